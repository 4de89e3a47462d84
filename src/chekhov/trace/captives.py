"""Whoever is tied or shut in, and how they get free where nobody says that somebody frees them. Floor 5.

The library says which verbs loosen bonds (``role: loosening``) and which open a way out (``role: way out``).
In: a runner, and an event or what stands in the way of one. Out: what is so from then on, written to the world.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from chekhov.story.meaning import Holds, Relation
from chekhov.trace.record import Moment
from chekhov.world.change import Audience, Stamp
from chekhov.world.event import Event
from chekhov.world.log import Entry

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


def loosened(runner: Runner, event: Event, moment: Moment) -> None:
    """ "Tom cuts the ropes": whoever is tied here is free of them, the doer first. (Whose ropes they are is seldom said.)"""
    world, definitions = runner.world, runner.story.definitions
    if not any(isinstance(term, int) and world.has_role(term, "bond") for term in event.fillers.values()):
        return
    bonds = [relation for relation in definitions.relations.values() if "fettered" in relation.roles]
    here = [one.id for one in runner.story.cast if world.site_of.get(one.id) == event.place]
    stamp = Stamp(moment.index, moment.index, Audience(moment.witnesses, moment.watchers))
    for relation in bonds:
        tied = [one for one in here if world.verdict(Holds((relation.fluent_id, one), True)).status == "yes"]
        for one in [one for one in tied if one == event.doer] or tied:
            world.make(Holds((relation.fluent_id, one), True, truth=False), stamp)


def locked_up(runner: Runner, event: Event, moment: Moment) -> None:
    """ "The sheriff takes Tom to the jail": there he is held."""
    world, captive = runner.world, runner.story.definitions.role("captive")
    if captive is None or not any(world.has_role(term, "lockup") for term in event.figures):
        return
    stamp = Stamp(moment.index, moment.index, Audience(moment.witnesses, moment.watchers))
    brought = [
        slot.name for slot in event.verb.slots if slot.reach == "bodily" and slot.name not in event.verb.chosen_by
    ]
    for term in map(event.fillers.get, brought):
        if isinstance(term, int) and world.is_mind(term):
            world.make(Holds((captive.fluent_id, term), True), stamp)


def let_out(runner: Runner, evidence: Iterable[Entry], moment: Moment) -> bool:
    """Are those whom their captivity would hinder in this shut in, and has a way out been opened for them since: the door, the wall, the guard? Or have they been let go?
    Then they are free, though nobody says so: taken for granted from here on."""
    relations, entries = runner.story.definitions.relations, list(evidence)
    ways = [_ends(relations.get(str(entry.fluent[0]))) for entry in entries]
    if not entries or not (
        _climbs_out(runner, ways, moment)
        or all(_opened(runner, entry, moment, way) for entry, way in zip(entries, ways, strict=True))
    ):
        return False
    for entry in entries:
        stamp = Stamp(moment.index, moment.index, Audience(runner.world.own_bit(entry.fluent[1])), soft=True)  # type: ignore[arg-type]
        runner.world.make(Holds(entry.fluent, True, truth=False), stamp)
    return True


_OUT = frozenset(("from", "through", "over", "out of", "down"))


def _climbs_out(runner: Runner, ways: list[str], moment: Moment) -> bool:
    """ "He ties his sheets together and climbs down from the window": whoever is shut in gets out by what a room has beside its door."""
    beside = moment.act.beside if moment.act is not None and all(way == "way out" for way in ways) else ()
    holes = [one for way in beside if way.words in _OUT for one in way.figures]
    return any(runner.world.has_role(one, "fixed") and not runner.world.has_role(one, "way in") for one in holes)


def _ends(relation: Relation | None) -> str:
    """What verbs end a captivity without saying so, by their role."""
    roles = relation.roles if relation is not None else ()
    return "way out" if "captive" in roles else "letting go" if "fettered" in roles else ""


def _opened(runner: Runner, entry: Entry, now: Moment, role: str) -> bool:
    """Has anything been done, since somebody was shut in, that opens a way out of where they are?"""
    verbs, who = runner.story.definitions.verbs, entry.fluent[1]
    site, cause = runner.world.site(who), runner.trace.moments[entry.cause]
    if role == "way out" and all(one in (who, site) for one in cause.fillers.values()):
        return True  # "she locks herself in the bathroom"
    for moment in reversed(runner.trace.moments[entry.cause + 1 : now.index]):
        verb = verbs.get(moment.verb)
        if verb is None or moment.kind != "event" or role not in verb.roles:
            continue
        near = moment.scene == now.scene or moment.place == site or site in moment.fillers.values()
        told = [slot.name for slot in verb.slots if slot.name in moment.fillers]
        met = [moment.fillers[name] for name in told[1:] or told]
        if near and any(_bars(runner, term, who) for term in met):
            return True
    return False


def _bars(runner: Runner, term: object, captive: object) -> bool:
    """Is it anything that keeps people in: a place, what is fixed in one, a guard? (A letter may be opened, too.)"""
    world = runner.world
    if not isinstance(term, int) or term == captive:
        return not isinstance(term, int)
    return world.is_place(term) or world.has_role(term, "fixed") or world.is_mind(term)
