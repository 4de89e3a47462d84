"""At which time of the day something happens, as far as the story says so. Floor 5.

In: a moment of the trace so far. Out: a part of the day ("night"), or "" where nobody has said: by the words of its own sentence, of the last sentence of the
scene that tells one, or of the scene's heading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language.timewords import read_time
from chekhov.trace.record import Moment

if TYPE_CHECKING:
    from chekhov.trace.run import Runner

_WITHIN = {"midnight": "night"}


def is_within(runner: Runner, moment: Moment, parts: tuple[str, ...]) -> bool:
    """Does it surely happen at one of these parts of the day?"""
    part = _part_of_day(runner, moment)
    return bool(part) and (part in parts or _WITHIN.get(part) in parts)


def _part_of_day(runner: Runner, moment: Moment) -> str:
    for earlier in reversed(runner.trace.moments[runner.scene_start : moment.index + 1]):
        act = earlier.act
        for words in (*act.times, *act.whens) if act is not None else ():
            said = read_time(words, runner.story.calendar, _nothing)
            if said is not None and (said.of_day or said.unit):
                return said.part or said.unit
    said = read_time(runner.scene.time, runner.story.calendar, _nothing) if runner.scene is not None else None
    return (said.part or said.unit) if said is not None else ""


def _nothing(words: str) -> bool:
    return False
