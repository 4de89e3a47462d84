"""Grounding: a problem's schemas become the flat problem of all their instances. Floor 6.

In: a :class:`~chekhov.planning.problems.tree.Problem`. Out: a :class:`~chekhov.planning.flat.Flat` and warnings, or :class:`~chekhov.planning.problems.read.Unusable`.
What can never happen, and what nothing reads, is left out.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from chekhov.findings import Finding
from chekhov.planning.flat import BOOLEAN, ENTITY, NEVER, NUMBER, UNKNOWN, Flat, ints
from chekhov.planning.formulas import SLOTS, Grounder
from chekhov.planning.instances import Instance, instances
from chekhov.planning.problems.tree import And, Assign, Believes, Constant, Each, Expression, Fluent, If, Problem
from chekhov.planning.reach import possible
from chekhov.planning.tables import Copied, Tables, lists


@dataclass(frozen=True, slots=True)
class Grounded:
    """A problem with all its instances. One problem can be asked for many things: what they share is worked out once."""

    grounder: Grounder
    actions: list[Instance]
    triggers: list[Instance]
    utilities: list[int]

    @staticmethod
    def of(problem: Problem) -> Grounded:
        """Raises :class:`~chekhov.planning.problems.read.Unusable`."""
        grounder = Grounder(problem, Tables(problem.scale))
        grounder.rank = {entity: rank for rank, entity in enumerate(problem.characters)}
        _begin(grounder)
        for schema in (*problem.actions, *problem.triggers):
            grounder.changing.update(_assigned(schema.effect))
        grounder.doubted = {key for (_, key), value in grounder.stated.items()}
        grounder.beginning = False
        actions = [row for schema in problem.actions for row in instances(grounder, schema)]
        triggers = [row for schema in problem.triggers for row in instances(grounder, schema) if row.effects]
        utilities = [
            grounder.utility(problem.utilities.get(entity, Constant("number", 0)))
            for entity in (*problem.characters, 0)
        ]
        return Grounded(grounder, *_possible(grounder, actions, triggers), utilities)

    def flat(self, author: Expression | None = None) -> Flat:
        """The arrays; with another utility of the author, if one is given."""
        utilities = self.utilities if author is None else [*self.utilities[:-1], self.grounder.utility(author)]
        return _flat(self.grounder, self.actions, self.triggers, utilities)


def ground(problem: Problem) -> tuple[Flat, tuple[Finding, ...]]:
    """The flat problem, with warnings. Raises :class:`~chekhov.planning.problems.read.Unusable`."""
    grounded = Grounded.of(problem)
    return grounded.flat(), tuple(grounded.grounder.findings)


def _possible(
    grounder: Grounder, actions: list[Instance], triggers: list[Instance]
) -> tuple[list[Instance], list[Instance]]:
    """The instances that can ever happen."""
    values = [{grounder.truth.get(key, 0)} for key in grounder.tables.fluents]
    for (_, key), value in grounder.stated.items():
        if key in grounder.tables.fluents:
            values[grounder.tables.fluents[key]].add(value)
    unknown = [
        UNKNOWN if grounder.problem.properties[key[0]].kind == "number" else 0 for key in grounder.tables.fluents
    ]
    happening = possible(grounder.tables, values, unknown, actions, triggers)
    kept = [row for number, row in enumerate(actions) if number in happening]
    return kept, [row for number, row in enumerate(triggers, len(actions)) if number in happening]


def _begin(grounder: Grounder) -> None:
    """Read the initial state, statement after statement."""
    env = [0] * SLOTS
    for statement in grounder.problem.initial:
        for when, chain, key, node in grounder.effects(statement, env):
            if when:
                value = grounder.tables.node_rows[node][1]
                if chain:
                    grounder.stated[chain, key] = value
                else:
                    grounder.truth[key] = value


def _assigned(effect: Expression | None) -> Iterator[int]:
    """The properties that an effect can change."""
    match effect:
        case And(parts):
            for part in parts:
                yield from _assigned(part)
        case If(cases, otherwise):
            for _, body in cases:
                yield from _assigned(body)
            yield from _assigned(otherwise)
        case Each(_, _, _, body) | Believes(_, body):
            yield from _assigned(body)
        case Assign(left, _):
            while isinstance(left, Believes):
                left = left.body
            assert isinstance(left, Fluent)
            yield left.property
        case _:
            return


def _flat(grounder: Grounder, actions: list[Instance], triggers: list[Instance], utilities: list[int]) -> Flat:
    """The arrays, without what nothing reads."""
    problem = grounder.problem
    copied = Copied(grounder.tables)
    utility = [copied.node(node) for node in utilities]
    doing = [(copied.condition(row.precondition), [copied.condition(c) for c in row.observing]) for row in actions]
    _read(copied, actions, triggers)
    tables = copied.new
    effects: list[tuple[int, int, int, int]] = []
    starts, firing, stratum, names = ints(), ints(), ints(), []
    for row in actions:
        starts.append(len(effects))
        effects += copied.effects(row.effects)
    starts.append(len(effects))
    trigger_starts = ints()
    for row in triggers:
        written = copied.effects(row.effects)
        if written:
            trigger_starts.append(len(effects))
            firing.append(copied.condition(row.precondition))
            stratum.append(int(all(chain for _, chain, _, _ in written)))
            names.append(row.name)
            effects += written
    trigger_starts.append(len(effects))
    kinds = {"boolean": BOOLEAN, "number": NUMBER, "entity": ENTITY}
    kind = [kinds[problem.properties[key[0]].kind] for key in tables.fluents]
    stated = [
        (tables.chain(chain), tables.fluents[key], value)
        for (chain, key), value in grounder.stated.items()
        if key in tables.fluents
    ]
    consenting_starts, consenting_items = lists(row.consenting for row in actions)
    return Flat(
        tuple(problem.entity(entity) for entity in problem.characters),
        problem.entities,
        tuple(
            f"{problem.properties[key[0]].name}({', '.join(map(problem.entity, key[1:]))})" for key in tables.fluents
        ),
        tuple(row.name for row in actions),
        tuple(names),
        problem.scale,
        problem.introspective,
        kind=array("i", kind),
        unknown=array("i", [(NEVER, UNKNOWN, 0)[one] for one in kind]),
        initial=array("i", [grounder.truth.get(key, 0) for key in tables.fluents]),
        stated=array("i", [number for row in stated for number in row]),
        effects=array("i", [number for row in effects for number in row]),
        action_precondition=array("i", [precondition for precondition, _ in doing]),
        action_effects=starts,
        observing=array("i", [condition for _, observing in doing for condition in observing]),
        consenting_starts=consenting_starts,
        consenting_items=consenting_items,
        trigger_precondition=firing,
        trigger_effects=trigger_starts,
        trigger_stratum=stratum,
        utility=array("i", utility),
        **tables.arrays(),
    )


def _read(copied: Copied, actions: list[Instance], triggers: list[Instance]) -> None:
    """Copy what decides on anything that is read: the fluents that are written count only where somebody reads them."""
    every: list[tuple[tuple[int, int, int, int], int | None]]
    every = [(effect, None) for row in actions for effect in row.effects]
    every += [(effect, row.precondition) for row in triggers for effect in row.effects]
    waiting = list(dict.fromkeys(every))
    before = -1
    while before != len(copied.new.fluents):
        before, rest = len(copied.new.fluents), []
        for effect, precondition in waiting:
            if not copied.reads(effect[2]):
                rest.append((effect, precondition))
                continue
            copied.condition(effect[0])
            copied.node(effect[3])
            if precondition is not None:
                copied.condition(precondition)
        waiting = rest
