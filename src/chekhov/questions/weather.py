"""What the weather is like: what is told of the *it* that stands for nothing ("it snowed", "it was cold and windy"). Floor 8.

In: the words of a question and a time. Out: a `Reply`; None where something else is asked.
"""

from __future__ import annotations

import re

from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import parts
from chekhov.questions.times import Time
from chekhov.story.impersonal import NOTHING_NAMED, is_of_the_weather
from chekhov.story.meaning import Holds
from chekhov.trace.record import Moment

_ASKED = re.compile(
    r"^(?:what|how) (?:is|was) the weather(?: like)?(?: (?:that day|then|there|yesterday|today|outside|at first|at the end))?[?.! ]*$",
    re.I,
)


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "What was the weather like?": it snowed."""
    if not _ASKED.match(question.strip()):
        return None
    verbs = asker.trace.story.definitions.verbs
    falls = {ident for ident, verb in verbs.items() if [slot.name for slot in verb.slots] == ["It"]}
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    moments = asker.trace.moments[time.since : until]
    told = [one.index for one in moments if one.verb in falls or _is_like(asker, one)]
    if not told:
        return None
    said = " ".join(dict.fromkeys(asker.sentence_of(index) for index in told))
    return Reply(said.rstrip("."), "yes", said, tuple(told))


def _is_like(asker: Asker, moment: Moment) -> bool:
    """ "It was cold and windy"?"""
    cast = asker.trace.story.cast
    props = parts(moment.act.prop) if moment.kind == "state" and moment.act is not None else ()
    about = [one.fluent[1] for one in props if isinstance(one, Holds)]
    empty = any(isinstance(one, int) and tuple(cast[one].kinds) == NOTHING_NAMED for one in about)
    return empty and any(map(is_of_the_weather, re.findall("[a-z]+", asker.sentence_of(moment.index).lower())))
