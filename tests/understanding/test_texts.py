"""The texts by which understanding is measured are well formed: every sentence says what it should say, every verdict belongs to a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from chekhov.study import loads

HERE = Path(__file__).parent
TEXTS = sorted(HERE.glob("**/*.txt"))


def sentences(path: Path) -> dict[str, int]:
    """The sentences of a text and how many lines of expectation each has."""
    found: dict[str, int] = {}
    last = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("    = "):
            found[last] += 1
        elif line.strip() and not line.startswith(("#", "@", "~", "%", ">", "?")):
            last = line.strip()
            found.setdefault(last, 0)
        elif line.startswith("~"):
            last = line
            found.setdefault(last, 0)
    return found


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_sentence_says_what_is_expected_of_it(path: Path) -> None:
    assert [text for text, count in sentences(path).items() if not count and not text.startswith("~")] == []


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_verdict_is_one_and_belongs_to_a_sentence(path: Path) -> None:
    known = sentences(path)
    for line in (path.parent / "judged" / f"{path.stem}.tsv").read_text(encoding="utf-8").splitlines():
        verdict, sentence, reading = line.split("\t")
        assert verdict in ("right", "part", "wrong")
        assert sentence in known
        assert reading


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_text_is_run_to_its_end(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    study = loads("\n".join(line for line in lines if not line.startswith(("    = ", "?"))), path.name)
    assert study.findings is not None
    assert study.summary.sentences > 10
