"""What an expression is worth in a world, as the problem says it; nothing is compiled, folded or remembered.

In: a :class:`~chekhov.planning.problems.tree.Problem`, an expression, what its variables stand for, and a world. Out: values, truth, the alternatives of a condition.
A world is anything that can say a fluent's value and what somebody believes (:class:`World`).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Protocol

from chekhov.planning.flat import UNKNOWN, Compare, arithmetic, compare
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
from chekhov.planning.tables import negated

Env = tuple[int, ...]
Key = tuple[int, ...]
"""A ground fluent: its property, then its arguments."""


class World(Protocol):
    """Values, and what everybody believes (a world again)."""

    def value(self, key: Key) -> int: ...
    def mind(self, who: int) -> World: ...


def leaf(of: Constant | Variable, env: Env) -> int:
    """The entity that stands here."""
    return of.value if isinstance(of, Constant) else env[of.slot]


def key_of(fluent: Fluent, env: Env) -> Key:
    """The ground fluent."""
    return (fluent.property, *(leaf(argument, env) for argument in fluent.arguments))


def bound(env: Env, slot: int, entity: int) -> Env:
    """The environment with one more variable."""
    return (*env[:slot], *[0] * (slot - len(env)), entity)


def unknown_beside(problem: Problem, other: Expression) -> int:
    """``?``, as a value of the same sort as another expression."""
    return UNKNOWN if kind_of(other, problem.properties) == "number" else 0


def holds(problem: Problem, expression: Expression, env: Env, world: World) -> bool:
    """Is a condition true in a world?"""
    match expression:
        case Not(body):
            return not holds(problem, body, env, world)
        case And(parts):
            return all(holds(problem, part, env, world) for part in parts)
        case Or(parts):
            return any(holds(problem, part, env, world) for part in parts)
        case Each("forall", slot, entities, body):
            return all(holds(problem, body, bound(env, slot, one), world) for one in members(entities))
        case Each("exists", slot, entities, body):
            return any(holds(problem, body, bound(env, slot, one), world) for one in members(entities))
        case Believes(who, body):
            return holds(problem, body, env, world.mind(leaf(who, env)))
        case Comparison(op, left, right):
            return compare(op, value(problem, left, env, world, right), value(problem, right, env, world, left))
        case Assign(left, right):
            return value(problem, left, env, world, right) == value(problem, right, env, world, left)
        case IsA(body, entities):
            return bool(entities >> value(problem, body, env, world) & 1)
        case _:
            return bool(value(problem, expression, env, world))


def value(problem: Problem, expression: Expression, env: Env, world: World, beside: Expression | None = None) -> int:
    """The value of an expression in a world. ``beside``: what it is compared with or written to, which says what sort of ``?`` is meant."""
    match expression:
        case Constant(_, number):
            return number
        case Unknown():
            return unknown_beside(problem, beside) if beside is not None else 0
        case Variable(slot):
            return env[slot]
        case Fluent():
            return world.value(key_of(expression, env))
        case Believes(who, body):
            return value(problem, body, env, world.mind(leaf(who, env)), beside)
        case If(cases, otherwise):
            for condition, body in cases:
                if holds(problem, condition, env, world):
                    return value(problem, body, env, world, beside)
            return value(problem, otherwise, env, world, beside) if otherwise is not None else 0
        case Each("sum" | "product" as over, slot, entities, body):
            sums = over == "sum"
            whole = 0 if sums else problem.scale
            for one in members(entities):
                more = value(problem, body, bound(env, slot, one), world)
                whole = arithmetic(2 if sums else 4, whole, more, problem.scale)
            return whole
        case Arithmetic(op, left, right):
            first, second = value(problem, left, env, world), value(problem, right, env, world)
            return arithmetic(op, first, second, problem.scale)
        case _:
            return int(holds(problem, expression, env, world))


# ---------------------------------------------------------------- the alternatives of a condition

Atom = tuple[Compare, Expression, Expression, Env, tuple[int, ...]]
"""Two sides compared, what their variables stand for, and whose belief is meant (outermost first)."""


def alternatives(
    problem: Problem, expression: Expression, env: Env, chain: tuple[int, ...] = (), yes: bool = True
) -> list[list[Atom]]:
    """A condition (or its denial) as alternatives, each a list of atoms in the order of the text."""

    def again(part: Expression, inner: Env = env, side: bool = yes) -> list[list[Atom]]:
        return alternatives(problem, part, inner, chain, side)

    match expression:
        case Not(body):
            return again(body, side=not yes)
        case Believes(who, body):
            return alternatives(problem, body, env, (*chain, leaf(who, env)), yes)
        case And(parts) | Or(parts):
            found = [again(part) for part in parts]
            return _joined(found) if isinstance(expression, And) == yes else [one for some in found for one in some]
        case Each("forall" | "exists" as over, slot, entities, body):
            found = [again(body, bound(env, slot, one)) for one in members(entities)]
            return _joined(found) if (over == "forall") == yes else [one for some in found for one in some]
        case If(cases, otherwise):
            ways: list[list[Atom]] = []
            before: list[list[Atom]] = [[]]
            for condition, body in [*cases, (Constant("boolean", 1), otherwise or Constant("boolean", 0))]:
                ways += _joined([before, again(condition, side=True), again(body)])
                before = _joined([before, again(condition, side=False)])
            return ways
        case Constant(_, number):
            return [[]] if bool(number) == yes else []
        case IsA(body, entities):
            each = [
                [[_atom(Compare.EQUAL if yes else Compare.NOT_EQUAL, body, Constant("entity", one), env, chain)]]
                for one in members(entities)
            ]
            return [one for some in each for one in some] if yes else _joined(each)
        case Assign(left, right):
            return again(Comparison(Compare.EQUAL, left, right))
        case Comparison(op, left, right) if kind_of(left, problem.properties) == "boolean":
            same = (op == Compare.EQUAL) == yes
            return [
                one
                for side in (True, False)
                for one in _joined([again(left, side=side), again(right, side=side == same)])
            ]
        case Comparison(op, left, right):
            return [[_atom(op if yes else negated(op), left, right, env, chain)]]
        case _:
            return [[_atom(Compare.EQUAL, expression, Constant("boolean", int(yes)), env, chain)]]


def _joined(parts: list[list[list[Atom]]]) -> list[list[Atom]]:
    return [[atom for one in chosen for atom in one] for chosen in product(*parts)]


_SWAPPED = {
    Compare.LESS: Compare.MORE,
    Compare.MORE: Compare.LESS,
    Compare.AT_MOST: Compare.AT_LEAST,
    Compare.AT_LEAST: Compare.AT_MOST,
}


def _atom(op: Compare, left: Expression, right: Expression, env: Env, chain: tuple[int, ...]) -> Atom:
    """An atom with its fluent to the left, where it has one."""
    if not isinstance(_bare(left), Fluent) and isinstance(_bare(right), Fluent):
        denied = op >= Compare.NOT_LESS
        plain = negated(op) if denied else op
        plain = _SWAPPED.get(plain, plain)
        return negated(plain) if denied else plain, right, left, env, chain
    return op, left, right, env, chain


def _bare(expression: Expression) -> Expression:
    while isinstance(expression, Believes):
        expression = expression.body
    return expression


def atom_holds(problem: Problem, atom: Atom, world: World) -> bool:
    """Is an atom true in a world?"""
    op, left, right, env, chain = atom
    for who in chain:
        world = world.mind(who)
    return compare(op, value(problem, left, env, world, right), value(problem, right, env, world, left))


def atom_fluent(atom: Atom) -> tuple[tuple[int, ...], Key] | None:
    """Whose belief of which fluent an atom is about; None where it is about no fluent."""
    _, left, _, env, chain = atom
    while isinstance(left, Believes):
        chain = (*chain, leaf(left.who, env))
        left = left.body
    return (chain, key_of(left, env)) if isinstance(left, Fluent) else None


def writes(
    problem: Problem, effect: Expression, env: Env, world: World, chain: tuple[int, ...] = ()
) -> Iterator[tuple[tuple[int, ...], Key, int]]:
    """What an effect writes where it happens: whose belief, which fluent, which value. ``world``: that in which its conditions and values are read."""
    match effect:
        case And(parts):
            for part in parts:
                yield from writes(problem, part, env, world, chain)
        case Each(_, slot, entities, body):
            for one in members(entities):
                yield from writes(problem, body, bound(env, slot, one), world, chain)
        case If(cases, otherwise):
            chosen = next((body for condition, body in cases if holds(problem, condition, env, world)), otherwise)
            if chosen is not None:
                yield from writes(problem, chosen, env, world, chain)
        case Believes(who, body):
            yield from writes(problem, body, env, world.mind(leaf(who, env)), (*chain, leaf(who, env)))
        case Assign(left, right):
            number = value(problem, right, env, world, left)
            while isinstance(left, Believes):
                chain = (*chain, leaf(left.who, env))
                left = left.body
            assert isinstance(left, Fluent)
            yield chain, key_of(left, env), number
