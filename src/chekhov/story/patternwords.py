"""The words of a pattern, as it is written in a definition. Floor 3.

In: the text of a pattern ("{Giver: being} gives {Gift: thing} to {Taker: being}"). Out: its parts, its slots, the words that it cannot do without.
"""

from __future__ import annotations

import re
from functools import lru_cache

from chekhov.language.closed import PARTICLES
from chekhov.story.meaning import Term

_PART = re.compile(r"\{(\w+)[~°]?[^{}]*\}|\[|\]|[^\s\[\]{}]+")
_SLOT = re.compile(r"\{(\w+)")


@lru_cache(maxsize=4096)
def parts_of(pattern: str) -> tuple[tuple[str, str], ...]:
    """The words, brackets and slots of a pattern: each as written, and the name of the slot."""
    return tuple((part.group(), part[1] or "") for part in _PART.finditer(pattern))


@lru_cache(maxsize=1024)
def others_of(fields: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """The other patterns of an entry, as it is written."""
    patterns = (one.strip() for name, text in fields if name == "also" for one in text.split(";"))
    return tuple(one for one in patterns if one.startswith("{"))


@lru_cache(maxsize=4096)
def asked_for(pattern: str) -> tuple[frozenset[str], frozenset[str]]:
    """The particles and the slots that a pattern cannot do without (its first slot can be left open: a passive)."""
    needed = re.sub(r"\[[^\]]*\]", "", pattern)
    slots = slots_in(needed)[1:]
    words = re.findall(r"[a-z']+", re.sub(r"\{[^}]*\}", " ", needed))
    return frozenset(words) & PARTICLES, frozenset(slots)


def slots_in(pattern: str) -> list[str]:
    """The names of the slots of a pattern, in order."""
    return _SLOT.findall(pattern)


def subject_of(pattern: str, fillers: dict[str, Term]) -> Term | None:
    """What fills the first slot of a pattern."""
    first = _SLOT.search(pattern)
    return fillers.get(first[1]) if first is not None else None
