"""What moved somebody: what they were told, though it was not so; whose orders; never the words of the question itself."""

from __future__ import annotations

from chekhov.study import load, loads
from chekhov.views import WhyTree

ORDERS = loads(
    "Mary was in the kitchen. The thief attacked Mary. Mary called for help. On the king's orders the guard arrested the thief. "
    "Ben waited under the bridge."
)


def lines(tree: WhyTree) -> list[int | None]:
    """The lines of all causes of a tree."""
    return [tree.line, *(line for child in tree.children for line in lines(child))]


def test_a_lie_is_why_she_kills() -> None:
    assert 70 in lines(load("stories/mill/mill.story").why("84"))


def test_on_whose_orders() -> None:
    assert ORDERS.ask("On whose orders did the guard arrest the thief?").answer == "the king"
    assert "king's orders" in ORDERS.ask("Why did the guard arrest the thief?").answer
    assert ORDERS.why("the guard arrested the thief").end != "choice"


def test_for_help_is_no_reason_to_call_for_help() -> None:
    assert "attacked" in ORDERS.ask("Why did Mary call for help?").answer


def test_where_one_waits_under_it() -> None:
    assert ORDERS.ask("Where is Ben?").answer == "under the bridge"


def test_where_somebody_is_is_no_reason() -> None:
    story = loads("Mary was in the kitchen. Tom gave Mary an apple.")
    assert story.ask("Why did Tom give Mary an apple?").known == "unknown"
