"""How somebody is: "How is Malte?", "How does Anna feel?". Floor 8.

In: the words of a question, and a `Time`. Out: a `Reply` with all that the story says of how they are at that time, or None where it is asked otherwise.
"""

from __future__ import annotations

import re

from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.story.meaning import Holds, Prop, figures_in
from chekhov.story.wording import listed

_HOW = re.compile(r"^how (?:is|was|are|were) (?P<who>[^,?]+?)\?$", re.I)


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """What is so of somebody: hungry, tired."""
    hit = _HOW.match(question.strip())
    figure = asker.one_called(hit["who"]) if hit is not None else None
    if figure is None or not asker.trace.world.is_mind(figure):
        return None
    name, found = asker.names.term(figure), {}
    with asker.judge.looking(_by_then(asker, figure, time)):
        for relation in asker.trace.story.definitions.relations.values():
            entry = asker.trace.world.entry((), (relation.fluent_id, figure))
            if entry is None or isinstance(entry.value, tuple) or entry.value not in (True, *relation.values):
                continue
            said = asker.names.say(_prop(relation.fluent_id, figure, entry.value))
            if said.startswith(f"{name} is ") and len(said.split()) <= len(name.split()) + 3:
                found[said.removeprefix(f"{name} is ")] = entry.cause
    words = [word for word in found if word not in _KINDS_OF]
    if not words:
        return Reply("unknown", "unknown", asker.sentence(f"The story does not say how {name} is"), (), 4)
    text = f"{name} is {listed(words)}"
    return Reply(listed(words), "yes", asker.sentence(text), tuple(found[word] for word in words))


def _by_then(asker: Asker, figure: int, time: Time) -> int | None:
    """The moment at which to look. How somebody is when something happens is how it makes them: what the same sentence says, or a state told right after."""
    if time.event is None or time.way != "when":
        return time.at
    moments, at = asker.trace.moments, time.event
    for moment in moments[time.event + 1 :]:
        own = moment.kind == "state" and moment.act is not None and figure in figures_in(moment.act.prop)
        if moment.item is moments[time.event].item or own:
            at = moment.index
        else:
            break
    return at


_KINDS_OF = frozenset(("male", "female"))


def _prop(fluent: str, figure: int, value: object) -> Prop:
    return Holds((fluent, figure), value)  # type: ignore[arg-type]
