"""What the checker says to people: fluents, values, and why something is not so.

In: a problem, worlds, events. Out: text.
"""

from __future__ import annotations

from fractions import Fraction

from chekhov.planning.flat import UNKNOWN, Compare
from chekhov.planning.problems.tree import Problem
from chekhov.planning.reference.evaluate import Atom, Key, alternatives, atom_fluent, atom_holds, value
from chekhov.planning.reference.worlds import Event, World

_SIGNS = {
    Compare.LESS: "below", Compare.AT_MOST: "at most", Compare.MORE: "more than", Compare.AT_LEAST: "at least",
    Compare.NOT_LESS: "not below", Compare.NOT_AT_MOST: "not at most", Compare.NOT_MORE: "not more than", Compare.NOT_AT_LEAST: "not at least",
}  # fmt: skip


def number(problem: Problem, amount: int) -> str:
    """A number as it is written in the file."""
    if amount == UNKNOWN:
        return "?"
    exact = Fraction(amount, problem.scale)
    return str(exact.numerator) if exact.denominator == 1 else f"{float(exact):.4f}".rstrip("0")


def fluent(problem: Problem, key: Key) -> str:
    """A ground fluent as it is written."""
    return f"{problem.properties[key[0]].name}({', '.join(map(problem.entity, key[1:]))})"


def shown(problem: Problem, kind: str, amount: int) -> str:
    """A value as it is written."""
    if kind == "boolean":
        return "True" if amount else "False"
    if kind == "number":
        return number(problem, amount)
    return problem.entity(amount) if amount else "?"


def hindrance(event: Event, world: World) -> str:
    """Why an event is not possible in a world: what would have to be otherwise."""
    problem = world.rules.problem
    ways = [
        [atom for atom in atoms if not atom_holds(problem, atom, world)]
        for atoms in alternatives(problem, event.schema.precondition, event.env)
    ]
    fewest = min(ways, key=len, default=[])
    return (
        " and ".join(dict.fromkeys(_otherwise(problem, atom, world) for atom in fewest))
        or "its precondition is never true"
    )


def _otherwise(problem: Problem, atom: Atom, world: World) -> str:
    op, left, right, env, _ = atom
    place = atom_fluent(atom)
    if place is None:
        return "a condition of its precondition is false"
    chain, key = place
    seen = world
    for who in chain:
        seen = seen.mind(who)
    kind = problem.properties[key[0]].kind
    now = shown(problem, kind, seen.value(key))
    wanted = shown(problem, kind, value(problem, right, env, world, left))
    said = f"{fluent(problem, key)} is {now}"
    if op == Compare.EQUAL:
        said += f", not {wanted}"
    elif op in _SIGNS:
        said += f", {_SIGNS[op]} {wanted} is wanted"
    return "".join(f"{problem.entity(who)} believes that " for who in chain) + said
