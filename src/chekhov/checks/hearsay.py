"""Hearsay: how grave it is that somebody tells what the story gives them no way to know. Floor 7.

In: a trace, the need of whoever tells to know it, and the cheapest way in which they could have been told. Out: a severity; and findings about what is told
long before the story reveals it, by somebody who has had nothing to do with it.
What the story only *states* may be known to anybody, and what can be seen by whoever comes by gets known; whoever has found out, read or been told anything of the
matter since may have worked it out. What is left is what has happened on the page, elsewhere, among others who are not there to tell of it.
"""

from __future__ import annotations

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.planning.bridge import SAME_TIME, Bridge
from chekhov.story.meaning import Did, Holds, Term, Thinks, Verb, figures_in, variables
from chekhov.trace.record import Moment, Need, Trace
from chekhov.trace.saying import names_of

_LEARNS = frozenset(
    ("discovery", "noticing", "gaining", "watching", "listening", "reading", "recognising", "wondering")
)


def gravity(trace: Trace, need: Need, cost: Bridge) -> Severity:
    """How grave it is: a note where it can be explained, or is only claimed; a hint where only whoever has every reason to be silent could have told; a
    warning where nobody could have. Whoever may have been there, for all the story says, is given the benefit of the doubt."""
    if cost.price == 0:
        return Severity.NOTE
    if need.unaware is not None:
        return Severity.HINT
    if not all(_shown(trace.moments[entry.cause]) for entry in need.evidence) or _has_an_inkling(trace, need):
        return Severity.NOTE
    if _gets_known(trace, need) and (cost.price is not None or not cost.unsaid):
        return Severity.NOTE
    if "opinion" in _verb(trace, trace.moments[need.moment]).roles or _is_a_stranger(trace, need):
        return Severity.NOTE
    grave = Severity.HINT if cost.price is not None else Severity.WARNING
    return Severity(grave - 1) if cost.why != SAME_TIME and _may_have_been_there(trace, need) else grave


def tells(trace: Trace, need: Need) -> bool:
    """Is it the content of what is told that must be known (not a reason)?"""
    moment = trace.moments[need.moment]
    return bool(moment.verb and moment.act and _verb(trace, moment).holds and need.span in moment.act.spans.values())


def _is_a_stranger(trace: Trace, need: Need) -> bool:
    """Does an unnamed teller turn up only in this scene? Nobody knows what they may have seen."""
    who, here = need.who, trace.moments[need.moment]
    if not isinstance(who, int) or trace.story.cast[who].named:
        return False
    return not any(
        moment.scene != here.scene and who in map(trace.world.real, moment.fillers.values())
        for moment in trace.moments[: need.moment]
    )


def _may_have_been_there(trace: Trace, need: Need) -> bool:
    """Does the story not say where the teller was when it happened? (What was done so that nobody saw it, nobody has seen who is not named there.)"""
    happened = min((entry.cause for entry in need.evidence), default=0)
    if _unseen(trace, need, happened):
        return False
    who, place = need.who or 0, trace.world.log.fact((trace.world.place_id, need.who or 0), happened)
    return place is None and _meanwhile(trace, who, trace.moments[happened]) is None


def _unseen(trace: Trace, need: Need, happened: int) -> bool:
    """Did whoever did it do it unseen, in a scene that names those who are there, and not the teller?"""
    log, scene, moment = trace.world.log, trace.scene_of(happened), trace.moments[happened]
    if scene is None or not scene.present or not isinstance(need.who, int) or not moment.verb:
        return False
    doers = 0
    for slot in _verb(trace, moment).chosen_by:
        doer = moment.fillers.get(slot)
        doers |= log.bit(doer) if isinstance(doer, int) else 0
    there = trace.presence.get(moment.scene, 0) & log.bit(need.who)
    return bool(doers) and not there and all(entry.mutual == doers for entry in need.evidence)


def _meanwhile(trace: Trace, who: Term, moment: Moment) -> int | None:
    """The first moment of another scene that happens at the same time, in which somebody is; None where there is none."""
    bit = trace.world.log.bits.get(who, 0) if isinstance(who, int) else 0
    return next(
        (
            trace.scene_span[scene][0]
            for scene, there in trace.presence.items()
            if bit & there and scene != moment.scene >= 0 and trace.order.overlapping(scene, moment.scene)
        ),
        None,
    )


def _verb(trace: Trace, moment: Moment) -> Verb:
    return trace.story.definitions.verbs[moment.verb]


def _shown(moment: Moment) -> bool:
    """Does the story show it happening?"""
    return moment.kind == "event" and moment.scene >= 0 and bool(moment.verb)


