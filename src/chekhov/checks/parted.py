"""What somebody has parted with: a car that is sold is driven no more by whoever sold it, nor a bag opened that was stolen. Floor 7.

In: a trace, and the story by figure. Out: further needs that the story breaks, for `needs.py` to price and word like all others. The library says how one
parts with things (``parting``: sells, pawns) and how one is robbed of them (``depriving``). Whoever has met the one who has it since, or has had a month
for it, may have it back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chekhov.checks.past import Past
from chekhov.story.meaning import Holds, Term, Verb
from chekhov.trace.captives import long_ago
from chekhov.trace.record import Moment, Need

_ANOTHER = re.compile(
    r"\b(?:new|another|second|other|spare|borrow\w*|hired?|rent\w*|stole|steals?|buys? back|got back|gets back|back)\b",
    re.I,
)


def needs(past: Past) -> list[Need]:
    """What the deeds of the story need of things that their doers have sold, or were robbed of."""
    found: list[Need] = []
    for gone in past.moments_of(lambda verb: not {"parting", "depriving"}.isdisjoint(verb.roles)):
        act = gone.act
        if act is None or act.hypothetical or gone.kind != "event" or gone.scene < 0:
            continue
        for who, thing in _parted(past, gone):
            found.extend(_used_again(past, gone, who, thing))
    return found


def _parted(past: Past, moment: Moment) -> Iterator[tuple[int, int]]:
    """Who has parted with what: the seller; whoever owns what is stolen."""
    verb, fillers, world = past.verb(moment), past.fillers(moment), past.trace.world
    lost = [str(one.fluent[1]) for one in verb.makes if isinstance(one, Holds) and one.fluent[0] == world.place_id]
    doer = past.doer(moment)
    for thing in dict.fromkeys(fillers.get(slot) for slot in lost):
        if not isinstance(thing, int) or world.is_mind(thing) or past.figure(thing).plural or past.figure(thing).group:
            continue
        sold = "parting" in verb.roles
        who = doer if sold else past.figure(thing).owner
        if isinstance(who, int) and world.is_mind(who) and (sold or who != doer):
            yield who, thing


def _used_again(past: Past, gone: Moment, who: int, thing: int) -> Iterator[Need]:
    """Where somebody first uses a thing again that nobody has given back."""
    world, held = past.trace.world, past.trace.story.definitions.role("held")
    others = [one for one in gone.fillers.values() if one not in (who, thing)]
    taker = next((one for one in others if world.is_mind(one)), None)
    for moment in past.parts.get(thing, ()):
        if moment.index <= gone.index or moment.item is gone.item or held is None:
            continue
        entry = world.log.fact((world.place_id, thing), moment.index - 1)
        if (
            entry is None
            or entry.cause != gone.index
            or _is_another(moment)
            or long_ago(past.trace, gone.index, moment.index)
        ):
            return
        act = moment.act
        if moment.kind != "event" or not moment.verb or act is None or act.perfect or act.before or act.hypothetical:
            continue
        if past.doer(moment) != who or _have_met(past, gone, moment, who, taker):
            continue
        slot = next((one for one in past.once(moment, _using) if past.fillers(moment).get(one) == thing), None)
        if slot is not None:
            prop, span = Holds((world.place_id, thing), (held.id, who)), act.spans.get(slot, moment.span)
            yield Need(moment.index, "need", "broken", prop, span, False, (entry,), who)
            return


def _is_another(moment: Moment) -> bool:
    return moment.item is not None and _ANOTHER.search(moment.item.line.text) is not None


def _have_met(past: Past, gone: Moment, moment: Moment, who: int, taker: Term | None) -> bool:
    """Has whoever parted with it met whoever has it since, or been with them here?"""
    between = [one for one in past.parts.get(who, ()) if gone.index < one.index <= moment.index]
    return taker is not None and any(taker in one.fillers.values() for one in between)


def _using(past: Past, verb: Verb) -> list[str]:
    """The slots of what one must have at hand to do it: what one does something with or changes, rides in, takes a thing out of. For :meth:`Past.once`."""
    if not verb.chosen_by or not {"gaining", "finding"}.isdisjoint(verb.roles):
        return []
    bodily = [slot.name for slot in verb.slots[1:] if slot.reach == "bodily" and slot.name not in verb.begins]
    if not {"handling", "serving", "reading"}.isdisjoint(verb.roles):
        return bodily
    changed = {str(one.fluent[1]) for one in verb.makes if isinstance(one, Holds) and not isinstance(one.value, tuple)}
    out_of = {
        str(one.value[1])
        for one in verb.makes
        if isinstance(one, Holds) and isinstance(one.value, tuple) and not one.truth
    }
    needed = {str(term) for one in verb.needs if isinstance(one, Holds) for term in one.fluent[1:]}
    rides = {slot.name for slot in verb.slots if "vehicle" in slot.kinds and verb.moves is not None}
    return [slot for slot in bodily if slot in changed | out_of | needed | rides]
