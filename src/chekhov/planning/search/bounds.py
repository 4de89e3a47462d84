"""How many actions it takes at least until somebody is better off: a lower bound that never says too much. Floor 6.

In: :class:`~chekhov.planning.search.compiled.Compiled` and a valuation. Out: a number of steps. The relaxation is
that of hmax (Bonet and Geffner 2001): nothing a fluent has been is ever lost, so every value reachable in n steps is
among those gathered in n rounds. Triggers cost nothing, beliefs are no hindrance. For each who asks only what can
bear on their utility counts; valuations that agree on it share the answer. Numbers are gathered value by value; where
there are more than :data:`WIDE`, anything is taken to be possible.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from chekhov.planning.flat import LARGEST, NUMBER, UNKNOWN, Node, arithmetic
from chekhov.planning.search.compiled import CHUNK, Compiled, Rows, Valuation
from chekhov.planning.search.optimism import Range, optimist
from chekhov.planning.search.worlds import Worlds

WIDE = 24
NEVER = 1 << 20
"""More steps than any plan has."""


@dataclass(slots=True)
class Facts:
    """Values of fluents as bits, numbered as they are met. ``of[f]``: all bits of fluent f. ``masks[t][i]``: the rows of table t that fact i allows."""

    tables: tuple[Rows, Rows]
    names: list[tuple[int, int]] = field(default_factory=list)
    bits: dict[tuple[int, int], int] = field(default_factory=dict)
    of: list[int] = field(default_factory=list)
    masks: tuple[list[int], list[int]] = field(default_factory=lambda: ([], []))
    parts: dict[tuple[int, Valuation], int] = field(default_factory=dict)

    def bit(self, fluent: int, value: int) -> int:
        """The number of a fact."""
        found = self.bits.get((fluent, value))
        if found is None:
            found = self.bits[fluent, value] = len(self.names)
            self.names.append((fluent, value))
            self.of[fluent] |= 1 << found
            for table, masks in zip(self.tables, self.masks, strict=True):
                masks.append(table.mask(0, fluent, value) if fluent in table.masks[0] else 0)
        return found

    def bits_of(self, valuation: Valuation) -> int:
        """All facts of a valuation."""
        found = 0
        for start in range(0, len(valuation), CHUNK):
            part = valuation[start : start + CHUNK]
            bits = self.parts.get((start, part))
            if bits is None:
                bits = sum(1 << self.bit(fluent, value) for fluent, value in enumerate(part, start))
                self.parts[start, part] = bits
            found |= bits
        return found


class Bounds:
    """Lower bounds for everybody, remembered. ``goal``: what the author wants at least."""

    def __init__(self, compiled: Compiled, worlds: Worlds, goal: int) -> None:
        self.compiled, self.worlds, self.goal = compiled, worlds, goal
        self.facts = Facts((compiled.action_rows, compiled.trigger_rows), of=[0] * len(compiled.flat.fluents))
        people = range(compiled.count)
        acting = sum(1 << row for row, action in enumerate(compiled.action_rows.of) if compiled.consenting[action])
        self._wishes = [_Wish(self, who, acting) for who in people]
        self._wishes.append(_Wish(self, compiled.count, compiled.action_rows.all))
        self._utilities: list[dict[int, int]] = [{} for _ in range(compiled.count + 1)]
        self._blind = [compiled.reads_beliefs(compiled.flat.utility[who]) for who in people]

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

    def steps(self, who: int, value: int, wanted: int, most: int) -> int:
        """So many actions of people at least, until a utility is at least ``wanted``. What is above ``most`` may be said too low, but not below ``most + 1``."""
        return 1 if self._blind[who] else self._wishes[who].steps(value, wanted, most)

    def author_steps(self, value: int, most: int) -> int:
        """So many actions at least until the author's goal is reached; likewise."""
        return self._wishes[-1].steps(value, self.goal, most)


