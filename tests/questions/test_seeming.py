"""What something looks like and what it is; why something was not done; which kind; where, on the way."""

from __future__ import annotations

import pytest

from chekhov.study import loads

SPONGE = (
    "Tjorven sees a rock on the table. Nils gives it to her. She touches it. It is soft. It is a sponge. "
    "Lasse comes into the room. He has not touched the rock."
)
CANDLE = (
    "Arne sees an apple on the shelf. It looks like an apple, but it is really a candle. Arne touches it. Bente comes into the kitchen. "
    "Arne tells Clara that the apple is a candle."
)
BOX = "Ann sees a box on the table. It is red. Ben comes into the room."

CASES = [
    (SPONGE, "What is it really?", "a sponge"),
    (SPONGE, "What is the rock?", "a sponge"),
    (SPONGE, "What does Lasse think it is?", "a rock"),
    (SPONGE, "What does Tjorven think it is?", "a sponge"),
    (SPONGE, "Does Lasse know that it is a sponge?", "no"),
    (SPONGE, "Does Nils know that it is a sponge?", "yes"),
    (CANDLE, "What does Bente think the apple is?", "an apple"),
    (CANDLE, "Does Clara know that the apple is a candle?", "yes"),
    (BOX, "What is the box?", "a box"),
    ("Clara did not come because she was ill.", "Why didn't Clara come?", "she was ill"),
    ("Ann baked a chocolate cake.", "What kind of cake did Ann bake?", "the chocolate cake"),
    (
        "Eilika went to the market. On the way home Eilika met Friedo.",
        "Where did Eilika meet Friedo?",
        "on the way home",
    ),
    (
        "Eilika went to the market. Eilika met Tom on the way to school.",
        "Where did Eilika meet Tom?",
        "on the way to school",
    ),
    (
        "School begins at eight o'clock. Willi got up at seven. He had breakfast at half past seven.",
        "What did Willi do at half past seven?",
        "Willi had breakfast",
    ),
]


@pytest.mark.parametrize(("text", "question", "expected"), CASES)
def test_seeming(text: str, question: str, expected: str) -> None:
    answer = loads(text).ask(question)
    assert answer.understood, answer.text
    assert answer.answer.removeprefix("the ") == expected.removeprefix("the "), answer.text
