"""Questions that were written before anybody could ask them, each with the answer that the story gives.

Two stories are held to every question: a line is ``row | question | expected``; ``a / b`` means that either is right, ``~x`` that the answer
contains x. Five stories were written, with their questions, by somebody who had not seen the tool: a line is ``? question -> answer``, the answer in
a reader's words. These are held to the number of right answers reached so far (`REACHED`); ``python tests/facts/test_facts.py`` prints the table of
``docs/understanding.md``, with names of stories behind it also each question that is not answered as expected.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

import pytest

from chekhov.findings import Severity
from chekhov.language.words import number_of
from chekhov.study import Study, load
from chekhov.summary import open_findings

HERE = Path(__file__).parent
STORIES = HERE.parents[1] / "stories"
SUITES = ("casshern", "romeo")


# What the story does not (yet) answer as was expected before it was asked; each with the reason. Strict: an answer that comes right must leave this list.
KNOWN: dict[str, str] = {}


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
    return load(str(STORIES / name / f"{name}.story"))


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


# ---------------------------------------------------------------- stories of a stranger

REACHED = {"magi": 31, "bohemia": 23, "eighty-days": 35, "twins": 33, "everyday": 35}
"""How many questions are answered as a reader would: whoever raises a figure writes it down here. (*everyday*: 24 counted a lie that was read as lying down;
*twins*: 24 counted what somebody says of himself as so.)"""

EMPTY = frozenset(
    """a an the and or of to in at on by for with from into as that who whom which he she it they him her them his its their himself herself
    is are was were be been had has have having did does do would could must might will can not so mr mrs ms madame count inspector sir
    because order get got one""".split()
)


def asked(name: str) -> list[tuple[str, str]]:
    """The questions about a story, each with the answer of a reader."""
    lines = (HERE / f"{name}-questions.txt").read_text(encoding="utf-8").splitlines()
    return [(q.strip(), a.strip()) for q, a in (line[1:].split("->") for line in lines if line.startswith("?"))]


_TIMES = {"hundred": 100, "thousand": 1000, "million": 1000000}


def _times(hit: re.Match[str]) -> str:
    """ "Two thousand" as a figure."""
    number = number_of(hit[1])
    return hit.group() if number is None else str(number * _TIMES[hit[2]])


def content(text: str) -> set[str]:
    """The words of an answer that carry it: numbers as figures, other words by their beginning, which is common to most of their forms."""
    told = re.sub(r"\b([a-z0-9-]+) (hundred|thousand|million)\b", _times, plain(text).replace("'s", " "))
    words = re.findall(r"[a-z0-9-]+", told.replace(",000", "000"))
    return {str(number_of(word) or word[:5]) for word in words if word not in EMPTY}


def alike(expected: str, answer: str) -> bool:
    """The same names or noun phrases, in any order, a name longer or shorter than the reader's (``Fogg``, ``Phileas Fogg``)."""
    wanted, given = (
        [words for part in re.split(r",| and ", text) if (words := content(part))] for text in (expected, answer)
    )
    return len(wanted) == len(given) and all(any(w <= g or g <= w for g in given) for w in wanted)


def agrees(question: str, expected: str, answer: str) -> bool:
    """Is it the answer of a reader? Of a reason or a manner half of the words that carry it must occur, of all else every word."""
    if plain(expected) in ("yes", "no", "unknown"):
        return plain(expected) == plain(answer)
    if question.startswith(("Why", "How did", "How does")):
        wanted = content(expected) - content(question)
        return 2 * len(wanted & content(answer)) >= len(wanted) > 0
    return alike(expected, answer) or (len(content(expected)) > 1 and content(expected) <= content(answer))


def the_same(name: str, expected: str, answer: str) -> bool:
    """Is whom the answer names, to the story, whom the reader names ("Wilhelm", "the king")?"""
    if not expected.startswith("the ") or re.search(r",| and ", expected + answer):
        return False
    return study(name).ask(f"Who is {expected}?").answer == answer


def answered(name: str) -> list[tuple[str, str, str, str]]:
    """Every question of a story, the expected and the given answer, and what that is: right, silent or wrong."""
    found = []
    for question, expected in asked(name):
        given = study(name).ask(question)
        verdict = "right" if given.understood and agrees(question, expected, given.answer) else "wrong"
        if verdict == "wrong" and question.startswith("Who ") and the_same(name, expected, given.answer):
            verdict = "right"
        if verdict == "wrong" and (not given.understood or given.known == "unknown"):
            verdict = "silent"
        found.append((question, expected, given.answer if given.understood else f"({given.text})", verdict))
    return found


@pytest.mark.parametrize("name", REACHED)
def test_stranger(name: str) -> None:
    verdicts = [verdict for *_, verdict in answered(name)]
    assert verdicts.count("right") >= REACHED[name]


@pytest.mark.parametrize(
    ("question", "expected", "answer", "verdict"),
    [
        ("Who freed Tom?", "Fogg and the soldiers", "the soldiers and Phileas Fogg", True),
        ("Who freed Tom?", "Fogg", "Phileas Fogg and Fix", False),
        ("Who freed Tom?", "unknown", "Fogg", False),
        ("Is Tom dead?", "no", "unknown", False),
        ("How much did Tom pay?", "twenty dollars", "20 dollars", True),
        ("How much did Tom pay?", "twenty thousand dollars", "20000 dollars", True),
        ("How much did Tom pay?", "two thousand dollars", "20000 dollars", False),
        ("Why did Tom run?", "he feared the large dog", "Tom was afraid of Will", False),
        ("Why did Tom run?", "he feared the large dog", "Tom is afraid of the large dog", True),
    ],
)
def test_the_comparison(question: str, expected: str, answer: str, verdict: bool) -> None:
    assert agrees(question, expected, answer) is verdict


def row(name: str) -> str:
    """A row of the table: sentences understood, loosely, in part, of all; answers right and wrong, of all; alarms."""
    summary = study(name).summary
    verdicts = [verdict for *_, verdict in answered(name)]
    alarms = sum(finding.severity >= Severity.WARNING for finding in open_findings(study(name).findings))
    return (
        f"| {name} | {summary.understood} ({summary.plain} loosely) + {summary.partly} of {summary.sentences} "
        f"| {verdicts.count('right')} ({verdicts.count('wrong')} wrong) of {len(verdicts)} | {alarms} |"
    )


if __name__ == "__main__":
    for story in REACHED:
        print(row(story))
    for story in sys.argv[1:]:
        for one in answered(story):
            if one[3] != "right":
                print(f"{story}: {one[3]}: {one[0]} -> {one[1]} | {one[2]}")
