"""Verb phrases: a verb group with its complements, and the clause they make with a subject.

In: a :class:`Chart`, a token, a form and an open gap. Out: items ``(end, price, group, chain)``; :func:`build` makes
the tree.
"""

from __future__ import annotations

from typing import NamedTuple, cast

from chekhov.language import closed
from chekhov.language.chart import NO_LIMIT, Chart, forms_at, span_of, use_of, want
from chekhov.language.complements import complements
from chekhov.language.predicates import Chain, Frame, Mark, Two
from chekhov.language.prices import cheapest
from chekhov.language.tree import Clause, Complement, Link, NounPhrase, Prep, Pronoun, Quote
from chekhov.language.verbgroups import Group, bases, finite, gerunds, may_begin, participles
from chekhov.source import Span


class Ahead(NamedTuple):
    """What stands before a subject, for the clause behind it."""

    parts: tuple[Complement, ...] = ()
    links: tuple[Link, ...] = ()
    adverbs: tuple[str, ...] = ()


NOTHING_AHEAD = Ahead()
VpItem = tuple[int, int, Group, "Chain | None"]


def frame_of(group: Group) -> Frame:
    """The frame of a verb group."""
    return Frame(group.lemma, group.passive, use_of(group.lemma, group.use), group.use is not None)


def be_frame(chart: Chart) -> Frame:
    """The frame of the copula, for predicates without a verb of their own."""
    use = chart.lexicon.verbs.get("be")
    return Frame("be", False, use_of("be", use), use is not None)


def verb_phrases(chart: Chart, i: int, form: str, gap: int) -> list[VpItem]:
    """A verb group with its complements. ``form``: ``fin``, ``to`` (behind *to*), ``bare``, ``ing`` or ``part``."""
    if form == "fin" and not may_begin(chart, i):
        want(chart, i, "a verb")
        return []
    key = ("p", i, form, gap)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[VpItem]", known)
    chart.memo[key] = []
    chart.depth += 1
    if form == "fin":
        groups = finite(chart, i)
    elif form == "ing":
        groups = gerunds(chart, i)
    elif form == "part":
        groups = participles(chart, i)
    else:
        groups = bases(chart, i, form)
    items: list[VpItem] = []
    for end, price, group in groups:
        price += _rather_done(chart, end, group) + _rather_laid(chart, end, group)
        if form == "part" and group.use is None and end < chart.count and chart.low[end] == ",":
            price += 1  # "Horrified, the boy ...": rather how he is
        if price > chart.limit:
            continue
        for stop, extra, chain in complements(chart, end, frame_of(group), 0, gap):
            items.append((stop, price + extra, group, chain))
    done = cheapest(items, chart.limit, 4, NO_LIMIT)
    chart.depth -= 1
    chart.memo[key] = done
    return done


def _rather_done(chart: Chart, i: int, group: Group) -> int:
    """What it costs to have what was done: "has found work", "has lost hope" are rather done than had (but "has armed guards")."""
    plain = group.lemma == "have" and not group.perfect and group.at == i - 1 and not chart.low[i].endswith("ed")
    return 2 if plain and any(form == "part" and cost <= 1 for _, form, cost, _ in forms_at(chart, i)) else 0


def _rather_laid(chart: Chart, i: int, group: Group) -> int:
    """What it costs to have lain where somebody lays something: "lay down their arms", "lay the table"."""
    at = i + (chart.low[i] == "down")
    begins = chart.low[at] in closed.DETERMINERS or chart.low[at] in closed.POSSESSIVES
    return 2 if group.lemma == "lie" and begins else 0


def empty(group: Group, chain: Chain | None) -> int:
    """What a relative clause costs that has nothing but *be* or *have*: "the suitcase that has been | packed"."""
    return 99 if chain is None and group.lemma in ("be", "have") and not (group.passive or group.whens) else 0


def one_speech(chart: Chart, parts: list[Complement]) -> list[Complement]:
    """ "A," she says, "B": quoted words that the tag stands in the middle of are one speech."""
    quotes = [part for part in parts if isinstance(part, Quote) and part.span.end > part.span.start + 1]
    if len(quotes) < 2:
        return parts
    start, end = quotes[0].span.start + 1, quotes[-1].span.end - 1
    key = ("speech", start, end)
    if key not in chart.kept:
        chart.kept[key] = _spoken(chart, quotes, start, end)
    whole = cast(Quote, chart.kept[key])
    return [whole if part is quotes[0] else part for part in parts if part is quotes[0] or part not in quotes]


def _spoken(chart: Chart, quotes: list[Quote], start: int, end: int) -> Quote:
    """The quotes as one, with their tree."""
    base = chart.tokens.base
    text = "".join(
        char if any(quote.span.start < base + at < quote.span.end - 1 for quote in quotes) else " "
        for at, char in enumerate(chart.tokens.text[start - base : end - base], start - base)
    )
    return Quote(" ".join(text.split()), chart.hooks.inner(chart, text, start), Span(start - 1, end + 1))


def _as_for(
    subject: NounPhrase | None, front: tuple[Complement, ...]
) -> tuple[NounPhrase | None, tuple[Complement, ...]]:
    """``As for Maud, she was ill``: Maud was; of whom nothing more is said, that is only spoken of."""
    about = next((part for part in front if isinstance(part, Prep) and part.word == "as for"), None)
    if about is None:
        return subject, front
    same = isinstance(subject, Pronoun) and subject.word in ("he", "she", "it", "they")
    return about.phrase if same else subject, tuple(part for part in front if part is not about)


def build(
    chart: Chart, subject: NounPhrase | None, group: Group, chain: Chain | None, first: int, last: int,
    ahead: Ahead = NOTHING_AHEAD,
) -> Clause:  # fmt: skip
    """The clause of a verb group, its complements, a subject, and what stands before that."""
    adverbs = ahead.adverbs + group.adverbs
    polarity = group.polarity
    parts: list[Complement] = []
    while chain is not None:
        part, chain = chain
        match part:
            case Mark(word="not yet"):
                if polarity == "not":
                    polarity = part.word
                elif polarity == "yes":
                    adverbs += ("yet",)
            case Mark(what, word):
                if what == "adverb" or polarity != "yes":
                    adverbs += (word,)
                else:
                    polarity = word
            case Two():
                parts += part
            case _:
                parts.append(part)
    tied = tuple([part for part in group.whens if isinstance(part, Link)])
    parts += [part for part in group.whens if not isinstance(part, Link)]
    if len(parts) > 1 and sum(isinstance(part, Quote) for part in parts) > 1:
        parts = one_speech(chart, parts)
    subject, front = _as_for(subject, ahead.parts)
    parts += front
    verb_end = max(group.at, group.first) + 1
    return Clause(
        subject, group.lemma, tuple(parts), group.tense, group.perfect, group.progressive, group.passive,
        group.modal, polarity, adverbs, ahead.links + tied,
        span_of(chart, min(group.first, chart.count), min(verb_end, chart.count)), span_of(chart, first, last),
    )  # fmt: skip
