"""What a plan is: improvement, reasons, minimality, limits. The definitions, to be read.

In: :class:`~chekhov.planning.reference.worlds.Rules`, worlds and sequences of events. Out: what a :class:`Judge` is asked.
Definitions as in docs/planning.md. Nothing is remembered between questions, and nothing is skipped because it looks hopeless; a question that would
take more than ``patience`` imagined events is not decided (:class:`Undecided`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from chekhov.planning.flat import UNKNOWN
from chekhov.planning.outcome import Limits
from chekhov.planning.problems.tree import Constant, kind_of
from chekhov.planning.reference.evaluate import holds, value
from chekhov.planning.reference.worlds import Event, Rules, World, happens, possible

AUTHOR = 0


class Undecided(Exception):
    """A question that needs more than the checker's patience."""


def utility(rules: Rules, who: int, world: World) -> int:
    """What a world is worth to somebody (0: the author), in units of ``1 / scale``."""
    problem = rules.problem
    expression = problem.utilities.get(who, Constant("number", 0))
    if kind_of(expression, problem.properties) == "boolean":
        return problem.scale if holds(problem, expression, (), world) else 0
    return value(problem, expression, (), world)


def better(after: int, before: int) -> bool:
    """Is one utility strictly higher? What is unknown is neither higher nor lower."""
    return after > before and before != UNKNOWN


@dataclass(slots=True)
class Judge:
    """Asks what the definitions ask, in their order. ``spent``: events imagined so far."""

    rules: Rules
    patience: int = 200_000
    spent: int = 0
    doubts: list[str] = field(default_factory=list)

    def name(self, who: int) -> str:
        return self.rules.problem.entity(who) if who else "the author"

    def after(self, event: Event, world: World) -> World:
        """The next world, counted."""
        self.spent += 1
        if self.spent > self.patience:
            raise Undecided
        return happens(event, world)

    # ------------------------------------------------------------ plans

    def worlds(self, world: World, events: Sequence[Event]) -> list[World] | None:
        """The worlds along a sequence, the first included; None where an event is not possible."""
        found = [world]
        for event in events:
            if not possible(event, found[-1]):
                return None
            found.append(self.after(event, found[-1]))
        return found

    def improves(self, who: int, worlds: Sequence[World], goal: int | None) -> bool:
        """Is the end better for somebody than every world on the way, and for the author also as good as the goal?"""
        values = [utility(self.rules, who, world) for world in worlds]
        return all(better(values[-1], value) for value in values[:-1]) and (goal is None or values[-1] >= goal)

    def is_plan(self, who: int, world: World, events: Sequence[Event], limits: Limits, goal: int | None) -> bool:
        """Is a sequence a plan for somebody from a world on? (``limits.author`` is not looked at.)"""
        worlds = self.worlds(world, events)
        return (
            worlds is not None
            and self.improves(who, worlds, goal)
            and all(who == AUTHOR or event.consenting() for event in events)
            and all(
                possible(event, world.mind(one))
                for event, world in zip(events, worlds, strict=False)
                for one in event.consenting()
            )
            and self.all_explained(who, worlds, events, limits, 0)
            and self.shorter(who, worlds, events, limits, goal) is None
        )

    def all_explained(
        self, who: int, worlds: Sequence[World], events: Sequence[Event], limits: Limits, first: int
    ) -> bool:
        """Has everybody else a reason for the events from number ``first`` on?"""
        for number, event in enumerate(events):
            inner = limits if who == AUTHOR else Limits(0, limits.character - number, limits.epistemic - 1)
            if number >= first and not all(
                self.has_reason(other, event, worlds[number], inner) for other in event.consenting() if other != who
            ):
                return False
        return True

    def shorter(
        self, who: int, worlds: Sequence[World], events: Sequence[Event], limits: Limits, goal: int | None
    ) -> tuple[Event, ...] | None:
        """A part of the sequence, or of one of its ends, that is a plan by itself and reaches as much; None where the sequence is minimal."""
        wanted = utility(self.rules, who, worlds[-1])
        for start in range(len(events)):
            inner = limits if who == AUTHOR else Limits(0, limits.character - start, limits.epistemic)
            for part, end in self.parts(worlds[start], events[start:]):
                if 0 < len(part) < len(events) - start and utility(self.rules, who, end) >= wanted:
                    if self.settled(who, worlds[start], part, inner, goal):
                        return part
        return None

    def parts(self, world: World, events: Sequence[Event]) -> Iterator[tuple[tuple[Event, ...], World]]:
        """All parts of a sequence, in its order, that can be carried out from a world on, and where they end."""
        if not events:
            yield (), world
            return
        yield from self.parts(world, events[1:])
        if possible(events[0], world):
            for part, end in self.parts(happens(events[0], world), events[1:]):
                yield (events[0], *part), end

    def settled(self, who: int, world: World, part: tuple[Event, ...], limits: Limits, goal: int | None) -> bool:
        """Is a part a plan by itself? Where that takes too much to find out, it is noted as a doubt."""
        before, self.spent = self.spent, 0
        try:
            return self.is_plan(who, world, part, limits, goal)
        except Undecided:
            self.doubts.append(
                f"whether {', '.join(event.name for event in part)} alone is a plan for {self.name(who)}"
            )
            return False
        finally:
            self.spent = before

    # ------------------------------------------------------------ reasons

    def has_reason(self, who: int, event: Event, world: World, limits: Limits) -> bool:
        """Is an action explained for somebody in a world?"""
        return next(self.explanations(who, event, world, limits), None) is not None

    def explanations(self, who: int, event: Event, world: World, limits: Limits) -> Iterator[tuple[Event, ...]]:
        """All plans of somebody, in what they believe in a world, that begin with an action."""
        mind = world.mind(who)
        if limits.epistemic < 0 or limits.character < 1 or not possible(event, mind):
            return
        longest = 1 if limits.epistemic == 0 else limits.character
        length = 1
        while length <= longest:
            some = False
            for events, worlds in self.sequences([event], [mind, self.after(event, mind)], length):
                some = True
                if self.explains(who, worlds, events, limits):
                    yield tuple(events)
            if not some:
                return
            length += 1

    def sequences(
        self, events: list[Event], worlds: list[World], length: int
    ) -> Iterator[tuple[list[Event], list[World]]]:
        """All sequences of a length that begin so and can be carried out with everybody's hand in it."""
        if len(events) == length:
            yield events, worlds
            return
        for event in self.rules.actions.values():
            if event.consenting() and possible(event, worlds[-1]):
                yield from self.sequences([*events, event], [*worlds, self.after(event, worlds[-1])], length)

    def explains(self, who: int, worlds: Sequence[World], events: Sequence[Event], limits: Limits) -> bool:
        """Is a sequence, in somebody's belief, the explanation of its first action? (That one needs no reason of others there.)"""
        return (
            bool(events[0].consenting())
            and self.improves(who, worlds, None)
            and self.all_explained(who, worlds, events, limits, 1)
            and self.shorter(who, worlds, events, limits, None) is None
        )
