"""The law of declarations: in which order a `# World` states its facts changes no finding and no answer.

Sentences that point back at the one before them ("He is a doctor.") stay where they are.
"""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from chekhov.study import loads

FOLDER = Path(__file__).parent.parent / "newcomer"
STORIES = sorted(path.stem for path in FOLDER.glob("*.story"))
BACK = re.compile(r"\b(he|she|it|they|his|her|hers|its|their|him|them|there|other|another)\b", re.IGNORECASE)


def world_of(text: str) -> tuple[str, list[str], str]:
    """A story in three parts: what stands before its declarations, these (one sentence each), and the rest."""
    start = text.index("# World") + len("# World")
    found = re.search(r"^#", text[start:], re.MULTILINE)
    end = start + found.start() if found is not None else len(text)
    lines = text[start:end].splitlines()
    return (
        text[:start],
        [one for line in lines for one in re.split(r"(?<=\.)\s+(?=[A-Z])", line.strip()) if one],
        text[end:],
    )


def shuffled(sentences: list[str], seed: int) -> list[str]:
    """The sentences in another order; those that point back stay behind the one that they point to."""
    result = list(sentences)
    loose = [
        index
        for index, one in enumerate(sentences)
        if not BACK.search(one) and not any(BACK.search(after) for after in sentences[index + 1 : index + 2])
    ]
    order = list(loose)
    random.Random(seed).shuffle(order)
    for index, taken in zip(loose, order, strict=True):
        result[index] = sentences[taken]
    return result


def told(text: str, questions: list[str]) -> list[object]:
    """All that is said about a story, without places in the text."""
    study = loads(text)
    findings = [
        (found.rule, found.severity, found.message, found.label, found.help, tuple(step.text for step in found.because))
        for found in study.findings
    ]
    return [*findings, *(study.ask(question).text for question in questions)]


@pytest.mark.parametrize("name", STORIES)
def test_the_order_of_declarations_does_not_matter(name: str) -> None:
    before, sentences, after = world_of((FOLDER / f"{name}.story").read_text(encoding="utf-8"))
    expected = (FOLDER / f"{name}.expect").read_text(encoding="utf-8").splitlines()
    questions = [line.removeprefix("ask ").split("=>")[0].strip() for line in expected if line.startswith("ask ")]
    stories = [
        "\n".join([before, *order, "", after]) for order in (sentences, *(shuffled(sentences, n) for n in (1, 2)))
    ]
    first, *others = (told(story, questions) for story in stories)
    assert any(order != stories[0] for order in stories[1:]) or len(sentences) < 3
    for other in others:
        assert other == first
