"""What somebody tries because of what they believe, where the truth is otherwise: they find out. And whoever does not know where somebody is, goes and looks. Floor 6.

In: a :class:`~chekhov.planning.stories.acting.Prospect`. Out: :class:`~chekhov.planning.stories.telling.Course`: the plan is chosen in the doer's belief and carried
out in the truth, as far as it goes; where it fails, the last sentence says what they see. A search ends with whom they were looking for, or with seeing that they
are not there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from chekhov.planning.ground import Grounded
from chekhov.planning.outcome import Found, Limits, Plan
from chekhov.planning.problems.read import Unusable
from chekhov.planning.problems.tree import Assign, Believes, Constant, Expression, Fluent, If, Problem
from chekhov.planning.reference.check import Accepted, check
from chekhov.planning.reference.evaluate import holds
from chekhov.planning.reference.worlds import Rules, TriggerLoop, World, happens, possible, start
from chekhov.planning.search.worlds import Looping
from chekhov.planning.stories.acting import PATIENCE, Prospect, searched
from chekhov.planning.stories.relevance import Key, keys_of
from chekhov.planning.stories.telling import Course, Deed, one_deed, spoken_of, told, wanting
from chekhov.planning.stories.wants import Want, company
from chekhov.story.meaning import Did, Holds, Prop, Thinks, figures_in
from chekhov.story.wording import as_object
from chekhov.world.log import Not as Excluded
from chekhov.world.log import OneOf

LOOKED = 3
"""So many open wants of one mind are tried, the weightiest first."""
REFUSED = 4
"""So many plans for one want may come to nothing of interest."""


@dataclass(frozen=True, slots=True)
class _Guess:
    """Where somebody is looked for: ``key`` is the fluent of their place, ``value`` what it is supposed to be. ``free``: it may well be so."""

    key: Key
    value: int
    free: bool = False


def attempts(
    prospect: Prospect, limits: Limits, worlds: int, accept: Callable[[tuple[Deed, ...]], bool]
) -> Iterator[Course]:
    """What those who are mistaken, or do not know where somebody is, would try, by the weightiest wants: of each first one thing, then whatever else."""
    tries = [_errands(prospect, who, limits, worlds, accept) for who in prospect.able()]
    for one in tries:
        yield from islice(one, 1)
    for one in tries:
        yield from one


def _errands(
    prospect: Prospect, who: int, limits: Limits, worlds: int, accept: Callable[[tuple[Deed, ...]], bool]
) -> Iterator[Course]:
    """What somebody would try if the world were as they believe, or if those whom they look for were where they may be."""
    number, sought = prospect.closed.entity[who], _sought(prospect, who)
    wrong = mistakes(prospect.closed.problem, number)
    if any(value and key[0] == prospect.closed.place for key, value in wrong.items()):
        yield from _tried(
            prospect, who, as_believed(prospect.closed.problem, number), None, sought, limits, worlds, accept
        )
    done: set[Key] = set()
    for guess in _guesses(prospect, who, sought):
        believed = as_believed(prospect.closed.problem, number, (_supposed(guess),))
        for found in (
            _tried(prospect, who, believed, guess, sought, limits, worlds, accept) if guess.key not in done else ()
        ):
            done.add(guess.key)
            yield found


def _supposed(guess: _Guess) -> Expression:
    """That somebody is where they are looked for."""
    fluent = Fluent(guess.key[0], tuple(Constant("entity", one) for one in guess.key[1:]))
    return Assign(fluent, Constant("entity", guess.value))


def _sought(prospect: Prospect, who: int) -> list[tuple[Want, Expression]]:
    """The weightiest things that somebody wants and would go far for: mere company is none."""
    return [one for one in prospect.open_wants(who) if not company(prospect.closed.trace, one[0])][:LOOKED]


def mistakes(problem: Problem, who: int) -> dict[Key, int]:
    """What somebody believes at the start that is not so: the fluents, with the value they hold true."""
    found: dict[Key, int] = {}
    for statement in problem.initial:
        match statement:
            case Assign(Believes(Constant(_, believer), Fluent() as fluent), right) if believer == who:
                for key in keys_of(fluent):
                    found[key] = right.value if isinstance(right, Constant) else 0
    return found


def as_believed(problem: Problem, who: int, supposed: tuple[Expression, ...] = ()) -> Problem:
    """The problem as it would be if somebody were right in all they believe (and in what they suppose)."""
    plain: list[Expression] = []
    own: list[Expression] = []
    for statement in problem.initial:
        match statement:
            case Assign(Believes(Constant(_, believer), body), right):
                if believer == who:
                    own.append(Assign(body, right))
            case _:
                plain.append(statement)
    return replace(problem, initial=(*plain, *own, *supposed))


def _guesses(prospect: Prospect, who: int, sought: list[tuple[Want, Expression]]) -> Iterator[_Guess]:
    """Whom somebody wants something of, and does not know where they are: they are looked for where they are, or else (also where nobody gets in there)
    at the nearest place. Of whom nobody knows where they are, are found where they are likely to be."""
    closed, seen = prospect.closed, set()
    mind = start(prospect.rules).mind(closed.entity[who])
    here = mind.value((closed.place, closed.entity[who]))
    for want, _ in sought:
        for other in figures_in(want.prop):
            key = (closed.place, closed.entity.get(other, 0))
            if other == who or other in seen or other not in closed.players.minds or mind.value(key):
                continue
            seen.add(other)
            places = [closed.entity[one] for one in closed.players.places if closed.entity[one] != here]
            true = start(prospect.rules).value(key)
            likely = [one for one in _likely(prospect, other, places) if one != true]
            if not true:  # nobody can say that they are not there
                strange = [one for one in likely if not _is_only_at_home(prospect, who, other, closed.figure[one])]
                yield from (_Guess(key, value, free=True) for value in strange[:1])
                continue
            for value in [*([true] if true in places else []), *likely[:1]]:
                yield _Guess(key, value)


def _is_only_at_home(prospect: Prospect, who: int, other: int, place: int) -> bool:
    """Is it the home of the one who looks, and not of the one who is looked for?"""
    trace = prospect.closed.trace
    home = trace.story.definitions.role("home")
    lives = (
        [trace.world.verdict(Holds((home.fluent_id, one, place), True)).status for one in (who, other)] if home else []
    )
    return lives[:1] == ["yes"] and lives[1:] != ["yes"]


def _likely(prospect: Prospect, other: int, places: list[int]) -> list[int]:
    """Where somebody may be looked for: where they have been, then where no stranger is."""
    closed, world = prospect.closed, start(prospect.rules)
    placed = (one.value for one in closed.trace.world.log.history((closed.trace.world.place_id, other)))
    past = {one[1] for one in placed if isinstance(one, tuple) and not isinstance(one, (Excluded, OneOf))}
    taken = {world.value((closed.place, closed.entity[mind])) for mind in closed.players.minds if mind != other}
    return [one for one in places if closed.figure[one] in past] + [one for one in places if one not in taken]


def _tried(
    prospect: Prospect, who: int, believed: Problem, guess: _Guess | None, sought: list[tuple[Want, Expression]],
    limits: Limits, worlds: int, accept: Callable[[tuple[Deed, ...]], bool],
) -> Iterator[Course]:  # fmt: skip
    """What becomes of the plans that somebody would make if the world were as ``believed``."""
    try:
        grounded = Grounded.of(believed)
    except Unusable:
        return
    rules = replace(prospect.rules, problem=believed)
    for want, condition in sought:
        if guess is not None and guess.key[1] not in [prospect.closed.entity.get(one) for one in figures_in(want.prop)]:
            continue
        if holds(believed, condition, (), start(rules)):
            continue
        course = _Try(prospect, who, want, condition, guess, rules, grounded).course(limits, worlds, accept)
        if course is not None:
            yield course


@dataclass(slots=True)
class _Try:
    """One want of somebody, tried in the world as they believe it to be."""

    prospect: Prospect
    who: int
    want: Want
    condition: Expression
    guess: _Guess | None
    rules: Rules
    grounded: Grounded
    refused: int = 0
    found: tuple[Deed, ...] = ()

    def course(self, limits: Limits, worlds: int, accept: Callable[[tuple[Deed, ...]], bool]) -> Course | None:
        """The course, with what they find out at its end; None where nothing of it would come as a surprise."""
        author = If(((self.condition, Constant("number", 1)),), Constant("number", 0))
        problem = replace(self.rules.problem, utilities={**self.rules.problem.utilities, 0: author})
        self.rules = replace(self.rules, problem=problem)

        def judge(plan: Plan) -> bool:
            if self.refused >= REFUSED:
                raise Looping(())
            self.refused += 1
            verdict = check(self.rules, plan, 1, limits, PATIENCE)
            if not isinstance(verdict, Accepted):
                return False
            self.found = self._carried_out(verdict.plan)
            return bool(self.found) and accept(self.found)

        try:
            outcome = searched(self.grounded.flat(author), limits, worlds, judge)
        except (Looping, TriggerLoop):
            return None
        if not isinstance(outcome, Found):
            return None
        last = self.found[-1].did
        return Course(self.prospect.achieved(last if last.verb == self._seeing() else self.want.prop), self.found)

    def _seeing(self) -> str:
        verbs = self.prospect.closed.trace.story.definitions.verbs.values()
        return next((verb.id for verb in verbs if "finding out" in verb.roles), "")

    def _carried_out(self, plan: Plan) -> tuple[Deed, ...]:
        """The deeds of a plan as they really go, with what somebody sees where it fails. Nothing, where they do not go by themselves or nothing comes of it."""
        closed, actions = self.prospect.closed, self.prospect.rules.actions
        world, imagined = self._truth(), start(self.rules)
        deeds = list(told(replace(closed, problem=self.rules.problem), self.prospect.words, plan))
        for at, name in enumerate(plan.actions):
            event = actions[name]
            if not possible(event, world):
                seen = self._seen(keys_of(closed.deeds[name].when), world, imagined) if at else None
                return self._ended(deeds[:at], seen) if seen is not None else ()
            if deeds[at].who != (self.who,):
                return ()
            world, imagined = happens(event, world), happens(event, imagined)
        if self.guess is None or not holds(closed.problem, self.condition, (), world):
            keys = keys_of(self.condition) if self.guess is None else iter([self.guess.key])
            seen = self._seen(keys, world, imagined)
            return self._ended(deeds, seen) if seen is not None else ()
        return self._begun(deeds)

    def _truth(self) -> World:
        """How things are; whoever may be anywhere is where they are looked for."""
        rules = self.prospect.rules
        if self.guess is not None and self.guess.free:
            initial = (*rules.problem.initial, _supposed(self.guess))
            rules = replace(rules, problem=replace(rules.problem, initial=initial))
        return start(rules)

    def _seen(self, keys: Iterator[Key], world: World, imagined: World) -> Prop | None:
        """What is not as it was believed to be."""
        closed = self.prospect.closed
        for key in keys:
            believed, true = imagined.value(key), world.value(key)
            if believed == true or closed.entity[self.who] in key[1:2]:
                continue
            if key[0] == closed.place and believed:
                claim = closed.claim(key, believed)
                if isinstance(claim, Holds):
                    return claim._replace(truth=False)
            elif key[0] != closed.place and (claim := closed.claim(key, true)) is not None:
                return claim
        return None

    def _begun(self, deeds: list[Deed]) -> tuple[Deed, ...]:
        """The deeds, the first with what moves somebody to them although they do not know."""
        words, closed = self.prospect.words, self.prospect.closed
        if self.guess is None:
            return tuple(deeds)
        sought = closed.figure[self.guess.key[1]]
        with words.after(self.who, sought, among=[*spoken_of(words, self.who, self.want), sought]):
            seeker, whom = words.term(self.who), words.term(sought)
        why = f"{wanting(words, self.who, self.want)}; {seeker} does not know where {whom} is, and looks for {as_object(whom)}"
        return (replace(deeds[0], reasons=(why,)), *deeds[1:])

    def _ended(self, deeds: list[Deed], seen: Prop) -> tuple[Deed, ...]:
        closed, words = self.prospect.closed, self.prospect.words
        verb = closed.trace.story.definitions.verbs.get(self._seeing())
        if verb is None:
            return ()
        did = Did(verb.id, ((verb.slots[0].name, self.who), (verb.slots[1].name, seen)))
        held = (
            words.say(Thinks(self.who, seen._replace(truth=not seen.truth), True, False))
            if isinstance(seen, Holds)
            else ""
        )
        why = (
            held
            if self.guess is None
            else f"{words.term(self.who)} was looking for {words.term(closed.figure[self.guess.key[1]])}"
        )
        return (*self._begun(deeds), one_deed(words, did, self.who, why, self.want))
