"""Loose ends and what was filled in: assumptions, rules that loop, places inside themselves, two things with one name. Floor 7."""

from __future__ import annotations

import re
from itertools import accumulate

from chekhov.checks.kept import Kept
from chekhov.findings import Finding, Severity, Step
from chekhov.story.meaning import Holds
from chekhov.trace.record import Trace
from chekhov.trace.saying import names_of


def check(trace: Trace, kept: Kept) -> list[Finding]:
    """All findings of this family."""
    return [*_assumed(trace, kept), *_loops(trace), *_inside_itself(trace), *_dated_back(trace)]


_DATED = re.compile(r"\d")
_LOOKS_BACK = re.compile(
    r"\b(?:earlier|ago|before|back|flashback|past|memory|memories|remembers?|prologue)\b", re.IGNORECASE
)


def _dated_back(trace: Trace) -> list[Finding]:
    """The one scene of a story that a date puts before what is told above it, where nothing says that it looks back: a slip of the pen, mostly. (A story
    that goes back and forth does so more than once.)"""
    scenes, position = trace.story.scenes, trace.order.position
    latest = accumulate((position[scene.index] for scene in scenes), max)
    back = [scene for scene, reached in zip(scenes, latest, strict=True) if position[scene.index] < reached]
    if len(back) != 1 or not _DATED.search(back[0].time) or _LOOKS_BACK.search(f"{back[0].title} {back[0].time}"):
        return []
    scene = back[0]
    above = [one for one in scenes[: scenes.index(scene)] if position[one.index] > position[scene.index]]
    first = above[0]
    return [
        Finding(
            "bad-time",
            Severity.HINT,
            f"this date puts the scene before “{first.title}”, which is told before it",
            scene.time_span,
            "a look back, or a slip?",
            (Step(first.span, f"{first.title} {first.time}".strip(), first.title),),
            "change the date, or call it a look back in the heading; or mark the heading [intended: reason]",
        )
    ]


def _assumed(trace: Trace, kept: Kept) -> list[Finding]:
    words = names_of(trace)
    found: list[Finding] = []
    seen: set[object] = set()
    for need in trace.needs:
        if need.status == "open" and (need.prop, trace.moments[need.moment].scene) not in seen:
            seen.add((need.prop, trace.moments[need.moment].scene))
            said = kept.assume(need, lambda need=need: words.say(need.prop))  # type: ignore[misc]
            found.append(Finding("assumed", Severity.NOTE, f"assumed: {said}", need.span))
    return found


def _loops(trace: Trace) -> list[Finding]:
    return [
        Finding(
            "rule-loop", Severity.ERROR, "this rule keeps setting itself off", span, help="add a condition that ends it"
        )
        for span in dict.fromkeys(trace.rule_loops)
    ]


def _inside_itself(trace: Trace) -> list[Finding]:
    """A place that, by what is stated, lies inside itself."""
    world, words = trace.world, names_of(trace)
    found: list[Finding] = []
    done: set[int] = set()
    for fluent in world.log.by_relation.get(world.place_id, ()):
        start = fluent[1]
        if not isinstance(start, int) or start in done:
            continue
        circle = [start]
        step = world.spot(start)
        while step is not None and isinstance(step[1], int) and step[1] not in circle:
            circle.append(step[1])
            step = world.spot(step[1])
        if step is not None and step[1] == start:
            done.update(circle)
            steps = []
            for figure in circle:
                entry = world.log.fact((world.place_id, figure))
                moment = trace.moments[entry.cause] if entry is not None else None
                if moment is not None and moment.item is not None:
                    steps.append(Step(moment.item.line.span, " ".join(moment.item.line.text.split()), ""))
            span = steps[-1].span if steps and steps[-1].span is not None else trace.story.cast[start].span
            found.append(
                Finding("place-inside-itself", Severity.ERROR, f"{words.term(start)} lies inside itself", span, because=tuple(steps),
                        help="take one of these lines out")
            )  # fmt: skip
    return found


__all__ = ["Holds", "check"]
