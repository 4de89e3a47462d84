"""Goals that a story opens and leaves open: somebody wants something, and what they want never comes up again. Floor 7.

In: a trace, and the story by figure. Out: findings. Only a want counts that has to do with somebody named or with a thing of which no later sentence says a word, of
somebody of weight, in a story of some length: whoever digs on the island may well be looking for the treasure, if it is named once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.story.meaning import Did, Holds, figures_in
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_DEEDS, _SCENES, _SENTENCES = 3, 3, 6


def check(trace: Trace, past: Past) -> Iterator[Finding]:
    """All findings of this family."""
    seen: set[int] = set()
    for ident in trace.story.definitions.roles.get("want", ()) if len(trace.order.ranks) >= _SCENES else ():
        fluent_id = trace.story.definitions.relations[ident].fluent_id
        for fluent in trace.world.log.by_relation.get(fluent_id, ()):
            entry = trace.world.log.fact(fluent)
            who, goal = trace.world.real(fluent[1]), fluent[2] if len(fluent) > 2 else None
            if (
                entry is None
                or entry.value is not True
                or not isinstance(who, int)
                or not isinstance(goal, (Did, Holds))
            ):
                continue
            moment = trace.moments[entry.cause]
            if moment.kind != "state" or moment.index in seen or not _matters(past, who):
                continue
            wanted = {trace.world.real(one) for one in figures_in(goal)} - {who}
            wanted = {
                one
                for one in wanted
                if isinstance(one, int) and (past.figure(one).named or trace.world.has_role(one, "thing"))
            }
            if wanted and goal.truth and not any(_comes_up(past, one, moment) for one in wanted):
                seen.add(moment.index)
                words = names_of(trace)
                yield Finding(
                    "goal-left-open",
                    Severity.HINT,
                    f"{words.term(who)} wants {words.goal(goal, [who])}, and nothing that is told later has to do with it",
                    moment.span,
                    "a goal is a promise to the reader",
                    help="let it be reached, given up or out of reach; or take it out",
                )


def _matters(past: Past, who: int) -> bool:
    """Is it somebody with a name of whom more is told?"""
    told = [one for one in past.events_of(who) if one.scene >= 0]
    one = past.figure(who)
    return one.named and not one.group and len(told) >= _DEEDS and len({moment.scene for moment in told}) > 1


def _comes_up(past: Past, figure: object, since: Moment) -> bool:
    """Does a later sentence name it, or its noun? (Towards the end of a story nothing more is expected.)"""
    noun = past.figure(figure).noun if isinstance(figure, int) else ""
    word = re.compile(rf"\b{re.escape(noun)}s?\b", re.IGNORECASE) if noun else None
    later = [one for one in past.trace.moments[since.index + 1 :] if one.scene >= 0 and one.item is not None]
    if len({id(one.item) for one in later}) < _SENTENCES:
        return True
    for moment in later:
        if moment.act is None:
            continue
        real = past.trace.world.real
        met = {*past.fillers(moment).values(), *map(real, figures_in(moment.act.prop))}
        met |= {real(one) for _, reason, _ in moment.act.reasons for one in figures_in(reason)}
        if figure in met or (word is not None and moment.item is not None and word.search(moment.item.line.text)):
            return True
    return False
