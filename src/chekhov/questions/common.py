"""What all ways of answering share: the story at hand, replies, and the meanings of a question's clause. Floor 8."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from chekhov.language import tree as t
from chekhov.language.parse import parse_phrase
from chekhov.questions.ellipsis import shorter
from chekhov.questions.judge import Judge
from chekhov.questions.merging import together
from chekhov.questions.naming import Asking
from chekhov.questions.people import figures_of
from chekhov.questions.register import People
from chekhov.questions.times import Time
from chekhov.questions.toldotherwise import each_of, implied
from chekhov.story.interpret import Interpreter
from chekhov.story.meaning import (
    GAP,
    Either,
    Every,
    Holds,
    Meaning,
    Prop,
    Same,
    Term,
    put,
    variables,
)
from chekhov.story.whither import whither
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import Names, names_of
from chekhov.views import AnswerLine, Known

MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class Reply:
    """A found answer: bare words, how sure, a sentence, and the moments that prove it. ``rank``: how good a find it is (0 best), for choosing
    between the meanings of a question."""

    answer: str
    known: Known
    text: str = ""
    moments: tuple[int, ...] = ()
    rank: int = 0


@dataclass(slots=True)
class Read:
    """One meaning of a question's clause: the proposition with its constraints, and what was left over."""

    prop: Prop
    meaning: Meaning | None
    scope: Asking
    rest: tuple[t.Complement, ...] = ()
    hearer: int | None = None  # who must have heard it, where the story names no hearer
    gender: tuple[Term, str] | None = None  # who must be a "he" or a "she" ("brother", where only siblings are told of)

    @property
    def whole(self) -> Prop:
        """The proposition together with what its nouns say of its variables."""
        if isinstance(self.prop, Same) and self.prop.truth:
            left, right = self.prop.left, self.prop.right
            name, term = (left, right) if isinstance(left, str) else (right, left)
            if isinstance(name, str) and name != GAP and isinstance(term, int) and self.scope.constraints:
                bound = tuple(put(constraint, {name: term}) for constraint in self.scope.constraints)
                return bound[0] if len(bound) == 1 else Every(bound)
        used = set(variables(self.prop))
        kept: list[Prop] = []
        changed = True
        while changed:
            changed = False
            for constraint in self.scope.constraints:
                names = variables(constraint)
                if constraint not in kept and (names & used or not names):
                    kept.append(constraint)
                    used |= names
                    changed = True
        return Every((self.prop, *kept)) if kept else self.prop


