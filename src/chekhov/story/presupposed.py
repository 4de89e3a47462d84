"""What a sentence takes to have happened: "the death of the queen led to a war" - she has died; "after the theft of the diamond" - it was stolen. Floor 3.

In: a clause and the definitions. Out: clauses that tell of the events which it names by nouns, as having happened before. Only what does or explains
something has happened, or what something comes after: who plans a murder, fears a death or prevents a theft tells of none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.story.meaning import Did, Prop, Verb, figures_in

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions
    from chekhov.story.discourse import Discourse

_SINCE = frozenset(("after", "since", "because of", "due to"))


def happened(statement: t.Statement, definitions: Definitions) -> Iterator[t.Clause]:
    """The events that a statement names as what has happened, each as a clause of its own."""
    for clause in statement.items if isinstance(statement, t.Compound) else (statement,):
        if not isinstance(clause, t.Clause) or clause.modal or clause.polarity != "yes":
            continue
        behind = [part.phrase for part in clause.complements if isinstance(part, t.Prep) and part.word in _SINCE]
        for phrase in (*([clause.subject] if _does_something(clause, definitions) else []), *behind):
            told = _told(phrase, definitions) if isinstance(phrase, t.Noun) else None
            if told is not None:
                yield told


def _does_something(clause: t.Clause, definitions: Definitions) -> bool:
    """Is the subject what brings something about, rather than an event of which it is told that it begins, ends or is planned?"""
    slots = [frame.subject.kinds for frame in definitions.frames.get(clause.verb, ())]
    return not clause.passive and bool(slots) and ("event",) not in slots


def _told(phrase: t.Noun, definitions: Definitions) -> t.Clause | None:
    """ "The murder of Laius": he had been murdered; "Max's arrival": he had arrived."""
    if phrase.plural or phrase.number is not None or phrase.determiner not in ("the", "", "this", "that"):
        return None
    for entry in definitions.event_nouns.get(phrase.noun, ()):
        verb = definitions.verbs[entry.verb]
        whose = phrase.of or phrase.possessor
        slot = entry.slots.get("of" if phrase.of is not None else "'s")
        lemma = _named_by(verb, phrase.noun)
        if whose is None or slot is None or not lemma:
            continue
        done = slot != verb.slots[0].name
        if done and not any(slot == one.name for one in verb.slots[1:2]):
            continue
        return t.Clause(
            whose, lemma, (), "past", perfect=not verb.moves, passive=done, verb_span=phrase.span, span=phrase.span
        )
    return None


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
