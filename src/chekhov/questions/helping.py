"""Who helped somebody do something, where the story does not call it help: whoever did it with them. Floor 8.

In: the words of a question ("who helped Ida carry Leo?"). Out: a `Reply`, or None where the question has no such shape or nobody did it with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from chekhov.language import tree as t
from chekhov.language.parse import parse
from chekhov.questions import yesno
from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.story.wording import listed
from chekhov.trace.record import Moment

_HELPED = re.compile(r"^who (?:else )?(?:has |had )?helped (?P<rest>.+?)[?.! ]*$", re.I)

_WITH = re.compile(r"\bwith \{(\w+)")


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """The answer to a question of this shape."""
    hit = _HELPED.match(question.strip())
    for clause in _deeds(asker, hit["rest"]) if hit is not None else ():
        done = yesno.answer(asker, clause, time)
        moments = done.moments if done is not None and done.known == "yes" else ()
        found: dict[str, int] = {}
        for index in (*moments, *_told_so(asker, clause)):
            for one in _beside(asker, asker.trace.moments[index]):
                found.setdefault(asker.names.term(one), index)
        if found:
            text = " ".join(dict.fromkeys(asker.sentence_of(index) for index in found.values()))
            return Reply(listed(list(found)), "yes", text, tuple(found.values()), 1)
    return None


def _deeds(asker: Asker, words: str) -> Iterator[t.Clause]:
    """ "Ida (to) carry Leo": that Ida carried Leo."""
    people = sorted((asker.names.figure(one) for one in asker.figures if asker.trace.world.is_mind(one)), key=len)
    for name in reversed(people):
        hit = re.match(rf"{re.escape(name)} (?:to )?(?P<deed>.+)", words, re.I)
        if hit is not None:
            for sentence in parse(f"{name} will {hit['deed']}.", 0, asker.trace.story.lexicon).readings[:2]:
                if isinstance(sentence.body, t.Clause) and sentence.body.tense == "future":
                    yield replace(sentence.body, tense="past")
            return


def _told_so(asker: Asker, clause: t.Clause) -> Iterator[int]:
    """Where the story has this very word for it, with more behind it: "carried Leo to the yard"."""
    whom = [item.phrase for item in clause.complements if isinstance(item, t.Object)]
    named = [asker.named(phrase) for phrase in (clause.subject, *whom)]
    if not whom or any(len(one) != 1 for one in named):
        return
    for moment in asker.trace.moments:
        told = [asker.trace.world.real(term) for term in moment.fillers.values() if isinstance(term, int)]
        if moment.kind == "event" and moment.act is not None and moment.act.said_by == clause.verb:
            if told[:1] == named[0] and all(one[0] in told for one in named):
                yield moment.index


def _beside(asker: Asker, moment: Moment) -> Iterator[int]:
    """Who did the same in the same breath, or is said to have been with whoever did it."""
    verb, world = asker.trace.story.definitions.verbs.get(moment.verb), asker.trace.world
    doer = moment.fillers.get(verb.slots[0].name) if verb is not None else None
    if verb is None or doer is None or moment.act is None:
        return
    for other in asker.trace.moments:
        if other.item is moment.item and other.verb == moment.verb and other.index != moment.index:
            rest = {slot: term for slot, term in other.fillers.items() if slot != verb.slots[0].name}
            one = other.fillers.get(verb.slots[0].name)
            if isinstance(one, int) and all(moment.fillers.get(slot) == term for slot, term in rest.items()):
                yield one
    withs = [one for part in moment.act.beside if part.words == "with" for one in part.figures]
    means = [moment.fillers.get(slot) for slot in _WITH.findall(verb.text)]
    for one in (*moment.act.companions, *withs, *means):
        if isinstance(one, int) and one != doer and world.is_mind(one):
            yield one
