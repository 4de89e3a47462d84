"""How well lines are ordered: crossings, whether they are proven fewest, and the time it takes, on films.

    python bench/storylines.py [DIRECTORY] [--json] [--seconds N]

Reads every ``*.json`` in the directory (``../shared/storylines`` beside the checkout, where it is there) in the format of the
iStoryline data: ``Story.Characters``: name -> stretches with ``Start``, ``End`` and ``Session`` (who is in one session is together).
A line lives from its first to its last appearance; equal neighbouring layers are one. Exit status 2 where there is nothing to read.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from itertools import pairwise
from pathlib import Path

from chekhov.drawing.lines import Course, crossings, merged, respects, together
from chekhov.drawing.optimal import fewest, proves
from chekhov.drawing.ordering import ordered

SHARED = Path(__file__).resolve().parents[2] / "shared" / "storylines"


def course_of(film: dict[str, object]) -> Course:
    """A film as a course of layers. Raises KeyError, TypeError or ValueError where the format is another."""
    stretches = film["Story"]["Characters"]  # type: ignore[index, call-overload]
    names = list(stretches)
    borders = sorted({edge for found in stretches.values() for one in found for edge in (one["Start"], one["End"])})
    layers = []
    for start, end in pairwise(borders):
        sessions: dict[object, list[int]] = {}
        for number, name in enumerate(names):
            mine = stretches[name]
            if min(one["Start"] for one in mine) <= start and end <= max(one["End"] for one in mine):
                now = [one["Session"] for one in mine if one["Start"] <= start and end <= one["End"]]
                sessions.setdefault(("met", now[0]) if now else ("alone", number), []).append(number)
        if sessions:
            layers.append(together(sessions.values()))
    return Course(merged(layers)[0])


def measured(path: Path, seconds: float) -> dict[str, object]:
    """One film's figures."""
    course = course_of(json.loads(path.read_text(encoding="utf-8")))
    begin = time.perf_counter()
    orders = ordered(course)
    middle = time.perf_counter()
    proven = fewest(course, orders, seconds=seconds)
    end = time.perf_counter()
    for one in (orders, proven.orders):
        assert all(respects(layer, order) for layer, order in zip(course.layers, one, strict=True))
    return {
        "film": path.stem, "lines": len(course.lines), "layers": len(course.layers), "found": crossings(orders),
        "found_seconds": round(middle - begin, 2), "crossings": crossings(proven.orders), "proven": proven.optimal,
        "seconds": round(end - begin, 2),
    }  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", nargs="?", type=Path, default=SHARED)
    parser.add_argument("--json", action="store_true", help="one JSON list instead of a table")
    parser.add_argument("--seconds", type=float, default=60.0, help="give up the proof of one film after so long")
    options = parser.parse_args()
    paths = sorted(options.directory.glob("*.json")) if options.directory.is_dir() else []
    if not paths:
        print(f"{options.directory}: no films here (*.json)", file=sys.stderr)
        return 2
    rows = []
    for path in paths:
        try:
            rows.append(measured(path, options.seconds))
        except (ValueError, KeyError, TypeError, AttributeError, IndexError, OSError) as problem:
            print(f"{path}: not a film in the expected format ({type(problem).__name__}: {problem})", file=sys.stderr)
            return 2
    if options.json:
        print(json.dumps(rows, indent=2))
        return 0
    print(
        f"{'film':<20} {'lines':>5} {'layers':>6}   {'found':>5} {'time':>7}   {'with proof':>10} {'':<11} {'time':>7}"
    )
    for row in rows:
        said = "proven" if row["proven"] else "best found"
        print(
            f"{row['film']:<20} {row['lines']:>5} {row['layers']:>6}   {row['found']:>5} {row['found_seconds']:>6.2f}s"
            f"   {row['crossings']:>10} {said:<11} {row['seconds']:>6.2f}s"
        )
    if not proves():
        print("no proofs: python-sat is not installed (pip install 'chekhov[charts]')", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
