"""The commands as a writer types them: what they print, what they refuse, and that they write files whole or not at all."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chekhov.cli import main

HEIST = Path(__file__).parent / "stories" / "heist.story"


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


def test_whatif() -> None:
    result = call("whatif", HEIST, "--without", "Nina steals the key")
    assert result.exit_code == 0 and "No longer happens: 6 of 23 sentences" in result.stdout
    record = json.loads(call("whatif", HEIST, "--without", "Nina steals the key", "--format", "json").stdout)
    assert [lost["line"] for lost in record["lost"]] == [22, 23, 32, 33, 34, 35]
    assert record["lost"][1]["because"] == 0 and record["lost"][0]["because"] is None
    assert any(finding["rule"] == "order-not-carried-out" for finding in record["appear"])


def test_several_edits_at_once() -> None:
    result = call(
        "whatif", HEIST, "--add", "Olga goes to the vault.", "--add", "Olga takes the diamond.", "--after", "20", "--after", "21",
        "--suppose", "Rita is rich.", "--instead", "The guard chases Nina", "The guard sleeps.",
    )  # fmt: skip
    assert result.exit_code == 0, result.stderr
    assert (
        result.stdout.count("Added: ") == 2
        and "Suppose: Rita is rich." in result.stdout
        and "Instead of: The guard chases" in result.stdout
    )


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "say what is otherwise"),
        (("--without", "the diamond"), "which one?\n  line "),
        (("--without", "4711"), "no sentence stands in line 4711"),
        (("--add", "Olga sleeps.", "--after", "20", "--before", "21"), "use one of them"),
        (("--add", "Olga sleeps.", "--add", "Rita sleeps.", "--after", "20"), "one --after"),
        (("--suppose", "Florble grunk the zib."), "is not understood"),
    ],
)
def test_whatif_refuses(options: tuple[str, ...], said: str) -> None:
    result = call("whatif", HEIST, *options)
    assert result.exit_code == 2 and said in result.stderr and "Traceback" not in result.stderr


def test_why_not() -> None:
    result = call("why", HEIST, "--why-not", "Viktor has the diamond")
    assert result.exit_code == 0 and "It was so until: Viktor sells the diamond to Rita." in result.stdout
    assert json.loads(call("why", HEIST, "--why-not", "Viktor has the diamond", "--format", "json").stdout)["children"]
    assert call("why", HEIST, "--why-not", " ").exit_code == 2
    assert call("why", HEIST, "Nina sings").exit_code == 2


def test_export(tmp_path: Path) -> None:
    assert json.loads(call("export", HEIST, "--to", "json").stdout)["schema"] == 1
    base, folder, one = tmp_path / "a.db", tmp_path / "csv", tmp_path / "a.json"
    for form, goal in (("sqlite", base), ("csv", folder), ("json", one)):
        for _ in range(2):  # writing again replaces
            assert call("export", HEIST, "--to", form, "-o", goal).exit_code == 0
    assert sqlite3.connect(base).execute("SELECT count(*) FROM events").fetchone()[0] > 20
    assert {path.name for path in folder.iterdir()} >= {"events.csv", "facts.csv", "beliefs.csv", "causes.csv"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.db", "a.json", "csv"]  # nothing half written is left


def test_export_refuses(tmp_path: Path) -> None:
    story = tmp_path / "a.story"
    story.write_text(HEIST.read_text(encoding="utf-8"), encoding="utf-8")
    assert call("export", story, "--to", "csv").exit_code == 2
    assert "is the story itself" in call("export", story, "--to", "sqlite", "-o", story).stderr
    assert "csv needs a folder" in call("export", story, "--to", "csv", "-o", call_file(tmp_path)).stderr
    assert "is a folder" in call("export", story, "--to", "json", "-o", tmp_path).stderr
    assert call("export", story, "--to", "json", "-o", tmp_path / "no" / "a.json").exit_code == 2
    assert story.read_text(encoding="utf-8") == HEIST.read_text(encoding="utf-8")


def call_file(folder: Path) -> Path:
    path = folder / "plain.txt"
    path.write_text("mine", encoding="utf-8")
    return path
