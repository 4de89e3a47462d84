"""Deaths that the story itself says were staged: "Tom drowned … he had faked his death". Floor 7.

In: a trace, and a need that somebody be alive. Out: the sentence that says that the death was no death, wherever it stands, or None. Nobody is accused then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chekhov.story.meaning import Did, Every, Holds, Prop, Thinks
from chekhov.story.scenes import SentenceItem
from chekhov.trace.record import Need, Trace

_SHAM, _ALIVE = "sham death", "alive"
Staged = dict[int, SentenceItem]


def staged(trace: Trace, needs: Iterable[Need]) -> Staged:
    """Who is told to have faked their death, and the first sentence that says so; looked for only where one of the needs is that somebody be alive."""
    if not any(_of_whom(trace, need) is not None for need in needs):
        return {}
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
    whom = _of_whom(trace, need) if those else None
    return None if whom is None else those.get(whom)


def _of_whom(trace: Trace, need: Need) -> int | None:
    """Of whom a need wants that they be alive."""
    prop: Prop | None = need.prop
    if not isinstance(prop, Holds) or len(prop.fluent) < 2 or not isinstance(prop.fluent[1], int):
        return None
    relation = trace.story.definitions.relations.get(str(prop.fluent[0]))
    return prop.fluent[1] if relation is not None and _ALIVE in relation.roles else None
