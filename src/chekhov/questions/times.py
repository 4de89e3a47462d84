"""When a question asks about: scenes by their titles, the end, the beginning, and the moment of an event. Floor 8.

In: the words of a question. Out: the words without what says when, and a `Time`: the moment at which states are judged, and the
moments between which events count. Clauses of time ("when Burai dies") are taken out of the tree; `ask.py` finds their moments.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.story.scenes import Scene
from chekhov.trace.record import Trace

_OPEN, _CLOSE = "[\"“”'‘’«]?", "[\"“”'‘’»]?"
_WAYS = (
    "at the end of|by the end of|until the end of|at the beginning of|at the start of|at the time of|by the time of|just before|just after|"
    "right before|right after|shortly before|shortly after|at|in|during|throughout|after|before|until|since|by|following|as of"
)
_LAST = re.compile(
    r"\b(?:at the (?:very )?end|in the end|by the end|at last|when the story (?:ends|is over|has ended))(?: of the (?:story|tale|book|film|play))?\b(?! of)|"
    r"\b(?:right now|by now|now|currently|at present|today|these days)\b(?! that)",
    re.I,
)
_FIRST = re.compile(
    r"\b(?:at the (?:very )?(?:beginning|start|outset|opening)|in the beginning|at first|initially|originally|"
    r"before (?:the story|anything) (?:begins|starts|began|started|happens|happened)|when the story (?:begins|starts|opens|began))"
    r"(?: of the (?:story|tale|book|film|play))?\b(?! of)",
    re.I,
)
_DAY_PART = "(?:morning|afternoon|evening|night|noon)"
_HOUR = r"(?:midnight|noon|midday|dawn|dusk|sunrise|sunset|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+(?::\d\d)?)"
_TIME_WORDS = re.compile(
    rf",?\s*\b(?:on (?:the )?)?(?:(?:{'|'.join(sorted(closed.DAYS))})(?: {_DAY_PART})?|\d+ (?:{'|'.join(sorted(closed.MONTHS))})(?: \d+)?)\b"
    rf"|,?\s*\bat (?:half past |(?:a )?quarter (?:past|to) )?{_HOUR}(?: o'clock)?(?: in the {_DAY_PART})?(?! \w*(?:years?|old))\b"
    rf"|,?\s*\bin (?:the {_DAY_PART}|\d{{4}})\b",
    re.I,
)
_FIRST_OF_ALL = re.compile(r"(?<=\w) first(?=[?.! ]*$)", re.I)
_LINKS = frozenset(("when", "before", "after", "while", "until", "as soon as", "once", "by the time", "since", "as"))
_EVENT_PREPS = frozenset(("after", "before", "during", "since", "until", "following", "at the time of", "upon"))


@dataclass(frozen=True, slots=True)
class Time:
    """When. ``at``: the moment at which states are judged (None: the end). ``since``, ``until``: the moments between which events count.

    ``said``: how the question says it; ``named``: it said so at all. ``scene``: the scene it names, or ``event``: the moment of the event
    it names, and ``way`` how ("at", "before" ...). ``ever``: at any time.
    """

    at: int | None = None
    since: int = 0
    until: int | None = None
    said: str = ""
    named: bool = False
    scene: int | None = None
    event: int | None = None
    way: str = ""
    ever: bool = False
    first: bool = False  # "at the beginning"


THE_END = Time()


# ---------------------------------------------------------------- scenes by title


def take_time(trace: Trace, question: str) -> tuple[str, Time]:
    """The question without its scene, "at the end" and the like, and the time that they name."""
    ever = re.search(r"\bever\b", question, re.I) is not None
    if ever:
        question = _without(question, re.search(r"\s*\bever\b", question, re.I))
    between = _between(trace, question)
    if between is not None:
        return between[0], replace(between[1], ever=ever)
    found = _scene_phrase(trace, question)
    if found is not None:
        hit, scene, way = found
        rest = _without(question, hit)
        return rest, replace(time_of_scene(trace, scene, way, hit.group().strip()), ever=ever)
    hit_first = _FIRST.search(question)
    if hit_first is None and question.lower().startswith("where "):
        hit_first = _FIRST_OF_ALL.search(question)  # "where was the marble first?"
    if hit_first is not None:
        return _without(question, hit_first), Time(
            _opening(trace), 0, _opening(trace), hit_first.group(), True, ever=ever, first=True
        )
    hit_last = _LAST.search(question)
    if hit_last is not None:
        return _without(question, hit_last), Time(None, 0, None, hit_last.group(), True, ever=ever)
    told = _scene_of_the_time(trace, question)
    if told is not None:
        return told[0], replace(told[1], ever=ever)
    return question, Time(ever=ever)


def _scene_of_the_time(trace: Trace, question: str) -> tuple[str, Time] | None:
    """ "At midnight on 3 March": the one scene of which the story says that, or knows it by the calendar; None where several are, or a sentence says so."""
    found = list(_TIME_WORDS.finditer(question))
    if not found:
        return None
    words = [re.sub(r"^(?:(?:on|in|at|the) )*", "", hit.group().strip(" ,").lower()) for hit in found]
    fit = [scene for scene in trace.story.scenes if all(_is_then(trace, scene, one) for one in words)]
    if len(fit) != 1:
        return None
    rest = question
    for hit in reversed(found):
        rest = _without(rest, re.compile(re.escape(hit.group())).search(rest, hit.start()))
    return rest, time_of_scene(trace, fit[0], "at", " ".join(hit.group().strip(" ,") for hit in found))


def untold_day(trace: Trace, question: str) -> str:
    """A day that the question names, and the story nowhere; else ""."""
    for hit in _TIME_WORDS.finditer(question):
        words = re.sub(r"^(?:(?:on|in|at|the) )*", "", hit.group().strip(" ,").lower())
        day = words.split(" ")[0] if words.split(" ")[0] in closed.DAYS else words if words[:1].isdigit() else ""
        told = (moment.item.line.text.lower() for moment in trace.moments if moment.item is not None)
        if day and not any(_is_then(trace, scene, day) for scene in trace.story.scenes):
            if not any(day in text for text in told) and not re.match(r"\s*at ", hit.group()):
                return hit.group().strip(" ,")
    return ""


def _is_then(trace: Trace, scene: Scene, words: str) -> bool:
    """Does a scene have that time?"""
    line = trace.order.line
    said = [scene.time.lower()]
    if scene.index in line.scenes:
        point = line.scenes[scene.index][0]
        said.append(line.weekday(point).lower())
        low, high = line.days(point) if line.dated(point) else (None, None)
        said.append(line.day_words(low, high).lower() if low is not None and low == high else "")
    return any(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", one) for one in said)


def _between(trace: Trace, question: str) -> tuple[str, Time] | None:
    """ "Between The fire and The mask": after the one and before the other, whichever comes first."""
    title = title_pattern(trace)
    hit = re.search(rf"\b(?:in )?between\s+(?P<one>{title})\s+and\s+(?P<other>{title})(?![\w’'-])", question, re.I)
    scenes = [scene_named(trace, hit[name]) for name in ("one", "other")] if hit is not None else []
    spans = sorted(trace.scene_span.get(scene.index, (0, 0)) for scene in scenes if scene is not None)
    if hit is None or len(spans) != 2:
        return None
    (_, last), (first, _) = spans
    return _without(question, hit), Time(max(last, first - 1), last + 1, first - 1, hit.group().strip(), True)


def _without(question: str, hit: re.Match[str] | None) -> str:
    if hit is None:
        return question
    before, after = question[: hit.start()].rstrip(" ,"), question[hit.end() :].lstrip(" ,")
    text = f"{before} {after}".strip() if not re.match(r"^[?.!]", after) else before + after
    return text[:1].upper() + text[1:]


def _opening(trace: Trace) -> int:
    """The last moment of the opening state."""
    first = next((moment.index for moment in trace.moments if moment.scene >= 0), len(trace.moments))
    return max(0, first - 1)


def scene_named(trace: Trace, words: str) -> Scene | None:
    """The scene of a title (with or without *the* and quotes), or of "scene 3"."""
    wanted = _key(words)
    number = re.fullmatch(r"scene (\d+)", wanted)
    if number and 1 <= int(number[1]) <= len(trace.story.scenes):
        return trace.story.scenes[int(number[1]) - 1]
    named = [(name, scene) for scene in trace.story.scenes for name in scene.names]
    named.sort(key=lambda one: one[0] != one[1].title)  # a whole title before a short one
    return next((scene for name, scene in named if _key(name) == wanted), None)


def _key(words: str) -> str:
    text = words.strip(" \"“”'‘’«».?!").replace("’", "'").lower()
    return re.sub(r"^the (?:scene )?", "", text).strip(" \"“”'‘’«»")


def title_pattern(trace: Trace) -> str:
    """A regular expression for the titles of all scenes, longest first."""
    titles = {_key(name) for scene in trace.story.scenes for name in scene.names}
    ordered = sorted((title for title in titles if title), key=lambda title: (-len(title), title))
    return _titles(tuple(ordered))


@lru_cache(maxsize=16)
def _titles(titles: tuple[str, ...]) -> str:
    if not titles:
        return r"(?:the )?scene \d+"
    escaped = "|".join(re.escape(title).replace("'", "['’]") for title in titles)
    return rf"(?:the )?(?:scene )?{_OPEN}(?:the )?(?:{escaped}){_CLOSE}|scene \d+"


def _scene_phrase(trace: Trace, question: str) -> tuple[re.Match[str], Scene, str] | None:
    """The last phrase that names a scene: "after The train", "in the scene “The train”"."""
    pattern = re.compile(rf"\b(?P<way>{_WAYS})\s+(?P<title>{title_pattern(trace)})(?![\w’'-])", re.I)
    best: tuple[re.Match[str], Scene, str] | None = None
    at = 0
    while (hit := pattern.search(question, at)) is not None:
        scene = scene_named(trace, hit["title"])
        if scene is not None and _means_scene(trace, hit, question, scene):
            best = (hit, scene, hit["way"].lower())
        at = hit.start("title")
    return best


def _means_scene(trace: Trace, hit: re.Match[str], question: str, scene: Scene) -> bool:
    """Is it the scene, or the place or thing of that name? The writer's capital *The*, quotes, "scene", and prepositions of time decide."""
    title, way = hit["title"], hit["way"].lower()
    if re.search(r"[\"“”‘«]|\bscene\b", title):
        return True
    bare = re.sub(r"^[Tt]he ", "", title)
    written = bare == re.sub(r"^[Tt]he ", "", scene.title)
    article = title != bare
    if article and title.startswith("The") and hit.start("title") > 0:
        return True
    if not written and bare.lower() != bare:
        return False
    capital = (
        written and bare != bare.lower()
    )  # "at Supper" is the scene of that title, where the story knows just a supper
    return way not in ("at", "in", "by", "since", "following") or not _is_known_spot(trace, bare, way == "in", capital)


