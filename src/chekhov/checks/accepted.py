"""Exceptions: findings that the writer marked as intended. Floor 7.

A mark is ``[intended: reason]`` behind a sentence, or a line of the ``# Exceptions`` part: the sentence's words, a dash, the reason.
"""

from __future__ import annotations

from bisect import bisect_right

from chekhov.findings import Finding, Severity
from chekhov.language.document import Line
from chekhov.trace.record import Trace


def accept(trace: Trace, findings: list[Finding]) -> list[Finding]:
    """The same findings, those under a mark accepted; marks that excuse nothing are a hint."""
    exceptions = trace.story.exceptions
    used: set[object] = set()
    lines = sorted((item.line for item in trace.story.sentences()), key=_start) if exceptions.lines else []
    result: list[Finding] = []
    for finding in findings:
        reason = None
        for span, why in exceptions.marks.items():
            if span.start <= finding.span.start < max(span.end, span.start + 1):
                reason = why
                used.add(span)
        if reason is None and exceptions.lines:
            text = _plain(_sentence(trace, lines, finding))
            for index, (words, why, _) in enumerate(exceptions.lines):
                if words and (_plain(words) in text or words == finding.rule):
                    reason = why
                    used.add(index)
        result.append(finding.accept(reason) if reason is not None else finding)
    for span in exceptions.marks:
        if span not in used:
            result.append(
                Finding("unused-exception", Severity.HINT, "nothing here needs to be marked as intended", span)
            )
    for index, (words, _, span) in enumerate(exceptions.lines):
        if index not in used:
            result.append(Finding("unused-exception", Severity.HINT, f"no finding is excused by “{words}”", span))
    return result


def _sentence(trace: Trace, lines: list[Line], finding: Finding) -> str:
    """The text of the sentence that a finding is about. ``lines``: all sentences, by their place."""
    at = bisect_right(lines, finding.span.start, key=_start) - 1
    if at >= 0 and finding.span.start < lines[at].span.end:
        return lines[at].text
    return trace.story.sources.line_text(finding.span.start)


def _start(line: Line) -> int:
    return line.span.start


def _plain(text: str) -> str:
    return " ".join(text.lower().split()).rstrip(".!? ")
