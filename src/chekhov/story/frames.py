"""From the heading of a definition to frames that match clauses. Floor 3.

In: the text of a pattern (``{Killer: being} kills {Victim: being} [with {Weapon: thing}]``). Out: slots and a `Frame`.
The format is described in docs/library-format.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from chekhov.language import closed
from chekhov.language import words as w
from chekhov.story.meaning import Phrasing, SlotDef
from chekhov.story.pattern import ContentSlot, Frame, PrepSlot

_FORMS = ("that", "quote", "to", "ing", "bare", "wh", "event", "adjective", "how", "deadline")
_TOKEN = re.compile(r"\{(?P<slot>[^{}]*)\}|(?P<open>\[)|(?P<close>\])|(?P<word>[^\s{}\[\]]+)")
_WHERE = frozenset(("in", "at", "on", "inside", "near"))
_SLOT = re.compile(r"^\s*(?P<name>[^\W\d_]\w*)\s*(?P<mark>[~°]?)\s*(?::\s*(?P<kinds>.+?))?\s*$")


class PatternProblem(ValueError):
    """A heading that is not a pattern; the message says why, for the writer."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or a slot of a pattern; ``optional`` numbers the bracket it stands in (0 = none)."""

    word: str = ""
    slot: SlotDef | None = None
    optional: int = 0


def pieces_of(text: str, known: dict[str, SlotDef] | None = None) -> list[Piece]:
    """Cut a pattern into words and slots. ``known``: slots of the main pattern, for ``also:`` patterns that only name them."""
    found: list[Piece] = []
    bracket = 0
    inside = False
    for token in _TOKEN.finditer(text):
        if token["open"]:
            if inside:
                raise PatternProblem("a [ stands inside another [")
            bracket += 1
            inside = True
        elif token["close"]:
            inside = False
        elif token["word"]:
            found.append(Piece(word=token["word"], optional=bracket if inside else 0))
        else:
            found.append(Piece(slot=_slot(token["slot"], known or {}), optional=bracket if inside else 0))
    if not found or found[0].slot is None:
        raise PatternProblem("a pattern begins with a slot in braces, such as {Killer: being}")
    if len(found) < 2:
        raise PatternProblem("there is no verb after the first slot")
    return found


def _slot(text: str, known: dict[str, SlotDef]) -> SlotDef:
    parts = _SLOT.match(text)
    if parts is None:
        raise PatternProblem(f"{{{text}}} is not a slot; write {{Name: kind}}")
    name, kinds = parts["name"], parts["kinds"]
    if kinds is None and name in known:
        return known[name]
    named = re.split(r"\s+or\s+|\s*,\s*", (kinds or "any").strip())
    forms = [kind for kind in named if kind in _FORMS]
    plain = tuple(kind for kind in named if kind not in _FORMS)
    reach = {"~": "reach", "°": "mention"}.get(parts["mark"], "bodily")
    if forms and not (set(forms) <= {"event"} and plain):
        return SlotDef(name, plain or (("event",) if forms == ["event"] else ("any",)), "mention", "/".join(forms))
    return SlotDef(name, (*plain, "event") if forms else plain, reach, "event" if forms else "noun")


def _literals(pieces: list[Piece], start: int) -> tuple[list[str], int]:
    """The words from ``start`` up to the next slot or the edge of a bracket."""
    words: list[str] = []
    bracket = pieces[start].optional
    while start < len(pieces) and pieces[start].slot is None and pieces[start].optional == bracket:
        words.append(pieces[start].word)
        start += 1
    return words, start


def phrasing(text: str, word: str = "", frame: Frame | None = None, pasts: Iterable[str] = ()) -> Phrasing:
    """A pattern as a way of saying its event. With ``word``, a synonym ("flies home") in the place of the verb of ``frame`` and, where either has
    particles, of those. ``pasts``: past forms to prefer ("lied")."""
    pieces = pieces_of(re.sub(r"\{(\w+)[^{}]*\}", r"{\1}", text))
    start = next(index for index, piece in enumerate(pieces) if piece.word)
    if word:
        parts = word.split()
        gone = (
            {*frame.particles, *(one for words in frame.fixed for one in words.split())} if frame is not None else set()
        )
        gone = gone if len(parts) > 1 or gone & closed.PARTICLES else set()
        kept = [piece for piece in pieces[start + 1 :] if piece.optional or piece.word not in gone]
        pieces = [*pieces[:start], *(Piece(word=part) for part in parts), *kept]
    lemma = lemma_of(pieces[start].word)
    chosen = _to_choose_from(pieces)
    literal = frozenset(
        piece.word
        for piece, following in zip(pieces[start + 1 :], [*pieces[start + 2 :], Piece()], strict=False)
        if piece.word
        and not (piece.optional or piece in chosen)
        and not (_is_preposition(piece.word) and (following.slot or following.word) and not following.optional)
    )
    if word:
        literal |= closed.PARTICLES & {*word.split()[1:]}  # "cuts up {Thing}"
    past = next((form for form in pasts if (lemma, "past") in w.verb_forms(form)), "")
    return Phrasing(lemma, literal, _joined(pieces), past)


