"""The stage: who is with whom in every scene, who dies, comes back, is away. What the storyline chart is drawn from.

In: a trace. Out: a `Stage`: the lines (one for everybody, or for several who act as one), and columns from left to right: a scene, or a part of one
in which nobody changes company. On stage is who takes part bodily, comes along, or is seen there by those who do.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from chekhov.questions.common import Asker, asker_of
from chekhov.questions.people import only_gathers
from chekhov.story.meaning import Fluent, Relation
from chekhov.trace.record import Moment, Trace
from chekhov.world.event import Event
from chekhov.world.log import EVERYONE
from chekhov.world.presence import participants

MOST_LINES = 24
_HAPPENS = frozenset(("event", "rule"))


@dataclass(frozen=True, slots=True)
class Who:
    """A line of the chart: a name, whether it stands for several, its faction (an index, or None), and how many scenes it is on stage."""

    name: str
    figure: int
    several: bool = False
    faction: int | None = None
    scenes: int = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """A death or a return: of which line, how far into its column (0 to 1), what is said of it, by whose line, and its line in the text."""

    kind: str  # death, return
    line: int
    at: float
    text: str
    by: int | None = None
    source: int = 0
    sentence: int | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """Lines together at a place."""

    lines: tuple[int, ...]
    place: str


@dataclass(frozen=True, slots=True)
class Column:
    """A scene, or a part of one. ``alive``: the lines that could be there; ``unknown``: those of whom nobody knows where they are."""

    scene: int
    title: str
    time: str
    source: int  # line of the text at which the scene begins
    file: str
    meetings: tuple[Meeting, ...] = ()
    turns: tuple[Turn, ...] = ()
    dead: frozenset[int] = frozenset()  # at the end of the column
    unknown: frozenset[int] = frozenset()

    @property
    def on_stage(self) -> frozenset[int]:
        """All lines in some meeting."""
        return frozenset(line for meeting in self.meetings for line in meeting.lines)


@dataclass(frozen=True, slots=True)
class Stage:
    """The lines in order of first appearance, the columns left to right, the factions' names, and who was left out."""

    lines: tuple[Who, ...]
    columns: tuple[Column, ...]
    factions: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(slots=True)
class _Part:
    """A column in the making: place -> figures; what happens in it."""

    scene: int
    groups: dict[int | None, dict[int, None]] = field(default_factory=dict)
    moments: list[int] = field(default_factory=list)
    turns: list[tuple[str, int, int]] = field(default_factory=list)  # kind, figure, moment


def stage(trace: Trace, order: str = "story", most: int = MOST_LINES) -> Stage:
    """The stage of a whole story; ``order``: columns as the scenes happen (``story``) or as they are told (``telling``)."""
    return _Setting(asker_of(trace), order, most).stage()


