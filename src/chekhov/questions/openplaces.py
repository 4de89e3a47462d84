"""Places that the words of a question leave open: "knows where the letter is", "where they come from". Floor 8.

In: the tree of a clause. Out: the same with the open place in it.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import tree as t


def with_places(statement: t.Statement) -> t.Statement:
    """ "Knows where the letter is" with the open place that the words leave out."""
    if isinstance(statement, t.Compound):
        return replace(statement, items=tuple(with_places(item) for item in statement.items))
    complements: list[t.Complement] = []
    for item in statement.complements:
        match item:
            case t.Wh(word="where", statement=t.Clause() as inner):
                if inner.verb == "be" and not any(isinstance(one, (t.Prep, t.Object)) for one in inner.complements):
                    inner = replace(inner, complements=(t.Prep("in", t.Gap("what")), *inner.complements))
                complements.append(_with_stranded(replace(item, statement=inner)))
            case t.That(statement=inner) | t.Wh(statement=inner) | t.To(statement=inner):
                complements.append(replace(item, statement=with_places(inner)))
            case _:
                complements.append(item)
    return replace(statement, complements=tuple(complements))


def _with_stranded(asked: t.Wh) -> t.Wh:
    """ "Where the cells come from" as "from what they come"."""
    inner = asked.statement
    if not isinstance(inner, t.Clause):
        return asked
    last = inner.complements[-1:]
    if not (last and isinstance(last[0], t.Particle) and last[0].word in ("from", "to", "into", "at", "in", "on")):
        return asked
    prep = t.Prep(last[0].word, t.Gap("what"))
    return replace(asked, word="what", statement=replace(inner, complements=(*inner.complements[:-1], prep)))
