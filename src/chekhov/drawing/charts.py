"""Charts by their names: the one door to all drawings.

In: a trace, the kind of chart, a title, and what the reader wishes. Out: a `Chart`.
"""

from __future__ import annotations

from dataclasses import dataclass

from chekhov.drawing.svg import Chart
from chekhov.trace.record import Trace

KINDS = {
    "storyline": "one line for everybody, together where they are together, through death and return",
    "why": "which event made which possible, gave the reason for it, or the news of it",
    "knows": "who knows, or wrongly believes, what, since when; and the reader",
    "curve": "when it is told against when it happens",
    "timeline": "the scenes as they happen, with the time between them",
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a chart may be told. ``about``: a line or clause to explain (why). ``order``: columns as they happen (``story``) or are told (``telling``);
    ``pin``: names from top to bottom; ``people``: at most so many lines; ``prove``: look for a proof of the fewest crossings (storyline)."""

    about: str = ""
    order: str = "story"
    pin: tuple[str, ...] = ()
    people: int = 24
    prove: bool = True


def draw(trace: Trace, kind: str, title: str, wishes: Wishes | None = None) -> Chart:
    """Draw one chart of a story. Raises KeyError for a kind that is not in `KINDS`."""
    wishes = wishes or Wishes()
    match kind:
        case "storyline":
            from chekhov.drawing.stage import stage
            from chekhov.drawing.storyline import plan
            from chekhov.drawing.storylinesvg import storyline_svg

            return storyline_svg(plan(stage(trace, wishes.order, wishes.people), wishes.pin, wishes.prove), title)
        case "why":
            from chekhov.drawing.causes import causes

            return causes(trace, title, wishes.about)
        case "knows":
            from chekhov.drawing.knows import knows

            return knows(trace, title)
        case "curve":
            from chekhov.drawing.curve import curve

            return curve(trace, title)
        case "timeline":
            from chekhov.drawing.timeline import timeline

            return timeline(trace, title)
    raise KeyError(kind)
