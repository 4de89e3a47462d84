"""The command ``chekhov check``: what is wrong with a story, under the settings of its folder.

In: story files, options, a settings file, a baseline. Out: text on standard output and the exit status. Heavy imports stay inside the command.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from chekhov import __version__
from chekhov.console import STORY, echo, fail, format_option, same_file, study_of, write

if TYPE_CHECKING:
    from chekhov.findings import Finding
    from chekhov.settings import Settings
    from chekhov.study import Study


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says."""

    form: str
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    levels: tuple[str, ...]
    fail_on: str | None
    settings: str | None
    baseline: str | None
    strict: bool
    everything: bool

    def settings_of(self, paths: Sequence[str]) -> Settings:
        """The settings in force for a story. Raises :class:`UnusableSettings`."""
        from chekhov.settings import settings_for

        levels = (*(f"{rule}=error" for rule in STRICT if self.strict), *self.levels)
        found = settings_for(paths[0], self.settings)
        return found.with_options(self.select, self.ignore, levels, self.fail_on, self.baseline)


STRICT = ("not-understood", "unknown-verb")
FAIL_ON = ("error", "warning", "hint", "note", "never")


@click.command()
@STORY
@format_option("json", "sarif", "github")
@click.option("--fail-on", type=click.Choice(FAIL_ON), default=None,
              help="Exit with status 1 from this severity on.  [default: error]")  # fmt: skip
@click.option("--select", multiple=True, metavar="RULES", help="Only these rules (comma separated).")
@click.option("--ignore", multiple=True, metavar="RULES", help="Not these rules (comma separated).")
@click.option("--level", "levels", multiple=True, metavar="RULE=LEVEL",
              help="How gravely to take a rule: off, note, hint, warning or error.")  # fmt: skip
@click.option("--strict", is_flag=True, help="A sentence that is not understood is an error.")
@click.option(
    "--settings", metavar="FILE", help="Read this file instead of the nearest chekhov.toml or pyproject.toml."
)
@click.option(
    "--show-settings", is_flag=True, help="Say which settings are in force and where each was said; check nothing."
)
@click.option("--baseline", metavar="FILE", help="Only speak of what does not stand in this baseline.")
@click.option(
    "--write-baseline",
    "keep",
    metavar="FILE",
    help="Put all that is found into a baseline, to speak only of what comes anew.",
)
@click.option(
    "--all", "everything", is_flag=True, help="Unfold everything: all findings, assumptions, accepted and known ones."
)
@click.option(
    "--fix", "mend", is_flag=True, help="Mend what can be mended: shows each change and asks before it writes."
)
@click.option("--yes", is_flag=True, help="With --fix: do not ask.")
@click.option("--watch", "again", is_flag=True, help="Check again on every save, until Ctrl-C.")
def check(
    paths: tuple[str, ...], form: str, fail_on: str | None, select: tuple[str, ...], ignore: tuple[str, ...], levels: tuple[str, ...],
    strict: bool, settings: str | None, show_settings: bool, baseline: str | None, keep: str | None, everything: bool, mend: bool, yes: bool, again: bool,
) -> None:  # fmt: skip
    """Find plot holes and continuity errors, in a story or in any draft (Markdown or plain text)."""
    from chekhov.settings import UnusableSettings

    options = Options(form, select, ignore, levels, fail_on, settings, baseline, strict, everything)
    if mend and (again or form != "text" or "-" in paths):
        fail("--fix speaks to people about files: not with --watch, --format or standard input")
    if again:
        _watch(paths, options)
        return
    try:
        inforce = options.settings_of(paths)
        if show_settings:
            echo(_settings_text(inforce, form))
            return
        study = study_of(paths)
        if keep is not None:
            _write_baseline(keep, paths, study, inforce)
            return
        checked = Checked.of(study, inforce, everything)
        if mend and _mended(study, paths, checked, yes):
            study = study_of(paths)
            checked = Checked.of(study, inforce, everything)
    except UnusableSettings as problem:
        fail(str(problem))
    echo(check_output(study, checked, form, everything))
    if inforce.fails(checked.findings):
        raise SystemExit(1)


