"""Whom "it" stands for where nothing has been named by it: the weather, the hour, or somebody of whom nothing is known yet. Floor 3.

In: a pronoun, and what has just been named. Out: whether it is so; the discourse then holds whom the pronoun means.
"""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.source import NOWHERE
from chekhov.story import agreeing
from chekhov.story.impersonal import NOTHING_NAMED
from chekhov.story.meaning import Term

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse


def nothing_named(
    discourse: Discourse, phrase: t.NounPhrase | None, sure: bool, around: str, event: bool = False
) -> bool:
    """Is "it" the weather or the hour ("it was dark")? Not where a thing has just been spoken of, unless nothing else can be meant; a place, a
    door or an afternoon is no such thing. ``event``: it is said to be something that happens ("it was suicide"), which only another such thing is."""
    if not isinstance(phrase, t.Pronoun) or discourse.asking:
        return False
    for mention in () if sure else (*discourse.here, *(discourse.history[-1] if discourse.history else ())):
        one = mention.terms[0]
        if isinstance(one, int) and len(mention.terms) == 1 and mention.role in ("subject", "object"):
            other = not _has_role(discourse, one, {"event"}) if event else _has_role(discourse, one, _AROUND)
            if not other and agreeing.agrees(discourse, mention.terms, "it", None):
                return False
    if (discourse.scene, around) not in discourse.empty:  # cold in the cellar, warm in the shop
        figure = discourse.empty[discourse.scene, around] = discourse.add("it", NOWHERE)
        discourse.cast[figure].kinds[:] = NOTHING_NAMED
        discourse.cast[figure].pronoun = "it"
    discourse.shared[phrase.span] = (discourse.empty[discourse.scene, around],)
    return True


def unidentified(discourse: Discourse, phrase: t.Pronoun, name: str = "") -> bool:
    """Is "it" somebody who has just been seen or heard, and of whom nothing is known yet ("it was a man"), or who has no name and may bear this one ("a beggar
    came in ... it was Otto")?"""
    if discourse.asking:
        return not name
    for mentions in (discourse.here, *reversed(discourse.history[-2:])):
        for mention in reversed(mentions):
            if name and not _may_be_called(discourse, mention.terms, name):
                continue
            if name or agreeing.is_anybody(discourse, mention.terms, None):
                discourse.shared[phrase.span] = mention.terms
                return True
    return False


def _may_be_called(discourse: Discourse, terms: tuple[Term, ...], name: str) -> bool:
    """Is it one person without a name, who may be he who bears this one?"""
    figure = discourse.cast[terms[0]] if isinstance(terms[0], int) else None
    bearer = discourse.names.get(name, next(iter(discourse.parts.get(name, ())), None))
    if figure is None or bearer is None or len(terms) > 1 or figure.named or figure.group:
        return False
    sexes = {figure.pronoun, discourse.cast[bearer].pronoun} - {"", "they"}
    return len(sexes) < 2 and any(discourse.definitions.kinds.has_role(kind, "person") for kind in figure.kinds)


_AROUND = frozenset(("place", "fixed", "time"))


def _has_role(discourse: Discourse, figure: int, roles: Set[str]) -> bool:
    return any(discourse.definitions.kinds.roles_of(kind) & roles for kind in discourse.cast[figure].kinds)
