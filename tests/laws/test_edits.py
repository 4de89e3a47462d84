"""The law of edits: a story that was changed and studied again says what it says from scratch, whatever was changed where.

Words, lines and scenes of real stories are taken out, doubled, swapped and put in, several changes one after the other; after each, all that
the followed study says (findings, readings, moments, tables, minds, answers) is what a new study of the same text says.
"""

from __future__ import annotations

import random
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from chekhov.language.document import Line
from chekhov.story import bookmarks
from chekhov.story.scenes import Scene, SentenceItem, Story
from chekhov.story.sentences import Sentences
from chekhov.study import Study, loads
from chekhov.trace import stages

ROOT = Path(__file__).parent.parent.parent
STORIES = [
    *sorted((ROOT / "stories").glob("*/*.story")),
    *sorted((ROOT / "tests/newcomer").glob("*.story")),
]
TEXTS = [text for path in STORIES if len(text := path.read_text(encoding="utf-8")) < 16000]
NEW = [
    "A stranger kills a soldier.", "Nobody sees him.", "He is dead.", "Anna tells Ben that the key is in the box.", "She knows it.",
    "## A new scene", "@time: two days later", "@time: ten years earlier", "@place: the cellar", "# World", "# Story", "%%", "- a list", "",
    "Whenever somebody dies, everybody weeps.", "The stranger is Anna.", "A dragon is a person.", "Tom Tiddler is a dragon.", "> quoted",
    "## {X: being} blinks at {Y: being}", "makes: Y is angry.", "Six months pass.", "They leave the house, and the door is open.",
    "Mary says:", "It is dark.", "A child is born.", "Doctor Grey gives birth to Tom.",
]  # fmt: skip


@st.composite
def edits(draw: st.DrawFn) -> list[tuple[str, float, int]]:
    """Several changes: how, where (as a share of the text), and a number that chooses what."""
    how = st.sampled_from(("take out", "double", "move", "put in", "word", "join"))
    return draw(st.lists(st.tuples(how, st.floats(0, 0.999), st.integers(0, 10**6)), min_size=1, max_size=3))


def edited(text: str, how: str, where: float, number: int) -> str:
    lines = text.split("\n")
    at = int(len(lines) * where)
    if how == "take out":
        del lines[at : at + 1 + number % 3]
    elif how == "double":
        lines.insert(at, lines[at])
    elif how == "move":
        lines.insert(number % len(lines), lines.pop(at))
    elif how == "put in":
        lines.insert(at, NEW[number % len(NEW)])
    elif how == "join" and at + 1 < len(lines):
        lines[at : at + 2] = [lines[at] + lines[at + 1]]
    else:
        words = lines[at].split(" ")
        words[number % len(words)] = random.Random(number).choice(("not", "Anna", "the king", "", "he", "dead", "and"))
        lines[at] = " ".join(words)
    return "\n".join(lines)


def told(study: Study) -> list[object]:
    """All that is said about a story."""
    people = study.story_people[:4]
    questions = [f"{ask} {name}?" for name in people for ask in ("Where is", "What does Anna know about", "Who killed")]
    return [
        study.findings, study.summary, study.readings(), study.moments(), study.moments("telling"), study.tables, study.scenes,
        study.story_people, [study.mind(name) for name in people], [study.ask(question) for question in questions],
    ]  # fmt: skip


def same_after(text: str, changes: list[tuple[str, float, int]]) -> None:
    study = loads(text, follow=True)
    _ = study.findings
    for how, where, number in changes:
        text = edited(text, how, where, number)
        study = study.edited(text)
        for one, other in zip(told(study), told(loads(text)), strict=True):
            assert one == other, text


