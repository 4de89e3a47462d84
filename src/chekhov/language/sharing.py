"""Whose the verb phrase behind *and* is: of whoever does what stands before it, or of somebody who is told of there.

In: a clause and the tail behind it. Out: what speaks, as a price, against its sharing the subject of the clause.
"""

from __future__ import annotations

from typing import cast

from chekhov.language import closed, words
from chekhov.language.chart import Chart
from chekhov.language.phrases import number_of
from chekhov.language.sequences import Tail
from chekhov.language.tree import (
    Adjective,
    Clause,
    Compound,
    Gap,
    Link,
    Name,
    Noun,
    Object,
    Particle,
    Prep,
    Pronoun,
    Relative,
    Statement,
    That,
    To,
    When,
)


def uneven(chart: Chart, end: int, clause: Statement, tail: Tail) -> int:
    """What "she tells him that she has cut off her hair and sold it" costs, if it is she who tells and sold; "he said that he was ill and could not come",
    if he who says it could not; and "I work with Otto and a new nurse called Ida", if the nurse calls."""
    if not isinstance(clause, Clause):
        return 0
    if clause.subject is not None and not clause.modal and clause.polarity == "yes":
        agreements = [one[2] for _, one in tail if isinstance(one, tuple) and one[0] == "share"]
        if {number_of(clause.subject), *agreements} >= {"s", "p"}:
            return 3  # "she makes him scrub the floor and sleep in the shed", "before they arrive | and tells them"
    present = clause.tense == "present"
    if present and any(word == "and" and isinstance(one, Clause) and _may_be_called(one) for word, one in tail):
        return 2
    first = next((member[1] for _, member in tail if isinstance(member, tuple) and member[0] == "share"), None)
    shared = cast(Clause, first) if first is not None else None
    if shared is not None and chart.low[end] != "," and _is_cleft(clause):
        return 3  # "it was Nora who asked him in | and put the kettle on": it was she
    if shared is not None and present and shared.tense == "past" and _done_to_it(clause):
        return 2  # "is about to be caught | and shot"
    return 3 * (shared is not None and rather_told(chart.low[end] == ",", clause, shared))


def told_on(node: object, rest: Tail) -> int:
    """The same between two verb phrases behind a clause: "she goes to him and tells him that she has cut it off and sold it"."""
    shared = [
        cast(Clause, one[1])
        for one in (node, *(member for _, member in rest[:1]))
        if isinstance(one, tuple) and one[0] == "share"
    ]
    return 3 * (len(shared) == 2 and rather_told(False, *shared))


def _is_cleft(clause: Clause) -> bool:
    """Is it said who did something: "it was Nora who asked him in"?"""
    last = clause.complements[-1] if clause.complements and clause.verb == "be" else None
    who = last.phrase if isinstance(last, Object) and clause.subject == Pronoun("it") else None
    return isinstance(who, (Name, Noun)) and bool(who.relatives) and not who.relatives[-1].comma


def _done_to_it(clause: Clause) -> bool:
    """Does a clause end with what is to be done to somebody: "is about to be caught", "only to be caught"?"""
    last: object = clause.links[-1] if clause.links else clause.complements[-1] if clause.complements else None
    inner = last.statement if isinstance(last, (Link, To)) else None
    if not isinstance(inner, Clause) or inner.subject is not None:
        return False
    state = inner.complements[-1] if inner.verb == "be" and inner.complements else None
    return inner.passive or (
        isinstance(state, Adjective) and any(form == "part" for _, form in words.verb_forms(state.word))
    )


def rather_told(comma: bool, telling: Clause, behind: Clause) -> bool:
    """Does a verb phrase rather belong to what is told by the clause before it ("says that he is ill | and could not come")?"""
    told = _content_of(telling)
    if told is None:
        return False
    if telling.tense == "present" and behind.tense == "past":
        return True
    helped = any(one.perfect or one.progressive or one.verb == "be" for one in _last_clause(told))
    alone = not (telling.perfect or telling.progressive or telling.passive or telling.verb == "be")
    if behind.perfect and not telling.perfect and any(one.perfect for one in _last_clause(told)):
        return True  # "said that he had come home, | had given her a watch and had left"
    if behind.progressive and behind.tense == telling.tense and helped and alone:
        return not comma  # "believes that Rosa has lost the key | and is making fun of him"
    if telling.verb in closed.SAYING and behind.verb in closed.STATES and alone and behind.tense == telling.tense:
        return not comma  # "said that he was ill | and wanted to sleep"
    return not (comma or telling.perfect or telling.modal) and as_told(behind)


