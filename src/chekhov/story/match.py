"""Matching clauses to patterns: which definition a clause uses, and what fills its slots. Floor 3.

In: a clause tree and the frames of all definitions. Out: the bindings that fit, best first, by the published precedence
(the author's where it takes the place of the library's, then most literal words, then most slots, then the author's, then file order).
Nothing is resolved yet: slots hold trees.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.meaning import SlotDef

Filler = t.NounPhrase | t.Complement


class PrepSlot(NamedTuple):
    """A preposition (or its alternatives) that waits for a slot."""

    words: tuple[str, ...]
    slot: SlotDef
    optional: bool


class ContentSlot(NamedTuple):
    """A clause-like complement: its slot and whether it may be missing."""

    slot: SlotDef
    optional: bool


@dataclass(slots=True)
class Frame:
    """One pattern, made ready for matching.

    ``predicate`` (for *be*): ``("adjective", words)``, ``("noun", noun)``, ``("prep", words)`` or None. ``target``: id of the definition;
    ``relation``: it is a condition or relation; ``value``: the value a condition word stands for; ``flip``: the clause states the opposite.
    """

    target: str
    lemma: str
    subject: SlotDef
    relation: bool = False
    modal: str = ""
    objects: tuple[tuple[SlotDef, bool], ...] = ()  # slot, optional
    preps: tuple[PrepSlot, ...] = ()
    contents: tuple[ContentSlot, ...] = ()
    particles: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()  # literal object words: "takes power"
    predicate: tuple[str, tuple[str, ...]] | None = None
    values: dict[str, str] = field(default_factory=dict)
    flip: bool = False
    pair: tuple[SlotDef, SlotDef] | None = None  # "marries {One} and {Two}": two slots for one list of two
    of_slot: SlotDef | None = None  # "is the father of {Y}"
    rename: dict[str, str] = field(default_factory=dict)
    symmetric: bool = False
    mutual: bool = False  # "A and B are brothers": each of the other
    author: bool = False
    instead: bool = False  # an author's pattern that takes the place of one in the library: it wins wherever it fits
    order: int = 0


@dataclass(slots=True)
class Bound:
    """A frame with the trees that fill its slots, and what was left over (adverbials)."""

    frame: Frame
    slots: dict[str, Filler]
    rest: tuple[t.Complement, ...]
    score: tuple[int, ...]
    value: str = ""
    implicit: str = ""  # the slot that is filled by who does it, where the clause has no subject of its own


_FREE_PARTICLES = frozenset(
    "here there again back away home together out in up down off over around along on through abroad upstairs downstairs "
    "outside inside forward ahead alone apart behind past by indoors outdoors north south east west forth aside".split()
)


def match(frames: list[Frame], clause: t.Clause) -> list[Bound]:
    """All bindings of a clause to these frames, best first."""
    found: list[Bound] = []
    parts = _apart(clause.complements)
    shape = _shape(parts, clause)
    broken = _object_after_prep(parts)
    for frame in frames:
        if frame.modal and frame.modal != clause.modal and not (frame.modal == "can" and clause.modal == "could"):
            continue
        if not _may_fit(frame, shape):
            continue
        if clause.passive and frame.predicate is None and frame.lemma != "be":
            found.extend(_match_passive(frame, clause))
        elif not broken:
            bound = _match_active(frame, clause, parts.copy())
            if bound is not None:
                found.append(bound)
    found.sort(key=lambda bound: bound.score, reverse=True)
    return found


class _Shape(NamedTuple):
    """What stands behind a verb, at a glance: enough to see that most of its patterns do not fit."""

    small: set[str]  # particles and adverbs
    preps: set[str]  # prepositions, and particles that may be one before a deed
    words: set[str]  # whatever a literal word of a pattern may be (of several words the last)
    forms: set[str]  # the forms of content that stand there
    objects: int
    clausal: int  # clause-like complements, which only a slot takes
    passive: bool


def _shape(parts: list[t.Complement], clause: t.Clause) -> _Shape:
    small: set[str] = set(clause.adverbs)
    preps: set[str] = set()
    words: set[str] = set()
    forms: set[str] = set()
    objects = clausal = 0
    for index, item in enumerate(parts):
        match item:
            case t.Object(phrase=phrase):
                objects += 1
                _add_nouns(phrase, words)
                if isinstance(phrase, t.Noun) and phrase.of is not None:
                    preps.add("of")
            case t.Prep(word=word, phrase=phrase):
                preps.add(word)
                _add_nouns(phrase, words)
            case t.Particle(word=word):
                small.add(word)
                preps.add(word)
            case t.Adjective(word=word):
                words.add(_last(word))
                forms.add("adjective")
                _add_nouns(item.than, words)
            case t.When(words=said):
                forms.update(("deadline",) if _is_span_of_time(said) else ())
            case t.Quote():
                clausal += 1
                forms.update(_QUOTABLE)
            case _:
                clausal += not (index and is_reason(parts, index - 1))
                forms.add(_CONTENT[type(item)])
    words.update(map(_last, small))
    return _Shape(small, preps, words, forms, objects, clausal, clause.passive)


def _add_nouns(phrase: t.NounPhrase | None, words: set[str]) -> None:
    if isinstance(phrase, t.Pronoun) and phrase.word.endswith(("self", "selves")):
        words.add("himself")
    if isinstance(phrase, t.Noun):
        words.add(_last(phrase.noun))
        if phrase.plural:
            words.add(_last(w.plural(phrase.noun)))


def _last(word: str) -> str:
    return word[word.rfind(" ") + 1 :]


def _may_fit(frame: Frame, shape: _Shape) -> bool:
    """A look before the real one: has the clause the words that the pattern waits for, and has the pattern room for what the clause has?"""
    for word in frame.particles:
        if word not in shape.small:
            return False
    for word in frame.fixed:
        if _last(word) not in shape.words:
            return False
    if shape.clausal > len(frame.contents) + len(frame.preps):
        return False
    if frame.predicate is not None:
        return True  # what the predicate takes, only a real look can say
    for words, _, optional in frame.preps:
        if not optional and shape.preps.isdisjoint(words):
            return False
    least = -shape.passive  # the subject of a passive is one of them
    for _, optional in frame.objects:
        if not optional:
            least += 1
    if shape.objects < least:
        return False
    for slot, optional in frame.contents:
        if not optional and not _has_content(slot.form.split("/"), shape, least):
            return False
    spare = len(frame.contents) + len(frame.fixed) + (frame.pair is not None)
    return shape.objects <= len(frame.objects) + spare


def _has_content(forms: list[str], shape: _Shape, least: int) -> bool:
    """Is there a content of one of these forms, or a noun that may stand for it ("tells her the truth")?"""
    return not shape.forms.isdisjoint(forms) or (shape.objects > least and not _NOUN_FORMS.isdisjoint(forms))


def _match_active(frame: Frame, clause: t.Clause, rest: list[t.Complement]) -> Bound | None:
    """``rest``: the complements of the clause, to take from."""
    slots: dict[str, Filler] = {}
    if frame.fixed:
        rest = _unfolded(frame, rest)
    if clause.subject is not None:
        slots[frame.subject.name] = clause.subject
    if frame.pair is not None and not _take_pair(frame, rest, slots):
        return None
    literal = 0
    value = ""
    if frame.predicate is not None:
        taken = _match_predicate(frame, rest, slots)
        if taken is None or (frame.predicate[0] == "adjective" and _is_phrasal(clause.complements)):
            return None
        value = taken
        words = frame.predicate[1] if frame.predicate[0] == "phrase" else ()
        literal += 1 + (len(words) > 1)  # "is in danger" is no place
    return _finish(frame, clause, slots, rest, list(frame.objects), literal, value)


def _unfolded(frame: Frame, parts: list[t.Complement]) -> list[t.Complement]:
    """What a pattern names by a word of its own, apart from what belongs to it: "makes him the leader | of the army", "takes the name | Casshern"."""
    found: list[t.Complement] = []
    for item in parts:
        phrase = item.phrase if isinstance(item, t.Object) else None
        if not isinstance(phrase, t.Noun) or phrase.noun not in frame.fixed:
            found.append(item)
        elif phrase.of is not None and any("of" in prep.words for prep in frame.preps):
            found += [t.Object(replace(phrase, of=None), item.span), t.Prep("of", phrase.of, item.span)]
        elif isinstance(phrase.apposition, t.Name) and frame.objects:
            found += [t.Object(replace(phrase, apposition=None), item.span), t.Object(phrase.apposition, item.span)]
        else:
            found.append(item)
    return found


_PHRASAL = frozenset(("out", "up", "off", "down", "in", "away"))


def _is_phrasal(complements: tuple[t.Complement, ...]) -> bool:
    """ "Is locked out", "is tied up": what was done to somebody, not how somebody is."""
    for item, behind in pairwise(complements):
        if isinstance(item, t.Adjective) and isinstance(behind, t.Particle) and behind.word in _PHRASAL:
            return any(form == "part" for _, form in w.verb_forms(item.word))
    return False


def _apart(complements: tuple[t.Complement, ...]) -> list[t.Complement]:
    """ "away from X" as the particle and the preposition that patterns wait for."""
    found: list[t.Complement] = []
    for item in complements:
        if isinstance(item, t.Prep) and item.word == "away from":
            found.extend((t.Particle("away", item.span), t.Prep("from", item.phrase, item.span)))
        else:
            found.append(item)
    return found


def _take_pair(frame: Frame, rest: list[t.Complement], slots: dict[str, Filler]) -> bool:
    """Fill the two slots of a pair from an object that names two."""
    assert frame.pair is not None
    for index, item in enumerate(rest):
        phrase = item.phrase if isinstance(item, t.Object) else None
        if isinstance(phrase, t.Group) and phrase.word == "and" and len(phrase.items) == 2:
            for slot, one in zip(frame.pair, phrase.items, strict=True):
                slots[slot.name] = one
            del rest[index]
            return True
    return False


def _object_after_prep(complements: list[t.Complement]) -> bool:
    """A bare noun phrase behind a preposition's is a noun cut in two ("to the Kozuki" + "residence"), never an object."""
    seen = False
    for item in complements:
        if isinstance(item, t.Prep):
            seen = True
        elif (
            seen
            and isinstance(item, t.Object)
            and isinstance(item.phrase, t.Noun)
            and item.phrase.determiner == ""
            and not item.phrase.plural
        ):
            return True
    return False


