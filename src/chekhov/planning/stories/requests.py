"""What somebody has just been asked to do and has neither done nor refused: who has nothing against the asker does it. Floor 6.

In: a trace, a character. Out: :class:`~chekhov.planning.stories.wants.Want`, for what was asked in the last scene. (Whoever sides with the asker shares their want
without being asked.)
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.planning.stories.wants import Want, doers_of, friends_of
from chekhov.story.meaning import Did, Holds
from chekhov.trace.record import Moment, Trace


def requests(trace: Trace, who: int) -> Iterator[Want]:
    """What others have asked of somebody in the last scene, the latest first."""
    now, sides = trace.moments[-1].scene if trace.moments else -1, None
    for moment in reversed(trace.moments):
        if moment.scene != now:
            return
        asked = asked_of(trace, moment)
        if asked is None or asked[1] != who or asked[0] == who:
            continue
        asker, _, deed = asked
        sides = {friend for friend, _ in friends_of(trace, who, None)} if sides is None else sides
        ground = _wish(trace, asker, deed)
        if _has_turned_to(trace, who, asker, moment.index):
            continue
        if asker in sides or ground is None or has_a_grudge(trace, who, asker) or _is_wrong(trace, deed):
            continue
        yield Want(who, deed._replace(at=""), ground, False, asker)


def _has_turned_to(trace: Trace, who: int, asker: int, since: int) -> bool:
    """Has somebody done or said something else to the asker instead?"""
    later = (one for one in trace.moments[since + 1 :] if one.verb and who in doers_of(trace, one))
    return any(asker in [trace.world.real(term) for term in one.fillers.values()] for one in later)


def asked_of(trace: Trace, moment: Moment) -> tuple[int, int, Did] | None:
    """Who asks whom to do what, in a moment that is a request."""
    verb = trace.story.definitions.verbs.get(moment.verb) if moment.verb else None
    if verb is None or "request" not in verb.roles or [slot.form for slot in verb.slots][:3] != ["noun", "noun", "to"]:
        return None
    asker, hearer, deed = (trace.world.real(moment.fillers.get(slot.name, "")) for slot in verb.slots[:3])
    if isinstance(asker, int) and isinstance(hearer, int) and isinstance(deed, Did) and deed.truth:
        return asker, hearer, deed
    return None


def has_a_grudge(trace: Trace, one: int, other: int) -> bool:
    """Does somebody bear another ill will, or are they their captive?"""
    definitions, world = trace.story.definitions, trace.world
    for relation in definitions.relations.values():
        if len(relation.slots) != 2 or relation.when:
            continue
        if not {"grudge", "enmity"}.isdisjoint(relation.roles) and relation.value_slot is None:
            if world.verdict(Holds((relation.fluent_id, one, other), True)).status == "yes":
                return True
        if relation.moves_along and relation.value_slot is not None:
            if world.verdict(Holds((relation.fluent_id, one), other)).status == "yes":
                return True
    return False


def _wish(trace: Trace, asker: int, deed: Did) -> Holds | None:
    """The fact that somebody wants it done."""
    definitions = trace.story.definitions
    for ident in definitions.roles.get("want", ()):
        for fluent in trace.world.log.by_relation.get(definitions.relations[ident].fluent_id, ()):
            if trace.world.real(fluent[1]) == asker and isinstance(fluent[2], Did) and fluent[2][:2] == deed[:2]:
                return Holds(fluent, True)
    return None


def _is_wrong(trace: Trace, deed: Did) -> bool:
    """Is it what nobody does only because they are asked?"""
    roles = trace.story.definitions.verbs[deed.verb].roles
    return not {"dire", "depriving", "harming"}.isdisjoint(roles)
