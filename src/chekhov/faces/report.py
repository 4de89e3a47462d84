"""The report face: one self-contained HTML page about a story. No script, no external resource, everything escaped.

In: a study. Out: the page as text: findings with their source, scenes in both orders, who is who, the minds, the story
itself with what happened at each line, and what was assumed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from chekhov.findings import Finding, Severity, Step
from chekhov.source import Source, Sources, Span
from chekhov.summary import other_notes, plural, that_matter
from chekhov.views import BeliefView, MomentView, SceneView

if TYPE_CHECKING:
    from chekhov.study import Study


def report_html(study: Study, title: str) -> str:
    """The whole page. ``title`` names the story."""
    moments = study.moments(order="telling")
    sections = [
        _head(study, title),
        _findings(study),
        _scenes(study),
        _people(study, moments),
        _minds(study),
        _story(study, moments),
        _folded(study),
    ]
    style = Path(__file__).with_suffix(".css").read_text(encoding="utf-8")
    return _PAGE.format(title=escape(title), style=style, body="\n".join(filter(None, sections)))


_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="chekhov">
<title>{title} · a story that runs</title>
<style>
{style}</style>
</head>
<body>
{body}
<footer>Written by <b>chekhov report</b>. Everything on this page follows from the story's own sentences.</footer>
</body>
</html>
"""


# ---------------------------------------------------------------- places in the story


def _anchor(sources: Sources, file: str, line: int) -> str:
    """The id of a line: ``L12``, or ``f2-L12`` in the second file."""
    names = [source.name for source in sources.files]
    number = names.index(file) if file in names else 0
    return f"f{number + 1}-L{line}" if number else f"L{line}"


def _link(sources: Sources, line: int | None, file: str = "", scene: str = "") -> str:
    """``The castle, line 12`` as a link to the line."""
    if line is None:
        return escape(scene)
    name = f"{file}, " if file and len(sources.files) > 1 else ""
    scene = f"{scene}, " if scene else ""
    return f'<a href="#{_anchor(sources, file, line)}">{escape(name + scene)}line {line}</a>'


def _excerpt(span: Span, sources: Sources) -> str:
    """The line of a span, the span marked; of a very long line, the part around it."""
    place = sources.locate(span.start)
    text = sources.line_text(span.start)
    first = place.column - 1
    last = min(len(text), first + max(1, span.end - span.start))
    low, high = max(0, first - 300), min(len(text), max(last, first + 600))
    last = min(last, high)
    parts = (escape(text[low:first]), escape(text[first:last]), escape(text[last:high]))
    head, tail = "…" if low else "", "…" if high < len(text) else ""
    return f"{head}{parts[0]}<mark>{parts[1]}</mark>{parts[2]}{tail}"


# ---------------------------------------------------------------- summary and findings


def _head(study: Study, title: str) -> str:
    summary = study.summary
    counts = Counter(finding.severity for finding in that_matter(study.findings))
    figures = [
        ("error" if counts[Severity.ERROR] else "", f"{counts[Severity.ERROR]:,}", "continuity errors"),
        ("warning" if counts[Severity.WARNING] else "", f"{counts[Severity.WARNING]:,}", "plot holes"),
        ("", f"{counts[Severity.HINT]:,}", "loose ends"),
        ("", f"{summary.understood:,} of {summary.sentences:,}", "sentences understood"),
        ("", f"{summary.scenes:,}", "scenes"),
        ("", f"{summary.beings:,}", "beings"),
        ("", f"{summary.events:,}", "events"),
    ]
    cells = "".join(f'<li class="{kind}"><b>{value}</b>{name}</li>' for kind, value, name in figures)
    names = escape(", ".join(source.name for source in study.sources.files))
    menu = "".join(
        f'<a href="#{anchor}">{name}</a>'
        for anchor, name in (
            ("findings", "Findings"),
            ("scenes", "Scenes"),
            ("people", "Who is who"),
            ("minds", "Minds"),
            ("story", "The story"),
            ("folded", "Assumed"),
        )
    )
    return (
        f'<h1>{escape(title)}</h1>\n<p class="files">{names}</p>\n<ul class="figures">{cells}</ul>\n<nav>{menu}</nav>'
    )


def _findings(study: Study) -> str:
    matter = that_matter(study.findings)
    if not matter:
        return (
            '<h2 id="findings">Findings</h2>\n<p>Nothing to report: no contradiction, no plot hole, no loose end.</p>'
        )
    cards = "\n".join(_finding(finding, study.sources) for finding in matter)
    return f'<h2 id="findings">Findings</h2>\n{cards}'


