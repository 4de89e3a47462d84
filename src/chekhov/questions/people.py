"""Who is who: the figures that a story really speaks of, and how to name them in an answer. Floor 8.

In: a trace. Out: figures in order of first mention (without those that turned out to be another, and without left-overs of
abandoned readings), their names as the writer writes them, and lists of names as prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from chekhov.language import words as w
from chekhov.story.build import SentenceItem
from chekhov.story.meaning import Act, Term, figures_in
from chekhov.story.wording import Wording
from chekhov.trace.record import Trace

_POSSESSIVE = re.compile(r"^[\w’' -]+[’']s? \w[\w -]*$")


# ---------------------------------------------------------------- which figures


def figures_of(trace: Trace) -> list[int]:
    """The figures of the story: those that a chosen reading speaks of, each under its first name, in order of first mention."""
    found: dict[int, None] = {}
    seen: set[int] = set()
    for figure in _mentions(trace):
        real = trace.world.real(figure)
        if not isinstance(real, int) or real in seen:
            continue
        twins = [twin for twin in trace.world.guises((), real) if isinstance(twin, int)]
        seen.update(twins)
        seen.add(real)
        if not is_unnamed_place(trace, real):
            found[real] = None
    return list(found)


def _mentions(trace: Trace) -> Iterator[int]:
    """Every figure that the story names, again and again, in telling order."""
    acts = acts_of_items(trace)
    for item in trace.story.world:
        yield from _in_item(item, acts)
    for scene in trace.story.scenes:
        if scene.place is not None:
            yield scene.place
        yield from scene.present
        yield from scene.absent
        for item in scene.sentences:
            yield from _in_item(item, acts)


def acts_of_items(trace: Trace) -> dict[int, list[Act]]:
    """Sentence (by identity) -> the acts of its chosen reading, as they ran."""
    found: dict[int, list[Act]] = {}
    for moment in trace.moments:
        if moment.item is not None and moment.act is not None:
            found.setdefault(id(moment.item), []).append(moment.act)
    return found


def _in_item(item: SentenceItem, acts: dict[int, list[Act]]) -> Iterator[int]:
    for act in acts.get(id(item), ()):
        yield from figures_in(act.prop)
        if act.place is not None:
            yield act.place[1]
        if act.goal is not None:
            yield act.goal
        yield from act.companions
        for _, reason, _ in act.reasons:
            yield from figures_in(reason)


def is_unnamed_place(trace: Trace, figure: int) -> bool:
    """Is this the place of a scene that names none?"""
    label = trace.story.cast[figure].label
    return label.startswith(("the place of “", "an unnamed place"))


def is_being(trace: Trace, figure: Term) -> bool:
    """Somebody, or several: a being or a group of beings; what nobody said anything about counts if it bears a name."""
    return trace.world.is_mind(figure)


# ---------------------------------------------------------------- names


class Names(Wording):
    """Names and clauses in the words of the writer: as `Wording`, with *the* where the writer has it and the writer's apostrophe."""

    __slots__ = ("_known", "_surfaces", "trace")

    def __init__(self, trace: Trace) -> None:
        super().__init__(trace.story.definitions, trace.story.cast)
        self.trace = trace
        self._known: dict[int, str] = {}
        self._surfaces: dict[int, dict[str, int]] | None = None

    def term(self, term: Term) -> str:
        if isinstance(term, int) and not isinstance(term, bool) and 0 <= term < len(self.cast):
            return self.figure(term)
        return super().term(term)

    def figure(self, figure: int) -> str:
        """How an answer calls a figure."""
        known = self._known.get(figure)
        if known is None:
            known = self._known[figure] = self._name(figure)
        return known

    def _name(self, figure: int) -> str:
        entry = self.cast[figure]
        label = entry.label
        if entry.named and self._with_the(label):
            return f"the {label}"
        if "’s " in label:
            label = self._as_written(figure, label)
        elif re.match(r"^\d+ ", label):
            number, _, rest = label.partition(" ")
            label = f"{w.say_number(int(number)) if hasattr(w, 'say_number') else number} {rest}"
        if is_unnamed_place(self.trace, figure):
            return label
        return label.replace("’", "'") if self._straight() else label

    def _with_the(self, label: str) -> bool:
        """Does the writer say "the Neo Cells"?"""
        with_the = without = 0
        pattern = re.compile(rf"(\b[Tt]he )?(?<![\w’'-]){re.escape(label)}(?![\w-])")
        for source in self.trace.story.sources.files:
            for hit in pattern.finditer(source.text):
                if hit[1]:
                    with_the += 1
                else:
                    without += 1
        return with_the > without

    def _straight(self) -> bool:
        return not any("’" in source.text for source in self.trace.story.sources.files)

    def _as_written(self, figure: int, label: str) -> str:
        """For figures known by an owner ("Kamijo's son"): the words that the writer uses most."""
        if self._surfaces is None:
            self._surfaces = _surfaces(self.trace)
        noun = label.rsplit(" ", 1)[-1]
        found = {
            text: count
            for text, count in self._surfaces.get(figure, {}).items()
            if _POSSESSIVE.match(text) and text.endswith(noun) and not text.lower().startswith(("his ", "her ", "their ", "its "))
        }
        if not found:
            return label
        return max(found, key=lambda text: (found[text], -len(text), text))


def _surfaces(trace: Trace) -> dict[int, dict[str, int]]:
    """Figure -> the phrases that stand for it in the text, with how often."""
    found: dict[int, dict[str, int]] = {}
    for moment in trace.moments:
        act = moment.act
        if act is None:
            continue
        for slot, span in act.spans.items():
            term = act.fillers.get(slot)
            if not isinstance(term, int):
                continue
            figure = trace.world.real(term)
            text = trace.story.sources.text_of(span)
            if isinstance(figure, int) and len(text) < 60:
                counts = found.setdefault(figure, {})
                counts[text] = counts.get(text, 0) + 1
                if figure != term:
                    own = found.setdefault(term, {})
                    own[text] = own.get(text, 0) + 1
    return found


def listed(names: Sequence[str], word: str = "and") -> str:
    """``Mary and John``; ``A, B and C``; ``nobody`` is the caller's business."""
    if not names:
        return ""
    if len(names) == 1:
        return names[0]
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def names_of(names: Names, figures: Iterable[Term]) -> list[str]:
    """The names of several figures, each once, in the order given."""
    return list(dict.fromkeys(names.term(figure) for figure in figures))
