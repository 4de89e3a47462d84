"""The parts of a schema as formulas, nodes and effects, for what the environment binds. Floor 6.

In: expressions of :mod:`chekhov.planning.problems.tree`. Out: rows of :class:`~chekhov.planning.tables.Tables`. Whatever depends alone on facts that nothing
ever changes is folded away. A part is grounded once for all instances that agree on its variables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from operator import itemgetter

from chekhov.findings import Finding
from chekhov.planning.flat import UNKNOWN, Compare, Node
from chekhov.planning.problems.tree import (
    And,
    Arithmetic,
    Assign,
    Believes,
    Comparison,
    Constant,
    Each,
    Expression,
    Fluent,
    If,
    IsA,
    Not,
    Or,
    Problem,
    Unknown,
    Variable,
    kind_of,
    members,
)
from chekhov.planning.tables import FALSE, TRUE, Formula, Tables, negated

SLOTS = 64
"""So many variables may be in scope at once."""

Env = list[int]
Key = tuple[int, ...]
"""A ground fluent: its property, then its arguments."""
Chain = tuple[int, ...]
Row = tuple[int, int, int, int]
"""What an effect writes: the numbers of chain, fluent, condition and node."""


@dataclass(slots=True)
class Grounder:
    """The problem, what is so at the start, what never changes, and the tables that grow."""

    problem: Problem
    tables: Tables
    truth: dict[Key, int] = field(default_factory=dict)
    stated: dict[tuple[Chain, Key], int] = field(default_factory=dict)
    beginning: bool = True
    """While the initial state is read, every fluent is what it is at that moment."""
    changing: set[int] = field(default_factory=set)
    doubted: set[Key] = field(default_factory=set)
    rank: dict[int, int] = field(default_factory=dict)
    slots: dict[int, tuple[int, ...]] = field(default_factory=dict)
    formulas: dict[int, tuple[Callable[[Env], object], dict[object, Formula]]] = field(default_factory=dict)
    """By expression: how to read off the environment what it reads, and the formulas for that."""
    rows: dict[int, tuple[Callable[[Env], object], dict[object, list[Row]]]] = field(default_factory=dict)
    """The same for the parts of effects, and what they write."""
    seen: dict[int, tuple[Callable[[Env], object], dict[object, list[int]]]] = field(default_factory=dict)
    """The same for who observes, and the numbers of the conditions for each character."""
    indexes: dict[tuple[int, int], dict[Key, list[int]]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    # ------------------------------------------------------------ values of fluents

    def fixed(self, key: Key) -> bool:
        """Is this fluent the same in every world that can come about?"""
        return self.beginning or (key[0] not in self.changing and key not in self.doubted)

    def start_value(self, chain: Chain, key: Key) -> int:
        """What a fluent is at the start, for a chain."""
        while chain:
            value = self.stated.get((chain, key))
            if value is not None:
                return value
            chain = chain[:-1]
        return self.truth.get(key, 0)

    def key(self, fluent: Fluent, env: Env) -> Key:
        return (fluent.property, *[self.leaf(argument, env) for argument in fluent.arguments])

    def leaf(self, leaf: Constant | Variable, env: Env) -> int:
        return leaf.value if isinstance(leaf, Constant) else env[leaf.slot]

    def believing(self, chain: Chain, believes: Believes, env: Env) -> Chain:
        who = self.rank[self.leaf(believes.who, env)]
        return chain if chain and chain[-1] == who else (*chain, who)

    def unknown(self, other: Expression) -> int:
        """``?`` beside another expression."""
        return UNKNOWN if kind_of(other, self.problem.properties) == "number" else 0

    # ------------------------------------------------------------ expressions

    def free(self, expression: Expression) -> tuple[int, ...]:
        """The slots an expression reads, its own quantifiers' aside."""
        known = self.slots.get(id(expression))
        if known is None:
            known = self.slots[id(expression)] = tuple(sorted(_free(expression)))
        return known

    def formula(self, expression: Expression, env: Env, chain: Chain = (), holds: bool = True) -> Formula:
        """The formula that a condition (or its denial) is, in somebody's belief, for what the environment binds."""
        if self.beginning:
            return self._formula(expression, env, chain, holds)
        part = self.formulas.get(id(expression))
        if part is None:
            slots = self.free(expression)
            part = self.formulas[id(expression)] = (_reading(slots), {})
        memo = (holds, chain, part[0](env))
        found = part[1].get(memo)
        if found is None:
            found = part[1][memo] = self._formula(expression, env, chain, holds)
        return found

    def _formula(self, expression: Expression, env: Env, chain: Chain, holds: bool) -> Formula:
        tables = self.tables
        match expression:
            case Constant(_, value):
                return TRUE if bool(value) == holds else FALSE
            case Fluent():
                return tables.comparison(Compare.EQUAL, self.value(expression, env, chain), tables.constant(int(holds)))
            case Comparison(op, left, right) if kind_of(left, self.problem.properties) == "boolean":
                same = (op == Compare.EQUAL) == holds
                if isinstance(right, Constant):
                    return self.formula(left, env, chain, bool(right.value) == same)
                return tables.any_of(
                    tables.all_of((self.formula(left, env, chain, side), self.formula(right, env, chain, side == same)))
                    for side in (True, False)
                )
            case Comparison(op, left, right):
                first, second = self.value(left, env, chain, right), self.value(right, env, chain, left)
                return tables.comparison(op if holds else negated(op), first, second)
            case Assign(left, right):
                return self._formula(Comparison(Compare.EQUAL, left, right), env, chain, holds)
            case Not(body):
                return self.formula(body, env, chain, not holds)
            case Believes(_, body):
                return self.formula(body, env, self.believing(chain, expression, env), holds)
            case And(parts) | Or(parts):
                join = tables.all_of if isinstance(expression, And) == holds else tables.any_of
                return join([self.formula(part, env, chain, holds) for part in parts])
            case Each(over, slot, entities, body):
                join = tables.all_of if (over == "forall") == holds else tables.any_of
                return join(self.formula(body, env, chain, holds) for _ in binding(env, slot, entities))
            case IsA(body, entities):
                node = self.value(body, env, chain)
                join = tables.any_of if holds else tables.all_of
                op = Compare.EQUAL if holds else Compare.NOT_EQUAL
                return join(tables.comparison(op, node, tables.constant(one)) for one in members(entities))
            case If(cases, otherwise):
                return tables.any_of(
                    tables.all_of((condition, self.formula(body, env, chain, holds)))
                    for condition, body in self.cases(cases, otherwise or Constant("boolean", 0), env, chain)
                )
            case _:
                raise AssertionError(f"no condition: {expression}")

    def cases(
        self, cases: tuple[tuple[Expression, Expression], ...], otherwise: Expression | None, env: Env, chain: Chain
    ) -> list[tuple[Formula, Expression]]:
        """The cases of an ``if`` with conditions that exclude each other."""
        found, before = [], TRUE
        for number, (condition, body) in enumerate(cases, 1):
            found.append((self.tables.all_of((before, self.formula(condition, env, chain))), body))
            if number < len(cases) or otherwise is not None:
                before = self.tables.all_of((before, self.formula(condition, env, chain, False)))
        return [*found, (before, otherwise)] if otherwise is not None else found

    def value(self, expression: Expression, env: Env, chain: Chain = (), beside: Expression | None = None) -> int:
        """The node of a value. ``beside``: what it is compared with or written to (it says which ``?`` is meant)."""
        tables = self.tables
        match expression:
            case Constant(_, value):
                return tables.constant(value)
            case Unknown():
                return tables.constant(self.unknown(beside) if beside is not None else 0)
            case Variable(slot):
                return tables.constant(env[slot])
            case Fluent():
                key = self.key(expression, env)
                if self.fixed(key):
                    return tables.constant(self.start_value(chain, key))
                return tables.node(Node.READ, tables.fluent(key), tables.chain(chain))
            case Believes(_, body):
                return self.value(body, env, self.believing(chain, expression, env), beside)
            case If(cases, otherwise):
                return self._choice(cases, otherwise, env, chain, beside)
            case Each("sum" | "product" as over, slot, entities, body):
                op, start = (Node.ADD, 0) if over == "sum" else (Node.MULTIPLY, self.problem.scale)
                whole = tables.constant(start)
                for _ in binding(env, slot, entities):
                    one = self.value(body, env, chain)
                    whole = one if whole == tables.constant(start) else tables.node(op, whole, one)
                return whole
            case Arithmetic(op, left, right):
                return tables.node(op, self.value(left, env, chain), self.value(right, env, chain))
            case _:
                return tables.choice(self.formula(expression, env, chain), tables.constant(1), tables.constant(0))

    def _choice(
        self,
        cases: tuple[tuple[Expression, Expression], ...],
        otherwise: Expression | None,
        env: Env,
        chain: Chain,
        beside: Expression | None,
    ) -> int:
        last = otherwise if otherwise is not None else Constant("number", 0)
        node = self.value(last, env, chain, beside)
        for condition, body in reversed(cases):
            node = self.tables.choice(self.formula(condition, env, chain), self.value(body, env, chain, beside), node)
        return node

    def utility(self, expression: Expression) -> int:
        """The node of a utility: true counts as 1."""
        env = [0] * SLOTS
        if kind_of(expression, self.problem.properties) == "boolean":
            one, none = self.tables.constant(self.problem.scale), self.tables.constant(0)
            return self.tables.choice(self.formula(expression, env), one, none)
        return self.value(expression, env)

    def observers(self, entities: int, body: Expression, slot: int, env: Env) -> list[int]:
        """On which condition each character observes; the slot holds each in turn."""
        part = self.seen.get(id(body))
        if part is None:
            slots = tuple(one for one in self.free(body) if one != slot)
            part = self.seen[id(body)] = (_reading(slots), {})
        memo = part[0](env)
        found = part[1].get(memo)
        if found is None:
            found = part[1][memo] = []
            for entity in self.problem.characters:
                env[slot] = entity
                found.append(self.tables.condition(self.formula(body, env)) if entities >> entity & 1 else 0)
        return found

    # ------------------------------------------------------------ effects

    def written(self, effect: Expression, env: Env) -> list[Row]:
        """The rows of an effect, for what the environment binds."""
        part = self.rows.get(id(effect))
        if part is None:
            part = self.rows[id(effect)] = (_reading(self.free(effect)), {})
        memo, tables = part[0](env), self.tables
        found = part[1].get(memo)
        if found is None:
            found = part[1][memo] = [
                (tables.chain(chain), tables.fluent(key), tables.condition(when), node)
                for when, chain, key, node in self.effects(effect, env)
                if when
            ]
        return found

    def effects(
        self, effect: Expression, env: Env, chain: Chain = (), inside: Chain = (), when: Formula = TRUE
    ) -> Iterator[tuple[Formula, Chain, Key, int]]:
        """What an effect writes: on which condition, at which chain, which fluent, which node."""
        match effect:
            case And(parts):
                for part in parts:
                    yield from self.effects(part, env, chain, inside, when)
            case Each(_, slot, entities, body):
                for _ in binding(env, slot, entities):
                    yield from self.effects(body, env, chain, inside, when)
            case If(cases, otherwise):
                for condition, body in self.cases(cases, otherwise, env, inside):
                    both = self.tables.all_of((when, condition))
                    if both:
                        yield from self.effects(body, env, chain, inside, both)
            case Believes(_, body):
                deeper = self.believing(chain, effect, env)
                yield from self.effects(body, env, deeper, deeper, when)
            case Assign(Believes(_, left) as believes, right):
                yield from self.effects(Assign(left, right), env, self.believing(chain, believes, env), inside, when)
            case Assign(Fluent() as fluent, right):
                yield when, chain, self.key(fluent, env), self.value(right, env, inside, fluent)
            case _:
                raise AssertionError(f"no effect: {effect}")


