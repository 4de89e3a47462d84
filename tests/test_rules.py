"""Every rule has one page, every page one story that breaks exactly this rule and one that does not."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from chekhov.faces.terminal import Page, finding_text
from chekhov.findings import Finding, Severity
from chekhov.rules import RULEBOOK, RULES, RulePage, page
from chekhov.source import Span
from chekhov.study import Study, loads

SPEC = Path(__file__).parent / "spec" / "rules"


@cache
def study(text: str) -> Study:
    """The story of a page: all tests of a rule read it once."""
    return loads(text, "example.story")


def rules_broken(text: str, about: str) -> set[str]:
    """The rules a story breaks. Mere notes count only where the page is about one of them."""
    findings = study(text).findings
    loud = {finding.rule for finding in findings if finding.severity > Severity.NOTE}
    return loud | {finding.rule for finding in findings if finding.rule == about}


def spec_page(it: RulePage) -> str:
    """The page of a rule in the published reference: prose, the story, what is said about it, the mended story."""
    told = study(it.bad)
    found = [finding for finding in told.findings if finding.rule == it.rule.name]
    shown = "\n\n".join(finding_text(finding, told.sources, Page(100)) for finding in found)
    parts = [
        f"# {it.rule.name}",
        f"*{it.rule.severity.word}*: {it.rule.summary}.",
        it.prose,
        "## A story that breaks it",
        f"```story\n{it.bad}```",
        "What is said about it:",
        f"```text\n{shown}\n```",
        "## Mended",
        f"```story\n{it.good}```",
    ]
    parts += ["## When it is meant", it.intended]
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("name", RULES)
def test_the_bad_story_breaks_this_rule_and_no_other(name: str) -> None:
    assert rules_broken(page(name).bad, name) == {name}


@pytest.mark.parametrize("name", RULES)
def test_the_mended_story_is_clean(name: str) -> None:
    assert rules_broken(page(name).good, name) == set()


@pytest.mark.parametrize("name", RULES)
def test_the_reference_shows_what_is_really_said(name: str, golden: Callable[[Path, str], None]) -> None:
    golden(SPEC / f"{name}.md", spec_page(page(name)))


@pytest.mark.parametrize("name", RULES)
def test_what_is_meant_can_be_marked(name: str) -> None:
    """The mark at the sentence, or else in the heading of the scene, lets the finding rest; where no mark can stand, the page says what else to do."""
    it = page(name)
    assert it.intended.endswith(".")
    told = study(it.bad)
    finding = next(finding for finding in told.findings if finding.rule == name and finding.accepted is None)
    line = next((item.line.span for item in told.story.sentences() if within(finding, item.line.span)), None)
    scene = next((one for one in told.story.scenes if one.span.start <= finding.span.start < one.end), None)
    if line is not None:
        marked = f"{it.bad[: line.end]} [intended: it is]{it.bad[line.end :]}"
    elif scene is not None:
        end = it.bad.index("\n", scene.span.start)
        marked = f"{it.bad[:end]} [intended: it is]{it.bad[end:]}"
    else:
        assert it.intended.startswith(("Never", "It is only a note", "A tag of your own")), "no mark can stand there"
        return
    if it.intended.startswith("Never"):
        return
    again = study(marked).findings
    assert any(one.rule == name and one.accepted == "it is" for one in again)
    assert not [one for one in again if one.rule == "unused-exception" != name]


def within(finding: Finding, span: Span) -> bool:
    return span.start <= finding.span.start < span.end


def test_rules_and_pages_belong_together() -> None:
    assert {path.stem for path in Path(RULEBOOK).glob("*.md")} == set(RULES)
    assert {path.stem for path in SPEC.glob("*.md")} == set(RULES), "`make golden` writes the pages of the reference"
