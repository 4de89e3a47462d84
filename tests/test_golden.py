"""The showcase stories: what is found in them, that it is found again and again, and that every fact of them carries weight."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from chekhov.study import Study, load, loads

ROOT = Path(__file__).parents[1]
FACTS = ROOT / "tests" / "facts"
GOLDEN = ROOT / "tests" / "golden"
NAMES = ("casshern", "romeo", "magi", "bohemia", "eighty-days", "twins", "everyday", "ferry", "mill")
STORIES = {name: ROOT / "stories" / name / f"{name}.story" for name in NAMES}


def all_findings(study: Study) -> str:
    """Every finding, notes and accepted ones included, one a line, in the order of the text."""
    lines = []
    for finding in study.findings:
        at = study.sources.locate(finding.span.start)
        kind = "intended" if finding.accepted is not None else finding.severity.word
        lines.append((at.line, at.column, f"{at.line} {kind}[{finding.rule}] {finding.headline}"))
    return "\n".join(text for *_, text in sorted(lines)) + "\n"


@pytest.mark.parametrize("name", STORIES)
def test_findings(name: str, golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / f"{name}.txt", all_findings(load(str(STORIES[name]))))


@pytest.mark.parametrize("name", STORIES)
def test_the_same_text_gives_the_same_answer(name: str) -> None:
    outputs = []
    for seed in ("1", "4711"):
        done = subprocess.run(
            [sys.executable, "-m", "chekhov", "check", "--format", "json", str(STORIES[name].relative_to(ROOT))],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            timeout=120,
            check=False,
        )
        assert done.returncode in (0, 1), done.stderr.decode()
        outputs.append(done.stdout)
    assert outputs[0]
    assert outputs[0] == outputs[1]


# ---------------------------------------------------------------- a row less is a fact less

ROWS: dict[str, list[str]] = json.loads((FACTS / "casshern-rows.json").read_text(encoding="utf-8"))
TEXT = STORIES["casshern"].read_text(encoding="utf-8")
DELETED = ("1", "4", "10", "12", "13", "15", "19", "25", "28", "30", "33", "37", "42", "47", "52", "54")


@cache
def questions() -> dict[str, list[str]]:
    """The questions about each row."""
    found: dict[str, list[str]] = {}
    for line in (FACTS / "casshern-questions.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            row, question, _ = line.split(" | ")
            found.setdefault(row.strip(), []).append(question.strip())
    return found


@cache
def whole() -> Study:
    return loads(TEXT, "casshern.story", follow=True)


def without(row: str) -> str:
    """The story without the sentences of a row; its lines stay where they are."""
    text = TEXT
    for sentence in ROWS[row]:
        assert sentence in text, f"row {row} is no longer in the story: {sentence}"
        text = text.replace(sentence, "", 1)
    return text


@pytest.mark.parametrize("row", DELETED)
def test_a_row_less_changes_an_answer(row: str) -> None:
    less = whole().edited(without(row))
    asked = questions()[row]
    assert any(whole().ask(question).answer != less.ask(question).answer for question in asked)
