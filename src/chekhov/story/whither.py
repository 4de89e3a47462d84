"""*Be* with a goal: "was on her way to the bank", "has never been to Paris", "was back by ten". Floor 3.

In: a clause tree. Out: the same, or the clause with a verb of motion that says so: "was heading for the bank", "has never visited Paris", "came back by
ten".
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t


def whither(clause: t.Clause) -> t.Clause:
    """A clause that says where to by *be*, with a verb of motion."""
    clause = _again_there(clause)
    if clause.verb != "be" or clause.passive:
        return clause
    return _been_to(_back(_under_way(clause)))


def _under_way(clause: t.Clause) -> t.Clause:
    """``Was on her way to the bank``: was heading for it; ``is on her way``: is on the way."""
    said = [word for word in clause.adverbs if word in closed.UNDER_WAY]
    if not said:
        return clause
    adverbs = tuple(word for word in clause.adverbs if word not in closed.UNDER_WAY)
    match clause.complements:
        case (t.Prep(word="to") as goal,):
            ahead: tuple[t.Complement, ...] = (replace(goal, word="for"),)
        case () if said[0].endswith("home"):
            ahead = (t.Particle("home", clause.verb_span),)
        case () | (t.When(),):
            way = t.Prep("on", t.Noun("the", "way", span=clause.verb_span), clause.verb_span)
            return replace(clause, complements=(way, *clause.complements), adverbs=adverbs)
        case _:
            return clause
    return replace(clause, verb="head", complements=ahead, adverbs=adverbs, progressive=True)


def _back(clause: t.Clause) -> t.Clause:
    """``Was back by ten``, ``is back from Paris``: came back; ``is back in the office``, ``is back home``: is there again."""
    match clause.complements:
        case (t.Object(phrase=t.Noun(determiner="", noun="back", possessor=None, plural=False)), *rest) if not rest:
            return replace(clause, verb="come", complements=(t.Particle("back", clause.verb_span),))
        case (t.Particle(word="back"), (t.Prep(word="in" | "at" | "on" | "inside") | t.Particle(word="home")), *_):
            return replace(clause, complements=clause.complements[1:], adverbs=(*clause.adverbs, "again"))
        case (t.Particle(word="back"), *rest) if all(isinstance(one, t.When) or _from(one) for one in rest):
            return replace(clause, verb="come")
    return clause


def _from(part: t.Complement) -> bool:
    return isinstance(part, t.Prep) and part.word == "from"


def _again_there(clause: t.Clause) -> t.Clause:
    """``Back in Lisbon, Vera opens a shop``: in Lisbon; nothing is opened back."""
    match clause.complements:
        case (
            *before,
            t.Particle(word="back", span=span),
            (t.Prep(word="in" | "at" | "on") | t.Particle(word="home")) as where,
        ):
            if span.start < clause.verb_span.start and where.span.start < clause.verb_span.start:
                return replace(clause, complements=(*before, where))
    return clause


def _been_to(clause: t.Clause) -> t.Clause:
    """``Has never been to Paris``: has never visited it; ``had been to see her``: had gone to see her."""
    if not clause.perfect or clause.progressive:
        return clause
    match clause.complements:
        case (t.Prep(word="to", phrase=goal, span=span), *rest):
            return replace(clause, verb="visit", complements=(t.Object(goal, span), *rest))
        case (t.To(), *_):
            return replace(clause, verb="go")
    return clause
