"""Noun phrases: from a token, every noun phrase that can begin there, alone or in a row.

In: a :class:`Chart` and a token number. Out: items ``(end, price, phrase)``, cheapest first, at most a few per end,
remembered per place. Prices rank readings by the published precedence: declared names first, short before long,
nothing guessed before something guessed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed, words
from chekhov.language.chart import Chart, forms_at, span_of, step, want
from chekhov.language.described import BEGIN_NOUNS, simple
from chekhov.language.heads import (
    DEAREST,
    KEEP,
    Item,
)
from chekhov.language.names import with_surname
from chekhov.language.prices import PRICE, cheapest
from chekhov.language.rows import doubt_of_row, is_definite
from chekhov.language.tokens import MARK
from chekhov.language.tree import (
    Clause,
    Gap,
    Group,
    Name,
    Noun,
    NounPhrase,
    Object,
    Pronoun,
    Relative,
)


def phrases(chart: Chart, i: int, of_waits: bool) -> list[Item]:
    """Noun phrases and lists of them, all that can begin at a token."""
    if chart.kind[i] not in BEGIN_NOUNS:
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
    if low == "not" and chart.low[i + 1] == "only":
        _not_only(chart, i, items)
    elif low == "not" and "but" in chart.low[i:]:
        _not_but(chart, i, items)
    for end, price, phrase in simple(chart, i, of_waits):
        items.append((end, price, phrase))
        if chart.low[end] in ("rather than", ",", "and") and end < chart.count:
            _and_not(chart, i, end, price, phrase, items)
        if chart.low[end] in _JOINING and end < chart.count:
            inner = isinstance(phrase, Noun) and isinstance(phrase.of, Name)
            only = isinstance(phrase, Noun) and phrase.determiner == "only"  # covers the whole list
            for stop, extra, word, rest in _tails(chart, end):
                crossed = (1 if only or (inner and isinstance(rest[0], Name)) else 0) + doubt_of_row(
                    chart, end, phrase, rest
                )
                row = with_surname(phrase, rest)
                items.append((stop, price + extra + crossed, Group(row, word, "", span_of(chart, i, stop))))
        if chart.low[end] == "," and chart.limit >= 3 and is_definite(phrase):
            _without_and(chart, i, end, price, phrase, items)
    _but_no(chart, i, of_waits, items)
    items = cheapest(items, chart.limit, KEEP, DEAREST)
    chart.memo[key] = items
    return items


def _but_no(chart: Chart, i: int, of_waits: bool, items: list[Item]) -> None:
    """``bread but no wine``; ``a knife and a rope, but no gun``; ``no gun, only a rope``."""
    for end, price, phrase in tuple(items):
        at = end + (chart.low[end] == "," and chart.kind[end] == MARK)
        rather = (
            at > end and chart.low[at] in ("only", "just") and isinstance(phrase, Noun) and phrase.determiner == "no"
        )
        if not rather and (chart.low[at] != "but" or chart.low[at + 1] not in ("no", "nothing", "nobody")):
            continue
        row = phrase.items if isinstance(phrase, Group) and phrase.word == "and" and not phrase.lead else (phrase,)
        dearer = chart.low[i - 1] in closed.PREPOSITIONS  # "a bed in the room but no chair"
        for stop, extra, other in simple(chart, at + 1, of_waits):
            items.append((stop, price + extra + dearer, Group((*row, other), "and", "", span_of(chart, i, stop))))


def _without_and(chart: Chart, i: int, end: int, price: int, phrase: NounPhrase, items: list[Item]) -> None:
    """``the closet, the drawers, the tank``: three or more of a kind that commas alone join."""
    found: list[tuple[int, int, tuple[NounPhrase, ...]]] = [(end, price, (phrase,))]
    for at, cost, row in found:
        if chart.low[at] == "," and len(row) < _LONGEST_ROW:
            for stop, extra, other in chart.hooks.simple(chart, at + 1, False):
                if is_definite(other) and type(other) is type(phrase):
                    found.append((stop, cost + extra, (*row, other)))
        if len(row) > 2 and (at >= chart.count or chart.low[at] == ","):
            items.append((at, cost + 3, Group(row, "and", "", span_of(chart, i, at))))


_LONGEST_ROW = 6


def _without(chart: Chart, i: int, at: int) -> list[tuple[int, int, Noun]]:
    """``not Luna``: what a list excludes; ``i`` is where the exclusion begins, ``at`` where its noun phrase does."""
    return [
        (end, price, Noun("not", "", partitive=phrase, span=span_of(chart, i, end)))
        for end, price, phrase in chart.hooks.simple(chart, at, False)
    ]


def _not_but(chart: Chart, i: int, items: list[Item]) -> None:
    """``not cigarettes but passports``; a clause may stand between commas before *but*."""
    for end, price, excluded in _without(chart, i, i + 1):
        at = end + (chart.low[end] == ",")
        if at > end and chart.low[at] == "as":
            excluded, at = _assumed(chart, excluded, at)
        if chart.low[at] != "but":
            continue
        for stop, extra, phrase in chart.hooks.simple(chart, at + 1, False):
            items.append((stop, price + extra, Group((excluded, phrase), "but", "", span_of(chart, i, stop))))


def _not_only(chart: Chart, i: int, items: list[Item]) -> None:
    """``not only the barrel but also a purse``: both."""
    for end, price, first in chart.hooks.simple(chart, i + 2, False):
        at = end + (chart.low[end] == ",")
        if chart.low[at] not in ("but", "but also"):
            continue
        begin = at + 1 + (chart.low[at] == "but" and chart.low[at + 1] == "also")
        for stop, extra, other in chart.hooks.simple(chart, begin, False):
            items.append((stop, price + extra, Group((first, other), "and", "", span_of(chart, i, stop))))


def _assumed(chart: Chart, excluded: Noun, at: int) -> tuple[Noun, int]:
    """``not cigarettes, as he had assumed, but``: which he had assumed."""
    for stop, _, clause in chart.hooks.clauses(chart, at + 1, 0, True):
        if chart.low[stop] == "," and isinstance(clause, Clause) and isinstance(excluded.partitive, (Noun, Name)):
            here = span_of(chart, at, stop)
            said = replace(clause, complements=(*clause.complements, Object(Gap("which", span=here), here)))
            inner = replace(excluded.partitive, relatives=(Relative(said, True, here),))
            return replace(excluded, partitive=inner), stop + 1
    return excluded, at


def _and_not(chart: Chart, i: int, end: int, price: int, phrase: NounPhrase, items: list[Item]) -> None:
    """``Luna and not Burai``, ``Luna, not Burai,``, ``Luna rather than Burai``."""
    low, at = chart.low[end], end
    comma = low == ","
    if comma and chart.low[at + 1] == "not" and chart.low[at + 2] == "even" and _is_none(phrase):
        for stop, extra, _ in chart.hooks.simple(chart, at + 3, False):
            items.append((stop, price + extra, phrase))  # "nobody, not even the vicar"
        return
    if low in (",", "and"):
        at += 1 + (comma and chart.low[at + 1] == "and")
        if chart.low[at] != "not":
            return
    for stop, extra, excluded in _without(chart, end, at + 1):
        close = stop + 1 if comma and chart.low[stop] == "," and chart.kind[stop] == MARK else stop
        group = Group((phrase, excluded), "and", "", span_of(chart, i, stop))
        items.append((close, price + extra, group))


def _is_none(phrase: NounPhrase) -> bool:
    """Nobody, nothing, no guest."""
    if isinstance(phrase, Pronoun):
        return phrase.word in ("nobody", "no one", "nothing", "none", "nowhere", "anybody", "anyone", "anything")
    return isinstance(phrase, Noun) and phrase.determiner in ("no", "any", "none")


_JOINING = (",", "and", "or", "nor", "&", "as well as", "and then")
STRESSED = frozenset(("even", "also", "finally", "then", "perhaps", "of course"))
"""What may stand before the last of a row: "the river, the bridge and *even* the school"."""
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
    if low == "," and chart.low[at] in ("and", "or", "nor", "and then"):
        low = chart.low[at]
        at += 1
    stressed = chart.low[at] in STRESSED and (low != "," or chart.low[at] == "then")  # "first the cow, then the horse"
    at += stressed
    if chart.kind[at] == MARK:
        return tails
    for end, price, phrase in simple(chart, at, False):
        if low != ",":
            word = "and" if low == "and then" else closed.CONJUNCTIONS[low]
            tails.append((end, price, word, (phrase,)))
            if chart.low[end] in (low, ",") and end < chart.count:
                paired = chart.low[end] == "," and chart.low[end + 1] not in closed.CONJUNCTIONS
                dearer = 2 if paired else 1  # "A and B, C and D", "A and B and C": hardly one list, rarely one
                for stop, extra, other, rest in _tails(chart, end):
                    if other == word:
                        tails.append((stop, price + extra + dearer, word, (phrase, *rest)))
        elif chart.low[end] in (",", "and", "or", "nor", "and then") and end < chart.count:
            price += 3 * _is_doing(chart, at)  # "carries the pyramid, | wearing wings and a false nose"
            for stop, extra, word, rest in _tails(chart, end):
                tails.append((stop, price + extra, word, (phrase, *rest)))
    tails.sort(key=PRICE)
    tails = tails[:12]
    chart.memo[key] = tails
    return tails


def _is_doing(chart: Chart, at: int) -> bool:
    """Does a token say what somebody is doing, rather than of which kind a thing is?"""
    low = chart.low[at]
    return (
        low.endswith("ing")
        and low not in words.ADJECTIVES
        and any(form == "ing" for _, form, _, _ in forms_at(chart, at))
    )


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
        like_the_poor = phrase.determiner in ("the", "no") and phrase.noun in words.ADJECTIVES - closed.ORDINALS
        return "" if not phrase.noun or like_the_poor else "s"
    if isinstance(phrase, Group):
        included = [item for item in phrase.items if not (isinstance(item, Noun) and item.determiner == "not")]
        if len(included) == 1:
            return number_of(included[0])
        return "p" if phrase.word == "and" else ""
    return ""