def _match_predicate(frame: Frame, rest: list[t.Complement], slots: dict[str, Filler]) -> str | None:
    kind, words = frame.predicate or ("", ())
    for index, item in enumerate(rest):
        if kind == "adjective" and isinstance(item, t.Adjective):
            if item.than is not None and compared(item) in frame.values:
                rest[index] = t.Object(item.than, item.span)
                return "+"
            if item.word in frame.values and not (
                item.degree in ("almost", "nearly", "too", "more", "most")
                or item.than
                or w.number_of(item.degree.split(" ")[0]) is not None
            ):
                del rest[index]
                return frame.values[item.word]
        elif kind == "adjective" and isinstance(item, t.Particle) and item.word in frame.values:
            del rest[index]
            return frame.values[item.word]
        elif kind == "noun" and isinstance(item, t.Object) and isinstance(item.phrase, t.Noun):
            phrase = item.phrase
            if phrase.noun.lower() not in words:
                continue
            if frame.of_slot is not None:
                other = phrase.of or phrase.possessor
                if other is not None:
                    slots[frame.of_slot.name] = other
                elif not ((frame.symmetric or frame.mutual) and phrase.plural):
                    continue
            elif phrase.of is not None or phrase.possessor is not None:
                continue
            del rest[index]
            return "+"
        elif kind == "phrase" and _is_word(item, " ".join(words)):
            del rest[index]
            return "+"
        elif kind == "prep" and isinstance(item, t.Prep) and item.word in words:
            slots[frame.of_slot.name if frame.of_slot else ""] = item.phrase
            del rest[index]
            return "+"
    return None


