"""The vocabulary: looking words up, counting how much of a text has a meaning, drafting new entries. Floor 10, beside the study.

In: words, sentences, paths of story files. Out: views of entries and counts, and the text of skeletons. Raises
:class:`chekhov.files.UnreadableStory` where a file cannot be read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from chekhov.language import markdown
from chekhov.language.document import Heading
from chekhov.language.parse import parse
from chekhov.language.words import ENGLISH_VERBS, nearest, third_person, verb_forms
from chekhov.source import Sources
from chekhov.story.build import build, own_definitions
from chekhov.story.definitions import Definitions
from chekhov.story.drafting import KindsOf, clauses_in, draft
from chekhov.story.includes import read_document, read_sources
from chekhov.story.library import standard_library
from chekhov.story.lookup import all_words, coverage, entries
from chekhov.story.rivals import same_pattern
from chekhov.views import Coverage, EntryView


def verb_entries(word: str | None = None, paths: Sequence[str] = ()) -> list[EntryView]:
    """The entries (verbs, conditions, relations, kinds) of the library and of the stories ``paths``, or those that a word belongs to."""
    return entries(_definitions(paths), word)


def nearest_words(word: str, paths: Sequence[str] = ()) -> tuple[str, ...]:
    """What can be looked up and is spelled most like this word."""
    return nearest(word, all_words(_definitions(paths)), 1)


def known_verb(word: str) -> str:
    """The dictionary form of a word that is an English verb, or nothing."""
    return next((lemma for lemma, _ in verb_forms(word.lower()) if lemma in ENGLISH_VERBS), "")


def verb_coverage(*paths: str) -> Coverage:
    """Which verbs the sentences of these files use, and whether they have a meaning (in the library or in the files themselves)."""
    sources, _ = read_sources(paths)
    document, _ = read_document(sources)
    definitions, _ = own_definitions(document, standard_library())
    return coverage(sources, document, definitions)


@dataclass(frozen=True, slots=True)
class Drafted:
    """The skeleton of a definition: the verb, whether something defines it already, and the text of the entry."""

    verb: str
    known: bool
    text: str


def draft_entry(sentence: str, paths: Sequence[str] = ()) -> Drafted | None:
    """The skeleton for the verb of an example sentence (kinds as the stories ``paths`` have them), or None where it has no verb."""
    text = " ".join(sentence.split())
    definitions = standard_library()
    known: KindsOf = _nothing
    if paths:
        sources, _ = read_sources(paths)
        story = build(sources, read_document(sources)[0], definitions)
        definitions, known = story.definitions, story.discourse.kinds_named
    for reading in parse(text, 0, definitions.lexicon()).readings:
        clause = next(clauses_in(reading.body), None)
        if clause is not None and clause.verb not in ("be", "have"):
            drafted = draft(clause, text if text[-1:] in ".!?" else text + ".", definitions, known)
            return Drafted(third_person(clause.verb), clause.verb in definitions.frames, drafted.text)
    return None


def _nothing(_: str) -> tuple[str, ...]:
    return ()


def add_entry(text: str, entry: str) -> str | None:
    """A story's text with an entry at the end of its ``# World`` (or with a world at its end), or None where the pattern is defined there already."""
    document, _ = markdown.read(Sources.of([("", text)]))
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    pattern = entry.partition("\n")[0].removeprefix("## ")
    if any(same_pattern(heading.text, pattern) for heading in headings):
        return None
    parts = [heading for heading in headings if heading.level == 1]
    place = next((at for at, heading in enumerate(parts) if heading.text.strip().lower() == "world"), None)
    if place is None:
        return f"{text.rstrip()}\n\n# World\n\n{entry}".lstrip()
    end = parts[place + 1].span.start if place + 1 < len(parts) else len(text)
    rest = text[end:]
    return f"{text[:end].rstrip()}\n\n{entry}" + (f"\n{rest}" if rest else "")


def _definitions(paths: Sequence[str]) -> Definitions:
    if not paths:
        return standard_library()
    sources, _ = read_sources(paths)
    document, _ = read_document(sources)
    return own_definitions(document, standard_library())[0]
