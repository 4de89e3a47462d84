"""How many actions it takes at least until somebody is better off: a lower bound that never says too much. Floor 6.

In: :class:`~chekhov.planning.search.compiled.Compiled` and a valuation. Out: a number of steps. The relaxation is that of hmax (Bonet and Geffner 2001): nothing a fluent has been is
ever lost, so every value reachable in n steps is among those gathered in n rounds. Triggers cost nothing, beliefs are no hindrance.
Numbers are gathered value by value; where there are more than :data:`WIDE`, anything is taken to be possible.
"""

from __future__ import annotations

from chekhov.planning.flat import LARGEST, UNKNOWN, Compare, Node, arithmetic, compare
from chekhov.planning.search.compiled import Compiled, Formula
from chekhov.planning.search.worlds import Worlds

WIDE = 24
NEVER = 1 << 20
"""More steps than any plan has."""

Values = list[set[int] | None]
"""What each fluent can be; None: anything."""


class Bounds:
    """Lower bounds for everybody, remembered per valuation. ``goal``: what the author wants at least."""

    def __init__(self, compiled: Compiled, worlds: Worlds, goal: int) -> None:
        self.compiled, self.worlds, self.goal = compiled, worlds, goal
        self.deepest = 0
        rows, acting = compiled.action_rows, 0
        for row, action in enumerate(rows.of):
            if compiled.consenting[action]:
                acting |= 1 << row
        self._acting = acting
        self._relaxed = [self._row_effects(compiled.flat.action_effects, action) for action in range(len(compiled.actions))]
        self._firing = [self._row_effects(compiled.flat.trigger_effects, trigger) for trigger in range(len(compiled.triggers))]
        self._utilities: list[dict[int, int]] = [{} for _ in range(compiled.count + 1)]
        self._steps: dict[int, tuple[int, ...]] = {}
        self._author: dict[int, int] = {}
        self._goal_node = compiled.flat.utility[compiled.count]
        self._blind = tuple(compiled.reads_beliefs(compiled.flat.utility[who]) for who in range(compiled.count))

    def _row_effects(self, starts: object, number: int) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """An event's effects on the world: (fluent, constant), and (fluent, node) of the others."""
        compiled = self.compiled
        flat = compiled.flat
        first, last = starts[number], starts[number + 1]  # type: ignore[index]
        sure, other = [], []
        for row in range(first, last):
            _, chain, fluent, node = flat.effects[4 * row : 4 * row + 4]
            if chain and not (flat.introspective and len(compiled.chains[chain]) == 1):
                continue
            if compiled.nodes[node][0] == Node.CONSTANT:
                sure.append((fluent, compiled.nodes[node][1]))
            else:
                other.append((fluent, node))
        return sure, other

    # ------------------------------------------------------------ utilities

    def utility(self, who: int, level: int, world: int, owner: int) -> int:
        """What a world is worth to somebody (the last number: the author)."""
        worlds, value = self.worlds, self.worlds.value(level, world)
        if self.compiled.reach:
            return self.compiled.utility[who](worlds.valuations[value], worlds.reader_of(level, world, owner))
        return self.worth(who, value)

    def worth(self, who: int, value: int) -> int:
        """The same of a valuation, where no utility reads beliefs."""
        known = self._utilities[who]
        found = known.get(value)
        if found is None:
            v = self.worlds.valuations[value]
            found = known[value] = self.compiled.utility[who](v, lambda chain: v)
        return found

    # ------------------------------------------------------------ bounds

    def steps(self, who: int, value: int) -> int:
        """So many actions of people at least, until a character is better off than in a valuation."""
        found = self._steps.get(value)
        if found is None:
            found = self._steps[value] = self._until_better(value)
        return found[who]

    def _until_better(self, value: int) -> tuple[int, ...]:
        now = [self.worth(who, value) for who in range(self.compiled.count)]
        found = [1 if blind else NEVER if amount == UNKNOWN else -1 for amount, blind in zip(now, self._blind, strict=True)]
        relaxed = _Relaxed(self, value, self._acting)
        rounds = 0
        while True:
            for who, amount in enumerate(now):
                if found[who] < 0 and rounds and relaxed.highest(self.compiled.flat.utility[who]) > amount:
                    found[who] = rounds
            if min(found, default=0) >= 0 or rounds >= self.deepest or not relaxed.grow():
                break
            rounds += 1
        beyond = rounds + 1 if rounds >= self.deepest else NEVER
        return tuple(beyond if steps < 0 else steps for steps in found)

    def author_steps(self, value: int, most: int) -> int:
        """So many actions at least until the author's goal is reached; anything above ``most`` where it takes more than that."""
        found = self._author.get(value)
        if found is None:
            relaxed, rounds = _Relaxed(self, value, self.compiled.action_rows.all), 0
            while relaxed.highest(self._goal_node) < self.goal:
                rounds += 1
                if rounds > most or not relaxed.grow():
                    rounds = NEVER
                    break
            found = self._author[value] = rounds
        return found


