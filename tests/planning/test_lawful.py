"""The laws of a story's world are counted on by those who plan in it."""

from __future__ import annotations

import pytest

from chekhov.planning.stories.telling import Course, NoCourse
from chekhov.study import loads

STORY = """# World
Tom and Bob are men. Anna is a woman.
The castle, the cell, the kitchen and the garden are in the town.
The crown and the gate are in the garden. Tom loves Anna.
Bob holds Anna captive. Bob and Anna are in the castle.
{law}

# Story
## The beginning
@place: the garden
Tom sits in the garden. {wish}
"""


def _plan(law: str, wish: str = "") -> Course | NoCourse:
    found = loads(STORY.format(law=law, wish=wish)).plan("Anna is free")
    assert isinstance(found, (Course, NoCourse))
    return found


@pytest.mark.parametrize(
    ("law", "wish", "deed"),
    [
        ("Whenever somebody takes the crown, Anna is free.", "", "Tom takes the crown."),
        ("Whenever the gate is open, Anna is free.", "Tom wants to open the gate.", "Tom opens the gate."),
    ],
)
def test_a_law_does_what_nobody_could(law: str, wish: str, deed: str) -> None:
    """About a deed: its effect; about a state: a trigger. Without the law there is no such way."""
    found = _plan(law, wish)
    assert isinstance(found, Course) and [one.sentence for one in found.deeds] == [deed]
    assert isinstance(_plan("", wish), NoCourse)


def test_what_a_law_excepts_does_not_happen() -> None:
    assert isinstance(_plan("Whenever somebody takes the crown, Anna is free unless Bob is alive."), NoCourse)
