"""Whom *they* may mean where no plural was named: the persons of a sentence, or of the last ones. Floor 3.

In: what the sentences have named, and the discourse. Out: candidates with a distance, as in `antecedents`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chekhov.story.agreeing import agrees, is_being, is_part, is_place, is_somebody
from chekhov.story.meaning import SlotDef, Term
from chekhov.story.salience import WEIGHTS, asks_for_life, asks_for_presence
from chekhov.story.scope import Mention

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse

_TAKING_PART = frozenset(("subject", "object", "with"))


_ABSENT = 3
"""How much farther off those are of whom not all take part yet ("Nora is married to Otto. They dance")."""


def everybody_in(
    discourse: Discourse,
    mentions: list[Mention],
    barred: set[Term],
    want: SlotDef | None,
    found: dict[tuple[Term, ...], float],
    depth: int,
) -> None:
    """ "They" without a plural: all persons of the sentence; rather those who take part than those whose things, kin or words are spoken of."""
    people = _people_of(discourse, [one for one in mentions if one.role in _TAKING_PART], barred)
    if len(people) < 2 and depth < 2:  # "her father sent for her. The gardener left. They": not the first two
        people = _people_of(discourse, [one for one in mentions if one.role != "owner of owner"], barred)
    living = tuple(one for one in people if not discourse.told_dead(one))
    if len(living) >= 2 or (living and asks_for_life(discourse, want)):
        people = living
    absent = 0
    if depth and asks_for_presence(discourse, want):
        beside = {
            one for mention in mentions if len(mention.terms) > 1 for one in mention.terms
        }  # "travels with two friends"
        there = tuple(one for one in people if one in discourse.taking_part or one in beside)
        absent, people = (0, there) if len(there) >= 2 else (_ABSENT, people)
    if len(people) >= 2 and agrees(discourse, people, "they", want):
        alone = any(discourse.cast[one].group for one in people)  # "she calls the police. When they come"
        far = depth + 1 + absent + WEIGHTS["with a group"] * alone + WEIGHTS["dead"] * (0 < len(living) < len(people))
        far += WEIGHTS["who joins"] * _joins(discourse, people, depth)
        far += WEIGHTS["one of them since"] * goes_on_with_one(discourse, people, depth)
        found[people] = min(found.get(people, far), far)


def _joins(discourse: Discourse, people: tuple[int, ...], depth: int) -> bool:
    """ "He chose Crowe and Nolan, and they crawled out": he as well."""
    deed = (discourse.deed, discourse.last_deed)[depth] if depth < 2 else None
    return deed is not None and "joining" in deed.roles and {deed.doer, deed.other} <= {*people}


def are_together(discourse: Discourse, terms: tuple[Term, ...]) -> bool:
    """Several, and not some dead and some living?"""
    return len({isinstance(term, int) and discourse.told_dead(term) for term in terms}) == 1


def living_of_late(
    discourse: Discourse, barred: set[Term], want: SlotDef | None, found: dict[tuple[Term, ...], float]
) -> None:
    """ "Anna comes in. Tom comes in. They dance": where no sentence has two of the living, those of as few of the last ones as have; only those with
    names that the sentences are about, where a plural was named before."""
    people: tuple[int, ...] = ()
    roles = frozenset(("subject",)) if found else _TAKING_PART
    absent = asks_for_presence(discourse, want)
    for depth, mentions in enumerate((discourse.here, *reversed(discourse.history[-_OF_LATE:]))):
        named = _people_of(discourse, [one for one in mentions if one.role in roles], barred)
        named = tuple(one for one in named if not found or discourse.cast[one].named)
        named = tuple(one for one in named if not absent or one in discourse.taking_part or not depth)
        people = tuple(dict.fromkeys((*(one for one in named if not discourse.told_dead(one)), *people)))
        if len(people) >= 2 and agrees(discourse, people, "they", want):
            found[people] = min(found.get(people, depth + 1), depth + 1)
            return


_OF_LATE = 4
"""So many sentences back are persons gathered whom none of them names together."""


def _people_of(discourse: Discourse, mentions: list[Mention], barred: set[Term]) -> tuple[int, ...]:
    """The persons named there who can be meant."""
    people = [
        term
        for mention in mentions
        for term in mention.terms
        if isinstance(term, int)
        and is_being(discourse, term)
        and term not in barred
        and not is_part(discourse, term)
        and not is_place(discourse, term)
    ]
    return tuple(dict.fromkeys(people))


def goes_on_with_one(discourse: Discourse, terms: tuple[Term, ...], depth: int) -> bool:
    """Was nobody told of since but one of these, as a subject?"""
    if depth < 2:
        return False
    since = [mention for mentions in discourse.history[1 - depth :] for mention in mentions]
    people = {one for mention in since for one in mention.terms if is_somebody(discourse, (one,))}
    people = {one for one in people if not discourse.is_group(one)}
    return (
        len(people) == 1
        and people < set(terms)
        and any(one.role == "subject" and people == {*one.terms} for one in since)
    )


def one_of_no_gender(
    discourse: Discourse, barred: set[Term], want: SlotDef | None
) -> Iterator[tuple[tuple[Term, ...], float]]:
    """Where nobody else is *they*: the person of whom nothing says whether it is a he or a she ("the player", "the customer")."""
    kinds = discourse.definitions.kinds
    for depth, mentions in enumerate((discourse.here, *reversed(discourse.history[-2:]))):
        for mention in reversed(mentions):
            term = mention.terms[0]
            one = discourse.cast[term] if isinstance(term, int) and len(mention.terms) == 1 else None
            if one is None or term in barred or one.pronoun or one.named or not kinds.any_has_role(one.kinds, "person"):
                continue
            if want is None or discourse.definitions.fits(discourse.kinds_of(term), want.kinds):
                yield mention.terms, depth + WEIGHTS["one of several"]
                return
