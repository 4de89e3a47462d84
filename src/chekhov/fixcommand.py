"""``chekhov check --fix``: mends what can be mended, shows what it would change, asks, and writes.

In: a study and its settings. Out: a difference on standard output, and changed files, each written whole; nothing without a yes.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from difflib import unified_diff
from typing import TYPE_CHECKING

import click

from chekhov.console import echo, fail, write
from chekhov.screen import Page, clean

if TYPE_CHECKING:
    from chekhov.mending import Mended, Wanted
    from chekhov.study import Study


def fix(study: Study, paths: Sequence[str], wanted: Wanted, yes: bool) -> bool:
    """Mend the findings that are wanted; true if files were written. Fails where nobody can be asked."""
    from chekhov.faces.progress import working
    from chekhov.mending import mend

    with working("trying what would mend it"):
        found = mend(study, paths, wanted)
    page = Page.on(sys.stdout)
    echo(told(study, found, page))
    if not found.texts:
        return False
    if not yes:
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            fail("nothing was written: --fix asks before it writes; where nobody can be asked, add --yes")
        if not click.confirm("Write this?", default=False):
            echo("Nothing was written.\n")
            return False
    for path, text in found.texts.items():
        _write(path, next(source.text for source in study.sources.files if source.name == path), text)
    echo("\n")
    return True


def told(study: Study, found: Mended, page: Page) -> str:
    """What was mended and what was not, and the difference."""
    if not found.done and not found.left:
        return "Nothing here can be mended by itself: the help of each finding says what to do.\n"
    lines = []
    for path, text in found.texts.items():
        old = next(source.text for source in study.sources.files if source.name == path)
        lines += [*_difference(path, old, text, page), ""]
    for done in found.done:
        place = f"{clean(done.file)}:{done.line}: " if len(study.sources.files) > 1 else f"line {done.line}: "
        lines += page.wrap(
            f"{place}{clean(done.fix.title)}", page.paint("mends", "green") + f" {done.finding.rule}, ", "      "
        )
    for finding, file, line in found.left:
        place = f"{clean(file)}:{line}" if len(study.sources.files) > 1 else f"line {line}"
        why = "nothing that could be put in helps without harm elsewhere"
        lines += page.wrap(f"{finding.rule}, {place}: {why}", page.paint("leaves", "yellow") + " ", "      ")
    return "\n".join(lines) + "\n"


_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def _difference(path: str, old: str, new: str, page: Page) -> list[str]:
    """The lines that change, with what stands around them."""
    before, after = old.split("\n"), new.split("\n")
    rows = unified_diff(before, after, clean(path), clean(path) + " (mended)", n=2, lineterm="")
    return [page.paint(clean(row), _COLOURS.get(row[:1], "dim")) for row in rows]


def _write(path: str, old: str, new: str) -> None:
    from chekhov.mending import rewritten

    try:
        with open(path, "rb") as file:
            raw = file.read()
        content = rewritten(raw, old, new)
    except OSError as problem:
        fail(f"{path}: {problem.strerror or problem}")
    except ValueError:
        fail(f"{path} has changed since it was read; nothing was written to it")
    write(path, content)
