"""From words of time to constraints: where a point lies, given what it hangs on. Floor 5.

In: `TimeWords`, the time before (first and last point of the scene above, or of the sentence before), and the anchor that the words name. Out: a `Placed`:
the new point with its first guess, and the ways in which the words can be understood, likeliest first. There are several where words leave a choice
that is for the story to make: "Monday" is the next one, unless another fits better; "six o'clock" may be morning or evening.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product

from chekhov.language.amounts import Amount
from chekhov.language.calendar import SURE_WEEKDAYS
from chekhov.language.timewords import PARTS, TimeWords
from chekhov.trace.network import Constraint
from chekhov.trace.timeline import Timeline

Stretch = tuple[int, int]
"""First and last point of a scene or an event."""

_SHORT = 60  # seconds: as long as it takes until the next scene, where nobody says more
_MOST_WAYS = 400
_JUST_NOW = 31  # days: a date without a year that lies so few behind is told late rather than a year ahead
_WITHIN_DAY = frozenset(("second", "minute", "hour"))


@dataclass(slots=True)
class Placed:
    """A point, what surely holds of it, and the choices that its words leave (each a list of alternatives)."""

    point: int
    sure: list[Constraint] = field(default_factory=list)
    choices: list[list[list[Constraint]]] = field(default_factory=list)
    fault: str = ""
    back: bool = False  # it lies before the time that it is told after

    @property
    def ways(self) -> list[list[Constraint]]:
        """All ways to understand the words, likeliest first."""
        found = []
        for chosen in product(*self.choices):
            found.append([*self.sure, *(one for part in chosen for one in part)])
            if len(found) == _MOST_WAYS:
                break
        return found


def place(
    line: Timeline, words: TimeWords, base: Stretch | None, anchor: Stretch | None, other: Stretch | None, start: int
) -> Placed:
    """Where words of time put something. ``base``: the time before; ``start``: the guess where there is none (seconds after the first day)."""
    fault = faults(line, words)
    if fault:
        words = TimeWords("soon")
    day, clock = _guess(line, words, base, anchor, start)
    placed = Placed(line.point(day * line.calendar.day + clock), fault=fault)
    relate(line, words, base, anchor, other, placed)
    on_the_point(line, words, placed, base)
    if base is not None:
        before = line.likely(base[1], placed.point) < 0
        placed.back = words.way in ("before", "back") or (before and not (words.way == "during" and anchor is None))
    return placed


def faults(line: Timeline, words: TimeWords) -> str:
    """Why there is no such date or time, or ""."""
    calendar = line.calendar
    if words.clock is not None and (
        words.clock[0] > calendar.hours_in_day or words.clock[1] >= calendar.minutes_in_hour
    ):
        hour, minute = words.clock
        return f"there is no {hour}:{minute:02}: a day has {calendar.hours_in_day} hours, an hour {calendar.minutes_in_hour} minutes"
    if words.day == 0:
        return "there is no day 0"
    if words.date is None:
        return ""
    fault = calendar.fault(words.date)
    date = words.date
    if (
        not fault
        and words.weekday is not None
        and calendar.earthly
        and date.day
        and date.month
        and (date.year or 0) >= SURE_WEEKDAYS
    ):
        real = calendar.weekday(calendar.first(date, date.year or 1))
        if real != words.weekday:
            return f"{calendar.say(date)} was a {calendar.weekdays[real].title()}, not a {calendar.weekdays[words.weekday].title()}"
    return fault


# ---------------------------------------------------------------- the first guess


def _guess(
    line: Timeline, words: TimeWords, base: Stretch | None, anchor: Stretch | None, start: int
) -> tuple[int, int]:
    """The likeliest day and the second of that day."""
    calendar = line.calendar
    near = anchor or base
    first, last = (
        (line.likely(line.origin, near[0]), line.likely(line.origin, near[1])) if near is not None else (start, start)
    )
    amount = words.amount
    match words.way:
        case "after" if amount is not None:
            now = _moved(line, last, amount, 1)
        case "before" if amount is not None:
            now = _moved(line, first, amount, -1)
        case "before":
            now = first - _SHORT // 2
        case "back":
            now = first - _SHORT // 2 if words.dated else min(start, first) - calendar.day
        case "during":
            inside = (
                anchor is not None and base is not None and anchor != base and line.likely(base[1], anchor[1]) > _SHORT
            )
            now = max(first, line.likely(line.origin, base[1]) + _SHORT) if inside and base is not None else first
        case "same":
            now = last + 1
        case "next":
            now = last + _step(line, words)[2]
        case _:
            now = last + (0 if near is None else _SHORT if anchor is None else _SHORT // 2)
    day, clock = divmod(now, calendar.day)
    said = time_of_day(line, words, _since(line, words, base))
    if said is not None:
        step_on = near is not None and words.way in ("", "soon") and not words.dated and said < last % calendar.day
        day, clock = day + step_on, said
    date = words.date
    if date is not None:
        year = date.year if date.year is not None else _years(line, words, day)[0]
        low, high = calendar.first(date, year), calendar.last(date, year)
        if not low <= day <= high:
            day, clock = (low if day < low or date.day else high), (said if said is not None else calendar.day // 2)
    elif words.weekday is not None:
        week = len(calendar.weekdays)
        ahead = (words.weekday - calendar.weekday(day)) % week
        if ahead:
            day, clock = day + ahead, (said if said is not None else calendar.day // 2)
        if words.way == "back" and day * calendar.day + clock >= first:
            day -= week
    elif words.day is not None and line.first_day is not None:
        day = line.likely(line.origin, line.first_day) // calendar.day + words.day - 1
    return day, clock


def _moved(line: Timeline, now: int, amount: Amount, sign: int) -> int:
    """So much later or earlier; whole years and days keep the date and the time of day."""
    calendar = line.calendar
    if amount.unit in _WITHIN_DAY:
        return now + sign * _whole(amount.number * calendar.seconds(amount.unit))
    day, clock = divmod(now, calendar.day)
    years = amount.number * {"year": 1, "decade": 10, "century": 100, "millennium": 1000}.get(amount.unit, 0)
    if years and years.denominator == 1:
        return calendar.same_day(day, sign * int(years)) * calendar.day + clock
    return (day + sign * _whole(amount.number * calendar.days(amount.unit))) * calendar.day + clock


def _whole(number: Fraction) -> int:
    return int(number + Fraction(1, 2))


def _since(line: Timeline, words: TimeWords, base: Stretch | None) -> int | None:
    """The second of the day after which a time of the clock is looked for, where no other day is said."""
    if base is None or words.dated or words.way not in ("", "soon", "same"):
        return None
    return line.likely(line.origin, base[1]) % line.calendar.day


def time_of_day(line: Timeline, words: TimeWords, since: int | None = None) -> int | None:
    """The second of the day that words name, as is likeliest; None where they name none."""
    calendar = line.calendar
    if words.clock is not None:
        return _clocks(line, words, since)[0]
    if not words.part:
        return None
    return min(PARTS[words.part][2] * calendar.day // 24, calendar.day - 1)


def _clocks(line: Timeline, words: TimeWords, since: int | None) -> list[int]:
    """The seconds of the day that a time of the clock can mean: "six o'clock" is at six and at eighteen; the next one first."""
    assert words.clock is not None
    calendar = line.calendar
    hour, minute = words.clock
    half = calendar.hours_in_day // 2
    seconds = minute * calendar.seconds_in_minute
    if words.half == "24" or hour > half:
        return [min(hour * calendar.hour + seconds, calendar.day - 1)]
    early = words.half == "am" or words.part in ("morning", "dawn", "daybreak", "sunrise")
    late = words.half == "pm" or words.part in ("afternoon", "evening", "dusk", "sunset", "noon", "midday", "lunchtime")
    morning, evening = hour % half * calendar.hour + seconds, (hour % half + half) * calendar.hour + seconds
    if early or late:
        return [morning if early else evening]
    if words.part in ("night", "midnight"):
        return [evening, morning] if hour >= half // 2 and hour != half else [morning, evening]
    if since is not None:
        return sorted((evening, morning), key=lambda one: (one - since) % calendar.day)
    return [evening, morning] if hour < half // 2 + 1 or hour == half else [morning, evening]


# ---------------------------------------------------------------- what hangs on another time


def relate(
    line: Timeline,
    words: TimeWords,
    base: Stretch | None,
    anchor: Stretch | None,
    other: Stretch | None,
    placed: Placed,
) -> None:
    """Place a stretch of time by its words, next to what they name, or else to the one before."""
    near = anchor or base
    if near is None or (words.anchor and anchor is None):
        return
    point, sure = placed.point, placed.sure
    first, last = near
    match words.way:
        case "after":
            sure.append((last, point, 1, None))
            _apart(line, words.amount, near, point, placed, 1)
        case "before":
            sure.append((point, first, 1, None))
            _apart(line, words.amount, near, point, placed, -1)
        case "between" if other is not None:
            sure += [(last, point, 1, None), (point, other[0], 1, None)]
        case "during":
            sure += [(first, point, 0, None), (point, last, 0, None)]
        case "same" if words.unit in ("time", "moment", "hour"):
            sure.append((first, point, 0, line.calendar.hour if words.unit == "hour" else 0))
        case "same" | "next":
            low, high, _ = _step(line, words)
            if words.way == "next" and line.likely(line.midnight(last), last) < line.calendar.day // 4:
                low = 0  # after midnight "the next morning" is that of the same day
            if words.way == "same" and anchor is not None:
                low = -1 if words.unit == "night" else 0
            if words.unit == "hour":
                sure.append((last, point, 1, 2 * line.calendar.hour))
                return
            sure += [
                (line.midnight(first), line.midnight(point), low, None),
                (line.midnight(last), line.midnight(point), None, high),
            ]
            if anchor is None:
                sure.append((last, point, 1, None))


def _step(line: Timeline, words: TimeWords) -> tuple[int, int, int]:
    """What "the same week", "the next month" is from midnight to midnight: the least, the most, the likeliest, in seconds."""
    day, days = line.calendar.day, line.calendar.days
    unit = {"weekend": "week", "dawn": "day", "noon": "day"}.get(words.unit, words.unit)
    if unit in _WITHIN_DAY:
        return 0, day, line.calendar.seconds(unit)
    length = days(unit) if unit not in ("time", "moment") else 0
    if words.way == "same":
        return 0, (day if unit == "night" else (length - 1) * day if length else 0), 0
    if length == 1:
        return (day, day, day) if words.count == 1 else (0, 3 * day, day)
    return (
        day,
        (days("year") + length if words.unit in ("spring", "summer", "autumn", "winter") else 2 * length) * day,
        length * day,
    )


def _apart(line: Timeline, amount: Amount | None, near: Stretch, point: int, placed: Placed, sign: int) -> None:
    """So much before or after: from midnight to midnight where days are counted, else from moment to moment."""
    if amount is None:
        return
    first, last = near
    calendar = line.calendar
    if amount.unit in _WITHIN_DAY or (amount.unit in ("day", "night") and amount.number.denominator != 1):
        unit = calendar.seconds(amount.unit)
    else:
        first, last, point, unit = (
            line.midnight(first),
            line.midnight(last),
            line.midnight(point),
            calendar.days(amount.unit) * calendar.day,
        )
    least = None if amount.low is None else int(amount.low * unit)
    most = None if amount.high is None else -int(-amount.high * unit)
    if (
        most is not None
        and amount.exact
        and amount.unit not in ("day", "night", "morning", "evening", "afternoon", *_WITHIN_DAY)
    ):
        slack = (int(amount.number) // 4 + 2) * calendar.day
        least, most = (least or 0) - slack, most + slack
    if sign > 0:
        placed.sure += [(first, point, least, None), (last, point, None, most)]
    else:
        placed.sure += [(point, last, least, None), (point, first, None, most)]


# ---------------------------------------------------------------- dates, days of the week, times of day


def on_the_point(line: Timeline, words: TimeWords, placed: Placed, base: Stretch | None) -> None:
    """What a date, a day of the week, a time of day say of the point itself."""
    point, calendar = placed.point, line.calendar
    seconds = calendar.day
    date = words.date
    if date is not None and date.year is not None:
        placed.sure.append(
            (
                line.origin,
                line.midnight(point),
                calendar.first(date, date.year) * seconds,
                calendar.last(date, date.year) * seconds,
            )
        )
    elif date is not None:
        day = line.likely(line.origin, base[1] if base is not None else point) // seconds
        placed.choices.append(
            [
                [
                    (
                        line.origin,
                        line.midnight(point),
                        calendar.first(date, year) * seconds,
                        calendar.last(date, year) * seconds,
                    )
                ]
                for year in _years(line, words, day)
            ]
        )
    if words.weekday is not None and (date is None or date.day is None):
        _weekday(line, words.weekday, placed)
    if words.day is not None:
        if line.first_day is None:
            line.first_day = line.point(line.likely(line.origin, line.midnight(point)) - (words.day - 1) * seconds)
            line.midnights[line.first_day] = line.first_day
        exact = (words.day - 1) * seconds
        placed.sure.append((line.first_day, line.midnight(point), exact, exact))
    if words.clock is not None:
        slack = calendar.hour // (2 if words.near else 6)
        spread = [
            (max(0, one - slack), min(one + slack, seconds - 1))
            for one in _clocks(line, words, _since(line, words, base))
        ]
        placed.choices.append([[(line.midnight(point), point, low, high)] for low, high in spread])
    elif words.part and words.part not in ("night", "midnight"):
        low, high = (hour * seconds // 24 for hour in PARTS[words.part][:2])
        slack = 3 * calendar.hour if words.near else 0
        placed.sure.append((line.midnight(point), point, max(0, low - slack), min(high + slack, seconds - 1)))


def _years(line: Timeline, words: TimeWords, day: int) -> list[int]:
    """The years that a date without one can mean: the first in which it lies ahead, then others near; the last in which it lay, where the words look
    back, or where that was but days ago ("3 March" told after "4 March")."""
    calendar, date = line.calendar, words.date
    assert date is not None
    now = calendar.date(day).year or 1
    years = [
        year
        for year in (*range(now, now + 9), *range(now - 1, now - 9, -1))
        if date.month is None or date.day is None or date.day <= calendar.length(date.month, year)
    ]
    behind = sorted((year for year in years if calendar.first(date, year) <= day), reverse=True)
    if words.way == "back" and behind:
        return [*behind, *(year for year in years if year not in behind)]
    ahead = [year for year in years if year >= now and calendar.last(date, year) >= day]
    if date.day is not None and behind and 0 < day - calendar.last(date, behind[0]) <= _JUST_NOW:
        ahead.insert(0, behind[0])
    return [*ahead, *(year for year in years if year not in ahead)] or [now]


def _weekday(line: Timeline, weekday: int, placed: Placed) -> None:
    calendar, point = line.calendar, placed.point
    week = len(calendar.weekdays)
    guess = line.likely(line.origin, line.midnight(point)) // calendar.day
    if line.monday is None:
        known = calendar.earthly and line.anchored and (calendar.date(guess).year or 0) >= SURE_WEEKDAYS
        first = (guess - (calendar.weekday(guess) if known else weekday)) * calendar.day
        line.monday = line.point(first)
        line.midnights[line.monday] = line.monday
        if known:
            line.net.add(line.origin, line.monday, first, first)
    ahead = (line.likely(line.monday, line.midnight(point)) // calendar.day - weekday + week - 1) // week
    ways: list[list[Constraint]] = []
    for turn in (*range(ahead, ahead + 60), *range(ahead - 1, ahead - 60, -1)):
        exact = (weekday + turn * week) * calendar.day
        ways.append([(line.monday, line.midnight(point), exact, exact)])
    placed.choices.append(ways)
