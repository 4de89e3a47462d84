"""Grounding: a problem's schemas become the flat problem of all their instances. Floor 6.

In: a :class:`~chekhov.planning.problems.tree.Problem`. Out: a :class:`~chekhov.planning.flat.Flat` and warnings, or :class:`~chekhov.planning.problems.read.Unusable`.
Parameters are bound one after the other, by joins over the facts that nothing ever changes; whatever depends on such facts alone is folded away. A part of a
schema is grounded once for all instances that agree on its variables.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

from chekhov.findings import Finding, Severity
from chekhov.planning.flat import BOOLEAN, ENTITY, NEVER, NUMBER, UNKNOWN, Compare, Flat, Node, ints
from chekhov.planning.problems.read import RULE, Unusable, error
from chekhov.planning.problems.tree import (
    And,
    Arithmetic,
    Assign,
    Believes,
    Comparison,
    Constant,
    Each,
    Expression,
    Fluent,
    If,
    IsA,
    Not,
    Or,
    Problem,
    Schema,
    Unknown,
    Variable,
    kind_of,
    members,
)
from chekhov.planning.reach import possible
from chekhov.planning.tables import FALSE, MOST, TRUE, Copied, Formula, Tables, TooMany, lists, negated

LARGEST = 100_000
"""So many ground actions, and as many ground triggers, are taken on."""
SLOTS = 64
"""So many variables may be in scope at once."""

Env = list[int]
Key = tuple[int, ...]
"""A ground fluent: its property, then its arguments."""
Chain = tuple[int, ...]


@dataclass(slots=True)
class _Grounder:
    """The problem, what is so at the start, what never changes, and the tables that grow."""

    problem: Problem
    tables: Tables
    truth: dict[Key, int] = field(default_factory=dict)
    stated: dict[tuple[Chain, Key], int] = field(default_factory=dict)
    beginning: bool = True
    """While the initial state is read, every fluent is what it is at that moment."""
    changing: set[int] = field(default_factory=set)
    doubted: set[Key] = field(default_factory=set)
    rank: dict[int, int] = field(default_factory=dict)
    slots: dict[int, tuple[int, ...]] = field(default_factory=dict)
    formulas: dict[tuple[int, ...], Formula] = field(default_factory=dict)
    indexes: dict[tuple[int, int], dict[Key, list[int]]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    # ------------------------------------------------------------ values of fluents

    def fixed(self, key: Key) -> bool:
        """Is this fluent the same in every world that can come about?"""
        return self.beginning or (key[0] not in self.changing and key not in self.doubted)

    def start_value(self, chain: Chain, key: Key) -> int:
        """What a fluent is at the start, for a chain."""
        while chain:
            value = self.stated.get((chain, key))
            if value is not None:
                return value
            chain = chain[:-1]
        return self.truth.get(key, 0)

    def key(self, fluent: Fluent, env: Env) -> Key:
        return (fluent.property, *[self.leaf(argument, env) for argument in fluent.arguments])

    def leaf(self, leaf: Constant | Variable, env: Env) -> int:
        return leaf.value if isinstance(leaf, Constant) else env[leaf.slot]

    def believing(self, chain: Chain, believes: Believes, env: Env) -> Chain:
        who = self.rank[self.leaf(believes.who, env)]
        return chain if chain and chain[-1] == who else (*chain, who)

    def unknown(self, other: Expression) -> int:
        """``?`` beside another expression."""
        return UNKNOWN if kind_of(other, self.problem.properties) == "number" else 0

    # ------------------------------------------------------------ expressions

    def free(self, expression: Expression) -> tuple[int, ...]:
        """The slots an expression reads, its own quantifiers' aside."""
        known = self.slots.get(id(expression))
        if known is None:
            known = self.slots[id(expression)] = tuple(sorted(_free(expression)))
        return known

    def formula(self, expression: Expression, env: Env, chain: Chain = (), holds: bool = True) -> Formula:
        """The formula that a condition (or its denial) is, in somebody's belief, for what the environment binds."""
        if self.beginning:
            return self._formula(expression, env, chain, holds)
        memo = (id(expression), holds, len(chain), *chain, *[env[slot] for slot in self.free(expression)])
        found = self.formulas.get(memo)
        if found is None:
            found = self.formulas[memo] = self._formula(expression, env, chain, holds)
        return found

    def _formula(self, expression: Expression, env: Env, chain: Chain, holds: bool) -> Formula:
        tables = self.tables
        match expression:
            case Constant(_, value):
                return TRUE if bool(value) == holds else FALSE
            case Fluent():
                return tables.comparison(Compare.EQUAL, self.value(expression, env, chain), tables.constant(int(holds)))
            case Comparison(op, left, right) if kind_of(left, self.problem.properties) == "boolean":
                same = (op == Compare.EQUAL) == holds
                if isinstance(right, Constant):
                    return self.formula(left, env, chain, bool(right.value) == same)
                return tables.any_of(
                    tables.all_of((self.formula(left, env, chain, side), self.formula(right, env, chain, side == same)))
                    for side in (True, False)
                )
            case Comparison(op, left, right):
                first, second = self.value(left, env, chain, right), self.value(right, env, chain, left)
                return tables.comparison(op if holds else negated(op), first, second)
            case Assign(left, right):
                return self._formula(Comparison(Compare.EQUAL, left, right), env, chain, holds)
            case Not(body):
                return self.formula(body, env, chain, not holds)
            case Believes(_, body):
                return self.formula(body, env, self.believing(chain, expression, env), holds)
            case And(parts) | Or(parts):
                join = tables.all_of if isinstance(expression, And) == holds else tables.any_of
                return join([self.formula(part, env, chain, holds) for part in parts])
            case Each(over, slot, entities, body):
                join = tables.all_of if (over == "forall") == holds else tables.any_of
                return join(self.formula(body, env, chain, holds) for _ in _binding(env, slot, entities))
            case IsA(body, entities):
                node = self.value(body, env, chain)
                join = tables.any_of if holds else tables.all_of
                op = Compare.EQUAL if holds else Compare.NOT_EQUAL
                return join(tables.comparison(op, node, tables.constant(one)) for one in members(entities))
            case If(cases, otherwise):
                return tables.any_of(
                    tables.all_of((condition, self.formula(body, env, chain, holds)))
                    for condition, body in self.cases(cases, otherwise or Constant("boolean", 0), env, chain)
                )
            case _:
                raise AssertionError(f"no condition: {expression}")

    def cases(
        self, cases: tuple[tuple[Expression, Expression], ...], otherwise: Expression | None, env: Env, chain: Chain
    ) -> list[tuple[Formula, Expression]]:
        """The cases of an ``if`` with conditions that exclude each other."""
        found, before = [], TRUE
        for condition, body in cases:
            found.append((self.tables.all_of((before, self.formula(condition, env, chain))), body))
            before = self.tables.all_of((before, self.formula(condition, env, chain, False)))
        return [*found, (before, otherwise)] if otherwise is not None else found

    def value(self, expression: Expression, env: Env, chain: Chain = (), beside: Expression | None = None) -> int:
        """The node of a value. ``beside``: what it is compared with or written to (it says which ``?`` is meant)."""
        tables = self.tables
        match expression:
            case Constant(_, value):
                return tables.constant(value)
            case Unknown():
                return tables.constant(self.unknown(beside) if beside is not None else 0)
            case Variable(slot):
                return tables.constant(env[slot])
            case Fluent():
                key = self.key(expression, env)
                if self.fixed(key):
                    return tables.constant(self.start_value(chain, key))
                return tables.node(Node.READ, tables.fluent(key), tables.chain(chain))
            case Believes(_, body):
                return self.value(body, env, self.believing(chain, expression, env), beside)
            case If(cases, otherwise):
                return self._choice(cases, otherwise, env, chain, beside)
            case Each("sum" | "product" as over, slot, entities, body):
                op, start = (Node.ADD, 0) if over == "sum" else (Node.MULTIPLY, self.problem.scale)
                whole = tables.constant(start)
                for _ in _binding(env, slot, entities):
                    one = self.value(body, env, chain)
                    whole = one if whole == tables.constant(start) else tables.node(op, whole, one)
                return whole
            case Arithmetic(op, left, right):
                return tables.node(op, self.value(left, env, chain), self.value(right, env, chain))
            case _:
                return tables.choice(self.formula(expression, env, chain), tables.constant(1), tables.constant(0))

    def _choice(
        self,
        cases: tuple[tuple[Expression, Expression], ...],
        otherwise: Expression | None,
        env: Env,
        chain: Chain,
        beside: Expression | None,
    ) -> int:
        last = otherwise if otherwise is not None else Constant("number", 0)
        node = self.value(last, env, chain, beside)
        for condition, body in reversed(cases):
            node = self.tables.choice(self.formula(condition, env, chain), self.value(body, env, chain, beside), node)
        return node

    def utility(self, expression: Expression) -> int:
        """The node of a utility: true counts as 1."""
        env = [0] * SLOTS
        if kind_of(expression, self.problem.properties) == "boolean":
            one, none = self.tables.constant(self.problem.scale), self.tables.constant(0)
            return self.tables.choice(self.formula(expression, env), one, none)
        return self.value(expression, env)

    # ------------------------------------------------------------ effects

    def effects(
        self, effect: Expression, env: Env, chain: Chain = (), inside: Chain = (), when: Formula = TRUE
    ) -> Iterator[tuple[Formula, Chain, Key, int]]:
        """What an effect writes: on which condition, at which chain, which fluent, which node."""
        match effect:
            case And(parts):
                for part in parts:
                    yield from self.effects(part, env, chain, inside, when)
            case Each(_, slot, entities, body):
                for _ in _binding(env, slot, entities):
                    yield from self.effects(body, env, chain, inside, when)
            case If(cases, otherwise):
                for condition, body in self.cases(cases, otherwise, env, inside):
                    both = self.tables.all_of((when, condition))
                    if both:
                        yield from self.effects(body, env, chain, inside, both)
            case Believes(_, body):
                deeper = self.believing(chain, effect, env)
                yield from self.effects(body, env, deeper, deeper, when)
            case Assign(Believes(_, left) as believes, right):
                yield from self.effects(Assign(left, right), env, self.believing(chain, believes, env), inside, when)
            case Assign(Fluent() as fluent, right):
                yield when, chain, self.key(fluent, env), self.value(right, env, inside, fluent)
            case _:
                raise AssertionError(f"no effect: {effect}")

    # ------------------------------------------------------------ bindings

    def bindings(self, schema: Schema, env: Env) -> Iterator[None]:
        """Bind the parameters in every way that the facts that never change allow; the environment holds each in turn."""
        precondition = schema.precondition
        conjuncts = precondition.parts if isinstance(precondition, And) else (precondition,)
        count = len(schema.parameters)
        tests: list[list[Expression]] = [[] for _ in range(count + 1)]
        for conjunct in conjuncts:
            free = [slot for slot in self.free(conjunct) if slot < count]
            tests[free[-1] + 1 if free else 0].append(conjunct)
        sources = [self._source(tests[slot + 1], slot) for slot in range(count)]

        def bind(slot: int) -> Iterator[None]:
            if any(self.formula(test, env) == FALSE for test in tests[slot]):
                return
            if slot == count:
                yield None
                return
            allowed = schema.parameters[slot].members
            joined = sources[slot]
            if joined is None:
                chosen = members(allowed)
            else:
                index, others = joined
                near = index.get(tuple([self.leaf(other, env) for other in others]), [])
                chosen = iter([entity for entity in near if allowed >> entity & 1])
            for entity in chosen:
                env[slot] = entity
                yield from bind(slot + 1)

        return bind(0)

    def _source(
        self, tests: list[Expression], slot: int
    ) -> tuple[dict[Key, list[int]], list[Constant | Variable]] | None:
        """An index over a fact that never changes, from which a parameter's values are read; None where there is none."""
        for test in tests:
            if not isinstance(test, Fluent) or test.property in self.changing:
                continue
            if any(key[0] == test.property for key in self.doubted):
                continue
            places = [place for place, leaf in enumerate(test.arguments) if leaf == Variable(slot)]
            if len(places) == 1:
                place = places[0]
                others = [leaf for number, leaf in enumerate(test.arguments) if number != place]
                return self._index(test.property, place), others
        return None

    def _index(self, number: int, place: int) -> dict[Key, list[int]]:
        index = self.indexes.get((number, place))
        if index is None:
            index = self.indexes[number, place] = {}
            for key, value in sorted(self.truth.items()):
                if key[0] == number and value:
                    arguments = key[1:]
                    index.setdefault(arguments[:place] + arguments[place + 1 :], []).append(arguments[place])
        return index


