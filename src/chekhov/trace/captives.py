"""Whoever is tied or shut in, and how they get free where nobody says that somebody frees them. Floor 5.

The library says which verbs loosen bonds (``role: loosening``) and which open a way out (``role: way out``).
In: a runner, and an event or what stands in the way of one. Out: what is so from then on, written to the world.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from chekhov.story.meaning import Holds, Relation, put
from chekhov.trace.record import Frame, Moment, Trace
from chekhov.world import presence
from chekhov.world.change import Audience, Stamp
from chekhov.world.event import Event
from chekhov.world.log import Entry

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


def shut_in_here(runner: Runner, event: Event, moment: Moment) -> None:
    """ "The sheriff locks Tom in the cell", of which nobody has said where it is: it is here."""
    world, here, cast = runner.world, event.place, runner.story.cast
    for where in event.figures if here is not None and not world.is_region(here) else ():
        if not world.is_place(where) or cast[where].named or world.is_region(where) or where == here:
            continue
        known = world.log.fact((world.place_id, where))
        if (known is None or known.soft) and here is not None and not presence.apart(world, here, where):
            stamp = Stamp(moment.index, moment.index, Audience(moment.witnesses, moment.watchers), soft=True)
            world.make(Holds((world.place_id, where), (world.place_id, here)), stamp)


MONTH = 30
"""After so many days nobody asks how somebody got free."""


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
    for entry in entries if moment.index < len(runner.trace.moments) else ():  # (a reading is only tried)
        stamp = Stamp(moment.index, moment.index, Audience(runner.world.own_bit(entry.fluent[1])), soft=True)  # type: ignore[arg-type]
        runner.world.make(Holds(entry.fluent, True, truth=False), stamp)
        for bond in _other_bonds(runner, entry, moment):
            runner.world.make(bond._replace(truth=False), stamp)
    return True


def _other_bonds(runner: Runner, entry: Entry, now: Moment) -> list[Holds]:
    """What else ties somebody who has got free: whoever was put into a cell with bound hands, and is out of it by another scene, has them free."""
    relations, who = runner.story.definitions.relations.values(), entry.fluent[1]
    bonds = [Holds((one.fluent_id, who), True) for one in relations if "fettered" in one.roles]
    so = [(one, runner.world.verdict(one)) for one in bonds if one.fluent != entry.fluent]
    causes = [
        (one, [runner.trace.moments[told.cause] for told in verdict.evidence])
        for one, verdict in so
        if verdict.status == "yes"
    ]
    return [one for one, told in causes if all(cause.scene != now.scene for cause in told)]


def within_walls(runner: Runner, evidence: Iterable[Entry], frame: Frame) -> bool:
    """ "Carl locks Tom in the cellar. Tom walks up and down": whoever is only shut in moves about as they like where they are."""
    relations, entries = runner.story.definitions.relations, list(evidence)
    shut_in = entries and all(_ends(relations.get(str(entry.fluent[0]))) == "way out" for entry in entries)
    return bool(shut_in) and not _leads_out(runner, frame)


def _leads_out(runner: Runner, frame: Frame) -> bool:
    """Does a deed take whoever does it away from where they are: to a place elsewhere, or simply away?"""
    world, event = runner.world, frame.event
    if not {"leaving", "going home"}.isdisjoint(event.verb.roles) or event.doer is None:
        return True
    made = [put(effect, event.fillers) for effect in event.verb.makes]
    if any(isinstance(one, Holds) and one.fluent == (world.place_id, event.doer) and not one.truth for one in made):
        return True
    site = world.site(event.doer)
    named = [*event.figures, *(() if frame.act.place is None else frame.act.place[1:])]
    cast = runner.story.cast
    places = [
        one
        for one in map(runner.resolve, named)
        if isinstance(one, int) and (world.is_place(one) or (cast[one].named and not world.is_mind(one)))  # "Dry Fork"
    ]
    return any(one != site and site not in {at for _, at in world.chain(one)} for one in places)


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
    later = bool(role) and cause.scene != now.scene
    if later and (cause.kind == "state" or for_a_while(cause) or long_ago(runner.trace, cause.index, now.index)):
        return True  # how long it was so nobody has said, or it is over
    if role == "way out" and cause.kind == "event" and all(one in (who, site) for one in cause.fillers.values()):
        return True  # "she locks herself in the bathroom"
    for moment in reversed(runner.trace.moments[entry.cause + 1 : now.index]):
        verb = verbs.get(moment.verb)
        if verb is None or moment.kind != "event":
            continue
        if role == "letting go" and moment.scene != cause.scene and verb.moves is not None:
            if who in (moment.fillers.get(slot) for slot in verb.chosen_by):
                return True  # "they ride away": in no fetters
        if role not in verb.roles:
            continue
        near = moment.scene in (now.scene, cause.scene) or moment.place == site or site in moment.fillers.values()
        told = [slot.name for slot in verb.slots if slot.name in moment.fillers]
        met = [moment.fillers[name] for name in told[1:] or told]
        if near and any(_bars(runner, term, who) for term in met):
            return True
    return False


def for_a_while(told: Moment) -> bool:
    """Is it said for how long: "for an hour", "until morning"?"""
    act = told.act
    return act is not None and bool(act.times or act.whens or any(one.words in ("for", "until") for one in act.beside))


def long_ago(trace: Trace, since: int, now: int) -> bool:
    """Has so much time passed between two moments that nobody asks how somebody got free?"""
    low, _ = trace.order.line.net.between(trace.point(since), trace.point(min(now, len(trace.moments) - 1)))
    return low is not None and low >= MONTH * trace.story.calendar.seconds("day")


def _bars(runner: Runner, term: object, captive: object) -> bool:
    """Is it anything that keeps people in: a place, what is fixed in one, a guard? (A letter may be opened, too.)"""
    world = runner.world
    if not isinstance(term, int) or term == captive:
        return not isinstance(term, int)
    return world.is_place(term) or world.has_role(term, "fixed") or world.is_mind(term)
