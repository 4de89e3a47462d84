"""Ranking what was found at a token: cheapest first, and only a few that end at the same place.

In: items that begin with where they end and what they cost. Out: those that are worth keeping.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, TypeVar

PRICE = itemgetter(1)

_Item = TypeVar("_Item", bound=tuple[Any, ...])


def cheapest(items: list[_Item], limit: int, most: int, dearest: int) -> list[_Item]:
    """Cheapest first (of equal prices in the order found), at most so many per end, nothing above the limit; of several nothing absurdly dear."""
    many = len(items)
    if many < 2:
        return items if not items or items[0][1] <= limit else []
    items.sort(key=PRICE)
    if dearest > limit:
        dearest = limit
    if many <= most and items[-1][1] <= dearest:
        return items
    counts: dict[int, int] = {}
    done: list[_Item] = []
    for item in items:
        if item[1] > dearest:
            break
        end = item[0]
        number = counts.get(end, 0)
        if number < most:
            counts[end] = number + 1
            done.append(item)
    return done
