"""Times of the clock and dates: ``21:40``, ``6 p.m.``, ``half past six``, ``six o'clock``; ``3 May 1815``, ``the 14th``.

In: a :class:`Chart` and a token. Out: where a time or a date ends, 0 where none stands there.
"""

from __future__ import annotations

import re

from chekhov.language import closed, words
from chekhov.language.chart import Chart
from chekhov.language.tokens import MARK, NAME, NUMBER

_CLOCK = re.compile(r"\d{1,2}([.:]\d\d)?( ?(a\.m\.|p\.m\.|am|pm))")
_MINUTES = re.compile(r"\d{1,2}[.:]\d\d")
_DAY = re.compile(r"\d{1,2}(st|nd|rd|th)?")
_BARE_HOURS = frozenset("at by until till before after since around from between towards".split())
_HALVES = frozenset("am pm a.m. p.m. o'clock".split())


def clock_at(chart: Chart, at: int, preposition: str = "") -> int:
    """The end of a time of the clock; behind some prepositions a bare number is enough (``at nine``, ``from six to ten``)."""
    loose = preposition in ("from", "between")
    low = chart.low[at]
    if chart.kind[at] == NUMBER and (_CLOCK.fullmatch(low) or _MINUTES.fullmatch(low)):
        return at + 1 + (chart.low[at + 1] in _HALVES)
    past = at + (2 if low == "a" and chart.low[at + 1] == "quarter" else 1)
    if low in ("quarter", "half", "a") or words.number_of(low) is not None:
        past += chart.low[past] in ("minute", "minutes")
        if (low == "half" and chart.low[past] == "past") or (
            (low != "a" or past > at + 1) and chart.low[past] in ("past", "to")
        ):
            if _hour(chart, past + 1) and not (loose and chart.low[past] == "to"):
                return past + 2 + (chart.low[past + 2] in _HALVES)
    if not _hour(chart, at):
        return 0
    if chart.low[at + 1] in _HALVES:
        return at + 2
    follow = at + 1
    if preposition not in _BARE_HOURS:
        return 0
    if loose or follow >= chart.count or chart.kind[follow] == MARK:
        return follow
    apart = (
        chart.kind[follow] == NAME
        or chart.cap[follow]
        or chart.low[follow] in closed.SUBJECT_PRONOUNS
        or chart.low[follow] in closed.DETERMINERS
    )
    return follow if apart or chart.low[follow] in closed.CONJUNCTIONS else 0


def _hour(chart: Chart, at: int) -> bool:
    """Whether a token is a number from one to twenty-four."""
    number = words.number_of(chart.low[at])
    return number is not None and 0 < number <= 24 and chart.low[at] not in closed.MULTIPLIERS


def date_at(chart: Chart, at: int) -> int:
    """The end of a date: ``3 May``, ``the 14th of March``, ``the first of May``, ``March 1815``, ``May 3rd, 1815``, ``1815``."""
    end = at + (chart.low[at] == "the")
    low = chart.low[end]
    if chart.kind[end] == NUMBER and _DAY.fullmatch(low):
        month = end + 1 + (chart.low[end + 1] == "of")
        if chart.low[month] in closed.MONTHS and (chart.cap[month] or low.isdigit()):
            return _year(chart, month + 1)
        return end + 1 if low[-1].isalpha() and end > at else 0
    if end > at:
        named = low in closed.ORDINALS and chart.low[end + 1] == "of" and chart.low[end + 2] in closed.MONTHS
        return _year(chart, end + 3) if named and chart.cap[end + 2] else 0
    if low in closed.MONTHS and chart.cap[at]:
        return _year(chart, end + 1 + (chart.kind[end + 1] == NUMBER and bool(_DAY.fullmatch(chart.low[end + 1]))))
    return end + 1 if chart.kind[end] == NUMBER and len(low) == 4 and low.isdigit() else 0


def _year(chart: Chart, at: int) -> int:
    """Past a year, where one follows a month."""
    comma = chart.low[at] == ","
    year = chart.low[at + comma]
    return at + comma + 1 if chart.kind[at + comma] == NUMBER and len(year) == 4 and year.isdigit() else at
