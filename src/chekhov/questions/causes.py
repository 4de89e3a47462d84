"""What a moment of the story rests on: the one account of causes, for "why" and for "what if". Floor 8.

In: a story ready to be asked, a moment. Out: its `Tie`s, the most telling first: the reasons that are stated, the orders and wants that it carries out,
the blow that it follows upon, what is told or seen in it, what it needs, and that those who take part are there. What holds by default (that
people are alive) ties nothing to anything.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.questions.common import Asker
from chekhov.questions.ground import parts
from chekhov.questions.motives import blow, motives, reasons
from chekhov.questions.tie import Tie, event_of, figures_of_moment, made_so, tie_to, what_it_takes, with_found
from chekhov.story.meaning import (
    Asks,
    Either,
    Figure,
    Fluent,
    Holds,
    IsA,
    Opaque,
    Prop,
    Same,
    Term,
    Verb,
    figures_in,
    negate,
    put,
    variables,
)
from chekhov.story.scenes import SentenceItem
from chekhov.trace.record import Moment
from chekhov.world import presence
from chekhov.world.change import World
from chekhov.world.event import Event
from chekhov.world.log import Entry, Not, OneOf

_SAY = frozenset(("member", "authority", "service"))  # the bonds in which one has a say over another

_OPEN = (
    ("closed", True),
    ("locked", False),
)  # the condition that says whether it is open, and the one whether it is locked


def ties(asker: Asker, index: int) -> list[Tie]:
    """What a moment rests on, the most telling first."""
    moment = asker.moment(index)
    return ties_of(asker, moment) if moment is not None else []


def ties_of(asker: Asker, moment: Moment) -> list[Tie]:
    """The same of a moment, or of an event that is told at one ("he confesses that he sold the watch"), as if it were that moment."""
    index = moment.index
    if index <= 0:
        return []
    found: list[Tie] = []
    if moment.act is not None and moment.scene >= 0:
        found.extend(reasons(asker, moment))
        if moment.verb:
            found.extend(motives(asker, moment))
            found.extend(blow(asker, moment))
            found.extend(_learned_by(asker, moment))
        with asker.judge.looking(index - 1):
            found.extend(_contents(asker, moment))
            found.extend(_state(asker, moment))
            found.extend(_needs(asker, moment))
            found.extend(_say_over(asker, moment))
            found.extend(_beings(asker, moment))
            found.extend(_presence(asker, moment))
        found.extend(_setting(asker, moment))
    told = {cause for tie in found for cause in tie.causes}
    if moment.kind != "state":
        rest = tuple(cause for cause in sorted(moment.causes, reverse=True) if cause not in told and 0 < cause < index)
        if rest:
            found.append(Tie("rule" if moment.kind == "rule" else "need", None, rest))
    return [tie for tie in found if tie.causes]


# ---------------------------------------------------------------- what it takes for granted


def _contents(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """What is told, seen, thought or meant by a noun ("the attack") must have come to be so."""
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    fillers = moment.fillers
    for figure in figures_of_moment(asker, moment):
        yield from _event_named(asker, moment, figure)
    if verb is None and moment.act is not None and moment.act.kind == "not" and moment.act.verb:
        verb, fillers = asker.trace.story.definitions.verbs[moment.act.verb], moment.act.fillers
    if verb is None or any(not wanted for _, wanted in verb.holds):
        return
    for slot in verb.slots:
        content = fillers.get(slot.name)
        if not isinstance(content, tuple) or isinstance(content, Opaque) or slot.name in (verb.does, verb.does_not):
            continue
        if not {"that", "wh", "event", "quote"} & set(slot.form.split("/")):
            continue
        for prop in [told for part in parts(with_found(asker, content)) for told in what_it_takes(asker, part)]:
            tie = tie_to(asker, "content", prop, moment.index)
            if tie is not None:
                yield tie


_PERCEIVING = frozenset(("reading", "listening", "looking in", "watching"))


def _learned_by(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """ "Ben reads the letter. Ben learns that Ada is ill.": by reading it."""
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    if verb is None or "discovery" not in verb.roles or moment.kind != "event":
        return
    learner = moment.fillers.get(verb.slots[0].name, -1)
    before: SentenceItem | None = None
    for one in reversed(asker.trace.moments[: moment.index]):
        if one.scene != moment.scene or one.item is None or (before is not None and one.item is not before):
            return
        before = one.item if one.item is not moment.item else before
        told = asker.trace.story.definitions.verbs.get(one.verb)
        if told is None or one.kind != "event" or not _PERCEIVING.intersection(told.roles):
            continue
        if asker.trace.world.same((), one.fillers.get(told.slots[0].name, -1), learner):
            yield Tie("content", None, (one.index,))
            return


def _event_named(asker: Asker, moment: Moment, figure: int) -> Iterator[Tie]:
    """ "The explosion": what exploded just before, in the scene."""
    world, verbs = asker.trace.world, asker.trace.story.definitions.verbs
    noun = world.cast[figure].noun
    if not noun or not world.has_role(figure, "event"):
        return
    for one in reversed(asker.trace.moments[: moment.index]):
        if one.scene != moment.scene:
            return
        if one.verb and any(name.partition(" ")[0] == noun for name in verbs[one.verb].nouns):
            yield Tie("content", None, (one.index,))
            return


def _state(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """A statement of what an event has made so already."""
    if moment.kind == "state" and moment.act is not None and not moment.verb:
        for prop in parts(with_found(asker, moment.act.prop)):
            tie = (
                None
                if isinstance(prop, (Asks, Opaque)) or variables(prop)
                else tie_to(asker, "need", prop, moment.index)
            )
            if tie is not None:
                yield tie


def _needs(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """The clauses that the entry of the verb needs."""
    event, world = event_of(asker, moment), asker.trace.world
    wanted = (
        (*needed(world, event), *_undone(event), *_access(world, event), *_at_hand(asker, event, moment))
        if event
        else ()
    )
    if event is not None:
        yield from _found(asker, event, moment)
    for prop in dict.fromkeys(wanted):
        tie = tie_to(asker, "need", prop, moment.index)
        if tie is not None:
            yield tie


def _at_hand(asker: Asker, event: Event, moment: Moment) -> Iterator[Prop]:
    """That what somebody uses is in their hands, where they have come by it; that what somebody takes or moves is where it was put."""
    world = asker.trace.world
    beside = moment.act.beside if moment.act is not None and moment.kind == "event" else ()
    for tool in (figure for one in beside if one.words == "with" for figure in one.figures):
        spot = world.spot(tool) if not world.is_mind(tool) else None
        if spot is not None and world.real(spot[1]) == event.doer:  # "climbs over the wall with the ladder"
            yield Holds((world.place_id, tool), spot)
    for slot in world.ready(event.verb).bodily:
        thing = event.fillers.get(slot.name)
        if not isinstance(thing, int) or world.is_mind(thing) or world.is_place(thing) or moment.kind != "event":
            continue
        spot = world.spot(thing)
        if spot is None:
            continue
        holder = world.real(spot[1])
        moved = any(
            isinstance(effect, Holds) and effect.fluent == (world.place_id, slot.name) for effect in event.verb.makes
        )
        if holder == event.doer or (moved and not world.is_mind(holder) and not world.is_place(holder)):
            yield Holds((world.place_id, thing), spot)


def _found(asker: Asker, event: Event, moment: Moment) -> Iterator[Tie]:
    """Whoever shows, reads or gives away what they have found has found it."""
    world, verbs = asker.trace.world, asker.trace.story.definitions.verbs
    for slot in event.verb.slots[1:] if moment.kind == "event" and "gaining" not in event.verb.roles else ():
        thing = event.fillers.get(slot.name)
        if not isinstance(thing, int) or world.is_mind(thing) or world.is_place(thing):
            continue
        for one in reversed(asker.trace.moments[1 : moment.index]):
            told = verbs.get(one.verb)
            if told is None or one.kind != "event" or thing not in one.fillers.values() or one.scene < 0:
                continue
            finder = one.fillers.get(told.slots[0].name)
            if "gaining" in told.roles and finder == event.doer:
                yield Tie("need", None, (one.index,))
                break
            if finder != event.doer and any(fluent == (world.place_id, thing) for fluent, _ in one.changes):
                break  # it has come to them in another way


def _undone(event: Event) -> Iterator[Prop]:
    """What an event ends must have been so: who is robbed of something had it."""
    for effect in event.verb.makes:
        if isinstance(effect, Holds) and not effect.truth and isinstance(effect.value, tuple):
            bound = put(effect, event.fillers)
            if not variables(bound):
                yield negate(bound)


def _access(world: World, event: Event) -> Iterator[Prop]:
    """What is in a thing can be got at only while that is open, and not locked."""
    ways = [(relation.fluent_id, so) for role, so in _OPEN if (relation := world.definitions.role(role)) is not None]
    for slot in world.ready(event.verb).bodily:
        term = event.fillers.get(slot.name)
        for _, around in world.chain(term) if isinstance(term, int) and not world.is_mind(term) else ():
            if world.is_mind(around) or world.is_place(around):
                break
            for ident, so in ways:
                yield Holds((ident, around), True, so)


def _say_over(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """Whoever gives an order has a say over who gets it: where only something that is told has brought the two together (one has enlisted, has been
    hired), the order rests on that."""
    world, definitions = asker.trace.world, asker.trace.story.definitions
    ordered, verb = definitions.role("ordered"), definitions.verbs.get(moment.verb)
    if ordered is None or verb is None or not verb.deed_of or len(verb.chosen_by) != 1:
        return
    if not any(isinstance(effect, Holds) and effect.fluent[0] == ordered.fluent_id for effect in verb.makes):
        return
    speaker, hearer = (world.real(moment.fillers.get(slot, -1)) for slot in (verb.chosen_by[0], verb.deed_of))
    bonds = list(_bonds(asker, speaker, hearer))
    if bonds and all(asker.trace.moments[entry.cause].scene >= 0 for _, entry in bonds):
        tie = tie_to(asker, "need", Either(tuple(prop for prop, _ in bonds)), moment.index)
        if tie is not None:
            yield tie


def _bonds(asker: Asker, one: Term, other: Term) -> Iterator[tuple[Prop, Entry]]:
    """The lasting bonds of one to another: between the two, or to a group or company that the first has to do with."""
    world, relations = asker.trace.world, asker.trace.story.definitions.relations
    theirs: set[Term] = {one}
    found: list[tuple[Prop, tuple[Term, ...], Entry]] = []
    for ident, fluents in world.log.by_relation.items():
        relation = relations.get(str(ident))
        if relation is None or not _SAY.intersection(relation.roles):
            continue
        for fluent in fluents:
            entry = world.entry((), fluent)
            value = entry.value if entry is not None else False
            if entry is None or value is False or isinstance(value, (Not, OneOf)):
                continue
            pair = tuple(
                world.real(term)
                for term in (*fluent[1:], *(() if value is True else (value,)))
                if isinstance(term, int)
            )
            found.append((Holds(fluent, value), pair, entry))
            theirs.update(pair if one in pair else ())
    for prop, pair, entry in found:
        if other in pair and any(term in theirs for term in pair if term != other):
            yield prop, entry


def needed(world: World, event: Event) -> Iterator[Prop]:
    """The clauses that a verb needs of those who take part."""
    for clause in world.ready(event.verb).needs:
        bound = clause.fill(event.fillers)
        if bound is not None and not variables(bound):
            yield bound


def _beings(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """Who takes part or is spoken of exists; who chooses is able; of whom there is a body or a ghost is dead."""
    world = asker.trace.world
    for prop in conditions(world, asker, moment):
        tie = tie_to(asker, "being", prop, moment.index)
        if tie is not None:
            yield tie
        elif isinstance(prop, Holds) and not prop.truth:  # the remains of somebody who lives again: they did die
            died = [
                entry
                for entry in world.log.history(prop.fluent)
                if entry.moment < moment.index and entry.value != prop.value
            ]
            causes = tuple(entry.cause for entry in reversed(died) if 0 < entry.cause < moment.index)
            yield Tie("being", None, causes)


def conditions(world: World, asker: Asker, moment: Moment) -> Iterator[Prop]:
    """That everybody of a moment exists, and whoever it speaks of, and whose things they are; that who chooses is able; that those whose remains
    are spoken of are dead."""
    exists, act = world.definitions.role("exists"), world.definitions.role("act")
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    begun = {moment.fillers.get(slot) for slot in verb.begins} if verb is not None else set()
    outright = figures_of_moment(asker, moment)
    said = (moment.act.prop, *(prop for _, prop, _ in moment.act.reasons)) if moment.act is not None else ()
    spoken = [figure for prop in said for figure in figures_in(prop)]
    for figure in dict.fromkeys((*outright, *(one for one in spoken if one not in begun))):
        if exists is not None and figure not in begun:
            yield from _existing(world, exists.id, figure)
        yield from _dead(world, figure)
        if moment.scene >= 0:
            yield from _bears_the_name(asker, figure, moment.index)
    for named in moment.act.fillers.values() if moment.act is not None else ():
        yield from _in_shape(world, named)
    for slot in verb.chosen_by if verb is not None else ():
        doer = moment.fillers.get(slot)
        if isinstance(doer, int) and act is not None and world.is_mind(doer):
            yield Holds((act.id, doer), True)


def _existing(world: World, exists: str, figure: int) -> Iterator[Prop]:
    """That somebody exists; of a group all of whose members come into being in the story, that one of them does; of what is somebody's, that they do."""
    one = world.cast[figure]
    if one.owner is not None:
        yield Holds((exists, one.owner), True)
    members = [other.id for other in world.cast if one.group and other.id != figure and _belongs(other, one)]
    if members and all(world.log.facts.get((exists, member)) for member in members):
        yield Either(tuple(Holds((exists, member), True) for member in members))
    elif world.log.facts.get((exists, figure)):
        yield Holds((exists, figure), True)


