"""The one transition: what an event needs, who perceives it, what it makes so and who learns what. Floor 4.

In: a view of the world and an event. Out: the needs with their verdicts (`needs`), the audience (`audience`), and the writes (`step`).
The trace and the planner both use this; there is no other place where an event has effects.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from chekhov.story.meaning import (
    Asks,
    Did,
    Every,
    Holds,
    Prop,
    Same,
    SlotDef,
    Term,
    Thinks,
    Verb,
    negate,
    put,
    variables,
)
from chekhov.world.change import Audience, Stamp, World
from chekhov.world.log import EVERYONE, Path
from chekhov.world.view import Deed, Verdict


@dataclass(slots=True)
class Event:
    """An event about to happen: its entry, its fillers (figures found), where, and whether it is done secretly."""

    verb: Verb
    fillers: dict[str, Term]
    place: int | None = None
    private: bool = False
    extra_witnesses: int = 0
    joint: dict[str, Term] = field(default_factory=dict)

    @property
    def doer(self) -> int | None:
        """The first figure that chooses the event, else its subject."""
        for name in (*self.verb.chosen_by, self.verb.slots[0].name):
            term = self.fillers.get(name)
            if isinstance(term, int):
                return term
        return None


class Needed(NamedTuple):
    """One need of an event and how it stands."""

    about: str  # need, ability, existence
    prop: Prop
    verdict: Verdict
    slot: str
    doer: bool


# ---------------------------------------------------------------- before


def needs(world: World, event: Event) -> list[Needed]:
    """All needs of an event that concern its fillers: those who choose it are able, what takes part exists, the entry's own clauses hold.
    Presence is not among them: it is the business of whoever knows where scenes are."""
    found: list[Needed] = []
    verb = event.verb
    act, exists = world.definitions.role("act"), world.definitions.role("exists")
    for slot in verb.slots:
        term = event.fillers.get(slot.name)
        if not isinstance(term, int) or slot.form not in ("noun",):
            continue
        chooser = slot.name in verb.chosen_by
        if exists is not None and slot.reach == "bodily" and slot.name not in verb.begins:
            prop = Holds((exists.id, term), True)
            verdict = world.verdict(prop)
            if verdict.status == "no":
                found.append(Needed("existence", prop, verdict, slot.name, chooser))
                continue
        if chooser and act is not None and world.is_mind(term):
            prop = Holds((act.id, term), True)
            verdict = world.verdict(prop)
            if verdict.status == "no":
                found.append(Needed("ability", failing(world, prop), verdict, slot.name, True))
                return found
    for clause in verb.needs:
        bound = put(clause, event.fillers)
        if variables(bound):
            continue
        verdict = world.verdict(bound)
        if verdict.status == "no" and verdict.default and isinstance(bound, Thinks):
            verdict = verdict._replace(status="maybe")
        subject = _subject_slot(clause)
        bound = failing(world, bound) if verdict.status == "no" else bound
        found.append(Needed("need", bound, verdict, subject, subject in verb.chosen_by))
    return found


def failing(world: World, prop: Prop) -> Prop:
    """The part of a defined condition that does not hold ("can act" fails because "alive" does)."""
    if isinstance(prop, Every):
        for item in prop.items:
            if world.verdict(item).status == "no":
                return failing(world, item)
        return prop
    if isinstance(prop, Holds) and prop.truth:
        relation = world.definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
        if relation is not None and relation.when and len(relation.when) == 1:
            names = [slot.name for slot in relation.slots]
            inner = put(relation.when[0], dict(zip(names, prop.fluent[1:], strict=False)))
            if not variables(inner) and world.verdict(inner).status == "no":
                return failing(world, inner)
    return prop


def _subject_slot(clause: Prop) -> str:
    if isinstance(clause, Holds):
        first = clause.fluent[1] if len(clause.fluent) > 1 else ""
        if isinstance(clause.value, tuple) and isinstance(clause.value[1], str):
            return clause.value[1]
        return first if isinstance(first, str) else ""
    if isinstance(clause, Thinks):
        return clause.who if isinstance(clause.who, str) else ""
    return ""


# ---------------------------------------------------------------- who perceives


def audience(world: World, event: Event) -> Audience:
    """Who shares the event: as the entry's ``seen by`` says; those hidden at the place watch unseen."""
    verb = event.verb
    there = world.audience_at(event.place) | (event.extra_witnesses & ~world.unable)
    participants = 0
    for slot in verb.slots:
        term = event.fillers.get(slot.name)
        if isinstance(term, int) and world.is_mind(term) and slot.reach != "mention":
            participants |= world.log.bit(term)
    participants &= ~world.unable
    seen = verb.seen_by
    if event.private:
        doer = event.doer
        return Audience(
            (world.log.bit(doer) if doer is not None else 0) | (participants if len(verb.chosen_by) > 1 else 0)
        )
    if "everyone" in seen:
        return Audience(EVERYONE)
    if "everyone there" in seen:
        hidden = _hidden(world, there & ~participants)
        return Audience((there | participants) & ~hidden, hidden)
    if "participants" in seen:
        return Audience(participants)
    mask = 0
    for name in seen:
        term = event.fillers.get(name)
        if isinstance(term, int):
            mask |= world.log.bit(term)
    return Audience(mask & ~world.unable)


