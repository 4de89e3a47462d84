"""What fills the open place of a question, in words: names, numbers, or why there is nothing to name. Floor 8.

In: a reading of the question, and what was found for its open place. Out: the reply.
"""

from __future__ import annotations

from collections.abc import Sequence

from chekhov.questions import contents, counting, either
from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.ground import Solution, is_event, parts
from chekhov.questions.merging import together
from chekhov.questions.ownwords import by_own_account
from chekhov.questions.times import Time
from chekhov.story.meaning import GAP, Did, Holds, IsA, Prop, Same, Term, Thinks, put
from chekhov.story.wording import listed
from chekhov.views import Known


def named(asker: Asker, read: Read, solutions: list[Solution], past: bool) -> Reply:
    """The names of all that was found."""
    firm = [solution for solution in solutions if not solution.default]
    single = [one for one in solutions if not one.default or not _is_group(asker, one.binding[GAP])]
    chosen = _without_wholes(asker, single or firm or solutions)
    words = [contents.bare(asker, read, one.binding[GAP], one.moments) for one in chosen]
    words = list(dict.fromkeys(words))
    moments = tuple(dict.fromkeys(index for one in chosen for index in one.moments))
    plain = read.whole if isinstance(read.prop, Same) else read.prop
    if read.gender is not None and read.meaning is not None:
        plain = read.meaning.prop  # "an uncle", rather than what makes one
    said = [asker.say(_said(plain, one), past) for one in chosen[:3]]
    text = asker.sentence(together(said)) if len(chosen) <= 3 else asker.sentence(listed(words))
    if not firm and chosen:
        text = asker.sentence(listed(words)) + " (Nothing in the story says otherwise.)"
    return Reply(listed(words), "yes", text, moments, 0 if firm else 1)


def _without_wholes(asker: Asker, solutions: list[Solution]) -> list[Solution]:
    """ "Gil, Hetty and Immo" rather than "Ellen's children, Gil, Hetty and Immo"."""
    named = {one.binding[GAP] for one in solutions}
    wholes = [term for term in named if isinstance(term, int) and _is_group(asker, term)]
    told = [term for term in wholes if (parts := asker.members(term)) and named.issuperset(parts)]
    return [one for one in solutions if one.binding[GAP] not in told]


def _said(prop: Prop, solution: Solution) -> Prop:
    if isinstance(prop, Thinks) and prop.who == GAP:
        return prop._replace(who=solution.binding[GAP])
    return put(prop, solution.binding)


def _is_group(asker: Asker, term: Term) -> bool:
    return isinstance(term, int) and not isinstance(term, bool) and asker.trace.story.cast[term].group


def added_up(asker: Asker, read: Read, time: Time) -> Reply | None:
    """ "How many apples does John have?", "how many are in the bowl?": what came, without what went."""
    prop, kinds = read.prop, read.scope.kinds.get(GAP, ())
    relation = (
        asker.trace.story.definitions.relations.get(prop.value[0])
        if isinstance(prop, Holds) and isinstance(prop.value, tuple)
        else None
    )
    if not isinstance(prop, Holds) or prop.fluent != (asker.trace.world.place_id, GAP) or not kinds:
        return None
    if relation is None or not isinstance(prop.value, tuple) or not isinstance(prop.value[1], int):
        return None
    holder = asker.people.real(prop.value[1])
    if ("held" in relation.roles) != asker.trace.world.is_mind(holder):
        return None
    picks = tuple(one for one in read.scope.constraints if isinstance(one, Holds) and one.fluent[1:] == (GAP,))
    found = counting.amount(asker, holder, kinds[0], time, picks)
    return counting.worded(asker, holder, kinds[0], found) if found is not None else None


