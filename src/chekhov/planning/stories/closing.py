"""Closing: the state of a story at one moment as a planning problem. Floor 6.

In: a trace, a moment, what is wanted. Out: :class:`Closed`: a :class:`~chekhov.planning.problems.tree.Problem`, and what its actions and utilities mean.

The story is open (sure, maybe, cannot); a problem is closed: what is so, and is held to be so, says `held`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from chekhov.planning.flat import Node
from chekhov.planning.problems.tree import (
    And,
    Arithmetic,
    Constant,
    Expression,
    If,
    Problem,
    Schema,
)
from chekhov.planning.stories import lawful
from chekhov.planning.stories.clauses import Clauses, Unsayable
from chekhov.planning.stories.dated import waits
from chekhov.planning.stories.deeds import Deed, Instance, deeds
from chekhov.planning.stories.errands import errands
from chekhov.planning.stories.held import Held
from chekhov.planning.stories.intentions import intentions
from chekhov.planning.stories.players import Players, players_of
from chekhov.planning.stories.refusals import refusals
from chekhov.planning.stories.relevance import Key, keys_of, relevant
from chekhov.planning.stories.requests import requests
from chekhov.planning.stories.spent import came_up, met
from chekhov.planning.stories.tidings import tidings
from chekhov.planning.stories.wants import Want, doers_of, friends_of, wants_of
from chekhov.story.meaning import Did, Every, Holds, Prop, Thinks, figures_in
from chekhov.trace.record import Trace
from chekhov.world.log import Path

LIFE, SUPPOSED, STATED, MATTER, NEWS, TRIFLE = 8, 6, 4, 3, 2, 1
"""What a want weighs: to be alive; what they are supposed to want; what is stated; what goes without saying (that those one loves live and are free ...); that a
friend knows what concerns them; where somebody or something is."""
SCRUPLE = 2
"""What it costs somebody to do a dire deed for the first time: nobody kills for a trifle."""
LARGEST = 4000
"""So many deeds are taken on."""


class TooLarge(Exception):
    """A state with more deeds than can be planned with: what there is most of."""


@dataclass(frozen=True, slots=True)
class Closed:
    """A problem, with what it is about. ``deeds``: by the name of their action. ``wants``: of each mind those that count, with their conditions and weights."""

    trace: Trace
    moment: int | None
    problem: Problem
    players: Players
    deeds: dict[str, Deed]
    wants: dict[int, tuple[tuple[Want, Expression, int], ...]]
    entity: dict[int, int]
    figure: dict[int, int]
    goal: Expression
    claim: Callable[[Key, int], Prop | None]
    """A value of a fluent as a clause."""

    @property
    def place(self) -> int:
        """The property of being somewhere."""
        return next(n for n, one in enumerate(self.problem.properties) if one.name == str(self.trace.world.place_id))


def close(
    trace: Trace, goal: Prop | None, *, moment: int | None = None, extra: Iterable[Want] = (), deed: Did | None = None,
    whose: Iterable[int] = (), own: bool = False, narrow: bool = False,
) -> Closed:  # fmt: skip
    """Close the state at a moment (the end, if None) for a goal of the author. ``extra``: wants that are supposed; ``deed``: an event that must be among the
    actions; ``whose``: beings that must take part; ``own``: only what somebody does of their own accord;
    ``narrow``: only the deeds that bear on the goal.
    Raises :class:`TooLarge`, :class:`~chekhov.planning.stories.deeds.TooManyDeeds`,
    :class:`~chekhov.planning.stories.clauses.Unsayable` where the goal cannot be said."""
    world = trace.world
    core = [*(figures_in(goal) if goal is not None else ()), *whose, *(figures_in(deed) if deed is not None else ())]
    extra = tuple(extra)
    core += [figure for want in extra for figure in (want.who, *figures_in(want.prop))]
    players = players_of(trace, core, moment)
    wants = {mind: [*_live(trace, mind, moment, own)] for mind in players.minds}
    for mind, news in (tidings(trace, players.minds) if own and moment is None else {}).items():
        held = {want.prop for want in wants[mind]}
        wants[mind] += [want for want in news if want.prop not in held]
    for want in extra:
        wants.setdefault(want.who, []).insert(0, want)
    pressing = [want for some in wants.values() for want in some if want.stated or _is_new(trace, want, own, moment)]
    named = [one for want in pressing for one in (want.who, *figures_in(want.prop))]
    players = players_of(trace, [*core, *(named if own else (*players.minds, *named))], moment)
    with world.at(moment):
        clauses = Clauses(trace, players)
        some = {mind: wants.get(mind, []) for mind in players.minds}
        return _Closing(trace, moment, clauses, Held(trace, moment, clauses), some, extra).close(
            goal, deed, own, narrow
        )


def _is_new(trace: Trace, want: Want, own: bool, moment: int | None) -> bool:
    """Is it a deed for which somebody has only now got a reason? Whom it is to be done to takes part."""
    now = trace.moments[-1].scene if trace.moments else -1
    return own and moment is None and isinstance(want.prop, Did) and came_up(trace, want) == now


def _live(trace: Trace, mind: int, moment: int | None, own: bool) -> Iterator[Want]:
    """What somebody wants, without the deeds that have been done since they were wanted (what is so already may still be spoilt), and without what nobody does
    of their own accord before its time."""
    just_now = (
        (*intentions(trace, mind), *errands(trace, mind), *requests(trace, mind), *refusals(trace, mind))
        if moment is None
        else ()
    )
    for want in (*wants_of(trace, mind, moment), *just_now):
        done = isinstance(want.prop, Did) and moment is None and met(trace, want)
        if not done and not (own and waits(trace, want)):
            yield want


@dataclass(slots=True)
class _Closing:
    trace: Trace
    moment: int | None
    clauses: Clauses
    held: Held
    wants: dict[int, list[Want]]
    supposed: tuple[Want, ...] = ()
    counted: dict[int, list[tuple[Want, Expression, int]]] = field(default_factory=dict)
    news: set[Key] = field(default_factory=set)
    """What somebody wants another to know."""

    def close(self, goal: Prop | None, deed: Did | None, own: bool, narrow: bool) -> Closed:
        clauses = self.clauses
        for figure in clauses.players.all:
            clauses.inside(Constant("entity", clauses.number[figure]))
        aim = self._aim(goal) if goal is not None else Constant("boolean", 0)
        self._count_wants()
        self._count_news()
        found = [
            replace(one, effects=(*one.effects, *lawful.following(clauses, one.did)))
            for one in self._deeds(goal, deed)
            if (one.consenting if own else not self._is_mere_theft(one, goal, deed))
        ]
        place = self.clauses.property(self.trace.world.place_id, 1, "entity")
        things: set[Key] = {(place, clauses.number[thing]) for thing in clauses.players.things}
        found = relevant(
            [*found, *lawful.at_work(clauses)], [aim, *(self._meetings(goal) if narrow else self._open_wants())], deed, things, self._cares(place),
            clauses.bits(clauses.players.places),
        )  # fmt: skip
        laws = [one for one in found if one.did.verb == lawful.LAW]
        found = [one for one in found if one.did.verb != lawful.LAW]
        found += self._tellings(found, aim)
        found.sort(
            key=lambda one: -len(one.did.args)
        )  # of two that do as well, the search takes the later one: the simpler
        if len(found) > LARGEST:
            most: dict[str, int] = {}
            for one in found:
                most[one.did.verb] = most.get(one.did.verb, 0) + 1
            verb = max(most, key=lambda name: most[name])
            raise TooLarge(self.trace.story.definitions.verbs[verb].text)
        read = {key for one in (*found, *laws) for key in keys_of(one.when)} | set(keys_of(aim))
        read |= {key for some in self.counted.values() for _, condition, _ in some for key in keys_of(condition)}
        touched = {key for one in (*found, *laws) for effect in one.effects for key in keys_of(effect, written=True)}
        self.counted = {
            mind: [one for one in some if one[0].stated or touched & set(keys_of(one[1]))]
            for mind, some in self.counted.items()
        }
        entity = {figure: number for figure, number in clauses.number.items() if isinstance(figure, int)}
        actions = tuple(
            Schema(f"deed{number}", (), one.when, And((*one.effects, *self._sights(one.did, read))),
                   tuple(Constant("entity", entity[who]) for who in one.consenting),
                   (clauses.bits(clauses.players.minds), one.observer))
            for number, one in enumerate(found)
        )  # fmt: skip
        triggers = tuple(Schema(f"law{number}", (), one.when, And(one.effects)) for number, one in enumerate(laws))
        problem = Problem(
            "story", tuple(clauses.entities), tuple(entity[mind] for mind in clauses.players.minds),
            tuple(clauses.properties), tuple(self.held.initial()), actions, triggers, self._utilities(aim), introspective=True,
        )  # fmt: skip
        names = {f"deed{number}()": one for number, one in enumerate(found)}
        figures = {number: figure for figure, number in entity.items()}
        counted = {mind: tuple(some) for mind, some in self.counted.items()}
        return Closed(
            self.trace, self.moment, problem, clauses.players, names, counted, entity, figures, aim, self.held.claim
        )

    def _is_mere_theft(self, one: Deed, goal: Prop | None, deed: Did | None) -> bool:
        """Does it take something out of another's hands, and nobody has asked for such a deed? For a goal of the author there would be too many ways."""
        asked = self._asked(goal, deed)
        roles = self.trace.story.definitions.verbs[one.did.verb].roles
        return "depriving" in roles and all(did.verb != one.did.verb for did in asked)

    def _cares(self, place: int) -> set[tuple[Key, int]]:
        """Who wants something of which thing."""
        number, things = self.clauses.number, self.clauses.players.things
        return {
            ((place, number[thing]), number[mind])
            for mind, some in self.counted.items()
            for want, _, _ in some
            for thing in figures_in(want.prop)
            if thing in things
        }

    # ------------------------------------------------------------ what is wanted

    def _aim(self, prop: Prop) -> Expression:
        """When a want is met: a state, or what a deed makes so, or the deed done."""
        if isinstance(prop, Every):
            return And(tuple(self._aim(one) for one in prop.items))
        if not isinstance(prop, Did):
            return self.clauses.condition(prop, {})
        made = self._outcome(prop)
        return made if made is not None else self.clauses.condition(prop, {})

    def _outcome(self, did: Did) -> Expression | None:
        """What a deed makes so, if that can be said, and is not so yet."""
        verb = self.trace.story.definitions.verbs[did.verb]
        bound = [Instance(self.clauses, verb, did)._bound(effect) for effect in verb.makes]
        props = [prop for prop in bound if isinstance(prop, Holds) and prop.truth]
        if not props or all(self.trace.world.verdict(prop).status == "yes" for prop in props):
            return None
        try:
            return And(tuple(self.clauses.condition(prop, {}) for prop in props))
        except Unsayable:
            return None

    def _count_wants(self) -> None:
        alive = self.trace.story.definitions.role("alive")
        for mind, wants in self.wants.items():
            some: list[tuple[Want, Expression, int]] = []
            for want in wants:
                try:
                    condition = self._aim(want.prop)
                except Unsayable:
                    continue
                own_life = (
                    isinstance(want.prop, Holds) and alive is not None and want.prop.fluent == (alive.fluent_id, mind)
                )
                some.append((want, condition, LIFE if own_life else self._weight(want)))
            self.counted[mind] = some

    def _weight(self, want: Want) -> int:
        if want in self.supposed:
            return SUPPOSED
        return STATED if want.stated else TRIFLE if self._of_place(want.prop) else MATTER

    def _of_place(self, prop: Prop) -> bool:
        world = self.trace.world
        return isinstance(prop, Holds) and prop.fluent[0] in (world.place_id, world.with_id)

    def _count_news(self) -> None:
        """Whoever sides with somebody wants them to know what concerns them: what bears on their own wants, and they do not know or hold otherwise."""
        wanted = {mind: list(some) for mind, some in self.counted.items()}
        for mind, some in self.counted.items():
            told: dict[Prop, None] = {}
            for friend, ground in friends_of(self.trace, mind, self.moment):
                if friend not in wanted:
                    continue
                own = [one for one in wanted[friend] if one[0].of == friend]
                for claim in self._unknown_to(friend, mind, own):
                    prop = Thinks(friend, claim, True, True)
                    if prop not in told:
                        told[prop] = None
                        want = Want(mind, prop, ground, False, mind)
                        weight = TRIFLE if self._of_place(claim) else NEWS
                        some.append((want, self.clauses.condition(prop, {}), weight))

    def _unknown_to(self, friend: int, knower: int, wants: list[tuple[Want, Expression, int]]) -> Iterator[Prop]:
        """What somebody truly knows that concerns a friend, who does not know it: of whom they want something, how they are, whose captives, and where."""
        number, own = self.clauses.number, self.clauses.number[friend]
        places = self.clauses.property(self.trace.world.place_id, 1, "entity")
        holders = [
            self.clauses.property(relation.fluent_id, 1, "entity")
            for relation in self.trace.story.definitions.relations.values()
            if relation.moves_along and relation.value_slot is not None
            if self.trace.world.log.by_relation.get(relation.fluent_id)
        ]
        for want, condition, _ in wants:
            about = [figure for figure in figures_in(want.prop) if figure in number and figure != friend]
            movable = [one for one in about if one not in self.clauses.players.places]
            keys = [(what, number[one]) for what in (*holders, places) for one in movable]
            for key in dict.fromkeys([*keys_of(condition), *keys]):
                now = self.held.value((), key)
                if key == (places, number[knower]) or (key[0] == places and self._hides(knower, key[1])):
                    continue  # whoever tells it would have to go there, or give themselves away
                if own in key[1:2] or self.held.value((knower,), key) != now or self.held.value((friend,), key) == now:
                    continue
                claim = self.held.claim(key, now)
                if claim is not None and not isinstance(claim, Did):
                    self.news.add(key)
                    yield claim

    def _hides(self, knower: int, number: int) -> bool:
        """Have they hidden this thing?"""
        hidden, trace = self.trace.story.definitions.role("hidden"), self.trace
        thing = next((one for one in self.clauses.players.things if self.clauses.number[one] == number), None)
        if hidden is None or thing is None:
            return False
        entry = trace.world.log.fact((hidden.fluent_id, thing), self.moment)
        done = entry is not None and entry.value is True and entry.cause >= 0
        return done and entry is not None and knower in doers_of(trace, trace.moments[entry.cause])

    def _meetings(self, goal: Prop | None) -> Iterator[Expression]:
        """Where everybody is: it matters where somebody is to be told of something."""
        parts = goal.items if isinstance(goal, Every) else (goal,)
        if any(isinstance(one, Thinks) for one in parts):
            yield from (self.clauses.inside(self.clauses.leaf(mind, {})) for mind in self.clauses.players.minds)

    def _open_wants(self) -> Iterator[Expression]:
        """The wants that are not met, as far as whoever has them knows. (What is met counts only where a deed could spoil it.)"""
        for mind, some in self.counted.items():
            for want, condition, _ in some:
                path: Path = () if self._is_so(want.prop, (mind,)) else (mind,)
                if not self._is_so(want.prop, path):
                    yield condition

    def _is_so(self, prop: Prop, path: Path) -> bool:
        if isinstance(prop, Did):
            return False
        return self.trace.world.verdict(prop, path).status == "yes"

    def _utilities(self, aim: Expression) -> dict[int, Expression]:
        found: dict[int, Expression] = {0: If(((aim, Constant("number", 1)),), Constant("number", 0))}
        for mind, some in self.counted.items():
            whole: Expression = Constant("number", 0)
            for _, condition, weight in some:
                one = If(((condition, Constant("number", weight)),), Constant("number", 0))
                whole = Arithmetic(Node.ADD, whole, one)
            stained = self.clauses.scruple(Constant("entity", self.clauses.number[mind]))
            clean = If(((stained, Constant("number", 0)),), Constant("number", SCRUPLE))
            found[self.clauses.number[mind]] = Arithmetic(Node.ADD, whole, clean)
        return found

    # ------------------------------------------------------------ deeds

    def _deeds(self, goal: Prop | None, deed: Did | None) -> Iterator[Deed]:
        yield from deeds(self.clauses, list(dict.fromkeys(self._asked(goal, deed))))

    def _asked(self, goal: Prop | None, deed: Did | None) -> list[Did]:
        """The deeds that somebody wants done, the author too."""
        wanted = [want.prop for some in self.wants.values() for want in some if isinstance(want.prop, Did)]
        goals = goal.items if isinstance(goal, Every) else (goal,)
        return wanted + [one for one in (*goals, deed) if isinstance(one, Did)]

    def _sights(self, did: Did, read: set[Key]) -> list[Expression]:
        """What a deed lets somebody see, of what anybody asks about."""
        seen = Instance(self.clauses, self.trace.story.definitions.verbs[did.verb], did).sights()
        return [one for one in seen if read & set(keys_of(one, written=True))]

    def _tellings(self, found: list[Deed], aim: Expression) -> list[Deed]:
        """What somebody knows and another does not, if it bears on what can be done."""
        told: list[Did] = []
        verbs = self.trace.story.definitions.verbs.values()
        telling = [
            verb for verb in verbs if verb.for_plans is not None and any(isinstance(one, Thinks) for one in verb.makes)
        ]
        read = {key for one in found for key in keys_of(one.when)} | set(keys_of(aim)) | self.news
        for verb in telling:
            said = next((slot.name for slot in verb.slots if slot.form == "that"), "")
            beings = [slot.name for slot in verb.slots if slot.form == "noun" and slot.name in _required(verb.text)]
            for claim, knowers in self._news(read) if said and len(beings) == 2 else ():
                for speaker in knowers:
                    concerned = self._to_be_told(speaker, claim)
                    for hearer in concerned or self.clauses.players.minds:
                        if hearer not in knowers:
                            told.append(Did(verb.id, ((beings[0], speaker), (beings[1], hearer), (said, claim))))
        made: list[Deed] = []
        for did in told:
            verb = self.trace.story.definitions.verbs[did.verb]
            fillers = dict(did.args)
            claim = next(one for one in fillers.values() if isinstance(one, tuple))
            try:
                known = self.clauses.condition(claim, {})  # and whoever tells it believes so, or would have no reason
                one, other = (self.clauses.leaf(term, {}) for term in fillers.values() if isinstance(term, int))
                there = And((self.clauses.together(one, other), self.clauses.role("perceive", other)))
                for deed in Instance(self.clauses, verb, did).deeds([]):
                    made.append(replace(deed, when=And((deed.when, there, known))))
            except Unsayable:
                continue
        return made

    def _to_be_told(self, speaker: int, claim: Prop) -> list[int]:
        """Those whom somebody wants to know something."""
        wanted = [want.prop for want, _, _ in self.counted.get(speaker, ())]
        return [
            prop.who for prop in wanted if isinstance(prop, Thinks) and prop.prop == claim and isinstance(prop.who, int)
        ]

    def _news(self, read: set[Key]) -> Iterator[tuple[Prop, list[int]]]:
        """What is so and matters, with those who know it, where somebody does not."""
        for key in self.held.fluents():
            if key not in read:
                continue
            now = self.held.value((), key)
            knowers = [mind for mind in self.clauses.players.minds if self.held.value((mind,), key) == now]
            claim = self.held.claim(key, now)
            if claim is not None and knowers and len(knowers) < len(self.clauses.players.minds):
                yield claim, knowers


def _required(text: str) -> list[str]:
    return re.findall(r"\{(\w+)", re.sub(r"\[[^\]]*\]", "", text))
