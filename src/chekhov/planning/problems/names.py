"""What the names of a problem file mean: types, entities, properties, and the variables in scope.

In: what the declarations say. Out: :class:`Names`, which resolves a name or says that there is none, and :class:`Scope`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches

from chekhov.planning.problems.tokens import Unreadable
from chekhov.planning.problems.tree import Constant, Expression, Kind, Property, Variable, kind_of
from chekhov.source import Span


@dataclass(frozen=True, slots=True)
class Scope:
    """The variables that mean something here: name to slot and the set it ranges over."""

    variables: dict[str, tuple[int, int]] = field(default_factory=dict)
    depth: int = 0

    def with_variable(self, name: str, entities: int) -> Scope:
        """The scope inside a quantifier; an outer variable of the same name is hidden."""
        return Scope({**self.variables, name: (self.depth, entities)}, self.depth + 1)


@dataclass(slots=True)
class Names:
    """Types as sets of entities, entities by number, properties by name (several may share one, with other arguments)."""

    types: dict[str, int] = field(default_factory=dict)
    entities: dict[str, int] = field(default_factory=dict)
    properties: list[Property] = field(default_factory=list)
    by_name: dict[str, list[int]] = field(default_factory=dict)

    def type_named(self, name: str, span: Span) -> int:
        """The entities of a type. Raises :class:`Unreadable`."""
        if name in self.types:
            return self.types[name]
        raise Unreadable(f"there is no type {name!r}{near(name, self.types)}", span, help=f"declare it: type {name};")

    def leaf(self, name: str, scope: Scope, span: Span) -> Constant | Variable:
        """A variable or an entity. Raises :class:`Unreadable`."""
        if name in scope.variables:
            return Variable(scope.variables[name][0])
        if name in self.entities:
            return Constant("entity", self.entities[name])
        known = [*scope.variables, *self.entities]
        raise Unreadable(f"there is no variable or entity {name!r}{near(name, known)}", span)

    def set_of(self, leaf: Constant | Variable, scope: Scope) -> int:
        """Which entities a leaf can be."""
        if isinstance(leaf, Constant):
            return 1 << leaf.value
        return next((entities for slot, entities in scope.variables.values() if slot == leaf.slot), 0)

    def property_for(self, name: str, sets: Iterable[int], span: Span) -> int:
        """The property of this name whose parameters admit these arguments. Raises :class:`Unreadable`."""
        if name not in self.by_name:
            raise Unreadable(f"there is no property {name!r}{near(name, self.by_name)}", span)
        sets = tuple(sets)
        for number in self.by_name[name]:
            parameters = self.properties[number].parameters
            if len(parameters) == len(sets) and all(
                given & ~wanted == 0 for given, wanted in zip(sets, parameters, strict=True)
            ):
                return number
        counts = sorted({len(self.properties[number].parameters) for number in self.by_name[name]})
        if len(sets) not in counts:
            wanted = " or ".join(map(str, counts))
            raise Unreadable(f"property {name!r} takes {wanted} argument{'s' * (counts != [1])}, not {len(sets)}", span)
        raise Unreadable(f"property {name!r} is not defined for things of this type", span)

    def kind(self, expression: Expression) -> Kind | None:
        """What sort of value an expression has; None: that of ``?``, which fits all but booleans."""
        return kind_of(expression, self.properties)


def near(word: str, names: Iterable[str]) -> str:
    """``; did you mean 'x'?`` or nothing."""
    lower = {name.casefold(): name for name in names}
    close = get_close_matches(word.casefold(), lower, n=1, cutoff=0.6)
    return f"; did you mean {lower[close[0]]!r}?" if close else ""
