"""Where something is done: the place in the event's own slot, the place at which it happened, where somebody is expected to do it. Floor 8.

In: a clause with or without an open place. Out: a reply, or None where no event of it can be read.
"""

from __future__ import annotations

import re
from dataclasses import replace

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.fitting import fits_rest
from chekhov.questions.ground import Solution, is_event, parts
from chekhov.questions.manner import beside_words
from chekhov.questions.minds import within
from chekhov.questions.times import Time
from chekhov.questions.whereabouts import of_figure
from chekhov.story.meaning import GAP, Did, Holds, Term, put, variables
from chekhov.story.wording import listed
from chekhov.trace.record import Moment
from chekhov.trace.saying import is_unnamed_place
from chekhov.world.log import Path

_WORDS = ("at home", "outside", "outdoors", "indoors", "upstairs", "downstairs", "abroad")
_SPOTS = ("in", "on", "by", "under", "behind", "beside", "in front of", "next to", "between", "inside", "above", "over")

_NOT_IN = (
    "under",
    "beneath",
    "behind",
    "beside",
    "in front of",
    "next to",
    "between",
)  # "under the bridge" is not on it


def goal(asker: Asker, statement: t.Clause, time: Time) -> Reply | None:
    """The place that stands in the event's or state's own slot: "where does he lead her?" """
    silent: Reply | None = None
    for read in asker.readings(statement):
        if GAP not in variables(read.prop) or any(
            (isinstance(item, t.Prep) and isinstance(item.phrase, t.Gap)) or _makes_another_verb(item)
            for item in read.rest
        ):
            continue
        solutions = asker.judge.solve(read.whole, time) or within(asker, read.prop)
        solutions = [one for one in solutions if asker.speakable(one.binding.get(GAP, ""))]
        terms = [one.binding[GAP] for one in solutions if isinstance(one.binding.get(GAP), int)]
        terms = [
            term
            for term in terms
            if asker.trace.world.is_place(term)
            or not asker.trace.world.is_mind(term)
            or _stands_for_a_place(asker, read)
        ]
        if is_event(read.prop):
            solutions = [one for one in solutions if all(_may_be_meant(asker, read, index) for index in one.moments)]
            if time.way == "when" and not statement.progressive:
                solutions = [one for one in solutions if not _is_over(asker, one, time)]
            terms = [term for term in terms if any(term == one.binding.get(GAP) for one in solutions)]
        own = [one for one in solutions if all(asker.trace.moments[index].kind != "rule" for index in one.moments)]
        if own and len(own) < len(solutions):  # where this penguin lives, rather than where penguins do
            solutions, terms = own, [one.binding[GAP] for one in own if one.binding.get(GAP) in terms]
        if terms:
            names = list(dict.fromkeys(asker.names.term(term) for term in terms))
            moments = tuple(index for one in solutions for index in one.moments)
            spot = _spot_within(asker, terms, moments)
            if spot:
                return Reply(spot, "yes", asker.sentence(asker.sentence_of(moments[0])), moments)
            text = asker.say(put(read.prop, solutions[0].binding), statement.tense == "past")
            names = [next((f"{way} {name}" for way in _NOT_IN if f" {way} {name}" in text), name) for name in names]
            return Reply(listed(names), "yes", asker.sentence(text), moments)
        silent = silent or Reply(
            "unknown", "unknown", asker.sentence(f"The story does not say that {asker.say(read.prop)}"), (), 6
        )
    return silent


def _may_be_meant(asker: Asker, read: Read, index: int) -> bool:
    """Does an event fit what the question says beside its verb, or say nothing of it? Who looks for the key does not look for the dog."""
    act = asker.trace.moments[index].act
    said = {part.words for part in act.beside if part.figures} if act is not None else set()
    asked = {item.word for item in read.rest if isinstance(item, t.Prep)}
    return fits_rest(asker, read, index) or not said & asked


def _is_over(asker: Asker, one: Solution, time: Time) -> bool:
    """ "Where did she go when it rained?": not where she had gone before."""
    moments = asker.trace.moments
    then = moments[time.event].item if time.event is not None else None
    return then is not None and all(
        index < (time.event or 0) and moments[index].item is not then for index in one.moments
    )


