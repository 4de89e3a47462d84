"""What whoever dies, or falls asleep, had taken: the poison or potion, or what it was put in, that they ate, drank, or drank from. Floor 8.

In: a run and the moment of a death. Out: the moment at which they took it, and the moments that made it deadly. Which verbs are a taking is said by the
library (`role: ingesting`), what is deadly (`role: deadly`: poison, poisoned) and what is `role: potent`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from chekhov.questions.ground import looking
from chekhov.story.meaning import Holds, Term
from chekhov.trace.record import Moment, Trace


class Taken(NamedTuple):
    """``moment``: when it was taken; ``made``: the moments that made it deadly, the last first; none where it was so of itself."""

    moment: int
    made: tuple[int, ...]


def taken_before(trace: Trace, death: Moment) -> Taken | None:
    """The poison that whoever dies in a scene has taken in it; the drug, where somebody falls asleep."""
    world, verbs = trace.world, trace.story.definitions.verbs
    verb = verbs.get(death.verb)
    if verb is None or verb.chosen_by or not verb.makes:
        return None
    role = "deadly" if verb.weight == "grave" else "potent"
    victim = death.fillers.get(verb.slots[0].name, -1)
    for one in reversed(trace.moments[: death.index]):
        if one.scene != death.scene:
            return None
        taking = verbs.get(one.verb)
        taker = one.fillers.get(taking.slots[0].name) if taking is not None and one.kind == "event" else None
        if taking is None or taker is None or "ingesting" not in taking.roles or not world.same((), taker, victim):
            continue
        for slot in taking.slots[1:]:
            made = _made(trace, one.fillers.get(slot.name), one.index, role)
            if made is not None:
                return Taken(one.index, made)
    return None


def _made(trace: Trace, thing: Term | None, at: int, role: str) -> tuple[int, ...] | None:
    """What made a thing, what it is in or what is in it so (deadly, potent), as of a moment; None where none of it is."""
    if not isinstance(thing, int) or trace.world.is_mind(thing):
        return None
    with looking(trace.world, at - 1):
        found = [made for one in _about(trace, thing) if (made := _made_so(trace, one, one != thing, role)) is not None]
    return tuple(sorted({cause for made in found for cause in made if cause > 0}, reverse=True)) if found else None


def _about(trace: Trace, thing: int) -> Iterator[int]:
    """A thing, what it is in (but no place and nobody), and whatever is in any of these."""
    world = trace.world
    around = [thing]
    for _, where in world.chain(thing):
        if not isinstance(where, int) or world.is_place(where) or world.is_mind(where):
            break
        around.append(where)
    yield from around
    for vessel in around:
        for fluent in world.log.inside.get(vessel, ()):
            inside = fluent[1]
            if isinstance(inside, int) and inside not in around and (world.spot(inside) or ("", -1))[1] == vessel:
                yield inside


def _made_so(trace: Trace, thing: int, mixed: bool, role: str) -> tuple[int, ...] | None:
    """The moments that made a thing poisoned, or put it there, where it is poison (a drug) of itself (``mixed``: it is in what was taken)."""
    world, definitions = trace.world, trace.story.definitions
    causes: list[int] = []
    potent = world.has_role(thing, role)
    if potent and mixed:
        spot = world.entry((), (world.place_id, thing))
        causes += [spot.cause] if spot is not None else []
    for ident in definitions.roles.get(role, ()):
        verdict = world.verdict(Holds((definitions.relations[ident].fluent_id, thing), True))
        if verdict.status == "yes":
            potent = True
            causes += [entry.cause for entry in verdict.evidence]
    return tuple(causes) if potent else None
