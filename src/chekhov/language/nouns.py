"""The inside of a common noun phrase: numbers, adjectives and (compound) nouns behind the determiner.

In: a :class:`Chart` and the token behind the determiner. Out: items ``(end, price, adjectives, noun, plural, number)``.
Where a noun phrase ends is a choice: a known compound goes first, then the short reading, then longer ones at a price.
"""

from __future__ import annotations

from typing import cast

from chekhov.language import closed, words
from chekhov.language.figures import number_at
from chekhov.language.prices import PRICE
from chekhov.language.tokens import NAME, NUMBER, WORD, Chart, forms_at, knows_noun

Nominal = tuple[int, int, tuple[str, ...], str, bool, int | None]
LONGEST = 6  # words in a compound
_PARTICLE_NOUNS = frozenset("back home past inside outside near opposite alone together there".split())
_BEST = frozenset("next best better worst worse".split())  # adverbs elsewhere
_WILL = frozenset("will can might must till".split())  # nouns right behind a determiner
_ONES = frozenset(("one", "ones"))
_NO_MODAL_BEFORE = frozenset("is was are were has had does did away back and".split())  # "the forged will is": no modal
_MANY = frozenset("these those many few several both all".split())


def nominals(chart: Chart, at: int, determiner: str, number: str) -> list[Nominal]:
    """All readings of adjectives and noun from token ``at`` on."""
    key = ("o", at, determiner)
    known = chart.kept.get(key)
    if known is not None:
        return cast("list[Nominal]", known)
    result = _nominals(chart, at, determiner, number)
    chart.kept[key] = result
    return result


def _is_adjective(chart: Chart, at: int) -> bool:
    low = chart.low[at]
    return (
        low in chart.lexicon.adjectives
        or (low in words.ADJECTIVES and low not in chart.lexicon.nouns)
        or low in closed.ORDINALS
        or low in _BEST
        or (chart.kind[at] == NUMBER and low[-1:].isalpha())  # the 14th
        or ("-" in low and words.is_compound_adjective(low) and low not in chart.lexicon.nouns)
    )


def _nominals(chart: Chart, at: int, determiner: str, number: str) -> list[Nominal]:
    count, at = number_at(chart, at)
    adjectives: list[str] = []
    if count is not None and chart.low[at] == "more" and chart.low[at + 1] not in ("than", "of"):
        adjectives.append("more")  # two more keys
        at += 1
    parts: list[str] = []  # as written (capitals kept)
    price = 0
    done: list[Nominal] = []
    lexicon = chart.lexicon
    strong = bool(determiner) or count is not None
    first = at
    while at < chart.count and len(parts) < LONGEST and len(adjectives) < LONGEST:
        kind, low = chart.kind[at], chart.low[at]
        if kind != WORD and kind != NAME:
            if chart.low[at] == "," and adjectives and not parts and _is_adjective(chart, at + 1):
                at += 1
                continue
            if kind != NUMBER or low[-1:].isdigit():
                break
        capital = chart.cap[at] and (at > 0 or kind == NAME)
        if (kind == NAME or capital) and not strong and not parts and not adjectives:
            break
        if low in closed.CLOSED and not (capital and low not in ("the", "a", "i")):
            if low in ("and", "or") and adjectives and not parts:
                if _is_adjective(chart, at - 1) and _is_adjective(chart, at + 1):
                    if low == "or":
                        adjectives[-1] += " or "
                    at += 1
                    continue
            if not (parts or price):
                done += _closed_head(chart, at, adjectives, determiner, count)
            break
        if (parts or adjectives) and low in _PARTICLE_NOUNS and parts != ["way"]:  # his way home
            break
        adverb = (
            not capital
            and words.is_adverb(low)
            and not knows_noun(chart, low)
            and low not in words.ADJECTIVES
            and not (low in _BEST and (determiner == "'s" or determiner in closed.DETERMINERS or _many_at(chart, at + 1)))
        )
        if adverb:
            if parts or not (strong or adjectives) or not _modifies(chart, at + 1):
                break
            adjectives.append(low + " ")
            at += 1
            continue
        if low in closed.WHEN_WORDS and not strong and not adjectives:
            break
        written = chart.tokens.raw[at] if capital else low
        head, noun, is_plural = _head(
            chart, at, parts, written, low, capital, strong or bool(adjectives), determiner, number, count
        )
        if head is not None:
            end_price = price + head
            if capital and not (strong or parts) and chart.low[first - 1] not in closed.BE_FORMS:
                end_price += 4 * any(map(_done, adjectives))  # "and found Old Tam"
                end_price += 4 * (adjectives in (["first"], ["next"], ["last"]))  # "First Silas ate"
            if _known_longer(chart, at, parts, low):
                end_price += 2
            if is_plural and any(part[:1].isupper() and words.singular(part) for part in parts):
                end_price += 4  # "are the Montagues enemies": not some Montagues' enemies
            if low == "whole" and not parts and _goes_on(chart, at + 1):
                end_price += 4  # "tells the whole town": not the whole
            if (
                low in closed.ORDINALS
                and not parts
                and chart.low[at + 1] == "one"
                and not _goes_on(chart, at + 2, True)
            ):
                done.append((at + 2, end_price, _glue(adjectives), noun, is_plural, count))  # "the third one flees"
                end_price += 4
            done.append((at + 1, end_price, _glue(adjectives), noun, is_plural, count))
            if chart.kind[at + 1] == NUMBER and chart.low[at + 1].isdigit() and not (strong or is_plural or capital):
                loose = 2 if knows_noun(chart, chart.low[at + 2]) else 0  # room 12; not "gave mother 12 apples"
                done.append(
                    (at + 2, price + head + loose, _glue(adjectives), f"{noun} {chart.low[at + 1]}", False, count)
                )
        # go on: this word as a modifier
        if parts:
            price += _extension(chart, at, parts, low, capital)
            parts.append(written)
        elif not (capital or _known_longer(chart, at, parts, low)) and (
            _is_adjective(chart, at)
            or (words.looks_adjective(low) and low not in lexicon.nouns and low not in words.COMMON_NOUNS)
        ):
            adjectives.append(low)
            if not _is_adjective(chart, at) and not strong:
                price += 3 if low.endswith("ing") else 1
        else:
            price += _extension(chart, at, parts, low, capital)
            parts.append(written)
        if price > 8 or (low in lexicon.plurals and price > 2):
            break
        at += 1
    if not done and first < chart.count:
        return []
    done.sort(key=PRICE)
    return done[:5]


