"""Fixes: what findings offer helps when it is put in; what harms is not; files keep their bytes; nothing is written unasked."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chekhov import cli
from chekhov.files import decode
from chekhov.findings import Fix
from chekhov.mending import helps, mend, rewritten, with_fix
from chekhov.rules import RULES, page
from chekhov.source import Span
from chekhov.study import Study, load, loads
from chekhov.summary import that_matter
from test_holes import STORIES as HOLES
from test_holes import faults

HERE = Path(__file__).parent
NEWCOMERS = sorted(path for path in (HERE / "newcomer").glob("*.story") if not path.stem.endswith("-clean"))


NOT_YET = {
    **dict.fromkeys(
        ("moonwell 7", "moonwell 8", "rubyheist 3"), "who is brought out of a cage is not taken to be let out of it"
    ),
    "orbit 3": "he who falls asleep next is taken for whoever was named last, who has gone to the bridge",
    "orchardhouse 4": "a thing put into a drawer by a sentence of its own is not in the drawer that is named next",
}


def texts() -> list[object]:
    """Every story that breaks something: the rulebook's, the newcomers', and those with planted faults."""
    found = [pytest.param(page(name).bad, id=name) for name in RULES]
    found += [pytest.param(path.read_text(encoding="utf-8"), id=path.stem) for path in NEWCOMERS]
    for name in HOLES:
        for number, fault in enumerate(faults(name)):
            known = NOT_YET.get(f"{name} {number}")
            marks = [pytest.mark.xfail(strict=True, reason=known)] if known else []
            found.append(pytest.param(fault.text, id=f"{name} {number}", marks=marks))
    return list(found)


@pytest.mark.parametrize("text", texts())
def test_what_is_offered_first_helps(text: str) -> None:
    study = loads(text, "a.story")
    for finding in that_matter(study.findings):
        if finding.fixes:
            fix = finding.fixes[0]
            assert helps(study, with_fix(study, fix), finding, fix), f"{finding.message}: {fix.title}"
            told = fix.title.rpartition(": ")[2].rstrip(".")
            if "let it be told before this line" in finding.help:
                assert told[1:] in finding.help


def test_the_bridges_are_many() -> None:
    """The test above looks at something."""
    offered = {
        finding.rule
        for text in (param.values[0] for param in texts())  # type: ignore[attr-defined]
        for finding in that_matter(loads(text, "a.story").findings)
        if finding.fixes
    }
    bridged = {"not-conscious", "not-free", "not-held", "not-there", "not-open", "wrong-state", "knows-too-soon"}
    assert offered >= bridged | {"unexplained-arrival", "definite-elsewhere", "unused-exception", "bad-tag"}


# ---------------------------------------------------------------- what is kept, what is not

WAKES = """\
# World
Anna is a woman. Ben is a man.

# Story
## The kitchen
@place: the kitchen
@with: Anna, Ben
Anna sleeps.
  - Anna thanks Ben.
"""


def everything(_: Study, __: object) -> bool:
    return True


def test_a_sentence_on_a_line_of_its_own_keeps_its_indent() -> None:
    text = mend(loads(WAKES, "a.story"), ["a.story"], everything).texts["a.story"]
    assert "Anna sleeps.\n  - Anna wakes up.\n  - Anna thanks Ben.\n" in text


def test_within_a_line_it_stays_within_it() -> None:
    text = WAKES.replace("Anna sleeps.\n  - ", "  Anna sleeps. ")
    assert (
        "  Anna sleeps. Anna wakes up. Anna thanks Ben.\n"
        in mend(loads(text, "a.story"), ["a.story"], everything).texts["a.story"]
    )


def test_a_story_told_in_the_past_is_mended_in_the_past() -> None:
    past = WAKES.replace("Anna sleeps.\n  - Anna thanks Ben.", "Anna fell asleep. Anna thanked Ben.")
    assert (
        "Anna fell asleep. Anna woke up. Anna thanked Ben.\n"
        in mend(loads(past, "a.story"), ["a.story"], everything).texts["a.story"]
    )


def test_what_uncovers_another_hole_is_no_help() -> None:
    """Nobody repairs a ledger that is burnt to ashes: it is not offered, and were it, it would not be kept."""
    study = loads(faults("jazzclub")[1].text, "a.story")
    (finding,) = (one for one in study.findings if one.rule == "wrong-state")
    assert not finding.fixes
    start = finding.span.start
    fix = Fix("tell it before: Nora repairs the ledger.", Span(start, start), "Nora repairs the ledger. ")
    assert not helps(study, with_fix(study, fix), finding, fix)


def test_what_changes_how_others_are_read_is_not_kept() -> None:
    story = """\
# World
Anna is a woman. Clara is a woman. Ben is a man. Clara has the key.

# Story
## The kitchen
@place: the kitchen
@with: Anna, Ben, Clara
Anna laughs.
She gives Ben the key.
"""
    study = loads(story, "a.story")
    mended = mend(study, ["a.story"], everything)
    for text in mended.texts.values():
        before = [view.readings for view in study.readings()]
        after = [view.readings for view in loads(text, "a.story").readings()]
        assert [reading for reading in after if reading in before] == before


def test_names_tags_scenes_and_marks() -> None:
    story = """\
