"""Whoever has been turned to stone, and is alive again further on though nobody says who broke the spell. Floor 5.

The library says which conditions a spell makes (``role: stone``).
In: a runner, and what stands in the way of an event. Out: whether it may be over by now; then it is so from here on, taken for granted.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from chekhov.story.meaning import Holds
from chekhov.trace.record import Moment
from chekhov.world.change import Audience, Stamp
from chekhov.world.log import Entry

if TYPE_CHECKING:
    from chekhov.trace.run import Runner

_SENTENCES = 5
"""When so many sentences have been told since, the spell may have been broken in any of them."""


def lifted(runner: Runner, evidence: Iterable[Entry], moment: Moment) -> bool:
    """May the spells that stand in the way be over: was anything done since to those who are under them or to who cast them, or has much been told since?"""
    spell, entries = runner.story.definitions.role("stone"), list(evidence)
    if spell is None or not entries or any(entry.fluent[0] != spell.fluent_id for entry in entries):
        return False
    if not all(_may_be_over(runner, entry, moment) for entry in entries):
        return False
    for entry in entries if moment.index < len(runner.trace.moments) else ():  # (a reading is only tried)
        stamp = Stamp(moment.index, moment.index, Audience(moment.witnesses, moment.watchers), soft=True)
        runner.world.make(Holds(entry.fluent, True, truth=False), stamp)
    return True


def _may_be_over(runner: Runner, entry: Entry, now: Moment) -> bool:
    since = runner.trace.moments[entry.cause + 1 : now.index]
    if len({id(one.item) for one in since if one.item is not None and one.item is not now.item}) >= _SENTENCES:
        return True
    concerned = {entry.fluent[1], *runner.trace.moments[entry.cause].fillers.values()}
    return any(one.item is not now.item and concerned & _acted_on(runner, one) for one in since)


def _acted_on(runner: Runner, moment: Moment) -> set[object]:
    """Those to whom something is done."""
    verb = runner.story.definitions.verbs.get(moment.verb) if moment.kind == "event" else None
    slots = verb.slots if verb is not None else ()
    doers = verb.chosen_by if verb is not None and verb.chosen_by else {one.name for one in slots[:1]}
    return {moment.fillers.get(one.name) for one in slots if one.name not in doers and one.reach != "mention"}
