"""What numbers can be by now, where nothing they have been is ever lost. Floor 6.

In: a valuation, then value by value. Out: all values of each number as long as they are few, and its range. Rounds and relaxed plans both keep count in this way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from chekhov.planning.flat import LARGEST, UNKNOWN
from chekhov.planning.search.compiled import Valuation
from chekhov.planning.search.facts import WIDE, Bearing
from chekhov.planning.search.optimism import Range

ANY: Range = (-LARGEST, LARGEST, True)


@dataclass(slots=True)
class Numbers:
    """``values``: all that each number can be (None: anything). ``ranges``: the least and the most of it, and whether it can be ``?``."""

    values: dict[int, set[int] | None]
    ranges: dict[int, Range]

    @staticmethod
    def at(fluents: Iterable[int], v: Valuation) -> Numbers:
        """As they are in a valuation."""
        found = Numbers({fluent: {v[fluent]} for fluent in fluents}, {})
        for fluent in found.values:
            found._measure(fluent)
        return found

    def anything(self, fluent: int) -> bool:
        """Is it a number that can be anything?"""
        return fluent in self.values and self.values[fluent] is None

    def add(self, fluent: int, value: int) -> bool:
        """One value more, if it is a number; False where those are now too many to be told apart."""
        values = self.values.get(fluent)
        if values is None:
            return True
        values.add(value)
        if len(values) <= WIDE:
            self._measure(fluent)
        return len(values) <= WIDE

    def widen(self, fluent: int) -> None:
        """From now on this number can be anything."""
        self.values[fluent] = None
        self.ranges[fluent] = ANY

    def given(self, bearing: Bearing, fluent: int, node: int, facts: int, counts: bool) -> Iterable[int] | None:
        """The values that an effect can give a fluent, in order; None: to a number, anything. ``counts``: it may happen any number of times at once."""
        values = None if counts else bearing.values_of(node, self.values, facts)
        if values is not None:
            return sorted(values)
        return None if fluent in self.values else bearing.anything(fluent)

    def _measure(self, fluent: int) -> None:
        values = self.values[fluent] or ()
        known = [value for value in values if value != UNKNOWN] or [0]
        self.ranges[fluent] = min(known), max(known), UNKNOWN in values
