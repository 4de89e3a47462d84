"""What has been told, kept so that a description finds whom it was told of: "the man who killed Anna", "the widow". Floor 3.

In: what sentences that were read say (`memory.py`), with what follows from it at once. Out: whether something was told of a figure, or speaks against it.
Nothing here knows what is so *now* in the world: a description goes by what the reader has read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from chekhov.story.meaning import Did, Every, Fluent, Holds, IsA, Prop, Term, Value, figures_in

_MOST = 60  # of one figure: a description points to what was told last
_ANYBODY = "anybody"  # among those who were asked about: all of whom something was told


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


@dataclass(frozen=True, slots=True)
class Trail:
    """What a part of the text (a sentence, a heading) had to do with what was told. ``asked``: of whom, and of events of which verbs, it looked at what
    was told before; ``told``: what it told of whom, reading by reading; ``done``: the verbs of its events."""

    asked: frozenset[Term]
    told: tuple[tuple[tuple[Term, Told], ...], ...]
    done: tuple[str, ...]

    def hangs_on(self, changed: Set[Term]) -> bool:
        """Would it perhaps be read otherwise if something else had been told of these?"""
        return bool(changed) and (_ANYBODY in self.asked or not self.asked.isdisjoint(changed))


@dataclass(slots=True)
class Record:
    """All that was told, by the figures it is about. ``last``: the last event of each verb."""

    about: dict[Term, list[Told]] = field(default_factory=dict)
    last: dict[str, Did] = field(default_factory=dict)
    lately: list[tuple[Term, Told]] = field(default_factory=list)  # of whom the sentence at hand has told what
    asked: set[Term] = field(default_factory=set)  # these three: of the trail that is being left
    told: list[tuple[tuple[Term, Told], ...]] = field(default_factory=list)
    done: list[str] = field(default_factory=list)

    def of(self, figure: Term) -> Sequence[Told]:
        """What was told of somebody, the last last."""
        self.asked.add(figure)
        return self.about.get(figure, ())

    def figures(self) -> list[int]:
        """All of whom something was told."""
        self.asked.add(_ANYBODY)
        return [one for one in self.about if isinstance(one, int)]

    def last_of(self, verb: str) -> Did | None:
        """The last event of a verb."""
        self.asked.add(verb)
        return self.last.get(verb)

    def note_event(self, did: Did) -> None:
        """An event was told."""
        self.last[did.verb] = did
        self.done.append(did.verb)

    def note(self, prop: Prop, place: int | None = None) -> None:
        """Something was told."""
        for item in prop.items if isinstance(prop, Every) else (prop,):
            if isinstance(item, (Did, Holds, IsA)):
                told = Told(item, place, _is_bond(item))
                figures = figures_in(item)
                if place is not None and place not in figures:
                    figures.append(place)
                for figure in figures:
                    self.about.setdefault(figure, []).append(told)
                    self.lately.append((figure, told))

    def take_back(self, mark: int) -> None:
        """What was told since was not told: the reading that said so was given up."""
        while len(self.lately) > mark:
            figure, told = self.lately.pop()
            self.about[figure] = [one for one in self.about[figure] if one is not told]
            if not self.about[figure]:
                del self.about[figure]

    def settle(self) -> None:
        """A sentence is read: what it told stays told, and what was told long ago is forgotten."""
        if self.lately:
            for figure in dict.fromkeys(figure for figure, _ in self.lately):
                forget_the_first(self.about[figure])
            self.told.append(tuple(self.lately))
            self.lately.clear()

    def trail(self) -> Trail:
        """The trail of what was read since the last one."""
        self.settle()
        trail = Trail(frozenset(self.asked), tuple(self.told), tuple(self.done))
        self.asked, self.told, self.done = set(), [], []
        return trail

    def standing(self, figure: int, prop: Prop, place: int | None = None) -> Standing:
        """Was this told of the figure, or otherwise, or not at all?"""
        if isinstance(prop, Every):
            return min((self.standing(figure, item, place) for item in prop.items), default=Standing.OPEN)
        if not isinstance(prop, (Did, Holds)):
            return Standing.OPEN
        named = figure in figures_in(prop)  # else it is where something happened
        for told in reversed(self.of(figure)):
            if _covers(prop, told.prop) and (place == told.place or (named and None in (place, told.place))):
                return Standing.TOLD
            if isinstance(prop, Holds) and isinstance(told.prop, Holds) and _denies(prop, told.prop):
                return Standing.AGAINST
        return Standing.UNTOLD if (isinstance(prop, Did) and prop.truth) or not named else Standing.OPEN

    def fillings(self, pattern: Prop, binding: dict[str, Term]) -> Iterator[dict[str, Term]]:
        """The fillings of the variables of a pattern by what was told of the figures that it names, the last first."""
        relation = pattern.fluent[0] if isinstance(pattern, Holds) else None
        for figure in dict.fromkeys(figures_in(pattern)):
            settled: set[Fluent] = set()
            for told in reversed(self.of(figure)):
                if relation is not None and (type(told.prop) is not Holds or told.prop.fluent[0] != relation):
                    continue  # the usual case, made short
                if isinstance(told.prop, Holds):
                    if told.prop.fluent in settled:
                        continue  # it has become otherwise since
                    settled.add(told.prop.fluent)
                found = dict(binding)
                if _fill(pattern, told.prop, found):
                    yield found


def forget_the_first(known: list[Told]) -> None:
    """Of one figure only so much is remembered."""
    while len(known) > _MOST:
        del known[_first_to_forget(known)]


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
