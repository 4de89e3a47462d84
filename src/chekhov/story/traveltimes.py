"""How long a journey takes, in whatever words: "The abbey is a day's ride from the city", "The crossing from Dover to Calais takes two hours". Floor 3.

In: a clause tree. Out: the clause that says that it takes so long to travel from the one to the other, or None where it is about something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t

_WAYS = frozenset("ride walk march journey drive sail flight voyage trip hike trek".split())
_ROADS = _WAYS | frozenset("crossing passage way road route path train ferry boat coach bus".split())


def as_far_as(clause: t.Clause) -> t.Clause | None:
    """``The abbey is a day's ride from the city``, ``two days from the city``, ``it is a day's walk from the city to the abbey``: so long it takes to
    travel from the one to the other."""
    match clause.complements:
        case (t.Object(phrase=t.Noun(noun=way, possessor=t.Noun() as long, adjectives=(), of=None)), *rest) if (
            way in _WAYS
        ):
            pass
        case (t.Object(phrase=t.Noun(possessor=None, adjectives=(), of=None, partitive=None) as long), *rest):
            pass
        case _:
            return None
    stops = {part.word: part for part in rest if isinstance(part, t.Prep)}
    goal, origin = stops.get("to"), stops.get("from")
    if long.noun not in closed.TIME_UNITS or origin is None or clause.polarity != "yes" or clause.subject is None:
        return None
    if goal is None and not (isinstance(clause.subject, t.Pronoun) and clause.subject.word == "it"):
        goal = t.Prep("to", clause.subject, span=clause.span)
    if goal is None:
        return None
    return _takes(clause, long, (origin, goal), tuple(part for part in rest if part is not origin and part is not goal))


def on_the_way(clause: t.Clause) -> t.Clause | None:
    """``The journey from the city to the abbey takes two days``, ``the crossing between Dover and Calais takes an hour``."""
    match clause.subject, clause.complements:
        case t.Noun(adjectives=(), possessor=None, of=None, plural=False) as way, (
            t.Object(phrase=t.Noun() as long),
            *rest,
        ):
            pass
        case _:
            return None
    if way.noun not in _ROADS or long.noun not in closed.TIME_UNITS or clause.polarity != "yes":
        return None
    stops = _stops((*_said_of(way), *rest))
    others = tuple(part for part in rest if not (isinstance(part, t.Prep) and part.word in ("from", "to", "between")))
    return _takes(clause, long, stops, others) if stops is not None else None


def _said_of(way: t.Noun) -> list[t.Complement]:
    """What is said of a way by its noun (``from the city``)."""
    clauses = [one.clause for one in way.relatives if isinstance(one.clause, t.Clause) and one.clause.verb == "be"]
    return [part for clause in clauses for part in clause.complements]


def _stops(parts: Sequence[t.Complement]) -> tuple[t.Prep, t.Prep] | None:
    """From where, and where to."""
    found = {part.word: part for part in parts if isinstance(part, t.Prep)}
    match found.get("between"):
        case t.Prep(phrase=t.Group(items=(one, other))) as between:
            return t.Prep("from", one, span=between.span), t.Prep("to", other, span=between.span)
    origin, goal = found.get("from"), found.get("to")
    return (origin, goal) if origin is not None and goal is not None else None


def _takes(
    clause: t.Clause, long: t.Noun, stops: tuple[t.Complement, t.Complement], others: tuple[t.Complement, ...]
) -> t.Clause:
    """``It takes two days to travel from the one to the other``."""
    there = t.Clause(None, "travel", complements=stops, tense="to", span=clause.span)
    spell = replace(long, determiner="", number=long.number or 1) if long.determiner in ("a", "an") else long
    parts = (t.Object(spell, span=clause.span), t.To(there, span=clause.span), *others)
    return replace(clause, subject=t.Pronoun("it", span=clause.span), verb="take", complements=parts)
