"""Ground for judging: what was found, solutions, and looking at the world as of a moment. Floor 8."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from chekhov.story.meaning import Did, Either, Every, IsA, Prop, Same
from chekhov.world.change import World
from chekhov.world.log import Entry
from chekhov.world.solve import Binding


@dataclass(frozen=True, slots=True)
class Found:
    """What was found out. ``known``: yes, no, maybe, unknown. ``moments``: those that prove it. ``default``: nobody said so, it is taken for
    granted. ``silent``: the story tells no such event. ``note``: a remark for the answer."""

    known: str
    moments: tuple[int, ...] = ()
    default: bool = False
    silent: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Solution:
    """One way to fill what is asked for, and the moments that prove it."""

    binding: Binding
    moments: tuple[int, ...]
    default: bool = False


@contextmanager
def looking(world: World, at: int | None, since: int = 0) -> Iterator[None]:
    """The world as of a moment (None: the end); with ``since``, only events from there on are seen. Always put back."""
    kept = world.deeds
    if since > 0:
        world.deeds = {verb: [deed for deed in deeds if deed.moment >= since] for verb, deeds in kept.items()}
    try:
        with world.at(at):
            yield
    finally:
        world.deeds = kept


def contrary_if(found: Found, denied: bool) -> Found:
    """What was found, or its contrary."""
    return replace(found, known="no" if found.known == "yes" else "yes") if denied else found


def moments_of(entries: Iterable[Entry]) -> tuple[int, ...]:
    """The moments that made these entries so."""
    return tuple(dict.fromkeys(entry.cause for entry in entries))


def parts(prop: Prop) -> list[Prop]:
    """The propositions of a group, or the proposition itself."""
    if isinstance(prop, (Every, Either)):
        return [part for item in prop.items for part in parts(item)]
    return [prop]


def is_event(prop: Prop) -> bool:
    """Is it something that happens, rather than a state?"""
    found = [part for part in parts(prop) if not isinstance(part, (IsA, Same))]
    return bool(found) and isinstance(found[0], Did)


def alike(left: object, right: object) -> bool:
    """Whether a value is what is asked for; what is left open fits any."""
    if isinstance(right, str) or right is None:
        return True
    if isinstance(left, tuple) and isinstance(right, tuple):
        return left[0] == right[0] and (isinstance(right[1], str) or left[1] == right[1])
    return left == right
