"""Skills: who does not know a word of French does not answer in French, and who has never learnt to swim does not swim ashore. Floor 7.

In: a trace, and the story by figure. Out: findings at the deed. (What somebody *cannot* do is a law of the story, and checked where laws are; here is looked at
what they cannot do *any more*, and at "a widow who cannot hear".) Whoever has had a lesson since, or months for it, or has been healed, is not accused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.language import closed
from chekhov.story.meaning import Did, Holds, Thinks
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_NO_WORD = re.compile(
    r"\b(?:(?:not|n't|never) (?:know|speak|understand|learn|learnt|learned|studied)(?: a(?: single)? word of| any)?"
    r"|(?:knows?|knew|speaks?|spoke|understands?|understood) (?:no|not a word of)) (?P<tongue>[A-Z][a-z]+)\b(?! [A-Z])"
)
_NEVER_LEARNT = re.compile(
    r"\b(?:never (?:learnt|learned|been taught|been able)|(?:not|n't) (?:know how|learn|learnt|learned)) to (?P<deed>[a-z]+)\b"
)
_LEARNS = re.compile(
    r"\b(?:learn\w*|lessons?|teach\w*|taught|stud(?:y|ies|ied)|practi[sc]\w*|months?|years?|dictionary|interpret\w*|translator|magic\w*|spells?|tries|tried"
    r"|broken|badly|pretend\w*|few words)\b",
    re.I,
)
_HEALED = re.compile(
    r"\b(?:heal\w*|cur(?:e|ed|es)|mend(?:s|ed)|magic\w*|miracle|recover\w*|well again|wooden|false|artificial|crutch\w*|wheelchair|hearing aid|glasses|surgery"
    r"|operat\w*|despite|although|though|tries|tried|pretend\w*|dream\w*|able to|could (?:hear|see|speak|walk|move))\b",
    re.I,
)
_MAIMED = re.compile(
    r"\b(?:br(?:eaks?|oke|oken)|los(?:es?|t)|stroke|accident|injur\w*|cripple\w*|paraly\w*|lame|maimed|amputat\w*|went blind|blinded|deaf\w*|shattered|crushed)\b",
    re.I,
)
_LASTING = frozenset(("any more", "anymore", "any longer", "again"))
_KNITS = 60  # days: so long nobody has the use of a broken limb, or less


class _Lack(NamedTuple):
    """What somebody has not learnt: a tongue, or a deed (by its verb). ``lost``: they could do it once, or were born without."""

    moment: Moment
    who: int
    tongue: str
    deed: str
    lost: bool = False
    sense: object = ""  # the condition that they are not in: "can speak"


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family, in story order."""
    found: dict[object, Finding] = {}
    for lack in _lacks(trace, past):
        for moment in trace.moments[lack.moment.index + 1 :]:
            if moment.item is None or moment.item is lack.moment.item:
                continue
            if _is_well(trace, lack, moment) if lack.lost else _LEARNS.search(moment.item.line.text):
                break
            if _does(past, moment, lack):
                found.setdefault(moment.span, _finding(trace, past, lack, moment))
                break
    return list(found.values())


def _lacks(trace: Trace, past: Past) -> Iterator[_Lack]:
    """What the story says that somebody has not learnt."""
    for moment in trace.moments:
        act = moment.act
        if act is None or moment.item is None or act.times or moment.kind not in ("not", "state", "hypothetical"):
            continue
        text = trace.story.sources.text_of(act.span)
        tongue, deed = _NO_WORD.search(text), _NEVER_LEARNT.search(text)
        tongue = tongue if tongue and tongue["tongue"] in closed.TONGUES else None
        who = _of_whom(act.prop) if tongue or deed else None
        if who is not None:
            yield _Lack(moment, who, tongue["tongue"] if tongue else "", deed["deed"] if deed else "")
        elif _is_lost(trace, moment):
            who = _of_whom(act.prop)
            if who is not None and trace.world.is_mind(who):
                sense = act.prop.fluent[0] if isinstance(act.prop, Holds) else ""
                yield _Lack(moment, who, "", act.said_by, True, sense)