def _binding(env: Env, slot: int, entities: int) -> Iterator[int]:
    """Put every entity of a set into a slot, in turn."""
    kept = env[slot]
    for entity in members(entities):
        env[slot] = entity
        yield entity
    env[slot] = kept


def _free(expression: Expression) -> set[int]:
    match expression:
        case Variable(slot):
            return {slot}
        case Fluent(_, arguments):
            return {leaf.slot for leaf in arguments if isinstance(leaf, Variable)}
        case Not(body) | IsA(body, _):
            return _free(body)
        case And(parts) | Or(parts):
            return set().union(*map(_free, parts))
        case Comparison(_, left, right) | Arithmetic(_, left, right) | Assign(left, right):
            return _free(left) | _free(right)
        case If(cases, otherwise):
            found = set() if otherwise is None else _free(otherwise)
            return found.union(*(_free(part) for case in cases for part in case))
        case Each(_, slot, _, body):
            return _free(body) - {slot}
        case Believes(who, body):
            return _free(body) | ({who.slot} if isinstance(who, Variable) else set())
        case _:
            return set()


def _assigned(effect: Expression | None) -> Iterator[int]:
    """The properties that an effect can change."""
    match effect:
        case And(parts):
            for part in parts:
                yield from _assigned(part)
        case If(cases, otherwise):
            for _, body in cases:
                yield from _assigned(body)
            yield from _assigned(otherwise)
        case Each(_, _, _, body) | Believes(_, body):
            yield from _assigned(body)
        case Assign(left, _):
            while isinstance(left, Believes):
                left = left.body
            assert isinstance(left, Fluent)
            yield left.property
        case _:
            return


