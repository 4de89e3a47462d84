"""Values of fluents as bits, and what of a problem bears on somebody's utility. Floor 6.

In: :class:`~chekhov.planning.search.compiled.Compiled`. Out: :class:`Facts`, and :class:`Bearing`, on which the lower bounds and the relaxed plans stand:
the fluents, the rows of actions and triggers, and what each of these adds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from chekhov.planning.flat import BOOLEAN, NUMBER, Node, arithmetic
from chekhov.planning.search.compiled import CHUNK, Compiled, Rows, Valuation
from chekhov.planning.search.optimism import Optimism

WIDE = 24
"""A number that can have more values than this can have any."""
NEVER = 1 << 20
"""More steps than any plan has."""


def numbers_in(bits: int) -> Iterator[int]:
    """The numbers of the bits that are set, in order."""
    while bits:
        low = bits & -bits
        bits ^= low
        yield low.bit_length() - 1


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

    def values(self, fluent: int, facts: int) -> set[int]:
        """The values that a fluent has among some facts."""
        return {self.names[number][1] for number in numbers_in(facts & self.of[fluent])}


class Bearing:
    """What bears on somebody's utility. ``rows[t]``: which rows of table t (actions, triggers), as bits; ``adds[t][r]`` (as bits: ``added``) and
    ``moves[t][r]``: what such a row brings about, as facts, and what it changes to something that is not constant, as fluents and nodes."""

    def __init__(self, compiled: Compiled, facts: Facts, who: int, acting: int) -> None:
        self.compiled, self.facts = compiled, facts
        flat = compiled.flat
        self.utility = flat.utility[who]
        self.tables = (compiled.action_rows, compiled.trigger_rows)
        written = (
            self._written(flat.action_effects, len(flat.actions)),
            self._written(flat.trigger_effects, len(flat.triggers)),
        )
        self.fluents, self.rows = self._relevant((acting, compiled.worldly_or_introspective), written)
        inside = set(self.fluents)
        self.adds: list[list[list[int]]] = [[], []]
        self.moves: list[list[list[tuple[int, int]]]] = [[], []]
        for which, table in enumerate(self.tables):
            for of in table.of:
                adds, moves = [], []
                for fluent, node in written[which][of]:
                    if fluent in inside:
                        op, a, _, _ = compiled.nodes[node]
                        if op == Node.CONSTANT:
                            adds.append(facts.bit(fluent, a))
                        else:
                            moves.append((fluent, node))
                self.adds[which].append(adds)
                self.moves[which].append(moves)
        self.added = [[sum(1 << fact for fact in set(facts)) for facts in rows] for rows in self.adds]
        self.numbers = [fluent for fluent in self.fluents if flat.kind[fluent] == NUMBER]
        self.optimism = Optimism(compiled, facts)
        self.best = self.optimism.end(self.utility, True)

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
        self, possible: tuple[int, int], written: tuple[list[list[tuple[int, int]]], ...]
    ) -> tuple[list[int], list[int]]:
        """The fluents that bear on the utility, and which rows of each table do."""
        compiled = self.compiled
        inside = set(compiled.fluents_of(self.utility))
        chosen = [0, 0]
        reads: list[list[set[int]]] = []
        for table in self.tables:
            read: list[set[int]] = [set() for _ in table.of]
            for fluent, atoms in table.atoms[0].items():
                for row, _ in atoms:
                    read[row].add(fluent)
            reads.append(read)
        grown = True
        while grown:
            grown = False
            for which, table in enumerate(self.tables):
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

    def values_of(self, node: int, numbers: dict[int, set[int] | None], facts: int) -> set[int] | None:
        """All that a value can be where these facts can be so; None: anything. ``numbers``: the values of numbers, None: any."""
        op, a, b, c = self.compiled.nodes[node]
        if op == Node.CONSTANT:
            return {a}
        if op == Node.READ:
            if b:
                return None
            if self.compiled.flat.kind[a] == NUMBER:
                known = numbers.get(a)
                return None if known is None else set(known)
            return self.facts.values(a, facts)
        left = self.values_of(b if op == Node.IF else a, numbers, facts)
        right = self.values_of(c if op == Node.IF else b, numbers, facts)
        if left is None or right is None:
            return None
        if op == Node.IF:
            return left | right
        found = {arithmetic(op, one, other, self.compiled.flat.scale) for one in left for other in right}
        return found if len(found) <= WIDE * WIDE else None

    def anything(self, fluent: int) -> range:
        """All values that a fluent, not a number, can have."""
        return range(2 if self.compiled.flat.kind[fluent] == BOOLEAN else len(self.compiled.flat.entities) + 1)
