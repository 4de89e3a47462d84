"""In which tense a story is told. Floor 3.

In: the tenses of its sentences, one by one, without those that tell how things are or what holds always. Out: whether it is the past; what is told in the
past of a story in the present lies before it.
"""

from __future__ import annotations

from typing import NamedTuple

_RUN = (
    3  # so many sentences in the present, and a story that has only begun with what lay before is told in the present
)
_LONG_RUN = 5  # so many in the past, and a story that has only begun with what is so now is told in the past
_BEGUN = 3


class BaseTense(NamedTuple):
    """What the sentences so far say. ``past``: None before the first in the past or the second in the present ("School begins at eight. Nils overslept.");
    ``last``: the tense of the last one, ``at``: where that begins, ``run``: how many in a row; ``pasts``, ``presents``: how many there were
    (no more are counted than matter)."""

    past: bool | None = None
    last: str = ""
    at: int = -1
    run: int = 0
    pasts: int = 0
    presents: int = 0

    def told(self, tense: str, at: int) -> BaseTense:
        """With one more sentence; the same sentence read again says nothing new."""
        if at == self.at:
            return self
        run = min(self.run + 1, _LONG_RUN) if tense == self.last else 1  # more than these says nothing more
        pasts = min(self.pasts + (tense == "past"), _BEGUN + 1)
        presents = min(self.presents + (tense == "present"), _BEGUN + 1)
        past = self.past
        if past is None:
            agreed = tense == self.last or (tense == "past" and not self.last)
            past = tense == "past" if agreed else None
        elif past and tense == "present" and run >= _RUN and pasts <= _BEGUN:
            past = False
        elif not past and tense == "past" and run >= _LONG_RUN and presents <= _BEGUN:
            past = True
        return BaseTense(past, tense, at, run, pasts, presents)


NO_TENSE = BaseTense()
