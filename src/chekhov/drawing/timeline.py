"""The timeline: the scenes as they happen, one below the other, with what lies between them and how old people are by then.

In: a trace. Out: a `Chart`. The gap between two scenes grows with the time between them (by its fourth root: an hour and fifty years are in one story);
what nobody said stays a dashed line. Rings stand for scenes that are told elsewhere than here.
"""

from __future__ import annotations

import math
from itertools import pairwise

from chekhov.drawing.stage import stage
from chekhov.drawing.svg import SIZE, Chart, cut, el, frame, label, paragraph, tip, width
from chekhov.questions.common import Asker, asker_of
from chekhov.questions.telling import scenes
from chekhov.summary import plural
from chekhov.trace.record import Trace
from chekhov.trace.timeline import years_words
from chekhov.views import SceneView

SMALL = 10.5
AXIS = 220.0  # pixels: where the axis stands, unless a time is longer
MOST_AXIS = 400.0
WIDE = 980.0
LEAST = 36.0  # pixels between two scenes
STRETCH, TALLEST = 6.0, 170.0  # pixels that an hour adds, and the most that any time does

_STYLE = (
    ".chk .known{stroke:var(--c0);stroke-width:2.4}.chk .open{stroke:var(--edge);stroke-width:2;stroke-dasharray:3 5}"
    ".chk .dot{fill:var(--c0)}.chk .late{fill:var(--paper);stroke:var(--c1);stroke-width:2.6}.chk .same{stroke:var(--c3);stroke-width:2.4}"
)


def timeline(trace: Trace, title: str) -> Chart:
    """Draw the timeline of a story."""
    asker = asker_of(trace)
    told = {scene.rank_story: scene for scene in scenes(trace)}
    axis = min(MOST_AXIS, max([AXIS, *(width(scene.time, SMALL) + 34 for scene in told.values())]))
    wide = WIDE + axis - AXIS
    body = [label(cut(title, wide - 32, 17, True), 16, 28, class_="b", size=17)]
    y = 62.0
    cast = _cast(trace)
    before: int | None = None
    shown: dict[str, str] = {}
    for rank, index in enumerate(trace.order.ranks, 1):
        if before is not None:
            gap = _gap(trace, before, index)
            hours = gap / trace.order.line.calendar.hour if gap else 0.0
            down = y + LEAST + min(TALLEST, STRETCH * math.sqrt(math.sqrt(hours)))
            body.append(_between(axis, (y, down), trace, (before, index), told[rank].time))
            y = down
        body.append(_scene(told[rank], (axis, y, wide), told, cast.get(index, "")))
        facts = {"": _date(trace, index), **_ages_at(asker, index)}
        new = [f"{name} {fact}".strip() for name, fact in facts.items() if fact and shown.get(name) != fact]
        shown.update(facts)
        if new:
            body.append(
                label(cut(", ".join(new), wide - axis - 40, SMALL), axis + 18, y + 19, class_="soft", size=SMALL)
            )
            y += 12
        before = index
    said = _caption(trace, aged=any(name and fact for name, fact in shown.items()))
    text, bottom = paragraph(said, 16, y + 44, wide - 32)
    svg = frame("timeline", title, said, (wide, bottom + 6), "".join([*body, text]), _STYLE)
    return Chart("timeline", title, svg, said, (round(wide), round(bottom + 6)), facts={"scenes": len(told)})


def _gap(trace: Trace, before: int, scene: int) -> int | None:
    """The seconds that most likely lie between two scenes, None where nobody says."""
    if trace.order.overlapping(before, scene) or trace.order.most_between(before, scene) is None:
        return None
    return max(0, trace.order.likely_between(before, scene))


