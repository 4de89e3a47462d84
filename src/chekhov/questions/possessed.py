"""Who has what, where only its name tells so: "Leo's cat is black": Leo has a cat. Floor 8.

In: the words of a question that the story does not answer otherwise. Out: the `Reply`, with the sentence that first names what is somebody's; None where
nothing of the story is called so, or another has it by now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chekhov.language import words as w
from chekhov.questions.common import Asker, Reply
from chekhov.story.meaning import figures_in
from chekhov.story.wording import listed

_WHO = re.compile(
    r"^who (?:else )?(?:has|have|had|owns|owned|keeps|kept|got) (?:an?|the|some)? ?(?P<thing>[\w -]+?)(?: as a pet)?[?.! ]*$",
    re.I,
)
_DOES = re.compile(
    r"^(?:does|do|did|has|had) (?P<who>.+?) (?:have|own|keep|got) (?:an?|any|some) (?P<thing>[\w -]+?)[?.! ]*$", re.I
)
_WHAT = re.compile(
    r"^(?:what|which) (?P<thing>(?!does|do|did|is|was)[\w -]+?) (?:does|do|did|has|had) (?P<who>.+?) (?:have|own|keep|got)[?.! ]*$",
    re.I,
)
_WHOSE = re.compile(r"^whose (?P<thing>[\w -]+?) (?:is|was|are|were) (?P<own>.+?)[?.! ]*$", re.I)


def answer(asker: Asker, question: str) -> Reply | None:
    """The answer, by how things are called."""
    text = question.strip()
    who, does, what, whose = (pattern.match(text) for pattern in (_WHO, _DOES, _WHAT, _WHOSE))
    if who is not None:
        return _told(asker, [(owner, one, owner) for owner, one in _such(asker, who["thing"])])
    if whose is not None:
        own = asker.one_called(whose["own"])
        return _told(asker, [(owner, one, owner) for owner, one in _such(asker, whose["thing"]) if one == own])
    hit = does or what
    owner = asker.one_called(hit["who"]) if hit is not None else None
    if hit is None or owner is None:
        return None
    found = [(whom, one, one) for whom, one in _such(asker, hit["thing"]) if whom == owner]
    reply = _told(asker, found)
    if reply is not None and does is not None:
        return Reply("yes", "yes", reply.text, reply.moments, reply.rank)
    return reply


def _such(asker: Asker, words: str) -> Iterator[tuple[int, int]]:
    """Who has something that is called so, or is of that kind, and what it is."""
    kinds, last = asker.trace.story.definitions.kinds, words.lower().split(" ")[-1]
    noun = kinds.canonical(last) or kinds.canonical(w.singular(last) or last) or w.singular(last) or last
    named = asker.one_called(words)
    for (owner, _), one in asker.trace.story.discourse.owned.items():
        figure = asker.trace.story.cast[one]
        mine = isinstance(owner, int) and asker.trace.world.is_mind(owner) and one in asker.used
        if not mine or not isinstance(owner, int) or kinds.any_has_role(figure.kinds, "person") or figure.none:
            continue
        if kinds.any_has_role(figure.kinds, "part") or _has_passed_on(asker, owner, one):
            continue
        if one == named or noun == figure.noun or any(kinds.is_a(kind, noun) for kind in figure.kinds):
            yield owner, one


def _has_passed_on(asker: Asker, owner: int, one: int) -> bool:
    """Has another got it by now?"""
    world = asker.trace.world
    spot = world.spot(one)
    return spot is not None and isinstance(spot[1], int) and world.is_mind(spot[1]) and world.real(spot[1]) != owner


def _told(asker: Asker, found: list[tuple[int, int, int]]) -> Reply | None:
    """Those who are asked for, with the sentences that first name what they have."""
    if not found:
        return None
    moments = [index for _, one, _ in found if (index := _first_named(asker, one)) is not None]
    names = listed(list(dict.fromkeys(_name(asker, answer) for _, _, answer in found)))
    said = (
        asker.sentence_of(moments[0])
        if moments
        else f"{asker.names.term(found[0][0])}: {asker.names.term(found[0][1])}"
    )
    return Reply(names, "yes", asker.sentence(said), tuple(dict.fromkeys(moments)), 1)


def _name(asker: Asker, figure: int) -> str:
    """What somebody's pet is, rather than that it is their pet: "a tortoise"."""
    one = asker.trace.story.cast[figure]
    rather = [kind for kind in one.kinds if kind != one.noun and not one.named]
    return f"{'an' if rather[-1][0] in 'aeiou' else 'a'} {rather[-1]}" if rather else asker.names.term(figure)


def _first_named(asker: Asker, figure: int) -> int | None:
    """The moment at which the story first speaks of it."""
    for moment in asker.trace.moments:
        about = figures_in(moment.act.prop) if moment.act is not None and moment.scene >= 0 else ()
        if figure in about or figure in moment.fillers.values():
            return moment.index
    return None
