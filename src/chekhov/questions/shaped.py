"""Questions known by their shape: "list the lies", "what does A know that B does not?", "whose ring is it?", "how old is she?". Floor 8.

In: the words of a question without what says when, and a `Time`. Out: a `Reply`, or None where the question has no such shape.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.parse import parse
from chekhov.questions import contents, minds, multiples
from chekhov.questions.common import Asker, Reply
from chekhov.questions.people import is_being
from chekhov.questions.times import Time
from chekhov.story.meaning import GAP, Did, Holds, Prop, Thinks, figures_in, how_much, put, variables
from chekhov.story.wording import listed

MOST = 8
_BE = r"(?:is|are|was|were)"
_EVENTS = re.compile(
    rf"^(?:(?:list|name|show|give)(?: me)?(?: all)?(?: of)?(?: the)?|(?P<many>how many)|what|which|what are the|which are the) (?P<noun>[\w ]+?)"
    rf"(?: {_BE} (?:there|[a-z]+(?:ed|n|t|ld|de|pt)))?[?.!]*$",
    re.I,
)
_DIFFERENCE = re.compile(
    r"^what (?:does|do|did) (?P<one>.+?) know that (?P<other>.+?) (?:does|do|did) not(?: know)?[?.!]*$", re.I
)
_WHOSE = re.compile(rf"^whose (?P<thing>.+?) {_BE} (?:it|this|that)[?.!]*$", re.I)
_MEASURE = re.compile(rf"^how (?P<word>old|tall|long|high|deep|wide|heavy|far) {_BE} (?P<who>.+?)[?.!]*$", re.I)
_MADE_OF = re.compile(rf"^what {_BE} (?P<who>.+?) made (?:of|from|out of)[?.!]*$", re.I)
_NUMBER = (
    r"(?P<number>[\d,]+|(?:an? )?[a-z]+(?:[- ](?:hundred|thousand|one|two|three|four|five|six|seven|eight|nine))?)"
)


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """The answer to a question of one of these shapes."""
    shapes: tuple[Callable[[Asker, str, Time], Reply | None], ...] = (
        _events,
        _difference,
        _whose,
        _measured,
        _made_of,
        _who_whom,
    )
    return next((reply for shape in shapes if (reply := shape(asker, question.strip(), time)) is not None), None)


# ---------------------------------------------------------------- events by their noun


def _events(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "List the lies", "what murders are there?": the events that a noun names, in order."""
    hit = _EVENTS.match(question)
    noun = hit["noun"].lower() if hit is not None else ""
    entries = asker.trace.story.definitions.event_nouns.get(w.singular(noun) or noun)
    if hit is None or not entries or (w.singular(noun) or noun) == noun:
        return None
    verbs = {entry.verb for entry in entries}
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    found = {
        asker.names.event(moment): moment.index
        for moment in asker.trace.moments[time.since : until]
        if moment.verb in verbs and moment.kind == "event" and moment.scene >= 0
    }
    if not found:
        return Reply("0" if hit["many"] else "none", "no", f"The story tells of no {noun}.", (), 3)
    words = "; ".join(found)
    bare = str(len(found)) if hit["many"] else words
    return Reply(bare, "yes", asker.sentence(words), tuple(found.values()))


# ---------------------------------------------------------------- what one knows and another does not


