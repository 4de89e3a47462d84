"""The vocabulary: looking words up, counting how much of a text has a meaning, drafting new entries. Floor 10, beside the study.

In: words, sentences, paths of story files. Out: views of entries and counts, and the text of skeletons. Raises
:class:`chekhov.files.UnreadableStory` where a file cannot be read.
"""

from __future__ import annotations

from collections.abc import Sequence

from chekhov.language.parse import parse
from chekhov.language.words import ENGLISH_VERBS, nearest, verb_forms
from chekhov.story.build import own_definitions
from chekhov.story.definitions import Definitions
from chekhov.story.drafting import clauses_in, draft
from chekhov.story.includes import read_document, read_sources
from chekhov.story.library import standard_library
from chekhov.story.lookup import all_words, coverage, entries
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


def draft_entry(sentence: str) -> str | None:
    """The skeleton of a definition for the verb of an example sentence, or None where the sentence has no verb."""
    text = sentence.strip()
    definitions = standard_library()
    parsed = parse(text, 0, definitions.lexicon())
    for reading in parsed.readings:
        clause = next(clauses_in(reading.body), None)
        if clause is not None and clause.verb not in ("be", "have"):
            return draft(clause, text if text[-1:] in ".!?" else text + ".", definitions, lambda word: ()).text
    return None


def _definitions(paths: Sequence[str]) -> Definitions:
    if not paths:
        return standard_library()
    sources, _ = read_sources(paths)
    document, _ = read_document(sources)
    return own_definitions(document, standard_library())[0]
