"""The pictures face: a chart as a page of its own, or as a PNG.

In: a chart and the study it is of. Out: one HTML page that works offline (its script shows, keeps and filters lines, keeps names in
sight and leads from a picture to the sentence), or the bytes of a PNG, for which a browser that is installed takes the photograph.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from chekhov.drawing.svg import clean

if TYPE_CHECKING:
    from chekhov.drawing.svg import Chart
    from chekhov.study import Study

BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
SECONDS = 90.0
MOST_PIXELS = 16_000  # no browser paints wider pictures


class NoBrowser(Exception):
    """No picture can be taken; the message says why, in one line, for people."""


def chart_page(chart: Chart, study: Study) -> str:
    """The chart, its caption, and the story below it, to which its parts lead."""
    home = Path(__file__)
    style = home.with_suffix(".css").read_text(encoding="utf-8")
    script = home.with_suffix(".js").read_text(encoding="utf-8")
    table = f"<details><summary>The same in words</summary>\n{chart.table}</details>" if chart.table else ""
    return _PAGE.format(
        title=escape(clean(chart.title)),
        kind=chart.kind,
        svg=chart.svg,
        table=table,
        story=_story(study),
        style=style,
        script=script,
    )


_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="chekhov">
<title>{title} · {kind}</title>
<style>
{style}</style>
</head>
<body>
<div class="picture" tabindex="0" role="region" aria-label="chart, scrolls sideways"><div class="names" aria-hidden="true"></div>{svg}</div>
<p class="hint">Point at a line to follow it; click to keep it (again to let it go, Esc for all); click a scene or a mark for its sentence.</p>
{table}
<details id="story"><summary>The story</summary>
{story}
</details>
<script>
{script}</script>
</body>
</html>
"""


def _story(study: Study) -> str:
    """All lines of all files, each with an anchor."""
    parts: list[str] = []
    for source in study.sources.files:
        if len(study.sources.files) > 1:
            parts.append(f"<h2>{escape(clean(source.name))}</h2>")
        rows = (
            f'<li value="{number}" data-file="{escape(clean(source.name))}" data-line="{number}" dir="auto">{escape(clean(text))}</li>'
            for number, text in enumerate(source.text.removesuffix("\n").split("\n"), 1)
            if text.strip()
        )
        parts.append("<ol>\n" + "\n".join(rows) + "\n</ol>")
    return "\n".join(parts)


# ---------------------------------------------------------------- a photograph


def browser() -> str | None:
    """A browser that can take a picture, if one is installed."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def png(chart: Chart) -> bytes:
    """The chart as a PNG, twice as many pixels as it is wide (where that can be painted). Raises `NoBrowser`."""
    program = browser()
    if program is None:
        raise NoBrowser(
            "a PNG is taken by a browser, and none is installed (Chromium, Chrome or Edge); write .svg or .html instead"
        )
    wide, high = (int(length) for length in chart.size)
    if max(wide, high) > MOST_PIXELS:
        raise NoBrowser(f"this chart is too large for a PNG ({wide} by {high} pixels); write .svg or .html instead")
    scale = 2 if max(wide, high) * 2 <= MOST_PIXELS else 1
    with tempfile.TemporaryDirectory(prefix="chekhov-") as folder:
        page, shot = Path(folder, "chart.html"), Path(folder, "chart.png")
        page.write_text(f'<!DOCTYPE html><meta charset="utf-8"><body style="margin:0">{chart.svg}', encoding="utf-8")
        command = [
            program, "--headless=new", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-extensions",
            f"--user-data-dir={folder}/profile", f"--force-device-scale-factor={scale}", f"--window-size={wide},{high}",
            f"--screenshot={shot}", *(["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []), page.as_uri(),
        ]  # fmt: skip
        try:
            done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
        except (OSError, subprocess.TimeoutExpired) as problem:
            raise NoBrowser(
                f"{program} takes no picture ({type(problem).__name__}); write .svg or .html instead"
            ) from None
        if done.returncode or not shot.exists():
            raise NoBrowser(f"{program} takes no picture (status {done.returncode}); write .svg or .html instead")
        return shot.read_bytes()