def _closed_head(
    chart: Chart, at: int, adjectives: list[str], determiner: str, count: int | None
) -> list[Nominal]:
    """A closed word that ends a noun phrase behind its determiner: "the old *will*", "the new *one*"."""
    low, after = chart.low[at], chart.low[at + 1]
    if low in _ONES:
        plain = adjectives and determiner and not _goes_on(chart, at + 1, True)
        return [(at + 1, 0, _glue(adjectives), "one", low == "ones", count)] if plain else []
    if low not in _WILL or determiner not in ("a", "the", "'s", "no"):
        return []
    alone = not adjectives or after in closed.PREPOSITIONS | _NO_MODAL_BEFORE
    if not alone and (after in closed.CLOSED or words.verb_forms(after)):
        return []  # "the old will survive" is no testament
    return [(at + 1, 0, _glue(adjectives), low, False, count)]


def _many_at(chart: Chart, at: int) -> bool:
    """Does a known noun in the plural stand there ("he had heard better excuses")?"""
    one = words.singular(chart.low[at]) if at < chart.count and chart.kind[at] == WORD else None
    return one is not None and one != chart.low[at] and knows_noun(chart, one)


def _goes_on(chart: Chart, at: int, known: bool = False) -> bool:
    """May a noun stand at a token (``known``: one that is known, and no verb)?"""
    low = chart.low[at]
    if at >= chart.count or chart.kind[at] not in (WORD, NAME) or low in closed.CLOSED or low in closed.PREPOSITIONS:
        return False
    return knows_noun(chart, low) and not forms_at(chart, at) if known else not words.is_adverb(low)


def _done(word: str) -> bool:
    """Whether a word that is taken for an adjective is a past form of a verb."""
    return any(form in ("past", "part") for _, form in words.verb_forms(word))


def _glue(adjectives: list[str]) -> tuple[str, ...]:
    """``["very ", "old"]`` -> ``("very old",)``."""
    found: list[str] = []
    ahead = ""
    for word in adjectives:
        if word.endswith(" "):
            ahead += word
        else:
            found.append(ahead + word)
            ahead = ""
    return tuple(found)


def _modifies(chart: Chart, at: int) -> bool:
    """Whether the next word can be an adjective (so that an adverb before it belongs to the noun phrase)."""
    low = chart.low[at]
    return (
        at < chart.count and (low in chart.lexicon.adjectives or words.looks_adjective(low)) and chart.kind[at] == WORD
    )


def _one(chart: Chart, low: str) -> str | None:
    """Singular of a plural, None for a singular."""
    lexicon = chart.lexicon
    if low in lexicon.plurals:
        return lexicon.plurals[low]
    if low in lexicon.nouns and low != "people":
        return None
    return words.singular(low)