def compared(item: t.Adjective) -> str:
    """The words by which a pattern waits for a comparison: "older than", or "" where nothing is compared."""
    return f"{w.comparative(item.word)} than" if item.degree == "more" and item.than is not None else ""


def _match_passive(frame: Frame, clause: t.Clause) -> list[Bound]:
    """The bindings of a passive clause to an active frame: each noun object in turn may have become the subject."""
    found: list[Bound] = []
    if frame.pair is not None:
        return _passive_pair(frame, clause)
    objects = [slot for slot in frame.objects if slot[0].form in ("noun", "event")]
    expletive = isinstance(clause.subject, t.Pronoun) and clause.subject.word == "it"
    stated = any(isinstance(item, (t.That, t.Wh)) for item in clause.complements)
    for index, (slot, _optional) in enumerate(objects):
        if expletive and stated:
            break
        slots: dict[str, Filler] = {}
        if clause.subject is not None:
            slots[slot.name] = clause.subject
        rest = _apart(clause.complements)
        _take_agent(frame, rest, slots)
        others = [item for place, item in enumerate(objects) if place != index]
        bound = _finish(frame, clause, slots, rest, others, 0, "")
        if bound is not None:
            bound.implicit = slot.name
            found.append(bound)
    for waiting in frame.preps:  # "the doctor was sent for"
        at = next(
            (
                i
                for i, item in enumerate(clause.complements)
                if isinstance(item, t.Particle) and item.word in waiting.words
            ),
            None,
        )
        if at is None or objects:
            continue
        rest = _apart(tuple(item for i, item in enumerate(clause.complements) if i != at))
        slots = {waiting.slot.name: clause.subject} if clause.subject is not None else {}
        _take_agent(frame, rest, slots)
        spared = replace(frame, preps=tuple(prep for prep in frame.preps if prep is not waiting))
        bound = _finish(spared, clause, slots, rest, [], 1, "")
        if bound is not None:
            bound.frame, bound.implicit = frame, waiting.slot.name
            found.append(bound)
    if frame.contents and (not objects or all(optional for _, optional in objects)) and expletive:
        slots = {}
        rest = _apart(clause.complements)
        _take_agent(frame, rest, slots)
        bound = _finish(frame, clause, slots, rest, objects, 0, "")
        if bound is not None:
            found.append(bound)
    return found


