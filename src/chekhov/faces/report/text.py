"""Words and places of a story as HTML: everything that a writer wrote is escaped here, names stand in an order of letters of their own.

In: text, spans. Out: HTML text. A line has the id ``L12`` (``f2-L12`` in the second file), a sentence ``S7``, a finding ``F3``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from html import escape

from chekhov.drawing.svg import clean
from chekhov.source import Sources, Span
from chekhov.story.scenes import SentenceItem
from chekhov.study import Study


def esc(text: str) -> str:
    """Text for an element or an attribute in quotes; what no page may hold is dropped."""
    return escape(clean(text))


def name(text: str) -> str:
    """A name, or words that may be written in any direction, inside a line of ours."""
    return f"<bdi>{esc(text)}</bdi>" if text else ""


def one_line(text: str) -> str:
    """Without line breaks."""
    return " ".join(text.split())


@dataclass
class Places:
    """Where things stand in the page: ids, and links to them."""

    study: Study

    @property
    def sources(self) -> Sources:
        return self.study.sources

    @cached_property
    def sentences(self) -> list[SentenceItem]:
        """All sentences, in telling order; the first has the number 1."""
        return self.study.story.sentences()

    @cached_property
    def number_of(self) -> dict[Span, int]:
        """The number of every sentence, by its span."""
        return {item.line.span: number for number, item in enumerate(self.sentences, 1)}

    @cached_property
    def _files(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for index, source in enumerate(self.sources.files):
            found.setdefault(source.name, index)
        return found

    def anchor(self, line: int, file: str = "") -> str:
        """The id of a line."""
        number = self._files.get(file, 0)
        return f"f{number + 1}-L{line}" if number else f"L{line}"

    def link(self, line: int | None, file: str = "", scene: str = "") -> str:
        """``The castle, line 12`` as a link to the line; without a line, the scene."""
        if line is None:
            return name(scene)
        where = ", ".join(
            filter(None, [name(file) if file and len(self.sources.files) > 1 else "", name(scene), f"line {line}"])
        )
        return f'<a href="#{self.anchor(line, file)}">{where}</a>'

    def link_to(self, span: Span, scene: str = "") -> str:
        """The line of a span as a link to it."""
        place = self.sources.locate(span.start)
        return self.link(place.line, place.file, scene)

    def excerpt(self, span: Span) -> str:
        """The line of a span, the span marked; of a very long line, the part around it."""
        place = self.sources.locate(span.start)
        text = self.sources.line_text(span.start)
        first = place.column - 1
        last = min(len(text), first + max(1, span.end - span.start))
        low, high = max(0, first - 200), min(len(text), max(last, first + 400))
        last = min(last, high)
        head, tail = "…" if low else "", "…" if high < len(text) else ""
        return f"{head}{esc(text[low:first])}<mark>{esc(text[first:last])}</mark>{esc(text[last:high])}{tail}"
