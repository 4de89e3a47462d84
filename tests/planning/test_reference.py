"""What happens, who believes what of it, and what a plan is: the reference, case by case."""

from __future__ import annotations

import pytest

from chekhov.planning.outcome import Plan, Reason
from chekhov.planning.reference.check import Accepted, Rejected, check
from chekhov.planning.reference.worlds import Rules, TriggerLoop, start
from planning.common import PROBLEMS, TWO, after, entity, judged, problem, value

FERRY = (PROBLEMS / "ferry.txt").read_text()


# ---------------------------------------------------------------- beliefs


def test_unstated_beliefs_are_the_truth_and_are_shared() -> None:
    rules, world = after(f"{TWO} believes(A, at(B)) = ?;")
    assert value(rules, world, "at", "B", believed_by=("B",)) == entity(rules, "There")
    assert value(rules, world, "at", "B", believed_by=("A", "B")) == 0  # A believes that B shares A's belief
    assert value(rules, world, "at", "B", believed_by=("B", "A")) == entity(
        rules, "There"
    )  # and B knows nothing of A's


def test_beliefs_about_beliefs_can_be_stated() -> None:
    rules, world = after(f"{TWO} believes(A, believes(B, lit()));")
    assert value(rules, world, "lit", believed_by=("A", "B")) == 1
    assert value(rules, world, "lit", believed_by=("A",)) == 0


def test_what_one_believes_of_ones_own_beliefs_is_ones_beliefs() -> None:
    rules, world = after(f"{TWO} believes(A, lit());")
    assert value(rules, world, "lit", believed_by=("A", "A")) == 1


def test_who_does_not_observe_keeps_their_belief() -> None:
    rules, world = after(f"{TWO} action a() {{ effect: lit(); observing(o : character): o == A; }};", "a()")
    assert value(rules, world, "lit", believed_by=("A",)) == 1
    assert value(rules, world, "lit", believed_by=("B",)) == 0
    assert value(rules, world, "lit", believed_by=("A", "B")) == 0


def test_consenting_is_not_observing() -> None:
    rules, world = after(
        f"{TWO} action a() {{ effect: lit(); consenting: A; observing(o : character): o == B; }};", "a()"
    )
    assert value(rules, world, "lit", believed_by=("A",)) == 0


def test_who_observes_is_judged_in_each_mind() -> None:
    """B is at There; A wrongly believes that B is Here, and so that B saw it too."""
    text = f"{TWO} believes(A, at(B)) = Here; action a() {{ effect: lit(); observing(o : character): at(o) == Here; }};"
    rules, world = after(text, "a()")
    assert value(rules, world, "lit", believed_by=("B",)) == 0
    assert value(rules, world, "lit", believed_by=("A", "B")) == 1


# ---------------------------------------------------------------- surprise


def test_surprise_copies_what_was_equal() -> None:
    text = f"{TWO} believes(B, at(A)) = There; action a() {{ precondition: at(A) == Here; effect: lit(); }};"
    rules, world = after(text, "a()")
    assert value(rules, world, "at", "A", believed_by=("B",)) == entity(rules, "Here")
    assert value(rules, world, "lit", believed_by=("B",)) == 1


def test_surprise_makes_unknown_what_was_otherwise() -> None:
    text = f"{TWO} believes(B, at(A)) = There; action a() {{ precondition: at(A) != There; effect: lit(); }};"
    rules, world = after(text, "a()")
    assert value(rules, world, "at", "A", believed_by=("B",)) == 0


def test_surprise_of_a_boolean_is_its_other_value() -> None:
    text = f"{TWO} believes(B, lit()); action a() {{ precondition: !lit(); effect: shut(); }};"
    rules, world = after(text, "a()")
    assert value(rules, world, "lit", believed_by=("B",)) == 0


def test_surprise_repairs_only_what_was_false() -> None:
    text = f"{TWO} believes(B, n()) = 7; believes(B, at(A)) = There; action a() {{ precondition: at(A) == Here & n() != 5; }};"
    rules, world = after(text, "a()")
    assert value(rules, world, "n", believed_by=("B",)) == 7


def test_surprise_looks_at_the_alternatives_that_are_true() -> None:
    """Only the alternative that holds is repaired: the light is off, so nobody comes to believe that it is on."""
    text = f"{TWO} believes(B, at(A)) = There; shut(); believes(B, !shut()); action a() {{ precondition: (lit() | shut()) & at(A) == Here; }};"
    rules, world = after(text, "a()")
    assert value(rules, world, "shut", believed_by=("B",)) == 1
    assert value(rules, world, "lit", believed_by=("B",)) == 0


def test_surprise_writes_into_beliefs_about_beliefs() -> None:
    text = f"{TWO} believes(A, lit()); believes(B, believes(A, !lit())); action a() {{ precondition: believes(A, lit()); }};"
    rules, world = after(text, "a()")
    assert value(rules, world, "lit", believed_by=("B", "A")) == 1
    assert value(rules, world, "lit", believed_by=("B",)) == 0


