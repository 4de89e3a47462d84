"""Questions typed one after the other: how the row ends, and what the Tab key offers."""

from __future__ import annotations

import pytest

from chekhov.faces import prompt


class Terminal:
    """A terminal on which these lines are typed; an exception is a key."""

    def __init__(self, *lines: str | type[BaseException]) -> None:
        self.lines = list(lines)

    def isatty(self) -> bool:
        return True

    def input(self, shown: str) -> str:
        line = self.lines.pop(0)
        if isinstance(line, str):
            return line
        raise line


@pytest.mark.parametrize("end", ["", "   ", EOFError, KeyboardInterrupt])
def test_a_row_of_questions_ends_quietly(end: str | type[BaseException], monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal("Who lied?", " Why? ", end, "never read")
    monkeypatch.setattr("sys.stdin", terminal)
    monkeypatch.setattr("builtins.input", terminal.input)
    assert list(prompt.typed(["Mary"])) == ["Who lied?", "Why?"]


@pytest.mark.parametrize(
    ("begun", "offered"),
    [
        ("Wh", ["What", "When", "Where", "Who", "Whose", "Why"]),
        ("Who saw ma", ["Who saw Mary"]),
        ("What happened at the h", ["What happened at The hall"]),
        ("Who saw xy", []),
        ("", []),
    ],
)
def test_the_tab_key_makes_names_whole(begun: str, offered: list[str]) -> None:
    assert prompt.completions(begun, ["Mary", "The hall"]) == offered
