"""Stories as a careless writer breaks them: each mistake is told once, where it first shows, with every other place."""

from __future__ import annotations

import pytest

from chekhov.findings import Finding
from chekhov.study import Study, loads
from chekhov.summary import that_matter

DEAD = """\
# World
Mara and Josef are people. Pavel and Lena are people. The ring is a thing. Mara has the ring.

# Story
## The mill
@place: the mill
@with: Mara, Josef, Pavel, Lena
Josef pushes Mara down the stairs because he hates her. Mara dies.

## The next day
@place: the mill
@time: the next day
@with: Mara, Josef, Pavel, Lena
Mara wakes up.
Mara greets Pavel.
Mara gives the ring to Lena.
Mara and Josef sit down at the table.

## The wedding
@place: the church
@time: a year later
@with: Mara, Pavel, Lena
Mara marries Pavel.
Mara dances with Pavel.
Mara sings.
Pavel kisses Mara.
Mara kills Josef because she hates him.
"""

LOST = """\
# World
Tom and Ida are people. Tom has the key. The cellar and the attic are places. The cellar, the attic and the chest are locked.

# Story
## The garden
@place: the garden
@with: Tom, Ida
Tom throws the key into the river.

## The house
@place: the house
@with: Tom, Ida
Tom unlocks the cellar with the key.
Ida laughs.
"""

TWO = """\
# World
Edda is a woman. Rolf is a man. Finn is a man. The kitchen and the attic are places.

# Story
## Below
@place: the kitchen
@with: Edda, Rolf
Edda greets Rolf.
Edda bakes bread.

## Above
@place: the attic
@time: meanwhile
@with: Edda, Finn
Edda greets Finn.
Finn kisses Edda.
Edda dances with Finn.
Edda laughs.
"""

FAR = """\
# World
Edda is a woman. Rolf is a man. Finn is a man. The village and the castle are places.
It takes two days to travel from the village to the castle.

# Story
## In the village
@place: the village
@time: 3 May 1850, noon
@with: Edda, Rolf
Edda greets Rolf.

## In the castle
@place: the castle
@time: 3 May 1850, noon
@with: Edda, Finn
Edda greets Finn.
Edda laughs.
Finn kisses Edda.
"""

DIVORCED = """\
# World
Hugo is a man. Dora is a woman. Hugo is married to Dora.

# Story
## The hall
@place: the hall
@with: Hugo, Dora
Hugo is not married to Dora.
Hugo divorces Dora.
"""

BLIND = """\
# World
Lea is a woman. Lea is blind. The island and the lighthouse are places.

# Story
## The boat
@place: the boat
@with: Lea
Lea sees the island.
Lea laughs.
Lea sees the lighthouse.
"""

LAW = """\
# World
Mona and Rob are thieves. Dora is a queen. The vault is a place.
Only the queen can enter the vault.

# Story
## The castle
@place: the castle
@with: Mona, Rob
Mona enters the vault.
"""


def told(text: str) -> tuple[Study, list[Finding]]:
    study = loads(text, "careless.story")
    return study, that_matter(study.findings)


@pytest.mark.parametrize(
    ("text", "rule", "first", "places"),
    [
        pytest.param(DEAD, "not-alive", "Mara wakes up.", 7, id="dead"),
        pytest.param(LOST, "not-held", "Tom unlocks the cellar", 0, id="lost"),
        pytest.param(TWO, "two-places", "## Above", 0, id="two places"),
        pytest.param(FAR, "not-reachable", "## In the castle", 0, id="too far"),
        pytest.param(DIVORCED, "contradiction", "Hugo is not married", 0, id="a bond both ways"),
        pytest.param(BLIND, "not-able", "Lea sees the island.", 1, id="blind"),
        pytest.param(LAW, "not-able", "Mona enters the vault.", 0, id="a law"),
    ],
)
def test_one_mistake_is_one_message(text: str, rule: str, first: str, places: int) -> None:
    study, (finding,) = told(text)
    assert (finding.rule, len(finding.places)) == (rule, places)
    assert study.sources.line_text(finding.span.start).startswith(first)
    lines = [study.sources.locate(place.span.start).line for place in finding.places if place.span is not None]
    assert lines == sorted(set(lines)), "each place once, in the order of the text"
    assert finding.help and finding.because


def test_two_mistakes_are_two_messages() -> None:
    _, found = told(DEAD.replace("Pavel kisses Mara.\n", "Pavel dies.\nPavel waves.\n"))
    assert sorted(finding.message.partition(" ")[0] for finding in found) == ["Mara", "Pavel"]


def test_what_is_said_is_true() -> None:
    _, (far,) = told(FAR)
    assert far.message == "Edda cannot be in the castle yet: the journey takes 2 days, and less time has passed"
    _, (two,) = told(TWO)
    assert two.message == "Edda is in the kitchen and in the attic at the same time"
    _, (law,) = told(LAW)
    assert law.because[0].text == "the law: Only the queen can enter the vault."


@pytest.mark.parametrize("words", ["out of the safe", "from the safe"])
def test_what_is_only_called_a_thing_is_no_vehicle(words: str) -> None:
    """Taken out of a safe it is in somebody's hands, and not led away."""
    study, found = told(
        "# World\nMax is a man. The diamond is a thing. The diamond is in the safe.\n\n# Story\n## The bank\n"
        f"@place: the bank\n@with: Max\nMax takes the diamond {words}.\n\n## The harbour\n@place: the harbour\n"
        "@with: Max, Jule\nMax gives the diamond to Jule.\n"
    )
    assert found == []
    assert study.ask("Who has the diamond?").answer == "Jule"


def test_whoever_is_dead_is_not_asked_how_he_knows() -> None:
    study = loads(
        "# World\nMara and Josef are people. Pavel is a man.\n\n# Story\n## The mill\n@place: the mill\n@with: Mara, Josef, Pavel\nPavel dies.\n\n"
        "## The inn\n@place: the inn\n@time: the next day\n@with: Mara, Josef\nJosef hits Mara. Pavel shoots Josef because Josef has hit Mara.\n"
    )
    assert [finding.rule for finding in that_matter(study.findings)] == ["dead-acts"]
