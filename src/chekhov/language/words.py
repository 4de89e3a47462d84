"""Closed classes of English words, and the forms of words by rule.

What for: the parser asks what a word *can be*; the printer asks for the form it needs. In: single words (or short
runs of them). Out: tables of closed classes and small functions between forms. Nothing here knows a story.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from chekhov.language.closed import ADVERBS, MULTIPLIERS, NOT_ADVERBS_LY, NUMBERS, ORDINALS
from chekhov.language.english import (
    ADJECTIVES,
    COMMON_NOUNS,
    COMPARATIVES,
    DOUBLING,
    ENGLISH_VERBS,
    IRREGULAR_PLURALS,
    IRREGULAR_VERBS,
    SINGULAR_S,
    THOSE_WHO_ARE,
)
from chekhov.language.givennames import is_given_name, name_gender
from chekhov.language.placenames import is_place_name, names_both

__all__ = [
    "ADJECTIVES", "COMMON_NOUNS", "ENGLISH_VERBS", "gerund", "is_given_name", "is_place_name", "name_gender", "names_both", "nearest", "number_of", "participle",
    "past", "plural", "singular", "third_person", "verb_forms",
]  # fmt: skip

# ---------------------------------------------------------------- forms of verbs

_SMALL = tuple(NUMBERS)[:13]
_VOWELS = frozenset("aeiou")


def _doubles(lemma: str) -> bool:
    if lemma in DOUBLING:
        return True
    if len(lemma) < 3 or lemma[-1] in "aeiouwxyh" or lemma[-2] not in _VOWELS or lemma[-3] in _VOWELS - {"u"}:
        return False
    if lemma[-3] == "u" and (len(lemma) < 4 or lemma[-4] != "q"):
        return False
    vowel_groups = sum(
        1 for k, char in enumerate(lemma) if char in "aeiouy" and (k == 0 or lemma[k - 1] not in "aeiouy")
    )
    return vowel_groups == 1 or (vowel_groups == 2 and lemma.startswith("qu"))


def third_person(lemma: str) -> str:
    """``go`` -> ``goes``."""
    if lemma in ("be", "have"):
        return {"be": "is", "have": "has"}[lemma]
    if lemma.endswith(("s", "x", "z", "ch", "sh")) or (lemma.endswith("o") and lemma[-2:-1] not in _VOWELS):
        return lemma + ("zes" if lemma == "quiz" else "es")
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _regular_past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ied"
    if lemma.endswith("c") and lemma[-2:-1] in _VOWELS:
        return lemma + "ked"
    return lemma + (lemma[-1] if _doubles(lemma) else "") + "ed"


def past(lemma: str) -> str:
    """``go`` -> ``went``, ``kill`` -> ``killed``; ``be`` -> ``was``."""
    if lemma == "be":
        return "was"
    irregular = IRREGULAR_VERBS.get(lemma)
    return irregular[0][0] if irregular else _regular_past(lemma)


def participle(lemma: str) -> str:
    """The past participle: ``go`` -> ``gone``."""
    if lemma == "be":
        return "been"
    irregular = IRREGULAR_VERBS.get(lemma)
    return irregular[1][0] if irregular else _regular_past(lemma)


def gerund(lemma: str) -> str:
    """``run`` -> ``running``, ``die`` -> ``dying``."""
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and lemma not in ("be", "singe"):
        return lemma[:-1] + "ing"
    if lemma.endswith("c") and lemma[-2:-1] in _VOWELS:
        return lemma + "king"
    return lemma + (lemma[-1] if _doubles(lemma) else "") + "ing"


_IRREGULAR_FORMS: dict[str, list[tuple[str, str]]] = {}
for _lemma, (_pasts, _parts) in IRREGULAR_VERBS.items():
    for _form in _pasts:
        _IRREGULAR_FORMS.setdefault(_form, []).append((_lemma, "past"))
    for _form in _parts:
        _IRREGULAR_FORMS.setdefault(_form, []).append((_lemma, "part"))
for _form, _pair in {
    "is": ("be", "s"), "am": ("be", "base"), "are": ("be", "base"), "was": ("be", "past"), "were": ("be", "past"),
    "been": ("be", "part"),
    "being": ("be", "ing"), "has": ("have", "s"), "does": ("do", "s"),
}.items():  # fmt: skip
    _IRREGULAR_FORMS.setdefault(_form, []).append(_pair)


def _stems(word: str, ending: str) -> list[str]:
    """The dictionary forms that a regular ``-ed`` or ``-ing`` word may come from, likeliest first."""
    stem = word[: -len(ending)]
    found: list[str] = []
    if len(stem) < 2:
        return found
    if ending == "ed" and stem.endswith("i") and len(stem) > 2:
        found.append(stem[:-1] + "y")
    if stem.endswith("ck"):
        found.append(stem[:-1])
    if stem[-1] == stem[-2] and len(stem) > 2:
        found.append(stem[:-1])
    silent = len(stem) > 4 and stem.endswith(("at", "iz", "v", "uc", "dg"))  # defenestrated, enticed
    found += [stem + "e", stem] if silent else [stem, stem + "e"]
    if ending == "ing" and stem.endswith("y"):
        found.append(stem[:-1] + "ie")
    if not any(char in "aeiouy" for char in stem):
        return [lemma for lemma in found if lemma in ENGLISH_VERBS]
    make = _regular_past if ending == "ed" else gerund
    fits = [
        lemma for lemma in found if make(lemma) == word or (lemma in ENGLISH_VERBS and not _must_double(lemma, stem))
    ]
    known = [lemma for lemma in fits if lemma in ENGLISH_VERBS]
    rest = [lemma for lemma in fits if lemma not in known]
    return known + rest


def _must_double(lemma: str, stem: str) -> bool:
    """ "hoped" is no form of *hop*: a verb of one syllable doubles its last letter."""
    return (
        lemma == stem and len(re.findall("[aeiouy]+", lemma)) == 1 and _regular_past(lemma) == f"{lemma}{lemma[-1]}ed"
    )


def is_finite_only(word: str) -> bool:
    """Is a word most likely a verb in the third person or in the past, and nothing that could follow an auxiliary ("opens", "went")?"""
    forms = verb_forms(word.lower())
    return bool(forms) and forms[0][1] in ("s", "past")


@lru_cache(maxsize=65536)
def verb_forms(word: str) -> tuple[tuple[str, str], ...]:
    """What verb forms a lower-case word can be: pairs of dictionary form and
    ``base``/``s``/``past``/``part``/``ing``, likeliest first.

    Guesses are included: whoever asks must check the dictionary form against the verbs that are known.
    """
    found: list[tuple[str, str]] = list(_IRREGULAR_FORMS.get(word, ()))
    if word.endswith("s") and len(word) > 2 and not word.endswith(("ss", "us")):
        stems = [word[:-1], word[:-2] if word.endswith("es") else "", word[:-3] + "y" if word.endswith("ies") else ""]
        if word.endswith(("ches", "shes", "sses", "xes", "zzes")) or (word.endswith("ies") and len(word) > 4):
            stems.reverse()  # ambushes, pities
        stems = [lemma for lemma in stems if len(lemma) > 1 and third_person(lemma) == word]
        found += [(lemma, "s") for lemma in sorted(stems, key=lambda lemma: lemma not in ENGLISH_VERBS)]
    if word.endswith("ed") and len(word) > 3:
        for lemma in _stems(word, "ed"):
            if lemma not in IRREGULAR_VERBS:
                found += [(lemma, "past"), (lemma, "part")]
    if word.endswith("ing") and len(word) > 4:
        found += [(lemma, "ing") for lemma in _stems(word, "ing")]
    if word.isalpha() or "-" in word:
        found.append((word, "base"))
    return tuple(dict.fromkeys(found))


# ---------------------------------------------------------------- forms of nouns and adjectives

_SINGULARS = {plural: singular for singular, plural in IRREGULAR_PLURALS.items()}
_SINGULARS.update({"bases": "base", "axes": "axe", "lives": "life", "people": "person", "leaves": "leaf"})


_OES = frozenset(
    "potato tomato hero echo torpedo veto cargo mosquito volcano tornado mango buffalo domino embargo archipelago mulatto negro motto "
    "halo grotto desperado no go".split()
)


_COMPOUND = ("wolves", "knives", "wives", "thieves")
"""Irregular plurals that end other nouns too."""


def plural(noun: str) -> str:
    """``soldier`` -> ``soldiers``; of several words the last one changes."""
    head, gap, last = noun.rpartition(" ")
    if gap:
        return f"{head} {plural(last)}"
    lower = last.lower()
    irregular = IRREGULAR_PLURALS.get(lower)
    if lower in THOSE_WHO_ARE:
        return last
    if irregular:
        return irregular if last == lower else last[0] + irregular[1:]
    compound = next((end for end in _COMPOUND if lower.endswith(_SINGULARS[end]) and lower != _SINGULARS[end]), "")
    if compound:
        return last[: -len(_SINGULARS[compound])] + compound
    if lower.endswith("man") and lower not in (
        "human",
        "german",
        "roman",
        "shaman",
        "talisman",
        "ottoman",
        "norman",
        "caiman",
    ):
        return last[:-3] + "men"
    if lower.endswith(("s", "x", "z", "ch", "sh")) or lower in _OES:
        return last + "es"
    if lower.endswith("y") and lower[-2:-1] not in _VOWELS and len(lower) > 1 and last == lower:
        return last[:-1] + "ies"
    return last + "s"


@lru_cache(maxsize=65536)
def singular(word: str) -> str | None:
    """The dictionary form of a plural (``soldiers`` -> ``soldier``), or None where the word is no plural."""
    head, gap, last = word.rpartition(" ")
    if gap:
        one = singular(last)
        return f"{head} {one}" if one else None
    lower = last.lower()
    irregular = _SINGULARS.get(lower)
    if irregular:
        return irregular if last == lower else last[0] + irregular[1:]
    if (
        lower.endswith("men")
        and len(lower) > 4
        and lower not in ("omen", "semen", "abdomen", "specimen", "regimen", "women")
    ):
        return last[:-3] + "man"
    if not lower.endswith("s") or len(lower) < 3 or lower in SINGULAR_S or lower.endswith(("ss", "us", "is")):
        return None
    if lower.endswith("ies") and len(lower) > 4:
        return last[:-3] + "y"
    compound = next((end for end in _COMPOUND if lower.endswith(end) and len(lower) > len(end)), "")
    if compound:  # "werewolves", "penknives", "grandchildren"
        return last[: -len(compound)] + _SINGULARS[compound]
    if lower.endswith(("ches", "shes", "xes", "sses", "zes", "oes", "ses")):
        return last[:-2]
    return last[:-1]


def number_of(word: str) -> int | None:
    """The number that a word or numeral says: ``four``, ``4``, ``twenty-one``, ``3,000``; None for others."""
    value = NUMBERS.get(word)
    if value is not None:
        return value
    if word in MULTIPLIERS:
        return MULTIPLIERS[word]
    if not "0" <= word[:1] <= "9":
        return None
    plain = word.replace(",", "")
    if plain.isascii() and plain.isdigit() and len(plain) < 16:
        return int(plain)
    return None


def number_word(value: int) -> str:
    """How a number is written in a sentence: words up to twelve, figures above."""
    return _SMALL[value] if 0 <= value <= 12 else str(value)


def comparative(adjective: str) -> str:
    """``old`` -> ``older``, ``dangerous`` -> ``more dangerous``."""
    for form, base in COMPARATIVES.items():
        if base == adjective and form in ("better", "worse", "farther", "less"):
            return form
    if " " in adjective or "-" in adjective or len(adjective) > 6 or adjective.endswith(("ed", "ful", "ous", "ing")):
        return "more " + adjective
    groups = sum(
        1 for k, char in enumerate(adjective) if char in "aeiou" and (k == 0 or adjective[k - 1] not in "aeiou")
    )
    if adjective.endswith("y") and adjective[-2:-1] not in _VOWELS and len(adjective) > 2:
        return adjective[:-1] + "ier"
    if groups > 1 and not adjective.endswith("e"):
        return "more " + adjective
    if adjective.endswith("e"):
        return adjective + "r"
    return adjective + (adjective[-1] if _doubles(adjective) else "") + "er"


@lru_cache(maxsize=8192)
def is_superlative(word: str) -> bool:
    """``best``, ``fastest``, ``most honest``, but not ``honest``."""
    long = word.endswith("est") and comparative_of(word.removesuffix("st") + "r") is not None
    return long or word in ("best", "worst") or word.startswith(("most ", "least "))


def is_rank(word: str) -> bool:
    """The place in a row: ``first``, ``last``, ``next``, ``best``: it stands before the number in "the last three pages"."""
    return word in ORDINALS or word in ("last", "next") or is_superlative(word)


@lru_cache(maxsize=8192)
def comparative_of(word: str) -> str | None:
    """The plain form of a comparative (``older`` -> ``old``), or None."""
    if word in ("better", "worse", "farther", "further", "elder", "less"):
        return COMPARATIVES[word]
    if not word.endswith("er") or len(word) < 5:
        return None
    for base in (word[:-2], word[:-1], word[:-3], word[:-3] + "y"):
        if base in ADJECTIVES and comparative(base) == word:
            return base
    return None


def is_adverb(word: str) -> bool:
    """Whether a lower-case word can be an adverb (the closed list, or a word in -ly)."""
    if word in ADVERBS:
        return True
    if word[-2:] != "ly" or len(word) < 5 or word in NOT_ADVERBS_LY or name_gender(word.title()):
        return False
    return len(word) > 6 or _is_made_of(word)


def _is_made_of(word: str) -> bool:
    """Is a short word in -ly made of an adjective that is known ("idly", "fully", "drily")? "Skelly" is a name."""
    stem = word[:-2]
    forms = (stem, stem + "e", word[:-1], word[:-1] + "e", stem[:-1] + "y" if stem.endswith("i") else stem)
    return any(form in ADJECTIVES or form in COMMON_NOUNS for form in forms)


@lru_cache(maxsize=8192)
def is_compound_adjective(word: str) -> bool:
    """Whether a word with a hyphen is an adjective by its last part: ``one-eyed``, ``second-best``, ``ten-year-old``."""
    last = word.rpartition("-")[2]
    return (
        last in ADJECTIVES
        or last in ("best", "worst", "made")
        or (len(last) > 3 and last.endswith(("ed", "ing")))
        or any(form == "part" for _, form in _IRREGULAR_FORMS.get(last, ()))
    )


def looks_adjective(word: str) -> bool:
    """Whether a lower-case word that nobody has declared looks like an adjective."""
    return (
        word in ADJECTIVES
        or word in ORDINALS
        or comparative_of(word) is not None
        or (
            len(word) > 5 and word.endswith(("ful", "less", "ous", "able", "ible", "ical", "ish", "ive", "est", "like"))
        )
        or (len(word) > 4 and word.endswith(("ed", "ing")) and bool(verb_forms(word)))
        or (len(word) > 4 and word.endswith("en") and any(form == "part" for _, form in verb_forms(word)))
    )


def nearest(word: str, candidates: Iterable[str], count: int = 3) -> tuple[str, ...]:
    """The words most like this one, best first: for "did you mean"."""
    return _nearest(word.lower(), tuple(candidates), count)


_CUTOFF = 0.6


@lru_cache(maxsize=1024)
def _nearest(word: str, candidates: tuple[str, ...], count: int) -> tuple[str, ...]:
    from difflib import get_close_matches  # only a word that nobody knows needs it

    table = _letters_of_all(candidates)
    size, letters = len(word), _letters(word)
    near = [
        candidate
        for candidate, (_, others) in table.items()
        if 2 * (letters & others).bit_count() >= _CUTOFF * (size + len(candidate))
    ]
    return tuple(table[match][0] for match in get_close_matches(word, near, n=count, cutoff=_CUTOFF))


@lru_cache(maxsize=8)
def _letters_of_all(candidates: tuple[str, ...]) -> dict[str, tuple[str, int]]:
    """Each word in lower case: as it is written, and its letters."""
    table: dict[str, tuple[str, int]] = {}
    for candidate in sorted(set(candidates)):
        table.setdefault(candidate.lower(), (candidate, _letters(candidate.lower())))
    return table


def _letters(word: str) -> int:
    """The letters of a word as bits, one for each time a letter stands there: what two words have in common at most.
    Letters of different alphabets may count as one, which only widens the choice."""
    bits = 0
    for letter in word:
        bit = 1 << 16 * (ord(letter) & 63)
        while bits & bit:
            bit <<= 1
        bits |= bit
    return bits
