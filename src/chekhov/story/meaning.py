"""What sentences mean: terms, propositions, and the definitions they are made from. Floor 3.

In: nothing. Out: the value types that `story/` builds and every higher floor reads.

A *term* is a figure (an ``int``: an index into the cast), a variable (a ``str``: a slot of a definition or the open place of a question) or a proposition.
A *fluent* is a tuple ``(relation id, *terms)``; its value is ``True``/``False``, a word, a figure, or a ``(relation id, figure)`` pair for the
fluents of place. Propositions are plain named tuples, so they can be keys, compare by content and cost little.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, Union

from chekhov.language.tree import Clause, Complement, Sentence
from chekhov.source import NOWHERE, Span

if TYPE_CHECKING:
    from chekhov.story.scope import Mention

Term: TypeAlias = Union[int, str, "Prop"]
Fluent: TypeAlias = tuple[Term, ...]
Value: TypeAlias = bool | int | str | tuple[str, Term]


class Holds(NamedTuple):
    """A fluent has this value (or, with ``truth`` False, has not)."""

    fluent: Fluent
    value: Value
    truth: bool = True

    def is_open(self) -> bool:
        """Has it variables of its own?"""
        for term in self.fluent[1:]:
            if type(term) is str:
                return True
        value = self.value[1] if type(self.value) is tuple else self.value
        if type(value) is str:
            return is_variable(value)
        return isinstance(value, tuple) and bool(variables(value))


class Did(NamedTuple):
    """An event of this verb entry happened; ``args`` are the filled slots in the entry's order; unfilled slots match anything."""

    verb: str
    args: tuple[tuple[str, Term], ...]
    truth: bool = True
    at: str = ""  # "" at any time; "will" for what is yet to come (wants, promises)


class Thinks(NamedTuple):
    """Somebody believes (or, ``knows``: believes and it is so) a proposition."""

    who: Term
    prop: Prop
    truth: bool = True
    knows: bool = False


class Every(NamedTuple):
    """All of these hold."""

    items: tuple[Prop, ...]
    tag: str = "every"


class Either(NamedTuple):
    """At least one of these holds."""

    items: tuple[Prop, ...]
    tag: str = "either"


class Same(NamedTuple):
    """Two figures are one."""

    left: Term
    right: Term
    truth: bool = True
    tag: str = "same"


class IsA(NamedTuple):
    """A figure is of a kind."""

    who: Term
    kind: str
    truth: bool = True
    tag: str = "is a"


class Asks(NamedTuple):
    """The content of an indirect question: *where the letter is*. ``prop`` holds the variable ``?`` (or is what is asked *whether*, *when*, *why*)."""

    word: str
    prop: Prop


class Opaque(NamedTuple):
    """What cannot be expressed but can be known: its words, and the figures they mention."""

    text: str
    about: tuple[Term, ...] = ()
    truth: bool = True
    tag: str = "opaque"


class Condition(NamedTuple):
    """What something hangs on: "if he comes", "unless she pays by noon"; ``mood``: as of what hangs on it, or that of the present tense; ``beside``:
    how, where and when, in words."""

    word: str
    prop: Prop
    mood: str = ""
    beside: tuple[str, ...] = ()


class Hedged(NamedTuple):
    """A content that is said to be possible, due or to come, or to hang on something: not that it is so (see `story.mood`)."""

    mood: str
    prop: Prop
    conditions: tuple[Condition, ...] = ()
    truth: bool = True
    tag: str = "hedged"


Prop = Holds | Did | Thinks | Every | Either | Same | IsA | Asks | Opaque | Hedged

GAP = "?"  # the variable of a question


def negate(prop: Prop) -> Prop:
    """The proposition that this one is not so (pushed inwards; De Morgan for groups)."""
    match prop:
        case Every(items):
            return Either(tuple(negate(item) for item in items))
        case Either(items):
            return Every(tuple(negate(item) for item in items))
        case Asks():
            return prop
        case _:
            return prop._replace(truth=not prop.truth)


def each_denied(prop: Prop) -> Prop:
    """ "A and B do not sleep": neither does."""
    return Every(tuple(each_denied(item) for item in prop.items)) if isinstance(prop, Every) else negate(prop)


def substitute(term: Term, binding: dict[str, Term]) -> Term:
    """A term or proposition with its variables replaced."""
    kind = type(term)
    if kind is str:
        return binding.get(term, term)  # type: ignore[arg-type]
    return term if kind is int else put(term, binding)  # type: ignore[arg-type]


