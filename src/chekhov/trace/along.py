"""What comes along with a thing: the coins in the purse that is handed over, the letter that is laid down together with the ring. Floor 5.

In: an event, and what its sentence puts behind *with* and *together with*. Out: what is inside what; the same deed once more, of the other thing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.story.meaning import Act, Did, Holds
from chekhov.trace.record import Moment
from chekhov.world.change import Audience, Stamp
from chekhov.world.event import Event

if TYPE_CHECKING:
    from chekhov.trace.run import Runner

_ON_THE_WAY = frozenset(("arrival", "leaving", "bound", "going home"))
_AS_WELL = ("together with", "along with")


def with_it(runner: Runner, event: Event, act: Act, moment: Moment) -> None:
    """ "Gives him a purse with thirty coins", "gives him the ring, together with the letter"."""
    if not act.beside:
        return
    if event.verb.moves is not None or not _ON_THE_WAY.isdisjoint(event.verb.roles):
        _taken_along(runner, event, act, moment)
    handled = [(slot, one) for slot, one in event.fillers.items() if isinstance(one, int) and _is_thing(runner, one)]
    if len(handled) != 1:
        return
    slot, thing = handled[0]
    for beside in act.beside:
        others = [one for one in beside.figures if one != thing and _is_thing(runner, one)]
        if beside.words == "with":
            _inside(runner, thing, [one for one in others if runner.story.cast[one].number], moment)
        for other in others if beside.words in _AS_WELL and _changes(moment, thing) else ():
            again = replace(act, fillers={**act.fillers, slot: other}, beside=())
            again.prop = Did(act.verb, tuple(again.fillers.items()))
            runner.events.happen(again, runner.new_moment(moment.item, again, "event"))


def _taken_along(runner: Runner, event: Event, act: Act, moment: Moment) -> None:
    """ "Arrives with a dagger", "goes out with a heavy bag": whoever is on the way has it."""
    world, held = runner.world, runner.story.definitions.role("held")
    who = (
        event.fillers.get(event.verb.moves[0])
        if event.verb.moves is not None
        else next(iter(event.fillers.values()), None)
    )
    if held is None or not isinstance(who, int) or not world.is_mind(who):
        return
    for beside in act.beside:
        for thing in beside.figures if beside.words == "with" else ():
            kinds = runner.story.cast[thing].kinds
            known = kinds and runner.story.definitions.kinds.canonical(kinds[0]) is not None
            if (
                known
                and _is_thing(runner, thing)
                and not (world.has_role(thing, "vehicle") or world.has_role(thing, "part"))
            ):
                seen = Audience(moment.witnesses, moment.watchers)
                world.make(Holds((world.place_id, thing), (held.id, who)), Stamp(moment.index, moment.index, seen))


def _inside(runner: Runner, container: int, counted: list[int], moment: Moment) -> None:
    """Coins that are told by their number are in the purse that they come with."""
    world = runner.world
    relation = runner.story.definitions.relations.get(world.place_id)
    if relation is None or not world.has_role(container, "container"):
        return
    for one in counted:
        seen = Audience(moment.witnesses, moment.watchers)
        world.make(Holds((world.place_id, one), (relation.id, container)), Stamp(moment.index, moment.index, seen))


def _is_thing(runner: Runner, figure: int) -> bool:
    return not runner.world.is_mind(figure) and not runner.world.is_place(figure)


def _changes(moment: Moment, thing: int) -> bool:
    """Did the deed bring the thing somewhere, or to somebody?"""
    return any(fluent[1:2] == (thing,) for fluent, _ in moment.changes)
