"""How many planted faults are found, where, and for the right reason: damage in the text of clean stories (see ``planting.py``).

Run with ``make faults`` (or ``python bench/faults.py [--quick] [--kind KIND] [--story NAME] [--most N] [--show] [--write FILE]``). Per kind of fault:

``found``    something new is reported (a hint at least; what is said about reading does not count), compared with the clean story
``located``  … at the line where the damage shows
``reason``   … and among its reasons (because-steps, or words of its message) is the line that was planted, or the one whose consequence was taken away
``besides``  reports at other lines, for each fault: what one mistake drags along
``mended``   damage that a free bridge mends: here every warning or error is a false alarm

and per clean story what is reported though nothing was planted. Stories whose notes say ``held_out`` were written before the first run and are not
used to improve anything; their figures stand apart. Counts only: every run prints the same.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import planting

import chekhov
from chekhov.findings import Finding, Severity
from chekhov.summary import READING_RULES

ROOT = Path(__file__).parent.parent
PLACES = (ROOT / "stories", ROOT / "tests" / "faults" / "stories")
QUICK = ("lamproom", "saltlaw", "regent")


@dataclass(slots=True)
class Score:
    """What became of the faults of one kind."""

    planted: int = 0
    found: int = 0
    located: int = 0
    reasoned: int = 0
    with_reason: int = 0
    besides: int = 0
    mended: int = 0
    false: int = 0
    misses: list[str] = field(default_factory=list)

    def __iadd__(self, other: Score) -> Score:
        for name in ("planted", "found", "located", "reasoned", "with_reason", "besides", "mended", "false"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.misses += other.misses
        return self


@dataclass(frozen=True, slots=True)
class Report:
    """One finding, as far as it matters here."""

    rule: str
    severity: Severity
    message: str
    line: int
    words: str  # of the line itself
    reasons: frozenset[int]
    text: str


def reports(text: str, name: str) -> list[Report]:
    """What is reported about a text, hints and heavier; what is said about reading is left out."""
    study = chekhov.loads(text, f"{name}.story")
    locate = study.sources.locate

    def seen(finding: Finding) -> Report:
        line = locate(finding.span.start).line
        reasons = frozenset(locate(step.span.start).line for step in finding.because if step.span is not None)
        words = study.sources.line_text(finding.span.start)
        return Report(
            finding.rule,
            finding.severity,
            finding.headline,
            line,
            words,
            reasons,
            f"{finding.message} {finding.label} {finding.help}",
        )

    return [
        seen(one)
        for one in study.findings
        if one.severity >= Severity.HINT and one.accepted is None and one.rule not in READING_RULES
    ]


def judge(plant: planting.Plant, clean: list[Report]) -> Score:
    """What became of one planted fault."""
    known = Counter((one.rule, one.message, one.words) for one in clean)
    new: list[Report] = []
    for one in reports(plant.text, plant.story):
        key = (one.rule, one.message, one.words)
        if known[key]:
            known[key] -= 1
        else:
            new.append(one)
    if plant.mended:
        loud = [one for one in new if one.severity >= Severity.WARNING]
        notes = [
            f"false alarm: {plant.story}, {plant.what}: {one.rule} line {one.line}: {one.message}" for one in loud[:1]
        ]
        return Score(mended=1, false=bool(loud), misses=notes)
    lines = plant.text.splitlines()
    there = [one for one in new if one.line in plant.shows]
    right = [
        one
        for one in there
        if one.reasons & plant.because or any(lines[at - 1].rstrip(".") in one.text for at in plant.because)
    ]
    score = Score(
        1, bool(new), bool(there), bool(right), bool(plant.because), sum(one.line not in plant.shows for one in new)
    )
    if not new:
        score.misses.append(f"missed: {plant.story}, {plant.what}")
    elif not there:
        score.misses.append(
            f"elsewhere: {plant.story}, {plant.what}: expected {sorted(plant.shows)}, got {new[0].rule} line {new[0].line}: {new[0].message}"
        )
    elif plant.because and not right:
        score.misses.append(
            f"no reason: {plant.story}, {plant.what}: {there[0].rule} names {sorted(there[0].reasons)}, not {sorted(plant.because)}"
        )
    return score


def share(part: int, whole: int) -> str:
    return f"{part}/{whole} {100 * part / whole:.0f} %" if whole else "-"


def table(scores: dict[str, Score]) -> str:
    """The figures as a table of Markdown."""
    rows = [("fault", "planted", "found", "located", "reason", "besides", "mended, yet reported")]
    total = Score()
    for kind, score in scores.items():
        total += score
        rows.append(row(kind, score))
    rows.append(row("all", total))
    wide = [max(len(one[at]) for one in rows) for at in range(len(rows[0]))]
    lines = ["| " + " | ".join(cell.ljust(wide[at]) for at, cell in enumerate(one)) + " |" for one in rows]
    return "\n".join([lines[0], "|" + "|".join("-" * (size + 2) for size in wide) + "|", *lines[1:]])


def row(kind: str, score: Score) -> tuple[str, ...]:
    besides = f"{score.besides / score.planted:.1f}" if score.planted else "-"
    return (kind, str(score.planted), share(score.found, score.planted), share(score.located, score.planted), share(score.reasoned, score.with_reason), besides,
            share(score.false, score.mended))  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="three stories, one place for each kind")
    parser.add_argument("--kind", action="append", choices=list(planting.KINDS))
    parser.add_argument("--story", action="append")
    parser.add_argument("--most", type=int, default=2, help="so many places for each kind and story")
    parser.add_argument(
        "--show", action="store_true", help="name every miss and false alarm (never of held-out stories)"
    )
    parser.add_argument("--write", metavar="FILE", help="write the page with the figures")
    options = parser.parse_args()
    paths = sorted((path for place in PLACES for path in place.rglob("*.story")), key=lambda path: path.stem)
    texts = [planting.load(path) for path in paths if not options.story or path.stem in options.story]
    if options.quick:
        texts = [text for text in texts if text.name in QUICK]
    page = measure(texts, options.kind or list(planting.KINDS), 1 if options.quick else options.most, options.show)
    print(page)
    if options.write:
        Path(options.write).write_text(HEAD + page + "\n", encoding="utf-8")


HEAD = """# Planted faults

