"""The report face: one HTML page about a story that needs nothing else, works offline and prints.

In: a study. Out: the page as text: findings, the story with findings in its margin, charts that lead to the sentences and back, who is who, what was
assumed. The page may load nothing (its content policy says so), every word of the story is escaped, and everything can be read without its script.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from chekhov.drawing.svg import DARK, LIGHT
from chekhov.faces.report import charts, findings, moment, people, questions, whatif
from chekhov.faces.report.story import story
from chekhov.faces.report.text import Places, esc
from chekhov.summary import that_matter

if TYPE_CHECKING:
    from chekhov.study import Study
    from chekhov.views import WhatIf

_HOME = Path(__file__).parent


def report_html(study: Study, title: str, otherwise: WhatIf | None = None) -> str:
    """The whole page. ``title`` names the story; ``otherwise``: the story told otherwise, to stand beside it."""
    places = Places(study)
    matter = that_matter(study.findings)
    moments = study.moments(order="telling")
    course = study.course()
    figures, chart_style = charts.figures(study, title)
    sections = [
        ("findings", "Findings", findings.overview(matter, places)),
        ("otherwise", "What if", whatif.whatif(otherwise, places) if otherwise is not None else ""),
        ("storyline", "At a glance", figures.pop("storyline", "")),
        ("story", "The story", story(places, matter)),
        ("moment", "Moment by moment", moment.moment(course, places)),
        ("questions", "Worth asking", questions.questions(study.worth_asking(), places)),
        ("charts", "Charts", "\n".join(figures.values())),
        ("scenes", "Scenes", people.scenes(study, places)),
        ("people", "Who is who", people.cast(study, moments)),
        ("assumed", "Assumed", findings.assumed(study.findings, places)),
    ]
    shown = [one for one in sections if one[2]]
    style = _file("page.css").replace("$light", LIGHT).replace("$dark", DARK) + chart_style
    return _filled(
        _file("page.html"),
        {
            "title": esc(title),
            "files": esc(", ".join(source.name for source in study.sources.files)),
            "figures": _figures(study),
            "menu": "".join(f'<a href="#{ident}">{heading}</a>' for ident, heading, _ in shown),
            "body": "\n".join(_section(*one) for one in shown),
            "data": moment.data(course),
            "style": style,
            "style_hash": _hash(style),
            "script": _file("page.js"),
            "script_hash": _hash(_file("page.js")),
        },
    )


def _section(ident: str, heading: str, inside: str) -> str:
    return f'<section id="{ident}" aria-labelledby="h-{ident}"><h2 id="h-{ident}">{heading}</h2>\n{inside}\n</section>'


def _figures(study: Study) -> str:
    """The story in figures."""
    summary = study.summary
    errors, warnings, hints = findings.counted(study.findings)
    cells = [
        ("error" if errors else "", f"{errors:,}", "continuity error" + "s" * (errors != 1)),
        ("warning" if warnings else "", f"{warnings:,}", "plot hole" + "s" * (warnings != 1)),
        ("", f"{hints:,}", "loose end" + "s" * (hints != 1)),
        ("", f"{summary.understood:,} of {summary.sentences:,}", "sentences understood"),
        ("", f"{summary.scenes:,}", "scene" + "s" * (summary.scenes != 1)),
        ("", f"{summary.beings:,}", "being" + "s" * (summary.beings != 1)),
        ("", f"{summary.events:,}", "event" + "s" * (summary.events != 1)),
    ]
    return "".join(f'<li class="{kind}"><b>{value}</b> {words}</li>' for kind, value, words in cells)


def _file(named: str) -> str:
    return (_HOME / named).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """What a content policy calls a text that it allows."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _filled(template: str, values: dict[str, str]) -> str:
    """The template with its ``{{names}}`` filled, once each: what is filled in is never looked at again."""
    first, *rest = template.split("{{")
    parts = [first]
    for piece in rest:
        key, _, after = piece.partition("}}")
        parts += [values[key], after]
    return "".join(parts)


__all__ = ["report_html"]
