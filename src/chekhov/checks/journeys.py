"""Journeys that are told and do not fit: whoever sets out takes part in something at the goal before they can be there. Floor 7.

(Whoever is elsewhere without any journey told is for `needs.py`.) In: a trace. Out: findings. Silence is no fault: only a journey whose length the story
states, and two scenes between which it leaves less time than that.
"""

from __future__ import annotations

from itertools import pairwise

from chekhov.findings import Finding, Severity, Step
from chekhov.planning.journeys import Journey, journey, stated
from chekhov.story.meaning import Holds, Term, Verb
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of
from chekhov.world.log import Entry

Late = dict[tuple[int, int], Finding]
"""Who takes part too soon, in which scene."""


def check(trace: Trace) -> Late:
    """All findings of this family, in story order."""
    if not stated(trace):
        return {}
    world = trace.world
    found: Late = {}
    for figure in sorted(figure.id for figure in trace.story.cast if world.is_mind(figure.id)):
        record = world.log.history((world.place_id, figure))
        stays = [entry for entry in record if _where(entry) is not None]  # who leaves a place has been nowhere else yet
        for last, now in pairwise(stays):
            late = _too_soon(trace, figure, last, now)
            if late is not None:
                scene, finding = late
                found.setdefault((figure, scene), finding)
    return found


def _too_soon(trace: Trace, figure: int, last: Entry, now: Entry) -> tuple[int, Finding] | None:
    """The first deed at the goal, where there was no time to get there, with its scene."""
    went = trace.moments[now.cause]
    left = _departure(trace, figure, went)
    origin, goal = _where(last) if left is None else left[0], _where(now)
    if went.act is None or went.scene < 0 or origin is None or goal is None:
        return None
    way = journey(trace, origin, goal) if origin != goal else None
    if way is None:
        return None
    if trace.story.scenes[went.scene].place == goal:  # told where it ends: the way lies before this scene
        went, there = _last_deed(trace, figure, last, now), went
    elif _arrives(trace, went):
        went, there = left[1] if left is not None else _deed_before(trace, figure, went), went  # type: ignore[assignment]
    else:
        there = _next_deed(trace, figure, now) or _arrival(trace, figure, went, goal)  # type: ignore[assignment]
    if went is None or there is None or went is there or went.scene < 0:
        return None
    if went.scene == there.scene and not (
        _is_timed(trace, there) and trace.point(went.index) != trace.point(there.index)
    ):
        return None
    net, start, end = trace.order.line.net, trace.point(went.index), trace.point(there.index)
    passed = net.longest(start, end)
    if passed is None or passed >= way.seconds or trace.order.overlapping(went.scene, there.scene):
        return None
    said = (names_of(trace).term(origin), names_of(trace).term(goal), passed)
    return there.scene, _finding(trace, figure, way, went, there, said)


def _departure(trace: Trace, figure: int, there: Moment) -> tuple[Term, Moment] | None:
    """From where somebody has set out since they were last told to be anywhere, and when ("left London on Monday morning")."""
    before = _deed_before(trace, figure, there)
    if before is None or not before.verb:
        return None
    for effect in trace.story.definitions.verbs[before.verb].makes:
        if not isinstance(effect, Holds) or effect.truth or not isinstance(effect.value, tuple):
            continue
        who, where = before.fillers.get(str(effect.fluent[1])), before.fillers.get(str(effect.value[1]))
        if effect.fluent[0] == trace.world.place_id and who == figure and where is not None:
            return where, before
    return None


def _arrival(trace: Trace, figure: int, went: Moment, goal: Term) -> Moment | None:
    """What the same sentence or scene tells of somebody at the goal, by its name: that they arrive there two days later."""
    for moment in trace.moments[went.index + 1 :]:
        if moment.scene != went.scene:
            return None
        place = moment.act.place if moment.act is not None else None
        named = goal in moment.fillers.values() or (place is not None and place[1] == goal)
        if moment.kind == "event" and figure in moment.fillers.values() and named:
            return moment
    return None


