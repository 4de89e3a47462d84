"""What may stand beside a clause, behind its comma or joining word: another clause, a verb phrase, or what is left of one. Floor 2.

In: a chart, the token behind the joining word, and that word. Out: readings of one member, each with what sort it is (``fold`` of `sequences` joins them).
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import closed, words
from chekhov.language.asides import qualifies
from chekhov.language.between import behind_conjunction
from chekhov.language.chart import Chart, forms_at, span_of
from chekhov.language.clauses import about_object, clauses, ends_main, purpose_price
from chekhov.language.complements import complements
from chekhov.language.contents import ing_clauses
from chekhov.language.inversions import denied, echo
from chekhov.language.lexicon import VerbUse
from chekhov.language.links import links
from chekhov.language.phrases import STRESSED, phrases
from chekhov.language.predicates import Frame, Two
from chekhov.language.rows import is_rank
from chekhov.language.tokens import MARK, NAME, WORD
from chekhov.language.tree import (
    Adjective,
    Group,
    Ing,
    Noun,
    NounPhrase,
    Object,
    Prep,
    Pronoun,
    That,
    Wh,
)
from chekhov.language.verbgroups import is_auxiliary
from chekhov.language.verbphrases import be_frame, build, verb_phrases

Member = tuple[int, int, object]


def _same_group(chart: Chart, i: int, word: str) -> list[Member]:
    """A verb phrase that shares the auxiliaries before it: ``was caught and hanged``, ``can read and write``, ``was sitting and crying``."""
    if word not in ("and", "or", "but", ",", "then") or chart.kind[i] != WORD:
        return []
    found: list[Member] = []
    at = i
    while words.is_adverb(chart.low[at]) or chart.low[at] in closed.NEGATIONS:
        at += 1
    if chart.low[at] in closed.BE_FORMS:
        return []
    forms = {form for _, form, price, _ in forms_at(chart, at) if price < 5}
    for form, wanted in (("part", "part"), ("base", "bare"), ("ing", "ing")):
        if chart.low[at] == "have" and any(kind == "part" for _, kind, _, _ in forms_at(chart, at + 1)):
            continue  # "will leave and have done it"
        if form not in forms or (form == "part" and "base" in forms and "past" not in forms):
            continue
        for end, price, group, chain in verb_phrases(chart, i, wanted, 0):
            if not ends_main(chart, end):
                continue
            if form == "part" and group.lemma in closed.INTRANSITIVE - {"return"} and "past" in forms:
                price += 2  # "was sent there and arrived": not was arrived
            clause = build(chart, None, group, chain, i, end)
            for stop, more, behind in links(chart, end, purpose_price(chart, end, group)):
                node = replace(clause, links=behind, span=span_of(chart, i, stop)) if behind else clause
                only = form == "part" and "past" not in forms
                found.append((stop, price + more, ("group", node, word, only)))
    return found


_ONWARD = frozenset(("on", "back", "onwards", "onward", "further", "straight", "finally"))


def _onward(chart: Chart, i: int) -> int:
    """Where the place begins in "(to Chicago) and *on* to New York", "and *from there* to the castle"; the token itself where no such word stands."""
    after = i + 1 if chart.low[i] in _ONWARD else i + 2 if chart.low[i : i + 2] == ["from", "there"] else i
    return after if chart.low[after] in ("to", "into", "towards") else i


def _second_place(chart: Chart, i: int, word: str) -> list[Member]:
    """``(ran into the house) and up the stairs``, ``(walks to the bank), then to the church``: the verb and what stood before are the same."""
    found: list[Member] = []
    for end, price, chain in complements(chart, i, be_frame(chart), 0, 0):
        if chain is not None and isinstance(chain[0], (Prep, Wh)) and ends_main(chart, end):
            found.append((end, price + 2 * (word != "then"), ("place", chain)))
    return found


def _gapped(chart: Chart, i: int) -> list[Member]:
    """``(Tom took the axe) and Marek the rope``, ``(gave the axe to Tom) and the rope to Marek``: the verb is the one before."""
    found: list[Member] = []
    for end, price, phrase in phrases(chart, i, False):
        if end >= chart.count or isinstance(phrase, Group) or chart.kind[end] == MARK:
            continue
        low = chart.low[end]
        if any(form == "s" and not cost for _, form, cost, _ in forms_at(chart, end)):
            price += 4  # "and the voice escapes": hardly "opens the escapes"
        if low in closed.PREPOSITIONS or low == "that":
            price += 4 * (chart.low[i - 1] == "," and chart.low[end + 1] in closed.POSSESSIVES)  # "a knife in his hand"
            behind = complements(chart, end, _GAPPING, 0, 0)
        elif qualifies(chart, end):
            behind = complements(chart, end, be_frame(chart), 0, 0)  # "finds the door open and the window broken"
        elif low.endswith("ing") and any(form == "ing" for _, form, _, _ in forms_at(chart, end)):
            behind = [
                (stop, extra, (Ing(clause, span_of(chart, end, stop)), None))
                for stop, extra, clause in ing_clauses(chart, end, 0)
            ]
        else:
            behind = [
                (stop, extra, (Object(other, span_of(chart, end, stop)), None))
                for stop, extra, other in phrases(chart, end, False)
                if not (isinstance(phrase, Noun) and phrase.determiner and _is_bare(other))  # "a first-aid box"
            ]
        for stop, extra, chain in behind:
            if chain is not None and ends_main(chart, stop) and isinstance(chain[0], _LEFT_OF_ONE):
                found.append((stop, price + extra + 2 * (not _is_the_other(phrase)), ("gapped", phrase, chain)))
    return found


def _is_the_other(phrase: NounPhrase) -> bool:
    """ "One was called Ada, *the other* Berta", "the eldest …, *the second* …": whoever a clause before leaves over."""
    if isinstance(phrase, Noun) and not phrase.adjectives and phrase.apposition is None:
        return phrase.determiner == "the" and is_rank(phrase.noun)
    return isinstance(phrase, Pronoun) and phrase.word == "the other"


def _lacking(chart: Chart, i: int) -> list[Member]:
    """``(found £200 in cash,) but no gun``: the same denied of something else."""
    if chart.low[i] not in ("no", "nothing", "nobody"):
        return []
    return [
        (end, price, ("lacking", phrase)) for end, price, phrase in phrases(chart, i, False) if ends_main(chart, end)
    ]


def _is_bare(phrase: NounPhrase) -> bool:
    """One noun without an article, first of several or alone?"""
    if isinstance(phrase, Group):
        return _is_bare(phrase.items[0])
    return isinstance(phrase, Noun) and not (phrase.determiner or phrase.plural or phrase.possessor or phrase.number)


_LEFT_OF_ONE = (Prep, That, Object, Two, Adjective, Ing)
_GAPPING = Frame("say", False, VerbUse(that=True), True)


def members(chart: Chart, i: int, word: str) -> list[Member]:
    """One clause beside another: whole, a verb phrase, or only a predicate behind *be*."""
    found: list[Member] = []
    if i >= chart.count:
        return found
    for end, price, clause in clauses(chart, i, 0, False):
        found.append((end, price, clause))
    at = i + (word in ("and", ";") and chart.low[i] in ("so", "neither", "nor"))
    if (word in ("so", "nor") or at > i) and is_auxiliary(chart, at):
        echoed = word if at == i else "so" if chart.low[i] == "so" else "nor"
        for end, price, subject in phrases(chart, at + 1, False):
            if ends_main(chart, end):
                found.append((end, price, echo(chart, at, end, subject, echoed)))
        if echoed == "nor":
            found += [item for item in denied(chart, at) if ends_main(chart, item[0])]
    found += _same_group(chart, i, word)
    for begin, dear, parts, adverbs in behind_conjunction(chart, i) if word != ";" else ():
        for end, price, group, chain in verb_phrases(chart, begin, "fin", 0):
            if not ends_main(chart, end):
                continue
            extra = dear + (group.agreement == "p" and group.lemma not in ("be", "have", "do"))
            ahead = group._replace(whens=group.whens + parts, adverbs=adverbs + group.adverbs)
            clause = build(chart, None, ahead, chain, i, end)
            for stop, more, behind in links(chart, end, purpose_price(chart, end, group)):
                node = clause
                if behind:
                    tied = clause.links + about_object(clause, behind)
                    node = replace(clause, links=tied, span=span_of(chart, i, stop))
                found.append((stop, price + extra + more, ("share", node, group.agreement)))
    if word in ("then", "and") and chart.low[i] == "another" and ends_main(chart, i + 1):
        found.append((i + 1, 0, ("another", span_of(chart, i, i + 1))))  # "a tear came, and then another"
    if word == "then" and chart.low[i] in closed.PREPOSITIONS and chart.limit:
        found += _second_place(chart, _onward(chart, i), word)
    if word in ("and", "or", "but", "nor", ",") and chart.kind[i] in (WORD, NAME) and chart.limit:
        low = chart.low[i]
        stressed = low in STRESSED and chart.low[i + 1] in closed.PREPOSITIONS  # "and even in the oven"
        if stressed or low in closed.PREPOSITIONS or low in closed.WH_WORDS or _onward(chart, i) > i:
            found += _second_place(chart, _onward(chart, i + stressed), word)
        elif word in ("and", ",", "but") and i + 1 < chart.count:
            found += _gapped(chart, i)
        if word == "but":
            found += _lacking(chart, i)
        negative = low == "not" and word in ("and", "but", "or")
        for end, price, chain in complements(chart, i + negative, be_frame(chart), 0, 0):
            if chain is not None and end > i + negative and ends_main(chart, end):
                plain = isinstance(chain[0], Adjective)
                found.append((end, price + (1 if plain else 2), ("predicate", chain, negative, word)))
    return found
