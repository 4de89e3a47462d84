"""What somebody has said that they will do: they go and do it. Floor 6.

In: a trace, a character. Out: :class:`~chekhov.planning.stories.wants.Want`, for what was said lately, for no later day, and has not been done since. (What is
promised or sworn in so many words is a fact of the story: see `wants`.)
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.planning.stories.wants import Want, doers_of
from chekhov.story.meaning import Did, Every, Hedged, Holds, Prop, Term
from chekhov.trace.record import Trace

LATELY = 2
"""It counts for so many scenes."""


def intentions(trace: Trace, who: int) -> Iterator[Want]:
    """What they have announced, the latest first."""
    now = trace.moments[-1].scene if trace.moments else -1
    for moment in reversed(trace.moments):
        if moment.scene <= now - LATELY:
            return
        if not moment.verb or who not in doers_of(trace, moment) or moment.act is None or moment.act.within:
            continue
        verb = trace.story.definitions.verbs[moment.verb]
        for slot in verb.slots:
            claim = moment.fillers.get(slot.name) if slot.form == "that" else None
            for part, deed in _announced(claim):
                if who in _doers(trace, deed) and not _is_done(trace, deed, moment.index):
                    said = Did(moment.verb, tuple({**moment.fillers, slot.name: part}.items()))
                    ground = Holds((trace.world.with_id, who, who), True)
                    yield Want(who, deed._replace(at=""), ground, True, who, None, (said,))


def _announced(claim: Prop | Term | None) -> Iterator[tuple[Hedged, Did]]:
    """The deeds that a claim says will be done, each with the part that says so."""
    match claim:
        case Every(items):
            for item in items:
                yield from _announced(item)
        case Hedged("will" | "would", Did(truth=True) as deed, ()):
            yield claim, deed


def _doers(trace: Trace, deed: Did) -> list[Term]:
    given = dict(deed.args)
    return [trace.world.real(given.get(name, "")) for name in trace.story.definitions.verbs[deed.verb].chosen_by]


def _is_done(trace: Trace, deed: Did, since: int) -> bool:
    """Has it been done since, or given up?"""
    verbs = trace.story.definitions.verbs
    for moment in trace.moments[since + 1 :]:
        same = moment.verb == deed.verb and all(
            trace.world.real(moment.fillers.get(slot, "")) == trace.world.real(term) for slot, term in deed.args
        )
        if same or (moment.verb and "second thoughts" in verbs[moment.verb].roles):
            return True
    return False
