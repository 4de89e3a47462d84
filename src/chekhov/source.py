"""Source texts and spans: floor 0.

In: file names and their texts. Out: one offset space over all files of a story, so that a span is two integers
and everything above can point at the text without carrying file objects. Line and column appear only at the edge.
Offsets count characters (code points) of the text after decoding, with line ends normalised to ``\\n``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of characters ``[start, end)`` in the offset space of one :class:`Sources`."""

    start: int
    end: int


NOWHERE = Span(0, 0)


class Location(NamedTuple):
    """Where a character is, for people: file name, line and column (both counted from 1)."""

    file: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its name as the user gave it, its text, and where it starts in the offset space."""

    name: str
    text: str
    base: int
    line_starts: tuple[int, ...]
    world_only: bool = False  # included by another file


@dataclass(frozen=True, slots=True)
class Sources:
    """All files of one story, in order. Between two files lies one unused offset."""

    files: tuple[Source, ...] = ()
    _bases: tuple[int, ...] = field(default=())

    @staticmethod
    def of(named_texts: Iterable[tuple[str, str]], world_only: int = 0) -> Sources:
        """Lay out ``(name, text)`` pairs one behind the other; line ends become ``\\n``. The first ``world_only`` are included ones."""
        files: list[Source] = []
        base = 0
        for name, raw in named_texts:
            text = raw.replace("\r\n", "\n").replace("\r", "\n")
            starts = [0]
            position = text.find("\n")
            while position >= 0:
                starts.append(position + 1)
                position = text.find("\n", position + 1)
            files.append(Source(name, text, base, tuple(starts), len(files) < world_only))
            base += len(text) + 1
        return Sources(tuple(files), tuple(file.base for file in files))

    def file_at(self, offset: int) -> Source:
        """The file that holds this offset (the last one for offsets past the end)."""
        return self.files[max(0, bisect_right(self._bases, offset) - 1)]

    def locate(self, offset: int) -> Location:
        """File, line and column of an offset."""
        if not self.files:
            return Location("", 1, 1)
        source = self.file_at(offset)
        local = min(max(0, offset - source.base), len(source.text))
        line = bisect_right(source.line_starts, local)
        return Location(source.name, line, local - source.line_starts[line - 1] + 1)

    def text_of(self, span: Span) -> str:
        """The characters of a span (which lies in one file)."""
        source = self.file_at(span.start)
        return source.text[span.start - source.base : span.end - source.base]

    def line_text(self, offset: int) -> str:
        """The whole line in which an offset lies, without its line end."""
        source = self.file_at(offset)
        local = min(max(0, offset - source.base), len(source.text))
        line = bisect_right(source.line_starts, local)
        start = source.line_starts[line - 1]
        end = source.line_starts[line] - 1 if line < len(source.line_starts) else len(source.text)
        return source.text[start:end]

    def before_on_line(self, offset: int) -> str:
        """What stands before an offset on its line."""
        source = self.file_at(offset)
        local = min(max(0, offset - source.base), len(source.text))
        return source.text[source.text.rfind("\n", 0, local) + 1 : local]

    def end_of_line(self, offset: int) -> int:
        """Where the line of an offset ends (before its line end)."""
        source = self.file_at(offset)
        end = source.text.find("\n", min(max(0, offset - source.base), len(source.text)))
        return source.base + (end if end >= 0 else len(source.text))

    def offset_of_line(self, file: str, line: int) -> int | None:
        """The offset at which a line (from 1) of a file begins, or None where there is no such line."""
        for source in self.files:
            if source.name == file and 1 <= line <= len(source.line_starts):
                return source.base + source.line_starts[line - 1]
        return None


def first_difference(one: str, other: str) -> int:
    """The first place at which two texts differ; where neither goes on otherwise, the end of the shorter one."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high:  # they are the same up to low, and not up to high + 1
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[low:middle] == other[low:middle] else (low, middle - 1)
    return low
