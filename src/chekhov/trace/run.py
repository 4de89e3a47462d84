"""Running a story: the fold of `world.step` over its sentences in story order. Floor 5.

In: a story with readings. Out: a `Trace`. For every sentence the first reading that breaks no need is taken (else the first). Each need is marked
sure, open or broken, and the story goes on: what a sentence says happened has happened.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from chekhov.story.meaning import (
    GAP,
    Act,
    Did,
    Every,
    Figure,
    Holds,
    Prop,
    Reading,
    Term,
    figures_in,
    put,
    variables,
)
from chekhov.story.replacing import replaced
from chekhov.story.scenes import Scene, SentenceItem, Story
from chekhov.trace import ghosts, guises, lapses, lookback
from chekhov.trace.aftermath import overlooked, unaware, unheard
from chekhov.trace.assertions import Assertions
from chekhov.trace.events import Events
from chekhov.trace.needed import needs_of
from chekhov.trace.opening import before_all, give_bits, place_kind, room_for_scenes, unborn
from chekhov.trace.order import order, time_passes
from chekhov.trace.record import Moment, Need, Trace
from chekhov.trace.sceneorder import in_order
from chekhov.trace.stages import Stages
from chekhov.trace.worldrules import WorldRules
from chekhov.world import presence
from chekhov.world.audience import concerned
from chekhov.world.change import World
from chekhov.world.event import hinders
from chekhov.world.log import EVERYONE, Entry

Progress = Callable[[int, int], None]


class Course(Protocol):
    """What is settled before a run: which reading of a sentence is taken, and what of it does not happen. The plain run has none; a story
    that is run otherwise than it is told has one."""

    @property
    def before(self) -> Story:
        """The story as the first run left it."""

    def reading(self, item: SentenceItem) -> int | None:
        """The reading of a sentence that is settled, or None."""

    def happens(self, runner: Runner, item: SentenceItem, number: int, act: Act) -> bool:
        """Does this act (the how-manieth of its sentence) happen, as things stand now?"""

    def brings(self, runner: Runner, scene: Scene, figure: int) -> bool:
        """Is whoever the tags of a scene name there?"""


def run(
    story: Story, progress: Progress | None = None, course: Course | None = None, stages: Stages | None = None
) -> Trace:
    """Run a whole story. Deterministic; never raises for anything a user can write. The story itself stays as it was: a run has a cast and
    scenes of its own, for it finds out who is who and where a scene is. ``stages``: of an earlier run of the same story, to go on from where
    nothing is otherwise; filled with those of this one."""
    cast = [replace(figure, kinds=list(figure.kinds)) for figure in story.cast]
    scenes = [replace(scene, known=scene.gist) for scene in story.scenes]
    if course is not None:
        # whoever and whatever a first run had to make up (the place of a scene that names none, a home) is the same in the second
        cast.extend(replace(figure, kinds=list(figure.kinds)) for figure in course.before.cast[len(cast) :])
    room_for_scenes(story, scenes, cast)
    runner = Runner(replace(story, cast=cast, scenes=scenes), course)
    later = unborn(story, runner.world)
    first = stages.take_up(runner, story, later) if stages is not None else None
    if first is None:
        runner.open(later)
    return runner.run(first or 0, progress, stages)


@dataclass
class Runner:
    """The state of a run."""

    story: Story
    course: Course | None = None
    world: World = field(init=False)
    trace: Trace = field(init=False)
    events: Events = field(init=False)
    assertions: Assertions = field(init=False)
    rules: WorldRules = field(init=False)
    described: bool = field(init=False)  # is anybody only described, to be found when needed ("Luna's father")?
    scene: Scene | None = None
    scene_start: int = 0
    since: int = 0  # from here on no time has passed but that of the deeds: the scene begins, or "on the following day"
    placed: bool = False  # does the scene say where it is?
    timed: bool = True  # has anything of this scene (as it begins: of the one before) words of time?
    dry: bool = False
    members: dict[int, list[int]] = field(default_factory=dict)  # "his captives": who they are now

    def __post_init__(self) -> None:
        self.described = any(figure.described is not None for figure in self.story.cast)
        self.world = World(self.story.definitions, self.story.cast)
        self.trace = Trace(self.story, self.world, order(self.story))
        self.events = Events(self)
        self.assertions = Assertions(self)
        self.rules = WorldRules(self)

    # ------------------------------------------------------------ the fold

    def open(self, unborn: tuple[int, ...]) -> None:
        """What is so before the first scene."""
        give_bits(self)
        self.new_moment(None, None, "state")
        before_all(self, unborn)
        for item in self.story.world:
            self.sentence(item)
        self.rules.begin()

    def run(self, first: int, progress: Progress | None, stages: Stages | None) -> Trace:
        """Run the scenes in story order, from one of them on."""
        total = sum(len(scene.sentences) for scene in self.story.scenes)
        done = 0
        for rank in range(first, len(self.trace.order.ranks)):
            if stages is not None:
                stages.keep(self, rank)
            index = self.trace.order.ranks[rank]
            scene = self.story.scenes[index]
            self.begin_scene(scene)
            for item in in_order(scene, self.world, self.placed):
                self.sentence(item)
                done += 1
                if progress is not None and done % 500 == 0:
                    progress(done, total)
            self.trace.scene_span[index] = (self.scene_start, len(self.trace.moments) - 1)
        self.rules.due(final=True)
        if stages is not None:
            stages.trace = self.trace
        return self.trace

    def join(self, member: int, group: int) -> None:
        """A member or part shares what its group knows."""
        log = self.world.log
        log.groups[member] = log.groups.get(member, 0) | log.bit(group) | log.groups.get(group, 0)

    def begin_scene(self, scene: Scene) -> None:
        self.scene = scene
        self.placed = scene.place is not None
        self.world.confirmed = 0
        self.world.opening = False
        self.scene_start = self.since = len(self.trace.moments)
        self.rules.due()
        over, self.timed = lapses.end(self, None), False
        moment = self.new_moment(None, None, "scene")
        moment.changes.extend(over)
        moment.place = self.place_of_scene()
        moment.where = scene.span
        arriving = self._arriving(scene) if scene.present else ()
        for figure in scene.present:
            if self.course is not None and not self.course.brings(self, scene, figure):
                continue
            if figure in arriving:
                continue  # named among those present, but seen to arrive: not there before
            if ghosts.is_dead(self.world, figure):
                presence.bring(self.world, figure, self.place_of_scene(), moment.index)  # no journey of their own
            elif self.placed or self.world.site(self.resolve(figure)) is None:
                self.events.attendance.bring(figure, self.place_of_scene(), moment, None)
        for figure in scene.absent:
            if self.world.site_of.get(figure) == moment.place and moment.place is not None:
                stamp = moment.stamp(EVERYONE)
                self.world.make(Holds((self.world.place_id, figure), (self.world.place_id, moment.place), False), stamp)
        self.note_presence(moment)

    def _arriving(self, scene: Scene) -> set[int]:
        """Those of whom the first thing that the scene tells is that they come to its place."""
        found: set[int] = set()
        seen: set[int] = set()
        for item in scene.sentences if scene.place is not None else ():
            for act in item.acts:
                for slot, figure in act.fillers.items():
                    if isinstance(figure, int) and figure not in seen:
                        seen.add(figure)
                        if self._leads(act, slot) == scene.place:
                            found.add(figure)
                seen.update(figures_in(act.prop))
        return found

    def _leads(self, act: Act, slot: str) -> Term | None:
        """Where an act brings whoever fills a slot; None where it brings them nowhere."""
        for effect in self.story.definitions.verbs[act.verb].makes:
            if (
                isinstance(effect, Holds)
                and effect.fluent == (self.world.place_id, slot)
                and isinstance(effect.value, tuple)
            ):
                goal = effect.value[1]
                return act.fillers.get(goal) if isinstance(goal, str) else None
        return None

    def lately(self, entry: Entry) -> bool:
        """Did it come about in the time that the deeds of this scene take? (What was told of earlier times, "had written", lies before.)"""
        act = self.trace.moments[entry.cause].act
        return entry.moment >= self.since and not (act is not None and act.before)

    @property
    def is_summary(self) -> bool:
        """Is this a text without scenes, which leaves out more than it says?"""
        return self.scene is not None and not self.scene.title and not self.placed

    def _new_paragraph(self, item: SentenceItem) -> bool:
        """Does a sentence begin another paragraph than the one before it?"""
        last = self.trace.moments[-1].item if self.trace.moments else None
        return last is not None and last.line.paragraph != item.line.paragraph

    def place_kind(self) -> str:
        """What the library calls a place."""
        return place_kind(self.story)

    def place_of_scene(self) -> int | None:
        """The place of the scene; a scene that names none has an unnamed place of its own."""
        scene = self.scene
        if scene is None:
            return None
        if scene.place is None:
            known = (one.id for one in reversed(self.story.cast) if one.unnamed and one.scene == scene.index)
            scene.place = next(known, None)
        if scene.place is None:
            figure = Figure(
                len(self.story.cast),
                f"the place of “{scene.title}”" if scene.title else "an unnamed place",
                [self.place_kind()],
                "it",
                scene=scene.index,
                unnamed=True,
            )
            self.story.cast.append(figure)
            scene.place = figure.id
        return scene.place

    def new_moment(self, item: SentenceItem | None, act: Act | None, kind: str) -> Moment:
        moment = Moment(
            len(self.trace.moments), self.scene.index if self.scene is not None else -1, item, act, kind=kind
        )
        self.trace.moments.append(moment)
        self.timed = self.timed or (act is not None and (bool(act.times) or lapses.until(item)))
        self.world.changed = moment.changes
        return moment

    def note_presence(self, moment: Moment) -> None:
        if moment.scene >= 0 and moment.place is not None:
            self.trace.presence[moment.scene] = self.trace.presence.get(
                moment.scene, 0
            ) | self.world.confirmed & self.world.there.get(moment.place, 0)

    # ------------------------------------------------------------ one sentence

    def sentence(self, item: SentenceItem) -> None:
        if item.rule is not None:
            self.rules.declare(item)
        if not item.readings:
            return
        over = lapses.end(self, item)
        settled = self.course.reading(item) if self.course is not None else None
        choice = self.choose(item.readings) if settled is None else settled
        reading = item.readings[choice]
        first = len(self.trace.moments)
        if any(map(time_passes, reading.acts)) or (self.is_summary and self._new_paragraph(item)):
            self.since = len(self.trace.moments)
            if self.is_summary:
                self.world.confirmed = 0  # who was there then only may be there now
        for number, act in enumerate(lookback.placed(self, reading.acts)):
            if self.course is not None and not self.course.happens(self, item, number, act):
                continue
            moment = self.new_moment(item, act, act.kind)
            moment.reading = choice
            moment.changes.extend(over)
            over.clear()
            self.act(act, moment)
            self.note_presence(moment)
        self.rules.fire(item)
        self.rules.laws.after(first)

    def choose(self, readings: list[Reading]) -> int:
        """The first reading that breaks no need; the first, if all do. Of several that break none, one whose events befall those whom they mostly
        befall ("Burai shoots Tetsuya. He dies.": the wounded one)."""
        if len(readings) == 1:
            return 0
        sound = (
            index
            for index, reading in enumerate(readings)
            if not self.breaks_any(lookback.open_acts(self, reading.acts))
        )
        first = next(sound, 0)
        if self.is_likely(readings[first]) is False:
            return next((index for index in sound if self.is_likely(readings[index])), first)
        return first

    def is_likely(self, reading: Reading) -> bool | None:
        """Is something so, of those whom the events of a reading befall, that is mostly so of such? None where nothing is said about that."""
        found: bool | None = None
        for act in reading.acts:
            likely = self.story.definitions.verbs[act.verb].likely if act.kind == "event" and act.verb else ()
            if likely:
                fillers = {slot: self.resolve(term) for slot, term in act.fillers.items()}
                verdicts = [self.world.verdict(put(prop, fillers)) for prop in likely]
                found = found is not False and any(v.status == "yes" and not v.default for v in verdicts)
        return found

    def breaks_any(self, acts: Sequence[Act]) -> bool:
        """Would one of these break a need? What those before it bring about is not known yet ("takes the key and opens the safe with it"), and who is
        told to be unable to act does not act ("takes the key while she is asleep")."""
        made: set[object] = set()
        unable: set[Term] = set()
        for act in acts:
            if self.breaks(act, made) or not unable.isdisjoint(self._choosing(act)):
                return True
            if act.kind == "state" and isinstance(act.prop, Holds) and not act.hypothetical:
                unable.update(
                    act.prop.fluent[1:] if hinders(self.story.definitions, self.world.act_id, act.prop) else ()
                )
            verb = self.story.definitions.verbs[act.verb] if act.kind == "event" and act.verb else None
            effects = (put(prop, act.fillers) for prop in (*verb.makes, *verb.usually)) if verb is not None else ()
            made.update(prop.fluent for prop in effects if isinstance(prop, Holds))
            if verb is not None and "gaining" in verb.roles:  # whoever finds a thing may have it
                made.update((self.world.place_id, term) for term in act.fillers.values())
        return False

    def _choosing(self, act: Act) -> list[Term]:
        """Who chooses to do this deed."""
        verb = self.story.definitions.verbs[act.verb] if act.kind == "event" and act.verb else None
        told = verb is None or act.hypothetical or act.before
        return [] if told else [act.fillers[slot] for slot in verb.chosen_by if slot in act.fillers]  # type: ignore[union-attr]

    def breaks(self, act: Act, made: Container[object] = ()) -> bool:
        """Would this act break a need, as things stand? (A look without writing.) ``made``: what will have been changed by then."""
        if act.hypothetical or act.kind != "event" or not act.verb:
            later = act.hypothetical or bool(act.times)  # "the next day he was well": what was so may have changed
            return act.kind == "state" and not later and self.assertions.contradicts(act)
        moment = Moment(len(self.trace.moments), self.scene.index if self.scene is not None else -1, None, act)
        found = dict(
            self.world.actual
        )  # who a described figure turns out to be in a reading that is not taken, nobody has said
        try:
            needs = needs_of(self, self.events.frame(act, moment))
            return any(
                need.status == "broken" and not (isinstance(need.prop, Holds) and need.prop.fluent in made)
                for need in needs
            )
        finally:
            self.world.actual = found

    def act(self, act: Act, moment: Moment) -> None:
        """One act of a sentence."""
        if act.hypothetical or act.presume == lookback.OVER:
            moment.kind = "hypothetical" if act.hypothetical else "pointer"
            return
        if act.kind == "state":
            self.state(act, act.prop, moment)
            unaware(self, act.prop, moment)
        elif act.kind == "not":
            moment.kind = "not"
            moment.place = self.place_of_scene()
            self.denied(act, moment)
            self.events.contents.given(act, moment)
            overlooked(self, act, moment)
            unheard(self, act, moment)
        else:
            self.events.happen(act, moment)

    def denied(self, act: Act, moment: Moment) -> None:
        """What comes of it that something does not happen: who does not survive is dead."""
        verb = self.story.definitions.verbs.get(act.verb) if isinstance(act.prop, Did) and not act.mood else None
        for effect in verb.denied if verb is not None else ():
            bound = put(effect, dict(act.prop.args))  # type: ignore[union-attr]
            if not variables(bound):
                self.state(act, bound, moment)

    def state(self, act: Act, prop: Prop, moment: Moment) -> None:
        """A statement; one whose parts are events ("A and B go") lets them happen."""
        if isinstance(prop, Every) and any(isinstance(item, Did) for item in prop.items):
            for item in prop.items:
                self.state(act, item, moment)
            return
        if isinstance(prop, Did):
            self.events.happen(Act("event", prop, act.span, prop.verb, dict(prop.args), before=act.before), moment)
            return
        self._have_none(prop)
        prop = self.resolve_prop(prop)
        self.assertions.state(act, prop, moment)
        guises.stated(self, act, prop, moment)
        self.events.contents.feeling(act, prop, moment)

    def _have_none(self, prop: Prop) -> None:
        """ "Vera has no children": of whom nothing is known but that they would be hers, there are none."""
        if not isinstance(prop, Holds) or prop.truth:
            return
        for term in prop.fluent[1:]:
            figure = self.story.cast[term] if isinstance(term, int) else None
            if figure is None or figure.described is None or figure.id in self.world.actual:
                continue
            if put(figure.described, {GAP: figure.id}).fluent == prop.fluent:  # type: ignore[union-attr]
                figure.none = not any(binding for binding in self.world.solutions(figure.described))

    def need(self, need: Need) -> None:
        if not self.dry:
            self.trace.needs.append(need)

    # ------------------------------------------------------------ who is meant, at this time

    def resolve(self, term: Term) -> Term:
        """The figure meant now: "the leader of the rebels" is whoever leads them at this time."""
        if type(term) is not int:
            return self.resolve_prop(term) if isinstance(term, tuple) else term
        figure = self.story.cast[term]
        if figure.described is None or figure.none or term in self.world.actual:
            return self.world.real(term)
        figure_described, figure.described = figure.described, None  # what a description says may come back to itself
        found = [binding for binding in self.world.solutions(self.resolve_prop(figure_described)) if binding]
        holders = dict.fromkeys(next(iter(binding.values())) for binding in found)
        named = [one for one in holders if isinstance(one, int) and one != term]
        if figure.group and len(named) > 1:
            self.members[term] = named
            figure.described = figure_described
            return term
        if named:
            self.world.actual[term] = named[0]
            return named[0]
        self.world.log.bit(term)
        own = self.fill_own(figure_described, term)
        ghost = self.story.definitions.role("ghost")
        if ghost is not None and isinstance(own, Holds) and own.fluent[0] == ghost.fluent_id:
            self.join(term, own.fluent[1])  # type: ignore[arg-type]  # a ghost knows what they knew
        moment = self.trace.moments[-1]
        self.world.make(own, moment.stamp(concerned(self.world, own, moment.place, moment.index == 0)))
        return term

    def fill_own(self, prop: Prop, figure: int) -> Prop:
        """What a description says, of this figure."""
        return put(self.resolve_prop(prop), {GAP: figure})

    def resolve_prop(self, prop: Prop) -> Prop:
        """A proposition with every described figure found."""
        if not self.described and not self.world.actual:
            return prop
        described = [
            figure
            for figure in figures_in(prop)
            if self.story.cast[figure].described is not None or figure in self.world.actual
        ]
        if not described:
            return prop
        return replaced(prop, {figure: self.resolve(figure) for figure in described})
