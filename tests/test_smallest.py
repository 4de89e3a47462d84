"""The smallest stories that show a hole which once went unseen, each beside one that is merely unusual and must be left alone."""

from __future__ import annotations

import pytest

import chekhov
from chekhov.findings import Severity
from chekhov.summary import open_findings

_WORLD = (
    "# World\nAnn, Ben and Tess are people.\n{world}\n# Story\n## One\n@place: the hall\n@with: Ann, Ben\n{story}\n"
)


def loud(world: str, story: str) -> list[tuple[str, str]]:
    """The rules that are broken at warning or above, each with the words that stand on its line."""
    study = chekhov.loads(_WORLD.format(world=world, story=story))
    return [
        (finding.rule, study.sources.line_text(finding.span.start).strip())
        for finding in open_findings(study.findings)
        if finding.severity >= Severity.WARNING
    ]


@pytest.mark.parametrize(
    ("world", "story", "rule", "line"),
    [
        ("", "Ann dies.\nAnn dibbles the roses.", "not-alive", "Ann dibbles the roses."),  # a verb that nobody knows is a deed all the same
        ("Ben is 13 years old.\nAnn is 15 years old.\nAnn is the younger sister of Ben.", "Ann sings.", "time-conflict", "Ann is the younger sister of Ben."),
        ("Ann is 12 years old.\nBen is 13 years old.\nAnn is the mother of Ben.", "Ann sings.", "time-conflict", "Ann is the mother of Ben."),
        ("Ann is 14 years old.", "Ann turns 12.", "time-conflict", "Ann turns 12."),
        ("Ann is 14 years old.", "Ann celebrates her twelfth birthday.", "time-conflict", "Ann celebrates her twelfth birthday."),
        ("", "Ann falls overboard and drowns.\nAnn thanks Ben.", "dead-acts", "Ann thanks Ben."),
        ("", "Ann drops the ring into the lake.\nAnn sells the ring.", "not-held", "Ann sells the ring."),
        ("", "Ann burns the letter.\nAnn shows Ben the letter.", "wrong-state", "Ann shows Ben the letter."),
        ("", "Ann burns the portrait.\nAnn hangs the portrait on the wall.", "wrong-state", "Ann hangs the portrait on the wall."),
    ],
)  # fmt: skip
def test_seen(world: str, story: str, rule: str, line: str) -> None:
    assert loud(world, story) == [(rule, line)]


@pytest.mark.parametrize(
    ("world", "story"),
    [
        ("", "Ann waters the roses.\nAnn dies."),
        ("", "Ann dies.\nBen waters the roses."),
        (
            "Ann is 14 years old.",
            "Ann sings.\nThe next year Ann turns 15.\nTwo years later Ann celebrates her seventeenth birthday.",
        ),
        (
            "The cell is a room in the house. Tess is in the cell. Tess is captive.",
            "Ben crawls through the shaft to the cell. He frees Tess.\nTess asks him where the key is.\nTess embraces Ben.",
        ),
        ("", "Ann drops the ring into the lake.\nBen dives into the lake and finds the ring.\nBen sells the ring."),
        ("", "Ann sails the boat into the lake.\nAnn sells the boat to Ben."),
        ("", "Ann and Ben burn the letter.\nAnn remembers the letter."),
        ("", "Ann throws the diary into the fire.\nBen snatches the diary from the fire.\nBen reads the diary."),
    ],
)
def test_left_alone(world: str, story: str) -> None:
    assert loud(world, story) == []


_TWICE = "Ann sings.\n## Two\n{time}\n@place: the garden\n@with: Ann\nAnn is {age} years old."


@pytest.mark.parametrize(
    ("time", "age", "found"),
    [
        ("", 13, [("time-conflict", "Ann is 13 years old.")]),
        ("@time: the next day", 13, [("time-conflict", "Ann is 13 years old.")]),
        ("@time: Wednesday morning", 13, [("time-conflict", "Ann is 13 years old.")]),
        ("@time: Day 20", 13, [("time-conflict", "Ann is 13 years old.")]),
        ("@time: three years earlier", 11, []),
        ("@time: in another life", 11, []),
        ("", 14, []),
        ("", 15, []),
    ],
)
def test_nobody_grows_younger(time: str, age: int, found: list[tuple[str, str]]) -> None:
    assert loud("Ann is 14 years old.", _TWICE.format(time=time, age=age)) == found


