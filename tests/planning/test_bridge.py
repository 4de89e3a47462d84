"""Bridges: the cheapest unsaid events that would have made a need hold, and what is said where there are none."""

from __future__ import annotations

import pytest

import chekhov
from chekhov.findings import Finding, Severity
from chekhov.planning.bridge import Bridge, bridge
from chekhov.planning.unsaid.events import Events, unsaid_words
from chekhov.planning.unsaid.search import Found, cheapest
from chekhov.story.meaning import Holds
from chekhov.trace.record import Need

WORLD = """# World
Tom is a man. Anna is a woman. Vera is a woman.
The inn, the mill and the tower are places. The key is a thing. The chest is a chest.
"""


def needs(story: str) -> list[tuple[str, Bridge, tuple[str, ...]]]:
    """What each broken need is about, its bridge, and that in words."""
    trace = chekhov.loads(WORLD + story, "a.story").trace
    found = [(need.about, bridge(trace, need)) for need in trace.needs if need.status == "broken"]
    return [(about, one, one.events(trace)) for about, one in found]


def one(story: str, about: str) -> tuple[Bridge, tuple[str, ...]]:
    return next((found, events) for kind, found, events in needs(story) if kind == about)


def weighty(story: str) -> list[Finding]:
    found = chekhov.loads(WORLD + story, "a.story").findings
    return [finding for finding in found if finding.severity >= Severity.WARNING]


HELD = """Anna has the key.
# Story
## First
@place: the mill
Anna takes the key.
{between}
## Second
@place: the inn
Tom gives Vera the key.
"""


def test_who_has_a_thing_gives_it_at_a_price() -> None:
    found, events = one(HELD.format(between=""), "need")
    assert (found.price, events, found.why) == (1, ("Anna gives Tom the key",), "Anna has the key")


@pytest.mark.parametrize("between", ["Anna faints.", "Anna dies."])
def test_who_can_do_nothing_about_it_gives_nothing(between: str) -> None:
    found, events = one(HELD.format(between=between), "need")
    assert (found.price, events, found.why) == (1, ("Tom takes the key",), "Anna has the key")


PRISONER = """# World
Mia is a detective. Rolf is a thief. The police station and the hotel are in the city.
# Story
## The arrest
@place: the hotel
Mia arrests Rolf. Mia takes Rolf to the police station. Rolf is in prison.
## The bar
@place: the bar
Rolf drinks with Gus.
"""


def test_a_prisoner_is_freed_and_not_fetched() -> None:
    trace = chekhov.loads(PRISONER, "a.story").trace
    (need,) = [one for one in trace.needs if one.status == "broken"]
    assert bridge(trace, need).events(trace) == ("somebody frees Rolf", "Rolf goes to the bar")


def test_one_was_on_an_island() -> None:
    story = "The isle is an island.\n# Story\n## First\n@place: the isle\nTom eats.\n## Second\n@place: the inn\nTom drinks.\n"
    (found,) = [one for one in chekhov.loads(WORLD + story, "a.story").findings if one.rule == "off-page"]
    assert "Tom was last on the isle" in str(found)


def test_several_events_in_a_row() -> None:
    """A captive who sleeps is freed, and wakes up."""
    story = "# Story\n## First\n@place: the mill\nAnna captures Tom. Tom falls asleep.\n"
    trace = chekhov.loads(WORLD + story, "a.story").trace
    move, tom = trace.story.definitions.role("move"), next(one.id for one in trace.story.cast if one.label == "Tom")
    assert move is not None
    goal = Holds((move.id, tom), True)
    need = Need(len(trace.moments), "need", "broken", goal, trace.moments[-1].span, who=tom)
    found = cheapest(Events(trace, need), goal)
    assert isinstance(found, Found)
    assert sorted(unsaid_words(trace, found.events)) == ["Tom wakes up", "somebody frees Tom"] and found.price == 1


def test_a_captive_is_brought_by_their_keeper_or_freed() -> None:
    kept = "# Story\n## First\n@place: the tower\nAnna captures Tom.\n## Second\n@place: the inn\nTom laughs.\n"
    found, events = one(kept, "presence")
    assert (found.price, found.why, found.lacks, found.searched) == (0, "", (), "")
    assert events == ("Anna brings Tom to the inn",)
    dead = kept.replace("## Second", "Anna dies.\n## Second")
    assert one(dead, "presence")[0].price == 1


def test_a_thing_is_brought_by_somebody_who_can() -> None:
    story = "The chest is in the mill.\n# Story\n## First\n@place: the mill\nVera sees the chest.\n## Second\n@place: the inn\nTom opens the chest.\n"
    assert one(story, "presence")[1] == ("Tom brings the chest to the inn",)
    assert one(story.replace("Tom opens", "The storm breaks"), "presence")[1] == (
        "somebody brings the chest to the inn",
    )


def test_what_is_so_by_a_writers_own_entry() -> None:
    verbs = "# Conditions\n## {X: thing} is cursed by magic\nlasting: yes\n# Verbs\n"
    verbs += "## {Witch: being} curses {Thing: thing}\nmakes: Thing is cursed by magic.\n"
    verbs += "## {Witch: being} blesses {Thing: thing}\nmakes: Thing is not cursed by magic.\noff page: free\n"
    verbs += "## {Smith: being} turns {Thing: thing}\nneeds: Thing is not cursed by magic.\n"
    story = (
        "# Story\n## First\n@place: the mill\nAnna curses the key.\n## Second\n@place: the mill\nTom turns the key.\n"
    )
    found, events = one(verbs + story, "need")
    assert (found.price, events) == (0, ("somebody blesses the key",))
    found, events = one(verbs.replace("off page: free", "off page: no") + story, "need")
    assert (found.price, events) == (None, ())


@pytest.mark.parametrize(
    ("story", "searched"),
    [
        ("Tom dies.\n## Second\nTom laughs.", "nothing that ordinarily happens makes it so"),
        ("Tom faints. Tom laughs.", "an unsaid event would do, but there is no time for it within the scene"),
    ],
)
def test_an_error_says_how_far_was_looked(story: str, searched: str) -> None:
    found = weighty(f"# Story\n## First\n@place: the inn\n{story}\n")
    assert [finding.searched for finding in found] == [searched]


def test_what_helps_is_told_in_whole_sentences() -> None:
    fixes = weighty(HELD.format(between=""))[0].fixes
    assert fixes[0].replacement == "Anna gives Tom the key.\n"


def test_whoever_was_caught_and_then_locked_up_has_to_be_let_out() -> None:
    locked = (
        "# Story\n## First\n@place: the tower\nAnna captures Tom. Anna imprisons Tom in the tower.\n"
        "## Second\n@place: the inn\nTom laughs.\n"
    )
    assert one(locked, "presence")[0].price == 1
    led = locked.replace("Tom laughs.", "Anna drinks. Tom laughs.")
    assert one(led, "presence")[0].price == 0
