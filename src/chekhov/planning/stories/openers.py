"""Which key opens what, where only its name says so: "the key to the vault", "the vault key", "the vault's key". Floor 6.

In: a trace, and what is asked of a key and a door or a place. Out: yes or no.
"""

from __future__ import annotations

from chekhov.story.meaning import Holds, Relation
from chekhov.trace.record import Trace

_BEHIND = ("to", "for", "of")


def opens(trace: Trace, relation: Relation, asked: Holds) -> bool:
    """Is it asked what a key is for, and is it called after that door or place?"""
    match asked.fluent:
        case (_, int() as key, int() as door) if "purpose" in relation.roles and trace.world.has_role(key, "key"):
            return _is_called_after(trace, key, door)
    return False


def _is_called_after(trace: Trace, key: int, door: int) -> bool:
    one, other = trace.story.cast[key], trace.story.cast[door]
    if one.owner == door or any(trace.story.discourse.marks.get((key, word)) == door for word in _BEHIND):
        return True
    names = {other.noun, *other.noun.split()[-1:], other.label.removeprefix("the ")} - {""}
    return any(one.noun.startswith(f"{name} ") or one.label.endswith(f" of the {name}") for name in names)
