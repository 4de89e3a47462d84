"""The auxiliary before its subject in statements: ``Never had she ...``, ``Only then did he ...``, ``had he known``.

In: a :class:`Chart` and a token. Out: items ``(end, price, statement)`` in the order of a plain statement: "Never had
she seen it" is "she had never seen it", "No sooner had he left than it rained" is "as soon as he had left, it rained",
"So did Burai" is *do* with the adverb *so*. Questions are not read here.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed, words
from chekhov.language.chart import Chart, Found, span_of
from chekhov.language.complements import complements
from chekhov.language.phrases import phrases
from chekhov.language.predicates import words_at
from chekhov.language.timephrases import time_at
from chekhov.language.tree import (
    Adjective,
    Clause,
    Complement,
    Compound,
    Link,
    NounPhrase,
    Prep,
    Pronoun,
    Statement,
    When,
)
from chekhov.language.verbgroups import Group, auxiliary, is_auxiliary
from chekhov.language.verbphrases import build, frame_of

_SCARCELY = frozenset("hardly scarcely barely".split())
_SELDOM = _SCARCELY | frozenset("seldom rarely little nowhere".split())
STARTS = _SELDOM | frozenset(
    ("never", "not", "no", "only", "so", "neither", "nor", "no longer", "only when", "only if")
)
CONDITIONS = frozenset("had were should".split())
_OBJECT_FORMS = frozenset("him me us them".split())


def turned(chart: Chart, at: int, start: Group) -> list[tuple[int, int, Clause]]:
    """Auxiliary, subject, the rest, as a plain clause; ``start`` holds what stood before."""
    found: list[tuple[int, int, Clause]] = []
    if not is_auxiliary(chart, at):
        return found
    begin, polarity = at + 1, start.polarity
    if chart.low[begin] == "not":
        begin, polarity = begin + 1, "not"
    subjects: list[tuple[int, int, NounPhrase]] = list(phrases(chart, begin, False))
    if chart.low[begin] == "there":
        subjects = [(begin + 1, 0, Pronoun("there", span=span_of(chart, begin, begin + 1)))]
    for end, price, subject in subjects:
        if isinstance(subject, Pronoun) and subject.word in _OBJECT_FORMS:
            continue
        for after, extra, group in auxiliary(chart, at, end, start._replace(polarity=polarity), True):
            for stop, more, chain in complements(chart, after, frame_of(group), 0, 0):
                clause = build(chart, subject, group, chain, start.first, stop)
                found.append((stop, price + extra + more, clause))
    return found


def conditions(chart: Chart, i: int) -> list[tuple[int, int, Clause]]:
    """``had he known``, ``were she alive``, ``should it rain``: an *if* without the word."""
    if chart.low[i] not in CONDITIONS or chart.question:
        return []
    start = Group("", None, "present", first=i)
    return [(end, price + 1, clause) for end, price, clause in turned(chart, i, start) if clause.verb != "have"]


def statements_turned(chart: Chart, i: int) -> Found:
    """Statements that begin with a negative or with *only*, *so*, *neither* and an auxiliary."""
    low, following = chart.low[i], chart.low[i + 1]
    if low in ("so", "neither", "nor"):
        return _echoes(chart, i) + (denied(chart, i + 1) if low != "so" else []) if is_auxiliary(chart, i + 1) else []
    if low == "the":
        return _the_more(chart, i)
    if low == "no":
        return _sooner(chart, i) if following == "sooner" else []
    start = Group("", None, "present", first=i)
    if low == "not" and following == "only":
        return _not_only(chart, i, start)
    if low.startswith("only") or (low == "not" and following in ("until", "till", "before")):
        return _times(chart, i, start)
    at, polarity = i + 1, "yes"
    adverbs: tuple[str, ...] = (low,)
    if low in ("never", "no longer"):
        polarity, adverbs = low, ()
    elif low == "little":
        polarity, adverbs = "not", ()  # "little did he know": he did not
    elif low == "not":
        if following != "once":
            return []
        at, polarity, adverbs = i + 2, "never", ()
    items: Found = []
    for end, price, clause in turned(chart, at, start._replace(polarity=polarity, adverbs=adverbs)):
        followed = low in _SCARCELY and chart.low[end] in ("when", "before")
        items.append((end, price + followed, clause))
        if followed:
            items += _follows(chart, end + 1, price, replace(clause, adverbs=clause.adverbs[1:]))
    return items


def _echoes(chart: Chart, i: int) -> Found:
    word = "so" if chart.low[i] == "so" else "nor"
    items: Found = []
    for end, price, subject in phrases(chart, i + 2, False):
        if end == chart.count or chart.low[end] in closed.CONJUNCTIONS or chart.low[end] in (",", ";"):
            items.append((end, price, echo(chart, i + 1, end, subject, word)))
    return items


def denied(chart: Chart, i: int) -> Found:
    """``(He slept,) nor did she wake him``: behind *nor* or *neither*, at the auxiliary."""
    start = Group("", None, "present", first=i)._replace(polarity="not")
    return [(end, price, clause) for end, price, clause in turned(chart, i, start) if not _only_echoes(clause)]


def _only_echoes(clause: Clause) -> bool:
    """``Nor did she``, ``nor is he``: the verb is the one before."""
    return not clause.complements and clause.verb in ("do", "be", "have", "")


def echo(chart: Chart, i: int, end: int, subject: NounPhrase, word: str) -> Clause:
    """``and so do her parents``, ``nor does he``: the verb stands for the one before."""
    low = chart.low[i]
    tables = (("be", closed.BE_FORMS), ("have", closed.HAVE_FORMS), ("do", closed.DO_FORMS))
    lemma, tense, modal = "do", "present", ""
    for verb, forms in tables:
        if low in forms:
            lemma, tense = verb, forms[low][0]
    if low in closed.MODALS:
        modal, tense = closed.MODALS[low]
    polarity, adverbs = ("not", ()) if word == "nor" else ("yes", ("so",))
    span = span_of(chart, i, end)
    return Clause(subject, lemma, (), tense, modal=modal, polarity=polarity, adverbs=adverbs, verb_span=span, span=span)


def _the_more(chart: Chart, i: int) -> Found:
    """``The more he drinks, the more he talks``: as he drinks more, he talks more."""
    items: Found = []
    for end, price, first in _with_more(chart, i):
        at = end + (chart.low[end] == ",")
        for stop, extra, second in _with_more(chart, at):
            link = Link("as", first, True, first.span)
            items.append((stop, price + extra, replace(second, links=(link, *second.links))))
    return items


def _with_more(chart: Chart, i: int) -> list[tuple[int, int, Clause]]:
    word = chart.low[i + 1]
    base = words.comparative_of(word)
    if chart.low[i] != "the" or not (base or word in ("more", "less")):
        return []
    items: list[tuple[int, int, Clause]] = []
    for end, price, clause in chart.hooks.clauses(chart, i + 2, 0, True):
        if not isinstance(clause, Clause):
            continue
        if word in ("more", "less"):
            node = replace(clause, adverbs=(*clause.adverbs, word))
        else:
            node = replace(clause, complements=(*clause.complements, Adjective(base or "", "more")))
        items.append((end, price, node))
    return items


def _sooner(chart: Chart, i: int) -> Found:
    items: Found = []
    for end, price, clause in turned(chart, i + 2, Group("", None, "present", first=i)):
        if chart.low[end] in ("than", "when"):
            items += _follows(chart, end + 1, price, clause)
    return items


def _follows(chart: Chart, i: int, price: int, first: Clause) -> Found:
    """What came right after: the main clause, with the first as its *as soon as*."""
    items: Found = []
    link = Link("as soon as", first, True, first.span)
    for end, extra, second in chart.hooks.clauses(chart, i, 0, True):
        if isinstance(second, Clause):
            items.append((end, price + extra, replace(second, links=(link, *second.links))))
    return items


def _not_only(chart: Chart, i: int, start: Group) -> Found:
    """``Not only did he steal it, but he also sold it``: both are so."""
    items: Found = []
    for end, price, first in turned(chart, i + 2, start):
        at = end + (chart.low[end] == ",")
        alone = at > end and chart.low[at] not in ("but", "but also")  # "not only was she kind, she paid as well"
        if at == end and chart.low[at] not in ("but", "but also"):
            continue
        for stop, extra, second in chart.hooks.clauses(chart, at + (not alone), 0, True):
            parts: tuple[Statement, ...] = (first, second)
            items.append((stop, price + extra, Compound(parts, "and", "", span_of(chart, i, stop))))
    return items


def _times(chart: Chart, i: int, start: Group) -> Found:
    """``Only then did he ...``, ``Not until morning did he ...``: a time or a place, then the auxiliary."""
    begin = i + 1
    if chart.low[i] in closed.LINKS:  # only when, only if
        begin = i
    elif chart.low[i] == "only":
        start = start._replace(adverbs=("only",))
    else:
        start = start._replace(polarity="not")
    items: Found = []
    for at, price, part in _dwelt_on(chart, begin):
        for end, extra, clause in turned(chart, at, start):
            items.append((end, price + extra, _with_part(clause, part, start.polarity)))
    return items


def _with_part(clause: Clause, part: Complement | Link, polarity: str) -> Clause:
    """A clause with the time, place or link that was said first of it."""
    if not isinstance(part, Link):
        return replace(clause, complements=(*clause.complements, part))
    if part.word == "until" and polarity == "not":
        return replace(clause, polarity="yes", links=(*clause.links, replace(part, word="after")))  # then she did
    return replace(clause, links=(*clause.links, part))


def _dwelt_on(chart: Chart, begin: int) -> list[tuple[int, int, Complement | Link]]:
    """The times, places and links at a token, of which something is said behind them."""
    low = chart.low[begin]
    parts: list[tuple[int, int, Complement | Link]] = [
        (end, price, When(words_at(chart, begin, end), span_of(chart, begin, end)))
        for end, price in time_at(chart, begin)
    ]
    if low in closed.PREPOSITIONS:
        parts += [
            (end, price, Prep(low, phrase, span_of(chart, begin, end)))
            for end, price, phrase in phrases(chart, begin + 1, False)
        ]
    if low in closed.LINKS and "f" in closed.LINKS[low][1]:
        parts += [
            (end, price, Link(closed.LINKS[low][0], clause, False, span_of(chart, begin, end)))
            for end, price, clause in chart.hooks.clauses(chart, begin + 1, 0, True)
        ]
    return parts


_HERE = frozenset("here there then now".split())


def cleft(chart: Chart, i: int) -> Found:
    """``It is only when she opens it that she knows``, ``it was not until midnight that he came``: when it was, then what was."""
    at = i + 2
    polarity = "not" if chart.low[at] == "not" else "yes"
    at += chart.low[at] in ("not", "only")
    if polarity == "not" and chart.low[at] not in ("until", "till"):
        return []
    items: Found = []
    parts = [part for part in _dwelt_on(chart, at) if polarity == "yes" or isinstance(part[2], Link)]
    if chart.low[at] in _HERE:
        parts.append((at + 1, 0, When(chart.low[at], span_of(chart, at, at + 1))))
    for end, price, part in parts:
        if chart.low[end] != "that":
            continue
        for stop, extra, clause in chart.hooks.clauses(chart, end + 1, 0, True):
            if isinstance(clause, Clause) and clause.polarity == "yes":
                node = replace(clause, span=span_of(chart, i, stop))
                items.append((stop, price + extra, _with_part(node, part, polarity)))
    return items
