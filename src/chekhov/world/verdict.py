"""The verdict on a proposition: yes, no or maybe, and what shows it. Floor 4."""

from __future__ import annotations

from typing import NamedTuple

from chekhov.world.log import Entry


class Verdict(NamedTuple):
    """``status``: yes, no or maybe. ``evidence``: the entries that decide. ``default``: nobody said so; it is the condition's default."""

    status: str
    evidence: tuple[Entry, ...] = ()
    default: bool = False


MAYBE = Verdict("maybe")
_FLIP = {"yes": "no", "no": "yes", "maybe": "maybe"}


def flip(verdict: Verdict) -> Verdict:
    """The verdict on the contrary."""
    return Verdict(_FLIP[verdict.status], verdict.evidence, verdict.default)
