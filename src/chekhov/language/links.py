"""Links between clauses, and what stands before a subject.

In: a :class:`Chart` and a token. Out: items with the links behind a clause, or with the adverbs, times, prepositions
and links in
front of one. Clauses inside come through the chart's hooks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed, words
from chekhov.language.phrases import phrases
from chekhov.language.predicates import words_at
from chekhov.language.timephrases import time_at
from chekhov.language.tokens import MARK, NUMBER, WORD, Chart, Found, forms_at, span_of, step
from chekhov.language.tree import Clause, Complement, Link, Particle, Prep, When
from chekhov.language.verbphrases import build, verb_phrases

LinkItem = tuple[int, int, tuple[Link, ...]]


def links(chart: Chart, i: int, purpose: int) -> list[LinkItem]:
    """Links behind a clause, the empty one first. ``purpose``: price of reading ``to`` + verb as *in order to*."""
    key = ("k", i, purpose)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[LinkItem]", known)
    chart.memo[key] = []
    items: list[LinkItem] = [(i, 0, ())]
    if i < chart.count:
        at = i
        comma = chart.kind[i] == MARK and chart.low[i] in (",", "—", "–", "-")
        if comma:
            at = i + 1
        step(chart)
        for end, price, link in _link_at(chart, at, purpose, comma):
            if price > chart.limit:
                continue
            for stop, extra, rest in links(chart, end, 2):
                items.append((stop, price + extra, (link, *rest)))
    items.sort(key=lambda item: item[1])
    items = items[:14]
    chart.memo[key] = items
    return items


def _link_at(chart: Chart, i: int, purpose: int, comma: bool, front: bool = False) -> list[tuple[int, int, Link]]:
    """One link at a token."""
    found: list[tuple[int, int, Link]] = []
    if i >= chart.count or chart.kind[i] != WORD:
        return found
    low = chart.low[i]
    at, only = i, ""
    if (
        low in ("only", "even", "not", "just", "partly", "mainly")
        and chart.low[i + 1] in closed.LINKS
        and chart.low[i + 1] not in ("by", "without", "for", "on", "as", "upon")
    ):
        only = low + " " if low in ("only", "not", "even") else ""
        at, low = i + 1, chart.low[i + 1]
    entry = closed.LINKS.get(low)
    if entry is not None:
        word, takes = entry
        word = only + word
        if "f" in takes and not (low == "for" and not comma) and low != "whether":
            price = 2 if low == "for" else 1 if low in ("once", "where", "so that") else 0
            if price <= chart.limit:
                for end, extra, clause in chart.hooks.clauses(chart, at + 1, 0, True):
                    found.append((end, price + extra, Link(word, clause, front, span_of(chart, i, end))))
            if price < chart.limit:
                for end, extra, clause in chart.hooks.joined(chart, at + 1):
                    found.append((end, price + extra + 1, Link(word, clause, front, span_of(chart, i, end))))
        if "i" in takes:
            for end, extra, clause in chart.hooks.subjectless(chart, at + 1, "ing", 0):
                found.append((end, extra + (low in ("on", "upon")), Link(word, clause, front, span_of(chart, i, end))))
        if "t" in takes:
            for end, extra, clause in chart.hooks.subjectless(chart, at + 1, "to", 0):
                if low == "in order not to" and isinstance(clause, Clause):
                    clause = replace(clause, polarity="not")
                    word = "in order to"
                found.append((end, extra, Link(word, clause, front, span_of(chart, i, end))))
    if low == "to" or (low == "not" and chart.low[i + 1] == "to"):
        for end, extra, clause in _infinitives(chart, i) if purpose <= chart.limit else ():
            found.append((end, purpose + extra, Link("in order to", clause, front, span_of(chart, i, end))))
    elif (comma or front) and chart.limit:
        if low.endswith("ing") or low in ("not", "never"):
            for end, extra, clause in chart.hooks.subjectless(chart, i, "ing", 0):
                found.append((end, 1 + extra, Link(",ing", clause, front, span_of(chart, i, end))))
        elif front and i == 0 and entry is None:
            for end, price, group, chain in verb_phrases(chart, i, "part", 0):
                if price <= 2:
                    clause = build(chart, None, group, chain, i, end)
                    found.append((end, 2 + price, Link(",ing", clause, front, span_of(chart, i, end))))
    return found


def _infinitives(chart: Chart, i: int) -> Found:
    if chart.low[i] != "not":
        return chart.hooks.subjectless(chart, i + 1, "to", 0)
    items: Found = []
    for end, price, clause in chart.hooks.subjectless(chart, i + 2, "to", 0):
        if isinstance(clause, Clause) and clause.polarity == "yes":
            items.append((end, price, replace(clause, polarity="not")))
    return items


Front = tuple[int, int, tuple[Complement, ...], tuple[Link, ...], tuple[str, ...]]


def fronts(chart: Chart, i: int) -> list[Front]:
    """What may stand before the subject: adverbs, times, prepositions, links. The empty front comes first."""
    key = ("r", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[Front]", known)
    chart.memo[key] = []
    items: list[Front] = [(i, 0, (), (), ())]
    if i < chart.count and chart.kind[i] in (WORD, NUMBER):
        step(chart)
        for end, price, parts, link, adverbs in _front_at(chart, i):
            if chart.low[end] == "," and chart.kind[end] == MARK:
                end += 1
                if link and chart.low[end] == "then":
                    end += 1
            elif link and link[0].word != ",ing":
                price += 1
            elif link:
                continue
            if end >= chart.count or price > chart.limit:
                continue
            for stop, extra, more, further, rest in fronts(chart, end):
                items.append((stop, price + extra, parts + more, link + further, adverbs + rest))
    items.sort(key=lambda item: item[1])
    items = items[:16]
    chart.memo[key] = items
    return items


def _front_at(chart: Chart, i: int) -> list[Front]:
    low = chart.low[i]
    found: list[Front] = []
    if chart.cap[i] and i > 0 and low not in closed.CLOSED:
        return found
    if (
        words.is_adverb(low)
        and low
        not in (
            "only",
            "each",
            "best",
            "first",
            "last",
            "free",
            "fast",
            "hard",
            "low",
            "high",
            "early",
            "late",
            "long",
            "quick",
            "deep",
            "loud",
        )
    ) or (low in ("first", "last", "next") and chart.low[i + 1] == ","):
        found.append((i + 1, 0, (), (), (low,)))
    for end, _ in time_at(chart, i):
        when = When(words_at(chart, i, end), span_of(chart, i, end))
        found.append((end, 0 if chart.low[end] == "," else 1, (when,), (), ()))
    if low in closed.PREPOSITIONS and chart.limit:
        for end, extra, phrase in phrases(chart, i + 1, False):
            comma = chart.low[end] == ","
            prep = Prep(low, phrase, span_of(chart, i, end))
            found.append((end, extra + (1 if comma else 2), (prep,), (), ()))
    if low in (
        "here",
        "there",
        "up",
        "down",
        "away",
        "outside",
        "inside",
        "upstairs",
        "downstairs",
        "nearby",
        "elsewhere",
        "back",
    ) and low not in closed.PREPOSITIONS | {"there"}:
        found.append((i + 1, 1, (Particle(low, span_of(chart, i, i + 1)),), (), ()))
    if (
        low in closed.LINKS
        or low == "to"
        or low.endswith("ing")
        or low in ("only", "even", "not")
        or (i == 0 and forms_at(chart, i) and low.endswith(("ed", "en", "n", "t")))
    ):
        for end, extra, link in _link_at(chart, i, 0, False, True):
            if low == "to" and chart.low[end] != ",":
                continue
            found.append((end, extra, (), (link,), ()))
    return found
