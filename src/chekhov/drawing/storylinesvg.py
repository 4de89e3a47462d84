"""The storyline chart as SVG: meetings, lines, marks, names, headings, caption.

In: a plan (see `storyline`). Out: a `Chart`. Lines are level inside a column and bend only between columns, all by the same curve, so two of them
cross exactly where their order changes. What is written in place (who dies of what) is written only where nothing else stands.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

from chekhov.drawing.places import bands, place_names, stays
from chekhov.drawing.sheet import PAD, SMALL, Sheet
from chekhov.drawing.stage import Column, Meeting, Stage, Turn
from chekhov.drawing.storyline import GAP, SPACE, Plan, Spell, on_bend, shown_name
from chekhov.drawing.svg import SIZE, Chart, cut, el, frame, label, paragraph, tip, width, words

TILT = 40  # degrees: the slope of the headings
HEADING = 300.0  # pixels: the longest heading
ABREAST = 42.0  # pixels between two headings that leave room for two lines each
LEADING = 13.0  # pixels from the title of a scene to its place and time below it
READABLE = 1100.0  # pixels: the longest line of the caption
HUES = 6  # for factions and leads; the greys are for all others

_STYLE = (
    ".chk .halo{stroke:var(--paper);stroke-width:7;stroke-linecap:butt}.chk .on{stroke-width:2.6}.chk .off{stroke-width:1.3}"
    ".chk .lead .on{stroke-width:4}.chk .lead .off{stroke-width:2}.chk .several .on{stroke-width:7.5;stroke-opacity:.75}"
    ".chk .several .off{stroke-width:4;stroke-opacity:.6}.chk .lost{stroke-dasharray:2 5;stroke-linecap:round}"
    ".chk .met{fill:var(--box);stroke:var(--edge)}.chk .guide{stroke:var(--faint)}.chk .span{stroke:var(--edge);stroke-width:3}"
    ".chk .ring{fill:var(--paper);stroke-width:2.2}.chk .cross{stroke-width:2.6;stroke-linecap:round}"
    ".chk .note{font-style:italic}.chk .place{fill:var(--edge);stroke:none;opacity:.3}"
)


def storyline_svg(plan: Plan, title: str) -> Chart:
    """Draw a plan."""
    stage = plan.stage
    top = _head_room(plan) + 66
    sheet = Sheet(plan, top, _hues(stage), _leads(stage))
    bottom = top + max((height for here in plan.heights for height in here.values()), default=0.0) * SPACE + 30
    right = (plan.left[-1] + plan.wide[-1] if plan.left else 0.0) + _overhang(plan)
    wide = max(right + 16, 620.0)
    body = [
        label(cut(title, wide - 32, 17, True), 16, 28, class_="b", size=17),
        *_guides(sheet), *_headings(sheet), *bands(sheet), *_boxes(sheet), *_lines(sheet), *_marks(sheet), *_names(sheet),
        *_notes(sheet), *place_names(sheet),
    ]  # fmt: skip
    legend, at = _legend(sheet, bottom + 14, min(wide, READABLE))
    said = caption(plan)
    text, at = paragraph(said, 16, at + 8, min(wide - 32, READABLE))
    svg = frame("storyline", title, said, (wide, at + 6), "".join([*body, legend, text]), _STYLE)
    facts = {
        "crossings": plan.crossings,
        "optimal": plan.optimal,
        "lines": len(stage.lines),
        "columns": len(stage.columns),
    }
    return Chart("storyline", title, svg, said, (round(wide), round(at + 6)), facts=dict(facts))


def caption(plan: Plan) -> str:
    """What the chart shows, how good the order is, and what it leaves out."""
    stage = plan.stage
    times = (
        "never cross" if not plan.crossings else f"cross {plan.crossings} times" if plan.crossings > 1 else "cross once"
    )
    how = (
        "" if not plan.crossings else "; fewer is not possible (proved)" if plan.optimal else " (the best order found)"
    )
    found = [
        f"{len(stage.lines)} lines through {len({column.scene for column in stage.columns})} scenes. Lines {times}{how}."
    ]
    if stage.left_out:
        shown = ", ".join(stage.left_out[:12])
        more = f" and {len(stage.left_out) - 12} more" if len(stage.left_out) > 12 else ""
        found.append(f"Without a line, because they are hardly on stage: {shown}{more}.")
    return " ".join(found)


# ---------------------------------------------------------------- colours


def _leads(stage: Stage) -> set[int]:
    """Those who are on stage most: at most five, in a quarter of the scenes or more."""
    scenes = len({column.scene for column in stage.columns})
    ranked = sorted(range(len(stage.lines)), key=lambda line: (-stage.lines[line].scenes, line))
    return {line for line in ranked[:5] if stage.lines[line].scenes * 4 >= scenes and scenes > 1}


def _hues(stage: Stage) -> list[int]:
    """A hue for every line: its faction's; of those without one, the most present ones get what is left, all others are grey."""
    factions = min(len(stage.factions), HUES)
    free = list(range(factions, HUES))
    found: dict[int, int] = {}
    for line in sorted(range(len(stage.lines)), key=lambda line: (-stage.lines[line].scenes, line)):
        who = stage.lines[line]
        if who.faction is not None:
            found[line] = who.faction if who.faction < HUES else HUES + 1
        else:
            found[line] = free.pop(0) if free and not who.several else HUES + (who.several or not free)
    return [found[line] for line in range(len(stage.lines))]


