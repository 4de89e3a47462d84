"""What an event leads to beside its effects: who leaves is gone, who watches from elsewhere has seen. Floor 5.

The library says which verbs do so (``role: leaving``, ``role: watching``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from chekhov.story.meaning import Act, Figure, Holds, Prop, Term, Thinks, figures_in
from chekhov.trace.record import Moment
from chekhov.world.change import Audience, Stamp, World
from chekhov.world.event import Event
from chekhov.world.log import EVERYONE
from chekhov.world.presence import HOME

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


def watched(runner: Runner, event: Event, moment: Moment) -> None:
    """Who watches somebody from elsewhere sees, unseen, what that one has just done."""
    if "watching" not in event.verb.roles or len(event.verb.slots) < 2:
        return
    world = runner.world
    viewer, seen = (event.fillers.get(slot.name) for slot in event.verb.slots[:2])
    if not isinstance(viewer, int) or not isinstance(seen, int) or not world.is_mind(seen):
        return
    bit = world.log.bit(viewer)
    for earlier in reversed(runner.trace.moments[runner.scene_start : moment.index]):
        if earlier.act is None or earlier.kind != "event":
            continue
        verb = runner.story.definitions.verbs.get(earlier.verb)
        if verb is None or earlier.fillers.get(verb.slots[0].name) != seen or bit & earlier.witnesses:
            return
        for _, entry in earlier.changes:
            world.log.watched(entry, bit)
        earlier.watchers |= bit
        return


_WHAT_HAPPENED = re.compile(
    r"(?:it|this|that|everything|all of it|what .*\b(?:do|does|did|doing|done|happens|happened|happening|going on))?$",
    re.I,
)


def looked_on(runner: Runner, event: Event, moment: Moment) -> None:
    """ "Ida stands in the doorway and sees it": she sees, unseen, what the sentence before tells (of what she sees)."""
    world, slots = runner.world, [slot.name for slot in event.verb.slots]
    viewer, seen = event.fillers.get(slots[0]), event.fillers.get(slots[1], "") if len(slots) > 1 else ""
    span = moment.act.spans.get(slots[1]) if moment.act is not None and len(slots) > 1 else None
    written = runner.story.sources.text_of(span) if span is not None else ""
    if not isinstance(viewer, int) or not _WHAT_HAPPENED.match(written):
        return
    thing = {seen} if isinstance(seen, int) and written.lower() == "it" else set()
    bit, last = world.log.bit(viewer), None
    for earlier in reversed(runner.trace.moments[runner.scene_start : moment.index]):
        told = set(earlier.fillers.values())
        own = earlier.item is moment.item and viewer in told
        if earlier.kind in ("not", "state", "rule") or (own and not _brings_in(runner, earlier, viewer)):
            continue
        if earlier.kind != "event" or viewer in told or (last is not None and not _goes_on(world, earlier, last)):
            return
        if last is None and thing and not thing & told:
            return
        last = earlier
        for _, entry in earlier.changes:
            world.log.watched(entry, bit)
        earlier.watchers |= bit


def _brings_in(runner: Runner, moment: Moment, who: int) -> bool:
    """Does somebody come to a place by this, and so has not seen what was done there before?"""
    verb = runner.story.definitions.verbs.get(moment.verb)
    moved = any(fluent == (runner.world.place_id, who) for fluent, _ in moment.changes)
    return verb is not None and (moved or verb.moves is not None or bool(_ARRIVING & set(verb.roles)))


_ARRIVING = frozenset(("coming in", "coming back", "arrival"))


def overlooked(runner: Runner, act: Act, moment: Moment) -> None:
    """ "Ben does not see this", "Amina does not notice him": what the last sentence tells (of what or whom they do not see) is not known to them."""
    world, verb = runner.world, runner.story.definitions.verbs.get(act.verb)
    viewer, *seen = ({slot: runner.resolve(term) for slot, term in act.fillers.items()}).values() or (None,)
    if verb is None or not {"noticing", "seeing"} & set(verb.roles) or act.mood or not isinstance(viewer, int):
        return
    figures = {one for term in seen for one in ([term] if isinstance(term, int) else figures_in(term))}
    bit, last = world.log.bit(viewer), None
    for earlier in reversed(runner.trace.moments[runner.scene_start : moment.index]):
        told, same = set(earlier.fillers.values()), earlier.item is moment.item
        if same and viewer in told:
            figures -= told  # "reads a book and does not notice it"
        if earlier.kind in ("not", "state") or (same and viewer in told):
            continue
        if earlier.kind != "event" or viewer in told or (last is not None and not _goes_on(world, earlier, last)):
            return
        if last is None and figures and not figures & told:
            return
        last = earlier
        for _, entry in earlier.changes:
            if entry.mutual != EVERYONE:
                world.log.overlooked(entry, bit)
        if earlier.witnesses > 0:
            earlier.witnesses &= ~bit


def unaware(runner: Runner, prop: Prop, moment: Moment) -> None:
    """ "A friend tells Brit that ... Adrian does not know this": nor that she was told, unless he is one of those two."""
    if not isinstance(prop, Thinks) or prop.truth or not isinstance(prop.who, int):
        return
    last = _told_last(runner, moment)
    if last is not None and prop.prop in last.fillers.values():
        _kept_from(runner, prop.who, last)


def unheard(runner: Runner, act: Act, moment: Moment) -> None:
    """ "Peter told Sally that ... Anne did not hear it", "did not hear him": nor that he told her."""
    verb = runner.story.definitions.verbs.get(act.verb)
    hearer, *heard = (runner.resolve(term) for term in act.fillers.values()) if act.fillers else (None,)
    last = _told_last(runner, moment)
    if verb is None or "listening" not in verb.roles or act.mood or not isinstance(hearer, int) or last is None:
        return
    if any(one in last.fillers.values() for one in heard):
        _kept_from(runner, hearer, last)


def _told_last(runner: Runner, moment: Moment) -> Moment | None:
    """What was told last of all that happened in this scene."""
    last = next((one for one in reversed(runner.trace.moments[: moment.index]) if one.verb), None)
    return last if last is not None and last.kind == "event" and last.index >= runner.scene_start else None


def _kept_from(runner: Runner, who: int, last: Moment) -> None:
    """Somebody who takes no part in it knows nothing of what is told there, nor that it is told."""
    if who in last.fillers.values():
        return
    world, bit = runner.world, runner.world.log.bit(who)
    told_of = [one.fluent for one in last.fillers.values() if isinstance(one, Holds)]
    claims = [entry for fluent in told_of for entry in world.log.tales.get(fluent, ()) if entry.cause == last.index]
    for entry in (*claims, *(entry for _, entry in last.changes)):
        if entry.mutual != EVERYONE:
            world.log.overlooked(entry, bit)
    last.witnesses &= ~bit


def _goes_on(world: World, earlier: Moment, last: Moment) -> bool:
    """Is this told in the same sentence, or does the same one take in the sentence before what they have in hand then?"""
    doers = [next(iter(one.fillers.values()), None) for one in (earlier, last)]
    taken = {
        fluent[1]
        for fluent, entry in earlier.changes
        if fluent[0] == world.place_id and isinstance(entry.value, tuple) and entry.value[1:] == (doers[0],)
    }
    return earlier.item is last.item or (doers[0] == doers[1] and bool(taken & set(last.fillers.values())))


def looks_again(runner: Runner, event: Event, moment: Moment) -> None:
    """Who has looked away sees again when they do something, or have something done to them."""
    world, role = runner.world, runner.story.definitions.role("looking away")
    if role is None or role.fluent_id not in world.log.by_relation or "looking away" in event.verb.roles:
        return
    for slot in event.verb.slots:
        figure = event.fillers.get(slot.name)
        entry = (
            world.log.fact((role.fluent_id, figure)) if isinstance(figure, int) and slot.reach != "mention" else None
        )
        if isinstance(figure, int) and entry is not None and entry.value is True:
            world.make(Holds((role.fluent_id, figure), True, False), Stamp(moment.index, moment.index, Audience()))


def gone(runner: Runner, event: Event, moment: Moment) -> None:
    """ "She leaves": she is no longer where this happened, though nobody says from where or whereto."""
    world = runner.world
    leaver, place = event.fillers.get(event.verb.slots[0].name), event.place
    roles = event.verb.roles
    homeward = "going home" in roles and not runner.placed  # a scene that names its place may be set at home
    if not ("leaving" in roles or homeward) or not isinstance(leaver, int) or place is None:
        return
    where = [
        made.value[1]
        for made in event.verb.makes
        if isinstance(made, Holds) and not made.truth and isinstance(made.value, tuple)
    ]
    origins = [event.fillers[str(slot)] for slot in where if slot in event.fillers]
    if (
        any(one != place and not _around(runner, one, place) for one in origins)
        and not runner.story.cast[place].unnamed
    ):
        return  # out of the kitchen, and still in the house; but "the room" is where they are, where nobody says where that is
    if world.site_of.get(leaver) == place and not world.has_role(place, "vehicle"):
        stamp = Stamp(moment.index, moment.index, Audience(world.audience_at(place)))
        goal = _home(runner, leaver) if homeward else place
        world.make(Holds((world.place_id, leaver), (world.place_id, goal), homeward), stamp)


def _around(runner: Runner, building: Term, room: int) -> bool:
    """ "They are in the living room. Ben leaves the house.": the one that the room is in, where the story knows of no other place of either."""
    world = runner.world
    if not (world.has_role(building, "building") and world.has_role(room, "room")) or not isinstance(building, int):
        return False
    around = [where for _, where in world.chain(room)]
    return building in around or (not around and not world.chain(building))


_RUIN = frozenset(("ruin", "gone", "spent", "mislaid"))


def made_anew(runner: Runner, event: Event, moment: Moment) -> None:
    """ "She burns the letter. The next day she writes the letter again": what is made is whole, whatever became of the one before."""
    world, relations = runner.world, runner.story.definitions.relations
    for thing in map(event.fillers.get, event.verb.begins):
        marks = world.log.marked.get(thing, ()) if isinstance(thing, int) else ()
        for relation in [one for one in relations.values() if one.fluent_id in marks and _RUIN & {*one.roles}]:
            ruined = Holds((relation.fluent_id, thing), True)  # type: ignore[arg-type]
            if world.verdict(ruined).status == "yes":
                stamp = Stamp(moment.index, moment.index, Audience(moment.witnesses, moment.watchers))
                world.make(ruined._replace(truth=False), stamp)


def found_again(runner: Runner, event: Event, moment: Moment) -> None:
    """ "She shows him the ring, which the prince has lost in the straw": whoever has in hand what the same sentence says was lost has found it."""
    world, lost = runner.world, runner.story.definitions.role("mislaid")
    if lost is None or moment.act is None or moment.act.perfect or lost.fluent_id not in world.log.by_relation:
        return
    for slot in event.verb.slots:
        thing = event.fillers.get(slot.name)
        entry = world.log.fact((lost.fluent_id, thing)) if isinstance(thing, int) and slot.reach == "bodily" else None
        told = runner.trace.moments[entry.cause] if entry is not None and entry.value is True else None
        if told is None or told.item is not moment.item or told.act is None or not told.act.perfect:
            continue
        stamp = Stamp(moment.index, moment.index, Audience(moment.witnesses, moment.watchers), soft=True)
        world.make(Holds((lost.fluent_id, thing), True, False), stamp)  # type: ignore[arg-type]


def put_back(runner: Runner, event: Event, moment: Moment) -> None:
    """ "She reads it and puts it back": it is where it lay before anybody had it."""
    thing, world = event.fillers.get(event.verb.slots[-1].name), runner.world
    if "putting back" not in event.verb.roles or not isinstance(thing, int):
        return
    spots = [entry.value for entry in world.log.backwards((world.place_id, thing))]
    held = spots and isinstance(spots[0], tuple) and len(spots[0]) == 2 and world.is_mind(spots[0][1])
    for spot in spots if held else ():
        where = spot[1] if isinstance(spot, tuple) and len(spot) == 2 else None
        if isinstance(where, int) and not any(
            world.is_mind(one) for one in (where, *(at for _, at in world.chain(where)))
        ):
            stamp = Stamp(moment.index, moment.index, Audience(moment.witnesses, moment.watchers))
            world.make(Holds((world.place_id, thing), spot), stamp)  # type: ignore[arg-type]
            return


def hung_on(runner: Runner, event: Event, moment: Moment) -> None:
    """ "He hangs the amulet round her neck": she has it now."""
    world, held = runner.world, runner.story.definitions.role("held")
    parts = [one for one in event.fillers.values() if isinstance(one, int) and world.has_role(one, "part")]
    thing = next((one for one in event.figures if isinstance(one, int) and world.has_role(one, "thing")), None)
    owner = runner.story.cast[parts[0]].owner if len(parts) == 1 else None
    if held is None or thing is None or thing in parts or owner in (None, event.doer) or not world.is_mind(owner):
        return
    stamp = Stamp(moment.index, moment.index, Audience(moment.witnesses, moment.watchers), soft=True)
    world.make(Holds((world.place_id, thing), (held.id, owner)), stamp)


def come_back(runner: Runner, event: Event, moment: Moment) -> None:
    """ "He went to the shop and came back": he is where he was before, as far as one knows; of two places, nobody can say which."""
    world, moves = runner.world, event.verb.moves
    who = event.fillers.get(moves[0]) if moves is not None else None
    if moves is None or moves[1] in event.fillers or runner.placed or not isinstance(who, int):
        return
    here = world.site(who)
    been = {where for where in _stays(runner, who) if where != here and world.is_place(where)}
    before = {where for where in been if not runner.story.cast[where].unnamed}
    stamp = Stamp(moment.index, moment.index, Audience(moment.witnesses, moment.watchers), soft=True)
    if len(before) == 1:
        world.make(Holds((world.place_id, who), (world.place_id, before.pop())), stamp)
    elif here is not None and not runner.story.cast[here].unnamed:
        world.make(Holds((world.place_id, who), (world.place_id, here), False), stamp)


def _stays(runner: Runner, who: int) -> Iterator[int]:
    """The places in which somebody has been in this scene, the latest first; and that in which they came into it."""
    for entry in runner.world.log.backwards((runner.world.place_id, who)):
        match entry.value:
            case (str(), int(where)) if entry.true:
                yield where
        if entry.moment < runner.scene_start:
            return


def _home(runner: Runner, figure: int) -> int:
    """Where somebody lives; a home of their own, where the story does not say."""
    world, cast = runner.world, runner.story.cast
    home = runner.story.definitions.role("home")
    for fluent in world.log.by_relation.get(home.fluent_id, ()) if home is not None else ():
        entry = world.log.fact(fluent)
        if fluent[1] == figure and entry is not None and entry.value is True and world.is_place(fluent[2]):
            return fluent[2]  # type: ignore[return-value]
    known = next((one.id for one in cast if one.owner == figure and one.label == HOME), None)
    if known is None:
        known = len(cast)
        cast.append(Figure(known, HOME, [runner.place_kind()], "it", owner=figure, noun=HOME))
    return known
