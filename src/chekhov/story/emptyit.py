"""Whom "it" stands for where nothing has been named by it: the weather, the hour, or somebody of whom nothing is known yet. Floor 3.

In: a pronoun, and what has just been named. Out: whether it is so; the discourse then holds whom the pronoun means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.source import NOWHERE
from chekhov.story import agreeing
from chekhov.story.impersonal import NOTHING_NAMED

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse


def nothing_named(discourse: Discourse, phrase: t.NounPhrase | None, sure: bool, around: str) -> bool:
    """Is "it" the weather or the hour ("it was dark")? Not where a thing has just been spoken of, unless nothing else can be meant; a place or a
    door is no such thing."""
    if not isinstance(phrase, t.Pronoun) or discourse.asking:
        return False
    for mention in () if sure else (*discourse.here, *(discourse.history[-1] if discourse.history else ())):
        one = mention.terms[0]
        if isinstance(one, int) and len(mention.terms) == 1 and mention.role in ("subject", "object"):
            if agreeing.agrees(discourse, mention.terms, "it", None) and not _is_around(discourse, one):
                return False
    if (discourse.scene, around) not in discourse.empty:  # cold in the cellar, warm in the shop
        figure = discourse.empty[discourse.scene, around] = discourse.add("it", NOWHERE)
        discourse.cast[figure].kinds[:] = NOTHING_NAMED
        discourse.cast[figure].pronoun = "it"
    discourse.shared[phrase.span] = (discourse.empty[discourse.scene, around],)
    return True


def unidentified(discourse: Discourse, phrase: t.Pronoun) -> bool:
    """Is "it" somebody who has just been seen or heard, and of whom nothing is known yet ("it was a man")?"""
    if discourse.asking:
        return True
    for mentions in (discourse.here, *reversed(discourse.history[-2:])):
        for mention in reversed(mentions):
            if agreeing.is_anybody(discourse, mention.terms, None):
                discourse.shared[phrase.span] = mention.terms
                return True
    return False


def _is_around(discourse: Discourse, figure: int) -> bool:
    return any(discourse.definitions.kinds.roles_of(kind) & {"place", "fixed"} for kind in discourse.cast[figure].kinds)
