"""A study that never ran: fixed findings and views, to look at faces without an engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from chekhov.findings import Finding, Fix, Severity, Step
from chekhov.source import Sources, Span
from chekhov.summary import Summary
from chekhov.views import Answer, AnswerLine, BeliefView, MomentView, ReadingView, SceneView, WhyTree

TEXT = """\
# World
Tetsuya and Burai are men. Luna is a woman.
The village and the castle are in Zone Seven.

# Story

## Zone Seven
@place: Zone Seven
@time: one year later
Tetsuya is sent to Zone Seven. He shoots a woman and her child.
A booby trap kills him. [intended: the film has it so]

> The wind carried the smoke away.

## The castle
@place: the castle
Burai swears to destroy Tetsuya because Tetsuya shot his wife.
~ The hall is silent.
Luna <b>laughs</b> & Tetsuya opens the gate.
"""


def span_of(sources: Sources, words: str) -> Span:
    start = sources.files[0].text.index(words)
    return Span(start, start + len(words))


@dataclass(frozen=True)
class FakeStudy:
    """The shape of ``chekhov.study.Study``, filled by hand."""

    sources: Sources
    findings: tuple[Finding, ...] = ()
    summary: Summary = field(default_factory=lambda: Summary(0, 0))
    scenes: tuple[SceneView, ...] = ()
    story_people: tuple[str, ...] = ()
    told: tuple[MomentView, ...] = ()
    minds: dict[str, list[BeliefView]] = field(default_factory=dict)

    def moments(self, order: str = "story") -> list[MomentView]:
        return list(self.told)

    def mind(self, name: str) -> list[BeliefView] | None:
        return self.minds.get(name)

    def readings(self) -> list[ReadingView]:
        return [ReadingView(moment.line, moment.text, True, (f"it was so: {moment.text}",)) for moment in self.told]

    def follow(self, question: str, before: Answer | None) -> Answer:
        return self.ask(question)

    def ask(self, question: str) -> Answer:
        if question != "Where is Luna?":
            return Answer(question, "", "unknown", (), False, "I do not understand the question.")
        line = AnswerLine("film.story", 17, "The castle", "Burai swears to destroy Tetsuya.")
        return Answer(question, "the castle", "yes", (line,), True, "Luna is in the castle.")

    def why(self, target: str) -> WhyTree:
        if target != "11":
            return WhyTree(f"Nothing happens in line {target}.", found=False)
        sent = WhyTree("Tetsuya is sent to Zone Seven", 10)
        shot = WhyTree("Tetsuya shoots a woman and her child", 10, (sent,))
        return WhyTree("a booby trap kills Tetsuya", 11, (sent, shot))


def fake_study(text: str = TEXT, name: str = "film.story") -> FakeStudy:
    sources = Sources.of([(name, text)])
    if text != TEXT:
        return FakeStudy(sources)
    return FakeStudy(
        sources=sources,
        findings=tuple(_findings(sources)),
        summary=Summary(9, 8, 1, 2, 5, 5, 1),
        scenes=(
            SceneView("Zone Seven", 7, "Zone Seven", "one year later", 1, 1, 3),
            SceneView("The castle", 15, "the castle", "", 2, 2, 3),
        ),
        story_people=("Tetsuya", "Burai", "Luna"),
        told=tuple(_moments()),
        minds={
            "Tetsuya": [BeliefView("Tetsuya is in Zone Seven", 10, "saw it", "knows")],
            "Burai": [BeliefView("Tetsuya shot Burai's wife", 17, "nobody told him", "believes")],
            "Luna": [],
        },
    )


def _findings(sources: Sources) -> Sequence[Finding]:
    shot = span_of(sources, "He shoots a woman and her child.")
    trap = span_of(sources, "A booby trap kills him.")
    laughs = span_of(sources, "Luna <b>laughs</b> & Tetsuya opens the gate.")
    return [
        Finding("off-page", Severity.NOTE, "Tetsuya travels to Zone Seven", span_of(sources, "Tetsuya is sent")),
        Finding("not-able", Severity.ERROR, "a trap has no will", trap, accepted="the film has it so"),
        Finding(
            "knows-too-soon",
            Severity.WARNING,
            "Burai acts on something he cannot know yet: that Tetsuya shot his wife",
            span_of(sources, "Tetsuya shot his wife."),
            "Burai was not there, and nobody has told him",
            (
                Step(shot, "Tetsuya shoots a woman and her child; nobody else is there", "Zone Seven"),
                Step(trap, "a booby trap kills Tetsuya, the only one who knows", "Zone Seven"),
                Step(None, "nobody tells Burai"),
            ),
            "let someone see it, or let someone who knows tell Burai before line 17",
        ),
        Finding(
            "dead-acts",
            Severity.ERROR,
            "Tetsuya is dead and opens the gate",
            laughs,
            "dead since line 11",
            (Step(trap, "a booby trap kills Tetsuya", "Zone Seven"),),
            "let somebody else do it",
            (Fix("let Burai do it", laughs, "Burai opens the gate."),),
        ),
        Finding("assumed", Severity.NOTE, "the gate was closed", laughs),
    ]


def _moments() -> Sequence[MomentView]:
    return [
        MomentView(
            "Zone Seven",
            10,
            "Tetsuya is sent to Zone Seven.",
            ("somebody sends Tetsuya to Zone Seven",),
            ("Tetsuya is in Zone Seven",),
            ("Tetsuya",),
        ),
        MomentView(
            "Zone Seven",
            11,
            "A booby trap kills him.",
            ("a booby trap kills Tetsuya",),
            ("Tetsuya is dead",),
            (),
            "event",
        ),
        MomentView(
            "The castle",
            17,
            "Burai swears to destroy Tetsuya because Tetsuya shot his wife.",
            ("Burai swears to destroy Tetsuya",),
            ("Burai intends to destroy Tetsuya",),
            ("Burai", "Luna"),
        ),
        MomentView("The castle", 18, "The hall is silent.", kind="mood"),
        MomentView(
            "The castle",
            19,
            "Luna <b>laughs</b> & Tetsuya opens the gate.",
            ("Tetsuya opens the gate",),
            ("the gate is open",),
        ),
    ]
