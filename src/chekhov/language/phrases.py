"""Noun phrases: from a token, every noun phrase that can begin there.

In: a :class:`Chart` and a token number. Out: items ``(end, price, phrase)``, cheapest first, at most a few per end, remembered
per place. Prices rank readings by the published precedence: declared names first, short before long, nothing guessed before
something guessed. What needs whole clauses (relatives, "the news that ...") comes through hooks on the chart.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import words
from chekhov.language.nouns import nominals
from chekhov.language.tokens import MARK, NAME, NUMBER, POSSESSIVE, QUOTE, WORD, Chart, knows_noun, span_of, step, want
from chekhov.language.tree import Clause, Group, Name, Noun, NounPhrase, Pronoun, Relative

Item = tuple[int, int, NounPhrase]
KEEP = 3
DEAREST = 14
_RELATIVE_WORDS = frozenset("who whom whose which that where".split())
_NO_DETERMINER_OF = frozenset("all|both|half".split("|"))
_OPEN_PRONOUNS = frozenset(
    "everyone everybody someone somebody anyone anybody nobody everything something anything nothing those he she they all no_one one "
    "him them".replace("_", " ").split()
) | {"no one"}


def pack(items: list[Item]) -> list[Item]:
    """Cheapest first, at most :data:`KEEP` per end, nothing twice and nothing absurdly dear."""
    if len(items) < 2:
        return items
    items.sort(key=lambda item: item[1])
    counts: dict[int, int] = {}
    done: list[Item] = []
    for item in items:
        number = counts.get(item[0], 0)
        if number >= KEEP or item[1] > DEAREST:
            continue
        counts[item[0]] = number + 1
        done.append(item)
    return done


# ---------------------------------------------------------------- heads


def heads(chart: Chart, i: int) -> list[Item]:
    """Noun phrases without relatives, appositions and lists; ``of`` phrases and possessors included."""
    key = ("h", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast(list[Item], known)
    chart.memo[key] = []
    step(chart)
    items: list[Item] = []
    kind = chart.kind[i]
    if kind == NAME:
        _names(chart, i, items)
        _nouns(chart, i, i, "", "", items)
    elif kind == NUMBER:
        _nouns(chart, i, i, "", "", items)
        _numbers_alone(chart, i, i, "", items)
    elif kind == WORD and i < chart.count:
        _word_heads(chart, i, items)
    items = pack(_with_of(chart, i, _possessions(chart, i, items)))
    chart.memo[key] = items
    return items


def _word_heads(chart: Chart, i: int, items: list[Item]) -> None:
    low = chart.low[i]
    if low in words.PRONOUNS and not (chart.cap[i] and i > 0 and low not in ("i",) and low in ("it", "us", "no")):
        _pronoun(chart, i, low, items)
    if low in words.POSSESSIVES:
        if low != "whose":
            owner = Pronoun(words.POSSESSIVES[low], span=span_of(chart, i, i + 1))
            _possessed(chart, i, i + 1, owner, 0, items)
        return
    if low in ("another", "the", "this", "that", "these", "those") or low in words.DETERMINERS:
        _determined(chart, i, low, items)
        return
    if low == "only" and i + 1 < chart.count:
        for end, price, phrase in phrases(chart, i + 1, False):
            items.append((end, price, Noun("only", "", partitive=phrase, span=span_of(chart, i, end))))
        return
    if low == "what":
        for stop, extra, clause in chart.hooks.relatives(chart, i, True):
            relative = Relative(clause, span=span_of(chart, i, stop))
            items.append((stop, extra + 1, Pronoun("what", relatives=(relative,), span=span_of(chart, i, stop))))
        return
    if low in words.PRONOUNS:
        return
    number = words.number_of(low)
    if number is not None:
        _numbers(chart, i, items)
        if low != "one":
            _numbers_alone(chart, i, i, "", items)
    if chart.cap[i]:
        _names(chart, i, items)
    if low not in words.CLOSED or chart.cap[i]:
        _nouns(chart, i, i, "", "", items)


def _pronoun(chart: Chart, i: int, low: str, items: list[Item]) -> None:
    word, _ = words.PRONOUNS[low]
    end = i + 1
    price = 0
    if low in ("whoever", "whatever", "whomever"):
        for stop, extra, clause in chart.hooks.relatives(chart, i, True):
            relative = Relative(clause, span=span_of(chart, i, stop))
            items.append((stop, extra, Pronoun("whoever" if low == "whomever" else low, relatives=(relative,), span=span_of(chart, i, stop))))
        return
    if low in words.DETERMINERS and low not in ("both", "all"):
        price = 2 if low in ("that", "this", "these", "those") and _may_be_noun(chart, end) else 1 if _may_be_noun(chart, end) else 0
    if low in ("that", "more", "such", "enough", "one", "either", "neither", "both", "any", "each") and i == 0 and chart.count > 1:
        price += 1
    if low == "one" and _may_be_noun(chart, end):
        price += 1
    if low == "that" and end < chart.count and chart.kind[end] == WORD and (chart.low[end] in words.PRONOUNS or chart.low[end] in words.DETERMINERS):
        price += 3
    if chart.low[end] == "else":
        word += " else"
        end += 1
    pronoun = Pronoun(word, span=span_of(chart, i, end))
    items.append((end, price, pronoun))
    if chart.low[end] in ("but", "except") or (chart.low[end] == "except" and chart.low[end + 1] == "for"):
        begin = end + (2 if chart.low[end + 1] == "for" else 1)
        if low in _OPEN_PRONOUNS or low in ("all", "none"):
            for stop, extra, phrase in phrases(chart, begin, False):
                if not (isinstance(phrase, Pronoun) and phrase.word in words.SUBJECT_PRONOUNS and phrase.word not in ("it", "you")):
                    items.append((stop, extra, Pronoun(word, but=phrase, span=span_of(chart, i, stop))))
    if low in words.PARTITIVES and chart.low[end] == "of":
        _partitive(chart, i, low, None, end, items)


def _may_be_noun(chart: Chart, i: int) -> bool:
    """Whether a token may stand inside a noun phrase behind a determiner."""
    if i >= chart.count or chart.kind[i] in (MARK, QUOTE, POSSESSIVE):
        return False
    low = chart.low[i]
    if chart.kind[i] != WORD or chart.cap[i]:
        return True
    return low not in words.CLOSED and not (words.is_adverb(low) and not words.looks_adjective(low)) and low not in words.WHEN_WORDS


def _determined(chart: Chart, i: int, low: str, items: list[Item]) -> None:
    determiner, number = words.DETERMINERS[low]
    after = i + 1
    following = chart.low[after]
    if low == "the":  # the other, the rest, the only, the same
        if following in ("other", "rest", "only", "same", "former", "latter", "others"):
            two = f"the {following}"
            if following in ("rest", "others", "former", "latter", "other", "same"):
                price = 1 if following in ("other", "same") and _may_be_noun(chart, after + 1) else 0
                items.append((after + 1, price, Pronoun(two, span=span_of(chart, i, after + 1))))
            if chart.low[after + 1] == "of" and following in ("rest", "others"):
                _partitive(chart, i, two, None, after + 1, items)
            if following in ("other", "only", "same"):
                _nouns(chart, i, after + 1, two, "", items)
            return
        if following == "one" and chart.low[after + 1] in _RELATIVE_WORDS | {","}:
            items.append((after + 1, 0, Pronoun("the one", span=span_of(chart, i, after + 1))))
    if low in ("such", "many") and following in ("a", "an"):
        determiner, number = f"{low} a", "s"
        after += 1
    elif low == "a" and following == "little":
        _nouns(chart, i, after + 1, "a little", "s", items, 1)
    if low in words.PARTITIVES and following == "of":
        return  # made by the pronoun
    if low in ("either", "neither", "both", "each") and chart.kind[after] == NAME:
        return
    if low in _NO_DETERMINER_OF and following in ("the", "these", "those", "my", "his", "her", "our", "your", "their", "its"):
        for end, price, phrase in simple(chart, after, False):
            items.append((end, price, Noun(determiner, "", partitive=phrase, span=span_of(chart, i, end))))
        return
    if chart.kind[after] == NAME and low == "the":
        inner: list[Item] = []
        _names(chart, after, inner)
        for end, price, phrase in inner:
            if isinstance(phrase, Name):
                items.append((end, price, replace(phrase, article="the", span=span_of(chart, i, end))))
    declared = chart.kind[after] == NAME and low == "the"
    for end, price, adjectives, noun, plural, count in nominals(chart, after, determiner, number):
        node = Noun(determiner, noun, adjectives, plural, count, span=span_of(chart, i, end))
        items.append((end, price + (2 if declared and end == after + 1 else 0), node))
    if low in ("the", "these", "those", "all", "another"):
        _numbers_alone(chart, i, after, determiner, items)


def _numbers(chart: Chart, i: int, items: list[Item]) -> None:
    """``four soldiers``, ``two of them``, ``one of the soldiers``."""
    _nouns(chart, i, i, "", "", items)
    number, end = count_at(chart, i)
    if chart.low[end] == "of" and number is not None and chart.low[i] != "one":
        _partitive(chart, i, "", number, end, items)


def count_at(chart: Chart, i: int) -> tuple[int | None, int]:
    """The number at a token (``four``, ``20``, ``ten thousand``) and where it ends."""
    low = chart.low[i]
    if chart.cap[i] and i > 0:
        return None, i
    number = words.number_of(low)
    if number is None:
        if low == "a" and chart.low[i + 1] in words.MULTIPLIERS and chart.low[i + 1] != "dozen":
            return words.MULTIPLIERS[chart.low[i + 1]], i + 2
        return None, i
    end = i + 1
    while chart.low[end] in words.MULTIPLIERS:
        number *= words.MULTIPLIERS[chart.low[end]]
        end += 1
    return number, end


def _numbers_alone(chart: Chart, i: int, at: int, determiner: str, items: list[Item]) -> None:
    """``the four``, ``two`` without a noun."""
    number, end = count_at(chart, at)
    if number is None or (number == 1 and not determiner):
        return
    price = 1 if _may_be_noun(chart, end) else 0
    items.append((end, price, Noun(determiner, "", number=number, plural=number != 1, span=span_of(chart, i, end))))
    if determiner and chart.low[end] == "of":
        _partitive(chart, i, determiner, number, end, items)


def _partitive(chart: Chart, i: int, determiner: str, number: int | None, of: int, items: list[Item]) -> None:
    """``some of the villagers``; ``of`` is the place of the word *of*."""
    for end, price, phrase in simple(chart, of + 1, False):
        if isinstance(phrase, Pronoun) and phrase.word in ("he", "she", "they", "we", "I"):
            continue
        node = Noun(determiner, "", number=number, partitive=phrase, plural=number is not None and number != 1, span=span_of(chart, i, end))
        items.append((end, price, node))


def _nouns(chart: Chart, i: int, at: int, determiner: str, number: str, items: list[Item], price: int = 0) -> None:
    """Common nouns with adjectives behind a determiner (or none)."""
    for end, extra, adjectives, noun, plural, count in nominals(chart, at, determiner, number):
        node = Noun(determiner, noun, adjectives, plural, count, span=span_of(chart, i, end))
        items.append((end, price + extra, node))


def _names(chart: Chart, i: int, items: list[Item]) -> None:
    """Proper names: declared ones, and runs of capitalised words."""
    tokens = chart.tokens
    declared = chart.kind[i] == NAME
    low = chart.low[i]
    closed = not declared and (low in words.CLOSED or low in words.WHEN_WORDS or words.is_adverb(low))
    if closed and (i == 0 or low == "i"):
        return
    price = 2 if closed else 0
    end = i + 1
    ends: list[tuple[int, int]] = []
    if declared:
        ends.append((end, 0))
    elif i == 0:
        plain = knows_noun(chart, low) or low in words.ADJECTIVES or low in chart.lexicon.adjectives or low in chart.lexicon.verbs
        ends.append((end, 4 if plain else 1 if words.singular(low) or low.endswith("ing") else 0))
    else:
        ends.append((end, price))
    titled = low in words.TITLES
    while end < chart.count:
        kind, word = chart.kind[end], chart.low[end]
        step_on = 0
        if kind == NAME:
            step_on = 1
        elif kind == WORD and chart.cap[end] and word != "i" and not (word in words.CLOSED and word not in words.NAME_INSIDE and word not in words.NUMBERS):
            step_on = 1
        elif kind == NUMBER and (tokens.raw[end].isdigit()) and tokens.raw[i][0].isupper():
            step_on = 1
        elif kind == WORD and word in words.NAME_INSIDE and word not in ("of", "the", "la") and end + 1 < chart.count and chart.cap[end + 1]:
            step_on = 2
        elif word == "of" and chart.cap[end + 1] and chart.kind[end + 1] in (WORD, NAME) and not declared:
            ends.append((end + 2, 2 + ends[-1][1]))
            break
        if not step_on:
            break
        both = declared and kind == NAME
        glue = 3 if both and not titled else 0
        if not both or titled:
            last, extra = ends[-1]
            ends[-1] = (last, extra + (3 if titled else 2))
        if kind == NUMBER:
            glue = 0 if not declared else 1
        end += step_on
        ends.append((end, glue if not closed else price + glue))
    for stop, extra in ends:
        text = _written(chart, i, stop)
        items.append((stop, extra, Name(text, span=span_of(chart, i, stop))))


def _written(chart: Chart, first: int, last: int) -> str:
    tokens = chart.tokens
    text = tokens.raw[first]
    for at in range(first + 1, last):
        text += ("" if tokens.kind[at] == POSSESSIVE else " ") + tokens.raw[at]
    return text


def _possessed(chart: Chart, i: int, at: int, owner: NounPhrase, price: int, items: list[Item]) -> None:
    """What stands behind a possessor: ``Luna's`` + ``old father``."""
    for end, extra, adjectives, noun, plural, count in nominals(chart, at, "'s", ""):
        node = Noun("", noun, adjectives, plural, count, owner, span=span_of(chart, i, end))
        items.append((end, price + extra, node))


