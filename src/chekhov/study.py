"""A study: one story, every stage once, lazily. The only door for the faces. Floor 10.

In: paths or a text. Out: findings, the trace, answers, and views of them in plain words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from chekhov.checks import all_checks
from chekhov.checks.kept import Kept
from chekhov.findings import Finding
from chekhov.language.document import Document
from chekhov.language.markdown import Reader
from chekhov.source import Sources
from chekhov.story.bookmarks import Bookmarks
from chekhov.story.build import bookmarks, build
from chekhov.story.includes import gather, read_document, read_sources
from chekhov.story.library import standard_library
from chekhov.story.scenes import Story
from chekhov.summary import Summary, summary_line, that_matter
from chekhov.trace.record import Trace
from chekhov.trace.run import run
from chekhov.trace.stages import Stages

if TYPE_CHECKING:
    from chekhov.drawing.svg import Chart
    from chekhov.planning.stories.telling import Course, Outcome
    from chekhov.views import Answer, BeliefView, CourseView, MomentView, ReadingView, SceneView, Table, WhatIf, WhyTree
    from chekhov.whatif.edits import Edit

Progress = Callable[[int, int], None]
Spoken = Callable[["Study", Sequence[Finding]], tuple[Finding, ...]]


@dataclass(slots=True)
class Followed:
    """What is kept of a story that is being written: the places from which reading and running can go on after a change, and what was found."""

    files: list[Reader] = field(default_factory=list)
    marks: Bookmarks[Any] = field(default_factory=bookmarks)
    stages: Stages = field(default_factory=Stages)
    kept: Kept = field(default_factory=Kept)


@dataclass
class Study:
    """One story. Everything is worked out when it is first asked for, and kept.

    A story that is being written is *followed*: :meth:`edited` studies it as it is now, and what stands before the change, or happens before it in
    story order, is not read and not run again. The outcome is the same as from scratch.
    """

    sources: Sources
    progress: Progress | None = field(default=None, repr=False)
    opening: tuple[Finding, ...] = field(default=(), repr=False)  # what was found when the files were read
    followed: Followed | None = field(default=None, repr=False)
    spoken: Spoken | None = field(
        default=None, repr=False
    )  # which findings are spoken of, and how gravely; without it, all as they are

    def edited(self, text: str, name: str = "") -> Study:
        """The same story with another text in one of its files (the last, where none is named). Raises KeyError for a name that is none of them."""
        own = {source.name: source.text for source in self.sources.files if not source.world_only}
        name = name or next(reversed(own), "<text>")
        if own and name not in own:
            raise KeyError(name)
        sources, findings = gather([*{**own, name: text}.items()])
        return Study(sources, self.progress, findings, self.followed or Followed())

    @cached_property
    def _read(self) -> tuple[Document, tuple[Finding, ...]]:
        document, findings = read_document(self.sources, self.followed.files if self.followed is not None else None)
        return document, (*self.opening, *findings)

    @property
    def document(self) -> Document:
        """The blocks of the files."""
        return self._read[0]

    @cached_property
    def story(self) -> Story:
        """The story as understood."""
        marks = self.followed.marks if self.followed is not None else None
        return build(self.sources, self.document, standard_library(), marks=marks)

    @cached_property
    def trace(self) -> Trace:
        """The story as it ran."""
        return run(self.story, self.progress, stages=self.followed.stages if self.followed is not None else None)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, in a fixed order; those marked as intended carry the reason."""
        kept = self.followed.kept if self.followed is not None else None
        found = tuple(all_checks(self.trace, self._read[1], kept))
        return found if self.spoken is None else self.spoken(self, found)

    @cached_property
    def summary(self) -> Summary:
        """The story in figures."""
        items = self.story.sentences()
        told = [item for item in items if item.status != "mood"]
        people = {figure for figure in self.story_figures() if self.trace.world.is_mind(figure)}
        events = sum(1 for moment in self.trace.moments if moment.kind in ("event", "rule") and moment.item is not None)
        return Summary(
            len(told),
            sum(item.status == "understood" for item in told),
            len(items) - len(told),
            len(self.story.scenes),
            len(people),
            events,
            sum(need.status == "open" for need in self.trace.needs),
            sum(item.status == "in part" for item in told),
            sum(item.status == "understood" and item.loose for item in told),
        )

    def _repr_html_(self) -> str:
        """For notebooks: the story in figures, and what to look at."""
        from chekhov import markup

        shown = that_matter(self.findings)
        places = [self.sources.locate(finding.span.start) for finding in shown]
        rows = [
            (one.severity.word, one.rule, place.line, one.message) for one, place in zip(shown, places, strict=True)
        ]
        head = markup.paragraph(summary_line(self.summary, self.findings), strong=True)
        return head + (markup.table(("", "rule", "line", "finding"), rows) if rows else "")

    def story_figures(self) -> list[int]:
        """The figures that the story really speaks of, in order of first mention."""
        from chekhov.questions.people import figures_of

        return figures_of(self.trace)

    # ------------------------------------------------------------ questions

    def ask(self, question: str) -> Answer:
        """Answer one question in plain English; what supposes something ("without the key", "if Ann had gone") is answered by running the story so."""
        from chekhov.questions.ask import ask
        from chekhov.whatif import asked

        return asked.ask(self.story, self.trace, self.document, question) or ask(self.trace, question)

    def follow(self, question: str, before: Answer | None) -> Answer:
        """The answer to a question that may hang on the one before: "why?", "why not?", "and Ann?", "and before that?"."""
        from chekhov.questions.followup import in_full, left_open

        told = [one for one in self.story.cast if one.label and not one.label.startswith("~")]
        names = [*(one.label for one in told), *dict.fromkeys(f"the {one.noun}" for one in told if one.noun)]
        whole = in_full(question, before, names, self.story.lexicon)
        return (left_open(question, before) if whole == question else None) or self.ask(whole)

    def why(self, target: str) -> WhyTree:
        """The causes of an event or a fact: ``target`` is a line number (``12`` or ``file:12``) or a clause. What was decisive is marked."""
        from chekhov.questions.whytree import why
        from chekhov.whatif.decisive import decisive

        found = why(self.trace, target)
        return found.view(decisive(self.story, self.trace, found))

    def why_not(self, clause: str) -> WhyTree:
        """What was missing for a clause to be so, or to happen."""
        from chekhov.questions.whynot import why_not

        return why_not(self.trace, clause)

    def whatif(self, *edits: Edit) -> WhatIf:
        """The story told otherwise, compared with itself; see :mod:`chekhov.whatif.edits` for what can be otherwise.

        Raises :class:`chekhov.whatif.edits.UnclearEdit` where a sentence is not found, or is not the only one.
        """
        from chekhov.whatif.compare import what_if

        found = what_if(self.story, self.trace, self.document, edits)
        if self.spoken is None:
            return found
        return replace(found, appear=self.spoken(self, found.appear), vanish=self.spoken(self, found.vanish))

    # ------------------------------------------------------------ characters that act

    def plan(self, goal: str, scene: str | None = None) -> Outcome:
        """What these characters would do so that a clause comes about, from the end of a scene on (the last, if None), with everybody's reasons; or why they
        would not. Raises :class:`chekhov.whatif.onward.Unclear` where the goal or the scene is not known."""
        from chekhov.whatif import onward

        sofar = onward.SoFar.of(self.story, scene)
        return onward.plan(sofar, onward.goal_of(sofar, goal))

    def continuations(self, scene: str | None = None) -> list[Course]:
        """Ways in which these characters would go on from the end of a scene (the last, if None). Raises :class:`chekhov.whatif.onward.Unclear`."""
        from chekhov.whatif import onward

        return onward.continuations(onward.SoFar.of(self.story, scene))

    # ------------------------------------------------------------ charts

    def chart(
        self, kind: str, title: str = "", *, about: str = "", order: str = "story", pin: tuple[str, ...] = (), people: int = 24,
        prove: bool = True,
    ) -> Chart:  # fmt: skip
        """Draw the story: ``storyline``, ``why``, ``knows``, ``curve`` or ``timeline``. ``about``: a line or clause that *why* explains;
        ``order``, ``pin``, ``people``, ``prove``: of the storyline (see :class:`chekhov.drawing.charts.Wishes`). Raises KeyError for another kind."""
        from chekhov.drawing.charts import Wishes, draw

        return draw(
            self.trace, kind, title or self.story.title or "The story", Wishes(about, order, pin, people, prove)
        )

    # ------------------------------------------------------------ views

    def moments(self, order: str = "story") -> list[MomentView]:
        """The story moment by moment, in story order or in telling order."""
        from chekhov.questions.telling import moments

        return moments(self.trace, order)

    def course(self) -> CourseView:
        """The story step by step: who is where, has what, holds what, from when to when."""
        return self._course

    @cached_property
    def _course(self) -> CourseView:
        from chekhov.questions.course import course

        return course(self.trace)

    def worth_asking(self) -> tuple[Answer, ...]:
        """Questions worth asking of this story, with their answers, the most telling first."""
        from chekhov.questions.worth import worth_asking

        return worth_asking(self.trace, self._course)

    def mind(self, name: str) -> list[BeliefView] | None:
        """What somebody holds at the end, or None if there is nobody of that name."""
        from chekhov.questions.telling import mind

        return mind(self.trace, name)

    def readings(self) -> list[ReadingView]:
        """How each sentence was read."""
        from chekhov.questions.telling import readings

        return readings(self.trace)

    @property
    def tables(self) -> tuple[Table, ...]:
        """The trace as tables: events, participants, facts and beliefs with their intervals, causes, findings (``docs/data.md``)."""
        from chekhov.questions.tables import tables

        return tables(self.trace, self.findings)

    @property
    def story_people(self) -> tuple[str, ...]:
        """The names of all who can act, in order of first mention."""
        from chekhov.questions.people import only_gathers

        cast, world = self.trace.story.cast, self.trace.world
        people = [figure for figure in self.story_figures() if world.is_mind(figure)]
        return tuple(cast[figure].label for figure in people if not only_gathers(self.trace, figure))

    @property
    def scenes(self) -> tuple[SceneView, ...]:
        """The scenes in telling order, with their rank in story order."""
        from chekhov.questions.telling import scenes

        return scenes(self.trace)


def load(
    *paths: str,
    progress: Progress | None = None,
    follow: bool = False,
    before: Study | None = None,
    spoken: Spoken | None = None,
) -> Study:
    """A study of files (several are one story, in order). Raises :class:`chekhov.files.UnreadableStory`. ``follow``: the story is being written and
    will be studied again; ``before``: a study of it as it was, to go on from; ``spoken``: which findings it speaks of."""
    sources, findings = read_sources(paths)
    followed = before.followed if before is not None else None
    return Study(sources, progress, findings, followed or (Followed() if follow else None), spoken)


def loads(text: str, name: str = "<text>", follow: bool = False) -> Study:
    """A study of a text. ``follow``: it is being written; :meth:`Study.edited` will study it again."""
    sources, findings = gather([(name, text)])
    return Study(sources, None, findings, Followed() if follow else None)
