"""Statements: clauses, and clauses side by side (``and``, ``but``, ``;``, shared subjects, ``either ... or``).

In: a :class:`Chart` and a token. Out: items ``(end, price, statement)``, cheapest first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed
from chekhov.language.clauses import DEAREST, KEEP, clauses, ends_main, keep, mismatch, purpose_price
from chekhov.language.complements import complements
from chekhov.language.links import links
from chekhov.language.phrases import phrases
from chekhov.language.sequences import Tail, fold
from chekhov.language.tokens import MARK, MAX_DEPTH, NAME, WORD, Chart, Found, GiveUp, span_of, step
from chekhov.language.tree import Clause, Compound, Group, Noun, NounPhrase, Object, Statement
from chekhov.language.verbgroups import finite, is_auxiliary
from chekhov.language.verbphrases import be_frame, build, verb_phrases


def statements(chart: Chart, i: int) -> Found:
    """Clauses and clauses side by side, from token ``i`` on."""
    key = ("q", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast(Found, known)
    chart.memo[key] = []
    items: Found = []
    if i > chart.last_verb:
        return items
    low = chart.low[i]
    if low == "either":
        for end, price, node in statements(chart, i + 1):
            if not isinstance(node, Clause) and node.word == "or" and not node.lead:
                items.append((end, price, replace(node, lead="either", span=span_of(chart, i, end))))
    if chart.paired:
        _paired(chart, i, items)
    for end, price, clause in clauses(chart, i, 0, False):
        items.append((end, price, clause))
        if chart.low[end] == ":" and end < chart.count:
            _listed(chart, i, end, price, clause, items)
        if end < chart.count:
            for stop, extra, tail in tails(chart, end):
                whole = fold(clause, tail, span_of(chart, i, stop))
                if whole is not None:
                    items.append((stop, price + extra, whole))
    items = keep(items, chart.limit)
    chart.memo[key] = items
    return items


def joined(chart: Chart, i: int) -> Found:
    """Only clauses side by side (inside a link): dearer than the same on the main level."""
    return [item for item in statements(chart, i) if not isinstance(item[2], Clause)]


def _listed(chart: Chart, i: int, colon: int, price: int, clause: Statement, items: Found) -> None:
    """``Four escape: A, B, C and D``: the list is an apposition to the object or the subject."""
    if not isinstance(clause, Clause):
        return
    for end, extra, phrase in phrases(chart, colon + 1, False):
        if end != chart.count or not isinstance(phrase, Group):
            continue
        last = clause.complements[-1] if clause.complements else None
        if isinstance(last, Object) and isinstance(last.phrase, Noun):
            listed = replace(last, phrase=replace(last.phrase, apposition=phrase))
            node = replace(clause, complements=(*clause.complements[:-1], listed))
        elif isinstance(clause.subject, Noun):
            node = replace(clause, subject=replace(clause.subject, apposition=phrase))
        else:
            continue
        items.append((end, price + extra, node))


def _paired(chart: Chart, i: int, items: Found) -> None:
    """``Luna neither eats nor sleeps``, ``he either lies or dreams``."""
    for end, price, subject in phrases(chart, i, False):
        lead = chart.low[end]
        pair = {"neither": "nor", "either": "or", "both": "and"}.get(lead)
        if pair is None or end >= chart.count:
            continue
        for middle, extra, group, chain in verb_phrases(chart, end + 1, "fin", 0):
            if chart.low[middle] != pair:
                continue
            first = build(chart, subject, group, chain, i, middle)
            for stop, more, group2, chain2 in verb_phrases(chart, middle + 1, "fin", 0):
                second = build(chart, subject, group2, chain2, middle + 1, stop)
                node = Compound((first, second), pair, lead, span_of(chart, i, stop))
                items.append((stop, price + extra + more + mismatch(subject, group), node))
    for end, price, subject in phrases(chart, i, False):  # is neither dead nor alive
        for after, extra, group in finite(chart, end):
            lead = chart.low[after]
            pair = {"neither": "nor", "either": "or", "both": "and"}.get(lead)
            if group.lemma != "be" or pair is None:
                continue
            for middle, more, chain in complements(chart, after + 1, be_frame(chart), 0, 0):
                if chart.low[middle] != pair or chain is None:
                    continue
                for stop, rest, chain2 in complements(chart, middle + 1, be_frame(chart), 0, 0):
                    if chain2 is not None:
                        parts = (
                            build(chart, subject, group, chain, i, middle),
                            build(chart, subject, group, chain2, middle, stop),
                        )
                        node = Compound(parts, pair, lead, span_of(chart, i, stop))
                        items.append((stop, price + extra + more + rest, node))


def tails(chart: Chart, i: int) -> list[tuple[int, int, Tail]]:
    """What stands beside a clause, from its comma or joining word on: clauses, or verb phrases sharing the subject."""
    key = ("t", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[tuple[int, int, Tail]]", known)
    chart.memo[key] = []
    step(chart)
    chart.depth += 1
    if chart.depth > MAX_DEPTH:
        raise GiveUp("this sentence is nested too deep")
    found: list[tuple[int, int, Tail]] = []
    separators = _separators(chart, i)
    for word, at in separators:
        for end, price, node in _members(chart, at, word):
            item = (word, node)
            if word != ",":
                found.append((end, price, (item,)))
            if end < chart.count:
                for stop, extra, rest in tails(chart, end):
                    found.append((stop, price + extra, (item, *rest)))
    found.sort(key=lambda entry: entry[1])
    dearest = min(DEAREST, chart.limit)
    counts: dict[int, int] = {}
    done: list[tuple[int, int, Tail]] = []
    for entry in found:
        number = counts.get(entry[0], 0)
        if number < KEEP and entry[1] <= dearest:
            counts[entry[0]] = number + 1
            done.append(entry)
    chart.depth -= 1
    chart.memo[key] = done
    return done


def _separators(chart: Chart, i: int) -> list[tuple[str, int]]:
    """The words that join at a token, and where the next clause begins."""
    low = chart.low[i]
    found: list[tuple[str, int]] = []
    if chart.kind[i] == MARK:
        if low == ";":
            after = i + 1
            found.append((";", after + (chart.low[after] == "," and chart.kind[after] == MARK)))
        elif low in (":", "—", "–"):
            found.append((";", i + 1))
        elif low != ",":
            return found
        low2 = chart.low[i + 1]
        if low in (",", ";") and low2 in closed.CONJUNCTIONS:
            found = [] if low == "," else found[:0]
            word = closed.CONJUNCTIONS[low2]
            after = i + 2
            found.append((word, after + (chart.low[after] == "," and chart.kind[after] == MARK)))
        elif low == ",":
            found.append((",", i + 1))
    elif low in closed.CONJUNCTIONS:
        after = i + 1
        if chart.low[after] == "," and chart.kind[after] == MARK:
            after += 1
        found.append((closed.CONJUNCTIONS[low], after))
    return found


def _echo(chart: Chart, i: int, end: int, subject: NounPhrase, word: str) -> Clause:
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


Member = tuple[int, int, object]


def _members(chart: Chart, i: int, word: str) -> list[Member]:
    """One clause beside another: whole, a verb phrase, or only a predicate behind *be*."""
    found: list[Member] = []
    if i >= chart.count:
        return found
    for end, price, clause in clauses(chart, i, 0, False):
        found.append((end, price, clause))
    if word in ("so", "nor") and is_auxiliary(chart, i):
        for end, price, subject in phrases(chart, i + 1, False):
            if ends_main(chart, end):
                found.append((end, price, _echo(chart, i, end, subject, word)))
    for end, price, group, chain in verb_phrases(chart, i, "fin", 0):
        if not ends_main(chart, end) or word == ";":
            continue
        extra = 1 if group.agreement == "p" and group.lemma not in ("be", "have", "do") else 0
        clause = build(chart, None, group, chain, i, end)
        for stop, more, behind in links(chart, end, purpose_price(chart, end, group)):
            node = replace(clause, links=behind, span=span_of(chart, i, stop)) if behind else clause
            found.append((stop, price + extra + more, ("share", node)))
    if word in ("and", "or", "but", "nor", ",") and chart.kind[i] in (WORD, NAME) and chart.limit >= 2:
        low = chart.low[i]
        negative = low == "not" and word in ("and", "but", "or")
        for end, price, chain in complements(chart, i + negative, be_frame(chart), 0, 0):
            if chain is not None and end > i + negative and ends_main(chart, end):
                found.append((end, price + 2, ("predicate", chain, negative, i)))
    return found
