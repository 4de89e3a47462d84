"""Grave things are told: whoever knows what has befallen somebody (or what they have done) tells those who care, if they were not there. Floor 6.

In: a trace, those who take part. Out: :class:`~chekhov.planning.stories.wants.Want`, the latest first. What counts as grave is data of the library (``weight:``).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from chekhov.planning.stories.spent import had_time
from chekhov.planning.stories.wants import Want, doers_of, sides_of
from chekhov.story.meaning import Did, Holds, Verb, figures_in
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
    alive = trace.story.definitions.role("alive")
    dead = {
        one for one in minds if alive and trace.world.verdict(Holds((alive.fluent_id, one), "dead")).status == "yes"
    }
    near = {one: dict(sides_of(trace, one, None)) for one in minds if one not in dead}
    return {one: list(islice(_of_one(trace, one, near, telling), MOST)) for one in near}


def _of_one(trace: Trace, who: int, near: dict[int, dict[int, Holds]], telling: Verb) -> Iterator[Want]:
    names = [slot.name for slot in telling.slots]
    for learnt, moment, claim in _grave(trace, who):
        about = {trace.world.real(figure) for figure in figures_in(claim)}
        for other, tie in near[who].items():
            concerned = about & {who, *near.get(other, ())}
            known = trace.world.verdict(claim, (other,)).status == "yes"
            if (
                other in near
                and other not in about
                and concerned
                and not known
                and not _is_own_guilt(trace, who, moment)
            ):
                if not had_time(trace, who, other, learnt):
                    told = Did(telling.id, ((names[0], who), (names[1], other), (names[2], claim)))
                    yield Want(who, told, tie, False, who)


def _grave(trace: Trace, who: int) -> list[tuple[int, Moment, Did]]:
    """The grave things that somebody has lately come to know, which befell or were done by somebody in particular: when they learnt of it, when it happened; the
    latest first."""
    found: list[tuple[int, Moment, Did]] = []
    for name, deeds in trace.world.deeds.items():
        verb = trace.story.definitions.verbs.get(name)
        if verb is None or verb.weight != "grave":
            continue
        shown = {slot.name for slot in verb.slots if slot.form == "noun"}
        for deed in deeds:
            entry = trace.world.entry((who,), deed.fluent)
            if entry is None or entry.value is not True or not 0 <= entry.moment < len(trace.moments):
                continue
            fresh = trace.moments[entry.moment].scene > trace.moments[-1].scene - SCENES
            if fresh and all(type(term) is int for term in deed.fillers.values()):
                claim = Did(name, tuple((slot, term) for slot, term in deed.fillers.items() if slot in shown))
                found.append((entry.moment, trace.moments[deed.moment], claim))
    return sorted(found, key=lambda one: -one[0])


def _is_own_guilt(trace: Trace, who: int, moment: Moment) -> bool:
    """Is it a wrong that they have done themselves? Nobody carries that about."""
    roles = trace.story.definitions.verbs[moment.verb].roles
    return who in doers_of(trace, moment) and not {"dire", "depriving", "harming"}.isdisjoint(roles)