def test_conditions_of_effects_are_read_before_anything_changes() -> None:
    text = f"{TWO} lit(); action a() {{ effect: !lit() & if(lit()) shut(); }};"
    rules, world = after(text, "a()")
    assert value(rules, world, "lit") == 0 and value(rules, world, "shut") == 1


def test_a_belief_effect_on_oneself_is_dropped_in_ones_own_imagination() -> None:
    """The switch: as in the tool the files were written for, unless the problem is introspective."""
    from dataclasses import replace

    text = f"{TWO} action a() {{ effect: believes(A, lit()); }};"
    rules, world = after(text, "a()")
    assert value(rules, world, "lit", believed_by=("A",)) == 1  # for real, the belief is set
    assert value(rules, world, "lit", believed_by=("B", "A")) == 1
    imagined = start(rules).mind(entity(rules, "A"))
    from chekhov.planning.reference.worlds import happens

    assert value(rules, happens(rules.actions["a()"], imagined), "lit") == 0
    inward = Rules.of(replace(problem(text), introspective=True))
    imagined = start(inward).mind(entity(inward, "A"))
    assert value(inward, happens(inward.actions["a()"], imagined), "lit") == 1


# ---------------------------------------------------------------- triggers


def test_triggers_fire_at_the_start_and_in_every_mind() -> None:
    text = f"{TWO} lit(); believes(B, !lit()); trigger t() {{ precondition: lit() & !shut(); effect: shut(); }};"
    rules, world = after(text)
    assert value(rules, world, "shut") == 1
    assert value(rules, world, "shut", believed_by=("A",)) == 1
    assert value(rules, world, "shut", believed_by=("B",)) == 0


def test_perception_corrects_a_belief() -> None:
    rules, world = after(FERRY, "cross(Ada, Pier, Island)")
    assert value(rules, world, "at", "Ada", believed_by=("Bruno",)) == entity(rules, "Island")
    rules, world = after(FERRY, "cross(Bruno, Island, Pier)")
    assert value(rules, world, "at", "Crate", believed_by=("Bruno",)) == entity(rules, "Pier")


def test_triggers_of_the_world_come_before_those_of_beliefs() -> None:
    """The lamp goes out by itself; who watches sees it out, never on, whichever trigger stands first."""
    sees = "trigger sees() { precondition: lit() & believes(A, !lit()); effect: believes(A, lit()) & believes(A, n() = 1); };"
    out = "trigger out() { precondition: lit(); effect: !lit(); };"
    action = "action a() { effect: lit(); observing(o : character): o == B; };"
    for triggers in (sees + out, out + sees):
        rules, world = after(TWO + triggers + action, "a()")
        assert value(rules, world, "lit") == 0
        assert value(rules, world, "n", believed_by=("A",)) == 0


def test_triggers_without_end_are_told_of() -> None:
    text = f"{TWO} trigger on() {{ precondition: !lit(); effect: lit(); }}; trigger off() {{ precondition: lit(); effect: !lit(); }};"
    with pytest.raises(TriggerLoop) as caught:
        after(text)
    assert set(caught.value.names) == {"on()", "off()"}


def test_a_trigger_that_changes_nothing_does_not_fire() -> None:
    rules, world = after(f"{TWO} lit(); trigger t() {{ precondition: lit(); effect: lit(); }};")
    assert value(rules, world, "lit") == 1


# ---------------------------------------------------------------- plans


def test_a_plan_is_accepted_with_everybodys_reasons() -> None:
    plan = ("lift(Ada, Crate, Pier)", "cross(Bruno, Island, Pier)", "sell(Ada, Bruno, Crate, Pier)")
    text = FERRY.replace("coins(Ada) = 1", "coins(Bruno) = 1")
    assert isinstance(
        judged(text, "lift(Ada, Crate, Pier)", "cross(Ada, Pier, Island)", "sell(Ada, Bruno, Crate, Island)"), Accepted
    )
    found = judged(text, *plan)
    assert isinstance(found, Rejected) and found.at == 2  # Bruno has seen nothing, and has no reason to cross
    told = text.replace("believes(Bruno, at(Crate)) = ?;", "")
    verdict = judged(told, *plan)
    assert isinstance(verdict, Accepted), verdict
    assert [reason.who for reason in verdict.plan.reasons[2]] == ["Ada", "Bruno"]
    assert verdict.plan.reasons[1][0].plan[0] == "cross(Bruno, Island, Pier)"


@pytest.mark.parametrize(
    ("actions", "said", "at"),
    [
        ((), "at least one action", 0),
        (("sing(Ada)",), "no action 'sing(Ada)'", 1),
        (("lift(Bruno, Crate, Pier)",), "at(Bruno) is Island, not Pier", 1),
        (("lift(Ada, Crate, Pier)",), "utility is 0 in the end, less than 1", 0),
    ],
)
def test_what_is_no_plan_is_rejected_in_words(actions: tuple[str, ...], said: str, at: int) -> None:
    found = judged(FERRY, *actions)
    assert isinstance(found, Rejected) and said in found.why and found.at == at


