"""What sentences say about time itself: the calendar of a world, and what time it is. Floor 3.

In: sentences of ``# World`` ("A day has 20 hours.", "The months are Frost, Seed and Harvest.") and of scenes ("It is Monday evening."). Out: a
`Calendar`, with what is wrong in it; `TimeWords` for the others. They say nothing about anybody, so they are no facts of the story.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from chekhov.language.amounts import number_of
from chekhov.language.calendar import EARTH, Calendar
from chekhov.language.timewords import TimeWords, read_time

_UNIT = r"(?:second|minute|hour|day|week|month|year)"
_HAS = re.compile(
    rf"^(?:an?|the|each|every|one) (?P<whole>minute|hour|day|week|month|year) (?:has|had|is|consists of|counts) (?P<number>[\w -]+?) (?P<part>{_UNIT})s?(?: long)?\.?$",
    re.I,
)
_ARE_IN = re.compile(
    rf"^there are (?P<number>[\w -]+?) (?P<part>{_UNIT})s? in (?:an?|the|each|every|one) (?P<whole>minute|hour|day|week|month|year)\.?$",
    re.I,
)
_NAMES = re.compile(
    r"^(?:[Tt]he (?:names of the )?)?(?P<what>months|days of the week|weekdays|days)(?: of (?:the|a|each) (?:year|week))? are (?:called )?(?P<names>[A-Z][^.]*)\.?$"
)
_LENGTH = re.compile(
    r"^(?P<names>[A-Z][\w’' -]*(?:(?:, | and |, and )[A-Z][\w’' -]*)*?) (?:has|have) (?P<number>[\w-]+(?: [\w-]+)?) days(?: each)?\.?$"
)
_IT_IS = re.compile(
    r"^(?:it|today|the (?:date|day|time|year|month)) (?:is|was)(?: now| already| still| only| about| almost| nearly)? (?:an? )?(?P<when>.+?)[.!]?$",
    re.I,
)
_DAY_WAS = re.compile(
    r"^(?P<lead>(?:the )?(?:next|following) day|[\w-]+ days? later),? (?:it )?(?:is|was) (?:already |again )?(?:an? )?(?P<when>\w+)[.!]?$",
    re.I,
)
_SMALLEST = {"minute": "second", "hour": "minute", "day": "hour", "week": "day", "month": "day", "year": "day"}


@dataclass(slots=True)
class CalendarNotes:
    """What has been said about the calendar so far. ``counts``: (whole, part) -> how many; ``days``: of single months."""

    counts: dict[tuple[str, str], int] = field(default_factory=dict)
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    days: dict[str, int] = field(default_factory=dict)

    def hear(self, text: str) -> str | None:
        """Take in a sentence about the calendar: "" or what is wrong with it. None where the sentence is about something else."""
        text = " ".join(text.split())
        found = _HAS.match(text) or _ARE_IN.match(text)
        if found is not None:
            return self._count(found["whole"].lower(), found["part"].lower(), found["number"].lower())
        if (found := _NAMES.match(text)) is not None:
            return self._name(found["what"], _listed(found["names"]))
        if (found := _LENGTH.match(text)) is not None:
            names = [name.lower() for name in _listed(found["names"])]
            known = self.months or tuple(name for name, _ in EARTH.months)
            number = number_of(found["number"].lower())
            if number is None or not names or any(name not in known for name in names):
                return None
            if number < 1 or number.denominator != 1:
                return f"a month cannot have {found['number']} days"
            self.days |= dict.fromkeys(names, int(number))
            return ""
        return None

    def _count(self, whole: str, part: str, said: str) -> str | None:
        number = 0 if said in ("no", "zero") else number_of(said)
        lengths = {"second": 0, "minute": 1, "hour": 2, "day": 3, "week": 4, "month": 5, "year": 6}
        if number is None or lengths[part] >= lengths[whole]:
            return None
        if number < 1 or number != int(number):
            return f"a {whole} cannot have {number} {part}s"
        if number > 10**9:
            return f"a {whole} cannot have so many {part}s"
        if _SMALLEST[whole] != part and (whole, part) != ("year", "month"):
            return f"how long a {whole} is must be said in {_SMALLEST[whole]}s"
        if self.counts.get((whole, part), number) != number:
            return f"a {whole} cannot have both {self.counts[whole, part]} and {number} {part}s"
        kept = dict(self.counts)
        self.counts[whole, part] = int(number)
        wrong = self._uneven()
        if wrong:
            self.counts = kept
        return wrong

    def _name(self, what: str, names: list[str]) -> str | None:
        if len(names) < 2:
            return None
        twice = next(
            (name for index, name in enumerate(names) if name.lower() in (one.lower() for one in names[:index])), ""
        )
        if twice:
            return f"two of them are called {twice}"
        lowered = tuple(name.lower() for name in names)
        kept = self.months, self.weekdays
        if what == "months":
            self.months = lowered
        else:
            self.weekdays = lowered
        wrong = self._uneven()
        if wrong:
            self.months, self.weekdays = kept
        return wrong

    def _uneven(self) -> str:
        """Do the names and the numbers agree?"""
        for said, names, whole in (
            (self.counts.get(("year", "month")), self.months, "year"),
            (self.counts.get(("week", "day")), self.weekdays, "week"),
        ):
            if said is not None and names and said != len(names):
                return f"a {whole} has {said} {'months' if whole == 'year' else 'days'}, but {len(names)} are named"
        year = self.counts.get(("year", "day"))
        calendar = self.calendar() if year is not None and self.months else None
        if (
            calendar is not None
            and ("month", "day") in self.counts
            and sum(length for _, length in calendar.months) != year
        ):
            return f"a year cannot have {year} days: its months have {sum(length for _, length in calendar.months)}"
        return ""

    def calendar(self) -> Calendar:
        """The calendar that comes of it: what nobody said is as in our world."""
        if self == CalendarNotes():
            return EARTH
        counts = self.counts
        month, year = counts.get(("month", "day")), counts.get(("year", "day"))
        names = self.months or tuple(name for name, _ in EARTH.months)
        if not self.months and ("year", "month") in counts:
            names = tuple(f"month {number}" for number in range(1, min(counts["year", "month"], 1000) + 1))
        own = bool(self.months or self.days or month or year or ("year", "month") in counts)
        each = month or (max(1, year // len(names)) if year else 30)
        months = tuple((name, self.days.get(name, each)) for name in names) if own else EARTH.months
        if own and year and not month and not self.days:  # what is over goes to the last month
            months = (*months[:-1], (months[-1][0], max(1, year - each * (len(names) - 1))))
        week = counts.get(("week", "day"), len(self.weekdays) or 7)
        weekdays = self.weekdays or (
            EARTH.weekdays
            if week == 7
            else tuple(f"day {number} of the week" for number in range(1, min(week, 1000) + 1))
        )
        return Calendar(
            counts.get(("minute", "second"), 60), counts.get(("hour", "minute"), 60), counts.get(("day", "hour"), 24), months, weekdays,
            sum(length for _, length in months) if own else EARTH.days_in_year, not own,
        )  # fmt: skip


def _listed(names: str) -> list[str]:
    """ "Frost, Seed and Harvest" one by one."""
    found = [name.strip() for name in re.split(r",\s*(?:and\s+)?|\s+and\s+", names) if name.strip()]
    return found if all(re.fullmatch(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*", name) for name in found) else []


def time_said(text: str, calendar: Calendar) -> TimeWords | None:
    """What time a sentence says that it is ("It is Monday evening.", "The next day was Sunday."), or None where it says something else."""
    said = " ".join(text.split())
    later = _DAY_WAS.match(said)
    if later is not None:
        moved = read_time(f"{later['lead']}, {later['when']}", calendar, lambda _: False)
        return moved if moved is not None and not moved.left and moved.way and moved.weekday is not None else None
    found = _IT_IS.match(said)
    words = read_time(found["when"], calendar, lambda _: False) if found is not None else None
    if words is None or words.left or words.way not in ("", "soon") or not (words.dated or words.of_day):
        return None
    return words
