"""Names that are hardly more than a slip of the pen: "Theos runs off", where everybody else in the story calls him Theo. Floor 3.

In: the cast and the text. Out: findings. Only a name that stands in one place alone, is one letter (added, dropped, changed, or two swapped) away from
a name that the story uses often or introduces in its World, and is no given name that anybody knows, is asked about: Anna and Anne may both be there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from chekhov.findings import Finding, Fix, Severity
from chekhov.language import words as w
from chekhov.source import Sources
from chekhov.story.meaning import Figure

SHORTEST = 4  # letters; of shorter names too many are like each other
OFTEN = 3  # so often is a name used that another which is nearly the same may be meant for it
_NAME = re.compile(r"\b[A-Z]\w+")


def slips(cast: Sequence[Figure], sources: Sources) -> Iterator[Finding]:
    """A note for each name that is probably another one, misspelt."""
    counts = Counter(name for source in sources.files for name in _NAME.findall(source.text))
    called = [(word, one) for one in cast if one.named and not one.group for word in _NAME.findall(one.label)]
    meant = dict.fromkeys(word for word, one in called if counts[word] >= OFTEN or (one.scene < 0 and counts[word] > 1))
    for label, figure in called:
        if (
            label != figure.label
            or counts[label] != 1
            or figure.scene < 0
            or len(label) < SHORTEST
            or w.name_gender(label)
        ):
            continue
        other = next((name for name in meant if one_letter_apart(label.lower(), name.lower())), None)
        if other is not None:
            message = f"“{label}” is named only here, and taken for somebody new"
            fixes = (Fix(f"write “{other}”", figure.span, other),) if sources.text_of(figure.span) == label else ()
            yield Finding(
                "unknown-name", Severity.NOTE, message, figure.span, help=f"did you mean “{other}”?", fixes=fixes
            )


def one_letter_apart(left: str, right: str) -> bool:
    """Is one word the other with a letter added, dropped or changed, or with two neighbours swapped?"""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    rest, other = left[at:], right[at:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return swapped or rest[1:] == other[1:] or rest[1:] == other or rest == other[1:]
