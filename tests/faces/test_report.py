"""The report: one page that needs nothing else, with every text escaped, every link leading somewhere, and everything that is known told in it."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chekhov.cli import main
from chekhov.faces.report import report_html
from chekhov.study import Study, loads

VOID = {"meta", "br", "hr", "img", "link", "input", "wbr"}

HOSTILE = """\
# World
Anna and Ben are people. דָּוִד is a man.
The hall and the <kitchen> & "pantry" are rooms.

# Story

## The <script>alert(1)</script> hall
@place: the hall
@with: Anna, Ben

Ben takes the knife. </section></main><script>alert(2)</script>
Anna says that "it's <b>over</b>".
`${alert(3)}` {{title}} $light <!-- ]]> &lt; é 😀.
Ben kills Anna.
Anna leaves the hall.
~ The wind howls.
> It was a <dark> & stormy night.
"""


class Checker(HTMLParser):
    """Collects ids, links, headings and texts; fails where tags do not nest."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)
        for key, value in attrs:
            self.attributes.append((tag, key, value or ""))
            if key == "id":
                self.ids.append(value or "")
            if key in ("href", "src"):
                self.links.append(value or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def checked(page: str) -> Checker:
    checker = Checker()
    checker.feed(page)
    assert not checker.open
    assert len(checker.ids) == len(set(checker.ids))
    assert {link[1:] for link in checker.links} <= set(checker.ids)
    assert all(link.startswith("#") for link in checker.links)
    return checker


@pytest.fixture(scope="module")
def hostile() -> tuple[Study, str]:
    study = loads(HOSTILE, 'a "strange" <name>.story')
    return study, report_html(study, '<i>film</i> & "co"')


def test_the_page_is_whole_and_needs_nothing_else(hostile: tuple[Study, str]) -> None:
    page = hostile[1]
    checker = checked(page)
    assert not set(checker.tags) & {"img", "link", "iframe", "object", "embed", "base", "form"}
    assert not re.search(r"@import|url\(|\bsrc=", page)
    assert set(re.findall(r"https?://[^\s\"'<)]+", page)) <= {"http://www.w3.org/2000/svg"}
    assert all(f"L{line}" in checker.ids for line, text in enumerate(HOSTILE.splitlines(), 1) if text.strip())


def test_the_content_policy_allows_just_what_is_there(hostile: tuple[Study, str]) -> None:
    page = hostile[1]
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None and policy[1].startswith("default-src 'none'") and "unsafe" not in policy[1]
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        blocks = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert len(blocks) == 1
        digest = base64.b64encode(hashlib.sha256(blocks[0].encode()).digest()).decode()
        assert f"{rule} 'sha256-{digest}'" in policy[1]
    attributes = checked(page).attributes
    assert not [one for one in attributes if one[1] == "style" or one[1].startswith("on")]


def test_every_word_of_the_story_is_text(hostile: tuple[Study, str]) -> None:
    page = hostile[1]
    assert "<script>alert" not in page and "<b>over" not in page and "<i>film" not in page and "<dark>" not in page
    assert "&lt;script&gt;alert(2)&lt;/script&gt;" in page
    assert "{{title}}" in page and "$light" in page  # the story's own, not filled in


def test_every_sentence_is_an_element_with_its_number(hostile: tuple[Study, str]) -> None:
    study, page = hostile
    ids = checked(page).ids
    assert [f"S{number}" for number, _ in enumerate(study.story.sentences(), 1)] == [
        one for one in ids if re.fullmatch(r"S\d+", one)
    ]


def test_findings_stand_at_their_line_with_word_and_shape(hostile: tuple[Study, str]) -> None:
    study, page = hostile
    dead = next(finding for finding in study.findings if finding.rule == "dead-acts")
    line = study.sources.locate(dead.span.start).line
    card = page.index('<aside class="finding error"')
    assert page.index(f'id="L{line - 1}"') < card < page.index(f'id="L{line}"')
    assert re.search(
        r'<aside class="finding error"[^>]*>.{0,200}<svg[^>]*>.*?</svg>continuity error</span>', page, re.S
    )
    assert "To mend it:" in page


def test_it_is_the_same_every_time() -> None:
    one, other = (report_html(loads(HOSTILE, "a.story"), "a") for _ in range(2))
    assert one == other


@pytest.mark.parametrize("text", ["", "# Story\n", "# World\nAnna is a woman.\n", "Anna sleeps.", "%% only\nwords %%"])
def test_a_story_of_next_to_nothing_has_a_page_too(text: str) -> None:
    page = report_html(loads(text), "nothing")
    checked(page)
    assert "Nothing to report" in page


def test_headings_go_down_one_step_at_a_time(hostile: tuple[Study, str]) -> None:
    levels = [int(tag[1]) for tag in checked(hostile[1]).tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_definitions_are_folded_away_and_a_finding_keeps_its_part_open() -> None:
    world = "# World\nAnna is a woman.\n\n## {X: being} glorps\nmakes: X is dead.\n\n# Story\n\n## A\nAnna glorps.\nAnna laughs.\n"
    page = report_html(loads(world), "glorp")
    checked(page)
    folded = re.search(r"<details><summary>3 lines</summary>(.*?)</details>", page, re.DOTALL)
    assert folded is not None and "glorps</h4>" in folded[1] and "Anna laughs" not in folded[1]
    broken = report_html(loads(world.replace("makes: X is dead.", "makes: X is dead, zibble.")), "glorp")
    assert re.search(r'<section class="part"><h4[^>]*>[^<]*glorps</h4>', broken)


def test_several_files_are_told_apart() -> None:
    from chekhov.source import Sources

    study = Study(
        Sources.of([("one.story", "# World\nAnna is a woman.\n"), ("two.story", "# Story\n\n## A\nAnna sleeps.\n")])
    )
    checker = checked(report_html(study, "two"))
    assert "L2" in checker.ids and "f2-L4" in checker.ids


# ---------------------------------------------------------------- the command


def call(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def test_the_command_writes_a_page_and_replaces_only_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("film.story").write_text(HOSTILE, encoding="utf-8")
    for _ in range(2):
        assert call("report", "film.story", "-o", "out.html").exit_code == 0
    assert Path("out.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    Path("mine.html").write_text("<p>my own page", encoding="utf-8")
    refused = call("report", "film.story", "-o", "mine.html")
    assert refused.exit_code == 2 and "exists already" in refused.stderr
    assert Path("mine.html").read_text(encoding="utf-8") == "<p>my own page"
    assert call("report", "film.story", "-o", "mine.html", "--force").exit_code == 0
    assert call("report", "film.story", "-o", "film.story", "--force").exit_code == 2
    assert Path("film.story").read_text(encoding="utf-8") == HOSTILE
    assert call("report", "film.story", "-o", "nowhere/out.html").exit_code == 2


def test_told_otherwise_it_stands_beside_the_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("film.story").write_text(HOSTILE, encoding="utf-8")
    assert call("report", "film.story", "-o", "out.html", "--without", "Ben takes the knife").exit_code == 0
    page = Path("out.html").read_text(encoding="utf-8")
    checked(page)
    assert "What if" in page and re.search(r"Without <del>.*?Ben takes the knife", page)
    unclear = call("report", "film.story", "-o", "other.html", "--without", "no such words at all")
    assert unclear.exit_code == 2 and not Path("other.html").exists()


def test_a_lost_sentence_says_why_and_what_it_comes_from() -> None:
    from chekhov.whatif.edits import without

    study = loads(HOSTILE.replace("Anna leaves the hall.\n", ""))
    page = report_html(study, "film", study.whatif(without("Ben kills Anna")))
    assert "In the story" not in page and 'class="beside"' in page
    left, right = re.findall(r"<td><bdi>Anna is dead</bdi></td><td>(.*?)</td>|<td>(.*?)</td></tr>", page)[0]
    assert left or right
