"""Where a thing is of which nothing is left."""

from __future__ import annotations

import pytest

from chekhov.study import loads

STORY = """# World
Ada is a woman. Ben is a man. The chart is in the barrel. The barrel is on the deck. The ring is on the table. The barn is a barn.
# Story
## The deck
@place: the deck
Ada burns the chart.
Ben eats an apple.
A fire destroys the barn.
## The cabin
@place: the cabin
Ben sings. Ada kills Ben.
"""


@pytest.mark.parametrize(
    ("question", "answer", "says"),
    [
        ("Where is the chart?", "nowhere", "Ada burned the chart on the deck"),
        ("Where is the apple?", "nowhere", "Ben ate the apple on the deck"),
        ("Is the chart in the barrel?", "no", "Ada burned the chart"),
        ("Where was the chart before Ada burned it?", "the barrel", "in the barrel"),
        ("Where is the ring?", "the table", "on the table"),
        ("Where is Ben?", "the cabin", "in the cabin"),
        ("Is the ring on the table?", "yes", "on the table"),
    ],
)
def test_what_is_gone_is_nowhere(question: str, answer: str, says: str) -> None:
    reply = loads(STORY, "gone.story").ask(question)
    assert says in reply.text
    assert reply.answer.removeprefix("on ").removeprefix("in ") == answer
