"""What was asked of somebody in the last scene, what they gave up, and what nobody does of all that they might."""

from __future__ import annotations

import pytest

from chekhov.planning.stories.telling import Course, NoCourse
from chekhov.planning.stories.wants import friends_of, wants_of
from chekhov.study import loads
from chekhov.whatif import onward
from planning.common import PEOPLE, ways


def test_who_is_asked_to_do_something_does_it() -> None:
    found = ways("", "Tom and Anna sit in the garden. Tom asks Anna to sing.")
    assert found["Anna sings."] == ["Tom asked Anna to sing"]


@pytest.mark.parametrize("answer", ["Anna refuses.", "Anna refuses to sing.", "Anna sings."])
def test_who_has_answered_a_request_is_not_moved_by_it(answer: str) -> None:
    found = ways("", f"Tom and Anna sit in the garden. Tom asks Anna to sing. {answer}")
    assert "Anna sings." not in found, found


def test_an_enemy_does_no_favour() -> None:
    found = ways("Anna hates Tom.", "Tom and Anna sit in the garden. Tom asks Anna to sing.")
    assert "Anna sings." not in found, found


@pytest.mark.parametrize("against", ["Anna dissuades him.", "He changes his mind."])
def test_who_was_talked_out_of_it_does_not_do_it(against: str) -> None:
    wants = "The door is a thing in the garden. Tom and Anna sit in the garden. Tom wants to break the door."
    assert "Tom breaks the door." in ways("", wants)
    found = ways("", wants + " " + against)
    assert "Tom breaks the door." not in found, found


def test_who_is_asked_a_question_answers_it() -> None:
    theft = "Max and Anna sit in the garden. Max steals the ring from Anna. Max leaves. Tom comes to the garden."
    found = ways("Anna has the ring.", theft + " Tom asks Anna who stole the ring.")
    assert found["Anna tells Tom that Max stole the ring."] == ["Tom has asked Anna"]


def test_nobody_lets_out_for_love_whom_they_have_locked_up() -> None:
    locked = "Max and Tom sit in the garden. Max locks Tom in the cell. Max comes to the cell."
    found = ways("Max is the father of Tom.", locked)
    assert not any("Max frees" in sentence for sentence in found), found


def test_whoever_helps_somebody_wants_what_they_want() -> None:
    text = "Tom and Anna sit in the garden. Tom wants to have the ring. Anna promises Tom to help him."
    trace = loads(PEOPLE.format(world="The ring is a jewel.", story=text)).trace
    tom, anna = (next(one.id for one in trace.story.cast if one.label == name) for name in ("Tom", "Anna"))
    assert tom in [friend for friend, _ in friends_of(trace, anna, None)]
    assert any(one.of == tom for one in wants_of(trace, anna))


def test_no_two_go_to_the_same_place_without_knowing_of_each_other() -> None:
    world = "Tom is married to Anna. Tom is in the kitchen. Anna is in the cell."
    found = ways(world, "Max sits in the garden. Max insults Anna.")
    assert not any(sentence.count(" goes to the castle.") > 1 for sentence in found), found


def _plan(world: str, story: str, goal: str) -> Course | NoCourse:
    sofar = onward.SoFar.of(loads(PEOPLE.format(world=world, story=story)).story, None)
    return onward.plan(sofar, onward.goal_of(sofar, goal))


def test_what_never_happened_is_known_to_nobody() -> None:
    found = _plan(
        "Anna has the ring.",
        "Tom, Max and Anna sit in the garden. Max takes the stone.",
        "Anna knows that Max stole the ring",
    )
    assert isinstance(found, NoCourse) and found.proved
    assert found.why == "the story has not told that Max stole the ring: nobody can come to know it"


def test_a_killing_that_is_sworn_needs_no_weapon_that_was_named() -> None:
    found = _plan("", "Tom and Max sit in the garden. Tom swears to kill Max.", "Max is dead")
    assert isinstance(found, Course) and found.deeds[-1].sentence == "Tom kills Max."


def test_whose_wish_would_do_although_they_want_otherwise() -> None:
    found = _plan(
        "The ring is a jewel. Tom has the ring.",
        "Tom wants to have the ring. Tom and Max sit in the garden.",
        "Max has the ring",
    )
    assert isinstance(found, NoCourse)
    assert any(one.startswith("if Tom wanted Max to have the ring: Tom gives Max the ring.") for one in found.help), (
        found.help
    )


def test_a_report_is_paper_once_somebody_has_carried_it() -> None:
    found = _plan(
        "The report is a document.", "Max and Anna sit in the garden. Max takes the report. Max puts the report in the kitchen. Anna wants to have the report.",
        "Anna has the report",
    )  # fmt: skip
    assert isinstance(found, Course), found


def test_a_refusal_is_reproached_with_what_was_asked() -> None:
    found = ways(
        "Max is the father of Anna.",
        "Tom, Max and Anna sit in the garden. Max orders Anna to sing. Anna refuses to sing.",
    )
    assert found["Max reproaches Anna."] == [
        "Max wants to reproach Anna, because he ordered her to sing and she refused to sing"
    ]


@pytest.mark.parametrize("said", ["Tom tells Anna that he will sing.", "Tom announces that he will sing."])
def test_who_has_said_that_they_will_do_something_does_it(said: str) -> None:
    found = ways("", f"Tom and Anna sit in the garden. {said}")
    assert "Tom sings." in found, found
    done = ways("", f"Tom and Anna sit in the garden. {said} Tom sings.")
    assert "Tom sings." not in done, done


def test_a_friend_does_not_go_on_wanting_what_was_given_up() -> None:
    wants = "The door is a thing in the garden. Tom and Anna sit in the garden. Tom wants to break the door. Tom changes his mind."
    found = ways("Anna is a servant of Tom.", wants)
    assert "Tom breaks the door." not in found, found


def test_a_refusal_is_an_answer_to_whoever_spoke_last() -> None:
    story = "Tom, Max and Anna sit in the garden. Tom orders Anna to sing. Max offers Anna money. Anna refuses."
    found = ways("", story)
    assert "Tom reproaches Anna." not in found, found


def test_who_was_sent_away_and_is_not_heard_of_is_looked_for() -> None:
    story = "Tom and Anna sit in the garden. Tom sends Anna to buy bread. Anna leaves."
    found = ways("", story)
    reasons = [one for why in found.values() for one in why if "looks for her" in one or "looks for Anna" in one]
    assert any("sent" in one for one in reasons), found


def test_who_is_to_be_told_is_gone_to_where_they_are_said_to_be() -> None:
    world = "Doctor Penn is a doctor. The fort is in the town. Max hates Tom."
    story = "Tom, Max and Anna sit in the garden. Max wounds Tom. Tom tells Anna that Doctor Penn is in the fort."
    found = _plan(world, story, "Doctor Penn knows that Max has wounded Tom")
    told = list(found.help) if isinstance(found, NoCourse) else [" ".join(deed.sentence for deed in found.deeds)]
    assert any("goes to the fort. " in one and "tells Doctor Penn that Max wounded Tom." in one for one in told), found
