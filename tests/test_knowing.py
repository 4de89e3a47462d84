"""Whoever feels, believes or answers something for a reason must be able to know the reason: small stories, each with its damaged twin."""

from __future__ import annotations

import pytest

from chekhov.findings import Severity
from chekhov.study import loads

MURDER = """\
# World
Ivo, Nico and Till are men. Lea and Mara are women. Mara is the wife of Ivo. Till is a servant.

# Story
## The village
@place: the village
@with: Nico, Mara{witness}
Nico kills Mara because he wants her gold.

## The castle
@place: the castle
@time: two days later
@with: Ivo, Lea{witness}
{told}
{line}
"""


def found(line: str, told: str = "Ivo laughs.", witness: str = "") -> list[tuple[str, Severity]]:
    text = MURDER.format(line=line, told=told, witness=witness)
    study = loads(text, "murder.story")
    assert not [one for one in study.findings if one.rule in ("not-understood", "plain-event")], line
    return [(one.rule, one.severity) for one in study.findings if one.severity >= Severity.HINT]


MOVED = (
    "Ivo hates Nico because Nico killed Mara.",
    "Ivo weeps because Nico has killed Mara.",
    "Ivo is angry because Nico killed Mara.",
    "Ivo wants to kill Nico because Nico killed Mara.",
    "Ivo swears to kill Nico because Nico has killed Mara.",
    "Ivo forgives Nico for the murder of Mara.",
)
MOURNED = (
    "Ivo mourns Mara.",
    "Ivo grieves for Mara.",
    "Ivo avenges Mara.",
    "Ivo accuses Nico of the murder of Mara.",
    "Ivo blames Nico for the death of Mara.",
)


@pytest.mark.parametrize("line", MOVED)
def test_nobody_is_moved_by_what_only_the_murderer_could_have_told(line: str) -> None:
    assert found(line) == [("knows-too-soon", Severity.WARNING)]


@pytest.mark.parametrize("line", MOURNED)
def test_nobody_answers_a_death_of_which_only_the_murderer_knows(line: str) -> None:
    assert ("knows-too-soon", Severity.WARNING) in found(line)


@pytest.mark.parametrize("line", MOVED)
def test_but_whoever_has_been_told_is(line: str) -> None:
    assert found(line, told="Lea tells Ivo that Nico has killed Mara.") == []


@pytest.mark.parametrize("line", (*MOVED, *MOURNED))
def test_and_a_witness_may_have_told(line: str) -> None:
    assert [rule for rule, _ in found(line, witness=", Till") if rule == "knows-too-soon"] == []


def test_a_murderer_tells_those_who_are_close_to_him() -> None:
    text = MURDER.replace("Till is a servant.", "Till is a servant. Lea is the sister of Nico.")
    line = "Lea is ashamed because Nico killed Mara."
    study = loads(text.format(line=line, told="Ivo laughs.", witness=""), "murder.story")
    assert [one.rule for one in study.findings if one.severity >= Severity.HINT] == []


def test_what_the_world_states_may_be_known() -> None:
    text = "# World\nIvo and Nico are men. Mara is a woman. Nico has killed Mara.\n\n# Story\n## The castle\n"
    study = loads(text + "Ivo hates Nico because Nico has killed Mara.\n", "world.story")
    assert [one.rule for one in study.findings if one.severity >= Severity.HINT] == []


def test_what_is_only_the_cause_of_a_state_need_not_be_known() -> None:
    assert found("Ivo is rich because Nico killed Mara.") == []
    assert found("Ivo is hungry because Nico has killed Mara.") == []


def test_two_contents_of_one_sentence_are_one_mistake() -> None:
    text = MURDER.replace("Nico kills Mara because he wants her gold.", "Nico kills Mara and Till.")
    line = "Ivo hates Nico because Nico killed Mara and Till."
    study = loads(text.format(line=line, told="Ivo laughs.", witness=", Till"), "murder.story")
    loud = [one for one in study.findings if one.rule == "knows-too-soon" and one.severity >= Severity.WARNING]
    assert [one.message for one in loud] == [
        "Ivo is moved by something he can hardly know: that Nico killed Mara and that Nico killed Till"
    ]
