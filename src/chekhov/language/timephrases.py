"""Adverbials of time: ``one year later``, ``at dawn``, ``for fifty years``, ``on Tuesday``, ``that night``.

In: a :class:`Chart` and a token. Out: where a time adverbial ends, with its price (0 plain, more where it may be
something else). A time that is an event or a scene ("at the wedding") is none: it is a preposition with a noun
phrase.
"""

from __future__ import annotations

from chekhov.language import closed, words
from chekhov.language.chart import Chart
from chekhov.language.clocks import clock_at, date_at
from chekhov.language.tokens import MARK, NUMBER, WORD

_PREPOSITIONS = frozenset(
    """at in on for since until till by from after before during within over about around throughout through
        towards toward between""".split()
)
_DETERMINERS = frozenset(
    "a an the that this every each all next last one some many several few no any those these another".split()
) | {"a few", "the same", "the other", "a couple of"}
_SUFFIX = frozenset("later earlier ago before after afterwards afterward hence long".split())
_INNER = frozenset(
    """next same following first last very late early long whole previous other past few half coming second
        third new whole entire same old""".split()
)
_SEASONS = frozenset("spring summer autumn winter".split())
_BARE = frozenset("today tomorrow yesterday tonight".split())
_SELF = frozenset(
    """dawn dusk night noon midnight sunrise sunset daybreak nightfall midday christmas easter lunchtime
        sundown twilight dark""".split()
)


_STARTS = (
    closed.WHEN_WORDS
    | _BARE
    | closed.DAYS
    | closed.MONTHS
    | _PREPOSITIONS
    | _DETERMINERS
    | _INNER
    | closed.ORDINALS
    | frozenset(closed.NUMBERS)
    | frozenset(closed.MULTIPLIERS)
    | closed.TIME_NOUNS
    | frozenset(words.plural(noun) for noun in closed.TIME_NOUNS)
    | frozenset("just only exactly almost nearly not long shortly soon immediately right once twice half".split())
)
_SHORTLY = frozenset("just only exactly almost nearly not long shortly soon immediately right early late".split())
_AFTER_LATE = frozenset("in|on|that|this|the|one|next|one night|one evening|one morning|one day".split("|"))
_ROUGHLY = frozenset("about|almost|nearly|roughly|exactly|at least|at most".split("|"))
_TO = {"from": ("to", "until", "till"), "between": ("and",)}
_NEVER: list[tuple[int, int]] = []


def time_at(chart: Chart, i: int) -> list[tuple[int, int]]:
    """``(end, price)`` of the time adverbials that begin at a token, longest first."""
    low = chart.low[i]
    if low not in _STARTS and not low[:1].isdigit():
        return _NEVER
    key = ("w", i)
    known = chart.kept.get(key)
    if known is not None:
        return known  # type: ignore[return-value]
    found = _time_at(chart, i)
    chart.kept[key] = found
    return found


def _time_at(chart: Chart, i: int) -> list[tuple[int, int]]:
    if i >= chart.count or chart.kind[i] not in (WORD, NUMBER):
        return []
    low = chart.low[i]
    if low in closed.WHEN_WORDS or low in _BARE:
        end = i + 1
        if (low in _BARE and chart.low[end] in ("morning", "evening", "night", "afternoon")) or (
            low in ("soon", "shortly", "long") and chart.low[end] in _SUFFIX and _ends(chart, end + 1)
        ):
            end += 1
        if low in ("the day before", "the day after") and (
            chart.cap[end] or chart.low[end] in ("a", "an", "the", "his", "her", "their")
        ):
            return []
        return [(end, 0)]
    if low in ("once", "twice") or (low in _SHORTLY and (low not in _INNER or chart.low[i + 1] in ("before", "after"))):
        return _modified(chart, i, low)
    if low in ("early", "late") and chart.low[i + 1] in _AFTER_LATE:
        return _modified(chart, i, low)
    if low in closed.DAYS or (low in closed.MONTHS and chart.cap[i] and low not in ("march", "may")):
        return [(_day(chart, i), 0)]
    if low in _PREPOSITIONS:
        return _with_preposition(chart, i, low)
    end, kind = _span(chart, i)
    if kind == "":
        return []
    if kind == "suffix":
        return [(end, 0)]
    if kind == "duration":
        return [(end, 1)]
    if kind == "point":
        return [(end, 0)]
    return []


_AROUND = frozenset(("before", "after"))
_NEAR = frozenset("shortly soon long just right immediately".split())


