"""The story step by step: who is where, has what, is how, knows, wrongly believes and wants what, from which sentence to which. Floor 8.

In: a trace. Out: a `CourseView`: one step a sentence, as things happen, and whatever is so of somebody with the steps between which it is. What never
changes (kin, homes) and what everybody knows is left out; so is what somebody knows of themselves.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from chekhov.questions import minds
from chekhov.questions.common import Asker, asker_of
from chekhov.questions.ground import parts
from chekhov.questions.people import only_gathers
from chekhov.questions.tables import intervals
from chekhov.questions.telling import moment_view
from chekhov.questions.times import Time
from chekhov.questions.whereabouts import long_ago, spot_words
from chekhov.story.meaning import Did, Either, Fluent, Holds, Prop, Same, figures_in
from chekhov.trace.record import Moment, Trace
from chekhov.views import CourseView, StateView, StepView
from chekhov.world.log import EVERYONE, Entry, Not, OneOf

_DEEP = 6  # things in things that move
_CLAIMS = frozenset(("did", "opaque", "asks"))


def course(trace: Trace) -> CourseView:
    """The whole story, step by step."""
    return _Course(asker_of(trace)).view()


@dataclass
class _Course:
    """Gathers the steps of one trace. ``ends``: the last moment of every step, the beginning first."""

    asker: Asker
    trace: Trace = field(init=False)
    ends: list[int] = field(default_factory=list)
    _said: dict[Prop, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.trace = self.asker.trace

    def view(self) -> CourseView:
        groups = self._groups()
        first = groups[0][0].index if groups else len(self.trace.moments)
        opening = max((one.index for one in self.trace.moments[:first] if one.scene < 0), default=0)
        self.ends = [opening, *(group[-1].index for group in groups)]
        steps = tuple(
            StepView(
                self.asker.sentence_number(group[0].index) or 0, group[0].scene + 1, moment_view(self.asker, group)
            )
            for group in groups
        )
        seen = Counter(who for step in steps for who in step.moment.seen_by)
        people = self._people()
        states: dict[StateView, None] = {}
        for name, figure in people.items():
            states.update(dict.fromkeys(self._of(name, figure)))
        ranked = sorted(people, key=lambda name: -seen[name])
        return CourseView(steps, tuple(ranked), tuple(states))

    def _groups(self) -> list[list[Moment]]:
        """The moments of the story, those of one sentence that follow each other together."""
        found: list[list[Moment]] = []
        for moment in self.trace.moments:
            if moment.item is None or moment.scene < 0:
                continue
            if found and found[-1][0].item is moment.item and found[-1][0].scene == moment.scene:
                found[-1].append(moment)
            else:
                found.append([moment])
        return found

    def _people(self) -> dict[str, int]:
        """Everybody by name; of several guises of one the first."""
        found: dict[str, int] = {}
        for figure in self.asker.figures:
            guises = self.asker.guises(figure)
            own = self.trace.world.is_mind(figure) and not only_gathers(self.trace, figure)
            if own and figure == min(guises, default=figure):
                found.setdefault(self.asker.names.figure(figure), figure)
        return found

    def _step(self, moment: int) -> int:
        """The step at whose end a moment has passed."""
        return min(bisect_left(self.ends, moment), len(self.ends) - 1)

    # ------------------------------------------------------------ what is so of somebody

    def _of(self, name: str, figure: int) -> Iterator[StateView]:
        guises = self.asker.guises(figure)
        yield from self._places(name, guises)
        for guise in guises:
            yield from self._facts(name, guise)
        yield from self._mind(name, set(guises))

    def _state(self, name: str, kind: str, text: str, since: int, until: int | None) -> Iterator[StateView]:
        """A state between two moments, unless it is over by the end of the step at which it begins."""
        start, end = self._step(since), None if until is None else self._step(until)
        if text and (end is None or start < end):
            yield StateView(name, kind, text, start, end)

    def _places(self, name: str, guises: list[int]) -> Iterator[StateView]:
        """Where somebody is, as a chain of places in words, whenever it changes; nowhere where that is too long ago."""
        moments = {moment for guise in guises for moment in self._moves(guise)}
        if not moments:
            return
        moments.update(first for first, _ in self.trace.scene_span.values())
        before, since = "", 0
        for moment in sorted(moments):
            here = self._place(guises, moment)
            if here != before:
                yield from self._state(name, "place", before, since, moment)
                before, since = here, moment
        yield from self._state(name, "place", before, since, None)

    def _moves(self, figure: int, deep: int = 0) -> Iterator[int]:
        """When somebody's whereabouts may change: when they move, or what they are in."""
        world = self.trace.world
        for entry in world.log.history((world.place_id, figure)):
            yield entry.moment
            holder = _inside(entry)
            if holder is not None and deep < _DEEP:
                yield from (one for one in self._moves(holder, deep + 1) if one > entry.moment)

    def _place(self, guises: list[int], moment: int) -> str:
        world = self.trace.world
        newest: tuple[int, int] | None = None
        for guise in guises:
            entry = world.log.fact((world.place_id, guise), moment)
            if entry is not None and (newest is None or entry.moment > newest[0]):
                newest = entry.moment, guise
        if newest is None or long_ago(self.asker, newest[1], newest[0], Time(moment)):
            return ""
        with self.asker.judge.looking(moment):
            steps = world.chain(newest[1])
        return spot_words(self.asker, newest[1], steps)[1] if steps else ""

    def _facts(self, name: str, figure: int) -> Iterator[StateView]:
        """What somebody has, and how they are."""
        log, world = self.trace.world.log, self.trace.world
        for fluent, entries in self._by_figure.get(figure, ()):
            for entry, end in intervals(entries):
                for prop in minds.props_of(fluent, entry.value) if not entry.soft else ():
                    yield from self._fact(name, fluent, entry, prop, end)
        for thing in self._held.get(figure, ()):
            what = thing[1]
            if not isinstance(what, int) or world.is_mind(what) or not self.asker.speakable(what):
                continue
            if "part" in world.natures[what].roles:
                continue
            for entry, end in intervals(log.history(thing)):
                if _inside(entry) == figure:
                    yield from self._state(name, "has", self.asker.names.term(thing[1]), entry.moment, end)

    def _fact(self, name: str, fluent: Fluent, entry: Entry, prop: Prop, end: int | None) -> Iterator[StateView]:
        relation = self.trace.story.definitions.relations.get(str(fluent[0]))
        roles = relation.roles if relation is not None else ()
        if "want" in roles and isinstance(prop, Holds) and prop.truth:
            yield from self._state(name, "wants", minds.aim(self.asker, prop), entry.moment, end)
            return
        lasting = self._step(entry.moment) == 0 and end is None
        plain = isinstance(prop, Holds) and prop.truth and "exists" not in roles
        usual = relation is not None and relation.value_slot is None and entry.value == relation.default
        if lasting or usual or not (plain or (isinstance(prop, Same) and prop.truth)):
            return
        if fluent[0] != self.trace.world.place_id:
            yield from self._state(name, "is", self.asker.say(prop), entry.moment, end)

    @cached_property
    def _by_figure(self) -> dict[int, list[tuple[Fluent, list[Entry]]]]:
        """The facts about everybody."""
        found: dict[int, list[tuple[Fluent, list[Entry]]]] = {}
        for fluent, entries in self.trace.world.log.facts.items():
            if fluent[0] in _CLAIMS or len(fluent) < 2 or not isinstance(fluent[1], int):
                continue
            if all(self.asker.speakable(one) for one in fluent[1:] if isinstance(one, int)):
                found.setdefault(fluent[1], []).append((fluent, entries))
        return found

    @cached_property
    def _held(self) -> dict[int, dict[Fluent, None]]:
        """What everybody ever had, as the fluents of its places."""
        world = self.trace.world
        found: dict[int, dict[Fluent, None]] = {}
        for fluent in world.log.by_relation.get(world.place_id, ()):
            for entry in world.log.history(fluent):
                holder = _inside(entry)
                if holder is not None and not world.is_place(holder):
                    found.setdefault(holder, {})[fluent] = None
        return found

    # ------------------------------------------------------------ what somebody holds

    def _mind(self, name: str, guises: set[int]) -> Iterator[StateView]:
        log = self.trace.world.log
        mask = 0
        for guise in guises:
            mask |= log.mask(guise)
        for fluent, entries in self._shared:
            if isinstance(fluent[1], int) and fluent[1] in guises:
                continue
            held = [entry for entry in entries if mask & (entry.mutual | entry.watchers)]
            for entry, end in intervals(held) if held else ():
                for prop in minds.props_of(fluent, entry.value):
                    if self._worth_knowing(prop, guises):
                        yield from self._belief(name, fluent, prop, entry, end)

    @cached_property
    def _shared(self) -> list[tuple[Fluent, list[Entry]]]:
        """All that some know, or believe, and others may not."""
        log = self.trace.world.log
        found: list[tuple[Fluent, list[Entry]]] = []
        for fluent in dict.fromkeys((*log.facts, *log.tales)):
            entries = [*log.facts.get(fluent, ()), *log.tales.get(fluent, ())]
            entries = [entry for entry in entries if entry.mutual != EVERYONE]
            if fluent[0] != "asks" and entries:
                found.append((fluent, sorted(entries, key=lambda entry: (entry.moment, not entry.true))))
        return found

    def _worth_knowing(self, prop: Prop, guises: set[int]) -> bool:
        """Not what is so of themselves, what they did themselves, or what cannot be named; nor that something is not so, or only alive."""
        if not all(self.asker.speakable(figure) for figure in figures_in(prop)):
            return False
        if isinstance(prop, Did):
            verb = self.trace.story.definitions.verbs[prop.verb]
            return not any(slot in verb.chosen_by and term in guises for slot, term in prop.args)
        if isinstance(prop, Holds) and isinstance(prop.value, tuple) and prop.value[-1] in guises:
            return False  # what they have themselves
        return isinstance(prop, Either) or (isinstance(prop, (Holds, Same)) and prop.truth)

    def _belief(self, name: str, fluent: Fluent, prop: Prop, entry: Entry, end: int | None) -> Iterator[StateView]:
        """What is held, in stretches: known while it is so, wrong when it no longer is."""
        text = self._said.get(prop)
        if text is None:
            text = self._said[prop] = self.asker.say(prop, isinstance(prop, Did))
        turns = [entry.moment]
        if fluent[0] not in _CLAIMS:
            history = self.trace.world.log.history(fluent)
            turns += [one.moment for one in history if entry.moment < one.moment and (end is None or one.moment < end)]
        kinds = [self._kind(prop, entry, turn) for turn in turns]
        since = entry.moment
        for place, kind in enumerate(kinds):
            last = place + 1 == len(kinds)
            if last or kinds[place + 1] != kind:
                until = end if last else turns[place + 1]
                yield from self._state(name, kind, text, since, until)
                since = until if until is not None else since

    def _kind(self, prop: Prop, entry: Entry, moment: int) -> str:
        if entry.true and entry.moment == moment:
            return "knows"
        with self.asker.judge.looking(moment):
            verdict = self.trace.world.verdict(prop)
        status = "maybe" if verdict.status == "no" and verdict.default and not self._usual(prop) else verdict.status
        if status == "no" and isinstance(prop, Did):
            status = "maybe"  # that nothing of the kind is told does not say that it did not happen
        if status not in ("yes", "no") and entry.true and self._moved_on(entry, moment):
            status = "no"
        if status == "no" and isinstance(prop, Holds) and prop.fluent[0] == self.trace.world.place_id:
            if self.trace.world.is_mind(prop.fluent[1]):  # nobody thinks that others stay where they saw them
                return "last" if entry.true else "believes"
            if not entry.true and self._follows_from_a_deed(entry):
                return "believes"  # who hears that she once wrote the letter does not take her to have it still
        return {"yes": "knows", "no": "wrong"}.get(status, "believes")

    def _follows_from_a_deed(self, entry: Entry) -> bool:
        """Is it no more than what a deed made so of which somebody was told?"""
        told = [term for term in self.trace.moments[entry.cause].fillers.values() if isinstance(term, tuple)]
        return bool(told) and all(isinstance(part, Did) for term in told for part in parts(term))

    def _usual(self, prop: Prop) -> bool:
        """Is the contrary so of everybody unless said (to be alive), and not only unsaid?"""
        relation = self.trace.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
        return relation is not None and isinstance(relation.default, str)

    def _moved_on(self, entry: Entry, moment: int) -> bool:
        """Has what was seen been put somewhere else since? (That it is known only more widely by now does not say so.)"""
        now = self.trace.world.log.fact(entry.fluent, moment)
        holder = _inside(now) if now is not None else None
        return (
            now is not None
            and holder is not None
            and now.value != entry.value
            and not self.trace.world.is_place(holder)
        )


def _inside(entry: Entry) -> int | None:
    """Whom or what an entry of a place puts somebody into."""
    value = entry.value
    if isinstance(value, tuple) and not isinstance(value, (Not, OneOf)) and isinstance(value[1], int):
        return value[1]
    return None


__all__ = ["course"]
