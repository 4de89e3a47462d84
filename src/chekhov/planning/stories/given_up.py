"""What somebody has given up: a deed that they refused, were talked out of, or changed their mind about. Floor 6.

In: a trace, a :class:`~chekhov.planning.stories.wants.Want`. Out: yes or no. Which entries say so is data of the library (``does not:``, the roles ``refusing``,
``dissuading`` and ``second thoughts``).
"""

from __future__ import annotations

from chekhov.planning.stories.wants import Want, doers_of
from chekhov.story.meaning import Did, Term, Verb
from chekhov.trace.record import Moment, Trace


def given_up(trace: Trace, want: Want) -> bool:
    """Has somebody said no to a deed of theirs since it was wanted, or been talked out of it, and was it not asked of them again?"""
    if not isinstance(want.prop, Did):
        return False
    if want.of != want.who and given_up(trace, Want(want.of, want.prop, want.source, True, want.of)):
        return True
    entry = trace.world.log.fact(want.source.fluent)
    since = entry.moment if entry is not None else -1
    return any(_gives_up(trace, want, moment) for moment in trace.moments[max(since, 0) :] if moment.verb)


def _gives_up(trace: Trace, want: Want, moment: Moment) -> bool:
    verb = trace.story.definitions.verbs.get(moment.verb)
    if verb is None:
        return False
    who, wanted = want.who, want.prop
    said = moment.fillers.get(verb.does_not) if verb.does_not else None
    if said is not None:
        return who in doers_of(trace, moment) and _same(said, wanted)
    if "refusing" in verb.roles and who in doers_of(trace, moment):
        asked = asked_last(trace, who, moment)
        return asked is not None and any(_same(term, wanted) for term in asked.fillers.values())
    if "dissuading" in verb.roles and who in _hearers(trace, verb, moment):
        return _wanted_last(trace, want, moment)
    return "second thoughts" in verb.roles and who in doers_of(trace, moment) and _wanted_last(trace, want, moment)


def _same(said: object, wanted: object) -> bool:
    """Is it the same deed, whenever it was spoken of?"""
    return isinstance(said, Did) and isinstance(wanted, Did) and said[:2] == wanted[:2]


def _hearers(trace: Trace, verb: Verb, moment: Moment) -> list[Term]:
    """To whom it is said."""
    doers = doers_of(trace, moment)
    return [trace.world.real(term) for term in moment.fillers.values() if trace.world.real(term) not in doers]


def asked_last(trace: Trace, who: int, before: Moment) -> Moment | None:
    """When a deed was asked of somebody, by request or order, if that was the last thing that was said or done to them."""
    for moment in reversed(trace.moments[: before.index]):
        verb = trace.story.definitions.verbs.get(moment.verb) if moment.verb else None
        if verb is None or who in doers_of(trace, moment):
            continue
        if who in [trace.world.real(term) for term in moment.fillers.values()]:
            return moment if verb.deed_of and trace.world.real(moment.fillers.get(verb.deed_of, "")) == who else None
    return None


def _wanted_last(trace: Trace, want: Want, before: Moment) -> bool:
    """Was this the last that somebody had said they wanted, a moment before?"""
    entry = trace.world.log.fact(want.ground.fluent)
    if entry is None or not want.stated or trace.moments[entry.moment].scene != before.scene:
        return False
    relation = want.ground.fluent[0]
    later = (
        one
        for fluent in trace.world.log.by_relation.get(relation, ())
        if trace.world.real(fluent[1]) == want.who and (one := trace.world.log.fact(fluent)) is not None
    )
    return not any(entry.moment < one.moment < before.index and one.value is True for one in later)