def _is_known_spot(trace: Trace, words: str, inside: bool, named: bool) -> bool:
    """Is there a place or container of that name (``named``: a name with a capital)? (Something can be *in* whatever is not known to be anything else.)"""
    wanted = words.lower()
    kinds = trace.story.definitions.kinds
    for figure in trace.story.cast:
        label = figure.label.lower().replace("’", "'").removeprefix("the ")
        if label == wanted and figure.scene < len(trace.story.scenes) and not (named and figure.label.islower()):
            unknown = inside and all(kinds.canonical(kind) is None for kind in figure.kinds)
            if unknown or any(
                kinds.has_role(kind, role) for kind in figure.kinds for role in ("place", "vehicle", "thing")
            ):
                return True
    return False


def time_of_scene(trace: Trace, scene: Scene, way: str, said: str) -> Time:
    """The time that a scene stands for: *before* just before it begins, *at* and *after* at its end; events count within it (*at*), up to it
    (*before*) or since it (*after*)."""
    first, last = trace.scene_span.get(scene.index, (0, len(trace.moments) - 1))
    if "before" in way or way == "until":
        return Time(max(0, first - 1), 0, max(0, first - 1), said, True, scene.index, None, "before")
    if way in ("at the beginning of", "at the start of"):
        return Time(first, first, last, said, True, scene.index, None, "start")
    if "after" in way or way in ("since", "following"):
        return Time(last, last + 1, None, said, True, scene.index, None, "after")
    if way in ("by", "by the end of", "until the end of", "by the time of", "as of"):
        return Time(last, 0, last, said, True, scene.index, None, "by")
    return Time(last, first, last, said, True, scene.index, None, "at")


