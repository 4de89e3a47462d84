"""Clean stories of several genres, and the faults planted in them one by one (see ``holes/README.md``)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from chekhov.findings import Severity
from chekhov.study import loads
from chekhov.summary import open_findings

HERE = Path(__file__).parent / "holes"
TEXTS = {path.stem: path for path in (*HERE.glob("*.story"), *HERE.glob("*.md")) if path.stem != "README"}
STORIES = sorted(TEXTS)
Loud = frozenset[tuple[str, int]]


@dataclass
class Fault:
    """One fault: the story with it, the file it is from, the rules of which one may name it, the line it stands in."""

    text: str
    file: str
    rules: tuple[str, ...]
    line: int


def faults(name: str) -> list[Fault]:
    """The faults of a ``.faults`` file: lines ``drop: SENTENCE`` and ``replace: OLD => NEW`` up to ``expect: RULE ... @ SENTENCE``."""
    clean = TEXTS[name].read_text(encoding="utf-8")
    found, text = [], clean
    for row in (HERE / f"{name}.faults").read_text(encoding="utf-8").splitlines():
        word, _, rest = row.partition(": ")
        if word == "expect":
            rules, _, at = rest.partition(" @ ")
            place = text.index(at)
            found.append(Fault(text, TEXTS[name].name, tuple(rules.split()), text.count("\n", 0, place) + 1))
            text = clean
        elif row.strip():
            old, _, new = rest.partition(" => ")
            assert old in text, f"{name}: {old}"
            last = text.index(old)
            text = text[:last] + new + text[last + len(old) :]
    return found


@cache
def findings(text: str, file: str) -> Loud:
    """The findings of a story, from hints upwards, each with its line."""
    study = loads(text, file)
    return frozenset(
        (finding.rule, study.sources.locate(finding.span.start).line)
        for finding in open_findings(study.findings)
        if finding.severity >= Severity.HINT
    )


NOT_YET = {
    ("desert", 0): "whoever has buried it may have dug it out",
    ("desert", 2): "an ordinal of what a group has, some of which is gone",
    ("desert", 4): "a date that goes back may be of a later year",
    ("desert", 5): "both tents, and one of them",
    ("desert", 6): "a truck that has broken down may have been mended unsaid",
    ("farm", 3): "who has left for three years is not where he went from",
    ("ferry", 1): "what stands behind two commas is understood in part only",
    ("glasstower", 2): "the fire of somebody is a place of which nothing is known",
    ("glasstower", 3): "the king of a law is not the king who is named later",
    ("understudy", 0): "a habit may be broken",
    ("understudy", 4): "who asks why may have heard that it was done",
    ("understudy", 5): "an hour that goes back may be told looking back",
    ("ward", 0): "who asks why may guess",
    ("ward", 3): "whoever is operated on may be awake",
    ("ward", 4): "gold and brass",
    ("ward", 6): "a date that goes back may be of a later year",
    ("boarding-school", 2): "Tuesday may be one of two years later",
    ("boarding-school", 3): "a white mouse may be another one",
    ("casino", 1): "it may have been handed over unsaid",
    ("dry-creek", 0): "it may have been given back unsaid",
    ("orbit", 2): "a husband may be called brother",
    ("orbit", 4): "what frightens somebody is looked at where it is told as a deed only",
    ("orbit", 5): "how many suits there are is counted only where they are counted again",
    ("election", 0): "the secret is spoken of, though nobody tells it",
    ("twins-comedy", 1): "whose presence somebody sees is no event",
    ("startup", 2): "a place of which nothing is said may be anywhere",
    ("lighthouse", 2): "a question says what whoever asks takes for granted",
    ("lighthouse", 6): "it may have been slipped into another pocket",
    ("lighthouse", 7): "who knows of a shot knows who killed, in whatever words",
    ("lighthouse", 9): "one may count by touch",
    ("moonwell", 3): "from a sleep one wakes unsaid",
    ("moonwell", 6): "of the crown of the witch nothing is known",
    ("orchardhouse", 2): "her birthday is taken for that of whoever gives",
    ("orchardhouse", 8): "she is called him",
    ("rubyheist", 2): "it may have been handed over unsaid",
    ("rubyheist", 6): "whoever is disguised may be recognised by their voice",
    ("rubyheist", 7): "Thursday may be the one after Friday",
    ("wedding", 0): "broken glasses can be put on",
    ("wedding", 1): "what is told to happen at noon is taken to have happened when it is told",
    ("wedding", 2): "it may have been handed over unsaid",
    ("wedding", 3): "a ring that was borrowed makes it open how many there are",
    ("wedding", 4): "somebody may have told him unsaid",
    ("wedding", 6): "what was refused may be eaten after all",
}
NOT_CLEAN = {
    "glasstower": {("order-not-carried-out", 18)},  # that a tower breaks is a plain event
    "dry-creek": {("no-motive", 12)},  # a robber shoots whoever is robbed
    "election": {("order-not-carried-out", 14)},  # true: he keeps the tape instead
    "ghost": {("not-conscious", 22)},  # a faint does not pass by itself
}


def planted() -> list[object]:
    """One case for every fault."""
    cases: list[object] = []
    for name in STORIES:
        for number, fault in enumerate(faults(name)):
            reason = NOT_YET.get((name, number))
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            cases.append(pytest.param(fault, id=f"{name} {number}: {fault.rules[0]}", marks=marks))
    return cases


@pytest.mark.parametrize("fault", planted())
def test_the_fault_is_found_where_it_stands(fault: Fault) -> None:
    assert any((rule, fault.line) in findings(fault.text, fault.file) for rule in fault.rules)


@pytest.mark.parametrize("name", STORIES)
def test_the_clean_story_is_left_alone(name: str) -> None:
    assert findings(TEXTS[name].read_text(encoding="utf-8"), TEXTS[name].name) == NOT_CLEAN.get(name, set())
