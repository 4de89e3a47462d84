"""The verbs of a text found by a few rules are those that the parser finds."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from chekhov.language.chart import is_noun
from chekhov.language.parse import parse
from chekhov.language.verbtokens import verbs_in
from chekhov.language.words import ADJECTIVES
from chekhov.story.drafting import clauses_in
from chekhov.story.library import standard_library

ROOT = Path(__file__).parents[2]
DEFINITIONS = standard_library()
LEXICON = DEFINITIONS.lexicon()


def found(text: str) -> list[str]:
    tokens = verbs_in(
        text,
        DEFINITIONS.frames,
        lambda word: is_noun(LEXICON, word),
        lambda word: word in ADJECTIVES or word in LEXICON.adjectives,
    )
    return [token.lemma if token.known else f"{token.lemma}?" for token in tokens]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("She had been seen, but did not leave.", ["see", "leave"]),
        ("The house was dark. They have a key and do nothing.", ["be", "have", "do"]),
        ("He wants to open the painted door without waking her.", ["want", "open", "wake"]),
        ("The guard guards the gate; the watch ends.", ["guard", "end"]),
        ("Miss Hart can't frobnicate the door.", ["frobnicate?"]),
        ("They frobnicated it and walked on.", ["frobnicate?", "walk"]),
        ("Her work, his love, their plans.", []),
    ],
)
def test_what_counts_as_a_verb(text: str, verbs: list[str]) -> None:
    assert found(text) == verbs


def test_the_rules_agree_with_the_parser() -> None:
    both = only_here = only_parsed = 0
    for verb in DEFINITIONS.verbs.values():
        for example in verb.examples:
            parsed = parse(example, 0, LEXICON)
            if not parsed.readings or parsed.price > 2:
                continue
            spans = {clause.verb_span: clause.verb for clause in clauses_in(parsed.readings[0].body)}
            here, there = Counter(found(example)), Counter(spans.values())
            both += (here & there).total()
            only_here += (here - there).total()
            only_parsed += (there - here).total()
    assert both > 700
    assert both / (both + only_here) > 0.95 and both / (both + only_parsed) > 0.95