class _Wish:
    """What bears on somebody's utility: fluents, rows of actions and triggers, what they add."""

    def __init__(self, bounds: Bounds, who: int, rows: int) -> None:
        compiled, self.facts, self.worlds = bounds.compiled, bounds.facts, bounds.worlds
        self.compiled = compiled
        flat = compiled.flat
        tables = (compiled.action_rows, compiled.trigger_rows)
        possible = (rows, compiled.worldly_or_introspective)
        written = (
            self._written(flat.action_effects, len(flat.actions)),
            self._written(flat.trigger_effects, len(flat.triggers)),
        )
        self.fluents, self.rows = self._relevant(flat.utility[who], tables, possible, written)
        inside = set(self.fluents)
        self.adds: list[list[int]] = [[], []]
        self.moves: list[list[list[tuple[int, int]]]] = [[], []]
        for which, table in enumerate(tables):
            for of in table.of:
                adds, moves = 0, []
                for fluent, node in written[which][of]:
                    if fluent in inside:
                        op, a, _, _ = compiled.nodes[node]
                        if op == Node.CONSTANT:
                            adds |= 1 << self.facts.bit(fluent, a)
                        else:
                            moves.append((fluent, node))
                self.adds[which].append(adds)
                self.moves[which].append(moves)
        self.numbers = [fluent for fluent in self.fluents if flat.kind[fluent] == NUMBER]
        self.best: Callable[[int, dict[int, Range]], int] = optimist(compiled, self.facts, flat.utility[who])
        self._known: dict[tuple[int, int], int] = {}
        self._shared: dict[tuple[int, ...], int] = {}

    def _written(self, starts: object, count: int) -> list[list[tuple[int, int]]]:
        """What each event writes into the world itself: fluents and nodes."""
        compiled, found = self.compiled, []
        rows = compiled.flat.rows(compiled.flat.effects, 4)
        for number in range(count):
            here = rows[starts[number] : starts[number + 1]]  # type: ignore[index]
            deep = 1 if compiled.flat.introspective else 0
            found.append([(fluent, node) for _, chain, fluent, node in here if len(compiled.chains[chain]) <= deep])
        return found

    def _relevant(
        self,
        utility: int,
        tables: tuple[Rows, Rows],
        possible: tuple[int, int],
        written: tuple[list[list[tuple[int, int]]], ...],
    ) -> tuple[list[int], list[int]]:
        """The fluents that bear on a utility, and which rows of each table do."""
        compiled = self.compiled
        inside = set(compiled.fluents_of(utility))
        chosen = [0, 0]
        reads: list[list[set[int]]] = []
        for table in tables:
            read: list[set[int]] = [set() for _ in table.of]
            for fluent, atoms in table.atoms[0].items():
                for row, _ in atoms:
                    read[row].add(fluent)
            reads.append(read)
        grown = True
        while grown:
            grown = False
            for which, table in enumerate(tables):
                for row, of in enumerate(table.of):
                    bit = 1 << row
                    if chosen[which] & bit or not possible[which] & bit:
                        continue
                    nodes = [node for fluent, node in written[which][of] if fluent in inside]
                    if nodes:
                        grown = True
                        chosen[which] |= bit
                        inside |= reads[which][row]
                        for node in nodes:
                            inside.update(compiled.fluents_of(node))
        return sorted(inside), chosen

    # ------------------------------------------------------------ rounds

    def steps(self, value: int, wanted: int, most: int) -> int:
        """Rounds until the utility can be ``wanted``. What is known is kept: the number, or minus a number that it is not below."""
        key = value, wanted
        known = self._known.get(key)
        if known is None or (known < 0 and -known <= most):
            v = self.worlds.valuations[value]
            shared = (wanted, *[v[fluent] for fluent in self.fluents])
            known = self._shared.get(shared)
            if known is None or (known < 0 and -known <= most):
                known = self._shared[shared] = self._rounds(v, wanted, most)
            self._known[key] = known
        return abs(known)

    def _rounds(self, v: tuple[int, ...], wanted: int, most: int) -> int:
        """Let everything happen that can, round after round."""
        numbers: dict[int, set[int] | None] = {fluent: {v[fluent]} for fluent in self.numbers}
        state = _Rounds(
            self, self.facts, numbers, [table.by_fluent(v) for table in self.facts.tables], self.facts.bits_of(v)
        )
        for fluent in numbers:
            state.measure(fluent)
        rounds = 0
        while self.best(state.facts, state.ranges) < wanted:
            if rounds == most:
                return -(most + 1)
            if not state.happen(0):
                return NEVER
            while state.happen(1):
                pass
            rounds += 1
        return rounds


