"""The command line: ``chekhov check``, ``run``, ``ask``, ``why``, ``whatif``, ``export``, ``report``, ``explain``, ``verbs``, ``new``, ``fmt``,
``plan``.

In: arguments and story files. Out: text on standard output and the exit status: 0 nothing at or above ``--fail-on``,
1 findings, 2 cannot run. Everything heavy (the engine, the faces) is imported inside the command that needs it, so that
``chekhov --help`` answers at once. No traceback reaches a user; ``CHEKHOV_DEBUG=1`` shows the one of an internal error.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn, TextIO

import click

from chekhov import __version__
from chekhov.causecommands import export, whatif, why
from chekhov.chartcommand import chart
from chekhov.checkcommand import check
from chekhov.console import (
    STORY,
    complain,
    echo,
    fail,
    finish,
    format_option,
    may_write,
    settled_study_of,
    spare_the_collector,
    story_title,
    study_of,
    suggestion,
    write,
)
from chekhov.editing import edit_options, edits_of, unclear
from chekhov.plancommand import onward, plan
from chekhov.wordcommands import new, verbs

if TYPE_CHECKING:
    from chekhov.study import Study
    from chekhov.views import Answer, MomentView


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="chekhov", message="%(prog)s %(version)s")
def main() -> None:
    """Stories that run.

    Write what happens in plain sentences; Chekhov runs it, finds plot holes, tracks who knows what, and answers
    questions. Several FILEs are one story, in order; - reads standard input.

    Begin with: chekhov new my-story, then chekhov check my-story.story
    """


main.add_command(check)
main.add_command(verbs)
main.add_command(new)
main.add_command(plan)
main.add_command(onward)
main.add_command(why)
main.add_command(whatif)
main.add_command(export)
main.add_command(chart)

# ---------------------------------------------------------------- report


@main.command()
@STORY
@click.option("-o", "--output", required=True, metavar="OUT.html", help="Where to write the page.")
@click.option(
    "--title", default="", help="The title of the page; the story's own, or the name of the file, if none is given."
)
@click.option("--force", is_flag=True, help="Replace OUT even if it is no earlier report.")
@edit_options
def report(
    paths: tuple[str, ...], output: str, title: str, force: bool, without: tuple[str, ...], instead: tuple[tuple[str, str], ...],
    added: tuple[str, ...], after: tuple[str, ...], before: tuple[str, ...], suppose: tuple[str, ...],
) -> None:  # fmt: skip
    """Write one self-contained HTML page about the story: findings, charts, minds, questions.

    With --without, --instead, --add or --suppose (as in whatif), the story told otherwise stands beside it.
    """
    may_write(output, paths, force, ours='content="chekhov report"')
    wanted = edits_of(without, instead, added, after, before, suppose)
    study = settled_study_of(paths)

    from chekhov.faces import report as face
    from chekhov.whatif.edits import UnclearEdit

    try:
        otherwise = study.whatif(*wanted) if wanted else None
    except UnclearEdit as problem:
        unclear(problem)
    write(output, face.report_html(study, title or story_title(study, paths), otherwise))
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
    answers: list[Answer] = []
    for question in questions:
        answers.append(study.follow(question, answers[-1] if answers else None))
    if form == "json" and not repl:
        echo(data.to_json(answers))
    elif answers:
        echo("\n\n".join(terminal.answer_text(answer, page) for answer in answers))
    if repl:
        answer = answers[-1] if answers else None
        for question in prompt.typed((*study.story_people, *(scene.title for scene in study.scenes))):
            answer = study.follow(question, answer)
            told = terminal.answer_text(answer, page)
            told = told.partition("\n")[2] if sys.stdin.isatty() else told  # there the question stands already
            echo(data.to_json([answer]) if form == "json" else told + "\n")


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
        rows = [
            {"rule": r.name, "severity": r.severity.word, "summary": r.summary, "group": r.group}
            for r in RULES.values()
        ]
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
