"""The screen: what a text for people is laid out on. It knows nothing of stories.

In: text. Out: lines that fit, coloured only if the :class:`Page` says so. Columns are counted as a terminal shows them: wide letters take two,
combining marks none.
"""

from __future__ import annotations

import os
import re
import shutil
import unicodedata
from dataclasses import dataclass
from typing import TextIO

_ANSI = {"bold": "1", "dim": "2", "red": "1;31", "yellow": "1;33", "cyan": "1;36", "blue": "1;34", "green": "1;32"}


@dataclass(frozen=True, slots=True)
class Page:
    """What we print on: how many columns wide, and whether with colour."""

    width: int = 100
    colour: bool = False

    @staticmethod
    def on(stream: TextIO) -> Page:
        """The page a stream gives: colour only on a terminal, and not with ``NO_COLOR`` or a dumb terminal."""
        tty = stream.isatty()
        colour = tty and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        width = shutil.get_terminal_size((100, 24)).columns if tty else 100
        return Page(max(40, width), colour)

    def paint(self, text: str, colour: str) -> str:
        return f"\x1b[{_ANSI[colour]}m{text}\x1b[0m" if self.colour and text else text

    def wrap(self, text: str, first: str = "", rest: str | None = None, colour: str = "") -> list[str]:
        """Lines of ``text`` that fit, the first after ``first``, the others after ``rest`` (or as many spaces)."""
        indent = columns(PAINT.sub("", first))
        rest = " " * indent if rest is None else rest
        room = max(20, self.width - indent)
        lines, line, used = [], "", 0
        for word in text.split(" "):
            wide = columns(word)
            if line and used + 1 + wide > room:
                lines.append(line)
                line, used = word, wide
            else:
                line, used = (f"{line} {word}", used + 1 + wide) if line else (word, wide)
        lines.append(line)
        if colour:
            lines = [self.paint(line, colour) for line in lines]
        return [first + lines[0]] + [rest + line for line in lines[1:]]


PAINT = re.compile("\x1b\\[[0-9;]*m")


# ---------------------------------------------------------------- letters and columns


def clean(text: str) -> str:
    """Text that cannot steer the terminal: control characters become the sign for an unknown character."""
    if text.isprintable():
        return text
    return "".join("\N{REPLACEMENT CHARACTER}" if _steers(letter) else letter for letter in text)


def _steers(letter: str) -> bool:
    return letter != "\t" and (unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") or letter in _TURNS)


_TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # they turn the direction of writing round


def cells(letter: str) -> int:
    """How many columns a letter takes."""
    if letter < "\u0300":
        return 1
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def columns(text: str) -> int:
    """How many columns a text takes (without tabs)."""
    return len(text) if text.isascii() else sum(map(cells, text))


def pad(text: str, width: int) -> str:
    """Text filled with spaces up to so many columns."""
    return text + " " * max(0, width - columns(text))
