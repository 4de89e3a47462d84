"""Short prose, sentence by sentence: each is told back as it should be (see ``README.md``)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from chekhov.study import loads

HERE = Path(__file__).parent


def texts() -> dict[str, list[tuple[str, str, str]]]:
    """Of each text its sentences, each with the sign and the words of its expectation."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for path in sorted(HERE.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("== ")[1:]:
            title, *lines = block.strip().splitlines()
            pairs = zip(lines[::2], lines[1::2], strict=True)
            found[f"{path.stem}: {title}"] = [(said, told[0], told[1:].strip()) for said, told in pairs]
    return found


TEXTS = texts()


@cache
def told(name: str) -> tuple[dict[str, str], list[str]]:
    """What a text is told back as, the first reading of each sentence that was wholly understood; and what alarms there are in it."""
    story = loads("\n".join(said for said, _, _ in TEXTS[name]) + "\n")
    readings = {
        view.text: view.readings[0].rstrip(".") for view in story.readings() if view.understood and view.readings
    }
    return readings, [found.message for found in story.findings if found.severity.name in ("ERROR", "WARNING")]


@pytest.mark.parametrize(
    ("name", "said", "sign", "words"),
    [pytest.param(name, *row, id=row[0]) for name, rows in TEXTS.items() for row in rows],
)
def test_reading(name: str, said: str, sign: str, words: str) -> None:
    read = told(name)[0].get(said, "")
    if sign == "=":
        assert read == words
    else:
        assert sign == "?"
        assert read != words, "this is read as it should be now: say so with “=”"


@pytest.mark.parametrize("name", TEXTS)
def test_no_false_alarm(name: str) -> None:
    """The texts have no holes."""
    assert told(name)[1] == []