def _fill_value(value: Value, binding: dict[str, Term]) -> Value:
    kind = type(value)
    if kind is str:
        return binding.get(value, value)  # type: ignore[arg-type,return-value]
    return (value[0], substitute(value[1], binding)) if kind is tuple else value  # type: ignore[index]


def put(prop: Prop, binding: dict[str, Term]) -> Prop:
    """A proposition with its variables replaced by what ``binding`` says."""
    match prop:
        case Holds(fluent, value, truth):
            terms = [binding.get(term, term) if type(term) is str else substitute(term, binding) for term in fluent[1:]]
            return Holds((fluent[0], *terms), _fill_value(value, binding), truth)
        case Did(verb, args, truth, at):
            return Did(verb, tuple((slot, substitute(term, binding)) for slot, term in args), truth, at)
        case Thinks(who, inner, truth, knows):
            return Thinks(substitute(who, binding), substitute(inner, binding), truth, knows)  # type: ignore[arg-type]
        case Every(items):
            return Every(tuple(put(item, binding) for item in items))
        case Either(items):
            return Either(tuple(put(item, binding) for item in items))
        case Same(left, right, truth):
            return Same(substitute(left, binding), substitute(right, binding), truth)
        case IsA(who, kind, truth):
            return IsA(substitute(who, binding), kind, truth)
        case Asks(word, inner):
            return Asks(word, put(inner, binding))
        case Hedged(mood, inner, conditions, truth):
            bound = tuple(one._replace(prop=put(one.prop, binding)) for one in conditions)
            return Hedged(mood, put(inner, binding), bound, truth)
        case Opaque(text, about, truth):
            return Opaque(text, tuple(substitute(term, binding) for term in about), truth)
    return prop


def variables(term: Term | Value) -> set[str]:
    """All variables in a term or proposition."""
    found: set[str] = set()
    _add_variables((term,), found)
    return found


def _add_variables(terms: Iterable[object], found: set[str]) -> None:
    for term in terms:
        if type(term) is str:
            if is_variable(term):
                found.add(term)
        elif isinstance(term, tuple):
            _add_variables(_parts(term), found)


def figures_in(term: Term | Value) -> list[int]:
    """All figures in a term or proposition, in order, each once."""
    found: dict[int, None] = {}
    _add_figures((term,), found)
    return list(found)


def _add_figures(terms: Iterable[object], found: dict[int, None]) -> None:
    for term in terms:
        if type(term) is int:
            found[term] = None
        elif isinstance(term, tuple):
            _add_figures(_parts(term), found)


def nested_deeper(term: object, most: int) -> bool:
    """Are there more than so many levels in a term?"""
    if not isinstance(term, tuple):
        return False
    return most == 0 or any(nested_deeper(part, most - 1) for part in term)


def is_variable(word: str) -> bool:
    """Is a word the name of a slot, or the open place of a question?"""
    return word == GAP or word[:1].isupper()


def _parts(term: tuple[object, ...]) -> Iterable[object]:
    """The terms that stand in a term: figures, variables and words of values, propositions."""
    match term:
        case Holds(fluent, value):
            return (*fluent[1:], value[1] if type(value) is tuple else value)
        case Did(_, args):
            return [item for _, item in args]
        case Every(items) | Either(items):
            return items
        case Thinks(who, inner):
            return (who, inner)
        case Same(left, right):
            return (left, right)
        case IsA(who):
            return (who,)
        case Asks(_, inner):
            return (inner,)
        case Hedged(_, inner, conditions):
            return (inner, *(one.prop for one in conditions))
        case Opaque(_, about):
            return about
    return term


# ---------------------------------------------------------------- definitions


@dataclass(frozen=True, slots=True)
class SlotDef:
    """One slot of a pattern: its name, the kinds that fill it, how it is reached, what form of complement it is."""

    name: str
    kinds: tuple[str, ...]
    reach: str = "bodily"  # bodily, reach, mention
    form: str = "noun"  # noun, that, to, ing, bare, wh, event, adjective (several joined by "/")


def how_much(word: str) -> str:
    """The id of the relation that says how old, tall or long something is."""
    return f"how {word}"


class Step(NamedTuple):
    """One step in a plane: ``map`` for places that one goes to, or another name for things that are looked at."""

    right: int
    up: int
    plane: str