WISH = "utility(): if(lit()) 1 else 0; utility(A): if(lit()) 1 else 0; utility(B): if(shut()) 1 else 0;"


def test_nobody_acts_without_a_reason() -> None:
    text = f"{TWO} {WISH} action a() {{ effect: lit(); consenting: B; }};"
    found = judged(text, "a()")
    assert isinstance(found, Rejected) and "B has no reason for a()" in found.why


def test_a_reason_may_be_mistaken() -> None:
    """B believes that the light makes the door shut; it does not, but B acts."""
    text = f"{TWO} {WISH} believes(B, n()) = 1; action a() {{ effect: lit() & if(n() == 1) shut(); consenting: B; }};"
    assert isinstance(judged(text, "a()"), Accepted)


def test_who_believes_that_it_cannot_be_done_does_not_do_it() -> None:
    text = f"{TWO} {WISH} believes(A, at(A)) = There; action a() {{ precondition: at(A) == Here; effect: lit(); consenting: A; }};"
    found = judged(text, "a()")
    assert isinstance(found, Rejected) and "as A sees it, at(A) is There, not Here" in found.why


def test_the_author_may_use_accidents_and_people_do_not_count_on_them() -> None:
    accident = "action luck() { precondition: n() == 1; effect: lit(); };"
    ready = "action ready() { effect: n() = 1; consenting: A; };"
    assert isinstance(judged(f"{TWO} n() = 1; {WISH} {accident}", "luck()"), Accepted)
    found = judged(f"{TWO} {WISH} {accident} {ready}", "ready()", "luck()")
    assert isinstance(found, Rejected) and found.at == 1


def test_a_needless_action_makes_a_plan_none() -> None:
    text = f"{TWO} {WISH} action a() {{ effect: lit(); consenting: A; }}; action b() {{ effect: n() = 1; }};"
    found = judged(text, "b()", "a()")
    assert isinstance(found, Rejected) and "not minimal: a() alone" in found.why


def test_limits_can_be_on_or_off() -> None:
    text = f"""{TWO} {WISH}
    action one() {{ effect: n() = 1; consenting: A; }};
    action two() {{ precondition: n() == 1; effect: lit(); consenting: A; }};"""
    assert isinstance(judged(text, "one()", "two()", limits=(2, 2, 1)), Accepted)
    assert isinstance(judged(text, "one()", "two()", limits=(2, 1, 1)), Rejected)
    assert isinstance(judged(text, "one()", "two()", limits=(1, 2, 1)), Rejected)
    assert isinstance(judged(text, "one()", "two()", limits=(float("inf"),) * 3), Accepted)


HELP = f"""{TWO} {WISH}
action ask() {{ effect: n() = 1; consenting: A; }};
action fetch() {{ precondition: n() == 1; effect: n() = 2; consenting: B; }};
action done() {{ precondition: n() == 2; effect: lit() & shut(); consenting: A, B; }};"""
"""A needs B's help, and B has a reason of two steps."""


def test_minds_within_minds_are_looked_into_only_so_deep() -> None:
    """B's reason to fetch takes two steps: with one level A cannot foresee it."""
    plan = ("ask()", "fetch()", "done()")
    assert isinstance(judged(HELP, *plan, limits=(3, 3, 2)), Accepted)
    found = judged(HELP, *plan, limits=(3, 3, 1))
    assert isinstance(found, Rejected) and found.at == 1


def test_a_given_reason_is_verified_and_not_believed() -> None:
    found = problem(HELP)
    from chekhov.planning.outcome import Limits

    wrong = Plan(("ask()", "fetch()", "done()"), ((Reason("A", ("ask()", "done()")),),))
    verdict = check(Rules.of(found), wrong, 1, Limits(3, 3, 2))
    assert isinstance(verdict, Accepted)
    assert verdict.plan.reasons[0][0].plan == ("ask()", "fetch()", "done()")


def test_an_action_done_together_needs_no_second_reason_in_the_mind_of_the_first() -> None:
    """A proposes to marry; in A's mind B's reason for the wedding itself is not asked again, or it would be asked for ever."""
    text = f"{TWO} utility(): if(lit()) 1 else 0; utility(A): if(lit()) 1 else 0; utility(B): if(lit()) 1 else 0; action wed() {{ effect: lit(); consenting: A, B; }};"
    assert isinstance(judged(text, "wed()", limits=(1, 1, 1)), Accepted)


def test_only_named_actions_are_held_where_there_are_very_many() -> None:
    """Of a product of a million instances the reference holds those it is told of, and answers as before."""
    text = "type thing; property held(t : thing) : boolean; entity A : character;" + "".join(
        f"entity T{number} : thing;" for number in range(100)
    )
    text += "action get(a : thing, b : thing, c : thing) { precondition: held(a) & held(b) & !held(c); effect: held(c); consenting: A; };"
    rules = Rules.of(
        problem(text), among=["get(T0, T1, T2)", "get(T0,T1,T3)", "get(T0, T1)", "get(A, T1, T2)", "put()"]
    )
    assert list(rules.actions) == ["get(T0, T1, T2)", "get(T0, T1, T3)"]
