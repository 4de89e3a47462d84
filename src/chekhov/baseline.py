"""The baseline: what has been said of a manuscript already, kept in a file, so that only new findings speak.

In: findings with the sentences of their story, and the text of a baseline file. Out: the same findings, those that stand in the baseline marked as known,
and the entries that nothing answers to any more. A finding is known again by its rule and the words of its sentence, and by what stands around
it; never by its line, since lines move.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace

from chekhov.findings import Finding
from chekhov.source import Sources, Span

MARK = "chekhov-baseline"
VERSION = 1
_ABOUT = "Findings that chekhov check does not speak of again. Written by: chekhov check --write-baseline"


class NoBaseline(Exception):
    """A text that is no baseline; the message says why, in a few words."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding as the baseline keeps it: its rule, the words it is about, and what stands around them."""

    rule: str
    words: str
    before: str
    after: str
    scene: str
    message: str


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of a story, by their place, each with the title of its scene."""

    sources: Sources
    spans: tuple[Span, ...]
    scenes: tuple[str, ...]

    @staticmethod
    def of(sources: Sources, sentences: Iterable[tuple[Span, str]]) -> Sentences:
        """From spans with titles, in any order."""
        ordered = sorted(sentences)
        return Sentences(sources, tuple(span for span, _ in ordered), tuple(title for _, title in ordered))

    def entry(self, finding: Finding) -> Entry:
        """A finding with its words and what stands around them."""
        at = bisect_right(self.spans, finding.span.start, key=lambda span: span.start) - 1
        inside = at >= 0 and finding.span.start < max(self.spans[at].end, self.spans[at].start + 1)
        words = self.text(at) if inside else _plain(self.sources.line_text(finding.span.start))
        before = self.text(at - 1 if inside else at)
        scene = self.scenes[at] if at >= 0 else ""
        return Entry(finding.rule, words, before, self.text(at + 1), scene, finding.message)

    def text(self, at: int) -> str:
        return _plain(self.sources.text_of(self.spans[at])) if 0 <= at < len(self.spans) else ""


def _plain(text: str) -> str:
    return " ".join(text.split())


def baseline_text(findings: Iterable[Finding], sentences: Sentences) -> str:
    """The text of a baseline that holds these findings."""
    rows = [asdict(sentences.entry(finding)) for finding in findings]
    return json.dumps({MARK: VERSION, "about": _ABOUT, "findings": rows}, ensure_ascii=False, indent=1) + "\n"


def read_baseline(text: str) -> tuple[Entry, ...]:
    """The entries of a baseline file. Raises :class:`NoBaseline`."""
    try:
        whole = json.loads(text)
    except ValueError:
        raise NoBaseline("it is not a baseline (not JSON)") from None
    version = whole.get(MARK) if isinstance(whole, dict) else None
    if version is None:
        raise NoBaseline("it is not a baseline (chekhov check --write-baseline writes one)")
    if version != VERSION:
        raise NoBaseline(
            f"it is a baseline of version {version}, and this Chekhov knows version {VERSION}; write it anew"
        )
    rows = whole.get("findings")
    names = [one.name for one in fields(Entry)]
    if not isinstance(rows, list) or not all(
        isinstance(row, dict) and all(isinstance(row.get(name), str) for name in names) for row in rows
    ):
        raise NoBaseline("it is a damaged baseline; write it anew")
    return tuple(Entry(*(row[name] for name in names)) for row in rows)


def known(
    findings: Sequence[Finding], sentences: Sentences, entries: Sequence[Entry]
) -> tuple[list[Finding], list[Entry]]:
    """The findings, those of the baseline marked as known, and the entries of which nothing is found any more."""
    waiting: dict[tuple[str, str], list[int]] = {}
    for number, entry in enumerate(entries):
        waiting.setdefault((entry.rule, entry.words), []).append(number)
    pairs: list[tuple[int, int, int]] = []  # how unlike they are, entry, finding
    for index, finding in enumerate(findings):
        if finding.accepted is None:
            now = sentences.entry(finding)
            for number in waiting.get((now.rule, now.words), ()):
                alike = _alike(entries[number], now)
                if alike:
                    pairs.append((-alike, number, index))
    answered: dict[int, int] = {}
    taken: set[int] = set()
    for _, number, index in sorted(pairs):
        if number not in answered and index not in taken:
            answered[number] = index
            taken.add(index)
    marked = [replace(finding, known=True) if index in taken else finding for index, finding in enumerate(findings)]
    return marked, [entry for number, entry in enumerate(entries) if number not in answered]


def _alike(one: Entry, other: Entry) -> int:
    """How much of what stands around two findings with the same words is the same."""
    mine = (one.before, one.after, one.scene, one.message)
    return sum(
        left == right != ""
        for left, right in zip(mine, (other.before, other.after, other.scene, other.message), strict=True)
    )