def _stands_for_a_place(asker: Asker, read: Read) -> bool:
    """ "He found her at the penguins": beings in the slot of a place."""
    verb = asker.trace.story.definitions.verbs[read.prop.verb] if isinstance(read.prop, Did) else None
    slots = [name for name, term in read.prop.args if term == GAP] if isinstance(read.prop, Did) else []
    return verb is not None and any(slot.name in slots and "being" not in slot.kinds for slot in verb.slots)


def _spot_within(asker: Asker, terms: list[Term], moments: tuple[int, ...]) -> str:
    """ "He put it on the table in the garden": on the table, rather than in the garden."""
    world = asker.trace.world
    acts = [asker.trace.moments[index].act for index in moments] if all(map(world.is_place, terms)) else []
    found = {
        f"{part.words} {asker.names.term(part.figures[0])}"
        for act in acts
        for part in (act.beside if act is not None else ())
        if part.words in _SPOTS and part.figures and not _is_place_or_mind(asker, part.figures[0])
    }
    return found.pop() if len(found) == 1 else ""


def _is_place_or_mind(asker: Asker, figure: int) -> bool:
    return asker.trace.world.is_place(figure) or asker.trace.world.is_mind(figure)


def _makes_another_verb(item: t.Complement) -> bool:
    """Who gets *off* somewhere does not get somewhere."""
    return isinstance(item, t.Particle) and item.word in ("off", "out", "up", "down", "away")


def looked_for(asker: Asker, statement: t.Clause, time: Time, path: Path) -> Reply | None:
    """ "Where does Anna think that Sally will look for it?" """
    for read in asker.readings(statement):
        reply = _expected(asker, read.prop, time, path, True) if isinstance(read.prop, Did) else None
        if reply is not None:
            return reply
    return None


def _expected(asker: Asker, prop: Did, time: Time, path: Path = (), silent: bool = False) -> Reply | None:
    """ "Where will she look for it?": where she believes it to be."""
    slots = asker.trace.story.definitions.verbs[prop.verb].slots
    figures = [term for slot in slots if isinstance(term := dict(prop.args).get(slot.name), int)]
    if len(figures) != 2 or not asker.trace.world.is_mind(figures[0]):
        return None
    mind = asker.people.real(figures[0])
    reply = of_figure(asker, figures[1], _while_mistaken(asker, mind, figures[1], time), (*path, mind))
    return reply if silent or reply.known == "yes" else None


def _while_mistaken(asker: Asker, mind: int, thing: int, time: Time) -> Time:
    """Who has a thing in their hands looks for it nowhere: the time is meant at which they were last mistaken about it."""
    world = asker.trace.world
    last = len(asker.trace.moments) - 1 if time.at is None else time.at
    with asker.judge.looking(last):
        if time.named or [who for _, who in world.chain(thing)[:1]] != [mind]:
            return time
    for at in range(last, -1, -1):
        with asker.judge.looking(at):
            believed, so = world.spot(thing, (mind,)), world.spot(thing)
        if believed is not None and so is not None and believed[1] != so[1]:
            return Time(at, at, at)
    return time


