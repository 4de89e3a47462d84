"""Deeds that are done by saying so: "I arrest you", "you are dismissed" in quotation marks. Floor 3.

In: a clause with quoted words and what it means. Out: the deeds that the words are; which verbs are so is said in the library (`role: by word`).
"""

from __future__ import annotations

from chekhov.language import tree as t
from chekhov.story.definitions import Definitions
from chekhov.story.meaning import Act, Did, Every, Meaning, Prop


def done_by_word(definitions: Definitions, clause: t.Clause, meaning: Meaning) -> list[Act]:
    """The deeds that quoted words are, by whoever says them."""
    quote = next((one for one in clause.complements if isinstance(one, t.Quote)), None)
    if quote is None or meaning.verb is None or not isinstance(meaning.prop, Did) or not meaning.prop.truth:
        return []
    said = [item for _, item in meaning.prop.args if isinstance(item, (Did, Every))]
    speaker = meaning.fillers.get(meaning.verb.slots[0].name)
    told: list[Prop] = [one for item in said for one in (item.items if isinstance(item, Every) else (item,))]
    words = [one for one in _clauses(quote.statement) if _is_so_at_once(one)]
    found = []
    for prop in told:
        verb = definitions.verbs[prop.verb] if isinstance(prop, Did) and prop.truth else None
        if not isinstance(prop, Did) or verb is None or "by word" not in verb.roles or not isinstance(speaker, int):
            continue
        own = any(frame.target == prop.verb for one in words for frame in definitions.frames_of(one.verb, one.passive))
        given = dict(prop.args)
        doer = given.setdefault(verb.slots[0].name, speaker)
        if own and doer == speaker:
            deed = Did(prop.verb, tuple(given.items()), True)
            found.append(Act("event", deed, clause.span, prop.verb, dict(given)))
    return found


def _clauses(statement: t.Statement | t.Question | None) -> list[t.Clause]:
    match statement:
        case t.Clause():
            return [statement]
        case t.Compound(items=items, word="and" | ";" | "" | "but" | "then"):
            return [one for item in items for one in _clauses(item)]
    return []


def _is_so_at_once(clause: t.Clause) -> bool:
    """ "I arrest you", "you are dismissed": now, and not as a condition, a wish or a habit."""
    plain = clause.tense == "present" and not (clause.modal or clause.perfect or clause.progressive or clause.links)
    word = clause.subject.word.lower() if isinstance(clause.subject, t.Pronoun) else ""
    return plain and clause.polarity == "yes" and not clause.adverbs and word == ("you" if clause.passive else "i")
