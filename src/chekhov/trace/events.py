"""Events of the story: where they happen, who must be there, what they need, and the step itself. Floor 5."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from chekhov.source import Span
from chekhov.story.meaning import Act, Asks, Did, Every, Holds, Opaque, Prop, Same, Term, Thinks, put, variables
from chekhov.trace.aftermath import gone, watched
from chekhov.trace.insides import look
from chekhov.trace.record import Moment, Need
from chekhov.world.change import Audience, Stamp
from chekhov.world.log import EVERYONE, Entry
from chekhov.world.step import Event, needs, step, untrue

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


@dataclass(slots=True)
class Frame:
    """An act with its figures found."""

    act: Act
    moment: Moment
    fillers: dict[str, Term]


@dataclass
class Events:
    """Handles ``event`` acts for a runner."""

    runner: Runner
    acted: set[int] = field(default_factory=set)
    joint: tuple[object, str, int, int | None] = (
        None,
        "",
        0,
        None,
    )  # clause, verb, first moment and place of events that one clause tells

    def stamp(self, moment: Moment, audience: Audience | int = 0) -> Stamp:
        return Stamp(moment.index, moment.index, Audience(audience) if isinstance(audience, int) else audience)

    # ------------------------------------------------------------ needs without presence

    def needs_of(self, frame: Frame) -> list[Need]:
        """The needs of an act as they stand (presence apart)."""
        verb = self.runner.story.definitions.verbs[frame.act.verb]
        event = Event(verb, frame.fillers)
        found: list[Need] = []
        for about, prop, verdict, slot, doer in needs(self.runner.world, event):
            if verdict.status == "yes":
                for entry in verdict.evidence:
                    frame.moment.causes[entry.cause] = None
                continue
            if about == "existence" and all(self._just_now(entry.moment, frame) for entry in verdict.evidence):
                continue  # "they ate the cake": all of them did
            if self._lies_here(prop, verdict.evidence):
                continue  # who needs it picks it up
            soft = bool(verdict.evidence) and all(entry.soft for entry in verdict.evidence)
            status = "broken" if verdict.status == "no" and not soft else "open"
            inside = any(entry.moment >= self.runner.scene_start for entry in verdict.evidence)
            span = frame.act.spans.get(slot, frame.act.span)
            found.append(
                Need(
                    frame.moment.index,
                    about,
                    status,
                    prop,
                    span,
                    doer,
                    verdict.evidence,
                    frame.fillers.get(slot),
                    within_scene=inside,
                )
            )
        return found

    # ------------------------------------------------------------ happening

    def happen(self, act: Act, moment: Moment) -> None:
        """An event of the story."""
        verb = self.runner.story.definitions.verbs[act.verb]
        fillers = {slot: self.runner.resolve(term) for slot, term in act.fillers.items()}
        if self._each(act, fillers, moment):
            return
        frame = Frame(act, moment, fillers)
        moment.verb, moment.fillers = verb.id, fillers
        prop = Did(verb.id, tuple(fillers.items()))
        if self._points_back(act, prop, moment):
            return
        if act.before:
            self._backstory(prop, moment)
            return
        place = self._joint_place(frame)
        moment.place = place
        if verb.does_not:
            moment.kind = "event"
        found = self.needs_of(frame)
        self._attend(frame, place)
        for need in found:
            need.place = place
            self.runner.need(need)
        self._assume(found, moment)
        self._reasons(frame)
        event = Event(verb, fillers, place, act.private, self._companions(act, place, moment))
        self._truth(event, frame)
        self._goal(frame, event)
        step(self.runner.world, event, moment.index)
        watched(self.runner, event, moment)
        look(self.runner, event, moment)
        gone(self.runner, event, moment)
        self._vehicle(frame, event)
        self._named_self(frame, event)
        self._witnesses(moment, event)
        self.runner.rules.check(prop, moment)
        self._inner(frame, verb.does)

    def _each(self, act: Act, fillers: dict[str, Term], moment: Moment) -> bool:
        """ "His captives": the event happens to each of them."""
        for slot, term in fillers.items():
            members = self.runner.members.get(term) if isinstance(term, int) else None
            if not members:
                continue
            for index, member in enumerate(members):
                single = replace(act, fillers={**act.fillers, slot: member})
                single.prop = Did(act.verb, tuple(single.fillers.items()))
                self.happen(single, moment if index == 0 else self.runner.new_moment(moment.item, single, "event"))
            return True
        return False

    def _points_back(self, act: Act, prop: Did, moment: Moment) -> bool:
        """ "When he dies", "had shot": the same event told again is a pointer, not a second event."""
        if not (act.before or act.presume == "pointer"):
            return False
        known = self.runner.world._known_deed(prop)
        if known is None:
            return False
        moment.kind = "pointer"
        moment.causes[known.moment] = None
        return True

    def _backstory(self, prop: Did, moment: Moment) -> None:
        """What had happened before: recorded as so, without overruling what is known since, known to those who took part."""
        moment.kind = "backstory"
        moment.place = self.runner.place_of_scene()
        world = self.runner.world
        mask = 0
        for _, term in prop.args:
            if isinstance(term, int) and world.is_mind(term):
                mask |= world.log.bit(term)
        world.make(prop, Stamp(moment.index, moment.index, Audience(mask), late=True))

    def _place(self, frame: Frame) -> int | None:
        """Where the event happens: where it says, else where those who take part have been in this scene (its chooser first), else the scene's
        place, or, in a scene that names none, where they were last."""
        act, world, runner = frame.act, self.runner.world, self.runner
        if act.place is not None:
            where = runner.resolve(act.place[1])
            if isinstance(where, int) and world.is_place(where) and not world.has_role(where, "vehicle"):
                return where
        last: int | None = None
        for term in self._participants(frame):
            entry = world.log.fact((world.place_id, term))
            site = world.site(term)
            if site is None:
                continue
            if entry is not None and entry.moment >= runner.scene_start:
                return site
            scene_place = runner.place_of_scene()
            if any(where == scene_place for _, where in world.chain(site)):
                return site  # the scene names only the region around
            last = site if last is None else last
        return last if last is not None and not runner.placed else runner.place_of_scene()

    def _joint_place(self, frame: Frame) -> int | None:
        """The events of one clause ("takes A and B to the ward") happen at one place, though the first has moved the doer already."""
        clause, verb, _since, place = self.joint
        if clause == frame.act.span and verb == frame.act.verb and frame.act.place is None:
            return place
        place = self._place(frame)
        self.joint = (frame.act.span, frame.act.verb, frame.moment.index, place)
        return place

    def _lies_here(self, prop: Prop, evidence: tuple[Entry, ...]) -> bool:
        """Must somebody have what lies about, held by nobody?"""
        world = self.runner.world
        relation = (
            self.runner.story.definitions.relations.get(prop.value[0])
            if isinstance(prop, Holds) and isinstance(prop.value, tuple)
            else None
        )
        if (
            relation is None
            or "held" not in relation.roles
            or not isinstance(prop, Holds)
            or not prop.truth
            or not evidence
        ):
            return False
        spot = world.spot(prop.fluent[1])
        if spot is None or world.is_place(spot[1]):
            return False
        if any(world.is_mind(where) for _, where in world.chain(prop.fluent[1])):
            return False
        closed = self.runner.story.definitions.role("closed")
        return closed is None or world.log.fact((closed.fluent_id, spot[1])) is None

    def _just_now(self, moment: int, frame: Frame) -> bool:
        """Was it an earlier event of the same clause?"""
        clause, verb, since, _ = self.joint
        return (
            clause == frame.act.span and verb == frame.act.verb and since <= moment < len(self.runner.trace.moments) - 1
        )

    def _moved_just_now(self, figure: int) -> bool:
        """Was it moved by an earlier event of the same clause?"""
        entry = self.runner.world.log.fact((self.runner.world.place_id, figure))
        return (
            entry is not None
            and self.joint[0] is not None
            and self.joint[2] <= entry.moment < len(self.runner.trace.moments) - 1
        )

    def _participants(self, frame: Frame) -> list[int]:
        """The figures that take part bodily: choosers, then other beings, then things."""
        verb = self.runner.story.definitions.verbs[frame.act.verb]
        found: list[tuple[int, int]] = []
        for order, slot in enumerate(verb.slots):
            term = frame.fillers.get(slot.name)
            if not isinstance(term, int) or slot.reach != "bodily" or slot.form != "noun":
                continue
            if self.runner.world.is_place(term) and not self._is_vehicle(term):
                continue
            rank = 0 if slot.name in verb.chosen_by else 1 if self.runner.world.is_mind(term) else 2
            found.append((rank * 10 + order, term))
        return [term for _, term in sorted(found)]

    def bring(self, figure: int, place: int | None, moment: Moment, frame: Frame | None) -> None:
        """Somebody or something takes part here: place it, and mark the journey that must have been."""
        world = self.runner.world
        figure_now = self.runner.resolve(figure)
        if place is None or not isinstance(figure_now, int):
            return
        if world.is_place(figure_now) and not self._is_vehicle(figure_now):
            return
        here = world.site(figure_now)
        world.confirm(figure_now)
        if here == place or any(where == place for _, where in world.chain(figure_now)):
            return
        thing = not world.is_mind(figure_now)
        if thing and frame is not None and any(where in frame.fillers.values() for _, where in world.chain(figure_now)):
            return  # "takes it out of the shed": from there
        if here is not None and any(where == here for _, where in world.chain(place)):
            self._put(figure_now, place, moment)  # known only more widely: a refinement
            return
        if here is not None and not self._nothing_said(figure_now) and not self.runner.story.cast[figure_now].group:
            self._travelled(figure_now, place, moment, frame)
        self._put(figure_now, place, moment)

    def _nothing_said(self, figure: int) -> bool:
        """Was its place only ever the unnamed place of an earlier scene?"""
        world = self.runner.world
        site = world.site(figure)
        return site is not None and self.runner.story.cast[site].label.startswith(
            ("the place of “", "an unnamed place")
        )

    def _put(self, figure: int, place: int, moment: Moment) -> None:
        world = self.runner.world
        spot = world.spot(figure)
        if spot is not None and not world.is_place(spot[1]):
            carrier = spot[1]
            if isinstance(carrier, int) and world.site(carrier) is not None and world.site(carrier) == place:
                return
        world.make(
            Holds((world.place_id, figure), (world.place_id, place)),
            self.stamp(moment, world.audience_at(place) | self._own_bit(figure)),
        )
        world.arrive(figure, place, moment.index)

    def _own_bit(self, figure: int) -> int:
        return self.runner.world.log.bit(figure) if self.runner.world.is_mind(figure) else 0

    def _is_vehicle(self, figure: int) -> bool:
        return self.runner.world.has_role(figure, "vehicle")

    def _travelled(self, figure: int, place: int, moment: Moment, frame: Frame | None) -> None:
        """It was known to be elsewhere: a need for the check to price. (A text without scenes leaves out more than it says.)"""
        world, scene = self.runner.world, self.runner.scene
        if scene is not None and not scene.title and not self.runner.placed and world.is_mind(figure):
            return
        entry = world.log.fact((world.place_id, figure))
        inside = entry is not None and entry.moment >= self.runner.scene_start and self.runner.scene is not None
        prop = Holds((world.place_id, figure), (world.place_id, place))
        span = moment.span
        doer = False
        if frame is not None:
            for slot, term in frame.fillers.items():
                if term == figure:
                    span = frame.act.spans.get(slot, span)
                    doer = slot in self.runner.story.definitions.verbs[frame.act.verb].chosen_by
        status = "broken"
        evidence = (entry,) if entry is not None else ()
        need = Need(moment.index, "presence", status, prop, span, doer, evidence, figure, place, within_scene=inside)
        self.runner.need(need)

    def _attend(self, frame: Frame, place: int | None) -> None:
        """Everybody and everything that takes part bodily is there from now on."""
        verb = self.runner.story.definitions.verbs[frame.act.verb]
        exists = self.runner.story.definitions.role("exists")
        for slot in verb.slots:
            term = frame.fillers.get(slot.name)
            if not isinstance(term, int) or slot.reach != "bodily" or slot.form != "noun":
                continue
            self.acted.add(term)
            if slot.name in verb.begins:
                continue
            if exists is not None and self.runner.world.verdict(Holds((exists.id, term), True)).status == "no":
                continue
            if self._takes_no_place(term):
                continue
            if self._carried(term, place, frame) or self._moved_just_now(term):
                continue
            self.bring(term, place, frame.moment, frame)

    def _carried(self, figure: int, place: int | None, frame: Frame) -> bool:
        """A thing that somebody here has is here; that somebody else has it is a matter of holding, not of presence."""
        world = self.runner.world
        if world.is_mind(figure):
            return False
        spot = world.spot(figure)
        return spot is not None and not world.is_place(spot[1])

    def _takes_no_place(self, figure: int) -> bool:
        kinds = self.runner.story.definitions.kinds
        known = self.runner.story.cast[figure].kinds
        return any(kinds.has_role(kind, role) for kind in known for role in ("information", "event", "time", "part"))

    def _assume(self, found: list[Need], moment: Moment) -> None:
        """What a need takes for granted, or what must have become so: soft facts, for later sentences to overrule."""
        for need in found:
            if isinstance(need.prop, Thinks) or need.about in ("ability", "existence") or variables(need.prop):
                continue
            if need.status == "open" or isinstance(need.prop, Holds):
                if need.status == "broken" and not (
                    isinstance(need.prop, Holds) and isinstance(need.prop.value, tuple)
                ):
                    continue
                stamp = self.stamp(moment)
                stamp.soft = True
                self.runner.world.make(need.prop, stamp)

    def _companions(self, act: Act, place: int | None, moment: Moment) -> int:
        mask = 0
        for figure in act.companions:
            found = self.runner.resolve(figure)
            if isinstance(found, int):
                self.bring(found, place, moment, None)
                mask |= self._own_bit(found)
        return mask

    def _goal(self, frame: Frame, event: Event) -> None:
        """Companions of a journey go where the traveller goes."""
        verb = event.verb
        goal = self._goal_of(verb.makes, frame.fillers, event.doer)
        if goal is None:
            return
        movers = [self.runner.resolve(figure) for figure in frame.act.companions]
        movers += self._held_by(event.doer)
        for mover in movers:
            if isinstance(mover, int):
                world = self.runner.world
                world.make(
                    Holds((world.place_id, mover), (world.place_id, goal)),
                    self.stamp(frame.moment, world.audience_at(event.place)),
                )
                world.arrive(mover, goal, frame.moment.index)

    def _vehicle(self, frame: Frame, event: Event) -> None:
        """ "Arrives in the airship": the vehicle comes along."""
        if frame.act.place is None or event.doer is None:
            return
        vehicle = self.runner.resolve(frame.act.place[1])
        goal = self.runner.world.site(event.doer)
        if isinstance(vehicle, int) and self._is_vehicle(vehicle) and goal is not None and goal != vehicle:
            world = self.runner.world
            world.make(
                Holds((world.place_id, vehicle), (world.place_id, goal)),
                self.stamp(frame.moment, world.audience_at(goal)),
            )

    def _named_self(self, frame: Frame, event: Event) -> None:
        """ "I am Casshern": whoever gives himself a name that nobody else bears has that name."""
        if any(not wanted for _, wanted in event.verb.holds):
            return
        for content in event.fillers.values():
            if isinstance(content, Same) and content.truth and event.doer in (content.left, content.right):
                other = content.right if content.left == event.doer else content.left
                if isinstance(other, int) and other not in self.acted:
                    self.runner.world.make(content, self.stamp(frame.moment, frame.moment.witnesses))

    def _goal_of(self, effects: tuple[Prop, ...], fillers: dict[str, Term], doer: int | None) -> int | None:
        world = self.runner.world
        for effect in effects:
            bound = put(effect, fillers)
            if (
                isinstance(bound, Holds)
                and bound.fluent[0] == world.place_id
                and bound.truth
                and isinstance(bound.value, tuple)
            ):
                where = bound.value[1]
                if bound.fluent[1] == doer and isinstance(where, int) and world.is_place(where):
                    return where
        return None

    def _held_by(self, doer: int | None) -> list[int]:
        """Those who go along because they are held: the captives of the one who moves, if they are with him."""
        world = self.runner.world
        found: list[int] = []
        if doer is None:
            return found
        for relation in self.runner.story.definitions.relations.values():
            if relation.moves_along is None or relation.value_slot is None:
                continue
            for fluent in world.log.by_relation.get(relation.fluent_id, ()):
                entry = world.log.fact(fluent)
                if (
                    entry is not None
                    and entry.value == doer
                    and isinstance(fluent[1], int)
                    and world.site_of.get(fluent[1]) == world.site_of.get(doer)
                ):
                    found.append(fluent[1])
        return found

    def _witnesses(self, moment: Moment, event: Event) -> None:
        fluent = next((fluent for fluent, _ in reversed(moment.changes) if fluent[0] == "did"), None)
        if fluent is not None:
            entry = self.runner.world.log.fact(fluent)
            if entry is not None:
                moment.witnesses, moment.watchers = entry.mutual, entry.watchers

    # ------------------------------------------------------------ contents and reasons

    def _truth(self, event: Event, frame: Frame) -> None:
        """Factive contents that were unknown are so from now on (late truth); those known to be false are marked."""
        world = self.runner.world
        self._speaker_knows(event, frame)
        doer = world.log.bit(event.doer) if event.doer is not None and world.is_mind(event.doer) else 0
        for name, prop, verdict in untrue(world, event):
            span = frame.act.spans.get(name, frame.act.span)
            if verdict.status == "maybe" or (verdict.default and isinstance(prop, Did) and prop.truth):
                stamp = Stamp(frame.moment.index, frame.moment.index, Audience(doer), late=isinstance(prop, Did))
                world.make(prop, stamp)
            else:
                self.runner.need(
                    Need(
                        frame.moment.index,
                        "truth",
                        "broken",
                        prop,
                        span,
                        False,
                        verdict.evidence,
                        event.doer,
                        event.place,
                    )
                )

    def _speaker_knows(self, event: Event, frame: Frame) -> None:
        """Whoever reveals something must be able to know it."""
        doer = event.doer
        if doer is None or not self.runner.world.is_mind(doer):
            return
        learner = any(
            isinstance(effect, Thinks) and effect.who == event.verb.slots[0].name for effect in event.verb.makes
        )
        if learner:
            return
        if not event.verb.holds and not learner:
            self._saying(event, frame, doer)
        for name, wanted in event.verb.holds:
            content = event.fillers.get(name)
            if wanted and isinstance(content, tuple) and not isinstance(content, (Asks, Opaque)):
                self._must_know(doer, content, frame, frame.act.spans.get(name, frame.act.span))

    def _saying(self, event: Event, frame: Frame, doer: int) -> None:
        """Whoever tells what is so, without being able to know it, is worth a note (it may be a guess, or a lie that comes true)."""
        world = self.runner.world
        told = [effect.prop for effect in event.verb.makes if isinstance(effect, Thinks)]
        slots: dict[str, None] = dict.fromkeys(str(name) for name in told if isinstance(name, str))
        for name in slots:
            content = event.fillers.get(name)
            if not isinstance(content, (Did, Holds)) or not content.truth or variables(content):
                continue
            fact = world.verdict(content)
            if fact.status == "yes" and fact.evidence and world.verdict(content, (doer,)).status != "yes":
                span = frame.act.spans.get(name, frame.act.span)
                thought = Thinks(doer, content, True, True)
                self.runner.need(
                    Need(
                        frame.moment.index,
                        "saying",
                        "broken",
                        thought,
                        span,
                        True,
                        fact.evidence,
                        doer,
                        frame.moment.place,
                    )
                )

    def _reasons(self, frame: Frame) -> None:
        """ "Because p": whoever chooses the deed must know p; if the story has not shown p, it is backstory that they know."""
        verb = self.runner.story.definitions.verbs[frame.act.verb]
        doer = next((frame.fillers[name] for name in verb.chosen_by if isinstance(frame.fillers.get(name), int)), None)
        for word, reason, span in frame.act.reasons:
            if word not in ("because", "since", "as", "for"):
                continue
            prop = self.runner.resolve_prop(reason)
            self._cause(prop, frame.moment)
            if isinstance(doer, int) and not variables(prop):
                self._must_know(doer, prop, frame, span)

    def _cause(self, prop: Prop, moment: Moment) -> None:
        verdict = self.runner.world.verdict(prop)
        for entry in verdict.evidence:
            moment.causes[entry.cause] = None

    def _must_know(self, mind: int, prop: Prop, frame: Frame, span: Span) -> None:
        world = self.runner.world
        thought = Thinks(mind, prop, True, True)
        known = world.verdict(prop, (mind,))
        if known.status == "yes":
            return
        fact = world.verdict(prop)
        if fact.status != "yes" and isinstance(prop, Did):
            known_part = self._established_part(mind, prop)
            if known_part is not None:
                prop, fact = known_part, world.verdict(known_part)
        if fact.status != "yes" or not fact.evidence:
            if fact.status == "maybe" or fact.default:
                stamp = Stamp(frame.moment.index, frame.moment.index, Audience(world.log.bit(mind)), late=True)
                world.make(prop, stamp)
            return
        if isinstance(prop, (Did, Holds, Every)):
            self.runner.need(
                Need(
                    frame.moment.index,
                    "knowledge",
                    "broken",
                    thought,
                    span,
                    True,
                    fact.evidence,
                    mind,
                    frame.moment.place,
                )
            )
            world.make(prop, Stamp(frame.moment.index, frame.moment.index, Audience(world.log.bit(mind)), False, True))

    def _established_part(self, mind: int, prop: Did) -> Prop | None:
        """Of a deed that the story words otherwise ("killed" for "poisoned ... died"): an effect that is so and that this mind does not know."""
        world = self.runner.world
        for effect in self.runner.story.definitions.verbs[prop.verb].makes:
            bound = put(effect, dict(prop.args))
            if variables(bound) or not isinstance(bound, Holds):
                continue
            verdict = world.verdict(bound)
            if verdict.status == "yes" and verdict.evidence and world.verdict(bound, (mind,)).status != "yes":
                return bound
        return None

    # ------------------------------------------------------------ operators

    def _inner(self, frame: Frame, slot: str) -> None:
        """ "Manages to X", "makes him X": the deed happens."""
        if not slot:
            return
        content = frame.fillers.get(slot)
        if isinstance(content, Did) and content.truth:
            act = Act(
                "event",
                content,
                frame.act.span,
                content.verb,
                dict(content.args),
                place=frame.act.place,
                private=frame.act.private,
            )
            moment = self.runner.new_moment(frame.moment.item, act, "event")
            moment.causes[frame.moment.index] = None
            self.happen(act, moment)
        elif isinstance(content, Every):
            for item in content.items:
                self._inner(Frame(frame.act, frame.moment, {slot: item}), slot)
        elif isinstance(content, Holds):
            moment = self.runner.new_moment(frame.moment.item, replace(frame.act, kind="state", prop=content), "state")
            moment.place = frame.moment.place
            moment.causes[frame.moment.index] = None
            witnesses = self.runner.world.audience_at(moment.place)
            self.runner.world.make(content, self.stamp(moment, witnesses))


__all__ = ["EVERYONE", "Events", "Frame"]
