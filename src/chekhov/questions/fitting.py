"""Whether an event is the one that a question asks for, by what the question says beside its verb: where, with whom, from and to whom, before whom. Floor 8.

In: a meaning of the question and a moment. Out: whether it fits.
"""

from __future__ import annotations

from chekhov.language import tree as t
from chekhov.questions.common import Asker, Read
from chekhov.story.meaning import figures_in
from chekhov.trace.record import Moment

_FROM_TO = frozenset(("from", "to", "for", "against", "by", "out of", "off"))
_SPOTS = frozenset(("in", "inside", "on", "under", "behind", "beside", "near"))
_FROM = frozenset(("from", "out of", "off"))


def _is_in_order(asker: Asker, moment: Moment, word: str, other: int) -> bool:
    """ "Did Ann arrive before Ben?": is it told so, or did Ben do the same later, or earlier?"""
    world, verb = asker.trace.world, asker.trace.story.definitions.verbs.get(moment.verb)
    told = {
        one.words
        for one in (moment.act.beside if moment.act is not None else ())
        if other in map(world.real, one.figures)
    }
    if told & {"before", "after"}:
        return word in told
    doer = verb.slots[0].name if verb is not None else ""
    same = [
        one.index
        for one in asker.trace.moments
        if one.verb == moment.verb and world.real(one.fillers.get(doer, -1)) == other
    ]
    return any(moment.index < one if word == "before" else one < moment.index for one in same)


def _was_within(asker: Asker, moment: Moment, wanted: int) -> bool:
    """Was anything that an event moves in that place, or with them, just before it?"""
    world = asker.trace.world
    with asker.judge.looking(moment.index - 1):
        things = [term for term in moment.fillers.values() if isinstance(term, int) and not world.is_place(term)]
        return any(where == wanted for thing in things for _, where in world.chain(thing))


def _is_elsewhere(asker: Asker, moment: Moment, word: str, wanted: int) -> bool:
    """ "Who slept in the orange tent?": does the story say of what else it was in?"""
    beside = moment.act.beside if moment.act is not None else ()
    told = [figure for one in beside if one.words == word for figure in one.figures]
    spot = moment.act.place if moment.act is not None else None
    if not told and spot is not None and isinstance(spot[1], int):
        with asker.judge.looking(moment.index):
            told = [spot[1], *(where for _, where in asker.trace.world.chain(spot[1]) if isinstance(where, int))]
    told += [term for term in moment.fillers.values() if isinstance(term, int) and told]
    return bool(told) and all(asker.trace.world.real(one) != wanted for one in told)


def fits_rest(asker: Asker, read: Read, index: int) -> bool:
    """Does an event fit the adverbials of a question?"""
    moment = asker.moment(index)
    if moment is None:
        return True
    world = asker.trace.world
    for item in read.rest:
        if not isinstance(item, t.Prep) or isinstance(item.phrase, t.Gap):
            continue
        terms = read.scope.refer(item.phrase, None, "oblique")
        if terms is None and (item.word == "about" or (item.word == "to" and isinstance(item.phrase, t.Name))):
            return False
        if terms is None or not isinstance(terms.items[0], int):
            if item.word == "to" and isinstance(item.phrase, t.Noun) and moment.item is not None:
                if item.phrase.noun not in asker.sentence_of(index).lower():
                    return False  # who is brought to the castle is not brought back to life
            continue
        wanted = terms.items[0]
        if item.word in ("before", "after") and world.is_mind(wanted):
            if not _is_in_order(asker, moment, item.word, wanted):
                return False
        elif item.word in ("in", "at", "on", "inside", "near") and world.is_place(wanted):
            with asker.judge.looking(index):
                place = moment.place
                there = place is not None and (
                    place == wanted or any(where == wanted for _, where in world.chain(place))
                )
            if place is not None and not there:
                return False
        elif item.word in _SPOTS and not world.is_mind(wanted) and _is_elsewhere(asker, moment, item.word, wanted):
            return False
        elif item.word in ("about", "concerning") and moment.kind == "event":
            spoken = {one for term in moment.fillers.values() for one in figures_in(term)}
            beside = [one for part in (moment.act.beside if moment.act is not None else ()) for one in part.figures]
            if not any(world.same((), world.real(one), wanted) for one in (*spoken, *beside) if isinstance(one, int)):
                return False
        elif item.word in ("with", "together with"):
            company = [*(moment.act.companions if moment.act else ()), *moment.fillers.values()]
            known = [world.real(one) for one in company]
            if (
                not any(world.same((), one, wanted) for one in known)
                and moment.act is not None
                and moment.act.companions
            ):
                return False
        elif moment.act is not None and item.word in _FROM_TO:
            act = moment.act
            told: list[object] = [
                *moment.fillers.values(),
                act.goal,
                *(figure for one in act.beside for figure in one.figures),
            ]
            told += [spot[1] for spot in (act.place,) if spot is not None]
            before = item.word in _FROM and _was_within(asker, moment, wanted)
            if not before and not any(isinstance(one, int) and world.same((), world.real(one), wanted) for one in told):
                return False
    return True


# ---------------------------------------------------------------- words
