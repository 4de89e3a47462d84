"""What the characters of a story would do: a plan that reaches a goal, with everybody's reasons, and the goals that are worth going on for. Floor 6.

In: a trace (the story so far), a goal, limits. Out: :class:`Course`, :class:`NoCourse` (proved within the limits, or which limit was reached).
The search is that of :mod:`chekhov.planning.search`, over the closed state; the readable reference replays what it proposes and re-derives the reasons.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import zip_longest
from math import inf

from chekhov.planning.flat import Flat
from chekhov.planning.ground import Grounded
from chekhov.planning.outcome import NO_REASON, OUT_OF_REACH, Found, GaveUp, Impossible, Limits, Plan
from chekhov.planning.problems.read import Unusable
from chekhov.planning.problems.tree import Constant, Expression, If
from chekhov.planning.reference.check import Accepted, check
from chekhov.planning.reference.evaluate import holds
from chekhov.planning.reference.worlds import Rules, TriggerLoop, start
from chekhov.planning.search.engine import search
from chekhov.planning.search.worlds import Looping
from chekhov.planning.stories.clauses import Unsayable
from chekhov.planning.stories.closing import Closed, TooLarge, close
from chekhov.planning.stories.deeds import TooManyDeeds
from chekhov.planning.stories.relevance import asked_by, written_by
from chekhov.planning.stories.spent import came_up, let_pass, met
from chekhov.planning.stories.telling import Course, Deed, NoCourse, Outcome, told
from chekhov.planning.stories.wants import Want, company, doers_of
from chekhov.story.meaning import Did, Every, Holds, Prop, Term
from chekhov.story.mood import PRESENT
from chekhov.story.wording import listed
from chekhov.trace.record import Trace
from chekhov.trace.saying import Names

PATIENCE = 50
"""So many events the reference imagines before it leaves a question open."""
NEAR = (2, 3)
"""First the reasons are looked for in what comes so soon."""
REFUSALS = 12
"""So many plans may be refused before the search is given up."""


@dataclass(slots=True)
class Prospect:
    """A story at its end, closed: what these characters could do. It can be asked for many goals; what they share is worked out once."""

    closed: Closed
    grounded: Grounded
    rules: Rules
    words: Names

    @staticmethod
    def of(
        trace: Trace, goal: Prop | None, *, whose: tuple[int, ...] = (), extra: tuple[Want, ...] = (), own: bool = False,
        narrow: bool = False,
    ) -> Prospect | NoCourse:  # fmt: skip
        """Where there is none, why not. ``own``: only with what somebody does of their own accord; ``narrow``: only with what bears on the goal."""
        words = Names(trace)
        try:
            closed = close(trace, goal, whose=whose, extra=extra, own=own, narrow=narrow)
            return Prospect(closed, Grounded.of(closed.problem), Rules.of(closed.problem), words)
        except TooLarge as large:
            return NoCourse(f"there are too many ways to do this: {large}", False)
        except TooManyDeeds as large:
            return NoCourse(f"there are too many ways to fill “{large}”", False)
        except Unsayable as missing:
            return NoCourse(_beyond(words, missing), True)
        except Unusable as trouble:
            return NoCourse(str(trouble), False)

    def course(
        self, aim: Expression, limits: Limits, worlds: int, accept: Callable[[tuple[Deed, ...]], bool] | None = None
    ) -> tuple[Deed, ...] | NoCourse:
        """The shortest course of events after which a condition holds, and in which everybody has a reason for what they do. ``accept`` may refuse one,
        and others are looked for."""
        closed = self.closed
        if holds(closed.problem, aim, (), start(self.rules)):
            return NoCourse("it is so already", True)
        author = If(((aim, Constant("number", 1)),), Constant("number", 0))
        rules = replace(self.rules, problem=replace(closed.problem, utilities={**closed.problem.utilities, 0: author}))
        taken: list[tuple[Deed, ...]] = []
        refused = 0

        def judge(plan: Plan) -> bool:
            nonlocal refused
            if refused >= REFUSALS:
                raise Looping(())
            verdict = check(rules, plan, 1, limits, PATIENCE)
            if isinstance(verdict, Accepted):
                deeds = tuple(told(closed, self.words, verdict.plan))
                if accept is None or accept(deeds):
                    taken.append(deeds)
                    return True
            refused += 1
            return False

        flat = self.grounded.flat(author)
        near = [replace(limits, character=steps) for steps in NEAR if steps < limits.character]
        try:
            for one in (*near, limits):
                refused = 0
                outcome = searched(flat, one, worlds if one is limits else worlds // 2, judge)
                if isinstance(outcome, Found) or (isinstance(outcome, Impossible) and outcome.why == OUT_OF_REACH):
                    break  # the reasons, be they never so long, make no difference
        except Looping:
            why = f"{REFUSALS} plans were looked at, and the story itself spoke against each"
            return NoCourse(why, False, searched=self.searched(limits))
        except TriggerLoop as loop:
            return NoCourse(str(loop), False)
        if isinstance(outcome, Found):
            return taken[-1]
        if isinstance(outcome, Impossible):
            if outcome.why == OUT_OF_REACH and not self._can_change(aim):
                return NoCourse(BEYOND, True, searched=self.searched(limits), beyond=True)
            why = _PROVED[outcome.why].format(_so_many(limits.author))
            return NoCourse(why, True, searched=self.searched(limits))
        why = _LIMITS.get(outcome.limit, outcome.limit).format(worlds)
        return NoCourse(why, False, searched=self.searched(limits))

    def searched(self, limits: Limits) -> str:
        """What was looked at, in words: how many deeds, of whom, how many in a row."""
        names, many = [self.words.term(one) for one in self.able()], len(self.closed.deeds)
        deeds = "one deed" if many == 1 else f"{many:,} deeds"
        whole = f"{deeds} of {listed(names)}" if names else deeds
        if many > 1 and limits.author != inf:
            whole += f", up to {limits.author:g} in a row"
        left = self.closed.players.left_out
        return whole + (f"; for {left} other{'s' * (left > 1)} of the story there was no room" if left else "")

    def _can_change(self, aim: Expression) -> bool:
        """Does any deed make something so that a goal asks for?"""
        asked = set(asked_by(aim))
        made = {one for deed in self.closed.deeds.values() for effect in deed.effects for one in written_by(effect)}
        known = {key for key, value in asked if value is None}
        return any(
            (key, value) in asked or key in known or (value is None and key in dict(asked)) for key, value in made
        )

    def wishes(self) -> list[tuple[Want, Expression]]:
        """The wants that are not met, with the condition that meets each: the weightiest first, those of each mind in turn. What several want is there once."""
        lists = [
            [
                (self._rank(want, weight), want, condition)
                for want, condition, weight in some
                if not met(self.closed.trace, want)
            ]
            for who, some in self.closed.wants.items()
            if not self._is_dead(who)
        ]
        found: dict[Prop, tuple[Want, Expression]] = {}
        place = {id(one): self._place(one) for some in lists for one in some}
        for rank in sorted(set(place.values()), reverse=True):
            turns = zip_longest(*([one for one in some if place[id(one)] == rank] for some in lists))
            for one in (one for turn in turns for one in turn if one is not None):
                found.setdefault(one[1].prop, one[1:])
        return list(found.values())

    def _is_dead(self, who: int) -> bool:
        alive, world = self.closed.trace.story.definitions.role("alive"), self.closed.trace.world
        return alive is not None and world.verdict(Holds((alive.fluent_id, who), "dead")).status == "yes"

    def _place(self, wish: tuple[int, Want, Expression]) -> tuple[bool, bool, int, int]:
        """What comes first: what is stated, then what has just come up, then what weighs most."""
        weight, want, _ = wish
        now, since = self.closed.trace.moments[-1].scene, came_up(self.closed.trace, want)
        return want.stated, weight >= 0 and since == now, weight, since

    def open_wants(self, who: int) -> list[tuple[Want, Expression]]:
        """What somebody wants that is not so in what they believe, the weightiest first."""
        mind = start(self.rules).mind(self.closed.entity[who])
        some = [
            (weight, want, condition)
            for want, condition, weight in self.closed.wants.get(who, ())
            if not met(self.closed.trace, want)
            and not let_pass(self.closed.trace, want)
            and not holds(self.closed.problem, condition, (), mind)
        ]
        return [(want, condition) for _, want, condition in sorted(some, key=lambda one: -one[0])]

    def able(self) -> list[int]:
        """Those who can act now."""
        trace, act = self.closed.trace, self.closed.trace.story.definitions.role("act")
        minds = self.closed.players.minds
        return [one for one in minds if act is None or trace.world.verdict(Holds((act.id, one), True)).status != "no"]

    def _rank(self, want: Want, weight: int) -> int:
        """What a want weighs among those that a story might go on with: what comes from mere ill will comes late, and mere company last."""
        relation = self.closed.trace.story.definitions.relations.get(str(want.ground.fluent[0]))
        grudge = not want.stated and relation is not None and "grudge" in relation.roles and not relation.when
        at_home = relation is not None and "home" in relation.roles
        return -1 if company(self.closed.trace, want) else 0 if grudge or at_home else weight

    def achieved(self, goal: Prop) -> str:
        """A goal, as the clause that has come about."""
        deeds = any(isinstance(one, Did) for one in (goal.items if isinstance(goal, Every) else (goal,)))
        return self.words.say(goal, mood=PRESENT) if deeds else self.words.say(goal)


def searched(flat: Flat, limits: Limits, worlds: int, judge: Callable[[Plan], bool]) -> Found | Impossible | GaveUp:
    """A search that is one of several. Raises KeyboardInterrupt where it was interrupted: that ends them all."""
    outcome = search(flat, 1, limits, most_worlds=worlds, accept=judge)
    if isinstance(outcome, GaveUp) and outcome.limit == "interrupted":
        raise KeyboardInterrupt
    return outcome


def course(
    trace: Trace, goal: Prop, limits: Limits, worlds: int, *, whose: tuple[int, ...] = (), extra: tuple[Want, ...] = (),
    own: bool = False, narrow: bool = False, accept: Callable[[tuple[Deed, ...]], bool] | None = None,
) -> Outcome:  # fmt: skip
    """The shortest course of events that reaches a goal (see :meth:`Prospect.course`). ``whose``: beings that must take part; ``extra``: wants that are supposed;
    ``own``: only with what somebody does of their own accord, thefts among it; ``narrow``: only with what bears on the goal."""
    prospect = Prospect.of(trace, goal, whose=whose, extra=extra, own=own, narrow=narrow)
    if isinstance(prospect, NoCourse):
        return prospect
    try:
        found = prospect.course(prospect.closed.goal, limits, worlds, accept)
    except KeyboardInterrupt:
        return NoCourse(INTERRUPTED, False)
    return found if isinstance(found, NoCourse) else Course(prospect.achieved(goal), found)


INTERRUPTED = "it was interrupted"
_PROVED = {
    NO_REASON: "on every way {} somebody would have to do something for which they have no reason",
    OUT_OF_REACH: "no way {} brings it about, even if all who take part wanted it",
}
"""Why there is no course, in words for stories."""
BEYOND = "no deed that anybody here could do makes this so"
_LIMITS = {"worlds": "the search was given up after {:,} imagined worlds"}


def _so_many(deeds: float) -> str:
    return "of any length" if deeds == inf else "of at most one deed" if deeds == 1 else f"of at most {deeds:g} deeds"


def _beyond(words: Names, missing: Unsayable) -> str:
    """A goal that no deed can reach, in words."""
    term = missing.args[0] if missing.args else None
    if isinstance(term, int):
        return f"this goal speaks of {words.term(term)}, with whom or which nobody here can do anything"
    return "no deed that they know of makes this so"


def to_and_fro(closed: Closed, deeds: tuple[Deed, ...]) -> bool:
    """Does somebody go to a place and away again, without anything happening there in which they have a part?"""
    verbs = closed.trace.story.definitions.verbs
    gone: set[Term] = set()
    for deed in deeds:
        given = dict(deed.did.args)
        goer = given.get(moves[0]) if (moves := verbs[deed.did.verb].moves) is not None else None
        if goer is not None and goer in gone:
            return True
        gone -= set(given.values())
        if goer is not None:
            gone.add(goer)
    return False


def by_chance(closed: Closed, deeds: tuple[Deed, ...]) -> bool:
    """Do two go to a place where neither of them was, each for the other's sake, without having said that they would come there?"""
    gone: dict[Term, Deed] = {}
    for deed in deeds:
        journey = _journey(closed.trace, deed.did)
        if journey is None:
            continue
        if journey[1] in gone and not all(one.stated for other in (deed, gone[journey[1]]) for one in other.serves):
            return True
        gone.setdefault(journey[1], deed)
    return False


