"""Which ground actions and triggers can ever happen, in any world anybody can come to imagine. Floor 6.

In: the tables of a problem being grounded, its instances, the values at the start. Out: the instances that remain. Nothing is ever taken away
from what a fluent can be (a relaxation, so nothing possible is lost): values found in one world count for all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from chekhov.planning.flat import Compare, Node, compare
from chekhov.planning.tables import Formula, Tables


class Instance(Protocol):
    """What is looked at of a ground action or trigger."""

    @property
    def precondition(self) -> int: ...
    @property
    def effects(self) -> list[tuple[int, int, int, int]]: ...


@dataclass(slots=True)
class _Reach:
    """``values``: what each fluent can be so far; None: anything. ``waiting``: of each fluent, the atoms that no such value makes true yet."""

    tables: Tables
    formulas: list[Formula]
    values: list[set[int] | None]
    unknown: Sequence[int]
    waiting: list[list[int]] = field(default_factory=list)
    sought: dict[tuple[int, int], list[int]] = field(default_factory=dict)
    """Those of them that wait for one value of a fluent."""
    true: set[int] = field(default_factory=set)
    """Atoms that are known to be possible."""
    missing: dict[tuple[int, ...], int] = field(default_factory=dict)
    """How many atoms of a disjunct are still impossible."""
    users: dict[int, list[tuple[int, ...]]] = field(default_factory=dict)
    """The disjuncts in which an impossible atom stands."""
    listeners: dict[tuple[int, ...], list[int]] = field(default_factory=dict)
    """The conditions that a disjunct would make possible."""
    copies: dict[int, set[int]] = field(default_factory=dict)
    """Which fluents take over the values of a fluent."""
    possible: set[int] = field(default_factory=set)
    agenda: list[int] = field(default_factory=list)
    """Conditions that have just become possible."""

    def watch(self, condition: int) -> None:
        """Hear of a condition when it becomes possible."""
        if condition in self.possible:
            return
        for disjunct in self.formulas[condition]:
            if disjunct not in self.missing:
                impossible = [atom for atom in disjunct if atom not in self.true and not self._found(atom)]
                self.missing[disjunct] = len(impossible)
                for atom in impossible:
                    self.users[atom].append(disjunct)
            self.listeners.setdefault(disjunct, []).append(condition)
            if not self.missing[disjunct]:
                self.reached(condition)

    def _found(self, atom: int) -> bool:
        """Is an atom that was not known to be true? If not, it is waited for."""
        if atom in self.users:
            return False
        if self.holds(atom):
            self.true.add(atom)
            return True
        self.users[atom] = []
        op, fluent, _, _, _, constant = self.tables.atom_rows[atom]
        waiting = self.sought.setdefault((fluent, constant), []) if op == Compare.EQUAL else self.waiting[fluent]
        waiting.append(atom)
        return False

    def reached(self, condition: int) -> None:
        if condition not in self.possible:
            self.possible.add(condition)
            self.agenda.append(condition)

    def holds(self, atom: int) -> bool:
        """Can an atom be true?"""
        op, fluent, _, _, right, constant = self.tables.atom_rows[atom]
        values = self.values[fluent] if fluent >= 0 else None
        if right >= 0 or values is None:
            return True
        return constant in values if op == Compare.EQUAL else any(compare(op, value, constant) for value in values)

    def add(self, fluent: int, new: Iterable[int] | None) -> None:
        """A fluent can have these values too; None: any."""
        todo = [(fluent, new)]
        while todo:
            target, more = todo.pop()
            known = self.values[target]
            if known is None or (more is not None and known.issuperset(more)):
                continue
            fresh = None if more is None else set(more) - known
            if fresh is None:
                self.values[target] = None
            else:
                known |= fresh
            self._hear(target, fresh)
            todo += [(copy, self.values[target]) for copy in sorted(self.copies.get(target, ()))]

    def _hear(self, fluent: int, fresh: set[int] | None) -> None:
        """What comes of it that a fluent can have new values; None: any."""
        if fresh is None:
            for pair in [pair for pair in self.sought if pair[0] == fluent]:
                self._true(self.sought.pop(pair))
        else:
            for value in fresh:
                self._true(self.sought.pop((fluent, value), ()))
        waiting = self.waiting[fluent]
        if waiting:
            found = [atom for atom in waiting if self.holds(atom)]
            self.waiting[fluent] = [atom for atom in waiting if atom not in found]
            self._true(found)

    def _true(self, atoms: Sequence[int]) -> None:
        for atom in atoms:
            self.true.add(atom)
            for disjunct in self.users.pop(atom):
                self.missing[disjunct] -= 1
                if not self.missing[disjunct]:
                    for condition in self.listeners.get(disjunct, ()):
                        self.reached(condition)

    def write(self, fluent: int, node: int) -> None:
        """An effect can happen."""
        op, a, yes, no = self.tables.node_rows[node]
        if op == Node.CONSTANT:
            self.add(fluent, (a,))
        elif op == Node.READ:
            self.copies.setdefault(a, set()).add(fluent)
            self.add(fluent, self.values[a])
        elif op == Node.IF:
            self.write(fluent, yes)
            self.write(fluent, no)
        else:
            self.add(fluent, None)

    def doubt(self, condition: int) -> None:
        """What surprise can make unknown, where this is the precondition of an action."""
        for disjunct in self.formulas[condition]:
            for atom in disjunct:
                op, fluent = self.tables.atom_rows[atom][:2]
                if op != Compare.EQUAL and fluent >= 0:
                    self.add(fluent, (self.unknown[fluent],))


def possible(
    tables: Tables,
    values: list[set[int]],
    unknown: Sequence[int],
    actions: Sequence[Instance],
    triggers: Sequence[Instance],
) -> set[int]:
    """The numbers of the instances (actions first, then triggers) that can happen. ``values``: of each fluent at the start, in anybody's belief."""
    reach = _Reach(tables, list(tables.conditions), list(values), unknown, [[] for _ in values])
    instances = [*actions, *triggers]
    waiting: dict[int, list[int]] = {}
    for number, instance in enumerate(instances):
        waiting.setdefault(instance.precondition, []).append(number)
    effects: dict[int, list[tuple[int, int]]] = {}
    happening: set[int] = set()
    for condition in waiting:
        reach.watch(condition)
    while reach.agenda:
        condition = reach.agenda.pop()
        for fluent, node in effects.pop(condition, ()):
            reach.write(fluent, node)
        for number in waiting.pop(condition, ()):
            happening.add(number)
            if number < len(actions):
                reach.doubt(condition)
            for when, _, fluent, node in instances[number].effects:
                if when in reach.possible:
                    reach.write(fluent, node)
                else:
                    effects.setdefault(when, []).append((fluent, node))
                    reach.watch(when)
    return happening