# World
Theo is a man. Ben is a man.

# Story
## The kitchen
@plaec: the kitchen
@with: Theo, Ben
Theo laughs. Theo greets Ben. Theo sits down.
Theos stands up.
Ben laughs. [intended: he is a ghost]

## The gate
@place: the gate
@time: after the kithcen
Ben waits.

# Exceptions
dead-acts: the house is haunted.
"""
    mended = mend(loads(story, "a.story"), ["a.story"], everything)
    text = mended.texts["a.story"]
    assert "\n@place: the kitchen\n" in text
    assert "\nTheo stands up.\nBen laughs.\n" in text
    assert "\n@time: after the kitchen\n" in text
    assert text.endswith("# Exceptions\n")
    assert not that_matter(loads(text, "a.story").findings)
    assert {done.finding.rule for done in mended.done} == {"bad-tag", "unknown-name", "bad-time", "unused-exception"}


def test_included_files_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "world.story").write_text("# World\nAnna is a woman. Ben is a man. [intended: nothing]\n")
    (tmp_path / "a.story").write_text(WAKES.replace("# World\n", "@include: world.story\n\n# World\n"))
    path = str(tmp_path / "a.story")
    mended = mend(load(path), [path], everything)
    assert list(mended.texts) == [path]


# ---------------------------------------------------------------- bytes


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("last", [True, False])
def test_line_ends_and_encoding_stay(end: str, mark: str, last: bool) -> None:
    lines = ["Änne sleeps.", "", "Zoë waits."]
    new = ["Änne sleeps.", "Änne wakes up.", "", "Zoë smiles."]
    finish = end if last else ""
    raw = (mark + end.join(lines) + finish).encode()
    old_text, new_text = ("\n".join(rows) + ("\n" if last else "") for rows in (lines, new))
    assert rewritten(raw, old_text, new_text) == (mark + end.join(new) + finish).encode()


def test_mixed_line_ends_stay_where_they_are() -> None:
    raw = b"a\r\nb\nc\r\nd"
    assert rewritten(raw, "a\nb\nc\nd", "a\nb\nx\nc\nd") == b"a\r\nb\nx\r\nc\r\nd"
    assert rewritten(raw, "a\nb\nc\nd", "a\nb!\nc\nd") == b"a\r\nb!\nc\r\nd"
    assert rewritten(raw, "a\nb\nc\nd", "a\nc\nd") == b"a\r\nc\r\nd"
    assert rewritten(raw, "a\nb\nc\nd", "a\nb\nc\nd\ne") == b"a\r\nb\nc\r\nd\r\ne"


def test_a_file_that_has_changed_is_not_touched() -> None:
    with pytest.raises(ValueError, match="changed"):
        rewritten(b"other", "a\n", "b\n")


# ---------------------------------------------------------------- the command


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("a.story").write_text(WAKES, encoding="utf-8")
    return Path("a.story")


def check(*arguments: str) -> Result:
    return CliRunner().invoke(cli.main, ["check", *arguments], prog_name="chekhov")


def test_without_a_terminal_nothing_is_written(story: Path) -> None:
    result = check("a.story", "--fix")
    assert result.exit_code == 2
    assert "+  - Anna wakes up." in result.stdout
    assert (
        result.stderr
        == "chekhov: error: nothing was written: --fix asks before it writes; where nobody can be asked, add --yes\n"
    )
    assert story.read_text() == WAKES


def test_with_yes_it_is_written_and_checked_again(story: Path) -> None:
    os.chmod(story, 0o640)
    result = check("a.story", "--fix", "--yes")
    assert result.exit_code == 0
    assert "mends not-conscious, line 9: tell it before: Anna wakes up." in result.stdout
    assert result.stdout.rstrip().endswith("nothing to report")
    assert "  - Anna wakes up.\n" in story.read_text()
    assert story.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in Path().iterdir()] == ["a.story"]
    assert "Nothing here can be mended by itself" in check("a.story", "--fix", "--yes").stdout


def test_settings_say_what_is_mended(story: Path) -> None:
    assert "Nothing here can be mended" in check("a.story", "--fix", "--yes", "--ignore", "not-conscious").stdout
    assert story.read_text() == WAKES


@pytest.mark.parametrize("options", [["--format", "json"], ["--watch"]])
def test_it_is_for_people(story: Path, options: list[str]) -> None:
    assert check("a.story", "--fix", *options).exit_code == 2


@pytest.mark.parametrize(("answer", "written"), [("y\n", True), ("n\n", False), ("\n", False)])
def test_on_a_terminal_it_asks(story: Path, answer: str, written: bool) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "chekhov", "check", "a.story", "--fix"]
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env={**os.environ, "NO_COLOR": "1"})
    os.close(theirs)
    os.write(ours, answer.encode())
    seen = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        seen += piece
    assert process.wait(timeout=60) == (0 if written else 1)
    assert "Write this? [y/N]" in decode("terminal", seen)
    assert ("Anna wakes up" in story.read_text()) == written
