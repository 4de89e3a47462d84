"""A sign of life on long runs: after a third of a second a line on standard error, which then counts the seconds; only on a terminal.

In: what is being done, and how far it is. Out: nothing that stays.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

_AT_FIRST = 0.3  # seconds


@contextmanager
def working(what: str) -> Iterator[Callable[[int, int], None]]:
    """While the block runs: ``reading the story … 3 s, 40 %``, wiped away at its end. Gives a function to call with
    what is done and what there is to do."""
    far = [0, 0]

    def progress(done: int, total: int) -> None:
        far[:] = done, total

    if not sys.stderr.isatty():
        yield progress
        return
    end = Event()
    counter = Thread(target=_count, args=(what, end, far), daemon=True)
    counter.start()
    try:
        yield progress
    finally:
        end.set()
        counter.join()


def _count(what: str, end: Event, far: list[int]) -> None:
    shown, seconds = False, 0
    while not end.wait(1 if shown else _AT_FIRST):
        done, total = far
        since = f" {seconds} s" if seconds else ""
        share = f"{',' if since else ''} {100 * done // total} %" if total else ""
        print(f"\r\x1b[K{what} …{since}{share}", end="", file=sys.stderr, flush=True)
        shown, seconds = True, seconds + 1
    if shown:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
