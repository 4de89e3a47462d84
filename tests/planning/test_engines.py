"""The two searches: which is used, that they agree, what bounds them, and what the kernel keeps."""

from __future__ import annotations

import os
import signal
import threading

import pytest
from click.testing import CliRunner

from chekhov.cli import main
from chekhov.planning.outcome import Found, GaveUp, Impossible, Limits
from chekhov.planning.search import engine, kernel
from chekhov.planning.search.engine import Engine, Missing, chosen, search
from chekhov.planning.search.kernel import Kernel, built
from chekhov.planning.search.worlds import Looping
from chekhov.planning.solve import load
from chekhov.source import Sources
from planning.common import PROBLEMS, TWO, task

FERRY = PROBLEMS / "ferry.txt"
RICH = FERRY.read_text().replace("coins(Ada) = 1", "coins(Bruno) = 1")
ENGINES = [Engine.PYTHON, *([Engine.KERNEL] if built() else [])]
HUGE = (
    TWO
    + "\n".join(
        f"property f{i}() : boolean; action do{i}() {{ effect: if(f{i}()) !f{i}() else f{i}(); consenting: A; }};"
        for i in range(24)
    )
    + "utility(): if(lit()) 1 else 0; utility(A): n(); action win() { precondition: n() > 90; effect: lit(); };"
)
"""So many worlds that no search comes to an end."""
HUGE += (
    "action count() { precondition: "
    + " & ".join(f"f{i}()" for i in range(24))
    + "; effect: n() = n() + 1; consenting: A; };"
)

needs_kernel = pytest.mark.skipif(not built(), reason="the native kernel was not built")


@needs_kernel
def test_the_kernel_is_chosen_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CHEKHOV_SEARCH", raising=False)
    assert chosen() is Engine.KERNEL
    monkeypatch.setenv("CHEKHOV_SEARCH", "python")
    assert chosen() is Engine.PYTHON
    assert chosen("kernel") is Engine.KERNEL


def test_without_the_kernel_python_searches_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CHEKHOV_SEARCH", raising=False)
    monkeypatch.setattr(kernel, "built", lambda: False)
    assert chosen() is Engine.PYTHON
    done = CliRunner().invoke(main, ["plan", str(FERRY), "--limits", "1/1/1"])
    assert "the native kernel was not built" in done.stderr
    with pytest.raises(Missing, match="was not built"):
        chosen("kernel")
    done = CliRunner().invoke(main, ["plan", str(FERRY), "--search", "kernel"])
    assert done.exit_code == 2 and "was not built" in done.stderr


def test_a_search_that_is_not_there_is_refused() -> None:
    done = CliRunner().invoke(main, ["plan", str(FERRY), "--search", "oracle"])
    assert done.exit_code == 2 and "no search 'oracle'" in done.stderr


@pytest.mark.parametrize("by", ENGINES)
def test_both_find_the_ferry_plan_with_the_same_reasons(by: Engine) -> None:
    flat = load(Sources.of([("ferry", RICH)])).flat
    outcome = search(flat, 1, Limits(3, 3, 3), by=by)
    assert isinstance(outcome, Found)
    assert outcome.plan.actions == (
        "lift(Ada, Crate, Pier)",
        "cross(Ada, Pier, Island)",
        "sell(Ada, Bruno, Crate, Island)",
    )
    assert [reason.who for reason in outcome.plan.reasons[0]] == ["Ada"]
    assert outcome.plan.reasons[0][0].plan == outcome.plan.actions
    assert [other.who for others in outcome.plan.reasons[0][0].others for other in others] == ["Bruno"]


@pytest.mark.parametrize("by", ENGINES)
def test_impossible_says_why(by: Engine) -> None:
    flat = task(TWO + "action a() { effect: n() = 1; consenting: B; }; utility(): n();").flat
    outcome = search(flat, 1, Limits(3, 3, 3), by=by)
    assert isinstance(outcome, Impossible) and "no reason" in outcome.why
    outcome = search(flat, 2, Limits(3, 3, 3), by=by)
    assert isinstance(outcome, Impossible) and "out of reach" in outcome.why


@pytest.mark.parametrize("by", ENGINES)
def test_a_sum_is_known_to_take_its_time(by: Engine) -> None:
    """The bound sees through a test of a sum: each summand takes an action of its own."""
    text = (
        TWO
        + "property m(c : character) : number; utility(): if((sum(c : character) m(c)) > 1) 1 else 0;"
        + "action a(c : character) { precondition: m(c) == 0 & lit(); effect: m(c) = 1; }; action light() { effect: lit(); };"
    )
    outcome = search(task(text).flat, 1, Limits(1, 1, 1), by=by)
    assert isinstance(outcome, Impossible) and "out of reach" in outcome.why and outcome.effort.nodes == 0
    assert isinstance(search(task(text).flat, 1, Limits(3, 1, 1), by=by), Found)


