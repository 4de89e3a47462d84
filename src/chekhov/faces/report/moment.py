"""Minds at a chosen moment: a slider through the story; who is where, has what, is how, and what one of them holds.

In: a study's course. Out: HTML that tells the end of the story without any script, and the data from which the page's script tells every other moment:
only what changes, each with the steps between which it is so, and every text once.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from chekhov.faces.report.text import Places, esc, name, one_line
from chekhov.views import CourseView, StateView

FIRST = 12  # people whose row is shown at once
MOST_HELD = 25  # of a mind, without a script
MINDS = {"wrong": "wrong about", "believes": "believes", "last": "last knew", "wants": "wants", "knows": "knows"}
"""What minds hold, in the order in which it is told."""


def moment(course: CourseView, places: Places) -> str:
    """The section, as it stands at the end of the story."""
    if not course.steps or not course.states:
        return ""
    end = course.at(len(course.steps))
    return (
        '<p class="dim noprint">Move through the story as it happens: who is where, has what, and what is on their mind. '
        "A click on a sentence of the story leads here, too.</p>\n"
        f"{_controls(course)}\n"
        f'<div class="moment"><div class="now-table">{_table(course, end)}</div>\n'
        f'<div class="mind" id="mind" aria-live="off">{_minds(course, end)}</div></div>'
    )


def _controls(course: CourseView) -> str:
    last = len(course.steps)
    return (
        '<div class="controls" id="controls" hidden>'
        '<div class="track"><button type="button" id="back" aria-label="The sentence before">◀</button>'
        f'<input type="range" id="slider" min="0" max="{last}" value="{last}" step="1" aria-label="Moment of the story">'
        '<button type="button" id="on" aria-label="The next sentence">▶</button></div>'
        '<div class="sentence"><p class="where"><span id="step-scene"></span> <span class="dim" id="step-count"></span></p>'
        '<p id="step-text" dir="auto"></p><p class="dim" id="step-more" dir="auto"></p></div></div>'
        f'<p class="still"><b>At the end</b> <span class="dim">after {last:,} sentences</span></p>'
    )


def _table(course: CourseView, now: Sequence[StateView]) -> str:
    rows = []
    for who in course.people:
        mine = [one for one in now if one.who == who]
        cells = [_words(mine, kind) for kind in ("place", "has", "is")]
        if any(cells):
            inside = "".join(f"<td><span>{cell}</span></td>" if cell else "<td></td>" for cell in cells)
            rows.append(f'<tr><th scope="row">{name(who)}</th>{inside}</tr>')
    return (
        '<div class="table"><table><thead><tr><th scope="col">who</th><th scope="col">where</th>'
        '<th scope="col">has</th><th scope="col">is</th></tr></thead>'
        f'<tbody id="now">{"".join(rows)}</tbody></table></div>'
    )


def _words(states: Sequence[StateView], kind: str) -> str:
    return ", ".join(name(_short(one)) for one in reversed(states) if one.kind == kind)


def _short(state: StateView) -> str:
    """``dead`` for what is said of somebody in their own row: "Luna is dead"."""
    return state.text.removeprefix(f"{state.who} ").removeprefix("is ").removeprefix("are ")


def _minds(course: CourseView, now: Sequence[StateView]) -> str:
    parts = []
    for who in course.people:
        held = [one for kind in MINDS for one in reversed(now) if one.who == who and one.kind == kind]
        if not held:
            continue
        rows = "".join(f"<li><i>{MINDS[one.kind]}</i> {name(one.text)}</li>" for one in held[:MOST_HELD])
        more = f'<li class="dim">and {len(held) - MOST_HELD:,} more</li>' if len(held) > MOST_HELD else ""
        count = f'<span class="dim">{len(held):,}</span>'
        parts.append(f'<details><summary>{name(who)} {count}</summary><ul class="plain">{rows}{more}</ul></details>')
    return "".join(parts)


# ---------------------------------------------------------------- for the script


def data(course: CourseView) -> str:
    """The course as JSON, safe inside a script element. ``steps``: sentence, scene, more words; ``people``: name, then rows of kind, text, since, until."""
    texts: dict[str, int] = {}

    def text(words: str) -> int:
        return texts.setdefault(words, len(texts))

    kinds = ["place", "has", "is", *MINDS]
    people: dict[str, list[list[int]]] = {who: [] for who in course.people}
    for one in course.states:
        shown = _short(one) if one.kind == "is" else one.text
        row = [kinds.index(one.kind), text(shown), one.since]
        people[one.who].append(row if one.until is None else [*row, one.until])
    steps = []
    for step in course.steps:
        happened = [one for one in step.moment.happened if one != one_line(step.moment.text).rstrip(".")]
        more = [*(happened if len(happened) > 1 else ()), *step.moment.changed]
        seen = [course.people.index(who) for who in step.moment.seen_by if who in people]
        steps.append([step.sentence, step.scene, text("; ".join(dict.fromkeys(more))), seen])
    found = {
        "kinds": kinds,
        "say": MINDS,
        "first": FIRST,
        "texts": list(texts),
        "steps": steps,
        "people": [[who, *rows] for who, rows in people.items()],
    }
    shown = json.dumps(found, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return esc_json(shown)


def esc_json(text: str) -> str:
    """JSON that no HTML parser takes for a tag or the end of its element."""
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text.encode("utf-8", "replace").decode()


__all__ = ["data", "esc", "moment"]