def _possessions(chart: Chart, i: int, items: list[Item]) -> list[Item]:
    """Every head, and what belongs to it: ``Kamijo``, ``Kamijo's son``, ``Kamijo's son's men``."""
    done = list(items)
    work = items
    for _ in range(8):
        further: list[Item] = []
        for end, price, phrase in work:
            if chart.kind[end] == POSSESSIVE and end < chart.count:
                _possessed(chart, i, end + 1, phrase, price, further)
        if not further:
            break
        done += further
        work = pack(further)
    return done


def _with_of(chart: Chart, i: int, items: list[Item]) -> list[Item]:
    """Heads with an ``of`` phrase where one follows."""
    done = list(items)
    for end, price, phrase in items:
        if chart.low[end] != "of" or not isinstance(phrase, Noun) or not phrase.noun or phrase.of is not None:
            continue
        if phrase.partitive is not None:
            continue
        for stop, extra, inner in phrases(chart, end + 1, False):
            if isinstance(inner, Pronoun) and inner.word in ("he", "she", "they", "we", "I"):
                continue
            outer = 0
            if isinstance(inner, Group) and not all(isinstance(item, Name) for item in inner.items):
                outer = 1
            done.append((stop, price + extra + outer, replace(phrase, of=inner, span=span_of(chart, i, stop))))
    return done


