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
from chekhov.summary import plural

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
            for group in _grouped([part for part in parts if any(part.lines) or part.heading]):
                yield self._group(source, group, top)

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

    def _group(self, source: Source, group: list[_Part], top: int) -> str:
        """A scene as a section; other parts with what hangs below them, folded, unless a finding is in them."""
        head = group[0]
        title, rows = self._title(source, head, top), self._rows(head)
        if head.scene or head.flagged:
            number = f' data-scene="{head.scene}"' if head.scene else ""
            return f'<section class="{"scene" if head.scene else "part"}"{number}>{title}\n{rows}</section>'
        below = [self._title(source, part, top) + self._rows(part) for part in group[1:]]
        inside = "\n".join(filter(None, [rows, *below]))
        if not inside:
            return f'<section class="part">{title}</section>'
        count = sum(bool(row) for part in group for row in part.lines) + len(below)
        folded = f"<details><summary>{plural(count, 'line')}</summary>\n{inside}</details>"
        return f'<section class="part">{title}{folded}</section>'

    def _title(self, source: Source, part: _Part, top: int) -> str:
        if not part.heading:
            return ""
        level = min(6, 3 + part.level - top)
        number = f' data-scene="{part.scene}"' if part.scene else ""
        ident = self.places.anchor(part.first, source.name)
        return f'<h{level} id="{ident}"{number} dir="auto">{esc(part.heading)}</h{level}>'

    def _rows(self, part: _Part) -> str:
        while part.lines and not part.lines[-1]:
            part.lines.pop()
        return "\n".join(row or '<div class="gap"></div>' for row in part.lines)

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


def _grouped(parts: Sequence[_Part]) -> list[list[_Part]]:
    """Each part with those below it, where none of them is a scene or holds a finding."""
    groups: list[list[_Part]] = []
    for part in parts:
        head = groups[-1][0] if groups else None
        plain = not part.scene and not part.flagged
        if head is not None and plain and part.level > head.level and not head.scene and not head.flagged:
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


__all__ = ["story"]
