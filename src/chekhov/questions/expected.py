"""What somebody who has not looked expects in a box that is called for what it holds: a biscuit tin, a tube of sweets. Floor 8.

In: the words of a question. Out: a `Reply` (as likely, never as sure), or None where the box has no such name or the one who is asked about has looked into it.
"""

from __future__ import annotations

import re

from chekhov.language import words as w
from chekhov.language.english import MASS_NOUNS
from chekhov.questions.common import Asker, Reply
from chekhov.trace.record import Moment

_IN = r"(?:in|inside)(?: of)? (?P<vessel>(?:the|his|her|a|an|\w+['’]s) .+?)"
_EXPECTS = re.compile(
    rf"^what (?:does|do|did|will|would) (?P<who>.+?) (?:think|believe|expect|say)(?: that)?"
    rf"(?: (?:is|are|was|were|there is|there was|to be|to find|to see|she will find|he will find|(?:he|she) would find))* {_IN}[?.!]*$",
    re.I,
)


def answer(asker: Asker, question: str) -> Reply | None:
    """ "What does Lorenz think is in the tin?", of a biscuit tin into which he has not looked."""
    hit = _EXPECTS.match(question.strip())
    who, vessel = (asker.one_called(hit[name]) if hit is not None else None for name in ("who", "vessel"))
    if who is None or vessel is None or _has_looked(asker, who, vessel):
        return None
    content = _called_for(asker, vessel)
    if not content:
        return None
    name = asker.names.term(vessel)
    moment = next((one.index for one in asker.trace.moments if vessel in _touched(asker, one)), 0)
    text = f"Perhaps {content}, as {name} is called so and {asker.names.term(who)} has not looked"
    return Reply(content, "maybe", asker.sentence(text), (moment,), 2)


def _touched(asker: Asker, moment: Moment) -> list[object]:
    """Those that an event is about."""
    return [asker.trace.world.real(one) for one in moment.fillers.values() if isinstance(one, int)]


def _has_looked(asker: Asker, who: int, vessel: int) -> bool:
    """Does the story tell anything that they did with it?"""
    return any({who, vessel} <= set(_touched(asker, one)) for one in asker.trace.moments if one.kind == "event")


def _called_for(asker: Asker, vessel: int) -> str:
    """What a box is called for: "biscuits" of a biscuit tin, "sweets" of a tube of sweets."""
    kinds = asker.trace.story.definitions.kinds
    before, _, behind = asker.trace.story.cast[vessel].label.removeprefix("the ").partition(" of ")
    if behind:
        return behind
    for word in before.split()[-2:-1]:
        if kinds.canonical(word) is not None and not kinds.has_role(word, "being"):
            return word if word in MASS_NOUNS else w.plural(word)
    return ""