def _gets_known(trace: Trace, need: Need) -> bool:
    """Is it something that whoever comes by sees (that somebody is dead, that a door is broken), or a deed of which no doer is told?"""
    thought, definitions = need.prop, trace.story.definitions
    content = thought.prop if isinstance(thought, Thinks) else thought
    if isinstance(content, Holds):
        relation = definitions.relations.get(str(content.fluent[0]))
        return relation is not None and relation.visible
    if isinstance(content, Did):
        given, chosen = dict(content.args), definitions.verbs[content.verb].chosen_by
        return not any(slot in given for slot in chosen)
    return False


def _has_an_inkling(trace: Trace, need: Need) -> bool:
    """May the teller have put two and two together: have they found out, seen or read anything since it happened, heard of it, or ever had to do with two at
    once of those that it concerns (whoever gave her the poison)?"""
    teller, world = need.who, trace.world
    since = min((entry.cause for entry in need.evidence), default=need.moment)
    assert isinstance(need.prop, Thinks)
    concerned = {world.real(one) for one in figures_in(need.prop.prop)} - {teller}
    for moment in trace.moments[: need.moment]:
        if moment.kind != "event" or not moment.verb or moment.scene < 0:
            continue
        if not world.actual and teller not in moment.fillers.values():
            continue
        fillers = {slot: world.real(term) for slot, term in moment.fillers.items()}
        if teller not in fillers.values():
            continue
        verb, spoken_of = (
            _verb(trace, moment),
            {world.real(one) for term in fillers.values() for one in figures_in(term)},
        )
        if len(concerned & set(fillers.values())) > 1:
            return True
        if moment.index <= since:
            continue
        told = any(isinstance(made, Thinks) and fillers.get(str(made.who)) == teller for made in verb.makes)
        if (told and concerned & spoken_of) or (
            fillers.get(verb.slots[0].name) == teller and _LEARNS & set(verb.roles)
        ):
            return True
    return False


# ---------------------------------------------------------------- before it is revealed, or as if seen


def check(trace: Trace, past: Past) -> list[Finding]:
    """Who tells of a grave deed that the story only later reveals, and has had nothing to do with anybody it concerns or who knows of it; who says that
    they saw what they cannot have seen."""
    found = []
    for moment in past.moments_of(lambda verb: _vouched(past, verb)):
        if moment.kind != "event" or moment.scene < 0 or moment.act is None:
            continue
        for slot in past.once(moment, _vouched):
            deed = moment.fillers.get(slot)
            if not isinstance(deed, Did) or not deed.truth or deed.at or variables(deed):
                continue
            seen = _claims_to_have_seen(trace, past, moment, deed)
            if seen is not None:
                found.append(_no_witness(trace, past, moment, slot, seen))
            for revealed in _revealed_later(trace, past, moment, deed) if _is_grave(past, deed) else ():
                if not _insider(trace, past, moment, deed, revealed):
                    found.append(_outsider(trace, past, moment, slot, deed, revealed))
    return found


def _claims_to_have_seen(trace: Trace, past: Past, moment: Moment, deed: Did) -> Moment | None:
    """The event that a teller says they saw, and surely did not: they were asleep, or somewhere else."""
    verb, world, teller = trace.story.definitions.verbs[deed.verb], trace.world, past.doer(moment)
    given = dict(deed.args)
    inner = given.get(verb.does) if verb.does else None
    if not isinstance(inner, Did) or teller is None or world.real(given.get(verb.slots[0].name, -1)) != teller:
        return None
    wanted = {(slot, world.real(term)) for slot, term in inner.args if isinstance(term, int)}
    happened = [trace.moments[one.moment] for one in world.deeds.get(inner.verb, ())]
    times = [
        one for one in happened if _shown(one) and one.verb == inner.verb and wanted <= set(past.fillers(one).items())
    ]
    seen = any(world.log.bits.get(teller, 0) & (one.witnesses | one.watchers) for one in times)
    if not times or seen or teller in past.fillers(times[0]).values():
        return None
    at = times[0]
    if past.is_so("conscious", teller, at.index) is False or _meanwhile(trace, teller, at) is not None:
        return at
    with world.at(at.index):
        there = (
            world.verdict(Holds((world.place_id, teller), (world.place_id, at.place))).status
            if at.place is not None
            else "maybe"
        )
    return at if there == "no" else None


