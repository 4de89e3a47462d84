"""What somebody could do: the entries that characters may plan with, filled with those who take part. Floor 6.

In: :class:`~chekhov.planning.stories.clauses.Clauses`. Out: :class:`Deed`: an event, when it is possible, what it makes so, who must want it, who sees it.

Which entries these are is data (``for plans:``; a writer's own entries, unless they say ``for plans: no``; and any deed that somebody wants done). Some things hold
for every deed and stand here: all who take part are together; who chooses can act; nobody gives away what they have, or is led away, without wanting it, unless they
can do nothing about it; whoever holds somebody lets go of them willingly or is not there; a locked place is neither entered nor left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from chekhov.planning.flat import Compare
from chekhov.planning.problems.tree import (
    FALSE,
    TRUE,
    And,
    Assign,
    Believes,
    Comparison,
    Constant,
    Expression,
    Fluent,
    If,
    IsA,
    Not,
    Or,
    Unknown,
    Variable,
)
from chekhov.planning.stories.clauses import Clauses, Unsayable
from chekhov.planning.stories.fillings import TooManyDeeds, fillings
from chekhov.planning.stories.wants import living, sides_of
from chekhov.story.meaning import Did, Holds, Prop, Relation, Term, Verb, put, variables

STAINING = frozenset(("dire", "depriving", "harming"))
"""The roles of deeds that nobody does for a trifle."""


@dataclass(frozen=True, slots=True)
class Deed:
    """An event that could happen. ``consenting``: figures. ``observer``: a condition on whoever stands in slot 0."""

    did: Did
    when: Expression
    effects: tuple[Expression, ...]
    consenting: tuple[int, ...]
    observer: Expression


def plannable(verb: Verb) -> bool:
    """May characters plan with it?"""
    return verb.for_plans is not None or (verb.author and bool(verb.makes) and not abstract(verb))


def abstract(verb: Verb) -> bool:
    """Is it a word for what is done by other deeds: to help, to avenge, or what a writer bars (`for plans: no`)?"""
    barred = dict(verb.fields).get("for plans", "").strip(" .") == "no"
    return barred or "general" in verb.roles or "avenging" in verb.roles


def deeds(clauses: Clauses, wanted: list[Did]) -> Iterator[Deed]:
    """All deeds of those who take part. ``wanted``: deeds that somebody would have done. Raises :class:`TooManyDeeds`."""
    verbs = clauses.trace.story.definitions.verbs
    seen: set[Did] = set()
    for verb in verbs.values():
        asked = [did for did in wanted if did.verb == verb.id]
        if not plannable(verb) and (not asked or abstract(verb)):
            continue
        for did in fillings(clauses, verb, asked, plannable(verb)):
            if did in seen:
                continue
            seen.add(did)
            try:
                yield from Instance(clauses, verb, did).deeds(asked)
            except Unsayable:
                continue


# ---------------------------------------------------------------- one deed


@dataclass(slots=True)
class Instance:
    """One filling of an entry, on its way to a deed."""

    clauses: Clauses
    verb: Verb
    did: Did

    def deeds(self, asked: list[Did]) -> Iterator[Deed]:
        """The deed; and, where somebody is moved who could resist, the one they agree to. Nothing, where it can never happen."""
        fillers = dict(self.did.args)
        choosers = [term for name in self.verb.chosen_by if isinstance(term := fillers.get(name), int)]
        minds = self.clauses.players.minds
        if any(one not in minds for one in choosers) or self._robs_a_friend(choosers):
            return
        bound = [self._bound(effect) for effect in (*self.verb.makes, *self.verb.usually)]
        effects = [effect for effect in bound if effect is not None]
        made = list(self._effects(effects))
        made += [effect for want in asked if _answers(self.did, want) for effect in self.clauses.effects(want, {})]
        if not made:
            return
        if STAINING.intersection(self.verb.roles):
            made += [Assign(self.clauses.scruple(self._leaf(one)), Constant("boolean", 1)) for one in choosers]
        needs = [self._bound(clause) for clause in (*self.verb.needs, *(self.verb.for_plans or ()))]
        when: list[Expression] = [self.clauses.condition(clause, {}) for clause in needs if clause is not None]
        when += [self.clauses.role("act", self._leaf(one)) for one in choosers]
        when += [self.clauses.condition(Holds((alive, one), "alive"), {}) for alive, one in self._living(choosers)]
        when += self._together(choosers)
        when += self._structural(effects, choosers)
        if FALSE in when:
            return
        moved = [one for one in self._moved(effects) if one not in choosers]
        free = [self.clauses.role("move", self._leaf(one)) for one in moved]
        forced = self.verb.weight != "grave"
        observer = self._observer(effects)
        tail = tuple(made)
        if moved and forced and self._led(effects, moved):
            helpless = [self._at_mercy(one, choosers) for one in moved]
            yield Deed(self.did, _all([*when, *helpless]), tail, tuple(choosers), observer)
        elif moved and forced:
            yield Deed(self.did, _all([*when, *free]), tail, tuple(dict.fromkeys([*choosers, *moved])), observer)
            helpless = [self._at_mercy(one, choosers) for one in moved]
            yield Deed(self.did, _all([*when, *helpless]), tail, tuple(choosers), observer)
        else:
            yield Deed(self.did, _all(when), tail, tuple(dict.fromkeys(choosers)), observer)

    def _robs_a_friend(self, choosers: list[int]) -> bool:
        """Does it take something from somebody with whom the doer sides, or who sides with the doer and could be asked?"""
        if "depriving" not in self.verb.roles:
            return False
        others = {term for term in dict(self.did.args).values() if term in self.clauses.players.minds}
        sides = {one: {friend for friend, _ in sides_of(self.clauses.trace, one, None)} for one in others}
        return any(one in sides[other] or other in sides[one] for one in choosers for other in others)

    def _leaf(self, figure: Term) -> Constant:
        leaf = self.clauses.leaf(figure, {})
        assert isinstance(leaf, Constant)
        return leaf

    def _bound(self, clause: Prop) -> Prop | None:
        """A clause with its slots filled; None where it speaks of a slot that is empty."""
        bound = put(clause, dict(self.did.args))
        return None if variables(bound) else bound

    # ------------------------------------------------------------ needs of every deed

    def _living(self, choosers: list[int]) -> Iterator[tuple[str, int]]:
        """Those to whom it is done, where it is for the living: the condition, and of whom."""
        alive = self.clauses.trace.story.definitions.role("alive")
        if alive is not None:
            for one in living(self.clauses.trace, alive, self.did):
                if one in self.clauses.players.minds and one not in choosers:
                    yield alive.fluent_id, one

    def _together(self, choosers: list[int]) -> Iterator[Expression]:
        """All who take part are at one place: whoever is spoken to too, and where something is put."""
        fillers, players = dict(self.did.args), self.clauses.players
        first = choosers[0] if choosers else fillers.get(self.verb.slots[0].name)
        if first not in players.minds:
            return
        for slot in self.verb.slots:
            term = fillers.get(slot.name)
            if slot.reach == "mention" or slot.form != "noun" or term == first or not isinstance(term, int):
                continue
            if "buying" in self.verb.roles and not self.clauses.trace.world.log.history(
                (self.clauses.trace.world.place_id, term)
            ):
                continue  # it is to be had somewhere, and nobody has said where
            if term in players.places:
                near = self.clauses.around(term) if self._is_at_the_door(term) else self.clauses.within(term, {})
                yield IsA(self.clauses.inside(self._leaf(first)), near)
            elif term in players:
                taking = "depriving" in self.verb.roles  # out of another's hands
                yield self.clauses.together(self._leaf(first), self._leaf(term), taking)
            else:
                raise Unsayable(term)

    def _is_at_the_door(self, place: int) -> bool:
        """Is a place locked or unlocked? That is done from outside too."""
        locked = self.clauses.trace.story.definitions.role("locked")
        made = (self._bound(effect) for effect in self.verb.makes)
        return locked is not None and any(
            isinstance(one, Holds) and one.fluent == (locked.fluent_id, place) for one in made
        )

    def _structural(self, effects: list[Prop], choosers: list[int]) -> Iterator[Expression]:
        """What holds for every deed, whatever its entry says."""
        clauses, world = self.clauses, self.clauses.trace.world
        fillers = set(dict(self.did.args).values())
        locked = clauses.trace.story.definitions.role("locked")
        for effect in effects:
            if not isinstance(effect, Holds):
                continue
            subject = effect.fluent[1] if len(effect.fluent) > 1 else 0
            if effect.fluent[0] == world.place_id and effect.truth and isinstance(effect.value, tuple):
                goal, leaf = effect.value[1], self._leaf(subject)
                self._fits(subject, effect.value)
                yield Not(self._there(leaf, goal))
                if subject in clauses.players.minds and locked is not None:
                    yield from self._unlocked(locked, leaf, goal, clauses.players.places)
                elif subject in clauses.players.things and locked is not None:
                    yield from self._unlocked(locked, leaf, goal, clauses.containers())
                if subject in clauses.players.things and subject not in choosers:
                    yield self._willing(leaf, fillers)
            for relation in clauses.trace.story.definitions.relations.values():
                if relation.moves_along and relation.value_slot is not None and self._ends(effect, relation):
                    yield from self._let_go(relation, subject, choosers)

    def _there(self, leaf: Constant, goal: Term) -> Expression:
        """Is somebody or something at a place? In a country, wherever in it they are; from a room one still goes back into the house."""
        if self.clauses.trace.world.is_region(goal):
            return IsA(self.clauses.inside(leaf), self.clauses.within(goal, {}))
        return Comparison(Compare.EQUAL, self.clauses.inside(leaf), self._leaf(goal))

    def _fits(self, subject: Term, where: tuple[str, Term]) -> None:
        """Places stay where they are; something is in a place or in a container. Raises :class:`Unsayable`."""
        world, players = self.clauses.trace.world, self.clauses.players
        manner = self.clauses.trace.story.definitions.relations[where[0]]
        inside = "held" not in manner.roles and "worn" not in manner.roles
        roomy = where[1] in players.places or world.has_role(where[1], "container")
        if subject in players.places or (inside and not roomy) or (inside and subject == where[1]):
            raise Unsayable(subject)

    def _ends(self, effect: Holds, relation: Relation) -> bool:
        """Does an effect end that somebody is held?"""
        freed = any(isinstance(prop, Holds) and prop.fluent[0] == effect.fluent[0] for prop in relation.implies)
        return freed and (effect.value is not False) != effect.truth

    def _unlocked(self, locked: Relation, leaf: Constant, goal: Term, places: Iterable[int]) -> Iterator[Expression]:
        """A place that is known to be locked is neither entered nor left; nor is anything put into a locked box, or taken out of it."""
        for place in places:
            if self.clauses.trace.world.log.history((locked.fluent_id, place)):
                shut = self.clauses.condition(Holds((locked.fluent_id, place), True), {})
                if place == goal:
                    yield Not(shut)
                yield Or((Not(shut), Not(IsA(self.clauses.inside(leaf), self.clauses.bits((place,))))))

    def _willing(self, thing: Constant, fillers: set[Term]) -> Expression:
        """Nobody has the thing who takes no part."""
        others = [one for one in self.clauses.players.minds if one not in fillers]
        return _all([Not(Comparison(Compare.EQUAL, self.clauses.inside(thing), self._leaf(one))) for one in others])

    def _helpless(self, one: Term) -> Expression:
        return Not(self.clauses.role("act", self._leaf(one)))

    def _let_go(self, relation: Relation, victim: Term, choosers: list[int]) -> Iterator[Expression]:
        """Whoever holds somebody lets go of them, or is not there, or can do nothing about it."""
        held = Fluent(self.clauses.property(relation.fluent_id, 1, "entity"), (self._leaf(victim),))
        keepers = {
            entry.value
            for fluent in self.clauses.trace.world.log.by_relation.get(relation.fluent_id, ())
            for entry in self.clauses.trace.world.log.history(fluent)
        }
        for one in self.clauses.players.minds:
            if one in keepers and one not in choosers and one != victim:
                there = self.clauses.together(self._leaf(one), self._leaf(victim))
                holds = Comparison(Compare.EQUAL, held, self._leaf(one))
                yield Or((Not(holds), Not(there), self._helpless(one)))

    def _moved(self, effects: list[Prop]) -> list[int]:
        """The beings that a deed takes somewhere, and those it takes something from."""
        world, minds = self.clauses.trace.world, self.clauses.players.minds
        found: dict[int, None] = {}
        for effect in effects:
            if isinstance(effect, Holds) and effect.fluent[0] == world.place_id and isinstance(effect.value, tuple):
                subject, target = effect.fluent[1], effect.value[1]
                if effect.truth and subject in minds:
                    found[subject] = None
                elif not effect.truth and target in minds:
                    found[target] = None
        return list(found)

    def _led(self, effects: list[Prop], moved: list[int]) -> bool:
        """Are they taken somewhere? Whoever can go by themselves does: such a deed is only for those who cannot."""
        world, move = self.clauses.trace.world, self.clauses.trace.story.definitions.role("move")
        led = [e.fluent[1] for e in effects if isinstance(e, Holds) and e.truth and e.fluent[0] == world.place_id]
        if not set(led) & set(moved):
            return False
        if move is not None and all(world.verdict(Holds((move.id, one), True)).status != "no" for one in moved):
            raise Unsayable(moved[0])
        return True

    def _at_mercy(self, one: Term, choosers: list[int]) -> Expression:
        """Can somebody do nothing about what is done with them: senseless, or held by who does it?"""
        held: list[Expression] = []
        for relation in self.clauses.trace.story.definitions.relations.values():
            if relation.moves_along and relation.value_slot is not None:
                fluent = Fluent(self.clauses.property(relation.fluent_id, 1, "entity"), (self._leaf(one),))
                held += [Comparison(Compare.EQUAL, fluent, self._leaf(chooser)) for chooser in choosers]
        return Or((self._helpless(one), *held))

    # ------------------------------------------------------------ effects and observers

    def _effects(self, effects: list[Prop]) -> Iterator[Expression]:
        world = self.clauses.trace.world
        placed = {
            effect.fluent[1]
            for effect in effects
            if isinstance(effect, Holds) and effect.truth and effect.fluent[0] == world.place_id
        }
        written: set[str] = set()
        for effect in effects:
            move = effect if isinstance(effect, Holds) and effect.fluent[0] == world.place_id else None
            if move is not None and not move.truth and move.fluent[1] in placed:
                continue  # where it is now says enough
            for one in self.clauses.effects(effect, {}):
                if repr(_written(one)) not in written:
                    written.add(repr(_written(one)))
                    yield one
            if move is not None and move.truth and move.fluent[1] in self.clauses.players.minds:
                yield from self._along(move)
        yield from self._overheard(effects)

    def _along(self, effect: Holds) -> Iterator[Expression]:
        """Those who are held go where their holder goes."""
        mover = self._leaf(effect.fluent[1])
        assert isinstance(effect.value, tuple)
        goal = self._leaf(effect.value[1])
        for relation in self.clauses.trace.story.definitions.relations.values():
            if relation.moves_along is None or relation.value_slot is None:
                continue
            for other in self.clauses.players.minds:
                if other in dict(self.did.args).values():
                    continue
                leaf = self._leaf(other)
                fluent = Fluent(self.clauses.property(relation.fluent_id, 1, "entity"), (leaf,))
                held = And((Comparison(Compare.EQUAL, fluent, mover), self.clauses.together(leaf, mover)))
                yield If(((held, Assign(self.clauses.inside(leaf), goal)),), None)

    def sights(self) -> tuple[Expression, ...]:
        """Whoever comes to a place sees what is there and how it is, as far as that can be seen; and whoever is there sees what they bring."""
        found: list[Expression] = []
        for effect in (self._bound(one) for one in (*self.verb.makes, *self.verb.usually)):
            if isinstance(effect, Holds) and effect.truth and isinstance(effect.value, tuple):
                comer, goal = effect.fluent[1], effect.value[1]
                if comer in self.clauses.players.minds and goal in self.clauses.players.places:
                    key = ("arrival", comer, goal)
                    if key not in self.clauses.shared:
                        self.clauses.shared[key] = And(tuple(self._arrival(self._leaf(comer), self._leaf(goal))))
                    seen = self.clauses.shared[key]
                    assert isinstance(seen, And)
                    found += seen.parts
        return tuple(found)

    def _arrival(self, comer: Constant, goal: Constant) -> Iterator[Expression]:
        clauses = self.clauses
        hidden = clauses.trace.story.definitions.role("hidden")
        able = clauses.role("perceive", comer)
        for other in (*clauses.players.minds, *clauses.players.things):
            leaf = self._leaf(other)
            if leaf == comer:
                continue
            there = clauses.inside(leaf)
            near: Expression = Comparison(Compare.EQUAL, there, goal)
            if other in clauses.players.things:
                near = Or((near, clauses.carried_to(leaf, goal)))
            if hidden is not None and hidden.fluent_id in clauses.keys:
                near = And((near, Not(clauses.condition(Holds((hidden.fluent_id, other), True), {}))))
            seen = And((able, near))
            missed = And((able, Believes(comer, Comparison(Compare.EQUAL, there, goal))))
            found, gone = Assign(Believes(comer, there), there), Assign(Believes(comer, there), Unknown())
            yield If(((seen, found), (missed, gone)), None)
            for fluent in clauses.visible(leaf):
                yield If(((seen, Assign(Believes(comer, fluent), fluent)),), None)
            if other in clauses.players.minds:
                continue
            held = Comparison(Compare.EQUAL, there, comer)
            for mind in clauses.players.minds:
                looks = And(
                    (
                        held,
                        Comparison(Compare.EQUAL, clauses.inside(self._leaf(mind)), goal),
                        clauses.role("perceive", self._leaf(mind)),
                    )
                )
                if self._leaf(mind) != comer:
                    yield If(((looks, Assign(Believes(self._leaf(mind), there), comer)),), None)

    def _overheard(self, effects: list[Prop]) -> Iterator[Expression]:
        """What is said openly is heard by everybody there."""
        fillers = dict(self.did.args)
        if "everyone there" not in self.verb.seen_by:
            return
        for effect in effects:
            inner = getattr(effect, "prop", None)
            if not isinstance(effect, tuple) or inner is None or isinstance(effect, (Holds, Did)):
                continue
            hearer, speaker = effect.who, fillers.get(self.verb.slots[0].name)  # type: ignore[union-attr]
            for other in self.clauses.players.minds:
                if other in (hearer, speaker) or speaker not in self.clauses.players.minds:
                    continue
                there = self.clauses.together(self._leaf(other), self._leaf(speaker))
                able = self.clauses.role("perceive", self._leaf(other))
                for one in self.clauses.effects(inner, {}):
                    yield If(((And((there, able)), Believes(self._leaf(other), one)),), None)

    def _observer(self, effects: list[Prop]) -> Expression:
        """Who sees it: as the entry says. A journey is seen at both ends."""
        clauses, fillers = self.clauses, dict(self.did.args)
        someone = Variable(0)
        seen = self.verb.seen_by
        if "everyone" in seen:
            return TRUE
        minds = [term for term in fillers.values() if term in clauses.players.minds]
        able = clauses.role("perceive", someone)
        if "everyone there" not in seen:
            names = [fillers.get(name) for name in seen] if "participants" not in seen else minds
            return And((IsA(someone, clauses.bits(names)), able))
        ways: list[Expression] = [IsA(someone, clauses.bits(minds))]
        here = clauses.inside(someone)
        for one in minds[:1]:
            known = Comparison(Compare.NOT_EQUAL, here, Unknown())
            ways.append(And((known, Comparison(Compare.EQUAL, here, clauses.inside(self._leaf(one))))))
        for effect in effects:
            if isinstance(effect, Holds) and effect.truth and isinstance(effect.value, tuple):
                if effect.value[1] in clauses.players.places and effect.fluent[1] in clauses.players.minds:
                    ways.append(Comparison(Compare.EQUAL, here, self._leaf(effect.value[1])))
        return And((Or(tuple(ways)), able))


def _written(effect: Expression) -> object:
    """The fluent that an effect is about."""
    while isinstance(effect, Believes):
        effect = effect.body
    return (effect.left,) if isinstance(effect, Assign) else effect


def _answers(did: Did, want: Did) -> bool:
    given = dict(did.args)
    return did.verb == want.verb and all(given.get(slot) == term for slot, term in want.args)


def _all(parts: Sequence[Expression]) -> Expression:
    kept = tuple(part for part in parts if part != TRUE)
    return TRUE if not kept else kept[0] if len(kept) == 1 else And(kept)


__all__ = ["Deed", "Instance", "TooManyDeeds", "Unknown", "deeds", "plannable"]
