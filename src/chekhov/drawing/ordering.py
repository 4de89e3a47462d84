"""Ordering: an order of lines with few crossings, without any solver.

In: a course. Out: orders, the best found. Lines are put in one after the other, each on its cheapest way through all layers (a
shortest path: layer by slot), and those already there are taken out and put back until nothing gets better. Several such orders are
recombined (again a shortest path: layer by order), and in the best one a few lines or a meeting at a time are taken out and put in
anew (ruin and recreate: Schrimpf et al. 2000). The effort is counted in steps and the chance is seeded: the same course gives the same order.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from chekhov.drawing.lines import Course, Layer, Order, arranged, inner_blocks, inversions, members

EFFORT = 3_000_000  # steps of the innermost loop: a few seconds at most
BUILDS = 16
PATIENCE = 100  # shakes in a row that better nothing
FAR = 1000  # one crossing weighs more than any way up or down

Orders = list[list[int]]


def ordered(course: Course, effort: int = EFFORT) -> tuple[Order, ...]:
    """The best orders found. Deterministic."""
    if not course.layers:
        return ()
    search = _Search(course, effort)
    found: list[Orders] = []
    for number in range(BUILDS):
        built = search.built(number, effort * (number + 1) // (2 * BUILDS))
        if built is not None:
            found.append(built)
            if not _cost(built):
                return _frozen(built)
        if number and search.spent > effort // 2:
            break
    if not found:  # pins that leave a line no slot once others stand
        found.append(search.plain())
    best = search.recombined(found) if len(found) > 1 else found[0]
    best = search.shaken(best)
    return _frozen(best)


def _cost(orders: Sequence[Sequence[int]]) -> int:
    return sum(inversions(left, right) for left, right in pairwise(orders))


def _frozen(orders: Orders) -> tuple[Order, ...]:
    return tuple(tuple(order) for order in orders)


@dataclass(slots=True)
class _Search:
    """One search: the course, who is present where, and what it has cost so far."""

    course: Course
    effort: int
    spent: int = 0
    present: list[frozenset[int]] = field(init=False)
    pins: dict[int, list[tuple[int, int]]] = field(init=False)

    def __post_init__(self) -> None:
        self.present = [frozenset(members(layer)) for layer in self.course.layers]
        self.pins = {}
        for at, upper, lower in self.course.pinned:
            self.pins.setdefault(at, []).append((upper, lower))

    # ------------------------------------------------------------ whole orders

    def built(self, number: int, limit: int) -> Orders | None:
        """An order built line by line, the longest first; each number gives another sequence."""
        chance = random.Random(number)
        length = {line: sum(line in here for here in self.present) for line in self.course.lines}
        pinned = {line for _, *pair in self.course.pinned for line in pair}
        weight = {line: length[line] * (chance.uniform(0.4, 1) if number else 1) for line in self.course.lines}
        orders: Orders = [[] for _ in self.course.layers]
        lines: list[int] = []
        for line in sorted(self.course.lines, key=lambda line: (line not in pinned, -weight[line], line)):
            if not self.put_in(orders, line):
                return None
            lines.append(line)
            if self.spent < limit:
                self.polish(orders, lines, limit)
        return orders

    def plain(self) -> Orders:
        """Any orders that are as they must be."""
        orders: Orders = []
        for at, layer in enumerate(self.course.layers):
            pins = self.pins.get(at, [])
            height = {line: 0.0 for pair in pins for line in pair}
            for _ in height:
                for upper, lower in pins:
                    height[lower] = max(height[lower], height[upper] + 1)
            orders.append(list(arranged(layer, height)))
        self.polish(orders, self.course.lines, self.effort)
        return orders

    def polish(self, orders: Orders, lines: Iterable[int], limit: int) -> None:
        """Take lines out and put them back until nothing gets better."""
        waiting = list(lines)
        better = True
        while better and self.spent < limit:
            better = False
            for line in waiting:
                better = self.reinsert(orders, line) or better

    def recombined(self, found: list[Orders]) -> Orders:
        """The cheapest way through all layers, in each by the order of one of those found."""
        pool = [sorted({tuple(orders[index]) for orders in found}) for index in range(len(self.course.layers))]
        cost = dict.fromkeys(pool[0], 0)
        came: list[dict[Order, Order]] = []
        for left, right in pairwise(pool):
            step = {goal: min((cost[start] + inversions(start, goal), start) for start in left) for goal in right}
            cost = {goal: price for goal, (price, _) in step.items()}
            came.append({goal: start for goal, (_, start) in step.items()})
            self.spent += len(left) * len(right) * 8
        order = min(cost, key=lambda goal: (cost[goal], goal))
        chosen = [order]
        for step_back in reversed(came):
            order = step_back[order]
            chosen.append(order)
        best = [list(order) for order in reversed(chosen)]
        self.polish(best, self.course.lines, self.effort)
        return best

    def shaken(self, best: Orders) -> Orders:
        """Ruin and recreate: take out a few lines or a meeting, put them in again, keep what is no worse."""
        chance = random.Random(0)
        cost = _cost(best)
        lines = self.course.lines
        idle = 0
        while cost and idle < PATIENCE and self.spent < self.effort:
            idle += 1
            out = self.chosen(chance)
            orders = [[line for line in order if line not in out] for order in best]
            if not all(self.put_in(orders, line) for line in out):
                self.spent += len(lines)
                continue
            self.polish(orders, lines, self.effort)
            found = _cost(orders)
            if found < cost:
                idle = 0
            if found <= cost:
                best, cost = orders, found
        return best

    def chosen(self, chance: random.Random) -> list[int]:
        """Some lines to take out: those of a meeting, or any few."""
        lines = self.course.lines
        blocks = _blocks(chance.choice(self.course.layers))
        if blocks and chance.random() < 0.5:
            met = list(chance.choice(blocks)[0])
            out = chance.sample(met, min(len(met), 6))
        else:
            out = chance.sample(lines, min(len(lines), chance.randint(2, 5)))
        return out

    # ------------------------------------------------------------ one line

    def stretches(self, line: int) -> list[tuple[int, int]]:
        """The runs of layers in which a line is present: first and last."""
        found: list[tuple[int, int]] = []
        for index, here in enumerate(self.present):
            if line in here:
                if found and found[-1][1] == index - 1:
                    found[-1] = (found[-1][0], index)
                else:
                    found.append((index, index))
        return found

    def put_in(self, orders: Orders, line: int) -> bool:
        """Put a line into orders that lack it. False where it has no slot."""
        return all(self.route(orders, line, first, last) for first, last in self.stretches(line))

    def reinsert(self, orders: Orders, line: int) -> bool:
        """Take one line out and put it back on its cheapest way. True if fewer lines cross."""
        better = False
        for first, last in self.stretches(line):
            kept = [list(order) for order in orders[first : last + 1]]
            before = _crossed(kept, line)
            if not before:
                continue
            for order in orders[first : last + 1]:
                order.remove(line)
            if self.route(orders, line, first, last) and (after := _crossed(orders[first : last + 1], line)) <= before:
                better = better or after < before
            else:
                orders[first : last + 1] = kept
        return better

    def route(self, orders: Orders, line: int, first: int, last: int) -> bool:
        """The cheapest way of a line through the layers from ``first`` to ``last``: by crossings, then by how far it moves up and down."""
        layers = self.course.layers
        free = [slots(layers[at], orders[at], line, self.pins.get(at, ())) for at in range(first, last + 1)]
        if not all(free):
            return False
        cost = dict.fromkeys(free[0], 0)
        came: list[dict[int, int]] = []
        for index in range(first + 1, last + 1):
            left, right, goals = orders[index - 1], orders[index], free[index - first]
            alike = left == right
            self.spent += 4 * len(goals) if alike else len(left) * len(goals) + len(cost) * len(goals)
            best = _beside(cost, goals) if alike else _step(cost, left, right, goals)
            cost = {goal: total for goal, (total, _) in best.items()}
            came.append({goal: start for goal, (_, start) in best.items()})
        slot = min(cost, key=lambda goal: (cost[goal], goal))
        for index in range(last, first - 1, -1):
            orders[index].insert(slot, line)
            if index > first:
                slot = came[index - first - 1][slot]
        return True


def _step(
    cost: dict[int, int], left: Sequence[int], right: Sequence[int], goals: Sequence[int]
) -> dict[int, tuple[int, int]]:
    """The cheapest way from the slots of one layer (with their cost so far) to each slot of the next: goal -> (cost, slot it came from)."""
    place = {other: rank for rank, other in enumerate(right)}
    common = set(left)
    counts = [0]
    for other in right:
        counts.append(counts[-1] + FAR * (other in common))
    row = [counts[goal] for goal in goals]  # what a line from the very top would cross
    best: dict[int, tuple[int, int]] = {}
    at = 0
    for start, have in cost.items():
        while at < start:
            rank = place.get(left[at])
            if rank is not None:
                row = [price + (FAR if goal <= rank else -FAR) for price, goal in zip(row, goals, strict=True)]
            at += 1
        for goal, price in zip(goals, row, strict=True):
            total = have + price + abs(goal - start)
            if goal not in best or total < best[goal][0]:
                best[goal] = (total, start)
    return best


def _beside(cost: dict[int, int], goals: Sequence[int]) -> dict[int, tuple[int, int]]:
    """The same where the others stand alike in both layers: every slot further is one line crossed. One pass down, one up."""
    further = FAR + 1
    starts = list(cost.items())
    best: dict[int, tuple[int, int]] = {}
    index, level, came = 0, -1, -1  # level: the cheapest so far, as if it had come from slot 0
    for goal in goals:
        while index < len(starts) and starts[index][0] <= goal:
            start, have = starts[index]
            if came < 0 or have - start * further < level:
                level, came = have - start * further, start
            index += 1
        if came >= 0:
            best[goal] = (level + goal * further, came)
        else:
            best[goal] = (-1, -1)
    index, level, came = len(starts) - 1, -1, -1
    for goal in reversed(goals):
        while index >= 0 and starts[index][0] >= goal:
            start, have = starts[index]
            if came < 0 or have + start * further < level:
                level, came = have + start * further, start
            index -= 1
        if came >= 0 and (best[goal][1] < 0 or level - goal * further < best[goal][0]):
            best[goal] = (level - goal * further, came)
    return best


def _crossed(orders: Sequence[Sequence[int]], line: int) -> int:
    """How many lines this one crosses."""
    found = 0
    before: set[int] = set()
    for index, order in enumerate(orders):
        above = set(order[: order.index(line)])
        if index:
            both = set(order) & set(orders[index - 1])
            found += len((above ^ before) & both)
        before = above
    return found


def slots(layer: Layer, order: Sequence[int], line: int, pins: Iterable[tuple[int, int]] = ()) -> list[int]:
    """Where a line may be put into an order of (some of) the others, so that every block of the layer stays together."""
    rank = {other: place for place, other in enumerate(order)}
    low, high = 0, len(order)
    barred: set[int] = set()
    for block, inside in _blocks(layer):
        ranks = [rank[other] for other in block if other in rank]
        if not ranks:
            continue
        if line in inside:
            low, high = max(low, min(ranks)), min(high, max(ranks) + 1)
        else:
            barred.update(range(min(ranks) + 1, max(ranks) + 1))
    for upper, lower in pins:
        if upper == line and lower in rank:
            high = min(high, rank[lower])
        elif lower == line and upper in rank:
            low = max(low, rank[upper] + 1)
    return [slot for slot in range(low, high + 1) if slot not in barred]


@cache
def _blocks(layer: Layer) -> tuple[tuple[tuple[int, ...], frozenset[int]], ...]:
    found = [tuple(members(block)) for block in inner_blocks(layer)]
    return tuple((block, frozenset(block)) for block in found)


__all__ = ["EFFORT", "ordered", "slots"]
