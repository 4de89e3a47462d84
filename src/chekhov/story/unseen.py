"""Whom a sentence says not to see what it tells: "while Ben is looking out of the window", "unnoticed by Ben", "behind his back". Floor 3.

In: what hangs on a clause, and the acts that were read of it. Out: the figures that do not see it. Which verbs are those of noticing, and which of looking
elsewhere, the library says by roles.
"""

from __future__ import annotations

from chekhov.language import tree as t
from chekhov.story.definitions import Definitions
from chekhov.story.meaning import Act, Term

_THEN = ("while", "when", "as", "without")
_ELSEWHERE = frozenset(("looking away", "looking elsewhere"))
_SEEING = frozenset(("noticing", "seeing", "finding out"))
_UNSEEN = frozenset(("unnoticed", "unseen", "unobserved"))


def nobody_looks(link: t.Link, acts: list[Act], definitions: Definitions) -> bool:
    """ "While nobody is looking", "when nobody sees it"?"""
    return link.word in _THEN and all(_overlooks(act, definitions) and isinstance(doer(act), str) for act in acts)


def overlooking(link: t.Link, acts: list[Act], definitions: Definitions) -> tuple[int, ...]:
    """Who looks elsewhere meanwhile: "while Ben is looking out of the window", "when Ben is not looking", "without Ben noticing"."""
    doers = [doer(act) for act in acts if link.word in _THEN and _overlooks(act, definitions, link.word == "without")]
    return tuple(one for one in doers if isinstance(one, int))


def denies(link: t.Link, acts: list[Act]) -> bool:
    """Do they say no more than that somebody does not see it?"""
    return link.word == "without" or all(act.kind == "not" for act in acts)


def _overlooks(act: Act, definitions: Definitions, denied: bool = False) -> bool:
    roles = definitions.verbs[act.verb].roles if act.verb else ()
    if act.kind == "not" or denied:
        return not _SEEING.isdisjoint(roles)
    return not _ELSEWHERE.isdisjoint(roles)


def doer(act: Act) -> Term | None:
    """Who does it, or of whom it is said."""
    return next(iter(act.fillers.values()), None)


def by_whom(link: t.Link) -> t.NounPhrase | None:
    """ "Unnoticed by Ben": Ben; None where it says something else."""
    match link.statement:
        case t.Clause(complements=(t.Adjective(word=word), t.Prep(word="by", phrase=phrase))) if word in _UNSEEN:
            return phrase
        case t.Clause(verb=verb, passive=True, polarity="not", complements=(t.Prep(word="by", phrase=phrase),)):
            return phrase if verb in ("see", "notice", "observe") else None
    return None


def behind_whose_back(item: t.Complement) -> t.NounPhrase | None:
    """ "Behind Ben's back": Ben; None where it says something else."""
    match item:
        case (
            t.Prep(word="behind", phrase=t.Noun(noun="back", possessor=phrase))
            | t.Prep(word="behind", phrase=t.Noun(noun="back", of=phrase))
        ) if phrase is not None:
            return phrase
    return None
