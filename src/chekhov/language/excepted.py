"""Who is left out behind a clause: ``The guests left, all except Mia``. Floor 2.

In: a clause and the comma behind it. Out: the clause of all of them but one.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.language.chart import Chart, Found
from chekhov.language.described import simple
from chekhov.language.tree import Clause, Noun, Pronoun, Statement

_EXCEPT = frozenset(("but", "except", "except for", "apart from", "save"))


def all_except(chart: Chart, comma: int, price: int, clause: Statement) -> Found:
    """``The guests left the inn, all except Mia``: all the guests but Mia left it."""
    if chart.low[comma] != "," or chart.low[comma + 1] not in ("all", "everyone", "everybody"):
        return []
    if chart.low[comma + 2] not in _EXCEPT or not isinstance(clause, Clause):
        return []
    begin = comma + 3 + (chart.low[comma + 3] == "for")
    subject = clause.subject
    found: Found = []
    for end, extra, but in simple(chart, begin, False):
        if isinstance(subject, Pronoun) and subject.word in ("everyone", "everybody", "all"):
            told: Noun | Pronoun = replace(subject, but=but)
        elif isinstance(subject, (Noun, Pronoun)) and end == chart.count:
            told = Noun(
                "all", "", partitive=subject, but=but, plural=True, span=subject.span._replace(end=but.span.end)
            )
        else:
            continue
        found.append((end, price + extra, replace(clause, subject=told)))
    return found
