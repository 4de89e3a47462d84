"""Questions: ``Is Luna dead?``, ``Who did Azuma shoot?``, ``Where is the letter when Burai dies?``

In: a :class:`Chart` and the token where the question begins. Out: pairs of price and :class:`Question`, complete ones
only. The clause stands in the order of a statement, with a :class:`Gap` for who, what, which, whose and how many.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed, words
from chekhov.language.chart import Chart, gap_at, span_of
from chekhov.language.clauses import mismatch, purpose_price
from chekhov.language.complements import complements
from chekhov.language.links import fronts, links
from chekhov.language.phrases import phrases
from chekhov.language.sequences import fold
from chekhov.language.subordinate import wh_gap
from chekhov.language.tree import (
    Adjective,
    Clause,
    Complement,
    Gap,
    Link,
    Noun,
    NounPhrase,
    Prep,
    Pronoun,
    Question,
    Statement,
)
from chekhov.language.verbgroups import Group, auxiliary, is_auxiliary
from chekhov.language.verbphrases import be_frame, build, frame_of, verb_phrases

_ADVERBS = ("where", "when", "why", "how", "how long", "since when")
_WAYS = frozenset(("to", "from"))
Asked = tuple[int, Question]


def questions_at(chart: Chart, i: int) -> list[Asked]:
    """Complete questions from token ``i`` to the end."""
    found: list[Asked] = []
    for begin, price, parts, before, adverbs in fronts(chart, i):
        for extra, question in _plain(chart, begin):
            if parts or before or adverbs:
                question = _with_front(question, parts, before, adverbs)
            found.append((price + extra, question))
    found.sort(key=lambda item: item[0])
    return found[:12]


def _with_front(
    question: Question, parts: tuple[Complement, ...], before: tuple[Link, ...], adverbs: tuple[str, ...]
) -> Question:
    clause = question.statement
    if isinstance(clause, Clause):
        clause = replace(
            clause,
            complements=clause.complements + parts,
            links=before + clause.links,
            adverbs=adverbs + clause.adverbs,
        )
    return replace(question, statement=clause)


def _plain(chart: Chart, i: int) -> list[Asked]:
    low = chart.low[i]
    found: list[Asked] = []
    whole = span_of(chart, i, chart.count)
    if i >= chart.count:
        return found
    if is_auxiliary(chart, i):
        found += [(price, Question("", node, whole)) for price, node in _turned(chart, i, 0)]
    for after, price, word, gap in wh_gap(chart, i):
        if low != "whom":
            found += [(price + extra, Question(word, node, whole)) for extra, node in _asks_subject(chart, after, gap)]
        if is_auxiliary(chart, after):
            number = gap_at(chart, i, gap)
            found += [(price + extra, Question(word, node, whole)) for extra, node in _turned(chart, after, number)]
    if low in _ADVERBS:
        found += [(extra, Question(low, node, whole)) for extra, node in _turned(chart, i + 1, 0)]
        if low == "where" and chart.low[chart.count - 1] in _WAYS:  # "where did they run to?" is "to what"
            number = gap_at(chart, i, Gap("what", span=span_of(chart, i, i + 1)))
            found += [(extra, Question("what", node, whole)) for extra, node in _turned(chart, i + 1, number)]
        if low == "how" and chart.low[i + 1] and is_auxiliary(chart, i + 2):
            adjective = Adjective(chart.low[i + 1], "how", span=span_of(chart, i + 1, i + 2))
            for extra, node in _turned(chart, i + 2, 0):
                if isinstance(node, Clause) and node.verb == "be" and words.looks_adjective(adjective.word):
                    found.append(
                        (extra, Question("how", replace(node, complements=(adjective, *node.complements)), whole))
                    )
    if low in closed.PREPOSITIONS:
        for after, price, word, gap in wh_gap(chart, i + 1):
            prep = Prep(low, gap, span_of(chart, i, after))
            for extra, node in _turned(chart, after, 0):
                if isinstance(node, Clause):
                    found.append(
                        (price + extra, Question(word, replace(node, complements=(*node.complements, prep)), whole))
                    )
    return found


def _finish(chart: Chart, end: int, price: int, clause: Clause, purpose: int) -> list[tuple[int, Statement]]:
    """The clause with links up to the end of the sentence, or with a second predicate: ``dead or alive``."""
    found: list[tuple[int, Statement]] = []
    for stop, extra, behind in links(chart, end, purpose):
        if stop == chart.count:
            found.append((price + extra, replace(clause, links=behind) if behind else clause))
    if chart.low[end] in ("or", "and") and clause.verb == "be":
        for stop, extra, chain in complements(chart, end + 1, be_frame(chart), 0, 0):
            if stop == chart.count and chain is not None:
                node = fold(clause, ((chart.low[end], ("predicate", chain, False, chart.low[end])),), clause.span)
                if node is not None:
                    found.append((price + extra + 1, node))
    return found


def _asks_subject(chart: Chart, i: int, gap: Gap) -> list[tuple[int, Statement]]:
    """``Who killed Luna?``: the gap is the subject."""
    found: list[tuple[int, Statement]] = []
    for end, price, group, chain in verb_phrases(chart, i, "fin", 0):
        clause = build(chart, gap, group, chain, i, end)
        extra = (
            1 if group.agreement == "p" and gap.word in ("who", "what") and not gap.noun and group.lemma != "be" else 0
        )
        if group.lemma in ("do", "be", "have") and end < chart.count and price:
            extra += 1
        found += _finish(chart, end, price + extra, clause, purpose_price(chart, end, group))
    return found


def _turned(chart: Chart, i: int, gap: int) -> list[tuple[int, Statement]]:
    """Auxiliary, subject, the rest: ``did Azuma shoot``."""
    found: list[tuple[int, Statement]] = []
    if not is_auxiliary(chart, i):
        return found
    at = i + 1
    polarity = "yes"
    if chart.low[at] == "not":
        polarity = "not"
        at += 1
    subjects: list[tuple[int, int, NounPhrase]] = list(phrases(chart, at, False))
    if chart.low[at] == "there":
        subjects = [(at + 1, 0, Pronoun("there", span=span_of(chart, at, at + 1)))]
    for end, price, subject in subjects:
        if isinstance(subject, Pronoun) and subject.word in ("him", "me", "us", "them"):
            continue
        if gap and isinstance(subject, Noun) and subject.noun in words.ADJECTIVES and end == at + 1:
            price += 2  # "what is wrong?": nobody asks what that is
        start = Group("", None, "present", polarity=polarity, first=i)
        for after, extra, group in auxiliary(chart, i, end, start, True):
            cost = price + extra + mismatch(subject, group)
            for stop, more, chain in complements(chart, after, frame_of(group), 0, gap):
                if (
                    stop < chart.count
                    and chart.low[stop] not in ("or", "and", ",")
                    and chart.low[stop] not in closed.LINKS
                    and chart.low[stop] not in ("to", "only", "not")
                ):
                    continue
                clause = build(chart, subject, group, chain, i, stop)
                found += _finish(chart, stop, cost + more, clause, purpose_price(chart, stop, group))
    return found
