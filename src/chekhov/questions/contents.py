"""Contents as short answers: "to stay with her", "that Juliet is dead", "Midori to be cured". Floor 8."""

from __future__ import annotations

import re

from chekhov.language import tree as t
from chekhov.questions.common import Asker, Read
from chekhov.story.meaning import GAP, Asks, Did, Opaque, Prop, Term


def bare(asker: Asker, read: Read, term: Term, moments: tuple[int, ...]) -> str:
    """The term that fills the open place, in few words: a name, or a content as the writer has it."""
    if isinstance(term, int):
        return asker.names.term(term)
    if isinstance(term, str):
        return term
    written = _as_written(asker, read, moments)
    return written or content(asker, term)


def _as_written(asker: Asker, read: Read, moments: tuple[int, ...]) -> str:
    """The writer's own words for the slot that is asked for."""
    if not isinstance(read.prop, Did):
        return ""
    slot = next((name for name, term in read.prop.args if term == GAP), "")
    for index in moments:
        moment = asker.moment(index)
        if moment is None or moment.act is None or slot not in moment.act.spans:
            continue
        text = re.sub(r"\s+", " ", asker.trace.story.sources.text_of(moment.act.spans[slot])).strip(" .,;")
        if text:
            return text
    return ""


def content(asker: Asker, prop: Term) -> str:
    """A content as a clause: "that Juliet is dead"."""
    if isinstance(prop, int):
        return asker.names.term(prop)
    if isinstance(prop, (Asks, Opaque)) or not isinstance(prop, tuple):
        return asker.say(prop) if isinstance(prop, tuple) else str(prop)
    return f"that {asker.say(prop)}"


_PRONOUN = re.compile(r"\b(?:he|she|it|they|him|her|them|his|their|its|i|you|we|me|my|your|this|these|those)\b", re.I)


def written_claim(asker: Asker, index: int) -> str:
    """The only content clause of a sentence, in the writer's words ("that Tetsuya has come home"); "" if there is none, or it needs its context."""
    moment = asker.moment(index)
    if moment is None or moment.item is None:
        return ""
    found: list[str] = []
    for reading in moment.item.readings[moment.reading : moment.reading + 1]:
        if reading.tree is not None and isinstance(reading.tree.body, t.Clause):
            for item in reading.tree.body.complements:
                if isinstance(item, t.That):
                    found.append(asker.trace.story.sources.text_of(item.statement.span))
    if len(found) != 1 or not found[0] or _PRONOUN.search(found[0]):
        return ""
    text = re.sub(r"\s+", " ", found[0]).strip(" .,;")
    return text if text.startswith("that ") else f"that {text}"


def goal(asker: Asker, prop: Prop, who: Term) -> str:
    """A content as an aim of somebody: "to be cured", "Midori to be cured"."""
    return asker.names.goal(prop, [who])
