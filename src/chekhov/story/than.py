"""Comparisons that do not say with whom: "her brother is two years older", "Karl is taller than Mona although he is younger". Floor 3.

In: a clause tree. Out: the same with what it compares with.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import tree as t
from chekhov.story.definitions import Definitions


def than_as_before(clause: t.Clause) -> t.Clause:
    """``Karl is taller than Mona although he is younger``: than Mona."""
    other = next((item.than for item in clause.complements if isinstance(item, t.Adjective) and item.than), None)
    if other is None:
        return clause
    links = tuple(
        replace(link, statement=_compared_with(link.statement, other)) if isinstance(link.statement, t.Clause) else link
        for link in clause.links
    )
    return clause if links == clause.links else replace(clause, links=links)


def than_whose(definitions: Definitions, clause: t.Clause) -> t.Clause:
    """``Her brother is two years older``: than she. (Her car is faster than another car.)"""
    subject = clause.subject
    if not isinstance(subject, t.Noun) or subject.possessor is None:
        return clause
    return _compared_with(clause, subject.possessor) if definitions.kinds.has_role(subject.noun, "person") else clause


def _compared_with(clause: t.Clause, other: t.NounPhrase) -> t.Clause:
    """A comparison that does not say with whom."""
    if clause.verb != "be" or isinstance(other, t.Gap):
        return clause
    parts = tuple(
        replace(item, than=other) if isinstance(item, t.Adjective) and item.degree == "more" and not item.than else item
        for item in clause.complements
    )
    return clause if parts == clause.complements else replace(clause, complements=parts)
