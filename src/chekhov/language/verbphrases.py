"""Verb phrases: a verb group with its complements, and the clause they make with a subject.

In: a :class:`Chart`, a token, a form and an open gap. Out: items ``(end, price, group, chain)``; :func:`build` makes
the tree.
"""

from __future__ import annotations

from typing import cast

from chekhov.language.complements import complements
from chekhov.language.predicates import Chain, Frame, Mark, Two
from chekhov.language.tokens import Chart, span_of, use_of, want
from chekhov.language.tree import Clause, Complement, NounPhrase
from chekhov.language.verbgroups import Group, bases, finite, gerunds, may_begin, participles

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
        if price > chart.limit:
            continue
        for stop, extra, chain in complements(chart, end, frame_of(group), 0, gap):
            items.append((stop, price + extra, group, chain))
    items.sort(key=lambda item: item[1])
    counts: dict[int, int] = {}
    done: list[VpItem] = []
    for item in items:
        number = counts.get(item[0], 0)
        if number < 4 and item[1] <= chart.limit:
            counts[item[0]] = number + 1
            done.append(item)
    chart.depth -= 1
    chart.memo[key] = done
    return done


def build(chart: Chart, subject: NounPhrase | None, group: Group, chain: Chain | None, first: int, last: int) -> Clause:
    """The clause of a verb group, its complements and a subject."""
    adverbs = group.adverbs
    polarity = group.polarity
    parts: list[Complement] = []
    while chain is not None:
        part, chain = chain
        if isinstance(part, Mark):
            if part.what == "adverb" or polarity != "yes":
                adverbs += (part.word,)
            else:
                polarity = part.word
        elif isinstance(part, Two):
            parts += part
        else:
            parts.append(part)
    if group.whens:
        parts += group.whens
    verb_end = max(group.at, group.first) + 1
    return Clause(
        subject, group.lemma, tuple(parts), group.tense, group.perfect, group.progressive, group.passive,
        group.modal, polarity, adverbs, (),
        span_of(chart, min(group.first, chart.count), min(verb_end, chart.count)), span_of(chart, first, last),
    )  # fmt: skip
