"""The baseline: what was found before does not speak again, wherever its line has gone; what is new does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chekhov import cli
from chekhov.baseline import NoBaseline, read_baseline

HEAD = """\
# World
Anna is a woman. Ben is a man. Cora is a woman. Dan is a man.

# Story
## The kitchen
@place: the kitchen
@with: Anna, Ben, Cora, Dan
Ben kills Anna because he hates her.
Anna thanks Ben.
Ben laughs.
"""
TAIL = """\

## The garden
@place: the garden
@with: Ben, Cora, Dan
Ben kills Cora because he hates her.
Dan waits.
Cora thanks Ben.
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(text: str, *arguments: str) -> Result:
    Path("a.story").write_text(text, encoding="utf-8")
    return CliRunner().invoke(cli.main, ["check", "a.story", *arguments], prog_name="chekhov")


def keep(text: str, name: str = "known.json") -> None:
    assert check(text, "--write-baseline", name).exit_code == 0


def test_only_new_findings_speak() -> None:
    keep(HEAD)
    again = check(HEAD, "--baseline", "known.json")
    assert again.exit_code == 0
    assert "1 known from the baseline" in again.stdout and "nothing to report" in again.stdout
    longer = check(HEAD + TAIL, "--baseline", "known.json")
    assert longer.exit_code == 1
    assert "Cora is dead" in longer.stdout and "Anna is dead, but acts" not in longer.stdout
    assert "1 error" in longer.stdout


def test_lines_may_move() -> None:
    keep(HEAD)
    moved = HEAD.replace(
        "# Story\n", "Egon is a man.\n\n# Story\n## Before\n@place: the cellar\n@with: Dan\nDan sleeps.\n\n"
    )
    assert check(moved, "--baseline", "known.json").exit_code == 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ben laughs.", "Ben smiles at Dan."),
        ("Ben kills Anna because he hates her.", "Ben murders Anna because he hates her."),
        ("## The kitchen", "## In the kitchen"),
        ("@with: Anna, Ben, Cora, Dan\n", "@with: Anna, Ben, Cora, Dan\nDan waits.\n"),
        ("Anna thanks Ben.", "Anna   thanks\nBen."),
    ],
)
def test_what_stands_around_may_change(old: str, new: str) -> None:
    keep(HEAD)
    assert old in HEAD
    assert check(HEAD.replace(old, new), "--baseline", "known.json").exit_code == 0


def test_the_same_words_elsewhere_are_new() -> None:
    keep(HEAD + TAIL)
    twice = (
        HEAD
        + TAIL
        + "Dan runs away.\n\n## The hall\n@place: the hall\n@with: Ben, Dan\nBen kills Dan because he hates him.\nDan thanks Ben.\n"
    )
    assert check(twice, "--baseline", "known.json").exit_code == 1
    mended = twice.replace("Cora thanks Ben.", "Dan thanks Ben.").replace(
        "Ben kills Dan because he hates him.\nDan thanks Ben.", "Dan waits."
    )
    assert "mended" in check(mended, "--baseline", "known.json").stdout


def test_a_sentence_that_was_changed_speaks_again() -> None:
    keep(HEAD)
    assert check(HEAD.replace("Anna thanks Ben.", "Anna thanks Dan."), "--baseline", "known.json").exit_code == 1


def test_what_is_mended_is_said() -> None:
    keep(HEAD + TAIL)
    one = check(HEAD, "--baseline", "known.json")
    assert "1 finding of the baseline is mended; write it anew (--write-baseline)" in one.stdout
    assert one.exit_code == 0
    both = check("# Story\nBen laughs.\n", "--baseline", "known.json")
    assert "2 findings of the baseline are mended" in both.stdout
    keep(HEAD)
    assert "mended" not in check(HEAD, "--baseline", "known.json").stdout


def test_it_shows_in_every_format() -> None:
    keep(HEAD)
    record = json.loads(check(HEAD + TAIL, "--baseline", "known.json", "--format", "json").stdout)
    assert [one["known"] for one in record["findings"] if one["rule"] == "dead-acts"] == [True, False]
    log = json.loads(check(HEAD + TAIL, "--baseline", "known.json", "--format", "sarif").stdout)
    states = [one["baselineState"] for one in log["runs"][0]["results"] if one["ruleId"] == "dead-acts"]
    assert states == ["unchanged", "new"]
    lines = check(HEAD + TAIL, "--baseline", "known.json", "--format", "github").stdout.splitlines()
    assert [line.partition("title=")[2].partition(":")[0] for line in lines] == ["dead-acts"]
    assert "known[dead-acts]" in check(HEAD + TAIL, "--baseline", "known.json", "--all").stdout


def test_settings_name_it(folder: Path) -> None:
    keep(HEAD)
    (folder / "chekhov.toml").write_text('baseline = "known.json"\n')
    assert check(HEAD).exit_code == 0
    (folder / "known.json").unlink()
    assert check(HEAD).exit_code == 2
    keep(HEAD)  # it need not be there to be written
    assert check(HEAD).exit_code == 0


def test_drafts_are_folded_without_what_is_known(folder: Path) -> None:
    draft = "Chapter one\n\nThe grobbling had been fnarled by the quonk ever so.\n\nBen laughs.\n"
    (folder / "draft.md").write_text(draft)
    run = CliRunner()
    first = run.invoke(cli.main, ["check", "draft.md"]).stdout
    assert run.invoke(cli.main, ["check", "draft.md", "--write-baseline", "known.json"]).exit_code == 0
    again = run.invoke(cli.main, ["check", "draft.md", "--baseline", "known.json"]).stdout
    assert "of this draft are not understood" in first and "of this draft are not understood" not in again


# ---------------------------------------------------------------- nothing is lost


@pytest.mark.parametrize("content", ["", "Dear diary", "[1, 2]", '{"findings": []}', "\0"])
def test_nothing_but_a_baseline_is_overwritten(folder: Path, content: str) -> None:
    (folder / "diary").write_text(content)
    result = check(HEAD, "--write-baseline", "diary")
    assert result.exit_code == 2
    assert (
        "exists already" in result.stderr and "nothing was written" in result.stderr and result.stderr.count("\n") == 1
    )
    assert (folder / "diary").read_text() == content


def test_nor_the_story(folder: Path) -> None:
    result = check(HEAD, "--write-baseline", "./a.story")
    assert result.exit_code == 2 and "is the story itself" in result.stderr
    assert (folder / "a.story").read_text() == HEAD


def test_a_baseline_is_written_anew_whole(folder: Path) -> None:
    keep(HEAD + TAIL)
    assert len(read_baseline((folder / "known.json").read_text())) == 2
    keep(HEAD)
    assert len(read_baseline((folder / "known.json").read_text())) == 1
    assert sorted(path.name for path in folder.iterdir()) == ["a.story", "known.json"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("no", "not JSON"),
        ("{}", "not a baseline"),
        ('{"chekhov-baseline": 99, "findings": []}', "version 99"),
        ('{"chekhov-baseline": 1, "findings": [{"rule": "x"}]}', "damaged"),
        ('{"chekhov-baseline": 1}', "damaged"),
    ],
)
def test_what_is_no_baseline_is_said(folder: Path, text: str, said: str) -> None:
    with pytest.raises(NoBaseline, match=said):
        read_baseline(text)
    (folder / "b.json").write_text(text)
    result = check(HEAD, "--baseline", "b.json")
    assert result.exit_code == 2 and said in result.stderr and result.stderr.count("\n") == 1
