"""Who is the youngest, the second, where the story names them so only in passing: "the eldest was called Ada, the second Berta". Floor 8.

In: the words of a question. Out: a `Reply`, or None where it has no such shape, or the story does not pick one out so.
"""

from __future__ import annotations

import re

from chekhov.language.closed import ORDINALS
from chekhov.questions.common import Asker, Reply

_RANK = (
    rf"(?P<rank>\w+est|{'|'.join(sorted(ORDINALS))})(?: (?!to\b|of\b)(?P<noun>[a-z]+))?(?: of (?:all|them|the \w+))?"
)
_ASKED = re.compile(
    rf"^(?:who|which one) (?:is|was) the {_RANK}[?.! ]*$|^what (?:is|was) the {_RANK.replace('<rank>', '<called>').replace('<noun>', '<one>')} called[?.! ]*$",
    re.I,
)


def answer(asker: Asker, question: str) -> Reply | None:
    """The answer: the one of whom a sentence speaks so, if there is just one."""
    hit = _ASKED.match(question.strip())
    if hit is None:
        return None
    rank, noun = (hit["rank"] or hit["called"]).lower(), (hit["noun"] or hit["one"] or "").lower()
    found: dict[int, int] = {}
    for moment in asker.trace.moments:
        for slot, span in moment.act.spans.items() if moment.act is not None else ():
            said = asker.trace.story.sources.text_of(span).lower().split()
            figure = asker.trace.world.real(moment.fillers.get(slot, -1))
            if said[:2] == ["the", rank] and (len(said) == 2 or said[2:] == [noun]) and isinstance(figure, int):
                if noun in ("", "one", asker.trace.story.cast[figure].noun) and figure >= 0:
                    found.setdefault(figure, moment.index)
    if len(found) != 1:
        return None
    figure, index = next(iter(found.items()))
    return Reply(asker.names.term(figure), "yes", asker.sentence_of(index), (index,), 1)
