"""Why somebody does something grave: changing sides, lying, ending one's life; orders of strangers, offers, wants that are over."""

from __future__ import annotations

import pytest

from chekhov.findings import Severity
from chekhov.study import loads

STORY = """\
# World
Ben, Tom, Carl and Max are men. Anna and Lea are women. Duke Rolf is a man. The Reds and the Blues are armies. {world}

# Story
## The hall
@place: the hall
@with: Ben, Tom, Anna, Carl, Max
Max sings. Max paints a wall. Max greets Tom.
Ben sings. Tom laughs. Anna reads a book. Ben drinks wine. Ben greets Tom. Carl paints a wall.

## The garden
@place: the garden
@with: Ben, Tom, Anna, Carl, Max, Duke Rolf
{body}
Tom laughs.
"""


def asked(body: str, world: str = "") -> list[str]:
    findings = loads(STORY.format(body=body, world=world), "motive.story").findings
    return [one.severity.word for one in findings if one.rule == "no-motive" and one.severity >= Severity.HINT]


@pytest.mark.parametrize(
    ("body", "world", "severity"),
    [
        ("Ben goes over to the Blues.", "Ben serves the Reds.", "hint"),
        ("Ben betrays Tom to Duke Rolf.", "Ben and Tom are friends.", "warning"),
        ("Ben commits suicide.", "", "hint"),
        ("Ben kills himself.", "", "hint"),
        ("Max lies to Tom that Anna is dead.", "", "hint"),
        ("Carl orders Ben to kill Tom. Ben kills Tom.", "", "hint"),
        ("Ben no longer wants to kill Tom. Ben kills Tom.", "Ben wants to kill Tom.", "warning"),
    ],
)
def test_without_any_source_one_asks_why(body: str, world: str, severity: str) -> None:
    assert asked(body, world) == [severity]


@pytest.mark.parametrize(
    ("body", "world"),
    [
        ("Ben goes over to the Blues because the Reds have not paid him.", "Ben serves the Reds."),
        ("Duke Rolf offers Ben gold. Ben betrays Tom to Duke Rolf.", "Ben and Tom are friends."),
        ("Duke Rolf threatens Ben. Ben betrays Tom to Duke Rolf.", ""),
        ("Ben commits suicide.", "Ben is desperate."),
        ("Anna dies. Ben kills himself.", "Ben loves Anna."),
        ("Max lies to Tom that Anna is dead.", "Max is the brother of Anna."),
        ("Max lies to Tom that he is a doctor.", ""),
        ("Carl orders Ben to kill Tom. Ben kills Tom.", "Ben serves Carl."),
        ("Duke Rolf orders Ben to kill Tom. Ben kills Tom.", "Duke Rolf is a duke."),
        ("Ben kills Tom.", "Ben wants to own the farm. Tom owns the farm."),
        ("Ben kills Tom.", "Ben wants to kill Tom."),
    ],
)
def test_with_one_nobody_asks(body: str, world: str) -> None:
    assert asked(body, world) == []
