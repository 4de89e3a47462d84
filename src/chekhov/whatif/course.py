"""The other course of a story: what still happens when something is otherwise, and what does not. Floor 9.

In: the story as it ran, the sentences that are taken out and put in. Out: a `Course` for a second run, and of everything that does not happen in it, why.

A sentence of the story still happens unless something that it rests on (`questions.causes`) is gone: nothing is so any more that it needs, nobody gives
the order that it carries out. What it does not rest on is left as the story tells it: what holds by default, or was only assumed, is assumed again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from chekhov.questions.causes import conditions, needed, ties, whereabouts
from chekhov.questions.common import Asker
from chekhov.questions.tie import Tie, event_of, figures_of_moment
from chekhov.story.meaning import Act, Holds, Prop
from chekhov.story.scenes import Scene, SentenceItem, Story
from chekhov.trace.record import Moment, Trace
from chekhov.trace.run import Runner
from chekhov.whatif.refused import Refused
from chekhov.world import presence
from chekhov.world.log import Entry


@dataclass(frozen=True, slots=True)
class Loss:
    """Why a moment of the story no longer happens. ``tie``: what it rested on (None: its sentence was taken out). ``gone``: the moments of the story
    that made it so and do not happen either. ``against``: the sentences by which it is known to be otherwise now."""

    tie: Tie | None
    gone: tuple[int, ...] = ()
    against: tuple[SentenceItem, ...] = ()


@dataclass
class Told:
    """The story as it ran: what each of its moments rests on, worked out once for all that is tried with it."""

    asker: Asker
    first: dict[int, int] = field(default_factory=dict)  # act -> the moment at which it begins
    head: list[int] = field(default_factory=list)  # moment -> the moment of the act that it belongs to
    reading: dict[int, int] = field(default_factory=dict)  # sentence -> its reading
    _ties: dict[int, list[Tie]] = field(default_factory=dict)
    _asked: dict[int, list[tuple[Prop, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        sentences = self.trace.story.sentences()
        acts = {id(act) for item in sentences for reading in item.readings for act in reading.acts}
        head = 0
        for moment in self.trace.moments:
            own = moment.act is not None and id(moment.act) in acts
            head = moment.index if own or moment.act is None else head
            if own:
                self.first.setdefault(id(moment.act), moment.index)
            if moment.item is not None and moment.kind != "rule":
                self.reading[id(moment.item)] = moment.reading
            self.head.append(moment.index if moment.kind == "rule" else head)

    @property
    def trace(self) -> Trace:
        """The run."""
        return self.asker.trace

    def ties(self, index: int) -> list[Tie]:
        """What a moment rests on."""
        if index not in self._ties:
            self._ties[index] = ties(self.asker, index)
        return self._ties[index]

    def asked(self, index: int) -> list[tuple[Prop, str]]:
        """What a moment asks of those who take part, and whether it was so."""
        if index not in self._asked:
            moment, world = self.trace.moments[index], self.trace.world
            event = event_of(self.asker, moment)
            props: list[Prop] = list(conditions(world, self.asker, moment)) if moment.scene >= 0 else []
            if event is not None and moment.kind == "event":
                props.extend(needed(world, event))
            with self.asker.judge.looking(index - 1):
                self._asked[index] = [(prop, world.verdict(prop).status) for prop in dict.fromkeys(props)]
        return self._asked[index]


@dataclass
class Otherwise:
    """The course of the second run. ``lost`` fills as it runs: what does not happen, by moments of the story as it is told."""

    told: Told
    removed: Iterable[SentenceItem] = ()
    added: Iterable[SentenceItem] = ()
    lost: dict[int, Loss] = field(default_factory=dict)
    _absent: dict[tuple[int, int], Tie] = field(
        default_factory=dict
    )  # who is not in a scene, and what had brought them there
    _out: frozenset[int] = frozenset()
    _in: frozenset[int] = frozenset()
    _begun: bool = False  # is anything otherwise yet?
    _refused: Refused = field(init=False)

    def __post_init__(self) -> None:
        self._out = frozenset(id(item) for item in self.removed)
        self._in = frozenset(id(item) for item in self.added)
        self._refused = Refused(self._in)

    @property
    def base(self) -> Asker:
        """The story as it ran."""
        return self.told.asker

    # ------------------------------------------------------------ the course

    @property
    def before(self) -> Story:
        """The story as it ran."""
        return self.told.trace.story

    def reading(self, item: SentenceItem) -> int | None:
        """As it was read when the story ran as it is told."""
        return self.told.reading.get(id(item))

    def happens(self, runner: Runner, item: SentenceItem, number: int, act: Act) -> bool:
        """Does an act of the story still happen?"""
        self._begun = self._begun or id(item) in self._in or id(item) in self._out
        if id(item) in self._in or not self._begun:
            return True
        index = self.told.first.get(id(act))
        if id(item) in self._out:
            if index is not None:
                self.lost[index] = Loss(None)
            return False
        loss = self._unwilling(runner, index) or self._loss(runner, index) if index is not None else None
        if loss is not None and index is not None:
            self.lost[index] = loss
        return loss is None

    def brings(self, runner: Runner, scene: Scene, figure: int) -> bool:
        """Who came to a scene by something that no longer happens is not there; nor is who does not exist."""
        begins = self.base.trace.scene_span.get(scene.index)
        if begins is None or not self._begun:
            return True
        moment = self.base.trace.moments[begins[0]]
        exists = runner.story.definitions.role("exists")
        if exists is not None:
            never = Holds((exists.id, figure), True)
            with self.base.judge.looking(moment.index):
                was = self.base.trace.world.verdict(never).status
            if was == "yes" and runner.world.verdict(never).status == "no":
                return False
        if moment.place is None:
            return True
        if self._refused.keeps_away(runner, figure, moment.place) is not None:
            there = Holds((runner.world.place_id, figure), (runner.world.place_id, moment.place))
            self._absent[scene.index, figure] = Tie("presence", there, ())
            return False
        with self.base.judge.looking(moment.index - 1):
            tie = whereabouts(self.base, figure, moment.place, moment.index)
        if tie is None or not self._gone(tie.causes) or self._is_so(runner, tie):
            return True
        self._absent[scene.index, figure] = tie
        return False

    # ------------------------------------------------------------ what is gone

    def is_gone(self, index: int) -> bool:
        """Does a moment of the story no longer happen?"""
        moment = self.base.trace.moments[index]
        if self.told.head[index] in self.lost:
            return True
        if moment.kind != "rule":
            return False
        return any(self.told.head[cause] in self.lost for cause in moment.causes if cause != index)

    def _gone(self, causes: Iterable[int]) -> tuple[int, ...]:
        return tuple(cause for cause in causes if self.is_gone(cause))

    def head(self, index: int) -> int:
        """The moment of the act that a moment belongs to; of a rule that was set off, what set it off and does not happen."""
        moment = self.base.trace.moments[index]
        if moment.kind == "rule":
            gone = [
                self.told.head[cause]
                for cause in sorted(moment.causes, reverse=True)
                if self.told.head[cause] in self.lost
            ]
            return gone[0] if gone else index
        return self.told.head[index]

    def _loss(self, runner: Runner, index: int) -> Loss | None:
        """What an act rested on that is gone, or what stands against it now."""
        found = [*self.told.ties(index), *self._missing(index)]
        reasoned = any(tie.how == "reason" for tie in found)
        for tie in found:
            if tie.how == "motive" and reasoned:
                continue  # it has a reason of its own
            gone = self._gone(tie.causes)
            if tie.prop is None:
                if len(gone) == len(tie.causes):
                    return Loss(tie, gone)
            elif not self._is_so(runner, tie):
                against = self._against(runner, tie.prop)
                if gone or against:
                    return Loss(tie, gone, against)
        return self._newly(runner, index)

    def _unwilling(self, runner: Runner, index: int) -> Loss | None:
        """That whoever chooses to do it, or would have to come for it, has refused to, in what was put in."""
        moment = self.base.trace.moments[index]
        event = event_of(self.base, moment) if moment.kind == "event" else None
        refusal = self._refused.against(runner, event) if event is not None else None
        if event is not None and refusal is None and moment.place is not None:
            for figure in presence.to_be_there(self.base.trace.world, event):
                there = Holds((runner.world.place_id, figure), (runner.world.place_id, moment.place))
                if refusal is None and runner.world.verdict(there).status != "yes":
                    refusal = self._refused.keeps_away(runner, figure, moment.place)
        return Loss(Tie("unwilling", None, ()), (), (refusal,)) if refusal is not None else None

    def _missing(self, index: int) -> list[Tie]:
        """What had brought those to the scene who take part, and are not there now."""
        moment, world = self.base.trace.moments[index], self.base.trace.world
        there = figures_of_moment(self.base, moment) if self._absent else []
        return [
            tie
            for (scene, figure), tie in self._absent.items()
            if scene == moment.scene and any(world.same((), one, figure) for one in there)
        ]

    def _is_so(self, runner: Runner, tie: Tie) -> bool:
        return tie.prop is not None and runner.world.verdict(tie.prop, tie.path).status == "yes"

    def _newly(self, runner: Runner, index: int) -> Loss | None:
        """A need that nothing stood against in the story, and something does now."""
        moment, world = self.base.trace.moments[index], self.base.trace.world
        asked = list(self.told.asked(index))
        with self.base.judge.looking(index - 1):
            asked += [(prop, world.verdict(prop).status) for prop in self._here(runner, moment)]
        for prop, was in asked:
            verdict = runner.world.verdict(prop) if was != "no" else None
            if (
                verdict is None
                or verdict.status != "no"
                or verdict.default
                or all(entry.soft for entry in verdict.evidence)
            ):
                continue
            return Loss(Tie("need", prop, ()), (), self._said(runner, verdict.evidence))
        return None

    def _here(self, runner: Runner, moment: Moment) -> Iterator[Prop]:
        """That those who take part are where it happens, of whom this scene has told otherwise."""
        event, world = event_of(self.base, moment), runner.world
        if event is None or moment.place is None or moment.kind != "event":
            return
        for figure in presence.to_be_there(self.base.trace.world, event):
            entry = world.entry((), (world.place_id, figure))
            if (
                entry is not None
                and entry.moment >= runner.scene_start
                and runner.trace.moments[entry.cause].item is not None
            ):
                yield Holds((world.place_id, figure), (world.place_id, moment.place))

    def _against(self, runner: Runner, prop: Prop) -> tuple[SentenceItem, ...]:
        verdict = runner.world.verdict(prop)
        return self._said(runner, verdict.evidence) if verdict.status == "no" and not verdict.default else ()

    def _said(self, runner: Runner, evidence: Iterable[Entry]) -> tuple[SentenceItem, ...]:
        items = [runner.trace.moments[entry.cause].item for entry in evidence]
        return tuple({id(item): item for item in items if item is not None}.values())
