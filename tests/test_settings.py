"""Settings beside a story: which file counts, what it may say, what the command line overrules, and that every mistake is named with its line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chekhov import cli
from chekhov.findings import Finding, Severity
from chekhov.settings import Settings, UnusableSettings, settings_for
from chekhov.source import Span

STORY = """\
# World
Anna is a woman. Ben is a man. The key is a thing. Cid is a man.

# Story
## The kitchen
@place: the kitchen
@with: Anna, Ben
Ben kills Anna.
Anna unlocks the door with the key.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("a.story").write_text(STORY, encoding="utf-8")
    return tmp_path


def check(*arguments: str) -> Result:
    return CliRunner().invoke(cli.main, ["check", *arguments], prog_name="chekhov")


def complaint(text: str, name: str = "chekhov.toml") -> str:
    """What is said of a settings file."""
    Path(name).write_text(text, encoding="utf-8")
    result = check("a.story")
    assert result.exit_code == 2
    assert result.stdout == "" and result.stderr.count("\n") == 1
    return result.stderr.removeprefix("chekhov: error: ").rstrip("\n")


# ---------------------------------------------------------------- which file


def test_without_a_file_all_is_as_ever(folder: Path) -> None:
    assert settings_for("a.story") == Settings()
    assert check("a.story").exit_code == 1


def test_the_nearest_file_counts(folder: Path) -> None:
    (folder / "book" / "part").mkdir(parents=True)
    (folder / "chekhov.toml").write_text('fail-on = "never"\n')
    assert settings_for("book/part/b.story").fail_on == "never"
    (folder / "book" / "pyproject.toml").write_text('[tool.chekhov]\nfail-on = "note"\n')
    assert settings_for("book/part/b.story").fail_on == "note"
    assert settings_for("book/part/b.story").said["fail-on"] == "book/pyproject.toml, line 2"
    (folder / "book" / "part" / "pyproject.toml").write_text('[project]\nname = "x"\n')  # says nothing of us
    assert settings_for("book/part/b.story").fail_on == "note"
    (folder / "book" / "chekhov.toml").write_text('fail-on = "hint"\n')  # before the project file beside it
    assert settings_for("book/part/b.story").fail_on == "hint"


def test_a_file_may_be_named(folder: Path) -> None:
    Path("chekhov.toml").write_text('fail-on = "never"\n')
    Path("strict.toml").write_text('fail-on = "note"\n')
    assert check("a.story").exit_code == 0
    assert check("a.story", "--settings", "strict.toml").exit_code == 1
    missing = check("a.story", "--settings", "none.toml")
    assert (missing.exit_code, missing.stderr) == (2, "chekhov: error: none.toml: there is no such file\n")


def test_a_broken_project_file_that_says_nothing_of_us_is_let_alone(folder: Path) -> None:
    Path("pyproject.toml").write_text("[project\n")
    assert settings_for("a.story") == Settings()


# ---------------------------------------------------------------- what it says


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ('ignore = ["dead-acts"]', 0),
        ('ignore = "dead-acts"', 0),
        ('select = ["vanishes"]', 0),
        ('[levels]\ndead-acts = "warning"', 0),
        ('fail-on = "warning"\n[levels]\ndead-acts = "warning"', 1),
        ('[levels]\ndead-acts = "off"', 0),
        ('[per-file-ignores]\n"*.story" = ["dead-acts"]', 0),
        ('[per-file-ignores]\n"b.story" = ["dead-acts"]', 1),
        ('fail-on = "never"', 0),
    ],
)
def test_what_it_says_is_done(folder: Path, text: str, status: int) -> None:
    Path("chekhov.toml").write_text(text + "\n")
    assert check("a.story").exit_code == status


