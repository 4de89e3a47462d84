"""Definitions of one pattern: an author's in the place of the library's, and two of one author that cannot both hold. Floor 3.

In: entries and frames as the loader makes them. Out: findings, and frames marked as taking the place of the library's. Two patterns are the same
where the words and the required slots are; names of slots and optional parts make no difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from chekhov.findings import Finding, Severity, Step
from chekhov.language.document import Field, Heading
from chekhov.source import Span
from chekhov.story.definitions import Definitions
from chekhov.story.entries import Entry
from chekhov.story.meaning import SlotDef, Verb
from chekhov.story.pattern import Frame

_SLOT = re.compile(r"\{\s*(\w+)")


@dataclass(frozen=True, slots=True)
class Shorter:
    """A word of `also:` that leaves out what its heading has behind the verb: below "nurses {Patient} back to health" the word "brings"."""

    frame: Frame
    word: str
    left_out: str
    span: Span


def too_short(definitions: Definitions, words: Iterable[Shorter]) -> list[Finding]:
    """The shorter words that mean something else without what they leave out: "brings {Patient}" is no "brings back to health"."""
    found: list[Finding] = []
    for one in words:
        for other in definitions.frames[one.frame.lemma]:
            if not other.relation and other.target != one.frame.target and shape(other) == shape(one.frame):
                slots = " ".join(f"{{{slot.name}}}" for slot, optional in one.frame.objects if not optional)
                pattern = f"{{{one.frame.subject.name}}} {one.word} {slots}".strip()
                found.append(
                    Finding(
                        "bad-definition",
                        Severity.ERROR,
                        f"“{one.word}” leaves out “{one.left_out}”, and without it means “{_shown(definitions.verbs[other.target].text, kinds=False)}”",
                        one.span,
                        help=f"write the whole pattern: “also: {pattern} {one.left_out}”; or “also: {pattern}” if it is meant without",
                    )
                )
                break
    return found


def _shown(pattern: str, kinds: bool = True) -> str:
    return re.sub(r"[~°]" if kinds else r"[~°]|:[^{}]*(?=\})", "", pattern)


def conflicts(entries: Sequence[Entry]) -> list[Finding]:
    """The same heading twice (names of slots aside), saying different things."""
    found: list[Finding] = []
    seen: dict[str, Entry] = {}
    for entry in entries:
        before = seen.setdefault(_plain(entry.heading.text), entry)
        if before is not entry and _says(before.heading, before.fields) != _says(entry.heading, entry.fields):
            found.append(_conflict(" ".join(entry.heading.text.split()), entry.heading.span, before.heading.span))
    return found


def _conflict(pattern: str, span: Span, other: Span) -> Finding:
    return Finding(
        "conflicting-definition",
        Severity.ERROR,
        f"this is defined twice, differently: {pattern}",
        span,
        because=(Step(other, "the other definition"),),
        help="keep one of them, or give one another verb",
    )


def _plain(pattern: str) -> str:
    """A pattern without the names of its slots (but ``It``, which stands for nobody)."""
    unnamed = _SLOT.sub(lambda slot: "{It" if slot[1] == "It" else "{", pattern)
    return " ".join(re.sub(r"[~°]", "", unnamed).split())


def same_pattern(left: str, right: str) -> bool:
    """Are two headings one pattern, names of slots aside?"""
    return _plain(left) == _plain(right)


def _says(heading: Heading, fields: Iterable[Field]) -> list[tuple[str, str]]:
    """The fields with the slots numbered, so that their names do not matter."""
    numbers = {name: f"${place}" for place, name in enumerate(dict.fromkeys(_SLOT.findall(heading.text)))}
    return [
        (item.key, re.sub(r"\w+", lambda word: numbers.get(word[0], word[0]), " ".join(item.value.split())))
        for item in fields
        if item.key != "example"
    ]


def shape(frame: Frame) -> tuple[object, ...]:
    """What makes a pattern: its words and the forms of its required slots."""
    objects = tuple(slot.form for slot, optional in frame.objects if not optional)
    preps = frozenset(frozenset(prep.words) for prep in frame.preps if not prep.optional)
    contents = tuple(content.slot.form for content in frame.contents if not content.optional)
    return frame.lemma, frame.modal, objects, preps, contents, frame.particles, frame.fixed, frame.pair is None


def _slots(frame: Frame) -> list[SlotDef]:
    required = [slot for slot, optional in frame.objects if not optional]
    preps = sorted((prep for prep in frame.preps if not prep.optional), key=lambda prep: prep.words)
    return [frame.subject, *required, *(prep.slot for prep in preps)]


def _takes(definitions: Definitions, own: Frame, other: Frame) -> bool:
    """Does a pattern take what the other is mainly about: one of the kinds of each of its slots?"""
    lattice = definitions.kinds
    return all(
        "any" in mine.kinds
        or any(lattice.is_a(kind, want) for want in mine.kinds for kind in theirs.kinds if kind != "any")
        for mine, theirs in zip(_slots(own), _slots(other), strict=True)
    )


def settle(definitions: Definitions, verbs: Iterable[Verb]) -> list[Finding]:
    """Mark the frames of an author's verbs that take the place of the library's, with a note; report two that clash."""
    found: list[Finding] = []
    for verb in verbs:
        replaced: dict[str, None] = {}
        own = [frame for frame in definitions.added if frame.target == verb.id and not frame.relation]
        for frame in own:
            for other in definitions.frames[frame.lemma]:
                if other.relation or other.target == verb.id or shape(other) != shape(frame):
                    continue
                rival = definitions.verbs[other.target]
                if not rival.author and _takes(definitions, frame, other):
                    frame.instead = True
                    replaced[rival.text] = None
                elif (
                    rival.author
                    and rival.span < verb.span
                    and not same_pattern(rival.text, verb.text)
                    and _same_kinds(frame, other)
                ):
                    found.append(_conflict(verb.text, verb.span, rival.span))
        if replaced:
            shown = " and ".join(f"“{_shown(text)}”" for text in replaced)
            found.append(
                Finding(
                    "replaces-library",
                    Severity.NOTE,
                    f"in this story this takes the place of the library's {shown}",
                    verb.span,
                    help="synonyms of the library's entry keep its meaning, unless you name them with `also:`",
                )
            )
    return found


def _same_kinds(left: Frame, right: Frame) -> bool:
    return [slot.kinds for slot in _slots(left)] == [slot.kinds for slot in _slots(right)]
