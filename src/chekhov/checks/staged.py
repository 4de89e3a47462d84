"""Deaths that the story itself says were none: "Tom drowned … he had faked his death", "Ann confesses that he did not drown". Floor 7.

In: a trace, and a need that somebody be alive. Out: the sentence that says that the death was no death, wherever it stands, or None. Nobody is accused then.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from chekhov.story.meaning import Act, Did, Every, Holds, Relation, Thinks
from chekhov.story.scenes import SentenceItem
from chekhov.trace.record import Moment, Need, Trace

_SHAM, _CALLED, _ALIVE = "sham death", "calling back", "alive"
_IN_TRUTH = re.compile(r"^so\b|\b(?:in truth|in fact|in reality|actually|really|after all|still)\b", re.I)


class TakenBack(NamedTuple):
    """The sentence that takes a death back. ``sham``: it was none from the first; ``called``: somebody calls the dead back, from now on."""

    item: SentenceItem
    sham: bool = False
    called: bool = False


Staged = dict[int, TakenBack]


def staged(trace: Trace, needs: Iterable[Need]) -> Staged:
    """Who is told to have faked their death, or to be alive in truth, and the first sentence that says so; looked for only where one of the needs is that
    somebody be alive."""
    if not any(_of_whom(trace, need) is not None for need in needs):
        return {}
    found: Staged = {}
    alive: Staged = {}
    for item in trace.story.sentences():
        for figure in _shams(trace, item):
            found.setdefault(figure, TakenBack(item, sham=True))
        for act in item.readings[0].acts if item.readings else ():
            alive.update(dict.fromkeys(_told_alive(trace, item, act), TakenBack(item)))
            alive.update(dict.fromkeys(_called_back(trace, act), TakenBack(item, called=True)))
    return {**alive, **found}


def _shams(trace: Trace, item: SentenceItem) -> Iterator[int]:
    """Who a sentence tells to have faked their death."""
    verbs = trace.story.definitions.verbs
    for act in item.readings[0].acts if item.readings else ():
        for did in _deeds(act.prop):
            if _SHAM in verbs[did.verb].roles and did.truth and did.args and isinstance(did.args[0][1], int):
                yield did.args[0][1]


def _called_back(trace: Trace, act: Act) -> Iterator[int]:
    """Whom somebody calls back from the dead: "she wishes him back"."""
    verb = trace.story.definitions.verbs.get(act.verb) if act.kind == "event" and not act.hypothetical else None
    if verb is not None and _CALLED in verb.roles:
        yield from (term for slot, term in act.fillers.items() if slot not in verb.chosen_by and isinstance(term, int))


def _told_alive(trace: Trace, item: SentenceItem, act: Act) -> Iterator[int]:
    """Who a sentence takes back to have died: "so she is alive", "he had not drowned", "Ann learns that he did not die"."""
    if act.hypothetical:
        return
    verb = trace.story.definitions.verbs.get(act.verb)
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
    """The sentence that says that whoever must be alive only seemed to have died. That they are alive after all, or are called back, counts behind their death
    only; and what a scene has shown is not taken back by words."""
    whom = _of_whom(trace, need) if those else None
    taken = None if whom is None else those.get(whom)
    if taken is None or taken.sham:
        return taken.item if taken is not None else None
    deaths = [trace.moments[entry.cause] for entry in need.evidence]
    told = [death.item.line.span.start for death in deaths if death.item is not None]
    shown = not taken.called and any(_is_shown(trace, death) for death in deaths)
    return None if shown or any(at > taken.item.line.span.start for at in told) else taken.item


def _is_shown(trace: Trace, death: Moment) -> bool:
    """Does a scene show it (more than a text without scenes, or what lies before, tells of it)?"""
    titled = death.scene >= 0 and bool(trace.story.scenes[death.scene].title)
    return titled and not (death.act is not None and death.act.before)


def _of_whom(trace: Trace, need: Need) -> int | None:
    """Of whom a need wants that they be alive."""
    return _alive(trace, need.prop)
