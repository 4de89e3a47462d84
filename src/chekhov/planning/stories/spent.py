"""Which wants there is nothing left of: it is so, it came about since it was wanted, or its time has passed. Floor 6.

In: a trace, a :class:`~chekhov.planning.stories.wants.Want`. Out: yes or no. What was wanted and has been done since is not done again; an order or a mere wish of an
earlier scene has passed.
"""

from __future__ import annotations

from chekhov.planning.stories.wants import Want
from chekhov.story.meaning import Did, Holds, put, variables
from chekhov.trace.record import Trace


def met(trace: Trace, want: Want) -> bool:
    """Is there nothing left of a want: it is so, or was so since, or its time has passed?"""
    if isinstance(want.prop, Did):
        verb = trace.story.definitions.verbs[want.prop.verb]
        made = [put(effect, dict(want.prop.args)) for effect in verb.makes]
        states = [one for one in made if isinstance(one, Holds) and not variables(one)]
        trifle = verb.weight == "trivial"
        if (want.stated or want.root) and not verb.makes and (trifle or _overdue(trace, want.source, "ordered")):
            return True
        if trifle and any(_overdue(trace, want.source, role) for role in ("want", "ordered")):
            return True
        came = bool(states) and all(_came_about(trace, one, want.source) for one in states)
        return came or _done(trace, want.prop, want.source)
    if not isinstance(want.prop, Holds):
        return False
    verdict = trace.world.verdict(want.prop)
    of_place = want.prop.fluent[0] in (trace.world.place_id, trace.world.with_id)
    return verdict.status == "yes" or (verdict.status == "maybe" and not of_place)


def _overdue(trace: Trace, ground: Holds, role: str) -> bool:
    """Is it an order (or a mere wish) of an earlier scene? Who is told to shoot, shoots then or never; so does who wanted to leave."""
    relation = trace.story.definitions.relations.get(str(ground.fluent[0]))
    entry = trace.world.log.fact(ground.fluent)
    now = trace.moments[-1].scene if trace.moments else -1
    return (
        relation is not None and role in relation.roles
        and entry is not None and entry.moment >= 0 and trace.moments[entry.moment].scene < now
    )  # fmt: skip


def _came_about(trace: Trace, prop: Holds, ground: Holds) -> bool:
    """Is it so, or was it so at some moment since it was wanted?"""
    world = trace.world
    if world.verdict(prop).status == "yes":
        return True
    entry = world.log.fact(ground.fluent)
    since = entry.moment if entry is not None else len(trace.moments)
    for one in world.log.history(prop.fluent):
        if one.moment > since and prop.truth and prop.fluent[0] == world.place_id and one.value == prop.value:
            return True  # they were there, if only for a moment: the scene plays there
        with world.at(one.moment):
            if one.moment > since and world.verdict(prop).status == "yes":
                return True
    return False


def _done(trace: Trace, wanted: Did, ground: Holds) -> bool:
    """Has a deed been done since it was wanted (by either of the two, where it is of both)?"""
    world = trace.world
    entry = world.log.fact(ground.fluent)
    since = entry.moment if entry is not None else -1
    ways = [wanted.args]
    if "mutual" in trace.story.definitions.verbs[wanted.verb].roles and len(wanted.args) == 2:
        (one, first), (other, second) = wanted.args
        ways.append(((one, second), (other, first)))
    return any(
        deed.moment > since
        and any(all(world.real(deed.fillers.get(slot, "")) == world.real(term) for slot, term in args) for args in ways)
        and (told := world.entry((), deed.fluent)) is not None
        and told.value is True
        for deed in world.deeds.get(wanted.verb, ())
    )
