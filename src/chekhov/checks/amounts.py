"""Amounts: of what is counted, no more can be lost than there was, and nobody gives more than they have. Floor 7.

In: a trace, and the story by figure. Out: findings about numbers ("seven robots": nine are destroyed; "three pearls": five are given away). Only unnamed
collectives with a stated number count, and only as long as nothing is said of others of their kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.language import tree as t
from chekhov.story.meaning import Figure, Holds, IsA, Term, put, variables
from chekhov.trace.record import Moment, Trace


@dataclass(slots=True)
class _Stock:
    """Those of one noun: how many have been spoken of before any was lost, where, and how many are lost."""

    there: int = 0
    shown: list[int] = field(default_factory=list)  # moments
    lost: int = 0
    losses: list[int] = field(default_factory=list)
    counted: bool = False  # the story says how many there are
    open_ended: bool = False  # "more robots", "the robots": nobody knows how many


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family."""
    found = [*_parts(trace, past), *_losses(trace, past), *_holdings(trace, past)]
    return list({finding.span: finding for finding in reversed(found)}.values())[::-1]  # of one deed once is enough


def _parts(trace: Trace, past: Past) -> Iterator[Finding]:
    """ "Nine of the seven robots"."""
    for figure in trace.story.cast:
        whole = trace.story.cast[figure.part_of] if figure.part_of is not None else None
        if whole is None or not figure.number or not whole.number or figure.number <= whole.number:
            continue
        first = next(iter(past.parts.get(figure.id, ())), None)
        if first is not None:
            before = past.parts.get(whole.id, ())
            yield _finding(past, first, figure, figure.number, whole.number, [before[0].index] if before else [])


def _losses(trace: Trace, past: Past) -> Iterator[Finding]:
    """Seven are there; four are destroyed, then five."""
    stocks: dict[str, _Stock] = {}
    known: set[int] = set()
    cast = trace.story.cast
    counted = {figure.noun for figure in cast if figure.group and figure.number and not figure.named}
    told: dict[int, int] = {}
    for moment in trace.moments if counted else ():
        for figure in (cast[one] for one in dict.fromkeys(_met(past, moment))):
            told |= _told(moment, figure)
            if figure.noun not in counted or not figure.group or moment.kind not in ("event", "state"):
                continue
            stock = stocks.setdefault(figure.noun, _Stock())
            new = figure.id not in known
            known.add(figure.id)
            number = told.get(figure.id, figure.number)
            stock.open_ended = stock.open_ended or not number
            if number is None:
                continue
            if _loses(past, moment, figure.id):
                stock.lost += number
                stock.losses.append(moment.index)
                if stock.there and not stock.open_ended and stock.lost > stock.there:
                    yield _finding(past, moment, figure, stock.lost, stock.there, [*stock.shown, *stock.losses[:-1]])
                    stock.open_ended = True  # said once
            elif new and figure.part_of is None:
                whole = moment.kind == "state"  # "there are six": that is all of them
                stock.there = number if whole else stock.there if stock.counted else stock.there + number
                stock.counted = stock.counted or whole
                stock.shown.append(moment.index)


def _holdings(trace: Trace, past: Past) -> Iterator[Finding]:
    """Somebody is said to have three pearls, and gives away five."""
    held = trace.story.definitions.role("held")
    counted = any(figure.number is not None for figure in trace.story.cast)
    stocks: dict[tuple[object, str], tuple[int, list[int]]] = {}
    for moment in trace.moments if held is not None and counted else ():
        if moment.act is None or moment.kind not in ("event", "state") or moment.act.hypothetical:
            continue
        for prop in _handlings(past, moment):
            figure = past.figure(prop.fluent[1]) if isinstance(prop.fluent[1], int) else None
            if figure is None or not figure.noun or figure.named or not isinstance(prop.value, tuple):
                continue
            key = (trace.world.real(prop.value[1]), figure.noun)
            there, steps = stocks.get(key, (0, []))
            one_more = key in stocks and moment.kind == "event" and _is_new(past, moment, figure)
            number = figure.number or (1 if one_more else None)
            if number is None or (key not in stocks and moment.kind == "event"):
                stocks.pop(key, None)  # nobody knows how many there are
            elif moment.kind == "state":
                stocks[key] = (number, [moment.index])
            elif prop.truth:
                stocks[key] = (there + number, [*steps, moment.index])
            elif number > there:
                yield _finding(past, moment, figure, number, there, steps, "gives more than there are")
                stocks.pop(key)
            else:
                stocks[key] = (there - number, [*steps, moment.index])


