"""Deaths that the story itself says were none: "Tom drowned … he had faked his death", "Ann confesses that he did not drown". Floor 7.

In: a trace, and a need that somebody be alive. Out: the sentence that says that the death was no death, wherever it stands, or None. Nobody is accused then.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from chekhov.story.meaning import Act, Did, Every, Holds, Relation, Thinks
from chekhov.story.scenes import SentenceItem
from chekhov.trace.record import Need, Trace

_SHAM, _CALLED, _ALIVE = "sham death", "calling back", "alive"
_IN_TRUTH = re.compile(r"^so\b|\b(?:in truth|in fact|in reality|actually|really|after all|still)\b", re.I)
Staged = dict[int, SentenceItem]


def staged(trace: Trace, needs: Iterable[Need]) -> Staged:
    """Who is told to have faked their death, or to be alive in truth, and the first sentence that says so; looked for only where one of the needs is that
    somebody be alive."""
    if not any(_of_whom(trace, need) is not None for need in needs):
        return {}
    found: Staged = {}
    alive: Staged = {}
    for item in trace.story.sentences():
        for figure in _shams(trace, item):
            found.setdefault(figure, item)
        for act in item.readings[0].acts if item.readings else ():
            alive.update(dict.fromkeys(_told_alive(trace, item, act), item))
    return {**alive, **found}


def _shams(trace: Trace, item: SentenceItem) -> Iterator[int]:
    """Who a sentence tells to have faked their death."""
    verbs = trace.story.definitions.verbs
    for act in item.readings[0].acts if item.readings else ():
        for did in _deeds(act.prop):
            if _SHAM in verbs[did.verb].roles and did.truth and did.args and isinstance(did.args[0][1], int):
                yield did.args[0][1]


def _told_alive(trace: Trace, item: SentenceItem, act: Act) -> Iterator[int]:
    """Who a sentence takes back to have died: "so she is alive", "he had not drowned", "Ann learns that he did not die", "she wishes him back"."""
    if act.hypothetical:
        return
    verb = trace.story.definitions.verbs.get(act.verb)
    if act.kind == "event" and verb is not None and _CALLED in verb.roles:
        yield from (term for slot, term in act.fillers.items() if slot not in verb.chosen_by and isinstance(term, int))
    if act.kind == "event" and verb is not None and verb.holds:
        told: list[object] = [act.fillers.get(slot) for slot, wanted in verb.holds if wanted]
    elif (act.kind == "state" and _IN_TRUTH.search(item.line.text)) or (act.kind == "not" and act.perfect):
        told = [act.prop]
    else:
        return
    for prop in told:
        for one in prop.items if isinstance(prop, Every) else (prop,):
            figure = _alive(trace, one)
            if figure is not None:
                yield figure


def _alive(trace: Trace, prop: object) -> int | None:
    """Of whom it is said that they are alive, or did not die."""
    alive = trace.story.definitions.role(_ALIVE)
    if alive is None:
        return None
    if isinstance(prop, Did) and not prop.truth:
        made = trace.story.definitions.verbs[prop.verb].makes
        ends = {one.fluent[1] for one in made if isinstance(one, Holds) and _is_end(one, alive)}
        return next((term for slot, term in prop.args if slot in ends and isinstance(term, int)), None)
    if not isinstance(prop, Holds) or prop.fluent[0] != alive.fluent_id or _is_end(prop, alive):
        return None
    return prop.fluent[1] if isinstance(prop.fluent[1], int) else None


def _is_end(prop: Holds, alive: Relation) -> bool:
    """Does it say that somebody is no longer alive?"""
    return prop.fluent[0] == alive.fluent_id and prop.truth != (prop.value == alive.default)


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
    """The sentence that says that whoever must be alive only seemed to have died; that they are alive after all counts only behind their death."""
    whom = _of_whom(trace, need) if those else None
    item = None if whom is None else those.get(whom)
    if item is None or any(one == whom for one in _shams(trace, item)):
        return item
    died = [cause.item for entry in need.evidence if (cause := trace.moments[entry.cause]).item is not None]
    return item if all(one.line.span.start < item.line.span.start for one in died if one is not None) else None


def _of_whom(trace: Trace, need: Need) -> int | None:
    """Of whom a need wants that they be alive."""
    return _alive(trace, need.prop)
