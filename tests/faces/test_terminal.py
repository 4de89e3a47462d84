"""The terminal face: carets under the right letters, folding, and nothing that steers the terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chekhov import screen
from chekhov.faces import chains, terminal
from chekhov.faces.terminal import Page, finding_text
from chekhov.findings import Finding, Severity, Step
from chekhov.rules import RULES, page
from chekhov.screen import cells, columns
from chekhov.source import Sources, Span
from chekhov.summary import Summary
from faces.fakes import fake_study

PLAIN = Page(100)


def finding(sources: Sources, words: str, label: str = "here") -> Finding:
    start = sources.files[0].text.index(words)
    return Finding("dead-acts", Severity.ERROR, "a message", Span(start, start + len(words)), label)


def caret_columns(text: str) -> tuple[int, int]:
    """First column and number of carets, counted behind the gutter's edge."""
    line = next(line for line in text.splitlines() if "^" in line)
    behind = line.split("| ", 1)[1]
    return behind.index("^"), behind.count("^")


def test_a_finding_as_a_whole() -> None:
    study = fake_study()
    text = finding_text(study.findings[2], study.sources, Page(120))
    assert (
        text
        == """\
warning[knows-too-soon]: Burai acts on something he cannot know yet: that Tetsuya shot his wife
  --> film.story:17:41
   |
17 | Burai swears to destroy Tetsuya because Tetsuya shot his wife.
   |                                         ^^^^^^^^^^^^^^^^^^^^^^ Burai was not there, and nobody has told him
because
    | Zone Seven, line 10   Tetsuya shoots a woman and her child; nobody else is there
    | Zone Seven, line 11   a booby trap kills Tetsuya, the only one who knows
    |                       nobody tells Burai
help: let someone see it, or let someone who knows tell Burai before line 17
    = chekhov explain knows-too-soon"""
    )


@pytest.mark.parametrize(
    ("line", "words", "before", "carets"),
    [
        ("Luna laughs.", "laughs", 5, 6),
        ("\tLuna laughs.", "Luna", 4, 4),
        ("月は laughs.", "laughs", 5, 6),
        ("月は laughs.", "月", 0, 2),
        ("e\u0301 laughs.", "laughs", 2, 6),
        ("😀 laughs.", "laughs", 3, 6),
    ],
)
def test_carets_stand_under_the_words(line: str, words: str, before: int, carets: int) -> None:
    sources = Sources.of([("a.story", line + "\n")])
    assert caret_columns(finding_text(finding(sources, words), sources, PLAIN)) == (before, carets)


def test_a_very_long_line_is_cut_around_the_span() -> None:
    sources = Sources.of([("a.story", "word " * 200_000 + "HERE " + "word " * 200_000)])
    text = finding_text(finding(sources, "HERE"), sources, Page(80))
    shown = next(line for line in text.splitlines() if "HERE" in line)
    assert all(columns(line) <= 80 for line in text.splitlines())
    first, carets = caret_columns(text)
    assert shown.split("| ", 1)[1][first : first + carets] == "HERE"
    assert shown.count("…") == 2


def test_a_megabyte_under_the_carets() -> None:
    sources = Sources.of([("a.story", "x" * 1_000_000)])
    whole = Finding("not-understood", Severity.NOTE, "no", Span(0, 1_000_000), "what is this")
    text = finding_text(whole, sources, Page(80))
    assert all(columns(line) <= 80 for line in text.splitlines())


def test_a_span_over_several_lines_shows_three_of_them() -> None:
    sources = Sources.of([("a.story", "one\ntwo\nthree\nfour\nfive\n")])
    text = finding_text(Finding("assumed", Severity.NOTE, "m", Span(0, 22), "l"), sources, PLAIN)
    assert [line[:7] for line in text.splitlines() if line[:1].isdigit()] == ["1 | one", "2 | two", "3 | thr"]


def test_a_span_at_the_end_of_the_text_still_has_a_caret() -> None:
    sources = Sources.of([("a.story", "one")])
    assert caret_columns(finding_text(Finding("assumed", Severity.NOTE, "m", Span(3, 3)), sources, PLAIN)) == (3, 1)
    empty = Sources.of([("a.story", "")])
    assert caret_columns(finding_text(Finding("assumed", Severity.NOTE, "m", Span(0, 0)), empty, PLAIN)) == (0, 1)


