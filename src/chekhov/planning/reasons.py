"""What a long journey off the page lacks: a reason to go, or knowledge of the way. Floor 6.

In: a trace, a traveller, where from and where to, and the moment of arrival. Out: what is lacking, each with one stretch of price, in words.
Only journeys of which the story itself says how long they take are asked about: whoever crosses the yard needs no reason that anybody would tell.
A reason is any tie of the traveller to the goal: they have been there, awake; they live or serve there or have any other stated bond with the place;
they want, fear, plan, promised or were ordered something that has to do with it; somebody or something they have to do with is there as far as they know.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.story.meaning import Holds, Term, figures_in
from chekhov.trace.record import Trace
from chekhov.trace.saying import names_of
from chekhov.world.log import Not, OneOf


def lacking(trace: Trace, traveller: int, place: Term, moment: int) -> tuple[str, ...]:
    """What a traveller lacks for a long journey to a place by a moment ("nothing says why …"); empty where nothing is missing."""
    world = trace.world
    with world.at(max(0, moment - 1)):  # what was known before the arrival
        goal = {term for term in (place, *(where for _, where in world.chain(place))) if isinstance(term, int)}
        goal -= {term for term in goal if _elsewhere_too(trace, traveller, term, moment)}
        if _has_been(trace, traveller, goal, moment) or _is_bound(trace, traveller, goal, moment):
            return ()
        words = names_of(trace)
        who, where = words.term(traveller), words.term(place)
        missing = [f"nothing says why {who} goes to {where}"]
        if _began(trace, traveller, moment):
            missing.append(f"nobody is shown telling {who} of it")
        return tuple(missing)


def _elsewhere_too(trace: Trace, traveller: int, around: int, moment: int) -> bool:
    """Does this place lie around the traveller's old whereabouts as well (the continent)? Then it is no goal."""
    entries = trace.world.log.facts.get((trace.world.place_id, traveller), ())
    for entry in reversed(entries):
        if entry.moment < moment and isinstance(entry.value, tuple) and len(entry.value) == 2:
            return any(where == around for _, where in ((None, entry.value[1]), *trace.world.chain(entry.value[1])))
    return False


def _has_been(trace: Trace, traveller: int, goal: set[int], moment: int) -> bool:
    """Was the traveller ever at the goal, able to take it in?"""
    world = trace.world
    act = trace.story.definitions.role("act")
    for entry in world.log.facts.get((world.place_id, traveller), ()):
        if entry.moment >= moment or not isinstance(entry.value, tuple) or len(entry.value) != 2:
            continue
        spots = {entry.value[1], *(where for _, where in world.chain(entry.value[1]))}
        if spots & goal:
            with world.at(entry.moment):
                awake = act is None or world.verdict(Holds((act.id, traveller), True)).status != "no"
            if awake:
                return True
    return False


def _is_bound(trace: Trace, traveller: int, goal: set[int], moment: int) -> bool:
    """Has the traveller to do with the goal, or with somebody or something that is there as far as they know?"""
    world = trace.world
    near: set[int] = set()
    for figures in _ties(trace, traveller, moment):
        if figures & goal:
            return True
        near |= figures
    for figure in sorted(near - {traveller}):
        spots = {where for _, where in world.chain(figure, (traveller,))}
        if spots & goal:
            return True
    return False


def _ties(trace: Trace, traveller: int, moment: int) -> Iterator[set[int]]:
    """The figures of each standing fact, want, order or promise in which the traveller has a part (whereabouts are none)."""
    log = trace.world.log
    for fluent, entries in log.facts.items():
        if fluent[0] == trace.world.place_id or len(fluent) < 2:
            continue
        entry = next((entry for entry in reversed(entries) if entry.moment < moment), None)
        if entry is None or entry.value is False or isinstance(entry.value, (Not, OneOf)):
            continue
        figures = set(figures_in(Holds(fluent, entry.value)))
        if traveller in figures:
            yield figures


def _began(trace: Trace, traveller: int, moment: int) -> bool:
    """Did the traveller come into being within the story?"""
    exists = trace.story.definitions.role("exists")
    if exists is None:
        return False
    entries = trace.world.log.facts.get((exists.fluent_id, traveller), ())
    return any(0 < entry.moment <= moment and entry.value is True for entry in entries)