@dataclass
class _Setting:
    """Works out the stage of one trace."""

    asker: Asker
    order: str
    most: int
    trace: Trace = field(init=False)
    alive: Relation | None = field(init=False)

    def __post_init__(self) -> None:
        self.trace = self.asker.trace
        self.alive = self.trace.story.definitions.role("alive")

    def stage(self) -> Stage:
        ranks = self.trace.order.ranks if self.order == "story" else range(len(self.trace.story.scenes))
        parts = [part for scene in ranks for part in self._parts(scene)]
        kept, left_out = self._chosen(parts)
        number = {figure: index for index, figure in enumerate(kept)}
        names, factions = self._factions(kept)
        seen = self._scenes_of(parts)
        lines = tuple(
            Who(self.asker.names.figure(figure), figure, self._several(figure), factions.get(figure), len(seen[figure]))
            for figure in kept
        )
        columns = tuple(self._column(part, number) for part in parts)
        absent = dict.fromkeys(self.asker.names.figure(figure) for figure in left_out)
        return Stage(lines, columns, names, tuple(absent))

    # ------------------------------------------------------------ who is together

    def _parts(self, scene: int) -> list[_Part]:
        """The parts of a scene: a new one begins where somebody changes company."""
        parts = [_Part(scene)]
        first, last = self.trace.scene_span.get(scene, (0, -1))
        for moment in self.trace.moments[first : last + 1]:
            company = self._company(moment)
            if company:
                self._join(parts, moment, company)
            parts[-1].moments.append(moment.index)
            parts[-1].turns += [(kind, figure, moment.index) for kind, figure in self._turns(moment)]
        self._expected(parts[0], scene)
        return parts

    def _expected(self, part: _Part, scene: int) -> None:
        """Whom the scene itself names as present is there, though nothing is told of them."""
        place = self.trace.story.scenes[scene].place
        busy = {figure for group in part.groups.values() for figure in group}
        for figure in self.trace.story.scenes[scene].present:
            real = self._real(figure)
            if real not in busy and self.trace.world.is_mind(real) and not self._dead(real, self._start(scene)):
                part.groups.setdefault(place, {})[real] = None

    def _start(self, scene: int) -> int:
        return self.trace.scene_span.get(scene, (0, -1))[0]

    def _join(self, parts: list[_Part], moment: Moment, company: list[int]) -> None:
        """Put a company into the last part, or begin a new part where that would have somebody in two places."""
        part = parts[-1]
        place = self._known_as(part, moment.place)
        torn = [
            other for other, group in part.groups.items() if other != place and any(one in group for one in company)
        ]
        moved = [other for other in torn if all(one in company for one in part.groups[other])]
        if len(moved) < len(torn) or (moved and place in part.groups):
            parts.append(_Part(part.scene))
            parts[-1].groups[place] = dict.fromkeys(company)
            return
        group = part.groups.setdefault(place, {})
        for other in moved:  # all of them have gone on together
            group.update(part.groups.pop(other))
        group.update(dict.fromkeys(company))

    def _known_as(self, part: _Part, place: int | None) -> int | None:
        """The place of a group that is where this place lies, or in it: the hall and the house are one to those who are in both."""
        if place is None or place in part.groups:
            return place
        inner = {place, *(where for _, where in self.trace.world.chain(place))}
        for other in part.groups:
            if other is not None and (other in inner or place in {where for _, where in self.trace.world.chain(other)}):
                return other
        return place

    def _company(self, moment: Moment) -> list[int]:
        """Who is on stage at a moment: those who take part bodily, who come along, who see it there."""
        if moment.kind not in _HAPPENS or not moment.verb or moment.act is None or moment.act.before:
            return []
        world = self.trace.world
        verb = self.trace.story.definitions.verbs[moment.verb]
        fillers = {slot: world.real(term) for slot, term in moment.fillers.items()}
        found = [self._real(figure) for figure in participants(world, Event(verb, fillers))]
        found += [self._real(figure) for figure in moment.act.companions]
        found += [held for holder in found for held in self._captives(holder, moment.index)]
        there = self.trace.presence.get(moment.scene, 0)
        shown = {self._real(figure) for figure in world.log.minds_in(there)}
        found = [figure for figure in found if figure in shown or not self._several(figure)]
        if moment.witnesses != EVERYONE:
            found += [self._real(figure) for figure in world.log.minds_in(moment.witnesses & there)]
        return [
            figure
            for figure in dict.fromkeys(found)
            if world.is_mind(figure)
            and figure in self.asker.used
            and not (self._dead(figure, moment.index - 1) and self._dead(figure, moment.index))
        ]

    def _captives(self, holder: int, moment: int) -> list[int]:
        """Who is held by somebody at a moment, and is where they are."""
        world = self.trace.world
        with world.at(moment):
            here = world.site(holder)
            return [
                self._real(held)
                for held, keeper, fluent in self._custody
                if keeper == holder
                and (entry := world.log.fact(fluent, moment)) is not None
                and self._real_value(entry.value) == holder
                and here is not None
                and world.site(held) == here
            ]

    def _real_value(self, value: object) -> int | None:
        return self._real(value) if isinstance(value, int) and not isinstance(value, bool) else None

    @cached_property
    def _custody(self) -> list[tuple[int, int, Fluent]]:
        """All who are ever held by somebody who takes them along: whom, by whom, in which fluent."""
        log = self.trace.world.log
        return [
            (fluent[1], keeper, fluent)
            for relation in self.trace.story.definitions.relations.values()
            if relation.moves_along is not None and relation.value_slot is not None
            for fluent in log.by_relation.get(relation.fluent_id, ())
            if isinstance(fluent[1], int)
            for keeper in dict.fromkeys(self._real_value(entry.value) for entry in log.history(fluent))
            if keeper is not None
        ]

    def _real(self, figure: int) -> int:
        """Everybody under one figure, whatever guises they have."""
        real = self.trace.world.real(figure)
        guises = [one for one in self.trace.world.guises((), real) if isinstance(one, int)]
        return min(guises) if guises else figure

    # ------------------------------------------------------------ death and return

    def _turns(self, moment: Moment) -> list[tuple[str, int]]:
        found: dict[tuple[str, int], None] = {}
        for fluent, entry in moment.changes:
            if (
                self.alive
                and fluent[0] == self.alive.fluent_id
                and entry.true
                and len(fluent) == 2
                and isinstance(fluent[1], int)
            ):
                figure = self._real(fluent[1])
                before, after = self._dead(figure, moment.index - 1), self._dead(figure, moment.index)
                if before != after and not self._not_yet(figure, moment.index - 1):
                    found["death" if after else "return", figure] = None
        return list(found)

    def _dead(self, figure: int, moment: int) -> bool:
        """Is the newest that is so of any guise that it is dead?"""
        log = self.trace.world.log
        entries = (
            [log.fact((self.alive.fluent_id, guise), moment) for guise in self.trace.world.guises((), figure)]
            if self.alive
            else []
        )
        newest = max((entry for entry in entries if entry is not None), key=lambda entry: entry.moment, default=None)
        return (
            newest is not None
            and self.alive is not None
            and newest.value in self.alive.values
            and newest.value != self.alive.default
        )

    def _not_yet(self, figure: int, moment: int) -> bool:
        exists = self.trace.story.definitions.role("exists")
        entry = self.trace.world.log.fact((exists.fluent_id, figure), moment) if exists is not None else None
        return entry is not None and entry.value is False

    def _killer(self, figure: int, moment: Moment) -> int | None:
        """Who did it: whoever chose the event, if that is somebody else."""
        verb = self.trace.story.definitions.verbs.get(moment.verb)
        names = verb.chosen_by if verb is not None else ()
        doers = [self._real(term) for name in names if isinstance(term := moment.fillers.get(name), int)]
        return next((doer for doer in doers if doer != figure), None)

    # ------------------------------------------------------------ lines and columns

    def _scenes_of(self, parts: Sequence[_Part]) -> dict[int, dict[int, None]]:
        seen: dict[int, dict[int, None]] = {}
        for part in parts:
            for group in part.groups.values():
                for figure in group:
                    seen.setdefault(figure, {})[part.scene] = None
        return seen

    def _chosen(self, parts: Sequence[_Part]) -> tuple[list[int], list[int]]:
        """Who gets a line: all who are on stage in two scenes or more, all with a name, and all who act in two sentences or more (the fairy in her one
        scene); the most present ones where they are too many."""
        seen = {
            figure: scenes for figure, scenes in self._scenes_of(parts).items() if not only_gathers(self.trace, figure)
        }
        cast = self.trace.story.cast
        ranked = sorted(seen, key=lambda figure: -len(seen[figure]))
        acting = self._acting()
        worth = [
            figure
            for figure in ranked
            if len(seen[figure]) > 1
            or (cast[figure].named and not cast[figure].group)
            or len(acting.get(figure, ())) > 1
        ]
        if not worth:
            worth = ranked
        kept = set(worth[: self.most])
        return [figure for figure in seen if figure in kept], [figure for figure in seen if figure not in kept]

    def _acting(self) -> dict[int, set[int]]:
        """The sentences in which somebody chooses what happens."""
        found: dict[int, set[int]] = {}
        verbs = self.trace.story.definitions.verbs
        for moment in self.trace.moments:
            verb = verbs.get(moment.verb) if moment.kind == "event" and moment.scene >= 0 else None
            for slot in verb.chosen_by if verb is not None else ():
                doer = moment.fillers.get(slot)
                if isinstance(doer, int) and moment.item is not None:
                    found.setdefault(self._real(doer), set()).add(moment.item.line.span.start)
        return found

    def _several(self, figure: int) -> bool:
        return self.trace.story.cast[figure].group

    def _whole(self, figure: int) -> int:
        """What somebody is a part of; -1 for nothing."""
        part_of = self.trace.story.cast[figure].part_of
        return self._real(part_of) if part_of is not None else -1

    def _factions(self, kept: Iterable[int]) -> tuple[tuple[str, ...], dict[int, int]]:
        """The groups to which at least two lines belong from the beginning, largest first, and who belongs to which."""
        member = self.trace.story.definitions.role("member")
        world = self.trace.world
        groups: dict[int, dict[int, None]] = {}
        chosen = list(kept)
        for fluent in world.log.by_relation.get(member.fluent_id, ()) if member is not None else ():
            entry = next(iter(world.log.history(fluent)), None)
            if entry is None or entry.value is not True or self.trace.moments[entry.cause].scene >= 0:
                continue
            if isinstance(fluent[1], int) and isinstance(fluent[2], int):
                groups.setdefault(self._real(fluent[2]), {})[self._real(fluent[1])] = None
        for figure in chosen:
            whole = self._whole(figure)
            if whole >= 0:
                groups.setdefault(whole, {})[figure] = None
        found: dict[int, int] = {}
        names: list[str] = []
        for group, inside in sorted(groups.items(), key=lambda pair: (-len(pair[1].keys() & set(chosen)), pair[0])):
            mine = [figure for figure in chosen if (figure in inside or figure == group) and figure not in found]
            if len(mine) > 1:
                found.update(dict.fromkeys(mine, len(names)))
                names.append(self.asker.names.figure(group))
        return tuple(names), found

    def _column(self, part: _Part, number: dict[int, int]) -> Column:
        scene = self.trace.story.scenes[part.scene]
        where = self.trace.story.sources.locate(scene.span.start)
        meetings = [
            Meeting(tuple(sorted(number[figure] for figure in group if figure in number)), self._place(place))
            for place, group in part.groups.items()
        ]
        last = part.moments[-1] if part.moments else self._start(part.scene)
        rank = {moment: (place + 1) / (len(part.moments) + 1) for place, moment in enumerate(part.moments)}
        turns = [
            self._turn(kind, figure, self.trace.moments[moment], rank[moment], number)
            for kind, figure, moment in part.turns
            if figure in number
        ]
        return Column(
            part.scene, scene.title, scene.time, where.line, where.file,
            tuple(meeting for meeting in meetings if meeting.lines), tuple(turns),
            frozenset(number[figure] for figure in number if self._dead(figure, last)),
            frozenset(number[figure] for figure in number if not self._located(figure, last)),
        )  # fmt: skip

    def _turn(self, kind: str, figure: int, moment: Moment, at: float, number: dict[int, int]) -> Turn:
        killer = self._killer(figure, moment)
        line = self.asker.line_of(moment.index)
        text = self.asker.names.event(moment) if moment.verb else self.asker.sentence_of(moment.index).rstrip(".")
        by = number.get(killer) if killer is not None else None
        return Turn(
            kind, number[figure], at, text, by, line.line if line is not None else 0,
            self.asker.sentence_number(moment.index),
        )  # fmt: skip

    def _place(self, place: int | None) -> str:
        if place is None or self.trace.story.cast[place].unnamed:
            return ""
        return self.asker.names.figure(place)

    def _located(self, figure: int, moment: int) -> bool:
        world = self.trace.world
        with world.at(moment):
            return any(world.site(guise) is not None for guise in world.guises((), figure))


__all__ = ["Column", "Meeting", "Stage", "Turn", "Who", "stage"]
