"""How many actions it takes at least until somebody is better off: a lower bound that never says too much; and guesses that may. Floor 6.

In: :class:`~chekhov.planning.search.compiled.Compiled` and a valuation. Out: a number of steps. The relaxation is
that of hmax (:mod:`~chekhov.planning.search.rounds`). Triggers cost nothing, beliefs are no hindrance. For each who asks only what can bear on their utility
counts; valuations that agree on it share the answer. Where it allows an action, cuts are counted too (:mod:`~chekhov.planning.search.cuts`), as long as they
often tell more. The author also asks for a plan of the relaxation, how long it is and what it takes (:mod:`~chekhov.planning.search.relaxed`).
"""

from __future__ import annotations

from chekhov.planning.search.compiled import Compiled, Valuation, packed
from chekhov.planning.search.cuts import cuts
from chekhov.planning.search.facts import NEVER, Bearing, Facts
from chekhov.planning.search.relaxed import Relaxation
from chekhov.planning.search.rounds import rounds
from chekhov.planning.search.worlds import Worlds

TRIES, FEW = 1000, 8
"""After so many tries cuts are counted only if they told more in one of so many."""


def pair(value: int, wanted: int) -> int:
    """The number of a valuation and a utility as one key."""
    return value << 32 | wanted & 0xFFFFFFFF


class Bounds:
    """Lower bounds for everybody, remembered. ``goal``: what the author wants at least."""

    def __init__(self, compiled: Compiled, worlds: Worlds, goal: int) -> None:
        self.compiled, self.worlds, self.goal = compiled, worlds, goal
        facts = Facts((compiled.action_rows, compiled.trigger_rows), of=[0] * len(compiled.flat.fluents))
        people = range(compiled.count)
        acting = sum(1 << row for row, action in enumerate(compiled.action_rows.of) if compiled.consenting[action])
        self._wishes = [_Wish(worlds, Bearing(compiled, facts, who, acting)) for who in people]
        self._wishes.append(_Wish(worlds, Bearing(compiled, facts, compiled.count, compiled.action_rows.all)))
        self._utilities: list[dict[int, int]] = [{} for _ in range(compiled.count + 1)]
        self._blind = [compiled.reads_beliefs(compiled.flat.utility[who]) for who in people]

    def utility(self, who: int, level: int, world: int, owner: int) -> int:
        """What a world is worth to somebody (the last number: the author)."""
        worlds, value = self.worlds, self.worlds.value(level, world)
        if self.compiled.reach:
            return self.compiled.utility[who](worlds.valuations[value], worlds.reader_of(level, world, owner))
        return self.worth(who, value)

    def worth(self, who: int, value: int) -> int:
        """The same of a valuation, where no utility reads beliefs."""
        known = self._utilities[who]
        found = known.get(value)
        if found is None:
            v = self.worlds.valuations[value]
            found = known[value] = self.compiled.utility[who](v, lambda chain: v)
        return found

    def steps(self, who: int, value: int, wanted: int, most: int) -> int:
        """So many actions of people at least, until a utility is at least ``wanted``. What is above ``most`` may be said too low, but not below ``most + 1``."""
        return 1 if self._blind[who] else self._wishes[who].steps(value, wanted, most)

    def author_steps(self, value: int, most: int) -> int:
        """So many actions at least until the author's goal is reached; likewise."""
        return self._wishes[-1].steps(value, self.goal, most)

    def author_guess(self, value: int, most: int) -> int:
        """A guess at the author's steps, which may say too much."""
        return self._wishes[-1].guess(value, self.goal, most)

    def helpful(self, value: int, most: int) -> set[int]:
        """The actions that would help the author, if nothing were ever lost."""
        return self._wishes[-1].helpful(value, self.goal, most)


class _Wish:
    """Answers about one utility, remembered: a number, or minus a number that it is not below."""

    def __init__(self, worlds: Worlds, bearing: Bearing) -> None:
        self.worlds, self.bearing = worlds, bearing
        self._known: dict[int, int] = {}
        self._shared: dict[tuple[int, Valuation], int] = {}
        self._guesses: dict[tuple[int, Valuation], int] = {}
        self._tried = self._told = 0
        self._made: Relaxation | None = None

    @property
    def _relaxation(self) -> Relaxation:
        self._made = self._made or Relaxation(self.bearing)
        return self._made

    def _shares(self, v: Valuation, wanted: int) -> tuple[int, Valuation]:
        """What an answer hangs on."""
        return wanted, packed([v[fluent] for fluent in self.bearing.fluents])

    def steps(self, value: int, wanted: int, most: int) -> int:
        """Steps until the utility can be ``wanted``."""
        key = pair(value, wanted)
        known = self._known.get(key)
        if known is None or (known < 0 and -known <= most):
            v = self.worlds.valuations[value]
            shared = self._shares(v, wanted)
            known = self._shared.get(shared)
            if known is None or (known < 0 and -known <= most):
                known = self._shared[shared] = self._bound(v, wanted, most)
            self._known[key] = known
        return abs(known)

    def _bound(self, v: Valuation, wanted: int, most: int) -> int:
        """The rounds, or as many actions as can be told apart of which each plan of the relaxation has one, where these are more."""
        count = rounds(self.bearing, v, wanted, most)
        if count <= 0 or count > most:
            return count
        if self._tried > TRIES and self._told * FEW < self._tried:
            return count  # where cuts seldom tell more they cost more than they save
        told = cuts(self._relaxation, v, wanted, most)
        self._tried += 1
        self._told += told > count
        return -(most + 1) if told > most else max(count, told)

    def guess(self, value: int, wanted: int, most: int) -> int:
        """So many different actions are in a plan of the relaxation that reaches ``wanted``."""
        v = self.worlds.valuations[value]
        shared = self._shares(v, wanted)
        found = self._guesses.get(shared)
        if found is None:
            found = self._relaxation.rounds(v, wanted, most)
            if 0 < found < NEVER:
                found = max(found, len(self._relaxation.plan(wanted)))
            found = self._guesses[shared] = abs(found)
        return found

    def helpful(self, value: int, wanted: int, most: int) -> set[int]:
        """The actions of such a plan."""
        found = self._relaxation.rounds(self.worlds.valuations[value], wanted, most)
        return set(self._relaxation.plan(wanted)) if 0 < found < NEVER else set()
