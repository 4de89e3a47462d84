"""Questions for a place: which of the ways to answer one fits. Floor 8.

In: a question, a time. Out: a reply: of a figure (`whereabouts`), of the time before (`wherebefore`), of an event (`wheredone`), of everybody.
"""

from __future__ import annotations

import re
from dataclasses import replace

from chekhov.language import tree as t
from chekhov.language.parse import parse_phrase
from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import is_event, parts
from chekhov.questions.times import Time
from chekhov.questions.whereabouts import of_figure
from chekhov.questions.wherebefore import after_place, at_first, before_it_was_had, before_place
from chekhov.questions.wheredone import goal, looked_for, of_event
from chekhov.story.meaning import GAP, Holds, Term, variables
from chekhov.story.wording import listed
from chekhov.views import Known
from chekhov.world.log import Path

_GOALS = ("to", "into", "in", "on", "at", "onto", "under", "behind", "from", "inside", "near")


def answer(asker: Asker, statement: t.Statement, time: Time, path: Path = ()) -> Reply | None:
    """The answer to a question for a place (``path``: where some mind has it)."""
    if not isinstance(statement, t.Clause):
        return None
    believed = asker.attitude(statement)
    if believed is not None:
        minds = asker.named(statement.subject)
        return answer(asker, believed, time, (*path, minds[0])) if len(minds) == 1 else None
    claimed = None if path else _claimed(asker, statement, time)
    if claimed is not None:
        return claimed
    if statement.verb == "be" and not statement.passive:
        earlier = before_place(asker, statement, path)
        if earlier is not None:
            return earlier
        if not _predicates(statement):
            return _spot(asker, statement, time, path)
    if path:
        return looked_for(asker, statement, time, path)
    left = _left_for(asker, statement, time) or after_place(asker, statement)
    if left is not None and left.known == "yes":
        return left
    best: Reply | None = None
    for word in _GOALS:
        reply = goal(asker, _with_goal(statement, t.Prep(word, t.Gap("what"))), time)
        if reply is not None and (best is None or reply.rank < best.rank):
            best = reply
        if best is not None and best.rank == 0:
            break
    if best is not None and best.rank == 0:
        return _told_as_asked(asker, statement, time, best) or best
    done = of_event(asker, statement, time) or best
    return left if left is not None and (done is None or done.known == "unknown") else done


def _told_as_asked(asker: Asker, statement: t.Clause, time: Time, goal_of: Reply) -> Reply | None:
    """ "Where did Emil slip?": where he slipped rather than where he went, if the story has this very word."""
    moments = [asker.trace.moments[index] for index in goal_of.moments]
    own = [one for one in moments if one.act is not None and one.act.said_by == statement.verb]
    if own:
        verbs = asker.trace.story.definitions.verbs
        moves = any(one.verb in verbs and verbs[one.verb].moves is not None for one in own)
        return None if moves else _in_its_word(asker, statement, time)  # in the yard, rather than in the castle
    done = of_event(asker, statement, time, True)
    return done if done is not None and done.known == "yes" else _in_its_word(asker, statement, time)


def _in_its_word(asker: Asker, statement: t.Clause, time: Time) -> Reply | None:
    """ "Where did Benni stay?", where he stayed in the yard with somebody: the place that the story names with that verb."""
    who, world = asker.named(statement.subject), asker.trace.world
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    if statement.complements or len(who) != 1:
        return None
    for moment in reversed(asker.trace.moments[time.since : until]):
        terms = [world.real(term) for term in moment.fillers.values() if isinstance(term, int)]
        if moment.kind == "event" and moment.act is not None and moment.act.said_by == statement.verb:
            if terms[:1] == who:
                places = [one for one in terms[1:] if isinstance(one, int) and world.is_place(one)]
                said = asker.sentence_of(moment.index)
                return Reply(asker.names.term(places[0]), "yes", said, (moment.index,)) if places else None
    return None


def _left_for(asker: Asker, statement: t.Clause, time: Time) -> Reply | None:
    """ "Where did she go after The ball?": where she went at the end of that scene, if she left it so; else where she went next."""
    if time.scene is None or time.way != "after":
        return None
    first, last = asker.trace.scene_span.get(time.scene, (0, -1))
    gap = replace(statement, complements=(*statement.complements, t.Prep("to", t.Gap("what"))))
    for read in asker.readings(gap):
        if GAP not in variables(read.prop) or not is_event(read.prop):
            continue
        spans = (replace(time, since=first + 1, until=last), time)
        for span, pick in zip(spans, (max, min), strict=True):
            found = [
                one
                for one in asker.judge.solve(read.whole, span)
                if one.moments and asker.trace.world.is_place(one.binding.get(GAP, -1))
            ]
            chosen = pick(found, key=lambda one: one.moments[0]) if found else None
            if chosen is not None and not _is_setting(asker, chosen.binding[GAP], time.scene):
                said = asker.sentence_of(chosen.moments[0])
                return Reply(asker.names.term(chosen.binding[GAP]), "yes", asker.sentence(said), chosen.moments[:1])
    return None


def _is_setting(asker: Asker, place: Term, scene: int) -> bool:
    """Is it where the scene is set, so that who goes there arrives?"""
    set_at = asker.trace.story.scenes[scene].place
    return set_at is not None and asker.trace.world.real(set_at) == asker.trace.world.real(place)


