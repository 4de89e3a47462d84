"""Kin: nobody is somebody's brother and their nephew, and an only child has no sister. Floor 7.

In: a trace, and the story by figure. Out: findings about two who are said to be kin in two ways that exclude each other, or who cannot be kin, at the
later line. The library says which bonds of kin exclude each other (``role: kin``); a story may take one of them back ("she is really her mother"),
and then says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.story.meaning import Every, Holds, Relation
from chekhov.story.wording import listed
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_TAKEN_BACK = re.compile(
    r"\b(?:really|actually|truth|reality|turns? out|turned out|reveals?|revealed|secret(?:ly)?|adopt\w*|pretend\w*|foster|half|step\w*|like|as|calls?|called)\b",
    re.IGNORECASE,
)


class _Said(NamedTuple):
    """A bond of kin as the story says it: the relation, the first and the second of the two, and where."""

    relation: Relation
    prop: Holds
    moment: Moment


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family."""
    return [*_twofold(trace, past), *_with_siblings(trace, past), *_of_none(trace, past)]


def _of_none(trace: Trace, past: Past) -> Iterator[Finding]:
    """ "Oscar has no brothers or sisters. Oscar's little sister laughs"."""
    words = names_of(trace)
    for told in trace.moments:
        for bond, who, none in _none(trace, told):
            later = next(_who_is(trace, bond, who, none, told), None)
            if later is None or any(_begins(past, one) for one in trace.moments[told.index + 1 : later[0].index + 2]):
                continue
            moment, other = later
            yield Finding(
                "contradiction",
                Severity.WARNING,
                f"{words.term(who)} is said to have none, but here there are: {words.term(other)}",
                moment.span,
                "there is none",
                (past.step(told.index),),
                "change one of the two lines, or say what the truth is; or mark the sentence [intended: reason]",
            )


def _none(trace: Trace, told: Moment) -> Iterator[tuple[str, int, set[int]]]:
    """The bonds of kin that somebody is said to have with nobody ("no sister"), who that is, and what stands for that nobody."""
    prop = told.act.prop if told.act is not None and told.kind == "state" and told.item is not None else None
    for one in prop.items if isinstance(prop, Every) else (prop,):
        pair = one.fluent[1:] if isinstance(one, Holds) and not one.truth and len(one.fluent) == 3 else ()
        relation = (
            trace.story.definitions.relations.get(str(one.fluent[0])) if isinstance(one, Holds) and pair else None
        )
        if relation is None or told.item is None or not _BY_BIRTH & {*relation.roles} or len(pair) != 2:
            continue
        first, second = told.item.line.span.start, told.item.line.span.end
        new = [each for each in pair if isinstance(each, int) and first <= trace.story.cast[each].span.start < second]
        mine = [each for each in pair if isinstance(each, int) and (each not in new or trace.story.cast[each].named)]
        if len(mine) == 1 and any(each not in mine for each in new):
            yield relation.fluent_id, mine[0], set(new) - set(mine)


_BY_BIRTH = frozenset(("siblinghood", "sibling", "younger"))


def _who_is(trace: Trace, bond: str, who: int, none: set[int], told: Moment) -> Iterator[tuple[Moment, int]]:
    """Whoever turns out to be just that, and where."""
    for moment in trace.moments[told.index + 1 :]:
        if moment.item is None or moment.item is told.item or _TAKEN_BACK.search(moment.item.line.text):
            continue
        if moment.kind == "event" and none & {*moment.fillers.values()}:
            yield moment, min(none & {*moment.fillers.values()})
        others = {one for fluent, _ in moment.changes if who in fluent[1:] and len(fluent) == 3 for one in fluent[1:]}
        for other in sorted(one for one in others if isinstance(one, int) and one != who):
            with trace.world.at(moment.index):
                if trace.world.verdict(Holds((bond, other, who), True)).status == "yes":
                    yield moment, other


def _begins(past: Past, moment: Moment) -> bool:
    """Is anybody born?"""
    slots = past.verb(moment).begins if moment.kind == "event" and moment.verb else ()
    begun = [moment.fillers.get(slot) for slot in slots]
    return any(isinstance(one, int) and past.trace.world.is_mind(one) for one in begun)


