"""From the text of a problem to an answer: read, ground, search, and let the reference have the last word. Floor 6.

In: :class:`~chekhov.source.Sources` of a problem file, a goal, limits. Out: :class:`Answer`, or :class:`~chekhov.planning.problems.read.Unusable`
with the faults of the file.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import ceil

from chekhov.findings import Finding
from chekhov.planning.flat import LARGEST, Flat
from chekhov.planning.ground import ground
from chekhov.planning.outcome import Found, Limits, Outcome, Plan
from chekhov.planning.problems.read import Unusable, error, read
from chekhov.planning.problems.tree import Problem
from chekhov.planning.reference.check import Accepted, Rejected, check
from chekhov.planning.reference.worlds import Rules, TriggerLoop
from chekhov.planning.search.engine import Engine, chosen, search
from chekhov.planning.search.worlds import Looping
from chekhov.source import Sources, Span

PATIENCE = 50
"""So many events the reference imagines before it leaves a question open (see ``Answer.doubts``)."""


@dataclass(frozen=True, slots=True)
class Task:
    """A problem read and grounded, with what is to be said about its file."""

    problem: Problem
    flat: Flat
    findings: tuple[Finding, ...] = ()

    def goal(self, amount: Fraction | int) -> int:
        """A utility in the units of the problem; what is more than any can be, just so."""
        return max(-LARGEST - 1, min(LARGEST + 1, ceil(Fraction(amount) * self.problem.scale)))


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of a search. ``doubts``: what the reference left open about a plan it accepted; ``refused``: plans that it did not accept, and why;
    ``by``: which search it was."""

    outcome: Outcome
    doubts: tuple[str, ...] = ()
    refused: tuple[tuple[Plan, str], ...] = field(default=())
    by: Engine = Engine.PYTHON


def load(sources: Sources) -> Task:
    """Read and ground a problem. Raises :class:`~chekhov.planning.problems.read.Unusable`."""
    problem, warnings = read(sources)
    flat, more = ground(problem)
    return Task(problem, flat, warnings + more)


def solve(
    task: Task,
    goal: Fraction | int,
    limits: Limits,
    *,
    most_worlds: int | None = None,
    most_bytes: int | None = None,
    seconds: float | None = None,
    patience: int = PATIENCE,
    by: str | None = None,
) -> Answer:
    """Search for a plan that the reference accepts (bounds and ``by``: see :mod:`chekhov.planning.search.engine`). Raises
    :class:`~chekhov.planning.problems.read.Unusable` where triggers never come to an end, and :class:`~chekhov.planning.search.engine.Missing`."""
    rules, engine = Rules.of(task.problem, among=task.flat.actions), chosen(by)
    verdicts: list[Accepted] = []
    refused: list[tuple[Plan, str]] = []

    def accept(plan: Plan) -> bool:
        verdict = check(rules, plan, task.goal(goal), limits, patience)
        if isinstance(verdict, Accepted):
            verdicts.append(verdict)
        else:
            refused.append((plan, verdict.why))
        return isinstance(verdict, Accepted)

    try:
        outcome = search(
            task.flat,
            task.goal(goal),
            limits,
            by=engine,
            most_worlds=most_worlds,
            most_bytes=most_bytes,
            seconds=seconds,
            accept=accept,
        )
    except Looping as loop:
        raise Unusable((looping(task.problem, loop.triggers),)) from None
    except TriggerLoop as loop:
        raise Unusable((looping(task.problem, loop.names),)) from None
    if isinstance(outcome, Found):
        outcome = replace(outcome, plan=verdicts[-1].plan)
        return Answer(outcome, verdicts[-1].doubts, tuple(refused), engine)
    return Answer(outcome, (), tuple(refused), engine)


def judge(
    task: Task, plan: Plan, goal: Fraction | int, limits: Limits, patience: int = PATIENCE
) -> Accepted | Rejected:
    """What the reference says of a plan. Raises :class:`~chekhov.planning.problems.read.Unusable` where triggers never come to an end."""
    try:
        among = (*task.flat.actions, *plan.actions)
        return check(Rules.of(task.problem, among=among), plan, task.goal(goal), limits, patience)
    except TriggerLoop as loop:
        raise Unusable((looping(task.problem, loop.names),)) from None


def looping(problem: Problem, names: tuple[str, ...]) -> Finding:
    """The finding about triggers that set each other off without end."""
    kinds = {name.split("(")[0] for name in names}
    span = next((schema.span for schema in problem.triggers if schema.name in kinds), Span(0, 0))
    shown = ", ".join(names[:4]) + (" and others" if len(names) > 4 else "")
    return error(
        f"triggers set each other off without end: {shown}",
        span,
        help="a trigger's precondition must become false by its effect, and stay so",
    )
