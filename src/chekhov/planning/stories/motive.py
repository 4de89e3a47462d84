"""Motives: is there, in the doer's own beliefs, a plan that begins with a deed and serves a want of theirs? Floor 6.

In: a trace and the moment of a deed. Out: :class:`Motive`, or None, where none was found within the limits ("not shown" is not "no motive": say how far was searched).
Answers are kept by trace, doer, deed and moment. Effort is counted in steps, never in seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

from chekhov.planning.ground import ground
from chekhov.planning.problems.read import Unusable
from chekhov.planning.search.bounds import Bounds
from chekhov.planning.search.compiled import Compiled
from chekhov.planning.search.minds import Minds
from chekhov.planning.search.worlds import Exhausted, Looping, Worlds
from chekhov.planning.stories.clauses import Unsayable
from chekhov.planning.stories.closing import Closed, TooLarge, close
from chekhov.planning.stories.deeds import TooManyDeeds
from chekhov.planning.stories.telling import serves
from chekhov.planning.stories.wants import Want
from chekhov.story.meaning import Did
from chekhov.trace.record import Trace

STEPS, WORLDS = 4, 2000
"""How many deeds ahead the doer looks, and how many worlds are made before the search gives up."""


@dataclass(frozen=True, slots=True)
class Motive:
    """Why somebody does something: the want that is served, and what they mean to do, the deed itself first (``wants`` is met at the end of ``plan``)."""

    who: int
    want: Want
    plan: tuple[Did, ...]


_known: WeakKeyDictionary[object, dict[tuple[int, int, Did], Motive | None]] = WeakKeyDictionary()


def motive(
    trace: Trace, moment: int, doer: int | None = None, *, steps: int = STEPS, worlds: int = WORLDS
) -> Motive | None:
    """The motive of whoever chooses the event at a moment (or of one ``doer`` of it): a plan of theirs, in what they believe just before, that begins with the
    deed and serves a want of theirs. None: not found within ``steps`` deeds and ``worlds`` imagined worlds, or the event is no deed of anybody."""
    it = trace.moments[moment]
    if not it.verb:
        return None
    verb = trace.story.definitions.verbs[it.verb]
    did = Did(it.verb, tuple((slot.name, it.fillers[slot.name]) for slot in verb.slots if slot.name in it.fillers))
    if doer is None:
        names = verb.chosen_by
        doer = next((term for name in names if isinstance(term := it.fillers.get(name), int)), None)
    if doer is None:
        return None
    cache = _known.setdefault(trace.world.log, {}) if _weak(trace.world.log) else {}
    key = (moment, doer, did)
    if key not in cache:
        cache[key] = _search(trace, moment, doer, did, steps, worlds)
    return cache[key]


def _weak(thing: object) -> bool:
    return hasattr(type(thing), "__weakref__")


def _search(trace: Trace, moment: int, doer: int, did: Did, steps: int, most: int) -> Motive | None:
    try:
        closed = close(trace, None, moment=moment - 1, deed=did, whose=(doer,))
        flat, _ = ground(closed.problem)
    except (TooLarge, TooManyDeeds, Unsayable, Unusable):
        return None
    if doer not in closed.players.minds:
        return None
    who = closed.players.minds.index(doer)
    compiled = Compiled(flat)
    made = Worlds(compiled, most)
    minds = Minds(compiled, made, Bounds(compiled, made, 1))
    level = 2 + minds.extra
    try:
        root = made.start(level)
        for number, name in enumerate(flat.actions):
            if closed.deeds[name].did == did:
                course = minds.explanation(number, level, root, who, steps)
                if course is not None:
                    plan = tuple(closed.deeds[flat.actions[one]].did for one in course.actions())
                    want = _served(closed, doer, tuple(flat.actions[one] for one in course.actions()))
                    return Motive(doer, want, plan) if want is not None else None
    except (Exhausted, Looping):
        return None
    return None


def _served(closed: Closed, doer: int, actions: tuple[str, ...]) -> Want | None:
    """The want that is met at the end of a plan, in what the doer believes, and was not before."""
    found = serves(closed, doer, actions, ())
    return found[0] if found else None
