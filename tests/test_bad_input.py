"""Whatever is thrown at it, the command answers: a located finding or one clear line, in time, without a traceback."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

LIMIT = 120  # seconds; the largest inputs take far less


def chekhov(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "chekhov", *arguments]
    done = subprocess.run(command, input=stdin, capture_output=True, timeout=LIMIT, check=False)
    assert b"Traceback" not in done.stderr
    assert b"internal error" not in done.stderr, done.stderr.decode()
    assert done.returncode in (0, 1, 2)
    return done


def findings(tmp_path: Path, text: str) -> list[dict[str, object]]:
    """The findings of a story, as the JSON of the real command."""
    path = tmp_path / "a.story"
    path.write_text(text, encoding="utf-8")
    done = chekhov("check", "--format", "json", str(path))
    record = json.loads(done.stdout)
    found: list[dict[str, object]] = record["findings"]
    assert all(int(str(finding["line"])) >= 1 for finding in found)
    assert path.read_text(encoding="utf-8") == text
    return found


@pytest.mark.parametrize("content", [b"\0" * 100, "Ärger".encode("latin-1"), "Luna".encode("utf-16")])
def test_no_text(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.story"
    path.write_bytes(content)
    done = chekhov("check", str(path))
    assert done.returncode == 2 and done.stderr.count(b"\n") == 1


def test_missing_and_directory(tmp_path: Path) -> None:
    assert chekhov("check", str(tmp_path / "none.story")).returncode == 2
    assert chekhov("check", str(tmp_path)).returncode == 2


@pytest.mark.parametrize(
    "text", ["", "\n", "\ufeff", "# World\n# Story\n", "# A\n## B\n### C\n", "%% only a comment %%\n"]
)
def test_nothing_happens(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.story"
    path.write_text(text, encoding="utf-8")
    done = chekhov("check", str(path))
    assert done.returncode == 0 and done.stdout == b"Nothing happens in this story yet.\n"
    for command in (["run"], ["run", "--readings"], ["report", "-o", str(tmp_path / "o.html")], ["fmt"]):
        assert chekhov(*command, str(path)).returncode == 0
    assert chekhov("ask", str(path), "Who is dead?").returncode == 0


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("unclosed-comment", "# Story\n## A\n%% and never an end\nLuna greets Anna.\n"),
        (
            "cyclic-definition",
            "# World\n## {X: being} is odd\nwhen: X is even.\n\n## {X: being} is even\nwhen: X is odd.\n",
        ),
        ("same-name", "# World\nParis is a man. Paris is a city.\n"),
        ("place-inside-itself", "# World\nThe attic is a place. The attic is in the attic.\n"),
        ("place-inside-itself", "# World\nThe attic is in the box. The box is in the bag. The bag is in the attic.\n"),
        ("cyclic-order", "# Story\n## A\n@time: after B\nLuna laughs.\n\n## B\n@time: after A\nLuna laughs.\n"),
        ("cyclic-order", "# Story\n## A\n@time: after A\nLuna laughs.\n"),
        ("bad-time", "# Story\n## A\n@time: 30 February 1900\nLuna laughs.\n"),
        ("bad-time", "# Story\n## A\n@time: 29 February 1900\nLuna laughs.\n"),
        ("bad-time", "# Story\n## A\n@time: 1900-13-01\nLuna laughs.\n"),
        ("bad-time", "# Story\n## A\n@time: year 0\nLuna laughs.\n"),
        ("bad-time", "# Story\n## A\n@time: 25:99\nLuna laughs.\n"),
        ("bad-time", "# Story\n## A\n@time: Monday, 3 May 1945\nLuna laughs.\n"),
        ("bad-time", "# Story\n## A\nLuna laughs.\n\n## B\n@time: two days after The Wedding\nLuna laughs.\n"),
        ("bad-time", "# World\nA day has zero hours.\n\n# Story\n## A\nLuna laughs.\n"),
        ("bad-time", "# World\nA month has 0 days.\n\n# Story\n## A\nLuna laughs.\n"),
        ("bad-time", "# World\nA year has 3 months. The months are Frost and Seed.\n\n# Story\n## A\nLuna laughs.\n"),
    ],
)
def test_located_findings(tmp_path: Path, rule: str, text: str) -> None:
    assert rule in [finding["rule"] for finding in findings(tmp_path, text)]


@pytest.mark.parametrize(
    "tag",
    [
        "1" + "0" * 30 + " years later",
        "9" * 5000 + " years later",
        "a million million years ago",
        "—",
        "after",
        "between A and",
    ],
)
def test_times_beyond_all_measure(tmp_path: Path, tag: str) -> None:
    text = f"# World\nLuna is a woman.\n\n# Story\n## A\nLuna laughs.\n\n## B\n@time: {tag}\nLuna laughs.\n"
    assert not [finding for finding in findings(tmp_path, text) if finding["severity"] in ("error", "warning")]


def test_rules_that_set_each_other_off(tmp_path: Path) -> None:
    text = """\
