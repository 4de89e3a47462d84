"""What a sentence says beside its verb of how and of what: "by bike", "with both hands", "for joy". Floor 8.

In: a moment. Out: the words, or a `Reply` that gives them as the reason.
"""

from __future__ import annotations

import re

from chekhov.language import tree as t
from chekhov.questions.common import Asker, Reply
from chekhov.story.meaning import Holds, Prop
from chekhov.trace.record import Moment

BY_ORDER = re.compile(
    r"\b(?:on|at|by|under)\s+(?:[\w.’'-]+\s+){0,4}?[\w.-]+['’]s?\s+"
    r"(?:orders?|commands?|requests?|behest|wish|invitation|advice|instructions?|insistence|suggestion)\b",
    re.I,
)
"""What somebody does it upon: "on the king's orders", "at her request". That is no place."""


def beside_words(asker: Asker, moment: Moment, prepositions: tuple[str, ...], bare: bool = False) -> str:
    """What the sentence of a moment says with one of these prepositions, in the writer's words ("by bike"); "" if nothing. ``bare``: of a word that
    stands alone ("for joy")."""
    if moment.item is None or moment.act is None:
        return ""
    for reading in moment.item.readings[moment.reading : moment.reading + 1]:
        body = reading.tree.body if reading.tree is not None else None
        for item in body.complements if isinstance(body, t.Clause) else ():
            if isinstance(item, t.Prep) and item.word in prepositions and item.span.end > item.span.start:
                if bare and not _is_bare(item.phrase):
                    continue
                said = re.sub(r"\s+", " ", asker.trace.story.sources.text_of(item.span)).strip()
                if not BY_ORDER.match(said):
                    return said
    told = (one for one in moment.act.beside if one.words in prepositions and one.figures and not bare)
    return next((f"{one.words} {asker.names.term(one.figures[0])}" for one in told), "")


def said_beside(asker: Asker, prop: Prop) -> list[int]:
    """ "Tage was late", where the story says that he arrived late: the deeds of somebody that are told with this very word."""
    if not isinstance(prop, Holds) or len(prop.fluent) != 2 or not prop.truth:
        return []
    word, who, real = asker.say(prop).rsplit(" ", 1)[-1], prop.fluent[1], asker.trace.world.real
    return [
        moment.index
        for moment in asker.trace.moments
        if moment.kind == "event" and moment.act is not None and real(next(iter(moment.fillers.values()), -1)) == who
        if any(part.words == word and not part.figures for part in moment.act.beside)
    ]


def _is_bare(phrase: t.NounPhrase) -> bool:
    """Is it a word alone, and no more of one: "joy"?"""
    plain = isinstance(phrase, t.Noun) and not phrase.plural and phrase.number is None
    return (
        isinstance(phrase, t.Noun)
        and plain
        and not (phrase.determiner or phrase.possessor or phrase.of or phrase.relatives)
    )


def for_joy(asker: Asker, moments: list[int]) -> Reply | None:
    """ "Anna cried for joy", "out of pity": the bare word that says what moved her."""
    for index in moments:
        said = beside_words(asker, asker.trace.moments[index], ("for", "out of", "from", "with"), bare=True)
        if said:
            return Reply(said, "yes", asker.sentence(asker.sentence_of(index)), (index,), 1)
    return None
