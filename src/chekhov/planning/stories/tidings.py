"""Grave things are told: whoever knows what has befallen somebody (or what they have done) tells those who care, if they were not there. Floor 6.

In: a trace, those who take part. Out: :class:`~chekhov.planning.stories.wants.Want`, the latest first. What counts as grave is data of the library (``weight:``).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from chekhov.planning.stories.spent import had_time
from chekhov.planning.stories.wants import Want, doers_of, sides_of
from chekhov.story.meaning import Did, Holds, Prop, Verb, figures_in
from chekhov.trace.record import Moment, Trace

SCENES = 2
"""It is told while it is new: in the scene after it at the latest."""
MOST = 3
"""So many pieces of news of one person."""


def tidings(trace: Trace, minds: tuple[int, ...]) -> dict[int, list[Want]]:
    """What each of these has to tell another of them."""
    verbs = trace.story.definitions.verbs.values()
    telling = next(
        (
            one
            for one in verbs
            if "answering" in one.roles and [slot.form for slot in one.slots] == ["noun", "noun", "that"]
        ),
        None,
    )
    if telling is None or not trace.moments:
        return {}
    near = {one: dict(sides_of(trace, one, None)) for one in minds}
    return {one: list(islice(_of_one(trace, one, near, telling), MOST)) for one in minds}


def _of_one(trace: Trace, who: int, near: dict[int, dict[int, Holds]], telling: Verb) -> Iterator[Want]:
    names = [slot.name for slot in telling.slots]
    for moment in reversed(trace.moments):
        if moment.scene <= trace.moments[-1].scene - SCENES:
            return
        claim = _grave(trace, moment)
        if claim is None or _is_own_guilt(trace, who, moment) or not _knows(trace, who, claim):
            continue
        about = {trace.world.real(figure) for figure in figures_in(claim)}
        for other, tie in near[who].items():
            concerned = about & {who, *near.get(other, ())}
            if other not in near or other in about or not concerned or _knows(trace, other, claim):
                continue
            if not had_time(trace, who, other, moment.index):
                told = Did(telling.id, ((names[0], who), (names[1], other), (names[2], claim)))
                yield Want(who, told, tie, False, who)


def _grave(trace: Trace, moment: Moment) -> Did | None:
    """What happened at a moment, if it is a grave thing that befell or was done by somebody in particular."""
    verb = trace.story.definitions.verbs.get(moment.verb) if moment.kind == "event" else None
    if verb is None or verb.weight != "grave" or not all(type(term) is int for term in moment.fillers.values()):
        return None
    shown = {slot.name for slot in verb.slots if slot.form == "noun"}
    return Did(verb.id, tuple((name, term) for name, term in moment.fillers.items() if name in shown))


def _is_own_guilt(trace: Trace, who: int, moment: Moment) -> bool:
    """Is it a wrong that they have done themselves? Nobody carries that about."""
    roles = trace.story.definitions.verbs[moment.verb].roles
    return who in doers_of(trace, moment) and not {"dire", "depriving", "harming"}.isdisjoint(roles)


def _knows(trace: Trace, who: int, claim: Prop) -> bool:
    return trace.world.verdict(claim, (who,)).status == "yes"
