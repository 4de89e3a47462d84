"""What running a story leaves behind: moments, needs, assumptions. Floor 5. Values only; `run.py` makes them, the checks price and word them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from chekhov.source import NOWHERE, Span
from chekhov.story.meaning import Act, Fluent, Prop, Term
from chekhov.story.rulescope import WorldRule
from chekhov.story.scenes import Scene, SentenceItem, Story
from chekhov.trace.order import Order
from chekhov.world.change import Audience, Stamp, World
from chekhov.world.event import Event
from chekhov.world.log import Entry


@dataclass(slots=True)
class Moment:
    """One thing that happens or is stated, in story order. ``index`` is its time; 0 is the opening state."""

    index: int
    scene: int
    item: SentenceItem | None
    act: Act | None
    place: int | None = None
    witnesses: int = 0
    watchers: int = 0
    changes: list[tuple[Fluent, Entry]] = field(default_factory=list)
    causes: dict[int, None] = field(default_factory=dict)
    reading: int = 0
    kind: str = "event"  # event, state, not, rule, pointer, hypothetical
    text: str = ""
    fillers: dict[str, Term] = field(default_factory=dict)
    verb: str = ""
    where: Span = NOWHERE  # the heading of the scene, for the moment at which a scene begins

    @property
    def span(self) -> Span:
        return self.act.span if self.act is not None else self.item.line.span if self.item is not None else self.where

    def stamp(self, audience: Audience | int = 0) -> Stamp:
        """What this moment writes, and who learns of it."""
        return Stamp(self.index, self.index, Audience(audience) if isinstance(audience, int) else audience)


@dataclass(slots=True)
class Frame:
    """An act as the event it is: its figures found."""

    act: Act
    moment: Moment
    event: Event


@dataclass(slots=True)
class Need:
    """A need that is not surely met. ``status``: ``broken`` (known not to hold) or ``open`` (assumed). ``about``: what it is about: ``need``
    (a clause of the entry), ``ability`` (whoever chooses must be able), ``presence`` (to be there), ``existence``, ``truth`` (of a factive verb), ``knowledge`` (of a
    reason or a revealed content), ``saying`` (of what one tells), ``assertion`` (a statement against what is known), ``rule`` (a ``law`` of this world)."""

    moment: int
    about: str
    status: str
    prop: Prop
    span: Span
    doer: bool = False
    evidence: tuple[Entry, ...] = ()
    who: Term | None = None
    place: int | None = None
    within_scene: bool = False
    law: WorldRule | None = None
    unaware: int | None = None  # the moment at which the story says that they do not know it

    @property
    def is_to_know(self) -> bool:
        """Must somebody know something?"""
        return self.about in ("knowledge", "saying")


class Guarded(NamedTuple):
    """It is said that only some know something: one of them, what (a content, or a figure such as a password), and the moment that says so."""

    who: Term
    what: Term
    moment: int


@dataclass(slots=True)
class Trace:
    """The story as it ran."""

    story: Story
    world: World
    order: Order
    moments: list[Moment] = field(default_factory=list)
    needs: list[Need] = field(default_factory=list)
    scene_span: dict[int, tuple[int, int]] = field(default_factory=dict)  # scene -> first and last moment
    rule_loops: list[Span] = field(default_factory=list)
    guarded: list[Guarded] = field(default_factory=list)  # "only Anna knows the password"
    presence: dict[int, int] = field(default_factory=dict)  # scene -> mask of those surely there at some time of it

    def point(self, moment: int) -> int:
        """The point of the timeline at which a moment lies."""
        line, it = self.order.line, self.moments[moment]
        if it.item is not None and it.item.line.span in line.items:
            return line.items[it.item.line.span]
        if it.scene in line.scenes:
            return line.scenes[it.scene][0]
        return line.opening

    def scene_of(self, moment: int) -> Scene | None:
        """The scene of a moment, or None for the opening state."""
        if 0 <= moment < len(self.moments):
            index = self.moments[moment].scene
            return self.story.scenes[index] if index >= 0 else None
        return None