def _no_witness(trace: Trace, past: Past, moment: Moment, slot: str, seen: Moment) -> Finding:
    words, teller = names_of(trace), past.doer(moment)
    assert moment.act is not None and teller is not None
    name, asleep = words.term(teller), past.is_so("conscious", teller, seen.index) is False
    entry = _since_when(trace, teller, seen, asleep)
    return Finding(
        "says-without-knowing",
        Severity.WARNING,
        f"{name} tells what {words.pronoun(teller)} cannot have seen: {words.event(seen)}",
        moment.act.spans.get(slot, moment.span),
        f"{name} was not awake then" if asleep else f"{name} was elsewhere then",
        (*((past.step(entry),) if entry is not None else ()), past.step(seen.index)),
        f"let {words.pronoun(teller, True)} be there and see it; a guess or a lie can be called so; or mark the sentence [intended: reason]",
    )


def _since_when(trace: Trace, teller: int, seen: Moment, asleep: bool) -> int | None:
    """The moment that put the teller to sleep, or where they were."""
    awake = trace.story.definitions.role("conscious")
    fluent = (awake.fluent_id, teller) if asleep and awake is not None else (trace.world.place_id, teller)
    entry = trace.world.log.fact(fluent, seen.index)
    return entry.cause if entry is not None else _meanwhile(trace, teller, seen)


def _outsider(trace: Trace, past: Past, moment: Moment, slot: str, deed: Did, revealed: Moment) -> Finding:
    words, teller = names_of(trace), past.doer(moment)
    assert moment.act is not None and teller is not None
    name, they = words.term(teller), words.pronoun(teller)
    return Finding(
        "says-without-knowing",
        Severity.HINT,
        f"{name} tells what {they} can hardly know: that {words.term(deed)}",
        moment.act.spans.get(slot, moment.span),
        f"{name} has had nothing to do with anybody who knows it",
        (past.step(revealed.index, "only here is it revealed: "),),
        f"let {words.pronoun(teller, True)} see it, or be told, before this line; a guess or a lie can be called so; or mark the sentence [intended: reason]",
    )


def _vouched(past: Past, verb: Verb) -> list[str]:
    """The slots of what a verb tells others as a fact."""
    told = [effect for effect in verb.makes if isinstance(effect, Thinks) and effect.who != verb.slots[0].name]
    sure = verb.chosen_by and not {"opinion", "prophecy", "avowal", "untrue"} & set(verb.roles)
    denied = {slot for slot, wanted in verb.holds if not wanted}
    return [str(one.prop) for one in told if isinstance(one.prop, str) and one.prop not in denied] if sure else []


def _is_grave(past: Past, deed: Did) -> bool:
    """Is it a crime, or is somebody made to commit one?"""
    within = [term for _, term in deed.args if isinstance(term, Did)]
    verbs = past.trace.story.definitions.verbs
    return "dire" in verbs[deed.verb].roles or any(_is_grave(past, one) for one in within)


def _revealed_later(trace: Trace, past: Past, moment: Moment, deed: Did) -> list[Moment]:
    """The event by which the story first vouches for a deed that it does not show, if it comes after this moment and somebody else tells it."""
    fact = trace.world.verdict(deed)
    causes = {entry.cause for entry in fact.evidence} if fact.status == "yes" and not fact.default else set()
    found = [trace.moments[cause] for cause in sorted(causes)]
    later = all(one.index > moment.index and _shown(one) and past.verb(one).holds for one in found)
    return found[:1] if later and found and past.doer(found[0]) not in (past.doer(moment), None) else []


def _insider(trace: Trace, past: Past, moment: Moment, deed: Did, revealed: Moment) -> bool:
    """May the teller know it: are they new to the story, or have they had to do with anybody whom it concerns or who knows of it?"""
    teller, real = past.doer(moment), trace.world.real
    assert teller is not None
    knowing = {real(one) for one in (*figures_in(deed), past.doer(revealed) or 0)}
    knowing |= {one for figure in knowing if isinstance(figure, int) for one in past.side(figure)}
    if teller in knowing or past.side(teller) & knowing or past.bound_to(teller) & knowing:
        return True
    bits, before = trace.world.log.bits, [one for one in past.parts.get(teller, ()) if one.index < moment.index]
    if not past.figure(teller).named or not any(one.scene >= 0 for one in before):
        return True
    met = any(
        bits.get(teller, 0) & there and any(bits.get(one, 0) & there for one in knowing if isinstance(one, int))
        for scene, there in trace.presence.items()
        if trace.scene_span.get(scene, (moment.index,))[0] <= moment.index
    )
    terms = (term for one in before if one.act is not None for term in (*one.fillers.values(), one.act.prop))
    return met or any(knowing & {real(figure) for figure in figures_in(term)} for term in terms)
