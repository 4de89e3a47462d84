"""The command line: exit status, bad input, and never a traceback. The engine is a fake here, except where said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import types
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chekhov import cli
from chekhov.files import read_stories
from faces.fakes import TEXT, FakeStudy, fake_study


@pytest.fixture(autouse=True)
def fake_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType("chekhov.study")

    def load(*paths: str, progress: object = None, spoken: object = None) -> FakeStudy:
        (_, text), *_ = read_stories(paths)
        if "explode" in text:
            raise RuntimeError("the engine\nfell over")
        return fake_study(text)

    module.load = load  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "chekhov.study", module)


@pytest.fixture
def film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("film.story").write_text(TEXT, encoding="utf-8")
    return "film.story"


def call(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli.main, arguments, input=stdin, prog_name="chekhov")


def process(
    *arguments: str, cwd: Path, env: dict[str, str] | None = None, stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "chekhov", *arguments]
    environment = {**os.environ, **(env or {})}
    return subprocess.run(command, cwd=cwd, env=environment, input=stdin, capture_output=True, timeout=60, check=False)


# ---------------------------------------------------------------- check


def test_check_fails_on_errors(film: str) -> None:
    result = call("check", film)
    assert result.exit_code == 1
    assert "error[dead-acts]" in result.stdout
    assert result.stderr == ""


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (["--fail-on", "never"], 0),
        (["--fail-on", "note"], 1),
        (["--select", "knows-too-soon"], 0),
        (["--select", "knows-too-soon", "--fail-on", "warning"], 1),
        (["--ignore", "dead-acts"], 0),
        (["--ignore", "dead-acts,knows-too-soon", "--fail-on", "warning"], 0),
        (["--select", "not-able"], 0),  # it is marked as intended
    ],
)
def test_what_counts(film: str, options: Sequence[str], status: int) -> None:
    assert call("check", film, *options).exit_code == status


def test_an_unknown_rule_is_named(film: str) -> None:
    result = call("check", film, "--ignore", "dead-act")
    assert result.exit_code == 2
    assert result.stderr == "chekhov: error: there is no rule 'dead-act'; did you mean 'dead-acts'?\n"


def test_formats(film: str) -> None:
    assert json.loads(call("check", film, "--format", "json").stdout)["findings"]
    assert json.loads(call("check", film, "--format", "sarif").stdout)["version"] == "2.1.0"
    assert call("check", film, "--format", "github").stdout.startswith("::error file=film.story,line=19,")


@pytest.mark.parametrize("text", ["", "\n\n", "# World\n\n# Story\n"])
def test_a_story_without_events(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.story"
    path.write_text(text)
    result = call("check", str(path))
    assert (result.exit_code, result.stdout) == (0, "Nothing happens in this story yet.\n")


def test_standard_input() -> None:
    assert call("check", "-", stdin=TEXT).exit_code == 1


# ---------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\0\1\2binary", "not a text file"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not a text file"),
        ("# Story\nÄrger\n".encode("latin-1"), "not UTF-8 text (byte 0xc4 in line 2)"),
        ("# Story\n".encode("utf-16"), "UTF-16"),
    ],
)
def test_files_that_are_no_stories(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "a.story"
    path.write_bytes(content)
    for command in (["check"], ["run"], ["fmt"], ["report", "-o", str(tmp_path / "out.html")]):
        result = call(*command, str(path))
        assert result.exit_code == 2
        assert result.stderr.startswith("chekhov: error: ") and words in result.stderr
        assert result.stderr.count("\n") == 1
    assert path.read_bytes() == content
    assert not (tmp_path / "out.html").exists()


def test_missing_files_and_directories(tmp_path: Path) -> None:
    missing = call("check", str(tmp_path / "none.story"))
    assert missing.exit_code == 2 and "there is no such file" in missing.stderr
    folder = call("check", str(tmp_path))
    assert folder.exit_code == 2 and "is a directory" in folder.stderr
    assert call("check").exit_code == 2
    assert call("check", "-", "-", stdin="x").exit_code == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_no_permission(film: str) -> None:
    os.chmod(film, 0)
    result = call("check", film)
    assert result.exit_code == 2 and "no permission" in result.stderr


def test_a_byte_order_mark_is_no_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.story"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    assert read_stories([str(path)])[0][1] == TEXT


def test_an_internal_error_is_one_line(
    film: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(film).write_text("explode")
    monkeypatch.setattr(sys, "argv", ["chekhov", "check", film])
    monkeypatch.delenv("CHEKHOV_DEBUG", raising=False)
    with pytest.raises(SystemExit) as end:
        cli.run()
    assert end.value.code == 2
    captured = capsys.readouterr()
    assert captured.err == (
        "chekhov: error: internal error (RuntimeError: the engine fell over); please report it. "
        "CHEKHOV_DEBUG=1 shows the details\n"
    )
    monkeypatch.setenv("CHEKHOV_DEBUG", "1")
    with pytest.raises(RuntimeError):
        cli.run()


# ---------------------------------------------------------------- the other commands


def test_run(film: str) -> None:
    assert "→ a booby trap kills Tetsuya" in call("run", film).stdout
    assert len(json.loads(call("run", film, "--format", "json").stdout)) == 5
    assert "## The castle" not in call("run", film, "--until", "zone seven").stdout
    assert "believes  Tetsuya shot" in call("run", film, "--mind", "Burai").stdout
    assert "it was so" in call("run", film, "--readings").stdout


def test_run_names_what_it_does_not_know(film: str) -> None:
    scene = call("run", film, "--until", "The castel")
    assert scene.exit_code == 2 and "did you mean 'The castle'?" in scene.stderr
    mind = call("run", film, "--mind", "Tetsua")
    assert mind.exit_code == 2 and "did you mean 'Tetsuya'?" in mind.stderr


def test_ask(film: str) -> None:
    result = call("ask", film, "Where is Luna?", "Who?")
    assert result.exit_code == 0 and "Luna is in the castle." in result.stdout
    answers = json.loads(call("ask", film, "Where is Luna?", "--format", "json").stdout)
    assert [set(answer) >= {"question", "answer", "known", "lines", "understood"} for answer in answers] == [True]
    assert answers[0]["answer"] == "the castle" and answers[0]["known"] == "yes"
    assert call("ask", film).exit_code == 2
    typed = call("ask", film, "--repl", stdin="Where is Luna?\n\n")
    assert typed.exit_code == 0 and "Luna is in the castle." in typed.stdout


def test_why(film: str) -> None:
    assert "└─" in call("why", film, "11").stdout
    assert json.loads(call("why", film, "11", "--format", "json").stdout)["line"] == 11
    assert call("why", film, "99").exit_code == 2
    assert call("why", film).exit_code == 2


def test_explain() -> None:
    assert "A story that breaks it" in call("explain", "dead-acts").stdout
    assert json.loads(call("explain", "dead-acts", "--format", "json").stdout)["severity"] == "error"
    assert "knows-too-soon" in call("explain").stdout
    unknown = call("explain", "deadacts")
    assert unknown.exit_code == 2 and "did you mean 'dead-acts'" in unknown.stderr


def test_verbs() -> None:
    kills = call("verbs", "kills").stdout
    assert "Victim is dead." in kills and "(verb, life)" in kills
    assert "unless said: alive" in call("verbs", "dead").stdout
    assert "is a:" in call("verbs", "soldiers").stdout
    listed = call("verbs").stdout
    assert all(title in listed for title in ("verbs: life\n", "\nconditions\n", "\nrelations\n", "\nkinds\n"))
    assert call("verbs", "frobs").exit_code == 2
    assert json.loads(call("verbs", "frobs", "--format", "json").stdout) == []
    assert "did you mean 'father'?" in call("verbs", "fathr").stderr
    juggles = call("verbs", "juggles")
    assert juggles.exit_code == 2 and "'juggle' is known as a verb, but nothing says what it does" in juggles.stderr


OWN = """# World
Tom is a man. The crate is a thing.

