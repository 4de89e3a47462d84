"""What a name must be by what the text tells around it, wherever it stands: somebody smiles, and one lives *in* a town. Floor 3.

In: a text and the library. Out: the names that do, or are, what only somebody does or is ("Corbin smiled", "Garth is heartbroken"), and those that something is in
("in Tolland"). Whoever reads the first sentence, "Rosalind leaves Corbin", cannot tell; the story does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chekhov.language import closed
from chekhov.language import words as w
from chekhov.language.english import ADJECTIVES, COMMON_NOUNS, ENGLISH_VERBS
from chekhov.story.definitions import Definitions

_DOES = re.compile(
    r"(?:^|[.!?:;\n,>\"“(]\s*|\b(?:and|but|that|because|when|while|until|before|after|if) )"
    r"([A-Z][a-zà-ɏ]+)(?: ([a-z]+)(?:n't|n’t)?)(?: not| never| also| only)?(?: ([a-z]+))?"
)
_IN = re.compile(
    r"(?<![\w’'])([\w’']{0,30})(?:^|[ \n])(?:[Ii]n|[Ii]nto|[Tt]hroughout) ([A-Z][a-zà-ɏ]+)\b(?![’']s|[ -][A-Z])"
)


def somebodies(text: str, library: Definitions, known: dict[str, bool]) -> Iterator[str]:
    """The names of those who do, or are, what only somebody does or is. ``known``: words that were looked up before."""
    for hit in _DOES.finditer(text):
        name, verb, then = hit[1], hit[2], hit[3] or ""
        if _is_a_word(name.lower()) or hit.end() == len(text):
            continue
        if verb in closed.BE_FORMS:
            word, says = then, _only_somebody_is
        elif verb in closed.AUXILIARIES or verb == "cannot":
            word, says = then, _only_somebody_does
        else:
            word, says = verb, _only_somebody_does
        key = f"{says.__name__} {word}"
        if key not in known:
            known[key] = bool(word) and says(library, word)
        if known[key]:
            yield name


def wheres(text: str, library: Definitions) -> Iterator[str]:
    """The names of what somebody or something is in. (One believes in people, too.)"""
    for hit in _IN.finditer(text):
        before = hit[1].lower()
        if not _is_a_word(hit[2].lower()) and not any(
            _takes_somebody_in(library, lemma) for lemma, _ in w.verb_forms(before)
        ):
            yield hit[2]


def _is_a_word(low: str) -> bool:
    return (
        low in closed.CLOSED or low in closed.TITLES or low in COMMON_NOUNS or low in ADJECTIVES or low in ENGLISH_VERBS
    )


def _only_somebody_does(library: Definitions, word: str) -> bool:
    """Does a verb that is known, in this form, have nobody but beings as its subject?"""
    if w.is_adverb(word):
        return False
    frames = [frame for lemma, _ in w.verb_forms(word) for frame in library.frames.get(lemma, ())]
    return bool(frames) and all(library.is_for_beings_only(frame.subject) for frame in frames)


def _only_somebody_is(library: Definitions, word: str) -> bool:
    """Is this a condition of beings alone: asleep, sad?"""
    value = library.value_words.get(word)
    return value is not None and library.is_for_beings_only(library.relations[value[0]].slots[0])


def _takes_somebody_in(library: Definitions, lemma: str) -> bool:
    preps = (prep for frame in library.frames.get(lemma, ()) for prep in frame.preps if "in" in prep.words)
    return any(library.is_for_beings_only(prep.slot) for prep in preps)
