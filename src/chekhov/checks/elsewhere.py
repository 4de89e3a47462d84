"""Elsewhere: whoever is at two places at one and the same time. Floor 7.

(Scenes that are said to happen at the same time are for `needs.py`.) In: a trace. Out: findings: a sentence that happens *at the same time* as the one before
it, somewhere else, with somebody who was in both; and two scenes of the same date and the same clock at places that are plainly apart. Where one of the
places may lie within the other, nobody is accused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity, Step
from chekhov.language.timewords import PARTS, TimeWords, read_time
from chekhov.story.meaning import Holds, Term, Verb
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_MEANWHILE = frozenset(
    f"at {words}"
    for words in (
        "the same time", "the very same time", "exactly the same time", "the same moment", "the very same moment", "the same hour", "the same instant",
        "that very moment", "this very moment",
    )
)  # fmt: skip
_HOURS = frozenset(("noon", "midday", "midnight"))
_HELP = "let one of the two be at another time, or let somebody else be here; or mark the sentence [intended: reason]"


def check(trace: Trace, past: Past, told: set[tuple[Term, int]]) -> list[Finding]:
    """All findings of this family. ``told``: who is already said to be somewhere too soon, and in which scene."""
    found = list(_within_scenes(trace, past))
    found.extend(_at_one_hour(trace, past))
    found.extend(_by_the_clock(trace, past, told))
    found.extend(_all_the_while(trace, past))
    return found


# ------------------------------------------------------------ at the same time


def _within_scenes(trace: Trace, past: Past) -> Iterator[Finding]:
    """Who is somewhere else "at the same time" as in the sentence before."""
    for moment in trace.moments:
        if moment.kind != "event" or moment.act is None or moment.scene < 0 or moment.place is None:
            continue
        if (
            _MEANWHILE.isdisjoint(moment.act.times)
            or moment.act.perfect
            or moment.act.before
            or moment.act.hypothetical
        ):
            continue
        before = next((one for one in reversed(trace.moments[: moment.index]) if one.item is not moment.item), None)
        doer = past.doer(moment)
        if before is None or doer is None or before.scene != moment.scene or before.place is None:
            continue
        if not _takes_part(trace, before, doer) or not apart(trace, _place(trace, before, doer), moment.place):
            continue
        yield _finding(trace, past, doer, (before, _place(trace, before, doer)), (moment, moment.place))


def _takes_part(trace: Trace, moment: Moment, figure: Term) -> bool:
    """Does somebody do something, or is it said where they are?"""
    if moment.kind == "event":
        return figure in moment.fillers.values()
    return any(fluent == (trace.world.place_id, figure) for fluent, _ in moment.changes)


def _place(trace: Trace, moment: Moment, figure: Term) -> Term | None:
    """Where somebody is by the end of a moment."""
    world = trace.world
    with world.at(moment.index):
        site = world.site(figure)
    return site if site is not None else moment.place


# ------------------------------------------------------------ at one hour of one scene


def _at_one_hour(trace: Trace, past: Past) -> Iterator[Finding]:
    """Who is said to be at two places "at noon", with nothing between that lets a day go by."""
    hour: tuple[int, TimeWords] | None = None  # the scene, and the hour it has come to
    there: dict[Term, tuple[Moment, Term]] = {}
    for moment in trace.moments:
        act = moment.act
        if act is None or moment.scene < 0 or moment.kind not in ("event", "state") or act.perfect or act.before:
            continue
        if not (act.times or act.whens):
            continue
        said = [_time(trace, words) for words in dict.fromkeys((*act.times, *act.whens))]
        clock = next((one for one in said if one is not None and _is_an_hour(one)), None)
        if clock is None:
            hour = None
            continue
        now = (
            moment.scene,
            replace(clock, weekday=next((one.weekday for one in said if one is not None and one.dated), None)),
        )
        if now != hour or any(one is None or one.way for one in said):
            hour, there = now, {}
        who, place = said_to_be(trace, past, moment)
        if who is None or place is None:
            continue
        first = there.setdefault(who, (moment, place))
        if first[0].item is not moment.item and apart(trace, first[1], place):
            yield _finding(trace, past, who, first, (moment, place))


def _is_an_hour(said: TimeWords) -> bool:
    """ "At nine", "at noon": a point of the day?"""
    return not said.near and (said.clock is not None or said.part in _HOURS)


def _time(trace: Trace, words: str) -> TimeWords | None:
    return read_time(words, trace.story.calendar, lambda _: False)


def said_to_be(trace: Trace, past: Past, moment: Moment) -> tuple[Term | None, Term | None]:
    """Whom a line itself puts where."""
    world, act = trace.world, moment.act
    assert act is not None
    if moment.kind == "state":
        prop = act.prop
        if (
            isinstance(prop, Holds)
            and prop.truth
            and isinstance(prop.value, tuple)
            and prop.fluent[0] == world.place_id
        ):
            return world.real(prop.fluent[1]), world.real(prop.value[1])
        return None, None
    if not moment.verb:
        return None, None
    verb = past.verb(moment)
    where = act.place[1] if act.place is not None else moment.fillers.get(verb.site)
    told = world.real(where) if isinstance(where, int) else None
    if told is not None:
        return past.doer(moment), told if told == moment.place else None
    met = [one for one in _brought(past, verb) if isinstance(moment.fillers.get(one[1]), int)]  # "meets him in London"
    return (moment.fillers[met[0][0]], world.real(moment.fillers[met[0][1]])) if met else (past.doer(moment), None)


def _brought(past: Past, verb: Verb) -> list[tuple[str, str]]:
    """Whom a deed that is no journey puts where it happens, and where: their slots. For :meth:`Past.once`."""
    place, first = past.trace.world.place_id, verb.slots[0].name
    made = [one for one in verb.makes if isinstance(one, Holds) and one.truth and one.fluent == (place, first)]
    return [(first, str(one.value[1])) for one in made if isinstance(one.value, tuple) and verb.moves is None]


# ------------------------------------------------------------ by the clock


def _by_the_clock(trace: Trace, past: Past, told: set[tuple[Term, int]]) -> Iterator[Finding]:
    """Who takes part in two scenes of the same clock, far from each other."""
    order = trace.order
    clocks = {scene.index: said for scene in trace.story.scenes if (said := _clock(trace, scene.time)) is not None}
    for one, other in combinations(sorted(clocks, key=order.position.__getitem__), 2):
        if clocks[one].clock != clocks[other].clock or clocks[one].half != clocks[other].half:
            continue
        most = order.most_between(one, other)
        places = trace.story.scenes[one].place, trace.story.scenes[other].place
        if most is None or most > 30 * 60 or order.overlapping(one, other) or not apart(trace, *places):
            continue
        for figure in sorted(one.id for one in trace.story.cast if trace.world.is_mind(one.id)):
            first, second = _deed(trace, figure, one), _deed(trace, figure, other)
            if first is not None and second is not None and (figure, other) not in told:
                yield _finding(trace, past, figure, (first, places[0]), (second, places[1]))


def _clock(trace: Trace, words: str) -> TimeWords | None:
    said = read_time(words, trace.story.calendar, lambda _: False) if words.strip() else None
    return said if said is not None and said.clock is not None and said.dated else None


def _deed(trace: Trace, figure: int, scene: int) -> Moment | None:
    """The first thing that somebody does at the place of a scene."""
    for moment in trace.moments:
        if (
            moment.scene != scene
            or moment.kind != "event"
            or moment.act is None
            or figure not in moment.fillers.values()
        ):
            continue
        if moment.act.perfect or moment.act.before or moment.act.hypothetical:
            continue
        if moment.place == trace.story.scenes[scene].place and _place(trace, moment, figure) is not None:
            if _is_bodily(trace, moment, figure):
                return moment
    return None


# ------------------------------------------------------------ all the while


_UNTIL = re.compile(r"^(?:un)?till? (?P<end>.+)$")
_ALL_DAY = re.compile(r"^(?:all|the whole|the entire) day(?: long)?$")
_AFTERNOON = 16  # whoever stays all day stays until then


def _all_the_while(trace: Trace, past: Past) -> Iterator[Finding]:
    """Who stays "until evening", or "all day", and takes part in something else far from there before that."""
    clocks = {scene.index: said for scene in trace.story.scenes if (said := _clock(trace, scene.time)) is not None}
    for moment in trace.moments if clocks else ():
        long = _stay(trace, clocks[moment.scene], moment) if moment.scene in clocks and moment.act is not None else 0
        who = _who_stays(trace, past, moment) if long > 0 else None
        place = _place(trace, moment, who) if who is not None else None
        if who is None or place is None or any(_leaves(trace, one, who) for one in _rest_of_scene(trace, moment)):
            continue
        for later in trace.moments[moment.index + 1 :]:
            if later.scene == moment.scene or later.kind != "event" or not _is_bodily(trace, later, who):
                continue
            most = trace.order.line.net.longest(trace.point(moment.index), trace.point(later.index))
            if most is None or most >= long:
                break
            if apart(trace, place, later.place):
                yield _finding(trace, past, who, (moment, place), (later, later.place))
                break


def _stay(trace: Trace, start: TimeWords, moment: Moment) -> int:
    """For how many seconds, at least, somebody goes on with what they do, of which a sentence says until when."""
    assert moment.act is not None and start.clock is not None
    hour, minute = start.clock
    now = hour + (12 if start.half == "pm" and hour < 12 else 0) + minute / 60
    for words in map(str.lower, moment.act.times):
        until = _UNTIL.match(words)
        end = _time(trace, until["end"]) if until is not None else None
        if end is not None and not end.dated and (end.clock is not None or end.part in PARTS):
            least, most, likely = PARTS.get(end.part, (0, 0, 0))
            part = likely if most - least <= 2 else least  # "noon" is at twelve
            last = end.clock[0] + end.clock[1] / 60 if end.clock is not None else part
            return int((last - now) * trace.story.calendar.hour)
        if _ALL_DAY.match(words):
            return int((_AFTERNOON - now) * trace.story.calendar.hour)
    return 0


def _who_stays(trace: Trace, past: Past, moment: Moment) -> Term | None:
    """Who is said to be somewhere, or to do something, for so long."""
    who = past.doer(moment) if moment.kind == "event" and moment.verb else said_to_be(trace, past, moment)[0]
    told = moment.act is None or moment.act.before or moment.act.perfect or moment.act.hypothetical
    return who if who is not None and not told and trace.world.is_mind(who) else None


def _rest_of_scene(trace: Trace, moment: Moment) -> list[Moment]:
    return [one for one in trace.moments[moment.index + 1 :] if one.scene == moment.scene]


def _leaves(trace: Trace, moment: Moment, who: Term) -> bool:
    """Does somebody go elsewhere after all?"""
    return any(fluent == (trace.world.place_id, who) for fluent, _ in moment.changes)


def _is_bodily(trace: Trace, moment: Moment, figure: Term) -> bool:
    """Does somebody take part in this themselves, then and there?"""
    verb, act = trace.story.definitions.verbs.get(moment.verb), moment.act
    if verb is None or act is None or act.perfect or act.before or act.hypothetical:
        return False
    return any(slot.reach == "bodily" and moment.fillers.get(slot.name) == figure for slot in verb.slots)


# ------------------------------------------------------------ apart


def apart(trace: Trace, one: Term | None, other: Term | None) -> bool:
    """Are two places plainly two, and neither within the other, as far as anybody can know?"""
    world, cast = trace.world, trace.story.cast
    if not isinstance(one, int) or not isinstance(other, int) or world.real(one) == world.real(other):
        return False
    if cast[one].unnamed or cast[other].unnamed or not (world.is_place(one) and world.is_place(other)):
        return False
    chains = [[place, *(where for _, where in world.chain(place))] for place in (one, other)]
    if set(chains[0]) & set(chains[1]):
        return one not in chains[1] and other not in chains[0]
    wide = [world.is_region(chain[-1]) or (isinstance(chain[-1], int) and cast[chain[-1]].named) for chain in chains]
    if any("spot" in world.natures[place].roles for place in (one, other)):
        return False
    return wide[0] == wide[1]  # an inn that nobody has placed may be in the town


def _finding(
    trace: Trace, past: Past, who: Term, first: tuple[Moment, Term | None], second: tuple[Moment, Term | None]
) -> Finding:
    words = names_of(trace)
    there, here = (words.term(place) for _, place in (first, second) if place is not None)
    steps: tuple[Step, ...] = (past.step(first[0].index),)
    return Finding(
        "two-places",
        Severity.WARNING,
        f"{words.term(who)} is in {there} and in {here} at the same time",
        second[0].span,
        f"{words.term(who)} is in {there} meanwhile",
        steps,
        _HELP,
    )
