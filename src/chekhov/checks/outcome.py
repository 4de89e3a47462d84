"""What became of a deed that somebody was bound to: done, tried, refused, out of reach, or only spoken of again. Floor 7.

In: the story by figure, who was bound, the deed, and since when. Out: :class:`Settled`, or None where nothing comes of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chekhov.checks.past import Past
from chekhov.story.meaning import Did, Holds, Prop, put, variables
from chekhov.trace.record import Moment, Trace


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a deed that somebody was bound to. ``how``: ``done``, ``tried`` (something was done because of it), ``refused`` (or failed, or prevented),
    ``impossible`` (somebody whom it takes is dead) or ``mentioned`` (it comes up again, and whether it is done is left open).
    ``moment``: the moment that tells so, where there is one."""

    how: Literal["done", "tried", "refused", "impossible", "mentioned"]
    moment: int | None = None


def settled(past: Past, who: int, deed: Did, since: int) -> Settled | None:
    """Whether a deed has been done since (by anybody of those bound), refused, become impossible, or only come up again; None where it never does."""
    trace, verbs = past.trace, past.trace.story.definitions.verbs
    refused: Settled | None = None
    tried: Settled | None = None
    mentioned: Settled | None = None
    for moment in trace.moments[since + 1 :]:
        if moment.verb and who in moment.fillers.values():  # "the guard obeys", "the guard refuses"
            if "obeying" in verbs[moment.verb].roles:
                return Settled("done", moment.index)
            if "refusing" in verbs[moment.verb].roles:
                refused = refused or Settled("refused", moment.index)
            if "sparing" in verbs[moment.verb].roles and _spared(past, moment, who, deed):
                refused = refused or Settled("refused", moment.index)
        if moment.verb and _same_word(past, moment, deed) and _takes_part(past, moment, who):
            if moment.kind == "event" and _of_the_same(past, moment, who, deed):
                return Settled("done", moment.index)
            if past.doer(moment) == who or _shares(past, moment, who, deed):
                mentioned = mentioned or Settled("mentioned", moment.index)
        for slot, term in moment.fillers.items():
            if isinstance(term, Did) and term.verb == deed.verb:
                if verbs[moment.verb].does_not == slot and _takes_part(past, moment, who):
                    refused = refused or Settled("refused", moment.index)
                mentioned = mentioned or Settled("mentioned", moment.index)
        act = moment.act
        if moment.kind == "event" and _takes_part(past, moment, who) and _acted_on(moment, deed):
            tried = tried or Settled("tried", moment.index)
        if moment.kind == "event" and (_found(past, moment, who, deed) or _hands_over(past, moment, who, deed)):
            return Settled("done", moment.index)
        if moment.kind == "event" and (_under_way(past, moment, deed) or _avenged(past, moment, who, deed)):
            tried = tried or Settled("tried", moment.index)
        if act is not None and act.kind == "not" and isinstance(act.prop, Did):
            denied = verbs[act.prop.verb]
            if (
                denied.id == deed.verb
                or ("obeying" in denied.roles and who in dict(act.prop.args).values())
                or _left_undone(trace, who, deed, act.prop)
            ):
                refused = refused or Settled("refused", moment.index)
        if moment.kind == "event" and moment.verb and _turned_on(past, moment, who, since):
            refused = refused or Settled("refused", moment.index)
    if refused is not None:
        return refused
    verb = verbs[deed.verb]
    made = [put(effect, dict(deed.args)) for effect in (*verb.makes, *verb.usually)]
    effects = [effect for effect in made if isinstance(effect, Holds) and not variables(effect)]
    aims = [effect for effect in effects if effect.truth and effect.value is not False]
    effects = aims or effects  # who gives a thing away no longer has it, but that is not what it is given for
    open_ones = [effect for effect in effects if not _was_so(past, effect, since)]
    done = next((found for effect in open_ones if (found := came_about(past, effect, since)) is not None), None)
    ways = (_has_come, _took_along, _has_begun, _is_back)
    for comes in ways if open_ones or not effects else (*ways, _sets_to):
        done = comes(past, who, deed, since) if done is None else done
    if done is None and effects and not open_ones:
        tried = tried or _at_their_side(past, who, deed, since)
    if done is not None:
        return Settled("done", done if done >= 0 else None)
    return tried or _impossible(past, who, deed, since) or _in_pieces(past, deed, since) or mentioned


