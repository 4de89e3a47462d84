"""What does not change about somebody's looks: the colour of their eyes. Floor 7.

The library says which parts keep their colour (``role: of one colour``); hair is dyed and grows grey. In: a trace. Out: findings where a sentence gives the eyes of
somebody another colour than one before.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.findings import Finding, Severity, Step
from chekhov.story.meaning import Figure
from chekhov.trace.record import Trace
from chekhov.trace.saying import names_of


def check(trace: Trace) -> Iterator[Finding]:
    """All findings of this family, in the order in which they are told."""
    first: dict[tuple[int, str], tuple[str, Figure]] = {}
    parts = [one for one in trace.story.cast if trace.world.has_role(one.id, "of one colour")]
    for part in sorted(parts, key=lambda one: one.span.start):
        owner, colour = _owner(trace, part), _colour(trace, part)
        if owner is None or not colour:
            continue
        said, before = first.setdefault((owner, part.noun), (colour, part))
        if said != colour:
            yield _finding(trace, owner, part, (colour, said, before))


def _owner(trace: Trace, part: Figure) -> int | None:
    """Whose it is: said so, or of whom the sentence that names it first says that they have it."""
    if part.owner is not None:
        owner = trace.world.real(part.owner)
        return owner if isinstance(owner, int) else None
    for entry in trace.world.log.history((trace.world.place_id, part.id)):
        item, value = trace.moments[entry.cause].item, entry.value
        if (
            item is not None
            and item.line.span.start <= part.span.start < item.line.span.end
            and isinstance(value, tuple)
        ):
            return value[1] if len(value) == 2 and isinstance(value[1], int) else None
    return None


def _colour(trace: Trace, part: Figure) -> str:
    """The colour by which it is called ("her brown eyes")."""
    words = trace.story.definitions.value_words
    relations = trace.story.definitions.roles.get("colour", ())
    found = [words[word] for word in part.label.split() if word in words and words[word][0] in relations]
    return str(found[0][1]) if len(found) == 1 else ""


def _finding(trace: Trace, owner: int, part: Figure, told: tuple[str, str, Figure]) -> Finding:
    words, (colour, said, before) = names_of(trace), told
    whose = f"{words.term(owner)}'s {trace.story.sources.text_of(part.span).split()[-1]}"
    lines = [one.item.line for one in trace.moments if one.item is not None]
    line = next((one for one in lines if one.span.start <= before.span.start < one.span.end), None)
    text = " ".join(line.text.split()) if line is not None else ""
    because = (Step(line.span, text, ""),) if line is not None else ()
    return Finding(
        "contradiction",
        Severity.WARNING,
        f"{whose} are {colour} here, and {said} before",
        part.span,
        f"{said}, as told before",
        because,
        "let both be of one colour, or say whose they are; or mark the sentence [intended: reason]",
    )
