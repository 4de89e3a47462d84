"""Drafts: Markdown and plain text that was not written for Chekhov. Floor 2.

In: a file's name and text. Out: whether it is a draft, and the text that its sentences are read from: of the same length, with markup blanked
out, so that every place stays where it is. Headings that no ``#`` marks, and breaks between scenes, come out beside it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_ENDINGS = (".md", ".markdown", ".mdown", ".txt", ".text")
_STORY = re.compile(
    r"^[ ]{0,3}#[ \t]+(?:world|story|kinds|conditions|relations|verbs|exceptions)[ \t#]*$|^[ ]{0,3}##+[ \t].*\{",
    re.I | re.M,
)

_FRONT = re.compile(r"\A(---|\+\+\+)[ \t]*\n.*?\n(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FENCE = re.compile(r"^[ ]{0,3}(```|~~~)[^\n]*\n.*?(?:^[ ]{0,3}\1[^\n]*$|\Z)", re.DOTALL | re.MULTILINE)
_REMARK = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>")
_WHOLE_LINES = re.compile(
    r"^[ \t]*\|.*$|^[ ]{0,3}\[[^\]\n]+\]:[^\n]*$|^:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)+[ \t]*$", re.MULTILINE
)
_IMAGE = re.compile(r"!\[[^\]\n]*\]\([^()\n]*\)|\[\^[^\]\n]+\]")
_LINK = re.compile(r"\[(?!\s*intended\b)([^\[\]\n]+)\](\([^()\n]*\)|\[[^\]\n]*\])")
_WIKI = re.compile(r"\[\[(?:[^\[\]|\n]*\|)?([^\[\]|\n]+)\]\]")
_BOX = re.compile(r"^([ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+)\[[ xX]\](?=[ \t])", re.MULTILINE)
_MARKS = re.compile(r"(?<![\w*_])(?:\*{1,3}|_{1,3})(?=[^\s*_])|(?<=[^\s*_])(?:\*{1,3}|_{1,3})(?![\w*_])|~~|`+")
_UNDERLINE = re.compile(r"^[ ]{0,3}(=+|--+)[ \t]*$", re.MULTILINE)
_NO_TITLE = re.compile(r"[ \t]*(?:[-*+>#|~@]|\d+[.)])")
_BREAK = re.compile(
    r"^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:~[ \t]*){3,}|#|⁂|§)[ \t]*$", re.MULTILINE
)
_CHAPTER = re.compile(
    r"(?:(?<=\n\n)|\A)[ \t]*((?:chapter|part|book|act|scene|prologue|epilogue|interlude)\b[^\n.!?]{0,60}|[A-Z][A-Z0-9 ,:'’&-]{2,60})[ \t]*(?=\n[ \t]*\n|\n?\Z)",
    re.IGNORECASE,
)


class Title(NamedTuple):
    """A heading or a break between scenes (no text) that the file marks in its own way."""

    start: int
    end: int
    level: int
    text: str


def is_draft(name: str, text: str) -> bool:
    """Markdown or plain text without a ``# World``, ``# Story`` or definition: everything in it is prose to be tried."""
    return name.lower().endswith(_ENDINGS) and _STORY.search(_FENCE.sub("", text)) is None


def plain(text: str) -> tuple[str, list[Title]]:
    """The sentences of a draft in their places, and its headings."""
    last = text.rfind("-->") + 3  # a remark that never closes is none
    text = _REMARK.sub(_blanked, text[:last]) + text[last:]
    for pattern in (_FRONT, _FENCE, _TAG, _WHOLE_LINES, _IMAGE):
        text = pattern.sub(_blanked, text)
    text = _BOX.sub(lambda hit: hit[1] + "   ", text)
    for pattern in (_WIKI, _LINK):
        text = pattern.sub(_kept, text)
    titles: list[Title] = []
    pieces: list[str] = []
    done = 0
    for start, end, level, name in sorted([*_underlined(text), *_chapters(text), *_breaks(text)]):
        if start >= done:
            titles.append(Title(start, end, level, _MARKS.sub("", name).strip()))
            stop = _end_of_underline(text, end) if name else end
            pieces += [text[done:start], _blank(text[start:stop])]
            done = stop
    text = "".join(pieces) + text[done:]
    return _MARKS.sub(_blanked, text), titles


def _underlined(text: str) -> list[Title]:
    """Titles with a line of ``===`` or ``---`` below them."""
    found = []
    for hit in _UNDERLINE.finditer(text):
        start = text.rfind("\n", 0, max(0, hit.start() - 1)) + 1
        line = text[start : hit.start()].rstrip()
        if line.strip() and len(line) < 200 and not _NO_TITLE.match(line):
            found.append(Title(start, start + len(line), 1 if hit[1][0] == "=" else 2, line))
    return found


def _chapters(text: str) -> list[Title]:
    """Lines of their own that begin with a word such as *Chapter*, or that are all capitals."""
    found = []
    for hit in _CHAPTER.finditer(text):
        words = hit[1].rstrip()
        if words == words.upper() or words.split()[0].lower() in _PARTS:
            found.append(Title(hit.start(1), hit.start(1) + len(words), 2, words))
    return found


def _breaks(text: str) -> list[Title]:
    return [Title(hit.start(), hit.end(), 2, "") for hit in _BREAK.finditer(text)]


def _end_of_underline(text: str, end: int) -> int:
    """Where a title ends with the line that is drawn below it."""
    line = text.find("\n", end)
    hit = _UNDERLINE.match(text, line + 1) if line >= 0 else None
    return hit.end() if hit else end


_PARTS = frozenset("chapter part book act scene prologue epilogue interlude".split())


def _blanked(hit: re.Match[str]) -> str:
    return _blank(hit[0])


def _blank(text: str) -> str:
    return "".join("\n" if letter == "\n" else " " for letter in text)


def _kept(hit: re.Match[str]) -> str:
    """The words of a link in their place, the rest blank."""
    before, after = hit.start(1) - hit.start(), hit.end() - hit.end(1)
    return " " * before + hit[1] + " " * after
