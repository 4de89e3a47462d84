"""Stories as problems: plans that the characters of a story carry out, told as sentences that the story itself has nothing against."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chekhov.cli import main
from chekhov.planning.stories.telling import Course, NoCourse
from chekhov.study import loads
from chekhov.whatif import onward

CELL = """# World
Tom and Max are men. Anna is a woman.
The castle, the cell, the kitchen and the garden are in the town.
Tom loves Anna.
Max is a guard.
Max holds Anna captive. Anna and Max are in the cell.
The sword is a weapon. The sword is in the kitchen.

# Story
## The beginning
@place: the garden
Tom sits in the garden.

## The cell
@place: the cell
@with: Anna, Max
Max guards Anna.
"""


def _sofar(text: str, scene: str | None = None) -> onward.SoFar:
    return onward.SoFar.of(loads(text).story, scene)


def _plan(text: str, goal: str, scene: str | None = None) -> Course | NoCourse:
    sofar = _sofar(text, scene)
    return onward.plan(sofar, onward.goal_of(sofar, goal))


def test_whoever_loves_a_captive_frees_her() -> None:
    found = _plan(CELL, "Anna is free")
    assert isinstance(found, Course)
    assert [deed.sentence for deed in found.deeds][-1] == "Tom frees Anna."
    assert "Tom takes the sword." in [deed.sentence for deed in found.deeds]
    assert all(deed.reasons for deed in found.deeds)


def test_the_keeper_does_not_let_go_without_a_reason() -> None:
    found = _plan(CELL.replace("The sword is a weapon. The sword is in the kitchen.\n", ""), "Anna is free")
    assert isinstance(found, NoCourse)
    assert any(one.startswith("if Max wanted Anna to be free: Max frees Anna.") for one in found.help)


def test_nobody_acts_on_what_they_do_not_know() -> None:
    """Where nobody has told Tom who holds her and where, he has no plan."""
    text = CELL.replace(" Anna and Max are in the cell.", "")
    assert isinstance(_plan(text, "Anna is free"), NoCourse)


def test_a_mistaken_belief_leads_to_the_wrong_place() -> None:
    """He goes where he believes her to be, though she is elsewhere: the reason is his own belief, not the truth."""
    text = CELL.replace("Max guards Anna.", "Max brings Anna to the castle.")
    found = _plan(text, "Tom is in the cell")
    assert isinstance(found, Course)
    assert "Tom wants to be with Anna" in found.deeds[0].reasons[0]
    assert isinstance(_plan(text, "Tom is in the castle"), NoCourse)


def test_it_is_so_already() -> None:
    found = _plan(CELL, "Tom is in the garden")
    assert isinstance(found, NoCourse)
    assert found.why == "it is so already"


@pytest.mark.parametrize("goal", ["Ana is free", "Zorro is dead", "Blah the of", ""])
def test_a_goal_that_cannot_be_read(goal: str) -> None:
    sofar = _sofar(CELL)
    with pytest.raises(onward.Unclear):
        onward.goal_of(sofar, goal)


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def test_the_appended_story_passes_check(tmp_path: Path) -> None:
    story = tmp_path / "cell.story"
    story.write_text(CELL)
    found = _run("plan", str(story), "--goal", "Anna is free", "--append")
    assert found.exit_code == 0, found.output
    assert story.read_text().startswith(CELL.rstrip())
    assert story.read_text().endswith("Tom frees Anna.\n")
    assert "nothing to report" in _run("check", str(story)).output


def test_a_file_is_not_overwritten_unasked(tmp_path: Path) -> None:
    story, other = tmp_path / "cell.story", tmp_path / "other.story"
    story.write_text(CELL)
    other.write_text("mine")
    assert _run("plan", str(story), "--goal", "Anna is free", "-o", str(other)).exit_code == 2
    assert other.read_text() == "mine"


def test_bad_requests_are_answered(tmp_path: Path) -> None:
    story = tmp_path / "cell.story"
    story.write_text(CELL)
    assert "say what is to come about" in _run("plan", str(story)).output
    assert "did you mean “Anna”" in _run("plan", str(story), "--goal", "Ana is free").output
    unknown = _run("continue", str(story), "--from", "The sell")
    assert unknown.exit_code == 2
    assert "did you mean “The cell”" in unknown.output


def test_plans_as_data(tmp_path: Path) -> None:
    story = tmp_path / "cell.story"
    story.write_text(CELL)
    record = json.loads(_run("plan", str(story), "--goal", "Anna is free", "--format", "json").output)
    assert record["outcome"] == "found"
    assert record["deeds"][-1]["sentence"] == "Tom frees Anna."


def test_a_story_goes_on(tmp_path: Path) -> None:
    story = tmp_path / "cell.story"
    story.write_text(CELL)
    found = _run("continue", str(story))
    assert found.exit_code == 0, found.output
    assert "Tom frees Anna." in found.output


def test_the_small_interface() -> None:
    study = loads(CELL)
    assert isinstance(study.plan("Anna is free"), Course)
    assert [one.achieves for one in study.continuations("The cell")]


def test_what_the_story_objects_to_is_not_proposed() -> None:
    """Every way to go on leaves the story without a new finding."""
    sofar = _sofar(CELL)
    for way in onward.continuations(sofar):
        assert sofar.objections(way.deeds) == []


@pytest.mark.parametrize(
    ("stronger", "wins"), [("Tom is stronger than Max.", True), ("Max is stronger than Tom.", False)]
)
def test_who_is_stronger_overpowers_where_the_writer_has_the_verb(stronger: str, wins: bool) -> None:
    """Nobody overpowers anybody by themselves; with the entry that the guide gives, whoever is said to be stronger does."""
    study = loads(
        f"# World\nTom and Max are men. Anna is a woman. The cell and the garden are in the town. {stronger}\n"
        "Tom loves Anna. Max holds Anna captive. Anna and Max are in the cell.\n"
        "# Verbs\n## {Doer: person} wrestles {Victim: person} down\nneeds: Doer is stronger than Victim.\n"
        "makes: Victim is unconscious.\nchosen by: Doer\n\n"
        "# Story\n## A\n@place: the garden\nTom sits in the garden.\n"
    )
    found = study.plan("Anna is free")
    assert isinstance(found, Course) is wins
    if isinstance(found, Course):
        assert [deed.sentence for deed in found.deeds][-2:] == ["Tom wrestles Max down.", "Tom frees Anna."]


def test_why_there_is_no_way_and_what_was_looked_at() -> None:
    study = loads(
        "# World\nTom is a man. Anna is a woman.\n# Story\n## One\n@place: the garden\nTom and Anna sit in the garden. Anna dies.\n"
    )
    sofar = onward.SoFar.of(study.story, None)
    found = onward.plan(sofar, onward.goal_of(sofar, "Anna is alive"))
    assert isinstance(found, NoCourse) and found.proved and found.beyond
    assert found.why == "no deed that anybody here could do makes this so"
    assert "up to 6 in a row" in found.searched or found.searched.startswith(("0 deeds", "one deed"))
