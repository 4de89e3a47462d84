"""Requests that cannot be met, made as a user makes them: each has a clear outcome, and none hangs."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chekhov.cli import main

HALL = """# World
Tom, Max and Ben are men. Anna, Eva and Lea are women.
The hall, the kitchen, the cellar, the garden, the tower, the attic and the yard are in the castle.
The lamp, the rope, the key, the cup, the bell, the book and the drum are things.
The lamp, the rope, the key, the cup, the bell, the book and the drum are in the cellar.
{wants}
# Verbs
## {{Giver: person}} barters {{Thing: thing}} with {{Taker: person}} for {{Price: thing}} before {{Witness: person}} in {{Spot: place}}
makes: Taker has Thing. Giver has Price.
chosen by: Giver, Taker

# Story
## The evening
@place: the hall
@with: Tom, Max, Ben, Anna, Eva, Lea
Tom greets Max. Ben greets Anna. Eva greets Lea.
"""


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def test_a_thousand_wants(tmp_path: Path) -> None:
    """Those that are stated first are tried; the story is answered all the same."""
    rings = "\n".join(
        f"The {name}ring is a thing. The {name}ring is in the kitchen. Tom wants the {name}ring."
        for name in _names(1000)
    )
    story = tmp_path / "rings.story"
    story.write_text(
        "# World\nTom is a man. The hall and the kitchen are in the castle.\n"
        f"{rings}\n# Story\n## The evening\n@place: the hall\n@with: Tom\nTom sleeps. Tom wakes.\n"
    )
    found = _run("continue", str(story), "--most", "3")
    assert found.exit_code == 0, found.output
    assert found.output.count("Tom goes to the kitchen.") == 3


def _names(count: int) -> list[str]:
    return [a + b + c for a in "bdfgklmnprstvz" for b in "aeiou" for c in "bdfgklmnprstvzx"][:count]


def test_too_many_ways_name_the_culprit(tmp_path: Path) -> None:
    story = tmp_path / "hall.story"
    story.write_text(HALL.format(wants="Tom wants the lamp."))
    found = _run("plan", str(story), "--goal", "Tom has the lamp")
    assert found.exit_code == 1
    assert "too many ways" in found.output
    assert "barters" in found.output


@pytest.mark.parametrize(
    ("goal", "said"),
    [
        ("Zorro is dead", "nobody and nothing in the story so far is called"),
        ("Tim has the lamp", "did you mean “Tom”"),
        ("Blah the of", "is not understood"),
        ("", "say what is to come about"),
    ],
)
def test_goals_that_cannot_be_used(goal: str, said: str, tmp_path: Path) -> None:
    story = tmp_path / "hall.story"
    story.write_text(HALL.format(wants=""))
    found = _run("plan", str(story), "--goal", goal)
    assert found.exit_code == 2
    assert said in found.output


def test_every_part_of_a_goal_counts(tmp_path: Path) -> None:
    """Also where the last of them is so already."""
    story = tmp_path / "hall.story"
    story.write_text(
        HALL.split("# Verbs")[0].format(wants="Tom wants the lamp.") + "# Story" + HALL.split("# Story")[1]
    )
    both = _run("plan", str(story), "--goal", "Tom has the lamp and Anna is free")
    assert both.exit_code == 0 and "Tom takes the lamp." in both.output, both.output
    done = _run("plan", str(story), "--goal", "Anna is free and Max is alive")
    assert done.exit_code == 1 and done.output.strip() == "It is so already.", done.output
    never = _run("plan", str(story), "--goal", "Anna is free and Max is in the garden")
    assert never.exit_code == 1 and "if Max wanted Anna to be free and to be in the garden" in never.output, (
        never.output
    )
    deeds = _run("plan", str(story), "--goal", "Tom goes to the cellar and takes the lamp")
    assert deeds.output.startswith("Tom goes to the cellar and Tom takes the lamp:"), deeds.output


@pytest.mark.parametrize("limits", ["-1/5/1", "a/b/c", "6/5", "1000000/5/1", "", "6/5/1/1"])
def test_limits_that_are_none(limits: str, tmp_path: Path) -> None:
    story = tmp_path / "hall.story"
    story.write_text(HALL.format(wants=""))
    found = _run("plan", str(story), "--goal", "Tom has the lamp", "--limits", limits)
    assert found.exit_code == 2 and "three numbers below a million" in found.output, found.output


def test_a_scene_that_does_not_exist(tmp_path: Path) -> None:
    story = tmp_path / "hall.story"
    story.write_text(HALL.format(wants=""))
    found = _run("plan", str(story), "--goal", "Tom has the lamp", "--from", "The morning")
    assert found.exit_code == 2
    assert "no scene is called “The morning”" in found.output
    assert "The evening" in found.output


def test_contradictory_beliefs(tmp_path: Path) -> None:
    """What was heard last counts; the story is answered."""
    story = tmp_path / "gold.story"
    story.write_text(
        "# World\nTom is a man. Eva and Lea are women. The hall, the kitchen and the cellar are in the castle.\n"
        "The gold is in the cellar. The gold is hidden. Tom wants the gold.\n# Story\n## The evening\n@place: the hall\n"
        "@with: Tom, Eva, Lea\nEva tells Tom that the gold is in the kitchen. Lea tells Tom that the gold is in the cellar.\n"
    )
    found = _run("continue", str(story))
    assert found.exit_code in (0, 1)
    assert "Traceback" not in found.output
    assert found.output.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_interruption_ends_quietly(tmp_path: Path) -> None:
    story = tmp_path / "hall.story"
    story.write_text(
        HALL.split("# Verbs")[0].format(wants="Tom wants the lamp.") + "# Story" + HALL.split("# Story")[1]
    )
    command = [sys.executable, "-m", "chekhov", "plan", str(story), "--goal", "Max is in the attic"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        running.wait(timeout=2)
    except subprocess.TimeoutExpired:
        running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert "Traceback" not in out + err
    assert running.returncode != 0


PROBLEM = """type person : character;
entity A : person;
entity B : person;
property p(x : person) : boolean;
action go(x : person) { effect: p(x); consenting: x; };
utility(): p(A);
utility(A): p(A);
"""


@pytest.mark.parametrize("goal", ["1e400", "1e999999999", "-1e999999999", "nan", "inf", "1/0", "one"])
def test_a_goal_that_is_no_number(goal: str, tmp_path: Path) -> None:
    file = tmp_path / "go.txt"
    file.write_text(PROBLEM)
    found = _run("plan", str(file), "--goal", goal)
    assert found.exit_code == 2 and "is no number" in found.output, found.output


@pytest.mark.parametrize("engine", ["python", None])
def test_a_goal_beyond_all_numbers_is_out_of_reach(engine: str | None, tmp_path: Path) -> None:
    file = tmp_path / "go.txt"
    file.write_text(PROBLEM)
    found = _run("plan", str(file), "--goal", "1e300", *(["--search", engine] if engine else []))
    assert found.exit_code == 1 and "out of reach" in found.output, found.output


def test_too_many_who_may_see_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chekhov.planning.instances.LOOKS", 3)
    file = tmp_path / "go.txt"
    file.write_text(PROBLEM.replace("entity B : person;", "entity B : person;\nentity C : person;"))
    found = _run("plan", str(file), "--goal", "1")
    assert found.exit_code == 2
    assert "'go' has more than 1 instances (3), too many for 3 characters who may see each" in found.output


def test_what_no_deed_makes_so(tmp_path: Path) -> None:
    story = tmp_path / "one.story"
    story.write_text(
        "# World\nTom is a man. The hall is a place.\n# Story\n## A\n@place: the hall\n@with: Tom\nTom sits.\n"
    )
    found = _run("plan", str(story), "--goal", "Tom is flurbed")
    assert found.exit_code == 1 and "no deed that they know of makes this so" in found.output, found.output