def _finding(finding: Finding, sources: Sources) -> str:
    place = sources.locate(finding.span.start)
    tone = finding.severity.word if finding.accepted is None else "intended"
    parts = [
        f'<article class="finding {tone}">',
        f'<p class="head">{escape(finding.headline)}</p>',
        f'<p class="where"><span class="rule">{tone}: {escape(finding.rule)}</span>'
        f" · {_link(sources, place.line, place.file)}</p>",
        f"<blockquote>{_excerpt(finding.span, sources)}</blockquote>",
    ]
    if finding.label:
        parts.append(f"<p>{escape(finding.label)}</p>")
    if finding.because:
        parts.append(_steps(finding.because, sources))
    if finding.places:
        parts.append(f"<p>And again:</p>\n{_steps(finding.places, sources)}")
    if finding.help:
        parts.append(f"<p><b>To mend it:</b> {escape(finding.help)}</p>")
    if finding.accepted is not None:
        parts.append(f"<p><b>Intended:</b> {escape(finding.accepted)}</p>")
    return "\n".join([*parts, "</article>"])


def _steps(steps: Iterable[Step], sources: Sources) -> str:
    rows = "".join(
        f'<li><span class="where">{_step_place(step, sources)}</span><span>{escape(step.text)}</span></li>'
        for step in steps
    )
    return f'<ul class="because">{rows}</ul>'


def _step_place(step: Step, sources: Sources) -> str:
    if step.span is None:
        return escape(step.scene)
    place = sources.locate(step.span.start)
    return _link(sources, place.line, place.file, step.scene)


# ---------------------------------------------------------------- scenes, people, minds


def _scenes(study: Study) -> str:
    if not study.scenes:
        return ""
    rows: list[str] = []
    late, latest = 0, 0
    for scene in study.scenes:
        told_late = scene.rank_story < latest
        latest = max(latest, scene.rank_story)
        late += told_late
        rows.append(_scene_row(scene, study.sources, told_late))
    note = f"{late:,} told later than it happened" if late else "told in the order in which it happened"
    head = (
        '<tr><th class="n">told</th><th class="n">happens</th><th>scene</th><th>where</th><th>when</th>'
        '<th class="n">sentences</th></tr>'
    )
    body = "\n".join([head, *rows])
    return (
        f'<h2 id="scenes">Scenes</h2>\n<p class="soft">{plural(len(study.scenes), "scene")}, {note}.</p>\n'
        f'<div class="table"><table>\n{body}\n</table></div>'
    )


def _scene_row(scene: SceneView, sources: Sources, told_late: bool) -> str:
    moved = " moved" if told_late else ""
    link = f'<a href="#{_anchor(sources, scene.file, scene.line)}">{escape(scene.title)}</a>'
    return (
        f'<tr><td class="n">{scene.rank_telling}</td><td class="n{moved}">{scene.rank_story}</td><td>{link}</td>'
        f'<td>{escape(scene.place)}</td><td>{escape(scene.time)}</td><td class="n">{scene.sentences}</td></tr>'
    )


def _people(study: Study, moments: Sequence[MomentView]) -> str:
    """Who witnesses how much, and from which scene to which; those who witness nothing in a line below."""
    if not study.story_people:
        return ""
    seen = Counter(name for moment in moments for name in set(moment.seen_by))
    scenes: dict[str, list[str]] = {}
    for moment in moments:
        for name in moment.seen_by:
            where = scenes.setdefault(name, [])
            if moment.scene not in where[-1:]:
                where.append(moment.scene)
    rows = ['<tr><th>name</th><th class="n">moments witnessed</th><th class="n">scenes</th><th>from … to</th></tr>']
    people = dict.fromkeys(study.story_people)  # unnamed ones may share a name
    for name in filter(seen.__getitem__, people):
        where = scenes[name]
        span = where[0] if len(set(where)) == 1 else f"{where[0]} … {where[-1]}"
        counts = f'<td class="n">{seen[name]:,}</td><td class="n">{len(set(where)):,}</td>'
        rows.append(f"<tr><td>{escape(name)}</td>{counts}<td>{escape(span)}</td></tr>")
    body = "\n".join(rows)
    others = escape(", ".join(name for name in people if not seen[name]))
    also = f'\n<p class="soft">Also in the story: {others}.</p>' if others else ""
    return f'<h2 id="people">Who is who</h2>\n<div class="table"><table>\n{body}\n</table></div>{also}'


def _minds(study: Study) -> str:
    parts = []
    for name in dict.fromkeys(study.story_people):
        beliefs = study.mind(name)
        if not beliefs:
            continue
        last = sorted(beliefs, key=lambda belief: belief.kind == "knows")  # what may be wrong or is wanted comes first
        rows = "\n".join(_belief(belief, study.sources) for belief in last)
        count = f'<span class="soft">{len(beliefs):,}</span>'
        parts.append(
            f'<details><summary>{escape(name)} {count}</summary>\n<ul class="beliefs">\n{rows}\n</ul></details>'
        )
    if not parts:
        return ""
    body = "\n".join(parts)
    return f'<h2 id="minds">Minds</h2>\n<p class="soft">What each of them holds in the end, and since when.</p>\n{body}'


