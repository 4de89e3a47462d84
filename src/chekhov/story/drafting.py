"""Drafting definitions: from an example sentence to the skeleton of an entry. Floor 3.

In: a clause whose verb nothing defines, the definitions, and the kinds of what has been named so far. Out: a :class:`Draft`: the pattern,
with slots for the clause's own complements and kinds guessed for them, and the text of an entry that a writer only has to fill in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.definitions import Definitions
from chekhov.story.pattern import Frame

KindsOf = Callable[[str], tuple[str, ...]]
"""The kinds that a name is already known by."""

_CONTENT = {
    t.That: "that",
    t.To: "to",
    t.Ing: "ing",
    t.Bare: "bare",
    t.Wh: "wh",
    t.Quote: "that",
    t.Adjective: "adjective",
}
_NAMES = {
    "being": "Other", "place": "Place", "event": "Event", "that": "Claim", "to": "Deed", "ing": "Deed", "bare": "Deed", "wh": "Matter",
    "adjective": "State", "information": "News", "time": "Time",
}  # fmt: skip
_PLACE_WORDS = frozenset(
    ("in", "at", "into", "inside", "through", "across", "towards", "onto", "near", "outside", "past", "behind", "under")
)
_ROLES = (
    "being",
    "group",
    "place",
    "event",
    "information",
    "thing",
    "time",
)  # the kinds worth guessing, by their roles


@dataclass(frozen=True, slots=True)
class Draft:
    """A definition to be filled in: its pattern, the name of the first slot, and the sentence it came from."""

    pattern: str
    doer: str
    example: str

    @property
    def line(self) -> str:
        """The skeleton in one line, for a message."""
        return f"## {self.pattern} / needs: … / makes: …"

    @property
    def text(self) -> str:
        """The skeleton as it stands in a file; what is left open is a comment."""
        return (
            f"## {self.pattern}\n"
            f"needs: %% what must be so before, in plain sentences about the slots: {self.doer} is alive. %%\n"
            f"makes: %% what is so afterwards: {self.doer} is tired. %%\n"
            "seen by: everyone there\n"
            f"example: {self.example}\n"
        )


@dataclass(slots=True)
class _Drafter:
    definitions: Definitions
    known: KindsOf
    taken: set[str] = field(default_factory=set)

    def slot(self, kind: str, name: str = "") -> str:
        """``{Thing: thing}`` with a name that is not taken yet."""
        name = name or _NAMES.get(kind, kind[:1].upper() + kind[1:])
        number, free = 2, name
        while free in self.taken:
            free, number = f"{name}{number}", number + 1
        self.taken.add(free)
        return f"{{{free}: {kind}}}"

    def kind(self, phrase: t.NounPhrase, otherwise: str) -> str:
        """The broad kind of what a noun phrase names, as far as its words tell."""
        match phrase:
            case t.Group(items=items) if items:
                return self.kind(items[0], otherwise)
            case t.Pronoun(word=word):
                return "thing" if word in ("it", "this", "that", "something", "nothing") else "being"
            case t.Name(text=text):
                return self._broad(self.known(text)) or "being"
            case t.Noun(noun="", partitive=part) if part is not None:
                return self.kind(part, otherwise)
            case t.Noun(noun=noun):
                return self._broad((noun, *self.known(noun))) or otherwise
            case t.Quote():
                return "that"
        return otherwise

    def _broad(self, kinds: tuple[str, ...]) -> str:
        """The broad kind (one with a role of its own) above these."""
        lattice = self.definitions.kinds
        for kind in kinds:
            for role in _ROLES:
                if lattice.canonical(kind) is not None and lattice.has_role(kind, role):
                    return "being" if role == "group" else role
        return ""

    def draft(self, clause: t.Clause, example: str) -> Draft:
        """The skeleton for one clause, passives turned round."""
        subject, parts = clause.subject, list(clause.complements)
        if clause.passive:
            agent = next((item for item in parts if isinstance(item, t.Prep) and item.word == "by"), None)
            parts = [item for item in parts if item is not agent]
            if subject is not None:
                parts.insert(0, t.Object(subject))
            subject = agent.phrase if agent is not None else None
        kind = self.kind(subject, "being") if subject is not None else "being"
        doer = agent_noun(clause.verb) if kind == "being" else ""
        first = self.slot(kind, doer)
        words = [first, w.third_person(clause.verb)]
        bound = False  # has something that must be there been said behind the verb?
        for part in parts:
            piece = self._piece(part, bound)
            if piece:
                words.append(piece)
                bound = bound or not isinstance(part, t.Particle)
        return Draft(" ".join(words), first[1:].partition(":")[0], example)

    def _piece(self, part: t.Complement, bound: bool) -> str:
        match part:
            case t.Object(phrase=phrase):
                return self.slot(self.kind(phrase, "thing"))
            case t.Particle(word=word) if word not in ("here", "there", "again", "together", "alone"):
                return word
            case t.Prep(word=word, phrase=phrase):
                kind = self.kind(phrase, "place" if word in _PLACE_WORDS else "thing")
                anywhere = kind == "place" and word in ("in", "at", "on", "near")
                if kind == "time" or (anywhere and bound):
                    return ""  # when and where anything happens, the grammar takes care of
                piece = f"{word} {self.slot(kind)}"
                return f"[{piece}]" if bound or anywhere else piece
            case t.When() | t.Particle():
                return ""
            case _:
                return self.slot(_CONTENT.get(type(part), "thing"))


def draft(clause: t.Clause, example: str, definitions: Definitions, known: KindsOf) -> Draft:
    """The skeleton of a definition for the verb of this clause."""
    return _Drafter(definitions, known).draft(clause, example)


def agent_noun(lemma: str) -> str:
    """Who does it, as a slot's name: ``juggle`` -> ``Juggler``."""
    if lemma.endswith("ate") and len(lemma) > 5:
        noun = lemma.removesuffix("e") + "or"
    elif lemma.endswith("e"):
        noun = lemma + "r"
    elif lemma.endswith("y") and lemma[-2:-1] not in tuple("aeiou"):
        noun = lemma[:-1] + "ier"
    else:
        noun = w.gerund(lemma).removesuffix("ing") + "er"
    noun = "".join(letter for letter in noun if letter.isalnum())
    return noun[:1].upper() + noun[1:]


