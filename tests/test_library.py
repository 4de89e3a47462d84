"""The standard library is sound: it compiles without findings, and every example is read to the entry it stands under."""

from __future__ import annotations

import re
from functools import cache

import pytest

from chekhov.story.circles import circles_in, events_in
from chekhov.story.library import compile_library, library_texts
from chekhov.story.meaning import Holds, Verb
from chekhov.story.shelf import Shelf
from chekhov.study import Study, loads

DEFINITIONS, FINDINGS = compile_library()
PEOPLE = {
    "woman": ("Luna", "Anna", "Juliet", "Molly", "Martha"),
    "man": ("Tom", "Burai", "Naito", "Romeo", "Sam", "Viktor", "Josef", "Otto"),
    "doctor": ("Azuma",),
}
WORLD = "".join(f"{name} is a {kind}.\n" for kind, names in PEOPLE.items() for name in names)
FILES = [name for name, text in library_texts() if "# Verbs" in text]


BEGUN = f"# World\n\n{WORLD}\n# Story\n\n## One\n\n"


@cache
def begun() -> Study:
    """The World is read once; each example goes on from there (`tests/laws/test_edits.py` holds that to reading from scratch)."""
    return loads(BEGUN, "example.story", follow=True)


def read_as(example: str) -> list[str]:
    """The verb entries that the first reading of a sentence uses."""
    item = begun().edited(f"{BEGUN}{example}.\n").story.scenes[-1].sentences[-1]
    return [act.verb for act in item.readings[0].acts] if item.readings else []


def entries_in(file: str) -> list[Verb]:
    """The verb entries whose headings stand in this file."""
    text = dict(library_texts())[file]
    headings = {line.removeprefix("## ").strip() for line in text.splitlines() if line.startswith("## ")}
    return [verb for verb in DEFINITIONS.verbs.values() if verb.text.strip() in headings]


def test_the_library_compiles_without_findings() -> None:
    assert [finding.message for finding in FINDINGS] == []


@pytest.mark.parametrize("file", FILES)
def test_every_verb_has_an_example(file: str) -> None:
    assert [verb.text for verb in entries_in(file) if not verb.examples] == []


@pytest.mark.parametrize("file", FILES)
def test_every_example_is_read_to_its_own_entry(file: str) -> None:
    wrong = [
        f"{example} (under {verb.text!r}) is read as {[DEFINITIONS.verbs[name].text if name else '' for name in found]}"
        for verb in entries_in(file)
        for example in (text.strip(" .!?") for text in verb.examples)
        if verb.id not in (found := read_as(example))
    ]
    assert wrong == []


def test_what_is_packed_opens_as_it_was() -> None:
    table: Shelf[list[str]] = Shelf()
    table["one"], table["two"] = ["a"], ["b"]
    packed = table.packed()
    assert packed == table and list(packed) == ["one", "two"] and packed.own() == []
    copy = packed.copy()
    copy["two"], copy["three"] = ["c"], ["d"]
    assert list(copy) == ["one", "two", "three"] and len(copy) == 3
    assert copy["two"] == ["c"] and packed["two"] == ["b"] and "three" not in packed
    assert copy.own() == [["c"], ["d"]] and copy["one"] is packed["one"]


def test_the_tables_of_the_library_say_what_its_verbs_say() -> None:
    verbs = list(DEFINITIONS.verbs.values())
    for role in {role for verb in verbs for role in verb.roles}:
        assert DEFINITIONS.verbs_of(role) == [verb for verb in verbs if role in verb.roles]
    for name in DEFINITIONS.relations:
        made = [
            verb
            for verb in verbs
            if any(
                isinstance(one, Holds) and one.fluent[0] == name and one not in verb.needs
                for one in (*verb.makes, *verb.usually)
            )
        ]
        assert DEFINITIONS.verbs_making(name) == made


def test_no_event_brings_itself_about() -> None:
    told = {verb.id: events_in((*verb.makes, *verb.usually)) for verb in DEFINITIONS.verbs.values()}
    assert not list(circles_in(told))


