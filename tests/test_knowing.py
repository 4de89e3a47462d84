"""Whoever feels, believes or answers something for a reason must be able to know the reason: small stories, each with its damaged twin."""

from __future__ import annotations

import pytest

from chekhov.findings import Severity
from chekhov.study import loads

MURDER = """\
# World
Ivo, Nico and Till are men. Lea and Mara are women. Mara is the wife of Ivo. Till is a servant.

# Story
## The village
@place: the village
@with: Nico, Mara{witness}
Nico kills Mara because he wants her gold.

## The castle
@place: the castle
@time: two days later
@with: Ivo, Lea{witness}
{told}
{line}
"""


def found(line: str, told: str = "Ivo laughs.", witness: str = "") -> list[tuple[str, Severity]]:
    text = MURDER.format(line=line, told=told, witness=witness)
    study = loads(text, "murder.story")
    assert not [one for one in study.findings if one.rule in ("not-understood", "plain-event")], line
    return [(one.rule, one.severity) for one in study.findings if one.severity >= Severity.HINT]


MOVED = (
    "Ivo hates Nico because Nico killed Mara.",
    "Ivo weeps because Nico has killed Mara.",
    "Ivo is angry because Nico killed Mara.",
    "Ivo wants to kill Nico because Nico killed Mara.",
    "Ivo swears to kill Nico because Nico has killed Mara.",
    "Ivo forgives Nico for the murder of Mara.",
)
MOURNED = (
    "Ivo mourns Mara.",
    "Ivo grieves for Mara.",
    "Ivo avenges Mara.",
    "Ivo accuses Nico of the murder of Mara.",
    "Ivo blames Nico for the death of Mara.",
)


@pytest.mark.parametrize("line", MOVED)
def test_nobody_is_moved_by_what_only_the_murderer_could_have_told(line: str) -> None:
    assert found(line) == [("knows-too-soon", Severity.WARNING)]


@pytest.mark.parametrize("line", MOURNED)
def test_nobody_answers_a_death_of_which_only_the_murderer_knows(line: str) -> None:
    assert ("knows-too-soon", Severity.WARNING) in found(line)


@pytest.mark.parametrize("line", MOVED)
def test_but_whoever_has_been_told_is(line: str) -> None:
    assert found(line, told="Lea tells Ivo that Nico has killed Mara.") == []


@pytest.mark.parametrize("line", (*MOVED, *MOURNED))
def test_and_a_witness_may_have_told(line: str) -> None:
    assert [rule for rule, _ in found(line, witness=", Till") if rule == "knows-too-soon"] == []


def test_a_murderer_tells_those_who_are_close_to_him() -> None:
    text = MURDER.replace("Till is a servant.", "Till is a servant. Lea is the sister of Nico.")
    line = "Lea is ashamed because Nico killed Mara."
    study = loads(text.format(line=line, told="Ivo laughs.", witness=""), "murder.story")
    assert [one.rule for one in study.findings if one.severity >= Severity.HINT] == []


def test_what_the_world_states_may_be_known() -> None:
    text = "# World\nIvo and Nico are men. Mara is a woman. Nico has killed Mara.\n\n# Story\n## The castle\n"
    study = loads(text + "Ivo hates Nico because Nico has killed Mara.\n", "world.story")
    assert [one.rule for one in study.findings if one.severity >= Severity.HINT] == []


def test_what_is_only_the_cause_of_a_state_need_not_be_known() -> None:
    assert found("Ivo is rich because Nico killed Mara.") == []
    assert found("Ivo is hungry because Nico has killed Mara.") == []


def test_two_contents_of_one_sentence_are_one_mistake() -> None:
    text = MURDER.replace("Nico kills Mara because he wants her gold.", "Nico kills Mara and Till.")
    line = "Ivo hates Nico because Nico killed Mara and Till."
    study = loads(text.format(line=line, told="Ivo laughs.", witness=", Till"), "murder.story")
    loud = [one for one in study.findings if one.rule == "knows-too-soon" and one.severity >= Severity.WARNING]
    assert [one.message for one in loud] == [
        "Ivo is moved by something he can hardly know: that Nico killed Mara and that Nico killed Till"
    ]


PEOPLE = """\
# World
Ben, Tom, Carl and Max are men. Anna and Lea are women. The ring is a thing. Anna has the ring. The letter is a letter. The safe is a chest.
The garden, the cellar and the hall are places. {world}

# Story
## The hall
@place: the hall
@with: Anna, Ben{with_}
{first}

## The garden
@place: the garden
@time: later
@with: Carl, Lea
{then}
"""
KEEPERS = "Only Anna and Ben know the password."


def loud(first: str, then: str, world: str = "", with_: str = "") -> list[tuple[str, str]]:
    text = PEOPLE.format(first=first, then=then, world=world, with_=with_)
    findings = loads(text, "k.story").findings
    return [(one.rule, one.severity.word) for one in findings if one.severity >= Severity.HINT]


def test_who_is_said_not_to_know_does_not_act_on_it() -> None:
    unknowing = "Carl does not know that Ben has killed Tom. "
    assert loud("Ben kills Tom because he hates him.", unknowing + "Carl hits Ben because Ben has killed Tom.") == [
        ("knows-too-soon", "warning")
    ]
    unknowing = "Carl does not know where the ring is. "
    assert loud("Ben hides the ring in the cellar.", unknowing + "Carl goes to the cellar because the ring is in the cellar.") == [
        ("knows-too-soon", "warning")
    ]  # fmt: skip
    unknowing = "Carl does not know that Tom is dead. "
    assert loud("Ben kills Tom because he hates him.", unknowing + "Carl tells Lea that Tom is dead.") == [
        ("says-without-knowing", "hint")
    ]
    unknowing = "Carl does not know that Lea knows that Ben has killed Tom. "
    assert loud("Ben kills Tom because he hates him. Lea sees it.", unknowing + "Carl flees because Lea knows that Ben has killed Tom.", with_=", Lea") == [
        ("knows-too-soon", "warning")
    ]  # fmt: skip


