"""A planning problem as it is written: types as sets of entities, properties, schemas of actions and triggers, with every name resolved.

In: nothing (:mod:`chekhov.planning.problems.read` builds it from a text). Out: :class:`Problem` and the expressions in it.

Entities are numbered from 1 in order of declaration; a *set* of entities is an integer with bit ``e`` set for entity ``e``. Variables are slots of an
environment: a list of entities in which a schema's parameters come first. Numbers are held in units of ``1 / scale``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from chekhov.planning.flat import Compare, Node
from chekhov.source import NOWHERE, Span

Kind = Literal["boolean", "number", "entity"]


@dataclass(frozen=True, slots=True)
class Constant:
    """An entity, a number or a truth value (1 and 0)."""

    kind: Kind
    value: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """``?``."""


@dataclass(frozen=True, slots=True)
class Variable:
    """The entity in a slot of the environment."""

    slot: int


@dataclass(frozen=True, slots=True)
class Fluent:
    """A property of things."""

    property: int
    arguments: tuple[Constant | Variable, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The body does not hold."""

    body: Expression


@dataclass(frozen=True, slots=True)
class And:
    """All parts hold, or, as an effect, come about."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """One of the parts holds."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two values compared."""

    op: Compare
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class IsA:
    """Is the thing one of a set of entities?"""

    body: Expression
    members: int


@dataclass(frozen=True, slots=True)
class If:
    """The first case whose condition holds, else ``otherwise`` (None only in effects: nothing happens)."""

    cases: tuple[tuple[Expression, Expression], ...]
    otherwise: Expression | None


@dataclass(frozen=True, slots=True)
class Each:
    """For all, for some; the sum, the product: over a set of entities, each in turn in the slot."""

    over: Literal["forall", "exists", "sum", "product"]
    slot: int
    members: int
    body: Expression


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """A number made of two."""

    op: Node
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Believes:
    """The body, read (or written) in what somebody believes."""

    who: Constant | Variable
    body: Expression


@dataclass(frozen=True, slots=True)
class Assign:
    """In effects: the left side becomes what the right side is."""

    left: Expression
    right: Expression


Expression = (
    Constant | Unknown | Variable | Fluent | Not | And | Or | Comparison | IsA | If | Each | Arithmetic | Believes | Assign
)  # fmt: skip

TRUE = Constant("boolean", 1)
FALSE = Constant("boolean", 0)


@dataclass(frozen=True, slots=True)
class Property:
    """A declared property: the sets its arguments come from, and what its values are (``range`` for entities)."""

    name: str
    parameters: tuple[int, ...]
    kind: Kind
    range: int
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a schema: one of a set. A constant in its place is a set of one."""

    name: str
    members: int


@dataclass(frozen=True, slots=True)
class Schema:
    """An action or a trigger. ``observing`` has its observer in the slot after the parameters; None: everyone observes."""

    name: str
    parameters: tuple[Parameter, ...]
    precondition: Expression
    effect: Expression | None
    consenting: tuple[Constant | Variable, ...] = ()
    observing: tuple[int, Expression] | None = None
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Problem:
    """A planning problem. ``utilities``: of each character by its entity; that of the author under 0; who has none has 0 always."""

    name: str
    entities: tuple[str, ...]
    characters: tuple[int, ...]
    properties: tuple[Property, ...]
    initial: tuple[Expression, ...]
    actions: tuple[Schema, ...]
    triggers: tuple[Schema, ...]
    utilities: dict[int, Expression]
    scale: int = 1
    introspective: bool = False
    """Does a belief effect about oneself, in one's own imagination, happen there (True), or is it dropped (as in the files' own tool)?"""

    def entity(self, number: int) -> str:
        """The name of an entity."""
        return self.entities[number - 1]

    def signature(self, schema: Schema, chosen: tuple[int, ...]) -> str:
        """A ground action or trigger as it is written."""
        return f"{schema.name}({', '.join([self.entities[number - 1] for number in chosen])})"


def members(entities: int) -> Iterator[int]:
    """The entities of a set, in order of declaration."""
    while entities:
        lowest = entities & -entities
        yield lowest.bit_length() - 1
        entities ^= lowest


def kind_of(expression: Expression, properties: Sequence[Property]) -> Kind | None:
    """What sort of value an expression has; None: that of ``?``, which fits all but booleans."""
    match expression:
        case Constant(kind, _):
            return kind
        case Variable():
            return "entity"
        case Unknown():
            return None
        case Fluent(number, _):
            return properties[number].kind
        case Not() | And() | Or() | Comparison() | IsA() | Assign():
            return "boolean"
        case Each(over, _, _, _):
            return "boolean" if over in ("forall", "exists") else "number"
        case Arithmetic():
            return "number"
        case Believes(_, body):
            return kind_of(body, properties)
        case If(cases, otherwise):
            kinds = [kind_of(body, properties) for _, body in cases]
            kinds += [kind_of(otherwise, properties)] if otherwise is not None else []
            return next((kind for kind in kinds if kind is not None), None)