def _bears_the_name(asker: Asker, figure: int, before: int) -> Iterator[Prop]:
    """That somebody is the one who goes by this name, where that was told before the name was ever used ("I am Casshern")."""
    world = asker.trace.world
    for twin in world.twins.get(figure, ()):
        said = min((entry.cause for entry in world.said_same((), figure, twin)), default=0)
        moments = asker.trace.moments[1:said]
        if 0 < said < before and not any(one.scene >= 0 and figure in figures_of_moment(asker, one) for one in moments):
            yield Same(figure, twin)


def _belongs(member: Figure, group: Figure) -> bool:
    """Is somebody one of a group: a part of it, or one of those it is called after?"""
    whole = member.part_of == group.id
    return (whole or (bool(group.noun) and group.noun in member.kinds)) and not member.group


def _in_shape(world: World, named: Term) -> Iterator[Prop]:
    """ "Ella gets into the coach": that the pumpkin has been turned into one."""
    holder = world.actual.get(named) if isinstance(named, int) else None
    shape = world.shape(holder) if isinstance(holder, int) else None
    if isinstance(named, int) and isinstance(holder, int) and shape is not None:
        if any(world.definitions.kinds.is_a(kind, shape[0]) for kind in world.cast[named].kinds):
            yield IsA(holder, shape[0])


