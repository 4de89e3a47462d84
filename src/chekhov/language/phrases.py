"""Noun phrases: from a token, every noun phrase that can begin there.

In: a :class:`Chart` and a token number. Out: items ``(end, price, phrase)``, cheapest first, at most a few per end,
remembered
per place. Prices rank readings by the published precedence: declared names first, short before long, nothing guessed
before
something guessed. What needs whole clauses (relatives, "the news that ...") comes through hooks on the chart.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed, words
from chekhov.language.heads import OPEN_PRONOUNS, RELATIVE_WORDS, Item, heads, names, pack
from chekhov.language.tokens import (
    MARK,
    NAME,
    NUMBER,
    WORD,
    Chart,
    forms_at,
    span_of,
    step,
    want,
)
from chekhov.language.tree import Clause, Gap, Group, Name, Noun, NounPhrase, Pronoun, Relative

_BEGIN_NOUNS = frozenset((WORD, NAME, NUMBER))
_CLAUSE_STARTS = frozenset("i he she we they you it the his her their a everyone nobody my your".split())


# ---------------------------------------------------------------- heads


# ---------------------------------------------------------------- what follows a head


def simple(chart: Chart, i: int, of_waits: bool) -> list[Item]:
    """One noun phrase with its relatives and appositions, no list. ``of_waits``: the verb has a place for ``of``
    itself.
    """
    if chart.kind[i] not in _BEGIN_NOUNS:
        want(chart, i, "a noun phrase")
        return []
    key = ("n", i, of_waits)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[Item]", known)
    chart.memo[key] = []
    step(chart)
    chart.depth += 1
    items: list[Item] = []
    for end, price, phrase in heads(chart, i):
        if of_waits and isinstance(phrase, Noun) and phrase.of is not None:
            price += 2
        items.append((end, price, phrase))
        if end < chart.count:
            _modified(chart, i, end, price, phrase, items)
    chart.depth -= 1
    items = pack(items, chart.limit)
    chart.memo[key] = items
    if not items:
        want(chart, i, "a noun phrase")
    return items


def _modified(chart: Chart, i: int, end: int, price: int, phrase: NounPhrase, items: list[Item]) -> None:
    """Relatives, appositions, ``that`` and ``to`` behind a head."""
    low = chart.low[end]
    if isinstance(phrase, Noun) and phrase.noun:
        if low == "that" and phrase.noun in closed.CONTENT_NOUNS:
            for stop, extra, clause in chart.hooks.thats(chart, end + 1, 0):
                items.append((stop, price + extra, replace(phrase, that=clause, span=span_of(chart, i, stop))))
        if (low == "to" or (low == "not" and chart.low[end + 1] == "to")) and phrase.noun in closed.TO_NOUNS:
            negative = low == "not"
            for stop, extra, clause in chart.hooks.subjectless(chart, end + 1 + negative, "to", 0):
                if negative:
                    if not isinstance(clause, Clause) or clause.polarity != "yes":
                        continue
                    clause = replace(clause, polarity="not")
                items.append((stop, price + extra, replace(phrase, to=clause, span=span_of(chart, i, stop))))
    if isinstance(phrase, (Noun, Name, Pronoun)):
        _relatives(chart, i, end, price, phrase, items)
        if not isinstance(phrase, Pronoun):
            _appositions(chart, i, end, price, phrase, items)


def _relatives(chart: Chart, i: int, end: int, price: int, phrase: Noun | Name | Pronoun, items: list[Item]) -> None:
    low = chart.low[end]
    comma = low == ","
    at = end + 1 if comma else end
    word = chart.low[at]
    pronoun = word in RELATIVE_WORDS and not (comma and word == "that")
    fronted = word in closed.PREPOSITIONS and chart.low[at + 1] in ("which", "whom", "whose")
    reduced = (
        not comma and isinstance(phrase, Noun) and (bool(phrase.noun) or phrase.partitive is not None) and not pronoun
    )
    if reduced and not fronted:
        reduced = _may_reduce(chart, at, word)
    participle = comma and not pronoun and not fronted and _may_participate(chart, at, word)
    if not (pronoun or fronted or reduced or participle):
        return
    if participle:
        _participles(chart, i, at, price, phrase, items)
        return
    extra_price = 0
    if not comma:
        if isinstance(phrase, Name) or (
            isinstance(phrase, Pronoun)
            and phrase.word not in OPEN_PRONOUNS
            and phrase.word not in ("the one", "the others")
        ):
            extra_price = 2
        elif isinstance(phrase, Noun) and word == "that" and phrase.noun in closed.CONTENT_NOUNS:
            extra_price = 1
    if price + extra_price > chart.limit:
        return
    for stop, extra, clause in chart.hooks.relatives(chart, at, reduced):
        close = stop
        if comma and chart.low[stop] == "," and chart.kind[stop] == MARK:
            close = stop + 1
        relative = Relative(clause, comma, span_of(chart, at, stop))
        node = _add_relative(phrase, relative, i, stop, chart)
        items.append((close, price + extra + extra_price, node))


def _may_reduce(chart: Chart, at: int, word: str) -> bool:
    """Whether a relative clause without a pronoun can begin at a token (a cheap look before the real one)."""
    if at >= chart.count or chart.kind[at] not in (WORD, NAME):
        return False
    if word in closed.PREPOSITIONS or word.endswith("ing"):
        return True
    if at < chart.last_verb and (chart.kind[at] == NAME or chart.cap[at] or word in _CLAUSE_STARTS):
        return True
    return (
        not chart.cap[at] and word not in closed.CLOSED and any(form == "part" for _, form, _, _ in forms_at(chart, at))
    )


def _may_participate(chart: Chart, at: int, word: str) -> bool:
    """Whether a participle between commas can begin at a token: ``Burai, disgusted by Luna, leaves``."""
    if (
        at >= chart.count
        or chart.kind[at] != WORD
        or chart.cap[at]
        or word in closed.CLOSED
        or "," not in chart.low[at:]
    ):
        return False
    return any(form in ("part", "ing") and dear <= 1 for _, form, dear, _ in forms_at(chart, at))


def _participles(chart: Chart, i: int, at: int, price: int, phrase: Noun | Name | Pronoun, items: list[Item]) -> None:
    for stop, extra, clause in chart.hooks.relatives(chart, at, True):
        if chart.low[stop] != "," or not isinstance(clause, Clause) or not (clause.passive or clause.progressive):
            continue
        gap = Gap("which" if isinstance(phrase, Noun) else "who", span=span_of(chart, at, at))
        relative = Relative(replace(clause, subject=gap), True, span_of(chart, at, stop))
        items.append((stop + 1, price + extra, _add_relative(phrase, relative, i, stop, chart)))


def _add_relative(phrase: Noun | Name | Pronoun, relative: Relative, i: int, stop: int, chart: Chart) -> NounPhrase:
    return replace(phrase, relatives=(*phrase.relatives, relative), span=span_of(chart, i, stop))


def _appositions(chart: Chart, i: int, end: int, price: int, phrase: Noun | Name, items: list[Item]) -> None:
    if price >= chart.limit:
        return  # an apposition costs something
    low = chart.low[end]
    if low == ",":
        following = chart.low[end + 1]
        named = chart.kind[end + 1] == NAME or chart.cap[end + 1]
        if following in ("a", "an", "the") or following in closed.POSSESSIVES or chart.kind[end + 1] == NAME or named:
            for stop, extra, inner in simple(chart, end + 1, False):
                if isinstance(inner, Name) and (isinstance(phrase, Name) or phrase.apposition is not None):
                    continue
                if isinstance(inner, Pronoun):
                    continue
                if chart.low[stop] == "," and chart.kind[stop] == MARK:
                    items.append(
                        (stop + 1, price + extra + 1, replace(phrase, apposition=inner, span=span_of(chart, i, stop)))
                    )
                elif stop == chart.count:
                    items.append(
                        (stop, price + extra + 2, replace(phrase, apposition=inner, span=span_of(chart, i, stop)))
                    )
    elif (
        isinstance(phrase, Noun)
        and phrase.noun
        and (phrase.determiner in ("the", "a", "this", "that") or phrase.possessor)
        and not phrase.plural
    ):
        if chart.kind[end] == NAME or (chart.cap[end] and chart.kind[end] == WORD):
            inner_items: list[Item] = []
            names(chart, end, inner_items)
            for stop, extra, inner in inner_items:
                items.append((stop, price + extra + 1, replace(phrase, apposition=inner, span=span_of(chart, i, stop))))


# ---------------------------------------------------------------- lists


def phrases(chart: Chart, i: int, of_waits: bool) -> list[Item]:
    """Noun phrases and lists of them, all that can begin at a token."""
    if chart.kind[i] not in _BEGIN_NOUNS:
        want(chart, i, "a noun phrase")
        return []
    key = ("g", i, of_waits)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[Item]", known)
    chart.memo[key] = []
    low = chart.low[i]
    items: list[Item] = []
    if low in ("both", "either", "neither"):
        pair = {"both": "and", "either": "or", "neither": "nor"}[low]
        for end, price, phrase in phrases(chart, i + 1, of_waits):
            if (
                isinstance(phrase, Group)
                and not phrase.lead
                and (phrase.word == pair or (pair == "nor" and phrase.word == "or"))
            ):
                items.append((end, price, Group(phrase.items, pair, low, span_of(chart, i, end))))
    for end, price, phrase in simple(chart, i, of_waits):
        items.append((end, price, phrase))
        if chart.low[end] in (",", "and", "or", "nor", "&", "as well as") and end < chart.count:
            inner = isinstance(phrase, Noun) and isinstance(phrase.of, Name)
            only = isinstance(phrase, Noun) and phrase.determiner == "only"  # covers the whole list
            for stop, extra, word, rest in _tails(chart, end):
                crossed = 1 if only or (inner and isinstance(rest[0], Name)) else 0
                items.append((stop, price + extra + crossed, Group((phrase, *rest), word, "", span_of(chart, i, stop))))
    items = pack(items, chart.limit)
    chart.memo[key] = items
    return items


_Tail = tuple[int, int, str, tuple[NounPhrase, ...]]


def _tails(chart: Chart, i: int) -> list[_Tail]:
    """The rest of a list from its comma or *and* on."""
    key = ("l", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[_Tail]", known)
    chart.memo[key] = []
    step(chart)
    low = chart.low[i]
    tails: list[_Tail] = []
    at = i + 1
    if low == "," and chart.low[at] in ("and", "or", "nor"):
        low = chart.low[at]
        at += 1
    if chart.kind[at] == MARK:
        return tails
    for end, price, phrase in simple(chart, at, False):
        if low != ",":
            word = closed.CONJUNCTIONS[low]
            tails.append((end, price, word, (phrase,)))
            if chart.low[end] in (low, ",") and end < chart.count:
                for stop, extra, other, rest in _tails(chart, end):
                    if other == word:
                        tails.append((stop, price + extra, word, (phrase, *rest)))
        elif chart.low[end] in (",", "and", "or", "nor") and end < chart.count:
            for stop, extra, word, rest in _tails(chart, end):
                tails.append((stop, price + extra, word, (phrase, *rest)))
    tails.sort(key=lambda tail: tail[1])
    tails = tails[:12]
    chart.memo[key] = tails
    return tails


def number_of(phrase: NounPhrase) -> str:
    """Agreement of a noun phrase as a subject: ``s``, ``p``, ``1`` or an empty string for either."""
    if isinstance(phrase, Name):
        return "s" if not phrase.article else ""
    if isinstance(phrase, Pronoun):
        if phrase.word == "I":
            return "1"
        if phrase.word in (
            "none",
            "you",
            "the rest",
            "the other",
            "any",
            "some",
            "most",
            "all",
            "more",
            "there",
            "whoever",
        ):
            return ""
        return "p" if phrase.word in closed.PLURAL_PRONOUNS else "s"
    if isinstance(phrase, Noun):
        if phrase.partitive is not None or phrase.noun in (
            "police",
            "people",
            "crew",
            "army",
            "family",
            "team",
            "majority",
            "number",
            "group",
        ):
            return ""
        if phrase.plural:
            return "p"
        return (
            "" if not phrase.noun or (phrase.determiner in ("the", "no") and phrase.noun in words.ADJECTIVES) else "s"
        )
    if isinstance(phrase, Group):
        return "p" if phrase.word == "and" else ""
    return ""
