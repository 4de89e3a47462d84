"""Who knows of something, and who told whom of it: whoever has been told, or has learnt, anything about it. Floor 8.

In: the clause of a question with *about* or *of*. Out: the answer with the sentences that tell of it; None where something else is asked.
"""

from __future__ import annotations

from chekhov.language import tree as t
from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.story.meaning import Holds, Term, Thinks, figures_in
from chekhov.trace.record import Moment

_OF = ("about", "of")


def knows_of(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "Does she know about the bicycle?": yes, if she has come to know anything of it that is told so."""
    parts = statement.complements if isinstance(statement, t.Clause) else ()
    if not any(isinstance(item, t.Prep) and item.word in _OF for item in parts):
        return None
    for read in asker.readings(statement):
        prop = read.prop
        relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
        if relation is None or "acquaintance" not in relation.roles or not isinstance(prop, Holds) or not prop.truth:
            continue
        who, topic = prop.fluent[1], prop.fluent[2]
        for moment in asker.trace.moments:
            late = time.at is not None and moment.index > time.at
            if not late and isinstance(topic, int) and _came_to_know(asker, moment, who, topic):
                return Reply("yes", "yes", asker.sentence_of(moment.index), (moment.index,), 0)
    return None


def _came_to_know(asker: Asker, moment: Moment, who: Term, topic: int) -> bool:
    """Does this event give somebody a content that speaks of it?"""
    verb, world = asker.trace.story.definitions.verbs.get(moment.verb), asker.trace.world
    if verb is None or moment.kind != "event":
        return False
    for effect in verb.makes:
        thinker = moment.fillers.get(str(effect.who)) if isinstance(effect, Thinks) else None
        content = moment.fillers.get(str(effect.prop)) if isinstance(effect, Thinks) else None
        if thinker is not None and isinstance(content, tuple) and world.real(thinker) == world.real(who):
            if any(world.real(one) == world.real(topic) for one in figures_in(content)):
                return True
    return False
