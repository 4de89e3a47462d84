"""Scopes: what noun phrases stand for, in a definition, a rule, a question or the story. Floor 3.

In: noun phrase trees. Out: terms. `Scope` is the little that all share; `discourse.py` has the scope of running text.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from chekhov.language import tree as t
from chekhov.source import Span
from chekhov.story.meaning import GAP, Figure, Prop, SlotDef, Term, Verb

if TYPE_CHECKING:
    from chekhov.story.leaning import Said
    from chekhov.story.speech import Speech


class Terms(NamedTuple):
    """What a noun phrase stands for: one or more terms. ``word``: how they are joined; ``none``: it denies ("nobody", "no soldier");
    ``every``: it means all there are ("everyone"); ``prop``: it is an event or a content rather than a figure."""

    items: tuple[Term, ...]
    word: str = "and"
    none: bool = False


class Mention(NamedTuple):
    """A figure (or several as a group) named in a sentence, with its role there, and where its words begin (-1: nowhere). ``how``: brought in
    by *a* or *another* ("new"), taken up by a pronoun ("again"), or in a subordinate clause ("beneath")."""

    terms: tuple[Term, ...]
    role: str
    at: int = -1
    how: str = ""


class Mark(NamedTuple):
    """Where things stand before a reading is tried: how much was named, owned, learnt and told."""

    indexed: int
    owned: int
    learnt: int
    told: int


class Side(NamedTuple):
    """What a relative clause or an apposition says of a figure (or of what the main clause tells: "he lied, which made her angry") beside the main
    clause. ``comma``: it tells on, it does not pick out. ``picks``: it picks out one of whom nothing was told before ("the man who ...")."""

    statement: t.Statement
    figure: Term
    span: Span
    comma: bool = False
    picks: bool = False


def asks_for(statement: t.Statement, word: str) -> bool:
    """Does a relative clause begin so, with its gap as the subject?"""
    subject = statement.subject if isinstance(statement, t.Clause) else None
    return isinstance(subject, t.Gap) and subject.word == word and subject.noun is None


class Scope(Protocol):
    """What the interpreter asks of its surroundings."""

    def refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        """The terms that a noun phrase stands for, or None where it makes no sense here."""
        ...

    def content_of(self, phrase: t.NounPhrase) -> Prop | None:
        """What "it", "this", "the truth" stands for where a content is wanted, or None."""
        ...

    def kinds_of(self, term: Term) -> tuple[str, ...]:
        """The known kinds of a term (for a variable those of its slot)."""
        ...

    def is_group(self, term: Term) -> bool:
        """Is the term a collective?"""
        ...


Known = tuple[int, str, tuple[str, ...], bool]
"""What is known of somebody: which figure, the pronoun, the kinds, and whether these are guessed."""


def known_of(figure: Figure) -> Known:
    """What is known of a figure now."""
    return figure.id, figure.pronoun, tuple(figure.kinds), figure.guessed


class Speaking:
    """A scope in which people speak. (No `ABC`, which makes it dear to ask whether a scope is one: that is asked a dozen times in a sentence.)"""

    speech: Speech | None
    cast: list[Figure]
    here: list[Mention]
    side: list[Side]
    learnt: list[Known]
    fellows: tuple[Term, ...]
    reached: float
    shared: dict[Span, tuple[Term, ...]]
    asked: tuple[Term, ...]
    ordering: tuple[Term, ...]
    said: Said | None
    told: tuple[Term, ...]
    claimed: tuple[Term, ...] | None
    of_hearer: bool
    within: int
    only_said: set[int]
    behind: dict[int, t.Prep]

    @abstractmethod
    def unlearn(self, mark: int) -> None:
        """What this sentence has taught of somebody since is not known."""
        ...

    @abstractmethod
    def demote(self, since: int, subjects: bool = True) -> None:
        """What this sentence has named since then, it names in a subordinate clause."""
        ...

    @abstractmethod
    def hear(self, people: list[tuple[Term, ...]]) -> None:
        """Quoted words begin: of these, named in the sentence, the first speaks."""
        ...

    @abstractmethod
    def joint(self, terms: tuple[Term, ...]) -> Terms:
        """Several as one, where they have something together."""
        ...

    @abstractmethod
    def nothing_named(self, phrase: t.NounPhrase | None, sure: bool, around: str, event: bool = False) -> bool:
        """Is "it" the weather or the hour here? (``sure``: by what is said of it; ``around``: in which place; ``event``: it is
        said to be something that happens.)"""
        ...

    @abstractmethod
    def kinds_named(self, word: str) -> tuple[str, ...]:
        """The kinds of whom or what a name or a noun has stood for so far."""
        ...

    @abstractmethod
    def named_beside(self, clause: t.Clause) -> None:
        """A clause begins: whom it names behind a subject that is a pronoun, its subject is not."""
        ...

    @abstractmethod
    def unidentified(self, phrase: t.Pronoun, name: str = "") -> bool:
        """Is "it" somebody of whom nobody knows who it is ("it was a man"), or who has no name yet and may bear this one?"""
        ...

    @abstractmethod
    def yet_unnamed(self, phrase: t.Pronoun, name: str) -> None:
        """ "She is Helen Cole": she is rather somebody who has no name yet."""
        ...

    @abstractmethod
    def describe(self, figure: Term, words: str) -> None:
        """Somebody new is known by what a clause says of them ("a man who can sing")."""
        ...

    @abstractmethod
    def with_likely(self, verb: Verb, filled: dict[str, Terms]) -> dict[str, Terms]:
        """The fillers of a verb with those who are likely where nobody is named."""
        ...

    @abstractmethod
    def as_deed(self, clause: t.Clause, told: bool) -> t.Clause | None:
        """The deed that a clause ascribes ("Rosa is the murderer of Olga"), if it does; ``told``: somebody says or thinks so."""
        ...

    @abstractmethod
    def take_name(self, figure: Term, name: str, new: bool = False) -> bool:
        """Somebody without a name is given one that nobody bears (or that is theirs from now on: ``new``); could that be?"""
        ...

    @abstractmethod
    def nameless(self, word: str) -> Terms | None:
        """A child that was told of just now and has no name yet, if a pronoun may stand for it."""
        ...

    @abstractmethod
    def said_by(self, speakers: tuple[Term, ...]) -> Prop | None:
        """What somebody has said last, where it is known."""
        ...

    @abstractmethod
    def in_words(self, item: t.Complement, wrote: Callable[[Span], str] | None, doer: tuple[Term, ...] = ()) -> str:
        """An adverbial that is told in the words of the sentence, with whose they are ("into Anna's hand"). ``doer``: what the clause is about, if not
        the subject of the sentence."""
        ...

    @abstractmethod
    def untagged(self) -> tuple[Term, ...]:
        """Who speaks where nobody is said to."""
        ...


def each_of(scope: Scope, group: t.Group, want: SlotDef | None, role: str) -> Terms | None:
    """The terms that all items of a group stand for; None where one makes no sense."""
    found: list[Term] = []
    for item in group.items:
        terms = scope.refer(item, want, role)
        if terms is None:
            return None
        found.extend(terms.items)
    return Terms(tuple(found), group.word)


class SlotScope:
    """The scope of a definition: capitalised names are slots or free variables."""

    def __init__(self, slots: tuple[SlotDef, ...]) -> None:
        self._kinds = {slot.name: slot.kinds for slot in slots}

    def refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        match phrase:
            case t.Name(text=text):
                return Terms((text,)) if " " not in text else None
            case t.Gap():
                return Terms((GAP,))
            case t.Group():
                return each_of(self, phrase, want, role)
            case t.Pronoun(word=word):
                if word in ("somebody", "someone", "something", "anybody", "anyone", "anything"):
                    return Terms(("Some_" + str(phrase.span.start),))
                if word in ("nobody", "no one", "nothing"):
                    return Terms(("None_" + str(phrase.span.start),), none=True)
        return None

    def content_of(self, phrase: t.NounPhrase) -> Prop | None:
        return None

    def kinds_of(self, term: Term) -> tuple[str, ...]:
        return self._kinds.get(term, ("any",)) if isinstance(term, str) else ()

    def is_group(self, term: Term) -> bool:
        return False


def span_of(node: t.NounPhrase | t.Complement | t.Clause | t.Compound | None) -> Span:
    """The span of a tree node (an empty one for None)."""
    return node.span if node is not None else Span(0, 0)
