"""What if it had gone on as it was: "had kept the key", "had stayed awake". The story is told without what put an end to it, also where it is so again in
the end; lies and tears without a reason say that there is none."""

from __future__ import annotations

import pytest

from chekhov.study import loads

STORY = """
# World

Ann and Clara are women. Tom and the keeper are men.
The kitchen and the lamp room are in the lighthouse.
The ship is in the harbour.
The keeper has the key.
Clara hates Ann.

# Story

## The evening
@place: the kitchen
@with: Ann, Tom, Clara, the keeper
The keeper gives Tom the key.
Ann goes to the ship.

## The theft
@place: the kitchen
@with: Tom, Clara
Tom falls asleep.
Clara steals the key from Tom because she hates Ann.
Clara locks the lamp room with the key.

## The storm
@place: the ship
@with: Ann
The ship sinks because the lamp room is locked.
Ann drowns because the ship sinks.

## The morning
@place: the kitchen
@with: Tom, Clara, the keeper
Tom wakes.
The keeper finds the key in the kitchen.
Clara lies to the keeper that Tom lost the key.
"""


@pytest.mark.parametrize(
    ("supposed", "without"),
    [
        ("the keeper had kept the key", "The keeper gives Tom the key."),
        ("Tom had kept the key", "Clara steals the key from Tom"),
        ("Tom had stayed awake", "Tom falls asleep."),
        ("Ann had stayed in the kitchen", "Ann goes to the ship."),
        ("Ann had stayed alive", "Ann drowns because the ship sinks."),
    ],
)
def test_kept(supposed: str, without: str) -> None:
    answer = loads(STORY).ask(f"What if {supposed}?")
    assert f"Told without “{without}" in answer.text


def test_what_hangs_on_it() -> None:
    assert loads(STORY).ask("If the keeper had kept the key, would Ann have drowned?").answer == "no"


def test_a_lie_without_a_reason() -> None:
    answer = loads(STORY).ask("Why did Clara lie?")
    assert answer.text == "The story gives no reason."
    assert [line.text for line in answer.lines] == ["Clara lies to the keeper that Tom lost the key."]
