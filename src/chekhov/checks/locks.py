"""Rooms and boxes that are locked: who gets in, who gets out, who gets at what lies in them. Floor 7.

In: a deed, and what was ever locked. Out: the needs that it breaks.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.checks.past import Past
from chekhov.story.meaning import Holds, Relation, Verb
from chekhov.trace.record import Moment, Need


def against(past: Past, moment: Moment, slot: str, thing: object, relation: Relation) -> Iterator[Need]:
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
        cause = verdict.evidence[0].cause
        same = past.trace.moments[cause].scene == moment.scene
        if "locked" in relation.roles:
            same = past.just_before(cause, moment)  # what is locked is opened again, what is broken stays so
            same = same or _another_has_the_only_key(past, thing, cause, moment)
        doer = past.doer(moment) if moment.verb else None
        yield Need(moment.index, "need", "broken", prop, span, False, verdict.evidence, doer, within_scene=same)


def _another_has_the_only_key(past: Past, thing: int, cause: int, moment: Moment) -> bool:
    """ "She locked the safe and put the only key in her pocket": does somebody who has no part in the deed have it still?"""
    world, told = past.trace.world, past.trace.moments[cause].item
    keys = [
        one.id
        for one in past.trace.story.cast
        if one.label.startswith("the only ") and world.has_role(one.id, "key")
        if one.label.endswith(f" to {past.figure(thing).label}")
        or (told is not None and told.line.span.start <= one.span.start < told.line.span.end)
    ]
    with world.at(moment.index - 1):
        holders = {where for key in keys for _, where in world.chain(key) if world.is_mind(where)}
    return bool(holders) and holders.isdisjoint(past.fillers(moment).values())


def behind_lock(past: Past, moment: Moment, lock: Relation, locked: set[object]) -> Iterator[Need]:
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
        if filler in locked and not _takes(past, verb, slot.name) and _is_locked_away(past, filler, lock, moment):
            barred.append(filler)
        if enters and filler not in inside:
            barred += [one for one in (filler, *_doors_of(past, filler, locked)) if one in locked]
        for place in barred:
            for need in against(past, moment, slot.name, place, lock):
                if not (_can_open(past, moment, doer, need) or _let_in(past, moment, need)):
                    yield need
                return


def _is_locked_away(past: Past, thing: int, lock: Relation, moment: Moment) -> bool:
    """ "She keeps the papers under lock and key": is the thing itself behind a lock, wherever that is?"""
    entry = past.trace.world.log.fact((lock.fluent_id, thing), moment.index - 1)
    verb = past.trace.moments[entry.cause].verb if entry is not None else ""
    return bool(verb) and "locking away" in past.trace.story.definitions.verbs[verb].roles


def _takes(past: Past, verb: Verb, slot: str) -> bool:
    """Does the deed bring into its doer's hands what fills this slot? (A thief has found a way.)"""
    place = past.trace.world.place_id
    return any(
        isinstance(effect, Holds)
        and effect.truth
        and effect.fluent == (place, slot)
        and isinstance(effect.value, tuple)
        and effect.value[1] in verb.chosen_by
        for effect in verb.makes
    )


def out_of_lock(past: Past, moment: Moment, lock: Relation, locked: set[object]) -> Iterator[Need]:
    """Whoever goes out of a room that somebody else has locked behind them from outside."""
    world, verb, doer = past.trace.world, past.verb(moment), past.doer(moment)
    goals = [moment.fillers.get(slot.name) for slot in verb.slots if _enters(past, verb, slot.name)]
    origins = [moment.fillers.get(slot.name) for slot in verb.slots if _leaves(past, verb, slot.name)]
    if (
        not (goals or origins or "leaving" in verb.roles)
        or "forcing" in verb.roles
        or _another_way(past, moment, locked)
    ):
        return
    with world.at(moment.index - 1):
        inside = [where for _, where in world.chain(doer)] if doer is not None else []
        beyond = {
            where for goal in goals if isinstance(goal, int) for where in (goal, *(at for _, at in world.chain(goal)))
        }
    for place in (one for one in inside if isinstance(one, int) and one in locked and one not in beyond):
        for need in against(past, moment, verb.slots[0].name, place, lock):
            lockers = {one for one in past.trace.moments[need.evidence[0].cause].fillers.values() if one != place}
            with world.at(moment.index - 1):
                within = {where for one in lockers if isinstance(one, int) for _, where in world.chain(one)}
            if (
                place not in within
                and lockers
                and not (_can_open(past, moment, doer, need) or _let_in(past, moment, need))
            ):
                yield need
            return


def _leaves(past: Past, verb: Verb, slot: str) -> bool:
    """Does the deed bring its doer out of what fills this slot?"""
    return any(where == slot and one in verb.chosen_by for one, where in past.leaves(verb))


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
        and effect.truth
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
        locked = need.prop.fluent[1] if isinstance(need.prop, Holds) else None
        return not isinstance(locked, int) or not any(
            _another_has_the_only_key(past, locked, entry.cause, moment) for entry in need.evidence
        )
    with world.at(moment.index - 1):
        for fluent in world.log.by_relation.get(world.place_id, ()):
            thing = fluent[1]
            if isinstance(thing, int) and any(kinds.has_role(kind, "key") for kind in cast[thing].kinds):
                if any(where == doer for _, where in world.chain(thing)):
                    return True
    return False
