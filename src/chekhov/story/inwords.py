"""What is told in the words of the sentence only ("fell on his knees", "for the rest of her life"): whose it is, all the same. Floor 3.

In: a preposition with what it names, and the discourse. Out: its words; where they are another's than the subject's, with whose ("into Anna's hand").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.source import NOWHERE, Span
from chekhov.story import beside
from chekhov.story.agreeing import is_somebody, living
from chekhov.story.antecedents import antecedents
from chekhov.story.owners import owner_of
from chekhov.story.scope import Terms
from chekhov.story.wording import listed

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_POSSESSIVE = re.compile(r"\b(his|her|its|their)\b", re.IGNORECASE)


def in_words(discourse: Discourse, item: t.Complement, wrote: Callable[[Span], str] | None) -> str:
    """The words of an adverbial, with whose they are: nobody is named for "on his knees" of whoever falls."""
    words = beside.written(item, wrote)
    phrase = item.phrase if isinstance(item, t.Prep) else None
    whose = phrase.possessor if isinstance(phrase, t.Noun) else None
    if whose is None or whose.span == NOWHERE or discourse.asking:
        return words
    if not isinstance(whose, t.Pronoun):
        discourse.refer(whose, None, "owner")  # "in Anna's hand" speaks of Anna
        return words
    known = len(discourse.learnt)
    owner = _owner(item, whose, discourse)
    if len(discourse.learnt) > known:
        # nobody is taken for a woman by words of which nothing follows ("for her hand")
        discourse.unlearn(known)
        del discourse.whose[whose.span.start]
        return words
    figures = [discourse.cast[one] for one in owner.items if isinstance(one, int)] if owner is not None else []
    if owner is None or owner.items == discourse.subject or any(one.pronoun != whose.word for one in figures):
        return words
    named = listed([one.label for one in figures])
    return _POSSESSIVE.sub(f"{named}'s", words, count=1) if named else words


def _owner(item: t.Complement, whose: t.Pronoun, discourse: Discourse) -> Terms | None:
    """Whose part (or time) it is; who puts something *into* a hand rather puts it into another's, who is named there."""
    assert isinstance(item, t.Prep) and isinstance(item.phrase, t.Noun)
    if item.word == "into":
        near = antecedents(discourse, whose.word, living(discourse), "object", whose.span.start)
        last = discourse.history[-1] if discourse.history else []
        named = {term for one in (*discourse.here, *last) for term in one.terms}
        others = [one for one in near if one != discourse.subject and is_somebody(discourse, one)]
        if others and named.issuperset(others[0]):
            discourse.whose[whose.span.start] = Terms(others[0])
            return Terms(others[0])
    return owner_of(discourse, whose, item.phrase.noun)