# ---------------------------------------------------------------- the whole


def ground(problem: Problem) -> tuple[Flat, tuple[Finding, ...]]:
    """The flat problem, with warnings. Raises :class:`~chekhov.planning.problems.read.Unusable`."""
    grounder = _Grounder(problem, Tables(problem.scale))
    grounder.rank = {entity: rank for rank, entity in enumerate(problem.characters)}
    _begin(grounder)
    for schema in (*problem.actions, *problem.triggers):
        grounder.changing.update(_assigned(schema.effect))
    grounder.doubted = {key for (_, key), value in grounder.stated.items()}
    grounder.beginning = False
    actions = [row for schema in problem.actions for row in _instances(grounder, schema)]
    triggers = [row for schema in problem.triggers for row in _instances(grounder, schema) if row.effects]
    utilities = [
        grounder.utility(problem.utilities.get(entity, Constant("number", 0))) for entity in (*problem.characters, 0)
    ]
    actions, triggers = _possible(grounder, actions, triggers)
    return _flat(grounder, actions, triggers, utilities), tuple(grounder.findings)


def _possible(
    grounder: _Grounder, actions: list[_Instance], triggers: list[_Instance]
) -> tuple[list[_Instance], list[_Instance]]:
    """The instances that can ever happen."""
    values = [{grounder.truth.get(key, 0)} for key in grounder.tables.fluents]
    for (_, key), value in grounder.stated.items():
        if key in grounder.tables.fluents:
            values[grounder.tables.fluents[key]].add(value)
    unknown = [
        UNKNOWN if grounder.problem.properties[key[0]].kind == "number" else 0 for key in grounder.tables.fluents
    ]
    happening = possible(grounder.tables, values, unknown, actions, triggers)
    kept = [row for number, row in enumerate(actions) if number in happening]
    return kept, [row for number, row in enumerate(triggers, len(actions)) if number in happening]


