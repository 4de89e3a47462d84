"""Was somebody right: is what they believed, or said, so? Floor 8.

In: the words of a question. Out: a `Reply` from the last that the story says of their opinion; None where something else is asked.
"""

from __future__ import annotations

import re

from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import parts
from chekhov.questions.times import Time
from chekhov.questions.truth import elsewhere
from chekhov.story.meaning import Did, Holds, Prop, Thinks, put, variables

_RIGHT = re.compile(
    r"^(?:is|are|was|were) (?P<who>.+?) (?:(?P<right>right|correct)|wrong|mistaken)(?: about .+?)?[?.! ]*$", re.I
)


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """The answer to "was Strand right?" """
    hit = _RIGHT.match(question.strip())
    who = asker.one_called(hit["who"]) if hit is not None else None
    if hit is None or who is None or not asker.trace.world.is_mind(who):
        return None
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    for moment in reversed(asker.trace.moments[:until]):
        for thought in parts(moment.act.prop) if moment.act is not None and moment.kind == "state" else ():
            if isinstance(thought, Thinks) and thought.who == who and thought.truth and isinstance(thought.prop, tuple):
                so = _is_so(asker, thought.prop, moment.index)
                if so in ("yes", "no"):
                    known = so if hit["right"] else "no" if so == "yes" else "yes"
                    text = f"{asker.sentence_of(moment.index).rstrip('.')}: {'so it was' if so == 'yes' else 'it was not so'}"
                    return Reply(known, "yes" if known == "yes" else "no", asker.sentence(text), (moment.index,))
    return None


def _is_so(asker: Asker, content: Prop, index: int) -> str:
    """Is a content so, as the story tells it; of a deed that it does not tell, by what the deed would have made so."""
    found = asker.judge.judge(content, Time(index, 0, index))
    with asker.judge.looking(index):
        if elsewhere(asker, content):
            return "no"
    if not isinstance(content, Did) or not content.truth or found.known == "yes":
        return found.known if found.moments or not found.default else "unknown"
    with asker.judge.looking(index):
        made = [put(one, dict(content.args)) for one in asker.trace.story.definitions.verbs[content.verb].makes]
        states = [one for one in made if isinstance(one, Holds) and not variables(one)]
        denied = any(asker.trace.world.verdict(one).status == "no" for one in states)
    return "no" if denied else "unknown"
