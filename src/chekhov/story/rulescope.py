"""What a law of the world is, and what its noun phrases stand for. Floor 3.

In: noun phrase trees of a law. Out: terms over variables, and what the law says of them ("who wears the ring", "dead", "silver"). In a law "a soldier" and
"somebody" are variables; "the soldier", "he" and "it" return to them; names are figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.source import NOWHERE, Span
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.interpret import Interpreter
from chekhov.story.meaning import Every, Holds, IsA, Prop, SlotDef, Term, variables
from chekhov.story.scope import Terms, each_of

NOBODY = frozenset(("nobody", "no one", "nothing"))
ANYBODY = frozenset(
    ("somebody", "someone", "anybody", "anyone", "whoever", "everybody", "everyone", "nobody", "no one")
)
ANYTHING = frozenset(("something", "anything", "whatever", "everything", "nothing"))
THE_ONE = "The one"
"""The variable of a law with *only*: who alone may, or with what alone it can be done."""


@dataclass(slots=True)
class WorldRule:
    """``kind``: ``whenever`` (when the conditions come to hold, the effects become so), ``forbid`` (while the conditions hold the deed must not happen, or
    the state not come about, unless; or only by or with ``THE_ONE``, of whom ``only`` says who that is), ``allow`` (forbids nothing), ``means`` (holds
    when). ``words``: what a variable must be called besides its kinds ("silver").
    ``unread``: parts of a law that nobody looks after. ``owners``: whose a variable is ("her wand")."""

    kind: str
    conditions: tuple[Prop, ...]
    effects: tuple[Prop, ...]
    unless: tuple[Prop, ...] = ()
    kinds: dict[str, tuple[str, ...]] = field(default_factory=dict)
    span: Span = NOWHERE
    text: str = ""
    delayed: bool = False
    said_by: str = ""  # the verb that a forbidding rule has for the deed
    only: tuple[Prop, ...] = ()
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    unread: tuple[Span, ...] = ()
    owners: dict[str, str] = field(default_factory=dict)
    hours: tuple[
        str, ...
    ] = ()  # the parts of the day, or the days of the week, at which it forbids something ("at night", "on Sundays"); always, where there are none


class RuleScope:
    """The scope of a rule. ``told``: variable -> what relative clauses and adjectives say of it."""

    def __init__(self, definitions: Definitions, discourse: Discourse) -> None:
        self.definitions = definitions
        self.discourse = discourse
        self.variables: dict[str, tuple[str, ...]] = {}
        self.nouns: dict[str, str] = {}
        self.order: list[str] = []
        self.subject: tuple[Term, ...] = ()
        self.bonds: list[tuple[Prop, str, bool]] = []  # "their parents": the bond, its variable, whether of all of them
        self.words: dict[str, tuple[str, ...]] = {}
        self.told: dict[str, list[Prop]] = {}
        self.unread: dict[str, Span] = {}
        self.owners: dict[str, str] = {}
        self.heads: list[str] = []  # of whom the relative clauses at hand are
        self.known: dict[tuple[Span, str], str] = {}  # the variables of the phrases met, however often they are tried

    def variable(self, kinds: tuple[str, ...], noun: str = "") -> str:
        name = f"V{len(self.variables) + 1}"
        self.variables[name] = kinds
        if noun:
            self.nouns[noun] = name
        self.order.append(name)
        return name

    def refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        terms = self._refer(phrase, want, role)
        if terms is not None and role == "subject":
            self.subject = terms.items
        return terms

    def said_of(self, props: Iterable[Prop]) -> tuple[Prop, ...]:
        """What is said of the variables of some propositions, and of those that this brings in."""
        found: list[Prop] = []
        waiting = sorted({name for prop in props for name in variables(prop)})
        seen = set(waiting)
        while waiting:
            for prop in self.told.get(waiting.pop(0), ()):
                found.append(prop)
                more = sorted(variables(prop) - seen)
                waiting += more
                seen.update(more)
        return tuple(found)

    def lost(self, props: Iterable[Prop]) -> tuple[Span, ...]:
        """The relative clauses about variables of some propositions that could not be read."""
        asked = {name for prop in props for name in variables(prop)}
        return tuple(span for name, span in self.unread.items() if name in asked)

    def _refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        match phrase:
            case t.Pronoun(word=word):
                return self._pronoun(phrase, word, want)
            case t.Noun() if phrase.partitive is None:
                noun = phrase.noun
                if not noun or any(_is_adverbial(relative) for relative in phrase.relatives):
                    return None  # "under twelve"; "leave the hall during the feast" speaks of no hall during the feast
                if self._is_any(phrase):
                    return Terms((self._any(phrase),), none=phrase.determiner == "no")
                if phrase.determiner in ("the", "that", "this") and noun in self.nouns:
                    return Terms((self.nouns[noun],))
                bond = self._bond(phrase)
                if bond is not None:
                    return bond
                if isinstance(phrase.possessor, t.Pronoun) and self.variables:
                    return Terms((self.variable(("any",)),))  # "a year of her life": nobody's that was named
            case t.Group():
                return each_of(self, phrase, want, role)
            case t.Gap():
                if self.heads:
                    return Terms((self.heads[-1],))
                return Terms(self.subject) if self.subject else None
        return self.discourse.refer(phrase, want, role)

    def _is_any(self, phrase: t.Noun) -> bool:
        """ "A soldier", "soldiers", "iron": any of them, any of it."""
        if phrase.possessor is not None or phrase.of is not None:
            return False
        if phrase.determiner in ("a", "any", "every", "each", "no", "another", "only") or is_those(
            phrase, self.definitions
        ):
            return True
        if phrase.plural:
            return phrase.determiner in ("", "all", "no", "only")
        if phrase.determiner or phrase.number is not None:
            return False
        head = phrase.noun.rpartition(" ")[2]  # "running water" is water
        return is_stuff(phrase, self.definitions) or self.definitions.kinds.has_role(head, "substance")

    def _being(self) -> str:
        """The kind of all beings."""
        return next((kind for kind, roles in self.definitions.kinds.roles.items() if "being" in roles), "any")

    def _any(self, phrase: t.Noun) -> str:
        """A variable for a noun phrase, with what its words say of it."""
        if is_those(phrase, self.definitions):
            phrase = replace(phrase, determiner="a", noun=self._being(), adjectives=(*phrase.adjectives, phrase.noun))
        stuff = not phrase.determiner and not phrase.plural and is_stuff(phrase, self.definitions)
        met = self.known.get((phrase.span, phrase.noun)) if phrase.span != NOWHERE else None
        if met is not None:
            return met
        name = self.known[phrase.span, phrase.noun] = self.variable(("any",) if stuff else (phrase.noun,), phrase.noun)
        words = [phrase.noun] if stuff else []
        known = " ".join((*phrase.adjectives, phrase.noun))
        if stuff and known in self.definitions.kinds.parents:  # "running water"
            self.words[name] = (known,)
            return name
        for word in phrase.adjectives:
            if stuff or word not in self.definitions.value_words or not self._tell(name, _is(word)):
                words.append(word)
        if words:
            self.words[name] = tuple(words)
        self._tell_relatives(name, phrase.relatives)
        return name

    def _tell_relatives(self, name: str, relatives: tuple[t.Relative, ...]) -> None:
        for relative in relatives:
            if not self._tell(name, relative.clause):
                self.unread[name] = relative.span

    def _tell(self, name: str, statement: t.Statement) -> bool:
        """What a clause says of a variable, its gap."""
        subject, self.subject = self.subject, (name,)
        self.heads.append(name)
        prop = None
        for loose in (False, True):
            for way in _ways(statement):
                prop = prop or Interpreter(self.definitions, loose=loose).proposition(way, self, name)
        self.heads.pop()
        self.subject = subject
        stuff = self._stuff_of(prop, name)
        if stuff:
            self.words[name] = (*self.words.get(name, ()), *stuff)
        elif prop is not None:
            self.told.setdefault(name, []).append(prop)
        return prop is not None

    def _stuff_of(self, prop: Prop | None, name: str) -> tuple[str, ...]:
        """ "Made of iron": whatever is called iron is."""
        if not isinstance(prop, Holds) or prop.fluent[0] not in self.definitions.roles.get("stuff", ()):
            return ()
        _, thing, *what = prop.fluent
        return self.words.get(str(what[0]), ()) if thing == name and len(what) == 1 else ()

    def _bond(self, phrase: t.Noun) -> Terms | None:
        """ "Their parents", "her wand", of somebody who is a variable: a variable of its own, bound to the first by what the noun says."""
        relation = self.definitions.relation_nouns.get(phrase.noun)
        owner = phrase.possessor or phrase.of
        if owner is None or phrase.adjectives:
            return None
        terms = self._refer(owner, None, "owner") if isinstance(owner, (t.Pronoun, t.Noun)) else None
        first = terms.items[0] if terms is not None and len(terms.items) == 1 else None
        if not isinstance(first, str) or first not in self.variables:
            return None
        if relation is None:
            met = self.known.get((phrase.span, phrase.noun)) or self.variable((phrase.noun,), phrase.noun)
            self.known[phrase.span, phrase.noun] = met
            self.owners[met] = first
            return Terms((met,))
        name = self.variable(("any",))
        bound = self.definitions.holds(relation[0], {relation[1]: first, relation[2]: name}, None)
        self.bonds.append((bound, name, phrase.plural))
        return Terms((name,))

    def _pronoun(self, phrase: t.Pronoun, word: str, want: SlotDef | None) -> Terms | None:
        if word in ANYBODY or word in ANYTHING:
            met = self.known.get((phrase.span, word)) if phrase.span != NOWHERE else None
            name = met or self.variable((self._being() if word in ANYBODY else "any",))
            self.known[phrase.span, word] = name
            if met is None:
                self._tell_relatives(name, phrase.relatives)
            return Terms((name,), none=word in NOBODY)
        if word in ("himself", "herself", "itself", "themselves"):
            return Terms(self.subject) if self.subject else None
        thing = word in ("it", "this", "that", "its")
        if word == "it" and want is not None and self.definitions.kinds.any_has_role(want.kinds, "being"):
            thing = not any(self._may_be(name, False) for name in self.order)  # "if a vampire touches silver, it dies"
        for name in reversed(self.order) if thing else self.order:
            if self._may_be(name, thing):
                return Terms((name,))
        anything = (name for name in self.order if "any" in self.variables[name])
        beings = (name for name in self.order if word in ("it", "its") and self._may_be(name, False))
        found = next(anything, None) or next(beings, None)
        if found is not None:
            return Terms((found,))
        return self.discourse.refer(phrase, None, "object") if thing else None

    def _may_be(self, name: str, thing: bool) -> bool:
        """May a pronoun of things, or of beings, stand for a variable? What nobody has said what it is may be either."""
        kinds = self.definitions.kinds
        if any(kinds.canonical(kind) is None and kind != "any" for kind in self.variables[name]):
            return True
        return thing != any(kinds.has_role(kind, "being") for kind in self.variables[name]) and (
            thing or "any" not in self.variables[name]
        )

    def content_of(self, phrase: t.NounPhrase) -> Prop | None:
        return None

    def kinds_of(self, term: Term) -> tuple[str, ...]:
        if isinstance(term, str):
            return self.variables.get(term, ("any",))
        return self.discourse.kinds_of(term)

    def is_group(self, term: Term) -> bool:
        return self.discourse.is_group(term)


class KindScope(RuleScope):
    """The scope of a statement about all of a kind: only its subject stands for each of them."""

    def refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        return super().refer(phrase, want, role) if role == "subject" else self.discourse.refer(phrase, want, role)


def is_stuff(phrase: t.Noun, definitions: Definitions) -> bool:
    """ "Iron", "running water", "magic": a substance, or a noun without an article that nobody knows."""
    if not phrase.noun.islower() or phrase.noun in definitions.relation_nouns:
        return False
    return definitions.kinds.has_role(phrase.noun, "substance") or definitions.kinds.canonical(phrase.noun) is None


def is_those(phrase: t.NounPhrase | None, definitions: Definitions) -> bool:
    """ "The dead", "the wounded": all of whom that is so."""
    if not isinstance(phrase, t.Noun) or phrase.determiner != "the" or phrase.possessor or phrase.of:
        return False
    return phrase.noun in definitions.value_words and definitions.kinds.canonical(phrase.noun) is None


def is_generic(subject: t.NounPhrase | None) -> bool:
    """Does a subject mean any of its kind?"""
    if isinstance(subject, t.Noun):
        if subject.possessor is not None or subject.of is not None:
            return False
        return subject.determiner in ("a", "any", "every", "no", "only") or (
            subject.plural and subject.determiner in ("", "all", "no", "only")
        )
    return isinstance(subject, t.Pronoun) and subject.word in ANYBODY | ANYTHING


def kinds_as_conditions(scope: RuleScope) -> tuple[Prop, ...]:
    """That each variable is of its kind."""
    return tuple(IsA(name, kinds[0]) for name, kinds in scope.variables.items() if kinds and kinds[0] != "any")


def flat(prop: Prop) -> tuple[Prop, ...]:
    """The propositions that all hold where one does."""
    return prop.items if isinstance(prop, Every) else (prop,)


def _is_adverbial(relative: t.Relative) -> bool:
    """Is it a prepositional phrase that may as well belong to the deed?"""
    clause = relative.clause
    if not isinstance(clause, t.Clause) or clause.verb != "be" or len(clause.complements) != 1:
        return False
    return isinstance(clause.complements[0], t.Prep) and isinstance(clause.subject, t.Gap) and not clause.subject.word


def _ways(statement: t.Statement) -> Iterator[t.Statement]:
    """A clause, and its passive as a state: "made of iron"."""
    yield statement
    if isinstance(statement, t.Clause) and statement.passive:
        state = t.Adjective(w.participle(statement.verb))
        yield replace(statement, verb="be", passive=False, complements=(state, *statement.complements))


def _is(word: str) -> t.Clause:
    return t.Clause(t.Gap(""), "be", (t.Adjective(word),))
