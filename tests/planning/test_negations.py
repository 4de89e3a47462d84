"""A comparison that is denied is grounded as its contrary."""

from __future__ import annotations

import pytest

from chekhov.planning.flat import Compare, compare
from chekhov.planning.tables import negated


@pytest.mark.parametrize("op", list(Compare))
def test_the_contrary_holds_exactly_where_it_does_not(op: Compare) -> None:
    for left in range(4):
        for right in range(4):
            assert compare(negated(op), left, right) != compare(op, left, right)
