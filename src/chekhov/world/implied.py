"""What follows at once from what is made so: by ``implies:`` of a condition, by ``means:`` of a kind. Floor 4.

In: the world, and the condition or kind that somebody now has. Out: nothing; what follows is made so too ("Lena is a widow": her husband is dead), and
what implied a condition ends with it (who is free is nobody's captive).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chekhov.story.meaning import Fluent, Holds, Prop, Relation, Term, put, variables
from chekhov.world.log import Not, Path
from chekhov.world.solve import Binding

if TYPE_CHECKING:
    from chekhov.world.change import Stamp, World


def follow(
    world: World, relation: Relation, fluent: Fluent, value: object, truth: bool, stamp: Stamp, path: Path
) -> None:
    """A condition has come to be so, or not so any more: make so what it implies, and end what implied it."""
    if truth and value is not False and relation.implies:
        names = [slot.name for slot in relation.slots]
        if relation.value_slot is not None:
            own = names[relation.value_slot]
            binding: Binding = dict(zip([name for name in names if name != own], fluent[1:], strict=False))
            binding[own] = value[1] if isinstance(value, tuple) else value  # type: ignore[assignment]
        else:
            binding = dict(zip(names, fluent[1:], strict=False))
        _make(world, relation.implies, binding, stamp, path)
    if not truth or value is False:
        for other, prop in _implying(world, relation.id):
            _undo(world, other, prop, fluent, stamp, path)


def described(world: World, figure: Term, kind: str, stamp: Stamp, path: Path = ()) -> None:
    """Somebody is said to be of a kind that only one description makes one of: the description is true of them ("a widow": her husband is dead), and so
    is what follows from it (she is not married)."""
    meanings = world.definitions.descriptions.get(kind, ())
    if len(meanings) == 1 and len(meanings[0]) > 1 and all(isinstance(prop, Holds) for prop in meanings[0]):
        _make(world, meanings[0], {"X": figure}, stamp, path)
    _make(world, world.definitions.follows.get(kind, ()), {"X": figure}, stamp, path)


def _make(world: World, props: Sequence[Prop], binding: Binding, stamp: Stamp, path: Path) -> None:
    """Make propositions so, one after another. One in which somebody is still open says who that is, if it is so of just one; else nothing follows."""
    for prop in props:
        bound = put(prop, binding)
        if not variables(bound):
            if world.verdict(bound, path).status != "yes":
                world.make(bound, stamp, path)
            continue
        found = [{**binding, **more} for more in world.solutions(bound, path)]
        if not found or any(other != found[0] for other in found):
            return
        binding = found[0]


def _implying(world: World, ident: str) -> list[tuple[Relation, Prop]]:
    """The relations that imply this condition (to be undone when it ends: who is free is nobody's captive)."""
    if not world.implied_by:
        for relation in world.definitions.relations.values():
            for prop in relation.implies:
                if isinstance(prop, Holds) and prop.truth and isinstance(prop.fluent[0], str):
                    world.implied_by.setdefault(prop.fluent[0], []).append((relation, prop))
        world.implied_by.setdefault("", [])
    return world.implied_by.get(ident, [])


def _undo(world: World, other: Relation, prop: Prop, fluent: Fluent, stamp: Stamp, path: Path) -> None:
    if not isinstance(prop, Holds) or len(prop.fluent) != 2 or other.value_slot is None:
        if isinstance(prop, Holds) and len(other.slots) == 1:
            key: Fluent = (other.fluent_id, fluent[1])
            if world.entry(path, key) is not None:
                world.store(key, False, stamp, path)
        return
    if prop.fluent[1] == other.slots[1 - other.value_slot].name:
        key = (other.fluent_id, fluent[1])
        entry = world.entry(path, key)
        if entry is not None and not isinstance(entry.value, (Not, bool)):
            world.store(key, Not(frozenset((entry.value,))), stamp, path)
