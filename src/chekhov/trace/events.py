"""Events of the story, one after the other: is it a new one, and if so, the step itself. Floor 5.

In: ``event`` acts. Out: what `world.step` writes, and the needs that are not surely met (`needed`; where it happens and who must be there: `attendance`).
What an event does is not decided here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from chekhov.story.meaning import Act, Asks, Did, Every, Holds, Prop, Term, Thinks, Verb, put
from chekhov.trace import guises, lookback
from chekhov.trace.aftermath import (
    come_back,
    found_again,
    gone,
    hung_on,
    looked_on,
    looks_again,
    made_anew,
    put_back,
    watched,
)
from chekhov.trace.along import with_it
from chekhov.trace.attendance import Attendance
from chekhov.trace.captives import locked_up, loosened, shut_in_here
from chekhov.trace.contents import Contents
from chekhov.trace.deaths import leaves_behind, undeclared
from chekhov.trace.ghosts import as_ghosts
from chekhov.trace.identity import named_at_last, told_again
from chekhov.trace.insides import look
from chekhov.trace.needed import assume, lives_on, needs_of
from chekhov.trace.parts import parted
from chekhov.trace.record import Frame, Moment
from chekhov.trace.retold import told_closer
from chekhov.trace.shapes import became
from chekhov.world.change import Audience, Stamp
from chekhov.world.event import Event
from chekhov.world.step import answers_to, step

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


Follow = Callable[["Runner", Event, Moment], None]

_FOLLOWING: tuple[tuple[frozenset[str], Follow], ...] = (
    (frozenset(("watching",)), watched),
    (frozenset(("noticing", "seeing", "watching")), looked_on),
    (frozenset(("looking in", "noticing", "reading")), look),
    (frozenset(("leaving", "going home")), gone),
    (frozenset(("putting back",)), put_back),
    (frozenset(("putting on",)), hung_on),
    (frozenset(("coming back",)), come_back),
    (frozenset(("loosening",)), loosened),
    (frozenset(("disguising",)), guises.taken_on),
    (frozenset(("delivering",)), locked_up),
    (frozenset(("shutting in",)), shut_in_here),
)
"""What a verb of one of these roles leads to beside its effects."""


@dataclass
class Events:
    """Handles ``event`` acts for a runner."""

    runner: Runner
    contents: Contents = field(init=False)
    attendance: Attendance = field(init=False)
    following: dict[str, list[Follow]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.contents = Contents(self.runner)
        self.attendance = Attendance(self.runner)

    def frame(self, act: Act, moment: Moment) -> Frame:
        """An act with its figures found."""
        verb = self.runner.story.definitions.verbs[act.verb]
        fillers = self._found(act.fillers)
        if told_again(self.runner, verb, fillers, act.span, moment):
            fillers = self._found(fillers)
        fillers = as_ghosts(self.runner.world, verb, fillers, self.runner.place_of_scene())
        return Frame(act, moment, Event(verb, fillers, None, act.private, act.unseen_by))

    def _found(self, fillers: dict[str, Term]) -> dict[str, Term]:
        """The fillers of an act, with those whom they mean now."""
        if not self.runner.described and not self.runner.world.actual:
            return dict(fillers)  # everybody is called by what they are
        return {slot: self.runner.resolve(term) for slot, term in fillers.items()}

    # ------------------------------------------------------------ happening

    def happen(self, act: Act, moment: Moment) -> None:
        """An event of the story."""
        world = self.runner.world
        frame = self.frame(act, moment)
        event = frame.event
        if self._each(frame):
            return
        moment.verb, moment.fillers = event.verb.id, event.fillers
        prop = Did(event.verb.id, tuple(event.fillers.items()))
        if self._points_back(act, prop, moment) or self._by_law(frame, prop) or self._told_closer(frame):
            return
        undeclared(self.runner, event, moment)
        if leaves_behind(self.runner, event, moment):
            moment.kind = "pointer"
            return
        parted(self.runner, event, moment)
        if act.before:
            self._backstory(prop, moment)
            return
        elsewhere = self.attendance.elsewhere(frame)
        moment.place = event.place = self.attendance.place_of(frame) if elsewhere is None else elsewhere
        if event.verb.does_not:
            moment.kind = "event"
        found = needs_of(self.runner, frame)
        lives_on(self.runner, frame)
        if elsewhere is None:
            self.attendance.attend(frame)
        for need in found:
            need.place = event.place
            self.runner.need(need)
        assume(self.runner, found, moment)
        self.contents.reasons(frame)
        event.companions, event.vehicle = self.attendance.companions(frame), self._vehicle(act)
        self.contents.truth(frame)
        self.runner.rules.laws.before(prop, moment)
        deed = step(world, event, moment.index)
        entry = world.log.fact(deed.fluent)
        if entry is not None:
            moment.witnesses, moment.watchers = entry.mutual, entry.watchers
        for follow in self._following(event.verb):
            follow(self.runner, event, moment)
        looks_again(self.runner, event, moment)
        made_anew(self.runner, event, moment)
        found_again(self.runner, event, moment)
        became(self.runner, event, act, moment)
        with_it(self.runner, event, act, moment)
        self._inner(frame, event.verb.does)

    def _following(self, verb: Verb) -> list[Follow]:
        """What an event of a verb leads to beside its effects, looked up once."""
        found = self.following.get(verb.id)
        if found is None:
            found = [follow for roles, follow in _FOLLOWING if not roles.isdisjoint(verb.roles)]
            self.following[verb.id] = found
        return found

    def _each(self, frame: Frame) -> bool:
        """ "His captives": the event happens to each of them."""
        act, moment = frame.act, frame.moment
        for slot, term in frame.event.fillers.items() if self.runner.members else ():
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
        if not (act.before or act.presume in ("pointer", "revealed")):
            return False
        known = self.runner.world.known_deed(prop)
        if known is None and act.presume == "revealed":
            known = named_at_last(self.runner, prop, moment)
        if known is None:
            return False
        moment.kind = "pointer"
        moment.causes[known.moment] = None
        return True

    def _by_law(self, frame: Frame, prop: Did) -> bool:
        """Does the sentence tell what a law of the world has just brought about ("It breaks. Sorrel dies.")? Then it does not happen twice."""
        if not self.runner.rules.active:
            return False
        world, moments = self.runner.world, self.runner.trace.moments
        lately = {one.index: one for one in moments[self.runner.scene_start :] if one.kind == "rule"}
        if not lately or frame.moment.index in lately:
            return False
        told = {cause for one in moments[self.runner.scene_start :] if one.kind == "pointer" for cause in one.causes}
        deed = world.known_deed(prop)
        by = deed.moment if deed is not None else -1
        if by not in lately:
            broken = [need for need in needs_of(self.runner, frame) if need.status == "broken"]
            by = max((entry.cause for need in broken for entry in need.evidence), default=-1)
            effects = [put(effect, frame.event.fillers) for effect in frame.event.verb.makes]
            if not effects or any(world.verdict(effect).status != "yes" for effect in effects):
                return False
        if by not in lately or by in told:
            return False
        frame.moment.kind = "pointer"
        frame.moment.causes = {by: None}
        return True

    def _told_closer(self, frame: Frame) -> bool:
        """ "He died of a fever. He died in her arms": a pointer, not a second death."""
        by = told_closer(self.runner, frame)
        if by is not None:
            frame.moment.kind, frame.moment.causes = "pointer", {by: None}
        return by is not None

    def _backstory(self, prop: Did, moment: Moment) -> None:
        """What had happened before: recorded as so, without overruling what is known since, known to those who took part."""
        moment.kind = "backstory"
        moment.place = self.runner.place_of_scene()
        world = self.runner.world
        mask = 0
        for _, term in prop.args:
            if isinstance(term, int) and world.is_mind(term):
                mask |= world.log.bit(term)
        over = moment.act is not None and moment.act.presume == lookback.BEFORE
        since = lookback.opening(self.runner) if over else -1
        world.make(prop, Stamp(moment.index, moment.index, Audience(mask), late=True, after=since))
        self._learnt_before(prop, moment)

    def _learnt_before(self, prop: Did, moment: Moment) -> None:
        """ "She had seen how Ann moved it", "he had been told who did it": what the answer is, as it is so."""
        world, given = self.runner.world, dict(prop.args)
        for effect in self.runner.story.definitions.verbs[prop.verb].makes if prop.truth else ():
            if not (isinstance(effect, Thinks) and effect.truth and isinstance(effect.prop, str)):
                continue
            who, content = given.get(str(effect.who)), given.get(effect.prop)
            if isinstance(who, int) and isinstance(content, Asks):
                stamp = Stamp(moment.index, moment.index, Audience(world.log.bit(who)), False)
                for answer in answers_to(world, content):
                    if not world.verdict(answer, (who,)).evidence:
                        world.make(answer, stamp)

    def _vehicle(self, act: Act) -> int | None:
        """The vehicle that the event happens in, if it says so."""
        where = self.runner.resolve(act.place[1]) if act.place is not None else None
        return where if isinstance(where, int) and self.runner.world.has_role(where, "vehicle") else None

    # ------------------------------------------------------------ operators

    def _inner(self, frame: Frame, slot: str) -> None:
        """ "Manages to X", "makes him X": the deed happens."""
        if slot and isinstance(content := frame.event.fillers.get(slot), tuple):
            self._happens(frame, content)

    def _happens(self, frame: Frame, content: Prop) -> None:
        act, moment = frame.act, frame.moment
        if isinstance(content, Did) and content.truth:
            deed = Act(
                "event", content, act.span, content.verb, dict(content.args), place=act.place, private=act.private
            )
            inner = self.runner.new_moment(moment.item, deed, "event")
            inner.causes[moment.index] = None
            self.happen(deed, inner)
        elif isinstance(content, Every):
            for item in content.items:
                self._happens(frame, item)
        elif isinstance(content, Holds):
            inner = self.runner.new_moment(moment.item, replace(act, kind="state", prop=content), "state")
            inner.place = moment.place
            inner.causes[moment.index] = None
            self.runner.world.make(content, inner.stamp(self.runner.world.audience_at(inner.place)))
