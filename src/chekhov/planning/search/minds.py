"""Why somebody would take part: the plans that people have in the worlds they believe in. Floor 6.

In: :class:`~chekhov.planning.search.worlds.Worlds` and :class:`~chekhov.planning.search.bounds.Bounds`. Out: explanations of actions, each remembered.

A world of level ``extra`` is one beyond the epistemic limit: there only the action itself counts. ``extra`` is how deep beliefs are read by conditions.
The plans of a world's owner are worked out backwards (a plan's rest is a plan from the next world on), as they are asked for, the single actions first, and are kept as
linked lists that share their ends. Whatever is asked of others comes last, because it costs most.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from chekhov.planning.flat import UNKNOWN
from chekhov.planning.outcome import Reason
from chekhov.planning.search.bounds import Bounds
from chekhov.planning.search.compiled import Compiled, better
from chekhov.planning.search.facts import NEVER
from chekhov.planning.search.ways import Ways
from chekhov.planning.search.worlds import Worlds


@dataclass(frozen=True, slots=True)
class Course:
    """A sequence of actions: the first and the rest, with what its end is worth to whoever planned it."""

    action: int
    rest: Course | None
    worth: int

    def actions(self) -> tuple[int, ...]:
        found, at = [], self
        while at is not None:
            found.append(at.action)
            at = at.rest  # type: ignore[assignment]
        return tuple(found)


SHORT, SHALLOW = 1, 2
"""What has decided on an answer: the limit on the length of explanations, the epistemic limit."""


class _Plans:
    """The plans of a world's owner, found one after the other and kept. ``cut``: which limits have kept others out so far."""

    __slots__ = ("cut", "found", "minds", "more")

    def __init__(self, minds: Minds, more: Iterator[Course]) -> None:
        self.minds, self.cut = minds, 0
        self.found: list[Course] = []
        self.more: Iterator[Course] | None = more

    def __iter__(self) -> Iterator[Course]:
        at = 0
        while True:
            while at < len(self.found):
                yield self.found[at]
                at += 1
            if self.more is not None:
                before, self.minds.cut = self.minds.cut, 0
                course = next(self.more, None)
                self.cut |= self.minds.cut
                self.minds.cut = before
                if course is not None:
                    self.found.append(course)
                    continue
                self.more = None
            self.minds.cut |= self.cut
            return


