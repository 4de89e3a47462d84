"""What characters would do, for people and for programs: sentences of the story, and under each why everybody takes part.

In: outcomes of planning in a story. Out: text, or plain dictionaries for JSON.
"""

from __future__ import annotations

from typing import Any

from chekhov.planning.stories.acting import INTERRUPTED
from chekhov.planning.stories.telling import Course, NoCourse, Outcome
from chekhov.screen import Page


def outcome_text(outcome: Outcome, page: Page) -> str:
    """A course with its reasons; or why there is none, and what would do."""
    if isinstance(outcome, Course):
        return "\n".join(course_lines(outcome, page))
    if outcome.why == "it is so already":
        return "It is so already."
    head = "They would not" if outcome.proved else "Neither found nor excluded"
    lines = [page.paint(head, "bold") + f": {outcome.why}."]
    if outcome.help:
        lines += ["", "It would come about", *(line for one in outcome.help for line in page.wrap(one, "  "))]
    elif outcome.why != INTERRUPTED:
        if outcome.searched:
            lines += page.wrap(f"Looked at: {outcome.searched}.", "")
        lines += ["", *page.wrap(_advice(outcome), "")]
    return "\n".join(lines)


def _advice(outcome: NoCourse) -> str:
    """What would help where nobody's wish does."""
    if outcome.beyond:
        return "Let the story itself tell how it comes about, or define a verb that makes it so (`chekhov verbs WORD` shows how one is written)."
    if outcome.proved:
        return "No wish of anybody would bring it about within these limits; let something happen that makes it possible, or allow more with --limits."
    return "Ask for a step on the way there, begin at a later scene with --from, or allow more with --worlds."


def nothing_text(page: Page) -> str:
    """There is no way to go on; what would help."""
    return page.paint("Nobody here wants anything that they know how to get.", "bold") + (
        "\nGive somebody a wish: “Tom wants to have the gold.”, “Anna swears to free Max.”, “Tom loves Anna.”"
    )


def way_text(number: int, course: Course, page: Page) -> str:
    """One of several ways to go on."""
    return ("\n" if number > 1 else "") + "\n".join(course_lines(course, page, f"{number}. "))


def course_lines(course: Course, page: Page, lead: str = "") -> list[str]:
    """What is achieved, and the deeds, with the reasons under each."""
    lines = [page.paint(f"{lead}{course.achieves[:1].upper()}{course.achieves[1:]}:", "bold")]
    for deed in course.deeds:
        lines.append(f"  {deed.sentence}")
        for reason in deed.reasons:
            lines += page.wrap(reason, "      ", "      ", "dim")
    return lines


def outcome_record(outcome: Outcome) -> dict[str, Any]:
    """``{outcome, achieves, deeds}``, or ``{outcome, why, help, searched}``."""
    if isinstance(outcome, NoCourse):
        return {
            "outcome": "impossible" if outcome.proved else "gave up",
            "why": outcome.why,
            "help": list(outcome.help),
            "searched": outcome.searched,
        }
    return {"outcome": "found", **course_record(outcome)}


def course_record(course: Course) -> dict[str, Any]:
    """``{achieves, deeds: [{sentence, reasons}]}``."""
    deeds = [{"sentence": deed.sentence, "reasons": list(deed.reasons)} for deed in course.deeds]
    return {"achieves": course.achieves, "deeds": deeds}
