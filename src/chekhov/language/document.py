"""The shape of a story file, before any sentence is parsed. Floor 2. (Types here; `markdown.py` builds and prints
them.)

A story file is Markdown: headings, ``@tag: value`` lines, ``key: value`` fields under definition headings, ``>``
quotes (manuscript, kept and not interpreted), ``%% ... %%`` comments, ``-`` bullets, ``~`` lines (mood), and
paragraphs of sentences.
"""

from __future__ import annotations

from dataclasses import dataclass

from chekhov.source import Span


@dataclass(frozen=True, slots=True)
class Heading:
    """``## The castle``: level 1 to 6 and the text without marks. ``intended`` is the reason of a ``[intended: reason]`` mark in it."""

    level: int
    text: str
    span: Span
    intended: str | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """``@place: the academy``: key in lower case without ``@``, value stripped."""

    key: str
    value: str
    span: Span
    value_span: Span


@dataclass(frozen=True, slots=True)
class Field:
    """``makes: Victim is dead.`` below a definition heading (one whose text holds ``{`` or that stands in ``#
    Kinds``): key in lower case; the value with continuation lines joined by one space each (so offsets in ``value``
    and in the text agree: the newline and each space of the indent are kept as spaces)."""

    key: str
    value: str
    span: Span
    value_span: Span


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a paragraph or bullet. ``text`` is exactly the source text of ``span`` (newlines inside as they
    are); ``mood`` for ``~`` lines; ``bullet`` for list items; ``intended`` is the reason of a ``[intended: reason]``
    mark that followed it (not part of ``text``)."""

    text: str
    span: Span
    mood: bool = False
    bullet: bool = False
    intended: str | None = None
    paragraph: int = 0  # running number of the paragraph in the file


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A ``>`` block: prose that is kept and not interpreted."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Comment:
    """A ``%% ... %%`` comment."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Blank:
    """An empty line (kept for `fmt`)."""

    span: Span


Block = Heading | Tag | Field | Line | Manuscript | Comment | Blank


@dataclass(frozen=True, slots=True)
class Document:
    """All blocks of all files, in order."""

    blocks: tuple[Block, ...]
