"""Who goes by another name: "introduces himself as Doctor Weiss", "says that she is Eleanor", "poses as a countess". Floor 3.

In: what somebody says or does. Out: the names that mean this person from now on, where nobody else is known to bear them. That they are theirs, nobody says: whoever
claims to be Doctor Weiss is told back as before.
"""

from __future__ import annotations

from chekhov.source import NOWHERE
from chekhov.story.discourse import Discourse
from chekhov.story.meaning import Did, Every, Same, Term

_CLAIMING = frozenset(("disguising", "calling oneself"))
"""Roles of verbs by which one gives oneself out as somebody: the first slot as the last."""


def note_aliases(discourse: Discourse, did: Did) -> None:
    """The story may go on with the name that somebody gives themselves, or is given."""
    for who, name in _given(discourse, did):
        _goes_by(discourse, who, name)


def go_on_with_bearer(discourse: Discourse, did: Did) -> None:
    """ "He introduces himself as Mr Fitzroy, and she asks him in": him who has said so."""
    for who, name in _given(discourse, did):
        _stand_for(discourse, who, name)


def _given(discourse: Discourse, did: Did) -> list[tuple[int, int]]:
    """Who is known by which new name from now on. (Where a name was told of both, who bears the two is one, as everybody there knows: that is an event's own
    effect.)"""
    verb, given = discourse.definitions.verbs[did.verb], dict(did.args)
    who = did.args[0][1] if did.args else None
    pairs: list[tuple[Term | None, Term | None]] = []
    if not did.truth:
        return []
    if verb.same is not None:
        bearer = given.get(verb.same[0])
        if isinstance(bearer, int) and not discourse.cast[bearer].named:
            pairs.append((bearer, given.get(verb.same[1])))
    elif not _CLAIMING.isdisjoint(verb.roles):
        pairs += [(who, term) for _, term in did.args]
    elif isinstance(who, int) and not discourse.cast[who].named:
        pairs += [(who, name) for _, term in did.args for name in _said_of_oneself(who, term)]
    return [
        (bearer, name)
        for bearer, name in pairs
        if isinstance(bearer, int) and isinstance(name, int) and _is_nobody_else(discourse, bearer, name)
    ]


def _said_of_oneself(who: int, content: Term) -> list[Term]:
    """ "The woman says that she is Eleanor": as whom somebody gives themselves out."""
    items = content.items if isinstance(content, Every) else (content,)
    return [one.right for one in items if isinstance(one, Same) and one.truth and one.left == who]


def _is_nobody_else(discourse: Discourse, who: int, name: int) -> bool:
    """Has nobody of a name been told of before this sentence, and may it be the one who takes it?"""
    one, other = discourse.cast[who], discourse.cast[name]
    fresh = other.span != NOWHERE and any(mention.at == other.span.start for mention in discourse.here)
    fits = one.pronoun in ("", other.pronoun) or not other.pronoun
    return who != name and other.named and fresh and fits and not (one.group or other.group)


def _stand_for(discourse: Discourse, who: int, name: int) -> None:
    """Where the sentence has named the name, it means who bears it."""
    discourse.here = [one._replace(terms=(who,)) if one.terms == (name,) else one for one in discourse.here]


def _goes_by(discourse: Discourse, who: int, name: int) -> None:
    """A name, and the office in it ("the countess"), mean somebody from now on."""
    _stand_for(discourse, who, name)
    one, other = discourse.cast[who], discourse.cast[name]
    for index in (discourse.names, discourse.said_to_be):
        index.update({words: who for words, figure in index.items() if figure == name})
    for owners in discourse.parts.values():
        owners[:] = [who if figure == name else figure for figure in owners]
    for kind in other.kinds:
        discourse.said_to_be.setdefault(kind, who)
    one.pronoun = one.pronoun or other.pronoun
    other.guessed = True  # a name, by which no description finds anybody
