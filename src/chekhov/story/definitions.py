"""Definitions: all kinds, conditions, relations and verbs that a story can use, and quick ways to find them. Floor 3.

In: what `loading.py` reads from the library and the author's `# World`. Out: frames for matching, propositions in canonical form,
words for the parser. A story works on a copy, so that its own definitions never leak into another's.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from chekhov.language import closed
from chekhov.language.lexicon import Lexicon
from chekhov.story.kinds import Kinds
from chekhov.story.meaning import Every, Holds, Prop, Relation, SlotDef, Term, Thinks, Value, Verb, how_much
from chekhov.story.pattern import Frame
from chekhov.story.shelf import Shelf


@dataclass(slots=True)
class EventNoun:
    """A noun that names events: the entry it belongs to, and which slot each preposition ("of", "by", possessive as ``'s``) fills."""

    verb: str
    slots: dict[str, str]


@dataclass(slots=True)
class Library:
    """What can be said of all verbs and patterns of the library without opening one: ``verbs_of``: role -> verb ids; ``verbs_making``: relation
    id -> ids of the verbs with an effect on it; ``off_page``: ids of the verbs that may be supposed untold; ``being``: the frames of *be* by the word
    that they wait for; ``words``: a packed lexicon."""

    verbs_of: dict[str, list[str]] = field(default_factory=dict)
    verbs_making: dict[str, list[str]] = field(default_factory=dict)
    off_page: list[str] = field(default_factory=list)
    being: Shelf[list[Frame]] = field(default_factory=Shelf)
    words: bytes = b""


@dataclass(slots=True)
class Definitions:
    """Everything defined. ``frames``: verb lemma -> frames. ``value_words``: condition word -> (relation id, value). ``relation_nouns``:
    noun -> (relation, slot behind *of*, slot named by the noun). ``roles``: role -> relation ids. ``added``: the frames that are not the library's."""

    kinds: Kinds = field(default_factory=Kinds)
    relations: dict[str, Relation] = field(default_factory=dict)
    verbs: Shelf[Verb] = field(default_factory=Shelf)
    frames: Shelf[list[Frame]] = field(default_factory=Shelf)
    value_words: dict[str, tuple[str, Value]] = field(default_factory=dict)
    relation_nouns: dict[str, tuple[Relation, str, str]] = field(default_factory=dict)
    event_nouns: dict[str, list[EventNoun]] = field(default_factory=dict)
    roles: dict[str, list[str]] = field(default_factory=dict)
    descriptions: dict[str, list[tuple[Prop, ...]]] = field(default_factory=dict)  # noun -> what makes somebody (X) one
    rules: list[tuple[str, int]] = field(default_factory=list)
    count: int = 0
    added: list[Frame] = field(default_factory=list)
    library: Library = field(default_factory=Library)
    being: dict[str, list[Frame]] = field(
        default_factory=dict
    )  # the added frames of *be* by the word that they wait for
    bonds: tuple[int, frozenset[str]] = (0, frozenset())  # the words that bind two, in so many frames of *be*
    follows: dict[str, tuple[Prop, ...]] = field(
        default_factory=dict
    )  # noun -> what is so of whoever (X) is said to be one

    def copy(self) -> Definitions:
        """A copy that one story may add to (definitions themselves are shared, the tables are not)."""
        return Definitions(
            self.kinds.copy(),
            dict(self.relations),
            self.verbs.copy(),
            self.frames.copy(),
            dict(self.value_words),
            dict(self.relation_nouns),
            {noun: list(entries) for noun, entries in self.event_nouns.items()},
            {role: list(ids) for role, ids in self.roles.items()},
            {noun: list(meanings) for noun, meanings in self.descriptions.items()},
            list(self.rules),
            self.count,
            list(self.added),
            self.library,
            follows=dict(self.follows),
        )

    def says_as(self, other: Definitions) -> bool:
        """Is everything defined here as it is there? (Both on top of the same library.)"""
        kinds = [(one.parents, one.roles, one.called, one.synonyms) for one in (self.kinds, other.kinds)]
        tables = [
            (
                one.relations,
                one.value_words,
                one.relation_nouns,
                one.event_nouns,
                one.roles,
                one.descriptions,
                one.follows,
                one.rules,
            )
            for one in (self, other)
        ]
        own = [(one.verbs.own(), one.added) for one in (self, other)]
        return kinds[0] == kinds[1] and tables[0] == tables[1] and own[0] == own[1]

    def packed(self) -> Definitions:
        """The same definitions as a library: what a story may not need is packed until it does."""
        words = self._lexicon_of_frames()
        words.offices = frozenset(kind for kind in (*self.kinds.parents, *self.kinds.synonyms) if self._is_office(kind))
        library = Library(words=pickle.dumps(words, pickle.HIGHEST_PROTOCOL))
        for ident, verb in self.verbs.items():
            for role in dict.fromkeys(verb.roles):
                library.verbs_of.setdefault(role, []).append(ident)
            for head in _made_by(verb):
                library.verbs_making.setdefault(head, []).append(ident)
            if _supposed(verb):
                library.off_page.append(ident)
        for frame in self.frames.get("be", ()):
            for key in _waits_for(frame):
                library.being.setdefault(key, []).append(frame)
        library.being = library.being.packed()
        found = self.copy()
        found.verbs, found.frames = self.verbs.packed(), self.frames.packed()
        found.added, found.library = [], library
        return found

    # ------------------------------------------------------------ adding

    def add_frame(self, frame: Frame) -> None:
        """Make a pattern findable under its verb."""
        self.count += 1
        frame.order = self.count
        self.frames[frame.lemma] = [*self.frames.get(frame.lemma, ()), frame]
        self.added.append(frame)
        self.being.clear()

    def add_relation(self, relation: Relation) -> None:
        self.relations[relation.id] = relation
        for role in relation.roles:
            self.roles.setdefault(role, []).append(relation.id)

    def add_measure(self, relation: Relation) -> None:
        """What "older than" compares can be said in numbers: "is eight years old"."""
        first = relation.slots[0]
        many = SlotDef("Measure", ("any",), "mention")
        ident = how_much(relation.measure)
        text = f"{{{first.name}: any}} is {{Measure: any}} {relation.measure}"
        roles = tuple(role for role in relation.roles if role == "age")
        said = Relation(ident, text, (first, many), value_slot=1, known_to="everyone", roles=roles, span=relation.span)
        said.measure = relation.measure
        self.add_relation(said)

    # ------------------------------------------------------------ finding

    def frames_of(self, lemma: str, passive: bool) -> list[Frame]:
        """The frames of a verb (for passives only those of real verbs)."""
        frames = self.frames.get(lemma, [])
        return [frame for frame in frames if frame.predicate is None] if passive else frames

    def being_frames(self, words: Iterable[str]) -> list[Frame]:
        """The frames of *be* that wait for one of these words (an adjective, a noun, a preposition)."""
        if not self.being:
            self.being[""] = []
            for frame in self.added:
                for key in _waits_for(frame) if frame.lemma == "be" else ():
                    self.being.setdefault(key, []).append(frame)
        found: dict[int, Frame] = {}
        for word in ("", *words):
            for frame in (*self.library.being.get(word, ()), *self.being.get(word, ())):
                found[frame.order] = frame
        return [found[order] for order in sorted(found)]

    def words_of_bonds(self) -> frozenset[str]:
        """The words that say of two what each is to the other ("married")."""
        frames = self.frames["be"]
        if self.bonds[0] != len(frames):
            bonds = [frame.predicate[1] for frame in frames if frame.symmetric and frame.predicate]
            self.bonds = len(frames), frozenset(word for words in bonds for word in words)
        return self.bonds[1]

    def verbs_of(self, role: str) -> list[Verb]:
        """The verbs with a role, in order of definition."""
        found = [self.verbs[ident] for ident in self.library.verbs_of.get(role, ())]
        return [*found, *(verb for verb in self.verbs.own() if role in verb.roles)]

    def verbs_making(self, relation: str) -> list[Verb]:
        """The verbs that have an effect on a relation, in order of definition."""
        found = [self.verbs[ident] for ident in self.library.verbs_making.get(relation, ())]
        return [*found, *(verb for verb in self.verbs.own() if relation in _made_by(verb))]

    def off_page(self) -> list[Verb]:
        """The verbs whose events may be supposed where nobody tells of them, in order of definition."""
        found = [self.verbs[ident] for ident in self.library.off_page]
        return [*found, *(verb for verb in self.verbs.own() if _supposed(verb))]

    def speech_frames(self, role: str) -> list[Frame]:
        """The frames of the verb for speech that nobody is said to speak (``speech``) or ask (``question``)."""
        verbs = self.verbs_of(role)
        idents = {verb.id for verb in verbs}
        lemmas = dict.fromkeys(way.lemma for verb in verbs for way in verb.phrasings)
        return sorted(
            (frame for lemma in lemmas for frame in self.frames.get(lemma, ()) if frame.target in idents),
            key=lambda frame: frame.order,
        )

    def role(self, role: str) -> Relation | None:
        """The relation that plays a role for the engine."""
        return self.relations[self.roles[role][0]] if role in self.roles else None

    def is_being_slot(self, slot: SlotDef) -> bool:
        """Can this slot be filled by somebody who acts?"""
        return "any" in slot.kinds or self.kinds.acting(slot.kinds)[0]

    def is_for_beings_only(self, slot: SlotDef) -> bool:
        """Can only somebody fill this slot, and nothing else?"""
        return slot.form == "noun" and self.kinds.acting(slot.kinds)[1]

    def fits(self, kinds: Iterable[str], wanted: tuple[str, ...]) -> bool:
        """May something of these kinds fill a slot that wants one of ``wanted``? See :meth:`Kinds.fit`."""
        return self.kinds.fit(tuple(kinds), wanted)

    # ------------------------------------------------------------ propositions

    def relation_of(self, fluent: tuple[Term, ...], value: object) -> Relation | None:
        """The relation or condition that a fluent with a value is of; None where it is none ("is a", "did")."""
        if isinstance(value, tuple):
            return self.relations.get(value[0])
        return self.relations.get(fluent[0]) if isinstance(fluent[0], str) else None

    def holds(self, relation: Relation, binding: dict[str, Term], value: Value | None) -> Prop:
        """The proposition that a relation holds of these fillers (with this value), in canonical form."""
        names = [slot.name for slot in relation.slots if slot.name in binding]
        if relation.values or (value is not None and relation.value_slot is None):
            keys = tuple(binding[name] for name in names)
            if relation.values and value is not None:
                return Holds((relation.fluent_id, *keys), value)
            return Holds((relation.fluent_id, *keys), True, value is not False and value != "no")
        if relation.value_slot is not None:
            value_name = relation.slots[relation.value_slot].name
            keys = tuple(binding[name] for name in names if name != value_name)
            filler = binding.get(value_name, "?" + value_name)
            if self.is_spatial(relation):
                return Holds((relation.fluent_id, *keys), (relation.id, filler))
            return Holds((relation.fluent_id, *keys), filler)  # type: ignore[arg-type]
        keys = tuple(binding[name] for name in names)
        if relation.symmetric and len(keys) == 2 and isinstance(keys[0], int) and isinstance(keys[1], int):
            keys = tuple(sorted(keys))
        return Holds((relation.fluent_id, *keys), True)

    def proposition(self, relation: Relation, binding: dict[str, Term], value: Value | None) -> Prop:
        """As :meth:`holds`, with belief and knowledge as attitudes of minds, and one-to-one relations stated for both."""
        if "belief" in relation.roles or "knowledge" in relation.roles:
            who, what = (binding.get(slot.name) for slot in relation.slots[:2])
            if who is not None and (isinstance(what, tuple) or (isinstance(what, str) and what[:1] != "?")):
                return Thinks(who, what, True, "knowledge" in relation.roles)  # type: ignore[arg-type]
        prop = self.holds(relation, binding, value)
        if relation.symmetric and relation.value_slot is not None and isinstance(prop, Holds) and len(binding) == 2:
            other = Holds((prop.fluent[0], prop.value), prop.fluent[1])  # type: ignore[arg-type]
            return Every((prop, other))
        return prop

    def is_spatial(self, relation: Relation) -> bool:
        """Is this one of the ways of being somewhere?"""
        place = self.role("place")
        return place is not None and relation.fluent_id == place.fluent_id

    # ------------------------------------------------------------ words for the parser

    def lexicon(self) -> Lexicon:
        """A fresh lexicon that knows every word of these definitions."""
        words = self._lexicon_of_frames()
        words.nouns.update(kind for kind in self.kinds.parents if kind)
        words.nouns.update(self.kinds.synonyms)
        words.nouns.update(self.relation_nouns)
        words.nouns.update(self.event_nouns)
        words.adjectives.update(self.value_words)
        words.version += 1
        return words

    def _is_office(self, noun: str) -> bool:
        """Is it what somebody may be made, a queen or a captain, and nobody's brother?"""
        relation = self.relation_nouns.get(noun)
        slots = {slot.name: slot for slot in relation[0].slots} if relation is not None else {}
        kin = relation is not None and self.is_for_beings_only(slots[relation[1]])
        return self.kinds.has_role(noun, "person") and not kin

    def _lexicon_of_frames(self) -> Lexicon:
        """The words of all frames."""
        words = _opened(self.library.words).copy() if self.library.words else Lexicon()
        for frame in self.added:
            _learn(frame, words)
        return words


@lru_cache(maxsize=1)
def _opened(words: bytes) -> Lexicon:
    """The words of the library: every story begins with a copy."""
    lexicon: Lexicon = pickle.loads(words)
    return lexicon


def _waits_for(frame: Frame) -> Iterable[str]:
    """The words of which a frame of *be* waits for one; "" where it waits for none."""
    kind, named = frame.predicate or ("", ())
    keys = (named[0],) if kind == "phrase" else (*named, *frame.values)
    return dict.fromkeys(keys or ("",))


def _supposed(verb: Verb) -> bool:
    return verb.off_page not in ("", "no")


def _made_by(verb: Verb) -> set[str]:
    """The relations that the effects of a verb are of; not of those that it needs as well (whoever survives was alive before)."""
    made = (effect for effect in (*verb.makes, *verb.usually) if isinstance(effect, Holds) and effect not in verb.needs)
    return {str(effect.fluent[0]) for effect in made}


def _learn(frame: Frame, words: Lexicon) -> None:
    """The words of one frame."""
    use = words.verbs[frame.lemma] = words.verb(frame.lemma).copy()
    if frame.predicate is not None:
        kind, named = frame.predicate
        if any(word.endswith(" than") for word in named):
            return  # comparisons are read by their form
        small = kind == "adjective" and bool(frame.preps) and named[0] in closed.PREPOSITIONS  # "is in on it"
        if kind == "noun":
            words.nouns.update(named)
        elif kind == "adjective":
            words.adjectives.update(() if small else named)
        else:
            use.literals.update(named)
        if kind not in ("prep", "noun") and not small:
            words.adjectives.update(frame.values)
        for prep in frame.preps:
            use.literals.update(word for word in prep.words if kind != "noun" and word != "of")
        return
    for prep in frame.preps:
        use.literals.update(prep.words)
    use.literals.update(frame.particles)
    use.two_objects = use.two_objects or len(frame.objects) > 1
    if frame.objects and frame.lemma not in closed.TWO_OBJECT_VERBS:  # not "gives her blessing"
        use.results.update(frame.fixed)
    for content in frame.contents:
        for form in content.slot.form.split("/"):
            if hasattr(use, form):
                setattr(use, form, True)
