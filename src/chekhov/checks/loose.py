"""Loose ends and what was filled in: assumptions, rules that loop, places inside themselves, two things with one name. Floor 7."""

from __future__ import annotations

from chekhov.checks.kept import Kept
from chekhov.findings import Finding, Severity, Step
from chekhov.story.meaning import Holds
from chekhov.trace.record import Trace
from chekhov.trace.saying import names_of


def check(trace: Trace, kept: Kept) -> list[Finding]:
    """All findings of this family."""
    return [*_assumed(trace, kept), *_loops(trace), *_inside_itself(trace)]


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