## {Juggler: being} juggles {Thing: thing}
makes: Juggler is tired.

# Story
## The street
@with: Tom
Tom juggles the knives. Tom chafes. Tom frobnicates the door. He chafes and sings. He is tired.
~ It never thunders.
> He squandered it.
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("own.story").write_text(OWN, encoding="utf-8")
    return "own.story"


def test_verbs_of_a_story(own: str) -> None:
    mine = call("verbs", "juggles", "--in", own)
    assert mine.exit_code == 0 and "(verb, your own)" in mine.stdout
    assert call("verbs", "juggles", "--in", "none.story").exit_code == 2


def test_the_verbs_of_a_text_are_counted(own: str) -> None:
    record = json.loads(call("verbs", "--missing", own, "--format", "json").stdout)
    assert [(row["verb"], row["status"], row["count"]) for row in record["missing"]] == [
        ("chafe", "recognised", 2),
        ("frobnicate", "unknown", 1),
    ]
    assert record["total"] == {"file": "all", "tokens": 8, "defined": 5, "recognised": 2, "unknown": 1}
    text = call("verbs", "--missing", own).stdout
    assert "    2  chafe       known as a verb  line 10\n" in text and "62.5 % of 8 verb tokens have a meaning" in text
    assert "62.5 % defined" in call("verbs", "--coverage", own).stdout
    Path("prose.txt").write_text("He walked to the door.\nNobody answered it.\n")
    assert "100 % defined" in call("verbs", "--coverage", "prose.txt").stdout
    assert call("verbs", "--missing").exit_code == 2
    Path("bad.txt").write_bytes(b"\0")
    assert call("verbs", "--coverage", "bad.txt").exit_code == 2


