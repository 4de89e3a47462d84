"""Who fills the slots of an entry: everybody and everything that takes part and is of the kind it asks for. Floor 6.

In: :class:`~chekhov.planning.stories.clauses.Clauses`, a verb entry, the deeds of it that somebody asks for. Out: :class:`~chekhov.story.meaning.Did`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from chekhov.planning.stories.clauses import Clauses
from chekhov.story.meaning import Did, IsA, SlotDef, Term, Verb, put, variables

_OPTIONAL = re.compile(r"\[[^\]]*\]")
_SLOT = re.compile(r"\{(\w+)")
MOST = 20_000
"""So many fillings of one entry are looked at."""


class TooManyDeeds(Exception):
    """An entry with more fillings than :data:`MOST`: its pattern."""


def fillings(clauses: Clauses, verb: Verb, asked: list[Did], free: bool) -> Iterator[Did]:
    """An entry filled with those who take part: as somebody asks for it, and (``free``) in every other way. Raises :class:`TooManyDeeds`."""
    bare = set(_SLOT.findall(_OPTIONAL.sub("", verb.text)))
    named = {name for clause in verb.for_plans or () for name in variables(clause)}
    slots = [slot for slot in verb.slots if slot.name in bare or slot.name in named]
    fixed = [dict(did.args) for did in asked]
    if any(slot.form != "noun" for slot in slots):
        for given in fixed:
            if all(slot.name in given for slot in slots):
                yield Did(verb.id, tuple(given.items()))
        return
    patterns: list[dict[str, Term]] = [*fixed, *([{}] if free else [])]
    for given in patterns:
        wanted = [*slots, *(slot for slot in verb.slots if slot.name in given and slot not in slots)]
        if given:  # of a deed that is asked for, it may stay unsaid with what it is done
            wanted = [one for one in wanted if one.name in given or one.name in bare or _is_at_hand(clauses, verb, one)]
        choices = [_candidates(clauses, slot, given) for slot in wanted]
        size = 1
        for choice in choices:
            size *= len(choice)
        if size > MOST:
            raise TooManyDeeds(verb.text)
        for chosen in product(*choices):
            if len(set(chosen)) == len(chosen):
                yield Did(verb.id, tuple((slot.name, term) for slot, term in zip(wanted, chosen, strict=True)))


def _is_at_hand(clauses: Clauses, verb: Verb, slot: SlotDef) -> bool:
    """Is there anything of the kind with which the deed is planned: a weapon, for a killing?"""
    kinds = [one for one in verb.for_plans or () if isinstance(one, IsA) and one.who == slot.name]
    verdict = clauses.trace.world.verdict
    return any(
        all(verdict(put(one, {slot.name: figure})).status == "yes" for one in kinds)
        for figure in _candidates(clauses, slot, {})
    )


def _candidates(clauses: Clauses, slot: SlotDef, given: dict[str, Term]) -> list[Term]:
    term = given.get(slot.name)
    if term is not None and not (isinstance(term, str) or variables(term)):
        return [clauses.trace.world.real(term)]
    definitions, players = clauses.trace.story.definitions, clauses.players
    cast = clauses.trace.story.cast
    found: list[Term] = []
    for figure in players.all:
        sort = "being" if figure in players.minds else "place" if figure in players.places else "thing"
        if _sort_fits(clauses, slot, sort, cast[figure].kinds) and definitions.fits(cast[figure].kinds, slot.kinds):
            found.append(figure)
    return found


def _sort_fits(clauses: Clauses, slot: SlotDef, sort: str, kinds_of: Sequence[str]) -> bool:
    """A slot for things is for no beings, one for animals for no people (`fits` lets pass whatever is not known to be otherwise)."""
    kinds = clauses.trace.story.definitions.kinds

    def takes(kind: str) -> bool:
        if sort == "being" and kinds.has_role(kind, "being") and not kinds.roles.get(kind):
            return any(kinds.is_a(one, kind) for one in kinds_of)
        return (
            kinds.has_role(kind, sort) or (sort == "being" and kinds.has_role(kind, "group"))
            or (sort == "thing" and not any(kinds.has_role(kind, role) for role in ("being", "place", "group")))
        )  # fmt: skip

    return "any" in slot.kinds or any(takes(kind) for kind in slot.kinds)
