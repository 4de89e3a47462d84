"""Numbers of several words: ``four``, ``20``, ``ten thousand``, ``a hundred and twelve``, ``a dozen``.

In: a :class:`Chart` and a token. Out: the number that begins there and where it ends.
"""

from __future__ import annotations

from chekhov.language import closed, words
from chekhov.language.chart import Chart


def number_at(chart: Chart, i: int) -> tuple[int | None, int]:
    """The number at a token and its end; ``(None, i)`` where none begins."""
    low = chart.low[i]
    end = i + 1
    if low == "a":  # a hundred, a dozen
        if chart.low[end] not in closed.MULTIPLIERS:
            return None, i
        number: int | None = 1
    else:
        number = None if chart.cap[i] and i > 0 else words.number_of(low)
        if number is None:
            return None, i
    total = 0
    while number is not None:
        while chart.low[end] in closed.MULTIPLIERS:
            number *= closed.MULTIPLIERS[chart.low[end]]
            end += 1
        total += number
        number, end = _further(chart, end, total)
    return total, end


def _further(chart: Chart, end: int, total: int) -> tuple[int | None, int]:
    """What a number goes on with: ``two hundred`` + ``and fifty``, ``three thousand`` + ``five hundred``."""
    if total % 100 or chart.low[end - 1] not in closed.MULTIPLIERS:
        return None, end
    at = end + 1 if chart.low[end] == "and" else end
    more = closed.NUMBERS.get(chart.low[at])
    if not more:
        return None, end
    scale = closed.MULTIPLIERS.get(chart.low[at + 1], 1)
    if more * scale >= closed.MULTIPLIERS[chart.low[end - 1]] or (scale == 1 and at == end):
        return None, end
    return more, at + 1
