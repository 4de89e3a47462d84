"""Masks: somebody knows who is behind a disguise, and the story shows no way in which they could. Floor 7.

In: a trace, and the story by figure. Out: findings about whoever says, knows or acts on who it is. Whoever helped with the disguise, is close to the one who
wears it, has recognised them, found out, or been told, may know it; and who is disguised no longer is for everybody to see.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from chekhov.checks.kept import Kept
from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.story.linked import BECAUSE
from chekhov.story.meaning import Every, Holds, Prop, Relation, Same, Thinks
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_LEARNS = frozenset(("recognising", "discovery", "noticing", "listening", "reading", "gaining"))
_UNSURE = frozenset(("opinion", "wondering", "untrue"))


class _Disguise(NamedTuple):
    """``who`` passes for ``guise`` (None: nobody in particular) since ``moment``."""

    who: int
    guise: int | None
    moment: Moment


def check(trace: Trace, past: Past, kept: Kept) -> Iterator[Finding]:
    """All findings of this family."""
    relation = trace.story.definitions.role("disguise")
    if relation is None or relation.fluent_id not in trace.world.log.by_relation:
        return  # nobody is ever disguised
    for disguise in kept.at_each("disguises", lambda moment: _disguises(past, relation, moment)):
        seen: set[int] = set()
        for moment in trace.moments[disguise.moment.index + 1 :]:
            who = _who_knows(past, moment, disguise)
            if who is None or who in seen or past.is_so("disguise", disguise.who, moment.index - 1) is not True:
                continue
            seen.add(who)
            if not _may_know(trace, past, who, disguise, moment):
                yield _finding(past, who, disguise, moment)


def _disguises(past: Past, relation: Relation, moment: Moment) -> Iterator[_Disguise]:
    """Those who are disguised at a moment."""
    if moment.kind not in ("event", "backstory") or not moment.verb or moment.scene < 0:
        return
    for term in past.fillers(moment).values():
        if isinstance(term, int) and past.verb_makes(moment, relation, term) and past.is_person(term):
            others = {slot: one for slot, one in past.fillers(moment).items() if isinstance(one, int) and one != term}
            chosen = past.verb(moment).chosen_by
            yield _Disguise(term, next((one for slot, one in others.items() if slot not in chosen), None), moment)


def _who_knows(past: Past, moment: Moment, disguise: _Disguise) -> int | None:
    """Who says, is said to know, or has as a reason who it is."""
    act = moment.act
    if act is None or act.hypothetical or moment.scene < 0:
        return None
    if moment.kind == "state":
        for one in act.prop.items if isinstance(act.prop, Every) else (act.prop,):
            if isinstance(one, Thinks) and one.knows and one.truth and _reveals(one.prop, disguise):
                return one.who if isinstance(one.who, int) and one.who != disguise.who else None
        return None
    verb = past.verb(moment) if moment.kind == "event" and moment.verb else None
    if verb is None or _UNSURE & set(verb.roles) or not verb.slots:
        return None
    first = past.fillers(moment).get(verb.slots[0].name)
    said = any(_reveals(term, disguise) for term in moment.fillers.values()) and not _LEARNS & set(verb.roles)
    acted = any(word in BECAUSE and _reveals(reason, disguise) for word, reason, _ in act.reasons)
    return first if isinstance(first, int) and first != disguise.who and (said or acted) else None


def _reveals(term: object, disguise: _Disguise) -> bool:
    """Is it that the two are one, or that somebody is disguised?"""
    if isinstance(term, Same):
        return term.truth and {term.left, term.right} == {disguise.who, disguise.guise}
    return (
        isinstance(term, Holds)
        and term.truth
        and term.fluent[1:] == (disguise.who,)
        and "disguise" in str(term.fluent[0])
    )


def _may_know(trace: Trace, past: Past, who: int, disguise: _Disguise, now: Moment) -> bool:
    """Has somebody helped, recognised or unmasked them, or been told; or are they close?"""
    if (
        not trace.world.is_mind(who)
        or who in past.fillers(disguise.moment).values()
        or who in past.bound_to(disguise.who)
    ):
        return True
    bit = trace.world.log.bits.get(who, 0)
    for moment in trace.moments[disguise.moment.index + 1 : now.index]:
        met = set(past.fillers(moment).values())
        present = who in met or bool(bit & (moment.witnesses | moment.watchers))
        if present and _mentions(moment, disguise):
            return True
        if (
            who in met
            and {disguise.who, disguise.guise} & met
            and moment.verb
            and _LEARNS & set(past.verb(moment).roles)
        ):
            return True
    return False


def _mentions(moment: Moment, disguise: _Disguise) -> bool:
    prop: Prop | None = moment.act.prop if moment.act is not None else None
    terms = (*moment.fillers.values(), *(prop.items if isinstance(prop, Every) else (prop,)))
    return any(_reveals(one.prop if isinstance(one, Thinks) else one, disguise) for one in terms)


def _finding(past: Past, who: int, disguise: _Disguise, moment: Moment) -> Finding:
    words = names_of(past.trace)
    name, masked = words.term(who), words.term(disguise.who)
    return Finding(
        "knows-too-soon",
        Severity.HINT,
        f"{name} knows who is behind the disguise: {masked}",
        moment.span,
        f"nothing shows how {words.pronoun(who)} could know it",
        (past.step(disguise.moment.index),),
        f"let {name} recognise {masked}, find out or be told before this line; or mark the sentence [intended: reason]",
    )
