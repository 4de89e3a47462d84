"""What is asked in one entry of a verb and told in another; whoever never married; whoever was born first; the drug in the jug; what was found."""

from __future__ import annotations

import pytest

from chekhov.study import loads


def test_who_saw_him_move_it_to_the_shelf() -> None:
    story = loads(
        "Ylva, Bosse and Kim are in the parlour. Ylva goes to the garden. Bosse moves the drum from the chest to the bench. Kim sees him do it."
    )
    assert story.ask("Who saw Bosse move the drum?").answer == "Kim"
    assert story.ask("Does Kim know that Bosse moved the drum?").known == "yes"
    assert story.ask("Does Ylva know that Bosse moved the drum?").known == "no"


def test_who_leaves_the_house_leaves_the_room() -> None:
    story = loads(
        "Ylva and Bosse are in the nursery. Ylva puts the drum under the bed. Ylva leaves the house. Bosse puts the drum into his sack."
    )
    assert story.ask("Where does Ylva think the drum is?").answer == "under the bed"
    assert story.ask("Is Ylva in the nursery?").known != "yes"


def test_who_never_married_is_not_married() -> None:
    story = loads("Vera never married. Olof has never married. Ture did not marry Siri.")
    assert story.ask("Is Vera married?").known == "no"
    assert story.ask("Is Olof married?").known == "no"
    assert story.ask("Is Ture married?").known == "unknown"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Who is older, Vera or Olof?", "Olof"),
        ("Who is younger, Vera or Olof?", "Vera"),
        ("Is Vera older than Olof?", "no"),
    ],
)
def test_who_was_born_first_is_older(question: str, answer: str) -> None:
    assert loads("Olof was born in 1881. Vera was born in 1890.").ask(question).answer == answer


def test_the_drug_that_was_in_it() -> None:
    story = loads("Siri pours a sleeping potion into the goblet. Ture drinks from the goblet. Ture falls asleep.")
    assert "Siri" in story.ask("Why did Ture fall asleep?").text
    assert story.ask("If Siri had not poured a sleeping potion into the goblet, would Ture be asleep?").known == "no"
    milk = loads("Siri pours milk into the goblet. Ture drinks from the goblet. Ture falls asleep.")
    assert milk.ask("If Siri had not poured milk into the goblet, would Ture be asleep?").known == "yes"


def test_what_was_found_is_shown_by_whoever_found_it() -> None:
    story = loads(
        "Siri finds a map in a drawer. Siri goes to the harbour. Siri shows Ture the map. Siri gives the map to Olof."
    )
    lost = story.ask("What would not have happened if Siri had not found the map?").text
    assert "showed" in lost
    assert "gave" in lost


@pytest.mark.parametrize(
    ("story", "question", "part"),
    [
        ("Siri takes the sword from Ture. Ture strikes Siri because she stole the sword.", "Why did Ture strike Siri?", "stole"),
        ("Ture burns the mill. Ture confesses that he burned the mill because he hated Olof.", "Why did Ture burn the mill?", "hated Olof"),
    ],
)  # fmt: skip
def test_a_reason_told_in_other_words(story: str, question: str, part: str) -> None:
    assert part in loads(story).ask(question).text


def test_without_the_deed_that_the_reason_means() -> None:
    story = loads("Siri takes the sword from Ture. Ture strikes Siri because she stole the sword.")
    assert story.ask("If Siri had not taken the sword from Ture, would Ture have struck Siri?").known == "no"


def test_refusing_and_tools_and_reading() -> None:
    engine = loads(
        "The pilot asks Olof to stop the pump. Olof refuses to stop the pump. The pump explodes because Olof did not stop it."
    )
    assert "exploded" in engine.ask("What would not have happened if Olof had not refused to stop the pump?").text
    ladder = loads("Siri buys a rope. Siri climbs over the wall with the rope.")
    assert "climbed" in ladder.ask("What would not have happened if Siri had not bought a rope?").text
    letter = loads("Olof gives Vera a letter. Vera reads the letter. Vera learns that Siri is ill.")
    assert "learned" in letter.ask("What would not have happened if Olof had not given Vera a letter?").text
