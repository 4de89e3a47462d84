"""Where a thing stands that something is in: "sits in a cage beside the piano", "put it in a box under the bed". Floor 3.

In: a clause whose figures are known. Out: what it says beside of the new thing that it names as a place: the cage is beside the piano.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story.scope import Side

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_WITHIN = frozenset(("in", "inside", "into", "on", "onto"))
_WHERE = frozenset("in|on|at|beside|by|near|under|beneath|behind|above|next to|in front of|on top of|inside".split("|"))
_NO_THING = ("place", "being", "event", "time", "vehicle", "garb")


def stands_there(discourse: Discourse, clause: t.Clause) -> Iterator[Side]:
    """Of every new thing that a clause has something in or on, and right behind it a place: that it is there."""
    if clause.polarity != "yes" or clause.modal or clause.passive:
        return
    for item, after in pairwise(clause.complements):
        phrase = item.phrase if isinstance(item, t.Prep) and item.word in _WITHIN else None
        if not isinstance(phrase, t.Noun) or not isinstance(after, t.Prep) or after.word not in _WHERE:
            continue
        figure = _named_at(discourse, phrase)
        if phrase.determiner == "a" and figure is not None and _is_thing(discourse, figure):
            said = t.Clause(t.Gap(""), "be", (after,), clause.tense, verb_span=after.span, span=after.span)
            yield Side(said, figure, after.span, True)


def _named_at(discourse: Discourse, phrase: t.Noun) -> int | None:
    """The figure that a phrase names."""
    found = [one.terms[0] for one in discourse.here if one.at == phrase.span.start and len(one.terms) == 1]
    return found[-1] if found and isinstance(found[-1], int) else None


def _is_thing(discourse: Discourse, figure: int) -> bool:
    """May it stand somewhere: no place of its own, nobody, nothing that happens?"""
    roles = discourse.definitions.kinds.any_has_role
    return not any(roles(discourse.cast[figure].kinds, role) for role in _NO_THING)
