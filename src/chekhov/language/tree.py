"""Syntax trees: what a sentence looks like before anybody asks what it means.

In: nothing. Out: the node types that the parser builds, the printer prints and `story/` gives meaning to.
Trees hold words as written or as dictionary forms, never figures, fluents or verb entries. Spans do not take part in
equality, so ``parse(print(tree)) == tree`` is a law that can be tested.

Conventions of the parser that a reader of trees must know:

* "there is a T in P" is ``Clause(Pronoun("there"), "be", (Object(T), Prep("in", P)))``; "the letter is there" has
  ``Particle("there")``.
* "not X but Y" is ``Group((Noun("not", "", partitive=X), Y), "but")``; "X and not Y", "X, not Y", "X rather than Y" are
  ``Group((X, Noun("not", "", partitive=Y)), "and")``.
* "only Luna" is ``Noun("only", "", partitive=Luna)``; "all the soldiers" equals "all of the soldiers"; "none of them"
  has determiner ``none``.
* A preposition before V-ing, an indirect question or an adjective is a ``Particle`` in front of it: "from leaving" is
  ``Particle("from"), Ing(...)``; "takes him for dead" is ``Object, Particle("for"), Adjective("dead")``.
* What stands before the subject ("In the castle, ...", "One year later ...") comes last among the complements.
* "where he lives" behind a noun is "in which he lives"; *that* in a relative clause is the empty gap word; "the man
  with a scar", "the letter hidden there", "the soldiers guarding it" are relatives with the empty gap word and *be*,
  a passive or a progressive.
* "whoever comes", "what he says" are ``Pronoun("whoever", relatives=...)``, ``Pronoun("what", relatives=...)``.
* "has Luna arrested" is ``Object(Luna), Bare(passive clause)``; "says no" is ``Quote("no")``; "and so does Burai" is
  a clause with verb ``do`` and adverb ``so``.
* "older than X" is ``Adjective("old", "more", X)``; "as old as X" has degree ``as``; "heavy enough" ``enough``; "30
  years old" ``30 years``; "how old" ``how``.
* "A," she says, "B" has one ``Quote("A, B")``. Speech that nobody is said to speak is ``Clause(None, "", (Quote,))``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from chekhov.source import NOWHERE, Span

DENIED = frozenset(("not", "never", "no longer", "not yet"))
"""The polarities of a clause that denies."""

# ---------------------------------------------------------------- noun phrases


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name as declared or written: ``Doctor Azuma``, ``Zone Seven``, ``Luna``; in library entries a slot."""

    text: str
    apposition: NounPhrase | None = None  # "Doctor Azuma, a geneticist,"
    relatives: tuple[Relative, ...] = ()  # "Luna, who has no mask,"
    span: Span = field(default=NOWHERE, compare=False, repr=False)
    article: str = field(
        default="", compare=False
    )  # "the" where it was written: "the Eastern Federation" is Name("Eastern Federation")


