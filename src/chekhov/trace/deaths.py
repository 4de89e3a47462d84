"""Deaths that an event brings as a rule only: whoever is declared dead is dead, unless the story says that it was none. Floor 5.

In: the entry of a death, or an event that says that it was none ("he had survived", "he had only pretended to be dead"). Out: whether it counts; that he lives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.story.meaning import Holds, put
from chekhov.trace.record import Moment
from chekhov.world.change import Stamp
from chekhov.world.event import Event
from chekhov.world.log import Entry

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


def declared_dead(runner: Runner, entry: Entry) -> bool:
    """Is it such a death ("declares him dead")? A sentence may still say that it was none; a mere deed does not say so."""
    alive, moment = runner.story.definitions.role("alive"), runner.trace.moments[entry.cause]
    verb = runner.story.definitions.verbs.get(moment.verb) if moment.kind == "event" else None
    if alive is None or verb is None or entry.value != alive.values[1]:
        return False
    return any(isinstance(one, Holds) and one.fluent[0] == alive.fluent_id for one in verb.usually)


def undeclared(runner: Runner, event: Event, moment: Moment) -> None:
    """Let whoever was declared dead be alive, where an event says so: he has survived, or his death was feigned."""
    alive, verb = runner.story.definitions.role("alive"), event.verb
    if alive is None:
        return
    life, marked = alive.fluent_id, runner.world.log.marked
    for figure in event.figures:
        if figure not in runner.world.twins and life not in marked.get(figure, ()):
            continue  # of whose life nothing was ever said
        lives = Holds((life, figure), alive.values[0])
        entry = runner.world.entry((), lives.fluent)
        if entry is None or not entry.soft or not declared_dead(runner, entry):
            continue
        unreal = (verb.does_not, *(slot for slot, wanted in verb.holds if not wanted))
        feigned = {event.fillers.get(name) for name in unreal}
        if lives._replace(value=alive.values[1]) in feigned or lives in [put(one, event.fillers) for one in verb.makes]:
            runner.world.make(lives, Stamp(moment.index, moment.index, soft=True))
