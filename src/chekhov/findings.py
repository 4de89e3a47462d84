"""Findings: the one type for everything Chekhov has to say about a text, from a typing error to a plot hole. Floor 1."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from chekhov.source import Span


class Severity(IntEnum):
    """How much a finding weighs, lightest first.

    ``note``: assumed, off-page, not understood. ``hint``: a loose end. ``warning``: a plot hole (it can be bridged, at a
    price). ``error``: a continuity error (no bridge within the stated search).
    """

    NOTE = 0
    HINT = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of finding: its name, its default severity, what it means in story terms (a line), and the group it belongs to."""

    name: str
    severity: Severity
    summary: str
    group: str


@dataclass(frozen=True, slots=True)
class Step:
    """One reason of a finding, in story order: where in the text, and what was so or happened there."""

    span: Span | None
    text: str
    scene: str = ""


@dataclass(frozen=True, slots=True)
class Fix:
    """A repair that can be offered: what it does, and the text to put in place of a span."""

    title: str
    span: Span
    replacement: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to tell the writer.

    ``span`` is the text at fault, ``label`` the words under the carets, ``because`` the reasons in story order, ``places``
    where else the same mistake shows, ``help`` what would mend it, ``searched`` how far was looked for unsaid events that would bridge it. ``accepted``
    holds the writer's reason where the finding was marked as intended; ``known`` ones stand in the writer's baseline. An open finding is neither.
    """

    rule: str
    severity: Severity
    message: str
    span: Span
    label: str = ""
    because: tuple[Step, ...] = ()
    help: str = ""
    fixes: tuple[Fix, ...] = ()
    accepted: str | None = None
    known: bool = False
    places: tuple[Step, ...] = ()
    searched: str = ""

    @property
    def headline(self) -> str:
        """The message, with how often else the same mistake shows."""
        more = len(self.places)
        return f"{self.message} (and {more} more {'time' if more == 1 else 'times'})" if more else self.message

    @property
    def is_open(self) -> bool:
        """Is it still to be told to the writer?"""
        return self.accepted is None and not self.known

    def accept(self, reason: str) -> Finding:
        """The same finding, marked as intended by the writer for this reason."""
        return replace(self, accepted=reason)