def test_one_need_not_know_who_else_was_watching() -> None:
    assert loud("Anna steals the letter. Anna does not know that Ben knows that she has stolen the letter.", "Lea sings.") == []  # fmt: skip


def test_what_was_done_secretly_is_hardly_told() -> None:
    because = "Carl searches the cellar because Ben has buried the letter there."
    assert loud("Ben secretly buries the letter.", because) == [("knows-too-soon", "warning")]
    assert loud("Ben buries the letter.", because) == []


@pytest.mark.parametrize(
    "line", ["Carl opens the safe with the password.", "Carl types in the password.", "Carl tells Lea the password."]
)
def test_what_only_others_know_is_used_by_nobody_else(line: str) -> None:
    assert loud("Ben laughs.", line, KEEPERS) == [("knows-too-soon", "warning")]
    assert loud("Ben laughs.", line) == []
    assert loud("Anna tells Carl the password.", line, KEEPERS, ", Carl") == []
    assert loud("Carl overhears the password.", line, KEEPERS, ", Carl") == []


def test_what_is_asked_for_or_guessed_at_need_not_be_known() -> None:
    assert loud("Ben enters the password.", "Carl asks Lea for the password. Carl wants the password.", KEEPERS) == []


def test_a_content_that_only_one_knows_is_hardly_told_either() -> None:
    first = "Ben kills Tom because he hates him. Only Anna knows that Ben has killed Tom."
    assert loud(first, "Carl hates Ben because Ben has killed Tom.") == [("knows-too-soon", "warning")]
    assert loud(first + " Anna tells Carl that Ben has killed Tom.", "Carl hates Ben because Ben has killed Tom.", with_=", Carl") == []  # fmt: skip


def test_who_has_seen_it_does_not_wonder_about_it_nor_believe_otherwise() -> None:
    first = "Ben kills Tom because he hates him."
    assert loud(first, "Lea wonders who killed Tom.", with_=", Lea") == [("witness-forgets", "warning")]
    assert loud(first, "Lea believes that Tom is alive.", with_=", Lea") == [("witness-forgets", "hint")]
    assert loud(first, "Lea wonders who killed Tom. Lea believes that Tom is alive.") == []


def test_the_blind_do_not_watch() -> None:
    assert loud("Lea sees Ben steal the letter.", "Carl sings.", "Lea is blind.", ", Lea") == [("not-able", "error")]
    assert loud("Lea notices Ben steal the letter.", "Carl sings.", "Lea is blind.", ", Lea") == []


def test_a_feeling_about_what_happens_only_later_is_told_too_soon() -> None:
    text = PEOPLE.format(first="Anna hates Ben because Ben has killed Tom.", then="Ben kills Tom.", world="", with_="")
    findings = loads(text, "k.story").findings
    assert [one.rule for one in findings if one.severity >= Severity.WARNING] == ["told-too-soon"]


def test_where_a_scene_happens_is_a_place_whatever_it_is_called() -> None:
    text = (
        "# World\nBen and Tom are men. The salt pan is in the desert.\n\n# Story\n## The end\n@place: the salt pan\n"
        "@with: Ben, Tom\nTom dies.\nBen mourns Tom.\n"
    )
    assert [one.rule for one in loads(text, "pan.story").findings if one.severity >= Severity.HINT] == []


MASKED = """\
# World
Max, Ben and Carl are men. Lea is a woman.

# Story
## The inn
@place: the inn
@with: Max{watching}
Max disguises himself as Ben.

## The road
@place: the road
@with: Carl, Max
Max robs Carl.
{then}

## The hall
@place: the hall
@with: Carl, Lea
Carl hates Max because Max has robbed him.
"""


def test_who_was_disguised_is_not_known_to_have_done_it() -> None:
    def rules(watching: str = "", then: str = "Carl weeps.") -> list[str]:
        findings = loads(MASKED.format(watching=watching, then=then), "masked.story").findings
        return [one.rule for one in findings if one.severity >= Severity.WARNING]

    assert rules() == ["knows-too-soon"]
    assert rules(watching=", Carl") == []
    for then in ("Carl recognises Max.", "Max is no longer disguised.", "Lea tells Carl that Max has robbed him."):
        assert rules(then=then) == []


def test_what_happens_in_the_water_is_seen_from_the_bank() -> None:
    text = "# World\nBen and Tom are men. Lea is a woman.\n\n# Story\n## The mill\n@place: the mill\n@with: Ben, Tom, Lea\n"
    text += "Tom falls into the river. Tom drowns.\nLea weeps because Tom is dead.\n"
    assert [one.rule for one in loads(text, "mill.story").findings if one.severity >= Severity.HINT] == []


def test_a_reveal_may_not_say_otherwise_than_what_was_shown() -> None:
    first = "Ben kills Tom because he hates him."
    assert loud(first, "It is revealed that Carl killed Tom.") == [("not-true", "error")]
    assert loud(first, "It is revealed that Ben killed Tom.") == []
    assert loud("A stranger kills Tom. The stranger flees.", "It is revealed that Carl killed Tom.") == []
    assert loud(first, "Carl lies to Lea that Max killed Tom because he fears Ben.") == []