# ---------------------------------------------------------------- what follows a head


def simple(chart: Chart, i: int, of_waits: bool) -> list[Item]:
    """One noun phrase with its relatives and appositions, no list. ``of_waits``: the verb has a place for ``of`` itself."""
    key = ("n", i, of_waits)
    known = chart.memo.get(key)
    if known is not None:
        return cast(list[Item], known)
    chart.memo[key] = []
    step(chart)
    chart.depth += 1
    items: list[Item] = []
    for end, price, phrase in heads(chart, i):
        if of_waits and isinstance(phrase, Noun) and phrase.of is not None:
            price += 2
        items.append((end, price, phrase))
        if end < chart.count:
            _modified(chart, i, end, price, phrase, items)
    chart.depth -= 1
    items = pack(items)
    chart.memo[key] = items
    if not items:
        want(chart, i, "a noun phrase")
    return items


def _modified(chart: Chart, i: int, end: int, price: int, phrase: NounPhrase, items: list[Item]) -> None:
    """Relatives, appositions, ``that`` and ``to`` behind a head."""
    low = chart.low[end]
    if isinstance(phrase, Noun) and phrase.noun:
        if low == "that" and phrase.noun in words.CONTENT_NOUNS:
            for stop, extra, clause in chart.hooks.thats(chart, end + 1, 0):
                items.append((stop, price + extra, replace(phrase, that=clause, span=span_of(chart, i, stop))))
        if (low == "to" or (low == "not" and chart.low[end + 1] == "to")) and phrase.noun in words.TO_NOUNS:
            negative = low == "not"
            for stop, extra, clause in chart.hooks.subjectless(chart, end + 1 + negative, "to", 0):
                if negative:
                    if not isinstance(clause, Clause) or clause.polarity != "yes":
                        continue
                    clause = replace(clause, polarity="not")
                items.append((stop, price + extra, replace(phrase, to=clause, span=span_of(chart, i, stop))))
    if isinstance(phrase, (Noun, Name, Pronoun)):
        _relatives(chart, i, end, price, phrase, items)
        if not isinstance(phrase, Pronoun):
            _appositions(chart, i, end, price, phrase, items)


