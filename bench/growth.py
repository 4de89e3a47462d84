"""How planning grows: made-up problems with more and more people, places and deeds; what is still answered within a minute.

In: nothing (the problems are made here, the same at every run). Out: a table, or with ``--json`` one object a line; ``--write FOLDER`` writes the problem files
instead. Everybody lives somewhere on a map of roads and wants a thing. The goal is that the first gets hers, which somebody else has, who wants another
thing, which lies about: she must fetch that, find the owner and swap, and all others may walk, take and swap as well.
Who comes and goes is seen where it happens; who has taken what becomes known to everybody. Each problem is solved in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from pathlib import Path

SIZES = ((5, 10), (5, 200), (10, 20), (10, 100), (20, 20), (20, 60), (20, 200), (40, 20), (40, 100), (40, 200))
"""People and places."""
LIMIT = 60.0
AUTHOR, CHARACTER, EPISTEMIC = 9, 9, 1
ROOM = 14
"""So many places, at most, are the walks of one person."""


def problem(people: int, places: int) -> str:
    """The text of one problem. Nobody walks further than their own quarter of :data:`ROOM` places, as neighbours do."""
    dice = random.Random(1000 * people + places)
    roads = {(one, (one + 1) % places) for one in range(places)} | {
        (one, dice.randrange(places)) for one in range(places // 4)
    }
    lines = ["type place; type thing;"]
    lines += [f"entity P{one} : place;" for one in range(places)]
    lines += [f"entity C{one} : character; entity T{one} : thing;" for one in range(people)]
    lines += [
        "property road(a : place, b : place) : boolean; property walks(c : character, p : place) : boolean;",
        "property at(c : character) : place; property has(t : thing) : character; property lies(t : thing) : place;",
    ]
    for one, other in sorted(roads):
        if one != other:
            lines += [f"road(P{one}, P{other}); road(P{other}, P{one});"]
    for one in range(people):
        home = one * places // people
        quarter = {(home + step) % places for step in range(-ROOM // 2, ROOM - ROOM // 2)} if one != 1 else {2, 3, 4}
        lines += [f"walks(C{one}, P{place});" for place in sorted(quarter)]
        lines.append(f"at(C{one}) = P{home};")
    # C0 wants T1, which C1 has; C1 wants T2, which lies near C0. The others want what lies near or is had by a neighbour.
    lines.append(f"has(T1) = C1; at(C1) = P3; lies(T2) = P{places - 2};")
    for thing in (0, *range(3, people)):
        where = (thing * places // people + dice.randrange(1, 4)) % places
        lines.append(f"lies(T{thing}) = P{where};" if dice.random() < 0.7 else f"has(T{thing}) = C{thing};")
    lines += [
        "action walk(c : character, from : place, to : place) { precondition: road(from, to) & walks(c, from) & walks(c, to) & at(c) == from;"
        " effect: at(c) = to; consenting: c; observing(o : character): at(o) == from | at(o) == to; };",
        "action take(c : character, t : thing, p : place) { precondition: walks(c, p) & at(c) == p & lies(t) == p;"
        " effect: has(t) = c & lies(t) = ?; consenting: c; };",
        "action swap(c : character, t : thing, d : character, u : thing, p : place) { precondition: wants(c) == u & wants(d) == t & walks(c, p) & walks(d, p) &"
        " at(c) == p & at(d) == p & has(t) == c & has(u) == d; effect: has(t) = d & has(u) = c; consenting: c, d; observing(o : character): at(o) == p; };",
        "property wants(c : character) : thing;",
    ]
    wanted = [1, 2, *(3 + (one - 2 + dice.randrange(1, 3)) % max(1, people - 3) for one in range(2, people))]
    for one, thing in enumerate(wanted):
        lines.append(f"wants(C{one}) = T{thing}; utility(C{one}): has(T{thing}) == C{one};")
    lines.append("utility(): has(T1) == C0;")
    return "\n".join(lines) + "\n"


def measure(people: int, places: int, engine: str | None) -> dict[str, object]:
    """One problem in this process."""
    from chekhov.planning.outcome import Found, GaveUp, Limits
    from chekhov.planning.problems.read import Unusable
    from chekhov.planning.solve import load, solve
    from chekhov.source import Sources

    begun = time.process_time()
    try:
        loaded = load(Sources.of([("growth", problem(people, places))]))
    except Unusable as refused:
        return {"outcome": f"refused: {refused}", "solved": False}
    reading = time.process_time() - begun
    answer = solve(loaded, 1, Limits(AUTHOR, CHARACTER, EPISTEMIC), seconds=LIMIT, by=engine)
    outcome = answer.outcome
    return {
        "search": str(answer.by),
        "outcome": f"gave up: {outcome.limit}" if isinstance(outcome, GaveUp) else type(outcome).__name__.lower(),
        "solved": isinstance(outcome, Found),
        "actions": len(loaded.flat.actions),
        "reading_seconds": round(reading, 3),
        "seconds": round(outcome.effort.seconds, 3),
        "worlds": outcome.effort.worlds,
        "length": len(outcome.plan.actions) if isinstance(outcome, Found) else None,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def run(people: int, places: int, engine: str | None) -> dict[str, object]:
    """One problem in a process of its own."""
    command = [sys.executable, str(Path(__file__).resolve()), "--one", str(people), str(places)]
    row: dict[str, object] = {"people": people, "places": places, "solved": False}
    try:
        done = subprocess.run(
            command + (["--search", engine] if engine else []), capture_output=True, text=True, check=False, timeout=5 * LIMIT
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return row | {"outcome": f"none in {5 * LIMIT:.0f} s"}
    if done.returncode:
        return row | {"outcome": f"failed: {done.stderr.strip().splitlines()[-1]}"}
    return row | json.loads(done.stdout)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--json", action="store_true", help="one JSON object a line")
    options.add_argument(
        "--search", metavar="kernel|python", help="which search (default: the kernel, where it was built)"
    )
    options.add_argument("--write", type=Path, metavar="FOLDER", help="write the problem files there")
    options.add_argument("--one", nargs=2, type=int, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.one:
        print(json.dumps(measure(*given.one, given.search)))
        return 0
    if given.write:
        given.write.mkdir(parents=True, exist_ok=True)
        for people, places in SIZES:
            (given.write / f"growth-{people}-{places}.txt").write_text(problem(people, places), encoding="utf-8")
        return 0
    if not given.json:
        print("| people | places | ground actions | answer | actions in it | seconds | worlds | reading, s | MB |")
        print("|---|---|---|---|---|---|---|---|---|")
    for people, places in SIZES:
        row = run(people, places, given.search)
        cells = (
            "people",
            "places",
            "actions",
            "outcome",
            "length",
            "seconds",
            "worlds",
            "reading_seconds",
            "megabytes",
        )
        shown = [f"{row[cell]:,}" if isinstance(row.get(cell), int) else str(row.get(cell) or "–") for cell in cells]
        print(json.dumps(row) if given.json else f"| {' | '.join(shown)} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
