"""Saying why a sentence was not understood, and what would have been. Floor 3.

In: the line, the parser's failure, the reader's outcome. Out: message, span, help and rule name of a finding.
"""

from __future__ import annotations

import re

from chekhov.language import words as w
from chekhov.language.document import Line
from chekhov.language.parse import Failure
from chekhov.source import Span
from chekhov.story.definitions import Definitions
from chekhov.story.reading import Outcome


def explain_failure(
    block: Line, failure: Failure | None, outcome: Outcome, definitions: Definitions
) -> tuple[str, Span, str, str]:
    """The message, the words at fault, what would help, and the rule (``not-understood``, ``unknown-verb``, ``unknown-name``)."""
    if outcome.trouble:
        return f"not understood: {outcome.trouble}", block.span, "use a name or a noun here", "unknown-name"
    missing = [item for item in outcome.missing if item]
    if "question" in missing and len(missing) == 1:
        return (
            "a question is not something that happens",
            block.span,
            "ask it with `chekhov ask`, or mark the line with ~",
            "not-understood",
        )
    verb = next((item.removeprefix("verb ") for item in missing if item.startswith("verb ")), "")
    pattern = next((item.removeprefix("pattern ") for item in missing if item.startswith("pattern ")), "")
    if verb and not pattern and verb not in ("be", "have"):
        return _unknown_verb(block, verb, definitions)
    if pattern:
        known = patterns_of(pattern, definitions)
        shown = "; ".join(known[:3])
        span = _find(block, pattern)
        return (
            f"“{pattern}” is not used in a way that is known here",
            span,
            f"known: {shown}" if shown else "",
            "not-understood",
        )
    if failure is not None:
        wanted = ", ".join(failure.expected[:4])
        word = f" at “{failure.word}”" if failure.word else ""
        return (
            f"not understood{word}",
            failure.span,
            f"expected here: {wanted}" if wanted else "say it in a simpler sentence, or mark the line with ~",
            "not-understood",
        )
    return "not understood", block.span, "say it in a simpler sentence, or mark the line with ~", "not-understood"


def _unknown_verb(block: Line, verb: str, definitions: Definitions) -> tuple[str, Span, str, str]:
    near = w.nearest(verb, definitions.frames)
    span = _find(block, verb)
    skeleton = f"## {{Doer: being}} {w.third_person(verb)} {{Other: any}}"
    hint = (
        f"did you mean “{near[0]}”? Or define it in # World: {skeleton}"
        if near
        else f"define it in # World: {skeleton}"
    )
    return f"the verb “{verb}” is not in the library", span, hint, "unknown-verb"


def patterns_of(verb: str, definitions: Definitions) -> list[str]:
    """The patterns known for a verb, as a writer would read them."""
    found: list[str] = []
    for frame in definitions.frames.get(verb, ()):
        target = definitions.relations.get(frame.target) if frame.relation else definitions.verbs.get(frame.target)
        if target is not None:
            text = re.sub(r"\{(\w+)[~°]?(?::[^}]*)?\}", r"\1", target.text)
            found.append(text)
    return list(dict.fromkeys(found))


def _find(block: Line, lemma: str) -> Span:
    """Where a form of this verb stands in the line (the whole line if it is not found)."""
    for hit in re.finditer(r"[^\W\d_]+", block.text):
        word = hit.group().lower()
        if word == lemma or any(base == lemma for base, _ in w.verb_forms(word)):
            return Span(block.span.start + hit.start(), block.span.start + hit.end())
    return block.span
