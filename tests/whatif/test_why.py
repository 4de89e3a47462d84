"""Why and why not: golden trees over stories of several kinds."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from chekhov.faces import chains
from chekhov.screen import Page
from chekhov.study import Study, load, loads

HERE = Path(__file__).parent
STORIES = {path.stem: path for path in sorted((HERE / "stories").glob("*.story"))}
STORIES["casshern"] = HERE.parents[1] / "stories" / "casshern" / "casshern.story"

WHY = {
    "murder": ("Lady Ashworth is dead", "Inspector Hale arrests Edmund", "Edmund hates Lady Ashworth"),
    "heist": ("Olga betrays Viktor", "Rita has the diamond", "23"),
    "fairy": ("Anna wakes", "Anna is asleep", "Anna is married to the prince"),
    "war": ("Ines is dead", "Lieutenant Brook accuses Captain Reyes"),
    "office": ("Maya marries Ben", "Maya smiles at Ben"),
    "casshern": ("Tetsuya is dead", "Luna is alive", "Burai hates humanity", "Doctor Azuma accepts the offer", "Luna falls ill", "471"),
}  # fmt: skip
WHY_NOT = {
    "murder": ("Clara is dead", "Edmund has the will", "Clara knows that Edmund took the poison", "Lady Ashworth marries Doctor Moss"),
    "heist": ("Viktor has the diamond", "Olga has the key", "Rita is dead", "Rita knows that Nina stole the key"),
    "fairy": ("the witch is alive", "the witch marries the king", "Anna is the queen", "a dragon kills the witch"),
    "war": ("Captain Reyes arrests Lieutenant Brook", "Ines is alive", "Ines knows that Sergeant Odum deserted"),
    "office": ("Priya has the ring", "Ms Lang knows that Ben loves Maya"),
    "casshern": ("Midori is cured", "Luna is dead", "Tetsuya marries Luna", "Midori knows that Naito works for Nikko Hairal"),
}  # fmt: skip


@cache
def study(name: str) -> Study:
    return load(str(STORIES[name]))


@pytest.mark.parametrize("name", STORIES)
def test_why(name: str, golden: Callable[[Path, str], None]) -> None:
    shown = [f"== {target}\n{chains.why_text(study(name).why(target), Page(100))}\n" for target in WHY[name]]
    golden(HERE / "golden" / f"why-{name}.txt", "\n".join(shown))


@pytest.mark.parametrize("name", STORIES)
def test_why_not(name: str, golden: Callable[[Path, str], None]) -> None:
    shown = [f"== {clause}\n{chains.why_text(study(name).why_not(clause), Page(100))}\n" for clause in WHY_NOT[name]]
    golden(HERE / "golden" / f"why-not-{name}.txt", "\n".join(shown))


def test_what_moved_them_in_the_same_sentence() -> None:
    found = loads("Jan was ordered by the king to leave the city, and Jan left it.").why("1")
    assert all(child.end != "choice" for child in (found, *found.children))


def test_nothing_answers() -> None:
    assert not study("heist").why("3000").found
    assert not study("heist").why("Nina sings").found
    assert not study("heist").why_not("florble grunk").found
