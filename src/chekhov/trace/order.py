"""Story order: when each scene happens, from tags and from what sentences say of time, while the file keeps telling order. Floor 5.

In: a story. Out: an `Order`: the scenes in story order, and the timeline. What is stated is kept first, then what words leave to choose, then what
goes without saying (a scene comes after the one above it): only what is stated can ever be found to contradict itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import chain

from chekhov.findings import Finding, Fix, Severity, Step
from chekhov.language import words as w
from chekhov.language.calendar import EARTH
from chekhov.language.timewords import TimeWords, read_time
from chekhov.source import Span
from chekhov.story.meaning import Act
from chekhov.story.scenes import Gist, Scene, SentenceItem, Story
from chekhov.trace import lifetimes
from chekhov.trace.network import Constraint
from chekhov.trace.occasions import declare, elapsed, happen, key, last_for
from chekhov.trace.placing import Placed, Stretch, faults, on_the_point, place, relate
from chekhov.trace.timeline import Statement, Timeline

_LATER = re.compile(
    r"\b(later|next|following|dawn|daybreak|sunrise|morning|noon|midday|afternoon|evening|sunset|dusk|night|midnight|o'clock|past"
    r"|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?:[.:]\d\d)?)$"
    r"|hours?|days?|weeks?|months?|years?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
    re.IGNORECASE,
)
_NOT_LATER = re.compile(
    r"\b(ago|before|earlier|since|until|till|every|each|all|tomorrow|moments?|seconds?)\b", re.IGNORECASE
)
_AFTER_NOON = re.compile(r"\b(?:1[3-9]|2[0-3]):\d\d\b")
_FLASHBACK = re.compile(r"\b(?:flash-?backs?|look(?:s|ing)? back)\b", re.IGNORECASE)


def time_passes(act: Act) -> bool:
    """Does a time within a scene say that it has moved on since the sentence before: "on the following day", "at six o'clock"?"""
    if not act.times or act.before or act.perfect or act.hypothetical:
        return False
    return any(_LATER.search(time) and not _NOT_LATER.search(time) for time in act.times)


@dataclass(slots=True)
class Order:
    """``ranks``: scene indexes in story order; ``line``: the timeline; ``position``: scene -> its place in ``ranks``; ``meanwhile``: scene -> those
    that happen at the same time, in story order (no entry where there are none)."""

    ranks: list[int]
    line: Timeline
    position: dict[int, int] = field(init=False)
    meanwhile: dict[int, list[int]] = field(init=False)

    def __post_init__(self) -> None:
        self.position = {scene: position for position, scene in enumerate(self.ranks)}
        beside: dict[int, set[int]] = {}
        for one, other in self.line.overlaps.items():
            beside.setdefault(one, set()).add(other)
            beside.setdefault(other, set()).add(one)
        self.meanwhile = {scene: sorted(others, key=self.position.__getitem__) for scene, others in beside.items()}

    @property
    def findings(self) -> list[Finding]:
        """What the times of the story contradict."""
        return self.line.findings

    def overlapping(self, left: int, right: int) -> bool:
        """Do two scenes happen at the same time?"""
        return right in self.meanwhile.get(left, ())

    def most_between(self, earlier: int, later: int) -> int | None:
        """The seconds that can lie between the beginnings of two scenes at most; None where that is open."""
        return self.line.net.longest(self.line.scenes[earlier][0], self.line.scenes[later][0])

    def likely_between(self, earlier: int, later: int) -> int:
        """The seconds that most likely lie between two scenes."""
        return self.line.likely(self.line.scenes[earlier][0], self.line.scenes[later][0])


def order(story: Story) -> Order:
    """Place everything in time. Never raises for anything a user can write. An age does not turn the story back: where one could only be true if its
    scene came earlier than it is told, and nothing else says so, the age is at fault."""
    walk = _Walk(story)
    found = walk.order()
    if walk.astray:
        found = _Walk(story, unfit=frozenset(finding.span for finding in walk.astray)).order()
        found.line.findings.extend(walk.astray)
    return found


@dataclass(slots=True)
class _Walk:
    """One walk through a story in telling order. ``choices``: what is to be chosen, ``silent``: what goes without saying; both wait for what is stated."""

    story: Story
    line: Timeline = field(init=False)
    titles: dict[str, int] = field(init=False)
    elapsing: frozenset[str] = field(init=False)  # the verbs that say how much time passes
    timed: frozenset[int] = frozenset()  # where the sentences begin that may say when they happen
    known: dict[str, Stretch] = field(default_factory=dict)
    choices: list[tuple[list[list[Constraint]], Statement]] = field(default_factory=list)
    silent: list[tuple[int, int]] = field(default_factory=list)
    main: Stretch | None = None  # where the story goes on
    telling: set[int] = field(default_factory=set)  # where the sentences begin that tell of occasions
    start: int = 0  # the guess for the first scene, in seconds
    counts_to_24: bool = False  # whether the tags count the hours of the day through
    unfit: frozenset[Span] = frozenset()  # sentences whose ages do not count
    astray: list[Finding] = field(default_factory=list)  # ages that would turn the story back

    def __post_init__(self) -> None:
        self.line = Timeline(self.story.calendar)
        self.elapsing = frozenset(verb.id for verb in self.story.definitions.verbs_of("elapsing"))
        names = [(name, scene.index) for scene in self.story.scenes for name in scene.names]
        self.titles = {key(scene.title): scene.index for scene in self.story.scenes if scene.title}
        for name, index in names:
            self.titles.setdefault(key(name), index)

    def order(self) -> Order:
        self.timed = self.that_speak_of_time()
        self.counts_to_24 = any(_AFTER_NOON.search(scene.time) for scene in self.story.scenes)
        self.start = self.beginning()
        self.telling = declare(self.story, self.line, self.start)
        said = {scene.index: self.tag(scene) for scene in self.story.scenes}
        for item in self.story.world:
            self.dated(item)
        waiting = self.waiting(said)
        for scene in self.story.scenes:
            if scene.index not in waiting:
                self.scene(scene, said.get(scene.index))
        while waiting:
            ready = [index for index in waiting if waiting[index] not in waiting]
            round_ = (
                [] if ready else list(waiting)
            )  # each waits for another: placed as if nothing were said, then held to it
            for index in ready or round_:
                self.scene(self.story.scenes[index], None if round_ else said.get(index), aside=True)
                del waiting[index]
            for index in round_:
                self.hold(self.story.scenes[index], said[index])
        self.opening()
        lifetimes.tell(self.story, self.line, self.unfit)
        for ways, statement in self.choices:
            self.line.state(ways, statement)
        for earlier, later in self.silent:
            self.turned_back(self.line.net.add(earlier, later, 1, None))
        times = self.line.net.times
        ranks = sorted(self.line.scenes, key=lambda index: (times[self.line.scenes[index][0]], index))
        return Order(ranks, self.line)

    def turned_back(self, circle: tuple[int, ...]) -> None:
        """Keep the age because of which a scene cannot come after the one above it, if it is an age."""
        lines = [self.line.statements[one] for one in circle if one >= 0]
        last = max((one for one in lines if one.about == "age"), key=lambda one: one.span, default=None)
        if last is None or any(finding.span == last.span for finding in self.astray):
            return
        own = [scene.time for scene in self.story.scenes if scene.title == last.scene]
        if any(time.strip() and self.read(time) is None for time in own):
            return  # "in another life": who knows when that was
        told = [
            one for one in self.line.statements if one.about == "age" and one.who == last.who and one.span < last.span
        ]
        if not told:
            return
        before, lines = told[-1], [*lines, told[-1]]
        message = f"{last.who} is {last.said} here, and was {before.said} before"
        steps = tuple(
            Step(one.span, one.text, one.scene) for one in sorted(dict.fromkeys(lines), key=lambda one: one.span)
        )
        advice = "change one of the ages, or say with @time that this scene lies earlier; or mark the sentence [intended: reason]"
        self.astray.append(
            Finding("time-conflict", Severity.WARNING, message, last.span, "nobody grows younger", steps, advice)
        )

    # ------------------------------------------------------------ names of times

    def read(self, words: str) -> TimeWords | None:
        return read_time(words, self.story.calendar, self.is_known)

    def tag(self, scene: Scene) -> TimeWords | None:
        """When the tag of a scene puts it. A heading that says flashback turns what is left open back; a scene that is timed by its own name ("the
        evening of the ball" in "The ball") hangs on nothing else."""
        words = self.read(scene.time) if scene.time.strip() else None
        if words is not None and words.clock is not None and not words.half and ":" in scene.time and self.counts_to_24:
            words = replace(words, half="24")  # "4:00", where another scene is at "21:00"
        own = words is not None and self.titles.get(key(words.anchor)) == scene.index
        if words is not None and own and words.way in ("", "during", "same"):
            words = TimeWords(part=words.part, clock=words.clock, half=words.half, near=words.near)
        if not _FLASHBACK.search(scene.title) or (scene.time.strip() and words is None):
            return words
        if words is None or words.way in ("", "soon"):
            return replace(words or TimeWords(), way="back")
        lost = bool(words.anchor) and not self.is_known(words.anchor) and words.amount is None
        return replace(words, way="back", anchor="") if lost else words

    def is_known(self, words: str) -> bool:
        name = key(words)
        return name in self.titles or name in self.line.events

    def stretch(self, words: str) -> Stretch | None:
        """The scene or event that words name, where it has been placed."""
        name = key(words)
        index = self.titles.get(name)
        return self.line.scenes.get(index) if index is not None else self.line.events.get(name)

    def that_speak_of_time(self) -> frozenset[int]:
        """Where the sentences begin that may say when they happen: only they are asked for it."""
        timed = [Gist.of(self.story.world).timed, *(scene.gist.timed for scene in self.story.scenes)]
        return frozenset(item.line.span.start for item in self.story.telling(self.elapsing)).union(*timed)

    def beginning(self) -> int:
        """The guess for where the story begins: at the first date with a year, else on a Monday morning long ago."""
        calendar = self.story.calendar
        start = 10 * calendar.day // 24
        tags = (self.read(scene.time) for scene in self.story.scenes)
        spoken = (self.of_item(item) for item in self.story.sentences() if item.line.span.start in self.timed)
        dates = (words.date for words in chain(tags, spoken) if words is not None and words.date is not None)
        date = next((one for one in dates if one.year is not None and not calendar.fault(one)), None)
        self.line.anchored = date is not None
        return start if date is None else start + calendar.first(date, date.year or 1) * calendar.day

    def of_item(self, item: SentenceItem) -> TimeWords | None:
        """When a sentence says that what it tells happens."""
        if item.time is not None:
            return item.time
        for act in item.acts:
            passed = elapsed(self.story, act) if act.verb in self.elapsing else None
            if passed is not None:
                return passed
            for words in act.whens if not act.hypothetical else ():
                found = self.read(words)
                if found is not None:
                    return found
        return None

    def waiting(self, said: dict[int, TimeWords | None]) -> dict[int, int]:
        """The scenes that hang on later ones, with these."""
        found: dict[int, int] = {}
        for index, words in said.items():
            if words is None or not words.anchor:
                continue
            named = [self.titles[key(name)] for name in (words.anchor, words.other) if key(name) in self.titles]
            late = [one for one in named if one >= index or one in found]
            if late:
                found[index] = late[0]
        return found

    # ------------------------------------------------------------ scenes

    def scene(self, scene: Scene, words: TimeWords | None, aside: bool = False) -> None:
        """Place a scene and what its sentences say of time. ``aside``: it hangs on a later one, so the story does not go on from it."""
        base = self.main
        anchor = self.stretch(words.anchor) if words is not None and words.anchor else None
        if words is not None and words.way == "during" and not words.anchor:
            anchor = self.line.scenes.get(scene.index - 1, base)
            if anchor is not None and scene.index > 0:
                self.line.overlaps[scene.index] = scene.index - 1
        elif words is not None and words.way == "during" and (other := self.titles.get(key(words.anchor))) is not None:
            self.line.overlaps[scene.index] = other
        placed = self.put(words or TimeWords("soon"), base, anchor, self.statement(scene, words))
        if words is None and scene.time.strip() and self.read(scene.time) is None:
            self.unread(scene)
        if words is not None and words.anchor and anchor is None and not self.is_known(words.anchor):
            self.unknown_anchor(scene, words)
        if placed.fault:
            self.fault(placed.fault, scene.time_span)
        first = last = placed.point
        for item in scene.sentences:
            if item.line.span.start in self.timed or item.line.span.start in self.telling:
                last = self.sentence(item, (first, last))
            if last != first:
                self.line.items.setdefault(item.line.span, last)
        self.line.scenes[scene.index] = (first, last)
        hangs = words is not None and bool(words.anchor) and anchor is not None
        if base is not None and not placed.back and not aside and not (words is not None and words.way == "during"):
            self.silent.append((base[1] if not hangs else base[0], first))
        if not aside and (base is None or not placed.back):
            self.main = (first, last)

    def opening(self) -> None:
        """ "It is 1945" in the opening: so it is in the first scene that is told."""
        for item in self.story.world:
            if item.time is None or not self.line.scenes or faults(self.line, item.time):
                continue
            first = self.line.scenes[min(self.line.scenes)]
            placed = Placed(first[0])
            on_the_point(self.line, item.time, placed, first)
            self.keep(placed, _about(self.line, item.time, _told(item, "World"), first[0], first[0]))

    def hold(self, scene: Scene, words: TimeWords | None) -> None:
        """A scene that is placed already, held to what its tag says."""
        anchor = self.stretch(words.anchor) if words is not None else None
        if words is None or anchor is None:
            return
        placed = Placed(self.line.scenes[scene.index][0])
        relate(self.line, words, None, anchor, self.stretch(words.other) if words.other else None, placed)
        self.keep(placed, _about(self.line, words, self.statement(scene, words), anchor[0], placed.point))

    def put(self, words: TimeWords, base: Stretch | None, anchor: Stretch | None, statement: Statement) -> Placed:
        """A new point where words put it; what they leave to choose waits."""
        other = self.stretch(words.other) if words.other else None
        placed = place(self.line, words, base, anchor, other, self.start)
        near = anchor or base
        early = near[0] if near is not None else 0
        said = TimeWords("soon") if placed.fault else words
        self.keep(placed, _about(self.line, said, statement, early, placed.point))
        return placed

    def keep(self, placed: Placed, statement: Statement) -> None:
        if placed.sure:
            self.line.state([placed.sure], statement)
        if placed.choices:
            self.choices.append((Placed(placed.point, [], placed.choices).ways, statement))

    def statement(self, scene: Scene, words: TimeWords | None) -> Statement:
        after = None
        if words is not None and words.way in ("after", "before") and key(words.anchor) in self.titles:
            other = self.titles[key(words.anchor)]
            after = (scene.index, other) if words.way == "after" else (other, scene.index)
        text = f"“{scene.title}” is placed by “{scene.time}”"
        return Statement(scene.time_span, text, scene.title, "gap", scene.time.strip(), after=after)

    def unknown_anchor(self, scene: Scene, words: TimeWords) -> None:
        """A tag that names no scene: a mistake where it looks like the name of one, else worth a note (the scene cannot be placed by it)."""
        at = scene.time.lower().rfind(words.anchor)
        written = scene.time[at : at + len(words.anchor)] if at >= 0 else words.anchor
        near = w.nearest(key(written), sorted(self.titles))
        span = Span(scene.time_span.start + max(at, 0), scene.time_span.start + max(at, 0) + len(written))
        if written[:1].isupper() or near:
            title = self.story.scenes[self.titles[near[0]]].title if near else ""
            hint = f"did you mean “{title}”?" if near else ""
            title = title[:1].lower() + title[1:] if written[:1].islower() else title
            fixes = (Fix(f"write “{title}”", span, title),) if near else ()
            found = Finding(
                "bad-time", Severity.WARNING, f"no scene is called “{written}”", span, help=hint, fixes=fixes
            )
        else:
            hint = "name a scene by its heading, or tell when it was"
            message = f"when “{written}” was is not known, so this scene follows the one before"
            found = Finding("bad-time", Severity.NOTE, message, span, help=hint)
        self.line.findings.append(found)

    def unread(self, scene: Scene) -> None:
        """A tag that is not understood: said only where it names a month of our world, and this world has others."""
        months = (
            {name for name, _ in EARTH.months} - {name for name, _ in self.story.calendar.months} - {"may", "march"}
        )
        named = next((word for word in re.findall(r"[A-Z]\w+", scene.time) if word.lower() in months), "")
        if named:
            self.fault(f"the calendar of this world has no month {named}", scene.time_span)

    def fault(self, message: str, span: Span) -> None:
        label, help_ = "no such time", "name a time that there is; a calendar of your own stands in # World"
        self.line.findings.append(Finding("bad-time", Severity.WARNING, message, span, label, help=help_))

    # ------------------------------------------------------------ sentences

    def sentence(self, item: SentenceItem, now: Stretch) -> int:
        """The point at which a sentence happens: a new one where it says that time has moved on. Returns where the scene is afterwards."""
        words = self.of_item(item)
        if item.line.span.start in self.telling:
            told = _told(item, self.title(item))
            last_for(self.story, self.line, told, item)
            if words is None:
                happen(self.story, self.line, item, now[1], told)
        if words is None or not _says_when(words) or (words.anchor and self.stretch(words.anchor) is None):
            return now[1]
        acts = item.acts
        earlier = any(act.before or act.perfect for act in acts)
        if earlier and words.way in ("", "soon"):
            words = replace(words, way="back")
        if item.time is not None and words.way not in ("next", "after"):
            if not words.of_day:
                placed = Placed(now[1])
                fault = faults(self.line, words)
                if fault:
                    self.fault(fault, item.line.span)
                    return now[1]
                on_the_point(self.line, words, placed, now)
                self.keep(placed, _about(self.line, words, _told(item, self.title(item)), now[0], now[1]))
                return now[1]
        point, back = self.at(item, words, now)
        if earlier or back or words.anchor:
            return now[1]
        self.silent.append((now[1], point))
        return point

    def at(self, item: SentenceItem, words: TimeWords, now: Stretch | None) -> tuple[int, bool]:
        anchor = self.stretch(words.anchor) if words.anchor else None
        placed = self.put(words, (now[1], now[1]) if now is not None else None, anchor, _told(item, self.title(item)))
        if placed.fault:
            self.fault(placed.fault, item.line.span)
        self.line.items[item.line.span] = placed.point
        happen(self.story, self.line, item, placed.point, _told(item, self.title(item)))
        return placed.point, placed.back

    def dated(self, item: SentenceItem) -> None:
        """A sentence of the opening that says when something was."""
        if item.line.span.start in self.telling:
            last_for(self.story, self.line, _told(item, self.title(item)), item)
        words = self.of_item(item)
        if (
            words is None
            or item.time is not None
            or (not words.anchor and (words.date is None or words.date.year is None))
        ):
            return
        if not words.anchor or self.stretch(words.anchor) is not None:
            self.at(item, words, None)

    def title(self, item: SentenceItem) -> str:
        return self.story.scenes[item.scene].title if item.scene >= 0 else "World"


def _says_when(words: TimeWords) -> bool:
    """More than that some time has passed?"""
    return (
        words.dated or words.of_day or words.amount is not None or bool(words.anchor) or words.way in ("next", "same")
    )


def _told(item: SentenceItem, title: str) -> Statement:
    text = " ".join(item.line.text.split())
    return Statement(item.line.span, text, title, "gap", f"“{text}”")


def _about(line: Timeline, words: TimeWords, statement: Statement, early: int, late: int) -> Statement:
    """The statement with what it says of which points."""
    date = words.date
    if date is not None:
        said = line.calendar.say(date)
    elif words.weekday is not None:
        said = line.calendar.weekdays[words.weekday].title()
    elif words.amount is None and not words.anchor:
        return Statement(statement.span, statement.text, statement.scene, "", "", early, late, after=statement.after)
    else:
        return Statement(
            statement.span, statement.text, statement.scene, "gap", statement.said, early, late, after=statement.after
        )
    return Statement(statement.span, statement.text, statement.scene, "day", said, early, late, after=statement.after)


__all__ = ["Order", "order", "time_passes"]