def _claimed(asker: Asker, statement: t.Clause, time: Time) -> Reply | None:
    """ "Where did Ewald say that the letter was?": in the last of his words that say so."""
    claims = [item.statement for item in statement.complements if isinstance(item, t.That)]
    inner = claims[0] if len(claims) == 1 and isinstance(claims[0], t.Clause) else None
    if inner is None or inner.verb != "be" or _predicates(inner):
        return None
    named = [item.phrase for item in statement.complements if isinstance(item, (t.Object, t.Prep))]
    speakers, things = asker.named(statement.subject), asker.named(inner.subject)
    hearers = [figure for phrase in named for figure in asker.named(phrase)]
    if len(speakers) != 1 or len(things) != 1 or len(hearers) != len(named):
        return None
    world, until = asker.trace.world, len(asker.trace.moments) if time.until is None else time.until + 1
    for moment in reversed(asker.trace.moments[:until]):
        terms = list(moment.fillers.values()) if moment.kind in ("event", "backstory") else []
        if not terms or terms[0] != speakers[0] or not all(one in terms for one in hearers):
            continue
        for told in (part for term in terms if isinstance(term, tuple) for part in parts(term)):
            if isinstance(told, Holds) and told.truth and told.fluent == (world.place_id, things[0]):
                where = told.value[1] if isinstance(told.value, tuple) else None
                if isinstance(where, int):
                    said = asker.sentence_of(moment.index)
                    return Reply(asker.names.term(where), "yes", asker.sentence(said), (moment.index,))
    return None


def _with_goal(statement: t.Clause, gap: t.Prep) -> t.Clause:
    """The clause with an open place in it: of the deed that somebody wants to do ("where did she want to go?"), else of its own."""
    last = statement.complements[-1] if statement.complements else None
    if isinstance(last, t.To) and isinstance(last.statement, t.Clause):
        inner = replace(last, statement=_with_goal(last.statement, gap))
        return replace(statement, complements=(*statement.complements[:-1], inner))
    return replace(statement, complements=(*statement.complements, gap))


def _predicates(statement: t.Clause) -> bool:
    return any(not (isinstance(item, t.Particle) and item.word in ("there", "now")) for item in statement.complements)


_BEFORE_THAT = re.compile(
    r"^where (?P<be>was|were) (?P<who>.+?) (?:before that|before this|before then|previously|before)[?.!]*$", re.I
)


def before_that(asker: Asker, question: str) -> Reply | None:
    """ "Where was it before that?": before where it is now."""
    hit = _BEFORE_THAT.match(question.strip())
    phrase = parse_phrase(hit["who"], 0, asker.trace.story.lexicon) if hit is not None else None
    if phrase is None:
        return None
    return before_place(asker, t.Clause(phrase, "be", (t.Prep("before", t.Pronoun("that")),), "past"), ())


# ---------------------------------------------------------------- where everybody is

_EVERYBODY = re.compile(
    r"^where (?:is|are|was|were) (?:everybody|everyone|they all|all|all of them|all the (?:people|characters)|every character|each of them|who|each character)[?.!]*$",
    re.I,
)


def everybody(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "Where was everybody when Burai died?": place by place, those who are alive and of whom the story says where they are."""
    if _EVERYBODY.match(question.strip()) is None:
        return None
    people = [one for one in asker.figures if asker.trace.world.is_mind(one) and not asker.trace.story.cast[one].group]
    places: dict[str, list[str]] = {}
    moments: list[int] = []
    with asker.judge.looking(
        time.at if time.event is None or time.at is None else time.at - 1
    ):  # "when Ann died": she, too
        people = [one for one in people if not asker.judge.dead(one)]
    for one in people:
        reply = of_figure(asker, one, time)
        if reply.known == "yes":
            places.setdefault(reply.answer, []).append(asker.names.term(one))
            moments.extend(reply.moments[:1])
    if not places:
        return Reply("unknown", "unknown", "The story does not say where anybody is then.", (), 5)
    words = "; ".join(f"{place}: {listed(names)}" for place, names in places.items())
    return Reply(words, "yes", asker.sentence(words), tuple(moments))


# ---------------------------------------------------------------- where somebody is


def _spot(asker: Asker, statement: t.Clause, time: Time, path: Path) -> Reply | None:
    past = statement.tense == "past"
    replies = [
        at_first(asker, figure, time, path)
        or (before_it_was_had(asker, figure) if past and not path and time == Time() else None)
        or of_figure(asker, figure, time, path, past)
        for figure in asker.named(statement.subject)
    ]
    if not replies:
        return None
    if len(replies) == 1:
        return replies[0] if replies[0].known != "unknown" else _of_another(asker, statement, time, path) or replies[0]
    answers = list(dict.fromkeys(reply.answer for reply in replies))
    moments = tuple(index for reply in replies for index in reply.moments)
    known: Known = "yes" if all(reply.known == "yes" for reply in replies) else "unknown"
    return Reply(listed(answers), known, " ".join(reply.text for reply in replies), moments)


def _of_another(asker: Asker, statement: t.Clause, time: Time, path: Path) -> Reply | None:
    """Where something is, if it is another thing of that name of which the story says so."""
    for pick in (1, 2):
        figures = asker.named(statement.subject, pick=pick)
        reply = of_figure(asker, figures[0], time, path, statement.tense == "past") if len(figures) == 1 else None
        if reply is not None and reply.known == "yes":
            return reply
    return None


def elsewhere(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "Is she in the park?", where the story speaks of no park: no, if it says where she is."""
    if not isinstance(statement, t.Clause) or statement.verb != "be" or len(statement.complements) != 1:
        return None
    item = statement.complements[0]
    if not isinstance(item, t.Prep) or not isinstance(item.phrase, t.Noun) or asker.named(item.phrase):
        return None
    figures = asker.named(statement.subject)
    if item.word not in ("in", "at", "inside") or item.phrase.determiner != "the" or len(figures) != 1:
        return None
    reply = of_figure(asker, figures[0], time)
    if reply.known not in ("yes", "maybe"):
        return Reply("unknown", "unknown", reply.text, reply.moments, 3)
    return Reply("no", "no", f"No. {reply.text}", reply.moments, 3)