def _begin(grounder: _Grounder) -> None:
    """Read the initial state, statement after statement."""
    env = [0] * SLOTS
    for statement in grounder.problem.initial:
        for when, chain, key, node in grounder.effects(statement, env):
            if when:
                value = grounder.tables.node_rows[node][1]
                if chain:
                    grounder.stated[chain, key] = value
                else:
                    grounder.truth[key] = value


@dataclass(frozen=True, slots=True)
class _Instance:
    """One ground action or trigger. ``effects``: rows of condition, chain, fluent, node."""

    name: str
    precondition: int
    effects: list[tuple[int, int, int, int]]
    observing: list[int]
    consenting: list[int]


def _instances(grounder: _Grounder, schema: Schema) -> Iterator[_Instance]:
    """All instances of a schema. Raises :class:`Unusable` where they are too many, or where one says two things of one fluent."""
    problem, env = grounder.problem, [0] * SLOTS
    try:
        for number, _ in enumerate(grounder.bindings(schema, env)):
            if number >= LARGEST:
                raise Unusable((_too_many(problem, schema),))
            precondition = grounder.formula(schema.precondition, env)
            if precondition:
                yield _instance(grounder, schema, env, precondition)
    except TooMany:
        message = f"a condition of {schema.name!r} has more than {MOST:,} alternatives"
        raise Unusable((error(message, schema.span, help="split it into several actions"),)) from None


