"""Skills: who does not know a word of French does not answer in French, and who has never learnt to swim does not swim ashore. Floor 7.

In: a trace, and the story by figure. Out: findings at the deed. (What somebody *cannot* do is a law of the story, and checked where laws are.) Whoever has
had a lesson since, or months for it, is not accused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.language import closed
from chekhov.story.meaning import Holds, Thinks
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


class _Lack(NamedTuple):
    """What somebody has not learnt: a tongue, or a deed (by its verb)."""

    moment: Moment
    who: int
    tongue: str
    deed: str


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family, in story order."""
    found: dict[object, Finding] = {}
    for lack in _lacks(trace, past):
        for moment in trace.moments[lack.moment.index + 1 :]:
            if moment.item is None or moment.item is lack.moment.item:
                continue
            if _LEARNS.search(moment.item.line.text):
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
        f"{name} has never learnt {what}, but does this",
        moment.span,
        f"{name} does not know {'how ' if lack.deed else ''}{what}",
        (past.step(lack.moment.index),),
        "let them learn it first, or let somebody else do it; or mark the sentence [intended: reason]",
    )
