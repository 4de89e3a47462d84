"""Patterns: the headings of definitions, ``{Killer: being} kills {Victim: being} [with {Weapon: thing}]``.

In: the text of a heading and its place. Out: a :class:`Pattern` (words, slots, optional groups; for states the words
between
the slots), or a :class:`PatternError` that says what is wrong and where. The notation is explained in
``docs/library-format.md``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from chekhov.language.closed import BE_FORMS, HAVE_FORMS, MODALS, PREPOSITIONS
from chekhov.language.words import verb_forms
from chekhov.source import Span

FORMS = frozenset({"that", "to", "ing", "bare", "wh", "event", "adjective"})


@dataclass(frozen=True, slots=True)
class Word:
    """A literal word: ``with``; ``from/out of`` has two ``alternatives``, each of one or several words."""

    text: str
    alternatives: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot: ``{Hearer~: being or group}``. ``reach``: ``bodily``, ``reach`` (``~``) or ``mention`` (``°``).
    ``forms``: ``noun`` for kinds,
    else ``that``, ``to``, ``ing``, ``bare``, ``wh``, ``event``, ``adjective``; ``kinds``: as written, ``("any",)``
    where nothing is said."""

    name: str
    kinds: tuple[str, ...]
    reach: str
    forms: tuple[str, ...]
    span: Span

    @property
    def form(self) -> str:
        """The first form, where only one is expected."""
        return self.forms[0]


@dataclass(frozen=True, slots=True)
class Optional:
    """An optional group: ``[with {Weapon: thing}]``."""

    parts: tuple[Word | Slot, ...]
    span: Span


Part = Word | Slot | Optional


