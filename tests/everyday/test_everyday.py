"""Everyday texts without headings or a World, each with the questions that a reader would be asked: one test a question (see ``README.md``)."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from chekhov.study import Study, loads

HERE = Path(__file__).parent


class Text(NamedTuple):
    """One text: where it stands, what it says, what is asked of it."""

    name: str
    text: str
    questions: tuple[tuple[str, ...], ...]


# Questions that are not answered as was expected before they were asked: (text, question) -> why. Strict: whoever mends one takes it away.
KNOWN: dict[tuple[str, str], str] = {}


def texts() -> list[Text]:
    """All texts of all files."""
    found: list[Text] = []
    for path in sorted(HERE.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("== ")[1:]:
            title, *lines = (line.strip() for line in block.splitlines() if line.strip())
            asked = tuple(tuple(part.strip() for part in line.split("|")) for line in lines if "|" in line)
            found.append(Text(f"{path.stem}: {title}", "\n".join(line for line in lines if "|" not in line), asked))
    return found


TEXTS = {text.name: text for text in texts()}


@cache
def study(name: str) -> Study:
    return loads(TEXTS[name].text)


def plain(text: str) -> str:
    """Lower case, straight apostrophes, no article in front, no full stop."""
    return text.lower().replace("’", "'").strip(" .").removeprefix("the ")


def right(expected: str, answer: str) -> bool:
    """Is an answer among those expected?"""
    return any(
        plain(choice[1:]) in plain(answer) if choice.startswith("~") else plain(choice) == plain(answer)
        for choice in (part.strip() for part in expected.split(" / "))
    )


def cases() -> list[object]:
    """One case a question; those in `KNOWN` are expected to fail."""
    return [
        pytest.param(
            text.name,
            question,
            id=f"{text.name}: {question[0]}",
            marks=[pytest.mark.xfail(strict=True, reason=KNOWN[text.name, question[0]])]
            if (text.name, question[0]) in KNOWN
            else [],
        )
        for text in TEXTS.values()
        for question in text.questions
    ]


@pytest.mark.parametrize(("name", "asked"), cases())
def test_answer(name: str, asked: tuple[str, ...]) -> None:
    question, expected, *known = asked
    answer = study(name).ask(question)
    assert answer.understood, f"not understood: {answer.text}"
    assert right(expected, answer.answer), (
        f"expected {expected!r}, got {answer.answer!r} ({answer.known}) {answer.text}"
    )
    assert not known or str(answer.known) in known[0].split(" / ")


def test_names_are_unique() -> None:
    assert len(TEXTS) == len(texts())
    asked = {(text.name, question[0]) for text in TEXTS.values() for question in text.questions}
    assert set(KNOWN) <= asked


def test_standard_input() -> None:
    """The same text is understood on standard input."""
    text = TEXTS["07-false-belief: basket and box"]
    asked = [question for question, *_ in text.questions]
    command = [sys.executable, "-m", "chekhov", "ask", "-", *asked, "--format", "json"]
    result = subprocess.run(command, input=text.text, capture_output=True, text=True, check=False, encoding="utf-8")
    answers = json.loads(result.stdout)
    assert [answer["question"] for answer in answers] == asked
    assert all(right(expected[1], answer["answer"]) for expected, answer in zip(text.questions, answers, strict=True))