def _with_siblings(trace: Trace, past: Past) -> Iterator[Finding]:
    """Those who are said to be an only child, and somebody's brother or sister."""
    log, definitions = trace.world.log, trace.story.definitions
    alone = definitions.role("only child")
    entries = [log.fact(fluent) for fluent in log.by_relation.get(alone.fluent_id, ())] if alone is not None else []
    lone = {one.fluent[1]: trace.moments[one.cause] for one in entries if one is not None and one.value is True}
    words = names_of(trace)
    for said in _kin(trace) if lone else ():
        figure = next((one for one in said.prop.fluent[1:] if one in lone), None)
        if "siblinghood" not in said.relation.roles or figure is None or lone[figure].item is said.moment.item:
            continue
        first, later = sorted((lone[figure], said.moment), key=lambda moment: moment.index)
        if any(_TAKEN_BACK.search(one.item.line.text) for one in (first, later) if one.item is not None):
            continue
        other = next(one for one in said.prop.fluent[1:] if one != figure)
        yield Finding(
            "contradiction",
            Severity.WARNING,
            f"{words.term(figure)} is said to be an only child, and {words.term(other)} to be a brother or sister",
            later.span,
            "an only child has none",
            (past.step(first.index),),
            "change one of the two lines, or say what the truth is; or mark the sentence [intended: reason]",
        )


def _twofold(trace: Trace, past: Past) -> Iterator[Finding]:
    """Those who are kin in two ways."""
    pairs: dict[frozenset[object], list[_Said]] = {}
    all_said = list(_kin(trace))
    for said in all_said:
        pairs.setdefault(frozenset(said.prop.fluent[1:]), []).append(said)
    words = names_of(trace)
    for each in pairs.values():
        if len(each) == 1:
            each.extend(_follows(trace, each[0], all_said))
        first, *rest = sorted(each, key=lambda one: one.moment.index)
        other = next((one for one in rest if not _agree(first, one)), None)
        if other is None or first.moment.item is other.moment.item:
            continue
        if any(_TAKEN_BACK.search(one.moment.item.line.text) for one in (first, other) if one.moment.item is not None):
            continue
        yield Finding(
            "contradiction",
            Severity.HINT,
            f"{listed([words.term(one) for one in other.prop.fluent[1:]])} are said to be kin in two ways that cannot both be",
            other.moment.span,
            "nobody is both",
            (past.step(first.moment.index),),
            "change one of the two lines, or say what the truth is; or mark the sentence [intended: reason]",
        )


def _follows(trace: Trace, told: _Said, all_said: Sequence[_Said]) -> Iterator[_Said]:
    """That two are brother and sister, as follows from what was said before they are called kin otherwise ("his aunt Lotte", a child of the same parents)."""
    definitions, pair = trace.story.definitions, told.prop.fluent[1:]
    siblings = definitions.role("siblinghood")
    earlier = [one.moment for one in all_said if one.prop.fluent[-1] in pair]  # whose children they are
    earlier = [moment for moment in earlier if moment.index < told.moment.index]
    if siblings is None or siblings is told.relation or not earlier:
        return
    prop = Holds((siblings.fluent_id, *pair), True)
    with trace.world.at(told.moment.index - 1):
        if trace.world.verdict(prop).status == "yes":
            yield _Said(siblings, prop, max(earlier, key=lambda moment: moment.index))


def _kin(trace: Trace) -> Iterator[_Said]:
    """All that the story itself says of who is whose kin."""
    log, definitions = trace.world.log, trace.story.definitions
    for ident in definitions.roles.get("kin", ()):
        relation = definitions.relations[ident]
        for fluent in log.by_relation.get(relation.fluent_id, ()):
            entry = log.fact(fluent)
            if entry is None or entry.value is not True or entry.soft or len(fluent) != 3 or fluent[1] == fluent[2]:
                continue
            moment = trace.moments[entry.cause]
            if moment.item is not None:
                yield _Said(relation, Holds(fluent, True), moment)


def _agree(one: _Said, other: _Said) -> bool:
    """Do two bonds say the same? (To an uncle and an aunt one is the same.)"""
    same = one.relation is other.relation or {"uncle", "aunt"} == {_noun(one), _noun(other)}
    return same  # (that each is the other's father, their ages say already)


def _noun(said: _Said) -> str:
    return said.relation.id.rsplit(" ", 1)[-1]
