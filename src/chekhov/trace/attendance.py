"""Where an event happens, and who is brought there. Floor 5.

In: an event with its figures found, and what was told of the scene so far. Out: its place; everybody and everything that takes part bodily is there from
now on, and where somebody was known to be elsewhere, the journey is a need, which the checks price.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from chekhov.language import closed
from chekhov.source import Span
from chekhov.story.meaning import Holds, Term, put
from chekhov.trace import lookback
from chekhov.trace.record import Frame, Moment, Need
from chekhov.world import presence
from chekhov.world.log import Entry

if TYPE_CHECKING:
    from chekhov.trace.run import Runner

_SENSES = frozenset(("see", "hear", "perceive"))
_THROUGH = frozenset(("through", "via", "over", "by means of"))


class Shown(NamedTuple):
    """Where somebody was seen to take part last: in the scene that began at ``scene``."""

    scene: int
    place: int
    moment: int


class Joint(NamedTuple):
    """What the events that one clause tells share: the clause, the verb, their first moment and their place."""

    clause: Span
    verb: str
    since: int
    place: int | None


@dataclass
class Attendance:
    """Who is where, for the events of a runner."""

    runner: Runner
    distant: frozenset[str] = field(init=False)  # the verbs by which people speak from afar
    joint: Joint | None = None
    shown: dict[int, Shown] = field(default_factory=dict)  # who took part last in which scene, where and when
    supposed: dict[Term, int] = field(
        default_factory=dict
    )  # who is where a scene begins, for all that is said, and since when

    def __post_init__(self) -> None:
        self.distant = frozenset(verb.id for verb in self.runner.story.definitions.verbs_of("distant"))

    def place_of(self, frame: Frame) -> int | None:
        """The events of one clause ("takes A and B to the ward") happen at one place, though the first has moved the doer already."""
        act, joint = frame.act, self.joint
        if joint is not None and joint.clause == act.span and joint.verb == act.verb and act.place is None:
            return joint.place
        place = self._place(frame)
        self.joint = Joint(act.span, act.verb, frame.moment.index, place)
        return place

    def _place(self, frame: Frame) -> int | None:
        """Where the event happens: where it says, else where those who take part have been in this scene (its chooser first), else the scene's
        place, or, in a scene that names none, where they were last."""
        world, runner = self.runner.world, self.runner
        where = self._said_where(frame)
        if isinstance(where, int) and world.is_place(where) and not world.has_role(where, "vehicle"):
            return where
        others = self._where_others_are(frame)
        if others is not None:
            return others
        last: int | None = None
        present = presence.participants(world, frame.event)
        for term in sorted(present, key=self._is_supposed):
            site = world.site(term)
            if site is None:
                continue
            if self._shown_at(term, site) is not None:
                return site
            entry = world.log.fact((world.place_id, term))
            if entry is not None and entry.moment >= runner.scene_start:
                return site
            scene_place = runner.place_of_scene()
            if any(where == scene_place for _, where in world.chain(site)):
                return site  # the scene names only the region around
            last = site if last is None else last
        if last is not None and not runner.placed:
            return last
        self.supposed.update(dict.fromkeys(present, frame.moment.index))
        return runner.place_of_scene()

    def _where_others_are(self, frame: Frame) -> int | None:
        """ "They walk to the vault. The guard comes in": where those are who have just gone elsewhere in this scene."""
        doer, world = frame.event.doer, self.runner.world
        if "coming in" not in frame.event.verb.roles or doer is None:
            return None
        told = reversed(self.runner.trace.moments[self.runner.scene_start :])
        last = next(
            (one for one in told if one.kind == "event" and one is not frame.moment and one.place is not None), None
        )
        if last is None or doer in last.fillers.values() or last.place in (None, world.site(doer)):
            return None
        return last.place if self._shown_at(doer, self.runner.place_of_scene()) is not None else None  # type: ignore[arg-type]

    def _said_where(self, frame: Frame) -> Term | None:
        """Where the event happens, as the sentence itself says."""
        if frame.act.place is not None and self._is_where_another_is(frame):
            return None
        told = frame.act.place[1] if frame.act.place is not None else frame.event.fillers.get(frame.event.verb.site)
        return self.runner.resolve(told) if told is not None else None

    def _is_where_another_is(self, frame: Frame) -> bool:
        """ "Sends a telegram to the police in Karlsholm", and has just been elsewhere: there is whoever is reached from afar."""
        world, doer = self.runner.world, frame.event.doer
        assert frame.act.place is not None
        place, site = self.runner.resolve(frame.act.place[1]), world.site(doer) if doer is not None else None
        reached = [slot.name for slot in frame.event.verb.slots if slot.reach == "reach"]
        others = [frame.event.fillers.get(name) for name in reached]
        if not any(isinstance(one, int) and one != doer and world.is_mind(one) for one in others):
            return False
        if not isinstance(place, int) or site is None or self._shown_at(doer, site) is None:  # type: ignore[arg-type]
            return False
        return presence.apart(world, site, place)

    def _said_there(self, figure: int, frame: Frame | None) -> bool:
        """Does the sentence itself say where this figure does what it tells?"""
        if frame is None or figure != frame.event.fillers.get(frame.event.verb.slots[0].name):
            return False
        return self._said_where(frame) == frame.event.place is not None

    def _shown_at(self, figure: int, place: int) -> Shown | None:
        """Where and when somebody has taken part in something in this scene, if it was here."""
        shown = self.shown.get(figure)
        return shown if shown is not None and shown[:2] == (self.runner.scene_start, place) else None

    def _is_supposed(self, figure: Term) -> bool:
        """Is somebody where they are only because the scene begins there, and nothing has said so? They may as well be with the others, who have gone on."""
        since = self.supposed.get(figure, -1)
        if since < self.runner.scene_start:
            return False
        entry = self.runner.world.log.fact((self.runner.world.place_id, figure))
        return entry is not None and entry.moment == since

    def elsewhere(self, frame: Frame) -> int | None:
        """ "Orlov has hidden the case in the cloakroom", told in the ballroom: that was there, before, and those who are here now have not seen it."""
        occasion = lookback.earlier_occasion(self.runner.world, frame.act, self.runner.scene_start)
        if occasion is not None:
            return self.runner.trace.moments[occasion].place
        here, world = self.runner.place_of_scene() if frame.act.perfect else None, self.runner.world
        if here is None:
            return None
        told = frame.event.fillers.values() if frame.act.place is None else (self.runner.resolve(frame.act.place[1]),)
        sites = [one for one in told if isinstance(one, int) and world.is_place(one) and not world.is_region(one)]
        apart = [one for one in sites if presence.apart(world, one, here) and not world.has_role(one, "vehicle")]
        moves = {goal for _, goal in [frame.event.verb.moves]} if frame.event.verb.moves is not None else set()
        goals = {frame.event.fillers.get(goal) for goal in moves}
        return apart[0] if len(apart) == 1 and apart[0] not in goals else None

    def attend(self, frame: Frame) -> None:
        """Everybody and everything that takes part bodily is there from now on."""
        afar = self._on_the_line(frame) | self._from_afar(frame)
        for figure in presence.to_be_there(self.runner.world, frame.event):
            if figure in afar or self._freed_elsewhere(figure, frame):
                continue
            if not self._moved_just_now(figure):
                self.bring(figure, frame.event.place, frame.moment, frame)
            if frame.event.place is not None:
                self.shown[figure] = Shown(self.runner.scene_start, frame.event.place, frame.moment.index)

    def companions(self, frame: Frame) -> tuple[int, ...]:
        if not frame.act.companions:
            return ()
        found = [self.runner.resolve(figure) for figure in frame.act.companions]
        here = tuple(figure for figure in found if isinstance(figure, int))
        for figure in here:
            self.bring(figure, frame.event.place, frame.moment, None)
        return here

    def bring(self, figure: int, place: int | None, moment: Moment, frame: Frame | None) -> None:
        """Somebody or something takes part here: place it, and mark the journey that must have been."""
        figure_now = self.runner.resolve(figure)
        if isinstance(figure_now, int) and not self._taken_from(figure_now, frame):
            supposed = self._is_supposed(figure_now) and self.supposed[figure_now] < moment.index
            supposed = supposed and not self._said_there(figure_now, frame)
            journey = presence.bring(self.runner.world, figure_now, place, moment.index, self.runner.scene_start)
            if journey is not None and place is not None and not supposed:
                self._travelled(figure_now, place, moment, frame, journey)

    def _taken_from(self, figure: int, frame: Frame | None) -> bool:
        """ "Takes it out of the shed": it is where it is taken from."""
        world = self.runner.world
        if frame is None or world.is_mind(figure) or world.is_place(figure):
            return False
        return any(where in frame.event.fillers.values() for _, where in world.chain(figure))

    def _travelled(
        self, figure: int, place: int, moment: Moment, frame: Frame | None, evidence: tuple[Entry, ...]
    ) -> None:
        """It was known to be elsewhere: a need for the check to price. (A text without scenes leaves out more than it says.)"""
        world, scene = self.runner.world, self.runner.scene
        if (
            self.runner.is_summary
            and world.is_mind(figure)
            and not (self._said_there(figure, frame) and self._is_held(figure))
        ):
            return
        left = next(
            (entry.value[1] for entry in evidence if isinstance(entry.value, tuple) and len(entry.value) == 2), None
        )
        if isinstance(left, int) and self._part_of_here(place, left, moment):
            return
        inward = frame is not None and figure == frame.event.doer and "coming in" in frame.event.verb.roles
        if inward and left == self.runner.place_of_scene() != place:
            return  # from the gaming room into the vault, where the others are
        gone = self._gone(figure, left, frame)
        shown = self._shown_at(figure, left) if isinstance(left, int) and self._said_there(figure, frame) else None
        if (
            shown is not None and evidence and shown.moment >= self.runner.since
        ):  # (from before the scene, and seen there in it)
            evidence = (replace(evidence[0], moment=shown.moment, cause=shown.moment),)
        inside = scene is not None and (gone is not None or any(map(self.runner.lately, evidence)))
        if isinstance(left, int) and not (
            presence.apart(world, left, place) or self._parted(figure, left, place, frame)
        ):
            inside = False  # a step, not a journey
        prop = Holds((world.place_id, figure), (world.place_id, place))
        span = moment.span
        doer = False
        if frame is not None:
            for slot, term in frame.event.fillers.items():
                if term == figure:
                    span = frame.act.spans.get(slot, span)
                    doer = slot in frame.event.verb.chosen_by
            if self._said_there(figure, frame) and not (isinstance(left, int) and self._far(left, place, frame)):
                inside = False  # the sentence itself says where: whoever does it has gone there
        if inside and gone is not None and gone not in evidence:
            evidence = (*evidence, gone)
        self.runner.need(
            Need(moment.index, "presence", "broken", prop, span, doer, evidence, figure, place, within_scene=inside)
        )

    def _is_held(self, figure: int) -> bool:
        """Is somebody captive or tied, so that they are where they are until somebody frees them?"""
        moves = self.runner.story.definitions.role("move")
        return moves is not None and self.runner.world.denied(moves.id, figure) is not None

    def _part_of_here(self, place: int, here: int, moment: Moment) -> bool:
        """ "She sits down on the steps", which nobody has spoken of before: they belong to where she is."""
        world, figure, scene = self.runner.world, self.runner.story.cast[place], self.runner.scene
        own = moment.item
        new = own is not None and own.line.span.start <= figure.span.start < own.line.span.end
        if not new or figure.named or scene is None or here != self.runner.place_of_scene():
            return False
        known = world.log.fact((world.place_id, place))
        return (known is None or known.moment == moment.index) and not world.has_role(place, "vehicle")

    def _far(self, left: int, place: int, frame: Frame) -> bool:
        """Is it a journey, for which neither the scene, which has its place, nor the sentence leaves time? Through a house or a town one goes in passing; out of
        one region, or into another, one does not. (Of what is only thought or seen one need not be there.)"""
        world, act, verb = self.runner.world, frame.act, frame.event.verb
        if not self.runner.placed or act.times or act.whens or act.perfect or act.hypothetical:
            return False
        if verb.slots[0].name not in verb.chosen_by or "everyone there" not in verb.seen_by:
            return False
        ways = [[one, *(where for _, where in world.chain(one))] for one in (left, place)]
        around = set(ways[0]) & set(ways[1])
        return any(world.is_region(one) for way in ways for one in way if one not in around)

    def _gone(self, figure: int, left: Term | None, frame: Frame | None) -> Entry | None:
        """Has the doer just gone away from where the scene is, and this figure with it? (It happens where the doer is.)"""
        world, doer = self.runner.world, frame.event.doer if frame is not None else None
        if (
            not isinstance(doer, int)
            or doer == figure
            or not isinstance(left, int)
            or left != self.runner.place_of_scene()
            or self._said_there(doer, frame)
        ):
            return None
        entry = world.log.fact((world.place_id, doer))
        just_now = (
            entry is not None and self.runner.lately(entry) and self.runner.trace.moments[entry.cause].kind == "event"
        )
        return entry if just_now and presence.left_for(world, doer, left) else None

    def _parted(self, figure: int, left: int, place: int, frame: Frame | None) -> bool:
        """Has this figure gone from here to the place where it was last, or another one from there to here?"""
        world = self.runner.world
        others = frame.event.fillers.values() if frame is not None else ()
        minds = [other for other in others if isinstance(other, int) and other != figure and world.is_mind(other)]
        return presence.left_for(world, figure, place) or any(presence.left_for(world, one, left) for one in minds)

    def _freed_elsewhere(self, figure: int, frame: Frame) -> bool:
        """ "Hugo has been released": whoever is let out of where they are shut in is not brought here by that."""
        world, captive = self.runner.world, self.runner.story.definitions.role("captive")
        if captive is None or captive.fluent_id not in world.ready(frame.event.verb).touches:
            return False
        ends = any(
            isinstance(effect, Holds)
            and effect.fluent[0] == captive.fluent_id
            and effect.truth is not effect.value
            and put(effect, frame.event.fillers).fluent == (captive.fluent_id, figure)  # type: ignore[union-attr]
            for effect in frame.event.verb.makes
        )
        place, site = frame.event.place, world.site(figure) if ends else None
        away = place is not None and site is not None and presence.apart(world, site, place)
        return away or (frame.act.perfect and site is not None and site != place)  # "has escaped" says where they were

    def _on_the_line(self, frame: Frame) -> set[Term]:
        """Those who speak with each other from afar since a call in this scene: the doer, where the other is one who was called, or has called."""
        verbs, doer = self.runner.story.definitions.verbs, frame.event.doer
        if self.distant.isdisjoint(self.runner.world.deeds):
            return set()  # nobody has called anybody yet
        others = {frame.event.fillers.get(slot.name) for slot in frame.event.verb.slots if slot.reach == "reach"} - {
            doer
        }
        if doer is None or not others:
            return set()
        scene = frame.moment.scene
        for moment in reversed(self.runner.trace.moments):
            if moment.scene != scene:
                break
            if moment is frame.moment:
                continue
            if moment.verb and "distant" in verbs[moment.verb].roles:
                linked = set(moment.fillers.values())
                if doer in linked and others & linked:
                    return {doer}
        return set()

    def _from_afar(self, frame: Frame) -> set[Term]:
        """Whoever hears or sees what happens here through a thing ("through her earring", "through the door"), or speaks by telephone, where nobody
        has shown them here."""
        doer, world = frame.event.doer, self.runner.world
        if doer is None or not frame.act.beside:
            return set()
        said = (
            " ".join((beside.words, *(world.cast[figure].noun for figure in beside.figures)))
            for beside in frame.act.beside
        )
        if any(map(closed.CHANNEL.match, said)):
            return {doer} if world.site(doer) != frame.event.place else set()
        relations, verb = self.runner.story.definitions.relations, frame.event.verb
        senses = (relations.get(str(one.fluent[0])) for one in verb.needs if isinstance(one, Holds))
        if not any(one is not None and not _SENSES.isdisjoint(one.roles) for one in senses):
            return set()
        through = [
            figure
            for beside in frame.act.beside
            if beside.words in _THROUGH
            for figure in beside.figures
            if isinstance(figure, int) and not world.is_mind(figure)
        ]
        return {doer} if through and world.site(doer) != frame.event.place else set()

    def just_now(self, moment: int, frame: Frame) -> bool:
        """Was it an earlier event of the same clause?"""
        joint, act = self.joint, frame.act
        if joint is None or joint.clause != act.span or joint.verb != act.verb:
            return False
        return joint.since <= moment < len(self.runner.trace.moments) - 1

    def _moved_just_now(self, figure: int) -> bool:
        """Was it moved by an earlier event of the same clause?"""
        world, last = self.runner.world, len(self.runner.trace.moments) - 1
        if self.joint is None or self.joint.since >= last:
            return False
        entry = world.log.fact((world.place_id, figure))
        return entry is not None and self.joint.since <= entry.moment < last
