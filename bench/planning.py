"""How fast plans are found: every task of a list, each in a process of its own, one thread, at most 120 seconds, and every plan judged by the reference.

In: ``[DIR]``, the folder with the problem files (default: ``../shared/sabre-problems`` beside the checkout); if it holds a ``planning-tasks.txt``,
that is the list, else the
one beside this script. Out: a table, or with ``--json`` one object a line: ``name, solved, valid, seconds, total_seconds, worlds, length,
sabre_seconds`` and what else was measured.
``seconds`` is the search alone, in processor time; ``total_seconds`` the whole process by the clock, with reading, grounding and the reference (which
may take longer than the limit). A task that Sabre 0.8 did not solve counts as 120 seconds.
"""

from __future__ import annotations

import argparse
import json
import math
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROBLEMS = HERE.parent.parent / "shared" / "sabre-problems"
LIMIT = 120.0


@dataclass(frozen=True)
class Task:
    """A row of the list."""

    name: str
    file: str
    goal: int
    limits: tuple[int, int, int]
    sabre: float | None
    shortest: int | None


def tasks(folder: Path) -> list[Task]:
    """The list of tasks: the folder's own, or the one beside this script."""
    listed = folder / "planning-tasks.txt"
    found = []
    for line in (listed if listed.exists() else HERE / "planning-tasks.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            name, file, goal, limits, sabre, _, shortest = line.split()
            author, character, epistemic = map(int, limits.split("/"))
            seconds = LIMIT if sabre == "fails" else None if sabre == "-" else float(sabre)
            known = None if shortest == "-" else int(shortest)
            found.append(Task(name, file, int(goal), (author, character, epistemic), seconds, known))
    return found


def measure(folder: Path, task: Task, engine: str | None) -> dict[str, object]:
    """One task in this process."""
    from chekhov.console import spare_the_collector
    from chekhov.files import read_stories
    from chekhov.planning.outcome import Found, GaveUp, Limits, Plan
    from chekhov.planning.reference.check import Accepted, check
    from chekhov.planning.reference.worlds import Rules
    from chekhov.planning.search.engine import chosen, search
    from chekhov.planning.solve import PATIENCE, load
    from chekhov.source import Sources

    spare_the_collector()  # as the command does
    begun = time.process_time()
    loaded = load(Sources.of(read_stories([str(folder / f"{task.file}.txt")])))
    reading = time.process_time() - begun
    goal, limits, rules = (
        loaded.goal(task.goal),
        Limits(*task.limits),
        Rules.of(loaded.problem, among=loaded.flat.actions),
    )
    judging, doubts = 0.0, 0

    def accept(plan: Plan) -> bool:
        nonlocal judging, doubts
        before = time.process_time()
        verdict = check(rules, plan, goal, limits, PATIENCE)
        judging += time.process_time() - before
        doubts = len(verdict.doubts) if isinstance(verdict, Accepted) else 0
        return isinstance(verdict, Accepted)

    by = chosen(engine)
    if by == "kernel":
        import chekhov.planning._kernel  # noqa: F401 (loading it is no part of a search)
    begun = time.process_time()
    outcome = search(loaded.flat, goal, limits, by=by, seconds=LIMIT, accept=accept)
    seconds = time.process_time() - begun - judging
    solved = isinstance(outcome, Found)
    return {
        "search": str(by),
        "outcome": f"gave up: {outcome.limit}" if isinstance(outcome, GaveUp) else type(outcome).__name__.lower(),
        "solved": solved,
        "valid": solved,
        "seconds": round(seconds, 4),
        "reading_seconds": round(reading, 4),
        "reference_seconds": round(judging, 3),
        "doubts": doubts,
        "worlds": outcome.effort.worlds,
        "length": len(outcome.plan.actions) if isinstance(outcome, Found) else None,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def run(folder: Path, task: Task, engine: str | None) -> dict[str, object]:
    """One task in a process of its own."""
    begun = time.perf_counter()
    row: dict[str, object] = {"name": task.name, "solved": False, "valid": False, "seconds": None}
    row |= {"total_seconds": None, "worlds": None, "length": None, "sabre_seconds": task.sabre}
    command = [sys.executable, str(Path(__file__).resolve()), str(folder), "--one", task.name]
    command += ["--search", engine] if engine else []
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=5 * LIMIT)
    except subprocess.TimeoutExpired:
        return row | {
            "outcome": f"none in {5 * LIMIT:.0f} s",
            "total_seconds": 5 * LIMIT,
            "shortest_known": task.shortest,
        }
    if done.returncode:
        return row | {"outcome": f"failed: {done.stderr.strip().splitlines()[-1]}"}
    row |= json.loads(done.stdout)
    return row | {"total_seconds": round(time.perf_counter() - begun, 3), "shortest_known": task.shortest}


def shown(row: dict[str, object]) -> str:
    """A row of the table."""

    def cell(name: str, form: str) -> str:
        return "-" if row.get(name) is None else format(row[name], form)

    seconds, sabre = row["seconds"], row["sabre_seconds"]
    faster = f"{sabre / max(seconds, 1e-4):.3g}" if row["solved"] and sabre is not None else "-"  # type: ignore[operator]
    note = "" if row["solved"] else str(row.get("outcome"))
    note = f"{row['doubts']} points not decided by the reference" if row.get("doubts") else note
    return (
        f"{row['name']:<16} {'yes' if row['solved'] else 'no':>6} {'yes' if row['valid'] else 'no':>5} {cell('seconds', '.3f'):>9} "
        f"{cell('total_seconds', '.2f'):>7} {cell('worlds', ','):>10} {cell('length', 'd'):>6} {cell('shortest_known', 'd'):>6} "
        f"{cell('sabre_seconds', 'g'):>7} {faster:>8} {cell('megabytes', 'd'):>6}  {note}".rstrip()
    )


def summary(rows: list[dict[str, object]]) -> str:
    """How many are solved, how long all took, how much faster than Sabre where Sabre needs more than 0.2 s (a failure of either counts as the limit),
    and what reading and memory cost at most."""
    solved = [row for row in rows if row["solved"]]
    hard = [row for row in rows if row["sabre_seconds"] is not None and row["sabre_seconds"] > 0.2]  # type: ignore[operator]
    own = [max(row["seconds"], 1e-4) if row["solved"] else LIMIT for row in hard]  # type: ignore[type-var]
    ratios = [math.log(row["sabre_seconds"] / seconds) for row, seconds in zip(hard, own, strict=True)]  # type: ignore[operator]
    mean = math.exp(sum(ratios) / len(ratios)) if ratios else 0
    reading = max((row["reading_seconds"] for row in rows if "reading_seconds" in row), default=0)  # type: ignore[type-var]
    memory = max((row["megabytes"] for row in rows if "megabytes" in row), default=0)  # type: ignore[type-var]
    return (
        f"{len(solved)} of {len(rows)} solved in {sum(row['seconds'] for row in solved):.2f} s of search"  # type: ignore[misc]
        + (f", geometric mean {mean:.3g} times Sabre's speed on {len(ratios)} hard ones" if ratios else "")
        + f"; reading and grounding at most {reading:.3f} s, memory at most {memory} MB"
    )


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", nargs="?", type=Path, default=PROBLEMS, metavar="DIR")
    options.add_argument("--json", action="store_true", help="one JSON object a line")
    options.add_argument(
        "--search", metavar="kernel|python", help="which search (default: the kernel, where it was built)"
    )
    options.add_argument("--only", nargs="*", metavar="NAME", help="only these tasks")
    options.add_argument("--one", metavar="NAME", help=argparse.SUPPRESS)
    given = options.parse_args()
    if not given.folder.is_dir():
        print(f"{given.folder}: there are no problem files; give their folder", file=sys.stderr)
        return 2
    listed = [task for task in tasks(given.folder) if (given.folder / f"{task.file}.txt").exists()]
    if given.one:
        print(json.dumps(measure(given.folder, next(task for task in listed if task.name == given.one), given.search)))
        return 0
    if not given.json:
        print(
            f"{'task':<16} {'solved':>6} {'valid':>5} {'seconds':>9} {'total':>7} {'worlds':>10} {'length':>6} {'known':>6} {'Sabre':>7} {'faster':>8} {'MB':>6}"
        )
    rows = []
    for task in listed:
        if given.only is None or task.name in given.only:
            rows.append(run(given.folder, task, given.search))
            print(json.dumps(rows[-1]) if given.json else shown(rows[-1]), flush=True)
    if not given.json:
        print(summary(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
