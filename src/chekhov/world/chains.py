"""What follows along a chain of statements: "older than" something older, two steps to the left, north of what lies north. Floor 4.

In: a view, a transitive relation, two figures. Out: whether the one stands to the other as asked, with the statements that show it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chekhov.story.meaning import Fluent, Relation, Step, Term, how_much
from chekhov.world.log import Entry, Path

if TYPE_CHECKING:
    from chekhov.world.view import View

Proof = tuple[Entry, ...]


def ordered(view: View, relation: Relation, fluent: Fluent, path: Path) -> tuple[str, Proof]:
    """What is older than something older is older ("yes"), and the younger is not older than it ("no")."""
    _, one, other = fluent
    if relation.measure:
        measured = _measured(view, relation, one, other, path)
        if measured[0] != "maybe":
            return measured
    if relation.step is not None:
        return _laid_out(view, relation.step, one, other, path)
    for start, goal, status in ((one, other, "yes"), (other, one, "no")):
        proof = _reaches(view, relation, start, goal, path)
        if proof:
            return status, proof
    return "maybe", ()


def _measured(view: View, relation: Relation, one: Term, other: Term, path: Path) -> tuple[str, Proof]:
    """Who is said to be eight years old is older than who is said to be six."""
    entries = [view.entry(path, (how_much(relation.measure), figure)) for figure in (one, other)]
    left, right = (str(entry.value).split(" ", 1) if entry is not None else [""] for entry in entries)
    if len(left) < 2 or len(right) < 2 or left[1] != right[1]:
        return "maybe", ()
    return "yes" if int(left[0]) > int(right[0]) else "no", tuple(entry for entry in entries if entry is not None)


def _reaches(view: View, relation: Relation, start: Term, goal: Term, path: Path) -> Proof:
    """The stated steps of a chain from one to another, or none."""
    waiting: list[tuple[Term, Proof]] = [(start, ())]
    seen = {start}
    known = [fluent for fluent in view.log.by_relation.get(relation.fluent_id, ()) if len(fluent) == 3]
    for one, proof in waiting:
        for fluent in known:
            if fluent[1] == one and fluent[2] not in seen:
                entry = view.entry(path, fluent)
                if entry is not None and entry.value is True:
                    if fluent[2] == goal:
                        return (*proof, entry)
                    seen.add(fluent[2])
                    waiting.append((fluent[2], (*proof, entry)))
    return ()


def steps_from(view: View, one: Term, plane: str, path: Path = ()) -> Iterator[tuple[Term, Step, Entry]]:
    """What is said to stand one step from something: what, the step that leads there, and the statement."""
    for relation in view.definitions.relations.values():
        step = relation.step
        if step is None or step.plane != plane:
            continue
        for fluent in view.log.by_relation.get(relation.fluent_id, ()):
            entry = view.entry(path, fluent) if one in fluent[1:] else None
            if entry is not None and entry.value is True:
                if fluent[2] == one:
                    yield fluent[1], step, entry
                else:
                    yield fluent[2], Step(-step.right, -step.up, plane), entry
    if plane == "view":
        yield from _piled(view, one, path)


def _piled(view: View, one: Term, path: Path) -> Iterator[tuple[Term, Step, Entry]]:
    """What lies on something is one step above it, what is under it one below."""
    ways = {
        ident: up for ident, table in view.definitions.relations.items() for role, up in _PILES if role in table.roles
    }
    for fluent in view.log.by_relation.get(view.place_id, ()):
        entry = view.entry(path, fluent)
        spot = entry.value if entry is not None and isinstance(entry.value, tuple) and len(entry.value) == 2 else None
        up = ways.get(str(spot[0])) if spot is not None else None
        if entry is None or spot is None or up is None or one not in (fluent[1], spot[1]):
            continue
        lower = spot[1] == one
        yield (fluent[1], Step(0, up, "view"), entry) if lower else (spot[1], Step(0, -up, "view"), entry)


_PILES = (("upon", 1), ("beneath", -1))


def _laid_out(view: View, step: Step, one: Term, other: Term, path: Path) -> tuple[str, Proof]:
    """Does a chain of steps lead from the second to the first in this direction, and never against it? What stands above or below something
    stands neither left nor right of it."""
    for sign, status in ((1, "yes"), (-1, "no")):
        waiting: list[tuple[Term, bool, Proof]] = [(other, False, ())]
        seen: set[tuple[Term, bool]] = {(other, False)}
        for here, gone, proof in waiting:
            if here == one and (gone or here != other):
                return status if gone else "no", proof
            for there, stride, entry in steps_from(view, here, step.plane, path):
                along = sign * (stride.right * step.right + stride.up * step.up)
                reached = (there, gone or along > 0)
                if along >= 0 and reached not in seen:
                    seen.add(reached)
                    waiting.append((*reached, (*proof, entry)))
    return "maybe", ()
