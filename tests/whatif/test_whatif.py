"""What if: the story told otherwise. Golden outputs of stories of several kinds, laws against a tiny oracle, and edits that cannot be made."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chekhov.faces import chains
from chekhov.language import tree as t
from chekhov.language.parse import parse
from chekhov.questions.common import Asker
from chekhov.screen import Page
from chekhov.study import Study, load, loads
from chekhov.views import WhatIf, WhyTree
from chekhov.whatif.edits import Edit, UnclearEdit, add, instead, suppose, without

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
STORIES = {path.stem: path for path in sorted((HERE / "stories").glob("*.story"))}
STORIES["casshern"] = ROOT / "stories" / "casshern" / "casshern.story"

EDITS: dict[str, tuple[str, tuple[Edit, ...]]] = {
    "no-lightning": ("casshern", (without("The stone lightning bolt strikes the laboratory"),)),
    "not-enlisted": ("casshern", (instead("Tetsuya joins the military", "Tetsuya refuses to join the military."),)),
    "told-sooner": (
        "casshern",
        (add("The officer tells Midori that Tetsuya is dead.", before="Midori is almost blind"),),
    ),
    "no-poison": ("murder", (without("Edmund puts the poison into the cup"),)),
    "never-told": ("murder", (without("Lady Ashworth tells Edmund"),)),
    "no-key": ("heist", (without("Nina steals the key"),)),
    "has-the-key": ("heist", (suppose("Nina has the key."),)),
    "no-kiss": ("fairy", (without("The prince kisses Anna"),)),
    "no-apple": ("fairy", (without("The witch gives Anna an apple"),)),
    "leaves-the-bridge": ("war", (instead("Lieutenant Brook refuses", "Lieutenant Brook leaves the bridge."),)),
    "stays-in-camp": ("war", (without("Ines goes to the bridge"),)),
    "knew-already": ("office", (suppose("Maya knows that Ben loves Maya."),)),
    "killed-first": ("fairy", (add("The witch kills the prince.", before="The prince kills the witch"),)),
}


@cache
def study(name: str) -> Study:
    return load(str(STORIES[name]))


def texts(found: WhatIf) -> list[str]:
    return [lost.text for lost in found.lost]


@pytest.mark.parametrize("name", EDITS)
def test_golden(name: str, golden: Callable[[Path, str], None]) -> None:
    story, edits = EDITS[name]
    found = study(story).whatif(*edits)
    golden(HERE / "golden" / f"{name}.txt", chains.whatif_text(found, study(story).sources, Page(100)) + "\n")


@pytest.mark.parametrize("name", EDITS)
def test_every_loss_has_a_reason_and_a_cause_before_it(name: str) -> None:
    story, edits = EDITS[name]
    found = study(story).whatif(*edits)
    for place, lost in enumerate(found.lost):
        assert lost.why and (lost.because is None or lost.because < place)


@pytest.mark.parametrize("name", ["no-lightning", "not-enlisted", "no-poison", "no-key"])
def test_the_story_without_what_is_lost_has_none_of_its_facts(name: str) -> None:
    """Taken out of the text, sentence by sentence, and run as any other story. (Whereabouts apart: tags may say who is there.)"""
    story, edits = EDITS[name]
    told = study(story)
    found = told.whatif(*edits)
    gone = {edit.text for edit in found.edits} | {lost.text for lost in found.lost if not lost.partly}
    other = blanked(told, gone)
    before = [fact.before for scene in found.scenes for fact in scene.facts if fact.before[:1].isupper()]
    facts = [fact for fact in before if not {"in", "not"} & set(fact.split())]
    assert facts
    for fact in facts:
        assert not (is_so(told, fact) and is_so(other, fact)) or fact in {
            f.after for s in found.scenes for f in s.facts
        }, fact


def is_so(one: Study, clause: str) -> bool:
    """Is a clause so at the end of a story?"""
    asker = Asker(one.trace)
    for sentence in parse(clause + ".", 0, one.story.lexicon).readings:
        if not isinstance(sentence.body, t.Question):
            for read in asker.readings(sentence.body):
                return one.trace.world.verdict(read.whole).status == "yes"
    return False


# ---------------------------------------------------------------- laws against an oracle

PEOPLE = ("Mary", "John", "Susan", "Tom")
GIFTS = st.lists(st.integers(0, 3), min_size=1, max_size=6)


def gifts(to: list[int]) -> tuple[str, list[tuple[str, str]]]:
    """A ring goes from hand to hand: the story, and who gives it to whom."""
    holder, told = 0, []
    for one in to:
        goal = one if one != holder else (one + 1) % len(PEOPLE)
        told.append((PEOPLE[holder], PEOPLE[goal]))
        holder = goal
    lines = "\n".join(f"{giver} gives {taker} the ring." for giver, taker in told)
    world = f"# World\n{', '.join(PEOPLE[:-1])} and {PEOPLE[-1]} are people. {PEOPLE[0]} has the ring.\n"
    return f"{world}\n# Story\n## The hall\n@place: the hall\n@with: {', '.join(PEOPLE)}\n{lines}\n", told


def oracle(told: list[tuple[str, str]], removed: int) -> tuple[list[int], str]:
    """Which gifts no longer happen without one, and who has the ring in the end."""
    holder, lost = PEOPLE[0], []
    for place, (giver, taker) in enumerate(told):
        if place == removed:
            continue
        if giver == holder:
            holder = taker
        else:
            lost.append(place)
    return lost, holder


FIRST = 8  # the line of the first gift


@settings(max_examples=15, deadline=None)
@given(GIFTS, st.integers(0, 5))
def test_whatif_agrees_with_the_oracle(to: list[int], at: int) -> None:
    text, told = gifts(to)
    removed = at % len(told)
    found = loads(text).whatif(without(str(FIRST + removed)))
    lost, holder = oracle(told, removed)
    assert [one.line - FIRST for one in found.lost] == lost
    facts = [fact.after for scene in found.scenes for fact in scene.facts if "has the ring" in fact.after]
    assert facts == ([f"{holder} has the ring"] if holder != told[-1][1] else [])


@settings(max_examples=15, deadline=None)
@given(GIFTS)
def test_what_is_called_decisive_is(to: list[int]) -> None:
    text, told = gifts(to)
    holder = told[-1][1]
    tree = loads(text).why(f"{holder} has the ring")
    for node in nodes(tree):
        if (
            node.decisive is not None
            and node.line is not None
            and node.line >= FIRST
            and node.line != FIRST + len(told) - 1
        ):
            assert node.decisive == (oracle(told, node.line - FIRST)[1] != holder)


def nodes(tree: WhyTree) -> list[WhyTree]:
    return [tree, *(node for child in tree.children for node in nodes(child))]


FACTS = {
    "murder": ("Lady Ashworth is dead", "Edmund is the captive of Inspector Hale"),
    "heist": ("Rita has the diamond", "Olga knows that Viktor sold the diamond"),
    "fairy": ("Anna is married to the prince", "the witch is dead", "Anna is asleep"),
    "war": ("Ines is dead", "Sergeant Odum is the captive of Captain Reyes"),
    "office": ("Maya is married to Ben", "Maya has the ring"),
    "casshern": ("Tetsuya is dead", "Burai is dead"),
}


@pytest.mark.parametrize(("name", "fact"), [(name, fact) for name, facts in FACTS.items() for fact in facts])
def test_without_what_is_decisive_it_is_not_so(name: str, fact: str) -> None:
    """The sentence taken out with all that it takes along: the rest, run as any other story, does not have the fact."""
    told = study(name)
    tree = told.why(fact)
    assert tree.found
    for node in nodes(tree):
        if not node.decisive or node.text.startswith("The rule:"):
            continue
        found = told.whatif(without(node.text))
        gone = {edit.text for edit in found.edits} | {lost.text for lost in found.lost if not lost.partly}
        assert tree.children[0].text in gone or not is_so(blanked(told, gone), fact), node.text


def blanked(told: Study, gone: set[str]) -> Study:
    """The story with these sentences made blank in its text."""
    text = told.sources.files[0].text
    for item in told.story.sentences():
        if " ".join(item.line.text.split()) in gone:
            start, end = item.line.span
            text = text[:start] + " " * (end - start) + text[end:]
    return loads(text)


def test_the_story_itself_stays_as_it_is() -> None:
    one = load(str(STORIES["heist"]))
    before = [(moment.kind, moment.verb, moment.place, moment.witnesses) for moment in one.trace.moments]
    one.whatif(without("Nina steals the key"))
    one.whatif(suppose("Olga has the diamond."))
    assert [(moment.kind, moment.verb, moment.place, moment.witnesses) for moment in one.trace.moments] == before
    assert [finding.message for finding in one.findings] == [f.message for f in load(str(STORIES["heist"])).findings]


# ---------------------------------------------------------------- what was never there, and what is refused


def lost_without(text: str, sentence: str) -> list[str]:
    return texts(loads(text).whatif(without(sentence)))


def test_nobody_uses_a_shape_that_was_never_taken() -> None:
    assert lost_without("The fairy turns the pumpkin into a coach. Ella gets into the coach.", "The fairy turns") == [
        "Ella gets into the coach."
    ]
    frog = "The witch turns Tom into a frog. Eva laughs. The princess kisses the frog."
    assert lost_without(frog, "The witch turns") == ["The princess kisses the frog."]


def test_one_of_several_is_had_by_who_has_them() -> None:
    text = "The king gives Ella three rings. Ella sings. Ella loses one of the rings."
    assert lost_without(text, "The king gives") == ["Ella loses one of the rings."]
    assert lost_without(text, "Ella sings") == []


REFUSAL = (
    "# World\nThe mill is a building on the hill. Ann and Eva are women. Ann is in the village.\n# Story\n## The order\n"
    "The doctor orders Ann to go to the mill.\nAnn promises to go to the mill.\n{more}## The mill\n"
    "Ann walks to the mill.\nAnn laughs in the mill.\n"
)


def test_who_refuses_does_not_go_unless_they_agree_after_all() -> None:
    refused = instead("Ann promises", "Ann refuses to go to the mill.")
    found = loads(REFUSAL.format(more="")).whatif(refused)
    assert texts(found) == ["Ann walks to the mill.", "Ann laughs in the mill."]
    assert found.lost[0].why == "Ann refuses to go to the mill"
    agreed = REFUSAL.format(more="Eva begs Ann to go.\nAnn agrees to go to the mill.\n")
    assert not loads(agreed).whatif(refused).lost
    carried = REFUSAL.format(more="").replace("Ann walks", "The guards drag Ann")
    assert not loads(carried).whatif(refused).lost


# ---------------------------------------------------------------- added sentences


def test_he_stays_who_he_was() -> None:
    """Whom pronouns of the story mean does not change by a sentence put before them."""
    text = "# Story\n## The yard\n@place: the yard\n@with: Tom, Ben\nTom takes the axe.\nHe goes to the shed.\n"
    found = loads("# World\nTom and Ben are men.\n" + text).whatif(add("Ben laughs.", after="Tom takes the axe"))
    assert not found.lost and not any(fact for scene in found.scenes for fact in scene.facts)


def test_he_of_an_added_sentence_is_who_was_named_last() -> None:
    text = "# World\nTom and Ben are men.\n# Story\n## The yard\n@place: the yard\n@with: Tom, Ben\nTom takes the axe.\nTom cuts the rope.\n"
    found = loads(text).whatif(add("He gives Ben the axe.", after="Tom takes the axe"))
    assert any(fact.after == "Ben has the axe" for scene in found.scenes for fact in scene.facts)


def test_a_text_without_world_can_be_supposed_otherwise() -> None:
    found = loads("Mary has the letter. Mary gives John the letter.").whatif(suppose("John is dead."))
    assert [edit.new for edit in found.edits] == ["John is dead."]


# ---------------------------------------------------------------- edits that cannot be made


@pytest.mark.parametrize(
    ("edit", "said", "lines"),
    [
        (without("the diamond"), "sentences have the words 'the diamond'; which one?", 5),
        (without("the unicorn sings"), "no sentence has the words 'the unicorn sings'", 0),
        (without("Nina steels the key from the guard"), "no sentence has the words", 1),
        (without("999"), "no sentence stands in line 999", 2),
        (without(""), "say which sentence", 0),
        (without("Nina, Olga and Rita are women"), "says what there is", 0),
        (instead("2", "Olga sleeps."), "is more than one sentence; which one?", 2),
        (instead("Nina wants the diamond", ""), "there is no new sentence", 0),
        (add("Florble grunk the zib zab.", after="Nina wants the diamond"), "is not understood", 0),
        (add("# Heading", after="Nina wants the diamond"), "is not a sentence", 0),
        (suppose(" "), "there is no new sentence", 0),
    ],
)
def test_unclear_edits(edit: Edit, said: str, lines: int) -> None:
    with pytest.raises(UnclearEdit) as problem:
        study("heist").whatif(edit)
    assert said in str(problem.value)
    assert len(problem.value.candidates) >= lines
    assert all(line > 0 and text for _, line, text in problem.value.candidates)


def test_nothing_to_change() -> None:
    with pytest.raises(UnclearEdit):
        study("heist").whatif()
