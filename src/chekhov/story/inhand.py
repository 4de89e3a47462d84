"""What somebody has with them, and where: "ran out with the baby in her arms", "came in with a letter in his pocket". Floor 3.

In: a clause tree and the definitions. Out: the same tree, in which the baby is in her arms, and nobody runs in them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

_THERE = frozenset("in on at around round under behind over between against".split())


def in_hand(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """The clause, each thing that somebody has with them where they have it."""
    parts: list[t.Complement] = []
    for part in clause.complements:
        match part, parts[-1:]:
            case t.Prep(word=word, phrase=t.Noun() as where), [
                t.Prep("with", t.Noun(relatives=()) as thing) as held
            ] if word in _THERE and _is_on_somebody(where, definitions):
                verb = "hang" if word == "over" else "be"  # "with a sack over his shoulder"
                told = t.Clause(t.Gap("", span=part.span), verb, (part,), span=part.span)
                whole = replace(thing, relatives=(t.Relative(told, False, part.span),))
                parts[-1] = replace(held, phrase=whole)
            case ((t.Ing(statement=t.Clause() as inner) | t.Bare(statement=t.Clause() as inner)), _):
                parts.append(replace(part, statement=in_hand(inner, definitions)))
            case _:
                parts.append(part)
    whole_parts = tuple(parts)
    return clause if whole_parts == clause.complements else replace(clause, complements=whole_parts)


def _is_on_somebody(where: t.Noun, definitions: Definitions) -> bool:
    """A part of somebody ("in his hands", "in one hand"), or what is theirs to carry things in ("in his pocket")."""
    if definitions.kinds.has_role(where.noun, "part"):
        return where.possessor is not None or where.determiner in ("one", "each", "") or where.number is not None
    return isinstance(where.possessor, t.Pronoun) and definitions.kinds.has_role(where.noun, "container")
