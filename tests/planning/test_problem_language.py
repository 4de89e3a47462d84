"""The language of problem files: what is read, with which precedence, and what is said about mistakes."""

from __future__ import annotations

import pytest

from chekhov.planning.flat import Compare
from chekhov.planning.ground import ground
from chekhov.planning.outcome import Found, Limits
from chekhov.planning.problems.read import Unusable
from chekhov.planning.problems.tree import And, Arithmetic, Assign, Believes, Comparison, Each, If, Not, Or
from chekhov.planning.solve import load, solve
from chekhov.source import Sources
from planning.common import PROBLEMS, TWO, after, problem, task, value, warnings


def condition(text: str) -> object:
    return problem(f"{TWO} action a() {{ precondition: {text}; }};").actions[0].precondition


def test_or_binds_tighter_than_and() -> None:
    match condition("lit() | shut() & n() == 0"):
        case And((Or(), Comparison())):
            pass
        case other:
            raise AssertionError(other)
    assert any(
        "binds tighter" in found.message
        for found in warnings(f"{TWO} action a() {{ precondition: lit() | shut() & n() == 0; }};")
    )


def test_a_quantifier_ends_before_and() -> None:
    match condition("forall(c : character) at(c) == Here & lit()"):
        case And((Each("forall"), _)):
            pass
        case other:
            raise AssertionError(other)


def test_brackets_that_show_the_end_of_a_quantifier_need_no_warning() -> None:
    assert not warnings(
        f"{TWO} action a() {{ precondition: !exists(c : character) (at(c) == Here & lit()) & shut(); }};"
    )


def test_not_denies_the_whole_comparison() -> None:
    assert isinstance(condition("!at(A) == Here"), Not)


def test_several_ifs_add_up() -> None:
    found = problem(f"{TWO} utility(A): if(lit()) 2 else 0 + if(shut()) 1 else 0;").utilities[1]
    assert isinstance(found, Arithmetic) and isinstance(found.left, If) and isinstance(found.right, If)


def test_the_last_else_belongs_to_the_outer_if() -> None:
    found = problem(f"{TWO} utility(A): if(lit()) if(shut()) 1 else 2 else 3;").utilities[1]
    assert isinstance(found, If) and len(found.cases) == 1 and isinstance(found.cases[0][1], If)


def test_times_is_split_before_plus() -> None:
    found = problem(f"{TWO} utility(A): 2 + 3 * n() + 1;").utilities[1]
    assert isinstance(found, Arithmetic) and isinstance(found.left, Arithmetic) and isinstance(found.right, Arithmetic)


def test_double_equals_in_an_effect_is_an_assignment_with_a_warning() -> None:
    text = f"{TWO} action a() {{ effect: at(A) == There; }};"
    assert isinstance(problem(text).actions[0].effect, Assign)
    assert any("read as '='" in found.message for found in warnings(text))


def test_what_is_believed_can_be_set_in_two_ways() -> None:
    """``believes(c, f = v)`` reads v in the belief, ``believes(c, f) = v`` in the world."""
    inside = problem(f"{TWO} action a() {{ effect: believes(A, at(B) = at(A)); }};").actions[0].effect
    outside = problem(f"{TWO} action a() {{ effect: believes(A, at(B)) = at(A); }};").actions[0].effect
    assert isinstance(inside, Believes) and isinstance(outside, Assign)


def test_a_later_statement_of_the_start_overrides() -> None:
    rules, world = after(f"{TWO} lit(); !lit(); forall(c : character) at(c) = There; at(A) = Here;")
    assert value(rules, world, "lit") == 0
    assert value(rules, world, "at", "B") == rules.problem.entities.index("There") + 1
    assert value(rules, world, "at", "A") == rules.problem.entities.index("Here") + 1


def test_properties_are_told_apart_by_their_arguments() -> None:
    found = load(Sources.of([("ferry", (PROBLEMS / "ferry.txt").read_text())]))
    assert [declared.name for declared in found.problem.properties] == ["at", "at", "coins"]
    assert not found.findings


def test_decimals_are_exact() -> None:
    found = problem(f"{TWO} n() = 0.25; utility(): n() * 2 + 1 / 8;")
    assert found.scale == 10_000


@pytest.mark.parametrize(
    ("text", "said", "at"),
    [
        ("entity A : persn;", "there is no type 'persn'", "persn"),
        ("entity A : character; entity A : character;", "declared twice", "A"),
        ("property p(x : thing) : boolean;", "no type 'thing'", "thing"),
        ("entity A : character; property p() : boolean; q();", "no property 'q'", "q()"),
        ("property p() : boolean; p(", "never closed", "("),
        ("property p() : boolean; p() = 3;", "different sorts", "p() = 3"),
        ("property p() : boolean; p() = ?;", "never '?'", "p() = ?"),
        ("property p() : boolean; action a() { effect: p() & 3; };", "neither true nor false", "3"),
        ("property p() : boolean; action a() { efect: p(); };", "no part 'efect'", "efect"),
        ("property p() : boolean; action a() { effect: p() };", "does not end", "effect"),
        ("property n() : number; action a() { precondition: n(); };", "neither true nor false", "n()"),
        ("entity A : character; entity B : character; property p() : number; action a() { precondition: A < B; };", "larger or smaller", "A < B"),
        ("property p() : boolean; action a() { consenting: Nobody; };", "no variable or entity 'Nobody'", "Nobody"),
        ("type t; entity X : t; action a() { consenting: X; };", "only characters consent", "X"),
        ("property p() : boolean; utility(): p(); utility(): p();", "defined twice", "utility(): p()"),
        ("type a : b; type b : a;", "above itself", "a"),
        ("property p() : boolean; p() /* open", "never ends", "/*"),
        ("property p() : boolean; p() § q();", "has no meaning", "§"),
        ("property p(x : character) : boolean; entity A : character; p(A, A);", "takes 1 argument", "p(A, A)"),
        ("property p() : boolean; p()", "does not end", "p"),
        ("property n() : number; n() = 3000000000;", "stay below", "3000000000"),
        ("property p() : boolean; action believes() { effect: p(); };", "word of the language", "believes"),
        ("entity A : character entity B : character;", "a ; is missing", "character"),
        ("type t; entity X : t; action a() { observing(o : t): True; };", "only characters observe", "t"),
    ],
)  # fmt: skip
def test_mistakes_are_located(text: str, said: str, at: str) -> None:
    sources = Sources.of([("test", text)])
    with pytest.raises(Unusable) as caught:
        load(sources)
    finding = caught.value.findings[0]
    assert said in finding.message
    assert sources.text_of(finding.span).startswith(at)