def _in_pieces(past: Past, deed: Did, since: int) -> Settled | None:
    """Has what it is to be done to gone to pieces since?"""
    things = [term for _, term in deed.args if isinstance(term, int) and is_thing(past, term)]
    for role in ("spent", "ruin"):
        if any(past.is_so(role, one) and not past.is_so(role, one, since) for one in things):
            return Settled("impossible")
    return None


def _hands_over(past: Past, moment: Moment, who: int, deed: Did) -> bool:
    """Does somebody bring or give what they were to have ready?"""
    states = [term for _, term in deed.args if isinstance(term, Holds) and len(term.fluent) == 2]
    things = {past.trace.world.real(one.fluent[1]) for one in states if isinstance(one.fluent[1], int)}
    if not things or not moment.verb or past.doer(moment) != who:
        return False
    slots = {slot for slot, term in past.fillers(moment).items() if term in things}
    makes = (one for one in past.verb(moment).makes if isinstance(one, Holds) and one.truth)
    return any(one.fluent[0] == past.trace.world.place_id and one.fluent[1] in slots for one in makes)


def _shares(past: Past, moment: Moment, who: int, deed: Did) -> bool:
    """Has an event to do with anybody or anything that the deed is about, beside whoever is bound to it?"""
    about = {past.trace.world.real(term) for _, term in deed.args if isinstance(term, int)} - {who}
    return not about or bool(about & set(past.fillers(moment).values()))


def _left_undone(trace: Trace, who: int, deed: Did, denied: Did) -> bool:
    """ "Instead of leaving the child on the mountain": something else that they did not do to the same, told by the same word."""
    verbs, args = trace.story.definitions.verbs, dict(denied.args)
    words = {way.lemma for way in verbs[deed.verb].phrasings} & {way.lemma for way in verbs[denied.verb].phrasings}
    meant = {term for _, term in deed.args if isinstance(term, int) and term != who}
    return bool(words) and who in args.values() and (not meant or bool(meant & set(args.values())))


def _turned_on(past: Past, moment: Moment, who: int, since: int) -> bool:
    """Does whoever was ordered to do something do something grave to whoever ordered it?"""
    order, verb = past.trace.moments[since], past.verb(moment)
    master = past.doer(order) if order.verb else None
    if master is None or master == who or verb.weight != "grave" or past.doer(moment) != who:
        return False
    return master in past.fillers(moment).values() and _harms(past, moment, master)


def _harms(past: Past, moment: Moment, figure: int) -> bool:
    """Is somebody dead, or bound, by a deed?"""
    return any(len(fluent) > 1 and fluent[1] == figure and entry.true for fluent, entry in moment.changes)


def _is_back(past: Past, who: int, deed: Did, since: int) -> int | None:
    """The moment at which whoever was to return, nobody said whereto, is there in a later scene, or with those to whom that was said."""
    trace, place = past.trace, past.trace.world.place_id
    verb, said = trace.story.definitions.verbs[deed.verb], trace.moments[since]
    goes = any(isinstance(one, Holds) and one.fluent == (place, verb.slots[0].name) for one in verb.makes)
    if not goes or len(deed.args) > 1:
        return None
    others = {one for one in said.fillers.values() if isinstance(one, int) and one != who}
    return next(
        (
            moment.index
            for moment in past.events_of(who)
            if moment.index > since
            and moment.scene != said.scene
            and (moment.place == said.place or others & set(past.fillers(moment).values()))
        ),
        None,
    )


def _found(past: Past, moment: Moment, who: int, deed: Did) -> bool:
    """Does whoever was to search a place find something?"""
    verbs = past.trace.story.definitions.verbs
    if "searching" not in verbs[deed.verb].roles or not moment.verb or not _takes_part(past, moment, who):
        return False
    return not {"gaining", "discovery"}.isdisjoint(verbs[moment.verb].roles)


def _at_their_side(past: Past, who: int, deed: Did, since: int) -> Settled | None:
    """Is whoever has sworn to free somebody, whom the story has nowhere shown bound, with them in a later scene?"""
    others = {term for _, term in deed.args if isinstance(term, int) and term != who and past.trace.world.is_mind(term)}
    for moment in past.events_of(who):
        if moment.index > since and moment.scene != past.trace.moments[since].scene:
            if others & set(past.fillers(moment).values()):
                return Settled("tried", moment.index)
    return None


