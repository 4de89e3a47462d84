"""Where one place lies, seen from another: "Where is the school from the church?" Floor 8.

In: the words of a question, and what answers a question. Out: the directions in which the library's relations of the map have the one from the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from chekhov.questions.common import Asker, Reply
from chekhov.story.wording import listed

_FROM = re.compile(
    r"^(?:where|in (?:what|which) direction) (?:is|are|was|were|does) (?P<place>(?:the |an? )?[\w' -]+?)(?: lie)?(?:,? (?:as )?seen|,? when you look|,? viewed)?"
    r" from (?P<other>(?:the |an? )?[\w' -]+?)[?.!]*$",
    re.I,
)


def answer(asker: Asker, question: str, ask: Callable[[str], Reply | None]) -> Reply | None:
    """The directions that are surely so; None where none is."""
    hit = _FROM.match(question.strip())
    if hit is None:
        return None
    found: dict[str, Reply] = {}
    for way in _ways(asker):
        reply = ask(f"Is {hit['place']} {way} {hit['other']}?")
        if reply is not None and reply.known == "yes":
            found[way] = reply
    if not found:
        return None
    said = listed(list(found))
    moments = tuple(dict.fromkeys(index for one in found.values() for index in one.moments))
    return Reply(f"{said} {hit['other']}", "yes", asker.sentence(f"{hit['place']} is {said} {hit['other']}"), moments)


def _ways(asker: Asker) -> list[str]:
    """What the library says of where one stands from another ("north of", "to the left of"), one word for each way."""
    definitions = asker.trace.story.definitions
    laid = {ident for ident, one in definitions.relations.items() if one.step is not None}
    found: dict[tuple[str, str], str] = {}
    for frame in definitions.frames.get("be", ()):
        if frame.target in laid and frame.predicate is not None:
            sort, words = frame.predicate
            of = " of" if sort == "adjective" else ""
            found.setdefault((frame.target, frame.subject.name), f"{words[0]}{of}")
    return list(found.values())
