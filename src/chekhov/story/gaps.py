"""The inside of a relative clause: its gap is the figure (or what the main clause tells) that the clause belongs to. Floor 3.

In: the discourse and that figure. Out: a scope in which everything else means what it means outside.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story.meaning import Prop, SlotDef, Term
from chekhov.story.scope import Terms

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse


class GapScope:
    """The scope inside a relative clause: its gap is the figure the clause belongs to."""

    def __init__(self, discourse: Discourse, figure: Term) -> None:
        self._discourse = discourse
        self._figure = figure

    def refer(self, phrase: t.NounPhrase, want: SlotDef | None, role: str) -> Terms | None:
        if isinstance(phrase, t.Gap):
            if phrase.noun is not None and phrase.word == "whose":
                owner = t.Pronoun("it", span=phrase.span)
                self._discourse.fixed[phrase.span] = Terms((self._figure,))
                return self._discourse.refer(replace(phrase.noun, possessor=owner), want, role)
            if role == "subject":
                self._discourse.subject = (self._figure,)
            return Terms((self._figure,))
        if isinstance(phrase, t.Noun) and isinstance(phrase.partitive, t.Gap):
            self._discourse.fixed[phrase.partitive.span] = Terms((self._figure,))  # "two of whom"
        if isinstance(phrase, t.Noun) and isinstance(phrase.possessor, t.Gap):  # "who had three daughters"
            span = phrase.possessor.span if phrase.possessor.span.end else phrase.span
            self._discourse.fixed[span] = Terms((self._figure,))
            phrase = replace(phrase, possessor=t.Pronoun("it", span=span))
        return self._discourse.refer(phrase, want, role)

    def take_name(self, figure: Term, name: str, new: bool = False) -> bool:
        return self._discourse.take_name(figure, name, new)

    def joint(self, terms: tuple[Term, ...]) -> Terms:
        return self._discourse.joint(terms)

    def content_of(self, phrase: t.NounPhrase) -> Prop | None:
        return self._discourse.content_of(phrase)

    def kinds_of(self, term: Term) -> tuple[str, ...]:
        return self._discourse.kinds_of(term)

    def is_group(self, term: Term) -> bool:
        return self._discourse.is_group(term)