def _too_many(problem: Problem, schema: Schema) -> Finding:
    widest = max(schema.parameters, key=lambda parameter: parameter.members.bit_count())
    sizes = " × ".join(str(parameter.members.bit_count()) for parameter in schema.parameters)
    return error(
        f"{schema.name!r} has more than {LARGEST:,} instances ({sizes})",
        schema.span,
        help=f"its widest parameter is {widest.name!r}, one of {widest.members.bit_count()}; bind it by a fact that never changes, or make its type smaller",
    )


def _instance(grounder: _Grounder, schema: Schema, env: Env, precondition: Formula) -> _Instance:
    problem, tables = grounder.problem, grounder.tables
    chosen = tuple(env[: len(schema.parameters)])
    rows: dict[tuple[int, int], dict[tuple[int, int], None]] = {}
    if schema.effect is not None:
        for when, chain, key, node in grounder.effects(schema.effect, env):
            if when:
                place = tables.chain(chain), tables.fluent(key)
                rows.setdefault(place, {})[tables.condition(when), node] = None
    effects = []
    for (chain_number, fluent), written in rows.items():
        if len(written) > 1:
            _collide(grounder, schema, chosen, list(written))
        effects += [(condition, chain_number, fluent, node) for condition, node in written]
    observing = []
    if schema.observing is not None:
        slot, (entities, body) = len(chosen), schema.observing
        for entity in problem.characters:
            env[slot] = entity
            observing.append(tables.condition(grounder.formula(body, env) if entities >> entity & 1 else FALSE))
    else:
        observing = [1] * len(problem.characters)
    consenting = [grounder.rank[grounder.leaf(leaf, env)] for leaf in schema.consenting]
    name = problem.signature(schema, chosen)
    return _Instance(name, tables.condition(precondition), effects, observing, list(dict.fromkeys(consenting)))


