"""Proper names: declared ones, runs of capitalised words, addresses.

In: a :class:`Chart` and a token. Out: items ``(end, price, Name)``, added to those of the token.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed, words
from chekhov.language.chart import Chart, knows_noun, span_of
from chekhov.language.tokens import NAME, NUMBER, POSSESSIVE, WORD
from chekhov.language.tree import Name, NounPhrase

Item = tuple[int, int, NounPhrase]
_BEFORE_DATES = frozenset("on in of since by until early late mid that this last next".split())
_CALENDAR = closed.MONTHS | closed.DAYS


def names(chart: Chart, i: int, items: list[Item]) -> None:
    """Proper names: declared ones, and runs of capitalised words."""
    declared = chart.kind[i] == NAME
    small = not declared and _is_small(chart, i)
    if small and (i == 0 or chart.low[i] == "i"):
        return
    first = 0 if declared else _price_in_front(chart) if i == 0 else 2 if small else 0
    for stop, price in _runs(chart, i, first, 2 if small else 0):
        items.append((stop, price, Name(_written(chart, i, stop), span=span_of(chart, i, stop))))
        if i and chart.low[stop] in closed.NAMED_SITES and chart.low[i - 1] in closed.PREPOSITIONS:
            items.append((stop + 1, price, Name(_written(chart, i, stop + 1), span=span_of(chart, i, stop + 1))))


def _is_small(chart: Chart, i: int) -> bool:
    """Whether a word is hardly a name, though it has a capital: a word of grammar, of time, an adverb."""
    low = chart.low[i]
    return (low == "first" and i == 0) or low in closed.CLOSED or low in closed.WHEN_WORDS or words.is_adverb(low)


def _price_in_front(chart: Chart) -> int:
    """How much speaks against a name where every word has a capital."""
    low, lexicon = chart.low[0], chart.lexicon
    plain = knows_noun(chart, low) or low in words.ADJECTIVES or low in lexicon.adjectives or low in lexicon.verbs
    if plain and any(name.endswith(f" {chart.tokens.raw[0]}") for name in lexicon.names):
        return 0  # "Quill", of Mr Quill
    doing = low.endswith("ing") and _is_front(chart)  # "Feeling betrayed, she ..."
    return 4 if plain or doing else 1 if words.singular(low) or low.endswith("ing") else 0


def _runs(chart: Chart, i: int, first: int, small: int) -> list[tuple[int, int]]:
    """Where a name that begins at a token may end, and the price. ``first``: that of its first word alone; ``small``: what a word of grammar costs."""
    declared, titled = chart.kind[i] == NAME, chart.low[i] in closed.TITLES
    ends = [(i + 1, first)]
    end = i + 1
    while end < chart.count:
        kind, word = chart.kind[end], chart.low[end]
        step_on = _next_word(chart, i, end)
        if not step_on:
            if word == "of" and chart.cap[end + 1] and chart.kind[end + 1] in (WORD, NAME) and not declared:
                ends.append((end + 2, 2 + ends[-1][1]))
            break
        two = (kind == NAME and (declared or not _may_precede(chart, i))) or (end == i + 1 and _dated(chart, i))
        year = _is_year(chart, i, end)
        if not two or titled or year:
            last, extra = ends[-1]
            ends[-1] = (last, extra + (3 if titled or year else 2))
        glue = 3 if two and not titled else 0
        if kind == NUMBER:
            glue = 1 if declared else 0
        elif kind != NAME and end == i + 1 and _dated(chart, i):
            glue = 6  # "in October Tom left"
        end += step_on
        ends.append((end, glue + small))
    return ends


def _next_word(chart: Chart, i: int, end: int) -> int:
    """How many tokens the name that begins at ``i`` goes on at ``end``: 0 where it stops."""
    kind, word = chart.kind[end], chart.low[end]
    inside = word in closed.NAME_INSIDE
    counted = word.isdigit() if kind == NUMBER else kind == WORD and word[0].isdigit()  # "Class 3", "Class 3b"
    if kind == NAME or (counted and chart.tokens.raw[i][0].isupper()):
        return 1
    if kind == WORD and chart.cap[end] and word != "i":
        if chart.low[i] in closed.TITLES or word not in closed.CLOSED or inside or word in closed.NUMBERS:
            return 1
    if kind == WORD and inside and word not in ("of", "the", "la") and end + 1 < chart.count and chart.cap[end + 1]:
        return 2
    return 0


def _dated(chart: Chart, i: int) -> bool:
    """``On 14 March Pratt left``: a month or a day, and whoever is named behind it."""
    low = chart.low[i]
    return low in _CALENDAR and i > 0 and (chart.kind[i - 1] == NUMBER or chart.low[i - 1] in _BEFORE_DATES)


def _is_year(chart: Chart, month: int, at: int) -> bool:
    """The year of a month: ``May 1998``."""
    number = chart.kind[at] == NUMBER and chart.tokens.raw[at].isdigit() and len(chart.tokens.raw[at]) == 4
    return number and chart.low[month] in closed.MONTHS and at == month + 1


def _may_precede(chart: Chart, i: int) -> bool:
    """Whether a capitalised word may be the beginning of a longer name: a title, a first name, a kind of person."""
    low = chart.low[i]
    return low in closed.TITLES or knows_noun(chart, low) or words.is_given_name(chart.tokens.raw[i])


def addresses(chart: Chart, i: int, items: list[Item]) -> None:
    """A name that begins with a number: ``8 Lime Walk``, ``3 May 1998``."""
    end = i + 1
    if chart.cap[end] and chart.low[end] in closed.MONTHS and chart.low[i - 1] == "of":
        end += 1 + _is_year(chart, end, end + 1)
        items.append((end, 0, Name(_written(chart, i, end), span=span_of(chart, i, end))))
        return
    while (
        chart.cap[end] and end < chart.count and chart.kind[end] in (WORD, NAME) and chart.low[end] not in closed.MONTHS
    ):
        end += 1
    if end > i + 1 and words.singular(chart.tokens.raw[end - 1]) is None:
        items.append((end, 0 if end > i + 2 else 1, Name(_written(chart, i, end), span=span_of(chart, i, end))))


def with_surname(first: NounPhrase, rest: tuple[NounPhrase, ...]) -> tuple[NounPhrase, ...]:
    """ "Mr. and Mrs. Petersen": Mr. Petersen and Mrs. Petersen."""
    other = rest[0]
    if isinstance(first, Name) and first.text.lower() in closed.TITLES and isinstance(other, Name):
        title, _, surname = other.text.partition(" ")
        if surname and title.lower() in closed.TITLES:
            first = replace(first, text=f"{first.text} {surname}")
    return (first, *rest)


def _written(chart: Chart, first: int, last: int) -> str:
    tokens = chart.tokens
    text = tokens.raw[first]
    for at in range(first + 1, last):
        text += ("" if tokens.kind[at] == POSSESSIVE else " ") + tokens.raw[at]
    return text


def _is_front(chart: Chart) -> bool:
    """Whether a pronoun that is a subject follows the first comma of a sentence."""
    comma = chart.low.index(",") if "," in chart.low[: chart.count] else -1
    return comma > 0 and chart.low[comma + 1] in closed.SUBJECT_PRONOUNS
