"""A flat problem made ready to run: conditions and values as Python functions, preconditions as bit sets over fluents' values. Floor 6.

In: a :class:`~chekhov.planning.flat.Flat`. Out: :class:`Compiled`. Functions take ``(v, g)``: the valuation of a world (a tuple), and ``g(chain)``, the
valuation at a chain seen from there; what reads no belief never calls ``g``. They are made when first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from chekhov.planning.flat import FALSE, OPERATIONS, TRUE, UNKNOWN, Compare, Flat, Node, arithmetic, compare

Valuation = bytes | tuple[int, ...]
"""A value for every fluent; see :func:`packed`."""
Reader = Callable[[int], Valuation]
Test = Callable[[Valuation, Reader], bool]
Value = Callable[[Valuation, Reader], int]
Formula = tuple[tuple[int, ...], ...]

CHUNK = 8
"""So many fluents are looked up together."""

_SIGNS = {Compare.EQUAL: "==", Compare.NOT_EQUAL: "!="}


@dataclass(frozen=True, slots=True)
class Effects:
    """What an event writes. ``sure``: constants on the world itself. ``other``: (chain, fluent, cases), each case a test (or None) and a value."""

    sure: tuple[tuple[int, int], ...]
    other: tuple[tuple[tuple[int, ...], int, tuple[tuple[Test | None, Value], ...]], ...]


@dataclass(slots=True)
class Rows:
    """Conjunctions as bits of one integer: which of them a valuation allows, by one AND per fluent.

    ``of[r]``: to what row r belongs; ``left[r]``: what is still to be tested of it (or None), and whether that reads
    beliefs. ``masks[c][f]``: for chain slot c (0: the world itself, 1 + character: what that character believes)
    which rows each value of f allows, found out value by value.
    """

    of: list[int] = field(default_factory=list)
    left: list[tuple[Test, bool] | None] = field(default_factory=list)
    atoms: list[dict[int, list[tuple[int, tuple[int, int]]]]] = field(default_factory=list)
    masks: list[dict[int, dict[int, int]]] = field(default_factory=list)
    all: int = 0
    chunks: list[list[tuple[int, dict[Valuation, int]]]] = field(default_factory=list)
    """What parts of valuations allow (valuations differ in few places, so parts come back)."""
    split: dict[tuple[int, Valuation], tuple[int, ...]] = field(default_factory=dict)

    def mask(self, slot: int, fluent: int, value: int) -> int:
        """The rows that a value of a fluent allows."""
        cached = self.masks[slot][fluent]
        found = cached.get(value)
        if found is None:
            found = self.all
            for row, (op, constant) in self.atoms[slot][fluent]:
                if not compare(op, value, constant):
                    found &= ~(1 << row)
            cached[value] = found
        return found

    def allowed(self, slot: int, valuation: Valuation) -> int:
        """The rows that a whole valuation allows."""
        found = self.all
        for start, known in self.chunks[slot]:
            part = valuation[start : start + CHUNK]
            mask = known.get(part)
            if mask is None:
                mask = self.all
                for fluent, value in enumerate(part, start):
                    if fluent in self.masks[slot]:
                        mask &= self.mask(slot, fluent, value)
                known[part] = mask
            found &= mask
        return found

    def by_fluent(self, valuation: Valuation) -> list[int]:
        """For each fluent the rows that its value allows."""
        found: list[int] = []
        for start in range(0, len(valuation), CHUNK):
            part = valuation[start : start + CHUNK]
            masks = self.split.get((start, part))
            if masks is None:
                masks = tuple(
                    self.mask(0, fluent, value) if fluent in self.masks[0] else self.all
                    for fluent, value in enumerate(part, start)
                )
                self.split[start, part] = masks
            found += masks
        return found


class Compiled:
    """A flat problem with everything looked up once."""

    def __init__(self, flat: Flat) -> None:
        self.flat = flat
        self.count = len(flat.characters)
        self.nodes = flat.rows(flat.nodes, 4)
        self.atoms = flat.rows(flat.atoms, 6)
        self.chains = [flat.chain(number) for number in range(len(flat.chain_starts) - 1)]
        self.formulas = [flat.condition(number) for number in range(len(flat.condition_starts) - 1)]
        self._tests: dict[Formula, Test] = {}
        self._values: dict[int, Value] = {}
        rows = flat.rows(flat.effects, 4)
        self.consenting = [flat.consenting(action) for action in range(len(flat.actions))]
        self.actions = [self._effects(rows[a:b]) for a, b in _ranges(flat.action_effects)]
        self.triggers = [self._effects(rows[a:b]) for a, b in _ranges(flat.trigger_effects)]
        self.preconditions = [self.formulas[condition] for condition in flat.action_precondition]
        self.action_rows = self._rows([(action, formula) for action, formula in enumerate(self.preconditions)], 1)
        order = sorted(range(len(flat.triggers)), key=lambda trigger: (flat.trigger_stratum[trigger], trigger))
        self.trigger_rows = self._rows(
            [(t, self.formulas[flat.trigger_precondition[t]]) for t in order], 1 + self.count
        )
        self.worldly = self._worldly_rows()
        self.worldly_or_introspective = self.trigger_rows.all if flat.introspective else self.worldly
        self.observing = [self._observers(action) for action in range(len(flat.actions))]
        self.utility = [self.value(node) for node in flat.utility]
        self.reach = self._reach()
        self.entangled = self._entangled()

    # ------------------------------------------------------------ functions

    def _atom(self, number: int) -> str:
        op, fluent, chain, left, right, constant = self.atoms[number]
        one = self._read(fluent, chain) if fluent >= 0 else self._node(left)
        other = str(constant) if right < 0 else self._node(right)
        if op in _SIGNS:
            return f"{one}{_SIGNS[Compare(op)]}{other}"
        return f"C({op},{one},{other})"

    def _read(self, fluent: int, chain: int) -> str:
        return f"g({chain})[{fluent}]" if chain else f"v[{fluent}]"

    def _node(self, number: int) -> str:
        op, a, b, c = self.nodes[number]
        match op:
            case Node.CONSTANT:
                return f"({a})"
            case Node.READ:
                return self._read(a, b)
            case Node.ADD:
                return f"S({','.join(self._summands(number))})"  # flat, however long: brackets nest only so deep
            case Node.IF:
                return f"({self._node(b)} if {self._formula(self.formulas[a])} else {self._node(c)})"
            case _:
                return f"A({op},{self._node(a)},{self._node(b)},{self.flat.scale})"

    def _summands(self, number: int) -> list[str]:
        last: list[str] = []
        while self.nodes[number][0] == Node.ADD:
            _, number, right, _ = self.nodes[number]
            last.append(self._node(right))
        return [self._node(number), *reversed(last)]

    def _formula(self, formula: Formula) -> str:
        ways = [" and ".join(map(self._atom, disjunct)) or "True" for disjunct in formula]
        return "(" + (" or ".join(f"({way})" for way in ways) or "False") + ")"

    def test(self, formula: Formula) -> Test:
        """A condition as a function."""
        found = self._tests.get(formula)
        if found is None:
            found = self._tests[formula] = _function(self._formula(formula))
        return found

    def value(self, node: int) -> Value:
        """A value as a function."""
        found = self._values.get(node)
        if found is None:
            op, a, _, _ = self.nodes[node]
            found = self._values[node] = _constant(a) if op == Node.CONSTANT else _function(self._node(node))
        return found

    # ------------------------------------------------------------ events

    def _effects(self, rows: list[tuple[int, ...]]) -> Effects:
        places: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for condition, chain, fluent, node in rows:
            if condition != FALSE:
                places.setdefault((chain, fluent), []).append((condition, node))
        sure, other = [], []
        for (chain, fluent), cases in places.items():
            if chain == 0 and len(cases) == 1 and cases[0][0] == TRUE and self.nodes[cases[0][1]][0] == Node.CONSTANT:
                sure.append((fluent, self.nodes[cases[0][1]][1]))
            else:
                tests = tuple(
                    (None if condition == TRUE else self.test(self.formulas[condition]), self.value(node))
                    for condition, node in cases
                )
                other.append((self.chains[chain], fluent, tests))
        return Effects(tuple(sure), tuple(other))

    def _rows(self, formulas: list[tuple[int, Formula]], slots: int) -> Rows:
        """Bit rows for every disjunct. Atoms that compare a fluent (the world's, or with ``slots > 1`` a character's belief) with a constant become masks."""
        rows = Rows(atoms=[{} for _ in range(slots)], masks=[{} for _ in range(slots)])
        for owner, formula in formulas:
            for disjunct in formula:
                row, rest = len(rows.of), []
                for number in disjunct:
                    op, fluent, chain, _, right, constant = self.atoms[number]
                    believers = self.chains[chain]
                    slot = 0 if not believers else 1 + believers[0]
                    if right < 0 <= fluent and len(believers) < 2 and slot < slots:
                        rows.atoms[slot].setdefault(fluent, []).append((row, (op, constant)))
                        rows.masks[slot].setdefault(fluent, {})
                    else:
                        rest.append(number)
                rows.of.append(owner)
                formula_left = (tuple(rest),)
                deep = self._deep(self._chains_in(formula_left)) > 0
                rows.left.append((self.test(formula_left), deep) if rest else None)
        rows.all = (1 << len(rows.of)) - 1
        for masks in rows.masks:
            starts = dict.fromkeys(fluent - fluent % CHUNK for fluent in sorted(masks))
            rows.chunks.append([(start, {}) for start in starts])
        return rows

    def _worldly_rows(self) -> int:
        """The trigger rows that change the world."""
        return sum(1 << row for row, of in enumerate(self.trigger_rows.of) if self.flat.trigger_stratum[of] == 0)

    def _observers(self, action: int) -> tuple[Test | bool, ...]:
        found: list[Test | bool] = []
        for who in range(self.count):
            condition = self.flat.observing[action * self.count + who]
            found.append(condition == TRUE if condition in (FALSE, TRUE) else self.test(self.formulas[condition]))
        return tuple(found)

    # ------------------------------------------------------------ how deep beliefs are read

    def _chains_in(self, formula: Formula) -> Iterator[int]:
        for disjunct in formula:
            for number in disjunct:
                _, fluent, chain, left, right, _ = self.atoms[number]
                if fluent >= 0:
                    yield chain
                else:
                    yield from self._chains_of(left)
                if right >= 0:
                    yield from self._chains_of(right)

    def _chains_of(self, node: int) -> Iterator[int]:
        for op, a, b, c in map(self.nodes.__getitem__, self._spine(node)):
            if op == Node.READ:
                yield b
            elif op == Node.IF:
                yield from self._chains_in(self.formulas[a])
                yield from self._chains_of(b)
                yield from self._chains_of(c)
            elif op != Node.CONSTANT:
                yield from self._chains_of(b)

    def _spine(self, node: int) -> Iterator[int]:
        """A node, and while it is a sum (or another operation) its left side: sums nest as deep as they are long."""
        yield node
        while self.nodes[node][0] in OPERATIONS:
            node = self.nodes[node][1]
            yield node

    def _deep(self, chains: Iterator[int]) -> int:
        return max((len(self.chains[chain]) for chain in chains), default=0)

    def fluents_of(self, node: int) -> set[int]:
        """The fluents that a value hangs on."""
        found: set[int] = set()
        for op, a, b, c in map(self.nodes.__getitem__, self._spine(node)):
            if op == Node.READ:
                found.add(a)
            elif op == Node.IF:
                found |= self.fluents_of(b) | self.fluents_of(c) | self._fluents_in(self.formulas[a])
            elif op != Node.CONSTANT:
                found |= self.fluents_of(b)
        return found

    def _fluents_in(self, formula: Formula) -> set[int]:
        found: set[int] = set()
        for disjunct in formula:
            for number in disjunct:
                _, fluent, _, left, right, _ = self.atoms[number]
                found |= {fluent} if fluent >= 0 else self.fluents_of(left)
                found |= self.fluents_of(right) if right >= 0 else set()
        return found

    def bearing(self, node: int) -> set[int]:
        """The actions that can bear on a value: they write what it hangs on, or what decides on such an action or trigger."""
        flat = self.flat
        rows = flat.rows(flat.effects, 4)
        deep = 1 if flat.introspective else 0
        starts = [*_ranges(flat.action_effects), *_ranges(flat.trigger_effects)]
        needs = [*flat.action_precondition, *flat.trigger_precondition]
        inside, chosen, grown = self.fluents_of(node), set[int](), True
        while grown:
            grown = False
            for number, (first, last) in enumerate(starts):
                here = rows[first:last]
                if number in chosen or not any(
                    fluent in inside and len(self.chains[chain]) <= deep for _, chain, fluent, _ in here
                ):
                    continue
                chosen.add(number)
                grown = True
                inside |= self._fluents_in(self.formulas[needs[number]])
                for condition, _, _, written in here:
                    inside |= self._fluents_in(self.formulas[condition]) | self.fluents_of(written)
        return {number for number in chosen if number < len(flat.actions)}

    def reads_beliefs(self, node: int) -> bool:
        """Does a value hang on what somebody believes?"""
        return self._deep(self._chains_of(node)) > 0

    def _reach(self) -> int:
        """How deep beliefs are read by what decides on anything but beliefs: preconditions, observation, utilities, effects on the world."""
        depth = max((self._deep(self._chains_in(formula)) for formula in self.preconditions), default=0)
        depth = max([depth, *(self._deep(self._chains_of(node)) for node in self.flat.utility)])
        observing = {condition for condition in self.flat.observing if condition > TRUE}
        depth = max(
            [depth, *(self._deep(self._chains_in(self.formulas[condition])) for condition in sorted(observing))]
        )
        for condition, chain, _, node in self.flat.rows(self.flat.effects, 4):
            if chain == 0:
                depth = max(
                    depth, self._deep(self._chains_in(self.formulas[condition])), self._deep(self._chains_of(node))
                )
        return depth

    def _entangled(self) -> bool:
        """Can the values of a world after an event hang on beliefs (or, where introspection writes, on whose world it is)?"""
        flat = self.flat
        for condition, chain, _, node in flat.rows(flat.effects, 4):
            if flat.introspective and chain:
                return True
            if chain == 0 and (
                self._deep(self._chains_in(self.formulas[condition])) or self._deep(self._chains_of(node))
            ):
                return True
        return any(
            flat.trigger_stratum[trigger] == 0 and self._deep(self._chains_in(self.formulas[condition]))
            for trigger, condition in enumerate(flat.trigger_precondition)
        )


def _ranges(starts: object) -> list[tuple[int, int]]:
    numbers = list(starts)  # type: ignore[call-overload]
    return list(pairwise(numbers))


def _constant(value: int) -> Value:
    return lambda v, g: value


def _sum(*values: int) -> int:
    whole = values[0]
    for value in values[1:]:
        whole = arithmetic(Node.ADD, whole, value, 1)
    return whole


def _function(text: str) -> Any:
    """A function of ``(v, g)`` from an expression that this module has written."""
    return eval(f"lambda v, g: {text}", {"C": compare, "A": arithmetic, "S": _sum})


def packed(values: Iterable[int]) -> Valuation:
    """A valuation of these values: a byte for each, where all are so small, for there are many valuations."""
    values = tuple(values)
    try:
        return bytes(values)
    except ValueError:
        return values


def better(after: int, before: int) -> bool:
    """Is one utility strictly higher than another? What is unknown is neither higher nor lower."""
    return after > before != UNKNOWN