class Minds:
    """Answers whether an action is explained. ``questions`` counts what was not known yet; ``cut`` gathers the limits
    that have decided on answers (:data:`SHORT`, :data:`SHALLOW`)."""

    def __init__(self, compiled: Compiled, worlds: Worlds, bounds: Bounds) -> None:
        self.compiled, self.worlds, self.bounds = compiled, worlds, bounds
        self.ways = Ways(compiled, worlds, bounds)
        self.extra = compiled.reach
        self.plain = not compiled.entangled and not compiled.reach
        self.questions = 0
        self.cut = 0
        self._explained: dict[int, Course | int] = {}
        """The explanation, or which limits have kept one out. (Keys are single numbers, and answers what is at hand: there are many.)"""
        self._rests: dict[int, Course | int] = {}
        self._plans: dict[int, _Plans] = {}

    def _question(self, level: int, world: int, who: int, steps: int, what: int) -> int:
        """A key: ``what`` is an action or a world."""
        return (((what << 32 | world) << 21 | steps) << 12 | who) << 8 | level

    # ------------------------------------------------------------ explanations

    def explained(self, action: int, level: int, world: int, owner: int, steps: int) -> bool:
        """Has everybody whose consent an action needs, but the owner of the world, a reason for it there?"""
        return all(
            who == owner or self.explanation(action, level, world, who, steps) is not None
            for who in self.compiled.consenting[action]
        )

    def explanation(self, action: int, level: int, world: int, who: int, steps: int) -> Course | None:
        """A plan of somebody, in what they believe in a world, that begins with an action and has at most so many steps."""
        mind = self.worlds.minds[level][world][who]
        key = self._question(level, mind, who, steps, action)
        known = self._explained.get(key)
        if known is None:
            self.questions += 1
            before, self.cut = self.cut, 0
            known = self._explained[key] = self._explanation(action, level - 1, mind, who, steps) or self.cut
            self.cut = before
        return self._answer(known)

    def _answer(self, known: Course | int) -> Course | None:
        if isinstance(known, Course):
            return known
        self.cut |= known
        return None

    def _explanation(self, action: int, level: int, mind: int, who: int, steps: int) -> Course | None:
        worlds = self.worlds
        if steps < 1 or not worlds.possible(action, level, mind, who):
            return None
        now = self.bounds.utility(who, level, mind, who)
        value, then = self._outlook(action, level, mind, who)
        if better(then, now):
            return Course(action, None, then)
        if now == UNKNOWN:
            return None
        least = 1 + self.ways.least(who, value, now + 1, steps - 1)
        if level <= self.extra or least > steps:
            self._note(level, least)
            return None
        rest = self._rest(level, mind, worlds.after(action, level, mind, who), who, steps)
        return None if rest is None else Course(action, rest, rest.worth)

    def _rest(self, level: int, mind: int, after: int, who: int, steps: int) -> Course | None:
        """How an explanation that has led to the world ``after`` can go on. (Actions that lead to the same world share the answer.)"""
        key = self._question(level, mind, who, steps, after)
        known = self._rests.get(key)
        if known is None:
            before, self.cut = self.cut, 0
            now, found = self.bounds.utility(who, level, mind, who), None
            for rest in self.plans(level, after, who, steps - 1):
                if better(rest.worth, now) and self._minimal(rest, level, mind, who, steps):
                    found = rest
                    break
            known = self._rests[key] = found or self.cut
            self.cut = before
        return self._answer(known)

    def _note(self, level: int, least: int) -> None:
        """Remember that a limit, and not the matter itself, has decided."""
        if least < NEVER:
            self.cut |= SHALLOW if level <= self.extra else SHORT

    def _outlook(self, action: int, level: int, world: int, owner: int) -> tuple[int, int]:
        """The valuation after an action, and what it is worth to the world's owner: where values hang on no belief, no world is made for it."""
        if self.plain:
            value = self.worlds.after(action, 0, self.worlds.value(level, world), owner)
            return value, self.bounds.worth(owner, value)
        after = self.worlds.after(action, level, world, owner)
        return self.worlds.value(level, after), self.bounds.utility(owner, level, after, owner)

    # ------------------------------------------------------------ plans

    def plans(self, level: int, world: int, owner: int, steps: int) -> _Plans:
        """All plans of a world's owner from there on, of at most so many steps."""
        key = self._question(level, world, owner, steps, 0)
        found = self._plans.get(key)
        if found is None:
            found = self._plans[key] = _Plans(self, self._planned(level, world, owner, steps))
        return found

    def _planned(self, level: int, world: int, owner: int, steps: int) -> Iterator[Course]:
        worlds, bounds = self.worlds, self.bounds
        now = bounds.utility(owner, level, world, owner)
        if now == UNKNOWN:
            return
        least = self.ways.least(owner, worlds.value(level, world), now + 1, steps)
        if steps < 1 or least > steps:
            self._note(level, least)
            return
        later: dict[int, list[int]] = {}
        for action in worlds.actions(level, world, owner):
            if not self._hopeful(action, level, world, owner, steps):
                continue
            value, then = self._outlook(action, level, world, owner)
            if better(then, now) and self.explained(action, level, world, owner, steps):
                yield Course(action, None, then)
            least = 1 + self.ways.least(owner, value, max(now, then) + 1, steps - 1)
            if least > steps:
                self._note(level, least)
                continue
            after = worlds.after(action, level, world, owner)
            if after != world:
                later.setdefault(after, []).append(action)
        for after, actions in later.items():
            willing: list[int] | None = None
            for rest in self.plans(level, after, owner, steps - 1):
                if better(rest.worth, now) and self._minimal(rest, level, world, owner, steps):
                    if willing is None:
                        willing = [one for one in actions if self.explained(one, level, world, owner, steps)]
                    if not willing:
                        break
                    for action in willing:
                        yield Course(action, rest, rest.worth)

    def _hopeful(self, action: int, level: int, world: int, owner: int, steps: int) -> bool:
        """Could everybody who takes part, and somebody must, have a reason? (Cheap questions first: nothing is made but valuations.)"""
        consenting = self.compiled.consenting[action]
        for who in consenting:
            if who == owner:
                continue
            mind = self.worlds.minds[level][world][who]
            known = self._explained.get(self._question(level, mind, who, steps, action))
            if known is not None:
                if self._answer(known) is None:
                    return False
            elif not self._imaginable(action, level - 1, mind, who, steps):
                return False
        return bool(consenting)

    def _imaginable(self, action: int, level: int, mind: int, who: int, steps: int) -> bool:
        """Would an action make things better for somebody, by their lights, or could it lead to what would?"""
        worlds, bounds = self.worlds, self.bounds
        if not worlds.possible(action, level, mind, who):
            return False
        if not self.plain:
            return True
        value = worlds.value(level, mind)
        after = worlds.after(action, 0, value, who)
        now = bounds.worth(who, value)
        if better(bounds.worth(who, after), now):
            return True
        if now == UNKNOWN:
            return False
        least = 1 + (
            bounds.steps(who, after, now + 1, 1)
            if level <= self.extra
            else self.ways.least(who, after, now + 1, steps - 1)
        )
        if level <= self.extra or least > steps:
            self._note(level, least)
            return False
        return True

    def _minimal(self, rest: Course, level: int, world: int, owner: int, steps: int) -> bool:
        """Would no part of what follows do as well without the action before it? (That no part *with* it does, the rest's own minimality says.)"""
        return not self._does(rest.actions(), 0, level, world, owner, steps, rest.worth, [])

    def _does(
        self,
        actions: tuple[int, ...],
        at: int,
        level: int,
        world: int,
        owner: int,
        steps: int,
        wanted: int,
        before: list[int],
    ) -> bool:
        """Is there a part of the actions from number ``at`` on that is a plan from the world and worth as much? ``before``: what the worlds so far were worth."""
        now = self.bounds.utility(owner, level, world, owner)
        if before and now >= wanted and all(better(now, worth) for worth in before):
            return True
        values = [*before, now]
        for number in range(at, len(actions)):
            action = actions[number]
            if self.worlds.possible(action, level, world, owner):
                after = self.worlds.after(action, level, world, owner)
                if after != world and self._does(actions, number + 1, level, after, owner, steps - 1, wanted, values):
                    if self.explained(action, level, world, owner, steps):
                        return True
        return False

    # ------------------------------------------------------------ telling

    def reason(self, action: int, level: int, world: int, who: int, steps: int) -> Reason | None:
        """The explanation of an action for somebody, with those it needs in turn, by name."""
        course = self.explanation(action, level, world, who, steps)
        if course is None:
            return None
        flat = self.compiled.flat
        mind, actions, others = self.worlds.minds[level][world][who], course.actions(), []
        for at, later in enumerate(actions):
            told = [
                self.reason(later, level - 1, mind, other, steps - at)
                for other in self.compiled.consenting[later]
                if at and other != who
            ]
            others.append(tuple(reason for reason in told if reason is not None))
            mind = self.worlds.after(later, level - 1, mind, who)
        return Reason(flat.characters[who], tuple(flat.actions[later] for later in actions), tuple(others))
