"""A storyline chart on paper: where everything is, and what has been drawn so far.

In: a plan. Out: pixels, and whether a place is still free for words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from chekhov.drawing.stage import Stage
from chekhov.drawing.storyline import SPACE, Plan

Box = tuple[float, float, float, float]  # left, top, right, bottom
PAD = 8.5  # pixels between the outermost lines of a meeting and the edge of its box
SMALL = 10.5


@dataclass(slots=True)
class Sheet:
    """A plan on paper: where everything is, and what has been drawn so far. ``taken``: rectangles (left, top, right, bottom) no words may touch."""

    plan: Plan
    top: float
    hues: list[int]
    leads: set[int]
    taken: list[Box] = field(default_factory=list)

    @property
    def stage(self) -> Stage:
        return self.plan.stage

    def y(self, line: int, column: int) -> float:
        return self.top + self.plan.heights[column][line] * SPACE

    def x(self, column: int, at: float = 0.0) -> float:
        return self.plan.left[column] + self.plan.wide[column] * at

    def box(self, lines: Iterable[int], column: int) -> tuple[float, float]:
        """Top and bottom of the box of a meeting."""
        heights = [self.y(line, column) for line in lines]
        pad = PAD if len(heights) > 1 else PAD * 0.75
        return min(heights) - pad, max(heights) + pad

    def hits(self, box: Box) -> bool:
        """Does something stand there already?"""
        return any(one[0] < box[2] and box[0] < one[2] and one[1] < box[3] and box[1] < one[3] for one in self.taken)