def before_or_after(chart: Chart, i: int) -> int:
    """Where *before* or *after* stands behind a measure of time that begins at a token: ``two days | before he left``; 0 where none does."""
    i += chart.low[i] == "not" and chart.low[i + 1] == "long"
    at = i + 1
    if chart.low[i] not in _NEAR:
        at, kind = _span(chart, i) if chart.low[i] in _STARTS else (i, "")
        if kind != "duration":
            return 0
    return at if chart.low[at] in _AROUND and at + 1 < chart.count else 0


def _modified(chart: Chart, i: int, low: str) -> list[tuple[int, int]]:
    """A time with a word before it: ``shortly before midnight``, ``early the next morning``, ``twice a week``."""
    after = i + 1
    follow = chart.low[after]
    if low in ("once", "twice"):
        rate = follow in ("a", "an", "every", "each") and chart.low[after + 1] in closed.TIME_UNITS
        return [(after + 2, 0)] if rate else []
    if follow in ("before", "after") and chart.low[after + 1] in ("that", "this"):
        return [(after + 2, 0)]
    if follow in _SUFFIX and low in ("long", "shortly", "soon") and _ends(chart, after + 1):
        return [(after + 1, 0)]
    if low == "not":
        return _modified(chart, after, follow) if follow == "long" else []
    inner = [item for item in time_at(chart, after) if follow not in closed.WHEN_WORDS or low in ("early", "late")]
    if inner or low not in ("long", "shortly", "soon") or follow not in ("before", "after"):
        return inner
    return [(after, 0)]  # shortly + before the wedding


def _ends(chart: Chart, at: int) -> bool:
    """Whether nothing that a preposition could take stands at a token."""
    return at >= chart.count or chart.kind[at] == MARK or chart.low[at] in closed.CONJUNCTIONS or (
        chart.low[at] in ("he", "she", "they", "we", "i") or chart.cap[at]
    )  # fmt: skip


def _day(chart: Chart, i: int) -> int:
    """``Tuesday``, ``Sunday morning``, ``3 May 1815`` from the word on."""
    end = i + 1
    while end < chart.count:
        low = chart.low[end]
        if (
            low in ("morning", "evening", "night", "afternoon")
            or low in closed.MONTHS
            or (chart.kind[end] == NUMBER and low[:1].isdigit())
        ):
            end += 1
        elif chart.low[end] == "," and (chart.low[end + 1] in closed.MONTHS or chart.kind[end + 1] == NUMBER):
            end += 2
        else:
            break
    return end


def _point(chart: Chart, at: int, preposition: str) -> int:
    """The end of a day, a date or a time of the clock; 0 where none stands."""
    word = chart.low[at]
    if word in closed.DAYS or (word in closed.MONTHS and chart.cap[at]):
        return _day(chart, at)
    return date_at(chart, at) or clock_at(chart, at, preposition)


_ABOUT = ("about", "around", "exactly", "almost", "nearly")
_IN_YEAR = frozenset("in since until till by before after at from on around".split())
_UNTIL = frozenset("until till by before after since from for".split())
_NOW = ("now", "then", "today", "tomorrow", "yesterday", "tonight")
_NO_DURATION = frozenset("at on by until till since from before about".split())


def _with_preposition(chart: Chart, i: int, low: str) -> list[tuple[int, int]]:
    """``Since then``, ``from Monday to Friday``, ``in 1900``, ``before long``, ``for three days``."""
    at = i + 1
    word = chart.low[at]
    stops = at >= chart.count or chart.kind[at] == MARK
    if low in ("before", "since") and (stops or (word in closed.CONJUNCTIONS and word != "then")):
        return [(at, 0)] if i else []  # (he has been here) before
    if stops:
        return []
    if low == "for" and word in ("over", "under"):
        at += 1  # "for over a year"
        word = chart.low[at]
    if word in _ABOUT and low in ("at", "until", "till", "by", "since"):
        at += 1
        word = chart.low[at]
    if low == "on" and word in closed.EVERY_WEEK:
        return [(at + 1, 0)]
    point = _point(chart, at, low)
    if point and chart.low[point] in _TO.get(low, ()):
        last = _point(chart, point + 1, low) or (chart.low[point + 1] in _SELF and point + 2)
        return [(last, 0)] if last else []  # from Monday to Friday, between ten and midnight
    if word in closed.DAYS or (word in closed.MONTHS and chart.cap[at]):
        return [(_day(chart, at), 0)]
    if point and low not in ("between", "for", "over", "within"):
        return [(point, 0)]
    if low in ("on", "in") and word in closed.POSSESSIVES and chart.low[at + 1] in _ORDERED:
        return _ones_own(chart, at)
    plain = _year(chart, at, low) or _moment(chart, at, low)
    if plain:
        return [(plain, 0)]
    end, kind = _span(chart, at)
    if not kind:
        return []
    return [(end, 1 if kind == "duration" and low in _NO_DURATION else 0)]