@dataclass(slots=True)
class Relation:
    """A condition or relation of the library or the author: a family of fluents.

    ``slots``: in the order of the pattern. ``values``: the exclusive value words of a condition, or () for yes/no. ``function_of``: index of
    the slot that is the value (None for yes/no fluents). ``default``: what holds while nobody said anything (None = unknown).
    """

    id: str
    text: str
    slots: tuple[SlotDef, ...]
    values: tuple[str, ...] = ()
    value_slot: int | None = None
    one: tuple[str, ...] = ()
    default: Value | None = None
    visible: bool = False
    passing: tuple[str, ...] = ()  # values that pass by themselves in time ("asleep")
    fading: tuple[
        str, ...
    ] = ()  # those that do so after a while ("unconscious"), unless what brought them about is *deep* ("falls into a coma")
    lasting: bool = False  # does not change by itself: only an event of the library ends it
    known_to: str = ""  # "", "everyone", or a slot name
    symmetric: bool = False
    transitive: bool = False
    shares: str = ""  # id of the relation whose fluent this one shares
    roles: tuple[str, ...] = ()
    moves_along: tuple[str, str] | None = None  # (who moves, with whom)
    measure: str = ""  # "is older than" compares how *old* both are
    named_by: tuple[str, ...] = ()  # "is red, green or blue" says what *colour* it is
    ages: tuple[int, int] | None = None  # up to how many years one is its contrary, from how many it is so ("old")
    step: Step | None = None  # "is north of": where the first stands, seen from the second
    when: tuple[Prop, ...] = ()  # alternatives; variables are slot names and free names
    likely: tuple[Prop, ...] = ()  # alternatives, from which it mostly follows
    implies: tuple[Prop, ...] = ()
    broken: dict[str, str] = field(default_factory=dict)  # "" | value | "doer" -> finding
    noun: str = ""  # "father" for "{X} is the father of {Y}"
    wants: tuple[Prop, ...] = ()  # what the first would have so, as long as this holds
    sides: str = ""  # slot: whose wants the first makes their own
    opposites: tuple[str, ...] = ()  # the words for its contrary ("closed")
    group: str = ""  # the file of the library
    fields: tuple[tuple[str, str], ...] = ()  # as written, for display
    span: Span = NOWHERE
    author: bool = False

    @property
    def fluent_id(self) -> str:
        return self.shares or self.id


class Phrasing(NamedTuple):
    """A way of saying an event: the verb, the literal words that go with it ("home", "down"), the pattern, and its past where it is not the usual."""

    lemma: str
    literal: frozenset[str]
    text: str
    past: str = ""


@dataclass(slots=True)
class Verb:
    """A verb entry: what an event of this verb needs, makes, and who sees it. Clauses are propositions over slot names."""

    id: str
    text: str
    slots: tuple[SlotDef, ...]
    lemma: str
    group: str = ""
    needs: tuple[Prop, ...] = ()
    makes: tuple[Prop, ...] = ()
    usually: tuple[Prop, ...] = ()
    denied: tuple[Prop, ...] = ()  # what comes of it where it does not happen: who does not survive is dead
    likely: tuple[Prop, ...] = ()  # alternatives; whom it befalls, one of these is mostly so of before
    amounts_to: tuple[Prop, ...] = ()  # other deeds that it tells too: who puts a thing somewhere has moved it
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    holds: tuple[tuple[str, bool], ...] = ()  # (content slot, must be true?)
    does: str = ""  # slot of the deed that happens
    does_not: str = ""  # slot of the deed that does not happen
    deed_of: str = ""
    same: tuple[str, str] | None = None
    seen_by: tuple[str, ...] = ("everyone there",)
    chosen_by: tuple[str, ...] = ()
    for_plans: tuple[Prop, ...] | None = (
        None  # characters may plan with it (None: not), and what they then need besides
    )
    moves: tuple[str, str] | None = None  # (who moves, slot of the goal)
    site: str = ""  # the slot that may say where it happens
    takes: str = ""
    weight: str = "ordinary"
    off_page: str = (
        ""  # may be supposed where nobody tells of it: "free", "at a price", "no"; "" where its entry does not say
    )
    nouns: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    phrasings: tuple[Phrasing, ...] = ()  # all ways of saying it, its own first
    examples: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()  # as written, for display
    roles: tuple[str, ...] = ()
    span: Span = NOWHERE
    author: bool = False

    def slot(self, name: str) -> SlotDef | None:
        for slot in self.slots:
            if slot.name == name:
                return slot
        return None


