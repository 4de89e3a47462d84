"""Is what befalls somebody told a second time, more closely? "Her father died of a fever. He died in her arms." Floor 5.

In: an event that is about to happen. Out: the moment at which it has just happened, if it is told again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.story.meaning import Holds, put
from chekhov.trace.needed import needs_of

if TYPE_CHECKING:
    from chekhov.trace.record import Frame
    from chekhov.trace.run import Runner


def told_closer(runner: Runner, frame: Frame) -> int | None:
    """The moment of this scene that brought about all that the event would: what nobody is said to choose, and what cannot befall the same one twice. Nothing
    has been told of them since, and nothing of it told otherwise (whoever dies in Rome does not die in Paris)."""
    verb, fillers = frame.event.verb, frame.event.fillers
    if not fillers.keys().isdisjoint(verb.chosen_by):
        return None  # ("the banker was murdered in his bed": nobody says by whom)
    effects = [put(effect, fillers) for effect in verb.makes]
    if not effects or any(runner.world.verdict(effect).status != "yes" for effect in effects):
        return None
    made = {effect.fluent for effect in effects if isinstance(effect, Holds)}
    broken = [need for need in needs_of(runner, frame) if need.status == "broken"]
    if not all(isinstance(need.prop, Holds) and need.prop.fluent in made for need in broken):
        return None  # it is not what it brings about itself that stands in its way
    causes = {entry.cause for need in broken for entry in need.evidence}
    by = causes.pop() if len(causes) == 1 else -1
    if by < runner.scene_start or by >= frame.moment.index:
        return None
    if len(fillers) < 2 and frame.act is not None and not (frame.act.beside or frame.act.place or frame.act.times):
        return None  # nothing closer is said
    first, *since = runner.trace.moments[by : frame.moment.index]
    whom = fillers.get(verb.slots[0].name)
    closer = {slot: term for slot, term in fillers.items() if not runner.world.has_role(term, "part")}  # "in her arms"
    otherwise = first.verb == verb.id and any(first.fillers.get(slot, term) != term for slot, term in closer.items())
    places = {one.place for one in (first.act, frame.act) if one is not None and one.place is not None}
    if otherwise or len(places) > 1 or any(whom in one.fillers.values() for one in since if one.kind == "event"):
        return None
    return by
