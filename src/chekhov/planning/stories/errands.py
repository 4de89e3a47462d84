"""Who has sent somebody on an errand and does not know where they are looks for them. Floor 6.

In: a trace, a character. Out: :class:`~chekhov.planning.stories.wants.Want`, for what was ordered or asked in the last scene and has not been done.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.planning.stories.wants import Want, doers_of
from chekhov.story.meaning import Did, Every, Holds
from chekhov.trace.record import Moment, Trace


def errands(trace: Trace, who: int) -> Iterator[Want]:
    """Those whom somebody has sent away and has not seen again."""
    now = trace.moments[-1].scene if trace.moments else -1
    for moment in reversed(trace.moments):
        if moment.scene != now:
            return
        other = _sent(trace, who, moment)
        if other is not None and _is_lost_to(trace, who, other):
            said = Did(moment.verb, tuple(moment.fillers.items()))
            together = Holds((trace.world.with_id, *sorted((who, other))), True)
            yield Want(who, together, together, False, who, None, (said,))


def _sent(trace: Trace, who: int, moment: Moment) -> int | None:
    """Whom somebody tells to do something."""
    verb = trace.story.definitions.verbs.get(moment.verb) if moment.verb else None
    if verb is None or not verb.deed_of or verb.does or verb.does_not or who not in doers_of(trace, moment):
        return None
    deeds = [one for term in moment.fillers.values() for one in (term.items if isinstance(term, Every) else (term,))]
    if any(isinstance(one, Did) and trace.story.definitions.verbs[one.verb].moves is not None for one in deeds):
        return None  # it has been said where they are to go
    other = trace.world.real(moment.fillers.get(verb.deed_of, ""))
    return other if isinstance(other, int) and other != who and trace.world.is_mind(other) else None


def _is_lost_to(trace: Trace, who: int, other: int) -> bool:
    """Does somebody not know where another is, but for the town?"""
    spot = trace.world.spot(other, (who,))
    return spot is None or trace.world.is_region(spot[1])
