"""Questions worth asking of the story, with their answers and the lines that prove them.

In: answers. Out: HTML.
"""

from __future__ import annotations

from collections.abc import Sequence

from chekhov.faces.report.text import Places, esc
from chekhov.views import Answer


def questions(answers: Sequence[Answer], places: Places) -> str:
    """Each question with its answer; "" where there is none."""
    if not answers:
        return ""
    rows = "\n".join(
        f'<div class="asked"><dt dir="auto">{esc(one.question)}</dt><dd><span dir="auto">{esc(one.text)}</span> {_proof(one, places)}</dd></div>'
        for one in answers
    )
    return (
        '<p class="dim">Answered from what happens, not guessed. Ask your own with <code>chekhov ask</code>.</p>\n'
        f"<dl>{rows}</dl>"
    )


def _proof(answer: Answer, places: Places) -> str:
    links = ", ".join(places.link(line.line, line.file) for line in answer.lines)
    return f'<small class="proof">{links}</small>' if links else ""


__all__ = ["questions"]
