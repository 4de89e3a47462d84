"""Meanings of a clause that are taken only where no other is found. Floor 3.

In: a clause bound to a pattern, and what came of it. Out: whether something plainer goes before it: an animal for *it* where something was said, a noun that
nothing knows for something special, an event that is only pointed to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story.fillers import points_to_event
from chekhov.story.meaning import Meaning, Verb
from chekhov.story.pattern import Bound
from chekhov.story.scope import Scope

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions


def comes_later(definitions: Definitions, bound: Bound, meaning: Meaning, claims: bool, scope: Scope) -> bool:
    """Is this a meaning for where no other is found?"""
    if _is_creature(definitions, bound, claims):
        return True
    return meaning.verb is not None and (
        points_to_event(bound, meaning.group[0] if meaning.group else meaning)
        or _is_guess(definitions, bound, meaning.verb)
        or _is_supposed(definitions, meaning, meaning.verb, scope)
    )


def _is_creature(definitions: Definitions, bound: Bound, claims: bool) -> bool:
    """ "Believes it", "knows it": rather what was said than an animal, or whatever was named."""
    for slot, _ in bound.frame.objects:
        match bound.slots.get(slot.name):
            case t.Pronoun(word="it" | "this" | "that"):
                anybody = "any" in slot.kinds and (slot.reach == "mention" or (claims and bound.frame.relation))
                if anybody or definitions.is_for_beings_only(slot):
                    return True
    return False


def _is_guess(definitions: Definitions, bound: Bound, verb: Verb) -> bool:
    """Does a noun that nothing knows stand where the pattern wants something special ("moves the frobnicator": a part of the body)?"""
    kinds = definitions.kinds
    for slot in verb.slots[1:]:
        phrase = bound.slots.get(slot.name)
        unknown = isinstance(phrase, t.Noun) and bool(phrase.noun) and kinds.canonical(phrase.noun) is None
        if (
            unknown
            and slot.form == "noun"
            and not any(kind == "any" or (kinds.is_general(kind) and kind != "part") for kind in slot.kinds)
        ):
            return True
    return False


def _is_supposed(definitions: Definitions, meaning: Meaning, verb: Verb, scope: Scope) -> bool:
    """Is something of which only a general kind is known ("the diamond is a thing") taken for one of the special kinds that the pattern wants (a vehicle)?"""
    kinds = definitions.kinds
    for slot in verb.slots[1:]:
        term = meaning.fillers.get(slot.name)
        if slot.form == "noun" and isinstance(term, int) and "any" not in slot.kinds:
            known = [kind for kind in scope.kinds_of(term) if kinds.canonical(kind) is not None and kind != "any"]
            if known and not any(kinds.is_a(kind, want) for kind in known for want in slot.kinds):
                return True
    return False