def _arrives(trace: Trace, moment: Moment) -> bool:
    """Is it told when somebody arrives (and not when they set out), or where they are by then?"""
    verb = trace.story.definitions.verbs[moment.verb] if moment.verb else None
    return _is_timed(trace, moment) and (verb is None or "arrival" in verb.roles or not _goes(trace, verb))


def _goes(trace: Trace, verb: Verb) -> bool:
    """Does who does this go somewhere? (Whoever meets somebody in York is there by then.)"""
    place, doers = trace.world.place_id, {*verb.chosen_by, verb.slots[0].name}
    makes = [one for one in (*verb.makes, *verb.usually) if isinstance(one, Holds) and one.fluent[0] == place]
    return any(one.truth and one.fluent[1] in doers for one in makes)


def _deed_before(trace: Trace, figure: int, there: Moment) -> Moment | None:
    """The last thing that a figure did or suffered in the same scene."""
    for moment in reversed(trace.moments[: there.index]):
        if moment.scene != there.scene:
            return None
        if moment.kind == "event" and figure in moment.fillers.values():
            return moment
    return None


def _is_timed(trace: Trace, moment: Moment) -> bool:
    """Does the sentence itself say when it happens?"""
    return moment.item is not None and moment.item.line.span in trace.order.line.items


def _where(entry: Entry) -> Term | None:
    """The place that an entry names."""
    return entry.value[1] if isinstance(entry.value, tuple) and len(entry.value) == 2 else None


def _last_deed(trace: Trace, figure: int, last: Entry, now: Entry) -> Moment:
    """The last thing that a figure did or suffered where it was before."""
    for moment in reversed(trace.moments[last.cause : now.moment]):
        if moment.kind == "event" and figure in moment.fillers.values():
            return moment
    return trace.moments[last.cause]


def _next_deed(trace: Trace, figure: int, now: Entry) -> Moment | None:
    """The first thing that a figure does or suffers in a later scene, if they are still at the goal."""
    world, goal = trace.world, _where(now)
    for moment in trace.moments[now.moment + 1 :]:
        if (
            moment.scene == trace.moments[now.cause].scene
            or moment.kind != "event"
            or figure not in moment.fillers.values()
        ):
            continue
        with world.at(moment.index):
            there = goal in {where for _, where in world.chain(figure)}
        return moment if there else None
    return None


def _finding(
    trace: Trace, figure: int, way: Journey, went: Moment, there: Moment, said: tuple[str, str, int]
) -> Finding:
    origin, goal, passed = said
    line = trace.order.line
    words = names_of(trace)
    steps: list[Step] = []
    for moment in (trace.moments[way.moment], went, there):
        if moment.item is not None and moment.item.line.span not in {step.span for step in steps}:
            scene = trace.scene_of(moment.index)
            text = " ".join(moment.item.line.text.split())
            steps.append(Step(moment.item.line.span, text, scene.title if scene is not None else "World"))
    for number in line.net.reasons(trace.point(went.index), trace.point(there.index)):
        statement = line.statements[number]
        if statement.span not in {step.span for step in steps}:
            steps.append(Step(statement.span, statement.text, statement.scene))
    steps.sort(key=lambda step: step.span.start if step.span is not None else 0)
    one = trace.story.cast[figure]
    message = (
        f"{words.term(figure)} {'have' if one.group and one.plural else 'has'} come from {origin} to {goal} too soon: the journey takes {way.words}, "
        f"and at most {line.length_words(passed)} {'has' if line.length_words(passed).startswith('1 ') else 'have'} passed"
    )
    return Finding(
        "not-reachable", Severity.ERROR, message, there.span, f"{words.term(figure)} cannot be here yet", tuple(steps),
        "let more time pass, or let the journey be shorter; or mark the sentence [intended: reason]",
    )  # fmt: skip