# ---------------------------------------------------------------- headings


def _heading(column: Column, below: bool) -> tuple[str, str]:
    """The title of a scene, and its place and time, which stand below it or after it."""
    title = cut(column.title, HEADING - 30, SMALL, True)
    rest = " · ".join(dict.fromkeys(filter(None, [*(meeting.place for meeting in column.meetings), column.time])))
    room = HEADING if below else HEADING - width(title, SMALL, True) - 8
    return title, cut(rest, room, SMALL) if room > 50 else ""


def _firsts(stage: Stage) -> list[int]:
    """The first column of every scene."""
    columns = stage.columns
    return [index for index, column in enumerate(columns) if not index or columns[index - 1].scene != column.scene]


def _two_lines(plan: Plan) -> bool:
    """Do the scenes stand far enough apart for headings of two lines?"""
    at = [plan.left[index] + plan.wide[index] / 2 for index in _firsts(plan.stage)]
    return all(right - left >= ABREAST for left, right in pairwise(at))


def _reach(plan: Plan, column: Column) -> float:
    below = _two_lines(plan)
    title, rest = _heading(column, below)
    long, more = width(title, SMALL, True), width(("" if below else "  ") + rest, SMALL) if rest else 0.0
    return max(long, more) if below else long + more


def _head_room(plan: Plan) -> float:
    reach = max((_reach(plan, plan.stage.columns[index]) for index in _firsts(plan.stage)), default=0.0)
    return reach * math.sin(math.radians(TILT)) + (LEADING if _two_lines(plan) else 0.0)


def _overhang(plan: Plan) -> float:
    stage = plan.stage
    return (
        _reach(plan, stage.columns[_firsts(stage)[-1]]) * math.cos(math.radians(TILT)) + LEADING
        if stage.columns
        else 0.0
    )


def _headings(sheet: Sheet) -> Iterator[str]:
    """The title of every scene over its first column, slanted; time and place below it, or after it where there is no room."""
    below = _two_lines(sheet.plan)
    for index in _firsts(sheet.stage):
        column = sheet.stage.columns[index]
        title, rest = _heading(column, below)
        x, y = sheet.x(index, 0.5) - 3, sheet.top - 24
        turned = f"rotate(-{TILT} {x:.1f} {y:.1f})"
        after = el("tspan", f" {words(rest)}", class_="soft", dx=4.0) if rest and not below else ""
        inside = el("tspan", words(title), class_="b") + after
        up = y - LEADING / 2 if below else y
        text = el("text", inside, x=x, y=up, font_size=SMALL, class_="t", transform=turned)
        if rest and below:
            text += label(rest, x, up + LEADING, class_="soft", size=SMALL, transform=turned)
        full = " · ".join(filter(None, [column.title, *(meeting.place for meeting in column.meetings), column.time]))
        yield el(
            "g", tip(full) + text, class_="ck-scene", data_line=column.source, data_file=column.file, data_scene=column.scene + 1,
        )  # fmt: skip


