"""The report: one page that needs nothing else, with every text escaped."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from chekhov.faces.report import report_html
from faces.fakes import TEXT, fake_study

VOID = {"meta", "br", "hr", "img", "link"}


class Checker(HTMLParser):
    """Collects ids and links; fails where tags do not nest."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in VOID:
            self.open.append(tag)
        for key, value in attrs:
            if key == "id":
                self.ids.append(value or "")
            if key in ("href", "src"):
                self.links.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def checked(page: str) -> Checker:
    checker = Checker()
    checker.feed(page)
    assert not checker.open
    assert len(checker.ids) == len(set(checker.ids))
    return checker


def test_the_page_is_whole_and_needs_nothing_else() -> None:
    page = report_html(fake_study(), "film")  # type: ignore[arg-type]
    checker = checked(page)
    assert not checker.tags & {"script", "img", "link", "iframe"}
    assert not re.search(r"https?:|@import|url\(", page)
    assert {link[1:] for link in checker.links} <= set(checker.ids)
    assert all(f"L{line}" in checker.ids for line in range(1, TEXT.count("\n") + 1))


def test_everything_is_escaped() -> None:
    page = report_html(fake_study(), '<i>film</i> & "co"')  # type: ignore[arg-type]
    assert "Luna &lt;b&gt;laughs&lt;/b&gt; &amp; Tetsuya opens the gate." in page
    assert "<b>laughs" not in page and "<i>film" not in page


def test_what_it_tells() -> None:
    page = report_html(fake_study(), "film")  # type: ignore[arg-type]
    for words in (
        "knows-too-soon",
        "8 of 9",
        "The castle",
        "one year later",
        "Tetsuya shot Burai&#x27;s wife",
        "seen by",
    ):
        assert words in page
    assert page == report_html(fake_study(), "film")  # type: ignore[arg-type]


def test_an_empty_story_has_a_page_too() -> None:
    page = report_html(fake_study("# Story\n"), "nothing")  # type: ignore[arg-type]
    checked(page)
    assert "Nothing to report" in page
