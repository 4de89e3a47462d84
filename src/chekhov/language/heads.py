"""Heads of noun phrases: pronouns, names, determined nouns, possessors, ``of``; no relatives, appositions or lists.

In: a :class:`Chart` and a token. Out: items ``(end, price, phrase)``, cheapest first, at most a few per end,
remembered per place.
Whole noun phrases inside (``of ...``, ``some of ...``) come through the chart's hooks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from chekhov.language import closed, words
from chekhov.language.chart import Chart, forms_at, knows_noun, span_of, step
from chekhov.language.figures import number_at
from chekhov.language.names import addresses, names
from chekhov.language.nouns import nominals
from chekhov.language.prices import cheapest
from chekhov.language.tokens import MARK, NAME, NUMBER, POSSESSIVE, QUOTE, WORD
from chekhov.language.tree import Adjective, Clause, Gap, Group, Name, Noun, NounPhrase, Object, Pronoun, Relative

Item = tuple[int, int, NounPhrase]


KEEP = 3  # readings of a noun phrase that end at one place


DEAREST = 14


RELATIVE_WORDS = frozenset("who whom whose which that where".split())
_BEFORE_THE = frozenset("all|both|half|nearly all|almost all|not all|more than half|less than half".split("|"))
_AFTER_ALL = frozenset("the|these|those|my|his|her|our|your|their|its|this|that|the others|the rest".split("|"))
ROUGHLY = frozenset("about|around|over|nearly|almost|exactly|roughly|at least|at most".split("|"))
_NEVER_ALONE = frozenset("my your her its our their".split())  # "sends her over the pass": herself
_OWN = frozenset("mine yours his hers ours theirs".split())
_OF_THEM = frozenset("them us you".split())
_AUXILIARIES = frozenset((*closed.BE_FORMS, *closed.HAVE_FORMS, *closed.DO_FORMS, *closed.MODALS))
_MUCH = frozenset("many much few little".split())


OPEN_PRONOUNS = frozenset(
    "everyone everybody someone somebody anyone anybody nobody everything something anything nothing those "
    "he she they all "
    "one him them".split()
) | {"no one"}
# behind which an adjective stands: "something strange"
INDEFINITE = frozenset(
    "everyone everybody someone somebody anyone anybody nobody everything something anything nothing".split()
) | {"no one"}


def quantifies_gap(chart: Chart, at: int) -> bool:
    """Whether "all of whom", "two of which", "the owners of which" begins at a token."""
    for of in range(at + 1, min(at + 5, chart.count - 1)):
        if chart.low[of] == "of":
            return chart.low[of + 1] in ("whom", "which")
        if chart.kind[of] == MARK:
            return False
    return False


def heads(chart: Chart, i: int) -> list[Item]:
    """Noun phrases without relatives, appositions and lists; ``of`` phrases and possessors included."""
    key = ("h", i)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[Item]", known)
    chart.memo[key] = []
    step(chart)
    items: list[Item] = []
    kind = chart.kind[i]
    if kind == NAME:
        names(chart, i, items)
        if words.number_of(chart.low[i]) is not None:
            _nouns(chart, i, i, "", "", items)
    elif kind == NUMBER:
        addresses(chart, i, items)
        _nouns(chart, i, i, "", "", items)
        _numbers_alone(chart, i, i, "", items)
    elif kind == WORD and i < chart.count:
        _word_heads(chart, i, items)
    if items:
        items = cheapest(_with_of(chart, i, _possessions(chart, i, items)), chart.limit, KEEP, DEAREST)
    chart.memo[key] = items
    return items


def _word_heads(chart: Chart, i: int, items: list[Item]) -> None:
    low = chart.low[i]
    if low == "one" and chart.low[i + 1 : i + 3] == ["and", "a"] and chart.low[i + 3] in ("half", "quarter"):
        return _numbers(chart, i, items)  # "one and a half hours"
    if low in ("none", "no") and chart.low[i + 1 : i + 3] == ["other", "than"]:  # "none other than Paul": Paul
        items += [(end, price, phrase) for end, price, phrase in chart.hooks.simple(chart, i + 3, False)]
        return
    if low in closed.PRONOUNS and not (chart.cap[i] and i > 0 and low not in ("i",) and low in ("it", "us", "no")):
        _pronoun(chart, i, low, items)
    if low in closed.POSSESSIVES:
        if low != "whose":
            owner = Pronoun(closed.POSSESSIVES[low], span=span_of(chart, i, i + 1))
            _possessed(chart, i, i + 1, owner, 0, items)
        return
    if low in ("another", "the", "this", "that", "these", "those") or low in closed.DETERMINERS:
        _determined(chart, i, low, items)
        return
    if low in ("so", "too") and chart.low[i + 1] in _MUCH:  # so many soldiers, too much money
        two = f"{low} {chart.low[i + 1]}"
        _nouns(chart, i, i + 2, two, "p" if chart.low[i + 1] in ("many", "few") else "s", items)
        return
    if low == "no more":
        for end, price, adjectives, noun, plural, count in nominals(chart, i + 1, "no", ""):
            items.append(
                (end, price, Noun("no", noun, ("more", *adjectives), plural, count, span=span_of(chart, i, end)))
            )
        return
    if low in ROUGHLY and number_at(chart, i + 1)[0] is not None and not (chart.cap[i] and i > 0):
        _nouns(chart, i, i + 1, low, "", items)  # about twenty people
        _numbers_alone(chart, i, i + 1, low, items)  # "it was over thirty-eight"
        return
    if low in ROUGHLY and i and chart.low[i - 1] == "by" and chart.low[i + 1] in ("a", "an"):
        _nouns(chart, i, i + 2, "a", "s", items)  # "missed it by about a minute"
        return
    if low == "only" and i + 1 < chart.count:
        for end, price, phrase in chart.hooks.phrases(chart, i + 1, False):
            items.append((end, price, Noun("only", "", partitive=phrase, span=span_of(chart, i, end))))
        return
    if low == "what":
        _remainder(chart, i, items)
        for stop, extra, clause in chart.hooks.relatives(chart, i, True):
            relative = Relative(clause, span=span_of(chart, i, stop))
            items.append((stop, extra + 1, Pronoun("what", relatives=(relative,), span=span_of(chart, i, stop))))
        return
    if low.endswith("-year-old") and (chart.cap[i + 1] or chart.kind[i + 1] == NAME):
        _aged_name(chart, i, items)
        return
    number = words.number_of(low)
    if number is not None:
        _numbers(chart, i, items)
        _numbers_alone(chart, i, i, "", items)
    if low in closed.PRONOUNS:
        return
    if chart.cap[i]:
        names(chart, i, items)
    if low in closed.CALLED and (chart.cap[i + 1] or chart.kind[i + 1] == NAME):
        return  # is called Bello
    if low not in closed.CLOSED or chart.cap[i]:
        _nouns(chart, i, i, "", "", items)


def remainder_at(chart: Chart, i: int) -> int:
    """Where *of* stands in "what is left of the money", "what remained of it" (0: this is none)."""
    of = i + 3 if chart.low[i + 1] in closed.BE_FORMS and chart.low[i + 2] == "left" else i + 2
    verb = of > i + 2 or any(lemma == "remain" for lemma, _, _, _ in forms_at(chart, i + 1))
    return of if chart.low[i] == "what" and verb and of < chart.count and chart.low[of] == "of" else 0


def _remainder(chart: Chart, i: int, items: list[Item]) -> None:
    """ "What is left of the money": the rest of it."""
    of = remainder_at(chart, i)
    for stop, extra, whole in chart.hooks.phrases(chart, of + 1, False) if of else ():
        items.append((stop, extra, Noun("the rest", "", partitive=whole, span=span_of(chart, i, stop))))


def _aged_name(chart: Chart, i: int, items: list[Item]) -> None:
    """``nine-year-old Tilda`` is Tilda, who is nine years old."""
    count = chart.low[i].removesuffix("-year-old")
    old = Adjective("old", f"{words.number_of(count) or count} years", span=span_of(chart, i, i + 1))
    _with_state(chart, i + 1, old, i, items)


def _with_state(chart: Chart, at: int, state: Adjective, i: int, items: list[Item]) -> None:
    """The names at a token, of whom the words before say how they are."""
    relative = Relative(Clause(Gap("who", span=state.span), "be", (state,), span=state.span), True, state.span)
    inner: list[Item] = []
    names(chart, at, inner)
    for end, price, phrase in inner:
        if isinstance(phrase, Name):
            items.append((end, price, replace(phrase, relatives=(relative,), span=span_of(chart, i, end))))


def _pronoun(chart: Chart, i: int, low: str, items: list[Item]) -> None:
    word, _ = closed.PRONOUNS[low]
    end = i + 1
    if low in ("whoever", "whatever", "whomever"):
        whoever = "whoever" if low == "whomever" else low
        for stop, extra, clause in chart.hooks.relatives(chart, i, True):
            relative = Relative(clause, span=span_of(chart, i, stop))
            items.append((stop, extra, Pronoun(whoever, relatives=(relative,), span=span_of(chart, i, stop))))
        return
    price = _price_of_pronoun(chart, i, low)
    if chart.low[end] == "else":
        word += " else"
        end += 1
    pronoun = Pronoun(word, span=span_of(chart, i, end))
    items.append((end, price, pronoun))
    if low in _OF_THEM and chart.low[end] in ("all", "both") and _closes(chart, end + 1):
        whole = Noun(chart.low[end], "", partitive=pronoun, span=span_of(chart, i, end + 1))
        items.append((end + 1, price, whole))  # "shoot them all", "let you both go"
    but = end + (chart.low[end] in _THERE)  # "nobody there but the porter"
    if chart.low[but] in ("but", "except") and low in OPEN_PRONOUNS | {"none"}:
        begin = but + (2 if chart.low[but + 1] == "for" else 1)
        for stop, extra, phrase in chart.hooks.phrases(chart, begin, False):
            if not isinstance(phrase, Pronoun) or phrase.word not in closed.SUBJECT_PRONOUNS - {"it", "you"}:
                items.append((stop, extra, Pronoun(word, but=phrase, span=span_of(chart, i, stop))))
    if low in closed.PARTITIVES and chart.low[end] == "of":
        _partitive(chart, i, low, None, end, items)
    elif low in ("that", "those") and chart.low[end] == "of":
        for stop, extra, inner in chart.hooks.phrases(chart, end + 1, False):  # his voice was like that of a bell
            node = Noun(low, "", plural=low == "those", of=inner, span=span_of(chart, i, stop))
            items.append((stop, price + extra, node))


_THERE = ("there", "here", "inside", "around")
_POINTING = ("that", "this", "these", "those")
_HARDLY_FIRST = frozenset("that more such enough one either neither both any each".split())


def _price_of_pronoun(chart: Chart, i: int, low: str) -> int:
    """How much speaks for a determiner, a conjunction or a possessive rather."""
    end = i + 1
    following = chart.low[end]
    price = 0
    if low in closed.DETERMINERS and low not in ("both", "all") and _may_be_noun(chart, end):
        price = 2 if low in _POINTING else 1
    if low in ("all", "both") and following in closed.POSSESSIVES and following != "her":
        price += 3  # "with all his might": all of it
    if low in _HARDLY_FIRST and i == 0 and chart.count > 1:
        price += 1
    if low == "one" and _may_be_noun(chart, end):
        price += 1
    if low == "enough" and i and chart.low[i - 1] in closed.BE_FORMS:
        price += 1  # "one key is enough": how much it is
    if low == "another" and following == "one":
        price += 3  # "sends another one"
    if low == "neither" and i and chart.low[i - 1] in ("and", ",") and following in _AUXILIARIES:
        price += 2  # "and neither was Ben"
    if low == "that" and end < chart.count and chart.kind[end] == WORD:
        price += 3 if following in closed.PRONOUNS or following in closed.DETERMINERS else 0
    if low == "her" and (following in closed.ORDINALS or following == "own"):
        price += 2  # "tells her first lie"
    return price


def _closes(chart: Chart, i: int) -> bool:
    """Whether nothing that *all* or *both* could belong to stands at a token."""
    if i >= chart.count or chart.kind[i] == MARK:
        return True
    low = chart.low[i]
    return (
        low in closed.PREPOSITIONS
        or low in closed.CONJUNCTIONS
        or any(form == "base" and price <= 1 for _, form, price, _ in forms_at(chart, i))
    )


def _may_be_noun(chart: Chart, i: int) -> bool:
    """Whether a token may stand inside a noun phrase behind a determiner."""
    if i >= chart.count or chart.kind[i] in (MARK, QUOTE, POSSESSIVE):
        return False
    low = chart.low[i]
    if chart.kind[i] != WORD or chart.cap[i]:
        return True
    return (
        low not in closed.CLOSED
        and not (words.is_adverb(low) and not words.looks_adjective(low))
        and low not in closed.WHEN_WORDS
    )


def _determined(chart: Chart, i: int, low: str, items: list[Item]) -> None:
    determiner, number = closed.DETERMINERS[low]
    after = i + 1
    following = chart.low[after]
    if _as_one_word(chart, i, low, items):
        return
    if low == "another" and number_at(chart, after)[0] is not None:
        number = "p"  # another two soldiers
    if low in ("such", "many") and following in ("a", "an"):
        determiner, number = f"{low} a", "s"
        after += 1
    elif low == "a" and following == "little":
        _nouns(chart, i, after + 1, "a little", "s", items, 1)
    if low in closed.PARTITIVES and following == "of":
        if low not in closed.PRONOUNS:  # the others are made by the pronoun
            _partitive(chart, i, "none" if determiner == "no" else determiner, None, after, items)
        return
    if low in ("either", "neither", "both", "each") and chart.kind[after] == NAME:
        return
    if low in _BEFORE_THE and (following in _AFTER_ALL or (low == "half" and following in ("a", "an"))):
        for end, price, phrase in chart.hooks.simple(chart, after, False):
            items.append((end, price, Noun(determiner, "", partitive=phrase, span=span_of(chart, i, end))))
        return
    if _with_name(chart, i, low, items):
        return
    declared = chart.kind[after] == NAME and low == "the"
    for end, price, adjectives, noun, plural, count in nominals(chart, after, determiner, number):
        node = Noun(determiner, noun, adjectives, plural, count, span=span_of(chart, i, end))
        items.append((end, price + (2 if declared and end == after + 1 else 0), node))
    if low in ("the", "these", "those", "all", "another"):
        _numbers_alone(chart, i, after, determiner, items)


_THE_OTHER = ("other", "only", "same")
_THE_REST = ("rest", "others", "former", "latter")


def _as_one_word(chart: Chart, i: int, low: str, items: list[Item]) -> bool:
    """Determiners of several words: ``the other``, ``more than two``, ``a dozen``; ``little Ben``. Whether nothing else is to be looked for."""
    after = i + 1
    following = chart.low[after]
    if low == "little" and (chart.kind[after] == NAME or chart.cap[after]):
        _nouns(chart, i, i, "", "s", items)
        return True
    if low == "the" and following in (*_THE_OTHER, *_THE_REST):
        two = f"the {following}"
        if following != "only":
            price = 1 if following in _THE_OTHER and _may_be_noun(chart, after + 1) else 0
            items.append((after + 1, price, Pronoun(two, span=span_of(chart, i, after + 1))))
        if chart.low[after + 1] == "of" and following in ("rest", "others"):
            _partitive(chart, i, two, None, after + 1, items)
        if following in _THE_OTHER:
            _nouns(chart, i, after + 1, two, "", items)
        if following == "only" and chart.low[after + 1] == "one" and not knows_noun(chart, chart.low[after + 2]):
            items.append((after + 2, 0, Noun(two, "one", span=span_of(chart, i, after + 2))))
        if following == "other":
            _numbers_alone(chart, i, after + 1, two, items)
            end = after + 1 + (chart.low[after + 1] == "one")
            if chart.low[end] == "," and (chart.kind[end + 1] == NAME or chart.cap[end + 1]):
                items.append((end, 0, Noun(two, "one", span=span_of(chart, i, end))))  # "the other one, Mr Holt,"
        return True
    if low == "the" and following == "one" and chart.low[after + 1] in RELATIVE_WORDS | {","}:
        items.append((after + 1, 0, Pronoun("the one", span=span_of(chart, i, after + 1))))
    if low in ("more", "less", "fewer") and following == "than" and number_at(chart, after + 1)[0] is not None:
        _nouns(chart, i, after + 1, f"{low} than", "p", items)
        return True
    if low == "a" and following in closed.MULTIPLIERS:
        _numbers(chart, i, items)
        _numbers_alone(chart, i, i, "", items)
        return True
    return False


def _with_name(chart: Chart, i: int, low: str, items: list[Item]) -> bool:
    """``the Stag``, ``a Mrs Edith Garrow``, ``the late Otto Weiss``. Whether nothing else is to be looked for."""
    after = i + 1
    following = chart.low[after]
    titled = low == "a" and following in closed.TITLES and chart.cap[after] and chart.cap[after + 1]
    if (chart.kind[after] == NAME and low == "the") or titled:
        inner: list[Item] = []
        names(chart, after, inner)
        for end, price, phrase in inner:
            if isinstance(phrase, Name):
                items.append((end, price, replace(phrase, article=low, span=span_of(chart, i, end))))
    if titled:
        return True
    if low == "the" and following == "late" and (chart.kind[after + 1] == NAME or chart.cap[after + 1]):
        _with_state(chart, after + 1, Adjective("dead", span=span_of(chart, after, after + 1)), i, items)
        return True
    return False


def _numbers(chart: Chart, i: int, items: list[Item]) -> None:
    """``four soldiers``, ``two of them``, ``one of the soldiers``."""
    _nouns(chart, i, i, "", "", items)
    number, end = number_at(chart, i)
    if chart.low[end] == "of" and number is not None and chart.low[i] != "one":
        _partitive(chart, i, "", number, end, items)


def _numbers_alone(chart: Chart, i: int, at: int, determiner: str, items: list[Item]) -> None:
    """``the four``, ``two`` without a noun."""
    number, end = number_at(chart, at)
    if number is None or (number == 1 and not determiner):
        return
    broken = chart.low[end : end + 2] == ["and", "a"] and chart.low[end + 2] in ("half", "quarter")
    price = 4 if broken else 1 if _may_be_noun(chart, end) else 0
    items.append((end, price, Noun(determiner, "", number=number, plural=number != 1, span=span_of(chart, i, end))))
    if determiner and chart.low[end] == "of":
        _partitive(chart, i, determiner, number, end, items)


def _partitive(chart: Chart, i: int, determiner: str, number: int | None, of: int, items: list[Item]) -> None:
    """``some of the villagers``; ``of`` is the place of the word *of*."""
    for end, price, phrase in chart.hooks.simple(chart, of + 1, False):
        if isinstance(phrase, Pronoun) and phrase.word in ("he", "she", "they", "we", "I"):
            continue
        if determiner == "the" and isinstance(phrase, Pronoun) and phrase.word in ("us", "you"):
            for word in {"us": ("us", "we"), "you": ("you",)}[phrase.word]:  # "the two of us": we
                items.append((end, price, Pronoun(word, span=span_of(chart, i, end))))
            continue
        node = Noun(
            determiner,
            "",
            number=number,
            partitive=phrase,
            plural=number is not None and number != 1,
            span=span_of(chart, i, end),
        )
        items.append((end, price, node))


def _nouns(chart: Chart, i: int, at: int, determiner: str, number: str, items: list[Item], price: int = 0) -> None:
    """Common nouns with adjectives behind a determiner (or none)."""
    for end, extra, adjectives, noun, plural, count in nominals(chart, at, determiner, number):
        node = Noun(determiner, noun, adjectives, plural, count, span=span_of(chart, i, end))
        items.append((end, price + extra, node))


def _possessed(chart: Chart, i: int, at: int, owner: NounPhrase, price: int, items: list[Item]) -> None:
    """What stands behind a possessor: ``Luna's`` + ``old father``."""
    alone = at > i and chart.low[at - 1] not in _NEVER_ALONE
    if alone and _owns_last(chart, at):
        items.append((at, price + 1, Noun("", "one", possessor=owner, span=span_of(chart, i, at))))  # "it was Holt's"
    called = 0 if at == i or chart.low[at - 1] != "her" or not chart.cap[at] else 2  # "they called her Anna"
    for end, extra, adjectives, noun, plural, count in nominals(chart, at, "'s", ""):
        extra += called
        node = Noun("", noun, adjectives, plural, count, owner, span=span_of(chart, i, end))
        items.append((end, price + extra, node))


