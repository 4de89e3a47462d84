"""What an event needs, as things stand: what is not surely so, and what is then taken for granted. Floor 5.

In: an event with its figures found. Out: its needs that are not surely met (presence apart: that is `attendance`), and the soft facts that follow
when the story goes on all the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.story.meaning import Holds, Prop, Term, Thinks, variables
from chekhov.trace.captives import let_out, within_walls
from chekhov.trace.deaths import declared_dead, in_writing
from chekhov.trace.record import Frame, Moment, Need, Trace
from chekhov.trace.spells import lifted
from chekhov.world.event import needs
from chekhov.world.log import Entry, OneOf

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


def needs_of(runner: Runner, frame: Frame) -> list[Need]:
    """The needs of an act as they stand (presence apart)."""
    found: list[Need] = []
    for about, prop, verdict, slot, doer in needs(runner.world, frame.event):
        if verdict.status == "yes":
            for entry in verdict.evidence:
                frame.moment.causes[entry.cause] = None
            continue
        if about == "existence" and _is_mass(runner, frame.event.fillers.get(slot)):
            continue  # who has drunk wine can drink wine again
        if about == "existence" and _is_left(runner, frame, verdict.evidence):
            continue  # one drinks the wine, and so does another
        if _done_together(runner, frame, verdict.evidence) and (verdict.evidence or about == "existence"):
            continue  # "they ate the cake", "they killed the clerk": all of them did
        if verdict.status == "no" and doer and in_writing(runner, frame.act):
            continue
        if verdict.status == "no" and told_beside(runner.trace, verdict.evidence, frame.moment):
            continue
        if _lies_here(runner, prop, verdict.evidence, frame.event.doer):
            continue  # who needs it picks it up
        if verdict.status == "no" and _can_unlock(runner, verdict.evidence, frame.event.doer):
            continue
        if verdict.status == "no" and let_out(runner, verdict.evidence, frame.moment):
            if frame.moment.index >= len(runner.trace.moments):
                continue  # a reading is only tried: nothing is written
            return needs_of(runner, frame)  # the door has been opened: does anything else stand in the way?
        if verdict.status == "no" and within_walls(runner, verdict.evidence, frame):
            continue
        if verdict.status == "maybe" and _left_open(runner, prop):
            continue  # what comes after a shot says how it ended
        taken = bool(verdict.evidence) and all(entry.soft for entry in verdict.evidence)  # only taken for granted
        taken = taken or (verdict.status == "no" and lifted(runner, verdict.evidence, frame.moment))
        taken = taken and not (doer and all(declared_dead(runner, entry) for entry in verdict.evidence))
        taken = taken or _has_found(runner, prop, verdict.evidence, frame.event.doer)
        status = "broken" if verdict.status == "no" and not taken else "open"
        inside = any(
            runner.lately(entry) and not _long_since(runner, entry, frame.moment) for entry in verdict.evidence
        )
        span = frame.act.spans.get(slot, frame.act.span)
        found.append(
            Need(
                frame.moment.index,
                about,
                status,
                prop,
                span,
                doer,
                verdict.evidence,
                frame.event.fillers.get(slot),
                within_scene=inside,
            )
        )
    return found


def _can_unlock(runner: Runner, evidence: tuple[Entry, ...], who: Term | None) -> bool:
    """Is it locked, and by them, or have they a key? (Any key will do.)"""
    world, lock = runner.world, runner.story.definitions.role("locked")
    if lock is None or not evidence or not isinstance(who, int):
        return False
    if any(entry.fluent[0] != lock.fluent_id for entry in evidence):
        return False
    if all(who in runner.trace.moments[entry.cause].fillers.values() for entry in evidence):
        return True
    held = (fluent[1] for fluent in world.log.by_relation.get(world.place_id, ()))
    keys = (one for one in held if isinstance(one, int) and world.has_role(one, "key"))
    return any(where == who for one in keys for _, where in world.chain(one))


def told_beside(trace: Trace, evidence: tuple[Entry, ...], moment: Moment) -> bool:
    """Does nothing stand against it but what the same sentence says had happened before ("shows her the ring, which he has lost in the straw")?"""
    causes = [trace.moments[entry.cause] for entry in evidence]
    return bool(causes) and all(
        one.item is moment.item is not None and one.act is not None and one.act.perfect and one is not moment
        for one in causes
    )


def _done_together(runner: Runner, frame: Frame, evidence: tuple[Entry, ...]) -> bool:
    """Does nothing stand in the way but what the others have just done whom the same clause names with them?"""
    return all(runner.events.attendance.just_now(entry.moment, frame) for entry in evidence)


def lives_on(runner: Runner, frame: Frame) -> None:
    """Whoever does something after a shot that left it open has lived."""
    alive, doer = runner.story.definitions.role("alive"), frame.event.doer
    if alive is None or doer is None or not frame.event.verb.chosen_by:
        return
    if alive.fluent_id not in runner.world.log.marked.get(doer, ()) and doer not in runner.world.twins:
        return
    lives = Holds((alive.fluent_id, doer), alive.values[0])
    if _left_open(runner, lives):
        runner.world.make(lives, replace(frame.moment.stamp(), soft=True))


def _left_open(runner: Runner, prop: Prop) -> bool:
    """Has an event left it open whether it is so?"""
    entry = runner.world.entry((), prop.fluent) if isinstance(prop, Holds) else None
    return entry is not None and isinstance(entry.value, OneOf) and runner.trace.moments[entry.cause].kind == "event"


def _lies_here(runner: Runner, prop: Prop, evidence: tuple[Entry, ...], who: Term | None) -> bool:
    """Must somebody have what lies about, held by nobody (and hidden by nobody, for all that they know)?"""
    world, definitions = runner.world, runner.story.definitions
    if not isinstance(prop, Holds) or not isinstance(prop.value, tuple) or not prop.truth or not evidence:
        return False
    relation = definitions.relations.get(prop.value[0])
    spot = world.spot(prop.fluent[1])
    if relation is None or "held" not in relation.roles or spot is None or world.is_place(spot[1]):
        return False
    if any(world.is_mind(where) for _, where in world.chain(prop.fluent[1])):
        return False
    hidden = definitions.role("hidden")
    if hidden is not None and world.verdict(Holds((hidden.fluent_id, prop.fluent[1]), True)).status == "yes":
        if (
            not isinstance(who, int)
            or world.verdict(Holds((world.place_id, prop.fluent[1]), spot), (who,)).status != "yes"
        ):
            return False
    closed = definitions.role("closed")
    return closed is None or world.log.fact((closed.fluent_id, spot[1])) is None


def _has_found(runner: Runner, prop: Prop, evidence: tuple[Entry, ...], who: Term | None) -> bool:
    """Must somebody have what they have found, or had in their hands, since it came to lie where it is ("found it under the oven and gave it to Ben")?"""
    relation = (
        runner.story.definitions.relations.get(prop.value[0])
        if isinstance(prop, Holds) and isinstance(prop.value, tuple)
        else None
    )
    if relation is None or not isinstance(prop, Holds) or "held" not in relation.roles or not evidence:
        return False
    verbs, since = runner.story.definitions.verbs, max(entry.moment for entry in evidence)
    return any(
        deed.moment >= since and {who, prop.fluent[1]} <= set(deed.fillers.values())
        for ident, deeds in runner.world.deeds.items()
        if not {"gaining", "handling", "reading"}.isdisjoint(verbs[ident].roles)
        for deed in deeds
    )


def _is_mass(runner: Runner, term: object) -> bool:
    """Is it called without an article ("wine", "bread"): so much of it as is there, not one thing?"""
    figure = runner.story.cast[term] if isinstance(term, int) else None
    bare = figure is not None and not (figure.named or figure.group or figure.unnamed or figure.owner is not None)
    return bare and figure is not None and figure.label == figure.noun and not runner.world.is_mind(figure.id)


def _is_left(runner: Runner, frame: Frame, evidence: tuple[Entry, ...]) -> bool:
    """Has somebody drunk of what is drunk here? There was more of it."""
    verbs, causes = runner.story.definitions.verbs, [runner.trace.moments[entry.cause].verb for entry in evidence]
    some = "leaving some"
    return some in frame.event.verb.roles and bool(causes) and all(one and some in verbs[one].roles for one in causes)


def assume(runner: Runner, found: list[Need], moment: Moment) -> None:
    """What a need takes for granted, or what must have become so: soft facts, for later sentences to overrule."""
    for need in found:
        if need.about == "ability" and not need.within_scene and _passed(runner, need):
            runner.world.make(need.prop, replace(moment.stamp(), soft=True))  # who acts again has woken up
        if isinstance(need.prop, Thinks) or need.about in ("ability", "existence") or variables(need.prop):
            continue
        if need.status == "open" or isinstance(need.prop, Holds):
            if need.status == "broken" and not (isinstance(need.prop, Holds) and isinstance(need.prop.value, tuple)):
                continue
            stamp = moment.stamp()
            stamp.soft = True
            runner.world.make(need.prop, stamp)


_SENTENCES = 2
"""When so many sentences have been told since, what passes by itself may have passed, though the scene has not changed."""


def _long_since(runner: Runner, entry: Entry, moment: Moment) -> bool:
    """Has enough been told since somebody fell asleep, so that they may have woken; or, in a text without scenes, since anything came about?"""
    relation = runner.story.definitions.relations.get(str(entry.fluent[0]))
    passes = relation is not None and entry.value in relation.passing
    if relation is None or not (passes or runner.is_summary):
        return False
    since = runner.trace.moments[entry.cause + 1 : moment.index]
    return len({id(one.item) for one in since if one.item is not None and one.item is not moment.item}) >= (
        _SENTENCES if passes else 2 * _SENTENCES
    )


def _passed(runner: Runner, need: Need) -> bool:
    """Is what was in the way something that passes by itself (sleep)?"""
    relations = runner.story.definitions.relations
    relation = relations.get(str(need.prop.fluent[0])) if isinstance(need.prop, Holds) else None
    return relation is not None and any(entry.value in relation.passing for entry in need.evidence)
