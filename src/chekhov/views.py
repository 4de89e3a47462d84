"""Views: what a study shows of a story, in words that any face can print.

In: nothing of the engine (``study`` fills these in). Out: frozen records of plain values. Lines count from 1; ``file`` is the name as the user gave it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from chekhov import markup
from chekhov.findings import Finding
from chekhov.summary import plural

Known = Literal["yes", "no", "maybe", "unknown"]


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A line of the story that proves an answer."""

    file: str
    line: int
    scene: str
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: bare (``the kitchen``), in plain English (``text``), how sure it is, and the lines that prove it."""

    question: str
    answer: str
    known: Known
    lines: tuple[AnswerLine, ...] = ()
    understood: bool = True
    text: str = ""

    def _repr_html_(self) -> str:
        """For notebooks: the answer, and the lines that prove it."""
        rows = [(line.scene, line.line, line.text) for line in self.lines]
        return markup.paragraph(self.text or self.answer, strong=True) + (
            markup.table(("scene", "line", ""), rows) if rows else ""
        )


@dataclass(frozen=True, slots=True)
class WhyTree:
    """Why something is so or happened: the fact or event, its line, and what brought it about, the most telling first.

    ``how`` it serves what stands above it: ``reason`` (stated), ``aim`` (what called for it), ``motive`` (an order, a
    want), ``blow``, ``rule``, ``content`` (of what is said or seen), ``known`` (how they know it), ``need``, ``being``
    (to exist and be able), ``presence``, ``before`` (what somebody did to them just before). ``end`` says of a leaf what
    it is: ``opening`` (it was so from the beginning), ``choice`` (somebody chose it; the story gives no reason),
    ``untold`` (the story tells no cause). ``more``: so many causes are left out below. ``decisive``: without it, what
    stands at the top would not be so; None where nobody has tried. ``found``: False where the story tells no such thing.
    """

    text: str
    line: int | None = None
    children: tuple[WhyTree, ...] = ()
    file: str = ""
    how: str = ""
    end: str = ""
    more: int = 0
    decisive: bool | None = None
    found: bool = True

    def _repr_html_(self) -> str:
        """For notebooks: the tree as nested lists."""
        return markup.items([self._item()])

    def _item(self) -> str:
        where = f" (line {self.line})" if self.line is not None else ""
        star = "★ " if self.decisive else ""
        more = [markup.escape(f"and {plural(self.more, 'cause')} more")] if self.more else []
        return markup.escape(f"{star}{self.text}{where}") + markup.items(
            [*(child._item() for child in self.children), *more]
        )


@dataclass(frozen=True, slots=True)
class EditView:
    """One thing that is otherwise. ``what``: ``without``, ``instead``, ``add`` or ``suppose``. ``text``, ``line``, ``file``: the sentence of the story that it is
    about. ``new``: the added sentences (``before`` that one, or after it)."""

    what: str
    text: str = ""
    line: int | None = None
    file: str = ""
    new: str = ""
    before: bool = False


@dataclass(frozen=True, slots=True)
class LostView:
    """A sentence that no longer happens. ``why``: what is missing for it ("Burai does not exist"). ``because``: the number of the lost sentence that this comes
    from (its place in the list), None where it comes from the edit itself. ``partly``: some of what it tells still happens."""

    text: str
    line: int
    file: str = ""
    scene: str = ""
    why: str = ""
    because: int | None = None
    partly: bool = False


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that is otherwise at the end of a scene. ``before``: as the story has it, ``after``: as it is now; "" where there is nothing to say."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class MindChange:
    """Somebody knows something that they do not know in the story at that time, or no longer (``gained`` False). ``later``: the scene in which the
    other of the two comes even; "" if none does."""

    who: str
    text: str
    gained: bool
    later: str = ""


@dataclass(frozen=True, slots=True)
class SceneChange:
    """What is otherwise from the end of a scene on: facts, and who knows what of that which is so in either case. ``happens`` of ``sentences`` sentences of
    the story still happen in it."""

    scene: str
    line: int
    file: str
    sentences: int
    happens: int
    facts: tuple[FactChange, ...] = ()
    minds: tuple[MindChange, ...] = ()


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A story compared with itself, told otherwise. ``lost``: the sentences that no longer happen, in story order. ``scenes``: all scenes in story order, with
    what is otherwise in them. ``appear`` and ``vanish``: findings (of sentences that happen in both, or were added).
    ``mentions``: where nothing is lost, the things that the changed sentences speak of, and the lines that come back to
    each though, as the story is understood, they do not rest on them; ``follows``: the sentences, with their lines, that
    a reader takes to come of it."""

    edits: tuple[EditView, ...]
    sentences: int
    lost: tuple[LostView, ...] = ()
    scenes: tuple[SceneChange, ...] = ()
    appear: tuple[Finding, ...] = ()
    vanish: tuple[Finding, ...] = ()
    mentions: tuple[tuple[str, tuple[int, ...]], ...] = ()
    follows: tuple[tuple[int, str], ...] = ()

    def _repr_html_(self) -> str:
        """For notebooks: what no longer happens and why, and what is otherwise, as two tables."""
        lost = [(one.line, one.text, one.why) for one in self.lost]
        changed = [(one.scene, fact.after, fact.before) for one in self.scenes for fact in one.facts]
        return (
            markup.paragraph(f"No longer happens: {len(lost):,} of {plural(self.sentences, 'sentence')}", strong=True)
            + (markup.table(("line", "sentence", "why"), lost) if lost else "")
            + (markup.table(("at the end of", "otherwise", "in the story"), changed) if changed else "")
        )


