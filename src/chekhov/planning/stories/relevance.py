"""Which deeds matter: those that bear on what is wanted, or on what such a deed needs. Floor 6.

In: deeds and conditions over constants. Out: the deeds that matter; the fluents that a condition reads or an effect writes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chekhov.planning.flat import Compare
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
)
from chekhov.planning.stories.deeds import Deed
from chekhov.story.meaning import Did

Key = tuple[int, ...]
"""A fluent: its property, and of whom."""


def relevant(
    found: list[Deed],
    aims: list[Expression],
    deed: Did | None,
    things: set[Key],
    cares: set[tuple[Key, int]],
    places: int,
) -> list[Deed]:
    """The deeds that bear on what is wanted, or on what such a deed needs. ``things``: where each thing is; who is to be where a thing is goes there:
    to hand it on, or to lay it down, serves only whoever wants to have it, or to have it there. ``cares``: who wants something of which thing; nobody else
    is handed a thing only in order to hand it on, and nothing is laid down at a place (``places``: bits) only to be taken from there."""
    writes = [list(written_by(And(one.effects))) for one in found]
    wanted: dict[Key, dict[int | None, set[str]]] = {}

    def want(asked: Iterable[tuple[Key, int | None]], verb: str = "") -> None:
        for key, value in asked:
            wanted.setdefault(key, {}).setdefault(value, set()).add(verb)

    def needed(number: int) -> None:
        """What a deed asks for, and does not bring about itself."""
        moved = {key for key, _ in writes[number]} & things
        asked = [one for one in asked_by(found[number].when) if one not in writes[number]]
        want(
            (one for one in asked if one[0] not in moved or one[1] is None or not places >> one[1] & 1),
            found[number].did.verb,
        )

    def bears(key: Key, value: int | None, verb: str) -> bool:
        values = wanted.get(key, {})
        if value is None:
            return bool(values)
        if key not in things:
            return value in values or None in values
        return bool(values.get(value, set()) - (set() if (key, value) in cares else {verb}))

    for aim in aims:
        want(asked_by(aim))
    chosen: set[int] = {number for number, one in enumerate(found) if one.did == deed}
    for number in chosen:
        needed(number)
    while True:
        more = {
            number
            for number, one in enumerate(found)
            if number not in chosen and any(bears(key, value, one.did.verb) for key, value in writes[number])
        }
        if not more:
            return [one for number, one in enumerate(found) if number in chosen]
        chosen |= more
        for number in more:
            needed(number)


def asked_by(expression: Expression | None, denied: bool = False) -> Iterator[tuple[Key, int | None]]:
    """The fluents of constants that a condition reads, each with the value that it asks for (None: with any)."""
    match expression:
        case Comparison(Compare.EQUAL, Fluent() as fluent, Constant(_, value)) if not denied:
            yield from ((key, value) for key in keys_of(fluent))
        case IsA(Fluent() as fluent, members) if not denied:
            yield from (
                (key, one) for key in keys_of(fluent) for one in range(members.bit_length()) if members >> one & 1
            )
        case Not(body):
            yield from asked_by(body, not denied)
        case Each(body=body) | Believes(_, body):
            yield from asked_by(body, denied)
        case And(parts) | Or(parts):
            for part in parts:
                yield from asked_by(part, denied)
        case _:
            yield from ((key, None) for key in keys_of(expression))


def written_by(effect: Expression | None) -> Iterator[tuple[Key, int | None]]:
    """The fluents of constants that an effect writes, each with the value it is given (None: any)."""
    match effect:
        case Assign(left, right):
            value = right.value if isinstance(right, Constant) else None
            yield from ((key, value) for key in keys_of(left, written=True))
        case And(parts):
            for part in parts:
                yield from written_by(part)
        case Believes(_, body):
            yield from written_by(body)
        case If(cases, otherwise):
            for _, body in cases:
                yield from written_by(body)
            yield from written_by(otherwise)


def keys_of(expression: Expression | None, written: bool = False) -> Iterator[Key]:
    """The fluents of constants that an expression reads (or, of an effect, writes)."""
    match expression:
        case Fluent(number, arguments):
            if all(isinstance(one, Constant) for one in arguments):
                yield (number, *(one.value for one in arguments))  # type: ignore[union-attr]
        case Not(body) | IsA(body) | Each(body=body) | Believes(_, body):
            yield from keys_of(body, written)
        case And(parts) | Or(parts):
            for part in parts:
                yield from keys_of(part, written)
        case Comparison(_, left, right) | Arithmetic(_, left, right):
            yield from keys_of(left, written)
            yield from keys_of(right, written)
        case Assign(left, right):
            yield from keys_of(left, written)
            if not written:
                yield from keys_of(right)
        case If(cases, otherwise):
            for condition, body in cases:
                yield from keys_of(body, written)
                if not written:
                    yield from keys_of(condition)
            yield from keys_of(otherwise, written)