def _relatives(chart: Chart, i: int, end: int, price: int, phrase: Noun | Name | Pronoun, items: list[Item]) -> None:
    low = chart.low[end]
    comma = low == ","
    at = end + 1 if comma else end
    word = chart.low[at]
    pronoun = word in _RELATIVE_WORDS and not (comma and word == "that")
    fronted = word in words.PREPOSITIONS and chart.low[at + 1] in ("which", "whom", "whose")
    reduced = not comma and isinstance(phrase, Noun) and (bool(phrase.noun) or phrase.partitive is not None) and not pronoun
    if not (pronoun or fronted or reduced):
        return
    extra_price = 0
    if not comma:
        if isinstance(phrase, Name):
            extra_price = 2
        elif isinstance(phrase, Pronoun) and phrase.word not in _OPEN_PRONOUNS and phrase.word not in ("the one", "the others"):
            extra_price = 2
        elif isinstance(phrase, Noun) and word == "that" and phrase.noun in words.CONTENT_NOUNS:
            extra_price = 1
    for stop, extra, clause in chart.hooks.relatives(chart, at, reduced):
        close = stop
        if comma and chart.low[stop] == "," and chart.kind[stop] == MARK:
            close = stop + 1
        relative = Relative(clause, comma, span_of(chart, at, stop))
        node = _add_relative(phrase, relative, i, stop, chart)
        items.append((close, price + extra + extra_price, node))