def counted(asker: Asker, read: Read, solutions: list[Solution], time: Time) -> Reply:
    """How many were found, and who they are."""
    terms = list(dict.fromkeys(one.binding[GAP] for one in solutions))
    if not terms and (is_event(read.prop) or _changes_hands(asker, read)):
        return none(asker, "how many", read, time)
    cast = asker.trace.story.cast
    numbered = [term for term in terms if isinstance(term, int) and _is_group(asker, term) and cast[term].number]
    counted = {one for group in numbered for one in asker.members(group)}
    terms = [term for term in terms if term not in counted and not _taken_from(asker, term, numbered)]
    total = 0
    vague: list[Term] = []
    for term in terms:
        if _is_group(asker, term):
            assert isinstance(term, int)
            number = cast[term].number
            if number is None:
                members = [one.id for one in cast if one.part_of == term and not one.group]
                if members or any(cast[other].part_of == term for other in terms if isinstance(other, int)):
                    continue
                vague.append(term)
            else:
                total += number
        else:
            total += 1
    moments = tuple(dict.fromkeys(index for one in solutions for index in one.moments))
    if vague and not total:
        return Reply(
            "unknown",
            "unknown",
            asker.sentence(f"The story does not say how many {listed([asker.names.term(one) for one in vague])} are"),
            moments,
            2,
        )
    names = listed([asker.names.term(term) for term in terms])
    least = "at least " if vague else ""  # many of them are not counted by the story
    text = f"{least}{total}: {names}" if names and total else f"{total}"
    known: Known = "yes" if terms else "no"
    return Reply(str(total), known, asker.sentence(text), moments, 0 if terms else 3)


def _changes_hands(asker: Asker, read: Read) -> bool:
    """Does the story tell that some of a kind came to whoever has them, or went, though not how many there were?"""
    prop, kinds = read.prop, read.scope.kinds.get(GAP, ())
    if not isinstance(prop, Holds) or not kinds or not isinstance(prop.value, tuple):
        return False
    holder = prop.value[1]
    if prop.fluent != (asker.trace.world.place_id, GAP) or not isinstance(holder, int):
        return False
    ledger = counting.Ledger(asker, asker.people.real(holder), kinds[0])
    ledger.read(Time())
    return any(number < 0 for _, number in ledger.rows) and ledger.total < 0


def _taken_from(asker: Asker, term: Term, groups: Sequence[Term]) -> bool:
    """ "Four are red. She gives a red one to Kuno": one of the four, unless whoever does it has it only by that."""
    cast = asker.trace.story.cast
    if not isinstance(term, int) or not any(
        isinstance(one, int)
        and one < term
        and cast[one].noun == cast[term].noun
        and (cast[term].number or 1) <= (cast[one].number or 0)
        for one in groups
    ):
        return False
    first = next((one for one in asker.trace.moments if term in one.fillers.values()), None)
    if first is None or first.kind != "event":
        return False
    verb = asker.trace.story.definitions.verbs[first.verb]
    slot = next(name for name, filler in first.fillers.items() if filler == term)
    had = (asker.trace.world.place_id, slot)
    return not any(
        isinstance(made, Holds) and made.truth and made.fluent == had and verb.slots[0].name in made.value[1:]
        for made in verb.makes
        if isinstance(made, Holds) and isinstance(made.value, tuple)
    )