def _content_of(clause: Clause) -> Statement | None:
    """What is said in a clause, also where somebody decides or wants to say it."""
    for part in clause.complements:
        if isinstance(part, That):
            return part.statement
        if isinstance(part, To) and isinstance(part.statement, Clause):
            return _content_of(part.statement)
    last = clause.links[-1].statement if clause.links else None
    return _content_of(last) if isinstance(last, Clause) and last.subject is None and last.tense == "to" else None


def _last_clause(statement: Statement) -> list[Clause]:
    """The last of the clauses that are told (one or none)."""
    while isinstance(statement, Compound):
        statement = statement.items[-1]
    return [statement] if isinstance(statement, Clause) else []


def as_told(clause: Clause) -> bool:
    """Has a clause the tense of what somebody says rather than of what is told ("had gone", "could not come", "is in Vienna")?"""
    where = clause.verb == "be" and any(isinstance(part, (Prep, Particle)) for part in clause.complements)
    return clause.perfect or clause.modal in ("could", "would", "might") or (where and not clause.progressive)


def _may_be_called(clause: Clause) -> bool:
    """Is a clause in the past like a noun with what has been done to it ("a nurse called Ida")?"""
    plain = clause.tense == "past" and not (clause.perfect or clause.passive or clause.progressive or clause.modal)
    regular = isinstance(clause.subject, Noun) and clause.polarity == "yes" and clause.verb != "be"
    return plain and regular and words.past(clause.verb) == words.participle(clause.verb)


def crossed(chart: Chart, end: int, clause: Statement, tail: Tail) -> int:
    """What "he waits until she comes and orders tea" costs, if it is he who orders tea."""
    if isinstance(clause, Clause) and chart.low[end] != "," and (_doing_at_end(clause) or _lives_on(clause, tail)):
        word, node = tail[0]
        return 2 if word in ("and", "or", "then") and isinstance(node, tuple) and node[0] == "share" else 0
    link = clause.links[-1] if isinstance(clause, Clause) and clause.links else None
    if link is None or link.front or link.word not in _APART or not isinstance(link.statement, Clause):
        return 0
    _, member = tail[0]
    shared = isinstance(member, tuple) and member[0] == "share" and link.statement.subject is not None
    return 2 if shared and chart.low[end] != "," else 0


def _doing_at_end(clause: Clause) -> bool:
    """Whether a clause ends with somebody of whom a relative clause behind a comma says what he does ("Imre, who shoots | and misses"), or with a place and
    what is done there ("to the hall, where he lays it down | and opens it")."""
    said = [part for part in clause.complements if not isinstance(part, When)]
    last = said[-1] if said and not clause.links else None
    phrase = last.phrase if isinstance(last, (Object, Prep)) else None
    relative = phrase.relatives[-1] if isinstance(phrase, (Name, Noun)) and phrase.relatives else None
    if relative is None or not relative.comma or not isinstance(relative.clause, Clause):
        return False
    inner = relative.clause
    there = any(isinstance(part, Prep) and isinstance(part.phrase, Gap) for part in inner.complements)
    does = (there and inner.subject is not None) or (isinstance(inner.subject, Gap) and inner.tense == clause.tense)
    return does and inner.verb not in ("be", "have")


def _lives_on(clause: Clause, tail: Tail) -> bool:
    """Whether a clause ends with somebody new of whom it is said how he lives: "a troll who lived in a cave | and kept it there" is still about the troll
    (but not "a man who was ill | and took him home")."""
    relative = _last_relative(clause)
    member = tail[0][1]
    if relative is None or not isinstance(member, tuple) or member[0] != "share":
        return False
    inner, shared = relative.clause, cast(Clause, member[1])
    lives = isinstance(inner, Clause) and isinstance(inner.subject, Gap) and inner.verb in closed.LASTING
    return lives and not about_somebody(shared) and isinstance(inner, Clause) and inner.tense == shared.tense


def about_somebody(clause: Clause) -> bool:
    """Is something done to *him*, who is then not the one who does it?"""
    return any(
        isinstance(part, (Object, Prep)) and isinstance(part.phrase, Pronoun) and part.phrase.word in _SOMEBODY
        for part in clause.complements
    )


def _last_relative(clause: Clause) -> Relative | None:
    """The relative clause with which a clause ends, of somebody who is new in it."""
    last = clause.complements[-1] if clause.complements and not clause.links else None
    phrase = last.phrase if isinstance(last, (Object, Prep)) else None
    new = isinstance(phrase, Noun) and phrase.determiner == "a" and bool(phrase.relatives)
    return phrase.relatives[-1] if new and isinstance(phrase, Noun) else None


_SOMEBODY = frozenset(("him", "her", "them"))
_APART = frozenset(("until", "when", "while", "before", "after", "as soon as", "once", "where"))
