"""Whose: "whose knee did she bandage?", where the story says no more of the knee than that it is Mats's. Floor 8.

In: the statement of a question with *whose* in it. Out: the owners of those things of that name of which it is so; None where nothing of the name is
somebody's by its name alone.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import tree as t
from chekhov.language.parse import parse_phrase
from chekhov.questions import yesno
from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.story.wording import listed


def answer(asker: Asker, wh: str, statement: t.Statement, time: Time) -> Reply | None:
    """The answer to "whose": each thing of that name is tried in the place of the open one."""
    gap = _open(statement) if wh == "whose" and isinstance(statement, t.Clause) else None
    if gap is None or gap.noun is None or not isinstance(statement, t.Clause):
        return None
    owners: dict[str, None] = {}
    replies: list[Reply] = []
    for figure in asker.trace.story.cast:
        if figure.owner is None or figure.noun != gap.noun.noun or figure.id not in asker.used:
            continue
        phrase = parse_phrase(figure.label, 0, asker.trace.story.lexicon)
        if not isinstance(phrase, t.Noun) or phrase.possessor is None:
            continue
        reply = yesno.answer(asker, _filled(statement, gap, phrase), time)
        if reply is not None and reply.known == "yes":
            named = asker.named(phrase.possessor)
            owners[asker.names.term(named[0] if len(named) == 1 else figure.owner)] = None
            replies.append(reply)
    if not owners:
        return None
    text = " ".join(dict.fromkeys(reply.text for reply in replies))
    return Reply(listed(list(owners)), "yes", text, tuple(index for reply in replies for index in reply.moments))


def _open(clause: t.Clause) -> t.Gap | None:
    """The phrase that is asked for."""
    phrases = [clause.subject, *(item.phrase for item in clause.complements if isinstance(item, t.Object | t.Prep))]
    return next((one for one in phrases if isinstance(one, t.Gap) and one.word == "whose"), None)


def _filled(clause: t.Clause, gap: t.Gap, phrase: t.NounPhrase) -> t.Clause:
    """The clause with a thing in the place of the open one."""
    parts = tuple(
        replace(item, phrase=phrase) if isinstance(item, t.Object | t.Prep) and item.phrase is gap else item
        for item in clause.complements
    )
    return replace(clause, subject=phrase if clause.subject is gap else clause.subject, complements=parts)
