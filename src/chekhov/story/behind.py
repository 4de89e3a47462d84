"""What stands right behind a noun that calls for it: "the key *to the cellar*", "the road *from Harwick* to Stone", "a portrait *by Varelli*". Floor 3.

In: a clause and the discourse, whose kinds say what they call for. Out: the clause with such a part at its noun, where the verb waits for no such word itself
("gives the key to Nell").
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.discourse import Discourse


def with_called_for(clause: t.Clause, discourse: Discourse) -> t.Clause:
    """Each part that a noun calls for stands at this noun."""
    for at, part in enumerate(clause.complements):
        if not isinstance(part, t.Prep):
            continue
        rest = (*clause.complements[:at], *clause.complements[at + 1 :])
        whole = _joined(clause.subject, part, discourse)
        if whole is not None:
            return with_called_for(replace(clause, subject=whole, complements=rest), discourse)
        before = clause.complements[at - 1] if at else None
        if not isinstance(before, (t.Object, t.Prep)):
            continue
        if _waits_for(clause, part, discourse) and not _is_key_known_by(discourse, before.phrase, part):
            continue
        whole = _joined(before.phrase, part, discourse)
        if whole is not None:
            rest = (*rest[: at - 1], replace(before, phrase=whole), *rest[at:])
            return with_called_for(replace(clause, complements=rest), discourse)
    return clause


def _joined(phrase: t.NounPhrase | None, part: t.Prep, discourse: Discourse) -> t.Noun | None:
    """A noun with what stands right behind it; None where it stands elsewhere or the noun calls for no such thing."""
    if not isinstance(phrase, t.Noun) or part.span.start != phrase.span.end + 1:
        return None
    definitions = discourse.definitions
    if not definitions.kinds.calls_for(phrase.noun, part.word) or phrase.noun in definitions.event_nouns:
        return None
    if phrase.of is not None or _is_known_otherwise(discourse, phrase, part.word):
        return None
    said = t.Clause(t.Gap("", span=part.span), "be", (part,), span=part.span, verb_span=part.span)
    relative = t.Relative(said, False, part.span)
    span = phrase.span._replace(end=part.span.end)
    return replace(phrase, relatives=(*phrase.relatives, relative), span=span)


def _is_known_otherwise(discourse: Discourse, phrase: t.Noun, word: str) -> bool:
    """Was "the letter" told of before, and not by such a word?"""
    known = [one for one in discourse.nouns.get(phrase.noun, ()) if discourse.cast[one].span.start < phrase.span.start]
    return phrase.determiner != "a" and bool(known) and not any((one, word) in discourse.marks for one in known)


def _is_key_known_by(discourse: Discourse, phrase: t.NounPhrase, part: t.Prep) -> bool:
    """Is it the key that has been told of as the one to this door? Then "takes the key to the cellar" goes nowhere."""
    if not isinstance(phrase, t.Noun) or not isinstance(part.phrase, t.Noun):
        return False
    if not discourse.definitions.kinds.has_role(phrase.noun, "key"):
        return False
    doors = (discourse.marks.get((one, part.word)) for one in discourse.nouns.get(phrase.noun, ()))
    return any(door is not None and discourse.cast[door].noun == part.phrase.noun for door in doors)


def _waits_for(clause: t.Clause, part: t.Prep, discourse: Discourse) -> bool:
    """Does the verb wait for such a word behind its object, or for just these ("tears it *to pieces*")?"""
    frames = discourse.definitions.frames.get(clause.verb, ())
    if any(part.word in prep.words for frame in frames for prep in frame.preps):
        return True
    noun = part.phrase.noun if isinstance(part.phrase, t.Noun) else ""
    said = {f"{part.word} {noun}", f"{part.word} {w.plural(noun)}"} if noun else set()
    return any(not said.isdisjoint(frame.fixed) for frame in frames)
