"""Whoever takes poison, or what was poisoned, dies of that: who did it, why, and what if not."""

from __future__ import annotations

import pytest

from chekhov.study import Study, loads

WAYS = {
    "into what one drinks from": "Berta and Kuno are in the parlour. Berta pours poison into the goblet. Kuno drinks from the goblet. Kuno dies.",
    "into what is in it": "Berta and Kuno are in the parlour. Berta puts poison in the tea. Berta gives Kuno the tea. Kuno drinks the tea. Kuno dies.",
    "poisoned food": "Berta poisons the cake. Kuno eats the cake. Kuno dies.",
    "into the vessel of the drink": "The milk is in the jug. Berta puts poison in the jug. Kuno drinks the milk. Kuno dies.",
}


@pytest.fixture(scope="module", params=WAYS.values(), ids=WAYS.keys())
def story(request: pytest.FixtureRequest) -> Study:
    return loads(request.param)


def test_who_poisoned_it_killed_him(story: Study) -> None:
    assert story.ask("Who killed Kuno?").answer == "Berta"
    assert story.ask("Did Berta kill Kuno?").known == "yes"


def test_why_names_the_poison_and_the_taking(story: Study) -> None:
    answer = story.ask("Why did Kuno die?")
    assert "Berta" in answer.text
    assert "Kuno drinks" in answer.text or "Kuno eats" in answer.text


def test_without_the_poison_he_lives(story: Study) -> None:
    poisoning = next(
        item.line.text
        for item in story.trace.story.sentences()
        if "pois" in item.line.text and "Berta" in item.line.text
    )
    asked = {
        "Berta pours": "If Berta had not poured poison into the goblet, would Kuno be alive?",
        "Berta puts poison in the tea": "If Berta had not put poison in the tea, would Kuno be alive?",
        "Berta poisons": "If Berta had not poisoned the cake, would Kuno be alive?",
        "Berta puts poison in the jug": "If Berta had not put poison in the jug, would Kuno be alive?",
    }
    question = next(question for words, question in asked.items() if words in poisoning)
    assert story.ask(question).known == "yes"


def test_who_takes_poison_himself_was_killed_by_nobody_else() -> None:
    story = loads("Kuno pours poison into the goblet. Kuno drinks from the goblet. Kuno dies. Berta weeps.")
    assert story.ask("Who killed Kuno?").answer != "Berta"


def test_harmless_tea_kills_nobody() -> None:
    story = loads("Berta pours milk into the cup. Berta puts poison in the jar. Kuno drinks from the cup. Kuno dies.")
    assert story.ask("Who killed Kuno?").known != "yes"
