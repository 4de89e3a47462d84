"""The collected pages are up to date, and every link leads somewhere; the guide's stories are understood."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from chekhov.findings import Severity

ROOT = Path(__file__).parents[1]
FENCE = re.compile(r"^```story\n(.*?)^```", re.MULTILINE | re.DOTALL)
STORIES = [
    pytest.param(text, id=f"{path.name}-{number}")
    for path in (ROOT / "README.md", *(ROOT / "docs" / f"{name}.md" for name in ("guide", "asking", "why", "whatif")))
    for number, text in enumerate(FENCE.findall(path.read_text(encoding="utf-8")), 1)
]


def test_pages_are_up_to_date_and_links_live() -> None:
    command = [sys.executable, str(ROOT / "docs" / "collect.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


SESSION = re.compile(r"^```\n(\$ chekhov .*?)^```", re.MULTILINE | re.DOTALL)


def test_the_session_of_the_readme_is_real(tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    (tmp_path / "mill.story").write_text(FENCE.findall(text)[0], encoding="utf-8")
    (session,) = SESSION.findall(text)
    parts = []
    for command in re.findall(r"^\$ (chekhov .*)$", session, re.MULTILINE):
        arguments = [sys.executable, "-m", *shlex.split(command)]
        done = subprocess.run(arguments, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode in (0, 1), done.stderr
        parts.append(f"$ {command}\n{done.stdout}")
    golden(readme, text.replace(session, "\n".join(parts)))


@pytest.mark.parametrize("name", ["asking", "why", "whatif", "characters"])
def test_the_sessions_of_a_chapter_are_real(name: str, tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    """The story above it, saved under the name that its commands use, and every command run again."""
    page = ROOT / "docs" / f"{name}.md"
    text = page.read_text(encoding="utf-8")
    told = text
    for session in SESSION.findall(text):
        story = FENCE.findall(text[: text.index(session)])[-1]
        commands = re.findall(r"^\$ (chekhov .*)$", session, re.MULTILINE)
        parts = []
        for command in commands:
            arguments = shlex.split(command)
            (tmp_path / arguments[2]).write_text(story, encoding="utf-8")
            done = subprocess.run(
                [sys.executable, "-m", *arguments],
                cwd=tmp_path,
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )
            assert done.returncode in ((0, 1) if name == "characters" else (0,)), done.stderr
            parts.append(f"$ {command}\n{done.stdout}")
        told = told.replace(session, "\n".join(parts))
    assert told.count("$ chekhov ") == text.count("$ chekhov ") > 0
    golden(page, told)


BLOCK = re.compile(r"^```(story|toml|)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def test_the_sessions_of_settings_are_real(tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    """The page's story and settings are written as they come, and each command is run where it stands."""
    path = ROOT / "docs" / "settings.md"

    def block(found: re.Match[str]) -> str:
        kind, text = found.groups()
        if kind:
            (tmp_path / {"story": "mill.story", "toml": "chekhov.toml"}[kind]).write_text(text, encoding="utf-8")
            return found[0]
        said = []
        for command in re.findall(r"^\$ (chekhov .*)$", text, re.MULTILINE):
            arguments = [sys.executable, "-m", *shlex.split(command)]
            done = subprocess.run(arguments, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
            assert done.returncode in (0, 1), done.stderr
            said.append(f"$ {command}\n{done.stdout.rstrip()}")
        return "```\n" + "\n\n".join(said) + "\n```"

    golden(path, BLOCK.sub(block, path.read_text(encoding="utf-8")))


def test_the_slip_shown_in_settings_is_told_so(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    (settings,) = re.findall(r"^```toml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    (tmp_path / "chekhov.toml").write_text(settings.replace("vanishes =", "vanish ="), encoding="utf-8")
    (tmp_path / "mill.story").write_text("# Story\nAnna laughs.\n", encoding="utf-8")
    arguments = [sys.executable, "-m", "chekhov", "check", "mill.story"]
    done = subprocess.run(arguments, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert f"    {done.stderr.strip()}\n" in page


@pytest.mark.parametrize("text", STORIES)
def test_stories_of_the_guide_are_understood(text: str) -> None:
    import chekhov

    study = chekhov.loads(text, "example.story")
    assert study.summary.understood == study.summary.sentences


def test_the_first_story_is_clean() -> None:
    import chekhov

    text = (ROOT / "src" / "chekhov" / "skeleton.story").read_text(encoding="utf-8")
    study = chekhov.loads(text, "skeleton.story")
    assert study.summary.understood == study.summary.sentences
    assert not [finding for finding in study.findings if finding.severity > Severity.NOTE]


def test_the_first_example_of_the_guide_is_clean() -> None:
    import chekhov

    first = FENCE.findall((ROOT / "docs" / "guide.md").read_text(encoding="utf-8"))[0]
    assert not [finding for finding in chekhov.loads(first).findings if finding.severity > Severity.NOTE]


def test_pictures_name_their_stories_from_here() -> None:
    for picture in sorted((ROOT / "docs" / "pictures").glob("*.svg")):
        named = set(re.findall(r'data-file="([^"]*)"', picture.read_text(encoding="utf-8")))
        assert all(name.startswith("stories/") for name in named), picture.name
