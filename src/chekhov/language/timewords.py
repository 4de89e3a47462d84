"""What words of time say: offsets, dates, days of the week, times of day, and the scene or event that they hang on. Floor 2.

In: the words of a tag or an adverbial ("two days after The letter, at six o'clock"). Out: :class:`TimeWords`, or None where nothing in them says when.
Which scene or event an anchor is, and what day it comes to, is for whoever knows the story.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from chekhov.language.amounts import Amount, number_of, read_amount
from chekhov.language.calendar import Calendar, Date
from chekhov.language.closed import ORDINALS

LONGEST = 300
"""Characters that are looked at: nothing that says when is longer."""

EARLY = re.compile(r"^(?:[\w ]+ )?early$|ahead of (?:time|schedule)|sooner than")
"""How somebody arrives before the time that was expected."""

PARTS: dict[str, tuple[int, int, int]] = {  # in hours of a day of 24: the least, the most, the likeliest
    "dawn": (3, 9, 6), "daybreak": (3, 9, 6), "sunrise": (3, 9, 6), "morning": (0, 12, 8), "breakfast": (5, 11, 8), "noon": (11, 13, 12),
    "midday": (11, 13, 12), "lunchtime": (11, 15, 13), "lunch": (11, 15, 13), "afternoon": (12, 19, 15), "teatime": (14, 19, 16),
    "evening": (16, 24, 19), "dinnertime": (12, 23, 19), "sunset": (15, 23, 19), "dusk": (15, 23, 19), "sundown": (15, 23, 19),
    "nightfall": (15, 23, 20), "twilight": (3, 23, 20), "night": (0, 24, 22), "midnight": (0, 24, 24),
}  # fmt: skip
_PART = "|".join(PARTS)
_FEASTS = {
    "christmas eve": Date(None, 12, 24), "christmas day": Date(None, 12, 25), "christmas": Date(None, 12, 25), "boxing day": Date(None, 12, 26),
    "new year's eve": Date(None, 12, 31), "new year's day": Date(None, 1, 1), "halloween": Date(None, 10, 31), "midsummer's day": Date(None, 6, 24),
}  # fmt: skip
_RANK = {word: rank for rank, word in enumerate(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth".split(), 1)}  # fmt: skip
_NOT_POINTS = re.compile(
    r"^(?:for|until|till|since|by|within|every|each|all|from|throughout|once|twice|never|always"
    r"|in (?!the\b)(?:\w+ ){0,3}(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b(?! of)|how)\b"
)
_BACK_WORDS = r"earlier|before|ago|previously|prior to|beforehand"
_WAY = re.compile(
    rf"^(?P<way>later|afterwards|after|following|hence|{_BACK_WORDS})\b(?:\s+(?:that|this))?(?=$|[ ,;])\s*(?P<anchor>.*)$"
)
_RELATIVE = re.compile(
    r"^(?:(?P<near>shortly|soon|just|long|immediately|right|directly|not long|some time|sometime|a little|a while|the moment)\s+)?"
    r"(?P<way>before|after|following|during|while|throughout|at the time of|at the same time as|at the same moment as|when|as)\s+(?P<anchor>.+)$"
)
_DAY_OF = re.compile(
    r"^(?:on |in )?the (?P<unit>day|night|evening|morning|afternoon|week|month|year) (?P<way>before|after|of)\s+(?P<anchor>.+)$"
)
_BETWEEN = re.compile(r"^(?:in |some ?time )?between (?P<anchor>.+?) and (?P<other>.+)$")
_MEANWHILE = re.compile(
    r"^(?:meanwhile|in the meantime|simultaneously|at (?:the|that) (?:very )?same (?:time|moment|hour|instant))(?P<rest>.*)$"
)
_STEP = r"day|night|morning|afternoon|evening|dawn|noon|week|month|year|spring|summer|autumn|fall|winter|season|decade|century|hour|weekend"
_NEXT = re.compile(
    rf"^(?:(?:early|late) )?(?:on |in )?(?:the )?(?:(?:very )?next|following) (?P<unit>{_STEP})\b(?P<rest>.*)$"
)
_NTH = re.compile(
    rf"^(?:on |in )?the (?P<nth>{'|'.join(sorted(ORDINALS))}) (?P<unit>day|night|morning|evening|week|month|year)\b(?P<rest>.*)$"
)
_SAME = re.compile(
    r"^(?:later |early |late |earlier |still )*(?:on |in )?(?:the same|that same|that very|that|later that|this) "
    r"(?P<unit>day|night|evening|morning|afternoon|noon|hour|week|month|year|spring|summer|autumn|winter|time|moment)\b(?P<rest>.*)$"
)
_NUMBERED = re.compile(r"^(?:on )?day (?P<day>\d{1,6}|[a-z-]+)\b(?: of the story)?(?P<rest>.*)$")
_AT_PART = re.compile(
    r"^(?:(?P<near>shortly|soon|just|long|right) (?P<way>before|after) |(?P<past>before|after|towards?|around|about) |(?:early|late) )?"
    rf"(?:at |in |on |by |during )?(?:the )?(?:early |late )?(?P<part>{_PART})\b(?P<rest>.*)$"
)
_CLOCK = re.compile(
    r"^(?:(?:shortly|just) (?:before|after) |before |after )?(?:at |about |around |exactly |towards |shortly before |shortly after )*"
    r"(?:(?P<hour>\d{1,2})(?:(?P<colon>[:.h])(?P<minute>\d\d))?\s*(?P<half>a\.?m\.?|p\.?m\.?)?(?P<clock>\s*o['’]?clock)?(?![\w:])"
    r"|(?P<fraction>half|quarter|a quarter|[a-z-]+)(?: minutes?)? (?P<side>past|to) (?P<spoken>[a-z]+|\d{1,2})(?: o['’]?clock)?\b"
    r"|(?P<word>[a-z]+) o['’]?clock\b|(?<=at )(?P<bare>[a-z]+)\b)(?P<rest>.*)$"
)
_SOON = re.compile(
    r"^(?:very )?(?:soon|shortly|later|then|afterwards|at last|finally|in the end|immediately|some time later|a little later"
    r"|(?:a |some )?(?:few )?(?:moments?|instants?|while|time) (?:later|after)|now|the present(?: day)?|present day|today|back in the present"
    r"|right (?:after|away)|that moment|once more|in the future)\b"
)
_THAT_DAY = re.compile(r"^(?:the |that |this )?(?:very |same )*day$")
_SEASON = re.compile(r"^(?:in |early |late |the )*(?:spring|summer|autumn|winter)\b")
_BACK = re.compile(
    r"^(?:flashback|earlier|long ago|long before|once(?: upon a time)?|in the past|happier times|before|previously|a long time (?:ago|before)|the past)\b"
)
_YEAR = re.compile(
    r"^(?:in |the )*(?:year )?(?P<year>\d{1,40})(?P<era> ?(?:bc|bce|b\.c\.|ad|a\.d\.|ce))?(?=$|[ ,;.])(?P<rest>.*)$"
)
_ISO = re.compile(r"^(?:on )?(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])(?P<rest>.*)$")
_FILLER = re.compile(
    r"^(?:[\s,;:–—-]+|(?:and|on|in|at|the|of|early|late|about|around|spring|summer|autumn|winter)\b\s*)+"
)


@dataclass(frozen=True, slots=True)
class TimeWords:
    """When, in parts; what is not said is empty.

    ``way``: ``after``, ``before``, ``during``, ``same``, ``next``, ``back`` (some time ago), ``soon``, ``between``, or "" where only a date or the like
    is said. ``anchor``: the words of the scene or event it hangs on ("" the time before), ``other`` the second of ``between``. ``unit``: of *same* and
    *next*; ``count``: the third night. ``day``: day 3 of the story. ``clock``: hour and minute, ``half`` ``am``, ``pm`` or "".
    """

    way: str = ""
    amount: Amount | None = None
    anchor: str = ""
    other: str = ""
    unit: str = ""
    count: int = 1
    date: Date | None = None
    weekday: int | None = None
    day: int | None = None
    part: str = ""
    near: bool = False  # "shortly before noon", "after midnight"
    clock: tuple[int, int] | None = None
    half: str = ""
    left: str = ""  # words at the end that say nothing of when

    @property
    def dated(self) -> bool:
        """Says it a date, a day of the week, or a day of the story?"""
        return self.date is not None or self.weekday is not None or self.day is not None

    @property
    def of_day(self) -> bool:
        """Says it a time of day?"""
        return bool(self.part) or self.clock is not None


Known = Callable[[str], bool]
"""Whether words name a scene or an event."""


def read_time(words: str, calendar: Calendar, known: Known) -> TimeWords | None:
    """What words of time say; None where they say nothing of when (or how often, or until when)."""
    text = re.sub(r"\s+", " ", words[:LONGEST].replace("’", "'")).strip(" .").lower()
    if not text or _NOT_POINTS.match(text):
        return None
    found = _relation(text, calendar, known)
    if found is None and known(text):
        return TimeWords("during", anchor=text)
    return found


def _relation(text: str, calendar: Calendar, known: Known) -> TimeWords | None:
    """Words that hang on another time; else a point of its own."""
    if (found := _MEANWHILE.match(text)) is not None:
        rest = found["rest"].strip(" ,")
        anchor = re.sub(r"^(?:as|in|at|with)\s+", "", rest)
        return TimeWords("during", anchor=anchor if rest != anchor else "")
    if (found := _BETWEEN.match(text)) is not None:
        return TimeWords("between", anchor=found["anchor"], other=found["other"])
    measured = read_amount(text)
    if measured is not None and (way := _WAY.match(measured[1])) is not None:
        back = re.fullmatch(_BACK_WORDS, way["way"]) is not None
        base = TimeWords("before" if back else "after", amount=measured[0])
        return _anchored(base, way["anchor"], calendar, known)
    if (found := _DAY_OF.match(text)) is not None and not found["anchor"].startswith(("tomorrow", "yesterday")):
        return _day_of(found, calendar, known)
    if (found := _AT_PART.match(text)) is None and (found := _RELATIVE.match(text)) is not None:
        if _CLOCK.match(text) is None or known(found["anchor"]):
            way_said = "during" if found["way"] not in ("before", "after", "following") else found["way"]
            way_said = "after" if way_said == "following" else way_said
            return _anchored(TimeWords(way_said, near=bool(found["near"])), found["anchor"], calendar, known)
    for pattern, way_said in ((_NEXT, "next"), (_NTH, "next"), (_SAME, "same")):
        if (found := pattern.match(text)) is not None:
            nth = found.groupdict().get("nth")
            if nth == "first":
                continue
            base = TimeWords(way_said, unit=found["unit"].replace("fall", "autumn"), count=2 if nth else 1)
            return _parts(found["rest"], _unit_part(base), calendar)
    if re.match(r"^(?:the )?(?:day|morning|evening|night) after(?:wards)?$|^tomorrow\b", text):
        part = next((part for part in PARTS if part in text), "")
        return TimeWords("next", unit="day", part=part)
    own = _parts(text, TimeWords(), calendar)
    if own is not None and own != TimeWords():
        return _with_distance(own, calendar, known)
    if _SOON.match(text) or _SEASON.match(text):
        return TimeWords("soon")
    if (found := _BACK.match(text)) is None:
        return None
    return _parts(text[found.end() :], TimeWords("back"), calendar) or TimeWords("back")


def _with_distance(own: TimeWords, calendar: Calendar, known: Known) -> TimeWords:
    """ "Friday, three days later": both are said."""
    more = read_time(own.left, calendar, known) if own.left and not own.way else None
    if (
        more is None
        or more.amount is None
        or more.way not in ("after", "before")
        or more.anchor
        or more.left
        or more.dated
    ):
        return own
    return replace(own, way=more.way, amount=more.amount, left="")


def _unit_part(base: TimeWords) -> TimeWords:
    """ "The next morning": the next day, in the morning."""
    return (
        replace(base, unit="day" if base.unit != "night" else "night", part=base.unit) if base.unit in PARTS else base
    )


def _anchored(base: TimeWords, rest: str, calendar: Calendar, known: Known) -> TimeWords | None:
    """With the anchor that stands behind, and what is said after it ("… The letter, in the evening")."""
    rest = rest.strip(" ,;")
    if not rest or rest in ("that", "this"):
        return base
    if known(rest):
        return replace(base, anchor=rest)
    head, comma, tail = rest.rpartition(",")
    if comma and known(head.strip()):
        return _parts(tail, replace(base, anchor=head.strip()), calendar) or replace(base, anchor=head.strip())
    more = _parts(rest, base, calendar) if base.amount is not None else None
    if more is not None and more != base and not more.left:
        return more
    return replace(base, anchor=rest)


def _day_of(found: re.Match[str], calendar: Calendar, known: Known) -> TimeWords | None:
    """ "The day after The letter", "the night of the ball"."""
    unit, way = found["unit"], found["way"]
    part = unit if unit in PARTS else ""
    length = unit if unit in ("week", "month", "year") else "day"
    if way == "of":
        date = _parts(found["anchor"], TimeWords(part=part), calendar)
        if date is not None and date.dated:
            return date
        if _THAT_DAY.match(found["anchor"]):
            return TimeWords("same", unit="night" if unit == "night" else length, part=part)
        return _anchored(
            TimeWords("same", unit="night" if unit == "night" else length, part=part), found["anchor"], calendar, known
        )
    one = read_amount(f"one {length} later")
    assert one is not None
    return _anchored(TimeWords(way, amount=one[0], part=part), found["anchor"], calendar, known)


# ---------------------------------------------------------------- points: date, weekday, time of day


def _parts(text: str, said: TimeWords, calendar: Calendar) -> TimeWords | None:
    """What a text adds to what is said already; None where it adds what cannot be read and nothing before was."""
    text = text.strip(" ,;")
    begun = said
    while text:
        step = _one_part(text, said, calendar)
        if step is None:
            skipped = _FILLER.sub("", text, count=1)
            if skipped == text:
                return None if said == begun and not begun.way else replace(said, left=text)
            text = skipped
            continue
        said, text = step
        text = text.strip(" ,;")
    return said


def _one_part(text: str, said: TimeWords, calendar: Calendar) -> tuple[TimeWords, str] | None:
    date = _date(text, calendar)
    if date is not None and said.date is None:
        return replace(said, date=date[0]), date[1]
    names = "|".join(re.escape(name) for name in calendar.weekdays)
    if names and (found := re.match(rf"^(?:on |by )?(?:the )?(?:{names})(?:'s)?\b", text)) is not None:
        name = next(name for name in calendar.weekdays if re.search(rf"\b{re.escape(name)}\b", found[0]))
        return replace(said, weekday=calendar.weekdays.index(name)), text[found.end() :]
    if (found := _NUMBERED.match(text)) is not None and (number := number_of(found["day"])) is not None:
        return replace(said, day=int(number)), found["rest"]
    if (found := _AT_PART.match(text)) is not None:
        near = bool(found["near"] or found["past"])
        part = said.part if said.part and found["part"] == "night" else found["part"]
        return replace(said, part=part, near=said.near or near), found["rest"]
    if (found := _SAME.match(text)) is not None and said.way in ("", "same"):
        return _unit_part(replace(said, way="same", unit=found["unit"])), found["rest"]
    clock = _clock(text, said)
    return clock


def _date(text: str, calendar: Calendar) -> tuple[Date, str] | None:
    """A date at the head of a text: ``3 May 1911``, ``May 1911``, ``the 14th of March``, ``March 14, 1911``, ``1911``, ``1872-10-02``."""
    if (found := _ISO.match(text)) is not None:
        return Date(int(found["year"]), int(found["month"]), int(found["day"])), found["rest"]
    months = "|".join(re.escape(name) for name, _ in sorted(calendar.months, key=lambda month: -len(month[0])))
    rank = {name: number for number, (name, _) in reversed(list(enumerate(calendar.months, 1)))}
    year = r"(?:,? *(?:in |of )?(?:the )?(?:year )?(?P<year>\d{1,40})(?!\d|[:.]\d)(?! ?(?:a\.?m|p\.?m|o'clock))(?P<era> ?(?:bc|bce|b\.c\.|ad|a\.d\.|ce)\b)?)?"
    day = rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join(sorted(ORDINALS))}|[a-z]+-first|[a-z]+-[a-z]+th)"
    if months:
        ways = (
            rf"^(?:on )?(?:the )?{day} (?:of )?(?P<month>{months})\b{year}(?P<rest>.*)$",
            rf"^(?:on )?(?P<month>{months}) (?:the )?(?P<day>\d{{1,2}}(?:st|nd|rd|th)?)(?![\d:]){year}(?P<rest>.*)$",
            rf"^(?:in )?(?:early |late |mid-)?(?P<month>{months})\b{year}(?P<rest>.*)$",
        )
        for pattern in ways:
            found = re.match(pattern, text)
            number = _rank(found.groupdict().get("day") or "") if found is not None else None
            if found is None or number is None:
                continue
            return Date(_year(found), rank[found["month"]], number or None), found["rest"]
    for name, feast in _FEASTS.items():
        if calendar.earthly and re.match(rf"^(?:on |at )?{name}\b", text):
            return feast, re.sub(rf"^(?:on |at )?{name}\b", "", text)
    if (found := _YEAR.match(text)) is not None:
        long = len(found["year"]) >= 3 or "year" in text[: found.start("year")] or found["era"]
        return (Date(_year(found)), found["rest"]) if long else None
    return None


def _year(found: re.Match[str]) -> int | None:
    if found["year"] is None:
        return None
    return 1 - int(found["year"]) if "b" in (found["era"] or "") else int(found["year"])


def _rank(day: str) -> int | None:
    """``14``, ``14th``, ``third``; 0 where no day is said."""
    if not day:
        return 0
    digits = re.match(r"\d+", day)
    if digits is not None:
        return int(digits[0])
    ten, _, one = day.partition("-")
    tens = {"twenty": 20, "thirty": 30}.get(ten)
    return tens + _RANK.get(one, 0) if tens else {"twentieth": 20, "thirtieth": 30}.get(day, _RANK.get(day))


_HOURS = 12  # as many are counted in words


def _clock(text: str, said: TimeWords) -> tuple[TimeWords, str] | None:
    """``21:40``, ``6 p.m.``, ``half past three``, ``seven o'clock``."""
    found = _CLOCK.match(text)
    if found is None:
        return None
    half = (found["half"] or "").replace(".", "")
    if found["hour"] is not None:
        sure = found["colon"] or half or found["clock"] or re.match(r"(?:at|about|around) ", text)
        if not sure:
            return None
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
    elif (word := found["word"] or found["bare"]) is not None:
        number = number_of(word)
        if number is None or word in ("a", "an") or (found["bare"] and number > _HOURS):
            return None  # "at nineteen" says how old somebody is
        hour, minute = int(number), 0
    else:
        spoken, piece = number_of(found["spoken"]), found["fraction"]
        part = 30 if piece == "half" else 15 if piece.endswith("quarter") else number_of(piece)
        if spoken is None or part is None:
            return None
        hour, minute = int(spoken), int(part)
        hour, minute = (hour, minute) if found["side"] == "past" else ((hour - 1) % 24, 60 - minute)
    if found["colon"] and (hour == 0 or hour > 12 or len(found["hour"]) == 2) and not half:
        half = "24"
    return replace(said, clock=(hour, minute), half=half), found["rest"]
