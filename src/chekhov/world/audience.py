"""Audiences: who perceives an event, and who takes part in the knowledge of a stated fact. Floor 4.

In: the world and an event, or a proposition stated at a place. Out: an `Audience`, masks of minds.
"""

from __future__ import annotations

from collections.abc import Iterable

from chekhov.story.meaning import Either, Holds, IsA, Prop, Same, Thinks, figures_in
from chekhov.world.change import Audience, World
from chekhov.world.event import Event
from chekhov.world.log import EVERYONE


def of_event(world: World, event: Event) -> Audience:
    """Who shares the event: as the entry's ``seen by`` says; those hidden at the place watch unseen."""
    verb = event.verb
    there = world.audience_at(event.place)
    there &= ~_looking_elsewhere(world, event, there)
    for companion in event.companions:
        there |= world.own_bit(companion) & ~world.unable
    participants = 0
    for slot in verb.slots:
        term = event.fillers.get(slot.name)
        if type(term) is int and slot.reach != "mention":
            participants |= world.own_bit(term)
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
        unseen = hidden(world, there & ~participants)
        return Audience((there | participants) & ~unseen, unseen)
    if "participants" in seen:
        return Audience(participants)
    mask = 0
    for name in seen:
        term = event.fillers.get(name)
        if isinstance(term, int):
            mask |= world.log.bit(term)
    return Audience(mask & ~world.unable)


def _looking_elsewhere(world: World, event: Event, there: int) -> int:
    """Those of whom it is said that they do not see it, and those who are looking away (but they hear what is said)."""
    mask = 0
    for one in event.unseen_by:
        mask |= world.log.bit(one)
    return mask if world.ready(event.verb).tells else mask | of_whom(world, "looking away", there)


def hidden(world: World, mask: int) -> int:
    """Those of a mask that are hidden."""
    return of_whom(world, "hidden", mask)


def of_whom(world: World, name: str, mask: int) -> int:
    """Those of a mask of whom the condition of a role is so."""
    role = world.definitions.role(name)
    if role is None or not mask:
        return 0
    found = 0
    for fluent in world.log.by_relation.get(role.fluent_id, ()):
        if isinstance(fluent[1], int) and (bit := world.log.bit(fluent[1]) & mask) and world.in_hiding(fluent[1]):
            found |= bit
    return found


def widened(world: World, event: Event, seen: Audience, goals: Iterable[int]) -> Audience:
    """An event with a journey in it is seen at both ends. ``goals``: where those who take part have come."""
    if event.private or "everyone there" not in event.verb.seen_by:
        return seen
    mask = seen.mutual
    for goal in goals:
        there = world.audience_at(goal)
        mask |= there & ~hidden(world, there)
    return Audience(mask, seen.watchers & ~mask, seen.tellers) if mask != seen.mutual else seen


def concerned(world: World, prop: Prop, place: int | None, opening: bool = False) -> Audience:
    """Who takes part in the knowledge of a stated fact: as the condition says, else those concerned and, if it can be seen, those there."""
    if isinstance(prop, IsA):
        return Audience(EVERYONE)
    if isinstance(prop, Thinks):
        return Audience()
    if isinstance(prop, Same):
        return Audience(world.audience_at(place))
    if isinstance(prop, Either):
        return concerned(world, prop.items[0], place, opening)
    if not isinstance(prop, Holds):
        return Audience(world.audience_at(place))
    key = prop.value[0] if isinstance(prop.value, tuple) else prop.fluent[0]
    relation = world.definitions.relations.get(key)  # type: ignore[arg-type]
    figures = figures_in(prop)
    mask = 0
    for figure in figures:
        mask |= world.own_bit(figure)
    if relation is None:
        return Audience(mask)
    if relation.known_to == "everyone" or (figures and all(world.is_place(figure) for figure in figures)):
        return Audience(EVERYONE)
    names = [slot.name for slot in relation.slots]
    if relation.known_to in names:
        owner = names.index(relation.known_to)
        if relation.value_slot is None and owner + 1 < len(prop.fluent):
            holder = prop.fluent[1 + owner]
            return Audience(world.log.bit(holder) if isinstance(holder, int) else 0)
        return Audience(mask)
    if relation.visible and figures and not opening:
        site = site_said(world, prop)
        site = world.site(figures[0]) if site is None else site
        mask |= world.audience_at(site if site is not None else place)
    return Audience(mask)


def site_said(world: World, prop: Holds) -> int | None:
    """The place where a statement of place has something."""
    told = prop.truth and prop.fluent[0] == world.place_id
    where = prop.value[1] if told and isinstance(prop.value, tuple) else None
    if not isinstance(where, int):
        return None
    return where if world.is_place(where) else world.site(where)
