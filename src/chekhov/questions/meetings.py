"""Who was with whom: when two saw each other last, or first, and who has never met somebody. Floor 8.

In: the words of a question. Out: a `Reply`, or None where the question has no such shape. Two have seen each other where both see what happens at one
place, whether the story says "saw" or not.
"""

from __future__ import annotations

import re

from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.questions.whens import at_moment
from chekhov.story.meaning import Holds
from chekhov.story.wording import listed

_SAW = r"(?:see|saw|seen|meet|met|speak to|spoke to|talk to|talked to)"
_WHEN = re.compile(
    rf"^when (?:did|do|does|had|has) (?P<one>.+?) (?:(?P<which>first|last) )?{_SAW} (?P<other>.+?)"
    r"(?: (?P<time>first|last|for the (?:first|last) time))?[?.! ]*$",
    re.I,
)
_WHERE = re.compile(_WHEN.pattern.replace("^when", "^where"), re.I)
_NEVER = re.compile(rf"^who (?:has |have |had )?(?:never|not) (?:yet )?{_SAW} (?P<other>.+?)[?.! ]*$", re.I)


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """The answer to a question of one of these shapes."""
    text = question.strip()
    never = _NEVER.match(text)
    if never is not None:
        return _strangers(asker, never["other"], time)
    hit = _WHEN.match(text) or _WHERE.match(text)
    which = f"{hit['which'] or ''} {hit['time'] or ''}".lower() if hit is not None else ""
    one, other = (asker.one_called(hit["one"]), asker.one_called(hit["other"])) if hit is not None else (None, None)
    if hit is None or not which.strip() or one is None or other is None or one == other:
        return None
    met = together(asker, one, other, time)
    names = f"{asker.names.term(one)} and {asker.names.term(other)}"
    if not met:
        return Reply("never", "no", asker.sentence(f"The story never shows {names} together"), (), 3)
    index = met[-1] if "last" in which else met[0]
    if text.lower().startswith("when"):
        return at_moment(asker, index)
    place = asker.trace.moments[index].place
    if place is None:
        return None
    return Reply(asker.names.term(place), "yes", asker.sentence_of(index), (index,))


def together(asker: Asker, one: int, other: int, time: Time) -> list[int]:
    """The moments at which both are surely at one place and see what happens there."""
    trace, until = asker.trace, len(asker.trace.moments) if time.until is None else time.until + 1
    masks = [_mask(asker, figure) for figure in (one, other)]
    found = []
    for moment in trace.moments[time.since : until]:
        seen = moment.witnesses if moment.witnesses > 0 else 0
        if moment.kind in ("event", "rule") and all(seen & mask for mask in masks):
            if all(_at(asker, figure, moment.index) for figure in (one, other)):
                found.append(moment.index)
    return found


def _mask(asker: Asker, figure: int) -> int:
    """The bits of a figure in the masks of those who see something, under all its guises."""
    bits, mask = asker.trace.world.log.bits, 0
    for one in (figure, *asker.guises(figure)):
        mask |= bits.get(one, 0)
    return mask


def _at(asker: Asker, figure: int, index: int) -> bool:
    """Is nothing known of somebody's being elsewhere: at the end of a telephone line?"""
    world, place = asker.trace.world, asker.trace.moments[index].place
    if place is None:
        return False
    for moment in (index - 1, index):
        with asker.judge.looking(moment):
            if world.verdict(Holds((world.place_id, figure), (world.place_id, place))).status != "no":
                return True
    return False


def _strangers(asker: Asker, words: str, time: Time) -> Reply | None:
    """ "Who has never met Elsa?": every single being whom the story never shows with her."""
    figure, cast = asker.one_called(words), asker.trace.story.cast
    if figure is None:
        return None
    people = [
        one
        for one in asker.figures
        if asker.trace.world.is_mind(one) and not cast[one].group and cast[one].named and one != figure
    ]
    apart = [one for one in people if figure not in asker.guises(one) and not together(asker, one, figure, time)]
    name = asker.names.term(figure)
    if not apart:
        return Reply("nobody", "no", asker.sentence(f"The story shows everybody with {name}"), (), 3)
    names = listed([asker.names.term(one) for one in apart])
    return Reply(names, "yes", asker.sentence(f"The story never shows these with {name}: {names}"), ())
