"""Who, what, which, whose, how many: all that surely fill the open place of a question. Floor 8."""

from __future__ import annotations

from dataclasses import replace

from chekhov.language import tree as t
from chekhov.questions import able, credence, holders, nomore, takers, whereabouts, worded
from chekhov.questions import minds as thoughts
from chekhov.questions.common import Asker, Read, Reply
from chekhov.questions.fitting import fits_rest
from chekhov.questions.ground import Solution, is_event, parts
from chekhov.questions.naming import Asking
from chekhov.questions.presence import appearances, at_event, is_being_there, was_there
from chekhov.questions.register import companion_slot
from chekhov.questions.times import Time
from chekhov.questions.yesno import heard
from chekhov.story.meaning import GAP, Did, Every, Holds, IsA, Prop, Same, Term, Thinks, variables
from chekhov.story.wording import listed
from chekhov.trace.record import Moment


def answer(asker: Asker, wh: str, statement: t.Statement, time: Time) -> Reply | None:
    """The answer to a question for figures, things or contents."""
    company = _who_was_there(asker, wh, statement, time)
    if company is not None:
        return company
    statement = _as_relation(asker, statement)
    if _asks_how_many_there_are(statement) and isinstance(statement, t.Clause):
        return _all_there_are(asker, statement, time)
    best: Reply | None = None
    for read in asker.readings(statement):
        reply = able.who_can(asker, read, statement, time) or _filled(asker, wh, read, statement, time)
        if reply is not None and (best is None or reply.rank < best.rank):
            best = reply
        if best is not None and best.rank == 0:
            break
    return best


def _filled(asker: Asker, wh: str, read: Read, statement: t.Statement, time: Time) -> Reply | None:
    listing = thoughts.listing(asker, read, time)
    if listing is not None:
        return listing
    beside = _asked_beside(read)
    if GAP not in variables(read.whole) and beside is None:
        return None
    if beside is not None:
        return _beside(asker, read, beside, time)
    past = isinstance(statement, t.Clause) and (statement.tense == "past" or statement.perfect)
    gone = nomore.held_by_nobody(asker, read.prop, time) if not past else None
    if gone is not None:
        return gone
    solutions = _solutions(asker, read, time) or takers.witnesses(asker, read, time)
    solutions = solutions or thoughts.within(asker, read.prop)
    solutions = solutions or takers.finders(asker, read, time)
    solutions = solutions or takers.undoing(asker, read, time) or credence.believers(asker, read.prop, time)
    solutions = solutions or takers.told_about(asker, read) or takers.told_beside(asker, read)
    solutions = solutions or holders.still_in_hand(asker, read.prop, time)
    solutions = _of_that_day(asker, solutions, time) if not is_event(read.prop) else solutions
    if past and (not time.named or time.way == "at") and not is_event(read.prop):
        if not solutions or time.ever or (wh == "how many" and not _left_over(statement)):
            solutions = _at_any_time(asker, read, time) or solutions
    if not solutions and _of_a_group(asker, read.prop):
        solutions = _at_any_time(asker, read, time)  # whoever is in the class is in it on the playground too
    terms = [solution.binding[GAP] for solution in solutions if GAP in solution.binding]
    terms = [term for term in terms if asker.speakable(term) and (wh != "how much" or _may_be_amount(asker, term))]
    terms = [term for term in terms if wh != "who" or not _is_sum(asker, term)]
    if wh in ("who", "whose") or _which_of_them(statement):
        terms = asker.minds_first(terms)
    if any(isinstance(part, Thinks) and part.who == GAP for part in parts(read.prop)):
        terms = _living(asker, terms, time)
    solutions = [solution for solution in solutions if solution.binding.get(GAP) in terms]
    if wh in ("how many", "which"):
        solutions = solutions + _nameless_kind(asker, read, time, solutions)
    if wh == "how many":
        return worded.added_up(asker, read, time) or worded.counted(asker, read, solutions, time)
    if wh == "who" and isinstance(read.prop, Holds):
        terms = [term for term in terms if not _is_thing(asker, term)]
    company = _named_beside(asker, statement)
    if company is None:
        return worded.none(asker, wh, read, time)  # with somebody of whom the story does not tell
    terms = [term for term in terms if term not in company]
    solutions = [solution for solution in solutions if solution.binding.get(GAP) in terms]
    solutions = takers.alongside(asker, read, solutions, company)
    terms = [term for term in terms if any(term == one.binding.get(GAP) for one in solutions)]
    terms, solutions = _without_echoes(asker, read, terms, solutions)
    if not terms:
        return _along(asker, read, time) or worded.none(asker, wh, read, time)
    if isinstance(statement, t.Clause) and is_event(read.prop) and {"first", "last"} & set(statement.adverbs):
        solutions.sort(key=lambda one: min(one.moments, default=0))
        solutions = solutions[:1] if "first" in statement.adverbs else solutions[-1:]
    reply = _what_they_became(asker, read, solutions) or worded.named(asker, read, solutions, past)
    somebody = (
        wh == "what"
        and is_event(read.prop)
        and all(isinstance(one, int) and asker.trace.world.is_mind(one) for one in terms)
    )
    return (
        replace(reply, rank=reply.rank + 1) if somebody and reply is not None else reply
    )  # "what did he pay?": rather a sum


