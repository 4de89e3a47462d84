"""The cast and the scenes as tables.

In: a study's people, scenes and moments. Out: HTML.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from chekhov.faces.report.text import Places, name
from chekhov.study import Study
from chekhov.summary import plural
from chekhov.views import MomentView, SceneView


def cast(study: Study, moments: Sequence[MomentView]) -> str:
    """Who witnesses how much, and from which scene to which; those who witness nothing in a line below."""
    if not study.story_people:
        return ""
    seen = Counter(who for moment in moments for who in set(moment.seen_by))
    scenes: dict[str, list[str]] = {}
    for moment in moments:
        for who in moment.seen_by:
            where = scenes.setdefault(who, [])
            if moment.scene not in where[-1:]:
                where.append(moment.scene)
    rows = []
    people = dict.fromkeys(study.story_people)  # unnamed ones may share a name
    for who in filter(seen.__getitem__, people):
        where = scenes[who]
        span = name(where[0]) if len(set(where)) == 1 else f"{name(where[0])} … {name(where[-1])}"
        counts = f'<td class="num">{seen[who]:,}</td><td class="num">{len(set(where)):,}</td>'
        rows.append(f'<tr><th scope="row">{name(who)}</th>{counts}<td>{span}</td></tr>')
    others = ", ".join(name(who) for who in people if not seen[who])
    also = f'\n<p class="dim">Also in the story: {others}.</p>' if others else ""
    head = ("who", "moments witnessed", "scenes", "from … to")
    return (_table(head, rows, "Who is who", numbers=(1, 2)) if rows else "") + also


def scenes(study: Study, places: Places) -> str:
    """The scenes in both orders."""
    if not study.scenes:
        return ""
    rows: list[str] = []
    late, latest = 0, 0
    for scene in study.scenes:
        told_late = scene.rank_story < latest
        latest = max(latest, scene.rank_story)
        late += told_late
        rows.append(_row(scene, places, told_late))
    note = f"{late:,} told later than it happened" if late else "told in the order in which it happened"
    head = ("told", "happens", "scene", "where", "when", "sentences")
    return f'<p class="dim">{plural(len(study.scenes), "scene")}, {note}.</p>\n' + _table(
        head, rows, "The scenes", numbers=(0, 1, 5)
    )


def _row(scene: SceneView, places: Places, told_late: bool) -> str:
    moved = ' <span class="dim">(back)</span>' if told_late else ""
    link = f'<a href="#{places.anchor(scene.line, scene.file)}">{name(scene.title) or "(untitled)"}</a>'
    return (
        f'<tr data-scene="{scene.rank_telling}"><td class="num">{scene.rank_telling}</td><td class="num">{scene.rank_story}{moved}</td>'
        f'<th scope="row">{link}</th><td>{name(scene.place)}</td><td>{name(scene.time)}</td><td class="num">{scene.sentences}</td></tr>'
    )


def _table(head: Sequence[str], rows: Sequence[str], title: str, numbers: Sequence[int]) -> str:
    cells = "".join(
        f'<th scope="col"{" class=num" if at in numbers else ""}>{text}</th>' for at, text in enumerate(head)
    )
    body = "\n".join(rows)
    return (
        f'<div class="table" tabindex="0" role="region" aria-label="{title}"><table><thead><tr>{cells}</tr></thead>'
        f"<tbody>\n{body}\n</tbody></table></div>"
    )


__all__ = ["cast", "scenes"]