@pytest.mark.parametrize("by", ENGINES)
def test_bounds_are_named(by: Engine) -> None:
    flat = task(HUGE).flat
    limits = Limits(float("inf"), 30, 2)
    assert search(flat, 1, limits, by=by, most_worlds=300) == GaveUp(
        "worlds", search(flat, 1, limits, by=by, most_worlds=300).effort
    )
    outcome = search(flat, 1, limits, by=by, seconds=0.05)
    assert isinstance(outcome, GaveUp) and outcome.limit == "seconds"


@needs_kernel
def test_the_kernel_stays_within_its_memory() -> None:
    opened = Kernel(task(HUGE).flat)
    outcome = opened.search(1, Limits(float("inf"), 30, 2), most_bytes=20_000_000)
    assert isinstance(outcome, GaveUp) and outcome.limit == "memory"
    outcome = opened.search(1, Limits(float("inf"), 30, 2), most_worlds=1000)  # it starts afresh
    assert isinstance(outcome, GaveUp) and outcome.limit == "worlds"


@pytest.mark.parametrize("by", ENGINES)
def test_an_interruption_ends_the_search(by: Engine) -> None:
    flat = task(HUGE).flat
    timer = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    try:
        outcome = search(flat, 1, Limits(float("inf"), 30, 2), by=by, most_worlds=10**9, seconds=30)
    finally:
        timer.join()
    assert isinstance(outcome, GaveUp) and outcome.limit == "interrupted" and outcome.effort.worlds


@pytest.mark.parametrize("by", ENGINES)
def test_what_the_referee_raises_comes_through(by: Engine) -> None:
    def accept(plan: object) -> bool:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        search(load(Sources.of([("ferry", RICH)])).flat, 1, Limits(3, 3, 3), by=by, accept=accept)


@pytest.mark.parametrize("by", ENGINES)
def test_a_plan_that_is_refused_is_passed_over(by: Engine) -> None:
    flat = task(
        TWO
        + "action a() { effect: n() = 1; consenting: B; }; action b() { effect: n() = 1; consenting: B; }; utility(): n(); utility(B): n();"
    ).flat
    outcome = search(flat, 1, Limits(1, 1, 1), by=by, accept=lambda plan: plan.actions != ("a()",))
    assert isinstance(outcome, Found) and outcome.plan.actions == ("b()",)
    assert isinstance(search(flat, 1, Limits(1, 1, 1), by=by, accept=lambda plan: False), Impossible)


@pytest.mark.parametrize("by", ENGINES)
def test_triggers_without_end_are_named(by: Engine) -> None:
    flat = task(
        TWO
        + "trigger t() { precondition: lit(); effect: !lit(); }; trigger u() { precondition: !lit(); effect: lit(); }; utility(): if(lit()) 1 else n();"
        "action a() { effect: n() = 1; };"
    ).flat
    with pytest.raises(Looping) as looping:
        search(flat, 1, Limits(1, 1, 1), by=by)
    assert looping.value.triggers == ("t()", "u()")


@needs_kernel
def test_what_was_worked_out_is_kept_for_the_next_question() -> None:
    opened = Kernel(load(Sources.of([("ferry", RICH)])).flat)
    first = opened.search(1, Limits(3, 3, 3))
    again = opened.search(1, Limits(3, 3, 3))
    assert isinstance(first, Found) and isinstance(again, Found)
    assert again.plan == first.plan and again.effort.worlds == 0 and again.effort.questions == 0


def test_the_engines_have_names() -> None:
    assert tuple(engine.Engine) == ("kernel", "python")


@pytest.mark.parametrize("by", ENGINES)
def test_a_thousand_wants(by: Engine) -> None:
    """Utilities of a thousand summands are read, and met one after the other."""
    text = "type thing; property held(t : thing) : boolean; entity A : character;" + "".join(
        f"entity T{number} : thing;" for number in range(1000)
    )
    text += "action get(t : thing) { precondition: !held(t); effect: held(t); consenting: A; };"
    some = "sum(t : thing) if(held(t)) 1 else 0"
    outcome = search(task(text + f"utility(): {some}; utility(A): {some};").flat, 1, Limits(1, 1, 1), by=by)
    assert isinstance(outcome, Found) and outcome.effort.worlds < 3000


@pytest.mark.parametrize("by", ENGINES)
def test_beliefs_that_contradict_each_other_are_the_last_that_was_stated(by: Engine) -> None:
    """A belief is one possible world: of two statements the later counts, and who believes falsely acts on it."""
    start = TWO + "utility(): n(); utility(A): if(n() > 0) 1 else 0;"
    start += "action act() { precondition: lit(); effect: n() = 1; consenting: A; observing(c : character): c == A; }; lit();"
    yes = task(start + "believes(A, lit() = False); believes(A, lit() = True);").flat
    no = task(start + "believes(A, lit() = True); believes(A, lit() = False);").flat
    assert isinstance(search(yes, 1, Limits(1, 1, 1), by=by), Found)
    assert isinstance(search(no, 1, Limits(1, 1, 1), by=by), Impossible)