# ---------------------------------------------------------------- words of time that the story itself uses


def time_of_words(trace: Trace, words: str) -> Time | None:
    """ "This morning", "on Monday": from the first sentence that says so to the last before another time is named."""
    found: tuple[int, int] | None = None
    said: tuple[str, ...] = ()
    for moment in trace.moments:
        if moment.act is not None and moment.act.times:
            said = moment.act.times
        if words in said and moment.scene >= 0:
            found = (found[0] if found is not None else moment.index, moment.index)
    return Time(found[1], found[0], found[1], words, True) if found is not None else None


def around(trace: Trace, word: str, noun: str) -> Time | None:
    """ "Before breakfast", "after the lesson": up to the first sentence that tells of it, or from then on; else what is told in these very words."""
    own = re.compile(rf"(?<!before )(?<!after )(?<!before the )(?<!after the )\b{re.escape(noun)}\b", re.I)
    told = [
        (moment, moment.item.line.text) for moment in trace.moments if moment.item is not None and moment.scene >= 0
    ]
    there = [moment.index for moment, text in told if own.search(text)]
    if there:
        last = len(trace.moments) - 1
        before = Time(there[0] - 1, 0, there[0] - 1, word, True, None, there[0], "before")
        return before if word == "before" else Time(None, there[0] + 1, last, word, True, None, there[0], "after")
    said = re.compile(rf"^{word} (?:the |his |her |their )?{re.escape(noun)}$", re.I)
    found = [moment.index for moment, _ in told if moment.act is not None and any(map(said.match, moment.act.whens))]
    return Time(found[-1], found[0], found[-1], f"{word} {noun}", True) if found else None


