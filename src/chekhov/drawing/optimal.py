"""Proof: the fewest crossings there can be, by core-guided MaxSAT, where the optional extra (python-sat) is installed.

In: a course and the best orders found so far. Out: orders that are as good or better, and whether nothing can be better.
One Boolean for two blocks that stand beside each other in the same block says which is above (so every block stays together by
itself), clauses make "above" transitive, and a soft clause prices every pair of lines that stand the other way round in the next layer.
(The linear relaxation of this problem is 0 almost everywhere, which is why it is a case for cores rather than for integer programming:
RC2, Ignatiev, Morgado & Marques-Silva 2019.) The solver does not listen to signals, so it runs in a process of its own. It may take
so many *propagations*, not so many seconds, so the same story is drawn the same on every machine; the clock only ends what hangs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import combinations, pairwise
from typing import Any

from chekhov.drawing.lines import Block, Course, Order, crossings, keeps_pins, members, respects

STEPS = 30_000_000  # propagations of the solver: some ten seconds
SECONDS = 60.0

Clauses = list[list[int]]


@dataclass(frozen=True, slots=True)
class Proven:
    """Orders, and whether no orders have fewer crossings."""

    orders: tuple[Order, ...]
    optimal: bool


def proves() -> bool:
    """Is a solver installed?"""
    return find_spec("pysat") is not None


def fewest(course: Course, orders: Sequence[Order], steps: int = STEPS, seconds: float = SECONDS) -> Proven:
    """Orders with the fewest crossings, if the solver finds them within its budget; else those given. Where those given are already
    as good as can be, they are kept, so a picture does not depend on what is installed."""
    given = tuple(orders)
    cost = crossings(given)
    if cost == 0:
        return Proven(given, True)
    if not proves():
        return Proven(given, False)
    model = Model(course)
    found = _solved(model, steps, seconds)
    if found is None:
        return Proven(given, False)
    better = model.orders(found)
    sound = all(respects(layer, order) for layer, order in zip(course.layers, better, strict=True))
    if not sound or not keeps_pins(course, better) or crossings(better) > cost:
        return Proven(given, False)  # the solver proposes, the count disposes
    return Proven(given if crossings(better) == cost else better, True)


# ---------------------------------------------------------------- the problem as clauses


class Model:
    """A course as clauses. ``hard``: clauses that must hold; ``soft``: (weight, clause)."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self.count = 0
        self.hard: Clauses = []
        self.soft: list[tuple[int, list[int]]] = []
        self.above: list[dict[tuple[int, int], int]] = []  # by layer: (line, line) -> literal: the first is above
        for layer in course.layers:
            self.above.append({})
            self._order_inside(layer)
        for at, upper, lower in course.pinned:
            self.hard.append([self.above[at][upper, lower]])
        self._price()

    def _new(self) -> int:
        self.count += 1
        return self.count

    def _order_inside(self, block: tuple[Block, ...]) -> None:
        """A Boolean for each two blocks inside this one, and what makes them an order."""
        parts = [tuple(members(part)) for part in block]
        literal: dict[tuple[int, int], int] = {}
        for one, other in combinations(range(len(parts)), 2):
            literal[one, other] = self._new()
            for upper in parts[one]:
                for lower in parts[other]:
                    self.above[-1][upper, lower] = literal[one, other]
                    self.above[-1][lower, upper] = -literal[one, other]
        for a, b, c in combinations(range(len(parts)), 3):
            ab, bc, ac = literal[a, b], literal[b, c], literal[a, c]
            self.hard += [[-ab, -bc, ac], [ab, bc, -ac]]
        for part in block:
            if not isinstance(part, int):
                self._order_inside(part)

    def _price(self) -> None:
        """A soft clause for every two Booleans of neighbouring layers that should agree, weighted by the pairs of lines they stand for."""
        for left, right in pairwise(self.above):
            weight: dict[tuple[int, int], int] = {}
            for (one, other), here in left.items():
                there = right.get((one, other))
                if one < other and there is not None:
                    key = (here, there) if here > 0 else (-here, -there)
                    weight[key] = weight.get(key, 0) + 1
            for (here, there), pairs in sorted(weight.items()):
                crossed = self._new()
                self.hard += [[-here, there, crossed], [here, -there, crossed]]
                self.soft.append((pairs, [-crossed]))

    def orders(self, true: Sequence[int]) -> tuple[Order, ...]:
        """The orders that an assignment stands for."""
        holds = set(true)
        found: list[Order] = []
        for layer, above in zip(self.course.layers, self.above, strict=True):
            lines = list(members(layer))
            over = {line: sum(above[other, line] in holds for other in lines if other != line) for line in lines}
            found.append(tuple(sorted(lines, key=lambda line: over[line])))
        return tuple(found)


# ---------------------------------------------------------------- the process


def _solved(model: Model, steps: int, seconds: float) -> list[int] | None:
    """An optimal assignment, or None. The solver's process is ended when its time is up, or ours."""
    task = json.dumps({"hard": model.hard, "soft": model.soft, "steps": steps})
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    try:
        done = subprocess.run(
            [sys.executable, "-m", "chekhov.drawing.optimal"],
            input=task, capture_output=True, text=True, timeout=seconds, env=environment, check=False,
        )  # fmt: skip
        answer = json.loads(done.stdout) if done.returncode == 0 else None
    except (subprocess.TimeoutExpired, OSError, ValueError):
        return None
    return answer if isinstance(answer, list) else None


class _OutOfBudget(Exception):
    """The solver has had all the steps it may have."""


class _Limited:
    """A SAT oracle that stops after so many propagations; everything else is the oracle's own."""

    def __init__(self, oracle: Any, steps: int) -> None:
        self._oracle, self._left = oracle, steps

    def solve_limited(self, assumptions: list[int] | None = None, expect_interrupt: bool = False) -> Any:
        before = self._oracle.accum_stats()["propagations"]
        self._oracle.prop_budget(max(1, self._left))
        answer = self._oracle.solve_limited(assumptions=assumptions or [], expect_interrupt=expect_interrupt)
        self._left -= self._oracle.accum_stats()["propagations"] - before
        if answer is None or self._left <= 0:
            raise _OutOfBudget
        return answer

    solve = solve_limited  # what older releases call

    def __getattr__(self, name: str) -> Any:
        return getattr(self._oracle, name)


def _solve(task: dict[str, Any]) -> list[int] | None:
    """Run in the solver's own process."""
    from pysat.examples.rc2 import RC2Stratified
    from pysat.formula import WCNF

    formula = WCNF()
    for clause in task["hard"]:
        formula.append(clause)
    for weight, clause in task["soft"]:
        formula.append(clause, weight=weight)
    with RC2Stratified(formula, solver="g4", adapt=True, exhaust=True, incr=False, minz=True, trim=0) as solver:
        solver.oracle = _Limited(solver.oracle, task["steps"])
        try:
            found = solver.compute()
        except _OutOfBudget:
            return None
    return found if isinstance(found, list) else None


def _main(lines: Iterator[str]) -> None:
    json.dump(_solve(json.loads("".join(lines))), sys.stdout)


if __name__ == "__main__":
    _main(iter(sys.stdin))
