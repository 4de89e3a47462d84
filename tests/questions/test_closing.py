"""The questions that the first real story had to answer before there was a tool to ask: who is alive when, who knows what until when, why, what if.

Each is put in several ways, as a writer would put it. All words of ``has`` must be in the answer, none of ``lacks`` may; expected answers were
written down before anything was asked.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from chekhov.study import Study, load
from chekhov.views import WhyTree

STORY = Path(__file__).parents[2] / "stories" / "casshern" / "casshern.story"
DEAD_BEFORE = ("Saguree", "Barashin", "Doctor Kozuki")

Row = tuple[str, tuple[str, ...], tuple[str, ...]]
ROWS: tuple[Row, ...] = (
    # who is alive when Burai dies, and who is at the end
    (
        "Who is alive when Burai dies?",
        ("Luna", "Tetsuya|Casshern", "Doctor Azuma", "Kamijo's son"),
        (*DEAD_BEFORE, "Burai"),
    ),
    ("Who was still alive when Burai died?", ("Luna", "Doctor Azuma"), (*DEAD_BEFORE, "Burai")),
    ("Who is alive at the end?", ("Luna", "Kamijo's son"), (*DEAD_BEFORE, "Burai", "Doctor Azuma", "Midori")),
    ("Who is dead at the end?", (*DEAD_BEFORE, "Burai", "Doctor Azuma", "Midori"), ("Luna", "Kamijo's son")),
    ("Who survives?", ("Luna", "Kamijo's son"), (*DEAD_BEFORE, "Burai", "Doctor Azuma", "Midori")),
    ("Is Tetsuya alive at the end?", ("maybe",), ()),
    # where everybody is at any scene
    ("Where is everybody at The lightning?", ("laboratory", "Doctor Azuma", "Naito"), ()),
    ("Where was everybody when Burai died?", ("castle", "Luna", "Kamijo's son"), ("Saguree", "Barashin")),
    ("Where is everyone at The train?", ("train", "Luna"), ()),
    ("Where is everybody at the end?", ("castle",), ("Burai", "Saguree")),
    # when Midori learns of her son's death, and what she had seen before
    ("When does Midori learn of her son's death?", ("The news",), ()),
    ("When did Midori learn that her son was dead?", ("The news",), ()),
    ("When does Midori learn of the death of Tetsuya?", ("The news",), ()),
    ("What had Midori seen before she learned of her son's death?", ("ghost",), ()),
    ("What does Midori see before she learns that Tetsuya is dead?", ("ghost",), ()),
    ("Who told Midori of her son's death?", ("officer",), ("ghost",)),
    # who knows where the Neo Cells come from before Naito's confession, and who after
    (
        "Who knows where the Neo Cells come from before The confession?",
        ("Naito", "General Kamijo"),
        ("Doctor Azuma", "Luna", "Midori"),
    ),
    (
        "Who knows where the Neo Cells come from after The confession?",
        ("Naito", "General Kamijo", "Doctor Azuma"),
        ("Luna", "Midori"),
    ),
    ("Who knew the origin of the Neo Cells before The confession?", ("Naito", "General Kamijo"), ("Doctor Azuma",)),
    (
        "Who knew what the Neo Cells are made from before The confession?",
        ("Naito", "General Kamijo"),
        ("Doctor Azuma",),
    ),
    (
        "Who knows what the Neo Cells are made from after The confession?",
        ("Naito", "General Kamijo", "Doctor Azuma"),
        (),
    ),
    ("Where do the Neo Cells come from?", ("victims of Zone Seven",), ()),
    ("When does Doctor Azuma learn where the Neo Cells come from?", ("The confession",), ()),
    # who believes the people of Zone Seven are terrorists, and for how long
    (
        "Who believes that the people of Zone Seven are terrorists at The photograph?",
        ("Tetsuya", "Luna", "Midori", "Doctor Azuma", "Doctor Kozuki", "officer"),
        ("the doctor",),
    ),
    (
        "Who believes that the people of Zone Seven are terrorists after The village?",
        ("Doctor Azuma", "officer"),
        ("Tetsuya", "the doctor"),
    ),
    ("How long does Tetsuya believe that the people of Zone Seven are terrorists?", ("The village",), ()),
    ("How long did Tetsuya think that the people of Zone Seven were terrorists?", ("The village",), ()),
    ("Until when does Tetsuya believe that the people of Zone Seven are terrorists?", ("The village",), ()),
    (
        "How long does Doctor Azuma believe that the Neo Cells made the Neo-Sapiens?",
        ("The lightning", "The confession"),
        (),
    ),
    # why Tetsuya lives again
    ("Why does Tetsuya live again?", ("Neo Cells",), ()),
    ("Why is Tetsuya alive again?", ("Neo Cells",), ()),
    ("Why did Doctor Azuma bring Tetsuya back to life?", ("wanted|wants", "Tetsuya"), ()),
    # why Burai hates Tetsuya, and when the reader can know it
    ("Why does Burai hate Tetsuya?", ("wife", "child"), ("soldiers",)),
    ("Why did Burai hate Tetsuya?", ("wife", "child"), ()),
    ("When can the reader know why Burai hates Tetsuya?", ("The grenade",), ()),
    ("When does the reader learn that Tetsuya killed Burai's wife?", ("The grenade",), ()),
    ("When does Burai learn that Tetsuya killed his wife?", ("The grenade",), ()),
    ("Who killed Burai's wife?", ("Tetsuya",), ()),
    # which promises come due and which goals fail
    ("Which promises come due?", ("Burai", "revenge"), ()),
    ("Which promises are not kept?", ("Burai", "revenge"), ()),
    ("Which vows were acted on?", ("revenge",), ()),
    (
        "Which goals fail?",
        ("Midori", "immortal", "save Doctor Kozuki"),
        ("to rule the Federation", "to join the military"),
    ),
    ("Which goals were achieved?", ("to rule the Federation", "to join the military"), ("immortal", "to be cured")),
    ("Who did not get what they wanted?", ("Doctor Azuma", "General Kamijo"), ()),
    ("Did Doctor Azuma get what he wanted?", ("no|in part",), ()),
    ("Which orders were carried out?", ("Zone Seven", "to shoot"), ()),
    # which arrivals nothing explains
    ("Which arrivals does nothing explain?", ("Doctor Azuma", "Kamijo's son", "castle"), ("ghost",)),
    ("Whose arrival is never explained?", ("Doctor Azuma", "Kamijo's son"), ("Luna",)),
    ("Which arrivals are not explained?", ("Doctor Azuma", "Kamijo's son", "castle"), ()),
    ("How did Casshern get to the laboratory?", ("sky",), ()),
    # what would not have happened without the lightning, and what would have happened anyway
    (
        "What would not have happened without the lightning?",
        ("Burai", "hijack", "revenge"),
        ("deposes", "becomes engaged"),
    ),
    ("What would have happened anyway without the lightning?", ("depose",), ("hijack", "grenade")),
    ("Would Burai have lived without the lightning?", ("no",), ()),
    ("Without the lightning, would Kamijo's son have deposed General Kamijo?", ("yes",), ()),
    ("If the lightning had not struck, would Midori have been captured?", ("no",), ()),
    # what would have changed had Tetsuya refused to enlist
    ("What would have changed if Tetsuya had refused to join the military?", ("civilians", "booby trap"), ("deposes",)),
    ("What would have happened if Tetsuya had refused to enlist?", ("civilians",), ("becomes engaged",)),
    ("If Tetsuya had not joined the military, would he have died?", ("no",), ()),
    ("Had Tetsuya not joined the military, would Burai hate him?", ("no",), ()),
)


@cache
def study() -> Study:
    return load(str(STORY))


def has(answer: str, words: str) -> bool:
    """Has an answer these words (``a|b``: either), whatever its quotes are and however it begins?"""
    given = f" {answer} ".replace("’", "'").casefold()
    return any(word.casefold() in given for word in words.split("|"))


@pytest.mark.parametrize(("question", "wanted", "unwanted"), ROWS, ids=[row[0] for row in ROWS])
def test_answer(question: str, wanted: tuple[str, ...], unwanted: tuple[str, ...]) -> None:
    answer = study().ask(question)
    assert answer.understood, answer.text
    if wanted and set(wanted[0].split("|")) <= {"yes", "no", "maybe", "in part"}:
        assert answer.answer in wanted[0].split("|"), answer.text
    for words in wanted:
        assert has(answer.answer, words), f"no {words!r} in {answer.answer!r} ({answer.text})"
    for words in unwanted:
        assert not has(answer.answer, words), f"{words!r} in {answer.answer!r} ({answer.text})"


def test_every_answer_has_its_lines() -> None:
    bare = [row[0] for row in ROWS if (given := study().ask(row[0])).known in ("yes", "no") and not given.lines]
    assert not bare


def test_the_chain_back_to_the_enlistment() -> None:
    """Tetsuya lives again because he was brought back, because he had died in the hamlet, because he had joined the army."""

    def texts(tree: WhyTree) -> list[str]:
        return [tree.text, *(text for child in tree.children for text in texts(child))]

    chain = " / ".join(texts(study().why("The Neo Cells bring Tetsuya back to life.")))
    for words in ("booby trap", "officer orders|ordered", "joins the military|joined the military"):
        assert has(chain, words), chain
