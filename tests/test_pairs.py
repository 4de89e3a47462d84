"""What a script supervisor would ask about, story by story, each with its innocent twin (see ``holes/pairs/README.md``).

In: ``holes/pairs/*.pairs``. A story begins with ``=== TITLE``; a line that begins with ``- `` stands only where the mistake is made, one with ``+ `` only in its
innocent twin, and ``<<`` marks the line at which the mistake shows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from chekhov.findings import Finding, Severity
from chekhov.study import Study, loads
from chekhov.summary import READING_RULES, open_findings

HERE = Path(__file__).parent / "holes" / "pairs"
NOT_YET = {
    "a name that was never told": "not found yet",
    "somebody of weight vanishes": "not found yet",
    "finds out what she herself has told": "not found yet",
    "a twin out of nowhere": "not found yet",
}
"""Title -> why the mistake is not found today. Strict: whoever mends it takes the line away."""
NOT_QUIET = {}
"""Title -> why the innocent twin is not left alone today. Strict, too."""


@dataclass(frozen=True)
class Pair:
    """A story with a mistake, the lines at which it shows, and its innocent twin."""

    title: str
    faulty: str
    shows: frozenset[int]
    innocent: str


def pairs() -> list[Pair]:
    """All pairs, in the order of their files."""
    found = []
    for path in sorted(HERE.glob("*.pairs")):
        for part in re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            title, *rows = part.rstrip().split("\n")
            faulty = [row.removeprefix("- ") for row in rows if not row.startswith("+ ")]
            innocent = [row.removeprefix("+ ").removesuffix(" <<") for row in rows if not row.startswith("- ")]
            shows = frozenset(at for at, row in enumerate(faulty, 1) if row.endswith(" <<"))
            text = "\n".join(row.removesuffix(" <<") for row in faulty)
            found.append(Pair(title, text + "\n", shows, "\n".join(innocent) + "\n"))
    return found


@cache
def heard(text: str) -> tuple[Study, tuple[tuple[int, Finding], ...]]:
    """What is said about a story, hints and heavier, each with its line; what is said about reading is left out."""
    study = loads(text, "pair.story")
    said = [one for one in open_findings(study.findings) if one.severity >= Severity.HINT]
    return study, tuple(
        (study.sources.locate(one.span.start).line, one) for one in said if one.rule not in READING_RULES
    )


def cases(not_yet: dict[str, str]) -> list[object]:
    """One case for every pair."""
    return [
        pytest.param(
            pair,
            id=pair.title,
            marks=[pytest.mark.xfail(reason=not_yet[pair.title], strict=True)] if pair.title in not_yet else [],
        )
        for pair in pairs()
    ]


@pytest.mark.parametrize("pair", cases(NOT_YET))
def test_the_mistake_is_found_where_it_shows(pair: Pair) -> None:
    _, said = heard(pair.faulty)
    here = [one for line, one in said if line in pair.shows]
    assert here, [(line, one.rule, one.message) for line, one in said]
    assert any(one.because or one.label for one in here)
    assert any(one.help for one in here)


@pytest.mark.parametrize("pair", cases(NOT_QUIET))
def test_its_innocent_twin_is_left_alone(pair: Pair) -> None:
    _, said = heard(pair.innocent)
    assert [(line, one.rule, one.message) for line, one in said] == []
