"""Small pieces of HTML, for notebooks. They know nothing of stories.

In: text. Out: HTML with every text escaped, without styles or scripts of its own: it looks as the notebook does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

MOST_ROWS = 50


def escape(text: str) -> str:
    """A text as HTML shows it."""
    from html import escape  # with all entities: not on the way of every command

    return escape(text)


def paragraph(text: str, strong: bool = False) -> str:
    """A paragraph."""
    return f"<p><strong>{escape(text)}</strong></p>" if strong else f"<p>{escape(text)}</p>"


def table(head: Sequence[str], rows: Sequence[Sequence[object]], most: int = MOST_ROWS) -> str:
    """A table; of a long one the first rows, and how many there are."""
    top = "".join(f"<th>{escape(name)}</th>" for name in head)
    body = "".join("<tr>" + "".join(f"<td>{_cell(cell)}</td>" for cell in row) + "</tr>" for row in rows[:most])
    more = paragraph(f"{len(rows) - most:,} more rows") if len(rows) > most else ""
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>{more}"


def _cell(cell: object) -> str:
    return escape(str(cell)) if cell is not None else ""


def items(texts: Iterable[str]) -> str:
    """A list of what is HTML already."""
    inner = "".join(f"<li>{text}</li>" for text in texts)
    return f"<ul>{inner}</ul>" if inner else ""