# World
Luna is a woman. The gate is a door.
Whenever the gate is open, the gate becomes closed.
Whenever the gate is closed, the gate becomes open.

# Story
## The gate
Luna opens the gate.
"""
    assert "rule-loop" in [finding["rule"] for finding in findings(tmp_path, text)]


def test_a_name_that_is_also_a_verb(tmp_path: Path) -> None:
    text = "# World\nRose, Will, Mark and Hope are women.\n\n# Story\n## A\nRose greets Will. Mark thanks Hope.\n"
    found = findings(tmp_path, text)
    assert not [finding for finding in found if finding["severity"] in ("error", "warning")]


def test_one_sentence_of_a_megabyte(tmp_path: Path) -> None:
    text = "# Story\n## A\nLuna greets Anna" + " and greets Anna" * 60_000 + ".\n"
    findings(tmp_path, text)


def test_one_word_of_a_megabyte(tmp_path: Path) -> None:
    findings(tmp_path, "# Story\n## A\n" + "x" * 1_000_000 + ".\n")


def test_ten_megabytes(tmp_path: Path) -> None:
    manuscript = "> It was a dark and stormy night; the rain fell in torrents.\n" * 170_000
    findings(tmp_path, f"# Story\n## A\n{manuscript}\nLuna greets Anna.\n")


def test_a_text_that_is_no_story(tmp_path: Path) -> None:
    text = "# Story\n## A\n" + "Lorem ipsum dolor sit amet, consetetur sadipscing elitr.\n" * 2000
    assert {finding["severity"] for finding in findings(tmp_path, text)} == {"note"}


def test_thousands_in_one_place(tmp_path: Path) -> None:
    names = [f"Guest{number}" for number in range(3000)]
    text = "# World\n" + "".join(f"{name} is a man.\n" for name in names)
    text += "\n# Story\n## The ball\n@place: the hall\n@with: " + ", ".join(names) + "\n"
    text += "".join(f"{one} greets {other}.\n" for one, other in pairwise(names))
    findings(tmp_path, text)


@pytest.mark.parametrize("depth", [200, 5000])
def test_deep_nesting(tmp_path: Path, depth: int) -> None:
    findings(tmp_path, "# Story\n## A\n" + "Luna believes that " * depth + "Anna is dead.\n")
    findings(tmp_path, "# Story\n## A\nLuna greets " + "the friend of " * depth + "Anna.\n")


def test_strange_letters(tmp_path: Path) -> None:
    findings(
        tmp_path,
        "# Story\n## 城\n@place: 城\n月子 greets Ödön\u0301. \u202eevil\u202c \x1b[31mred\x1b[0m 😀 kills 😀.\n",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Anna knows " + "that Ben knows " * 40 + "that Tom died.",
        "Anna greets the man " + "who greets the man " * 40 + ".",
        "Anna orders Ben " + "to order Ben " * 40 + "to leave.",
        "Anna greets " + "the father of " * 60 + "Ben.",
    ],
)
def test_nesting_that_can_still_be_read(tmp_path: Path, text: str) -> None:
    """What is nested forty deep is read once, and not two to the power of forty times."""
    findings(tmp_path, f"# Story\n## A\n{text}\n")


def test_contents_that_hold_all_before_them(tmp_path: Path) -> None:
    """*It* is what was said last, which holds what was said before, and so on for a thousand sentences."""
    findings(tmp_path, "# Story\n## A\nAnna greets Ben.\n" + "He tells her that he knows that she knows it.\n" * 1000)
