"""Alibis: where people say that they were is judged by where they were, not by where they are."""

from __future__ import annotations

import pytest

from chekhov.study import loads

STORY = """# World
Ada and Cora are women. Ben is a man. The library and the garden are in the manor.
# Story
## The garden
@place: the garden
@time: nine o'clock
@with: Ben, Cora
Ben buries a knife.
## The hall
@place: the hall
@time: the next morning
@with: Ada, Ben, Cora
{claim}
"""


def listed(claim: str) -> list[str]:
    return [
        one.message
        for one in loads(STORY.format(claim=claim), "alibi.story").findings
        if one.rule == "says-against-belief"
    ]


@pytest.mark.parametrize(
    "claim",
    [
        "Ben says that he was in the garden at nine.",
        "Ben tells Ada that he has been in the garden.",
        "Cora says that Ben was in the garden.",
    ],
)
def test_a_true_alibi_is_no_lie(claim: str) -> None:
    assert listed(claim) == []
    assert loads(STORY.format(claim=claim), "alibi.story").ask("Did Ben lie?").known == "no"


@pytest.mark.parametrize(
    ("claim", "who"),
    [("Ben says that he was in the library at nine.", "Ben"), ("Cora tells Ada that Ben was in the library.", "Cora")],
)
def test_a_false_alibi_is_listed_and_is_no_error(claim: str, who: str) -> None:
    assert len(listed(claim)) == 1
    assert "was in the library" in listed(claim)[0]
    study = loads(STORY.format(claim=claim), "alibi.story")
    assert study.ask("Who lied?").answer == who
    assert [one.message for one in study.findings if one.severity.name in ("ERROR", "WARNING")] == []
