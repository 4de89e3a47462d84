"""One noun phrase with what is said of it: relatives, appositions, a name, an age, what is left out of it. Floor 2.

In: a :class:`Chart` and a token number. Out: items ``(end, price, phrase)`` of the heads that begin there and all that may stand behind them. What needs whole
clauses (relatives, "the news that ...") comes through hooks on the chart.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed, infinitives, words
from chekhov.language.asides import (
    ADJECTIVE_NEEDS,
    OLDEST,
    PLACE_WORDS,
    aged,
    aside,
    is_measured,
    qualifies,
    with_relative,
)
from chekhov.language.chart import Chart, forms_at, knows_noun, span_of, step, want
from chekhov.language.gaps import is_a_habit
from chekhov.language.heads import (
    DEAREST,
    INDEFINITE,
    KEEP,
    OPEN_PRONOUNS,
    RELATIVE_WORDS,
    Item,
    heads,
    quantifies_gap,
    with_body,
)
from chekhov.language.names import names
from chekhov.language.prices import cheapest
from chekhov.language.tokens import MARK, NAME, NUMBER, WORD
from chekhov.language.tree import (
    Adjective,
    Clause,
    Compound,
    Gap,
    Group,
    Name,
    Noun,
    NounPhrase,
    Pronoun,
    Relative,
    Statement,
    names_somebody,
)

BEGIN_NOUNS = frozenset((WORD, NAME, NUMBER))
MOST_ASIDES = 8  # readings of one head that are looked at for what follows behind a comma
_WHOLE = frozenset("all every each no any".split())
_CLAUSE_STARTS = frozenset("i he she we they you it the his her their a everyone nobody my your".split())


def simple(chart: Chart, i: int, of_waits: bool) -> list[Item]:
    """One noun phrase with its relatives and appositions, no list. ``of_waits``: the verb has a place for ``of``
    itself.
    """
    if chart.kind[i] not in BEGIN_NOUNS:
        want(chart, i, "a noun phrase")
        return []
    key = ("n", i, of_waits)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[Item]", known)
    chart.memo[key] = []
    step(chart)
    chart.depth += 1
    items: list[Item] = []
    if chart.cap[i] and chart.cap[i + 1]:
        _titled(chart, i, items)
    for end, price, phrase in heads(chart, i):
        if of_waits and isinstance(phrase, Noun) and phrase.of is not None:
            price += 2
        items.append((end, price, phrase))
        if end < chart.count:
            first = len(items)
            _called(chart, i, end, price, phrase, items)
            _modified(chart, i, end, price, phrase, items)
            if chart.low[end] == "in cash":
                _in_cash(chart, i, end, price, phrase, items)
            _asides(chart, i, first - 1, items)
    chart.depth -= 1
    items = cheapest(items, chart.limit, KEEP, DEAREST)
    chart.memo[key] = items
    if not items:
        want(chart, i, "a noun phrase")
    return items


def _asides(chart: Chart, i: int, first: int, items: list[Item]) -> None:
    """What stands behind a comma, one after another: ``Mrs Garrow, 71, a widow, whose house was empty,``."""
    at = first
    while at < len(items) and at < first + MOST_ASIDES:
        end, price, phrase = items[at]
        at += 1
        if end >= chart.count or not isinstance(phrase, (Noun, Name, Pronoun)):
            continue
        closed_off = at - 1 > first and chart.low[end - 1] == "," and chart.kind[end - 1] == MARK
        if chart.low[end] == "," or closed_off:
            begin = end if closed_off else end + 1
            named = isinstance(phrase, Noun) and isinstance(phrase.apposition, Name) and not phrase.relatives
            if not closed_off and (named or (phrase.relatives and not phrase.relatives[-1].comma)):
                _relatives(chart, i, end, price, phrase, items)
            if closed_off and chart.low[begin] in RELATIVE_WORDS:
                _relatives(chart, i, begin - 1, price, phrase, items)  # "the king's brother, Duke Alaric, who ..."
            if not isinstance(phrase, Pronoun) or phrase.word in closed.SUBJECT_PRONOUNS:
                aside(chart, i, begin, price, phrase, items)


def _called(chart: Chart, i: int, end: int, price: int, phrase: NounPhrase, items: list[Item]) -> None:
    """``the brothers Karl and Otto``: several by their names."""
    if not isinstance(phrase, Noun) or not phrase.plural or phrase.apposition is not None or not phrase.noun:
        return
    if phrase.noun[:1].isupper() or not (chart.kind[end] == NAME or chart.cap[end]):
        return
    for stop, extra, row in chart.hooks.phrases(chart, end, False):
        if not isinstance(row, Group) or row.word != "and" or row.lead:
            continue
        if phrase.number in (None, len(row.items)) and all(map(names_somebody, row.items)):
            items.append((stop, price + extra, replace(phrase, apposition=row, span=span_of(chart, i, stop))))


def _titled(chart: Chart, i: int, items: list[Item]) -> None:
    """``Officers Brandt and Yilmaz``."""
    title = words.singular(chart.low[i])
    if title is not None and title in closed.TITLES:
        _called(chart, i, i + 1, 0, Noun("the", title, plural=True), items)


def _modified(chart: Chart, i: int, end: int, price: int, phrase: NounPhrase, items: list[Item]) -> None:
    """Relatives, appositions, ``that`` and ``to`` behind a head."""
    low = chart.low[end]
    if isinstance(phrase, Noun) and phrase.noun:
        if low == "that" and phrase.noun in closed.CONTENT_NOUNS:
            for stop, extra, clause in chart.hooks.thats(chart, end + 1, 0):
                items.append((stop, price + extra, replace(phrase, that=clause, span=span_of(chart, i, stop))))
        if (low == "to" or (low == "not" and chart.low[end + 1] == "to")) and (
            phrase.noun in closed.TO_NOUNS or _ranked(phrase)
        ):
            negative = low == "not"
            for stop, extra, clause in chart.hooks.subjectless(chart, end + 1 + negative, "to", 0):
                if negative:
                    if not isinstance(clause, Clause) or clause.polarity != "yes":
                        continue
                    clause = replace(clause, polarity="not")
                bare = phrase.plural and not (phrase.determiner or phrase.possessor)  # "has orders | to take it alive"
                items.append((stop, price + extra + 2 * bare, replace(phrase, to=clause, span=span_of(chart, i, stop))))
    if isinstance(phrase, (Noun, Pronoun)) and infinitives.may_take(chart, end, phrase):
        for stop, extra, clause in infinitives.objectless(chart, end, phrase):
            extra += 2 * _goes_on(chart, stop, clause)
            items.append((stop, price + extra, replace(phrase, to=clause, span=span_of(chart, i, stop))))
    if isinstance(phrase, Noun) and low == "than":
        _outdone(chart, i, end, price, phrase, items)
    if isinstance(phrase, Noun) and low == "of":
        _aged(chart, i, end, price, phrase, items)
    if isinstance(phrase, (Noun, Name, Pronoun)):
        _relatives(chart, i, end, price, phrase, items)
        if isinstance(phrase, Noun):
            _named(chart, i, end, price, phrase, items)
            if low in ("but", "except", "except for") and phrase.but is None:
                _excepted(chart, i, end, price, phrase, items)


def _goes_on(chart: Chart, stop: int, clause: Statement) -> bool:
    """ "A candle to look | at him": does what the verb waits for follow?"""
    if chart.low[stop] in closed.PARTICLES - closed.PREPOSITIONS and stop + 1 >= chart.count:
        return True  # "a sum to bring it | back"
    use = chart.lexicon.verbs.get(clause.verb) if isinstance(clause, Clause) and not clause.complements else None
    return use is not None and chart.low[stop] in use.literals and chart.low[stop] in closed.PREPOSITIONS


def _outdone(chart: Chart, i: int, end: int, price: int, phrase: Noun, items: list[Item]) -> None:
    """``a better man than the king``: a man who is better than he."""
    first = phrase.adjectives[0] if phrase.adjectives else ""
    word = first.removeprefix("more ") if first.startswith("more ") else words.comparative_of(first)
    if word is None or not first or phrase.determiner not in ("a", "no", "another"):
        return
    for stop, extra, other in chart.hooks.phrases(chart, end + 1, False):
        here = span_of(chart, end, stop)
        more = Clause(Gap("who", span=here), "be", (Adjective(word, "more", other, span=here),), span=here)
        bare = replace(phrase, adjectives=phrase.adjectives[1:])
        items.append((stop, price + extra, with_relative(bare, Relative(more, False, here), i, stop, chart)))


def _aged(chart: Chart, i: int, end: int, price: int, phrase: Noun, items: list[Item]) -> None:
    """``a boy of seven``, ``a girl of seventeen named Ann``: how old somebody is."""
    years, stop = words.number_of(chart.low[end + 1]), end + 2
    open_ = stop < chart.count and chart.kind[stop] != MARK and chart.low[stop] not in closed.CALLED | {"who"}
    if years is None or years > OLDEST or open_ or phrase.determiner != "a" or phrase.noun not in closed.OF_AN_AGE:
        return
    told = Relative(aged(years, span_of(chart, end, stop)), True, span_of(chart, end, stop))
    whole = with_relative(phrase, told, i, stop, chart)
    items.append((stop, price, whole))
    if isinstance(whole, Noun):
        _relatives(chart, i, stop, price, whole, items)


def _in_cash(chart: Chart, i: int, end: int, price: int, phrase: NounPhrase, items: list[Item]) -> None:
    """``£200 in cash, a ring and a letter``: how the money is there, within a row."""
    if not isinstance(phrase, Noun) or phrase.number is None:
        return
    stop = end + 1 if chart.low[end] == "in cash" else end + 2  # "in coins"
    if chart.low[stop] in (",", "and") and stop < chart.count and phrase.of is None:
        cash = Noun("", chart.low[stop - 1].removeprefix("in "), span=span_of(chart, end, stop))
        items.append((stop, price, replace(phrase, of=cash, span=span_of(chart, i, stop))))


def _ranked(phrase: Noun) -> bool:
    """Whether a noun may take an infinitive by its rank: ``the first man to enter``, ``the only one to know``."""
    if phrase.determiner != "the":
        return phrase.determiner == "the only"
    return any(word in closed.ORDINALS or word in ("last", "next") for word in phrase.adjectives)


def _relatives(chart: Chart, i: int, end: int, price: int, phrase: Noun | Name | Pronoun, items: list[Item]) -> None:
    low = chart.low[end]
    comma = low == ","
    at = end + 1 if comma else end
    word = chart.low[at]
    pronoun = word in RELATIVE_WORDS and not (comma and word == "that")
    fronted = word in closed.PREPOSITIONS and chart.low[at + 1] in ("which", "whom", "whose")
    reduced = not comma and not pronoun and _takes_reduced(phrase)
    part_of = comma and quantifies_gap(chart, at)
    if reduced and not fronted:
        reduced = _may_reduce(chart, at, word)
    if not (pronoun or fronted or reduced or part_of):
        return
    extra_price = 0
    if not comma:
        him = isinstance(phrase, Pronoun) and phrase.word in closed.PERSONAL and chart.low[end - 1] in _OBJECTS
        if isinstance(phrase, Name) or (
            isinstance(phrase, Pronoun)
            and (phrase.word not in OPEN_PRONOUNS or (him and word == "that"))
            and phrase.word not in ("the one", "the others")
        ):
            place = (
                isinstance(phrase, Name) and word == "who" and i > 0 and chart.low[i - 1] in closed.PREPOSITIONS
            )  # "at the embassy in Lisbon who ..."
            told = isinstance(phrase, Name) and word == "that" and i > 0 and chart.low[i - 1] not in closed.BE_FORMS
            extra_price = 8 if him or told else 5 if place else 2  # "tells her that ...": never "her that ..."
        elif isinstance(phrase, Noun) and word == "that" and phrase.noun in closed.CONTENT_NOUNS:
            extra_price = 1
        elif word == "that" and _is_told(chart, i) and chart.low[end + 1] in closed.SUBJECT_PRONOUNS:
            extra_price = 2  # "tells a child | that she has been left behind"
        if word == "where" and i and any(lemma in closed.WH_VERBS for lemma, _, _, _ in forms_at(chart, i - 1)):
            extra_price += 3  # "tells the Council where they are"
    elif word == "which" and _is_somebody(phrase):
        extra_price = 3  # "he lied to her, which ...": not her
    if isinstance(phrase, Noun) and phrase.noun in closed.NOTIONS and phrase.determiner == "no":
        extra_price += 4  # "has no idea who he is": what she does not know
    inner = phrase.of if isinstance(phrase, Noun) else None
    nearer = word in ("which", "that") or (reduced and word in closed.SUBJECT_PRONOUNS)
    if not comma and nearer and isinstance(inner, Noun) and inner.determiner in ("a", "an"):
        extra_price += 1  # "the vault of a casino which belongs to him": the casino rather
    if price + extra_price > chart.limit:
        return
    for stop, extra, clause in chart.hooks.relatives(chart, at, reduced):
        close = stop
        extra += 3 * is_a_habit(clause)  # "bought a hat, which she never does": not the hat
        if comma and chart.low[stop] == "," and chart.kind[stop] == MARK:
            close = stop + 1
        elif comma and word in _OPEN and stop < chart.count and chart.kind[stop] != MARK:
            extra += 2  # "Yvonne, who laughs and admits it": no comma closes what is told of her
        relative = Relative(clause, comma, span_of(chart, at, stop))
        node = with_relative(phrase, relative, i, stop, chart)
        items.append((close, price + extra + extra_price, node))
        if pronoun and chart.low[stop] in ("and", "but", "or") and chart.low[stop + 1] in RELATIVE_WORDS:
            _stacked(chart, i, (at, stop), price + extra + extra_price, phrase, clause, items)


def _is_told(chart: Chart, i: int) -> bool:
    """Does somebody who is told something begin at a token?"""
    behind = i - 1
    if i > 2 and chart.low[behind] == "and":  # "told the king and the queen | that he was ill"
        behind = next((at for at in range(i - 2, max(i - 6, -1), -1) if _tells(chart, at)), behind)
    return i > 0 and _tells(chart, behind)


def _tells(chart: Chart, i: int) -> bool:
    return any(lemma in ("tell", "inform", "assure", "remind", "warn") for lemma, *_ in forms_at(chart, i))


_OBJECTS = frozenset(("him", "her", "it", "them", "me", "us", "you"))
_OPEN = frozenset(("who", "which", "that", "where"))


def _is_somebody(phrase: Noun | Name | Pronoun) -> bool:
    """Whether a phrase names a person by its form: a pronoun, a given name."""
    if isinstance(phrase, Pronoun):
        return phrase.word in closed.PERSONAL and phrase.word != "it"
    return isinstance(phrase, Name) and words.is_given_name(phrase.text.split(" ")[0])


def _stacked(
    chart: Chart,
    i: int,
    here: tuple[int, int],
    price: int,
    phrase: Noun | Name | Pronoun,
    first: Statement,
    items: list[Item],
) -> None:
    """A second relative clause joined to the first: ``who had a son and who lived in the town``."""
    at, end = here
    comma = chart.low[at - 1] == ","
    for stop, extra, clause in chart.hooks.relatives(chart, end + 1, False):
        both = Compound((first, clause), chart.low[end], "", span_of(chart, at, stop))
        node = with_relative(phrase, Relative(both, comma, both.span), i, stop, chart)
        close = stop + 1 if comma and chart.low[stop] == "," and chart.kind[stop] == MARK else stop
        items.append((close, price + extra, node))


def _takes_reduced(phrase: Noun | Name | Pronoun) -> bool:
    """Whether a relative clause without a pronoun may stand behind a head: ``the man she loves``, ``all he has``."""
    if isinstance(phrase, Pronoun):
        return phrase.word in OPEN_PRONOUNS and phrase.word not in closed.PERSONAL
    return isinstance(phrase, Noun) and (bool(phrase.noun) or phrase.partitive is not None)


def _may_reduce(chart: Chart, at: int, word: str) -> bool:
    """Whether a relative clause without a pronoun can begin at a token (a cheap look before the real one)."""
    if at >= chart.count or chart.kind[at] not in (WORD, NAME):
        return False
    if word in closed.PREPOSITIONS or word.endswith("ing") or word in PLACE_WORDS or is_measured(chart, at):
        return True
    if word in words.ADJECTIVES and chart.low[at + 1] in ADJECTIVE_NEEDS:
        return True
    if chart.low[at - 1] in INDEFINITE and qualifies(chart, at):
        return True
    if at < chart.last_verb and (chart.kind[at] == NAME or chart.cap[at] or word in _CLAUSE_STARTS):
        return True
    return (
        not chart.cap[at] and word not in closed.CLOSED and any(form == "part" for _, form, _, _ in forms_at(chart, at))
    )


def _excepted(chart: Chart, i: int, end: int, price: int, phrase: Noun, items: list[Item]) -> None:
    """``every door but the smallest``, ``all the keys except one``, ``no guest but Luna``."""
    if not (phrase.determiner in _WHOLE or (phrase.partitive is not None and phrase.determiner in ("all", "none"))):
        return
    begin = end + (2 if chart.low[end + 1] == "for" else 1)
    for stop, extra, inner in chart.hooks.simple(chart, begin, False):
        if not (isinstance(inner, Pronoun) and inner.word in ("he", "she", "they", "we", "I")):
            items.append((stop, price + extra, replace(phrase, but=inner, span=span_of(chart, i, stop))))


BY_NAME = ("by", "the", "name", "of")


def _named(chart: Chart, i: int, end: int, price: int, phrase: Noun, items: list[Item]) -> None:
    """A name right behind its noun: ``the scientist Azuma``, ``his wife Helen``."""
    if phrase.noun in closed.TIME_NOUNS:
        return  # the next morning Luna left
    if not phrase.noun or phrase.plural or not (phrase.determiner in ("the", "a", "this", "that") or phrase.possessor):
        return
    by_name = tuple(chart.low[end : end + 4]) == BY_NAME
    if by_name:
        end += 4  # "a gambler by the name of Deacon Pike"
    if chart.kind[end] == NAME or (chart.cap[end] and chart.kind[end] == WORD):
        inner_items: list[Item] = []
        names(chart, end, inner_items)
        for stop, extra, name in tuple(inner_items):
            if chart.low[stop] == "of" and isinstance(name, Name):
                with_body(chart, end, stop, extra, name, inner_items)
        for stop, extra, inner in inner_items:
            known = 0 if phrase.possessor or knows_noun(chart, phrase.noun) else 2  # "in the confusion Irina"
            known += isinstance(phrase.of, Noun) and bool(phrase.of.determiner)  # "the daughter of the painter Hugo"
            known += 2 * (i == 1 and _opens_place(chart, stop))  # "inside the locker Ann found"
            items.append(
                (
                    stop,
                    price + extra + (0 if by_name else 1 + known),
                    replace(phrase, apposition=inner, span=span_of(chart, i, stop)),
                )
            )


def _opens_place(chart: Chart, stop: int) -> bool:
    """Whether a sentence begins with where it was, and a verb stands at a token: ``inside the locker Luna | found it``."""
    where = chart.low[0] in closed.PARTICLES and chart.low[0] in closed.PREPOSITIONS
    return where and (chart.low[stop] in closed.BE_FORMS or bool(forms_at(chart, stop)))
