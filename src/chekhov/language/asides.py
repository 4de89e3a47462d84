"""Asides: what stands between commas behind a noun or a name and says more of it.

``Doctor Azuma, a geneticist,`` · ``Colin Pratt, 46,`` · ``Luna, pale and trembling,`` · ``Luna, disgusted by him,`` ·
``Burai, with his men,`` · ``Luna, now a widow,``. In: a :class:`Chart` and the token behind the comma. Out: items whose
phrase carries an apposition or a relative clause with a comma; an aside ends with a comma or with the sentence.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed, words
from chekhov.language.chart import Chart, forms_at, knows_noun, span_of
from chekhov.language.heads import Item
from chekhov.language.tokens import MARK, NAME, NUMBER, WORD
from chekhov.language.tree import (
    Adjective,
    Clause,
    Compound,
    Gap,
    Group,
    Name,
    Noun,
    NounPhrase,
    Prep,
    Pronoun,
    Relative,
    names_somebody,
)
from chekhov.source import Span

OVER_THERE = ("above", "below")  # "the room above": behind a noun they are about the noun
PLACE_WORDS = frozenset("next door|upstairs|downstairs|outside|inside|nearby|opposite|below|above|there".split("|"))
ADJECTIVE_NEEDS = frozenset("to of with for from in at than".split())  # what follows an adjective behind its noun
_LONG = frozenset("tall long high deep wide thick old".split())
_NEARLY = frozenset("about around nearly almost over roughly some".split())
FLOATING = frozenset(("both", "all"))
OLDEST = 130
_ONCE = frozenset("now then still once already formerly also half".split())
_WITH = frozenset("with without like unlike of from in at on under among".split())


def with_relative(phrase: Noun | Name | Pronoun, relative: Relative, i: int, stop: int, chart: Chart) -> NounPhrase:
    """A phrase that begins at token ``i`` with one more relative clause, ending before token ``stop``."""
    return replace(phrase, relatives=(*phrase.relatives, relative), span=span_of(chart, i, stop))


def is_measured(chart: Chart, at: int) -> bool:
    """Whether a measure stands behind a noun: ``a nose | six feet long``."""
    return chart.low[at + 2] in _LONG and words.number_of(chart.low[at]) is not None


_APART = (",", "and")


def may_describe(chart: Chart, at: int, word: str) -> bool:
    """Whether an adjective may begin at a token, behind the noun that it describes."""
    if word in words.ADJECTIVES or word in chart.lexicon.adjectives or words.comparative_of(word) is not None:
        alone = chart.low[at + 1] in _APART and chart.low[at - 1] in _APART  # ", tall and fair,": no fair
        return word not in closed.CLOSED and (alone or not knows_noun(chart, word))
    if words.looks_adjective(word) and not (knows_noun(chart, word) or forms_at(chart, at) or word in closed.CLOSED):
        return True  # "breathless"
    if word == "as":
        return "as" in chart.low[at + 2 : at + 4]  # ", as pale as death,"
    return word in _ONCE or (words.is_adverb(word) and words.looks_adjective(chart.low[at + 1]))


def qualifies(chart: Chart, at: int) -> bool:
    """Whether an adjective begins at a token, behind the pronoun that it qualifies: ``something very strange``."""
    word = chart.low[at]
    if words.is_adverb(word) and at + 1 < chart.count and word not in chart.lexicon.adjectives:
        word = chart.low[at + 1]
    if word in closed.CLOSED or chart.cap[at]:
        return False
    return word in chart.lexicon.adjectives or word in words.ADJECTIVES or words.looks_adjective(word)


def aside(chart: Chart, i: int, at: int, price: int, phrase: Noun | Name | Pronoun, items: list[Item]) -> None:
    """Every aside that can begin at token ``at``, behind the comma; the phrase began at token ``i``."""
    if at >= chart.count or chart.kind[at] == MARK:
        return
    if isinstance(phrase, Pronoun):  # "she, horrified, ran"
        if chart.kind[at] == WORD and (
            _may_participate(chart, at, chart.low[at]) or may_describe(chart, at, chart.low[at])
        ):
            _predicate(chart, i, at, price, phrase, items)
        return
    _age(chart, i, at, price, phrase, items)
    named = isinstance(phrase, Noun) and isinstance(phrase.apposition, Name) and phrase.apposition.apposition is None
    if (phrase.apposition is None or named) and _may_stand_beside(chart, at):
        _apposition(chart, i, at, price, phrase, items)
    if is_measured(chart, at + (chart.low[at] in _NEARLY)):
        _predicate(chart, i, at, price, phrase, items)  # ", about six feet tall,"
        return
    if chart.kind[at] != WORD or chart.cap[at]:
        return
    word = chart.low[at]
    if word in _MAYBE:
        _perhaps(chart, at, price, phrase, items)
    if word in FLOATING and (at + 1 < chart.count and chart.kind[at + 1] == WORD):
        word = chart.low[at + 1]  # the two men, both drunk,
        if _may_participate(chart, at + 1, word) or may_describe(chart, at + 1, word):
            _predicate(chart, i, at, price, phrase, items)
    elif word in _WITH:
        _accompanied(chart, i, at, price, phrase, items)
    elif _may_participate(chart, at, word) or may_describe(chart, at, word):
        _predicate(chart, i, at, price, phrase, items)


def _close(chart: Chart, stop: int) -> tuple[int, int] | None:
    """Where an aside that ends before ``stop`` is closed, and what that costs; None where nothing closes it."""
    if chart.low[stop - 1] == "," and chart.kind[stop - 1] == MARK:
        return stop, 0  # with an aside of its own at its end: "thinking of her brother, who was ill,"
    if chart.low[stop] == "," and chart.kind[stop] == MARK and stop < chart.count:
        return stop + 1, 0
    return (stop, 1) if stop == chart.count else None


_HEDGES = frozenset(("not yet", "barely", "just", "only", "still only", "scarcely", "hardly"))


def _age(chart: Chart, i: int, at: int, price: int, phrase: Noun | Name, items: list[Item]) -> None:
    """``Colin Pratt, 46,`` and ``a boy, aged twelve,`` are Colin Pratt, who is 46 years old."""
    hedge = chart.low[at] if chart.low[at] in _HEDGES and chart.kind[at + 1] in (WORD, NUMBER) else ""
    number = at + bool(hedge)
    number += chart.low[number] == "aged"
    years = words.number_of(chart.low[number])
    closing = _close(chart, number + 1)
    if years is None or not 0 < years <= OLDEST or closing is None or (isinstance(phrase, Noun) and phrase.plural):
        return
    here = span_of(chart, at, number + 1)
    clause = replace(aged(years, here), polarity="not yet" if hedge == "not yet" else "yes")
    told = Relative(clause, True, here)
    items.append((closing[0], price + closing[1], with_relative(phrase, told, i, number + 1, chart)))


def aged(years: int, span: Span) -> Clause:
    """What is said of somebody who is so many years old."""
    return Clause(Gap("who", span=span), "be", (Adjective("old", f"{years} years", span=span),), span=span)


def _may_stand_beside(chart: Chart, at: int) -> bool:
    """Whether an apposition may begin at a token."""
    low = chart.low[at]
    if low in ("a", "an", "the") or low in closed.POSSESSIVES or chart.kind[at] == NAME or chart.cap[at]:
        return True
    if (
        (low == "one" and chart.low[at + 1] == "of")
        or low.endswith("-year-old")
        or (low in closed.TITLES and chart.cap[at + 1])
    ):
        return True  # "the gardener, old Ben,"
    return "of" in chart.low[at + 1 : at + 3] and knows_noun(chart, low)


def _apposition(chart: Chart, i: int, at: int, price: int, phrase: Noun | Name, items: list[Item]) -> None:
    if isinstance(phrase, Noun) and not (phrase.determiner or phrase.possessor or phrase.number or phrase.plural):
        return  # "in cash, a necklace": a list rather
    for stop, extra, said in chart.hooks.phrases(chart, at, False):
        closing, inner = _close(chart, stop), _by_name(said)
        if closing is None or isinstance(inner, Pronoun) or (isinstance(inner, Name) and isinstance(phrase, Name)):
            continue
        if isinstance(phrase, Noun) and isinstance(phrase.of, Noun) and phrase.of.possessor is not None:
            extra += 1  # "the body of her husband, an old rajah": the husband rather
        if isinstance(inner, Noun) and inner.plural and isinstance(phrase, Noun) and not phrase.plural:
            extra += 4  # "the closet, the drawers": a row rather
        elif isinstance(inner, Name) and isinstance(phrase, Noun) and (phrase.plural or _are_many(phrase)):
            extra += 3  # "against the wishes of her mother, Augusta": not the wishes
        if isinstance(inner, Group):
            if inner.word != "and" or inner.lead or not (_are_roles(inner) or _are_members(phrase, inner)):
                continue
            if stop == chart.count and _are_new(phrase, inner):
                continue  # "left a house, a parrot and a letter": a row
            extra += 1
        beside: NounPhrase = inner
        if isinstance(phrase.apposition, Name):  # "her friend Judith, a journalist"
            if not isinstance(inner, Noun):
                continue
            beside = replace(phrase.apposition, apposition=inner)
        node = replace(phrase, apposition=beside, span=span_of(chart, i, stop))
        items.append((closing[0], price + extra + 1 + closing[1], node))


def _by_name(phrase: NounPhrase) -> NounPhrase:
    """``old Benedikt`` beside ``the gardener`` is his name."""
    match phrase:
        case Noun(determiner="", noun=name, adjectives=(first, *more)) if name[:1].isupper() and first in closed.TITLES:
            return Name(" ".join((first.capitalize(), *more, name)), span=phrase.span)
    return phrase


def _are_many(phrase: Noun) -> bool:
    """ "Only Tom and his cousin, Rose, knew": not the two."""
    return isinstance(phrase.partitive, Group)


def _are_new(phrase: Noun | Name, group: Group) -> bool:
    """Whether all are first told of here: ``a house, a parrot and a letter``."""
    return all(isinstance(one, Noun) and one.determiner == "a" for one in (phrase, *group.items))


def _are_roles(group: Group) -> bool:
    return len(group.items) == 2 and all(map(_is_role, group.items))


def _are_members(phrase: Noun | Name, group: Group) -> bool:
    """Whether names are those of whom a noun tells the number: ``two sailors, Quill and old Marron,``."""
    many = isinstance(phrase, Noun) and phrase.plural and phrase.number in (None, len(group.items))
    return many and all(map(names_somebody, group.items))


def _is_role(phrase: NounPhrase) -> bool:
    """Whether a noun phrase says what somebody is: ``a nurse``, ``the mother of two boys``."""
    return (
        isinstance(phrase, Noun) and not phrase.plural and (phrase.determiner in ("a", "the") or bool(phrase.possessor))
    )


def _may_participate(chart: Chart, at: int, word: str) -> bool:
    """Whether a participle can begin at a token: ``Burai, disgusted by Luna, leaves``."""
    if word in closed.CLOSED:
        return False
    return any(form in ("part", "ing") and dear <= 1 for _, form, dear, _ in forms_at(chart, at))


def _predicate(chart: Chart, i: int, at: int, price: int, phrase: Noun | Name | Pronoun, items: list[Item]) -> None:
    """A participle or an adjective: ``, disgusted by Luna,``, ``, pale and trembling,``."""
    for stop, extra, clause in chart.hooks.relatives(chart, at, True):
        closing = _close(chart, stop)
        first = clause.items[0] if isinstance(clause, Compound) else clause
        if closing is None or not isinstance(first, Clause):
            continue
        plain = first.verb == "be" and not first.passive
        if not (first.passive or first.progressive or plain) or not isinstance(first.subject, Gap):
            continue
        if plain and chart.low[i - 1] in closed.PREPOSITIONS:
            extra += 3  # "had been at the helm, drunk, and": who had been there rather
        named = first.passive and first.verb in closed.NAMING  # ", known only as the Notary,"
        extra = min(extra, 1) if named else extra
        late = 0 if not closing[1] else 1 if named else 3
        node = with_relative(phrase, Relative(clause, True, span_of(chart, at, stop)), i, stop, chart)
        items.append((closing[0], price + extra + late, node))


def _accompanied(chart: Chart, i: int, at: int, price: int, phrase: Noun | Name, items: list[Item]) -> None:
    """``Burai, with his men,`` and ``Mrs Garrow, of Lime Walk,``: before a verb, or of a name."""
    if at >= chart.last_verb and not isinstance(phrase, Name):
        return
    if chart.low[at] == "among":
        _counted(chart, i, at, price, phrase, items)
        return
    for stop, extra, inner in chart.hooks.phrases(chart, at + 1, False):
        closing = _close(chart, stop)
        if closing is None or (isinstance(inner, Pronoun) and inner.word in ("he", "she", "they", "we", "I")):
            continue
        if closing[1] and chart.low[at] not in ("of", "from"):
            continue
        here = span_of(chart, at, stop)
        gap = Gap("who" if isinstance(phrase, Name) else "which", span=here)
        clause = Clause(gap, "be", (Prep(chart.low[at], inner, here),), span=here)
        node = with_relative(phrase, Relative(clause, True, here), i, stop, chart)
        items.append((closing[0], price + extra + 2 + closing[1], node))


_MAYBE = frozenset("probably perhaps possibly presumably apparently maybe".split())


def _perhaps(chart: Chart, at: int, price: int, phrase: Noun | Name, items: list[Item]) -> None:
    """``a heavy object, probably the bronze ship,``: nobody knows whether it is, so it is only an object."""
    for stop, extra, _ in chart.hooks.phrases(chart, at + 1, False):
        closing = _close(chart, stop)
        if closing is not None:
            items.append((closing[0], price + extra + closing[1], phrase))


def _counted(chart: Chart, i: int, at: int, price: int, phrase: Noun | Name, items: list[Item]) -> None:
    """``three men, among them the priest,``: the priest is one of them."""
    if chart.low[at + 1] != "them" or not isinstance(phrase, Noun):
        return
    for stop, extra, inner in chart.hooks.phrases(chart, at + 2, False):
        closing = _close(chart, stop)
        if closing is not None and isinstance(inner, (Name, Noun)):
            here = span_of(chart, at, stop)
            clause = Clause(inner, "be", (Prep("among", Gap("who", span=here), here),), span=here)
            node = with_relative(phrase, Relative(clause, True, here), i, stop, chart)
            items.append((closing[0], price + extra + 1 + closing[1], node))
