"""Plain events: a verb used in a way that no pattern knows is still something that happens. Floor 3.

In: a clause that no pattern fits. Out: a `Bound` to an entry made for its verb, which needs nothing, changes nothing, and is seen by everyone there.
Who does it, what else takes part and where is kept, so that it can be told, witnessed and asked about; the writer is told that nothing follows from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.english import ENGLISH_VERBS
from chekhov.story.match import Bound, Filler, Frame
from chekhov.story.meaning import Loosened, SlotDef, Verb

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

MARK = "~"  # the ids of plain entries begin with it
_DOER = SlotDef("Doer", ("any",))
_OBJECTS = (SlotDef("What", ("any",), "mention"), SlotDef("More", ("any",), "mention"))
_WHERE = frozenset("in at on inside outside near behind under beside among aboard across along over through".split())
_CONTENTS = {t.That: "that", t.To: "to", t.Ing: "ing", t.Bare: "bare", t.Wh: "wh", t.Quote: "that"}


def weight(loosened: tuple[Loosened, ...]) -> int:
    """How far a reading is from a full one: less is better."""
    return sum({"opaque": 1, "plain": 2, "left out": 3}[item.kind] for item in loosened)


def plain_bound(definitions: Definitions, clause: t.Clause, make: bool, form: str = "") -> Bound | None:
    """A clause bound to the plain entry of its verb; None where there is no verb to speak of. ``make``: the entry may be a new one (else only
    what the story has told already is known). ``form``: the verb as written; a form that does not agree with its subject is a noun misread."""
    if clause.verb in ("be", "have", "do") or not (clause.verb in ENGLISH_VERBS or clause.verb in definitions.frames):
        return None
    if form and not _agrees(clause, form):
        return None
    slots: dict[str, Filler] = {}
    if clause.subject is not None:
        slots["What" if clause.passive else "Doer"] = clause.subject
    particles = [item.word for item in clause.complements if isinstance(item, t.Particle)]
    names = [slot.name for slot in _OBJECTS[1 if clause.passive else 0 :]]
    rest: list[t.Complement] = []
    shape: list[SlotDef] = []
    for item in clause.complements:
        match item:
            case t.Object(phrase=phrase):
                if not names:
                    return None
                slots[names.pop(0)] = phrase
            case t.Prep(word="by", phrase=phrase) if clause.passive and "Doer" not in slots:
                slots["Doer"] = phrase
            case t.Prep(word=word, phrase=phrase):
                name = "".join(part.capitalize() for part in word.split())
                if name in slots or _is_circumstance(definitions, item):
                    rest.append(item)
                    continue
                shape.append(SlotDef(name, ("any",), "mention"))
                slots[name] = phrase
            case t.That() | t.To() | t.Ing() | t.Bare() | t.Wh() | t.Quote():
                form = _CONTENTS[type(item)]
                name = form.capitalize() + "Said"
                if name in slots:
                    return None
                shape.append(SlotDef(name, ("any",), "mention", form))
                slots[name] = item
            case t.When():
                rest.append(item)
    words = " ".join((clause.verb, *particles))
    if not make and MARK + words not in definitions.verbs:
        return None
    entry = _entry(definitions, words, shape)
    frame = Frame(entry.id, clause.verb, _DOER)
    return Bound(frame, slots, tuple(rest), (), "", "What" if clause.passive else "Doer")


def _agrees(clause: t.Clause, form: str) -> bool:
    """Is a verb in the present tense written as its subject asks ("she hammers", "they hammer")?"""
    simple = not (clause.modal or clause.perfect or clause.progressive or clause.passive)
    if clause.tense != "present" or not simple or clause.polarity != "yes" or clause.subject is None:
        return True
    lower = form.lower()
    third = lower == w.third_person(clause.verb)
    match clause.subject:
        case t.Pronoun(word=word):
            return third != (word in ("i", "you", "we", "they", "these", "those", "both", "all", "the others"))
        case t.Group(word="and"):
            return not third
        case t.Noun(plural=plural, number=number):
            return third != (plural or (number or 1) > 1)
    return True


def _is_circumstance(definitions: Definitions, item: t.Prep) -> bool:
    """Does a preposition say where it happens, rather than who or what takes part?"""
    phrase = item.phrase
    return item.word in _WHERE and isinstance(phrase, t.Noun) and definitions.kinds.has_role(phrase.noun, "place")


def _entry(definitions: Definitions, words: str, shape: list[SlotDef]) -> Verb:
    """The plain entry of a verb (with its particles), widened by the slots that a new use brings."""
    entry = definitions.verbs.get(MARK + words)
    if entry is None:
        entry = Verb(MARK + words, "", (_DOER, *_OBJECTS), words.split()[0], group="plain", seen_by=("everyone there",))
        definitions.verbs[entry.id] = entry
    known = {slot.name for slot in entry.slots}
    entry.slots = (*entry.slots, *(slot for slot in shape if slot.name not in known))
    entry.text = _pattern(words, entry.slots)
    return entry


def _pattern(words: str, slots: tuple[SlotDef, ...]) -> str:
    lemma, *particles = words.split()
    parts = ["{Doer}", w.third_person(lemma), *particles]
    for slot in slots[1:]:
        plain = slot.form != "noun" or slot in _OBJECTS
        parts.append(f"[{{{slot.name}}}]" if plain else f"[{_spaced(slot.name)} {{{slot.name}}}]")
    return " ".join(parts)


def _spaced(name: str) -> str:
    """The preposition that a slot is named for: ``OutOf`` -> "out of"."""
    return "".join(f" {ch.lower()}" if ch.isupper() else ch for ch in name).strip()
