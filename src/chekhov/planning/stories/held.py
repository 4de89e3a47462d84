"""How things are at the moment of a plan, and how each mind holds them to be: the values of its fluents. Floor 6.

In: a trace, a moment, the clauses of a problem with their numbers. Out: values by fluent and chain of minds, the initial state, and any value as a clause.

What nobody said follows each condition's default; where somebody or something is and nobody knows stays unknown. Of what stood in the opening and is not
hidden, everybody is taken to know who has heard nothing else; of what came about later, only who saw it or was told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

from chekhov.planning.problems.tree import (
    Assign,
    Believes,
    Constant,
    Expression,
    Fluent,
    Unknown,
)
from chekhov.planning.stories.clauses import STAIN, Clauses
from chekhov.planning.stories.relevance import Key
from chekhov.planning.stories.wants import sides_of
from chekhov.story.meaning import Holds, Prop
from chekhov.trace.record import Moment, Trace
from chekhov.world.log import Not as Excluded
from chekhov.world.log import OneOf, Path


@dataclass(slots=True)
class Held:
    """What is so, and is held to be so, at one moment of a story."""

    trace: Trace
    moment: int | None
    clauses: Clauses
    likely: dict[int, int] = field(default_factory=dict)
    spoken_to: dict[int, int] | None = None

    def fluents(self) -> list[Key]:
        """All fluents there are: each property of all that it can be of."""
        clauses = self.clauses
        found: list[Key] = []
        everybody = [clauses.number[figure] for figure in clauses.players.all]
        movable = [clauses.number[figure] for figure in (*clauses.players.minds, *clauses.players.things)]
        for number, prop in enumerate(clauses.properties):
            range_ = movable if clauses.keys[number] == self.trace.world.place_id else everybody
            found += [(number, *some) for some in product(range_, repeat=len(prop.parameters))]
        return found

    def initial(self) -> Iterator[Expression]:
        """What is so, and what each mind holds, where that differs from what is held around it."""
        minds = self.clauses.players.minds
        paths: list[Path] = [(one,) for one in minds]
        paths += [(one, other) for one in minds for other in minds if one != other]
        for key in self.fluents():
            fluent = Fluent(key[0], tuple(Constant("entity", number) for number in key[1:]))
            now = self.value((), key)
            if now:
                yield Assign(fluent, self._constant(key, now))
            held: dict[Path, int] = {(): now}
            for path in paths:
                value = held[path] = self.value(path, key)
                if value != held[path[:-1]]:
                    left: Expression = fluent
                    for mind in reversed(path):
                        left = Believes(Constant("entity", self.clauses.number[mind]), left)
                    yield Assign(left, self._constant(key, value))

    def _constant(self, key: Key, value: int) -> Expression:
        kind = self.clauses.properties[key[0]].kind
        return Unknown() if kind == "entity" and not value else Constant(kind, value)

    def value(self, path: Path, key: Key) -> int:
        """What a fluent is, or is held to be by a chain of minds."""
        what, world = self.clauses.keys[key[0]], self.trace.world
        if isinstance(what, tuple):
            return int(world.verdict(what, path).status == "yes")
        if what == STAIN:
            return 0
        figures = tuple(self._figure(number) for number in key[1:])
        if what == world.place_id:
            return self._spot(figures[0], path)
        relation = self.trace.story.definitions.relations[str(what)]
        private = relation.known_to not in ("", "everyone")
        entry = world.entry(() if private else path, (what, *figures))
        if entry is None and relation.symmetric and len(figures) == 2:
            entry = world.entry(() if private else path, (what, figures[1], figures[0]))
        if entry is None and path:
            first = next(iter(world.log.history((what, *figures))), None)
            entry = first if first is not None and self.trace.moments[first.moment].scene < 0 else None
        value = entry.value if entry is not None else relation.default
        if "hidden" in relation.roles and value is True:
            return int(world.in_hiding(figures[0]))
        if relation.values:
            return self.clauses.word(str(value)).value if isinstance(value, str) else 0
        if relation.value_slot is not None:
            return self.clauses.number.get(value, 0) if isinstance(value, int) and not isinstance(value, bool) else 0
        return int(value is True)

    def _spot(self, figure: int, path: Path) -> int:
        """Where somebody or something is, one step: the place, the thing around it, or who has it."""
        world, number = self.trace.world, self.clauses.number
        talk = self._talking()
        if figure in talk and all(one in talk or world.site(one) == talk[figure] for one in path):
            return number.get(talk[figure], 0)
        if path and self._in_sight(figure, path):
            path = ()
        entry = world.entry(path, (world.place_id, figure))
        if path and entry is not None and world.site(path[-1]) is not None:
            held = world.site(figure, path)
            if held == world.site(path[-1]) and world.site(figure) != held:
                return 0  # whoever is there sees that they are not
        if path and (entry is None or (isinstance(entry.value, (Excluded, OneOf)) and not entry.value.values)):
            return self._opening(figure) or (self._likely(figure) if world.spot(figure) is None else 0)
        spot = world.spot(figure, path)
        if spot is None:
            return self._likely(figure) if not path else 0
        where = world.real(spot[1])
        if not world.is_mind(figure) and where in number and not world.is_place(where):
            return number[where]
        site = world.site(figure, path)
        if site is None and world.is_mind(where):
            site = world.site(where, path)
        return number.get(site, 0)

    def _talking(self) -> dict[int, int]:
        """Where those are who were last heard of elsewhere, and have been spoken to since in the last scene: there. (They may be far away, as a letter goes;
        but then the story would say so.)"""
        if self.spoken_to is None:
            self.spoken_to = {}
            moments = self.trace.moments if self.moment is None else self.trace.moments[: self.moment + 1]
            scene, place = (moments[-1].scene, self._scene_place()) if moments else (-1, None)
            for moment in reversed(moments):
                if moment.scene != scene or place is None:
                    break
                for one in self._hearers(moment):
                    entry = self.trace.world.log.fact((self.trace.world.place_id, one), self.moment)
                    if entry is not None and entry.moment >= 0 and self.trace.moments[entry.moment].scene < scene:
                        self.spoken_to[one] = place
        return self.spoken_to

    def _hearers(self, moment: Moment) -> Iterator[int]:
        """Those who are spoken to by somebody who is there."""
        verb = self.trace.story.definitions.verbs.get(moment.verb or "")
        if verb is None or "distant" in verb.roles:
            return
        for slot in verb.slots:
            term = self.trace.world.real(moment.fillers.get(slot.name, ""))
            if slot.reach == "reach" and isinstance(term, int) and term in self.clauses.players.minds:
                yield term

    def _in_sight(self, figure: int, path: Path) -> bool:
        """Are they all where somebody or something is that is not hidden?"""
        world = self.trace.world
        if world.in_hiding(figure):
            return False
        return any(
            here is not None and not world.is_region(here) and all(where(mind) == here for mind in path)
            for where in (world.site, self._aboard)
            for here in (where(figure),)
        )

    def _aboard(self, figure: int) -> int | None:
        """What somebody or something is in: a ship, wherever that is."""
        return next((around for _, around in self.trace.world.chain(figure)[:1] if isinstance(around, int)), None)

    def _opening(self, figure: int) -> int:
        """Where the opening facts put something that is not hidden: of that everybody is taken to know who has heard nothing else. Of whom these say nothing,
        is looked for at home."""
        world, number = self.trace.world, self.clauses.number
        if world.in_hiding(figure):
            return 0
        first = next(iter(world.log.history((world.place_id, figure))), None)
        if first is None or self.trace.moments[first.moment].scene >= 0:
            return self._home(figure)
        if not isinstance(first.value, tuple) or isinstance(first.value, (Excluded, OneOf)):
            return 0
        where = world.real(first.value[1])
        if where in number:
            return number[where]
        with world.at(first.moment):
            site = world.site(figure)
        return number.get(site, 0)

    def _said_to_be(self, figure: int) -> int:
        """Where somebody is, by what another believes who has been told: nobody says otherwise."""
        world = self.trace.world
        for mind in self.clauses.players.minds:
            site = world.site(figure, (mind,)) if mind != figure else None
            if site in self.clauses.number and site != self._scene_place():
                return self.clauses.number[site]
        return 0

    def _likely(self, figure: int) -> int:
        """Where somebody is taken to be of whom the story does not say where they are: where another has heard, at home, or else with somebody they side with who is
        free. Not on the scene itself: who is there was said."""
        world, minds = self.trace.world, self.clauses.players.minds
        if figure not in minds:
            return 0
        if figure not in self.likely:
            self.likely[figure] = self._said_to_be(figure) or self._home(figure)
            captive = self.trace.story.definitions.role("captive")
            for friend, _ in sides_of(self.trace, figure, self.moment) if not self.likely[figure] else ():
                held = captive is not None and world.verdict(Holds((captive.fluent_id, friend), True)).status == "yes"
                site = world.site(friend)
                if friend in minds and not held and site in self.clauses.number and site != self._scene_place():
                    self.likely[figure] = self.clauses.number[site]
                    break
        return self.likely[figure]

    def _scene_place(self) -> int | None:
        """Where the last scene is."""
        moments = self.trace.moments if self.moment is None else self.trace.moments[: self.moment + 1]
        return self.trace.story.scenes[moments[-1].scene].place if moments and moments[-1].scene >= 0 else None

    def _home(self, figure: int) -> int:
        """The place where somebody is known to live."""
        home = self.trace.story.definitions.role("home")
        if home is None:
            return 0
        places = self.clauses.players.places
        at_home = (
            one
            for one in places
            if self.trace.world.verdict(Holds((home.fluent_id, figure, one), True)).status == "yes"
        )
        return self.clauses.number.get(next(at_home, None), 0)

    def claim(self, key: Key, value: int) -> Prop | None:
        """A value of a fluent as a clause."""
        what, world = self.clauses.keys[key[0]], self.trace.world
        if isinstance(what, tuple):
            return what if value else None
        figures = [self._figure(number) for number in key[1:]]
        relation = self.trace.story.definitions.relations.get(str(what))
        if what == world.place_id:
            where = self._figure(value) if value else None
            held, place = (self.trace.story.definitions.role(role) for role in ("held", "place"))
            if where is None or held is None or place is None:
                return None
            manner = held if world.is_mind(where) else place
            return Holds((what, figures[0]), (manner.id, where))
        if relation is None:
            return None
        if relation.values:
            word = next((name[1] for name, number in self.clauses.number.items() if number == value), "")  # type: ignore[index]
            return Holds((what, *figures), word) if word else None
        if relation.value_slot is not None:
            return Holds((what, *figures), self._figure(value)) if value else None
        return Holds((what, *figures), True, bool(value))

    def _figure(self, number: int) -> int:
        return next(one for one, own in self.clauses.number.items() if own == number)  # type: ignore[return-value]
