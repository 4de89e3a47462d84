"""The native kernel: ``src/kernel``, built when the package is installed. Numbers are those of :mod:`chekhov.planning.flat`."""

from collections.abc import Callable
from typing import Any

from chekhov.planning.flat import Flat

class Kernel:
    """A problem, with all worlds and explanations worked out so far. ``level``: how deep beliefs are held; ``owner``: whose world it is."""

    plan: list[int]
    reasons: list[int]
    utility: int
    worlds: int
    nodes: int
    questions: int

    def __init__(self, flat: Flat) -> None: ...
    def search(
        self,
        goal: int,
        author: int,
        character: int,
        epistemic: int,
        most_worlds: int,
        most_bytes: int,
        seconds: float | None,
        accept: Callable[[list[int], list[int]], bool] | None,
    ) -> tuple[str, Any]: ...
    def start(self, level: int) -> int: ...
    def after(self, action: int, level: int, world: int, owner: int) -> int: ...
    def actions(self, level: int, world: int, owner: int) -> list[int]: ...
    def values(self, level: int, world: int) -> list[int]: ...
    def minds(self, level: int, world: int) -> list[int]: ...
    def forget(self) -> None: ...
    @property
    def bytes(self) -> int: ...
