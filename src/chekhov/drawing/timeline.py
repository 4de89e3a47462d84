"""The timeline: the scenes as they happen, one below the other, with what lies between them and how old people are by then.

In: a trace. Out: a `Chart`. The gap between two scenes grows with the time between them (by its logarithm: an hour and fifty years are in one story);
what nobody said stays a dashed line. Rings stand for scenes that are told elsewhere than here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from chekhov.drawing.stage import stage
from chekhov.drawing.svg import SIZE, Chart, cut, el, frame, label, paragraph, tip, width
from chekhov.questions.common import Asker, asker_of
from chekhov.questions.telling import scenes
from chekhov.trace.order import When
from chekhov.trace.record import Trace
from chekhov.views import SceneView, plural

SMALL = 10.5
AXIS = 220.0
WIDE = 980.0
LEAST = 36.0  # pixels between two scenes
SHORTEST = 0.01  # days: what is closer on the story's clock is only an order
NO_CLOCK = 200_000.0  # days: what is further apart stands on no common clock
YEAR = 365.0

_STYLE = (
    ".chk .known{stroke:var(--c0);stroke-width:2.4}.chk .open{stroke:var(--edge);stroke-width:2;stroke-dasharray:3 5}"
    ".chk .dot{fill:var(--c0)}.chk .late{fill:var(--paper);stroke:var(--c1);stroke-width:2.6}.chk .same{stroke:var(--c3);stroke-width:2.4}"
)


@dataclass(frozen=True, slots=True)
class _Age:
    """Somebody's age as the story states it: at which day of its clock, and how many years."""

    name: str
    day: float
    years: int


def timeline(trace: Trace, title: str) -> Chart:
    """Draw the timeline of a story."""
    asker = asker_of(trace)
    told = {scene.rank_story: scene for scene in scenes(trace)}
    body = [label(cut(title, WIDE - 32, 17, True), 16, 28, class_="b", size=17)]
    y = 62.0
    ages = _ages(asker)
    cast = _cast(trace)
    before: When | None = None
    shown: dict[str, str] = {}
    for rank, index in enumerate(trace.order.ranks, 1):
        when = trace.order.when[index]
        if before is not None:
            gap = _gap(trace, before, when)
            down = y + LEAST + (min(84.0, 6.0 * math.log2(1 + gap * 24)) if gap else 0.0)
            body.append(_between(y, down, gap, when, told[rank]))
            y = down
        body.append(_scene(told[rank], y, told, cast.get(index, "")))
        now = _ages_at(ages, when.at)
        new = [f"{name} {years}" for name, years in now.items() if shown.get(name) != years]
        shown.update(now)
        if new:
            body.append(
                label(cut(", ".join(new), WIDE - AXIS - 40, SMALL), AXIS + 18, y + 19, class_="soft", size=SMALL)
            )
            y += 12
        before = when
    said = _caption(trace, ages)
    text, bottom = paragraph(said, 16, y + 44, WIDE - 32)
    svg = frame("timeline", title, said, (WIDE, bottom + 6), "".join([*body, text]), _STYLE)
    return Chart("timeline", title, svg, said, (round(WIDE), round(bottom + 6)), facts={"scenes": len(told)})


def _gap(trace: Trace, before: When, when: When) -> float | None:
    """The days between two scenes, None where nobody says."""
    if when.overlaps is not None:
        return None
    if SHORTEST <= when.at - before.at < NO_CLOCK:
        return when.at - before.at
    return when.gap


def _between(y: float, down: float, gap: float | None, when: When, scene: SceneView) -> str:
    """The stretch of the axis from one scene to the next, with the time that passes."""
    look = "same" if when.overlaps is not None else "known" if gap else "open"
    line = el("line", x1=AXIS, y1=y + 6, x2=AXIS, y2=down - 6, class_=look)
    said = span_words(gap) if gap and not scene.time else ""
    return line + (label(said, AXIS - 14, (y + down) / 2 + 4, "end", "soft", SMALL) if said else "")


