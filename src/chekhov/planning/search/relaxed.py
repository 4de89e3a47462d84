"""A plan in a world where nothing is ever lost: what leads to a utility, and what each event of it was waiting for. Floor 6.

In: :class:`~chekhov.planning.search.facts.Bearing` and a valuation. Out: the actions of a relaxed plan (Hoffmann and Nebel 2001), a guess at what it takes.
The rounds are those of :mod:`~chekhov.planning.search.rounds`, gone through fact by fact: counters say when a row of an event is ready, and what made it so is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

from chekhov.planning.flat import UNKNOWN, Compare, Node, clamped, compare
from chekhov.planning.search.compiled import Formula, Valuation
from chekhov.planning.search.facts import NEVER, Bearing, numbers_in
from chekhov.planning.search.numbers import Numbers

NOBODY = -1
"""In the place of an action: a trigger. In the place of a row or fact: none was needed."""


@dataclass(frozen=True, slots=True)
class Row:
    """One disjunct of an event: what it adds and changes, and the groups it waits for (a group: all its tests of one fluent)."""

    action: int
    adds: list[int]
    moves: list[tuple[int, int]]
    groups: list[int]


@dataclass(frozen=True, slots=True)
class Group:
    """All tests of one row on one fluent."""

    row: int
    fluent: int
    tests: tuple[tuple[int, int], ...]

    def met_by(self, value: int) -> bool:
        return all(compare(op, value, constant) for op, constant in self.tests)


@dataclass(frozen=True, slots=True)
class Start:
    """The beginning of the rounds from a valuation: what is so, and what that has met. ``ready``: the rows that wait for nothing more."""

    v: Valuation
    facts: list[int]
    bits: int
    met: dict[int, int]
    last: list[int]
    left: list[int]
    ready: list[int]


class Relaxation:
    """Rounds under way, and the plan that they tell. ``made_by``: for each fact that can be so the row that made it so."""

    def __init__(self, bearing: Bearing) -> None:
        self.bearing, self.facts, self.compiled = bearing, bearing.facts, bearing.compiled
        self.rows: list[Row] = []
        self.groups: list[Group] = []
        self.groups_of: dict[int, list[int]] = {}
        for which, table in enumerate(bearing.tables):
            first = len(self.rows)
            chosen = list(numbers_in(bearing.rows[which]))
            for row in chosen:
                action = NOBODY if which else table.of[row]
                self.rows.append(Row(action, bearing.adds[which][row], bearing.moves[which][row], []))
            self._group(table.atoms[0], {row: first + at for at, row in enumerate(chosen)})
        self._satisfied: dict[int, list[tuple[int, int]]] = {}
        self._meeting: dict[int, tuple[int, int]] = {}
        self._first: Start | None = None
        self.made_by: dict[int, int] = {}
        self.early = 0
        """What was so before anything cost a step, as bits."""
        self.met: dict[int, int] = {}
        """Groups that are met, and the fact that met them."""
        self.last: list[int] = []
        """What each row has waited for longest."""
        self._left: list[int] = []
        self._ready: tuple[list[int], list[int]] = ([], [])
        self._moving: tuple[dict[tuple[int, int], int], dict[tuple[int, int], int]] = ({}, {})
        self.widened: dict[int, int] = {}
        """In which round a number has become any number."""
        self.numbers = Numbers({}, {})
        self.adders: dict[int, list[int]] = {}
        self.movers: dict[int, list[int]] = {}
        """The rows that bring about a fact, and those that change a fluent to what is not constant."""
        for number, made in enumerate(self.rows):
            for fact in made.adds:
                self.adders.setdefault(fact, []).append(number)
            for fluent, _ in made.moves:
                self.movers.setdefault(fluent, []).append(number)
        self.addable = sum(1 << fact for fact in self.adders)
        self.wished = sorted(self.compiled.fluents_of(bearing.utility))
        self._missing = [len(row.groups) for row in self.rows]
        self.free: set[int] = set()
        """The actions that cost nothing (triggers never do): they happen as soon as they can."""
        self.cutting = False

    def _group(self, atoms: dict[int, list[tuple[int, tuple[int, int]]]], named: dict[int, int]) -> None:
        for fluent in sorted(atoms):
            for row, tests in groupby(atoms[fluent], key=lambda atom: atom[0]):
                if row in named:
                    number = len(self.groups)
                    self.groups.append(Group(named[row], fluent, tuple(test for _, test in tests)))
                    self.groups_of.setdefault(fluent, []).append(number)
                    self.rows[named[row]].groups.append(number)

    def costless(self, row: int) -> bool:
        """Does an event cost no step?"""
        action = self.rows[row].action
        return action == NOBODY or action in self.free

    # ------------------------------------------------------------ rounds

    def rounds(self, v: Valuation, wanted: int, most: int) -> int:
        """Let everything happen that can, round after round: how often until the utility can be ``wanted``, or minus a number that it is not below."""
        self.begin(v)
        while not self.reached(wanted):
            if self.round == most:
                return -(most + 1)
            if not self.next_round():
                return NEVER
        return self.round

    def reached(self, wanted: int) -> bool:
        """Can the utility be so high by now?"""
        return self.bearing.best(self.bits, self.numbers.ranges) >= wanted

    def next_round(self) -> bool:
        """All actions that can happen do, then whatever costs nothing; False where nothing new came of it."""
        if not self.round:
            self.early = self.bits
        self.round += 1
        if not self.happen(0):
            return False
        while self.happen(1):
            pass
        return True

    def begin(self, v: Valuation) -> None:
        """Start afresh from a valuation."""
        if self._first is None or self._first.v != v:
            self._first = self._start(v)
        first = self._first
        self.v, self.round, self.bits = v, 0, first.bits
        self.made_by = dict.fromkeys(first.facts, NOBODY)
        self.met, self.last, self._left = first.met.copy(), first.last[:], first.left[:]
        self._ready = ([], [])
        for row in first.ready:
            self._ready[self.costless(row)].append(row)
        self._moving = ({}, {})
        self.widened = {}
        self.numbers = Numbers.at(self.bearing.numbers, v)

    def _start(self, v: Valuation) -> Start:
        """What is so at first, and which events that makes ready."""
        facts = [self.facts.bit(fluent, v[fluent]) for fluent in self.bearing.fluents]
        left, last, met = list(self._missing), [NOBODY] * len(self.rows), dict[int, int]()
        ready = [row for row, missing in enumerate(left) if not missing]
        for fact in facts:
            for group, row in self._satisfied_by(fact):
                met[group] = fact
                left[row] -= 1
                if not left[row]:
                    last[row] = group
                    ready.append(row)
        return Start(v, facts, sum(1 << fact for fact in facts), met, last, left, ready)

    def happen(self, which: int) -> bool:
        """All events that are ready happen: those that cost a step (0), or those that do not (1)."""
        ready = self._ready[which][:]
        self._ready[which].clear()
        moving, made_by = self._moving[which], self.made_by
        new: list[tuple[int, int]] = []
        for number in ready:
            row = self.rows[number]
            new += [(fact, number) for fact in row.adds if fact not in made_by]
            for move in row.moves:
                moving.setdefault(move, number)
        any_new = bool(moving) and self._move(which, new)
        for fact, row_number in new:
            if fact not in made_by:
                self._absorb(fact, row_number)
                any_new = True
        return any_new

    def _absorb(self, fact: int, row: int) -> None:
        """A fact can be so from now on."""
        self.made_by[fact] = row
        self.bits |= 1 << fact
        for group, owner in self._satisfied_by(fact):
            if group not in self.met:
                self._meet(group, owner, fact)
        fluent, value = self.facts.names[fact]
        if not self.numbers.add(fluent, value):
            self._widen(fluent)

    def _satisfied_by(self, fact: int) -> list[tuple[int, int]]:
        """The groups that a fact meets, and their rows."""
        found = self._satisfied.get(fact)
        if found is None:
            fluent, value = self.facts.names[fact]
            meant = [group for group in self.groups_of.get(fluent, ()) if self.groups[group].met_by(value)]
            found = self._satisfied[fact] = [(group, self.groups[group].row) for group in meant]
        return found

    def meeting(self, group: int) -> int:
        """The facts that meet a group, as bits."""
        of = self.facts.of[self.groups[group].fluent]
        known = self._meeting.get(group)
        if known is None or known[0] != of:
            found = (fact for fact in numbers_in(of) if self.groups[group].met_by(self.facts.names[fact][1]))
            known = self._meeting[group] = of, sum(1 << fact for fact in found)
        return known[1]

    def _meet(self, group: int, row: int, fact: int) -> None:
        self.met[group] = fact
        self._left[row] -= 1
        if not self._left[row]:
            self.last[row] = group
            self._ready[self.costless(row)].append(row)

    def _widen(self, fluent: int) -> None:
        """From now on this number can be anything."""
        self.numbers.widen(fluent)
        self.widened[fluent] = self.round
        for group in self.groups_of.get(fluent, ()):
            if group not in self.met:
                self._meet(group, self.groups[group].row, NOBODY)

    def _move(self, which: int, new: list[tuple[int, int]]) -> bool:
        """Effects that are not constant, worked out again. (A trigger that counts may do so any number of times at once; what is free may lead anywhere.)"""
        widened = False
        for (fluent, node), row in self._moving[which].items():
            if self.numbers.anything(fluent):
                continue
            counts = which == 1 and (self.cutting or fluent in self.compiled.fluents_of(node))
            values = self.numbers.given(self.bearing, fluent, node, self.bits, counts)
            if values is None:
                self._widen(fluent)
                widened = True
                continue
            new += [(self.facts.bit(fluent, value), row) for value in values]
        return widened

    # ------------------------------------------------------------ the plan

    def plan(self, wanted: int) -> list[int]:
        """The actions that lead to a utility of ``wanted``, as the rounds just gone through have reached it (one that happens in two ways is told twice)."""
        self._goals: list[int] = []
        self._hang_on(self.bearing.utility, True, lambda worth: worth >= wanted)
        used: dict[int, None] = {}
        for fact in self._goals:
            row = self.made_by[fact]
            if row >= 0 and row not in used:
                used[row] = None
                met = (self.met[group] for group in self.rows[row].groups if group in self.met)
                self._goals += [one for one in met if one >= 0]
        return [self.rows[row].action for row in used if self.rows[row].action != NOBODY]

    def _now(self, node: int) -> int:
        v = self.v
        return self.compiled.value(node)(v, lambda chain: v)

    def _best(self, node: int, high: bool) -> int:
        return self.bearing.optimism.end(node, high)(self.bits, self.numbers.ranges)

    def _hang_on(self, node: int, high: bool, enough: Callable[[int], bool]) -> None:
        """Gather the facts that a value hangs on, one summand after the other, until it is as high (or low) as it has to be."""
        total = _known(self._now(node))
        waiting = [(node, high)]
        while waiting and not enough(total):
            at, up = waiting.pop()
            op, a, b, _ = self.compiled.nodes[at]
            if op in (Node.ADD, Node.SUBTRACT):
                waiting += [(b, up if op == Node.ADD else not up), (a, up)]
                continue
            gain = self._best(at, up) - _known(self._now(at))
            if up != high:
                gain = -gain
            if gain > 0 if high else gain < 0:
                self._hang_on_end(at, up)
                total += gain

    def _hang_on_end(self, node: int, high: bool) -> None:
        """Gather the facts that an end of one summand hangs on."""
        op, a, b, c = self.compiled.nodes[node]
        if op == Node.READ and not b and self.numbers.values.get(a) is not None:
            fact = self.facts.bit(a, self.numbers.ranges[a][int(high)])
            if fact in self.made_by:
                self._goals.append(fact)
        elif op == Node.IF:
            formula = self.compiled.formulas[a]
            hold = self._can(formula, True)
            if hold and self._can(formula, False):
                hold = (self._best(b, high) > self._best(c, high)) == high
            self._hang_on_condition(formula, hold)
            self._hang_on(b if hold else c, high, lambda worth: False)

    def _can(self, formula: Formula, hold: bool) -> bool:
        return bool(self.bearing.optimism.can(formula, hold)(self.bits, self.numbers.ranges))

    def _hang_on_condition(self, formula: Formula, hold: bool) -> None:
        for disjunct in formula:
            able = [
                atom for atom in disjunct if self.bearing.optimism.can_be(atom, hold)(self.bits, self.numbers.ranges)
            ]
            if hold and len(able) < len(disjunct):
                continue
            for atom in able if hold else able[:1]:
                self._hang_on_atom(atom, hold)
            if hold:
                return

    def _hang_on_atom(self, number: int, truth: bool) -> None:
        """A fact that decides a test of a fluent against a constant; the facts that a sum hangs on until it passes its test."""
        op, fluent, chain, left, right, constant = self.compiled.atoms[number]
        if right >= 0 or (fluent >= 0 and chain):
            return
        if fluent < 0:
            plain = op if op < Compare.NOT_LESS else op - 4
            more = plain in (Compare.MORE, Compare.AT_LEAST) or (plain < Compare.LESS and self._now(left) < constant)
            up = more if plain < Compare.LESS else more == (truth == (op < Compare.NOT_LESS))
            self._hang_on(left, up, lambda total: compare(op, clamped(total), constant) == truth)
            return
        here = numbers_in(self.bits & self.facts.of[fluent])
        deciding = [fact for fact in here if compare(op, self.facts.names[fact][1], constant) == truth]
        if deciding:  # what is so already comes first, then the smallest
            self._goals.append(min(deciding, key=lambda fact: (self.made_by[fact] >= 0, self.facts.names[fact][1])))


def _known(value: int) -> int:
    return 0 if value == UNKNOWN else value