def _is_new(past: Past, moment: Moment, figure: Figure) -> bool:
    """Is it a single one that the story speaks of for the first time ("an apple")?"""
    first = next(iter(past.parts.get(figure.id, ())), None)
    return not figure.group and not figure.plural and figure.owner is None and first is moment


def _handlings(past: Past, moment: Moment) -> Iterator[Holds]:
    """What a moment says or makes of who has something: what is given away comes before what is got."""
    held = past.trace.story.definitions.role("held")
    assert moment.act is not None and held is not None
    if moment.kind == "state":
        prop = moment.act.prop
        effects = [prop] if isinstance(prop, Holds) and prop.truth else []
    else:
        verb = past.verb(moment) if moment.verb else None
        bound = [put(effect, past.fillers(moment)) for effect in (verb.makes if verb is not None else ())]  # type: ignore[arg-type]
        effects = [effect for effect in bound if isinstance(effect, Holds) and not variables(effect)]
        effects.extend(_used_up(past, moment, held.id, {effect.fluent[1] for effect in effects}))
    for effect in sorted(effects, key=lambda one: one.truth):
        if isinstance(effect.value, tuple) and effect.value[0] == held.id:
            yield effect


def _used_up(past: Past, moment: Moment, held: str, told: set[Term]) -> Iterator[Holds]:
    """What somebody eats or destroys they have no longer. ``told``: of what the entry says itself who has it then."""
    doer = past.doer(moment) if moment.verb else None
    for term in dict.fromkeys(past.fillers(moment).values()) if moment.verb else ():
        if doer is not None and isinstance(term, int) and term not in told and past.figure(term).group:
            if _loses(past, moment, term):
                yield Holds((past.trace.world.place_id, term), (held, doer), False)


def _met(past: Past, moment: Moment) -> Iterator[int]:
    for figure in past.fillers(moment).values():
        if isinstance(figure, int):
            yield figure
    prop = moment.act.prop if moment.act is not None else None
    if isinstance(prop, Holds) and prop.truth and len(prop.fluent) > 1 and isinstance(prop.fluent[1], int):
        yield prop.fluent[1]
    if isinstance(prop, IsA) and prop.truth and isinstance(prop.who, int):
        yield prop.who


def _told(moment: Moment, figure: Figure) -> dict[int, int]:
    """ "The hostages are five women": how many a group is said to be."""
    tree = moment.item.readings[0].tree if moment.kind == "state" and moment.item and moment.item.readings else None
    match tree.body if tree is not None else None:
        case t.Clause(verb="be", complements=(t.Object(phrase=t.Noun(number=int() as number)), *_), polarity="yes"):
            one = isinstance(moment.act and moment.act.prop, IsA) and figure.group and figure.number is None
            return {figure.id: number} if one and number > 1 else {}
    return {}


def _loses(past: Past, moment: Moment, figure: int) -> bool:
    """Is this the end of them?"""
    if not moment.verb:
        return False
    verb, binding = past.verb(moment), past.fillers(moment)
    relations = past.trace.story.definitions.relations
    for effect in verb.makes:
        relation = relations.get(str(effect.fluent[0])) if isinstance(effect, Holds) else None
        if isinstance(effect, Holds) and relation is not None and effect.truth and effect.value != relation.default:
            slot, ends = effect.fluent[1], relation.lasting and "ends" in relation.roles
            if isinstance(slot, str) and binding.get(slot) == figure and (ends or "spent" in relation.roles):
                return True
    return any(binding.get(slot) == figure for slot in verb.ends)


def _finding(
    past: Past,
    moment: Moment,
    figure: Figure,
    lost: int,
    there: int,
    steps: list[int],
    label: str = "more than there were",
) -> Finding:
    return Finding(
        "too-many",
        Severity.ERROR,
        f"this makes {lost} of them, but there {'was only 1' if there == 1 else f'were only {there}' if there else 'was none left'}",
        moment.span,
        label,
        tuple(past.step(one) for one in steps),
        "correct one of the numbers, or let others come",
    )
