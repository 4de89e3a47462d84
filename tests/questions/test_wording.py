"""Clauses are said in the writer's own verb, in the right tense: in the story retold, in answers, in what findings say."""

from __future__ import annotations

from functools import cache

import pytest

from chekhov.study import Study, loads

STORY = """
# World
John, Tom and Mary are people. The gate is closed. The house is in the village. John has the hat. The hat is wet.

# Story
## One
@place: the house
@with: John, Mary, Tom
John greets Mary.
Mary lies to John that the gate is open.
John opens the gate.
Tom shuts the gate.
Tom strolls to the village.
Tom flies home.
Mary says to John that John greeted her.
Tom is slain by Mary.
Mary tells John that Tom was murdered.
The war ends.
Mary lies down.
"""

RETOLD = """
John greets Mary. | John greeted Mary
Mary lies to John that the gate is open. | Mary lied to John that the gate is open
Tom shuts the gate. | Tom shut the gate; the gate is shut
Tom strolls to the village. | Tom strolled to the village; Tom is in the village
Tom flies home. | Tom flew home
Mary says to John that John greeted her. | Mary said to John that John greeted Mary
Tom is slain by Mary. | Mary slew Tom; Tom is in the house; Tom is dead
Mary tells John that Tom was murdered. | Mary told John that Tom was murdered
The war ends. | the war ended; the war is over
Mary lies down. | Mary lay down
"""

ANSWERS = """
Who greeted Mary? | John greeted Mary.
Is the gate open? | No: the gate is closed.
Who killed Tom? | Mary slew Tom.
What happened at the beginning of One? | ~Tom flew home; Mary said to John
"""


@cache
def study() -> Study:
    return loads(STORY)


def rows(table: str) -> list[tuple[str, str]]:
    return [(left, right) for left, _, right in (line.partition(" | ") for line in table.strip().splitlines())]


@pytest.mark.parametrize(("sentence", "wanted"), rows(RETOLD))
def test_a_sentence_is_retold_in_its_own_verb(sentence: str, wanted: str) -> None:
    moment = next(one for one in study().moments() if one.text == sentence)
    assert "; ".join((*moment.happened, *moment.changed)) == wanted


@pytest.mark.parametrize(("question", "wanted"), rows(ANSWERS))
def test_an_answer_is_said_in_the_writers_verb(question: str, wanted: str) -> None:
    text = study().ask(question).text
    assert wanted[1:] in text if wanted.startswith("~") else text == wanted
