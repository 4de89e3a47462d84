"""The log: every fact and every belief, once, with its audience. Floor 4.

In: entries in story order. Out: what is so, and what anybody believes that anybody believes, at any moment, by looking back.
Minds are *views of one log*: an entry says who shares it; nothing is copied per being. See `held` for the one rule of reading.

A path is a chain of minds: ``()`` is the world, ``(A,)`` what A believes, ``(A, B)`` what A believes that B believes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from chekhov.story.meaning import Fluent, Term, Value

Path = tuple[int, ...]
EVERYONE = -1  # the mask of all minds
_BLOCK = 8  # entries, or smaller blocks


class Not(NamedTuple):
    """A value that is known only by what it is not."""

    values: frozenset[object]


class OneOf(NamedTuple):
    """A value that is known to be one of several."""

    values: frozenset[object]


@dataclass(slots=True)
class Entry:
    """One line of the log.

    ``true``: it is so in the world (else it is only believed). ``mutual``: bit mask of the minds that share it and know that they share it.
    ``watchers``: minds that hold it, and know who shares it, unseen themselves. ``tellers``: minds that know who shares it but do not hold it (liars).
    ``cause``: the moment that made it so. ``soft``: taken for granted; later text may overrule it without a finding.
    """

    moment: int
    value: Value | Not | OneOf
    cause: int
    true: bool = True
    mutual: int = 0
    watchers: int = 0
    tellers: int = 0
    soft: bool = False
    fluent: Fluent = ()

    def covers(self, masks: tuple[int, ...]) -> bool:
        """Does the audience of this entry cover a path (given as one mask a mind: itself and the groups it belongs to)?"""
        first = masks[0]
        if len(masks) == 1:
            return bool(first & (self.mutual | self.watchers))
        if not first & (self.mutual | self.watchers | self.tellers):
            return False
        return all(mask & self.mutual for mask in masks[1:])


class Glimpse(NamedTuple):
    """Somebody came to a place and saw what was to be seen there."""

    moment: int
    place: int


def _moment_of(entry: Entry) -> int:
    return entry.moment


def _end(entries: list[Entry], moment: int | None) -> int:
    """How many entries are there at a moment (now, if None)."""
    if moment is None or not entries or entries[-1].moment <= moment:
        return len(entries)
    return bisect_right(entries, moment, key=_moment_of)


@dataclass(slots=True)
class Log:
    """All entries, by fluent. ``facts``: true ones, in order of moment. ``tales``: believed ones. ``nested``: claims about minds, by path."""

    facts: dict[Fluent, list[Entry]] = field(default_factory=dict)
    tales: dict[Fluent, list[Entry]] = field(default_factory=dict)
    nested: dict[tuple[Fluent, Path], list[Entry]] = field(default_factory=dict)
    by_relation: dict[object, dict[Fluent, None]] = field(default_factory=dict)
    bits: dict[int, int] = field(default_factory=dict)
    minds: list[int] = field(default_factory=list)  # in order of first appearance: the owner of each bit
    groups: dict[int, int] = field(default_factory=dict)  # mind -> mask of the groups it belongs to
    glimpses: dict[int, list[Glimpse]] = field(default_factory=dict)
    shown: Callable[[Entry], bool] | None = None  # look only at entries that pass (what the reader has been shown)
    inside: dict[int, dict[Fluent, None]] = field(default_factory=dict)  # figure -> spatial fluents with that value
    _reached: dict[int, list[list[int]]] = field(default_factory=dict)  # long history -> who was reached, by blocks
    marked: dict[Term, set[Term]] = field(
        default_factory=dict
    )  # figure -> its conditions that anything was ever said of

    # ------------------------------------------------------------ minds as masks

    def bit(self, mind: int) -> int:
        """The bit of a mind, given on first demand."""
        if mind not in self.bits:
            self.bits[mind] = 1 << len(self.bits)
            self.minds.append(mind)
        return self.bits[mind]

    def mask(self, mind: int) -> int:
        """The bit of a mind together with those of its groups."""
        return self.bit(mind) | self.groups.get(mind, 0)

    def masks(self, path: Path) -> tuple[int, ...]:
        return tuple(self.mask(mind) for mind in path)

    def minds_in(self, mask: int) -> list[int]:
        """The minds of a mask, in order of first appearance."""
        mask &= (1 << len(self.minds)) - 1
        found: list[int] = []
        while mask:
            lowest = mask & -mask
            found.append(self.minds[lowest.bit_length() - 1])
            mask ^= lowest
        return found

    def reached(self, mask: int) -> list[int]:
        """The minds of a mask, with those that belong to a group in it, in order of first appearance."""
        joined = 0
        for mind, groups in self.groups.items():
            if groups & mask:
                joined |= self.bits.get(mind, 0)
        return self.minds_in(mask | joined)

    # ------------------------------------------------------------ writing

    def write(self, fluent: Fluent, entry: Entry, path: Path = ()) -> None:
        """Add an entry. ``path`` is non-empty only for claims about minds that nobody shares with them."""
        entry.fluent = fluent
        if path:
            target = self.nested.get((fluent, path))
        else:
            target = (self.facts if entry.true else self.tales).get(fluent)
        if target is None:
            target = self._first(fluent, entry.true, path)
        if target and target[-1].moment > entry.moment:
            target.insert(bisect_right(target, entry.moment, key=_moment_of), entry)
            self._reached.pop(id(target), None)
        else:
            target.append(entry)

    def _first(self, fluent: Fluent, true: bool, path: Path) -> list[Entry]:
        """The list for the first entry of its sort that a fluent has."""
        if len(fluent) == 2:
            self.marked.setdefault(fluent[1], set()).add(fluent[0])
        target: list[Entry] = []
        if path:
            self.nested[fluent, path] = target
        else:
            (self.facts if true else self.tales)[fluent] = target
            self.by_relation.setdefault(fluent[0], {})[fluent] = None
        return target

    def watched(self, entry: Entry, bit: int) -> None:
        """Somebody has seen, unseen, what an entry tells."""
        entry.watchers |= bit
        for told in (self.facts, self.tales):
            self._reached.pop(id(told.get(entry.fluent)), None)

    def overlooked(self, entry: Entry, bit: int) -> None:
        """Somebody has not seen what an entry tells."""
        entry.mutual &= ~bit
        entry.watchers &= ~bit
        entry.tellers &= ~bit
        for told in (self.facts, self.tales):
            self._reached.pop(id(told.get(entry.fluent)), None)

    # ------------------------------------------------------------ reading

    def fact(self, fluent: Fluent, moment: int | None = None) -> Entry | None:
        """What is so of a fluent at a moment (now, if None): the newest true entry."""
        entries = self.facts.get(fluent)
        if not entries:
            return None
        if self.shown is not None:
            return next(
                (e for e in reversed(entries) if (moment is None or e.moment <= moment) and self.shown(e)), None
            )
        if moment is None:
            return entries[-1]
        end = _end(entries, moment)
        return entries[end - 1] if end else None

    def held(self, path: Path, fluent: Fluent, moment: int | None = None) -> Entry | None:
        """What a chain of minds holds of a fluent: the newest entry whose audience covers the chain, among shared entries and claims about
        the minds at its end. Of two at one moment, what is only believed comes after what is so. The world (empty path) holds the facts."""
        if not path:
            return self.fact(fluent, moment)
        facts, tales = self.facts.get(fluent), self.tales.get(fluent)
        if facts is None and tales is None and not self.nested:
            return None
        masks = self.masks(path)
        best: Entry | None = None
        for entries in (facts, tales):
            if entries is not None:
                best = self._newest(entries, masks, moment, best)
        if self.nested:
            for cut in range(len(path)):
                claims = self.nested.get((fluent, path[cut:]))
                if claims is not None:
                    best = self._newest(claims, masks[:cut], moment, best)
        return best

    def _newest(
        self, entries: list[Entry], masks: tuple[int, ...], moment: int | None, best: Entry | None
    ) -> Entry | None:
        """The newest entry up to a moment that covers these minds, unless ``best`` is newer."""
        oldest = best.moment if best is not None else -1
        end = _end(entries, moment)
        long = bool(masks) and end > 2 * _BLOCK
        newest = self._reaching(entries, end, masks[0]) if long else reversed(entries[:end])
        first = masks[0] if masks else EVERYONE
        for entry in newest:
            if entry.moment < oldest:
                return best
            if masks and not first & (entry.mutual | entry.watchers | entry.tellers):
                continue  # the usual case, made short
            if (not masks or entry.covers(masks)) and (self.shown is None or self.shown(entry)):
                return entry
        return best

    def _reaching(self, entries: list[Entry], end: int, mask: int) -> Iterator[Entry]:
        """Of the first so many of a long history, newest first, all but those of blocks that reached nobody of a mask. Eight blocks make a larger one,
        and so on."""
        levels = self._blocks(entries)
        at = min(end // _BLOCK, len(levels[0]))
        yield from reversed(entries[at * _BLOCK : end])
        while at:
            skipped, size = 0, 1
            for reached in levels:
                if at % size or mask & reached[at // size - 1]:
                    break
                skipped, size = size, size * _BLOCK
            if not skipped:
                yield from reversed(entries[(at - 1) * _BLOCK : at * _BLOCK])
            at -= skipped or 1

    def _blocks(self, entries: list[Entry]) -> list[list[int]]:
        """Whom the blocks of a history reached, level by level; the newest entries are in none, for what has only just been written may still get a
        wider audience."""
        levels = self._reached.setdefault(id(entries), [[]])
        for block in range(len(levels[0]), len(entries) // _BLOCK - 1):
            mask = 0
            for entry in entries[block * _BLOCK : (block + 1) * _BLOCK]:
                mask |= entry.mutual | entry.watchers | entry.tellers
            levels[0].append(mask)
            level = 0
            while len(levels[level]) % _BLOCK == 0:
                mask = 0
                for smaller in levels[level][-_BLOCK:]:
                    mask |= smaller
                level += 1
                if level == len(levels):
                    levels.append([])
                levels[level].append(mask)
        return levels

    def history(self, fluent: Fluent) -> list[Entry]:
        """All facts of a fluent, in order."""
        return self.facts.get(fluent, [])

    def backwards(self, fluent: Fluent, moment: int | None = None) -> Iterator[Entry]:
        """The facts of a fluent up to a moment (now, if None), the newest first."""
        entries = self.facts.get(fluent, [])
        for at in range(_end(entries, moment) - 1, -1, -1):
            yield entries[at]
