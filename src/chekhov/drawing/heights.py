"""Heights: how far down every line runs in every layer, so that lines stay straight as long as their order lets them.

In: the orders, and for every layer its bands: lines that stand side by side, rigidly. Out: a height (in line spacings, the top one 0)
for every line in every layer. Neighbouring bands are joined so that as many lines as possible run straight, those of most lines first
(an alignment is taken if no band is squeezed: Brandes & Köpf 2002 for the idea); what cannot be straight is then moved to the median
of where its lines come from and go to, until nothing bends less.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

ROUNDS = 30
CLOSE = 1e-6


@dataclass(frozen=True, slots=True)
class Band:
    """Lines side by side in one layer, top to bottom, one spacing apart. ``apart``: the room it wants on both sides, in spacings.
    ``weight``: how much its lines should run straight on to the next layer."""

    lines: tuple[int, ...]
    apart: float = 1.0
    weight: int = 1


Heights = tuple[dict[int, float], ...]


def heights(layers: Sequence[Sequence[Band]]) -> Heights:
    """The height of every line in every layer."""
    packing = _Packing(layers)
    for left, right, offset in packing.alignments():
        packing.join(left, right, offset)
    packing.settle()
    return packing.result()


@dataclass(slots=True)
class _Packing:
    """Bands, joined into rigid bodies. ``body``: band -> body; ``inside``: band -> how far below its body's top; ``top``: body -> height."""

    layers: Sequence[Sequence[Band]]
    bands: list[Band] = field(default_factory=list)
    first: list[int] = field(default_factory=list)  # layer -> its first band
    below: list[tuple[int, float] | None] = field(
        default_factory=list
    )  # band -> the next one down, and how far at least
    body: list[int] = field(default_factory=list)
    inside: list[float] = field(default_factory=list)
    parts: dict[int, list[int]] = field(default_factory=dict)
    top: dict[int, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for layer in self.layers:
            self.first.append(len(self.bands))
            height = 0.0
            for place, band in enumerate(layer):
                number = len(self.bands)
                self.bands.append(band)
                self.body.append(number)
                self.inside.append(0.0)
                self.parts[number] = [number]
                self.top[number] = height
                self.below.append(None)
                if place + 1 < len(layer):
                    room = len(band.lines) - 1 + max(band.apart, layer[place + 1].apart)
                    self.below[number] = (number + 1, room)
                    height += room

    # ------------------------------------------------------------ straight lines

    def alignments(self) -> list[tuple[int, int, float]]:
        """Pairs of bands in neighbouring layers, and how much lower the second would stand for their common lines to run straight;
        what makes most lines straight comes first."""
        found: list[tuple[int, int, int, float]] = []
        for index, (left, right) in enumerate(pairwise(self.layers)):
            place = {
                line: (self.first[index + 1] + number, rank, band.weight)
                for number, band in enumerate(right)
                for rank, line in enumerate(band.lines)
            }
            count: dict[tuple[int, int, int], int] = {}
            for number, band in enumerate(left):
                for rank, line in enumerate(band.lines):
                    if line in place:
                        other, there, weight = place[line]
                        key = (self.first[index] + number, other, rank - there)
                        count[key] = count.get(key, 0) + max(band.weight, weight)
            found += [(-straight, one, other, float(offset)) for (one, other, offset), straight in count.items()]
        return [(one, other, offset) for _, one, other, offset in sorted(found)]

    def join(self, one: int, other: int, offset: float) -> None:
        """Let the second band stand ``offset`` below the first for good, if that leaves room for all others."""
        upper, lower = self.body[one], self.body[other]
        wanted = self.inside[one] + offset - self.inside[other]  # top of the second body, below the top of the first
        if upper == lower:
            return
        kept = dict(self.top)
        parts, moved = self.parts[lower], [(part, self.inside[part]) for part in self.parts[lower]]
        top = max(self.top[upper], self.top[lower] - wanted)
        for part, inside in moved:
            self.body[part], self.inside[part] = upper, inside + wanted
        self.parts[upper] = [*self.parts[upper], *parts]
        del self.parts[lower], self.top[lower]
        self.top[upper] = top
        if not self._push_down(upper):
            self.top = kept
            self.parts[upper] = self.parts[upper][: -len(parts)]
            self.parts[lower] = parts
            for part, inside in moved:
                self.body[part], self.inside[part] = lower, inside

    def _push_down(self, start: int) -> bool:
        """Move down whatever stands too high, beginning below a body; False if that body itself would have to move: a circle."""
        waiting = [start]
        while waiting:
            body = waiting.pop()
            for part in self.parts[body]:
                under = self.below[part]
                if under is None:
                    continue
                other = self.body[under[0]]
                least = self.top[body] + self.inside[part] + under[1] - self.inside[under[0]]
                if self.top[other] < least - CLOSE:
                    if other == start:
                        return False
                    self.top[other] = least
                    waiting.append(other)
                elif other == body and least > self.top[body] + CLOSE:
                    return False
        return True

    # ------------------------------------------------------------ short bends

    def settle(self) -> None:
        """Move bodies, alone or with what they touch, to where their lines bend least."""
        pulls = self._pulls()
        over: dict[int, list[tuple[int, float]]] = {body: [] for body in self.parts}
        under: dict[int, list[tuple[int, float]]] = {body: [] for body in self.parts}
        for band, step in enumerate(self.below):
            if step is not None:
                one, other = self.body[band], self.body[step[0]]
                least = self.inside[band] + step[1] - self.inside[step[0]]
                if one != other:
                    under[one].append((other, least))
                    over[other].append((one, least))
        for number in range(ROUNDS):
            moved = 0.0
            bodies = sorted(self.parts, reverse=bool(number % 2))
            for body in bodies:
                for group in ({body}, _touching(body, under, self.top, 1), _touching(body, over, self.top, -1)):
                    moved += self._shift(group, pulls, over, under)
            if moved < CLOSE:
                break
        self._gather(pulls, over, under)

    def _gather(
        self,
        pulls: dict[int, list[tuple[int, float, int]]],
        over: dict[int, list[tuple[int, float]]],
        under: dict[int, list[tuple[int, float]]],
    ) -> None:
        """Bodies that no line ties to the rest stand as near to the middle as there is room."""
        clusters = sorted(_clusters(pulls), key=lambda cluster: (-len(cluster), min(cluster)))
        for cluster in clusters[1:] * 2:
            others = [self.top[body] for body in self.parts if body not in cluster]
            middle = (min(others) + max(others)) / 2 - sum(self.top[body] for body in cluster) / len(cluster)
            up, down = self._play(cluster, over, under)
            shift = max(up, min(down, middle))
            for body in cluster:
                self.top[body] += shift

    def _pulls(self) -> dict[int, list[tuple[int, float, int]]]:
        """For every body the bodies to which a line of it leads, how much lower it would stand for that line to be straight, and the weight."""
        pulls: dict[int, list[tuple[int, float, int]]] = {body: [] for body in self.parts}
        for index, (left, right) in enumerate(pairwise(self.layers)):
            place = {
                line: (self.first[index + 1] + number, rank)
                for number, band in enumerate(right)
                for rank, line in enumerate(band.lines)
            }
            for number, band in enumerate(left):
                here = self.first[index] + number
                for rank, line in enumerate(band.lines):
                    if line not in place:
                        continue
                    there, other_rank = place[line]
                    one, other = self.body[here], self.body[there]
                    if one != other:
                        lower = self.inside[there] + other_rank - self.inside[here] - rank
                        pulls[one].append((other, lower, 1))
                        pulls[other].append((one, -lower, 1))
        return pulls

    def _shift(
        self,
        group: set[int],
        pulls: dict[int, list[tuple[int, float, int]]],
        over: dict[int, list[tuple[int, float]]],
        under: dict[int, list[tuple[int, float]]],
    ) -> float:
        """Move a group of bodies together to the median of where it is pulled, as far as there is room. Out: how far."""
        wishes = sorted(
            self.top[other] + lower - self.top[body]
            for body in group
            for other, lower, _ in pulls[body]
            if other not in group
        )
        if not wishes:
            return 0.0
        low, high = wishes[(len(wishes) - 1) // 2], wishes[len(wishes) // 2]
        wish = low if low > 0 else high if high < 0 else 0.0
        up, down = self._play(group, over, under)
        shift = max(up, min(down, wish))
        if abs(shift) < CLOSE or (shift > 0) != (wish > 0):
            return 0.0
        for body in group:
            self.top[body] += shift
        return abs(shift)

    def _play(
        self, group: set[int], over: dict[int, list[tuple[int, float]]], under: dict[int, list[tuple[int, float]]]
    ) -> tuple[float, float]:
        """How far a group of bodies can move up (not above 0) and down."""
        rising = (
            self.top[one] + least - self.top[body] for body in group for one, least in over[body] if one not in group
        )
        sinking = (
            self.top[one] - least - self.top[body] for body in group for one, least in under[body] if one not in group
        )
        return max(rising, default=-math.inf), min(sinking, default=math.inf)

    def result(self) -> Heights:
        """The heights, the top line of all at 0."""
        found: list[dict[int, float]] = []
        for index, layer in enumerate(self.layers):
            here: dict[int, float] = {}
            for number, band in enumerate(layer):
                place = self.first[index] + number
                for rank, line in enumerate(band.lines):
                    here[line] = self.top[self.body[place]] + self.inside[place] + rank
            found.append(here)
        least = min((height for here in found for height in here.values()), default=0.0)
        return tuple({line: round(height - least, 4) for line, height in here.items()} for here in found)


def _clusters(pulls: dict[int, list[tuple[int, float, int]]]) -> list[set[int]]:
    """Bodies that lines tie together."""
    found: list[set[int]] = []
    seen: set[int] = set()
    for start in sorted(pulls):
        if start in seen:
            continue
        cluster, waiting = {start}, [start]
        while waiting:
            for other, _, _ in pulls[waiting.pop()]:
                if other not in cluster:
                    cluster.add(other)
                    waiting.append(other)
        seen |= cluster
        found.append(cluster)
    return found


def _touching(start: int, beside: dict[int, list[tuple[int, float]]], top: dict[int, float], way: int) -> set[int]:
    """A body with all that it would push along: below it (``way`` 1) or above it (-1)."""
    found = {start}
    waiting = [start]
    while waiting:
        body = waiting.pop()
        for other, least in beside[body]:
            gap = (top[other] - top[body]) * way - least
            if gap < CLOSE and other not in found:
                found.add(other)
                waiting.append(other)
    return found
