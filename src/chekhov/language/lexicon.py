"""What the parser must know of words: a plain value that `story/` fills from the library and the story so far. Floor 2.

The parser never asks what a word means, only what it can be.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace


@dataclass(slots=True)
class VerbUse:
    """How one verb (dictionary form) is used in the patterns that are known: which words its patterns wait for."""

    literals: set[str] = field(default_factory=set)  # prepositions and particles: {"with", "up", "of"}
    results: set[str] = field(default_factory=set)  # nouns behind an object: {"captive", "prisoner"}
    two_objects: bool = False  # "gives Luna the letter"
    that: bool = False
    to: bool = False
    ing: bool = False
    bare: bool = False
    wh: bool = False
    adjective: bool = False

    def copy(self) -> VerbUse:
        """An independent copy."""
        return replace(self, literals=set(self.literals), results=set(self.results))


@dataclass(slots=True)
class Lexicon:
    """Words by class. ``verbs``: dictionary form -> :class:`VerbUse`. ``nouns``: known common nouns, singular, also
    of several words ("booby trap"); ``offices``: those for what somebody may be made. ``adjectives``: known condition words ("dead", "fatally wounded"). ``names``:
    declared and discovered proper names, several words allowed ("Doctor Azuma", "People of Zone Seven", "the Eastern
    Federation" is stored as "Eastern Federation"). ``plurals``/``verb_forms``: irregular or author-given forms beyond
    the built-in tables."""

    verbs: dict[str, VerbUse] = field(default_factory=dict)
    nouns: set[str] = field(default_factory=set)
    offices: frozenset[str] = frozenset()  # what somebody may be made: queen, captain
    adjectives: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    plurals: dict[str, str] = field(default_factory=dict)  # plural -> singular
    verb_forms: dict[str, tuple[str, str]] = field(
        default_factory=dict
    )  # form -> (lemma, "s" | "past" | "part" | "ing" | "base")
    version: int = 0  # raised by every change, so that indexes can be rebuilt
    index: object = field(
        default=None, compare=False, repr=False
    )  # kept by the parser: names and nouns by their first word

    def copy(self) -> Lexicon:
        """A copy that can be added to. The uses of verbs are shared: whoever changes one puts a copy in its place."""
        return Lexicon(
            dict(self.verbs),
            set(self.nouns),
            self.offices,
            set(self.adjectives),
            set(self.names),
            dict(self.plurals),
            dict(self.verb_forms),
            self.version,
        )

    def add_names(self, names: Iterable[str]) -> None:
        """Declare proper names."""
        new = {name for name in names if name not in self.names}
        if new:
            self.names |= new
            self.version += 1

    def add_nouns(self, nouns: Iterable[str]) -> None:
        """Make common nouns (singular) known."""
        new = {noun for noun in nouns if noun not in self.nouns}
        if new:
            self.nouns |= new
            self.version += 1

    def add_adjectives(self, words: Iterable[str]) -> None:
        """Make condition words known."""
        new = {word for word in words if word not in self.adjectives}
        if new:
            self.adjectives |= new
            self.version += 1

    def verb(self, lemma: str) -> VerbUse:
        """The use of a verb, made on first demand."""
        use = self.verbs.get(lemma)
        if use is None:
            use = self.verbs[lemma] = VerbUse()
            self.version += 1
        return use