def test_headings_are_defined_once() -> None:
    """The same pattern in two files would be one meaning too many."""
    seen: dict[str, str] = {}
    twice = []
    for file in FILES:
        for heading in re.findall(r"^## (.+)$", dict(library_texts())[file], re.MULTILINE):
            bare = re.sub(r"\{\w+", "{", heading)
            if bare in seen:
                twice.append(f"{heading} ({seen[bare]}, {file})")
            seen[bare] = file
    assert twice == []


def test_slots_want_known_kinds() -> None:
    kinds = DEFINITIONS.kinds
    wanted = {kind for verb in DEFINITIONS.verbs.values() for slot in verb.slots for kind in slot.kinds}
    assert {kind for kind in wanted if kind != "any" and kinds.canonical(kind) is None} == set()


def test_fields_name_slots_of_their_heading() -> None:
    wrong = {}
    for verb in DEFINITIONS.verbs.values():
        named = {*verb.begins, *verb.ends, *(name for name, _ in verb.holds), *verb.chosen_by}
        named |= {
            word for key, value in verb.fields if key in ("also", "noun") for word in re.findall(r"\{(\w+)", value)
        }
        if named - {slot.name for slot in verb.slots}:
            wrong[verb.text] = named - {slot.name for slot in verb.slots}
    assert wrong == {}


def test_what_follows_from_a_clause_that_is_not_understood_does_not_always_follow() -> None:
    """The clause is refused at its place, and nothing is concluded from the rest of it."""
    study = loads(
        "# Relations\n\n## {X: being} is glum about {Y: being}\nwhen: Y has frobbed X.\nwhen: X loves Y. Y has frobbed X.\n\n"
        "# World\nTom and Anna are people. Tom loves Anna.\n\n# Story\n## One\nTom sleeps.\n"
    )
    refused = [one for one in study.findings if one.rule == "bad-definition"]
    assert ["Y has frobbed X" in one.message for one in refused] == [True, True]
    relation = next(one for one in study.story.definitions.relations.values() if "glum" in one.text)
    assert relation.when == ()


@pytest.mark.parametrize(
    ("clause", "told"),
    [("Y has killed Z.", "says nothing of X"), ("X is a Y.", "“Y” stands for somebody"), ("X has killed Z.", "")],
)
def test_a_condition_that_holds_of_everybody_is_refused(clause: str, told: str) -> None:
    """A clause that does not name the one of the heading, and one whose variable would be read as a kind, are refused at their place."""
    text = f"# Relations\n\n## {{X: person}} is wary\nwhen: {clause}\n\n# Story\n## One\nTom sleeps.\n"
    study = loads(text)
    refused = [one for one in study.findings if one.rule == "bad-definition"]
    assert [told in one.message for one in refused] == [True] * bool(told)
    assert all(text[one.span.start : one.span.end].strip() == clause for one in refused)


ONE_DEED = frozenset(
    "accusation advice appointment call change crash death departure election end exile failure help offer opening order outbreak payment persuasion "
    "promise promotion rain reconciliation return seizure sentence start success testimony threat victory".split()
) | {"telephone call"}
"""Nouns of events that entries share to the letter: one deed, told in two ways, of which the first in the files is meant."""


def test_entries_that_share_a_noun_differ_in_who_takes_part() -> None:
    """ "The escape from the tower", "the escape from her captors": who took part chooses the entry. No other noun means two deeds without a word of it."""
    alike = set()
    for noun, entries in DEFINITIONS.event_nouns.items():
        rooms: dict[tuple[tuple[str, tuple[str, ...]], ...], set[str]] = {}
        for entry in entries:
            kinds = {slot.name: slot.kinds for slot in DEFINITIONS.verbs[entry.verb].slots}
            room = tuple(sorted((word, kinds[slot]) for word, slot in entry.slots.items()))
            rooms.setdefault(room, set()).add(entry.verb)
        if any(len(verbs) > 1 for verbs in rooms.values()):
            alike.add(noun)
    assert alike == ONE_DEED
