"""Rewinding: a world as it was before a moment, made of the world as it became. Floor 4.

In: a world whose story has gone on, and what was noted of it at that moment (`note`). Out: another world, in which the story can go on differently;
the first stays as it is. All that is told from then on is left out of the log; only what the log does not tell by moments has to be noted.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TypeVar

from chekhov.story.definitions import Definitions
from chekhov.story.meaning import Figure, Fluent, Holds
from chekhov.world.change import World
from chekhov.world.log import Entry, Glimpse, Log

K = TypeVar("K")
Timed = TypeVar("Timed", Entry, Glimpse)


@dataclass(frozen=True, slots=True)
class Noted:
    """What a log does not tell: how many minds there were, who was where, who was whom; of each figure how many kinds it had, and its description."""

    moment: int
    minds: int
    groups: dict[int, int]
    inside: dict[int, dict[Fluent, None]]
    actual: dict[int, int]
    twins: dict[int, dict[int, None]]
    there: dict[int, int]
    site_of: dict[int, int]
    acted: frozenset[int]
    unable: int
    kinds: tuple[int, ...]
    described: tuple[Holds | None, ...]


def note(world: World, moment: int) -> Noted:
    """Note what a world is like before a moment."""
    return Noted(
        moment,
        len(world.log.minds),
        dict(world.log.groups),
        {figure: dict(fluents) for figure, fluents in world.log.inside.items()},
        dict(world.actual),
        {figure: dict(others) for figure, others in world.twins.items()},
        dict(world.there),
        dict(world.site_of),
        frozenset(world.acted),
        world.unable,
        tuple(len(figure.kinds) for figure in world.cast),
        tuple(figure.described for figure in world.cast),
    )


def restore_cast(cast: list[Figure], later: list[Figure], noted: Noted) -> None:
    """Bring a cast that has not played yet to where another one, which has gone on, was then."""
    cast.extend(later[len(cast) : len(noted.kinds)])
    for at, (many, described) in enumerate(zip(noted.kinds, noted.described, strict=True)):
        one = later[at]
        if at >= len(cast) or len(cast[at].kinds) != many or cast[at].described is not described:
            cast[at].kinds, cast[at].described = one.kinds[:many], described


def rewound(later: World, noted: Noted, definitions: Definitions, cast: list[Figure]) -> World:
    """The world as it was, with a cast that is there already."""
    world = World(definitions, cast, _log_before(later.log, noted))
    for verb, deeds in later.deeds.items():
        kept = [deed for deed in deeds if deed.moment < noted.moment]
        if kept:
            world.deeds[verb] = kept
    world.actual, world.there, world.site_of = dict(noted.actual), dict(noted.there), dict(noted.site_of)
    world.twins = {figure: dict(others) for figure, others in noted.twins.items()}
    world.earlier = {moment for moment in later.earlier if moment < noted.moment}
    world.acted, world.unable = set(noted.acted), noted.unable
    return world


def _log_before(later: Log, noted: Noted) -> Log:
    log = Log(
        _before(later.facts, noted.moment), _before(later.tales, noted.moment), _before(later.nested, noted.moment),
        {relation: dict(fluents) for relation, fluents in later.by_relation.items()},
    )  # fmt: skip
    log.marked = {figure: set(relations) for figure, relations in later.marked.items()}
    nested = {fluent for fluent, _ in log.nested}
    told = (*_since(later.facts, noted.moment), *_since(later.tales, noted.moment))
    for fluent in dict.fromkeys(one for one in told if one not in log.facts and one not in log.tales):
        found = log.by_relation.get(fluent[0], {})
        found.pop(fluent, None)
        if not found:
            log.by_relation.pop(fluent[0], None)
        if len(fluent) == 2 and fluent not in nested:
            log.marked[fluent[1]].discard(fluent[0])
    for fluent, _ in _since(later.nested, noted.moment):
        if len(fluent) == 2 and fluent not in nested and fluent not in log.facts and fluent not in log.tales:
            log.marked[fluent[1]].discard(fluent[0])
    log.minds = later.minds[: noted.minds]
    log.bits = {mind: 1 << at for at, mind in enumerate(log.minds)}
    log.groups = dict(noted.groups)
    log.glimpses = _before(later.glimpses, noted.moment)
    log.inside = {figure: dict(fluents) for figure, fluents in noted.inside.items()}
    return log


def _before(told: dict[K, list[Timed]], moment: int) -> dict[K, list[Timed]]:
    found: dict[K, list[Timed]] = {}
    for key, entries in told.items():
        if entries[-1].moment < moment:
            found[key] = list(entries)
        elif entries[0].moment < moment:
            found[key] = entries[: bisect_left(entries, moment, key=_moment_of)]
    return found


def _since(told: dict[K, list[Timed]], moment: int) -> list[K]:
    """Of what nothing is told before a moment."""
    return [key for key, entries in told.items() if entries[0].moment >= moment]


def _moment_of(entry: Entry | Glimpse) -> int:
    return entry.moment
