"""Whom a story rather goes on with: what the verbs tell of who *he* is where the words leave two. Floor 3.

In: what was done last, what is said now, and whom its pronoun could stand for. Out: how much speaks for each. All of it comes from the library: whose turn it
is after a deed (`turn`), with whom the reason of a deed lies (`merit`), what answers a deed (`answer`), and what befalls somebody without being chosen.
(After Garvey and Caramazza 1974, and Stevenson, Crawley and Kleinman 1994, on the causes and the consequences that verbs imply.)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.story.meaning import Did, Every, Figure, Holds, Prop, Relation, SlotDef, Term, Verb

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

HARMING = frozenset(("dire", "harming", "depriving"))
_ANSWERING = frozenset(("answer", "obeying", "refusing", "yielding"))
_TURNING = frozenset(("turn", "moving"))
_HUNTING = frozenset(("pursuing", "merit"))
_FELT = frozenset(("felt", "grudge", "bond", "trust", "attitude", "enmity"))
_NOTICING = frozenset(("noticing", "finding out"))
_MOVING = _FELT | {"want", "drive"}


@dataclass(frozen=True, slots=True)
class Deed:
    """What one did to another, or feels for them: ``changes``: it makes something so of the other. ``within``: what the other is told to do to somebody.
    ``news``: the other hears of what is not about the doer."""

    doer: Term
    other: Term
    roles: frozenset[str]
    changes: bool = False
    felt: bool = False
    within: Deed | None = None
    news: bool = False


class Said(NamedTuple):
    """What a clause is about to say of the one who is looked for: its entry, whether it goes back before what was told last (*had*),
    whether it is so (rather than may be, or will), whether it speaks aloud (in quotation marks),
    whether it speaks of what is yet to be or may be (*is getting*, *could hide*), and whether of what has to be done (*must leave*)."""

    entry: Verb | Relation
    before: bool = False
    sure: bool = True
    aloud: bool = False
    ahead: bool = False
    due: bool = False


def about_to_say(entry: Verb | Relation, clause: t.Clause) -> Said:
    """What a clause that is read as this entry is about to say."""
    return Said(
        entry,
        clause.perfect,
        not clause.modal and clause.polarity == "yes",
        t.Quote in map(type, clause.complements),
        clause.progressive or bool(clause.modal) or clause.tense == "future",
        clause.modal in closed.DUE and not clause.perfect,
    )


def deed_in(definitions: Definitions, cast: list[Figure], prop: Prop | None) -> Deed | None:
    """What one did to another by a proposition; None where it speaks of no two."""
    match prop:
        case Every(items) if items:
            return deed_in(definitions, cast, items[-1])
        case Did(truth=True) if prop.verb in definitions.verbs:
            verb, given = definitions.verbs[prop.verb], dict(prop.args)
            doer = given.get(verb.slots[0].name)
            named = [slot.name for slot in verb.slots[1:] if _is_being(definitions, cast, slot, given.get(slot.name))]
            if doer is None or not named:
                return None
            made = any(isinstance(one, Holds) and one.fluent[1:2] == (named[0],) for one in verb.makes)
            told = next((one for one in given.values() if isinstance(one, Did)), None)
            within = deed_in(definitions, cast, told)
            news = any("that" in slot.form and _is_news(given.get(slot.name), doer) for slot in verb.slots)
            return Deed(doer, given[named[0]], frozenset(verb.roles), made, within=within, news=news)
        case Holds(fluent, value, True):
            relation = definitions.relation_of(fluent, value)
            other = fluent[2] if len(fluent) > 2 else value
            if relation is None or len(fluent) < 2 or not isinstance(other, int) or isinstance(other, bool):
                return None
            return Deed(fluent[1], other, frozenset(relation.roles), felt=not _FELT.isdisjoint(relation.roles))
    return None


def _is_news(told: Term | None, doer: Term) -> bool:
    """Is this a content that is not about whoever tells it?"""
    match told:
        case Did(args=((_, first), *_)):
            return first != doer
        case Holds(fluent=(_, first, *_)):
            return first != doer
    return False


def innermost(prop: Prop) -> Prop:
    """What is told by a proposition that tells of somebody's words: "he confesses that he shot Ida because ..." gives the reason of the shot."""
    told = (
        next((term for _, term in prop.args if isinstance(term, (Did, Every))), None) if isinstance(prop, Did) else None
    )
    return prop if told is None else innermost(told)


