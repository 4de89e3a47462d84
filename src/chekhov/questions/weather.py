"""What the weather is like: of what is nobody's deed and befalls nobody ("it snowed"). Floor 8.

In: the words of a question and a time. Out: a `Reply`; None where something else is asked.
"""

from __future__ import annotations

import re

from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time

_ASKED = re.compile(
    r"^(?:what|how) (?:is|was) the weather(?: like)?(?: (?:that day|then|there|yesterday|today|outside|at first|at the end))?[?.! ]*$",
    re.I,
)


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "What was the weather like?": it snowed."""
    if not _ASKED.match(question.strip()):
        return None
    verbs = asker.trace.story.definitions.verbs
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    weather = {ident for ident, verb in verbs.items() if [slot.name for slot in verb.slots] == ["It"]}
    told = [moment.index for moment in asker.trace.moments[time.since : until] if moment.verb in weather]
    if not told:
        return None
    said = " ".join(dict.fromkeys(asker.sentence_of(index) for index in told))
    return Reply(said.rstrip("."), "yes", said, tuple(told))
