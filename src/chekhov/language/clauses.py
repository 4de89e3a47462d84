"""Clauses: a subject, a verb phrase, links to other clauses, and clauses side by side.

In: a :class:`Chart` and a token. Out: items ``(end, price, statement)``, cheapest first. Also here: content clauses, relative
clauses, indirect questions and infinitives, which the floors below reach through :class:`Hooks`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import words
from chekhov.language.complements import (
    Chain,
    Frame,
    VpItem,
    build,
    complements,
    quote_at,
    verb_phrases,
)
from chekhov.language.phrases import number_of, phrases
from chekhov.language.sequences import Tail, fold
from chekhov.language.timephrases import time_at
from chekhov.language.tokens import (
    EMPTY_USE,
    MARK,
    MAX_DEPTH,
    NAME,
    NUMBER,
    QUOTE,
    WORD,
    Chart,
    Found,
    GiveUp,
    forms_at,
    span_of,
    step,
    use_of,
    want,
)
from chekhov.language.tree import Clause, Complement, Link, NounPhrase, Particle, Prep, Pronoun, Statement, When
from chekhov.language.verbgroups import Group, finite, is_auxiliary

LinkItem = tuple[int, int, tuple[Link, ...]]
KEEP = 4
DEAREST = 18
BE = Frame("be", False, EMPTY_USE, True)


def keep(items: Found) -> Found:
    """Cheapest first, at most :data:`KEEP` per end."""
    if len(items) < 2:
        return items
    items.sort(key=lambda item: item[1])
    counts: dict[int, int] = {}
    done: Found = []
    for item in items:
        number = counts.get(item[0], 0)
        if number < KEEP and item[1] <= DEAREST:
            counts[item[0]] = number + 1
            done.append(item)
    return done


def stops(chart: Chart, i: int) -> bool:
    """Whether a clause may well end before token ``i``: at the end, a mark, a joining word, a link or a finite verb."""
    if i >= chart.count or chart.kind[i] == MARK:
        return True
    low = chart.low[i]
    if low in words.CONJUNCTIONS or (low in words.LINKS and low not in ("by", "without", "on", "upon", "for", "where", "whether")):
        return True
    if is_auxiliary(chart, i):
        return True
    return any(price <= 1 and form in ("s", "past") for _, form, price, _ in forms_at(chart, i))


def _ends_main(chart: Chart, i: int) -> bool:
    """Whether a main clause can end before token ``i``."""
    if i >= chart.count or chart.kind[i] == MARK:
        return True
    low = chart.low[i]
    return low in words.CONJUNCTIONS or low in words.LINKS or low == "to" or low == "not"


def purpose_price(chart: Chart, end: int, group: Group) -> int:
    """The price of reading ``to`` + verb at token ``end`` as a purpose: dearer where the verb or the noun before waits for an infinitive."""
    waits = use_of(group.lemma, group.use).to or group.lemma in ("be", "have", "seem", "become") or chart.low[end - 1] in words.TO_NOUNS
    return 1 if waits else 0


def mismatch(subject: NounPhrase, group: Group) -> int:
    """The price of a verb that does not agree with its subject."""
    agreement = group.agreement
    if not agreement:
        return 0
    number = number_of(subject)
    if not number:
        return 0
    if number == "1":
        return 0 if agreement in ("1", "p") or group.tense == "past" else 3
    if agreement == "1":
        return 3
    return 0 if number == agreement else 3


# ---------------------------------------------------------------- links


def links(chart: Chart, i: int, purpose: int) -> list[LinkItem]:
    """Links behind a clause; the empty one comes first. ``purpose``: price of reading ``to`` + verb as *in order to*."""
    key = ("k", i, purpose)
    known = chart.memo.get(key)
    if known is not None:
        return cast(list[LinkItem], known)
    chart.memo[key] = []
    items: list[LinkItem] = [(i, 0, ())]
    if i < chart.count:
        at = i
        comma = chart.kind[i] == MARK and chart.low[i] in (",", "—", "–", "-")
        if comma:
            at = i + 1
        step(chart)
        for end, price, link in _link_at(chart, at, purpose, comma):
            for stop, extra, rest in links(chart, end, 2):
                items.append((stop, price + extra, (link, *rest)))
    items.sort(key=lambda item: item[1])
    items = items[:14]
    chart.memo[key] = items
    return items


def _link_at(chart: Chart, i: int, purpose: int, comma: bool, front: bool = False) -> list[tuple[int, int, Link]]:
    """One link at a token."""
    found: list[tuple[int, int, Link]] = []
    if i >= chart.count or chart.kind[i] != WORD:
        return found
    low = chart.low[i]
    at, only = i, ""
    if low in ("only", "even", "not", "just", "partly", "mainly") and chart.low[i + 1] in words.LINKS and chart.low[i + 1] not in ("by", "without", "for", "on", "as", "upon"):
        only = low + " " if low in ("only", "not", "even") else ""
        at, low = i + 1, chart.low[i + 1]
    entry = words.LINKS.get(low)
    if entry is not None:
        word, takes = entry
        word = only + word
        if "f" in takes and not (low == "for" and not comma) and low != "whether":
            price = 2 if low == "for" else 1 if low in ("once", "where", "so that") else 0
            for end, extra, clause in clauses(chart, at + 1, 0, True):
                found.append((end, price + extra, Link(word, clause, front, span_of(chart, i, end))))
            for end, extra, clause in _joined(chart, at + 1):
                found.append((end, price + extra + 1, Link(word, clause, front, span_of(chart, i, end))))
        if "i" in takes:
            for end, extra, clause in subjectless(chart, at + 1, "ing", 0):
                found.append((end, extra + (low in ("on", "upon")), Link(word, clause, front, span_of(chart, i, end))))
        if "t" in takes:
            for end, extra, clause in subjectless(chart, at + 1, "to", 0):
                if low == "in order not to" and isinstance(clause, Clause):
                    clause = replace(clause, polarity="not")
                    word = "in order to"
                found.append((end, extra, Link(word, clause, front, span_of(chart, i, end))))
    if low == "to" or (low == "not" and chart.low[i + 1] == "to"):
        for end, extra, clause in _infinitives(chart, i):
            found.append((end, purpose + extra, Link("in order to", clause, front, span_of(chart, i, end))))
    elif comma or front:
        if low.endswith("ing") or low in ("not", "never"):
            for end, extra, clause in subjectless(chart, i, "ing", 0):
                found.append((end, 1 + extra, Link(",ing", clause, front, span_of(chart, i, end))))
        elif front and i == 0 and entry is None:
            for end, price, group, chain in verb_phrases(chart, i, "part", 0):
                if price <= 2:
                    clause = build(chart, None, group, chain, i, end)
                    found.append((end, 2 + price, Link(",ing", clause, front, span_of(chart, i, end))))
    return found


def _infinitives(chart: Chart, i: int) -> Found:
    if chart.low[i] != "not":
        return subjectless(chart, i + 1, "to", 0)
    items: Found = []
    for end, price, clause in subjectless(chart, i + 2, "to", 0):
        if isinstance(clause, Clause) and clause.polarity == "yes":
            items.append((end, price, replace(clause, polarity="not")))
    return items


# ---------------------------------------------------------------- what stands before the subject

Front = tuple[int, int, tuple[Complement, ...], tuple[Link, ...], tuple[str, ...]]


def fronts(chart: Chart, i: int) -> list[Front]:
    """What may stand before the subject: adverbs, times, prepositions, links. The empty front comes first."""
    key = ("r", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast(list[Front], known)
    chart.memo[key] = []
    items: list[Front] = [(i, 0, (), (), ())]
    if i < chart.count and chart.kind[i] in (WORD, NUMBER):
        step(chart)
        for end, price, parts, link, adverbs in _front_at(chart, i):
            if chart.low[end] == "," and chart.kind[end] == MARK:
                end += 1
                if link and chart.low[end] == "then":
                    end += 1
            elif link and link[0].word != ",ing":
                price += 1
            elif link:
                continue
            if end >= chart.count:
                continue
            for stop, extra, more, further, rest in fronts(chart, end):
                items.append((stop, price + extra, parts + more, link + further, adverbs + rest))
    items.sort(key=lambda item: item[1])
    items = items[:16]
    chart.memo[key] = items
    return items


def _front_at(chart: Chart, i: int) -> list[Front]:
    low = chart.low[i]
    found: list[Front] = []
    if chart.cap[i] and i > 0 and low not in words.CLOSED:
        return found
    if words.is_adverb(low) and low not in ("only", "each", "best", "first", "last", "free", "fast", "hard", "low", "high", "early", "late", "long", "quick", "deep", "loud"):
        found.append((i + 1, 0, (), (), (low,)))
    elif low in ("first", "last", "next") and chart.low[i + 1] == ",":
        found.append((i + 1, 0, (), (), (low,)))
    for end, _ in time_at(chart, i):
        when = When(_text(chart, i, end), span_of(chart, i, end))
        found.append((end, 0 if chart.low[end] == "," else 1, (when,), (), ()))
    if low in words.PREPOSITIONS:
        for end, extra, phrase in phrases(chart, i + 1, False):
            comma = chart.low[end] == ","
            prep = Prep(low, phrase, span_of(chart, i, end))
            found.append((end, extra + (1 if comma else 2), (prep,), (), ()))
    if low in ("here", "there", "up", "down", "away", "outside", "inside", "upstairs", "downstairs", "nearby", "elsewhere", "back") and low not in words.PREPOSITIONS | {"there"}:
        found.append((i + 1, 1, (Particle(low, span_of(chart, i, i + 1)),), (), ()))
    if low in words.LINKS or low == "to" or low.endswith("ing") or low in ("only", "even", "not") or (i == 0 and forms_at(chart, i) and low.endswith(("ed", "en", "n", "t"))):
        for end, extra, link in _link_at(chart, i, 0, False, True):
            if low == "to" and chart.low[end] != ",":
                continue
            found.append((end, extra, (), (link,), ()))
    return found


def _text(chart: Chart, i: int, end: int) -> str:
    return " ".join(low or chart.tokens.raw[at].lower() for at, low in enumerate(chart.low[i:end], i)).replace(" ,", ",")


# ---------------------------------------------------------------- a clause

_Core = tuple[int, int, NounPhrase, Group, "Chain | None", int]


def clauses(chart: Chart, i: int, gap: int, inner: bool) -> Found:
    """Finite clauses from token ``i`` on, with what stands before them and the links behind. ``inner``: inside another clause."""
    key = ("s", i, gap, inner)
    known = chart.memo.get(key)
    if known is not None:
        return cast(Found, known)
    chart.memo[key] = []
    if i >= chart.count:
        return []
    step(chart)
    chart.depth += 1
    if chart.depth > MAX_DEPTH:
        raise GiveUp("this sentence is nested too deep")
    items: Found = []
    for begin, price, parts, front_links, adverbs in fronts(chart, i):
        for end, extra, subject, group, chain, first in _cores(chart, begin, gap):
            if not inner and not _ends_main(chart, end):
                continue
            purpose = purpose_price(chart, end, group)
            early = 1 if inner and not stops(chart, end) else 0
            clause: Clause | None = None
            for stop, more, behind in links(chart, end, purpose):
                if stop != end and early:
                    continue
                if clause is None:
                    clause = build(chart, subject, group, chain, first, end)
                    if parts or adverbs or front_links:
                        clause = replace(
                            clause, complements=clause.complements + parts, adverbs=adverbs + clause.adverbs, links=front_links, span=span_of(chart, i, end)
                        )
                node = clause
                if behind:
                    node = replace(clause, links=clause.links + behind, span=span_of(chart, i, stop))
                items.append((stop, price + extra + more + early + (1 if inner and behind else 0), node))
    items = keep(items)
    chart.depth -= 1
    chart.memo[key] = items
    return items


def _cores(chart: Chart, i: int, gap: int) -> list[_Core]:
    """Subject and verb phrase, without fronts and links."""
    key = ("x", i, gap)
    known = chart.memo.get(key)
    if known is not None:
        return cast(list[_Core], known)
    chart.memo[key] = []
    cores: list[_Core] = []
    if gap:  # the gap may be the subject: "who Naito believes killed Luna"
        for end, price, group, chain in verb_phrases(chart, i, "fin", 0):
            if group.first == i:
                cores.append((end, price, cast(NounPhrase, chart.gaps[gap]), group, chain, i))
    low = chart.low[i]
    if low == "there":
        subject = Pronoun("there", span=span_of(chart, i, i + 1))
        for end, price, group, chain in verb_phrases(chart, i + 1, "fin", gap):
            if group.lemma in ("be", "live", "exist", "remain", "come", "stand", "appear", "seem", "happen"):
                cores.append((end, price + (0 if group.lemma == "be" else 2), subject, group, chain, i))
    if chart.kind[i] == QUOTE:
        _quoted(chart, i, cores)
    for end, price, subject in phrases(chart, i, False):
        if isinstance(subject, Pronoun) and subject.word in ("him", "me", "us", "them", "himself", "herself", "themselves"):
            continue
        for begin, between in _between(chart, end):
            for stop, extra, group, chain in verb_phrases(chart, begin, "fin", gap):
                if between:
                    group = group._replace(whens=group.whens + tuple(part for part in between if isinstance(part, When)))
                cores.append((stop, price + extra + mismatch(subject, group) + (1 if between else 0), subject, group, chain, i))
    if low in ("here", "there") or (i and (chart.low[i - 1] in ("here",) or chart.kind[i - 1] != MARK)):
        _inverted(chart, i, gap, cores)
    cores.sort(key=lambda core: core[1])
    counts: dict[int, int] = {}
    done: list[_Core] = []
    for core in cores:
        number = counts.get(core[0], 0)
        if number < KEEP and core[1] <= DEAREST:
            counts[core[0]] = number + 1
            done.append(core)
    chart.memo[key] = done
    return done


def _between(chart: Chart, i: int) -> list[tuple[int, tuple[When, ...]]]:
    """The place of the verb behind a subject; a time between commas may stand before it."""
    places: list[tuple[int, tuple[When, ...]]] = [(i, ())]
    if chart.kind[i] == MARK and chart.low[i] == ",":
        for end, _ in time_at(chart, i + 1):
            if chart.low[end] == ",":
                places.append((end + 1, (When(_text(chart, i + 1, end), span_of(chart, i + 1, end)),)))
        if words.is_adverb(chart.low[i + 1]) and chart.low[i + 2] == ",":
            places.append((i + 3, ()))
    else:
        for end, price in time_at(chart, i):
            if not price and end > i and chart.low[i] not in ("now", "then", "soon", "later", "at last", "at once", "immediately"):
                places.append((end, (When(_text(chart, i, end), span_of(chart, i, end)),)))
    return places


def _inverted(chart: Chart, i: int, gap: int, cores: list[_Core]) -> None:
    """``Here comes the king``, ``In the castle lives a ghost``: the verb before its subject."""
    at = i
    particle: tuple[Complement, ...] = ()
    if chart.low[i] in ("here", "there"):
        particle = (Particle(chart.low[i], span_of(chart, i, i + 1)),)
        at = i + 1
    if gap or at >= chart.count or not forms_at(chart, at) and not is_auxiliary(chart, at):
        return
    for end, price, group in finite(chart, at):
        if group.progressive or group.modal or price > 1 or (group.lemma == "be" and chart.low[i] == "there"):
            continue
        for stop, extra, subject in phrases(chart, end, False):
            if isinstance(subject, Pronoun) and subject.word in ("him", "me", "us", "them"):
                continue
            chain: Chain | None = None
            for part in particle:
                chain = (part, chain)
            for last, more, rest in complements(chart, stop, Frame(group.lemma, group.passive, EMPTY_USE, True), 1, 0):
                whole = (particle[0], rest) if particle else rest
                cores.append((last, 2 + price + extra + more + mismatch(subject, group), subject, group, whole, i))


def _quoted(chart: Chart, i: int, cores: list[_Core]) -> None:
    """``"I am Casshern," says Tetsuya`` and ``"Go," she said to Luna``."""
    quote = quote_at(chart, i)
    at = i + 1
    if chart.low[at] == "," and chart.kind[at] == MARK:
        at += 1
    for end, price, group in finite(chart, at):
        if group.lemma == "be" or group.passive or price > 5:
            continue
        for stop, extra, subject in phrases(chart, end, False):
            if isinstance(subject, Pronoun) and subject.word in ("him", "me", "us", "them"):
                continue
            for last, more, chain in complements(chart, stop, Frame(group.lemma, False, use_of(group.lemma, group.use), True), 1, 0):
                cores.append((last, price + extra + more + mismatch(subject, group), subject, group, (quote, chain), i))
    for end, price, subject in phrases(chart, at, False):
        for stop, extra, group, chain in verb_phrases(chart, end, "fin", 0):
            cores.append((stop, price + extra + mismatch(subject, group), subject, group, (quote, chain), i))


# ---------------------------------------------------------------- clauses side by side


def statements(chart: Chart, i: int) -> Found:
    """Clauses and clauses side by side, from token ``i`` on."""
    key = ("q", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast(Found, known)
    chart.memo[key] = []
    items: Found = []
    low = chart.low[i]
    if low == "either":
        for end, price, node in statements(chart, i + 1):
            if not isinstance(node, Clause) and node.word == "or" and not node.lead:
                items.append((end, price, replace(node, lead="either", span=span_of(chart, i, end))))
    _paired(chart, i, items)
    for end, price, clause in clauses(chart, i, 0, False):
        items.append((end, price, clause))
        if end < chart.count:
            for stop, extra, tail in tails(chart, end):
                whole = fold(clause, tail, span_of(chart, i, stop))
                if whole is not None:
                    items.append((stop, price + extra, whole))
    items = keep(items)
    chart.memo[key] = items
    return items


def _joined(chart: Chart, i: int) -> Found:
    """Only clauses side by side (inside a link): dearer than the same on the main level."""
    return [item for item in statements(chart, i) if not isinstance(item[2], Clause)]


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
                node = _compound((first, second), pair, lead, chart, i, stop)
                items.append((stop, price + extra + more + mismatch(subject, group), node))
    if not any(low in ("neither", "either", "both") for low in chart.low[i:]):
        return
    for end, price, subject in phrases(chart, i, False):  # is neither dead nor alive
        for after, extra, group in finite(chart, end):
            lead = chart.low[after]
            pair = {"neither": "nor", "either": "or", "both": "and"}.get(lead)
            if group.lemma != "be" or pair is None:
                continue
            for middle, more, chain in complements(chart, after + 1, BE, 0, 0):
                if chart.low[middle] != pair or chain is None:
                    continue
                for stop, rest, chain2 in complements(chart, middle + 1, BE, 0, 0):
                    if chain2 is not None:
                        parts = (build(chart, subject, group, chain, i, middle), build(chart, subject, group, chain2, middle, stop))
                        node = _compound(parts, pair, lead, chart, i, stop)
                        items.append((stop, price + extra + more + rest, node))


def _compound(parts: tuple[Statement, ...], word: str, lead: str, chart: Chart, first: int, last: int) -> Statement:
    from chekhov.language.tree import Compound

    return Compound(parts, word, lead, span_of(chart, first, last))


def tails(chart: Chart, i: int) -> list[tuple[int, int, Tail]]:
    """What stands beside a clause from its comma or joining word on: clauses, or verb phrases that share the subject."""
    key = ("t", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast(list[tuple[int, int, Tail]], known)
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
    counts: dict[int, int] = {}
    done: list[tuple[int, int, Tail]] = []
    for entry in found:
        number = counts.get(entry[0], 0)
        if number < KEEP and entry[1] <= DEAREST:
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
        if low in (",", ";") and low2 in words.CONJUNCTIONS:
            found = [] if low == "," else found[:0]
            word = words.CONJUNCTIONS[low2]
            after = i + 2
            found.append((word if low == "," else word, after + (chart.low[after] == "," and chart.kind[after] == MARK)))
        elif low == ",":
            found.append((",", i + 1))
    elif low in words.CONJUNCTIONS:
        after = i + 1
        if chart.low[after] == "," and chart.kind[after] == MARK:
            after += 1
        found.append((words.CONJUNCTIONS[low], after))
    return found


Member = tuple[int, int, object]


def _members(chart: Chart, i: int, word: str) -> list[Member]:
    """One clause beside another: whole, a verb phrase, or only a predicate behind *be*."""
    found: list[Member] = []
    if i >= chart.count:
        return found
    for end, price, clause in clauses(chart, i, 0, False):
        found.append((end, price, clause))
    for end, price, group, chain in verb_phrases(chart, i, "fin", 0):
        if not _ends_main(chart, end) or word == ";":
            continue
        extra = 1 if group.agreement == "p" and group.lemma not in ("be", "have", "do") else 0
        clause = build(chart, None, group, chain, i, end)
        for stop, more, behind in links(chart, end, purpose_price(chart, end, group)):
            node = replace(clause, links=behind, span=span_of(chart, i, stop)) if behind else clause
            found.append((stop, price + extra + more, ("share", node)))
    if word in ("and", "or", "but", "nor", ",") and chart.kind[i] in (WORD, NAME):
        low = chart.low[i]
        negative = low == "not" and word in ("and", "but", "or")
        for end, price, chain in complements(chart, i + negative, BE, 0, 0):
            if chain is not None and end > i + negative and _ends_main(chart, end):
                found.append((end, price + 2, ("predicate", chain, negative, i)))
    return found


# ---------------------------------------------------------------- verb phrases without a subject


def subjectless(chart: Chart, i: int, form: str, gap: int) -> Found:
    """Infinitives and V-ing phrases: with links (dearer: they belong to the main clause first) and joined by *and*."""
    key = ("u", i, form, gap)
    known = chart.memo.get(key)
    if known is not None:
        return cast(Found, known)
    chart.memo[key] = []
    if i >= chart.count:
        return []
    step(chart)
    items: Found = []
    for end, price, group, chain in verb_phrases(chart, i, form, gap):
        if not stops(chart, end) and not _late(chart, end):
            continue
        clause = build(chart, None, group, chain, i, end)
        items.append((end, price, clause))
        if end < chart.count:
            for stop, more, behind in links(chart, end, 1):
                if behind:
                    items.append((stop, price + more + 1, replace(clause, links=behind, span=span_of(chart, i, stop))))
            if chart.low[end] in ("and", "or") and not gap:
                after = end + 1
                if form == "to" and chart.low[after] == "to":
                    after += 1
                for stop, more, other in subjectless(chart, after, form, 0):
                    word = chart.low[end]
                    parts = other.items if not isinstance(other, Clause) and other.word == word else (other,)
                    items.append((stop, price + more + (0 if form == "to" else 1), _compound((clause, *parts), word, "", chart, i, stop)))
    items = keep(items)
    chart.memo[key] = items
    return items


def _late(chart: Chart, i: int) -> bool:
    return bool(time_at(chart, i)) or chart.low[i] in words.PREPOSITIONS or chart.low[i] == "to" or chart.kind[i] == WORD


__all__ = ["VpItem", "clauses", "fronts", "links", "statements", "subjectless", "want"]