def _between(axis: float, ends: tuple[float, float], trace: Trace, pair: tuple[int, int], written: str) -> str:
    """The stretch of the axis from one scene to the next, with the time that passes where the scene does not say it itself."""
    (y, down), gap = ends, _gap(trace, *pair)
    look = "same" if trace.order.overlapping(*pair) else "open" if gap is None else "known"
    line = el("line", x1=axis, y1=y + 6, x2=axis, y2=down - 6, class_=look)
    said = trace.order.line.length_words(gap) if gap and not written else ""
    return line + (label(said, axis - 14, (y + down) / 2 + 4, "end", "soft", SMALL) if said else "")


def _date(trace: Trace, scene: int) -> str:
    """The date of a scene, where the story names one."""
    line = trace.order.line
    point = line.scenes[scene][0]
    return line.day_words(*line.days(point)) if line.anchored and line.dated(point) else ""


def _cast(trace: Trace) -> dict[int, str]:
    """Who is on stage in each scene, as words."""
    seen = stage(trace)
    found: dict[int, dict[str, None]] = {}
    for column in seen.columns:
        names = (seen.lines[line].name for meeting in column.meetings for line in meeting.lines)
        found.setdefault(column.scene, {}).update(dict.fromkeys(names))
    return {scene: ", ".join(names) for scene, names in found.items()}


def _scene(scene: SceneView, at: tuple[float, float, float], told: dict[int, SceneView], cast: str) -> str:
    """A scene on the axis: its time as written to the left, its title, place and people to the right. ``at``: the axis, how far down, how wide."""
    axis, y, wide = at
    late = any(other.rank_telling < scene.rank_telling for rank, other in told.items() if rank > scene.rank_story)
    dot = el("circle", cx=axis, cy=y, r=5.2 if late else 4.0, class_="late" if late else "dot")
    left = label(cut(scene.time, axis - 34, SMALL), axis - 14, y + 4, "end", "soft", SMALL) if scene.time else ""
    title = cut(scene.title or "(untitled)", 330, SIZE, True)
    right = label(title, axis + 18, y + 4, class_="b")
    next_to = axis + 18 + width(title, SIZE, True) + 10
    more = " · ".join(filter(None, [f"told as number {scene.rank_telling}" if late else "", scene.place, cast]))
    place = label(cut(more, wide - next_to - 16, SMALL), next_to, y + 4, class_="soft", size=SMALL) if more else ""
    said = " · ".join(filter(None, [scene.title, scene.place, scene.time, cast]))
    return el(
        "g", tip(said) + dot + left + right + place, class_="ck-scene", data_line=scene.line, data_file=scene.file,
        data_scene=scene.rank_telling,
    )  # fmt: skip


def _ages_at(asker: Asker, scene: int) -> dict[str, str]:
    """How old everybody is in a scene of whom the story says so, and who is alive: the dead grow no older."""
    line = asker.trace.order.line
    found: dict[str, str] = {}
    with asker.judge.looking(asker.trace.scene_span.get(scene, (0, 0))[0]):
        living = [figure for figure in line.births if not asker.judge.dead(figure)]
    for figure in living:
        point = line.scenes[scene][0]
        ages = line.ages(figure, point) if figure in line.grown and figure in asker.used else None
        if ages is not None and ages[2] > 0:  # who has only just come into being has no age to speak of
            vague = ages[0] != ages[1] and line.rounded(figure, point)
            found[asker.names.figure(figure)] = f"about {ages[2]}" if vague else years_words(ages[0], ages[1])
    return found


def _caption(trace: Trace, aged: bool) -> str:
    pairs = list(pairwise(trace.order.ranks))
    found = [
        f"{plural(len(trace.order.ranks), 'scene')} in the order in which they happen; longer times make longer stretches."
    ]
    if any(trace.order.most_between(*pair) is None for pair in pairs):
        found.append("Dashed: nobody says how long.")
    if any(trace.order.overlapping(*pair) for pair in pairs):
        found.append("Where the axis changes colour, scenes happen at the same time.")
    if aged:
        found.append("Ages are reckoned from those stated.")
    return " ".join(found)


__all__ = ["timeline"]
