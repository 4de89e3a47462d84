"""Laws of the planner, on random small worlds: the search makes the same worlds as the reference, and finds a plan exactly where trying everything finds one;
the two searches go the same way."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import product
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from chekhov.planning.flat import Flat
from chekhov.planning.ground import ground
from chekhov.planning.outcome import Found, Impossible, Limits, Plan
from chekhov.planning.problems.read import Unusable, read
from chekhov.planning.problems.tree import Problem
from chekhov.planning.reference.check import Accepted, check
from chekhov.planning.reference.evaluate import Key
from chekhov.planning.reference.plans import AUTHOR, Judge
from chekhov.planning.reference.words import fluent
from chekhov.planning.reference.worlds import Event, Rules, TriggerLoop, World, happens, possible, start
from chekhov.planning.search.compiled import Compiled
from chekhov.planning.search.engine import Engine, search
from chekhov.planning.search.kernel import Kernel, built
from chekhov.planning.search.worlds import Looping, Worlds
from chekhov.source import Sources

HEAD = """
type place; entity A : character; entity B : character; entity X : place; entity Y : place;
property at(c : character) : place; property p() : boolean; property q() : boolean; property n() : number;
"""
WHO = st.sampled_from("AB")


@st.composite
def atoms(draw: st.DrawFn, observer: str = "") -> str:
    """A condition without ``and`` and ``or``."""
    who = draw(st.sampled_from(["A", "B", *([observer] * 2 if observer else [])]))
    plain = draw(
        st.sampled_from(
            [
                "p()",
                "!p()",
                "q()",
                "!q()",
                "n() > 0",
                "n() == 0",
                "n() < 2",
                "n() != 1",
                f"at({who}) == X",
                f"at({who}) != Y",
                f"at({who}) == ?",
                "at(A) == at(B)",
            ]
        )
    )
    if observer and draw(st.booleans()):
        return f"{observer} == {draw(WHO)}"
    return f"believes({draw(WHO)}, {plain})" if not observer and draw(st.integers(0, 5)) == 0 else plain


@st.composite
def conditions(draw: st.DrawFn, observer: str = "") -> str:
    parts = draw(st.lists(atoms(observer), min_size=1, max_size=3))
    if len(parts) > 1 and draw(st.integers(0, 3)) == 0:
        return f"({parts[0]} | {parts[1]})" + "".join(f" & {part}" for part in parts[2:])
    return " & ".join(f"({part})" for part in parts)


@st.composite
def effects(draw: st.DrawFn) -> str:
    who = draw(WHO)
    plain = [
        "p()",
        "!p()",
        "q()",
        "!q()",
        "n() = n() + 1",
        "n() = 0",
        f"at({who}) = X",
        f"at({who}) = Y",
        f"at({who}) = ?",
    ]
    chosen = draw(st.lists(st.sampled_from(plain), min_size=1, max_size=2, unique_by=lambda text: text.strip("!")[:4]))
    if draw(st.integers(0, 3)) == 0:
        chosen.append(f"believes({draw(WHO)}, {draw(st.sampled_from(['p()', '!q()', f'at({who}) = Y']))})")
    if draw(st.integers(0, 3)) == 0:
        chosen[-1] = f"if({draw(atoms())}) {chosen[-1]}"
    return " & ".join(chosen)


@st.composite
def actions(draw: st.DrawFn, name: str) -> str:
    consenting = draw(st.sampled_from(["", "consenting: A;", "consenting: B;", "consenting: A, B;"]))
    observing = draw(st.sampled_from(["", f"observing(o : character): {draw(conditions('o'))};"]))
    precondition = f"precondition: {draw(conditions())};" if draw(st.integers(0, 3)) else ""
    return f"action {name}() {{ {precondition} effect: {draw(effects())}; {consenting} {observing} }};"


TRIGGERS = (
    "",
    "trigger sees(c : character, o : character, s : place) { precondition: at(c) == s & at(o) == s & believes(c, at(o) != s); effect: believes(c, at(o) = s); };",
    "trigger misses(c : character, o : character, s : place) { precondition: at(c) == s & at(o) != s & believes(c, at(o) == s); effect: believes(c, at(o) = ?); };",
    "trigger t() { precondition: p() & q(); effect: !q(); };",
    "trigger u() { precondition: at(A) == X & !p(); effect: p() & believes(B, p()); };",
)
WISHES = (
    "if(p()) 1 else 0",
    "if(q()) 1 else 0",
    "n()",
    "if(at(A) == Y) 1 else 0",
    "if(at(A) == at(B)) 1 else 0",
    "if(p() & at(B) == X) 2 else if(q()) 1 else 0",
)


@st.composite
def problems(draw: st.DrawFn) -> str:
    """The text of a small problem."""
    parts = [HEAD, "at(A) = X; at(B) = Y;"]
    parts += draw(
        st.lists(
            st.sampled_from(
                [
                    "p();",
                    "q();",
                    "n() = 1;",
                    "believes(A, !p());",
                    "believes(B, q());",
                    "believes(A, at(B)) = ?;",
                    "believes(B, believes(A, p()));",
                ]
            ),
            max_size=3,
        )
    )
    parts += [draw(actions(name)) for name in "abcd"[: draw(st.integers(2, 4))]]
    parts += draw(st.lists(st.sampled_from(TRIGGERS), max_size=2, unique=True))
    parts += [f"utility({who}): {draw(st.sampled_from(WISHES))};" for who in ("", "A", "B")]
    return "\n".join(parts)


def everything(judge: Judge, goal: int, limits: Limits, world: World) -> Iterator[Plan]:
    """All plans of the author, by trying every sequence."""
    for length in range(1, int(limits.author) + 1):
        for events in product(judge.rules.actions.values(), repeat=length):
            if judge.is_plan(AUTHOR, world, events, limits, goal):
                yield Plan(tuple(event.name for event in events))


def usable(text: str) -> Problem:
    try:
        problem = read(Sources.of([("random", text)]))[0]
        ground(problem)
        return problem
    except Unusable:
        assume(False)
        raise


ENGINES = [Engine.PYTHON, *([Engine.KERNEL] if built() else [])]
MANY = int(os.environ.get("CHEKHOV_EXAMPLES", "25"))
"""How many random worlds; a long run takes 10,000 or more."""
SETTINGS = settings(
    max_examples=MANY, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


@SETTINGS
@given(problems(), st.tuples(st.integers(1, 3), st.integers(1, 3), st.integers(0, 2)))
def test_the_search_finds_a_plan_exactly_where_there_is_one(text: str, given_limits: tuple[int, int, int]) -> None:
    problem, limits = usable(text), Limits(*given_limits)
    rules, goal = Rules.of(problem), 1
    try:
        judge = Judge(rules, patience=10**9)
        first = next(everything(judge, goal, limits, start(rules)), None)
    except (TriggerLoop, RecursionError):
        assume(False)
    answers = set()
    for engine in ENGINES:
        try:
            outcome = search(
                ground(problem)[0],
                goal,
                limits,
                by=engine,
                accept=lambda plan: isinstance(check(rules, plan, goal, limits, 10**9), Accepted),
            )
        except Looping:
            assume(False)
            raise
        assert isinstance(outcome, Found | Impossible), engine
        assert isinstance(outcome, Found) == (first is not None), (engine, first)
        effort = outcome.effort
        plan = outcome.plan if isinstance(outcome, Found) else None
        answers.add((plan, effort.worlds, effort.nodes, effort.questions))
    assert len(answers) == 1, "the searches go the same way, world for world"


class InPython:
    """Worlds of the search in Python, as the kernel shows its own."""

    def __init__(self, flat: Flat) -> None:
        self.worlds = Worlds(Compiled(flat), 10**6)
        self.start, self.actions, self.after = self.worlds.start, self.worlds.actions, self.worlds.after

    def values(self, level: int, world: int) -> list[int]:
        return list(self.worlds.valuations[self.worlds.value(level, world)])

    def minds(self, level: int, world: int) -> list[int]:
        return list(self.worlds.minds[level][world])


@SETTINGS
@given(problems(), st.lists(st.integers(0, 3), max_size=4))
def test_the_searches_and_the_reference_make_the_same_worlds(text: str, choices: list[int]) -> None:
    problem = usable(text)
    rules, flat = Rules.of(problem), ground(problem)[0]
    author = len(flat.characters)
    level = 3 + Compiled(flat).reach * (len(choices) + 1)
    for worlds in [InPython(flat)] + ([Kernel(flat).native] if Engine.KERNEL in ENGINES else []):
        try:
            world, number = start(rules), worlds.start(level)
            agree(rules, flat, worlds, world, level, number, author, 2)
            for choice in choices:
                open_now = [event for event in rules.actions.values() if possible(event, world)]
                here = [flat.actions[action] for action in worlds.actions(level, number, author)]
                assert [event.name for event in open_now] == here
                if not open_now:
                    return
                event: Event = open_now[choice % len(open_now)]
                world = happens(event, world)
                number = worlds.after(flat.actions.index(event.name), level, number, author)
                agree(rules, flat, worlds, world, level, number, author, 2)
        except (TriggerLoop, Looping):
            assume(False)


def agree(rules: Rules, flat: Flat, worlds: Any, world: World, level: int, number: int, owner: int, depth: int) -> None:
    """The two worlds have the same values, and so have the minds in them."""
    problem = rules.problem
    keys = all_keys(problem)
    for name, value in zip(flat.fluents, worlds.values(level, number), strict=True):
        assert world.value(keys[name]) == value, (name, owner)
    if depth:
        for who, entity in enumerate(problem.characters):
            if who != owner:
                mind = worlds.minds(level, number)[who]
                agree(rules, flat, worlds, world.mind(entity), level - 1, mind, who, depth - 1)


def all_keys(problem: Problem) -> dict[str, Key]:
    """Every fluent by its name."""
    return {
        fluent(problem, (number, *arguments)): (number, *arguments)
        for number, declared in enumerate(problem.properties)
        for arguments in product(
            *(
                [entity for entity in range(1, len(problem.entities) + 1) if wanted >> entity & 1]
                for wanted in declared.parameters
            )
        )
    }
