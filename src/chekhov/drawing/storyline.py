"""The storyline chart: one line for everybody, together where they are together, time from left to right.

In: a stage. Out: the chart (see `Chart`). Here is decided what the lines of the stage become: where each begins and ends, where its name
stands (a name has room of its own, kept free like a line), what is one block; `ordering`, `optimal` and `heights` then place
them, `storylinesvg` draws them. After Munroe (xkcd 657) and Tanahashi & Ma 2012.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from chekhov.drawing.heights import Band, Heights, heights
from chekhov.drawing.lines import Course, Layer, Order, arranged, crossings, members, merged, together
from chekhov.drawing.optimal import fewest
from chekhov.drawing.ordering import ordered
from chekhov.drawing.stage import Column, Stage
from chekhov.drawing.svg import SIZE, cut, width

AWAY = 6  # columns off stage after which a line is broken off, and begun again later
LEAD = 4  # one in so many columns on stage makes a lead, whose line is never broken off
NAME_ROOM = 190.0  # pixels
CLEAR = 0.85  # spacings: a name is in nobody's way who passes further off
BOXED = 1.15  # spacings: nor in that of a meeting's box, which reaches beyond its lines
BENDS = 8  # points at which a bend is looked at
SPACE = 16.0  # pixels between lines that are together
GAP = 36.0  # pixels between two columns, in which lines bend
PLAIN, TURNING = 32.0, 24.0  # pixels: the width of a column, and what each death or return adds


@dataclass(frozen=True, slots=True)
class Spell:
    """A line from one column to another (both inside). ``opens``: begin, return or again; ``closes``: death, away or end. ``start``, ``stop``: how
    far into the first and last column, 0 to 1."""

    line: int
    first: int
    last: int
    opens: str
    closes: str
    start: float = 0.0
    stop: float = 1.0


@dataclass(frozen=True, slots=True)
class Plan:
    """A stage, placed. ``left``: where each column begins; ``wide``: how wide it is; ``before``: how far to the left of it its lines are level
    already, for the names of those who begin there; ``orders``, ``heights``: by column (in line spacings)."""

    stage: Stage
    spells: tuple[Spell, ...]
    left: tuple[float, ...]
    wide: tuple[float, ...]
    before: tuple[float, ...]
    orders: tuple[Order, ...]
    heights: Heights
    crossings: int
    optimal: bool


def plan(stage: Stage, pin: Sequence[str] = (), prove: bool = True) -> Plan:
    """Place a whole stage. ``pin``: names from top to bottom, which keep that order where they first are in one column."""
    spells = tuple(_spells(stage))
    layers = [_layer(column, spells, index) for index, column in enumerate(stage.columns)]
    kept, where = merged(layers)
    course = Course(kept, _pins(stage, kept, pin))
    orders = ordered(course)
    proven = fewest(course, orders) if prove else None
    best = proven.orders if proven is not None else orders
    spread = tuple(best[index] for index in where)
    placed = heights([_bands(*one) for one in zip(layers, spread, stage.columns, strict=True)])
    wide = tuple(PLAIN + TURNING * len(column.turns) for column in stage.columns)
    before = _rooms(stage, spells, placed, wide)
    left: list[float] = []
    at = 16.0
    for index, room in enumerate(before):
        left.append(at + room + (GAP if index else 0.0))
        at = left[-1] + wide[index]
    return Plan(
        stage, spells, tuple(left), wide, before, spread, placed, crossings(best), proven is not None and proven.optimal
    )  # fmt: skip


# ---------------------------------------------------------------- from where to where


def _spells(stage: Stage) -> list[Spell]:
    """The stretches of every line: until death, until a long absence, until its last appearance."""
    found: list[Spell] = []
    for number, who in enumerate(stage.lines):
        turns = {
            index: [turn for turn in column.turns if turn.line == number]
            for index, column in enumerate(stage.columns)
            if any(turn.line == number for turn in column.turns)
        }
        seen = [index for index, column in enumerate(stage.columns) if number in column.on_stage or index in turns]
        patient = who.scenes * LEAD >= len(stage.columns)
        first, opens = None, "begin"
        for place, index in enumerate(seen):
            mine = turns.get(index, [])
            if first is None:
                first = index
                if mine and mine[0].kind == "return":
                    opens = "return"
            following = seen[place + 1] if place + 1 < len(seen) else None
            died = bool(mine) and mine[-1].kind == "death"
            away = following is not None and following - index - 1 > AWAY and not patient
            if died or away or following is None:
                closes = "death" if died else "away" if away else "end"
                start = turns[first][0].at if opens == "return" and first in turns else 0.0
                found.append(Spell(number, first, index, opens, closes, start, mine[-1].at if died else 1.0))
                returns = following is not None and any(turn.kind == "return" for turn in turns.get(following, ()))
                first, opens = None, "return" if died and returns else "again"
    return found


# ---------------------------------------------------------------- room for names


def shown_name(stage: Stage, line: int) -> str:
    """The name as it stands at the line."""
    return cut(stage.lines[line].name, NAME_ROOM, SIZE, True)


def _rooms(stage: Stage, spells: Sequence[Spell], placed: Heights, wide: Sequence[float]) -> tuple[float, ...]:
    """How far each column's lines must run level before it, so that the names of those who begin there stand free: not at all where
    nothing else passes at the height of the name anyway."""
    rooms: list[float] = []
    spans: dict[int, list[Spell]] = {}
    for spell in spells:
        spans.setdefault(spell.first, []).append(spell)
    for index in range(len(stage.columns)):
        need = 0.0
        for spell in spans.get(index, ()):
            name = width(shown_name(stage, spell.line), SIZE, True) + 12 - spell.start * wide[index]
            beside, free = (
                _free_before(stage, index, placed[index][spell.line], name, placed, wide, rooms)
                if index
                else (0.0, 0.0)
            )
            need = max(need, 0.0 if free >= name else name - beside)
        rooms.append(need)
    return tuple(rooms)


def _free_before(
    stage: Stage,
    index: int,
    height: float,
    name: float,
    placed: Heights,
    wide: Sequence[float],
    rooms: Sequence[float],
) -> tuple[float, float]:
    """How far to the left of a column nothing passes at (nearly) this height: within the gap before it, and in all."""
    beside = free = 0.0
    for at in range(index - 1, -1, -1):
        ways = [(here, placed[at + 1][line]) for line, here in placed[at].items() if line in placed[at + 1]]
        clear = 1.0
        for step in range(BENDS, -1, -1):
            part = step / BENDS
            if any(abs(one + (other - one) * on_bend(part) - height) < CLEAR for one, other in ways):
                break
            clear = part
        free += GAP * (1 - clear)
        beside = beside or free
        met = stage.columns[at].on_stage
        near = (abs(here - height) < (BOXED if line in met else CLEAR) for line, here in placed[at].items())
        if clear or any(near):
            return beside, free
        free += wide[at] + rooms[at]
        if free >= name:
            return beside, free
    return beside, free


def on_bend(part: float) -> float:
    """How far between its two heights a bend is after so much of its width (0 to 1): the Bezier curve with level ends."""
    return 3 * part**2 - 2 * part**3


# ---------------------------------------------------------------- who must stand together


def _layer(column: Column, spells: Sequence[Spell], index: int) -> Layer:
    """The lines of a column: its meetings, and those who are off stage."""
    met = column.on_stage
    groups: list[tuple[int, ...]] = [meeting.lines for meeting in column.meetings]
    groups += [(spell.line,) for spell in spells if spell.first <= index <= spell.last and spell.line not in met]
    ties = [(turn.line, turn.by) for turn in column.turns if turn.by is not None and turn.by != turn.line]
    return together(groups, ties)


def _bands(layer: Layer, order: Order, column: Column) -> list[Band]:
    """The lines of a column as bands, top to bottom."""
    rank = {line: place for place, line in enumerate(order)}
    bands: list[Band] = []
    for block in sorted(
        (tuple(members(block)) for block in layer), key=lambda block: min(rank[line] for line in block)
    ):
        lines = tuple(sorted(block, key=lambda line: rank[line]))
        bands.append(Band(lines, 2.1 if len(lines) > 1 else 1.6 if lines[0] in column.on_stage else 1.0))
    return bands


def _pins(stage: Stage, layers: Sequence[Layer], pin: Sequence[str]) -> tuple[tuple[int, int, int], ...]:
    """The author's order as pairs, each where the two are first in one layer; a pair that a meeting there tears apart is left out."""
    number = {who.name.casefold(): index for index, who in enumerate(stage.lines)}
    wished = list(dict.fromkeys(number[name.casefold()] for name in pin if name.casefold() in number))
    found: dict[tuple[int, int], tuple[int, int, int]] = {}
    for at, layer in enumerate(layers):
        height = {line: float(rank) for rank, line in enumerate(wished)}
        order = [line for line in arranged(layer, height) if line in height]
        for pair in combinations(sorted(order, key=wished.index), 2):
            if pair not in found:
                kept = order.index(pair[0]) < order.index(pair[1])
                found[pair] = (at, *pair) if kept else (-1, *pair)
    return tuple(sorted(one for one in found.values() if one[0] >= 0))


__all__ = ["Plan", "Spell", "on_bend", "plan", "shown_name"]