@dataclass(frozen=True, slots=True)
class Pattern:
    """A definition's heading. ``parts`` is everything in order; the rest is the same, sorted.

    ``kind``: ``verb`` (a finite verb behind the subject) or ``state`` (*is …* or a modal). ``subject``: the first
    slot, or None with
    ``subject_word`` ("it" rains). ``verb``: dictionary form, ``be`` for *is*. ``modal``: ``can`` in ``{X} can act``.
    ``rest``: the parts behind the verb.
    For states: ``values`` (``alive or dead`` -> two; ``hidden`` -> one; none where a slot follows), ``article`` and
    ``noun`` (``is the father of {Y}``),
    ``words`` (``married``), ``preposition`` (the last literal before the second slot) and ``object`` (the second slot).
    """

    text: str
    kind: str
    parts: tuple[Part, ...]
    subject: Slot | None
    subject_word: str
    verb: str
    modal: str
    negative: bool
    rest: tuple[Part, ...]
    values: tuple[str, ...]
    article: str
    noun: str
    words: tuple[str, ...]
    preposition: str
    prepositions: tuple[str, ...]
    object: Slot | None
    span: Span

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All slots in order, those of optional groups too."""
        return slots_of(self.parts)


@dataclass(frozen=True, slots=True)
class PatternError:
    """What is wrong with a pattern, and where."""

    span: Span
    message: str


class _Wrong(Exception):
    def __init__(self, start: int, end: int, message: str) -> None:
        super().__init__(message)
        self.error = PatternError(Span(start, end), message)


_TOKEN = re.compile(r"\s+|\{([^{}\[\]]*)\}|[\[\]{}]|'s\b|’s\b|[^\s\[\]{}]+")
_SLOT = re.compile(r"\s*([^\W_][^:~°]*?)\s*([~°]?)\s*(?::\s*(.*?)\s*)?$")


def slots_of(parts: tuple[Part, ...]) -> tuple[Slot, ...]:
    """All slots of some parts in order."""
    found: list[Slot] = []
    for part in parts:
        if isinstance(part, Slot):
            found.append(part)
        elif isinstance(part, Optional):
            found += [inner for inner in part.parts if isinstance(inner, Slot)]
    return tuple(found)


def _slot(inner: str, start: int, end: int) -> Slot:
    match = _SLOT.match(inner)
    if not match:
        raise _Wrong(start, end, "a slot is written {Name: kind}")
    name = " ".join(match.group(1).split())
    if not name[0].isupper() and name[0].islower():
        raise _Wrong(start, end, f"the name of a slot begins with a capital: {{{name[0].upper()}{name[1:]}}}")
    said = [kind.strip() for kind in re.split(r"\s+or\s+|\s*,\s*", match.group(3) or "any") if kind.strip()] or ["any"]
    kinds = tuple(kind for kind in said if kind not in FORMS)
    forms = tuple(dict.fromkeys(kind if kind in FORMS else "noun" for kind in said))
    reach = {"": "bodily", "~": "reach", "°": "mention"}[match.group(2)]
    return Slot(name, kinds, reach, forms, Span(start, end))


def _alternatives(words: list[Word]) -> list[Word]:
    """Join ``from/out`` ``of`` to one word with the alternatives ``from`` and ``out of``."""
    done: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        index += 1
        if "/" not in word.text.strip("/"):
            for size in (3, 2):  # in front of, away from: one word, as in the parsed sentence
                run = words[index - 1 : index - 1 + size]
                text = " ".join(piece.text for piece in run)
                if len(run) == size and text in PREPOSITIONS:
                    word = Word(text, (text,), Span(word.span.start, run[-1].span.end))
                    index += size - 1
                    break
            done.append(word)
            continue
        pieces = [piece for piece in word.text.split("/") if piece]
        end = word.span.end
        while index < len(words) and "/" not in words[index].text:
            longer = f"{pieces[-1]} {words[index].text}"
            if not any(known == longer or known.startswith(longer + " ") for known in PREPOSITIONS):
                break
            pieces[-1] = longer
            end = words[index].span.end
            index += 1
        done.append(Word(pieces[0], tuple(pieces), Span(word.span.start, end)))
    return done


def _parts(text: str, start: int) -> tuple[Part, ...]:
    """The words, slots and optional groups of a pattern."""
    parts: list[Part] = []
    group: list[Word | Slot] | None = None
    group_start = 0
    run: list[Word] = []

    def flush() -> None:
        target = parts if group is None else group
        target.extend(_alternatives(run))
        run.clear()

    for match in _TOKEN.finditer(text):
        token = match.group()
        first, last = start + match.start(), start + match.end()
        if token.isspace():
            continue
        if match.group(1) is not None:
            flush()
            (parts if group is None else group).append(_slot(match.group(1), first, last))
        elif token == "[":
            if group is not None:
                raise _Wrong(first, last, "an optional part cannot stand inside another")
            flush()
            group, group_start = [], first
        elif token == "]":
            if group is None:
                raise _Wrong(first, last, "this ] has no [ before it")
            flush()
            if not group:
                raise _Wrong(group_start, last, "this optional part is empty")
            parts.append(Optional(tuple(group), Span(group_start, last)))
            group = None
        elif token in "{}":
            raise _Wrong(first, last, "a slot is written {Name: kind}, with both braces")
        else:
            word = token.replace("’", "'").rstrip(".").lower()
            comma = word.endswith(",")
            word = word.rstrip(",")
            if word:
                run.append(Word(word, (word,), Span(first, last)))
            if comma:
                run.append(Word(",", (",",), Span(last - 1, last)))
    if group is not None:
        raise _Wrong(group_start, start + len(text), "this [ is never closed")
    flush()
    return tuple(parts)


def parse_noun_pattern(text: str, start: int) -> tuple[Part, ...] | PatternError:
    """The parts of a ``noun:`` field: ``murder of {Victim} [by {Killer}]``."""
    try:
        return _parts(text, start)
    except _Wrong as wrong:
        return wrong.error


def parse_pattern(text: str, start: int) -> Pattern | PatternError:
    """Read a definition's heading; ``start`` is the offset of the text, so that spans are exact."""
    try:
        return _pattern(text, start)
    except _Wrong as wrong:
        return wrong.error


