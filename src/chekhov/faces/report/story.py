"""The story as written, with findings in the margin of the sentence where they belong.

In: the files of a study. Out: HTML: a section a scene (so that a long story is laid out only where it is looked at), every line with its number and
an id, every sentence an element of its own with its number. Marks of the notation are shown by looks, the words as they are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from chekhov.faces.report.findings import FEW, card
from chekhov.faces.report.text import Places, esc
from chekhov.findings import Finding, Severity
from chekhov.source import Source, Span

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*$")
_SIGNS = {"@": "tag", ">": "manuscript", "~": "mood", "%": "comment", "+": "definition"}


@dataclass(slots=True)
class _Part:
    """Lines from one heading to the next. ``scene``: the number of the scene it is (from 1), 0 for none."""

    heading: str = ""
    level: int = 0
    first: int = 1
    scene: int = 0
    lines: list[str] = field(default_factory=list)
    flagged: bool = False


def story(places: Places, findings: Sequence[Finding]) -> str:
    """All files."""
    return "\n".join(_Writer(places, findings).files())


@dataclass
class _Writer:
    """Writes the lines of all files, with what belongs to each."""

    places: Places
    findings: Sequence[Finding]
    flags: dict[tuple[str, int], list[tuple[int, Finding]]] = field(default_factory=dict)
    scenes: dict[tuple[str, int], int] = field(default_factory=dict)
    spans: list[Span] = field(default_factory=list)
    few: bool = True
    inside: bool = False  # in a comment of several lines

    def __post_init__(self) -> None:
        sources = self.places.sources
        for number, finding in enumerate(self.findings, 1):
            place = sources.locate(finding.span.start)
            self.flags.setdefault((place.file, place.line), []).append((number, finding))
        for scene in self.places.study.scenes:
            self.scenes.setdefault((scene.file, scene.line), scene.rank_telling)
        self.spans = sorted(self.places.number_of)
        self.few = sum(finding.severity >= Severity.WARNING for finding in self.findings) <= FEW

    def files(self) -> Iterator[str]:
        sources = self.places.sources
        for source in sources.files:
            if len(sources.files) > 1:
                yield f'<h3 class="file"><bdi>{esc(source.name)}</bdi></h3>'
            parts = list(self._parts(source))
            top = min((part.level for part in parts if part.level), default=1)
            yield from (self._part(source, part, top) for part in parts if any(part.lines) or part.heading)

    def _parts(self, source: Source) -> Iterator[_Part]:
        part = _Part(scene=self.scenes.get((source.name, 1), 0))
        self.inside = False
        for number, text in enumerate(source.text.removesuffix("\n").split("\n"), 1):
            hit = _HEADING.match(text) if not self.inside else None
            scene = self.scenes.get((source.name, number), 0)
            if hit or (scene and number > 1):
                yield part
                part = _Part(hit[2] if hit else "", len(hit[1]) if hit else 0, number, scene)
            part.flagged |= (source.name, number) in self.flags
            if hit:
                part.lines += [self._cards(source, number)] if (source.name, number) in self.flags else []
            elif text.strip():
                part.lines.append(self._line(source, number, text))
            elif part.lines:
                part.lines.append("")
        yield part

    def _part(self, source: Source, part: _Part, top: int) -> str:
        while part.lines and not part.lines[-1]:
            part.lines.pop()
        rows = "\n".join(row or '<div class="gap"></div>' for row in part.lines)
        number = f' data-scene="{part.scene}"' if part.scene else ""
        heading = ""
        if part.heading:
            level = min(6, 3 + part.level - top)
            ident = self.places.anchor(part.first, source.name)
            heading = f'<h{level} id="{ident}"{number} dir="auto">{esc(part.heading)}</h{level}>'
        kind = "scene" if part.scene else "part"
        if part.scene or part.flagged or not rows:
            return f'<section class="{kind}"{number}>{heading}\n{rows}</section>'
        count = sum(bool(row) for row in part.lines)
        lines = f"{count} line{'s' * (count != 1)}"
        return f'<section class="{kind}">{heading}<details><summary>{lines}</summary>\n{rows}</details></section>'

    def _line(self, source: Source, number: int, text: str) -> str:
        ident = self.places.anchor(number, source.name)
        kind = self._kind(text)
        cards = self._cards(source, number) if (source.name, number) in self.flags else ""
        words = self._words(source, number, text)
        return f'{cards}<div class="line {kind}" id="{ident}"><span class="n" aria-hidden="true">{number}</span><span class="t" dir="auto">{words}</span></div>'

    def _kind(self, text: str) -> str:
        """What sort of line it is, for its looks only."""
        if self.inside or text.lstrip().startswith("%%"):
            if text.count("%%") % 2:
                self.inside = not self.inside
            return "comment"
        return _SIGNS.get(text.lstrip()[:1], "prose")

    def _words(self, source: Source, number: int, text: str) -> str:
        """The line, with an element round every sentence, or the piece of it that stands on this line."""
        start = source.base + source.line_starts[number - 1]
        end = start + len(text)
        found, at = [], start
        for index in range(max(0, bisect_left(self.spans, Span(start, 0)) - 1), len(self.spans)):
            span = self.spans[index]
            if span.start >= end:
                break
            left, right = max(span.start, at), min(span.end, end)
            if right <= left:
                continue
            found.append(esc(text[at - start : left - start]))
            found.append(self._sentence(span, text[left - start : right - start], first=span.start >= start))
            at = right
        found.append(esc(text[at - start :]))
        return "".join(found)

    def _sentence(self, span: Span, text: str, first: bool) -> str:
        number = self.places.number_of[span]
        item = self.places.sentences[number - 1]
        ident = f' id="S{number}"' if first else ""
        unread = {"not understood": " unread", "in part": " partly"}.get(item.status, "")
        scene = f' data-in="{item.scene + 1}"' if item.scene >= 0 else ""
        grave = max(
            (one.severity for _, one in self._of_line(span) if span.start <= one.span.start < max(span.end, span.start + 1)),
            default=None,
        )  # fmt: skip
        flagged = f" at-{grave.word}" if grave is not None else ""
        return f'<span class="s{unread}{flagged}"{ident} data-s="{number}"{scene}>{esc(text)}</span>'

    def _of_line(self, span: Span) -> list[tuple[int, Finding]]:
        place = self.places.sources.locate(span.start)
        last = self.places.sources.locate(max(span.start, span.end - 1))
        return [
            pair for line in range(place.line, last.line + 1) for pair in self.flags.get((place.file, line), ())
        ]  # fmt: skip

    def _cards(self, source: Source, number: int) -> str:
        return "".join(
            card(finding, self.places, place, self.few and finding.severity >= Severity.WARNING)
            for place, finding in self.flags[source.name, number]
        )


__all__ = ["story"]
