"""The dead of the bereaved: a widower's wife bakes no cake, and an orphan's father gives nothing away. Floor 7.

In: a trace, and the story by figure. Out: findings about those who are spoken of as somebody's kin alone ("his wife"), and whom that person's own description
says to be dead (the library's ``means:`` lines). Whoever has married again, or turns out to be somebody with a name, is no trouble.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.story.meaning import Holds, IsA, Prop, put
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family, in telling order."""
    found: list[Finding] = []
    for moment in trace.moments:
        prop = moment.act.prop if moment.act is not None and moment.kind == "state" else None
        if isinstance(prop, IsA) and prop.truth and isinstance(prop.who, int):
            found.extend(_alive_after_all(trace, past, moment, prop.who, prop.kind))
    return found


def _alive_after_all(trace: Trace, past: Past, told: Moment, who: int, kind: str) -> Iterator[Finding]:
    """The first deed of somebody whom this one has lost."""
    bonds = list(_lost(trace, kind))
    for moment in trace.moments[told.index + 1 :] if bonds else ():
        doer = past.doer(moment) if moment.kind == "event" and moment.verb and moment.scene >= 0 else None
        act = moment.act
        if moment.kind == "event" and doer == who and any(_binds(past, moment, bond) for bond in bonds):
            return
        if doer is None or act is None or act.before or act.perfect or act.hypothetical:
            continue
        seen_in = [one for way in act.beside if way.words == "in" for one in way.figures]
        if past.figure(doer).named or any(trace.world.has_role(one, "unreal") for one in seen_in):
            continue
        with trace.world.at(moment.index):
            if any(trace.world.verdict(put(bond, {"X": who, "Y": doer})).status == "yes" for bond in bonds):
                yield _finding(trace, past, moment, told, doer)
                return


def _lost(trace: Trace, kind: str) -> Iterator[Prop]:
    """The bonds to those who are dead, of whoever is called so ("a widow": she was married to Y, and Y is dead)."""
    alive = trace.story.definitions.role("alive")
    for meaning in trace.story.definitions.descriptions.get(kind, ()):
        dead = [
            one for one in meaning if alive is not None and isinstance(one, Holds) and one.fluent[0] == alive.fluent_id
        ]
        if dead:
            yield from (one for one in meaning if one not in dead)


def _binds(past: Past, moment: Moment, bond: Prop) -> bool:
    """Does a deed tie such a bond anew?"""
    made = past.verb(moment).makes
    return isinstance(bond, Holds) and any(isinstance(one, Holds) and one.fluent[0] == bond.fluent[0] for one in made)


def _finding(trace: Trace, past: Past, moment: Moment, told: Moment, doer: int) -> Finding:
    name = names_of(trace).term(doer)
    return Finding(
        "dead-acts",
        Severity.WARNING,
        f"{name} does this, but must be dead by what is told before",
        moment.span,
        f"{name} is dead",
        (past.step(told.index),),
        "let somebody else do it, or let it be before the death; or mark the sentence [intended: reason]",
    )
