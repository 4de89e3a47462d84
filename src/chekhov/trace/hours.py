"""At which time of the day, and on which day of the week, something happens, as far as the story says so. Floor 5.

In: a moment of the trace so far. Out: a part of the day ("night") or a day ("sunday"), or "" where nobody has said: by the words of its own sentence, of the last
sentence of the scene that tells one, or of the scene's heading.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from chekhov.language.calendar import Calendar
from chekhov.language.timewords import TimeWords, read_time
from chekhov.trace.record import Moment

if TYPE_CHECKING:
    from chekhov.trace.run import Runner

_WITHIN = {"midnight": "night"} | dict.fromkeys(
    ("morning", "breakfast", "noon", "midday", "lunchtime", "lunch", "afternoon", "teatime"), "day"
)


def is_within(runner: Runner, moment: Moment, parts: tuple[str, ...]) -> bool:
    """Does it surely happen at one of these parts of the day, or on one of these days of the week?"""
    part, day = _said_so_far(runner, moment, _part), _said_so_far(runner, moment, _weekday)
    return (bool(part) and (part in parts or _WITHIN.get(part) in parts)) or (bool(day) and day in parts)


def _said_so_far(runner: Runner, moment: Moment, told: Callable[[TimeWords, Calendar], str | None]) -> str:
    """What the last words of time that tell it say."""
    calendar = runner.story.calendar
    for earlier in reversed(runner.trace.moments[runner.scene_start : moment.index + 1]):
        act = earlier.act
        for words in (*act.times, *act.whens) if act is not None else ():
            said = read_time(words, calendar, _nothing)
            found = told(said, calendar) if said is not None else None
            if found is not None:
                return found
    said = read_time(runner.scene.time, calendar, _nothing) if runner.scene is not None else None
    return (told(said, calendar) or "") if said is not None else ""


def _part(said: TimeWords, calendar: Calendar) -> str | None:
    """The part of the day; None where nothing is said of it."""
    return said.part or said.unit if said.of_day or said.unit else None


def _weekday(said: TimeWords, calendar: Calendar) -> str | None:
    """The day of the week; "" where another day begins of which nothing is said, None where it is the same day."""
    if said.weekday is not None:
        return calendar.weekdays[said.weekday]
    return "" if said.amount is not None or said.date is not None or said.way or said.day is not None else None


def _nothing(words: str) -> bool:
    return False
