"""What stands between a subject and its verb, or between *and* and a second verb: ``Tom, rather than fight, leaves``; ``and, to her surprise, finds it``.

In: a :class:`Chart` and the token behind the subject. Out: where the verb may stand, with the price, and what stood before it.
"""

from __future__ import annotations

from chekhov.language import closed, words
from chekhov.language.chart import Chart, forms_at, span_of
from chekhov.language.links import inserted
from chekhov.language.phrases import phrases
from chekhov.language.predicates import words_at
from chekhov.language.timephrases import time_at
from chekhov.language.tokens import MARK
from chekhov.language.tree import Complement, Link, Prep, When
from chekhov.language.verbgroups import is_auxiliary

_SHARED = frozenset(("each", "both", "all"))
Place = tuple[int, int, tuple[Complement | Link, ...], tuple[str, ...]]


def between(chart: Chart, i: int, beside: int = 5, shared: bool = False) -> list[Place]:
    """The place of the verb behind a subject, with its price; a time, a place or a link may stand before it, most between commas.
    ``shared``: behind a conjunction, where the subject is the one before.
    """
    places: list[Place] = [(i, 0, (), ())]
    low = chart.low[i]
    if chart.kind[i] == MARK and low == ",":
        following = chart.low[i + 1]
        for end, _ in time_at(chart, i + 1):
            if chart.low[end] == ",":
                places.append((end + 1, 1, (When(words_at(chart, i + 1, end), span_of(chart, i + 1, end)),), ()))
        if words.is_adverb(following) and chart.low[i + 2] == ",":
            places.append((i + 3, 0, (), (following,) if following not in closed.LEADS else ()))
        if following in closed.PREPOSITIONS:
            for end, extra, phrase in phrases(chart, i + 2, False):
                if chart.low[end] == "," and end + 1 < chart.count:
                    prep = Prep(following, phrase, span_of(chart, i + 1, end))
                    places.append((end + 1, 1 + extra, (prep,), ()))
        places += [(end, 1 + extra, (link,), ()) for end, extra, link in inserted(chart, i, shared)]
    elif low in _SHARED and chart.kind[i - 1] != MARK:
        places.append((i + 1, 1, (), (low,) if low != "all" else ()))  # "they each bought a ticket"
    elif low not in _SHORT_TIMES:
        for end, price in time_at(chart, i):
            if not price and end > i:
                places.append((end, 1, (When(words_at(chart, i, end), span_of(chart, i, end)),), ()))
        if low in ("by", "in", "at", "with", "to", "on") and i < chart.last_verb and beside <= chart.limit:
            for end, extra, phrase in phrases(chart, i + 1, False):
                if end < chart.count and (is_auxiliary(chart, end) or plain_past(chart, end)):
                    places.append((end, beside + extra, (Prep(low, phrase, span_of(chart, i, end)),), ()))
    return places


_SHORT_TIMES = frozenset(("now", "then", "soon", "later", "at last", "at once", "immediately"))


def plain_past(chart: Chart, i: int) -> bool:
    """Whether a word that is a verb in the past or behind *he* stands there."""
    return any(form in ("past", "s") and price <= 1 for _, form, price, _ in forms_at(chart, i))


def behind_conjunction(chart: Chart, i: int) -> list[Place]:
    """The same behind a conjunction, whose comma has been passed: ``and, when she looks up, kisses her``."""
    places: list[Place] = [(i, 0, (), ())]
    if i >= 2 and chart.low[i - 1] == "," and chart.low[i - 2] in closed.CONJUNCTIONS:
        places += between(chart, i - 1, shared=True)[1:]
    return places