def span_words(days: float) -> str:
    """A span of time in words, roughly: "2 hours", "3 days", "50 years"."""
    for size, word in (
        (YEAR, "year"),
        (30.0, "month"),
        (7.0, "week"),
        (1.0, "day"),
        (1 / 24, "hour"),
        (1 / 1440, "minute"),
    ):
        if days >= size * 0.999:
            count = round(days / size)
            return plural(count, word)
    return "moments"


def _cast(trace: Trace) -> dict[int, str]:
    """Who is on stage in each scene, as words."""
    seen = stage(trace)
    found: dict[int, dict[str, None]] = {}
    for column in seen.columns:
        names = (seen.lines[line].name for meeting in column.meetings for line in meeting.lines)
        found.setdefault(column.scene, {}).update(dict.fromkeys(names))
    return {scene: ", ".join(names) for scene, names in found.items()}


def _scene(scene: SceneView, y: float, told: dict[int, SceneView], cast: str) -> str:
    """A scene on the axis: its time as written to the left, its title, place and people to the right."""
    late = any(other.rank_telling < scene.rank_telling for rank, other in told.items() if rank > scene.rank_story)
    dot = el("circle", cx=AXIS, cy=y, r=5.2 if late else 4.0, class_="late" if late else "dot")
    left = label(cut(scene.time, AXIS - 34, SMALL), AXIS - 14, y + 4, "end", "soft", SMALL) if scene.time else ""
    title = cut(scene.title or "(untitled)", 330, SIZE, True)
    right = label(title, AXIS + 18, y + 4, class_="b")
    at = AXIS + 18 + width(title, SIZE, True) + 10
    more = " · ".join(filter(None, [f"told as number {scene.rank_telling}" if late else "", scene.place, cast]))
    place = label(cut(more, WIDE - at - 16, SMALL), at, y + 4, class_="soft", size=SMALL) if more else ""
    said = " · ".join(filter(None, [scene.title, scene.place, scene.time, cast]))
    return el(
        "g", tip(said) + dot + left + right + place, class_="ck-scene", data_line=scene.line, data_file=scene.file
    )


# ---------------------------------------------------------------- ages


def _ages(asker: Asker) -> list[_Age]:
    """All ages in years that the story states, in order."""
    trace, found = asker.trace, []
    for ident in trace.story.definitions.roles.get("age", ()):
        relation = trace.story.definitions.relations[ident]
        for fluent in trace.world.log.by_relation.get(relation.fluent_id, ()):
            for entry in trace.world.log.history(fluent):
                number, _, unit = str(entry.value).partition(" ")
                if number.isdigit() and unit.startswith("year") and len(fluent) == 2 and isinstance(fluent[1], int):
                    found.append(_Age(asker.names.figure(fluent[1]), _day(trace, entry.cause), int(number)))
    return found


def _day(trace: Trace, moment: int) -> float:
    """The day of a moment; what is so from the beginning is so in the scene that is told first."""
    scene = trace.moments[moment].scene
    when = {one.scene: one.at for one in trace.order.when}
    return when.get(scene if scene >= 0 else 0, 0.0)


def _ages_at(ages: list[_Age], day: float) -> dict[str, str]:
    """Everybody's age at a day, reckoned from what was stated nearest to it; nobody who is not born yet."""
    found: dict[str, str] = {}
    for name in dict.fromkeys(age.name for age in ages):
        nearest = min((age for age in ages if age.name == name), key=lambda age: (abs(age.day - day), age.day))
        years = nearest.years + math.floor((day - nearest.day) / YEAR + 1e-6)
        if years >= 0:
            found[name] = str(years)
    return found


def _caption(trace: Trace, ages: list[_Age]) -> str:
    unsaid = sum(1 for when in trace.order.when if when.gap is None and when.overlaps is None and not when.exact)
    found = [
        f"{plural(len(trace.order.ranks), 'scene')} in the order in which they happen; longer times make longer stretches."
    ]
    if unsaid > 1:
        found.append("Dashed: nobody says how long.")
    if any(when.overlaps is not None for when in trace.order.when):
        found.append("Where the axis changes colour, scenes happen at the same time.")
    if ages:
        found.append("Ages are reckoned from those stated.")
    return " ".join(found)


__all__ = ["span_words", "timeline"]
