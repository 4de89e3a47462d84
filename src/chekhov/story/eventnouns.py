"""Events as nouns: "the death of Midori", "his murder", "the attack". Floor 3.

In: a noun phrase and the discourse. Out: the event that it names, or None where it names none.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story.meaning import Did, Term
from chekhov.story.owners import owner_of

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions, EventNoun
    from chekhov.story.discourse import Discourse


def event_named(discourse: Discourse, phrase: t.Noun) -> Did | None:
    """An event as a noun: "the death of Midori", "his murder", "the attack". Of several entries that share a noun, the first whose slots all fit ("the
    escape from the tower", "the escape from her captors")."""
    entries = entries_for(phrase, discourse.definitions)
    owner_tree = phrase.of or phrase.possessor
    if owner_tree is None:
        return (discourse.record.last_of(entries[0].verb) or Did(entries[0].verb, ())) if entries else None
    if not any(_slot_of_owner(entry, phrase) for entry in entries):
        return None
    owner = owner_of(discourse, owner_tree)
    if owner is None:
        return None
    both = phrase.of is not None and phrase.possessor is not None
    doer = owner_of(discourse, phrase.possessor) if both and phrase.possessor is not None else None
    behind = {word: discourse.refer(one, None, "oblique") for word, one in told_with(phrase) if _waits(entries, word)}
    events: list[Did] = []
    for entry in entries:
        slot = _slot_of_owner(entry, phrase)
        if not slot:
            continue
        args: list[tuple[str, Term]] = [(slot, owner.items[0])]
        partner = next((entry.slots[word] for word in ("with", "to", "by") if word in entry.slots), "")
        if len(owner.items) == 2 and partner and "mutual" in discourse.definitions.verbs[entry.verb].roles:
            args.append((partner, owner.items[1]))  # "the wedding of Ida and Per"
        if doer is not None and entry.slots.get("by"):
            args.append((entry.slots["by"], doer.items[0]))
        args += [(entry.slots[word], whom.items[0]) for word, whom in behind.items() if whom and word in entry.slots]
        events.append(Did(entry.verb, tuple(dict(args).items())))
    return min(events, key=lambda event: (_misfits(discourse, event), events.index(event)), default=None)


def _slot_of_owner(entry: EventNoun, phrase: t.Noun) -> str:
    return entry.slots.get("of" if phrase.of is not None else "'s") or entry.slots.get("'s") or ""


def _waits(entries: list[EventNoun], word: str) -> bool:
    return any(word in entry.slots for entry in entries)


def _misfits(discourse: Discourse, event: Did) -> int:
    """How many of those who took part cannot be what the entry wants there."""
    wanted = {slot.name: slot.kinds for slot in discourse.definitions.verbs[event.verb].slots}
    told = ((name, term) for name, term in event.args if isinstance(term, int) and name in wanted)
    return sum(not discourse.definitions.fits(discourse.kinds_of(term), wanted[name]) for name, term in told)


def entries_for(phrase: t.Noun, definitions: Definitions) -> list[EventNoun]:
    """What a noun of an event may mean, first what has room for all that is told with it."""
    said = [word for word, _ in told_with(phrase)]
    entries = definitions.event_nouns.get(phrase.noun, [])
    return sorted(entries, key=lambda entry: sum(word not in entry.slots for word in said))


def told_with(phrase: t.Noun) -> list[tuple[str, t.NounPhrase]]:
    """What stands behind the noun of an event with a preposition: "the marriage of Rosa | to Franz", "the attack | on the castle | by wolves"."""
    found: list[tuple[str, t.NounPhrase]] = []
    for relative in phrase.relatives:
        match relative.clause:
            case t.Clause(verb="be", complements=(t.Prep(word=word, phrase=t.Noun() as other),)) if not relative.comma:
                doers = [one for one in told_with(other) if one[0] == "by"]
                found += [(word, replace(other, relatives=()) if doers else other), *doers]
            case t.Clause(verb="be", complements=(t.Prep(word=word, phrase=other),)) if not relative.comma:
                found.append((word, other))
    return found


def without_told(phrase: t.Noun, definitions: Definitions) -> t.Noun:
    """The noun of an event without what its prepositions tell, which says who took part, and not which one it is or where."""
    slots = {word for entry in definitions.event_nouns.get(phrase.noun, ()) for word in entry.slots}
    if slots.isdisjoint(word for word, _ in told_with(phrase)):
        return phrase
    kept = (
        one
        for one in phrase.relatives
        if slots.isdisjoint(word for word, _ in told_with(replace(phrase, relatives=(one,))))
    )
    return replace(phrase, relatives=tuple(kept))