@pytest.mark.parametrize(
    ("text", "options", "status"),
    [
        ('ignore = ["dead-acts"]', ["--select", "dead-acts"], 1),
        ('[levels]\ndead-acts = "off"', ["--select", "dead-acts"], 1),
        ('[levels]\ndead-acts = "off"', ["--level", "dead-acts=error"], 1),
        ('[levels]\ndead-acts = "error"', ["--level", "dead-acts=hint"], 0),
        ('select = ["vanishes"]', ["--select", "dead-acts"], 1),
        ('fail-on = "never"', ["--fail-on", "error"], 1),
        ('ignore = ["dead-acts"]', ["--ignore", "vanishes"], 1),
        ('ignore = ["vanishes"]', ["--select", "dead-acts", "--ignore", "dead-acts"], 0),
        ("", ["--select", "dead-acts", "--level", "dead-acts=off"], 0),
    ],
)
def test_the_command_line_wins(folder: Path, text: str, options: list[str], status: int) -> None:
    Path("chekhov.toml").write_text(text + "\n")
    assert check("a.story", *options).exit_code == status


def test_levels_change_what_is_said(folder: Path) -> None:
    Path("chekhov.toml").write_text('[levels]\ndead-acts = "warning"\n')
    assert "warning[dead-acts]" in check("a.story").stdout


def test_what_was_let_off_is_not_made_graver() -> None:
    settings = Settings(levels={"not-held": Severity.ERROR, "vanishes": Severity.ERROR})
    unsure = Finding("not-held", Severity.NOTE, "m", Span(0, 1))
    hint = Finding("vanishes", Severity.HINT, "m", Span(0, 1))
    assert settings.applied(unsure, "a.story") == unsure
    assert settings.applied(hint, "a.story").severity is Severity.ERROR  # type: ignore[union-attr]


def test_patterns_count_from_the_folder_of_the_settings(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "drafts").mkdir()
    (folder / "drafts" / "b.story").write_text(STORY)
    Path("chekhov.toml").write_text('[per-file-ignores]\n"drafts/*" = ["dead-acts"]\n')
    assert check("drafts/b.story").exit_code == 0
    assert check("a.story").exit_code == 1
    monkeypatch.chdir(folder / "drafts")
    assert check("b.story").exit_code == 0


# ---------------------------------------------------------------- mistakes in it


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('# ours\n\nselekt = ["dead-acts"]', "line 3: there is no setting 'selekt'; did you mean 'select'?"),
        ('select = [\n  "vanishes",\n  "dead-act", # who?\n]',
         "line 3: there is no rule 'dead-act'; did you mean 'dead-acts'?"),
        ('fail-on = "error"\n[levels]\nvanish = "off"', "line 3: there is no rule 'vanish'; did you mean 'vanishes'?"),
        ('[levels]\n\nvanishes = "of"',
         "line 3: vanishes is one of off, note, hint, warning, error, not 'of'; did you mean 'off'?"),
        ('fail-on = "warn"', "line 1: fail-on is one of error, warning, hint, note, never, not 'warn'; did you mean 'warning'?"),
        ("select = 3", 'line 1: select is a list of rules, such as ["dead-acts", "vanishes"]'),
        ('levels = "off"', "line 1: levels is a table: write [levels], and below it a line for each"),
        ('[per-file-ignores]\n"b/*.md" = ["vanish"]', "line 2: there is no rule 'vanish'; did you mean 'vanishes'?"),
        ("baseline = true", 'line 1: baseline is the path of a file, such as "baseline.json"'),
        ('baseline = "known.json"',
         "line 1: known.json: there is no such file; chekhov check --write-baseline known.json writes it"),
        ("x = = 3", "line 1: this is not TOML: invalid value"),
        ("\n[levels\n", "line 2: this is not TOML: expected ']' at the end of a table declaration"),
    ],
)  # fmt: skip
def test_every_mistake_is_named_with_its_line(folder: Path, text: str, said: str) -> None:
    assert complaint(text + "\n") == f"chekhov.toml, {said}"


def test_in_a_project_file_too(folder: Path) -> None:
    text = '[project]\nselect = "x"\n[tool.other]\nselect = 1\n[tool.chekhov]\nignore = []\nselect = ["nobody"]\n'
    assert complaint(text, "pyproject.toml").startswith("pyproject.toml, line 7: there is no rule 'nobody'")
    levels = '[tool.chekhov.levels]\ndead-acts = "loud"\n'
    assert complaint(levels, "pyproject.toml").startswith("pyproject.toml, line 2: dead-acts is one of ")


