"""The data face: the keys of the contract, SARIF that names what it should, annotations that stay on one line."""

from __future__ import annotations

import json

from chekhov.faces import data
from chekhov.findings import Finding, Severity
from chekhov.source import Sources, Span
from faces.fakes import fake_study


def test_json_has_the_keys_of_the_contract() -> None:
    study = fake_study()
    record = json.loads(data.findings_json(study.findings, study.sources, study.summary))
    assert record["summary"]["understood"] == 8
    first = record["findings"][2]
    keys = "rule severity message file line column end_line end_column because help fixes".split()
    assert all(key in first for key in keys)
    assert (first["rule"], first["severity"]) == ("knows-too-soon", "warning")
    assert (first["file"], first["line"], first["column"]) == ("film.story", 17, 41)
    assert (first["end_line"], first["end_column"]) == (17, 63)
    assert first["because"][0]["scene"] == "Zone Seven" and first["because"][0]["line"] == 10
    assert first["because"][2]["line"] is None
    assert record["findings"][1]["accepted"] == "the film has it so"
    assert record["findings"][3]["fixes"][0]["replacement"] == "Burai opens the gate."


def test_sarif() -> None:
    study = fake_study()
    log = json.loads(data.sarif(study.findings, study.sources, "1.2.3"))
    run = log["runs"][0]
    assert log["version"] == "2.1.0" and run["tool"]["driver"]["version"] == "1.2.3"
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == sorted(rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        region = result["locations"][0]["physicalLocation"]["region"]
        assert region["startLine"] >= 1 and region["startColumn"] >= 1
    assert [("suppressions" in result) for result in run["results"]] == [False, True, False, False, False]
    assert len(run["results"][2]["relatedLocations"]) == 2


def test_sarif_addresses_are_uris() -> None:
    sources = Sources.of([("my tales/Ö.story", "x\n")])
    log = json.loads(data.sarif([Finding("assumed", Severity.NOTE, "m", Span(0, 1))], sources, "1"))
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "my%20tales/%C3%96.story"


def test_annotations_are_one_line_each() -> None:
    study = fake_study()
    lines = data.github(study.findings, study.sources).splitlines()
    assert len(lines) == 2
    assert lines[1].startswith(
        "::warning file=film.story,line=17,endLine=17,col=41,endColumn=63,title=knows-too-soon::"
    )
    assert "%0Ahelp: let someone see it" in lines[1]
    tricky = Sources.of([("a,b:c.story", "x\ny\n")])
    line = data.github([Finding("dead-acts", Severity.ERROR, "50% of\nit", Span(0, 3))], tricky)
    assert line == "::error file=a%2Cb%3Ac.story,line=1,endLine=2,title=dead-acts::50%25 of%0Ait"
