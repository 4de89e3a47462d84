"""What a drawn chart really looks like: shapes read back from its SVG, without asking the layout anything.

Paths are flattened to points, words become polygons (turned where they are turned), and everything else is measured on those.
"""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from chekhov.drawing.svg import width

NS = "{http://www.w3.org/2000/svg}"
Point = tuple[float, float]
Polygon = tuple[Point, ...]
_TOKEN = re.compile(r"[A-Za-z]|-?\d+(?:\.\d+)?")


@dataclass
class Drawn:
    """A chart read back. ``lines``: number -> its strokes, each a row of points; ``meetings``: box and the lines that belong to it; ``bands``: the place,
    the upper and the lower edge, and the lines that are there at either end."""

    root: ET.Element
    lines: dict[int, list[list[Point]]] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    meetings: list[tuple[tuple[float, float, float, float], frozenset[int]]] = field(default_factory=list)
    bands: list[tuple[str, list[Point], list[Point], frozenset[int]]] = field(default_factory=list)


def read(svg: str) -> Drawn:
    """Read a storyline chart back."""
    drawn = Drawn(ET.fromstring(svg))
    for group in drawn.root.iter(f"{NS}g"):
        kinds = group.get("class", "").split()
        if "ck-line" in kinds:
            number = int(group.get("data-number", "-1"))
            drawn.names[number] = group.get("data-name", "")
            strokes = [p for p in group.iter(f"{NS}path") if p.get("class") != "halo"]
            drawn.lines[number] = [flat(stroke.get("d", "")) for stroke in strokes]
        if "ck-meeting" in kinds:
            box = next(group.iter(f"{NS}rect"))
            x, y, wide, high = (float(box.get(key, "0")) for key in ("x", "y", "width", "height"))
            members = frozenset(map(int, group.get("data-lines", "").split()))
            drawn.meetings.append(((x, y, x + wide, y + high), members))
        if "ck-place" in kinds:
            for piece in group.iter(f"{NS}path"):
                edges = flat(piece.get("d", ""))
                half = len(edges) // 2
                there = frozenset(map(int, piece.get("data-lines", "").split()))
                drawn.bands.append((group.get("data-place", ""), edges[:half], edges[: half - 1 : -1], there))
    return drawn


def flat(path: str, steps: int = 24) -> list[Point]:
    """The points of a path of M, H, L and C (all absolute)."""
    tokens = _TOKEN.findall(path)
    points: list[Point] = []
    index, command = 0, ""

    def take(count: int) -> list[float]:
        nonlocal index
        found = [float(token) for token in tokens[index : index + count]]
        index += count
        return found

    while index < len(tokens):
        if tokens[index].isalpha():
            command = tokens[index]
            index += 1
        if command in ("M", "L"):
            x, y = take(2)
            points.append((x, y))
        elif command == "H":
            (x,) = take(1)
            points.append((x, points[-1][1]))
        elif command == "C":
            x1, y1, x2, y2, x3, y3 = take(6)
            x0, y0 = points[-1]
            for step in range(1, steps + 1):
                t = step / steps
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                points.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
        else:
            raise AssertionError(f"a path with {command!r}: {path}")
    return points


def height(strokes: list[list[Point]], x: float) -> float | None:
    """How far down a line is at a place, None where it is not."""
    for stroke in strokes:
        for (x0, y0), (x1, y1) in pairwise(stroke):
            if x0 <= x <= x1 and x1 > x0:
                return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return None


def crossings(drawn: Drawn) -> int:
    """How often two lines change sides, counted along the picture."""
    places = sorted({round(x, 2) for strokes in drawn.lines.values() for stroke in strokes for x, _ in stroke})
    middles = [(one + other) / 2 for one, other in pairwise(places)]
    found = 0
    above: dict[tuple[int, int], bool] = {}
    last: dict[int, int] = {}
    for index, x in enumerate(middles):
        now = {line: y for line, strokes in drawn.lines.items() if (y := height(strokes, x)) is not None}
        for one, other in combinations(sorted(now), 2):
            if abs(now[one] - now[other]) < 0.5:
                continue
            pair = (one, other)
            unbroken = min(last.get(one, -9), last.get(other, -9)) >= index - 1
            if pair in above and above[pair] != (now[one] < now[other]) and unbroken:
                found += 1
            above[pair] = now[one] < now[other]
        gone = {line for line in last if line not in now}
        above = {pair: side for pair, side in above.items() if not gone & set(pair)}
        last = dict.fromkeys(now, index)
    return found


def trespassers(drawn: Drawn) -> list[tuple[str, frozenset[int]]]:
    """Lines that run through the box of a meeting they do not belong to."""
    found = []
    for (left, top, right, bottom), members in drawn.meetings:
        for line, strokes in drawn.lines.items():
            if line in members:
                continue
            for step in range(1, 10):
                y = height(strokes, left + (right - left) * step / 10)
                if y is not None and top < y < bottom:
                    found.append((drawn.names[line], members))
                    break
    return found


