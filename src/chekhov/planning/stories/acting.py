"""What the characters of a story would do: a plan that reaches a goal, or several ways in which the story could go on. Floor 6.

In: a trace (the story so far), a goal, limits. Out: :class:`Course`: deeds with everybody's reasons; or why there is none, and what want would do.
The search is that of :mod:`chekhov.planning.search`; the reference replays what it proposes.
"""

from __future__ import annotations

from chekhov.planning.problems.tree import Expression
from chekhov.planning.reference.evaluate import holds
from chekhov.planning.reference.worlds import Rules, World, happens, possible, start
from chekhov.planning.stories.closing import Closed
from chekhov.planning.stories.wants import Want


def serves(closed: Closed, who: int, plan: tuple[str, ...], before: tuple[str, ...]) -> list[Want]:
    """The wants of somebody that a plan meets, in what they believe after the actions ``before``, the weightiest first."""
    rules = Rules.of(closed.problem)
    world = start(rules)
    for name in before:
        world = happens(rules.actions[name], world)
    mind = world.mind(closed.entity[who])
    end = mind
    for name in plan:
        if not possible(rules.actions[name], end):
            return []
        end = happens(rules.actions[name], end)
    met = [
        (weight, want)
        for want, condition, weight in closed.wants.get(who, ())
        if _so(closed, condition, end) and not _so(closed, condition, mind)
    ]
    return [want for _, want in sorted(met, key=lambda one: -one[0])]


def _so(closed: Closed, condition: Expression, world: World) -> bool:
    return holds(closed.problem, condition, (), world)
