"""What is told and what is given as a reason: what must be so, and who must be able to know it. Floor 5.

In: an event about to happen. Out: needs where a content is known to be false or its speaker cannot know it; what nobody had said is so from now on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.source import Span
from chekhov.story.linked import BECAUSE
from chekhov.story.meaning import (
    GAP,
    Act,
    Asks,
    Did,
    Every,
    Hedged,
    Holds,
    Opaque,
    Prop,
    Term,
    Thinks,
    Verb,
    figures_in,
    put,
    variables,
)
from chekhov.story.scenes import SentenceItem
from chekhov.trace import lookback
from chekhov.trace.captives import long_ago
from chekhov.trace.identity import named_at_last
from chekhov.trace.knowing import Knowing
from chekhov.trace.record import Frame, Guarded, Moment, Need
from chekhov.world.audience import concerned
from chekhov.world.change import Audience, Stamp
from chekhov.world.event import owned_up, untrue
from chekhov.world.log import Entry

if TYPE_CHECKING:
    from chekhov.trace.run import Runner

_GRANTING = frozenset(("charge", "answer", "question"))
"""Roles of deeds that take something for granted."""


@dataclass
class Contents:
    """Looks at the contents and reasons of events for a runner."""

    runner: Runner
    knowing: Knowing = field(init=False)

    def __post_init__(self) -> None:
        self.knowing = Knowing(self.runner)

    def truth(self, frame: Frame) -> None:
        """Factive contents that were unknown are so from now on (late truth); those known to be false are marked."""
        world, event = self.runner.world, frame.event
        if not event.has_contents:
            return
        self._names_at_last(frame)
        self._speaker_knows(frame)
        doer = world.own_bit(event.doer) if event.doer is not None else 0
        for name, prop, verdict in untrue(world, event):
            span = frame.act.spans.get(name, frame.act.span)
            if verdict.status == "no" and self._passes(prop) and told_back(frame.moment.item, span):
                continue  # "she finds out that he had been at the inn": he need not be there now
            shown = self._shown_otherwise(prop) if isinstance(prop, Did) and verdict.default else None
            if shown is not None:
                verdict = verdict._replace(status="no", evidence=(shown,), default=False)
            acted = self._acts_here(prop, frame.moment) if isinstance(prop, Holds) else None
            if acted is not None:
                verdict = verdict._replace(status="no", evidence=(acted,), default=False)
            if verdict.status == "maybe" or (verdict.default and isinstance(prop, Did) and prop.truth):
                since = self._since(prop)
                late = isinstance(prop, Did)
                world.make(prop, Stamp(frame.moment.index, frame.moment.index, Audience(doer), late=late, after=since))
            elif "account" not in event.verb.roles:
                self.runner.need(
                    Need(
                        frame.moment.index,
                        "truth",
                        "broken",
                        prop,
                        span,
                        False,
                        verdict.evidence,
                        event.doer,
                        event.place,
                    )
                )

    def _happened_unsaid(self, thought: Thinks, moment: Moment) -> None:
        """What somebody knows, or does not know, to have happened has happened."""
        world, known = self.runner.world, thought.prop
        who = world.own_bit(thought.who) if thought.truth and isinstance(thought.who, int) else 0
        for deed in known.items if isinstance(known, Every) else (known,):
            if not isinstance(deed, Did) or not deed.truth or variables(deed):
                continue
            verdict = world.verdict(deed)
            if verdict.status == "no" and verdict.default and self._shown_otherwise(deed) is None:
                world.make(deed, Stamp(moment.index, moment.index, Audience(who), late=True, after=self._since(deed)))

    def _since(self, prop: Prop) -> int:
        """The moment before a deed of which is only heard now: what was so as the story began, and what the deed has undone if it could be done as
        things stood ("learns that she has given the ring away", which she had)."""
        opening, world = lookback.opening(self.runner), self.runner.world
        if not isinstance(prop, Did) or not prop.truth or prop.at:
            return opening
        verb, given = self.runner.story.definitions.verbs[prop.verb], dict(prop.args)
        if any(world.verdict(need).status == "no" for need in _whole(verb.needs, given)):
            return opening
        undone = [world.verdict(effect) for effect in _whole(verb.makes, given)]
        shown = [entry.moment for one in undone if one.status == "no" and not one.default for entry in one.evidence]
        return max((opening, *shown))

    def _passes(self, prop: Prop) -> bool:
        """Is it something that may have been otherwise before, without a word (where somebody is, how they feel)?"""
        relation = self.runner.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
        return isinstance(prop, Holds) and (relation is None or not relation.lasting)

    def _acts_here(self, prop: Holds, now: Moment) -> Entry | None:
        """That somebody is dead who has done something just now, in this very scene: the deed that shows otherwise."""
        alive, verbs = self.runner.story.definitions.role("alive"), self.runner.story.definitions.verbs
        if alive is None or prop.fluent[0] != alive.fluent_id or prop.value == alive.values[0]:
            return None
        who = self.runner.world.real(prop.fluent[1])
        for moment in reversed(self.runner.trace.moments[self.runner.since : now.index]):
            if moment.scene != now.scene:
                return None
            chosen = verbs[moment.verb].chosen_by if moment.kind == "event" and moment.verb else ()
            if any(self.runner.world.real(moment.fillers.get(slot, -1)) == who for slot in chosen):
                return Entry(moment.index, alive.values[0], moment.index, fluent=(alive.fluent_id, who))
            if any(fluent == (alive.fluent_id, who) for fluent, _ in moment.changes):
                return None
        return None

    def _shown_otherwise(self, prop: Did) -> Entry | None:
        """The deed that the story has shown somebody else do, where it can be done but once ("Carl killed Tom", whom Ben has killed before our eyes)."""
        world, definitions, cast = self.runner.world, self.runner.story.definitions, self.runner.story.cast
        verb = definitions.verbs[prop.verb]
        lasting = any(
            isinstance(one, Holds) and (relation := definitions.relations.get(str(one.fluent[0]))) and relation.lasting
            for one in verb.makes
        )
        if not prop.truth or not lasting or not verb.chosen_by:
            return None
        for deed in world.deeds.get(prop.verb, ()):
            pairs = [(slot, world.real(deed.fillers.get(slot, -1)), world.real(term)) for slot, term in prop.args]
            other = [slot for slot, had, told in pairs if had != told]
            figures = [cast[one] for _, *two in pairs for one in two if type(one) is int and one >= 0]
            plain = len(figures) == 2 * len(pairs) and all(
                one.named and not one.group and one.part_of is None for one in figures
            )
            fact, moment = world.log.fact(deed.fluent), self.runner.trace.moments[deed.moment]
            if other == [verb.chosen_by[0]] and plain and moment.kind == "event" and moment.scene >= 0:
                return fact
        return None

    def _names_at_last(self, frame: Frame) -> None:
        """Whoever reveals the doer of what was shown without a name says who it was."""
        world, event = self.runner.world, frame.event
        doer = world.own_bit(event.doer) if event.doer is not None else 0
        for name, wanted in event.verb.holds:
            content = event.fillers.get(name)
            if wanted and isinstance(content, Did) and content.truth and not variables(content):
                verdict = world.verdict(content)
                if verdict.status == "no" and verdict.default:
                    named_at_last(self.runner, content, frame.moment, Audience(world.audience_at(event.place) | doer))

    def _speaker_knows(self, frame: Frame) -> None:
        """Whoever reveals something must be able to know it."""
        event, doer = frame.event, frame.event.doer
        if doer is None or not self.runner.world.is_mind(doer):
            return
        learner = any(
            isinstance(effect, Thinks) and effect.who == event.verb.slots[0].name for effect in event.verb.makes
        )
        if learner:
            return
        if not event.verb.holds:
            self._saying(frame, doer)
        for name, wanted in event.verb.holds:
            content = event.fillers.get(name)
            if not isinstance(content, tuple) or owned_up(self.runner.world, event, content):
                continue
            if wanted and not isinstance(content, (Asks, Hedged, Opaque)):
                self.knowing.must_know(doer, content, frame.moment, frame.act.spans.get(name, frame.act.span))

    def _saying(self, frame: Frame, doer: int) -> None:
        """Whoever tells others what is so must be able to know it: else they guess, or tell a lie that comes true."""
        event = frame.event
        if "prophecy" in event.verb.roles:
            return
        for name in self._told_slots(event.verb):
            term = event.fillers.get(name)
            for told in self._told(doer, term) if isinstance(term, tuple) else ():
                self._must_have_heard(doer, told, frame.moment, frame.act.spans.get(name, frame.act.span))

    def _told_slots(self, verb: Verb) -> list[str]:
        """The slots of what a verb makes others believe, know, or know of."""
        known = self.runner.story.definitions.role("acquaintance")
        found: dict[str, None] = {}
        for effect in verb.makes:
            if isinstance(effect, Thinks) and isinstance(effect.prop, str):
                found[effect.prop] = None
            elif isinstance(effect, Holds) and known is not None and effect.fluent[0] == known.fluent_id:
                found[str(effect.fluent[2])] = None
        return list(found)

    def _told(self, teller: int, content: Prop) -> list[Prop]:
        """What is told, one by one: of an indirect question its answers, if the teller knows none of them."""
        world = self.runner.world
        if isinstance(content, Every):
            return [one for part in content.items for one in self._told(teller, part)]
        if isinstance(content, Asks):
            if not isinstance(content.prop, Did) or variables(content.prop) != {GAP}:
                return []
            answers = [put(content.prop, binding) for binding in world.solutions(content.prop)]
            known = any(world.verdict(answer, (teller,)).status == "yes" for answer in answers)
            return [] if known else answers[:1]
        plain = isinstance(content, (Did, Holds)) and content.truth and not variables(content)
        return [content] if plain and not (isinstance(content, Did) and content.at) else []

    def _must_have_heard(self, teller: int, prop: Prop, moment: Moment, span: Span) -> None:
        """A need, where something that is so is told by somebody who does not know it."""
        world = self.runner.world
        fact, unaware = world.verdict(prop), self.knowing.unaware_since(teller, prop)
        if fact.status != "yes" and isinstance(prop, Did):
            part = self.knowing.established_part(teller, prop)
            prop, fact = (part, world.verdict(part)) if part is not None else (prop, fact)
        told_now = all(entry.cause == moment.index for entry in fact.evidence)
        if (fact.status != "yes" or told_now) and unaware is None:
            return
        if world.verdict(prop, (teller,)).status == "yes":
            return
        thought = Thinks(teller, prop, True, True)
        place = moment.place
        self.runner.need(
            Need(moment.index, "saying", "broken", thought, span, True, fact.evidence, teller, place, unaware=unaware)
        )

    def reasons(self, frame: Frame) -> None:
        """ "Because p": whoever chooses the deed, or feels what the verb tells, must know p; if the story has not shown p, it is backstory that they
        know."""
        event = frame.event
        self.given(frame.act, frame.moment)
        if not frame.act.reasons and _GRANTING.isdisjoint(event.verb.roles):
            return
        moved = event.verb.chosen_by or (event.verb.slots[0].name,) * ("felt" in event.verb.roles)
        mind = next((term for name in moved if isinstance(term := event.fillers.get(name), int)), None)
        self._stated(frame.act, mind, frame.moment)
        others = tuple(term for slot, term in event.fillers.items() if slot not in moved)
        self._granted(event.verb.roles, mind, others, frame.moment, frame.act)

    def feeling(self, act: Act, prop: Prop, moment: Moment) -> None:
        """A state that somebody is in "because p": whoever feels, believes or wants something for a reason must know the reason."""
        if isinstance(prop, Every):
            for part in prop.items:
                self.feeling(act, part, moment)
            return
        relation = self.runner.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
        if isinstance(prop, Thinks):
            self._stated(act, prop.who, moment)
            if prop.knows:
                self._happened_unsaid(prop, moment)
            if prop.knows and not prop.truth and isinstance(prop.prop, tuple):
                self.knowing.unaware(prop.who, prop.prop, moment)
            if prop.knows and prop.truth and _of_them_only(moment):
                self.runner.trace.guarded.append(Guarded(prop.who, prop.prop, moment.index))
                self._others_unaware(prop, moment)
        elif isinstance(prop, Holds) and relation is not None:
            private = relation.known_to not in ("", "everyone") or "felt" in relation.roles
            self._stated(act, prop.fluent[1] if private else None, moment)
            if prop.truth and "acquaintance" in relation.roles and _of_them_only(moment):
                self.runner.trace.guarded.append(Guarded(prop.fluent[1], prop.fluent[2], moment.index))
            if prop.truth:
                self._granted(relation.roles, prop.fluent[1], prop.fluent[2:], moment, act)

    def given(self, act: Act, moment: Moment) -> None:
        """ "He does not sleep because he is wearing the ring": what a sentence gives as a reason is so, unless it is known to be otherwise."""
        world = self.runner.world
        for word, reason, _ in act.reasons if act.reasons and not act.hypothetical else ():
            prop = self.runner.resolve_prop(reason)
            for part in (prop.items if isinstance(prop, Every) else (prop,)) if word in BECAUSE else ():
                if isinstance(part, Holds) and part.truth and not variables(part) and self._may_be(part):
                    world.make(part, Stamp(moment.index, moment.index, concerned(world, part, moment.place)))

    def _may_be(self, prop: Holds) -> bool:
        """May it be so, for all that is known? Who has a thing may well wear it."""
        verdict = self.runner.world.verdict(prop)
        if verdict.status != "no" or prop.fluent[0] != self.runner.world.place_id or not isinstance(prop.value, tuple):
            return verdict.status == "maybe"
        spots = [entry.value for entry in verdict.evidence]
        return all(isinstance(spot, tuple) and spot[1:] == prop.value[1:] for spot in spots) and bool(spots)

    def _stated(self, act: Act, mind: Term | None, moment: Moment) -> None:
        """The reasons that a sentence states, for whomever they move."""
        for word, reason, span in act.reasons:
            if word not in BECAUSE:
                continue
            prop = self.runner.resolve_prop(reason)
            self._cause(prop, moment)
            if isinstance(mind, int) and self.runner.world.is_mind(mind):
                for part in prop.items if isinstance(prop, Every) else (prop,):
                    if not variables(part):
                        self.knowing.must_know(mind, part, moment, span)

    def _is_known_here(self, prop: Prop, apart_from: set[Term], moment: Moment) -> bool:
        """Does somebody else who is here know it?"""
        world = self.runner.world
        here = [one for one, site in world.site_of.items() if site == moment.place and world.is_mind(one)]
        return any(world.verdict(prop, (one,)).status == "yes" for one in here if one not in apart_from)

    def _is_old(self, evidence: tuple[Entry, ...], moment: Moment) -> bool:
        """Has something come about so long ago that word of it has gone round?"""
        return any(long_ago(self.runner.trace, entry.cause, moment.index) for entry in evidence)

    def _granted(
        self, roles: tuple[str, ...], mind: Term | None, others: tuple[Term, ...], moment: Moment, act: Act
    ) -> None:
        """What an answer to a deed ("forgives him for the theft", "avenges her", "mourns her") takes for granted, whoever gives it must know: the deed
        (of a charge, or of "why?", only what has come of it), and that whoever it is about is dead, if they are."""
        world, alive = self.runner.world, self.runner.story.definitions.role("alive")
        charge = "charge" in roles or "question" in roles
        if not isinstance(mind, int) or not (charge or "answer" in roles):
            return
        spans = {act.fillers.get(slot): span for slot, span in act.spans.items()}
        for asked in others:
            if isinstance(asked, Asks) and "question" not in roles:
                continue
            term = asked.prop if isinstance(asked, Asks) and asked.word == "why" else asked
            prop: Prop | None = None
            if isinstance(term, Did) and term.truth and not term.at:
                if not charge:
                    prop = term
                elif not self._suspects(mind, term):
                    prop = self.knowing.established_part(mind, term)
            elif isinstance(term, int) and world.is_mind(term) and alive is not None and "loss" in roles:
                prop = Holds((alive.fluent_id, term), alive.values[1])
            found = world.verdict(prop) if prop is not None and not variables(prop) else None
            if isinstance(asked, Asks) and found is not None and prop is not None:
                if self._is_old(found.evidence, moment) or self._is_known_here(prop, {mind, *figures_in(term)}, moment):
                    continue  # by now everybody has heard of it, or somebody who stands by has told it
            if prop is not None and found is not None and found.status == "yes":
                self.knowing.must_know(mind, prop, moment, spans.get(asked, act.span))

    def _suspects(self, mind: int, deed: Did) -> bool:
        """Is it said that somebody thinks, fears or suspects that it was done? (They need not know it to charge somebody with it.)"""
        world, relations = self.runner.world, self.runner.story.definitions.relations.values()
        attitudes = {one.fluent_id for one in relations if {"attitude", "belief"} & set(one.roles)}
        return any(
            world.real(fluent[1]) == mind and isinstance(fluent[2], Did) and fluent[2].verb == deed.verb
            for attitude in attitudes
            for fluent in world.log.by_relation.get(attitude, ())
            if len(fluent) > 2
        )

    def _cause(self, prop: Prop, moment: Moment) -> None:
        verdict = self.runner.world.verdict(prop)
        for entry in verdict.evidence:
            moment.causes[entry.cause] = None

    def _others_unaware(self, thought: Thinks, moment: Moment) -> None:
        """ "Only Anna and Ben know that …": it is known to nobody else."""
        whole = moment.act.prop if moment.act is not None else thought
        keepers = {
            part.who for part in (whole.items if isinstance(whole, Every) else (whole,)) if isinstance(part, Thinks)
        }
        if thought.who != next(
            iter(
                part.who for part in (whole.items if isinstance(whole, Every) else (whole,)) if isinstance(part, Thinks)
            ),
            None,
        ):
            return  # once is enough
        for figure in self.runner.story.cast:
            if (
                isinstance(thought.prop, tuple)
                and self.runner.world.is_mind(figure.id)
                and not any(self.runner.world.fills((), one, figure.id) for one in keepers)
            ):
                self.knowing.unaware(figure.id, thought.prop, moment)


def _of_them_only(moment: Moment) -> bool:
    """Does the sentence say that it is so of nobody else ("Only Anna and Ben know the password")?"""
    tree = moment.item.readings[0].tree if moment.item is not None and moment.item.readings else None
    body = tree.body if tree is not None else None
    subject = body.subject if isinstance(body, t.Clause) else None
    return isinstance(subject, t.Noun) and subject.determiner == "only"


def told_back(item: SentenceItem | None, span: Span) -> bool:
    """Does a content that stands here tell of a time before ("that he had been there"; in a story told in the present tense, "that he was")?"""
    tree = item.readings[0].tree if item is not None and item.readings else None
    waiting: list[object] = [tree.body] if tree is not None else []
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, t.Compound):
            waiting.extend(node.items)
        elif isinstance(node, t.Clause):
            waiting.extend(link.statement for link in node.links)
            for one in node.complements:
                if not isinstance(one, t.That):
                    continue
                waiting.append(one.statement)
                inner = one.statement.items[0] if isinstance(one.statement, t.Compound) else one.statement
                if isinstance(inner, t.Clause) and one.span.start <= span.start < one.span.end:
                    return inner.perfect or (inner.tense == "past" and node.tense == "present" and not node.perfect)
    return False


def _whole(props: Iterable[Prop], given: Mapping[str, Term]) -> list[Prop]:
    """What of an entry names nobody who is left open."""
    return [one for one in (put(prop, dict(given)) for prop in props) if isinstance(one, Holds) and not variables(one)]
