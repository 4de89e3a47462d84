"""A name that is probably another one, misspelt, is asked about; names that are merely alike are not."""

from __future__ import annotations

import pytest

import chekhov
from chekhov.story.slips import one_letter_apart, sound_alike

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


@pytest.mark.parametrize("written", ["Teodora", "Theodorah", "Phelix"])
def test_another_spelling_is_asked_about_however_often(written: str) -> None:
    other = "Felix" if written == "Phelix" else "Theodora"
    text = f"Felix greets Theodora. Felix sleeps. Felix leaves.\n\n{written} runs to the forest. {written} sings. {written} weeps."
    found = chekhov.loads(WORLD + text, "slips.story").findings
    (one,) = [one for one in found if one.rule == "unknown-name"]
    assert one.message == f"“{written}” is named 3 times from here on, and taken for somebody new"
    assert one.help == f"did you mean “{other}”?"


def test_two_spellings_in_one_line_are_two_people() -> None:
    text = "Teodora greets Theodora. Teodora sings.\n\nTheodora weeps. Theodora leaves."
    assert not [one for one in chekhov.loads(WORLD + text, "slips.story").findings if one.rule == "unknown-name"]


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [("sara", "sarah", True), ("catherine", "katherine", True), ("philip", "phillip", True), ("jon", "john", True),
     ("anna", "anne", False), ("marta", "martha", True), ("cyril", "kyril", False), ("sara", "sara", False),
     ("hanna", "anna", False), ("maria", "marie", False), ("rosa", "rose", False)],
)  # fmt: skip
def test_what_sounds_alike(left: str, right: str, same: bool) -> None:
    assert sound_alike(left, right) is same


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [("theo", "theos", True), ("theo", "teho", True), ("theo", "thea", True), ("theo", "theo", False),
     ("theo", "thomas", False), ("abcd", "badc", False), ("", "a", True)],
)  # fmt: skip
def test_one_letter_apart(left: str, right: str, near: bool) -> None:
    assert one_letter_apart(left, right) is near
    assert one_letter_apart(right, left) is near
