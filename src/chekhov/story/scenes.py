"""A story as it was understood, before it is run: its scenes and what each of their sentences means. Floor 3.

In: what `build` finds in a document. Out: the types that the trace, the questions and the faces read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from sys import maxsize

from chekhov.findings import Finding, Fix, Severity
from chekhov.language.calendar import EARTH, Calendar
from chekhov.language.document import Line
from chekhov.language.lexicon import Lexicon
from chekhov.language.timewords import TimeWords
from chekhov.source import NOWHERE, Sources, Span
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.meaning import Act, Every, Figure, Holds, Prop, Reading
from chekhov.story.rulescope import WorldRule


@dataclass(slots=True)
class SentenceItem:
    """One sentence: its text, whether it was understood, and its readings (best first)."""

    line: Line
    status: str  # understood, in part, mood, not understood
    readings: list[Reading] = field(default_factory=list)
    scene: int = -1
    rule: WorldRule | None = None
    time: TimeWords | None = None  # what time it says that it is: "It is Monday."

    @property
    def acts(self) -> tuple[Act, ...]:
        """What it tells, in the reading that is taken first."""
        return self.readings[0].acts if self.readings else ()

    @property
    def loose(self) -> bool:
        """Has it an event of which nothing follows, or a content that is kept as words?"""
        return bool(self.readings) and any(item.kind in ("plain", "opaque") for item in self.readings[0].loosened)


@dataclass(frozen=True, slots=True)
class Gist:
    """What sentences tell of at all: whoever looks for something passes those by that have nothing of the sort. ``many``: how many sentences there are;
    ``verbs``: of their acts; ``conditions``: of what they say is so; ``timed``: where those begin that have words of time; ``clear``: whether all were
    wholly understood; ``occasions``: whether something is said to be done at or on something."""

    many: int
    verbs: frozenset[str]
    conditions: frozenset[str]
    timed: frozenset[int]
    clear: bool
    occasions: bool

    @classmethod
    def of(cls, items: Sequence[SentenceItem]) -> Gist:
        """The gist of some sentences."""
        acts = [act for item in items for act in item.acts]
        stated = [act.prop for act in acts if act.kind == "state"]
        return cls(
            len(items),
            frozenset([act.verb for act in acts if act.verb]),
            frozenset(one for prop in stated for one in _conditions(prop)),
            frozenset([i.line.span.start for i in items if i.time is not None or any(act.whens for act in i.acts)]),
            not any(
                i.status in ("not understood", "in part") or (i.readings and i.readings[0].loosened) for i in items
            ),
            any(act.beside for act in acts),
        )


def _conditions(prop: Prop) -> Iterator[str]:
    """The conditions of which something says how they are."""
    if isinstance(prop, Every):
        for one in prop.items:
            yield from _conditions(one)
    elif isinstance(prop, Holds):
        yield str(prop.fluent[0])


_NUMBERED = re.compile(
    r"^(?:(?:scene|chapter|part|act|day|flash-?back|episode)\b[ \w]{0,12}|\d{1,4}|[IVXLC]+)[.:)–—-]+\s+(?=\S)", re.I
)  # fmt: skip
_BRACKETED = re.compile(r"(?<=\S)\s*\([^()]*\)\s*$")


@dataclass(slots=True)
class Scene:
    """One scene, in telling order: its heading, tags and sentences. ``place``: figure or None. ``time``: the words of ``@time``."""

    index: int
    title: str
    span: Span
    place: int | None = None
    time: str = ""
    time_span: Span = NOWHERE
    present: tuple[int, ...] = ()
    absent: tuple[int, ...] = ()
    listed: tuple[
        tuple[int, Span], ...
    ] = ()  # where the tags name those who are present (whoever only tells it need not be)
    sentences: list[SentenceItem] = field(default_factory=list)
    level: int = 2
    marks: tuple[tuple[str, str, Span], ...] = ()  # @setup and @payoff: which, of what, where
    end: int = maxsize  # where the next scene or part begins
    known: Gist | None = field(default=None, compare=False, repr=False)

    @property
    def gist(self) -> Gist:
        """What its sentences tell of at all; found once for as long as no sentence is added."""
        if self.known is None or self.known.many != len(self.sentences):
            self.known = Gist.of(self.sentences)
        return self.known

    @property
    def names(self) -> tuple[str, ...]:
        """What the scene can be called."""
        return _names(self.title)


@dataclass(frozen=True, slots=True)
class Part:
    """Several scenes under one heading that has no sentences of its own: an act, a chapter, the whole story under its title. ``first``: the number of
    its first scene; it goes on until the next part of its level or above."""

    title: str
    level: int
    first: int

    @property
    def names(self) -> tuple[str, ...]:
        """What the part can be called."""
        return _names(self.title)


def _names(title: str) -> tuple[str, ...]:
    """A title; "The ball" for "Scene 2: The ball" and "The ball (flashback)" too."""
    short = _NUMBERED.sub("", _BRACKETED.sub("", title)).strip()
    return tuple(dict.fromkeys(name for name in (title, short) if name))


@dataclass(slots=True)
class Exceptions:
    """What the writer marked as intended: by sentence (span of the sentence -> reason), by scene (its number -> reason), or in the ``# Exceptions`` part."""

    marks: dict[Span, str] = field(default_factory=dict)
    scenes: dict[int, str] = field(default_factory=dict)
    lines: list[tuple[str, str, Span]] = field(
        default_factory=list
    )  # (words of a sentence, title of a scene, or rule; reason; where)


