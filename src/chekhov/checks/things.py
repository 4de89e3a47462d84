"""Things as they must be to serve: not destroyed, not locked away (`locks`), not in other hands. Floor 7.

In: a trace, and the story by figure. Out: further needs that the story breaks, for `needs.py` to price and word like all others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chekhov.checks.locks import against, behind_lock, out_of_lock
from chekhov.checks.past import Past
from chekhov.story.meaning import Holds, Relation, Term, Verb
from chekhov.trace.captives import long_ago
from chekhov.trace.record import Moment, Need, Trace
from chekhov.world import presence


def needs(trace: Trace, past: Past, since: int = 0) -> list[Need]:
    """What the deeds of the story, from a moment on, need of things beyond what their entries say, and do not get."""
    found: list[Need] = []
    ruin, lock = trace.story.definitions.role("ruin"), trace.story.definitions.role("locked")
    ruined = _ever(trace, ruin)
    gone = trace.story.definitions.role("gone")
    vanished = _ever(trace, gone)
    spent = trace.story.definitions.role("spent")
    broken = _ever(trace, spent)
    lost = trace.story.definitions.role("mislaid")
    lost = lost if _ever(trace, lost) else None
    locked = _ever(trace, lock)
    for moment in trace.moments[since:]:
        if moment.kind == "state" and ruined and ruin is not None:
            found.extend(against(past, moment, "", _worn(past, moment), ruin))
        if moment.kind != "event" or not moment.verb or moment.scene < 0 or moment.act is None:
            continue
        if gone is not None and moment.act.place is not None and moment.act.place[1] in vanished:
            found.extend(against(past, moment, "", moment.act.place[1], gone))  # "sleeps in the hut"
        if vanished and gone is not None:
            for slot in _handled(past, moment, vanished, gone):
                found.extend(against(past, moment, slot, moment.fillers.get(slot), gone))
        if past.doer(moment) is None:
            continue
        if ruined and ruin is not None:
            for slot in past.verb(moment).chosen_by:
                found.extend(against(past, moment, slot, _machine(past, moment, slot), ruin))
            found.extend(_spoilt(past, moment, ruin))
        if broken and spent is not None:
            found.extend(one for one in _spoilt(past, moment, spent) if _is_a_work(past, one))
        if locked and lock is not None:
            found.extend(behind_lock(past, moment, lock, locked))
            found.extend(out_of_lock(past, moment, lock, locked))
        beside = past.once(moment, _beside)
        for slot in dict.fromkeys((*beside, *past.once(moment, _given_up))):
            found.extend(_out_of_reach(past, moment, slot, slot in beside))
            if lost is not None and slot in beside:
                found.extend(against(past, moment, slot, world_thing(past, moment, slot), lost))
        for slot in past.once(moment, _put):
            found.extend(_given_before(past, moment, slot))
        for slot in (*past.once(moment, _put), *_out_of_own(past, moment), *beside):
            found.extend(one for one in _with_another(past, moment, slot) if _never_met_since(past, one))
        for slot in past.once(moment, _used_up):
            found.extend(_with_another(past, moment, slot))
        for slot in beside:
            found.extend(_with_another(past, moment, slot, gone=True))
        found.extend(_not_in_it(past, moment))
    return found


def _ever(trace: Trace, relation: Relation | None) -> set[object]:
    """Of what this was ever so."""
    if relation is None:
        return set()
    return {fluent[1] for fluent in trace.world.log.by_relation.get(relation.fluent_id, ()) if len(fluent) == 2}


WITH = re.compile(r"\bwith \{(\w+)")


def means(past: Past, verb: Verb) -> list[str]:
    """The slots of what a deed is done with, and of what the doer must have for it. For :meth:`Past.once`."""
    held = [
        str(need.fluent[1])
        for need in verb.needs
        if isinstance(need, Holds) and isinstance(need.value, tuple) and need.value[1] in verb.chosen_by
    ]
    phrased = [name for way in verb.phrasings for name in WITH.findall(way.text)]
    return [
        slot.name
        for slot in verb.slots
        if slot.reach == "bodily" and slot.name in {*held, *phrased, *_beside(past, verb)}
    ]


def _spoilt(past: Past, moment: Moment, relation: Relation) -> Iterator[Need]:
    """What is used here and is so that it can serve nobody: unless somebody has had to do with the pieces since."""
    for need in _unserved(past, moment, relation):
        told = past.trace.moments[need.evidence[0].moment + 1 : moment.index]
        thing = need.prop.fluent[1] if isinstance(need.prop, Holds) else None
        if not any(_is_left_of(past, one, thing) for each in told for one in each.fillers.values()):
            yield need


def _is_left_of(past: Past, one: Term, thing: Term | None) -> bool:
    """Is it what is left of a thing: the pieces, but not a piece of cake?"""
    if not past.trace.world.has_role(one, "remains") or not isinstance(one, int) or not isinstance(thing, int):
        return False
    _, of, whole = past.figure(one).label.partition(" of ")
    return not of or past.figure(thing).noun in whole


def _worn(past: Past, moment: Moment) -> object:
    """What somebody is said to wear."""
    prop, relations = moment.act.prop if moment.act is not None else None, past.trace.story.definitions.relations
    if not isinstance(prop, Holds) or not isinstance(prop.value, tuple) or not prop.truth:
        return None
    return prop.fluent[1] if "worn" in relations[prop.value[0]].roles else None


def _unserved(past: Past, moment: Moment, relation: Relation) -> Iterator[Need]:
    """The same, whatever became of the pieces."""
    for slot in past.once(moment, _serving):
        yield from against(past, moment, slot, moment.fillers.get(slot), relation)
    for thing in moment.act.companions if moment.act is not None else ():  # "calls him with the radio"
        yield from against(past, moment, "", thing, relation)
    yield from _by_wire(past, moment, relation)


_BY_WIRE = frozenset(("on", "over", "by", "via", "through"))


def _by_wire(past: Past, moment: Moment, relation: Relation) -> Iterator[Need]:
    """ "Calls the police on the radio": what somebody speaks over."""
    speak = past.trace.story.definitions.role("speak")
    needs = [one for one in past.verb(moment).needs if isinstance(one, Holds)]
    if speak is None or moment.act is None or all(one.fluent[0] != speak.fluent_id for one in needs):
        return
    for way in moment.act.beside:
        for thing in way.figures if way.words in _BY_WIRE else ():
            yield from against(past, moment, "", thing, relation)


def _is_a_work(past: Past, need: Need) -> bool:
    """Is it about something that is of no use once it is broken: a radio, a key, a sword? (A broken chair may still be thrown.)"""
    return isinstance(need.prop, Holds) and past.trace.world.has_role(need.prop.fluent[1], "works")


def _serving(past: Past, verb: Verb) -> list[str]:
    """The slots of what must serve still, so that the deed can be done: what it is done with, what is worn, read, eaten, played. For :meth:`Past.once`."""
    used = [
        slot.name
        for slot in verb.slots
        if {"serving", "ingesting"} & set(verb.roles) and slot.reach == "bodily" and slot.name not in verb.chosen_by
    ]
    return list(dict.fromkeys((*means(past, verb), *used)))


def _beside(past: Past, verb: Verb) -> list[str]:
    """The slots of what the doer must be with, if not have: what is read, what is shown."""
    if "handling" in verb.roles:
        return [slot.name for slot in verb.slots if slot.reach == "bodily" and slot.name not in verb.chosen_by]
    pairs = [need.fluent[1:] for need in verb.needs if isinstance(need, Holds) and need.truth and len(need.fluent) == 3]
    return [str(pair[1]) for pair in pairs if pair[0] in verb.chosen_by]


def _handled(past: Past, moment: Moment, vanished: set[object], gone: Relation) -> list[str]:
    """The slots of what somebody sees or handles of which nothing is left: unless the deed has to do with just that ("burns it", "rescues it", "writes it again")."""
    verb = past.verb(moment)
    about = {
        effect.fluent[1] for effect in verb.makes if isinstance(effect, Holds) and effect.fluent[0] == gone.fluent_id
    }
    return [
        slot.name
        for slot in verb.slots[1:]
        if slot.reach == "bodily"
        and slot.name not in about
        and slot.name not in verb.begins
        and moment.fillers.get(slot.name) in vanished
    ]


def _given_up(past: Past, verb: Verb) -> list[str]:
    """The slots of what the doer has no longer when it is done: what is sold, what is given away."""
    place = past.trace.world.place_id
    return [
        str(effect.fluent[1])
        for effect in verb.makes
        if isinstance(effect, Holds)
        and effect.fluent[0] == place
        and not effect.truth
        and isinstance(effect.value, tuple)
        and effect.value[1] in verb.chosen_by
    ]


def _put(past: Past, verb: Verb) -> list[str]:
    """The slots of what the doer puts somewhere, or puts on: in their own hands it must be (and not taken into them only now)."""
    place, relations = past.trace.world.place_id, past.trace.story.definitions.relations
    return [
        str(effect.fluent[1])
        for effect in verb.makes
        if isinstance(effect, Holds)
        and effect.fluent[0] == place
        and effect.truth
        and isinstance(effect.value, tuple)
        and effect.fluent[1] not in verb.chosen_by
        and verb.chosen_by
        and not (effect.value[1] in verb.chosen_by and "held" in relations[effect.value[0]].roles)
    ]


def _not_in_it(past: Past, moment: Moment) -> Iterator[Need]:
    """Who takes a thing out of what it is no longer in: somebody has taken it out before, and put it elsewhere or kept it."""
    world, fillers, act = past.trace.world, past.fillers(moment), moment.act
    if act is None or act.perfect or act.before:
        return
    for slot, where, out_of in past.once(moment, _takings):
        thing, source = fillers.get(slot), fillers.get(out_of)
        if (
            not isinstance(thing, int)
            or not isinstance(source, int)
            or not _is_box(past, source)
            or world.is_mind(thing)
        ):
            continue
        entry = world.log.fact((world.place_id, thing), moment.index - 1)
        with world.at(moment.index - 1):
            around = [spot for _, spot in world.chain(thing)]
        gone = entry is not None and not entry.soft and bool(around) and source not in around
        if entry is None or past.trace.moments[entry.cause].item is moment.item:
            continue  # "they took the cake out of the oven": one after the other
        if gone and _took_out(past, entry.moment, thing, source):
            prop, span = Holds((world.place_id, thing), (where, source)), act.spans.get(slot, moment.span)
            yield Need(moment.index, "need", "broken", prop, span, False, (entry,), past.doer(moment))
            return


def _takings(past: Past, verb: Verb) -> list[tuple[str, str, str]]:
    """By what a deed makes so, a thing is no longer in what it was in: their slots, and the relation between them."""
    place = past.trace.world.place_id
    out = [one for one in verb.makes if isinstance(one, Holds) and not one.truth and one.fluent[0] == place]
    told = [(str(one.fluent[1]), str(one.value[0]), str(one.value[1])) for one in out if isinstance(one.value, tuple)]
    return [one for one in told if one[2] not in verb.chosen_by]


def _is_box(past: Past, figure: int) -> bool:
    world = past.trace.world
    return not (world.is_place(figure) or world.is_mind(figure))


def _took_out(past: Past, until: int, thing: int, source: int) -> bool:
    """Was it in there before, or taken out of it?"""
    world = past.trace.world
    history = [one for one in world.log.history((world.place_id, thing)) if one.moment <= until]
    if any(
        isinstance(one.value, tuple) and len(one.value) == 2 and world.real(one.value[1]) == source for one in history
    ):
        return True
    before = [one for one in past.parts.get(thing, ()) if one.index <= until and one.verb and one.kind == "event"]
    return any(source in past.fillers(one).values() and past.once(one, _takings) for one in before)


def _used_up(past: Past, verb: Verb) -> list[str]:
    """The slots of what the doer destroys, or eats: at hand it must be."""
    definitions = past.trace.story.definitions
    ends = {one.fluent_id for role in ("ruin", "gone") if (one := definitions.role(role)) is not None}
    made = [one for one in (*verb.makes, *verb.usually) if isinstance(one, Holds) and one.truth and one.value is True]
    return (
        [str(one.fluent[1]) for one in made if one.fluent[0] in ends and one.fluent[1] not in verb.chosen_by]
        if verb.chosen_by
        else []
    )


def _with_another(past: Past, moment: Moment, slot: str, gone: bool = False) -> Iterator[Need]:
    """Who burns what somebody else has taken along, who is not there. ``gone``: who has just gone away with it, nobody says whereto."""
    world, doer, thing = past.trace.world, past.doer(moment), world_thing(past, moment, slot)
    held = past.trace.story.definitions.role("held")
    if thing is None or doer is None or held is None or moment.act is None or moment.act.perfect or moment.act.before:
        return
    entry = world.log.fact((world.place_id, thing), moment.index - 1)
    spot = entry.value if entry is not None and not entry.soft else None
    if entry is None or not isinstance(spot, tuple) or len(spot) != 2 or spot[0] != held.id:
        return
    holder, came = world.real(spot[1]), past.trace.moments[entry.cause]
    with world.at(moment.index - 1):
        where, here = world.site(holder), world.site(doer)
        left = here is not None and where is None and _has_left(past, holder, here, moment)
    apart = left if gone else isinstance(where, int) and isinstance(here, int) and where != here
    if holder == doer or not apart or came.kind != "event" or not isinstance(holder, int) or not world.is_mind(holder):
        return
    if past.dead_at(holder, moment.index):
        return  # what the dead had anybody may have
    prop, span = Holds((world.place_id, thing), (held.id, doer)), moment.act.spans.get(slot, moment.span)
    yield Need(moment.index, "need", "broken", prop, span, False, (entry,), doer)


def _out_of_own(past: Past, moment: Moment) -> list[str]:
    """The slots of what somebody takes out of their own pocket, or bag: they must have had it."""
    fillers, doer = past.fillers(moment), past.doer(moment)
    own = {name for name, term in fillers.items() if isinstance(term, int) and past.figure(term).owner == doer}
    return [slot for slot, _, source in past.once(moment, _takings) if source in own]


def _never_met_since(past: Past, need: Need) -> bool:
    """Has whoever needs a thing been in no scene with whoever has it since they got it, and is it known to be another place where they are?"""
    world, trace, entry = past.trace.world, past.trace, need.evidence[0]
    holder = world.real(entry.value[1]) if isinstance(entry.value, tuple) and len(entry.value) == 2 else None
    if not isinstance(holder, int) or not isinstance(need.who, int) or long_ago(trace, entry.moment, need.moment):
        return False
    both = world.log.bit(holder) | world.log.bit(need.who)
    got, here = trace.moments[entry.cause].scene, trace.moments[need.moment].scene
    since = trace.order.position.get(got, 0), trace.order.position.get(here, 0)
    between = [one for one, at in trace.order.position.items() if since[0] < at <= since[1]]
    if got == here or any(trace.presence.get(one, 0) & both == both for one in between):
        return False
    with world.at(need.moment - 1):
        return _elsewhere(trace, world.site(holder), world.site(need.who))


def _elsewhere(trace: Trace, one: Term | None, other: Term | None) -> bool:
    """Are two places two, as far as anybody would say: the spring and the castle, but not the house and the kitchen?"""
    world = trace.world
    if not isinstance(one, int) or not isinstance(other, int) or one == other:
        return False
    if presence.apart(world, one, other):
        return True
    wide = any(world.has_role(place, role) for place in (one, other) for role in ("region", "room", "vehicle", "spot"))
    around = [{place, *(where for _, where in world.chain(place))} for place in (one, other)]
    return not (
        wide or one in around[1] or other in around[0] or any(world.cast[place].unnamed for place in (one, other))
    )


def _has_left(past: Past, figure: Term, place: Term, moment: Moment) -> bool:
    """Has somebody gone away from a place in this scene?"""
    world = past.trace.world
    verdict = world.verdict(Holds((world.place_id, figure), (world.place_id, place)))
    causes = [past.trace.moments[entry.cause] for entry in verdict.evidence]
    return verdict.status == "no" and any(one.kind == "event" and one.scene == moment.scene for one in causes)


def _given_before(past: Past, moment: Moment, slot: str) -> Iterator[Need]:
    """Who puts away what they have given to somebody else in this very scene, and who has it still. (On her finger, or together with her, they may.)"""
    world, doer, thing = past.trace.world, past.doer(moment), world_thing(past, moment, slot)
    entry = world.log.fact((world.place_id, thing), moment.index - 1) if thing is not None else None
    held = past.trace.story.definitions.role("held")
    if (
        thing is None
        or entry is None
        or held is None
        or doer is None
        or not isinstance(entry.value, tuple)
        or len(entry.value) != 2
    ):
        return
    came, holder = past.trace.moments[entry.cause], world.real(entry.value[1])
    around = set(past.fillers(moment).values())
    around |= {past.figure(one).owner for one in around if isinstance(one, int)}
    if holder == doer or holder in around or not world.is_mind(holder) or came.scene != moment.scene:
        return
    if (
        came.kind == "event"
        and past.doer(came) == doer
        and thing in past.fillers(came).values()
        and moment.act is not None
    ):
        prop = Holds((world.place_id, thing), (held.id, doer))
        span = moment.act.spans.get(slot, moment.span)
        yield Need(moment.index, "need", "broken", prop, span, False, (entry,), doer, within_scene=True)


def _out_of_reach(past: Past, moment: Moment, slot: str, used: bool) -> Iterator[Need]:
    """Who reads what was taken from them in this very scene (``used``: so it must be at hand), or reads or sells what lies in the sea."""
    world, doer, thing = past.trace.world, past.doer(moment), world_thing(past, moment, slot)
    if thing is None or doer is None:
        return
    with world.at(moment.index - 1):
        entry = world.log.fact((world.place_id, thing), moment.index - 1)
        around = [where for _, where in world.chain(thing)]
        own = [where for _, where in world.chain(doer)]
    if entry is None or doer in around:
        return
    came, act = past.trace.moments[entry.cause], moment.act
    floats = world.has_role(thing, "vehicle") or world.has_role(thing, "being")
    sunk = not floats and any(world.has_role(where, "depth") and where not in own for where in around)
    deprived = (
        used
        and bool(around)
        and world.is_mind(around[0])
        and came.scene == moment.scene
        and _deprives(past, came, doer)
    )
    if act is not None and (sunk or deprived) and came.kind == "event":
        held = past.trace.story.definitions.role("held")
        prop = Holds((world.place_id, thing), (held.id, doer)) if held is not None else None
        if prop is not None:
            span, within = act.spans.get(slot, moment.span), came.scene == moment.scene
            yield Need(moment.index, "need", "broken", prop, span, False, (entry,), doer, within_scene=within)


def world_thing(past: Past, moment: Moment, slot: str) -> int | None:
    """The thing that fills a slot, under its first name."""
    filler = past.fillers(moment).get(slot)
    return filler if isinstance(filler, int) and not past.trace.world.is_mind(filler) else None


def _deprives(past: Past, moment: Moment, victim: int) -> bool:
    """Did an event that somebody else chose take something from somebody?"""
    if not moment.verb or past.doer(moment) == victim:
        return False
    slots = [slot for slot, term in past.fillers(moment).items() if term == victim]
    return any(where in slots for _, where in past.leaves(past.verb(moment)))


def _machine(past: Past, moment: Moment, slot: str) -> object:
    """The machine that chooses a deed: of a robot in ruins nothing is to be expected. (Of a ruined man it is.)"""
    filler = past.fillers(moment).get(slot)
    return filler if past.trace.world.has_role(filler, "thing") else None  # type: ignore[arg-type]
