"""What would answer a question too, though the story tells it otherwise: by another entry of the library, from the other's side, by what it amounts to. Floor 8.

In: a meaning of the question. Out: the propositions that come to the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chekhov.questions import kin
from chekhov.questions.register import companion_slot
from chekhov.story.meaning import (
    Did,
    Every,
    Holds,
    Meaning,
    Prop,
    Term,
    Thinks,
    Verb,
    put,
)
from chekhov.trace.record import Moment

if TYPE_CHECKING:
    from chekhov.questions.common import Asker

_MUTUAL = re.compile(r"^\{(\w+)[^{}]*\} \w+ with \{(\w+)[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Implied:
    """A proposition that comes to the same. ``hearer``: who must have heard it; ``gender``: who must be a "he" or a "she" for that."""

    prop: Prop
    hearer: int | None = None
    gender: tuple[Term, str] | None = None


def implied(asker: Asker, meaning: Meaning, lemma: str) -> Iterator[Implied]:
    """What would answer the question too, though the story says it otherwise."""
    turned = _turned(asker, meaning.prop)
    if turned is not None:
        yield Implied(turned)
    over = _over(asker, meaning.prop)
    if over is not None:
        yield Implied(over)
    for state in (*_lasting(asker, meaning.prop), *_told_more(asker, meaning.prop)):
        yield Implied(state)
    for told, hearer in _tellings(asker, meaning.prop):
        yield Implied(told, hearer)
    for wider, gender in kin.wider(asker.trace.story.definitions, meaning.prop):
        yield Implied(wider, None, gender)
    for other in _siblings(asker, meaning.prop, lemma):
        yield Implied(other)
    for other in _told_within(asker, meaning.prop):
        yield Implied(other)
    for other in (*_other_side(asker, meaning.prop), *_amounting(asker, meaning.prop)):
        yield Implied(other)


def each_of(asker: Asker, prop: Prop) -> Prop | None:
    """ "Tom and Anna went to the lake", told of each of them alone."""
    given = dict(prop.args) if isinstance(prop, Did) else {}
    if not isinstance(prop, Did):
        return None
    verb = asker.trace.story.definitions.verbs[prop.verb]
    first, beside = verb.slots[0].name, companion_slot(verb.text)
    if not isinstance(given.get(first), int) or not isinstance(given.get(beside), int):
        return None
    rest = {slot: term for slot, term in given.items() if slot != beside}
    return Every(tuple(prop._replace(args=tuple({**rest, first: given[who]}.items())) for who in (first, beside)))


def _over(asker: Asker, prop: Prop) -> Prop | None:
    """What is under the lamp: that above which it hangs; what is above the cat: that under which it lies."""
    above, place = asker.trace.story.definitions.role("above"), asker.trace.world.place_id
    if above is None or not isinstance(prop, Holds):
        return None
    if prop.fluent[0] == place and isinstance(prop.value, tuple) and prop.value[0] in ("under", "below"):
        return Holds((above.fluent_id, prop.value[1], prop.fluent[1]), True, prop.truth)
    if prop.fluent[0] == above.fluent_id and isinstance(prop.fluent[2], int):
        return Holds((place, prop.fluent[2]), ("under", prop.fluent[1]), prop.truth)
    return None


def _lasting(asker: Asker, prop: Prop) -> Iterator[Prop]:
    """What a verb both needs and makes: whoever lives, or survives, is alive."""
    if not isinstance(prop, Did):
        return
    verb, given = asker.trace.story.definitions.verbs[prop.verb], dict(prop.args)
    for state in verb.makes:
        if state in verb.needs and isinstance(state, Holds):
            yield put(state, given)._replace(truth=prop.truth)  # type: ignore[call-arg]


def _told_more(asker: Asker, prop: Prop) -> Iterator[Prop]:
    """ "Whom does he blame?": whom he blames for something, too."""
    relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
    if relation is None or not isinstance(prop, Holds) or prop.value is not True:
        return
    open_ = [f"Any_{slot.name}" for slot in relation.slots[len(prop.fluent) - 1 :]]
    if open_ and len(prop.fluent) > 2:
        yield prop._replace(fluent=(*prop.fluent, *open_))


def _siblings(asker: Asker, prop: Prop, lemma: str) -> Iterator[Prop]:
    """Other entries of the same verb whose slots bear the same names: who lied to her, where he lied that somebody is dead."""
    if not isinstance(prop, Did):
        return
    slots = {slot for slot, _ in prop.args}
    own: dict[str, set[tuple[str, ...]]] = {}
    for frame in asker.trace.story.definitions.frames.get(lemma, ()):
        if not frame.relation:
            own.setdefault(frame.target, set()).add((*frame.particles, *frame.fixed))
    asked = own.get(prop.verb, {()})
    for ident, words in own.items():
        verb = asker.trace.story.definitions.verbs[ident]
        if all(asked) and all(words) and asked.isdisjoint(words):
            continue  # who turned right has not turned left
        if ident != prop.verb and slots <= {slot.name for slot in verb.slots} and asker.trace.world.deeds.get(ident):
            yield prop._replace(verb=ident)


def _told_within(asker: Asker, prop: Prop) -> Iterator[Prop]:
    """What is seen or known may be told by another entry of its verb: "saw him move it" where he moved it to the shelf."""
    if isinstance(prop, Thinks) and isinstance(prop.prop, Did):
        yield from (prop._replace(prop=other) for other in _same_deed(asker, prop.prop))
    if not isinstance(prop, Did):
        return
    for slot, term in prop.args:
        for other in _same_deed(asker, term) if isinstance(term, Did) else ():
            yield prop._replace(args=tuple((one, other if one == slot else value) for one, value in prop.args))


def _same_deed(asker: Asker, deed: Did) -> Iterator[Did]:
    """The deed by the entries of the library that tell it too."""
    for other in (
        *_siblings(asker, deed, asker.trace.story.definitions.verbs[deed.verb].lemma),
        *_amounting(asker, deed),
    ):
        if isinstance(other, Did):
            yield other


def _other_side(asker: Asker, prop: Prop) -> Iterator[Prop]:
    """Entries that make the same so of the same slots tell the same deed: who is given something receives it."""
    if not isinstance(prop, Did):
        return
    verbs = asker.trace.story.definitions.verbs
    made, slots = set(verbs[prop.verb].makes), {slot for slot, _ in prop.args}
    for other in verbs.values():
        if other.id != prop.verb and made and set(other.makes) == made and asker.trace.world.deeds.get(other.id):
            if slots <= {slot.name for slot in other.slots}:
                yield prop._replace(verb=other.id)


def _amounting(asker: Asker, prop: Prop) -> Iterator[Prop]:
    """Told deeds that amount to the one asked for, the last first: who puts a thing elsewhere has moved it."""
    if not isinstance(prop, Did):
        return
    for other in asker.trace.story.definitions.verbs.values():
        for deed in other.amounts_to if asker.trace.world.deeds.get(other.id) else ():
            if not isinstance(deed, Did):
                continue
            said, wanted = (asker.trace.story.definitions.verbs[verb] for verb in (deed.verb, prop.verb))
            if said.lemma != wanted.lemma:
                continue
            named = {one.name: two.name for one, two in zip(said.slots, wanted.slots, strict=False)}
            own = {named[slot]: term for slot, term in deed.args if isinstance(term, str) and slot in named}
            if not all(slot in own for slot, _ in prop.args):
                continue
            asked = {own[slot]: term for slot, term in prop.args}
            for told in reversed(asker.trace.moments):
                found = (
                    "gaining" in asker.trace.story.definitions.verbs[prop.verb].roles
                )  # found, wherever it was before
                if told.verb == other.id and told.kind == "event" and (found or _from_elsewhere(asker, told, other)):
                    args = {**told.fillers, **asked}
                    kept = tuple((at, of) for at, of in args.items() if not _is_occasion(asker, told, other, at))
                    yield Did(other.id, kept, prop.truth)


def _is_occasion(asker: Asker, told: Moment, verb: Verb, name: str) -> bool:
    """Is it the occasion, which an event goes without naming ("Bjarne came first": in the race that is told of)?"""
    slot = verb.slot(name)
    return name not in told.fillers and slot is not None and "event" in slot.kinds


def _from_elsewhere(asker: Asker, told: Moment, verb: Verb) -> bool:
    """Had what an event puts somewhere a spot before? Of events that put nothing anywhere: yes."""
    world = asker.trace.world
    effects = [one for one in verb.makes if isinstance(one, Holds) and one.fluent[0] == world.place_id]
    placed = [one.fluent[1] for one in effects if not (isinstance(one.value, tuple) and "held" in _roles(asker, one))]
    for figure in (world.real(told.fillers[str(slot)]) for slot in placed if slot in told.fillers):
        before = [entry.value for entry in world.log.history((world.place_id, figure)) if entry.moment < told.index]
        spots = [spot[1] for spot in before if isinstance(spot, tuple) and len(spot) == 2]
        if not any(isinstance(one, int) and not world.is_mind(one) and not world.is_place(one) for one in spots):
            return False
    return True


def _roles(asker: Asker, prop: Holds) -> tuple[str, ...]:
    relation = asker.trace.story.definitions.relations.get(prop.value[0]) if isinstance(prop.value, tuple) else None
    return relation.roles if relation is not None else ()


def _tellings(asker: Asker, prop: Prop) -> Iterator[tuple[Did, int | None]]:
    """Telling in any other way: who reveals or explains something to her tells her that."""
    if not isinstance(prop, Did):
        return
    verbs = asker.trace.story.definitions.verbs
    asked = telling_of(verbs[prop.verb])
    claim = verbs[prop.verb].slot(asked[2]) if asked is not None else None
    if (
        asked is None
        or verbs[prop.verb].holds
        or claim is None
        or not {"that", "wh", "quote"} & set(claim.form.split("/"))
    ):
        return
    given = dict(prop.args)
    if asked[2] not in given:
        return
    hearer = given.get(asked[1]) if asked[1] else None
    for other in verbs.values():
        found = telling_of(other)
        if found is None or other.id == prop.verb or not asker.trace.world.deeds.get(other.id):
            continue
        mapping = {asked[0]: found[0], asked[2]: found[2], asked[1]: found[1]}
        args = tuple((mapping[slot], term) for slot, term in prop.args if mapping.get(slot))
        yield Did(other.id, args, prop.truth), None
        if isinstance(hearer, int):
            bare = tuple((slot, term) for slot, term in args if slot != found[1])
            yield Did(other.id, bare, prop.truth), hearer


def _turned(asker: Asker, prop: Prop) -> Prop | None:
    """What two do with one another, said of the other: who quarrels with Tom is whom Tom quarrels with."""
    if not isinstance(prop, Did):
        return None
    verb = asker.trace.story.definitions.verbs[prop.verb]
    given = dict(prop.args)
    beside = companion_slot(verb.text)
    first = verb.slots[0].name
    if beside and isinstance(given.get(first), int) and beside not in given:
        return prop._replace(args=tuple((beside if slot == first else slot, term) for slot, term in prop.args))
    hit = _MUTUAL.match(verb.text)
    if hit is None and len(verb.chosen_by) != 2:
        return None
    one, other = (hit[1], hit[2]) if hit is not None else verb.chosen_by
    if one not in given or other not in given:
        return None
    given[one], given[other] = given[other], given[one]
    return prop._replace(args=tuple(given.items()))


def telling_of(verb: Verb) -> tuple[str, str, str] | None:
    """Speaker, hearer and content slot of a verb of telling: one that makes a hearer believe or know what its chooser says."""
    if len(verb.chosen_by) != 1:
        return None
    for effect in verb.makes:
        if (
            isinstance(effect, Thinks)
            and isinstance(effect.who, str)
            and isinstance(effect.prop, str)
            and effect.who != verb.chosen_by[0]
        ):
            return verb.chosen_by[0], effect.who, effect.prop
    return None
