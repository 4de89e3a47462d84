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
