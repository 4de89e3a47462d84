"""How large a report gets, how long it takes to make, to open, and to move through.

    python bench/report.py [SENTENCES ...] [--beings N]

In: numbers of sentences (1,000 and 5,000, if none is given); stories of that length are made up (see `check.py`). Out: a line for each: seconds to check the story
and to write the page, megabytes, and, where Playwright and a browser are installed, milliseconds to open the page and for one step of the slider
(the longest of forty) and of a pointer going over a sentence.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from check import story

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
)
STEPS = """() => {
  const slider = document.getElementById("slider"), times = [];
  for (let at = 0; at <= 40; at += 1) {
    slider.value = Math.round(slider.max * ((at * 17) % 41) / 40);
    const start = performance.now();
    slider.dispatchEvent(new Event("input"));
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return Math.max(...times);
}"""
POINT = """() => {
  const pieces = [...document.querySelectorAll("#story .s")], times = [];
  for (let at = 0; at < 40; at += 1) {
    const start = performance.now();
    pieces[(at * 97) % pieces.length].dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return Math.max(...times);
}"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sentences", nargs="*", type=int, default=[1000, 5000])
    parser.add_argument("--beings", type=int, default=40)
    asked = parser.parse_args()
    print(f"{'sentences':>9}{'check s':>10}{'page s':>10}{'MB':>8}{'open ms':>10}{'step ms':>10}{'point ms':>10}")
    with tempfile.TemporaryDirectory() as folder:
        for count in asked.sentences:
            path = Path(folder, f"{count}.html")
            checking, writing = write(path, count, asked.beings)
            size = path.stat().st_size / 1e6
            print(
                f"{count:>9}{checking:>10.1f}{writing:>10.1f}{size:>8.2f}", *(f"{ms:>9.0f}" for ms in looked_at(path))
            )


def write(path: Path, count: int, beings: int) -> tuple[float, float]:
    """Write the report of a story of so many sentences; out: seconds to check it, and to write the page."""
    from chekhov.faces.report import report_html
    from chekhov.study import loads

    start = time.perf_counter()
    study = loads(story(count, beings))
    _ = study.findings
    middle = time.perf_counter()
    path.write_text(report_html(study, "A long story"), encoding="utf-8")
    return middle - start, time.perf_counter() - middle


def looked_at(path: Path) -> list[float]:
    """Milliseconds to open it, of the slowest step, of the slowest pointing; empty without a browser."""
    from chekhov.faces.pictures import browser

    program = browser()
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return []
    if program is None:
        return []
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        page = started.new_page(viewport={"width": 1280, "height": 900})
        page.goto(path.as_uri())
        opened = page.evaluate("() => performance.getEntriesByType('navigation')[0].loadEventEnd")
        found = [opened, page.evaluate(STEPS), page.evaluate(POINT)]
        started.close()
    return found


if __name__ == "__main__":
    main()
