"""Where they cannot be: whoever stays behind when the others leave and is with them all the same, whoever is shut in a cage and robs a cabin, and whoever is
in London while they search a house in the country. Floor 7.

In: a trace, and the story by figure. Out: findings, of what the lines themselves say of places; who may have followed, or been let out, in what is told
between is not accused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chekhov.checks.elsewhere import apart, said_to_be
from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.language import closed
from chekhov.planning.held import may_free
from chekhov.story.meaning import Holds, Term
from chekhov.trace.captives import long_ago
from chekhov.trace.order import time_passes
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_HELP = "let somebody else do it, or tell how they get there; or mark the sentence [intended: reason]"
_WHILE = re.compile(r"\bwhile\b", re.IGNORECASE)


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family, in telling order."""
    found = [*_meanwhile(trace, past), *_left_behind(trace, past), *_gone_without(trace, past), *_shut_in(trace, past)]
    return list({finding.span: finding for finding in found}.values())


# ------------------------------------------------------------ in one sentence


def _meanwhile(trace: Trace, past: Past) -> Iterator[Finding]:
    """ "She leaves the Hall for London. While she is in London, she searches the attic of the Hall"."""
    for state, moment in zip(trace.moments, trace.moments[1:], strict=False):
        if state.kind != "state" or state.item is None or moment.item is not state.item or moment.kind != "event":
            continue
        if state.act is None or state.act.hypothetical or not _WHILE.search(state.item.line.text):
            continue
        who, where = said_to_be(trace, past, state)
        here = _told_place(trace, past, moment)
        if not isinstance(who, int) or past.doer(moment) != who or where is None or here is None:
            continue
        if apart(trace, where, here) and _has_come_from(trace, who, here, state):
            yield _finding(trace, past, who, moment, state, f"is in {names_of(trace).term(where)} meanwhile", here)


def _has_come_from(trace: Trace, who: int, place: Term, until: Moment) -> bool:
    """Has somebody been at a place, or where it is, before they went to where they are now?"""
    world = trace.world
    around = {place, *(where for _, where in world.chain(place))}
    history = [one.value for one in world.log.history((world.place_id, who)) if one.moment < until.index]
    return any(isinstance(one, tuple) and len(one) == 2 and world.real(one[1]) in around for one in history[:-1])


# ------------------------------------------------------------ left behind


def _left_behind(trace: Trace, past: Past) -> Iterator[Finding]:
    """ "Anna stays on the quay. The ship sails for Jamaica. At sea Anna serves dinner"."""
    for stay in trace.moments:
        who, where = _stayer(trace, past, stay)
        if who is None or where is None:
            continue
        gone: set[object] = set()
        later = False  # so much later that they may have followed by land
        for moment in trace.moments[stay.index + 1 :]:
            if moment.act is None or moment.scene != stay.scene or _has_moved(past, moment, who):
                break
            later = later or (bool(moment.act.times) and time_passes(moment.act))
            told = _told_places(trace, past, moment) if gone and _is_in_it(past, moment, who) else []
            if told and where not in told:
                there = next((one for one in told if one in gone and not _within(trace, one, where)), None)
                if (there is not None and not later) or _is_at_sea(trace, moment):
                    yield _finding(trace, past, who, moment, stay, "has stayed behind", there or told[0])
                break
            gone |= _leavers(past, moment)


def _within(trace: Trace, one: Term, other: Term) -> bool:
    """Is one of two places within the other?"""
    chains = [{place, *(where for _, where in trace.world.chain(place))} for place in (one, other)]
    return one in chains[1] or other in chains[0]


