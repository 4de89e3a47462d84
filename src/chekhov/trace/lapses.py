"""States that a sentence gives a length to: "Tom slept for ten minutes", "she was ill until spring". They end with it. Floor 5.

In: a run, at the beginning of a sentence or a scene. Out: whatever state the sentence before gave a length is over, as far as nobody says otherwise;
"while he slept" is still in it. What "has been so for a week" goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from chekhov.language.amounts import read_amount
from chekhov.story.meaning import Act, Fluent, Holds
from chekhov.story.scenes import SentenceItem
from chekhov.trace.record import Moment
from chekhov.world.change import Audience, Stamp
from chekhov.world.log import Entry

if TYPE_CHECKING:
    from chekhov.trace.run import Runner

_STILL = re.compile(
    r"\b(?:while|meanwhile|in the meantime|at the same time|during|in (?:his|her|their|its) sleep)\b", re.I
)
_UNTIL = re.compile(
    r"^(?:until|till|through|throughout|all|the whole|for (?:the|a long|a short|a while|some|several|a few|many))\b"
)
_TILL = re.compile(r"\b(?:until|till)\b", re.I)
_NO_END = re.compile(
    r"^(?:for the (?:first|second|third|last|time|moment|present|rest)|(?:until|till) (?:now|today|this|then)|all the time)\b"
)


def lasts(act: Act) -> bool:
    """Does an act say how long it lasts?"""
    return any(
        _NO_END.match(words) is None
        and (_UNTIL.match(words) is not None or _is_amount(words.removeprefix("for ").removeprefix("another ")))
        for words in map(str.lower, act.times)
    )


def until(item: SentenceItem | None) -> bool:
    """Does a sentence say until when something lasts?"""
    return item is not None and _TILL.search(item.line.text) is not None


def _is_amount(words: str) -> bool:
    found = read_amount(words)
    return found is not None and not found[1]


def end(runner: Runner, item: SentenceItem | None) -> list[tuple[Fluent, Entry]]:
    """Let what the sentence before gave a length be over, before a sentence (or a scene) begins. Out: what has changed."""
    lengthy = list(_lengthy(runner)) if runner.timed else []
    if not lengthy or (item is not None and _STILL.search(item.line.text)):
        return []
    world, kept = runner.world, runner.world.changed
    changed: list[tuple[Fluent, Entry]] = []
    world.changed = changed
    moment = len(runner.trace.moments)
    for fluent, before in lengthy:
        relation = runner.story.definitions.relations[str(fluent[0])]
        stamp = Stamp(moment, before.cause, Audience(before.mutual), soft=True)
        usual = relation.default if relation.values else False
        now = world.log.fact(fluent)
        if usual is not None and now is not None and now.value == before.value != usual:
            world.make(Holds(fluent, usual), stamp)
            runner.since = len(runner.trace.moments)
    world.changed = kept
    return changed


def _lengthy(runner: Runner) -> Iterator[tuple[Fluent, Entry]]:
    """The states to which the sentence before gave a length (the one before that, where it tells what happened meanwhile)."""
    for moment in _before(runner):
        act = moment.act
        if act is None or act.perfect or act.before or act.hypothetical:
            continue
        if not (lasts(act) if act.times else _until_then(runner, moment)):
            continue
        for fluent, entry in moment.changes:
            relation = runner.story.definitions.relations.get(str(fluent[0]))
            if relation is None or len(fluent) != 2 or "ends" in relation.roles or not entry.true:
                continue
            if relation.value_slot is not None:
                continue  # "three years older": so old one is now
            if relation.passing or (moment.kind == "state" and not relation.when):
                yield fluent, entry


def _until_then(runner: Runner, moment: Moment) -> bool:
    """ "Ann slept until the rain stopped": what the same sentence tells next ends it."""
    moments = runner.trace.moments
    behind = moments[moment.index + 1] if moment.index + 1 < len(moments) else None
    if behind is None or behind.act is None or moment.item is None or behind.item is not moment.item:
        return False
    line = moment.item.line
    words = line.text[: behind.act.span.start - line.span.start].split()
    return words[-1:] in (["until"], ["till"])


def _before(runner: Runner) -> Iterator[Moment]:
    last: SentenceItem | None = None
    for moment in reversed(runner.trace.moments):
        if moment.item is None:
            return
        if last is not None and moment.item is not last and not _STILL.search(last.line.text):
            return
        last = moment.item
        yield moment
