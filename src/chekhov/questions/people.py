"""Who is who: the figures that a story really speaks of, and lists of names. Floor 8.

In: a trace. Out: figures in order of first mention (without those that turned out to be another, and without left-overs of
abandoned readings), and names as prose. How a figure is named in answers: `saying.py`.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.story.meaning import Act, Holds, Term, figures_in
from chekhov.story.scenes import SentenceItem
from chekhov.trace.record import Trace
from chekhov.trace.saying import is_unnamed_place

# ---------------------------------------------------------------- which figures


def figures_of(trace: Trace) -> list[int]:
    """The figures of the story: those that a chosen reading speaks of, each under its first name, in order of first mention."""
    found: dict[int, None] = {}
    seen: set[int] = set()
    for figure in _mentions(trace):
        real = trace.world.real(figure)
        if not isinstance(real, int) or real in seen:
            continue
        twins = [twin for twin in trace.world.guises((), real) if isinstance(twin, int)]
        seen.update(twins)
        seen.add(real)
        if not is_unnamed_place(trace, real):
            found[real] = None
    return list(found)


def _mentions(trace: Trace) -> Iterator[int]:
    """Every figure that the story names, again and again, in telling order."""
    acts = acts_of_items(trace)
    for item in trace.story.world:
        yield from _in_item(trace, item, acts)
    for scene in trace.story.scenes:
        if scene.place is not None:
            yield scene.place
        yield from scene.present
        yield from scene.absent
        for item in scene.sentences:
            yield from _in_item(trace, item, acts)


def acts_of_items(trace: Trace) -> dict[int, list[Act]]:
    """Sentence (by identity) -> the acts of its chosen reading, as they ran."""
    found: dict[int, list[Act]] = {}
    for moment in trace.moments:
        if moment.item is not None and moment.act is not None:
            found.setdefault(id(moment.item), []).append(moment.act)
    return found


def _there(trace: Trace, act: Act) -> Iterator[int]:
    """The figures of an act; "has no umbrella" names none."""
    denied = isinstance(act.prop, Holds) and not act.prop.truth
    for figure in figures_in(act.prop):
        one = trace.story.cast[figure]
        if not (denied and not one.named and one.noun and one.label == one.noun):
            yield figure


def _in_item(trace: Trace, item: SentenceItem, acts: dict[int, list[Act]]) -> Iterator[int]:
    for act in acts.get(id(item), ()):
        yield from _there(trace, act)
        if act.place is not None:
            yield act.place[1]
        if act.goal is not None:
            yield act.goal
        yield from act.companions
        for _, reason, _ in act.reasons:
            yield from figures_in(reason)


def is_being(trace: Trace, figure: Term) -> bool:
    """Somebody, or several: a being or a group of beings; what nobody said anything about counts if it bears a name."""
    return trace.world.is_mind(figure)


def only_gathers(trace: Trace, figure: int) -> bool:
    """Is it only a way of speaking of others who are told of: *everyone*, *both men*, *six people*, *most of the robots*?"""
    one, kinds = trace.story.cast[figure], trace.story.definitions.kinds
    if figure == trace.story.discourse.names.get("everyone"):
        return True
    nameless = bool(one.noun) and "person" in kinds.roles.get(kinds.canonical(one.noun) or one.noun, ())
    return one.group and (
        one.part_of is not None or one.label.startswith("both ") or (nameless and one.number is not None)
    )