def _gone_without(trace: Trace, past: Past) -> Iterator[Finding]:
    """ "The ship lands Pavel on the coast and sails away. That night Pavel sleeps aboard the ship"."""
    for leave in trace.moments:
        for vehicle in _vehicles_leaving(trace, past, leave):
            for moment in trace.moments[leave.index + 1 :]:
                if moment.act is None or moment.item is leave.item:
                    continue
                if _moves_again(past, moment, vehicle) or long_ago(trace, leave.index, moment.index):
                    break  # it may have come back
                who = (
                    past.fillers(moment).get(past.verb(moment).slots[0].name)
                    if moment.kind == "event" and moment.verb
                    else None
                )
                aboard = vehicle in _told_places(trace, past, moment)
                if (
                    isinstance(who, int)
                    and trace.world.is_mind(who)
                    and aboard
                    and _is_ashore(trace, past, who, vehicle, leave, moment)
                ):
                    name = names_of(trace).term(vehicle)
                    yield _finding(trace, past, who, moment, leave, f"is not aboard, and {name} has gone", vehicle)
                    break


def _moves_again(past: Past, moment: Moment, vehicle: int) -> bool:
    """Does a vehicle do anything, or is it taken somewhere?"""
    if moment.kind != "event" or not moment.verb:
        return False
    first = past.fillers(moment).get(past.verb(moment).slots[0].name)
    return first == vehicle or vehicle in _leavers(past, moment)


def _vehicles_leaving(trace: Trace, past: Past, moment: Moment) -> list[int]:
    """What drives, sails or flies away by itself."""
    if moment.kind != "event" or not moment.verb or not _is_plain(moment):
        return []
    verb, fillers = past.verb(moment), past.fillers(moment)
    first = fillers.get(verb.slots[0].name)
    goal = fillers.get(verb.moves[1]) if verb.moves is not None else None
    away = "leaving" in verb.roles or isinstance(goal, int)  # "the ship comes back" goes nowhere
    return [first] if away and isinstance(first, int) and trace.world.has_role(first, "vehicle") else []


def _is_ashore(trace: Trace, past: Past, who: int, vehicle: int, leave: Moment, moment: Moment) -> bool:
    """Did somebody not go along: was it told that the others left without them, or where else they were? (And have they gone nowhere since?)"""
    assert leave.act is not None
    between = [one for one in past.parts.get(who, ()) if leave.index < one.index < moment.index]
    if any(_has_moved(past, one, who) for one in between):
        return False
    if any(way.words == "without" and who in way.figures for way in leave.act.beside):
        return True
    entry = trace.world.log.fact((trace.world.place_id, who), moment.index - 1)
    spot = entry.value if entry is not None and not entry.soft else None
    if (
        not isinstance(spot, tuple)
        or len(spot) != 2
        or not isinstance(spot[1], int)
        or trace.story.cast[spot[1]].unnamed
    ):
        return False
    around = (spot[1], *(where for _, where in trace.world.chain(spot[1])))
    return vehicle not in around and not trace.world.is_mind(spot[1])


def _stayer(trace: Trace, past: Past, moment: Moment) -> tuple[int | None, Term | None]:
    """Who stays where others do not."""
    if moment.act is None or moment.act.said_by not in closed.STAYING or not _is_plain(moment):
        return None, None
    who, where = said_to_be(trace, past, moment)
    if moment.kind == "event" and moment.verb:
        who, where = past.fillers(moment).get(past.verb(moment).slots[0].name), moment.place  # type: ignore[assignment]
    return (who, where) if isinstance(who, int) and trace.world.is_mind(who) else (None, None)


def _is_in_it(past: Past, moment: Moment, who: int) -> bool:
    """Does somebody take part themselves?"""
    slots = past.verb(moment).slots if moment.kind == "event" and moment.verb else ()
    return any(slot.reach == "bodily" and past.fillers(moment).get(slot.name) == who for slot in slots)


def _is_at_sea(trace: Trace, moment: Moment) -> bool:
    """ "At sea" one is aboard; "in the sea" one may swim off the shore."""
    place = moment.act.place if moment.act is not None else None
    return place is not None and place[0] == "at" and trace.world.has_role(place[1], "depth")


def _leavers(past: Past, moment: Moment) -> set[object]:
    """Those who go away with a deed, and where they go."""
    if moment.kind != "event" or not moment.verb or not _is_plain(moment):
        return set()
    verb, fillers = past.verb(moment), past.fillers(moment)
    if verb.moves is None and "leaving" not in verb.roles:
        return set()
    return {fillers[slot.name] for slot in verb.slots if slot.name in fillers}


