"""Questions that name a day or an hour that scenes have; who alone saw it; who did it, where only "the murderer" is spoken of; what is no more."""

from __future__ import annotations

import pytest

from chekhov.study import Study, loads

DAYS = """\
# World
Greta and Nils are people.
The attic, the cellar and the yard are in the farm.

# Story

## The quarrel
@time: 4 June, at nine in the evening
@place: the attic
@with: Greta, Nils
Greta shouts.

## The well
@time: 3 June, at midnight
@place: the yard
@with: Greta
Greta drops the lamp into the well.

## The morning after
@time: 5 June, at dawn
@place: the cellar
@with: Greta
Greta cries.
"""


@pytest.fixture(scope="module")
def days() -> Study:
    return loads(DAYS)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Where was Greta at midnight on 3 June?", "the yard"),
        ("Where was Greta at midnight?", "the yard"),
        ("Where was Greta on 4 June?", "the attic"),
        ("Where was Greta on 5 June, at dawn?", "the cellar"),
        ("What did Greta do on 3 June?", "Greta dropped the lamp into the well"),
        ("Was Greta in the cellar on 4 June?", "no"),
        ("Where was Greta on 9 June?", "unknown"),
        ("Where was Greta on Friday?", "unknown"),
        ("Where is Greta?", "the cellar"),
    ],
)
def test_a_day_or_an_hour_is_that_of_a_scene(days: Study, question: str, answer: str) -> None:
    assert days.ask(question).answer == answer


def test_the_day_after_is_reckoned() -> None:
    story = loads(
        "# Story\n## One\n@time: Saturday\n@place: the barn\n@with: Ole\nOle sings.\n"
        "## Two\n@time: the next day\n@place: the mill\n@with: Ole\nOle prays."
    )
    assert story.ask("Where was Ole on Sunday?").answer == "the mill"
    assert story.ask("Where was Ole on Saturday?").answer == "the barn"


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody sees her do it except Bea.",
        "Nobody sees Rike hide the flute except Bea.",
        "Nobody but Bea sees Rike hide the flute.",
    ],
)
def test_one_alone_saw_it(sentence: str) -> None:
    story = loads(f"# Story\n## One\n@with: Rike, Bea, Jon\nRike hides the flute in the vase.\n{sentence}")
    assert story.ask("Who saw Rike hide the flute?").answer == "Bea"
    assert story.ask("Did Jon see Rike hide the flute?").answer != "yes"


def test_who_did_it_where_another_is_asked_for() -> None:
    story = loads("Ada and Pia are women. Kurt is a man. Kurt poisons the bishop. Pia steals the chalice.")
    assert story.ask("Is Pia the thief of the chalice?").answer == "yes"
    assert story.ask("Is Ada the thief of the chalice?").answer == "no"
    killed = loads("Ada and Pia are women. Kurt is a man. Kurt kills the bishop.").ask(
        "Is Ada the murderer of the bishop?"
    )
    assert (killed.answer, killed.text) == ("no", "No: Kurt killed the bishop.")


def test_the_murderer_alone_is_no_name() -> None:
    story = loads("The inspector looks for the murderer of the baker.")
    answer = story.ask("Who murdered the baker?")
    assert (answer.known, answer.text) == ("unknown", "The story does not say who the murderer of the baker is.")


def test_what_was_burnt_exists_no_longer() -> None:
    story = loads("Nora has a diary. Nora burns the diary. Nora has a ring.")
    assert story.ask("Does the diary still exist?").answer == "no"
    assert story.ask("Does the diary exist?").text == "No: Nora burned the diary."
    assert story.ask("Does the ring exist?").answer == "yes"
