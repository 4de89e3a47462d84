"""Exceptions: findings that the writer marked as intended. Floor 7.

A mark is ``[intended: reason]`` behind a sentence (a law of the world is one: whatever breaks it is meant) or in the heading of a scene, or a line of
the ``# Exceptions`` part: the words of a sentence, the title of a scene or the name of a rule, a dash, the reason. In: a trace and its findings. Out: the
findings, those under a mark accepted with its reason, and a hint for each mark that excuses nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from chekhov.findings import Finding, Fix, Severity
from chekhov.language.document import Line
from chekhov.language.sentences import INTENDED
from chekhov.source import Sources, Span
from chekhov.story.scenes import Scene
from chekhov.trace.record import Trace


@dataclass(slots=True)
class _Mark:
    """One mark: where it stands, the reason, what to say if it excuses nothing, and whether it covers a place (the law that is broken there: its span)."""

    span: Span
    reason: str
    unused: str
    covers: Callable[[str, Span, Span | None], bool]
    listed: bool = False
    used: bool = False


def accept(trace: Trace, findings: list[Finding]) -> list[Finding]:
    """The same findings, those under a mark accepted; marks that excuse nothing are a hint.

    One mistake is excused as a whole where its first place is; else the places under a mark are left out."""
    marks = list(_marks(trace))
    if not marks:
        return findings
    laws = {rule.span for rule in trace.story.rules}
    result: list[Finding] = []
    for finding in findings:
        law = next((step.span for step in finding.because if step.span in laws), None)
        reason = None
        for mark in marks:
            if mark.covers(finding.rule, finding.span, law):
                mark.used = True
                reason = reason or mark.reason
        left = []
        for place in finding.places:
            covering = [mark for mark in marks if place.span is not None and mark.covers(finding.rule, place.span, law)]
            for mark in covering:
                mark.used = True
            if not covering or reason is not None:
                left.append(place)
        finding = replace(finding, places=tuple(left)) if len(left) != len(finding.places) else finding
        result.append(finding.accept(reason) if reason is not None else finding)
    idle = [_unused(trace.story.sources, mark) for mark in marks if not mark.used]
    return [*result, *idle]


def _unused(sources: Sources, mark: _Mark) -> Finding:
    """The hint for a mark that excuses nothing, with the fix that takes it away (the line with it, in the part for exceptions)."""
    help_text = "take the mark away; else it hides something new one day"
    source = sources.file_at(mark.span.start)
    start, end = mark.span.start, sources.end_of_line(mark.span.end)
    if mark.listed:
        whole = Span(start - sources.locate(start).column + 1, min(end + 1, source.base + len(source.text)))
        fix = (
            Fix("take the line away", whole, "")
            if sources.line_text(start).strip("-*+• ").startswith(sources.text_of(mark.span))
            else None
        )
    else:
        found = _WRITTEN.search(source.text, start - source.base, end - source.base)
        fix = (
            Fix("take the mark away", Span(source.base + found.start(), source.base + found.end()), "")
            if found
            else None
        )
    fixes = (fix,) if fix is not None else ()
    return Finding("unused-exception", Severity.HINT, mark.unused, mark.span, help=help_text, fixes=fixes)


_WRITTEN = re.compile(r"[ \t]*" + INTENDED.pattern, re.IGNORECASE)


def _marks(trace: Trace) -> Iterator[_Mark]:
    """All marks of a story: at sentences, at scenes, in the part for them."""
    exceptions, story = trace.story.exceptions, trace.story
    laws = [rule.span for rule in story.rules]
    for span, reason in exceptions.marks.items():
        law = next((law for law in laws if span.start <= law.start < span.end), None)
        yield _Mark(span, reason or _MEANT, "nothing here needs to be marked as intended", _at(span, law))
    for number, reason in exceptions.scenes.items():
        scene = story.scenes[number]
        said = f"nothing in the scene “{scene.title}” needs to be marked as intended"
        yield _Mark(scene.span, reason or _MEANT, said, _at(Span(scene.span.start, scene.end)))
    texts = _Texts(trace)
    for words, reason, span in exceptions.lines:
        if words:
            yield _Mark(span, reason, f"no finding is excused by “{words}”", texts.covering(words), True)


_MEANT = "intended"


def _at(over: Span, law: Span | None = None) -> Callable[[str, Span, Span | None], bool]:
    """Whether a place lies within a stretch of text, or breaks the law that stands there."""

    def covers(rule: str, place: Span, broken: Span | None) -> bool:
        return over.start <= place.start < max(over.end, over.start + 1) or (law is not None and broken == law)

    return covers


@dataclass(slots=True)
class _Texts:
    """The words of all sentences, by their place."""

    trace: Trace
    lines: list[Line] = field(init=False)
    titles: dict[str, list[Scene]] = field(init=False)

    def __post_init__(self) -> None:
        self.lines = sorted((item.line for item in self.trace.story.sentences()), key=_start)
        self.titles = {}
        for scene in self.trace.story.scenes:
            self.titles.setdefault(_plain(scene.title), []).append(scene)

    def covering(self, words: str) -> Callable[[str, Span, Span | None], bool]:
        """Whether a place is meant by a line of the part for exceptions."""
        plain = _plain(words)
        scenes = self.titles.get(plain, ())

        def covers(rule: str, place: Span, _: Span | None) -> bool:
            return (
                words == rule
                or any(scene.span.start <= place.start < scene.end for scene in scenes)
                or plain in _plain(self.sentence(place))
            )

        return covers

    def sentence(self, place: Span) -> str:
        """The text of the sentence that a place lies in, or of its line."""
        at = bisect_right(self.lines, place.start, key=_start) - 1
        if at >= 0 and place.start < self.lines[at].span.end:
            return self.lines[at].text
        return self.trace.story.sources.line_text(place.start)


def _start(line: Line) -> int:
    return line.span.start


def _plain(text: str) -> str:
    return " ".join(text.lower().split()).rstrip(".!? ")
