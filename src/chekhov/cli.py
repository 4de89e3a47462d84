"""The command line: ``chekhov check``, ``run``, ``ask``, ``why``, ``whatif``, ``export``, ``report``, ``explain``, ``verbs``, ``new``, ``fmt``,
``plan``.

In: arguments and story files. Out: text on standard output and the exit status: 0 nothing at or above ``--fail-on``,
1 findings, 2 cannot run. Everything heavy (the engine, the faces) is imported inside the command that needs it, so that
``chekhov --help`` answers at once. No traceback reaches a user; ``CHEKHOV_DEBUG=1`` shows the one of an internal error.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NoReturn, TextIO

import click

from chekhov import __version__
from chekhov.causecommands import export, whatif, why
from chekhov.chartcommand import chart
from chekhov.console import (
    STORY,
    complain,
    echo,
    fail,
    finish,
    format_option,
    may_write,
    spare_the_collector,
    story_title,
    study_of,
    suggestion,
    write,
)
from chekhov.plancommand import onward, plan
from chekhov.wordcommands import new, verbs

if TYPE_CHECKING:
    from chekhov.findings import Finding
    from chekhov.study import Study
    from chekhov.views import MomentView

SEVERITIES = ("error", "warning", "hint", "note")


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="chekhov", message="%(prog)s %(version)s")
def main() -> None:
    """Stories that run.

    Write what happens in plain sentences; Chekhov runs it, finds plot holes, tracks who knows what, and answers
    questions. Several FILEs are one story, in order; - reads standard input.

    Begin with: chekhov new my-story, then chekhov check my-story.story
    """


main.add_command(verbs)
main.add_command(new)
main.add_command(plan)
main.add_command(onward)
main.add_command(why)
main.add_command(whatif)
main.add_command(export)
main.add_command(chart)

# ---------------------------------------------------------------- check and report


@main.command()
@STORY
@format_option("json", "sarif", "github")
@click.option("--fail-on", type=click.Choice((*SEVERITIES, "never")), default="error", show_default=True,
              help="Exit with status 1 from this severity on.")  # fmt: skip
@click.option("--select", multiple=True, metavar="RULES", help="Only these rules (comma separated).")
@click.option("--ignore", multiple=True, metavar="RULES", help="Not these rules (comma separated).")
@click.option("--strict", is_flag=True, help="A sentence that is not understood is an error.")
@click.option("--all", "everything", is_flag=True, help="Unfold everything: all findings, assumptions, accepted ones.")
@click.option("--watch", "again", is_flag=True, help="Check again on every save, until Ctrl-C.")
def check(
    paths: tuple[str, ...], form: str, fail_on: str, select: tuple[str, ...], ignore: tuple[str, ...], strict: bool,
    everything: bool, again: bool,
) -> None:  # fmt: skip
    """Find plot holes and continuity errors, in a story or in any draft (Markdown or plain text)."""
    from chekhov.faces.drafts import folded
    from chekhov.findings import Severity

    chosen, ignored = rule_names(select), rule_names(ignore)

    def checked(study: Study) -> tuple[list[Finding], str]:
        findings = [
            raised(finding) if strict else finding
            for finding in (study.findings if everything else folded(study))
            if (not chosen or finding.rule in chosen) and finding.rule not in ignored
        ]
        return findings, check_output(study, findings, form, everything)

    if again:
        _watch(paths, lambda study: checked(study)[1])
        return
    findings, text = checked(study_of(paths))
    echo(text)
    if fail_on != "never":
        limit = Severity[fail_on.upper()]
        if any(finding.severity >= limit and finding.accepted is None for finding in findings):
            raise SystemExit(1)


def _watch(paths: tuple[str, ...], output: Callable[[Study], str]) -> None:
    """Check on every save."""
    from chekhov.study import load
    from chekhov.watching import Checked, watch

    if "-" in paths:
        fail("--watch follows files; standard input cannot change")

    def once() -> Checked:
        study = load(*paths)
        return Checked(output(study), tuple(source.name for source in study.sources.files))

    watch(paths, once)


def check_output(study: Study, findings: Sequence[Finding], form: str, everything: bool) -> str:
    """What ``check`` prints."""
    if form == "text":
        from chekhov.faces import terminal
        from chekhov.summary import nothing_happens

        if nothing_happens(study.summary, study.findings):
            return "Nothing happens in this story yet."
        page = terminal.Page.on(sys.stdout)
        return terminal.check_text(findings, study.sources, study.summary, page, everything)
    from chekhov.faces import data

    if form == "sarif":
        return data.sarif(findings, study.sources, __version__)
    if form == "github":
        return data.github(findings, study.sources)
    return data.findings_json(findings, study.sources, study.summary)


def raised(finding: Finding) -> Finding:
    """The finding under ``--strict``: what is not understood is an error."""
    from dataclasses import replace

    from chekhov.findings import Severity

    strict = finding.rule in ("not-understood", "unknown-verb")
    return replace(finding, severity=Severity.ERROR) if strict else finding


def rule_names(options: Iterable[str]) -> set[str]:
    """The rules named in ``--select`` or ``--ignore``; fails on a name that no rule has."""
    from chekhov.rules import RULES

    names = {name.strip() for option in options for name in option.split(",") if name.strip()}
    for name in sorted(names - RULES.keys()):
        fail(f"there is no rule {name!r}{suggestion(name, RULES)}")
    return names


@main.command()
@STORY
@click.option("-o", "--output", required=True, metavar="OUT.html", help="Where to write the page.")
@click.option("--title", default="", help="The title of the page; the name of the file, if none is given.")
@click.option("--force", is_flag=True, help="Replace OUT even if it is no earlier report.")
def report(paths: tuple[str, ...], output: str, title: str, force: bool) -> None:
    """Write one self-contained HTML page about the story: findings, charts, minds, questions."""
    from chekhov.faces import report as face

    may_write(output, paths, force, ours='content="chekhov report"')
    study = study_of(paths)
    write(output, face.report_html(study, title or story_title(paths)))
    click.echo(f"Wrote {output}", err=True)


# ---------------------------------------------------------------- run, ask


@main.command("run")
@STORY
@click.option("--until", metavar="SCENE", help="Stop after this scene.")
@click.option("--order", type=click.Choice(("story", "telling")), default="story", show_default=True,
              help="As it happens, or as it is told.")  # fmt: skip
@click.option("--mind", metavar="NAME", help="Only what NAME sees, and what NAME holds in the end.")
@click.option("--readings", is_flag=True, help="How each sentence was read, instead of what happened.")
@format_option("json")
def run_story(
    paths: tuple[str, ...], until: str | None, order: str, mind: str | None, readings: bool, form: str
) -> None:
    """Tell the story moment by moment: what happened, what changed, who saw it."""
    from chekhov.faces import data, terminal

    study = study_of(paths)
    page = terminal.Page.on(sys.stdout)
    if readings:
        views = study.readings()
        echo(data.to_json(views) if form == "json" else terminal.readings_text(views, page))
        return
    moments = until_scene(study.moments(order=order), until, study)
    if mind is None:
        echo(data.to_json(moments) if form == "json" else terminal.run_text(moments, page) or NOTHING)
        return
    mind = next((name for name in study.story_people if name.casefold() == mind.casefold()), mind)
    beliefs = study.mind(mind)
    if beliefs is None:
        fail(f"there is nobody called {mind!r} in this story{suggestion(mind, study.story_people)}")
    seen = [moment for moment in moments if mind in moment.seen_by or "everyone" in moment.seen_by]
    if form == "json":
        echo(data.to_json({"name": mind, "moments": data.plain(seen), "beliefs": data.plain(beliefs)}))
    else:
        echo("\n\n".join(filter(None, [terminal.run_text(seen, page), terminal.mind_text(mind, beliefs, page)])))


NOTHING = "Nothing happens in this story yet."


def until_scene(moments: Sequence[MomentView], until: str | None, study: Study) -> list[MomentView]:
    """The moments up to the end of a scene, which is named as in its heading (case aside)."""
    if until is None:
        return list(moments)
    titles = {scene.title.casefold() for scene in study.scenes}
    wanted = until.strip().lstrip("#").strip().casefold()
    if wanted not in titles:
        fail(f"there is no scene {until!r}{suggestion(until, [scene.title for scene in study.scenes])}")
    last = max((rank for rank, moment in enumerate(moments) if moment.scene.casefold() == wanted), default=-1)
    return list(moments[: last + 1])


@main.command()
@click.argument("arguments", nargs=-1, required=True, metavar="FILE... [QUESTION]...")
@click.option("--repl", is_flag=True, help="Ask question after question; an empty line, Ctrl-D or Ctrl-C ends it.")
@format_option("json")
def ask(arguments: tuple[str, ...], repl: bool, form: str) -> None:
    """Answer questions in plain English, with the lines that prove the answers."""
    from chekhov.faces import data, prompt, terminal

    paths, questions = files_first(arguments)
    if not questions and not repl:
        fail('no question: chekhov ask FILE "Where is Luna?", or --repl')
    if repl and "-" in paths:
        fail("--repl reads its questions from standard input; the story must come from a file")
    study = study_of(paths)
    page = terminal.Page.on(sys.stdout)
    answers = [study.ask(question) for question in questions]
    if form == "json" and not repl:
        echo(data.to_json(answers))
    elif answers:
        echo("\n\n".join(terminal.answer_text(answer, page) for answer in answers))
    if repl:
        for question in prompt.typed((*study.story_people, *(scene.title for scene in study.scenes))):
            answer = study.ask(question)
            echo(data.to_json([answer]) if form == "json" else terminal.answer_text(answer, page) + "\n")


def files_first(arguments: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Split arguments into story files (the first one, and what follows and ends like a story) and the rest."""
    number = 1
    while number < len(arguments) and arguments[number].endswith((".story", ".md", ".txt")):
        number += 1
    return tuple(arguments[:number]), tuple(arguments[number:])


