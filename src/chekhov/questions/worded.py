"""What fills the open place of a question, in words: names, numbers, or why there is nothing to name. Floor 8.

In: a reading of the question, and what was found for its open place. Out: the reply.
"""

from __future__ import annotations

from chekhov.questions import contents, counting
from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.ground import Solution, is_event, parts
from chekhov.questions.merging import together
from chekhov.questions.times import Time
from chekhov.story.meaning import GAP, Did, Holds, IsA, Prop, Same, Term, Thinks, put
from chekhov.story.wording import listed
from chekhov.views import Known


def named(asker: Asker, read: Read, solutions: list[Solution], past: bool) -> Reply:
    """The names of all that was found."""
    firm = [solution for solution in solutions if not solution.default]
    single = [one for one in solutions if not one.default or not _is_group(asker, one.binding[GAP])]
    chosen = _without_wholes(asker, single or firm or solutions)
    words = [contents.bare(asker, read, one.binding[GAP], one.moments) for one in chosen]
    words = list(dict.fromkeys(words))
    moments = tuple(dict.fromkeys(index for one in chosen for index in one.moments))
    plain = read.whole if isinstance(read.prop, Same) else read.prop
    said = [asker.say(_said(plain, one), past) for one in chosen[:3]]
    text = asker.sentence(together(said)) if len(chosen) <= 3 else asker.sentence(listed(words))
    if not firm and chosen:
        text = asker.sentence(listed(words)) + " (Nothing in the story says otherwise.)"
    return Reply(listed(words), "yes", text, moments, 0 if firm else 1)


def _without_wholes(asker: Asker, solutions: list[Solution]) -> list[Solution]:
    """ "Gil, Hetty and Immo" rather than "Ellen's children, Gil, Hetty and Immo"."""
    named = {one.binding[GAP] for one in solutions}
    wholes = [term for term in named if isinstance(term, int) and _is_group(asker, term)]
    told = [term for term in wholes if (parts := asker.members(term)) and named.issuperset(parts)]
    return [one for one in solutions if one.binding[GAP] not in told]


def _said(prop: Prop, solution: Solution) -> Prop:
    if isinstance(prop, Thinks) and prop.who == GAP:
        return prop._replace(who=solution.binding[GAP])
    return put(prop, solution.binding)


def _is_group(asker: Asker, term: Term) -> bool:
    return isinstance(term, int) and not isinstance(term, bool) and asker.trace.story.cast[term].group


def added_up(asker: Asker, read: Read, time: Time) -> Reply | None:
    """ "How many apples does John have?": what he got, without what he gave away."""
    prop, kinds = read.prop, read.scope.kinds.get(GAP, ())
    relation = (
        asker.trace.story.definitions.relations.get(prop.value[0])
        if isinstance(prop, Holds) and isinstance(prop.value, tuple)
        else None
    )
    if (
        relation is None
        or "held" not in relation.roles
        or not isinstance(prop, Holds)
        or prop.fluent[1:] != (GAP,)
        or not kinds
    ):
        return None
    holder = prop.value[1] if isinstance(prop.value, tuple) else None
    found = counting.amount(asker, asker.people.real(holder), kinds[0], time) if isinstance(holder, int) else None
    if found is None:
        return None
    total, moments = found
    return Reply(str(total), "yes" if total else "no", asker.sentence(f"{total}"), moments)


def counted(asker: Asker, read: Read, solutions: list[Solution]) -> Reply:
    """How many were found, and who they are."""
    terms = list(dict.fromkeys(one.binding[GAP] for one in solutions))
    cast = asker.trace.story.cast
    numbered = [term for term in terms if isinstance(term, int) and _is_group(asker, term) and cast[term].number]
    counted = {one for group in numbered for one in asker.members(group)}
    terms = [term for term in terms if term not in counted]
    total = 0
    vague: list[Term] = []
    for term in terms:
        if _is_group(asker, term):
            assert isinstance(term, int)
            number = cast[term].number
            if number is None:
                members = [one.id for one in cast if one.part_of == term and not one.group]
                if members or any(cast[other].part_of == term for other in terms if isinstance(other, int)):
                    continue
                vague.append(term)
            else:
                total += number
        else:
            total += 1
    moments = tuple(dict.fromkeys(index for one in solutions for index in one.moments))
    if vague and not total:
        return Reply(
            "unknown",
            "unknown",
            asker.sentence(f"The story does not say how many {listed([asker.names.term(one) for one in vague])} are"),
            moments,
            2,
        )
    names = listed([asker.names.term(term) for term in terms])
    text = f"{total}: {names}" if names and total else f"{total}"
    known: Known = "yes" if terms else "no"
    return Reply(str(total), known, asker.sentence(text), moments, 0 if terms else 3)


