"""Whether somebody believed somebody: what the one said, and the other heard. Floor 8.

In: a meaning of the question ("Did Lotta believe Mr. Zorn?"), or one with its doer left open ("Who believed him?"). Out: `Found`, `Solution`s.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.questions.common import Asker
from chekhov.questions.ground import Found, Solution, parts
from chekhov.questions.times import Time
from chekhov.story.meaning import GAP, Asks, Did, Holds, Prop, Thinks, variables


def is_credit(asker: Asker, prop: Prop) -> bool:
    """Is it that somebody believes somebody?"""
    relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
    return relation is not None and "credit" in relation.roles


def believed(asker: Asker, prop: Prop, time: Time) -> Found | None:
    """Did the one believe what the other said last? None where nothing was said, or nothing is told of it."""
    if not isinstance(prop, Holds) or not is_credit(asker, prop) or variables(prop):
        return None
    who, speaker = (asker.trace.world.real(one) for one in prop.fluent[1:3])
    if not isinstance(who, int) or not isinstance(speaker, int):
        return None
    for index, claim in reversed(list(_claims(asker, speaker, time))):
        found = _said(asker, who, claim, index)
        found = found or (_thought(asker, who, claim, index) if _heard(asker, who, index) else None)
        if found is not None:
            return found
    return None


def said_where(asker: Asker, prop: Prop, time: Time) -> list[int]:
    """Where the story itself says that somebody does, or does not, believe somebody."""
    if not isinstance(prop, Holds) or not is_credit(asker, prop):
        return []
    found = believed(asker, prop._replace(truth=True), time)
    agrees = found is not None and (found.known == "yes") == prop.truth
    return list(found.moments[1:]) if found is not None and agrees else []


def believers(asker: Asker, prop: Prop, time: Time) -> list[Solution]:
    """All who believed what somebody said; who did not, as the story itself says."""
    if not isinstance(prop, Holds) or not is_credit(asker, prop) or prop.fluent[1] != GAP:
        return []
    found: list[Solution] = []
    for one in asker.figures:
        told = believed(asker, prop._replace(fluent=(prop.fluent[0], one, *prop.fluent[2:]), truth=True), time)
        agrees = told is not None and (told.known == "yes") == prop.truth
        if told is not None and agrees and asker.trace.world.is_mind(one) and one != prop.fluent[2]:
            found.append(Solution({GAP: one}, told.moments))
    said = [one for one in found if len(one.moments) > 1]  # of whom the story says so itself
    return said or (found if prop.truth else [])


def _claims(asker: Asker, speaker: int, time: Time) -> Iterator[tuple[int, Prop]]:
    """What somebody says, with the moments."""
    verbs, until = (
        asker.trace.story.definitions.verbs,
        len(asker.trace.moments) if time.until is None else time.until + 1,
    )
    for moment in asker.trace.moments[time.since : until]:
        verb = verbs.get(moment.verb) if moment.kind == "event" else None
        slots = [slot.name for slot in verb.slots if {"that", "quote"} & set(slot.form.split("/"))] if verb else []
        if verb is not None and asker.trace.world.real(moment.fillers.get(verb.slots[0].name, -1)) == speaker:
            for claim in (moment.fillers.get(slot) for slot in slots):
                if isinstance(claim, tuple) and not isinstance(claim, Asks):
                    yield moment.index, claim


def _heard(asker: Asker, who: int, index: int) -> bool:
    moment = asker.trace.moments[index]
    return moment.witnesses > 0 and bool(moment.witnesses & asker.trace.world.log.bits.get(who, 0))


def _said(asker: Asker, who: int, claim: Prop, index: int) -> Found | None:
    """What the story itself says of it afterwards: "Sofie does not believe him"."""
    act = asker.trace.moments[index].act
    written = (
        (claim, *(term for _, term in act.prop.args)) if act is not None and isinstance(act.prop, Did) else (claim,)
    )
    for moment in asker.trace.moments[index + 1 :]:
        for told in parts(moment.act.prop) if moment.act is not None else ():
            if isinstance(told, Thinks) and told.prop in written and asker.trace.world.real(told.who) == who:
                return Found("yes" if told.truth else "no", (index, moment.index))
    return None


def _thought(asker: Asker, who: int, claim: Prop, index: int) -> Found | None:
    """Whether it was thought so when it was said."""
    if variables(claim):
        return None
    with asker.judge.looking(index):
        found = asker.judge.minds.thought(Thinks(who, claim))
    return Found("yes", (index,)) if found.known == "yes" else None
