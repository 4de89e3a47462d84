"""Days and times of day of a story in words, as exactly as they are known. Floor 8.

In: a timeline and a point of it. Out: ``2 May 1911``, ``Friday, day 5 of the story``, ``18:00``; "" where the story does not say.
"""

from __future__ import annotations

from chekhov.language.calendar import Date
from chekhov.trace.timeline import Timeline, years_words


def day_words(line: Timeline, point: int) -> str:
    """Which day a point is: its date, else the day of the week and the day of the story; "" where nothing is known of either."""
    if line.dated(point):
        return line.day_words(*line.days(point))
    first, last = line.days(point) if line.anchored else (None, None)
    if first is not None or last is not None:
        return line.day_words(first, last)
    low, high = line.days_between(line.opening, point)
    weekday = line.weekday(point)
    if low is None or high is None:
        return weekday
    days = years_words(low + 1, high + 1)
    story = (
        f"day {days} of the story"
        if low >= 0
        else f"{line.length_words(-high * line.calendar.day)} before the story"
        if high < 0
        else ""
    )
    return ", ".join(part for part in (weekday, story) if part)


def exact_day(line: Timeline, point: int) -> str:
    """The date of a point, where the story has it to the day; else ""."""
    low, high = line.days(point) if line.anchored else (None, None)
    return line.day_words(low, high) if low is not None and low == high else ""


def part_words(line: Timeline, point: int, unit: str) -> str:
    """The month or year alone: ``1911``, ``1911 or 1912``, ``1945 or later``."""
    low, high = line.days(point)
    if unit == "year":
        return _years(line, low, high) if line.anchored else ""
    if low is None or high is None:
        return ""
    first, last = line.calendar.date(low), line.calendar.date(high)
    same = first.month is not None and (first.year, first.month) == (last.year, last.month)
    return line.calendar.month_name(first.month or 1) if same else ""


def _years(line: Timeline, low: int | None, high: int | None) -> str:
    calendar = line.calendar
    first, last = (None if day is None else calendar.date(day).year for day in (low, high))
    names = [calendar.say(Date(year)) for year in (first, last) if year is not None]
    if first is None or last is None:
        return f"{names[0]} or {'later' if last is None else 'earlier'}" if names else ""
    return names[0] if first == last else f"{names[0]} {'or' if last - first == 1 else 'to'} {names[1]}"


def time_words(line: Timeline, point: int) -> str:
    """The time of day, as exactly as it is said: ``18:00``, ``between 16:00 and 24:00``."""
    midnight = line.midnight(point)
    low, high = line.between(midnight, point)
    calendar = line.calendar
    if low is None or high is None or high - low >= calendar.day * 3 // 4:
        return ""
    if high - low <= calendar.hour:
        return _clock(line, (low + high) // 2)
    return f"between {_clock(line, low)} and {_clock(line, high + 1)}"


def _clock(line: Timeline, seconds: int) -> str:
    calendar = line.calendar
    hour, rest = divmod(seconds, calendar.hour)
    return f"{hour}:{rest // calendar.seconds_in_minute:02}"


def when_words(line: Timeline, point: int) -> str:
    """Date and time of day, as far as they are known."""
    time = time_words(line, point) if line.dated(point) else ""
    day = day_words(line, point) if line.dated(point) else ""
    return ", ".join(part for part in (day, time if not time.startswith("between") else "") if part)