def clauses_in(node: object) -> Iterator[t.Clause]:
    """All clauses of a tree, outer ones first, in the order of the text."""
    if isinstance(node, tuple):
        for item in node:
            yield from clauses_in(item)
        return
    if isinstance(node, t.Clause):
        yield node
    for name in getattr(node, "__match_args__", ()):
        yield from clauses_in(getattr(node, name))


def clause_of(readings: Sequence[t.Sentence], verb: str) -> t.Clause | None:
    """The clause of the best reading in which this verb stands."""
    for reading in readings:
        for clause in clauses_in(reading.body):
            if clause.verb == verb:
                return clause
    return None


_CLAUSES = {
    "that": "that …", "to": "to …", "ing": "-ing …", "bare": "a verb", "wh": "who, what, where …", "adjective": "how it is",
}  # fmt: skip


def lacking(definitions: Definitions, clause: t.Clause) -> list[tuple[str, str]]:
    """The known patterns of a clause's verb, nearest first: the pattern as a writer reads it, and what the clause lacks for it."""
    found: list[tuple[int, int, str, str]] = []
    for frame in definitions.frames.get(clause.verb, ()):
        if frame.predicate is None:
            cost, missing = _distance(frame, clause)
            found.append((cost, frame.order, pattern_of(frame), " and ".join(missing)))
    best: dict[str, str] = {}
    for _, _, pattern, missing_words in sorted(found):
        best.setdefault(pattern, missing_words)
    return list(best.items())


def _distance(frame: Frame, clause: t.Clause) -> tuple[int, list[str]]:
    """How far a clause is from a pattern, and what it lacks, in words."""
    objects = sum(isinstance(item, t.Object) for item in clause.complements) + int(clause.passive)
    preps = [item.word for item in clause.complements if isinstance(item, t.Prep)]
    if clause.passive:
        preps = [word for word in preps if word != "by"]
    particles = {item.word for item in clause.complements if isinstance(item, t.Particle)}
    contents = [_CONTENT[type(item)] for item in clause.complements if type(item) in _CONTENT]
    wanted = [slot for slot, optional in frame.objects if not optional]
    cost = 2 * max(0, len(wanted) - objects) + 3 * max(0, objects - len(frame.objects))
    missing = [slot.name for slot in wanted[objects:]]
    for words, slot, optional in frame.preps:
        if not optional and not set(words) & set(preps):
            cost += 1
            missing.append(f"{words[0]} {slot.name}")
    cost += sum(not any(word in item.words for item in frame.preps) for word in preps)
    for content in frame.contents:
        forms = content.slot.form.split("/")
        if not content.optional and not set(forms) & set(contents):
            cost += 3
            missing.append(_CLAUSES.get(forms[0], content.slot.name))
    cost += 3 * sum(not any(form in item.slot.form.split("/") for item in frame.contents) for form in contents)
    cost += 4 * (len(set(frame.particles) - particles) + len(frame.fixed)) + len(particles - set(frame.particles))
    missing += [word for word in (*frame.particles, *frame.fixed) if word not in particles]
    return cost, [f"“{word}”" for word in missing]


def pattern_of(frame: Frame) -> str:
    """A pattern as a writer reads it: ``Killer kills Victim [with Weapon]``."""
    words = [frame.subject.name, *((frame.modal, frame.lemma) if frame.modal else (w.third_person(frame.lemma),))]
    if frame.pair is not None:
        words += [frame.pair[0].name, "and", frame.pair[1].name]
    words += [f"[{slot.name}]" if optional else slot.name for slot, optional in frame.objects]
    words += [*frame.particles, *frame.fixed]
    for prep in frame.preps:
        text = f"{'/'.join(prep.words)} {prep.slot.name}"
        words.append(f"[{text}]" if prep.optional else text)
    for slot, optional in frame.contents:
        text = f"{_CLAUSES.get(slot.form.split('/')[0], '')} ({slot.name})".replace("… (", "(").strip()
        words.append(f"[{text}]" if optional else text)
    return " ".join(words)
