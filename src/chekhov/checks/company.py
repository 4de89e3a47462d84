"""Company: whom one can speak to, and whom one can marry. Floor 7.

In: a trace, and the story by figure. Out: further needs that the story breaks, for `needs.py` to price and word like all others: whoever is told something in
person lives and is not at the other end of the world; whoever marries is not married to somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.checks.past import Past
from chekhov.source import Span
from chekhov.story.meaning import Holds, Relation, Thinks, Verb
from chekhov.trace.record import Moment, Need, Trace
from chekhov.world import presence
from chekhov.world.log import Entry


def needs(trace: Trace, past: Past, since: int = 0) -> list[Need]:
    """What the deeds of the story, from a moment on, need of those they are done to, and do not get."""
    definitions = trace.story.definitions
    single = [one for one in definitions.relations.values() if one.symmetric and one.one and "bond" in one.roles]
    bonds = [(one, {verb for verb in past.by_verb if _ties(definitions.verbs[verb], one)}) for one in single]
    found: list[Need] = []
    for moment in trace.moments[since:]:
        if moment.kind != "event" or not moment.verb or moment.scene < 0 or moment.act is None:
            continue
        if past.once(moment, _ears):
            found.extend(_hearing(past, moment))
        for relation, verbs in bonds:
            if moment.verb in verbs:
                found.extend(_bound_already(past, moment, relation))
    return found


def _hearing(past: Past, moment: Moment) -> Iterator[Need]:
    """Whoever is told something has to be alive to hear it, and within reach."""
    world = past.trace.world
    doer = past.doer(moment)
    alive = past.trace.story.definitions.role("alive")
    for name in past.once(moment, _ears):
        hearer = past.fillers(moment).get(name)
        if not isinstance(hearer, int) or not world.is_mind(hearer) or hearer == doer:
            continue
        assert moment.act is not None
        span = moment.act.spans.get(name, moment.span)
        if alive is not None:
            yield from _broken(past, moment, Holds((alive.fluent_id, hearer), alive.values[0]), span)
        if doer is not None and not moment.act.companions and not moment.act.place:
            yield from _out_of_earshot(past, moment, doer, hearer, span)


def _ears(past: Past, verb: Verb) -> list[str]:
    """The slots of those who must be able to hear."""
    return [slot.name for slot in verb.slots if slot.reach == "reach" and _expects_ears(past, verb, slot.name)]


def _expects_ears(past: Past, verb: Verb, hearer: str) -> bool:
    """Does the deed tell somebody something, or ask something of them? (One may thank the dead, swear to them, and cry out to them.)"""
    informs = any(isinstance(effect, Thinks) and effect.who == hearer for effect in verb.makes)
    relations = past.trace.story.definitions.relations
    asks = any(
        isinstance(effect, Holds)
        and "want" in relations[str(effect.fluent[0])].roles
        and effect.fluent[1] == verb.slots[0].name
        for effect in verb.makes
    )
    asked = not {"question", "questioning"}.isdisjoint(verb.roles)
    return (informs or asks or asked) and "speech" not in verb.roles


def _out_of_earshot(past: Past, moment: Moment, doer: int, hearer: int, span: Span) -> Iterator[Need]:
    """One of the two has gone to another place in this very scene, and the other has stayed. (Of a couple that has parted one may tell what they said.)"""
    world = past.trace.world
    entries = [world.log.fact((world.place_id, one), moment.index - 1) for one in (doer, hearer)]
    went = [entry is not None and _went_just_now(past, entry, moment) for entry in entries]
    if not any(went):
        return
    with world.at(moment.index - 1):
        here, there = world.site(doer), world.site(hearer)
        far = here is not None and there is not None and here != there
        far = far and past.trace.story.scenes[moment.scene].place in (here, there)
        far = far and (
            (went[0] and presence.left_for(world, doer, there, moment.index - 1))  # type: ignore[arg-type]
            or (went[1] and presence.left_for(world, hearer, here, moment.index - 1))  # type: ignore[arg-type]
        )
    if far and here is not None:
        prop = Holds((world.place_id, hearer), (world.place_id, here))
        evidence = tuple(entry for entry in entries[::-1] if entry is not None)
        yield Need(moment.index, "presence", "broken", prop, span, False, evidence, hearer, here, within_scene=True)


def _went_just_now(past: Past, entry: Entry, moment: Moment) -> bool:
    """Has somebody gone where they are in this scene; in this paragraph, where a text has no scenes (and leaves out more than it says)?"""
    source = past.trace.moments[entry.cause]
    if source.kind != "event" or source.scene != moment.scene:
        return False
    scene = past.trace.story.scenes[moment.scene]
    told = bool(scene.title) or (scene.place is not None and not past.figure(scene.place).unnamed)
    items = source.item, moment.item
    return told or len({one.line.paragraph for one in items if one is not None}) < len(items)


def _broken(past: Past, moment: Moment, prop: Holds, span: Span) -> Iterator[Need]:
    """The need that something is so, if it is known not to be."""
    world = past.trace.world
    usual = world.by_default(prop.fluent[0], prop.fluent[1], prop.value)
    if usual is not None and usual.status != "no":
        return  # nobody has ever said so
    with world.at(moment.index - 1):
        verdict = world.verdict(prop)
    if verdict.status == "no" and verdict.evidence and not any(entry.soft for entry in verdict.evidence):
        within = past.trace.moments[verdict.evidence[0].cause].scene == moment.scene
        yield Need(moment.index, "hearing", "broken", prop, span, evidence=verdict.evidence, within_scene=within)


def _ties(verb: Verb, relation: Relation) -> bool:
    """Does a deed tie a bond?"""
    return any(isinstance(one, Holds) and one.truth and one.fluent[0] == relation.fluent_id for one in verb.makes)


def _bound_already(past: Past, moment: Moment, relation: Relation) -> Iterator[Need]:
    """Whoever enters a bond that one has with but one (marriage) has it with nobody else who lives."""
    world, binding = past.trace.world, past.fillers(moment)
    for effect in past.verb(moment).makes:
        if not isinstance(effect, Holds) or not effect.truth or effect.fluent[0] != relation.fluent_id:
            continue
        pair = [binding.get(str(slot)) for slot in (effect.fluent[1], effect.value)]
        for one, other in (pair, pair[::-1]):
            if not isinstance(one, int) or not isinstance(other, int):
                continue
            entry = world.log.fact((relation.fluent_id, one), moment.index - 1)
            third = world.real(entry.value) if entry is not None and type(entry.value) is int else None
            if entry is None or not isinstance(third, int) or third == other or past.dead_at(third, moment.index - 1):
                continue
            if past.is_so("alive", third, moment.index - 1) is None:
                continue  # he was shot, and nobody has said that he lived
            assert moment.act is not None
            within = past.trace.moments[entry.cause].scene == moment.scene
            prop = Holds((relation.fluent_id, third), one, False)
            yield Need(moment.index, "need", "broken", prop, moment.span, False, (entry,), one, within_scene=within)
            return


__all__ = ["needs"]
