"""Questions that hang on the one before: "why?", "why not?", "and Ann?", "and before that?"."""

from __future__ import annotations

import pytest

from chekhov.study import Study, loads
from chekhov.views import Answer

STORY = """Ben and Ann were in the kitchen. Ben had a key. Ben gave the key to Ann because he was ill.
Ann went to the garden. Ben did not go to the garden because it was raining. Ann hid the key under the bench."""


@pytest.fixture(scope="module")
def study() -> Study:
    return loads(STORY)


@pytest.mark.parametrize(
    ("asked", "then", "whole", "answer"),
    [
        ("Where is Ann?", "and Ben?", "Where is Ben?", "kitchen"),
        ("Where did Ann go?", "What about Ben?", "Where did Ben go?", ""),
        ("Did Ben give the key to Ann?", "Why?", "Why did Ben give the key to Ann?", "ill"),
        ("Did Ben go to the garden?", "Why not?", "Why did Ben not go to the garden?", "raining"),
        ("Who had a key?", "Why?", "Why did Ben and Ann have the key?", ""),
        ("Where is the key?", "And before that?", "Where was the key before that?", ""),
    ],
)
def test_in_full(study: Study, asked: str, then: str, whole: str, answer: str) -> None:
    found = study.follow(then, study.follow(asked, None))
    assert found.question == whole
    assert answer in found.answer


def test_nothing_is_left_to_ask(study: Study) -> None:
    before = study.ask("Where is the king?")
    told = study.ask("Who gave the key to Ann?")
    assert study.follow("Who else?", told).known == "no"
    silent = Answer("Where did Ben sing?", "unknown", "unknown", text="The story does not tell that Ben sang.")
    assert study.follow("Why?", silent).known == "unknown"
    assert not before.understood and not study.follow("Why?", before).understood


def test_a_question_in_full_stands_as_it_is(study: Study) -> None:
    first = study.ask("Where is Ann?")
    assert study.follow("Who has the key?", first) == study.ask("Who has the key?")
