"""Whether the bearer of a name is a he or a she, told by the text wherever it stands. Floor 3.

In: a text, and what the nouns of persons tell. Out: names with a pronoun. A story that calls Corl *he* in its tenth sentence means a man in the first one,
too. Only what leaves no choice is a vote: *her brother Corl*, *Corl, a nun*, *Corl hurt himself*, and *Corl is angry, and he leaves*, where nobody else is named
before the pronoun. Where votes contradict each other the story does not tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from chekhov.language import closed
from chekhov.language import words as w

_SENTENCE = re.compile(r"[^.!?\n]+")
_WORD = re.compile(r"[A-Za-zÀ-ɏ][\w-]*(?:[’'][A-Za-z]+)?|[,:;“”\"()—]")
_QUOTES = frozenset('“”"')
_SUBJECTS = {"he": "he", "she": "she"}
_FORMS = {"he": frozenset(("he", "him", "his")), "she": frozenset(("she", "her", "hers"))}
_SELVES = {"himself": "he", "herself": "she"}
_CONJUNCTIONS = frozenset(
    "and but so because when while as until before after if though although since for , ;".split()
)
_APPOSED = frozenset("a an the his her their my our".split())
_TELLING = _APPOSED.union(_SUBJECTS, _SELVES)
"""A sentence without any of these tells of no name which it is."""


def gender_votes(text: str, person: Callable[[str], str | None]) -> frozenset[tuple[str, str]]:
    """Names with "he" or "she", for each way that a text calls them. ``person``: the pronoun that a noun of persons asks for, empty where it may be either,
    None for what is no person."""
    votes: set[tuple[str, str]] = set()
    known: dict[str, str | None] = {}

    def somebody(word: str) -> str | None:
        if word not in known:
            known[word] = person(w.singular(word) or word)
        return known[word]

    before: list[str] = []  # the words so far
    at = 0  # where the last sentence begins
    for sentence in _SENTENCE.finditer(text):
        if not sentence[0].lstrip().startswith(("#", "@", "%", ">")):
            words = _WORD.findall(sentence[0])
            if not _TELLING.isdisjoint(map(str.lower, words)):
                votes.update(_votes(words, somebody))
                votes.update(_goes_on(before, at, words, somebody))
            at = len(before)
            before += words
    return frozenset(vote for vote in votes if vote[1] in ("he", "she"))


def _goes_on(
    before: list[str], at: int, words: list[str], person: Callable[[str], str | None]
) -> Iterator[tuple[str, str]]:
    """ "Rosalind leaves Corbin. He smiles": a sentence that begins with *he*, where one name alone of those so far may be a man's, and the last sentence
    (from ``at`` on) has it, as no place."""
    pronoun = _SUBJECTS.get(words[0].lower()) if words else None
    if pronoun is None or not _QUOTES.isdisjoint(before):
        return
    found: set[str] = set()
    for place, word in enumerate(before):
        low = word.lower()
        if low in _FORMS[pronoun] or (not _is_name(word) and person(low) in (pronoun, "")):
            return
        if _is_name(word) and w.name_gender(word) in (None, pronoun):
            behind = before[place - 1] if place else ""
            if place < at or behind in closed.PREPOSITIONS or behind[:1].isupper() or w.is_place_name(word):
                return
            found.add(word)
    if len(found) == 1 and next(iter(found)).isalpha():
        yield next(iter(found)), pronoun


def _votes(words: list[str], person: Callable[[str], str | None]) -> Iterator[tuple[str, str]]:
    """What one sentence tells."""
    names = [place for place, word in enumerate(words) if _is_name(word)]
    for place in names:
        yield from _by_noun(words, place, person)
    if not names or not _QUOTES.isdisjoint(words):
        return
    first = names[0]
    if first > 1 or (first == 1 and words[0].lower() not in _CONJUNCTIONS) or words[first].endswith(("'s", "’s")):
        return  # it begins with somebody else, or is about what somebody has
    for place in range(first + 1, len(words)):
        word = words[place]
        low = word.lower()
        if (
            place in names
            or (low not in _SUBJECTS and person(low) is not None)
            or low in ("they", "their", "i", "we", "you")
        ):
            return
        if low in _SELVES:
            yield words[first], _SELVES[low]
            return
        if low in _SUBJECTS:
            alone = _FORMS["she" if low == "he" else "he"].isdisjoint(map(str.lower, words[place:]))
            if words[place - 1].lower() in _CONJUNCTIONS and alone:  # not "Corl is sad, and she comforts him"
                yield words[first], _SUBJECTS[low]
            return
        if low in ("him", "his", "her"):
            return


def _is_name(word: str) -> bool:
    """May this be a name? (What is none, nobody is called.)"""
    if not word[:1].isupper():
        return False
    low = word.lower()
    return low not in closed.CLOSED and low not in closed.TITLES


def _by_noun(words: list[str], place: int, person: Callable[[str], str | None]) -> Iterator[tuple[str, str]]:
    """ "Her brother Corl", "Corl, a nun", "Corl, her younger sister"."""
    before = words[place - 1].lower() if place else ""
    if place > 1 and person(before) and words[place - 2].lower() in _APPOSED:
        yield words[place], person(before) or ""
    behind = words[place + 1 : place + 5]
    if len(behind) > 2 and behind[0] == ",":
        behind = [word.lower() for word in behind]
    if len(behind) > 2 and behind[0] == "," and behind[1] in _APPOSED:
        noun = next((word for word in behind[2:4] if person(word) is not None), "")
        if noun and person(noun):
            yield words[place], person(noun) or ""
