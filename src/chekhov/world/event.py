"""An event about to happen: who does what to whom where, what it needs, and which contents must be true. Floor 4.

In: a verb entry and its fillers. Out: the needs with their verdicts (`needs`), the contents that are not as they should be (`untrue`). Nothing changes here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from chekhov.story.definitions import Definitions
from chekhov.story.meaning import Asks, Did, Every, Hedged, Holds, Prop, Term, Thinks, Verb, negate, put, variables
from chekhov.world.change import World
from chekhov.world.verdict import Verdict


@dataclass(slots=True)
class Event:
    """An event: its entry, its fillers (figures found), where, whether it is done secretly, who comes along, and the vehicle it is done in."""

    verb: Verb
    fillers: dict[str, Term]
    place: int | None = None
    private: bool = False
    unseen_by: tuple[int, ...] = ()
    companions: tuple[int, ...] = ()
    vehicle: int | None = None
    doer: int | None = field(init=False)  # the first figure that chooses the event, else its subject
    figures: tuple[int, ...] = field(init=False)  # those of its fillers that are figures, and no contents
    has_contents: bool = field(init=False)

    def __post_init__(self) -> None:
        self.figures = tuple([term for term in self.fillers.values() if type(term) is int])
        self.has_contents = len(self.figures) < len(self.fillers)
        self.doer = None
        for name in (*self.verb.chosen_by, self.verb.slots[0].name):
            term = self.fillers.get(name)
            if type(term) is int:
                self.doer = term
                break


class Needed(NamedTuple):
    """One need of an event and how it stands."""

    about: str  # need, ability, existence
    prop: Prop
    verdict: Verdict
    slot: str
    doer: bool


def needs(world: World, event: Event) -> list[Needed]:
    """All needs of an event that concern its fillers: those who choose it are able, what takes part exists, the entry's own clauses hold.
    Presence is not among them: it is the business of whoever knows where scenes are."""
    found: list[Needed] = []
    verb = event.verb
    act, exists = world.act_id, world.exists_id
    ready = world.ready(verb)
    for slot in ready.nouns:
        term = event.fillers.get(slot.name)
        if type(term) is not int:
            continue
        chooser = slot.name in verb.chosen_by
        if exists and slot.reach == "bodily" and slot.name not in verb.begins:
            gone = world.denied(exists, term)
            if gone is not None:
                found.append(Needed("existence", Holds((exists, term), True), gone, slot.name, chooser))
                continue
        if chooser and act and world.is_mind(term):
            unable = world.denied(act, term)
            if unable is not None:
                hindrance = failing(world, Holds((act, term), True))
                found.append(Needed("ability", hindrance, unable, slot.name, True))
                if not _only_asleep(world, hindrance):
                    return found
    for clause in ready.needs:
        bound = clause.fill(event.fillers)
        if bound is None:
            continue
        verdict = world.verdict(bound)
        if verdict.status == "no" and verdict.default and isinstance(bound, Thinks):
            verdict = verdict._replace(status="maybe")
        bound = failing(world, bound) if verdict.status == "no" else bound
        found.append(Needed("need", bound, verdict, clause.subject, clause.subject in verb.chosen_by))
    return found


def _only_asleep(world: World, hindrance: Prop) -> bool:
    """Is somebody merely not awake? Whoever is may be woken, and what else is wrong with the deed is still to be told."""
    awake = world.definitions.role("conscious")
    return awake is not None and isinstance(hindrance, Holds) and hindrance.fluent[0] == awake.fluent_id


def hinders(definitions: Definitions, ident: str, state: Holds) -> bool:
    """Does a state by itself stand in the way of a condition of the same figure ("X is asleep" in that of "X can act")?"""
    relation = definitions.relations.get(ident)
    if relation is None:
        return False
    if ident == state.fluent[0]:
        return state.truth == (state.value != relation.default)
    return bool(relation.when) and all(_hindered(definitions, one, state) for one in relation.when)


def _hindered(definitions: Definitions, prop: Prop, state: Holds) -> bool:
    items = prop.items if isinstance(prop, Every) else (prop,)
    return any(
        isinstance(one, Holds) and one.truth and hinders(definitions, str(one.fluent[0]), state) for one in items
    )


def failing(world: World, prop: Prop) -> Prop:
    """The part of a defined condition that does not hold ("can act" fails because "alive" does)."""
    if isinstance(prop, Every):
        for item in prop.items:
            if world.verdict(item).status == "no":
                return failing(world, item)
        return prop
    if isinstance(prop, Holds) and prop.truth:
        relation = world.definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
        if relation is not None and relation.when:  # the first of its ways to be so is the ordinary one
            names = [slot.name for slot in relation.slots]
            inner = put(relation.when[0], dict(zip(names, prop.fluent[1:], strict=False)))
            if not variables(inner) and world.verdict(inner).status == "no":
                return failing(world, inner)
    return prop


def untrue(world: World, event: Event) -> list[tuple[str, Prop, Verdict]]:
    """The contents that should be true (or, for lies, false) for the event to be what it is called, and are known to be otherwise."""
    found: list[tuple[str, Prop, Verdict]] = []
    for name, wanted in event.verb.holds:
        content = event.fillers.get(name)
        if not isinstance(content, tuple) or isinstance(content, (Asks, Hedged)) or variables(content):
            continue
        if owned_up(world, event, content):
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


def owned_up(world: World, event: Event, content: Prop) -> bool:
    """Is it a grave deed of their own that somebody confesses? They may do so for another's sake: it is claimed, and no more."""
    if "avowal" not in event.verb.roles or not isinstance(content, Did) or not content.truth:
        return False
    verb = world.definitions.verbs[content.verb]
    return verb.weight == "grave" and any(
        slot in verb.chosen_by and world.real(term) == event.doer for slot, term in content.args
    )