_ORDERED = closed.ORDINALS | {"last"}


def _ones_own(chart: Chart, at: int) -> list[tuple[int, int]]:
    """``On her first night``, ``on their third day out``: whose it is does not say when."""
    end, kind = _span(chart, at + 1)
    if kind != "point" or chart.low[end] == "of":
        return []
    return [(end + (chart.low[end] == "out" and chart.low[end + 1] != "of"), 0)]


def _year(chart: Chart, at: int, preposition: str) -> int:
    """The end of a year or of the day of a month behind a preposition; 0 where none stands."""
    if chart.kind[at] != NUMBER or preposition not in _IN_YEAR:
        return 0
    following = chart.low[at + 1]
    if following in closed.MONTHS:
        return _day(chart, at)
    digits = chart.low[at].rstrip("sthndr")
    counts = following in closed.TIME_UNITS or words.singular(following or "x") is not None
    return at + 1 if digits.isdigit() and len(digits) == 4 and not counts else 0


_TIMES_OF_DAY = frozenset("closing opening lunch dinner supper tea bed play school visiting harvest christmas".split())


def _moment(chart: Chart, at: int, preposition: str) -> int:
    """The end of ``dawn``, ``now``, ``morning``, ``that`` behind a preposition; 0 where none stands."""
    word = chart.low[at]
    part_of_day = word in ("morning", "evening", "afternoon")
    if word in _SELF or (part_of_day and preposition in ("by", "towards", "toward", "until")):
        return at + 1
    if word in _NOW and preposition in _UNTIL:
        return at + 1
    if word in _TIMES_OF_DAY and chart.low[at + 1] == "time":
        return at + 2  # "since closing time"
    alone = at + 1 == chart.count or chart.kind[at + 1] == MARK
    if word in ("that", "this") and preposition in ("before", "after") and alone and chart.low[at + 1] != "'s":
        return at + 1
    return 0


def _before_unit(chart: Chart, i: int) -> tuple[int, str, bool]:
    """Where the word of time stands, the determiner, and whether a number stands before it."""
    at = i
    low = chart.low[at]
    determiner = ""
    number = False
    if low in _ROUGHLY or (low in ("less", "more") and chart.low[at + 1] == "than"):
        at += 1 if low in _ROUGHLY else 2
        low = chart.low[at]
    if low == "half" and chart.low[at + 1] in ("a", "an"):
        return at + 2, "a", True
    if low == "one" and chart.low[at + 1] == "and" and chart.low[at + 3] == "half":
        return at + 4, "", True
    if low in _DETERMINERS and not (chart.cap[at] and at > 0):
        determiner = low
        at += 1
        if low == "all" and chart.low[at] in ("the", "this", "that", "these", "those"):
            at += 1  # "all those years"
    while at < chart.count and (
        words.number_of(chart.low[at]) is not None or chart.low[at] in _INNER or chart.low[at] in closed.ORDINALS
    ):
        number = number or words.number_of(chart.low[at]) is not None
        at += 1
    if determiner in _DESCRIBED:
        at = _past_description(chart, at)
    if number and chart.low[at] in ("and", "or"):
        if chart.low[at + 1] == "a" or words.number_of(chart.low[at + 1]) is not None:
            at += 3 if chart.low[at + 2] == "half" else 2
    return at, determiner, number


def _past_description(chart: Chart, at: int) -> int:
    """``One *cold October* evening``: past what a part of the day or a season is like."""
    end = at
    while end < min(at + 3, chart.count):
        low = chart.low[end]
        if low in _PARTS and chart.low[end + 1] not in _PARTS:
            return end
        dated = chart.cap[end] and (low in closed.MONTHS or low in closed.DAYS)
        if not (
            dated
            or low in _SEASONS
            or (not chart.cap[end] and (low in chart.lexicon.adjectives or words.looks_adjective(low)))
        ):
            break
        end += 1
    longer = ("year", "week", "month") if chart.low[at - 1] == "one" else ()  # "one dry year", but "had a hard year"
    return end if chart.low[end] in _PARTS or (end > at and chart.low[end] in ("day", *longer)) else at


