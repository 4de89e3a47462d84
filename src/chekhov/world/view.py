"""The view: is this so? Sure, maybe or cannot, in the world or in a mind, at any moment. Floor 4.

In: a proposition. Out: a `Verdict` with the entries that decide it, or all bindings of its variables (`solutions`).
Only what is sure is stored; what nobody said follows each condition's own default; the rest is ``maybe``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from chekhov.story.definitions import Definitions
from chekhov.story.meaning import (
    GAP,
    Asks,
    Did,
    Either,
    Every,
    Figure,
    Fluent,
    Holds,
    IsA,
    Opaque,
    Prop,
    Relation,
    Same,
    Term,
    Thinks,
    Value,
    put,
    variables,
)
from chekhov.world import chains
from chekhov.world.log import Entry, Glimpse, Log, Not, OneOf, Path

Binding = dict[str, Term]
_DEPTH = 8


class Verdict(NamedTuple):
    """``status``: yes, no or maybe. ``evidence``: the entries that decide. ``default``: nobody said so; it is the condition's default."""

    status: str
    evidence: tuple[Entry, ...] = ()
    default: bool = False


MAYBE = Verdict("maybe")
_FLIP = {"yes": "no", "no": "yes", "maybe": "maybe"}


def flip(verdict: Verdict) -> Verdict:
    """The verdict on the contrary."""
    return verdict._replace(status=_FLIP[verdict.status])


class Deed(NamedTuple):
    """An event as it happened: its verb entry, fillers by slot, and moment."""

    verb: str
    fillers: dict[str, Term]
    moment: int
    fluent: Fluent


