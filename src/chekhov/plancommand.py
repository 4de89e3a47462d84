"""The command about characters that act: ``chekhov plan`` finds a plan for a problem file, or judges one.

In: a problem file, a goal, limits. Out: text or JSON on standard output; the exit status is 0 where there is a plan (or the given one is accepted), 1
where there is none,
2 where the file cannot be used. Heavy imports stay inside the command.
"""

from __future__ import annotations

import math
import sys
from fractions import Fraction
from typing import TYPE_CHECKING

import click

from chekhov.console import complain, echo, fail, format_option

if TYPE_CHECKING:
    from chekhov.findings import Finding
    from chekhov.planning.outcome import Limits
    from chekhov.source import Sources


@click.command("plan")
@click.argument("problem", metavar="PROBLEM")
@click.option("--goal", default="1", show_default=True, metavar="N", help="What the author's utility must reach.")
@click.option("--limits", default="8/5/2", show_default=True, metavar="A/C/E",
              help="Longest plan, longest explanation, levels of minds within minds; - is no limit.")  # fmt: skip
@click.option(
    "--check", "given", metavar="FILE", help="Judge the plan in FILE (an action a line) instead of searching."
)
@click.option("--explain", is_flag=True, help="Also the reasons within the reasons.")
@click.option("--worlds", type=click.IntRange(min=1), metavar="N", help="Give up after so many worlds.")
@click.option(
    "--memory", type=click.IntRange(min=1), metavar="MB", help="Give up at so much memory (the native kernel)."
)
@click.option("--seconds", type=click.FloatRange(min=0), metavar="N", help="Give up after so many seconds of work.")
@click.option("--search", "by", metavar="kernel|python", help="Which search: the native kernel, or the one in Python.")
@click.option("--quiet", is_flag=True, help="No warnings about the file.")
@format_option("json")
def plan(
    problem: str, goal: str, limits: str, given: str | None, explain: bool, worlds: int | None, memory: int | None,
    seconds: float | None, by: str | None, quiet: bool, form: str,
) -> None:  # fmt: skip
    """Let the characters of a PROBLEM file act: a plan that reaches the author's goal, and why everybody in it does what they do."""
    from chekhov.faces import data, plans, terminal
    from chekhov.files import UnreadableStory, read_stories, read_story
    from chekhov.planning.outcome import Found, Plan
    from chekhov.planning.problems.read import Unusable
    from chekhov.planning.reference.check import Accepted
    from chekhov.planning.search.engine import Engine, Missing, chosen
    from chekhov.planning.search.kernel import built
    from chekhov.planning.solve import judge, load, solve
    from chekhov.source import Sources

    if problem.endswith((".story", ".md")):
        fail(f"{problem} is a story; `plan` reads problem files only (see docs/planning.md)")
    wanted, bounds = amount_of(goal), limits_of(limits)
    try:
        sources = Sources.of(read_stories([problem]))
        lines = read_story(given)[1].splitlines() if given is not None else []
    except UnreadableStory as trouble:
        fail(str(trouble))
    page = terminal.Page.on(sys.stdout)
    try:
        task = load(sources)
        if not quiet:
            _say(task.findings, sources)
        if given is not None:
            actions = tuple(action for line in lines if (action := line.split("//")[0].strip().rstrip(";").strip()))
            verdict = judge(task, Plan(actions), wanted, bounds)
            scale = task.problem.scale
            record, ok = plans.verdict_record(verdict, scale), isinstance(verdict, Accepted)
            text = plans.verdict_text(verdict, scale, page, explain)
        else:
            if not quiet and chosen(by) is Engine.PYTHON and not built():
                complain(
                    "the native kernel was not built at the installation; searching in Python, which is slower", "note"
                )
            most = None if memory is None else memory * 1_000_000
            answer = solve(task, wanted, bounds, most_worlds=worlds, most_bytes=most, seconds=seconds, by=by)
            record, ok = plans.answer_record(answer), isinstance(answer.outcome, Found)
            text = plans.answer_text(answer, page, explain)
    except Missing as trouble:
        fail(str(trouble))
    except Unusable as trouble:
        for finding in trouble.findings:
            echo(terminal.finding_text(finding, sources, page))
        fail(f"{problem} cannot be planned with")
    echo(data.to_json(record) if form == "json" else text)
    if not ok:
        raise SystemExit(1)


def _say(findings: tuple[Finding, ...], sources: Sources) -> None:
    """Warnings about the file, a line each."""
    for finding in findings:
        place = sources.locate(finding.span.start)
        complain(f"{place.file}:{place.line}: {finding.message}", finding.severity.word)


def amount_of(text: str) -> Fraction:
    """A utility as it is typed."""
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):
        fail(f"{text!r} is no number; --goal wants one, such as 1 or 2.5")


def limits_of(text: str) -> Limits:
    """``8/5/2`` as limits; ``-`` is none."""
    from chekhov.planning.outcome import Limits

    parts = [part.strip() for part in text.split("/")]
    if len(parts) != 3 or not all(
        part == "-" or (part.isascii() and part.isdigit() and len(part) < 7) for part in parts
    ):
        fail(
            f"{text!r} are no limits; --limits wants three numbers, such as 8/5/2: longest plan, longest explanation, levels of minds"
        )
    author, character, epistemic = (math.inf if part == "-" else int(part) for part in parts)
    return Limits(author, character, epistemic)