def _reading(slots: tuple[int, ...]) -> Callable[[Env], object]:
    """What reads these slots of an environment."""
    return itemgetter(*slots) if slots else _nothing


def _nothing(env: Env) -> object:
    return None


def binding(env: Env, slot: int, entities: int) -> Iterator[int]:
    """Put every entity of a set into a slot, in turn."""
    kept = env[slot]
    for entity in members(entities):
        env[slot] = entity
        yield entity
    env[slot] = kept


def _free(expression: Expression) -> set[int]:
    match expression:
        case Variable(slot):
            return {slot}
        case Fluent(_, arguments):
            return {leaf.slot for leaf in arguments if isinstance(leaf, Variable)}
        case Not(body) | IsA(body, _):
            return _free(body)
        case And(parts) | Or(parts):
            return set().union(*map(_free, parts))
        case Comparison(_, left, right) | Arithmetic(_, left, right) | Assign(left, right):
            return _free(left) | _free(right)
        case If(cases, otherwise):
            found = set() if otherwise is None else _free(otherwise)
            return found.union(*(_free(part) for case in cases for part in case))
        case Each(_, slot, _, body):
            return _free(body) - {slot}
        case Believes(who, body):
            return _free(body) | ({who.slot} if isinstance(who, Variable) else set())
        case _:
            return set()
