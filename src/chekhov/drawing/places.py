"""Places of the storyline chart: a pale band from meeting to meeting where the story stays at one place, and its name where the heading leaves it open.

In: a sheet. Out: SVG. A band is drawn only where nobody passes through it who is at neither end of it; a name is written only where nothing else stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from chekhov.drawing.sheet import SMALL, Box, Sheet
from chekhov.drawing.stage import Meeting
from chekhov.drawing.storyline import GAP, on_bend
from chekhov.drawing.svg import cut, el, label, tip, width

LOOKS = 12  # points between two columns at which a band is looked at
NEAR = 3.0  # pixels: whoever passes closer than this to a band is in it


@dataclass(frozen=True, slots=True)
class Stay:
    """A place with the meetings there, one for each column from ``first`` on."""

    place: str
    first: int
    meetings: tuple[tuple[int, ...], ...]

    @property
    def last(self) -> int:
        """The column of the last meeting."""
        return self.first + len(self.meetings) - 1


def stays(sheet: Sheet) -> list[Stay]:
    """All places that somebody is at, each for as long as it goes on from column to column."""
    found: list[Stay] = []
    open_now: dict[str, Stay] = {}
    for index, column in enumerate(sheet.stage.columns):
        here: dict[str, Stay] = {}
        for place, meeting in _by_place(column.meetings).items():
            before = open_now.get(place)
            if before is not None and _is_clear(sheet, index - 1, before.meetings[-1], meeting.lines):
                here[place] = Stay(place, before.first, (*before.meetings, meeting.lines))
            else:
                here[place] = Stay(place, index, (meeting.lines,))
        found += [stay for place, stay in open_now.items() if here.get(place) is None or here[place].first == index]
        open_now = here
    return sorted([*found, *open_now.values()], key=lambda stay: (stay.first, stay.meetings[0]))


def _by_place(meetings: tuple[Meeting, ...]) -> dict[str, Meeting]:
    """The meetings of a column at places with a name; two that are called alike are told apart by nothing, and left out."""
    names = [meeting.place for meeting in meetings]
    return {one.place: one for one in meetings if one.place and names.count(one.place) == 1}


def _is_clear(sheet: Sheet, index: int, here: tuple[int, ...], there: tuple[int, ...]) -> bool:
    """Does nobody pass through a band from a meeting to one of the next column, who is in neither?"""
    (top, bottom), (further_top, further_bottom) = sheet.box(here, index), sheet.box(there, index + 1)
    now, then = sheet.plan.heights[index], sheet.plan.heights[index + 1]
    for line in (now.keys() & then.keys()) - {*here, *there}:
        start, end = sheet.y(line, index), sheet.y(line, index + 1)
        for part in (on_bend(step / LOOKS) for step in range(LOOKS + 1)):
            at = start + (end - start) * part
            high, low = top + (further_top - top) * part, bottom + (further_bottom - bottom) * part
            if high - NEAR < at < low + NEAR:
                return False
    return True


def bands(sheet: Sheet) -> Iterator[str]:
    """A band for every stay of several columns."""
    for stay in stays(sheet):
        pieces = [_band(sheet, stay, index) for index in range(stay.first, stay.last)]
        if pieces:
            yield el("g", tip(stay.place) + "".join(pieces), class_="ck-place", data_place=stay.place)


def _band(sheet: Sheet, stay: Stay, index: int) -> str:
    """The piece of a band between two meetings: its edges bend as lines do."""
    here, there = stay.meetings[index - stay.first], stay.meetings[index - stay.first + 1]
    (top, bottom), (further_top, further_bottom) = sheet.box(here, index), sheet.box(there, index + 1)
    x, level = sheet.x(index, 1.0), sheet.x(index + 1)
    middle, end = x + GAP / 2, x + GAP
    path = (
        f"M{x:.1f} {top:.1f}C{middle:.1f} {top:.1f} {middle:.1f} {further_top:.1f} {end:.1f} {further_top:.1f}H{level:.1f}"
        f"L{level:.1f} {further_bottom:.1f}H{end:.1f}"
        f"C{middle:.1f} {further_bottom:.1f} {middle:.1f} {bottom:.1f} {x:.1f} {bottom:.1f}"
    )
    return el("path", d=path, class_="place", data_lines=" ".join(map(str, sorted({*here, *there}))))


def place_names(sheet: Sheet) -> Iterator[str]:
    """The name of a place over or under its first box, where its column has several places, and a heading cannot say which is which."""
    for stay in stays(sheet):
        several = (index for index in range(stay.first, stay.last + 1) if _is_open(sheet, index))
        yield next(filter(None, (_name(sheet, stay, index) for index in several)), "")


def _is_open(sheet: Sheet, index: int) -> bool:
    return len({meeting.place for meeting in sheet.stage.columns[index].meetings}) > 1


def _name(sheet: Sheet, stay: Stay, index: int) -> str:
    top, bottom = sheet.box(stay.meetings[index - stay.first], index)
    over, under = top - 4, bottom + 11
    uppermost = all(sheet.box(one.lines, index)[0] >= top for one in sheet.stage.columns[index].meetings)
    left, right = sheet.x(index), sheet.x(index, 1.0)
    for room in (150.0, 80.0):
        text = cut(stay.place, room, SMALL)
        wide = width(text, SMALL)
        for base in (over, under) if uppermost else (under, over):
            for start in (left + 2, (left + right - wide) / 2, right - 2 - wide):
                box: Box = (start, base - 9.5, start + wide, base + 3)
                if start > 8 and box[1] > sheet.top - 14 and not sheet.hits(box):
                    sheet.taken.append(box)
                    return label(text, start, base, class_="soft ck-place-name", size=SMALL)
    return ""


__all__ = ["Stay", "bands", "place_names", "stays"]
