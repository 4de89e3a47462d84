"""Deaths that an event brings as a rule only, and what the dead still do: they leave a house, and say in their letters what they have to say. Floor 5.

In: the entry of a death, or an event that says that it was none ("he had survived", "he had only pretended to be dead"). Out: whether it counts; that he lives.
Or: what somebody does. Out: whether only they do it whose letter is read, or who have left something behind.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from chekhov.story.meaning import Act, Holds, Term, put
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


def in_writing(runner: Runner, act: Act) -> bool:
    """ "In the letter he begs her to find it": it is read now; when he wrote it he lived. "In a dream she comes to him": she does so there alone."""
    papers = [one for beside in act.beside if beside.words == "in" for one in beside.figures]
    return any(runner.world.has_role(one, role) for one in papers for role in ("written", "unreal"))


def leaves_behind(runner: Runner, event: Event, moment: Moment) -> bool:
    """ "Philippa died. She left a house and two sons": whoever is dead and leaves what is named here first does not go away, but is survived by it."""
    doer, act, alive = event.doer, moment.act, runner.story.definitions.role("alive")
    if doer is None or moment.item is None or act is None or alive is None:
        return False
    if alive.fluent_id not in runner.world.log.marked.get(doer, ()):
        return False  # of whose life nothing was ever said
    if runner.world.verdict(Holds((alive.fluent_id, doer), alive.values[1])).status != "yes":
        return False
    verbs = runner.story.definitions.verbs.values()
    if not any("bequest" in verb.roles and verb.phrasings[0].lemma == act.said_by for verb in verbs):
        return False
    left = [term for slot, term in event.fillers.items() if slot != event.verb.slots[0].name]
    spans = [runner.story.cast[one].span for one in left if isinstance(one, int)]
    told, said = moment.item.line.span, runner.story.sources.text_of
    if left and all(_is_own(runner, one, doer) for one in left):
        return True
    new = [one for one in spans if told.start <= one.start < told.end and one.end > one.start]
    return bool(new) and len(new) == len(left) and not any(_DEFINITE.match(said(one)) for one in new)


def _is_own(runner: Runner, thing: object, doer: Term) -> bool:
    """ "Her fortune", and no place that one could go away from."""
    return isinstance(thing, int) and runner.story.cast[thing].owner == doer and not runner.world.is_place(thing)


_DEFINITE = re.compile(r"(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]his|[Tt]hat|[A-Z]\w+)\b")


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
