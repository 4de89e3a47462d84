"""Loose ends and what was filled in: assumptions, rules that loop, places inside themselves, two things with one name. Floor 7."""

from __future__ import annotations

from chekhov.findings import Finding, Severity, Step
from chekhov.story.meaning import Did, Holds, put, variables
from chekhov.trace.record import Trace
from chekhov.trace.saying import names_of


def check(trace: Trace) -> list[Finding]:
    """All findings of this family."""
    return [*_assumed(trace), *_loops(trace), *_inside_itself(trace), *_orders(trace)]


def _assumed(trace: Trace) -> list[Finding]:
    words = names_of(trace)
    found: list[Finding] = []
    seen: set[object] = set()
    for need in trace.needs:
        if need.status == "open" and (need.prop, trace.moments[need.moment].scene) not in seen:
            seen.add((need.prop, trace.moments[need.moment].scene))
            found.append(Finding("assumed", Severity.NOTE, f"assumed: {words.say(need.prop)}", need.span))
    return found


def _orders(trace: Trace) -> list[Finding]:
    """Orders that are neither obeyed nor refused: nobody so ordered is seen to do such a thing, and what it was to bring about is not so."""
    relation = trace.story.definitions.role("ordered")
    if relation is None:
        return []
    world, words = trace.world, names_of(trace)
    found: list[Finding] = []
    for fluent in world.log.by_relation.get(relation.fluent_id, ()):
        entry = world.log.fact(fluent)
        who, deed = fluent[1], next((term for term in fluent[2:] if isinstance(term, Did)), None)
        if entry is None or entry.value is not True or deed is None or not isinstance(who, int):
            continue
        moment = trace.moments[entry.cause]
        if moment.kind != "event" or moment.scene < 0 or _settled(trace, who, deed, entry.moment):
            continue
        found.append(
            Finding("order-not-carried-out", Severity.HINT, f"{words.term(who)} never does what {words.term(who)} is ordered to do", moment.span,
                    help="show it done, refused or taken back")
        )  # fmt: skip
    return found


def _settled(trace: Trace, who: int, deed: Did, since: int) -> bool:
    """Has the deed been done (by anybody of those ordered), refused, made needless, or become impossible?"""
    world, verbs = trace.world, trace.story.definitions.verbs
    alive = trace.story.definitions.role("alive")
    if alive is not None and world.verdict(Holds((alive.fluent_id, who), alive.values[0])).status == "no":
        return True
    for moment in trace.moments[since + 1 :]:
        if (
            moment.verb
            and verbs[moment.verb].lemma == verbs[deed.verb].lemma
            and any(world.fills((), term, who) or term == who for term in moment.fillers.values())
        ):
            return True
        if any(isinstance(term, Did) and term.verb == deed.verb for term in moment.fillers.values()):
            return True
        if (
            moment.act is not None
            and moment.act.kind == "not"
            and isinstance(moment.act.prop, Did)
            and moment.act.prop.verb == deed.verb
        ):
            return True
    effects = [put(effect, dict(deed.args)) for effect in trace.story.definitions.verbs[deed.verb].makes]
    return bool(effects) and all(world.verdict(effect).status == "yes" for effect in effects if not variables(effect))


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