def _what_they_became(asker: Asker, read: Read, solutions: list[Solution]) -> Reply | None:
    """ "What did she turn him into?": into a stone, though the stone is he."""
    if not isinstance(read.prop, Did) or len(solutions) != 1 or not solutions[0].moments:
        return None
    args, moment = dict(read.prop.args), asker.trace.moments[solutions[0].moments[0]]
    slot = next((name for name, term in args.items() if term == GAP), "")
    one, world = moment.fillers.get(slot), asker.trace.world
    others = [world.real(term) for name, term in moment.fillers.items() if name != slot]
    if not isinstance(one, int) or world.real(one) not in others or one in others:
        return None
    label = asker.trace.story.cast[one].label
    return Reply(label, "yes", asker.sentence_of(moment.index), (moment.index,))


def _is_thing(asker: Asker, term: Term) -> bool:
    """Is it nobody: a nut, a box?"""
    kinds = asker.trace.story.definitions.kinds
    figure = asker.trace.story.cast[term] if isinstance(term, int) else None
    roles = {role for kind in figure.kinds for role in kinds.roles_of(kind)} if figure is not None else set()
    return "thing" in roles and not roles & {"being", "group", "place", "vehicle"}


def _named_beside(asker: Asker, statement: t.Statement) -> set[int] | None:
    """ "Who went there with Milena?": not she. None where the story knows of nobody of that name."""
    complements = statement.complements if isinstance(statement, t.Clause) else ()
    beside = [
        item.phrase for item in complements if isinstance(item, t.Prep) and item.word in ("with", "together with")
    ]
    named = [asker.named(phrase) for phrase in beside if not isinstance(phrase, t.Gap)]
    strangers = any(isinstance(phrase, t.Name) and not asker.named(phrase) for phrase in beside)
    return None if strangers else {one for figures in named for one in figures}


def _without_echoes(
    asker: Asker, read: Read, terms: list[Term], solutions: list[Solution]
) -> tuple[list[Term], list[Solution]]:
    """ "Who is Vane's brother?": Ludo, not the brother whom the story names by that word alone."""
    nouns = asker.trace.story.definitions.relation_nouns
    heads = {str(part.fluent[0]) for part in parts(read.prop) if isinstance(part, Holds)}
    words = [noun for noun, (table, _, _) in nouns.items() if table.fluent_id in heads]
    said = {term: asker.names.term(term) for term in terms if isinstance(term, int)}
    echoes = {
        term
        for term, name in said.items()
        if isinstance(term, int)
        and not asker.trace.story.cast[term].named
        and name.split("’s ")[-1].split("'s ")[-1] in words
    }
    kept = [term for term in terms if term not in echoes]
    if not echoes or not kept:
        return terms, solutions
    return kept, [one for one in solutions if one.binding.get(GAP) in kept]


