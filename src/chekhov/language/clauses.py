"""Clauses: a subject, a verb phrase, links to other clauses, and clauses side by side.

In: a :class:`Chart` and a token. Out: items ``(end, price, statement)``, cheapest first. Also here: content clauses,
relative clauses, indirect questions and infinitives, which the floors below reach through :class:`Hooks`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed, tree, words
from chekhov.language.between import between
from chekhov.language.chart import MAX_DEPTH, Chart, Found, GiveUp, forms_at, span_of, step, use_of, want
from chekhov.language.complements import complements
from chekhov.language.gaps import where_to
from chekhov.language.inversions import CONDITIONS
from chekhov.language.links import fronts, links
from chekhov.language.phrases import number_of, phrases
from chekhov.language.predicates import Chain, quote_at
from chekhov.language.prices import cheapest
from chekhov.language.timephrases import before_or_after, time_at
from chekhov.language.tokens import MARK, NAME, QUOTE, WORD
from chekhov.language.tree import (
    Clause,
    Complement,
    Compound,
    Gap,
    Ing,
    Link,
    Name,
    Noun,
    NounPhrase,
    Object,
    Particle,
    Prep,
    Pronoun,
    Quote,
    Relative,
    Statement,
    That,
    To,
    Wh,
    with_links,
)
from chekhov.language.verbgroups import Group, finite, is_auxiliary, may_begin
from chekhov.language.verbphrases import NOTHING_AHEAD, Ahead, build, empty, frame_of, one_speech, verb_phrases

KEEP = 4
_STANCE = frozenset("lie stand sit hang live come go rise walk run lurk sleep dwell appear emerge grow flow".split())
DEAREST = 18


def stops(chart: Chart, i: int) -> bool:
    """Whether a clause may well end before token ``i``: at the end, a mark, a joining word, a link or a finite verb."""
    if i >= chart.count or chart.kind[i] == MARK:
        return True
    low = chart.low[i]
    if low in closed.CONJUNCTIONS or (
        low in closed.LINKS and low not in ("by", "without", "on", "upon", "for", "where", "whether")
    ):
        return True
    if is_auxiliary(chart, i) or before_or_after(chart, i):
        return True
    return any(price <= 1 and form in ("s", "past") for _, form, price, _ in forms_at(chart, i))


def ends_main(chart: Chart, i: int) -> bool:
    """Whether a main clause can end before token ``i``."""
    if i >= chart.count or chart.kind[i] == MARK:
        return True
    low = chart.low[i]
    if (
        low in ("with", "without")
        or low in CONDITIONS
        or (low == "the" and chart.low[i + 1] in closed.INSTANTS | closed.DATES)
        or before_or_after(chart, i)
    ):
        return True
    return low in closed.CONJUNCTIONS or low in closed.LINKS or low == "to" or low == "not"


def purpose_price(chart: Chart, end: int, group: Group) -> int:
    """The price of reading ``to`` + verb at token ``end`` as a purpose: dearer where the verb or the noun before
    waits for an infinitive.
    """
    waits = (
        use_of(group.lemma, group.use).to
        or group.lemma in ("be", "have", "seem", "become")
        or chart.low[end - 1] in closed.TO_NOUNS
    )
    if _waits_behind(chart, end, group):
        return 2  # "said that he had told her | to go"
    if group.passive and (use_of(group.lemma, group.use).bare or use_of(group.lemma, group.use).that):
        return 2  # is said to be, was made to leave
    return 3 if group.lemma == "have" and not group.passive else 1 if waits else 0  # "has a debt to pay"


def _waits_behind(chart: Chart, end: int, group: Group) -> bool:
    """Whether a verb that takes an object and an infinitive stands just before ``end``, with a pronoun behind it, and it is not this one."""
    asking = [lemma for lemma, _, _, _ in forms_at(chart, end - 2)] if chart.low[end - 1] in closed.PRONOUNS else []
    return group.lemma not in asking and any(lemma in closed.TO_VERBS for lemma in asking)


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


# ---------------------------------------------------------------- what stands before the subject


# ---------------------------------------------------------------- a clause

_Core = tuple[int, int, NounPhrase, Group, "Chain | None", int]


def clauses(chart: Chart, i: int, gap: int, inner: bool) -> Found:
    """Finite clauses from token ``i`` on, with what stands before them and the links behind. ``inner``: inside
    another clause.
    """
    key = ("s", i, gap, inner)
    known = chart.memo.get(key)
    if known is not None:
        return cast(Found, known)
    chart.memo[key] = []
    if i >= chart.count or i > chart.last_verb:
        if i < chart.count:
            want(chart, chart.count, "a verb")
        return []
    step(chart)
    chart.depth += 1
    if chart.depth > MAX_DEPTH:
        raise GiveUp("this sentence is nested too deep")
    items: Found = []
    for begin, price, parts, front_links, adverbs in fronts(chart, i):
        for end, extra, subject, group, chain, first in _cores(chart, begin, gap):
            if not inner and not ends_main(chart, end) and not (chart.low[end] == "that" or chart.low[end - 2] == "so"):
                continue
            early = 1 if inner and not stops(chart, end) else 0
            if price + extra + early > chart.limit:
                continue
            purpose = purpose_price(chart, end, group)
            fronted = bool(parts or adverbs or front_links)
            ahead = Ahead(parts, front_links, adverbs) if fronted else NOTHING_AHEAD
            clause = build(chart, subject, group, chain, i if fronted else first, end, ahead)
            for stop, more, behind in links(chart, end, purpose):
                if stop != end and early:
                    continue
                total = price + extra + more + early + (1 if inner and behind else 0)
                if total > chart.limit:
                    continue
                node = clause
                if behind:
                    node, behind = _speech_goes_on(chart, clause, behind)
                    behind = about_object(node, behind)
                    node, behind = where_to(node, behind)
                    node = with_links(node, node.links + behind, span_of(chart, i, stop))
                items.append((stop, total, node))
            if not gap and group.polarity == "yes" and not chart.question:
                items += results(chart, i, end, price + extra, clause)
    items = cheapest(items, chart.limit, KEEP, DEAREST)
    chart.depth -= 1
    chart.memo[key] = items
    return items


_SO = frozenset(("so", "such", "such a"))


def results(chart: Chart, i: int, end: int, price: int, clause: Clause) -> Found:
    """``so angry that she leaves``, ``such a storm that the ship sinks``: what came of it is said as well."""
    that = chart.low[end] == "that"
    if end >= chart.count or not any(low in _SO for low in chart.low[i + 1 : end]):
        return []
    if not that and not (chart.low[end] in closed.SUBJECT_PRONOUNS and chart.low[end - 2] == "so"):
        return []
    items: Found = []
    for stop, extra, result in chart.hooks.clauses(chart, end + that, 0, True):
        parts: tuple[Statement, ...] = (clause, result)
        items.append((stop, price + extra + (0 if that else 1), Compound(parts, "so", "", span_of(chart, i, stop))))
    return items


def _speech_goes_on(chart: Chart, clause: Clause, behind: tuple[Link, ...]) -> tuple[Clause, tuple[Link, ...]]:
    """``"A," he says, grinning, "B"``: the words behind the participle are the same speech."""
    inner = behind[0].statement
    last = inner.complements[-1] if isinstance(inner, Clause) and inner.complements else None
    if not isinstance(last, Quote) or not any(isinstance(part, Quote) for part in clause.complements):
        return clause, behind
    whole = one_speech(chart, [*clause.complements, last])
    without = replace(cast(Clause, inner), complements=cast(Clause, inner).complements[:-1])
    return replace(clause, complements=tuple(whole)), (replace(behind[0], statement=without), *behind[1:])


_FINDING = frozenset("find see discover leave meet spot notice watch bring carry pull catch discover show keep".split())


def about_object(clause: Clause, behind: tuple[Link, ...]) -> tuple[Link, ...]:
    """``They found him there, beaten but alive``: what is beside such a verb is about its object."""
    if clause.verb not in _FINDING or not any(link.word == ",ing" and not link.front for link in behind):
        return behind
    found = next((part.phrase for part in clause.complements if isinstance(part, Object)), None)
    if isinstance(found, Noun):
        found = replace(found, determiner="the" if found.determiner == "a" else found.determiner, relatives=())
    if not isinstance(found, (Name, Noun, Pronoun, tree.Group)):
        return behind
    return tuple(
        replace(link, statement=_about(link.statement, found)) if link.word == ",ing" else link for link in behind
    )


def _about(node: Statement, found: NounPhrase, sure: bool = False) -> Statement:
    if isinstance(node, Compound):
        first = _about(node.items[0], found, sure)
        sure = first != node.items[0]  # "unconscious and bleeding": both are about the same
        return replace(node, items=(first, *(_about(item, found, sure) for item in node.items[1:])))
    plain = node.subject is None and (sure or node.verb == "be" or node.passive)
    return replace(node, subject=found) if plain else node


def _cores(chart: Chart, i: int, gap: int) -> list[_Core]:
    """Subject and verb phrase, without fronts and links."""
    key = ("x", i, gap)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[_Core]", known)
    chart.memo[key] = []
    cores: list[_Core] = []
    if gap:  # the gap may be the subject: "who Naito believes killed Luna"
        for end, price, group, chain in verb_phrases(chart, i, "fin", 0):
            if group.first == i:
                price += empty(group, chain)
                cores.append((end, price, cast(NounPhrase, chart.gaps[gap]), group, chain, i))
    low = chart.low[i]
    ahead = i == 0 and low in closed.PARTICLES and chart.low[1] == "there"  # "inside there are buttons"
    if low == "there" or ahead:
        there = Pronoun("there", span=span_of(chart, i + ahead, i + ahead + 1))
        for end, price, group, chain in verb_phrases(chart, i + ahead + 1, "fin", gap):
            if group.lemma in ("be", "live", "exist", "remain", "come", "stand", "appear", "seem", "happen"):
                whole = (Particle(low, span_of(chart, i, i + 1)), chain) if ahead else chain
                cores.append((end, price + (0 if group.lemma == "be" else 2), there, group, whole, i))
    if chart.kind[i] == QUOTE:
        _quoted(chart, i, cores)
    if chart.limit and not gap and (low in _CLAUSE_SUBJECTS or low.endswith("ing")):
        _clausal_subjects(chart, i, low, cores)
    for end, price, subject in phrases(chart, i, False):
        if isinstance(subject, Pronoun) and subject.word in (
            "him",
            "me",
            "us",
            "them",
            "himself",
            "herself",
            "themselves",
        ):
            continue
        for begin, more, parts, adverbs in between(chart, end):
            for stop, extra, group, chain in verb_phrases(chart, begin, "fin", gap):
                if parts or adverbs:
                    group = group._replace(whens=group.whens + parts, adverbs=adverbs + group.adverbs)
                cores.append((stop, price + more + extra + mismatch(subject, group), subject, group, chain, i))
    if (
        low in ("here", "there")
        or (i == 0 and low in closed.PARTICLES)
        or (i and (chart.low[i - 1] in ("here",) or chart.kind[i - 1] != MARK))
    ):
        _inverted(chart, i, gap, cores)
    done = cheapest(cores, min(DEAREST, chart.limit), KEEP, DEAREST)
    chart.memo[key] = done
    return done


_CLAUSE_SUBJECTS = frozenset(("that", "whether", "why", "how", "where", "when", "who", "to"))


def _clausal_subjects(chart: Chart, i: int, low: str, cores: list[_Core]) -> None:
    """``Whether he knew is not known``, ``To leave would be foolish``: as "it is not known whether he knew"."""
    it = Pronoun("it", span=span_of(chart, i, i))
    found: list[tuple[int, int, Complement]] = []
    if low == "that":
        clauses_ = chart.hooks.thats(chart, i + 1, 0)
        found = [(end, price, That(node, span_of(chart, i, end))) for end, price, node in clauses_]
    elif low == "to":
        phrases_ = chart.hooks.subjectless(chart, i + 1, "to", 0)
        found = [(end, price, To(node, span_of(chart, i, end))) for end, price, node in phrases_]
    elif low.endswith("ing"):
        phrases_ = chart.hooks.subjectless(chart, i, "ing", 0)
        found = [(end, price + 1, Ing(node, span_of(chart, i, end))) for end, price, node in phrases_]
    else:
        found = [(end, price, wh) for end, price, wh in chart.hooks.questions(chart, i)]
    for end, price, part in found:
        if may_begin(chart, end):
            for stop, extra, group, chain in verb_phrases(chart, end, "fin", 0):
                if group.agreement == "p" or not (group.passive or group.lemma in _OF_FACTS):
                    continue
                whole = group._replace(whens=(*group.whens, part))
                cores.append((stop, 1 + price + extra, it, whole, chain, i))
        at = end + (chart.low[end] == ",")
        if isinstance(part, Wh) and at < chart.count:  # "where he went nobody knows"
            for begin, extra, subject in phrases(chart, at, False):
                for stop, more, group, chain in verb_phrases(chart, begin, "fin", 0):
                    if use_of(group.lemma, group.use).wh and chain is None:
                        whole = group._replace(whens=(*group.whens, part))
                        cores.append(
                            (stop, 1 + price + extra + more + mismatch(subject, group), subject, whole, None, i)
                        )


_OF_FACTS = frozenset("be seem become take make surprise worry annoy anger upset please remain appear cost".split())


def _inverted(chart: Chart, i: int, gap: int, cores: list[_Core]) -> None:
    """``Here comes the king``, ``In the castle lives a ghost``: the verb before its subject."""
    at = i
    particle: tuple[Complement, ...] = ()
    directed = i == 0 and chart.low[i] in closed.PARTICLES
    if chart.low[i] in ("here", "there") or directed:
        particle = (Particle(chart.low[i], span_of(chart, i, i + 1)),)
        at = i + 1
    if gap or at >= chart.count or (not forms_at(chart, at) and not is_auxiliary(chart, at)):
        return
    for end, price, group in finite(chart, at):
        if group.progressive or group.modal or price > 1 or (group.lemma == "be" and chart.low[i] == "there"):
            continue
        plain = 0 if group.lemma in _STANCE else 2
        if any(not cost for _, cost in time_at(chart, end)):
            plain += 2  # "slept one year later": a time, hardly who slept
        for stop, extra, subject in phrases(chart, end, False):
            if isinstance(subject, Pronoun) and subject.word in ("him", "me", "us", "them", "you"):
                continue  # "says thank you"
            if at == i > 0 and closed.CONJUNCTIONS.get(chart.low[i - 1]) in ("and", "or", "but"):
                extra += 3  # "takes the coat and hangs it on a hook": no place was named in front
            if isinstance(subject, Noun) and not subject.determiner and subject.noun in closed.PARTICLES:
                continue  # "goes home": somebody does
            if isinstance(subject, Noun) and not subject.determiner and words.is_adverb(subject.noun):
                continue  # "pays well"
            chain: Chain | None = None
            for part in particle:
                chain = (part, chain)
            for last, more, rest in complements(chart, stop, frame_of(group), 1, 0):
                if i and not particle and group.lemma in _BEING_THERE:
                    whole_subject, rest = with_its_own(subject, rest)
                else:
                    whole_subject = subject
                whole = (particle[0], rest) if particle else rest
                cost = plain + price + extra + more + mismatch(subject, group)
                cores.append((last, cost, whole_subject, group, whole, i))


_BEING_THERE = frozenset("be lie stand sit hang".split())


def with_its_own(subject: NounPhrase, chain: Chain | None) -> tuple[NounPhrase, Chain | None]:
    """``On the table lay | a letter from her brother in Paris``: where it lay was said in front, and what stands behind a noun is its own."""
    last = subject.items[-1] if isinstance(subject, tree.Group) else subject
    prep = _row_of_places(chain)
    if prep is None or not isinstance(last, Noun) or last.relatives or not last.noun:
        return subject, chain
    whole = _being(last, prep)
    return replace(subject, items=(*subject.items[:-1], whole)) if isinstance(subject, tree.Group) else whole, None


def _row_of_places(chain: Chain | None) -> Prep | None:
    """Prepositions in a row, each within the one before; None where anything else stands among them."""
    first, rest = chain if chain is not None else (None, None)
    if not isinstance(first, Prep):
        return None
    if rest is None:
        return first
    inner = _row_of_places(rest)
    if inner is None or not isinstance(first.phrase, Noun) or first.phrase.relatives:
        return None
    return replace(first, phrase=_being(first.phrase, inner))


def _being(noun: Noun, prep: Prep) -> Noun:
    """The noun that is there."""
    there = Clause(Gap("", span=prep.span), "be", (prep,), span=prep.span)
    return replace(noun, relatives=(Relative(there, False, prep.span),))


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
            for last, more, chain in complements(chart, stop, frame_of(group), 1, 0):
                cores.append((last, price + extra + more + mismatch(subject, group), subject, group, (quote, chain), i))
    for end, price, subject in phrases(chart, at, False):
        for stop, extra, group, chain in verb_phrases(chart, end, "fin", 0):
            cores.append((stop, price + extra + mismatch(subject, group), subject, group, (quote, chain), i))


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
        if form == "part":  # (had him) arrested: a bare passive clause
            items.append((end, price, build(chart, None, group._replace(tense="bare"), chain, i, end)))
            continue
        aim = i == 1 and form == "to" and chart.kind[end] == NAME  # "to escape Ann dug a tunnel"
        if not (stops(chart, end) or _late(chart, end) or aim):
            continue
        clause = build(chart, None, group, chain, i, end)
        items.append((end, price, clause))
        linked: Found = []
        if end < chart.count and price < chart.limit:
            for stop, more, behind in links(chart, end, 1):
                if behind:
                    linked.append((stop, price + more + 1, replace(clause, links=behind, span=span_of(chart, i, stop))))
        items += linked
        done = clause.perfect and form == "ing" and not clause.passive
        if chart.low[end] in ("and", "or") and (done or clause.passive):
            for stop, more, group2, chain2 in verb_phrases(chart, end + 1, "part", 0):
                group2 = group2._replace(perfect=clause.perfect, passive=clause.passive, tense=clause.tense)
                second = build(chart, None, group2, chain2, end + 1, stop)
                both = Compound((clause, second), chart.low[end], "", span_of(chart, i, stop))
                items.append((stop, price + more, both))
        if not gap:
            items += _joined(chart, i, form, [(end, price, clause), *linked])
    items = cheapest(items, chart.limit, KEEP, DEAREST)
    chart.memo[key] = items
    return items


def _joined(chart: Chart, i: int, form: str, firsts: Found) -> Found:
    """Verb phrases of one form joined by *and* or *or*. Behind a comma, or a clause that hangs on the first, *to* is said
    again: ``to open the window when he came, and to shout``; so is a list of three: ``to wait, to watch and to shout``.
    """
    found: Found = []
    for end, price, first in firsts:
        comma = chart.low[end] == ","
        at = end + comma
        listed = comma and chart.low[at] == "to"
        if not listed and chart.low[at] not in ("and", "or"):
            continue
        after = at if listed else at + 1
        again = form == "to" and chart.low[after] == "to"
        if not again and (comma or not isinstance(first, Clause) or first.links):
            continue
        for stop, more, other in subjectless(chart, after + again, form, 0):
            word = other.word if listed and isinstance(other, Compound) else chart.low[at]
            if listed and word not in ("and", "or"):
                continue
            parts = other.items if not isinstance(other, Clause) and other.word == word else (other,)
            both = Compound((first, *parts), word, "", span_of(chart, i, stop))
            found.append((stop, price + more + (0 if form == "to" else 1), both))
    return found


def _late(chart: Chart, i: int) -> bool:
    return (
        bool(time_at(chart, i)) or chart.low[i] in closed.PREPOSITIONS or chart.low[i] == "to" or chart.kind[i] == WORD
    )
