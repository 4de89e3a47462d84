"""Lists behind a colon: who is meant by what stands before it. Floor 2.

In: a clause and the place of the colon. Out: the clause with the list as an apposition ("Four escape: A, B, C and D").
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language.chart import Chart, Found
from chekhov.language.phrases import phrases
from chekhov.language.tree import (
    Clause,
    Complement,
    Compound,
    Group,
    Name,
    Noun,
    NounPhrase,
    Object,
    Prep,
    Statement,
    When,
)


def listed(chart: Chart, colon: int, price: int, clause: Statement) -> Found:
    """``Four escape: A, B, C and D``: the list is an apposition to the object or the subject."""
    items: Found = []
    if not isinstance(clause, Clause) or any(not link.front for link in clause.links):
        return items
    for end, extra, phrase in phrases(chart, colon + 1, False):
        if end != chart.count:
            continue
        if not isinstance(phrase, Group):
            items += _what_it_is(end, price + extra, phrase, clause)
            continue
        told = [at for at, one in enumerate(clause.complements) if _may_be_listed(one)]
        last = _last_said(clause)
        if last >= 0 and isinstance(clause.complements[last], Object) and not _brought_in_before(clause, last):
            told = told or [last]  # "leads a crew of four on Mars: A, B, C and D"
        one = clause.complements[told[-1]] if told else None
        if isinstance(one, (Object, Prep)) and isinstance(one.phrase, Noun):
            whole = replace(one, phrase=replace(one.phrase, apposition=_of_so_many(phrase, one.phrase.number)))
            node = replace(
                clause, complements=(*clause.complements[: told[-1]], whole, *clause.complements[told[-1] + 1 :])
            )
        elif isinstance(clause.subject, Noun):
            node = replace(clause, subject=replace(clause.subject, apposition=phrase))
        else:
            continue
        items.append((end, price + extra, node))
    return items


def _brought_in_before(clause: Clause, last: int) -> bool:
    """ "A caravan crossed *the* desert: merchants and camels": those are in the caravan."""
    part = clause.complements[last]
    known = isinstance(part, Object) and isinstance(part.phrase, Noun) and part.phrase.determiner == "the"
    return known and isinstance(clause.subject, Noun) and clause.subject.determiner != "the"


def listed_last(chart: Chart, colon: int, price: int, whole: Compound) -> Found:
    """The same of the last of several clauses: ``He opened the box and found a present: a gold chain``."""
    last = whole.items[-1]
    found = listed(chart, colon, price, last) if isinstance(last, Clause) else []
    return [(end, extra, replace(whole, items=(*whole.items[:-1], node))) for end, extra, node in found]


def _last_said(clause: Clause) -> int:
    """Where the last complement stands that is no time ("at last finds the present"); -1 where there is none."""
    return next(
        (at for at in range(len(clause.complements) - 1, -1, -1) if not isinstance(clause.complements[at], When)), -1
    )


def _what_it_is(end: int, price: int, phrase: NounPhrase, clause: Clause) -> Found:
    """``He finds a present: a gold chain``: that is what he finds."""
    at = _last_said(clause)
    last = clause.complements[at] if at >= 0 and not clause.links else None
    if not isinstance(last, Object) or not isinstance(last.phrase, Noun) or last.phrase.plural:
        return []
    told = isinstance(phrase, Noun) and phrase.determiner in ("a", "the") and not phrase.plural
    if not (told or isinstance(phrase, Name)) or last.phrase.apposition is not None or not last.phrase.noun:
        return []
    whole = replace(last, phrase=replace(last.phrase, apposition=phrase))
    return [
        (end, price + 1, replace(clause, complements=(*clause.complements[:at], whole, *clause.complements[at + 1 :])))
    ]


def _of_so_many(row: Group, number: int | None) -> Group:
    """``Three daughters: Honor, the eldest, Prudence and Faith`` are three: what makes one too many says more of who stands before it."""
    items: list[NounPhrase] = []
    over = len(row.items) - number if number is not None else 0
    for item in row.items:
        before = items[-1] if items else None
        said = isinstance(item, Noun) and item.determiner == "the" and over > 0
        if said and isinstance(before, Name) and before.apposition is None:
            items[-1] = replace(before, apposition=item)
            over -= 1
        else:
            items.append(item)
    return replace(row, items=tuple(items))


def _may_be_listed(one: Complement) -> bool:
    """Does a noun tell of several, and behind a preposition of how many ("writes to the three sisters", but "hid behind the trees")?"""
    phrase = one.phrase if isinstance(one, (Object, Prep)) else None
    if not isinstance(phrase, Noun):
        return False
    counted = phrase.number or (isinstance(phrase.of, Noun) and phrase.of.number)
    bare = not (phrase.determiner or phrase.possessor)  # "full of idlers: soldiers, beggars and a nurse"
    return bool(counted) or (phrase.plural and (isinstance(one, Object) or bare))
