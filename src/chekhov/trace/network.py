"""A simple temporal network: points in time and how far apart they can be. Floor 5.

In: constraints ``low <= t[v] - t[u] <= high``, each with the number of the statement that makes it. Out: whether all can be true at once (if not, the
circle of statements that cannot), how far apart two points surely are, and a schedule that keeps every constraint and is as near as possible to
the times first guessed. Silence is no constraint: what nobody says stays open.

After Dechter, Meiri & Pearl, *Temporal constraint networks*, Artificial Intelligence 49 (1991): a network is consistent if its distance graph has no
negative cycle. Constraints are added one by one and a feasible schedule is repaired as Cotton & Maler do (*Fast and flexible difference constraint
propagation*, SAT 2006); distances are shortest paths over the reduced costs of that schedule (Johnson 1977, Dijkstra 1959). Times are whole numbers.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field

Reason = int
"""The number of a statement; -1 where nobody said so."""

Constraint = tuple[int, int, int | None, int | None]
"""Two points, the least and the most that the second lies after the first (None: open)."""


@dataclass(slots=True)
class Network:
    """``times``: the schedule, by point. ``edges``: for each point ``(other, weight, reason)``, meaning ``t[other] - t[point] <= weight``."""

    times: list[int] = field(default_factory=list)
    edges: list[list[tuple[int, int, Reason]]] = field(default_factory=list)

    def point(self, guess: int = 0) -> int:
        """A new point, at a time that is a first guess."""
        self.times.append(guess)
        self.edges.append([])
        return len(self.times) - 1

    def add(self, start: int, end: int, low: int | None, high: int | None, reason: Reason = -1) -> tuple[Reason, ...]:
        """One constraint, ``low <= t[end] - t[start] <= high`` (None: open); see :meth:`add_all`."""
        return self.add_all(((start, end, low, high),), reason)

    def add_all(self, constraints: Iterable[Constraint], reason: Reason = -1) -> tuple[Reason, ...]:
        """Keep the constraints of one statement and return (). Where they cannot be: the statements of the circle that they would close, this one
        among them; the network is then as it was."""
        kept: list[int] = []
        moved: dict[int, int] = {}
        for start, end, low, high in constraints:
            for one, other, weight in ((start, end, high), (end, start, None if low is None else -low)):
                if weight is None:
                    continue
                circle = self._repair(one, other, weight, reason, moved)
                if circle:
                    for point in reversed(kept):
                        self.edges[point].pop()
                    for point, time in moved.items():
                        self.times[point] = time
                    return circle
                self.edges[one].append((other, weight, reason))
                kept.append(one)
        return ()

    def _repair(self, start: int, end: int, weight: int, reason: Reason, moved: dict[int, int]) -> tuple[Reason, ...]:
        """Move the schedule so that it keeps a new edge too; ``moved``: where the points were before. A circle, if that would move ``start`` itself."""
        times = self.times
        if start == end:
            return (reason,) if weight < 0 else ()
        late = times[start] + weight - times[end]
        if late >= 0:
            return ()
        new: dict[int, int] = {}
        by: dict[int, tuple[int, Reason]] = {end: (start, reason)}
        open_: dict[int, int] = {end: late}
        queue = [(late, end)]
        while queue:
            step, point = heapq.heappop(queue)
            if open_.get(point) != step or point in new:
                continue
            if point == start:
                return self._circle(by, start)
            new[point] = times[point] + step
            for other, length, why in self.edges[point]:
                step = new[point] + length - times[other]
                if other not in new and step < min(0, open_.get(other, 0)):
                    open_[other], by[other] = step, (point, why)
                    heapq.heappush(queue, (step, other))
        for point, time in new.items():
            moved.setdefault(point, times[point])
            times[point] = time
        return ()

    def _circle(self, by: dict[int, tuple[int, Reason]], start: int) -> tuple[Reason, ...]:
        found: dict[Reason, None] = {}
        point = start
        while True:
            point, why = by[point]
            if why >= 0:
                found[why] = None
            if point == start:
                return tuple(found) or (-1,)

    # ------------------------------------------------------------ asking

    def longest(self, start: int, end: int) -> int | None:
        """The most that ``end`` can lie after ``start``; None where that is open."""
        path = self._path(start, end)
        return None if path is None else path[0]

    def between(self, start: int, end: int) -> tuple[int | None, int | None]:
        """The least and the most that ``end`` can lie after ``start``; None where that is open."""
        back = self.longest(end, start)
        return None if back is None else -back, self.longest(start, end)

    def reasons(self, start: int, end: int) -> tuple[Reason, ...]:
        """The statements because of which ``end`` lies no later after ``start`` than :meth:`longest` says."""
        path = self._path(start, end)
        return () if path is None else path[1]

    def likely(self, start: int, end: int) -> int:
        """How far ``end`` lies after ``start`` in the schedule."""
        return self.times[end] - self.times[start]

    def _path(self, start: int, end: int) -> tuple[int, tuple[Reason, ...]] | None:
        times = self.times
        reached: dict[int, int] = {start: 0}
        by: dict[int, tuple[int, Reason]] = {}
        done: set[int] = set()
        queue = [(0, start)]
        while queue:
            far, point = heapq.heappop(queue)
            if point in done:
                continue
            if point == end:
                return far + times[end] - times[start], self._trail(by, start, end)
            done.add(point)
            for other, weight, why in self.edges[point]:
                total = far + times[point] + weight - times[other]  # the reduced cost is never negative
                if other not in done and total < reached.get(other, total + 1):
                    reached[other], by[other] = total, (point, why)
                    heapq.heappush(queue, (total, other))
        return None

    def _trail(self, by: dict[int, tuple[int, Reason]], start: int, end: int) -> tuple[Reason, ...]:
        found: dict[Reason, None] = {}
        while end != start:
            end, why = by[end]
            if why >= 0:
                found[why] = None
        return tuple(found)
