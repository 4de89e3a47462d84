"""Deeds told with the same verb of the same doer, though with more or less beside them: "asked her for the way", "asked him". Floor 8.

In: the moments of an answer. Out: the moments that tell the like, each with whom it is done to.
"""

from __future__ import annotations

from chekhov.questions.common import Asker


def told_alike(asker: Asker, told: tuple[int, ...]) -> dict[int, int]:
    """Moments that tell with the same verb of the same doer, and of whom ("asked her for the way", beside "asked him")."""
    moments = asker.trace.moments
    found: dict[int, int] = {}
    first = moments[told[0]]
    doer, verb = next(iter(first.fillers.values()), None), first.act.said_by if first.act is not None else ""
    for moment in moments if verb and isinstance(doer, int) else ():
        fillers = list(moment.fillers.values())
        same = moment.act is not None and moment.act.said_by == verb and fillers[:1] == [doer]
        if same and len(fillers) > 1 and isinstance(fillers[1], int) and asker.trace.world.is_mind(fillers[1]):
            found[moment.index] = fillers[1]
    return found