def _of_that_day(asker: Asker, found: list[Solution], time: Time) -> list[Solution]:
    """ "What has Enno on Tuesday?": what is told of that day, where anything is; not what is told of Monday."""
    told = {
        moment.index
        for moment in asker.trace.moments
        if time.named and time.said and moment.act is not None and time.said in moment.act.times
    }
    return [one for one in found if told.intersection(one.moments)] or found


def _which_of_them(statement: t.Statement) -> bool:
    """ "Which of them survived?": who."""
    subject = statement.subject if isinstance(statement, t.Clause) else None
    return isinstance(subject, t.Gap) and subject.word == "which" and subject.noun is not None and not subject.noun.noun


def _of_a_group(asker: Asker, prop: Prop) -> bool:
    """Is it asked who is in a class, a team: what goes on where they are?"""
    if not isinstance(prop, Holds) or prop.fluent[0] != asker.trace.world.place_id or not isinstance(prop.value, tuple):
        return False
    whole, kinds = prop.value[1], asker.trace.story.definitions.kinds
    figure = asker.trace.story.cast[whole] if isinstance(whole, int) else None
    return figure is not None and any(kinds.has_role(kind, "group") for kind in figure.kinds)


def _left_over(statement: t.Statement) -> bool:
    """ "How many had he left?": not all that he ever had."""
    clause = statement if isinstance(statement, t.Clause) else None
    words = (
        {item.word for item in clause.complements if isinstance(item, (t.Particle, t.Adjective))} if clause else set()
    )
    return clause is not None and bool({"left", "still", "then", "now"} & (words | set(clause.adverbs)))


def _solutions(asker: Asker, read: Read, time: Time) -> list[Solution]:
    found = asker.judge.solve(read.whole, time)
    if is_event(read.prop) and read.rest:
        kept = [one for one in found if not one.moments or any(fits_rest(asker, read, index) for index in one.moments)]
        found = kept
    if is_event(read.prop):
        found = takers.with_companions(asker, read, _same_word(asker, read, found)) or takers.fellows(asker, read, time)
        found = [one for one in found if heard(asker, read, one.moments)]
        found = (
            sorted((*found, *more), key=_first_told) if (more := takers.befallen(asker, read, time, found)) else found
        )
    if (
        isinstance(read.prop, Holds)
        and read.prop.fluent[1:2] == (GAP,)
        and read.prop.fluent[0] == asker.trace.world.place_id
    ):
        found = [one for one in found if _still_there(asker, one.binding.get(GAP), time)]
    inner = read.prop.prop if isinstance(read.prop, Thinks) else read.prop
    if isinstance(inner, Holds) and inner.fluent[1:2] == (GAP,) and inner.fluent[0] == asker.trace.world.place_id:
        found = [one for one in found if not _outside(asker, inner, one.binding.get(GAP), time)]
    if isinstance(read.prop, Holds) and read.prop.fluent[0] == asker.trace.world.with_id:
        found = takers.company(asker, read.prop, time)
    if read.gender is not None:
        found = [one for one in found if asker.gendered(read, one.binding)]
    if _needs_existence(read.prop):
        found = [one for one in found if _exists(asker, one.binding.get(GAP), time)]
    return found


def _may_be_amount(asker: Asker, term: Term) -> bool:
    """May it be so much: a sum, a thing or some of a stuff? Not whom one paid, nor the life that one risked."""
    if not isinstance(term, int):
        return True
    figure, kinds = asker.trace.story.cast[term], asker.trace.story.definitions.kinds
    roles = {role for kind in figure.kinds for role in kinds.roles_of(kind)}
    counted = figure.number is not None or (bool(roles & {"thing", "substance"}) and "part" not in roles)
    return counted and not asker.trace.world.is_mind(term)


def _is_sum(asker: Asker, term: Term) -> bool:
    """So many of something: nobody."""
    figure = asker.trace.story.cast[term] if isinstance(term, int) else None
    return figure is not None and not figure.named and figure.number is not None and not asker.trace.world.is_mind(term)


def _first_told(one: Solution) -> int:
    return min(one.moments, default=0)


