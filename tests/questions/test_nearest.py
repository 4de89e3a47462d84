"""A question that is not understood gets the nearest that would be; questions in other words are understood."""

from __future__ import annotations

import re

import pytest

from chekhov.study import Study, loads

TEXT = (
    "Luna and Tom are in the kitchen. Tom puts the letter in the drawer. Luna goes home. "
    "Bert burns the old will. Bert becomes captain. Anna bakes a cake for Luna."
)
OFFERED = re.compile("“([^”]+[?])”")


@pytest.fixture(scope="module")
def study() -> Study:
    return loads(TEXT)


@pytest.mark.parametrize(
    ("question", "offered"),
    [
        ("Who birned the will?", "Who burned the will?"),
        ("Where is Lunna?", "Luna"),
        ("What did Tom do and why?", "What did Tom do?"),
        ("Why?", "What happened to Luna?"),
        ("Who betrayed whom?", "?"),
        ("asdf qwer", "What happened to Luna?"),
        ("wher is Luna?", "“Where is Luna?”"),
        ("Where Luna?", "“Where is Luna?”"),
        ("Luna asleep?", "“Is Luna asleep?”"),
        ("what happend to Luna", "“What happened to Luna?”"),
    ],
)
def test_nearest(study: Study, question: str, offered: str) -> None:
    answer = study.ask(question)
    assert not answer.understood
    assert offered in answer.text
    for other in OFFERED.findall(answer.text):  # what is offered is understood
        assert study.ask(other).understood, other


def test_no_far_fetched_name(study: Study) -> None:
    """Only a name that is nearly the same is offered for one that nobody bears."""
    assert "Did you mean" not in study.ask("Who is the hero?").text


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Tell me about Bert", "captain"),
        ("Luna?", "being"),
        ("How come Luna went home?", ""),
        ("At what place is the letter?", ""),
        ("Who has been to the kitchen?", "Luna"),
        ("How does the story end?", "cake"),
        ("Whos in the kitchen?", "Tom"),
        ("Tell me everything about Bert", "will"),
        ("Name the people in the kitchen", "Tom"),
        ("Give me a summary", "home"),
        ("For whom is the cake?", "Luna"),
        ("Who is the cake for?", "Luna"),
        ("Is Bert the same as the captain?", "yes"),
    ],
)
def test_in_other_words(study: Study, question: str, expected: str) -> None:
    answer = study.ask(question)
    if expected:
        assert answer.understood, answer.text
        assert expected in answer.answer.lower() or expected in answer.answer


def test_thing_is_no_somebody(study: Study) -> None:
    """Asked what, the answer speaks of something."""
    text = study.ask("What did Luna steal?").text
    assert "something" in text
    assert "somebody" not in text
