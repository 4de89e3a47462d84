""" "Otherwise he kills her", "if so, he leaves": what hangs on what the sentence before hangs on. Floor 3.

In: the acts of the sentence before; a clause. Out: on what the clause hangs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chekhov.language import tree as t
from chekhov.story.meaning import Act, Condition
from chekhov.story.mood import sort_of

_CONTRARY = {"if": "unless", "only if": "unless", "unless": "if"}
_SO, _OTHERWISE = "if so", "otherwise"


def terms_of(acts: Sequence[Act]) -> tuple[Condition, ...]:
    """On what the last of these acts hangs; "she must pay" is itself what the next one may hang on."""
    if not acts:
        return ()
    last = acts[-1]
    hung = tuple(one for one in last.conditions if one.word in _CONTRARY)
    if not hung and last.mood and sort_of(last.mood) == "must":
        return (Condition("if", last.prop),)
    return hung


def taken_up(clause: t.Clause, terms: tuple[Condition, ...]) -> tuple[t.Clause, tuple[Condition, ...]]:
    """A clause without its *otherwise* or *if so*, and on what it hangs; as it is where nothing is known on which it could."""
    if not terms:
        return clause, ()
    if _SO in clause.adverbs:
        hung = terms
    elif _OTHERWISE in clause.adverbs:
        hung = tuple(one._replace(word=_CONTRARY[one.word]) for one in terms)
    else:
        return clause, ()
    return replace(clause, adverbs=tuple(word for word in clause.adverbs if word not in (_SO, _OTHERWISE))), hung
