"""Who else took part: who went along, who did the same in the same breath, who saw it, whom it befell by another deed. Floor 8.

In: a reading of a question with its open place, a `Time`, and what was found by its words alone. Out: further `Solution`s.
"""

from __future__ import annotations

from dataclasses import replace

from chekhov.questions.common import Asker, Read
from chekhov.questions.ground import Solution
from chekhov.questions.manner import said_beside
from chekhov.questions.register import companion_slot
from chekhov.questions.tie import doer_of
from chekhov.questions.times import Time
from chekhov.questions.toldotherwise import telling_of
from chekhov.questions.yesno import witnessed
from chekhov.story.meaning import GAP, Did, Holds, Term, figures_in, put, variables
from chekhov.trace.record import Moment


def company(asker: Asker, prop: Holds, time: Time) -> list[Solution]:
    """Who is with somebody: everybody at the same place."""
    found: list[Solution] = []
    with asker.judge.looking(time.at):
        for figure in asker.figures:
            bound = put(prop, {GAP: figure})
            if (
                not asker.trace.world.is_mind(figure)
                or not isinstance(bound, Holds)
                or len(set(bound.fluent)) < len(bound.fluent)
            ):
                continue
            verdict = asker.trace.world.verdict(bound)
            if verdict.status == "yes" and not (time.at is not None and asker.judge.dead(figure)):
                found.append(Solution({GAP: figure}, asker.judge.moments_of(verdict.evidence)))
    return found


def undoing(asker: Asker, read: Read, time: Time) -> list[Solution]:
    """ "Who freed her?", where somebody untied her: whoever undid by another deed what that one undoes."""
    prop, definitions = read.prop, asker.trace.story.definitions
    verb = definitions.verbs[prop.verb] if isinstance(prop, Did) and prop.truth else None
    if verb is None or not isinstance(prop, Did) or dict(prop.args).get(next(iter(verb.chosen_by), "")) != GAP:
        return []
    made = [put(effect, dict(prop.args)) for effect in verb.makes]
    undone = {one.fluent for one in made if isinstance(one, Holds) and not variables(one) and one.truth is False}
    if not undone or any(isinstance(one, Holds) and one.truth for one in verb.makes):
        return []
    found: dict[int, Solution] = {}
    for moment in asker.trace.moments[time.since : None if time.until is None else time.until + 1]:
        doer = doer_of(asker, moment) if moment.kind == "event" and moment.scene >= 0 else None
        ended = {fluent for fluent, entry in moment.changes if entry.value is False}
        if doer is not None and undone & ended and doer not in {fluent[1] for fluent in undone}:
            found.setdefault(doer, Solution({GAP: doer}, (moment.index,)))
    return list(found.values())


def finders(asker: Asker, read: Read, time: Time) -> list[Solution]:
    """ "Who found the hamster?", where nobody is said to have: whoever looked, and saw it there."""
    prop, verbs = read.prop, asker.trace.story.definitions.verbs
    verb = verbs[prop.verb] if isinstance(prop, Did) and prop.truth else None
    if verb is None or not isinstance(prop, Did) or "finding" not in verb.roles:
        return []
    given = dict(prop.args)
    thing = given.get(verb.slots[1].name)
    if given.get(verb.slots[0].name) != GAP or not isinstance(thing, int):
        return []
    looked: dict[int, int] = {}
    for moment in asker.trace.moments[time.since : None if time.until is None else time.until + 1]:
        told = verbs.get(moment.verb) if moment.kind == "event" else None
        doer = doer_of(asker, moment) or next(iter(moment.fillers.values()), None)
        if told is None or not isinstance(doer, int) or not _LOOKING & set(told.roles):
            continue
        if thing in moment.fillers.values() and doer in looked and moment.index - looked[doer] <= _NEXT:
            return [Solution({GAP: doer}, (looked[doer], moment.index))]
        looked[doer] = moment.index
    return []


_LOOKING = frozenset(("noticing", "looking in", "searching"))
_NEXT = 3  # so many moments at most lie between looking and seeing


