"""Options by which a story is told otherwise, shared by the commands that take them. Just above `console`.

In: what the command line says. Out: edits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn, TypeVar

import click

from chekhov.console import complain, fail

if TYPE_CHECKING:
    from chekhov.whatif.edits import Edit, UnclearEdit

Command = TypeVar("Command", bound=Callable[..., object])

_OPTIONS = (
    click.option(
        "--without",
        multiple=True,
        metavar="SENTENCE",
        help="Take a sentence out: its line number, the sentence, or words of it.",
    ),
    click.option(
        "--instead", multiple=True, nargs=2, metavar="SENTENCE NEW", help="Put NEW in the place of a sentence."
    ),
    click.option(
        "--add", "added", multiple=True, metavar="NEW", help="Add a sentence, --after or --before one of the story."
    ),
    click.option("--after", multiple=True, metavar="SENTENCE", help="Where to --add."),
    click.option("--before", multiple=True, metavar="SENTENCE", help="Where to --add."),
    click.option("--suppose", multiple=True, metavar="FACT", help="Begin with this fact."),
)


def edit_options(command: Command) -> Command:
    """The options themselves; the command gets ``without``, ``instead``, ``added``, ``after``, ``before``, ``suppose``."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def edits_of(
    without: tuple[str, ...], instead: tuple[tuple[str, str], ...], added: tuple[str, ...], after: tuple[str, ...],
    before: tuple[str, ...], suppose: tuple[str, ...],
) -> list[Edit]:  # fmt: skip
    """The edits that these options ask for."""
    from chekhov.whatif import edits

    wanted = [edits.without(where) for where in without]
    wanted += [edits.instead(where, text) for where, text in instead]
    wanted += _added(added, after, before)
    return wanted + [edits.suppose(fact) for fact in suppose]


def _added(added: tuple[str, ...], after: tuple[str, ...], before: tuple[str, ...]) -> list[Edit]:
    """Each added sentence with its place."""
    from chekhov.whatif import edits

    if after and before:
        fail("--add takes its places by --after or by --before; use one of them")
    places = after or before
    if len(places) != len(added) and (places or len(added) > 1):
        fail("give one --after (or --before) for each --add")
    if not places:
        return [edits.add(text) for text in added]
    return [
        edits.add(text, **{"after" if after else "before": place}) for text, place in zip(added, places, strict=True)
    ]


def unclear(problem: UnclearEdit) -> NoReturn:
    """Say why an edit cannot be made, with the sentences that may be meant."""
    complain(str(problem))
    several = len({file for file, _, _ in problem.candidates}) > 1
    for file, line, text in problem.candidates:
        click.echo(f"  {file + ':' if several else 'line '}{line}: {text}", err=True)
    raise SystemExit(2)
