"""Answering questions in plain English, with the lines that prove the answer. Floor 8.

In: a trace and a question. Out: an `Answer`: bare (``the kitchen``), as a sentence, how sure (yes, no, maybe, unknown), with its lines. A question
that is not understood says so, with the nearest thing that would be. Never raises for anything that can be asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.parse import parse
from chekhov.questions import special, wheres, whens
from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.judge import Found, is_event
from chekhov.questions.naming import Asking
from chekhov.questions.times import THE_END, Time, Timing, take_clauses, take_time
from chekhov.story.meaning import GAP, Did, Every, Prop, variables
from chekhov.trace.record import Trace
from chekhov.views import Answer

_POLITE = re.compile(
    r"^(?:(?:please|so|well|and|but|now|then|hey|ok|okay)[, ]+)*"
    r"(?:(?:(?:can|could|would|will) you (?:please )?(?:tell|say to|show) (?:me|us)|(?:please )?tell (?:me|us)|do you (?:happen to )?know|"
    r"i (?:would like|want|wanted|'d like|wish) to know|i wonder|i am wondering|i'm wondering|does anyone know|is it true that|is it the case that)"
    r"[, :]+(?:please[, ]+)?)?",
    re.I,
)


def ask(trace: Trace, question: str) -> Answer:
    """Answer one question."""
    try:
        return _Asking(Asker(trace), question).answer()
    except RecursionError:
        return Answer(question, "", "unknown", understood=False, text="This question is nested too deep.")
