"""In how many rounds can a utility be so high, if nothing a fluent has been is ever lost? Floor 6.

In: :class:`~chekhov.planning.search.facts.Bearing` and a valuation. Out: a number of rounds (hmax, Bonet and Geffner 2001): every value reachable in n steps is
among those gathered in n rounds. Which rows are ready is told by one AND per fluent.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from chekhov.planning.search.compiled import Valuation
from chekhov.planning.search.facts import NEVER, Bearing, numbers_in
from chekhov.planning.search.numbers import Numbers


def rounds(bearing: Bearing, v: Valuation, wanted: int, most: int) -> int:
    """Let everything happen that can, round after round, until the utility can be ``wanted``: how often, or minus a number that it is not below."""
    facts = bearing.facts
    tables = [table.by_fluent(v) for table in bearing.tables]
    state = _Rounds(bearing, Numbers.at(bearing.numbers, v), tables, facts.bits_of(v))
    count = 0
    while bearing.best(state.facts, state.numbers.ranges) < wanted:
        if count == most:
            return -(most + 1)
        if not state.happen(0):
            return NEVER
        while state.happen(1):
            pass
        count += 1
    return count


@dataclass(slots=True)
class _Rounds:
    """What can be so after some rounds. ``allowed[t][f]``: the rows of table t that the values of f allow."""

    bearing: Bearing
    numbers: Numbers
    allowed: list[list[int]]
    facts: int
    done: list[int] = field(default_factory=lambda: [0, 0])
    moving: tuple[dict[tuple[int, int], None], dict[tuple[int, int], None]] = field(default_factory=lambda: ({}, {}))
    """Effects of each table that are not constant: those of actions are worked out again once a round, those of triggers as often as they fire."""

    def happen(self, which: int) -> bool:
        """All rows of a table that can happen do; False where nothing new came of it."""
        bearing = self.bearing
        ready = bearing.rows[which] & ~self.done[which]
        for mask in self.allowed[which]:
            ready &= mask
        self.done[which] |= ready
        add, adds, moves = 0, bearing.added[which], bearing.moves[which]
        for row in numbers_in(ready):
            add |= adds[row]
            if moves[row]:
                self.moving[which].update(dict.fromkeys(moves[row]))
        moved = bool(self.moving[which]) and self._move(which)
        return self._absorb(add & ~self.facts) or moved

    def _absorb(self, new: int) -> bool:
        if not new:
            return False
        self.facts |= new
        known, (actions, triggers) = self.bearing.facts, self.allowed
        for number in numbers_in(new):
            fluent, value = known.names[number]
            actions[fluent] |= known.masks[0][number]
            triggers[fluent] |= known.masks[1][number]
            if not self.numbers.add(fluent, value):
                self._widen(fluent)
        return True

    def _widen(self, fluent: int) -> None:
        """From now on this number can be anything."""
        self.numbers.widen(fluent)
        for table, allowed in zip(self.bearing.tables, self.allowed, strict=True):
            allowed[fluent] = table.all

    def _move(self, which: int) -> bool:
        """Effects that are not constant, worked out again. (A trigger that counts may do so any number of times at once.)"""
        bearing, new, widened = self.bearing, 0, False
        for fluent, node in self.moving[which]:
            if self.numbers.anything(fluent):
                continue
            counts = which == 1 and fluent in bearing.compiled.fluents_of(node)
            values = self.numbers.given(bearing, fluent, node, self.facts, counts)
            if values is None:
                self._widen(fluent)
                widened = True
                continue
            for value in values:
                new |= 1 << bearing.facts.bit(fluent, value)
        return self._absorb(new & ~self.facts) or widened
