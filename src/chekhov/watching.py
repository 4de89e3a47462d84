"""Checking again on every save: ``chekhov check --watch``.

In: what one check prints and which files it read. Out: the output of the newest check, until Ctrl-C. The files are looked at several times a second;
one that is gone for a moment, half written or unreadable is waited for.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable
from typing import NamedTuple

from chekhov.console import echo
from chekhov.files import UnreadableStory
from chekhov.settings import UnusableSettings

PAUSE = 0.25
CLEAR = "\x1b[H\x1b[2J\x1b[3J"


class Checked(NamedTuple):
    """What one check has to say, and the files it rests on."""

    text: str
    files: tuple[str, ...]


Stamp = tuple[tuple[int, int, int] | None, ...]


def stamp(files: Iterable[str]) -> Stamp:
    """What tells one state of the files from another; None for a file that is not there."""
    found: list[tuple[int, int, int] | None] = []
    for file in files:
        try:
            state = os.stat(file)
        except (OSError, ValueError):
            found.append(None)
        else:
            found.append((state.st_mtime_ns, state.st_size, state.st_ino))
    return tuple(found)


def watch(paths: tuple[str, ...], once: Callable[[], Checked], pause: float = PAUSE) -> None:
    """Check, and again whenever one of the files has changed; returns on Ctrl-C."""
    try:
        while True:
            before = stamp(paths)
            checked = _try(paths, once)
            files = tuple(dict.fromkeys((*paths, *checked.files)))
            _show(checked.text, files)
            seen = (*before, *stamp(files[len(paths) :]))
            while stamp(files) == seen:
                time.sleep(pause)
    except KeyboardInterrupt:
        echo("")


def _try(paths: tuple[str, ...], once: Callable[[], Checked]) -> Checked:
    """One check; what cannot be read, and a mistake of our own, is said in one line."""
    try:
        return once()
    except (UnreadableStory, UnusableSettings) as problem:
        return Checked(f"waiting: {problem}", paths)
    except Exception as problem:
        if os.environ.get("CHEKHOV_DEBUG"):
            raise
        return Checked(
            f"internal error ({type(problem).__name__}: {' '.join(str(problem).split())}); please report it", paths
        )


def _show(text: str, files: tuple[str, ...]) -> None:
    tty = sys.stdout.isatty()
    echo((CLEAR if tty else "") + f"{text}\n\nwatching {', '.join(files)}; Ctrl-C ends" + ("" if tty else "\n"))
