"""What the tests of the planner share: reading a problem from its text, and a small world to write on."""

from __future__ import annotations

from pathlib import Path

from chekhov.findings import Finding
from chekhov.planning.outcome import Limits, Plan
from chekhov.planning.problems.read import read
from chekhov.planning.problems.tree import Problem
from chekhov.planning.reference.check import Accepted, Rejected, check
from chekhov.planning.reference.worlds import Rules, World, happens, start
from chekhov.planning.solve import Task, load
from chekhov.source import Sources
from chekhov.study import loads

PROBLEMS = Path(__file__).parent / "problems"

TWO = """
type place; entity A : character; entity B : character; entity Here : place; entity There : place;
property at(c : character) : place; property lit() : boolean; property shut() : boolean; property n() : number;
at(A) = Here; at(B) = There;
"""
"""Two people, two places, a light, a door and a number."""

PEOPLE = """# World
Tom and Max are men. Anna is a woman.
The castle, the cell, the kitchen and the garden are in the town.
{world}

# Story
## The beginning
@place: the garden
{story}
"""
"""Three people in a garden."""


def problem(text: str) -> Problem:
    return read(Sources.of([("test", text)]))[0]


def warnings(text: str) -> list[Finding]:
    return list(read(Sources.of([("test", text)]))[1])


def task(text: str) -> Task:
    return load(Sources.of([("test", text)]))


def after(text: str, *names: str) -> tuple[Rules, World]:
    """The world after some actions."""
    rules = Rules.of(problem(text))
    world = start(rules)
    for name in names:
        world = happens(rules.actions[name], world)
    return rules, world


def value(rules: Rules, world: World, name: str, *arguments: str, believed_by: tuple[str, ...] = ()) -> int:
    """What a fluent is, for a chain of believers, outermost first."""
    names = list(rules.problem.entities)
    for who in believed_by:
        world = world.mind(names.index(who) + 1)
    numbers = tuple(names.index(argument) + 1 for argument in arguments)
    for number, declared in enumerate(rules.problem.properties):
        if declared.name == name and len(declared.parameters) == len(numbers):
            if all(wanted >> given & 1 for wanted, given in zip(declared.parameters, numbers, strict=True)):
                return world.value((number, *numbers))
    raise AssertionError(f"no fluent {name}{arguments}")


def entity(rules: Rules, name: str) -> int:
    return rules.problem.entities.index(name) + 1


def judged(
    text: str, *actions: str, goal: int = 1, limits: tuple[float, float, float] = (9, 9, 3)
) -> Accepted | Rejected:
    found = problem(text)
    return check(Rules.of(found), Plan(actions), goal * found.scale, Limits(*limits))


def ways(world: str, story: str) -> dict[str, list[str]]:
    """How a story of these people may go on: what is done, and why it is done last."""
    study = loads(PEOPLE.format(world=world, story=story))
    return {" ".join(deed.sentence for deed in way.deeds): list(way.deeds[-1].reasons) for way in study.continuations()}
