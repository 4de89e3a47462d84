"""The why graph: which event made which possible, gave the reason for it, or the news of it.

In: a trace and, if asked, what to explain (a line or a clause). Out: a `Chart`. Events stand in boxes, earlier ones to the left, scene by scene; an edge runs from
a cause to what came of it. An edge is a line, a box a block of the lines that touch it: so the engine of the storyline chart orders and places this one
too, and no edge runs through a box. A long story begins folded round its deaths and its end, or round what was asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from chekhov.drawing.heights import Band, heights
from chekhov.drawing.lines import Course, crossings, members, merged, together
from chekhov.drawing.ordering import ordered
from chekhov.drawing.svg import Chart, cut, el, frame, label, paragraph, tip, width, wrapped
from chekhov.questions.causes import ties
from chekhov.questions.common import Asker, asker_of
from chekhov.questions.whytree import why
from chekhov.summary import plural
from chekhov.trace.record import Moment, Trace

MOST = 28  # boxes
TURNS = 6  # deaths and returns round which a long story is folded: the last ones
BOX, GAP, ROW = 164.0, 42.0, 15.0  # pixels: how wide a box is, between two columns, from one row of words to the next
SMALL = 11.0
ROWS = 4
KINDS = ("enables", "informs", "motivates", "brings about")  # the most telling last
_KIND = {
    "reason": "motivates", "motive": "motivates", "content": "informs", "blow": "brings about", "rule": "brings about",
    "poison": "brings about",
    "need": "enables", "being": "enables",
}  # fmt: skip
"""The ties that are drawn; to be at the place and in the scene goes without saying in a picture."""

_LOOK = {"enables": "s6", "motivates": "s1 dash", "informs": "s0 dots", "brings about": "s3 firm"}
_HEAD = {"enables": "f6", "motivates": "f1", "informs": "f0", "brings about": "f3"}

_STYLE = (
    ".chk .event{fill:var(--box);stroke:var(--edge)}.chk .asked{stroke:var(--c1);stroke-width:2}.chk .edge{stroke-width:1.7}"
    ".chk .firm{stroke-width:2.8}.chk .dash{stroke-dasharray:8 4}.chk .dots{stroke-dasharray:2 4;stroke-linecap:round}.chk .upright{stroke:var(--faint)}"
)


@dataclass(frozen=True, slots=True)
class Event:
    """An event of the story as it stands in its box. ``asked``: it is what is explained."""

    moment: int
    scene: int
    text: str
    line: int
    file: str
    asked: bool = False
    sentence: int | None = None


@dataclass(frozen=True, slots=True)
class Cause:
    """From which event to which (indexes), and how: one of `KINDS`."""

    source: int
    target: int
    kind: str


@dataclass(frozen=True, slots=True)
class Graph:
    """Events in story order, the causes between them, and how many more events there are with causes."""

    events: tuple[Event, ...]
    causes: tuple[Cause, ...]
    hidden: int = 0


# ---------------------------------------------------------------- what caused what


def graph(trace: Trace, about: str = "") -> Graph:
    """The why graph of a story. Of an ``about`` that answers to nothing the graph is empty."""
    asker = asker_of(trace)
    edges = _edges(asker)
    linked = {index for edge in edges for index in edge}
    asked = _asked(asker, about) if about else _turning_points(asker, edges)
    if about and not asked:
        return Graph((), ())
    kept = _round(asked, edges) if about or len(linked) > MOST else linked
    order = sorted(kept)
    number = {moment: place for place, moment in enumerate(order)}
    marked = set(asked) if about else set()
    events = tuple(_event(asker, index, index in marked) for index in order)
    shown = _reduced({edge: kind for edge, kind in edges.items() if edge[0] in number and edge[1] in number})
    causes = tuple(Cause(number[source], number[target], kind) for (source, target), kind in sorted(shown.items()))
    return Graph(events, causes, len(linked - kept))


def _edges(asker: Asker) -> dict[tuple[int, int], str]:
    """All causes between moments: (earlier, later) -> kind. A sentence is one event, whatever many things it does."""
    first = _first_moments(asker)
    found: dict[tuple[int, int], str] = {}

    def add(source: int, target: int, kind: str) -> None:
        one, other = (_sentence(asker, index, first) for index in (source, target))
        if one is not None and other is not None and one < other:
            known = found.get((one, other))
            if known is None or KINDS.index(kind) > KINDS.index(known):
                found[one, other] = kind

    for moment in asker.trace.moments:
        if moment.scene < 0 or moment.kind in ("scene", "hypothetical"):
            continue
        for tie in ties(asker, moment.index):
            for cause in tie.causes if tie.how in _KIND else ():
                add(cause, moment.index, _KIND[tie.how])
    return found


def _first_moments(asker: Asker) -> dict[int, int]:
    """The first moment of every sentence (by identity)."""
    first: dict[int, int] = {}
    for moment in asker.trace.moments:
        if moment.item is not None:
            first.setdefault(id(moment.item), moment.index)
    return first


def _sentence(asker: Asker, index: int, first: dict[int, int]) -> int | None:
    """The moment that stands for the sentence of a moment; None for what is so from the beginning."""
    moment = asker.trace.moments[index]
    if moment.item is None or moment.scene < 0:
        return None
    return first.get(id(moment.item))


def _asked(asker: Asker, about: str) -> list[int]:
    """The sentences that a line or a clause asks about."""
    first = _first_moments(asker)
    found = (_sentence(asker, index, first) for index in why(asker.trace, about).moments)
    return list(dict.fromkeys(index for index in found if index is not None))


def _turning_points(asker: Asker, edges: Iterable[tuple[int, int]]) -> list[int]:
    """What a story is folded round where nothing is asked: deaths and returns from death, and its last event that has causes."""
    alive = asker.trace.story.definitions.role("alive")
    first = _first_moments(asker)
    linked = {target for _, target in edges}
    found = [
        first[id(moment.item)]
        for moment in reversed(asker.trace.moments)
        if moment.scene >= 0
        and moment.item is not None
        and any(alive is not None and fluent[0] == alive.fluent_id and entry.true for fluent, entry in moment.changes)
    ]
    turns = [index for index in dict.fromkeys(found) if index in linked]
    return list(dict.fromkeys([*turns[:TURNS], *([max(linked)] if linked else [])]))


def _reduced(edges: dict[tuple[int, int], str]) -> dict[tuple[int, int], str]:
    """The causes without those that merely enable by a way round that is shown anyway."""
    after: dict[int, set[int]] = {}
    for source, target in edges:
        after.setdefault(source, set()).add(target)
    reach: dict[int, set[int]] = {}
    for source in sorted(after, reverse=True):
        reach[source] = after[source].union(*(reach.get(target, set()) for target in after[source]))
    return {
        (source, target): kind
        for (source, target), kind in edges.items()
        if kind != "enables" or not any(target in reach.get(other, ()) for other in after[source] if other != target)
    }


def _round(asked: Sequence[int], edges: Iterable[tuple[int, int]]) -> set[int]:
    """What is asked and what led to it, nearest first, at most so many."""
    before: dict[int, list[int]] = {}
    for source, target in edges:
        before.setdefault(target, []).append(source)
    kept: dict[int, None] = dict.fromkeys(asked[:MOST])
    ring = list(kept)
    while ring:
        ring = [one for target in ring for one in sorted(before.get(target, ()), reverse=True) if one not in kept]
        ring = list(dict.fromkeys(ring))[: MOST - len(kept)]
        kept.update(dict.fromkeys(ring))
    return set(kept)


def _event(asker: Asker, index: int, asked: bool) -> Event:
    moment: Moment = asker.trace.moments[index]
    line = asker.line_of(index)
    text = " ".join((line.text if line is not None else moment.text).split())
    return Event(
        index, moment.scene, text, line.line if line is not None else 0, line.file if line is not None else "", asked,
        asker.sentence_number(index),
    )  # fmt: skip


# ---------------------------------------------------------------- the drawing


@dataclass(slots=True)
class _Sheet:
    """Where everything is. ``column``: event -> column; ``rows``: event -> its rows of words; ``lines``: column -> line -> height (rows)."""

    graph: Graph
    column: list[int]
    rows: list[list[str]]
    lines: list[dict[int, float]] = field(default_factory=list)
    top: float = 92.0

    def x(self, column: int) -> float:
        return 20.0 + column * (BOX + GAP)

    def own(self, event: int) -> range:
        """The lines that only keep room for the words of an event."""
        return range(1000 * (event + 1), 1000 * (event + 1) + len(self.rows[event]))

    def touching(self, event: int) -> list[int]:
        """The edges that begin or end at an event."""
        return [number for number, cause in enumerate(self.graph.causes) if event in (cause.source, cause.target)]


def causes(trace: Trace, title: str, about: str = "") -> Chart:
    """Draw the why graph, of what is asked or of the whole story."""
    found = graph(trace, about)
    rows = [wrapped(event.text, BOX - 18, SMALL)[:ROWS] for event in found.events]
    for event, lines in zip(found.events, rows, strict=True):
        if len(wrapped(event.text, BOX - 18, SMALL)) > ROWS:
            lines[-1] = cut(lines[-1] + " …", BOX - 18, SMALL)
    sheet = _Sheet(found, _columns(found), rows)
    crossed = _place(sheet)
    count = max(sheet.column, default=0) + 1
    bottom = sheet.top + max((y for here in sheet.lines for y in here.values()), default=0.0) * ROW + 40
    wide = max(sheet.x(count - 1) + BOX + 20, 620.0)
    head = title if not about else f"{title}: why?"
    body = [label(cut(head, wide - 32, 17, True), 16, 28, class_="b", size=17)]
    body += [*_headings(sheet, trace, bottom), *(_edge(sheet, number) for number in range(len(found.causes)))]
    body += [_box(sheet, number) for number in range(len(found.events))]
    key, at = _key(found, bottom)
    said = _caption(found, about)
    text, at = paragraph(said, 16, at, wide - 32)
    svg = frame("why", head, said, (wide, at + 6), "".join([*body, key, text]), _STYLE)
    facts = {"events": len(found.events), "causes": len(found.causes), "crossings": crossed}
    return Chart("why", head, svg, said, (round(wide), round(at + 6)), facts=dict(facts))


def _columns(found: Graph) -> list[int]:
    """A column for every event: those of one scene share one, unless one of them is the cause of another."""
    column: list[int] = []
    scene, at = -1, -1
    for number, event in enumerate(found.events):
        after = max((column[cause.source] + 1 for cause in found.causes if cause.target == number), default=0)
        if event.scene != scene or after > at:
            at = max(at + 1, after)
        scene = event.scene
        column.append(at)
    return column


def _place(sheet: _Sheet) -> int:
    """Order and place events and edges; out: how often edges cross."""
    count = max(sheet.column, default=-1) + 1
    layers = []
    for at in range(count):
        groups: list[list[int]] = [
            [*sheet.own(event), *sheet.touching(event)]
            for event in range(len(sheet.column))
            if sheet.column[event] == at
        ]
        passing = [
            number
            for number, cause in enumerate(sheet.graph.causes)
            if sheet.column[cause.source] < at < sheet.column[cause.target]
        ]
        layers.append(together([*groups, *([number] for number in passing)]))
    kept, where = merged(layers)
    orders = ordered(Course(kept))
    bands = []
    for at, layer in enumerate(layers):
        rank = {line: place for place, line in enumerate(orders[where[at]])}
        blocks = sorted(
            (sorted(members(block), key=lambda line: rank[line]) for block in layer), key=lambda block: rank[block[0]]
        )
        bands.append([Band(_fitted(block), 2.2 if max(block) >= 1000 else 1.0) for block in blocks])
    sheet.lines = list(heights(bands))
    return crossings(orders)


def _fitted(block: list[int]) -> tuple[int, ...]:
    """The lines of a box without the room-keepers that its edges make needless: a box is as high as its words, or as its edges."""
    edges = [line for line in block if line < 1000]
    keepers = [line for line in block if line >= 1000]
    spare = len(keepers) if len(edges) >= len(keepers) else len(edges)
    dropped = set(keepers[:spare] if len(keepers) > spare else keepers)
    return tuple(line for line in block if line not in dropped) if edges else tuple(block)


def _frame_of(sheet: _Sheet, event: int) -> tuple[float, float]:
    """Top and bottom of an event's box."""
    here = sheet.lines[sheet.column[event]]
    mine = [here[line] for line in (*sheet.own(event), *sheet.touching(event)) if line in here]
    high = max((max(mine) - min(mine)) * ROW, (len(sheet.rows[event]) - 1) * ROW)
    middle = sheet.top + (min(mine) + max(mine)) / 2 * ROW
    return middle - high / 2 - 11, middle + high / 2 + 11


