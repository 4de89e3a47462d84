"""The one transition: what an event makes so, for the world and for its audience, and who learns what. Floor 4.

In: the world and an event. Out: the writes of `step`.
The trace and the planner both use this; there is no other place where an event has effects.
"""

from __future__ import annotations

from chekhov.story.forms import Form
from chekhov.story.meaning import Asks, Did, Every, Holds, Prop, Same, Term, Thinks, put, variables
from chekhov.world import audience, presence
from chekhov.world.change import Audience, Stamp, World
from chekhov.world.event import Event
from chekhov.world.log import EVERYONE, Path
from chekhov.world.view import Deed


def step(world: World, event: Event, moment: int, after: Audience | None = None) -> Deed:
    """Let an event happen: who goes along goes, beings begin and end, its effects are so for the world and its audience, and it is recorded."""
    verb, ready = event.verb, world.ready(event.verb)
    presence.go_along(world, event, moment)
    seen = audience.of_event(world, event)
    before_place = {figure: world.site_of.get(figure) for figure in event.figures}
    deed_fluent = ("did", verb.id, tuple(event.fillers.items()), moment)
    deed = Deed(verb.id, dict(event.fillers), moment, deed_fluent)  # type: ignore[arg-type]
    stamp = Stamp(moment, moment, seen)
    for name in verb.begins:
        _set_existing(world, event.fillers.get(name), True, stamp)
    for effect, soft in ready.makes:
        _effect(world, event, effect, Stamp(moment, moment, seen, True, True) if soft else stamp)
    for name in verb.ends:
        _set_existing(world, event.fillers.get(name), False, stamp)
    if verb.same is not None:
        left, right = (event.fillers.get(name) for name in verb.same)
        if left is not None and right is not None:
            world.make(Same(left, right), stamp)
    sites = world.site_of
    come = [(one, sites[one]) for one, before in before_place.items() if one in sites and sites[one] != before]
    final = audience.widened(world, event, seen, (site for _, site in come)) if come else seen
    if final is not seen:
        for fluent, entry in world.changed:
            if entry.moment == moment and entry.true and fluent[0] != "did":
                entry.mutual |= final.mutual
                entry.watchers |= final.watchers
    _fading(world, moment)
    world.deeds.setdefault(verb.id, []).append(deed)
    world.make_deed(deed, Stamp(moment, moment, final))
    for figure, site in come:
        world.arrive(figure, site, moment)
    for slot in ready.bodily:
        actor = event.fillers.get(slot.name)
        if isinstance(actor, int) and actor in sites:
            world.glimpse(actor, sites[actor], moment)  # who takes part looks about
    presence.vehicle_comes(world, event, moment)
    _named_self(world, event, moment)
    return deed


def _named_self(world: World, event: Event, moment: int) -> None:
    """ "I am Casshern": whoever gives himself a name that nobody else bears (nor an office that somebody else has) has that name."""
    if not event.has_contents or event.verb.does_not or any(not wanted for _, wanted in event.verb.holds):
        return
    for content in event.fillers.values():
        if isinstance(content, Same) and content.truth and event.doer in (content.left, content.right):
            other = content.right if content.left == event.doer else content.left
            taken = isinstance(other, int) and any(one not in (other, event.doer) for one in world.guises((), other))
            if isinstance(other, int) and world.cast[other].named and other not in world.acted and not taken:
                world.make(content, Stamp(moment, moment))


def _fading(world: World, moment: int) -> None:
    """Whoever an event makes unable to perceive does not perceive that it has."""
    for fluent, entry in world.changed if world.unable else ():
        if entry.moment == moment and len(fluent) == 2 and isinstance(fluent[1], int):
            bit = world.log.bits.get(fluent[1], 0)
            if bit & world.unable and entry.mutual != EVERYONE and not world.is_place_fluent(fluent):
                entry.mutual &= ~bit


def _set_existing(world: World, term: Term | None, value: bool, stamp: Stamp) -> None:
    if world.exists_id and isinstance(term, int):
        world.make(Holds((world.exists_id, term), value), Stamp(stamp.moment, stamp.cause, Audience(EVERYONE)))


def _effect(world: World, event: Event, effect: Form, stamp: Stamp) -> None:
    bound = effect.fill(event.fillers)
    thought = _as_thought(world, bound if bound is not None else put(effect.prop, event.fillers))
    if isinstance(thought, Thinks) and isinstance(thought.prop, tuple):
        _tell(world, event, thought, stamp)  # perhaps of a question, or to everyone
    elif bound is not None:
        world.make(thought, stamp)


def _as_thought(world: World, prop: Prop) -> Prop:
    """To know of an event ("tells her of his death") is to know that it happened; to know a thing or a secret is to be acquainted with it."""
    if isinstance(prop, Thinks) and isinstance(prop.prop, int):
        acquaintance = world.definitions.role("acquaintance")
        if acquaintance is not None:
            return Holds((acquaintance.fluent_id, prop.who, prop.prop), True, prop.truth)
    if isinstance(prop, Holds) and len(prop.fluent) == 3 and isinstance(prop.fluent[2], (Did, Holds, Every)):
        relation = world.definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
        if relation is not None and "acquaintance" in relation.roles:
            return Thinks(prop.fluent[1], prop.fluent[2], prop.truth, True)
    return prop


