"""What binds two, asked of one of them: married, engaged, divorced, widowed, in love, related. Both ways round, whichever of them the story names first."""

from __future__ import annotations

import pytest

from chekhov.study import loads

CASES = [
    ("Ann and Ben got married.", "Is Ann married?", "yes"),
    ("Ann and Ben got married.", "Is Ben married?", "yes"),
    ("Ann and Ben got married.", "Is Ann single?", "no"),
    ("Ann and Ben are married.", "Is Ann married to Ben?", "yes"),
    ("Ann and Ben are married.", "Are Ann and Ben married?", "yes"),
    ("Ann is married to Ben. Clara is Ann's sister.", "Is Ben married?", "yes"),
    ("Ann is married to Ben. Clara is Ann's sister.", "Is Clara married?", "unknown"),
    ("Ben is Ann's husband.", "Is Ann married?", "yes"),
    ("Ben is Ann's husband.", "Is Ann a wife?", "yes"),
    ("Ann is married.", "Is Ann married?", "yes"),
    ("Ann was married to Ben. Ben died.", "Is Ann a widow?", "yes"),
    ("Ann was married to Ben. Ben died.", "Is Ann widowed?", "yes"),
    ("Ann was married to Ben. Ben died.", "Is Ann married?", "unknown"),
    ("Tom and Eva got engaged.", "Is Eva engaged?", "yes"),
    ("Tom and Eva got engaged.", "Is Tom engaged?", "yes"),
    ("Tom is engaged to Eva.", "Is Eva engaged?", "yes"),
    ("Tom and Eva got engaged.", "Is Eva married?", "unknown"),
    ("Ann was married to Ben. Ann divorced Ben.", "Is Ben divorced?", "yes"),
    ("Ann was married to Ben. Ann divorced Ben.", "Is Ann married?", "no"),
    ("Ann was married to Ben. Ann divorced Ben. Ann married Cid.", "Is Ann married?", "yes"),
    ("Ann was married to Ben. Ann divorced Ben. Cid is Ann's husband.", "Is Ann married?", "yes"),
    ("Tom fell in love with Anna.", "Is Tom in love?", "yes"),
    ("Tom fell in love with Anna.", "Is Anna in love?", "unknown"),
    ("Tom is in love with Anna.", "Is Tom in love?", "yes"),
    ("Ann is Ben's cousin.", "Are Ann and Ben related?", "yes"),
    ("Ann is Ben's sister.", "Is Ben related to Ann?", "yes"),
    ("Ann is Ben's cousin. Dora lives in Rome.", "Is Ann related to Dora?", "unknown"),
]


@pytest.mark.parametrize(("text", "question", "known"), CASES)
def test_bond(text: str, question: str, known: str) -> None:
    answer = loads(text).ask(question)
    assert answer.understood
    assert answer.known == known, answer.text


def test_married_to_each_other() -> None:
    """ "Ann and Ben are married" is said of the two: nothing has to be assumed when they divorce."""
    study = loads("Ann and Ben are married. Ann and Ben got divorced.")
    assert not [finding for finding in study.findings if finding.rule == "assumed"]
    assert study.ask("Who is divorced?").answer == "Ann and Ben"


def test_lost_during_the_fight() -> None:
    """What happened during an event of an earlier scene puts nobody into the scene that tells it."""
    story = "## The fight\n@place: the yard\n@with: Tom, Eva\n\nTom fights the wolf.\n\n## The road\n@place: the road\n@with: Eva\n\n"
    study = loads(story + "Tom loses Eva during the fight. Eva walks along the road.")
    assert study.ask("Was Tom at The road?").known == "no"
    assert study.ask("Was Eva at The road?").known == "yes"
