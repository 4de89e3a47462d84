"""Worlds shared between stories, an author's words in the place of the library's, and definitions that clash."""

from __future__ import annotations

from pathlib import Path

import pytest

import chekhov
from chekhov.findings import Finding
from chekhov.study import Study

SHARED = """\
# World
Tom is a man. Mary is a woman. Tom has the ring.

## {Juggler: being} juggles {Thing: thing}
makes: Juggler is tired.

# Story
## Elsewhere
Mary kills Tom.
"""
STORY = "# Story\n## The street\n@place: the street\n@with: Tom, Mary\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def story(**files: str) -> Study:
    """A study of main.story beside the other files (``sub_b`` lies in the folder ``sub``)."""
    for name, text in files.items():
        path = Path(*name.split("_")).with_suffix(".story")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return chekhov.load("main.story")


def problems(study: Study) -> list[tuple[str, int, str]]:
    found = []
    for finding in study.findings:
        if finding.rule == "bad-include":
            place = study.sources.locate(finding.span.start)
            found.append((place.file, place.line, finding.message))
    return found


def test_an_include_brings_in_the_world_and_not_the_story() -> None:
    study = story(shared=SHARED, main="@include: shared.story\n\n" + STORY + "Tom juggles the knives.\n")
    assert study.summary.understood == study.summary.sentences
    assert [scene.title for scene in study.scenes] == ["The street"]
    assert study.ask("Is Tom tired?").answer == "yes"
    assert study.ask("Who has the ring?").answer == "Tom"
    assert study.ask("Is Tom dead?").answer != "yes"
    assert problems(study) == []


def test_paths_are_taken_from_the_including_file_and_every_file_comes_once() -> None:
    main = (
        "@include: sub/b.story\n@include: shared.story\n\n# World\nThe street is a place.\n\n"
        + STORY
        + "Tom juggles the knives.\n"
    )
    study = story(shared=SHARED, sub_b="@include: ../shared.story\n\n# World\nBen is a man.\n", main=main)
    assert problems(study) == []
    assert [source.name for source in study.sources.files] == ["shared.story", "sub/b.story", "main.story"]
    assert study.ask("Is Ben a man?").answer == "yes"


def test_what_cannot_be_included_is_a_finding_with_a_place() -> None:
    main = (
        "@include: none.story\n@include: sub\n@include: empty.story\n@include:\n@include: bad.story\n"
        + STORY
        + "Tom greets Mary.\n"
    )
    Path("bad.story").write_bytes(b"\0\1")
    study = story(empty="Tom greets Mary.\n", sub_b="", main=main)
    assert [(file, line) for file, line, _ in problems(study)] == [("main.story", line) for line in (1, 2, 3, 4, 5)]
    words = ["there is no such file", "is a directory", "has no # World", "names no file", "not a text file"]
    assert all(word in message for word, (_, _, message) in zip(words, problems(study), strict=True))


def test_circles_are_found() -> None:
    study = story(
        b="@include: main.story\n# World\nBen is a man.\n",
        main="@include: b.story\n@include: main.story\n" + STORY + "Tom runs.\n",
    )
    assert problems(study) == [
        ("b.story", 1, "files that include each other in a circle: main.story → b.story → main.story"),
        ("main.story", 2, "files that include each other in a circle: main.story → main.story"),
    ]


def test_an_author_takes_the_place_of_the_library() -> None:
    own = "## {Robber: being} steals {Booty: thing}\nmakes: Robber has Booty. Robber is tired.\n\n"
    study = story(
        main="# World\nTom is a man. Mary is a woman. Tom has the ring.\n\n"
        + own
        + STORY
        + "Mary steals the ring from Tom.\n"
    )
    assert study.ask("Is Mary tired?").answer == "yes"
    (note,) = (finding for finding in study.findings if finding.rule == "replaces-library")
    assert "steals {Thing" in note.message and study.sources.locate(note.span.start).line == 4


def test_a_special_case_leaves_the_library_alone() -> None:
    own = "## {Wolf: wolf} kills {Victim: being}\nmakes: Victim is dead. Wolf is tired.\n\n"
    text = "# World\nTom is a man. Mary is a woman.\n\n" + own + STORY + "Mary kills Tom.\n"
    study = chekhov.loads(text)
    assert [finding.rule for finding in study.findings if finding.rule == "replaces-library"] == []
    assert study.ask("Is Tom dead?").answer == "yes" and study.ask("Is Mary tired?").answer != "yes"


@pytest.mark.parametrize(
    ("other", "clash"),
    [
        ("## {J: being} juggles {T: thing}\nmakes: J is dead.\n", True),
        ("## {J: being} juggles {T: thing}\nmakes: J is tired.\n", False),  # the same in other words
        ("## {J: being} juggles {T: place}\nmakes: J is dead.\n", False),  # of another kind
        ("## {J: being} balances {T: thing}\nalso: juggles\nmakes: J is dead.\n", True),
    ],
)
def test_two_definitions_of_one_pattern_clash(other: str, clash: bool) -> None:
    study = story(
        shared=SHARED, main="@include: shared.story\n\n# World\n" + other + "\n" + STORY + "Tom greets Mary.\n"
    )
    found: list[Finding] = [finding for finding in study.findings if finding.rule == "conflicting-definition"]
    assert bool(found) == clash
    if clash:
        assert study.sources.locate(found[0].span.start).file == "main.story"
        step = found[0].because[0].span
        assert step is not None and study.sources.locate(step.start).file == "shared.story"
