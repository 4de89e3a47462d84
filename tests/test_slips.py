"""A name that is probably another one, misspelt, is asked about; names that are merely alike are not."""

from __future__ import annotations

import pytest

import chekhov
from chekhov.story.slips import one_letter_apart

WORLD = "# World\nTheodora, Jasper and Old Gregor are villagers. Gregor is a miller.\n\n# Story\n"


def asked(text: str) -> list[str]:
    found = chekhov.loads(WORLD + text, "slips.story").findings
    return [one.help for one in found if one.rule == "unknown-name" and "named only here" in one.message]


@pytest.mark.parametrize("written", ["Jaspers", "Jaspar", "Japser", "Jaser", "Jjasper"])
def test_a_slip_is_asked_about(written: str) -> None:
    assert asked(f"Jasper sleeps. {written} runs to the forest.") == ["did you mean “Jasper”?"]


def test_the_part_of_a_name_counts() -> None:
    assert asked("Gregor sleeps. Gergor runs to the forest.") == ["did you mean “Gregor”?"]


@pytest.mark.parametrize(
    "text",
    [
        "Jasper greets Casper. Casper sleeps. Casper leaves.",  # somebody of his own
        "Theodora greets Theodore.",  # a name that everybody knows
        "Jasper sleeps. Kasimir runs to the forest.",  # not alike
        "Jasper's boat sinks.",
    ],
)
def test_who_is_merely_alike_is_not(text: str) -> None:
    assert asked(text) == []


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [("theo", "theos", True), ("theo", "teho", True), ("theo", "thea", True), ("theo", "theo", False),
     ("theo", "thomas", False), ("abcd", "badc", False), ("", "a", True)],
)  # fmt: skip
def test_one_letter_apart(left: str, right: str, near: bool) -> None:
    assert one_letter_apart(left, right) is near
    assert one_letter_apart(right, left) is near