def _hidden(world: World, mask: int) -> int:
    role = world.definitions.role("hidden")
    if role is None or not mask:
        return 0
    found = 0
    for fluent in world.log.by_relation.get(role.fluent_id, ()):
        entry = world.log.fact(fluent)
        if entry is not None and entry.value is True and isinstance(fluent[1], int):
            found |= world.log.bit(fluent[1]) & mask
    return found


# ---------------------------------------------------------------- what it makes so


def step(world: World, event: Event, moment: int, after: Audience | None = None) -> Deed:
    """Let an event happen: record it, begin and end beings, make its effects so for the world and its audience."""
    verb = event.verb
    seen = audience(world, event)
    before_place = {term: world.site_of.get(term) for term in event.fillers.values() if isinstance(term, int)}
    deed_fluent = ("did", verb.id, tuple(event.fillers.items()), moment)
    deed = Deed(verb.id, dict(event.fillers), moment, deed_fluent)  # type: ignore[arg-type]
    exists = world.definitions.role("exists")
    stamp = Stamp(moment, moment, seen)
    for name in verb.begins:
        _set_existing(world, exists.id if exists else "", event.fillers.get(name), True, stamp)
    for effect, soft in (*((item, False) for item in verb.makes), *((item, True) for item in verb.usually)):
        _effect(world, event, effect, Stamp(moment, moment, seen, True, soft))
    for name in verb.ends:
        _set_existing(world, exists.id if exists else "", event.fillers.get(name), False, stamp)
    if verb.same is not None:
        left, right = (event.fillers.get(name) for name in verb.same)
        if left is not None and right is not None:
            world.make(Same(left, right), stamp)
    final = _widened(world, event, seen, before_place)
    if final.mutual != seen.mutual or final.watchers != seen.watchers:
        for fluent, entry in world.changed:
            if entry.moment == moment and entry.true and fluent[0] != "did":
                entry.mutual |= final.mutual
                entry.watchers |= final.watchers
    _fading(world, moment)
    world.deeds.setdefault(verb.id, []).append(deed)
    world.make_deed(deed, Stamp(moment, moment, final))
    for figure, old in before_place.items():
        new = world.site_of.get(figure)
        if new is not None and new != old:
            world.arrive(figure, new, moment)
    for slot in verb.slots:
        actor = event.fillers.get(slot.name) if slot.reach == "bodily" and slot.form == "noun" else None
        here = world.site_of.get(actor) if isinstance(actor, int) else None
        if isinstance(actor, int) and here is not None:
            world.glimpse(actor, here, moment)  # who takes part looks about
    return deed


def _fading(world: World, moment: int) -> None:
    """Whoever an event makes unable to perceive does not perceive that it has."""
    for fluent, entry in world.changed:
        if entry.moment == moment and len(fluent) == 2 and isinstance(fluent[1], int):
            bit = world.log.bits.get(fluent[1], 0)
            if bit & world.unable and entry.mutual != EVERYONE and not world.is_place_fluent(fluent):
                entry.mutual &= ~bit


