"""The language reference is executable: what its pages say is what the engine does.

A page (``spec/NN-name.md``) holds stories in ``story`` fences. A block after a story says what comes of it:

* ``reads``: ``LINE: how it was read``, for all sentences of ``# Story``;
* ``findings``: ``severity[rule] LINE: message``, hints and above and what was not understood, or ``none``;
* ``notes``: the same for what was assumed or happened off the page;
* ``answers``: ``question => answer``.

``pytest --update`` rewrites the blocks with what the engine says. Read the diff before you keep it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from chekhov.findings import Finding
from chekhov.study import Study, loads
from chekhov.summary import other_notes, that_matter

SPEC = Path(__file__).parent / "spec"
PAGES = sorted(SPEC.glob("*.md"))
FENCE = re.compile(r"^```(story|reads|findings|notes|answers)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def reads(study: Study) -> list[str]:
    """How the sentences of the story part were read."""
    begin = min((scene.line for scene in study.scenes), default=1)
    return [f"{view.line}: {view.readings[0]}" for view in study.readings() if view.readings and view.line > begin]


def listed(study: Study, findings: Iterable[Finding]) -> list[str]:
    """Findings, one a line, in the order of the text."""
    lines = [
        (study.sources.locate(it.span.start).line, f"{it.severity.word}[{it.rule}]", it.headline) for it in findings
    ]
    return [f"{kind} {line}: {message}" for line, kind, message in sorted(lines)] or ["none"]


def answers(study: Study, block: str) -> list[str]:
    """The questions of the block with what is answered."""
    questions = [line.partition(" =>")[0].strip() for line in block.splitlines() if line.strip()]
    return [f"{question} => {answered(study, question)}" for question in questions]


def answered(study: Study, question: str) -> str:
    answer = study.ask(question)
    return answer.answer if answer.understood else "not understood"


def expected(study: Study, kind: str, block: str) -> list[str]:
    if kind == "reads":
        return reads(study)
    if kind == "answers":
        return answers(study, block)
    return listed(study, (that_matter if kind == "findings" else other_notes)(study.findings))


def rendered(page: str) -> str:
    """The page, with every block as the engine would have it."""
    study: Study | None = None

    def block(found: re.Match[str]) -> str:
        nonlocal study
        kind, text = found.groups()
        if kind == "story":
            study = loads(text, "example.story")
            return found[0]
        assert study is not None, f"a block of {kind} before any story"
        return "\n".join([f"```{kind}", *expected(study, kind, text), "```"])

    return FENCE.sub(block, page)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_page_tells_the_truth(path: Path, golden: Callable[[Path, str], None]) -> None:
    golden(path, rendered(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_story_is_followed_by_what_comes_of_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    kinds = [kind for kind, _ in FENCE.findall(text)]
    assert "story" in kinds
    assert text.count("```") == 2 * len(kinds), "a fence of another kind, or one that is not closed"
    for kind, after in zip(kinds, [*kinds[1:], "story"], strict=True):
        assert (kind, after) != ("story", "story")
