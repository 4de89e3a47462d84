"""The story step by step: what is so of whom, from which sentence to which."""

from __future__ import annotations

from chekhov.study import loads

STORY = """\
# World
Sally and Anne are girls.
The playroom and the garden are places.
The basket and the box are containers in the playroom.
The marble is a thing.

# Story

## The basket
@place: the playroom
@with: Sally, Anne

Sally takes the marble.
Sally puts the marble into the basket.
Sally goes to the garden.

## The box
@place: the playroom
@with: Anne

Anne takes the marble.
Anne puts the marble into the box.
Anne wants to hide the box.

## Later
@place: the playroom

Sally comes to the playroom.
Sally looks into the box.
"""


def so(step: int, who: str, *kinds: str) -> list[str]:
    view = loads(STORY).course()
    return [one.text for one in view.at(step) if one.who == who and one.kind in kinds]


def test_each_sentence_is_a_step_in_story_order() -> None:
    view = loads(STORY).course()
    assert [step.moment.text for step in view.steps][:2] == [
        "Sally takes the marble.",
        "Sally puts the marble into the basket.",
    ]
    assert [step.scene for step in view.steps] == [1, 1, 1, 2, 2, 2, 3, 3]
    assert len({step.sentence for step in view.steps}) == len(view.steps)


def test_where_they_are_and_what_they_have() -> None:
    assert so(1, "Sally", "place") == ["in the playroom"] and so(3, "Sally", "place") == ["in the garden"]
    assert so(1, "Sally", "has") == ["the marble"] and so(2, "Sally", "has") == []
    assert so(4, "Anne", "has") == ["the marble"] and so(5, "Anne", "has") == []
    assert so(7, "Sally", "place") == ["in the playroom"]


def test_a_belief_turns_wrong_when_the_world_moves_on() -> None:
    held = "the marble is in the basket"
    assert held in so(3, "Sally", "knows") and held not in so(3, "Sally", "wrong")
    assert held in so(5, "Sally", "wrong") and held not in so(5, "Sally", "knows")
    assert held not in so(5, "Anne", "wrong", "knows")
    assert "the marble is in the box" in so(5, "Anne", "knows")


def test_nobody_is_wrong_about_others_only_because_they_went() -> None:
    assert not [text for text in so(5, "Sally", "wrong") if "Anne is" in text]


def test_wants_stand_apart() -> None:
    assert so(5, "Anne", "wants") == [] and so(6, "Anne", "wants") == ["to hide the box"]


def test_flashbacks_come_where_they_happen() -> None:
    told = STORY.replace("## Later\n", "## Later\n@time: one day before The basket\n")
    steps = loads(told).course().steps
    assert steps[0].moment.text == "Sally comes to the playroom." and steps[0].scene == 3


def test_a_notebook_shows_the_end() -> None:
    shown = loads(STORY)._repr_html_() + loads(STORY).course()._repr_html_()
    assert "After 8 sentences" in shown and "<td>in the playroom</td>" in shown
