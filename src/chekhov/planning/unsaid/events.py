"""Which unsaid events would make something so, what each of them needs itself, and its price. Floor 6.

In: a trace, a moment, what must be so (a goal). Out: :class:`Unsaid` events, the likeliest first. Which entries these are is data of the library: those
with ``off page:`` (``free``: it goes without saying; ``at a price``: a stretch), and where none of them makes such a thing so, any ordinary entry that does,
as a stretch. A few things hold for every event and stand here: who is not known acts as *somebody*; who is moved by others although they are to act there
costs a stretch, unless their keeper does it; what somebody has is given, or taken, as a stretch, from whoever can do nothing about it; what is lost is not
simply taken; who tells something knows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import NamedTuple

from chekhov.planning.unsaid.tellers import keeps_silent, teller
from chekhov.story.heard import Heard
from chekhov.story.meaning import (
    Did,
    Every,
    Holds,
    Prop,
    Relation,
    SlotDef,
    Term,
    Thinks,
    Verb,
    figures_in,
    put,
    variables,
)
from chekhov.story.mood import PRESENT
from chekhov.trace.record import Need, Trace
from chekhov.trace.saying import Names, names_of
from chekhov.world.change import World
from chekhov.world.log import Entry

SOMEBODY, SOMETHING = "Somebody", "Something"
"""Who or what takes part that the story does not name."""
_A_WHILE = 3600
"""After so many seconds whoever has fainted or was knocked out may have come to."""
_OPTIONAL = re.compile(r"\[[^\]]*\]")
_SLOT = re.compile(r"\{(\w+)")


class Meets(NamedTuple):
    """Two can be at one place for a while, off the page: they are, or one of them can go to the other."""

    one: int
    other: int


Fact = Holds | Thinks
Goal = Prop | Meets


@dataclass(frozen=True, slots=True)
class Unsaid:
    """An event nobody told of; or, with ``did`` None, that a condition passes or comes by itself (``makes`` says which). ``price``: in stretches.
    ``needs``: what must be so before. ``why``: why it costs. ``instant``: it takes no time and nobody has to come for it."""

    did: Did | None
    makes: tuple[Prop, ...]
    price: int
    needs: tuple[Goal, ...] = ()
    why: str = ""
    instant: bool = False


class Effect(NamedTuple):
    """One thing that an entry brings about. ``bare``: the slots that the entry cannot do without."""

    verb: Verb
    bare: frozenset[str]
    makes: Prop


@dataclass(frozen=True, slots=True)
class Supposable:
    """What the definitions of a story say of unsaid events, looked through once. ``effects``: what those bring about that may be supposed, by what it is
    about. ``hands``: the ways of having something. ``custody``: the relations in which one goes along with another."""

    effects: dict[Term, tuple[Effect, ...]]
    hands: frozenset[str]
    custody: tuple[str, ...]


_KEPT: list[tuple[Trace, Supposable]] = []


def supposable(trace: Trace) -> Supposable:
    """What may be supposed in a story; that of the last one is kept, since needs come in rows."""
    if not _KEPT or _KEPT[0][0] is not trace:
        definitions = trace.story.definitions
        effects: dict[Term, list[Effect]] = {}
        for verb in definitions.off_page():
            for one in _effects_of(verb):
                effects.setdefault(_about(one.makes), []).append(one)
        may = Supposable(
            {about: tuple(found) for about, found in effects.items()},
            frozenset(ident for role in ("held", "worn") for ident in definitions.roles.get(role, ())),
            tuple(
                one.fluent_id
                for one in definitions.relations.values()
                if one.moves_along is not None and one.value_slot is not None
            ),
        )
        _KEPT[:] = [(trace, may)]
    return _KEPT[0][1]


def _effects_of(verb: Verb) -> Iterator[Effect]:
    """What a verb brings about that was not so before (whoever survives was alive)."""
    bare = frozenset(_SLOT.findall(_OPTIONAL.sub("", verb.text)))
    for made in (*verb.makes, *verb.usually):
        if made not in verb.needs:
            yield Effect(verb, bare, made)


def _about(prop: Prop) -> Term:
    """What a proposition is about: its relation, or a thought."""
    return prop.fluent[0] if isinstance(prop, Holds) else type(prop).__name__


@dataclass(slots=True)
class Events:
    """What can happen unsaid before the moment of a need."""

    trace: Trace
    need: Need
    known: dict[Fact, tuple[Unsaid, ...]] = field(default_factory=dict)
    world: World = field(init=False)
    may: Supposable = field(init=False)

    def __post_init__(self) -> None:
        self.world, self.may = self.trace.world, supposable(self.trace)

    @property
    def doer(self) -> Term | None:
        """Who must be able to act by themselves then: to be carried there is a stretch for them."""
        return self.need.who if self.need.doer else None

    def hand(self) -> int | None:
        """Who does what happens at the moment of the need: they could bring a thing that nobody has."""
        it = self.trace.moments[self.need.moment]
        verb = self.trace.story.definitions.verbs[it.verb] if it.verb else None
        fillers = (it.fillers.get(name) for name in verb.chosen_by) if verb is not None else ()
        return next((one for one in fillers if isinstance(one, int) and self.world.is_mind(one)), None)

    def making(self, goal: Goal) -> tuple[Unsaid, ...]:
        """The events that would make a goal so, those that cost nothing first."""
        if not isinstance(goal, (Holds, Thinks)):
            return ()
        if goal not in self.known:
            found = list(self._of_entries(goal))
            found = [*self._passing(goal, found), *found]
            self.known[goal] = tuple(sorted(found, key=lambda one: (one.price, goal not in one.makes)))
        return self.known[goal]

    # ------------------------------------------------------------ what passes by itself

    def _passing(self, goal: Fact, others: list[Unsaid]) -> Iterator[Unsaid]:
        """A condition that passes, or comes, by itself between two scenes (sleep, hunger)."""
        relation = self.trace.story.definitions.relations.get(goal.fluent[0]) if isinstance(goal, Holds) else None  # type: ignore[arg-type]
        if relation is None or len(relation.slots) != 1 or relation.when:
            return
        now = self.world.log.fact(goal.fluent, self.world.moment)  # type: ignore[union-attr]
        if (now is not None and (now.value in relation.passing or self._faded(relation, now))) or not relation.lasting:
            alone = (one.did for one in others if one.did is not None and len(one.did.args) == 1)
            yield Unsaid(next(alone, None), (goal,), 1 if self.need.within_scene else 0)

    def _faded(self, relation: Relation, now: Entry) -> bool:
        """Has what does not last been so for a while (a faint, but no coma)?"""
        moment, line = self.trace.moments[now.cause], self.trace.order.line
        verb = self.trace.story.definitions.verbs.get(moment.verb)
        if now.value not in relation.fading or verb is None or "deep" in verb.roles:
            return False
        least, _ = line.between(self.trace.point(now.moment), self.trace.point(self.need.moment))
        return least is not None and least >= _A_WHILE

    # ------------------------------------------------------------ entries of the library

    def _of_entries(self, goal: Fact) -> Iterator[Unsaid]:
        marked = list(self.supposed(goal))
        if marked:
            yield from marked
        elif isinstance(goal, Holds):
            ordinary = self.trace.story.definitions.verbs_making(str(goal.fluent[0]))
            some = [
                one for one in ordinary if one.weight != "grave" and "miracle" not in one.roles and one.off_page != "no"
            ]
            yield from self._of(goal, (effect for one in some for effect in _effects_of(one)))

    def supposed(self, goal: Fact) -> Iterator[Unsaid]:
        """The events of entries that say they may be supposed, in order of definition."""
        return self._of(goal, self.may.effects.get(_about(goal), ()))

    def _of(self, goal: Fact, effects: Iterable[Effect]) -> Iterator[Unsaid]:
        for verb, bare, effect in effects:
            given = unified(effect, goal, self.may.hands)
            if given is None:
                continue
            if any(slot in verb.begins for slot in given) or not self._fit(verb, goal, given):
                continue  # to come into being is nothing that ordinarily happens to what there was
            if getattr(effect, "truth", True) and not bare.issuperset(given):
                continue  # nobody is supposed to have been along on a journey of somebody else
            yield from self._filled(verb, goal, given, bare)

    def _fit(self, verb: Verb, goal: Fact, given: dict[str, Term]) -> bool:
        """Are the fillers of the sort that the slots want, and is there anything left of them (nobody repairs what is burnt to ashes)?"""
        if any(self.world.is_gone(term) for term in given.values()):
            return False
        where = goal.value[1] if isinstance(goal, Holds) and isinstance(goal.value, tuple) else None
        for slot in verb.slots:
            term = given.get(slot.name)
            if not isinstance(term, int) or slot.form != "noun" or self._fits(slot, term):
                continue
            if term != where or "place" not in slot.kinds or self.world.has_role(term, "thing"):
                return False  # (a place may be a club, or not be known to be one)
        return True

    def _fits(self, slot: SlotDef, figure: int) -> bool:
        definitions, kinds = self.trace.story.definitions, self.trace.story.definitions.kinds
        if "any" in slot.kinds:
            return True
        if not definitions.fits(self.trace.story.cast[figure].kinds, slot.kinds):
            return False
        roles = self.world.natures[figure].roles
        mind = self.world.is_mind(figure)
        for kind in slot.kinds:
            being = kinds.has_role(kind, "being") or kinds.has_role(kind, "group")
            if being == mind and (mind or kinds.has_role(kind, "place") == ("place" in roles)):
                return True
            if "vehicle" in roles and kinds.has_role(kind, "vehicle"):
                return True
        return False

    def _filled(self, verb: Verb, goal: Fact, given: dict[str, Term], bare: frozenset[str]) -> Iterator[Unsaid]:
        """The event with each choice of those who take part besides."""
        left = [slot for slot in verb.slots if slot.name in bare and slot.name not in given]
        if any(slot.form != "noun" for slot in left):
            return
        if verb.off_page and any(slot.name not in verb.chosen_by for slot in left):
            return  # whoever goes somewhere need not bring something
        for chosen in product(*(self._candidates(verb, slot, goal, given) for slot in left)):
            fillers = {**given, **{slot.name: term for slot, term in zip(left, chosen, strict=True)}}
            named = [term for term in fillers.values() if isinstance(term, int)]
            if len(set(named)) == len(named):
                event = self._event(verb, goal, fillers)
                if event is not None:
                    yield event

    def _candidates(self, verb: Verb, slot: SlotDef, goal: Fact, given: dict[str, Term]) -> Sequence[Term]:
        """Who or what can fill a slot that the goal leaves open."""
        if isinstance(goal, Thinks):
            knower = teller(self.trace, self.need, goal) if slot.name in verb.chosen_by else None
            return [knower] if knower is not None else []
        if not self.trace.story.definitions.is_being_slot(slot):
            return [SOMETHING]
        for need in verb.needs:
            bound = put(need, given)
            if variables(bound) == {slot.name} and figures_in(bound):  # whoever gives it has it
                found = (self.world.real(one[slot.name]) for one in self.world.solutions(bound))
                return list(dict.fromkeys(real for real in found if isinstance(real, int)))[:3]
        moved = goal.fluent[1] if isinstance(goal.value, tuple) else None
        near = self._at_hand(moved) if slot.name in verb.chosen_by and moved is not None else None
        return [near, SOMEBODY] if near is not None and self._fits(slot, near) else [SOMEBODY]

    def _at_hand(self, moved: Term) -> int | None:
        """Who would bring somebody or something: their keeper, who has it, or for a thing whoever needs it."""
        one = self.keeper(moved) or self._carrier(moved)
        thing = not self.world.is_mind(moved) and not self.world.is_place(moved)
        return self.hand() if one is None and thing else one

    def _event(self, verb: Verb, goal: Fact, fillers: dict[str, Term]) -> Unsaid | None:
        """The event with its price and needs; None where it is no way to the goal."""
        ready = self.world.ready(verb)
        made = tuple([bound for one, _ in ready.makes if (bound := one.fill(fillers)) is not None])
        free, why = verb.off_page == "free", ""
        price = 0 if free else 1
        relation = self.trace.story.definitions.relations.get(goal.fluent[0]) if isinstance(goal, Holds) else None  # type: ignore[arg-type]
        choosers = [term for name in verb.chosen_by if isinstance(term := fillers.get(name), int)]
        subject = goal.fluent[1] if isinstance(goal, Holds) and len(goal.fluent) > 1 else None
        if not verb.off_page and subject in choosers and relation is not None and not relation.lasting:
            price = 0  # their own free choice
        held = self._taken(goal)
        if held is not None:
            assert isinstance(goal, Holds) and isinstance(goal.value, tuple)
            lost, holder = self._lost(held), self._carrier(held)
            if free and lost:
                return None
            if not lost and holder is not None and holder not in fillers.values():
                if not free or self._can_act(holder):
                    return None  # it is given; or taken from whoever can do nothing about it
                price = 1
            why = lost
            if not why and holder is not None:
                why = names_of(self.trace).say(goal._replace(value=(goal.value[0], holder)))
        needs: list[Goal] = [bound for one in ready.needs if (bound := one.fill(fillers)) is not None]
        act = self.trace.story.definitions.role("act")
        own = figures_in(goal)  # that those could not is a need of its own
        needs += [
            Holds((act.id, one), True)
            for one in choosers
            if act is not None and self.world.is_mind(one) and one not in own
        ]
        if isinstance(goal, Thinks):
            needs += [Thinks(one, goal.prop) for one in choosers if one != goal.who]
            silent = next((one for one in choosers if keeps_silent(self.trace, self.need, one)), None)
            if silent is not None:
                price, why = 1, f"only {names_of(self.trace).term(silent)} could tell it, and has every reason not to"
        if subject == self.doer and subject is not None and subject not in choosers and price == 0:
            if self.world.is_mind(subject) and not any(one == self.keeper(subject) for one in choosers):
                price = 2 if self._is_held(subject) else 1  # whoever would come for a prisoner, would free them
        met = list(self._meetings(verb, fillers, choosers))
        if price and not why and verb.chosen_by and subject not in choosers:
            why = "somebody else would have to do it"
        travels = any(isinstance(one, Holds) and one.fluent[0] == self.world.place_id and held is None for one in made)
        return Unsaid(
            Did(verb.id, tuple((slot.name, fillers[slot.name]) for slot in verb.slots if slot.name in fillers)),
            made, price, (*needs, *met), why, free and not travels and all(self.together(*one) for one in met),
        )  # fmt: skip

    def _is_held(self, figure: Term) -> bool:
        """Is somebody captive or tied?"""
        moves = self.trace.story.definitions.role("move")
        return moves is not None and isinstance(figure, int) and self.world.denied(moves.id, figure) is not None

    def _meetings(self, verb: Verb, fillers: dict[str, Term], choosers: list[int]) -> Iterator[Meets]:
        """Whoever takes part bodily meets the first who chooses it."""
        if not choosers:
            return
        for slot in verb.slots:
            term = fillers.get(slot.name)
            if slot.form == "noun" and slot.reach == "bodily" and isinstance(term, int) and term != choosers[0]:
                yield Meets(choosers[0], term)

    # ------------------------------------------------------------ who has what, and who knows what

    def together(self, one: int, other: int) -> bool:
        """Are two at one place, as far as is known?"""
        sites = self.world.site(one), self.world.site(other)
        return None in sites or sites[0] == sites[1]

    def keeper(self, figure: Term) -> int | None:
        """Whoever this figure goes along with (its captor)."""
        for relation in self.may.custody:
            entry = self.world.log.fact((relation, figure), self.world.moment)
            if entry is not None and isinstance(entry.value, int) and not isinstance(entry.value, bool):
                return entry.value
        return None

    def _can_act(self, figure: int) -> bool:
        act = self.trace.story.definitions.role("act")
        return act is None or self.world.verdict(Holds((act.id, figure), True)).status != "no"

    def _carrier(self, thing: Term) -> int | None:
        """Who has a thing (to lie in the house of a club is not to be had by it)."""
        if self.world.is_mind(thing):
            return None
        for manner, where in self.world.chain(thing):
            if manner in self.may.hands and isinstance(where, int) and self.world.is_mind(where):
                return where
        return None

    def _taken(self, goal: Fact) -> Term | None:
        """The thing that a goal wants in somebody's hands."""
        if isinstance(goal, Holds) and isinstance(goal.value, tuple) and goal.truth:
            if goal.value[0] in self.may.hands:
                return goal.fluent[1]
        return None

    def _lost(self, thing: Term) -> str:
        """Why a thing cannot simply be taken: it is gone, or lies too deep."""
        spot = self.world.spot(thing)
        if spot is None:
            return (
                "it is gone" if self.world.log.fact((self.world.place_id, thing), self.world.moment) is not None else ""
            )
        deep = next((where for _, where in self.world.chain(thing) if self.world.has_role(where, "depth")), None)
        return "it was lost there" if deep is not None else ""


