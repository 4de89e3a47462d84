"""Who saw it, where the question says no more than *it* or *this*: whoever the story tells so in these words. Floor 8.

In: the words of a question. Out: a `Reply`, or None where the story tells it of nobody in such words.
"""

from __future__ import annotations

import re

from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.story.wording import listed
from chekhov.trace.record import Moment

_ASKED = re.compile(
    r"^who (?:else )?(?:saw|noticed|heard|witnessed|watched|observed|has seen|had seen) (?:it|this|that|everything|what happened|it happen)[?.! ]*$",
    re.I,
)
_SO = re.compile(r"(?:it|this|that|everything|what .*\b(?:do|does|did|done|happens|happened))$", re.I)
_SEEING = frozenset(("noticing", "seeing", "watching", "finding out", "real"))


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "Who saw it?": "Nobody but Marlene saw it"."""
    if not _ASKED.match(question.strip()):
        return None
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    found: dict[str, int] = {}
    for moment in asker.trace.moments[time.since : until]:
        who = _onlooker(asker, moment)
        if who is not None:
            found.setdefault(asker.names.term(who), moment.index)
    if not found:
        return None
    text = " ".join(dict.fromkeys(asker.sentence_of(index) for index in found.values()))
    return Reply(listed(list(found)), "yes", asker.sentence(text), tuple(found.values()), 1)


def _onlooker(asker: Asker, moment: Moment) -> int | None:
    """Who is told to have seen "it"."""
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    if verb is None or moment.kind != "event" or moment.act is None or not _SEEING & set(verb.roles):
        return None
    who = moment.fillers.get(verb.slots[0].name)
    span = moment.act.spans.get(verb.slots[1].name) if len(verb.slots) > 1 else None
    said = asker.trace.story.sources.text_of(span) if span is not None else ""
    return who if isinstance(who, int) and asker.trace.world.is_mind(who) and _SO.match(said) else None
