"""The commands about words: ``chekhov verbs`` looks up and counts, ``chekhov new`` begins a story or a definition.

In: words, sentences and story files. Out: text on standard output and the exit status. Heavy imports stay inside the commands.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chekhov.console import complain, echo, fail, format_option, write

if TYPE_CHECKING:
    from chekhov.views import EntryView


@click.command()
@click.argument("words", nargs=-1, metavar="[WORD | FILE...]")
@click.option("--in", "inside", multiple=True, metavar="FILE", help="Also what this story defines.")
@click.option("--missing", is_flag=True, help="The verbs that the text of FILE... would need, most frequent first.")
@click.option("--coverage", is_flag=True, help="How many of the verbs in the text of FILE... have a meaning.")
@format_option("json")
def verbs(words: tuple[str, ...], inside: tuple[str, ...], missing: bool, coverage: bool, form: str) -> None:
    """Look up a WORD: a verb, condition, relation or kind of the library; or list all.

    With --missing or --coverage, count the verbs of any text: story, Markdown or plain.
    """
    from chekhov.files import UnreadableStory

    try:
        if missing or coverage:
            _count(words, missing, form)
        else:
            _look_up(" ".join(" ".join(words).split()), inside, form)
    except UnreadableStory as problem:
        fail(str(problem))


def _count(paths: Sequence[str], missing: bool, form: str) -> None:
    from chekhov.faces import data, terminal
    from chekhov.vocabulary import verb_coverage

    if not paths:
        fail("no file: chekhov verbs --missing FILE...")
    found = verb_coverage(*paths)
    page = terminal.Page.on(sys.stdout)
    if form == "json":
        rows = {"files": data.plain(found.files), "total": data.plain(found.total)}
        rows["missing" if missing else "verbs"] = data.plain(found.missing if missing else found.verbs)
        echo(data.to_json(rows))
    else:
        echo(terminal.missing_text(found, page) if missing else terminal.coverage_text(found, page))


def _look_up(word: str, inside: Sequence[str], form: str) -> None:
    from chekhov.faces import data, terminal
    from chekhov.vocabulary import verb_entries

    entries = verb_entries(word or None, inside)
    if word:
        entries = sorted(entries, key=lambda entry: closeness(entry, word))
    if form == "json":
        echo(data.to_json(entries))
    elif entries:
        echo(terminal.entries_text(entries, terminal.Page.on(sys.stdout), full=bool(word)))
    else:
        fail(unknown_word(word, inside))


def unknown_word(word: str, inside: Sequence[str]) -> str:
    """What to say of a word that nothing defines."""
    from chekhov.vocabulary import known_verb, nearest_words

    verb = known_verb(word)
    if verb:
        return f'{verb!r} is known as a verb, but nothing says what it does; chekhov new verb "EXAMPLE SENTENCE" drafts a definition'
    near = nearest_words(word, inside)
    hint = f"did you mean {near[0]!r}? Or define" if near else "define"
    return f"the library has no {word!r}; {hint} it in your # World (chekhov explain unknown-verb shows how)"


def closeness(entry: EntryView, word: str) -> tuple[bool, bool, bool, int]:
    """Entries in which all the words stand first, an author's own before the library's, what is called so before what is only also called so."""
    literal = re.sub(r"\{.*?\}|\[.*?\]", "", entry.pattern).split()
    whole = " ".join((entry.pattern, *entry.also)).lower()
    missing = " " in word and not all(part in whole for part in word.lower().split())
    return (
        missing,
        entry.group != "your own",
        not any(part.startswith(word.lower().split()[0]) for part in literal),
        len(literal),
    )


@click.command()
@click.argument("arguments", nargs=-1, required=True, metavar='NAME | verb "SENTENCE"')
@click.option("--into", metavar="FILE", help="Put the definition into the # World of FILE instead of printing it.")
def new(arguments: tuple[str, ...], into: str | None) -> None:
    """Write NAME.story, a small story to begin with; or draft a definition: new verb "Tom juggles the knives".

    Nothing is ever overwritten.
    """
    if arguments[0] == "verb":
        _new_verb(" ".join(arguments[1:]), into)
    elif len(arguments) > 1 or into is not None:
        fail('one NAME for a story, or: chekhov new verb "Tom juggles the knives" --into FILE')
    else:
        _new_story(arguments[0])


def _new_story(name: str) -> None:
    path = Path(name if name.endswith((".story", ".md")) else f"{name}.story")
    _create(path, Path(__file__).with_name("skeleton.story").read_text(encoding="utf-8"))
    echo(f"Wrote {path}. Now try: chekhov check {path}")


def _create(path: Path, text: str) -> None:
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        fail(f"{path} exists already; nothing was written")
    except OSError as problem:
        fail(f"{path}: {problem.strerror or problem}")


def _new_verb(sentence: str, into: str | None) -> None:
    from chekhov.files import UnreadableStory, read_story
    from chekhov.vocabulary import add_entry, draft_entry

    if not sentence.strip():
        fail('give an example sentence: chekhov new verb "Tom juggles the knives for Mary"')
    target = Path(into) if into is not None else None
    exists = target is not None and target.exists()
    try:
        drafted = draft_entry(sentence, [str(target)] if exists else [])
        if drafted is None:
            fail(f"no verb is found in {sentence!r}; give a whole sentence, such as: Tom juggles the knives for Mary")
        if drafted.known:
            complain(
                f"{drafted.verb!r} has a meaning already (chekhov verbs {drafted.verb}); this one would take its place",
                "note",
            )
        if target is None:
            echo(drafted.text)
        elif not exists:
            _create(target, f"# World\n\n{drafted.text}")
            echo(f"Wrote {target}. Now say what it needs and makes.")
        else:
            text = add_entry(read_story(str(target))[1], drafted.text)
            if text is None:
                fail(f"{target} defines this pattern already; nothing was written")
            write(str(target), text)
            echo(f"Added to {target}. Now say what it needs and makes.")
    except UnreadableStory as problem:
        fail(str(problem))