def befallen(asker: Asker, read: Read, time: Time, found: list[Solution]) -> list[Solution]:
    """Whom it befell by another deed: who was killed died, too."""
    prop = read.prop
    verb = asker.trace.story.definitions.verbs[prop.verb] if isinstance(prop, Did) else None
    if (
        verb is None
        or verb.chosen_by
        or not isinstance(prop, Did)
        or not prop.truth
        or len(prop.args) != 1
        or read.rest
    ):
        return []
    if read.meaning is not None and read.meaning.clause.verb != verb.lemma:
        return []  # asked with a narrower word
    slot, until = prop.args[0][0], time.until
    effects = [
        put(made, {slot: GAP})
        for made in verb.makes
        if isinstance(made, Holds) and made.fluent[1:] == (slot,) and made not in verb.needs
    ]
    known = [one.binding.get(GAP) for one in found]
    more: list[Solution] = []
    for effect in effects[:1]:
        for moment in asker.trace.moments[time.since : None if until is None else until + 1]:
            for fluent, entry in moment.changes if moment.kind in ("event", "rule") and moment.scene >= 0 else ():
                who = asker.trace.world.real(fluent[1]) if len(fluent) == 2 else None
                if (
                    isinstance(effect, Holds)
                    and fluent[0] == effect.fluent[0]
                    and entry.value == effect.value
                    and isinstance(who, int)
                ):
                    if who not in known and _is_asked_for(asker, read, who, time):
                        known.append(who)
                        more.append(Solution({GAP: who}, (moment.index,)))
    return more


def _is_asked_for(asker: Asker, read: Read, who: int, time: Time) -> bool:
    """ "How many soldiers died?": is this one of them?"""
    return all(asker.judge.solve(put(one, {GAP: who}), time) for one in read.scope.constraints)


def with_companions(asker: Asker, read: Read, found: list[Solution]) -> list[Solution]:
    """Whoever goes along does it too."""
    if not isinstance(read.prop, Did) or not found:
        return found
    verb = asker.trace.story.definitions.verbs[read.prop.verb]
    slot = next((name for name, term in read.prop.args if term == GAP), "")
    beside = companion_slot(verb.text)
    if not slot or slot != verb.slots[0].name:
        return found
    more: list[Solution] = []
    named = {asker.trace.world.real(term) for _, term in read.prop.args if isinstance(term, int)}
    for one in found:
        for moment in (same for index in one.moments for same in _same_breath(asker, index)):
            others: list[Term] = [*(moment.act.companions if moment.act is not None else ())]
            others += [moment.fillers[beside]] if beside in moment.fillers else []
            for other in others:
                real = asker.trace.world.real(other)
                if (
                    asker.trace.world.is_mind(real)
                    and real not in named
                    and all(real != known.binding.get(GAP) for known in (*found, *more))
                ):
                    more.append(Solution({**one.binding, GAP: real}, one.moments))
    return found + more


def _same_breath(asker: Asker, index: int) -> list[Moment]:
    """A moment, and those of its sentence that tell the same of the same doer ("went with Ben and Carl")."""
    moment, doer = asker.trace.moments[index], doer_of(asker, asker.trace.moments[index])
    if moment.item is None or doer is None:
        return [moment]
    beside = asker.trace.moments[index + 1 :]
    own = (one for one in beside if one.item is moment.item and one.verb == moment.verb)
    return [moment, *(one for one in own if doer_of(asker, one) == doer)]


def fellows(asker: Asker, read: Read, time: Time) -> list[Solution]:
    """Who did it with her: those of whom the same sentence tells the same ("Ruth and Sven go to the glacier")."""
    if not isinstance(read.prop, Did):
        return []
    verb = asker.trace.story.definitions.verbs[read.prop.verb]
    given = dict(read.prop.args)
    doer, beside = verb.slots[0].name, companion_slot(verb.text)
    fellow = given.pop(beside, None)
    if fellow == GAP:  # "with whom did she go?"
        fellow, given[doer] = given.get(doer), GAP
    if given.get(doer) != GAP or not isinstance(fellow, int):
        return []
    alone = read.prop._replace(args=tuple(given.items()))
    found = with_companions(asker, replace(read, prop=alone), asker.judge.solve(alone, time))
    told = {one.binding[GAP]: {id(asker.trace.moments[index].item) for index in one.moments} for one in found}
    hers = set().union(*(items for who, items in told.items() if asker.trace.world.same((), who, fellow)))
    return [
        one
        for one in found
        if told[one.binding[GAP]] & hers and not asker.trace.world.same((), one.binding[GAP], fellow)
    ]