def test_files_that_are_no_text(folder: Path) -> None:
    Path("chekhov.toml").write_bytes(b"\xff\xfe\0x")
    with pytest.raises(UnusableSettings, match="not UTF-8"):
        settings_for("a.story")
    Path("chekhov.toml").unlink()
    Path("chekhov.toml").mkdir()
    with pytest.raises(UnusableSettings, match="is a folder"):
        settings_for("a.story")


def test_mistakes_on_the_command_line(folder: Path) -> None:
    for options, said in [
        (["--select", "dead-act"], "there is no rule 'dead-act'; did you mean 'dead-acts'?"),
        (["--level", "dead-act=off"], "there is no rule 'dead-act'; did you mean 'dead-acts'?"),
        (
            ["--level", "dead-acts"],
            "--level is RULE=LEVEL with one of off, note, hint, warning, error, not 'dead-acts'",
        ),
    ]:
        result = check("a.story", *options)
        assert (result.exit_code, result.stderr) == (2, f"chekhov: error: {said}\n")


# ---------------------------------------------------------------- saying what is in force


def test_show_settings(folder: Path) -> None:
    Path("chekhov.toml").write_text('ignore = ["vanishes"]\n[levels]\ndead-acts = "off"\n')
    shown = check("a.story", "--show-settings", "--fail-on", "hint")
    assert shown.exit_code == 0
    lines = [line.split() for line in shown.stdout.splitlines()]
    assert lines[0] == ["settings", "from", "chekhov.toml"]
    assert ["ignore", "vanishes", "chekhov.toml,", "line", "1"] in lines
    assert ["levels.dead-acts", "off", "chekhov.toml,", "line", "3"] in lines
    assert ["fail-on", "hint", "command", "line"] in lines
    assert ["select", "all", "rules", "not", "set"] in lines
    record = json.loads(check("a.story", "--show-settings", "--format", "json").stdout)
    assert record["file"] == "chekhov.toml"
    assert {"setting": "levels.dead-acts", "value": "off", "said": "chekhov.toml, line 3"} in record["settings"]


# ---------------------------------------------------------------- everywhere


def test_whatever_shows_findings_follows_the_settings(folder: Path) -> None:
    def page(*arguments: str) -> str:
        result = CliRunner().invoke(cli.main, [*arguments], prog_name="chekhov")
        assert result.exit_code == 0, result.output
        return result.output

    whatif = ("whatif", "a.story", "--instead", "Ben kills Anna.", "Ben kills Anna and laughs.", "--format", "json")
    assert "dead-acts" in page("export", "a.story", "--to", "json")
    page("report", "a.story", "-o", "loud.html")
    Path("chekhov.toml").write_text('ignore = ["dead-acts", "not-alive"]\n', encoding="utf-8")
    assert "dead-acts" not in page("export", "a.story", "--to", "json")
    page("report", "a.story", "-o", "quiet.html")
    assert "dead-acts" in Path("loud.html").read_text(encoding="utf-8")
    assert "dead-acts" not in Path("quiet.html").read_text(encoding="utf-8")
    assert "dead-acts" not in page(*whatif)


def test_a_report_under_a_baseline_speaks_of_what_is_new(folder: Path) -> None:
    assert check("a.story", "--write-baseline", "known.json").exit_code == 0
    Path("chekhov.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
    result = CliRunner().invoke(cli.main, ["report", "a.story", "-o", "page.html"], prog_name="chekhov")
    assert result.exit_code == 0
    assert "dead-acts" not in Path("page.html").read_text(encoding="utf-8")


def test_a_slip_in_the_settings_stops_a_report_too(folder: Path) -> None:
    Path("chekhov.toml").write_text('ignore = ["vanish"]\n', encoding="utf-8")
    result = CliRunner().invoke(cli.main, ["report", "a.story", "-o", "page.html"], prog_name="chekhov")
    assert result.exit_code == 2 and "did you mean 'vanishes'" in result.stderr
    assert not Path("page.html").exists()
