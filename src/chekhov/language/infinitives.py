"""Infinitives that a noun phrase is the object of: ``a house to live in``, ``nobody to talk to``, ``a debt to pay``.

In: a :class:`Chart`, a noun phrase and the token behind it. Out: where such an infinitive ends, its price, and the clause (what the noun
phrase fills is left out, its preposition stays).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from chekhov.language import closed
from chekhov.language.chart import Chart, forms_at, gap_at, span_of
from chekhov.language.tree import Clause, Complement, Gap, Noun, Object, Particle, Prep, Pronoun

_SOME = frozenset("someone somebody something anyone anybody anything nobody nothing everything no one much".split())
_NEW = frozenset(
    ("a", "another", "no", "some", "any", "enough", "many", "few", "several", "more", "much", "little", "")
)


def may_take(chart: Chart, end: int, phrase: Noun | Pronoun) -> bool:
    """Whether an infinitive of which the phrase is the object may follow it (a cheap look)."""
    if (
        chart.low[end] != "to"
        or not chart.limit
        or not any(form == "base" for _, form, _, _ in forms_at(chart, end + 1))
    ):
        return False
    if isinstance(phrase, Pronoun):
        return phrase.word in _SOME
    return bool(phrase.noun) and phrase.noun not in closed.TO_NOUNS


def objectless(chart: Chart, end: int, phrase: Noun | Pronoun) -> Iterator[tuple[int, int, Clause]]:
    """The infinitives behind a phrase that lack just what it names."""
    gap = Gap("", span=span_of(chart, end, end))
    for stop, price, clause in chart.hooks.subjectless(chart, end + 1, "to", gap_at(chart, end, gap)):
        if not isinstance(clause, Clause):
            continue
        parts = tuple(_without(part, gap) for part in clause.complements)
        rest = replace(clause, complements=tuple(part for part in parts if part is not None))
        stranded = any(isinstance(part, Prep) and part.phrase is gap for part in clause.complements)
        if stranded or (
            clause.verb not in closed.MOSTLY_ALONE and (isinstance(phrase, Pronoun) or phrase.determiner in _NEW)
        ):
            yield stop, price + 2 * (not stranded and isinstance(phrase, Noun)), rest


def _without(part: Complement, gap: Gap) -> Complement | None:
    if isinstance(part, Prep) and part.phrase is gap:
        return Particle(part.word, part.span)
    return None if isinstance(part, Object) and part.phrase is gap else part
