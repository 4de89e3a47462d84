"""Matching clauses to patterns: which definition a clause uses, and what fills its slots. Floor 3.

In: a clause tree and the frames of all definitions. Out: the bindings that fit, best first, by the published precedence
(the author's where it takes the place of the library's, then most literal words, then most slots, then the author's, then file order).
Nothing is resolved yet: slots hold trees.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from chekhov.language import tree as t
from chekhov.language import words as w
from chekhov.story.mood import BEFORE_VERBS
from chekhov.story.pattern import Bound, Filler, Frame, Room, compared, last_word
from chekhov.story.taking import CONTENT, NOUN_FORMS, QUOTABLE, finish, is_reason, is_span_of_time, is_word, lone_verb

_HARDLY = BEFORE_VERBS - {"only"}


def match(frames: list[Frame], clause: t.Clause) -> list[Bound]:
    """All bindings of a clause to these frames, best first."""
    found: list[Bound] = []
    parts = _apart(clause.complements)
    shape = _shape(parts, clause)
    broken = _object_after_prep(parts)
    small, words = shape.small, shape.words
    for frame in frames:
        room = frame.room or frame.measured()
        if not (room.small <= small and room.words <= words):
            continue  # a word is missing that most patterns of the verb wait for
        if not _may_fit(frame, room, shape) or (frame.modal and not _is_able(frame, clause)):
            continue
        if clause.passive and frame.predicate is None and frame.lemma != "be":
            found.extend(_match_passive(frame, clause))
        elif not broken:
            bound = _match_active(frame, clause, [*parts])
            if bound is not None:
                found.append(bound)
    if len(found) > 1:
        found.sort(
            key=lambda bound: (bound.score[:3], not _skips_the_nearest(bound, parts), bound.score[3:]), reverse=True
        )
    return found


_WHERE = frozenset(("at", "in", "on"))
_BESIDE = _WHERE | {"as", "with"}  # where, as what and with whom anything is done


def _skips_the_nearest(bound: Bound, parts: list[t.Complement]) -> bool:
    """ "Looks for the dog at the river": not at the river, for that says where, and what stands next to the verb is what it waits for."""
    nearest = parts[0] if parts else None
    if not isinstance(nearest, t.Prep) or nearest.word in _BESIDE or all(nearest is not item for item in bound.rest):
        return False
    return any(isinstance(item, t.Prep) and item.word in _WHERE and item not in bound.rest for item in parts)


def _is_able(frame: Frame, clause: t.Clause) -> bool:
    """Is a clause in the mood that the pattern is made with ("{X} can swim")? Who could *hardly* swim is not told as one who can."""
    modal = "can" if clause.modal == "could" else clause.modal
    return frame.modal in (modal, clause.modal) and _HARDLY.isdisjoint(clause.adverbs)


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
                words.add(last_word(word))  # "out of his way"
                _add_nouns(phrase, words)
            case t.Particle(word=word):
                small.add(word)
                preps.add(word)
            case t.Adjective(word=word):
                words.add(last_word(word))
                forms.update(("adjective", "how"))
                _add_nouns(item.than, words)
            case t.When(words=said):
                forms.update(("deadline",) if is_span_of_time(said) else ())
            case t.Quote():
                clausal += 1
                forms.update(QUOTABLE)
            case t.Bare() if verb := lone_verb(item):
                words.add(verb)
                forms.add("bare")
            case _:
                clausal += not (index and is_reason(parts, index - 1))
                forms.add(CONTENT[type(item)])
    words.update(map(last_word, small))
    return _Shape(small, preps, words, forms, objects, clausal, clause.passive)


def _add_nouns(phrase: t.NounPhrase | None, words: set[str]) -> None:
    if isinstance(phrase, t.Pronoun) and phrase.word.endswith(("self", "selves")):
        words.add("himself")
    if isinstance(phrase, t.Pronoun) and phrase.word == "it":
        words.add("it")  # "makes it to the village"
    if isinstance(phrase, t.Noun):
        words.add(last_word(phrase.noun))
        if phrase.plural:
            words.add(last_word(w.plural(phrase.noun)))


def _may_fit(frame: Frame, room: Room, shape: _Shape) -> bool:
    """A look before the real one: has the pattern room for what the clause has, and has the clause what else the pattern waits for?"""
    if shape.clausal > room.clausal:
        return False
    if frame.predicate is not None:
        return True  # what the predicate takes, only a real look can say
    least = room.least - shape.passive  # the subject of a passive is one of them
    if not least <= shape.objects <= room.most:
        return False
    for words in room.preps:
        if shape.preps.isdisjoint(words):
            return False
    return not room.forms or all(_has_content(forms, shape, least) for forms in room.forms)


def _has_content(forms: tuple[str, ...], shape: _Shape, least: int) -> bool:
    """Is there a content of one of these forms, or a noun that may stand for it ("tells her the truth")?"""
    return not shape.forms.isdisjoint(forms) or (shape.objects > least and not NOUN_FORMS.isdisjoint(forms))


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
    return finish(frame, clause, slots, rest, list(frame.objects), literal, value)


def _unfolded(frame: Frame, parts: list[t.Complement]) -> list[t.Complement]:
    """What a pattern names by a word of its own, apart from what belongs to it: "makes him the leader | of the army", "takes the name | Casshern",
    "cuts | Tom's | throat", "in | his father's | footsteps"."""
    found: list[t.Complement] = []
    for item in parts:
        if isinstance(item, t.Prep) and isinstance(item.phrase, t.Noun) and item.phrase.possessor is not None:
            if _is_own(frame, item.phrase):
                bare = t.Noun("", _own_words(item.phrase), span=item.phrase.span)
                found += [t.Prep(item.word, item.phrase.possessor, item.span), t.Object(bare, item.span)]
                continue
        phrase = item.phrase if isinstance(item, t.Object) else None
        if isinstance(phrase, t.Noun) and phrase.possessor is not None and _is_own(frame, phrase):
            bare = t.Noun("", _own_words(phrase), span=phrase.span)
            found += [t.Object(bare, item.span), t.Object(phrase.possessor, item.span)]
        elif not isinstance(phrase, t.Noun) or phrase.noun not in frame.fixed:
            found.append(item)
        elif phrase.of is not None and any("of" in prep.words for prep in frame.preps):
            found += [t.Object(replace(phrase, of=None), item.span), t.Prep("of", phrase.of, item.span)]
        elif isinstance(phrase.apposition, t.Name) and frame.objects:
            found += [t.Object(replace(phrase, apposition=None), item.span), t.Object(phrase.apposition, item.span)]
        else:
            found.append(item)
    return found


def _is_own(frame: Frame, phrase: t.Noun) -> bool:
    """Does a pattern name what is somebody's own ("{Victim}'s throat"), and is it that?"""
    return _own_words(phrase) in frame.fixed


