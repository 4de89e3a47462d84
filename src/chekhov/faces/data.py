"""The data face: findings and views for programs, as JSON, SARIF 2.1.0 and GitHub annotations.

In: findings with their sources, views. Out: text that is the same byte for byte for the same input.
SARIF is the OASIS standard "Static Analysis Results Interchange Format", version 2.1.0.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, is_dataclass, replace
from typing import Any
from urllib.parse import quote

from chekhov.findings import Finding, Severity, Step
from chekhov.rules import RULES
from chekhov.source import Sources, Span
from chekhov.summary import Summary, that_matter
from chekhov.views import WhatIf

Json = dict[str, Any]


def to_json(value: Any) -> str:
    """Any view, or list of views, as JSON text."""
    return json.dumps(plain(value), ensure_ascii=False, indent=2)


def plain(value: Any) -> Any:
    """A view as plain dictionaries and lists."""
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value


# ---------------------------------------------------------------- findings


def findings_json(findings: Iterable[Finding], sources: Sources, summary: Summary) -> str:
    """``{summary, findings}``: all findings in the order of the story, accepted ones with the writer's reason."""
    return to_json({"summary": plain(summary), "findings": [finding_record(f, sources) for f in findings]})


def finding_record(finding: Finding, sources: Sources) -> Json:
    """One finding with the keys of the contract: ``rule, severity, message, file, line, column, ...``."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.word,
        "message": finding.message,
        **region(finding.span, sources),
        "label": finding.label,
        "because": [_step(step, sources) for step in finding.because],
        "places": [_step(step, sources) for step in finding.places],
        "help": finding.help,
        "fixes": [
            {"title": fix.title, "replacement": fix.replacement, **region(fix.span, sources)} for fix in finding.fixes
        ],
        "accepted": finding.accepted,
        "known": finding.known,
    }


def region(span: Span, sources: Sources) -> Json:
    """Where a span is: file, line and column (from 1, in characters), and the end (half open)."""
    start, end = sources.locate(span.start), sources.locate(max(span.start, span.end))
    return {
        "file": start.file,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    }


def _step(step: Step, sources: Sources) -> Json:
    where = region(step.span, sources) if step.span is not None else {"file": "", "line": None, "column": None}
    return {"scene": step.scene, "text": step.text, **where}


def whatif_record(found: WhatIf, sources: Sources) -> Json:
    """A story compared with itself: the fields of `views.WhatIf`, findings as `finding_record` has them."""
    findings = {name: [finding_record(one, sources) for one in getattr(found, name)] for name in ("appear", "vanish")}
    return {**plain(replace(found, appear=(), vanish=())), **findings}


# ---------------------------------------------------------------- SARIF

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note", Severity.NOTE: "note"}


def sarif(findings: Sequence[Finding], sources: Sources, version: str, compared: bool = False) -> str:
    """A SARIF 2.1.0 log with one run. ``compared``: with a baseline, so that each result is a new one or not."""
    used = sorted({finding.rule for finding in findings})
    driver = {"name": "chekhov", "version": version, "rules": [_sarif_rule(name) for name in used]}
    results = [_sarif_result(finding, sources, used.index(finding.rule)) for finding in findings]
    if compared:
        for result, finding in zip(results, findings, strict=True):
            result["baselineState"] = "unchanged" if finding.known else "new"
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _sarif_rule(name: str) -> Json:
    rule = RULES.get(name)
    if rule is None:
        return {"id": name}
    level = _LEVELS[rule.severity]
    return {"id": name, "shortDescription": {"text": rule.summary}, "defaultConfiguration": {"level": level}}


def _sarif_result(finding: Finding, sources: Sources, index: int) -> Json:
    message = finding.message + (f"\n{finding.help}" if finding.help else "")
    result: Json = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [{"physicalLocation": _sarif_place(finding.span, sources)}],
    }
    related = [
        {"id": number, "physicalLocation": _sarif_place(step.span, sources), "message": {"text": step.text}}
        for number, step in enumerate(finding.because)
        if step.span is not None
    ]
    if related:
        result["relatedLocations"] = related
    if finding.fixes:
        result["fixes"] = [
            {
                "description": {"text": fix.title},
                "artifactChanges": [
                    {
                        "artifactLocation": _sarif_place(fix.span, sources)["artifactLocation"],
                        "replacements": [
                            {
                                "deletedRegion": _sarif_place(fix.span, sources)["region"],
                                "insertedContent": {"text": fix.replacement},
                            }
                        ],
                    }
                ],
            }
            for fix in finding.fixes
        ]
    if finding.accepted is not None:
        result["suppressions"] = [{"kind": "inSource", "justification": finding.accepted}]
    return result


def _sarif_place(span: Span, sources: Sources) -> Json:
    where = region(span, sources)
    return {
        "artifactLocation": {"uri": quote(where["file"].replace("\\", "/"))},
        "region": {
            "startLine": where["line"],
            "startColumn": where["column"],
            "endLine": where["end_line"],
            "endColumn": where["end_column"],
        },
    }


# ---------------------------------------------------------------- GitHub

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice", Severity.NOTE: "notice"}


def github(findings: Iterable[Finding], sources: Sources) -> str:
    """Workflow commands that put each finding that matters beside its line in a pull request."""
    return "\n".join(_annotation(finding, sources) for finding in that_matter(findings))


def _annotation(finding: Finding, sources: Sources) -> str:
    where = region(finding.span, sources)
    lines = [finding.message]
    lines += [f"because {step.scene + ': ' if step.scene else ''}{step.text}" for step in finding.because]
    if finding.help:
        lines.append(f"help: {finding.help}")
    properties = {
        "file": where["file"],
        "line": where["line"],
        "endLine": where["end_line"],
        "col": where["column"],
        "endColumn": where["end_column"],
        "title": finding.rule,
    }
    if where["line"] != where["end_line"]:  # columns are only allowed within one line
        del properties["col"], properties["endColumn"]
    written = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {written}::{_data(chr(10).join(lines))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