def _nameless_kind(asker: Asker, read: Read, time: Time, found: list[Solution]) -> list[Solution]:
    """Asked for people, those too of whom the story gives no more than a name."""
    kinds = asker.trace.story.definitions.kinds
    asked = next((one for one in read.scope.constraints if isinstance(one, IsA) and one.who == GAP), None)
    if asked is None or "person" not in kinds.roles.get(kinds.canonical(asked.kind) or asked.kind, ()):
        return []
    rest = tuple(one for one in read.scope.constraints if one is not asked)
    known = {one.binding.get(GAP) for one in found}
    cast = asker.trace.story.cast
    return [
        one
        for one in asker.judge.solve(Every((read.prop, *rest)), time)
        if isinstance(term := one.binding.get(GAP), int)
        and term not in known
        and cast[term].named
        and asker.speakable(term)
        and cast[term].kinds
        and all("being" in kinds.roles.get(kind, ()) for kind in cast[term].kinds)
    ]


def _still_there(asker: Asker, term: Term | None, time: Time) -> bool:
    """Nobody is taken to be still where they were long ago."""
    if not isinstance(term, int):
        return True
    with asker.judge.looking(time.at):
        entry = asker.trace.world.entry((), (asker.trace.world.place_id, term))
    return entry is None or not whereabouts.long_ago(asker, term, entry.moment, time)


def _outside(asker: Asker, prop: Holds, term: Term | None, time: Time) -> bool:
    """What lies on a tin, or under it, is not in it."""
    with asker.judge.looking(time.at):
        spot = asker.trace.world.spot(term) if isinstance(term, int) else None
    if spot is None or not isinstance(prop.value, tuple) or asker.trace.world.is_place(spot[1]):
        return False
    return spot[1] == prop.value[1] and spot[0] != prop.value[0] and not asker.trace.world.is_mind(spot[1])


def _as_relation(asker: Asker, statement: t.Statement) -> t.Statement:
    """ "How many daughters does she have?" as "how many are daughters of hers"; "who is he the father *of*?" with its noun whole."""
    if not isinstance(statement, t.Clause) or statement.subject is None:
        return statement
    if statement.verb == "be" and len(statement.complements) == 2:
        named, prep = statement.complements
        if (
            isinstance(named, t.Object)
            and isinstance(prep, t.Prep)
            and prep.word == "of"
            and isinstance(prep.phrase, t.Gap)
        ):
            if isinstance(named.phrase, t.Noun) and named.phrase.of is None:
                return replace(statement, complements=(t.Object(replace(named.phrase, of=prep.phrase)),))
    if statement.verb != "have":
        return statement
    objects = [item.phrase for item in statement.complements if isinstance(item, t.Object)]
    gap = objects[0] if len(objects) == 1 else None
    if (
        not isinstance(gap, t.Gap)
        or gap.noun is None
        or gap.noun.noun not in asker.trace.story.definitions.relation_nouns
    ):
        return statement
    noun = replace(gap.noun, determiner="a", plural=False, of=statement.subject)
    rest = tuple(item for item in statement.complements if not isinstance(item, t.Object))
    return replace(statement, subject=t.Gap(gap.word), verb="be", complements=(t.Object(noun), *rest))


def _asks_how_many_there_are(statement: t.Statement) -> bool:
    if not isinstance(statement, t.Clause) or statement.verb != "be":
        return False
    phrases = [statement.subject, *(item.phrase for item in statement.complements if isinstance(item, t.Object))]
    gaps = [phrase for phrase in phrases if isinstance(phrase, t.Gap) and phrase.noun is not None]
    there = [
        phrase for phrase in phrases if phrase is None or (isinstance(phrase, t.Pronoun) and phrase.word == "there")
    ]
    others = [phrase for phrase in phrases if not isinstance(phrase, t.Gap) and phrase not in there]
    rest = [item for item in statement.complements if not isinstance(item, (t.Object, t.Particle))]
    return len(gaps) == 1 and not others and not rest


