"""What a sentence takes to have happened: "the death of the queen led to a war" - she has died; "after the theft of the diamond" - it was stolen. Floor 3.

In: a clause and the definitions. Out: clauses that tell of the events which it names by nouns, as having happened before. Only what does or explains
something has happened, or what something comes after: who plans a murder, fears a death or prevents a theft tells of none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
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
        if not isinstance(clause, t.Clause) or clause.modal or not _names_event(clause, definitions):
            continue
        if clause.polarity != "yes":
            yield from _never_solved(clause, definitions)
            continue
        behind = [part.phrase for part in clause.complements if isinstance(part, t.Prep) and part.word in _SINCE]
        ahead = [clause.subject] if _does_something(clause, definitions) else []
        for phrase in (*ahead, *_witnessed(clause, definitions), *behind):
            told = _told(phrase, definitions) if isinstance(phrase, t.Noun) else None
            if told is not None:
                yield told


def _names_event(clause: t.Clause, definitions: Definitions) -> bool:
    """Is one of its nouns that of an event?"""
    parts = [part.phrase for part in clause.complements if isinstance(part, (t.Object, t.Prep))]
    return any(isinstance(one, t.Noun) and one.noun in definitions.event_nouns for one in (clause.subject, *parts))


def _never_solved(clause: t.Clause, definitions: Definitions) -> Iterator[t.Clause]:
    """ "The murder of the judge was never solved": there was one, which is more than "the murder never took place" says."""
    for phrase in _witnessed(clause, definitions):
        if isinstance(phrase, t.Noun) and (clause.passive or phrase is not clause.subject):
            told = _told(phrase, definitions)
            if told is not None:
                yield told


def after_what_follows(statement: t.Statement, definitions: Definitions) -> t.Statement:
    """ "Following the murder of the king, she fled": after it, which is nobody's pursuit."""
    if not isinstance(statement, t.Clause):
        return statement
    for link in statement.links:
        event = _followed(link.statement, definitions) if link.word == ",ing" and link.front else None
        if event is not None:
            links = tuple(one for one in statement.links if one is not link)
            return replace(
                statement, complements=(*statement.complements, t.Prep("after", event, link.span)), links=links
            )
    return statement


def _followed(statement: t.Statement, definitions: Definitions) -> t.Noun | None:
    """The event that something follows."""
    match statement:
        case t.Clause(verb="follow", complements=(t.Object(t.Noun() as phrase), *rest)):
            if phrase.noun not in definitions.event_nouns and not definitions.kinds.has_role(phrase.noun, "event"):
                return None
            if not rest:
                return phrase
            of = rest[0].phrase if len(rest) == 1 and isinstance(rest[0], t.Prep) and rest[0].word == "of" else None
            return replace(phrase, of=of) if of is not None and phrase.of is None else None
    return None


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
        if frame.subject.kinds == ("event",):
            return [clause.subject]
        straight = any(
            "being" not in slot.kinds for slot, _ in frame.objects
        )  # "witnessed the murder", but "told him of it"
        behind = {word for words, _, _ in frame.preps for word in words}
        preps = [part.phrase for part in clause.complements if isinstance(part, t.Prep) and part.word in behind]
        return [*([clause.subject] if clause.passive else objects) * straight, *preps]
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
        if about not in told or not lemma or any(_is_nobody(definitions, verb, *one) for one in told.items()):
            continue
        deed = _deed_of(verb, phrase)
        if deed is None:
            continue
        whose = told.pop(about)[1]
        first = next(iter(others), "") if about == doer else ""
        parts = tuple(
            t.Object(who, who.span)
            if slot == first and word not in _words_of(definitions, verb, lemma, slot)
            else t.Prep("by" if slot == doer else word, who, who.span)
            for slot, (word, who) in told.items()
        )
        behind = (*parts, *deed)
        return t.Clause(
            whose,
            lemma,
            behind,
            "past",
            perfect=not verb.moves,
            passive=about != doer,
            verb_span=phrase.span,
            span=phrase.span,
        )
    return None


def _is_nobody(definitions: Definitions, verb: Verb, name: str, said: tuple[str, t.NounPhrase]) -> bool:
    """Is it some stuff where only somebody can be ("his love of money")?"""
    slot = next(slot for slot in verb.slots if slot.name == name)
    phrase = said[1]
    if not isinstance(phrase, t.Noun) or phrase.determiner or phrase.possessor is not None or phrase.plural:
        return False
    kind = definitions.kinds.canonical(phrase.noun) if phrase.noun else None
    return kind is not None and definitions.is_for_beings_only(slot) and not definitions.fits((kind,), slot.kinds)


def _deed_of(verb: Verb, phrase: t.Noun) -> tuple[t.To, ...] | None:
    """ "The king's decision to leave": what he decided. None where an event waits for a deed of which the noun tells nothing."""
    if not any("to" in slot.form.split("/") for slot in verb.slots):
        return (
            () if phrase.to is None else None
        )  # "her refusal to leave": another event than "her refusal of the offer"
    return (t.To(phrase.to, span=phrase.to.span),) if phrase.to is not None else None


def _words_of(definitions: Definitions, verb: Verb, lemma: str, slot: str) -> set[str]:
    """The prepositions behind which a slot of an event is told: "returned | to the village"."""
    frames = (frame for frame in definitions.frames.get(lemma, ()) if frame.target == verb.id)
    preps = ((frame, prep) for frame in frames for prep in frame.preps)
    return {
        word for frame, prep in preps if frame.rename.get(prep.slot.name, prep.slot.name) == slot for word in prep.words
    }


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
        told = [one.prop for one in discourse.record.of(figure)]
        if discourse.told_dead(figure) or any(isinstance(one, Did) and one.verb == prop.verb for one in told):
            return False
    return True