def _to_choose_from(pieces: list[Piece]) -> list[Piece]:
    """The words of a row that a pattern lets one choose from: of "next to/in front of/behind" each."""
    apart = [index for index, piece in enumerate(pieces) if "/" in piece.word]
    return [
        piece
        for left, right in zip(apart, [*apart[1:], *apart[-1:]], strict=True)
        for piece in pieces[left : right + 1]
        if all(one.word for one in pieces[left : right + 1])
    ]


def _joined(pieces: list[Piece]) -> str:
    """Pieces as a pattern again."""
    words: list[str] = []
    for index, piece in enumerate(pieces):
        before = pieces[index - 1].optional if index else 0
        after = pieces[index + 1].optional if index + 1 < len(pieces) else 0
        text = piece.word or (f"{{{piece.slot.name}}}" if piece.slot is not None else "")
        opening = "[" if piece.optional and piece.optional != before else ""
        words.append(f"{opening}{text}{']' if piece.optional and piece.optional != after else ''}")
    return " ".join(words).replace(f" {_OF} ", f"{_OF} ")


def _is_preposition(word: str) -> bool:
    return all(part in closed.PREPOSITIONS for part in word.split("/"))


def build(pieces: list[Piece], target: str, relation: bool) -> Frame:
    """The frame of a pattern."""
    subject = pieces[0].slot
    assert subject is not None
    words, position = _literals(pieces, 1)
    if not words:
        raise PatternProblem("there is no verb after the first slot")
    verb = words[0]
    if verb in ("is", "are"):
        return _state(subject, words[1:], pieces, position, target, relation)
    modal = ""
    if verb in ("can", "must", "may", "should"):
        if len(words) < 2:
            raise PatternProblem(f"there is no verb after “{verb}”")
        modal, lemma, words = verb, words[1], words[2:]
    else:
        lemma, words = lemma_of(verb), words[1:]
    frame = Frame(target, lemma, subject, relation, modal)
    _rest(frame, words, pieces, position)
    return frame


def split_phrase(words: str) -> tuple[str, str]:
    """The preposition and the rest of a fixed phrase: "in | love", "out of | danger", "in a | hurry"."""
    parts = [part for part in words.split(" ") if part not in ("a", "an")]
    first = 2 if len(parts) > 2 and _is_preposition(" ".join(parts[:2])) else 1
    return " ".join(parts[:first]), " ".join(parts[first:])


def lemma_of(third_person: str) -> str:
    """The dictionary form of a verb in the third person singular."""
    word = third_person.lower()
    return next((lemma for lemma, form in w.verb_forms(word) if form == "s"), word)


def _state(
    subject: SlotDef, words: list[str], pieces: list[Piece], position: int, target: str, relation: bool
) -> Frame:
    """``is`` and what follows: value words, "the father of {Y}", "in {P}", "married to {Y}", "in love with {Y}"."""
    frame = Frame(target, "be", subject, relation)
    if not words:
        raise PatternProblem("nothing follows “is”")
    following = pieces[position].slot if position < len(pieces) else None
    last = position >= len(pieces) or pieces[position].optional > 0
    if words[0] in ("the", "a", "an"):
        noun_words = words[1:]
        if noun_words and noun_words[-1] == "of" and following is not None:
            frame.predicate = ("noun", (" ".join(noun_words[:-1]).lower(),))
            frame.of_slot = following
            _rest(frame, [], pieces, position + 1)
        else:
            frame.predicate = ("noun", (noun_words[0].lower(),) if noun_words else ())
            _rest(frame, noun_words[1:], pieces, position)
    elif _is_preposition(" ".join(words)) and following is not None and not last:
        frame.predicate = ("prep", tuple(" ".join(words).split("/")))
        frame.of_slot = following
        _rest(frame, [], pieces, position + 1)
    elif len(words) == 2 and following is not None and not last and all(map(_is_preposition, words)):
        frame.predicate = ("adjective", (words[0],))  # "is in on the plan", "is on to him"
        frame.values = {words[0]: "+"}
        _rest(frame, words[1:], pieces, position)
    elif len(words) == 3 and last and (words[1] in ("a", "an") or _is_preposition(" ".join(words[:2]))):
        frame.predicate = ("phrase", split_phrase(" ".join(words)))  # "is out of work", "is in a hurry"
        _rest(frame, [], pieces, position)
    elif len(words) > 1 and _is_preposition(words[0]) and words[0] not in ("out", "off", "down", "as"):
        frame.predicate = ("phrase", (words[0], words[1]))
        _rest(frame, words[2:], pieces, position)
    elif last and (len(words) == 1 or "or" in words or any(word.endswith(",") for word in words)):
        values = tuple(word for word in re.split(r",\s*|\s+or\s+", " ".join(words)) if word)
        frame.predicate = ("adjective", values)
        frame.values = {value: value for value in values} if len(values) > 1 else {values[0]: "+"}
        _rest(frame, [], pieces, position)
    elif _is_preposition(words[-1]) and words[-1] != "than" and words[0] != "as" and following is not None:
        head = " ".join(words[:-1])
        frame.predicate = ("adjective", (head,))
        frame.values = {head: "+"}
        _rest(frame, [words[-1]], pieces, position)
    else:
        head = " ".join(words)
        frame.predicate = ("adjective", (head,))
        frame.values = {head: "+"}
        _rest(frame, [], pieces, position)
    return frame


