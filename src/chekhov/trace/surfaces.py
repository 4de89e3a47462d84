"""What the writer calls somebody: all words of the text that stand for a figure. Floor 5.

In: a trace. Out: the words for each figure, with how often they stand there; of those for a figure that is known by its owner, the usual ones.
"""

from __future__ import annotations

import re

from chekhov.trace.record import Trace

_POSSESSIVE = re.compile(r"^[\w’' -]+[’']s? \w[\w -]*$")


def surfaces(trace: Trace) -> dict[int, dict[str, int]]:
    """Figure -> the phrases that stand for it in the text, with how often."""
    found: dict[int, dict[str, int]] = {}
    for moment in trace.moments:
        act = moment.act
        if act is None:
            continue
        for slot, span in act.spans.items():
            term = act.fillers.get(slot)
            if not isinstance(term, int):
                continue
            figure = trace.world.real(term)
            text = trace.story.sources.text_of(span)
            if isinstance(figure, int) and len(text) < 60:
                counts = found.setdefault(figure, {})
                counts[text] = counts.get(text, 0) + 1
                if figure != term:
                    own = found.setdefault(term, {})
                    own[text] = own.get(text, 0) + 1
    return found


def as_written(phrases: dict[str, int], label: str) -> str:
    """For a figure known by an owner ("Kamijo's son"): the words that the writer uses most."""
    noun = label.rsplit(" ", 1)[-1]
    found = {
        text: count
        for text, count in phrases.items()
        if _POSSESSIVE.match(text)
        and text.endswith(noun)
        and not text.lower().startswith(("his ", "her ", "their ", "its "))
    }
    return max(found, key=lambda text: (found[text], -len(text), text)) if found else label