def of_event(asker: Asker, statement: t.Clause, time: Time, as_told: bool = False) -> Reply | None:
    """The place at which the event happened; ``as_told``: only one that the story tells with the very word of the question."""
    fallback: Reply | None = None
    for read in asker.readings(statement):
        if not is_event(read.prop):
            continue
        found = asker.judge.judge(read.whole, time)
        said = asker.say(read.prop)
        if found.known != "yes" and statement.tense == "future" and isinstance(read.prop, Did):
            expected = _expected(asker, read.prop, time)
            if expected is not None:
                return expected
        if found.known != "yes":
            claimed = _as_somebody_says(asker, statement, found.moments)
            fallback = (
                fallback
                or claimed
                or Reply("unknown", "unknown", asker.sentence(f"The story does not tell that {said}"), found.moments, 5)
            )
            continue
        found = replace(found, moments=_all_of_the_sentence(asker, read, found.moments))
        acts = [asker.trace.moments[index].act for index in found.moments]
        if as_told and not any(act is not None and act.said_by == statement.verb for act in acts):
            continue
        told = _to_whom(asker, statement, found.moments) or _where_it_was(asker, found.moments)
        told = told or _each_place(asker, found.moments)
        if told is not None:
            return Reply(told, "yes", asker.sentence(f"{said} {told}"), found.moments)
        places: list[int] = []
        for index in found.moments:
            place = _place_of(asker, index)
            if place is not None and not is_unnamed_place(asker.trace, place):
                places.append(place)
        spoken = _in_the_sentence(asker, statement, found.moments) if not places else ""
        if spoken:
            return Reply(spoken, "yes", asker.sentence(asker.sentence_of(found.moments[0])), found.moments, 1)
        if not places:
            return Reply("unknown", "unknown", asker.sentence(f"The story does not say where {said}"), found.moments, 4)
        names = listed([asker.names.term(place) for place in dict.fromkeys(places)])
        whole = asker.sentence_of(found.moments[0]).rstrip(".") if len(found.moments) == 1 else ""
        where = "on" if all(asker.names.is_surface(place) for place in places) else "in"
        text = whole if names in whole else f"{said} {where} {names}"  # "he slept with three men in the hut"
        return Reply(names, "yes", asker.sentence(text), found.moments)
    return fallback


def _where_it_was(asker: Asker, moments: tuple[int, ...]) -> str | None:
    """ "Lena found the hen lying in the straw": where what is found is said to be."""
    world = asker.trace.world
    for index in moments:
        fillers = asker.trace.moments[index].fillers.values()
        for said in (part for term in fillers if isinstance(term, tuple) for part in parts(term)):
            spot = said.value if isinstance(said, Holds) and said.truth and said.fluent[0] == world.place_id else None
            if isinstance(said, Holds) and isinstance(spot, tuple) and isinstance(spot[1], int):
                if said.fluent[1] in fillers and not world.is_mind(spot[1]):
                    return f"{spot[0]} {asker.names.term(spot[1])}"
    return None


_BEHIND = re.compile(
    r"^ (?P<place>(?:by|near|beside|next to|in front of|behind|under|along|on|in|at) (?:the|an?|his|her|their|its) [a-z]+(?:-[a-z]+)?)"
    r"(?= (?:for|with|and|because|when|where|while|until|after|before|on|in|at|to|as|but|so)\b|[,.;:!?]|$)"
)


def _in_the_sentence(asker: Asker, statement: t.Clause, moments: tuple[int, ...]) -> str:
    """ "The Bakers went camping by the lake", where the place is told of the camping alone."""
    doing = {
        item.statement.verb
        for item in statement.complements
        if isinstance(item, t.Ing) and isinstance(item.statement, t.Clause)
    }
    for index in moments if doing else ():
        sentence = asker.sentence_of(index)
        for hit in re.finditer(r"[\w’'-]+", sentence):
            place = _BEHIND.match(sentence[hit.end() :])
            if place is not None and any(lemma in doing for lemma, _ in w.verb_forms(hit.group().lower())):
                return place["place"]
    return ""


def _all_of_the_sentence(asker: Asker, read: Read, moments: tuple[int, ...]) -> tuple[int, ...]:
    """ "She looked for him in the park and in the woods": each time that one sentence tells it."""
    items = {id(asker.trace.moments[index].item) for index in moments}
    again = [
        one.index
        for one in asker.trace.moments
        if id(one.item) in items
        and isinstance(read.prop, Did)
        and one.kind == "event"
        and one.verb == read.prop.verb
        and asker.judge.said.answers(Did(one.verb, tuple(one.fillers.items())), read.prop)
    ]
    return tuple(sorted({*moments, *again})) if len(moments) == 1 else moments


_SAID_PLACE = re.compile(
    r"^ (?P<place>(?:in front of|next to|behind|under|in|on|at|near|beside|between|above|inside|outside) .+?)(?:[,.;:!?]|$)"
)


def _as_somebody_says(asker: Asker, statement: t.Clause, moments: tuple[int, ...]) -> Reply | None:
    """ "Where did the pear grow?", where somebody says that it grew behind the mountain."""
    for index in moments:
        sentence = asker.sentence_of(index)
        for hit in re.finditer(r"[\w’'-]+", sentence):
            place = _SAID_PLACE.match(sentence[hit.end() :])
            if place is not None and any(lemma == statement.verb for lemma, _ in w.verb_forms(hit.group().lower())):
                return Reply(place["place"], "maybe", sentence, (index,), 2)
    return None


