"""What stands around a token: what the complements of a verb ask of the words beside them.

In: a :class:`Chart`, a token and the verb. Out: whether a noun phrase may end before it or begin there, whether something ends there.
"""

from __future__ import annotations

from chekhov.language import closed, words
from chekhov.language.chart import Chart, forms_at, knows_noun, unlimited
from chekhov.language.described import simple
from chekhov.language.predicates import Frame
from chekhov.language.timephrases import time_at
from chekhov.language.tokens import MARK, NAME, WORD
from chekhov.language.tree import Group, NounPhrase, Pronoun

_OBJECT_FORMS = frozenset("he she we they I".split())


def is_subject_form(phrase: NounPhrase) -> bool:
    """Whether a phrase is, or has among those that it names, a pronoun that has an object form of its own ("he", not "him")."""
    if isinstance(phrase, Group):
        return any(map(is_subject_form, phrase.items))
    return isinstance(phrase, Pronoun) and phrase.word in _OBJECT_FORMS


def is_phrasal(chart: Chart, lemma: str, i: int) -> bool:
    """Whether a particle belongs to its verb though a noun phrase follows: "turns on the light", but "turns on Burai", "turns on him"."""
    somebody = chart.kind[i + 1] == NAME or chart.cap[i + 1] or chart.low[i + 1] in ("him", "them", "me", "us")
    return (lemma, chart.low[i]) in closed.PHRASAL and not (chart.low[i] == "on" and somebody)


def inside_preposition(chart: Chart, i: int, frame: Frame, besides: str = "") -> bool:
    """Whether the noun phrase that ends before ``i`` follows a preposition (``besides`` this one): its ``of`` is its own."""
    for at in range(i - 1, max(i - 8, 0), -1):
        low = chart.low[at]
        if low in closed.PREPOSITIONS and low != besides:
            return True
        if chart.kind[at] == MARK or any(lemma == frame.lemma for lemma, _, _, _ in forms_at(chart, at)):
            return False
    return False


def right_behind(chart: Chart, i: int, frame: Frame) -> bool:
    """Whether the token before ``i`` is the verb itself."""
    return any(lemma == frame.lemma for lemma, _, _, _ in forms_at(chart, i - 1)) or chart.low[i - 1] in closed.BE_FORMS


def behind_noun(chart: Chart, i: int, frame: Frame) -> bool:
    """Whether something that may end a noun phrase stands before ``i``, and not the verb."""
    return not right_behind(chart, i, frame) and may_go_on(chart, i - 1)


def noun_follows(chart: Chart, i: int) -> bool:
    """Whether a noun phrase begins at a token, however dear."""
    return i < chart.count and chart.low[i] != "that" and not time_at(chart, i) and unlimited(chart, i, _any_noun)


def _any_noun(chart: Chart, i: int) -> bool:
    return bool(simple(chart, i, False))


def stops_phrase(chart: Chart, i: int) -> bool:
    """Whether nothing that belongs to a noun phrase stands at a token."""
    return (
        i >= chart.count
        or chart.kind[i] == MARK
        or chart.low[i] in closed.CONJUNCTIONS
        or chart.low[i] in closed.PREPOSITIONS
    )


def may_go_on(chart: Chart, i: int) -> bool:
    """Whether a noun phrase may end with the token ``i``."""
    low = chart.low[i]
    return (
        chart.kind[i] == NAME
        or low == "her"
        or (chart.low[i - 1] in closed.DETERMINERS and knows_noun(chart, low))  # "the back | door"
        or (
            chart.kind[i] == WORD
            and low not in closed.CLOSED
            and low not in closed.PARTICLES
            and not words.is_adverb(low)
        )
    )


def ends_there(chart: Chart, i: int) -> bool:
    """Whether a sentence ends before a token, or another clause begins there."""
    return i >= chart.count or chart.kind[i] == MARK or chart.low[i] in closed.CONJUNCTIONS
