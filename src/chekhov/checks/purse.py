"""The purse: who has not a penny left buys nothing, unless they have come by money since. Floor 7.

In: a trace, and the story by figure. Out: findings at the first thing that is bought or paid. The library says what buying is (``paying``) and which
condition it is to have no money (``penniless``); who spends, loses or gambles away all their money is so too. Whoever has been given, has sold or won
anything since, or had weeks for it, is not accused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.story.meaning import Did, Holds
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_ALL_OF_IT = re.compile(
    r"\b(?:all (?:of )?(?:his|her|their) (?:money|savings|wages)|(?:his|her|their) last (?:penny|pennies|cent|cents|coins?|pounds?|dollars?|shillings?"
    r"|francs?|marks?|ducats?|euros?|bit of money)|every (?:last )?(?:penny|cent|coin))\b",
    re.I,
)
_NOTHING = re.compile(r"\b(?:not|no|never|n't|without|hardly)\b", re.I)
_OTHERWISE = re.compile(
    r"\b(?:credit|borrow\w*|loan\w*|lends?|cheques?|checks?|stolen|steals?|somebody else's|friends?|promis\w*|earn\w*|wages?|salary|sav(?:ed|ings)|inherit\w*"
    r"|weeks?|months?|years?|one day|later in life|rich|money from|pawn\w*|sells?|sold)\b",
    re.I,
)


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family, in story order."""
    found = []
    for empty, who in _emptied(trace, past):
        for moment in trace.moments[empty.index + 1 :]:
            if moment.item is empty.item or moment.act is None or moment.act.hypothetical:
                continue
            if _may_have_money(past, moment, who):
                break
            if _pays(past, moment, who):
                found.append(_finding(trace, past, who, empty, moment))
                break
    return list({finding.span: finding for finding in found}.values())


def _emptied(trace: Trace, past: Past) -> Iterator[tuple[Moment, int]]:
    """Where somebody comes to have no money, and who."""
    poor = trace.story.definitions.role("penniless")
    for moment in trace.moments:
        act = moment.act
        if act is None or act.hypothetical or act.before or moment.scene < 0 or moment.item is None:
            continue
        if moment.kind == "state" and poor is not None and isinstance(act.prop, Holds):
            who = act.prop.fluent[1] if act.prop.fluent[0] == poor.fluent_id and act.prop.truth else None
            if isinstance(who, int):
                yield moment, who
        elif moment.kind == "not" and isinstance(act.prop, Did):
            left = _who_has_none_left(trace, act.prop)
            if left is not None:
                yield moment, left
        elif moment.kind == "event" and moment.verb and _ALL_OF_IT.search(trace.story.sources.text_of(moment.span)):
            spender = past.fillers(moment).get(past.verb(moment).slots[0].name)
            if isinstance(spender, int) and _gives_up_money(trace, past, moment):
                yield moment, spender


def _who_has_none_left(trace: Trace, prop: Did) -> int | None:
    """ "He has not a penny left"."""
    verb, given = trace.story.definitions.verbs[prop.verb], dict(prop.args)
    if "left over" not in verb.roles:
        return None
    who, what = given.get(verb.slots[0].name), given.get(verb.slots[1].name)
    some = isinstance(what, int) and _is_money(trace, what) and trace.story.cast[what].owner is None
    return who if isinstance(who, int) and some else None


def _is_money(trace: Trace, term: object) -> bool:
    kinds = trace.story.definitions.kinds
    return isinstance(term, int) and any(kinds.is_a(kind, "money") for kind in trace.story.cast[term].kinds)


def _gives_up_money(trace: Trace, past: Past, moment: Moment) -> bool:
    """Does the doer not have the money any longer, by this deed?"""
    verb, fillers, place = past.verb(moment), past.fillers(moment), trace.world.place_id
    lost = [one.fluent[1] for one in verb.makes if isinstance(one, Holds) and one.fluent[0] == place and not one.truth]
    return any(isinstance(slot, str) and _is_money(trace, fillers.get(slot, "")) for slot in lost)


def _may_have_money(past: Past, moment: Moment, who: int) -> bool:
    """Has somebody come by something, or had the time to; or is it told how they can pay?"""
    item = moment.item
    if item is not None and _OTHERWISE.search(item.line.text):
        return True
    prop = moment.act.prop if moment.act is not None and moment.kind == "state" else None
    if isinstance(prop, Holds) and prop.truth and isinstance(prop.value, tuple) and prop.value[1] == who:
        return True
    if moment.kind != "event" or not moment.verb or who not in moment.fillers.values():
        return False
    verb, fillers = past.verb(moment), past.fillers(moment)
    pays = "paying" in verb.roles and fillers.get(verb.slots[0].name) == who
    gets = [
        one.value[1] for one in (*verb.makes, *verb.usually) if isinstance(one, Holds) and isinstance(one.value, tuple)
    ]
    return not pays and any(fillers.get(str(slot)) == who for slot in gets)


def _pays(past: Past, moment: Moment, who: int) -> bool:
    act = moment.act
    if moment.kind != "event" or not moment.verb or act is None or act.before or act.perfect or act.mood:
        return False
    verb = past.verb(moment)
    text = past.trace.story.sources.text_of(moment.span)
    return "paying" in verb.roles and past.fillers(moment).get(verb.slots[0].name) == who and not _NOTHING.search(text)


def _finding(trace: Trace, past: Past, who: int, empty: Moment, moment: Moment) -> Finding:
    name = names_of(trace).term(who)
    return Finding(
        "not-able",
        Severity.WARNING,
        f"{name} pays for this, but has no money left",
        moment.span,
        f"{name} has no money",
        (past.step(empty.index),),
        "let them come by money first, or let somebody else pay; or mark the sentence [intended: reason]",
    )