def alongside(asker: Asker, read: Read, found: list[Solution], company: set[int]) -> list[Solution]:
    """ "Who came with Zeus?": of all who came, those of whom the same sentence tells it together with him."""
    if not company or not isinstance(read.prop, Did) or company & {term for _, term in read.prop.args}:
        return found
    real = asker.trace.world.real
    kept: list[Solution] = []
    for one in found:
        for moment in (asker.trace.moments[index] for index in one.moments):
            same = [other for other in asker.trace.moments if other.item is moment.item and other.verb == moment.verb]
            acts = [other.act for other in same if other.act is not None]
            told = {real(term) for other in same for term in other.fillers.values() if isinstance(term, int)}
            told |= {real(who) for act in acts for who in act.companions}
            told |= {real(who) for act in acts for part in act.beside if part.words == "with" for who in part.figures}
            if company <= told:
                kept.append(one)
                break
    return kept


def told_beside(asker: Asker, read: Read) -> list[Solution]:
    """ "Who was late?", of whom it is told only that they came late."""
    if not isinstance(read.prop, Holds) or read.prop.fluent[1:] != (GAP,):
        return []
    told = ((one, said_beside(asker, put(read.prop, {GAP: one}))) for one in asker.figures)
    return [Solution({GAP: one}, tuple(moments)) for one, moments in told if moments]


def told_about(asker: Asker, read: Read) -> list[Solution]:
    """ "Who told Klara about the bicycle?": whoever said something to her in which one is spoken of."""
    prop, verbs, cast = read.prop, asker.trace.story.definitions.verbs, asker.trace.story.cast
    terms = [term for _, term in prop.args] if isinstance(prop, Did) and prop.truth else []
    if (
        not isinstance(prop, Did)
        or len(terms) != 3
        or terms[0] != GAP
        or verbs[prop.verb].lemma not in _tellings(asker)
    ):
        return []
    hearer, thing = terms[1:]
    if not isinstance(hearer, int) or not isinstance(thing, int) or asker.trace.world.is_mind(thing):
        return []
    found = []
    for moment in asker.trace.moments:
        slots = telling_of(verbs[moment.verb]) if moment.kind == "event" and moment.verb in verbs else None
        content = moment.fillers.get(slots[2]) if slots is not None else None
        if slots is None or moment.fillers.get(slots[1]) != hearer or not isinstance(content, tuple):
            continue
        if any(cast[one].noun == cast[thing].noun for one in figures_in(content)):
            found.append(Solution({GAP: moment.fillers[slots[0]]}, (moment.index,)))
    return found


def _tellings(asker: Asker) -> set[str]:
    """The verbs of telling, by their first form."""
    return {verb.lemma for verb in asker.trace.story.definitions.verbs.values() if telling_of(verb) is not None}


def witnesses(asker: Asker, read: Read, time: Time) -> list[Solution]:
    """Who saw it? Those who perceived the event without taking part in it."""
    seen = witnessed(asker, read.prop, time)
    if seen is None or not isinstance(read.prop, Did):
        return []
    viewer, minds, moments = seen
    if dict(read.prop.args).get(viewer) != GAP:
        return []
    return [Solution({GAP: mind}, moments) for mind in minds if not all(_lingers(asker, mind, one) for one in moments)]


def _lingers(asker: Asker, mind: int, index: int) -> bool:
    """Was somebody last told of before another time began ("That night Hugo broke in"), so that nobody knows whether they are still there?"""
    moments, scene = asker.trace.moments, asker.trace.moments[index].scene
    first = asker.trace.scene_span.get(scene, (0, 0))[0]
    turns = [one.index for one in moments[first : index + 1] if one.act is not None and one.act.times]
    if not turns:
        return False
    later = [one.index for one in moments[index + 1 :] if one.scene != scene or (one.act is not None and one.act.times)]
    stretch = moments[turns[-1] : later[0] if later else len(moments)]
    guises = {mind, *asker.guises(mind)}
    return not any(guises.intersection(one.fillers.values()) for one in stretch)
