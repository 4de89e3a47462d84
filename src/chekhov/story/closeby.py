"""What is beside or behind its subject: "takes the book with her", "locks the door behind him", "sees a lamp above her". Floor 3.

In: a clause, and the definitions. Out: where the pronouns stand that mean its subject, though they are no *himself*; and where nobody is named who is
there. (What Kuno 1987 and Büring 2005 tell of "snake sentences": "John saw a snake near him". The place of an object is told from whoever acts; where there is
no object, the place is another's.)
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.source import NOWHERE, Span
from chekhov.story.kinds import Kinds

_TANGIBLE = frozenset(("thing", "being", "vehicle", "substance", "group"))
_NEARBY = frozenset("behind before beside above below beneath around about near over under".split())


def carried_along(clause: t.Clause, kinds: Kinds) -> Iterator[Span]:
    """Whom something goes with ("takes the book with her"), and who leaves something behind ("locks the door behind him")."""
    goes_along = clause.verb in closed.TAKING_ALONG and has_object(clause, kinds)
    for part in clause.complements:
        match part:
            case t.Prep(word="with", phrase=t.Pronoun(span=span)) if goes_along:
                yield span
            case t.Prep(word="behind", phrase=t.Pronoun(span=span)) if has_object(clause):
                yield span


def likened(clause: t.Clause) -> Iterator[Span]:
    """ "Treats him like a son": where nobody stands who is there, but only whom somebody is like."""
    for part in clause.complements:
        match part:
            case t.Prep(word="like", phrase=t.Noun(determiner="a", possessor=None, of=None, span=span)):
                yield span


def is_near_subject(clause: t.Clause, item: t.Prep) -> bool:
    """Is it told beside the event where an object is, from where the subject is ("hears steps above her")?"""
    pronoun = isinstance(item.phrase, t.Pronoun) and item.phrase.span != NOWHERE
    return pronoun and item.word in _NEARBY and has_object(clause)


def has_object(clause: t.Clause, kinds: Kinds | None = None) -> bool:
    """Has a clause an object (``kinds``: one that can be carried or led, where its noun is known)?"""
    for part in clause.complements:
        if isinstance(part, t.Object):
            noun = part.phrase.noun if isinstance(part.phrase, t.Noun) and kinds is not None else ""
            known = kinds.canonical(noun) if noun and kinds is not None else None
            return known is None or kinds is None or bool(kinds.roles_of(known) & _TANGIBLE)
    return False
