"""Whom a pronoun means, whose something is, and what belongs to what: short passages (see ``README.md``)."""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

import pytest

from chekhov.language import words as w
from chekhov.study import loads

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent / "bench"))

import whom  # noqa: E402

PLOTS = {"plots": 0.78, "plots-apart": 0.69}
SHARES = {"open": 0.7, "apart": 0.7, "others": 0.9, "called": 0.8}  # what is read as it should be, at least


def passages(name: str) -> list[tuple[str, bool, str, tuple[str, ...]]]:
    """Of each passage of a file its heading, whether it is marked as not read so yet, its text, and the wordings of which one must be in its reading."""
    found: list[tuple[str, bool, str, tuple[str, ...]]] = []
    heading = ""
    for line in (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            heading = line.removeprefix("== ")
        elif line:
            said, _, told = line.removeprefix("? ").partition(" | ")
            found.append((heading, line.startswith("? "), said, tuple(told.split(" / "))))
    return found


@cache
def reading(said: str) -> str:
    """What a passage is told back as."""
    return " ".join(view.readings[0] for view in loads(said + "\n").readings() if view.readings)


def is_right(said: str, wordings: tuple[str, ...]) -> bool:
    told = _bare(reading(said))
    return any(_bare(words) in told for words in wordings)


def _bare(told: str) -> str:
    """Words without the tense of their verbs: "carries the lamp" says of whom it speaks as "carried the lamp" does."""
    words = re.findall(r"[\w'-]+|[.;:,]", told.replace("’", "'").casefold())
    return " ".join(next((lemma for lemma, _ in w.verb_forms(word)), word) for word in words) + " "


ALL = [(file, *row) for file in SHARES for row in passages(file)]


@pytest.mark.parametrize(
    ("marked", "said", "wordings"), [pytest.param(marked, said, words, id=said) for _, _, marked, said, words in ALL]
)
def test_who_is_meant(marked: bool, said: str, wordings: tuple[str, ...]) -> None:
    if marked:
        assert not is_right(said, wordings), "this is read as it should be now: take the “?” away"
    else:
        assert is_right(said, wordings), reading(said)


@pytest.mark.parametrize("file", SHARES)
def test_share(file: str) -> None:
    rows = passages(file)
    right = sum(is_right(said, words) for _, _, said, words in rows)
    assert right >= SHARES[file] * len(rows)


def test_dense_plots() -> None:
    """Of the phrases of the dense outlines that stand for somebody, so many do for whom was meant (``bench/whom.py``)."""
    for half, share in PLOTS.items():
        found = [one for path in sorted((HERE / half).glob("*.txt")) for one in whom.judge(whom.load(path))]
        assert sum(one.verdict == "right" for one in found) >= share * len(found)
