"""Complements that hold a clause: *that*, *to*, bare infinitives, participles, *V-ing*, questions.

In: a :class:`Chart`, a token, the verb, the noun phrases before it, the open gap. Out: :data:`Found` items; behind a clausal complement nothing but a
time follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from chekhov.language import closed, words
from chekhov.language.chart import Chart, forms_at, span_of
from chekhov.language.neighbours import ends_there, inside_preposition
from chekhov.language.predicates import LINKING, Found, Frame, is_goal, is_numbered
from chekhov.language.timephrases import time_at
from chekhov.language.tokens import WORD
from chekhov.language.tree import Bare, Clause, Compound, Ing, Object, Particle, Statement, That, To, Wh

CLOSED_STAGE = 9  # so many noun phrases stand behind a clausal complement: no more may follow
SMALL = frozenset("have get see find want hear watch feel keep leave".split())
_STATED = frozenset(
    "have get find keep leave".split()
)  # "finds the rifles packed in straw": rather than that they packed
_TOLD = frozenset("tell inform assure remind convince persuade notify".split())
_WHOSE = frozenset("who whom whose which".split())
_ALONE = frozenset("who why where when how".split())
_TO_BE = Clause(None, "be", tense="to")  # "is about to be | closed": never the whole of it
_ANYTHING = frozenset("something anything nothing".split())
_HELPING = ("help", "dare", "let")


def contents(chart: Chart, i: int, frame: Frame, objects: int, gap: int) -> Iterator[Found]:
    """Clauses that may stand at a token as the next complement."""
    yield from that_clauses(chart, i, frame, objects, gap)
    yield from _tos(chart, i, frame, objects, gap)
    yield from _bares(chart, i, frame, objects, gap)
    if chart.low[i].endswith("ing") or chart.low[i] in ("not", "never"):
        # "was getting a bicycle" is what she did, hardly what she was
        price = 0 if frame.use.ing else 4 if frame.lemma == "be" else 2
        price += 4 * (frame.use.bare and not objects and not frame.passive)  # "hears breaking | glass"
        for end, extra, clause in ing_clauses(chart, i, gap) if price <= chart.limit else ():
            yield end, price + extra, Ing(clause, span_of(chart, i, end)), CLOSED_STAGE, 0
    if not gap:
        yield from _questions(chart, i, frame, objects)


def that_clauses(chart: Chart, i: int, frame: Frame, objects: int, gap: int) -> Iterator[Found]:
    """``That he left``, ``he left``."""
    use, lemma, low = frame.use, frame.lemma, chart.low[i]
    if low == "that":
        price, at = 0 if use.that or lemma in LINKING else 2, i + 1
        price += 3 * (chart.low[i - 2] == "so")  # "so furious that she left": what came of it
    elif (use.that or (lemma == "be" and objects)) and low not in closed.WH_WORDS and low != "to":
        price, at = 1 if use.that else 5, i
        if lemma == "be" and not use.that and chart.low[i - 1] in chart.lexicon.adjectives and not time_at(chart, i):
            price -= 6 if low in closed.SUBJECT_PRONOUNS else 4  # "was afraid | he would come"
        if not objects and lemma in _TOLD and not frame.passive:
            price += 4  # "tells the crew that he is ill": them, not that they do something
        if objects and lemma not in closed.RECIPIENT_VERBS:
            price += 3  # "sees a man she loves" is no "sees a man (that) she loves him"
        elif objects > 1:
            price += 4
    else:
        return
    if price <= chart.limit:
        for end, extra, clause in chart.hooks.thats(chart, at, gap):
            yield end, price + extra, That(clause, span_of(chart, i, end)), CLOSED_STAGE, 0


def _tos(chart: Chart, i: int, frame: Frame, objects: int, gap: int) -> Iterator[Found]:
    """``To leave``, ``never to leave``; ``he tried to``."""
    use, lemma, low = frame.use, frame.lemma, chart.low[i]
    able = lemma in LINKING and words.looks_adjective(chart.low[i - 1])  # "said he would be happy to"
    if low == "to" and not gap and (use.to or able or lemma in closed.TO_VERBS) and ends_there(chart, i + 1):
        yield i + 1, 1, Particle("to", span_of(chart, i, i + 1)), CLOSED_STAGE, 0
    if low == "to" or (low in ("not", "never", "either") and chart.low[i + 1] == "to"):
        raised = frame.passive and (use.bare or use.that)
        price = 0 if use.to or raised or lemma in LINKING else 2 if not frame.known or objects else 3
        price += 4 * is_goal(chart, i)
        price += 2 * (
            chart.low[i - 1] in _ANYTHING and chart.low[i - 2] in closed.PREPOSITIONS
        )  # "for something | to eat"
        for end, extra, clause in to_clauses(chart, i, gap) if price <= chart.limit else ():
            extra += 2 * (clause == _TO_BE and end < chart.count and chart.kind[end] == WORD)
            yield end, price + extra, To(clause, span_of(chart, i, end)), CLOSED_STAGE, 0


def _bares(chart: Chart, i: int, frame: Frame, objects: int, gap: int) -> Iterator[Found]:
    """``Sees him leave``, ``has it mended``."""
    use, lemma = frame.use, frame.lemma
    if frame.passive:
        return
    if lemma == "be" and not objects and chart.low[i - 2] in closed.DO_FORMS:  # "the first thing he did was | open it"
        for end, extra, clause in chart.hooks.subjectless(chart, i, "bare", gap):
            yield end, extra, Bare(clause, span_of(chart, i, end)), CLOSED_STAGE, 0
    if (use.bare or lemma in closed.BARE_VERBS) and (objects == 1 or (objects == 0 and lemma in _HELPING)):
        price = (0 if use.bare else 2) + (objects == 0) if lemma != "dare" else 0
        for end, extra, clause in chart.hooks.subjectless(chart, i, "bare", gap) if price <= chart.limit else ():
            extra += lemma == "have" and _rather_suffered(chart, i, clause)
            extra += inside_preposition(chart, i, frame, "of")  # "sees a man with a knife | climb": the man has it
            yield end, price + extra, Bare(clause, span_of(chart, i, end)), CLOSED_STAGE, 0
    if objects == 1 and lemma in SMALL:
        # "has a dog called Rex"
        stated = lemma in _STATED or chart.low[i + 1] in closed.PREPOSITIONS  # "sees her name painted over the door"
        price = (0 if stated else 1) + 3 * (chart.low[i] in ("called", "named"))
        for end, extra, clause in chart.hooks.subjectless(chart, i, "part", 0) if price <= chart.limit else ():
            extra += 3 * (lemma == "have" and chart.low[i:end] == ["left"])  # "has two pounds | left": they remain
            extra += 3 * (lemma == "have" and chart.low[i - 1] == "had")  # "whom he had bewitched": he did so himself
            yield end, price + extra, Bare(clause, span_of(chart, i, end)), CLOSED_STAGE, gap


def _rather_suffered(chart: Chart, i: int, clause: object) -> bool:
    """Is a base form without an object rather a participle: "had him cast out", "had the door shut"?"""
    alike = any(form == "part" for _, form, _, _ in forms_at(chart, i))
    whole = isinstance(clause, Clause) and not any(isinstance(item, Object) for item in clause.complements)
    return alike and whole and isinstance(clause, Clause) and clause.verb not in closed.MOSTLY_ALONE


def _questions(chart: Chart, i: int, frame: Frame, objects: int) -> Iterator[Found]:
    """``Where he lives``, ``whether he lives``, ``with whom he lives``."""
    use, lemma, low = frame.use, frame.lemma, chart.low[i]
    counts = low in ("how many", "how long", "since when", "how much")
    if low in closed.WH_WORDS or counts or (low == "if" and lemma in closed.WHETHER_VERBS):
        recipient = objects == 0 or use.two_objects or lemma in closed.RECIPIENT_VERBS
        price = (0 if use.wh or low == "if" else 2 if lemma != "be" else 1) + (0 if recipient else 2)
        if low in ("when", "where") and not use.wh:
            price += 2
        if low in _WHOSE and (chart.low[i - 1] == "," or (objects and inside_preposition(chart, i, frame))):
            price += 4  # "told them about the prisoner | who had lived there": which prisoner it was
        if price > chart.limit:
            return
    elif low in closed.PREPOSITIONS and chart.low[i + 1] in ("whom", "which", "what", "whose") and use.wh:
        price = 0
    else:
        return
    for end, extra, wh in chart.hooks.questions(chart, i):
        yield end, price + extra, wh, CLOSED_STAGE, 0
    if use.wh and low in _ALONE and ends_there(chart, i + 1):
        here = span_of(chart, i, i + 1)  # "she guesses why"
        yield i + 1, price, Wh(low, Clause(None, "", span=here), here), CLOSED_STAGE, 0


def to_clauses(chart: Chart, i: int, gap: int) -> list[tuple[int, int, Statement]]:
    """Infinitives from *to* (or *not to*, *never to*, *either to ... or to*) on."""
    if chart.low[i] == "either":
        return [
            (end, price, replace(node, lead="either"))
            for end, price, node in chart.hooks.subjectless(chart, i + 2, "to", gap)
            if isinstance(node, Compound) and node.word == "or"
        ]
    if chart.low[i] in ("not", "never"):
        items = []
        for end, price, clause in chart.hooks.subjectless(chart, i + 2, "to", gap):
            if isinstance(clause, Clause) and clause.polarity == "yes":
                items.append((end, price, cast(Statement, replace(clause, polarity=chart.low[i]))))
        return items
    return [] if is_numbered(chart, i + 1) else chart.hooks.subjectless(chart, i + 1, "to", gap)


def ing_clauses(chart: Chart, i: int, gap: int) -> list[tuple[int, int, Statement]]:
    """V-ing phrases as clauses."""
    if i < chart.count and (
        chart.low[i].endswith("ing") or chart.low[i] in ("not", "never") or words.is_adverb(chart.low[i])
    ):
        return chart.hooks.subjectless(chart, i, "ing", gap)
    return []
