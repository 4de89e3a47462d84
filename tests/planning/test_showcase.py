"""The showcase stories go on: a missing middle that its own characters fill in, a tragedy by plan, and what people would do next, scene by scene."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from chekhov.planning.stories.telling import Course, NoCourse
from chekhov.study import Study, load, loads
from chekhov.whatif import onward

ROOT = Path(__file__).parents[2]
SESSION = re.compile(r"^```\n(\$ chekhov plan .*?)^```", re.MULTILINE | re.DOTALL)


def _story(name: str) -> Study:
    return load(str(ROOT / "stories" / name / f"{name}.story"))


def _planned(study: Study, scene: str, goal: str) -> tuple[onward.SoFar, Course | NoCourse]:
    sofar = onward.SoFar.of(study.story, scene)
    return sofar, onward.course(
        sofar.trace,
        onward.goal_of(sofar, goal),
        onward.LIMITS,
        onward.WORLDS,
        accept=lambda deeds: not sofar.objections(deeds),
    )


def test_the_middle_is_filled_in_by_its_own_characters() -> None:
    study = _story("ferry")
    assert [one.rule for one in study.findings if one.severity.word in ("warning", "error")] == ["not-free"]
    sofar, found = _planned(study, "The empty chair", "Ilse is free")
    assert isinstance(found, Course)
    assert found.deeds[0].sentence == "Peter tells Jonas that Ilse is in the cellar."
    assert found.deeds[-1].sentence == "Jonas frees Ilse."
    ((_, text),) = sofar.files(onward.scene_of(found.deeds), rest=True)
    filled = loads(text, "ferry.story")
    assert [one.message for one in filled.findings if one.severity.word in ("warning", "error")] == []


def test_a_mistaken_belief_leads_to_tragedy_by_plan() -> None:
    """Before the lie nobody has a reason; after it the deed is planned in full reason, in her mind alone."""
    study = _story("mill")
    assert [one.message for one in study.findings if one.severity.word in ("warning", "error")] == []
    _, found = _planned(study, "The lie", "Veit is dead")
    assert isinstance(found, Course)
    assert found.deeds[-1].sentence == "Agnes kills Veit with the knife."
    assert "she loves Tomas and believes that Veit killed Tomas" in found.deeds[-1].reasons[0]
    _, before = _planned(study, "The hiding place", "Veit is dead")
    assert isinstance(before, NoCourse) or not any(deed.sentence.startswith("Agnes") for deed in before.deeds)


@pytest.mark.parametrize("name", ["ferry", "mill"])
def test_the_sessions_of_the_readme_are_real(name: str, golden: Callable[[Path, str], None]) -> None:
    page = ROOT / "stories" / name / "README.md"
    text = told = page.read_text(encoding="utf-8")
    for session in SESSION.findall(text):
        command = session.splitlines()[0][2:]
        arguments = [sys.executable, "-m", *shlex.split(command)]
        done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr
        told = told.replace(session, f"$ {command}\n{done.stdout}")
    assert "$ chekhov plan" in text
    golden(page, told)


def _ways(name: str, scene: str) -> list[Course]:
    """The ways to go on from a scene; each leaves the story without a new finding."""
    sofar = onward.SoFar.of(_story(name).story, scene)
    found = onward.continuations(sofar)
    for way in found:
        assert sofar.objections(way.deeds) == []
        assert all(deed.reasons for deed in way.deeds)
    return found


@pytest.mark.parametrize(
    ("name", "scene"),
    [("mill", "The debt"), ("ferry", "The crossing")],
)
def test_several_ways_to_go_on(name: str, scene: str) -> None:
    """Three, that differ in who acts or in what is achieved."""
    found = _ways(name, scene)
    assert len(found) >= 3
    kinds = {(way.achieves, frozenset(who for deed in way.deeds for who in deed.who)) for way in found}
    assert len(kinds) == len(found)