def _add_relative(phrase: Noun | Name | Pronoun, relative: Relative, i: int, stop: int, chart: Chart) -> NounPhrase:
    return replace(phrase, relatives=(*phrase.relatives, relative), span=span_of(chart, i, stop))


def _appositions(chart: Chart, i: int, end: int, price: int, phrase: Noun | Name, items: list[Item]) -> None:
    low = chart.low[end]
    if low == ",":
        following = chart.low[end + 1]
        named = chart.kind[end + 1] == NAME or chart.cap[end + 1]
        if following in ("a", "an", "the") or following in words.POSSESSIVES or chart.kind[end + 1] == NAME or named:
            for stop, extra, inner in simple(chart, end + 1, False):
                if isinstance(inner, Name) and (isinstance(phrase, Name) or phrase.apposition is not None):
                    continue
                if isinstance(inner, Pronoun):
                    continue
                if chart.low[stop] == "," and chart.kind[stop] == MARK:
                    items.append((stop + 1, price + extra + 1, replace(phrase, apposition=inner, span=span_of(chart, i, stop))))
                elif stop == chart.count:
                    items.append((stop, price + extra + 2, replace(phrase, apposition=inner, span=span_of(chart, i, stop))))
    elif isinstance(phrase, Noun) and phrase.noun and (phrase.determiner in ("the", "a", "this", "that") or phrase.possessor) and not phrase.plural:
        if chart.kind[end] == NAME or (chart.cap[end] and chart.kind[end] == WORD):
            inner_items: list[Item] = []
            _names(chart, end, inner_items)
            for stop, extra, inner in inner_items:
                items.append((stop, price + extra + 1, replace(phrase, apposition=inner, span=span_of(chart, i, stop))))


