"""Keyholders: where only two people have a key, nobody else unlocks it. Floor 7.

In: a trace, and the story by figure. Out: findings at the deed. Whoever has been given, taken or found a key since, breaks in, or does it together with one of the
two, is not accused; nor is anybody where a sentence about a key since then was not understood.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from chekhov.checks.past import Past, stated
from chekhov.findings import Finding, Severity
from chekhov.story.meaning import Holds, Verb
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_ALONE = frozenset(("none but", "and nobody else"))


class _Kept(NamedTuple):
    """Who alone has a key to something, and since when."""

    thing: int
    key: int
    holders: frozenset[int]
    moment: Moment


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family, in story order."""
    found: list[Finding] = []
    for kept in _kept(trace, past):
        entry = next((one for one in _openings(past, kept) if one.index > kept.moment.index), None)
        if entry is not None and not _has_come_by(trace, past, kept, entry):
            found.append(_finding(trace, past, kept, entry))
    return found


def _kept(trace: Trace, past: Past) -> Iterator[_Kept]:
    """ "Only Lena and Rosa have keys to the safe", "Lena has the only key to the safe"."""
    for moment in trace.moments:
        if moment.kind != "state" or moment.act is None:
            continue
        alone = any(one.words in _ALONE for one in moment.act.beside)
        for prop in stated(moment):
            if not isinstance(prop, Holds) or not prop.truth or not isinstance(prop.value, tuple):
                continue
            key, holder = prop.fluent[1], prop.value[1]
            if not isinstance(key, int) or not isinstance(holder, int) or not trace.world.has_role(key, "key"):
                continue
            label = past.figure(key).label
            if not alone and not label.startswith("the only "):
                continue
            thing = _opened_by(trace, label)
            if thing is not None:
                yield _Kept(thing, key, frozenset((holder, *past.figure(holder).joint)), moment)


def _opened_by(trace: Trace, label: str) -> int | None:
    """What a key is the key to, by what it is called."""
    _, _, whole = label.partition(" to ")
    return next((one.id for one in trace.story.cast if whole and one.label == whole), None)


def _openings(past: Past, kept: _Kept) -> Iterator[Moment]:
    """The deeds by which somebody else unlocks or opens it."""
    for moment in past.events_of(kept.thing):
        if moment.act is None or moment.scene < 0 or moment.act.hypothetical or moment.act.before:
            continue
        doer = past.doer(moment)
        slots = past.once(moment, _unlocking)
        if doer is None or not any(past.fillers(moment).get(slot) == kept.thing for slot in slots):
            continue
        world, with_ = past.trace.world, set(past.fillers(moment).values()) - {doer, kept.thing}
        tools = {one for one in with_ | set(moment.act.companions) if isinstance(one, int) and not world.is_mind(one)}
        tools = {one for one in tools if not (world.has_role(one, "key") or world.is_place(one))}
        if tools:
            continue  # "with a drill"
        if "forcing" not in past.verb(moment).roles and kept.holders.isdisjoint(past.fillers(moment).values()):
            yield moment


def _unlocking(past: Past, verb: Verb) -> list[str]:
    """The slots of what a deed makes unlocked."""
    lock = past.trace.story.definitions.role("locked")
    if lock is None or not verb.chosen_by:
        return []
    made = [one for one in verb.makes if isinstance(one, Holds) and one.fluent[0] == lock.fluent_id]
    return [str(one.fluent[1]) for one in made if one.truth != (one.value is True)]


def _has_come_by(trace: Trace, past: Past, kept: _Kept, entry: Moment) -> bool:
    """May whoever opens it have a key, or is it open already?"""
    doer = past.doer(entry)
    for moment in trace.moments[: entry.index + 1]:
        fillers = set(past.fillers(moment).values()) if moment.verb else set()
        keys = {one for one in fillers if isinstance(one, int) and trace.world.has_role(one, "key")}
        if keys and doer in fillers and not (moment is entry and keys == {kept.key}):
            return True
        if moment.index > kept.moment.index and moment is not entry:
            if kept.thing in fillers or (moment.act is None and moment.item is not None):
                return True  # somebody else has left it open
            if moment.item is not None and moment.item is not entry.item and "key" in moment.item.line.text.lower():
                return True
    return False


def _finding(trace: Trace, past: Past, kept: _Kept, entry: Moment) -> Finding:
    words = names_of(trace)
    assert entry.act is not None
    doer = past.doer(entry)
    name, thing = words.term(doer if doer is not None else kept.thing), words.term(kept.thing)
    return Finding(
        "not-held",
        Severity.WARNING,
        f"{words.event(entry)}, but only others have a key to {thing}",
        entry.act.span,
        f"nobody is shown giving {name} a key",
        (past.step(kept.moment.index),),
        "let the key be given, stolen or copied first, or the lock be forced; or mark the sentence [intended: reason]",
    )
