"""A story in figures, and which of its findings to put before the writer. They know nothing of how the story ran.

In: counts and findings. Out: the few lines that every command can afford to load.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from chekhov.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class Summary:
    """A story in figures. Mood sentences stand beside ``sentences``, of which so many are ``understood`` (``plain``: of those, so many
    loosely: with an event of which nothing follows, or a content kept as words), and others ``partly``."""

    sentences: int
    understood: int
    mood: int = 0
    scenes: int = 0
    beings: int = 0
    events: int = 0
    assumed: int = 0
    partly: int = 0
    plain: int = 0


def percent(part: int, whole: int) -> str:
    """``98.7 %``; 100 only where nothing is missing."""
    if not whole:
        return "0 %"
    tenths = part * 1000 // whole
    return f"{tenths // 10}.{tenths % 10} %" if tenths % 10 else f"{tenths // 10} %"


# ---------------------------------------------------------------- counting and ordering

READING_RULES = frozenset({"not-understood", "unknown-verb", "unknown-name", "ambiguous"})
"""Notes about sentences that could not be read as meant: a writer must see these, other notes may be folded."""


def open_findings(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that the writer has neither marked as intended nor put into the baseline."""
    return [finding for finding in findings if finding.is_open]


def that_matter(findings: Iterable[Finding]) -> list[Finding]:
    """Open findings to put before the writer, gravest first, then in order of the text; other notes left out."""
    kept = [f for f in open_findings(findings) if f.severity > Severity.NOTE or f.rule in READING_RULES]
    return sorted(kept, key=lambda finding: (-finding.severity, finding.span))


def other_notes(findings: Iterable[Finding]) -> list[Finding]:
    """Open notes that need no attention: assumptions, what happens off the page."""
    return [f for f in open_findings(findings) if f.severity == Severity.NOTE and f.rule not in READING_RULES]


def plural(number: int, noun: str) -> str:
    """``1 scene``, ``2 scenes``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def severity_counts(findings: Iterable[Finding]) -> str:
    """``3 errors, 2 warnings``; ``nothing to report`` where there is nothing."""
    counts = Counter(finding.severity for finding in findings)
    parts = [plural(counts[severity], severity.word) for severity in sorted(Severity, reverse=True) if counts[severity]]
    return ", ".join(parts) or "nothing to report"


def summary_line(summary: Summary, findings: Iterable[Finding]) -> str:
    """``164 of 170 sentences understood (12 loosely), 4 in part · 24 scenes · 3 errors, 2 warnings``."""
    understood = f"{summary.understood:,} of {plural(summary.sentences, 'sentence')} understood"
    understood += f" ({summary.plain:,} loosely)" if summary.plain else ""
    understood += f", {summary.partly:,} in part" if summary.partly else ""
    return " · ".join([understood, plural(summary.scenes, "scene"), severity_counts(that_matter(findings))])


def nothing_happens(summary: Summary, findings: Iterable[Finding]) -> bool:
    """True for a story without any event, in which nothing went wrong either."""
    return not summary.events and summary.sentences == summary.understood and not that_matter(findings)