How much is found of what is wrong? Clean stories are damaged, one fault at a time, *in their text*, by a program that knows nothing of the checks
(`bench/planting.py`): somebody dies and acts on, a letter is burnt and read, a scene is moved, a motive is cut. Then each damaged story is checked, and compared
with the clean one. Written by `make faults`, which takes some minutes; the places are chosen evenly over each story, without chance, and every run prints the
same. (`python bench/faults.py --show` names every miss, `--most N` plants at more places, `--kind` and `--story` look at one thing.)

* **found**: something new is reported; **located**: at a line where the damage shows; **reason**: and the line that was planted, or the one whose consequence was
  taken away, is among its reasons.
* **besides**: reports at other lines, for each fault: what one mistake drags along.
* **mended, yet reported**: damage that anybody would think away (who fell asleep wakes up by the next scene): here a warning is a false alarm.

The aim is 95 % found, 90 % located, and less than one false alarm in a hundred sentences. *Stories in sight* are those on which the checks are improved: `stories/`
and a part of `tests/faults/stories/`. *Stories held out* were written without looking at what is reported about them, and no check is changed on account of them.

"""


def measure(texts: list[planting.Text], kinds: list[str], most: int, show: bool) -> str:
    """Plant, check, count: the figures as Markdown."""
    groups: dict[bool, dict[str, Score]] = {False: {}, True: {}}
    quiet: dict[bool, list[str]] = {False: [], True: []}
    alarms = {False: [0, 0, 0], True: [0, 0, 0]}
    for text in texts:
        clean = reports("\n".join(text.lines) + "\n", text.name)
        loud = sum(one.severity >= Severity.WARNING for one in clean)
        for at, number in enumerate((len(text.sentences), loud, len(clean) - loud)):
            alarms[text.held_out][at] += number
        quiet[text.held_out].append(f"| {text.name} | {len(text.sentences)} | {loud} | {len(clean) - loud} |")
        if show and not text.held_out:
            for one in clean:
                print(f"clean: {text.name} line {one.line}: {one.severity.word}[{one.rule}] {one.message}")
        for kind in kinds:
            for plant in planting.plants(text, kind, most):
                score = judge(plant, clean)
                groups[text.held_out].setdefault(plant.kind, Score()).__iadd__(score)
                if show and not text.held_out:
                    print(
                        *(f"{plant.kind}: {miss}" for miss in score.misses), sep="\n", end="\n" if score.misses else ""
                    )
    parts = []
    for held_out, title in ((False, "Stories in sight"), (True, "Stories held out")):
        if quiet[held_out]:
            sentences, loud, hints = alarms[held_out]
            rate = f"{loud} warnings and errors in {sentences} sentences: {100 * loud / sentences:.2f} in a hundred; {hints} hints."
            head = "| clean story | sentences | warnings, errors | hints |\n|---|---|---|---|"
            ordered = dict(sorted(groups[held_out].items()))
            parts.append("\n\n".join([f"## {title}", table(ordered), "\n".join([head, *quiet[held_out]]), rate]))
    return "\n\n".join(parts)


if __name__ == "__main__":
    main()
