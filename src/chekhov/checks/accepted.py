"""Exceptions: findings that the writer marked as intended. Floor 7.

A mark is ``[intended: reason]`` behind a sentence, or a line of the ``# Exceptions`` part: the sentence's words, a dash, the reason.
"""

from __future__ import annotations

from chekhov.findings import Finding, Severity
from chekhov.trace.record import Trace


def accept(trace: Trace, findings: list[Finding]) -> list[Finding]:
    """The same findings, those under a mark accepted; marks that excuse nothing are a hint."""
    exceptions = trace.story.exceptions
    used: set[object] = set()
    result: list[Finding] = []
    for finding in findings:
        reason = None
        for span, why in exceptions.marks.items():
            if span.start <= finding.span.start < max(span.end, span.start + 1):
                reason = why
                used.add(span)
        if reason is None and exceptions.lines:
            text = _plain(_sentence(trace, finding))
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


def _sentence(trace: Trace, finding: Finding) -> str:
    for item in trace.story.sentences():
        if item.line.span.start <= finding.span.start < item.line.span.end:
            return item.line.text
    return trace.story.sources.line_text(finding.span.start)


def _plain(text: str) -> str:
    return " ".join(text.lower().split()).rstrip(".!? ")
