"""The story told otherwise, side by side with the story: what no longer happens and why, what is so instead, what stays.

In: a comparison. Out: HTML: a table with the story on the left and the other course on the right, scene by scene.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chekhov.faces.report.findings import card
from chekhov.faces.report.text import Places, esc, name, one_line
from chekhov.findings import Finding
from chekhov.summary import plural
from chekhov.views import EditView, LostView, SceneChange, WhatIf

_MOST = 12  # changed facts of a scene


def whatif(found: WhatIf, places: Places) -> str:
    """The section."""
    changes = "".join(f"<li>{_edit(edit, places)}</li>" for edit in found.edits)
    stays = found.sentences - len(found.lost)
    head = (
        f'<ul class="plain edits">{changes}</ul>\n<p class="dim">{plural(len(found.lost), "sentence")} no longer '
        f"{'happens' if len(found.lost) == 1 else 'happen'}; {stays:,} of {found.sentences:,} happen anyway.</p>"
    )
    rows = "\n".join(row for scene in found.scenes for row in _scene(scene, found.lost, places))
    table = (
        '<div class="table" tabindex="0" role="region" aria-label="The story and the story told otherwise"><table class="beside">'
        f'<thead><tr><th scope="col">in the story</th><th scope="col">told otherwise</th></tr></thead>\n<tbody>{rows}</tbody></table></div>'
        if rows
        else "<p>Nothing else changes.</p>"
    )
    return "\n".join(
        [
            head,
            table,
            _cards("These findings appear", found.appear, places),
            _cards("These vanish", found.vanish, places),
        ]
    )


def _edit(edit: EditView, places: Places) -> str:
    """What is otherwise, in a line."""
    where = f" <small>{places.link(edit.line, edit.file)}</small>" if edit.line is not None else ""
    old, new = f"<del>{name(one_line(edit.text))}</del>", f"<ins>{name(one_line(edit.new))}</ins>"
    match edit.what:
        case "without":
            return f"Without {old}{where}"
        case "instead":
            return f"Instead of {old}{where}: {new}"
        case "add":
            place = f" {'before' if edit.before else 'after'} {name(one_line(edit.text))}{where}" if edit.text else ""
            return f"Added: {new}{place}"
    return f"Supposing {new}"


def _scene(scene: SceneChange, lost: Sequence[LostView], places: Places) -> Iterator[str]:
    """The rows of a scene: its title, what no longer happens in it, what is so and known at its end."""
    mine = [one for one in lost if one.scene == scene.scene and one.file == scene.file]
    rows = [_lost(one, lost, places) for one in mine]
    rows += [_row(name(fact.before), name(fact.after)) for fact in scene.facts[:_MOST]]
    for mind in scene.minds[:_MOST]:
        knows = f"{name(mind.who)} knows: {name(mind.text)}"
        later = f' <span class="dim">(only in {name(mind.later)})</span>' if mind.later else ""
        rows.append(_row("", knows + later) if mind.gained else _row(knows + later, ""))
    left_out = max(0, len(scene.facts) - _MOST) + max(0, len(scene.minds) - _MOST)
    if left_out:
        rows.append(f'<tr><td colspan="2" class="dim">and {left_out:,} more changes</td></tr>')
    if rows:
        title = f'<a href="#{places.anchor(scene.line, scene.file)}">{name(scene.scene)}</a>'
        yield f'<tr class="of"><th colspan="2" scope="rowgroup">{title}</th></tr>'
        yield from rows


def _lost(one: LostView, lost: Sequence[LostView], places: Places) -> str:
    why = name(one.why)
    if one.because is not None:
        why += f" <small>{places.link(lost[one.because].line, lost[one.because].file)}</small>"
    happens = "happens only in part" if one.partly else "does not happen"
    text = f'<a href="#{places.anchor(one.line, one.file)}">{name(one_line(one.text))}</a>'
    return _row(text, f'<b class="gone">{happens}</b>{": " + why if why else ""}')


def _row(left: str, right: str) -> str:
    none = '<span class="dim">—</span>'
    return f"<tr><td>{left or none}</td><td>{right or none}</td></tr>"


def _cards(title: str, findings: Sequence[Finding], places: Places) -> str:
    return f"<h3>{esc(title)}</h3>" + "".join(card(one, places) for one in findings) if findings else ""


__all__ = ["whatif"]
