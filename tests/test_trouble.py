"""What is said about a sentence that is not understood always names what would have been; its people exist all the same."""

from __future__ import annotations

import pytest

import chekhov
from chekhov.findings import Finding

WORLD = "# World\nTom is a man. Mary is a woman.\n\n# Story\n## The street\n@place: the street\n@with: Tom, Mary\n"


def only(sentence: str) -> Finding:
    (finding,) = (f for f in chekhov.loads(WORLD + sentence + "\n").findings if f.rule not in ("assumed", "off-page"))
    return finding


@pytest.mark.parametrize(
    ("sentence", "rule", "message", "help_text"),
    [
        (
            "Tom juggles the knives for Mary.",
            "plain-event",
            "“juggle”, used like this, is taken as something that happens and changes nothing",
            "## {Juggler: being} juggles {Thing: thing} [for {Other: being}] / needs:",
        ),
        ("The knives are juggled by Mary.", "plain-event", "changes nothing", "{Juggler: being} juggles {Thing: thing} /"),
        ("Mary expounds Tom that he is late.", "plain-event", "changes nothing", "expounds {Other: being} {Claim: that}"),
        ("Tom chafes in the garden.", "plain-event", "changes nothing", "{Chafer: being} chafes [in {Place: place}] /"),
        ("Tom glorps.", "unknown-verb", "“glorp” is not in the library", "define it in # World: ## {Glorper: being} glorps /"),
        ("Tom pickpokets Mary.", "unknown-verb", "“pickpoket” is not in the library", "did you mean “pickpocket”?"),
        ("Tom depends Mary.", "plain-event", "“depend”, used like this,", "(“on W” is missing)"),
        ("Tom kills the table.", "plain-event", "“kill”, used like this,", "chekhov verbs kills"),
        ("Tom kills Mary at.", "not-understood", "something is missing|at “at”", "expected here: somebody or something; known: Killer"),
        ("Who is Tom?", "not-understood", "a question is not something that happens", "chekhov ask"),
    ],
)  # fmt: skip
def test_the_help_says_what_would_have_been_understood(sentence: str, rule: str, message: str, help_text: str) -> None:
    found = only(sentence)
    assert found.rule == rule
    assert any(part in found.message for part in message.split("|"))
    assert help_text in found.help


def test_the_skeleton_of_the_help_is_a_definition_that_reads() -> None:
    heading = only("Tom juggles the knives for Mary.").help.partition("World: ")[2].partition(" / ")[0]
    text = WORLD.replace("\n# Story", f"\n{heading}\nmakes: Juggler is tired.\n\n# Story")
    study = chekhov.loads(text + "Tom juggles the knives for Mary.\n")
    assert study.summary.understood == study.summary.sentences
    assert study.ask("Is Tom tired?").answer == "yes"


def test_whoever_an_undefined_verb_names_exists() -> None:
    study = chekhov.loads(WORLD + "Gwendolyn juggles the knives. She drops them.\n")
    assert study.readings()[-1].readings[0] == "Gwendolyn dropped the knives."
    assert "Gwendolyn" in study.story_people
