"""Statements: clauses, and clauses side by side (``and``, ``but``, ``;``, shared subjects, ``either ... or``).

In: a :class:`Chart` and a token. Out: items ``(end, price, statement)``, cheapest first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed, words
from chekhov.language.between import behind_conjunction
from chekhov.language.chart import MAX_DEPTH, Chart, Found, GiveUp, forms_at, span_of, step, use_of
from chekhov.language.clauses import DEAREST, KEEP, about_object, clauses, ends_main, mismatch, purpose_price
from chekhov.language.colons import listed, listed_last
from chekhov.language.complements import complements
from chekhov.language.excepted import all_except
from chekhov.language.inversions import STARTS, cleft, denied, echo, statements_turned
from chekhov.language.lexicon import VerbUse
from chekhov.language.links import links
from chekhov.language.phrases import STRESSED, phrases
from chekhov.language.predicates import Frame, Two, compared
from chekhov.language.prices import cheapest
from chekhov.language.rows import is_rank
from chekhov.language.sequences import Tail, fold
from chekhov.language.sharing import as_told, crossed, told_on, uneven
from chekhov.language.tokens import MARK, NAME, WORD
from chekhov.language.tree import (
    Adjective,
    Clause,
    Compound,
    Group,
    Noun,
    NounPhrase,
    Object,
    Prep,
    Pronoun,
    Statement,
    That,
    Wh,
)
from chekhov.language.verbgroups import finite, is_auxiliary
from chekhov.language.verbphrases import be_frame, build, frame_of, verb_phrases


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
    if "not" in chart.low[i:] and ("but" in chart.low[i:] or "but also" in chart.low[i:]):
        _contrasted(chart, i, items)
    whole_clauses = clauses(chart, i, 0, False)
    if (
        low in STARTS or (low == "the" and "the" in chart.low[i + 3 :] and compared(chart, i + 2))
    ) and not chart.question:
        whole_clauses = cheapest(whole_clauses + _turned(chart, i), chart.limit, KEEP, DEAREST)
    elif low == "it" and chart.low[i + 1] in closed.BE_FORMS and "that" in chart.low[i + 3 :] and not chart.question:
        whole_clauses = cheapest(whole_clauses + cleft(chart, i), chart.limit, KEEP, DEAREST)
    for end, price, clause in whole_clauses:
        items.append((end, price, clause))
        items += all_except(chart, end, price, clause)
        if chart.low[end] == ":" and end < chart.count:
            items += listed(chart, end, price, clause)
            told = _told_behind(chart, i, end, clause)
            items += [(stop, price + extra, node) for stop, extra, node in told]
            price += 2 * bool(told)
        if end < chart.count:
            for stop, extra, tail in tails(chart, end):
                whole = fold(clause, tail, span_of(chart, i, stop))
                if whole is not None:
                    cost = extra + uneven(chart, end, clause, tail) + crossed(chart, end, clause, tail)
                    items.append((stop, price + cost, whole))
                    if chart.low[stop] == ":" and isinstance(whole, Compound):
                        items += listed_last(chart, stop, price + cost, whole)
    items = cheapest(items, chart.limit, KEEP, DEAREST)
    chart.memo[key] = items
    return items


def _turned(chart: Chart, i: int) -> Found:
    """Statements with the auxiliary first, with the links behind them."""
    items: Found = []
    for end, price, node in statements_turned(chart, i):
        for stop, extra, behind in links(chart, end, 2) if isinstance(node, Clause) else [(end, 0, ())]:
            if behind and isinstance(node, Clause):
                items.append((stop, price + extra, replace(node, links=(*node.links, *behind))))
            else:
                items.append((stop, price + extra, node))
    return items


def joined(chart: Chart, i: int) -> Found:
    """Only clauses side by side (inside a link): dearer than the same on the main level."""
    return [item for item in statements(chart, i) if not isinstance(item[2], Clause)]


def _told_behind(chart: Chart, i: int, colon: int, clause: Statement) -> Found:
    """``He tells her that Otto is dead: a truck had run him over``, ``she confesses everything: she has killed the earl``: what stands behind the colon is
    told as well, and is so where it is the truth."""
    last = clause.complements[-1] if isinstance(clause, Clause) and clause.complements else None
    if not isinstance(clause, Clause) or clause.links:
        return []
    use = use_of(clause.verb, chart.lexicon.verbs.get(clause.verb))
    announced = use.that and isinstance(last, Object) and _is_content(last.phrase)
    if not (announced or isinstance(last, That)):
        return []
    found: Found = []
    for end, extra, node in statements(chart, colon + 1):
        first = node.items[0] if isinstance(node, Compound) else node
        if end >= chart.count and any(stop == end for stop, _, _ in phrases(chart, colon + 1, False)):
            extra += 4  # "one word: her mother's maiden name"
        span, content = span_of(chart, i, end), node
        if isinstance(last, That):
            past = isinstance(first, Clause) and clause.tense == "present" and first.tense == "past"
            if not (isinstance(first, Clause) and (past or as_told(first))):
                continue
            content = Compound((last.statement, node), "and", "", span)
        told = replace(clause, complements=(*clause.complements[:-1], That(content, content.span)), span=span)
        true = isinstance(last, Object) and isinstance(last.phrase, Noun) and last.phrase.noun in closed.TRUE_CONTENT
        found.append((end, extra, Compound((told, node), ";", "", span) if true else told))
    return found


def _is_content(phrase: object) -> bool:
    """Does a phrase only announce what is told next ("everything", "the truth", "a secret")?"""
    if isinstance(phrase, Pronoun):
        return phrase.word == "everything"
    bare = isinstance(phrase, Noun) and not (phrase.of or phrase.relatives or phrase.that)
    return bare and isinstance(phrase, Noun) and phrase.noun in closed.CONTENT_NOUNS


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


def _contrasted(chart: Chart, i: int, items: Found) -> None:
    """``He not only stole it but also sold it``, ``It contains not cigarettes but passports``."""
    for end, price, subject in phrases(chart, i, False):
        if end >= chart.count:
            continue
        if chart.low[end] == "not" and chart.low[end + 1] == "only":
            for middle, extra, group, chain in verb_phrases(chart, end + 2, "fin", 0):
                begin = _behind_but(chart, middle)
                if not begin:
                    continue
                first = build(chart, subject, group, chain, i, middle)
                for stop, more, group2, chain2 in verb_phrases(chart, begin, "fin", 0):
                    second = build(chart, subject, group2, chain2, begin, stop)
                    both: tuple[Statement, ...] = (first, second)
                    items.append((stop, price + extra + more, Compound(both, "and", "", span_of(chart, i, stop))))
            continue
        for after, extra, group in finite(chart, end):
            at = after
            only = chart.low[at] == "not" and chart.low[at + 1] == "only"
            if chart.low[at] != "not" or (group.lemma == "be" and not only) or group.polarity != "yes":
                continue
            at += 1 + only
            frame = frame_of(group)
            for middle, more, chain in complements(chart, at, frame, 0, 0):
                begin = _behind_but(chart, middle)
                if not begin or chain is None:
                    continue
                for stop, rest, chain2 in complements(chart, begin, frame, 0, 0):
                    if chain2 is None or type(chain2[0]) is not type(chain[0]):
                        continue
                    first = build(chart, subject, group, chain, i, middle)
                    second = build(chart, subject, group, chain2, begin, stop)
                    if not only:
                        first = replace(first, polarity="not")
                    word = "and" if only else "but"
                    cost = price + extra + more + rest + mismatch(subject, group)
                    items.append((stop, cost, Compound((first, second), word, "", span_of(chart, i, stop))))


def _behind_but(chart: Chart, i: int) -> int:
    """Where what follows *but* or *but also* begins, if it stands at a token; 0 where not. An aside "as he had
    thought" may stand before it.
    """
    at = i
    if chart.low[at] == "," and chart.low[at + 1] == "as":
        close = next((k for k in range(at + 2, chart.count) if chart.low[k] == ","), 0)
        if close and chart.low[close + 1] in ("but", "but also"):
            at = close
    at += chart.low[at] == ","
    if chart.low[at] == "but also":
        return at + 1
    if chart.low[at] == "but":
        return at + 1 + (chart.low[at + 1] in ("also", "even"))
    return 0


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
            if chart.low[end] == ":" and end < chart.count and isinstance(node, Clause):
                told = _told_behind(chart, at, end, node)
                found += [(stop, price + more, ((word, whole),)) for stop, more, whole in told]
                price += 2 * bool(told)
            if word != "," or (isinstance(node, tuple) and node[0] == "gapped"):
                found.append((end, price, (item,)))
            elif end >= chart.count and _is_second_verb(node):
                found.append((end, price + 3, (("and", node),)))  # she stops, listens
            if end < chart.count:
                for stop, extra, rest in tails(chart, end):
                    found.append((stop, price + extra + told_on(node, rest), (item, *rest)))
    found.sort(key=lambda entry: entry[1])
    dearest = min(DEAREST, chart.limit)
    counts: dict[
        tuple[int, object], int
    ] = {}  # each sort for itself: which of them fit the clause before is only seen in `fold`
    done: list[tuple[int, int, Tail]] = []
    for entry in found:
        member = entry[2][0][1]
        key2 = entry[0], member[0] if isinstance(member, tuple) else ""
        number = counts.get(key2, 0)
        if number < KEEP and entry[1] <= dearest:
            counts[key2] = number + 1
            done.append(entry)
    chart.depth -= 1
    chart.memo[key] = done
    return done


def _is_second_verb(node: object) -> bool:
    """Whether this is a verb phrase in the present tense, which nothing but a comma may join to the one before."""
    clause = node[1] if isinstance(node, tuple) and node[0] == "share" else None
    plain = isinstance(clause, Clause) and clause.tense == "present" and not (clause.passive or clause.perfect)
    return plain and isinstance(clause, Clause) and clause.verb not in ("be", "have", "do")


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
        elif chart.low[i + 1] == "otherwise":
            found.append((";", i + 1))
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
        else:
            behind = [
                (stop, extra, (Object(other, span_of(chart, end, stop)), None))
                for stop, extra, other in phrases(chart, end, False)
                if not (isinstance(phrase, Noun) and phrase.determiner and _is_bare(other))  # "a first-aid box"
            ]
        for stop, extra, chain in behind:
            if chain is not None and ends_main(chart, stop) and isinstance(chain[0], (Prep, That, Object, Two)):
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


_GAPPING = Frame("say", False, VerbUse(that=True), True)


def _members(chart: Chart, i: int, word: str) -> list[Member]:
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
