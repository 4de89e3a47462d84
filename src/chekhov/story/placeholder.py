"""An *it* that holds the place of what somebody likes or hates: "she likes it when somebody cooks for her". Floor 3.

In: a clause tree and the definitions. Out: the same tree, in which it is liked that somebody cooks; nobody is said to have cooked then.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions


def what_is_liked(clause: t.Clause, definitions: Definitions) -> t.Clause:
    """The clause, with what its *it* stands for."""
    match clause:
        case t.Clause(complements=(t.Object(phrase=t.Pronoun(word="it")), *rest), links=(link, *links)) if (
            link.word in ("when", "if") and not link.front
        ):
            frames = definitions.frames_of(clause.verb, False)
            if any(
                "liking" in definitions.verbs[frame.target].roles
                for frame in frames
                if frame.target in definitions.verbs
            ):
                told = t.That(link.statement, link.span)
                return replace(clause, complements=(*rest, told), links=tuple(links))
    return clause
