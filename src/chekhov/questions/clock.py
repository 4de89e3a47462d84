"""Questions for the clock and the calendar: what day it is, how old somebody is, how long after one thing another happens. Floor 8.

In: a question's words (and, for a day or an age, the `Time` that it names). Out: a `Reply` from the timeline, or None where it asks for something else.
What the story leaves open is said to be open: "at least three days", "20 or 21".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language.parse import parse, parse_phrase
from chekhov.questions.common import Asker, Reply
from chekhov.questions.dates import day_words, part_words, time_words
from chekhov.questions.naming import Asking
from chekhov.questions.times import Time, scene_named
from chekhov.questions.whens import DURATION, moment_of
from chekhov.trace.occasions import ROLES, key
from chekhov.trace.timeline import Timeline, years_words
from chekhov.views import Known

Spot = tuple[int, int]
"""A point of the timeline, and the moment of the story that stands for it."""

_IS = r"(?:is|was)(?: it| that)?(?: now)?"
_ASKED = r"(?P<unit>day of the week|weekday|day of the month|day|date|month|year|time of day|time|hour)"
_WHAT_DAY = re.compile(
    rf"^(?:on |in |at )?(?:what(?:'s)?|which) (?:is )?(?:the )?{_ASKED}(?: of the story)?(?: {_IS})?\s*\?*$", re.I
)
_IT_WAS = re.compile(
    rf"\b[Ii]t (?:was|is) (?:a )?(?P<day>{'|'.join(day.title() for day in closed.WEEKDAY_NAMES)})\b(?! (?:that|who))"
)
_WHICH_DAY = re.compile(
    rf"^(?:on |in |at )?(?:what|which) {_ASKED} (?P<rest>(?:is|was|were|are|does|do|did|has|had) .+?)\?*$", re.I
)
_HOW_OLD = re.compile(
    r"^(?:how old (?:is|was|are|were) (?P<who>.+?)|what (?:age is|is the age of|was the age of) (?P<whose>.+?))\?*$",
    re.I,
)
_WHEN_BORN = re.compile(
    r"^(?:when|in (?:what|which) year|what year|on (?:what|which) day) (?:is|was|were) (?P<who>.+?) born\?*$", re.I
)
_OLDER = re.compile(r"^(?:is|was) (?P<one>.+?) (?P<way>older|younger) than (?P<other>.+?)\?*$", re.I)
_WHO_IS_OLDER = re.compile(
    r"^who (?:is|was) (?:the )?(?P<way>older|younger)(?: one)?,? (?P<one>.+?),? or (?P<other>.+?)\?*$", re.I
)
_OCCASION = re.compile(
    r"^(?:when|in (?:what|which) year|how long) (?:does|did|do) (?P<what>.+?) (?P<verb>\w+)\?*$", re.I
)
_WEEKS = 60  # days within which an age that was told still stands
_MANY = r"(?:how long|how much time|how much later|how many (?P<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries))"
_APART = re.compile(
    rf"^{_MANY} (?:(?:passes|pass|passed|is|was|lies|lie|elapses|are|(?:is|are|were|was) there|(?:was|is) it|goes by|go by|went by|have passed|has passed) )?"
    r"(?:between (?P<one>.+?) and (?P<other>.+?)|from (?P<from>.+?) (?:to|until|till) (?P<to>.+?))\?*$",
    re.I,
)
_AFTER = re.compile(rf"^{_MANY} (?P<way>after|before) (?P<rest>.+?)\?*$", re.I)
_MOST_SPLITS = 12


def between_two(asker: Asker, question: str) -> Reply | None:
    """ "How long after The attack does Tom marry?", "how many days are there between A and B?" """
    text = question.strip()
    found = _APART.match(text)
    if found is not None:
        one, other = spot(asker, found["one"] or found["from"]), spot(asker, found["other"] or found["to"])
        return _length(asker, one, other, found["unit"]) if one is not None and other is not None else None
    found = _AFTER.match(text)
    if found is None:
        return None
    rest = found["rest"]
    cuts = [hit.start() for hit in re.finditer(r" (?=(?:is|was|does|do|did|are|were|has|had)\b)", rest)]
    for cut in cuts[:_MOST_SPLITS]:
        one, other = spot(asker, rest[:cut]), spot(asker, rest[cut:].strip(), asked=True)
        if one is not None and other is not None:
            if found["way"].lower() == "before":
                one, other = other, one
            return _length(asker, one, other, found["unit"])
    return None


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """The answer to a question for a day, a year, an age, or a birth."""
    ways: tuple[Callable[[Asker, str, Time], Reply | None], ...] = (
        _what_day, _born, _how_old, _which_day, _older, _elder, _occasion,
    )  # fmt: skip
    text = re.sub(r"\s+", " ", question.strip()).replace("’", "'")
    return next((reply for way in ways if (reply := way(asker, text, time)) is not None), None)


# ---------------------------------------------------------------- points of the story


def spot(asker: Asker, words: str, asked: bool = False, here: int | None = None) -> Spot | None:
    """The point of what words name: a scene, an event noun, a clause. ``asked``: they are the rest of a question ("does Tom marry Anna"); ``here``: who
    "he" or "she" is."""
    words = words.strip(" ,?.")
    found = _scene(asker, re.sub(r"^(?:is|was|does|did) |(?: happen| take place)$", "", words) if asked else words)
    if found is not None:
        return found
    line = asker.trace.order.line
    event = line.events.get(re.sub(r"^the ", "", words.lower()))
    if event is not None:
        return event[0], 0
    index = _moment(asker, words, asked, here)
    return (asker.trace.point(index), index) if index is not None else None


def _scene(asker: Asker, words: str) -> Spot | None:
    scene = scene_named(asker.trace, words)
    if scene is None or scene.index not in asker.trace.order.line.scenes:
        return None
    first = asker.trace.scene_span.get(scene.index, (0, 0))[0]
    return asker.trace.order.line.scenes[scene.index][0], min(first + 1, len(asker.trace.moments) - 1)


def _moment(asker: Asker, words: str, asked: bool, here: int | None = None) -> int | None:
    """The moment of an event that words name or tell."""
    lexicon = asker.trace.story.lexicon
    phrase = parse_phrase(words, 0, lexicon) if not asked else None
    if isinstance(phrase, t.Noun) and phrase.noun in asker.trace.story.definitions.event_nouns:
        prop = Asking(asker.people).nominal(phrase)
        index = moment_of(asker, prop) if prop is not None else None
        if index is not None:
            return index
    for sentence in parse(f"When {words}?" if asked else f"{words}.", 0, lexicon).readings[:3]:
        body = sentence.body
        statement = body.statement if isinstance(body, t.Question) else body
        for read in asker.readings(statement, lambda: Asking(asker.people, here=[(here,)] if here is not None else [])):
            index = moment_of(asker, read.whole)
            if index is not None:
                return index
    return None


def _asked_for(asker: Asker, time: Time) -> Spot:
    """The point that a question means: that of the scene it names, of its moment, or of the end."""
    order = asker.trace.order
    if time.scene is not None and time.way in ("at", "start") and time.scene in order.line.scenes:
        return order.line.scenes[time.scene][0], min(
            asker.trace.scene_span[time.scene][0] + 1, len(asker.trace.moments) - 1
        )
    if time.at is None and order.ranks:
        return order.line.scenes[order.ranks[-1]][1], len(asker.trace.moments) - 1
    index = len(asker.trace.moments) - 1 if time.at is None else time.at
    return asker.trace.point(index), index


# ---------------------------------------------------------------- what day it is


def _what_day(asker: Asker, question: str, time: Time) -> Reply | None:
    found = _WHAT_DAY.match(question)
    if found is None:
        return None
    unit, here = found["unit"].lower(), _asked_for(asker, time)
    reply = _day(asker, unit, here)
    said = _said_day(asker) if "day" in unit and "month" not in unit and not time.named else None
    if said is not None and not asker.trace.order.line.weekday(here[0]):
        return said
    if reply.known != "unknown" or time.named or "time" in unit:
        return reply
    unit = "weekday" if unit == "day" else unit
    days = [_day(asker, unit, (asker.trace.point(index), index)) for index in range(1, here[1] + 1)]
    told = {one.answer: one for one in reversed(days) if one.known == "yes"}
    return next(iter(told.values())) if len(told) == 1 else reply  # "it was Saturday morning": there is no other day


def _said_day(asker: Asker) -> Reply | None:
    """ "It was Monday", "because it was a Monday": the day, where the story names no other so."""
    told = {
        hit["day"]: moment.index
        for moment in asker.trace.moments
        if (hit := _IT_WAS.search(asker.sentence_of(moment.index))) is not None
    }
    day, index = next(iter(told.items()), ("", 0))
    return Reply(day, "yes", asker.sentence(f"It was {day}"), (index,), 1) if len(told) == 1 else None


def _which_day(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "In which year does Anna marry?" """
    found = _WHICH_DAY.match(question)
    if found is None or re.match(r"(?:is|was) (?:it|that)\b", found["rest"], re.I):
        return None
    held = re.match(r"(?:is|was) (.+)$", found["rest"], re.I)
    here = spot(asker, found["rest"], asked=True) or (
        spot(asker, f"did {held[1]} happen", asked=True) if held is not None else None  # "what day is the party?"
    )
    return _day(asker, found["unit"].lower(), here) if here is not None else None