def _tell(world: World, event: Event, thought: Thinks, stamp: Stamp) -> None:
    """A content reaches minds: the one named, or everyone there; bystanders of an open telling hear it too; the teller shares it unless it is a lie."""
    content = thought.prop
    if variables(content) - {"?"}:
        return
    verb = event.verb
    seen = stamp.audience
    doer = event.doer
    doer_bit = world.log.bit(doer) if doer is not None and world.is_mind(doer) else 0
    lie = any(not wanted for _, wanted in verb.holds)
    if isinstance(thought.who, str):
        hearers = seen.mutual & ~doer_bit if seen.mutual != EVERYONE else EVERYONE
    else:
        who = world.real(thought.who)
        if not isinstance(who, int):
            return
        hearers = world.log.bit(who)
        if who != doer and "everyone there" in verb.seen_by and not event.private:
            hearers |= seen.mutual & ~doer_bit
        elif who != doer and "everyone" in verb.seen_by:
            hearers = EVERYONE
    if not thought.truth:
        return
    if isinstance(content, Asks):
        _tell_answers(world, event, content, hearers, doer, stamp)
        return
    if "listening" in verb.roles and isinstance(content, Did):
        for effect in world.definitions.verbs[
            content.verb
        ].makes:  # who overhears somebody being told something hears that too
            inner = put(effect, dict(content.args))
            if isinstance(inner, Thinks) and isinstance(inner.prop, tuple):
                _tell(world, event, thought._replace(prop=inner.prop), stamp)
    hearers = _believing(world, content, hearers, doer)
    sincere = doer is not None and not lie and not at_odds(world, content, (doer,))
    mutual = hearers | (doer_bit if sincere else 0)
    told = Stamp(stamp.moment, stamp.cause, Audience(mutual, seen.watchers, doer_bit | seen.mutual), False, stamp.soft)
    world.make(content, told)


def _believing(world: World, content: Prop, hearers: int, doer: int | None) -> int:
    """Hearers believe, unless they see with their own eyes that it is otherwise, or have seen so later than the speaker."""
    if not isinstance(content, Holds) or hearers == EVERYONE:
        return hearers
    key = content.value[0] if isinstance(content.value, tuple) else content.fluent[0]
    relation = world.definitions.relations.get(str(key))
    if relation is None or not relation.visible or len(content.fluent) < 2:
        return hearers
    if not at_odds(world, content, ()):
        return hearers
    site = world.site(content.fluent[1])
    if site is None:
        return hearers
    left = _last_at(world, doer, site, 0) if doer is not None else -1
    for mind in world.log.minds_in(hearers):
        if _last_at(world, mind, site, max(left, 0)) >= 0 and at_odds(world, content, (mind,)):
            hearers &= ~world.log.bit(mind)  # has been there as long as the speaker, and seen it
    return hearers & ~world.audience_at(site)


def at_odds(world: World, content: Prop, path: Path) -> bool:
    """Is a content against what is so, or held? Two things that nobody has put into one another are two places for a third."""
    verdict = world.verdict(content, path)
    if verdict.status != "maybe" or not (isinstance(content, Holds) and content.truth):
        return verdict.status == "no"
    spot = world.spot(content.fluent[1], path)
    return isinstance(content.value, tuple) and spot is not None and not world.is_place(spot[1])


def _last_at(world: World, figure: int, site: int, since: int) -> int:
    """The moment at which somebody was last known to be at a place (-1 if not since a moment)."""
    if world.site_of.get(figure) == site:
        return 1 << 60
    left: int | None = None
    for entry in reversed(world.log.history((world.place_id, figure))):
        if left is not None and isinstance(entry.value, tuple) and entry.value[1:] == (site,):
            return left
        left = entry.moment
        if left < since:
            return -1
    return -1


def _tell_answers(world: World, event: Event, content: Asks, hearers: int, doer: int | None, stamp: Stamp) -> None:
    """ "Tells her who did it": the answers that the teller holds (or, for one who finds out, that are so)."""
    path = (doer,) if doer is not None and world.log.bit(doer) & ~hearers else ()
    told = Stamp(stamp.moment, stamp.cause, Audience(hearers, 0, stamp.audience.mutual), False)
    for answer in answers_to(world, content, path):
        world.make(answer, told)
    world.make(content, told)


def answers_to(world: World, content: Asks, path: Path = ()) -> list[Prop]:
    """What answers a question as a mind has it, else as it is."""
    found = list(world.solutions(content.prop, path)) or list(world.solutions(content.prop))
    return _whereabouts(world, content, path) or [put(content.prop, binding) for binding in found[:20]]


def _whereabouts(world: World, content: Asks, path: Path) -> list[Prop]:
    """ "Where the key is": in the garden, and there under the stone; outermost first, as the teller has it."""
    place = content.prop
    if content.word != "where" or not isinstance(place, Holds) or place.fluent[0] != world.place_id:
        return []
    thing = place.fluent[1]
    steps = world.chain(thing, path) or world.chain(thing)
    things = [thing, *(where for _, where in steps)]
    found: list[Prop] = [Holds((world.place_id, one), step) for one, step in zip(things, steps, strict=False)]
    return found[::-1]
