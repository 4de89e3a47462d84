"""Where somebody or something was before: before it came to be where it is, before somebody had it, at the beginning. Floor 8.

In: a figure and a time. Out: a reply, or None where nothing is said of that.
"""

from __future__ import annotations

import re

from chekhov.language import tree as t
from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.questions.whereabouts import PLAIN, of_figure, spot_words
from chekhov.trace.saying import is_unnamed_place
from chekhov.world.log import Path

_FROM = re.compile(r"\bfrom \{(\w+)")


def before_place(asker: Asker, statement: t.Clause, path: Path) -> Reply | None:
    """ "Where was she before the garden?": where she was last, before she came to be there."""
    preps = [item for item in statement.complements if isinstance(item, t.Prep)]
    if len(preps) != 1 or len(statement.complements) != 1 or preps[0].word != "before":
        return None
    figures, world = asker.named(statement.subject), asker.trace.world
    if len(figures) != 1:
        return None
    if isinstance(preps[0].phrase, t.Pronoun) and preps[0].phrase.word in (
        "that",
        "this",
        "it",
    ):  # before where it is now
        places = [where for _, where in world.chain(figures[0], path)[:1] if isinstance(where, int)]
    else:
        places = asker.named(preps[0].phrase)
    if len(places) != 1:
        return None
    been = False
    for at in range(len(asker.trace.moments) - 1, -1, -1):
        with asker.judge.looking(at):
            there = any(world.real(where) == places[0] for _, where in world.chain(figures[0], path))
        if been and not there:
            reply = _set_out_from(asker, figures[0], at + 1) or _other_spot(
                asker, figures[0], at, path, asker.trace.world.is_place(places[0])
            )
            if reply is not None:
                return reply
        been = been or there
    name, place = asker.names.term(figures[0]), asker.names.term(places[0])
    said = (
        f"The story does not say where {name} was before {place}"
        if been
        else f"The story does not say that {name} was in {place}"
    )
    return Reply("unknown", "unknown", asker.sentence(said), (), 4)


def after_place(asker: Asker, statement: t.Clause) -> Reply | None:
    """ "Where did she go from the cell?": where she was next."""
    preps = [item for item in statement.complements if isinstance(item, t.Prep)]
    figures = asker.named(statement.subject)
    if (
        len(preps) != 1
        or len(statement.complements) != 1
        or preps[0].word not in ("from", "after")
        or len(figures) != 1
    ):
        return None
    world, places = asker.trace.world, asker.named(preps[0].phrase)
    frames = asker.trace.story.definitions.frames.get(statement.verb, ())
    verbs = asker.trace.story.definitions.verbs
    moves = any(verbs[one.target].moves is not None for one in frames if one.target in verbs)
    if len(places) != 1 or not world.is_place(places[0]) or not moves:
        return None
    been = False
    for index in range(len(asker.trace.moments)):
        with asker.judge.looking(index):
            chain = [world.real(where) for _, where in world.chain(figures[0])]
        if places[0] in chain:
            been = True
            continue
        been = been or _origin(asker, figures[0], index) == places[0]
        where = chain[0] if been and chain else None
        if isinstance(where, int) and world.is_place(where) and not is_unnamed_place(asker.trace, where):
            said = asker.sentence_of(index)
            return Reply(asker.names.term(where), "yes", asker.sentence(said), (index,))
    name, place = asker.names.term(figures[0]), asker.names.term(places[0])
    untold = asker.sentence(f"the story does not say where {name} went from {place}")
    return Reply("unknown", "unknown", untold, (), 4) if been else None


def _set_out_from(asker: Asker, figure: int, at: int) -> Reply | None:
    """Where the sentence says that a journey began: "she walked from the barn to the well"."""
    origin = _origin(asker, figure, at)
    if origin is None:
        return None
    name = asker.names.term(origin)
    return Reply(name, "yes", asker.sentence(f"{asker.names.term(figure)} was in {name}"), (at,))


