"""Where one mind takes another to believe a thing to be, where the story tells only that the one saw it moved while the other was away. Floor 8.

In: two minds, a thing, a time. Out: a `Reply` (as likely, never as sure): where the other last knew it to be; None where the one saw nothing of it.
"""

from __future__ import annotations

from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.story.meaning import Term
from chekhov.world.log import Entry, Path


def as_last_left(asker: Asker, path: Path, thing: int, time: Time) -> Reply | None:
    """ "Where does Ida think that Karla will look for the mug?", of whom the story tells that Ida saw Bastian move it, and Karla did not."""
    watcher, other = path if len(path) == 2 else (None, None)
    if not isinstance(watcher, int) or not isinstance(other, int) or asker.trace.world.is_mind(thing):
        return None
    world, until = asker.trace.world, len(asker.trace.moments) if time.at is None else time.at + 1
    told = [one for one in world.log.history((world.place_id, thing)) if one.true and one.moment < until]
    with asker.judge.looking(time.at):
        believed = world.spot(thing, (watcher,))
    seen: Entry | None = None
    for entry in reversed(told):
        spot = entry.value if isinstance(entry.value, tuple) and len(entry.value) == 2 else None
        if _knows(asker, entry, other):
            lies = spot is not None and not world.is_mind(spot[1]) and seen is not None
            return _reply(asker, path, thing, spot[1], (entry, seen)) if lies and spot and seen else None
        if seen is None and (_knows(asker, entry, watcher) or (spot is not None and spot == believed)):
            seen = entry
    return None


def _knows(asker: Asker, entry: Entry, mind: int) -> bool:
    """Did somebody see what an entry tells?"""
    return bool((entry.mutual | entry.watchers) & asker.trace.world.log.bit(mind))


def _reply(asker: Asker, path: Path, thing: int, where: Term, entries: tuple[Entry, Entry]) -> Reply:
    watcher, other = (asker.names.term(one) for one in path)
    place, what = asker.names.term(where), asker.names.term(thing)
    text = f"Perhaps {place}: there {other} last knew {what} to be, and {watcher} knows that it is there no longer"
    return Reply(place, "maybe", asker.sentence(text), tuple(one.cause for one in entries), 2)
