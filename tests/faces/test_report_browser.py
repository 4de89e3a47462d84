"""The report in a real browser: what it loads, what it shows, what it does. Driven by Playwright in the Chromium that the system has.

Skipped, visibly, where there is no browser, or no Playwright (``pip install 'chekhov[dev]'`` brings it, the distribution brings Chromium).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chekhov.faces.pictures import browser as installed_browser
from chekhov.faces.report import report_html
from chekhov.study import load, loads

sync_api = pytest.importorskip(
    "playwright.sync_api", reason="Playwright is not installed: the report was not looked at"
)

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

STORY = """\
# World
Sally and Anne are girls. דָּוִד is a man.
The playroom, the garden and the <b>shed</b> are places.
The basket and the box are containers in the playroom.
The marble is a thing.

# Story

## The <script>document.title = "taken over"</script> basket
@place: the playroom
@with: Sally, Anne

Sally takes the marble. Sally puts the marble into the basket.
Sally goes to the garden.
</section></main><script>document.title = "taken over"</script><img src=x onerror="document.title='taken over'">
Anne says that "it's <i>mine</i>".

## The box
@place: the playroom
@with: Anne, דָּוִד

Anne takes the marble.
Anne puts the marble into the box.
Anne kills דָּוִד because Anne is angry.
דָּוִד takes the marble.

## Later
@place: the playroom

