"""Promises that whoever made them breaks: who sells, gives away or destroys what it takes to keep them, or does what they swore never to do. Floor 7.

In: the story by figure, who is bound to what, and since when. Out: the deed that breaks it, and a finding there. A promise may well be broken; but then the story says
so: it gives a reason, somebody speaks of it or is sorry, the two deal with each other again, or the thing comes back.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from chekhov.checks.outcome import is_thing, settled
from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.story.meaning import Did, Holds, Thinks, Verb
from chekhov.trace.record import Moment
from chekhov.trace.saying import names_of


def breach(past: Past, who: int, deed: Did, since: int) -> tuple[Moment, bool] | None:
    """The moment at which somebody breaks what they are bound to, and whether the story goes back to it or says why; None where they do not."""
    real = past.trace.world.real
    named = {real(term) for _, term in deed.args if isinstance(term, int)} - {who}
    things = {one for one in named if isinstance(one, int) and is_thing(past, one)}
    heard = {one for one in past.fillers(past.trace.moments[since]).values() if isinstance(one, int)}
    others = {one for one in (named | heard) - things - {who} if isinstance(one, int)}
    for moment in past.events_of(who):
        if moment.index <= since or past.doer(moment) != who:
            continue
        if deed.truth and _turns_on(past, deed, moment):
            return moment, moment.act is not None and bool(moment.act.reasons)
        if deed.truth:
            broken = any(_parts_with(past, who, one, moment) for one in things)
            broken = broken or _binds_to_another(past, deed, moment, since)
        else:
            broken = _is_just_that(past, deed, moment, named)
        if not (broken and not others & set(past.fillers(moment).values())) and not _gives_away(
            past, deed, moment, others
        ):
            continue
        outcome = settled(past, who, deed, since) if deed.truth else None
        if outcome is not None and outcome.how in ("done", "tried", "refused"):
            return None
        told = moment.act is not None and bool(moment.act.reasons)
        return moment, told or _comes_up(past, who, deed, others, moment)
    return None


def _binds_to_another(past: Past, deed: Did, moment: Moment, since: int) -> bool:
    """Does whoever has promised to marry somebody marry somebody else, while that one lives and does nothing that may have changed it, or shows that it is seen?"""
    definitions, real = past.trace.story.definitions, past.trace.world.real
    relations = [
        definitions.relations.get(str(one.fluent[0])) for one in past.verb(moment).makes if isinstance(one, Holds)
    ]
    if moment.verb != deed.verb or not any(one is not None and one.one and len(one.slots) == 2 for one in relations):
        return False
    named = {real(term) for _, term in deed.args if isinstance(term, int)}
    meant = {one for one in named if isinstance(one, int) and one != past.doer(moment)}
    own = [one for figure in meant for one in past.events_of(figure) if one.index > since]
    answered = [
        one
        for one in own
        if one.scene == moment.scene  # "Anna weeps"
        or (past.doer(one) in meant and (past.verb(one).weight != "trivial" or "refusing" in past.verb(one).roles))
    ]
    gone = any(past.dead_at(one, moment.index) for one in meant)
    return bool(meant) and not (meant & set(past.fillers(moment).values()) or answered or gone)


def _is_just_that(past: Past, deed: Did, moment: Moment, named: Collection[object]) -> bool:
    """Is it what somebody has promised never to do: to those, with that content ("to tell nobody that …"), or at all ("never to steal")?"""
    verb, contents = (
        past.trace.story.definitions.verbs[deed.verb],
        [term for _, term in deed.args if isinstance(term, tuple)],
    )
    fillers = past.fillers(moment)
    if moment.verb == deed.verb and (named or contents):
        return all(one in fillers.values() for one in (*named, *contents))
    alone = len(deed.args) == 1 and not informs(verb)
    return alone and past.verb(moment).lemma == verb.lemma and not contents


def _turns_on(past: Past, deed: Did, moment: Moment) -> bool:
    """Does whoever has promised to protect somebody do them harm?"""
    verb, roles = past.trace.story.definitions.verbs[deed.verb], set(past.verb(moment).roles)
    guarded = dict(deed.args).get(verb.slots[1].name) if "protecting" in verb.roles and len(verb.slots) > 1 else None
    victims = [past.fillers(moment).get(slot.name) for slot in past.verb(moment).slots[1:2]]
    return isinstance(guarded, int) and bool(roles & {"harming", "dire"}) and past.trace.world.real(guarded) in victims


def _gives_away(past: Past, deed: Did, moment: Moment, others: set[int]) -> bool:
    """Does whoever has sworn never to betray somebody tell what that one has done, or accuse them of it, to somebody else?"""
    verb, given = past.trace.story.definitions.verbs[deed.verb], dict(deed.args)
    guarded = given.get(verb.slots[1].name) if "giving away" in verb.roles and not deed.truth else None
    told = past.verb(moment)
    if not isinstance(guarded, int) or not (informs(told) or "charge" in told.roles):
        return False
    guarded, fillers = past.trace.world.real(guarded), past.fillers(moment)
    hearers = {one for one in fillers.values() if isinstance(one, int)} - {past.doer(moment)}
    if "charge" in told.roles and guarded in hearers:
        return True
    return not hearers & others and any(_is_deed_of(past, one, guarded) for one in fillers.values())


def _is_deed_of(past: Past, content: object, doer: object) -> bool:
    """Is a content that somebody has done something grave?"""
    if not isinstance(content, Did) or not content.truth:
        return False
    verb, given = past.trace.story.definitions.verbs[content.verb], dict(content.args)
    grave = verb.weight == "grave" or bool({"dire", "harming", "depriving"} & set(verb.roles))
    return grave and any(past.trace.world.real(given.get(slot, -1)) == doer for slot in verb.chosen_by)


def informs(verb: Verb) -> bool:
    """Does who does this let somebody know or believe something?"""
    return any(isinstance(made, Thinks) for made in verb.makes)


def _parts_with(past: Past, who: int, thing: int, moment: Moment) -> bool:
    """Does somebody give a thing out of their hands here, or destroy it, so that they do not have it in the end?"""
    verb, world = past.verb(moment), past.trace.world
    slots = {slot for slot, term in past.fillers(moment).items() if term == thing}
    own = {slot for slot, term in past.fillers(moment).items() if term == who}
    if not slots:
        return False
    if past.is_so("ruin", thing, moment.index) and not past.is_so("ruin", thing, moment.index - 1):
        return True
    held = past.trace.story.definitions.role("held")
    gives = held is not None and any(
        isinstance(one, Holds)
        and one.fluent[0] == held.fluent_id
        and one.fluent[1] in slots
        and not one.truth
        and isinstance(one.value, tuple)
        and one.value[1] in own
        for one in verb.makes
    )
    return gives and held is not None and world.verdict(Holds((held.fluent_id, thing), (held.id, who))).status != "yes"


def _comes_up(past: Past, who: int, deed: Did, others: set[int], broken: Moment) -> bool:
    """Does the story go back to it: do they meet again, is the promise or the deed spoken of, is whoever broke it moved by it?"""
    relations = past.trace.story.definitions.relations
    for moment in past.parts.get(who, ()):
        if moment.index <= broken.index or moment.item is broken.item:
            continue
        if others & set(past.fillers(moment).values()) or past.speaks_of(moment, f"'{deed.verb}'"):
            return True
        state = moment.act.prop if moment.act is not None else None
        relation = relations.get(str(state.fluent[0])) if isinstance(state, Holds) else None
        felt = relation.roles if relation is not None else past.verb(moment).roles if moment.verb else ()
        if "felt" in felt:
            return True
    return False


def finding(past: Past, who: int, deed: Did, broken: Moment, since: int) -> Finding:
    """A broken promise, in words."""
    words = names_of(past.trace)
    name, they = words.term(who), words.pronoun(who)
    have = "have" if they == "they" else "has"
    told = words.goal(deed._replace(truth=True), [who])
    if not deed.truth:
        told = re.sub(r"\bsomebody\b", "anybody", told)  # "to show the letter to nobody"
    return Finding(
        "promise-not-kept",
        Severity.HINT,
        f"{name} breaks a promise here, and nobody in the story notices: {they} {have} promised {told if deed.truth else 'never ' + told}",
        broken.span,
        "after this it cannot be kept" if deed.truth else f"just what {they} {have} promised not to do",
        (past.step(since, "the promise: "),),
        f"let a reason be told (because …), let somebody find out or speak of it, let {name} be sorry, or let the promise be kept first; "
        "or mark the sentence [intended: reason]",
    )
