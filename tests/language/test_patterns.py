"""Headings of definitions."""

from __future__ import annotations

import pytest

from chekhov.language.patterns import Optional, Pattern, PatternError, Slot, Word, parse_noun_pattern, parse_pattern


def pattern(text: str) -> Pattern:
    found = parse_pattern(text, 10)
    assert isinstance(found, Pattern), found
    return found


def brief(parts: tuple[object, ...]) -> list[str]:
    shown = []
    for part in parts:
        if isinstance(part, Word):
            shown.append("/".join(part.alternatives))
        elif isinstance(part, Slot):
            shown.append("{" + part.name + "}")
        elif isinstance(part, Optional):
            shown.append("[" + " ".join(brief(part.parts)) + "]")
    return shown


def test_a_verb() -> None:
    found = pattern("{Killer: being} kills {Victim~: being or group} [with {Weapon°: thing}]")
    assert (found.kind, found.verb) == ("verb", "kill")
    assert found.subject is not None and found.subject.name == "Killer"
    assert brief(found.rest) == ["{Victim}", "[with {Weapon}]"]
    assert [(slot.reach, slot.kinds) for slot in found.slots] == [
        ("bodily", ("being",)),
        ("reach", ("being", "group")),
        ("mention", ("thing",)),
    ]
    assert found.slots[0].span.start == 10


def test_words_and_alternatives() -> None:
    assert brief(pattern("{X} takes {T} away from {Y}").rest) == ["{T}", "away from", "{Y}"]
    assert brief(pattern("{X} goes from/out of {P: place}").rest) == ["from/out of", "{P}"]
    assert brief(pattern("{X} stands in front of {P}").rest) == ["in front of", "{P}"]
    assert brief(pattern("{X} puts {V} to death").rest) == ["{V}", "to", "death"]


def test_states() -> None:
    assert pattern("{X: being} is alive or dead").values == ("alive", "dead")
    assert pattern("{X: being} is awake, asleep or unconscious").values == ("awake", "asleep", "unconscious")
    assert pattern("{X} is fatally wounded").values == ("fatally wounded",)
    father = pattern("{X: person} is the father of {Y: person}")
    assert (father.article, father.noun, father.preposition) == ("the", "father", "of")
    assert father.object is not None and father.object.name == "Y"
    married = pattern("{X} is married to {Y}")
    assert (married.words, married.preposition) == (("married",), "to")
    assert pattern("{X} is in {P: place}").prepositions == ("in",)
    can = pattern("{X: being} can act")
    assert (can.kind, can.modal, can.verb) == ("state", "can", "act")


def test_content_slots() -> None:
    found = pattern("{X} wants {Goal: to or that}")
    assert found.object is not None
    assert (found.object.forms, found.object.form, found.object.kinds) == (("to", "that"), "to", ())


def test_without_a_slot_in_front() -> None:
    assert (pattern("it rains").subject_word, pattern("it rains").verb) == ("it", "rain")
    assert pattern("lightning strikes {P}").subject is None


@pytest.mark.parametrize(
    "text",
    ["", "kills", "{X kills", "{X} kills [", "{X} kills ]", "{X} kills []", "{X} {Y}", "{x} kills", "{X} kills {X}"],
)
def test_what_is_no_pattern(text: str) -> None:
    found = parse_pattern(text, 0)
    assert isinstance(found, PatternError)
    assert found.message


def test_noun_patterns() -> None:
    found = parse_noun_pattern("murder of {Victim} [by {Killer}]", 0)
    assert not isinstance(found, PatternError)
    assert brief(found) == ["murder", "of", "{Victim}", "[by {Killer}]"]