def _passive_pair(frame: Frame, clause: t.Clause) -> list[Bound]:
    """ "A and B are married by C"."""
    slots: dict[str, Filler] = {}
    rest = _apart(clause.complements)
    if clause.subject is None or not _take_pair(frame, [t.Object(clause.subject)], slots):
        return []
    _take_agent(frame, rest, slots)
    bound = _finish(frame, clause, slots, rest, list(frame.objects), 1, "")
    return [bound] if bound is not None else []


def _take_agent(frame: Frame, rest: list[t.Complement], slots: dict[str, Filler]) -> None:
    for index, item in enumerate(rest):
        if isinstance(item, t.Prep) and item.word == "by":
            slots[frame.subject.name] = item.phrase
            del rest[index]
            return


_CONTENT = {
    t.That: "that",
    t.To: "to",
    t.Wh: "wh",
    t.Ing: "ing",
    t.Bare: "bare",
    t.Adjective: "adjective",
}


_QUOTABLE = frozenset(("quote", "that", "wh"))  # where one of these is wanted, quoted words may stand
_NOUN_FORMS = frozenset(("that", "wh", "to"))


def _is_content(item: t.Complement, forms: list[str]) -> bool:
    """Can this stand where a content of one of these forms is wanted? Quoted words can where a statement or a question can."""
    if isinstance(item, t.Quote):
        return not _QUOTABLE.isdisjoint(forms)
    if isinstance(item, t.When):
        return "deadline" in forms and _is_span_of_time(item.words)
    return _CONTENT.get(type(item), "") in forms


def _finish(
    frame: Frame,
    clause: t.Clause,
    slots: dict[str, Filler],
    rest: list[t.Complement],
    objects: list[tuple[SlotDef, bool]],
    literal: int,
    value: str,
) -> Bound | None:
    for word in frame.particles:
        at = next((i for i, item in enumerate(rest) if isinstance(item, t.Particle) and item.word == word), None)
        if at is not None:
            del rest[at]
        elif word not in clause.adverbs:
            return None
        literal += 2
    for word in frame.fixed:
        at = next((i for i, item in enumerate(rest) if _is_word(item, word)), None)
        if at is not None:
            del rest[at]
        elif word not in clause.adverbs:
            return None
        literal += 2
    for words, slot, optional in frame.preps:
        at = next(
            (
                i
                for i, item in enumerate(rest)
                if isinstance(item, t.Prep) and item.word in words and _fits_form(slot, item)
            ),
            None,
        )
        if at is None:
            at = _deed_after(words, slot, rest)
            if at is not None:
                rest.pop(at)
                slots[slot.name] = rest.pop(at)
                literal += 1
                continue
            if optional or (frame.symmetric and frame.predicate is not None):
                continue
            return None
        item = rest.pop(at)
        slots[slot.name] = item.phrase  # type: ignore[union-attr]
        literal += 1
    for slot, optional in frame.contents:
        forms = slot.form.split("/")
        at = next((i for i, item in enumerate(rest) if _is_content(item, forms)), None)
        if at is None and not _NOUN_FORMS.isdisjoint(forms):
            at = _content_noun(rest, objects, forms)
        if at is None:
            if optional:
                continue
            return None
        slots[slot.name] = rest.pop(at)
        filler = slots[slot.name]
        literal += -2 if isinstance(filler, t.Object) and not isinstance(filler.phrase, t.Name) else 1
        literal -= isinstance(filler, t.Quote) and ("wh" in forms) != isinstance(filler.statement, t.Question)
    nouns = [item for item in rest if isinstance(item, t.Object)]
    if not _place_objects(objects, nouns, slots):
        return None
    left = tuple(item for item in rest if not isinstance(item, t.Object))
    for index, item in enumerate(left):
        if is_reason(left, index) or (index and is_reason(left, index - 1)):
            continue  # "sends him off for pushing the keeper"
        if isinstance(item, t.When) or (isinstance(item, t.Prep) and item.word != "of"):
            continue
        if isinstance(item, t.Particle) and item.word in _FREE_PARTICLES:
            continue
        if isinstance(item, t.Adjective) and item.degree in ("as", "more", "so"):
            if w.is_adverb(item.word) or item.word.startswith(("a ", "an ")):
                continue  # how it is done: "as loudly as he could"; as what somebody does it: "dies a hero"
        return None
    adverbial = sum(2 for item in left if isinstance(item, (t.Prep, t.Particle)))
    astray = sum(1 for item in left if isinstance(item, t.Prep) and item.word in _WHITHER)
    score = (int(frame.instead), literal + len(slots) - adverbial - astray, literal, int(frame.author), -frame.order)
    return Bound(frame, slots, left, score, value, frame.subject.name)


