"""Who stands before whom: the order of a queue, of a row of seats, of a procession. Floor 8.

In: the words of a question. Out: a `Reply` from all that the story says of who is in front of, behind, ahead of whom; None where something else is asked.
"""

from __future__ import annotations

import re

from chekhov.language.words import is_given_name
from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import parts
from chekhov.questions.times import Time
from chekhov.story.meaning import Holds
from chekhov.trace.record import Moment

_BE = r"(?:is|are|was|were|stands|stood|sits|sat|walks|walked|comes|came|waits|waited)"
_WAY = r"(?P<way>in front of|ahead of|behind|after|before)"
_TAIL = r"(?: (?:in|of) (?:the |a )?(?:queue|line|row|procession))?[?.! ]*$"
_WHO = re.compile(
    rf"^(?:who|which \w+|what) {_BE}(?: standing| sitting| waiting)?(?: (?P<next>right|directly|just|immediately))? {_WAY} (?P<whom>.+?){_TAIL}",
    re.I,
)
_IS = re.compile(
    rf"^(?:is|are|was|were|does|did) (?P<who>.+?)(?: stand| sit| standing| sitting| walk)?(?: right| directly| just)? {_WAY} (?P<whom>.+?){_TAIL}",
    re.I,
)
_FORE, _AFT = ("in front of", "ahead of"), ("behind",)


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """The answer to a question of one of these shapes, of people whom the story puts in an order."""
    who, yes = _WHO.match(question.strip()), _IS.match(question.strip())
    hit = who or yes
    whom = asker.one_called(hit["whom"]) if hit is not None else None
    if hit is None or whom is None or not _is_person(asker, whom):
        return None
    order = _order(asker, time)
    fore = hit["way"].lower() in ("in front of", "ahead of", "before")
    if who is not None:
        asked, open_ = (1, 0) if fore else (0, 1)
        found = [(pair[open_], index) for pair, index in order.items() if pair[asked] == whom]
        next_to = found[-1] if found else None
        if next_to is None:
            return None
        return Reply(asker.names.term(next_to[0]), "yes", asker.sentence_of(next_to[1]), (next_to[1],))
    one = asker.one_called(hit["who"])
    if one is None or one == whom:
        return None
    front, back = (one, whom) if fore else (whom, one)
    proof = _path(order, front, back)
    against = _path(order, back, front) if not proof else ()
    if not proof and not against:
        return None
    said = f"{asker.names.term(one)} is {'' if proof else 'not '}{hit['way'].lower()} {asker.names.term(whom)}"
    return Reply(
        "yes" if proof else "no",
        "yes" if proof else "no",
        asker.sentence(f"{'' if proof else 'No: '}{said}"),
        proof or against,
    )


def _order(asker: Asker, time: Time) -> dict[tuple[int, int], int]:
    """(who is in front, who is next behind) -> the moment that says so."""
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    found: dict[tuple[int, int], int] = {}
    for moment in asker.trace.moments[:until]:
        for one, way, other in _told(asker, moment):
            pair = (one, other) if way in _FORE else (other, one)
            found.pop((pair[1], pair[0]), None)
            found[pair] = moment.index
    return found


def _told(asker: Asker, moment: Moment) -> list[tuple[int, str, int]]:
    """Who is in front of or behind whom, as a moment has it."""
    act, place = moment.act, asker.trace.world.place_id
    if act is None or moment.kind not in ("event", "state"):
        return []
    found: list[tuple[object, str, object]] = []
    subject = next(iter(moment.fillers.values()), None)
    for prop in parts(act.prop):
        if isinstance(prop, Holds) and prop.truth and prop.fluent[0] == place and isinstance(prop.value, tuple):
            found.append((prop.fluent[1], _way_of(asker, prop.value[0], moment), prop.value[1]))
            subject = prop.fluent[1]
    found.extend((subject, beside.words, other) for beside in act.beside for other in beside.figures)
    return [
        (one, way, other)
        for one, way, other in found
        if way in (*_FORE, *_AFT)
        and isinstance(one, int)
        and isinstance(other, int)
        and _is_person(asker, one)
        and _is_person(asker, other)
    ]


def _way_of(asker: Asker, relation: str, moment: Moment) -> str:
    """The word of a place: "behind", and of "near" whether the sentence says "in front of"."""
    if relation in _AFT:
        return relation
    said = asker.sentence_of(moment.index).lower()
    return next((way for way in _FORE if way in said), "")


def _path(order: dict[tuple[int, int], int], front: int, back: int) -> tuple[int, ...]:
    """The moments from which it follows that one is in front of another."""
    waiting: list[tuple[int, tuple[int, ...]]] = [(front, ())]
    seen = {front}
    for here, proof in waiting:
        if here == back:
            return proof
        for (one, other), index in order.items():
            if one == here and other not in seen:
                seen.add(other)
                waiting.append((other, (*proof, index)))
    return ()


def _is_person(asker: Asker, figure: int) -> bool:
    """Is it somebody: by what is told of them, or by a name that people have?"""
    one = asker.trace.story.cast[figure]
    return asker.trace.world.is_mind(figure) or (one.named and is_given_name(one.label))
