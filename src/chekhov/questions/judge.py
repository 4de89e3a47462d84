"""Judging what is asked: is it so, and for whom, at the time that the question names. Floor 8.

In: propositions of a question and a `Time`. Out: `Found`: yes, no, maybe or unknown, with the moments that prove it; or `Solution`s.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager

from chekhov.questions.ground import Found, Solution, contrary_if, is_event, looking, moments_of, parts
from chekhov.questions.knowing import Minds
from chekhov.questions.said import Said
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
    Term,
    Thinks,
    negate,
    put,
    variables,
)
from chekhov.trace.record import Trace
from chekhov.world.log import Entry, OneOf, Path
from chekhov.world.verdict import Verdict

_MOST = 400
NO_MORE = "it says no more about that"


class Judge:
    """Judges propositions against one trace."""

    def __init__(self, trace: Trace, used: frozenset[int]) -> None:
        self.trace = trace
        self.world = trace.world
        self.used = used
        self.said = Said(trace)
        self.minds = Minds(trace, self.said, used)

    def looking(self, at: int | None) -> AbstractContextManager[None]:
        """The world as of a moment (None: the end)."""
        return looking(self.world, at)

    def moments_of(self, entries: Iterable[Entry]) -> tuple[int, ...]:
        """The moments that made these entries so."""
        return moments_of(entries)

    def window(self, prop: Prop, time: Time) -> tuple[int | None, int]:
        """Until when, and since when, to look: events count within a span of time, states at a moment."""
        if is_event(prop):
            return time.until, time.since
        return time.at, 0

    def status(self, prop: Prop) -> str:
        """yes, no or maybe, as things stand at the moment being looked at."""
        return self.world.verdict(prop).status

    def judge(self, prop: Prop, time: Time, path: Path = ()) -> Found:
        """Is a proposition so at a time? With variables: is it so of anybody?"""
        at, since = self.window(prop, time)
        with looking(self.world, at, since):
            if isinstance(prop, Asks) and path:
                return self.minds.knows_answer(prop, path)
            if isinstance(prop, Thinks):
                return self._thinking(prop, time)
            if variables(prop):
                return self._of_anybody(prop, time, path)
            verdict = self.world.verdict(prop, path)
            if isinstance(prop, Did) and self._only_perceived(prop, verdict.evidence):
                verdict = Verdict("no", (), True)
            moments = moments_of(verdict.evidence)
            if since:
                moments = tuple(moment for moment in moments if moment >= since)
                if verdict.status == "yes" and is_event(prop) and not moments:
                    verdict = verdict._replace(status="no", evidence=(), default=True)
            later = self.said.hedged_since(prop, verdict.evidence, time)
            if later:
                return Found("maybe", later)
            moments = moments or self.said.said_to_be(prop)
            if isinstance(prop, IsA) and prop.truth and verdict.status == "yes" and not moments:
                hedge = self.said.hedged(prop, time)
                if hedge:
                    return Found("maybe", hedge)
            if verdict.status == "yes":
                return Found("yes", moments, verdict.default)
            if is_event(prop):
                return self._untold(prop, time)
            if verdict.status == "no" and not (verdict.default and isinstance(prop, Opaque)):
                hedge = self.said.hedged(prop, time) if verdict.default else ()
                return Found("maybe", hedge) if hedge else Found("no", moments, verdict.default)
            if self._known_by_mind(prop):
                return Found("no", moments, True)
            return self._perhaps(prop, verdict.evidence, time)

    def _only_perceived(self, prop: Did, evidence: tuple[Entry, ...]) -> bool:
        """To know of something is not to have seen or heard it."""
        if any(entry.fluent[:2] == ("did", prop.verb) for entry in evidence):
            return False
        return self.perceives(prop.verb)

    def perceives(self, verb: str) -> bool:
        """Is it seeing, hearing or feeling something?"""
        definitions = self.trace.story.definitions
        heads = {str(need.fluent[0]) for need in definitions.verbs[verb].needs if isinstance(need, Holds)}
        roles = {role for head in heads if head in definitions.relations for role in definitions.relations[head].roles}
        return bool(roles & {"see", "hear", "perceive"})

    def _known_by_mind(self, prop: Prop) -> bool:
        """Is it somebody's being acquainted with something? A mind holds nothing without reason."""
        if not isinstance(prop, Holds) or not prop.truth:
            return False
        relation = self.trace.story.definitions.relations.get(str(prop.fluent[0]))
        return relation is not None and bool({"acquaintance", "attitude"} & set(relation.roles))

    def _thinking(self, prop: Thinks, time: Time) -> Found:
        """Does somebody, or anybody, think so (of somebody)?"""
        who = self.world.real(prop.who)
        if isinstance(who, str):
            return self._of_anybody(prop, time, ())
        if (
            isinstance(who, int)
            and isinstance(prop.prop, tuple)
            and not isinstance(prop.prop, Asks)
            and not self.minds.asks_place(prop.prop)
            and variables(prop.prop)
        ):
            first = next(iter(self.solve(prop.prop, time, (who,))), None)
            found = Found("yes", first.moments) if first is not None else Found("no", default=True)
            return contrary_if(found, not prop.truth)
        return self.minds.thought(prop)

    def _of_anybody(self, prop: Prop, time: Time, path: Path) -> Found:
        denied = getattr(prop, "truth", True) is False
        inner = negate(prop) if denied else prop
        found = self.solve(inner, time, path)
        first = next((one for one in found if self._still_is(inner, one, time)), None)
        if first is not None or found:
            so = (first is None) == denied
            return Found("yes" if so else "no", (first or found[0]).moments)
        if denied:
            return Found("yes", default=True)
        if is_event(prop):
            return self._untold(prop, time)
        return Found("no", default=True) if self._closed(prop) else Found("unknown")

    def _still_is(self, prop: Prop, solution: Solution, time: Time) -> bool:
        """What has been eaten nobody has any more."""
        exists = self.trace.story.definitions.role("exists")
        if exists is None or not isinstance(next(iter(parts(prop)), None), Holds):
            return True
        with looking(self.world, time.at):
            things = [term for term in solution.binding.values() if isinstance(term, int)]
            return all(self.world.verdict(Holds((exists.id, thing), True)).status != "no" for thing in things)

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
            return Found("maybe", moments_of(stated))
        hedge = self.said.hedged(prop, time)
        if hedge:
            return Found("maybe", hedge)
        said = self.said.claimed(prop, time) if isinstance(prop, IsA) else ()
        if said:
            return Found("unknown", said, note="it is only said or believed")
        return Found("unknown", moments_of(evidence))

    def _untold(self, prop: Prop, time: Time) -> Found:
        """No such event: said not to have happened, perhaps happened, or not told."""
        hedge = self.said.hedged(prop, time)
        if hedge:
            return Found("maybe", hedge)
        denied = self.said.denied(prop, time)
        if denied:
            return Found("no", denied)
        deeds = [item for item in parts(prop) if isinstance(item, Did)]
        if len(deeds) == 1:
            result = self.said.consequence(deeds[0], time)
            slot = result[3] if result is not None else ""
            if result is not None and self.said.one_of(result[2], dict(deeds[0].args).get(slot, "")):
                return Found("yes", result[:2])
        for deed in deeds:
            against = self._undone(deed) or self.said.refuted(deed, time)
            if against:
                return Found("no", against)
        said = self.said.claimed(prop, time)
        if said:
            return Found("unknown", said, note="it is only said or believed")
        less = [index for deed in deeds for index in self.said.told_less(deed, time)]
        if less:
            return Found("unknown", tuple(less[:1]), note=NO_MORE)
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
                    return moments_of(verdict.evidence)
        return ()

    def solve(self, prop: Prop, time: Time, path: Path = ()) -> list[Solution]:
        """All ways to fill the variables so that it is surely so, each once, in the order of the story."""
        thinkers = self._thinkers(prop, time) if not path else None
        if thinkers is not None:
            return thinkers
        at, since = self.window(prop, time)
        found: list[Solution] = []
        seen: set[tuple[object, ...]] = set()
        with looking(self.world, at, since):
            for binding in self.world.solutions(prop, path):
                key = tuple(sorted((name, self._key(term)) for name, term in binding.items()))
                if key in seen or not self.minds.telling(binding):
                    continue
                bound = put(prop, binding)
                if not path and not self._thoughts_hold(bound, time):
                    continue
                seen.add(key)
                verdict = self.world.verdict(bound, path)
                moments = moments_of(verdict.evidence)
                if since and is_event(prop):
                    moments = tuple(moment for moment in moments if moment >= since)
                called = {name: self.called(term, path or _mind_around(prop, name)) for name, term in binding.items()}
                if isinstance(bound, Did):  # "what did Tom become?": a pirate, though the pirate is Tom
                    given = dict(bound.args).values()
                    called = {name: binding[name] if term in given else term for name, term in called.items()}
                found.append(Solution(called, moments, verdict.default and not verdict.evidence))
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
        seen: set[str] = set()
        with looking(self.world, time.at):
            for mind in list(self.world.log.bits):
                if self.world.real(mind) != mind or mind not in self.used or self._key(mind) in seen:
                    continue
                judged = self.minds.thought(thought._replace(who=mind))
                if judged.known != "yes" or (judged.default and not judged.moments):
                    continue
                rest = [put(part, {name: mind}) for part in parts(prop) if part is not thought]
                if all(self.status(part) == "yes" for part in rest if not variables(part)):
                    seen.add(self._key(mind))
                    solutions.append(Solution({name: self.called(mind)}, judged.moments))
        return solutions

    def _thoughts_hold(self, prop: Prop, time: Time) -> bool:
        """Are the thoughts of a solution so by the rules of knowing, and held by minds that can hold any?"""
        for part in parts(prop):
            if isinstance(part, Thinks):
                if (
                    isinstance(part.prop, tuple)
                    and not variables(part.prop)
                    and self.minds.thought(part).known != "yes"
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

    def called(self, term: Term, path: Path = ()) -> Term:
        """The figure by its name, where it has one: "a man" who turns out to be Tetsuya is Tetsuya, to whoever knows it."""
        cast = self.trace.story.cast
        if not isinstance(term, int) or isinstance(term, bool) or cast[term].named:
            return term
        with self.world.at(self.world.moment if path else None):
            names = [one for one in self.world.guises(path, term) if isinstance(one, int) and cast[one].named]
        return min(names, default=term)

    def _key(self, term: Term) -> str:
        real = self.world.real(term)
        if isinstance(real, int) and not isinstance(real, bool):
            twins = [one for one in self.world.guises((), real) if isinstance(one, int)]
            return str(min([real, *twins]))
        return str(real)

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

    def spell(self, prop: Prop, until: int | None = None, again: bool = False) -> tuple[int, int] | None:
        """The last stretch over which it was so and that is over: the moment it came to be so, and the first at which it no longer was. None where it
        is so at last, unless it may be so ``again``."""
        last = len(self.trace.moments) - 1 if until is None else until
        found: tuple[int, int] | None = None
        start: int | None = None
        for index in self._steps(last):
            now = self._so_at(prop, index, ())
            if now and start is None:
                start = index
            elif not now and start is not None:
                found, start = (start, index), None
        return found if start is None or again else None

    def _steps(self, last: int) -> list[int]:
        changing = [moment.index for moment in self.trace.moments[: last + 1] if moment.changes or moment.verb]
        return [0, *changing] if not changing or changing[0] != 0 else changing

    def _so_at(self, prop: Prop, index: int, path: Path) -> bool:
        with looking(self.world, index):
            asks = isinstance(prop, Thinks) and isinstance(prop.prop, Asks) and isinstance(prop.who, int)
            if variables(prop) and not asks:
                return next(iter(self.world.solutions(prop, path)), None) is not None
            if isinstance(prop, Thinks):
                found = self._thinking(prop, Time(index, 0, index))
                return found.known == "yes" and not found.default
            verdict = self.world.verdict(prop, path)
            return verdict.status == "yes" and bool(verdict.evidence or not verdict.default)


def _mind_around(prop: Prop, name: str) -> Path:
    """In whose mind a variable stands: "who does Luna believe saved her?"."""
    for part in parts(prop):
        if isinstance(part, Thinks) and isinstance(part.who, int) and name in variables(part.prop):
            return (part.who, *_mind_around(part.prop, name)) if isinstance(part.prop, tuple) else (part.who,)
    return ()
