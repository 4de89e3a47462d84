"""The reader's mind: what the telling has shown so far, in telling order. Floor 8.

The reader knows what a sentence told up to then shows, and takes two guises for one only when the telling has said so.
"""

from __future__ import annotations

from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.ground import Found, is_event
from chekhov.questions.times import Time
from chekhov.story.meaning import Asks, Did, Prop, Term, Thinks, put, variables


def claim_of(prop: Prop) -> Prop | None:
    """What the reader is asked to know or learn."""
    if isinstance(prop, Thinks) and isinstance(prop.prop, tuple):
        return prop.prop
    if isinstance(prop, Did):
        for _, term in prop.args:
            if isinstance(term, tuple):
                return term
    return None


def reader_thinks(asker: Asker, read: Read, time: Time) -> Found:
    """Does the reader know it at a time?"""
    claim = claim_of(read.prop)
    if claim is None:
        return Found("unknown")
    proof = _proof(asker, claim, time.at)
    if proof is None:
        return Found("no", default=True)
    limit = _limit(asker, time)
    needed = (*proof, *read.scope.through)
    late = [index for index in needed if _telling(asker, index) > limit]
    if late:
        return Found("no", tuple(late), note="the reader has not been told")
    return Found("yes", proof)


def when_reader_learns(asker: Asker, read: Read) -> Reply | None:
    """The scene in which the telling lets the reader know it."""
    from chekhov.questions.whens import at_moment

    claim = claim_of(read.prop)
    proof = _proof(asker, claim, None) if claim is not None else None
    if not proof:
        return None
    return at_moment(asker, max((*proof, *read.scope.through), key=lambda index: (_telling(asker, index), index)))


def _limit(asker: Asker, time: Time) -> int:
    """The last scene, in telling order, that the reader has read."""
    if time.scene is not None:
        return time.scene - 1 if time.way == "before" else time.scene
    if time.at is not None:
        return asker.trace.moments[time.at].scene
    return len(asker.trace.story.scenes)


def _telling(asker: Asker, index: int) -> int:
    moment = asker.moment(index)
    return moment.scene if moment is not None else -1


def _proof(asker: Asker, claim: Prop, at: int | None) -> tuple[int, ...] | None:
    """The moments that make a claim so, or None where it is not so."""
    prop: Term = claim.prop if isinstance(claim, Asks) else claim
    if not isinstance(prop, tuple):
        return None
    with asker.judge.looking(None if is_event(prop) else at):
        world = asker.trace.world
        if variables(prop):
            binding = next(iter(world.solutions(prop)), None)
            if binding is None:
                return None
            prop = put(prop, binding)
    found = asker.judge.judge(prop, Time(None if is_event(prop) else at))
    return found.moments if found.known == "yes" else None
