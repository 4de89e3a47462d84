""" "She had to walk to the lake. It took her three weeks": the deed that was just told, with how long it took. Floor 3.

In: a clause, and the deed that was told before it. Out: the deed told again with its time, where the clause says no more than that; else the clause.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.mood import STANDING

_THE_DEED = frozenset(("it", "this", "that"))


def how_long_it_took(clause: t.Clause, deed: t.Clause) -> tuple[t.NounPhrase | None, t.When] | None:
    """Whom a deed took how long ("it took her three weeks"); None where a clause says another thing."""
    if clause.verb != "take" or clause.tense != "past" or clause.modal or clause.passive or clause.polarity != "yes":
        return None
    named = isinstance(clause.subject, t.Pronoun) and clause.subject.word in _THE_DEED
    if not named or deed.verb in STANDING or deed.verb in ("be", "have", "do") or deed.polarity != "yes":
        return None
    match clause.complements:
        case (t.Object(phrase=who), t.When() as time):
            return who, time
        case (t.When() as time,):
            return deed.subject, time
        case (t.Object(phrase=t.Noun() as phrase, span=span),) if _is_time(phrase):
            return phrase.possessor or deed.subject, t.When(_words(phrase), span)
    return None


def _is_time(phrase: t.Noun) -> bool:
    """ "Her three weeks", "two hours": as written, but no day that is hers."""
    mine = phrase.possessor is None or isinstance(phrase.possessor, t.Pronoun)
    return phrase.noun in closed.TIME_UNITS and phrase.number is not None and mine


def _words(phrase: t.Noun) -> str:
    return f"{phrase.number} {w.plural(phrase.noun) if phrase.plural else phrase.noun}"


def taking(deed: t.Clause, time: t.When) -> t.Clause:
    """The deed, done in this time."""
    return replace(deed, complements=(*deed.complements, replace(time, words=f"in {time.words}")))
