"""The headings of definitions, and the fields that are words: states and verbs as their patterns say them. Floor 3.

In: an entry and the pieces of its heading. Out: a `Relation` or a `Verb`, which its frames, synonyms and nouns make known to `Definitions`. (The fields
that are clauses are read when all words are known: in `loading`.)
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, field, replace

from chekhov.language import closed
from chekhov.source import Span
from chekhov.story.definitions import Definitions, EventNoun
from chekhov.story.entries import Entry, comma_separated, sentences_in
from chekhov.story.frames import Piece, build, lemma_of, phrasing, pieces_of, site_of, slots_of, split_phrase
from chekhov.story.meaning import Relation, SlotDef, Step, Value, Verb
from chekhov.story.pattern import Frame
from chekhov.story.rivals import Shorter

_YES = {"yes": True, "no": False, "unknown": None}


@dataclass(frozen=True, slots=True)
class Headings:
    """Reads headings into definitions. ``author``: they are the writer's own. ``shorter``: the words of `also:` that leave out a particle of their heading."""

    definitions: Definitions
    author: bool = False
    shorter: list[Shorter] = field(default_factory=list)

    def relation(self, entry: Entry, pieces: list[Piece]) -> Relation:
        """What a heading and its fields say of a state; its clauses are read later."""
        slots = slots_of(pieces)
        frame = build(pieces, "", True)
        ident = self._ident(_relation_name(frame, pieces), self.definitions.relations, slots)
        frame.target, frame.author = ident, self.author
        values = tuple(frame.values) if len(frame.values) > 1 else ()
        relation = Relation(ident, entry.heading.text, slots, values, span=entry.heading.span, author=self.author)
        if frame.predicate is not None and frame.predicate[0] == "noun":
            relation.noun = frame.predicate[1][0] if frame.predicate[1] else ""
        relation.fields = tuple((item.key, " ".join(item.value.split())) for item in entry.fields)
        relation.roles = tuple(entry.words("role"))
        relation.one = tuple(word for word in entry.words("one"))
        names = [slot.name for slot in slots]
        relation.value_slot = names.index(relation.one[0]) if relation.one and relation.one[0] in names else None
        relation.symmetric = entry.first("symmetric") == "yes"
        frame.symmetric, frame.mutual = relation.symmetric, "mutual" in relation.roles
        relation.transitive = entry.first("transitive") == "yes"
        relation.passing = tuple(entry.words("passing"))
        relation.fading = tuple(entry.words("fading"))
        relation.lasting = entry.first("lasting") == "yes"
        relation.visible = entry.first("visible") == "yes"
        relation.sides = entry.first("sides with").rstrip(".")
        relation.known_to = entry.first("known to").rstrip(".").replace("those there", "")
        relation.default = self._default(entry, relation, frame)
        along = re.fullmatch(r"(\w+) with (\w+)\.?", entry.first("moves along"))
        relation.moves_along = (along[1], along[2]) if along else None
        relation.step = _step(entry.first("step"))
        relation.named_by = tuple(entry.words("says"))
        relation.measure = entry.first("measure").rstrip(".")
        ages = [entry.first(key).rstrip(".") for key in ("to age", "from age")]
        if all(age.isdigit() for age in ages):
            relation.ages = (int(ages[0]), int(ages[1]))
        if relation.measure:
            self.definitions.add_measure(relation)
        shared = entry.first("shares").rstrip(".")
        if shared:
            target = self.definitions.role(shared)
            relation.fluent_id = target.fluent_id if target is not None else shared
        for item in entry.fields:
            if item.key.startswith("if broken"):
                relation.broken[item.key.removeprefix("if broken").strip().removeprefix("by ")] = (
                    item.value.strip().rstrip(".")
                )
        self.definitions.add_relation(relation)
        self.definitions.add_frame(frame)
        self._value_words(frame, relation)
        self._relation_synonyms(entry, relation, frame, {slot.name: slot for slot in slots})
        self._register_noun(relation, frame)
        return relation

    def _default(self, entry: Entry, relation: Relation, frame: Frame) -> Value | None:
        said = entry.first("unless said").rstrip(".")
        if said in _YES:
            return _YES[said]
        if said:
            return said
        single = frame.predicate is not None and frame.predicate[0] in ("adjective", "phrase")
        return False if single and len(relation.slots) == 1 and not relation.values and not entry.all("when") else None

    def _ident(self, name: str, taken: Container[str], slots: tuple[SlotDef, ...]) -> str:
        if name not in taken:
            return name
        number = 2
        while f"{name} {number}" in taken:
            number += 1
        return f"{name} {number}"

    def _value_words(self, frame: Frame, relation: Relation) -> None:
        if frame.predicate is not None and frame.predicate[0] == "adjective" and len(relation.slots) == 1:
            for word, value in frame.values.items():
                self.definitions.value_words.setdefault(word, (relation.id, True if value == "+" else value))

    def _relation_synonyms(self, entry: Entry, relation: Relation, frame: Frame, known: dict[str, SlotDef]) -> None:
        for item in entry.fields:
            if item.key == "opposite":
                relation.opposites = tuple(comma_separated(item.value))
                for word in relation.opposites:
                    self._synonym(frame, relation, word, flip=True)
            elif item.key == "inverse":
                self._inverse(item.value.strip().rstrip("."), relation, frame, known)
            elif item.key == "also":
                if "{" in item.value:
                    for pattern in item.value.split(";"):
                        if pattern.strip(" ."):
                            other = build(pieces_of(pattern.strip().rstrip("."), known), relation.id, True)
                            other.author, other.symmetric = self.author, relation.symmetric
                            self.definitions.add_frame(other)
                            self._register_noun(relation, other)
                            self._value_words(other, relation)
                    continue
                for word in comma_separated(item.value):
                    self._synonym(frame, relation, word)
            elif item.key.startswith("also "):
                value = item.key.removeprefix("also ").strip()
                for word in comma_separated(item.value):
                    frame.values[word] = value
                    frame.predicate = ("adjective", (*frame.predicate[1], word)) if frame.predicate else None
                    self.definitions.value_words.setdefault(word, (relation.id, value))

    def _synonym(self, frame: Frame, relation: Relation, word: str, flip: bool = False) -> None:
        other = replace(frame, target=relation.id, values={}, flip=flip, rename={})
        if word.startswith(("is ", "are ")):
            head = word.split(" ", 1)[1]
            phrase = head.split()[0] in closed.PREPOSITIONS and " " in head
            other.lemma, other.predicate = (
                "be",
                ("phrase", split_phrase(head)) if phrase else ("adjective", (head,)),
            )
            other.values = {head: "+"}
        elif frame.predicate is None:
            first, *rest = word.split()
            other.lemma = lemma_of(first)
            other.particles = tuple(item for item in rest if item in closed.PARTICLES)
            other.fixed = tuple(item for item in rest if item not in closed.PARTICLES)
        else:
            kind = frame.predicate[0]
            if kind == "phrase" or (kind == "adjective" and " " in word and word.split()[0] in closed.PREPOSITIONS):
                other.predicate = ("phrase", split_phrase(word))
            else:
                other.predicate = (kind, (word,))
                if kind == "adjective":
                    other.values = {word: "+"}
                    if len(relation.slots) == 1 and not relation.values:
                        self.definitions.value_words.setdefault(word, (relation.id, not flip))
                elif kind == "noun":
                    self._register_noun(relation, other)
        self.definitions.add_frame(other)

    def _inverse(self, text: str, relation: Relation, frame: Frame, known: dict[str, SlotDef]) -> None:
        if "{" in text:
            other = build(pieces_of(text, known), relation.id, True)
        else:
            first, second = relation.slots[:2]
            other = Frame(relation.id, "be", second, True, predicate=("noun", (text.lower(),)), of_slot=first)
        other.author = self.author
        self.definitions.add_frame(other)
        self._register_noun(relation, other)

    def _register_noun(self, relation: Relation, frame: Frame) -> None:
        if frame.predicate is not None and frame.predicate[0] == "noun" and frame.of_slot is not None:
            for noun in frame.predicate[1]:
                self.definitions.relation_nouns.setdefault(noun, (relation, frame.of_slot.name, frame.subject.name))

    def verb(self, entry: Entry, pieces: list[Piece]) -> Verb:
        """What a heading and its fields say of a verb; its clauses are read later."""
        slots = slots_of(pieces)
        frame = build(pieces, "", False)
        name = frame.lemma if frame.predicate is None else " ".join(frame.predicate[1])
        for word in (*frame.particles, *frame.fixed):
            name += " " + word
        ident = self._ident(name, self.definitions.verbs, slots)
        frame.target, frame.author = ident, self.author
        verb = Verb(
            ident, entry.heading.text, slots, frame.lemma, entry.part, span=entry.heading.span, author=self.author
        )
        verb.fields = tuple((item.key, " ".join(item.value.split())) for item in entry.fields)
        verb.begins, verb.ends = tuple(entry.words("begins")), tuple(entry.words("ends"))
        verb.does = next((word for word in entry.words("does")), "")
        verb.does_not = next((word for word in entry.words("does not")), "")
        verb.deed_of = entry.first("deed of").rstrip(".")
        verb.holds = tuple(
            (word.removeprefix("not ").strip(), not word.startswith("not ")) for word in entry.words("holds")
        )
        same = entry.words("same")
        verb.same = (same[0], same[1]) if len(same) == 2 else None
        verb.seen_by = tuple(entry.words("seen by")) or ("everyone there",)
        verb.roles = tuple(entry.words("role"))
        verb.site = entry.first("happens in").rstrip(".") or site_of(pieces)
        verb.weight = entry.first("weight").rstrip(".") or "ordinary"
        verb.off_page = entry.first("off page").rstrip(".")
        verb.takes = entry.first("takes").rstrip(".")
        moves = re.fullmatch(r"(\w+) to (\w+)\.?", entry.first("moves"))
        verb.moves = (moves[1], moves[2]) if moves else None
        verb.examples = tuple(text for item in entry.all("example") for text, _ in sentences_in(item.value, 0))
        chosen = entry.words("chosen by")
        names = {slot.name for slot in slots}
        if chosen:
            verb.chosen_by = tuple(word for word in chosen if word in names)
        elif self.definitions.is_being_slot(slots[0]) and "any" not in slots[0].kinds:
            verb.chosen_by = (slots[0].name,)
        self.definitions.verbs[ident] = verb
        self.definitions.add_frame(frame)
        self._verb_synonyms(entry, verb, frame, {slot.name: slot for slot in slots})
        self._event_nouns(entry, verb)
        return verb

    def _verb_synonyms(self, entry: Entry, verb: Verb, frame: Frame, known: dict[str, SlotDef]) -> None:
        also: list[str] = []
        pasts = tuple(entry.words("past"))
        ways = [phrasing(entry.heading.text, pasts=pasts)]
        for item in entry.all("also"):
            if "{" in item.value:
                for pattern in item.value.split(";"):
                    if pattern.strip(" ."):
                        other = build(pieces_of(pattern.strip().rstrip("."), known), verb.id, False)
                        other.author = self.author
                        self.definitions.add_frame(other)
                        ways.append(phrasing(pattern.strip().rstrip("."), pasts=pasts))
                        also.append(re.sub(r"\{(\w+)[^{}]*\}", r"\1", pattern.strip().rstrip(".")))
                continue
            for word in comma_separated(item.value):
                parts = word.split()
                other = replace(frame, target=verb.id, lemma=lemma_of(parts[0]), rename={})
                extra = parts[1:]
                if extra or frame.particles:
                    other.particles = tuple(word for word in extra if word in closed.PARTICLES)
                    rest = [word for word in extra if word not in closed.PARTICLES]
                    other.fixed = (" ".join(rest),) if rest else ()
                self.definitions.add_frame(other)
                if frame.particles and not extra:
                    start = item.value_span.start + re.search(rf"\b{word}\b", item.value).start()  # type: ignore[union-attr]
                    left_out = " ".join((*frame.particles, *frame.fixed))
                    self.shorter.append(Shorter(other, word, left_out, Span(start, start + len(word))))
                ways.append(phrasing(entry.heading.text, word, frame, pasts))
                also.append(word)
        verb.also, verb.phrasings = tuple(dict.fromkeys(also)), tuple(dict.fromkeys(ways))

    def _event_nouns(self, entry: Entry, verb: Verb) -> None:
        nouns: list[str] = []
        for item in entry.all("noun"):
            for text in item.value.split(";"):
                if not text.strip(" ."):
                    continue
                head, *rest = re.split(
                    r"(?=\[|\b(?:of|by|to|on|for|with|from|against|about)\s*\{)", text.strip().rstrip("."), maxsplit=1
                )
                noun = head.strip()
                slots = dict(re.findall(r"(\w+)\s*\{(\w+)\}", "".join(rest)))
                own = re.match(r"\{(\w+)\}'s\s+(.+)", noun)
                if own:
                    noun, slots["'s"] = own[2].strip(), own[1]
                noun = noun.removeprefix("the ").removeprefix("a ").strip().lower()
                if not noun:
                    continue
                slots.setdefault("'s", slots.get("of") or verb.slots[0].name)
                self.definitions.event_nouns.setdefault(noun, []).append(EventNoun(verb.id, slots))
                nouns.append(noun)
        verb.nouns = tuple(nouns)


def _step(value: str) -> Step | None:
    """``0 1 map``: one up, on the map."""
    found = re.fullmatch(r"(-?\d+) (-?\d+) (\w+)\.?", value)
    return Step(int(found[1]), int(found[2]), found[3]) if found else None


def _relation_name(frame: Frame, pieces: list[Piece]) -> str:
    """A short stable id: "father of", "in", "alive", "can act", "have"."""
    if frame.predicate is None:
        name = (frame.modal + " " + frame.lemma).strip()
        for prep in frame.preps:
            if not prep.optional:
                name += " " + prep.words[0]
        return name
    kind, words = frame.predicate
    if kind == "noun":
        return (words[0] + " of") if words and frame.of_slot is not None else " ".join(words)
    if kind == "phrase":
        return " ".join(words)
    name = words[0] if words else ""
    for prep in frame.preps:
        if not prep.optional:
            name += " " + prep.words[0]
    return name
