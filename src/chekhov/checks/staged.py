"""Deaths that the story itself says were staged: "Tom drowned … he had faked his death". Floor 7.

In: a trace, and a need that somebody be alive. Out: the sentence that says that the death was no death, wherever it stands, or None. Nobody is accused then.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.story.meaning import Did, Every, Holds, Prop, Thinks
from chekhov.story.scenes import SentenceItem
from chekhov.trace.record import Need, Trace

_SHAM, _ALIVE = "sham death", "alive"
Staged = dict[int, SentenceItem]


def staged(trace: Trace) -> Staged:
    """Who is told to have faked their death, and the first sentence that says so."""
    shams = {ident for ident, verb in trace.story.definitions.verbs.items() if _SHAM in verb.roles}
    found: Staged = {}
    for item in trace.story.sentences() if shams else ():
        for act in item.readings[0].acts if item.readings else ():
            for did in _deeds(act.prop):
                if did.verb in shams and did.truth and did.args and isinstance(did.args[0][1], int):
                    found.setdefault(did.args[0][1], item)
    return found


def _deeds(prop: object) -> Iterator[Did]:
    """A deed, and those that are told of in it ("explained that he had staged it")."""
    match prop:
        case Did():
            yield prop
            for _, term in prop.args:
                yield from _deeds(term)
        case Every(items=items):
            for item in items:
                yield from _deeds(item)
        case Thinks(prop=inner):
            yield from _deeds(inner)


def says_staged(trace: Trace, need: Need, those: Staged) -> SentenceItem | None:
    """The sentence that says that whoever must be alive only seemed to have died."""
    prop: Prop | None = need.prop
    if not those or not isinstance(prop, Holds):
        return None
    relation = trace.story.definitions.relations.get(str(prop.fluent[0]))
    if relation is None or _ALIVE not in relation.roles or len(prop.fluent) < 2:
        return None
    return those.get(prop.fluent[1]) if isinstance(prop.fluent[1], int) else None