def _owns_last(chart: Chart, at: int) -> bool:
    """Whether the noun is left out behind a possessor: ``it was Holt's``, ``at Eva's when ...``; not in ``Tom's and Ann's house``."""
    if at >= chart.count or chart.kind[at] == MARK:
        return True
    low = chart.low[at]
    if low in closed.CONJUNCTIONS:
        return POSSESSIVE not in chart.kind[at : at + 5] and chart.low[at + 1] not in closed.POSSESSIVES
    return low in closed.PREPOSITIONS or low in closed.LINKS


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
        work = cheapest(further, chart.limit, KEEP, DEAREST)
    return done


def _is_verb(chart: Chart, at: int) -> bool:
    """Whether a token is rather a finite verb than a noun."""
    return any(form in ("s", "past") and price <= 1 for _, form, price, _ in forms_at(chart, at))


def _with_of(chart: Chart, i: int, items: list[Item]) -> list[Item]:
    """Heads with an ``of`` phrase where one follows."""
    done = list(items)
    for end, price, phrase in items:
        if chart.low[end] == "of" and isinstance(phrase, Name):
            with_body(chart, i, end, price, phrase, done)
        if chart.low[end] != "of" or not isinstance(phrase, Noun) or not phrase.noun or phrase.of is not None:
            continue
        if phrase.partitive is not None:
            continue
        own = chart.low[end + 1]
        if own in _OWN and (own != "his" or not _may_be_noun(chart, end + 2) or _is_verb(chart, end + 2)):
            pronoun = Pronoun(own, span=span_of(chart, end + 1, end + 2))
            done.append((end + 2, price, replace(phrase, of=pronoun, span=span_of(chart, i, end + 2))))
        for stop, extra, inner in chart.hooks.phrases(chart, end + 1, False):
            if isinstance(inner, Pronoun) and inner.word in ("he", "she", "they", "we", "I"):
                continue
            if (
                chart.kind[stop] == POSSESSIVE
                and stop < chart.count
                and phrase.determiner in ("a", "another", "some", "no")
            ):
                done.append((stop + 1, price + extra, replace(phrase, of=inner, span=span_of(chart, i, stop + 1))))
            outer = 0
            if isinstance(inner, Group) and not all(isinstance(item, Name) for item in inner.items):
                outer = 1
            done.append((stop, price + extra + outer, replace(phrase, of=inner, span=span_of(chart, i, stop))))
    return done


def with_body(chart: Chart, i: int, end: int, price: int, name: Name, items: list[Item]) -> None:
    """``Colonel Brandt of the Abwehr``: a whole name, and what its bearer belongs to."""
    if " " not in name.text or name.relatives or name.article or chart.low[end + 1] != "the":
        return
    for stop, extra, body in chart.hooks.simple(chart, end + 1, False):
        if isinstance(body, (Noun, Name)) and not body.relatives and body.apposition is None:
            span = span_of(chart, end, stop)
            member = Object(Noun("a", "member", of=body, span=span), span)
            belongs = Clause(Gap("who", span=span), "be", (member,), span=span, verb_span=span_of(chart, end, end + 1))
            told = replace(name, relatives=(Relative(belongs, True, span),), span=span_of(chart, i, stop))
            items.append((stop, price + extra, told))
