"""Which search is used: the native kernel where it was built, else the one in Python. Both answer alike. Floor 6.

In: a :class:`~chekhov.planning.flat.Flat`, a goal, :class:`~chekhov.planning.outcome.Limits`. Out: an :data:`~chekhov.planning.outcome.Outcome`.
The environment variable ``CHEKHOV_SEARCH`` (``kernel`` or ``python``) chooses; an argument has the last word.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import StrEnum

from chekhov.planning.flat import Flat
from chekhov.planning.outcome import Limits, Outcome, Plan
from chekhov.planning.search import author, kernel


class Engine(StrEnum):
    """The searches there are."""

    KERNEL = "kernel"
    PYTHON = "python"


class Missing(Exception):
    """The kernel was asked for and is not there, or nothing of that name is."""


def chosen(name: str | None = None) -> Engine:
    """The search to use: the one named, else the environment's, else the best there is. Raises :class:`Missing`."""
    wanted = name or os.environ.get("CHEKHOV_SEARCH") or None
    if wanted is None:
        return Engine.KERNEL if kernel.built() else Engine.PYTHON
    if wanted not in tuple(Engine):
        raise Missing(f"there is no search {wanted!r}; there are {' and '.join(Engine)}")
    if wanted == Engine.KERNEL and not kernel.built():
        raise Missing("the native kernel was not built when Chekhov was installed (it needs a C++20 compiler)")
    return Engine(wanted)


def search(
    flat: Flat,
    goal: int,
    limits: Limits,
    *,
    by: Engine | None = None,
    most_worlds: int | None = None,
    most_bytes: int | None = None,
    seconds: float | None = None,
    accept: Callable[[Plan], bool] | None = None,
) -> Outcome:
    """A plan after which the author's utility is at least ``goal`` (in units of ``1 / scale``).

    ``most_worlds``: to give up after so many (None: what fits into about a gigabyte). ``most_bytes``: the memory that the kernel's tables may take; the search in
    Python counts worlds only. ``seconds``: of processor time, none if None. ``accept`` may refuse a plan, and the search goes on. Raises
    :class:`~chekhov.planning.search.worlds.Looping` where triggers never come to an end; a KeyboardInterrupt ends the search with
    :class:`~chekhov.planning.outcome.GaveUp`.
    """
    if chosen(by) is Engine.PYTHON:
        most = most_worlds or author.MOST_WORLDS
        return author.search(flat, goal, limits, most_worlds=most, seconds=seconds, accept=accept)
    return kernel.Kernel(flat).search(
        goal,
        limits,
        most_worlds=most_worlds or kernel.MOST_WORLDS,
        most_bytes=most_bytes or kernel.MOST_BYTES,
        seconds=seconds,
        accept=accept,
    )
