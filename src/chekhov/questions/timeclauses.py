"""When, in the words of the sentence that tells it: "while Lutz slept, …", "… because Bodo had helped her in May". Floor 8.

In: a moment, what is asked for. Out: the words of time that belong to its own clause, or to the clause in which it is given as a reason or as what is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chekhov.language import tree as t
from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import parts
from chekhov.story.meaning import Did
from chekhov.trace.record import Moment

_OF_TIME = frozenset(("when", "while", "as soon as", "after", "before", "until", "once"))


def said_when(asker: Asker, moment: Moment) -> str:
    """ "While Lutz slept", "after the bell had rung": the clause of time that a deed is told with; "" for none."""
    for clause in _clauses_of(moment):
        if _tells(asker, clause, moment.verb):
            for link in clause.links:
                if link.word in _OF_TIME and link.span.end > link.span.start:
                    words = re.sub(r"\s+", " ", asker.trace.story.sources.text_of(link.span)).strip(" ,;.")
                    return words[:1].lower() + words[1:]
    return ""


def told_within(asker: Asker, prop: Did, moment: Moment) -> Reply | None:
    """Of what a sentence only gives as its reason: the time that it says of that, else that it lies before."""
    if moment.verb == prop.verb or moment.act is None:
        return None
    reasons = [part for _, reason, _ in moment.act.reasons for part in parts(reason)]
    if not any(isinstance(one, Did) and asker.judge.said.answers(one, prop) for one in reasons):
        return None
    inner = [clause for clause in _clauses_of(moment) if _tells(asker, clause, prop.verb)]
    whens = [item.words for clause in inner for item in clause.complements if isinstance(item, t.When)]
    line = asker.sentence_of(moment.index)
    if whens:
        return Reply(whens[0], "yes", line, (moment.index,))
    if any(clause.perfect for clause in inner):
        said = f"before “{line.rstrip('.')}”"
        return Reply(said, "yes", asker.sentence(f"{said}; when, the story does not say"), (moment.index,))
    return None


def is_under_way(asker: Asker, moment: Moment) -> bool:
    """ "Aksel was crying": so it was already."""
    told = (clause for clause in _clauses_of(moment) if _tells(asker, clause, moment.verb))
    return any(clause.progressive for clause in told)


def _tells(asker: Asker, clause: t.Clause, verb: str) -> bool:
    frames = asker.trace.story.definitions.frames.get(clause.verb, ())
    return any(frame.target == verb for frame in frames)


def _clauses_of(moment: Moment) -> Iterator[t.Clause]:
    """All clauses of the sentence as it was read, the outer ones first."""
    if moment.item is None:
        return
    for reading in moment.item.readings[moment.reading : moment.reading + 1]:
        if reading.tree is not None and not isinstance(reading.tree.body, t.Question):
            yield from _clauses(reading.tree.body)


def _clauses(statement: t.Statement) -> Iterator[t.Clause]:
    if isinstance(statement, t.Compound):
        for item in statement.items:
            yield from _clauses(item)
        return
    yield statement
    for link in statement.links:
        yield from _clauses(link.statement)
