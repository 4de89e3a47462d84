"""What ``check`` shows of a draft: what was not understood is one line for each file, not a note for each sentence.

In: a study. Out: its findings, those about reading folded where they lie in a draft.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chekhov.findings import Finding, Severity
from chekhov.language.drafts import is_draft
from chekhov.summary import READING_RULES, percent, plural

if TYPE_CHECKING:
    from chekhov.study import Study

FOLDED = READING_RULES | {"bad-tag"}


def folded(study: Study, findings: Sequence[Finding]) -> list[Finding]:
    """The findings of a study; unchanged where nothing in it is a draft. What is known from a baseline does not count."""
    sources = study.sources
    drafts = {source.name for source in sources.files if is_draft(source.name, source.text)}
    if not drafts:
        return list(findings)
    kept: list[Finding] = []
    first: dict[str, Finding] = {}
    for finding in findings:
        file = sources.locate(finding.span.start).file
        if file in drafts and finding.rule in FOLDED and not finding.known:
            if file not in first or finding.span < first[file].span:
                first[file] = finding
        else:
            kept.append(finding)
    told = [item for item in study.story.sentences() if item.status != "mood"]
    for file, finding in first.items():
        own = [item for item in told if sources.locate(item.line.span.start).file == file]
        understood = sum(item.status == "understood" for item in own)
        if understood == len(own):
            kept.append(finding)  # only something said beside
            continue
        message = f"{len(own) - understood:,} of {plural(len(own), 'sentence')} of this draft are not understood ({percent(understood, len(own))} are)"
        help_text = (
            f"`chekhov check --all {file}` lists them; `chekhov verbs --missing {file}` names the verbs they would need"
        )
        kept.append(
            Finding("not-understood", Severity.NOTE, message, finding.span, "the first of them", help=help_text)
        )
    return sorted(kept, key=lambda finding: finding.span)
