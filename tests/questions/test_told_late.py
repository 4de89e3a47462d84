"""What was so as the story began was so before a deed that comes out later; a thing named in full once goes by its last word in the scenes after."""

from __future__ import annotations

import pytest

from chekhov.study import loads

STORY = """
# World
Klaas has a silver whistle. Joris and Emma are friends of Klaas. The inn and the square are in Delft.

# Story
## The order
@place: the inn
@with: Joris
Joris has ordered a gold bracelet for Emma.

## The bill
@place: the square
@time: an hour later
@with: Joris, Emma
Joris gives Emma the bracelet.

## The evening
@place: the inn
@time: that evening
@with: Klaas, Emma
Klaas confesses to Emma that he sold the whistle to buy a present.
"""


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Does Klaas have the whistle at The bill?", "yes"),
        ("Does Klaas have the whistle?", "no"),
        ("What did Klaas sell?", "the silver whistle"),
        ("Who has the bracelet?", "Emma"),
        ("Who ordered the bracelet?", "Joris"),
        ("Who gave Emma the bracelet?", "Joris"),
    ],
)
def test_told_late(question: str, answer: str) -> None:
    assert loads(STORY).ask(question).answer == answer