def _collide(grounder: _Grounder, schema: Schema, chosen: tuple[int, ...], written: list[tuple[int, int]]) -> None:
    """Several values for one fluent: an error where they are sure to clash, a warning where they may."""
    for later, (condition, node) in enumerate(written):
        for other, different in written[:later]:
            if node == different or not grounder.tables.together(condition, other):
                continue
            name = grounder.problem.signature(schema, chosen)
            if condition == other == 1:
                message = f"{name} makes one fluent two things at once"
                raise Unusable((error(message, schema.span),))
            message = f"{schema.name!r} can make one fluent two things at once, as in {name}; the smaller value wins"
            found = Finding(RULE, Severity.WARNING, message, schema.span)
            if not any(earlier.span == schema.span for earlier in grounder.findings):
                grounder.findings.append(found)


def _flat(grounder: _Grounder, actions: list[_Instance], triggers: list[_Instance], utilities: list[int]) -> Flat:
    """The arrays, without what nothing reads."""
    problem = grounder.problem
    copied = Copied(grounder.tables)
    utility = [copied.node(node) for node in utilities]
    doing = [(copied.condition(row.precondition), [copied.condition(c) for c in row.observing]) for row in actions]
    _read(copied, actions, triggers)
    tables = copied.new
    effects: list[tuple[int, int, int, int]] = []
    starts, firing, stratum, names = ints(), ints(), ints(), []
    for row in actions:
        starts.append(len(effects))
        effects += copied.effects(row.effects)
    starts.append(len(effects))
    trigger_starts = ints()
    for row in triggers:
        written = copied.effects(row.effects)
        if written:
            trigger_starts.append(len(effects))
            firing.append(copied.condition(row.precondition))
            stratum.append(int(all(chain for _, chain, _, _ in written)))
            names.append(row.name)
            effects += written
    trigger_starts.append(len(effects))
    kinds = {"boolean": BOOLEAN, "number": NUMBER, "entity": ENTITY}
    kind = [kinds[problem.properties[key[0]].kind] for key in tables.fluents]
    stated = [
        (tables.chain(chain), tables.fluents[key], value)
        for (chain, key), value in grounder.stated.items()
        if key in tables.fluents
    ]
    consenting_starts, consenting_items = lists(row.consenting for row in actions)
    return Flat(
        tuple(problem.entity(entity) for entity in problem.characters),
        problem.entities,
        tuple(
            f"{problem.properties[key[0]].name}({', '.join(map(problem.entity, key[1:]))})" for key in tables.fluents
        ),
        tuple(row.name for row in actions),
        tuple(names),
        problem.scale,
        problem.introspective,
        kind=array("i", kind),
        unknown=array("i", [(NEVER, UNKNOWN, 0)[one] for one in kind]),
        initial=array("i", [grounder.truth.get(key, 0) for key in tables.fluents]),
        stated=array("i", [number for row in stated for number in row]),
        effects=array("i", [number for row in effects for number in row]),
        action_precondition=array("i", [precondition for precondition, _ in doing]),
        action_effects=starts,
        observing=array("i", [condition for _, observing in doing for condition in observing]),
        consenting_starts=consenting_starts,
        consenting_items=consenting_items,
        trigger_precondition=firing,
        trigger_effects=trigger_starts,
        trigger_stratum=stratum,
        utility=array("i", utility),
        **tables.arrays(),
    )


def _read(copied: Copied, actions: list[_Instance], triggers: list[_Instance]) -> None:
    """Copy what decides on anything that is read: the fluents that are written count only where somebody reads them."""
    waiting = [(effect, None) for row in actions for effect in row.effects]
    waiting += [(effect, row.precondition) for row in triggers for effect in row.effects]  # type: ignore[misc]
    before = -1
    while before != len(copied.new.fluents):
        before, rest = len(copied.new.fluents), []
        for effect, precondition in waiting:
            if not copied.reads(effect[2]):
                rest.append((effect, precondition))
                continue
            copied.condition(effect[0])
            copied.node(effect[3])
            if precondition is not None:
                copied.condition(precondition)
        waiting = rest
