"""Questions worth asking: taken from what happens, answered surely, proved by lines, nothing silly."""

from __future__ import annotations

import re

import pytest

from chekhov.study import Study, load, loads

STORY = """\
# World
Anna, Ben and Carl are people.
The stranger in black is a man.
The hall, the cellar and the street are places.
The letter is a letter.
Carl has the letter.

# Story

## The hall
@place: the hall
@with: Ben, Carl

Carl gives the letter to Ben.
Ben kills Carl because Carl has betrayed Ben.

## The street
@place: the street
@with: Anna, Ben

Ben tells Anna that Carl is dead.
Ben gives the letter to Anna.
"""


@pytest.fixture(scope="module")
def asked() -> dict[str, str]:
    return {answer.question: answer.text for answer in loads(STORY).worth_asking()}


def test_who_killed_whom_and_why(asked: dict[str, str]) -> None:
    assert asked["Who killed Carl?"] == "Ben killed Carl."
    assert "betrayed" in asked["Why did Ben kill Carl?"]


def test_who_learns_of_it_and_who_has_what(asked: dict[str, str]) -> None:
    assert "Ben tells Anna that Carl is dead" in asked["When does Anna learn that Carl is dead?"]
    assert "Anna" in asked["Where is the letter at the end?"]


def test_who_is_wrong_about_what() -> None:
    story = STORY.replace("Ben kills Carl because Carl has betrayed Ben.", "Ben greets Carl.")
    answers = {one.question: one for one in loads(story).worth_asking()}
    wrong = answers["What does Anna wrongly believe?"]
    assert wrong.text == "Anna wrongly believes that Carl is dead (to the end)." and [
        line.line for line in wrong.lines
    ] == [21]


@pytest.mark.parametrize("name", ["casshern", "romeo", "twins", "eighty-days", "bohemia"])
def test_every_answer_is_sure_and_proved(name: str) -> None:
    study: Study = load(f"stories/{name}/{name}.story")
    answers = study.worth_asking()
    assert 4 <= len(answers) <= 14 and len({one.question for one in answers}) == len(answers)
    for one in answers:
        assert one.understood and one.known == "yes" and one.lines and one.text.endswith(".")
        who = re.match(r"(?:Who|What) killed (.*)\?", one.question)
        assert not who or who[1] not in one.answer  # nobody is told that she killed herself by her own name
    assert answers == load(f"stories/{name}/{name}.story").worth_asking()


def test_the_twists_of_two_stories() -> None:
    twist = {one.question: one.text for one in load("stories/casshern/casshern.story").worth_asking()}
    assert twist["Who is Casshern?"] == "Casshern is Tetsuya."
    error = {one.question: one.text for one in load("stories/romeo/romeo.story").worth_asking()}
    assert "Juliet is dead" in error["What does Romeo wrongly believe?"]


def test_a_story_of_nothing_asks_nothing() -> None:
    assert loads("").worth_asking() == () and loads("# World\nAnna is a woman.\n").worth_asking() == ()
