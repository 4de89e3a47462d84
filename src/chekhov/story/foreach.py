"""So many for each of so many: "Each of the five boxes holds six eggs" tells of thirty. Floor 3.

In: the readings of a sentence, and what the story has counted by then. Out: the same readings, where each of a counted group has so many told as what all of them
have together. What is told of each alone (a price, a length, a time) stays as it is.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language.parse import Parsed, Readings
from chekhov.story.definite import groups_named
from chekhov.story.discourse import Discourse

_EACH = ("each", "every")


def summed(parsed: Parsed, discourse: Discourse) -> Parsed:
    """The readings with sums in the place of so many for each; the same where nothing is to be summed."""
    readings = list(parsed.readings[:1])
    if not readings or discourse.in_world or _summed(readings[0].body, discourse) is readings[0].body:
        return parsed
    found = parsed.readings.priced() if isinstance(parsed.readings, Readings) else [(0, one) for one in parsed.readings]
    told = [(price, replace(one, body=_summed(one.body, discourse))) for price, one in found]
    return replace(parsed, readings=Readings(told))


def _summed(body: t.Statement | t.Question, discourse: Discourse) -> t.Statement | t.Question:
    if isinstance(body, t.Compound):
        items = tuple(_summed(one, discourse) for one in body.items)
        changed = any(new is not old for new, old in zip(items, body.items, strict=True))
        stated = tuple(one for one in items if not isinstance(one, t.Question))
        return replace(body, items=stated) if changed else body
    if not isinstance(body, t.Clause) or body.verb in closed.OF_EACH_ALONE or body.polarity != "yes" or body.modal:
        return body
    if body.tense not in ("past", "present"):
        return body
    return _of_subject(body, discourse) or _of_place(body, discourse) or body


def _of_subject(clause: t.Clause, discourse: Discourse) -> t.Clause | None:
    """ "Each child brings two muffins", "the girls each picked seven apples"."""
    many, whole = _group(clause.subject, discourse)
    beside = "each" in clause.adverbs and isinstance(clause.subject, t.Noun) and clause.subject.plural
    if beside and isinstance(clause.subject, t.Noun) and clause.subject.determiner in ("the", ""):
        many, whole = clause.subject.number or _counted(clause.subject.noun, discourse), clause.subject
    goods = [part for part in clause.complements if isinstance(part, t.Object)]
    if many is None or whole is None or len(goods) != 1 or clause.verb == "be":
        return None
    sum_ = _times(goods[0].phrase, many)
    if sum_ is None:
        return None
    parts = tuple(
        replace(part, phrase=sum_) if part is goods[0] else part for part in clause.complements if not _in_it(part)
    )
    verb = "contain" if clause.verb == "have" and len(parts) < len(clause.complements) else clause.verb
    adverbs = tuple(word for word in clause.adverbs if word != "each")
    return replace(clause, verb=verb, subject=whole, complements=parts, adverbs=adverbs)


def _of_place(clause: t.Clause, discourse: Discourse) -> t.Clause | None:
    """ "There are six eggs in each box", "Tom puts two coins into each bag"."""
    for at, part in enumerate(clause.complements):
        if not isinstance(part, t.Prep):
            continue
        many, whole = _group(part.phrase, discourse)
        if many is None or whole is None:
            continue
        parts = list(clause.complements)
        parts[at] = replace(part, phrase=whole)
        for other, goods in enumerate(parts):
            sum_ = _times(goods.phrase, many) if isinstance(goods, t.Object) else None
            if isinstance(goods, t.Object) and sum_ is not None:
                parts[other] = replace(goods, phrase=sum_)
                return replace(clause, complements=tuple(parts))
        sum_ = _times(clause.subject, many) if clause.verb == "be" else None
        return replace(clause, subject=sum_, complements=tuple(parts)) if sum_ is not None else None
    return None


def _group(phrase: t.NounPhrase | None, discourse: Discourse) -> tuple[int | None, t.Noun | None]:
    """ "Each box", "each of the five boxes", of boxes that are counted: how many there are, and all of them."""
    if not isinstance(phrase, t.Noun) or phrase.determiner not in _EACH:
        return None, None
    if isinstance(phrase.partitive, t.Noun) and not phrase.noun:
        whole = phrase.partitive
        return (whole.number or _counted(whole.noun, discourse)) if _is_plain(whole) else None, whole
    if not _is_plain(phrase) or phrase.noun in closed.TIME_NOUNS:
        return None, None
    return _counted(phrase.noun, discourse), replace(phrase, determiner="the", plural=True)


def _is_plain(phrase: t.Noun) -> bool:
    return not (phrase.adjectives or phrase.relatives or phrase.of or phrase.possessor or phrase.but)


def _counted(noun: str, discourse: Discourse) -> int | None:
    """How many there are of a kind that the story has counted as one group."""
    groups = groups_named(discourse, noun)
    return discourse.cast[groups[-1]].number if groups else None


def _times(phrase: t.NounPhrase | None, many: int) -> t.Noun | None:
    """So many times as many: two muffins for each of 24."""
    if not isinstance(phrase, t.Noun) or phrase.number is None or phrase.number < 2 or phrase.noun in closed.TIME_UNITS:
        return None
    return replace(phrase, number=phrase.number * many) if phrase.noun and phrase.partitive is None else None


def _in_it(part: t.Complement) -> bool:
    return isinstance(part, t.Prep) and part.word in ("in", "on") and part.phrase == t.Pronoun("it")


def is_told_of_each(text: str) -> bool:
    """Does a sentence say that it tells of each of many?"""
    return any(f" {word} " in f" {text.lower()} " for word in _EACH)
