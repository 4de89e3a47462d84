"""Names that a text makes known before it is read: those of several words, and those that are also auxiliaries. Floor 3.

In: the sources. Out: the names, so that they are known from the first sentence on.
"""

from __future__ import annotations

import re

from chekhov.language import closed
from chekhov.language import words as w
from chekhov.source import Sources

_CAPITALS = re.compile(r"(?<![.!?:\n#>\"“”'‘ ])[ ]((?:[A-Z][\w’'-]*)(?: [A-Z0-9][\w’'-]*)+)")
_WILL = re.compile(r"\b(Will|May|Might|Can) (\w+)")  # names, where a verb of its own follows: "Will opens the door"
_AT_THE_HEAD = re.compile(
    r"(?:^|[.!?:\n]\s*|[\"“])(?:At|In|On|From|After|Before|Near|Since|Until|Outside|By)\s+\Z", re.MULTILINE
)


def _is_month(text: str, at: int, word: str) -> bool:
    """Whether a word with a day before it is the month ("on 17 March Pratt left", "the 3rd of May Street")."""
    return word.lower() in closed.MONTHS and bool(re.search(r"\d(?:st|nd|rd|th)?(?: of)?\Z", text[max(0, at - 9) : at]))


def names_in(sources: Sources) -> set[str]:
    """Names of several words, found where no sentence begins, so that they are known from the first sentence on."""
    found: set[str] = set()
    for source in sources.files:
        for hit in _CAPITALS.finditer(source.text):
            name = hit[1]
            if _AT_THE_HEAD.search(source.text, max(0, hit.start() - 12), hit.start(1)):
                continue  # "At Hong Kong Fogg left": where a name ends is for the sentence to say
            for ending in ("’s", "'s", "’", "'"):
                name = name.removesuffix(ending)
            first, _, rest = name.partition(" ")
            if first.lower() in closed.DAYS or _is_month(source.text, hit.start(), first):
                name = rest if " " in rest else ""  # "On Monday Anja went": a day, and then a name
            if first.lower() in closed.MONTHS and rest[:1].isdigit():
                continue  # "on 3 May 1915"
            if name and "’s " not in name and "'s " not in name:
                found.add(name)
        found.update(hit[1] for hit in _WILL.finditer(source.text) if w.is_finite_only(hit[2]))
    return found


__all__ = ["names_in"]
