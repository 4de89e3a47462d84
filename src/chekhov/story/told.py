"""What has been told, kept so that a description finds whom it was told of: "the man who killed Anna", "the widow". Floor 3.

In: what sentences that were read say (`memory.py`), with what follows from it at once. Out: whether something was told of a figure, or speaks against it.
Nothing here knows what is so *now* in the world: a description goes by what the reader has read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from chekhov.story.meaning import Did, Every, Fluent, Holds, IsA, Prop, Term, Value, figures_in, put

_MOST = 60  # of one figure: a description points to what was told last


class Told(NamedTuple):
    """Something told, and where it happened, if that was said. ``binds``: is it what two are to each other?"""

    prop: Prop
    place: int | None = None
    binds: bool = False


class Standing(IntEnum):
    """What the story so far says to a description of somebody."""

    AGAINST = 0  # it has told otherwise
    UNTOLD = 1  # it has told no such deed
    OPEN = 2  # it says nothing either way
    TOLD = 3


@dataclass(slots=True)
class Record:
    """All that was told, by the figures it is about."""

    about: dict[Term, list[Told]] = field(default_factory=dict)
    lately: list[tuple[Term, Told]] = field(default_factory=list)  # of whom the sentence at hand has told what

    def note(self, prop: Prop, place: int | None = None) -> None:
        """Something was told."""
        for item in prop.items if isinstance(prop, Every) else (prop,):
            if isinstance(item, (Did, Holds, IsA)):
                told = Told(item, place, _is_bond(item))
                figures = figures_in(item)
                if place is not None and place not in figures:
                    figures.append(place)
                for figure in figures:
                    known = self.about.setdefault(figure, [])
                    known.append(told)
                    self.lately.append((figure, told))
                    if len(known) > _MOST:
                        del known[_first_to_forget(known)]

    def take_back(self, mark: int) -> None:
        """What was told since was not told: the reading that said so was given up."""
        while len(self.lately) > mark:
            figure, told = self.lately.pop()
            self.about[figure] = [one for one in self.about[figure] if one is not told]
            if not self.about[figure]:
                del self.about[figure]

    def standing(self, figure: int, prop: Prop, place: int | None = None) -> Standing:
        """Was this told of the figure, or otherwise, or not at all?"""
        if isinstance(prop, Every):
            return min((self.standing(figure, item, place) for item in prop.items), default=Standing.OPEN)
        if not isinstance(prop, (Did, Holds)):
            return Standing.OPEN
        named = figure in figures_in(prop)  # else it is where something happened
        for told in reversed(self.about.get(figure, ())):
            if _covers(prop, told.prop) and (place == told.place or (named and None in (place, told.place))):
                return Standing.TOLD
            if isinstance(prop, Holds) and isinstance(told.prop, Holds) and _denies(prop, told.prop):
                return Standing.AGAINST
        return Standing.UNTOLD if (isinstance(prop, Did) and prop.truth) or not named else Standing.OPEN

    def solves(self, patterns: tuple[Prop, ...], binding: dict[str, Term]) -> bool:
        """Were all these patterns told, with some filling of their variables?"""
        if not patterns:
            return True
        first, rest = patterns[0], patterns[1:]
        return any(self.solves(rest, found) for found in self.fillings(put(first, binding), binding))

    def fillings(self, pattern: Prop, binding: dict[str, Term]) -> Iterator[dict[str, Term]]:
        """The fillings of the variables of a pattern by what was told of the figures that it names, the last first."""
        relation = pattern.fluent[0] if isinstance(pattern, Holds) else None
        for figure in dict.fromkeys(figures_in(pattern)):
            settled: set[Fluent] = set()
            for told in reversed(self.about.get(figure, ())):
                if relation is not None and (type(told.prop) is not Holds or told.prop.fluent[0] != relation):
                    continue  # the usual case, made short
                if isinstance(told.prop, Holds):
                    if told.prop.fluent in settled:
                        continue  # it has become otherwise since
                    settled.add(told.prop.fluent)
                found = dict(binding)
                if _fill(pattern, told.prop, found):
                    yield found


def _first_to_forget(known: list[Told]) -> int:
    """What was told first, but rather not what binds two (who is married to whom)."""
    other = next((at for at, one in enumerate(known) if not one.binds), 0)
    return other if other < len(known) // 2 else 0


def _is_bond(prop: Prop) -> bool:
    """Does it tell what two are to each other?"""
    two = isinstance(prop, Holds) and (len(prop.fluent) > 2 or not isinstance(prop.value, (bool, str, tuple)))
    return two and len(figures_in(prop)) > 1


def _covers(asked: Prop, told: Prop) -> bool:
    """Does what was told say at least this? (Variables of what is asked stand for anything.)"""
    return _fill(asked, told, {})


def _fill(asked: Prop, told: Prop, binding: dict[str, Term]) -> bool:
    match asked, told:
        case Did(), Did():
            given = dict(told.args)
            return (
                asked.verb == told.verb
                and asked.truth == told.truth
                and all(slot in given and _same(term, given[slot], binding) for slot, term in asked.args)
            )
        case Holds(), Holds():
            if asked.truth != told.truth or len(asked.fluent) != len(told.fluent):
                return False
            return all(
                _same(left, right, binding) for left, right in zip(asked.fluent, told.fluent, strict=True)
            ) and _same_value(asked.value, told.value, binding)
    return False


def _same(asked: Term, told: Term, binding: dict[str, Term]) -> bool:
    if isinstance(asked, str) and not isinstance(told, str):
        known = binding.setdefault(asked, told)
        return known == told
    return asked == told


def _same_value(asked: Value, told: Value, binding: dict[str, Term]) -> bool:
    if isinstance(asked, tuple) and isinstance(told, tuple):
        return asked[0] == told[0] and _same(asked[1], told[1], binding)
    if isinstance(asked, str) and isinstance(told, int) and not isinstance(told, bool):
        return _same(asked, told, binding)
    return asked == told


def _denies(asked: Holds, told: Holds) -> bool:
    """Is the same said to be otherwise?"""
    if asked.fluent != told.fluent:
        return False
    if asked.value == told.value:
        return asked.truth != told.truth
    if isinstance(asked.value, tuple) and isinstance(told.value, tuple):
        return asked.truth and told.truth and asked.value[1] != told.value[1]
    return asked.truth and told.truth
