"""Occasions: what has a name and a time, like a war, a reign, a feast. Floor 5.

In: sentences that say when something begins, ends, happens, or how long it lasts (the library's entries with these roles). Out: its beginning and end on
the timeline, under its name, so that scenes can hang on it: "two years after the war", "during the feast".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chekhov.language.amounts import Amount, read_amount
from chekhov.language.timewords import TimeWords
from chekhov.story.meaning import Act
from chekhov.story.scenes import SentenceItem, Story
from chekhov.trace.timeline import Statement, Timeline

ROLES = frozenset(("beginning", "ending", "lasting", "happening"))


def key(words: str) -> str:
    """A name or title as it is looked up."""
    text = re.sub(r"[^\w\s]", "", words).strip().lower()
    return re.sub(r"^(?:the|a|an) ", "", text)


def declare(story: Story, line: Timeline, start: int) -> set[int]:
    """Give all occasions of a story two points, before anything is placed. Out: where the sentences begin that tell of occasions."""
    telling: set[int] = set()
    verbs = {verb.id for role in ROLES for verb in story.definitions.verbs_of(role)}
    for item in story.telling(verbs):
        for name, _, _ in _told(story, item):
            telling.add(item.line.span.start)
            if name not in line.events:
                first = line.point(start)
                last = line.point(start)
                line.net.add(first, last, 0, None)
                line.events[name] = (first, last)
    return telling


def happen(story: Story, line: Timeline, item: SentenceItem, point: int, statement: Statement) -> None:
    """What a sentence says of occasions, at a point."""
    for name, role, _ in _told(story, item):
        first, last = line.events[name]
        if role == "beginning":
            line.state([[(first, point, 0, 0)]], statement)
        elif role == "ending":
            line.state([[(last, point, 0, 0)]], statement)
        elif role == "happening":
            line.state([[(first, point, 0, None), (point, last, 0, None)]], statement)


def last_for(story: Story, line: Timeline, statement: Statement, item: SentenceItem) -> None:
    """ "The war lasted ten years"."""
    for name, role, act in _told(story, item):
        amount = duration(story, act) if role == "lasting" else None
        if amount is None:
            continue
        first, last = line.events[name]
        seconds = line.calendar.seconds(amount.unit)
        low = None if amount.low is None else int(amount.low * seconds)
        high = None if amount.high is None else int(amount.high * seconds) + (line.calendar.day if amount.exact else 0)
        line.state([[(first, last, low, high)]], statement)


def duration(story: Story, act: Act) -> Amount | None:
    """How long an act says that it lasts."""
    named = [story.cast[term].label for term in act.fillers.values() if isinstance(term, int)]
    found = (read_amount(words.lower().removeprefix("for ")) for words in (*act.times, *named))
    return next((one[0] for one in found if one is not None and not one[1]), None)


def elapsed(story: Story, act: Act) -> TimeWords | None:
    """ "Ten days pass": so much later."""
    verb = story.definitions.verbs.get(act.verb) if act.verb and not act.hypothetical else None
    if verb is None or "elapsing" not in verb.roles:
        return None
    figure = act.fillers.get(verb.slots[0].name)
    found = read_amount(story.cast[figure].label.lower()) if isinstance(figure, int) else None
    return TimeWords("after", amount=found[0]) if found is not None else None


def _told(story: Story, item: SentenceItem) -> Iterator[tuple[str, str, Act]]:
    """The occasions of a sentence: name, role, act."""
    for act in item.acts:
        verb = story.definitions.verbs.get(act.verb) if act.kind == "event" and not act.hypothetical else None
        role = next((role for role in verb.roles if role in ROLES), "") if verb is not None else ""
        if verb is None or not role:
            continue
        span = act.spans.get(verb.slots[0].name)
        name = key(story.sources.text_of(span)) if span is not None else ""
        if name:
            yield name, role, act
