"""What a story is made of: which scene comes first, how many scenes and characters there are, what somebody is called. Floor 8.

In: the words of a question. Out: a `Reply`, or None where the question has no such shape.
"""

from __future__ import annotations

import re

from chekhov.language.parse import parse_phrase
from chekhov.questions.common import Asker, Reply
from chekhov.questions.kinship import of_that_bond
from chekhov.questions.times import scene_named, title_pattern
from chekhov.story.wording import listed
from chekhov.views import Known

_NAME = re.compile(
    r"^(?:what|who) (?:is|are|was|were) "
    r"(?:the names? of (?P<whose>.+?)|(?P<own>.+?)['’]s? names?|(?P<called>.+?) (?:called|named))[?.!]*$",
    re.I,
)


def scene_order(asker: Asker, question: str) -> Reply | None:
    """ "Does The happier days happen before The photograph?": story order of two scenes."""
    title = title_pattern(asker.trace)
    ways = r"(?P<way>before|after|during|at the same time as)"
    verbs = r"(?:(?:happen|occur|take place|come|play|set|told)\s+)?"
    pattern = re.compile(
        rf"^(?:does|did|do|is|was)\s+(?P<one>{title})\s+{verbs}{ways}\s+(?P<other>{title})[?.!]*$", re.I
    )
    hit = pattern.match(question.strip())
    if hit is None:
        return None
    one, other = scene_named(asker.trace, hit["one"]), scene_named(asker.trace, hit["other"])
    if one is None or other is None:
        return None
    order = asker.trace.order
    ranks = {index: rank for rank, index in enumerate(order.ranks)}
    way = hit["way"].lower()
    overlapping = order.overlapping(one.index, other.index)
    if way in ("during", "at the same time as"):
        yes = overlapping
    else:
        earlier = ranks[one.index] < ranks[other.index]
        yes = (earlier if way == "before" else not earlier) and not overlapping
    relation = "at the same time as" if overlapping else "before" if ranks[one.index] < ranks[other.index] else "after"
    text = f"In story order “{one.title}” comes {relation} “{other.title}”"
    moments = tuple(asker.trace.scene_span.get(scene.index, (0, 0))[0] + 1 for scene in (one, other))
    known: Known = "yes" if yes else "no"
    return Reply(known, known, asker.sentence(text), moments)


_CONTENTS = re.compile(
    r"^(?P<ask>who|which|what|how many|list|name)\s+(?:are\s+)?(?:all\s+)?(?:the\s+)?(?P<what>scenes|chapters|characters|people|persons|figures|places)"
    r"(?:\s+(?:are there|are|does the story have|has the story|exist|appear|take part))?(?:\s+in (?:the|this) (?:story|tale|film|book|play))?[?.!]*$"
    r"|^who (?:is|appears|takes part) in (?:the|this) (?:story|tale|film|book|play)[?.!]*$",
    re.I,
)


def contents_of(asker: Asker, question: str) -> Reply | None:
    """ "How many scenes are there?", "Who are the characters?": what the story is made of."""
    hit = _CONTENTS.match(question.strip())
    if hit is None:
        return None
    what = (hit["what"] or "characters").lower()
    if what in ("scenes", "chapters"):
        names = [scene.title or f"scene {scene.index + 1}" for scene in asker.trace.story.scenes]
    elif what == "places":
        names = [asker.names.figure(figure) for figure in asker.figures if asker.trace.world.is_place(figure)]
    else:
        names = [asker.names.figure(figure) for figure in asker.figures if asker.trace.world.is_mind(figure)]
    if (hit["ask"] or "").lower() == "how many":
        return Reply(str(len(names)), "yes", asker.sentence(f"{len(names)}: {listed(names)}"))
    return Reply(listed(names) or "none", "yes" if names else "no", asker.sentence(listed(names) or "none"))


def name_of(asker: Asker, question: str) -> Reply | None:
    """ "What is the name of the dog?": the name that the story gives it."""
    hit = _NAME.match(question.strip())
    words = (hit["whose"] or hit["own"] or hit["called"]) if hit is not None else ""
    phrase = parse_phrase(words, 0, asker.trace.story.lexicon) if words else None
    figures = of_that_bond(asker, phrase, asker.named(phrase)) if phrase is not None else []
    if not figures:
        return None
    cast, names = asker.trace.story.cast, []
    for figure in figures:
        for member in (asker.members(figure) if cast[figure].group else []) or [figure]:
            guises = (one for one in asker.trace.world.guises((), member) if isinstance(one, int))
            names.extend([cast[one].label for one in guises if cast[one].named][:1])
    called = asker.names.term(figures[0]) if len(figures) == 1 else words
    if not names:
        return Reply("unknown", "unknown", asker.sentence(f"The story gives {called} no name"), (), 3)
    said = f"{called} {'is' if len(names) == 1 else 'are'} called {listed(names)}"
    return Reply(listed(names), "yes", asker.sentence(said))
