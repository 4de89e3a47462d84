"""Mending: the fixes that findings offer, tried one by one, kept where they help. Just above the study.

In: the files of a story, which findings to mend. Out: the mended texts, what was done, what was not and why. A fix is kept only if the story, run anew with
it, has the finding no more and none that it had not, and if every other sentence is read as before. Nothing is written here but what :func:`rewritten` gives
back: the bytes of a file with the mended text, in its own line ends and encoding.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from chekhov.files import BOM
from chekhov.findings import Finding, Fix
from chekhov.source import Span
from chekhov.story.includes import gather
from chekhov.study import Study
from chekhov.summary import that_matter

Wanted = Callable[[Study, Finding], bool]


@dataclass(frozen=True, slots=True)
class Done:
    """A fix that was kept: what it does, the finding it mends, and the line (in the text as it was then)."""

    finding: Finding
    fix: Fix
    file: str
    line: int


@dataclass(slots=True)
class Mended:
    """What came of mending. ``texts``: the files that changed, by name. ``left``: findings with fixes of which none helps, with their file and line."""

    texts: dict[str, str] = field(default_factory=dict)
    done: list[Done] = field(default_factory=list)
    left: list[tuple[Finding, str, int]] = field(default_factory=list)


def mend(study: Study, names: Sequence[str], wanted: Wanted) -> Mended:
    """Try the fixes of all findings that are wanted, in the order of the text. ``names``: the files that may change (included ones stay as they are)."""
    result = Mended()
    originals = {source.name: source.text for source in study.sources.files}
    tried: set[tuple[str, int, str]] = set()
    while True:
        waiting = [one for one in that_matter(study.findings) if one.fixes and wanted(study, one)]
        waiting.sort(key=lambda one: one.span)
        for finding in waiting:
            place = study.sources.locate(finding.span.start)
            key = (finding.rule, place.line - _added_before(result, place.file, place.line), finding.message)
            if key in tried:
                continue
            tried.add(key)
            better = _first_that_helps(study, finding, names)
            if better is None:
                result.left.append((finding, place.file, place.line))
                continue
            fix, study = better
            at = study.sources.locate(fix.span.start)
            result.done.append(Done(finding, fix, at.file, at.line))
            break
        else:
            break
    result.texts = {source.name: source.text for source in study.sources.files if source.text != originals[source.name]}
    return result


def _added_before(result: Mended, file: str, line: int) -> int:
    """So many lines were added above a line: what was tried is known again by where it stood at first."""
    return sum(done.fix.replacement.count("\n") for done in result.done if done.file == file and done.line <= line)


def _first_that_helps(study: Study, finding: Finding, names: Sequence[str]) -> tuple[Fix, Study] | None:
    """The first fix of a finding that helps, and the story with it."""
    for fix in finding.fixes:
        if study.sources.file_at(fix.span.start).name in names:
            mended = with_fix(study, fix)
            if helps(study, mended, finding, fix):
                return fix, mended
    return None


def with_fix(study: Study, fix: Fix) -> Study:
    """The story with a fix in its text."""
    changed = study.sources.file_at(fix.span.start)
    start, end = fix.span.start - changed.base, fix.span.end - changed.base
    text = changed.text[:start] + fix.replacement + changed.text[end:]
    texts = [
        (source.name, text if source is changed else source.text)
        for source in study.sources.files
        if not source.world_only
    ]
    sources, findings = gather(texts)
    return Study(sources, None, findings)


def helps(before: Study, after: Study, finding: Finding, fix: Fix) -> bool:
    """Is the finding gone, no other come, and every other sentence read as before?"""
    old, new = _weights(before, fix), _weights(after, None)
    here = (finding.rule, _moved(finding.span.start, fix))
    if new[here] >= old[here]:
        return False
    return all(count <= old[place] for place, count in new.items()) and _read_alike(before, after, fix)


def _weights(study: Study, fix: Fix | None) -> Counter[tuple[str, int]]:
    """How many findings of each rule stand where (after a fix: where they will stand), each counted by its weight."""
    weights: Counter[tuple[str, int]] = Counter()
    for one in that_matter(study.findings):
        start = one.span.start if fix is None else _moved(one.span.start, fix)
        weights[one.rule, start] += 1 + int(one.severity)
    return weights


def _moved(offset: int, fix: Fix) -> int:
    """Where a place of the text is after a fix."""
    return offset if offset < fix.span.end else offset + len(fix.replacement) - (fix.span.end - fix.span.start)


def _read_alike(before: Study, after: Study, fix: Fix) -> bool:
    """Are all sentences that the fix leaves alone read as they were?"""
    grown = Span(fix.span.start, fix.span.start + len(fix.replacement))
    return _readings(before, fix.span, fix) == _readings(after, grown, None)


def _readings(study: Study, aside: Span, fix: Fix | None) -> dict[int, str]:
    found = {}
    for item, view in zip(study.story.sentences(), study.readings(), strict=True):
        span = item.line.span
        if span.end <= aside.start or span.start >= aside.end:
            start = span.start if fix is None else _moved(span.start, fix)
            found[start] = view.readings[0] if view.readings else view.status
    return found


# ---------------------------------------------------------------- back into the file


def rewritten(raw: bytes, old: str, new: str) -> bytes:
    """The bytes of a file whose text ``old`` (with ``\\n`` at line ends) became ``new``: what stays keeps its very bytes, new lines end as most do.

    Raises ValueError where the bytes are not those of the old text (any more).
    """
    text = raw.decode("utf-8")
    mark = BOM if text.startswith(BOM) else ""
    parts = re.split(r"(\r\n|\r|\n)", text[len(mark) :])
    before, ends, after = parts[::2], parts[1::2], new.split("\n")
    if before != old.split("\n"):
        raise ValueError("the file has changed")
    usual = max(("\n", "\r\n", "\r"), key=ends.count)
    kept: list[str] = []
    for tag, first, last, begin, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        same = tag == "equal" or last - first == end - begin
        kept += [*ends[first:last], usual][: last - first] if same else [usual] * (end - begin)
    body = "".join(line + end for line, end in zip(after[:-1], kept, strict=False)) + after[-1]
    return (mark + body).encode("utf-8")