def _guides(sheet: Sheet) -> Iterator[str]:
    """A faint line from each heading down to the topmost meeting of its column; where a scene has several columns, a bar over all of them."""
    columns = sheet.stage.columns
    for first, following in pairwise([*_firsts(sheet.stage), len(columns)]):
        x = sheet.x(first, 0.5)
        tops = [sheet.y(line, first) for line in columns[first].on_stage]
        yield el("line", x1=x, y1=sheet.top - 20, x2=x, y2=min(tops) - PAD if tops else sheet.top - 12, class_="guide")
        if following - first > 1:
            end = sheet.x(following - 1, 1.0)
            yield el("line", x1=sheet.x(first), y1=sheet.top - 19, x2=end, y2=sheet.top - 19, class_="span")


# ---------------------------------------------------------------- meetings and lines


def _boxes(sheet: Sheet) -> Iterator[str]:
    for index, column in enumerate(sheet.stage.columns):
        for meeting in column.meetings:
            yield _box(sheet, index, column, meeting)


def _box(sheet: Sheet, index: int, column: Column, meeting: Meeting) -> str:
    names = ", ".join(sheet.stage.lines[line].name for line in meeting.lines)
    said = tip(f"{column.title}{' · ' + meeting.place if meeting.place else ''}: {names}")
    left, wide = sheet.x(index), sheet.plan.wide[index]
    top, bottom = sheet.box(meeting.lines, index)
    sheet.taken.append((left, top, left + wide, bottom))
    box = el("rect", x=left, y=top, width=wide, height=bottom - top, rx=7.0, class_="met")
    return el(
        "g", said + box, class_="ck-meeting", data_lines=" ".join(map(str, meeting.lines)), data_line=column.source,
        data_file=column.file, data_scene=column.scene + 1,
    )  # fmt: skip


def _lines(sheet: Sheet) -> Iterator[str]:
    """All lines, the leads last, so that they lie on top; each with a halo where it bends over others."""
    spells: dict[int, list[Spell]] = {}
    for spell in sheet.plan.spells:
        spells.setdefault(spell.line, []).append(spell)
    rank = sorted(spells, key=lambda line: (line in sheet.leads, sheet.stage.lines[line].scenes, -line))
    for line in rank:
        who = sheet.stage.lines[line]
        drawn = "".join(_spell(sheet, spell) for spell in spells[line])
        kind = " ".join(
            ["ck-line", f"s{sheet.hues[line]}", *["lead"] * (line in sheet.leads), *["several"] * who.several]
        )
        many = "; several as one" if who.several else ""
        said = tip(f"{who.name} ({who.scenes} scene{'s' * (who.scenes != 1)}{many})")
        yield el("g", said + drawn, class_=kind, data_name=who.name, data_number=line)


def _spell(sheet: Sheet, spell: Spell) -> str:
    """One stretch of a line: level pieces, and bends between them; thin off stage, dotted where nobody knows where they are."""
    pieces: list[tuple[str, str]] = []  # look, path
    bends: list[str] = []
    for index in range(spell.first, spell.last + 1):
        y = sheet.y(spell.line, index)
        start = sheet.x(index, spell.start if index == spell.first else 0.0)
        stop = sheet.x(index, spell.stop if index == spell.last else 1.0)
        look = _look(sheet, spell.line, index)
        for left, right in _living(sheet, spell.line, index, start, stop):
            pieces.append((look, f"M{left:.1f} {y:.1f}H{right:.1f}"))
            sheet.taken.append((left, y - 3, right, y + 3))
        if index < spell.last:
            below, level = sheet.y(spell.line, index + 1), sheet.x(index + 1)
            bend = _bend(sheet.x(index, 1.0), y, below, level)
            if y != below:
                bends.append(el("path", d=bend, class_="halo"))
            further = _look(sheet, spell.line, index + 1)
            pieces.append((look if look != "on" or further == "on" else "off", bend))
            sheet.taken += _around(sheet.x(index, 1.0), y, below)
            sheet.taken.append((sheet.x(index, 1.0) + GAP, below - 3, level, below + 3))
    return "".join([*bends, *_joined(pieces)])


