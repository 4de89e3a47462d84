"""What filling the slots of a pattern must know of the clause: whom a name is given to, which slot is the subject's, what an event puts somewhere. Floor 3.

In: a clause bound to a pattern, and what fills its slots so far. Out: answers for the interpreter.
"""

from __future__ import annotations

from collections.abc import Sequence

from chekhov.language import tree as t
from chekhov.story.fillers import filler_of, waits_for_clause
from chekhov.story.meaning import Holds, Opaque, Relation, SlotDef, Term, Verb
from chekhov.story.pattern import Bound, Filler
from chekhov.story.scope import Scope, Speaking, Terms


def still_nameless(name: Filler | None, filler: Filler, scope: Scope) -> Terms | None:
    """ "She has a daughter. They call her Lily": rather her who has no name yet."""
    if not isinstance(name, t.Name) or not isinstance(filler, t.Pronoun) or not isinstance(scope, Speaking):
        return None
    return scope.nameless(filler.word)


def puts(verb: Verb | None) -> bool:
    """Does an event bring something somewhere ("puts the letter in the drawer": not the one that is there)?"""
    return verb is not None and any(isinstance(one, Holds) and isinstance(one.value, tuple) for one in verb.makes)


def claimed_by(
    entry: Verb | Relation | None, slots: Sequence[SlotDef], filled: dict[str, Terms]
) -> tuple[Term, ...] | None:
    """Who answers for a content: the first who says or thinks it, nobody for a lie or a denial; None where it is so (whoever learns or knows it)."""
    wanted = [truth for _, truth in entry.holds] if isinstance(entry, Verb) else []
    if any(wanted) or (isinstance(entry, Relation) and "knowledge" in entry.roles):
        return None
    if wanted or (entry is not None and "denial" in entry.roles):
        return ()
    return filled[slots[0].name].items if slots and slots[0].name in filled else ()


def is_subject(bound: Bound, slot: SlotDef, clause: t.Clause) -> bool:
    """Is it this slot that the subject of the clause fills (whom "its", "his" in the other parts mean)?"""
    return clause.subject is not None and filler_of(bound, slot) is clause.subject


def in_turn(bound: Bound, slots: tuple[SlotDef, ...], clause: t.Clause) -> Sequence[SlotDef]:
    """The slots in the order in which they are filled: first the subject's, and those that wait for a clause last."""
    waits = [waits_for_clause(slot) for slot in slots]
    if waits == sorted(waits) and (len(slots) < 2 or is_subject(bound, slots[0], clause)):
        return slots
    return sorted(slots, key=lambda one: (waits_for_clause(one), not is_subject(bound, one, clause)))


def given_name(
    verb: Verb | None, slot: SlotDef, filler: Filler, filled: dict[str, Terms], scope: Scope
) -> Terms | None:
    """ "They name the child Thomas": whoever had no name is Thomas from now on. (Whoever calls himself so may be another; and
    what somebody says names at most who says it.)"""
    if verb is None or verb.same is None or slot.name != verb.same[1] or not isinstance(filler, t.Name):
        return None
    bearer = filled.get(verb.same[0])
    itself = any(terms == bearer for name, terms in filled.items() if name != verb.same[0])
    if bearer is None or itself or not isinstance(scope, Speaking) or len(bearer.items) != 1:
        return None
    claimed = scope.claimed if isinstance(scope, Speaking) else None
    if claimed is not None and bearer.items[0] not in claimed:
        return None
    taken = scope.take_name(bearer.items[0], filler.text, "own name" in verb.roles)
    return Terms((Opaque(filler.text),)) if taken else None