@dataclass(slots=True)
class _Rounds:
    """What can be so after some rounds. ``allowed[t][f]``: the rows of table t that the values of f allow."""

    wish: _Wish
    known: Facts
    numbers: dict[int, set[int] | None]
    allowed: list[list[int]]
    facts: int
    ranges: dict[int, Range] = field(default_factory=dict)
    done: list[int] = field(default_factory=lambda: [0, 0])
    moving: tuple[dict[tuple[int, int], None], dict[tuple[int, int], None]] = field(default_factory=lambda: ({}, {}))
    """Effects of each table that are not constant: those of actions are worked out again once a round, those of triggers as often as they fire."""

    def happen(self, which: int) -> bool:
        """All rows of a table that can happen do; False where nothing new came of it."""
        wish = self.wish
        ready = wish.rows[which] & ~self.done[which]
        for mask in self.allowed[which]:
            ready &= mask
        self.done[which] |= ready
        add, adds, moves = 0, wish.adds[which], wish.moves[which]
        while ready:
            low = ready & -ready
            ready ^= low
            row = low.bit_length() - 1
            add |= adds[row]
            if moves[row]:
                self.moving[which].update(dict.fromkeys(moves[row]))
        moved = bool(self.moving[which]) and self._move(which)
        return self._absorb(add & ~self.facts) or moved

    def _absorb(self, new: int) -> bool:
        if not new:
            return False
        self.facts |= new
        names, masks, (actions, triggers) = self.known.names, self.known.masks, self.allowed
        while new:
            low = new & -new
            new ^= low
            number = low.bit_length() - 1
            fluent, value = names[number]
            actions[fluent] |= masks[0][number]
            triggers[fluent] |= masks[1][number]
            known = self.numbers.get(fluent)
            if known is not None:
                known.add(value)
                if len(known) > WIDE:
                    self._widen(fluent)
                else:
                    self.measure(fluent)
        return True

    def measure(self, fluent: int) -> None:
        """The range of a number."""
        values = self.numbers[fluent]
        if values is None:
            self.ranges[fluent] = (-LARGEST, LARGEST, True)
        else:
            known = [value for value in values if value != UNKNOWN] or [0]
            self.ranges[fluent] = (min(known), max(known), UNKNOWN in values)

    def _widen(self, fluent: int) -> None:
        """From now on this number can be anything."""
        self.numbers[fluent] = None
        self.measure(fluent)
        for table, allowed in zip(self.known.tables, self.allowed, strict=True):
            allowed[fluent] = table.all

    def _move(self, which: int) -> bool:
        """Effects that are not constant, worked out again. (A trigger that counts may do so any number of times at once.)"""
        new, widened = 0, False
        for fluent, node in self.moving[which]:
            if fluent in self.numbers and self.numbers[fluent] is None:
                continue
            counts = which == 1 and fluent in self.wish.compiled.fluents_of(node)
            values = None if counts else self._gather(node)
            if values is None and fluent in self.numbers:
                self._widen(fluent)
                widened = True
            elif values is None:
                values = {value for (owner, value) in self.known.bits if owner == fluent}
            for value in sorted(values or ()):
                new |= 1 << self.known.bit(fluent, value)
        return self._absorb(new & ~self.facts) or widened

    def _gather(self, node: int) -> set[int] | None:
        """All that a value can be; None: anything."""
        op, a, b, c = self.wish.compiled.nodes[node]
        if op == Node.CONSTANT:
            return {a}
        if op == Node.READ:
            if b:
                return None
            if a in self.numbers:
                known = self.numbers[a]
                return None if known is None else set(known)
            return {value for (fluent, value), bit in self.known.bits.items() if fluent == a and self.facts >> bit & 1}
        left, right = self._gather(b if op == Node.IF else a), self._gather(c if op == Node.IF else b)
        if left is None or right is None:
            return None
        if op == Node.IF:
            return left | right
        found = {arithmetic(op, one, other, self.wish.compiled.flat.scale) for one in left for other in right}
        return found if len(found) <= WIDE * WIDE else None
