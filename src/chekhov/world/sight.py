"""Sight: what the log holds of one fluent, for the world or for a mind, and where everything is. Floor 4.

In: the log, the cast and the definitions. Out: single entries (through all guises that a mind sees through, and by what it saw when it came
somewhere), and places step by step outwards. Nothing is concluded here: see `view.py`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from chekhov.language.placenames import is_place_name
from chekhov.story.definitions import Definitions
from chekhov.story.meaning import Figure, Fluent, Term
from chekhov.world.log import Entry, Glimpse, Log, Not, Path


class Nature(NamedTuple):
    """What a figure is: the roles that its kinds play, the important ones at hand."""

    roles: frozenset[str]
    place: bool
    vehicle: bool
    mind: bool


class Natures(dict[int, Nature]):
    """The natures of a cast, each worked out when it is first asked for. (`World.make` forgets whoever gets another kind.)"""

    def __init__(self, definitions: Definitions, cast: list[Figure]) -> None:
        super().__init__()
        self.kinds, self.cast = definitions.kinds, cast

    def __missing__(self, figure: int) -> Nature:
        kinds = self.cast[figure].kinds
        roles = frozenset(role for kind in kinds for role in self.kinds.roles_of(kind))
        mind = "being" in roles or "group" in roles or (not kinds and self.cast[figure].named)
        found = self[figure] = Nature(roles, "place" in roles, "vehicle" in roles, mind)
        return found


class Looking:
    """The time that is looked at, for as long as a ``with`` lasts (a class, since a generator costs twice as much and this is done thousands of times)."""

    __slots__ = ("kept", "moment", "sight")

    def __init__(self, sight: Sight, moment: int | None) -> None:
        self.sight, self.moment = sight, moment

    def __enter__(self) -> None:
        self.kept, self.sight.moment = self.sight.moment, self.moment

    def __exit__(self, *_: object) -> None:
        self.sight.moment = self.kept


@dataclass(slots=True)
class Sight:
    """Reads the log. ``actual``: figures that turned out to be another from the start ("Luna's father"). ``twins``: figures that somebody
    holds to be one. ``moment``: the time that is looked at (None: now)."""

    definitions: Definitions
    cast: list[Figure]
    log: Log = field(default_factory=Log)
    actual: dict[int, int] = field(default_factory=dict)
    twins: dict[int, dict[int, None]] = field(default_factory=dict)
    moment: int | None = None
    place_id: str = "in"
    with_id: str = ""
    exists_id: str = ""
    act_id: str = ""
    natures: Natures = field(init=False)

    def __post_init__(self) -> None:
        place = self.definitions.role("place")
        self.place_id = place.fluent_id if place is not None else ""
        company = self.definitions.role("with")
        self.with_id = company.id if company is not None else ""
        exists, act = self.definitions.role("exists"), self.definitions.role("act")
        self.exists_id = exists.id if exists is not None else ""
        self.act_id = act.id if act is not None else ""
        self.natures = Natures(self.definitions, self.cast)

    def at(self, moment: int | None) -> Looking:
        """``with world.at(moment):`` looks at the world as of then (None: now); what was looked at before is always put back."""
        return Looking(self, moment)

    # ------------------------------------------------------------ one figure, several guises

    def real(self, term: Term) -> Term:
        """The figure that a described figure was found to be."""
        if not self.actual:
            return term
        while isinstance(term, int) and term in self.actual:
            term = self.actual[term]
        return term

    def guises(self, path: Path, figure: Term) -> list[Term]:
        """All figures that are one with this one, as far as the minds of the path know."""
        if not isinstance(figure, int) or figure not in self.twins:
            return [figure]
        found: dict[Term, None] = {figure: None}
        waiting = [figure]
        while waiting:
            one = waiting.pop()
            for other in self.twins.get(one, ()):
                if other not in found:
                    entry = self.log.held(path, same_fluent(one, other), self.moment)
                    if entry is not None and entry.value is True:
                        found[other] = None
                        waiting.append(other)
        return list(found)

    def same(self, path: Path, left: Term, right: Term) -> bool:
        """Are two terms one and the same, as far as the path knows? (Somebody who is part of a group is not the group.)"""
        if left == right:
            return True
        if not (isinstance(left, int) and isinstance(right, int)):
            return isinstance(left, tuple) and isinstance(right, tuple) and type(left) is type(right) and left == right
        return self.twins != {} and right in self.guises(path, left)

    def said_same(self, path: Path, left: Term, right: Term) -> tuple[Entry, ...]:
        """What says outright that two are one."""
        if not (isinstance(left, int) and isinstance(right, int)):
            return ()
        entry = self.log.held(path, same_fluent(left, right), self.moment)
        return (entry,) if entry is not None else ()

    # ------------------------------------------------------------ reading one fluent

    def entry(self, path: Path, fluent: Fluent) -> Entry | None:
        """What the path holds of a fluent, through all guises it knows, and by what it saw when it came somewhere."""
        if not path and (not self.twins or (len(fluent) == 2 and fluent[1] not in self.twins)):
            return self.log.fact(fluent, self.moment)
        if not self.twins:
            found = self.log.held(path, fluent, self.moment)
            return self._glimpsed(path, fluent, found) or found
        best: Entry | None = None
        for key in self._variants(path, fluent):
            found = self.log.held(path, key, self.moment)
            if found is not None and (best is None or found.moment > best.moment):
                best = found
            if path:
                seen = self._glimpsed(path, key, best)
                best = seen or best
        return best

    def _variants(self, path: Path, fluent: Fluent) -> Iterator[Fluent]:
        if len(fluent) < 2:
            yield fluent
            return
        if len(fluent) == 2:
            for guise in self.guises(path, fluent[1]):
                yield (fluent[0], guise)
            return
        for left in self.guises(path, fluent[1]):
            for right in self.guises(path, fluent[2]):
                yield (fluent[0], left, right, *fluent[3:])

    def _glimpsed(self, path: Path, fluent: Fluent, newest: Entry | None) -> Entry | None:
        """What the first mind of a path of one saw on arriving: visible fluents of what was at the place at that moment."""
        if len(path) != 1 or len(fluent) < 2 or not isinstance(fluent[1], int):
            return None
        glimpses = self.log.glimpses.get(path[0])
        if not glimpses:
            return None
        relation = self.definitions.relations.get(fluent[0])  # type: ignore[arg-type]
        if relation is None or not relation.visible:
            return None
        place: Fluent = (self.place_id, fluent[1])
        if (fluent != place and fluent not in self.log.facts) or (not self.twins and place not in self.log.facts):
            return None  # there was never anything to be seen
        end = len(glimpses) if self.moment is None else bisect_right(glimpses, self.moment, key=_moment_of)
        for at in range(end - 1, -1, -1):
            glimpse = glimpses[at]
            if newest is not None and newest.moment >= glimpse.moment:
                return None
            seen = self._seen_at(path, fluent, glimpse, newest)
            if seen is not None:
                return seen
        return None

    def _seen_at(self, path: Path, fluent: Fluent, glimpse: Glimpse, newest: Entry | None) -> Entry | None:
        subject = fluent[1]
        with self.at(glimpse.moment):
            if self.site(subject) != glimpse.place or self._is_hidden(subject) or self._enclosed(subject):
                believed_there = (
                    newest is not None and fluent[0] == self.place_id and _figure_of(newest.value) == glimpse.place
                )
                if (
                    believed_there
                    and newest is not None
                    and not self._is_hidden(subject)
                    and self.site(subject) is not None
                ):
                    gone = Not(frozenset((newest.value,)))
                    return Entry(glimpse.moment, gone, glimpse.moment, False, self.log.mask(path[0]), fluent=fluent)
                return None
            fact = self.log.fact(fluent, glimpse.moment)
        if fact is None:
            return None
        return Entry(glimpse.moment, fact.value, fact.cause, True, self.log.mask(path[0]), fluent=fluent)

    def _enclosed(self, subject: Term) -> bool:
        """Is it inside a thing (a box, a drawer), where nobody who comes in can see it? (Not if that thing is known to be open.)"""
        spot = self.spot(subject)
        if spot is None or self.is_place(spot[1]) or self.is_mind(spot[1]):
            return False
        if "place" not in self.definitions.relations[spot[0]].roles:
            return False
        closed = self.definitions.role("closed")
        if closed is None:
            return True
        entry = self.log.fact((closed.fluent_id, spot[1]), self.moment)
        return entry is None or entry.value is not True

    def _is_hidden(self, subject: Term) -> bool:
        """Is it hidden, or is nothing left of it to be seen (burnt, drunk up)?"""
        return self.in_hiding(subject) or self.is_gone(subject) or self._is_ended(subject)

    def _is_ended(self, subject: Term) -> bool:
        """Is it known to be no more?"""
        entry = self.log.fact((self.exists_id, subject), self.moment) if self.exists_id else None
        return entry is not None and entry.value is False

    def in_hiding(self, subject: Term) -> bool:
        """Is something hidden at the moment, or somebody, who has not come out since and gone (or been shown) elsewhere?"""
        relation = self.definitions.role("hidden")
        entry = self.log.fact((relation.fluent_id, subject), self.moment) if relation is not None else None
        if entry is None or entry.value is not True:
            return False
        placed = self.log.fact((self.place_id, subject), self.moment) if self.is_mind(subject) else None
        if placed is None or placed.moment <= entry.moment:
            return True
        now = self.site(subject)
        with self.at(entry.moment):
            return now == self.site(subject)

    def is_gone(self, subject: Term) -> bool:
        """Is nothing left of it (a letter burnt to ashes; of a house, there is)?"""
        return not self.is_place(subject) and self._is_so("gone", subject)

    def _is_so(self, role: str, subject: Term) -> bool:
        """Is the condition of this role known to be so of something at the moment?"""
        relation = self.definitions.role(role)
        entry = self.log.fact((relation.fluent_id, subject), self.moment) if relation is not None else None
        return entry is not None and entry.value is True

    # ------------------------------------------------------------ places

    def spot(self, figure: Term, path: Path = ()) -> tuple[str, Term] | None:
        """Where a figure is, one step: (way of being there, figure), or None where unknown."""
        place: Fluent = (self.place_id, figure)
        entry = self.entry(path, place) if path or self.twins else self.log.fact(place, self.moment)
        value = entry.value if entry is not None else None
        return value if type(value) is tuple else None  # type: ignore[return-value]  # neither `Not` nor `OneOf`

    def chain(self, figure: Term, path: Path = ()) -> list[tuple[str, Term]]:
        """Where a figure is, step by step outwards."""
        found: list[tuple[str, Term]] = []
        step = self.spot(figure, path)
        if step is None:
            return found
        seen = {figure}
        while step is not None and step[1] not in seen:
            found.append(step)
            seen.add(step[1])
            step = self.spot(step[1], path)
        return found

    def has_role(self, figure: Term, role: str) -> bool:
        """Does a kind of this figure play a role?"""
        return type(figure) is int and role in self.natures[figure].roles

    def is_place(self, figure: Term) -> bool:
        return type(figure) is int and self.natures[figure].place

    def is_region(self, figure: Term) -> bool:
        if not isinstance(figure, int):
            return False
        if "region" in self.natures[figure].roles:
            return True
        one = self.cast[figure]  # "London", of which the story says no more
        return one.named and self.natures[figure].place and is_place_name(one.label)

    def is_mind(self, figure: Term) -> bool:
        """Can this figure believe anything?"""
        return type(figure) is int and self.natures[figure].mind

    def site(self, figure: Term, path: Path = ()) -> int | None:
        """The innermost place that a figure is in. Whoever is in a vehicle that stands at a place is at that place too."""
        vehicle: int | None = None
        for _, where in self.chain(figure, path):
            nature = self.natures[where] if type(where) is int else None
            if nature is not None and nature.place and type(where) is int:
                if "spot" in nature.roles and self.spot(where, path) is not None:
                    continue  # whoever is on the stairs is in the house
                if nature.vehicle:
                    vehicle = where if vehicle is None else vehicle
                elif vehicle is not None and self.is_region(where):
                    return vehicle
                else:
                    return where
        return vehicle


def _moment_of(glimpse: Glimpse) -> int:
    return glimpse.moment


def same_fluent(left: int, right: int) -> Fluent:
    """The fluent that says of two figures that they are one, whichever is named first."""
    return ("same", min(left, right), max(left, right))


def _figure_of(value: object) -> object:
    return value[1] if isinstance(value, tuple) and len(value) == 2 else None
