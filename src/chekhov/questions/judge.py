"""Judging what is asked: is it so, and for whom, at the time that the question names. Floor 8.

In: propositions of a question and a `Time`. Out: `Found`: yes, no, maybe or unknown, with the moments that prove it. The world is looked at
through `looking`, which sets the time and always puts it back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from chekhov.questions.times import Time
from chekhov.story.meaning import (
    Asks,
    Did,
    Either,
    Every,
    Holds,
    IsA,
    Opaque,
    Prop,
    Same,
    Term,
    Thinks,
    figures_in,
    negate,
    put,
    variables,
)
from chekhov.trace.record import Moment, Trace
from chekhov.world.log import Entry, OneOf, Path
from chekhov.world.view import Binding, Verdict

_MOST = 400


@dataclass(frozen=True, slots=True)
class Found:
    """What was found out. ``known``: yes, no, maybe, unknown. ``moments``: those that prove it. ``default``: nobody said so, it is taken for
    granted. ``silent``: the story tells no such event. ``note``: a remark for the answer."""

    known: str
    moments: tuple[int, ...] = ()
    default: bool = False
    silent: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Solution:
    """One way to fill what is asked for, and the moments that prove it."""

    binding: Binding
    moments: tuple[int, ...]
    default: bool = False


class Judge:
    """Judges propositions against one trace."""

    def __init__(self, trace: Trace, used: frozenset[int]) -> None:
        self.trace = trace
        self.world = trace.world
        self.used = used

    # ------------------------------------------------------------ looking at a time

    @contextmanager
    def looking(self, at: int | None, since: int = 0) -> Iterator[None]:
        """The world as of a moment; with ``since``, only events from there on are seen."""
        kept_moment, kept_deeds = self.world.moment, self.world.deeds
        self.world.moment = at
        if since > 0:
            self.world.deeds = {
                verb: [deed for deed in deeds if deed.moment >= since] for verb, deeds in kept_deeds.items()
            }
        try:
            yield
        finally:
            self.world.moment, self.world.deeds = kept_moment, kept_deeds

    def window(self, prop: Prop, time: Time) -> tuple[int | None, int]:
        """Until when, and since when, to look: events count within a span of time, states at a moment."""
        if is_event(prop):
            return time.until, time.since
        return time.at, 0

    def sure(self, prop: Prop, at: int | None) -> bool:
        """Is it surely so at a moment?"""
        with self.looking(at):
            return self.status(prop) == "yes"

    def status(self, prop: Prop) -> str:
        """yes, no or maybe, as things stand at the moment being looked at."""
        return self.world.verdict(prop).status

    # ------------------------------------------------------------ yes or no

    def judge(self, prop: Prop, time: Time, path: Path = ()) -> Found:
        """Is a proposition so at a time? With variables: is it so of anybody?"""
        at, since = self.window(prop, time)
        with self.looking(at, since):
            if isinstance(prop, Asks) and path:
                return self._knows_answer(prop, path)
            if isinstance(prop, Thinks):
                return self._thought(prop, time)
            if variables(prop):
                return self._of_anybody(prop, time, path)
            verdict = self.world.verdict(prop, path)
            if isinstance(prop, Did) and self._only_perceived(prop, verdict.evidence):
                verdict = Verdict("no", (), True)
            moments = self.moments_of(verdict.evidence)
            if since:
                moments = tuple(moment for moment in moments if moment >= since)
                if verdict.status == "yes" and is_event(prop) and not moments:
                    verdict = verdict._replace(status="no", evidence=(), default=True)
            later = self._hedged_since(prop, verdict.evidence, time)
            if later:
                return Found("maybe", later)
            moments = moments or self._said_to_be(prop)
            if isinstance(prop, IsA) and prop.truth and verdict.status == "yes" and not moments:
                hedge = self.hedged(prop, time)
                if hedge:
                    return Found("maybe", hedge)
            if verdict.status == "yes":
                return Found("yes", moments, verdict.default)
            if is_event(prop):
                return self._untold(prop, time)
            if verdict.status == "no" and not (verdict.default and isinstance(prop, Opaque)):
                hedge = self.hedged(prop, time) if verdict.default else ()
                return Found("maybe", hedge) if hedge else Found("no", moments, verdict.default)
            if self._known_by_mind(prop):
                return Found("no", moments, True)
            return self._perhaps(prop, verdict.evidence, time)

    def _only_perceived(self, prop: Did, evidence: tuple[Entry, ...]) -> bool:
        """To know of something is not to have seen or heard it."""
        if any(entry.fluent[:2] == ("did", prop.verb) for entry in evidence):
            return False
        definitions = self.trace.story.definitions
        heads = {str(need.fluent[0]) for need in definitions.verbs[prop.verb].needs if isinstance(need, Holds)}
        roles = {role for head in heads if head in definitions.relations for role in definitions.relations[head].roles}
        return bool(roles & {"see", "hear", "perceive"})

    def _said_to_be(self, prop: Prop) -> tuple[int, ...]:
        """The sentences that say of what kind somebody is."""
        if not isinstance(prop, IsA):
            return ()
        kinds = self.trace.story.definitions.kinds
        found: list[int] = []
        for moment in self.trace.moments:
            for part in parts(moment.act.prop) if moment.act is not None and moment.kind == "state" else ():
                if isinstance(part, IsA) and part.truth and self._one(part.who, prop.who):
                    if not prop.truth or part.kind == prop.kind or kinds.is_a(part.kind, prop.kind):
                        found.append(moment.index)
        return tuple(found)

    def _hedged_since(self, prop: Prop, evidence: tuple[Entry, ...], time: Time) -> tuple[int, ...]:
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
        for moment in self._within(replace(time, since=0)):
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

    def _known_by_mind(self, prop: Prop) -> bool:
        """Is it somebody's being acquainted with something? A mind holds nothing without reason."""
        if not isinstance(prop, Holds) or not prop.truth:
            return False
        relation = self.trace.story.definitions.relations.get(str(prop.fluent[0]))
        return relation is not None and bool({"acquaintance", "attitude"} & set(relation.roles))

    def _of_anybody(self, prop: Prop, time: Time, path: Path) -> Found:
        denied = getattr(prop, "truth", True) is False
        inner = negate(prop) if denied else prop
        first = next(iter(self.solve(inner, time, path)), None)
        if first is not None:
            return Found("no" if denied else "yes", first.moments)
        if denied:
            return Found("yes", default=True)
        if is_event(prop):
            return self._untold(prop, time)
        return Found("no", default=True) if self._closed(prop) else Found("unknown")

    def _closed(self, prop: Prop) -> bool:
        """Would the story have said so? Conditions with a default, and minds, hold nothing that nobody mentioned."""
        match prop:
            case Thinks() | Asks() | IsA():
                return True
            case Holds(fluent=fluent):
                relation = self.trace.story.definitions.relations.get(str(fluent[0]))
                return relation is not None and relation.default is not None
            case Every(items):
                return any(self._closed(item) for item in items if not isinstance(item, IsA))
        return False

    def _perhaps(self, prop: Prop, evidence: tuple[Entry, ...], time: Time) -> Found:
        """Nothing settles it: an alternative or a hedge that the story states is *maybe*, silence is *unknown*."""
        stated = [entry for entry in evidence if isinstance(entry.value, OneOf)]
        if stated:
            return Found("maybe", self.moments_of(stated))
        hedge = self.hedged(prop, time)
        if hedge:
            return Found("maybe", hedge)
        return Found("unknown", self.moments_of(evidence))

    # ------------------------------------------------------------ events that are not told

    def _untold(self, prop: Prop, time: Time) -> Found:
        """No such event: said not to have happened, perhaps happened, or not told."""
        hedge = self.hedged(prop, time)
        if hedge:
            return Found("maybe", hedge)
        denied = self.denied(prop, time)
        if denied:
            return Found("no", denied)
        deeds = [item for item in parts(prop) if isinstance(item, Did)]
        if len(deeds) == 1:
            result = self.consequence(deeds[0], time)
            slot = result[3] if result is not None else ""
            if result is not None and self._one(result[2], dict(deeds[0].args).get(slot, "")):
                return Found("yes", result[:2])
        for deed in deeds:
            against = self._undone(deed) or self._refuted(deed, time)
            if against:
                return Found("no", against)
        said = self.claimed(prop, time)
        if said:
            return Found("unknown", said, note="it is only said or believed")
        return Found("no", (), True, True)

    def _refuted(self, deed: Did, time: Time) -> tuple[int, ...]:
        """Somebody reveals that it did not happen."""
        found: list[int] = []
        for moment in self._within(time):
            verb = self.trace.story.definitions.verbs.get(moment.verb)
            for slot, wanted in verb.holds if verb is not None else ():
                content = moment.fillers.get(slot)
                if isinstance(content, tuple) and any(
                    self.answers(part, negate(deed)) == wanted for part in parts(content) if isinstance(part, Did)
                ):
                    found.append(moment.index)
        return tuple(found)

    def claimed(self, prop: Prop, time: Time) -> tuple[int, ...]:
        """Moments at which somebody says or thinks so (and is not said to lie)."""
        found: list[int] = []
        asked = [part for part in parts(prop) if not isinstance(part, IsA)]
        for moment in self._within(replace(time, since=0)):
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
        with self.looking(time.until):
            verdicts = [self.world.verdict(effect) for effect in made]
        causes = [entry.cause for verdict in verdicts if verdict.status == "yes" for entry in verdict.evidence]
        return self._blow(self.world.real(victims[0]), max(causes), doer) if causes else None

    def _blow(self, victim: Term, end: int, doer_slot: str) -> tuple[int, int, Term, str] | None:
        scene = self.trace.moments[end].scene
        for index in range(end, -1, -1):
            moment = self.trace.moments[index]
            if moment.scene != scene:
                return None
            verb = self.trace.story.definitions.verbs.get(moment.verb)
            if verb is None or verb.weight != "grave" or moment.kind != "event" or not verb.chosen_by or not verb.makes:
                continue
            doer = moment.fillers.get(verb.chosen_by[0])
            others = [term for slot, term in moment.fillers.items() if slot not in verb.chosen_by]
            hit = any(self.world.same((), self.world.real(term), victim) for term in others)
            touched = any(self.world.same((), fluent[1], victim) for fluent, _ in moment.changes if len(fluent) == 2)
            if isinstance(doer, int) and hit and touched:
                return index, end, doer, doer_slot
        return None

    def _undone(self, deed: Did) -> tuple[int, ...]:
        """What it would have made so is known to be otherwise."""
        verb = self.trace.story.definitions.verbs[deed.verb]
        binding = {slot: self.world.real(term) for slot, term in deed.args}
        for effect in verb.makes:
            bound = put(effect, binding)
            if isinstance(bound, Holds) and not variables(bound):
                verdict = self.world.verdict(bound)
                if verdict.status == "no" and verdict.evidence:
                    return self.moments_of(verdict.evidence)
        return ()

    def hedged(self, prop: Prop, time: Time) -> tuple[int, ...]:
        """Moments at which the story says that this may be so ("may", "perhaps", "almost")."""
        return self._acts_with(prop, time, lambda moment: moment.kind == "hypothetical")

    def denied(self, prop: Prop, time: Time) -> tuple[int, ...]:
        """Moments at which the story says that this did not happen."""
        if getattr(prop, "truth", True) is False:
            return ()
        told = self._acts_with(negate(prop), time, lambda moment: moment.kind in ("not", "hypothetical"))
        return told or self._failures(prop, time)

    def none_of(self, prop: Prop, time: Time) -> tuple[int, ...]:
        """Sentences that say so of nobody ("Nobody likes Tom")."""
        if not isinstance(prop, Holds):
            return ()
        found: list[int] = []
        for moment in self._within(replace(time, since=0)):
            for said in parts(moment.act.prop) if moment.act is not None and moment.kind == "state" else ():
                if (
                    isinstance(said, Holds)
                    and not said.truth
                    and any(isinstance(term, str) for term in said.fluent[1:])
                ):
                    if self.answers(negate(said), prop):
                        found.append(moment.index)
        return tuple(found)

    def _failures(self, prop: Prop, time: Time) -> tuple[int, ...]:
        """Deeds that failed, were refused or prevented."""
        found: list[int] = []
        verbs = self.trace.story.definitions.verbs
        for moment in self._within(time):
            verb = verbs.get(moment.verb)
            if verb is None or not verb.does_not:
                continue
            content = moment.fillers.get(verb.does_not)
            if isinstance(content, tuple) and isinstance(prop, Did) and self.world.matches((), content, prop):
                found.append(moment.index)
        return tuple(found)

    def _acts_with(self, prop: Prop, time: Time, wanted: object) -> tuple[int, ...]:
        assert callable(wanted)
        found: list[int] = []
        asked = [part for part in parts(prop) if not isinstance(part, IsA)] or parts(prop)
        for moment in self._within(time):
            if moment.act is None or not wanted(moment):
                continue
            for said in parts(moment.act.prop):
                if any(self.answers(said, part) for part in asked):
                    found.append(moment.index)
        return tuple(dict.fromkeys(found))

    def _within(self, time: Time) -> list[Moment]:
        until = len(self.trace.moments) if time.until is None else time.until + 1
        return self.trace.moments[time.since : until]

    def answers(self, said: Prop, asked: Prop) -> bool:
        """Does a statement of the story say what is asked, as far as that goes?"""
        if isinstance(said, Did) and isinstance(asked, Did):
            given = dict(said.args)
            return (
                said.verb == asked.verb
                and said.truth == asked.truth
                and all(
                    slot in given and self.world.fills((), given[slot], self.world.real(term))
                    for slot, term in asked.args
                )
            )
        if isinstance(said, Holds) and isinstance(asked, Holds):
            if said.fluent[0] != asked.fluent[0] or len(said.fluent) != len(asked.fluent) or said.truth != asked.truth:
                return False
            pairs = [*zip(said.fluent[1:], asked.fluent[1:], strict=True)]
            return _alike(said.value, asked.value) and all(self._one(left, right) for left, right in pairs)
        if isinstance(said, IsA) and isinstance(asked, IsA):
            return said.kind == asked.kind and said.truth == asked.truth and self._one(said.who, asked.who)
        return said == asked

    def _one(self, left: Term, right: Term) -> bool:
        return (
            isinstance(right, str)
            or isinstance(left, str)
            or self.world.same((), self.world.real(left), self.world.real(right))
        )

    # ------------------------------------------------------------ minds

    def _thought(self, prop: Thinks, time: Time) -> Found:
        """Does somebody think so? A mind holds only what it has reason to hold."""
        who = self.world.real(prop.who)
        if isinstance(who, str):
            return self._of_anybody(prop, time, ())
        if not isinstance(who, int) or not isinstance(prop.prop, tuple):
            return Found("unknown")
        if isinstance(prop.prop, Asks):
            found = self._knows_answer(prop.prop, (who,))
        elif variables(prop.prop):
            first = next(iter(self.solve(prop.prop, time, (who,))), None)
            found = Found("yes", first.moments) if first is not None else Found("no", default=True)
        else:
            found = self._held(who, prop.prop)
            for guise in self.world.guises((), who):
                if found.known != "yes" and isinstance(guise, int) and guise != who:
                    found = self._held(guise, prop.prop)
            if found.known == "yes" and prop.knows:
                found = self._if_so(prop.prop, found)
        return found if prop.truth else replace(found, known="no" if found.known == "yes" else "yes")

    def _held(self, who: int, inner: Prop) -> Found:
        """Does a mind hold it? The log says so; what the log cannot hold is looked up in what that mind was told."""
        plain = not isinstance(inner, (IsA, Opaque)) and not (isinstance(inner, (Did, Thinks)) and not inner.truth)
        if plain:
            verdict = self.world.verdict(Thinks(who, inner))
            status = "yes" if verdict.status == "yes" else "no"
            found = Found(status, self.moments_of(verdict.evidence), verdict.default)
            if not isinstance(inner, (Did, Every, Thinks)):
                return found
            if status == "yes":
                told = self._told(who, inner) if isinstance(inner, Did) else None
                newer = told is not None and told.known == "no" and max(told.moments) > max(found.moments, default=-1)
                return told if newer and told is not None else found
        told = self._told(who, inner)
        if told is not None:
            return told
        if isinstance(inner, IsA) and self.status(inner) == "yes":
            return Found("yes", default=True)
        return Found("no", default=True)

    def _told(self, who: int, inner: Prop) -> Found | None:
        """The last that somebody was told, or is said to think, about it."""
        last = len(self.trace.moments) - 1 if self.world.moment is None else self.world.moment
        contrary = negate(inner) if isinstance(inner, (IsA, Did, Holds, Opaque)) else None
        for moment in reversed(self.trace.moments[: last + 1]):
            for content in self._contents_for(moment, who):
                for part in parts(content):
                    if self.answers(part, inner):
                        return Found("yes", (moment.index,))
                    if contrary is not None and self.answers(part, contrary):
                        return Found("no", (moment.index,))
        return None

    def _contents_for(self, moment: Moment, who: int) -> Iterator[Prop]:
        """What a moment makes somebody believe."""
        if moment.act is None or moment.kind not in ("event", "state", "rule"):
            return
        verb = self.trace.story.definitions.verbs.get(moment.verb)
        if verb is None:
            for part in parts(moment.act.prop):
                if (
                    isinstance(part, Thinks)
                    and part.truth
                    and isinstance(part.prop, tuple)
                    and self.is_or_member(who, part.who)
                ):
                    yield part.prop
            return
        seen = bool(self.world.log.mask(who) & moment.witnesses)
        for effect in verb.makes:
            if not isinstance(effect, Thinks) or not isinstance(effect.prop, str) or not effect.truth:
                continue
            content = moment.fillers.get(effect.prop)
            hearer = moment.fillers.get(effect.who) if isinstance(effect.who, str) else None
            if isinstance(content, tuple) and (seen or (hearer is not None and self.is_or_member(who, hearer))):
                yield content

    def is_or_member(self, who: int, term: Term) -> bool:
        """Is somebody that figure, or part of that group?"""
        real = self.world.real(term)
        if not isinstance(real, int) or isinstance(real, bool):
            return False
        return self.world.same((), who, real) or bool(
            self.world.log.groups.get(who, 0) & self.world.log.bits.get(real, 0)
        )

    def _if_so(self, inner: Prop, found: Found) -> Found:
        """Whoever knows it believes what is so. An event that somebody heard of counts, unless it was a lie or is known not to have been."""
        if isinstance(inner, Opaque):
            return found
        outside = self.world.verdict(inner)
        if outside.status != "no":
            if (
                found.default
                and not found.moments
                and isinstance(inner, Holds)
                and outside.evidence
                and not outside.default
            ):
                return Found("unknown", note="nothing shows that anybody told")
            return found
        if (
            isinstance(inner, Did)
            and outside.default
            and found.moments
            and not any(self._lie(index) for index in found.moments)
        ):
            return found
        return Found("no", self.moments_of(outside.evidence) or found.moments, note="it is not so")

    def _no_later(self, one: Entry, other: Entry) -> bool:
        """Was it so before (what the opening states is so all at once)?"""
        opening = self.trace.moments[one.cause].scene < 0 and self.trace.moments[other.cause].scene < 0
        return opening or one.moment <= other.moment

    def _lie(self, index: int) -> bool:
        verb = self.trace.story.definitions.verbs.get(self.trace.moments[index].verb)
        return verb is not None and any(not wanted for _, wanted in verb.holds)

    def _knows_place(self, inner: Holds, path: Path) -> Found:
        """Whoever knows where something is has it in the right place."""
        figure = self.world.real(inner.fluent[1])
        believed, real = self.world.site(figure, path), self.world.site(figure)
        steps, actual = self.world.chain(figure, path), self.world.chain(figure)
        if believed is None or real is None or not self.world.same((), believed, real):
            return Found("no", default=True)
        if (
            [where for _, where in steps[:1]] != [where for _, where in actual[:1]]
            and actual[:1]
            and not self.world.is_place(actual[0][1])
        ):
            return Found("no", default=True)
        entry = self.world.entry(path, (self.world.place_id, figure))
        return Found("yes", self.moments_of((entry,)) if entry is not None else ())

    def _knows_answer(self, question: Asks, path: Path) -> Found:
        """Does a mind know who, where, why, whether?"""
        entry = self.world.log.held(path, ("asks", question), self.world.moment)
        inner = question.prop
        if question.word in ("whether", "if"):
            for side in (inner, negate(inner)):
                verdict = self.world.verdict(side, path)
                if verdict.status == "yes" and (verdict.evidence or not verdict.default) and self.status(side) == "yes":
                    return Found("yes", self.moments_of(verdict.evidence))
            return Found("no", default=True)
        if (
            question.word == "where"
            and isinstance(inner, Holds)
            and inner.fluent[0] == self.world.place_id
            and isinstance(inner.fluent[1], int)
        ):
            found = self._knows_place(inner, path)
            fact = self.world.entry((), (self.world.place_id, self.world.real(inner.fluent[1])))
            said = entry is not None and entry.value is True and (fact is None or self._no_later(fact, entry))
            return (
                Found("yes", self.moments_of((entry,)))
                if found.known != "yes" and said and entry is not None
                else found
            )
        if variables(inner):
            for binding in self.world.solutions(inner, path):
                bound = put(inner, binding)
                if self.status(bound) != "no" and self._telling(binding):
                    return Found("yes", self.moments_of(self.world.verdict(bound, path).evidence))
        if entry is not None and entry.value is True:
            return Found("yes", self.moments_of((entry,)))
        return Found("no", default=True)

    def _telling(self, binding: Binding) -> bool:
        return all(
            not isinstance(term, int) or isinstance(term, bool) or self.world.real(term) in self.used
            for term in binding.values()
        )

    # ------------------------------------------------------------ who, what, which

    def solve(self, prop: Prop, time: Time, path: Path = ()) -> list[Solution]:
        """All ways to fill the variables so that it is surely so, each once, in the order of the story."""
        thinkers = self._thinkers(prop, time) if not path else None
        if thinkers is not None:
            return thinkers
        at, since = self.window(prop, time)
        found: list[Solution] = []
        seen: set[tuple[object, ...]] = set()
        with self.looking(at, since):
            for binding in self.world.solutions(prop, path):
                key = tuple(sorted((name, self._key(term)) for name, term in binding.items()))
                if key in seen or not self._telling(binding):
                    continue
                bound = put(prop, binding)
                if not path and not self._thoughts_hold(bound, time):
                    continue
                seen.add(key)
                verdict = self.world.verdict(bound, path)
                moments = self.moments_of(verdict.evidence)
                if since and is_event(prop):
                    moments = tuple(moment for moment in moments if moment >= since)
                found.append(Solution(binding, moments, verdict.default and not verdict.evidence))
                if len(found) >= _MOST:
                    break
        return found

    def _thinkers(self, prop: Prop, time: Time) -> list[Solution] | None:
        """ "Who believes that p?": every mind in turn."""
        found = [part for part in parts(prop) if isinstance(part, Thinks) and isinstance(part.who, str)]
        if (
            len(found) != 1
            or (variables(found[0].prop) and not isinstance(found[0].prop, Asks))
            or not isinstance(found[0].prop, tuple)
            or isinstance(prop, Either)
        ):
            return None
        thought, name = found[0], str(found[0].who)
        solutions: list[Solution] = []
        with self.looking(time.at):
            for mind in list(self.world.log.bits):
                if self.world.real(mind) != mind or mind not in self.used:
                    continue
                judged = self._thought(thought._replace(who=mind), time)
                if judged.known != "yes" or (judged.default and not judged.moments):
                    continue
                rest = [put(part, {name: mind}) for part in parts(prop) if part is not thought]
                if all(self.status(part) == "yes" for part in rest if not variables(part)):
                    solutions.append(Solution({name: mind}, judged.moments))
        return solutions

    def _thoughts_hold(self, prop: Prop, time: Time) -> bool:
        """Are the thoughts of a solution so by the rules of knowing, and held by minds that can hold any?"""
        for part in parts(prop):
            if isinstance(part, Thinks):
                if (
                    isinstance(part.prop, tuple)
                    and not variables(part.prop)
                    and self._thought(part, time).known != "yes"
                ):
                    return False
        return True

    def dead(self, figure: Term) -> bool:
        """Is it surely not alive at the moment being looked at?"""
        alive = self.trace.story.definitions.role("alive")
        if alive is None or not alive.values or not isinstance(figure, int):
            return False
        verdict = self.world.verdict(Holds((alive.fluent_id, figure), alive.values[0]))
        return verdict.status == "no" and bool(verdict.evidence)

    def _key(self, term: Term) -> str:
        real = self.world.real(term)
        if isinstance(real, int) and not isinstance(real, bool):
            twins = [one for one in self.world.guises((), real) if isinstance(one, int)]
            return str(min([real, *twins]))
        return str(real)

    # ------------------------------------------------------------ when

    def turning(self, prop: Prop, path: Path = (), until: int | None = None) -> int | None:
        """The first moment at which it comes to be so (not counting what is taken for granted)."""
        last = len(self.trace.moments) - 1 if until is None else until
        for index in self._steps(last):
            if self._so_at(prop, index, path):
                return index
        return None

    def latest_turning(self, prop: Prop, path: Path = (), until: int | None = None) -> int | None:
        """The moment since which it has been so without a break."""
        last = len(self.trace.moments) - 1 if until is None else until
        found: int | None = None
        before = False
        for index in self._steps(last):
            now = self._so_at(prop, index, path)
            if now and not before:
                found = index
            before = now
        return found if before else None

    def _steps(self, last: int) -> list[int]:
        changing = [moment.index for moment in self.trace.moments[: last + 1] if moment.changes or moment.verb]
        return [0, *changing] if not changing or changing[0] != 0 else changing

    def _so_at(self, prop: Prop, index: int, path: Path) -> bool:
        with self.looking(index):
            if variables(prop):
                return next(iter(self.world.solutions(prop, path)), None) is not None
            if isinstance(prop, Thinks):
                found = self._thought(prop, Time(index, 0, index))
                return found.known == "yes" and not found.default
            verdict = self.world.verdict(prop, path)
            return verdict.status == "yes" and bool(verdict.evidence or not verdict.default)

    # ------------------------------------------------------------ proof

    def moments_of(self, entries: Iterable[Entry]) -> tuple[int, ...]:
        """The moments that made these entries so."""
        return tuple(dict.fromkeys(entry.cause for entry in entries))


def parts(prop: Prop) -> list[Prop]:
    """The propositions of a group, or the proposition itself."""
    if isinstance(prop, (Every, Either)):
        return [part for item in prop.items for part in parts(item)]
    return [prop]


def is_event(prop: Prop) -> bool:
    """Is it something that happens, rather than a state?"""
    found = [part for part in parts(prop) if not isinstance(part, (IsA, Same))]
    return bool(found) and isinstance(found[0], Did)


def _alike(left: object, right: object) -> bool:
    if isinstance(right, str) or right is None:
        return True
    if isinstance(left, tuple) and isinstance(right, tuple):
        return left[0] == right[0] and (isinstance(right[1], str) or left[1] == right[1])
    return left == right


__all__ = ["Found", "Judge", "Solution", "figures_in", "is_event", "parts"]
