"""Events as nouns: "the death of Midori", "his murder", "the attack". Floor 3.

In: a noun phrase and the discourse. Out: the event that it names, or None where it names none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story.meaning import Did, Term
from chekhov.story.possession import owner_of

if TYPE_CHECKING:
    from chekhov.story.discourse import Discourse


def event_named(discourse: Discourse, phrase: t.Noun) -> Did | None:
    """An event as a noun: "the death of Midori", "his murder", "the attack"."""
    entries = discourse.definitions.event_nouns.get(phrase.noun, [])
    owner_tree = phrase.of or phrase.possessor
    for entry in entries:
        if owner_tree is None:
            return discourse.last_did.get(entry.verb) or Did(entry.verb, ())
        slot = entry.slots.get("of" if phrase.of is not None else "'s") or entry.slots.get("'s")
        if slot is None:
            continue
        owner = owner_of(discourse, owner_tree)
        if owner is None:
            return None
        args: list[tuple[str, Term]] = [(slot, owner.items[0])]
        if phrase.of is not None and phrase.possessor is not None:
            doer = owner_of(discourse, phrase.possessor)
            other = entry.slots.get("by")
            if doer is not None and other:
                args.append((other, doer.items[0]))
        return Did(entry.verb, tuple(args))
    return None
