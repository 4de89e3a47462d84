"""The timeline: when everything happens, as far as the story says. Floor 5. Values and questions; `placing.py` fills it from tags and sentences.

A point is a moment in seconds; its *midnight* is where its day begins. Point 0 is the first day of the calendar: only what is dated hangs on it.
Each statement keeps the line that makes it, so that statements that cannot all be true can be shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from chekhov.findings import Finding, Severity, Step
from chekhov.language.calendar import EARTH, SURE_WEEKDAYS, Calendar, Date
from chekhov.source import NOWHERE, Span
from chekhov.trace.network import Constraint, Network

_ROUNDED = 9  # days by which years of whole lives may be off, for the leap years among them
Bounds = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class Statement:
    """A line that says when. ``about``: ``day`` (which day ``late`` is), ``age`` (how old at ``late`` who began at ``early``) or ``gap``; ``said``: what it
    says of that, in words; ``who``: whose age. ``after``: (scene, scene that it comes after), for tags that name a scene."""

    span: Span
    text: str
    scene: str
    about: str
    said: str
    early: int = 0
    late: int = 0
    who: str = ""
    after: tuple[int, int] | None = None


@dataclass(slots=True)
class Timeline:
    """``scenes``: first and last point of each; ``items``: the points of sentences (by span) that say when; ``births``: by figure; ``events``: beginning and
    end of what has a name ("the war"); ``overlaps``: scene -> the one at the same time."""

    calendar: Calendar = EARTH
    net: Network = field(default_factory=Network)
    origin: int = 0
    statements: list[Statement] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    midnights: dict[int, int] = field(default_factory=dict)
    scenes: dict[int, tuple[int, int]] = field(default_factory=dict)
    items: dict[Span, int] = field(default_factory=dict)
    births: dict[int, int] = field(default_factory=dict)
    events: dict[str, tuple[int, int]] = field(default_factory=dict)
    overlaps: dict[int, int] = field(default_factory=dict)
    aged: dict[tuple[int, int], str] = field(default_factory=dict)  # (figure, point): how old a sentence there says
    grown: set[int] = field(default_factory=set)  # whose age follows from something that is said
    anchored: bool = False  # does the story name a year?
    monday: int | None = None  # a midnight at which a week begins
    first_day: int | None = None  # the midnight of day 1 of the story

    def __post_init__(self) -> None:
        self.origin = self.net.point()
        self.midnights[self.origin] = self.origin

    # ------------------------------------------------------------ building

    def point(self, guess: int) -> int:
        """A new point, at a time that is a first guess (seconds after the first day of the calendar)."""
        return self.net.point(guess + self.net.times[self.origin])

    def midnight(self, point: int) -> int:
        """The point at which the day of a point begins."""
        known = self.midnights.get(point)
        if known is None:
            day = self.calendar.day
            known = self.point(self.likely(self.origin, point) // day * day)
            self.net.add(known, point, 0, day - 1)
            self.midnights[point] = self.midnights[known] = known
        return known

    def state(self, ways: Sequence[Sequence[Constraint]], statement: Statement) -> bool:
        """Keep what a statement says: the first of the ways to understand it that can be. Where none can be, that is found."""
        number = len(self.statements)
        self.statements.append(statement)
        circle: tuple[int, ...] = ()
        for constraints in ways:
            found = self.net.add_all(constraints, number)
            if not found:
                return True
            circle = circle or found
        if circle:
            self.findings.append(self._conflict(statement, [self.statements[one] for one in circle if one >= 0]))
        return not circle

    # ------------------------------------------------------------ asking

    def likely(self, start: int, end: int) -> int:
        """Seconds from one point to another, as is most likely."""
        return self.net.likely(start, end)

    def between(self, start: int, end: int) -> Bounds:
        """Seconds from one point to another: the least and the most that can be (None: open)."""
        return self.net.between(start, end)

    def dated(self, point: int) -> bool:
        """Does the point hang on the calendar at all?"""
        low, high = self.between(self.origin, point)
        return low is not None and high is not None

    def days(self, point: int) -> tuple[int | None, int | None]:
        """The earliest and the latest day (0: the first of the calendar) on which a point can lie; None where open."""
        low, high = self.between(self.origin, self.midnight(point))
        day = self.calendar.day
        return None if low is None else -(-low // day), None if high is None else high // day

    def days_between(self, start: int, end: int) -> tuple[int | None, int | None]:
        """How many midnights lie between two points, at least and at most."""
        low, high = self.between(self.midnight(start), self.midnight(end))
        day = self.calendar.day
        return None if low is None else -(-low // day), None if high is None else high // day

    def ages(self, figure: int, point: int) -> tuple[int | None, int | None, int] | None:
        """In whole years: the least and the most that a figure can be old at a point (None: open), and the likeliest. None where nothing is said."""
        birth = self.births.get(figure)
        if birth is None:
            return None
        year = self.calendar.mean_year
        born, now = self.days(birth), self.days(point)
        if (
            None not in (*born, *now)
            and born[0] is not None
            and born[1] is not None
            and now[0] is not None
            and now[1] is not None
        ):
            least, most = self._years(born[1], now[0]), self._years(born[0], now[1])
            return least, most, min(max(self.likely(birth, point) // year, least), most)
        low, high = self.between(birth, point)
        rounded = _ROUNDED * self.calendar.day
        least_open = None if low is None else (low + rounded) // year
        most_open = None if high is None else max(0, high - rounded) // year
        likely = self.likely(birth, point) // year
        if least_open is not None and most_open is not None and least_open > most_open:
            least_open = most_open = likely
        return least_open, most_open, likely

    @property
    def opening(self) -> int:
        """The midnight from which days of the story are counted: that of its first scene."""
        if self.first_day is not None:
            return self.first_day
        return self.midnight(self.scenes[min(self.scenes)][0]) if self.scenes else self.origin

    def rounded(self, figure: int, point: int) -> bool:
        """Is an age unsure only because lengths of time are rounded, and not because of a birthday?"""
        low, high = self.between(self.births[figure], point)
        year = self.calendar.seconds("year")
        return low is None or high is None or high - low > year + 2 * _ROUNDED * self.calendar.day

    def _years(self, born: int, now: int) -> int:
        """Whole years from one day to another, by birthdays."""
        first, last = self.calendar.date(born), self.calendar.date(now)
        years = (last.year or 0) - (first.year or 0)
        return years - ((last.month or 0, last.day or 0) < (first.month or 0, first.day or 0))

    # ------------------------------------------------------------ in words

    def date(self, day: int) -> Date:
        """The date of a day; without its year where the story names none."""
        date = self.calendar.date(day)
        return date if self.anchored else date._replace(year=None)

    def day_words(self, low: int | None, high: int | None) -> str:
        """The days from one to another: ``3 May 1911``, ``May 1911``, ``1911``, ``3 to 5 May 1911``, ``3 May 1911 or later``."""
        say, calendar = self.calendar.say, self.calendar
        if low is None or high is None:
            known = low if low is not None else high
            return "" if known is None else f"{say(self.date(known))} or {'later' if high is None else 'earlier'}"
        first, last = self.date(low), self.date(high)
        if low >= high:
            return say(first)
        if first.year is not None and last.year is not None:
            if low == calendar.new_year(first.year) and high == calendar.new_year(first.year + 1) - 1:
                return say(Date(first.year))
            if first.year != last.year and high - low > calendar.days("year") // 2:
                return f"{say(Date(first.year))} {'or' if last.year - first.year == 1 else 'to'} {say(Date(last.year))}"
        same = (first.year, first.month) == (last.year, last.month)
        if same and first.month is not None and first.day == 1 and last.day == calendar.length(first.month, last.year):
            return say(first._replace(day=None))
        short = str(first.day) if same else say(first._replace(year=None) if first.year == last.year else first)
        return f"{short} {'or' if high - low == 1 else 'to'} {say(last)}"

    def length_words(self, seconds: int, rough: bool = False) -> str:
        """A length of time in words: ``20 minutes``, ``3 days``, ``10 years``; ``rough``: in weeks where it is so many."""
        calendar = self.calendar
        weeks = abs(seconds) // calendar.seconds("week") if abs(seconds) % calendar.seconds("week") == 0 else 0
        if rough and 1 < weeks < 9:
            return f"{weeks} weeks"
        seconds = abs(seconds)
        seconds += seconds % calendar.day == calendar.day - 1  # to the last second of a day
        whole_days = seconds % calendar.day == 0 and seconds
        if seconds < 2 * calendar.days("week") * calendar.day and not whole_days:
            unit = "minute" if seconds < 2 * calendar.hour else "hour" if seconds < 2 * calendar.day else "day"
        elif seconds < 2 * calendar.seconds("month") + calendar.seconds("month") // 2:
            unit = "day"
        else:
            unit = "month" if seconds < 2 * calendar.seconds("year") and seconds % calendar.seconds("year") else "year"
        number = (seconds * 2 + calendar.seconds(unit)) // (2 * calendar.seconds(unit))
        return f"{number} {unit}" + ("" if number == 1 else "s")

    def days_words(self, start: int, days: int) -> str:
        """So many days after a point, in words; whole years and months by the calendar where it is known."""
        low, high = self.days(start)
        if days >= 2 * self.calendar.days("month") and low is not None and low == high:
            first, last = self.calendar.date(low), self.calendar.date(low + days)
            if (first.month, first.day) == (last.month, last.day):
                years = (last.year or 0) - (first.year or 0)
                return f"{years} year{'s' if years > 1 else ''}"
        return f"{days} day{'s' if days > 1 else ''}"

    def range_words(self, low: int | None, high: int | None) -> str:
        """From so long to so long, in words."""
        if low is None and high is None:
            return "any time"
        if high is None or low is None:
            return f"at least {self.length_words(low or 0)}" if high is None else f"at most {self.length_words(high)}"
        least, most = self.length_words(low), self.length_words(high)
        unit = most.split(" ", 1)[1]
        return least if least == most else f"{least.removesuffix(' ' + unit)} to {most}"

    # ------------------------------------------------------------ what cannot be

    def _conflict(self, new: Statement, circle: list[Statement]) -> Finding:
        lines = sorted({one.span: one for one in circle}.values(), key=lambda one: one.span)
        steps = tuple(Step(one.span, one.text, one.scene) for one in lines)
        if _runs_round(circle):
            return Finding(
                "cyclic-order", Severity.ERROR, "these scenes are placed before and after each other in a circle", new.span,
                because=steps, help="tie one of them to another scene",
            )  # fmt: skip
        if new.about == "life":
            return Finding(
                "time-conflict", Severity.ERROR, new.said, new.span, "not all of these lines can be true", steps,
                "change one of these lines; or mark the sentence [intended: reason]",
            )  # fmt: skip
        others = self._others(new)
        if others and new.said.startswith("that ") and " older than " in new.said:
            return Finding(
                "time-conflict", Severity.ERROR, f"the ages do not fit: {new.said.removeprefix('that ')}, but by the ages told it is {others}", new.span,
                "not all of this can be true", steps, "change one of the ages, or who is whose; or mark the sentence [intended: reason]",
            )  # fmt: skip
        message = (
            f"the times do not fit: this line has {new.who or 'it'} {new.said}, the others {others}"
            if others
            else "the times do not fit"
        )
        return Finding(
            "time-conflict", Severity.ERROR, message, new.span, "not all of these lines can be true", steps,
            "change one of these lines; or mark the sentence [intended: reason]",
        )  # fmt: skip

    def _others(self, new: Statement) -> str:
        """What the other lines say of the same."""
        if new.about == "day":
            return self.day_words(*self.days(new.late))
        if new.about == "age":
            low, high, _ = next(
                (self.ages(figure, new.late) for figure, birth in self.births.items() if birth == new.early), None
            ) or (None, None, 0)
            return years_words(low, high)
        if new.about != "gap":
            return ""
        low, high = self.between(new.early, new.late)
        if high is not None and high < 0:
            return f"{self.range_words(-high, None if low is None else -low)} the other way round"
        return self.range_words(low, high)

    def weekday(self, point: int) -> str:
        """The day of the week of a point, as far as it is sure; "" where it is not."""
        low, high = self.days(point)
        if (
            low is not None
            and low == high
            and self.calendar.earthly
            and (self.calendar.date(low).year or 0) >= SURE_WEEKDAYS
        ):
            return self.calendar.weekdays[self.calendar.weekday(low)].title()
        if self.monday is None:
            return ""
        first, last = self.days_between(self.monday, point)
        return (
            self.calendar.weekdays[first % len(self.calendar.weekdays)].title()
            if first is not None and first == last
            else ""
        )


def years_words(low: int | None, high: int | None) -> str:
    """``17``, ``20 or 21``, ``26 to 28``, ``at least 17``."""
    if low is None or high is None:
        return "" if low is None and high is None else f"at least {low}" if high is None else f"at most {high}"
    return str(low) if low == high else f"{low} {'or' if high - low == 1 else 'to'} {high}"


def _runs_round(circle: list[Statement]) -> bool:
    """Does the order alone of the scenes run in a circle, however long the times between them?"""
    after = dict(one.after for one in circle if one.after is not None)
    if len(after) != len(circle) or not after:
        return False
    start = here = next(iter(after))
    for _ in after:
        here = after.get(here, -1)
        if here == start:
            return True
    return False


__all__ = ["NOWHERE", "Bounds", "Statement", "Timeline", "years_words"]
