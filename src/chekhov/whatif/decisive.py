"""What was decisive: the causes without which something would not be so. Floor 9.

In: what `questions.whytree` has explained. Out: those of its moments whose sentence, taken out of the story, takes it along. Found out by running
the story without each of them, not by reasoning about the tree.
"""

from __future__ import annotations

from chekhov.questions.common import Asker
from chekhov.questions.whytree import Explained
from chekhov.story.scenes import SentenceItem, Story
from chekhov.trace.record import Trace
from chekhov.trace.run import run
from chekhov.whatif.course import Otherwise, Told

MOST = 60_000
"""So many moments are run again at most, all told; in longer stories nothing is tried."""


def decisive(story: Story, trace: Trace, found: Explained) -> frozenset[int] | None:
    """The moments in the tree without which the event at its top would not happen, or the fact would not be so; None where the story is too
    long to try."""
    items: dict[int, SentenceItem] = {}
    own = {id(trace.moments[index].item) for index in found.moments}
    nodes = [node.moment for node in found.root.all() if node.moment >= 0]
    for index in nodes:
        item = trace.moments[index].item
        if item is not None and id(item) not in own:
            items.setdefault(id(item), item)
    if len(items) * len(trace.moments) > MOST:
        return None
    told = Told(Asker(trace))
    without = {key for key, item in items.items() if breaks(story, told, found, item)}
    return frozenset(index for index in nodes if id(trace.moments[index].item) in without)


def breaks(story: Story, told: Told, found: Explained, item: SentenceItem) -> bool:
    """Would it not be so without this sentence?"""
    trace, course = told.trace, Otherwise(told, (item,))
    other = run(story, None, course)
    if found.fact is None:
        return any(course.is_gone(index) for index in found.moments)
    first = {id(moment.item): moment.index for moment in reversed(trace.moments) if moment.item is not None}
    before = [
        moment.index
        for moment in other.moments
        if moment.item is None or first.get(id(moment.item), len(trace.moments)) <= max(found.moments, default=0)
    ]
    with other.world.at(max(before, default=0)):
        return other.world.verdict(found.fact).status != "yes"
