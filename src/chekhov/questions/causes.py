"""What a moment of the story rests on: the one account of causes, for "why" and for "what if". Floor 8.

In: a story ready to be asked, a moment. Out: its `Tie`s, the most telling first: the reasons that are stated, the orders and wants that it carries out,
the blow that it follows upon, what is told or seen in it, what it needs, and that those who take part are there. What holds by default (that
people are alive) ties nothing to anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from chekhov.questions.common import Asker
from chekhov.questions.ground import parts
from chekhov.questions.times import Time
from chekhov.questions.whens import moment_of
from chekhov.story.meaning import Asks, Did, Every, Fluent, Holds, Opaque, Prop, Term, Thinks, Verb, figures_in, put, variables
from chekhov.trace.record import Moment
from chekhov.trace.run import replaced
from chekhov.world import presence
from chekhov.world.change import World
from chekhov.world.event import Event
from chekhov.world.log import Entry, Path

BECAUSE = ("because", "since", "as", "for")
_GOALS = ("ordered", "want", "vowed")

How = Literal["reason", "motive", "blow", "rule", "content", "need", "being", "presence"]


@dataclass(frozen=True, slots=True)
class Tie:
    """One thing that a moment rests on. ``prop``: what must be so (in the mind of ``path``); None where it is the causes themselves that must
    have happened. ``causes``: the moments that made it so, the latest first.

    ``how``: ``reason`` (it is stated), ``motive`` (an order, a request, a want that it carries out), ``blow`` (a death follows upon it), ``rule`` (a law of
    the world was set off), ``content`` (what is told, seen, thought), ``need`` (of the verb), ``being`` (to exist and be able), ``presence``.
    """

    how: How
    prop: Prop | None
    causes: tuple[int, ...]
    path: Path = ()


def ties(asker: Asker, index: int) -> list[Tie]:
    """What a moment rests on, the most telling first."""
    moment = asker.moment(index)
    if moment is None or index <= 0:
        return []
    found: list[Tie] = []
    if moment.act is not None and moment.scene >= 0:
        found.extend(_reasons(asker, moment))
        if moment.verb:
            found.extend(_motives(asker, moment))
            found.extend(_blow(asker, moment))
        with asker.judge.looking(index - 1):
            found.extend(_contents(asker, moment))
            found.extend(_state(asker, moment))
            found.extend(_needs(asker, moment))
            found.extend(_beings(asker, moment))
            found.extend(_presence(asker, moment))
    told = {cause for tie in found for cause in tie.causes}
    if moment.kind != "state":
        rest = tuple(cause for cause in sorted(moment.causes, reverse=True) if cause not in told and 0 < cause < index)
        if rest:
            found.append(Tie("rule" if moment.kind == "rule" else "need", None, rest))
    return [tie for tie in found if tie.causes]


def _tie(asker: Asker, how: How, prop: Prop, before: int, path: Path = ()) -> Tie | None:
    """A tie to what made something so, if it is surely so (at the moment being looked at) because something made it so."""
    verdict = asker.trace.world.verdict(prop, path)
    if verdict.status != "yes":
        return None
    causes = _causes(verdict.evidence, before)
    return Tie(how, prop, causes, path) if causes else None


def _causes(evidence: Iterable[Entry], before: int) -> tuple[int, ...]:
    return tuple(sorted({entry.cause for entry in evidence if 0 < entry.cause < before and not entry.soft}, reverse=True))


# ---------------------------------------------------------------- why it was done


def _reasons(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """The reasons that the sentence states, and that whoever acts on them has come to know them."""
    for word, reason, _ in moment.act.reasons if moment.act is not None else ():
        if word not in BECAUSE:
            continue
        prop = _found(asker, reason)
        doer = doer_of(asker, moment)
        with asker.judge.looking(moment.index - 1):
            tie = _tie(asker, "reason", prop, moment.index)
            known = _tie(asker, "reason", prop, moment.index, (doer,)) if doer is not None else None
        if tie is None:
            shown = tuple(grounds(asker, prop, moment.index))
            tie = Tie("reason", None, shown) if shown else None
        if tie is not None:
            yield tie
            if known is not None and set(known.causes) - set(tie.causes):
                yield known


def grounds(asker: Asker, prop: Prop, before: int) -> list[int]:
    """The moments before one that show a stated reason to be so."""
    found = [index for index in explained(asker, prop, Time(before, 0, before)) if index < before]
    if found or not isinstance(prop, Did):
        return found
    result = asker.judge.said.consequence(prop, Time(before, 0, before))
    return list(result[:2]) if result is not None else []


def explained(asker: Asker, prop: Prop, time: Time) -> list[int]:
    """The moments that made something so (or at which it happened)."""
    found = asker.judge.judge(prop, time)
    if found.known == "yes" and found.moments:
        return list(found.moments)
    if isinstance(prop, Did):
        index = moment_of(asker, prop, time.until)
        if index is not None:
            return [index]
    index = asker.judge.turning(prop, until=time.at) if not isinstance(prop, Did) else None
    if index is not None and index > 0:
        return [index]
    return list(asker.judge.said.denied(prop, time))


def _motives(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """The orders, requests, vows and wants that a chosen deed carries out."""
    doer = doer_of(asker, moment)
    if doer is None:
        return
    causes: dict[int, None] = {}
    for content, cause in _goals(asker, doer, moment.index):
        if cause < moment.index and carries_out(asker, content, moment) and not _spent(asker, content, doer, cause, moment):
            causes[cause] = None
    if causes:
        yield Tie("motive", None, tuple(sorted(causes, reverse=True)))


def _goals(asker: Asker, doer: int, before: int) -> Iterator[tuple[Prop, int]]:
    """What somebody was told to do, or wants, before a moment; and the moment from which that comes."""
    world, definitions = asker.trace.world, asker.trace.story.definitions
    for role in _GOALS:
        for ident in definitions.roles.get(role, ()):
            for fluent in world.log.by_relation.get(definitions.relations[ident].fluent_id, ()):
                entry = world.log.fact(fluent, before - 1)
                if entry is None or entry.value is not True or not world.same((), world.real(fluent[1]), doer):
                    continue
                for term in fluent[2:]:
                    if isinstance(term, tuple):
                        yield term, entry.cause
    for verb in definitions.verbs.values():
        if not verb.deed_of or verb.does or verb.does_not:
            continue
        for deed in world.deeds.get(verb.id, ()):
            asked = deed.fillers.get(verb.deed_of)
            if deed.moment < before and asked is not None and world.same((), world.real(asked), doer):
                for term in deed.fillers.values():
                    if isinstance(term, tuple) and verb.chosen_by and verb.deed_of not in verb.chosen_by:
                        yield term, deed.moment


def _spent(asker: Asker, content: Prop, doer: int, since: int, moment: Moment) -> bool:
    """Was it carried out before?"""
    for one in asker.trace.moments[since + 1 : moment.index]:
        other = doer_of(asker, one) if one.verb and one.item is not moment.item else None
        if other is not None and asker.trace.world.same((), other, doer) and carries_out(asker, content, one):
            return True
    return False


def carries_out(asker: Asker, content: Prop, moment: Moment) -> bool:
    """Does a deed do what was ordered or wanted, or bring it about?"""
    if isinstance(content, Every):
        return any(carries_out(asker, item, moment) for item in content.items)
    if isinstance(content, Did):
        if not content.truth:
            return False
        if asker.judge.said.answers(Did(moment.verb, tuple(moment.fillers.items())), content._replace(at="")):
            return True
        verb = asker.trace.story.definitions.verbs[content.verb]
        wanted = [put(effect, dict(content.args)) for effect in verb.makes]
    else:
        wanted = [content]
    wanted = [prop for prop in wanted if isinstance(prop, Holds) and not variables(prop)]
    return bool(wanted) and all(_comes_about(asker, prop, moment) for prop in wanted)


def _comes_about(asker: Asker, prop: Prop, moment: Moment) -> bool:
    world = asker.trace.world
    with asker.judge.looking(moment.index - 1):
        if world.verdict(prop).status == "yes":
            return False
    with asker.judge.looking(moment.index):
        return world.verdict(prop).status == "yes"


def _blow(asker: Asker, moment: Moment) -> Iterator[Tie]:
    verb = asker.trace.story.definitions.verbs[moment.verb]
    blow = asker.judge.said.blow_before(moment) if not verb.chosen_by and moment.kind == "event" else None
    if blow is not None:
        yield Tie("blow", None, (blow,))


# ---------------------------------------------------------------- what it takes for granted


def _contents(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """What is told, seen, thought or meant by a noun ("the attack") must have come to be so."""
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    fillers = moment.fillers
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
        tie = _tie(asker, "content", _found(asker, content), moment.index)
        if tie is not None:
            yield tie


def _state(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """A statement of what an event has made so already."""
    if moment.kind == "state" and moment.act is not None and not moment.verb:
        for prop in parts(_found(asker, moment.act.prop)):
            tie = None if isinstance(prop, (Asks, Opaque)) or variables(prop) else _tie(asker, "need", prop, moment.index)
            if tie is not None:
                yield tie


def _needs(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """The clauses that the entry of the verb needs."""
    event = event_of(asker, moment)
    for prop in needed(asker.trace.world, event) if event is not None else ():
        tie = _tie(asker, "need", prop, moment.index)
        if tie is not None:
            yield tie


def needed(world: World, event: Event) -> Iterator[Prop]:
    """The clauses that a verb needs of those who take part."""
    for clause in world.ready(event.verb).needs:
        bound = clause.fill(event.fillers)
        if bound is not None and not variables(bound):
            yield bound


def _beings(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """Who takes part or is spoken of exists; who chooses is able; of whom there is a body or a ghost is dead."""
    for prop in conditions(asker.trace.world, asker, moment):
        tie = _tie(asker, "being", prop, moment.index)
        if tie is not None:
            yield tie


def conditions(world: World, asker: Asker, moment: Moment) -> Iterator[Prop]:
    """That everybody of a moment exists and is able; that those whose remains are spoken of are dead."""
    exists, act = world.definitions.role("exists"), world.definitions.role("act")
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    begun = {moment.fillers.get(slot) for slot in verb.begins} if verb is not None else set()
    for figure in figures_of_moment(asker, moment):
        if exists is not None and figure not in begun:
            yield Holds((exists.id, figure), True)
        yield from _dead(world, figure)
    for slot in verb.chosen_by if verb is not None else ():
        doer = moment.fillers.get(slot)
        if isinstance(doer, int) and act is not None and world.is_mind(doer):
            yield Holds((act.id, doer), True)


def figures_of_moment(asker: Asker, moment: Moment) -> list[int]:
    """The figures that a moment speaks of outright (not within what is told or thought)."""
    terms: list[Term] = list(moment.fillers.values())
    if not moment.verb and moment.act is not None:
        terms = [
            term
            for prop in parts(moment.act.prop)
            for term in ((*prop.fluent[1:], prop.value) if isinstance(prop, Holds) else (prop.who,) if isinstance(prop, Thinks) else ())
        ]  # fmt: skip
    terms = [term[1] if isinstance(term, tuple) and len(term) == 2 and isinstance(term[0], str) else term for term in terms]
    real = [asker.trace.world.real(term) for term in terms if isinstance(term, int) and not isinstance(term, bool)]
    return list(dict.fromkeys(term for term in real if isinstance(term, int)))


def _dead(world: World, figure: int) -> Iterator[Prop]:
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
        there = list(presence.to_be_there(world, event))
    else:
        there = [figure for figure in figures_of_moment(asker, moment)[:1] if world.is_mind(figure)] if moment.verb == "" else []
    for figure in there:
        tie = whereabouts(asker, figure, moment.place, moment.index)
        if tie is not None:
            yield tie


def whereabouts(asker: Asker, figure: int, place: int, before: int) -> Tie | None:
    """That somebody is where something happens, if an event of the story has brought them there."""
    world = asker.trace.world
    fluent: Fluent = (world.place_id, figure)
    entry = world.log.fact(fluent, before - 1)
    if entry is None or entry.soft or not 0 < entry.cause < before:
        return None
    cause = asker.trace.moments[entry.cause]
    made = isinstance(entry.value, tuple) and len(entry.value) == 2
    if cause.kind not in ("event", "rule") or not cause.verb or not made or not _moves(asker, cause, figure):
        return None
    site = world.site(figure)
    if site is None or not (site == place or place in [where for _, where in world.chain(site)]):
        return None
    return Tie("presence", Holds(fluent, (world.place_id, place)), (entry.cause,))


def _moves(asker: Asker, cause: Moment, figure: int) -> bool:
    """Is it the event itself that moved somebody (and not only shows them to be where it happens)?"""
    return cause.place is None or any(
        fluent == (asker.trace.world.place_id, figure) and isinstance(entry.value, tuple) and entry.value[1] != cause.place
        for fluent, entry in cause.changes
    )


# ---------------------------------------------------------------- shared


def event_of(asker: Asker, moment: Moment) -> Event | None:
    """A moment as the event that it is."""
    verb: Verb | None = asker.trace.story.definitions.verbs.get(moment.verb)
    return Event(verb, moment.fillers, moment.place) if verb is not None else None


def doer_of(asker: Asker, moment: Moment) -> int | None:
    """Who chooses what happens at a moment."""
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    terms = [moment.fillers.get(slot) for slot in verb.chosen_by] if verb is not None else []
    return next((term for term in terms if isinstance(term, int)), None)


def _found(asker: Asker, prop: Prop) -> Prop:
    """A proposition with its described figures found."""
    binding: dict[int, Term] = {
        figure: asker.trace.world.real(figure) for figure in figures_in(prop) if figure in asker.trace.world.actual
    }
    return replaced(prop, binding) if binding else prop
