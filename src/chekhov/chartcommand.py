"""The command ``chart``: a picture of a story, as SVG, PNG or a page.

In: the kind of chart, story files, where to write it. Out: the file, whole or not at all; nothing is overwritten unasked.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from chekhov.console import STORY, fail, may_write, story_title, study_of, suggestion, write

if TYPE_CHECKING:
    from chekhov.drawing.svg import Chart
    from chekhov.study import Study

KINDS = ("storyline", "why", "knows", "curve", "timeline")
FORMS = (".svg", ".png", ".html")


@click.command()
@click.argument("kind", type=click.Choice(KINDS), metavar=f"[{'|'.join(KINDS)}]")
@STORY
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="OUT.svg|png|html",
    help="Where to write the picture; its ending says what it is.",
)
@click.option("--about", default="", metavar='LINE|"CLAUSE"', help="why: what to explain.")
@click.option("--order", type=click.Choice(("story", "telling")), default="story", show_default=True,
              help="storyline: columns as it happens, or as it is told.")  # fmt: skip
@click.option(
    "--pin", default="", metavar='"NAME, NAME"', help="storyline: these lines in this order, from top to bottom."
)
@click.option(
    "--people", type=click.IntRange(1, 200), default=24, show_default=True, help="storyline: at most so many lines."
)
@click.option(
    "--title", default="", help="The title of the picture; the story's own, or the name of the file, if none is given."
)
@click.option("--force", is_flag=True, help="Replace OUT if it exists.")
def chart(
    kind: str,
    paths: tuple[str, ...],
    output: str,
    about: str,
    order: str,
    pin: str,
    people: int,
    title: str,
    force: bool,
) -> None:
    """Draw a story: who is with whom (storyline), what caused what (why), who knows what when (knows), how it is told (curve), when it
    happens (timeline)."""
    form = os.path.splitext(output)[1].lower()
    if form not in FORMS:
        fail(f"{output}: the ending says what to write: {', '.join(FORMS)}")
    if about and kind != "why":
        fail("--about belongs to the why chart")
    may_write(output, paths, force)
    study = study_of(paths)
    pinned = tuple(name.strip() for name in pin.split(",") if name.strip())
    drawn = study.chart(
        kind, title or story_title(study, paths), about=about, order=order, pin=_known(study, pinned), people=people
    )
    if kind == "why" and about and not drawn.facts.get("events"):
        fail(f"nothing in this story answers to {about!r}")
    write(output, _content(drawn, study, form))
    click.echo(f"Wrote {output}: {drawn.caption}", err=True)


def _known(study: Study, names: Sequence[str]) -> tuple[str, ...]:
    people = {name.casefold() for name in study.story_people}
    for name in names:
        if name.casefold() not in people:
            fail(f"there is nobody called {name!r} in this story{suggestion(name, study.story_people)}")
    return tuple(names)


def _content(drawn: Chart, study: Study, form: str) -> str | bytes:
    from chekhov.faces import pictures

    if form == ".svg":
        return drawn.svg
    if form == ".html":
        return pictures.chart_page(drawn, study)
    try:
        return pictures.png(drawn)
    except pictures.NoBrowser as problem:
        fail(str(problem))
