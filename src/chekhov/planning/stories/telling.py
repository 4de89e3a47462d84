"""A plan told in sentences of the story: each deed, who takes part in it, and why, by what they want and what that rests on. Floor 6.

In: a closed state, a plan with its reasons. Out: :class:`Deed`, :class:`Course`. A want that goes without saying is told by the facts it follows from, and what is only
believed is told as a belief.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from chekhov.planning.outcome import Plan, Reason
from chekhov.planning.problems.tree import Expression
from chekhov.planning.reference.evaluate import holds
from chekhov.planning.reference.worlds import Rules, World, happens, possible, start
from chekhov.planning.stories.closing import Closed
from chekhov.planning.stories.requests import asked_of
from chekhov.planning.stories.wants import Want
from chekhov.story.meaning import Did, Every, Holds, Prop, Thinks, figures_in, put, variables
from chekhov.story.mood import PRESENT
from chekhov.story.wording import listed, possessed
from chekhov.trace.saying import Names


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed of a course: as a sentence, who takes part willingly, and why, a sentence each; which wants it serves."""

    sentence: str
    who: tuple[int, ...]
    reasons: tuple[str, ...]
    did: Did
    serves: tuple[Want, ...] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """Deeds in order, and what they achieve, as a clause."""

    achieves: str
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class NoCourse:
    """There is none. ``proved``: within the limits all were looked at; else ``why`` says which limit was reached. ``help``: what would do;
    ``searched``: what was looked at; ``beyond``: no deed of anybody makes such a thing so."""

    why: str
    proved: bool
    help: tuple[str, ...] = ()
    searched: str = ""
    beyond: bool = False


Outcome = Course | NoCourse


def told(closed: Closed, words: Names, plan: Plan) -> Iterator[Deed]:
    """The deeds of a plan as sentences, each with everybody's reasons."""
    past = bool(closed.trace.story.discourse.base_past)
    for number, action in enumerate(plan.actions):
        deed = closed.deeds[action]
        said = words.say(deed.did, past, "" if past else PRESENT)
        given = plan.reasons[number] if number < len(plan.reasons) else ()
        reasons = [_as_it_comes(closed, one, plan.actions, number) for one in given]
        whole = [_reason(closed, reason, plan.actions[:number]) for reason in reasons]
        why = tuple(_why(closed, words, who, want, reason) for (who, want), reason in zip(whole, reasons, strict=True))
        served = tuple(want for _, want in whole if want is not None)
        yield Deed(_capital(said) + ".", deed.consenting, why, deed.did, served)


def one_deed(words: Names, did: Did, who: int, why: str, want: Want) -> Deed:
    """A deed of one person as a sentence, with its reason."""
    past = bool(words.trace.story.discourse.base_past)
    return Deed(_capital(words.say(did, past, "" if past else PRESENT)) + ".", (who,), (_capital(why),), did, (want,))


def _as_it_comes(closed: Closed, reason: Reason, actions: tuple[str, ...], number: int) -> Reason:
    """The reason, by what really follows where this serves somebody as well as what they might have meant: nobody says "kill" and then knocks out. What they
    then do themselves, and matters more to them, is what they had in mind: whoever comes and keeps a promise did not come for company."""
    who, meant = _reason(closed, reason, actions[:number])
    best, most = None, _weight(closed, who, meant)
    for end in range(number + 1, len(actions) + 1):
        really = replace(reason, plan=actions[number:end])
        _, served = _reason(closed, really, actions[:number])
        if best is None and (really.plan == reason.plan or served == meant):
            best = really
        elif _weight(closed, who, served) > most and all(who in closed.deeds[one].consenting for one in really.plan):
            best, most = really, _weight(closed, who, served)
    return best or reason


def _weight(closed: Closed, who: int, want: Want | None) -> int:
    """How much a want matters to somebody."""
    return next((weight for one, _, weight in closed.wants.get(who, ()) if one == want), 0)


def _reason(closed: Closed, reason: Reason, before: tuple[str, ...]) -> tuple[int, Want | None]:
    """Who takes part, and for which want of theirs."""
    who = next(figure for figure, number in closed.entity.items() if closed.problem.entity(number) == reason.who)
    met = serves(closed, who, reason.plan, before)
    return who, met[0] if met else None


