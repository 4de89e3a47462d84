"""Parts of the row of complements: what it is made of, predicate adjectives, quotes.

In: a :class:`Chart` and a token. Out: :data:`Found` items: end, price, part, bare noun phrases so far, open gap.
"""

from __future__ import annotations

from typing import NamedTuple, cast

from chekhov.language import closed, words
from chekhov.language.lexicon import VerbUse
from chekhov.language.phrases import phrases
from chekhov.language.tokens import WORD, Chart, forms_at, knows_noun, span_of
from chekhov.language.tree import Adjective, Complement, Quote


class Mark(NamedTuple):
    """Not a complement but a part of the clause found among them: an adverb (``adverb``) or a late negation
    (``polarity``).
    """

    what: str
    word: str


Part = Complement | Mark


Chain = tuple[Part, "Chain | None"]


Found = tuple[int, int, Part, int, int]  # end, price, part, objects so far, gap left


LINKING = frozenset(
    "be seem become remain stay look feel appear turn fall go get grow prove sound stand sit lie keep".split()
)


_MEASURED = frozenset("old tall long high deep wide thick late early away".split())


class Frame(NamedTuple):
    """A verb as its complements see it."""

    lemma: str
    passive: bool
    use: VerbUse
    known: bool


def words_at(chart: Chart, i: int, end: int) -> str:
    return " ".join(low or chart.tokens.raw[at].lower() for at, low in enumerate(chart.low[i:end], i)).replace(
        " ,", ","
    )


def quote_at(chart: Chart, i: int) -> Quote:
    """The quoted words at a token, with their tree where they parse."""
    raw = chart.tokens.raw[i]
    text = raw[1:-1]
    statement = chart.hooks.inner(chart, text, chart.tokens.base + chart.tokens.start[i] + 1)
    return Quote(text, statement, span_of(chart, i, i + 1))


class Two(NamedTuple):
    """Two complements found together: a literal word and what it introduces."""

    first: Complement
    second: Complement


def pair(first: Complement, second: Part) -> Part:
    return cast(Part, Two(first, cast(Complement, second)))


def measured(chart: Chart, i: int, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """``30 years old``, ``two miles long``: the measure is the degree."""
    if (
        frame.lemma not in LINKING
        or (words.number_of(chart.low[i]) is None and chart.low[i] != "a")
        or chart.low[i + 2] not in _MEASURED
    ):
        return
    measure = words_at(chart, i, i + 2)
    found.append(
        (
            i + 3,
            0,
            Adjective(chart.low[i + 2], measure, span=span_of(chart, i, i + 3)),
            objects + (frame.lemma == "be"),
            gap,
        )
    )


def adjectives(chart: Chart, i: int, low: str, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """Predicate adjectives: ``dead``, ``too late``, ``older than X``, ``30 years old``."""
    linking = frame.lemma in LINKING
    if frame.passive and frame.lemma not in ("find", "leave", "make", "consider", "declare", "keep", "shoot", "bear"):
        return
    if frame.lemma == "be" and objects:
        return
    degree = ""
    at = i
    if low in closed.DEGREES or (words.is_adverb(low) and low.endswith("ly") and low not in chart.lexicon.adjectives):
        if low not in chart.lexicon.adjectives:
            degree = low
            at += 1
            if degree == "so" and chart.low[at] in ("much", "many"):
                return
    if (
        at >= chart.count
        or chart.kind[at] != WORD
        or (chart.cap[at] and at > 0 and chart.low[at] not in chart.lexicon.adjectives)
    ):
        return
    word = chart.low[at]
    known = word in chart.lexicon.adjectives
    price = 1 if word.endswith("ing") and frame.use.ing and frame.lemma != "be" else 0
    if not known:
        base = words.comparative_of(word)
        if base is not None and not degree:
            word, degree = base, "more"
        elif word in words.ADJECTIVES:
            price = 0 if linking else 1
        elif word in closed.CLOSED or knows_noun(chart, word) or words.is_adverb(word):
            return
        elif words.looks_adjective(word):
            price = 1 if linking else 4
            if word.endswith("ing"):
                price = 7
            if frame.lemma == "be" and any(form == "part" and dear <= 1 for _, form, dear, _ in forms_at(chart, at)):
                price = 2  # a passive rather
        elif frame.lemma == "be":
            price = 3
        else:
            return
    if not linking and not frame.use.adjective and objects == 0:
        price += 3
    elif not linking and objects and not frame.use.adjective:
        price += 2
    if degree and degree in closed.DEGREES and low == "only":
        price += 1
    end = at + 1
    if chart.low[end] == "by" or (frame.lemma in ("have", "get") and objects):
        if any(form == "part" and dear <= 1 for _, form, dear, _ in forms_at(chart, at)):
            price += 2  # a passive rather: wounded by Luna, has Luna arrested
    if (
        end < chart.count
        and chart.kind[end] == WORD
        and chart.low[end] not in closed.CLOSED
        and not words.is_adverb(chart.low[end])
    ):
        if knows_noun(chart, chart.low[end]) and not linking:
            price += 2
    if chart.low[end] == "as" and degree in ("as", "so") and end + 1 < chart.count:
        for stop, extra, phrase in phrases(chart, end + 1, False):
            found.append(
                (
                    stop,
                    price + extra,
                    Adjective(word, degree, phrase, span_of(chart, i, stop)),
                    objects + (frame.lemma == "be"),
                    gap,
                )
            )
        price += 1
    if chart.low[end] == "enough" and not degree:
        found.append(
            (
                end + 1,
                price,
                Adjective(word, "enough", span=span_of(chart, i, end + 1)),
                objects + (frame.lemma == "be"),
                gap,
            )
        )
        price += 1
    if chart.low[end] == "than" and end + 1 < chart.count:
        for stop, extra, phrase in phrases(chart, end + 1, False):
            found.append(
                (
                    stop,
                    price + extra,
                    Adjective(word, degree, phrase, span_of(chart, i, stop)),
                    objects + (frame.lemma == "be"),
                    gap,
                )
            )
    found.append(
        (end, price, Adjective(word, degree, span=span_of(chart, i, end)), objects + (frame.lemma == "be"), gap)
    )
