"""When *it* is what has just happened: "Tim kills Olga in the garden. Nobody sees it." Floor 3.

In: what *it* could stand for behind a verb, the place where it stands, the discourse. Out: whether it is the event rather than any of these: rather than the
mere place where it happened, and rather than what was done to something where it is told that nobody saw it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.story.meaning import Did, SlotDef, Term

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_NOTICED = frozenset(("noticing", "finding out"))


def means_event(discourse: Discourse, found: dict[tuple[Term, ...], float], want: SlotDef | None) -> bool:
    """Is *it* the event that was told last, rather than any of what was found?"""
    did = discourse.last_content
    entry = discourse.said.entry if discourse.said is not None else None
    if (
        entry is not None
        and "of deeds" in entry.roles
        and want is not None
        and "event" in want.form
        and did is not None
    ):
        return True  # "Tom wants to open the box, but Anna forbids it": hardly the box
    if not found or want is None or not isinstance(did, Did) or not did.truth:
        return False
    it = min(found, key=lambda terms: found[terms])[0]
    if "event" in want.form and isinstance(it, int) and _is_notion(discourse, it):
        return True  # "Tom asked Ben for help. Anna heard about it"
    roles = _roles_beside(discourse, did, it)
    verb, args = discourse.definitions.verbs[did.verb], dict(did.args)
    if verb.chosen_by and _is_seen_by_nobody(discourse, want) and (it in args.values() or not roles):
        return _is_just_told(discourse, did)
    if not roles or not isinstance(it, int):
        return False
    if roles <= {"oblique"} and _is_where(discourse, it) and not (verb.moves and it in args.values()):
        return "event" in want.form or "any" in want.kinds
    return "event" in want.form and it == args.get(verb.slots[0].name)  # "the car hit the dog. Paul witnessed it"


def _is_just_told(discourse: Discourse, did: Did) -> bool:
    """Does the clause or the sentence before tell of the event?"""
    acting = {one for _, one in did.args if isinstance(one, int)}
    return any(
        acting.intersection(mention.terms)
        for mentions in (discourse.here, *discourse.history[-1:])
        for mention in mentions
    )


def _roles_beside(discourse: Discourse, did: Did, term: Term) -> set[str]:
    """In which roles the clause or the sentence that tells of the event names something (none: it does not)."""
    acting = {one for _, one in did.args if isinstance(one, int)}
    for mentions in (discourse.here, *reversed(discourse.history[-2:])):
        roles = {mention.role for mention in mentions if term in mention.terms}
        if roles and any(acting.intersection(mention.terms) for mention in mentions):
            return roles
    return set()


def _is_where(discourse: Discourse, term: int) -> bool:
    """Is this nothing but a place?"""
    kinds, figure = discourse.definitions.kinds, discourse.cast[term]
    place = any(kinds.has_role(kind, "place") for kind in figure.kinds)
    return place and not figure.named and not any(kinds.has_role(kind, "thing") for kind in figure.kinds)


def _is_notion(discourse: Discourse, it: int) -> bool:
    """Is this a noun without an article of which nothing says that it is a thing ("help", "courage")?"""
    kinds, figure = discourse.definitions.kinds, discourse.cast[it]
    bare = figure.label == figure.noun and not figure.plural
    solid = {"thing", "being", "group", "place", "substance"}
    return bare and not any(solid & kinds.roles_of(kind) for kind in figure.kinds)


def _is_seen_by_nobody(discourse: Discourse, want: SlotDef) -> bool:
    """ "Nobody saw it"?"""
    said = discourse.said.entry if discourse.said is not None else None
    nobody = any(isinstance(one, str) for one in (*discourse.subject, *discourse.fellows))
    return nobody and said is not None and ("event" in want.form or not _NOTICED.isdisjoint(said.roles))
