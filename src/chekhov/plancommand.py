"""The commands about characters that act: ``chekhov plan`` finds a plan for a story or a problem file (or judges one), ``chekhov continue`` lets a story go on.

In: a story or a problem file, a goal, limits. Out: text or JSON on standard output, and, where asked for, the story with the plan as a new scene; the exit
status is 0 where there is a plan (or the given one is accepted), 1 where there is none, 2 where the file cannot be used. Heavy imports stay inside the commands.
"""

from __future__ import annotations

import math
import os
import sys
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

import click

from chekhov.console import complain, echo, fail, format_option, same_file, study_of, write

if TYPE_CHECKING:
    from chekhov.findings import Finding
    from chekhov.planning.outcome import Limits
    from chekhov.planning.stories.telling import Course
    from chekhov.source import Sources
    from chekhov.study import Study
    from chekhov.whatif.onward import SoFar


@click.command("plan")
@click.argument("problem", metavar="PROBLEM")
@click.option(
    "--goal",
    metavar='"CLAUSE"|N',
    help="What is to come about; for a problem file, what the author's utility must reach (1).",
)
@click.option(
    "--limits",
    metavar="A/C/E",
    help="Longest plan, longest explanation, levels of minds within minds; - is no limit. Stories: 6/5/1, problem files: 8/5/2.",
)
@click.option(
    "--from", "scene", metavar="SCENE", help="Of a story: act from the end of this scene on (its title or number)."
)
@click.option("--append", is_flag=True, help="Of a story: write the plan into the file, as a new scene behind SCENE.")
@click.option(
    "-o", "--output", metavar="FILE", help="Of a story: write what led there, and the plan as a new scene, to FILE."
)
@click.option("--force", is_flag=True, help="Let -o overwrite a file.")  # fmt: skip
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
    problem: str, goal: str | None, limits: str | None, scene: str | None, append: bool, output: str | None, force: bool,
    given: str | None, explain: bool, worlds: int | None, memory: int | None, seconds: float | None, by: str | None,
    quiet: bool, form: str,
) -> None:  # fmt: skip
    """Let the characters of a story (or of a PROBLEM file) act: a plan that reaches the goal, and why everybody in it does what they do."""
    if problem.endswith((".story", ".md")):
        if given is not None:
            fail("--check judges plans for problem files; of a story, `chekhov check` says what is wrong with it")
        _plan_story(problem, goal, limits, scene, Target(append, output, force), worlds, form)
        return
    if scene is not None or append or output is not None:
        fail("--from, --append and -o are for stories")
    from chekhov.faces import data, plans, terminal
    from chekhov.files import UnreadableStory, read_stories, read_story
    from chekhov.planning.outcome import Found, Plan
    from chekhov.planning.problems.read import Unusable
    from chekhov.planning.reference.check import Accepted
    from chekhov.planning.search.engine import Engine, Missing, chosen
    from chekhov.planning.search.kernel import built
    from chekhov.planning.solve import judge, load, solve
    from chekhov.source import Sources

    wanted, bounds = amount_of(goal or "1"), limits_of(limits if limits is not None else "8/5/2")
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


class Target(NamedTuple):
    """Where a plan is written to."""

    append: bool
    output: str | None
    force: bool


def _plan_story(
    path: str, goal: str | None, limits: str | None, scene: str | None, target: Target, worlds: int | None, form: str
) -> None:
    from chekhov.faces import courses, data
    from chekhov.planning.stories.telling import Course
    from chekhov.screen import Page
    from chekhov.whatif import onward

    if goal is None:
        fail('say what is to come about: chekhov plan STORY --goal "Luna is safe"')
    _check_target(path, target)
    study = study_of((path,))
    try:
        sofar = onward.SoFar.of(study.story, scene)
        wanted = onward.goal_of(sofar, goal)
    except onward.Unclear as trouble:
        fail(str(trouble))
    bounds = limits_of(limits) if limits is not None else onward.LIMITS
    found = onward.plan(sofar, wanted, bounds, worlds or onward.WORLDS)
    echo(
        data.to_json(courses.outcome_record(found))
        if form == "json"
        else courses.outcome_text(found, Page.on(sys.stdout))
    )
    if not isinstance(found, Course):
        raise SystemExit(1)
    _write(study, sofar, found, path, target)


def _check_target(path: str, target: Target) -> None:
    """Nothing is overwritten unasked; asked about before anything is searched."""
    if target.append and target.output is not None:
        fail("--append writes into the story, -o into another file; choose one")
    if target.output is not None and os.path.exists(target.output) and not target.force:
        same = os.path.exists(path) and same_file(path, target.output)
        fail(f"{target.output} is there already; " + ("use --append" if same else "--force overwrites it"))


def _write(study: Study, sofar: SoFar, found: Course, path: str, target: Target) -> None:
    from chekhov.whatif.onward import scene_of

    if not target.append and target.output is None:
        return
    files = sofar.files(scene_of(found.deeds), rest=target.append)
    own = [text for (_, text), file in zip(files, study.sources.files, strict=False) if not file.world_only]
    goal = path if target.append else str(target.output)
    write(goal, own[-1])
    complain(f"{goal}: a new scene of {len(found.deeds)} sentences", "written")


@click.command("continue")
@click.argument("path", metavar="FILE")
@click.option("--from", "scene", metavar="SCENE", help="Go on from the end of this scene (its title or number).")
@click.option(
    "--most", type=click.IntRange(1, 20), default=5, show_default=True, metavar="N", help="So many ways at most."
)
@format_option("json")
def onward(path: str, scene: str | None, most: int, form: str) -> None:
    """Show what these characters would do next: several ways, each with everybody's reasons."""
    from chekhov.faces import courses, data
    from chekhov.screen import Page
    from chekhov.whatif import onward as going

    study = study_of((path,))
    try:
        sofar = going.SoFar.of(study.story, scene)
    except going.Unclear as trouble:
        fail(str(trouble))
    page, found, cut = Page.on(sys.stdout), [], False
    try:
        for way in going.ways(sofar, most):
            found.append(way)
            if form != "json":
                echo(courses.way_text(len(found), way, page))
    except KeyboardInterrupt:
        cut = True
    if form == "json":
        echo(data.to_json([courses.course_record(one) for one in found]))
    elif not found and not cut:
        echo(courses.nothing_text(page))
    if cut:
        complain("interrupted: " + ("there may be more ways" if found else "no way was found so far"), "note")
    if not found:
        raise SystemExit(1)


def _say(findings: tuple[Finding, ...], sources: Sources) -> None:
    """Warnings about the file, a line each."""
    for finding in findings:
        place = sources.locate(finding.span.start)
        complain(f"{place.file}:{place.line}: {finding.message}", finding.severity.word)


def amount_of(text: str) -> Fraction:
    """A utility as it is typed."""
    try:
        if "/" not in text and not math.isfinite(float(text)):  # 1e999999999 is not worked out
            raise ValueError
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
            f"{text!r} are no limits; --limits wants three numbers below a million (or -, for none), such as 8/5/2: longest plan, longest explanation, levels of minds"
        )
    author, character, epistemic = (math.inf if part == "-" else int(part) for part in parts)
    return Limits(author, character, epistemic)
