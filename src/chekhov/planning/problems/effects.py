"""What may be said to become so: effects of actions and triggers, and the initial state.

In: an expression as it was read. Out: the same in the few forms an effect has (:func:`as_effect`):
``And`` of effects, ``If`` and ``forall`` with effects inside, ``Believes`` somebody an effect, and ``Assign`` to a fluent or to what somebody believes of one.
"""

from __future__ import annotations

from collections.abc import Callable

from chekhov.planning.flat import Compare
from chekhov.planning.problems.names import Names
from chekhov.planning.problems.tokens import Unreadable
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
    Not,
)
from chekhov.source import Span


def as_effect(found: Expression, names: Names, span: Span, warn: Callable[[str, Span], None]) -> Expression:
    """The effect that an expression says. Raises :class:`Unreadable` where it says none."""

    def again(inner: Expression) -> Expression:
        return as_effect(inner, names, span, warn)

    match found:
        case Constant("boolean", 1):
            return And(())
        case And(parts):
            return And(tuple(again(part) for part in parts))
        case If(cases, otherwise):
            return If(
                tuple((condition, again(body)) for condition, body in cases),
                None if otherwise is None else again(otherwise),
            )
        case Each("forall", slot, entities, body):
            return Each("forall", slot, entities, again(body))
        case Not(Believes(who, body)):
            return Believes(who, again(Not(body)))
        case Believes(who, body):
            return Believes(who, again(body))
        case Fluent() if names.kind(found) == "boolean":
            return Assign(found, TRUE)
        case Not(Fluent() as fluent):
            return Assign(fluent, FALSE)
        case Comparison(Compare.EQUAL, left, right):
            warn("'==' in an effect is read as '='", span)
            return again(Assign(left, right))
        case Assign(left, right):
            _assignable(left, right, names, span)
            return found
        case _:
            raise Unreadable(
                "this does not say what becomes so", span, help="write a fluent = value, a fluent, or !fluent"
            )


def _assignable(left: Expression, right: Expression, names: Names, span: Span) -> None:
    while isinstance(left, Believes):
        left = left.body
    if not isinstance(left, Fluent):
        raise Unreadable("only a fluent can be set to something", span)
    declared = names.properties[left.property]
    if isinstance(right, Constant) and right.kind == "entity" and not declared.range >> right.value & 1:
        name = list(names.entities)[right.value - 1]
        raise Unreadable(f"{name!r} is no value that {declared.name!r} can have", span)