def _rest(frame: Frame, words: list[str], pieces: list[Piece], position: int) -> None:
    """Objects, prepositional slots, content slots, particles and fixed words behind the verb."""
    objects: list[tuple[SlotDef, bool]] = []
    preps: list[PrepSlot] = []
    contents: list[ContentSlot] = []
    particles: list[str] = []
    fixed: list[str] = []
    while True:
        if position < len(pieces) and pieces[position].slot is None:
            _loose(words, particles, fixed)
            words, position = _literals(pieces, position)
        slot = pieces[position].slot if position < len(pieces) else None
        bracket = pieces[position].optional if position < len(pieces) else 0
        here = pieces[position - 1].optional if position <= len(pieces) else 0
        if slot is None or (words and here != bracket):
            _loose(words, particles, fixed)
        else:
            optional = bracket > 0
            prep = ""
            if words == ["and"] and objects:
                frame.pair = (objects.pop()[0], slot)
                position += 1
                words = []
                if position >= len(pieces):
                    break
                continue
            if words and _is_preposition(" ".join(words)) and " ".join(words) not in ("away from",):
                prep, words = " ".join(words), []
            elif len(words) > 1 and _is_preposition(" ".join(words[-2:])) and words[-2:] != ["away", "from"]:
                prep, words = " ".join(words[-2:]), words[:-2]
            elif words and _is_preposition(words[-1]):
                prep, words = words[-1], words[:-1]
            _loose(words, particles, fixed)
            if prep:
                preps.append(PrepSlot(tuple(prep.split("/")), slot, optional))
            elif slot.form not in ("noun", "event"):
                contents.append(ContentSlot(slot, optional))
            else:
                objects.append((slot, optional))
            position += 1
        words = []
        if position >= len(pieces):
            break
    frame.objects, frame.preps, frame.contents = tuple(objects), tuple(preps), tuple(contents)
    frame.particles, frame.fixed = tuple(particles), tuple(fixed)
    literal = " ".join(piece.word.lower() for piece in pieces if piece.slot is None)
    frame.bare = frozenset(
        word for word in fixed if " " not in word and not re.search(rf"\b(?:{_ARTICLES}) {re.escape(word)}\b", literal)
    )


_OF = "'s"
_ARTICLES = "the|a|an|his|her|its|their|own"
_DETERMINERS = frozenset(_ARTICLES.split("|"))


def _loose(words: list[str], particles: list[str], fixed: list[str]) -> None:
    """Literal words that no slot follows: particles ("up"), phrases ("to life", "to his feet"), nouns ("power")."""
    index = 0
    while index < len(words):
        word = words[index].lower()
        two = " ".join(words[index : index + 2]).lower()
        if two in closed.PREPOSITIONS and index + 2 < len(words):  # "out of | his way"
            index, word = index + 1, two
        after = [later.lower() for later in words[index + 1 : index + 3]]
        if after and word in closed.PREPOSITIONS and after[0] not in closed.PARTICLES:
            owned = after[0] in _DETERMINERS and len(after) > 1
            fixed.append(f"{word} {after[1] if owned else after[0]}")
            index += 3 if owned else 2
            continue
        if word == "no" and index + 1 < len(words):
            fixed.append("no " + words[index + 1].lower())  # "makes no movement"
            index += 2
            continue
        if word in closed.PARTICLES or word in ("alone", "together"):
            particles.append(word)
        elif word == _OF and index + 1 < len(words):  # "{Victim}'s throat"
            fixed.append(f"{_OF} {words[index + 1].lower()}")
            index += 1
        elif word not in _DETERMINERS:
            fixed.append(word)
        index += 1


def site_of(pieces: list[Piece]) -> str:
    """The slot that may say where the event happens: "[in/at {Place: place}]"; "" for none."""
    for before, piece in pairwise(pieces):
        if (
            piece.slot is not None
            and piece.slot.reach == "bodily"
            and piece.optional
            and set(before.word.split("/")) <= _WHERE
        ):
            return piece.slot.name
    return ""


def slots_of(pieces: list[Piece]) -> tuple[SlotDef, ...]:
    """The slots of a pattern in order."""
    return tuple(piece.slot for piece in pieces if piece.slot is not None)
