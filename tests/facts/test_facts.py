"""Questions that were written before anybody could ask them, each with the answer that the story gives: one test a question.

A line is ``row | question | expected``; ``a / b`` means that either is right, ``~x`` that the answer contains x.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from chekhov.study import Study, load

HERE = Path(__file__).parent
STORIES = HERE.parents[1] / "stories"
SUITES = {"casshern": "casshern/casshern.story", "romeo": "romeo/romeo.story"}


# What the story does not (yet) answer as was expected before it was asked; each with the reason. Strict: an answer that comes right must leave this list.
KNOWN = {
    "Was Casshern at The train?": "the scene itself begins with Tetsuya losing Luna in the fight, so he is in it",
    "Who has the potion after The plan?": "what is carried to a place is taken to be put down there",
    "Does Friar Laurence know that Romeo has a poison?": "he comes to the vault while the poison lies there to be seen",
    "Does Lady Capulet believe that Romeo is dead after The peace?": "nobody is seen to tell her, and she does not see the body",
}


def rows() -> list[tuple[str, str, str]]:
    """All questions: the story they belong to, the question, what is expected."""
    found: list[tuple[str, str, str]] = []
    for name in sorted(SUITES):
        for line in (HERE / f"{name}-questions.txt").read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                _, question, expected = (part.strip() for part in line.split("|"))
                found.append((name, question, expected))
    return found


@cache
def study(name: str) -> Study:
    return load(str(STORIES / SUITES[name]))


def plain(text: str) -> str:
    """Lower case, straight apostrophes, no article in front, no full stop."""
    return text.lower().replace("’", "'").strip(" .").removeprefix("the ")


def right(expected: str, answer: str) -> bool:
    """Is an answer among those expected?"""
    for choice in expected.split(" / "):
        wanted = choice.strip()
        if wanted.startswith("~"):
            if plain(wanted[1:]) in plain(answer):
                return True
        elif plain(wanted) == plain(answer):
            return True
    return False


def cases() -> list[object]:
    """One case a question; those in `KNOWN` are expected to fail."""
    return [
        pytest.param(
            *row,
            id=f"{row[0]}: {row[1]}",
            marks=[pytest.mark.xfail(strict=True, reason=KNOWN[row[1]])] if row[1] in KNOWN else [],
        )
        for row in rows()
    ]


@pytest.mark.parametrize(("name", "question", "expected"), cases())
def test_fact(name: str, question: str, expected: str) -> None:
    answer = study(name).ask(question)
    lines = "; ".join(f"{line.line}: {line.text}" for line in answer.lines)
    assert answer.understood, f"not understood: {answer.text}"
    assert right(expected, answer.answer), (
        f"expected {expected!r}, got {answer.answer!r} ({answer.known}) {answer.text} [{lines}]"
    )
