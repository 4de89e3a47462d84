"""*Be* with a goal: "was on her way to the bank", "has never been to Paris". Floor 3.

In: a clause tree. Out: the same, or the clause with a verb of motion that says so: "was heading for the bank", "has never visited Paris".
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t


def under_way(clause: t.Clause) -> t.Clause:
    """``Was on her way to the bank``: was heading for it."""
    said = [word for word in clause.adverbs if word in closed.UNDER_WAY]
    match clause.complements:
        case (t.Prep(word="to") as whither,) if said and clause.verb == "be" and not clause.passive:
            adverbs = tuple(word for word in clause.adverbs if word not in closed.UNDER_WAY)
            ahead = (replace(whither, word="for"),)
            return replace(clause, verb="head", complements=ahead, adverbs=adverbs, progressive=True)
    return clause


def been_to(clause: t.Clause) -> t.Clause:
    """``Has never been to Paris``: has never visited it; ``had been to see her``: had gone to see her."""
    if clause.verb != "be" or not clause.perfect or clause.passive or clause.progressive:
        return clause
    match clause.complements:
        case (t.Prep(word="to", phrase=goal, span=span), *rest):
            return replace(clause, verb="visit", complements=(t.Object(goal, span), *rest))
        case (t.To(), *_):
            return replace(clause, verb="go")
    return clause