def test_an_age_does_not_turn_the_story_back() -> None:
    story = "Ben drinks tea.\n## Two\n@time: Day 20\n@with: Ann, Ben\nBen dies.\nAnn is 13 years old."
    assert loud("Ann is 14 years old.", story) == [("time-conflict", "Ann is 13 years old.")]


@pytest.mark.parametrize(
    "story",
    [
        "Ann leaves the key on the desk.\nWhile she is away, Ben takes the key.",
        "Ben takes the key while nobody is looking.",
    ],
)
def test_what_nobody_sees_nobody_has_seen(story: str) -> None:
    study = chekhov.loads(_WORLD.format(world="", story=story))
    assert study.ask("Did Ann see Ben take the key?").answer == "no"
    assert study.ask("Does Ann know who took the key?").answer == "no"
    assert study.ask("Does Ben know who took the key?").answer == "yes"


_LOCKED = (
    "Ben locks Ann in the boathouse.\n{between}\n## Two\n@place: the chapel\n@time: the next day\n@with: {present}\n"
)


@pytest.mark.parametrize(
    ("between", "present", "then", "found"),
    [
        ("", "Ann, Tess", "Ann sings a hymn.", [("not-there", "## Two")]),
        ("", "Tess", "Ann walks into the chapel with the cup in her arms.", [("not-there", "Ann walks into the chapel with the cup in her arms.")]),
        ("Tess frees Ann.", "Ann, Tess", "Ann sings a hymn.", []),
        ("Ann escapes.", "Ann, Tess", "Ann sings a hymn.", []),
        ("The guards bring Ann to the chapel.", "Ann, Tess", "Ann sings a hymn.", []),
    ],
)  # fmt: skip
def test_whoever_is_locked_up_is_nowhere_else(
    between: str, present: str, then: str, found: list[tuple[str, str]]
) -> None:
    assert loud("", _LOCKED.format(between=between, present=present) + then) == found


@pytest.mark.parametrize("noun", ["original", "copy", "frobnicator"])
def test_what_nobody_has_named_is_no_limb(noun: str) -> None:
    study = chekhov.loads(_WORLD.format(world="", story=f"Ann burns the {noun}."))
    assert study.ask("Is Ann wounded?").answer == "no"
    assert study.ask(f"Is the {noun} destroyed?").answer == "yes"


@pytest.mark.parametrize(("then", "open_"), [("The Margaret leaves the harbour.", False), ("Ben drinks tea.", True)])
def test_an_order_to_sail_is_carried_out_when_the_ship_leaves(then: str, open_: bool) -> None:
    world = "Ann is the captain of the Margaret. The Margaret is a ship."
    study = chekhov.loads(_WORLD.format(world=world, story=f"Ann orders Ben to set sail for Bristol.\n{then}"))
    assert ("order-not-carried-out" in {finding.rule for finding in study.findings}) is open_


@pytest.mark.parametrize(
    ("world", "story", "question", "answer"),
    [
        ("", "Ann falls overboard and drowns.", "How did Ann die?", "Ann falls overboard and drowns"),
        ("", "Ann believes that Tess is dead and flees.", "Why did Ann flee?", "Ann believes that Tess is dead"),
        ("The Margaret is a ship. The Margaret is in the harbour of Bristol.", "The Margaret leaves Bristol.", "Is the Margaret in the harbour?", "no"),
        ("Ann has the cup.", "Ann buries the cup beneath the tree.\nBen finds the cup.\nBen walks into the chapel with the cup in his arms.", "Who has the cup?", "Ben"),
        ("", "Ann promises Ben that she will never open the chest.", "Did Ann keep her promise?", "yes"),
        ("", "Ann promises Ben that she will never open the chest.\nAnn opens the chest.", "Did Ann keep her promise?", "no"),
        ("", "Ann promises Ben to visit him.\nBen sings.", "Did Ann keep her promise?", "no"),
        ("", "Ben slips the key to Ann.", "Who has the key?", "Ann"),
        ("", "Ben confines Ann to the attic.", "Is Ann captive?", "yes"),
    ],
)  # fmt: skip
def test_asked(world: str, story: str, question: str, answer: str) -> None:
    assert chekhov.loads(_WORLD.format(world=world, story=story)).ask(question).answer == answer


def test_when_is_what_the_sentence_says_rather_than_the_scene() -> None:
    story = "Ann sings.\n## Two\n@time: the next day\nThree days later Ben dies."
    said = chekhov.loads(_WORLD.format(world="", story=story)).ask("When did Ben die?").text
    assert said.startswith("In “Two”, three days later,")
