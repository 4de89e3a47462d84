"""Questions worth asking of a story, with their answers: its twists, its lies, who is wrong about what, who killed whom and why, who learns of it
when, who has what in the end. Floor 8.

In: a trace and its course. Out: answers, the most telling first. What is asked is taken from what happens; what is answered is what `ask` answers, or what
the course shows, and kept only where it is sure and some line proves it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice

from chekhov.questions import contents
from chekhov.questions.ask import ask
from chekhov.questions.common import Asker, asker_of
from chekhov.story.meaning import Did
from chekhov.story.wording import listed
from chekhov.trace.record import Moment, Trace
from chekhov.views import Answer, AnswerLine, CourseView, StateView

MOST = 14
EACH = 3  # of one sort
LONGEST = 320  # letters of an answer


def worth_asking(trace: Trace, course: CourseView) -> tuple[Answer, ...]:
    """The questions, sort by sort, of each those about the people who are seen most."""
    chooser = _Chooser(asker_of(trace), course)
    found: dict[str, Answer] = {}
    for sort in (
        chooser.twists, chooser.errors, chooser.lies, chooser.deaths, chooser.reasons, chooser.motives, chooser.news, chooser.things, chooser.ends,
    ):  # fmt: skip
        fresh = (answer for answer in sort() if answer.question not in found)
        found.update((answer.question, answer) for answer in islice(fresh, EACH))
    return tuple(found.values())[:MOST]


@dataclass
class _Chooser:
    """Chooses what to ask of one story."""

    asker: Asker
    course: CourseView
    trace: Trace = field(init=False)

    def __post_init__(self) -> None:
        self.trace = self.asker.trace

    # ------------------------------------------------------------ who counts

    @cached_property
    def _rank(self) -> dict[str, int]:
        return {name: rank for rank, name in enumerate(self.course.people)}

    def _by_rank(self, names: list[str]) -> list[str]:
        return sorted(dict.fromkeys(names), key=lambda name: self._rank.get(name, len(self._rank)))

    def _sure(self, question: str, lines: frozenset[tuple[str, int]] = frozenset()) -> Iterator[Answer]:
        """The answer, if it is sure, short and proved (by one of these lines, where some are given)."""
        answer = ask(self.trace, question)
        shown = {(line.file, line.line) for line in answer.lines}
        sure = answer.understood and answer.known == "yes" and 0 < len(answer.text) <= LONGEST
        if sure and shown and (not lines or lines & shown):
            yield answer

    def _line(self, index: int) -> frozenset[tuple[str, int]]:
        line = self.asker.line_of(index)
        return frozenset() if line is None else frozenset({(line.file, line.line)})

    # ------------------------------------------------------------ the sorts

    def twists(self) -> Iterator[Answer]:
        """Who somebody really is: two who turn out to be one."""
        for fluent, entries in self.trace.world.log.facts.items():
            turns = [entry for entry in entries if entry.value is True and self.trace.moments[entry.cause].scene >= 0]
            figures = [figure for figure in fluent[1:] if isinstance(figure, int) and self._person(figure)]
            if fluent[0] != "same" or not turns or len(figures) != 2:
                continue
            first, second = (self.asker.names.figure(figure) for figure in sorted(figures))
            masked, face = (first, second) if _described(first) else (second, first)
            if _described(face) or masked in face or face in masked or (_described(masked) and masked.count(" ") < 2):
                continue  # "the liar is Leandro" is a judgement, "the tall man is Count von Kramm" a discovery
            yield from self._sure(f"Who is {masked}?", self._line(turns[0].cause))

    def _person(self, figure: int) -> bool:
        return (
            self.asker.speakable(figure)
            and self.trace.world.is_mind(figure)
            and not self.trace.story.cast[figure].group
        )

    def errors(self) -> Iterator[Answer]:
        """What somebody wrongly believes who was told so, or what a death or a trick makes them believe."""
        wrong = [one for one in self.course.states if one.kind == "wrong" and not self._outdated(one)]
        told: dict[str, list[StateView]] = {}
        for one in wrong:
            told.setdefault(one.who, []).append(one)
        for who in self._by_rank(list(told)):
            states = told[who][:3]
            yield self._error(who, states)

    def _outdated(self, state: StateView) -> bool:
        """Was it so, and they only do not know that it is no longer?"""
        return (state.who, state.text, state.since) in self._known_until

    @cached_property
    def _known_until(self) -> set[tuple[str, str, int | None]]:
        """Who knew what until when."""
        return {(one.who, one.text, one.until) for one in self.course.states if one.kind == "knows"}

    def _error(self, who: str, states: list[StateView]) -> Answer:
        parts, lines = [], []
        for one in states:
            end = self._step_line(one.until) if one.until is not None else None
            lines += [line for line in (self._step_line(one.since), end) if line is not None]
            parts.append(f"that {one.text}" + (f" (until line {end.line})" if end is not None else " (to the end)"))
        text = self.asker.sentence(f"{who} wrongly believes {listed(parts)}")
        return Answer(
            f"What does {who} wrongly believe?", listed(parts), "yes", tuple(dict.fromkeys(lines)), True, text
        )

    def _step_line(self, step: int) -> AnswerLine | None:
        if not 0 < step <= len(self.course.steps):
            return None
        moment = self.course.steps[step - 1].moment
        return AnswerLine(moment.file, moment.line, moment.scene, moment.text)

    def lies(self) -> Iterator[Answer]:
        """Which lies are told."""
        yield from (replace(answer, question="What lies are told?") for answer in self._sure("List the lies."))

    @cached_property
    def _deaths(self) -> list[tuple[str, Moment]]:
        """Who dies in the story, those who count first, and the moment at which they do."""
        alive = self.trace.story.definitions.role("alive")
        found: dict[str, Moment] = {}
        for moment in self.trace.moments:
            for fluent, entry in moment.changes if moment.scene >= 0 and alive is not None else ():
                if alive is None or fluent[0] != alive.fluent_id or not entry.true or entry.value == alive.default:
                    continue
                figure = fluent[1] if len(fluent) > 1 else None
                if isinstance(figure, int) and self.asker.speakable(figure):
                    found[self.asker.names.figure(figure)] = moment
        return [(name, found[name]) for name in self._by_rank(list(found))]

    def _killer(self, name: str, moment: Moment) -> str:
        """Who chose the deed by which another dies; "" where nobody did, or the one who died."""
        verb = self.trace.story.definitions.verbs.get(moment.verb)
        doers = [moment.fillers.get(slot) for slot in verb.chosen_by] if verb is not None else []
        names = [self.asker.names.figure(one) for one in doers if isinstance(one, int) and self.asker.speakable(one)]
        return next((one for one in names if one != name), "")

    def deaths(self) -> Iterator[Answer]:
        """Who, or what, killed whom."""
        for name, moment in self._deaths:
            who = "Who" if self._killer(name, moment) else "What"
            for answer in self._sure(f"{who} killed {name}?", self._line(moment.index)):
                if name not in answer.answer:
                    yield answer

    def reasons(self) -> Iterator[Answer]:
        """Why they killed, where the story gives a reason."""
        for name, moment in self._deaths:
            killer = self._killer(name, moment)
            for answer in self._sure(f"Why did {killer} kill {name}?") if killer else ():
                if "Before that" not in answer.text:
                    yield answer

    def motives(self) -> Iterator[Answer]:
        """Why those who count did what the story gives a reason for."""
        found: list[tuple[int, int, str]] = []
        for moment in self.trace.moments:
            verb = self.trace.story.definitions.verbs.get(moment.verb)
            if moment.act is None or not moment.act.reasons or moment.scene < 0 or verb is None:
                continue
            doer = next((moment.fillers.get(slot) for slot in verb.chosen_by), None)
            if isinstance(doer, int) and self._person(doer) and isinstance(moment.act.prop, Did):
                name = self.asker.names.figure(doer)
                deed = contents.goal(self.asker, moment.act.prop, doer).removeprefix("to ")
                if name not in deed and len(deed) <= LONGEST / 4:
                    found.append((self._rank.get(name, len(self._rank)), moment.index, f"Why did {name} {deed}?"))
        for _, index, question in sorted(found):
            yield from self._sure(question, self._line(index))

    def news(self) -> Iterator[Answer]:
        """When those who count learn of a death they did not see."""
        told: list[AnswerLine] = []
        for name, moment in self._deaths:
            learners = {
                one.who: one for one in self.course.states if one.kind == "knows" and one.text == f"{name} is dead"
            }
            for who in self._by_rank([one for one in learners if one != name]):
                line = self._step_line(learners[who].since)
                if line is None or line in told or (line.file, line.line) in self._line(moment.index):
                    continue
                proof = frozenset({(line.file, line.line)})
                found = next(self._sure(f"When does {who} learn that {name} is dead?", proof), None)
                if found is not None:
                    told.append(line)
                    yield found
                    break

    def things(self) -> Iterator[Answer]:
        """Where things that went from hand to hand are in the end."""
        holders: dict[str, dict[str, None]] = {}
        for state in self.course.states:
            if state.kind == "has":
                holders.setdefault(state.text, {})[state.who] = None
        for thing, hands in sorted(holders.items(), key=lambda pair: (-len(pair[1]), pair[0])):
            if len(hands) > 1 and re.search(r"^[^\d].*[^s]$", thing):  # one thing
                yield from self._sure(f"Where is {thing} at the end?")

    def ends(self) -> Iterator[Answer]:
        """Who is alive in the end, where some are not; else where those who count are."""
        if self._deaths:
            yield from self._sure("Who is alive at the end?")
        for name in self.course.people[:2]:
            yield from self._sure(f"Where is {name} at the end?")


def _described(name: str) -> bool:
    """Is it no name, but what somebody looks like or does ("the tall man")?"""
    return name[:1].islower()


__all__ = ["worth_asking"]