def test_no_text_of_a_story_steers_the_terminal() -> None:
    sources = Sources.of([("a\x1b[2J.story", "Luna \x1b[31mlaughs\x07\u202e.\n")])
    step = Step(None, "it \x1b[0m is so", "a \x1b scene")
    evil = Finding("assumed", Severity.NOTE, "m\x1b[1m", Span(0, 4), "l\x1b", (step,), "h\x1b")
    text = finding_text(evil, sources, PLAIN)
    assert "\x1b" not in text and "\x07" not in text and "\u202e" not in text


def test_colour_changes_no_letter() -> None:
    study = fake_study()
    plain = terminal.check_text(study.findings, study.sources, study.summary, Page(100, False))
    colour = terminal.check_text(study.findings, study.sources, study.summary, Page(100, True))
    assert plain != colour
    assert screen.PAINT.sub("", colour) == plain


def test_the_gravest_come_first_and_notes_are_folded() -> None:
    study = fake_study()
    text = terminal.check_text(study.findings, study.sources, study.summary, PLAIN)
    assert text.index("error[dead-acts]") < text.index("warning[knows-too-soon]")
    assert "note[assumed]" not in text
    assert "folded: 1 assumed, 1 off-page, 1 marked as intended" in text
    assert text.endswith("8 of 9 sentences understood · 2 scenes · 1 error, 1 warning")
    everything = terminal.check_text(study.findings, study.sources, study.summary, PLAIN, everything=True)
    assert "note[assumed]" in everything and "intended[not-able]" in everything


def test_ten_are_shown_and_the_rest_is_counted() -> None:
    sources = Sources.of([("a.story", "x\n" * 30)])
    many = [Finding("dead-acts", Severity.ERROR, f"no {n}", Span(2 * n, 2 * n + 1)) for n in range(13)]
    many += [Finding("not-held", Severity.WARNING, "w", Span(40, 41))]
    text = terminal.check_text(many, sources, Summary(30, 30, scenes=1), PLAIN)
    assert text.count("error[dead-acts]") == 10
    assert "… and 4 more findings: 3 errors, 1 warning (chekhov check --all unfolds everything)" in text


def test_sentences_not_understood_are_shown_though_they_are_notes() -> None:
    sources = Sources.of([("a.story", "Blah blub.\n")])
    note = Finding("not-understood", Severity.NOTE, "I do not understand this", Span(0, 10))
    assert "note[not-understood]" in terminal.check_text([note], sources, Summary(1, 0, scenes=1), PLAIN)


def test_wrapping_keeps_to_the_width_and_loses_nothing() -> None:
    words = "月が綺麗 " * 30 + "and so on " * 10
    lines = Page(50).wrap(words.strip(), "  > ")
    assert all(columns(line) <= 50 for line in lines)
    assert " ".join(" ".join(lines).replace("  > ", "").split()) == " ".join(words.split())


def test_cells() -> None:
    assert [cells(letter) for letter in "a月\u0301é"] == [1, 2, 0, 1]


LINES = st.text(st.sampled_from("ab \t\n月e\u0301\x1b😀é"), max_size=120)


@given(LINES, st.integers(0, 120), st.integers(0, 120), st.integers(40, 90))
def test_any_span_of_any_text_can_be_shown(text: str, start: int, length: int, width: int) -> None:
    sources = Sources.of([("a.story", text)])
    span = Span(min(start, len(text)), min(start + length, len(text)))
    shown = finding_text(Finding("assumed", Severity.NOTE, "message", span, "label"), sources, Page(width))
    assert "^" in shown and "\x1b" not in shown
    assert all(columns(line) <= width for line in shown.splitlines())


def test_views_print() -> None:
    study = fake_study()
    ran = terminal.run_text(study.moments(), PLAIN)
    assert "## Zone Seven" in ran and "→ a booby trap kills Tetsuya" in ran and "= Tetsuya is dead" in ran
    assert "seen by Burai, Luna" in ran and "(mood)" in ran
    mind = terminal.mind_text("Burai", study.minds["Burai"], PLAIN)
    assert "believes  Tetsuya shot Burai's wife  (nobody told him, line 17)" in mind
    assert "nothing that the story tells of" in terminal.mind_text("Luna", [], PLAIN)
    tree = study.why("11")
    assert tree is not None
    assert chains.why_text(tree, PLAIN).splitlines()[-1].startswith("   └─ Tetsuya is sent")
    assert "The castle, line 17: Burai swears" in terminal.answer_text(study.ask("Where is Luna?"), PLAIN)


@pytest.mark.parametrize("name", RULES)
def test_every_rule_explains_itself(name: str) -> None:
    text = terminal.rule_text(page(name), PLAIN)
    assert text.startswith(f"{RULES[name].severity.word}[{name}]: ")
    assert "A story that breaks it" in text and "Mended" in text