def goes_back(closed: Closed, deeds: tuple[Deed, ...]) -> bool:
    """Does somebody return, for nothing that anybody has said they want, to where they have just come away from: the place, or the town or country? (For mere
    company nobody does, for as long as they have done nothing else.)"""
    trace, now = closed.trace, closed.trace.moments[-1].scene
    for deed in deeds:
        gone = _journey(trace, deed.did)
        if gone is None or any(_matters(closed, want) for want in deed.serves):
            continue
        mere = all(company(trace, want) for want in deed.serves)
        if (scene := _left(trace, *gone)) is not None and (scene == now or mere):
            return True
    return False


def _matters(closed: Closed, want: Want) -> bool:
    """Is it stated, or that somebody lives, is free, is well?"""
    return want.stated or (isinstance(want.prop, Holds) and not _of_place(closed, want.prop))


def _of_place(closed: Closed, prop: Holds) -> bool:
    return prop.fluent[0] in (closed.trace.world.place_id, closed.trace.world.with_id)


def _journey(trace: Trace, did: Did) -> tuple[int, int] | None:
    """Who goes where."""
    moves, given = trace.story.definitions.verbs[did.verb].moves, dict(did.args)
    pair = (given.get(moves[0]), given.get(moves[1])) if moves is not None else (None, None)
    return pair if isinstance(pair[0], int) and isinstance(pair[1], int) else None  # type: ignore[return-value]


def _left(trace: Trace, who: int, goal: int) -> int | None:
    """The scene in which somebody came away from a place, if they have done nothing in a later one."""
    world = trace.world
    entries = [one for one in world.log.backwards((world.place_id, who)) if one.moment >= 0][:2]
    if len(entries) < 2 or entries[0].cause < 0 or not trace.moments[entries[0].cause].verb:
        return None
    scene = trace.moments[entries[0].moment].scene
    if any(one.scene > scene and who in doers_of(trace, one) for one in trace.moments):
        return None
    here, before = ({where for _, where in _around(trace, who, one.moment)} for one in entries)
    there = {goal, *(where for _, where in world.chain(goal))}
    towns = (
        {one for one in before - here if world.is_region(one)} if any(world.is_region(one) for one in here) else set()
    )
    return scene if goal in before - here or towns & there else None


def _around(trace: Trace, who: int, moment: int) -> list[tuple[str, Term]]:
    with trace.world.at(moment):
        return list(trace.world.chain(who))
