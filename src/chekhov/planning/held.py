"""Whoever is held: shut in, tied up or caught under something, and turns up elsewhere without having been freed. Floor 6.

In: a trace, the need of somebody to be somewhere, and the role of what holds them. Out: since when they are held there, where nothing that is told may have freed them.
"""

from __future__ import annotations

from chekhov.planning.unsaid.events import Events
from chekhov.story.meaning import Holds, Term
from chekhov.trace.captives import for_a_while, long_ago
from chekhov.trace.record import Moment, Need, Trace
from chekhov.world.change import World

_DAYS_OF_CUSTODY = 4  # after so many, whoever was caught may have been let go


def held_since(trace: Trace, need: Need, figure: Term, role: str) -> int | None:
    """The moment at which one person has locked somebody up, or tied them, just where they were last; None where nobody has, or where whoever keeps them may
    have brought them along. (Guards let people go in the end, and whoever has done anything of weight since has got free somehow.)"""
    world, captive = trace.world, trace.story.definitions.role(role)
    if captive is None or not world.is_mind(figure):
        return None
    if _is_never_told(world, captive.id, figure):
        return None
    with world.at(max(0, need.moment - 1)):
        held = world.verdict(Holds((captive.id, figure), True))
        if held.status != "yes":
            return None
        events = Events(trace, need)
        keeper = events.keeper(figure)
        led = keeper is not None and (role != "captive" or _may_be_there(world, keeper, need.place))
    bound = {entry.cause for entry in held.evidence} if not led else set()
    came = {entry.cause for entry in need.evidence}
    still = role == "fettered" and bool(came) and max(came) <= max(bound, default=-1)  # tied up where they already were
    since = max(bound if still else bound & came, default=need.moment)
    verbs, locked = trace.story.definitions.verbs, trace.moments[min(since, need.moment)]
    verb = verbs.get(locked.verb)
    if bound and max(came, default=0) <= max(bound) and _is_only_said(trace, trace.moments[max(bound)]):
        return max(bound) if _still_held(trace, need, figure, max(bound)) else None
    jailers = [term for name in verb.chosen_by if isinstance(term := locked.fillers.get(name), int)] if verb else []
    one = len(jailers) == 1 and not trace.story.cast[jailers[0]].group and not trace.story.cast[jailers[0]].plural
    if verb is None or since >= need.moment or not one or (role == "fettered" and is_along(trace, need, jailers[0])):
        return None
    if long_ago(trace, since, need.moment) or for_a_while(locked):
        return None
    if keeper is not None and any(
        isinstance(made, Holds) and made.fluent[0] in events.may.custody for made in verb.makes
    ):
        return None  # only caught, and in the keeping of whoever caught them: they go where their keeper goes
    free = any(
        moment.verb
        and verbs[moment.verb].weight != "trivial"
        and figure in (moment.fillers.get(slot) for slot in verbs[moment.verb].chosen_by)
        for moment in trace.moments[since + 1 : need.moment]
    )
    return None if free else since


def _is_never_told(world: World, ident: str, figure: Term) -> bool:
    """Was nothing ever said from which it would follow that this is so of somebody?"""
    usual = world.by_default(ident, figure)
    return usual is not None and usual.status != "yes"


def _is_only_said(trace: Trace, held: Moment) -> bool:
    """Is it told that somebody is held, but not by whom ("Tom is chained to the wall", "Tom is locked in the cellar", but not "Tom is chained to his work")?"""
    verb, act, world = trace.story.definitions.verbs.get(held.verb), held.act, trace.world
    if act is None or held.scene < 0 or (held.kind != "state" and verb is None):
        return False
    if verb is not None and any(slot in held.fillers for slot in verb.chosen_by):
        return False
    named = [*held.fillers.values(), *(act.place or ())[1:], *(one for way in act.beside for one in way.figures)]
    return all(world.has_role(one, "thing") or world.is_place(one) or world.is_mind(one) for one in named)


