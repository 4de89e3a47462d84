"""Change: making a proposition so, for the world or for minds. Floor 4.

In: propositions without variables, a moment, a cause and an audience. Out: entries in the log. `World` is the view with this power.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from chekhov.story.meaning import (
    Asks,
    Did,
    Either,
    Every,
    Fluent,
    Hedged,
    Holds,
    IsA,
    Opaque,
    Prop,
    Relation,
    Same,
    Term,
    Thinks,
    Value,
    figures_in,
    put,
    variables,
)
from chekhov.story.mood import sort_of
from chekhov.world import implied
from chekhov.world.log import EVERYONE, Entry, Not, OneOf, Path
from chekhov.world.sight import same_fluent
from chekhov.world.solve import slots_of
from chekhov.world.stage import Stage
from chekhov.world.view import Deed


class Audience(NamedTuple):
    """Who takes part in a piece of news: see `Entry`."""

    mutual: int = 0
    watchers: int = 0
    tellers: int = 0


NOBODY = Audience()


@dataclass(slots=True)
class Stamp:
    """What every write of one event shares: when, why, for whom. ``true``: it is so; ``soft``: taken for granted only; ``late``: backstory, which
    does not overrule what is known to hold later."""

    moment: int
    cause: int
    audience: Audience = NOBODY
    true: bool = True
    soft: bool = False
    late: bool = False
    after: int = -1  # backstory that is known to come after this moment, and so overrules what was so until then


@dataclass(slots=True)
class World(Stage):
    """The view, with the power to change it."""

    earlier: set[int] = field(default_factory=set)  # the moments that told of what had been before
    acted: set[int] = field(default_factory=set)  # the figures that have taken part in an event bodily
    changed: list[tuple[Fluent, Entry]] = field(default_factory=list)
    implied_by: dict[str, list[tuple[Relation, Prop]]] = field(default_factory=dict)

    # ------------------------------------------------------------ making so

    def make(self, prop: Prop, stamp: Stamp, path: Path = ()) -> None:
        """Make a proposition so (in the world, or in the mind at the end of ``path``)."""
        match prop:
            case Holds():
                self._make_fluent(prop, stamp, path)
            case Every(items):
                for item in items:
                    self.make(item, stamp, path)
            case Either(items):
                self._make_either(items, stamp, path)
            case Thinks(who, inner, truth, knows):
                self._make_thought(who, inner, truth, knows, stamp, path)
            case Did(truth=truth):
                self._make_did(prop, stamp, path) if truth else self._make_undone(prop, stamp, path)
            case Same(left, right, truth):
                self._make_same(left, right, truth, stamp, path)
            case IsA(who, kind, truth):
                self._make_kind(self.real(who), kind, truth, stamp, path)
            case Opaque(text, _, truth):
                self.store(("opaque", text), truth, stamp, path)
            case Asks():
                self.store(("asks", prop), True, stamp, path)
            case Hedged(mood, inner, _, truth):
                self.store(("hedged", sort_of(mood), inner), truth, stamp, path)

    def _make_kind(self, figure: Term, kind: str, truth: bool, stamp: Stamp, path: Path) -> None:
        """What something is: a fact for everybody; or what somebody holds, or only learns. Who is something else again has lost the shape they had."""
        if not isinstance(figure, int):
            return
        shape = self.shape(figure) if truth and stamp.true and not path else None
        if shape is not None and not self.definitions.kinds.is_a(shape[0], kind):
            self.store(("is a", figure, shape[0]), False, stamp, path)
        if truth:
            implied.described(self, figure, kind, stamp, path)
        if not path and stamp.true and truth and stamp.audience.mutual == EVERYONE:
            if kind not in self.cast[figure].kinds:
                before = self.is_place(figure)
                self.cast[figure].kinds.append(kind)
                self.natures.pop(figure, None)
                if self.is_place(figure) != before:
                    for fluent in list(self.log.inside.get(figure, ())):
                        self.resite(fluent[1], 1)
        else:
            self.store(("is a", figure, kind), truth, stamp, path)
        if stamp.true and not path:
            self.ability(figure)

    def _make_fluent(self, prop: Holds, stamp: Stamp, path: Path) -> None:
        if prop.is_open():
            return
        fluent, value = prop.fluent, prop.value
        if self.actual:
            fluent = (fluent[0], *(self.real(term) for term in fluent[1:]))
            if isinstance(value, tuple):
                value = (value[0], self.real(value[1]))
            elif type(value) is int:
                value = self.real(value)  # type: ignore[assignment]
        if fluent[0] == self.with_id and len(fluent) == 3:
            self._bring_together(fluent, prop.truth, stamp, path)
            return
        relation = self.definitions.relations.get(value[0] if isinstance(value, tuple) else fluent[0])  # type: ignore[arg-type]
        if relation is not None and relation.when and not relation.values:
            known = self._derived_parts(relation, fluent, value, prop.truth)
            if known:
                for part in known:
                    self.make(part, stamp, path)
        if prop.truth:
            self.store(fluent, value, stamp, path)
        elif isinstance(value, bool):
            self.store(fluent, not value, stamp, path)
        else:
            self._exclude(fluent, value, stamp, path, relation)
        if relation is not None:
            implied.follow(self, relation, fluent, value, prop.truth, stamp, path)

    def _derived_parts(self, relation: Relation, fluent: Fluent, value: Value, truth: bool) -> list[Prop]:
        """A defined relation with one definition and no free variables is made so by making its parts so ("X is a son of Y")."""
        if not truth or len(relation.when) != 1:
            return []
        prop = put(relation.when[0], slots_of(relation, fluent, value))
        if variables(prop):
            return []
        return list(prop.items) if isinstance(prop, Every) else [prop]

    def _exclude(self, fluent: Fluent, value: object, stamp: Stamp, path: Path, relation: Relation | None) -> None:
        """ "X is not in P": whatever else the value is, it is not this."""
        if relation is not None and len(relation.values) == 2:
            other = relation.values[1] if relation.values[0] == value else relation.values[0]
            self.store(fluent, other, stamp, path)
            return
        entry = self.entry(path, fluent)
        if entry is not None and isinstance(entry.value, OneOf):
            left = frozenset(item for item in entry.value.values if item != value)
            self.store(fluent, next(iter(left)) if len(left) == 1 else OneOf(left), stamp, path)
            return
        if not path and stamp.true and fluent[0] == self.place_id and self._steps_out(fluent, value, stamp):
            return
        before = entry.value.values if entry is not None and isinstance(entry.value, Not) else frozenset()
        if (
            entry is not None
            and fluent[0] == self.place_id
            and isinstance(entry.value, tuple)
            and not isinstance(entry.value, (Not, OneOf))
        ):
            if not self.equal(path, entry.value, value) and self.verdict(Holds(fluent, value), path).status != "yes":  # type: ignore[arg-type]
                return  # it is known to be elsewhere already
        self.store(fluent, Not(before | {value}), stamp, path)

    def _steps_out(self, fluent: Fluent, value: object, stamp: Stamp) -> bool:
        """Who is no longer in a vehicle or a thing is where that is."""
        spot = self.spot(fluent[1])
        if spot is None or not isinstance(value, tuple) or spot[1] != value[1] or self.is_mind(spot[1]):
            return False
        outer = self.spot(spot[1])
        if outer is None or (self.is_place(spot[1]) and not self.has_role(spot[1], "vehicle")):
            return False
        self.store(fluent, outer, stamp, ())
        return True

    def _bring_together(self, fluent: Fluent, truth: bool, stamp: Stamp, path: Path) -> None:
        """ "Finder is with Other": who comes is where the other is. (A place goes nowhere.)"""
        if not truth or self.is_place(fluent[1]):
            return
        where = self.site(fluent[2], path)
        if where is not None and self.site(fluent[1], path) != where:
            self.store((self.place_id, fluent[1]), (self.place_id, where), stamp, path)

    def _make_either(self, items: tuple[Prop, ...], stamp: Stamp, path: Path) -> None:
        fluents = {item.fluent for item in items if isinstance(item, Holds) and item.truth}
        if len(fluents) == 1 and all(isinstance(item, Holds) and item.truth for item in items):
            values = frozenset(item.value for item in items if isinstance(item, Holds))
            fluent = next(iter(fluents))
            if not self._ended(fluent, values, path):
                self.store(fluent, OneOf(values), stamp, path)

    def _ended(self, fluent: Fluent, values: frozenset[Value], path: Path) -> bool:
        """Has it come to its end already, which what may follow leaves open ("alive or dead")? A shot makes nobody who is dead perhaps alive."""
        relation = self.definitions.relations.get(fluent[0])  # type: ignore[arg-type]
        if relation is None or "ends" not in relation.roles or not values.intersection(relation.values[-1:]):
            return False
        entry = self.entry(path, (fluent[0], *(self.real(term) for term in fluent[1:])))
        return entry is not None and entry.value in relation.values[-1:]

    def _make_thought(self, who: Term, inner: Term, truth: bool, knows: bool, stamp: Stamp, path: Path) -> None:
        who = self.real(who)
        if not isinstance(who, int) or not isinstance(inner, tuple):
            return
        if not truth:
            self._doubt(who, inner, stamp, path)
            return
        if knows and not path and not isinstance(inner, Asks) and self.verdict(inner).status == "maybe":
            self.make(inner, Stamp(stamp.moment, stamp.cause, Audience(), late=True))
        mind = self.log.bit(who) if self.cast[who].label != "everyone" else EVERYONE
        if isinstance(inner, Asks):
            for binding in list(self.solutions(inner.prop))[:20]:
                known = Stamp(stamp.moment, stamp.cause, Audience(mind), False)
                self.make(put(inner.prop, binding), known, path)
            self.store(("asks", inner), True, Stamp(stamp.moment, stamp.cause, Audience(mind), False), path)
            return
        if path:
            self.make(inner, stamp, (*path, who))
            return
        told = Stamp(
            stamp.moment,
            stamp.cause,
            Audience(mind, 0, stamp.audience.mutual | stamp.audience.tellers),
            False,
            stamp.soft,
        )
        self.make(inner, told)

    def _doubted(self, item: Holds) -> Iterator[Fluent]:
        """The fact, and what of it is said of the same two ("the father of": a parent; that he is a man may be known)."""
        yield (item.fluent[0], *(self.real(term) for term in item.fluent[1:]))
        relation = self.definitions.relations.get(str(item.fluent[0]))
        if relation is None or not relation.when or relation.values:
            return
        about = {self.real(one) for one in figures_in(item)}
        for part in self._derived_parts(relation, item.fluent, item.value, item.truth):
            if isinstance(part, Holds) and {self.real(one) for one in figures_in(part)} == about:
                yield (part.fluent[0], *(self.real(term) for term in part.fluent[1:]))

    def _doubt(self, who: int, inner: Term, stamp: Stamp, path: Path) -> None:
        """ "Does not believe p": the weakest reading; what was believed is not, and nothing else is."""
        mind = (*path, who)
        fluents: list[Fluent] = []
        for item in inner.items if isinstance(inner, Every) else (inner,):
            if isinstance(item, Holds):
                fluents.extend(self._doubted(item))
            elif isinstance(item, Did):
                given = dict(item.args)
                matching = self.deeds.get(item.verb, ())
                meant = [d for d in matching if all(self.fills(mind, d.fillers.get(s), t) for s, t in given.items())]
                fluents.extend(fluent for deed in meant for fluent in self._believed_of(deed, mind))
            elif isinstance(item, IsA):
                fluents.append(("is a", self.real(item.who), item.kind))
        for fluent in fluents:
            if len(mind) == 1 and self.entry(mind, fluent) is not None:
                self.log.write(fluent, Entry(stamp.moment, Not(frozenset()), stamp.cause, False, self.log.bit(who)))

    def _believed_of(self, deed: Deed, mind: Path) -> list[Fluent]:
        """What a mind holds with a deed that it was told of: the deed, and what has come of it as far as that was learnt by it."""
        told = self.entry(mind, deed.fluent)
        found = [deed.fluent]
        for effect in self.definitions.verbs[deed.verb].makes:
            bound = put(effect, deed.fillers)
            if isinstance(bound, Holds) and not bound.is_open():
                fluent = (bound.fluent[0], *(self.real(term) for term in bound.fluent[1:]))
                had = self.entry(mind, fluent)
                if told is not None and had is not None and had.moment == told.moment:
                    found.append(fluent)
        return found

    def _make_did(self, prop: Did, stamp: Stamp, path: Path) -> None:
        """An event that is told of or lies before the story: the event itself, and what it makes so."""
        fillers = {slot: self.real(term) for slot, term in prop.args}
        match = self.known_deed(prop)
        fluent = match.fluent if match is not None else self._deed_fluent(prop.verb, fillers)
        if match is None:
            self.deeds.setdefault(prop.verb, []).append(Deed(prop.verb, fillers, stamp.moment, fluent))
        self.store(fluent, True, stamp, path)
        verb = self.definitions.verbs[prop.verb]
        if stamp.true and stamp.late:
            self.earlier.add(stamp.moment)
        late = Stamp(stamp.moment, stamp.cause, stamp.audience, stamp.true, stamp.soft, True, stamp.after)
        since = Stamp(
            stamp.moment, stamp.cause, stamp.audience, stamp.true, True, True, stamp.after
        )  # where it is now, nobody has said
        for effect in (*verb.makes, *(() if stamp.true else verb.usually)):
            bound = put(effect, fillers)
            if variables(bound) or (stamp.true and match is not None):
                continue
            if isinstance(bound, Thinks):
                if stamp.true and not path and self._is_news(bound):
                    self.make(
                        bound, late
                    )  # "Karl had told Ida that ...": she believes it, unless she has learnt otherwise
            else:
                self.make(bound, (since if self._is_custody(bound) else late) if stamp.true else stamp, path)

    def _is_news(self, thought: Thinks) -> bool:
        """Does somebody hold nothing yet about what they are said to have been told before?"""
        who = self.real(thought.who)
        if not isinstance(who, int) or not isinstance(thought.prop, (Did, Holds, IsA, Same)):
            return False
        return not self.verdict(thought.prop, (who,)).evidence

    def _is_custody(self, prop: Prop) -> bool:
        """Does it say that somebody has something?"""
        if not isinstance(prop, Holds) or prop.fluent[0] != self.place_id or not isinstance(prop.value, tuple):
            return False
        return isinstance(prop.value[1], int) and self.is_mind(prop.value[1])

    def _make_undone(self, prop: Did, stamp: Stamp, path: Path) -> None:
        """ "X did not do it": whoever believed so does no longer, and a later "did" is a contradiction."""
        fillers = {slot: self.real(term) for slot, term in prop.args}
        matching = [
            deed
            for deed in self.deeds.get(prop.verb, ())
            if all(self.fills((), deed.fillers.get(slot), term) for slot, term in fillers.items())
        ]
        if stamp.true and any(getattr(self.log.fact(deed.fluent), "value", False) is True for deed in matching):
            return  # it has happened: what somebody says does not undo it
        if not matching:
            fluent = self._deed_fluent(prop.verb, fillers)
            matching = [Deed(prop.verb, fillers, stamp.moment, fluent)]
            self.deeds.setdefault(prop.verb, []).extend(matching)
        for deed in matching:
            self.store(deed.fluent, False, stamp, path)
        for effect in self.definitions.verbs[prop.verb].denied:
            bound = put(effect, fillers)
            if not variables(bound) and self.verdict(bound, path).status != "yes":
                self.make(bound, stamp, path)

    def known_deed(self, prop: Did) -> Deed | None:
        """The event that these words point back to, if it has happened: same verb, and nothing said against it."""
        for deed in reversed(self.deeds.get(prop.verb, ())):
            fact = self.log.fact(deed.fluent)
            if fact is None or fact.value is not True:
                continue
            if all(self.fills((), deed.fillers.get(slot), self.real(term)) for slot, term in prop.args):
                return deed
        return None

    def _deed_fluent(self, verb: str, fillers: dict[str, Term]) -> Fluent:
        return ("did", verb, tuple(fillers.items()))  # type: ignore[return-value]

    def _make_same(self, left: Term, right: Term, truth: bool, stamp: Stamp, path: Path) -> None:
        left, right = self.real(left), self.real(right)
        if not (isinstance(left, int) and isinstance(right, int)) or left == right:
            return
        if self.cast[left].group != self.cast[right].group:
            return  # a member is not its group
        if truth and not path:
            self._office_passes(left, right, stamp)
        self.twins.setdefault(left, {})[right] = None
        self.twins.setdefault(right, {})[left] = None
        self.store(same_fluent(left, right), truth, stamp, path)

    def _office_passes(self, left: int, right: int, stamp: Stamp) -> None:
        """ "Ketil is the chieftain", where the chieftain was Asgrim, and the two are plainly two: from here on Asgrim is not."""
        for office, holder in ((left, right), (right, left)):
            if not self.cast[holder].named or self.cast[office].named:
                continue
            for old in list(self.twins.get(office, ())):
                if old != holder and self.same((), office, old) and self._are_two(old, holder):
                    self.store(same_fluent(office, old), False, stamp, ())

    def _are_two(self, one: int, other: int) -> bool:
        """Are two figures plainly two: of different sexes, or seen to do something together, or said to be something to each other?"""
        first, second = self.cast[one], self.cast[other]
        if first.pronoun and second.pronoun and first.pronoun != second.pronoun:
            return True
        both = {one, other}
        if any(both <= {*deed.fillers.values()} for deeds in self.deeds.values() for deed in deeds):
            return True
        return any(
            both <= {*fluent[1:]}
            for relation, fluents in self.log.by_relation.items()
            if relation not in ("same", "did")
            for fluent in fluents
        )

    # ------------------------------------------------------------ storing

    def store(self, fluent: Fluent, value: object, stamp: Stamp, path: Path) -> None:
        if path:
            mind = path[-1]
            entry = Entry(stamp.moment, value, stamp.cause, False, self.log.bit(mind), 0, 0, stamp.soft)  # type: ignore[arg-type]
            if len(path) == 1:
                entry.tellers = stamp.audience.mutual
                self.log.write(fluent, entry)
            else:
                self.log.write(fluent, entry, path)
            return
        audience = stamp.audience
        # "her cap" is with her, what she had bought with her, unless said otherwise
        known = self.log.fact(fluent) if stamp.true and stamp.late else None
        presumed = known is not None and known.soft and (known.moment == 0 or known.moment in self.earlier)
        if known is not None and known.moment > stamp.after and not presumed:
            return
        entry = Entry(
            stamp.moment, value, stamp.cause, stamp.true, audience.mutual, audience.watchers, audience.tellers, stamp.soft  # type: ignore[arg-type]
        )  # fmt: skip
        spatial = stamp.true and fluent[0] == self.place_id
        if spatial and (self.more_widely(fluent, value) or self.circular(fluent, value)):
            return
        if spatial:
            self._bring_along(fluent, value, stamp)
        old = self.log.fact(fluent) if spatial else None
        self.log.write(fluent, entry)
        if stamp.true:
            self.changed.append((fluent, entry))
            if spatial:
                self.moved(fluent, old, value)
            elif fluent[0] in self.perception():
                self.ability(fluent[1])

    def _bring_along(self, fluent: Fluent, value: object, stamp: Stamp) -> None:
        """Who gets into a thing whose place nobody has said shows where it is; where a body is, there is the dead one it belongs to."""
        if isinstance(value, tuple) and not isinstance(value, (Not, OneOf)) and isinstance(value[1], int):
            holder, nature = value[1], self.natures[value[1]]
            loose = nature.vehicle or "spot" in nature.roles or not (nature.place or nature.mind)
            here = self.site(fluent[1]) if loose and self.spot(holder) is None else None
            if here is not None and here != holder:
                self.store((self.place_id, holder), (self.place_id, here), stamp, ())
        body = self.definitions.role("body")
        if body is None or not isinstance(fluent[1], int) or not self.has_role(fluent[1], "body"):
            return
        for key in self.log.by_relation.get(body.fluent_id, ()):
            entry = self.log.fact(key)
            alive = self.definitions.role("alive")
            if entry is not None and entry.value == fluent[1] and alive is not None and isinstance(key[1], int):
                if self.verdict(Holds((alive.fluent_id, key[1]), alive.values[0])).status == "no":
                    self.store((self.place_id, key[1]), value, stamp, ())

    def make_deed(self, deed: Deed, stamp: Stamp) -> None:
        """Record that an event happened, for its audience."""
        self.store(deed.fluent, True, stamp, ())