def test_a_definition_is_drafted_from_a_sentence(own: str) -> None:
    printed = call("new", "verb", "Tom chafes the crate for Mary")
    assert printed.exit_code == 0
    assert printed.stdout.startswith("## {Chafer: being} chafes {Thing: thing} [for {Other: being}]\nneeds: %%")
    assert printed.stdout.rstrip().endswith("example: Tom chafes the crate for Mary.")
    assert call("new", "verb", "Tom chafes the crate", "--into", own).exit_code == 0
    text = Path(own).read_text()
    world, _, story = OWN.partition("# Story")
    assert text.startswith(world) and text.endswith("# Story" + story)
    assert text.index("juggles {Thing") < text.index("## {Chafer: being} chafes {Thing: thing}") < text.index("# Story")
    again = call("new", "verb", "Tom chafes the crate", "--into", own)
    assert again.exit_code == 2 and "nothing was written" in again.stderr and Path(own).read_text() == text
    assert call("new", "verb", "Tom chafes the crate", "--into", "fresh.story").exit_code == 0
    assert Path("fresh.story").read_text().startswith("# World\n\n## {Chafer")
    assert sorted(path.name for path in Path().iterdir()) == ["fresh.story", "own.story"]


def test_drafting_needs_a_sentence(own: str) -> None:
    assert call("new", "verb").exit_code == 2
    assert call("new", "verb", "of the and").exit_code == 2
    assert call("new", "a", "b").exit_code == 2
    assert call("new", "a", "--into", own).exit_code == 2
    assert call("new", "verb", "Tom chafes", "--into", "nowhere/a.story").exit_code == 2
    known = call("new", "verb", "Tom kills Mary")
    assert known.exit_code == 0 and "'kills' has a meaning already" in known.stderr


def test_new_never_overwrites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert call("new", "tale").exit_code == 0
    assert "# Story" in Path("tale.story").read_text()
    Path("tale.story").write_text("mine")
    again = call("new", "tale")
    assert again.exit_code == 2 and "exists already" in again.stderr
    assert Path("tale.story").read_text() == "mine"
    assert call("new", "nowhere/tale").exit_code == 2


def test_fmt(tmp_path: Path) -> None:
    path = tmp_path / "a.story"
    path.write_text("# Story  \nLuna laughs. \n")
    path.chmod(0o640)
    check = call("fmt", "--check", str(path))
    assert check.exit_code == 1 and path.read_text() == "# Story  \nLuna laughs. \n"
    assert call("fmt", str(path)).exit_code == 0
    assert path.read_text() == "# Story\nLuna laughs.\n"
    assert path.stat().st_mode & 0o777 == 0o640
    before = path.stat()
    assert call("fmt", str(path)).stdout == ""
    assert path.stat().st_ino == before.st_ino  # not written again
    assert call("fmt", "--check", str(path)).exit_code == 0
    assert call("fmt", "-", stdin="a  \n").stdout == "a\n"
    assert [file.name for file in tmp_path.iterdir()] == ["a.story"]


def test_fmt_follows_links(tmp_path: Path) -> None:
    real, link = tmp_path / "real.story", tmp_path / "link.story"
    real.write_text("a  \n")
    link.symlink_to(real)
    assert call("fmt", str(link)).exit_code == 0
    assert link.is_symlink() and real.read_text() == "a\n"


# ---------------------------------------------------------------- as a real process


def test_version_and_help(tmp_path: Path) -> None:
    version = process("--version", cwd=tmp_path)
    assert version.returncode == 0 and version.stdout.startswith(b"chekhov ")
    assert b"check" in process("--help", cwd=tmp_path).stdout
    usage = process("chekc", cwd=tmp_path)
    assert usage.returncode == 2 and usage.stderr.startswith(b"chekhov: error: ")
    assert b"Traceback" not in usage.stderr


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    for locale in ("C", "POSIX", "en_US.ISO-8859-1"):
        env = {"LC_ALL": locale, "LANG": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        result = process("explain", "knows-too-soon", cwd=tmp_path, env=env)
        assert result.returncode == 0
        result.stdout.decode("utf-8")


def test_nobody_reads_to_the_end(tmp_path: Path) -> None:
    command = f"{sys.executable} -m chekhov explain | head -n 1"
    result = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, timeout=60, check=False)
    assert result.stderr == b"" and result.stdout.count(b"\n") == 1


def test_importing_the_package_is_cheap(tmp_path: Path) -> None:
    code = "import sys, chekhov, chekhov.cli; print(sorted(n for n in sys.modules if n.startswith('chekhov')))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    modules = [
        "causecommands",
        "chartcommand",
        "checkcommand",
        "cli",
        "console",
        "editing",
        "plancommand",
        "wordcommands",
    ]
    assert result.stdout.strip() == str(["chekhov", *(f"chekhov.{name}" for name in modules)])
