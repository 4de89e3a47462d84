"""Plain events and conditions: what no pattern knows still happens, or is so. Floor 3.

In: a clause that no pattern fits. Out: a `Bound` to an entry made for its verb, which needs nobody but a living doer, changes nothing, and is seen by everyone there;
or a condition made for its adjective, which is so where somebody says so.
Who does it, what else takes part and where is kept, so that it can be told, witnessed and asked about; the writer is told that nothing follows from it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.language.english import ADJECTIVES, COMMON_NOUNS, ENGLISH_VERBS
from chekhov.story.frames import build, pieces_of
from chekhov.story.meaning import Holds, Loosened, Relation, SlotDef, Verb
from chekhov.story.pattern import Bound, Filler, Frame, compared
from chekhov.story.taking import is_rather_a_deed, is_reason

if TYPE_CHECKING:
    from chekhov.story.definitions import Definitions

MARK = "~"  # the ids of plain entries begin with it
_DOER = SlotDef("Doer", ("any",))
_OBJECTS = (SlotDef("What", ("any",), "mention"), SlotDef("More", ("any",), "mention"))
_HOW = SlotDef("How", ("any",), "mention", "how")
_WHERE = frozenset("in at on inside outside near behind under beside among aboard across along over through".split())
_ABOUT = frozenset("of to with about for at by from against".split())  # what a state is about
_NO_STATE = frozenset("almost nearly hardly barely more most less least as how".split())
_TAILS = {t.To: " {Deed: to}", t.That: " {Claim: that}", t.Wh: " {Asked: wh}"}
_CONTENTS = {t.That: "that", t.To: "to", t.Ing: "ing", t.Bare: "bare", t.Wh: "wh", t.Quote: "that"}


def weight(loosened: tuple[Loosened, ...]) -> int:
    """How far a reading is from a full one: less is better."""
    return sum({"condition": 1, "opaque": 1, "plain": 2, "left out": 3}[item.kind] for item in loosened)


def is_known(definitions: Definitions, verb: str) -> bool:
    """Is this a verb of English or of the library, or of the story itself?"""
    return verb in ENGLISH_VERBS or verb in definitions.frames


def plain_bound(
    definitions: Definitions, clause: t.Clause, make: bool, form: str = "", strange: bool = False
) -> Bound | None:
    """A clause bound to the plain entry of its verb; None where there is no verb to speak of. ``make``: the entry may be a new one (else only
    what the story has told already is known). ``form``: the verb as written; a form that does not agree with its subject is a noun misread.
    ``strange``: the verb may be a word that nobody knows."""
    if clause.verb in ("be", "have", "do", "") or not (strange or is_known(definitions, clause.verb)):
        return None
    if form and not _agrees(clause, form):
        return None
    slots: dict[str, Filler] = {}
    if clause.subject is not None:
        slots["What" if clause.passive else "Doer"] = clause.subject
    reasons = [
        index for index in range(len(clause.complements)) if is_reason(clause.complements, index)
    ]  # "for pushing him"
    apart = {id(clause.complements[at]) for index in reasons for at in (index, index + 1)}
    particles = [item.word for item in clause.complements if isinstance(item, t.Particle) and id(item) not in apart]
    names = [slot.name for slot in _OBJECTS[1 if clause.passive else 0 :]]
    rest: list[t.Complement] = []
    shape: list[SlotDef] = []
    for item in clause.complements:
        if id(item) in apart:
            rest.append(item)
            continue
        match item:
            case t.Object(phrase=phrase):
                if not names:
                    return None
                slots[names.pop(0)] = phrase
            case t.Prep() if is_rather_a_deed(item):
                return None
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
            case t.Adjective() if _HOW.name not in slots and not item.degree and item.than is None:
                shape.append(_HOW)
                slots[_HOW.name] = item
            case t.When() | t.Adjective():
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
        alive = definitions.role("alive")
        needs = (Holds((alive.fluent_id, _DOER.name), alive.values[0]),) if alive is not None else ()
        entry = Verb(MARK + words, "", (_DOER, *_OBJECTS), words.split()[0], group="plain", needs=needs)
        definitions.verbs[entry.id] = entry
    known = {slot.name for slot in entry.slots}
    brought = [slot for slot in shape if slot.name not in known]
    behind = 1 + len(_OBJECTS)  # "left him dead for a week": how somebody is stands before the rest
    before = [slot for slot in brought if slot == _HOW]
    after = [slot for slot in brought if slot != _HOW]
    entry.slots = (*entry.slots[:behind], *before, *entry.slots[behind:], *after)
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


def add_condition(definitions: Definitions, clause: t.Clause, loose: bool) -> bool:
    """Make a plain condition of an adjective that nothing defines ("the oranges are sour", "Jim is proud of his watch"): true or not, known only
    where somebody says so. ``loose``: also of what may yet be read otherwise (a participle). Returns whether there is one now."""
    item = next((part for part in clause.complements if isinstance(part, (t.Adjective, t.Object))), None)
    if isinstance(item, t.Adjective) and not loose and any(form != "base" for _, form in w.verb_forms(item.word)):
        felt = any(isinstance(part, (t.To, t.Ing)) for part in clause.complements)
        if not felt or item.word not in definitions.value_words:
            return False  # "surprised to find the door open", "tired of waiting" are conditions, and no verbs
    if isinstance(item, t.Adjective) and compared(item):
        return _add_comparison(definitions, compared(item))
    word = _condition_word(definitions, item)
    if not word:
        return False
    tail = ""
    for part, following in zip(clause.complements, (*clause.complements[1:], None), strict=True):
        if isinstance(part, t.Prep) and part.word in _ABOUT:
            tail = f" {part.word} {{Other: any}}"
        elif isinstance(part, t.Particle) and part.word in _ABOUT and isinstance(following, t.Ing):
            tail = f" {part.word} {{Deed: ing}}"  # "tired of waiting"
        elif isinstance(part, (t.To, t.That, t.Wh)):
            tail = _TAILS[type(part)]
        if tail:
            break
    text = f"{{Holder: any}} is {word}{tail}"
    if MARK + text in definitions.relations:
        return True
    pieces = pieces_of(text)
    slots = tuple(piece.slot for piece in pieces if piece.slot is not None)
    definitions.add_relation(Relation(MARK + text, text, slots))
    frame = build(pieces, MARK + text, True)
    if " " in word and not tail:
        frame.predicate, frame.values, frame.particles = ("adjective", (word,)), {word: "+"}, ()  # "over 38": one word
    definitions.add_frame(frame)
    if not tail:
        definitions.value_words.setdefault(word, (MARK + text, True))
    return True


def _add_comparison(definitions: Definitions, words: str) -> bool:
    """Make a relation of a comparison that nothing defines ("is more beautiful than", "is as tall as"): whoever has more than who has more has more."""
    text = f"{{One: any}} is {words} {{Other: any}}"
    if MARK + text not in definitions.relations:
        pieces = pieces_of(text)
        slots = tuple(piece.slot for piece in pieces if piece.slot is not None)
        made = Relation(MARK + text, text, slots, known_to="everyone", transitive=True)
        definitions.add_relation(made)
        definitions.add_frame(build(pieces, MARK + text, True))
    return True


def as_adjective(clause: t.Clause) -> t.Clause:
    """The clause with its bare noun read as an adjective, and what is *better* than nobody says as better."""
    return replace(clause, complements=tuple([_as_adjective(part) for part in clause.complements]))


def _as_adjective(part: t.Complement) -> t.Complement:
    match part:
        case t.Object(phrase=t.Noun(determiner="", noun=noun)):
            return t.Adjective(noun, span=part.span)
        case t.Adjective(word=word, degree="more", than=None):
            return t.Adjective(w.comparative(word), span=part.span)
    return part


def _condition_word(definitions: Definitions, item: t.Complement | None) -> str:
    """The adjective that is said of somebody: one with a degree that says the contrary (almost) or compares is none; a bare noun that nothing knows is one."""
    if isinstance(item, t.Adjective):
        if item.degree == "more" and item.than is None:
            return w.comparative(item.word)
        return "" if item.than is not None or item.degree in _NO_STATE else item.word
    if isinstance(item, t.Object) and isinstance(item.phrase, t.Noun):
        noun = item.phrase
        alone = not (noun.determiner or noun.adjectives or noun.plural or noun.number or noun.of or noun.possessor)
        known = (
            definitions.kinds.canonical(noun.noun)
            or noun.noun in definitions.relation_nouns
            or (noun.noun in COMMON_NOUNS and noun.noun not in ADJECTIVES)
        )
        return noun.noun if alone and not known and " " not in noun.noun else ""
    return ""
