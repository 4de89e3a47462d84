"""Planted faults: what is said about the clean stories, and that a sample of the damage is found where it lies, with its reason."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from chekhov.study import load

ROOT = Path(__file__).parents[1]
STORIES = sorted((ROOT / "tests" / "faults" / "stories").glob("*.story"))

sys.path.insert(0, str(ROOT / "bench"))
import planting  # noqa: E402

import faults  # noqa: E402


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_clean_stories(path: Path, golden: Callable[[Path, str], None]) -> None:
    study = load(str(path))
    lines = [
        (study.sources.locate(one.span.start).line, f"{one.severity.word}[{one.rule}] {one.message}")
        for one in study.findings
    ]
    golden(path.with_suffix(".findings"), "".join(f"{line} {text}\n" for line, text in sorted(lines)))


SURE = (
    "death-just-before",
    "death-long-before",
    "killed-twice",
    "unconscious",
    "captive-walks",
    "eaten-given",
    "wrong-age",
)


@pytest.mark.parametrize("kind", SURE)
def test_a_sample_is_found_where_it_lies_and_for_its_reason(kind: str) -> None:
    texts = [planting.load(path) for path in STORIES if path.stem in ("lamproom", "regent")]
    text, plant = next((text, plant) for text in texts for plant in planting.plants(text, kind, 1))
    clean = faults.reports("\n".join(text.lines) + "\n", text.name)
    score = faults.judge(plant, clean)
    assert (score.found, score.located, score.reasoned) == (1, 1, 1), score.misses


def test_every_kind_is_planted_somewhere_and_changes_the_text() -> None:
    texts = [planting.load(path) for path in STORIES]
    for kind in planting.KINDS:
        found = [(text, plant) for text in texts for plant in planting.plants(text, kind, 1)]
        assert found, kind
        for text, plant in found:
            assert plant.text.splitlines() != text.lines
            assert plant.mended or plant.shows, plant


def test_what_the_program_calls_mended_is_not_reported() -> None:
    text = planting.load(ROOT / "tests" / "faults" / "stories" / "lamproom.story")
    clean = faults.reports("\n".join(text.lines) + "\n", text.name)
    for kind in ("asleep-mended", "gone-mended"):
        for plant in planting.plants(text, kind, 2):
            assert faults.judge(plant, clean).false == 0, plant.what


def test_the_figures_are_the_same_at_every_run() -> None:
    text = planting.load(ROOT / "tests" / "faults" / "stories" / "regent.story")
    assert faults.measure([text], ["eaten-given"], 1, False) == faults.measure([text], ["eaten-given"], 1, False)