def _still_held(trace: Trace, need: Need, figure: Term, since: int) -> bool:
    """Has nothing been told since that may have freed somebody of whom it is only said that they are held, and is nobody who was with them with them here?"""
    told, scene = trace.moments[since], trace.scene_of(need.moment)
    if scene is None or told.scene in (scene.index, -1) or long_ago(trace, since, need.moment) or for_a_while(told):
        return False
    here, there = (_minds_in(trace, one) - {figure} for one in (scene.index, told.scene))
    before = _minds_in(trace, told.scene, since) - {figure}
    after = [one for one in trace.moments[since + 1 : need.moment] if one.kind == "event" and one.verb]
    return not here & there and there == before and not any(may_free(trace, one, figure) for one in after)


def _minds_in(trace: Trace, index: int, until: int | None = None) -> set[Term]:
    """Those of whom a scene tells (until a moment)."""
    first, last = trace.scene_span.get(index, (0, -1))
    told = trace.moments[first : (last if until is None else until) + 1]
    met = {*map(trace.world.real, trace.story.scenes[index].present)}
    met |= {term for one in told for term in one.fillers.values()}
    return {one for one in met if trace.world.is_mind(one)}


def may_free(trace: Trace, deed: Moment, figure: Term) -> bool:
    """May a deed have set somebody free? (What opens a way out, what is done to them short of blows and words, and most else that is worth telling.)"""
    verb = trace.story.definitions.verbs[deed.verb]
    others = [deed.fillers.get(slot.name) for slot in verb.slots if slot.name not in verb.chosen_by]
    if "way out" in verb.roles:
        return True
    spoken = not verb.makes and any(slot.reach == "reach" for slot in verb.slots)
    if spoken or ("harming" in verb.roles and figure in others):
        return False
    return verb.weight != "trivial" or figure in others


def walks_alone(trace: Trace, need: Need, figure: Term) -> bool:
    """Does whoever was caught only days before do something of their own in a scene in which their keeper is not?"""
    scene, captive, net = trace.scene_of(need.moment), trace.story.definitions.role("captive"), trace.order.line.net
    if captive is None or not need.doer or scene is None or _is_never_told(trace.world, captive.id, figure):
        return False
    with trace.world.at(max(0, need.moment - 1)):
        held, keeper = trace.world.verdict(Holds((captive.id, figure), True)), Events(trace, need).keeper(figure)
    since = max((entry.cause for entry in held.evidence), default=0) if held.status == "yes" else 0
    if keeper is None or not since or trace.moments[since].scene in (scene.index, -1):
        return False
    others = [one for one in trace.needs if one.status == "broken" and one.moment <= need.moment and one is not need]
    if any(since in {entry.cause for entry in one.evidence} for one in others):
        return False  # that they are held stands in the way of something already
    told = [one for one in trace.moments[since + 1 : need.moment + 1] if one.scene == scene.index]
    met = {*map(trace.world.real, scene.present), *(term for one in told for term in one.fillers.values())}
    if {keeper, None} & met:
        return False
    passed = net.longest(trace.point(since), trace.point(need.moment))
    return passed is not None and passed < _DAYS_OF_CUSTODY * trace.story.calendar.seconds("day")


def is_along(trace: Trace, need: Need, jailer: int) -> bool:
    """Is whoever has tied somebody up in the scene where they are to be? They have brought their prisoner."""
    scene = trace.scene_of(need.moment)
    return scene is not None and jailer in {trace.world.real(one) for one in scene.present}


def _may_be_there(world: World, figure: int, place: int | None) -> bool:
    """Is somebody at a place, as far as is known, or is it open where they are?"""
    site = world.site(figure)
    if site is None or place is None:
        return True
    around = {where for _, where in world.chain(site)} | {site}
    return place in around or site in {where for _, where in world.chain(place)}