def _is_lost(trace: Trace, moment: Moment) -> bool:
    """ "He broke his back and could not walk any more", "will never walk again", "a widow who cannot hear": is it something that somebody does by himself, and
    lastingly cannot? (Who cannot go on any more may be tired.)"""
    act = moment.act
    assert act is not None and moment.item is not None
    one = isinstance(act.prop, Did) and not act.prop.truth and len(act.prop.args) == 1
    sense = isinstance(act.prop, Holds) and not act.prop.truth and len(act.prop.fluent) == 2
    if moment.kind != "hypothetical" or not (sense or (one and act.mood in ("can", "could", "will", "would"))):
        return False
    if any(beside.words in _LASTING for beside in act.beside):
        near = trace.moments[max(moment.index - 3, 0) : moment.index + 1]
        lines = [one.item.line.text for one in near if one.item is not None]
        return "never" in lines[-1] or any(map(_MAIMED.search, lines))
    so = re.search(rf"\bwho (?:cannot|can not|can't|could not|couldn't) {act.said_by}\b(?! \w)", moment.item.line.text)
    return so is not None and act.said_by in (*closed.SPEAKING, *closed.SENSING)


def _is_well(trace: Trace, lack: _Lack, moment: Moment) -> bool:
    """Are they said to be helped, or may a broken limb have knit?"""
    concerned = lack.who in map(trace.world.real, moment.fillers.values()) or not moment.verb
    if concerned and moment.item is not None and _HEALED.search(moment.item.line.text):
        return True
    passed = trace.order.line.net.longest(trace.point(lack.moment.index), trace.point(moment.index))
    if passed is None:
        return _is_of_a_limb(trace, lack) and moment.scene != lack.moment.scene
    return _is_of_a_limb(trace, lack) and passed > _KNITS * trace.story.calendar.seconds("day")


def _is_of_a_limb(trace: Trace, lack: _Lack) -> bool:
    """Has whoever cannot do it just broken an arm or a leg?"""
    verbs = trace.story.definitions.verbs
    near = trace.moments[max(lack.moment.index - 3, 0) : lack.moment.index + 1]
    lame = [one for one in near if one.verb and "laming" in verbs[one.verb].roles]
    parts = [one for each in lame if lack.who in each.fillers.values() for one in each.fillers.values()]
    return any(trace.world.has_role(one, limb) for one in parts for limb in ("upper limb", "lower limb"))


def _of_whom(prop: object) -> int | None:
    """Who is said not to know."""
    first = prop.who if isinstance(prop, Thinks) else prop.fluent[1] if isinstance(prop, Holds) else None
    args = getattr(prop, "args", ())
    who = first if first is not None else args[0][1] if args else None
    return who if isinstance(who, int) else None


def _does(past: Past, moment: Moment, lack: _Lack) -> bool:
    """Does somebody do what they have not learnt?"""
    act = moment.act
    if moment.kind != "event" or not moment.verb or act is None or act.before or act.hypothetical or act.mood:
        return False
    verb, fillers = past.verb(moment), past.fillers(moment)
    if fillers.get(verb.slots[0].name) != lack.who:
        return False
    if lack.lost and lack.sense:
        if re.search(r"\bhear[sd]? (?:of|that|about|from|how|why)\b", past.trace.story.sources.text_of(moment.span)):
            return False  # what one is told one may read
        needs = [need.fluent for need in verb.needs if isinstance(need, Holds)]
        wanted = any(need[0] == lack.sense and fillers.get(str(need[1])) == lack.who for need in needs)
        return wanted or act.said_by == lack.deed or (lack.deed == "hear" and "listening" in verb.roles)
    if lack.lost and lack.deed == "walk":
        return act.said_by in closed.LEGWORK or act.said_by == lack.deed
    if lack.deed:
        return act.said_by == lack.deed
    cast, tongue = past.trace.story.cast, lack.tongue
    spoken = [cast[one].label for one in fillers.values() if isinstance(one, int)]
    if act.said_by in closed.SPEAKING and tongue in spoken:
        return True
    ways = [one.words for one in act.beside] + [past.trace.story.sources.text_of(moment.span)]
    return any(re.search(rf"\b(?:in|into) (?:\w+ ){{0,2}}{tongue}\b(?! \w)", words) for words in ways)


def _finding(trace: Trace, past: Past, lack: _Lack, moment: Moment) -> Finding:
    name = names_of(trace).term(lack.who)
    what = lack.tongue or f"to {lack.deed}"
    return Finding(
        "not-able",
        Severity.WARNING,
        f"{name} cannot {lack.deed}, but does this" if lack.lost else f"{name} has never learnt {what}, but does this",
        moment.span,
        "cannot do this now" if lack.lost else f"{name} does not know {'how ' if lack.deed else ''}{what}",
        (past.step(lack.moment.index),),
        f"let them {'be healed' if lack.lost else 'learn it'} first, or let somebody else do it; or mark the sentence [intended: reason]",
    )
