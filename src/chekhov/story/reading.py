"""Reading sentences: which of the trees of a sentence is taken, and what it does. Floor 3.

In: one parsed sentence (its trees, the plainest first) and the discourse. Out: a short ranked list of `Reading`s, or the reason why there is none.
What the statement of a tree tells is in `acts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.parse import Readings
from chekhov.source import Span
from chekhov.story.acts import Telling
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.drafting import clauses_in
from chekhov.story.ellipsis import completed
from chekhov.story.impersonal import of_the_weather
from chekhov.story.interpret import Doubt, Interpreter, Misfit
from chekhov.story.meaning import (
    Act,
    Reading,
)
from chekhov.story.memory import Memory
from chekhov.story.namesakes import bare_thing, named_at, said_to_be_somebody
from chekhov.story.plain import is_known, weight
from chekhov.story.presupposed import after_what_follows, happened, is_news
from chekhov.story.pronouns import UNCLEAR_WHO
from chekhov.story.scope import Mark, Mention
from chekhov.story.unframed import unframed
from chekhov.story.ways import Ways

MOST_READINGS = 6
FAR_FETCHED = 3
DOUBTFUL = 3  # the same where something speaks against the plainest


@dataclass(slots=True)
class Outcome:
    """The readings of a sentence, best first, and why none was found."""

    readings: list[Reading] = field(default_factory=list)
    trouble: str = ""
    missing: tuple[str, ...] = ()
    unclear: tuple[tuple[int, str, tuple[int, ...]], ...] = ()
    misfits: tuple[Misfit, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(slots=True)
class Reader:
    """Reads sentences of one story, in telling order."""

    definitions: Definitions
    discourse: Discourse
    wrote: Callable[[Span], str] | None = None  # the text of a span
    doubts: list[Doubt] = field(default_factory=list)  # what spoke against readings of the sentence
    before: t.Statement | None = None  # the sentence before, for what is left out in this one
    whole: tuple[t.Statement, t.Statement | None, t.Statement] | None = (
        None  # a statement, what was before it, and what both together say
    )
    loose: bool = False  # no full reading was found: keep what can be read, and say what was left loose
    strange: bool = False  # nothing else was found: somebody does what nobody knows the word for
    ways: dict[int, tuple[t.Clause, Ways]] = field(
        default_factory=dict
    )  # how the clauses of this sentence can be taken

    def read(self, trees: Sequence[t.Sentence]) -> Outcome:
        """All readings of a sentence. The discourse goes on from the first."""
        outcome = Outcome()
        self.doubts, self.ways = [], {}
        missing: list[str] = []
        misfits: list[Misfit] = []
        kept_here: list[object] = []
        named = said_to_be_somebody(trees, self.definitions)
        read = self._fully(named or trees[:1], missing, misfits)
        outcome.doubts = tuple(self.doubts)
        if read is None:
            near = _plain_enough(trees, DOUBTFUL if outcome.doubts else FAR_FETCHED)
            near += [tree for tree in self._doubted_names(trees, outcome.doubts) if tree not in near]
            read = self._fully(near[1:], missing, misfits) or self._loosely(near, missing, trees)
            if (
                read is None and not outcome.doubts
            ):  # where something speaks against the plain ones, none far-fetched is taken
                far = list(trees)[len(near) :]
                read = self._fully(far, missing, misfits) or self._loosely(far, missing, trees)
        read = read or self._strangely(trees)
        if read is not None:
            outcome.readings.append(read[1])
            kept_here = list(self.discourse.here)
            ambiguous = dict(self.discourse.ambiguous)
            outcome.unclear = tuple((at, *what) for at, what in self.discourse.unclear.items())
            self._alternatives(read[0], ambiguous, outcome)
        self.discourse.choice = {}
        if outcome.readings:
            self.discourse.here = kept_here  # type: ignore[assignment]
            Memory(self.definitions, self.discourse).keep(outcome.readings[0])
            body = outcome.readings[0].tree.body if outcome.readings[0].tree is not None else None
            self.before = self._completed(body) if isinstance(body, (t.Clause, t.Compound)) else None
        else:
            outcome.trouble = self.discourse.trouble
        outcome.missing = tuple(dict.fromkeys(missing))
        outcome.misfits = tuple(misfits)
        self.discourse.end_sentence()
        return outcome

    def _doubted_names(self, trees: Sequence[t.Sentence], doubts: tuple[Doubt, ...]) -> list[t.Sentence]:
        """Where a bare thing can hardly do it, somebody may be called that."""
        body = trees[0].body if trees and doubts else None
        if not isinstance(body, t.Clause) or not bare_thing(body.subject, self.definitions):
            return []
        return named_at((one.span.start for one in doubts), trees)

    def _fully(
        self, trees: Sequence[t.Sentence], missing: list[str], misfits: list[Misfit]
    ) -> tuple[t.Sentence, Reading] | None:
        """The first tree with a full reading. (Where a phrase belongs is settled by precedence alone; only who is meant can be read anew.)"""
        self.loose = False
        for tree in trees:
            if isinstance(tree.body, t.Question):
                missing.append("question")
                continue
            if missing and _passive_as_state(tree, missing):
                continue
            self.discourse.choice = {}
            mark = self.discourse.mark()
            reading = self._attempt(tree, missing, misfits)
            if reading is None and UNCLEAR_WHO in self.discourse.trouble:
                reading = self._otherwise(tree, mark)
            if reading is not None:
                return tree, reading
            self.discourse.forget(mark)
        return None

    def _otherwise(self, tree: t.Sentence, mark: Mark) -> Reading | None:
        """ "Tom met Zorla. He thanked her": where nobody is left for *her*, *he* is somebody else."""
        for place, count in dict(self.discourse.ambiguous).items():
            for other in range(1, min(count, 4)):
                self.discourse.forget(mark)
                self.discourse.choice = {place: other}
                reading = self._attempt(tree, [], [])
                if reading is not None:
                    return reading
        return None

    def _loosely(
        self, trees: Sequence[t.Sentence], missing: list[str], among: Sequence[t.Sentence]
    ) -> tuple[t.Sentence, Reading] | None:
        """The tree that needs the least to be left loose and is not much dearer than the best of all, and its reading; None where nothing can be made
        of any."""
        self.loose = True
        best: tuple[int, t.Sentence] | None = None
        for tree in trees[:MOST_READINGS]:
            if isinstance(tree.body, t.Question) or (missing and _passive_as_state(tree, missing)):
                continue
            self.discourse.choice = {}
            mark = self.discourse.mark()
            reading = self._attempt(tree, [], [])
            self.discourse.forget(mark)
            if reading is None:
                continue
            cost = weight(reading.loosened) + (among.dearer_by(tree) if isinstance(among, Readings) else 0)
            if best is None or cost < best[0]:
                best = (cost, tree)
        if best is None:
            self.loose = False
            return None
        self.discourse.choice = {}
        reading = self._attempt(best[1], [], [])
        return None if reading is None else (best[1], reading)

    def _strangely(self, trees: Sequence[t.Sentence]) -> tuple[t.Sentence, Reading] | None:
        """ "Edith waters the roses", whatever that is: a deed of hers it is all the same. Only where nothing else speaks against it."""
        body = trees[0].body if trees else None
        named = isinstance(body, t.Clause) and isinstance(body.subject, (t.Name, t.Pronoun)) and not body.passive
        if not named or self.doubts or self.discourse.in_world or is_known(self.definitions, body.verb):  # type: ignore[union-attr]
            return None
        self.strange = True
        read = self._loosely(trees[:1], [], trees)
        self.strange = False
        return read

    def _alternatives(self, tree: t.Sentence, ambiguous: dict[int, int], outcome: Outcome) -> None:
        for place, count in ambiguous.items():
            for other in range(1, min(count, 4)):
                if len(outcome.readings) >= MOST_READINGS:
                    return
                self.discourse.choice = {place: other}
                mark = self.discourse.mark()
                reading = self._attempt(tree, [], [])
                self.discourse.forget(mark)
                if reading is not None and not _known(reading, outcome.readings):
                    outcome.readings.append(reading)
        self.discourse.choice = {}

    def _attempt(self, tree: t.Sentence, missing: list[str], misfits: list[Misfit]) -> Reading | None:
        self.discourse.begin_sentence()
        telling = not self.discourse.in_world
        interpreter = Interpreter(
            self.definitions, telling=telling, loose=self.loose, strange=self.strange, wrote=self.wrote, ways=self.ways
        )
        assert not isinstance(tree.body, t.Question)
        plain, how = unframed(tree.body) or (after_what_follows(tree.body, self.definitions), "")
        weather = of_the_weather(tree.body)
        if weather is not None:
            self.discourse.nothing_named(weather, True, "")
        told = Telling(self.definitions, self.discourse, interpreter, self.loose, self.before)
        acts = told.acts(self._completed(plain), None)
        for act in acts or ():
            act.presume = act.presume or how or (tree.lead if tree.lead == "then" else "")
        missing.extend(interpreter.missing)
        misfits.extend(interpreter.misfits)
        self.doubts.extend(interpreter.doubts)
        if acts is None:
            return None
        acts = told.with_sides(acts)
        if not acts:
            return None
        owners = (Mention(owners.items, "owner", at) for at, owners in self.discourse.whose.items())
        mentions = (*self.discourse.here, *owners)
        return Reading((*self._happened(plain), *acts), tree, tuple(interpreter.loosened), mentions)

    def _completed(self, statement: t.Statement) -> t.Statement:
        """The statement with what it leaves out because the sentence before has said it."""
        if self.whole is None or self.whole[0] is not statement or self.whole[1] is not self.before:
            self.whole = (statement, self.before, completed(statement, self.before))
        return self.whole[2]

    def _happened(self, statement: t.Statement) -> list[Act]:
        """What the sentence takes to have happened, where that is news ("the death of the queen led to a war")."""
        found: list[Act] = []
        here, subject = list(self.discourse.here), self.discourse.subject
        for clause in happened(statement, self.definitions):
            interpreter = Interpreter(self.definitions, wrote=self.wrote, ways=self.ways)
            telling = Telling(self.definitions, self.discourse, interpreter, self.loose)
            found += [act for act in telling.acts(clause, None) or () if is_news(self.discourse, act.prop)]
        self.discourse.here, self.discourse.subject, self.discourse.side = here, subject, []
        return found


def _plain_enough(trees: Sequence[t.Sentence], dearer: int) -> list[t.Sentence]:
    """The trees that are nearly as plain as the plainest: a loose reading of these is nearer the truth than a full reading of a far-fetched one."""
    return trees.nearly_as_plain(dearer) if isinstance(trees, Readings) and trees else list(trees)


def _passive_as_state(tree: t.Sentence, missing: list[str]) -> bool:
    """ "The knives are juggled by Mary" is no state of the knives near Mary, also where nobody has defined the verb."""
    if not any(item.startswith("verb ") for item in missing):
        return False
    for clause in clauses_in(tree.body):
        if clause.verb == "be" and any(isinstance(item, t.Prep) and item.word == "by" for item in clause.complements):
            states = [item.word for item in clause.complements if isinstance(item, t.Adjective)]
            phrases = [item.phrase for item in clause.complements if isinstance(item, t.Object)]
            states += [phrase.noun for phrase in phrases if isinstance(phrase, t.Noun)]
            if any(f"verb {lemma}" in missing for word in states for lemma, _ in w.verb_forms(word)):
                return True
    return False


def _known(reading: Reading, others: list[Reading]) -> bool:
    return any(_same(reading, other) for other in others)


def _same(left: Reading, right: Reading) -> bool:
    return [(act.kind, act.prop, act.before, act.place) for act in left.acts] == [
        (act.kind, act.prop, act.before, act.place) for act in right.acts
    ]
