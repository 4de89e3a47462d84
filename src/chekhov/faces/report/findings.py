"""Findings in the page: the list at the top, and the card of each in the margin of the sentence where it belongs.

In: a study's findings. Out: HTML. How grave one is, is told by a word and a shape, never by colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from chekhov.faces.report.text import Places, esc, one_line
from chekhov.findings import Finding, Severity, Step
from chekhov.summary import other_notes, plural, severity_counts, that_matter

SHAPES = {"error": "M8 1.5 14.8 14H1.2z", "warning": "M8 1 15 8 8 15 1 8z", "hint": "M3 3h10v10H3z", "note": "", "intended": "M2 8.5 6.2 13 14 3"}  # fmt: skip
"""Triangle, diamond, square; a disc for notes; a tick for what is intended."""
NAMES = {"error": "continuity error", "warning": "plot hole", "hint": "loose end", "note": "note", "intended": "intended"}  # fmt: skip
FEW = 14  # cards that stand open


def tone(finding: Finding) -> str:
    """The class of a finding's looks."""
    return finding.severity.word if finding.accepted is None else "intended"


def badge(kind: str) -> str:
    """The shape and the word of a severity."""
    path = SHAPES[kind]
    shape = f'<path d="{path}"/>' if path else '<circle cx="8" cy="8" r="5.5"/>'
    return f'<span class="badge {kind}"><svg viewBox="0 0 16 16" aria-hidden="true">{shape}</svg>{NAMES[kind]}</span>'


def overview(findings: Sequence[Finding], places: Places) -> str:
    """What to look at, gravest first: each a line that leads to its card."""
    if not findings:
        return "<p>Nothing to report: no contradiction, no plot hole, no loose end.</p>"
    rows = []
    for number, finding in enumerate(findings, 1):
        place = places.sources.locate(finding.span.start)
        rows.append(
            f'<li class="{tone(finding)}"><a href="#F{number}">{badge(tone(finding))}'
            f'<span class="what" dir="auto">{esc(finding.headline)}</span><span class="at">line {place.line}</span></a></li>'
        )
    return f'<p class="dim">{esc(severity_counts(findings))}.</p>\n<ol class="overview">{"".join(rows)}</ol>'


def card(finding: Finding, places: Places, number: int | None = None, unfolded: bool = True) -> str:
    """One finding: what is wrong, why, and what would mend it. ``number``: its place in the overview; without one, it names its line itself."""
    kind = tone(finding)
    ident = f' id="F{number}"' if number is not None else ""
    lead = f" · {places.link_to(finding.span)}" if number is None else ""
    parts = [
        f'<p class="rule">{badge(kind)} <code>{esc(finding.rule)}</code>{lead}</p>',
        f'<p class="message" dir="auto">{esc(finding.headline)}</p>',
    ]
    more = _reasons(finding, places, quoted=number is None)
    if more and unfolded:
        parts.append(more)
    elif more:
        parts.append(f"<details><summary>Why, and what to do</summary>{more}</details>")
    return f'<aside class="finding {kind}"{ident} aria-label="{NAMES[kind]}: {esc(finding.message)}">{"".join(parts)}</aside>'


def _reasons(finding: Finding, places: Places, quoted: bool) -> str:
    parts = []
    if quoted:
        parts.append(f'<blockquote dir="auto">{places.excerpt(finding.span)}</blockquote>')
    if finding.label:
        parts.append(f'<p dir="auto">{esc(finding.label)}</p>')
    if finding.because:
        parts.append(_steps(finding.because, places))
    if finding.places:
        parts.append(f"<p>And again:</p>{_steps(finding.places, places)}")
    if finding.help:
        parts.append(f'<p class="help"><b>To mend it:</b> <span dir="auto">{esc(finding.help)}</span></p>')
    if finding.searched:
        parts.append(f'<p class="help"><b>Searched:</b> <span dir="auto">{esc(finding.searched)}</span></p>')
    if finding.accepted is not None:
        parts.append(f'<p class="help"><b>Intended:</b> <span dir="auto">{esc(one_line(finding.accepted))}</span></p>')
    return "".join(parts)


def _steps(steps: Sequence[Step], places: Places) -> str:
    rows = "".join(
        f'<li><span class="where">{_step_place(step, places)}</span> <span dir="auto">{esc(step.text)}</span></li>'
        for step in steps
    )
    return f'<ol class="because">{rows}</ol>'


def _step_place(step: Step, places: Places) -> str:
    return places.link_to(step.span, step.scene) if step.span is not None else esc(step.scene)


# ---------------------------------------------------------------- what is folded away


def assumed(findings: Sequence[Finding], places: Places) -> str:
    """What nobody said and was taken to be so, and what the writer marked as intended; each group folded."""
    groups: dict[str, list[Finding]] = {}
    for finding in other_notes(findings):
        groups.setdefault(finding.rule, []).append(finding)
    parts = []
    for rule, found in sorted(groups.items()):
        rows = "".join(
            f'<li dir="auto">{esc(one.message)} <small>{places.link_to(one.span)}</small></li>' for one in found
        )
        parts.append(_folded(rule, len(found), f'<ul class="plain">{rows}</ul>'))
    accepted = [finding for finding in findings if finding.accepted is not None]
    if accepted:
        cards = "".join(card(finding, places) for finding in accepted)
        parts.append(_folded("marked as intended", len(accepted), cards))
    return "\n".join(parts) or "<p>Nothing had to be assumed.</p>"


def _folded(title: str, count: int, inside: str) -> str:
    return f'<details><summary>{esc(title)} <span class="dim">{count:,}</span></summary>{inside}</details>'


def counted(findings: Sequence[Finding]) -> tuple[int, int, int]:
    """How many errors, warnings and hints there are to look at."""
    matter = that_matter(findings)
    return tuple(sum(one.severity == kind for one in matter) for kind in (Severity.ERROR, Severity.WARNING, Severity.HINT))  # type: ignore[return-value]  # fmt: skip


__all__ = ["FEW", "assumed", "badge", "card", "counted", "overview", "plural", "tone"]