# ---------------------------------------------------------------- clauses of time


@dataclass(frozen=True, slots=True)
class Timing:
    """A clause or event noun that says when: ``word`` is *when*, *before*, *after* ..."""

    word: str
    statement: t.Statement | None = None
    phrase: t.NounPhrase | None = None


def take_clauses(
    statement: t.Statement, event_noun: Callable[[t.NounPhrase], bool]
) -> tuple[t.Statement, list[Timing]]:
    """The statement without its clauses of time (at any depth), and those clauses. ``event_noun`` says whether a noun phrase names an event."""
    taken: list[Timing] = []
    return _strip(statement, event_noun, taken), taken


def _strip(statement: t.Statement, event_noun: Callable[[t.NounPhrase], bool], taken: list[Timing]) -> t.Statement:
    if isinstance(statement, t.Compound):
        return replace(statement, items=tuple(_strip(item, event_noun, taken) for item in statement.items))
    links: list[t.Link] = []
    for link in statement.links:
        if link.word in _LINKS and not (link.word in ("since", "as") and not link.front):
            taken.append(Timing(link.word, link.statement))
        else:
            links.append(link)
    complements: list[t.Complement] = []
    for item in statement.complements:
        match item:
            case t.Prep(word=word, phrase=phrase) if word in _EVENT_PREPS and event_noun(phrase):
                taken.append(Timing(word, None, phrase))
            case t.That(statement=inner):
                complements.append(replace(item, statement=_strip(inner, event_noun, taken)))
            case t.Wh(statement=inner):
                complements.append(replace(item, statement=_strip(inner, event_noun, taken)))
            case t.To(statement=inner):
                complements.append(replace(item, statement=_strip(inner, event_noun, taken)))
            case _:
                complements.append(item)
    return replace(statement, links=tuple(links), complements=tuple(complements))
