"""Where: of somebody or something at a time, of an event, of a journey's goal. Floor 8."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from chekhov.language import tree as t
from chekhov.language.parse import parse_phrase
from chekhov.questions.common import Asker, Reply, beside_words
from chekhov.questions.ground import is_event, parts
from chekhov.questions.merging import together
from chekhov.questions.minds import within
from chekhov.questions.times import Time
from chekhov.questions.yesno import fits_rest
from chekhov.story.meaning import GAP, Did, Holds, Term, put, variables
from chekhov.story.wording import listed, preposition
from chekhov.trace.record import Moment
from chekhov.trace.saying import is_unnamed_place
from chekhov.views import Known
from chekhov.world.log import Not, OneOf, Path

LONG = 30  # days after which a whereabouts is no longer taken for granted
_SPOTS = ("on", "under", "behind", "beside", "in front of", "next to", "between", "inside")
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
        earlier = _before_place(asker, statement, path)
        if earlier is not None:
            return earlier
        if not _predicates(statement):
            return _spot(asker, statement, time, path)
    if path:
        return _looked_for(asker, statement, time, path)
    best: Reply | None = None
    for word in _GOALS:
        reply = _goal(asker, _with_goal(statement, t.Prep(word, t.Gap("what"))), time)
        if reply is not None and (best is None or reply.rank < best.rank):
            best = reply
        if best is not None and best.rank == 0:
            return best
    return _of_event(asker, statement, time) or best


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
    return _before_place(asker, t.Clause(phrase, "be", (t.Prep("before", t.Pronoun("that")),), "past"), ())


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


def _before_place(asker: Asker, statement: t.Clause, path: Path) -> Reply | None:
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


_FROM = re.compile(r"\bfrom \{(\w+)")


def _set_out_from(asker: Asker, figure: int, at: int) -> Reply | None:
    """Where the sentence says that a journey began: "she walked from the barn to the well"."""
    moment = asker.trace.moments[at]
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    hit = _FROM.search(verb.text) if verb is not None and moment.fillers.get(verb.slots[0].name) == figure else None
    origin = moment.fillers.get(hit[1]) if hit is not None else None
    if not isinstance(origin, int) or not asker.trace.world.is_place(origin):
        return None
    name = asker.names.term(origin)
    return Reply(name, "yes", asker.sentence(f"{asker.names.term(figure)} was in {name}"), (at,))


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


def _at_first(asker: Asker, figure: int, time: Time, path: Path) -> Reply | None:
    """ "At the beginning", where nothing is said of the time before: the first place that the story names."""
    if not time.first:
        return None
    for at in range(time.at or 0, len(asker.trace.moments)):
        reply = of_figure(asker, figure, Time(at), path, True)
        if reply.known == "yes":
            return reply
    return None


def _spot(asker: Asker, statement: t.Clause, time: Time, path: Path) -> Reply | None:
    past = statement.tense == "past"
    replies = [
        _at_first(asker, figure, time, path)
        or (_before_it_was_had(asker, figure) if past and not path and time == Time() else None)
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


def _before_it_was_had(asker: Asker, figure: int) -> Reply | None:
    """ "Where was the mitten?", which somebody has found since: where it was before anybody had it again."""
    world, name = asker.trace.world, asker.names.term(figure)
    with asker.judge.looking(None):
        steps = world.chain(figure)
        entry = world.entry((), (world.place_id, figure))
    if world.is_mind(figure) or not steps or not world.is_mind(steps[0][1]) or entry is None or entry.cause <= 0:
        return None
    for at in range(entry.moment - 1, -1, -1):
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


def _of_another(asker: Asker, statement: t.Clause, time: Time, path: Path) -> Reply | None:
    """Where something is, if it is another thing of that name of which the story says so."""
    for pick in (1, 2):
        figures = asker.named(statement.subject, pick=pick)
        reply = of_figure(asker, figures[0], time, path, statement.tense == "past") if len(figures) == 1 else None
        if reply is not None and reply.known == "yes":
            return reply
    return None


def of_figure(asker: Asker, figure: int, time: Time, path: Path = (), past: bool = False) -> Reply:
    """Where somebody or something is at a time, as the story has it or (``path``) as some mind has it."""
    world = asker.trace.world
    time = time if path else _said_after(asker, figure, _meanwhile(asker, figure, time))
    name = asker.names.term(figure)
    head = "".join(f"{asker.names.term(mind)} {_believes(asker, mind)} that " for mind in path)
    with asker.judge.looking(time.at):
        entry = world.entry(path, (world.place_id, figure))
        steps = world.chain(figure, path)
        if entry is not None and isinstance(entry.value, OneOf):
            found = sorted(one[1] for one in entry.value.values if isinstance(one, tuple) and isinstance(one[1], int))
            options = list(dict.fromkeys(asker.names.term(one) for one in found))
            return Reply(
                listed(options, "or"), "maybe", asker.sentence(f"{name} is in {listed(options, 'or')}"), (entry.cause,)
            )
        if entry is None or isinstance(entry.value, Not) or not steps:
            beside = _beside(asker, figure, past) if not path else None
            if beside is not None:
                return beside
            whose = f"{asker.names.term(path[-1])} has no reason to believe that {name} is anywhere" if path else ""
            return Reply(
                "unknown", "unknown", asker.sentence(whose or f"The story does not say where {name} is"), (), 5
            )
        moments = [entry.cause]
        for _, where in steps[:3]:
            outer = world.entry(path, (world.place_id, where)) if not world.is_place(where) else None
            if outer is not None:
                moments.append(outer.cause)
    if not path and long_ago(asker, figure, entry.moment, time):
        known = asker.sentence(
            f"The story does not say where {name} is by then; before, {name} was {spot_words(asker, figure, steps)[1]}"
        )
        return Reply("unknown", "unknown", known, tuple(moments), 5)
    be = "was" if past else "are" if asker.trace.story.cast[figure].pronoun == "they" else "is"
    bare, said = spot_words(asker, figure, steps)
    if not bare:
        return Reply(
            "unknown", "unknown", asker.sentence(f"The story names no place for {name} at this time"), tuple(moments), 5
        )
    return Reply(bare, "yes", asker.sentence(f"{head}{name} {be} {said}"), tuple(moments))


def _beside(asker: Asker, figure: int, past: bool) -> Reply | None:
    """Where something is by what it lies beside: "between the lamp and the chair", "north of the hall"."""
    world, found, causes = asker.trace.world, [], []
    for relation in asker.trace.story.definitions.relations.values():
        if relation.step is None and "beside" not in relation.roles:
            continue
        for fluent in world.log.by_relation.get(relation.fluent_id, ()):
            entry = world.log.fact(fluent)
            if entry is not None and entry.value is True and len(fluent) == 3 and figure in map(world.real, fluent[1:]):
                found.append((fluent[1] != figure, asker.say(Holds(fluent, True), past)))
                causes.append(entry.cause)
    told = together([text for other, text in found if not other]) or together([text for _, text in found])
    if not told:
        return None
    name = asker.names.term(figure)
    bare = re.sub(rf"^{re.escape(name)} (?:is|are|was|were) ", "", told)
    return Reply(bare, "yes", asker.sentence(told), tuple(dict.fromkeys(causes)), 1)


def _believes(asker: Asker, mind: Term) -> str:
    figure = asker.trace.story.cast[mind] if isinstance(mind, int) else None
    return "believe" if figure is not None and figure.group and figure.pronoun == "they" else "believes"


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


def _meanwhile(asker: Asker, figure: int, time: Time) -> Time:
    """Whoever is in another scene at the same time is there, even though it is told later; the time at which to look."""
    trace = asker.trace
    here = trace.moments[time.at].scene if time.named and time.at is not None else -1
    with asker.judge.looking(time.at):
        entry = trace.world.entry((), (trace.world.place_id, figure))
    if here < 0 or (entry is not None and entry.moment >= trace.scene_span.get(here, (0, 0))[0]):
        return time
    for scene in trace.story.scenes:
        together = trace.order.overlapping(scene.index, here)
        if (
            together
            and scene.index in trace.scene_span
            and any(trace.world.same((), one, figure) for one in scene.present)
        ):
            return replace(time, at=trace.scene_span[scene.index][0])
    return time


def _said_after(asker: Asker, figure: int, time: Time) -> Time:
    """ "Tilda saw it. Ruben was in the kitchen": where he was when she saw it, if he has not been anywhere before; the time at which to look."""
    trace, place = asker.trace, asker.trace.world.place_id
    if time.event is None or time.way != "when" or time.at is None:
        return time
    entries = trace.world.log.history((place, figure))
    told = [entry for entry in entries if entry.moment > time.at]
    said = trace.moments[told[0].moment] if told else None
    known = [entry for entry in entries if entry.moment <= time.at and _is_named(asker, entry.value)]
    if said is None or known or said.kind != "state" or said.scene != trace.moments[time.at].scene:
        return time
    return replace(time, at=said.index)


def _is_named(asker: Asker, value: object) -> bool:
    """Is it somewhere that the story names?"""
    return isinstance(value, tuple) and len(value) == 2 and not is_unnamed_place(asker.trace, value[1])


def long_ago(asker: Asker, figure: int, since: int, time: Time) -> bool:
    """Whoever can walk is not still there after months that the story leaves out."""
    if not asker.trace.world.is_mind(figure) or asker.trace.story.cast[figure].group:
        return False
    last = len(asker.trace.moments) - 1 if time.at is None else time.at
    then, now = asker.trace.moments[since].scene, asker.trace.moments[last].scene
    if then < 0 or now < 0 or then == now:
        return False
    with asker.judge.looking(time.at):
        move = asker.trace.story.definitions.role("move")
        if asker.judge.dead(figure) or (
            move is not None and asker.judge.status(Holds((move.id, figure), True)) == "no"
        ):
            return False
    order = asker.trace.order
    between = order.ranks[order.position[then] : order.position[now] + 1]
    return any(order.likely_between(*two) >= LONG * asker.trace.story.calendar.day for two in pairwise(between))


def spot_words(asker: Asker, figure: int, steps: list[tuple[str, Term]]) -> tuple[str, str]:
    """A chain of places in words: the nearest telling spot alone, and the whole ("in the drawer, in the kitchen")."""
    relations = asker.trace.story.definitions.relations
    phrases: list[str] = []
    bare = ""
    holder: int | None = None
    for manner, where in steps:
        if isinstance(where, int) and is_unnamed_place(asker.trace, where):
            break
        relation = relations.get(manner)
        roles = relation.roles if relation is not None else ()
        held = "held" in roles or "worn" in roles
        name = asker.names.term(where)
        if held:
            phrases.append(f"with {name}")
            holder = where if holder is None and isinstance(where, int) else holder
        else:
            word = _preposition(relation.text if relation is not None else "", manner)
            word = preposition(word, name, asker.names.is_surface(where))
            phrases.append(f"{word} {name}")
            if not bare:
                bare = (
                    name
                    if word in ("in", "at", "aboard", "on")
                    or asker.trace.world.is_place(where)
                    or (asker.trace.world.has_role(where, "fixed") and asker.trace.world.is_mind(figure))
                    else f"{word} {name}"
                )
        if bare and asker.trace.world.is_place(where):
            break
    if not bare and holder is not None:
        verb = "have" if asker.trace.story.cast[holder].pronoun == "they" else "has"
        pronoun = "them" if asker.trace.story.cast[figure].pronoun == "they" else "it"
        bare = f"{asker.names.term(holder)} {verb} {pronoun}"
    return bare, ", ".join(phrases)


def _preposition(text: str, manner: str) -> str:
    """The preposition in a pattern of place: "{X: any} is under {P: any}" has *under*."""
    words = text.split(" is ", 1)[-1].split(" {")[0].strip()
    return words if words and "{" not in words else manner


# ---------------------------------------------------------------- where something happens


def _goal(asker: Asker, statement: t.Clause, time: Time) -> Reply | None:
    """The place that stands in the event's or state's own slot: "where does he lead her?" """
    silent: Reply | None = None
    for read in asker.readings(statement):
        if GAP not in variables(read.prop) or any(
            (isinstance(item, t.Prep) and isinstance(item.phrase, t.Gap)) or _makes_another_verb(item)
            for item in read.rest
        ):
            continue
        solutions = asker.judge.solve(read.whole, time) or within(asker, read.prop)
        solutions = [one for one in solutions if asker.speakable(one.binding.get(GAP, ""))]
        terms = [one.binding[GAP] for one in solutions if isinstance(one.binding.get(GAP), int)]
        terms = [term for term in terms if asker.trace.world.is_place(term) or not asker.trace.world.is_mind(term)]
        if is_event(read.prop):
            solutions = [
                one for one in solutions if all(fits_rest(asker, read, index) for index in one.moments)
            ] or solutions
        own = [one for one in solutions if all(asker.trace.moments[index].kind != "rule" for index in one.moments)]
        if own and len(own) < len(solutions):  # where this penguin lives, rather than where penguins do
            solutions, terms = own, [one.binding[GAP] for one in own if one.binding.get(GAP) in terms]
        if terms:
            names = list(dict.fromkeys(asker.names.term(term) for term in terms))
            moments = tuple(index for one in solutions for index in one.moments)
            text = asker.say(put(read.prop, solutions[0].binding), statement.tense == "past")
            return Reply(listed(names), "yes", asker.sentence(text), moments)
        silent = silent or Reply(
            "unknown", "unknown", asker.sentence(f"The story does not say that {asker.say(read.prop)}"), (), 6
        )
    return silent


def _makes_another_verb(item: t.Complement) -> bool:
    """Who gets *off* somewhere does not get somewhere."""
    return isinstance(item, t.Particle) and item.word in ("off", "out", "up", "down", "away")


def _looked_for(asker: Asker, statement: t.Clause, time: Time, path: Path) -> Reply | None:
    """ "Where does Anna think that Sally will look for it?" """
    for read in asker.readings(statement):
        reply = _expected(asker, read.prop, time, path, True) if isinstance(read.prop, Did) else None
        if reply is not None:
            return reply
    return None


def _expected(asker: Asker, prop: Did, time: Time, path: Path = (), silent: bool = False) -> Reply | None:
    """ "Where will she look for it?": where she believes it to be."""
    slots = asker.trace.story.definitions.verbs[prop.verb].slots
    figures = [term for slot in slots if isinstance(term := dict(prop.args).get(slot.name), int)]
    if len(figures) != 2 or not asker.trace.world.is_mind(figures[0]):
        return None
    reply = of_figure(asker, figures[1], time, (*path, asker.people.real(figures[0])))
    return reply if silent or reply.known == "yes" else None


def _of_event(asker: Asker, statement: t.Clause, time: Time) -> Reply | None:
    """The place at which the event happened."""
    fallback: Reply | None = None
    for read in asker.readings(statement):
        if not is_event(read.prop):
            continue
        found = asker.judge.judge(read.whole, time)
        said = asker.say(read.prop)
        if found.known != "yes" and statement.tense == "future" and isinstance(read.prop, Did):
            expected = _expected(asker, read.prop, time)
            if expected is not None:
                return expected
        if found.known != "yes":
            fallback = fallback or Reply(
                "unknown", "unknown", asker.sentence(f"The story does not tell that {said}"), found.moments, 5
            )
            continue
        told = _told_place(asker, found.moments)
        if told is not None:
            return Reply(told, "yes", asker.sentence(f"{said} {told}"), found.moments)
        places: list[int] = []
        for index in found.moments:
            moment = asker.moment(index)
            if moment is not None and moment.place is not None and not is_unnamed_place(asker.trace, moment.place):
                places.append(moment.place)
        if not places:
            return Reply("unknown", "unknown", asker.sentence(f"The story does not say where {said}"), found.moments, 4)
        names = listed([asker.names.term(place) for place in dict.fromkeys(places)])
        whole = asker.sentence_of(found.moments[0]).rstrip(".") if len(found.moments) == 1 else ""
        where = "on" if all(asker.names.is_surface(place) for place in places) else "in"
        text = whole if names in whole else f"{said} {where} {names}"  # "he slept with three men in the hut"
        return Reply(names, "yes", asker.sentence(text), found.moments)
    return fallback


def _told_place(asker: Asker, moments: tuple[int, ...]) -> str | None:
    """Where the sentence itself says that it happened, if that is no place of the story's map: "on the table"."""
    found: list[str] = []
    for index in moments:
        moment = asker.moment(index)
        told = moment.act.place if moment is not None and moment.act is not None else None
        if told is not None and not asker.trace.world.is_place(told[1]) and asker.speakable(told[1]):
            found.append(f"{told[0]} {asker.names.term(told[1])}")
        elif moment is not None and told is None and moment.verb:
            found.append(beside_words(asker, moment, _SPOTS) or _on_the_way(asker, moment))
    found = [words for words in found if words]
    return listed(list(dict.fromkeys(found))) or None


def _on_the_way(asker: Asker, moment: Moment) -> str:
    """ "On the way home", "on the way to school": between two places."""
    beside = moment.act.beside if moment.act is not None else ()
    said = next((one.words for one in beside if one.words.startswith("on the way")), "")
    goal = next((one.figures[0] for one in beside if one.words == "to" and one.figures), None)
    return f"{said} to {asker.names.term(goal)}" if said.endswith("way") and goal is not None else said