def test_every_mistake_of_a_file_is_told() -> None:
    with pytest.raises(Unusable) as caught:
        problem("entity A : x; entity B : y; z();")
    assert len(caught.value.findings) == 3


def test_brackets_within_brackets_without_end_are_refused() -> None:
    with pytest.raises(Unusable, match="within expressions"):
        condition("(" * 5000 + "lit()" + ")" * 5000)


def test_a_huge_action_is_refused_and_its_widest_parameter_named() -> None:
    things = "type thing; " + " ".join(f"entity T{number} : thing;" for number in range(60))
    text = f"{things} property p(x : thing) : boolean; action a(x : thing, y : thing, z : thing) {{ effect: p(x) & p(y) & p(z); }};"
    with pytest.raises(Unusable) as caught:
        task(text)
    assert "60 × 60 × 60" in caught.value.findings[0].message and "'x'" in caught.value.findings[0].help


def test_a_join_over_what_never_changes_is_not_huge() -> None:
    things = "type spot; " + " ".join(f"entity T{number} : spot;" for number in range(60))
    ways = " ".join(f"way(T{number}, T{number + 1});" for number in range(59))
    text = (
        f"{things} entity A : character; property way(x : spot, y : spot) : boolean; property at(c : character) : spot; {ways} at(A) = T0;"
        "action go(c : character, x : spot, y : spot, z : spot) { precondition: way(x, y) & way(y, z) & at(c) == x; effect: at(c) = z; consenting: c; };"
        "utility(): at(A) == T9;"
    )
    assert len(task(text).flat.actions) == 29  # every second spot of 60 can be reached, in steps of two


def test_a_condition_with_too_many_alternatives_is_refused() -> None:
    flags = " & ".join(f"(p(T{2 * number}) | p(T{2 * number + 1}))" for number in range(14))
    things = "type thing; " + " ".join(f"entity T{number} : thing;" for number in range(28))
    text = f"{things} property p(x : thing) : boolean; action a() {{ precondition: {flags}; effect: p(T0); }};"
    text += " action b(x : thing) { effect: p(x); };"
    with pytest.raises(Unusable, match="more than 4,096 alternatives"):
        task(text)


def test_effects_that_are_sure_to_clash_are_refused() -> None:
    with pytest.raises(Unusable, match="two things at once"):
        task(f"{TWO} action a() {{ effect: n() = 1 & n() = 2; }}; utility(): n();")


def test_effects_that_may_clash_are_told_and_the_smaller_wins() -> None:
    text = f"{TWO} action a() {{ effect: if(lit()) n() = 2 & if(shut()) n() = 1; }}; utility(): n(); lit(); shut(); action b() {{ effect: !lit() & !shut(); }};"
    found = task(text)
    assert any("smaller value wins" in finding.message for finding in found.findings)
    rules, world = after(text, "a()")
    assert value(rules, world, "n") == 1


def test_cases_of_one_if_do_not_clash() -> None:
    found = task(
        f"{TWO} action a() {{ effect: if(lit()) n() = 2 elseif(shut()) n() = 1 else n() = 0; }}; utility(): n();"
    )
    assert not found.findings


def test_only_what_can_happen_is_kept() -> None:
    flat, _ = ground(problem(f"{TWO} action a() {{ precondition: at(A) == There; effect: lit(); }}; utility(): lit();"))
    assert flat.actions == ()


def test_comparisons_by_size_know_no_unknown() -> None:
    """``?`` is neither above nor below anything; the denial of a comparison is true of it."""
    rules, world = after(f"{TWO} n() = ?; action a() {{ effect: if(!(n() > 0)) lit(); }};", "a()")
    assert value(rules, world, "lit") == 1
    assert Compare.NOT_MORE


@pytest.mark.parametrize("summand", ["(if(n() == {0}) {0} else 0)", "if(n() == {0}) {0} else 0"])
def test_a_thousand_wants_are_one_sum(summand: str) -> None:
    wants = " + ".join(summand.format(number) for number in range(1000))
    problem = "property n() : number; entity A : character; action go() { effect: n() = 999; consenting: A; };"
    loaded = load(Sources.of([("wants", f"{problem} utility(): {wants}; utility(A): {wants};")]))
    assert isinstance(solve(loaded, 999, Limits(2, 2, 1)).outcome, Found)
