"""Journeys of which the story says how long they take. Floor 6.

In: two places. Out: the shortest journey between them that is stated ("It takes three days to travel from the village to the castle"), either way.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from chekhov.language.amounts import HALF, read_amount
from chekhov.language.timewords import EARLY
from chekhov.story.meaning import Did, Term
from chekhov.trace.record import Trace


@dataclass(frozen=True, slots=True)
class Journey:
    """How long a journey takes: in words, and in seconds at least. ``moment``: where it is said."""

    words: str
    seconds: int
    moment: int


def stated(trace: Trace) -> bool:
    """Does the story say of any journey how long it takes?"""
    relation = trace.story.definitions.role("journey")
    return relation is not None and bool(trace.world.log.by_relation.get(relation.fluent_id))


def journey(trace: Trace, origin: Term, goal: Term) -> Journey | None:
    """The shortest stated journey between two places (or what lies around them); None where the story says nothing of it."""
    relation, world = trace.story.definitions.role("journey"), trace.world
    if relation is None or not isinstance(origin, int) or not isinstance(goal, int):
        return None
    ends: list[set[Term]] | None = None
    best: Journey | None = None
    for fluent in world.log.by_relation.get(relation.fluent_id, ()):
        if len(fluent) < 3 or not isinstance(fluent[-1], Did) or not isinstance(fluent[-2], int):
            continue
        stops = [term for _, term in fluent[-1].args if isinstance(term, int)]
        ends = ends or [{term, *(where for _, where in world.chain(term))} for term in (origin, goal)]
        if len(stops) < 2 or not any(stops[-2] in ends[i] and stops[-1] in ends[1 - i] for i in (0, 1)):
            continue
        found = _length(trace, fluent[-2])
        entry = world.log.fact(fluent)
        if found is not None and (best is None or found[1] < best.seconds):
            best = Journey(*found, entry.cause if entry is not None else 0)
    return best


def told_early(trace: Trace, scene: int, goal: Term) -> bool:
    """Does a scene say that somebody or something has come to a place sooner than is usual ("reached Bombay two days early")?"""
    return any(
        moment.scene == scene
        and moment.act is not None
        and goal in moment.fillers.values()
        and any(EARLY.search(one.words) for one in moment.act.beside)
        for moment in trace.moments
    )


def _length(trace: Trace, figure: int) -> tuple[str, int] | None:
    """How long "three days" are."""
    words = trace.story.cast[figure].label.removeprefix("the ")
    found = read_amount(words.lower())
    if found is None:
        words = f"one {words}"
        found = read_amount(words.lower())
    if found is None:
        return None
    amount = found[0]
    low, calendar = amount.low or Fraction(0), trace.story.calendar
    if calendar.seconds(amount.unit) <= calendar.hour and low >= amount.number / 2:
        least = amount.number * Fraction(3, 4)  # an hour's drive may be driven fast
    else:
        least = min(low, max(amount.number / 2, amount.number - HALF))  # two days of travel have one night
    return words, int(least * trace.story.calendar.seconds(amount.unit))
