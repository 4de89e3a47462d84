"""The commands about causes and about the whole trace: ``chekhov why`` explains, ``chekhov whatif`` tells the story otherwise, ``chekhov export`` gives it as data.

In: story files, clauses, sentences. Out: text on standard output, files, and the exit status. Heavy imports stay inside the commands.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from chekhov.console import STORY, echo, fail, format_option, same_file, settled_study_of, study_of, write
from chekhov.editing import edit_options, edits_of, unclear

if TYPE_CHECKING:
    pass


@click.command()
@click.argument("arguments", nargs=-1, required=True, metavar='FILE... [LINE|"CLAUSE"]')
@click.option("--why-not", "clause", metavar='"CLAUSE"', help="What was missing for this to be so, or to happen.")
@format_option("json")
def why(arguments: tuple[str, ...], clause: str | None, form: str) -> None:
    """Show what brought about an event (by its line) or a fact (as a clause), back to free choices and opening facts.

    Marked with a star: without it, it would not be so (found out by running the story without it).
    """
    from chekhov.faces import chains, data
    from chekhov.screen import Page

    if clause is not None:
        if not clause.strip():
            fail('say what is not so: chekhov why FILE --why-not "Luna is dead"')
        tree = study_of(arguments).why_not(clause)
    else:
        if len(arguments) < 2:
            fail('say what to explain: chekhov why FILE 42, or chekhov why FILE "Luna is dead"')
        tree = study_of(arguments[:-1]).why(arguments[-1])
    if not tree.found:
        fail(tree.text.rstrip("."))
    echo(data.to_json(tree) if form == "json" else chains.why_text(tree, Page.on(sys.stdout)))


@click.command()
@STORY
@edit_options
@click.option("--all", "everything", is_flag=True, help="Unfold everything.")
@format_option("json")
def whatif(
    paths: tuple[str, ...], without: tuple[str, ...], instead: tuple[tuple[str, str], ...], added: tuple[str, ...],
    after: tuple[str, ...], before: tuple[str, ...], suppose: tuple[str, ...], everything: bool, form: str,
) -> None:  # fmt: skip
    """Tell the story otherwise, run it again, and compare: what no longer happens and why, what changes, what happens anyway.

    The story file stays as it is.
    """
    from chekhov.faces import chains, data
    from chekhov.screen import Page
    from chekhov.whatif import edits

    wanted = edits_of(without, instead, added, after, before, suppose)
    if not wanted:
        fail('say what is otherwise: chekhov whatif FILE --without "words of a sentence" (--instead, --add, --suppose)')
    study = settled_study_of(paths)
    try:
        found = study.whatif(*wanted)
    except edits.UnclearEdit as problem:
        unclear(problem)
    if form == "json":
        echo(data.to_json(data.whatif_record(found, study.sources)))
    else:
        echo(chains.whatif_text(found, study.sources, Page.on(sys.stdout), everything))


@click.command()
@STORY
@click.option("--to", "form", type=click.Choice(("json", "csv", "sqlite")), required=True, help="Kind of output.")
@click.option("-o", "--output", metavar="OUT", help="Where to write: a file; for csv a folder, one file a table.")
def export(paths: tuple[str, ...], form: str, output: str | None) -> None:
    """Write the trace as tables: scenes, events, participants, facts and beliefs with their intervals, causes, findings.

    docs/data.md describes every table and column.
    """
    from chekhov.faces import tables

    if output is None and form != "json":
        fail(f"say where to write: chekhov export FILE --to {form} -o OUT")
    if output is not None and os.path.exists(output) and any(same_file(output, path) for path in paths):
        fail(f"{output} is the story itself; give the data another name")
    if output is not None and (form == "csv") != os.path.isdir(output) and os.path.exists(output):
        fail(f"{output} is {'a file; csv needs a folder' if form == 'csv' else 'a folder; give a file'}")
    found = settled_study_of(paths).tables
    if output is None:
        echo(tables.as_json(found))
    elif form == "json":
        write(output, tables.as_json(found))
    elif form == "csv":
        try:
            os.makedirs(output, exist_ok=True)
        except OSError as problem:
            fail(f"{output}: {problem.strerror or problem}")
        for table in found:
            write(os.path.join(output, f"{table.name}.csv"), tables.as_csv(table))
    else:
        write(output, tables.as_sqlite(found))
    if output is not None:
        click.echo(f"Wrote {output}", err=True)
