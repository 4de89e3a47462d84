"""Yes or no: states, events, beliefs, wants, presence, abilities. Floor 8."""

from __future__ import annotations

import re
from dataclasses import replace

from chekhov.language import tree as t
from chekhov.language.words import plural
from chekhov.questions import able, either, nomore
from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.comparing import like_others, said_to_be
from chekhov.questions.ground import Found, is_event, parts
from chekhov.questions.judge import NO_MORE
from chekhov.questions.naming import Asking
from chekhov.questions.times import Time
from chekhov.story.meaning import Did, Either, Every, Holds, IsA, Prop, Thinks, figures_in, negate, variables
from chekhov.story.replacing import replaced
from chekhov.story.wording import article, listed
from chekhov.trace.lookback import earlier_occasion
from chekhov.views import Known
from chekhov.world.event import Event, needs

SILENT = 4  # the rank of a "no" that only says that the story does not tell of it
_FROM_TO = frozenset("from to for against by".split())


def answer(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """The answer to a yes-no question, by the meaning of its clause that finds most."""
    best: Reply | None = None
    present = _presence(asker, statement, time) or _is_there_one(asker, statement, time)
    present = present or nomore.is_it_somewhere(asker, statement, time)
    if present is not None:
        return present
    for read in asker.readings(statement):
        reply = (
            either.whether(asker, read, time)
            or able.can(asker, read, statement, time)
            or _one_of(asker, read, time)
            or _judged(asker, read, statement, time)
        )
        if best is None or reply.rank < best.rank:
            best = reply
        if best.rank == 0:
            break
    if best is not None and best.rank == SILENT:
        return _as_all_of_them(asker, statement, time) or best
    if best is None or best.known != "unknown":
        return best
    return (
        _as_every_one(asker, statement, time)
        or _as_all_of_them(asker, statement, time)
        or _like_its_kind(asker, statement, time)
        or best
    )


def _as_every_one(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "Every knight has a sword": so has each."""
    cast = asker.trace.story.cast
    for read in asker.readings(statement):
        for figure in figures_in(read.prop):
            called = [f"{word} {kind}" for kind in cast[figure].kinds for word in ("every", "each")]
            for one in (other.id for other in cast if other.label in called):
                found = asker.judge.judge(replaced(read.whole, {figure: one}), time)
                if found.known in ("yes", "no"):
                    text = asker.sentence_of(found.moments[0]) if found.moments else asker.say(read.prop)
                    proof = (*found.moments, *said_to_be(asker, figure, cast[figure].kinds))
                    known: Known = "yes" if found.known == "yes" else "no"
                    return Reply(known, known, asker.sentence(text), proof, 1)
    return None


def _as_all_of_them(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "Mice fear cats": so does a mouse each of them."""
    cast = asker.trace.story.cast
    for read in asker.readings(statement):
        prop = read.prop
        for figure in figures_in(prop) if isinstance(prop, (Holds, Did)) and prop.truth else ():
            kinds = {plural(kind): kind for kind in cast[figure].kinds}
            for one in (other.id for other in cast if other.group and other.label in kinds and other.number is None):
                found = asker.judge.judge(replaced(read.whole, {figure: one}), time)
                if (
                    found.known == "yes"
                    and found.moments
                    and (isinstance(prop, Holds) or _of_all(asker, found.moments))
                ):
                    kind = kinds[cast[one].label]
                    told = asker.sentence_of(found.moments[0]).rstrip(".")
                    text = f"{told}, and {asker.names.term(figure)} is {article(kind)}"
                    return Reply("yes", "yes", asker.sentence(text), found.moments, 1)
    return None


def _of_all(asker: Asker, moments: tuple[int, ...]) -> bool:
    """Is it told of all of them ("all bakers get up early"), and not only of some that once did so?"""
    return any(re.search(r"\b(?:all|every|each|always)\b", asker.sentence_of(index), re.I) for index in moments)


def _like_its_kind(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """Where the story is silent on a look, and all others of the kind have it: perhaps."""
    for read in asker.readings(statement):
        prop = read.prop
        relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0])) if isinstance(prop, Holds) else None
        if isinstance(prop, Holds) and prop.truth and relation is not None and relation.named_by:
            proof = like_others(asker, prop, time)
            if proof:
                return Reply(
                    "maybe", "maybe", asker.sentence(f"Perhaps {asker.say(prop)}: others of that kind are"), proof, 1
                )
            for other in (value for value in relation.values if value != prop.value):
                proof = like_others(asker, prop._replace(value=other), time)
                if proof:
                    said = asker.say(prop._replace(truth=False))
                    return Reply(
                        "no", "maybe", asker.sentence(f"Perhaps {said}: others of that kind are {other}"), proof, 1
                    )
    return None