def _is_being(definitions: Definitions, cast: list[Figure], slot: SlotDef, term: Term | None) -> bool:
    """Does somebody fill this slot?"""
    if not isinstance(term, int):
        return False
    if cast[term].named and not cast[term].kinds:
        return True  # a name of which nothing tells that it is a thing's
    return definitions.is_for_beings_only(slot) or any(
        definitions.kinds.has_role(kind, "being") for kind in cast[term].kinds
    )


def goes_on_with(deed: Deed, said: Said) -> Term | None:
    """With whom of a deed what is told next rather goes on, or None where the verbs leave it open."""
    entry = said.entry
    if "credit" in entry.roles and not deed.felt:
        return deed.other  # "she tells Judith, but she does not believe her"
    if "fleeing" in entry.roles and not _HUNTING.isdisjoint(deed.roles):
        return deed.other  # "two guards chase them. They escape"
    if said.due and "merit" in deed.roles:
        return deed.other  # "the abbot forgives him, but he has to leave the abbey"
    if deed.news and not said.before and _is_moved(entry):
        return deed.other  # "Anna tells Mary that Tom is dead. She weeps"
    if said.before or not isinstance(entry, Verb):
        return None
    if not _ANSWERING.isdisjoint(entry.roles):
        return deed.other
    if not _TURNING.isdisjoint(deed.roles):
        states = any("that" in slot.form.split("/") for slot in entry.slots)
        return (
            None if states and "question" not in deed.roles else deed.other
        )  # "offers him work. He says that ...": either
    befalls = entry.slots[0].name not in entry.chosen_by and entry.slots[0].kinds[0] != "any"
    return deed.other if befalls and (deed.changes or not HARMING.isdisjoint(deed.roles)) else None


def _is_moved(entry: Verb | Relation) -> bool:
    """Is it said of somebody how they feel, or what comes over them?"""
    if isinstance(entry, Verb):
        alone = entry.slots[0].name not in entry.chosen_by and len(entry.slots) < 2
        return alone or "felt" in entry.roles
    return "mood" in entry.roles


def is_mere_turn(deed: Deed | None, said: Said | None) -> bool:
    """Does nothing but whose turn it is make the story go on with the other, after something was handed over: no question, no answer?"""
    if deed is None or said is None or deed.within is not None or "turn" not in deed.roles:
        return False
    befalls = not isinstance(said.entry, Verb) or said.entry.slots[0].name not in said.entry.chosen_by
    return not (befalls or "question" in deed.roles) and _ANSWERING.isdisjoint(said.entry.roles)


def lies_on_terms(deed: Deed) -> Term | None:
    """With whom of a deed lies what it hangs on: with the one to whom something is promised, offered or threatened if he does what is wanted."""
    return deed.other if "on terms" in deed.roles or not HARMING.isdisjoint(deed.roles) else None


def lies_with(deed: Deed, said: Said) -> Term | None:
    """With whom of a deed its reason rather lies: what the doer feels and wants with the doer, what was done before with the other."""
    if deed.felt and not _NOTICING.isdisjoint(said.entry.roles):
        return deed.doer  # "believes him, because he has seen her in the library"
    mood = len(said.entry.slots) < 2 and "merit" in deed.roles  # whoever is comforted is sad
    if not (deed.felt or mood) and not _MOVING.isdisjoint(said.entry.roles):
        return deed.doer
    wronged = not HARMING.isdisjoint(deed.roles) and isinstance(said.entry, Verb)
    return deed.other if deed.felt or wronged or "merit" in deed.roles else None