def none(asker: Asker, wh: str, read: Read, time: Time) -> Reply:
    """Nothing surely fills the place: a hedge, a denial, an open doer, or silence."""
    nobody = "nobody" if wh in ("who", "whose") else "nothing"
    with asker.names.calling(GAP, "something" if nobody == "nothing" else "somebody"):
        said = asker.say(read.prop)
    choice = either.who(asker, read, time)
    if choice is not None:
        return choice
    denied = asker.judge.said.denied(read.prop, time) if is_event(read.prop) else ()
    if denied and not _denied_of_one(asker, read.prop, denied):
        return Reply(nobody, "no", asker.sentence(f"{nobody}: {asker.sentence_of(denied[0])}"), denied, 3)
    hedge = tuple(one for one in asker.judge.said.hedged(read.prop, time) if told_so(asker, read, one))
    if hedge:
        guess = _hedged_terms(asker, read, hedge)
        return Reply(guess or "maybe", "maybe", asker.sentence(f"Perhaps: {asker.sentence_of(hedge[0])}"), hedge, 2)
    none = asker.judge.said.none_of(read.prop, time)
    if none:
        return Reply(nobody, "no", asker.sentence(asker.sentence_of(none[0])), none, 3)
    guess_reply = _by_consequence(asker, read, time)
    if guess_reply is not None:
        return guess_reply
    opener = _let_out(asker, read, time)
    if opener is not None:
        return opener
    if is_event(read.prop):
        claimed = by_own_account(asker, read, time) if nobody == "nobody" else None
        return claimed or Reply("unknown", "unknown", f"The story does not tell that {said}.", (), 5)
    if (
        _closed(asker, read.prop)
        or (not _is_past(read) and _held_by_none(asker, read.prop, time))
        or _empty_handed(asker, read.prop, time)
    ):
        return Reply(nobody, "no", asker.sentence(f"{nobody} that the story speaks of"), (), 4)
    return Reply("unknown", "unknown", f"The story does not say that {said}.", (), 5)


def _denied_of_one(asker: Asker, prop: Prop, denied: tuple[int, ...]) -> bool:
    """ "Peter could not find his keys": that says of nobody else that they did not find them."""
    slot = next((name for name, term in prop.args if term == GAP), "") if isinstance(prop, Did) else ""
    acts = [asker.trace.moments[index].act for index in denied]
    told = [
        dict(part.args).get(slot)
        for act in acts
        if act is not None
        for part in parts(act.prop)
        if isinstance(part, Did)
    ]
    return bool(told) and all(isinstance(one, int) and not asker.trace.story.cast[one].none for one in told)


def _let_out(asker: Asker, read: Read, time: Time) -> Reply | None:
    """ "Who let the hamster out?": whoever opened or unlocked what it was in, before it came out."""
    prop, definitions, world = read.prop, asker.trace.story.definitions, asker.trace.world
    verb = definitions.verbs[prop.verb] if isinstance(prop, Did) else None
    captive = definitions.role("captive")
    frees = (
        verb is not None
        and captive is not None
        and any(
            isinstance(made, Holds) and made.fluent[0] == captive.fluent_id and not made.truth for made in verb.makes
        )
    )
    who = [term for _, term in prop.args if isinstance(term, int)] if isinstance(prop, Did) else []
    if not frees or len(who) != 1 or not isinstance(prop, Did) or prop.args[0][1] != GAP:
        return None
    for moment in reversed(asker.trace.moments[: None if time.until is None else time.until + 1]):
        opens = definitions.verbs.get(moment.verb)
        doer = moment.fillers.get(opens.slots[0].name) if opens is not None and moment.kind == "event" else None
        if opens is None or not isinstance(doer, int) or doer == who[0]:
            continue
        opened = [one.fluent[1] for one in opens.makes if isinstance(one, Holds) and _opens(asker, one)]
        doors = {moment.fillers.get(str(slot)) for slot in opened}
        with asker.judge.looking(moment.index - 1):
            around = {where for _, where in world.chain(who[0])} | _homes(asker, who[0])
        if doors & around:
            name = asker.names.term(doer)
            return Reply(name, "yes", asker.sentence(asker.sentence_of(moment.index)), (moment.index,), 1)
    return None


def _homes(asker: Asker, figure: int) -> set[Term]:
    """Where somebody is said to live."""
    home, log = asker.trace.story.definitions.role("home"), asker.trace.world.log
    told = log.by_relation.get(home.fluent_id, ()) if home is not None else ()
    return {fluent[2] for fluent in told if fluent[1] == figure and len(fluent) > 2}