def _look(sheet: Sheet, line: int, index: int) -> str:
    column = sheet.stage.columns[index]
    return "on" if line in column.on_stage else "off lost" if line in column.unknown else "off"


def _joined(pieces: list[tuple[str, str]]) -> Iterator[str]:
    """The pieces as paths: those of one look that touch become one, so that no seam shows."""
    whole: list[tuple[str, str, str]] = []  # look, path, where it ends
    for look, path in pieces:
        start = path[1:].partition("H")[0].partition("C")[0]
        end = _end_of(path)
        if whole and whole[-1][0] == look and whole[-1][2] == start:
            whole[-1] = (look, whole[-1][1] + path[1 + len(start) :], end)
        else:
            whole.append((look, path, end))
    for look, path, _ in whole:
        yield el("path", d=path, class_=look)


def _end_of(path: str) -> str:
    """Where a piece ends, as it begins: "x y"."""
    head, _, curve = path[1:].partition("C")
    start, _, straight = head.partition("H")
    if not curve:
        return f"{straight} {start.split()[1]}"
    x, y = curve.partition("H")[0].split()[-2:]
    return f"{curve.partition('H')[2] or x} {y}"


def _bend(x: float, y: float, below: float, level: float) -> str:
    """From one column to the next: level at both ends, and level on from the bend to where the next column begins."""
    if y == below:
        return f"M{x:.1f} {y:.1f}H{level:.1f}"
    middle = x + GAP / 2
    further = f"H{level:.1f}" if level - x > GAP + 0.05 else ""
    return f"M{x:.1f} {y:.1f}C{middle:.1f} {y:.1f} {middle:.1f} {below:.1f} {x + GAP:.1f} {below:.1f}{further}"


def _around(x: float, y: float, below: float) -> Iterator[tuple[float, float, float, float]]:
    """Rectangles around a bend."""
    steps = 8
    for step in range(steps):
        one, other = (y + (below - y) * on_bend(place / steps) for place in (step, step + 1))
        yield x + GAP * step / steps, min(one, other) - 3, x + GAP * (step + 1) / steps, max(one, other) + 3


def _living(sheet: Sheet, line: int, index: int, start: float, stop: float) -> list[tuple[float, float]]:
    """The pieces of a level stretch without the time in which somebody is dead."""
    pieces = [(start, stop)]
    turns = [turn for turn in sheet.stage.columns[index].turns if turn.line == line]
    for one, other in pairwise(turns):
        if one.kind == "death" and other.kind == "return":
            left, right = pieces[-1]
            pieces[-1:] = [(left, sheet.x(index, one.at)), (sheet.x(index, other.at), right)]
    return pieces


# ---------------------------------------------------------------- marks, names, notes


def _marks(sheet: Sheet) -> Iterator[str]:
    """A cross where somebody dies, a ring where somebody comes back, a bar from the killer's line, an open end where a line is broken off."""
    for index, column in enumerate(sheet.stage.columns):
        for turn in column.turns:
            x, y = sheet.x(index, turn.at), sheet.y(turn.line, index)
            hue = f"s{sheet.hues[turn.line]}"
            sheet.taken.append((x - 6, y - 6, x + 6, y + 6))
            if turn.kind == "death":
                shape = el("path", d=f"M{x - 4.5:.1f} {y - 4.5:.1f}l9 9m0 -9l-9 9", class_=f"cross {hue}")
            else:
                shape = el("circle", cx=x, cy=y, r=4.6, class_=f"ring {hue}")
            yield el(
                "g",
                tip(turn.text) + shape,
                class_=f"ck-{turn.kind}",
                data_line=turn.source or None,
                data_file=column.file,
                data_sentence=turn.sentence,
                data_scene=column.scene + 1,
            )
    for spell in sheet.plan.spells:
        hue = f"s{sheet.hues[spell.line]}"
        if spell.closes == "away":
            x, y = sheet.x(spell.last, 1.0), sheet.y(spell.line, spell.last)
            yield el("path", d=f"M{x + 3:.1f} {y:.1f}h14", class_=f"{hue} off lost")
            sheet.taken.append((x, y - 3, x + 18, y + 3))


