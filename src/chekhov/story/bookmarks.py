"""Bookmarks: where the reading of a story can go on when only what stands behind has changed. Floor 3.

In: states of reading, put down here and there while a text is read. Out: the last of them before the first change of the text as it is now.
A state is put down as a copy of its own, and taken up as another, so that going on leaves every earlier story as it was.

What one sentence leaves for the next is all in the state; what the *whole* text decides beforehand (its `basis`: the definitions, the names of
several words, which files are drafts) must be the same, or nothing can be taken up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from itertools import pairwise
from typing import Generic, TypeVar

from chekhov.language.document import Blank, Block, Line
from chekhov.source import Sources
from chekhov.story.discovered import Told
from chekhov.story.moved import Change, change_between
from chekhov.story.told import Trail

EVERY = 200
"""So many blocks lie between two bookmarks; one more stands just before the last change, and some before the end, where most is written."""

_FROM_THE_END = frozenset((30, 120))

S = TypeVar("S")


@dataclass(slots=True)
class Bookmarks(Generic[S]):
    """``blocks``: of the text that was read last. ``basis``: what had been decided beforehand. ``states``: how many blocks had been read, and the state.
    ``trails``: of the blocks, what each had to do with what was told. ``paragraphs``: what each was found to tell beforehand. ``behind``: the old text
    behind what has changed."""

    copied: Callable[[S], S]
    rejoined: Callable[[S, S, S, Sequence[Trail], Change], S | None]
    blocks: Sequence[Block] = ()
    basis: object = None
    states: list[tuple[int, S]] = field(default_factory=list)
    trails: list[Trail] = field(default_factory=list)
    paragraphs: dict[str, Told] = field(default_factory=dict)
    changed: int = -1  # the last block that has not changed
    sources: Sources = field(default_factory=Sources)
    behind: _Behind[S] | None = None

    def open(self, blocks: Sequence[Block], basis: object, sources: Sources) -> tuple[int, S | None]:
        """A text is to be read: from which block on, and in which state (None: from the first, as nothing can be taken up)."""
        same = 0
        self.behind = _behind(self, blocks, sources) if basis == self.basis else None
        self.sources = sources
        if basis == self.basis:
            most = min(len(blocks), len(self.blocks))
            pairs = enumerate(zip(blocks, self.blocks, strict=False))
            same = next((at for at, (one, other) in pairs if one is not other and one != other), most)
        # what follows next decides how a sentence is read: that, too, must be as it was
        last = next((at for at in range(same - 1, -1, -1) if not isinstance(blocks[at], Blank)), -1)
        self.states = [(at, state) for at, state in self.states if at <= last]
        self.blocks, self.basis, self.changed = blocks, basis, last
        at, state = self.states[-1] if self.states else (0, None)
        del self.trails[at:]
        return at, self.copied(state) if state is not None else None

    def skip(self, at: int, state: S) -> tuple[int, S]:
        """Pass over what stands behind the change and would be read as it was. Out: where to go on, in which state."""
        behind = self.behind
        if behind is None or at < behind.first or at - behind.shift not in behind.states:
            return at, state
        begun, places = at, sorted(behind.states)
        for old, later in pairwise(place for place in places if place >= at - behind.shift):
            trails = behind.trails[old:later]
            if behind.change.by:
                trails = [behind.change.moved(trail) for trail in trails]
            further = self.rejoined(state, behind.states[old], behind.states[later], trails, behind.change)
            if further is None:
                break
            at, state = later + behind.shift, further
            self.states.append((at, state))
            self.trails += trails
        return at, self.copied(state) if at > begun else state

    def wants(self, at: int) -> bool:
        """Should the state before this block be kept?"""
        last = self.states[-1][0] if self.states else -EVERY
        likely = at == self.changed or len(self.blocks) - at in _FROM_THE_END  # where the next change will be
        return at > last and (likely or at >= last + EVERY)

    def keep(self, at: int, state: S) -> None:
        """Keep a state: all blocks before this one have been read."""
        self.states.append((at, self.copied(state)))


@dataclass(frozen=True, slots=True)
class _Behind(Generic[S]):
    """What stood behind the change when the text was read before, block by block. ``first``: the first block of today that is one of these;
    ``shift``: how many more blocks there are today; ``states`` and ``trails``: of the old text."""

    first: int
    shift: int
    change: Change
    states: dict[int, S]
    trails: list[Trail]


def _behind(marks: Bookmarks[S], blocks: Sequence[Block], sources: Sources) -> _Behind[S] | None:
    """What stands behind the change, and whether it can be passed over at all."""
    change = change_between(marks.sources, sources)
    if change is None or len(marks.trails) != len(marks.blocks):
        return None
    shift = len(blocks) - len(marks.blocks)
    first = len(blocks)
    end_of_line = sources.end_of_line(change.end + change.by)
    lines: dict[int, Line] = {}
    change.lines = lines
    while first > max(0, shift):
        old, new = marks.blocks[first - 1 - shift], blocks[first - 1]
        if new.span.start <= end_of_line or old.span.start <= change.end or not _same_block(old, new, change):
            break
        if isinstance(new, Line):
            lines[old.span.start] = new
        first -= 1
    return _Behind(first + 1, shift, change, dict(marks.states), list(marks.trails))


def _same_block(old: Block, new: Block, change: Change) -> bool:
    """Is it the same block, moved?"""
    if isinstance(old, Line) and isinstance(new, Line):
        told = [(line.text, line.mood, line.bullet, line.intended) for line in (old, new)]
        return told[0] == told[1] and change.moved(old.span) == new.span
    return change.moved(old) == new


V = TypeVar("V")


def fresh(value: V, kept: tuple[type, ...] = ()) -> V:
    """A copy that shares no list, table or record that can change with its original; ``kept``: what is shared all the same.
    The items of a list or table are of one sort: the first shows whether they can change."""
    return _fresh(value, kept)  # type: ignore[return-value]


def _fresh(value: object, kept: tuple[type, ...]) -> object:
    if isinstance(value, list):
        return [_fresh(item, kept) for item in value] if value and _can_change(value[0], kept) else list(value)
    if isinstance(value, dict):
        if value and _can_change(next(iter(value.values())), kept):
            return {key: _fresh(item, kept) for key, item in value.items()}
        return dict(value)
    if isinstance(value, set):
        return set(value)
    if not _can_change(value, kept):
        return value
    copy = object.__new__(type(value))
    for each in fields(value):  # type: ignore[arg-type]
        held = getattr(value, each.name)
        setattr(copy, each.name, held if type(held) in _PLAIN else _fresh(held, kept))
    return copy


_PLAIN = frozenset((int, str, bool, tuple, type(None)))
"""What most records hold, and nobody can change."""


def _can_change(value: object, kept: tuple[type, ...]) -> bool:
    if isinstance(value, (list, dict, set)):
        return True
    params = getattr(type(value), "__dataclass_params__", None)
    return params is not None and not params.frozen and not isinstance(value, kept)
