"""The terminal face: everything Chekhov prints for people.

In: views, findings and their sources. Out: text, coloured only if the :class:`Page` says so. Columns are counted as a
terminal shows them: wide letters take two, tabs reach the next stop, combining marks none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from chekhov.findings import Finding, Rule, Severity, Step
from chekhov.rules import RULES, RulePage
from chekhov.screen import Page as Page
from chekhov.screen import cells, clean, columns, pad
from chekhov.source import Sources, Span
from chekhov.summary import Summary, other_notes, percent, plural, severity_counts, summary_line, that_matter

if TYPE_CHECKING:
    from chekhov.views import Answer, BeliefView, Coverage, EntryView, MomentView, ReadingView

FIRST = 10
"""So many findings are shown before the rest is folded."""

PLACES = 10
"""So many other places of one mistake are shown."""

TAB = 4
_COLOUR = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.HINT: "cyan", Severity.NOTE: "blue"}


def _laid_out(text: str) -> list[tuple[str, int]]:
    """Each character of a line as shown, with its columns; a tab becomes the spaces to the next stop."""
    shown: list[tuple[str, int]] = []
    column = 0
    for letter in clean(text):
        if letter == "\t":
            wide = TAB - column % TAB
            shown.append((" " * wide, wide))
        else:
            wide = cells(letter)
            shown.append((letter, wide))
        column += wide
    return shown


# ---------------------------------------------------------------- a finding


def finding_text(finding: Finding, sources: Sources, page: Page) -> str:
    """One finding: message, place, the source with carets, reasons, help."""
    word, colour = finding.severity.word, _COLOUR[finding.severity]
    if finding.accepted is not None:
        word, colour = "intended", "green"
    elif finding.known:
        word, colour = "known", "green"
    lines = [page.paint(f"{word}[{finding.rule}]", colour) + ": " + page.paint(clean(finding.headline), "bold")]
    lines += _excerpt(finding, sources, page, colour)
    if finding.because:
        lines.append(page.paint("because", "bold"))
        lines += _reasons(finding.because, sources, page)
    if finding.places:
        lines.append(page.paint("and again", "bold"))
        lines += _reasons(finding.places[:PLACES], sources, page)
        if len(finding.places) > PLACES:
            lines.append(f"    {page.paint('|', 'dim')} … and {plural(len(finding.places) - PLACES, 'more place')}")
    if finding.help:
        lines += page.wrap(clean(finding.help), page.paint("help", "green") + ": ", "      ")
    if finding.searched:
        lines += page.wrap(clean(finding.searched), page.paint("searched", "dim") + ": ", "          ")
    if finding.accepted is not None:
        lines += page.wrap(clean(finding.accepted), "    = ")
    elif finding.rule in RULES:
        lines.append(page.paint(f"    = chekhov explain {finding.rule}", "dim"))
    return "\n".join(lines)


def _excerpt(finding: Finding, sources: Sources, page: Page, colour: str) -> list[str]:
    if not sources.files:
        return []
    start = sources.locate(finding.span.start)
    pieces = list(_pieces(finding.span, sources))
    gutter = len(str(pieces[-1][0]))
    edge = page.paint("|", "dim")
    lines = [f"{' ' * gutter}{page.paint('-->', 'dim')} {clean(start.file)}:{start.line}:{start.column}"]
    lines.append(f"{' ' * gutter} {edge}")
    for number, text, first, last in pieces:
        shown, before, under = _window(text, first, last, max(30, page.width - gutter - 3))
        lines.append(f"{page.paint(str(number).rjust(gutter), 'dim')} {edge} {shown}".rstrip())
        lines.append(f"{' ' * gutter} {edge} {' ' * before}{page.paint('^' * under, colour)}")
    if finding.label:
        label = clean(finding.label)
        if before + under + 1 + columns(label) <= page.width - gutter - 3:
            lines[-1] += " " + page.paint(label, colour)
        else:
            indent = " " * (before if before + columns(label) <= page.width - gutter - 3 else 0)
            lines += [
                f"{' ' * gutter} {edge} {page.paint(line, colour)}"
                for line in Page(page.width - gutter - 3).wrap(label, indent, indent)
            ]
    return lines


def _pieces(span: Span, sources: Sources) -> Iterator[tuple[int, str, int, int]]:
    """The lines of a span (three at most) as number, text, first and last column (from 0, half open)."""
    offset = span.start
    for _ in range(3):
        location = sources.locate(offset)
        text = sources.line_text(offset)
        first = location.column - 1
        last = min(len(text), first + max(0, span.end - offset))
        yield location.line, text, first, max(last, first + 1)
        offset += len(text) - first + 1
        if offset >= span.end or sources.locate(offset).line != location.line + 1:
            return


def _window(text: str, first: int, last: int, width: int) -> tuple[str, int, int]:
    """The part of a line around ``[first, last)`` that fits, the columns before the carets, and how many carets."""
    around = 20 * width  # a line may be very long; what lies further off cannot be seen anyway
    last = min(max(last, first + 1), first + around)
    low, high = max(0, first - around), min(len(text), last + around)
    shown = _laid_out(text[low:high])
    first, last = first - low, min(last - low, len(shown))
    left, right = 0, len(shown)
    total = sum(wide for _, wide in shown)
    if low or high < len(text) or total > width:
        span = sum(wide for _, wide in shown[first:last])
        room = max(8, (width - 2 - min(span, width - 20)) // 3)
        left = _back(shown, first, room if first else 0)
        right = _forth(shown, left, width - 2)
    last = min(last, right)
    head = "…" if low or left else ""
    tail = "…" if right < len(shown) or high < len(text) else ""
    before = len(head) + sum(wide for _, wide in shown[left:first])
    under = sum(wide for _, wide in shown[first:last])
    return head + "".join(letter for letter, _ in shown[left:right]).rstrip() + tail, before, max(1, under)


def _back(shown: Sequence[tuple[str, int]], start: int, room: int) -> int:
    while start > 0 and room >= shown[start - 1][1]:
        start -= 1
        room -= shown[start][1]
    return 0 if start <= 1 else start


def _forth(shown: Sequence[tuple[str, int]], start: int, room: int) -> int:
    while start < len(shown) and room >= shown[start][1]:
        room -= shown[start][1]
        start += 1
    return start


def _reasons(steps: Iterable[Step], sources: Sources, page: Page) -> list[str]:
    """Because-steps as a table: where in the story, what was so or happened there."""
    rows = [(_where(step, sources), clean(step.text)) for step in steps]
    wide = min(max(columns(where) for where, _ in rows), 32)
    edge = page.paint("|", "dim")
    lines = []
    for where, text in rows:
        if columns(where) > wide:
            lines.append(f"    {edge} {where}")
            where = ""
        first = f"    | {pad(where, wide)}   "
        for line in page.wrap(text, first, f"    | {' ' * wide}   "):
            lines.append(line.replace("|", edge, 1))
    return lines


def _where(step: Step, sources: Sources) -> str:
    if step.span is None:
        return clean(step.scene)
    place = sources.locate(step.span.start)
    line = f"line {place.line}"
    if len(sources.files) > 1:
        line = f"{clean(place.file)}, {line}"
    return f"{clean(step.scene)}, {line}" if step.scene else line


# ---------------------------------------------------------------- check


def check_text(
    findings: Sequence[Finding],
    sources: Sources,
    summary: Summary,
    page: Page,
    everything: bool = False,
    mended: int = 0,
) -> str:
    """All there is to say about a story: the ten findings that matter first, the rest folded, a summary line. ``mended``: so many entries of the
    baseline are found no more."""
    matter = that_matter(findings)
    rest = [*other_notes(findings), *(finding for finding in findings if not finding.is_open)]
    shown = [*matter, *rest] if everything else matter[:FIRST]
    blocks = [finding_text(finding, sources, page) for finding in shown]
    folded = []
    if not everything:
        if len(matter) > FIRST:
            folded.append(f"… and {plural(len(matter) - FIRST, 'more finding')}: {severity_counts(matter[FIRST:])}")
        if rest:
            folded.append("folded: " + ", ".join(_folded(rest)))
        if folded:
            folded[-1] += " (chekhov check --all unfolds everything)"
    if mended:
        are = "1 finding of the baseline is" if mended == 1 else f"{mended:,} findings of the baseline are"
        folded.append(f"{are} mended; write it anew (--write-baseline)")
    if folded:
        blocks.append("\n".join(page.paint(line, "dim") for line in folded))
    blocks.append(page.paint(summary_line(summary, findings), "bold"))
    return "\n\n".join(blocks)


def _folded(findings: Sequence[Finding]) -> list[str]:
    """What is not shown, counted: notes by their rule, what is meant to be so, what stands in the baseline."""
    notes = Counter(finding.rule for finding in findings if finding.is_open)
    parts = [f"{number:,} {rule}" for rule, number in sorted(notes.items())]
    accepted = sum(finding.accepted is not None for finding in findings)
    known = sum(finding.known for finding in findings)
    parts += [f"{accepted:,} marked as intended"] if accepted else []
    return parts + ([f"{known:,} known from the baseline"] if known else [])


def settings_text(file: str, rows: Sequence[tuple[str, str, str]], page: Page) -> str:
    """The settings in force: name, value, where it was said."""
    name_wide = max(columns(clean(name)) for name, _, _ in rows)
    value_wide = min(max(columns(clean(value)) for _, value, _ in rows), 40)
    lines = [
        f"settings from {clean(file)}"
        if file
        else "no settings file (chekhov.toml, or [tool.chekhov] in pyproject.toml)"
    ]
    for name, value, said in rows:
        first = f"  {pad(clean(name), name_wide)}  {pad(clean(value), value_wide)}  "
        lines.append(first + page.paint(clean(said), "dim"))
    return "\n".join(lines)


# ---------------------------------------------------------------- run


def run_text(moments: Iterable[MomentView], page: Page) -> str:
    """The story moment by moment."""
    lines: list[str] = []
    scene = None
    for moment in moments:
        if moment.scene != scene:
            scene = moment.scene
            lines += ["", page.paint(f"## {clean(scene)}", "bold")] if scene else [""]
        quiet = moment.kind in ("mood", "not understood")
        text = clean(" ".join(moment.text.split())) + (f"  ({moment.kind})" if quiet else "")
        number = f"{moment.line:>5}  "
        lines += [page.paint(line, "dim") if quiet else line for line in page.wrap(text, number)]
        for sign, colour, things in (("→", "cyan", moment.happened), ("=", "green", moment.changed)):
            for thing in things:
                lines += _item(clean(thing), sign, colour, page)
        if moment.seen_by:
            lines += _item("seen by " + clean(", ".join(moment.seen_by)), "·", "dim", page)
    return "\n".join(lines).strip("\n")


def _item(text: str, sign: str, colour: str, page: Page) -> list[str]:
    return [line.replace(sign, page.paint(sign, colour), 1) for line in page.wrap(text, f"       {sign} ")]


def mind_text(name: str, beliefs: Iterable[BeliefView], page: Page) -> str:
    """What one mind holds: how, what, since when and from where."""
    rows = list(beliefs)
    lines = [page.paint(f"In the mind of {clean(name)}:", "bold")]
    wide = max((columns(row.kind) for row in rows), default=0)
    for row in rows:
        since = f"line {row.since_line}" if row.since_line is not None else ""
        origin = clean(", ".join(part for part in (row.source, since) if part))
        lines += page.wrap(clean(row.text) + (f"  ({origin})" if origin else ""), f"  {pad(clean(row.kind), wide)}  ")
    return "\n".join(lines if rows else [*lines, "  nothing that the story tells of"])


def readings_text(readings: Iterable[ReadingView], page: Page) -> str:
    """How each sentence was read, the chosen reading first."""
    lines: list[str] = []
    for view in readings:
        text = clean(" ".join(view.text.split()))
        lines += page.wrap(text if view.understood else f"{text}  ({view.status})", f"{view.line:>5}  ")
        for rank, reading in enumerate(view.readings):
            lines += _item(clean(reading), "→" if rank == 0 else "·", "cyan" if rank == 0 else "dim", page)
    return "\n".join(lines)


# ---------------------------------------------------------------- ask


def answer_text(answer: Answer, page: Page) -> str:
    """An answer in plain English with the lines that prove it."""
    lines = page.wrap(clean(answer.question), page.paint("?", "blue") + " ", "  ")
    lines += page.wrap(clean(answer.text or answer.answer), "  ", "  ", "bold")
    names = {line.file for line in answer.lines}
    for line in answer.lines:
        where = ", ".join(
            part
            for part in (clean(line.file) if len(names) > 1 else "", clean(line.scene), f"line {line.line}")
            if part
        )
        lines += page.wrap(f"{where}: {clean(' '.join(line.text.split()))}", "    | ", "    | ")
    return "\n".join(lines)


# ---------------------------------------------------------------- explain and verbs


def rule_text(rule_page: RulePage, page: Page) -> str:
    """The page of a rule."""
    rule = rule_page.rule
    blocks = [page.paint(f"{rule.severity.word}[{rule.name}]", _COLOUR[rule.severity]) + f": {rule.summary}"]
    blocks.append(_prose(rule_page.prose, page))
    for title, story in (("A story that breaks it", rule_page.bad), ("Mended", rule_page.good)):
        body = "\n".join(f"    {line}".rstrip() for line in story.splitlines())
        blocks.append(page.paint(title, "bold") + "\n\n" + body)
    if rule_page.intended:
        blocks.append(page.paint("When it is meant", "bold") + "\n\n" + _prose(rule_page.intended, page))
    return "\n\n".join(blocks)


def _prose(text: str, page: Page) -> str:
    return "\n\n".join("\n".join(page.wrap(" ".join(part.split()))) for part in text.split("\n\n"))


def rules_text(rules: Sequence[Rule], page: Page) -> str:
    """All rules by group, one line each."""
    wide = max(len(rule.name) for rule in rules)
    lines: list[str] = []
    group = None
    for rule in rules:
        if rule.group != group:
            group = rule.group
            lines += ["", page.paint(group, "bold")]
        word = page.paint(pad(rule.severity.word, 7), _COLOUR[rule.severity])
        lines += page.wrap(rule.summary, f"  {pad(rule.name, wide)}  {word}  ")
    lines += ["", page.paint("chekhov explain RULE shows one, with a story that breaks it and its mended twin.", "dim")]
    return "\n".join(lines[1:])


_SORTS = {"verb": "verbs", "condition": "conditions", "relation": "relations", "kind": "kinds"}


def entries_text(entries: Sequence[EntryView], page: Page, full: bool) -> str:
    """Entries of the library: all of each (``full``), or the patterns by group, kinds in one paragraph."""
    if full:
        return "\n\n".join(_entry_text(entry, page) for entry in entries)
    groups: dict[tuple[str, str], list[str]] = {}
    for entry in entries:
        groups.setdefault((_SORTS[entry.sort], entry.group), []).append(clean(entry.pattern))
    blocks = []
    for (sort, group), patterns in groups.items():
        title = sort if group in ("", sort) else f"{sort}: {group}"
        lines = page.wrap(", ".join(patterns), "  ") if sort == "kinds" else [f"  {pattern}" for pattern in patterns]
        blocks.append("\n".join([page.paint(clean(title), "bold"), *lines]))
    return "\n\n".join(blocks)


def coverage_text(found: Coverage, page: Page) -> str:
    """How many of the words used as verbs have a meaning, file by file."""
    rows = [*found.files, *([found.total] if len(found.files) > 1 else [])]
    wide = max(columns(clean(row.file)) for row in rows)
    lines = []
    for row in rows:
        share = f"{percent(row.defined, row.tokens)} defined" if row.tokens else "no verbs"
        counts = f"{plural(row.tokens, 'verb token')}: {row.defined:,} defined, {row.recognised:,} recognised, {row.unknown:,} unknown"
        lines.append(f"{pad(clean(row.file), wide)}  {page.paint(pad(share, 15), 'bold')}  {counts}")
    return "\n".join(lines)


MOST_PLACES = 8
"""So many lines are named for a missing verb before the rest is counted."""


def missing_text(found: Coverage, page: Page) -> str:
    """The verbs without a meaning, most frequent first, with their lines."""
    lines = []
    wide = max((columns(verb.verb) for verb in found.missing), default=0)
    several = len(found.files) > 1
    for verb in found.missing:
        places = list(dict.fromkeys(f"{clean(file)}:{line}" if several else str(line) for file, line in verb.lines))
        more = f" and {len(places) - MOST_PLACES} more" if len(places) > MOST_PLACES else ""
        where = f"line{'s' if len(places) > 1 else ''} {', '.join(places[:MOST_PLACES])}{more}"
        known = "known as a verb" if verb.status == "recognised" else "not known"
        lines += page.wrap(where, f"{verb.count:5,}  {pad(clean(verb.verb), wide)}  {pad(known, 15)}  ")
    total = found.total
    share = f"{percent(total.defined, total.tokens)} of {plural(total.tokens, 'verb token')} have a meaning"
    missing = f"; {plural(len(found.missing), 'verb')} would be needed for the rest" if found.missing else ""
    lines.append(page.paint(share + missing, "bold"))
    return "\n".join(lines)


def _entry_text(entry: EntryView, page: Page) -> str:
    lines = page.wrap(clean(entry.pattern), colour="bold")
    lines[-1] += page.paint(
        f"  ({entry.sort}{', ' + clean(entry.group) if entry.group not in ('', _SORTS[entry.sort]) else ''})", "dim"
    )
    rows = list(entry.fields.items())
    if entry.also:
        rows.insert(0, ("also", ", ".join(entry.also)))
    rows += [("example", example) for example in entry.examples]
    wide = max((len(key) for key, _ in rows), default=0)
    for key, value in rows:
        lines += page.wrap(clean(" ".join(value.split())), f"  {pad(clean(key) + ':', wide + 1)} ")
    return "\n".join(lines)
