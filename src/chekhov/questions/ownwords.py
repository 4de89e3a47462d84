"""Who did something, where nobody but whoever did it says so: "Konrad confessed that he had stolen the ring". Floor 8.

In: a meaning of the question with its doer left open. Out: a `Reply` (as likely, never as sure), or None where nobody or more than one says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.fitting import fits_rest
from chekhov.questions.ground import parts
from chekhov.questions.times import Time
from chekhov.questions.truth import sayings
from chekhov.story.meaning import GAP, Did, Holds, Prop, Term, Thinks, put, variables
from chekhov.trace.record import Moment


def by_own_account(asker: Asker, read: Read, time: Time) -> Reply | None:
    """The only one who says to have done it."""
    prop = read.prop
    if not isinstance(prop, Did) or not prop.truth or not prop.args or prop.args[0][1] != GAP:
        return None
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    found: dict[Term, int] = {}
    for moment in asker.trace.moments[time.since : until]:
        for speaker, said in _told_of_oneself(asker, moment):
            fits = _is_asked(asker, said, prop) and fits_rest(asker, read, moment.index)
            if fits and not is_doubtful(asker, moment.index, said):
                found.setdefault(speaker, moment.index)
    if len(found) != 1:
        return None
    speaker, index = next(iter(found.items()))
    name = asker.names.term(speaker)
    return Reply(name, "maybe", asker.sentence(f"{name}, as {name} says: {asker.sentence_of(index)}"), (index,), 2)


def _told_of_oneself(asker: Asker, moment: Moment) -> Iterator[tuple[Term, Did]]:
    """What whoever speaks says to have done."""
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    speaker = moment.fillers.get(verb.slots[0].name) if verb is not None and moment.kind == "event" else None
    if verb is None or not isinstance(speaker, int):
        return
    for term in moment.fillers.values():
        for said in parts(term) if isinstance(term, tuple) else ():
            if isinstance(said, Did) and said.truth and said.args and said.args[0][1] == speaker:
                yield speaker, said


def _is_asked(asker: Asker, said: Did, prop: Prop) -> bool:
    """Is it the deed that is asked for?"""
    if not isinstance(prop, Did) or said.verb != prop.verb:
        return False
    told, real = dict(said.args), asker.trace.world.real
    return all(
        slot in told and (term == GAP or (isinstance(term, int) and real(told[slot]) == real(term)))
        for slot, term in prop.args
    )


def is_doubtful(asker: Asker, index: int, said: Did) -> bool:
    """Was it a lie, does whoever would be dead by it live, or does somebody not believe it?"""
    if any(one.moment == index and one.verdict == "lie" for one in sayings(asker)):
        return True
    alive = asker.trace.story.definitions.role("alive")
    made = [put(one, dict(said.args)) for one in asker.trace.story.definitions.verbs[said.verb].makes]
    deadly = [one for one in made if isinstance(one, Holds) and alive is not None and one.fluent[0] == alive.fluent_id]
    with asker.judge.looking(index):
        if any(not variables(one) and asker.trace.world.verdict(one).status == "no" for one in deadly):
            return True
    told = (part for one in asker.trace.moments[index:] if one.act is not None for part in parts(one.act.prop))
    return any(isinstance(one, Thinks) and not one.truth and one.prop == said for one in told)
