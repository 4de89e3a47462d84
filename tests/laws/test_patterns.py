"""Any text at all is a pattern, or a problem that says why not: headings of definitions never raise anything else."""

from __future__ import annotations

import contextlib

from hypothesis import given
from hypothesis import strategies as st

from chekhov.story.frames import PatternProblem, build, pieces_of

_PIECES = st.lists(
    st.sampled_from(
        [
            "{A: being}",
            "{B~: thing or place}",
            "{C: that}",
            "[with {D}]",
            "gives",
            "is",
            "the",
            "of",
            "to",
            "{",
            "}",
            "]",
            "[",
        ]
    ),
    max_size=9,
)


@given(st.one_of(st.text(max_size=60), _PIECES.map(" ".join)))
def test_any_heading_is_a_pattern_or_says_why_not(text: str) -> None:
    with contextlib.suppress(PatternProblem):
        build(pieces_of(text), "it", False)