@dataclass(frozen=True, slots=True)
class Pronoun:
    """``he``, ``him``, ``herself``, ``it``, ``they``, ``this``, ``everyone``, ``somebody``, ``nobody``, ``nothing``,
    ``each other``, ``I``, ``you``, ``one``, ``the others`` ... in lower case. Possessives appear as possessor of a noun
    in subject form: "his letter" has possessor ``Pronoun("he")``, "their" ``Pronoun("they")``, "its"
    ``Pronoun("it")``."""

    word: str
    but: NounPhrase | None = None  # "everyone but Luna", "nobody except the doctor"
    relatives: tuple[Relative, ...] = ()
    to: Statement | None = None  # "nobody to talk to", "something to eat"
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Noun:
    """A common noun with all that belongs to it.

    ``determiner``: ``""`` (bare), ``a`` (also for *an*), ``the``, ``this``, ``that``, ``these``, ``those``, ``all``,
    ``every``, ``each``, ``some``, ``most``, ``no``, ``many``, ``few``, ``a few``, ``several``, ``both``, ``another``,
    ``any``, ``the rest``, ``the other``, ``one``, ``only`` ..., in lower case. ``number``: 4 for "four soldiers".
    ``noun``: the dictionary (singular) form, several words for a compound ("booby trap"). ``partitive``: "some *of
    the villagers*" is ``Noun("some", noun="", partitive=the villagers)``. ``of``: "the ghost *of Tetsuya*".
    ``possessor``: "*Luna's* father".
    """

    determiner: str
    noun: str
    adjectives: tuple[str, ...] = ()
    plural: bool = False
    number: int | None = None
    possessor: NounPhrase | None = None
    of: NounPhrase | None = None
    partitive: NounPhrase | None = None
    apposition: NounPhrase | None = None
    relatives: tuple[Relative, ...] = ()
    that: Statement | None = None  # "the news that Tetsuya is dead"
    to: Statement | None = None  # "the order to leave", "his plan to flee", "the first man to enter"
    but: NounPhrase | None = None  # "every door but the smallest", "all the keys except one"
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Group:
    """Several noun phrases in a row: ``A, B and C`` (word ``and``, ``or``, ``nor``); ``lead`` is ``both``,
    ``either``, ``neither`` or ``""``.
    """

    items: tuple[NounPhrase, ...]
    word: str = "and"
    lead: str = ""
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Gap:
    """The open place of a question, a relative clause or a wh-complement.

    ``word``: ``who``, ``what``, ``which``, ``whose``, ``how many``, ``""`` (relative clause without a pronoun).
    ``noun``: the noun that goes with it ("*which soldier*", "*how many soldiers*", "*whose letter*").
    """

    word: str
    noun: Noun | None = None
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted words; ``statement`` is their tree where they parse (several sentences side by side, joined by ``;``)."""

    text: str
    statement: Statement | Question | None = None
    span: Span = field(default=NOWHERE, compare=False, repr=False)


NounPhrase = Name | Pronoun | Noun | Group | Gap | Quote


@dataclass(frozen=True, slots=True)
class Relative:
    """A relative clause: the clause has a :class:`Gap` where the noun belongs. ``comma``: "Luna, who ...," (not
    restrictive).
    """

    clause: Statement
    comma: bool = False
    span: Span = field(default=NOWHERE, compare=False, repr=False)


# ---------------------------------------------------------------- complements: what follows a verb, in order


@dataclass(frozen=True, slots=True)
class Object:
    """A bare noun phrase behind the verb: object, second object, or the noun after *be*."""

    phrase: NounPhrase
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Prep:
    """A preposition with its noun phrase: ``with the gun``, ``out of the window``; ``word`` in lower case, several
    words kept ("out of").
    """

    word: str
    phrase: NounPhrase
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Adjective:
    """A predicate adjective or participle: ``dead``, ``almost blind`` (degree ``almost``), ``older than X`` (degree
    ``more``, than X), ``too late``. ``about``: what belongs to it behind a verb other than *be* ("became fond | of Mary"); the reader of meanings joins it.
    """

    word: str
    degree: str = ""  # "", almost, too, very, more, most, nearly, only, ...
    than: NounPhrase | None = None
    span: Span = field(default=NOWHERE, compare=False, repr=False)
    about: Prep | None = None


@dataclass(frozen=True, slots=True)
class Particle:
    """A word that belongs to the verb or says a direction: ``up``, ``away``, ``down``, ``home``, ``there``, ``here``,
    ``in`` without a noun.
    """

    word: str
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class That:
    """A content clause: "that the king is dead", with or without the word *that*."""

    statement: Statement
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Wh:
    """An indirect question: "who killed him", "where the letter is", "whether she lives". ``word`` as in
    :class:`Question`; the clause has a :class:`Gap` for who/what/which/whose and none for where/when/why/how/whether.
    "what to do": the clause has no subject and tense ``to``."""

    word: str
    statement: Statement
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class To:
    """An infinitive complement. Its clause has no subject: "orders Luna *to leave*" has ``Object(Luna), To(leave)``."""

    statement: Statement
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Ing:
    """A gerund or participle complement: "stops *running*", "sees him *leaving*"; no subject."""

    statement: Statement
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Bare:
    """A bare infinitive complement: "sees Mary *move it*", "makes him *drink it*", "lets her *go*"; no subject."""

    statement: Statement
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class When:
    """An adverbial of time with its words in lower case: ``one year later``, ``the next day``, ``now``, ``at dawn``,
    ``for fifty years``, ``on Tuesday``.
    A time that is an event or a heading ("at the wedding", "during the fight") is a :class:`Prep`."""

    words: str
    span: Span = field(default=NOWHERE, compare=False, repr=False)


Complement = Object | Prep | Adjective | Particle | That | Wh | To | Ing | Bare | When | Quote


# ---------------------------------------------------------------- clauses and sentences


@dataclass(frozen=True, slots=True)
class Link:
    """A subordinate clause and the word that ties it on: ``because``, ``since``, ``so that``, ``in order to`` (also
    for a bare purpose infinitive), ``when``, ``whenever``, ``while``, ``before``, ``after``, ``until``, ``as soon
    as``, ``if``, ``unless``, ``although``, ``without``, ``by``, ``by`` + V-ing, ``,ing`` for a free participle
    ("dying, he ..."), ``only to`` ("only to find it empty"), ``which`` for what is said of the whole clause ("he lied, which made her angry"; its subject is
    a :class:`Gap`). ``front``: it stood before the main clause."""

    word: str
    statement: Statement
    front: bool = False
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Clause:
    """One verb with all that belongs to it.

    ``verb``: the dictionary form; ``be`` for the copula, ``have`` for having. ``subject`` is None in infinitives and
    after V-ing, and where two verb phrases share a subject the parser copies it. ``tense``: ``present``, ``past``,
    ``future``, ``to``, ``ing``, ``bare`` (no tense of its own). ``perfect``: has/had done. ``progressive``: is doing.
    ``passive``: is done (a participle that is a known condition, "is wounded", is an :class:`Adjective` after *be* in
    the first reading and a passive in the second, unless a ``by`` phrase follows). ``modal``: ``""``, ``can``,
    ``could``, ``may``, ``might``, ``must``, ``should``, ``would``, ``have to``. ``polarity``: ``yes``, ``not``,
    ``never``, ``no longer``, ``not yet``. ``adverbs``: other adverbs in lower case, in order: ``secretly``,
    ``still``, ``already``, ``almost``, ``together``, ``again``, ``only`` ... ``inverted``: "Is ... ?", not printed
    otherwise.
    """

    subject: NounPhrase | None
    verb: str
    complements: tuple[Complement, ...] = ()
    tense: str = "present"
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    modal: str = ""
    polarity: str = "yes"
    adverbs: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    verb_span: Span = field(default=NOWHERE, compare=False, repr=False)
    span: Span = field(default=NOWHERE, compare=False, repr=False)


def names_somebody(phrase: NounPhrase) -> bool:
    """Whether a noun phrase is a name, bare or with adjectives: ``Ben``, ``little Ben``."""
    if isinstance(phrase, Noun):
        return phrase.noun[:1].isupper() and not (phrase.plural or phrase.determiner or phrase.possessor or phrase.of)
    return isinstance(phrase, Name)


def with_links(clause: Clause, links: tuple[Link, ...], span: Span) -> Clause:
    """A clause with other links. (As `dataclasses.replace`, without looking at the fields one by one: nearly every clause is made so.)"""
    return Clause(
        clause.subject, clause.verb, clause.complements, clause.tense, clause.perfect, clause.progressive,
        clause.passive, clause.modal, clause.polarity, clause.adverbs, links, clause.verb_span, span,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Compound:
    """Statements side by side: word ``and``, ``but``, ``or``, ``then``, ``so``, ``;``; lead ``either``, ``neither``,
    ``both`` or ``""``.
    """

    items: tuple[Statement, ...]
    word: str = "and"
    lead: str = ""
    span: Span = field(default=NOWHERE, compare=False, repr=False)


Statement = Clause | Compound


@dataclass(frozen=True, slots=True)
class Question:
    """A question. ``wh``: ``""`` for yes or no, else ``who``, ``what``, ``which``, ``whose``, ``how many``,
    ``where``, ``when``, ``why``, ``how``, ``how long``, ``since when``.
    The clause stands in the order of a statement, with a :class:`Gap` for who/what/which/whose/how many and none for
    the adverbs.
    "at the end", "before the castle" stay among the complements; "when Burai dies" among the links."""

    wh: str
    statement: Statement
    span: Span = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One reading of one sentence. ``lead``: a word in front that only connects (``then``, ``however``,
    ``meanwhile``, ``so``, ``therefore``), else ``""``.
    """

    body: Statement | Question
    lead: str = ""
    span: Span = field(default=NOWHERE, compare=False, repr=False)
