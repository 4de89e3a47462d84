"""A place that has no name of its own is another one where the story has gone on from town to town; in one and the same town it is the same."""

from __future__ import annotations

from chekhov.findings import Severity
from chekhov.study import loads

WORLD = "# World\nMara and Fedor are people. London, Suez and Bombay are places.\n\n# Story\n"
LONDON = "## Off\n@place: London\n@with: Mara\nMara goes to the station.\n\n"
SUEZ = "## On the way\n@place: Suez\n@with: Mara, Fedor\nMara greets Fedor.\n\n"


def stations(text: str) -> int:
    """How many figures are called a station."""
    return sum(figure.noun == "station" for figure in loads(text).story.cast)


def test_another_town_has_another_station() -> None:
    bombay = (
        "## There\n@place: Bombay\n@with: Mara, Fedor\nMara arrives at the station and tells Fedor that she is tired.\n"
    )
    study = loads(WORLD + LONDON + SUEZ + bombay)
    assert stations(WORLD + LONDON + SUEZ + bombay) == 2
    assert not [finding for finding in study.findings if finding.severity in (Severity.ERROR, Severity.WARNING)]


def test_the_same_town_has_the_same_station() -> None:
    back = "## Back\n@place: London\n@with: Mara\nMara goes to the station.\n"
    assert stations(WORLD + LONDON + SUEZ + back) == 1


def test_without_a_journey_it_is_the_same_station() -> None:
    house = "## Later\n@place: the house\n@with: Mara\nMara thinks of the station.\n"
    assert stations(WORLD + LONDON + house) == 1
