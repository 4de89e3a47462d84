"""A table that is opened value by value. Floor 3.

In: a table of the standard library, which has far more in it than one story uses. Out: a mapping like any other whose values stay packed until
they are first asked for, so that starting costs what a story uses and not what the library holds.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Generic, TypeVar

V = TypeVar("V")


class Shelf(MutableMapping[str, V], Generic[V]):
    """What was packed (shared by all copies, as is what has been opened of it), and what was added to this copy."""

    __slots__ = ("_opened", "_own", "_packed")

    def __init__(self, packed: dict[str, bytes] | None = None) -> None:
        self._packed: dict[str, bytes] = packed or {}
        self._opened: dict[str, V] = {}
        self._own: dict[str, V] = {}

    def packed(self) -> Shelf[V]:
        """The same table with everything packed."""
        return Shelf({key: pickle.dumps(value, pickle.HIGHEST_PROTOCOL) for key, value in self.items()})

    def copy(self) -> Shelf[V]:
        """A copy that can be added to."""
        other: Shelf[V] = Shelf(self._packed)
        other._opened, other._own = self._opened, dict(self._own)
        return other

    def own(self) -> list[V]:
        """What was added since it was packed, in order."""
        return list(self._own.values())

    def __getitem__(self, key: str) -> V:
        if key in self._own:
            return self._own[key]
        value = self._opened.get(key)
        if value is None:
            value = self._opened[key] = pickle.loads(self._packed[key])
        return value

    if not TYPE_CHECKING:  # typed as inherited; the inherited one costs three calls a look

        def get(self, key: str, default: object = None) -> object:
            """The value, or the default."""
            value = self._own.get(key) or self._opened.get(key)
            if value is not None:
                return value
            return self[key] if key in self._packed or key in self._own else default

    def __setitem__(self, key: str, value: V) -> None:
        self._own[key] = value

    def __delitem__(self, key: str) -> None:
        raise TypeError("what is defined stays defined")

    def __contains__(self, key: object) -> bool:
        return key in self._packed or key in self._own

    def __iter__(self) -> Iterator[str]:
        yield from self._packed
        for key in self._own:
            if key not in self._packed:
                yield key

    def __len__(self) -> int:
        return len(self._packed) + sum(key not in self._packed for key in self._own)
