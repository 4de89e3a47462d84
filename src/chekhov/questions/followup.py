"""What is asked in a word after another question: "why?", "why not?", "and Ann?", "and before that?". Floor 8.

In: the words of such a question, and the answer to the one before. Out: the question in full, or the words as they are where they are one already.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from chekhov.language import tree as t
from chekhov.language.lexicon import Lexicon
from chekhov.language.parse import parse
from chekhov.language.printer import show
from chekhov.views import Answer

_WHY = re.compile(r"^(?:and |but )?why(?P<not> not)?(?: so)?[?.! ]*$", re.I)
_OTHER = re.compile(r"^(?:and|what about|how about|and what about) (?P<who>.+?)[?.! ]*$", re.I)
_EARLIER = re.compile(r"^(?:and )?(?:before(?: that| this| then)?|earlier)[?.! ]*$", re.I)
_ELSE = re.compile(r"^(?:and |but )?(?:who|what|where|whom) else[?.! ]*$", re.I)
_PLACE = re.compile(r"^where (?:is|are|was|were) (?P<what>.+?)(?: (?:now|at the end|then))?[?.! ]*$", re.I)
_HOLDER = re.compile(r"^who (?:has|had) (?P<what>.+?)(?: (?:now|at the end|then))?[?.! ]*$", re.I)
_DOES = re.compile(r"^(?P<does>did|does|do|is|are|was|were|has|had|can|could|will|would) (?P<rest>.+?)[?.! ]*$", re.I)


def in_full(question: str, before: Answer | None, names: Sequence[str], lexicon: Lexicon) -> str:
    """The question in full. ``names``: those of whom the story tells, for one may stand in the place of another."""
    text = question.strip()
    if before is None or not before.understood:
        return question
    hit = _WHY.match(text)
    if hit is not None:
        return _reason(before, names, lexicon) or question
    if _EARLIER.match(text):
        return _earlier(before) or question
    other = _OTHER.match(text)
    if other is not None:
        return _of_another(before.question, other["who"], names) or question
    return question


def left_open(question: str, before: Answer | None) -> Answer | None:
    """The answer to such a question where the one before leaves nothing to ask for; None for any other question."""
    if before is None or not before.understood:
        return None
    if _WHY.match(question.strip()):
        said = "The answer before leaves nothing to give a reason for."
        return Answer(question, "unknown", "unknown", text=said)
    if _ELSE.match(question.strip()) and before.known != "unknown":
        return Answer(
            question,
            "nobody else" if "who" in question.lower() else "nothing else",
            "no",
            before.lines,
            text="Nothing else, as far as the story tells.",
        )
    return None


def _reason(before: Answer, names: Sequence[str], lexicon: Lexicon) -> str:
    """ "Did Ben see it?" "No." "Why not?": why did Ben not see it; "Where did Ben go?" "To the well." "Why?": why he went to the well."""
    hit = _DOES.match(before.question.strip())
    if hit is not None:
        who = next((one for one in _longest(names) if hit["rest"].lower().startswith(f"{one.lower()} ")), "")
        rest = hit["rest"][len(who) :] if who else ""
        if before.known == "no":
            return f"Why {hit['does'].lower()} {who} not{rest}?" if who else ""
        return f"Why {hit['does'].lower()} {hit['rest']}?"
    said = before.text.strip().rstrip(".")
    return _asked_why(said, lexicon) if before.known == "yes" and said and "\n" not in said else ""


def _asked_why(said: str, lexicon: Lexicon) -> str:
    """ "Mary had the apple": why did Mary have the apple."""
    for sentence in parse(f"{said}.", 0, lexicon).readings[:1]:
        if isinstance(sentence.body, t.Clause):
            return show(t.Question("why", sentence.body))
    return f"Why {said}?"


def _earlier(before: Answer) -> str:
    """ "Where is the key?" "And before that?" """
    place, holder = _PLACE.match(before.question.strip()), _HOLDER.match(before.question.strip())
    if place is not None:
        return f"Where was {place['what']} before that?"
    if holder is not None and before.known == "yes":
        return f"Who had {holder['what']} before {before.answer}?"
    return ""


def _of_another(asked: str, who: str, names: Sequence[str]) -> str:
    """ "Where did Ben go?" "And Ann?": the first who is named in the question gives way."""
    found = [
        (hit.start(), -len(name), hit)
        for name in names
        if name.lower() != who.lower() and (hit := re.search(rf"(?<![\w’']){re.escape(name)}(?![\w’'])", asked, re.I))
    ]
    if not found:
        return ""
    hit = min(found, key=lambda one: one[:2])[2]
    return f"{asked[: hit.start()]}{who}{asked[hit.end() :]}"


def _longest(names: Sequence[str]) -> list[str]:
    return sorted(names, key=lambda name: (-len(name), name))
