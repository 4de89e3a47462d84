"""The verbs of a text, found without parsing it: for figures about any prose, also where no sentence is understood. Floor 2.

In: a sentence and the verbs that are known. Out: :class:`Token`, one for each word used as a verb, auxiliaries left out (*has* seen, *did* not
go, *will* come). A word counts by its form and the words before it, by a few rules for English; a test holds them to what the parser says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import NamedTuple

from chekhov.language import closed, words

_WORD = re.compile(
    r"n['’]t\b|[^\W\d_]+?(?=n['’]t\b)|['’](?:s|re|ve|ll|d|m)\b|[^\W\d_]+(?:-[^\W\d_]+)*|\d+|[^\w\s]", re.IGNORECASE
)
_SUBJECTS = frozenset("i you he she it we they who which that there someone somebody everyone everybody nobody".split())
_PLURAL_SUBJECTS = frozenset("i you we they who which that".split())
_BEFORE_BASE = (
    frozenset(("to", "not", "n't", "let", "please", "never", "cannot")) | closed.MODALS.keys() | closed.DO_FORMS.keys()
)
_JOINING = frozenset(("and", "or", "but", "then", ","))
_MARKS = frozenset(".,;:!?—–…()[]“”\"‘’'«»")
_BE = closed.BE_FORMS.keys() | {"been", "being", "be"}
_HAVE = closed.HAVE_FORMS.keys() | {"having"}
_DO = closed.DO_FORMS.keys()


class Token(NamedTuple):
    """A word used as a verb: where it starts in the sentence, its dictionary form, and whether anybody knows that form."""

    start: int
    lemma: str
    known: bool


@dataclass(slots=True)
class _Finder:
    """One sentence, word by word."""

    low: list[str]
    start: list[int]
    capital: list[bool]
    defined: Collection[str]
    noun: Callable[[str], bool]
    adjective: Callable[[str], bool]

    def before(self, at: int) -> int:
        """The place of the word before this one, adverbs and negations left out (-1: none)."""
        at -= 1
        while at >= 0 and words.is_adverb(self.low[at]) and self.low[at] not in ("not", "n't"):
            at -= 1
        return at

    def after(self, at: int) -> int:
        """The place of the next word that is no adverb, negation or subject pronoun."""
        at += 1
        while at < len(self.low) and (
            self.low[at] in ("not", "n't", "never") or words.is_adverb(self.low[at]) or self.low[at] in ("i", "you", "he", "she", "we", "they", "it")
        ):  # fmt: skip
            at += 1
        return at

    def known(self, at: int) -> list[tuple[str, str]]:
        """The verb forms that a word can be, of verbs that are known, defined ones first."""
        found = [
            pair for pair in words.verb_forms(self.low[at]) if pair[0] in self.defined or pair[0] in words.ENGLISH_VERBS
        ]
        return sorted(found, key=lambda pair: pair[0] not in self.defined)

    def forms(self, at: int, *wanted: str) -> str:
        """The dictionary form of a word in one of these forms, or nothing."""
        if at >= len(self.low):
            return ""
        return next((lemma for lemma, form in self.known(at) if form in wanted), "")

    def lemma(self, at: int) -> Token | None:
        """The verb that a word is here, if it is one."""
        low = self.low[at]
        if low in _BE or low in _HAVE or low in _DO or low in ("'s", "’s", "'re", "’re", "'ve", "’ve", "'m", "’m"):
            return self._auxiliary(at, low)
        if low in closed.CLOSED and not self._open(at):
            return None
        if not low[0].isalpha() or (self.capital[at] and (at > 0 or low in closed.TITLES)):
            return None
        for lemma, form in self.known(at):
            if self._fits(at, form):
                return Token(self.start[at], lemma, True)
        return self._unknown(at) if not self.known(at) else None

    def _open(self, at: int) -> bool:
        """Whether a closed word may be a verb form as well: *saw*, *felt*, *left*, *lay*."""
        return self.low[at] in ("saw", "lay", "felt", "left", "found", "like", "round") and bool(
            self.forms(at, "past", "base")
        )

    def _auxiliary(self, at: int, low: str) -> Token | None:
        """*Be*, *have* and *do*, where they are not the helpers of another verb."""
        following = self.after(at)
        if low in ("'s", "’s") and (at == 0 or self.low[at - 1] not in closed.PRONOUNS):
            return None
        if low in _DO:
            return (
                None
                if self.forms(following, "base") and not self.noun_like(following)
                else Token(self.start[at], "do", True)
            )
        helped = self.forms(following, "part", "ing")
        state = following < len(self.low) and self.adjective(self.low[following])
        if low in _HAVE or low in ("'ve", "’ve"):
            if following < len(self.low) and self.low[following] in ("been", "had"):
                return None
            return None if self.forms(following, "part") else Token(self.start[at], "have", True)
        return Token(self.start[at], "be", True) if not helped or state else None

    def noun_like(self, at: int) -> bool:
        return self.noun(self.low[at])

    def _fits(self, at: int, form: str) -> bool:
        """Whether a word in this form stands where a verb stands."""
        before = self.before(at)
        prev = self.low[before] if before >= 0 else ""
        low = self.low[at]
        naming = prev in closed.DETERMINERS or prev in closed.POSSESSIVES or prev in ("'s", "’s")
        if form == "ing":
            return prev in _BE or not (naming or self.noun_like(at)) or (prev in _SUBJECTS and not naming)
        if form in ("past", "part"):
            if prev in _BE:
                return not self.adjective(low)
            if naming and prev not in _SUBJECTS:
                return False
            if prev in closed.PREPOSITIONS or (prev and self.adjective(prev) and not self.noun(prev)):
                return False
            return not self.noun_like(at) or self._behind_subject(before)
        if form == "s":
            if (naming and prev not in _SUBJECTS) or prev in closed.PREPOSITIONS or (prev and prev[0].isdigit()):
                return False
            if prev in _JOINING:
                return not self.noun_like(at) or self._before_object(at)
            if prev and self.adjective(prev) and not self.noun(prev) and not self.capital[before]:
                return False
            return self._behind_subject(before) if self.noun_like(at) else prev != ""
        if prev in _BEFORE_BASE:
            return prev != "to" or not self.noun_like(at) or self._before_object(at) or at + 1 == len(self.low)
        if prev in _PLURAL_SUBJECTS:
            return True
        if prev in _JOINING or not prev:
            return not self.noun_like(at) and self._before_object(at) and not self.adjective(low)
        several = words.singular(prev) is not None or "and" in self.low[:at]
        return (
            several and not naming and not self.noun_like(at) and (self._before_object(at) or at + 1 == len(self.low))
        )

    def _behind_subject(self, before: int) -> bool:
        """Whether the word there can be a subject: a pronoun, a name, a noun."""
        if before < 0 or self.low[before] in _MARKS:
            return False
        prev = self.low[before]
        return (
            prev in _SUBJECTS
            or self.capital[before]
            or (self.noun(prev) and prev not in closed.CLOSED)
            or prev in closed.PRONOUNS
        )

    def _before_object(self, at: int) -> bool:
        """Whether what follows looks like an object, a preposition or a clause."""
        if at + 1 >= len(self.low):
            return False
        low = self.low[at + 1]
        return (
            low in closed.DETERMINERS or low in closed.PRONOUNS or low in closed.POSSESSIVES or self.capital[at + 1]
            or low in closed.PREPOSITIONS or low in closed.PARTICLES or low in _MARKS or words.is_adverb(low)
        )  # fmt: skip

    def _unknown(self, at: int) -> Token | None:
        """A verb that nobody knows, where its form and its place leave little doubt."""
        low, before = self.low[at], self.before(at)
        prev = self.low[before] if before >= 0 else ""
        if self.noun(low) or self.adjective(low) or words.is_adverb(low) or low in closed.CLOSED:
            return None
        for lemma, form in words.verb_forms(low):
            sure = (
                (form in ("past", "part") and (self._behind_subject(before) or prev in _BE or prev in _HAVE))
                or (form == "ing" and prev in _BE)
                or (
                    form == "s"
                    and (self.capital[max(before, 0)] or prev in ("he", "she", "it", "who"))
                    and self._before_object(at)
                )
                or (form == "base" and prev in _BEFORE_BASE - {"to"})
            )
            if sure:
                return Token(self.start[at], lemma, False)
        return None


def verbs_in(
    sentence: str, defined: Collection[str], noun: Callable[[str], bool], adjective: Callable[[str], bool]
) -> list[Token]:
    """The words of a sentence that are used as verbs. ``defined``: dictionary forms with a meaning; ``noun``, ``adjective``: what a word may be else."""
    found = [(hit.group(), hit.start()) for hit in _WORD.finditer(sentence)]
    low = [word.lower().replace("’", "'") for word, _ in found]
    capital = [word[:1].isupper() and word.lower() != "i" for word, _ in found]
    finder = _Finder(low, [start for _, start in found], capital, defined, noun, adjective)
    return [token for at in range(len(low)) if (token := finder.lemma(at)) is not None]
