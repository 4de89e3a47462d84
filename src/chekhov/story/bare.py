"""Clauses of which every part stands where it belongs: nothing but names, pronouns and nouns with nothing behind them. Floor 3.

In: a clause tree. Out: whether it is bare. Most clauses are, and whoever asks whom a relative clause, an apposition, an *of* or a participle belongs to
(`alongside`, `apposed`, `lowered`, `nearest`, `noneof`, `putback`, `sides`, `than`) has nothing to do there: one look spares all of these.
"""

from __future__ import annotations

from chekhov.language import tree as t


def is_bare(clause: t.Clause) -> bool:
    """Has no noun of a clause anything behind it, and does nothing hang on the clause?"""
    if clause.links or not _stands_alone(clause.subject):
        return False
    for part in clause.complements:
        match part:
            case t.Object(phrase=phrase) | t.Prep(phrase=phrase):
                if not _stands_alone(phrase):
                    return False
            case t.Ing() | t.Wh():
                return False
            case t.Adjective(than=than) if than is not None:
                return False
    return True


def _stands_alone(phrase: t.NounPhrase | None) -> bool:
    """Has a phrase nothing behind its noun?"""
    match phrase:
        case None | t.Name(relatives=(), apposition=None) | t.Pronoun(relatives=()):
            return True
        case t.Noun(relatives=(), apposition=None, of=None):
            return True
    return False
