"""Who took part in what, and what was ever said of whom: the story looked up by figure. Floor 7.

In: a trace. Out: a `Past`, made once for all checks, in one pass over the moments and the log.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, TypeVar

from chekhov.findings import Step
from chekhov.planning.unsaid.tellers import BONDS
from chekhov.story.meaning import Every, Figure, Fluent, Holds, Prop, Relation, Term, Verb, figures_in
from chekhov.trace.order import time_passes
from chekhov.trace.record import Moment, Trace
from chekhov.world.log import Entry

V = TypeVar("V")
_BONDS = frozenset(BONDS)
_SOON = re.compile(r"\b(?:hours?|minutes?|soon|o'clock)\b", re.IGNORECASE)
"""Words of time by which it is still the same evening."""


@dataclass(slots=True)
class Past:
    """``parts``: figure -> the moments in which it takes part or of which it is spoken. ``said``: figure -> what holds or held of it first of all."""

    trace: Trace
    parts: dict[int, list[Moment]] = field(default_factory=dict)
    said: dict[int, list[Fluent]] = field(default_factory=dict)
    by_verb: dict[str, list[Moment]] = field(default_factory=dict)  # the moments of each verb
    ties: dict[int, list[tuple[Relation, Fluent, Entry]]] = field(default_factory=dict)  # what `relations_of` has found
    found: dict[int, dict[str, object]] = field(default_factory=dict)  # moment -> its fillers, once they were asked for
    events: dict[int, list[Moment]] = field(default_factory=dict)  # figure -> its events, once they were asked for
    grave: dict[int, list[Moment]] = field(default_factory=dict)  # figure -> its grave deeds, once they were asked for
    explained: dict[int, list[Moment]] = field(
        default_factory=dict
    )  # figure -> those of its moments that have a reason
    said_by: dict[int, str] = field(
        default_factory=dict
    )  # moment -> its proposition written out, once it was asked for
    answers: dict[tuple[str, Callable[[Past, Verb], list[Any]]], list[Any]] = field(default_factory=dict)
    made: dict[tuple[str, str], tuple[str, ...]] = field(
        default_factory=dict
    )  # verb and condition -> of the fillers of which slots it makes it so
    bonds: dict[int, set[int]] | None = None  # figure -> whom a bond ties to it; None until somebody asks
    belongings: dict[int, set[int]] | None = None  # figure -> what it owns or rules; None until somebody asks

    @classmethod
    def of(cls, trace: Trace, before: Past | None = None, since: int = 0) -> Past:
        """The past of a whole story. ``before``: that of the story as it was, whose moments up to ``since`` are the same ones."""
        past = before.up_to(trace, since) if before is not None and since else cls(trace)
        real = trace.world.real
        for moment in trace.moments[since:] if before is not None else trace.moments:
            if moment.verb:
                past.by_verb.setdefault(moment.verb, []).append(moment)
            if moment.act is None or moment.kind == "rule":
                continue
            mentioned = (*moment.fillers.values(), *figures_in(moment.act.prop), *moment.act.companions)
            figures = {term: None for term in mentioned if type(term) is int}
            if trace.world.actual:
                figures = {figure: None for term in figures if type(figure := real(term)) is int}
            for figure in figures:
                past.parts.setdefault(figure, []).append(moment)
                if moment.act.reasons:
                    past.explained.setdefault(figure, []).append(moment)
                if before is not None:
                    past.events.pop(figure, None)
                    past.grave.pop(figure, None)
        log = trace.world.log
        for fluent in (*log.facts, *(fluent for fluent in log.tales if fluent not in log.facts)):
            subject = real(fluent[1]) if len(fluent) > 1 else None
            if isinstance(subject, int) and fluent[0] != trace.world.place_id:
                past.said.setdefault(subject, []).append(fluent)
        return past

    def up_to(self, trace: Trace, since: int) -> Past:
        """What of it stays as it is in a story whose moments are the same ones up to here."""

        def first(moments: list[Moment]) -> list[Moment]:
            return moments[: bisect_left(moments, since, key=lambda moment: moment.index)]

        parts = {one: kept for one, moments in self.parts.items() if (kept := first(moments))}

        def whole(found: dict[int, list[Moment]]) -> dict[int, list[Moment]]:
            """What was found of those of whom nothing is told from here on."""
            return {one: some for one, some in found.items() if len(parts.get(one, ())) == len(self.parts.get(one, ()))}

        return Past(
            trace,
            parts=parts,
            by_verb={verb: kept for verb, moments in self.by_verb.items() if (kept := first(moments))},
            events=whole(self.events),
            grave=whole(self.grave),
            explained={one: kept for one, moments in self.explained.items() if (kept := first(moments))},
            found={at: fillers for at, fillers in self.found.items() if at < since},
            said_by={at: words for at, words in self.said_by.items() if at < since},
            answers=self.answers,
            made=self.made,
        )

    def figure(self, figure: int) -> Figure:
        return self.trace.story.cast[figure]

    def is_person(self, figure: int) -> bool:
        """Is it a person, as far as the story says?"""
        one, kinds = self.figure(figure), self.trace.story.definitions.kinds
        if not self.trace.world.is_mind(figure):
            return False
        return not one.kinds or one.guessed or any(kinds.has_role(kind, "person") for kind in one.kinds)

    def verb(self, moment: Moment) -> Verb:
        return self.trace.story.definitions.verbs[moment.verb]

    def moments_of(self, wanted: Callable[[Verb], object]) -> list[Moment]:
        """The moments whose verbs are such."""
        verbs = self.trace.story.definitions.verbs
        found = [moments for verb, moments in self.by_verb.items() if wanted(verbs[verb])]
        return sorted(chain.from_iterable(found), key=lambda moment: moment.index)

    def once(self, moment: Moment, ask: Callable[[Past, Verb], list[V]]) -> list[V]:
        """What a question about the verb of an event is answered; it is asked once for each verb."""
        key = (moment.verb, ask)
        known = self.answers.get(key)
        if known is None:
            known = self.answers[key] = ask(self, self.verb(moment))
        return known

    def events_of(self, figure: int) -> list[Moment]:
        """The events in which somebody takes part."""
        known = self.events.get(figure)
        if known is None:
            known = self.events[figure] = [
                moment
                for moment in self.parts.get(figure, ())
                if moment.verb and moment.kind == "event" and figure in self.fillers(moment).values()
            ]
        return known

    def events_between(self, figure: int, first: int, last: int) -> list[Moment]:
        """Those from one moment on and before another."""
        events = self.events_of(figure)
        start, end = (bisect_left(events, at, key=lambda moment: moment.index) for at in (first, last))
        return events[start:end]

    def grave_deeds_of(self, figure: int) -> list[Moment]:
        """The grave deeds that somebody has done."""
        known = self.grave.get(figure)
        if known is None:
            known = self.grave[figure] = [
                moment
                for moment in self.events_of(figure)
                if self.verb(moment).weight == "grave" and self.doer(moment) == figure
            ]
        return known

    def just_before(self, cause: int, moment: Moment) -> bool:
        """Did it come about in the time that the deeds of this scene take ("the next day" is another time)?"""
        told = self.trace.moments[cause + 1 : moment.index + 1]
        if self.trace.moments[cause].scene != moment.scene:
            return False
        later = (one.act for one in told if one.act is not None and one.act.times and time_passes(one.act))
        return not any(not all(map(_SOON.search, act.times)) for act in later)

    def fillers(self, moment: Moment) -> Mapping[str, object]:
        """The fillers of an event, each under its first name."""
        if not self.trace.world.actual:
            return moment.fillers  # nobody has turned out to be another
        found = self.found.get(moment.index)
        if found is None:
            real = self.trace.world.real
            found = {slot: real(term) if isinstance(term, int) else term for slot, term in moment.fillers.items()}
            self.found[moment.index] = found
        return found

    def doer(self, moment: Moment) -> int | None:
        """Whoever chose a deed; None, where nobody did."""
        fillers = self.fillers(moment)
        for name in self.verb(moment).chosen_by:
            term = fillers.get(name)
            if type(term) is int:
                return term
        return None

    def leaves(self, verb: Verb) -> Iterator[tuple[Term, str]]:
        """What a deed takes from where it is: the slots of the one that is moved and of where it was."""
        place = self.trace.world.place_id
        for effect in verb.makes:
            if (
                isinstance(effect, Holds)
                and effect.fluent[0] == place
                and not effect.truth
                and isinstance(effect.value, tuple)
            ):
                yield effect.fluent[1], str(effect.value[1])

    def speaks_of(self, moment: Moment, verb: str) -> bool:
        """Does a moment tell or speak of an event of this verb?"""
        words = self.said_by.get(moment.index)
        if words is None:
            words = self.said_by[moment.index] = str(moment.act.prop) if moment.act is not None else ""
        return verb in words

    def hints_at_what_is_hidden(self, moment: Moment) -> bool:
        """Does its sentence speak of a secret, of the truth, or whatever else the library calls so?"""
        text = moment.item.line.text.lower() if moment.item is not None else ""
        kinds = self.trace.story.definitions.kinds
        return any(kind in text for kind, roles in kinds.roles.items() if "confidence" in roles)

    def verb_makes(self, moment: Moment, relation: Relation | None, figure: int) -> bool:
        """Has an event changed this condition of somebody?"""
        if relation is None or not moment.verb:
            return False
        ident = relation.fluent_id
        if any(fluent[0] == ident and fluent[1] == figure for fluent, _ in moment.changes):
            return True
        slots = self._slots_made(moment.verb, ident)
        return bool(slots) and any(self.fillers(moment).get(slot) == figure for slot in slots)

    def _slots_made(self, verb: str, ident: str) -> tuple[str, ...]:
        """The slots of a verb of whose fillers it makes a condition so, or what implies it."""
        known = self.made.get((verb, ident))
        if known is None:
            known = self.made[verb, ident] = tuple(
                effect.fluent[1]
                for effect in self.trace.story.definitions.verbs[verb].makes
                if isinstance(effect, Holds) and effect.truth and effect.value is not False
                and isinstance(effect.fluent[1], str)
                and any(isinstance(one, Holds) and one.fluent[0] == ident for one in (effect, *self._implied(effect)))
            )  # fmt: skip
        return known

    def _implied(self, effect: Holds) -> tuple[Prop, ...]:
        relation = self.trace.story.definitions.relations.get(str(effect.fluent[0]))
        return relation.implies if relation is not None else ()

    def relations_of(self, figure: int) -> list[tuple[Relation, Fluent, Entry]]:
        """All that was ever so of somebody, with its first entry: by the narrator's word, or in anybody's belief."""
        known = self.ties.get(figure)
        if known is None:
            log, relations = self.trace.world.log, self.trace.story.definitions.relations
            known = self.ties[figure] = []
            for fluent in self.said.get(figure, ()):
                relation = relations.get(str(fluent[0]))
                entries = log.facts.get(fluent) or log.tales.get(fluent)
                if relation is not None and entries:
                    known.append((relation, fluent, entries[0]))
        return known

    def ever(self, fluent: Fluent) -> bool:
        """Was it ever so (and not only said not to be)?"""
        log = self.trace.world.log
        return any(one.value is not False for one in (*log.history(fluent), *log.tales.get(fluent, ())))

    def ended(self, fluent: Fluent, moment: int) -> bool:
        """Has what was once so of somebody been said to be so no longer, before a moment?"""
        last = next((one for one in reversed(self.trace.world.log.history(fluent)) if one.moment < moment), None)
        return last is not None and last.value is False

    def bound_to(self, figure: int) -> set[int]:
        """Those with whom somebody has a bond: kin, love, friendship, service."""
        if self.bonds is None:
            self.bonds = {}
            for one in dict.fromkeys((*self.parts, *self.said)):
                for relation, fluent, entry in self.relations_of(one):
                    if _BONDS.isdisjoint(relation.roles):
                        continue
                    bound = {term for term in (one, *fluent[2:], entry.value) if type(term) is int}
                    for each in bound if one in self.parts else (one,):
                        self.bonds.setdefault(each, set()).update(bound - {each})
        return self.bonds.get(figure, set())

    def belongings_of(self, figure: int) -> set[int]:
        """What somebody owns or rules (and who owns or rules them): who wants that may want them out of the way."""
        if self.belongings is None:
            self.belongings = {}
            log = self.trace.world.log
            for relation in self.trace.story.definitions.relations.values():
                if {"owned", "authority"}.isdisjoint(relation.roles):
                    continue
                for fluent in log.by_relation.get(relation.fluent_id, ()):
                    terms = {*fluent[1:], *(entry.value for entry in log.history(fluent))}
                    figures = {term for term in terms if type(term) is int}
                    for one in figures:
                        self.belongings.setdefault(one, set()).update(figures - {one})
        return self.belongings.get(figure, set())

    def side(self, figure: int) -> set[int]:
        """Somebody, and the groups they belong to."""
        log = self.trace.world.log
        return {figure, *log.minds_in(log.groups.get(figure, 0))}

    def dead_at(self, figure: int, moment: int | None = None) -> bool:
        """Is somebody dead (or gone for good) at a moment, or at the end?"""
        return self.is_so("alive", figure, moment) is False or self.is_so("exists", figure, moment) is False

    def is_so(self, role: str, figure: int, moment: int | None = None) -> bool | None:
        """Is the first value of the condition of this role so of somebody? None where the story has no such condition or does not know."""
        relation = self.trace.story.definitions.role(role)
        if relation is None:
            return None
        world = self.trace.world
        with world.at(moment):
            value = relation.values[0] if relation.values else True
            status = world.verdict(Holds((relation.fluent_id, figure), value)).status
        return {"yes": True, "no": False}.get(status)

    def step(self, index: int, lead: str = "") -> Step:
        """A moment as a reason of a finding."""
        moment, scene = self.trace.moments[index], self.trace.scene_of(index)
        title = scene.title if scene is not None else "World"
        if moment.item is None:
            return Step(scene.span if scene is not None else None, f"{lead}the scene begins here", title)
        return Step(moment.item.line.span, lead + " ".join(moment.item.line.text.split()), title)


def stated(moment: Moment) -> tuple[Prop, ...]:
    """What a line states, one by one."""
    prop = moment.act.prop if moment.act is not None and moment.kind == "state" else None
    return prop.items if isinstance(prop, Every) else (prop,) if prop is not None else ()
