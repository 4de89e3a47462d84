"""Gaps in clauses: what is asked or relative, where it stands, and the clause without it.

In: a statement with a :class:`Gap`. Out: the gap and its place, or the statement that is left when it is taken out.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language.tree import (
    Bare,
    Clause,
    Complement,
    Compound,
    Gap,
    Ing,
    Link,
    Name,
    Noun,
    NounPhrase,
    Object,
    Prep,
    Relative,
    Statement,
    That,
    To,
    When,
)


def find_gap(statement: Statement) -> tuple[Gap | None, str, str]:
    """The gap of a clause: what it is, where (``subject``, ``object``, ``deep``), and its preposition if it has one
    directly in this clause.
    """
    if isinstance(statement, Compound):
        return find_gap(statement.items[0])
    if isinstance(statement.subject, Gap):
        return statement.subject, "subject", ""
    for part in statement.complements:
        if isinstance(part, Object) and isinstance(part.phrase, Gap):
            return part.phrase, "object", ""
        if isinstance(part, Prep) and isinstance(part.phrase, Gap):
            return part.phrase, "object", part.word
    for part in statement.complements:
        if isinstance(part, (That, To, Ing, Bare)):
            gap, _, _ = find_gap(part.statement)
            if gap is not None:
                return gap, "deep", ""
    return None, "", ""


def without_gap(statement: Statement, gap: Gap) -> Statement:
    """The clause without its gap (subject gaps of inner clauses become an empty pronoun)."""
    if isinstance(statement, Compound):
        return replace(statement, items=tuple(without_gap(item, gap) for item in statement.items))
    parts: list[Complement] = []
    for part in statement.complements:
        if isinstance(part, (Object, Prep)) and part.phrase is gap:
            continue
        if isinstance(part, (That, To, Ing, Bare)):
            part = replace(part, statement=without_gap(part.statement, gap))
        parts.append(part)
    subject = None if statement.subject is gap else statement.subject
    return replace(statement, subject=subject, complements=tuple(parts))


def fill_gap(clause: Clause, phrase: NounPhrase) -> Clause | None:
    """A relative clause with its open place filled; None where it has none."""
    if isinstance(clause.subject, Gap) and clause.subject.noun is None:
        return replace(clause, subject=phrase)
    complements = tuple(
        replace(item, phrase=phrase) if isinstance(item, (Object, Prep)) and isinstance(item.phrase, Gap) else item
        for item in clause.complements
    )
    return replace(clause, complements=complements) if complements != clause.complements else None


_INTO = frozenset("to into onto".split())
_WHITHER = _INTO | frozenset("in at on".split())


def where_to(clause: Clause, behind: tuple[Link, ...]) -> tuple[Clause, tuple[Link, ...]]:
    """``She drives to a farm near the border, where he waits``: what happens there is said of the farm, where the last place in the sentence is another;
    ``to the kitchen, where she made tea and read``: all of it."""
    link = behind[0] if behind else None
    first = (
        link.statement.items[0] if link and isinstance(link.statement, Compound) else link.statement if link else None
    )
    several = first is not None and first is not getattr(link, "statement", None)
    if link is None or link.word != "where" or link.front or not isinstance(first, Clause):
        return clause, behind
    if several and first.tense != clause.tense:
        return clause, behind
    places = [(part.word in _INTO, at) for at, part in enumerate(clause.complements) if isinstance(part, Prep)]
    for _, at in sorted(places, reverse=True):
        part = clause.complements[at]
        if isinstance(part, Prep) and part.word in _WHITHER and isinstance(part.phrase, (Noun, Name)):
            relative = Relative(_done_there(link), True, link.span)
            place = replace(part.phrase, relatives=(*part.phrase.relatives, relative))
            parts = (*clause.complements[:at], replace(part, phrase=place), *clause.complements[at + 1 :])
            return replace(clause, complements=parts), behind[1:]
    return clause, behind


def _done_there(link: Link) -> Statement:
    """What is done, the first of it said of the place."""
    said = link.statement
    first = said.items[0] if isinstance(said, Compound) else said
    if not isinstance(first, Clause):
        return said
    there = Prep("in", Gap("which", span=link.span), link.span)
    first = replace(first, complements=(*first.complements, there))
    return replace(said, items=(first, *said.items[1:])) if isinstance(said, Compound) else first


def is_a_habit(statement: Statement) -> bool:
    """``(eats alone,) which she never does``: the gap is the whole deed, and nothing happens but that."""
    if not isinstance(statement, Clause) or statement.verb != "do" or statement.passive or statement.progressive:
        return False
    first = statement.complements[0] if statement.complements else None
    whole = isinstance(first, Object) and isinstance(first.phrase, Gap) and first.phrase.word == "which"
    return whole and all(isinstance(part, When) for part in statement.complements[1:])
