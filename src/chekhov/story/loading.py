"""Reading definitions: the standard library and an author's own kinds, conditions, relations and verbs. Floor 3.

In: the blocks of a document. Out: entries added to `Definitions`, and findings for what is wrong with them.
Two passes: first every heading makes its words known, then the clauses of the fields are read with all words known, in any order.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field, replace

from chekhov.findings import Finding, Fix, Severity
from chekhov.findings import Step as Reason
from chekhov.language import closed
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.document import Block, Field, Heading, Line
from chekhov.language.lexicon import Lexicon
from chekhov.language.parse import parse
from chekhov.source import Span
from chekhov.story.definitions import Definitions, EventNoun
from chekhov.story.frames import PatternProblem, Piece, build, lemma_of, phrasing, pieces_of, site_of, slots_of
from chekhov.story.interpret import Interpreter
from chekhov.story.meaning import Every, Holds, IsA, Prop, Relation, SlotDef, Step, Value, Verb, variables
from chekhov.story.pattern import Frame
from chekhov.story.rivals import conflicts, settle
from chekhov.story.scope import SlotScope

_FIELDS = frozenset(
    "also needs makes usually likely begins ends holds does deed same seen heard chosen takes noun weight from example role unless visible known "
    "when means named implies opposite one symmetric transitive inverse shares moves lasting passing past step says measure is called plural wants".split()
) | {
    "for plans", "amounts to", "happens in", "off page", "sides with", "unless said", "from age", "to age",
    "known to", "if not", "told by", "of somebody", "seen by", "chosen by", "heard by", "deed of", "does not", "moves along", "is a", "also",
}  # fmt: skip
_YES = {"yes": True, "no": False, "unknown": None}


@dataclass(slots=True)
class Entry:
    """One definition as it stands in the text: the part it is in, its heading and its fields."""

    part: str
    heading: Heading
    fields: list[Field] = field(default_factory=list)

    def all(self, key: str) -> list[Field]:
        return [item for item in self.fields if item.key == key]

    def first(self, key: str) -> str:
        found = self.all(key)
        return found[0].value.strip() if found else ""

    def words(self, key: str) -> list[str]:
        """Comma separated values of all fields of this name."""
        return [
            word.strip().rstrip(".") for item in self.all(key) for word in item.value.split(",") if word.strip(" .")
        ]


def entries_of(blocks: Iterable[Block], default_part: str = "") -> tuple[list[Entry], list[tuple[str, Line]]]:
    """The definitions among these blocks, and the loose sentences with the part they stand in."""
    entries: list[Entry] = []
    lines: list[tuple[str, Line]] = []
    part = default_part
    current: Entry | None = None
    for block in blocks:
        if isinstance(block, Heading):
            if "{" in block.text or (block.level > 1 and part == "kinds"):
                current = Entry(part, block)
                entries.append(current)
            else:
                part, current = block.text.strip().lower(), None
        elif isinstance(block, Field) and current is not None:
            current.fields.append(block)
        elif isinstance(block, Line) and not block.mood:
            lines.append((part, block))
    return entries, lines


def sentences_in(text: str, start: int) -> list[tuple[str, int]]:
    """The sentences of a field value, each with its offset."""
    found = []
    for part in re.finditer(r"[^.?!]+(?:[.?!]|$)", text):
        sentence = part.group().strip()
        if sentence.strip(" ."):
            found.append((sentence, start + part.start() + len(part.group()) - len(part.group().lstrip())))
    return found


@dataclass(slots=True)
class Loader:
    """Adds entries to definitions; ``findings`` collects what is wrong."""

    definitions: Definitions
    author: bool = False
    findings: list[Finding] = field(default_factory=list)
    _later: list[tuple[Entry, Relation | Verb]] = field(default_factory=list)

    def load(self, entries: Sequence[Entry], lines: Sequence[tuple[str, Line]] = ()) -> None:
        """Both passes over these entries (and the kind sentences among the lines)."""
        for entry in entries:
            if entry.part == "kinds" or "{" not in entry.heading.text:
                self._kind(entry)
        self.kind_lines([line for part, line in lines if part == "kinds"])
        self.findings += conflicts(entries)
        for entry in entries:
            if "{" in entry.heading.text:
                self._guarded(entry)
        lexicon = self.definitions.lexicon() if self._later else Lexicon()
        for entry, target in self._later:
            self._clauses(entry, target, lexicon)
        for entry in entries:
            self._means(entry)
        if self.author:
            self.findings += settle(self.definitions, [target for _, target in self._later if isinstance(target, Verb)])
            self._circles([target for _, target in self._later if isinstance(target, Relation)])
        self._later.clear()

    def _circles(self, relations: list[Relation]) -> None:
        """Definitions that lead back to themselves."""
        leads = {
            relation.id: _named_in(relation.when) for relation in relations if relation.when and not relation.transitive
        }
        done: set[str] = set()
        for start in leads:
            path = [start]
            while path and start not in done:
                following = next(
                    (name for name in leads.get(path[-1], ()) if name in leads and (name not in path or name == start)),
                    None,
                )
                if following is None:
                    break
                if following == start:
                    done.update(path)
                    steps = tuple(
                        Reason(self.definitions.relations[name].span, self.definitions.relations[name].text)
                        for name in path
                    )
                    self.findings.append(
                        Finding(
                            "cyclic-definition",
                            Severity.ERROR,
                            "this definition leads back to itself",
                            self.definitions.relations[start].span,
                            because=steps,
                            help="define one of them without the other",
                        )
                    )
                    break
                path.append(following)

    def problem(
        self, span: Span, message: str, help_text: str = "", rule: str = "bad-definition", fixes: tuple[Fix, ...] = ()
    ) -> None:
        self.findings.append(Finding(rule, Severity.ERROR, message, span, help=help_text, fixes=fixes))

    # ------------------------------------------------------------ kinds

    def _kind(self, entry: Entry) -> None:
        kinds = self.definitions.kinds
        name = entry.heading.text.strip()
        kinds.add(name)
        for parent in entry.words("is a"):
            for one in re.split(r"\s+and\s+(?:an?\s+)?", parent):
                if not kinds.add(name, one.removeprefix("a ").removeprefix("an ").strip()):
                    self.problem(entry.heading.span, f"a {name} cannot be a kind of itself", rule="cyclic-definition")
        for role in entry.words("role"):
            kinds.roles.setdefault(name, set()).add(role)
            kinds.said_more()
        if entry.first("called"):
            kinds.called[name] = entry.first("called").rstrip(".")
        for word in entry.words("also"):
            kinds.synonyms[word] = name
            kinds.said_more()
        kinds.named.update(dict.fromkeys(entry.words("named"), name))
        kinds.told_by.update(dict.fromkeys(entry.words("told by"), name))
        kinds.somebody.update(dict.fromkeys(entry.words("of somebody"), name))

    def _means(self, entry: Entry) -> None:
        """What makes somebody a widow, something a weapon, and what is so of whoever is said to be one: the figure is called X there."""
        told = [item for item in entry.all("means") if item.value.strip()]
        follows = entry.all("implies") if "{" not in entry.heading.text else []
        if not told and not follows:
            return
        lexicon = self.definitions.lexicon()
        lexicon.names |= {"X", "Y", "Z"}
        scope = SlotScope((SlotDef("X", ("any",)), SlotDef("Y", ("any",)), SlotDef("Z", ("any",))))
        found = [tuple(self.clauses(item, lexicon, scope)) for item in told]
        noun = entry.heading.text.strip()
        if found:
            self.definitions.descriptions.setdefault(noun, []).extend(found)
        for item in follows:
            self.definitions.follows[noun] = (
                *self.definitions.follows.get(noun, ()),
                *self.clauses(item, lexicon, scope),
            )

    def kind_lines(self, lines: Iterable[Line]) -> None:
        """``A soldier, a doctor and a king are persons.`` and ``A woman is called she.``"""
        for line in lines:
            text = line.text.strip().rstrip(".")
            called = re.fullmatch(r"(?:An?|The)\s+(.+?)\s+is called\s+(.+)", text)
            if called:
                self.definitions.kinds.called[called[1].strip()] = called[2].strip()
                continue
            stated = re.fullmatch(r"(.+?)\s+(?:is|are)\s+(.+)", text)
            if stated is None:
                self.problem(line.span, "this is not a statement about kinds", "write: A soldier is a person.")
                continue
            subjects = [_bare(part) for part in re.split(r",\s*(?:and\s+)?|\s+and\s+", stated[1]) if part.strip()]
            parents = [_bare(part) for part in re.split(r",\s*(?:and\s+)?|\s+and\s+", stated[2]) if part.strip()]
            for subject in subjects:
                for parent in parents:
                    name = parent if parent in self.definitions.kinds.parents else w.singular(parent) or parent
                    if not self.definitions.kinds.add(subject, name):
                        self.problem(line.span, f"a {subject} cannot be a kind of itself", rule="cyclic-definition")

    # ------------------------------------------------------------ headings

    def _unknown_fields(self, entry: Entry) -> None:
        """A field that no definition has (``mekes:``) would be lost in silence."""
        for item in entry.fields:
            if item.key not in _FIELDS and not item.key.startswith(("also ", "if broken")):
                near = w.nearest(item.key, sorted(_FIELDS))
                key_span = Span(item.span.start, item.value_span.start)
                self.problem(
                    item.span,
                    f"a definition has no field “{item.key}”",
                    f"did you mean “{near[0]}”?" if near else "",
                    fixes=(Fix(f"write “{near[0]}”", key_span, f"{near[0]}: "),) if near else (),
                )

    def _unknown_names(self, item: Field, text: str, offset: int, names: set[str], prop: Prop) -> None:
        """In an author's needs and effects every name is a slot of the heading."""
        for name in sorted(variables(prop) - names):
            if self.author and re.search(rf"\b{re.escape(name)}\b", text):
                self.problem(
                    Span(offset, offset + len(text)),
                    f"“{name}” is not named in the heading of this definition",
                    "name the slots as the heading does",
                )

    def _guarded(self, entry: Entry) -> None:
        if self.author:
            self._unknown_fields(entry)
        try:
            pieces = pieces_of(entry.heading.text)
            second = pieces[1].word
            part = entry.part
            is_state = part in ("conditions", "relations") or (
                part not in ("verbs",)
                and not entry.all("makes")
                and not entry.all("needs")
                and (
                    second in ("is", "are", "can")
                    or any(entry.all(key) for key in ("unless said", "one", "role", "when", "known to"))
                )
            )
            if is_state:
                self._relation(entry, pieces)
            else:
                self._verb(entry, pieces)
        except PatternProblem as problem:
            self.problem(
                entry.heading.span,
                f"this heading is not a pattern: {problem}",
                "write it like: ## {Giver: being} gives {Gift: thing} to {Taker: being}",
            )

    def _relation(self, entry: Entry, pieces: list[Piece]) -> None:
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
            relation.shares = target.fluent_id if target is not None else shared
            if relation.value_slot is not None and self.definitions.role("place") is not None:
                pass
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
        self._later.append((entry, relation))

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
                relation.opposites = tuple(_commas(item.value))
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
                for word in _commas(item.value):
                    self._synonym(frame, relation, word)
            elif item.key.startswith("also "):
                value = item.key.removeprefix("also ").strip()
                for word in _commas(item.value):
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
                ("phrase", tuple(head.split(" ", 1))) if phrase else ("adjective", (head,)),
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
                other.predicate = ("phrase", tuple(word.split(" ", 1)))
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

    def _verb(self, entry: Entry, pieces: list[Piece]) -> None:
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
        self._later.append((entry, verb))

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
            for word in _commas(item.value):
                parts = word.split()
                other = replace(frame, target=verb.id, lemma=lemma_of(parts[0]), rename={})
                extra = parts[1:]
                if extra or frame.particles:
                    other.particles = tuple(word for word in extra if word in closed.PARTICLES)
                    rest = [word for word in extra if word not in closed.PARTICLES]
                    other.fixed = (" ".join(rest),) if rest else ()
                self.definitions.add_frame(other)
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

    # ------------------------------------------------------------ clauses of the fields

    def _clauses(self, entry: Entry, target: Relation | Verb, lexicon: Lexicon) -> None:
        words = Lexicon(
            lexicon.verbs,
            lexicon.nouns,
            lexicon.adjectives,
            {slot.name for slot in target.slots},
            lexicon.plurals,
            lexicon.verb_forms,
            lexicon.version,
        )
        scope = SlotScope(target.slots)
        if isinstance(target, Relation):
            ways = (self._way(item, words, scope) for item in entry.all("when") if item.value.strip())
            target.when = tuple(way for way in ways if way is not None)
            target.implies = tuple(prop for item in entry.all("implies") for prop in self.clauses(item, words, scope))
            target.wants = tuple(prop for item in entry.all("wants") for prop in self.clauses(item, words, scope))
            return
        target.needs = tuple(prop for item in entry.all("needs") for prop in self.clauses(item, words, scope))
        target.makes = tuple(prop for item in entry.all("makes") for prop in self.clauses(item, words, scope))
        if any(target.site in variables(prop) for prop in target.makes):
            target.site = ""  # "locks him up in the cabin": where it leads to
        target.denied = tuple(prop for item in entry.all("if not") for prop in self.clauses(item, words, scope))
        target.likely = tuple(prop for item in entry.all("likely") for prop in self.clauses(item, words, scope))
        target.amounts_to = tuple(prop for item in entry.all("amounts to") for prop in self.clauses(item, words, scope))
        target.usually = tuple(prop for item in entry.all("usually") for prop in self.clauses(item, words, scope))
        plans = [item for item in entry.all("for plans") if item.value.strip(" .") != "no"]
        asked = [item for item in plans if item.value.strip(" .") != "yes"]
        target.for_plans = tuple(p for item in asked for p in self.clauses(item, words, scope)) if plans else None

    def _way(self, item: Field, lexicon: Lexicon, scope: SlotScope) -> Prop | None:
        """A condition from which something follows; None where a part of it is not understood: nothing follows from the rest of it."""
        known = len(self.findings)
        found = self.clauses(item, lexicon, scope)
        self._unbound(item, lexicon.names, found)
        return _all_of(found) if len(self.findings) == known else None

    def _unbound(self, item: Field, names: set[str], found: Sequence[Prop]) -> None:
        """What would hold of everybody, or of a kind that is none: "Y has killed Z" of X, "X is a Y"."""
        for prop in found:
            if isinstance(prop, IsA) and (prop.kind in names or re.fullmatch("[A-Z]", prop.kind)):
                self.problem(
                    item.value_span,
                    f"“{prop.kind}” stands for somebody here, and is no kind: {item.value.strip()}",
                    "name a kind (X is a soldier), or say what the two are to each other (X is a friend of Y)",
                )
        if found and names.isdisjoint(name for prop in found for name in variables(prop)):
            slots = " and ".join(sorted(names))
            self.problem(
                item.value_span,
                f"this says nothing of {slots}: it would hold of everybody as soon as it holds of anybody",
                f"name {slots} in it, as the heading does",
            )

    def clauses(self, item: Field, lexicon: Lexicon, scope: SlotScope) -> list[Prop]:
        """The propositions of one field; a sentence that does not read is a finding."""
        found: list[Prop] = []
        for text, offset in sentences_in(item.value, item.value_span.start):
            prop = None
            for reading in parse(text, offset, lexicon).readings:
                if isinstance(reading.body, t.Question):
                    continue
                prop = Interpreter(self.definitions, relations_first=True).proposition(
                    _slots_apart(reading.body, lexicon.names), scope
                )
                named = {word for word in re.findall(r"\w+", text) if word in lexicon.names}
                if prop is not None and named <= variables(prop):
                    break
                prop = None
            if prop is not None and item.key not in ("when", "implies"):
                self._unknown_names(item, text, offset, lexicon.names, prop)
            if prop is None:
                self.problem(Span(offset, offset + len(text)), f"this clause is not understood: {text}")
            else:
                found.extend(prop.items if isinstance(prop, Every) else (prop,))
        return found