def _all_there_are(asker: Asker, statement: t.Clause, time: Time) -> Reply | None:
    """ "How many women are there?": all of that kind in the story."""
    gaps = [statement.subject, *(item.phrase for item in statement.complements if isinstance(item, t.Object))]
    noun = next((phrase.noun for phrase in gaps if isinstance(phrase, t.Gap) and phrase.noun is not None), None)
    if noun is None:
        return None
    asking = Asking(asker.people)
    if asking.refer(t.Gap("which", noun), None, "subject") is None:
        return None
    read = Read(Every(tuple(asking.constraints)), None, asking)
    solutions = [one for one in asker.judge.solve(read.prop, time) if asker.speakable(one.binding.get(GAP, ""))]
    if not solutions:
        return Reply("0", "no", "The story names none.", (), 3)
    return worded.counted(asker, read, solutions, time)


def _same_word(asker: Asker, read: Read, found: list[Solution]) -> list[Solution]:
    """Asked with a narrower synonym ("what crumbles?"), the events told with just that verb, if there are any."""
    if len(found) < 2:
        return found
    return [one for one in found if any(worded.told_so(asker, read, index) for index in one.moments)] or found


def _living(asker: Asker, terms: list[Term], time: Time) -> list[Term]:
    """The dead know and believe nothing any more."""
    with asker.judge.looking(time.at):
        return [term for term in terms if not asker.judge.dead(term)]


def _needs_existence(prop: Prop) -> bool:
    return not is_event(prop) and not isinstance(prop, (Same, IsA, Thinks))


def _exists(asker: Asker, term: Term | None, time: Time) -> bool:
    """Taken for granted only of single beings that are there at all: not of those that are yet to begin."""
    exists = asker.trace.story.definitions.role("exists")
    if not isinstance(term, int) or isinstance(term, bool) or exists is None:
        return True
    with asker.judge.looking(time.at):
        verdict = asker.trace.world.verdict(Holds((exists.id, term), True))
    if verdict.status == "no":
        return False
    return not _begins_later(asker, term, time.at)


def _begins_later(asker: Asker, figure: int, at: int | None) -> bool:
    if at is None:
        return False
    for moment in asker.trace.moments[at + 1 :]:
        verb = asker.trace.story.definitions.verbs.get(moment.verb)
        if verb is not None and verb.begins and any(moment.fillers.get(name) == figure for name in verb.begins):
            return True
    return False


def _at_any_time(asker: Asker, read: Read, time: Time) -> list[Solution]:
    """A past state without a time, or at a scene: whoever it was ever so of (in that scene)."""
    found: dict[str, Solution] = {}
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    for moment in asker.trace.moments[time.since : until]:
        if not moment.changes and moment.index != time.since:
            continue
        for solution in asker.judge.solve(read.whole, Time(moment.index, 0, moment.index)):
            if not solution.default:
                found.setdefault(str(sorted(solution.binding.items(), key=str)), solution)
    return list(found.values())


# ---------------------------------------------------------------- asked beside the pattern


def _asked_beside(read: Read) -> t.Prep | None:
    """A preposition with the open place that no slot took: "Who does Luna escape *with*?" """
    for item in read.rest:
        if isinstance(item, t.Prep) and isinstance(item.phrase, t.Gap):
            return item
    return None


def _beside(asker: Asker, read: Read, prep: t.Prep, time: Time) -> Reply | None:
    """Companions and places of the event."""
    if not is_event(read.prop):
        return None
    solutions = asker.judge.solve(read.whole, time) if variables(read.whole) else []
    moments = [index for one in solutions for index in one.moments] or list(asker.judge.judge(read.prop, time).moments)
    found: list[Term] = []
    named: set[int] = set()
    for index in moments:
        moment = asker.moment(index)
        if moment is None:
            continue
        told = _of_that_noun(asker, prep, moment)
        if told is not None:
            named.update(told)
        elif prep.word in ("with", "together with") and moment.act is not None:
            found.extend(asker.trace.world.real(one) for one in moment.act.companions)
            found.extend(_fellow_doers(asker, moment))
        elif prep.word in ("in", "at", "on", "near") and moment.place is not None:
            found.append(moment.place)
    found = [*sorted(named), *(term for term in dict.fromkeys(found) if asker.speakable(term) and term not in named)]
    if not found:
        return Reply(
            "unknown", "unknown", asker.sentence(f"The story does not say {prep.word} whom or what"), tuple(moments), 5
        )
    names = listed([asker.names.term(term) for term in found])
    text = asker.sentence_of(moments[0]) if named and moments else asker.sentence(f"{prep.word} {names}")
    return Reply(names, "yes", text, tuple(moments))


