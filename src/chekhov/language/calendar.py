"""Calendars: seconds, days, months and years, of our own world (Gregorian, proleptic) and of worlds that a writer makes up. Floor 2.

In: how many hours a day has, what the months are called. Out: a :class:`Calendar`, which turns dates into days and back. A day is a whole number:
0 is the first day of the year 1. All lengths are whole seconds, so nothing is ever rounded by the machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from chekhov.language.closed import MONTH_NAMES, WEEKDAY_NAMES

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
SURE_WEEKDAYS = 1753
"""From this year on most of Europe counted by the calendar of today: what day of the week a date was is known."""


class Date(NamedTuple):
    """A date as it is said: any part may be missing. ``month`` counts from 1; the year before 1 is 0 (1 BC)."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """How time is counted. ``months``: names (in lower case) with their days; ``earthly``: 29 February in leap years, weekdays as in our world."""

    seconds_in_minute: int = 60
    minutes_in_hour: int = 60
    hours_in_day: int = 24
    months: tuple[tuple[str, int], ...] = tuple(zip(MONTH_NAMES, _LENGTHS, strict=True))
    weekdays: tuple[str, ...] = WEEKDAY_NAMES
    days_in_year: int = 365
    earthly: bool = True

    @property
    def hour(self) -> int:
        """Seconds."""
        return self.seconds_in_minute * self.minutes_in_hour

    @property
    def day(self) -> int:
        """Seconds."""
        return self.hour * self.hours_in_day

    def seconds(self, unit: str) -> int:
        """The length of a unit of time (``hour``, ``night``, ``year``), on average. Raises KeyError for other words."""
        if unit in ("second", "minute", "hour"):
            return {"second": 1, "minute": self.seconds_in_minute, "hour": self.hour}[unit]
        return self.days(unit) * self.day

    @property
    def mean_year(self) -> int:
        """Seconds of a year, with its share of a leap day."""
        return self.days_in_year * self.day + (self.day // 4 if self.earthly else 0)

    def days(self, unit: str) -> int:
        """The length of a unit of whole days, rounded to days. Raises KeyError for other words."""
        year = self.days_in_year
        lengths = {
            "day": 1, "night": 1, "morning": 1, "evening": 1, "afternoon": 1, "week": len(self.weekdays), "fortnight": 2 * len(self.weekdays),
            "month": max(1, year // max(1, len(self.months) or 12)), "season": max(1, year // 4), "year": year, "decade": 10 * year, "century": 100 * year,
            "millennium": 1000 * year, "generation": 25 * year,
        }  # fmt: skip
        lengths |= dict.fromkeys(("spring", "summer", "autumn", "winter"), lengths["season"])
        return lengths[unit]

    # ------------------------------------------------------------ dates

    def leap(self, year: int) -> bool:
        """Has the year a 29 February?"""
        return self.earthly and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    def new_year(self, year: int) -> int:
        """The first day of a year."""
        past = year - 1
        return 365 * past + past // 4 - past // 100 + past // 400 if self.earthly else self.days_in_year * past

    def length(self, month: int, year: int | None) -> int:
        """The days of a month (counted from 1); in no particular year, of the longest such month."""
        leap = month == 2 and self.earthly and (year is None or self.leap(year))
        return self.months[month - 1][1] + leap

    def fault(self, date: Date) -> str:
        """Why there is no such date, or ""."""
        if date.year == 0 and self.earthly:
            return "there is no year 0"
        if date.month is not None and not 1 <= date.month <= len(self.months):
            return f"there is no month {date.month}: the year has {len(self.months)}"
        if date.month is None or date.day is None or 1 <= date.day <= self.length(date.month, date.year):
            return ""
        return f"there is no {self.say(date)}"

    def first(self, date: Date, year: int) -> int:
        """The first day of a date in a year."""
        month = date.month or 1
        before = sum(self.length(one, year) for one in range(1, month))
        return self.new_year(year) + before + (date.day or 1) - 1

    def last(self, date: Date, year: int) -> int:
        """The last day of a date in a year: of *May 1911*, the 31st."""
        if date.month is None:
            return self.new_year(year + 1) - 1
        return self.first(date._replace(day=date.day or self.length(date.month, year)), year)

    def date(self, day: int) -> Date:
        """The date of a day."""
        year = day * 400 // 146097 + 1 if self.earthly else day // self.days_in_year + 1
        year += (self.new_year(year + 1) <= day) - (self.new_year(year) > day)
        left = day - self.new_year(year)
        for month in range(1, len(self.months) + 1):
            length = self.length(month, year)
            if left < length:
                return Date(year, month, left + 1)
            left -= length
        return Date(year, None, left + 1)

    def same_day(self, day: int, years: int) -> int:
        """The same date so many years later (28 February for a 29th that there is not)."""
        date = self.date(day)
        year = (date.year or 0) + years
        if date.month is None:
            return self.new_year(year) + (date.day or 1) - 1
        return self.first(date._replace(day=min(date.day or 1, self.length(date.month, year))), year)

    def weekday(self, day: int) -> int:
        """The day of the week, from 0. Day 0 of our own calendar was a Monday."""
        return day % len(self.weekdays)

    def month_name(self, month: int) -> str:
        """The name of a month, with its capital."""
        return self.months[month - 1][0].title()

    def say(self, date: Date) -> str:
        """A date in words: ``3 May 1911``, ``May 1911``, ``44 BC``."""
        parts = [str(date.day)] if date.day is not None and date.month is not None else []
        if date.day is not None and date.month is None:
            parts = [f"day {date.day} of"]
        parts += [self.month_name(date.month)] if date.month is not None else []
        if date.year is not None:
            parts.append(str(date.year) if date.year > 0 or not self.earthly else f"{1 - date.year} BC")
        return " ".join(parts)


EARTH = Calendar()
"""The calendar of our own world."""
