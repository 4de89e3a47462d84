"""Statements: clauses, and clauses side by side (``and``, ``but``, ``;``, shared subjects, ``either ... or``).

In: a :class:`Chart` and a token. Out: items ``(end, price, statement)``, cheapest first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed, words
from chekhov.language.chart import MAX_DEPTH, Chart, Found, GiveUp, span_of, step, use_of
from chekhov.language.clauses import DEAREST, KEEP, clauses, mismatch
from chekhov.language.colons import listed, listed_last
from chekhov.language.complements import complements
from chekhov.language.excepted import all_except
from chekhov.language.inversions import STARTS, cleft, statements_turned
from chekhov.language.links import links
from chekhov.language.members import members
from chekhov.language.phrases import number_of, phrases
from chekhov.language.predicates import compared
from chekhov.language.prices import cheapest
from chekhov.language.sequences import Tail, fold
from chekhov.language.tokens import MARK
from chekhov.language.tree import (
    Adjective,
    Clause,
    Compound,
    Gap,
    Link,
    Name,
    Noun,
    Object,
    Particle,
    Prep,
    Pronoun,
    Statement,
    That,
    To,
)
from chekhov.language.verbgroups import finite
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
                    cost = extra + _uneven(chart, end, clause, tail) + _crossed(chart, end, clause, tail)
                    items.append((stop, price + cost, whole))
                    if chart.low[stop] == ":" and isinstance(whole, Compound):
                        items += listed_last(chart, stop, price + cost, whole)
    items = cheapest(items, chart.limit, KEEP, DEAREST)
    chart.memo[key] = items
    return items


def _uneven(chart: Chart, end: int, clause: Statement, tail: Tail) -> int:
    """What "she tells him that she has cut off her hair and sold it" costs, if it is she who tells and sold; "he said that he was ill and could not come",
    if he who says it could not; and "I work with Otto and a new nurse called Ida", if the nurse calls."""
    if not isinstance(clause, Clause):
        return 0
    if clause.subject is not None and not clause.modal and clause.polarity == "yes":
        agreements = [one[2] for _, one in tail if isinstance(one, tuple) and one[0] == "share"]
        if number_of(clause.subject) == "s" and "p" in agreements:
            return 3  # "she makes him scrub the floor and sleep in the shed", "the difference between story and plot"
    present = clause.tense == "present"
    if present and any(word == "and" and isinstance(one, Clause) and _may_be_called(one) for word, one in tail):
        return 2
    first = next((member[1] for _, member in tail if isinstance(member, tuple) and member[0] == "share"), None)
    shared = cast(Clause, first) if first is not None else None
    if shared is not None and chart.low[end] != "," and _is_cleft(clause):
        return 3  # "it was Nora who asked him in | and put the kettle on": it was she
    if shared is not None and present and shared.tense == "past" and _done_to_it(clause):
        return 2  # "is about to be caught | and shot"
    return 3 * (shared is not None and rather_told(chart.low[end] == ",", clause, shared))


def _told_on(node: object, rest: Tail) -> int:
    """The same between two verb phrases behind a clause: "she goes to him and tells him that she has cut it off and sold it"."""
    shared = [
        cast(Clause, one[1])
        for one in (node, *(member for _, member in rest[:1]))
        if isinstance(one, tuple) and one[0] == "share"
    ]
    return 3 * (len(shared) == 2 and rather_told(False, *shared))


def _is_cleft(clause: Clause) -> bool:
    """Is it said who did something: "it was Nora who asked him in"?"""
    last = clause.complements[-1] if clause.complements and clause.verb == "be" else None
    who = last.phrase if isinstance(last, Object) and clause.subject == Pronoun("it") else None
    return isinstance(who, (Name, Noun)) and bool(who.relatives) and not who.relatives[-1].comma


def _done_to_it(clause: Clause) -> bool:
    """Does a clause end with what is to be done to somebody: "is about to be caught", "only to be caught"?"""
    last: object = clause.links[-1] if clause.links else clause.complements[-1] if clause.complements else None
    inner = last.statement if isinstance(last, (Link, To)) else None
    if not isinstance(inner, Clause) or inner.subject is not None:
        return False
    state = inner.complements[-1] if inner.verb == "be" and inner.complements else None
    return inner.passive or (
        isinstance(state, Adjective) and any(form == "part" for _, form in words.verb_forms(state.word))
    )


def rather_told(comma: bool, telling: Clause, behind: Clause) -> bool:
    """Does a verb phrase rather belong to what is told by the clause before it ("says that he is ill | and could not come")?"""
    told = _content_of(telling)
    if told is None:
        return False
    if telling.tense == "present" and behind.tense == "past":
        return True
    helped = any(one.perfect or one.progressive or one.verb == "be" for one in _last_clause(told))
    alone = not (telling.perfect or telling.progressive or telling.passive or telling.verb == "be")
    if behind.perfect and not telling.perfect and any(one.perfect for one in _last_clause(told)):
        return True  # "said that he had come home, | had given her a watch and had left"
    if behind.progressive and behind.tense == telling.tense and helped and alone:
        return not comma  # "believes that Rosa has lost the key | and is making fun of him"
    if telling.verb in closed.SAYING and behind.verb in closed.STATES and alone and behind.tense == telling.tense:
        return not comma  # "said that he was ill | and wanted to sleep"
    return not (comma or telling.perfect or telling.modal) and _as_told(behind)


def _content_of(clause: Clause) -> Statement | None:
    """What is said in a clause, also where somebody decides or wants to say it."""
    for part in clause.complements:
        if isinstance(part, That):
            return part.statement
        if isinstance(part, To) and isinstance(part.statement, Clause):
            return _content_of(part.statement)
    last = clause.links[-1].statement if clause.links else None
    return _content_of(last) if isinstance(last, Clause) and last.subject is None and last.tense == "to" else None


def _last_clause(statement: Statement) -> list[Clause]:
    """The last of the clauses that are told (one or none)."""
    while isinstance(statement, Compound):
        statement = statement.items[-1]
    return [statement] if isinstance(statement, Clause) else []


def _as_told(clause: Clause) -> bool:
    """Has a clause the tense of what somebody says rather than of what is told ("had gone", "could not come", "is in Vienna")?"""
    where = clause.verb == "be" and any(isinstance(part, (Prep, Particle)) for part in clause.complements)
    return clause.perfect or clause.modal in ("could", "would", "might") or (where and not clause.progressive)


def _may_be_called(clause: Clause) -> bool:
    """Is a clause in the past like a noun with what has been done to it ("a nurse called Ida")?"""
    plain = clause.tense == "past" and not (clause.perfect or clause.passive or clause.progressive or clause.modal)
    regular = isinstance(clause.subject, Noun) and clause.polarity == "yes" and clause.verb != "be"
    return plain and regular and words.past(clause.verb) == words.participle(clause.verb)


def _crossed(chart: Chart, end: int, clause: Statement, tail: Tail) -> int:
    """What "he waits until she comes and orders tea" costs, if it is he who orders tea."""
    if isinstance(clause, Clause) and chart.low[end] != "," and _doing_at_end(clause):
        word, node = tail[0]
        return 2 if word in ("and", "or", "then") and isinstance(node, tuple) and node[0] == "share" else 0
    link = clause.links[-1] if isinstance(clause, Clause) and clause.links else None
    if link is None or link.front or link.word not in _TIMED or not isinstance(link.statement, Clause):
        return 0
    _, member = tail[0]
    shared = isinstance(member, tuple) and member[0] == "share" and link.statement.subject is not None
    return 2 if shared and chart.low[end] != "," else 0


def _doing_at_end(clause: Clause) -> bool:
    """Whether a clause ends with somebody of whom a relative clause behind a comma says what he does: "Imre, who shoots | and misses"."""
    last = clause.complements[-1] if clause.complements and not clause.links else None
    phrase = last.phrase if isinstance(last, (Object, Prep)) else None
    relative = phrase.relatives[-1] if isinstance(phrase, (Name, Noun)) and phrase.relatives else None
    if relative is None or not relative.comma or not isinstance(relative.clause, Clause):
        return False
    inner = relative.clause
    return isinstance(inner.subject, Gap) and inner.tense == clause.tense and inner.verb not in ("be", "have")


_TIMED = frozenset(("until", "when", "while", "before", "after", "as soon as", "once"))


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
        span, content = span_of(chart, i, end), node
        if isinstance(last, That):
            past = isinstance(first, Clause) and clause.tense == "present" and first.tense == "past"
            if not (isinstance(first, Clause) and (past or _as_told(first))):
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
        for end, price, node in members(chart, at, word):
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
                    found.append((stop, price + extra + _told_on(node, rest), (item, *rest)))
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
