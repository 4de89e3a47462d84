"""What the sentences of the story say, beyond what the log keeps: claims, hedges, denials, appearances, blows. Floor 8.

In: propositions of a question and a `Time`. Out: the moments at which the story says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from chekhov.questions.ground import alike, looking, parts
from chekhov.questions.taken import taken_before
from chekhov.questions.times import Time
from chekhov.story.meaning import Did, Holds, IsA, Prop, Term, Thinks, negate, put, variables
from chekhov.story.mood import UNREAL
from chekhov.trace.record import Moment, Trace
from chekhov.world.change import World
from chekhov.world.log import Entry, Path


@dataclass(slots=True)
class Said:
    """Reads the moments of one trace."""

    trace: Trace

    @property
    def world(self) -> World:
        return self.trace.world

    def claimed(self, prop: Prop, time: Time) -> tuple[int, ...]:
        """Moments at which somebody says or thinks so (and is not said to lie)."""
        found: list[int] = []
        asked: list[Prop] = [part for part in parts(prop) if not isinstance(part, IsA)] or [prop]
        for moment in self.within(replace(time, since=0)):
            verb = self.trace.story.definitions.verbs.get(moment.verb)
            contents: list[Prop] = [term for term in moment.fillers.values() if isinstance(term, tuple)]
            if verb is not None and (
                not any(isinstance(effect, Thinks) for effect in verb.makes)
                or any(not wanted for _, wanted in verb.holds)
            ):
                continue
            if moment.act is not None and not moment.verb:
                contents.extend(
                    part.prop
                    for part in parts(moment.act.prop)
                    if isinstance(part, Thinks) and isinstance(part.prop, tuple)
                )
            said = [part for content in contents for part in parts(content)]
            if any(self.answers(one, part) for one in said for part in asked):
                found.append(moment.index)
        return tuple(found)

    def hedged(self, prop: Prop, time: Time) -> tuple[int, ...]:
        """Moments at which the story says that this may be so ("may", "perhaps")."""
        return self._acts_with(prop, time, lambda moment: moment.kind == "hypothetical" and not _is_unreal(moment))

    def denied(self, prop: Prop, time: Time) -> tuple[int, ...]:
        """Moments at which the story says that this did not happen."""
        if getattr(prop, "truth", True) is False:
            return ()
        told = self._acts_with(negate(prop), time, lambda moment: moment.kind in ("not", "hypothetical"))
        return told or self._acts_with(prop, time, _is_unreal) or self._failures(prop, time)

    def none_of(self, prop: Prop, time: Time) -> tuple[int, ...]:
        """Sentences that say so of nobody ("Nobody likes Tom") or of no such thing ("She has no money")."""
        asked = next((part for part in parts(prop) if isinstance(part, Holds)), None)
        kinds = [part.kind for part in parts(prop) if isinstance(part, IsA)]
        found: list[int] = []
        for moment in self.within(replace(time, since=0)) if asked is not None else ():
            for said in parts(moment.act.prop) if moment.act is not None and moment.kind == "state" else ():
                if isinstance(said, Holds) and not said.truth and asked is not None:
                    terms = [self._of_none(term, kinds) for term in said.fluent[1:]]
                    if any(isinstance(term, str) for term in terms):
                        if self.answers(Holds((said.fluent[0], *terms), said.value), asked):
                            found.append(moment.index)
        return tuple(found)

    def _of_none(self, term: Term, kinds: list[str]) -> Term:
        """ "No money", "does not have a dog": anything that is called so, where the question asks for that kind."""
        figure = self.trace.story.cast[term] if isinstance(term, int) and not isinstance(term, bool) else None
        if figure is None or figure.noun not in kinds:
            return term
        return figure.noun if figure.none or (not figure.named and figure.label == figure.noun) else term

    def told_less(self, deed: Did, time: Time) -> tuple[int, ...]:
        """Events of that kind told of the same doer that leave open a slot which the question fills: "Peter lied", but to whom?"""
        first = self.trace.story.definitions.verbs[deed.verb].slots[0].name
        found: list[int] = []
        for moment in self.within(time):
            if moment.verb == deed.verb and moment.kind == "event" and first in moment.fillers:
                known = tuple(pair for pair in deed.args if pair[0] in moment.fillers)
                whole = len(known) == len(deed.args)
                if not whole and self.answers(Did(deed.verb, tuple(moment.fillers.items())), deed._replace(args=known)):
                    found.append(moment.index)
        return tuple(found)

    def refuted(self, deed: Did, time: Time) -> tuple[int, ...]:
        """Somebody reveals that it did not happen."""
        found: list[int] = []
        for moment in self.within(time):
            verb = self.trace.story.definitions.verbs.get(moment.verb)
            for slot, wanted in verb.holds if verb is not None else ():
                content = moment.fillers.get(slot)
                if isinstance(content, tuple) and any(
                    self.answers(part, negate(deed)) == wanted for part in parts(content) if isinstance(part, Did)
                ):
                    found.append(moment.index)
        return tuple(found)

    def _failures(self, prop: Prop, time: Time) -> tuple[int, ...]:
        """Deeds that failed, were refused or prevented."""
        found: list[int] = []
        verbs = self.trace.story.definitions.verbs
        for moment in self.within(time):
            verb = verbs.get(moment.verb)
            if verb is None or not verb.does_not:
                continue
            content = moment.fillers.get(verb.does_not)
            if isinstance(content, tuple) and isinstance(prop, Did) and self.world.matches((), content, prop):
                found.append(moment.index)
        return tuple(found)

    def _acts_with(self, prop: Prop, time: Time, wanted: Callable[[Moment], bool]) -> tuple[int, ...]:
        found: list[int] = []
        asked = [part for part in parts(prop) if not isinstance(part, IsA)] or parts(prop)
        for moment in self.within(time):
            if moment.act is None or not wanted(moment):
                continue
            for said in parts(moment.act.prop):
                if any(self.answers(said, part) for part in asked):
                    found.append(moment.index)
        return tuple(dict.fromkeys(found))

    def within(self, time: Time) -> list[Moment]:
        until = len(self.trace.moments) if time.until is None else time.until + 1
        return self.trace.moments[time.since : until]

    def answers(self, said: Prop, asked: Prop, path: Path = ()) -> bool:
        """Does a statement of the story say what is asked, as far as that goes? ``path``: to the ears of whom (they may not know who is who)."""
        if isinstance(said, Did) and isinstance(asked, Did):
            given = dict(said.args)
            return (
                said.verb == asked.verb
                and said.truth == asked.truth
                and all(
                    slot in given and self.world.fills(path, given[slot], self.world.real(term))
                    for slot, term in asked.args
                )
            )
        if isinstance(said, Holds) and isinstance(asked, Holds):
            if said.fluent[0] != asked.fluent[0] or len(said.fluent) != len(asked.fluent) or said.truth != asked.truth:
                return False
            pairs = [*zip(said.fluent[1:], asked.fluent[1:], strict=True)]
            return alike(said.value, asked.value) and all(self.one_of(left, right, path) for left, right in pairs)
        if isinstance(said, IsA) and isinstance(asked, IsA):
            return said.kind == asked.kind and said.truth == asked.truth and self.one_of(said.who, asked.who, path)
        return said == asked

    def one_of(self, left: Term, right: Term, path: Path = ()) -> bool:
        return (
            isinstance(right, str)
            or isinstance(left, str)
            or self.world.same(path, self.world.real(left), self.world.real(right))
        )

    def said_to_be(self, prop: Prop) -> tuple[int, ...]:
        """The sentences that say of what kind somebody is."""
        if not isinstance(prop, IsA):
            return ()
        kinds = self.trace.story.definitions.kinds
        found: list[int] = []
        for moment in self.trace.moments:
            for part in parts(moment.act.prop) if moment.act is not None and moment.kind == "state" else ():
                if isinstance(part, IsA) and part.truth and self.one_of(part.who, prop.who):
                    if not prop.truth or part.kind == prop.kind or kinds.is_a(part.kind, prop.kind):
                        found.append(moment.index)
        return tuple(found)

    def hedged_since(self, prop: Prop, evidence: tuple[Entry, ...], time: Time) -> tuple[int, ...]:
        """A hedge ("he may be dead") or an appearance that the story states after what was known last."""
        if not isinstance(prop, Holds):
            return ()
        last = max((entry.moment for entry in evidence), default=-1)
        until = time if time.at is None else replace(time, until=time.at)
        found = [*self.hedged(prop, until), *self.hedged(negate(prop), until), *self._appearances(prop, until)]
        return tuple(index for index in found if index > last and self.trace.moments[index].scene >= 0)

    def _appearances(self, prop: Holds, time: Time) -> list[int]:
        """The narrator says that somebody seems so, or seems otherwise."""
        found: list[int] = []
        for moment in self.within(replace(time, since=0)):
            verb = self.trace.story.definitions.verbs.get(moment.verb)
            if verb is None or verb.chosen_by or verb.holds or verb.makes:
                continue
            for slot in verb.slots:
                content = moment.fillers.get(slot.name) if "adjective" in slot.form else None
                if isinstance(content, Holds) and content.fluent == self._real(prop).fluent and prop.truth:
                    if self._turns_out(content, moment.index):
                        found.append(moment.index)
        return found

    def _turns_out(self, content: Holds, since: int) -> bool:
        """Is what seemed so later said to be so, by a plain statement, so that nobody can say since when?"""
        for entry in self.world.log.history(content.fluent):
            if entry.moment > since:
                return entry.value == content.value and self.trace.moments[entry.cause].kind == "state"
        return False

    def _real(self, prop: Holds) -> Holds:
        return prop._replace(fluent=(prop.fluent[0], *(self.world.real(term) for term in prop.fluent[1:])))

    def consequence(self, deed: Did, time: Time) -> tuple[int, int, Term, str] | None:
        """He shot her and she died: the last grave deed against her in that scene did it. The blow, the result, whose blow, and the doer's slot."""
        verb = self.trace.story.definitions.verbs[deed.verb]
        if verb.weight != "grave" or not verb.makes or not verb.chosen_by or not deed.truth:
            return None
        doer = verb.chosen_by[0]
        victims = [term for slot, term in deed.args if isinstance(term, int) and slot != doer]
        binding = {
            slot: self.world.real(term) for slot, term in deed.args if slot != doer and not isinstance(term, str)
        }
        made = [put(effect, binding) for effect in verb.makes]
        if not victims or any(variables(effect) for effect in made):
            return None
        with looking(self.world, time.until):
            verdicts = [self.world.verdict(effect) for effect in made]
        causes = [entry.cause for verdict in verdicts if verdict.status == "yes" for entry in verdict.evidence]
        return self._blow(self.world.real(victims[0]), max(causes), doer) if causes else None

    def _blow(self, victim: Term, end: int, doer_slot: str) -> tuple[int, int, Term, str] | None:
        found = self._last_blow(victim, end) or self._poisoner(victim, end)
        return (*found[:1], end, found[1], doer_slot) if found is not None else None

    def _poisoner(self, victim: Term, end: int) -> tuple[int, Term] | None:
        """Who made deadly what somebody took, and when."""
        taken = taken_before(self.trace, self.trace.moments[end])
        for index in taken.made if taken is not None else ():
            moment = self.trace.moments[index]
            verb = self.trace.story.definitions.verbs.get(moment.verb)
            doer = moment.fillers.get(verb.chosen_by[0]) if verb is not None and verb.chosen_by else None
            if isinstance(doer, int) and not self.world.same((), doer, victim):
                return index, doer
        return None

    def blow_before(self, moment: Moment) -> int | None:
        """The blow that an unchosen grave event ("she dies") follows upon, if the scene tells one."""
        verb = self.trace.story.definitions.verbs.get(moment.verb)
        victim = (
            moment.fillers.get(verb.slots[0].name)
            if verb is not None and verb.weight == "grave" and verb.makes
            else next(iter(self.merely_ended(moment)), None)
        )
        found = self._last_blow(self.world.real(victim), moment.index - 1) if isinstance(victim, int) else None
        return found[0] if found is not None else None

    def merely_ended(self, moment: Moment) -> list[int]:
        """Whose end a moment shows that does not bring it about ("Tom finds her dead", "Viktor is dead")."""
        verb = self.trace.story.definitions.verbs.get(moment.verb)
        if verb is not None and (verb.weight == "grave" or verb.usually):
            return []
        found = []
        for fluent, entry in moment.changes:
            relation = self.trace.story.definitions.relations.get(str(fluent[0]))
            ends = relation is not None and "ends" in relation.roles and entry.value in relation.values[-1:]
            if ends and len(fluent) == 2 and isinstance(fluent[1], int):
                found.append(fluent[1])
        return found

    def _last_blow(self, victim: Term, end: int) -> tuple[int, Term] | None:
        """The last grave deed against somebody in the scene of a moment, up to it, and who did it. Who is merely found dead was struck before: in the
        last scene in which they did anything, or after it."""
        if end < 0:
            return None
        scene = self.trace.moments[end].scene
        later = self.trace.moments[min(end + 1, len(self.trace.moments) - 1)]
        found = any(victim in self.merely_ended(one) for one in (self.trace.moments[end], later))
        for index in range(end, -1, -1):
            moment = self.trace.moments[index]
            verb = self.trace.story.definitions.verbs.get(moment.verb)
            if found and verb is not None and victim in [moment.fillers.get(slot) for slot in verb.chosen_by]:
                found, scene = False, moment.scene
            if moment.scene != scene and not found:
                return None
            if verb is None or verb.weight != "grave" or moment.kind != "event" or not verb.chosen_by or not verb.makes:
                continue
            doer = moment.fillers.get(verb.chosen_by[0])
            others = [term for slot, term in moment.fillers.items() if slot not in verb.chosen_by]
            hit = any(self.world.same((), self.world.real(term), victim) for term in others)
            touched = any(self.world.same((), fluent[1], victim) for fluent, _ in moment.changes if len(fluent) == 2)
            if isinstance(doer, int) and hit and touched:
                return index, doer
        return None


def _is_unreal(moment: Moment) -> bool:
    """ "He almost fell", "he should have closed the gate": he did not."""
    return moment.kind == "hypothetical" and moment.act is not None and moment.act.mood in UNREAL
