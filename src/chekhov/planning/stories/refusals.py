"""Who has asked or ordered something of another and was refused to their face reproaches them. Floor 6.

In: a trace, a character. Out: :class:`~chekhov.planning.stories.wants.Want`, for what was refused in the last scene. What they do about it is data of the library
(the role ``upbraiding``).
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.planning.stories.given_up import asked_last
from chekhov.planning.stories.wants import Want, doers_of
from chekhov.story.meaning import Did, Holds
from chekhov.trace.record import Moment, Trace


def refusals(trace: Trace, who: int) -> Iterator[Want]:
    """Reproaches for what others have just refused to somebody."""
    verbs = trace.story.definitions.verbs
    verb = next((one for one in verbs.values() if "upbraiding" in one.roles), None)
    now = trace.moments[-1].scene if trace.moments else -1
    for moment in reversed(trace.moments) if verb is not None else ():
        if moment.scene != now or verb is None:
            return
        for doer in _refusing(trace, moment):
            asked = asked_last(trace, doer, moment)
            if (
                asked is None
                or asked.scene != now
                or who not in doers_of(trace, asked)
                or _has_answered(trace, who, moment)
            ):
                continue
            names = [slot.name for slot in verb.slots[:2]]
            deed = Did(verb.id, tuple(zip(names, (who, doer), strict=True)))
            said = tuple(Did(one.verb, tuple(one.fillers.items())) for one in (asked, moment))
            ground = Holds((trace.world.with_id, *sorted((who, doer))), True)
            yield Want(who, deed, ground, False, who, None, said)


def _refusing(trace: Trace, moment: Moment) -> list[int]:
    """Who says no in a moment."""
    verb = trace.story.definitions.verbs.get(moment.verb) if moment.verb else None
    if verb is None or not ("refusing" in verb.roles or verb.does_not):
        return []
    return [one for one in doers_of(trace, moment) if isinstance(one, int)]


def _has_answered(trace: Trace, who: int, moment: Moment) -> bool:
    """Has somebody done anything since?"""
    return any(who in doers_of(trace, one) for one in trace.moments[moment.index + 1 :])