def _day(asker: Asker, unit: str, here: Spot) -> Reply:
    line, (point, moment) = asker.trace.order.line, here
    match unit:
        case "time" | "time of day" | "hour":
            said = time_words(line, point)
        case "weekday" | "day of the week":
            said = line.weekday(point)
        case "month" | "year":
            said = part_words(line, point, unit)
        case _:
            said = day_words(line, point)
    if not said:
        return Reply("unknown", "unknown", asker.sentence(f"The story does not say which {unit} it is"), (), 3)
    weekday = line.weekday(point) if unit in ("day", "date") else ""
    whole = f"{weekday}, {said}" if weekday and weekday not in said else said
    return Reply(said, "yes", asker.sentence(f"It is {whole}"), (moment,))


# ---------------------------------------------------------------- births and ages


def _birth(asker: Asker, figure: int) -> int | None:
    """Whose birth the timeline knows: the figure's own, or that of a guise of theirs."""
    births = asker.trace.order.line.births
    twins = (figure, *(one for one in asker.trace.world.guises((), figure) if isinstance(one, int)))
    return next((one for one in twins if one in births), None)


def _born(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "When was Anna born?": the date, as far as it is known."""
    found = _WHEN_BORN.match(question)
    figure = asker.one_called(found["who"]) if found is not None else None
    born = _birth(asker, figure) if figure is not None else None
    line = asker.trace.order.line
    if found is None or figure is None or born is None or not line.anchored or not line.dated(line.births[born]):
        return None
    low, high = line.days(line.births[born])
    if low is None or high is None:
        return None
    year = "year" in question.lower()
    said = (
        part_words(line, line.births[born], "year")
        if year or high - low > line.calendar.days("year") // 2
        else line.day_words(low, high)
    )
    proof = tuple(
        moment.index
        for moment in asker.trace.moments
        if moment.act is not None
        and born in moment.act.fillers.values()
        and moment.item is not None
        and moment.item.line.span in line.items
    )[:1]
    return Reply(
        said,
        "yes",
        asker.sentence(f"{asker.names.term(figure)} was born {'on' if low == high and not year else 'in'} {said}"),
        proof,
    )


def _how_old(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "How old is Luna at The castle?", "how old was she when Tom died?" """
    found = _HOW_OLD.match(question)
    if found is None:
        return None
    words, here = (found["who"] or found["whose"]), _asked_for(asker, time)
    rest = ""
    cut = re.search(r" (?:when|as) (?=\S)", words)
    if cut is not None:
        words, rest = words[: cut.start()], words[cut.end() :]
    figure = asker.one_called(words)
    if cut is not None and figure is not None:
        told = spot(asker, rest, here=figure)
        if told is None:
            return None
        here = told
    who = _birth(asker, figure) if figure is not None else None
    if figure is None or who is None:
        return None
    line, (point, moment), late = asker.trace.order.line, here, False
    died = _death(asker, figure, moment)
    if died is not None:
        point, late = died, True
    stated = line.aged.get((who, point))
    if stated is not None and cut is None and not late:
        return None  # the sentence itself says it
    if stated is not None:
        return Reply(stated, "yes", asker.sentence(f"{asker.names.term(figure)} is {stated}"), (moment,))
    lately = None if late else _lately_aged(line, who, point)
    if lately is not None:
        return Reply(lately, "yes", asker.sentence(f"{asker.names.term(figure)} is {lately}"), (moment,))
    ages = line.ages(who, point)
    assert ages is not None
    low, high, likely = ages
    name = asker.names.term(figure)
    if high is not None and high < 0:
        return Reply("not born", "no", asker.sentence(f"{name} is not born yet"), (moment,))
    low = None if low is None or (low <= 0 and high is None) else max(low, 0)
    if who not in line.grown:
        said = years_words(low, high)
        known: Known = "yes" if said else "unknown"
        return Reply(
            said or "unknown",
            known,
            asker.sentence(f"{name} is {said}" if said else f"The story does not say how old {name} is"),
            (moment,),
        )
    if (low is None and high is None) or likely < 0:
        return Reply(
            "unknown", "unknown", asker.sentence(f"The story does not say how old {name} is by then"), (moment,), 4
        )
    exact = _by_difference(asker, figure, point, time) if not late and low != high else None
    if exact is not None:
        return exact
    open_ = low is None or high is None or high - low > 5
    rounded = not open_ and high != low and line.rounded(who, point)
    answer = str(likely) if open_ or rounded else years_words(low, high)
    hedge = "about " if rounded or (open_ and high is not None) else ""
    more = f" ({years_words(low, high)}, as far as the story says)" if hedge or open_ else ""
    be = "was" if late else "is"
    return Reply(
        answer, "yes", asker.sentence(f"{name} {be} {hedge}{answer}{' at death' if late else ''}{more}"), (moment,)
    )


def _by_difference(asker: Asker, figure: int, point: int, time: Time) -> Reply | None:
    """ "Paula is two years older than Rui", who is nine by now."""
    from chekhov.questions.shaped import apart_from_another

    line = asker.trace.order.line
    found = apart_from_another(asker, figure, "old", time)
    if found is None or found[0].denominator != 1 or found[0] < 0 or found[1] not in ("year", "years"):
        return None
    for index in found[2]:
        _, most = line.between(asker.trace.point(index), point)
        if most is None or most > _WEEKS * line.calendar.day:
            return None
    said = f"{asker.names.term(figure)} is {found[0]} {found[1]} old"
    return Reply(str(found[0]), "yes", asker.sentence(said), found[2])


def _lately_aged(line: Timeline, figure: int, point: int) -> str | None:
    """The age told of some weeks ago: nobody thinks of a birthday that the story does not tell of."""
    for (who, told), age in line.aged.items():
        least, most = line.between(told, point)
        if (
            who == figure
            and least is not None
            and most is not None
            and least >= 0
            and most <= _WEEKS * line.calendar.day
        ):
            return age
    return None


def _death(asker: Asker, figure: int, moment: int) -> int | None:
    """The point at which somebody who is dead at a moment had died, where the story tells it."""
    with asker.judge.looking(moment):
        if not asker.judge.dead(figure):
            return None
    alive = asker.trace.story.definitions.role("alive")
    assert alive is not None
    for entry in asker.trace.world.log.history((alive.fluent_id, figure)):
        if entry.moment <= moment and entry.value != alive.values[0] and asker.trace.moments[entry.moment].scene >= 0:
            return asker.trace.point(entry.moment)
    return None


def _elder(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "Who is older, Emma or Paul?": whoever was born first is."""
    found = _WHO_IS_OLDER.match(question)
    asked = f"Is {found['one']} older than {found['other']}?" if found is not None else ""
    reply = _older(asker, asked, time) if found is not None else None
    if found is None or reply is None or " is older than " not in reply.text:
        return None
    names = re.split(r" is older than ", reply.text.rstrip("."))
    elder = names[0] if found["way"].lower() == "older" else names[1]
    return replace(reply, answer=elder, known="yes")


def _older_in_years(asker: Asker, figures: list[int], hit: re.Match[str], time: Time) -> Reply | None:
    """ "Undine is as old as Casimir, who is twelve. Is she older than Hedda, who is ten?" """
    from chekhov.questions.shaped import how_much_so

    ages = [how_much_so(asker, one, "old", time) for one in figures]
    one, other = ages if len(ages) == 2 else (None, None)
    if one is None or other is None or one[1] != other[1]:
        return None
    yes = one[0] > other[0] if hit["way"].lower() == "older" else one[0] < other[0]
    names = [asker.names.term(who) for who in figures]
    first, second = names if one[0] > other[0] else names[::-1]
    said = f"{first} is {'as old as' if one[0] == other[0] else 'older than'} {second}"
    return Reply("yes" if yes else "no", "yes" if yes else "no", asker.sentence(said), (*one[2], *other[2]))


def _older(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "Is Luna older than Ben?": whoever was born first is."""
    found = _OLDER.match(question)
    figures = [asker.one_called(found[name]) for name in ("one", "other")] if found is not None else []
    born = [_birth(asker, figure) if figure is not None else None for figure in figures]
    if found is None or len(born) != 2 or born[0] is None or born[1] is None:
        return _older_in_years(asker, [one for one in figures if one is not None], found, time) if found else None
    line = asker.trace.order.line
    low, high = line.between(line.births[born[0]], line.births[born[1]])
    if not ((low is not None and low > 0) or (high is not None and high < 0)):
        return None
    yes = (low is not None and low > 0) == (found["way"].lower() == "older")
    names = [asker.names.term(one) for one in figures if one is not None]
    elder, younger = names if low is not None and low > 0 else names[::-1]
    return Reply("yes" if yes else "no", "yes" if yes else "no", asker.sentence(f"{elder} is older than {younger}"), ())


def _occasion(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "When did the war end?", "how long did it last?": of what has a name and a time."""
    found = _OCCASION.match(question)
    stretch = asker.trace.order.line.events.get(key(found["what"])) if found is not None else None
    role = _role(asker, found["verb"].lower()) if found is not None else ""
    silent = None
    if found is not None and role == "lasting" and question.lower().startswith("how long"):
        said = asker.sentence(f"The story does not say how long {found['what']} lasts")
        silent = Reply("unknown", "unknown", said, (), 4)
    if found is None or stretch is None:
        return silent
    line, (first, last) = asker.trace.order.line, stretch
    if role == "lasting":
        low, high = line.between(first, last)
        if low is None or high is None or high - low > max(low, line.calendar.seconds("year") * 2):
            return silent
        told = _length_told(asker, found["what"], found["verb"].lower())
        said = line.length_words(line.likely(first, last), True)
        return told or Reply(said, "yes", asker.sentence(f"{found['what']} lasts {said}"), ())
    point = last if role == "ending" else first
    if not role or not line.anchored or not line.dated(point):
        return None
    said = day_words(line, point)
    return Reply(said, "yes", asker.sentence(said), ())


def _length_told(asker: Asker, what: str, lemma: str) -> Reply | None:
    """How long it lasted, in the words of the sentence that tells so."""
    noun = what.rsplit(" ", 1)[-1].lower()
    for moment in asker.trace.moments:
        sentence = asker.sentence_of(moment.index)
        said = moment.act is not None and moment.act.said_by == lemma and noun in sentence.lower()
        hit = DURATION.search(sentence) if said else None
        if hit is not None:
            return Reply(hit.group(), "yes", sentence, (moment.index,))
    return None


def _role(asker: Asker, lemma: str) -> str:
    """What a verb says of an occasion: that it begins, ends, lasts."""
    definitions = asker.trace.story.definitions
    entries = (definitions.verbs[frame.target] for frame in definitions.frames.get(lemma, ()) if not frame.relation)
    return next((role for verb in entries for role in verb.roles if role in ROLES), "")


# ---------------------------------------------------------------- how long


def length(asker: Asker, first: int, last: int) -> Reply:
    """How long after one moment another is."""
    return _length(asker, (asker.trace.point(first), first), (asker.trace.point(last), last), None)


def _length(asker: Asker, one: Spot, other: Spot, unit: str | None) -> Reply:
    """How long after the one the other is, in words or in a unit."""
    line = asker.trace.order.line
    (start, first), (end, last) = one, other
    low, high = line.between(start, end)
    moments = (first, last)
    if high is not None and high < 0:
        reply = _length(asker, other, one, unit)
        if reply.known == "unknown":
            return reply
        return Reply(
            f"{reply.answer} earlier",
            reply.known,
            asker.sentence(f"It is the other way round: {reply.answer} before"),
            moments,
        )
    days = line.days_between(start, end)
    likely = line.likely(start, end)
    if unit is not None:
        return _counted(
            asker, unit.lower().removesuffix("s").replace("centurie", "century"), (low, high), days, moments
        )
    if days[0] is not None and days[0] == days[1] and days[0] > 0:
        answer = line.days_words(start, days[0])
    elif low is not None and high is not None and high - low <= max(3 * likely // 2, line.calendar.hour):
        answer = ("about " if low != high else "") + line.length_words(likely, low != high)
    elif low is not None and low > 60:
        answer = f"at least {line.length_words(low)}"
    elif high is not None and high > 0:
        answer = f"at most {line.length_words(high)}"
    else:
        return Reply("unknown", "unknown", asker.sentence("The story does not say how much time passes"), moments, 3)
    return Reply(answer, "yes", asker.sentence(answer), moments)


def _counted(
    asker: Asker,
    unit: str,
    bounds: tuple[int | None, int | None],
    days: tuple[int | None, int | None],
    moments: tuple[int, ...],
) -> Reply:
    """So many days, so many years."""
    line = asker.trace.order.line
    seconds = line.calendar.seconds(unit)
    low, high = bounds
    if unit in ("day", "night"):
        least, most = days
    else:
        least = None if low is None else (low + seconds // 2) // seconds
        most = None if high is None else (high + seconds // 2) // seconds
    if (least is None or least <= 0) and most is None:
        return Reply("unknown", "unknown", asker.sentence("The story does not say how much time passes"), moments, 3)
    answer = years_words(None if least is not None and least < 0 else least, most)
    return Reply(answer, "yes", asker.sentence(f"{answer} {unit}s"), moments)