@dataclass(slots=True)
class View:
    """Reads the log with the definitions at hand. ``actual``: figures that turned out to be another from the start ("Luna's father")."""

    definitions: Definitions
    cast: list[Figure]
    log: Log = field(default_factory=Log)
    deeds: dict[str, list[Deed]] = field(default_factory=dict)
    actual: dict[int, int] = field(default_factory=dict)
    twins: dict[int, dict[int, None]] = field(default_factory=dict)
    moment: int | None = None  # None: now
    depth: int = 0
    place_id: str = "in"
    with_id: str = ""
    _roles: dict[int, tuple[object, frozenset[str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        place = self.definitions.role("place")
        self.place_id = place.fluent_id if place is not None else ""
        company = self.definitions.role("with")
        self.with_id = company.id if company is not None else ""

    # ------------------------------------------------------------ one figure, several guises

    def real(self, term: Term) -> Term:
        """The figure that a described figure was found to be."""
        while isinstance(term, int) and term in self.actual:
            term = self.actual[term]
        return term

    def guises(self, path: Path, figure: Term) -> list[Term]:
        """All figures that are one with this one, as far as the minds of the path know."""
        if not isinstance(figure, int) or figure not in self.twins:
            return [figure]
        found: dict[Term, None] = {figure: None}
        waiting = [figure]
        while waiting:
            one = waiting.pop()
            for other in self.twins.get(one, ()):
                if other not in found:
                    entry = self.log.held(path, _same_fluent(one, other), self.moment)
                    if entry is not None and entry.value is True:
                        found[other] = None
                        waiting.append(other)
        return list(found)

    def same(self, path: Path, left: Term, right: Term) -> bool:
        """Are two terms one and the same, as far as the path knows? (Somebody who is part of a group is not the group.)"""
        if left == right:
            return True
        if not (isinstance(left, int) and isinstance(right, int)):
            return isinstance(left, tuple) and isinstance(right, tuple) and type(left) is type(right) and left == right
        return self.twins != {} and right in self.guises(path, left)

    # ------------------------------------------------------------ reading one fluent

    def entry(self, path: Path, fluent: Fluent) -> Entry | None:
        """What the path holds of a fluent, through all guises it knows, and by what it saw when it came somewhere."""
        best: Entry | None = None
        for key in self._variants(path, fluent):
            found = self.log.held(path, key, self.moment)
            if found is not None and (best is None or found.moment > best.moment):
                best = found
            if path:
                seen = self._glimpsed(path, key, best)
                best = seen or best
        return best

    def _variants(self, path: Path, fluent: Fluent) -> Iterator[Fluent]:
        if not self.twins or len(fluent) < 2:
            yield fluent
            return
        if len(fluent) == 2:
            for guise in self.guises(path, fluent[1]):
                yield (fluent[0], guise)
            return
        for left in self.guises(path, fluent[1]):
            for right in self.guises(path, fluent[2]):
                yield (fluent[0], left, right, *fluent[3:])

    def _glimpsed(self, path: Path, fluent: Fluent, newest: Entry | None) -> Entry | None:
        """What the first mind of a path of one saw on arriving: visible fluents of what was at the place at that moment."""
        if len(path) != 1 or len(fluent) < 2 or not isinstance(fluent[1], int):
            return None
        glimpses = self.log.glimpses.get(path[0])
        if not glimpses:
            return None
        relation = self.definitions.relations.get(fluent[0])  # type: ignore[arg-type]
        if relation is None or not relation.visible:
            return None
        for glimpse in reversed(glimpses):
            if self.moment is not None and glimpse.moment > self.moment:
                continue
            if newest is not None and newest.moment >= glimpse.moment:
                return None
            seen = self._seen_at(path, fluent, glimpse, newest)
            if seen is not None:
                return seen
        return None

    def _seen_at(self, path: Path, fluent: Fluent, glimpse: Glimpse, newest: Entry | None) -> Entry | None:
        subject = fluent[1]
        kept, self.moment = self.moment, glimpse.moment
        try:
            if self.site(subject) != glimpse.place or self._is_hidden(subject) or self._enclosed(subject):
                believed_there = (
                    newest is not None and fluent[0] == self.place_id and _figure_of(newest.value) == glimpse.place
                )
                if (
                    believed_there
                    and newest is not None
                    and not self._is_hidden(subject)
                    and self.site(subject) is not None
                ):
                    gone = Not(frozenset((newest.value,)))
                    return Entry(glimpse.moment, gone, glimpse.moment, False, self.log.mask(path[0]), fluent=fluent)
                return None
            if fluent[0] == self.place_id and self._enclosed(subject):
                return None
            fact = self.log.fact(fluent, glimpse.moment)
        finally:
            self.moment = kept
        if fact is None:
            return None
        return Entry(glimpse.moment, fact.value, fact.cause, True, self.log.mask(path[0]), fluent=fluent)

    def _enclosed(self, subject: Term) -> bool:
        """Is it inside a thing (a box, a drawer), where nobody who comes in can see it? (Not if that thing is known to be open.)"""
        spot = self.spot(subject)
        if spot is None or self.is_place(spot[1]) or self.is_mind(spot[1]):
            return False
        if "place" not in self.definitions.relations[spot[0]].roles:
            return False
        closed = self.definitions.role("closed")
        if closed is None:
            return True
        entry = self.log.fact((closed.fluent_id, spot[1]), self.moment)
        return entry is None or entry.value is not True

    def _is_hidden(self, subject: Term) -> bool:
        hidden = self.definitions.role("hidden")
        if hidden is None:
            return False
        entry = self.log.fact((hidden.fluent_id, subject), self.moment)
        return entry is not None and entry.value is True

    # ------------------------------------------------------------ places

    def spot(self, figure: Term, path: Path = ()) -> tuple[str, Term] | None:
        """Where a figure is, one step: (way of being there, figure), or None where unknown."""
        entry = self.entry(path, (self.place_id, figure))
        if entry is None or not isinstance(entry.value, tuple) or isinstance(entry.value, (Not, OneOf)):
            return None
        return entry.value

    def chain(self, figure: Term, path: Path = ()) -> list[tuple[str, Term]]:
        """Where a figure is, step by step outwards."""
        found: list[tuple[str, Term]] = []
        seen = {figure}
        step = self.spot(figure, path)
        while step is not None and step[1] not in seen:
            found.append(step)
            seen.add(step[1])
            step = self.spot(step[1], path)
        return found

    def roles(self, figure: Term) -> frozenset[str]:
        """The roles that the kinds of a figure play."""
        if not isinstance(figure, int):
            return frozenset()
        kinds = self.cast[figure].kinds
        state = (len(kinds), kinds[-1] if kinds else "", self.definitions.kinds.version)
        known = self._roles.get(figure)
        if known is None or known[0] != state:
            found = frozenset(role for kind in kinds for role in self.definitions.kinds.roles_of(kind))
            known = self._roles[figure] = (state, found)
        return known[1]

    def is_place(self, figure: Term) -> bool:
        return "place" in self.roles(figure)

    def is_region(self, figure: Term) -> bool:
        return "region" in self.roles(figure)

    def is_mind(self, figure: Term) -> bool:
        """Can this figure believe anything?"""
        if not isinstance(figure, int):
            return False
        roles = self.roles(figure)
        return "being" in roles or "group" in roles or (not self.cast[figure].kinds and self.cast[figure].named)

    def site(self, figure: Term, path: Path = ()) -> int | None:
        """The innermost place that a figure is in. Whoever is in a vehicle that stands at a place is at that place too."""
        vehicle: int | None = None
        for _, where in self.chain(figure, path):
            if isinstance(where, int) and self.is_place(where):
                if self.has_role(where, "vehicle"):
                    vehicle = where if vehicle is None else vehicle
                elif vehicle is not None and self.is_region(where):
                    return vehicle
                else:
                    return where
        return vehicle

    def has_role(self, figure: Term, role: str) -> bool:
        """Does a kind of this figure play a role?"""
        return role in self.roles(figure)

    def _in(self, path: Path, figure: Term, place: Term) -> Verdict:
        entry = self.entry(path, (self.place_id, figure))
        if entry is not None and isinstance(entry.value, (Not, OneOf)):
            return self._compare(entry, (self.place_id, place), path)
        steps = self.chain(figure, path)
        evidence = (entry,) if entry is not None else ()
        if any(self.same(path, where, place) for _, where in steps):
            return Verdict("yes", evidence)
        if not steps:
            return MAYBE
        innermost = next((where for _, where in steps if self.is_place(where)), None)
        if innermost is None:
            return MAYBE
        outer = [where for _, where in self.chain(place, path)]
        if any(self.same(path, where, innermost) for where in outer):
            return Verdict("maybe", evidence)  # known only more widely: "in Zone Seven" may be in the village
        if not outer and (not self.is_place(place) or self.has_role(place, "vehicle")):
            return Verdict("maybe", evidence)  # where that thing is, nobody has said
        last = steps[-1][1]
        if self.is_region(place) and not self.is_region(last):
            return Verdict("maybe", evidence)
        return Verdict("no", evidence)

    def _together(self, path: Path, left: Term, right: Term) -> Verdict:
        one, other = self.site(left, path), self.site(right, path)
        entries = tuple(
            entry
            for entry in (self.entry(path, (self.place_id, left)), self.entry(path, (self.place_id, right)))
            if entry is not None
        )
        if self.same(path, left, right):
            return Verdict("yes")
        if one is None or other is None:
            return MAYBE
        if self.same(path, one, other):
            return Verdict("maybe" if self.is_region(one) else "yes", entries)
        nested = any(self.same(path, where, other) for _, where in self.chain(one, path)) or any(
            self.same(path, where, one) for _, where in self.chain(other, path)
        )
        return Verdict("maybe" if nested else "no", entries)

    # ------------------------------------------------------------ verdicts

    def verdict(self, prop: Prop, path: Path = ()) -> Verdict:
        """Is a proposition without variables so? (With variables: is there a filling that makes it so?)"""
        if self.depth > _DEPTH:
            return MAYBE
        self.depth += 1
        try:
            return self._verdict(prop, path)
        finally:
            self.depth -= 1

    def _verdict(self, prop: Prop, path: Path) -> Verdict:
        match prop:
            case Every(items):
                return self._all(items, path)
            case Either(items):
                return self._any(items, path)
            case Thinks(who, inner, truth, knows):
                found = self._thinks(who, inner, knows, path)
                return found if truth else flip(found)
            case Did(truth=truth):
                found = self._did(prop, path)
                return found if truth else flip(found)
            case Same(left, right, truth):
                left, right = self.real(left), self.real(right)
                found = Verdict("yes" if self.same(path, left, right) else "maybe")
                return found if truth else flip(found)
            case IsA(who, kind, truth):
                found = self._is_a(self.real(who), kind, path)
                return found if truth else flip(found)
            case Asks():
                told = self.entry(path, ("asks", prop))
                if told is not None:
                    return Verdict("yes", (told,))
                solved = next(self.solutions(prop.prop, path), None)
                return Verdict("yes") if solved is not None else Verdict("no", default=True)
            case Opaque(text, _, truth):
                entry = self.entry(path, ("opaque", text))
                found = Verdict("yes", (entry,)) if entry is not None else MAYBE
                return found if truth else flip(found)
        assert isinstance(prop, Holds)
        if any(isinstance(term, str) for term in prop.fluent[1:]) or variables(prop.value):
            solved = next(self.solutions(prop, path), None)
            return Verdict("yes") if solved is not None else MAYBE
        found = self._holds(prop.fluent, prop.value, path)
        return found if prop.truth else flip(found)

    def _all(self, items: tuple[Prop, ...], path: Path) -> Verdict:
        if any(variables(item) for item in items):
            solved = next(self.solutions(Every(items), path), None)
            return Verdict("yes") if solved is not None else MAYBE
        evidence: list[Entry] = []
        status, default = "yes", True
        for item in items:
            verdict = self.verdict(item, path)
            if verdict.status == "no":
                return verdict
            evidence.extend(verdict.evidence)
            default = default and verdict.default
            if verdict.status == "maybe":
                status = "maybe"
        return Verdict(status, tuple(evidence), default)

    def _any(self, items: tuple[Prop, ...], path: Path) -> Verdict:
        best: Verdict | None = None
        for item in items:
            verdict = self.verdict(item, path)
            if verdict.status == "yes":
                return verdict
            if best is None or (best.status == "no" and verdict.status == "maybe"):
                best = verdict
        fluents = {item.fluent for item in items if isinstance(item, Holds) and item.truth}
        if len(fluents) == 1 and best is not None and best.status == "maybe":
            entry = self.entry(path, next(iter(fluents)))
            if entry is not None and isinstance(entry.value, OneOf):
                wanted = {item.value for item in items if isinstance(item, Holds)}
                if entry.value.values <= wanted:
                    return Verdict("yes", (entry,))
        return best or MAYBE

    def _thinks(self, who: Term, inner: Term, knows: bool, path: Path) -> Verdict:
        who = self.real(who)
        if not isinstance(who, int) or not isinstance(inner, tuple):
            return MAYBE
        found = self.verdict(inner, (*path, who))
        if found.status != "yes" or (found.default and not found.evidence):
            weak = found.status == "yes" or not found.evidence
            if found.status == "yes" and not isinstance(inner, (Did, Asks)):
                return found
            return Verdict("no", found.evidence, weak)
        if knows and not path:
            world = self.verdict(inner, path)
            if world.status == "no":
                return Verdict("no", world.evidence)
        return found

    def _is_a(self, who: Term, kind: str, path: Path = ()) -> Verdict:
        """Kinds are common knowledge, unless somebody holds otherwise or it is told of later."""
        if not isinstance(who, int):
            return MAYBE
        entry = self.entry(path, ("is a", who, kind))
        if entry is not None:
            return Verdict("yes" if entry.value is True else "no", (entry,))
        figure, kinds = self.cast[who], self.definitions.kinds
        if any(kinds.is_a(have, kind) or have == kind for have in figure.kinds) or figure.noun == kind:
            return Verdict("yes")
        return Verdict("no" if figure.kinds and not figure.guessed and kinds.canonical(kind) is not None else "maybe")

    def _did(self, prop: Did, path: Path) -> Verdict:
        wanted = [(slot, self.real(term)) for slot, term in prop.args]
        denied: Entry | None = None
        for deed in self.deeds.get(prop.verb, ()):
            if self.moment is not None and deed.moment > self.moment:
                continue
            if all(self.fills(path, deed.fillers.get(slot), term) for slot, term in wanted):
                entry = self.entry(path, deed.fluent)
                if entry is not None and entry.value is True:
                    return Verdict("yes", (entry,))
                if entry is not None and entry.value is False and denied is None:
                    denied = entry
        if denied is not None:
            return Verdict("no", (denied,))
        verb = self.definitions.verbs[prop.verb]
        binding = dict(wanted)
        made = [put(effect, binding) for effect in verb.makes]
        named = set().union(*(variables(effect) for effect in verb.makes)) if verb.makes else set()
        if made and set(binding) and set(binding) <= named and not any(variables(effect) for effect in made):
            verdicts = [self.verdict(effect, path) for effect in made]
            if all(item.status == "yes" and item.evidence for item in verdicts):
                return Verdict("yes", tuple(entry for item in verdicts for entry in item.evidence))
        return Verdict("no", default=True)

    def fills(self, path: Path, have: Term | None, want: Term) -> bool:
        """Does the filler of a deed answer to what is asked for? A part answers for its group."""
        if have is None:
            return False
        have = self.real(have)
        if isinstance(want, str):
            return True
        if self.same(path, have, want):
            return True
        if isinstance(have, int) and isinstance(want, int):
            part = self.cast[have].part_of
            return part is not None and self.same(path, part, want)
        if isinstance(have, tuple) and isinstance(want, tuple):
            return self.matches(path, have, want)
        return False

    def matches(self, path: Path, have: Term, want: Term) -> bool:
        """Is one content an answer to another, as far as it says less?"""
        if isinstance(have, Did) and isinstance(want, Did):
            given = dict(have.args)
            return (
                have.verb == want.verb
                and have.truth == want.truth
                and all(slot in given and self.fills(path, given[slot], term) for slot, term in want.args)
            )
        return have == want

    # ------------------------------------------------------------ fluents

    def _holds(self, fluent: Fluent, value: Value, path: Path) -> Verdict:
        fluent = (fluent[0], *(self.real(term) for term in fluent[1:]))
        if fluent[0] == self.place_id and isinstance(value, tuple):
            return self._placed(fluent, value, path)
        if fluent[0] == self.with_id and len(fluent) == 3:
            return self._together(path, fluent[1], fluent[2])
        relation = self.definitions.relations.get(fluent[0])  # type: ignore[arg-type]
        if relation is None:
            entry = self.entry(path, fluent)
            return self._compare(entry, value, path) if entry is not None else MAYBE
        entry = self.entry(path, fluent)
        if entry is None and relation.symmetric and relation.value_slot is None and len(fluent) == 3:
            entry = self.entry(path, (fluent[0], fluent[2], fluent[1]))
        if entry is not None:
            found = self._compare(entry, value, path)
            if found.status != "maybe":
                return found
        if relation.when:
            return self._defined(relation, fluent, value, path)
        if relation.transitive and len(fluent) == 3 and not relation.symmetric:
            status, proof = chains.ordered(self, relation, fluent, path)
            if status != "maybe":
                return Verdict(status, proof)
        if entry is not None:
            return MAYBE
        if relation.default is None:
            return MAYBE
        return Verdict("yes" if relation.default == value else "no", (), True)

    def _compare(self, entry: Entry, value: Value, path: Path) -> Verdict:
        have = entry.value
        if isinstance(have, Not):
            return Verdict("no", (entry,)) if any(self._equal(path, item, value) for item in have.values) else MAYBE
        if isinstance(have, OneOf):
            inside = any(self._equal(path, item, value) for item in have.values)
            return Verdict("maybe" if inside else "no", (entry,))
        return Verdict("yes" if self._equal(path, have, value) else "no", (entry,))

    def _equal(self, path: Path, left: object, right: object) -> bool:
        if left == right:
            return True
        if isinstance(left, tuple) and isinstance(right, tuple) and len(left) == 2 == len(right):
            return left[0] == right[0] and self.same(path, self.real(left[1]), self.real(right[1]))
        if (
            isinstance(left, int)
            and isinstance(right, int)
            and not isinstance(left, bool)
            and not isinstance(right, bool)
        ):
            return self.same(path, self.real(left), self.real(right))
        return False

    def _placed(self, fluent: Fluent, value: tuple[str, Term], path: Path) -> Verdict:
        manner = self.definitions.relations[value[0]]
        target = self.real(value[1])
        if "place" in manner.roles:
            return self._in(path, fluent[1], target)
        entry = self.entry(path, fluent)
        if "held" in manner.roles or "worn" in manner.roles:
            for way, where in self.chain(fluent[1], path):
                roles = self.definitions.relations[way].roles
                if self.same(path, where, target) and (
                    way == value[0] or ({"held", "worn"} & set(roles) and "held" in manner.roles)
                ):
                    return Verdict("yes", (entry,) if entry is not None else ())
        if entry is None:
            return MAYBE
        if isinstance(entry.value, tuple) and not isinstance(entry.value, (Not, OneOf)):
            if self._equal(path, entry.value, (value[0], target)):
                return Verdict("yes", (entry,))
            return Verdict("no", (entry,))
        return self._compare(entry, (value[0], target), path)

    def _defined(self, relation: Relation, fluent: Fluent, value: Value, path: Path) -> Verdict:
        binding = _slots_of(relation, fluent, value)
        found: Verdict | None = None
        for alternative in relation.when:
            prop = put(alternative, binding)
            verdict = self.verdict(prop, path)
            if verdict.status == "yes":
                return verdict
            if found is None or verdict.status == "maybe":
                found = verdict
        return found or MAYBE

    # ------------------------------------------------------------ solutions

    def solutions(self, prop: Prop, path: Path = (), binding: Binding | None = None) -> Iterator[Binding]:
        """All ways to fill the variables of a proposition so that it is surely so."""
        binding = binding or {}
        if self.depth > _DEPTH:
            return
        self.depth += 1
        try:
            yield from self._solutions(put(prop, binding) if binding else prop, path, binding)
        finally:
            self.depth -= 1

    def _solutions(self, prop: Prop, path: Path, binding: Binding) -> Iterator[Binding]:
        if not variables(prop) and not _open(prop):
            if self.verdict(prop, path).status == "yes":
                yield binding
            return
        match prop:
            case Every(items):
                yield from self._conjunction(list(items), path, binding)
            case Either(items):
                for item in items:
                    yield from self.solutions(item, path, binding)
            case Holds():
                for found in self._matching(prop, path):
                    yield {**binding, **found}
            case Did():
                for found in self._deeds_matching(prop, path):
                    yield {**binding, **found}
            case Thinks(who, inner, truth, knows):
                yield from self._minds_that(prop, who, inner, truth, knows, path, binding)
            case IsA(who, kind, truth) if isinstance(who, str):
                for figure in self.cast:
                    if (self._is_a(figure.id, kind).status == "yes") == truth:
                        yield {**binding, who: figure.id}
            case Same(left, right, True):
                known, open_term = (left, right) if isinstance(left, int) else (right, left)
                if isinstance(open_term, str) and isinstance(known, int):
                    for guise in self.guises(path, self.real(known)):
                        if guise != known:
                            yield {**binding, open_term: guise}
            case Asks(_, inner):
                yield from self.solutions(inner, path, binding)

    def _conjunction(self, items: list[Prop], path: Path, binding: Binding) -> Iterator[Binding]:
        if not items:
            yield binding
            return
        bound = [put(item, binding) for item in items]
        ready = next((i for i, item in enumerate(bound) if not variables(item)), None)
        index = (
            ready
            if ready is not None
            else min(range(len(bound)), key=lambda i: (_negative(bound[i]), isinstance(bound[i], IsA), i))
        )
        rest = items[:index] + items[index + 1 :]
        seen: set[tuple[object, ...]] = set()
        for found in self.solutions(bound[index], path, binding):
            key = tuple(sorted((name, str(term)) for name, term in found.items()))
            if key not in seen:
                seen.add(key)
                yield from self._conjunction(rest, path, {**binding, **found})

    def _minds_that(
        self, prop: Thinks, who: Term, inner: Term, truth: bool, knows: bool, path: Path, binding: Binding
    ) -> Iterator[Binding]:
        if not isinstance(who, str):
            if isinstance(inner, tuple) and isinstance(who, int):
                yield from self.solutions(inner, (*path, self.real(who)), binding)  # type: ignore[arg-type]
            return
        for mind in list(self.log.bits):
            if self.real(mind) != mind:
                continue
            verdict = self.verdict(Thinks(mind, inner, truth, knows), path)  # type: ignore[arg-type]
            if verdict.status == "yes" and (verdict.evidence or not verdict.default):
                yield {**binding, who: mind}

    def _matching(self, prop: Holds, path: Path) -> Iterator[Binding]:
        """Fillings of one fluent: from what is stored, from definitions, from defaults where only a subject is open."""
        relation = self.definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
        if isinstance(prop.value, tuple):
            relation = self.definitions.relations.get(prop.value[0], relation)
        if prop.fluent[0] == self.place_id:
            yield from self._placed_solutions(prop, path)
            return
        if not prop.truth or (relation is not None and relation.default is not None and relation.default == prop.value):
            yield from self._by_trial(prop, path)
            return
        seen: set[str] = set()
        for fluent in list(self.log.by_relation.get(prop.fluent[0], ())):
            entry = self.entry(path, fluent)
            if entry is None:
                continue
            for shape in _shapes(fluent, relation):
                found = self._unify(prop, shape, entry.value, path)
                if found is not None and str(sorted(found.items(), key=str)) not in seen:
                    seen.add(str(sorted(found.items(), key=str)))
                    yield found
        if relation is not None and relation.transitive and not seen:
            yield from self._by_trial(prop, path)
        if relation is not None and relation.when:
            binding = _slots_of(relation, prop.fluent, prop.value)
            for alternative in relation.when:
                renamed = _rename_free(alternative, relation, self.depth)
                for found in self.solutions(put(renamed, binding), path):
                    kept = {name: term for name, term in found.items() if name in variables(prop)}
                    if kept and str(sorted(kept.items(), key=str)) not in seen:
                        seen.add(str(sorted(kept.items(), key=str)))
                        yield kept

    def _by_trial(self, prop: Holds, path: Path) -> Iterator[Binding]:
        names = sorted(variables(prop))
        if len(names) != 1:
            return
        relation = self.definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
        kinds = relation.slots[0].kinds if relation is not None else ("any",)
        for figure in self.cast:
            if self.real(figure.id) != figure.id or not self.definitions.fits(figure.kinds, kinds):
                continue
            bound = put(prop, {names[0]: figure.id})
            if self.verdict(bound, path).status == "yes":
                yield {names[0]: figure.id}

    def _placed_solutions(self, prop: Holds, path: Path) -> Iterator[Binding]:
        subject, value = prop.fluent[1], prop.value
        assert isinstance(value, tuple)
        manner, where = value
        if isinstance(subject, str):
            for fluent in list(self.log.by_relation.get(self.place_id, ())):
                if isinstance(fluent[1], int) and self.real(fluent[1]) == fluent[1]:
                    for found in self.solutions(Holds((self.place_id, fluent[1]), value, prop.truth), path):
                        yield {**found, subject: fluent[1]}
            return
        if isinstance(where, str):
            plain = "place" in self.definitions.relations[manner].roles
            for way, place in self.chain(self.real(subject), path):
                if way == manner or (plain and self.is_place(place)):
                    yield {where: place}

    def _deeds_matching(self, prop: Did, path: Path) -> Iterator[Binding]:
        for deed in self.deeds.get(prop.verb, ()):
            if self.moment is not None and deed.moment > self.moment:
                continue
            entry = self.entry(path, deed.fluent)
            if entry is None or entry.value is not True:
                continue
            found: Binding = {}
            for slot, want in prop.args:
                have = deed.fillers.get(slot)
                if isinstance(want, str):
                    if have is None or found.get(want, have) != have:
                        break
                    found[want] = self.real(have)
                elif not self.fills(path, have, self.real(want)):
                    inner = (
                        have is not None
                        and isinstance(want, tuple)
                        and variables(want)
                        and self._unify_content(have, want)
                    )
                    if not inner:
                        break
                    found.update(inner)
            else:
                yield found

    def _unify_content(self, have: Term, want: Term) -> Binding | None:
        if not (isinstance(have, tuple) and isinstance(want, tuple)) or type(have) is not type(want):
            return None
        found: Binding = {}
        for left, right in zip(_leaves(have), _leaves(want), strict=False):
            if isinstance(right, str) and (right == GAP or right[:1].isupper()):
                found[right] = left  # type: ignore[assignment]
            elif left != right:
                return None
        return found

    def _unify(self, prop: Holds, fluent: Fluent, value: object, path: Path) -> Binding | None:
        if len(fluent) != len(prop.fluent) or isinstance(value, (Not, OneOf)):
            return None
        found: Binding = {}
        for want, have in zip((*prop.fluent[1:], prop.value), (*fluent[1:], value), strict=True):
            if isinstance(want, str) and (want == GAP or want[:1].isupper() or want[:1] == "?"):
                if found.get(want, have) != have:
                    return None
                found[want] = have  # type: ignore[assignment]
            elif want is True or want is False:
                if have is not want:
                    return None
            elif not self._equal(path, have, self.real(want) if isinstance(want, int) else want):
                return None
        return found


def _same_fluent(left: int, right: int) -> Fluent:
    return ("same", min(left, right), max(left, right))


def _figure_of(value: object) -> object:
    return value[1] if isinstance(value, tuple) and len(value) == 2 else None


def _slots_of(relation: Relation, fluent: Fluent, value: Value) -> Binding:
    """The binding of a relation's slots that a fluent with a value stands for."""
    names = [slot.name for slot in relation.slots]
    if relation.value_slot is not None:
        own = names[relation.value_slot]
        rest = [name for name in names if name != own]
        return {**dict(zip(rest, fluent[1:], strict=False)), own: value}  # type: ignore[dict-item]
    return dict(zip(names, fluent[1:], strict=False))


def _shapes(fluent: Fluent, relation: Relation | None) -> Iterator[Fluent]:
    yield fluent
    if relation is not None and relation.symmetric and relation.value_slot is None and len(fluent) == 3:
        yield (fluent[0], fluent[2], fluent[1])


def _rename_free(prop: Prop, relation: Relation, depth: int) -> Prop:
    """Free variables of a definition under names that no other level uses."""
    own = {slot.name for slot in relation.slots}
    return put(prop, {name: f"{name}_{depth}" for name in variables(prop) if name not in own})


def _negative(prop: Prop) -> bool:
    return getattr(prop, "truth", True) is False


def _open(prop: Prop) -> bool:
    return isinstance(prop, Holds) and isinstance(prop.value, str) and prop.value[:1] == "?"


def _leaves(term: object) -> list[object]:
    if isinstance(term, tuple):
        return [leaf for part in term for leaf in _leaves(part)]
    return [term]
