"""A table that is opened value by value. Floor 3.

In: a table of the standard library, which has far more in it than one story uses. Out: a mapping like any other whose values stay packed until
they are first asked for, so that starting costs what a story uses and not what the library holds.
"""

from __future__ import annotations

import pickle
from collections.abc import ItemsView, Iterator, KeysView, Mapping, ValuesView
from typing import TYPE_CHECKING, Generic, TypeVar

V = TypeVar("V")


class Shelf(dict[str, V], Generic[V]):
    """What was packed (shared by all copies, as is what has been opened of it), and what was added to this copy. As a table it holds what has been
    looked at."""

    __slots__ = ("_opened", "_own", "_packed")

    def __init__(self, packed: dict[str, bytes] | None = None) -> None:
        super().__init__()
        self._packed: dict[str, bytes] = packed or {}
        self._opened: dict[str, V] = {}
        self._own: dict[str, V] = {}

    def packed(self) -> Shelf[V]:
        """The same table with everything packed."""
        return Shelf({key: pickle.dumps(value, pickle.HIGHEST_PROTOCOL) for key, value in self.items()})

    def copy(self) -> Shelf[V]:
        """A copy that can be added to."""
        other: Shelf[V] = Shelf(self._packed)
        other._opened = self._opened
        for key, value in self._own.items():
            other[key] = value
        return other

    def own(self) -> list[V]:
        """What was added since it was packed, in order."""
        return list(self._own.values())

    def __missing__(self, key: str) -> V:
        value = self._opened.get(key)
        if value is None:
            value = self._opened[key] = pickle.loads(self._packed[key])
        super().__setitem__(key, value)
        return value

    def __reduce__(self) -> tuple[object, ...]:
        return _shelf, (self._packed, self._own)

    if not TYPE_CHECKING:  # typed as inherited

        def get(self, key: str, default: object = None) -> object:
            """The value, or the default."""
            value = dict.get(self, key)
            if value is None and key in self._packed:
                return self[key]
            return default if value is None else value

        def setdefault(self, key: str, default: object = None) -> object:
            """The value; the default from now on, where there is none."""
            if key not in self:
                self[key] = default
            return self[key]

    def __setitem__(self, key: str, value: V) -> None:
        self._own[key] = value
        super().__setitem__(key, value)

    def __delitem__(self, key: str) -> None:
        raise TypeError("what is defined stays defined")

    def __contains__(self, key: object) -> bool:
        return super().__contains__(key) or key in self._packed

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and dict(self.items()) == dict(other.items())

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None

    def __iter__(self) -> Iterator[str]:
        yield from self._packed
        for key in self._own:
            if key not in self._packed:
                yield key

    def __len__(self) -> int:
        return len(self._packed) + sum(key not in self._packed for key in self._own)

    if not TYPE_CHECKING:  # the inherited ones know only of what has been looked at

        def keys(self) -> KeysView[str]:
            return KeysView(self)

        def values(self) -> ValuesView[V]:
            return ValuesView(self)

        def items(self) -> ItemsView[str, V]:
            return ItemsView(self)


def _shelf(packed: dict[str, bytes], own: dict[str, V]) -> Shelf[V]:
    shelf: Shelf[V] = Shelf(packed)
    for key, value in own.items():
        shelf[key] = value
    return shelf
