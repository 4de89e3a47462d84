"""How many times something happened: "how many times did she knock?", "how often does he go there?". Floor 8.

In: the words of a question, and a `Time`. Out: a `Reply` that counts the events which would answer "did she knock?", each as often as its sentence
says ("three times"); or None where the question has no such shape. What is told as a habit ("every day") is answered in those words.
"""

from __future__ import annotations

import re

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.parse import parse
from chekhov.questions.common import Asker, Reply
from chekhov.questions.fitting import fits_rest
from chekhov.questions.ground import is_event, parts
from chekhov.questions.times import Time
from chekhov.story.meaning import Did, Prop, Term
from chekhov.trace.record import Moment

_ASKED = re.compile(
    r"^how (?:many times|often) (?P<be>did|does|do|was|were|is|are|has|have|had) (?P<rest>.+?)[?.! ]*$", re.I
)
_COUNT = re.compile(r"\b(?:(?P<word>once|twice|thrice)|(?P<number>[a-z]+|\d+) times)\b", re.I)
_HABIT = re.compile(
    r"\b(?:(?:several|many|countless|a few|a hundred|a thousand) times|again and again|over and over(?: again)?|"
    r"(?:every|each) (?:\w+ )?(?:day|night|morning|afternoon|evening|week|month|year|hour|[a-z]+day|spring|summer|autumn|winter)|"
    r"(?:once|twice|\w+ times) an? (?:day|week|month|year)|always|often|now and then)\b",
    re.I,
)
_WORDS = {"once": 1, "twice": 2, "thrice": 3}


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """The answer to a question of this shape."""
    hit = _ASKED.match(question.strip())
    if hit is None:
        return None
    found: dict[int, None] = {}
    asked = ""
    for statement in _turned(asker, f"{hit['be']} {hit['rest']}?"):
        for read in asker.readings(statement):
            if not is_event(read.prop):
                continue
            asked = asked or asker.say(read.prop, statement.tense == "past")
            kept = [one for one in _moments(asker, read.prop, time) if fits_rest(asker, read, one)]
            found.update(dict.fromkeys(kept))
        if found:
            own = [one for one in found if _said_with(asker, one) == statement.verb]
            found = dict.fromkeys(own) if own else found
            break
    if not asked:
        return None
    if not found:
        return Reply("0", "no", asker.sentence(f"The story does not tell that {asked}"), (), 3)
    return _counted(asker, sorted(found))


def _said_with(asker: Asker, index: int) -> str:
    """The verb that the sentence itself has."""
    act = asker.trace.moments[index].act
    return act.said_by if act is not None else ""


def _turned(asker: Asker, question: str) -> list[t.Clause]:
    """The clauses of the yes-no question behind it."""
    bodies = (one.body for one in parse(question, 0, asker.trace.story.lexicon).readings[:3])
    asked = [one.statement for one in bodies if isinstance(one, t.Question) and one.wh == ""]
    return [one for one in asked if isinstance(one, t.Clause)]


def _moments(asker: Asker, prop: Prop, time: Time) -> list[int]:
    """The events that are told of that kind: those of earlier times, where none is told as it happens."""
    deeds = [one for one in parts(prop) if isinstance(one, Did)]
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    told = [one for one in asker.trace.moments[time.since : until] if any(_is_one(asker, one, deed) for deed in deeds)]
    return [one.index for one in told if one.kind == "event"] or [one.index for one in told if one.kind == "backstory"]


def _is_one(asker: Asker, moment: Moment, deed: Did) -> bool:
    """Is it such a deed, of just these figures? What the question leaves open may be anybody."""
    if moment.verb != deed.verb or moment.kind not in ("event", "backstory"):
        return False
    return all(_fits(asker, moment.fillers.get(slot), term) for slot, term in deed.args)


def _fits(asker: Asker, told: Term | None, asked: Term) -> bool:
    world = asker.trace.world
    if isinstance(asked, str):
        return True
    return told is not None and (told == asked or world.same((), world.real(told), world.real(asked)))


def _counted(asker: Asker, found: list[int]) -> Reply:
    """So many, or the words of a habit."""
    said = [asker.sentence_of(index) for index in found]
    habit = next((hit[0].lower() for one in said if (hit := _HABIT.search(one)) is not None), "")
    text = " ".join(dict.fromkeys(said))
    if habit:
        return Reply(habit, "yes", asker.sentence(text), tuple(found))
    number = sum(_times(asker, index) for index in found)
    return Reply(str(number), "yes", asker.sentence(f"{number}: {text}"), tuple(found))


def _times(asker: Asker, index: int) -> int:
    """How many times the words of one event say: "knocked three times"."""
    act = asker.trace.moments[index].act
    words = asker.trace.story.sources.text_of(act.span) if act is not None else ""
    hit = _COUNT.search(words)
    if hit is None:
        return 1
    return _WORDS.get((hit["word"] or "").lower()) or w.number_of((hit["number"] or "").lower()) or 1