@dataclass(frozen=True, slots=True)
class Checked:
    """The findings under the settings, and how many entries of the baseline are mended."""

    findings: tuple[Finding, ...]
    mended: int = 0
    baseline: str = ""

    @staticmethod
    def of(study: Study, settings: Settings, everything: bool) -> Checked:
        """Check a story under settings. Raises :class:`UnusableSettings` where its baseline cannot be read."""
        from chekhov.faces.drafts import folded
        from chekhov.inforce import applied, since_baseline

        findings, mended = since_baseline(study, study.findings, settings)
        shown = findings if everything else folded(study, findings)
        return Checked(applied(study, shown, settings), mended, settings.baseline)


def _mended(study: Study, paths: Sequence[str], checked: Checked, yes: bool) -> bool:
    """Mend what the settings let speak; true if files were written."""
    from chekhov.fixcommand import fix
    from chekhov.summary import that_matter

    spoken = {(one.rule, one.message) for one in that_matter(checked.findings)}
    return fix(study, paths, lambda _, one: (one.rule, one.message) in spoken, yes)


# ---------------------------------------------------------------- baseline and settings


def _write_baseline(path: str, paths: Sequence[str], study: Study, settings: Settings) -> None:
    """Put all that is found into a baseline; nothing that is no baseline is overwritten."""
    from chekhov.baseline import NoBaseline, baseline_text, read_baseline
    from chekhov.files import UnreadableStory, read_story
    from chekhov.inforce import applied, sentences_of
    from chekhov.summary import plural, that_matter

    if path == "-":
        fail("--write-baseline needs the name of a file")
    if os.path.exists(path):
        if any(same_file(path, story) for story in paths):
            fail(f"{path} is the story itself; give the baseline another name")
        try:
            read_baseline(read_story(path)[1])
        except (UnreadableStory, NoBaseline) as problem:
            if "version" not in str(problem) and "damaged" not in str(problem):
                fail(f"{path} exists already, and {_reason(problem, path)}; nothing was written")
    findings = sorted(that_matter(applied(study, study.findings, settings)), key=lambda one: one.span)
    write(path, baseline_text(findings, sentences_of(study)))
    echo(f"Wrote {path}: {plural(len(findings), 'finding')} will not be spoken of again.")
    if not settings.baseline or not os.path.exists(settings.baseline) or not same_file(path, settings.baseline):
        echo(f"Now try: chekhov check --baseline {path} {' '.join(paths)}")


def _reason(problem: Exception, path: str) -> str:
    text = str(problem)
    return text if text.startswith("it ") else text.removeprefix(f"{path}: ").removeprefix(f"{path} ")


def _settings_text(settings: Settings, form: str) -> str:
    rows = list(settings.rows())
    if form == "json":
        from chekhov.faces.data import to_json

        listed = [{"setting": name, "value": value, "said": said} for name, value, said in rows]
        return to_json({"file": settings.file, "settings": listed})
    from chekhov.faces.terminal import settings_text
    from chekhov.screen import Page

    return settings_text(settings.file, rows, Page.on(sys.stdout))


# ---------------------------------------------------------------- output and watching


def check_output(study: Study, checked: Checked, form: str, everything: bool) -> str:
    """What ``check`` prints."""
    findings = checked.findings
    if form == "text":
        from chekhov.faces import terminal
        from chekhov.summary import nothing_happens

        if nothing_happens(study.summary, study.findings):
            count = study.summary.sentences
            how = f" (all {count} sentences are understood, as facts)" if count > 1 else ""
            return f"Nothing happens in this story yet{how}."
        page = terminal.Page.on(sys.stdout)
        return terminal.check_text(findings, study.sources, study.summary, page, everything, checked.mended)
    from chekhov.faces import data

    if form == "sarif":
        return data.sarif(findings, study.sources, __version__, bool(checked.baseline))
    if form == "github":
        return data.github(findings, study.sources)
    return data.findings_json(findings, study.sources, study.summary)


def _watch(paths: tuple[str, ...], options: Options) -> None:
    """Check on every save, of the story or of its settings; what stands before a change is not read and run again."""
    from chekhov import watching
    from chekhov.study import load

    if "-" in paths:
        fail("--watch follows files; standard input cannot change")

    last: Study | None = None

    def once() -> watching.Checked:
        nonlocal last
        settings = options.settings_of(paths)
        last = study = load(*paths, follow=True, before=last)
        text = check_output(study, Checked.of(study, settings, options.everything), options.form, options.everything)
        files = [source.name for source in study.sources.files]
        return watching.Checked(text, (*files, *filter(None, (settings.file, settings.baseline))))

    watching.watch(paths, once)