def _origin(asker: Asker, figure: int, at: int) -> int | None:
    """The place that somebody leaves at a moment, as it says."""
    moment = asker.trace.moments[at]
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    hit = _FROM.search(verb.text) if verb is not None and moment.fillers.get(verb.slots[0].name) == figure else None
    origin = moment.fillers.get(hit[1]) if hit is not None else None
    return origin if isinstance(origin, int) and asker.trace.world.is_place(origin) else None


def _other_spot(asker: Asker, figure: int, at: int, path: Path, place: bool) -> Reply | None:
    """Where something was at a moment: the place, if a place was asked about, else the box or shelf (in whose hands it went from one to the other is no answer)."""
    with asker.judge.looking(at):
        steps = asker.trace.world.chain(figure, path)
    if place:
        places = [where for _, where in steps if isinstance(where, int) and asker.trace.world.is_place(where)]
        sites = [where for where in places if not is_unnamed_place(asker.trace, where)]
        if len(steps) > 1 and sites:
            name, site = asker.names.term(figure), asker.names.term(sites[0])
            entry = asker.trace.world.log.history((asker.trace.world.place_id, figure))
            causes = tuple(one.cause for one in entry if one.moment <= at)[-1:]
            return Reply(site, "yes", asker.sentence(f"{name} was {spot_words(asker, figure, steps)[1]}"), causes)
    elif steps and asker.trace.world.is_mind(steps[0][1]) and not asker.trace.world.is_mind(figure):
        return None
    reply = of_figure(asker, figure, Time(at), path, True)
    return reply if reply.known == "yes" else None


def at_first(asker: Asker, figure: int, time: Time, path: Path) -> Reply | None:
    """ "At the beginning", where nothing is said of the time before: the first place that the story names."""
    if not time.first:
        return None
    for at in range(time.at or 0, len(asker.trace.moments)):
        reply = of_figure(asker, figure, Time(at), path, True)
        if reply.known == "yes":
            return reply
    return None


def before_it_was_had(asker: Asker, figure: int) -> Reply | None:
    """ "Where was the mitten?", which somebody has found since: where it was before anybody had it again."""
    world, name = asker.trace.world, asker.names.term(figure)
    with asker.judge.looking(None):
        steps = world.chain(figure)
        entry = world.entry((), (world.place_id, figure))
    if world.is_mind(figure) or not steps or not world.is_mind(steps[0][1]) or entry is None or entry.cause <= 0:
        return None
    for at in range(entry.moment, -1, -1):
        found = _found_at(asker, figure, at)
        if found is not None:
            return found
        if at == entry.moment:
            continue
        with asker.judge.looking(at):
            before = world.spot(figure)
        where = before[1] if before is not None else None
        if isinstance(where, int) and not world.is_mind(where) and not is_unnamed_place(asker.trace, where):
            reply = of_figure(asker, figure, Time(at), (), True)
            holder = asker.names.term(steps[0][1])
            if reply.known == "yes":
                return Reply(
                    reply.answer, "yes", f"{reply.text} Now {holder} has {name}.", (*reply.moments, entry.cause)
                )
    return None


def _found_at(asker: Asker, figure: int, at: int) -> Reply | None:
    """ "He finds it under the bench": where it was found."""
    moment = asker.trace.moments[at]
    verb = asker.trace.story.definitions.verbs.get(moment.verb) if moment.kind == "event" else None
    if verb is None or "gaining" not in verb.roles or moment.act is None or len(verb.slots) < 3:
        return None
    thing, where = (moment.fillers.get(slot.name) for slot in verb.slots[1:3])
    span = moment.act.spans.get(verb.slots[2].name)
    if asker.trace.world.real(thing or -1) != figure or not isinstance(where, int) or span is None:
        return None
    said = asker.sentence_of(at)
    words = asker.trace.story.sources.text_of(span)
    hit = re.search(rf"\b(\w+) {re.escape(words)}", said)
    place = (
        f"{hit[1]} {asker.names.term(where)}" if hit is not None and hit[1] not in PLAIN else asker.names.term(where)
    )
    return Reply(place, "yes", asker.sentence(said), (at,))
