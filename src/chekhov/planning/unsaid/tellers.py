"""Who could have told somebody something: whoever knows it, those first who would. Floor 6.

In: a trace, a need of knowledge. Out: who could tell, and whether they would hardly do so.
"""

from __future__ import annotations

from chekhov.story.meaning import Asks, Did, Fluent, Hedged, Holds, Relation, Term, Thinks, put
from chekhov.trace.record import Moment, Need, Trace
from chekhov.world.log import Entry

BONDS = ("bond", "mutual", "elder", "younger", "service")
"""The roles of what binds two."""


def teller(trace: Trace, need: Need, goal: Thinks) -> int | None:
    """Somebody else who knows it, and is able to tell it (the first, in order of appearance; those who have every reason to keep silent last)."""
    world, content = trace.world, goal.prop
    act = trace.story.definitions.role("act")
    if not isinstance(content, tuple) or isinstance(content, Asks):
        return None
    silent: int | None = None
    for other in world.log.reached(world.informed(content)):
        if other == goal.who or not world.is_mind(other):
            continue
        known = world.verdict(content, (other,))
        if known.status != "yes" or _only_hears_it_now(need, known.evidence):
            continue
        if act is not None and world.verdict(Holds((act.id, other), True)).status == "no":
            continue
        if not keeps_silent(trace, need, other):
            return other
        silent = other if silent is None else silent
    return silent


def _only_hears_it_now(need: Need, evidence: tuple[Entry, ...]) -> bool:
    """Is whoever knows it told of it by the very sentence that needs it known? (Whom Anna tells it has not told Anna.)"""
    return bool(evidence) and all(entry.cause == need.moment and not entry.true for entry in evidence)


def keeps_silent(trace: Trace, need: Need, knower: int) -> bool:
    """Would somebody hardly tell what they know: have they done it themselves, secretly or as a crime that the story has shown, and is whoever is to hear it nobody
    close to them?"""
    world, verbs = trace.world, trace.story.definitions.verbs
    hearer = need.prop.who if isinstance(need.prop, Thinks) else None
    if isinstance(need.prop, Thinks) and any(
        world.real(one.who) == knower and _means(trace, one.what, need.prop.prop) for one in trace.guarded
    ):
        return True
    close = isinstance(hearer, int) and _close(trace, knower, hearer)
    if not close and _is_bound_to_silence(trace, need, knower):
        return True
    disguise = trace.story.definitions.role("disguise")
    if disguise is not None and any(entry.fluent == (disguise.fluent_id, knower) for entry in need.evidence):
        return True
    for entry in need.evidence:
        deed = trace.moments[entry.cause]
        if deed.kind == "state" and deed.act is not None and deed.act.private and knower in entry.fluent:
            continue  # "she secretly works for him"
        if deed.kind != "event" or not deed.verb or deed.scene < 0 or deed.act is None:
            return False
        told = isinstance(need.prop, Thinks) and isinstance(need.prop.prop, Did)  # (that a thing is gone gets known)
        unseen = told and verbs[deed.verb].weight == "grave" and entry.mutual == world.log.bit(knower)
        if "dire" not in verbs[deed.verb].roles and not deed.act.private and not unseen:
            return False
        if not any(world.real(deed.fillers.get(slot, "")) == knower for slot in verbs[deed.verb].chosen_by):
            return False
    return bool(need.evidence) and not close


def _is_bound_to_silence(trace: Trace, need: Need, knower: int) -> bool:
    """Has somebody promised to say nothing, been paid or told to, or is it told that they say nothing, in the scene in which it happened?"""
    happened = max((entry.cause for entry in need.evidence), default=need.moment)
    scene = trace.moments[happened].scene
    if scene < 0:
        return False
    return any(at < need.moment and _keeps(trace, told, knower) for at, told in _told_in(trace, scene))


_KEPT: list[tuple[Trace, dict[int, list[tuple[int, Term]]]]] = []


def _told_in(trace: Trace, scene: int) -> list[tuple[int, Term]]:
    """What a scene tells or lets somebody say, with the moments; kept for the last story, since needs come in rows."""
    if not _KEPT or _KEPT[0][0] is not trace:
        _KEPT[:] = [(trace, {})]
    known = _KEPT[0][1]
    if scene not in known:
        begin, end = trace.scene_span[scene]
        moments = [one for one in trace.moments[begin : end + 1] if one.scene == scene and one.act is not None]
        known[scene] = [(moment.index, term) for moment in moments for term in _contents(moment)]
    return known[scene]


def _contents(moment: Moment) -> list[Term]:
    """What a moment tells, or the contents of what happens in it; of what is only possible or due, that."""
    assert moment.act is not None
    told = moment.fillers.values() if moment.kind == "event" else (moment.act.prop,)
    return [term.prop if isinstance(term, Hedged) else term for term in told if isinstance(term, tuple)]


def _keeps(trace: Trace, term: Term, who: int) -> bool:
    """Is it that somebody is silent, or tells nobody, or nothing?"""
    definitions, role = trace.story.definitions, trace.story.definitions.role("silence")
    if isinstance(term, Holds):
        return (
            role is not None
            and term.fluent[0] == role.fluent_id
            and term.truth
            and trace.world.real(term.fluent[1]) == who
        )
    if not isinstance(term, Did):
        return False
    entry, given = definitions.verbs[term.verb], dict(term.args)
    speaker = given.pop(entry.slots[0].name, -1)
    if term.truth:
        return any(isinstance(one, Holds) and speaker == who and _keeps(trace, one, who) for one in given.values())
    informs = any(isinstance(made, Thinks) for made in entry.makes)
    return informs and trace.world.real(speaker) == who and all(isinstance(one, str) for one in given.values())


def _means(trace: Trace, known: Term, content: Term) -> bool:
    """Is a content what somebody knows: the same, or an answer to the question they know the answer to?"""
    if isinstance(known, Asks):
        return any(put(known.prop, binding) == content for binding in trace.world.solutions(known.prop))
    return known == content


def _close(trace: Trace, one: int, other: int) -> bool:
    """Does a bond tie two (kin, love, friendship, service)?"""
    log = trace.world.log
    for relation in _binding(trace):
        if relation.fluent_id not in log.by_relation:
            continue
        for who, whom in ((one, other), (other, one)):
            tied = log.fact((relation.fluent_id, who, whom)) if len(relation.slots) == 2 else None
            if tied is not None and tied.value is True:
                return True
            entry = log.fact((relation.fluent_id, who)) if relation.value_slot is not None else None
            if entry is not None and entry.value == whom:
                return True
    return False


def bonds(trace: Trace) -> list[tuple[Fluent, object]]:
    """All that binds any two in the end."""
    log = trace.world.log
    fluents = [fluent for relation in _binding(trace) for fluent in log.by_relation.get(relation.fluent_id, ())]
    return [(fluent, entry.value) for fluent in fluents if (entry := log.fact(fluent)) is not None]


def _binding(trace: Trace) -> list[Relation]:
    """The relations that bind two."""
    definitions = trace.story.definitions
    idents = dict.fromkeys(ident for role in BONDS for ident in definitions.roles.get(role, ()))
    return [definitions.relations[ident] for ident in idents]
