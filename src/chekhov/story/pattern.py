"""Patterns made ready for matching, and clauses bound by them: the data that matching works on.

In: nothing. Out: :class:`Frame` (one pattern of a definition) and :class:`Bound` (a clause read by it); slots hold trees.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.meaning import SlotDef

Filler = t.NounPhrase | t.Complement


class PrepSlot(NamedTuple):
    """A preposition (or its alternatives) that waits for a slot."""

    words: tuple[str, ...]
    slot: SlotDef
    optional: bool


class ContentSlot(NamedTuple):
    """A clause-like complement: its slot and whether it may be missing."""

    slot: SlotDef
    optional: bool


class Room(NamedTuple):
    """What a pattern waits for and has room for, counted once. ``small``: its particles; ``words``: its literal words (of several the last); ``clausal``: so
    many clause-like complements at most; ``least``, ``most``: so many objects; ``preps``, ``forms``: the prepositions and the forms of content of which one
    must be there, for each slot that may not be missing."""

    small: frozenset[str]
    words: frozenset[str]
    clausal: int
    least: int
    most: int
    preps: tuple[tuple[str, ...], ...]
    forms: tuple[tuple[str, ...], ...]


def last_word(words: str) -> str:
    """The last of several words."""
    return words[words.rfind(" ") + 1 :]


@dataclass(slots=True)
class Frame:
    """One pattern, made ready for matching.

    ``predicate`` (for *be*): ``("adjective", words)``, ``("noun", noun)``, ``("prep", words)`` or None. ``target``: id of the definition;
    ``relation``: it is a condition or relation; ``value``: the value a condition word stands for; ``flip``: the clause states the opposite.
    """

    target: str
    lemma: str
    subject: SlotDef
    relation: bool = False
    modal: str = ""
    objects: tuple[tuple[SlotDef, bool], ...] = ()  # slot, optional
    preps: tuple[PrepSlot, ...] = ()
    contents: tuple[ContentSlot, ...] = ()
    particles: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()  # literal object words: "takes power"
    bare: frozenset[str] = (
        frozenset()
    )  # those of them that the pattern has no article for: "keeps watch" is not "keeps the watch"
    predicate: tuple[str, tuple[str, ...]] | None = None
    values: dict[str, str] = field(default_factory=dict)
    flip: bool = False
    pair: tuple[SlotDef, SlotDef] | None = None  # "marries {One} and {Two}": two slots for one list of two
    of_slot: SlotDef | None = None  # "is the father of {Y}"
    rename: dict[str, str] = field(default_factory=dict)
    symmetric: bool = False
    mutual: bool = False  # "A and B are brothers": each of the other
    author: bool = False
    instead: bool = False  # an author's pattern that takes the place of one in the library: it wins wherever it fits
    order: int = 0
    room: Room | None = field(default=None, init=False, repr=False, compare=False)  # once it was asked for

    def measured(self) -> Room:
        """What the pattern waits for and has room for; it is kept as ``room``."""
        self.room = Room(
            frozenset(self.particles),
            frozenset(map(last_word, self.fixed)),
            len(self.contents) + len(self.preps),
            sum(not optional for _, optional in self.objects),
            len(self.objects) + len(self.contents) + len(self.fixed) + (self.pair is not None),
            tuple(prep.words for prep in self.preps if not prep.optional),
            tuple(tuple(one.slot.form.split("/")) for one in self.contents if not one.optional),
        )
        return self.room


@dataclass(slots=True)
class Bound:
    """A frame with the trees that fill its slots, and what was left over (adverbials)."""

    frame: Frame
    slots: dict[str, Filler]
    rest: tuple[t.Complement, ...]
    score: tuple[int, ...]
    value: str = ""
    implicit: str = ""  # the slot that is filled by who does it, where the clause has no subject of its own


def compared(item: t.Adjective) -> str:
    """The words by which a pattern waits for a comparison: "older than", "less famous than", "as tall as", or "" where nothing is compared."""
    match item:
        case t.Adjective(than=None):
            return ""
        case t.Adjective(word=word, degree="more"):
            return f"{w.comparative(word)} than"
        case t.Adjective(word=word, degree="less"):
            return f"less {word} than"
        case t.Adjective(word=word, degree="as"):
            return f"as {word} as"
    return ""