def _box(sheet: _Sheet, number: int) -> str:
    event = sheet.graph.events[number]
    top, bottom = _frame_of(sheet, number)
    x = sheet.x(sheet.column[number])
    box = el(
        "rect", x=x, y=top, width=BOX, height=bottom - top, rx=6.0, class_="event asked" if event.asked else "event"
    )
    base = (top + bottom) / 2 - (len(sheet.rows[number]) - 1) * ROW / 2 + 4
    lines = "".join(label(text, x + 9, base + row * ROW, size=SMALL) for row, text in enumerate(sheet.rows[number]))
    return el(
        "g",
        tip(f"line {event.line}: {event.text}") + box + lines,
        class_="ck-event",
        data_line=event.line,
        data_file=event.file,
        data_sentence=event.sentence,
        data_scene=event.scene + 1,
    )


def _edge(sheet: _Sheet, number: int) -> str:
    """From the right side of a box to the left side of another, through the columns between."""
    cause = sheet.graph.causes[number]
    first, last = sheet.column[cause.source], sheet.column[cause.target]
    y = sheet.top + sheet.lines[first][number] * ROW
    path = f"M{sheet.x(first) + BOX:.1f} {y:.1f}"
    for at in range(first, last):
        left, right = sheet.x(at) + BOX, sheet.x(at + 1)
        below = sheet.top + sheet.lines[at + 1][number] * ROW
        middle = (left + right) / 2
        end = right - 5 if at + 1 == last else right
        path += f"C{middle:.1f} {y:.1f} {middle:.1f} {below:.1f} {end:.1f} {below:.1f}"
        if at + 1 < last:
            path += f"H{right + BOX:.1f}"
        y = below
    tipped = sheet.x(last)
    tip_of = f"M{tipped - 6:.1f} {y - 3.5:.1f}L{tipped:.1f} {y:.1f}L{tipped - 6:.1f} {y + 3.5:.1f}z"
    arrow = el("path", d=tip_of, class_=_HEAD[cause.kind])
    one, other = sheet.graph.events[cause.source], sheet.graph.events[cause.target]
    line = el("path", d=path, class_=f"edge {_LOOK[cause.kind]}")
    said = f"“{one.text}” {cause.kind} “{other.text}”"
    return el("g", tip(said) + line + arrow, class_=f"ck-cause {cause.kind}")