def _belief(belief: BeliefView, sources: Sources) -> str:
    since = _link(sources, belief.since_line, belief.file) if belief.since_line is not None else ""
    origin = ", ".join(filter(None, [escape(belief.source), since]))
    small = f' <small class="where">{origin}</small>' if origin else ""
    return f"<li><i>{escape(belief.kind)}</i> {escape(belief.text)}{small}</li>"


# ---------------------------------------------------------------- the story itself


def _story(study: Study, moments: Sequence[MomentView]) -> str:
    sources = study.sources
    first = sources.files[0].name if sources.files else ""
    at: dict[tuple[str, int], list[MomentView]] = {}
    for moment in moments:
        at.setdefault((moment.file or first, moment.line), []).append(moment)
    flags: dict[tuple[str, int], list[Finding]] = {}
    for finding in that_matter(study.findings):
        place = sources.locate(finding.span.start)
        flags.setdefault((place.file, place.line), []).append(finding)
    parts = [
        '<h2 id="story">The story</h2>',
        '<p class="soft">Open a line to see what happened, what changed, who saw it.</p>',
    ]
    for source in sources.files:
        if len(sources.files) > 1:
            parts.append(f"<h3>{escape(source.name)}</h3>")
        parts.append('<ol class="story">')
        parts += _lines(source, sources, at, flags)
        parts.append("</ol>")
    return "\n".join(parts)


def _lines(
    source: Source,
    sources: Sources,
    at: dict[tuple[str, int], list[MomentView]],
    flags: dict[tuple[str, int], list[Finding]],
) -> Iterable[str]:
    for number, text in enumerate(source.text.removesuffix("\n").split("\n"), 1):
        anchor = _anchor(sources, source.name, number)
        marks = "".join(
            f'<a class="flag {finding.severity.word}" href="#findings" title="{escape(finding.message)}">'
            f"{escape(finding.rule)}</a>"
            for finding in flags.get((source.name, number), ())
        )
        shown = f'<span class="text {_sort(text)}">{escape(text)}{marks}</span>'
        moments = at.get((source.name, number), [])
        details = "".join(_moment(moment, named=len(moments) > 1) for moment in moments)
        if details:
            shown = f'<details><summary>{shown}</summary><div class="moments">{details}</div></details>'
        yield f'<li id="{anchor}"><a class="n" href="#{anchor}">{number}</a>{shown}</li>'


def _sort(text: str) -> str:
    """What kind of line it is, for its looks only."""
    signs = {"#": "heading", "@": "tag", ">": "quote", "~": "quote", "%": "comment"}
    return signs.get(text.lstrip()[:1], "plain")


def _moment(moment: MomentView, named: bool) -> str:
    """What happened in one sentence; ``named``: with the sentence, where a line holds several."""
    rows = [
        ("happens", "; ".join(moment.happened)),
        ("changes", "; ".join(moment.changed)),
        ("seen by", ", ".join(moment.seen_by)),
    ]
    said = f'<p class="said">{escape(" ".join(moment.text.split()))}</p>' if named else ""
    body = "".join(f"<p><b>{name}</b>{escape(text)}</p>" for name, text in rows if text)
    return said + body if body else ""


# ---------------------------------------------------------------- what is folded away


def _folded(study: Study) -> str:
    notes = other_notes(study.findings)
    accepted = [finding for finding in study.findings if finding.accepted is not None]
    groups: dict[str, list[Finding]] = {}
    for finding in notes:
        groups.setdefault(finding.rule, []).append(finding)
    parts = []
    for rule, found in sorted(groups.items()):
        rows = "".join(f"<li>{_note(finding, study.sources)}</li>" for finding in found)
        parts.append(
            f'<details><summary>{escape(rule)} <span class="soft">{len(found):,}</span></summary>\n'
            f'<ul class="beliefs">{rows}</ul></details>'
        )
    if accepted:
        cards = "\n".join(_finding(finding, study.sources) for finding in accepted)
        count = f'<span class="soft">{len(accepted):,}</span>'
        parts.append(f"<details><summary>marked as intended {count}</summary>\n{cards}</details>")
    if not parts:
        return '<h2 id="folded">Assumed</h2>\n<p>Nothing had to be assumed.</p>'
    body = "\n".join(parts)
    intro = "What nobody said and was taken to be so, what happens off the page, and what the writer meant."
    return f'<h2 id="folded">Assumed</h2>\n<p class="soft">{intro}</p>\n{body}'


def _note(finding: Finding, sources: Sources) -> str:
    place = sources.locate(finding.span.start)
    return f'{escape(finding.message)} <small class="where">{_link(sources, place.line, place.file)}</small>'
