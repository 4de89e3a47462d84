"""Who is bound for a place too far away to be reached at once sets out for it. Floor 6.

In: a :class:`~chekhov.planning.stories.acting.Prospect`. Out: :class:`~chekhov.planning.stories.telling.Course` of one deed: the rest of the journey may need
ships and days of which the story has not told. What is promised for a day does not wait: whoever must be far away by then leaves before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from chekhov.planning.stories.acting import Prospect
from chekhov.planning.stories.spent import met
from chekhov.planning.stories.telling import Course, Deed, one_deed, wanting
from chekhov.planning.stories.wants import Want, doers_of, wants_of
from chekhov.story.meaning import Did, Holds, Term, Verb
from chekhov.trace.record import Trace


def departures(prospect: Prospect, accept: Callable[[tuple[Deed, ...]], bool]) -> Iterator[Course]:
    """Of everybody who can act the first journey that they have said they would make, to another town or country."""
    trace = prospect.closed.trace
    verb = next((one for one in trace.story.definitions.verbs.values() if {"bound", "leaving"} <= {*one.roles}), None)
    for who in prospect.able() if verb is not None else ():
        if _is_under_way(trace, who):
            continue
        for want in wants_of(trace, who):
            goal = _bound_for(trace, want)
            if verb is None or goal is None or met(trace, want) or (town := _far_off(trace, who, goal)) is None:
                continue
            did = Did(verb.id, ((verb.slots[0].name, who), (verb.slots[1].name, town)))
            deed = one_deed(prospect.words, did, who, wanting(prospect.words, who, want), want)
            if accept((deed,)):
                yield Course(prospect.achieved(did), (deed,))
                break


def _bound_for(trace: Trace, want: Want) -> Term | None:
    """Where somebody has said that they want (or are) to be."""
    if not want.stated:
        return None
    match want.prop:
        case Holds(fluent, (_, place), True) if fluent == (trace.world.place_id, want.who):
            return trace.world.real(place)
        case Did(name, args, True):
            moves, given = trace.story.definitions.verbs[name].moves, dict(args)
            if moves is not None and given.get(moves[0]) == want.who and moves[1] in given:
                return trace.world.real(given[moves[1]])
    return None


def _far_off(trace: Trace, who: int, goal: Term) -> int | None:
    """The town or country of a place, where somebody is in another."""
    world = trace.world
    there = [one for one in (goal, *(where for _, where in world.chain(goal))) if world.is_region(one)]
    here = {where for _, where in world.chain(who)}
    if not there or goal in here or not any(world.is_region(one) for one in here) or not here.isdisjoint(there[:1]):
        return None
    return there[0] if isinstance(there[0], int) else None


def _is_under_way(trace: Trace, who: int) -> bool:
    """Is somebody on board, or did they set out already and have done nothing since?"""
    world = trace.world
    if any(world.has_role(where, "vehicle") for _, where in world.chain(who)):
        return True
    last = next((one for one in reversed(trace.moments) if one.verb and who in doers_of(trace, one)), None)
    verb: Verb | None = trace.story.definitions.verbs.get(last.verb) if last is not None else None
    return verb is not None and "bound" in verb.roles