def _names(sheet: Sheet) -> Iterator[str]:
    """Every name at the beginning of its line, and again wherever that begins anew."""
    for spell in sheet.plan.spells:
        text = shown_name(sheet.stage, spell.line)
        y = sheet.y(spell.line, spell.first)
        x = sheet.x(spell.first, spell.start) - 6
        sheet.taken.append((x - width(text, SIZE, True), y - 8, x, y + 8))
        yield label(
            text, x, y + 4, "end", f"b ck-name f{sheet.hues[spell.line]}", data_name=sheet.stage.lines[spell.line].name
        )


def _notes(sheet: Sheet) -> Iterator[str]:
    """What a death or a return is, in the story's words, where there is room for it."""
    for index, column in enumerate(sheet.stage.columns):
        for turn in column.turns:
            found = _note(sheet, index, turn)
            if found:
                yield found


def _note(sheet: Sheet, index: int, turn: Turn) -> str:
    """The words beside the mark, or over or under the box in which it stands."""
    x, y = sheet.x(index, turn.at), sheet.y(turn.line, index)
    meetings = sheet.stage.columns[index].meetings
    beside = next((meeting.lines for meeting in meetings if turn.line in meeting.lines), (turn.line,))
    heights = [sheet.y(line, index) for line in beside]
    over, under = min(heights) - PAD - 5, max(heights) + PAD + 12
    last = sheet.x(len(sheet.plan.left) - 1, 1.0) + 90
    for room in (250.0, 130.0):
        text = cut(turn.text, room, SMALL)
        wide = width(text, SMALL)
        places = [(x + 9, y + 4), (x + 8, y + 16), (x + 8, y - 8)]
        places += [
            (left, base)
            for base in sorted((under, over, under + 13, over - 13), key=lambda base: abs(base - y))
            for left in (x - wide / 2, x - 6, x + 6 - wide)
        ]
        for left, base in places:
            box = (left, base - 9.5, left + wide, base + 3)
            if left > 8 and box[2] < last and sheet.top - 14 < box[1] and not sheet.hits(box):
                sheet.taken.append(box)
                return label(text, left, base, class_=f"note f{sheet.hues[turn.line]}", size=SMALL)
    return ""


# ---------------------------------------------------------------- the key


def _legend(sheet: Sheet, y: float, wide: float) -> tuple[str, float]:
    """What the marks mean, and which faction has which colour."""
    items: list[tuple[str, str]] = [
        (el("rect", x=0, y=-7, width=26, height=14, rx=6, class_="met"), "together"),
        (el("g", el("path", d="M0 0H26", class_="on"), class_="s6"), "on stage"),
        (el("g", el("path", d="M0 0H26", class_="off"), class_="s6"), "off stage"),
        (el("g", el("path", d="M0 0H26", class_="off lost"), class_="s6"), "nobody knows where"),
    ]
    if any(stay.last > stay.first for stay in stays(sheet)):
        items.append((el("path", d="M0 -6H26V6H0Z", class_="place"), "still at that place"))
    kinds = {turn.kind for column in sheet.stage.columns for turn in column.turns}
    if "death" in kinds:
        items.append((el("path", d="M8 -4.5l9 9m0 -9l-9 9", class_="cross s6"), "dies"))
    if "return" in kinds:
        items.append((el("circle", cx=13, cy=0, r=4.6, class_="ring s6"), "comes back to life"))
    if any(who.several for who in sheet.stage.lines):
        items.append((el("g", el("path", d="M0 0H26", class_="on"), class_="several s7"), "several as one"))
    for number, name in enumerate(sheet.stage.factions[:HUES]):
        items.append((el("rect", x=4, y=-5, width=18, height=10, rx=3, class_=f"f{number}"), name))
    found, x = [], 16.0
    for shape, text in items:
        shown = cut(text, 220, SMALL)
        room = 34 + width(shown, SMALL) + 20
        if x > 16 and x + room > wide - 16:
            x, y = 16.0, y + 22
        found.append(
            el("g", shape + label(shown, 34, 4, class_="soft", size=SMALL), transform=f"translate({x:.1f} {y:.1f})")
        )
        x += room
    return el("g", "".join(found), class_="ck-key"), y + 26


__all__ = ["caption", "storyline_svg"]
