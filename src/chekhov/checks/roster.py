"""The roster: whoever the tags of a scene list as present can be there. Floor 7.

In: a trace, and the story by figure. Out: findings about the dead. Their body may lie where the scene is, and whatever is done to it or by them is for other
checks: only of whom the scene tells nothing at all, and who lies elsewhere, it is said that they are dead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity, Step
from chekhov.source import Span
from chekhov.story.scenes import Scene
from chekhov.trace.ghosts import is_dead
from chekhov.trace.record import Trace
from chekhov.trace.saying import names_of


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family, in telling order."""
    found: dict[int, Finding] = {}
    for scene in trace.story.scenes:
        if not scene.listed or scene.index not in trace.scene_span:
            continue
        start = trace.scene_span[scene.index][0]
        for figure, span in _dead_elsewhere(trace, scene, start):
            first = found.get(figure)
            if first is None:
                found[figure] = _finding(trace, past, figure, start, span)
            else:
                again = Step(span, f"listed again: {trace.story.sources.text_of(span)}", scene.title)
                found[figure] = replace(first, places=(*first.places, again))
    return list(found.values())


def _dead_elsewhere(trace: Trace, scene: Scene, start: int) -> Iterator[tuple[int, Span]]:
    """Those whom a scene lists, who are dead as it begins, lie elsewhere, and are not spoken of in it."""
    world, end = trace.world, trace.scene_span[scene.index][1]
    told: set[object] = set()
    for moment in trace.moments[start : end + 1]:
        changed = moment.changes if moment.item is not None else ()
        told.update(moment.fillers.values(), *(fluent[1:] for fluent, _ in changed))
    for figure, span in scene.listed:
        if figure in told or world.ghost_of(figure) is not None:
            continue
        with world.at(max(start - 1, 0)):
            lies = {where for _, where in world.chain(figure)}
            if is_dead(world, figure) and scene.place not in lies:
                yield figure, span


def _finding(trace: Trace, past: Past, figure: int, start: int, span: Span) -> Finding:
    words, alive = names_of(trace), trace.story.definitions.role("alive")
    entry = trace.world.log.fact((alive.fluent_id, figure), max(start - 1, 0)) if alive is not None else None
    name = words.term(figure)
    return Finding(
        "dead-acts",
        Severity.WARNING,
        f"{name} is dead, but listed among those present",
        span,
        f"{name} is dead",
        (past.step(entry.cause),) if entry is not None else (),
        "take the name from the list, or let the scene come before the death; or say in the scene how the dead one comes to be there",
    )
