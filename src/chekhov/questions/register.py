"""The register of all that a question can name: figures by label, by noun, and by the words of their names. Floor 8."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.trace.record import Trace
from chekhov.trace.saying import Names, is_unnamed_place


def normal(label: str) -> str:
    """A name for comparing: lower case, straight apostrophe, without an article in front."""
    text = label.replace("’", "'").lower().strip()
    return re.sub(r"(^| of )(?:the|an?) ", r"\1", text)


@dataclass
class People:
    """All figures that a question can name, by normalised label and by noun; those that the story really uses come first."""

    trace: Trace
    names: Names
    used: frozenset[int]
    labels: dict[str, list[int]] = field(default_factory=dict)
    nouns: dict[str, list[int]] = field(default_factory=dict)
    words: dict[str, list[int]] = field(default_factory=dict)

    @staticmethod
    def of(trace: Trace, names: Names, used: frozenset[int]) -> People:
        """The index of one story."""
        people = People(trace, names, used)
        cast = trace.story.cast
        for figure in sorted(cast, key=lambda one: (one.id not in used, one.id)):
            if is_unnamed_place(trace, figure.id):
                continue
            for label in dict.fromkeys((normal(figure.label), normal(names.figure(figure.id)))):
                people.labels.setdefault(label, []).append(figure.id)
            if figure.noun and figure.id in used:
                people.nouns.setdefault(figure.noun, []).append(figure.id)
            if figure.named and figure.id in used:
                for word in figure.label.split():
                    if trace.story.definitions.kinds.canonical(word.lower()) is None:
                        people.words.setdefault(word.lower(), []).append(figure.id)
        for name, figure_id in trace.story.discourse.names.items():
            known = people.labels.setdefault(normal(name), [])
            if figure_id not in known:
                known.append(figure_id)
        return people

    def real(self, figure: int) -> int:
        """The figure behind a figure that turned out to be another."""
        found = self.trace.world.real(figure)
        return found if isinstance(found, int) else figure


def spellings(phrase: t.Noun) -> list[str]:
    """The ways in which a noun phrase may stand as a label."""
    heads = [w.plural(phrase.noun), phrase.noun] if phrase.plural else [phrase.noun]
    found: list[str] = []
    for head in heads:
        text = " ".join((*phrase.adjectives, head)).strip()
        if phrase.possessor is not None:
            text = f"{shown(phrase.possessor)}'s {text}"
        if phrase.of is not None:
            text = f"{text} of {shown(phrase.of)}"
        if phrase.number is not None and phrase.number > 1:
            found.append(normal(f"{phrase.number} {text}"))
        found.append(normal(text))
    return found


def shown(phrase: t.NounPhrase) -> str:
    """A noun phrase as text, near enough for comparing and for messages."""
    match phrase:
        case t.Name(text=text, article=article):
            return f"{article} {text}" if article else text
        case t.Pronoun(word=word):
            return word
        case t.Noun():
            determiner = f"{phrase.determiner} " if phrase.determiner not in ("",) else ""
            return determiner + spellings(phrase)[0]
        case t.Group(items=items, word=word):
            return f" {word} ".join(shown(item) for item in items)
        case t.Quote(text=text):
            return text
    return "somebody"