def _of_that_noun(asker: Asker, prep: t.Prep, moment: Moment) -> list[int] | None:
    """ "On whose orders did he come?": the king's, where he came on the king's orders. None where no noun is asked for, or only a place."""
    gap, cast = prep.phrase, asker.trace.story.cast
    if not isinstance(gap, t.Gap) or gap.noun is None or moment.act is None:
        return None
    beside = [one for part in moment.act.beside if part.words == prep.word for one in part.figures]
    same = [one for one in beside if cast[one].noun == gap.noun.noun]
    if same or gap.word == "whose":
        owners = [cast[one].owner for one in same] if gap.word == "whose" else same
        return [one for one in owners if one is not None]
    return None


def _along(asker: Asker, read: Read, time: Time) -> Reply | None:
    """ "With what did Otto flee?": what he took along, where nobody went with him."""
    prop = read.prop
    slot = companion_slot(asker.trace.story.definitions.verbs[prop.verb].text) if isinstance(prop, Did) else ""
    if not isinstance(prop, Did) or dict(prop.args).get(slot) != GAP:
        return None
    alone = prop._replace(args=tuple(pair for pair in prop.args if pair[0] != slot))
    reply = _beside(asker, replace(read, prop=alone), t.Prep("with", t.Gap("what")), time)
    return reply if reply is not None and reply.known == "yes" else None


def _fellow_doers(asker: Asker, moment: Moment) -> list[Term]:
    """Who does the same in the same sentence: "Doro and Elif went to the lake"."""
    if not moment.verb or moment.item is None:
        return []
    slot = asker.trace.story.definitions.verbs[moment.verb].slots[0].name
    doer, rest = moment.fillers.get(slot), {name: term for name, term in moment.fillers.items() if name != slot}
    return [
        asker.trace.world.real(other.fillers[slot])
        for other in asker.trace.moments
        if other.item is moment.item
        and other.verb == moment.verb
        and other.fillers.get(slot) not in (None, doer)
        and all(other.fillers.get(name) == term for name, term in rest.items())
    ]


# ---------------------------------------------------------------- who was there


def _who_was_there(asker: Asker, wh: str, statement: t.Statement, time: Time) -> Reply | None:
    """ "Who was there?" of a scene."""
    if not is_being_there(statement) or not isinstance(statement, t.Clause) or not isinstance(statement.subject, t.Gap):
        return None
    minds = [figure for figure in asker.figures if asker.trace.world.is_mind(figure)]
    if time.event is not None:
        present = [
            figure
            for figure in minds
            if any(at_event(asker, one, time.event)[0] == "yes" for one in asker.guises(figure))
        ]
    elif time.scene is not None and time.way in ("at", "start"):
        present = [figure for figure in minds if was_there(asker, figure, time.scene)]
    else:
        return None
    if statement.polarity != "yes":
        present = [figure for figure in minds if figure not in present]
    if statement.subject.noun is not None:
        present = [
            figure
            for figure in present
            if asker.trace.world.verdict(IsA(figure, statement.subject.noun.noun)).status == "yes"
        ]
    names = [asker.names.term(figure) for figure in present]
    if wh == "how many":
        return Reply(str(len(names)), "yes", asker.sentence(f"{len(names)}: {listed(names)}"), ())
    scene = time.scene if time.scene is not None else asker.trace.moments[time.event or 0].scene
    moments = tuple(index for figure in present for index in appearances(asker, figure, scene)[:1])
    if not names:
        return Reply("nobody", "no", asker.sentence("nobody that the story names"), (), 3)
    return Reply(listed(names), "yes", asker.sentence(listed(names)), moments)
