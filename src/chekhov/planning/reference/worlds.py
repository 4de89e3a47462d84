"""Worlds and what happens in them: events, observation, surprise, triggers, beliefs about beliefs. The meaning of a problem, to be read.

In: a :class:`~chekhov.planning.problems.tree.Problem`. Out: :class:`Rules` (its ground events), :func:`start`, :func:`happens`.

A :class:`World` is values plus, for everybody, the world they believe in, and so on without end: a mind is worked out when it is asked for. The order of
things is that of :mod:`chekhov.planning.flat` ("What happens"): effects; then, for each observer, surprise and the event in their own belief; then
stated beliefs; then triggers, those that change the world before those that only change beliefs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product

from chekhov.planning.flat import OFTEN, Compare
from chekhov.planning.problems.tree import And, Believes, Each, Expression, If, Problem, Schema, members
from chekhov.planning.reference.evaluate import (
    Env,
    Key,
    alternatives,
    atom_fluent,
    atom_holds,
    holds,
    leaf,
    unknown_beside,
    writes,
)

Chain = tuple[int, ...]
Write = tuple[Chain, Key, int]


class TriggerLoop(Exception):
    """Triggers that set each other off without end: their names."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__("triggers set each other off without end: " + ", ".join(names))
        self.names = names


@dataclass(frozen=True, slots=True)
class Event:
    """A ground action or trigger."""

    name: str
    schema: Schema
    env: Env

    def consenting(self) -> tuple[int, ...]:
        """Who must have a reason for it."""
        return tuple(dict.fromkeys(leaf(one, self.env) for one in self.schema.consenting))


@dataclass(frozen=True, slots=True)
class Rules:
    """A problem with all its events. ``strata``: the triggers that change the world, then those that only change beliefs."""

    problem: Problem
    actions: dict[str, Event]
    strata: tuple[tuple[Event, ...], tuple[Event, ...]]
    entangled: bool
    """Can a trigger that changes the world hang on beliefs? Then minds cannot wait to be asked for,
    and below ``deepest`` everybody is taken to share the belief above."""
    deepest: int = 5

    @staticmethod
    def of(problem: Problem, deepest: int = 5, among: Iterable[str] | None = None) -> Rules:
        """The rules of a problem. ``among``: the names of the only actions that matter (those that can ever happen, in a problem with very many)."""
        if among is None:
            actions = {event.name: event for schema in problem.actions for event in _events(problem, schema)}
        else:
            actions = {event.name: event for event in _named(problem, among)}
        triggers = [event for schema in problem.triggers for event in _events(problem, schema)]
        strata: tuple[list[Event], list[Event]] = ([], [])
        for event in triggers:
            strata[not _changes_world(event.schema.effect)].append(event)
        entangled = any(_reads_beliefs(event.schema) for event in strata[0]) or (
            problem.introspective and bool(triggers)
        )
        return Rules(problem, actions, (tuple(strata[0]), tuple(strata[1])), entangled, deepest)


def _events(problem: Problem, schema: Schema) -> Iterator[Event]:
    for env in product(*(members(parameter.members) for parameter in schema.parameters)):
        yield Event(problem.signature(schema, env), schema, env)


def _named(problem: Problem, names: Iterable[str]) -> Iterator[Event]:
    """The actions of some names; what is no name of an action is passed over."""
    numbers = {name: number for number, name in enumerate(problem.entities, 1)}
    for name in names:
        head, _, rest = name.replace(" ", "").removesuffix(")").partition("(")
        env = tuple(numbers.get(word, 0) for word in rest.split(",")) if rest else ()
        for schema in problem.actions:
            fits = schema.name == head and len(schema.parameters) == len(env)
            if fits and all(one.members >> given & 1 for one, given in zip(schema.parameters, env, strict=True)):
                yield Event(problem.signature(schema, env), schema, env)


def _changes_world(effect: Expression | None) -> bool:
    match effect:
        case And(parts):
            return any(map(_changes_world, parts))
        case If(cases, otherwise):
            return any(_changes_world(body) for _, body in cases) or _changes_world(otherwise)
        case Each(_, _, _, body):
            return _changes_world(body)
        case None | Believes():
            return False
        case _:
            return not isinstance(getattr(effect, "left", None), Believes)