def _place_of(asker: Asker, index: int) -> int | None:
    """The place that the sentence names ("slept in the car"), else the one at which it happened."""
    moment = asker.trace.moments[index]
    told = moment.act.place if moment.act is not None else None
    named = told is not None and asker.trace.world.is_place(told[1]) and asker.speakable(told[1])
    return told[1] if told is not None and named else moment.place


def _told_place(asker: Asker, moments: tuple[int, ...]) -> str | None:
    """Where the sentence itself says that it happened, if that is no place of the story's map: "on the table"."""
    found: list[str] = []
    for index in moments:
        moment = asker.moment(index)
        told = moment.act.place if moment is not None and moment.act is not None else None
        beside = told is not None and (not asker.trace.world.is_place(told[1]) or told[0] in _NOT_IN)
        if told is not None and beside and asker.speakable(told[1]):
            found.append(f"{told[0]} {asker.names.term(told[1])}")
        elif moment is not None and told is None and moment.verb:
            words = beside_words(asker, moment, _SPOTS) or _at_a_thing(asker, moment)
            found.append(words or _on_the_way(asker, moment) or _in_a_word(moment))
    found = [words for words in found if words]
    return listed(list(dict.fromkeys(found))) or None


def _each_place(asker: Asker, moments: tuple[int, ...]) -> str | None:
    """The same of several, some of which happened at places of the map: "in the barn and behind the shed"."""
    told = {index: _told_place(asker, (index,)) for index in moments}
    if not any(told.values()):
        return None
    places = {index: _place_of(asker, index) for index in moments if not told[index]}
    for index, place in places.items():
        if place is not None and not is_unnamed_place(asker.trace, place):
            told[index] = f"{'on' if asker.names.is_surface(place) else 'in'} {asker.names.term(place)}"
    return listed(list(dict.fromkeys(words for words in told.values() if words)))


def _to_whom(asker: Asker, statement: t.Clause, moments: tuple[int, ...]) -> str | None:
    """ "Where did they take the watch?": to the watchmaker, by a verb that takes things to places as well."""
    definitions = asker.trace.story.definitions
    targets = [frame.target for frame in definitions.frames.get(statement.verb, ()) if not frame.relation]
    if not any("delivering" in definitions.verbs[target].roles for target in targets):
        return None
    for index in moments:
        others = list(asker.trace.moments[index].fillers.values())[1:]
        minds = [one for one in others if isinstance(one, int) and asker.trace.world.is_mind(one)]
        said = asker.sentence_of(index)
        to = [one for one in minds if re.search(rf"\bto (?:[\w’']+ )?{re.escape(_last_word(asker, one))}\b", said)]
        if len(to) == 1:
            return f"to {asker.names.term(to[0])}"
    return None


def _last_word(asker: Asker, figure: int) -> str:
    return asker.names.term(figure).split(" ")[-1]


def _at_a_thing(asker: Asker, moment: Moment) -> str:
    """ "At the well", "at the table"."""
    beside = moment.act.beside if moment.act is not None else ()
    figures = [one.figures[0] for one in beside if one.words == "at" and one.figures]
    things = [one for one in figures if not asker.trace.world.is_mind(one) and not asker.trace.world.is_place(one)]
    return f"at {asker.names.term(things[0])}" if things else ""


def _in_a_word(moment: Moment) -> str:
    """ "At home", "upstairs": a place without a name."""
    beside = moment.act.beside if moment.act is not None else ()
    return next((one.words for one in beside if one.words in _WORDS and not one.figures), "")


def _on_the_way(asker: Asker, moment: Moment) -> str:
    """ "On the way home", "on the way to school": between two places."""
    beside = moment.act.beside if moment.act is not None else ()
    way = next((one for one in beside if one.words.startswith("on the way")), None)
    if way is None:
        return ""
    return f"{way.words} {asker.names.term(way.figures[0])}" if way.figures else way.words
