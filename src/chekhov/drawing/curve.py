"""The story curve: when it is told against when it happens. A straight slope is a story told in order; whatever leaves it is a flashback, a
glimpse ahead, a frame.

In: a trace. Out: a `Chart`. To the right: the scenes as they are told; downwards: as they happen (Kim, Bach, Im, Schriber, Gross & Pfister 2018, *Visualizing
nonlinear narratives with story curves*).
"""

from __future__ import annotations

from dataclasses import dataclass

from chekhov.drawing.svg import Chart, cut, el, frame, label, paragraph, tip, width
from chekhov.questions.telling import scenes
from chekhov.summary import plural
from chekhov.trace.record import Trace
from chekhov.views import SceneView

SMALL = 10.5
LEAST = 170.0  # pixels: the shortest side, so that what stands along it has room
INNER = 18.0  # pixels between the frame and the first and the last scene
_STYLE = (
    ".chk .way{stroke:var(--c0);stroke-width:1.8}.chk .plain{stroke:var(--faint);stroke-dasharray:3 4}"
    ".chk .dot{fill:var(--c0)}.chk .late{fill:var(--paper);stroke:var(--c1);stroke-width:2.6}.chk .axis{stroke:var(--edge)}"
)


@dataclass(slots=True)
class _Sheet:
    step: float
    left: float
    top: float
    taken: list[tuple[float, float, float, float]]

    def place(self, scene: SceneView) -> tuple[float, float]:
        return (
            self.left + INNER + (scene.rank_telling - 0.5) * self.step,
            self.top + INNER + (scene.rank_story - 0.5) * self.step,
        )


def curve(trace: Trace, title: str) -> Chart:
    """Draw the story curve of a story."""
    told = scenes(trace)
    late = _out_of_order(told)
    step = max(7.0, min(26.0, 900.0 / max(1, len(told))), LEAST / max(1, len(told)))
    side = step * len(told) + 2 * INNER
    sheet = _Sheet(step, 64.0, 74.0, [])
    sheet.taken += _edges(sheet, side)
    body = [label(cut(title, side + 200, 17, True), 16, 28, class_="b", size=17)]
    body.append(label("told first", sheet.left, sheet.top - 10, class_="soft", size=SMALL))
    body.append(label("told last", sheet.left + side, sheet.top - 10, "end", "soft", SMALL))
    turned = f"rotate(-90 {sheet.left - 12:.1f} {sheet.top:.1f})"
    body.append(label("happens first", sheet.left - 12, sheet.top, "end", "soft", SMALL, transform=turned))
    body.append(el("rect", x=sheet.left, y=sheet.top, width=side, height=side, class_="axis", fill="none"))
    turned = f"rotate(-90 {sheet.left - 12:.1f} {sheet.top + side:.1f})"
    body.append(label("happens last", sheet.left - 12, sheet.top + side, "start", "soft", SMALL, transform=turned))
    end = sheet.left + side, sheet.top + side
    body.append(el("line", x1=sheet.left, y1=sheet.top, x2=end[0], y2=end[1], class_="plain"))
    body.append(_way(sheet, told))
    body += [_dot(sheet, scene, scene in late) for scene in told]
    body += _titles(sheet, told, late, side)
    said = _caption(told, late)
    wide = max(side + 330, 520.0)
    text, bottom = paragraph(said, 16, sheet.top + side + 34, wide - 32)
    svg = frame("curve", title, said, (wide, bottom + 6), "".join([*body, text]), _STYLE)
    return Chart(
        "curve", title, svg, said, (round(wide), round(bottom + 6)), facts={"scenes": len(told), "late": len(late)}
    )


def _edges(sheet: _Sheet, side: float) -> list[tuple[float, float, float, float]]:
    """The four lines of the frame: no title stands on one."""
    left, top, right, bottom = sheet.left, sheet.top, sheet.left + side, sheet.top + side
    ways = (
        (left, top, right, top),
        (left, bottom, right, bottom),
        (left, top, left, bottom),
        (right, top, right, bottom),
    )
    return [(a - 1, b - 1, c + 1, d + 1) for a, b, c, d in ways]


