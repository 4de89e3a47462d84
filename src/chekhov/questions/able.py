"""Who can do what: what the story says of it. Floor 8.

In: a reading of a question with *can* or *could*. Out: a `Reply` from the sentences that say that somebody can or cannot, or None.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.language import tree as t
from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.times import Time
from chekhov.story.meaning import GAP, Did, IsA
from chekhov.story.wording import listed
from chekhov.trace.record import Moment

CAN = ("can", "could")


def can(asker: Asker, read: Read, statement: t.Statement, time: Time) -> Reply | None:
    """ "Can he swim?": as the last sentence has it that says so."""
    found = list(_told(asker, read, statement, time))
    if not found:
        return None
    index, deed = found[-1]
    return Reply("yes" if deed.truth else "no", "yes" if deed.truth else "no", asker.sentence_of(index), (index,))


def who_can(asker: Asker, read: Read, statement: t.Statement, time: Time) -> Reply | None:
    """ "Who can swim?": all of whom the story says so."""
    if not isinstance(read.prop, Did):
        return None
    slot = next((name for name, term in read.prop.args if term == GAP), "")
    able: dict[str, int] = {}
    for index, deed in _told(asker, read, statement, time):
        who = asker.trace.world.real(dict(deed.args).get(slot, GAP))
        if asker.speakable(who):
            name = asker.names.term(who)
            able.pop(name, None)
            if deed.truth:
                able[name] = index
    if not able:
        return None
    words = listed(list(able))
    said = " ".join(dict.fromkeys(asker.sentence_of(index) for index in able.values()))
    return Reply(words, "yes", said, tuple(dict.fromkeys(able.values())))


def _told(asker: Asker, read: Read, statement: t.Statement, time: Time) -> Iterator[tuple[int, Did]]:
    """The moments that say of the deed, with the verb of the question, that somebody can do it."""
    if not isinstance(read.prop, Did) or not isinstance(statement, t.Clause) or statement.modal not in CAN:
        return
    wanted = read.prop._replace(truth=True)
    until = len(asker.trace.moments) if time.at is None else time.at + 1
    for moment in asker.trace.moments[:until]:
        deed = _said_of(moment, statement.verb) or _learnt(asker, moment, statement.verb)
        if deed is None or deed.verb != read.prop.verb:
            continue
        if asker.judge.said.answers(deed._replace(truth=True), wanted) or _of_its_kind(asker, deed, wanted):
            yield moment.index, deed


def _said_of(moment: Moment, verb: str) -> Did | None:
    """What a sentence says that somebody can or cannot do, in the word that is asked about."""
    act = moment.act
    if act is None or act.mood not in CAN or moment.kind not in ("hypothetical", "state", "not"):
        return None
    return act.prop if isinstance(act.prop, Did) and act.said_by == verb else None


def _learnt(asker: Asker, moment: Moment, verb: str) -> Did | None:
    """ "Tom learned to swim", "she taught him to swim": from then on he can."""
    done, item = moment.act.prop if moment.act is not None else None, moment.item
    if item is None or not isinstance(done, Did) or not done.truth or moment.kind not in ("event", "backstory"):
        return None
    if moment.act is None or moment.act.mood or "schooling" not in asker.trace.story.definitions.verbs[done.verb].roles:
        return None
    deed = next((term for _, term in done.args if isinstance(term, Did)), None)
    return deed if deed is not None and verb in asker.names.words_of(item).own else None


def _of_its_kind(asker: Asker, deed: Did, wanted: Did) -> bool:
    """ "No bird can read", asked of a bird."""
    told, asked, world = dict(deed.args), dict(wanted.args), asker.trace.world
    slot = deed.args[0][0] if deed.args else ""
    nobody, who = told.pop(slot, None), asked.pop(slot, None)
    if not isinstance(nobody, int) or not isinstance(who, int) or told != asked:
        return False
    figure = asker.trace.story.cast[nobody]
    return figure.none and bool(figure.noun) and world.verdict(IsA(who, figure.noun)).status == "yes"


__all__ = ["can", "who_can"]
