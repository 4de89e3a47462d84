"""How many actions can be told apart of which every plan of the relaxation has one? Floor 6.

In: :class:`~chekhov.planning.search.relaxed.Relaxation` and a valuation. Out: how many sets of actions (LM-cut, Helmert and Domshlak 2009): each action costs
one, and nothing once it was in such a set.
"""

from __future__ import annotations

from chekhov.planning.search.compiled import Valuation
from chekhov.planning.search.facts import numbers_in
from chekhov.planning.search.relaxed import NOBODY, Relaxation


def cuts(relaxation: Relaxation, v: Valuation, wanted: int, most: int) -> int:
    """How many sets; more than ``most`` need not be counted."""
    relaxation.free, relaxation.cutting = set(), True
    count = 0
    while count <= most and not _reached_freely(relaxation, v, wanted):
        cut = _Zone(relaxation).cut()
        if not cut:
            break
        relaxation.free |= cut
        count += 1
    relaxation.free, relaxation.cutting = set(), False
    return count


def _reached_freely(relaxation: Relaxation, v: Valuation, wanted: int) -> bool:
    """Let everything happen that can until the utility can be ``wanted``: at once, by what costs nothing?"""
    relaxation.begin(v)
    while relaxation.happen(1):
        pass
    if relaxation.reached(wanted):
        return True
    while relaxation.next_round() and not relaxation.reached(wanted):
        pass
    return False


class _Zone:
    """The facts from which the rest is free, seen from the end (as bits)."""

    def __init__(self, relaxation: Relaxation) -> None:
        self.relaxation, self.facts = relaxation, relaxation.facts
        self._zone = 0
        self._waiting: list[int] = []
        self._moved: set[int] = set()
        self._seen: set[int] = set()
        self._entries: list[int] = []

    def cut(self) -> set[int]:
        """The actions by which one can come into the zone."""
        it = self.relaxation
        for fluent in it.wished:
            if not it.numbers.anything(fluent) or it.widened[fluent]:
                self._enter(self.facts.of[fluent] & ~it.early)
                self._enter_moves(fluent)
        while self._waiting:
            fact = self._waiting.pop()
            for row in it.adders.get(fact, ()):
                self._enter_row(row)
            self._enter_moves(self.facts.names[fact][0])
        return {it.rows[row].action for row in self._entries if self._from_outside(row)}

    def _enter(self, facts: int) -> None:
        new = facts & ~self._zone
        self._zone |= new
        self._waiting += numbers_in(new)

    def _enter_moves(self, fluent: int) -> None:
        if fluent not in self._moved:
            self._moved.add(fluent)
            for row in self.relaxation.movers.get(fluent, ()):
                self._enter_row(row)

    def _enter_row(self, row: int) -> None:
        """A row that leads into the zone: if it is free, so does what it waits for."""
        if row in self._seen:
            return
        self._seen.add(row)
        it = self.relaxation
        if not it.costless(row):
            self._entries.append(row)
            return
        group = self._awaited(row)
        if group != NOBODY:
            self._enter(it.meeting(group))
            self._enter_moves(it.groups[group].fluent)

    def _from_outside(self, row: int) -> bool:
        """Can what a row waits for be so outside of the zone: from the start, or brought about by something?"""
        it, group = self.relaxation, self._awaited(row)
        if group == NOBODY or it.groups[group].fluent in it.movers:
            return True
        return bool(it.meeting(group) & (it.bits | it.addable) & ~self._zone)

    def _awaited(self, row: int) -> int:
        """What a row has waited for longest; nothing where it waits for nothing."""
        it = self.relaxation
        if it.last[row] != NOBODY:
            return it.last[row]
        return next((group for group in it.rows[row].groups if group not in it.met), NOBODY)
