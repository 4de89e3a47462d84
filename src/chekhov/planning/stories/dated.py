"""Which wants wait for their time: what is promised for Sunday is not done today. Floor 6.

In: a trace, a :class:`~chekhov.planning.stories.wants.Want`. Out: yes or no. A date that the story's calendar reaches decides; words that only point ahead ("tomorrow",
"at noon") wait until the story goes on with another scene. By when something must be done is no time to wait for.
"""

from __future__ import annotations

from chekhov.language.calendar import Date
from chekhov.language.timewords import TimeWords, read_time
from chekhov.planning.stories.wants import Want
from chekhov.trace.record import Trace

_AT_ONCE = ("soon", "same", "before", "during", "back")
"""The ways to say when that ask for no patience."""
_ON_A_SIGN = ("as soon as ", "once ", "when ", "whenever ", "if ", "in case ")
"""What is to be done as soon as something happens waits for that; whoever tells it, tells the deed."""


def waits(trace: Trace, want: Want) -> bool:
    """Is a want for later than now?"""
    entry = trace.world.log.fact(want.source.fluent)
    if entry is None or entry.cause < 0 or not trace.moments:
        return False
    said, now = trace.moments[entry.cause], trace.moments[-1].scene
    if said.act is None or said.scene < 0:
        return False
    for words in said.act.within:
        if words.strip(" ,").lower().startswith(_ON_A_SIGN):
            return True
        when = read_time(words.strip(" ,"), trace.story.calendar, lambda _: False)
        if when is not None and when.way not in _AT_ONCE and _is_ahead(trace, when, said.scene, now):
            return True
    return False


def _is_ahead(trace: Trace, when: TimeWords, said: int, now: int) -> bool:
    """Does a time lie behind the last scene, as it was meant in the scene ``said``?"""
    told, today = _day(trace, said), _day(trace, now)
    if when.date is None or told is None or today is None:
        return said == now
    due = _first_after(trace, when.date, told)
    return due is not None and due > today


def _day(trace: Trace, scene: int) -> int | None:
    """The first day on which a scene can be."""
    line = trace.order.line
    return line.days(line.scenes[scene][0])[0] if scene in line.scenes else None


def _first_after(trace: Trace, date: Date, day: int) -> int | None:
    """The first day with this date that is not before a day; None where a year is named in which that is over."""
    calendar = trace.story.calendar
    if date.year is not None:
        return calendar.first(date, date.year)
    year = calendar.date(day).year or 1
    return next((one for one in (calendar.first(date, year), calendar.first(date, year + 1)) if one >= day), None)
