"""Things as they must be to serve: not destroyed, not locked away, not in other hands; rooms that are locked. Floor 7.

In: a trace, and the story by figure. Out: further needs that the story breaks, for `needs.py` to price and word like all others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chekhov.checks.past import Past
from chekhov.story.meaning import Holds, Relation, Term, Verb
from chekhov.trace.record import Moment, Need, Trace


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
            found.extend(_against(past, moment, "", _worn(past, moment), ruin))
        if moment.kind != "event" or not moment.verb or moment.scene < 0 or moment.act is None:
            continue
        if gone is not None and moment.act.place is not None and moment.act.place[1] in vanished:
            found.extend(_against(past, moment, "", moment.act.place[1], gone))  # "sleeps in the hut"
        if vanished and gone is not None:
            for slot in _handled(past, moment, vanished, gone):
                found.extend(_against(past, moment, slot, moment.fillers.get(slot), gone))
        if past.doer(moment) is None:
            continue
        if ruined and ruin is not None:
            for slot in past.verb(moment).chosen_by:
                found.extend(_against(past, moment, slot, _machine(past, moment, slot), ruin))
            found.extend(_spoilt(past, moment, ruin))
        if broken and spent is not None:
            found.extend(one for one in _spoilt(past, moment, spent) if _is_a_work(past, one))
        if locked and lock is not None:
            found.extend(_behind_lock(past, moment, lock, locked))
        beside = past.once(moment, _beside)
        for slot in dict.fromkeys((*beside, *past.once(moment, _given_up))):
            found.extend(_out_of_reach(past, moment, slot, slot in beside))
            if lost is not None and slot in beside:
                found.extend(_against(past, moment, slot, world_thing(past, moment, slot), lost))
        for slot in past.once(moment, _put):
            found.extend(_given_before(past, moment, slot))
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
        if not any(past.trace.world.has_role(one, "remains") for each in told for one in each.fillers.values()):
            yield need


def _worn(past: Past, moment: Moment) -> object:
    """What somebody is said to wear."""
    prop, relations = moment.act.prop if moment.act is not None else None, past.trace.story.definitions.relations
    if not isinstance(prop, Holds) or not isinstance(prop.value, tuple) or not prop.truth:
        return None
    return prop.fluent[1] if "worn" in relations[prop.value[0]].roles else None


def _unserved(past: Past, moment: Moment, relation: Relation) -> Iterator[Need]:
    """The same, whatever became of the pieces."""
    for slot in past.once(moment, _serving):
        yield from _against(past, moment, slot, moment.fillers.get(slot), relation)
    for thing in moment.act.companions if moment.act is not None else ():  # "calls him with the radio"
        yield from _against(past, moment, "", thing, relation)


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
    for slot, where, out_of in _takings(past, moment):
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


def _takings(past: Past, moment: Moment) -> list[tuple[str, str, str]]:
    """By what a deed makes so, a thing is no longer in what it was in: their slots, and the relation between them."""
    place, verb = past.trace.world.place_id, past.verb(moment)
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
    return any(source in past.fillers(one).values() and _takings(past, one) for one in before)


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
    place = past.trace.world.place_id
    return any(
        isinstance(effect, Holds)
        and effect.fluent[0] == place
        and not effect.truth
        and isinstance(effect.value, tuple)
        and effect.value[1] in slots
        for effect in past.verb(moment).makes
    )


def _against(past: Past, moment: Moment, slot: str, thing: object, relation: Relation) -> Iterator[Need]:
    """The need that a thing is not so, if it is."""
    world = past.trace.world
    thing = world.real(thing) if isinstance(thing, int) else None
    if not isinstance(thing, int) or (world.is_mind(thing) and not world.has_role(thing, "thing")):
        return
    prop = Holds((relation.fluent_id, thing), True, False)
    with world.at(moment.index - 1):
        verdict = world.verdict(prop)
    if verdict.status == "no" and verdict.evidence:
        assert moment.act is not None
        span = moment.act.spans.get(slot, moment.span)
        same = past.just_before(verdict.evidence[0].cause, moment)
        doer = past.doer(moment) if moment.verb else None
        yield Need(moment.index, "need", "broken", prop, span, False, verdict.evidence, doer, within_scene=same)


def _machine(past: Past, moment: Moment, slot: str) -> object:
    """The machine that chooses a deed: of a robot in ruins nothing is to be expected. (Of a ruined man it is.)"""
    filler = past.fillers(moment).get(slot)
    return filler if past.trace.world.has_role(filler, "thing") else None  # type: ignore[arg-type]


def _behind_lock(past: Past, moment: Moment, lock: Relation, locked: set[object]) -> Iterator[Need]:
    """Whoever enters what is locked, or takes, reads or uses what lies in it: unless they have locked it themselves, or can open it."""
    world, verb = past.trace.world, past.verb(moment)
    doer = past.doer(moment)
    if "forcing" in verb.roles or _another_way(past, moment, locked):
        return
    for slot in verb.slots:
        filler = moment.fillers.get(slot.name)
        enters = _enters(past, verb, slot.name) or _reaches_into(past, verb, slot.name)
        if not isinstance(filler, int) or (slot.reach == "mention" and not enters) or slot.form != "noun":
            continue
        with world.at(moment.index - 1):
            around = [where for _, where in world.chain(filler)] if not world.is_mind(filler) else []
            inside = {where for _, where in world.chain(doer)} if doer is not None else set()
        barred = [where for where in around if where in locked and where not in inside]
        if enters and filler not in inside:
            barred += [one for one in (filler, *_doors_of(past, filler, locked)) if one in locked]
        for place in barred:
            for need in _against(past, moment, slot.name, place, lock):
                if not (_can_open(past, moment, doer, need) or _let_in(past, moment, need)):
                    yield need
                return


def _another_way(past: Past, moment: Moment, locked: set[object]) -> bool:
    """ "Climbs through the window into the library": not by the door that is locked."""
    ways = [] if moment.act is None else [one for one in moment.act.beside if one.words in _WAYS]
    return any(one not in locked and not _is_way_in(past, one) for way in ways for one in way.figures)


_WAYS = frozenset(("through", "over", "via", "by", "down"))


def _doors_of(past: Past, place: int, locked: set[object]) -> list[int]:
    """ "The door of his room", "the library door": the locked ones that are spoken of as the only way into a place."""
    cast, one = past.trace.story.cast, past.trace.story.cast[place]
    doors = [cast[door] for door in sorted(door for door in locked if isinstance(door, int)) if _is_way_in(past, door)]
    return [
        door.id
        for door in doors
        if door.label == f"the {door.noun} of {one.label}" or (one.noun and door.noun.rpartition(" ")[0] == one.noun)
    ]


def _is_way_in(past: Past, figure: int) -> bool:
    """Is it a door or a gate?"""
    noun = past.trace.story.cast[figure].noun.rpartition(" ")[2]
    return past.trace.story.definitions.kinds.has_role(noun, "way in")


def _enters(past: Past, verb: Verb, slot: str) -> bool:
    """Does the deed put its doer into what fills this slot?"""
    place = past.trace.world.place_id
    return any(
        isinstance(effect, Holds)
        and effect.fluent[0] == place
        and isinstance(effect.value, tuple)
        and effect.value[1] == slot
        and effect.fluent[1] in verb.chosen_by
        for effect in verb.makes
    )


def _reaches_into(past: Past, verb: Verb, slot: str) -> bool:
    """Does the deed take something out of what fills this slot, or put something in?"""
    world, relations = past.trace.world, past.trace.story.definitions.relations
    return any(
        isinstance(effect, Holds)
        and effect.fluent[0] == world.place_id
        and isinstance(effect.value, tuple)
        and effect.value[1] == slot
        and "place" in relations[effect.value[0]].roles
        and effect.fluent[1] not in verb.chosen_by
        for effect in verb.makes
    )


def _let_in(past: Past, moment: Moment, need: Need) -> bool:
    """Has anybody broken in since it was locked, picked the lock, let somebody in?"""
    since = past.trace.moments[need.evidence[0].cause + 1 : moment.index]
    verbs = past.trace.story.definitions.verbs
    return any("forcing" in verbs[one.verb].roles for one in since if one.kind == "event" and one.verb in verbs)


def _can_open(past: Past, moment: Moment, doer: int | None, need: Need) -> bool:
    """Has the doer locked it, or do they have a key (any key will do)?"""
    world, cast, kinds = past.trace.world, past.trace.story.cast, past.trace.story.definitions.kinds
    if any(doer in past.trace.moments[entry.cause].fillers.values() for entry in need.evidence):
        return True
    with world.at(moment.index - 1):
        for fluent in world.log.by_relation.get(world.place_id, ()):
            thing = fluent[1]
            if isinstance(thing, int) and any(kinds.has_role(kind, "key") for kind in cast[thing].kinds):
                if any(where == doer for _, where in world.chain(thing)):
                    return True
    return False
