"""What programs read: the JSON of every kind of finding fits its published schema, the SARIF the standard, and places are where they are said to be."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from chekhov.faces import data
from chekhov.findings import Finding, Severity, Step
from chekhov.rules import RULES, page
from chekhov.source import Sources, Span
from chekhov.study import Study, load, loads

ROOT = Path(__file__).parents[2]
CASSHERN = ROOT / "stories" / "casshern" / "casshern.story"


@cache
def schema(path: str) -> jsonschema.Draft202012Validator:
    found = json.loads((ROOT / path).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


def studies() -> list[object]:
    """A story for every rule, and a long one."""
    found = [pytest.param(lambda name=name: loads(page(name).bad, "a b/ö.story"), id=name) for name in RULES]
    return [*found, pytest.param(lambda: load(str(CASSHERN)), id="casshern")]


@pytest.mark.parametrize("make", studies())
def test_json_and_sarif_fit_their_schemas(make: Any) -> None:
    study: Study = make()
    record = json.loads(data.findings_json(study.findings, study.sources, study.summary))
    schema("docs/findings.schema.json").validate(record)
    for compared in (False, True):
        log = json.loads(data.sarif(study.findings, study.sources, "1.2.3", compared))
        schema("tests/faces/sarif.schema.json").validate(log)
    rules = [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]
    for result in log["runs"][0]["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        numbers = [place["id"] for place in result.get("relatedLocations", ())]
        assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("make", studies())
def test_places_are_where_they_are_said_to_be(make: Any) -> None:
    """Cut out of the text by its own numbers, each place is what the span says."""
    study: Study = make()
    for finding in study.findings:
        for span in (finding.span, *(step.span for step in finding.because if step.span is not None)):
            region = data._sarif_place(span, study.sources)["region"]
            source = study.sources.file_at(span.start)
            lines = source.text.split("\n")[region["startLine"] - 1 : region["endLine"]]
            units = [line.encode("utf-16-le") for line in lines]
            cut = units[:]
            cut[-1] = cut[-1][: 2 * (region["endColumn"] - 1)]
            cut[0] = cut[0][2 * (region["startColumn"] - 1) :]
            assert "\n".join(unit.decode("utf-16-le") for unit in cut) == study.sources.text_of(span)


def test_sarif_counts_columns_in_utf16() -> None:
    sources = Sources.of([("a.story", "𝄞𝄞 Änna laughs.\n")])
    start = sources.files[0].text.index("laughs")
    finding = Finding("assumed", Severity.NOTE, "m", Span(start, start + 6))
    region = json.loads(data.sarif([finding], sources, "1"))["runs"][0]["results"][0]["locations"][0][
        "physicalLocation"
    ]["region"]
    assert (region["startColumn"], region["endColumn"]) == (11, 17)
    assert data.region(finding.span, sources)["column"] == 9  # JSON counts characters


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("./tales/../a.story", "a.story"),
        ("tales/Ö b.story", "tales/%C3%96%20b.story"),
        ("../a.story", "../a.story"),
        ("<stdin>", "%3Cstdin%3E"),
    ],
)
def test_addresses_are_relative(name: str, uri: str) -> None:
    assert data.uri(name) == uri


def test_a_whole_path_below_us_becomes_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert data.uri(str(tmp_path / "tales" / "a.story")) == "tales/a.story"
    assert data.uri("/elsewhere/a b.story") == "file:///elsewhere/a%20b.story"


def test_a_fingerprint_does_not_know_lines() -> None:
    text = page("dead-acts").bad
    prints = []
    for moved in (text, text.replace("# Story", "\n\n# Story\n")):
        study = loads(moved, "a.story")
        log = json.loads(data.sarif(study.findings, study.sources, "1"))
        prints.append([result["partialFingerprints"] for result in log["runs"][0]["results"]])
    assert prints[0] == prints[1] != []


def test_annotations_escape_what_github_reads() -> None:
    sources = Sources.of([("a%,b:c.story", "one\ntwo\n")])
    place = Step(Span(4, 7), "two", "S")
    finding = Finding(
        "dead-acts", Severity.ERROR, "50%: a,\r\nb", Span(0, 3), because=(place,), help="c", places=(place,)
    )
    assert data.github([finding], sources) == (
        "::error file=a%25%2Cb%3Ac.story,line=1,endLine=1,col=1,endColumn=4,title=dead-acts::"
        "50%25: a,%0D%0Ab%0Abecause S: two%0Aand again in line 2%0Ahelp: c"
    )


def test_the_same_findings_give_the_same_bytes() -> None:
    text = page("dead-acts").bad
    for face in (
        lambda study: data.sarif(study.findings, study.sources, "1"),
        lambda study: data.findings_json(study.findings, study.sources, study.summary),
        lambda study: data.github(study.findings, study.sources),
    ):
        assert face(loads(text, "a.story")) == face(loads(text, "a.story"))