def _own_words(phrase: t.Noun) -> str:
    return f"'s {w.plural(phrase.noun) if phrase.plural else phrase.noun}"


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
        if isinstance(phrase, t.Pronoun) and phrase.word in (
            "they",
            "them",
        ):  # "the priest marries them": both, if they are two
            slots.update({slot.name: phrase for slot in frame.pair})
            del rest[index]
            return True
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
                item.degree in ("almost", "nearly", "half", "too", "more", "most")
                or item.than
                or (item.degree == "as" and any(isinstance(other, t.Prep) and other.word == "as" for other in rest))
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
        elif kind == "phrase" and is_word(item, " ".join(words)) and not _is_among(item):
            del rest[index]
            return "+"
        elif kind == "prep" and isinstance(item, t.Prep) and item.word in words:
            slots[frame.of_slot.name if frame.of_slot else ""] = item.phrase
            del rest[index]
            return "+"
    return None


def _is_among(item: t.Complement) -> bool:
    """Are many spoken of that are there ("is in the ruins"), and not how something is ("is in ruins")?"""
    phrase = item.phrase if isinstance(item, t.Prep) else None
    return isinstance(phrase, t.Noun) and phrase.plural and phrase.determiner == "the"


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
        bound = finish(frame, clause, slots, rest, others, 0, "")
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
        bound = finish(spared, clause, slots, rest, [], 1, "")
        if bound is not None:
            bound.frame, bound.implicit = frame, waiting.slot.name
            found.append(bound)
    if frame.contents and (not objects or all(optional for _, optional in objects)) and expletive:
        slots = {}
        rest = _apart(clause.complements)
        _take_agent(frame, rest, slots)
        bound = finish(frame, clause, slots, rest, objects, 0, "")
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
    bound = finish(frame, clause, slots, rest, list(frame.objects), 1, "")
    return [bound] if bound is not None else []


def _take_agent(frame: Frame, rest: list[t.Complement], slots: dict[str, Filler]) -> None:
    for index, item in enumerate(rest):
        if isinstance(item, t.Prep) and item.word == "by":
            slots[frame.subject.name] = item.phrase
            del rest[index]
            return