_THAN = ("than expected", "than planned", "than usual")


def _suffix(chart: Chart, at: int, unit: str) -> int:
    """Where ``later``, ``ago``, ``before`` (and ``before that``) behind a word of time ends; 0 where none stands."""
    suffix = chart.low[at]
    if at >= chart.count or suffix not in _SUFFIX:
        return 0
    if unit not in closed.TIME_UNITS and unit not in ("morning", "evening", "afternoon"):
        return 0
    following = chart.low[at + 1]
    if suffix in ("before", "after") and at + 1 < chart.count:
        if following in ("that", "this") and (at + 2 >= chart.count or chart.kind[at + 2] == MARK):
            return at + 2
        if chart.kind[at + 1] != MARK and not (following in closed.CONJUNCTIONS or following in closed.PREPOSITIONS):
            return 0  # but "the week before | for stealing"
    return at + 1 + (suffix in ("earlier", "later") and following in _THAN)


_HALF = ("half", "quarter")
_NO_TIME = frozenset("end beginning start past future moonlight generation".split())  # "the end of the rope"
_AS_NOUNS = frozenset("moment time instant season".split())
_WHICH = ("that", "this", "next", "last", "one", "every", "each", "all", "the same", "some")
_WHICH_INSIDE = frozenset("next same following first last previous whole entire other third second".split())
_HOW_MANY = ("many", "several", "few", "a few", "some", "a couple of")
_DESCRIBED = frozenset("a an one that this the every each".split())
_PARTS = frozenset("morning evening afternoon night weekend winter summer".split())


def _span(chart: Chart, i: int) -> tuple[int, str]:
    """A noun phrase of time: its end and what it is: ``suffix`` ("a year later"), ``duration`` ("three days"),
    ``point`` ("the next day", "that night").
    """
    at, determiner, number = _before_unit(chart, i)
    word = chart.low[at]
    one = words.singular(word) if word else None
    unit = one if one in closed.TIME_NOUNS else word
    if at >= chart.count or unit not in closed.TIME_NOUNS or (chart.cap[at] and at > 0):
        if word in closed.DAYS and (determiner in ("next", "last", "this", "that", "one", "every", "the") or at > i):
            return _day(chart, at), "point"
        if word in closed.MONTHS and chart.cap[at] and at > i and determiner not in ("a", "an", "any", "some", "no"):
            return _day(chart, at), "point"  # "that October", "early May"
        return i, ""
    at = _and_half(chart, at + 1)
    suffix = _suffix(chart, at, unit)
    if suffix:
        return suffix, "suffix"
    following = chart.low[at]
    if unit in _NO_TIME or (unit in _AS_NOUNS and following in ("of", "when", "that", "to")):
        if following == "of" or determiner != "the":
            return i, ""
    if following == "of":
        date = date_at(chart, at + 1)
        return (date, "point") if date else (i, "")
    if determiner == "the" and following in ("before", "after") and unit not in ("time", "past", "future"):
        return at, "point"  # the day + before the wedding
    many = number or (one is not None and one == unit)
    if unit == "time" and many and following in ("a", "every") and chart.low[at + 1] in closed.TIME_UNITS:
        return at + 2, "suffix"  # three times a day
    if unit == "time" and many and determiner in ("", "a", "an", "many", "several", "few", "a few"):
        return at, "suffix"  # three times, many times
    inner = chart.low[i + 1 : at - 1] if determiner else chart.low[i : at - 1]
    if determiner in _WHICH or any(word in _WHICH_INSIDE for word in inner):
        return (i, "") if unit == "second" and not determiner else (at, "point")
    if determiner in ("a", "an") and at - i > 2 and unit in _PARTS and chart.low[i + 1] not in _INNER:
        return (at, "definite")  # "on a cold morning"
    if many or determiner in ("a", "an") or determiner in _HOW_MANY:
        lasts = (unit in closed.TIME_UNITS and unit != "generation") or unit in _PARTS
        return (at, "duration") if lasts else (i, "")
    return (at, "definite") if determiner == "the" or unit in _SEASONS else (i, "")


def _and_half(chart: Chart, at: int) -> int:
    """Behind ``and a half``, ``and night``, where one follows a word of time."""
    while chart.low[at] in ("and", "or"):
        first, second = chart.low[at + 1], chart.low[at + 2]
        if second in _HALF and first in ("a", "half", "night", "day"):
            at += 3
        elif first in ("night", "day"):
            at += 2
        else:
            break
    return at