@dataclass(frozen=True, slots=True)
class MomentView:
    """One moment of a run: the sentence, what happened, what it changed, who saw it.

    ``kind``: ``event``, ``fact`` (a sentence that says how things are), ``rule`` (a rule of the world fired),
    ``mood`` or ``not understood``.
    """

    scene: str
    line: int
    text: str
    happened: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    seen_by: tuple[str, ...] = ()
    kind: str = "event"
    file: str = ""


@dataclass(frozen=True, slots=True)
class StepView:
    """A step through the story as it happens: the number of its sentence (in telling order, from 1), its scene (0: none), and what it does."""

    sentence: int
    scene: int
    moment: MomentView


@dataclass(frozen=True, slots=True)
class StateView:
    """Something that is so of somebody from the end of one step to before another (None: to the end).

    ``kind``: ``place``, ``has``, ``is``; of their mind ``knows``, ``believes`` (nobody can say whether it is so), ``wrong``, ``last`` (where they knew
    somebody to be who has gone since), ``wants``.
    """

    who: str
    kind: str
    text: str
    since: int
    until: int | None = None


@dataclass(frozen=True, slots=True)
class CourseView:
    """A story step by step, as it happens. Step 0 is the beginning; ``steps[0]`` is step 1. ``people``: all that can act, the most present first."""

    steps: tuple[StepView, ...]
    people: tuple[str, ...]
    states: tuple[StateView, ...]

    def at(self, step: int) -> tuple[StateView, ...]:
        """What is so after a step."""
        return tuple(one for one in self.states if one.since <= step and (one.until is None or step < one.until))

    def _repr_html_(self) -> str:
        """For notebooks: who is where, has what, is how in the end."""
        end = self.at(len(self.steps))
        rows = [
            (
                who,
                *(
                    "; ".join(one.text for one in end if one.who == who and one.kind == kind)
                    for kind in ("place", "has", "is")
                ),
            )
            for who in self.people
        ]
        return markup.paragraph(f"After {plural(len(self.steps), 'sentence')}", strong=True) + (
            markup.table(("who", "where", "has", "is"), [row for row in rows if any(row[1:])])
        )


@dataclass(frozen=True, slots=True)
class BeliefView:
    """Something a mind holds: the clause, since which line, from where (``saw it``, ``Luna told her``), and how.

    ``kind``: ``knows``, ``believes`` (it is false, or nobody can say), ``suspects``, ``wants`` ...
    """

    text: str
    since_line: int | None = None
    source: str = ""
    kind: str = "knows"
    file: str = ""


@dataclass(frozen=True, slots=True)
class ReadingView:
    """How a sentence was read: its readings as paraphrases, the chosen one first."""

    line: int
    text: str
    understood: bool
    readings: tuple[str, ...] = ()
    file: str = ""
    status: str = "understood"  # understood, in part, mood, not understood


@dataclass(frozen=True, slots=True)
class SceneView:
    """A scene: where, when (as written), its ranks in story and telling order (from 1), its number of sentences."""

    title: str
    line: int
    place: str = ""
    time: str = ""
    rank_story: int = 0
    rank_telling: int = 0
    sentences: int = 0
    file: str = ""


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry of the library or of an author: the pattern, its group, its fields as written, synonyms and examples.

    ``sort``: ``verb``, ``condition``, ``relation`` or ``kind``.
    """

    pattern: str
    group: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    also: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    sort: str = "verb"


Cell = int | str | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table of data: its name, ``integer`` or ``text``, and what stands in it."""

    name: str
    type: Literal["integer", "text"]
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...] = field(repr=False)

    def _repr_html_(self) -> str:
        """For notebooks: the first rows."""
        return markup.table([column.name for column in self.columns], self.rows)


@dataclass(frozen=True, slots=True)
class VerbCount:
    """A verb of a text: its dictionary form, whether it has a meaning, how often it is used, and where (file and line)."""

    verb: str
    status: Literal["defined", "recognised", "unknown"]
    count: int
    lines: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class FileCount:
    """How many words of a file are used as verbs, and how many of them have a meaning, are only recognised, are unknown."""

    file: str
    tokens: int
    defined: int
    recognised: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """The verbs of a text, most frequent first, and the counts of each file."""

    files: tuple[FileCount, ...]
    verbs: tuple[VerbCount, ...]

    @property
    def missing(self) -> tuple[VerbCount, ...]:
        """The verbs without a meaning."""
        return tuple(verb for verb in self.verbs if verb.status != "defined")

    @property
    def total(self) -> FileCount:
        """All files together."""
        rows = self.files
        return FileCount(
            "all", sum(row.tokens for row in rows), sum(row.defined for row in rows), sum(row.recognised for row in rows),
            sum(row.unknown for row in rows),
        )  # fmt: skip