def _pattern(text: str, start: int) -> Pattern:
    whole = Span(start, start + len(text))
    parts = _parts(text, start)
    names = [slot.name for slot in slots_of(parts)]
    for slot in slots_of(parts):
        if names.count(slot.name) > 1:
            raise _Wrong(slot.span.start, slot.span.end, f"the slot {slot.name} stands twice in this pattern")
    if not parts:
        raise _Wrong(whole.start, whole.end, "a pattern needs a verb: {Killer: being} kills {Victim: being}")
    subject = parts[0] if isinstance(parts[0], Slot) else None
    words: list[str] = []
    index = 1 if subject else 0
    if subject is None:
        while index < len(parts):  # it rains; lightning strikes {P}
            part = parts[index]
            if not isinstance(part, Word):
                break
            if words and _verb(part.text):
                break
            words.append(part.text)
            index += 1
    verb_part = parts[index] if index < len(parts) else None
    if not isinstance(verb_part, Word):
        raise _Wrong(
            whole.start, whole.end, "behind the first slot stands the verb: {Killer: being} kills {Victim: being}"
        )
    modal = ""
    verb = _verb(verb_part.text)
    index += 1
    negative = False
    if verb_part.text in MODALS or verb_part.text == "cannot":
        modal = "can" if verb_part.text == "cannot" else MODALS[verb_part.text][0]
        negative = verb_part.text == "cannot"
        following = parts[index] if index < len(parts) else None
        if isinstance(following, Word) and following.text == "not":
            negative = True
            index += 1
            following = parts[index] if index < len(parts) else None
        if isinstance(following, Word):
            verb = following.text
            index += 1
        else:
            verb = ""
    elif isinstance(verb_part, Word) and verb == "be" and index < len(parts):
        following = parts[index]
        if isinstance(following, Word) and following.text == "not":
            negative = True
            index += 1
    if not verb:
        raise _Wrong(
            verb_part.span.start,
            verb_part.span.end,
            f"'{verb_part.text}' is no verb in the third person (kills, is, can act)",
        )
    return _sorted(text, whole, parts, subject, " ".join(words), verb, modal, negative, parts[index:])


def _verb(word: str) -> str:
    """The dictionary form of a verb in the third person, or an empty string."""
    if word in BE_FORMS:
        return "be"
    if word in HAVE_FORMS:
        return "have"
    if word in MODALS or word == "cannot":
        return "can"
    return next((lemma for lemma, form in verb_forms(word) if form == "s"), "")


def _sorted(
    text: str, whole: Span, parts: tuple[Part, ...], subject: Slot | None, subject_word: str, verb: str, modal: str,
    negative: bool, rest: tuple[Part, ...],
) -> Pattern:  # fmt: skip
    """A pattern with the words between its slots sorted out."""
    lead: list[Word] = []
    target: Slot | None = None
    for part in rest:
        if isinstance(part, Word):
            lead.append(part)
            continue
        if isinstance(part, Slot):
            target = part
        break
    literal = [word.text for word in lead]
    values: tuple[str, ...] = ()
    article = noun = preposition = ""
    prepositions: tuple[str, ...] = ()
    if verb == "be" and target is None and lead:
        joined = " ".join(literal).replace(" ,", ",")
        values = tuple(value.strip() for value in re.split(r",\s*or\s+|\s+or\s+|,", joined) if value.strip())
        literal = []
    elif target is not None and lead and any(option in PREPOSITIONS for option in lead[-1].alternatives):
        preposition, prepositions = lead[-1].text, lead[-1].alternatives
        literal = literal[:-1]
    if verb == "be" and literal and literal[0] in ("a", "an", "the"):
        article, noun, literal = literal[0], " ".join(literal[1:]), []
        article = "a" if article == "an" else article
    kind = "state" if verb == "be" or modal else "verb"
    return Pattern(
        text, kind, parts, subject, subject_word, verb, modal, negative, rest, values, article, noun, tuple(literal),
        preposition, prepositions, target, whole,
    )  # fmt: skip