def _difference(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "What does the reader know that Maud does not?": the last of it first."""
    hit = _DIFFERENCE.match(question)
    if hit is None:
        return None
    reader = re.fullmatch(r"(?:the )?(?:reader|audience|story)", hit["one"], re.I) is not None
    one, other = None if reader else asker.one_called(hit["one"]), asker.one_called(hit["other"])
    if other is None or (one is None and not reader):
        return None
    held = _shown(asker, time) if one is None else [(item.prop, item.entry.cause) for item in _known(asker, one, time)]
    found: dict[str, int] = {}
    with asker.judge.looking(time.at):
        for prop, cause in reversed(held):
            if len(found) < MOST and asker.judge.minds.thought(Thinks(other, prop)).known != "yes":
                found.setdefault(contents.content(asker, prop), cause)
    name, without = asker.names.term(one) if one is not None else "the reader", asker.names.term(other)
    if not found:
        text = f"The story shows nothing that {name} knows and {without} does not"
        return Reply("nothing", "no", asker.sentence(text), (), 3)
    words = listed(list(found))
    text = f"{name} knows {words}; {without} does not"
    return Reply(words, "yes", asker.sentence(text), tuple(found.values()))


def _known(asker: Asker, one: int, time: Time) -> list[minds.Held]:
    with asker.judge.looking(time.at):
        return [held for held in minds.holdings(asker, one, time.at) if asker.judge.status(held.prop) == "yes"]


def _shown(asker: Asker, time: Time) -> list[tuple[Prop, int]]:
    """The events that the telling has shown up to then."""
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    return [
        (Did(moment.verb, tuple(moment.fillers.items())), moment.index)
        for moment in asker.trace.moments[:until]
        if moment.verb and moment.kind in ("event", "backstory") and moment.scene >= 0 and moment.fillers
    ]


# ---------------------------------------------------------------- who does it to whom

_WHOM = re.compile(r"^who (?P<verb>[a-z]+(?: [a-z]+)?) whom?[?.!]*$", re.I)


def _who_whom(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "Who loves whom?": every pair."""
    hit = _WHOM.match(question)
    if hit is None:
        return None
    found: dict[str, tuple[int, ...]] = {}
    for sentence in parse(f"Who {hit['verb']} somebody?", 0, asker.trace.story.lexicon).readings[:2]:
        if not isinstance(sentence.body, t.Question) or not isinstance(sentence.body.statement, t.Clause):
            continue
        past = sentence.body.statement.tense == "past"
        for read in asker.readings(sentence.body.statement):
            for one in asker.judge.solve(read.whole, time) if len(variables(read.prop)) == 2 else ():
                pair = [term for term in one.binding.values() if isinstance(term, int)]
                if (
                    not one.default
                    and len(pair) == 2
                    and all(is_being(asker.trace, who) and asker.speakable(who) for who in pair)
                ):
                    found.setdefault(asker.say(put(read.prop, one.binding), past), one.moments)
        if found:
            break
    if not found:
        return None
    bare = "; ".join(found)
    return Reply(bare, "yes", asker.sentence(bare), tuple(index for moments in found.values() for index in moments[:1]))


# ---------------------------------------------------------------- whose, and how old


def _whose(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "Whose ring is it?": who owns it, else who has it."""
    hit = _WHOSE.match(question)
    thing = asker.one_called(f"the {hit['thing']}") if hit is not None else None
    if thing is None:
        return _of_somebody(asker, hit["thing"]) if hit is not None else None
    definitions = asker.trace.story.definitions
    for role in ("owned", "held"):
        relation = definitions.role(role)
        if relation is None:
            continue
        prop = definitions.holds(relation, {relation.slots[0].name: GAP, relation.slots[1].name: thing}, None)
        found = [one for one in asker.judge.solve(prop, time) if is_being(asker.trace, one.binding.get(GAP, -1))]
        if found:
            names = listed([asker.names.term(one.binding[GAP]) for one in found])
            moments = tuple(index for one in found for index in one.moments)
            return Reply(names, "yes", asker.sentence(f"{asker.names.term(thing)}: {names}"), moments)
    told = _of_somebody(asker, hit["thing"]) if hit is not None else None
    if told is not None:
        return told
    text = f"The story does not say whose {hit['thing'] if hit is not None else ''} it is"
    return Reply("unknown", "unknown", asker.sentence(text), (), 5)


def _of_somebody(asker: Asker, noun: str) -> Reply | None:
    """ "Whose birthday is it?", where the story speaks of somebody's birthday."""
    for figure in asker.trace.story.cast:
        if figure.noun == noun.lower() and figure.owner is not None and asker.trace.world.is_mind(figure.owner):
            name = asker.names.term(figure.owner)
            moment = next((one.index for one in asker.trace.moments if figure.id in one.fillers.values()), 0)
            return Reply(name, "yes", asker.sentence(f"The story speaks of {name}'s {noun}"), (moment,), 1)
    return None


def _made_of(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "What is the chain made of?": what the story says so, else the stuff that its name begins with ("a platinum chain")."""
    hit = _MADE_OF.match(question)
    who = asker.one_called(hit["who"]) if hit is not None else None
    if who is None:
        return None
    definitions, name = asker.trace.story.definitions, asker.names.term(who)
    bodies = [
        one.body.statement
        for one in parse(question, 0, asker.trace.story.lexicon).readings
        if isinstance(one.body, t.Question)
    ]
    for read in (read for one in bodies for read in asker.readings(one) if isinstance(read.prop, Holds)):
        found = [one for one in asker.judge.solve(read.whole, time) if one.binding.get(GAP, who) != who]
        if found:
            words = listed([asker.names.term(one.binding[GAP]) for one in found])
            moments = tuple(index for one in found for index in one.moments)
            return Reply(words, "yes", asker.sentence(f"{name} is made of {words}"), moments)
    for word in (word for one in asker.guises(who) for word in asker.trace.story.cast[one].label.lower().split()[:-1]):
        kind = definitions.kinds.canonical(word)
        if kind is not None and definitions.kinds.has_role(kind, "substance"):
            return Reply(word, "yes", asker.sentence(f"{name} is called so"), (), 1)
    return Reply("unknown", "unknown", asker.sentence(f"The story does not say what {name} is made of"), (), 5)


def _is_number(words: str) -> bool:
    """Is it so many: not the "times" of "four times as old"?"""
    return (
        words[:1].isdigit()
        or any(w.number_of(word) is not None for word in (words, *words.lower().split()))
        or words.lower() in ("a", "an")
    )


def _measured(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "How old is Ruth?": the measure that the sentence has which says so, else what is kept of it ("Ruth is ten")."""
    hit = _MEASURE.match(question)
    who = asker.one_called(hit["who"]) if hit is not None else None
    if hit is None or who is None:
        return None
    word = hit["word"].lower()
    pattern = re.compile(rf"\b{_NUMBER} (?P<unit>[a-z]+)(?:[- ]){word}\b", re.I)
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    for moment in reversed(asker.trace.moments[:until]):
        about = figures_in(moment.act.prop) if moment.act is not None and isinstance(moment.act.prop, Holds) else []
        found = pattern.search(asker.sentence_of(moment.index)) if who in about else None
        if found is not None and _is_number(found["number"]):
            number = found["number"]
            first, _, rest = number.partition(" ")
            if w.number_of(rest) is not None and w.number_of(first) is None and first.lower() not in ("a", "an"):
                number = rest  # "is | eight years old"
            years = word == "old" and found["unit"].lower() in ("year", "years")
            bare = number if years else f"{number} {found['unit']}"
            return Reply(bare, "yes", asker.sentence(asker.sentence_of(moment.index)), (moment.index,))
    name, relation = asker.names.term(who), asker.trace.story.definitions.relations.get(how_much(word))
    with asker.judge.looking(time.at):
        entry = asker.trace.world.entry((), (relation.fluent_id, who)) if relation is not None else None
    if entry is not None and isinstance(entry.value, str):
        measure = entry.value.removesuffix(" years") if word == "old" else entry.value
        return Reply(measure, "yes", asker.sentence(f"{name} is {entry.value} {word}"), (entry.cause,))
    many = how_much_so(asker, who, word, time)
    if many is not None and many[0].denominator == 1:
        bare = f"{many[0]}" if word == "old" else f"{many[0]} {many[1]}"
        return Reply(bare, "yes", asker.sentence(f"{name} is {many[0]} {many[1]} {word}"), many[2])
    return Reply("unknown", "unknown", asker.sentence(f"The story does not say how {word} {name} is"), (), 5)


def how_much_so(asker: Asker, who: int, word: str, time: Time) -> multiples.Measured | None:
    """How old, how tall somebody is: what is kept of it, else what another is who is just as much so, or half as much."""
    return _known_from(asker, who, word, time, frozenset((who,)))


def apart_from_another(asker: Asker, who: int, word: str, time: Time) -> multiples.Measured | None:
    """How old somebody is, by how much more or less that is than how old another is of whom it is known."""

    def known(other: int) -> multiples.Measured | None:
        return _known_from(asker, other, word, time, frozenset((who, other)))

    return multiples.apart(asker, who, word, known)


def _known_from(asker: Asker, who: int, word: str, time: Time, asked: frozenset[int]) -> multiples.Measured | None:
    """What is kept of how old somebody is, else what it comes to by what is known of another. ``asked``: of whom it is reckoned already."""

    def known(other: int) -> multiples.Measured | None:
        return None if other in asked else _known_from(asker, other, word, time, asked | {other})

    kept = _known_measure(asker, who, word, time)
    return kept or multiples.measured(asker, who, word, known) or multiples.apart(asker, who, word, known)


def _known_measure(asker: Asker, who: int, word: str, time: Time) -> multiples.Measured | None:
    """What is kept of how old, how tall somebody is."""
    relation = asker.trace.story.definitions.relations.get(how_much(word))
    with asker.judge.looking(time.at):
        entry = asker.trace.world.entry((), (relation.fluent_id, who)) if relation is not None else None
    number, _, unit = entry.value.partition(" ") if entry is not None and isinstance(entry.value, str) else ("", "", "")
    count = w.number_of(number)
    return (Fraction(count), unit, (entry.cause,)) if entry is not None and count is not None else None
