"""The search for the cheapest unsaid events that make something so. Floor 6.

In: :class:`~chekhov.planning.unsaid.events.Events` (what can happen unsaid at a moment of a trace), a goal, the time there is.
Out: :class:`Found`, or :class:`NotFound`, which says how far was looked.
It goes backwards, from the goal to what the events need and on to what is so (or may be: the story is open), the cheapest first and the shortest among
those. Backwards, since of the thousands of things that could happen only those are looked at that bear on the goal; nothing has to be grounded.
Price, length and effort are counted in stretches and steps, never in seconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count

from chekhov.planning.journeys import journey
from chekhov.planning.unsaid.events import Events, Goal, Meets, Unsaid
from chekhov.story.meaning import Asks, Either, Every, Holds, IsA, Prop, Same, Thinks, put, variables
from chekhov.world.log import Entry

STEPS = 4
"""So many events at most, one after the other."""
EVENTS = 200
"""So many events are looked at before the search is given up."""


@dataclass(frozen=True, slots=True)
class Found:
    """The events, in order, and their price in stretches. ``looked``: how many events were looked at."""

    events: tuple[Unsaid, ...]
    price: int
    looked: int


@dataclass(frozen=True, slots=True)
class NotFound:
    """None within :data:`STEPS` steps (or :data:`EVENTS` events, if ``given_up``); ``looked``: how many events were looked at,
    ``verbs``: of which entries."""

    looked: int
    given_up: bool = False
    verbs: tuple[str, ...] = ()


def cheapest(events: Events, goal: Prop, seconds: int | None = None) -> Found | NotFound:
    """The cheapest unsaid events after which a goal holds; among those that cost the same the fewest, then the likeliest.
    ``seconds``: no more may pass on journeys of which the story says how long they take."""
    return _Search(events, seconds).run(goal)


@dataclass(slots=True)
class _Search:
    events: Events
    seconds: int | None
    looked: int = 0
    status: dict[Goal, bool] = field(default_factory=dict)
    verbs: dict[str, None] = field(default_factory=dict)

    def run(self, goal: Prop) -> Found | NotFound:
        self.status[goal] = False  # that it is not so is what is asked about
        at_once = self.at_once(goal)
        if at_once is not None:
            return Found((at_once,), 0, self.looked)
        order = count()
        idle: Found | None = None
        frontier: list[tuple[int, int, int, tuple[Goal, ...], tuple[Unsaid, ...]]] = [(0, 0, next(order), (goal,), ())]
        seen: dict[frozenset[Goal], tuple[int, int]] = {}
        while frontier:
            price, steps, _, goals, chosen = heappop(frontier)
            missing = [one for one in goals if not self.holds(one)]
            if not missing and chosen:
                return Found(chosen, price, self.looked)
            if not missing:
                idle = Found((), 0, self.looked)  # so it may have been, for all that is known
            for one in missing:
                for parts in self.instead(one) or ():
                    rest = _with(goals, one, parts)
                    if seen.setdefault(frozenset(rest), (price, steps)) >= (price, steps):
                        heappush(frontier, (price, steps, next(order), rest, chosen))
                for event in self.events.making(one) if steps < STEPS else ():
                    self.looked += 1
                    if event.did is not None:
                        self.verbs[event.did.verb] = None
                    if self.looked > EVENTS:
                        return NotFound(EVENTS, True, tuple(self.verbs))
                    if self.spoils(event, goals) or self.too_long((event, *chosen)):
                        continue
                    rest = _with(tuple(g for g in goals if g not in event.makes), one, event.needs)
                    cost = (price + event.price, steps + 1)
                    key = frozenset(rest)
                    if key in seen and seen[key] <= cost:
                        continue
                    seen[key] = cost
                    heappush(frontier, (*cost, next(order), rest, (event, *chosen)))
        return idle or NotFound(self.looked, False, tuple(self.verbs))

    def at_once(self, goal: Prop) -> Unsaid | None:
        """The first event that alone would do for nothing: no others need be looked at. (Most needs are journeys that go without saying.)"""
        if not isinstance(goal, Holds) or not isinstance(goal.value, tuple):
            return None  # a condition may pass by itself
        for event in self.events.supposed(goal):
            self.looked += 1
            if (
                not event.price
                and goal in event.makes
                and all(map(self.holds, event.needs))
                and not self.too_long((event,))
            ):
                return event
        self.looked = 0
        return None

    # ------------------------------------------------------------ what is so

    def holds(self, goal: Goal) -> bool:
        """Is it so, or may it be, as far as the story says?"""
        if goal not in self.status:
            self.status[goal] = self._meet(goal) if isinstance(goal, Meets) else self._is_so(goal)
        return self.status[goal]

    def _is_so(self, goal: Prop) -> bool:
        verdict = self.events.world.verdict(goal)
        if isinstance(goal, Thinks):
            return verdict.status == "yes"  # what nobody told is not known
        return verdict.status != "no" or self._got_away(goal, verdict.evidence)

    def _got_away(self, goal: Prop, evidence: tuple[Entry, ...]) -> bool:
        """Whoever could not go anywhere, and has been somewhere else since without anybody's taking them there, got away: that is told of once."""
        world, move = self.events.world, self.events.trace.story.definitions.role("move")
        if move is None or not isinstance(goal, Holds) or goal.fluent[0] != move.id or not evidence:
            return False
        figure, since = goal.fluent[1], max(entry.cause for entry in evidence)
        came = world.log.fact((world.place_id, figure), world.moment)
        if came is None or came.cause <= since or self.events.keeper(figure) is not None:
            return False
        moment = self.events.trace.moments[came.cause]
        verb = self.events.trace.story.definitions.verbs.get(moment.verb)
        return verb is None or figure in (moment.fillers.get(name) for name in verb.chosen_by)

    def _meet(self, goal: Meets) -> bool:
        return self.events.together(goal.one, goal.other) or any(self._can_go(one) for one in goal)

    def _can_go(self, figure: int) -> bool:
        """Can somebody go anywhere? (Whoever acts in the sentence itself: that they could not is a need of its own.)"""
        world, move = self.events.world, self.events.trace.story.definitions.role("move")
        if not world.is_mind(figure):
            return False
        return figure == self.events.doer or move is None or self.holds(Holds((move.id, figure), True))

    def instead(self, goal: Goal) -> Iterator[tuple[Goal, ...]]:
        """What would do instead of a goal: its parts, one of its alternatives, what defines it."""
        world, definitions = self.events.world, self.events.trace.story.definitions
        match goal:
            case Meets(one, other):
                move = definitions.role("move")
                for figure in (one, other):
                    if move is not None and world.is_mind(figure):
                        yield (Holds((move.id, figure), True),)
            case Every(items):
                yield items
            case Either(items):
                for item in items:
                    yield (item,)
            case Thinks(who, inner, True, True) if isinstance(inner, tuple) and not isinstance(inner, Asks):
                yield (inner, Thinks(who, inner))
            case Holds(fluent, _, True) if fluent[0] == world.with_id and len(fluent) == 3:
                yield from self._with_other(fluent[1], fluent[2])
            case Holds(fluent, True, True):
                relation = definitions.relations.get(fluent[0])  # type: ignore[arg-type]
                names = [slot.name for slot in relation.slots] if relation is not None else []
                for way in relation.when if relation is not None else ():
                    bound = put(way, dict(zip(names, fluent[1:], strict=False)))
                    parts = bound.items if isinstance(bound, Every) else (bound,)
                    if not variables(bound) and not any(isinstance(part, (IsA, Same)) for part in parts):
                        yield tuple(part for part in parts if not self.holds(part))

    def _with_other(self, one: object, other: object) -> Iterator[tuple[Goal, ...]]:
        """To be with somebody or something: to have it, to be where they are, or they where one is."""
        world, held = self.events.world, self.events.trace.story.definitions.role("held")
        movable = world.has_role(other, "thing") and not world.has_role(other, "fixed")  # type: ignore[arg-type]
        if held is not None and isinstance(one, int) and isinstance(other, int) and movable:
            yield (Holds((world.place_id, other), (held.id, one)),)
        for figure, near in ((one, other), (other, one)):
            site = world.site(near)  # type: ignore[arg-type]
            if site is not None and isinstance(figure, int):
                yield (Holds((world.place_id, figure), (world.place_id, site)),)

    # ------------------------------------------------------------ what an event would spoil, and how long it takes

    def spoils(self, event: Unsaid, goals: tuple[Goal, ...]) -> bool:
        """Would an event undo what must still be so after it?"""
        for made in event.makes:
            if isinstance(made, Holds):
                for goal in goals:
                    if (
                        isinstance(goal, Holds)
                        and goal.fluent == made.fluent
                        and goal != made
                        and _excludes(made, goal)
                    ):
                        return True
        return False

    def too_long(self, chosen: tuple[Unsaid, ...]) -> bool:
        """Do the stated journeys take longer than there is time?"""
        if self.seconds is None:
            return False
        return (
            sum(self._length(meeting) for one in chosen for meeting in one.needs if isinstance(meeting, Meets))
            > self.seconds
        )

    def _length(self, meeting: Meets) -> int:
        sites = [self.events.world.site(figure) for figure in meeting]
        if None in sites or sites[0] == sites[1]:
            return 0
        way = journey(self.events.trace, sites[0], sites[1])  # type: ignore[arg-type]
        return way.seconds if way is not None else 0


def _excludes(made: Holds, goal: Holds) -> bool:
    """Can both not hold of one fluent?"""
    if made.truth and goal.truth:
        return made.value != goal.value and not (isinstance(made.value, tuple) and made.value[1] == goal.value[1])  # type: ignore[index]
    return made.value == goal.value and made.truth != goal.truth


def _with(goals: tuple[Goal, ...], one: Goal, instead: tuple[Goal, ...]) -> tuple[Goal, ...]:
    """The goals with others in place of one, each once."""
    found: dict[Goal, None] = dict.fromkeys(goal for goal in goals if goal != one)
    found.update(dict.fromkeys(instead))
    return tuple(found)
