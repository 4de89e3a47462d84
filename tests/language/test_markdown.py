"""Story files as Markdown."""

from __future__ import annotations

from chekhov.language.document import Blank, Comment, Document, Field, Heading, Line, Manuscript, Tag
from chekhov.language.markdown import format_source, read
from chekhov.source import Sources


def blocks(text: str) -> list[object]:
    sources = Sources.of([("a.story", text)])
    document, _ = read(sources)
    for block in document.blocks:
        if isinstance(block, Line):
            assert sources.text_of(block.span) == block.text
        if isinstance(block, Field | Tag):
            found = sources.text_of(block.value_span)
            assert len(found) == len(block.value)
    return [block for block in document.blocks if not isinstance(block, Blank)]


def lines(text: str) -> list[str]:
    return [block.text for block in blocks(text) if isinstance(block, Line)]


def test_headings_tags_and_lines() -> None:
    heading, tag, first, second = blocks("## The castle ##\n@Place: the academy \nLuna dies.\nBurai\nleaves.")
    assert isinstance(heading, Heading) and (heading.level, heading.text) == (2, "The castle")
    assert isinstance(tag, Tag) and (tag.key, tag.value) == ("place", "the academy")
    assert isinstance(first, Line) and first.text == "Luna dies."
    assert isinstance(second, Line) and second.text == "Burai\nleaves."


def test_sentence_ends() -> None:
    assert lines("Dr. Azuma pays 3.5 marks. J. Smith of St. Ives waits... and waits. Why? No!") == [
        "Dr. Azuma pays 3.5 marks.",
        "J. Smith of St. Ives waits... and waits.",
        "Why?",
        "No!",
    ]
    assert lines('"Run! Go." says Luna. "I stay." Burai leaves. “No…” she says.') == [
        '"Run! Go." says Luna.',
        '"I stay."',
        "Burai leaves.",
        "“No…” she says.",
    ]
    assert lines("彼は死んだ。私は学生です！はい？") == ["彼は死んだ。", "私は学生です！", "はい？"]


def test_fields_only_below_definitions() -> None:
    text = "## {X} kills {Y}\nneeds: Y is alive.\n   X is alive.\nmakes: Y is dead.\n\nnote: this is no field.\n## A scene\nkey: value"
    found = [block for block in blocks(text) if isinstance(block, Field)]
    assert [(block.key, " ".join(block.value.split())) for block in found] == [
        ("needs", "Y is alive. X is alive."),
        ("makes", "Y is dead."),
    ]
    assert lines(text) == ["note: this is no field.", "key: value"]


def test_fields_below_kinds() -> None:
    found = blocks("# Kinds\nA soldier is a person.\n## being\nrole: being\ncalled: he or she")
    assert [type(block).__name__ for block in found] == ["Heading", "Line", "Heading", "Field", "Field"]


def test_comments() -> None:
    found = blocks("Luna %% not really %% dies.\n%% one\ntwo %%\nBurai leaves.")
    assert [block.text for block in found if isinstance(block, Comment)] == ["not really", "one\ntwo"]
    assert lines("Luna %% not really. %% dies. Burai leaves.") == ["Luna %% not really. %% dies.", "Burai leaves."]


def test_an_open_comment_is_a_finding_and_ends_with_its_paragraph() -> None:
    document, findings = read(Sources.of([("a", "Luna dies. %% what\nis this\n\nBurai leaves.")]))
    assert [finding.rule for finding in findings] == ["unclosed-comment"]
    assert [block.text for block in document.blocks if isinstance(block, Line)] == ["Luna dies.", "Burai leaves."]


def test_intended_marks() -> None:
    found = [
        block
        for block in blocks("He dies [intended: a ghost]. He lives. [intended: magic] Luna leaves.")
        if isinstance(block, Line)
    ]
    assert [(line.text, line.intended) for line in found] == [
        ("He dies", "a ghost"),
        ("He lives.", "magic"),
        ("Luna leaves.", None),
    ]


def test_mood_bullets_and_manuscript() -> None:
    found = blocks("~ The noise wakes.\n- one.\n- two\n  goes on.\n> It was a dark\n> night.\nLuna dies.")
    assert isinstance(found[0], Line) and found[0].mood
    bullets = [block for block in found if isinstance(block, Line) and block.bullet]
    assert [line.text for line in bullets] == ["one.", "two\n  goes on."]
    manuscript = next(block for block in found if isinstance(block, Manuscript))
    assert manuscript.text == "It was a dark\nnight."


def test_formatting() -> None:
    text = "\n\n#  Story \nLuna dies.   \n\n\n\n@place:the  castle\n* one\n>quoted\n~mood\n## {X}  is in {P}\nalso :  at,\n\t inside\n"
    source = Sources.of([("a", text)]).files[0]
    assert format_source(source) == (
        "# Story\nLuna dies.\n\n@place: the  castle\n- one\n> quoted\n~ mood\n\n## {X}  is in {P}\nalso: at,\n    inside\n"
    )


def test_several_files_share_one_space() -> None:
    sources = Sources.of([("a", "Luna dies."), ("b", "Burai leaves.")])
    document: Document = read(sources)[0]
    found = [block for block in document.blocks if isinstance(block, Line)]
    assert [sources.text_of(line.span) for line in found] == ["Luna dies.", "Burai leaves."]
    assert found[0].paragraph != found[1].paragraph