@dataclass(slots=True)
class Story:
    """A story as understood, before it is run."""

    sources: Sources
    definitions: Definitions
    cast: list[Figure]
    discourse: Discourse
    lexicon: Lexicon
    world: list[SentenceItem] = field(default_factory=list)
    scenes: list[Scene] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    rules: list[WorldRule] = field(default_factory=list)
    exceptions: Exceptions = field(default_factory=Exceptions)
    findings: list[Finding] = field(default_factory=list)
    calendar: Calendar = EARTH

    @property
    def title(self) -> str:
        """What the writer calls the story: the heading that stands alone on the first level; "" for none."""
        told = [(one.level, one.first, one.title) for one in self.parts]
        told += [(scene.level, scene.index, scene.title) for scene in self.scenes if scene.title]
        top = min((level for level, _, _ in told), default=2)
        first = [title for level, place, title in told if level == top and place == 0]
        alone = top < 2 and sum(level == top for level, _, _ in told) == 1
        return first[0] if alone and first else ""

    def sentences(self) -> list[SentenceItem]:
        """All sentences in telling order, the opening facts first."""
        return [*self.world, *(item for scene in self.scenes for item in scene.sentences)]

    def verbs_told(self) -> set[str]:
        """The verbs of all events that are told."""
        return {act.verb for item in self.world for act in item.acts}.union(
            *(scene.gist.verbs for scene in self.scenes)
        )

    def telling(self, verbs: Set[str]) -> Iterator[SentenceItem]:
        """The sentences that tell of an event of these verbs, in telling order."""
        for items in (self.world, *(one.sentences for one in self.scenes if not one.gist.verbs.isdisjoint(verbs))):
            yield from (item for item in items if any(act.verb in verbs for act in item.acts))

    def scenes_of(self, part: Part) -> range:
        """The numbers of the scenes of a part."""
        behind = (one.first for one in self.parts[self.parts.index(part) + 1 :] if one.level <= part.level)
        return range(part.first, next(behind, len(self.scenes)))

    def note(
        self, rule: str, severity: Severity, message: str, span: Span, help_text: str = "", fixes: tuple[Fix, ...] = ()
    ) -> None:
        """Add a finding about the text."""
        self.findings.append(Finding(rule, severity, message, span, help=help_text, fixes=fixes))
