"""What is inside things: who looks in sees it; who only reads the label believes what it says. Floor 5.

The library says which verbs look inside (``role: looking in``), catch sight of (``role: noticing``) and read (``role: reading``), which relation
is a label (``role: label``) and which verb tells what a text says (``role: content``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.story.meaning import Fluent, Holds, Term
from chekhov.trace.record import Moment
from chekhov.world.change import Audience, Stamp
from chekhov.world.event import Event

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


def look(runner: Runner, event: Event, moment: Moment) -> None:
    """What somebody learns of the inside of things by an event."""
    doer = event.doer
    if doer is None or not runner.world.is_mind(doer):
        return
    if "looking in" in event.verb.roles:
        filled = [event.fillers[slot.name] for slot in event.verb.slots[1:] if slot.name in event.fillers]
        vessel: Term | None = filled[-1] if filled else None
        vessel = _handled(runner, doer, moment) if vessel is None else vessel
        if isinstance(vessel, int) and not runner.world.is_place(vessel) and not runner.world.is_mind(vessel):
            _see_inside(runner, doer, vessel, moment)
    if "noticing" in event.verb.roles:
        for slot in event.verb.slots[1:2]:
            _see_where(runner, doer, event.fillers.get(slot.name), moment)
    if "reading" in event.verb.roles:
        for slot in event.verb.slots[1:]:
            _read(runner, doer, event.fillers.get(slot.name), moment)


def _handled(runner: Runner, doer: int, moment: Moment) -> Term | None:
    """ "She opens the tin. She looks inside.": the thing that she did something with last."""
    for earlier in reversed(runner.trace.moments[runner.scene_start : moment.index]):
        if earlier.verb and doer in earlier.fillers.values():
            for term in earlier.fillers.values():
                if isinstance(term, int) and runner.world.has_role(term, "thing") and not runner.world.is_mind(term):
                    return term
    return None


def _see_inside(runner: Runner, doer: int, vessel: int, moment: Moment) -> None:
    """What is in it is seen; what was believed to be in it, and is not, is seen not to be."""
    world = runner.world
    stamp = Stamp(moment.index, moment.index, Audience(world.log.bit(doer)), False)
    for fluent in list(world.log.by_relation.get(world.place_id, ())):
        fact, held = world.log.fact(fluent), world.entry((doer,), fluent)
        inside = fact is not None and _is_in(runner, fact.value, vessel)
        if fact is not None and inside and isinstance(fact.value, tuple) and not world._is_hidden(fluent[1]):
            world.make(Holds(fluent, fact.value), stamp)  # type: ignore[arg-type]
        elif held is not None and _is_in(runner, held.value, vessel) and isinstance(held.value, tuple):
            world.make(Holds(fluent, held.value, False), stamp, (doer,))  # type: ignore[arg-type]


def _see_where(runner: Runner, doer: int, seen: Term | None, moment: Moment) -> None:
    """Who sees something sees where it is: in the cupboard, in her hand."""
    world = runner.world
    if not isinstance(seen, int) or (world.is_place(seen) and not world.has_role(seen, "vehicle")):
        return
    fact = world.log.fact((world.place_id, seen))
    if fact is not None and isinstance(fact.value, tuple) and len(fact.value) == 2 and isinstance(fact.value[0], str):
        stamp = Stamp(moment.index, moment.index, Audience(world.log.bit(doer)), False)
        world.make(Holds(fact.fluent, fact.value), stamp)


def _is_in(runner: Runner, value: object, vessel: int) -> bool:
    """Inside it, not on it or under it."""
    place = runner.story.definitions.role("place")
    return place is not None and value == (place.id, vessel)


def _read(runner: Runner, reader: int, text: Term | None, moment: Moment) -> None:
    """Who reads a text believes what it says; what a label says, unless they know what is inside."""
    world = runner.world
    stamp = Stamp(moment.index, moment.index, Audience(world.log.bit(reader)), False)
    label, place = runner.story.definitions.role("label"), runner.story.definitions.role("place")
    if label is None or place is None or not isinstance(text, int):
        return
    for verb in runner.story.definitions.verbs_of("content"):
        for deed in world.deeds.get(verb.id, ()):
            subject, claim = (deed.fillers.get(slot.name) for slot in verb.slots[:2])
            if subject == text and isinstance(claim, tuple):
                world.make(claim, stamp)
    for fluent in world.log.by_relation.get(label.fluent_id, ()):
        vessel = _labelled(runner, text) if fluent[1] == text else None
        if vessel is None or _knows_inside(runner, reader, vessel):
            continue
        told = Holds((place.fluent_id, fluent[2]), (place.id, vessel))
        world.make(told, stamp)


def _labelled(runner: Runner, text: int) -> int | None:
    """What a label is on; if nobody says, the only thing that is said to hold something."""
    world = runner.world
    spot = world.spot(text)
    if spot is not None and isinstance(spot[1], int) and not world.is_place(spot[1]) and not world.is_mind(spot[1]):
        return spot[1]
    vessels = {
        where: None
        for where, held in world.log.inside.items()
        if held and not world.is_place(where) and not world.is_mind(where)
    }
    return next(iter(vessels)) if len(vessels) == 1 else None


def _knows_inside(runner: Runner, mind: int, vessel: int) -> bool:
    fluents: list[Fluent] = list(runner.world.log.inside.get(vessel, ()))
    entries = [runner.world.entry((mind,), fluent) for fluent in fluents]
    return any(entry is not None and _is_in(runner, entry.value, vessel) for entry in entries)
