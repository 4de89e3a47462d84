"""What the commands share: reading stories, options, printing, failing, writing files whole. Just below the commands.

In: text and paths. Out: text on standard output, one clear line on standard error, the exit status.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NoReturn, TypeVar

import click

if TYPE_CHECKING:
    from chekhov.study import Spoken, Study

Command = TypeVar("Command", bound=Callable[..., object])

STORY = click.argument("paths", nargs=-1, required=True, metavar="FILE...")


def settled_study_of(paths: Sequence[str]) -> Study:
    """The study of these files that speaks as the settings of their folder have it. Fails where a file, the settings or their baseline cannot be read."""
    from functools import partial

    from chekhov.inforce import spoken
    from chekhov.settings import UnusableSettings, settings_for

    try:
        return study_of(paths, partial(spoken, settings=settings_for(paths[0])))
    except UnusableSettings as problem:
        fail(str(problem))


def study_of(paths: Sequence[str], spoken: Spoken | None = None) -> Study:
    """The study of these files; on a terminal, long work says so. Fails where a file cannot be read. ``spoken``: which findings it speaks of."""
    from chekhov.faces.progress import working
    from chekhov.files import UnreadableStory

    with working("reading the story") as progress:
        from chekhov.study import load  # most of what the program is: it, too, takes its time

        try:
            study = load(*paths, progress=progress, spoken=spoken)
            _ = study.findings, study.summary
        except UnreadableStory as problem:
            fail(str(problem))
        except OSError as problem:
            fail(f"{problem.filename or paths[0]}: {problem.strerror or problem}")
    return study


def format_option(*choices: str) -> Callable[[Command], Command]:
    """``--format``, with text as the default."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(("text", *choices)),
        default="text",
        show_default=True,
        help="Kind of output.",
    )


def spare_the_collector() -> None:
    """Look for garbage seldom: what a story makes is kept as long as the command runs, and hardly any of it is in cycles."""
    gc.set_threshold(200_000, 20, 100)


def write(path: str, content: str | bytes) -> None:
    """Write a file whole or not at all: into a neighbour first, which then takes its place."""
    import tempfile
    from pathlib import Path

    goal = Path(os.path.realpath(path))
    try:
        handle, neighbour = tempfile.mkstemp(dir=goal.parent, prefix=f".{goal.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content.encode("utf-8") if isinstance(content, str) else content)
            os.chmod(neighbour, goal.stat().st_mode & 0o777 if goal.exists() else 0o666 & ~_umask())
            os.replace(neighbour, goal)
        except BaseException:
            os.unlink(neighbour)
            raise
    except OSError as problem:
        fail(f"{path}: {problem.strerror or problem}")


def story_title(study: Study, paths: Sequence[str]) -> str:
    """A name for the whole: the story's own title, else the first file's name, without folder and ending."""
    return study.story.title or os.path.splitext(os.path.basename(paths[0]))[0] if paths[0] != "-" else "story"


def may_write(output: str, paths: Sequence[str], force: bool, ours: str = "") -> None:
    """Leave, unless this file may be written: never the story itself, nothing that is there already without a word. A file that holds the words
    ``ours`` near its beginning is an earlier one of ours: it is replaced."""
    if not os.path.exists(output):
        return
    if any(same_file(output, path) for path in paths if os.path.exists(path)):
        fail(f"{output} is the story itself; give what is written another name")
    if os.path.isdir(output):
        fail(f"{output} is a directory")
    if force or (ours and _begins_with(output, ours)):
        return
    asked = sys.stdin.isatty() and "-" not in paths
    if not asked or not click.confirm(f"{output} exists; replace it?", err=True):
        fail(f"{output} exists already; nothing was written (--force replaces it)")


def _begins_with(path: str, words: str) -> bool:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return words in file.read(2000)
    except OSError:
        return False


def same_file(one: str, other: str) -> bool:
    """Do two paths name one file (``-`` is none)?"""
    return other != "-" and os.path.samefile(one, other)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def suggestion(word: str, names: Iterable[str]) -> str:
    """``; did you mean 'X'?`` or nothing."""
    from difflib import get_close_matches

    lower = {name.casefold(): name for name in names}
    close = get_close_matches(word.casefold(), lower, n=1, cutoff=0.6)
    return f"; did you mean {lower[close[0]]!r}?" if close else ""


def echo(text: str) -> None:
    """Print text with a line end; where nobody reads it any more, leave quietly."""
    try:
        if text:
            sys.stdout.write(text if text.endswith("\n") else text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        finish(141)


def fail(message: str) -> NoReturn:
    """One clear line, status 2."""
    complain(message)
    raise SystemExit(2)


def complain(message: str, weight: str = "error") -> None:
    """One line on standard error."""
    line = " ".join(message.split())
    click.echo(f"chekhov: {weight}: {line}", err=True)


def finish(status: int) -> NoReturn:
    """Leave with this status, also when nobody reads our output any more."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 141
    raise SystemExit(status)
