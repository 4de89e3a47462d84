"""Which wants there is nothing left of: it is so, it came about since it was wanted, or its time has passed. Floor 6.

In: a trace, a :class:`~chekhov.planning.stories.wants.Want`. Out: yes or no. What was wanted and has been done since is not done again; an order or a mere wish of an
earlier scene has passed. Thanks and reproaches that somebody let pass when there was time for them come last, if at all.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.planning.stories.given_up import given_up
from chekhov.planning.stories.wants import Want, cases_of, doers_of
from chekhov.story.meaning import Asks, Did, Holds, Prop, Thinks, figures_in, put, variables
from chekhov.trace.record import Trace
from chekhov.world.view import Deed

LONG_AGO = 3
"""What was ordered so many scenes ago, nobody does any more; nor what they merely wanted, unless it is a grave thing, or to have something."""


def met(trace: Trace, want: Want) -> bool:
    """Is there nothing left of a want: it is so, or was so since, or its time has passed?"""
    if want.told:
        return False
    if isinstance(want.prop, Did):
        if given_up(trace, want):
            return True
        verb = trace.story.definitions.verbs[want.prop.verb]
        made = [put(effect, dict(want.prop.args)) for effect in verb.makes]
        states = [one for one in made if isinstance(one, Holds) and not variables(one)]
        trifle = verb.weight == "trivial" and not any(_gains(trace, one) for one in states)
        if (want.stated or want.root) and not made and trifle:
            return True
        unheard = all(variables(one) for one in made)  # nothing is otherwise afterwards, or for nobody in particular
        if (want.stated or want.root) and unheard and _overdue(trace, want.source, "ordered"):
            return True
        lasting = verb.weight == "grave" or any(_gains(trace, one) for one in states)
        if want.stated and any(
            _overdue(trace, want.source, role, LONG_AGO) for role in ("ordered", *["want"] * (not lasting))
        ):
            return True
        if trifle and any(_overdue(trace, want.source, role) for role in ("want", "ordered")):
            return True
        if not want.stated and _is_old_news(trace, want, made):
            return True
        states = [one for one in states if not _was_so(trace, one, want.source)] if want.stated else states
        came = bool(states) and all(_came_about(trace, one, want.source) for one in states)
        return came or _done(trace, want.prop, want.source)
    if not isinstance(want.prop, Holds):
        return False
    verdict = trace.world.verdict(want.prop)
    of_place = want.prop.fluent[0] in (trace.world.place_id, trace.world.with_id)
    return verdict.status == "yes" or (verdict.status == "maybe" and not of_place)


def _is_old_news(trace: Trace, want: Want, made: list[Prop]) -> bool:
    """Would somebody be told (or warned of) what they know, whatever the teller thinks?"""
    if any(isinstance(one, Thinks) and _is_known(trace, one) for one in made):
        return True
    cases = [
        [one for one in parts if isinstance(one, Thinks) and not one.truth]
        for parts in cases_of(trace, want.ground, want.who)
    ]
    return bool(cases) and all(any(one.who != want.who and _is_known(trace, one) for one in case) for case in cases)


def _is_known(trace: Trace, thought: Thinks) -> bool:
    """Does somebody hold already what they would be told?"""
    known = isinstance(thought.who, int) and isinstance(thought.prop, tuple) and not isinstance(thought.prop, Asks)
    return known and trace.world.verdict(thought.prop, (thought.who,)).status == "yes"  # type: ignore[arg-type]


def _was_so(trace: Trace, state: Holds, ground: Holds) -> bool:
    """Was it so when the deed was asked for? Then it is not what is wanted: a leak is mended that broke nothing."""
    entry = trace.world.log.fact(ground.fluent)
    if entry is None or entry.moment < 0:
        return False
    with trace.world.at(entry.moment):
        return trace.world.verdict(state).status == "yes"


def _gains(trace: Trace, made: Holds) -> bool:
    """Is it that somebody has something? Who wanted to buy it, still wants to in the next scene."""
    held = trace.story.definitions.role("held")
    return held is not None and isinstance(made.value, tuple) and made.value[0] == held.id


def _overdue(trace: Trace, ground: Holds, role: str, scenes: int = 1) -> bool:
    """Is it an order (or a mere wish) of an earlier scene, or one so many scenes ago? Who is told to shoot, shoots then or never; so does who wanted to leave."""
    relation = trace.story.definitions.relations.get(str(ground.fluent[0]))
    entry = trace.world.log.fact(ground.fluent)
    now = trace.moments[-1].scene if trace.moments else -1
    return (
        relation is not None and role in relation.roles
        and entry is not None and entry.moment >= 0 and trace.moments[entry.moment].scene <= now - scenes
    )  # fmt: skip


def let_pass(trace: Trace, want: Want) -> bool:
    """Thanks, reproaches, an arrest: is this for a deed (or a feeling) of long ago, or of an earlier scene, and have the two been together in another scene since,
    and that is over as well? Or has somebody opened their heart already, after they came to feel so?"""
    if want.stated or not isinstance(want.prop, Did):
        return False
    if 0 <= came_up(trace, want) <= trace.moments[-1].scene - LONG_AGO:
        return True
    behind = list(_behind(trace, want))
    others = [one for one in figures_in(want.prop) if one != want.who and trace.world.is_mind(one)]
    if not behind or None in behind or not others:
        return False
    last = max(one for one in behind if one is not None)
    if _is_about_a_feeling(trace, want) and _has_spoken_to(trace, want.who, others[0], last):
        return True
    return had_time(trace, want.who, others[0], last)


def _is_about_a_feeling(trace: Trace, want: Want) -> bool:
    """Would somebody only say how they feel?"""
    return any(
        isinstance(one, Holds) and _is_felt(trace, one) and one.fluent[1] == want.who
        for parts in cases_of(trace, want.ground, want.who)
        for one in parts
    )


def _has_spoken_to(trace: Trace, who: int, other: int, since: int) -> bool:
    """Have they told somebody something, or asked something of them, since then?"""
    verbs = trace.story.definitions.verbs
    return any(
        who in doers_of(trace, one)
        and other in [trace.world.real(term) for term in one.fillers.values()]
        and any(slot.form in ("that", "wh", "to") for slot in verbs[one.verb].slots)
        for one in trace.moments[since + 1 :]
        if one.verb
    )


def had_time(trace: Trace, one: int, other: int, since: int) -> bool:
    """Have two been together in a whole scene since that of a moment?"""
    told, now = trace.moments[since].scene, trace.moments[-1].scene
    if any(scene.index > told and {one, other} <= {*scene.present} for scene in trace.story.scenes[:now]):
        return True
    together = Holds((trace.world.with_id, *sorted((one, other))), True)
    for number, moment in enumerate(trace.moments[since + 1 :], since + 1):
        if told < moment.scene < now:
            with trace.world.at(number):
                if trace.world.verdict(together).status == "yes":
                    return True
    return False


def came_up(trace: Trace, want: Want) -> int:
    """The scene in which somebody came to want it: it was said, or what it is wanted for was done or felt; -1 where it has always been so."""
    if want.told:
        return trace.moments[-1].scene
    entry = trace.world.log.fact(want.source.fluent)
    facts = (part for parts in cases_of(trace, want.ground, want.who) for part in parts)
    moments = [entry.moment] if entry is not None else [one for fact in facts for one in _told(trace, want.who, fact)]
    return max((trace.moments[one].scene for one in moments if one >= 0), default=-1)


def _told(trace: Trace, who: int, part: Prop) -> Iterator[int]:
    """When it came to be so, or was done and learnt of."""
    if isinstance(part, Holds) and part.truth and (entry := trace.world.log.fact(part.fluent)) is not None:
        yield entry.moment
    yield from _moments_behind(trace, who, part)


def _behind(trace: Trace, want: Want) -> Iterator[int | None]:
    """When the deeds were done, or the feelings came, that somebody wants something for; None for a case that rests on neither, but on what is so."""
    for parts in cases_of(trace, want.ground, want.who):
        yield max((moment for one in parts for moment in _moments_behind(trace, want.who, one)), default=None)


def _moments_behind(trace: Trace, who: int, part: Prop) -> Iterator[int]:
    """When a deed was done, and somebody came to know of it; or when they came to feel so."""
    if isinstance(part, Did) and part.truth:
        for deed in _those(trace, part):
            learnt = trace.world.entry((who,), deed.fluent)
            yield max(deed.moment, learnt.moment if learnt is not None else -1)
    elif isinstance(part, Holds) and _is_felt(trace, part):
        entry = trace.world.log.fact(part.fluent)
        if entry is not None and entry.moment >= 0:
            yield entry.moment


def _is_felt(trace: Trace, part: Holds) -> bool:
    """Is it how somebody feels at a time, as the library's conditions say?"""
    relation = trace.story.definitions.relations.get(str(part.fluent[0]))
    return relation is not None and len(relation.slots) == 1 and "felt" in relation.roles


def _those(trace: Trace, did: Did) -> Iterator[Deed]:
    """The deeds that a proposition speaks of."""
    for deed in trace.world.deeds.get(did.verb, ()):
        if all(trace.world.real(deed.fillers.get(slot, "")) == trace.world.real(term) for slot, term in did.args):
            yield deed


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