def _headings(sheet: _Sheet, trace: Trace, bottom: float) -> list[str]:
    """The scene over its first column, and a faint bar where it begins."""
    found: list[str] = []
    before = -1
    for number, event in enumerate(sheet.graph.events):
        if event.scene != before:
            x = sheet.x(sheet.column[number])
            title = cut(trace.story.scenes[event.scene].title, _room(sheet, number), SMALL, True)
            found.append(label(title, x, 58, class_="b", size=SMALL))
            if width(title, SMALL) and before >= 0:
                found.append(el("line", x1=x - GAP + 8, y1=48, x2=x - GAP + 8, y2=62, class_="upright"))
        before = event.scene
    return found


def _room(sheet: _Sheet, number: int) -> float:
    """The room for the title of a scene that begins with an event: up to where the next scene begins, or the picture ends."""
    event, columns = sheet.graph.events[number], sheet.column
    later = [columns[at] for at, one in enumerate(sheet.graph.events) if at > number and one.scene != event.scene]
    beyond = sheet.x(min(later)) - GAP if later else sheet.x(max(columns)) + BOX
    return max(BOX, beyond - sheet.x(columns[number]))


def _key(found: Graph, y: float) -> tuple[str, float]:
    parts, x = [], 16.0
    for kind in KINDS:
        if any(cause.kind == kind for cause in found.causes):
            parts.append(
                el("path", d=f"M{x:.1f} {y:.1f}h30", class_=f"edge {_LOOK[kind]}")
                + label(kind, x + 38, y + 4, class_="soft", size=SMALL)
            )
            x += 60 + width(kind, SMALL) + 24
    return "".join(parts), y + 28


def _caption(found: Graph, about: str) -> str:
    if not found.events:
        return f"Nothing in this story answers to “{about}”." if about else "No event of this story rests on another."
    said = f"{plural(len(found.events), 'event')}, {plural(len(found.causes), 'cause')}; earlier events to the left."
    more = f" {found.hidden} more events have causes: ask for a line or a clause to see them." if found.hidden else ""
    return said + more


__all__ = ["causes", "graph"]
