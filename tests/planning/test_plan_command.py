"""``chekhov plan``: what it prints, how it ends, and what it says of what it cannot use."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chekhov.cli import main
from planning.common import PROBLEMS, TWO

FERRY = PROBLEMS / "ferry.txt"
RICH = FERRY.read_text().replace("coins(Ada) = 1", "coins(Bruno) = 1")


@pytest.fixture
def rich(tmp_path: Path) -> Path:
    """The ferry, where the officer has money and the goal can be reached."""
    path = tmp_path / "rich.txt"
    path.write_text(RICH)
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["plan", *map(str, arguments)])


def test_a_plan_is_told_with_its_reasons(rich: Path) -> None:
    done = run(rich, "--limits", "3/3/3", "--explain")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith(
        "A plan of 3 actions; the author's utility is 1 in the end.\n"
        "\n"
        "  1. lift(Ada, Crate, Pier)\n"
        "     Ada means to go on: cross(Ada, Pier, Island), then sell(Ada, Bruno, Crate, Island)\n"
        "       as Ada sees it, in sell(Ada, Bruno, Crate, Island):\n"
        "         Bruno is better off at once\n"
    )


def test_json_has_the_plan_and_the_reasons(rich: Path) -> None:
    record = json.loads(run(rich, "--limits", "3/3/3", "--format", "json").stdout)
    assert record["outcome"] == "found" and record["utility"] == 1
    assert all(step["reasons"] for step in record["plan"])
    assert {"worlds", "nodes", "questions"} == record["effort"].keys()


def test_no_plan_is_said_with_the_reason() -> None:
    done = run(FERRY, "--goal", "5")
    assert done.exit_code == 1 and "There is no such plan: the goal is out of reach" in done.stdout


def test_what_nobody_wants_is_told_apart_from_what_cannot_be() -> None:
    done = run(FERRY, "--limits", "1/3/2")
    assert done.exit_code == 1 and "There is no such plan" in done.stdout


def test_giving_up_names_the_bound() -> None:
    done = run(FERRY, "--worlds", "1")
    assert done.exit_code == 1 and "Neither found nor excluded" in done.stdout and "--worlds" in done.stdout


def test_a_given_plan_is_judged(rich: Path, tmp_path: Path) -> None:
    plan = tmp_path / "plan"
    plan.write_text("lift(Ada, Crate, Pier)   // first\n\nsell(Ada,Bruno,Crate,Pier);\n")
    done = run(rich, "--check", plan)
    assert done.exit_code == 1
    assert (
        "This is no plan (action 2): sell(Ada, Bruno, Crate, Pier) cannot happen: at(Bruno) is Island, not Pier."
        in done.stdout
    )
    plan.write_text("lift(Ada, Crate, Pier)\ncross(Ada, Pier, Island)\nsell(Ada, Bruno, Crate, Island)\n")
    done = run(rich, "--check", plan)
    assert done.exit_code == 0 and "This is a plan" in done.stdout


def test_a_mistake_is_shown_in_its_line(tmp_path: Path) -> None:
    path = tmp_path / "wrong.txt"
    path.write_text("entity Ada : character;\nat(Ada) = Here;\n")
    done = run(path)
    assert done.exit_code == 2
    assert "there is no property 'at'" in done.stdout and "wrong.txt:2:1" in done.stdout
    assert "chekhov explain" not in done.stdout


def test_a_trigger_loop_is_shown_where_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "loop.txt"
    loop = "trigger on() { precondition: !lit(); effect: lit(); };\ntrigger off() { precondition: lit(); effect: !lit(); };\n"
    path.write_text(TWO + loop + "utility(): lit();")
    done = run(path)
    assert done.exit_code == 2 and "set each other off without end: on(), off()" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--goal", "much"), "'much' is no number"),
        (("--goal", "1/0"), "'1/0' is no number"),
        (("--limits", "3/3"), "'3/3' are no limits"),
        (("--limits", "a/b/c"), "are no limits"),
        (("--check", "nowhere"), "nowhere: there is no such file"),
    ],
)
def test_options_that_make_no_sense(arguments: tuple[str, ...], said: str) -> None:
    done = run(FERRY, *arguments)
    assert done.exit_code == 2 and said in done.stderr


def test_an_empty_problem_has_no_plan(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("")
    done = run(path)
    assert done.exit_code == 1 and "There is no such plan" in done.stdout
