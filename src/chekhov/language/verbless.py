"""Clauses without a finite verb beside a main clause: ``Deep in debt, he ...``, ``..., hungry and tired``, ``With Tom dead, ...``.

In: a :class:`Chart` and a token. Out: items ``(end, price, statement)``: "deep in debt" is "being deep in debt", a
participle a passive ("covered with dust" is "being covered with dust"); "her hands trembling" has a subject of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed, words
from chekhov.language.chart import Chart, Found, forms_at, knows_noun, span_of
from chekhov.language.complements import complements
from chekhov.language.phrases import phrases
from chekhov.language.predicates import Mark
from chekhov.language.prices import PRICE
from chekhov.language.tokens import MARK, WORD
from chekhov.language.tree import (
    Adjective,
    Clause,
    Complement,
    Compound,
    Noun,
    NounPhrase,
    Object,
    Particle,
    Prep,
    Pronoun,
    Statement,
)
from chekhov.language.verbgroups import Group
from chekhov.language.verbphrases import be_frame, build, verb_phrases

_JOINING = frozenset("and but or yet".split())
_HEADS = (Adjective, Prep, Particle)


def _ends(chart: Chart, i: int) -> bool:
    return i >= chart.count or chart.kind[i] == MARK or chart.low[i] in _JOINING


def adjectival(chart: Chart, i: int) -> bool:
    """Whether an adjective (perhaps behind an adverb) stands at a token: a quick look."""
    low = chart.low[i]
    if chart.kind[i] != WORD or (chart.cap[i] and i > 0 and chart.low[i - 1] != ","):
        return False
    if low in closed.PRONOUNS or low in closed.DETERMINERS:
        return False
    if low in chart.lexicon.adjectives or words.looks_adjective(low):
        stated = low in chart.lexicon.adjectives and _ends(chart, i + 1)  # "dying, he whispers"
        return stated or not low.endswith("ing")
    if low in closed.DEGREES or words.is_adverb(low):
        following = chart.low[i + 1]
        return (
            following in chart.lexicon.adjectives or words.looks_adjective(following) or following in closed.DEGREES
        ) and not following.endswith("ing")
    return False


def verbless(chart: Chart, i: int, places: bool = False) -> Found:
    """Predicates without a verb from a token on, also several joined by *and*. ``places``: a preposition or a
    particle may come first ("once inside").
    """
    key = ("z", i, places)
    known = chart.memo.get(key)
    if known is not None:
        return cast(Found, known)
    chart.memo[key] = []
    items: Found = []
    for end, price, first in _one(chart, i, places):
        items.append((end, price, first))
        if chart.low[end] in _JOINING and end < chart.count:
            for stop, extra, other in verbless(chart, end + 1, True):
                word = closed.CONJUNCTIONS[chart.low[end]]
                parts: tuple[Statement, ...] = (first, other)
                items.append((stop, price + extra, Compound(parts, word, "", span_of(chart, i, stop))))
    items.sort(key=PRICE)
    items = items[:8]
    chart.memo[key] = items
    return items


def _one(chart: Chart, i: int, places: bool) -> Found:
    items: Found = []
    if i >= chart.count or chart.kind[i] != WORD:
        return items
    low = chart.low[i]
    if low == "not":
        return _denied(chart, i)
    if low == "half" and adjectival(chart, i + 1):
        return [
            (end, price, replace(node, adverbs=("half", *node.adverbs), span=span_of(chart, i, end)))
            for end, price, node in _one(chart, i + 1, False)
            if isinstance(node, Clause)
        ]
    head = chart.low[i + 1] if low in closed.DEGREES else low
    placed = places and (head in closed.PREPOSITIONS or head in closed.PARTICLES)
    if low == "too" and words.is_adverb(chart.low[i + 1]) and chart.low[i + 2] == ",":
        return items  # "too late, she saw it": when she saw it, and not how she was
    passive = low not in chart.lexicon.adjectives and any(form == "part" for _, form, _, _ in forms_at(chart, i))
    if (adjectival(chart, i) and not (passive and chart.low[i + 1] == "by")) or placed:
        start = Group("be", chart.lexicon.verbs.get("be"), "ing", first=i)
        for end, price, chain in complements(chart, i, be_frame(chart), 0, 0):
            if chain is None or not _ends(chart, end):
                continue
            first = chain
            while isinstance(first[0], Mark) and first[1] is not None:
                first = first[1]
            if isinstance(first[0], Adjective) or (placed and isinstance(first[0], _HEADS)):
                items.append((end, price + passive, build(chart, None, start, chain, i, end)))
    if not chart.cap[i] or i == 0 or chart.low[i - 1] in (",", "but", "and"):
        items += participles_at(chart, i)
    if places and low.endswith("ing"):
        items += [
            (end, price, build(chart, None, group, chain, i, end))
            for end, price, group, chain in verb_phrases(chart, i, "ing", 0)
            if _ends(chart, end) and group.at < chart.count
        ]
    return items


def _denied(chart: Chart, i: int) -> Found:
    """``not at all frightened``, ``not sure of the way``."""
    begin = i + 1 + (chart.low[i + 1] in ("at all", "in the least", "really"))
    return [
        (end, price, replace(node, polarity="not", span=span_of(chart, i, end)))
        for end, price, node in _one(chart, begin, False)
        if isinstance(node, Clause) and node.polarity == "yes"
    ]


def participles_at(chart: Chart, i: int) -> Found:
    """``accompanied by his wife``, ``told that he was dead``: passives without *be*."""
    low = chart.low[i]
    if not any(form == "part" and price <= 1 for _, form, price, _ in forms_at(chart, i)):
        if not (words.is_adverb(low) or low in closed.DEGREES) or not any(
            form == "part" for _, form, _, _ in forms_at(chart, i + 1)
        ):
            return []
    return [
        (end, price + 1, build(chart, None, group, chain, i, end))
        for end, price, group, chain in verb_phrases(chart, i, "part", 0)
        if price <= 3 and _ends(chart, end)
    ]


def absolute(chart: Chart, i: int, places: bool = False, nouns: bool = False) -> Found:
    """A noun phrase with its own predicate: ``her hands trembling``, ``(with) Tom dead``, ``(with) his eyes closed``;
    ``places``: also "the gun under her pillow"; ``nouns``: also "one of them a priest"."""
    items: Found = []
    for at, price, subject in phrases(chart, i, False):
        if at >= chart.count or chart.kind[at] == MARK or not _may_be_subject(subject):
            continue
        low = chart.low[at]
        if nouns and low in ("a", "an"):
            items += [(end, price + extra, _with_subject(node, subject)) for end, extra, node in nominal(chart, at)]
        if low.endswith("ing") or low == "not":
            for end, extra, clause in chart.hooks.subjectless(chart, at, "ing", 0):
                if _ends(chart, end) and isinstance(clause, Clause):
                    items.append((end, price + extra, _with_subject(clause, subject)))
            continue
        for end, extra, node in verbless(
            chart,
            at,
            (low in closed.PARTICLES and low not in closed.PREPOSITIONS)
            or (places and low in closed.PREPOSITIONS - {"of"}),
        ):
            one_thing = 2 if end == at + 1 and knows_noun(chart, low) else 0  # "with the iron key"
            items.append((end, price + extra + one_thing, _with_subject(node, subject)))
    return items


def _may_be_subject(phrase: NounPhrase) -> bool:
    if isinstance(phrase, Pronoun):
        return phrase.word not in ("I", "he", "she", "they", "we")
    return not (isinstance(phrase, Noun) and phrase.relatives and not phrase.relatives[-1].comma)


def _with_subject(node: Statement, subject: NounPhrase) -> Statement:
    if isinstance(node, Compound):
        return Compound(tuple(_with_subject(item, subject) for item in node.items), node.word, node.lead, node.span)
    return Clause(
        subject, node.verb, node.complements, node.tense, node.perfect, node.progressive, node.passive, node.modal,
        node.polarity, node.adverbs, node.links, node.verb_span, node.span,
    )  # fmt: skip


def nominal(chart: Chart, i: int) -> Found:
    """``A proud man, (he refused)``: what the subject is."""
    if chart.low[i] not in ("a", "an") and not (
        chart.low[i] in ("still", "always") and chart.low[i + 1] in ("a", "an")
    ):
        return []
    at = i + (chart.low[i] not in ("a", "an"))
    adverbs = () if at == i else (chart.low[i],)
    items: Found = []
    for end, price, phrase in phrases(chart, at, False):
        if isinstance(phrase, Noun) and phrase.noun and knows_noun(chart, phrase.noun) and chart.low[end] in (",", ""):
            part: tuple[Complement, ...] = (Object(phrase, phrase.span),)
            items.append((end, price, Clause(None, "be", part, "ing", adverbs=adverbs, span=span_of(chart, i, end))))
    return items


__all__ = ["absolute", "adjectival", "nominal", "participles_at", "verbless"]
