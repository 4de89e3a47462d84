"""Where something is: in a place, together with somebody, in a hand, on a finger. Floor 4.

In: a view, a figure, and the place, the company or the spot that is asked about. Out: a `Verdict`. Places lie within one another; of a wide one ("in the
valley") nobody can say where in it somebody is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.story.meaning import Fluent, Term
from chekhov.world.log import Not, OneOf, Path
from chekhov.world.verdict import MAYBE, Verdict

if TYPE_CHECKING:
    from chekhov.world.view import View


def placed(view: View, path: Path, fluent: Fluent, value: tuple[str, Term]) -> Verdict:
    """Is somebody or something there, in the way that is asked about (in, on, held by)?"""
    manner = view.definitions.relations[value[0]]
    target = view.real(value[1])
    if "place" in manner.roles:
        return within(view, path, fluent[1], target)
    entry = view.entry(path, fluent)
    if any(
        view.same(path, where, target) and is_upon(view, value[0], way, where)
        for way, where in view.chain(fluent[1], path)
    ):
        return Verdict("yes", (entry,) if entry is not None else ())
    if "held" in manner.roles or "worn" in manner.roles:
        for way, where in view.chain(fluent[1], path):
            roles = view.definitions.relations[way].roles
            if view.same(path, where, target) and (
                way == value[0] or ({"held", "worn"} & set(roles) and "held" in manner.roles)
            ):
                return Verdict("yes", (entry,) if entry is not None else ())
    if entry is None:
        return MAYBE
    if isinstance(entry.value, tuple) and not isinstance(entry.value, (Not, OneOf)):
        if view.equal(path, entry.value, (value[0], target)):
            return Verdict("yes", (entry,))
        near = _may_lie_in(view, target, entry.value, path) or _is_on_body(view, target, entry.value)
        if near and not {"held", "worn"} & set(manner.roles):
            return Verdict("maybe", (entry,))
        return Verdict("no", (entry,))
    return view.compared(entry, (value[0], target), path)


def within(view: View, path: Path, figure: Term, place: Term) -> Verdict:
    """Is somebody or something in a place, or in what lies in it?"""
    entry = view.entry(path, (view.place_id, figure))
    if entry is not None and isinstance(entry.value, (Not, OneOf)):
        return view.compared(entry, (view.place_id, place), path)
    steps = view.chain(figure, path)
    evidence = (entry,) if entry is not None else ()
    if any(view.same(path, where, place) for _, where in steps):
        return Verdict("yes", evidence)
    if not steps:
        return MAYBE
    innermost = next((where for _, where in steps if view.is_place(where)), None)
    if innermost is None:
        return MAYBE
    outer = [where for _, where in view.chain(place, path)]
    if any(view.same(path, where, innermost) for where in outer):
        return Verdict("maybe", evidence)  # known only more widely: "in Zone Seven" may be in the village
    if not outer and (not view.is_place(place) or view.has_role(place, "vehicle")):
        return Verdict("maybe", evidence)  # where that thing is, nobody has said
    last = steps[-1][1]
    if view.is_region(place) and not view.is_region(last):
        return Verdict("maybe", evidence)
    return Verdict("no", evidence)


def together(view: View, path: Path, left: Term, right: Term) -> Verdict:
    """Are two in the same place?"""
    one, other = view.site(left, path), view.site(right, path)
    entries = tuple(
        entry
        for entry in (view.entry(path, (view.place_id, left)), view.entry(path, (view.place_id, right)))
        if entry is not None
    )
    if view.same(path, left, right):
        return Verdict("yes")
    if one is None or other is None:
        return MAYBE
    if view.same(path, one, other):
        return Verdict("maybe" if view.is_region(one) else "yes", entries)
    nested = any(view.same(path, where, other) for _, where in view.chain(one, path)) or any(
        view.same(path, where, one) for _, where in view.chain(other, path)
    )
    return Verdict("maybe" if nested else "no", entries)


def is_upon(view: View, manner: str, way: str, where: Term) -> bool:
    """Whoever has gone to a porch, an island, a bridge is on it."""
    relations = view.definitions.relations
    return "upon" in relations[manner].roles and "place" in relations[way].roles and view.has_role(where, "surface")


def _may_lie_in(view: View, thing: Term, spot: tuple[str, Term], path: Path) -> bool:
    """Whoever is at the spring may sit on a stone: a thing that is there, or of which nobody has said where it is."""
    if view.is_place(thing) or not view.is_place(spot[1]):
        return False
    outer = view.chain(thing, path)
    return not outer or any(view.same(path, where, spot[1]) for _, where in outer)


def _is_on_body(view: View, part: Term, spot: tuple[str, Term]) -> bool:
    """Whoever has a ring may have it on a finger, and his hat on his head."""
    return bool({"held", "worn"} & set(view.definitions.relations[spot[0]].roles)) and view.has_role(part, "part")