def _reads_beliefs(schema: Schema) -> bool:
    return "Believes(" in repr((schema.precondition, schema.effect))


# ---------------------------------------------------------------- worlds


@dataclass(slots=True, eq=False)
class World:
    """How things are, for somebody (``owner``; 0: for real). ``arise`` says how each mind comes about before this world's own triggers."""

    rules: Rules
    owner: int
    values: dict[Key, int]
    arise: Callable[[int], World]
    depth: int = 0
    minds: dict[int, World] = field(default_factory=dict)
    closed: bool = False

    def value(self, key: Key) -> int:
        return self.values.get(key, 0)

    def mind(self, who: int) -> World:
        """The world somebody believes in. What one believes of one's own beliefs is one's beliefs."""
        if who == self.owner:
            return self
        _close(self)
        return self.open_mind(who)

    def open_mind(self, who: int) -> World:
        """The same while this world's triggers are still at work."""
        if who == self.owner or (self.rules.entangled and self.depth >= self.rules.deepest):
            return self
        if who not in self.minds:
            self.minds[who] = self.arise(who)
        return self.minds[who]


@dataclass(frozen=True, slots=True)
class _Open:
    """A world as its own triggers see it."""

    world: World

    def value(self, key: Key) -> int:
        return self.world.value(key)

    def mind(self, who: int) -> World | _Open:
        return self if who == self.world.owner else self.world.open_mind(who)


def start(rules: Rules) -> World:
    """The world at the start, with the beliefs that were stated."""
    problem = rules.problem
    real: dict[Key, int] = {}
    stated: dict[tuple[Chain, Key], int] = {}

    class Beginning:
        """What has been said so far, for a chain of believers."""

        def __init__(self, chain: Chain = ()) -> None:
            self.chain = chain

        def value(self, key: Key) -> int:
            return _stated(stated, real, self.chain, key)

        def mind(self, who: int) -> Beginning:
            return self if self.chain[-1:] == (who,) else Beginning((*self.chain, who))

    for statement in problem.initial:
        for chain, key, number in writes(problem, statement, (), Beginning()):
            chain = _plain(chain)
            if chain:
                stated[chain, key] = number
            else:
                real[key] = number

    def world(chain: Chain) -> World:
        values = {key: _stated(stated, real, chain, key) for key in {*real, *(key for _, key in stated)}}
        found = World(rules, chain[-1] if chain else 0, values, lambda who: world((*chain, who)), len(chain))
        return _settled(found)

    return world(())


def _stated(stated: dict[tuple[Chain, Key], int], real: dict[Key, int], chain: Chain, key: Key) -> int:
    while chain:
        if (chain, key) in stated:
            return stated[chain, key]
        chain = chain[:-1]
    return real.get(key, 0)


def _plain(chain: Chain, owner: int = 0) -> Chain:
    """A chain without anybody believing something about their own belief."""
    found: list[int] = []
    for who in chain:
        if who != (found[-1] if found else owner):
            found.append(who)
    return tuple(found)


# ---------------------------------------------------------------- events


def possible(event: Event, world: World) -> bool:
    """Can an event happen in a world?"""
    return holds(world.rules.problem, event.schema.precondition, event.env, world)


def observes(who: int, event: Event, world: World) -> bool:
    """Does somebody observe an event that happens in a world?"""
    if event.schema.observing is None:
        return True
    entities, condition = event.schema.observing
    return bool(entities >> who & 1) and holds(world.rules.problem, condition, (*event.env, who), world)


def happens(event: Event, world: World) -> World:
    """The world after an action."""
    problem, owner = world.rules.problem, world.owner
    written: list[Write] = []
    own: list[Write] = []
    if event.schema.effect is not None:
        for chain, key, number in _least(writes(problem, event.schema.effect, event.env, world)):
            plain = _plain(chain, owner)
            if chain and not plain:
                own.append(((), key, number))
            else:
                written.append((plain, key, number))
    values = dict(world.values)
    for chain, key, number in [*written, *(own if problem.introspective else [])]:
        if not chain:
            values[key] = number

    def arise(who: int) -> World:
        mind = world.mind(who)
        if observes(who, event, world):
            mind = happens(event, _surprised(event, world, mind))
        return _written(mind, [(chain[1:], key, number) for chain, key, number in written if chain[:1] == (who,)])

    return _settled(World(world.rules, owner, values, arise, world.depth))


