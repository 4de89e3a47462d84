"""The best that a utility can be where fluents can have several values. Floor 6.

In: a node of a flat problem. Out: a Python function of the facts that can be so (bits) and the ranges of numbers. It never says too little.
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


def optimist(compiled: Compiled, facts: FactBits, node: int) -> Best:
    """A function of (facts, ranges) that bounds a value from above."""
    text = _Writer(compiled, facts).most(node)
    return eval(f"lambda b, n: {text}", {"I": _choice, "of": facts.of})  # type: ignore[no-any-return]


def _choice(hold: object, fail: object, yes: int, no: int, highest: bool) -> int:
    if hold and fail:
        return max(yes, no) if highest else min(yes, no)
    return yes if hold else no


class _Writer:
    """Writes expressions of Python. ``b``: the facts, ``n``: the ranges."""

    def __init__(self, compiled: Compiled, facts: FactBits) -> None:
        self.compiled, self.facts = compiled, facts

    def most(self, node: int) -> str:
        return self._end(node, True)

    def least(self, node: int) -> str:
        return self._end(node, False)

    def _end(self, node: int, high: bool) -> str:
        op, a, b, c = self.compiled.nodes[node]
        match op:
            case Node.CONSTANT:
                return f"({a})"
            case Node.READ if not b and self.compiled.flat.kind[a] == NUMBER:
                return f"n[{a}][{int(high)}]"
            case Node.IF:
                formula = self.compiled.formulas[a]
                return (
                    f"I({self.holds(formula)},{self.fails(formula)},{self._end(b, high)},{self._end(c, high)},{high})"
                )
            case Node.ADD:
                parts = []
                while self.compiled.nodes[node][0] == Node.ADD:
                    _, node, right, _ = self.compiled.nodes[node]
                    parts.append(self._end(right, high))
                return f"({self._end(node, high)}+{'+'.join(parts)})"
            case Node.SUBTRACT:
                return f"({self._end(a, high)}-{self._end(b, not high)})"
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
        ways = [" and ".join(self._atom(atom, True) for atom in disjunct) or "True" for disjunct in formula]
        return "(" + (" or ".join(f"({way})" for way in ways) or "False") + ")"

    def fails(self, formula: Formula) -> str:
        """Can it fail?"""
        ways = [" or ".join(self._atom(atom, False) for atom in disjunct) or "False" for disjunct in formula]
        return "(" + (" and ".join(f"({way})" for way in ways) or "True") + ")"

    def _atom(self, number: int, true: bool) -> str:
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
        low, high = self.least(left), self.most(left)
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
