"""What is only under way: whoever is carrying a letter to the duke has it, and the duke has not got it yet. Floor 3.

In: a clause and the definitions. Out: the clause, or one that says who has it.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.story.definitions import Definitions


def under_way(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """ "Is carrying a letter from the duke to the governor": has it. (To a place it is carried, however far.)"""
    if not clause.progressive or clause.passive or clause.verb not in closed.BRINGING:
        return clause
    for part in clause.complements:
        if isinstance(part, t.Prep) and part.word == "to" and isinstance(part.phrase, t.Noun):
            if definitions.kinds.has_role(part.phrase.noun, "being"):
                return replace(clause, verb="have", progressive=False)
    return clause
