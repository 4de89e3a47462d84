"""Of two: "Will was the elder by six years", "Ned was the younger of the two", "Will was six years older". Floor 3.

In: a clause that compares somebody, and says with nobody. Out: the same with their only brother or sister, where one is known; else the clause as it is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.kin import standing
from chekhov.story.scope import Scope, Speaking, Terms

if TYPE_CHECKING:
    from chekhov.story.interpret import Interpreter

_OF_AGE = {"elder": "old", "older": "old", "younger": "young"}


def compares_two(clause: t.Clause) -> bool:
    """Is somebody said to be the elder, or older by so much, and nobody else named?"""
    return clause.verb == "be" and _parts(clause) is not None


def with_the_other(interpreter: Interpreter, clause: t.Clause, scope: Scope, terms: Terms | None) -> t.Clause:
    """The clause with whom it compares: the only brother or sister who is known."""
    parts, bond = _parts(clause), interpreter.definitions.role("siblinghood")
    noun = next((one for one, (said, _, _) in interpreter.definitions.relation_nouns.items() if said is bond), "")
    if parts is None or bond is None or not noun or clause.subject is None or not isinstance(scope, Speaking):
        return clause
    _, whose, own = interpreter.definitions.relation_nouns[noun]
    whom = terms.items if terms is not None else ()
    if len(whom) != 1 or len(standing(scope, bond, own, whose, whom[0])) != 1:  # type: ignore[arg-type]
        return clause
    word, much = parts
    other = t.Noun("", noun, possessor=clause.subject)
    adjective = t.Adjective(word, "more", than=other, span=clause.verb_span)
    by = () if much is None else (t.When(f"{much.number} {much.noun}s", span=much.span),)
    return replace(clause, complements=(*by, adjective))


def _parts(clause: t.Clause) -> tuple[str, t.Noun | None] | None:
    """The adjective, and by how much."""
    match clause.complements:
        case (
            t.Object(phrase=t.Noun(determiner="the", noun="elder" | "older" | "younger" as word, possessor=None)),
            *rest,
        ):
            if all(isinstance(one, t.Prep) and one.word in ("by", "of") for one in rest):
                return _OF_AGE[word], next(filter(None, map(_measure, rest)), None)
        case (t.Adjective(word=word, degree="more", than=None), t.Prep(word="by") as by) if word in _OF_AGE.values():
            much = _measure(by)
            return (word, much) if much is not None else None
        case (t.When(words=words), t.Adjective(word=word, degree="more", than=None)) if word in _OF_AGE.values():
            number, _, unit = words.partition(" ")
            many = w.number_of(number)
            if many is not None and unit.rstrip("s") in ("year", "month", "minute", "hour", "day"):
                return word, t.Noun("", unit.rstrip("s"), plural=True, number=many)
        case _:
            pass
    return None


def _measure(part: t.Complement) -> t.Noun | None:
    """ "By six years"."""
    by = part.phrase if isinstance(part, t.Prep) and part.word == "by" else None
    return by if isinstance(by, t.Noun) and by.number is not None else None
