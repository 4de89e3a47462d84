"""Who goes by another name: "introduces himself as Doctor Weiss", "says that she is Eleanor", "poses as a countess". Floor 3.

In: what somebody says or does. Out: the names that mean this person from now on, where nobody else is known to bear them. That they are theirs, nobody says: whoever
claims to be Doctor Weiss is told back as before.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.source import NOWHERE
from chekhov.story.discourse import Discourse
from chekhov.story.meaning import Did

_CLAIMING = frozenset(("disguising", "calling oneself"))
"""Roles of verbs by which one gives oneself out as somebody: the first slot as the last."""


def note_aliases(discourse: Discourse, did: Did) -> None:
    """The story may go on with the name that somebody gives themselves."""
    for name in _claimed(discourse, did) if did.truth else ():
        who = did.args[0][1]
        if isinstance(who, int) and _is_nobody_else(discourse, who, name):
            _goes_by(discourse, who, name)


def _claimed(discourse: Discourse, did: Did) -> Iterator[int]:
    """The names that the doer of a deed gives themselves. (Who takes a name, or says "I am Falcon", is one under both, as everybody there knows: that is
    an event's own effect.)"""
    verb = discourse.definitions.verbs[did.verb]
    who = did.args[0][1] if did.args else None
    if verb.same is None and not _CLAIMING.isdisjoint(verb.roles):
        for _, term in did.args:
            if isinstance(term, int) and discourse.cast[term].named and term != who:
                yield term


def _is_nobody_else(discourse: Discourse, who: int, name: int) -> bool:
    """Has nobody of a name been told of before this sentence, and may it be the one who takes it?"""
    one, other = discourse.cast[who], discourse.cast[name]
    fresh = other.span != NOWHERE and any(mention.at == other.span.start for mention in discourse.here)
    fits = one.pronoun in ("", other.pronoun) or not other.pronoun
    return who != name and other.named and fresh and fits and not (one.group or other.group)


def _goes_by(discourse: Discourse, who: int, name: int) -> None:
    """A name, and the office in it ("the countess"), mean somebody from now on."""
    one, other = discourse.cast[who], discourse.cast[name]
    for index in (discourse.names, discourse.said_to_be):
        index.update({words: who for words, figure in index.items() if figure == name})
    for owners in discourse.parts.values():
        owners[:] = [who if figure == name else figure for figure in owners]
    for kind in other.kinds:
        discourse.said_to_be.setdefault(kind, who)
    one.pronoun = one.pronoun or other.pronoun
    other.guessed = True  # a name, by which no description finds anybody