def is_reason(left: Sequence[t.Complement], index: int) -> bool:
    """ "For" before a deed: what for, whatever the verb waits for."""
    item = left[index]
    following = left[index + 1] if index + 1 < len(left) else None
    return isinstance(item, t.Particle) and item.word == "for" and isinstance(following, t.Ing)


_WHITHER = frozenset("to into onto towards".split())
"""Where something leads to is left over less readily than where or how it is: "goes out to the yard"."""
_SPAN_OF_TIME = frozenset("until till a an another".split())


def _is_span_of_time(words: str) -> bool:
    """ "Until Sunday", "three days": how long somebody has."""
    first = words.split()[0]
    return first in _SPAN_OF_TIME or w.number_of(first) is not None


def _deed_after(words: tuple[str, ...], slot: SlotDef, rest: list[t.Complement]) -> int | None:
    """Where a preposition stands before a deed or an adjective: "from leaving", "of stealing it", "for dead"."""
    forms = slot.form.split("/")
    for index in range(len(rest) - 1):
        item = rest[index]
        if isinstance(item, t.Particle) and item.word in words and _is_content(rest[index + 1], forms):
            return index
    return None


def _is_word(item: t.Complement, word: str) -> bool:
    prep = ""
    if isinstance(item, t.Prep) and " " in word:
        prep, word = word.rsplit(" ", 1)
        if item.word != prep:
            return False
    if word == "himself" and isinstance(item, (t.Object, t.Prep)) and isinstance(item.phrase, t.Pronoun):
        return item.phrase.word.endswith(("self", "selves"))
    if (prep or isinstance(item, t.Object)) and isinstance(phrase := item.phrase, t.Noun):  # type: ignore[union-attr]
        if word.startswith("no "):
            return phrase.determiner == "no" and phrase.noun == word.removeprefix("no ")
        return (
            word in (phrase.noun, w.plural(phrase.noun) if phrase.plural else "")
            and phrase.of is None
            and (phrase.possessor is None or isinstance(phrase.possessor, t.Pronoun))
        )
    return isinstance(item, (t.Adjective, t.Particle)) and item.word == word


def _fits_form(slot: SlotDef, item: t.Prep) -> bool:
    return True


def _content_noun(rest: list[t.Complement], objects: list[tuple[SlotDef, bool]], forms: list[str]) -> int | None:
    """A noun phrase in the place of a content clause ("tells her the truth", "believes it"): the last object, if more stand there than are needed."""
    nouns = [i for i, item in enumerate(rest) if isinstance(item, t.Object)]
    needed = sum(1 for _, optional in objects if not optional)
    if len(nouns) > needed:
        phrase = rest[nouns[-1]].phrase  # type: ignore[union-attr]
        if isinstance(phrase, (t.Noun, t.Name, t.Pronoun, t.Quote, t.Gap)):
            return nouns[-1]
    return None


def _place_objects(objects: list[tuple[SlotDef, bool]], nouns: list[t.Object], slots: dict[str, Filler]) -> bool:
    required = sum(1 for _, optional in objects if not optional)
    if not required <= len(nouns) <= len(objects):
        return False
    spare = len(nouns) - required
    position = 0
    for slot, optional in objects:
        if optional:
            if spare == 0:
                continue
            spare -= 1
        slots[slot.name] = nouns[position].phrase
        position += 1
    return True