def intruders(drawn: Drawn) -> list[tuple[str, str]]:
    """Lines that run through the band of a place and are at neither end of it."""
    found = []
    for place, upper, lower, members in drawn.bands:
        left, right = upper[0][0], upper[-1][0]
        for line, strokes in drawn.lines.items():
            for step in range(41) if line not in members else ():
                x = left + (right - left) * step / 40
                y, top, bottom = height(strokes, x), height([upper], x), height([lower], x)
                if y is not None and top is not None and bottom is not None and top < y < bottom:
                    found.append((drawn.names[line], place))
                    break
    return found


def strangers(drawn: Drawn) -> list[tuple[str, frozenset[int]]]:
    """Lines that belong to a meeting and are nowhere in its box, or whose neighbours there stand further apart than lines do."""
    found = []
    for (left, top, right, bottom), members in drawn.meetings:
        heights = []
        for line in members:
            inside = [
                y for step in range(1, 40)
                if (y := height(drawn.lines[line], left + (right - left) * step / 40)) is not None and top < y < bottom
            ]  # fmt: skip
            if not inside:
                found.append((drawn.names[line], members))
            else:
                heights.append(inside[0])
        heights.sort()
        if any(b - a > 16.5 for a, b in pairwise(heights)):
            found.append(("apart", members))
    return found


# ---------------------------------------------------------------- words


def words_of(root: ET.Element) -> list[tuple[str, Polygon]]:
    """All words of a picture, each with the polygon it covers (by the widths of a broad font)."""
    return list(_words(root, (0.0, 0.0)))


def _words(element: ET.Element, shift: Point) -> Iterator[tuple[str, Polygon]]:
    moved = re.match(r"translate\(([-\d.]+) ([-\d.]+)\)", element.get("transform", ""))
    if moved:
        shift = (shift[0] + float(moved[1]), shift[1] + float(moved[2]))
    if element.tag == f"{NS}text":
        text = "".join(element.itertext())
        if text.strip():
            yield text, _polygon(element, text, shift)
        return
    for inner in element:
        yield from _words(inner, shift)


def _polygon(element: ET.Element, text: str, shift: Point) -> Polygon:
    size = float(element.get("font-size", "12"))
    bold = "b" in element.get("class", "").split()
    parts = [(inner.text or "", "b" in inner.get("class", "").split()) for inner in element]
    wide = sum(width(part, size, heavy) for part, heavy in parts) if parts else width(text, size, bold)
    x, y = float(element.get("x", "0")), float(element.get("y", "0"))
    left = {"end": x - wide, "middle": x - wide / 2}.get(element.get("text-anchor", "start"), x)
    corners = [
        (left, y - size * 0.74),
        (left + wide, y - size * 0.74),
        (left + wide, y + size * 0.2),
        (left, y + size * 0.2),
    ]
    turned = re.match(r"rotate\(([-\d.]+) ([-\d.]+) ([-\d.]+)\)", element.get("transform", ""))
    if turned:
        angle, cx, cy = math.radians(float(turned[1])), float(turned[2]), float(turned[3])
        corners = [
            (cx + (a - cx) * math.cos(angle) - (b - cy) * math.sin(angle), cy + (a - cx) * math.sin(angle) + (b - cy) * math.cos(angle))
            for a, b in corners
        ]  # fmt: skip
    return tuple((a + shift[0], b + shift[1]) for a, b in corners)


def overlaps(words: list[tuple[str, Polygon]]) -> list[tuple[str, str]]:
    """Pairs of words that cover one another."""
    return [(one[0], other[0]) for one, other in combinations(words, 2) if _touch(one[1], other[1])]


def _touch(one: Polygon, other: Polygon, slack: float = 0.6) -> bool:
    """Do two convex polygons overlap by more than a hair? (Separating axes.)"""
    for polygon in (one, other):
        for (x0, y0), (x1, y1) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
            length = math.hypot(x1 - x0, y1 - y0) or 1.0
            axis = ((y0 - y1) / length, (x1 - x0) / length)
            a = [x * axis[0] + y * axis[1] for x, y in one]
            b = [x * axis[0] + y * axis[1] for x, y in other]
            if max(a) <= min(b) + slack or max(b) <= min(a) + slack:
                return False
    return True


def outside(words: list[tuple[str, Polygon]], root: ET.Element) -> list[str]:
    """Words that leave the picture."""
    wide, high = float(root.get("width", "0")), float(root.get("height", "0"))
    return [
        text for text, polygon in words if any(not (-1 <= x <= wide + 1 and -1 <= y <= high + 1) for x, y in polygon)
    ]
