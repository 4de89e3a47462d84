"""Claims about an earlier time: "he says that he was in the garden". Floor 5.

A claim is kept as a condition without a time. Whether it is told of the past its words say; it is judged by all that was so until then: who names a place where they
were, if only for a while, may have told the truth.
"""

from __future__ import annotations

import re

from chekhov.story.meaning import Holds, Prop
from chekhov.trace.record import Moment, Trace

_PAST = re.compile(r"\b(?:was|were|wasn't|weren't|had|has been|have been)\b", re.IGNORECASE)
_THEN = re.compile(
    r"\b(?:had|has been|have been|yesterday|last|earlier|before|then|when|while|all|that (?:day|night|evening|morning)|at (?:\d+|noon|midnight|\w+ o'clock)"
    r"|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b",
    re.IGNORECASE,
)
_TO_HAVE = re.compile(r"\bto have been\b", re.IGNORECASE)


def of_the_past(trace: Trace, moment: Moment, slot: str) -> bool:
    """Is what a slot tells told of an earlier time?"""
    words = _words(trace, moment, slot)
    return bool(_PAST.search(words) or _TO_HAVE.search(words))


def _words(trace: Trace, moment: Moment, slot: str) -> str:
    """The words that fill a slot, as they stand in the text."""
    span = moment.act.spans.get(slot) if moment.act is not None else None
    return trace.story.sources.text_of(span) if span is not None else ""


def was_so(trace: Trace, moment: Moment, slot: str, claim: Prop) -> bool:
    """Is it told of an earlier time, and was it so at one?"""
    if not isinstance(claim, Holds) or not claim.truth or not of_the_past(trace, moment, slot):
        return False
    for entry in trace.world.log.history(claim.fluent):
        if entry.moment > moment.index:
            break
        with trace.world.at(entry.moment):
            if trace.world.verdict(claim).status == "yes":
                return True
    return False


def is_untold(trace: Trace, moment: Moment, slot: str, claim: Prop) -> bool:
    """Is it told of an earlier time, of which the story has shown nothing: only how it is in this scene?"""
    if not isinstance(claim, Holds) or not of_the_past(trace, moment, slot):
        return False
    if trace.story.discourse.base_past and not _THEN.search(_words(trace, moment, slot)):
        return False  # in a story told in the past "that it was in the cellar" is where it is
    begin = trace.scene_span[moment.scene][0] if moment.scene in trace.scene_span else 0
    return not any(0 < entry.moment < begin for entry in trace.world.log.history(claim.fluent))


__all__ = ["is_untold", "of_the_past", "was_so"]
