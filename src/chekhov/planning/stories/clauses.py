"""Clauses of a story as conditions and effects of a problem. Floor 6.

In: propositions over slots and figures. Out: expressions of :mod:`chekhov.planning.problems.tree`, over properties that are made as they are asked for.

Where somebody or something is, is one property (``in``: the place, the thing around it, or who has it). A condition is a truth value or a word, a relation with
one value is that figure, a deed or an opaque content is a truth value of its own. What nobody in the problem can change is what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from chekhov.planning.flat import Compare
from chekhov.planning.problems.tree import (
    FALSE,
    TRUE,
    And,
    Assign,
    Believes,
    Comparison,
    Constant,
    Each,
    Expression,
    Fluent,
    If,
    IsA,
    Kind,
    Not,
    Or,
    Property,
    Unknown,
    Variable,
)
from chekhov.planning.stories.openers import opens
from chekhov.planning.stories.players import Players
from chekhov.story import meaning as m
from chekhov.trace.record import Trace

Leaf = Constant | Variable
Key = tuple[str, ...] | tuple[str, m.Prop]
Env = Mapping[str, Leaf]
DEPTH = 6
STAIN = "stain"
"""The property of having done a dire deed."""


class Unsayable(Exception):
    """A clause that no condition or effect of a problem can say."""


@dataclass(slots=True)
class Clauses:
    """Translates, and keeps what was needed for it. ``keys``: what each property is of: the fluent id, or the deed itself."""

    trace: Trace
    players: Players
    entities: list[str] = field(default_factory=list)
    number: dict[object, int] = field(default_factory=dict)
    properties: list[Property] = field(default_factory=list)
    keys: list[m.Term] = field(default_factory=list)
    slots: int = 1
    """The first slot of the environment that is free for a quantifier (slot 0 is an observer's)."""
    shared: dict[tuple[object, ...], Expression] = field(default_factory=dict)
    """What many deeds say alike: one expression, that is worked out once."""

    def __post_init__(self) -> None:
        for figure in self.players.all:
            self.entity(figure, f"{self.trace.story.cast[figure].label}#{figure}")

    # ------------------------------------------------------------ entities and properties

    def entity(self, what: object, name: str) -> int:
        """The number of a figure or a word."""
        if what not in self.number:
            self.entities.append(name)
            self.number[what] = len(self.entities)
        return self.number[what]

    def word(self, word: str) -> Constant:
        return Constant("entity", self.entity(("word", word), f"“{word}”"))

    def bits(self, figures: Iterable[object]) -> int:
        """A set of figures."""
        return sum(1 << number for number in {self.number[one] for one in figures if one in self.number})

    def property(self, key: m.Term, arity: int, kind: Kind) -> int:
        if key not in self.keys:
            anybody = self.bits(self.players.all)
            self.keys.append(key)
            self.properties.append(
                Property(str(key) if isinstance(key, str) else f"deed {len(self.keys)}", (anybody,) * arity, kind, 0)
            )
        return self.keys.index(key)

    def leaf(self, term: m.Term, env: Env) -> Leaf:
        """A figure, or what a slot stands for. Raises :class:`Unsayable` for whoever takes no part."""
        if isinstance(term, str) and term in env:
            return env[term]
        term = self.trace.world.real(term)
        if isinstance(term, int) and term in self.number:
            return Constant("entity", self.number[term])
        raise Unsayable(term)

    def inside(self, leaf: Leaf) -> Fluent:
        """Where something is, one step."""
        return Fluent(self.property(self.trace.world.place_id, 1, "entity"), (leaf,))

    # ------------------------------------------------------------ conditions

    def condition(self, prop: m.Prop, env: Env, depth: int = 0) -> Expression:
        """When is it so? Raises :class:`Unsayable`."""
        if depth > DEPTH:
            raise Unsayable(prop)
        match prop:
            case m.Every(items):
                return And(tuple(self.condition(item, env, depth + 1) for item in items))
            case m.Either(items):
                return Or(tuple(self.condition(item, env, depth + 1) for item in items))
            case m.Thinks(who, inner, truth, knows) if isinstance(inner, tuple) and not isinstance(inner, m.Asks):
                body = self.condition(inner, env, depth + 1)
                held: Expression = Believes(self.leaf(who, env), body)
                held = And((held, body)) if knows else held
                return held if truth else Not(held)
            case m.Did():
                done = Fluent(self.property(prop._replace(truth=True, at=""), 0, "boolean"), ())
                return done if prop.truth else Not(done)
            case m.IsA(str() as who, kind, truth) if who in env:
                found = self._of_kind(env[who], kind)
                return found if truth else _denied(found)
            case m.IsA() | m.Same() if not m.variables(prop):
                return TRUE if self.trace.world.verdict(prop).status == "yes" else FALSE
            case m.Holds():
                return self._holds(prop, env, depth)
        raise Unsayable(prop)

    def _of_kind(self, leaf: Leaf, kind: str) -> Expression:
        """Is a figure, or whoever a quantifier ranges over, of a kind? That never changes."""
        world = self.trace.world
        some = self.bits(one for one in self.players.all if world.verdict(m.IsA(one, kind)).status == "yes")
        if isinstance(leaf, Variable):
            return IsA(leaf, some) if some else FALSE
        return TRUE if some >> leaf.value & 1 else FALSE

    def _holds(self, prop: m.Holds, env: Env, depth: int) -> Expression:
        world, definitions = self.trace.world, self.trace.story.definitions
        if prop.fluent[0] == world.with_id and len(prop.fluent) == 3:
            found = self.together(self.leaf(prop.fluent[1], env), self.leaf(prop.fluent[2], env))
        elif prop.fluent[0] == world.place_id and isinstance(prop.value, tuple):
            found = self._placed(prop, env)
        else:
            relation = definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
            if relation is None:
                raise Unsayable(prop)
            if "exists" in relation.roles:
                found = TRUE  # whoever does not exist takes no part
            elif relation.when and relation.value_slot is None and not relation.values:
                found = self._defined(relation, prop, env, depth)
            elif relation.lasting and relation.known_to == "everyone" and not m.variables(prop):
                so = world.verdict(prop._replace(truth=True)).status == "yes" or opens(self.trace, relation, prop)
                found = TRUE if so else FALSE  # for good
            else:
                found = self._equal(relation, prop, env)
        return found if prop.truth else _denied(found)

    def _defined(self, relation: m.Relation, prop: m.Holds, env: Env, depth: int) -> Expression:
        binding = dict(zip([slot.name for slot in relation.slots], prop.fluent[1:], strict=False))
        ways = [m.put(way, binding) for way in relation.when]
        if any(m.variables(way) - set(env) for way in ways):
            if m.variables(prop):
                raise Unsayable(prop)
            return TRUE if self.trace.world.verdict(prop._replace(truth=True)).status == "yes" else FALSE
        found = Or(tuple(self.condition(way, env, depth + 1) for way in ways))
        return found if prop.value is not False else _denied(found)

    def _equal(self, relation: m.Relation, prop: m.Holds, env: Env) -> Expression:
        fluent = self._fluent(relation, prop, env)
        if relation.values:
            return Comparison(Compare.EQUAL, fluent, self.word(str(prop.value)))
        if relation.value_slot is not None:
            return Comparison(Compare.EQUAL, fluent, self.leaf(prop.value, env))  # type: ignore[arg-type]
        return fluent if prop.value is not False else Not(fluent)

    def _fluent(self, relation: m.Relation, prop: m.Holds, env: Env) -> Fluent:
        if not all(isinstance(term, (int, str)) for term in prop.fluent[1:]):
            raise Unsayable(prop)
        kind: Kind = "entity" if relation.values or relation.value_slot is not None else "boolean"
        arguments = tuple(self.leaf(term, env) for term in prop.fluent[1:])
        return Fluent(self.property(relation.fluent_id, len(arguments), kind), arguments)

    # ------------------------------------------------------------ where things are

    def _placed(self, prop: m.Holds, env: Env) -> Expression:
        assert isinstance(prop.value, tuple)
        manner = self.trace.story.definitions.relations[prop.value[0]]
        subject, target = self.leaf(prop.fluent[1], env), prop.value[1]
        if "held" in manner.roles or "worn" in manner.roles:
            if isinstance(holder := self.leaf(target, env), Constant) and not self._is_mind(holder):
                return FALSE  # what is in a room or in a box is had by nobody
            return Comparison(Compare.EQUAL, self.inside(subject), self.leaf(target, env))
        places = self.within(target, env)
        return self._is_in(subject, places)

    def within(self, target: m.Term, env: Env) -> int:
        """A place (or thing) and all places in it."""
        figure = self.figure(target, env)
        world = self.trace.world
        inner = [one for one in self.players.places if any(where == figure for _, where in world.chain(one))]
        found = self.bits((figure, *inner))
        if not found:
            raise Unsayable(target)
        return found

    def around(self, place: int) -> int:
        """A place, and those from which one comes to its door: what it is a part of, with all places there (all there are, where that is not known)."""
        wider = [where for _, where in self.trace.world.chain(place)][:1]
        return self.within(wider[0], {}) if wider else self.bits(self.players.places)

    def figure(self, term: m.Term, env: Env) -> m.Term:
        """The figure that a slot stands for; a slot that ranges over many cannot be asked about what never changes."""
        leaf = env.get(term) if isinstance(term, str) else None
        if leaf is None:
            return self.trace.world.real(term)
        if isinstance(leaf, Variable):
            raise Unsayable(term)
        return next(figure for figure, number in self.number.items() if number == leaf.value)  # type: ignore[return-value]

    def _is_in(self, subject: Leaf, places: int) -> Expression:
        direct = IsA(self.inside(subject), places)
        if isinstance(subject, Variable) or self._is_mind(subject):
            return direct
        return Or((direct, self._carried(subject, lambda carrier: IsA(self.inside(carrier), places))))

    def _is_mind(self, leaf: Leaf) -> bool:
        return isinstance(leaf, Constant) and any(self.number[mind] == leaf.value for mind in self.players.minds)

    def _carried(self, subject: Leaf, then: Callable[[Variable], Expression], hands: bool = True) -> Expression:
        """Is it in a thing (or has somebody it, with ``hands``) of which ``then`` is so?"""
        carriers = self.bits((*(self.players.minds if hands else ()), *self.containers()))
        around = Variable(self.slots)
        body = And((Comparison(Compare.EQUAL, self.inside(subject), around), then(around)))
        return Each("exists", self.slots, carriers, body)

    def containers(self) -> list[int]:
        """The things that something is in."""
        world = self.trace.world
        return [one for one in self.players.things if world.has_role(one, "container") or world.log.inside.get(one)]

    def together(self, one: Leaf, other: Leaf, hands: bool = False) -> Expression:
        """Are two at one place? What somebody has is where they are (and with ``hands``, where another has it who is there)."""
        if not self._is_mind(one) and self._is_mind(other):
            one, other = other, one
        here = self.inside(one)
        known = Comparison(Compare.NOT_EQUAL, here, Unknown())
        same = Comparison(Compare.EQUAL, self.inside(other), here)
        if self._is_mind(other) or isinstance(other, Variable):
            return And((known, same))
        held = Comparison(Compare.EQUAL, self.inside(other), one)
        nearby = self._carried(other, lambda carrier: Comparison(Compare.EQUAL, self.inside(carrier), here), hands)
        return And((known, Or((same, held, nearby))))

    def carried_to(self, thing: Leaf, place: Leaf) -> Expression:
        """Has somebody at a place the thing?"""
        around = Variable(self.slots)
        held = Comparison(Compare.EQUAL, self.inside(thing), around)
        body = And((held, Comparison(Compare.EQUAL, self.inside(around), place)))
        return Each("exists", self.slots, self.bits(self.players.minds), body)

    def visible(self, leaf: Leaf) -> Iterator[Fluent]:
        """The conditions of somebody or something that can be seen, of those that were spoken of."""
        for number, key in enumerate(list(self.keys)):
            relation = self.trace.story.definitions.relations.get(str(key)) if isinstance(key, str) else None
            if relation is not None and relation.visible and key != self.trace.world.place_id:
                if len(self.properties[number].parameters) == 1:
                    yield Fluent(number, (leaf,))

    def scruple(self, who: Leaf) -> Fluent:
        """Has somebody done a dire deed?"""
        return Fluent(self.property(STAIN, 1, "boolean"), (who,))

    def role(self, role: str, who: Leaf) -> Expression:
        """Is somebody able to act, to perceive ...?"""
        if (role, who) not in self.shared:
            relation = self.trace.story.definitions.role(role)
            condition = m.Holds((relation.id, "Who"), True) if relation is not None else None
            self.shared[role, who] = TRUE if condition is None else self.condition(condition, {"Who": who})
        return self.shared[role, who]

    # ------------------------------------------------------------ effects

    def effects(self, prop: m.Prop, env: Env, depth: int = 0) -> Iterator[Expression]:
        """What makes it so (of alternatives nobody can be sure). Raises :class:`Unsayable`."""
        if depth > DEPTH:
            raise Unsayable(prop)
        match prop:
            case m.Either():
                return
            case m.Every(items):
                for item in items:
                    yield from self.effects(item, env, depth + 1)
            case m.Thinks(who, inner, True, _) if isinstance(inner, tuple) and not isinstance(inner, m.Asks):
                for effect in self.effects(inner, env, depth + 1):
                    yield Believes(self.leaf(who, env), effect)
            case m.Did():
                done = Fluent(self.property(prop._replace(truth=True, at=""), 0, "boolean"), ())
                yield Assign(done, Constant("boolean", int(prop.truth)))
            case m.Holds():
                yield from self._made(prop, env, depth)
            case _:
                raise Unsayable(prop)

    def _made(self, prop: m.Holds, env: Env, depth: int) -> Iterator[Expression]:
        world, definitions = self.trace.world, self.trace.story.definitions
        if prop.fluent[0] == world.with_id:
            if prop.truth:
                yield Assign(self.inside(self.leaf(prop.fluent[1], env)), self.inside(self.leaf(prop.fluent[2], env)))
            return
        if prop.fluent[0] == world.place_id and isinstance(prop.value, tuple):
            subject = self.leaf(prop.fluent[1], env)
            yield Assign(self.inside(subject), self.leaf(prop.value[1], env) if prop.truth else Unknown())
            return
        relation = definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
        if relation is None or relation.when:
            raise Unsayable(prop)
        fluent = self._fluent(relation, prop, env)
        if relation.values:
            value = str(prop.value)
            if not prop.truth:
                others = [word for word in relation.values if word != value]
                if len(others) != 1:
                    raise Unsayable(prop)
                value = others[0]
            yield Assign(fluent, self.word(value))
            return
        if relation.value_slot is not None:
            yield Assign(fluent, self.leaf(prop.value, env) if prop.truth else Unknown())  # type: ignore[arg-type]
        else:
            yield Assign(fluent, Constant("boolean", int((prop.value is not False) == prop.truth)))
        yield from self._following(relation, prop, env, depth)

    def _following(self, relation: m.Relation, prop: m.Holds, env: Env, depth: int) -> Iterator[Expression]:
        """What also becomes so: whoever is a captive of somebody is captive; whoever is free is nobody's captive."""
        names = [slot.name for slot in relation.slots]
        positive = (prop.value is not False) == prop.truth
        if positive:
            terms = list(prop.fluent[1:])
            if relation.value_slot is not None:
                terms.insert(relation.value_slot, prop.value)  # type: ignore[arg-type]
            binding = dict(zip(names, terms, strict=False))
            for implied in relation.implies:
                yield from self.effects(m.put(implied, binding), env, depth + 1)
            return
        for other in self.trace.story.definitions.relations.values():
            for implied in other.implies:
                if (
                    isinstance(implied, m.Holds)
                    and implied.fluent[0] == relation.fluent_id
                    and len(implied.fluent) == 2
                ):
                    if other.value_slot is not None and implied.fluent[1] == other.slots[1 - other.value_slot].name:
                        key = self.property(other.fluent_id, 1, "entity")
                        yield Assign(Fluent(key, (self.leaf(prop.fluent[1], env),)), Unknown())


def _denied(expression: Expression) -> Expression:
    if expression in (TRUE, FALSE):
        return FALSE if expression == TRUE else TRUE
    return expression.body if isinstance(expression, Not) else Not(expression)


__all__ = ["Clauses", "If", "Leaf", "Unsayable"]
