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
NO_UMBRELLA = "“had no umbrella” names an umbrella, and a later “the umbrella” is taken to be that one"
KNOWN: dict[tuple[str, str], str] = {
    ("02-relations: showing is not giving", "Who saw the map?"): "to be shown something is not yet to see it",
    ("05-reasoning: every one", "Does Lanzo have a sword?"): "“every knight has a sword” would need a sword for each",
    (
        "07-false-belief: the window",
        "Where does Lars think Sofie thinks the chocolate is?",
    ): "“was there too” does not yet say that the one before was there",
    ("09-numbers: counted things", "How many chairs are in the room?"): "places are not counted down, only holders",
    ("09-numbers: children", "How many children does Ellen have?"): "a number of relatives is not kept",
    ("10-daily-life: shopping", "Where is Rosa?"): "home is not a place with a name",
    ("10-daily-life: a dog", "Who owns Bello?"): "who has an animal does not yet own it",
    (
        "10-daily-life: the lost key",
        "Who has the key?",
    ): "“looked for it in the garden”: “it” is taken to be the garden",
    ("10-daily-life: cooking", "Who is the mother of Kai?"): "“her sons A and B” is read as a noun “sons A”",
    ("10-daily-life: rain", "Who has the umbrella?"): NO_UMBRELLA,
    ("10-daily-life: rain", "Who gave Nik the umbrella?"): NO_UMBRELLA,
    ("10-daily-life: rain", "Where is the umbrella?"): NO_UMBRELLA,
    ("10-daily-life: the train", "Where does Pelle get off?"): "“gets off in” is read as getting on, too",
    (
        "11-second-look: the ball in the garden",
        "Where will Ralph look for the ball?",
    ): "what lies under a bench is seen by whoever comes back",
    ("12-asking: handed on", "Who had the football before Uwe?"): "“before” with somebody's name says no time yet",
    ("12-asking: handed on", "How many people had the football?"): "those who had it are counted at one time only",
    ("12-asking: why did they go", "Where will Zeno go?"): "nothing tells where the hungry go",
    (
        "12-asking: she saw it through the window",
        "Where does Emil think that Dörte thinks the letter is?",
    ): "“was there too” does not yet say that the one before was there",
    (
        "12-asking: a talk in private",
        "Where does Jorin think that Inken thinks the ball is?",
    ): "where a basket stands that nobody has placed, nobody knows",
    ("12-asking: the lost ring", "Did Kuno tell the truth?"): "“the truth” is not yet whatever is so",
    ("12-asking: the secret present", "For whom is the bicycle?"): "what something is for is kept as words only",
    ("11-second-look: letters and stamps", "Where is the letter?"): "the place is told before the holder",
}


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
