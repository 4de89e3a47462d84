"""The instances of a schema: its parameters bound in every way that the facts that never change allow. Floor 6.

In: a :class:`~chekhov.planning.problems.tree.Schema`. Out: :class:`Instance`, or :class:`~chekhov.planning.problems.read.Unusable`, where they are too many or contradict
themselves. Parameters are bound one after the other, by joins over the facts that nothing ever changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from chekhov.findings import Finding, Severity
from chekhov.planning.formulas import SLOTS, Env, Grounder, Key
from chekhov.planning.problems.read import RULE, Unusable, error
from chekhov.planning.problems.tree import And, Constant, Expression, Fluent, Problem, Schema, Variable, members
from chekhov.planning.tables import FALSE, MOST, Formula, TooMany

LARGEST = 100_000
"""So many ground actions, and as many ground triggers, are taken on."""
LOOKS = 20_000_000
"""So many times somebody may see a ground action: for each the condition is kept."""


@dataclass(frozen=True, slots=True)
class Instance:
    """One ground action or trigger. ``effects``: rows of condition, chain, fluent, node."""

    name: str
    precondition: int
    effects: list[tuple[int, int, int, int]]
    observing: list[int]
    consenting: list[int]


def instances(grounder: Grounder, schema: Schema) -> Iterator[Instance]:
    """All instances of a schema. Raises :class:`Unusable` where they are too many, or where one says two things of one fluent."""
    problem, env = grounder.problem, [0] * SLOTS
    try:
        for number, precondition in enumerate(bindings(grounder, schema, env)):
            if number >= LARGEST or number * len(problem.characters) >= LOOKS:
                raise Unusable((_too_many(problem, schema, number),))
            if precondition:
                yield _instance(grounder, schema, env, precondition)
    except TooMany:
        message = f"a condition of {schema.name!r} has more than {MOST:,} alternatives"
        raise Unusable((error(message, schema.span, help="split it into several actions"),)) from None


def _too_many(problem: Problem, schema: Schema, number: int) -> Finding:
    widest = max(schema.parameters, key=lambda parameter: parameter.members.bit_count())
    sizes = " × ".join(str(parameter.members.bit_count()) for parameter in schema.parameters)
    return error(
        f"{schema.name!r} has more than {number:,} instances ({sizes})"
        + ("" if number >= LARGEST else f", too many for {len(problem.characters):,} characters who may see each"),
        schema.span,
        help=f"its widest parameter is {widest.name!r}, one of {widest.members.bit_count()}; bind it by a fact that never changes, or make its type smaller",
    )


def _instance(grounder: Grounder, schema: Schema, env: Env, precondition: Formula) -> Instance:
    problem = grounder.problem
    chosen = tuple(env[: len(schema.parameters)])
    rows: dict[tuple[int, int], dict[tuple[int, int], None]] = {}
    parts = schema.effect.parts if isinstance(schema.effect, And) else (schema.effect,)
    for part in parts:
        for chain, fluent, condition, node in grounder.written(part, env) if part is not None else ():
            rows.setdefault((chain, fluent), {})[condition, node] = None
    effects = []
    for (chain, fluent), written in rows.items():
        if len(written) > 1:
            _collide(grounder, schema, chosen, list(written))
        effects += [(condition, chain, fluent, node) for condition, node in written]
    everybody = [1] * len(problem.characters)
    observing = everybody if schema.observing is None else grounder.observers(*schema.observing, len(chosen), env)
    consenting = [grounder.rank[grounder.leaf(leaf, env)] for leaf in schema.consenting]
    name = problem.signature(schema, chosen)
    return Instance(name, grounder.tables.condition(precondition), effects, observing, list(dict.fromkeys(consenting)))


def _collide(grounder: Grounder, schema: Schema, chosen: tuple[int, ...], written: list[tuple[int, int]]) -> None:
    """Several values for one fluent: an error where they are sure to clash, a warning where they may."""
    for later, (condition, node) in enumerate(written):
        for other, different in written[:later]:
            if node == different:
                continue
            if condition == other == 1:
                message = f"{grounder.problem.signature(schema, chosen)} makes one fluent two things at once"
                raise Unusable((error(message, schema.span),))
            if any(earlier.span == schema.span for earlier in grounder.findings):
                continue  # said once
            if not grounder.tables.together(condition, other):
                continue
            name = grounder.problem.signature(schema, chosen)
            message = f"{schema.name!r} can make one fluent two things at once, as in {name}; the smaller value wins"
            grounder.findings.append(Finding(RULE, Severity.WARNING, message, schema.span))


# ---------------------------------------------------------------- bindings


def bindings(grounder: Grounder, schema: Schema, env: Env) -> Iterator[Formula]:
    """Bind the parameters in every way that the facts that never change allow; the environment holds each in turn. What the precondition is there."""
    precondition = schema.precondition
    conjuncts = precondition.parts if isinstance(precondition, And) else (precondition,)
    count = len(schema.parameters)
    tests: list[list[int]] = [[] for _ in range(count + 1)]
    for number, conjunct in enumerate(conjuncts):
        free = [slot for slot in grounder.free(conjunct) if slot < count]
        tests[free[-1] + 1 if free else 0].append(number)
    sources = [_source(grounder, [conjuncts[number] for number in tests[slot + 1]], slot) for slot in range(count)]
    parts = [FALSE] * len(conjuncts)

    def bind(slot: int) -> Iterator[Formula]:
        for number in tests[slot]:
            parts[number] = grounder.formula(conjuncts[number], env)
            if not parts[number]:
                return
        if slot == count:
            yield grounder.tables.all_of(parts)
            return
        allowed = schema.parameters[slot].members
        joined = sources[slot]
        if joined is None:
            chosen = members(allowed)
        else:
            index, others = joined
            near = index.get(tuple([grounder.leaf(other, env) for other in others]), [])
            chosen = iter([entity for entity in near if allowed >> entity & 1])
        for entity in chosen:
            env[slot] = entity
            yield from bind(slot + 1)

    return bind(0)


def _source(
    grounder: Grounder, tests: list[Expression], slot: int
) -> tuple[dict[Key, list[int]], list[Constant | Variable]] | None:
    """An index over a fact that never changes, from which a parameter's values are read; None where there is none."""
    for test in tests:
        if not isinstance(test, Fluent) or test.property in grounder.changing:
            continue
        if any(key[0] == test.property for key in grounder.doubted):
            continue
        places = [place for place, leaf in enumerate(test.arguments) if leaf == Variable(slot)]
        if len(places) == 1:
            place = places[0]
            others = [leaf for number, leaf in enumerate(test.arguments) if number != place]
            return _index(grounder, test.property, place), others
    return None


def _index(grounder: Grounder, number: int, place: int) -> dict[Key, list[int]]:
    index = grounder.indexes.get((number, place))
    if index is None:
        index = grounder.indexes[number, place] = {}
        for key, value in sorted(grounder.truth.items()):
            if key[0] == number and value:
                arguments = key[1:]
                index.setdefault(arguments[:place] + arguments[place + 1 :], []).append(arguments[place])
    return index
