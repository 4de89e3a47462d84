"""What a sentence takes to have happened: "the death of the queen led to a war" - she has died; "after the theft of the diamond" - it was stolen. Floor 3.

In: a clause and the definitions. Out: clauses that tell of the events which it names by nouns, as having happened before. Only what does or explains
something has happened, or what something comes after: who plans a murder, fears a death or prevents a theft tells of none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story.eventnouns import entries_for, told_with
from chekhov.story.meaning import Did, Prop, Verb, figures_in

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions, EventNoun
    from chekhov.story.discourse import Discourse

_OPEN = frozenset(
    "allowed certain due forbidden imminent impossible inevitable likely near necessary permitted planned possible prohibited unlikely".split()
)
"""How an event is said to be that is only to come, or not even that: "the sale of the castle was forbidden"."""
_SINCE = frozenset(("after", "since", "because of", "due to"))


def happened(statement: t.Statement, definitions: Definitions) -> Iterator[t.Clause]:
    """The events that a statement names as what has happened, each as a clause of its own."""
    for clause in statement.items if isinstance(statement, t.Compound) else (statement,):
        if not isinstance(clause, t.Clause) or clause.modal or clause.polarity != "yes":
            continue
        behind = [part.phrase for part in clause.complements if isinstance(part, t.Prep) and part.word in _SINCE]
        ahead = [clause.subject] if _does_something(clause, definitions) else []
        for phrase in (*ahead, *_witnessed(clause, definitions), *behind):
            told = _told(phrase, definitions) if isinstance(phrase, t.Noun) else None
            if told is not None:
                yield told


def _does_something(clause: t.Clause, definitions: Definitions) -> bool:
    """Is the subject what brings something about, rather than an event of which it is told that it begins, ends or is planned?"""
    slots = [frame.subject.kinds for frame in definitions.frames.get(clause.verb, ())]
    if any(isinstance(part, t.Adjective) and part.word in _OPEN for part in clause.complements):
        return False
    return not clause.passive and bool(slots) and ("event",) not in slots


def _witnessed(clause: t.Clause, definitions: Definitions) -> list[t.NounPhrase | None]:
    """What happens, and what somebody sees happen or finds out: "the wedding took place in May", "she witnessed the murder"."""
    objects: list[t.NounPhrase | None] = [part.phrase for part in clause.complements if isinstance(part, t.Object)]
    words = {phrase.noun for phrase in objects if isinstance(phrase, t.Noun)}
    for frame in definitions.frames.get(clause.verb, ()):
        if frame.relation or "real" not in definitions.verbs[frame.target].roles or not words.issuperset(frame.fixed):
            continue
        if clause.passive or frame.subject.kinds == ("event",):
            return [clause.subject]
        behind = {word for words, _, _ in frame.preps for word in words}
        return objects or [
            part.phrase for part in clause.complements if isinstance(part, t.Prep) and part.word in behind
        ]
    return []


def _told(phrase: t.Noun, definitions: Definitions) -> t.Clause | None:
    """ "The murder of Laius": he had been murdered; "Max's arrival": he had arrived."""
    if phrase.plural or phrase.number is not None or phrase.determiner not in ("the", "", "this", "that"):
        return None
    for entry in entries_for(phrase, definitions):
        verb = definitions.verbs[entry.verb]
        lemma = _named_by(verb, phrase.noun)
        told = _who_took_part(phrase, entry)
        doer, *others = (slot.name for slot in verb.slots)
        about = doer if doer in told and (phrase.of is None or told[doer][0] == "of") else next(iter(others), "")
        deed = _meant(phrase, verb)
        if about not in told or not lemma or deed is None:
            continue
        whose = told.pop(about)[1]
        behind = tuple(
            t.Object(who, who.span)
            if about == doer and slot == others[0]
            else t.Prep("by" if slot == doer else word, who, who.span)
            for slot, (word, who) in told.items()
        )
        return t.Clause(
            whose,
            lemma,
            (*behind, *deed),
            "past",
            perfect=not verb.moves,
            passive=about != doer,
            verb_span=phrase.span,
            span=phrase.span,
        )
    return None


def _meant(phrase: t.Noun, verb: Verb) -> tuple[t.To, ...] | None:
    """What somebody means to do, as a complement: "Tom's decision | to leave"; None where the verb waits for it and the noun says nothing of it."""
    waits = any("to" in slot.form.split("/") for slot in verb.slots)
    if isinstance(phrase.to, t.Clause):
        return (t.To(phrase.to, phrase.to.span),) if waits and phrase.to.subject is None else None
    return None if waits else ()


def _who_took_part(phrase: t.Noun, entry: EventNoun) -> dict[str, tuple[str, t.NounPhrase]]:
    """Who fills which slot of an event, and behind which word: "Hugo's betrayal of Clara", "the attack on the castle by wolves"."""
    said = [("of", phrase.of), *told_with(phrase)]
    told = {entry.slots[word]: (word, who) for word, who in said if who is not None and word in entry.slots}
    if phrase.possessor is not None and phrase.noun:
        alone = phrase.of is None
        slot = entry.slots["'s"] if alone and entry.slots["'s"] not in told else entry.slots.get("by", "")
        if slot and slot not in told:
            told[slot] = ("'s", phrase.possessor)
    return told


def _named_by(verb: Verb, noun: str) -> str:
    """The way of saying an event that is most like its noun: "is murdered" of a murder."""
    ways = [way.lemma for way in verb.phrasings if not way.literal]
    return next((lemma for lemma in ways if lemma[:4] == noun[:4]), ways[0] if ways else "")


def is_news(discourse: Discourse, prop: Prop) -> bool:
    """Has nothing been told yet of what happened, nor of a death of one of those whom it befell?"""
    if not isinstance(prop, Did):
        return False
    for figure in figures_in(prop):
        told = [one.prop for one in discourse.record.about.get(figure, ())]
        if discourse.told_dead(figure) or any(isinstance(one, Did) and one.verb == prop.verb for one in told):
            return False
    return True
