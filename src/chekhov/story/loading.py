"""Reading definitions: the standard library and an author's own kinds, conditions, relations and verbs. Floor 3.

In: the entries of a document. Out: entries added to `Definitions`, and findings for what is wrong with them.
Two passes: first every heading makes its words known, then the clauses of the fields are read with all words known, in any order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from chekhov.findings import Finding, Fix, Severity
from chekhov.findings import Step as Reason
from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.document import Field, Line
from chekhov.language.lexicon import Lexicon
from chekhov.language.parse import parse
from chekhov.source import Span
from chekhov.story.circles import circles_in, conditions_in, events_in
from chekhov.story.definitions import Definitions
from chekhov.story.entries import Entry, sentences_in
from chekhov.story.frames import PatternProblem, pieces_of
from chekhov.story.headings import Headings
from chekhov.story.interpret import Interpreter
from chekhov.story.meaning import Every, IsA, Prop, Relation, SlotDef, Verb, variables
from chekhov.story.rivals import conflicts, settle, too_short
from chekhov.story.scope import SlotScope

_FIELDS = frozenset(
    "also needs makes usually likely begins ends holds does deed same seen heard chosen takes noun weight from example role unless visible known "
    "when means named implies opposite one symmetric transitive inverse shares moves lasting passing past step says measure is called plural wants".split()
) | {
    "for plans", "amounts to", "happens in", "off page", "sides with", "unless said", "from age", "to age",
    "known to", "if not", "told by", "of somebody", "calls for", "seen by", "chosen by", "heard by", "deed of", "does not", "moves along", "is a", "also",
}  # fmt: skip


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
        headings = Headings(self.definitions, self.author)
        for entry in entries:
            if "{" in entry.heading.text:
                self._guarded(entry, headings)
        self.findings += too_short(self.definitions, headings.shorter)
        lexicon = self.definitions.lexicon() if self._later else Lexicon()
        for entry, target in self._later:
            self._clauses(entry, target, lexicon)
        for entry in entries:
            self._means(entry)
        if self.author:
            self.findings += settle(self.definitions, [target for _, target in self._later if isinstance(target, Verb)])
        self._circles(
            [target for _, target in self._later if isinstance(target, Relation) and self.author],
            [target for _, target in self._later if isinstance(target, Verb)],
        )
        self._later.clear()

    def _circles(self, relations: list[Relation], verbs: list[Verb]) -> None:
        """Definitions that lead back to themselves: of what is so, and of what an event brings about."""
        leads = {
            relation.id: conditions_in(relation.when)
            for relation in relations
            if relation.when and not relation.transitive
        }
        told = {name: (relation.span, relation.text) for name, relation in self.definitions.relations.items()}
        for circle in circles_in(leads):
            self._leads_back([told[name] for name in circle])
        events = {verb.id: events_in((*verb.makes, *verb.usually)) for verb in verbs}
        for circle in circles_in(events):
            for name in circle:
                verb = self.definitions.verbs[name]
                verb.makes = tuple(one for one in verb.makes if {*circle}.isdisjoint(events_in((one,))))
                verb.usually = tuple(one for one in verb.usually if {*circle}.isdisjoint(events_in((one,))))
            if self.author:
                self._leads_back(
                    [(self.definitions.verbs[name].span, self.definitions.verbs[name].text) for name in circle]
                )

    def _leads_back(self, circle: list[tuple[Span, str]]) -> None:
        steps = tuple(Reason(span, text) for span, text in circle)
        help_text = "define one of them without the other"
        if len(circle) == 1:
            help_text = "“makes:” says what is so afterwards: define that as a condition (“## {X: being} is …”)"
        message = "this definition leads back to itself"
        self.findings.append(
            Finding("cyclic-definition", Severity.ERROR, message, circle[0][0], because=steps, help=help_text)
        )

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
        if entry.first("calls for"):
            kinds.behind[name] = kinds.behind.get(name, frozenset()) | {*entry.words("calls for")}

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

    # ------------------------------------------------------------ fields and headings

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

    def _guarded(self, entry: Entry, headings: Headings) -> None:
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
                self._later.append((entry, headings.relation(entry, pieces)))
            else:
                self._later.append((entry, headings.verb(entry, pieces)))
        except PatternProblem as problem:
            self.problem(
                entry.heading.span,
                f"this heading is not a pattern: {problem}",
                "write it like: ## {Giver: being} gives {Gift: thing} to {Taker: being}",
            )

    # ------------------------------------------------------------ clauses of the fields

    def _clauses(self, entry: Entry, target: Relation | Verb, lexicon: Lexicon) -> None:
        words = replace(lexicon, names={slot.name for slot in target.slots}, index=None)
        scope = SlotScope(target.slots)
        if isinstance(target, Relation):
            ways = (self._way(item, words, scope) for item in entry.all("when") if item.value.strip())
            target.when = tuple(way for way in ways if way is not None)
            likely = (self._way(item, words, scope) for item in entry.all("likely"))
            target.likely = tuple(way for way in likely if way is not None)
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