@dataclass
class Asker:
    """One story, ready to be asked."""

    trace: Trace
    names: Names = field(init=False)
    used: frozenset[int] = field(init=False)
    figures: list[int] = field(init=False)
    people: People = field(init=False)
    judge: Judge = field(init=False)

    def __post_init__(self) -> None:
        self.figures = figures_of(self.trace)
        twins = {
            twin for figure in self.figures for twin in self.trace.world.guises((), figure) if isinstance(twin, int)
        }
        self.used = frozenset((*self.figures, *twins))
        self.names = names_of(self.trace)
        self.people = People.of(self.trace, self.names, self.used)
        self.judge = Judge(self.trace, self.used)

    # ------------------------------------------------------------ meanings

    def readings(self, statement: t.Statement, scope: Callable[[], Asking] | None = None) -> Iterator[Read]:
        """The meanings of a clause, best first; every one with a scope of its own."""
        if isinstance(statement, t.Compound):
            asking = scope() if scope else Asking(self.people)
            interpreter = Interpreter(self.trace.story.definitions, plain=True)
            prop = interpreter.proposition(statement, asking)
            if prop is not None:
                yield Read(prop, None, asking)
            return
        asking = scope() if scope else Asking(self.people)
        yield from self._meanings(statement, asking)
        for pick in range(1, min(asking.several, 3)):
            other = scope() if scope else Asking(self.people)
            other.pick = pick
            yield from self._meanings(statement, other)

    def _meanings(self, statement: t.Clause, asking: Asking) -> Iterator[Read]:
        interpreter = Interpreter(self.trace.story.definitions, plain=True)
        clause = whither(replace(statement, links=()))
        plain: list[tuple[Meaning, Asking]] = []
        for meaning in interpreter.meanings(clause, asking):
            read = replace(asking, constraints=list(asking.constraints))
            plain.append((meaning, read))
            yield Read(meaning.prop, meaning, read, meaning.rest)
        for meaning, read in plain:
            for found in implied(self, meaning, clause.verb):
                yield Read(found.prop, meaning, read, meaning.rest, found.hearer, found.gender)
            each = each_of(self, meaning.prop) if isinstance(clause.subject, (t.Group, t.Pronoun)) else None
            if each is not None:
                yield Read(each, meaning, read, meaning.rest)
        for prop, inner in shorter(clause, asking):
            yield Read(prop, None, inner)

    def gendered(self, read: Read, binding: dict[str, Term]) -> bool:
        """Is who must be a "he" or a "she" called so, or never called the other?"""
        if read.gender is None:
            return True
        term, pronoun = read.gender
        figure = self.trace.world.real(binding.get(term, term) if isinstance(term, str) else term)
        return isinstance(figure, int) and self.trace.story.cast[figure].pronoun in (pronoun, "")

    def unknown_names(self, statement: t.Statement) -> list[str]:
        """Names of the clause that nobody in the story bears."""
        asking = Asking(self.people)
        interpreter = Interpreter(self.trace.story.definitions, plain=True)
        if isinstance(statement, t.Clause):
            for _ in interpreter.meanings(replace(statement, links=()), asking):
                return []
            if statement.subject is not None and not asking.unknown:
                asking.refer(statement.subject, None, "subject")
        else:
            interpreter.proposition(statement, asking)
        return list(dict.fromkeys(asking.unknown))

    def named(
        self, phrase: t.NounPhrase | None, here: list[tuple[Term, ...]] | None = None, pick: int = 0
    ) -> list[int]:
        """The figures that a noun phrase of a question names. ``pick``: which of several that are called so."""
        asking = Asking(self.people, here=list(here or ()), pick=pick)
        terms = asking.refer(phrase, None, "subject") if phrase is not None else None
        found = [self.trace.world.real(term) for term in terms.items] if terms is not None else []
        return [one for one in found if isinstance(one, int) and not isinstance(one, bool)]

    def called(self, words: str | None) -> list[int]:
        """The figures that words name, as a noun phrase of a question would."""
        return self.named(parse_phrase(words.strip(), 0, self.trace.story.lexicon)) if words else []

    def one_called(self, words: str | None) -> int | None:
        """The one figure that words name; None where they name nobody, or several."""
        found = self.called(words)
        return found[0] if len(found) == 1 else None

    def attitude(self, clause: t.Clause) -> t.Statement | None:
        """What somebody is said to believe or know in a clause ("Sally thinks that ..."), or None."""
        claims = [item.statement for item in clause.complements if isinstance(item, t.That)]
        if len(claims) != 1:
            return None
        definitions = self.trace.story.definitions
        for frame in definitions.frames.get(clause.verb, ()):
            roles = definitions.relations[frame.target].roles if frame.relation else ()
            if "belief" in roles or "knowledge" in roles:
                return claims[0]
        return None

    # ------------------------------------------------------------ saying

    def say(self, prop: Prop, past: bool = False) -> str:
        """A proposition as a sentence without a full stop."""
        whole = self.names.say(prop, past)
        if isinstance(prop, Every) and not variables(prop):
            said = [self.names.say(item, past) for item in prop.items]
            return together(said) if whole == " and ".join(said) else whole
        return whole

    def sentence(self, text: str) -> str:
        """Words as a sentence."""
        text = re.sub(r"\s+", " ", text).strip()
        if not text:
            return ""
        return text[:1].upper() + text[1:] + ("" if text[-1] in ".!?" or text.endswith((".)", "!)", "?)")) else ".")

    def title(self, scene: int) -> str:
        """The title of a scene ("" for the opening state)."""
        return self.trace.story.scenes[scene].title if 0 <= scene < len(self.trace.story.scenes) else ""

    def moment(self, index: int) -> Moment | None:
        """A moment by its number."""
        return self.trace.moments[index] if 0 <= index < len(self.trace.moments) else None

    def line_of(self, index: int) -> AnswerLine | None:
        """The sentence behind a moment."""
        moment = self.moment(index)
        if moment is not None and moment.item is None and moment.scene >= 0:
            return self._opening_line(moment.scene)
        if moment is None or moment.item is None:
            return None
        line = moment.item.line
        place = self.trace.story.sources.locate(line.span.start)
        return AnswerLine(place.file, place.line, self.title(moment.scene), re.sub(r"\s+", " ", line.text).strip())

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {id(item): number for number, item in enumerate(self.trace.story.sentences(), 1)}

    def sentence_number(self, index: int) -> int | None:
        """The number of the sentence behind a moment, in telling order, from 1; None for none."""
        moment = self.moment(index)
        return self._numbers.get(id(moment.item)) if moment is not None and moment.item is not None else None

    def _opening_line(self, index: int) -> AnswerLine:
        """What a scene's tags show: the line that says who is there, else its heading."""
        scene, sources = self.trace.story.scenes[index], self.trace.story.sources
        place = sources.locate(scene.span.start)
        heading = sources.line_text(scene.span.start).strip()
        for number in range(place.line + 1, place.line + 8):
            offset = sources.offset_of_line(place.file, number)
            text = sources.line_text(offset).strip() if offset is not None else ""
            if not text.startswith("@"):
                break
            if text.startswith(("@with", "@characters", "@pov")):
                return AnswerLine(place.file, number, scene.title, text)
        return AnswerLine(place.file, place.line, scene.title, heading)

    def lines(self, moments: Iterable[int]) -> tuple[AnswerLine, ...]:
        """The sentences that prove an answer: at most `MOST_LINES` (the first named are the most telling), in story order."""
        chosen: dict[tuple[str, int, str], tuple[int, AnswerLine]] = {}
        for index in dict.fromkeys(moments):
            line = self.line_of(index)
            if line is not None:
                key = (line.file, line.line, line.text)
                if key not in chosen and len(chosen) < MOST_LINES:
                    chosen[key] = (index, line)
        return tuple(line for _, line in sorted(chosen.values(), key=lambda item: item[0]))

    def sentence_of(self, index: int) -> str:
        """The text of the sentence behind a moment, or ""."""
        line = self.line_of(index)
        return line.text if line is not None else ""

    # ------------------------------------------------------------ figures in answers

    def members(self, group: int) -> list[int]:
        """Those whom the story names of a group, in the order in which it does."""
        cast, world = self.trace.story.cast, self.trace.world
        role = self.trace.story.definitions.role("member")
        said = world.log.by_relation.get(role.fluent_id, ()) if role is not None else ()
        told = [
            one[1] for one in said if one[2:] == (group,) and (entry := world.log.fact(one)) and entry.value is True
        ]
        parts = [one.id for one in cast if one.part_of == group and not one.group]
        return list(dict.fromkeys(one for one in (*parts, *told) if isinstance(one, int)))

    def speakable(self, term: Term) -> bool:
        """Can an answer name this figure?"""
        if not isinstance(term, int) or isinstance(term, bool):
            return isinstance(term, tuple)
        return self.trace.world.real(term) in self.used

    def exists(self, prop: Prop, time: Time) -> bool:
        """Is whoever a state is asked of there at all at a time?"""
        being = self.trace.story.definitions.role("exists")
        term = prop.fluent[1] if isinstance(prop, Holds) else None
        if being is None or not isinstance(term, int) or isinstance(term, bool):
            return True
        with self.judge.looking(time.at):
            return self.trace.world.verdict(Holds((being.id, term), True)).status != "no"

    def guises(self, figure: int) -> list[int]:
        """All figures that are one with this one, as the story has it at its end."""
        with self.judge.looking(None):
            return [one for one in self.trace.world.guises((), figure) if isinstance(one, int)]

    def minds_first(self, terms: list[Term]) -> list[Term]:
        """Persons and groups, where there are any; else all."""
        minds = [term for term in terms if self.trace.world.is_mind(term)]
        return minds or terms


_KEPT: list[Asker] = []


def asker_of(trace: Trace) -> Asker:
    """The story of a trace, ready to be asked; the last one is kept, since questions come in rows."""
    if not _KEPT or _KEPT[0].trace is not trace:
        _KEPT[:] = [Asker(trace)]
    return _KEPT[0]


def flat(prop: Prop) -> list[Prop]:
    """The items of nested groups."""
    if isinstance(prop, (Every, Either)):
        return [part for item in prop.items for part in flat(item)]
    return [prop]


NOW = Time()