@dataclass(slots=True)
class Figure:
    """Somebody or something of the story: a being, thing, place, group or event, as one *guise* of it.

    ``label``: how people call it ("Luna", "the woman"). ``kinds``: as said, most specific last. ``pronoun``: he, she, it, they or "" (not known).
    ``group``: it is a collective. ``described``: for "Luna's father": the relation and the terms by which the figure is found when needed.
    """

    id: int
    label: str
    kinds: list[str] = field(default_factory=list)
    pronoun: str = ""
    named: bool = False
    group: bool = False
    plural: bool = False  # named by a plural noun
    number: int | None = None
    part_of: int | None = None
    owner: int | None = None  # "Naito's gun": whose
    described: Holds | None = None
    noun: str = ""
    span: Span = NOWHERE
    scene: int = -1
    guessed: bool = False  # its kind is a guess
    unnamed: bool = False  # the place of a scene that names none
    none: bool = False  # "no soldier": there is none
    joint: tuple[int, ...] = ()  # "Tom and Anna have a car": those who have it together


# ---------------------------------------------------------------- what a sentence does


class Beside(NamedTuple):
    """What stands beside an event or a state and says how, where or when: words ("slowly", "until Sunday"), or a preposition with its figures."""

    words: str
    figures: tuple[int, ...] = ()


@dataclass(slots=True)
class Act:
    """Something a sentence does: an event, or a statement of how things are.

    ``kind``: ``event``, ``state`` (assertion), ``not`` (an event that did not happen), ``rule`` or ``report``. ``prop``: the ``Did`` or the state.
    ``fillers``: slot -> term, for events. ``place``: where it is said to happen (place figure). ``before``: it lies before this scene (past perfect, reveal).
    ``reasons``: ``(word, prop)`` for *because*, *in order to* ...; ``moment``: words of time. ``private``: done secretly. ``presume``: "still", "no longer".
    """

    kind: str
    prop: Prop
    span: Span
    verb: str = ""
    fillers: dict[str, Term] = field(default_factory=dict)
    place: tuple[str, int] | None = None
    goal: int | None = None
    companions: tuple[int, ...] = ()
    before: bool = False
    perfect: bool = False  # "has done": it lies somewhere before
    hypothetical: bool = False  # may, might, seems: recorded, changes nothing
    mood: str = ""  # how it is said to be so: "may", "must have", "almost", "used to"
    conditions: tuple[Condition, ...] = ()  # on what it hangs whether it is so
    reasons: tuple[tuple[str, Prop, Span], ...] = ()
    times: tuple[str, ...] = ()
    whens: tuple[str, ...] = ()  # words of time with what they hang on: "two days after the attack", "before the war"
    private: bool = False
    unseen_by: tuple[int, ...] = ()  # who is said not to see it
    presume: str = ""
    upon: bool = False  # what the sentence goes on from: "*when the clock strikes twelve*, she runs away"
    inner: tuple[Act, ...] = ()  # deeds of operators ("manages to X"), or the clauses of a rule
    spans: dict[str, Span] = field(default_factory=dict)  # slot -> where its filler stands
    said_by: str = ""  # the verb that the sentence has for it
    beside: tuple[Beside, ...] = ()  # how, where and when, as the sentence says it
    within: tuple[str, ...] = ()  # the same of what is said, meant or wanted in it: "said that he had left *at ten*"


class Loosened(NamedTuple):
    """What had to be left loose to read a sentence. ``kind``: ``plain`` (an event without a definition: ``words`` is the verb), ``condition``
    (an adjective without a definition), ``opaque`` (a content that is kept as words) or ``left out`` (a part that says nothing that could be read)."""

    kind: str
    span: Span
    words: str = ""


@dataclass(slots=True)
class Reading:
    """One way to read a sentence: what it does, in order, the tree it was read from, what had to be left loose, and whom its phrases mean."""

    acts: tuple[Act, ...]
    tree: Sentence | None = None
    loosened: tuple[Loosened, ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(slots=True)
class Meaning:
    """One way to understand one clause."""

    prop: Prop
    clause: Clause
    verb: Verb | None = None
    fillers: dict[str, Term] = field(default_factory=dict)
    rest: tuple[Complement, ...] = ()
    spans: dict[str, Span] = field(default_factory=dict)
    modal: str = ""  # the modal that its pattern is made with ("{X} can swim")
    group: tuple[Meaning, ...] = ()  # several events of one clause ("A and B go")
    within: tuple[str, ...] = ()  # where, when and how what is said or meant in it is so
