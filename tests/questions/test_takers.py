"""Who counts among those whom something befell: of the kind that is asked for, and whoever died by another's deed."""

from __future__ import annotations

import pytest

from chekhov.study import loads

STORY = """Kurz is a porter. Harry is a man.
Many children died of a fever. Kurz was murdered by Harry. Ida shot Harry. Harry died.
Three soldiers died in the fire.
"""
ASKED = {
    "How many soldiers died?": "3: three soldiers.",
    "Which porter died?": "Kurz died.",
    "How many children died?": "The story does not say how many many children are.",
    "How many people died?": "At least 5: many children, Kurz, Harry and three soldiers.",
}


@pytest.mark.parametrize("question", ASKED)
def test_of_the_kind_that_is_asked_for(question: str) -> None:
    assert loads(STORY).ask(question).text == ASKED[question]


def test_how_many_of_a_stuff() -> None:
    story = loads("Mara is a woman. Mara has twelve bars of gold. Ann bought three bottles of wine.\\n")
    assert story.ask("How many bars of gold does Mara have?").answer == "12"
