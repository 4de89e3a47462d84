"""One of several things is where they are: "she loses one of the slippers" that she has been given. Floor 5.

In: an event of which a part takes part. Out: where the part is, written from what is known of the whole, once nothing else is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.story.meaning import Holds, Value
from chekhov.trace.record import Moment
from chekhov.world.change import Audience, Stamp
from chekhov.world.event import Event
from chekhov.world.log import Not, OneOf

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


def parted(runner: Runner, event: Event, moment: Moment) -> None:
    """Write where those of several things are that an event takes from among them."""
    world, cast = runner.world, runner.story.cast
    for part in event.figures:
        whole = cast[part].part_of
        if whole is None or world.is_mind(part) or world.entry((), (world.place_id, part)):
            continue
        entry = world.entry((), (world.place_id, whole))
        if entry is None or entry.value is False or isinstance(entry.value, Not | OneOf):
            continue
        value: Value = entry.value
        known = Audience(entry.mutual, entry.watchers)
        world.make(Holds((world.place_id, part), value), Stamp(moment.index, entry.cause, known, soft=entry.soft))
