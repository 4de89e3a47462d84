"""Reading sentences: from syntax trees to what a sentence does. Floor 3.

In: one parsed sentence and the discourse. Out: a short ranked list of `Reading`s (acts and a paraphrase), or the reason why there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.parse import Readings
from chekhov.source import NOWHERE, Span
from chekhov.story import beside, unseen
from chekhov.story.alongside import alongside
from chekhov.story.attributed import attributed
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.drafting import clauses_in
from chekhov.story.ellipsis import completed, echoed, one_and_the_other, shared, told_so
from chekhov.story.intended import intended
from chekhov.story.interpret import Doubt, Interpreter, Meaning, Misfit
from chekhov.story.leaning import Deed, deed_in
from chekhov.story.linked import (
    REASONS,
    Linked,
    conditional,
    handed_on,
    hang_on_content,
    hangs,
    is_no_purpose,
    named_first,
    read_first,
    says_nothing,
    sense_of,
    tied,
)
from chekhov.story.meaning import (
    Act,
    Beside,
    Condition,
    Did,
    Either,
    Every,
    Holds,
    IsA,
    Loosened,
    Opaque,
    Prop,
    Reading,
    Same,
    SlotDef,
    Term,
)
from chekhov.story.memory import Memory
from chekhov.story.mood import CONDITIONS, HABIT, mood_of
from chekhov.story.namesakes import bare_thing, named_at, said_to_be_somebody
from chekhov.story.naming import wording
from chekhov.story.nearest import nearest
from chekhov.story.plain import is_known, weight
from chekhov.story.presupposed import happened, is_news
from chekhov.story.rephrase import rephrase
from chekhov.story.scope import Side, Terms
from chekhov.story.sides import is_nowhere, said_of, with_things
from chekhov.story.unframed import unframed
from chekhov.story.ways import Ways
from chekhov.story.within import condition

MOST_READINGS = 6
FAR_FETCHED = 3
DOUBTFUL = 3  # the same where something speaks against the plainest
_PRESUMING = ("no longer", "still", "already", "again", "any more", "too")
_PLACE_PREPS = frozenset(
    ("in", "at", "on", "inside", "aboard", "on board", "outside", "near", "behind", "under", "beside", "among")
)

_DEEP = 3  # so many clauses within one another are told beside a sentence


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
    loose: bool = False  # no full reading was found: keep what can be read, and say what was left loose
    strange: bool = False  # nothing else was found: somebody does what nobody knows the word for
    ways: dict[int, tuple[t.Clause, Ways]] = field(
        default_factory=dict
    )  # how the clauses of this sentence can be taken
    gap: Term | None = None  # whom or what the relative clause that is being read is about

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
            self.before = completed(body, self.before) if isinstance(body, (t.Clause, t.Compound)) else None
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
            if reading is not None:
                return tree, reading
            self.discourse.forget(mark)
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
        interpreter = Interpreter(
            self.definitions, loose=self.loose, strange=self.strange, wrote=self.wrote, ways=self.ways
        )
        assert not isinstance(tree.body, t.Question)
        plain, how = unframed(tree.body) or (tree.body, "")
        acts = self._acts(completed(plain, self.before), interpreter, None)
        for act in acts or ():
            act.presume = act.presume or how
        missing.extend(interpreter.missing)
        misfits.extend(interpreter.misfits)
        self.doubts.extend(interpreter.doubts)
        if acts is None:
            return None
        acts = self._with_sides(acts, interpreter)
        if not acts:
            return None
        return Reading((*self._happened(plain), *acts), tree, tuple(interpreter.loosened))

    def _happened(self, statement: t.Statement) -> list[Act]:
        """What the sentence takes to have happened, where that is news ("the death of the queen led to a war")."""
        found: list[Act] = []
        here, subject = list(self.discourse.here), self.discourse.subject
        for clause in happened(statement, self.definitions):
            interpreter = Interpreter(self.definitions, wrote=self.wrote, ways=self.ways)
            found += [act for act in self._acts(clause, interpreter, None) or () if is_news(self.discourse, act.prop)]
        self.discourse.here, self.discourse.subject, self.discourse.side = here, subject, []
        return found

    # ------------------------------------------------------------ clauses to acts

    def _with_sides(self, acts: list[Act], interpreter: Interpreter) -> list[Act]:
        """The acts of a clause among what its relative clauses and appositions say: "Tito, who has bought a rope, meets Leandro"; but what a relative
        clause at the end tells comes next: "she gives it to Kemal, who hides it"."""
        before: list[Act] = []
        after: list[Act] = []
        waiting = [(side, 0) for side in self.discourse.side]
        self.discourse.side = []
        while waiting:
            side, depth = waiting.pop(0)
            if side.span != NOWHERE and (side.span, side.figure) in interpreter.told_beside:
                continue  # "Hale, who is ill, sits down and smokes": told once
            interpreter.told_beside.add((side.span, side.figure))
            meant = said_of(side, acts, self.definitions, self.discourse)
            if meant is None:
                interpreter.loosened.append(Loosened("left out", side.span))
                continue
            for act in self._side(meant, interpreter, bool(acts)):
                told = act.kind == "event" and not (act.before or act.perfect or act.hypothetical)
                follows = bool(acts) and acts[-1].kind == "event" and side.span.end >= acts[-1].span.end
                (after if side.comma and told and follows else before).append(act)
            inner, self.discourse.side = self.discourse.side, []  # "thinking of his dog, which was old"
            waiting[:0] = [(one, depth + 1) for one in inner if one.span != NOWHERE and depth < _DEEP]
        return before + acts + after

    def _side(self, side: Side, interpreter: Interpreter, told: bool) -> list[Act]:
        """The acts of a relative clause. Behind what a clause has told (``told``), pronouns are rather its object than its subject: "hands Ben over to
        the governor, who has him hanged"."""
        kept, self.discourse.subject, self.discourse.fellows = self.discourse.subject, (side.figure,), ()
        own = isinstance(side.statement, t.Clause) and isinstance(side.statement.subject, t.Pronoun)
        self.discourse.about = (side.figure,) if own else ()
        named = len(self.discourse.here)
        before = list(self.discourse.here)
        subject = side.statement.subject if isinstance(side.statement, t.Clause) else None
        giver = isinstance(subject, t.Pronoun) and subject.word in (
            "he",
            "she",
        )  # "gives her the ring, which she had hidden"
        if told and side.comma and not giver and any(one.role == "object" for one in before):
            self.discourse.here[:] = [one._replace(role="oblique") if one.role == "subject" else one for one in before]
        with self.discourse.about_one(side.figure):
            acts = self._acts_beside(side, interpreter)
        self.discourse.subject, self.discourse.about = kept, ()
        self.discourse.here[:named] = before
        self.discourse.demote(named)
        return acts

    def _acts_beside(self, side: Side, interpreter: Interpreter) -> list[Act]:
        """The acts of the parts of a relative clause."""
        bound = side.statement
        acts: list[Act] = []
        items: tuple[t.Statement, ...] = (bound,)
        if isinstance(bound, t.Compound) and side.comma and bound.word in ("and", "but", "then") and not bound.lead:
            items = bound.items  # "Imre, who shoots and misses"
        for item in items:
            if isinstance(item, t.Clause):
                found = self._told_beside(item, side, interpreter)
                if found is None:
                    interpreter.loosened.append(Loosened("left out", item.span))
                acts.extend(found or ())
                continue
            prop = interpreter.proposition(item, self.discourse, side.figure)
            if prop is not None:
                acts.append(Act("state", prop, side.statement.span))
            else:
                interpreter.loosened.append(Loosened("left out", item.span))
        return acts

    def _told_beside(self, clause: t.Clause, side: Side, interpreter: Interpreter) -> list[Act] | None:
        """What a relative clause tells, with what hangs on it ("who raised her after her parents died"); None where it cannot be read."""
        having = with_things(clause, self.definitions)
        if having is None:
            return None
        plain = rephrase(intended(having, self.definitions) or having)
        clause, found = plain if isinstance(plain, t.Clause) else clause, Linked()
        meaning = self._beside(replace(clause, links=()), interpreter, side.figure)
        if meaning is None:
            return None
        if is_nowhere(self.definitions, self.discourse, side.figure, meaning.prop):
            return []
        around, self.gap = self.gap, side.figure
        acts = self._acts_of(meaning, clause, interpreter)
        self.gap = around
        for link in (sense_of(link, clause) for link in tied(clause.links, self.definitions)):
            if not self._link(link, clause, meaning, interpreter, side.figure, found):
                interpreter.loosened.append(Loosened("left out", link.span))
        for act in acts:
            act.reasons = (*act.reasons, *found.reasons)
            act.conditions = (*act.conditions, *found.conditions)
        return found.front + acts + found.back

    def _beside(self, clause: t.Clause, interpreter: Interpreter, figure: Term) -> Meaning | None:
        """The meaning of a clause beside the main one; what no pattern knows is read loosely rather than dropped."""
        meaning = next(iter(interpreter.meanings(clause, self.discourse, figure)), None)
        if meaning is None and not interpreter.loose:
            interpreter.loose = True
            meaning = next(iter(interpreter.meanings(clause, self.discourse, figure)), None)
            interpreter.loose = False
        return meaning

    def _acts(self, statement: t.Statement, interpreter: Interpreter, subject: Term | None) -> list[Act] | None:
        if isinstance(statement, t.Compound):
            if statement.word == "or":
                prop = interpreter.proposition(statement, self.discourse, subject)
                if prop is None:
                    return None
                first = next((item for item in statement.items if isinstance(item, t.Clause)), None)
                mood = mood_of(first) if first is not None else ""
                return [Act("state", prop, statement.span, mood=mood, hypothetical=bool(mood))]
            acts: list[Act] = []
            for item in handed_on(shared(echoed(one_and_the_other(statement)), self.definitions)).items:
                part = self._acts(item, interpreter, subject)
                if part is None:
                    if not self._left_out(item, statement.word in ("and", "but", "then", ";"), interpreter):
                        return None
                    continue
                if statement.word == "so" and acts:  # "it rained, so he stayed": what came before is the reason
                    for act in part:
                        act.reasons = (*act.reasons, ("so", acts[-1].prop, acts[-1].span))
                if statement.word == "and" and acts and conditional(statement.items[0]):
                    for act in part:  # "if he comes, she goes and the dog barks"
                        act.conditions = act.conditions or acts[0].conditions
                        act.hypothetical = True
                acts.extend(self._with_sides(part, interpreter))
                self._take_up(part)
            return acts
        told = nearest(alongside(attributed(statement, self.definitions), self.definitions), self.definitions)
        last = self.discourse.last_content
        if last is not None and not (
            isinstance(last, Did) and (len(last.args) < 2 or self.definitions.verbs[last.verb].moves)
        ):
            told = told_so(told, self.definitions)
        plain = rephrase(intended(told, self.definitions) or told)
        if isinstance(plain, t.Compound):
            return self._acts(plain, interpreter, subject)
        return self._clause(plain, interpreter, subject)

    def _left_out(self, part: t.Statement | t.Link, spared: bool, interpreter: Interpreter) -> bool:
        """Leave out a part that cannot be read, where reading is loose and the rest does not depend on it."""
        if self.loose and spared:
            interpreter.loosened.append(Loosened("left out", part.span))
            self.discourse.touch(part.statement if isinstance(part, t.Link) else part)
        return self.loose and spared

    def _deed(self, prop: Prop) -> Deed | None:
        return deed_in(self.definitions, self.discourse.cast, prop)

    def _take_up(self, acts: list[Act]) -> None:
        """Between the clauses of one sentence: "it" may be the content or event of the clause before."""
        for act in acts:
            self.discourse.deed = None if act.hypothetical else self._deed(act.prop)
            if isinstance(act.prop, Did):
                self.discourse.note_content(act.prop)
        states = tuple(act.prop for act in acts if act.kind == "state" and not act.hypothetical)
        if states and len(states) == len(acts):  # "he was the king, but nobody knew it"
            self.discourse.last_content = states[0] if len(states) == 1 else Every(states)

    def _named_beside(self, clause: t.Clause) -> None:
        """Whom an aside names between the subject and its verb, a pronoun behind it may mean: "Martin, left alone with Edith, begs her for money"."""
        if not isinstance(clause.subject, (t.Name, t.Noun, t.Pronoun)):
            return
        for aside in clause.subject.relatives:
            inner = aside.clause if aside.comma and isinstance(aside.clause, t.Clause) else None
            for part in inner.complements if inner is not None else ():
                if isinstance(part, (t.Object, t.Prep)) and isinstance(part.phrase, t.Name):
                    self.discourse.refer(part.phrase, None, "oblique")

    def _clause(self, clause: t.Clause, interpreter: Interpreter, subject: Term | None) -> list[Act] | None:
        found = Linked()
        if any(is_no_purpose(link, clause, self.definitions) for link in clause.links):
            return None
        links = tuple(sense_of(link, clause) for link in tied(clause.links, self.definitions))
        first = [link for link in links if read_first(link)]
        for link in first:
            if not self._link(link, clause, None, interpreter, subject, found):
                ahead = named_first(clause, link)
                return None if ahead is None or self.loose else self._clause(ahead, interpreter, subject)
        self._named_beside(clause)
        alone = replace(clause, links=()) if clause.links else clause
        meaning = next(iter(interpreter.meanings(alone, self.discourse, subject)), None)
        if meaning is None:
            return None
        doer = self._doer(meaning, subject)
        acts = self._acts_of(meaning, clause, interpreter)
        self._more_of_kind(clause, meaning)
        for link in links:
            if link not in first and not self._link(link, clause, meaning, interpreter, doer, found):
                return None
        hangs = any(one.word in CONDITIONS for one in found.conditions) and not hang_on_content(clause, meaning)
        if clause.perfect and clause.tense == "past":  # "she had sent it before she died": earlier as well
            for act in (*found.front, *found.back):
                act.before = True
        for act in acts:
            act.reasons = (*act.reasons, *found.reasons)
            act.conditions = (*act.conditions, *found.conditions)
            act.hypothetical = act.hypothetical or hangs
            act.private = act.private or found.unseen
            act.unseen_by += found.unseen_by
        return found.front + acts + found.back

    def _more_of_kind(self, clause: t.Clause, meaning: Meaning) -> None:
        """ "Tom is a man who hates cats": he is a man, and hates cats. "Ada is the daughter of a king who hates birds"."""
        props = meaning.prop.items if isinstance(meaning.prop, Every) else (meaning.prop,)
        who = dict.fromkeys(prop.who for prop in props if isinstance(prop, IsA) and prop.truth)
        if clause.verb == "be" and clause.polarity == "yes" and all(isinstance(prop, Holds) for prop in props):
            who = dict.fromkeys(self.discourse.subject)
        if not who or mood_of(clause):
            return
        for item in clause.complements:
            if isinstance(item, t.Object) and isinstance(item.phrase, t.Noun):
                told = [side.span for side in self.discourse.side]
                more = [one for one in item.phrase.relatives if one.span not in told]
                self.discourse.side.extend(Side(one.clause, figure, one.span, True) for figure in who for one in more)

    def _link(
        self,
        link: t.Link,
        clause: t.Clause,
        meaning: Meaning | None,
        interpreter: Interpreter,
        doer: Term | None,
        found: Linked,
    ) -> bool:
        """What a link says of its clause; False where it cannot be read and may not be left out. ``meaning``: of the clause, where it is known."""
        word = link.word
        if meaning is not None and word in ("though", "although", "even though", "while", "so that"):
            self.discourse.last_content = meaning.prop  # "he was the king, though nobody knew it"
        if says_nothing(link, clause, self.definitions) or (word == "with" and self._of_a_part(link)):
            return True
        if word == "which":
            said = (
                self._side(Side(link.statement, meaning.prop, link.span, True), interpreter, False) if meaning else []
            )
            found.back.extend(said)
            return bool(said) or self._left_out(link, True, interpreter)
        others = unseen.by_whom(link)
        if others is not None:
            found.unseen_by += _figures(self.discourse.refer(others, None, "oblique"))
            return True
        if hangs(link, clause, meaning):
            found.conditions.append(condition(interpreter, link, self.discourse, doer))
        elif word in REASONS:
            before = len(self.discourse.here)
            self.discourse.reasoned = self._deed(meaning.prop) if meaning is not None else None
            prop = interpreter.proposition(link.statement, self.discourse, doer, True)
            self.discourse.reasoned = None
            self.discourse.demote(before, False)
            if prop is None:
                return self._left_out(link, True, interpreter)
            found.reasons.append((word, prop, link.span))
        else:
            before = len(self.discourse.here)
            acts = self._acts(link.statement, interpreter, doer)
            self.discourse.demote(before)
            if acts is None:
                return self._left_out(link, True, interpreter)
            found.unseen = found.unseen or unseen.nobody_looks(link, acts, self.definitions)
            found.unseen_by += unseen.overlooking(link, acts, self.definitions)
            found.take(link, [] if (found.unseen or found.unseen_by) and unseen.denies(link, acts) else acts)
        return True

    def _of_a_part(self, link: t.Link) -> bool:
        """ "With his arms folded": a part of the body has no fate of its own."""
        clause = link.statement
        subject = clause.subject if isinstance(clause, t.Clause) else None
        return isinstance(subject, t.Noun) and self.definitions.kinds.has_role(subject.noun, "part")

    def _doer(self, meaning: Meaning, subject: Term | None) -> Term | None:
        if meaning.verb is not None:
            first = meaning.group[0] if meaning.group else meaning
            return first.fillers.get(meaning.verb.slots[0].name, subject)
        return self.discourse.subject[0] if self.discourse.subject else subject

    def _acts_of(self, meaning: Meaning, clause: t.Clause, interpreter: Interpreter) -> list[Act]:
        found: list[Act] = []
        for one in meaning.group or (meaning,):
            act = self._act(one, clause)
            found.append(act)
        return found

    def _act(self, meaning: Meaning, clause: t.Clause) -> Act:
        prop = meaning.prop
        event = isinstance(prop, Did)
        denied = event and not prop.truth  # type: ignore[union-attr]
        act = Act("not" if denied else "event" if event else "state", prop, clause.span, said_by=clause.verb)
        if event and meaning.verb is not None:
            act.verb, act.fillers, act.spans = meaning.verb.id, dict(meaning.fillers), meaning.spans
        elif meaning.verb is not None:
            act.kind = "state"
        mood = mood_of(clause)
        act.mood = "" if meaning.modal else mood
        act.hypothetical = bool(mood) and not (event and mood == HABIT)
        act.perfect = clause.perfect
        past = clause.tense == "past"
        act.before = (past and clause.perfect) or (
            past and self.discourse.base_past is False and not self.discourse.in_world
        )
        act.private = "secretly" in clause.adverbs or "in secret" in clause.adverbs
        act.presume = next((word for word in _PRESUMING if word in clause.adverbs or clause.polarity == word), "")
        self._adverbials(act, meaning.rest)
        act.beside = (*beside.adverbs(clause, beside.literal(meaning.verb)), *act.beside)
        act.within = meaning.within
        return act

    def _adverbials(self, act: Act, rest: tuple[t.Complement, ...]) -> None:
        """Where, with whom and when, from what the pattern did not take."""
        times: list[str] = []
        said: list[Beside] = []
        for item in rest:
            if isinstance(item, t.When):
                times.append(item.words)
            elif isinstance(item, t.Prep) and item.word == "because of":
                content = self.discourse.content_of(item.phrase)
                if content is not None:
                    act.reasons = (*act.reasons, ("because of", content, item.span))
            elif (
                isinstance(item, t.Prep) and item.word == "without" and act.mood
            ):  # "without the key nobody can get in"
                act.conditions = (*act.conditions, Condition("without", Opaque(wording(item.phrase))))
                continue
            elif isinstance(item, t.Adjective):  # "he arrived drunk"
                said.append(Beside(beside.written(item, self.wrote)))
                continue
            elif (other := unseen.behind_whose_back(item)) is not None:
                act.unseen_by += _figures(self.discourse.refer(other, None, "oblique"))
            elif isinstance(item, t.Prep):
                goal = act.goal
                figures = self._prep_adverbial(act, item)
                if self._tells_which(act, item.word, figures):
                    act.goal = goal
                    continue
                said.append(Beside(item.word, figures) if figures else Beside(beside.written(item, self.wrote)))
                continue
            words = beside.written(item, self.wrote)
            if words:
                said.append(Beside(words))
        act.times = tuple(times)
        act.beside = tuple(said)
        act.whens = beside.times(rest, self.wrote)

    def _tells_which(self, act: Act, word: str, figures: tuple[int, ...]) -> bool:
        """Is it how something is known that takes part ("finds the key to the cellar")?"""
        things = [one for one in act.fillers.values() if isinstance(one, int)]
        return any(self.discourse.marks.get((one, word)) in figures for one in things)

    def _prep_adverbial(self, act: Act, item: t.Prep) -> tuple[int, ...]:
        """What a preposition says of an event; the figures that it names."""
        kinds = self.definitions.kinds
        place_kind = kinds.of_role("place")
        known = item.phrase
        if isinstance(known, t.Noun):
            if kinds.has_role(known.noun, "part") or kinds.has_role(known.noun, "time"):
                return ()
            is_place = kinds.has_role(known.noun, "place")
            if not is_place and kinds.canonical(known.noun) is not None and item.word != "with":
                return _figures(self.discourse.refer(known, None, "oblique"))
            if item.word in _PLACE_PREPS and not is_place and known.determiner == "" and not known.plural:
                return ()  # "in danger", "at once": not a place
        wants_place = item.word in _PLACE_PREPS
        if isinstance(known, t.Gap) and self.gap is not None:  # "a letter in which she told him"
            terms: Terms | None = Terms((self.gap,))
        else:
            want = SlotDef("", (place_kind,), "mention") if wants_place else None
            terms = self.discourse.refer(known, want, "oblique")
        figures = _figures(terms)
        if wants_place and figures and self.definitions.fits(self.discourse.kinds_of(figures[0]), (place_kind,)):
            act.place = (item.word, figures[0])
        elif item.word in ("to", "into", "towards", "onto") and figures:
            act.goal = figures[0]
            if isinstance(known, t.Name) and not w.is_given_name(known.text.split()[0]):
                self.discourse.take_for(figures[0], place_kind)  # "the train to Budapest"
        elif item.word in ("with", "together with", "along with"):
            act.companions = figures
        return figures


def _figures(terms: Terms | None) -> tuple[int, ...]:
    return tuple(term for term in terms.items if isinstance(term, int)) if terms is not None else ()


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


__all__ = ["Either", "Opaque", "Outcome", "Reader", "Same"]
