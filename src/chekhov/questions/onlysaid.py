"""What the story tells in somebody's words alone: "He said that he missed his dog", of which nothing else is told. Floor 8.

In: the clause of a question with an open place. Out: the `Reply` with what was said: as so, where somebody says of himself what he must know best; as
what may be so, where he says it of something else; None where nobody says so, or where it is known to be otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.language import tree as t
from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.ground import parts
from chekhov.questions.ownwords import is_doubtful
from chekhov.questions.times import Time
from chekhov.story.meaning import GAP, Did, Holds, IsA, Prop, Term, put
from chekhov.story.wording import listed
from chekhov.trace.record import Moment
from chekhov.views import Known

_RANK = 2


def answer(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """What somebody says that fills the open place of a question."""
    if not isinstance(statement, t.Clause) or asker.attitude(statement) is not None:
        return None
    for read in asker.readings(statement):
        asked = next((one for one in parts(read.prop) if _place_of(one) is not None), None)
        found = _told(asker, read, asked, time) if asked is not None and not read.rest else {}
        if found:
            own = all(speaks_for_oneself(asker, moment, prop) for moment, prop in found.values())
            known: Known = "yes" if own else "maybe"
            moments = tuple(moment.index for moment, _ in found.values())
            names = listed([asker.names.term(term) for term in found])
            return Reply(names, known, asker.sentence(asker.sentence_of(moments[-1])), moments, _RANK)
    return None


def whether(asker: Asker, statement: t.Statement, time: Time, silent: bool) -> Reply | None:
    """ "Does Rui miss his dog?": he says that he does. Of anything else that is only said, the story does not say whether it is so. (``silent``:
    the story is taken to say that it is not so, since it tells of no such deed.)"""
    if not isinstance(statement, t.Clause) or asker.attitude(statement) is not None or statement.polarity != "yes":
        return None
    for read in asker.readings(statement):
        asked = next((one for one in parts(read.prop) if isinstance(one, (Did, Holds)) and one.truth), None)
        for moment, said in _contents(asker, asked, time) if asked is not None and not read.rest else ():
            if silent and not isinstance(asked, Did):
                continue
            words = asker.sentence(asker.sentence_of(moment.index))
            if speaks_for_oneself(asker, moment, said):
                return Reply("yes", "yes", words, (moment.index,), _RANK)
            text = f"The story does not say whether it is so (it is only said or believed): {words}"
            return Reply("unknown", "unknown", text, (moment.index,), _RANK)
    return None


def speaks_for_oneself(asker: Asker, moment: Moment, prop: Prop) -> bool:
    """Does somebody say of himself what he must know best: what he likes, or is afraid of?"""
    if not isinstance(prop, Holds) or not moment.fillers:
        return False
    relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0]))
    own = relation is not None and relation.known_to == relation.slots[0].name
    speaker = next(iter(moment.fillers.values()))
    return own and asker.trace.world.real(speaker) == asker.trace.world.real(prop.fluent[1])


def _told(asker: Asker, read: Read, asked: Prop, time: Time) -> dict[Term, tuple[Moment, Prop]]:
    """What is said to fill the open place, with who says it last."""
    rest = [one for one in parts(read.whole) if one is not asked]
    found: dict[Term, tuple[Moment, Prop]] = {}
    for moment, said in _contents(asker, asked, time):
        term = _filler(said, asked)
        doubtful = isinstance(said, Did) and is_doubtful(asker, moment.index, said)
        if not isinstance(term, int) or not asker.speakable(term) or doubtful:
            continue
        bound = [put(one, {GAP: term}) for one in rest]
        of_that_kind = all(asker.trace.world.verdict(one).status == "yes" for one in bound if isinstance(one, IsA))
        if of_that_kind and _is_open(asker, put(asked, {GAP: term}), time):
            found[term] = (moment, said)
    return found


def _is_open(asker: Asker, asked: Prop, time: Time) -> bool:
    """Does nothing but what is said tell whether it is so?"""
    found = asker.judge.judge(asked, time)
    return found.known != "no" or found.silent


def _contents(asker: Asker, asked: Prop, time: Time) -> Iterator[tuple[Moment, Prop]]:
    """All that is said (and is no lie) and says what is asked."""
    said = asker.judge.said
    for index in said.claimed(asked, time):
        moment = asker.trace.moments[index]
        for content in moment.fillers.values():
            for part in parts(content) if isinstance(content, tuple) else ():
                if said.answers(part, asked):
                    yield moment, part


def _place_of(prop: Prop) -> int | str | None:
    """Where the open place of a proposition is."""
    if isinstance(prop, Did):
        return next((slot for slot, term in prop.args if term == GAP), None)
    if isinstance(prop, Holds):
        return next((at for at, term in enumerate(prop.fluent) if at and term == GAP), None)
    return None


def _filler(said: Prop, asked: Prop) -> Term | None:
    """What stands in what is said where the question leaves it open."""
    place = _place_of(asked)
    if isinstance(said, Did) and isinstance(place, str):
        return dict(said.args).get(place)
    return said.fluent[place] if isinstance(said, Holds) and isinstance(place, int) else None
