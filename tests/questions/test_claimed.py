"""Who only claims or pretends to be somebody is not therefore that; whoever gives himself a name has it. And what has happened by then is no consequence."""

from __future__ import annotations

import pytest

from chekhov.study import loads

STORY = """Vane is a man. The duke is a man. Cid is a man. The king is a man. Ada is a woman.
Vane claims to be the duke's messenger. Cid pretends to be the king's cook.
When Ada reaches the town, Vane has already been sentenced to death.
"""


@pytest.mark.parametrize("question", ["Is Vane the duke's messenger?", "Is Cid the king's cook?"])
def test_what_somebody_claims_to_be(question: str) -> None:
    assert loads(STORY).ask(question).known == "unknown"


def test_a_name_of_his_own() -> None:
    story = loads("Tom is a man. Ada is a woman. “I am Casshern,” Tom says to Ada.\n")
    assert story.ask("Is Tom Casshern?").known == "yes"


def test_what_has_happened_by_then_has_another_reason() -> None:
    assert "reason" in loads(STORY).ask("Why was Vane sentenced to death?").text
    assert "reached" not in loads(STORY).ask("Why was Vane sentenced to death?").text