def _least(written: Iterator[Write]) -> list[Write]:
    """Of several values for one fluent the smallest."""
    found: dict[tuple[Chain, Key], int] = {}
    for chain, key, number in written:
        place = _plain(chain), key
        found[place] = min(number, found.get(place, number))
    return [(chain, key, number) for (chain, key), number in found.items()]


def _surprised(event: Event, world: World, mind: World) -> World:
    """What an observer believes who sees something that could not happen by their lights, as it happens in ``world``."""
    if possible(event, mind):
        return mind
    problem = world.rules.problem
    for atoms in alternatives(problem, event.schema.precondition, event.env):
        if not all(atom_holds(problem, atom, world) for atom in atoms):
            continue
        for atom in atoms:
            place = atom_fluent(atom)
            if place is None or atom_holds(problem, atom, mind):
                continue
            chain, key = place
            seen: World = world
            for who in chain:
                seen = seen.mind(who)
            number = seen.value(key) if atom[0] == Compare.EQUAL else unknown_beside(problem, atom[1])
            mind = _repaired(mind, _plain(chain, mind.owner), key, number)
    return mind


def _repaired(world: World, chain: Chain, key: Key, number: int) -> World:
    """A world with one value set right, and nothing else: no trigger runs."""
    if not chain:
        return World(world.rules, world.owner, {**world.values, key: number}, world.mind, world.depth, closed=True)

    def arise(who: int) -> World:
        mind = world.mind(who)
        return _repaired(mind, chain[1:], key, number) if who == chain[0] else mind

    return World(world.rules, world.owner, world.values, arise, world.depth, closed=True)


def _written(world: World, written: list[Write]) -> World:
    """A believed world after somebody's belief was set."""
    if not written:
        return world
    values = dict(world.values)
    values.update((key, number) for chain, key, number in written if not chain)

    def arise(who: int) -> World:
        return _written(
            world.mind(who), [(chain[1:], key, number) for chain, key, number in written if chain[:1] == (who,)]
        )

    return _settled(World(world.rules, world.owner, values, arise, world.depth))


# ---------------------------------------------------------------- triggers


def _settled(world: World) -> World:
    """A new world after the triggers that change it; those that only change beliefs wait until a belief is asked for."""
    if world.rules.entangled:
        _close(world)
    else:
        _fire(world, world.rules.strata[0])
    return world


def _close(world: World) -> None:
    """Let all triggers of a world fire until none does."""
    if not world.closed:
        world.closed = True
        _fire(
            world, (*world.rules.strata[0], *world.rules.strata[1]) if world.rules.entangled else world.rules.strata[1]
        )


def _fire(world: World, triggers: tuple[Event, ...]) -> None:
    """Again and again the first trigger that can fire and would change something."""
    fired: list[str] = []
    while True:
        for event in triggers:
            changes = _changes(event, world)
            if changes:
                break
        else:
            return
        fired.append(event.name)
        if fired.count(event.name) > OFTEN:
            raise TriggerLoop(tuple(dict.fromkeys(fired[-len(triggers) - 1 :])))
        world.values = {**world.values, **{key: number for chain, key, number in changes if not chain}}
        for who in dict.fromkeys(chain[0] for chain, _, _ in changes if chain):
            mind = world.open_mind(who)
            if mind is not world:
                world.minds[who] = _written(mind, [(c[1:], k, n) for c, k, n in changes if c[:1] == (who,)])


def _changes(event: Event, world: World) -> list[Write]:
    """What a trigger would write that is not so already; nothing if it cannot fire."""
    problem, view = world.rules.problem, _Open(world)
    if event.schema.effect is None or not holds(problem, event.schema.precondition, event.env, view):
        return []
    found = []
    for chain, key, number in _least(writes(problem, event.schema.effect, event.env, view)):
        plain = _plain(chain, world.owner)
        if chain and not plain and not problem.introspective:
            continue
        seen: World = world
        for who in plain:
            seen = seen.open_mind(who) if seen is world else seen.mind(who)
        if seen.value(key) != number and not (plain and seen is world):
            found.append((plain, key, number))
    return found
