"""Is there any way at all: sequences of actions by anybody after which somebody is better off, whether or not anybody has a reason. Floor 6.

In: :class:`~chekhov.planning.search.worlds.Worlds` and :class:`~chekhov.planning.search.bounds.Bounds`. Out: yes or no, within so many steps.
Valuations alone are looked at, of which there are far fewer than worlds; what is found serves every mind in which things are thus. Where the values of a world hang
on beliefs, only the lower bound is asked.
"""

from __future__ import annotations

from array import array

from chekhov.planning.search.bounds import Bounds, pair
from chekhov.planning.search.compiled import Compiled
from chekhov.planning.search.facts import NEVER
from chekhov.planning.search.worlds import Worlds


class Ways:
    """Answers, remembered. ``_none[who][pair(value, wanted)]``: no way within so many steps; ``_some``: there is one of so many."""

    def __init__(self, compiled: Compiled, worlds: Worlds, bounds: Bounds) -> None:
        self.compiled, self.worlds, self.bounds = compiled, worlds, bounds
        self._none: list[dict[int, int]] = [{} for _ in range(compiled.count)]
        self._some: list[dict[int, int]] = [{} for _ in range(compiled.count)]
        self._next: list[dict[int, array[int]]] = [{} for _ in range(compiled.count)]
        self._bearing = [compiled.bearing(utility) for utility in compiled.flat.utility]
        self._plain = not compiled.entangled and not compiled.reach

    def least(self, who: int, value: int, wanted: int, steps: int) -> int:
        """So many steps at least until somebody has at least ``wanted``; more than ``steps`` where there is no way within these (:data:`NEVER`: none at all)."""
        bound = self.bounds.steps(who, value, wanted, steps)
        if bound > steps or not self._plain:
            return bound
        return bound if self._way(who, value, wanted, steps, bound) else steps + 1

    def _way(self, who: int, value: int, wanted: int, steps: int, bound: int) -> bool:
        key = pair(value, wanted)
        some, none = self._some[who], self._none[who]
        if some.get(key, NEVER) <= steps:
            return True
        if none.get(key, 0) >= steps:
            return False
        worth = self.bounds.worth
        after = self._after(who, value)
        for next_value in after:
            if worth(who, next_value) >= wanted:
                some[key] = 1
                return True
        for left in range(max(1, bound - 1, none.get(key, 0)), steps):  # short ways first
            for next_value in after:
                further = self.bounds.steps(who, next_value, wanted, left)
                if further <= left and self._way(who, next_value, wanted, left, further):
                    some[key] = left + 1
                    return True
            none[key] = left + 1
        none[key] = max(steps, none.get(key, 0))
        return False

    def _after(self, who: int, value: int) -> array[int]:
        """The valuations that people's actions lead to, of those that bear on somebody's utility: to leave others out changes nothing that it hangs on."""
        found = self._next[who].get(value)
        if found is None:
            worlds, consenting, bearing = self.worlds, self.compiled.consenting, self._bearing[who]
            reached = {
                worlds.after(action, 0, value, self.compiled.count): None
                for action in worlds.actions(0, value, self.compiled.count)
                if consenting[action] and action in bearing
            }
            reached.pop(value, None)
            found = self._next[who][value] = array("i", reached)
        return found