def _set_existing(world: World, relation: str, term: Term | None, value: bool, stamp: Stamp) -> None:
    if relation and isinstance(term, int):
        world.make(Holds((relation, term), value), Stamp(stamp.moment, stamp.cause, Audience(EVERYONE)))


def _widened(world: World, event: Event, seen: Audience, before: dict[int, int | None]) -> Audience:
    """An event with a journey in it is seen at both ends."""
    if event.private or "everyone there" not in event.verb.seen_by:
        return seen
    mask = seen.mutual
    for figure, old in before.items():
        new = world.site_of.get(figure)
        if new is not None and new != old:
            there = world.audience_at(new)
            mask |= there & ~_hidden(world, there)
    return Audience(mask, seen.watchers & ~mask, seen.tellers)


def _effect(world: World, event: Event, effect: Prop, stamp: Stamp) -> None:
    bound = _as_thought(world, put(effect, event.fillers))
    if isinstance(bound, Thinks) and isinstance(bound.prop, tuple):
        _tell(world, event, bound, stamp)
        return
    if not variables(bound):
        world.make(bound, stamp)


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
        if who == doer:
            hearers |= 0
        elif "everyone there" in verb.seen_by and not event.private:
            hearers |= seen.mutual & ~doer_bit
        elif "everyone" in verb.seen_by:
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
    left = _last_at(world, doer, site) if doer is not None else -1
    for mind in world.log.minds_in(hearers):
        stayed = _last_at(world, mind, site)
        if stayed >= max(left, 0) and at_odds(world, content, (mind,)):
            hearers &= ~world.log.bit(mind)  # has been there as long as the speaker, and seen it
    return hearers & ~world.audience_at(site)


def at_odds(world: World, content: Prop, path: Path) -> bool:
    """Is a content against what is so, or held? Two things that nobody has put into one another are two places for a third."""
    verdict = world.verdict(content, path)
    if verdict.status != "maybe" or not (isinstance(content, Holds) and content.truth):
        return verdict.status == "no"
    spot = world.spot(content.fluent[1], path)
    return isinstance(content.value, tuple) and spot is not None and not world.is_place(spot[1])


def _last_at(world: World, figure: int, site: int) -> int:
    """The moment at which somebody was last known to be at a place (-1 if never)."""
    if world.site_of.get(figure) == site:
        return 1 << 60
    entries = world.log.history((world.place_id, figure))
    for entry, following in zip(reversed(entries[:-1]), reversed(entries), strict=False):
        if isinstance(entry.value, tuple) and entry.value[1:] == (site,):
            return following.moment
    return -1


def _tell_answers(world: World, event: Event, content: Asks, hearers: int, doer: int | None, stamp: Stamp) -> None:
    """ "Tells her who did it": the answers that the teller holds (or, for one who finds out, that are so)."""
    path = (doer,) if doer is not None and world.log.bit(doer) & ~hearers else ()
    told = Stamp(stamp.moment, stamp.cause, Audience(hearers, 0, stamp.audience.mutual), False)
    found = list(world.solutions(content.prop, path)) or list(world.solutions(content.prop))
    for binding in found[:20]:
        world.make(put(content.prop, binding), told)
    world.make(content, told)


# ---------------------------------------------------------------- truth of contents


def untrue(world: World, event: Event) -> list[tuple[str, Prop, Verdict]]:
    """The contents that should be true (or, for lies, false) for the event to be what it is called, and are known to be otherwise."""
    found: list[tuple[str, Prop, Verdict]] = []
    for name, wanted in event.verb.holds:
        content = event.fillers.get(name)
        if not isinstance(content, tuple) or isinstance(content, Asks) or variables(content):
            continue
        prop: Prop = content if wanted else negate(content)
        verdict = world.verdict(prop)
        if verdict.status == "no" and not (verdict.default and not isinstance(content, Did)):
            found.append((name, prop, verdict))
        elif verdict.status == "no" and isinstance(content, Holds):
            found.append((name, prop, verdict._replace(status="maybe")))
        elif verdict.status == "maybe":
            found.append((name, prop, verdict))
    return found


__all__ = ["Event", "Needed", "SlotDef", "audience", "failing", "needs", "step", "untrue"]
