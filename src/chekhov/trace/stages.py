"""Stages of a run: where running a story can go on when only what comes behind has changed. Floor 5.

In: a run, looked at before a scene begins. Out: a later run of the changed story, brought to the last of these places before which nothing is
otherwise; or nothing, where what is so before all is otherwise: the definitions, the cast, who comes into being later.

Scenes are compared in story order: a sentence added to a scene of long ago changes all that happens after it, wherever it is told.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from chekhov.source import NOWHERE
from chekhov.story.meaning import Figure, Prop, Term
from chekhov.story.rulescope import WorldRule
from chekhov.story.scenes import Scene, SentenceItem, Story
from chekhov.trace.laws import LawsSoFar
from chekhov.trace.record import Trace
from chekhov.world.rewind import Noted, note, restore_cast, rewound

if TYPE_CHECKING:
    from chekhov.trace.attendance import Joint
    from chekhov.trace.run import Runner
    from chekhov.trace.worldrules import Key

EVERY = 250
"""So many moments lie between two stages, at least; one more stands before the scene in which something has changed last, and one before the last scene."""


@dataclass(frozen=True, slots=True)
class Stage:
    """How far a run was before the scene of this rank began."""

    rank: int
    world: Noted
    needs: int
    loops: int
    since: int
    joint: Joint | None
    members: dict[int, list[int]]
    active: list[tuple[WorldRule, SentenceItem]]
    standing: dict[int, set[Key]]
    stopped: set[int]
    waiting: list[tuple[int, dict[str, Term], int]]
    looked: int
    laws: LawsSoFar
    ignorance: dict[Term, list[tuple[int, Prop]]]


@dataclass(slots=True)
class Stages:
    """The stages of the newest run. ``told``: the story as it was read (a run has a cast and scenes of its own); ``unborn``: who comes into being
    later; ``ranks``: its scenes in story order."""

    told: Story | None = None
    trace: Trace | None = None
    unborn: tuple[int, ...] = ()
    ranks: list[int] = field(default_factory=list)
    stages: list[Stage] = field(default_factory=list)
    changed: int = -1  # the rank of the first scene that is otherwise than before

    def take_up(self, runner: Runner, told: Story, unborn: tuple[int, ...]) -> int | None:
        """Bring a new run to the last stage before which nothing is otherwise. Out: the rank of the scene at which it goes on (None: it begins anew)."""
        ranks, later = runner.trace.order.ranks, self.trace
        same = self.changed = self._same_scenes(told, ranks) if unborn == self.unborn else -1
        self.stages = [stage for stage in self.stages if stage.rank <= same and later is not None]
        self.told, self.unborn, self.ranks, self.trace = (
            told,
            unborn,
            ranks,
            None,
        )  # the new trace is there when the run is over
        if not self.stages or later is None:
            return None
        stage = self.stages[-1]
        _restore(runner, later, stage, ranks)
        return stage.rank

    def keep(self, runner: Runner, rank: int) -> None:
        """Keep the stage before a scene, where the last one is far enough behind."""
        moments = len(runner.trace.moments)
        last = self.stages[-1] if self.stages else None
        likely = rank in (self.changed, len(self.ranks) - 1)  # where the next change will be
        if last is not None and (rank <= last.rank or (moments < last.world.moment + EVERY and not likely)):
            return
        rules = runner.rules
        self.stages.append(
            Stage(
                rank, note(runner.world, moments), len(runner.trace.needs), len(runner.trace.rule_loops), runner.since,
                runner.events.attendance.joint, {group: list(members) for group, members in runner.members.items()},
                list(rules.active), {rule: set(keys) for rule, keys in rules.standing.items()}, set(rules.stopped),
                list(rules.waiting), rules.looked, rules.laws.so_far(),
                {mind: list(said) for mind, said in runner.events.contents.knowing.ignorance.items()},
            )
        )  # fmt: skip

    def _same_scenes(self, told: Story, ranks: list[int]) -> int:
        """How many scenes, in story order, are as they were, in a world that was the same before all; -1 where it was not."""
        old = self.told
        if (
            old is None
            or not told.definitions.says_as(old.definitions)
            or len(told.world) != len(old.world)
            or any(one is not other for one, other in zip(told.world, old.world, strict=True))
            or _without_places(told.cast) != _without_places(old.cast)
        ):
            return -1
        same = 0
        for index, before in zip(ranks, self.ranks, strict=False):
            if index != before or not _is_same(told.scenes[index], old.scenes[index]):
                break
            same += 1
        return same


def _without_places(cast: list[Figure]) -> list[Figure]:
    """A cast without where in the text somebody is first named."""
    return [replace(figure, span=NOWHERE) for figure in cast]


def _is_same(one: Scene, other: Scene) -> bool:
    if one is other:
        return True
    return len(one.sentences) == len(other.sentences) and (
        all(left is right for left, right in zip(one.sentences, other.sentences, strict=True))
        and replace(one, sentences=[]) == replace(other, sentences=[])
    )


def _restore(runner: Runner, later: Trace, stage: Stage, ranks: list[int]) -> None:
    """Bring a run to a stage of another one that has gone on from there."""
    trace, story = runner.trace, runner.story
    done = ranks[: stage.rank]
    restore_cast(story.cast, later.story.cast, stage.world)
    runner.world = trace.world = rewound(later.world, stage.world, story.definitions, story.cast)
    trace.moments, trace.needs = later.moments[: stage.world.moment], later.needs[: stage.needs]
    trace.rule_loops = later.rule_loops[: stage.loops]
    trace.guarded = [one for one in later.guarded if one.moment < stage.world.moment]
    trace.scene_span = {index: later.scene_span[index] for index in done}
    trace.presence = {index: later.presence[index] for index in done if index in later.presence}
    for index in done:
        story.scenes[index].place = later.story.scenes[index].place
    runner.since, runner.events.attendance.joint = stage.since, stage.joint
    runner.events.contents.knowing.ignorance = {mind: list(said) for mind, said in stage.ignorance.items()}
    runner.members = {group: list(members) for group, members in stage.members.items()}
    rules = runner.rules
    rules.active, rules.stopped, rules.waiting = list(stage.active), set(stage.stopped), list(stage.waiting)
    rules.standing, rules.looked = {rule: set(keys) for rule, keys in stage.standing.items()}, stage.looked
    active, standing, broken = stage.laws
    rules.laws.active, rules.laws.standing, rules.laws.broken = list(active), dict(standing), set(broken)
