"""A draft that was not written for Chekhov is checked as it is: markup is looked through, and what is not understood is one line."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import chekhov
from chekhov.language.drafts import is_draft, plain

DRAFT = """\
---
title: The Mill
---

<!-- a note to myself -->

The Mill
========

Anna is a **woman**. *Tom* is a man. Anna gives [Tom](people.md#tom) the letter[^1]. The wind, that
old liar, went round and round the house like a thing that had lost its key.

## The yard

1. Tom reads the letter.
2. Tom **kills** Ben.
   - [ ] Anna screams

| who | dies |
|-----|------|

```
code = here
```

***

The old harbour, of course, of course. Ben opens the door.

[^1]: A footnote.
"""


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "chekhov", *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=120, check=False)
    assert "Traceback" not in done.stderr
    return done


def test_a_draft_is_read_through_its_markup(tmp_path: Path) -> None:
    (tmp_path / "mill.md").write_text(DRAFT, encoding="utf-8")
    study = chekhov.load(str(tmp_path / "mill.md"))
    told = {" ".join(reading.text.split()): reading.understood for reading in study.readings()}
    assert [text for text, understood in told.items() if not understood] == [
        "The wind, that old liar, went round and round the house like a thing that had lost its key.",
        "The old harbour, of course, of course.",
    ]
    assert len(told) == 9
    assert [scene.title for scene in study.scenes] == ["The Mill", "The yard", ""]
    assert study.ask("Who has the letter?").answer == "Tom"
    assert [(finding.rule, study.sources.locate(finding.span.start).line) for finding in study.findings][-1] == (
        "dead-acts",
        28,
    )


def test_what_is_not_understood_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "mill.md").write_text(DRAFT, encoding="utf-8")
    done = run("check", "mill.md", cwd=tmp_path)
    assert done.returncode == 1 and done.stdout.count("not-understood]") == 1
    assert "2 of 9 sentences of this draft are not understood (77.7 % are)" in done.stdout
    assert "7 of 9 sentences understood" in done.stdout
    unfolded = run("check", "--all", "mill.md", cwd=tmp_path).stdout
    assert "of this draft" not in unfolded and unfolded.count("\nnote[") > 1
    rules = [
        item["rule"]
        for item in json.loads(run("check", "mill.md", "--format", "json", cwd=tmp_path).stdout)["findings"]
    ]
    assert rules.count("not-understood") == 1
    (tmp_path / "fine.md").write_text("Anna greets Tom.\n")
    assert run("check", "fine.md", cwd=tmp_path).returncode == 0
    (tmp_path / "mood.md").write_text("Anna to the of goes kitchen with.\n")
    assert run("check", "mood.md", cwd=tmp_path).returncode == 0
    assert run("check", "--strict", "mood.md", cwd=tmp_path).returncode == 1
    assert run("fmt", "mill.md", cwd=tmp_path).returncode == 0
    assert (tmp_path / "mill.md").read_text(encoding="utf-8") == DRAFT


def test_plain_text_has_chapters_and_breaks(tmp_path: Path) -> None:
    text = "THE MILL\n\nChapter One\n\nTom kills Ben.\n\n* * *\n\nBen opens the door.\n"
    (tmp_path / "mill.txt").write_text(text)
    study = chekhov.load(str(tmp_path / "mill.txt"))
    assert [scene.title for scene in study.scenes] == ["THE MILL", "Chapter One", ""]
    assert [finding.rule for finding in study.findings if finding.rule == "dead-acts"] == ["dead-acts"]


def test_a_story_in_a_markdown_file_is_a_story() -> None:
    assert not is_draft("a.md", "# World\nAnna is a woman.\n\n# Story\nAnna greets Tom.\n")
    assert not is_draft("a.md", "## {X: being} frobs\n")
    assert not is_draft("a.story", "Anna greets Tom.\n")
    assert is_draft("a.md", "# The world\nAnna greets Tom.\n")
    assert is_draft("a.md", "An example:\n\n```story\n# World\n```\n")


@given(st.text(alphabet="ab \n#*_-=`~<>![](){}|:.0/^@%", max_size=300))
def test_every_place_stays_where_it_is(text: str) -> None:
    blanked, titles = plain(text)
    assert len(blanked) == len(text)
    assert [letter == "\n" for letter in blanked] == [letter == "\n" for letter in text]
    assert all(0 <= title.start <= title.end <= len(text) for title in titles)
    chekhov.loads(text, "a.md")  # reads without raising


@pytest.mark.parametrize(
    "piece", ["`", "<!--", "*", "[", "#\n", "---\n", "\n\nChapter", "```\n", "|", "[[", "<a", "-->", "~"]
)
def test_no_markup_takes_long(piece: str) -> None:
    begin = time.perf_counter()
    plain(piece * (200_000 // len(piece)))
    assert time.perf_counter() - begin < 20


def test_between_two_paragraphs_one_may_have_gone_elsewhere() -> None:
    """A text without scenes leaves out ways between its paragraphs, but not within one."""
    left, told = "Ann dances with Dennis. Ann goes to Paris.", "Dennis wakes up. Dennis tells Ann that he is ill."
    assert not [one for one in chekhov.loads(f"{left}\n\n{told}\n").findings if one.rule == "not-there"]
    assert [one for one in chekhov.loads(f"{left} {told}\n").findings if one.rule == "not-there"]
