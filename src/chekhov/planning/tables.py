"""The tables of a flat problem while they grow: equal rows are held once. Floor 6.

In: rows. Out: their numbers; the arrays of :class:`~chekhov.planning.flat.Flat` in the end.
A formula is a tuple of disjuncts, each a tuple of atoms, as everywhere below; :data:`FALSE` has no disjunct, :data:`TRUE` one that is empty.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import product

from chekhov.planning.flat import OPERATIONS, Compare, Node, arithmetic, compare, ints

Formula = tuple[tuple[int, ...], ...]
FALSE: Formula = ()
TRUE: Formula = ((),)
MOST = 4096
"""So many disjuncts may a condition have."""

_NEGATED = {Compare.EQUAL: Compare.NOT_EQUAL, Compare.NOT_EQUAL: Compare.EQUAL}
_SWAPPED = {
    Compare.LESS: Compare.MORE, Compare.MORE: Compare.LESS,
    Compare.AT_MOST: Compare.AT_LEAST, Compare.AT_LEAST: Compare.AT_MOST,
}  # fmt: skip


class TooMany(Exception):
    """A condition with more than :data:`MOST` disjuncts."""


def negated(op: Compare) -> Compare:
    """The comparison that holds exactly where this one does not."""
    if op in _NEGATED:  # `Compare.EQUAL` is 0
        return _NEGATED[op]
    return Compare(op + 4 if op < Compare.NOT_LESS else op - 4)


@dataclass(slots=True)
class Tables:
    """What has been said so far. ``fluents`` numbers the fluents by what names them, in the order in which they were first met."""

    scale: int
    fluents: dict[tuple[int, ...], int] = field(default_factory=dict)
    chains: dict[tuple[int, ...], int] = field(default_factory=lambda: {(): 0})
    nodes: dict[tuple[int, int, int, int], int] = field(default_factory=dict)
    node_rows: list[tuple[int, int, int, int]] = field(default_factory=list)
    atoms: dict[tuple[int, ...], int] = field(default_factory=dict)
    atom_rows: list[tuple[int, ...]] = field(default_factory=list)
    asked: list[tuple[int, int]] = field(default_factory=list)
    """Of each atom that compares a fluent with a constant, which one (and its chain); of others nothing that another atom asks about."""
    disjuncts: dict[tuple[int, ...], int] = field(default_factory=dict)
    conditions: dict[Formula, int] = field(default_factory=lambda: {FALSE: 0, TRUE: 1})

    def chain(self, characters: tuple[int, ...]) -> int:
        return self.chains.setdefault(characters, len(self.chains))

    def fluent(self, key: tuple[int, ...]) -> int:
        return self.fluents.setdefault(key, len(self.fluents))

    def condition(self, formula: Formula) -> int:
        return self.conditions.setdefault(formula, len(self.conditions))

    # ------------------------------------------------------------ values

    def node(self, op: Node, a: int, b: int = 0, c: int = 0) -> int:
        """A row of ``nodes``; what is constant is computed at once."""
        if op in (Node.ADD, Node.SUBTRACT, Node.MULTIPLY, Node.DIVIDE):
            left, right = self.node_rows[a], self.node_rows[b]
            if left[0] == right[0] == Node.CONSTANT:
                return self.constant(arithmetic(op, left[1], right[1], self.scale))
        row = (int(op), a, b, c)
        number = self.nodes.get(row)
        if number is None:
            number = self.nodes[row] = len(self.node_rows)
            self.node_rows.append(row)
        return number

    def constant(self, value: int) -> int:
        return self.node(Node.CONSTANT, value)

    def choice(self, condition: Formula, yes: int, no: int) -> int:
        """One value or another."""
        if condition == FALSE or yes == no:
            return no
        return yes if condition == TRUE else self.node(Node.IF, self.condition(condition), yes, no)

    # ------------------------------------------------------------ conditions

    def comparison(self, op: Compare, left: int, right: int) -> Formula:
        """The formula that compares two nodes: a fluent stands to the left, and to its right a constant, where possible."""
        if self.node_rows[left][0] != Node.READ and self.node_rows[right][0] == Node.READ:
            left, right = right, left
            base = _SWAPPED.get(op) or (negated(_SWAPPED[negated(op)]) if op >= Compare.NOT_LESS else op)
            op = Compare(base)
        mine, other = self.node_rows[left], self.node_rows[right]
        if other[0] == Node.CONSTANT and mine[0] == Node.CONSTANT:
            return TRUE if compare(op, mine[1], other[1]) else FALSE
        if left == right and op in (Compare.EQUAL, Compare.NOT_EQUAL):
            return TRUE if op == Compare.EQUAL else FALSE
        fluent, chain = (mine[1], mine[2]) if mine[0] == Node.READ else (-1, 0)
        constant, right = (other[1], -1) if other[0] == Node.CONSTANT else (0, right)
        return ((self.atom((int(op), fluent, chain, left, right, constant)),),)

    def atom(self, row: tuple[int, ...]) -> int:
        number = self.atoms.get(row)
        if number is None:
            number = self.atoms[row] = len(self.atom_rows)
            self.atom_rows.append(row)
            self.asked.append((row[1], row[2]) if row[4] < 0 <= row[1] else (-1, number))
        return number

    def all_of(self, parts: Iterable[Formula]) -> Formula:
        """The conjunction. Raises :class:`TooMany`."""
        single: list[int] = []
        several: list[Formula] = []
        order: list[Formula] = []
        for part in parts:
            if not part:
                return FALSE
            order.append(part)
            if len(part) == 1:
                single += part[0]
            else:
                several.append(part)
        if not several:
            whole = tuple(dict.fromkeys(single))
            return (whole,) if self._possible(whole) else FALSE
        size = 1
        for part in several:
            size *= len(part)
        if size > MOST:
            return self._gradually(order)
        found: dict[tuple[int, ...], None] = {}
        for chosen in product(*order):
            whole = tuple(dict.fromkeys(atom for disjunct in chosen for atom in disjunct))
            if self._possible(whole):
                found[whole] = None
        return tuple(found)

    def _gradually(self, parts: list[Formula]) -> Formula:
        """A large conjunction, part by part, so that what is impossible falls out early."""
        whole: Formula = TRUE
        for part in parts:
            if len(whole) * len(part) > MOST:
                raise TooMany
            whole = self.all_of((whole, part))
        return whole

    def any_of(self, parts: Iterable[Formula]) -> Formula:
        """The disjunction. Raises :class:`TooMany`."""
        found: dict[tuple[int, ...], None] = {}
        for part in parts:
            if part == TRUE:
                return TRUE
            found.update(dict.fromkeys(part))
        if len(found) > MOST:
            raise TooMany
        return tuple(found)

    def _possible(self, disjunct: tuple[int, ...]) -> bool:
        """Can these atoms hold together? (Only what is asked of one fluent against constants is looked at.)"""
        if len(disjunct) < 2 or len(set(map(self.asked.__getitem__, disjunct))) == len(disjunct):
            return True
        equal: dict[tuple[int, int], int] = {}
        rows = [self.atom_rows[atom] for atom in disjunct]
        for op, fluent, chain, _, right, constant in rows:
            if op == Compare.EQUAL and right < 0 <= fluent and equal.setdefault((fluent, chain), constant) != constant:
                return False
        return all(
            right >= 0 or fluent < 0 or (fluent, chain) not in equal or compare(op, equal[fluent, chain], constant)
            for op, fluent, chain, _, right, constant in rows
        )

    def together(self, one: int, other: int) -> bool:
        """Can two conditions hold at the same time, as far as is easily seen?"""
        formulas = list(self.conditions)
        return bool(self.all_of((formulas[one], formulas[other])))

    # ------------------------------------------------------------ the end

    def arrays(self) -> dict[str, array[int]]:
        """The arrays of chains, nodes, atoms, disjuncts and conditions."""
        numbered = [
            [self.disjuncts.setdefault(disjunct, len(self.disjuncts)) for disjunct in formula]
            for formula in self.conditions
        ]
        condition_starts, condition_items = lists(numbered)
        disjunct_starts, disjunct_items = lists(self.disjuncts)
        chain_starts, chain_items = lists(self.chains)
        return {
            "chain_starts": chain_starts, "chain_items": chain_items,
            "nodes": array("i", [number for row in self.node_rows for number in row]),
            "atoms": array("i", [number for row in self.atom_rows for number in row]),
            "disjunct_starts": disjunct_starts, "disjunct_items": disjunct_items,
            "condition_starts": condition_starts, "condition_items": condition_items,
        }  # fmt: skip


def lists(of: Iterable[Iterable[int]]) -> tuple[array[int], array[int]]:
    """Lists of numbers as ``starts`` and ``items``."""
    starts, items = ints(), ints()
    starts.append(0)
    for one in of:
        items.extend(one)
        starts.append(len(items))
    return starts, items


class Copied:
    """Tables into which rows of older ones are copied when they are asked for: what nobody asks for is left behind."""

    def __init__(self, old: Tables) -> None:
        self.new = Tables(old.scale)
        self._old = old
        self._formulas = list(old.conditions)
        self._chains = list(old.chains)
        self._fluents = list(old.fluents)
        self._nodes: dict[int, int] = {}
        self._atoms: dict[int, int] = {}
        self._conditions: dict[int, int] = {}

    def condition(self, number: int) -> int:
        """The new number of a condition."""
        found = self._conditions.get(number)
        if found is None:
            formula = tuple([tuple(map(self.atom, disjunct)) for disjunct in self._formulas[number]])
            found = self._conditions[number] = self.new.condition(formula)
        return found

    def atom(self, number: int) -> int:
        """The new number of an atom."""
        found = self._atoms.get(number)
        if found is None:
            op, fluent, chain, left, right, constant = self._old.atom_rows[number]
            left = self.node(left)
            if fluent >= 0:
                fluent, chain = self.new.fluent(self._fluents[fluent]), self.new.chain(self._chains[chain])
            row = (op, fluent, chain, left, self.node(right) if right >= 0 else -1, constant)
            found = self._atoms[number] = self.new.atom(row)
        return found

    def node(self, number: int) -> int:
        """The new number of a node."""
        sums = [number]
        while (
            sums[-1] not in self._nodes and self._old.node_rows[sums[-1]][0] in OPERATIONS
        ):  # a sum nests as deep as it is long
            sums.append(self._old.node_rows[sums[-1]][1])
        for one in reversed(sums):
            found = self._node(one)
        return found

    def _node(self, number: int) -> int:
        found = self._nodes.get(number)
        if found is None:
            op, a, b, c = self._old.node_rows[number]
            if op == Node.READ:
                a, b = self.new.fluent(self._fluents[a]), self.new.chain(self._chains[b])
            elif op == Node.IF:
                a, b, c = self.condition(a), self.node(b), self.node(c)
            elif op in OPERATIONS:
                a, b = self.node(a), self.node(b)
            found = self._nodes[number] = self.new.node(Node(op), a, b, c)
        return found

    def reads(self, fluent: int) -> bool:
        """Does anything copied so far read this (old) fluent?"""
        return self._fluents[fluent] in self.new.fluents

    def effects(self, rows: Iterable[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
        """The rows of an effect on fluents that are read."""
        return [
            (
                self.condition(when),
                self.new.chain(self._chains[chain]),
                self.new.fluents[self._fluents[fluent]],
                self.node(node),
            )
            for when, chain, fluent, node in rows
            if self.reads(fluent)
        ]