def _has_begun(past: Past, who: int, deed: Did, since: int) -> int | None:
    """The moment since which what was to be made is handed about, or shown."""
    given = dict(deed.args)
    made = {given.get(slot) for slot in past.trace.story.definitions.verbs[deed.verb].begins}
    return next(
        (
            moment.index
            for moment in past.trace.moments[since + 1 :]
            if moment.kind == "event" and made & {term for term in moment.fillers.values() if isinstance(term, int)}
        ),
        None,
    )


def _sets_to(past: Past, who: int, deed: Did, since: int) -> int | None:
    """The moment at which somebody sets to work on the thing that they were to mend."""
    things = {term for _, term in deed.args if isinstance(term, int) and term != who and is_thing(past, term)}
    for moment in past.events_of(who):
        if moment.index > since and moment.verb and past.doer(moment) == who:
            slots = [slot.name for slot in past.verb(moment).slots if slot.reach == "bodily"]
            if things & {past.fillers(moment).get(name) for name in slots}:
                return moment.index
    return None


def _avenged(past: Past, moment: Moment, who: int, deed: Did) -> bool:
    """Does whoever has sworn vengeance do something grave (to whoever did it, where that was shown), or does somebody else do it to them?"""
    verbs = past.trace.story.definitions.verbs
    if "avenging" not in verbs[deed.verb].roles or not moment.verb or verbs[moment.verb].weight != "grave":
        return False
    wronged = {term for _, term in deed.args if isinstance(term, int)} - {who}
    guilty = {
        past.doer(one)
        for victim in wronged
        for one in past.parts.get(victim, ())
        if one.verb and verbs[one.verb].weight == "grave" and past.doer(one) not in (victim, who, None)
    }
    struck = set(past.fillers(moment).values()) - {past.doer(moment)}
    return bool(guilty & struck) if guilty else past.doer(moment) == who


def _spared(past: Past, moment: Moment, who: int, deed: Did) -> bool:
    """Does whoever has sworn to harm somebody forgive them?"""
    others = {term for _, term in deed.args if isinstance(term, int)} - {who}
    return past.doer(moment) == who and bool(others & set(past.fillers(moment).values()))


def _same_word(past: Past, moment: Moment, deed: Did) -> bool:
    """Is it told in the word of the deed ("brings Ann the hammer" is a giving, and a bringing)?"""
    verbs = past.trace.story.definitions.verbs
    said = moment.act.said_by if moment.act is not None else ""
    return verbs[deed.verb].lemma in (verbs[moment.verb].lemma, said)


def _under_way(past: Past, moment: Moment, deed: Did) -> bool:
    """Does a vehicle leave or go, where somebody was told to set sail?"""
    world, verbs = past.trace.world, past.trace.story.definitions.verbs
    moves = [
        any(
            isinstance(made, Holds) and made.fluent[0] == world.place_id and made.fluent[1] == verb.slots[0].name
            for made in verb.makes
        )
        for verb in (verbs[deed.verb], *((verbs[moment.verb],) if moment.verb else ()))
    ]
    doer = moment.fillers.get(verbs[moment.verb].slots[0].name) if moment.verb else None
    return len(moves) == 2 and all(moves) and isinstance(doer, int) and world.has_role(doer, "vehicle")


def _has_come(past: Past, who: int, deed: Did, since: int) -> int | None:
    """The moment since which whoever was to be fetched is where the order was given, or the promise; None where that does not happen."""
    world, verb, place = (
        past.trace.world,
        past.trace.story.definitions.verbs[deed.verb],
        past.trace.moments[since].place,
    )
    near = (world.place_id, world.with_id)
    brought = {
        str(one.fluent[1]) for one in (*verb.makes, *verb.usually) if isinstance(one, Holds) and one.fluent[0] in near
    }
    if place is None:
        return None
    for slot, term in deed.args:
        if slot in brought and isinstance(term, int) and term != who and world.is_mind(term):
            there = Holds((world.place_id, term), (world.place_id, place))
            found = came_about(past, there, since) if not _was_so(past, there, since) else None
            if found is not None:
                return found
    return None


