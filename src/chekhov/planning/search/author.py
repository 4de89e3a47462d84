"""The author's search: a shortest plan that reaches the goal, every action of it explained for everybody who takes part. Floor 6.

In: a :class:`~chekhov.planning.flat.Flat`, a goal, :class:`~chekhov.planning.outcome.Limits`. Out: an :data:`~chekhov.planning.outcome.Outcome`.

Two deepenings, one in the other: on the epistemic limit, and on the length of explanations. Rounds take turns, and
what was worked out in one serves all; rounds that cannot differ from one that has ended are left out. In each round
A* (Hart, Nilsson and Raphael 1968) over worlds, with the lower bound of :mod:`~chekhov.planning.search.bounds`;
whether an action is explained is asked only when the search would go on from it. The round with the longest
explanations is begun before the narrower ones, and is eager from the start: what looks near the goal, and what a plan of the relaxation
does, comes first. A shortest plan of a round is minimal there, an eager round's is made so; ``accept`` has the last word.
The kernel goes the same way, world for world.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from time import process_time

from chekhov.planning.flat import Flat
from chekhov.planning.outcome import NO_REASON, OUT_OF_REACH, Effort, Found, GaveUp, Impossible, Limits, Outcome, Plan
from chekhov.planning.search.bounds import Bounds
from chekhov.planning.search.compiled import Compiled, better
from chekhov.planning.search.facts import NEVER
from chekhov.planning.search.minds import SHALLOW, SHORT, Minds
from chekhov.planning.search.worlds import Exhausted, Worlds

MOST_WORLDS = 1_200_000
"""So many worlds are made before the search gives up (about a gigabyte)."""

TURN = 256
"""So many worlds and nodes are a turn of a new round; it doubles with every turn."""
PATIENT = 1 << 12
"""A round whose turns are longer than this grows eager."""
EAGER = 3
"""How much more the way ahead then counts than the way behind."""
START = 1 << 15
"""So much work is the start of a round that was begun before its time."""

Step = tuple["Step | None", int, int]
"""How a world was reached: the step before, the world then, the action."""
Path = list[tuple[int, int]]
"""Worlds, and what is done in each."""
Entry = tuple[int, int, int, int, Step | None]
"""What may be looked at next, the least first: promise, guess, minus the length, minus its number; the step that leads there (none at the start)."""


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
    """One pair of limits that is searched: since which turn, how far, and what has decided there so far. ``ahead``: begun before the narrower ones."""

    depth: int
    steps: int
    born: int
    level: int
    ahead: bool
    eager: bool
    begun: bool = False
    refused: bool = False
    cut: int = 0
    spent: int = 0
    made: int = 0
    root: int = 0
    start: int = 0
    """What the world at the start is worth."""
    queue: list[Entry] = field(default_factory=list)
    closed: dict[int, int] = field(default_factory=dict)
    """Worlds, and in how few steps they were reached."""

    def share(self, turn: int) -> int:
        """How much work a turn may be: twice as much as the last. A round that was begun before its time waits for it once it has had its start."""
        waits = self.steps - 1 if self.ahead and self.spent > START else 0
        return TURN << min(max(turn - self.born - waits, 0), 40)


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
        self.most = int(min(limits.author, NEVER))
        self.looked_at = 0
        self.rounds: list[_Round] = []
        self.cuts: dict[int, int] = {}
        self.short: dict[int, int] = {}

    def deepen(self) -> Outcome:
        """Rounds with ever wider limits take turns, the narrow ones first and longest, until a plan is found or every round has come to its end."""
        longest = max(1, int(min(self.limits.character, NEVER)))
        deepest = int(min(self.limits.epistemic, 64))
        narrower = max(1, longest - 1)  # the longest have a round of their own
        depth, steps, turn = min(1, deepest), 1, 0
        while True:
            while depth <= deepest and steps > min(narrower, self.short.get(depth, NEVER)):
                depth, steps = depth + 1, 1
            if depth <= deepest and not self._differs(depth):
                depth = deepest + 1
            if depth <= deepest:
                if steps == 1 and longest > 1:
                    self.rounds.append(self._round(depth, longest, turn, ahead=True))
                self.rounds.append(self._round(depth, steps, turn, ahead=False))
                steps += 1
            if not self.rounds:
                return Impossible(NO_REASON)
            found = self._take_turns(turn)
            if found is not None:
                return found
            turn += 1

    def _round(self, depth: int, steps: int, turn: int, *, ahead: bool) -> _Round:
        return _Round(depth, steps, turn, depth + 1 + self.minds.extra, ahead, eager=ahead)

    def _differs(self, depth: int) -> bool:
        """Can rounds of a depth find more than those above? (Not known while one of these still runs.)"""
        above = depth - 1
        return any(one.depth == above for one in self.rounds) or bool(self.cuts.get(above, True))

    def _take_turns(self, turn: int) -> Found | Impossible | None:
        for current in list(self.rounds):
            found = self._take_turn(current, current.share(turn))
            if isinstance(found, Found):
                return found
            if not found:
                continue
            self.rounds.remove(current)
            if not current.refused:
                return Impossible(OUT_OF_REACH)
            self.cuts[current.depth] = self.cuts.get(current.depth, 0) | current.cut & SHALLOW
            if not current.cut & SHORT:
                self.short[current.depth] = min(current.steps, self.short.get(current.depth, NEVER))
        self.rounds = [one for one in self.rounds if one.steps <= self.short.get(one.depth, NEVER)]
        return None

    def _take_turn(self, current: _Round, effort: int) -> Found | bool:
        """Let a round go on for so much effort: what it has found, True if it has ended without, False if it would go on."""
        if not current.eager and effort > PATIENT:
            self._hurry(current)
        self.minds.cut = 0
        begun = self.worlds.made + self.looked_at
        outcome: Found | bool = False
        while not outcome:
            before = self.looked_at
            outcome = self._go_on(current)
            if self.looked_at != before and self.worlds.made + self.looked_at > begun + effort:
                break
        current.cut |= self.minds.cut
        current.spent += self.worlds.made + self.looked_at - begun
        return outcome

    def _begin(self, current: _Round) -> None:
        current.begun, author = True, self.compiled.count
        current.root = self.worlds.start(current.level)
        current.start = self.bounds.utility(author, current.level, current.root, author)
        if self.bounds.author_steps(self.worlds.value(current.level, current.root), self.most) <= self.most:
            current.queue.append((0, 0, 0, 0, None))

    def _hurry(self, current: _Round) -> None:
        """From now on what looks near the goal comes first, so that a plan is found that may be longer than the shortest."""
        current.eager = True
        for at, (promise, guess, less, number, step) in enumerate(current.queue):
            if step is not None:
                _, world, action = step
                further = self.bounds.author_guess(self._value_after(current.level, world, action), self.most + less)
                promise = EAGER * further - less
            current.queue[at] = promise, guess, less, number, step
        heapify(current.queue)

    def _value_after(self, level: int, world: int, action: int) -> int:
        """The valuation after an action; where values hang on no belief, no world is made for it."""
        worlds, author = self.worlds, self.compiled.count
        if self.compiled.entangled:
            return worlds.value(level, worlds.after(action, level, world, author))
        return worlds.after(action, 0, worlds.value(level, world), author)

    def _go_on(self, current: _Round) -> Found | bool:
        """One node of A*: the plan, if it ends one; True if there is no node left."""
        if not current.begun:
            self._begin(current)
        if not current.queue:
            return True
        _, _, less, _, step = heappop(current.queue)
        world, known, length = current.root, False, -less
        if step is not None:
            _, before, action = step
            world = self.worlds.after(action, current.level, before, self.compiled.count)
            known = current.closed.get(world, NEVER) <= length
            if known and not self._done(current, world):  # an end that was refused may be reached by a better way
                return False
            self.looked_at += 1
            if not self.minds.explained(action, current.level, before, self.compiled.count, current.steps):
                current.refused = True
                return False
        if not known:
            current.closed[world] = length
        if step is not None and self._done(current, world):
            found = self._told(current, step, world)
            if found is not None:
                return found
            current.refused = True
        if not known and length < self.most:
            self._expand(current, world, length, step)
        return False

    def _expand(self, current: _Round, world: int, length: int, step: Step | None) -> None:
        """What may come next."""
        bounds, level = self.bounds, current.level
        actions = self.worlds.actions(level, world, self.compiled.count)
        helpful = bounds.helpful(self.worlds.value(level, world), self.most - length)
        length += 1
        for action in actions:
            value = self._value_after(level, world, action)
            least = length + bounds.author_steps(value, self.most - length)
            if least > self.most:
                continue
            further = bounds.author_guess(value, self.most - length)
            promise = length + EAGER * further if current.eager else least
            guess = 2 * further + (action not in helpful)
            heappush(current.queue, (promise, guess, -length, -current.made, (step, world, action)))
            current.made += 1

    def _done(self, current: _Round, world: int) -> bool:
        worth = self.bounds.utility(self.compiled.count, current.level, world, self.compiled.count)
        return worth >= self.goal and better(worth, current.start)

    def _told(self, current: _Round, step: Step, end: int) -> Found | None:
        """The plan that ends with a step, with everybody's reasons; None where it is not accepted."""
        flat, level = self.compiled.flat, current.level
        path: list[tuple[int, int]] = []
        at: Step | None = step
        while at is not None:
            at, world, action = at
            path.append((world, action))
        path.reverse()
        utility = self.bounds.utility(self.compiled.count, level, end, self.compiled.count)
        if current.eager:  # a shortest plan is minimal
            path, utility = self._shortened(current, path, utility)
        reasons = [
            tuple(
                reason
                for who in self.compiled.consenting[action]
                if (reason := self.minds.reason(action, level, world, who, current.steps)) is not None
            )
            for world, action in path
        ]
        plan = Plan(tuple(flat.actions[action] for _, action in path), tuple(reasons))
        if self.accept is not None and not self.accept(plan):
            return None
        return Found(plan, utility / flat.scale)

    def _shortened(self, current: _Round, path: Path, utility: int) -> tuple[Path, int]:
        """Leave out what a plan does as well without, until nothing can be left out."""
        while True:
            part = self._part(current, path, current.root, utility, len(path) - 1, [])
            if part is None:
                return path, utility
            path, utility = part

    def _part(
        self, current: _Round, path: Path, world: int, wanted: int, room: int, before: list[int]
    ) -> tuple[Path, int] | None:
        """A part of a path, of at most ``room`` steps, that is a plan from a world, and its worth, ``wanted`` or more. ``before``: what the worlds so far were worth."""
        worlds, level, author = self.worlds, current.level, self.compiled.count
        now = self.bounds.utility(author, level, world, author)
        if before and now >= wanted and all(better(now, worth) for worth in before):
            return [], now
        for number, (_, action) in enumerate(path if room else []):
            if not worlds.possible(action, level, world, author):
                continue
            after = worlds.after(action, level, world, author)
            if after == world:
                continue
            rest = self._part(current, path[number + 1 :], after, wanted, room - 1, [*before, now])
            if rest is not None and self.minds.explained(action, level, world, author, current.steps):
                return [(world, action), *rest[0]], rest[1]
        return None
