"""Checks: price, grade and word what the trace has marked; one module a family. Floor 7.

In: a trace and the findings of reading. Out: all findings in a fixed order, those marked as intended accepted with their reason.
"""

from __future__ import annotations

from collections.abc import Iterable

from chekhov.checks import (
    absent,
    amounts,
    authority,
    bereaved,
    company,
    confidences,
    elsewhere,
    foundlater,
    goals,
    hearsay,
    journeys,
    keyholders,
    kin,
    limbs,
    looks,
    loose,
    masks,
    minds,
    motives,
    needs,
    ordinals,
    parted,
    promises,
    purse,
    reasons,
    roster,
    skills,
    stranded,
    things,
    toosoon,
)
from chekhov.checks.accepted import accept
from chekhov.checks.kept import Kept
from chekhov.findings import Finding
from chekhov.trace.record import Trace


def all_checks(trace: Trace, read: Iterable[Finding] = (), kept: Kept | None = None) -> list[Finding]:
    """Every finding about a story: reading, order, needs, loose ends; sorted by place in the text. ``kept``: what was found before the story was changed."""
    kept = Kept() if kept is None else kept
    past = kept.begin(trace)
    things_need = kept.needs("things", lambda since: things.needs(trace, past, since))
    company_needs = kept.needs("company", lambda since: company.needs(trace, past, since))
    parted_needs = parted.needs(past)
    early, blamed = toosoon.too_soon(trace, past, kept)
    late = journeys.check(trace)
    why = motives.check(trace, past)
    found = [
        *read,
        *trace.story.findings,
        *trace.order.findings,
        *needs.check(trace, kept, [*things_need, *company_needs, *parted_needs], blamed, late),
        *early,
        *minds.check(trace, past, kept),
        *hearsay.check(trace, past),
        *why,
        *authority.check(trace, past, {one.span for one in why}),
        *reasons.check(trace, past, kept),
        *confidences.check(trace, past),
        *masks.check(trace, past, kept),
        *goals.check(trace, past),
        *kin.check(trace, past),
        *bereaved.check(trace, past),
        *promises.check(trace, past),
        *amounts.check(trace, past),
        *purse.check(trace, past),
        *ordinals.check(trace, past),
        *late.values(),
        *foundlater.check(trace, past),
        *elsewhere.check(trace, past, set(late)),
        *stranded.check(trace, past),
        *absent.check(trace, past),
        *looks.check(trace),
        *limbs.check(trace, past, kept),
        *skills.check(trace, past),
        *keyholders.check(trace, past),
        *roster.check(trace, past),
        *loose.check(trace, kept),
    ]
    found.sort(key=lambda finding: (finding.span.start, -finding.severity, finding.rule, finding.message))
    return accept(trace, found)