def _took_along(past: Past, who: int, deed: Did, since: int) -> int | None:
    """The moment since which whoever told a driver to go somewhere is there; None where that is never so."""
    trace, world = past.trace, past.trace.world
    verb, order = trace.story.definitions.verbs[deed.verb], trace.moments[since]
    giver = past.doer(order) if order.verb else None
    goals = [
        put(made, dict(deed.args))
        for made in verb.makes
        if isinstance(made, Holds) and made.truth and made.fluent == (world.place_id, verb.slots[0].name)
    ]
    for goal in goals:
        if isinstance(goal, Holds) and isinstance(giver, int) and giver != who and not variables(goal):
            there = Holds((world.place_id, giver), goal.value)
            found = came_about(past, there, since) if not _was_so(past, there, since) else None
            if found is not None:
                return found
    return None


def _acted_on(moment: Moment, deed: Did) -> bool:
    """Is that one is bound to it the stated reason of something done ("because he has sworn to take revenge")?"""
    reasons = moment.act.reasons if moment.act is not None else ()
    return any(word in ("because", "since", "as") and _speaks_of(reason, deed) for word, reason, _ in reasons)


def _speaks_of(reason: Prop, deed: Did) -> bool:
    """Has a reason a deed of that kind as its content?"""
    terms = (
        reason.fluent
        if isinstance(reason, Holds)
        else [term for _, term in reason.args]
        if isinstance(reason, Did)
        else ()
    )
    return any(isinstance(term, Did) and (term.verb == deed.verb or _speaks_of(term, deed)) for term in terms)


def _impossible(past: Past, who: int, deed: Did, since: int) -> Settled | None:
    """Has somebody died since whom it takes? (The dead of before may be buried.)"""
    others = (term for _, term in deed.args if isinstance(term, int))
    minds = [one for one in (who, *others) if past.trace.world.is_mind(one)]
    dead = [one for one in minds if past.dead_at(one) and not past.dead_at(one, since)]
    return Settled("impossible") if dead and (who in dead or not _kills(past, deed)) else None


def _takes_part(past: Past, moment: Moment, who: int) -> bool:
    return any(past.trace.world.fills((), term, who) or term == who for term in moment.fillers.values())


def _of_the_same(past: Past, moment: Moment, who: int, deed: Did) -> bool:
    """Is it done to those, and with that, which it was to be done to and with? (Of a group, one will do.)"""
    world, cast = past.trace.world, past.trace.story.cast
    for _, term in deed.args:
        if not isinstance(term, int) or world.same((), term, who):
            continue
        near = [one for one in moment.fillers.values() if isinstance(one, int)]
        if not any(
            world.same((), one, term) or world.fills((), one, term) or cast[one].part_of == term for one in near
        ):
            return False
    return True


def _kills(past: Past, deed: Did) -> bool:
    """Is somebody's death what was vowed?"""
    alive = past.trace.story.definitions.role("alive")
    return alive is not None and any(
        isinstance(effect, Holds) and effect.fluent[0] == alive.fluent_id
        for effect in past.trace.story.definitions.verbs[deed.verb].makes
    )


def _was_so(past: Past, effect: Holds, moment: int) -> bool:
    """Was something so already, so that nobody needed to bring it about?"""
    world = past.trace.world
    with world.at(moment):
        return world.verdict(effect).status == "yes"


def came_about(past: Past, effect: Holds, since: int) -> int | None:
    """The moment since which at which something was so; -1 where it is so at the end and no such moment was looked at; None where it never was."""
    world = past.trace.world
    subject = world.real(effect.fluent[1])
    times = [one.index for one in past.parts.get(subject, ()) if one.index > since] if isinstance(subject, int) else []
    for time in (*times[:_LOOKS], None):
        with world.at(time):
            if world.verdict(effect).status == "yes":
                return -1 if time is None else time
    return None


_LOOKS = 100  # so many moments are looked at for one promise


def is_thing(past: Past, figure: int) -> bool:
    """Is it something that one can come to have, or a place: no being, and no part of one?"""
    kinds, known = past.trace.story.definitions.kinds, past.figure(figure).kinds
    return bool(known) and not past.trace.world.is_mind(figure) and not any(kinds.is_a(kind, "part") for kind in known)
