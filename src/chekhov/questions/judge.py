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
from chekhov.world.view import Binding

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
            moments = self.moments_of(verdict.evidence)
            if since:
                moments = tuple(moment for moment in moments if moment >= since)
                if verdict.status == "yes" and is_event(prop) and not moments:
                    verdict = verdict._replace(status="no", evidence=(), default=True)
            if verdict.status == "yes":
                return Found("yes", moments, verdict.default)
            if is_event(prop):
                return self._untold(prop, time)
            if verdict.status == "no" and not (verdict.default and isinstance(prop, Opaque)):
                hedge = self.hedged(prop, time) if verdict.default else ()
                return Found("maybe", hedge) if hedge else Found("no", moments, verdict.default)
            return self._perhaps(prop, verdict.evidence, time)

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
                relation = self.trace.story.definitions.relations.get(fluent[0])  # type: ignore[arg-type]
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
        for deed in deeds:
            against = self._undone(deed)
            if against:
                return Found("no", against)
        return Found("no", (), True, True)

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
        return self._acts_with(negate(prop), time, lambda moment: moment.kind == "not") or self._failures(prop, time)

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
        for moment in self._within(time):
            if moment.act is None or not wanted(moment):
                continue
            for said in parts(moment.act.prop):
                if any(self.answers(said, part) for part in parts(prop) if not isinstance(part, IsA)):
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
                and all(slot in given and self.world.fills((), given[slot], self.world.real(term)) for slot, term in asked.args)
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
        return isinstance(right, str) or self.world.same((), self.world.real(left), self.world.real(right))

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
            verdict = self.world.verdict(prop._replace(truth=True))
            status = "yes" if verdict.status == "yes" else "no"
            found = Found(status, self.moments_of(verdict.evidence), verdict.default)
            if status == "yes" and prop.knows and isinstance(prop.prop, Opaque) is False:
                outside = self.world.verdict(prop.prop)  # type: ignore[arg-type]
                if outside.status == "no":
                    found = Found("no", self.moments_of(outside.evidence))
        return found if prop.truth else replace(found, known="no" if found.known == "yes" else "yes")

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
        if variables(inner):
            for binding in self.world.solutions(inner, path):
                bound = put(inner, binding)
                if self.status(bound) != "no" and self._telling(binding):
                    return Found("yes", self.moments_of(self.world.verdict(bound, path).evidence))
        if entry is not None and entry.value is True:
            return Found("yes", self.moments_of((entry,)))
        return Found("no", default=True)

    def _telling(self, binding: Binding) -> bool:
        return all(not isinstance(term, int) or isinstance(term, bool) or self.world.real(term) in self.used for term in binding.values())

    # ------------------------------------------------------------ who, what, which

    def solve(self, prop: Prop, time: Time, path: Path = ()) -> list[Solution]:
        """All ways to fill the variables so that it is surely so, each once, in the order of the story."""
        at, since = self.window(prop, time)
        found: list[Solution] = []
        seen: set[tuple[object, ...]] = set()
        with self.looking(at, since):
            for binding in self.world.solutions(prop, path):
                key = tuple(sorted((name, self._key(term)) for name, term in binding.items()))
                if key in seen or not self._telling(binding):
                    continue
                seen.add(key)
                verdict = self.world.verdict(put(prop, binding), path)
                moments = self.moments_of(verdict.evidence)
                if since and is_event(prop):
                    moments = tuple(moment for moment in moments if moment >= since)
                found.append(Solution(binding, moments, verdict.default and not verdict.evidence))
                if len(found) >= _MOST:
                    break
        return found

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
