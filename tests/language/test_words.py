"""Forms of words."""

from __future__ import annotations

from difflib import get_close_matches

import pytest

from chekhov.language import words

VERBS = {
    "kill": "kills killed killed killing", "stop": "stops stopped stopped stopping", "die": "dies died died dying",
    "carry": "carries carried carried carrying", "go": "goes went gone going", "take": "takes took taken taking",
    "travel": "travels travelled travelled travelling", "admit": "admits admitted admitted admitting", "open": "opens opened opened opening",
    "see": "sees saw seen seeing", "free": "frees freed freed freeing", "panic": "panics panicked panicked panicking",
    "kiss": "kisses kissed kissed kissing", "watch": "watches watched watched watching", "be": "is was been being", "have": "has had had having",
    "quit": "quits quit quit quitting", "fix": "fixes fixed fixed fixing", "untie": "unties untied untied untying",
}  # fmt: skip


@pytest.mark.parametrize("lemma", VERBS)
def test_verbs(lemma: str) -> None:
    third, past, part, ing = VERBS[lemma].split()
    assert (words.third_person(lemma), words.past(lemma), words.participle(lemma), words.gerund(lemma)) == (
        third,
        past,
        part,
        ing,
    )
    for form, word in (("s", third), ("past", past), ("part", part), ("ing", ing)):
        assert (lemma, form) in words.verb_forms(word)
    assert words.verb_forms(third)[0] == (lemma, "s")


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("soldier", "soldiers"), ("wife", "wives"), ("child", "children"), ("box", "boxes"), ("city", "cities"), ("hero", "heroes"),
        ("policeman", "policemen"), ("Neo-Sapien", "Neo-Sapiens"), ("booby trap", "booby traps"), ("house", "houses"), ("sheep", "sheep"),
        ("church", "churches"), ("boy", "boys"), ("thief", "thieves"), ("human", "humans"),
    ],
)  # fmt: skip
def test_plurals(one: str, many: str) -> None:
    assert words.plural(one) == many
    assert words.singular(many) == one


@pytest.mark.parametrize("word", ["news", "princess", "bus", "this", "crisis", "man", "virus"])
def test_no_plurals(word: str) -> None:
    assert words.singular(word) is None


def test_numbers() -> None:
    assert [words.number_of(word) for word in ("four", "4", "twenty-one", "3,000", "x", "²", "")] == [
        4,
        4,
        21,
        3000,
        None,
        None,
        None,
    ]


def test_comparatives_lead_back() -> None:
    for adjective in ("old", "big", "happy", "large", "good", "strong"):
        assert words.comparative_of(words.comparative(adjective)) == adjective
    assert words.comparative("dangerous") == "more dangerous"


def test_names() -> None:
    assert words.name_gender("Mary") == "she"
    assert words.name_gender("John Smith") == "he"
    assert words.name_gender("Doctor Azuma") is None


def test_nearest() -> None:
    assert words.nearest("labratory", ["forest", "laboratory", "castle"]) == ("laboratory",)
    assert words.nearest("xyzzy", ["forest"]) == ()


def test_the_nearest_words_are_those_that_weighing_all_would_give() -> None:
    verbs = sorted(words.ENGLISH_VERBS)
    for word in ("glorp", "trubble", "wihsper", "aaaaaaaaaaaaaaaaaaaa", "zigzagging", "été", "re-open", "s"):
        assert words.nearest(word, verbs) == tuple(get_close_matches(word, verbs, n=3, cutoff=0.6)), word
