"""Clauses inside clauses: content clauses, relative clauses, indirect questions.

In: a :class:`Chart` and a token. Out: items ``(end, price, tree)``. Where a noun is missing, the tree has a
:class:`Gap`. The functions here reach noun phrases and complements through :class:`Hooks`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed, words
from chekhov.language.asides import (
    ADJECTIVE_NEEDS,
    FLOATING,
    OVER_THERE,
    PLACE_WORDS,
    is_measured,
    may_describe,
    qualifies,
)
from chekhov.language.between import between
from chekhov.language.chart import Chart, Found, forms_at, gap_at, span_of
from chekhov.language.clauses import clauses, results, stops, subjectless
from chekhov.language.complements import complements
from chekhov.language.described import simple
from chekhov.language.gaps import fill_gap
from chekhov.language.heads import INDEFINITE, Item, heads, quantifies_gap, remainder_at
from chekhov.language.names import names
from chekhov.language.neighbours import is_subject_form
from chekhov.language.nouns import nominals
from chekhov.language.phrases import phrases
from chekhov.language.predicates import Chain, Mark
from chekhov.language.prices import PRICE
from chekhov.language.sharing import about_somebody, rather_told
from chekhov.language.statements import statements
from chekhov.language.tokens import NAME, WORD
from chekhov.language.tree import (
    Adjective,
    Clause,
    Compound,
    Gap,
    Ing,
    Link,
    Noun,
    NounPhrase,
    Object,
    Particle,
    Prep,
    Pronoun,
    Statement,
    That,
    To,
    Wh,
    When,
)
from chekhov.language.verbgroups import Group, is_auxiliary
from chekhov.language.verbphrases import be_frame, build, empty, verb_phrases

_MOMENTS = frozenset("at the end|at the beginning|at the start|now|then|in the end|at the very end".split("|"))
_BESIDE = frozenset(("next door", "opposite", *OVER_THERE))
_NEVER_OF_NOUN = frozenset("of|as|because of|up|down|except|except for".split("|"))
_OF_NOUN = frozenset("from about for between against with without like".split())
_WHITHER = frozenset("to into onto towards".split())
_DONE = closed.PARTICLES - closed.PREPOSITIONS | {"by", "up", "down", "off"}  # "Tom, locked up": what was done to him
_SUBJECTS = frozenset("i he she we they you it".split())


def thats(chart: Chart, i: int, gap: int) -> Found:
    """Content clauses (behind *that*, or without it). ``and that`` joins inside; a bare ``and`` does so only as a
    second choice.
    """
    key = ("T", i, gap)
    known = chart.memo.get(key)
    if known is not None:
        return cast(Found, known)
    chart.memo[key] = []
    items: Found = []
    for end, price, clause in clauses(chart, i, gap, True):
        if chart.question and isinstance(clause, Clause) and clause.complements:
            last = clause.complements[-1]
            if isinstance(last, When) and last.words in _MOMENTS:
                price += 2  # "... believe that she is alive at the end?" asks about the end
        items.append((end, price, clause))
        if not gap:
            items += _further_thats(chart, i, end, price, clause)
    if not gap and (chart.limit or chart.paired):
        for end, price, node in statements(chart, i):
            if isinstance(node, Compound):
                items.append((end, price + (0 if node.lead else 1), node))
    items.sort(key=PRICE)
    items = items[:16]
    chart.memo[key] = items
    return items


def _further_thats(chart: Chart, i: int, end: int, price: int, first: Statement) -> Found:
    """``(that he was ill) and that she had left``, ``(that he was ill), that she had left and that the house was empty``."""
    comma = chart.low[end] == ","
    joined = chart.low[end + comma] in ("and", "or", "but")
    at = end + comma + joined
    if chart.low[at] != "that" or at == end:
        return []
    found: Found = []
    for stop, extra, other in thats(chart, at + 1, 0):
        row = other if isinstance(other, Compound) and not other.lead else None
        word = chart.low[at - 1] if joined else row.word if row is not None else ""
        if word in ("and", "or", "but"):
            parts = row.items if row is not None and row.word == word else (other,)
            found.append((stop, price + extra, Compound((first, *parts), word, "", span_of(chart, i, stop))))
    return found


def _subject_gap(chart: Chart, i: int, gap: Gap, first: int) -> Found:
    """Clauses whose subject is the gap: verb phrases, also two joined by *and*."""
    items: Found = []
    for begin, more_price, parts, adverbs in between(chart, i, 2):  # who by all accounts was there
        if begin != i:
            for end, price, group, chain in verb_phrases(chart, begin, "fin", 0):
                group = group._replace(whens=group.whens + parts, adverbs=adverbs + group.adverbs)
                early = 0 if stops(chart, end) else 1
                items.append((end, price + more_price + early, build(chart, gap, group, chain, first, end)))
    for end, price, group, chain in verb_phrases(chart, i, "fin", 0):
        early = 0 if stops(chart, end) else 1
        clause = build(chart, gap, group, chain, first, end)
        extra = 1 if group.agreement == "1" else 0
        extra += empty(group, chain)
        items.append((end, price + early + extra, clause))
        items += _errands(chart, end, price + extra, clause)
        items += results(chart, first, end, price + extra, clause)
        if chart.low[end] in ("and", "or", "but", "and then") and end < chart.count:
            for stop, more, group2, chain2 in verb_phrases(chart, end + 1, "fin", 0):
                second = build(chart, gap, group2, chain2, end + 1, stop)
                word = closed.CONJUNCTIONS[chart.low[end]]
                node = Compound((clause, second), word, "", span_of(chart, first, stop))
                then = chart.low[end] == "and then"  # "who denies it and then breaks down"
                lives = clause.verb in closed.LASTING and clause.tense == second.tense and not about_somebody(second)
                told = 2 * rather_told(False, clause, second) - (
                    then or lives
                )  # "who thinks that Ann is ill | and is dreaming"
                items.append((stop, price + more + 1 + told + (0 if stops(chart, stop) else 1), node))
        if chart.low[end] == "," and chart.low[first - 1] == "," and end < chart.count:
            for stop, more, word, rest in _listed(chart, end + 1, gap, group.tense):
                if len(rest) < 2:
                    continue  # "meets Rosa, who smiles, and leaves": he leaves
                node = Compound((clause, *rest), word, "", span_of(chart, first, stop))
                items.append((stop, price + more + (0 if stops(chart, stop) else 1), node))
    return items


def _errands(chart: Chart, i: int, price: int, clause: Clause) -> Found:
    """``(the man who comes) to fetch the key``: what somebody comes for belongs to the coming."""
    if chart.low[i] != "to" or clause.verb not in closed.ERRANDS or clause.passive:
        return []
    found: Found = []
    for end, extra, aim in subjectless(chart, i + 1, "to", 0):
        link = Link("in order to", aim, span=span_of(chart, i, end))
        whole = replace(clause, links=(*clause.links, link), span=clause.span._replace(end=link.span.end))
        found.append((end, price + extra + (0 if stops(chart, end) else 1), whole))
    return found


def _listed(chart: Chart, i: int, gap: Gap, tense: str) -> list[tuple[int, int, str, tuple[Clause, ...]]]:
    """``(Rex, who barks,) bites the postman and sleeps``: verb phrases of one tense up to the one behind *and* or *or*."""
    word = chart.low[i]
    last = word in ("and", "or")
    found: list[tuple[int, int, str, tuple[Clause, ...]]] = []
    for end, price, group, chain in verb_phrases(chart, i + last, "fin", 0):
        if group.tense != tense:
            continue
        clause = build(chart, gap, group, chain, i + last, end)
        if last:
            found.append((end, price, word, (clause,)))
        elif chart.low[end] in (",", "and", "or"):
            after = end + (chart.low[end] == ",")
            for stop, more, joined, rest in _listed(chart, after, gap, tense):
                found.append((stop, price + more, joined, (clause, *rest)))
    return found


# ---------------------------------------------------------------- relative clauses


def relatives(chart: Chart, i: int, reduced: bool) -> Found:
    """Relative clauses that begin at a token; ``reduced``: also without a pronoun ("the man she loves", "the letter
    hidden there").
    """
    key = ("R", i, reduced)
    known = chart.memo.get(key)
    if known is not None:
        return cast(Found, known)
    chart.memo[key] = []
    low = chart.low[i]
    items: Found = []
    if i >= chart.count or chart.kind[i] not in (WORD, NAME):
        return items
    if low in ("who", "which", "that", "whom", "whoever", "whatever", "whomever", "what"):
        word = {"that": "", "whom": "who", "whoever": "", "whatever": "", "whomever": "", "what": ""}.get(low, low)
        gap = Gap(word, span=span_of(chart, i, i + 1))
        if low not in ("whom", "whomever"):
            items += _subject_gap(chart, i + 1, gap, i)
        items += clauses(chart, i + 1, gap_at(chart, i, gap), True)
    elif low == "whose":
        items += _whose(chart, i)
    elif low == "where":
        items += _with_prep(chart, i + 1, "in", Gap("which", span=span_of(chart, i, i + 1)))
    elif low in closed.PREPOSITIONS and chart.low[i + 1] in ("which", "whom"):
        word = "who" if chart.low[i + 1] == "whom" else "which"
        items += _with_prep(chart, i + 2, low, Gap(word, span=span_of(chart, i + 1, i + 2)))
    elif reduced:
        items += _reduced(chart, i, low)
    if (low in closed.PARTITIVES or low == "the" or words.number_of(low) is not None) and quantifies_gap(chart, i):
        items += _part_of_gap(chart, i)
    items.sort(key=PRICE)
    items = items[:12]
    chart.memo[key] = items
    return items


def _part_of_gap(chart: Chart, i: int) -> Found:
    """``all of whom are dead``, ``two of which broke``; ``the owners of which left`` is ``whose owners left``."""
    items: Found = []
    for of, price, head in heads(chart, i):
        if chart.low[of] != "of" or chart.low[of + 1] not in ("whom", "which") or not isinstance(head, (Noun, Pronoun)):
            continue
        gap = Gap("who" if chart.low[of + 1] == "whom" else "which", span=span_of(chart, of + 1, of + 2))
        here = span_of(chart, i, of + 2)
        if isinstance(head, Noun) and head.noun:
            subject: NounPhrase = Gap("whose", replace(head, determiner=""), here)
        elif isinstance(head, Noun):
            subject = replace(head, partitive=gap, span=here)
        else:
            subject = Noun(head.word, "", partitive=gap, span=here)
        for end, extra, group, chain in verb_phrases(chart, of + 2, "fin", 0):
            early = 0 if stops(chart, end) else 1
            items.append((end, price + extra + early, build(chart, subject, group, chain, i, end)))
        if isinstance(subject, Noun):  # "one of whom he knew"
            for end, extra, clause in clauses(chart, of + 2, gap_at(chart, i, gap), True):
                whole = fill_gap(clause, subject) if isinstance(clause, Clause) else None
                if whole is not None:
                    items.append((end, price + extra, whole))
    return items


def _with_prep(chart: Chart, i: int, word: str, gap: Gap) -> Found:
    """``in which he lives`` has the same tree as ``which he lives in``."""
    items: Found = []
    for end, price, clause in clauses(chart, i, 0, True):
        if isinstance(clause, Clause):
            prep = Prep(word, gap, gap.span)
            items.append((end, price, replace(clause, complements=(*clause.complements, prep))))
    return items


def _whose(chart: Chart, i: int) -> Found:
    items: Found = []
    for end, price, adjectives, noun, plural, count in nominals(chart, i + 1, "'s", ""):
        gap = Gap(
            "whose", Noun("", noun, adjectives, plural, count, span=span_of(chart, i + 1, end)), span_of(chart, i, end)
        )
        for stop, extra, clause in _subject_gap(chart, end, gap, i):
            items.append((stop, price + extra, clause))
        for stop, extra, clause in clauses(chart, end, gap_at(chart, i, gap), True):
            items.append((stop, price + extra, clause))
        for begin, named in _by_name(chart, end, gap):
            for stop, extra, clause in _subject_gap(chart, begin, named, i):
                items.append((stop, price + extra, clause))
    return items


def _by_name(chart: Chart, comma: int, gap: Gap) -> list[tuple[int, Gap]]:
    """ "Whose manager, Batulcar, (was ill)": where the verb stands behind the name, and the gap with it."""
    found: list[Item] = []
    if chart.low[comma] == "," and gap.noun is not None:
        names(chart, comma + 1, found)
    return [
        (end + 1, replace(gap, noun=replace(gap.noun, apposition=name)))
        for end, _, name in found
        if chart.low[end] == "," and gap.noun is not None
    ]


def _reduced(chart: Chart, i: int, low: str, second: bool = False) -> Found:
    """Relatives without a pronoun; ``second``: behind the *and* of two descriptions between commas."""
    if low in FLOATING and i and chart.low[i - 1] == "," and not second:
        return _reduced(chart, i + 1, chart.low[i + 1], True)
    items: Found = []
    gap = Gap("", span=span_of(chart, i, i))
    comma = second or (i > 0 and chart.low[i - 1] == ",")
    if low.endswith("ing") and chart.limit >= 2:
        items += _doing(
            chart,
            i,
            gap,
            3 * (comma and low in chart.lexicon.adjectives and chart.low[i + 1] not in closed.DETERMINERS),
        )
    if not chart.cap[i] and low not in closed.CLOSED and any(form == "part" for _, form, _, _ in forms_at(chart, i)):
        for end, price, group, chain in verb_phrases(chart, i, "part", 0):
            if price <= 4:
                group = group._replace(tense="present")
                dear = 2
                if group.lemma in closed.NAMING:
                    dear = 2 if chart.low[end] == "as" else 0  # known | as the Notary
                    dear += 3 * _beyond_name(chain, group.lemma)  # "bribes a maid named Tibb | to open the door"
                elif (
                    (low in words.ADJECTIVES or low in chart.lexicon.adjectives)
                    and comma
                    and chart.low[i + 1] not in _DONE
                ):
                    dear = 4  # "Tom, drunk,": an adjective rather
                items.append(
                    (end, price + dear + (0 if stops(chart, end) else 1), build(chart, gap, group, chain, i, end))
                )
    described = (comma or chart.low[i + 1] in ADJECTIVE_NEEDS) and may_describe(chart, i, low)
    if not chart.cap[i] and (described or is_measured(chart, i)):
        items += _described(chart, i, gap)
    elif i and chart.low[i - 1] in INDEFINITE and qualifies(chart, i):
        behind = [(end, price - 2, clause) for end, price, clause in _described(chart, i, gap)]
        items += behind + _joined(chart, behind)
    if comma and not second:
        items += _joined(chart, items)
    if low in PLACE_WORDS and (low in _BESIDE or i < chart.last_verb) and stops(chart, i + 1):  # the man upstairs
        particle = Particle(low, span_of(chart, i, i + 1))
        items.append((i + 1, 0 if low in OVER_THERE else 2, Clause(gap, "be", (particle,), span=particle.span)))
    if low == "from" and chart.low[i + 1] in PLACE_WORDS:  # the woman from next door
        here = span_of(chart, i, i + 2)
        items.append((i + 2, 0, Clause(gap, "be", (Particle(chart.low[i + 1], here),), span=here)))
    # the man with a scar: where a verb follows, or where the preposition is seldom of the verb
    if chart.limit < 2:
        return items
    if (
        low in closed.PREPOSITIONS
        and low not in _NEVER_OF_NOUN
        and (i < chart.last_verb or low in _OF_NOUN or "," in chart.low[i + 2 : i + 5])
    ):
        for end, price, phrase in phrases(chart, i + 1, False):
            if not is_subject_form(phrase):
                prep = Prep(low, phrase, span_of(chart, i, end))
                dear = 5 if low in _WHITHER and _behind_verb(chart, i) else 3  # "gave the watch to her friend": to whom
                items.append((end, price + dear, Clause(gap, "be", (prep,), span=prep.span)))
    if i >= chart.last_verb:
        return items
    if (
        low in _SUBJECTS
        or chart.kind[i] == NAME
        or (chart.cap[i] and low not in closed.CLOSED)
        or low in ("the", "his", "her", "their", "a", "everyone", "nobody", "my", "your")
    ):
        for end, price, clause in clauses(chart, i, gap_at(chart, i, gap), True):
            if isinstance(clause, Clause) and clause.subject is not gap and not clause.links:
                items.append((end, price + 2, clause))
    return items


def _doing(chart: Chart, i: int, gap: Gap, state: int) -> Found:
    """``the man | waiting outside``; ``state``: how much speaks for an adjective instead (", missing since May")."""
    items: Found = []
    for end, price, group, chain in verb_phrases(chart, i, "ing", 0):
        if price <= 4:
            group = group._replace(tense="present", progressive=True)
            silent = 2 * (chain is None and group.lemma in closed.SAYING)  # "a note saying | sorry"
            cost = price + 2 + state + silent + (0 if stops(chart, end) else 1)
            items.append((end, cost, build(chart, gap, group, chain, i, end)))
    return items


def _beyond_name(chain: Chain | None, lemma: str) -> bool:
    """Does anything but names stand behind *called*? ("A man called Hans | in Rome"; but "known in Rome as Hans")"""
    while chain is not None and isinstance(chain[0], (Object, Particle, Prep)):
        if isinstance(chain[0], Prep) and lemma in closed.CALLED_VERBS and chain[0].word not in ("after", "by", "for"):
            return True
        chain = chain[1]
    return chain is not None


def _behind_verb(chart: Chart, i: int) -> bool:
    """Does a verb stand before a token, so that "to her friend" may belong to it?"""
    return any(form in ("past", "s") for k in range(i) for _, form, _, _ in forms_at(chart, k))


def _described(chart: Chart, i: int, gap: Gap) -> Found:
    """Adjectives behind their noun: ``a prisoner unable to walk``, ``Luna, pale with fear,``, ``Luna, now a widow,``."""
    items: Found = []
    if chart.low[i + 1] in _DONE and any(form == "part" for _, form, _, _ in forms_at(chart, i)):
        return items  # "Tom, locked up in the cellar,": a participle
    for end, price, chain in complements(chart, i, be_frame(chart), 0, 0):
        link = chain
        whens: tuple[When, ...] = ()
        while link is not None and isinstance(link[0], (Mark, When)):
            whens += (link[0],) if isinstance(link[0], When) else ()
            link = link[1]
        said = link is not None and (
            isinstance(link[0], Adjective) or (link is not chain and isinstance(link[0], Object))
        )
        chain = link if whens else chain
        if said and end > i:
            clause = build(chart, gap, Group("be", None, "present", whens=whens, first=i, at=i), chain, i, end)
            items.append((end, price + 2 + (0 if stops(chart, end) else 1), clause))
    return items


def _joined(chart: Chart, items: Found) -> Found:
    """Two descriptions between commas: ``pale and trembling``, ``damp at the hem and smelling of petrol``."""
    done: Found = []
    for end, price, clause in items:
        if chart.low[end] not in ("and", "but") or end + 1 >= chart.count or not isinstance(clause, Clause):
            continue
        if clause.perfect and not clause.passive:
            done += _having_too(chart, end, price, clause)
            continue
        for stop, extra, other in _reduced(chart, end + 1, chart.low[end + 1], True):
            if isinstance(other, Clause):
                span = clause.span._replace(end=other.span.end)
                done.append((stop, price + max(extra - 2, 0), Compound((clause, other), "and", "", span)))
    return done


def _having_too(chart: Chart, joined: int, price: int, first: Clause) -> Found:
    """``Having rested and eaten``: two deeds, where the second shares the *having*."""
    done: Found = []
    for stop, extra, group, chain in verb_phrases(chart, joined + 1, "part", 0):
        group = group._replace(tense=first.tense, perfect=True, passive=False, progressive=first.progressive)
        other = build(chart, first.subject, group, chain, joined + 1, stop)
        span = first.span._replace(end=other.span.end)
        done.append((stop, price + extra, Compound((first, other), "and", "", span)))
    return done


# ---------------------------------------------------------------- indirect questions


def wh_gap(chart: Chart, i: int) -> list[tuple[int, int, str, Gap]]:
    """Question words that stand for a noun: ``(end, price, word, gap)`` for ``who``, ``what``, ``which soldier``,
    ``whose letter``, ``how many men``.
    """
    low = chart.low[i]
    found: list[tuple[int, int, str, Gap]] = []
    word = {"whom": "who", "how much": "how many"}.get(low, low)
    if low in ("who", "whom", "what", "which", "how many", "how much"):
        end = i + 1 + (chart.low[i + 1] == "else")  # "who else knew it"
        found.append((end, 0, word, Gap(word, span=span_of(chart, i, end))))
    if low == "whose" and (is_auxiliary(chart, i + 1) or chart.low[i + 1] in closed.SUBJECT_PRONOUNS):
        found.append((i + 1, 0, "whose", Gap("whose", span=span_of(chart, i, i + 1))))
    if low in ("what", "which", "whose", "how many") or (low == "how much" and not chart.cap[i + 1]):
        for end, price, adjectives, noun, plural, count in nominals(chart, i + 1, "'s", ""):
            inner = Noun("", noun, adjectives, plural, count, span=span_of(chart, i + 1, end))
            found.append((end, price, word, Gap(word, inner, span_of(chart, i, end))))
            if chart.low[end] == "of" and low == "how many":  # "how many bars of gold"
                for stop, extra, stuff in simple(chart, end + 1, False):
                    whole = replace(inner, of=stuff, span=span_of(chart, i + 1, stop))
                    found.append((stop, price + extra, word, Gap(word, whole, span_of(chart, i, stop))))
    if low in ("which", "how many") and chart.low[i + 1] == "of":
        for end, price, phrase in simple(chart, i + 2, False):
            inner = Noun("", "", partitive=phrase, span=span_of(chart, i + 1, end))
            found.append((end, price, word, Gap(word, inner, span_of(chart, i, end))))
    return found


def _has_more(statement: Statement) -> bool:
    """Has a clause an object or a clause besides its gap: "how much she loves | dancing"?"""
    if not isinstance(statement, Clause):
        return True
    parts = [part for part in statement.complements if not (isinstance(part, Object) and isinstance(part.phrase, Gap))]
    return any(isinstance(part, (Object, Ing, To, That)) for part in parts)


def questions(chart: Chart, i: int) -> list[tuple[int, int, Wh]]:
    """Indirect questions that begin at a token."""
    key = ("W", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[tuple[int, int, Wh]]", known)
    chart.memo[key] = []
    low = chart.low[i]
    found: list[tuple[int, int, str, Statement]] = []
    rest = 4 if remainder_at(chart, i) else 0
    for after, price, word, gap in wh_gap(chart, i):
        number, price = gap_at(chart, i, gap), price + rest
        if low != "whom":
            found += [
                (end, price + extra, word, clause) for end, extra, clause in _subject_gap(chart, after, gap, after)
            ]
        for end, extra, clause in clauses(chart, after, number, True):
            degree = 1 if low == "how much" and gap.noun is None and _has_more(clause) else 0
            found.append((end, price + extra + degree, word, clause))
        if chart.low[after] == "to":
            found += [
                (end, price + extra, word, clause) for end, extra, clause in subjectless(chart, after + 1, "to", number)
            ]
    if low in ("where", "when", "why", "how", "whether", "how long", "how much", "since when", "if"):
        word = "whether" if low == "if" else low
        plain = clauses(chart, i + 1, 0, True)
        found += [(end, extra, word, clause) for end, extra, clause in plain]
        if low == "where":
            found += [
                (end + 1, extra, word, replace(clause, complements=(*clause.complements, Particle("from"))))
                for end, extra, clause in plain
                if chart.low[end] == "from" and isinstance(clause, Clause)
            ]
        if low == "whether":
            found += [
                (end, extra + 1, word, node)
                for end, extra, node in statements(chart, i + 1)
                if isinstance(node, Compound)
            ]
        if chart.low[i + 1] == "to":
            found += [(end, extra, word, clause) for end, extra, clause in subjectless(chart, i + 2, "to", 0)]
        if low == "how" and words.looks_adjective(chart.low[i + 1]):
            adjective = Adjective(chart.low[i + 1], "how", span=span_of(chart, i + 1, i + 2))
            for end, extra, clause in clauses(chart, i + 2, 0, True):
                if isinstance(clause, Clause) and clause.verb == "be" and not clause.complements:
                    found.append((end, extra, "how", replace(clause, complements=(adjective,))))
    if low in closed.PREPOSITIONS:
        for after, price, word, gap in wh_gap(chart, i + 1):
            prep = Prep(low, gap, span_of(chart, i, after))
            price += 3 * (gap.noun is None and word in ("which", "who"))  # "a list on which her name is written"
            for end, extra, clause in clauses(chart, after, 0, True):
                if isinstance(clause, Clause):
                    found.append((end, price + extra, word, replace(clause, complements=(*clause.complements, prep))))
    found.sort(key=PRICE)
    items = [(end, price, Wh(word, clause, span_of(chart, i, end))) for end, price, word, clause in found[:16]]
    chart.memo[key] = items
    return items
