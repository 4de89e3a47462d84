"""Presence: who takes part in an event bodily, who is brought where it happens, and who goes along on a journey. Floor 4.

In: the world and an event, or a figure and a place. Out: changes of place, seen by those who are there.
Where an event happens is not decided here: that is the business of whoever knows the scenes.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from chekhov.story.meaning import Holds, put
from chekhov.world.change import Audience, Stamp, World
from chekhov.world.event import Event
from chekhov.world.log import Entry

HOME = "home"  # where those go who go home, if nobody says where they live
_SORTS = ("region", "room", "building", "open")
_PLACELESS = ("information", "event", "time", "part")


def participants(world: World, event: Event) -> list[int]:
    """The figures that take part bodily: choosers, then other beings, then things."""
    choosers: list[int] = []
    minds: list[int] = []
    things: list[int] = []
    for slot in world.ready(event.verb).bodily:
        term = event.fillers.get(slot.name)
        if type(term) is not int or _stands_still(world, term):
            continue
        sort = choosers if slot.name in event.verb.chosen_by else minds if world.natures[term].mind else things
        sort.append(term)
    return choosers + minds + things


def to_be_there(world: World, event: Event) -> Iterator[int]:
    """Those who must be where the event happens: whoever takes part bodily, exists, takes a place of its own and is not carried by somebody
    (that somebody else has it is a matter of holding, not of presence)."""
    for slot in world.ready(event.verb).bodily:
        term = event.fillers.get(slot.name)
        if type(term) is not int:
            continue
        world.acted.add(term)
        if slot.name in event.verb.begins:
            continue
        if world.exists_id and world.denied(world.exists_id, term) is not None:
            continue
        nature = world.natures[term]
        if nature.roles.isdisjoint(_PLACELESS) and (nature.mind or not _carried(world, term)):
            yield term


def _carried(world: World, thing: int) -> bool:
    spot = world.spot(thing)
    return spot is not None and not world.is_place(spot[1])


def _stands_still(world: World, figure: int) -> bool:
    nature = world.natures[figure]
    return nature.place and not nature.vehicle


def bring(world: World, figure: int, place: int | None, moment: int, since: int = 0) -> tuple[Entry, ...] | None:
    """Somebody or something is here from now on. Out: None; or, where it was known to be elsewhere, what said so: there must have been a journey.
    ``since``: the moment at which the scene began (a place that the scene does not name is wherever those of this scene are)."""
    if place is None or _stands_still(world, figure):
        return None
    here = world.site(figure)
    world.confirm(figure)
    if here is not None and world.cast[place].unnamed:
        entry = world.log.fact((world.place_id, figure))
        if entry is not None and entry.moment >= since:
            return None
    if here == place or any(where == place for _, where in world.chain(figure)):
        return None
    journey: tuple[Entry, ...] | None = None
    refined = any(where == here for _, where in world.chain(place))  # it was known only more widely
    asked = here is not None and not world.cast[here].unnamed and not _at_home(world, figure, here)
    if asked and not refined and not world.cast[figure].group:
        entry = world.log.fact((world.place_id, figure))
        journey = (entry,) if entry is not None else ()
    _put(world, figure, place, moment)
    return journey


def _at_home(world: World, figure: int, place: int) -> bool:
    """Is it a home that nobody has spoken of but by "she went home"? How she left it nobody asks."""
    return world.cast[place].owner == figure and world.cast[place].noun == HOME


def apart(world: World, one: int, other: int) -> bool:
    """Are two places known to be different ones, neither inside the other? Where nobody has said how they lie, two of one sort are (two rooms,
    two houses, two regions), and a room and what lies under the open sky; a house may be in the city, the lane may be at the house, a pond beside the meadow."""
    ways = [[where for _, where in world.chain(place)] for place in (one, other)]
    if one == other or one in ways[1] or other in ways[0]:
        return False
    if ways[0] and ways[1]:
        return True
    ends = [(way or [place])[-1] for way, place in zip(ways, (one, other), strict=True)]
    if ends[0] != ends[1] and all(world.has_role(end, "region") for end in ends):
        return True  # a room in Berlin, and Hamburg
    sorts = [next((role for role in _SORTS if world.has_role(place, role)), "") for place in (one, other)]
    if any(world.has_role(place, "brink") and not world.cast[place].named for place in (one, other)):
        return "room" in sorts  # whoever is at the ford has whoever is in the river at hand
    return sorts[0] == sorts[1] != "" or set(sorts) == {"room", "open"}


def left_for(world: World, figure: int, place: int, moment: int | None = None) -> bool:
    """Has somebody gone from this place to one with a name of its own, which does not lie around it (for nobody goes where they are)?"""
    newest = islice(world.log.backwards((world.place_id, figure), moment), 2)
    spots = [entry.value[1] if isinstance(entry.value, tuple) and len(entry.value) == 2 else None for entry in newest]
    goal = spots[0] if spots else None
    if len(spots) < 2 or spots[1] != place or not isinstance(goal, int) or not world.cast[goal].named:
        return False
    return world.is_place(goal) and all(where != place for _, where in world.chain(goal))


def _put(world: World, figure: int, place: int, moment: int) -> None:
    spot = world.spot(figure)
    if spot is not None and not world.is_place(spot[1]):
        carrier = spot[1]
        if isinstance(carrier, int) and world.site(carrier) == place:
            return
    seen = world.audience_at(place) | world.own_bit(figure)
    _move(world, figure, place, Stamp(moment, moment, Audience(seen)))
    world.arrive(figure, place, moment)


def _move(world: World, figure: int, place: int, stamp: Stamp) -> None:
    world.make(Holds((world.place_id, figure), (world.place_id, place)), stamp)


# ---------------------------------------------------------------- journeys


def go_along(world: World, event: Event, moment: int) -> None:
    """The companions of a journey, and the captives of the one who travels, go where the traveller goes."""
    goal = _goal(world, event)
    if goal is None:
        return
    for mover in (*event.companions, *_held_by(world, event.doer)):
        _move(world, mover, goal, Stamp(moment, moment, Audience(world.audience_at(event.place))))
        world.arrive(mover, goal, moment)


def _goal(world: World, event: Event) -> int | None:
    """The place where the event leaves its doer, if it is a journey."""
    for effect in world.ready(event.verb).placings:
        if effect.fluent[0] == world.place_id:
            bound = put(effect, event.fillers)
            assert isinstance(bound, Holds)
            where = bound.value[1] if isinstance(bound.value, tuple) else None
            if bound.fluent[1] == event.doer and isinstance(where, int) and world.is_place(where):
                return where
    return None


def _held_by(world: World, doer: int | None) -> list[int]:
    """Those who go along because they are held: the captives of the one who moves, if they are with him."""
    found: list[int] = []
    if doer is None:
        return found
    for relation in world.carrying():
        for fluent in world.log.by_relation.get(relation.fluent_id, ()):
            entry = world.log.fact(fluent)
            held = fluent[1]
            if entry is None or entry.value != doer or not isinstance(held, int):
                continue
            if world.site_of.get(held) == world.site_of.get(doer):
                found.append(held)
    return found


def vehicle_comes(world: World, event: Event, moment: int) -> None:
    """ "Arrives in the airship": the vehicle comes along."""
    if event.vehicle is None or event.doer is None:
        return
    goal = world.site(event.doer)
    if goal is not None and goal != event.vehicle:
        _move(world, event.vehicle, goal, Stamp(moment, moment, Audience(world.audience_at(goal))))
