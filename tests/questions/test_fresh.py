"""Questions to small stories, as a reader would ask them: stories and expected answers stand in ``fresh.md``."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from chekhov.study import Study, loads

_STORY = re.compile(
    r"^## (?P<title>[^\n]+)\n+```story\n(?P<story>.*?)^```\n+```answers\n(?P<answers>.*?)^```", re.M | re.S
)
NOT_YET: dict[tuple[str, str], str] = {
    (
        "The expedition",
        "Does Ruth believe that Sven is dead?",
    ): "whoever sees somebody come in does not yet see that they are alive",
}
"""(story, question) -> why it cannot be answered today. Strict: whoever mends it takes the line away."""


@cache
def stories() -> dict[str, tuple[str, tuple[tuple[str, str], ...]]]:
    """Title -> the story, and its questions with their answers."""
    text = (Path(__file__).parent / "fresh.md").read_text(encoding="utf-8")
    found = {}
    for hit in _STORY.finditer(text):
        pairs = (line.partition(" => ") for line in hit["answers"].splitlines() if " => " in line)
        found[hit["title"]] = (hit["story"], tuple((question, wanted) for question, _, wanted in pairs))
    return found


@cache
def study(title: str) -> Study:
    return loads(stories()[title][0])


def cases() -> list[object]:
    """One case for every question."""
    found: list[object] = []
    for title, (_, pairs) in stories().items():
        for question, wanted in pairs:
            reason = NOT_YET.get((title, question))
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            found.append(pytest.param(title, question, wanted, id=f"{title}: {question}", marks=marks))
    return found


def fits(answer: str, wanted: str) -> bool:
    """Is the answer one of ``a / b / ~part``?"""
    given = answer.casefold()
    options = [part.strip().casefold() for part in wanted.split(" / ")]
    return any(option[1:] in given if option.startswith("~") else option == given for option in options)


@pytest.mark.parametrize(("title", "question", "wanted"), cases())
def test_question(title: str, question: str, wanted: str) -> None:
    answer = study(title).ask(question)
    assert answer.understood, answer.text
    assert fits(answer.answer, wanted), f"{answer.answer!r} is none of {wanted!r}"