class _Relaxed:
    """What can be so after so many rounds in which nothing is lost."""

    def __init__(self, bounds: Bounds, value: int, rows: int) -> None:
        self.bounds, self.compiled = bounds, bounds.compiled
        v = bounds.worlds.valuations[value]
        self.values: Values = [{one} for one in v]
        self.rows = rows
        self.done = self.fired = 0
        compiled = self.compiled
        self.masks = [
            {fluent: table.mask(0, fluent, v[fluent]) for fluent in table.masks[0]}
            for table in (compiled.action_rows, compiled.trigger_rows)
        ]
        self.moving: list[tuple[int, int]] = []
        """Effects that are not constant, to be worked out again as values come."""

    def _add(self, fluent: int, number: int) -> bool:
        values = self.values[fluent]
        if values is None or number in values:
            return False
        values.add(number)
        tables = (self.compiled.action_rows, self.compiled.trigger_rows)
        for table, masks in zip(tables, self.masks, strict=True):
            if fluent in masks:
                masks[fluent] |= table.mask(0, fluent, number)
        if len(values) > WIDE and self.compiled.flat.kind[fluent] == 1:
            self.values[fluent] = None
            for table, masks in zip(tables, self.masks, strict=True):
                if fluent in masks:
                    masks[fluent] = table.all
        return True

    def grow(self) -> bool:
        """One round more; False where nothing new came."""
        new = self._ready(0) & self.rows & ~self.done
        grown = self._happen(new, self.compiled.action_rows.of, self.bounds._relaxed)
        self.done |= new
        if not self._move() | grown:
            return False
        while True:
            new = self._ready(1) & self.compiled.worldly_or_introspective & ~self.fired
            self.fired |= new
            again = self._happen(new, self.compiled.trigger_rows.of, self.bounds._firing)
            if not (again or (new and self._move())):
                return True

    def _ready(self, which: int) -> int:
        bits = self.compiled.action_rows.all if which == 0 else self.compiled.trigger_rows.all
        for mask in self.masks[which].values():
            bits &= mask
        return bits

    def _happen(self, rows: int, of: list[int], effects: list[tuple[list[tuple[int, int]], list[tuple[int, int]]]]) -> bool:
        grown = False
        while rows:
            low = rows & -rows
            rows ^= low
            sure, other = effects[of[low.bit_length() - 1]]
            for fluent, number in sure:
                if number not in (self.values[fluent] or (number,)):
                    grown |= self._add(fluent, number)
            if other:
                self.moving += other
        return grown

    def _move(self) -> bool:
        grown = False
        for fluent, node in dict.fromkeys(self.moving):
            values = self._gather(node)
            if values is None:
                values = set()
                if self.values[fluent] is not None:
                    self.values[fluent] = None
                    grown = True
                    for table, masks in zip((self.compiled.action_rows, self.compiled.trigger_rows), self.masks, strict=True):
                        if fluent in masks:
                            masks[fluent] = table.all
            for number in sorted(values):
                grown |= self._add(fluent, number)
        return grown

    def _gather(self, node: int) -> set[int] | None:
        """All that a value can be; None: anything."""
        op, a, b, c = self.compiled.nodes[node]
        if op == Node.CONSTANT:
            return {a}
        if op == Node.READ:
            known = self.values[a]
            return None if known is None or b else set(known)
        left, right = self._gather(b if op == Node.IF else a), self._gather(c if op == Node.IF else b)
        if left is None or right is None:
            return None
        if op == Node.IF:
            return left | right
        found = {arithmetic(op, one, other, self.compiled.flat.scale) for one in left for other in right}
        return found if len(found) <= WIDE * WIDE else None

    # ------------------------------------------------------------ the best that a value can be

    def highest(self, node: int) -> int:
        return self._range(node)[1]

    def _range(self, node: int) -> tuple[int, int]:
        """The lowest and highest that a value can be."""
        op, a, b, c = self.compiled.nodes[node]
        if op == Node.CONSTANT:
            return a, a
        if op == Node.READ:
            values = self.values[a]
            return (-LARGEST, LARGEST) if values is None or b else (min(values), max(values))
        if op == Node.IF:
            formula = self.compiled.formulas[a]
            sides = [self._range(node) for node, can in ((b, self._can_hold(formula)), (c, self._can_fail(formula))) if can]
            return min(low for low, _ in sides), max(high for _, high in sides)
        (low, high), (least, most) = self._range(a), self._range(b)
        if op == Node.ADD:
            return low + least, high + most
        if op == Node.SUBTRACT:
            return low - most, high - least
        return -LARGEST, LARGEST

    def _can_hold(self, formula: Formula) -> bool:
        return any(all(self._atom(atom)[0] for atom in disjunct) for disjunct in formula)

    def _can_fail(self, formula: Formula) -> bool:
        return not any(all(not self._atom(atom)[1] for atom in disjunct) for disjunct in formula)

    def _atom(self, number: int) -> tuple[bool, bool]:
        """Can an atom be true, can it be false?"""
        op, fluent, chain, left, right, constant = self.compiled.atoms[number]
        if chain and fluent >= 0:
            return True, True
        if fluent >= 0 and right < 0:
            values = self.values[fluent]
            if values is None:
                return True, True
            if op == Compare.EQUAL:
                return constant in values, values != {constant}
            true = [compare(op, value, constant) for value in values]
            return any(true), not all(true)
        if right < 0 and op in (Compare.LESS, Compare.AT_MOST, Compare.MORE, Compare.AT_LEAST):
            low, high = self._range(left)
            ends = compare(op, low, constant), compare(op, high, constant)
            return any(ends), not all(ends)
        return True, True
