"""The law of bridges: on random small worlds in which everything is known, the search backwards over unsaid events finds a bridge exactly where the planner's
search, over the same entries as deeds that nobody needs a reason for, finds a plan; and it is free exactly where a plan without any stretch is found."""

from __future__ import annotations

import os
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import chekhov
from chekhov.planning.ground import ground
from chekhov.planning.outcome import Found, Impossible, Limits
from chekhov.planning.search.author import search
from chekhov.planning.stories.closing import close
from chekhov.planning.unsaid.events import Events
from chekhov.planning.unsaid.search import NotFound, cheapest
from chekhov.story.meaning import Holds
from chekhov.trace.record import Need, Trace

PEOPLE, PLACES, THINGS = ("Tom", "Anna", "Vera"), ("the inn", "the mill", "the tower"), ("the key", "the map")
MANY = int(os.environ.get("CHEKHOV_EXAMPLES", "30"))


@st.composite
def worlds(draw: st.DrawFn) -> str:
    """A world of three people, three places and two things, as a story. Tom or Anna may be dead, or the other's captive; Vera is always free."""
    dead = draw(st.sampled_from(("", "", "Tom", "Anna")))
    lines = ["# World", "Tom is a man. Anna is a woman. Vera is a woman.", "The key and the map are things."]
    lines += [f"{place.capitalize()} is a place." for place in PLACES]
    lines += [f"{who} is in {draw(st.sampled_from(PLACES))}." for who in PEOPLE]
    for thing in THINGS:
        if draw(st.booleans()):
            lines.append(f"{thing.capitalize()} is in {draw(st.sampled_from(PLACES))}.")
        else:
            lines.append(f"{draw(st.sampled_from([who for who in PEOPLE if who != dead]))} has {thing}.")
    for who, captor in (("Tom", "Anna"), ("Anna", "Tom")):
        if draw(st.integers(0, 2)) == 0:
            lines.append(f"{who} is a captive of {captor}.")
            break
    lines += [f"{dead} is dead."] if dead else []
    return "\n".join([*lines, "# Story", "## Now", "Vera smiles.", ""])


def figure(trace: Trace, label: str) -> int:
    return next(one.id for one in trace.story.cast if one.label.removeprefix("the ") == label.removeprefix("the "))


def planned(trace: Trace, goal: Holds, stretches: bool) -> bool:
    """Does the planner find deeds, with or without those that are stretches? Nobody needs a reason."""
    verbs = trace.story.definitions.verbs
    closed = close(trace, goal, whose=[figure(trace, who) for who in PEOPLE])
    allowed = ("free", "at a price") if stretches else ("free",)
    actions = tuple(
        replace(action, consenting=())
        for action in closed.problem.actions
        if verbs[closed.deeds[f"{action.name}()"].did.verb].off_page in allowed
    )
    outcome = search(ground(replace(closed.problem, actions=actions))[0], 1, Limits(7, 1, 0))
    assert isinstance(outcome, Found | Impossible)
    return isinstance(outcome, Found)


@settings(max_examples=MANY, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(worlds(), st.sampled_from(("Tom", "Anna")), st.sampled_from((*PLACES, *THINGS, "alive", "captive")))
def test_a_bridge_is_found_exactly_where_a_plan_is(text: str, who: str, what: str) -> None:
    trace = chekhov.loads(text, "law.story").trace
    role, world = trace.story.definitions.role, trace.world
    held, alive, captive, one = role("held"), role("alive"), role("captive"), figure(trace, who)
    assert held is not None and alive is not None and captive is not None
    lives = Holds((alive.fluent_id, one), "alive")
    if what == "alive":
        goal = lives
    elif what == "captive":
        goal = Holds((captive.fluent_id, one), True, False)
    elif what in THINGS:
        goal = Holds((world.place_id, figure(trace, what)), (held.id, one))
    else:
        goal = Holds((world.place_id, one), (world.place_id, figure(trace, what)))
    if world.verdict(goal).status != "no" or (what != "alive" and world.verdict(lives).status == "no"):
        return  # (whether the dead can is a need of its own)
    doer = what in PLACES
    need = Need(len(trace.moments) - 1, "need", "broken", goal, trace.moments[-1].span, doer, who=one if doer else None)
    found = cheapest(Events(trace, need), goal)
    assert (not isinstance(found, NotFound)) == planned(trace, goal, True), found
    assert (not isinstance(found, NotFound) and found.price == 0) == planned(trace, goal, False), found