def _dead(world: World, figure: int) -> Iterator[Prop]:
    """That somebody is dead whose body or ghost this is."""
    alive = world.definitions.role("alive")
    for ident in world.definitions.roles.get("remains", ()) if alive is not None else ():
        for fluent in world.log.by_relation.get(world.definitions.relations[ident].fluent_id, ()):
            entry = world.log.fact(fluent)
            if entry is not None and entry.value == figure and alive is not None:
                yield Holds((alive.fluent_id, fluent[1]), alive.values[0], False)


def _presence(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """Those who take part came here by something that is told."""
    world = asker.trace.world
    if moment.place is None:
        return
    event = event_of(asker, moment)
    if event is not None:
        slots = (event.verb.slots[0], *world.ready(event.verb).bodily)
        carried = [
            term for slot in slots if isinstance(term := event.fillers.get(slot.name), int) and _in_a_thing(world, term)
        ]
        there = list(dict.fromkeys((*presence.to_be_there(world, event), *carried)))
    else:
        there = [figure for figure in figures_of_moment(asker, moment)[:1] if world.is_mind(figure) and not moment.verb]
    for figure in there:
        tie = whereabouts(asker, figure, moment.place, moment.index)
        if tie is not None:
            yield tie


def _in_a_thing(world: World, figure: int) -> bool:
    """Is it in or on something that nobody holds, and may have been carried here with it?"""
    chain = [where for _, where in world.chain(figure)]
    return (
        not world.is_mind(figure)
        and bool(chain)
        and not world.is_place(chain[0])
        and not any(world.is_mind(where) for where in chain)
    )


def whereabouts(asker: Asker, figure: int, place: int, before: int) -> Tie | None:
    """That somebody is where something happens, if an event of the story has brought them there. (The world is looked at as of the moment before.)"""
    world = asker.trace.world
    fluent: Fluent = (world.place_id, figure)
    site = world.site(figure)
    around = [
        where for _, where in (*world.chain(figure), *(world.chain(site) if site is not None else ()))
    ]  # a ship in the harbour, too
    if site is None or not (site == place or place in around):
        return None
    entry = world.entry((), fluent)
    while entry is not None and 0 < entry.cause < before and made_so(asker, entry):
        cause = asker.trace.moments[entry.cause]
        if cause.kind in ("event", "rule") and cause.verb and _moves(asker, cause, figure):
            return Tie("presence", Holds(fluent, (world.place_id, place)), (entry.cause,))
        before = min(entry.cause, entry.moment)  # it only shows them where they were before
        with asker.judge.looking(before - 1):
            entry = world.entry((), fluent) if world.site(figure) in (site, place) else None
    return None


def _moves(asker: Asker, cause: Moment, figure: int) -> bool:
    """Is it the event itself that moved somebody (and not only shows them to be where it happens)?"""
    world = asker.trace.world
    return cause.place is None or any(
        fluent[0] == world.place_id
        and world.same((), fluent[1], figure)
        and isinstance(entry.value, tuple)
        and len(entry.value) == 2
        and entry.value[1] != cause.place
        for fluent, entry in cause.changes
    )


def _setting(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """How somebody is, and what befalls them, goes on from what the scene has told of them: "The Neo Cells bring Tetsuya back to life. He is unstable." """
    verb, act = asker.trace.story.definitions.verbs.get(moment.verb), moment.act
    subject = next(iter(figures_of_moment(asker, moment)), None)
    if act is None or act.reasons or subject is None or moment.kind not in ("event", "state"):
        return
    if verb is not None and asker.trace.world.is_mind(subject) and (verb.chosen_by or not _befalls(asker, verb)):
        return
    first, _ = asker.trace.scene_span.get(moment.scene, (moment.index, 0))
    told: dict[int, list[int]] = {}
    for one in reversed(asker.trace.moments[first : moment.index]):
        if (
            one.item is not None
            and one.item is not moment.item
            and one.act is not None
            and _is_about(asker, one, subject)
        ):
            told.setdefault(id(one.item), []).append(one.index)
    causes = [index for indexes in list(told.values())[:2] for index in indexes]
    if causes:
        yield Tie("setting", None, tuple(causes))


def _befalls(asker: Asker, verb: Verb) -> bool:
    """Does it change how its subject is (and not only what they have, or where they are)?"""
    first = verb.slots[0].name
    effects = [effect for effect in verb.makes if isinstance(effect, Holds) and len(effect.fluent) > 1]
    return any(effect.fluent[1] == first and effect.fluent[0] != asker.trace.world.place_id for effect in effects)


def _is_about(asker: Asker, moment: Moment, figure: int) -> bool:
    """Does a moment speak of somebody, or of what is theirs?"""
    same, cast = asker.trace.world.same, asker.trace.story.cast
    return any(
        same((), one, figure) or (cast[one].owner is not None and same((), cast[one].owner or 0, figure))
        for one in figures_of_moment(asker, moment)
    )
