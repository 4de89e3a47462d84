"""What comes first, last, before breakfast, while somebody talks: the order of what a text without headings tells, in the words of a reading lesson."""

from __future__ import annotations

import pytest

from chekhov.study import loads

DAY = "Tom gets up at six. Tom washes the car. Then Tom has breakfast. After breakfast Tom goes to the river. Tom talks to Ann. At nine Tom reads a book."
WAY = "Nora went to the bakery. Then she went to the bank. Last she went to the park."
CALL = "At noon Ann phoned Tom. While he was talking to her, the soup boiled over. Then he took a nap."
LOST = (
    "Lotta is sad. Bjarki finds the mitten. When he gives it to Lotta, she is happy and hugs him. Then Lotta goes home."
)
ALL = "All bakers get up early. Fenja is a baker. Soldiers attacked the town. Tom is a soldier."

CASES = [
    (DAY, "What did Tom do before breakfast?", "Tom got up; Tom washed the car"),
    (DAY, "What did Tom do after breakfast?", "Tom went to the river; Tom talked to Ann; Tom read the book"),
    (DAY, "What did Tom do first?", "Tom got up"),
    (DAY, "What did Tom do last?", "Tom read the book"),
    (DAY, "What did Tom do at nine?", "Tom read the book"),
    (DAY, "What happened first?", "Tom got up"),
    (WAY, "Where did Nora go first?", "the bakery"),
    (WAY, "Where did Nora go last?", "the park"),
    (WAY, "Where did Nora go after the bakery?", "the bank and the park"),
    (CALL, "What happened while Tom was talking to Ann?", "the soup boiled"),
    (CALL, "What happened when the soup boiled over?", "Tom took the nap"),
    ("At midnight the coach turns into a pumpkin.", "What happens at midnight?", "the coach turned into the pumpkin"),
    ("Ann wakes up at six. Ann gets up at seven.", "When did Ann get up?", "at seven"),
    ("Ann wakes up at six. Ann gets up at seven.", "What time did Ann wake up?", "at six"),
    (LOST, "How did Lotta feel when Bjarki gave her the mitten?", "happy"),
    (LOST, "How did Lotta feel when Bjarki found the mitten?", "sad"),
    (LOST, "How did Lotta feel at the end?", "happy"),
    (ALL, "Does Fenja get up early?", "yes"),
    (ALL, "Did Tom attack the town?", "no"),
]


@pytest.mark.parametrize(("text", "question", "expected"), CASES)
def test_order(text: str, question: str, expected: str) -> None:
    answer = loads(text).ask(question)
    assert answer.understood, answer.text
    assert answer.answer == expected, answer.text