def _opens(asker: Asker, made: Holds) -> bool:
    """Is it that something is open then, or no longer locked?"""
    ways = {"closed": True, "locked": False}
    roles = ((asker.trace.story.definitions.role(name), so) for name, so in ways.items())
    return any(role is not None and made.fluent[0] == role.fluent_id and made.truth == so for role, so in roles)


def _says_nothing(said: str) -> bool:
    """Is this no more than that somebody is somebody ("Who is older?", than whom?)?"""
    words = said.split()
    return words[0] == words[-1] and words[0] in ("somebody", "something")


def told_so(asker: Asker, read: Read, index: int) -> bool:
    """Does the sentence have the verb of the question, where that is a narrower word for the event?"""
    verb = read.meaning.verb if read.meaning is not None else None
    asked = read.meaning.clause.verb if read.meaning is not None else ""
    moment = asker.moment(index)
    item = moment.item if moment is not None else None
    return verb is None or asked == verb.lemma or item is None or asked in asker.names.words_of(item)


def _empty_handed(asker: Asker, prop: Prop, time: Time) -> bool:
    """Has somebody had something, and nothing any more?"""
    relation = (
        asker.trace.story.definitions.relations.get(prop.value[0])
        if isinstance(prop, Holds) and isinstance(prop.value, tuple)
        else None
    )
    if relation is None or "held" not in relation.roles or not isinstance(prop, Holds) or prop.fluent[1:] != (GAP,):
        return False
    if not isinstance(prop.value, tuple) or not isinstance(prop.value[1], int):
        return False
    return any(asker.judge.solve(prop, Time(moment.index)) for moment in asker.trace.moments if moment.changes)


def _is_past(read: Read) -> bool:
    """Is it asked of some time before: "who carried it?"?"""
    clause = read.meaning.clause if read.meaning is not None else None
    return clause is not None and clause.tense == "past"


def _held_by_none(asker: Asker, prop: Prop, time: Time) -> bool:
    """Who has it? Nobody, where the story says in what place it lies."""
    if (
        not isinstance(prop, Holds)
        or not isinstance(prop.value, tuple)
        or prop.value[1] != GAP
        or not isinstance(prop.fluent[1], int)
    ):
        return False
    with asker.judge.looking(time.at):
        spot = asker.trace.world.spot(asker.trace.world.real(prop.fluent[1]))
    return spot is not None and not asker.trace.world.is_mind(spot[1])


def _closed(asker: Asker, prop: Prop) -> bool:
    item = next((part for part in parts(prop) if not isinstance(part, IsA)), None)
    if isinstance(item, Thinks):
        return item.knows or item.who == GAP  # what somebody who has not looked may believe, nobody says
    if isinstance(item, Holds):
        relation = asker.trace.story.definitions.relations.get(str(item.fluent[0]))
        return relation is not None and relation.default is not None
    return False


def _hedged_terms(asker: Asker, read: Read, moments: tuple[int, ...]) -> str:
    found: list[str] = []
    for index in moments:
        moment = asker.moment(index)
        if moment is None or moment.act is None:
            continue
        for said in parts(moment.act.prop):
            if isinstance(said, Did) and isinstance(read.prop, Did):
                slot = next((name for name, term in read.prop.args if term == GAP), "")
                filler = dict(said.args).get(slot)
                if filler is not None and asker.speakable(filler):
                    found.append(asker.names.term(filler))
    return listed(list(dict.fromkeys(found)))


def _by_consequence(asker: Asker, read: Read, time: Time) -> Reply | None:
    """ "Who killed her?" where the story says that he shot her and that she died."""
    if not isinstance(read.prop, Did):
        return None
    result = asker.judge.said.consequence(read.prop, time)
    if result is None or dict(read.prop.args).get(result[3]) != GAP:
        return None
    index, end, figure, _ = result
    name = asker.names.term(figure)
    return Reply(name, "yes", asker.sentence(f"{asker.sentence_of(index)} {asker.sentence_of(end)}"), (index, end), 1)
