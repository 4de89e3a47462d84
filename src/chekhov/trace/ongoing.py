"""What nobody does and what goes on for a while: does it still rain? Floor 5.

In: an event of the weather (one that nobody takes part in), and a moment. Out: whether it may be over by then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.story.meaning import Did
from chekhov.trace.order import time_passes
from chekhov.trace.record import Moment

if TYPE_CHECKING:
    from chekhov.trace.run import Runner

_SENTENCES = 4
"""For so many sentences it rains without anybody's saying so again."""


def may_be_over(runner: Runner, deed: Did, now: Moment) -> bool:
    """Has so much been told since it began, or of another time, or anything that has to do with it ("the rain stops", "it stops raining")?"""
    if any(isinstance(term, int) for _, term in deed.args):
        return False
    moments = runner.trace.moments[: now.index]
    last = next((one.index for one in reversed(moments) if one.kind == "event" and one.verb == deed.verb), None)
    if last is None:
        return False
    since = [one for one in (*moments[last + 1 :], now) if one.act is not None]
    nouns = {
        noun
        for noun, entries in runner.story.definitions.event_nouns.items()
        if any(deed.verb == one.verb for one in entries)
    }
    sentences = {id(one.item) for one in since if one.item is not None}
    return (
        len(sentences) > _SENTENCES
        or any(one.scene != moments[last].scene or (one.act is not None and time_passes(one.act)) for one in since)
        or any(_has_to_do_with(runner, one, nouns) for one in since)
    )


def _has_to_do_with(runner: Runner, moment: Moment, nouns: set[str]) -> bool:
    """Does a moment tell of it by its noun, or of its going on, or ending?"""
    terms = [*moment.fillers.values(), *(moment.act.prop[0][1:] if moment.kind == "state" and moment.act else ())]  # type: ignore[index]
    spoken = {runner.story.cast[one].noun for one in terms if isinstance(one, int)}
    lemmas = {runner.story.definitions.verbs[one.verb].lemma for one in terms if isinstance(one, Did)}
    return bool(nouns & spoken or nouns & lemmas)
