"""Guises that somebody takes on: the waiter is Viktor, for those who saw him dress up as one. Floor 5.

In: an event of a verb that the library calls one of disguising (``role: disguising``: its last slot is the guise, the one before it whoever wears it), or a
statement that somebody is disguised as one. Out: that the two are one, written for those who learn of it. Only a figure that is told of
for the first time is a guise: who disguises herself as the gardener whom the story knows is not the gardener.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.story.meaning import Act, Holds, Prop, Same, Term
from chekhov.trace.record import Moment
from chekhov.world.change import Audience, Stamp
from chekhov.world.event import Event

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


def taken_on(runner: Runner, event: Event, moment: Moment) -> None:
    """ "Viktor disguises himself as a waiter": the waiter is he."""
    wearer, guise = (event.fillers.get(slot.name) for slot in event.verb.slots[-2:])
    done = event.verb.slots[0].name in event.fillers  # "dressed as a monk" tells of no dressing
    _are_one(runner, wearer, guise, moment, Audience(moment.witnesses, moment.watchers) if done else Audience(0))


def stated(runner: Runner, act: Act, prop: Prop, moment: Moment) -> None:
    """ "Viktor, disguised as a waiter": so is he of whom it is only said, and those know it who are there."""
    relation = runner.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
    if relation is None or not isinstance(prop, Holds) or not {"disguise", "naked"} & set(relation.roles):
        return
    if prop.truth != ("disguise" in relation.roles):
        return  # "dressed as a monk": not naked
    for beside in act.beside:
        if beside.words.split()[:1] == ["as"] and beside.figures:
            _are_one(runner, prop.fluent[1], beside.figures[0], moment, Audience(0))


def _are_one(runner: Runner, wearer: Term | None, guise: Term | None, moment: Moment, seen: Audience) -> None:
    if not isinstance(wearer, int) or not isinstance(guise, int) or runner.story.cast[guise].named:
        return
    sentence, born = moment.item.line.span if moment.item is not None else moment.span, runner.story.cast[guise].span
    if not sentence.start <= born.start <= sentence.end:
        return
    own = runner.world.log.bit(wearer)
    runner.world.make(
        Same(wearer, guise), Stamp(moment.index, moment.index, Audience(seen.mutual | own, seen.watchers))
    )
