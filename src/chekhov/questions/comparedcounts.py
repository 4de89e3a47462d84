"""How many somebody has of whom the story tells only by another: "twice as many pencils as Lily", "three fewer than Sam". Floor 8.

In: a story, somebody, a noun. Out: of whom they have how many times, and how many more or fewer, and the moment up to which that counts.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from chekhov.language import words as w
from chekhov.questions.common import Asker

_HAS = r"^(?P<who>.+?),? (?:has|had|have|owns|owned|gets|got|collects|collected|picks|picked|buys|bought|finds|found|catches|caught|makes|made|bakes|baked) "
_ENDS = r"(?: (?:does|do|did|has|had))?[.!]?$"
_TIMES = re.compile(
    rf"{_HAS}(?:exactly )?(?:(?P<times>twice|half|[a-z-]+ times|\d+ times|just) )?as many(?: (?P<noun>[a-z]+))?(?: as (?P<other>[^,]+?))?{_ENDS}",
    re.I,
)
_MORE = re.compile(
    rf"{_HAS}(?P<many>[a-z-]+|\d+)(?: (?P<first>[a-z]+))? (?P<way>more|fewer|less)(?: (?P<noun>[a-z]+))? than (?P<other>[^,]+?){_ENDS}",
    re.I,
)
_FACTORS = {"twice": Fraction(2), "half": Fraction(1, 2), "just": Fraction(1)}


class Compared(NamedTuple):
    """So many times what the other has, and so many more; told after the moment ``since``."""

    other: int
    times: Fraction
    more: int
    since: int


def compared(asker: Asker, holder: int, noun: str) -> Compared | None:
    """The last sentence that tells how many somebody has by how many another has."""
    found: Compared | None = None
    last = 0
    after = {id(one.item): one.index for one in asker.trace.moments if one.item is not None}
    before = ""  # whose number was told last
    for item in asker.trace.story.sentences():
        last = after.get(id(item), last)
        text = " ".join(item.line.text.split())
        for clause in re.split(r"(?:, and|, but|;| and)(?= [A-Z])|, (?:and|but) ", text):
            hit = _TIMES.match(clause) or _MORE.match(clause)
            named = hit.groupdict() if hit is not None else {}
            other = asker.one_called(named.get("other") or before) if hit is not None else None
            word = (named.get("noun") or named.get("first") or noun).lower()
            if hit is not None and other is not None and (w.singular(word) or word) == noun:
                told = _read(named, other, last)
                if told is not None and _who(asker, named["who"], id(item)) == holder != other:
                    found = told
            begins = re.match(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?", clause)
            before = begins[0] if begins is not None and asker.one_called(begins[0]) is not None else before
    return found


def _read(named: dict[str, str | None], other: int, index: int) -> Compared | None:
    if "way" in named:
        many = w.number_of((named["many"] or "").lower())
        sign = 1 if (named["way"] or "").lower() == "more" else -1
        return Compared(other, Fraction(1), sign * many, index) if many is not None else None
    words = (named.get("times") or "just").lower()
    number = w.number_of(words.removesuffix(" times"))
    times = _FACTORS.get(words) or (Fraction(number) if number is not None else None)
    return Compared(other, times, 0, index) if times is not None else None


def _who(asker: Asker, words: str, item: int) -> int | None:
    """Whom a sentence is about: by its name, else by what was read of it ("her brother")."""
    named = asker.one_called(words)
    if named is not None:
        return named
    for moment in asker.trace.moments:
        if moment.item is None or id(moment.item) != item:
            continue
        prop = moment.act.prop if moment.act is not None else None
        value = getattr(prop, "value", None)
        ones = [*moment.fillers.values()][:1] or ([value[1]] if isinstance(value, tuple) and len(value) > 1 else [])
        for one in ones:
            if isinstance(one, int) and asker.trace.world.is_mind(one):
                real = asker.trace.world.real(one)
                return real if isinstance(real, int) else None
    return None
