"""The command ``chart``: what it writes, and what it says when it cannot."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chekhov import cli
from chekhov.faces import pictures

STORY = """# World
Anna, Bert and Carl are people.
The inn is in the village.

# Story
## The <inn>
@place: the inn
@with: Anna, Bert, Carl
Anna kills Bert because Bert hates Carl.
"""


@pytest.fixture
def film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("film.story").write_text(STORY, encoding="utf-8")
    return "film.story"


def call(*arguments: str) -> Result:
    return CliRunner().invoke(cli.main, arguments, prog_name="chekhov")


@pytest.mark.parametrize("kind", ["storyline", "why", "knows", "curve", "timeline"])
def test_every_kind_is_written_as_svg_and_page(film: str, kind: str) -> None:
    for ending in ("svg", "html"):
        result = call("chart", kind, film, "-o", f"out.{ending}")
        assert result.exit_code == 0, result.stderr
        assert result.stdout == ""
        assert result.stderr.startswith(f"Wrote out.{ending}: ")
    assert ET.parse("out.svg").getroot().tag.endswith("svg")
    page = Path("out.html").read_text(encoding="utf-8")
    assert "The &lt;inn&gt;" in page and "<inn>" not in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")  # nothing is fetched
    assert sorted(path.name for path in Path().iterdir()) == ["film.story", "out.html", "out.svg"]


def test_nothing_is_overwritten_unasked(film: str) -> None:
    Path("out.svg").write_text("mine", encoding="utf-8")
    result = call("chart", "curve", film, "-o", "out.svg")
    assert result.exit_code == 2 and "--force" in result.stderr
    assert Path("out.svg").read_text(encoding="utf-8") == "mine"
    assert call("chart", "curve", film, "-o", "out.svg", "--force").exit_code == 0
    assert Path("out.svg").read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["curve", "film.story", "-o", "out.gif"], "the ending says what to write"),
        (["curve", "film.story", "-o", "out"], "the ending says what to write"),
        (["pie", "film.story", "-o", "out.svg"], "'pie' is not one of"),
        (["curve", "gone.story", "-o", "out.svg"], "there is no such file"),
        (["curve", "film.story", "-o", "nowhere/out.svg"], "nowhere/out.svg"),
        (["curve", "film.story", "-o", "out.svg", "--about", "12"], "--about belongs to the why chart"),
        (["why", "film.story", "-o", "out.svg", "--about", "the moon is green"], "nothing in this story answers"),
        (["storyline", "film.story", "-o", "out.svg", "--pin", "Anna, Brt"], "did you mean 'Bert'?"),
        (["storyline", "film.story", "-o", "out.svg", "--people", "0"], "--people"),
    ],
)
def test_bad_input_is_told_in_a_line(film: str, arguments: list[str], said: str) -> None:
    result = call("chart", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr and "Traceback" not in result.stderr
    assert not Path("out.svg").exists()


def test_the_story_itself_is_never_written_over(film: str) -> None:
    Path("link.svg").symlink_to("film.story")
    result = call("chart", "curve", film, "-o", "link.svg", "--force")
    assert result.exit_code == 2 and "the story itself" in result.stderr
    assert Path(film).read_text(encoding="utf-8") == STORY


def test_a_png_without_a_browser_says_so(film: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures.shutil, "which", lambda name: None)
    result = call("chart", "curve", film, "-o", "out.png")
    assert result.exit_code == 2 and "taken by a browser" in result.stderr
    assert not Path("out.png").exists()


def test_a_browser_that_fails_is_told(film: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures.shutil, "which", lambda name: "/bin/false")
    result = call("chart", "curve", film, "-o", "out.png")
    assert result.exit_code == 2 and "takes no picture" in result.stderr


@pytest.mark.skipif(pictures.browser() is None, reason="no browser to take a picture with")
def test_a_png_is_twice_as_wide_as_the_picture(film: str) -> None:
    assert call("chart", "curve", film, "-o", "out.png").exit_code == 0
    assert call("chart", "curve", film, "-o", "out.svg").exit_code == 0
    raw = Path("out.png").read_bytes()
    assert raw[:8] == b"\x89PNG\r\n\x1a\n"
    wide = int.from_bytes(raw[16:20], "big")
    assert wide == 2 * int(ET.parse("out.svg").getroot().get("width", "0"))
