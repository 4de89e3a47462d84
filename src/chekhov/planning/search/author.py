"""The author's search: a shortest plan that reaches the goal, every action of it explained for everybody who takes part. Floor 6.

In: a :class:`~chekhov.planning.flat.Flat`, a goal, :class:`~chekhov.planning.outcome.Limits`. Out: an :data:`~chekhov.planning.outcome.Outcome`.

Two deepenings, one in the other: on the epistemic limit, and on the length of explanations. Rounds take turns, and
what was worked out in one serves all; rounds that cannot differ from one that has ended are left out. In each round
A* (Hart, Nilsson and Raphael 1968) over worlds, with the lower bound of :mod:`~chekhov.planning.search.bounds`;
whether an action is explained is asked only when the search would go on from it. A shortest plan of a round is
minimal there; ``accept`` has the last word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from time import process_time

from chekhov.planning.flat import Flat
from chekhov.planning.outcome import NO_REASON, OUT_OF_REACH, Effort, Found, GaveUp, Impossible, Limits, Outcome, Plan
from chekhov.planning.search.bounds import NEVER, Bounds
from chekhov.planning.search.compiled import Compiled, better
from chekhov.planning.search.minds import SHALLOW, SHORT, Minds
from chekhov.planning.search.worlds import Exhausted, Worlds

MOST_WORLDS = 700_000
"""So many worlds are made before the search gives up (about a gigabyte)."""

TURN = 256
"""So many worlds and nodes are a turn of a new round; it doubles with every turn."""

Step = tuple["Step | None", int, int]
"""How a world was reached: the step before, the world then, the action."""


def search(
    flat: Flat,
    goal: int,
    limits: Limits,
    *,
    most_worlds: int = MOST_WORLDS,
    seconds: float | None = None,
    accept: Callable[[Plan], bool] | None = None,
) -> Outcome:
    """A plan after which the author's utility is at least ``goal`` (in units of ``1 / scale``).

    ``seconds``: when to give up (never, if None). ``accept`` may refuse a plan, and the search goes on. Raises :class:`~chekhov.planning.search.worlds.Looping`
    where triggers never come to an end; a KeyboardInterrupt ends the search with :class:`GaveUp`.
    """
    begun = process_time()
    author = _Author(Compiled(flat), goal, limits, most_worlds, None if seconds is None else begun + seconds, accept)
    try:
        outcome = author.deepen()
    except Exhausted as bound:
        outcome = GaveUp(str(bound))
    except KeyboardInterrupt:
        outcome = GaveUp("interrupted")
    effort = Effort(author.worlds.made, author.looked_at, author.minds.questions, process_time() - begun)
    match outcome:
        case Found(plan, utility, _):
            return Found(plan, utility, effort)
        case Impossible(why, _):
            return Impossible(why, effort)
        case GaveUp(limit, _):
            return GaveUp(limit, effort)


@dataclass(slots=True)
class _Round:
    """One pair of limits that is searched: since which turn, how far, and what has decided there so far."""

    depth: int
    steps: int
    born: int
    course: Iterator[Found | bool]
    cut: int = 0
    refused: bool = False


class _Author:
    """One search: its tables, which live through all rounds."""

    def __init__(
        self,
        compiled: Compiled,
        goal: int,
        limits: Limits,
        most: int,
        until: float | None,
        accept: Callable[[Plan], bool] | None,
    ) -> None:
        self.compiled, self.goal, self.limits, self.accept = compiled, goal, limits, accept
        self.worlds = Worlds(compiled, most, until)
        self.bounds = Bounds(compiled, self.worlds, goal)
        self.minds = Minds(compiled, self.worlds, self.bounds)
        self.looked_at = 0
        self.cuts: dict[int, int] = {}

    def deepen(self) -> Outcome:
        """Rounds with ever wider limits take turns, the narrow ones first and longest, until a plan is found or every round has come to its end."""
        longest = max(1, int(min(self.limits.character, NEVER)))
        deepest = int(min(self.limits.epistemic, 64))
        depths = range(min(1, deepest), deepest + 1)
        waiting = ((depth, steps) for depth in depths for steps in range(1, longest + 1))
        running: list[_Round] = []
        turn = 0
        short: dict[int, int] = {}
        while True:
            fresh = next(
                (one for one in waiting if one[1] <= short.get(one[0], NEVER) and self._differs(one[0], running)), None
            )
            if fresh is not None:
                running.append(_Round(*fresh, turn, self.plan(*fresh)))
            if not running:
                return Impossible(NO_REASON)
            for current in list(running):
                found = self._take_turn(current, TURN << (turn - current.born))
                if isinstance(found, Found):
                    return found
                if found is None:
                    continue
                running.remove(current)
                if not current.refused:
                    return Impossible(OUT_OF_REACH)
                self.cuts[current.depth] = self.cuts.get(current.depth, 0) | current.cut & SHALLOW
                if not current.cut & SHORT:
                    short[current.depth] = min(current.steps, short.get(current.depth, NEVER))
            running = [one for one in running if one.steps <= short.get(one.depth, NEVER)]
            turn += 1

    def _differs(self, depth: int, running: list[_Round]) -> bool:
        """Can rounds of a depth find more than those above? (Not known while one of these still runs.)"""
        above = depth - 1
        return any(one.depth == above for one in running) or above not in self.cuts or bool(self.cuts[above])

    def _take_turn(self, current: _Round, effort: int) -> Found | bool | None:
        """Let a round go on for so much effort: what it has found, True if it has ended without, None if it would go on."""
        self.minds.cut = 0
        until = self.worlds.made + self.looked_at + effort
        try:
            for found in current.course:
                if isinstance(found, Found):
                    return found
                current.refused |= found
                if self.worlds.made + self.looked_at > until:
                    return None
            return True
        finally:
            current.cut |= self.minds.cut

    def plan(self, depth: int, steps: int) -> Iterator[Found | bool]:
        """One round of A*, a node at a time: a plan once it is found, else whether somebody had no reason there. Explanations have at most so many steps."""
        worlds, bounds, minds, most = self.worlds, self.bounds, self.minds, int(min(self.limits.author, NEVER))
        author, level = self.compiled.count, depth + 1 + minds.extra
        root = worlds.start(level)
        start = bounds.utility(author, level, root, author)
        queue: list[tuple[int, int, int, int, Step | None]] = []
        closed: dict[int, int] = {}
        made = 0
        if bounds.author_steps(worlds.value(level, root), most) <= most:
            queue.append((0, 0, 0, 0, None))
        while queue:
            _, _, _, length, step = heappop(queue)
            world, known = root, False
            if step is not None:
                _, before, action = step
                world = worlds.after(action, level, before, author)
                known = closed.get(world, NEVER) <= length
                if known and not self._done(
                    level, world, start
                ):  # an end that was refused may be reached by a better way
                    continue
                self.looked_at += 1
                explained = minds.explained(action, level, before, author, steps)
                yield not explained
                if not explained:
                    continue
            if not known:
                closed[world] = length
            if step is not None and self._done(level, world, start):
                found = self._told(level, step, steps)
                yield found or True
            if known or length == most:
                continue
            value = worlds.value(level, world)
            for action in worlds.actions(level, world, author):
                if self.compiled.entangled:
                    guess = worlds.value(level, worlds.after(action, level, world, author))
                else:
                    guess = worlds.after(action, 0, value, author)
                least = length + 1 + bounds.author_steps(guess, most - length - 1)
                if least <= most:
                    made -= 1
                    heappush(queue, (least, -length, made, length + 1, (step, world, action)))

    def _done(self, level: int, world: int, start: int) -> bool:
        worth = self.bounds.utility(self.compiled.count, level, world, self.compiled.count)
        return worth >= self.goal and better(worth, start)

    def _told(self, level: int, step: Step, steps: int) -> Found | None:
        """The plan that ends with a step, with everybody's reasons; None where it is not accepted."""
        flat, author = self.compiled.flat, self.compiled.count
        path: list[tuple[int, int]] = []
        at: Step | None = step
        while at is not None:
            at, world, action = at
            path.append((world, action))
        path.reverse()
        reasons = [
            tuple(
                reason
                for who in self.compiled.consenting[action]
                if (reason := self.minds.reason(action, level, world, who, steps)) is not None
            )
            for world, action in path
        ]
        plan = Plan(tuple(flat.actions[action] for _, action in path), tuple(reasons))
        if self.accept is not None and not self.accept(plan):
            return None
        world, action = path[-1]
        end = self.worlds.after(action, level, world, author)
        return Found(plan, self.bounds.utility(author, level, end, author) / flat.scale)