def _has_moved(past: Past, moment: Moment, who: int) -> bool:
    """Has somebody gone elsewhere themselves?"""
    return moment.kind == "event" and bool(moment.verb) and who in _leavers(past, moment)


# ------------------------------------------------------------ shut in


def _shut_in(trace: Trace, past: Past) -> Iterator[Finding]:
    """ "He locks the monkey in a cage. In the night the monkey steals a pipe from the cabin"."""
    captive = trace.story.definitions.role("captive")
    if captive is None or captive.fluent_id not in trace.world.log.by_relation:
        return
    for moment in trace.moments:
        who = past.doer(moment) if moment.kind == "event" and moment.verb and _is_plain(moment) else None
        if who is None or len(past.fillers(moment)) < 2:
            continue
        with trace.world.at(moment.index - 1):
            held = trace.world.verdict(Holds((captive.fluent_id, who), True))
            around = [where for _, where in trace.world.chain(who)]
            box = next((one for one in around if trace.world.has_role(one, "container")), None)
            near = {where for _, where in trace.world.chain(box)} if box is not None else set()
        there = _told_place(trace, past, moment)
        if held.status != "yes" or not held.evidence or box is None or there is None or there in near:
            continue
        shut = trace.moments[held.evidence[0].cause]
        if shut.kind == "event" and not any(may_free(trace, one, who) for one in _deeds(trace, shut, moment)):
            yield _finding(trace, past, who, moment, shut, f"is shut up in {names_of(trace).term(box)}", there)


def _deeds(trace: Trace, first: Moment, last: Moment) -> list[Moment]:
    return [one for one in trace.moments[first.index + 1 : last.index] if one.kind == "event" and one.verb]


# ------------------------------------------------------------ what the lines say


def _is_plain(moment: Moment) -> bool:
    """Is it told as it happens?"""
    act = moment.act
    return act is not None and not (act.before or act.perfect or act.hypothetical or act.mood) and moment.scene >= 0


def _told_place(trace: Trace, past: Past, moment: Moment) -> Term | None:
    """Where a line itself says that something happens, or out of what something is taken there."""
    if moment.kind != "event" or not moment.verb or moment.act is None or not _is_plain(moment):
        return None
    if moment.act.place is not None:
        return trace.world.real(moment.act.place[1])
    verb, fillers = past.verb(moment), past.fillers(moment)
    goal = verb.moves[1] if verb.moves is not None else ""
    sites = [verb.site, *(slot.name for slot in verb.slots if slot.kinds == ("place",) and slot.name != goal)]
    site = next((one for slot in sites if isinstance(one := fillers.get(slot), int)), None)
    if site is not None:
        return site
    robbed = [fillers.get(slot.name) for slot in verb.slots[1:]]
    rooms = [one for one in robbed if isinstance(one, int) and trace.world.has_role(one, "room")]
    return rooms[0] if rooms else None


def _told_places(trace: Trace, past: Past, moment: Moment) -> list[Term]:
    """The same, with all that the place is said to be in, or to have in it ("in the hut on the coast")."""
    first = _told_place(trace, past, moment)
    beside = moment.act.beside if first is not None and moment.act is not None else ()
    more = [
        one for way in beside if way.words in ("in", "at", "on") for one in way.figures if trace.world.is_place(one)
    ]
    return [first, *(one for one in more if one != first)] if first is not None else []


def _finding(
    trace: Trace, past: Past, who: int, moment: Moment, before: Moment, held: str, where: Term | None
) -> Finding:
    words = names_of(trace)
    name, place = words.term(who), words.term(where) if where is not None else "here"
    return Finding(
        "not-there",
        Severity.WARNING,
        f"{name} {held}, but takes part in this in {place}",
        moment.span,
        f"{name} {held}",
        (past.step(before.index),),
        _HELP,
    )
