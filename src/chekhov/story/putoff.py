"""Senses of a verb that are put off: a reading for where no nearer one is found. Floor 3.

In: the patterns that fit a clause, the scope. Out: the patterns that take up the same parts of the clause side by side; and what a sentence had named
before a reading was tried, so that another can be tried instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple, cast

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.source import Span
from chekhov.story.definitions import Definitions
from chekhov.story.fillers import waits_for_clause
from chekhov.story.meaning import Meaning, SlotDef, Term
from chekhov.story.pattern import Bound
from chekhov.story.scope import Known, Mention, Scope, Side, Speaking, known_of

FAR = 2.5
"""Sentences back: rather another sense of the verb, in which a pronoun means somebody nearer."""


class Named(NamedTuple):
    """What a sentence has named so far."""

    here: tuple[Mention, ...]
    side: tuple[Side, ...]
    learnt: int = 0
    taught: tuple[Known, ...] = ()
    shared: Mapping[Span, tuple[Term, ...]] = MappingProxyType({})  # what its pronouns stand for

    @classmethod
    def of(cls, scope: Scope, since: Named | None = None) -> Named:
        """As it is now; from now on it is noted how far back pronouns reach. ``since``: with what has been taught of somebody since then."""
        if not hasattr(scope, "reached"):
            return cls((), ())
        speaking = cast(Speaking, scope)
        speaking.reached = 0
        taught = speaking.learnt[since.learnt :] if since is not None else ()
        known = tuple(known_of(speaking.cast[figure]) for figure, *_ in taught)
        return cls(tuple(speaking.here), tuple(speaking.side), len(speaking.learnt), known, dict(speaking.shared))

    def restore(self, scope: Scope) -> None:
        """As it was then: "the original" is a part of the body only in the reading that takes it for one. (What a name stands for is soon said again.)"""
        if hasattr(scope, "reached"):
            speaking = cast(Speaking, scope)
            speaking.here[:], speaking.side[:], speaking.shared = self.here, self.side, dict(self.shared)
            mark = self.learnt - len(self.taught)
            names = {
                one: known_of(speaking.cast[one]) for one, *_ in speaking.learnt[mark:] if speaking.cast[one].named
            }
            speaking.unlearn(mark)
            for one, pronoun, kinds, guessed in (*names.values(), *self.taught):
                figure = speaking.cast[one]
                speaking.learnt.append(known_of(figure))
                figure.pronoun, figure.kinds[:], figure.guessed = pronoun, kinds, guessed


class PutOff(NamedTuple):
    """A meaning for where no other is found, and what its sentence names with it."""

    meaning: Meaning
    named: Named


def taken_up(put_off: list[PutOff], scope: Scope) -> Iterator[Meaning]:
    """The meanings that were put off, each with what it had named."""
    for meaning, named in put_off:
        named.restore(scope)
        yield meaning


def takes_a_name_for_a_thing(definitions: Definitions, bound: Bound, first: Bound, scope: Scope) -> bool:
    """Would a sense make a thing of a name of which nothing is known yet? "Ann hides Bo" is rather about somebody, where the verb may be. (Of a verb whose
    ``first`` sense is about a place, "they leave Hamley", it may be one.)"""
    kinds = definitions.kinds
    for slot, _ in bound.frame.objects:
        filler = bound.slots.get(slot.name)
        if not isinstance(filler, t.Name) or filler.article or not isinstance(scope, Speaking):
            continue
        if scope.kinds_named(filler.text) or w.is_place_name(filler.text) or waits_for_clause(slot):
            continue
        places = all(_is_place(definitions, one) for one, _ in first.frame.objects)
        if not definitions.fits((kinds.of_role("person"),), slot.kinds) and not (
            places and _is_place(definitions, slot)
        ):
            return True
    return False


def _is_place(definitions: Definitions, slot: SlotDef) -> bool:
    return all(definitions.kinds.has_role(kind, "place") for kind in slot.kinds)


def alike(bounds: list[Bound]) -> Iterator[list[Bound]]:
    """Ways to read a clause, best first: those that take up the same parts of it side by side."""
    return (list(some) for _, some in groupby(bounds, key=lambda bound: (bound.score[:3], bound.frame.relation)))
