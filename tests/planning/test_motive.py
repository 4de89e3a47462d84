"""The motive search: what somebody means to do, in what they believe."""

from __future__ import annotations

from chekhov.planning.stories.motive import motive
from chekhov.study import loads
from chekhov.trace.saying import Names

CELL = """
# World
Tom is a man. Anna is a woman. Max is a man.
The castle, the cell and the kitchen are in the town.
{tie} Tom is in the kitchen.
Max holds Anna captive. Anna and Max are in the cell.
The sword is a weapon. The sword is in the kitchen.

# Story
## The cell
Tom takes the sword.
Tom goes to the cell.
Tom kills Max with the sword.
Tom frees Anna.
"""


def _motives(text: str) -> dict[str, str | None]:
    trace = loads(text).trace
    words = Names(trace)
    return {
        words.event(one): words.say(found.want.prop) if (found := motive(trace, one.index)) else None
        for one in trace.moments
        if one.verb
    }


def test_a_deed_serves_a_want_of_the_doer() -> None:
    found = _motives(CELL.format(tie="Tom loves Anna."))
    assert found["Tom took the sword"] == "Anna is free"
    assert found["Tom killed Max with the sword"] == "Anna is free"
    assert found["Tom freed Anna"] == "Anna is free"


def test_whoever_wants_nothing_has_no_motive() -> None:
    assert set(_motives(CELL.format(tie="Tom is tall.")).values()) == {None}


HALL = """
# World
Tom and Max are men. Anna is a woman.
The castle, the hall and the kitchen are in the town. Anna and Max are in the hall. Tom is in the kitchen.
{tie} Max holds Anna captive.
The sword is a weapon. The sword is in the kitchen.

# Story
## The kitchen
@place: the kitchen
Tom sits in the kitchen. Tom sings. Tom drinks the wine. Tom takes the sword.

## The hall
@place: the hall
@with: Anna, Max
Tom comes to the hall. Tom greets Max. Max laughs. Max drinks the wine. Tom kills Max with the sword.
Tom frees Anna.
"""


def test_the_check_for_motives_asks_the_planner() -> None:
    """Nothing is stated that moves him; yet the deed begins a plan of his, so nobody asks why."""
    asked = [one.rule for one in loads(HALL.format(tie="Tom loves Anna.")).findings]
    assert "no-motive" not in asked
    assert "no-motive" in [one.rule for one in loads(HALL.format(tie="Tom is tall.")).findings]
