"""The words of a problem file: names, numbers and signs, with where they stand and which brackets belong together.

In: a text. Out: :class:`Tokens`, or :class:`Unreadable` with the place at fault.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from chekhov.source import Span

_TOKEN = re.compile(
    r"(?P<gap>\s+|//[^\n]*|/\*.*?\*/)|(?P<word>[^\W\d]\w*)|(?P<number>\d+(?:\.\d+)?)"
    r"|(?P<sign>==|!=|<=|>=|[&|!=<>:;,(){}*+?-]|/(?!\*))",
    re.S,
)
_CLOSES = {")": "(", "}": "{"}


class Unreadable(Exception):
    """Something in a problem file that cannot be read: what, where, and what would help."""

    def __init__(self, message: str, span: Span, label: str = "", help: str = "") -> None:
        super().__init__(message)
        self.message, self.span, self.label, self.help = message, span, label, help


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text in order. ``partner[i]``: where the bracket that opens at i closes (0 for all other words)."""

    words: list[str]
    starts: list[int]
    partner: list[int]

    def span(self, first: int, last: int) -> Span:
        """The text from word ``first`` up to and without word ``last``."""
        if first >= len(self.words):
            end = self.starts[-1] + len(self.words[-1]) if self.words else 0
            return Span(max(0, end - 1), end)
        last = max(first, last - 1)
        return Span(self.starts[first], self.starts[last] + len(self.words[last]))

    def top(self, first: int, last: int) -> list[int]:
        """The places of the words from ``first`` up to ``last`` that stand in no bracket; an opening bracket stands for its whole."""
        partner, found, at = self.partner, [], first
        while at < last:
            found.append(at)
            at = (partner[at] or at) + 1
        return found

    def split(self, first: int, last: int, sign: str) -> list[tuple[int, int]]:
        """The ranges between signs that stand in no bracket."""
        words, parts, start = self.words, [], first
        for at in self.top(first, last):
            if words[at] == sign:
                parts.append((start, at))
                start = at + 1
        parts.append((start, last))
        return parts


def scan(text: str) -> Tokens:
    """The words of a text. Raises :class:`Unreadable`."""
    words: list[str] = []
    starts: list[int] = []
    at = 0
    match = _TOKEN.match
    while at < len(text):
        found = match(text, at)
        if found is None:
            if text.startswith("/*", at):
                raise Unreadable("a comment begins here and never ends", Span(at, at + 2), help="close it with */")
            raise Unreadable(f"{text[at]!r} has no meaning in a problem file", Span(at, at + 1))
        if found.lastgroup != "gap":
            words.append(found.group())
            starts.append(at)
        at = found.end()
    return Tokens(words, starts, _brackets(words, starts))


def _brackets(words: list[str], starts: list[int]) -> list[int]:
    partner = [0] * len(words)
    opened: list[int] = []
    for at, word in enumerate(words):
        if word in "({":
            opened.append(at)
        elif word in _CLOSES:
            if not opened or words[opened[-1]] != _CLOSES[word]:
                raise Unreadable(f"{word!r} closes nothing", Span(starts[at], starts[at] + 1))
            partner[opened.pop()] = at
    if opened:
        at = opened[-1]
        raise Unreadable(f"{words[at]!r} is never closed", Span(starts[at], starts[at] + 1))
    return partner
