"""What a statement tells: its clauses one after the other, each as an act, with what hangs on them and what is told beside. Floor 3.

In: a statement, the interpreter of the sentence and the discourse. Out: `Act`s in the order in which they are told, or None where the statement
cannot be read. What of an act is only said beside it (where, when, with whom) is in `circumstances`; which tree of a sentence is tried is decided in
`reading`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from chekhov.language import tree as t
from chekhov.source import NOWHERE
from chekhov.story import unread, unseen
from chekhov.story.agreeing import agrees, is_place, is_somebody
from chekhov.story.aliases import go_on_with_bearer
from chekhov.story.alongside import alongside
from chekhov.story.apposed import apposed
from chekhov.story.attributed import attributed, has_source
from chekhov.story.bare import is_bare
from chekhov.story.behind import with_called_for
from chekhov.story.byword import done_by_word
from chekhov.story.circumstances import act_of, figures_in
from chekhov.story.definitions import Definitions
from chekhov.story.discourse import Discourse
from chekhov.story.ellipsis import completed, echoed, one_and_the_other, shared, told_so
from chekhov.story.inhand import in_hand
from chekhov.story.intended import intended
from chekhov.story.interpret import Interpreter
from chekhov.story.leaning import Deed, deed_in, innermost
from chekhov.story.linked import (
    REASONS,
    WHILE,
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
    with_doers,
)
from chekhov.story.meaning import Act, Did, Every, Holds, IsA, Loosened, Meaning, Prop, Term
from chekhov.story.mood import CONDITIONS, mood_of
from chekhov.story.nearest import nearest
from chekhov.story.noneof import each_apart, not_he_but_she
from chekhov.story.otherwise import taken_up, terms_of
from chekhov.story.owners import in_whose_hand
from chekhov.story.placeholder import what_is_liked
from chekhov.story.rephrase import rephrase
from chekhov.story.scope import Side
from chekhov.story.sides import about_whom, in_garb, is_nowhere, name_by_place, said_of, with_garb, with_things
from chekhov.story.standing import stands_there
from chekhov.story.tookaslong import deed_that_took
from chekhov.story.underway import under_way
from chekhov.story.within import condition

_DEEP = 3  # so many clauses within one another are told beside a sentence


@dataclass(slots=True)
class Telling:
    """One way to take a sentence, while it is followed. ``loose``: what cannot be read is left out, and the rest kept."""

    definitions: Definitions
    discourse: Discourse
    interpreter: Interpreter
    loose: bool = False
    told: t.Statement | None = (
        None  # the sentence before, for what is left out in a relative clause ("who saw him do it")
    )

    def with_sides(self, acts: list[Act]) -> list[Act]:
        """The acts of a clause among what its relative clauses and appositions say: "Tito, who has bought a rope, meets Leandro"; but what a relative
        clause at the end tells comes next: "she gives it to Kemal, who hides it"."""
        before: list[Act] = []
        after: list[Act] = []
        waiting = [(side, 0) for side in self.discourse.side]
        self.discourse.side = []
        while waiting:
            side, depth = waiting.pop(0)
            if side.span != NOWHERE and (side.span, side.figure) in self.interpreter.told_beside:
                continue  # "Hale, who is ill, sits down and smokes": told once
            self.interpreter.told_beside.add((side.span, side.figure))
            meant = said_of(side, acts, self.definitions, self.discourse)
            if meant is None:
                self.interpreter.loosened.append(Loosened("left out", side.span))
                continue
            for act in self._side(meant, bool(acts)):
                act.before = act.before or (not side.comma and self._by_the_dead(act))
                told = act.kind == "event" and not (act.before or act.perfect or act.hypothetical)
                follows = bool(acts) and acts[-1].kind == "event" and side.span.end >= acts[-1].span.end
                (after if side.comma and told and follows else before).append(act)
            inner, self.discourse.side = self.discourse.side, []  # "thinking of his dog, which was old"
            waiting[:0] = [(one, depth + 1) for one in inner if one.span != NOWHERE and depth < _DEEP]
        return before + acts + after

    def _by_the_dead(self, act: Act) -> bool:
        """ "Hans read the letter that Rosa wrote": if she is dead, she had written it."""
        doers = self.definitions.verbs[act.verb].chosen_by if act.verb in self.definitions.verbs else ()
        figures = (act.fillers.get(doer) for doer in doers)
        return any(isinstance(one, int) and self.discourse.told_dead(one) for one in figures)

    def _side(self, side: Side, told: bool) -> list[Act]:
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
        self.discourse.picks = side.picks
        with self.discourse.about_one(side.figure):
            acts = self._acts_beside(side)
        self.discourse.subject, self.discourse.about, self.discourse.picks = kept, (), False
        self.discourse.here[:named] = before
        self.discourse.demote(named)
        return acts

    def _acts_beside(self, side: Side) -> list[Act]:
        """The acts of the parts of a relative clause."""
        bound = completed(side.statement, self.told)
        acts: list[Act] = []
        items: tuple[t.Statement, ...] = (bound,)
        if isinstance(bound, t.Compound) and not side.picks and bound.word in ("and", "but", "then") and not bound.lead:
            items = bound.items  # "Imre, who shoots and misses"
        for item in items:
            if isinstance(item, t.Clause):
                found = self._told_beside(item, side)
                if found is None:
                    self.interpreter.loosened.append(Loosened("left out", item.span))
                acts.extend(found or ())
                continue
            prop = self.interpreter.proposition(item, self.discourse, side.figure)
            if prop is not None:
                acts.append(Act("state", prop, side.statement.span))
            else:
                self.interpreter.loosened.append(Loosened("left out", item.span))
        return acts

    def _told_beside(self, clause: t.Clause, side: Side) -> list[Act] | None:
        """What a relative clause tells, with what hangs on it ("who raised her after her parents died"); None where it cannot be read."""
        clause = alongside(clause, self.definitions) if side.comma else clause
        having = in_garb(with_things(clause, self.definitions), self.definitions, self.discourse.kinds_of(side.figure))
        plain = rephrase(intended(having, self.definitions) or having)
        if isinstance(plain, t.Compound) and all(isinstance(one, t.Clause) for one in plain.items):
            parts = [self._told_beside(one, side) for one in plain.items if isinstance(one, t.Clause)]
            return None if None in parts else [act for part in parts for act in part or ()]
        clause, found = plain if isinstance(plain, t.Clause) else clause, Linked()
        meaning = self._beside(replace(clause, links=()), side.figure)
        if meaning is None:
            return None
        if is_nowhere(self.definitions, self.discourse, side.figure, meaning.prop):
            name_by_place(self.definitions, self.discourse, side.figure, clause)
            return []
        acts = self._acts_of(meaning, clause)
        for link in (sense_of(link, clause) for link in tied(clause.links, self.definitions)):
            if not self._link(link, clause, meaning, side.figure, found):
                self.interpreter.loosened.append(Loosened("left out", link.span))
        for act in acts:
            act.reasons = (*act.reasons, *found.reasons)
            act.conditions = (*act.conditions, *found.conditions)
        return found.front + acts + found.back

    def _beside(self, clause: t.Clause, figure: Term) -> Meaning | None:
        """The meaning of a clause beside the main one; what no pattern knows is read loosely rather than dropped."""
        meaning = next(iter(self.interpreter.meanings(clause, self.discourse, figure)), None)
        if meaning is None and not self.interpreter.loose:
            self.interpreter.loose = True
            meaning = next(iter(self.interpreter.meanings(clause, self.discourse, figure)), None)
            self.interpreter.loose = False
        return meaning

    def acts(self, statement: t.Statement, subject: Term | None) -> list[Act] | None:
        """The acts of a statement; ``subject``: who does it, where the statement has no subject of its own."""
        if isinstance(statement, t.Compound):
            if statement.word == "or":
                prop = self.interpreter.proposition(statement, self.discourse, subject)
                if prop is None:
                    return None
                first = next((item for item in statement.items if isinstance(item, t.Clause)), None)
                mood = mood_of(first) if first is not None else ""
                return [Act("state", prop, statement.span, mood=mood, hypothetical=bool(mood))]
            acts: list[Act] = []
            whole = echoed(one_and_the_other(not_he_but_she(statement)))
            for item in handed_on(shared(whole, self.definitions)).items:
                if statement.word == "so" and acts:
                    self._result(statement.items[0], item)
                part = self.acts(item, subject)
                if part is None:
                    if not self._left_out(item, statement.word in ("and", "but", "then", ";")):
                        return None
                    continue
                if statement.word == "so" and acts:  # "it rained, so he stayed": what came before is the reason
                    for act in part:
                        act.reasons = (*act.reasons, ("so", acts[-1].prop, acts[-1].span))
                if statement.word == "and" and acts and conditional(statement.items[0]):
                    for act in part:  # "if he comes, she goes and the dog barks"
                        act.conditions = act.conditions or acts[0].conditions
                        act.hypothetical = True
                self.discourse.terms = terms_of(part)
                beside_it = self.with_sides(part)
                acts.extend(beside_it)
                self._take_up(part)
                if (
                    part and beside_it[-1] is not part[-1]
                ):  # "he arrests Ben, who begs Tom for help, but ...": begging comes last
                    self.discourse.deed = self._deed(beside_it[-1].prop)
            return acts
        held = in_hand(attributed(statement, self.definitions), self.definitions)
        told = self._well_placed(with_called_for(held, self.discourse))
        last = self.discourse.last_content
        if last is not None and not (
            isinstance(last, Did) and (len(last.args) < 2 or self.definitions.verbs[last.verb].moves)
        ):
            told = told_so(told, self.definitions)
        if not (self.discourse.in_world or self.discourse.base_past):
            told = deed_that_took(told, now=True)
        told = what_is_liked(told, self.definitions)
        plain = rephrase(intended(told, self.definitions) or told)
        if isinstance(plain, t.Compound):
            return self.acts(plain, subject)
        since = len(self.discourse.here)
        found = self._clause(plain, subject)
        if has_source(statement):  # "according to the police, the thieves hid there. They ...": not the police
            self.discourse.promote(since)
        return found

    def _well_placed(self, clause: t.Clause) -> t.Clause:
        """The clause, everything in it with whom or what it belongs to."""
        if is_bare(clause) and with_garb(clause, self.definitions) is clause:
            return under_way(clause, self.definitions)
        told = under_way(with_garb(about_whom(clause, self.definitions), self.definitions), self.definitions)
        return apposed(nearest(alongside(told, self.definitions), self.definitions), self.definitions)

    def _result(self, so: t.Statement, result: t.Statement) -> None:
        """ "So thin that she could fly": rather the one who is so."""
        subject = result.subject if isinstance(result, t.Clause) else None
        so_much = isinstance(so, t.Clause) and any(
            isinstance(part, t.Adjective) and part.degree == "so" for part in so.complements
        )
        if (
            so_much
            and isinstance(subject, t.Pronoun)
            and agrees(self.discourse, self.discourse.subject, subject.word, None)
        ):
            self.discourse.shared[subject.span] = self.discourse.subject

    def _left_out(self, part: t.Statement | t.Link, spared: bool) -> bool:
        """Leave out a part that cannot be read, where reading is loose and the rest does not depend on it."""
        if self.loose and spared:
            self.interpreter.loosened.append(Loosened("left out", part.span))
            unread.touch(self.discourse, part.statement if isinstance(part, t.Link) else part)
        return self.loose and spared

    def _deed(self, prop: Prop) -> Deed | None:
        return deed_in(self.definitions, self.discourse.cast, prop)

    def _take_up(self, acts: list[Act]) -> None:
        """Between the clauses of one sentence: "it" may be the content or event of the clause before."""
        for act in acts:
            self.discourse.deed = None if act.hypothetical else self._deed(act.prop)
            if isinstance(act.prop, Did):
                self.discourse.note_content(act.prop)
                go_on_with_bearer(self.discourse, act.prop)
        states = tuple(act.prop for act in acts if act.kind == "state" and not act.hypothetical)
        if states and len(states) == len(acts):  # "he was the king, but nobody knew it"
            whole = states[0] if len(states) == 1 else Every(states)
            self.discourse.last_content = (
                self.discourse.told_in(whole) or whole
            )  # "believes that he lies, but cannot prove it"

    def _named_beside(self, clause: t.Clause) -> None:
        """Whom an aside names between the subject and its verb, a pronoun behind it may mean: "Martin, left alone with Edith, begs her for money"."""
        if not isinstance(clause.subject, (t.Name, t.Noun, t.Pronoun)):
            return
        for aside in clause.subject.relatives:
            inner = aside.clause if aside.comma and isinstance(aside.clause, t.Clause) else None
            for part in inner.complements if inner is not None else ():
                if isinstance(part, (t.Object, t.Prep)) and isinstance(part.phrase, t.Name):
                    self.discourse.refer(part.phrase, None, "oblique")

    def _clause(self, clause: t.Clause, subject: Term | None) -> list[Act] | None:
        """The acts of a clause with what hangs on it; where only what stands before it names whom it means, that is read first ("after killing Rosa, her
        brother fled")."""
        named = with_doers(clause) if clause.links and subject is None else clause
        acts = self._clause_behind(named, subject, False)
        if acts is None and named is not clause:
            acts = self._clause_behind(clause, subject, False)
        ahead = acts is None and any(read_first(link, True) and not read_first(link) for link in clause.links)
        return self._clause_behind(clause, subject, True) if ahead else acts

    def _clause_behind(self, clause: t.Clause, subject: Term | None, nameless: bool) -> list[Act] | None:
        """The acts of a clause; ``nameless``: behind all that stands before it."""
        clause, terms = taken_up(clause, self.discourse.terms)
        found = Linked(conditions=list(terms))
        links: tuple[t.Link, ...] = ()
        if clause.links:
            if any(is_no_purpose(link, clause, self.definitions) for link in clause.links):
                return None
            links = tuple(sense_of(link, clause) for link in tied(clause.links, self.definitions))
        first = [link for link in links if read_first(link, nameless)]
        for link in first:
            if not self._link(link, clause, None, subject, found):
                ahead = named_first(clause, link)
                return None if ahead is None or self.loose else self._clause(ahead, subject)
        self._named_beside(clause)
        alone = replace(clause, links=()) if clause.links else clause
        self.discourse.hangs_on(clause)
        meaning = next(iter(self.interpreter.meanings(alone, self.discourse, subject)), None)
        self.discourse.hangs_on(alone)
        if meaning is None:
            apart = each_apart(clause) if self.loose else None
            return None if apart is None else self.acts(apart, subject)
        doer = self._doer(meaning, subject)
        beside = self._undergoes(clause, doer)
        acts = self._acts_of(meaning, clause)
        self._more_of_kind(clause, meaning)
        self.discourse.side.extend(stands_there(self.discourse, clause))
        for link in links:
            if link in first:
                continue
            done, doing = (self._of_all(link), beside) if link.word == ",ing" else (link, doer)
            if not self._link(done, clause, meaning, doing, found):
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
            side = Side(link.statement, meaning.prop, link.span, True) if meaning else None
            meant = said_of(side, (), self.definitions, self.discourse) if side is not None else None
            said = self._side(meant, False) if meant is not None else []
            found.back.extend(said)
            return bool(said) or self._left_out(link, True)
        others = unseen.by_whom(link)
        if others is not None:
            found.unseen_by += figures_in(self.discourse.refer(others, None, "oblique"))
            return True
        around, self.discourse.hung_on = self.discourse.hung_on, self.discourse.subject if meaning is not None else ()
        may_be = self._hanging(link, clause, meaning, doer, found)
        self.discourse.hung_on = around
        return may_be

    def _hanging(
        self, link: t.Link, clause: t.Clause, meaning: Meaning | None, doer: Term | None, found: Linked
    ) -> bool:
        """A condition, a reason, a purpose or a time of a clause; False where it cannot be read and may not be left out."""
        word = link.word
        if hangs(link, clause, meaning):
            self.discourse.on_terms = self._terms(meaning)
            found.conditions.append(condition(self.interpreter, link, self.discourse, doer))
            self.discourse.on_terms = None
        elif word in REASONS:
            before = len(self.discourse.here)
            self.discourse.reasoned = self._deed(innermost(meaning.prop)) if meaning is not None else None
            prop = self.interpreter.proposition(link.statement, self.discourse, doer, True)
            self.discourse.reasoned = None
            self.discourse.demote(before, False)
            if prop is None:
                return self._left_out(link, True)
            found.reasons.append((word, prop, link.span))
        else:
            before = len(self.discourse.here)
            chosen = meaning is not None and meaning.verb is not None and bool(meaning.verb.chosen_by)
            self.discourse.meanwhile = doer if chosen and word in WHILE else None
            acts = self.acts(link.statement, _told_of(clause, meaning, doer))
            self.discourse.meanwhile = None
            self.discourse.demote(before)
            if acts is None:
                return self._left_out(link, True)
            if meaning is None and acts:
                self.discourse.deed = self._deed(acts[-1].prop)  # "when Tom heard it, he ran": rather Tom
                self.discourse.meanwhile = (
                    unseen.doer(acts[0]) if word in WHILE else None
                )  # "while Tom slept, the two men ran"
            found.unseen = found.unseen or unseen.nobody_looks(link, acts, self.definitions)
            found.unseen_by += unseen.overlooking(link, acts, self.definitions)
            found.take(link, [] if (found.unseen or found.unseen_by) and unseen.denies(link, acts) else acts)
        return True

    def _terms(self, meaning: Meaning | None) -> Deed | None:
        """The deed that hangs on what is read next: what is promised or threatened."""
        return None if meaning is None else self._deed(meaning.prop) or self._deed(innermost(meaning.prop))

    def _of_a_part(self, link: t.Link) -> bool:
        """ "With his arms folded": a part of the body has no fate of its own."""
        clause = link.statement
        subject = clause.subject if isinstance(clause, t.Clause) else None
        return isinstance(subject, t.Noun) and self.definitions.kinds.has_role(subject.noun, "part")

    def _of_all(self, link: t.Link) -> t.Link:
        """ "Tom and Ann left, *carrying stones*": both."""
        inner, subject = link.statement, self.discourse.subject
        in_whose_hand(self.discourse, inner)
        if len(subject) < 2 or not isinstance(inner, t.Clause) or inner.subject is not None:
            return link
        self.discourse.shared[inner.span] = subject
        return replace(link, statement=replace(inner, subject=t.Pronoun("they", span=inner.span)))

    def _undergoes(self, clause: t.Clause, doer: Term | None) -> Term | None:
        """ "She was seen on the pass, *carrying stones*": she, where it is not said by whom."""
        by = any(isinstance(part, t.Prep) and part.word == "by" for part in clause.complements)
        subject = self.discourse.subject
        if not clause.passive or by or not (subject and is_somebody(self.discourse, subject)):
            return doer
        return doer if isinstance(subject[0], int) and is_place(self.discourse, subject[0]) else subject[0]

    def _doer(self, meaning: Meaning, subject: Term | None) -> Term | None:
        if meaning.verb is not None:
            first = meaning.group[0] if meaning.group else meaning
            return first.fillers.get(meaning.verb.slots[0].name, subject)
        return self.discourse.subject[0] if self.discourse.subject else subject

    def _acts_of(self, meaning: Meaning, clause: t.Clause) -> list[Act]:
        group, wrote = meaning.group or (meaning,), self.interpreter.wrote
        acts = [act_of(one, clause, self.discourse, wrote) for one in group]
        return [*(deed for one in group for deed in done_by_word(self.definitions, clause, one)), *acts]


def _told_of(clause: t.Clause, meaning: Meaning | None, doer: Term | None) -> Term | None:
    """ "Otto was shot by a guard while fleeing": it was Otto who fled."""
    if not clause.passive or clause.subject is None or meaning is None:
        return doer
    first = meaning.group[0] if meaning.group else meaning
    slot = next((name for name, span in first.spans.items() if span == clause.subject.span), "")
    return first.fillers.get(slot, doer)
