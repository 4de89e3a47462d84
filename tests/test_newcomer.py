"""Stories as a newcomer writes them: the planted fault is found, its mended twin is left alone (see ``newcomer/README.md``)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from chekhov.findings import Severity
from chekhov.study import Study, load
from chekhov.summary import open_findings

HERE = Path(__file__).parent / "newcomer"
NOT_YET: dict[tuple[str, str], str] = {}
"""(story, expectation) -> why it cannot be met today. Strict: whoever mends it takes the line away."""


def expectations() -> list[object]:
    """One case for every line of every ``.expect``."""
    cases: list[object] = []
    for path in sorted(HERE.glob("*.expect")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                reason = NOT_YET.get((path.stem, line))
                marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
                cases.append(pytest.param(path.stem, line, id=f"{path.stem}: {line}", marks=marks))
    return cases


@cache
def study(name: str) -> Study:
    return load(str(HERE / f"{name}.story"))


def loud(name: str) -> set[tuple[str, int]]:
    """The rules that are broken at warning or above, each with its line."""
    it = study(name)
    return {
        (finding.rule, it.sources.locate(finding.span.start).line)
        for finding in open_findings(it.findings)
        if finding.severity >= Severity.WARNING
    }


def fits(answer: str, wanted: str) -> bool:
    """Is the answer one of ``a / b / ~part``?"""
    given = answer.casefold()
    return any(
        option[1:] in given if option.startswith("~") else option == given
        for option in (part.strip().casefold() for part in wanted.split(" / "))
    )


@pytest.mark.parametrize(("name", "line"), expectations())
def test_expectation(name: str, line: str) -> None:
    word, _, rest = line.partition(" ")
    match word:
        case "finding":
            rule, at = rest.split()
            assert (rule, int(at)) in loud(name)
            assert {found for found, _ in loud(name)} == {rule}
        case "clean":
            assert loud(name) == set()
        case "understood":
            assert study(name).summary.understood >= int(rest.partition("/")[0])
        case "ask":
            question, _, wanted = rest.partition(" => ")
            answer = study(name).ask(question)
            assert answer.understood
            assert fits(answer.answer, wanted), f"{answer.answer!r} is none of {wanted!r}"
        case _:
            pytest.fail(f"no such expectation: {line}")


def test_every_story_has_a_twin() -> None:
    names = {path.stem for path in HERE.glob("*.story")}
    assert names == {path.stem for path in HERE.glob("*.expect")}
    assert {f"{name}-clean" for name in names if not name.endswith("-clean")} == {
        name for name in names if name.endswith("-clean")
    }
