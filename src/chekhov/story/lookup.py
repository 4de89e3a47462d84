"""Looking words up in the definitions, and counting how much of a text they cover. Floor 3.

In: the definitions (of the library, or of a story with its own). Out: :class:`EntryView` for verbs, conditions, relations and kinds, and
:class:`Coverage`, the verbs of a text by whether they have a meaning, are only recognised, or are unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from chekhov.language import words as w
from chekhov.language.chart import is_noun
from chekhov.language.document import Document, Line
from chekhov.language.verbtokens import verbs_in
from chekhov.source import Sources
from chekhov.story.definitions import Definitions
from chekhov.story.meaning import Relation, Verb
from chekhov.story.pattern import Frame
from chekhov.views import Coverage, EntryView, FileCount, VerbCount

OWN = "your own"
_HIDDEN = ("also", "example")


def entries(definitions: Definitions, word: str | None = None) -> list[EntryView]:
    """Every entry, or those that a word (in any form) belongs to: verbs, then conditions and relations, then kinds."""
    lowered = " ".join(word.lower().split()) if word is not None else ""
    if word is not None and not lowered:
        return []
    wanted = _targets(definitions, lowered) if lowered else None
    found = [_verb_view(verb) for key, verb in definitions.verbs.items() if wanted is None or (False, key) in wanted]
    for key, relation in definitions.relations.items():
        if wanted is None or (True, key) in wanted:
            found.append(_relation_view(relation, definitions.frames.values()))
    kinds = definitions.kinds
    if wanted is None:
        return [*found, *(_kind_view(definitions, kind) for kind in kinds.parents)]
    names = dict.fromkeys(kinds.canonical(name) for name in (lowered, w.singular(lowered)) if name is not None)
    exact = [
        name
        for name in names
        if name is not None and name in (lowered, w.singular(lowered), *_synonym_of(definitions, lowered))
    ]
    return [*found, *(_kind_view(definitions, kind) for kind in exact)]


def _synonym_of(definitions: Definitions, word: str) -> list[str]:
    synonyms = definitions.kinds.synonyms
    return [synonyms[name] for name in (word, w.singular(word) or "") if name in synonyms]


def _targets(definitions: Definitions, word: str) -> set[tuple[bool, str]]:
    """The verbs (False, id) and relations (True, id) in whose patterns a word stands."""
    first = word.split()[0]
    lemmas = {word, *(lemma for lemma, _ in w.verb_forms(first))}
    found = {
        (frame.relation, frame.target)
        for lemma in lemmas
        for frame in definitions.frames.get(lemma, ())
        if lemma != "be"
    }
    if first in ("be", "is", "are") and word == first:
        return {(True, name) for name in definitions.relations if " " not in name} & found
    bare = word.removeprefix("is ").removeprefix("the ").removesuffix(" of")
    for frames in definitions.frames.values():
        for frame in frames:
            if frame.predicate is not None and (
                bare in frame.predicate[1] or bare in frame.values or bare == " ".join(frame.predicate[1])
            ):
                found.add((frame.relation, frame.target))
    found |= {(False, key) for key, verb in definitions.verbs.items() if key == word or word in verb.nouns}
    return found | {(True, key) for key in definitions.relations if key in (word, bare)}


def _fields(written: Iterable[tuple[str, str]]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for key, value in written:
        if key not in _HIDDEN and not key.startswith("if broken"):
            fields[key] = f"{fields[key]} / {value}" if key in fields else value
    return fields


def _verb_view(verb: Verb) -> EntryView:
    group = OWN if verb.author else verb.group
    return EntryView(re.sub(r"[~°]", "", verb.text), group, _fields(verb.fields), verb.also, verb.examples, "verb")


def _relation_view(relation: Relation, frames: Iterable[list[Frame]]) -> EntryView:
    sort = "condition" if len([slot for slot in relation.slots if slot.form == "noun"]) < 2 else "relation"
    also = tuple(dict.fromkeys(value for key, value in relation.fields if key == "also"))
    group = OWN if relation.author else relation.group or f"{sort}s"
    return EntryView(re.sub(r"[~°]", "", relation.text), group, _fields(relation.fields), also, (), sort)


def _kind_view(definitions: Definitions, kind: str) -> EntryView:
    kinds = definitions.kinds
    fields = {}
    if kinds.parents.get(kind):
        fields["is a"] = ", ".join(kinds.parents[kind])
    below = [name for name, parents in kinds.parents.items() if kind in parents]
    if below:
        fields["sorts of it"] = ", ".join(below)
    if kinds.called.get(kind):
        fields["called"] = kinds.called[kind]
    also = tuple(word for word, name in kinds.synonyms.items() if name == kind)
    return EntryView(kind, "kinds", fields, also, (), "kind")


def all_words(definitions: Definitions) -> set[str]:
    """Everything that can be looked up, for "did you mean"."""
    return {
        *definitions.frames, *definitions.value_words, *definitions.relation_nouns, *definitions.kinds.parents, *definitions.kinds.synonyms,
    }  # fmt: skip


# ---------------------------------------------------------------- how much of a text has a meaning


def coverage(sources: Sources, document: Document, definitions: Definitions) -> Coverage:
    """The verbs of all sentences of a text (mood and manuscript lines left out) by what is known of them."""
    lexicon = definitions.lexicon()
    defined = {lemma for lemma, frames in definitions.frames.items() if frames}
    places: dict[str, list[tuple[str, int]]] = {}
    known: dict[str, bool] = {}
    for block in document.blocks:
        if not isinstance(block, Line) or block.mood:
            continue
        for token in verbs_in(
            block.text,
            defined,
            lambda word: is_noun(lexicon, word),
            lambda word: word in w.ADJECTIVES or word in lexicon.adjectives,
        ):
            place = sources.locate(block.span.start + token.start)
            places.setdefault(token.lemma, []).append((place.file, place.line))
            known[token.lemma] = token.known
    verbs = [
        VerbCount(
            lemma,
            "defined" if lemma in defined else "recognised" if known[lemma] else "unknown",
            len(where),
            tuple(where),
        )
        for lemma, where in places.items()
    ]
    verbs.sort(key=lambda verb: (-verb.count, verb.verb))
    return Coverage(tuple(_file_count(source.name, verbs) for source in sources.files), tuple(verbs))


def _file_count(name: str, verbs: Iterable[VerbCount]) -> FileCount:
    counts = dict.fromkeys(("defined", "recognised", "unknown"), 0)
    for verb in verbs:
        counts[verb.status] += sum(file == name for file, _ in verb.lines)
    return FileCount(name, sum(counts.values()), counts["defined"], counts["recognised"], counts["unknown"])
