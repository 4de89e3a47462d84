"""Story files: from paths to named texts, or one plain sentence that says why not.

In: paths as the user gave them (``-`` is standard input). Out: ``(name, text)`` pairs for :meth:`Sources.of`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

BOM = "\ufeff"


class UnreadableStory(Exception):
    """A file that cannot be read as a story; the message says why, in one line, for people."""


def read_stories(paths: Iterable[str]) -> list[tuple[str, str]]:
    """Read every file as UTF-8 text (a byte order mark is dropped). Raises :class:`UnreadableStory`."""
    paths = list(paths)
    if paths.count("-") > 1:
        raise UnreadableStory("standard input (-) can be read only once")
    return [read_story(path) for path in paths]


def read_story(path: str) -> tuple[str, str]:
    """One file (``-``: standard input) as ``(name, text)``. Raises :class:`UnreadableStory`."""
    name = "<stdin>" if path == "-" else path
    return name, decode(name, _bytes_of(path))


def decode(name: str, raw: bytes) -> str:
    """The text of a file's bytes, which must be UTF-8 without NUL. Raises :class:`UnreadableStory`."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableStory(f"{name} is UTF-16 text; save it as UTF-8")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as problem:
        if b"\0" in raw:
            raise UnreadableStory(f"{name} is not a text file (it holds NUL bytes)") from None
        before = raw[: problem.start]
        line = before.count(b"\n") + 1
        raise UnreadableStory(
            f"{name} is not UTF-8 text (byte 0x{raw[problem.start]:02x} in line {line}); save it as UTF-8"
        ) from None
    if "\0" in text:
        raise UnreadableStory(f"{name} is not a text file (it holds NUL bytes)")
    return text.removeprefix(BOM)


def _bytes_of(path: str) -> bytes:
    try:
        if path == "-":
            return sys.stdin.buffer.read()
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        raise UnreadableStory(f"{path}: there is no such file") from None
    except IsADirectoryError:
        raise UnreadableStory(f"{path} is a directory, not a story file") from None
    except PermissionError:
        raise UnreadableStory(f"{path}: no permission to read it") from None
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) and problem.strerror else str(problem)
        raise UnreadableStory(f"{path}: {reason}") from None
