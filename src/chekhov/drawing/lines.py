"""Lines in layers: what an order of lines has to respect, and what it costs. The abstract side of every chart with lines.

In: for every layer the lines that are present, as *blocks*: a line, or several blocks that must stand together (a meeting, and
within it those who must be neighbours). Out: orders (one permutation a layer in which every block is consecutive) and their
cost: the inversions between neighbouring layers over the lines in both (Gronemann, Jünger, Liers & Mambelli 2016,
*Crossing minimization in storyline visualization*; to find a cheapest order is NP-hard).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

Block = int | tuple["Block", ...]
Layer = tuple[Block, ...]
Order = tuple[int, ...]
Pair = tuple[int, int]


def members(block: Block) -> Iterator[int]:
    """The lines of a block, in its order."""
    if isinstance(block, int):
        yield block
    else:
        for inner in block:
            yield from members(inner)


@dataclass(frozen=True, slots=True)
class Course:
    """All layers, left to right. ``pinned``: pairs of lines of which the first stands above the second where both are in layer
    ``pinned[pair]`` (the author's wish)."""

    layers: tuple[Layer, ...]
    pinned: tuple[tuple[int, int, int], ...] = ()  # layer, upper line, lower line

    @property
    def lines(self) -> tuple[int, ...]:
        """All lines, in order of number."""
        return tuple(sorted({line for layer in self.layers for line in members(layer)}))


def arranged(layer: Layer, height: Mapping[int, float]) -> Order:
    """The lines of a layer, every block by the mean of the heights that are known inside it; what has none stands lowest."""

    def place(block: Block) -> tuple[float, tuple[int, ...]]:
        if isinstance(block, int):
            return height.get(block, math.inf), (block,)
        inner = sorted(place(one) for one in block)
        lines = tuple(line for _, part in inner for line in part)
        known = [height[line] for line in lines if line in height]
        return (sum(known) / len(known) if known else math.inf), lines

    return place(layer)[1]


def merged(layers: Sequence[Layer]) -> tuple[tuple[Layer, ...], tuple[int, ...]]:
    """Layers without repetitions, and for each layer the number of the one that stands for it."""
    kept: list[Layer] = []
    where: list[int] = []
    for layer in layers:
        if not kept or _shape(layer) != _shape(kept[-1]):
            kept.append(layer)
        where.append(len(kept) - 1)
    return tuple(kept), tuple(where)


def _shape(block: Block) -> object:
    return block if isinstance(block, int) else frozenset(_shape(inner) for inner in block)


def crossings(orders: Sequence[Order]) -> int:
    """The cost of orders: how often lines cross between neighbouring layers."""
    return sum(inversions(one, other) for one, other in pairwise(orders))


def inversions(left: Sequence[int], right: Sequence[int]) -> int:
    """How many pairs of the lines in both orders stand the other way round."""
    place = {line: rank for rank, line in enumerate(right)}
    ranks = [place[line] for line in left if line in place]
    return sum(one > other for index, one in enumerate(ranks) for other in ranks[index + 1 :])


def respects(layer: Layer, order: Sequence[int]) -> bool:
    """Has this order just the lines of the layer, every block of it consecutive?"""
    if sorted(order) != sorted(members(layer)):
        return False
    rank = {line: index for index, line in enumerate(order)}
    return all(
        max(ranks) - min(ranks) == len(ranks) - 1
        for block in inner_blocks(layer)
        if (ranks := [rank[line] for line in members(block)])
    )


def inner_blocks(layer: Layer) -> Iterator[tuple[Block, ...]]:
    """All blocks of several lines in a layer, the outer before the inner ones."""
    for block in layer:
        if not isinstance(block, int):
            yield block
            yield from inner_blocks(block)


def keeps_pins(course: Course, orders: Sequence[Order]) -> bool:
    """Does every order stand as the author wished?"""
    return all(orders[at].index(upper) < orders[at].index(lower) for at, upper, lower in course.pinned)


def together(groups: Iterable[Iterable[int]], ties: Iterable[Iterable[int]] = ()) -> Layer:
    """A layer of groups (a single line is a group of its own), within which ``ties`` should be neighbours. Ties that overlap are one."""
    merged_ties: list[set[int]] = []
    for tie in ties:
        fresh = set(tie)
        for known in [known for known in merged_ties if known & fresh]:
            merged_ties.remove(known)
            fresh |= known
        merged_ties.append(fresh)
    blocks: list[Block] = []
    for group in groups:
        inside = sorted(set(group))
        within = [tuple(sorted(tie & set(inside))) for tie in merged_ties]
        within = [tie for tie in within if 1 < len(tie) < len(inside)]
        tied = {line for tie in within for line in tie}
        block: tuple[Block, ...] = (*within, *(line for line in inside if line not in tied))
        blocks.append(block[0] if len(block) == 1 else block)
    return tuple(sorted(blocks, key=lambda block: min(members(block))))