Sally comes to the playroom.
Sally looks into the basket.
"""

Page = Any


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    path = installed_browser()
    if path is None:
        pytest.skip("no browser is installed (Chromium, Chrome or Edge): the report was not looked at")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(report_html(loads(STORY, "a <b>.story"), 'Sally & "Anne" <i>'), encoding="utf-8")
    return path


class Visit:
    """A page that is open, and all that it asked for and complained of."""

    def __init__(self, chromium: Any, path: Path, **settings: Any) -> None:
        settings.setdefault("viewport", {"width": 1280, "height": 900})
        self.context = chromium.new_context(**settings)
        self.page = self.context.new_page()
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.complaints.append(dialog.message), dialog.dismiss()))
        self.page.goto(path.as_uri())


@pytest.fixture
def visit(chromium: Any, written: Path) -> Iterator[Any]:
    visits: list[Visit] = []

    def open_it(**settings: Any) -> Page:
        visits.append(Visit(chromium, settings.pop("path", written), **settings))
        return visits[-1].page

    yield open_it
    for one in visits:
        assert len(one.requests) == 1, one.requests  # the file itself, whatever was done with the page
        assert one.complaints == []
        one.context.close()


def test_words_of_the_story_are_text(visit: Any) -> None:
    page = visit()
    assert page.title() == 'Sally & "Anne" <i> · a story that runs'
    assert page.locator("h1").inner_text() == 'Sally & "Anne" <i>'
    assert "<script>document.title" in page.locator("#story").inner_text()
    assert page.locator("main script, main img, main i:not(.mind i, .plain i)").count() == 0
    assert (
        page.locator("#story .s", has_text="דָּוִד takes the marble").evaluate(
            "e => getComputedStyle(e.parentElement).direction"
        )
        == "rtl"
    )


def test_the_slider_changes_what_is_shown(visit: Any) -> None:
    page = visit()
    slider, text = page.locator("#slider"), page.locator("#step-text")
    assert text.inner_text() == "Sally looks into the basket."
    slider.focus()
    page.keyboard.press("Home")
    assert text.inner_text() == "How things are when the story begins."
    page.keyboard.press("ArrowRight")
    assert text.inner_text() == "Sally takes the marble."
    sally = page.locator("#now tr", has_text="Sally")
    assert sally.locator("td").nth(1).inner_text() == "the marble"
    page.keyboard.press("ArrowRight")
    assert sally.locator("td").nth(1).inner_text() == ""
    page.locator("#on").click()
    assert sally.locator("td").nth(0).inner_text() == "in the garden"
    sally.locator("button").click()
    assert "knows the marble is in the basket" in page.locator("#mind").inner_text()
    box = page.locator("#story .s", has_text="Anne puts the marble into the box.")
    box.click()
    assert text.inner_text() == "Anne puts the marble into the box."
    assert "wrong about the marble is in the basket" in page.locator("#mind").inner_text()
    assert "Anne puts the marble into the box" in slider.get_attribute("aria-valuetext")


def test_sentences_and_charts_light_up_together(visit: Any) -> None:
    page = visit()
    killing = page.locator("#story .s", has_text="Anne kills")
    killing.hover()
    assert page.locator("#chart-storyline .ck-death.lit").count() == 1
    assert page.locator("#chart-timeline .ck-scene.lit").count() == 1
    assert page.locator("#chart-storyline .ck-meeting.lit").count() >= 1
    death = page.locator("#chart-storyline .ck-death")
    death.hover()
    assert killing.evaluate("e => e.classList.contains('lit')")
    assert "Anne kills" in page.locator("#peek").inner_text()
    page.locator("h1").hover()
    assert page.locator(".lit").count() == 0 and page.locator("#peek").is_hidden()


def test_a_click_leads_from_the_chart_to_the_sentence(visit: Any) -> None:
    page = visit()
    page.locator("#chart-storyline .ck-death").click()
    killing = page.locator("#story .s", has_text="Anne kills")
    assert killing.evaluate("e => e.classList.contains('now') && document.activeElement === e")
    page.wait_for_timeout(900)  # it scrolls smoothly
    assert killing.evaluate(
        "e => { const b = e.getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight; }"
    )
    assert page.locator("#step-text").inner_text().startswith("Anne kills")
    page.locator("#chart-timeline .ck-scene").nth(1).click()
    assert page.locator("#story h4", has_text="The box").evaluate("e => document.activeElement === e")
    assert page.locator("#step-text").inner_text() == "Anne takes the marble."


def test_everything_can_be_done_by_keyboard(visit: Any) -> None:
    page = visit()
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.className") == "skip"
    assert page.locator(".skip").evaluate("e => e.getBoundingClientRect().left >= 0")
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.id") == "main"
    parts = page.locator("#chart-timeline svg [tabindex='0']")
    assert parts.count() == 1
    parts.focus()
    page.keyboard.press("ArrowRight")
    assert page.locator("#story h4.lit").text_content() == "The box"  # it may be far from what is on the screen
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.textContent") == "The box"
    assert page.locator("#theme").get_attribute("aria-label") == "Show the page dark"


def test_the_menu_leads_to_its_parts(visit: Any) -> None:
    """Though what lies between is measured only when it comes into sight."""
    page = visit()
    page.set_viewport_size({"width": 1000, "height": 500})
    for part in ("moment", "questions", "charts", "story"):
        page.click(f'nav a[href="#{part}"]')
        page.wait_for_function(f"Math.abs(document.getElementById('{part}').getBoundingClientRect().top) < 90")


def test_focus_can_be_seen(visit: Any) -> None:
    page = visit()
    for _ in range(14):
        page.keyboard.press("Tab")
        outline = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)")


@pytest.mark.parametrize("width", [360, 768, 1920])
def test_nothing_sticks_out_sideways(visit: Any, width: int) -> None:
    page = visit(viewport={"width": width, "height": 740})
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width
    page.evaluate("() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_their_ground(visit: Any, scheme: str) -> None:
    page = visit(color_scheme=scheme)
    page.evaluate("() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    assert page.evaluate(CONTRAST) == []
    page.locator("#theme").click()  # and by the button
    assert page.evaluate(CONTRAST) == []


def test_the_button_turns_day_into_night_and_back(visit: Any) -> None:
    page = visit(color_scheme="light")
    ground = "() => getComputedStyle(document.body).backgroundColor"
    line = "() => getComputedStyle(document.querySelector('.chk text')).fill"
    day = page.evaluate(ground), page.evaluate(line)
    page.locator("#theme").click()
    night = page.evaluate(ground), page.evaluate(line)
    assert day[0] != night[0] and day[1] != night[1]
    page.locator("#theme").click()
    assert (page.evaluate(ground), page.evaluate(line)) == day
    dusk = visit(color_scheme="dark")
    assert (dusk.evaluate(ground), dusk.evaluate(line)) == night
    dusk.locator("#theme").click()
    assert (dusk.evaluate(ground), dusk.evaluate(line)) == day


def test_on_paper_there_are_no_controls(visit: Any) -> None:
    page = visit(color_scheme="dark")
    assert page.locator("#slider").is_visible()
    page.emulate_media(media="print", color_scheme="dark")
    assert not any(page.locator(one).is_visible() for one in (".bar", "#slider", "#theme", ".skip"))
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.locator("#story .finding").first.is_visible()
    wide = "() => [...document.querySelectorAll('.picture svg')].every((svg) => svg.getBoundingClientRect().right <= innerWidth)"
    assert page.evaluate(wide)


def test_without_its_script_the_page_tells_the_end(visit: Any) -> None:
    page = visit(java_script_enabled=False)
    assert page.locator("#now tr", has_text="Sally").locator("td").nth(0).inner_text() == "in the playroom"
    assert page.locator(".mind summary").count() >= 2
    assert not page.locator("#controls").is_visible() and not page.locator("#theme").is_visible()
    assert page.locator("#story .finding").first.is_visible() and page.locator("#chart-storyline svg").is_visible()


CHECKS = (Path(__file__).parent / "access.js").read_text(encoding="utf-8")


def test_a_screen_reader_finds_its_way(visit: Any) -> None:
    assert visit().evaluate(CHECKS) == []
    assert visit(java_script_enabled=True, viewport={"width": 360, "height": 740}).evaluate(CHECKS) == []


def test_a_step_is_quick_in_a_real_story(visit: Any, tmp_path: Path) -> None:
    path = tmp_path / "romeo.html"
    path.write_text(report_html(load("stories/romeo/romeo.story"), "Romeo and Juliet"), encoding="utf-8")
    page = visit(path=path)
    middle = page.evaluate(
        """() => { const slider = document.getElementById("slider"), times = [];
        for (let at = 0; at <= Number(slider.max); at += 7) { slider.value = at; const start = performance.now();
          slider.dispatchEvent(new Event("input")); document.body.getBoundingClientRect(); times.push(performance.now() - start); }
        return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]; }"""
    )
    assert middle < 200  # the middle one: what else the machine does is not the page's doing
    assert page.evaluate(CHECKS) == []
