"""Story files as Markdown: text to blocks, and blocks back to tidy text.

In: :class:`Sources`. Out: a :class:`Document` of headings, tags, fields, sentences, quotes, comments and empty lines,
with exact spans, and findings (a comment that is never closed). Never raises, linear in the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import NamedTuple

from chekhov.findings import Finding, Severity
from chekhov.language.document import Blank, Block, Comment, Document, Field, Heading, Line, Manuscript, Tag
from chekhov.language.drafts import Title, is_draft, plain
from chekhov.language.sentences import INTENDED, split
from chekhov.source import Source, Sources, Span, first_difference

DEFINITION_PARTS = frozenset({"kinds", "conditions", "relations", "verbs", "states"})

_HEADING = re.compile(r"[ ]{0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_TAG = re.compile(r"[ \t]{0,3}@[ \t]*([^\W\d_][\w' -]{0,40}?)[ \t]*:[ \t]*(.*?)[ \t]*$")
_FIELD = re.compile(r"[ \t]*([^\W\d_][\w' ’-]{0,60}?)[ \t]*:(?:[ \t]+(.*?))?[ \t]*$")
_QUOTE = re.compile(r"[ \t]{0,3}>[ ]?")
_MOOD = re.compile(r"[ \t]*~[ \t]*")
_BULLET = re.compile(r"[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+(?=\S)")
_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")
_SMALL = "a|an|and|at|by|for|from|in|of|on|or|the|to|with"
_TITLE = re.compile(
    rf"\s*(?!(?:{_SMALL})\b)[A-Z][\w'’-]*(?:[ \t]+(?:[A-Z][\w'’-]*|\d+|{_SMALL}))*[ \t]+(?:[A-Z][\w'’-]*|\d+)[ \t]*$"
)
_RULE = re.compile(r"[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")


# ---------------------------------------------------------------- comments


def _comments(text: str) -> tuple[list[tuple[int, int]], int]:
    """Ranges of ``%% ... %%`` comments, and the place of one that is never closed (or -1): that one ends with its
    paragraph.
    """
    ranges: list[tuple[int, int]] = []
    position = text.find("%%")
    while position >= 0:
        close = text.find("%%", position + 2)
        if close < 0:
            blank = _EMPTY_LINE.search(text, position)
            ranges.append((position, blank.start() if blank else max(position + 2, len(text.rstrip()))))
            return ranges, position
        ranges.append((position, close + 2))
        position = text.find("%%", close + 2)
    return ranges, -1


def _mask(text: str, ranges: list[tuple[int, int]]) -> str:
    """The text with comments replaced by as many spaces (line ends stay)."""
    if not ranges:
        return text
    pieces: list[str] = []
    position = 0
    for start, end in ranges:
        pieces.append(text[position:start])
        pieces.append("".join("\n" if char == "\n" else " " for char in text[start:end]))
        position = end
    pieces.append(text[position:])
    return "".join(pieces)


# ---------------------------------------------------------------- reading


class _Pause(NamedTuple):
    """Where nothing is open, behind an empty line: the place, the blocks until there, and what else the next line hangs on."""

    at: int
    blocks: int
    paragraph: int
    part: str
    defining: bool
    any_field: bool


_PAUSE = 2000
"""So many characters lie between two pauses that are kept."""


@dataclass(slots=True)
class Reader:
    """The state of reading one file, line by line. ``first``: the number of its first paragraph. ``pauses``: where reading can go on when it is read again
    with a change behind."""

    source: Source
    masked: str
    first: int = 0
    pauses: list[_Pause] = field(default_factory=list)
    paragraph: int = field(init=False)
    part: str = ""
    blocks: list[Block] = field(default_factory=list)
    defining: bool = False  # fields may follow
    any_field: bool = False
    field_key: str = ""
    field_span: tuple[int, int] = (0, 0)
    field_value: tuple[int, int] = (0, 0)
    open_text: tuple[int, int] | None = None  # paragraph being gathered: start and end
    open_mood: bool = False
    open_bullet: bool = False
    quote: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        self.paragraph = self.first

    def take_up(self, before: Reader | None) -> int:
        """Take over what stands before the first change, as it was read ``before``. Out: where to go on."""
        if before is None or (before.source.base, before.first) != (self.source.base, self.first):
            return 0
        same = min(first_difference(before.source.text, self.source.text), first_difference(before.masked, self.masked))
        self.pauses = [pause for pause in before.pauses if pause.at <= same]
        if not self.pauses:
            return 0
        last = self.pauses[-1]
        self.blocks = before.blocks[: last.blocks]
        self.paragraph, self.part, self.defining, self.any_field = last[2:]
        return last.at

    def read(self, start: int) -> None:
        """Read all lines from a place on."""
        for at, end in _lines(self.source, start):
            self.line(at, end)
        self.close()

    def span(self, start: int, end: int) -> Span:
        return Span(self.source.base + start, self.source.base + end)

    def close(self) -> None:
        """Finish whatever is being gathered."""
        if self.field_key:
            start, end = self.field_value
            raw = self.masked[start:end]
            value = raw.replace("\n", " ").replace("\t", " ").rstrip()
            shift = len(value) - len(value.lstrip())
            start += shift
            value = value.lstrip()
            self.blocks.append(
                Field(self.field_key, value, self.span(*self.field_span), self.span(start, start + len(value)))
            )
            self.field_key = ""
        if self.quote is not None:
            start, end = self.quote
            lines = self.source.text[start:end].split("\n")
            text = "\n".join(_QUOTE.sub("", line, count=1).rstrip() for line in lines)
            self.blocks.append(Manuscript(text, self.span(start, end)))
            self.quote = None
        if self.open_text is not None:
            start, end = self.open_text
            self.open_text = None
            self.paragraph += 1
            for piece in split(self.masked[start:end]):
                first, last = start + piece.start, start + piece.end
                text = self.source.text[first:last]
                line = Line(
                    text, self.span(first, last), self.open_mood, self.open_bullet, piece.intended, self.paragraph
                )
                self.blocks.append(line)

    def line(self, start: int, end: int) -> None:
        """Read the line ``[start, end)``."""
        masked = self.masked[start:end]
        if not masked.strip():
            if self.source.text[start:end].strip():  # only a comment: breaks nothing
                return
            self.close()
            if self.any_field:
                self.defining = False
            self.blocks.append(Blank(self.span(start, end)))
            if end >= (self.pauses[-1].at if self.pauses else 0) + _PAUSE:
                state = self.paragraph, self.part, self.defining, self.any_field
                self.pauses.append(_Pause(end + 1, len(self.blocks), *state))
            return
        if self.quote is not None and not _QUOTE.match(masked):
            self.close()
        if self.field_key and masked[0] in " \t":
            self.field_value = (self.field_value[0], end)
            self.field_span = (self.field_span[0], start + len(masked.rstrip()))
            return
        if self._structure(start, end, masked):
            return
        self._text(start, end, masked)

    def _structure(self, start: int, end: int, masked: str) -> bool:
        """Headings, tags, fields, quotes and rules."""
        if masked[0].isalpha() and not self.defining:
            return False  # a line of sentences, at the first sign
        match = _HEADING.match(masked)
        if match:
            self.close()
            self._heading(start, masked, match)
            return True
        match = _TAG.match(masked)
        if match:
            self.close()
            key = " ".join(match.group(1).lower().split())
            value = self.span(start + match.start(2), start + match.end(2))
            at = start + masked.index("@")
            self.blocks.append(Tag(key, match.group(2), self.span(at, max(at + 1, start + match.end(2))), value))
            return True
        if self.defining:
            match = _FIELD.match(masked)
            if match:
                self.close()
                self.any_field = True
                self.field_key = " ".join(match.group(1).lower().split())
                at = start + match.end(2) if match.group(2) else start + len(masked.rstrip())
                self.field_span = (start + match.start(1), at)
                self.field_value = (start + match.start(2), at) if match.group(2) else (at, at)
                return True
            if self.field_key:
                self.close()
            self.defining = False
        if _QUOTE.match(masked):
            if self.quote is None:
                self.close()
                self.quote = (start, end)
            else:
                self.quote = (self.quote[0], end)
            return True
        if _RULE.match(masked):
            self.close()
            self.blocks.append(Blank(self.span(start, end)))
            return True
        return False

    def _heading(self, start: int, masked: str, match: re.Match[str]) -> None:
        level = len(match.group(1))
        text = (match.group(2) or "").strip()
        mark = INTENDED.search(text)
        reason = (mark.group(1) or "").strip() if mark else None
        text = " ".join((text[: mark.start()] + text[mark.end() :]).split()) if mark else text
        self.blocks.append(
            Heading(level, text, self.span(start + match.start(1), start + len(masked.rstrip())), reason)
        )
        if level == 1:
            self.part = text.lower()
        self.defining = level >= 2 and ("{" in text or self.part in DEFINITION_PARTS)
        self.any_field = False

    def _text(self, start: int, end: int, masked: str) -> None:
        """A line of sentences."""
        mood = _MOOD.match(masked)
        bullet = None if mood else _BULLET.match(masked)
        if mood or bullet or (self.open_mood and self.open_text is not None):
            self.close()
        begin = start + (mood.end() if mood else bullet.end() if bullet else 0)
        if self.open_text is None:
            if begin < end:
                self.open_text = (begin, end)
                self.open_mood = mood is not None
                self.open_bullet = bullet is not None
        elif self._is_title() and masked[begin - start : begin - start + 1].isupper():
            self.close()
            self.open_text = (begin, end)
        else:
            self.open_text = (self.open_text[0], end)
        if mood:
            self.close()

    def _is_title(self) -> bool:
        """Is what has been gathered the first line of the file, and a title: "The Long Night", with no full stop and a capital at every word?"""
        if self.open_text is None or self.paragraph != self.first:
            return False
        return bool(_TITLE.match(self.masked[self.open_text[0] : self.open_text[1]]))


def _lines(source: Source, first: int = 0) -> Iterator[tuple[int, int]]:
    """Start and end of each line from a place on; an empty piece behind the last line end is no line."""
    starts = source.line_starts
    for index in range(bisect_left(starts, first), len(starts)):
        start = starts[index]
        end = starts[index + 1] - 1 if index + 1 < len(starts) else len(source.text)
        if start < end or index + 1 < len(starts):
            yield start, end


def read(sources: Sources, before: list[Reader] | None = None) -> tuple[Document, tuple[Finding, ...]]:
    """Cut all files into blocks. Anything at all can be read; what is odd becomes a finding. ``before``: the files as they were read last, to go on from
    where something is otherwise; as they are read now, from then on."""
    blocks: list[Block] = []
    findings: list[Finding] = []
    readers: list[Reader] = []
    for source, last in zip_longest(sources.files, (before or ())[: len(sources.files)]):
        titles: list[Title] = []
        if is_draft(source.name, source.text):
            text, titles = plain(source.text)
            source = replace(source, text=text)
        ranges, unclosed = _comments(source.text)
        reader = Reader(source, _mask(source.text, ranges), readers[-1].paragraph if readers else 0)
        reader.read(reader.take_up(last))
        readers.append(reader)
        found = [
            *reader.blocks,
            *(Heading(title.level, title.text, reader.span(title.start, title.end)) for title in titles),
            *(Comment(source.text[start:end].strip("%").strip(), reader.span(start, end)) for start, end in ranges),
        ]
        if ranges or titles:
            found.sort(key=lambda block: block.span.start)
        blocks += found
        if unclosed >= 0:
            findings.append(
                Finding(
                    "unclosed-comment",
                    Severity.WARNING,
                    "this comment is never closed",
                    reader.span(unclosed, unclosed + 2),
                    label="a comment starts here",
                    help="close the comment with %%; it has been taken to end with its paragraph",
                )
            )
    if before is not None:
        before[:] = readers
    return Document(tuple(blocks)), tuple(findings)


# ---------------------------------------------------------------- tidying


def _tidy_line(raw: str, masked: str, was_field: bool, starts_field: bool) -> str:
    """One line outside comments in its normal spelling; words stay untouched."""
    match = _HEADING.match(masked)
    if match:
        return f"{match.group(1)} {(match.group(2) or '').strip()}".rstrip() if raw == masked else raw.strip()
    match = _TAG.match(masked)
    if match:
        key = " ".join(match.group(1).split())
        return f"@{key}: {raw[match.start(2) :].strip()}".rstrip()
    if was_field:
        match = _FIELD.match(masked)
        if match and starts_field:
            value = raw[match.start(2) :].strip() if match.group(2) else raw[len(masked.rstrip()) :].strip()
            return f"{' '.join(match.group(1).split())}: {value}".rstrip()
        return "    " + raw.strip()
    if _QUOTE.match(masked):
        return ("> " + _QUOTE.sub("", raw, count=1).rstrip()).rstrip()
    if _RULE.match(masked):
        return "---"
    match = _MOOD.match(masked)
    if match:
        return ("~ " + raw[match.end() :].strip()).rstrip()
    match = _BULLET.match(masked)
    if match:
        mark = raw[: match.end()].strip()
        return f"{'-' if mark in '-*+•' else mark} {raw[match.end() :].strip()}"
    return raw.strip()


def format_source(source: Source) -> str:
    """One file, tidied: one empty line at most, one before headings, marks with one space, no white space at line
    ends.
    """
    if is_draft(source.name, source.text):
        return source.text  # Markdown for other readers, in its own layout
    ranges, _ = _comments(source.text)
    masked_text = _mask(source.text, ranges)
    document, _ = read(Sources.of([(source.name, source.text)]))
    field_lines: set[int] = set()
    first_lines: set[int] = set()
    for block in document.blocks:
        if isinstance(block, Field):
            first_lines.add(_line_of(source, block.span.start))
            field_lines.update(range(_line_of(source, block.span.start), _line_of(source, block.span.end) + 1))
    inside = _inside_comment(source, ranges)
    lines: list[str] = []
    for index, (start, end) in enumerate(_lines(source)):
        raw, masked = source.text[start:end], masked_text[start:end]
        if index in inside or not masked.strip():
            tidy = raw.rstrip()
        else:
            tidy = _tidy_line(raw, masked, index in field_lines, index in first_lines)
        if not tidy and index not in inside:
            if lines and lines[-1]:
                lines.append("")
            continue
        if _HEADING.match(masked) and masked.strip() and lines and lines[-1] and index not in inside:
            lines.append("")
        lines.append(tidy)
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines) + "\n" if lines else ""


def _line_of(source: Source, local: int) -> int:
    return bisect_right(source.line_starts, local) - 1


def _inside_comment(source: Source, ranges: list[tuple[int, int]]) -> set[int]:
    """Lines that begin inside a comment: they are left alone."""
    found: set[int] = set()
    for start, end in ranges:
        found.update(range(_line_of(source, start) + 1, _line_of(source, max(start, end - 1)) + 1))
    return found


def print_document(document: Document, sources: Sources) -> str:
    """The files of a document, tidied, one behind the other (``chekhov fmt`` formats one file at a time)."""
    return "\n".join(format_source(source) for source in sources.files)