def _is_there_one(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "Is there a letter?": does the story tell of one?"""
    if not isinstance(statement, t.Clause) or statement.verb != "be" or not isinstance(statement.subject, t.Pronoun):
        return None
    objects = [item.phrase for item in statement.complements if isinstance(item, t.Object)]
    rest = [item for item in statement.complements if not isinstance(item, (t.Object, t.Particle))]
    if statement.subject.word != "there" or len(objects) != 1 or rest:
        return None
    asking = Asking(asker.people)
    terms = asking.refer(objects[0], None, "subject")
    if terms is None:
        return None
    name = next((term for term in terms.items if isinstance(term, str)), None)
    figures = [term for term in terms.items if isinstance(term, int)]
    if name is not None and asking.constraints:
        found = asker.judge.solve(Every(tuple(asking.constraints)), time)
        figures = [term for one in found if isinstance(term := one.binding.get(name), int)]
    if not figures:
        return Reply("no", "no", "The story tells of none.", (), 3)
    names = listed([asker.names.term(figure) for figure in figures])
    first = [
        moment.index
        for moment in asker.trace.moments
        if moment.act is not None and set(figures) & set(figures_in(moment.act.prop))
    ]
    return Reply("yes", "yes", asker.sentence(names), tuple(first[:1]))


def _one_of(asker: Asker, read: Read, time: Time) -> Reply | None:
    """ "Is Tom dead or alive?": which of the two."""
    if not isinstance(read.prop, Either) or variables(read.whole):
        return None
    found = [(item, asker.judge.judge(item, time)) for item in read.prop.items]
    so = [(item, one) for item, one in found if one.known == "yes"]
    if not so:
        return None
    words = [
        str(item.value) if isinstance(item, Holds) and isinstance(item.value, str) else asker.say(item)
        for item, _ in so
    ]
    moments = tuple(index for _, one in so for index in one.moments)
    text = " and ".join(asker.say(item) for item, _ in so)
    return Reply(listed(words), "yes", asker.sentence(text), moments, 0)


def _judged(asker: Asker, read: Read, statement: t.Statement, time: Time) -> Reply:
    modal = statement.modal if isinstance(statement, t.Clause) else ""
    found = asker.judge.judge(read.whole, time) if read.scope.reader is False else _reader(asker, read, time)
    past = isinstance(statement, t.Clause) and (statement.tense == "past" or statement.perfect)
    if found.known != "yes" and (time.ever or (past and not time.named)) and not is_event(read.prop):
        found = _ever(asker, read, time, found)
    if found.known != "yes" and modal in ("can", "could") and isinstance(read.prop, Did):
        found = _able(asker, read, time, found)
    if found.known == "no" and found.silent:
        found = _was_seen(asker, read, time) or found
    if found.known == "yes" and found.default and not asker.exists(read.prop, time):
        found = Found("no", (), note="the story has nobody and nothing of that name then")
    if found.known == "unknown" and (none := asker.judge.said.none_of(read.whole, time)):
        return Reply("no", "no", asker.sentence_of(none[0]), none, 1)
    if found.known == "unknown":
        found = _not_yet(asker, read, time) or found
    if read.gender is not None and (found.known != "yes" or not asker.gendered(read, {})):
        return Reply("unknown", "unknown", "", (), 6)
    if found.known == "yes" and not heard(asker, read, found.moments):
        found = Found("no", (), True, True)
    if found.known == "yes" and read.scope.numbers:
        found = _enough(asker, read, time, found)
    if found.known == "yes" and is_event(read.prop) and read.rest:
        found = _with_rest(asker, read, found)
    return _worded(asker, read, found, past)


def _not_yet(asker: Asker, read: Read, time: Time) -> Found | None:
    """ "Is Tom married to Anna?", a year before the wedding: what an event of the story brings about was not so before."""
    trace, told = asker.trace, list(parts(read.whole))
    fluents = {one.fluent[0] for one in told if isinstance(one, Holds) and one.truth}
    if len(fluents) != 1 or variables(read.whole) or time.at is None:
        return None
    turning = asker.judge.turning(read.whole)
    verb = trace.story.definitions.verbs.get(trace.moments[turning].verb) if turning is not None else None
    if turning is None or turning <= time.at or verb is None:
        return None
    if not any(isinstance(one, Holds) and one.truth and one.fluent[0] in fluents for one in verb.makes):
        return None
    return Found("no", (turning,), note=f"only later, {asker.sentence_of(turning)}")


def _enough(asker: Asker, read: Read, time: Time, found: Found) -> Found:
    """ "In two places": are there so many of them?"""
    if isinstance(read.prop, Holds) and isinstance(read.prop.value, tuple):
        return Found("no", found.moments, note="nobody is in two places at once")
    solutions = asker.judge.solve(read.whole, time)
    for name, number in read.scope.numbers.items():
        if name in variables(read.prop) and len({solution.binding.get(name) for solution in solutions}) < number:
            return Found("no", found.moments, note="the story tells of fewer")
    return found


def witnessed(asker: Asker, prop: Prop, time: Time) -> tuple[str, list[int], tuple[int, ...]] | None:
    """For "somebody saw it happen": the slot of who saw, the witnesses of the event (without those who took part), and its moments."""
    if not isinstance(prop, Did):
        return None
    verb = asker.trace.story.definitions.verbs[prop.verb]
    viewer = verb.slots[0].name
    content = next((term for slot, term in prop.args if slot != viewer and isinstance(term, Did)), None)
    if verb.chosen_by or verb.seen_by != (viewer,) or content is None:
        return None
    moments = asker.judge.judge(content, time).moments
    minds: dict[int, None] = {}
    for index in moments:
        moment = asker.trace.moments[index]
        taking_part = {asker.trace.world.real(term) for term in moment.fillers.values()}
        mask = (moment.witnesses | moment.watchers) if moment.witnesses >= 0 else 0
        minds.update(
            (mind, None)
            for mind in asker.trace.world.log.minds_in(mask)
            if mind in asker.used and mind not in taking_part
        )
    return viewer, list(minds), moments


def _was_seen(asker: Asker, read: Read, time: Time) -> Found | None:
    seen = witnessed(asker, read.prop, time)
    if seen is None or not isinstance(read.prop, Did):
        return None
    viewer = dict(read.prop.args).get(seen[0])
    so = (
        bool(seen[1])
        if isinstance(viewer, str)
        else asker.trace.world.real(viewer) in seen[1]
        if viewer is not None
        else False
    )
    return Found("yes", seen[2]) if so else None


def heard(asker: Asker, read: Read, moments: tuple[int, ...]) -> bool:
    """Was the hearer whom the question names among those who perceived it?"""
    if read.hearer is None:
        return True
    mask = asker.trace.world.log.mask(read.hearer)
    return any(asker.trace.moments[index].witnesses & mask for index in moments)


def _reader(asker: Asker, read: Read, time: Time) -> Found:
    from chekhov.questions.reader import reader_thinks

    return reader_thinks(asker, read, time)


def _ever(asker: Asker, read: Read, time: Time, found: Found) -> Found:
    """A past state without a time: at any time."""
    if isinstance(read.prop, Thinks) and not read.prop.truth:
        return found
    moment = asker.judge.turning(read.whole, until=time.at)
    if moment is None:
        return found
    with asker.judge.looking(moment):
        evidence = asker.judge.moments_of(asker.trace.world.verdict(read.whole).evidence)
    return Found("yes", evidence or (moment,), note="at some time")


def _able(asker: Asker, read: Read, time: Time, found: Found) -> Found:
    """ "Can he leave?": no, if a need of the deed is known to fail; else the story's silence."""
    prop = read.prop
    assert isinstance(prop, Did)
    if found.known == "no" and not found.silent:
        return found
    verb = asker.trace.story.definitions.verbs[prop.verb]
    fillers = {slot: asker.trace.world.real(term) for slot, term in prop.args}
    with asker.judge.looking(time.at):
        for need in needs(asker.trace.world, Event(verb, fillers)):
            if need.verdict.status == "no":
                return Found("no", asker.judge.moments_of(need.verdict.evidence), note=asker.say(negate(need.prop)))
    hedge = asker.judge.said.hedged(prop, time) or asker.judge.said.claimed(prop, time)
    return Found("maybe", hedge) if hedge else replace(found, known="unknown", silent=True)


def _with_rest(asker: Asker, read: Read, found: Found) -> Found:
    """What the pattern did not take ("in the village", "with Luna") must fit the event."""
    kept = [index for index in found.moments if fits_rest(asker, read, index)]
    if found.moments and not kept:
        return Found("no", found.moments, silent=True)
    return replace(found, moments=tuple(kept) or found.moments)


def fits_rest(asker: Asker, read: Read, index: int) -> bool:
    """Does an event fit the adverbials of a question?"""
    moment = asker.moment(index)
    if moment is None:
        return True
    world = asker.trace.world
    for item in read.rest:
        if not isinstance(item, t.Prep) or isinstance(item.phrase, t.Gap):
            continue
        terms = read.scope.refer(item.phrase, None, "oblique")
        if terms is None or not isinstance(terms.items[0], int):
            continue
        wanted = terms.items[0]
        if item.word in ("in", "at", "on", "inside", "near") and world.is_place(wanted):
            with asker.judge.looking(index):
                place = moment.place
                there = place is not None and (
                    place == wanted or any(where == wanted for _, where in world.chain(place))
                )
            if place is not None and not there:
                return False
        elif item.word in ("with", "together with"):
            company = [*(moment.act.companions if moment.act else ()), *moment.fillers.values()]
            known = [world.real(one) for one in company]
            if (
                not any(world.same((), one, wanted) for one in known)
                and moment.act is not None
                and moment.act.companions
            ):
                return False
        elif moment.act is not None and item.word in _FROM_TO:
            act = moment.act
            told: list[object] = [
                *moment.fillers.values(),
                act.goal,
                *(figure for one in act.beside for figure in one.figures),
            ]
            told += [spot[1] for spot in (act.place,) if spot is not None]
            if not any(isinstance(one, int) and world.same((), world.real(one), wanted) for one in told):
                return False
    return True


# ---------------------------------------------------------------- presence


def _presence(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "Was Luna there?" of a scene: was she surely there at some time of it?"""
    if time.event is not None and is_being_there(statement):
        return _there_when(asker, statement, time.event)
    if time.scene is None or time.way not in ("at", "start") or not is_being_there(statement):
        return None
    assert isinstance(statement, t.Clause)
    figures = asker.named(statement.subject)
    if not figures:
        return None
    there = [figure for figure in figures if was_there(asker, figure, time.scene)]
    moments = tuple(moment for figure in there for moment in appearances(asker, figure, time.scene))
    denied = isinstance(statement, t.Clause) and statement.polarity != "yes"
    yes = len(there) == len(figures)
    names = " and ".join(asker.names.term(figure) for figure in figures)
    title = asker.title(time.scene)
    said = (
        f"{names} {'takes' if len(figures) == 1 else 'take'} part in “{title}”"
        if yes
        else f"The story does not show {names} in “{title}”"
    )
    known: Known = "yes" if yes != denied else "no"
    return Reply(known, known, asker.sentence(said), moments)


def _there_when(asker: Asker, statement: t.Statement, event: int) -> Reply | None:
    """ "Was Luna there when Burai died?" """
    assert isinstance(statement, t.Clause)
    figures = asker.named(statement.subject)
    if not figures:
        return None
    told: list[str] = []
    moments: list[int] = [event]
    for figure in figures:
        status, proof = at_event(asker, figure, event)
        told.append(status)
        moments.extend(proof)
    known: Known = "yes" if all(one == "yes" for one in told) else "no" if "no" in told else "unknown"
    if statement.polarity != "yes" and known in ("yes", "no"):
        known = "no" if known == "yes" else "yes"
    names = listed([asker.names.term(figure) for figure in figures])
    text = {"yes": f"{names} was there", "no": f"{names} was not there"}.get(
        known, f"The story does not say whether {names} was there"
    )
    return Reply(known, known, asker.sentence(f"{text} ({asker.sentence_of(event)})"), tuple(moments))


def at_event(asker: Asker, figure: int, event: int) -> tuple[str, tuple[int, ...]]:
    """Was somebody at the place of an event: yes, no or unknown, with the moments that tell."""
    world, moment = asker.trace.world, asker.trace.moments[event]
    if moment.witnesses > 0 and moment.witnesses & world.log.bits.get(figure, 0):
        return "yes", ()
    if moment.place is None:
        return "unknown", ()
    with asker.judge.looking(event):
        verdict = world.verdict(Holds((world.place_id, figure), (world.place_id, moment.place)))
    status = "unknown" if verdict.status == "maybe" else verdict.status
    return status, asker.judge.moments_of(verdict.evidence)


def is_being_there(statement: t.Statement) -> bool:
    """Is the clause only "X is (there)"?"""
    if not isinstance(statement, t.Clause) or statement.verb != "be" or statement.subject is None:
        return False
    rest = [
        item
        for item in statement.complements
        if not (isinstance(item, t.Particle) and item.word in ("there", "here", "present"))
    ]
    rest = [item for item in rest if not (isinstance(item, t.Adjective) and item.word == "present")]
    return not rest and "there" not in (getattr(statement.subject, "word", ""),)


def was_there(asker: Asker, figure: int, scene: int) -> bool:
    """Was a figure surely there at some time of a scene?"""
    log = asker.trace.world.log
    mask = asker.trace.presence.get(scene, 0)
    for one in (figure, *asker.trace.world.guises((), figure)):
        if isinstance(one, int) and one in log.bits and mask & log.bits[one]:
            return True
    return bool(appearances(asker, figure, scene))


def appearances(asker: Asker, figure: int, scene: int) -> list[int]:
    """Moments of a scene in which a figure takes part bodily."""
    world = asker.trace.world
    guises = {figure, *world.guises((), figure)}
    found: list[int] = []
    first, last = asker.trace.scene_span.get(scene, (0, -1))
    for moment in asker.trace.moments[first : last + 1]:
        verb = asker.trace.story.definitions.verbs.get(moment.verb)
        if verb is None or moment.kind not in ("event", "rule"):
            continue
        if moment.act is not None and earlier_occasion(world, moment.act, first) is not None:
            continue  # "Tom lost her during the fight", which was in an earlier scene
        for slot in verb.slots:
            if (
                slot.reach == "bodily"
                and slot.form == "noun"
                and world.real(moment.fillers.get(slot.name, -1)) in guises
            ):
                found.append(moment.index)
    return found


# ---------------------------------------------------------------- words


def _worded(asker: Asker, read: Read, found: Found, past: bool) -> Reply:
    known: Known = "unknown"
    for word in ("yes", "no", "maybe", "unknown"):
        if found.known == word:
            known = word
    kind = read.meaning.prop if read.meaning is not None and isinstance(read.meaning.prop, IsA) else None
    asked = read.meaning.prop if read.meaning is not None and read.gender is not None else read.prop  # "an uncle"
    said = _shown(asker, read, kind or asked, past)
    if known == "yes":
        text = said + (" (nothing in the story says otherwise)" if found.default and not found.moments else "")
    elif known == "maybe":
        text = f"Perhaps: the story leaves open whether {said}"
    elif known == "unknown":
        text = f"The story does not say whether {said}" + (f" ({found.note})" if found.note else "")
    elif found.silent:
        text = f"No: the story does not tell that {said}"
    elif found.note:
        text = f"No: {found.note}"
    else:
        text = f"No: {_denied(asker, read, past)}"
        if found.default and not found.moments:
            text += (
                " (nothing in the story says otherwise)"
                if not isinstance(read.prop, Thinks)
                else " (nothing in the story shows it)"
            )
    rank = {"yes": 0, "maybe": 2, "no": 3, "unknown": 5}[known]
    if known == "yes" and found.default and not found.moments:
        rank = 1
    elif known == "no" and (found.silent or found.default):
        rank = SILENT
    elif known == "unknown" and found.note == NO_MORE:
        rank = 1  # no other reading of the question says more
    return Reply(known, known, asker.sentence(text), found.moments, rank)


def _shown(asker: Asker, read: Read, prop: Prop, past: bool) -> str:
    asker.names.open = {name: article(kinds[0]) for name, kinds in read.scope.kinds.items() if kinds}
    try:
        return asker.say(prop, past)
    finally:
        asker.names.open = {}


def _denied(asker: Asker, read: Read, past: bool) -> str:
    if variables(read.prop):
        return f"nothing shows that {_shown(asker, read, read.prop, past)}"
    if isinstance(read.prop, Every) and len(read.prop.items) > 1:
        return f"it is not so that {_shown(asker, read, read.prop, past)}"
    return _shown(asker, read, negate(read.prop), past)
