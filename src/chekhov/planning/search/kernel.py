"""The search in the native kernel (``src/kernel``, C++): the same questions, the same answers as :mod:`~chekhov.planning.search.author`. Floor 6.

In: a :class:`~chekhov.planning.flat.Flat`, a goal, :class:`~chekhov.planning.outcome.Limits`. Out: an :data:`~chekhov.planning.outcome.Outcome`.
The module ``chekhov.planning._kernel`` is built when the package is installed and a compiler is at hand; where it is missing, :func:`built` says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from time import process_time

from chekhov.planning.flat import Flat
from chekhov.planning.outcome import (
    NO_REASON,
    OUT_OF_REACH,
    Effort,
    Found,
    GaveUp,
    Impossible,
    Limits,
    Outcome,
    Plan,
    Reason,
)
from chekhov.planning.search.worlds import Looping

MOST_WORLDS = 20_000_000
"""So many worlds are made before the search gives up."""
MOST_BYTES = 1_000_000_000
"""So much memory its tables may take (bytes)."""
LONGEST = 1 << 20
"""No plan is longer than this."""


def built() -> bool:
    """Is the kernel there?"""
    return find_spec("chekhov.planning._kernel") is not None


class Kernel:
    """A problem opened in the kernel. What it has worked out is kept for the next question."""

    def __init__(self, flat: Flat) -> None:
        from chekhov.planning._kernel import Kernel as Native

        self.flat = flat
        self.native = Native(flat)

    def search(
        self,
        goal: int,
        limits: Limits,
        *,
        most_worlds: int = MOST_WORLDS,
        most_bytes: int = MOST_BYTES,
        seconds: float | None = None,
        accept: Callable[[Plan], bool] | None = None,
    ) -> Outcome:
        """As :func:`chekhov.planning.search.author.search`, with a bound on memory (bytes)."""
        begun, native = process_time(), self.native

        def asked(actions: list[int], reasons: list[int]) -> bool:
            return accept is None or accept(self._plan(actions, reasons))

        author, character, epistemic = (
            int(min(limit, LONGEST)) for limit in (limits.author, limits.character, limits.epistemic)
        )
        try:
            ending, detail = native.search(
                goal, author, character, epistemic, most_worlds, most_bytes, seconds, None if accept is None else asked
            )
        except KeyboardInterrupt:
            ending, detail = "gave up", "interrupted"
        effort = Effort(native.worlds, native.nodes, native.questions, process_time() - begun)
        match ending:
            case "found":
                plan = self._plan(native.plan, native.reasons)
                return Found(plan, native.utility / self.flat.scale, effort)
            case "gave up":
                return GaveUp(detail, effort)
            case "looping":
                raise Looping(tuple(self.flat.triggers[trigger] for trigger in detail))
            case "out of reach":
                return Impossible(OUT_OF_REACH, effort)
            case _:
                return Impossible(NO_REASON, effort)

    def _plan(self, actions: list[int], told: list[int]) -> Plan:
        """Numbers as names (the form of ``told``: ``Minds::tell`` in ``src/kernel/minds.hpp``)."""
        names, numbers = self.flat.actions, iter(told)
        reasons = tuple(self._reasons(numbers) for _ in actions)
        return Plan(tuple(names[action] for action in actions), reasons)

    def _reasons(self, numbers: Iterator[int]) -> tuple[Reason, ...]:
        return tuple(self._reason(numbers) for _ in range(next(numbers)))

    def _reason(self, numbers: Iterator[int]) -> Reason:
        who, length = next(numbers), next(numbers)
        plan = tuple(self.flat.actions[next(numbers)] for _ in range(length))
        return Reason(self.flat.characters[who], plan, tuple(self._reasons(numbers) for _ in range(length)))