def none(asker: Asker, wh: str, read: Read, time: Time) -> Reply:
    """Nothing surely fills the place: a hedge, a denial, an open doer, or silence."""
    nobody = "nobody" if wh in ("who", "whose") else "nothing"
    with asker.names.calling(GAP, "something" if nobody == "nothing" else "somebody"):
        said = asker.say(read.prop)
    denied = asker.judge.said.denied(read.prop, time) if is_event(read.prop) else ()
    if denied:
        return Reply(nobody, "no", asker.sentence(f"{nobody}: {asker.sentence_of(denied[0])}"), denied, 3)
    hedge = tuple(one for one in asker.judge.said.hedged(read.prop, time) if told_so(asker, read, one))
    if hedge:
        guess = _hedged_terms(asker, read, hedge)
        return Reply(guess or "maybe", "maybe", asker.sentence(f"Perhaps: {asker.sentence_of(hedge[0])}"), hedge, 2)
    none = asker.judge.said.none_of(read.prop, time)
    if none:
        return Reply(nobody, "no", asker.sentence(asker.sentence_of(none[0])), none, 3)
    guess_reply = _by_consequence(asker, read, time)
    if guess_reply is not None:
        return guess_reply
    if is_event(read.prop):
        return Reply("unknown", "unknown", f"The story does not tell that {said}.", (), 5)
    if _closed(asker, read.prop) or _held_by_none(asker, read.prop, time) or _empty_handed(asker, read.prop, time):
        return Reply(nobody, "no", asker.sentence(f"{nobody} that the story speaks of"), (), 4)
    if _says_nothing(said):
        return Reply("unknown", "unknown", "The story does not say.", (), 5)
    return Reply("unknown", "unknown", f"The story does not say that {said}.", (), 5)


def _says_nothing(said: str) -> bool:
    """Is this no more than that somebody is somebody ("Who is older?", than whom?)?"""
    words = said.split()
    return words[0] == words[-1] and words[0] in ("somebody", "something")


def told_so(asker: Asker, read: Read, index: int) -> bool:
    """Does the sentence have the verb of the question, where that is a narrower word for the event?"""
    verb = read.meaning.verb if read.meaning is not None else None
    asked = read.meaning.clause.verb if read.meaning is not None else ""
    moment = asker.moment(index)
    item = moment.item if moment is not None else None
    return verb is None or asked == verb.lemma or item is None or asked in asker.names.words_of(item)


def _empty_handed(asker: Asker, prop: Prop, time: Time) -> bool:
    """Has somebody had something, and nothing any more?"""
    relation = (
        asker.trace.story.definitions.relations.get(prop.value[0])
        if isinstance(prop, Holds) and isinstance(prop.value, tuple)
        else None
    )
    if relation is None or "held" not in relation.roles or not isinstance(prop, Holds) or prop.fluent[1:] != (GAP,):
        return False
    if not isinstance(prop.value, tuple) or not isinstance(prop.value[1], int):
        return False
    return any(asker.judge.solve(prop, Time(moment.index)) for moment in asker.trace.moments if moment.changes)


def _held_by_none(asker: Asker, prop: Prop, time: Time) -> bool:
    """Who has it? Nobody, where the story says in what place it lies."""
    if (
        not isinstance(prop, Holds)
        or not isinstance(prop.value, tuple)
        or prop.value[1] != GAP
        or not isinstance(prop.fluent[1], int)
    ):
        return False
    with asker.judge.looking(time.at):
        spot = asker.trace.world.spot(asker.trace.world.real(prop.fluent[1]))
    return spot is not None and not asker.trace.world.is_mind(spot[1])


def _closed(asker: Asker, prop: Prop) -> bool:
    item = next((part for part in parts(prop) if not isinstance(part, IsA)), None)
    if isinstance(item, Thinks):
        return True
    if isinstance(item, Holds):
        relation = asker.trace.story.definitions.relations.get(str(item.fluent[0]))
        return relation is not None and relation.default is not None
    return False


def _hedged_terms(asker: Asker, read: Read, moments: tuple[int, ...]) -> str:
    found: list[str] = []
    for index in moments:
        moment = asker.moment(index)
        if moment is None or moment.act is None:
            continue
        for said in parts(moment.act.prop):
            if isinstance(said, Did) and isinstance(read.prop, Did):
                slot = next((name for name, term in read.prop.args if term == GAP), "")
                filler = dict(said.args).get(slot)
                if filler is not None and asker.speakable(filler):
                    found.append(asker.names.term(filler))
    return listed(list(dict.fromkeys(found)))


def _by_consequence(asker: Asker, read: Read, time: Time) -> Reply | None:
    """ "Who killed her?" where the story says that he shot her and that she died."""
    if not isinstance(read.prop, Did):
        return None
    result = asker.judge.said.consequence(read.prop, time)
    if result is None or dict(read.prop.args).get(result[3]) != GAP:
        return None
    index, end, figure, _ = result
    name = asker.names.term(figure)
    return Reply(name, "yes", asker.sentence(f"{asker.sentence_of(index)} {asker.sentence_of(end)}"), (index, end), 1)
