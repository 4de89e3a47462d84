"""The register of all that a question can name: figures by label, by noun, and by the words of their names. Floor 8."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.source import Span
from chekhov.story.meaning import figures_in
from chekhov.trace.record import Trace
from chekhov.trace.saying import Names, is_unnamed_place

MOST_SALIENT = 3
_BESIDE = re.compile(r"\[with \{(\w+)[~°]?: being\}\]")


def companion_slot(pattern: str) -> str:
    """The slot of a pattern that names who goes along: "[with {Companion: being}]" ("" if there is none)."""
    hit = _BESIDE.search(pattern)
    return hit[1] if hit is not None else ""


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
    _spoken_of: dict[tuple[int, ...], int] | None = None  # with how many sentences speak of them

    @staticmethod
    def of(trace: Trace, names: Names, used: frozenset[int]) -> People:
        """The index of one story."""
        people = People(trace, names, used)
        cast = trace.story.cast
        for figure in sorted(cast, key=lambda one: (one.id not in used, one.id)):
            if is_unnamed_place(trace, figure.id) or figure.none:  # "had no umbrella": there is none
                continue
            if figure.id not in used and figure.id in trace.story.discourse.given_up:
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

    def salient(self, word: str) -> list[tuple[int, ...]]:
        """Whom a pronoun of a question can mean without anybody having been named: the only one, or those few that do something together."""
        if self._spoken_of is None:
            self._spoken_of = _spoken_of(self.trace, self.real)
        cast, world = self.trace.story.cast, self.trace.world
        if word == "they":
            cast = self.trace.story.cast
            return [one for one in self.several() if len(one) > 1 or cast[one[0]].group][:MOST_SALIENT]
        found = [one for one in self._spoken_of if len(one) == 1 and one[0] in self.used and not cast[one[0]].group]
        if word == "it":
            fitting: list[tuple[int, ...]] = [
                one for one in found if not world.is_mind(one[0]) and not world.is_place(one[0])
            ]
        else:
            fitting = [one for one in found if world.is_mind(one[0]) and cast[one[0]].pronoun in (word, "")]
            fitting = [one for one in fitting if cast[one[0]].pronoun == word] or fitting
        if word == "it" and len(fitting) > 1 and self._spoken_of[fitting[0]] >= 2 * self._spoken_of[fitting[1]]:
            return fitting[:1]  # what the text is about
        return fitting if len(fitting) == 1 else self._whom_it_is_about(fitting)

    def several(self) -> list[tuple[int, ...]]:
        """Whom *they* may mean: groups, and those who do something together; persons first, then animals, then things."""
        if self._spoken_of is None:
            self._spoken_of = _spoken_of(self.trace, self.real)
        cast, world = self.trace.story.cast, self.trace.world
        several = [
            one for one in self._spoken_of if len(one) > 1 or cast[one[0]].group or cast[one[0]].pronoun == "they"
        ]
        return sorted(
            several, key=lambda many: max(0 if self._is_person(one) else 1 if world.is_mind(one) else 2 for one in many)
        )

    def _is_person(self, figure: int) -> bool:
        """Is it somebody of whom nobody would say *it*?"""
        kinds, one = self.trace.story.definitions.kinds, self.trace.story.cast[figure]
        beast = kinds.pronoun(one.noun) == "it" or any(kinds.pronoun(kind) == "it" for kind in one.kinds)
        return self.trace.world.is_mind(figure) and (not beast or kinds.any_has_role(one.kinds, "person"))

    def _whom_it_is_about(self, fitting: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
        """Whom the story names first and speaks of most by far, if there is one such."""
        told = self._spoken_of or {}
        first = min(fitting, default=())
        return [first] if fitting and all(4 * told[first] >= 5 * told[one] for one in fitting if one != first) else []

    def of_all(self, word: str) -> list[tuple[int, ...]]:
        """All beings that a pronoun could mean, those that most is told of first."""
        if self._spoken_of is None:
            self._spoken_of = _spoken_of(self.trace, self.real)
        cast = self.trace.story.cast
        return [one for one in self._spoken_of if len(one) == 1 and cast[one[0]].pronoun == word]

    def real(self, figure: int) -> int:
        """The figure behind a figure that turned out to be another."""
        found = self.trace.world.real(figure)
        return found if isinstance(found, int) else figure


def _spoken_of(trace: Trace, real: Callable[[int], int]) -> dict[tuple[int, ...], int]:
    """Figures, and sets of figures that do something together in one sentence: those that most sentences speak of first."""
    counts: Counter[tuple[int, ...]] = Counter()
    doers: dict[Span, list[int]] = {}
    for moment in trace.moments:
        if moment.act is None or moment.item is None or moment.scene < 0:
            continue
        figures = dict.fromkeys(real(term) for term in figures_in(moment.act.prop) if isinstance(term, int))
        counts.update((figure,) for figure in figures)
        verb = trace.story.definitions.verbs.get(moment.verb)
        doer = moment.fillers.get(verb.slots[0].name) if verb is not None else None
        if isinstance(doer, int) and trace.world.is_mind(doer):
            together = doers.setdefault(moment.item.line.span, [])
            beside = moment.fillers.get(companion_slot(verb.text)) if verb is not None else None
            along = [*moment.act.companions, *((beside,) if isinstance(beside, int) else ())]
            together.extend(one for one in (real(doer), *map(real, along)) if one not in together)
    counts.update(tuple(sorted(together)) for together in doers.values() if len(together) > 1)
    return dict(counts.most_common())


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
