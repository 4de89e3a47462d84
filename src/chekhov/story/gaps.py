"""The gap of a relative clause within a phrase: "whose dog barked", "two of whom". Floor 3.

In: a phrase, and the figure (or what the main clause tells) that the clause belongs to. Out: the phrase, with a pronoun in place of the gap, and whom it
stands for.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import tree as t
from chekhov.source import Span
from chekhov.story.meaning import Term
from chekhov.story.scope import Terms


def with_gap(phrase: t.NounPhrase, figure: Term, fixed: dict[Span, Terms]) -> t.NounPhrase:
    """The phrase without its gap; ``fixed`` learns whom the pronoun in its place stands for."""
    match phrase:
        case t.Gap(word="whose", noun=t.Noun() as noun, span=span):
            fixed[span] = Terms((figure,))
            return replace(noun, possessor=t.Pronoun("it", span=span))
        case t.Noun(partitive=t.Gap(span=span)):
            fixed[span] = Terms((figure,))  # "two of whom"
        case t.Noun(possessor=t.Gap(span=span)):  # "who had three daughters"
            span = span if span.end else phrase.span
            fixed[span] = Terms((figure,))
            return replace(phrase, possessor=t.Pronoun("it", span=span))
    return phrase
