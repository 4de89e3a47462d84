"""The data face: findings and views for programs, as JSON, SARIF 2.1.0 and GitHub annotations.

In: findings with their sources, views. Out: text that is the same byte for byte for the same input.
SARIF is the OASIS standard "Static Analysis Results Interchange Format", version 2.1.0.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, is_dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

from chekhov.findings import Finding, Fix, Severity, Step
from chekhov.rules import RULES, page
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

SCHEMA = 1
"""The version of the JSON that ``chekhov check`` prints (``docs/findings.schema.json``): keys may be added to it, none is taken away or changed."""


def findings_json(findings: Iterable[Finding], sources: Sources, summary: Summary) -> str:
    """``{schema, summary, findings}``: all findings in the order of the story, also those that are accepted or known."""
    records = [finding_record(finding, sources) for finding in findings]
    return to_json({"schema": SCHEMA, "summary": plain(summary), "findings": records})


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
        "searched": finding.searched,
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
    run = {"tool": {"driver": driver}, "columnKind": "utf16CodeUnits", "results": results}
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _sarif_rule(name: str) -> Json:
    rule = RULES.get(name)
    if rule is None:
        return {"id": name}
    return {
        "id": name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": " ".join(page(name).prose.split())},
        "help": {"text": f"chekhov explain {name}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _sarif_result(finding: Finding, sources: Sources, index: int) -> Json:
    message = finding.headline + (f"\n{finding.help}" if finding.help else "")
    result: Json = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [{"physicalLocation": _sarif_place(finding.span, sources)}],
        "partialFingerprints": {"chekhovFinding/v1": _fingerprint(finding, sources)},
    }
    if finding.label:
        result["locations"][0]["message"] = {"text": finding.label}
    related = [
        {"id": number, "physicalLocation": _sarif_place(step.span, sources), "message": {"text": step.text}}
        for number, step in enumerate((*finding.because, *finding.places))
        if step.span is not None
    ]
    if related:
        result["relatedLocations"] = related
    if finding.fixes:
        result["fixes"] = [_sarif_fix(fix, sources) for fix in finding.fixes]
    if finding.accepted is not None:
        result["suppressions"] = [{"kind": "inSource", "justification": finding.accepted}]
    return result


def _sarif_fix(fix: Fix, sources: Sources) -> Json:
    place = _sarif_place(fix.span, sources)
    replacement = {"deletedRegion": place["region"], "insertedContent": {"text": fix.replacement}}
    changes = [{"artifactLocation": place["artifactLocation"], "replacements": [replacement]}]
    return {"description": {"text": fix.title}, "artifactChanges": changes}


def _fingerprint(finding: Finding, sources: Sources) -> str:
    """What tells one finding from others wherever its line has gone: the rule, the message and the words of the line."""
    words = " ".join(sources.line_text(finding.span.start).split())
    return sha256("\n".join((finding.rule, finding.message, words)).encode()).hexdigest()[:32]


def _sarif_place(span: Span, sources: Sources) -> Json:
    """A place; columns are counted in UTF-16 code units, as the run declares."""
    where = region(span, sources)
    start, end = (_utf16(sources, offset) for offset in (span.start, max(span.start, span.end)))
    return {
        "artifactLocation": {"uri": uri(where["file"])},
        "region": {
            "startLine": where["line"],
            "startColumn": start,
            "endLine": where["end_line"],
            "endColumn": end,
        },
    }


def _utf16(sources: Sources, offset: int) -> int:
    """The column of an offset, from 1, in UTF-16 code units."""
    before = sources.line_text(offset)[: sources.locate(offset).column - 1]
    return len(before.encode("utf-16-le", "surrogatepass")) // 2 + 1


def uri(path: str) -> str:
    """The address of a file: relative to where we are, if it lies there."""
    return quote(relative(path)) if not os.path.isabs(relative(path)) else Path(path).as_uri()


def relative(path: str) -> str:
    """A path as others find the file: from where we are, with slashes; whole, where it lies elsewhere."""
    inner = os.path.relpath(path) if os.path.isabs(path) else os.path.normpath(path)
    outside = os.path.isabs(path) and inner.startswith("..")
    return path if outside else inner.replace("\\", "/")


# ---------------------------------------------------------------- GitHub

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice", Severity.NOTE: "notice"}


def github(findings: Iterable[Finding], sources: Sources) -> str:
    """Workflow commands that put each finding that matters beside its line in a pull request."""
    return "\n".join(_annotation(finding, sources) for finding in that_matter(findings))


def _annotation(finding: Finding, sources: Sources) -> str:
    where = region(finding.span, sources)
    lines = [finding.message]
    lines += [f"because {step.scene + ': ' if step.scene else ''}{step.text}" for step in finding.because]
    if finding.places:
        again = [sources.locate(step.span.start).line for step in finding.places if step.span is not None]
        lines.append(f"and again in line{'s' if len(again) > 1 else ''} {', '.join(map(str, again))}")
    if finding.help:
        lines.append(f"help: {finding.help}")
    properties = {
        "file": relative(where["file"]),
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
