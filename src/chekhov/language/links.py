"""Links between clauses, and what stands before a subject.

In: a :class:`Chart` and a token. Out: items with the links behind a clause, or with the adverbs, times, prepositions
and links in front of one. Clauses inside come through the chart's hooks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed, words
from chekhov.language.chart import Chart, Found, forms_at, knows_noun, span_of, step
from chekhov.language.inversions import CONDITIONS, conditions
from chekhov.language.phrases import phrases
from chekhov.language.predicates import compared, is_goal, is_numbered, words_at
from chekhov.language.prices import PRICE
from chekhov.language.timephrases import time_at
from chekhov.language.tokens import MARK, NUMBER, WORD
from chekhov.language.tree import (
    Clause,
    Complement,
    Gap,
    Link,
    Name,
    Noun,
    NounPhrase,
    Particle,
    Prep,
    Pronoun,
    When,
)
from chekhov.language.verbgroups import second_adverb
from chekhov.language.verbless import absolute, nominal, verbless

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
    items.sort(key=PRICE)
    items = items[:14]
    chart.memo[key] = items
    return items


_DEARER = {"for": 2, "once": 1, "where": 1, "so that": 1}  # rather something else than a link


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
    if entry is not None and (low != "than" or compared(chart, i)):
        word, takes = entry
        word = only + word
        if "f" in takes and not (low == "for" and not comma) and low != "whether":
            price = _DEARER.get(low, 5 if _asks_if(chart, i) else 0)
            if price <= chart.limit:
                for end, extra, clause in chart.hooks.clauses(chart, at + 1, 0, True):
                    found.append((end, price + extra, Link(word, clause, front, span_of(chart, i, end))))
            if price < chart.limit:
                for end, extra, clause in chart.hooks.joined(chart, at + 1):
                    found.append((end, price + extra + 1, Link(word, clause, front, span_of(chart, i, end))))
        if "i" in takes:
            for end, extra, clause in chart.hooks.subjectless(chart, at + 1, "ing", 0):
                found.append((end, extra + (low in ("on", "upon")), Link(word, clause, front, span_of(chart, i, end))))
        if "b" in takes:
            for end, extra, clause in chart.hooks.subjectless(chart, at + 1, "bare", 0):
                if isinstance(clause, Clause):  # "rather than wait"
                    node = replace(clause, tense="ing")
                    found.append((end, extra, Link(word, node, front, span_of(chart, i, end))))
        if "t" in takes:
            for end, extra, clause in chart.hooks.subjectless(chart, at + 1, "to", 0):
                if low == "in order not to" and isinstance(clause, Clause):
                    clause = replace(clause, polarity="not")
                    word = "in order to"
                found.append((end, extra, Link(word, clause, front, span_of(chart, i, end))))
    if low == "the" and chart.low[i + 1] in closed.INSTANTS:  # the moment he saw her
        for end, extra, clause in chart.hooks.clauses(chart, i + 2, 0, True):
            found.append((end, extra, Link("as soon as", clause, front, span_of(chart, i, end))))
    if low == "which" and comma and not front and chart.limit:  # "he lied, which made her angry"
        gap = Gap("which", span=span_of(chart, i, i + 1))
        for end, extra, clause in chart.hooks.subjectless(chart, i + 1, "fin", 0):
            if isinstance(clause, Clause):
                node = replace(clause, subject=gap, span=span_of(chart, i, end))
                found.append((end, 2 + extra, Link("which", node, False, node.span)))
    if low in CONDITIONS:
        for end, extra, clause in conditions(chart, i):
            found.append((end, extra, Link("if", clause, front, span_of(chart, i, end))))
    if low == "to" or (low in ("not", "never") and chart.low[i + 1] == "to"):
        purpose += 4 if is_goal(chart, i) else 0
        for end, extra, clause in _infinitives(chart, i) if purpose <= chart.limit else ():
            found.append((end, purpose + extra, Link("in order to", clause, front, span_of(chart, i, end))))
    elif (comma or front) and chart.limit:
        if low.endswith("ing") or low in ("not", "never"):
            for end, extra, clause in chart.hooks.subjectless(chart, i, "ing", 0):
                found.append((end, 1 + extra, Link(",ing", clause, front, span_of(chart, i, end))))
        elif entry is None and chart.limit:
            found += _beside(chart, i, front)
    if chart.limit and low in ("with", "without") and (comma or front or _predicate_near(chart, i)):
        for end, extra, clause in absolute(chart, i + 1):
            found.append((end, 1 + extra, Link(low, clause, front, span_of(chart, i, end))))
    if entry is not None and only == "" and chart.limit and low in _BEFORE_VERBLESS:
        for end, extra, clause in verbless(chart, i + 1, True):
            if front or end >= chart.count or chart.kind[end] == MARK:
                found.append((end, 1 + extra, Link(entry[0], clause, front, span_of(chart, i, end))))
    return found


def _asks_if(chart: Chart, i: int) -> bool:
    """Whether *if* stands behind a verb of asking: "to see if he came" is to see whether he came."""
    return chart.low[i] == "if" and i > 0 and any(lemma in closed.WHETHER_VERBS for lemma, *_ in forms_at(chart, i - 1))


_BEFORE_VERBLESS = frozenset(
    (
        "when",
        "while",
        "if",
        "although",
        "though",
        "once",
        "unless",
        "until",
        "as if",
        "as though",
        "even if",
        "even when",
    )
)


def _beside(chart: Chart, i: int, front: bool) -> list[tuple[int, int, Link]]:
    """What the subject is or has gone through, beside its clause: ``Deep in debt, he ...``, ``..., tired and cold``."""
    price = 1 if front else 2
    items = [(end, price + extra, node) for end, extra, node in verbless(chart, i)]
    if chart.low[i] in closed.POSSESSIVES and (front or i):
        items += [(end, price + extra, node) for end, extra, node in absolute(chart, i, i > 0)]
    elif i and chart.low[i] in ("the", "a", "an"):
        items += [(end, 2 + price + extra, node) for end, extra, node in absolute(chart, i, True) if end >= chart.count]
    if front:
        items += [(end, 3 + extra, node) for end, extra, node in nominal(chart, i) if chart.low[end + 1] in _HE]
    return [
        (end, extra, Link(",ing", node, front, span_of(chart, i, end)))
        for end, extra, node in items
        if end >= chart.count or chart.kind[end] == MARK
    ]


_HE = frozenset("he she they it i we you".split())


def _predicate_near(chart: Chart, i: int) -> bool:
    """Whether an adjective, a participle or a particle soon follows a *with* (a quick look)."""
    for at in range(i + 2, min(i + 7, chart.count)):
        low = chart.low[at]
        if chart.kind[at] == MARK:
            return False
        if low.endswith("ing") or low in closed.PARTICLES or low in chart.lexicon.adjectives:
            return True
        if any(form == "part" for _, form, _, _ in forms_at(chart, at)) or words.looks_adjective(low):
            return True
    return False


def _infinitives(chart: Chart, i: int) -> Found:
    if chart.low[i] not in ("not", "never"):
        return [] if is_numbered(chart, i + 1) else chart.hooks.subjectless(chart, i + 1, "to", 0)
    items: Found = []
    for end, price, clause in chart.hooks.subjectless(chart, i + 2, "to", 0):
        if isinstance(clause, Clause) and clause.polarity == "yes":
            items.append((end, price, replace(clause, polarity=chart.low[i])))
    return items


def _may_stand_beside(chart: Chart, i: int) -> bool:
    """Whether what the subject is may stand at a token, before a comma (a quick look)."""
    if "," not in chart.low[i + 1 :]:
        return False
    if i and chart.low[i - 1] != "," and chart.low[i - 1] not in closed.LEADS:
        return False
    low = chart.low[i]
    if low in ("a", "an", "still"):
        return i == 0 or chart.low[i - 1] == ","
    if low in closed.POSSESSIVES:
        return True
    return (
        low in chart.lexicon.adjectives
        or words.looks_adjective(low)
        or low in closed.DEGREES
        or any(form == "part" for _, form, _, _ in forms_at(chart, i))
    )


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
    items.sort(key=PRICE)
    items = items[:16]
    chart.memo[key] = items
    return items


_OF_TIME = frozenset(("after", "before", "during"))  # these stand there without a comma as well


def _says_more(phrase: NounPhrase) -> bool:
    """Does somebody do something within a phrase, without a word that ties it on ("at the harbour he looks for the spy")?"""
    inner = phrase.relatives[-1].clause if isinstance(phrase, Noun) and phrase.relatives else None
    return isinstance(inner, Clause) and isinstance(inner.subject, (Name, Pronoun))


def _is_name(chart: Chart, i: int) -> bool:
    """Is it a capital that no noun has ("First | Silas", but "First Lady")?"""
    return chart.cap[i] and not knows_noun(chart, chart.low[i])


def _front_at(chart: Chart, i: int) -> list[Front]:
    low = chart.low[i]
    found: list[Front] = []
    if chart.cap[i] and i > 0 and low not in closed.CLOSED:
        return found
    if (
        words.is_adverb(low)
        and not (low in ("once", "twice") and time_at(chart, i))
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
    ) or (
        low in ("first", "last", "next")
        and (chart.low[i + 1] == "," or (i == 0 and (chart.low[1] in closed.SUBJECT_PRONOUNS or _is_name(chart, 1))))
    ):
        found.append((i + 1, 0, (), (), (low,)))
        if second_adverb(chart, i + 1):
            found.append((i + 3, 0, (), (), (low, chart.low[i + 2])))
    if low == "halfway" and chart.low[i + 1] in ("across", "through", "up", "down", "along", "there", "home"):
        found.append((i + 2, 0, (), (), ("halfway",)))
    if low == "from" and chart.low[i + 1] in ("here", "there"):
        found.append((i + 2, 0, (Particle(chart.low[i + 1], span_of(chart, i + 1, i + 2)),), (), ()))
    for end, _ in time_at(chart, i):
        when = When(words_at(chart, i, end), span_of(chart, i, end))
        found.append((end, 0 if chart.low[end] == "," else 1, (when,), (), ()))
    if low in closed.PREPOSITIONS and chart.limit:
        for end, extra, phrase in phrases(chart, i + 1, False):
            comma = chart.low[end] == ","
            prep = Prep(low, phrase, span_of(chart, i, end))
            cut = not comma and knows_noun(chart, chart.low[end])  # "on a silver | dish": a noun cut in two
            extra += 2 * (comma and _says_more(phrase))
            found.append((end, extra + (1 if comma or low in _OF_TIME else 3 if cut else 2), (prep,), (), ()))
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
    if low == "there" and chart.low[i + 1] in closed.SUBJECT_PRONOUNS:
        found.append((i + 1, 0, (Particle(low, span_of(chart, i, i + 1)),), (), ()))  # "there she opened a shop"
    if (
        low in closed.LINKS
        or low == "to"
        or low.endswith("ing")
        or low in ("only", "even", "not")
        or low in CONDITIONS
        or low == "with"
        or (low == "the" and chart.low[i + 1] in closed.INSTANTS)
        or _may_stand_beside(chart, i)
    ):
        for end, extra, link in _link_at(chart, i, 0, False, True):
            if low == "to" and chart.low[end] != ",":
                continue
            found.append((end, extra, (), (link,), ()))
    return found