def _head(
    chart: Chart, at: int, parts: list[str], written: str, low: str, capital: bool, strong: bool, determiner: str,
    number: str, count: int | None,
) -> tuple[int | None, str, bool]:  # fmt: skip
    """Price of ending the noun phrase with this word (None where it cannot end), the dictionary form, and whether it
    is a plural.
    """
    lexicon = chart.lexicon
    one = _one(chart, low) if not capital else _one_capital(chart, written)
    if number == "s" or (count == 1 and one != low):
        is_plural = False
        one = None if number == "s" else one
    else:
        is_plural = one is not None and (one != low or determiner in _MANY or (count is not None and count != 1))
        if one is None and count is not None and count != 1:
            is_plural = True
    base = one if one is not None else written
    if one is not None and capital and not one[0].isupper():
        base = written
    noun = " ".join([*parts, base]) if parts else base
    if capital:
        if not strong and not parts:
            return None, noun, is_plural
        rather = determiner in ("that", "this") or (
            count not in (None, 1) and one is None
        )  # no "that Fogg", "eleven Fogg"
        return (3 if rather and chart.kind[at] == NAME and not parts else 0), noun, is_plural
    known = (
        low in lexicon.nouns
        or low in words.COMMON_NOUNS
        or (one is not None and (one in lexicon.nouns or one in words.COMMON_NOUNS))
        or noun in lexicon.nouns
    )
    forms = forms_at(chart, at)
    verbish = bool(forms) and forms[0][2] <= 1
    if known:
        if not strong and not parts and verbish:
            if any(form in ("s", "past") and dear <= 1 for _, form, dear, _ in forms):
                return 2, noun, is_plural  # "lives" is a verb rather
            if one is None:
                return 1, noun, is_plural
        return 0, noun, is_plural
    if _is_adjective(chart, at) or low in words.ADJECTIVES:
        if not strong:
            return 4, noun, False
        return 2, written if not parts else noun, False
    if low.endswith("ed") and not (strong or parts) and any(form == "past" for _, form in words.verb_forms(low)):
        return None, noun, False  # "he sat down on the steps and waited"
    if verbish:
        agrees = any(form in ("s", "past") for _, form, price, _ in forms if price <= 1)
        if one is not None and (determiner and determiner != "'s"):  # the guards, the kicks
            return (1 if forms[0][2] else 2), noun, is_plural
        return (
            (2 if forms[0][2] == 1 else 3) + (1 if agrees and not strong else 0) + (0 if strong else 1),
            noun,
            is_plural,
        )
    price = 0 if strong or parts or one is not None else 1
    if at == 0 and chart.cap[at] and not strong and not parts:
        price += 1 if one is not None else 3  # an unknown word with a capital is a name
    if low.endswith(("ing", "ed")) and any(form in ("ing", "past") for _, form in words.verb_forms(low)):
        price += 6 if low.endswith("ing") and not strong and not parts else 2
    if one is not None and forms and not strong:
        price += 1
    return price, noun, is_plural


def _one_capital(chart: Chart, written: str) -> str | None:
    """``Neo-Sapiens`` -> ``Neo-Sapien``; a capitalised word in -s may also be a name, so only plain plurals are
    undone.
    """
    one = words.singular(written)
    if one is None or one == written:
        return None
    return one


def _known_longer(chart: Chart, at: int, parts: list[str], low: str) -> bool:
    """Whether the next word would make a compound that is known: ``booby`` before ``trap``."""
    following = chart.low[at + 1]
    if not following or at + 1 >= chart.count:
        return False
    if (parts[0].lower() if parts else low) not in chart.index.compound_heads:
        return False
    lexicon = chart.lexicon
    stem = " ".join([*(part.lower() for part in parts), low])
    longer = f"{stem} {following}"
    if longer in lexicon.nouns or longer in lexicon.plurals:
        return True
    one = words.singular(following)
    return one is not None and f"{stem} {one}" in lexicon.nouns


def _extension(chart: Chart, at: int, parts: list[str], low: str, capital: bool) -> int:
    """Price of going on behind this word: it becomes a modifier of the next."""
    following = chart.low[at + 1]
    if at + 1 >= chart.count or (not following and chart.kind[at + 1] != NAME):
        return 0
    if _known_longer(chart, at, parts, low):
        return 0
    capital_next = chart.cap[at + 1]
    if capital and capital_next:
        return 0
    if capital != capital_next and capital_next:
        return 4  # the doctor Azuma: an apposition rather
    price = 1
    forms = forms_at(chart, at + 1)
    if forms and forms[0][2] <= 1:
        finite = any(form in ("s", "past") and cost <= 1 for _, form, cost, _ in forms)
        price = 3 if finite else 2
        if knows_noun(chart, following):
            price -= 1
    own = forms_at(chart, at)
    if own and own[0][2] == 0 and not knows_noun(chart, low):
        price += 2
    if _is_adjective(chart, at + 1):
        price += 2
    return price
