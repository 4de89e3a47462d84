"""A sign of life on long runs: after a second, a line on standard error that counts; only on a terminal.

In: what is being done. Out: nothing that stays.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread


@contextmanager
def working(what: str) -> Iterator[None]:
    """While the block runs: ``reading the story … 3 s``, wiped away at its end."""
    if not sys.stderr.isatty():
        yield
        return
    done = Event()
    counter = Thread(target=_count, args=(what, done), daemon=True)
    counter.start()
    try:
        yield
    finally:
        done.set()
        counter.join()


def _count(what: str, done: Event) -> None:
    seconds = 0
    while not done.wait(1):
        seconds += 1
        print(f"\r{what} … {seconds} s", end="", file=sys.stderr, flush=True)
    if seconds:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