# ---------------------------------------------------------------- learn, look up, start, tidy


@main.command()
@click.argument("rule", required=False)
@format_option("json")
def explain(rule: str | None, form: str) -> None:
    """Explain a RULE in story terms, with a story that breaks it and its mended twin; or list all rules."""
    from chekhov.faces import data, terminal
    from chekhov.rules import RULES, page

    screen = terminal.Page.on(sys.stdout)
    if rule is None:
        rows = [{"rule": r.name, "severity": r.severity.word, "summary": r.summary} for r in RULES.values()]
        echo(data.to_json(rows) if form == "json" else terminal.rules_text(list(RULES.values()), screen))
        return
    name = rule.strip().lower()
    if name not in RULES:
        fail(f"there is no rule {rule!r}{suggestion(name, RULES)}; chekhov explain lists all")
    it = page(name)
    if form == "text":
        echo(terminal.rule_text(it, screen))
    else:
        head = {"rule": name, "severity": it.rule.severity.word, "summary": it.rule.summary}
        echo(data.to_json({**head, "prose": it.prose, "bad": it.bad, "good": it.good, "intended": it.intended}))


@main.command()
@STORY
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit with status 1 if a file would change.")
def fmt(paths: tuple[str, ...], only_check: bool) -> None:
    """Tidy story files in place: spaces, marks, blank lines; no word is touched. - reads standard input and prints."""
    from chekhov.files import UnreadableStory, read_stories
    from chekhov.language.markdown import format_source
    from chekhov.source import Sources

    try:
        stories = read_stories(paths)
    except UnreadableStory as problem:
        fail(str(problem))
    changed = 0
    for path, (name, text) in zip(paths, stories, strict=True):
        source = Sources.of([(name, text)]).files[0]
        tidy = format_source(source)
        differs = tidy != source.text
        changed += differs
        if only_check:
            if differs:
                echo(f"would change {name}")
        elif path == "-":
            echo(tidy)
        elif differs:
            write(path, tidy)
            echo(f"changed {name}")
    if only_check and changed:
        raise SystemExit(1)


# ---------------------------------------------------------------- what the commands share


def run() -> NoReturn:
    """The command as installed: no traceback, whatever happens."""
    spare_the_collector()
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    try:
        status = main.main(prog_name="chekhov", standalone_mode=False)
        sys.stdout.flush()
    except SystemExit as end:
        status = end.code
    except click.exceptions.Exit as end:
        status = end.exit_code
    except click.ClickException as problem:
        status = 2
        complain(problem.format_message())
    except (KeyboardInterrupt, click.Abort):
        status = 130
        click.echo("chekhov: stopped", err=True)
    except MemoryError:
        status = 2
        complain("out of memory")
    except Exception as problem:
        if os.environ.get("CHEKHOV_DEBUG"):
            raise
        status = 2
        kind = type(problem).__name__
        complain(f"internal error ({kind}: {problem}); please report it. CHEKHOV_DEBUG=1 shows the details")
    finish(status if isinstance(status, int) else 0)


def _speak_utf8(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")
