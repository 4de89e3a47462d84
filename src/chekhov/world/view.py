"""The view: is this so? Sure, maybe or cannot, in the world or in a mind, at any moment. Floor 4.

In: a proposition. Out: a `Verdict` with the entries that decide it, or all bindings of its variables (`solutions`, by `solve.py`).
Only what is sure is stored; what nobody said follows each condition's own default; the rest is ``maybe``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from chekhov.story.forms import Ready, ready
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
    Verb,
    put,
    variables,
)
from chekhov.story.mood import sort_of
from chekhov.world import chains, places, solve
from chekhov.world.log import EVERYONE, Entry, Not, OneOf, Path
from chekhov.world.sight import Sight
from chekhov.world.verdict import MAYBE, Verdict, flip

DEPTH = 12  # how deep definitions are followed


class Deed(NamedTuple):
    """An event as it happened: its verb entry, fillers by slot, and moment."""

    verb: str
    fillers: dict[str, Term]
    moment: int
    fluent: Fluent


@dataclass(slots=True)
class View(Sight):
    """Concludes from what the log holds, with the definitions at hand. ``deeds``: all events, by verb."""

    deeds: dict[str, list[Deed]] = field(default_factory=dict)
    depth: int = 0
    _grounds: dict[Term, frozenset[Term]] = field(default_factory=dict)
    _ready: dict[str, Ready] = field(default_factory=dict)
    _defaults: dict[tuple[Term, Value, bool], Verdict] = field(default_factory=dict)

    # ------------------------------------------------------------ verdicts

    def verdict(self, prop: Prop, path: Path = ()) -> Verdict:
        """Is a proposition without variables so? (With variables: is there a filling that makes it so?)"""
        if type(prop) is Holds and len(prop.fluent) == 2:
            known = self.by_default(*prop.fluent, prop.value, prop.truth)
            if known is not None:
                return known
        if self.depth > DEPTH:
            return MAYBE
        self.depth += 1
        try:
            return self._verdict(prop, path)
        finally:
            self.depth -= 1

    def denied(self, ident: str, figure: int) -> Verdict | None:
        """The verdict on a condition of a figure, if it is that the condition does not hold."""
        found = self.by_default(ident, figure) or self.verdict(Holds((ident, figure), True))
        return found if found.status == "no" else None

    def by_default(self, ident: Term, figure: Term, value: Value = True, truth: bool = True) -> Verdict | None:
        """The verdict on a condition of a figure of which nothing was ever said that bears on it: what holds by default, for everybody alike."""
        if type(figure) is not int or figure in self.twins or figure in self.actual:
            return None
        if ident not in self._grounds:
            self._grounds[ident] = self._grounds_of(ident, ())
        grounds, marked = self._grounds[ident], self.log.marked
        if not grounds or (figure in marked and not grounds.isdisjoint(marked[figure])):
            return None
        if (ident, value, truth) in self._defaults:
            known = self._defaults[ident, value, truth]
        else:
            relation = self.definitions.relations[ident]  # type: ignore[index]
            if not isinstance(value, bool) and value not in relation.values:
                return None
            kept, self.depth = self.depth, 0
            known = self._defaults[ident, value, truth] = self._verdict(Holds((ident, figure), value, truth), ())
            self.depth = kept
        return known if "is a" not in grounds or known.status == ("yes" if truth else "no") else None

    def _grounds_of(self, ident: Term, within: tuple[Term, ...]) -> frozenset[Term]:
        """The conditions of one figure that a condition of that figure follows from, itself among them ("is a": being of a kind may do as well); none,
        if it follows from other things too."""
        relation = self.definitions.relations.get(ident)  # type: ignore[arg-type]
        if relation is None or len(relation.slots) != 1 or ident in within:
            return frozenset()
        found: set[Term] = {ident}
        for alternative in relation.when:
            if isinstance(alternative, IsA) and alternative.who == relation.slots[0].name:
                found.add("is a")
                continue
            for item in alternative.items if isinstance(alternative, Every) else (alternative,):
                own = isinstance(item, Holds) and item.fluent[1:] == (relation.slots[0].name,)
                inner = self._grounds_of(item.fluent[0], (*within, ident)) if own and isinstance(item, Holds) else ()
                if not inner:
                    return frozenset()
                found.update(inner)
        return frozenset(found)

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
                found = Verdict("yes", self.said_same(path, left, right)) if self.same(path, left, right) else MAYBE
                return found if truth else flip(found)
            case IsA(who, kind, truth):
                found = self.is_a(self.real(who), kind, path)
                return found if truth else flip(found)
            case Asks():
                told = self.entry(path, ("asks", prop))
                if told is not None:
                    return Verdict("yes", (told,))
                solved = next(self.solutions(prop.prop, path), None)
                return Verdict("yes") if solved is not None else Verdict("no", default=True)
            case Hedged(mood, inner, _, truth):
                entry = self.entry(path, ("hedged", sort_of(mood), inner))
                found = Verdict("yes", (entry,)) if entry is not None else MAYBE
                return found if truth else flip(found)
            case Opaque(text, _, truth):
                entry = self.entry(path, ("opaque", text))
                found = Verdict("yes", (entry,)) if entry is not None else MAYBE
                return found if truth else flip(found)
        assert isinstance(prop, Holds)
        if prop.is_open():
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
            if world.status == "maybe" and isinstance(inner, IsA):
                return MAYBE  # who is only told that she is a traitor does not know it
        return found

    def is_a(self, who: Term, kind: str, path: Path = ()) -> Verdict:
        """Kinds are common knowledge, unless somebody holds otherwise or it is told of later. Who has another shape is what that is, and no longer
        what they were in body (a man); what they are beside that (a king) they stay."""
        if not isinstance(who, int):
            return MAYBE
        entry = self.entry(path, ("is a", who, kind))
        if entry is not None:
            return Verdict("yes" if entry.value is True else "no", (entry,))
        figure, kinds = self.cast[who], self.definitions.kinds
        shape = self.shape(who, path)
        if shape is not None and kinds.is_a(shape[0], kind):
            return Verdict("yes", (shape[1],))
        if shape is not None and (kind in kinds.called or kinds.is_a("person", kind)):
            return Verdict("no", (shape[1],))
        if any(kinds.is_a(have, kind) or have == kind for have in self._kinds(who, path)):
            return Verdict("yes")
        if not path and self._may_turn_out(who, kind):
            return MAYBE
        return Verdict("no" if figure.kinds and not figure.guessed and kinds.canonical(kind) is not None else "maybe")

    def _kinds(self, who: int, path: Path) -> list[str]:
        """What somebody is called, as themselves and as whomever they are known to be."""
        guises = [one for one in self.guises(path, who) if isinstance(one, int)]
        return [kind for one in guises for kind in (*self.cast[one].kinds, self.cast[one].noun) if kind]

    def shape(self, who: int, path: Path = ()) -> tuple[str, Entry] | None:
        """The kind that a figure has turned into, which is none of its own, and what says so; None for whoever is what they are."""
        found: tuple[str, Entry] | None = None
        for fluent in self.log.by_relation.get("is a", ()):
            entry = self.entry(path, fluent) if fluent[1] == who else None
            if entry is not None and entry.value is True and not self.akin(who, str(fluent[2])):
                if found is None or entry.moment >= found[1].moment:
                    found = str(fluent[2]), entry
        return found

    def akin(self, who: int, kind: str) -> bool:
        """Can a figure be of this kind as it is: a man a king, a dog a hound? (A man is no stag.)"""
        kinds, own = self.definitions.kinds, self.cast[who].kinds
        if kinds.has_role(kind, "person") and (not own or self.has_role(who, "person")):
            return True
        return any(kinds.is_a(have, kind) or kinds.is_a(kind, have) for have in own)

    def _may_turn_out(self, who: int, kind: str) -> bool:
        """ "Brandt says that Nadia is a traitor": somebody holds it, nobody has stated it, and a person may be one."""
        kinds, pronoun = self.definitions.kinds, self.cast[who].pronoun
        fits = self.has_role(who, "person") and kinds.has_role(kind, "person")
        return fits and ("is a", who, kind) in self.log.tales and kinds.pronoun(kind) in ("", "they", pronoun)

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
        if any(self._says_less(deed, wanted, path) for deed in self.deeds.get(prop.verb, ())):
            return Verdict("no", default=True)  # "Eva stole the ring": from whom, its effects do not tell
        verb = self.definitions.verbs[prop.verb]
        binding = dict(wanted)
        made = [put(effect, binding) for effect in verb.makes]
        named = set().union(*(variables(effect) for effect in verb.makes)) if verb.makes else set()
        if made and set(binding) and set(binding) <= named and not any(variables(effect) for effect in made):
            verdicts = [self.verdict(effect, path) for effect in made]
            if all(item.status == "yes" and item.evidence for item in verdicts):
                return Verdict("yes", tuple(entry for item in verdicts for entry in item.evidence))
        return Verdict("no", default=True)

    def _says_less(self, deed: Deed, wanted: list[tuple[str, Term]], path: Path) -> bool:
        """Is a deed told with all that is asked for but what its sentence leaves open?"""
        told = [(slot, term) for slot, term in wanted if slot in deed.fillers]
        return len(told) < len(wanted) and all(self.fills(path, deed.fillers[slot], term) for slot, term in told)

    def fills(self, path: Path, have: Term | None, want: Term) -> bool:
        """Does the filler of a deed answer to what is asked for? A part answers for its group, a ghost for whom it was."""
        if have is None:
            return False
        have = self.real(have)
        if isinstance(want, str):
            return True
        if self.same(path, have, want):
            return True
        if isinstance(have, int) and isinstance(want, int):
            part = self.cast[have].part_of
            return (part is not None and self.same(path, part, want)) or self.ghost_of(want) == have
        if isinstance(have, tuple) and isinstance(want, tuple):
            return self.matches(path, have, want)
        return False

    def ghost_of(self, dead: Term) -> Term | None:
        """The ghost of somebody, if the story has told of one."""
        ghost = self.definitions.role("ghost")
        entry = self.log.fact((ghost.fluent_id, dead)) if ghost is not None else None
        return entry.value if entry is not None and isinstance(entry.value, int) else None

    def matches(self, path: Path, have: Term, want: Term) -> bool:
        """Is one content an answer to another, as far as it says less? Of several things said, each was said."""
        if isinstance(want, Every):
            return have == want or all(self.matches(path, have, part) for part in want.items)
        if isinstance(have, Every):
            return any(self.matches(path, part, want) for part in have.items)
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
        if self.actual:
            fluent = (fluent[0], *(self.real(term) for term in fluent[1:]))
        if fluent[0] == self.place_id and isinstance(value, tuple):
            return places.placed(self, path, fluent, value)
        if fluent[0] == self.with_id and len(fluent) == 3:
            return places.together(self, path, fluent[1], fluent[2])
        relation = self.definitions.relations.get(fluent[0])  # type: ignore[arg-type]
        if relation is None:
            entry = self.entry(path, fluent)
            return self.compared(entry, value, path) if entry is not None else MAYBE
        entry = self.entry(path, fluent)
        if entry is None and relation.symmetric and relation.value_slot is None and len(fluent) == 3:
            entry = self.entry(path, (fluent[0], fluent[2], fluent[1]))
        if entry is not None:
            found = self.compared(entry, value, path)
            if found.status != "maybe":
                return self._since(entry, relation, value, path) or found if relation.when else found
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

    def _since(self, entry: Entry, relation: Relation, value: Value, path: Path) -> Verdict | None:
        """What has come about after it was said not to be so ("is not married", who then marries)."""
        if entry.value is not False or value is not True:
            return None
        binding = solve.slots_of(relation, entry.fluent, value)
        for alternative in (put(one, binding) for one in relation.when):
            for solution in self.solutions(alternative, path):
                found = self.verdict(put(alternative, solution), path)
                if found.status == "yes" and any(one.moment > entry.moment for one in found.evidence):
                    return found
        return None

    def compared(self, entry: Entry, value: Value, path: Path) -> Verdict:
        """Does what was stated say that the value is this one?"""
        have = entry.value
        if isinstance(have, Not):
            return Verdict("no", (entry,)) if any(self.equal(path, item, value) for item in have.values) else MAYBE
        if isinstance(have, OneOf):
            inside = any(self.equal(path, item, value) for item in have.values)
            return Verdict("maybe" if inside else "no", (entry,))
        return Verdict("yes" if self.equal(path, have, value) else "no", (entry,))

    def equal(self, path: Path, left: object, right: object) -> bool:
        if left == right:
            return True
        if isinstance(left, tuple) and isinstance(right, tuple) and len(left) == 2 == len(right):
            return left[0] == right[0] and self.equal(path, left[1], right[1])
        if (
            isinstance(left, int)
            and isinstance(right, int)
            and not isinstance(left, bool)
            and not isinstance(right, bool)
        ):
            one, other = self.real(left), self.real(right)
            if isinstance(one, int) and self.cast[one].joint:  # "Tom and Anna own the house": he owns it
                return one == other or any(self.same(path, member, other) for member in self.cast[one].joint)
            return self.same(path, one, other)
        return False

    def _defined(self, relation: Relation, fluent: Fluent, value: Value, path: Path) -> Verdict:
        if solve.of_one_alone(self, fluent):
            return Verdict("no", (), True)
        binding = solve.slots_of(relation, fluent, value)
        found: Verdict | None = None
        for alternative in relation.when:
            prop = put(alternative, binding)
            verdict = self.verdict(prop, path)
            if verdict.status == "yes":
                return verdict
            if isinstance(prop, IsA):
                continue  # that somebody is a ghost, somebody would have said
            if found is None or verdict.status == "maybe":
                found = verdict
        return found or MAYBE

    def informed(self, prop: Prop) -> int:
        """The mask of all who could hold that something is so, because some news of it ever reached them; of everyone, where that is not the only way."""
        if not isinstance(prop, Holds) or prop.is_open() or self.twins or self.actual or self.log.nested:
            return EVERYONE
        relation = self.definitions.relations.get(prop.fluent[0])  # type: ignore[arg-type]
        concluded = relation is None or relation.when or relation.transitive or relation.default is not None
        if concluded or relation is None or relation.visible or relation.value_slot is not None:
            return EVERYONE
        mask = 0
        for fluent in solve.shapes(prop.fluent, relation):
            for entry in (*self.log.facts.get(fluent, ()), *self.log.tales.get(fluent, ())):
                mask |= entry.mutual | entry.watchers
        return mask

    def ready(self, verb: Verb) -> Ready:
        """A verb entry, made ready once."""
        if verb.id not in self._ready:
            self._ready[verb.id] = ready(verb)
        return self._ready[verb.id]

    # ------------------------------------------------------------ solutions

    def solutions(self, prop: Prop, path: Path = (), binding: solve.Binding | None = None) -> Iterator[solve.Binding]:
        """All ways to fill the variables of a proposition so that it is surely so."""
        if self.depth > DEPTH:
            return
        self.depth += 1
        try:
            yield from solve.solutions(self, put(prop, binding) if binding else prop, path, binding or {})
        finally:
            self.depth -= 1
