"""The charts in the page: each a figure that scrolls sideways, with its caption, and the same in words where there is a table.

In: a study. Out: HTML, and the style that the charts need, once. Elements of a chart carry the number of a sentence or scene: the page's script links them.
"""

from __future__ import annotations

import re

from chekhov.drawing.svg import Chart
from chekhov.faces.report.text import esc
from chekhov.study import Study

KINDS = {
    "storyline": "Who is with whom",
    "why": "What caused what",
    "knows": "Who knows what, since when",
    "curve": "How it is told",
    "timeline": "When it happens",
}
HINTS = {
    "storyline": "A line for everybody; together in a box where they are together. Point at a line to follow it, click to keep it; a box leads to its scene.",
    "why": "Events in boxes, earlier ones to the left; an arrow leads from a cause to what came of it. A box leads to its sentence.",
    "knows": "A bar begins in the scene in which somebody comes to hold it: filled, they know it; gashed, they are wrong.",
    "curve": "To the right as it is told, downwards as it happens; ringed scenes leave the order.",
    "timeline": "The scenes as they happen, one below the other.",
}
MOST_PROVED = 900  # people times scenes: larger stories get the best order found, without the search for a proof
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def figures(study: Study, title: str) -> tuple[dict[str, str], str]:
    """The figure of every kind that has something to show, and their style."""
    found: dict[str, str] = {}
    styles: dict[str, None] = {}
    if not study.scenes:
        return found, ""
    for kind, heading in KINDS.items():
        chart = study.chart(kind, title, prove=min(24, len(study.story_people)) * len(study.scenes) <= MOST_PROVED)
        if _empty(chart):
            continue
        styles.update(dict.fromkeys(_STYLE.findall(chart.svg)))
        found[kind] = _figure(chart, heading)
    return found, "\n".join(styles)


def _empty(chart: Chart) -> bool:
    """Is there nothing to see: no line, no event, no fact, or one scene only?"""
    facts = chart.facts
    return any(facts.get(key) == 0 for key in ("lines", "events", "facts", "scenes")) or (
        chart.kind in ("curve", "timeline") and facts.get("scenes") == 1
    )


def _figure(chart: Chart, heading: str) -> str:
    svg = _STYLE.sub("", chart.svg, count=1)
    words = (
        f'<details class="words"><summary>The same in words</summary><div class="table">{chart.table}</div></details>'
        if chart.table
        else ""
    )
    return (
        f'<figure class="chart" id="chart-{chart.kind}" data-kind="{chart.kind}"><h3>{esc(heading)}</h3>'
        f'<p class="dim noprint">{HINTS[chart.kind]}</p>'
        f'<div class="picture" tabindex="0" role="region" aria-label="{esc(heading)}: scrolls sideways">{svg}</div>'
        f"{words}</figure>"
    )


__all__ = ["figures"]
