"""How old, tall or heavy somebody is who is so many times as much so as another: "four times as old as Nele". Floor 8.

In: a figure, an adjective, and who knows what the other one measures. Out: a number, with the moments that say so.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from chekhov.language import words as w
from chekhov.questions.common import Asker
from chekhov.story.meaning import Holds

Measured = tuple[Fraction, str, tuple[int, ...]]
"""How many, of what unit, and the moments that tell so."""

_TIMES = r"(?P<times>twice|thrice|half|exactly|just|[a-z-]+ times|\d+ times)"
_SO_MUCH = {
    "twice": Fraction(2),
    "thrice": Fraction(3),
    "half": Fraction(1, 2),
    "exactly": Fraction(1),
    "just": Fraction(1),
}


def measured(asker: Asker, who: int, word: str, known: Callable[[int], Measured | None]) -> Measured | None:
    """What somebody measures, by the last sentence that compares them so with another of whom it is ``known``."""
    pattern = re.compile(rf"(?<!almost )(?<!nearly )\b(?:{_TIMES} )?as {word} as\b", re.I)
    for moment in reversed(asker.trace.moments):
        said = moment.act.prop if moment.act is not None and moment.kind == "state" else None
        if not isinstance(said, Holds) or not said.truth or len(said.fluent) != 3 or said.fluent[1] != who:
            continue
        hit, other = pattern.search(asker.sentence_of(moment.index)), said.fluent[2]
        times = _factor((hit["times"] or "just").lower()) if hit is not None else None
        found = known(other) if times is not None and isinstance(other, int) and other != who else None
        if found is not None and times is not None:
            return found[0] * times, found[1], (*found[2], moment.index)
    return None


_SO_MUCH_MORE = r"(?P<many>[a-z-]+|\d+) (?P<unit>[a-z]+) (?:[a-z]+er|more [a-z]+) than\b"


def apart(asker: Asker, who: int, word: str, known: Callable[[int], Measured | None]) -> Measured | None:
    """What somebody measures of whom a sentence says by how much they are more so, or less, than another of whom it is ``known``: "two years older than"."""
    relations = asker.trace.story.definitions.relations
    for moment in reversed(asker.trace.moments):
        said = moment.act.prop if moment.act is not None and moment.kind == "state" else None
        if not isinstance(said, Holds) or not said.truth or len(said.fluent) != 3 or who not in said.fluent:
            continue
        relation = relations.get(str(said.fluent[0]))
        hit = re.search(_SO_MUCH_MORE, asker.sentence_of(moment.index), re.I)
        many = w.number_of(hit["many"].lower()) if hit is not None else None
        if hit is None or many is None or relation is None or relation.measure != word:
            continue
        other = said.fluent[2] if said.fluent[1] == who else said.fluent[1]
        found = known(other) if isinstance(other, int) and other != who else None
        if found is not None:
            more = many if said.fluent[1] == who else -many
            return found[0] + more, found[1] or hit["unit"], (*found[2], moment.index)
    return None


def _factor(words: str) -> Fraction | None:
    number = w.number_of(words.removesuffix(" times"))
    return _SO_MUCH.get(words) or (Fraction(number) if number is not None else None)
