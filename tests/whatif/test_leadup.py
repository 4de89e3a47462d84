"""What leads up to what: the causes that no sentence states, and the law of what is decisive, on every story of the project."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from chekhov.study import Study, load, loads
from chekhov.views import WhyTree
from chekhov.whatif.edits import without

STORIES = sorted((Path(__file__).parents[2] / "stories").glob("*/*.story"))
WORLD = "# World\nAnna is a woman. Tom, Ben, the duke and the king are men. The hall and the yard are in the castle. The cup is in the hall.\n"
SCENE = "# Story\n## The hall\n@place: the hall\n@with: Anna, Tom, Ben, the king\n"

LED = {
    "a poison taken": ("A poison is in the hall. Tom drinks the poison. Anna laughs. Tom dies.", "Tom dies", "blow", "Tom drinks the poison."),
    "poisoned wine": ("A wine is in the hall. Ben poisons the wine. Tom drinks the wine. Tom dies.", "Tom dies", "blow", "Tom drinks the wine."),
    "who meant to": ("Tom decides to die. Anna laughs. Tom dies.", "Tom dies", "motive", "Tom decides to die."),
    "an answer to an order": ("The king orders Anna to marry Ben. Tom laughs. Anna refuses to marry Ben.", "Anna refuses to marry Ben", "before",
        "The king orders Anna to marry Ben."),
    "blow for blow": ("Ben hits Tom. Tom kills Ben.", "Tom kills Ben", "before", "Ben hits Tom."),
    "love at sight": ("Anna sees Ben. Anna falls in love with Ben.", "Anna falls in love with Ben", "before", "Anna sees Ben."),
    "what was heard": ("Ben tells Anna that the duke is dead. The king laughs. Anna mourns for the duke.", "Anna mourns for the duke", "known",
        "Ben tells Anna that the duke is dead."),
    "from whom one has it": ("Ben tells Anna that the duke is ill. The king laughs. Anna tells Tom that the duke is ill.",
        "Anna tells Tom that the duke is ill", "known", "Ben tells Anna that the duke is ill."),
    "an aim": ("Anna falls asleep. Ben laughs. Tom comes to the yard in order to wake Anna.", "Tom comes to the yard", "aim", "Anna falls asleep."),
    "what is ended": ("Ben ties Tom. Anna laughs. The king unties Tom.", "The king unties Tom", "need", "Ben ties Tom."),
    "what one has learnt, of a deed done to oneself": ("Anna learns that the duke is her father. Ben leaves the hall. Anna kills herself.", "Anna kills herself",
        "before", "Anna learns that the duke is her father."),
    "who set out": ("Tom sets out for the yard. Ben laughs. Tom arrives at the yard.", "Tom arrives at the yard", "before", "Tom sets out for the yard."),
}  # fmt: skip


@pytest.mark.parametrize("case", LED)
def test_what_led_up_to_it(case: str) -> None:
    text, clause, how, cause = LED[case]
    tree = loads(WORLD + SCENE + text + "\n").why(clause)
    assert (how, cause) in [(node.how, node.text) for node in nodes(tree)], nodes(tree)


def test_when_it_happened_is_no_free_choice_and_answers_why() -> None:
    told = loads(
        WORLD
        + SCENE
        + "Ben laughs. When the clock strikes twelve, Anna runs away. As soon as the king sleeps, Ben takes the cup.\n"
    )
    assert told.why("Anna runs away").end == ""
    assert told.ask("Why does Anna run away?").text == "The clock struck 12; the story gives no other reason."
    assert told.ask("Why does Ben take the cup?").text == "The king slept; the story gives no other reason."
    assert "no reason" in told.ask("Why does Ben laugh?").text


def nodes(tree: WhyTree) -> list[WhyTree]:
    return [tree, *(node for child in tree.children for node in nodes(child))]


@pytest.mark.parametrize("said", ["Tom laughs. Anna goes to the yard.", "Ben hits Tom. Anna goes to the yard."])
def test_what_has_nothing_to_do_with_it_did_not_lead_up_to_it(said: str) -> None:
    tree = loads(WORLD + SCENE + said + "\n").why("Anna goes to the yard")
    assert not tree.children and tree.end == "choice"


def test_of_what_is_confessed_the_causes_are_not_those_of_the_confession() -> None:
    text = "Ben ties Anna. Tom unties Anna. Anna confesses that she stole the cup.\n"
    tree = loads(WORLD + SCENE + text).why("Anna stole the cup")
    assert "Ben ties Anna." not in [node.text for node in nodes(tree)]


def test_where_nothing_is_lost_it_says_what_the_story_comes_back_to() -> None:
    told = loads(WORLD + SCENE + "Tom takes the cup.\nBen laughs.\nAnna asks Ben about the cup.\n")
    found = told.whatif(without("Tom takes the cup"))
    assert not found.lost and found.mentions == (("the cup", (9,)),)


def test_whoever_only_gathers_others_is_nobody_of_their_own() -> None:
    told = loads(WORLD + SCENE + "Everyone laughs. Both men sing. Six people sing. The three soldiers laugh.\n")
    assert not {"everyone", "both men", "6 people"} & set(told.story_people)
    assert any("soldiers" in name for name in told.story_people)


# ---------------------------------------------------------------- the law, on every story


@cache
def study(path: Path) -> Study:
    return load(str(path))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_without_what_is_decisive_it_does_not_happen(path: Path) -> None:
    """Of sentences from all over the story: each cause with a star, taken out by the writer's own "what if", takes what stands at the top along."""
    told = study(path)
    lines = told_lines(told)
    tried = 0
    for line in lines[:: max(1, len(lines) // 12)]:
        tree = told.why(str(line))
        stars = [
            node
            for node in nodes(tree)
            if node.decisive and node.line not in (None, line) and not node.text.startswith("The rule:")
        ]
        for node in stars[:2]:
            lost = [one.line for one in told.whatif(without(node.text)).lost]
            assert line in lost, (line, tree.text, node.text)
            tried += 1
    assert tried or not any(node.decisive for line in lines for node in nodes(told.why(str(line)))[1:])


def told_lines(told: Study) -> list[int]:
    items = [
        moment.item
        for moment in told.trace.moments
        if moment.item is not None and moment.kind == "event" and moment.scene >= 0
    ]
    return list(dict.fromkeys(told.sources.locate(item.line.span.start).line for item in items))


HANDED = {
    "what one was given": (
        "Anna gives Tom the letter. Tom opens the letter.",
        "Anna gives Tom the letter.",
        "Tom opens the letter.",
    ),
    "where it was put": (
        "The ring is in the safe. The safe is in the hall. Ben takes the ring out of the safe. Ben puts the ring in the cup. Tom takes the ring out of the cup.",
        "Ben puts the ring in the cup.",
        "Tom takes the ring out of the cup.",
    ),
}


@pytest.mark.parametrize("case", HANDED)
def test_what_is_used_was_come_by(case: str) -> None:
    text, gone, lost = HANDED[case]
    told = loads(WORLD + SCENE + text + "\n").whatif(without(gone))
    assert [one.text for one in told.lost] == [lost]
