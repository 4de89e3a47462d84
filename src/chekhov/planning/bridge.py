"""Bridges: the cheapest unsaid events that would have made a need hold. Floor 6.

In: a trace and a need that is broken. Out: a `Bridge` with its price in stretches, or the statement that none was found and what was searched.
This search knows journeys (people walk between scenes, things are carried), single ordinary events of the library that make the need so, and being told.
Price 0 is free (it goes without saying); each unsaid deed of somebody else is one stretch. Counted in steps, never in seconds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain

from chekhov.planning.journeys import Journey, journey
from chekhov.planning.reasons import lacking
from chekhov.story.meaning import Asks, Did, Every, Holds, Prop, Term, Thinks, Verb, negate, put
from chekhov.story.mood import PRESENT
from chekhov.trace.record import Need, Trace
from chekhov.trace.saying import names_of
from chekhov.world.event import failing
from chekhov.world.log import EVERYONE, Entry

BONDS = ("bond", "mutual", "elder", "younger", "service")
"""The roles of what binds two."""

_OPTIONAL = re.compile(r"\[[^\]]*\]")
_SLOT = re.compile(r"\{(\w+)")


@dataclass(frozen=True, slots=True)
class Bridge:
    """``price``: None where there is no bridge. ``says``: what would have had to happen. ``why``: why there is none, or why it costs.
    ``lacks``: what a traveller lacks for a long journey. ``reasons``: the moments at which the story says what stands in the way."""

    price: int | None
    says: str = ""
    why: str = ""
    lacks: tuple[str, ...] = ()
    reasons: tuple[int, ...] = ()


def bridge(trace: Trace, need: Need) -> Bridge:
    """The cheapest bridge for a broken need."""
    match need.about:
        case "presence":
            return _journey(trace, need)
        case "knowledge" | "saying":
            return _told(trace, need)
        case "truth" | "rule" | "existence":
            return Bridge(None)
    prop = need.prop
    if isinstance(prop, Holds) and isinstance(prop.value, tuple) and prop.truth:
        manner = trace.story.definitions.relations[prop.value[0]]
        if "held" in manner.roles or "worn" in manner.roles:
            return _handed(trace, need, prop)
        if trace.story.definitions.is_spatial(manner):
            return _journey(trace, need)
    if isinstance(prop, Holds) and prop.fluent[0] == trace.world.with_id and prop.truth and len(prop.fluent) == 3:
        return _met(trace, need, prop)
    return _ordinary(trace, need)


def _met(trace: Trace, need: Need, prop: Holds) -> Bridge:
    """Somebody must be with somebody or something: they have met, or it was taken along."""
    words, world = names_of(trace), trace.world
    who, other = words.term(prop.fluent[1]), words.term(prop.fluent[2])
    says = f"{who} meets {other}" if world.is_mind(prop.fluent[2]) else f"{who} takes {other} along"
    if _overlapping(trace, need):
        return Bridge(1, says, "the two scenes happen at the same time")
    if need.within_scene:
        return Bridge(None, says, "there is no time for it within the scene")
    if world.has_role(prop.fluent[2], "fixed"):
        return Bridge(1, f"{who} goes to {other}", f"{other} stands elsewhere")
    return Bridge(0, says)


def _overlapping(trace: Trace, need: Need) -> bool:
    """Does the need stand in a scene that happens at the same time as the scene of its evidence?"""
    here = trace.moments[need.moment].scene
    for entry in need.evidence:
        there = trace.moments[entry.moment].scene
        if here >= 0 and there >= 0 and here != there and trace.order.overlapping(here, there):
            return True
    return False


def _meanwhile(trace: Trace, need: Need) -> int | None:
    """What the traveller last takes part in elsewhere, in a scene that happens at the same time as this one and whose place they do not leave."""
    here, who, world = trace.moments[need.moment].scene, need.who, trace.world
    if not isinstance(who, int) or not world.is_mind(who) or here < 0:
        return None
    bit = world.log.bit(who)
    for there in trace.order.meanwhile.get(here, ()):
        first, end = trace.scene_span.get(there, (0, need.moment))
        if there == here or not trace.presence.get(there, 0) & bit or first > need.moment:
            continue
        spot = trace.story.scenes[there].place
        told = reversed(trace.moments[first : min(end + 1, need.moment)])
        last = next((one for one in told if one.scene == there and who in one.fillers.values()), None)
        kept, world.moment = world.moment, need.moment - 1
        around = {where for _, where in world.chain(who)}
        world.moment = kept
        if last is not None and spot in around and need.place not in around:
            return last.index
    return None


def _journey(trace: Trace, need: Need) -> Bridge:
    """Somebody or something must have come here from where it was known to be."""
    prop = need.prop
    assert isinstance(prop, Holds)
    figure = prop.fluent[1]
    words = names_of(trace)
    place = prop.value[1] if isinstance(prop.value, tuple) else 0
    said = f"{words.term(figure)} goes to {words.term(place)}"
    meanwhile = _meanwhile(trace, need)
    if meanwhile is not None or _overlapping(trace, need):
        far = _stated_journey(trace, need, place) is not None
        reasons = () if meanwhile is None else (meanwhile,)
        return Bridge(None if far else 1, said, "the two scenes happen at the same time", reasons=reasons)
    if need.within_scene:
        return Bridge(None, said, "there is no time for a journey within the scene")
    world = trace.world
    late = _too_far(trace, need, place)
    if late is not None:
        return Bridge(None, said, f"the journey takes {late.words}, and less time has passed", reasons=(late.moment,))
    if not world.is_mind(figure):
        return Bridge(0, f"somebody brings {words.term(figure)} to {words.term(place)}")
    move = trace.story.definitions.role("move")
    if move is not None:
        kept, world.moment = world.moment, need.moment
        prop = Holds((move.id, figure), True)
        if world.verdict(prop).status == "no":
            brought = _brought(trace, need, failing(world, prop), f"{words.term(figure)} to {words.term(place)}")
            if brought is not None:
                world.moment = kept
                return brought
        world.moment = kept
    lacks: tuple[str, ...] = ()
    if (
        isinstance(figure, int)
        and _stated_journey(trace, need, place) is not None
        and not _recounted(trace, need, figure)
    ):
        lacks = lacking(trace, figure, place, need.moment)
    timed = bool(lacks) and _timed(trace, need)
    return Bridge(0 if timed else len(lacks), said, "; ".join(lacks), lacks)


def _recounted(trace: Trace, need: Need, figure: int) -> bool:
    """Does the scene itself look back on the journey ("She has driven to the coast with Tom")?"""
    first, last = trace.scene_span.get(trace.moments[need.moment].scene, (0, -1))
    for moment in trace.moments[first : last + 1]:
        verb = trace.story.definitions.verbs.get(moment.verb)
        places = (
            [
                made
                for made in (*verb.makes, *verb.usually)
                if isinstance(made, Holds) and made.fluent[0] == trace.world.place_id
            ]
            if verb
            else []
        )
        if moment.act is None or not moment.act.perfect or not places:
            continue
        if figure in (*moment.act.companions, *(trace.world.real(term) for term in moment.fillers.values())):
            return True
    return False


def _timed(trace: Trace, need: Need) -> bool:
    """Did the writer say how much time passed since? (Whoever says "two days later" has thought of the journey.)"""
    there = max((trace.moments[entry.moment].scene for entry in need.evidence), default=-1)
    return there >= 0 and trace.order.most_between(there, trace.moments[need.moment].scene) is not None


def _brought(trace: Trace, need: Need, hindrance: Prop, whom_where: str) -> Bridge | None:
    """Whoever cannot move by himself is brought: by his keeper for nothing, else by somebody. None where the hindrance passes by itself."""
    world = trace.world
    assert isinstance(need.prop, Holds)
    keeper = _keeper(trace, need.prop.fluent[1])
    if _passes(trace, hindrance, world.verdict(hindrance).evidence) or not (need.doer or keeper is not None):
        return None
    words = names_of(trace)
    act = trace.story.definitions.role("act")
    if keeper is not None and (act is None or world.verdict(Holds((act.id, keeper), True)).status != "no"):
        return Bridge(0, f"{words.term(keeper)} brings {whom_where}")
    return Bridge(1, f"somebody brings {whom_where}", words.say(negate(hindrance)))


def _too_far(trace: Trace, need: Need, place: Term) -> Journey | None:
    """The stated journey, if it takes longer than has passed."""
    here = trace.moments[need.moment].scene
    there = max((trace.moments[entry.moment].scene for entry in need.evidence), default=-1)
    if here < 0 or there < 0:
        return None
    way = _stated_journey(trace, need, place)
    passed = trace.order.most_between(there, here) if way is not None else None
    if way is None or passed is None or way.seconds <= passed:
        return None
    return way


def _stated_journey(trace: Trace, need: Need, place: Term) -> Journey | None:
    """How long the journey takes of which the need says where it began; None where the story says nothing of it."""
    origin = _last_seen(trace, need)
    if origin is None or any(trace.world.has_role(origin, role) for role in ("vehicle", "spot")):
        return None  # whoever was last on a ship has come with it
    return journey(trace, origin, place)


def _last_seen(trace: Trace, need: Need) -> Term | None:
    """Where the traveller was last known to be before a need: by its evidence, else by the whole record."""
    assert isinstance(need.prop, Holds)
    earlier = trace.world.log.backwards((trace.world.place_id, need.prop.fluent[1]), need.moment - 1)
    for entry in chain(need.evidence, earlier):
        if isinstance(entry.value, tuple) and len(entry.value) == 2:
            return entry.value[1]
    return None


def _passes(trace: Trace, leaf: Prop, evidence: tuple[Entry, ...]) -> bool:
    """Is what stands in the way a thing that passes by itself (sleep)?"""
    if not isinstance(leaf, Holds):
        return False
    relation = trace.story.definitions.relations.get(leaf.fluent[0])  # type: ignore[arg-type]
    return relation is not None and any(entry.value in relation.passing for entry in evidence)


def _keeper(trace: Trace, figure: Term) -> int | None:
    """Whoever this figure goes along with (its captor), at the moment that is looked at."""
    for relation in trace.story.definitions.relations.values():
        if relation.moves_along is not None and relation.value_slot is not None:
            entry = trace.world.log.fact((relation.fluent_id, figure), trace.world.moment)
            if entry is not None and isinstance(entry.value, int) and not isinstance(entry.value, bool):
                return entry.value
    return None


def _handed(trace: Trace, need: Need, prop: Holds) -> Bridge:
    """Somebody must have got hold of a thing."""
    words = names_of(trace)
    assert isinstance(prop.value, tuple)
    thing, taker = words.term(prop.fluent[1]), words.term(prop.value[1])
    world = trace.world
    kept, world.moment = world.moment, max(0, need.moment - 1)
    spot = world.spot(prop.fluent[1])
    steps = world.chain(prop.fluent[1])
    together = spot is not None and world.site(prop.fluent[1]) == world.site(prop.value[1])
    world.moment = kept
    holder = next((where for _, where in steps if world.is_mind(where)), None)
    if spot is None:
        gone = bool(need.evidence)
        return (
            Bridge(1, f"{taker} finds {thing} again", f"{thing} is gone")
            if gone and not need.within_scene
            else Bridge(None if gone else 0, f"{taker} takes {thing}")
        )
    if holder is not None:
        if _came_upon(trace, need, prop):
            return Bridge(0, f"{taker} takes {thing}")
        says = f"{words.term(holder)} gives {thing} to {taker}"
        return (
            Bridge(None, says, "there is no time for it within the scene")
            if need.within_scene
            else Bridge(1, says, f"{words.term(holder)} has {thing}")
        )
    if together:
        return Bridge(0, f"{taker} takes {thing}")
    if need.within_scene or _overlapping(trace, need):
        return Bridge(None, f"{taker} takes {thing}", f"{thing} is elsewhere")
    if any(world.has_role(where, "depth") for _, where in steps):
        return Bridge(1, f"{taker} gets {thing} out of {words.term(spot[1])} again", f"{thing} was lost there")
    return Bridge(0, f"{taker} fetches {thing} from {words.term(spot[1])}", f"{thing} was left elsewhere")


def _came_upon(trace: Trace, need: Need, prop: Holds) -> bool:
    """Has the taker found the thing since it came to where it is? (Whoever finds the key in the thief's bag has it, if he likes.)"""
    assert isinstance(prop.value, tuple)
    world, verbs = trace.world, trace.story.definitions.verbs
    since = max((entry.moment for entry in need.evidence), default=0)
    return any(
        moment.verb
        and "gaining" in verbs[moment.verb].roles
        and {world.real(prop.fluent[1]), world.real(prop.value[1])}
        <= {world.real(term) for term in moment.fillers.values() if isinstance(term, int)}
        for moment in trace.moments[since + 1 : need.moment]
    )


def _ordinary(trace: Trace, need: Need) -> Bridge:
    """One ordinary event of the library that would have made it so."""
    prop = need.prop
    if not isinstance(prop, Holds):
        return Bridge(None)
    relation = trace.story.definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
    best: Bridge | None = None
    passes = relation is not None and any(entry.value in relation.passing for entry in need.evidence)
    alone = relation is not None and (passes or not relation.lasting) and len(relation.slots) == 1
    for verb in trace.story.definitions.verbs_making(str(prop.fluent[0])):
        if verb.weight == "grave" or "miracle" in verb.roles:
            continue
        for effect in (*verb.makes, *verb.usually):
            given = _makes(effect, prop)
            slot = next(iter(given), None)
            if slot is None or slot in verb.begins or effect in verb.needs:
                continue  # to come into being is nothing that ordinarily happens to what there was; and who survives was alive before
            own = slot in verb.chosen_by and not (relation is not None and relation.lasting)
            says = _event(trace, verb, given)
            by_another = slot not in verb.chosen_by and bool(verb.chosen_by)
            found = Bridge(0 if own else 1, says, "somebody else would have to do it" if by_another else "")
            if best is None or (found.price or 0) < (best.price or 0):
                best = found
    if alone:  # a condition may pass by itself
        price = 1 if need.within_scene else 0
        if best is None or (best.price or 0) >= price:
            best = Bridge(price, best.says if best is not None else _changes(trace, prop))
    if best is None:
        return Bridge(None, "", "no ordinary event of the library brings it about")
    if (need.within_scene and need.about != "assertion") or _overlapping(trace, need):
        return Bridge(None, best.says, "there is no time for it within the scene")
    return best


def _event(trace: Trace, verb: Verb, given: dict[str, Term]) -> str:
    """An event of an entry in which some slots are given, in words: who does it, and what else its pattern asks for, is somebody or something."""
    words = names_of(trace)
    words.open.update(Somebody="somebody", Something="something")
    asked = set(_SLOT.findall(_OPTIONAL.sub("", verb.text)))
    args: list[tuple[str, Term]] = list(given.items())
    for other in verb.slots:
        if other.name in asked and other.name not in given and other.form == "noun":
            args.append((other.name, "Somebody" if trace.story.definitions.is_being_slot(other) else "Something"))
    return words.say(Did(verb.id, tuple(args)), mood=PRESENT)


def _changes(trace: Trace, prop: Holds) -> str:
    """That a condition comes, or ceases, by itself."""
    words = names_of(trace)
    said = words.say(prop._replace(truth=True))
    if prop.truth:
        return said
    be = re.search(r"\b(?:is|are)\b", said)
    return f"{said[: be.end()]} no longer{said[be.end() :]}" if be else words.say(prop)


def _makes(effect: Prop, prop: Holds) -> dict[str, Term]:
    """The slots of an entry's effect with what would have to fill them to make this so, the first of them its bearer; none where it would not."""
    if (
        not isinstance(effect, Holds)
        or effect.fluent[0] != prop.fluent[0]
        or len(effect.fluent) != len(prop.fluent)
        or len(effect.fluent) < 2
    ):
        return {}
    slots = effect.fluent[1:]
    if not all(isinstance(slot, str) for slot in slots):
        return {}
    given = {str(slot): term for slot, term in zip(slots, prop.fluent[1:], strict=True)}
    if effect.value == prop.value and effect.truth == prop.truth:
        return given
    if isinstance(effect.value, bool) and isinstance(prop.value, bool):
        return given if (effect.value == effect.truth) == (prop.value == prop.truth) else {}
    return given if prop.truth is False and effect.truth and effect.value != prop.value else {}


def _told(trace: Trace, need: Need) -> Bridge:
    """Could this mind have learnt it by then? From somebody alive who knows, between two scenes; not where the story shows it being told later."""
    words = names_of(trace)
    thought = need.prop
    assert isinstance(thought, Thinks)
    mind, content = thought.who, thought.prop
    happened = max((entry.moment for entry in need.evidence), default=0)
    knower = _knower(trace, need, mind, content)
    teller = words.term(knower) if knower is not None else "somebody"
    says = f"{teller} tells {words.term(mind)} that {words.say(content, True)}" if isinstance(content, tuple) else ""
    later = _learns_later(trace, mind, need)
    if later is not None:
        return Bridge(None, says, f"later:{later}")
    if _overlapping(trace, need):
        return Bridge(None, says, "the two scenes happen at the same time")
    here = trace.moments[need.moment].scene
    if need.unaware is not None and trace.moments[need.unaware].scene == here:
        return Bridge(None, says, f"{words.term(mind)} did not know it a moment ago")
    if trace.moments[happened].scene == here and happened > 0 and here >= 0 and trace.moments[happened].kind == "event":
        return Bridge(None, says, "it has only just happened")
    if knower is None:
        return Bridge(None, says, "nobody who is left knows it")
    if keeps_silent(trace, need, knower):
        return Bridge(1, says, f"only {teller} could tell it, and has every reason not to")
    return Bridge(0, says)


def keeps_silent(trace: Trace, need: Need, knower: int) -> bool:
    """Would somebody hardly tell what they know: have they done it themselves, secretly or as a crime that the story has shown, and is whoever is to hear it nobody
    close to them?"""
    world, verbs = trace.world, trace.story.definitions.verbs
    hearer = need.prop.who if isinstance(need.prop, Thinks) else None
    if isinstance(need.prop, Thinks) and any(
        world.real(one.who) == knower and _means(trace, one.what, need.prop.prop) for one in trace.guarded
    ):
        return True
    for entry in need.evidence:
        deed = trace.moments[entry.cause]
        if deed.kind != "event" or not deed.verb or deed.scene < 0 or deed.act is None:
            return False
        if "dire" not in verbs[deed.verb].roles and not deed.act.private:
            return False
        if not any(world.real(deed.fillers.get(slot, "")) == knower for slot in verbs[deed.verb].chosen_by):
            return False
    return bool(need.evidence) and not (isinstance(hearer, int) and _close(trace, knower, hearer))


def _means(trace: Trace, known: Term, content: Term) -> bool:
    """Is a content what somebody knows: the same, or an answer to the question they know the answer to?"""
    if isinstance(known, Asks):
        return any(put(known.prop, binding) == content for binding in trace.world.solutions(known.prop))
    return known == content


def _close(trace: Trace, one: int, other: int) -> bool:
    """Does a bond tie two (kin, love, friendship, service)?"""
    world = trace.world
    for relation in trace.story.definitions.relations.values():
        if any(role in relation.roles for role in BONDS):
            for fluent in ((relation.fluent_id, one, other), (relation.fluent_id, other, one)):
                tied = world.log.fact(fluent) if len(relation.slots) == 2 else None
                if tied is not None and tied.value is True:
                    return True
            if relation.value_slot is not None:
                for who, whom in ((one, other), (other, one)):
                    entry = world.log.fact((relation.fluent_id, who))
                    if entry is not None and entry.value == whom:
                        return True
    return False


def _knower(trace: Trace, need: Need, mind: Term, content: Term) -> int | None:
    """Somebody else who knew it and could have told: alive when the need arose (the first, in order of appearance)."""
    world = trace.world
    act = trace.story.definitions.role("act")
    if not isinstance(content, tuple):
        return None
    informed = world.informed(content)
    silent: int | None = None
    kept, world.moment = world.moment, need.moment
    try:
        for other in world.log.reached(informed):
            if other == mind or not world.is_mind(other):
                continue
            if world.verdict(content, (other,)).status != "yes":
                continue
            if act is not None and world.verdict(Holds((act.id, other), True)).status == "no":
                continue
            if not keeps_silent(trace, need, other):
                return other
            silent = other if silent is None else silent
    finally:
        world.moment = kept
    return silent


def _learns_later(trace: Trace, mind: Term, need: Need) -> int | None:
    """The moment after the need at which the story shows this mind learning it, or None."""
    if not isinstance(mind, int):
        return None
    mask = trace.world.log.mask(mind)
    log = trace.world.log
    fluents = {entry.fluent for entry in need.evidence}
    for fluent in fluents:
        for entries in (log.facts.get(fluent, ()), log.tales.get(fluent, ())):
            for entry in entries:
                shared = entry.mutual | entry.watchers
                told = trace.moments[entry.moment]
                if entry.moment <= need.moment or shared == EVERYONE or not mask & shared:
                    continue
                if told.kind == "event" and mind in told.fillers.values():  # a bystander may hear what he knows
                    return entry.moment
    return None


__all__ = ["Bridge", "Entry", "Every", "bridge"]