def _why(closed: Closed, words: Names, who: int, want: Want | None, reason: Reason) -> str:
    """Why somebody takes part: what they want, and what they mean to do for it."""
    said = wanting(words, who, want) if want is not None else f"{words.term(who)} is better off"
    meant = [closed.deeds[one].did for one in reason.plan[1:]]
    if want is not None and meant and meant[-1] == want.prop:
        meant.pop()  # what they want has just been said
    among = [who, *(figure for one in meant for figure in figures_in(one)), *(figures_in(want.prop) if want else ())]
    with words.after(who, among=among):
        later = [words.goal(one, [who]) for one in meant]
    return _capital(said) + (f" (and means {', then '.join(later)})" if later else "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def wanting(words: Names, who: int, want: Want) -> str:
    """What somebody wants, and why."""
    if want.stated:
        return _capital(words.say(want.told[0], True) if want.told else words.say(want.ground))
    name, among = words.term(who), spoken_of(words, who, want)
    with words.after(who, among=among):
        wanted = words.goal(want.prop, [who])
    if want.of != who and _is_wish_of(words, want):
        return _capital(_asking(words, who, want))
    if want.of != who:
        wanted += f", as {words.term(want.of)} does"
    value = want.ground.value
    of_two = len(want.ground.fluent) > 2 or (isinstance(value, int) and not isinstance(value, bool))
    with words.after(who, want.of, *figures_in(want.prop), among=among):
        told = listed([words.say(one, True) for one in want.told])
        why = told or (because(words, who, want.ground) if of_two else "")
    return _capital(f"{name} wants {wanted}") + (f", because {why}" if why else "")


def _is_wish_of(words: Names, want: Want) -> bool:
    """Does it rest on nothing but that another wants it, who has asked for it?"""
    relation = words.trace.story.definitions.relations.get(str(want.ground.fluent[0]))
    return relation is not None and "want" in relation.roles


def _asking(words: Names, who: int, want: Want) -> str:
    """That somebody has been asked for it."""
    trace = words.trace
    for moment in reversed(trace.moments):
        asked = asked_of(trace, moment)
        if asked is not None and asked[:2] == (want.of, who) and asked[2][:2] == want.prop[:2]:
            return words.say(Did(moment.verb, tuple(moment.fillers.items())), True)
    return words.say(want.ground)


def spoken_of(words: Names, who: int, want: Want) -> list[int]:
    """All of whom it is told what somebody wants, and why."""
    facts = [figure for fact in _facts(words, who, want.ground) for figure in figures_in(fact)]
    return list(dict.fromkeys([who, want.of, *figures_in(want.prop), *facts]))


def because(words: Names, who: int, ground: Holds) -> str:
    """What a want rests on: a relation that is defined, by the facts it follows from ("Veit has killed Tomas and Agnes loves Tomas")."""
    world = words.trace.world
    facts = [fact for fact in _facts(words, who, ground) if not _moves_nobody(who, fact)]
    believed = [world.verdict(fact).status != "yes" for fact in facts]
    first = _briefly([words.say(fact) for fact, only in zip(facts, believed, strict=True) if not only])
    then = [words.say(fact) for fact, only in zip(facts, believed, strict=True) if only]
    name = words.term(who)
    lead = "" if first and first[-1].startswith(f"{name} ") else f"{name} "
    return possessed(listed([*first, *([f"{lead}believes that {listed(then)}"] if then else [])]))


def _moves_nobody(who: int, fact: Prop) -> bool:
    """Is it a deed that was not done, something that is not so, or what they themselves do not know?"""
    if isinstance(fact, (Did, Holds)):
        return not fact.truth or (isinstance(fact, Holds) and fact.value is False)
    return isinstance(fact, Thinks) and fact.who == who and not fact.truth


def _briefly(said: list[str]) -> list[str]:
    """Facts one after the other: of what has just been said, somebody "does not know it"."""
    return [
        one.removesuffix(f" that {before}") + " it" if before and one.endswith(f" that {before}") else one
        for before, one in zip(["", *said], said, strict=False)
    ]


def _facts(words: Names, who: int, ground: Prop, depth: int = 3) -> Iterator[Prop]:
    """The facts that a defined relation follows from, in what somebody believes."""
    trace = words.trace
    relation = trace.story.definitions.relations.get(str(ground.fluent[0])) if isinstance(ground, Holds) else None
    if not isinstance(ground, Holds) or relation is None or not depth or _is_said(words, who, ground):
        yield ground
        return
    binding = dict(zip([slot.name for slot in relation.slots], ground.fluent[1:], strict=False))
    for way in relation.when:
        bound = put(way, binding)
        solution = next(iter(trace.world.solutions(bound, (who,))), None)
        whole = put(bound, solution) if solution is not None else bound
        if solution is not None and not variables(whole):
            told: set[frozenset[object]] = set()
            for part in whole.items if isinstance(whole, Every) else (whole,):
                mirrored = frozenset((part.fluent[0], part.fluent[-1], part.value)) if isinstance(part, Holds) else None
                if mirrored is None or mirrored not in told:  # "is married to" says it both ways
                    yield from _facts(words, who, part, depth - 1)
                told |= {mirrored} if mirrored is not None else set()
            return
    yield ground


def _is_said(words: Names, who: int, ground: Holds) -> bool:
    """Did the story itself say so?"""
    return words.trace.world.log.fact(ground.fluent) is not None


def serves(closed: Closed, who: int, plan: tuple[str, ...], before: tuple[str, ...]) -> list[Want]:
    """The wants of somebody that a plan meets, in what they believe after the actions ``before``, the weightiest first."""
    rules = Rules.of(closed.problem)
    world = start(rules)
    for name in before:
        world = happens(rules.actions[name], world)
    mind = world.mind(closed.entity[who])
    end = mind
    for name in plan:
        if not possible(rules.actions[name], end):
            return []
        end = happens(rules.actions[name], end)
    met = [
        (weight, want)
        for want, condition, weight in closed.wants.get(who, ())
        if _so(closed, condition, end) and not _so(closed, condition, mind)
    ]
    return [want for _, want in sorted(met, key=lambda one: -one[0])]


def _so(closed: Closed, condition: Expression, world: World) -> bool:
    return holds(closed.problem, condition, (), world)
