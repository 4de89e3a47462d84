"""The ways to take a clause: which patterns its words fit, in the order in which they are tried. Floor 3.

In: a clause and the definitions. Out: `Ways`. Nothing is resolved yet, so that a clause has the same ways however its sentence is tried: they are kept while
that sentence is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story.being import heads
from chekhov.story.beside import as_what
from chekhov.story.match import match
from chekhov.story.pattern import Bound
from chekhov.story.putoff import alike

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

_DIRECTIONS = frozenset(("to", "into", "onto", "towards"))


@dataclass(frozen=True, slots=True)
class Ways:
    """``known``: is the verb known at all? ``rows``: best first, those that take up the same parts of the clause side by side. ``adrift``: where a
    particle is left over that makes another verb of this one. ``claims``: does one of them take what is said or thought?"""

    known: bool
    rows: tuple[tuple[Bound, ...], ...] = ()
    adrift: tuple[Bound, ...] = ()
    claims: bool = False


def ways_of(definitions: Definitions, clause: t.Clause, relations_first: bool, telling: bool = False) -> Ways:
    """The ways to take a clause. ``relations_first``: a state before an event; ``telling``: what a thing is made for after what it does."""
    if clause.verb == "be" and not clause.passive:
        frames = [frame for frame in definitions.being_frames(heads(clause)) if not frame.relation]
    else:
        frames = definitions.frames_of(clause.verb, clause.passive)
    bounds = match(frames, as_what(clause, frames, definitions.kinds))
    if len(bounds) > 1:
        _rank(bounds, definitions, clause, relations_first, telling)
    adrift: list[Bound] = []
    if any(isinstance(item, t.Particle) for bound in bounds for item in bound.rest):
        phrasal = {word for frame in frames for word in frame.particles}
        adrift = [bound for bound in bounds if _leaves(bound, phrasal)]  # "turns up at her door": rather arrives
        bounds = [bound for bound in bounds if bound not in adrift]
    claims = any("that" in content.slot.form for bound in bounds for content in bound.frame.contents)
    return Ways(bool(frames), tuple(map(tuple, alike(bounds))), tuple(adrift), claims)


def _rank(
    bounds: list[Bound], definitions: Definitions, clause: t.Clause, relations_first: bool, telling: bool
) -> None:
    """Put first the ways that a clause of this form is likelier to be meant in."""
    if relations_first:
        bounds.sort(key=lambda bound: not bound.frame.relation)
    if telling:
        bounds.sort(key=lambda bound: bound.frame.relation and _is_purpose(definitions, bound))
    if clause.passive:
        bounds.sort(key=lambda bound: not definitions.is_being_slot(bound.frame.subject))
    if any(isinstance(item, t.Object) for item in clause.complements):
        bounds.sort(key=lambda bound: not _takes_what_was_told(bound))
    if isinstance(clause.subject, t.Name) and not clause.passive:
        acting = [_objects(bound) for bound in bounds if definitions.is_being_slot(bound.frame.subject)]
        bounds.sort(key=lambda bound: not definitions.is_being_slot(bound.frame.subject) and _objects(bound) in acting)


def _is_purpose(definitions: Definitions, bound: Bound) -> bool:
    """ "The key opens the vault": of the world that is what it is for; in the story it happens."""
    return "purpose" in definitions.relations[bound.frame.target].roles


def _objects(bound: Bound) -> list[int] | None:
    """What a verb does something to. "Tim kills Olga in the garden" as a flood would, where nothing is known of him? Rather as somebody who acts."""
    return [id(bound.slots[slot.name]) for slot, _ in bound.frame.objects if slot.name in bound.slots] or None


def _takes_what_was_told(bound: Bound) -> bool:
    """ "Tim does not see this": not see that it is so, rather than not see the dog."""
    contents = [bound.slots.get(content.slot.name) for content in bound.frame.contents if "that" in content.slot.form]
    phrases = [filler.phrase for filler in contents if isinstance(filler, t.Object)]
    return any(isinstance(phrase, t.Pronoun) and phrase.word == "this" for phrase in phrases)


def _leaves(bound: Bound, phrasal: set[str]) -> bool:
    """Is a particle left over that makes another verb of this one? (Not where it says which way: "goes out | to the yard".)"""
    preps = bound.frame.preps
    if any(prep.slot.name in bound.slots and not _DIRECTIONS.isdisjoint(prep.words) for prep in preps):
        return False
    return any(isinstance(item, t.Particle) and item.word in phrasal for item in bound.rest)


__all__ = ["Ways", "ways_of"]
