"""Laws of a world mean the deed that they name: nobody is accused of another one, and everybody of that."""

from __future__ import annotations

import pytest

from chekhov.findings import Severity
from chekhov.study import loads

WORLD = """\
# World
Hob and Tom are boys. Ash is a witch. Vera is a nun. The moon is a place. The gate is a door.
{law}

# Story
## The yard
@place: the yard
@with: Hob, Tom, Ash, Vera
{line}
"""


def broken(law: str, line: str) -> bool:
    study = loads(WORLD.format(law=law, line=line), "law.story")
    return any(one.rule == "not-able" and one.severity >= Severity.WARNING for one in study.findings)


@pytest.mark.parametrize(
    ("law", "line"),
    [
        ("Only a witch can fly.", "Hob flies."),
        ("Only a witch can fly.", "Hob flies to the moon."),
        ("Only witches can open the gate.", "Hob opens the gate."),
        ("Only a witch can open the gate.", "Hob opens the gate."),
        ("Only a witch can conjure ghosts.", "Hob conjures a ghost."),
        ("Nobody can murder Vera.", "Hob slays Vera."),
        ("Boys cannot swim.", "Tom swims."),
        ("Boys cannot go to the moon.", "Tom flies to the moon."),
    ],
)
def test_a_law_forbids_what_it_names(law: str, line: str) -> None:
    assert broken(law, line)


@pytest.mark.parametrize(
    ("law", "line"),
    [
        ("Only a witch can fly.", "Ash flies."),
        ("Only a witch can fly.", "Hob walks."),
        ("Boys cannot swim.", "Tom runs and jumps."),
        ("Only Ash can swim.", "Hob flies to the moon."),
        ("Only a witch can open the gate.", "Ash opens the gate."),
        ("Only a witch can conjure ghosts.", "Ash conjures a ghost."),
    ],
)
def test_and_nothing_else(law: str, line: str) -> None:
    assert not broken(law, line)


CONSEQUENCE = """\
# World
Sorrel is a queen. Corin is a man.
Whenever the moonstone is broken, Sorrel dies.

# Story
## The hall
@place: the hall
@with: Sorrel, Corin
{lines}
"""


@pytest.mark.parametrize(
    "lines",
    [
        "Corin breaks the moonstone. Sorrel dies.",
        "Corin throws the moonstone to the floor. It breaks into pieces. Sorrel dies.",
        "Corin breaks the moonstone. Corin laughs. The curse kills Sorrel.",
    ],
)
def test_what_a_law_brings_about_may_be_told(lines: str) -> None:
    study = loads(CONSEQUENCE.format(lines=lines), "law.story")
    assert [one.message for one in study.findings if one.severity >= Severity.HINT] == []
    assert study.ask("Why did Sorrel die?").text.count("Whenever the moonstone is broken") == 1


def test_what_a_law_has_brought_about_is_told_once() -> None:
    study = loads(CONSEQUENCE.format(lines="Corin breaks the moonstone. Sorrel dies. Sorrel dies."), "law.story")
    assert [one.rule for one in study.findings if one.severity >= Severity.ERROR] == ["not-alive"]
