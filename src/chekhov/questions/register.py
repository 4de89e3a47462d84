"""The register of all that a question can name: figures by label, by noun, and by the words of their names. Floor 8."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

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
