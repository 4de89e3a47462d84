"""What a planner is asked and what it answers. Floor 6.

In: nothing. Out: :class:`Limits`, :class:`Plan` (a proposal with the reasons it rests on), and the outcomes :class:`Found`, :class:`Impossible`, :class:`GaveUp`.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Limits:
    """``author``: the longest plan. ``character``: the longest explanation, counted from the action explained. ``epistemic``: how many levels of minds within minds
    may be expanded. (``math.inf`` is no limit.)"""

    author: float
    character: float
    epistemic: float


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody takes part in an action: a plan of their own, in what they believe, that begins with it. For each later action of that plan,
    why the others in it take part."""

    who: str
    plan: tuple[str, ...]
    others: tuple[tuple[Reason, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """Actions in order, and for each the reasons of all whose consent it needs."""

    actions: tuple[str, ...]
    reasons: tuple[tuple[Reason, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Effort:
    """What a search took: worlds made, nodes of the plan search looked at, questions for a reason, rounds."""

    worlds: int = 0
    nodes: int = 0
    questions: int = 0
    seconds: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class Found:
    """There is a plan: this one. ``utility``: the author's, at its end."""

    plan: Plan
    utility: float
    effort: Effort = Effort()


NO_REASON = "every plan within the limits has an action for which somebody has no reason"
OUT_OF_REACH = "the goal is out of reach in so few actions, even if everybody did as they were told"


@dataclass(frozen=True, slots=True)
class Impossible:
    """There is no plan within the limits: all were looked at. ``why``: :data:`NO_REASON` or :data:`OUT_OF_REACH`."""

    why: str
    effort: Effort = Effort()


@dataclass(frozen=True, slots=True)
class GaveUp:
    """Neither found nor excluded: which bound was reached first (``worlds``, ``seconds``, ``interrupted``)."""

    limit: str
    effort: Effort = Effort()


Outcome = Found | Impossible | GaveUp
