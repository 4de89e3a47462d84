"""How fast, how much memory: stories of growing size, made by a program, through every stage.

Run with ``make bench`` (or ``python bench/check.py --events 100000 --beings 500``). Prints sentences parsed, events run and events checked a
second, each stage timed alone in its own process, the peak memory, and the growth from one size to the next; then, of the largest story up to
ten thousand events, how long it takes to check it again after one sentence has changed, near its end and in its middle; and how many functions are
called for a sentence and for an event, which is the same however busy the machine is (``--calls`` alone takes seconds). ``--stories FILE ...``
measures stories that people wrote. The program's stories are the same at every run: the generator draws from its own fixed sequence. Times
are those of the processor, so that other work counts less.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from cProfile import Profile
from pathlib import Path
from pstats import Stats
from typing import TypeVar

T = TypeVar("T")
_COUNTED = 1000
"""Of so many events the calls of functions are counted."""

PLACES = ["kitchen", "garden", "hall", "cellar", "library", "market", "harbour", "tower", "chapel", "inn"]
THINGS = ["letter", "key", "ring", "map", "sword", "lamp", "book", "coin", "cup", "knife"]
SYLLABLES = ["ba", "do", "ki", "lo", "ma", "ne", "ri", "sa", "tu", "ve", "zo", "fe"]


def names(count: int) -> list[str]:
    """So many different names."""
    found: dict[str, None] = {}
    draw = random.Random(7)
    while len(found) < count:
        found["".join(draw.choice(SYLLABLES) for _ in range(3)).capitalize() + "n"] = None
    return list(found)


def story(events: int, beings: int) -> str:
    """A story of about so many events: moves, takings, givings, tellings (beliefs to depth two), meetings, in scenes of twenty."""
    draw = random.Random(11)
    people = names(beings)
    where = {person: draw.choice(PLACES) for person in people}
    lines = ["# World", "", *(f"{a} is a man." if i % 2 else f"{a} is a woman." for i, a in enumerate(people))]
    lines += [f"The {place} is a place." for place in PLACES]
    lines += [f"The {thing} is in the {draw.choice(PLACES)}." for thing in THINGS]
    lines += ["", "# Story", ""]
    for index in range(events):
        if index % 20 == 0:
            place = draw.choice(PLACES)
            lines += ["", f"## Scene {index // 20 + 1}", f"@place: the {place}", ""]
            here = draw.sample(people, min(len(people), 8))
            for person in here:
                where[person] = place
        one, other = draw.sample(here, 2)
        thing = draw.choice(THINGS)
        kind = draw.randrange(9)
        if kind == 0:
            lines.append(f"{one} greets {other}.")
        elif kind == 1:
            lines.append(f"{one} takes the {thing}.")
        elif kind == 2:
            lines.append(f"{one} sees the {thing}.")
        elif kind == 3:
            lines.append(f"{one} tells {other} that {draw.choice(people)} is ill.")
        elif kind == 4:
            lines.append(f"{one} asks {other} to help {draw.choice(here)}.")
        elif kind == 5:
            lines.append(f"{one} believes that {other} is angry.")
        elif kind == 6:
            lines.append(
                f"{one} tells {other} that {draw.choice(people)} believes that the {thing} is in the {draw.choice(PLACES)}."
            )
        elif kind == 7:
            lines.append(f"{one} wounds {other}.")
        else:
            lines.append(f"{one} thanks {other} because {other} is happy.")
    return "\n".join(lines) + "\n"


def measure(events: int, beings: int) -> dict[str, float]:
    """One story through all stages, in this process."""
    from chekhov.checks import all_checks
    from chekhov.console import spare_the_collector
    from chekhov.language import markdown
    from chekhov.language.document import Line
    from chekhov.language.parse import parse
    from chekhov.source import Sources
    from chekhov.story.build import build
    from chekhov.story.library import standard_library
    from chekhov.trace.run import run

    spare_the_collector()  # as the command does
    text = story(events, beings)
    library = standard_library()
    sources = Sources.of([("bench.story", text)])
    document, _ = markdown.read(sources)
    lexicon = library.lexicon()
    lexicon.add_names(names(beings))
    lines = [block for block in document.blocks if isinstance(block, Line)]
    sample = lines[: min(len(lines), 20000)]
    start = time.process_time()
    for line in sample:
        parse(line.text, line.span.start, lexicon)
    parsed = time.process_time() - start
    start = time.process_time()
    built = build(sources, document, library)
    reading = time.process_time() - start
    start = time.process_time()
    trace = run(built)
    running = time.process_time() - start
    start = time.process_time()
    found = all_checks(trace)
    checking = time.process_time() - start
    understood = sum(item.status == "understood" for item in built.sentences())
    return {
        "sentences": len(lines),
        "understood": understood,
        "parsed": len(sample) / parsed,
        "read": len(lines) / reading,
        "run": len(trace.moments) / running,
        "checked": len(trace.moments) / checking,
        "seconds": reading + running + checking,  # reading includes parsing
        "findings": len(found),
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def written(paths: list[str]) -> dict[str, float]:
    """Stories that people wrote, each through all stages, in this process: their sentences are longer than those of the program."""
    from chekhov.checks import all_checks
    from chekhov.console import spare_the_collector
    from chekhov.language import markdown
    from chekhov.source import Sources
    from chekhov.story.build import build
    from chekhov.story.library import standard_library
    from chekhov.trace.run import run

    spare_the_collector()
    library = standard_library()
    sentences = 0
    times = [0.0, 0.0, 0.0]
    for path in paths:
        sources = Sources.of([(path, Path(path).read_text(encoding="utf-8"))])
        document, _ = markdown.read(sources)
        start = time.process_time()
        built = build(sources, document, library)
        read = time.process_time()
        trace = run(built)
        ran = time.process_time()
        all_checks(trace)
        done = time.process_time()
        sentences += len(built.sentences())
        times = [one + more for one, more in zip(times, (read - start, ran - read, done - ran), strict=True)]
    read_, run_, checked_ = (sentences / one for one in times)
    return {"stories": len(paths), "sentences": sentences, "read": read_, "run": run_, "checked": checked_}


def again(events: int, beings: int) -> dict[str, float]:
    """One story checked from scratch, and again after one sentence has changed: in its last scene (twice, each time to something else), and in the middle."""
    from chekhov.console import spare_the_collector
    from chekhov.study import loads

    spare_the_collector()
    text = story(events, beings)
    study = loads(text, follow=True)
    found = {}
    changes = (("scratch", 1.0), ("end", 0.999), ("end again", 0.999), ("middle", 0.5))
    for (name, share), person in zip(changes, names(beings), strict=False):
        start = time.process_time()
        if name != "scratch":
            at = text.index(".\n", int(len(text) * share)) + 2
            at += text[at : at + 1] == "\n"  # behind a blank line stands a heading: its first word will do as well
            first = text.index(" ", at)
            text = text[:at] + person + text[first:]
            study = study.edited(text)
        _ = study.findings
        found[name] = time.process_time() - start
    return found


def calls(events: int, beings: int) -> dict[str, float]:
    """How many functions, built-in ones too, are called to read a sentence, and to run and to check an event (`cProfile` counts them)."""
    from chekhov.checks import all_checks
    from chekhov.story.library import standard_library
    from chekhov.study import loads
    from chekhov.trace.run import run

    standard_library()
    study = loads(story(events, beings))
    _ = study.document
    built, sentences = _counted(lambda: study.story)
    trace, ran = _counted(lambda: run(built))
    _, checked = _counted(lambda: all_checks(trace))
    many = len(trace.moments)
    return {"read": sentences / len(built.sentences()), "run": ran / many, "checked": checked / many}


def _counted(do: Callable[[], T]) -> tuple[T, int]:
    """What comes of something, and how many functions it calls."""
    profile = Profile()
    found = profile.runcall(do)
    return found, Stats(profile).total_calls


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--events", type=int, nargs="*", default=[100, 1000, 10000])
    options.add_argument("--beings", type=int, default=None, help="how many beings (default: 10 to 500 with the size)")
    options.add_argument("--stories", nargs="+", metavar="FILE", help="measure these stories instead of the program's")
    options.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    options.add_argument("--again", action="store_true", help=argparse.SUPPRESS)
    options.add_argument("--calls", action="store_true", help="only count the calls of functions")
    given = options.parse_args()
    if given.stories:
        found = written(given.stories)
        print(
            f"{found['stories']} stories of {found['sentences']} sentences: {found['read']:.0f} sentences read, {found['run']:.0f} run and "
            f"{found['checked']:.0f} checked a second"
        )
        return 0
    if given.again:
        print(json.dumps(again(given.events[0], given.beings)))
        return 0
    if given.calls:
        size = given.events[-1] if given.events != options.get_default("events") else _COUNTED
        found = calls(size, given.beings or _beings(size))
        print(
            f"calls, {size} events: {found['read']:.0f} a sentence read, {found['run']:.0f} an event run, {found['checked']:.0f} an event checked"
        )
        return 0
    if given.one:
        print(json.dumps(measure(given.events[0], given.beings)))
        return 0
    print(
        f"{'events':>8} {'beings':>7} {'parsed/s':>9} {'read/s':>8} {'run/s':>8} {'checked/s':>10} {'MB':>6} {'s':>7}  growth  understood"
    )
    last: tuple[int, float] | None = None
    for events in given.events:
        beings = given.beings or _beings(events)
        found = _alone("--one", events, beings)
        growth = "" if last is None else f"{(found['seconds'] / last[1]) / (events / last[0]):.2f}"
        share = f"{found['understood']}/{found['sentences']}"
        print(
            f"{events:>8} {beings:>7} {found['parsed']:>9.0f} {found['read']:>8.0f} {found['run']:>8.0f} {found['checked']:>10.0f} "
            f"{found['megabytes']:>6.0f} {found['seconds']:>7.2f}  {growth:>6}  {share}"
        )
        last = (events, found["seconds"])
    events = max((one for one in given.events if one <= 10000), default=0)
    if events:
        found = _alone("--again", events, given.beings or _beings(events))
        scratch = found["scratch"]
        print(f"recheck, {events} events: {scratch:.2f} s from scratch", end="")
        for name, where in (("end", "its last scene"), ("end again", "the same place again"), ("middle", "its middle")):
            print(f"; after a change in {where} {found[name]:.2f} s (1/{scratch / found[name]:.1f})", end="")
        print()
    return subprocess.run([sys.executable, __file__, "--calls"], check=False).returncode


def _beings(events: int) -> int:
    return max(10, min(500, events // 20))


def _alone(what: str, events: int, beings: int) -> dict[str, float]:
    """One measurement in a process of its own."""
    command = [sys.executable, __file__, what, "--events", str(events), "--beings", str(beings)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    found: dict[str, float] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    sys.exit(main())
