"""Where sentences end: cut a paragraph into sentences.

In: the text of a paragraph in which comments are blanked out. Out: half-open ranges of its sentences, with the reason
of an ``[intended: reason]`` mark that belongs to one. Linear in the length of the text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from chekhov.language.closed import ABBREVIATIONS

INTENDED = re.compile(r"\[\s*intended\s*(?::\s*([^\]]{0,500}))?\]", re.IGNORECASE)
_BREAK = re.compile(r"[.!?…]+|[。！？｡]+|[\"“”«»„「」]|\[\s*intended", re.IGNORECASE)
_CLOSERS = "\"'”’»)]」*_"
_OPEN_TO_CLOSE = {"“": "”", "«": "»", "„": "“", "「": "」", '"': '"'}
_SPEECH = re.compile(
    r"\s*[*_]*(?:[A-Z][\w'’-]*\s+|the\s+|a\s+|an\s+|his\s+|her\s+|he\s|she\s|they\s|it\s){0,4}?"
    r"(?:say|ask|cry|cri|shout|whisper|answer|repl|think|thought|said|call|explain|insist|announce|declare|begs?\b|warn|order|promise|swear|swore|tell|told|scream|yell|murmur|admit|agree|add)",
)
_REPORTS = re.compile(r"[^.,;:!?\"“«]*\s(?:that|if|whether|how|who|what|where|why)\s")
_WORD_BEFORE = re.compile(r"[^\W\d_](?:[\w.]*)$")


def _is_tag(rest: str) -> bool:
    """Whether a speech verb with its subject follows a quote, with nothing reported behind it."""
    tag = _SPEECH.match(rest)
    return bool(tag) and not _REPORTS.match(rest, tag.end() if tag else 0)


class Range(NamedTuple):
    """One sentence: ``text[start:end]``, and the reason of its *intended* mark."""

    start: int
    end: int
    intended: str | None


def _closing_quote(text: str, at: int) -> int:
    """The place of the quote that closes the one at ``at``, or -1."""
    return text.find(_OPEN_TO_CLOSE[text[at]], at + 1)


_BEGINS_WITH_HOUR = re.compile(
    r"(?:^|[.!?]\s+|\n)(?:Just |Shortly )?(?:At|By|Around|About|Before|After|Until|From)(?: about| around)? [\d.:]+\s?[ap]\.m$"
)
"""What begins a sentence and is none: "At 6.30 p.m. Tom left"."""


_BEGINS_ANEW = re.compile(
    r"(?:She|He|It|They|We|His|Her|Their|The|An|This|That|There|In|At|On|Then|But|And|When|While|After)\b(?! [A-Z])"
)
"""What no family name is: what stands behind an initial and begins a sentence."""


def _is_abbreviation(text: str, dot: int, after: int) -> bool:
    """Whether the full stop at ``dot`` belongs to the word before it."""
    match = _WORD_BEFORE.search(text, max(0, dot - 24), dot)
    if not match:
        return False
    word = match.group()
    following = text[after : after + 80].lstrip()[:1] if after - dot < 4 else ""
    if len(word) == 1:
        goes_on = _BEGINS_ANEW.match(text[after : after + 80].lstrip())  # "the letters J and E. She ..."
        return word.isupper() and word != "I" and following.isupper() and not goes_on
    if word.lower() in ABBREVIATIONS and (len(word) > 1):
        if word.lower() in ("etc", "a.m", "p.m", "jr", "sr", "co", "inc", "ltd", "no", "fig", "ed"):
            return (
                following.islower()
                or following.isdigit()
                or bool(_BEGINS_WITH_HOUR.search(text[max(0, dot - 40) : dot]))
            )
        return bool(following)
    return False


def _ends_here(text: str, start: int, end: int, stop: str) -> int:
    """Where the sentence ends if the mark ``text[start:end]`` ends one, else -1."""
    if stop[0] in "。！？｡":
        while end < len(text) and text[end] in _CLOSERS:
            end += 1
        return end
    after = end
    while after < len(text) and text[after] in _CLOSERS:
        after += 1
    if after < len(text) and not text[after].isspace():
        return -1
    if stop == "." and _is_abbreviation(text, start, after):
        return -1
    rest = text[after : after + 80].lstrip()
    if stop != "." and rest[:1].islower() and (len(stop) > 1 or stop == "…" or after > end):
        return -1
    return after


def split(text: str) -> list[Range]:
    """Cut a paragraph into sentences, without the white space around them."""
    return list(_known(text) if len(text) < _LONG else _split(text))


_LONG = 4000  # a paragraph longer than this is not kept


@lru_cache(maxsize=4096)  # a text that is being written is cut again after every change
def _known(text: str) -> list[Range]:
    return _split(text)


def _split(text: str) -> list[Range]:
    cuts: list[int] = []
    marks: list[tuple[int, int, str]] = []  # start, end, reason
    position = 0
    missing: set[str] = set()  # quotes that never close again
    while match := _BREAK.search(text, position):
        stop = match.group()
        position = match.end()
        if stop in _OPEN_TO_CLOSE and stop not in missing:
            close = _closing_quote(text, match.start())
            if close < 0:
                missing.add(stop)
                continue
            position = close + 1
            inner = text[close - 1 : close]
            rest = text[position : position + 80]
            if inner in ".!?…" and inner and (not rest.strip() or rest[:1].isspace()):
                following = rest.lstrip()[:1]
                if following and not following.islower() and not (inner in "!?" and _is_tag(rest)):
                    cuts.append(position)
        elif stop[0] == "[":
            mark = INTENDED.match(text, match.start())
            if mark:
                marks.append((mark.start(), mark.end(), (mark.group(1) or "").strip()))
                position = mark.end()
        elif stop[0] not in '"“”«»„「」':
            end = _ends_here(text, match.start(), match.end(), stop)
            if end >= 0:
                cuts.append(end)
                position = max(position, end)
    return _ranges(text, cuts, marks)


def _ranges(text: str, cuts: list[int], marks: list[tuple[int, int, str]]) -> list[Range]:
    """Sentences from the places of cuts, each *intended* mark given to the sentence it stands in or behind."""
    ranges: list[Range] = []
    begin = 0
    queue = marks[::-1]
    for end in [*cuts, len(text)]:
        start = begin
        while (
            queue and not text[start : queue[-1][0]].strip() and queue[-1][0] < end
        ):  # marks right behind the sentence before
            mark = queue.pop()
            if ranges:
                ranges[-1] = ranges[-1]._replace(intended=mark[2])
            start = mark[1]
        stop = end
        reason: str | None = None
        while queue and queue[-1][0] < end:
            mark = queue.pop()
            reason = mark[2]
            if not text[mark[1] : end].strip(" \t\n.!?…" + _CLOSERS):
                stop = min(stop, mark[0])
        while start < stop and text[start].isspace():
            start += 1
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        if stop > start:
            ranges.append(Range(start, stop, reason))
        elif reason is not None and ranges:
            ranges[-1] = ranges[-1]._replace(intended=reason)
        begin = end
    return ranges
