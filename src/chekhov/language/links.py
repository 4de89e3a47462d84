"""Links between clauses, and what stands before a subject.

In: a :class:`Chart` and a token. Out: items with the links behind a clause, or with the adverbs, times, prepositions
and links in front of one. Clauses inside come through the chart's hooks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import cast

from chekhov.language import closed, words
from chekhov.language.chart import Chart, Found, forms_at, knows_noun, span_of, step
from chekhov.language.gaps import is_a_habit
from chekhov.language.inversions import CONDITIONS, conditions
from chekhov.language.phrases import phrases
from chekhov.language.predicates import compared, is_goal, is_numbered, words_at
from chekhov.language.prices import PRICE
from chekhov.language.timephrases import before_or_after, time_at
from chekhov.language.tokens import MARK, NAME, NUMBER, WORD
from chekhov.language.tree import (
    Clause,
    Complement,
    Compound,
    Gap,
    Link,
    Name,
    Noun,
    NounPhrase,
    Particle,
    Prep,
    Pronoun,
    Statement,
    When,
)
from chekhov.language.verbgroups import second_adverb
from chekhov.language.verbless import absolute, nominal, verbless

LinkItem = tuple[int, int, tuple[Link, ...]]


def links(chart: Chart, i: int, purpose: int) -> list[LinkItem]:
    """Links behind a clause, the empty one first. ``purpose``: price of reading ``to`` + verb as *in order to*."""
    key = ("k", i, purpose)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[LinkItem]", known)
    chart.memo[key] = []
    items: list[LinkItem] = [(i, 0, ())]
    if i < chart.count:
        at = i
        comma = chart.kind[i] == MARK and chart.low[i] in (",", "—", "–", "-")
        if comma:
            at = i + 1
        step(chart)
        for end, price, link in _link_at(chart, at, purpose, comma):
            if price > chart.limit:
                continue
            for stop, extra, rest in links(chart, end, 2):
                items.append((stop, price + extra, (link, *rest)))
    items.sort(key=PRICE)
    items = items[:14]
    chart.memo[key] = items
    return items


_DEARER = {"for": 2, "once": 1, "where": 1, "so that": 1}  # rather something else than a link
_NEVER_ALONE = ("by", "without", "for", "on", "as", "upon")  # "only by ...": the words before these belong elsewhere

Tied = Iterator[tuple[int, int, str, Statement]]  # end, price, the word that ties it on, what is tied on


def _link_at(chart: Chart, i: int, purpose: int, comma: bool, front: bool = False) -> list[tuple[int, int, Link]]:
    """One link at a token."""
    if i >= chart.count or chart.kind[i] not in (WORD, NUMBER):
        return []
    narrowed = _narrowed(chart, i)
    measured = before_or_after(chart, i)  # "two days before he left"
    found = chain(
        _conjoined(chart, measured or i + narrowed, chart.low[i] if narrowed else "", comma),
        _relating(chart, i, comma and not front),
        _aimed(chart, i, purpose, comma or front, front),
        _accompanied(chart, i, comma or front, front),
    )
    return [(end, price, Link(word, node, front, span_of(chart, i, end))) for end, price, word, node in found]


def inserted(chart: Chart, i: int, shared: bool = False) -> list[tuple[int, int, Link]]:
    """Links between the comma at a token and the next: ``Tom, rather than fight, leaves``; with where the verb may stand behind them.
    ``shared``: behind a conjunction, where a participle is no description of what stands before.
    """
    low = chart.low[i + 1]
    if not chart.limit or not (shared or low in closed.LINKS or low in ("to", "with") or _narrowed(chart, i + 1)):
        return []
    found = _link_at(chart, i + 1, 0, True)
    return [(end + 1, price, link) for end, price, link in found if chart.low[end] == "," and end + 1 < chart.count]


def _narrowed(chart: Chart, i: int) -> bool:
    """Whether a word that narrows a link stands before it ("*only* because", "*even* when")."""
    word = chart.low[i + 1]
    narrowing = chart.low[i] in ("only", "even", "not", "just", "partly", "mainly")
    return narrowing and word in closed.LINKS and word not in _NEVER_ALONE


def _conjoined(chart: Chart, at: int, narrowed: str, comma: bool) -> Tied:
    """A clause behind a conjunction or a preposition at a token: ``because it rained``, ``after leaving``, ``rather than wait``."""
    low = chart.low[at]
    entry = closed.LINKS.get(low) or (
        ("while", "i") if low == "in" and at == 0 else None
    )  # "in saving her, he drowned"
    if entry is None or (low == "than" and not compared(chart, at)):
        return
    word, takes = entry
    if narrowed in ("only", "not", "even"):
        word = f"{narrowed} {word}"
    if "f" in takes and not (low == "for" and not comma) and low != "whether":
        price = _DEARER.get(low, 5 if _asks_if(chart, at) else 0) if at or low != "once" else 0
        if price <= chart.limit:
            for end, extra, clause in chart.hooks.clauses(chart, at + 1, 0, True):
                yield end, price + extra, word, clause
        if price < chart.limit:
            for end, extra, clause in chart.hooks.joined(chart, at + 1):
                yield end, price + extra + 1 + 2 * (low == "while" and _goes_back(clause)), word, clause
    if "i" in takes:
        for end, extra, clause in chart.hooks.subjectless(chart, at + 1, "ing", 0):
            yield end, extra + (low in ("on", "upon", "in")), word, clause
    if "b" in takes:
        for end, extra, clause in chart.hooks.subjectless(chart, at + 1, "bare", 0):
            if isinstance(clause, Clause):  # "rather than wait"
                yield end, extra, word, replace(clause, tense="ing")
    if "t" in takes:
        for end, extra, clause in chart.hooks.subjectless(chart, at + 1, "to", 0):
            if low == "in order not to" and isinstance(clause, Clause):
                yield end, extra, "in order to", replace(clause, polarity="not")
            else:
                yield end, extra, word, clause


def _goes_back(clause: Statement) -> bool:
    """ "... while he is out *and finds* a letter": what is done beside a state is rather the deed of the main clause."""
    if not isinstance(clause, Compound) or not all(isinstance(item, Clause) for item in clause.items):
        return False
    first, *others = (item for item in clause.items if isinstance(item, Clause))
    return is_state(first) and not any(is_state(item) or item.subject != first.subject for item in others)


def is_state(clause: Clause) -> bool:
    """Is or is doing, rather than does."""
    return clause.progressive or (clause.verb in ("be", "have") and not clause.passive)


def _relating(chart: Chart, i: int, behind: bool) -> Tied:
    """``The moment he saw her``, ``which made her angry``, ``had he known``: a clause tied on without a conjunction. ``behind``: a comma stands before it."""
    low = chart.low[i]
    if low == "the" and chart.low[i + 1] in closed.INSTANTS:
        for end, extra, clause in chart.hooks.clauses(chart, i + 2, 0, True):
            yield end, extra, "as soon as", clause
    noun = i > 1 and (chart.low[i - 2] in closed.DETERMINERS or chart.low[i - 2] in closed.PREPOSITIONS)
    known = i > 0 and not noun and bool(forms_at(chart, i - 1))  # "remembers the day she died"
    if low == "the" and chart.low[i + 1] in closed.DATES and chart.limit and not known:
        for end, extra, clause in chart.hooks.clauses(chart, i + 2 + (chart.low[i + 2] in ("when", "that")), 0, True):
            yield end, 1 + extra, "when", clause
    if low == "which" and behind and chart.limit:
        gap = Gap("which", span=span_of(chart, i, i + 1))
        for end, extra, clause in chart.hooks.subjectless(chart, i + 1, "fin", 0):
            if isinstance(clause, Clause):
                yield end, 2 + extra, "which", replace(clause, subject=gap, span=span_of(chart, i, end))
        for end, extra, statement in chart.hooks.relatives(chart, i, False):
            if is_a_habit(statement):
                yield end, extra, "which", statement  # "she eats alone, which she never does"
    if low in CONDITIONS:
        for end, extra, clause in conditions(chart, i):
            yield end, extra, "if", clause


def _aimed(chart: Chart, i: int, purpose: int, apart: bool, front: bool) -> Tied:
    """What somebody does it for (``to find her``), or is or does beside it (``humming``, ``tired and cold``), where it stands ``apart``."""
    low = chart.low[i]
    if low == "to" or (low in ("not", "never") and chart.low[i + 1] == "to"):
        price = purpose + (4 if is_goal(chart, i) else 0)
        for end, extra, clause in _infinitives(chart, i) if price <= chart.limit else ():
            yield end, price + extra, "in order to", clause
    elif not (apart and chart.limit):
        return
    elif low == "only" and chart.low[i + 1] == "to":  # "only to find him dead": and found him dead
        for end, extra, clause in chart.hooks.subjectless(chart, i + 2, "to", 0):
            yield end, 1 + extra, "only to", clause
    elif low.endswith("ing") or low in ("not", "never"):
        state = low in chart.lexicon.adjectives and chart.low[i + 1] in (",", "")  # "dying, he whispers": not dead yet
        for end, extra, clause in chart.hooks.subjectless(chart, i, "ing", 0):
            yield end, 1 + extra + 3 * state, ",ing", clause
        for end, extra, clause in _beside(chart, i, front) if state or low == "not" else ():
            yield end, extra, ",ing", clause
    elif low not in closed.LINKS and not _narrowed(chart, i):
        for end, extra, clause in _beside(chart, i, front):
            yield end, extra, ",ing", clause


def _accompanied(chart: Chart, i: int, apart: bool, front: bool) -> Tied:
    """``With his hands tied``, and clauses without their verb: ``when young``, ``although afraid of him``."""
    low = chart.low[i]
    if chart.limit and low in ("with", "without") and (apart or _predicate_near(chart, i)):
        for end, extra, clause in absolute(chart, i + 1, apart and low == "with" and not front):
            yield end, 1 + extra, low, clause
    if chart.limit and low in _BEFORE_VERBLESS:
        for end, extra, clause in verbless(chart, i + 1, True):
            if front or end >= chart.count or chart.kind[end] == MARK:
                yield end, 1 + extra, closed.LINKS[low][0], clause


def _asks_if(chart: Chart, i: int) -> bool:
    """Whether *if* stands behind a verb of asking: "to see if he came" is to see whether he came."""
    return chart.low[i] == "if" and i > 0 and any(lemma in closed.WHETHER_VERBS for lemma, *_ in forms_at(chart, i - 1))


_BEFORE_VERBLESS = frozenset(
    (
        "when",
        "while",
        "if",
        "although",
        "though",
        "once",
        "unless",
        "until",
        "as if",
        "as though",
        "even if",
        "even when",
    )
)


def _beside(chart: Chart, i: int, front: bool) -> Found:
    """What the subject is or has gone through, beside its clause: ``Deep in debt, he ...``, ``..., tired and cold``."""
    price = 1 if front else 2
    items = [(end, price + extra, node) for end, extra, node in verbless(chart, i)]
    if chart.low[i] in closed.POSSESSIVES and (front or i):
        items += [(end, price + extra, node) for end, extra, node in absolute(chart, i, i > 0)]
    elif (
        i
        and chart.low[i + 1] == "of"
        and chart.low[i + 2] in ("them", "us", "you")
        and chart.low[i] not in ("none", "neither")
    ):
        items += [(end, extra, node) for end, extra, node in absolute(chart, i, True, True)]  # "one of them a priest"
    elif i and (chart.low[i] in _ABSOLUTE or _has_on_it(chart, i)):
        items += [
            (end, 2 + price + extra, node)
            for end, extra, node in absolute(chart, i, True)
            if end >= chart.count and not _only_has(node)
        ]
    if front:
        far = 5 if i else 3  # "when she tells him the answer, a candle, he ...": the answer is
        items += [(end, far + extra, node) for end, extra, node in nominal(chart, i) if chart.low[end + 1] in _HE]
    return [item for item in items if item[0] >= chart.count or chart.kind[item[0]] == MARK]


_ABSOLUTE = frozenset("the a an one two both each some most all".split())


def _has_on_it(chart: Chart, i: int) -> bool:
    """ "He sat there, *tears in his eyes*": a bare noun, and whose it is behind a preposition."""
    where = chart.low[i + 1] in closed.PREPOSITIONS and chart.low[i + 2] in closed.POSSESSIVES
    where = where or chart.low[i + 1 : i + 3] == ["in", "hand"]  # "bat in hand"
    return where and chart.low[i + 1] != "of" and knows_noun(chart, chart.low[i])


def _only_has(node: Statement) -> bool:
    """ "He married a baker, *a widower with a wooden leg*": no clause of its own."""
    parts = node.complements if isinstance(node, Clause) and node.verb == "be" else ()
    return bool(parts) and isinstance(parts[0], Prep) and parts[0].word in ("with", "of", "from", "without")


_HE = frozenset("he she they it i we you".split())


def _predicate_near(chart: Chart, i: int) -> bool:
    """Whether an adjective, a participle or a particle soon follows a *with* (a quick look)."""
    for at in range(i + 2, min(i + 7, chart.count)):
        low = chart.low[at]
        if chart.kind[at] == MARK:
            return False
        if low.endswith("ing") or low in closed.PARTICLES or low in chart.lexicon.adjectives:
            return True
        if any(form == "part" for _, form, _, _ in forms_at(chart, at)) or words.looks_adjective(low):
            return True
    return False


def _infinitives(chart: Chart, i: int) -> Found:
    if chart.low[i] not in ("not", "never"):
        return [] if is_numbered(chart, i + 1) else chart.hooks.subjectless(chart, i + 1, "to", 0)
    items: Found = []
    for end, price, clause in chart.hooks.subjectless(chart, i + 2, "to", 0):
        if isinstance(clause, Clause) and clause.polarity == "yes":
            items.append((end, price, replace(clause, polarity=chart.low[i])))
    return items


def _may_stand_beside(chart: Chart, i: int) -> bool:
    """Whether what the subject is may stand at a token, before a comma (a quick look)."""
    if "," not in chart.low[i + 1 :]:
        return False
    if i and chart.low[i - 1] != "," and chart.low[i - 1] not in closed.LEADS:
        return False
    low = chart.low[i]
    if low in ("a", "an", "still"):
        return i == 0 or chart.low[i - 1] == ","
    if low in closed.POSSESSIVES:
        return True
    return (
        low in chart.lexicon.adjectives
        or words.looks_adjective(low)
        or low in closed.DEGREES
        or any(form == "part" for _, form, _, _ in forms_at(chart, i))
    )


Front = tuple[int, int, tuple[Complement, ...], tuple[Link, ...], tuple[str, ...]]


def fronts(chart: Chart, i: int) -> list[Front]:
    """What may stand before the subject: adverbs, times, prepositions, links. The empty front comes first."""
    key = ("r", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[Front]", known)
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
            if link and link[0].word == ",ing" and _goes_with(chart, i):
                continue
            if end >= chart.count or price > chart.limit:
                continue
            for stop, extra, more, further, rest in fronts(chart, end):
                items.append((stop, price + extra, parts + more, link + further, adverbs + rest))
    items.sort(key=PRICE)
    items = items[:16]
    chart.memo[key] = items
    return items


def _goes_with(chart: Chart, i: int) -> bool:
    """ "While they are busy *picking her up*, he ...": what they are busy with, and no front of its own."""
    before = chart.low[i - 1] if i else ","
    return chart.low[i].endswith("ing") and before in chart.lexicon.adjectives


_OF_TIME = frozenset(("after", "before", "during"))  # these stand there without a comma as well


def _says_more(phrase: NounPhrase) -> bool:
    """Does somebody do something within a phrase, without a word that ties it on ("at the harbour he looks for the spy")?"""
    inner = phrase.relatives[-1].clause if isinstance(phrase, Noun) and phrase.relatives else None
    return isinstance(inner, Clause) and isinstance(inner.subject, (Name, Pronoun))


def _is_name(chart: Chart, i: int) -> bool:
    """Is it a capital that no noun has ("First | Silas", but "First Lady")?"""
    return chart.cap[i] and not knows_noun(chart, chart.low[i])


_NOT_BEFORE = frozenset("only each best first last free fast hard low high early late long quick deep loud".split())
_WHATEVER = frozenset(
    ("whatever", "whoever", "whichever")
)  # "whatever he does, she is sad": says nothing of what he does
_ORDINALS = ("first", "last")
_PLACES = frozenset("here away upstairs downstairs nearby elsewhere back".split())
_HERE = frozenset("there inside outside indoors outdoors".split())


def _front_at(chart: Chart, i: int) -> list[Front]:
    """One thing that may stand before a subject."""
    low = chart.low[i]
    if chart.cap[i] and i > 0 and low not in closed.CLOSED:
        return []
    found: list[Front] = []
    if _is_front_adverb(chart, i):
        found.append((i + 1, 0, (), (), (low,)))
        if second_adverb(chart, i + 1):
            found.append((i + 3, 0, (), (), (low, chart.low[i + 2])))
    if low == "too" and words.is_adverb(chart.low[i + 1]) and chart.low[i + 2] == ",":
        found.append((i + 2, 0, (), (), (low, chart.low[i + 1])))
    for end, words_ in ((1, low), (2, f"{low} {chart.low[i + 1]}")) if i == 0 else ():
        if words_ in closed.IF_NOT:
            found.append((end, 0, (), (), (closed.IF_NOT[words_],)))
    if low == "ever since" and chart.low[i + 1] == ",":
        found.append((i + 1, 0, (), (), (low,)))
    if low == "halfway" and chart.low[i + 1] in ("across", "through", "up", "down", "along", "there", "home"):
        found.append((i + 2, 0, (), (), (f"{low} {chart.low[i + 1]}",)))
    if low == "back" and chart.low[i + 1] in ("home", "there", "here", "inside", "outside") and chart.low[i + 2] == ",":
        found.append((i + 2, 0, (), (), (f"{low} {chart.low[i + 1]}",)))  # "back home, Tom slept"
    if low in _WHATEVER and chart.limit:
        found += [
            (end, price, (), (), ())
            for end, price, _ in chart.hooks.relatives(chart, i, False)
            if chart.low[end] == ","
        ]
    found += [(end, price, (node,), (), ()) for end, price, node in _circumstances(chart, i)]
    if _may_link(chart, i):
        for end, extra, link in _link_at(chart, i, 0, False, True):
            bare = low == "to" and chart.low[end] != ","
            if not bare or (i == 0 and (_somebody_acts(chart, end) or chart.low[end] in closed.SUBJECT_PRONOUNS)):
                if not (
                    bare and end == i + 2 and chart.low[end] in ("the", "a", "an")
                ):  # "to win | the race Ann needs"
                    found.append((end, extra + bare, (), (link,), ()))
    return found


def _is_front_adverb(chart: Chart, i: int) -> bool:
    """Whether a word is an adverb of the clause that follows ("*Quietly* he left", "*First*, she ...")."""
    low = chart.low[i]
    if low in _ORDINALS:
        after = (
            chart.low[1] in closed.SUBJECT_PRONOUNS or chart.low[1] in closed.DETERMINERS
        )  # "first the children ran"
        ahead = i == 0 and (after or _is_name(chart, 1))
        return chart.low[i + 1] == "," or ahead
    if i and chart.low[i - 1] == "so" and chart.low[i + 1] == "that":
        return False  # "knocks so loudly that Sophie falls out of bed"
    counts = low in ("once", "twice") and time_at(chart, i)
    return words.is_adverb(low) and not counts and low not in _NOT_BEFORE


def _circumstances(chart: Chart, i: int) -> Iterator[tuple[int, int, Complement]]:
    """When and where it was: ``That night``, ``In the hall``, ``From there``, ``Upstairs``."""
    low = chart.low[i]
    if low == "from" and chart.low[i + 1] in ("here", "there"):
        yield i + 2, 0, Particle(chart.low[i + 1], span_of(chart, i + 1, i + 2))
    for end, _ in time_at(chart, i):
        yield end, 0 if chart.low[end] == "," else 1, When(words_at(chart, i, end), span_of(chart, i, end))
    if low == "as" and chart.low[i + 1] == "for":
        for end, extra, phrase in phrases(chart, i + 2, False):
            if chart.low[end] == ",":
                yield end, extra, Prep("as for", phrase, span_of(chart, i, end))
    if low == "much" and chart.low[i + 1] == "to":  # "much to her surprise"
        i, low = i + 1, "to"
    if low in closed.PREPOSITIONS and chart.limit:
        for end, extra, phrase in phrases(chart, i + 1, False):
            comma = chart.low[end] == ","
            cut = not comma and knows_noun(chart, chart.low[end])  # "on a silver | dish": a noun cut in two
            price = 1 if comma or low in _OF_TIME else 3 if cut else 2
            yield end, extra + price + 2 * (comma and _says_more(phrase)), Prep(low, phrase, span_of(chart, i, end))
    if low in _PLACES:
        yield i + 1, 1, Particle(low, span_of(chart, i, i + 1))
    # "there she opened a shop", "there a woman speaks to him"
    if low in _HERE and (
        chart.low[i + 1] in closed.SUBJECT_PRONOUNS or chart.low[i + 1] == "," or (i == 0 and _somebody_acts(chart, 1))
    ):
        yield i + 1, 0, Particle(low, span_of(chart, i, i + 1))


def _somebody_acts(chart: Chart, i: int) -> bool:
    """Whether somebody's name or an article stands at a token, and a verb behind it."""
    opens = chart.kind[i] == NAME or chart.cap[i] or chart.low[i] in ("a", "an", "the")
    return opens and i < chart.last_verb


def _may_link(chart: Chart, i: int) -> bool:
    """Whether a clause may be tied on in front at a token (a quick look)."""
    low = chart.low[i]
    return (
        low in closed.LINKS
        or low in ("to", "with", "only", "even", "not")
        or before_or_after(chart, i) > 0
        or low in CONDITIONS
        or low.endswith("ing")
        or (low == "in" and chart.low[i + 1].endswith("ing"))
        or (low == "the" and chart.low[i + 1] in closed.INSTANTS | closed.DATES)
        or _may_stand_beside(chart, i)
    )
