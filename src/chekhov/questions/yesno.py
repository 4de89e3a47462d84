"""Yes or no: states, events, beliefs, wants, presence, abilities. Floor 8."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from chekhov.language import tree as t
from chekhov.language.words import plural, verb_forms
from chekhov.questions import able, credence, either, hearsay, nomore, onlysaid
from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.comparing import like_others, said_to_be
from chekhov.questions.fitting import fits_rest
from chekhov.questions.ground import Found, is_event, parts
from chekhov.questions.judge import NO_MORE
from chekhov.questions.manner import said_beside
from chekhov.questions.naming import Asking
from chekhov.questions.presence import presence
from chekhov.questions.times import Time
from chekhov.story.meaning import Did, Either, Every, Holds, IsA, Prop, Term, Thinks, figures_in, negate, variables
from chekhov.story.replacing import replaced
from chekhov.story.wording import article, listed
from chekhov.views import Known
from chekhov.world.event import Event, needs

SILENT = 4  # the rank of a "no" that only says that the story does not tell of it
_NEVER = re.compile(r"\bnever\b", re.I)
_NOBODY_BUT = re.compile(r"^(?:nobody|no one|only)\b", re.I)


def answer(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """The answer to a yes-no question, by the meaning of its clause that finds most."""
    best: Reply | None = None
    present = presence(asker, statement, time) or _is_there_one(asker, statement, time)
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
    heard_of = hearsay.knows_of(asker, statement, time) if best is not None and best.known != "yes" else None
    if heard_of is not None:
        return heard_of
    if best is not None and (best.rank == SILENT or best.known == "unknown") and not best.moments:
        best = onlysaid.whether(asker, statement, time, best.known == "no") or best
    if best is not None and best.rank == SILENT:
        return _as_all_of_them(asker, statement, time) or best
    if best is None or best.known != "unknown":
        return best
    return (
        _as_every_one(asker, statement, time)
        or _as_all_of_them(asker, statement, time)
        or _in_a_part(asker, statement, time)
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


def _in_a_part(asker: Asker, statement: t.Statement, time: Time) -> Reply | None:
    """ "Is the purse in the car?": it is in the bag, and the bag in the boot of the car."""
    world, owned = asker.trace.world, asker.trace.story.discourse.owned
    for read in asker.readings(statement):
        prop = read.prop
        value = prop.value if isinstance(prop, Holds) and prop.truth and prop.fluent[0] == world.place_id else None
        whole = value[1] if isinstance(value, tuple) and value[0] == "in" else None
        if not isinstance(whole, int) or not isinstance(prop, Holds) or world.is_mind(whole):
            continue
        if world.is_place(whole) and not world.has_role(whole, "vehicle"):
            continue  # the garden of the house is not in the house
        parts_of = {part for (owner, _), part in owned.items() if world.real(owner) == world.real(whole)}
        with asker.judge.looking(time.at):
            chain = world.chain(prop.fluent[1])
            inside = list(takewhile(lambda spot: spot[0] == "in", chain))
            found = next((spot for spot in inside if spot[1] in parts_of), None)
            told = world.verdict(Holds((world.place_id, prop.fluent[1]), chain[0])).evidence if found else ()
        if found is not None:
            said = f"{asker.say(prop)}: in {asker.names.term(found[1])}"
            return Reply("yes", "yes", asker.sentence(said), asker.judge.moments_of(told), 1)
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
    if found.known != "yes":
        found = credence.believed(asker, read.prop, time) or found
        beside = said_beside(asker, read.prop) if found.default and not found.moments and found.known == "no" else []
        found = Found("yes", tuple(beside)) if beside else found
    if found.known == "unknown" and (none := asker.judge.said.none_of(read.whole, time)):
        return Reply("no", "no", asker.sentence_of(none[0]), none, 1)
    if found.known == "unknown":
        found = _never(asker, read, time) or found
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


def _never(asker: Asker, read: Read, time: Time) -> Found | None:
    """ "Ruth has never married": she is not married."""
    prop = read.prop
    if not isinstance(prop, Holds) or not prop.truth or len(prop.fluent) != 2:
        return None
    lemmas = {lemma for lemma, form in verb_forms(str(prop.fluent[0])) if form == "part"}
    for moment in asker.judge.said.within(replace(time, since=0)) if lemmas else ():
        act = moment.act
        if (
            moment.kind == "not"
            and act is not None
            and act.said_by in lemmas
            and _NEVER.search(asker.sentence_of(moment.index))
        ):
            if [asker.trace.world.real(one) for one in act.fillers.values()] == [
                asker.trace.world.real(prop.fluent[1])
            ]:
                return Found("no", (moment.index,))
    return None


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
    minds.update((mind, None) for mind in _saw_everything(asker, moments))
    alone = _only_one_saw(asker, content, time)
    return viewer, [mind for mind in minds if mind in alone] if alone else list(minds), moments


def _saw_everything(asker: Asker, moments: tuple[int, ...]) -> list[int]:
    """ "She saw everything": what had just happened in this scene."""
    found: list[int] = []
    for index in moments:
        for moment in asker.trace.moments[index + 1 : index + 1 + _SHORTLY]:
            verb = asker.trace.story.definitions.verbs.get(moment.verb) if moment.kind == "event" else None
            terms = [one for one in moment.fillers.values() if isinstance(one, int)]
            if verb is None or moment.scene != asker.trace.moments[index].scene or not terms:
                continue
            if "noticing" in verb.roles and any(asker.trace.story.cast[one].label in _ALL for one in terms[1:]):
                found.append(asker.trace.world.real(terms[0]))  # type: ignore[arg-type]
    return [one for one in found if one in asker.used]


_ALL = ("everything", "it all", "all of it", "the whole thing")
_SHORTLY = 8


def _only_one_saw(asker: Asker, content: Did, time: Time) -> set[Term]:
    """ "Nobody but Tom saw her do it": Tom alone, whoever else was there."""
    found: set[Term] = set()
    for moment in asker.judge.said.within(time):
        verb = asker.trace.story.definitions.verbs.get(moment.verb)
        told = [one for one in moment.fillers.values() if isinstance(one, Did)]
        if verb is not None and any(asker.judge.said.answers(one, content) for one in told):
            if _NOBODY_BUT.match(asker.sentence_of(moment.index)):
                found.add(asker.trace.world.real(moment.fillers[verb.slots[0].name]))
    return found


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


def _worded(asker: Asker, read: Read, found: Found, past: bool) -> Reply:
    known: Known = "unknown"
    for word in ("yes", "no", "maybe", "unknown"):
        if found.known == word:
            known = word
    kind = read.meaning.prop if read.meaning is not None and isinstance(read.meaning.prop, IsA) else None
    wider = read.gender is not None or any(name.startswith("Any_") for name in variables(read.prop))
    asked = (
        read.meaning.prop if read.meaning is not None and wider else read.prop
    )  # "an uncle", rather than what makes one
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


def says_less(state: Reply, done: Reply, asked: t.Question) -> bool:
    """ "Is she married?": that nobody is told to have married her says no more. "Is the shed locked?": that it was locked once says less than what is so."""
    if not isinstance(asked.statement, t.Clause) or not asked.statement.passive:
        return False
    now = asked.statement.tense == "present"
    return done.rank == SILENT or (now and done.answer != "unknown" and state.known in ("yes", "no"))