# ---------------------------------------------------------------- lists


def phrases(chart: Chart, i: int, of_waits: bool) -> list[Item]:
    """Noun phrases and lists of them, all that can begin at a token."""
    key = ("g", i, of_waits)
    known = chart.memo.get(key)
    if known is not None:
        return cast(list[Item], known)
    chart.memo[key] = []
    low = chart.low[i]
    items: list[Item] = []
    if low in ("both", "either", "neither"):
        pair = {"both": "and", "either": "or", "neither": "nor"}[low]
        for end, price, phrase in phrases(chart, i + 1, of_waits):
            if isinstance(phrase, Group) and not phrase.lead and (phrase.word == pair or (pair == "nor" and phrase.word == "or")):
                items.append((end, price, Group(phrase.items, pair, low, span_of(chart, i, end))))
    for end, price, phrase in simple(chart, i, of_waits):
        items.append((end, price, phrase))
        if chart.low[end] in (",", "and", "or", "nor", "&", "as well as") and end < chart.count:
            inner = 1 if isinstance(phrase, Noun) and isinstance(phrase.of, Name) else 0
            if isinstance(phrase, Noun) and phrase.determiner == "only":
                inner = 1  # only covers the whole list
            for stop, extra, word, rest in _tails(chart, end):
                crossed = inner if isinstance(rest[0], Name) or inner and phrase.determiner == "only" else 0
                items.append((stop, price + extra + crossed, Group((phrase, *rest), word, "", span_of(chart, i, stop))))
    items = pack(items)
    chart.memo[key] = items
    return items


_Tail = tuple[int, int, str, tuple[NounPhrase, ...]]


def _tails(chart: Chart, i: int) -> list[_Tail]:
    """The rest of a list from its comma or *and* on."""
    key = ("l", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast(list[_Tail], known)
    chart.memo[key] = []
    step(chart)
    low = chart.low[i]
    tails: list[_Tail] = []
    at = i + 1
    if low == "," and chart.low[at] in ("and", "or", "nor"):
        low = chart.low[at]
        at += 1
    if chart.kind[at] == MARK:
        return tails
    for end, price, phrase in simple(chart, at, False):
        if low != ",":
            word = words.CONJUNCTIONS[low]
            tails.append((end, price, word, (phrase,)))
            if chart.low[end] in (low, ",") and end < chart.count:
                for stop, extra, other, rest in _tails(chart, end):
                    if other == word:
                        tails.append((stop, price + extra, word, (phrase, *rest)))
        elif chart.low[end] in (",", "and", "or", "nor") and end < chart.count:
            for stop, extra, word, rest in _tails(chart, end):
                tails.append((stop, price + extra, word, (phrase, *rest)))
    tails.sort(key=lambda tail: tail[1])
    tails = tails[:12]
    chart.memo[key] = tails
    return tails


def number_of(phrase: NounPhrase) -> str:
    """Agreement of a noun phrase as a subject: ``s``, ``p``, ``1`` or an empty string for either."""
    if isinstance(phrase, Name):
        return "s" if not phrase.article else ""
    if isinstance(phrase, Pronoun):
        if phrase.word == "I":
            return "1"
        if phrase.word in ("none", "you", "the rest", "the other", "any", "some", "most", "all", "more", "there", "whoever"):
            return ""
        return "p" if phrase.word in words.PLURAL_PRONOUNS else "s"
    if isinstance(phrase, Noun):
        if phrase.partitive is not None or phrase.noun in ("police", "people", "crew", "army", "family", "team", "majority", "number", "group"):
            return ""
        if phrase.plural:
            return "p"
        return "" if not phrase.noun or phrase.determiner in ("the", "no") and phrase.noun in words.ADJECTIVES else "s"
    if isinstance(phrase, Group):
        return "p" if phrase.word == "and" else ""
    return ""
