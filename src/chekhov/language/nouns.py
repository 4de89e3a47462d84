"""The inside of a common noun phrase: numbers, adjectives and (compound) nouns behind the determiner.

In: a :class:`Chart` and the token behind the determiner. Out: items ``(end, price, adjectives, noun, plural, number)``.
Where a noun phrase ends is a choice: a known compound goes first, then the short reading, then longer ones at a price.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

from chekhov.language import closed, words
from chekhov.language.chart import Chart, forms_at, knows_noun
from chekhov.language.english import ALWAYS_PLURAL, THOSE_WHO_ARE
from chekhov.language.figures import number_at
from chekhov.language.prices import PRICE
from chekhov.language.tokens import NAME, NUMBER, WORD

Nominal = tuple[int, int, tuple[str, ...], str, bool, int | None]
LONGEST = 6  # words in a compound
_PARTICLE_NOUNS = frozenset("back home past inside outside near opposite alone together there".split())
_BEST = frozenset("next best better worst worse".split())  # adverbs elsewhere
_WILL = frozenset("will can might must till being".split())  # nouns right behind a determiner
_ONES = frozenset(("one", "ones"))
_NO_MODAL_BEFORE = frozenset(
    "is was are were has had does did away back and that which".split()
)  # "the forged will is": no modal
_POINTING = frozenset(("the", "this", "that", "'s"))
_DEGREES = frozenset("more most less least".split())
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
        or words.is_superlative(low)
        or (chart.kind[at] == NUMBER and low[-1:].isalpha())  # the 14th
        or ("-" in low and words.is_compound_adjective(low) and low not in chart.lexicon.nouns)
    )


@dataclass(slots=True)
class _Walk:
    """A noun phrase on the way: what has been passed so far, and where it could have ended."""

    chart: Chart
    determiner: str
    number: str
    count: int | None
    first: int
    strong: bool  # whether a determiner or a number opens it
    broken: bool = False  # is it so many and a half?
    adjectives: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)  # as written (capitals kept)
    price: int = 0
    done: list[Nominal] = field(default_factory=list)

    def ends(self, at: int, price: int, noun: str, plural: bool) -> None:
        """Note that the phrase can end before a token."""
        self.done.append((at, price, _glue(self.adjectives), noun, plural, self.count))


def _nominals(chart: Chart, at: int, determiner: str, number: str) -> list[Nominal]:
    count, at = number_at(chart, at)
    walk = _Walk(chart, determiner, number, count, at, bool(determiner) or count is not None)
    if count is not None and chart.low[at : at + 2] == ["and", "a"] and chart.low[at + 2] in ("half", "quarter"):
        walk.adjectives.append(f"and a {chart.low[at + 2]}")  # one and a half hours
        walk.first, walk.broken, walk.price = at + 3, True, 3  # rather a time than so many of them
        at += 3
    if count is not None and chart.low[at] == "more" and chart.low[at + 1] not in ("than", "of"):
        walk.adjectives.append("more")  # two more keys
        walk.first = at = at + 1
    while at < chart.count and len(walk.parts) < LONGEST and len(walk.adjectives) < LONGEST:
        if chart.low[at] == "number" and chart.low[at + 1].isdigit() and _goes_on(chart, at + 2):
            walk.parts.append(f"number {chart.low[at + 1]}")  # "the number 12 bus"
            at += 2
            continue
        passed = _passed(walk, at)
        if passed is None:
            written, low = _written(chart, at), chart.low[at]
            _end_with(walk, at, written, low)
            _modify_by(walk, at, written, low)
            if walk.price > 8 or (low in chart.lexicon.plurals and walk.price > 2):
                break
        elif not passed:
            break
        at += 1
    walk.done.sort(key=PRICE)
    return walk.done[:5]


def _is_capital(chart: Chart, at: int) -> bool:
    return chart.cap[at] and (at > 0 or chart.kind[at] == NAME)


def _written(chart: Chart, at: int) -> str:
    return chart.tokens.raw[at] if _is_capital(chart, at) else chart.low[at]


def _passed(walk: _Walk, at: int) -> bool | None:
    """Whether a token that is neither an adjective nor a noun is passed over (True) or ends the phrase (False); None
    for one that may be an adjective or a noun.
    """
    chart, parts, adjectives = walk.chart, walk.parts, walk.adjectives
    kind, low = chart.kind[at], chart.low[at]
    if kind != WORD and kind != NAME:
        if low == "," and adjectives and not parts and _is_adjective(chart, at + 1):
            return True
        if kind != NUMBER or low[-1:].isdigit():
            return False
    capital = _is_capital(chart, at)
    bare = not (walk.strong or parts or adjectives)
    if (kind == NAME or capital) and bare:
        return False
    if low in closed.CLOSED and not (capital and low not in ("the", "a", "i")):
        return _passed_closed(walk, at, low)
    if adjectives and not (parts or walk.strong or capital) and words.number_of(low) is not None:
        return False  # "was reported stolen | two days before"
    if (parts or adjectives) and low in _PARTICLE_NOUNS and parts != ["way"]:  # his way home
        return False
    if not capital and _is_adverb(walk, at):
        if low == "very" and walk.determiner in _POINTING and not parts and not _modifies(chart, at + 1):
            return True  # "the very gun he stole": that gun
        if parts or not (walk.strong or adjectives) or not _modifies(chart, at + 1):
            return False
        adjectives.append(low + " ")
        return True
    return False if low in closed.WHEN_WORDS and not (walk.strong or adjectives) else None


def _passed_closed(walk: _Walk, at: int, low: str) -> bool:
    """The same of a closed word: "old and wise", "the will"."""
    chart, adjectives = walk.chart, walk.adjectives
    if low in _DEGREES and walk.strong and not walk.parts and _modifies(chart, at + 1):
        adjectives.append(low + " ")  # "the most honest man"
        return True
    if low in ("and", "or") and adjectives and not walk.parts:
        if _is_adjective(chart, at - 1) and _is_adjective(chart, at + 1):
            if low == "or":
                adjectives[-1] += " or "
            return True
    if (not (walk.parts or walk.price) or low == "can") and _is_closed_head(walk, at, low):
        walk.ends(at + 1, 0, " ".join([*walk.parts, "one" if low in _ONES else low]), low == "ones")
    return False


def _is_closed_head(walk: _Walk, at: int, low: str) -> bool:
    """Does a closed word end the phrase behind its determiner: "the old *will*", "the new *one*"?"""
    after = walk.chart.low[at + 1]
    if low in _ONES:
        return bool(walk.adjectives and walk.determiner) and not _goes_on(walk.chart, at + 1, True)
    if low in ("inside", "outside"):
        return walk.determiner in ("the", "'s") and not walk.parts and after == "of"  # "the inside of the crate"
    if low not in _WILL or walk.determiner not in ("a", "the", "'s", "no"):
        return False
    if walk.parts:  # "a petrol can, half empty": nothing that somebody can do stands behind it
        ends = after in closed.PREPOSITIONS or after in closed.BE_FORMS or after in ("and", "or")
        return low == "can" and after != "be" and (ends or walk.chart.kind[at + 1] != WORD)
    alone = not walk.adjectives or after in closed.PREPOSITIONS | _NO_MODAL_BEFORE
    return alone or not (after in closed.CLOSED or words.verb_forms(after))  # "the old will survive" is no testament


def _many_at(chart: Chart, at: int) -> bool:
    """Does a known noun in the plural stand there ("he had heard better excuses")?"""
    one = words.singular(chart.low[at]) if at < chart.count and chart.kind[at] == WORD else None
    return one is not None and one != chart.low[at] and knows_noun(chart, one)


def _is_adverb(walk: _Walk, at: int) -> bool:
    low = walk.chart.low[at]
    many = low in _BEST and _many_at(walk.chart, at + 1)
    return (
        words.is_adverb(low)
        and not knows_noun(walk.chart, low)
        and low not in words.ADJECTIVES
        and not many
        and not (low in _BEST and (walk.determiner == "'s" or walk.determiner in closed.DETERMINERS))
    )


def _is_looked_on(chart: Chart, at: int) -> bool:
    """ "Has a red watch": he does not have a red one look."""
    if chart.low[at] not in chart.lexicon.adjectives or not knows_noun(chart, chart.low[at + 1]):
        return False
    return any(price == 0 and form == "base" for _, form, price, _ in forms_at(chart, at + 1))


_WHICH_DAY = frozenset("this that every each next last".split())


def _end_with(walk: _Walk, at: int, written: str, low: str) -> None:
    """The phrase as it is when this word is its noun."""
    chart, parts, adjectives, strong = walk.chart, walk.parts, walk.adjectives, walk.strong
    capital = _is_capital(chart, at)
    count = None if walk.broken else walk.count
    head, noun, is_plural = _head(
        chart, at, parts, written, low, capital, strong or bool(adjectives), walk.determiner, walk.number, count
    )
    if head is None:
        return
    price = walk.price + head
    if capital and not (strong or parts) and chart.low[walk.first - 1] not in closed.BE_FORMS:
        price += 4 * any(map(_done, adjectives))  # "and found Old Tam"
        price += 4 * (adjectives in (["first"], ["next"], ["last"]))  # "First Silas ate"
    if _known_longer(chart, at, parts, low):
        price += 2
    price += 4 * (capital and walk.determiner in ("those", "these"))  # "those | Vince knew"
    if capital and parts and parts[-1] in closed.TIME_NOUNS:
        price += 4  # "the next morning | Honor searches the library"
    which = walk.determiner in _WHICH_DAY or adjectives in (["last"], ["next"])
    if capital and parts and parts[-1].lower() in closed.DAYS and (walk.count == 1 or which):
        price += 4  # "one Friday | Kate brought it", "last Sunday | Alba's dog"
    if parts and low.endswith("ing") and _opens_noun(chart, at + 1) and forms_at(chart, at):
        price += 3  # "is in the garden | reading a book"
    if is_plural and any(part[:1].isupper() and words.singular(part) for part in parts):
        price += 4  # "are the Montagues enemies": not some Montagues' enemies
    price += 4 * (walk.determiner in ("a", "an") and not parts and _is_looked_on(chart, at))
    price += 4 * (low == "far" and not parts)  # "on the far left"
    price += 3 * (bool(parts) and not is_plural and _is_adjective(chart, at) and low not in words.COMMON_NOUNS)
    if low == "whole" and not parts and _goes_on(chart, at + 1):
        price += 4  # "tells the whole town": not the whole
    after = chart.low[at + 1]
    if low in closed.ORDINALS and not parts and after == "one" and not _goes_on(chart, at + 2, True):
        walk.ends(at + 2, price, noun, is_plural)  # "the third one flees"
        price += 4
    counted = chart.kind[at + 1] == NUMBER and after.isdigit() and not (strong or is_plural or capital)
    loose = 2 if counted and knows_noun(chart, chart.low[at + 2]) else 0  # room 12; not "gave mother 12 apples"
    walk.ends(at + 1, price + 2 * (counted and not loose), noun, is_plural)
    if counted:
        walk.ends(at + 2, walk.price + head + loose, f"{noun} {after}", False)


def _modify_by(walk: _Walk, at: int, written: str, low: str) -> None:
    """Go on with this word as an adjective, or as the first part of a compound."""
    chart, lexicon = walk.chart, walk.chart.lexicon
    capital = _is_capital(chart, at)
    adjective = not (walk.parts or capital or _known_longer(chart, at, walk.parts, low)) and (
        _is_adjective(chart, at)
        or (words.looks_adjective(low) and low not in lexicon.nouns and low not in words.COMMON_NOUNS)
        or (low in words.ADJECTIVES and chart.low[at + 1] in closed.OF_AN_AGE)  # "the fair woman" is of no fair
    )
    if not adjective:
        walk.price += _extension(chart, at, walk.parts, low, capital)
        walk.parts.append(written)
        return
    if low in closed.CALLED and (walk.adjectives or walk.parts) and _is_capital(chart, at + 1):
        walk.price += 4  # "a foundling called Peg"
    walk.adjectives.append(low)
    if not _is_adjective(chart, at) and not walk.strong:
        walk.price += 3 if low.endswith("ing") else 1


def _goes_on(chart: Chart, at: int, known: bool = False) -> bool:
    """May a noun stand at a token (``known``: one that is known, and no verb)?"""
    low = chart.low[at]
    if at >= chart.count or chart.kind[at] not in (WORD, NAME) or low in closed.CLOSED or low in closed.PREPOSITIONS:
        return False
    return knows_noun(chart, low) and not forms_at(chart, at) if known else not words.is_adverb(low)


def _opens_noun(chart: Chart, at: int) -> bool:
    """Does a noun phrase begin at a token that cannot be part of the one before?"""
    low = chart.low[at]
    return at < chart.count and (low in closed.DETERMINERS or low in closed.POSSESSIVES or low in closed.PRONOUNS)


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
    one = _one(chart, low) if not capital else _one_capital(chart, written)
    if (
        determiner in ("that", "this")
        and one not in (None, low)
        and _is_known(chart, one)
        and not _is_known(chart, low)
    ):
        return None, low, True  # "so sweetly that | stones wept"
    if number == "s" or (count == 1 and one != low):
        is_plural = False
        one = None if number == "s" else one
    else:
        many = count is not None and count != 1
        is_plural = many if one is None else one != low or determiner in _MANY or many
        is_plural = is_plural or low in ALWAYS_PLURAL
    base = written if one is None or (capital and not one[0].isupper()) else one
    noun = " ".join([*parts, base]) if parts else base
    if determiner == "the" and not parts and low in THOSE_WHO_ARE:
        return 2, low, True
    if capital:
        if not strong and not parts:
            return None, noun, is_plural
        # no "that Fogg", "eleven Fogg"
        rather = determiner in ("that", "this") or (count not in (None, 1) and one is None)
        return (3 if rather and chart.kind[at] == NAME and not parts else 0), noun, is_plural
    if any(_is_known(chart, word) for word in (low, one)) or noun in chart.lexicon.nouns:
        return (0 if strong or parts else _price_as_verb(chart, at, one)), noun, is_plural
    if _is_adjective(chart, at) or low in words.ADJECTIVES:
        return (4, noun, False) if not strong else (2, written if not parts else noun, False)
    if low.endswith("ed") and not (strong or parts) and any(form == "past" for _, form in words.verb_forms(low)):
        return None, noun, False  # "he sat down on the steps and waited"
    return _price_unknown(chart, at, low, one, strong, bool(parts), determiner), noun, is_plural


def _is_known(chart: Chart, word: str | None) -> bool:
    return word is not None and (word in chart.lexicon.nouns or word in words.COMMON_NOUNS)


def _price_as_verb(chart: Chart, at: int, one: str | None) -> int:
    """How much speaks for a verb where a word that is a noun stands alone ("lives" is a verb rather)."""
    forms = forms_at(chart, at)
    if not forms or forms[0][2] > 1:
        return 0
    if any(form in ("s", "past") and dear <= 1 for _, form, dear, _ in forms):
        return 2
    return 1 if one is None else 0


def _price_unknown(
    chart: Chart, at: int, low: str, one: str | None, strong: bool, behind: bool, determiner: str
) -> int:
    """How much speaks against a noun that nobody knows; ``behind``: other words of the noun stand before it."""
    forms = forms_at(chart, at)
    if forms and forms[0][2] <= 1:
        if one is not None and determiner and determiner != "'s":  # the guards, the kicks
            return 1 if forms[0][2] else 2
        agrees = any(form in ("s", "past") for _, form, price, _ in forms if price <= 1)
        return (2 if forms[0][2] == 1 else 3) + (1 if agrees and not strong else 0) + (0 if strong else 1)
    price = 0 if strong or behind or one is not None else 1
    if at == 0 and chart.cap[at] and not strong and not behind:
        price += 1 if one is not None else 3  # an unknown word with a capital is a name
    if low.endswith(("ing", "ed")) and any(form in ("ing", "past") for _, form in words.verb_forms(low)):
        price += 6 if low.endswith("ing") and not strong and not behind else 2
    if one is not None and forms and not strong:
        price += 1
    return price


def _one_capital(chart: Chart, written: str) -> str | None:
    """``Neo-Sapiens`` -> ``Neo-Sapien``; a capitalised word in -s may also be a name, so only plain plurals are
    undone.
    """
    one = words.singular(written)
    if one is None or one == written or words.is_given_name(written):
        return None  # "the real Ines" is one
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
