"""The best that a utility can be where fluents can have several values. Floor 6.

In: a node of a flat problem, or a condition. Out: a Python function of the facts that can be so (bits) and the ranges of numbers. It never says too little.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from chekhov.planning.flat import LARGEST, NUMBER, UNKNOWN, Compare, Node
from chekhov.planning.search.compiled import Compiled, Formula

Range = tuple[int, int, bool]
"""The least and the most that a number can be, and whether it can be ``?``."""
Best = Callable[[int, dict[int, Range]], int]


class FactBits(Protocol):
    """Facts as bits: ``of[f]`` all those of fluent f known so far."""

    of: list[int]

    def bit(self, fluent: int, value: int) -> int: ...


class Optimism:
    """Functions of (facts, ranges), made when first needed: what an end of a value can be, whether a condition can hold or fail."""

    def __init__(self, compiled: Compiled, facts: FactBits) -> None:
        self._writer = _Writer(compiled, facts)
        self._ends: dict[tuple[int, bool], Best] = {}
        self._conditions: dict[tuple[Formula, bool], Best] = {}
        self._atoms: dict[tuple[int, bool], Best] = {}

    def end(self, node: int, high: bool) -> Best:
        """The most (or the least) that a value can be."""
        found = self._ends.get((node, high))
        if found is None:
            found = self._ends[node, high] = self._function(self._writer.end(node, high))
        return found

    def can(self, formula: Formula, hold: bool) -> Best:
        """Can a condition hold (or fail)?"""
        found = self._conditions.get((formula, hold))
        if found is None:
            text = self._writer.holds(formula) if hold else self._writer.fails(formula)
            found = self._conditions[formula, hold] = self._function(text)
        return found

    def can_be(self, atom: int, true: bool) -> Best:
        """Can an atom be true (or false)?"""
        found = self._atoms.get((atom, true))
        if found is None:
            found = self._atoms[atom, true] = self._function(self._writer.atom(atom, true))
        return found

    def _function(self, text: str) -> Best:
        return eval(f"lambda b, n: {text}", {"I": _choice, "of": self._writer.facts.of})  # type: ignore[no-any-return]


def _choice(hold: object, fail: object, yes: int, no: int, highest: bool) -> int:
    if hold and fail:
        return max(yes, no) if highest else min(yes, no)
    return yes if hold else no


class _Writer:
    """Writes expressions of Python. ``b``: the facts, ``n``: the ranges."""

    def __init__(self, compiled: Compiled, facts: FactBits) -> None:
        self.compiled, self.facts = compiled, facts

    def end(self, node: int, high: bool) -> str:
        """The most (or the least) that a value can be."""
        op, a, b, c = self.compiled.nodes[node]
        match op:
            case Node.CONSTANT:
                return f"({a})"
            case Node.READ if not b and self.compiled.flat.kind[a] == NUMBER:
                return f"n[{a}][{int(high)}]"
            case Node.IF:
                formula = self.compiled.formulas[a]
                return f"I({self.holds(formula)},{self.fails(formula)},{self.end(b, high)},{self.end(c, high)},{high})"
            case Node.ADD:
                parts = []
                while self.compiled.nodes[node][0] == Node.ADD:
                    _, node, right, _ = self.compiled.nodes[node]
                    parts.append(self.end(right, high))
                return f"({self.end(node, high)}+{'+'.join(parts)})"
            case Node.SUBTRACT:
                return f"({self.end(a, high)}-{self.end(b, not high)})"
            case _:
                return str(LARGEST if high else -LARGEST)

    def _unsure(self, node: int) -> str:
        """Can a value be ``?``"""
        parts = []
        while True:
            op, a, b, c = self.compiled.nodes[node]
            match op:
                case Node.CONSTANT:
                    parts.append(str(a == UNKNOWN))
                case Node.READ:
                    parts.append(f"n[{a}][2]" if not b and self.compiled.flat.kind[a] == NUMBER else "True")
                case Node.DIVIDE:
                    parts.append("True")
                case _:
                    parts.append(self._unsure(c if op == Node.IF else b))
                    node = b if op == Node.IF else a
                    continue
            return f"({' or '.join(parts)})"

    def holds(self, formula: Formula) -> str:
        """Can a condition hold?"""
        ways = [" and ".join(self.atom(atom, True) for atom in disjunct) or "True" for disjunct in formula]
        return "(" + (" or ".join(f"({way})" for way in ways) or "False") + ")"

    def fails(self, formula: Formula) -> str:
        """Can it fail?"""
        ways = [" or ".join(self.atom(atom, False) for atom in disjunct) or "False" for disjunct in formula]
        return "(" + (" and ".join(f"({way})" for way in ways) or "True") + ")"

    def atom(self, number: int, true: bool) -> str:
        """Can an atom be true (or false)?"""
        op, fluent, chain, left, right, constant = self.compiled.atoms[number]
        if right >= 0 or (fluent >= 0 and chain):
            return "True"
        plain = Compare(op if op < Compare.NOT_LESS else op - 4)
        wanted = true == (op < Compare.NOT_LESS)
        if fluent >= 0 and self.compiled.flat.kind[fluent] != NUMBER:
            bit = 1 << self.facts.bit(fluent, constant)
            same = wanted == (plain == Compare.EQUAL)
            return f"b&{bit}" if same else f"b&of[{fluent}]&{~bit}"
        low, high = self.end(left, False), self.end(left, True)
        said = {
            Compare.EQUAL: f"{low}<={constant}<={high}", Compare.NOT_EQUAL: f"not {low}=={constant}=={high}",
            Compare.LESS: f"{low}<{constant}", Compare.AT_MOST: f"{low}<={constant}",
            Compare.MORE: f"{high}>{constant}", Compare.AT_LEAST: f"{high}>={constant}",
        }  # fmt: skip
        denied = {
            Compare.EQUAL: Compare.NOT_EQUAL, Compare.NOT_EQUAL: Compare.EQUAL, Compare.LESS: Compare.AT_LEAST,
            Compare.AT_MOST: Compare.MORE, Compare.MORE: Compare.AT_MOST, Compare.AT_LEAST: Compare.LESS,
        }  # fmt: skip
        return f"({said[plain if wanted else denied[plain]]} or {self._unsure(left)})"
