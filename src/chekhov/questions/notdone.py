"""Who did not do something: "who did not wake up?", "what did Tom not eat?". Floor 8.

In: the clause of a question that denies a deed, with an open place. Out: the `Reply` with those of whom the story says that they did not, could not, or failed
to; None where it says so of nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.language import tree as t
from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import parts
from chekhov.questions.times import Time
from chekhov.story.meaning import GAP, Did, IsA, Term, negate, put
from chekhov.story.wording import listed
from chekhov.trace.record import Moment


def answer(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """Those of whom it is said that they did not do it."""
    if not isinstance(statement, t.Clause) or statement.polarity != "not":
        return None
    for read in asker.readings(statement):
        asked = next((one for one in parts(read.prop) if isinstance(one, Did) and not one.truth), None)
        slot = next((name for name, term in asked.args if term == GAP), "") if asked is not None else ""
        if asked is None or not slot or read.rest:
            continue
        kinds = [one for one in parts(read.whole) if isinstance(one, IsA)]
        found: dict[Term, int] = {}
        for index in asker.judge.said.denied(_so(asked), time):
            for deed in _deeds(asker.trace.moments[index]):
                term = dict(deed.args).get(slot)
                if term is None or not asker.speakable(term):
                    continue
                fits = asker.judge.said.answers(_so(deed), _so(asked))
                if fits and all(_is_so(asker, one, term) for one in kinds):
                    found.setdefault(term, index)
        if found:
            moments = tuple(dict.fromkeys(found.values()))
            names = listed([asker.names.term(term) for term in found])
            return Reply(names, "yes", asker.sentence(asker.sentence_of(moments[0])), moments)
    return None


def _so(deed: Did) -> Did:
    """The deed itself, not that it was not done."""
    positive = deed if deed.truth else negate(deed)
    assert isinstance(positive, Did)
    return positive


def _deeds(moment: Moment) -> Iterator[Did]:
    """The deeds of which a moment says that they were not done."""
    contents = [term for term in moment.fillers.values() if isinstance(term, tuple)]
    if moment.act is not None:
        contents.append(moment.act.prop)
    for content in contents:
        yield from (one for one in parts(content) if isinstance(one, Did))


def _is_so(asker: Asker, kind: IsA, term: Term) -> bool:
    bound = put(kind, {GAP: term})
    return asker.trace.world.verdict(bound).status == "yes"