def _caption(told: tuple[SceneView, ...], late: set[SceneView]) -> str:
    """What the curve shows, in words."""
    if not told:
        return "There is no scene yet."
    if not late:
        return f"{plural(len(told), 'scene')}, told in the order in which they happen."
    names = ", ".join(scene.title or "(untitled)" for scene in told if scene in late)
    return f"{plural(len(told), 'scene')}; {len(late)} told out of order (ringed): {names}."


def _out_of_order(told: tuple[SceneView, ...]) -> set[SceneView]:
    """The fewest scenes without which the rest is told in order: all but a longest increasing run (the earliest such)."""
    length: list[int] = []
    before: list[int] = []
    for index, scene in enumerate(told):
        fits = [other for other in range(index) if told[other].rank_story < scene.rank_story]
        best = max(fits, key=lambda other: (length[other], -other), default=-1)
        length.append(length[best] + 1 if best >= 0 else 1)
        before.append(best)
    index = max(range(len(told)), key=lambda one: (length[one], -one), default=-1)
    kept: set[int] = set()
    while index >= 0:
        kept.add(index)
        index = before[index]
    return {scene for number, scene in enumerate(told) if number not in kept}


def _way(sheet: _Sheet, told: tuple[SceneView, ...]) -> str:
    """The curve: from scene to scene in the order of telling."""
    places = [sheet.place(scene) for scene in told]
    for x, y in places:
        sheet.taken.append((x - 5, y - 5, x + 5, y + 5))
    path = ""
    for number, (x, y) in enumerate(places):
        if number == 0:
            path = f"M{x:.1f} {y:.1f}"
            continue
        middle = (places[number - 1][0] + x) / 2
        path += f"C{middle:.1f} {places[number - 1][1]:.1f} {middle:.1f} {y:.1f} {x:.1f} {y:.1f}"
        low, high = sorted((places[number - 1][1], y))
        sheet.taken.append((middle - 3, low, middle + 3, high))
    return el("path", d=path, class_="way") if path else ""


def _dot(sheet: _Sheet, scene: SceneView, late: bool) -> str:
    x, y = sheet.place(scene)
    where = f" · {scene.time}" if scene.time else ""
    said = f"{scene.title}{where}: told as number {scene.rank_telling}, happens as number {scene.rank_story}"
    dot = el("circle", cx=x, cy=y, r=5.0 if late else 3.6, class_="late" if late else "dot")
    return el(
        "g",
        tip(said) + dot,
        class_="ck-scene",
        data_line=scene.line,
        data_file=scene.file,
        data_scene=scene.rank_telling,
    )


def _titles(sheet: _Sheet, told: tuple[SceneView, ...], late: set[SceneView], side: float) -> list[str]:
    """The titles, those out of order first, each where nothing else stands; one that finds no room is told by its dot alone."""
    found: list[str] = []
    for scene in sorted(told, key=lambda scene: (scene not in late, scene.rank_telling)):
        x, y = sheet.place(scene)
        text = cut(scene.title, 170, SMALL)
        room = width(text, SMALL)
        for left, base in ((x + 9, y + 4), (x - 9 - room, y + 4), (x + 9, y - 7), (x - 9 - room, y + 15)):
            box = (left, base - 9, left + room, base + 2)
            outside = box[0] < sheet.left + 2 or box[2] > sheet.left + side + 240
            if not outside and not any(
                one[0] < box[2] and box[0] < one[2] and one[1] < box[3] and box[1] < one[3] for one in sheet.taken
            ):
                sheet.taken.append(box)
                found.append(label(text, left, base, class_="b" if scene in late else "soft", size=SMALL))
                break
    return found


__all__ = ["curve"]
