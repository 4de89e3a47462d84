"""Reasons that do not hold up: what a sentence gives as the reason of a deed, and the story has it otherwise. Floor 7.

In: a trace, and the story by figure. Out: findings. A reason may lie long back (what was ever so may still move somebody), and where somebody was is open at all times
at which nobody saw them: only what is known to be otherwise and never was so is found. Whoever *believes* it may well act on it: then the story should say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from chekhov.checks.kept import Kept
from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.source import Span
from chekhov.story.linked import BECAUSE
from chekhov.story.meaning import Did, Every, Holds, Prop, variables
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of


class _False(NamedTuple):
    """A reason that is not so. ``lie``: the moment at which somebody lies that it is, where that is how the story knows it."""

    reason: Prop
    span: Span
    causes: tuple[int, ...]
    lie: Moment | None


def check(trace: Trace, past: Past, kept: Kept) -> list[Finding]:
    """All findings of this family."""
    lies: dict[Prop, Moment] = {}
    for moment in past.moments_of(lambda verb: not all(wanted for _, wanted in verb.holds)):
        if moment.act is None or moment.kind != "event" or moment.act.hypothetical:
            continue
        for slot, wanted in past.verb(moment).holds:
            said = moment.fillers.get(slot)
            if not wanted and isinstance(said, tuple):
                lies.setdefault(said, moment)
    return kept.at_each("false reasons", lambda moment: _at(past, moment, lies))


def _at(past: Past, moment: Moment, lies: dict[Prop, Moment]) -> Iterator[Finding]:
    """What is given as a reason at a moment, and is not so."""
    if moment.act is None or moment.kind != "event" or moment.act.hypothetical:
        return
    for word, reason, span in moment.act.reasons:
        for part in reason.items if isinstance(reason, Every) else (reason,):
            wrong = _wrong(past, moment, part, span, lies) if word in BECAUSE else None
            if wrong is not None:
                yield _finding(past, moment, wrong)


def _wrong(past: Past, moment: Moment, reason: Prop, span: Span, lies: dict[Prop, Moment]) -> _False | None:
    """Is a reason known not to be so, just before the deed?"""
    world = past.trace.world
    if not isinstance(reason, (Holds, Did)) or variables(reason) or (isinstance(reason, Did) and reason.at):
        return None
    with world.at(moment.index - 1):
        verdict = world.verdict(reason)
    sure = not verdict.default and bool(verdict.evidence)
    lie = lies.get(reason)
    if lie is not None and lie.index < moment.index and not (verdict.status == "yes" and sure):
        return _False(reason, span, (lie.index,), lie)
    if (
        verdict.status != "no"
        or not sure
        or not isinstance(reason, Holds)
        or _may_have_been(past, reason, moment.index)
    ):
        return None
    return _False(reason, span, tuple(dict.fromkeys(entry.cause for entry in verdict.evidence)), None)


def _may_have_been(past: Past, reason: Holds, moment: int) -> bool:
    """Was it ever so, or can it have been while nobody looked (where somebody is, how they feel, what passes by itself)?"""
    relation = past.trace.story.definitions.relations.get(str(reason.fluent[0]))
    if relation is None or reason.fluent[0] == past.trace.world.place_id or not (relation.lasting or relation.values):
        return True
    return any(
        (entry.value == reason.value) == reason.truth
        for entry in past.trace.world.log.history(reason.fluent)
        if entry.moment < moment
    )


def _finding(past: Past, moment: Moment, wrong: _False) -> Finding:
    words, doer = names_of(past.trace), past.doer(moment)
    said = words.say(wrong.reason, past=isinstance(wrong.reason, Holds) and bool(past.trace.story.discourse.base_past))
    if wrong.lie is not None:
        liar = past.fillers(wrong.lie).get(past.verb(wrong.lie).slots[0].name)
        label = f"this is only a lie of {words.term(liar)}'s" if isinstance(liar, int) else "this is only a lie"
    else:
        label = "the story has it otherwise"
    minds = (one for one in past.fillers(moment).values() if isinstance(one, int) and past.trace.world.is_mind(one))
    doer = next(minds, None) if doer is None else doer
    they = words.pronoun(doer) if doer is not None else "somebody"
    believes = "believe" if they == "they" else "believes"
    return Finding(
        "not-true",
        Severity.HINT if wrong.lie is not None else Severity.WARNING,
        f"what is given as the reason here is not so: {said}",
        wrong.span,
        label,
        tuple(past.step(cause) for cause in sorted(wrong.causes)),
        f"if it is only believed, say so (because {they} {believes} that …); or let it be so before this line, or give another reason; "
        "or mark the sentence [intended: reason]",
    )