def _named_in(props: Iterable[Prop]) -> list[str]:
    """The relations that a definition rests on."""
    found: dict[str, None] = {}
    for prop in props:
        for item in prop.items if isinstance(prop, Every) else (prop,):
            if isinstance(item, Holds) and isinstance(item.fluent[0], str):
                found[item.fluent[0]] = None
    return list(found)


def _slots_apart(statement: t.Statement, slots: set[str]) -> t.Statement:
    """ "Promiser is bound Deed": where Deed is a slot, "bound" is the state and not an adjective of it."""
    if isinstance(statement, t.Compound):
        return replace(statement, items=tuple(_slots_apart(item, slots) for item in statement.items))
    found: list[t.Complement] = []
    for item in statement.complements:
        phrase = item.phrase if isinstance(item, t.Object) else None
        if statement.verb == "be" and isinstance(phrase, t.Noun) and phrase.noun in slots and phrase.adjectives:
            found.extend((t.Adjective(" ".join(phrase.adjectives)), t.Object(t.Name(phrase.noun))))
        else:
            found.append(item)
    return replace(statement, complements=tuple(found))


def _all_of(props: list[Prop]) -> Prop:
    return props[0] if len(props) == 1 else Every(tuple(props))


def _bare(text: str) -> str:
    text = text.strip()
    for article in ("A ", "An ", "The ", "a ", "an ", "the ", "kinds of ", "a kind of ", "sorts of "):
        text = text.removeprefix(article)
    return text.strip()


def _commas(value: str) -> list[str]:
    return [word.strip() for word in value.strip().rstrip(".").split(",") if word.strip()]


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
