"""The checker: is a given plan one? Accepts it with the reasons it has verified, or rejects it and says why in words.

In: :class:`~chekhov.planning.reference.worlds.Rules`, a :class:`~chekhov.planning.outcome.Plan`, a goal, limits. Out: :class:`Accepted` or :class:`Rejected`.
A plan may bring the reasons it was made for; those are verified, not believed. Where one is missing or fails, all are tried.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from chekhov.planning.outcome import Limits, Plan, Reason
from chekhov.planning.problems.names import near
from chekhov.planning.reference.plans import AUTHOR, Judge, Undecided, better, utility
from chekhov.planning.reference.words import hindrance, number
from chekhov.planning.reference.worlds import Event, Rules, World, happens, possible, start


@dataclass(frozen=True, slots=True)
class Accepted:
    """The plan is one. ``plan`` has the reasons that were verified; ``doubts`` says what was not decided."""

    plan: Plan
    utility: int
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """The plan is none: why, in words, and at which action (counted from 1; 0: as a whole)."""

    why: str
    at: int = 0


class _Refused(Exception):
    """Why a plan is none."""

    def __init__(self, why: str, at: int = 0) -> None:
        super().__init__(why)
        self.why, self.at = why, at


def check(rules: Rules, plan: Plan, goal: int, limits: Limits, patience: int = 200_000) -> Accepted | Rejected:
    """Is this a plan that makes the author's utility at least ``goal`` (in units of ``1 / scale``)?

    ``patience``: how many imagined events a single question may take. Raises :class:`~chekhov.planning.reference.worlds.TriggerLoop`.
    """
    judge = Judge(rules, patience)
    try:
        events = [_event(rules, name, at) for at, name in enumerate(plan.actions, 1)]
        worlds = _carried_out(events, start(rules))
        _ends_well(judge, worlds, goal, limits)
        reasons = []
        for at, event in enumerate(events):
            given = {reason.who: reason for reason in plan.reasons[at]} if at < len(plan.reasons) else {}
            found = []
            for who in event.consenting():
                name = rules.problem.entity(who)
                found.append(_reason(judge, who, event, worlds[at], limits, given.get(name), at + 1))
            reasons.append(tuple(found))
        _minimal(judge, AUTHOR, worlds, events, limits, goal)
    except _Refused as refused:
        return Rejected(refused.why, refused.at)
    except Undecided:
        return Rejected("this could not be decided with the patience given")
    return Accepted(Plan(plan.actions, tuple(reasons)), utility(rules, AUTHOR, worlds[-1]), tuple(judge.doubts))


def _event(rules: Rules, name: str, at: int) -> Event:
    written = name.replace(" ", "").replace(",", ", ")
    if written not in rules.actions:
        raise _Refused(f"there is no action {name!r}{near(written, rules.actions)}", at)
    return rules.actions[written]


def _carried_out(events: Sequence[Event], world: World) -> list[World]:
    worlds = [world]
    for at, event in enumerate(events, 1):
        if not possible(event, worlds[-1]):
            raise _Refused(f"{event.name} cannot happen: {hindrance(event, worlds[-1])}", at)
        worlds.append(happens(event, worlds[-1]))
    return worlds


def _ends_well(judge: Judge, worlds: Sequence[World], goal: int, limits: Limits) -> None:
    problem = judge.rules.problem
    if len(worlds) == 1:
        raise _Refused("a plan has at least one action")
    if len(worlds) - 1 > limits.author:
        raise _Refused(f"the plan has {len(worlds) - 1} actions, more than {limits.author}")
    values = [utility(judge.rules, AUTHOR, world) for world in worlds]
    if values[-1] < goal:
        raise _Refused(
            f"the author's utility is {number(problem, values[-1])} in the end, less than {number(problem, goal)}"
        )
    for at, value in enumerate(values[:-1]):
        if not better(values[-1], value):
            raise _Refused(
                f"the author's utility is {number(problem, value)} already, and {number(problem, values[-1])} in the end: what follows is of no use",
                at,
            )


def _minimal(
    judge: Judge, who: int, worlds: Sequence[World], events: Sequence[Event], limits: Limits, goal: int | None
) -> None:
    part = judge.shorter(who, worlds, events, limits, goal)
    if part is not None:
        raise _Refused(
            f"it is not minimal: {', '.join(event.name for event in part)} alone reaches as much for {judge.name(who)}"
        )


def _reason(
    judge: Judge, who: int, event: Event, world: World, limits: Limits, given: Reason | None, at: int
) -> Reason:
    """A verified reason of somebody for an action: the given one if it holds, else any. Raises :class:`_Refused`."""
    mind, name = world.mind(who), judge.name(who)
    if not possible(event, mind):
        raise _Refused(f"{name} would not take part in {event.name}: as {name} sees it, {hindrance(event, mind)}", at)
    refused = None
    if given is not None:
        try:
            return _verified(judge, who, event, mind, limits, given)
        except _Refused as problem:
            refused = problem
    judge.spent = 0
    found = next(judge.explanations(who, event, world, limits), None)
    if found is not None:
        return _with_others(judge, who, found, mind, limits, ())
    why = f"{name} has no reason for {event.name}: nothing that begins with it makes anything better for {name}"
    if refused is not None:
        why += f" (the reason given fails: {refused.why})"
    raise _Refused(why, at)


def _verified(judge: Judge, who: int, event: Event, mind: World, limits: Limits, given: Reason) -> Reason:
    """A given reason, if it is one. Raises :class:`_Refused`."""
    events = [_event(judge.rules, name, 0) for name in given.plan]
    if not events or events[0] is not event:
        raise _Refused(f"it does not begin with {event.name}")
    if len(events) > (limits.character if limits.epistemic else 1):
        raise _Refused("it is longer than the limits allow")
    if any(not event.consenting() for event in events):
        raise _Refused("nobody foresees accidents")
    worlds = _carried_out(events, mind)
    if not judge.improves(who, worlds, None):
        raise _Refused(f"its end is not better for {judge.name(who)} than everything before")
    reason = _with_others(judge, who, tuple(events), mind, limits, given.others)
    judge.spent = 0
    _minimal(judge, who, worlds, events, limits, None)
    return reason


def _with_others(
    judge: Judge,
    who: int,
    events: tuple[Event, ...],
    mind: World,
    limits: Limits,
    given: tuple[tuple[Reason, ...], ...],
) -> Reason:
    """A reason with those that its later actions give to others. Raises :class:`_Refused`."""
    others: list[tuple[Reason, ...]] = []
    for at, event in enumerate(events):
        found = []
        if at:
            inner = Limits(0, limits.character - at, limits.epistemic - 1)
            known = {reason.who: reason for reason in given[at]} if at < len(given) else {}
            for other in event.consenting():
                if other != who:
                    found.append(_reason(judge, other, event, mind, inner, known.get(judge.name(other)), 0))
        others.append(tuple(found))
        mind = happens(event, mind)
    return Reason(judge.name(who), tuple(event.name for event in events), tuple(others))
