"""Names that are hardly more than a slip of the pen: "Theos runs off", where everybody else in the story calls him Theo. Floor 3.

In: the cast and the text. Out: findings. Asked about is only a name that stands in one place alone, is one letter (added, dropped, changed, or two
swapped) away from a name that the story uses often or introduces in its World, and is no given name that anybody knows (Anna and Anne may both be there); or
one that is such a name in another spelling (Teresa, Theresa), and never stands in one line with it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from chekhov.findings import Finding, Fix, Severity
from chekhov.language import words as w
from chekhov.source import Sources
from chekhov.story.meaning import Figure

SHORTEST = 4  # letters; of shorter names too many are like each other
OFTEN = 3  # so often is a name used that another which is nearly the same may be meant for it
_NAME = re.compile(r"\b[A-Z]\w+")


def slips(cast: Sequence[Figure], sources: Sources) -> Iterator[Finding]:
    """A note for each name that is probably another one, misspelt: once by a slip of the pen, or spelt otherwise from some page on."""
    counts = Counter(chain.from_iterable(_NAME.findall(source.text) for source in sources.files))
    called = [(word, one) for one in cast if one.named and not one.group for word in _NAME.findall(one.label)]
    meant = dict.fromkeys(word for word, one in called if counts[word] >= OFTEN or (one.scene < 0 and counts[word] > 1))
    met = {word: place for place, (word, _) in reversed(list(enumerate(called)))}
    for label, figure in called:
        if label != figure.label or figure.scene < 0 or len(label) < SHORTEST:
            continue
        once = counts[label] == 1 and not w.name_gender(label)
        near = one_letter_apart if once else sound_alike
        other = next((name for name in meant if name != label and near(label.lower(), name.lower())), None)
        if other is not None and (once or (met[other] < met[label] and not _together(label, other, sources))):
            yield _slip(label, other, figure, counts[label], sources)


def _slip(label: str, other: str, figure: Figure, times: int, sources: Sources) -> Finding:
    where = "only here" if times == 1 else f"{times} times from here on"
    message = f"“{label}” is named {where}, and taken for somebody new"
    single = times == 1 and sources.text_of(figure.span) == label
    fixes = (Fix(f"write “{other}”", figure.span, other),) if single else ()
    return Finding("unknown-name", Severity.NOTE, message, figure.span, help=f"did you mean “{other}”?", fixes=fixes)


def _together(one: str, other: str, sources: Sources) -> bool:
    """Do two names stand in one line? Then they are two."""
    return any({one, other} <= set(_NAME.findall(line)) for source in sources.files for line in source.text.split("\n"))


def one_letter_apart(left: str, right: str) -> bool:
    """Is one word the other with a letter added, dropped or changed, or with two neighbours swapped?"""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    rest, other = left[at:], right[at:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return swapped or rest[1:] == other[1:] or rest[1:] == other or rest == other[1:]


def sound_alike(left: str, right: str) -> bool:
    """Are two names spellings of one (Theresa and Teresa, Sara and Sarah, Catherine and Katherine, Philip and Phillip)?"""
    return left != right and _sound(left) == _sound(right)


def _sound(name: str) -> str:
    """A name as it is spoken, roughly: *ph* as *f*, no mute *h*, *c* as *k*, *y* as *i*, no letter twice in a row."""
    name = re.sub(r"(?<=[^aeiou])h|h(?![aeiouy])", "", name.replace("ph", "f"))
    name = re.sub(r"c(?![eiy])", "k", name).replace("y", "i")
    return re.sub(r"(.)\1+", r"\1", name)
