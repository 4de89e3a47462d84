"""Where a thing is of which nothing is left: burnt to ashes, eaten, drunk. Floor 8.

In: a figure, or the question whether it is somewhere, and a time. Out: that it is nowhere any more, what happened to it and where; None for whatever is still there. (Of
a house there are ruins, and the dead have a body.)
"""

from __future__ import annotations

from chekhov.language import tree as t
from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.story.meaning import GAP, Did, Holds, Prop
from chekhov.story.wording import preposition
from chekhov.trace.saying import is_unnamed_place

NOWHERE = "nowhere"
_WHERE = ("in", "on", "at", "inside", "under", "behind", "beside", "near", "with", "between")


def of_figure(asker: Asker, figure: int, time: Time) -> Reply | None:
    """ "Where is the chart?" after it was burnt."""
    since = _gone_since(asker, figure, time)
    if since is None:
        return None
    return Reply(NOWHERE, "yes", asker.sentence(f"Nowhere any more: {_what_happened(asker, figure, since)}"), (since,))


def is_it_somewhere(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "Is the chart in the barrel?" after it was burnt: no."""
    if not isinstance(statement, t.Clause) or statement.tense != "present" or statement.polarity != "yes":
        return None
    if not statement.complements and statement.subject is not None:
        return _is_there_still(asker, statement, time)
    if statement.verb != "be":
        return None
    last = statement.complements[-1] if len(statement.complements) == 1 else None
    figures = asker.named(statement.subject)
    if not isinstance(last, t.Prep) or last.word not in _WHERE or len(figures) != 1:
        return None
    since = _gone_since(asker, figures[0], time)
    if since is None:
        return None
    return Reply("no", "no", asker.sentence(f"No: {_what_happened(asker, figures[0], since)}"), (since,))


def held_by_nobody(asker: Asker, prop: Prop, time: Time) -> Reply | None:
    """ "Who has the poison?" after it was drunk: nobody."""
    thing = prop.fluent[1] if isinstance(prop, Holds) and prop.fluent[0] == asker.trace.world.place_id else None
    if not isinstance(thing, int) or not isinstance(prop, Holds) or not isinstance(prop.value, tuple):
        return None
    since = _gone_since(asker, thing, time) if prop.truth and prop.value[1] == GAP else None
    if since is None:
        return None
    return Reply("nobody", "no", asker.sentence(f"Nobody: {_what_happened(asker, thing, since)}"), (since,))


def _is_there_still(asker: Asker, statement: t.Clause, time: Time) -> Reply | None:
    """ "Does the chart (still) exist?" after it was burnt: no."""
    exists = asker.trace.story.definitions.role("exists")
    for read in asker.readings(statement) if exists is not None else ():
        prop = read.prop
        if isinstance(prop, Holds) and exists is not None and prop.fluent[0] == exists.fluent_id and prop.truth:
            figure = prop.fluent[1]
            since = _gone_since(asker, figure, time) if isinstance(figure, int) else None
            if since is not None and isinstance(figure, int):
                return Reply("no", "no", asker.sentence(f"No: {_what_happened(asker, figure, since)}"), (since,))
    return None


def _gone_since(asker: Asker, figure: int, time: Time) -> int | None:
    """The moment at which the last of a thing was gone."""
    world, definitions = asker.trace.world, asker.trace.story.definitions
    if world.is_mind(figure) or world.is_place(figure) or world.has_role(figure, "fixed"):
        return None
    with asker.judge.looking(time.at):
        for role, left in (("gone", False), ("exists", True)):
            relation = definitions.role(role)
            found = world.verdict(Holds((relation.fluent_id, figure), True)) if relation is not None else None
            if found is not None and found.evidence and not found.default and found.status == ("no" if left else "yes"):
                cause = found.evidence[-1].cause
                return cause if asker.trace.moments[cause].kind in ("event", "rule", "state") else None
    return None


def _what_happened(asker: Asker, figure: int, since: int) -> str:
    """ "Ada burned the chart on the deck"; "the chart is burnt to ashes", where only that is said."""
    moment = asker.trace.moments[since]
    deed = moment.act.prop if moment.act is not None else None
    if moment.kind != "event" or not isinstance(deed, Did):
        return asker.sentence_of(since) or f"{asker.names.term(figure)} is no more"
    said, place = asker.say(deed, True), moment.place
    if place is None or is_unnamed_place(asker.trace, place) or asker.names.term(place) in said:
        return said
    name = asker.names.term(place)
    return f"{said} {preposition('in', name, asker.names.is_surface(place))} {name}"


__all__ = ["NOWHERE", "held_by_nobody", "is_it_somewhere", "of_figure"]
