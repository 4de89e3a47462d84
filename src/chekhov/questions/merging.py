"""Clauses that say the same of several, told as one: "Mary went home and John went home" is "Mary and John went home". Floor 8.

In: clauses in plain English, without full stops. Out: one clause where they differ in one stretch only, else all of them joined.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from chekhov.language import words as w
from chekhov.story.wording import listed

_MANY = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't"}
_ARTICLES = frozenset("the a an his her its their my your our no".split())
_OPENING = frozenset("is was has are were had did does do have".split())


def together(clauses: Sequence[str]) -> str:
    """The clauses as one, if they differ only in whom or what they name; else joined by *and*."""
    told = list(dict.fromkeys(clauses))
    if len(told) < 2:
        return "".join(told)
    split = [clause.split() for clause in told]
    head = _common(split)
    while head and (split[0][head - 1].lower() in _ARTICLES or not _has_verb(split[0][:head])):
        head -= 1
    tail = _common([words[head:][::-1] for words in split])
    first = split[0]
    rest = first[len(first) - tail :]
    named = [" ".join(words[head : len(words) - tail]) for words in split]
    if not all(named) or any(" that " in f" {one} " for one in named):
        return " and ".join(told)
    if head:
        return " ".join((*first[:head], listed(named), *rest))
    predicate = _of_several(rest)
    return f"{listed(named)} {predicate}" if predicate else " and ".join(told)


def _common(split: Sequence[Sequence[str]]) -> int:
    """How many words all begin with, one being left to each."""
    most = min(map(len, split)) - 1
    return sum(
        1 for _ in takewhile(lambda column: len(set(column)) == 1, zip(*(words[:most] for words in split), strict=True))
    )


def _has_verb(words: Sequence[str]) -> bool:
    return any(
        word in _OPENING or any(form == "past" for _, form in w.verb_forms(word)) for word in words if word.islower()
    )


def _of_several(rest: Sequence[str]) -> str:
    """A predicate of one as that of several: "is a child of Sven" is "are children of Sven"; "" where that is not known."""
    if not rest:
        return ""
    verb, tail = rest[0], list(rest[1:])
    forms = w.verb_forms(verb)
    if verb in _MANY:
        if tail and tail[0] in ("a", "an"):
            if len(tail) > 2 and tail[2] != "of":
                return ""
            tail = [w.plural(tail[1]), *tail[2:]] if len(tail) > 1 else tail
        elif tail and tail[0] == "the" and len(tail) > 2 and tail[2] == "of":
            return ""  # "the mother of Sven": one of them only
        return " ".join((_MANY[verb], *tail))
    if any(form == "past" for _, form in forms):
        return " ".join(rest)
    base = next((lemma for lemma, form in forms if form == "s"), "")
    return " ".join((base, *tail)) if base else ""