@pytest.fixture(autouse=True)
def close_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Places to go on from every few sentences, so that short stories have them."""
    monkeypatch.setattr(bookmarks, "EVERY", 7)
    monkeypatch.setattr(stages, "EVERY", 5)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
@given(text=st.sampled_from(TEXTS), changes=edits())
def test_an_edited_story_is_as_from_scratch(text: str, changes: list[tuple[str, float, int]]) -> None:
    same_after(text, changes)


def understood(story: Story) -> list[object]:
    """All that reading has made of a text, and all that it would go on from."""
    discourse, record = story.discourse, story.discourse.record
    held = {each.name: getattr(discourse, each.name) for each in fields(discourse)}
    del held["definitions"], held["record"]
    tables = [list(one.items()) for name, one in held.items() if isinstance(one, dict) and not name.startswith("told_")]
    return [
        story.world, story.scenes, story.parts, story.rules, story.exceptions, story.findings, story.calendar, story.lexicon, held, tables,
        list(record.about.items()), record.last,
    ]  # fmt: skip


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
@given(seed=st.integers(0, 10**6), text=st.sampled_from(TEXTS), changes=edits())
def test_an_edited_story_is_read_as_from_scratch(seed: int, text: str, changes: list[tuple[str, float, int]]) -> None:
    text = faulty(seed) if seed % 2 else text
    study = loads(text, follow=True)
    _ = study.story
    for how, where, number in changes:
        text = edited(text, how, where, number)
        study = study.edited(text)
        new = loads(text).story
        for one, other in zip(understood(study.story), understood(new), strict=True):
            assert one == other, text
        assert study.story.definitions.says_as(new.definitions)


@pytest.mark.parametrize("new", ("Ben helps Anna.", "Ben hits Anna. Nobody sees it. Ben is ill.", ""))
def test_what_stands_far_behind_a_change_is_not_read_again(new: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "# World\nAnna is a woman. Ben is a man. Carl is a man.\n# Story\n" + "".join(
        f"## Scene {number}\n@place: the house\nAnna greets Ben. Ben {'hugs' if number == 15 else 'hits'} Anna. Nobody helps Carl.\n"
        for number in range(1, 31)
    )
    before = loads(text, follow=True)
    _ = before.story
    lines: list[str] = []
    read = Sentences.read

    def counted(self: Sentences, block: Line, scene: Scene | None) -> SentenceItem:
        lines.append(block.text)
        return read(self, block, scene)

    monkeypatch.setattr(Sentences, "read", counted)
    after = before.edited(text.replace("Ben hugs Anna.", new))
    _ = after.story
    assert 0 < len(lines) < 20
    assert understood(after.story) == understood(loads(text.replace("Ben hugs Anna.", new)).story)
    known = before.edited(text.replace("Ben hugs Anna.", "Ben hugs the king.") + "The king weeps.\n")
    lines.clear()
    _ = known.story
    assert len(lines) > 45, "somebody new changes all behind"


def test_a_sentence_that_asks_what_was_told_is_read_again() -> None:
    """ "The murderer of Tom", far behind, is whoever the changed sentence says."""
    told = "# World\nAnna is a woman. Ben, Carl and Tom are men.\n# Story\n## One\nBen kills Tom.\n" + "".join(
        f"## Scene {number}\nAnna greets Ben. Carl greets Anna. Ben thanks Carl.\n" for number in range(1, 20)
    )
    text = f"{told}## The end\nAnna sees the murderer of Tom. Anna laughs.\n## Later\nCarl weeps.\n"
    study = loads(text, follow=True)
    _ = study.story
    text = text.replace("Ben kills Tom", "Carl kills Tom")
    assert understood(study.edited(text).story) == understood(loads(text).story)


def test_the_title_of_a_text_is_a_heading_once_there_are_others() -> None:
    text = "# The fall\n" + "Anna weeps. Ben laughs.\n" * 20
    study = loads(text, follow=True)
    _ = study.story
    text += "## A scene\nBen weeps.\n"
    assert understood(study.edited(text).story) == understood(loads(text).story)


def test_what_stands_before_a_change_is_not_read_and_not_run_again() -> None:
    """The very sentences and moments of before are there, up to the scene of the change."""
    text = "# World\nAnna is a woman. Ben is a man.\n# Story\n" + "".join(
        f"## Scene {number}\n@place: the house\nAnna greets Ben. Ben hits Anna. Anna weeps.\n"
        for number in range(1, 30)
    )
    before = loads(text, follow=True)
    old = before.trace.moments
    after = before.edited(text[: text.rindex("Ben hits")] + "Ben kisses Anna.\n")
    assert after.findings == loads(after.sources.files[0].text).findings
    scene = max(index for index, (one, other) in enumerate(zip(old, after.trace.moments, strict=False)) if one is other)
    assert scene >= len(old) - 20
    sentences = zip(before.story.sentences(), after.story.sentences(), strict=False)
    assert sum(one is other for one, other in sentences) >= 80
    assert before.trace.moments is old and [found.rule for found in before.findings] == [
        found.rule for found in loads(text).findings
    ]


def test_another_file_of_several_is_edited() -> None:
    one = loads("# World\nAnna is a woman.\n# Story\n## A\nAnna dies.\n", "a.story", follow=True)
    two = one.edited("# World\nAnna is a woman.\n# Story\n## A\nAnna dies. Anna sings.\n", "a.story")
    assert [found.rule for found in two.findings] == ["dead-acts"] and not one.findings
    with pytest.raises(KeyError):
        one.edited("", "b.story")


PEOPLE = ("Anna", "Ben", "Clara", "Dora", "Emil", "Frida", "Georg", "Hanna")
CROWD = (
    "Abel",
    "Bodo",
    "Carl",
    "Dirk",
    "Egon",
    "Falk",
    "Gerd",
    "Hugo",
    "Igor",
    "Jens",
    "Kurt",
    "Lars",
    "Marc",
    "Nils",
    "Olaf",
    "Paul",
    "Rolf",
)
"""So many beings that no motive is looked for in plans."""
THINGS = ("key", "lamp", "letter")
TOLD = (
    "{one} gives the {thing} to {other}.", "{one} goes to the {room}.", "{one} wounds {other}.", "{one} kills {other}.",
    "{one} tells {other} that {third} is ill.", "{one} takes the {thing}.", "{one} weeps because {other} has taken the {thing}.",
    "{one} sleeps.", "{one} wakes.", "{one} ties {other} up.", "{one} tells {other} that the {thing} is in the {room}.",
    "{one} promises {other} to help {third}.", "{one} knows that {other} has the {thing}.", "The man glorps {other}.",
    "{one} secretly poisons {other}.", "{one} disguises herself as {other}.", "{one} finds out that {other} has the {thing}.",
    "{one} weeps because {other} has poisoned {third}.", "{one} does not know that {other} is ill.",
)  # fmt: skip
ROOMS = ("kitchen", "garden", "cellar", "tower")


def faulty(seed: int, scenes: int = 16) -> str:
    """A story in which people are in two places, have what they have not, and know what nobody told them."""
    draw = random.Random(seed)
    lines = [
        "# World",
        *(f"{one} is a woman." for one in PEOPLE),
        *(f"{one} is a man." for one in CROWD),
        *(f"The {room} is a room." for room in ROOMS),
    ]
    lines += [*(f"The {thing} is in the {draw.choice(ROOMS)}." for thing in THINGS), "# Story"]
    for number in range(scenes):
        lines += [f"## Scene {number}", f"@place: the {draw.choice(ROOMS)}"]
        if number % 7 == 3:
            lines.append(f"@time: at the same time as Scene {number - 2}")
        for _ in range(5):
            one, other, third = draw.sample(PEOPLE, 3)
            thing, room = draw.choice(THINGS), draw.choice(ROOMS)
            told = draw.choice(TOLD)
            lines.append(told.format(one=one, other=other, third=third, thing=thing, room=room))
    return "\n".join(lines) + "\n"


_LATER = ("Anna is the sister of Ben.", "Clara loves Dora.", "Emil tells Frida that Ben is ill.", "Emil is Anna.")
"""What throws another light on what was before: who would tell whom, who learns it only then, who is whom."""


@pytest.mark.parametrize("seed", range(5))
def test_what_was_found_before_a_change_is_found_again_and_not_worked_out_again(seed: int) -> None:
    text, draw = faulty(seed), random.Random(seed)
    study = loads(text, follow=True)
    before = study.findings
    assert len(before) > 30
    kept = 0
    for round_ in range(4):
        lines = text.split("\n")
        at = len(lines) - 2 - draw.randrange(8 if round_ < 2 else len(lines) // 2)
        if round_ % 2:
            lines[at] = lines[at].replace("Anna", "Ben") if "Anna" in lines[at] else "Anna takes the key."
        else:
            lines.insert(
                at,
                draw.choice(
                    ("Anna kills Ben.", "Ben knows that Anna has the key.", "Clara is ill.", "Dora weeps.", *_LATER)
                ),
            )
        text = "\n".join(lines)
        study = study.edited(text)
        assert study.findings == loads(text).findings, text
        kept += sum(one is other for one in study.findings for other in before)
        before = study.findings
    assert kept > 20


def test_who_is_said_not_to_know_something_is_still_said_so_after_a_change() -> None:
    text = (
        "# World\nAnna and Clara are women. Ben and Tom are men. The hall is a room. The cellar is a room.\n# Story\n"
        "## The crime\n@place: the cellar\nBen kills Tom.\n"
        "## Nothing\n@place: the hall\nAnna does not know that Tom is dead. Only Ben knows that Tom is dead.\n"
        + "".join(f"## Scene {number}\n@place: the hall\nClara weeps. Clara laughs.\n" for number in range(9))
        + "## The end\n@place: the hall\nAnna tells Clara that Tom is dead.\nClara sleeps.\n"
    )
    study = loads(text, follow=True)
    assert any(need.unaware is not None for need in study.trace.needs) and study.trace.guarded
    for last in ("Clara weeps.", "Clara sings."):
        text = text[: text.rstrip().rindex("\n") + 1] + last + "\n"
        study, new = study.edited(text), loads(text)
        assert [need.unaware for need in study.trace.needs] == [need.unaware for need in new.trace.needs]
        assert study.trace.guarded == new.trace.guarded
        assert study.findings == new.findings


def test_who_would_have_told_it_hangs_on_a_bond_that_is_told_of_later() -> None:
    """Only the murderer could have told her; that she is his sister, the story says at its end: then he may have."""
    scenes = "".join(
        f"## Scene {number}\n@place: the hall\nBen greets Ann. Ann greets Tom. Tom thanks Ben.\n"
        for number in range(12)
    )
    text = (
        "# World\nTom is a man. Ann is a woman. Ben is a man. Carl is a man.\nThe cellar is a room. The hall is a room.\n"
        "# Story\n## One\n@place: the cellar\nTom secretly poisons Carl.\n"
        f"## Two\n@place: the hall\nAnn weeps because Tom has poisoned Carl.\n{scenes}"
    )
    alone = loads(text, follow=True)
    assert "knows-too-soon" in [found.rule for found in alone.findings]
    akin = alone.edited(text + "Ann is the sister of Tom.\n")
    assert "knows-too-soon" not in [found.rule for found in akin.findings]
    assert akin.findings == loads(text + "Ann is the sister of Tom.\n").findings