def unified(effect: Prop, goal: Fact, hands: frozenset[str]) -> dict[str, Term] | None:
    """The slots of an entry's effect with what would have to fill them to make a goal so; None where it would not. ``hands``: the ways of having something;
    those count as one here, and so do the ways of being somewhere."""
    if isinstance(effect, Thinks) and isinstance(goal, Thinks):
        if effect.truth and goal.truth and isinstance(effect.who, str) and isinstance(effect.prop, str):
            return {effect.who: goal.who, effect.prop: goal.prop}
        return None
    if not isinstance(effect, Holds) or not isinstance(goal, Holds) or effect.fluent[0] != goal.fluent[0]:
        return None
    slots = effect.fluent[1:]
    if not slots or len(effect.fluent) != len(goal.fluent) or not all(isinstance(slot, str) for slot in slots):
        return None
    given: dict[str, Term] = {str(slot): term for slot, term in zip(slots, goal.fluent[1:], strict=True)}
    if isinstance(effect.value, tuple) and isinstance(goal.value, tuple):
        alike = effect.truth == goal.truth and (effect.value[0] in hands) == (goal.value[0] in hands)
        return {**given, effect.value[1]: goal.value[1]} if alike and isinstance(effect.value[1], str) else None
    if effect.value == goal.value and effect.truth == goal.truth:
        return given
    if isinstance(effect.value, bool) and isinstance(goal.value, bool):
        return given if (effect.value == effect.truth) == (goal.value == goal.truth) else None
    return given if goal.truth is False and effect.truth and effect.value != goal.value else None


def unsaid_words(trace: Trace, events: tuple[Unsaid, ...]) -> tuple[str, ...]:
    """The events as clauses, in the present tense. What passes by itself is only said where nothing else happens."""
    words = names_of(trace)
    words.open.update({SOMEBODY: "somebody", SOMETHING: "something"})
    kept, told = words.heard, []
    for event in events:
        if event.did is not None:
            verb = trace.story.definitions.verbs[event.did.verb]
            words.heard = (
                Heard((verb.lemma,)) if verb.off_page == "free" else kept
            )  # what goes without saying is said plainly
            told.append(words.say(event.did, mood=PRESENT))
    words.heard = kept
    return tuple(told) or tuple(_changes(words, one) for event in events for one in event.makes)


def _changes(words: Names, prop: Prop) -> str:
    """That a condition comes, or ceases, by itself."""
    if not isinstance(prop, Holds) or prop.truth:
        return words.say(prop)
    said = words.say(prop._replace(truth=True))
    be = re.search(r"\b(?:is|are)\b", said)
    return f"{said[: be.end()]} no longer{said[be.end() :]}" if be else words.say(prop)


__all__ = ["Events", "Every", "Goal", "Meets", "Unsaid", "unified", "unsaid_words"]
