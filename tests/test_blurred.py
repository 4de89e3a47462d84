"""Nobody is accused by what lies before a sentence that could not be read; and who is meant by names in natural prose."""

from __future__ import annotations

from chekhov.findings import Severity
from chekhov.study import loads

CAPTIVE = """# World
Tom and Will are men. Anna is a woman.

# Story
## The arrest
@place: the market
@with: Tom, Will, Anna
Will arrests Tom. {between}

## The mill
@place: the mill
@with: Anna
@time: three days later
Tom comes to the mill and kisses Anna.
"""


def severities(between: str) -> list[Severity]:
    findings = loads(CAPTIVE.format(between=between), "captive.story").findings
    return [finding.severity for finding in findings if finding.rule == "not-free"]


def test_a_captive_who_walks_about_is_accused() -> None:
    assert severities("Anna cries.") == [Severity.WARNING]


def test_but_not_behind_a_sentence_about_him_that_was_not_understood() -> None:
    assert severities("Whereupon of the guards Tom unto was.") == [Severity.NOTE]


def readings(text: str) -> list[str]:
    story = "# World\nTom is a man. Anna is a woman.\n\n# Story\n## A\n@place: the inn\n@with: Tom, Anna\n" + text
    return [part for view in loads(story, "names.story").readings()[2:] for part in view.readings[:1]]


def test_a_place_before_a_name_is_not_its_beginning() -> None:
    assert readings("At Hong Kong Tom left.") == ["Tom left at Hong Kong."]


def test_those_who_are_poor_are_poor_each() -> None:
    assert readings("Tom and Anna are poor.") == ["Tom is poor and Anna is poor."]


def test_nobody_loves_himself_because_they_love_each_other() -> None:
    assert readings("Tom and Anna love each other.") == ["Tom loves Anna and Anna loves Tom."]


def test_nor_behind_a_sentence_that_probably_misspells_his_name() -> None:
    captive = CAPTIVE.replace("Tom", "Roland")
    for between, severity in (("Anna frees Rolland.", Severity.NOTE), ("Anna frees Otto.", Severity.WARNING)):
        findings = loads(captive.format(between=between), "captive.story").findings
        assert [finding.severity for finding in findings if finding.rule == "not-free"] == [severity]


WED = """# World
Tom is a man. Anna and Lea are women. Tom is married to Anna. Anna is blind. The robot is a robot.

# Story
## The inn
@place: the inn
@with: Tom, Anna, Lea
{between}
{line}
"""


def loud(between: str, line: str) -> list[str]:
    findings = loads(WED.format(between=between, line=line), "wed.story").findings
    return [finding.rule for finding in findings if finding.severity >= Severity.WARNING]


def test_what_nobody_changes_by_a_deed_of_their_own_is_not_blurred_by_one() -> None:
    for plain in ("Anna names every bee.", "Tom names every bee."):
        assert loud(plain, "Anna sees the garden.") == ["not-able"]
        assert loud(plain, "Tom marries Lea.") == ["wrong-relation"]
    assert loud("Lea namely of Anna unto was.", "Anna sees the garden.") == []


def test_a_machine_in_ruins_does_nothing_more_and_a_ruined_man_does() -> None:
    assert loud("Tom smashes the robot.", "The robot sings.") == []  # (smashed is not yet destroyed)
    assert loud("Tom destroys the robot.", "The robot sings.") == ["wrong-state"]
    assert loud("Tom is ruined.", "Tom sings.") == []


BESIDE = """# World
Roland and Ben are men. Lunette is a woman.

# Story
## The castle
@place: the castle
@with: Roland, Lunette
Roland thanks Lunette.

## The village
@place: the village
@time: at the same time
@with: Ben
Ben sings. {slip} laughs.
{slip} kisses Roland.
"""


def test_nor_is_whoever_is_with_them_in_the_same_sentence() -> None:
    findings = loads(BESIDE.format(slip="Lunete"), "beside.story").findings
    assert [one.rule for one in findings if one.severity >= Severity.HINT] == []
    assert "unknown-name" in [one.rule for one in findings]
    findings = loads(BESIDE.format(slip="Ben"), "beside.story").findings
    assert [one.rule for one in findings if one.severity >= Severity.HINT] == ["two-places"]


def test_everyone_may_stand_in_a_sentence_that_is_read_in_part() -> None:
    """Whoever has neither a name nor a noun is named by no word of a sentence."""
    text = (
        "The thief searches the rooms while everybody is asleep.\n    7  The thief searches the rooms while everybody is asleep.\n"
        "   11  Felix is praised by everyone.\n"
    )
    assert loads(text).findings is not None
