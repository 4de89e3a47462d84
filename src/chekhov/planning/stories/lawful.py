"""The laws of a story's world in a plan: what follows whenever something happens, or comes to be so. Floor 6.

In: :class:`~chekhov.planning.stories.clauses.Clauses`. Out: what a deed brings about besides (*whenever a person drinks from the well, the person falls asleep*), and
triggers (*whenever the gate is open, the dog is free*). A law that is not understood as a whole, or that waits for the next scene, is left to the run of the story,
which refuses a course that it spoils. What a law has said already is no news: only a case that does not hold at the moment can come about.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from chekhov.planning.problems.tree import FALSE, And, Expression, If, Not
from chekhov.planning.stories.clauses import Clauses, Unsayable
from chekhov.planning.stories.deeds import Deed
from chekhov.story.meaning import Did, Every, Prop, Term, put, variables
from chekhov.story.rulescope import WorldRule

MOST = 500
"""So many cases of one law are looked at."""
LAW = "law"
"""What stands for the verb of a deed that is none, but a law at work."""


def laws_of(clauses: Clauses) -> list[WorldRule]:
    """The laws that can be planned with."""
    rules = clauses.trace.story.rules
    return [
        one
        for one in rules
        if one.kind == "whenever" and not (one.delayed or one.words or one.owners or one.only or one.unread)
    ]


def following(clauses: Clauses, did: Did) -> Iterator[Expression]:
    """What a deed brings about besides, by the laws about such deeds."""
    for rule in laws_of(clauses):
        events = [one for one in rule.conditions if isinstance(one, Did)]
        binding = _as_told(clauses, rule, events[0], did) if len(events) == 1 else None
        if binding is not None:
            rest = tuple(one for one in rule.conditions if one is not events[0])
            for case in _cases(clauses, rule, binding):
                yield from _effect(clauses, rule, rest, case)


def at_work(clauses: Clauses) -> Iterator[Deed]:
    """The laws about what comes to be so, a case each: nobody's deed."""
    for rule in laws_of(clauses):
        if not any(isinstance(one, Did) for one in rule.conditions):
            for case in _cases(clauses, rule, {}):
                if clauses.trace.world.verdict(Every(tuple(put(one, case) for one in rule.conditions))).status != "yes":
                    for effect in _effect(clauses, rule, rule.conditions, case):
                        if isinstance(effect, If):
                            ((when, body),) = effect.cases
                            yield Deed(Did(LAW, ()), when, (body,), (), FALSE)


def _as_told(clauses: Clauses, rule: WorldRule, event: Did, did: Did) -> dict[str, Term] | None:
    """What the variables of a law stand for, if it speaks of such a deed."""
    if event.verb != did.verb or not event.truth:
        return None
    given: dict[str, Term] = dict(did.args)
    binding: dict[str, Term] = {}
    for slot, term in event.args:
        real = given.get(slot)
        if real is None:
            return None
        if isinstance(term, str) and term in rule.kinds:
            if binding.setdefault(term, real) != real or not _fits(clauses, rule, term, real):
                return None
        elif clauses.trace.world.real(term) != real:
            return None
    return binding


def _fits(clauses: Clauses, rule: WorldRule, name: str, figure: Term) -> bool:
    story = clauses.trace.story
    return isinstance(figure, int) and story.definitions.fits(story.cast[figure].kinds, rule.kinds[name])


def _cases(clauses: Clauses, rule: WorldRule, binding: dict[str, Term]) -> Iterator[dict[str, Term]]:
    """Everybody and everything that the other variables of a law may stand for."""
    asked = {name for one in (*rule.conditions, *rule.effects, *rule.unless) for name in variables(one)}
    free = sorted(name for name in asked if name not in binding)
    if any(name not in rule.kinds for name in free):
        return
    choices = [[one for one in clauses.players.all if _fits(clauses, rule, name, one)] for name in free]
    size = 1
    for choice in choices:
        size *= len(choice)
    if size <= MOST:
        for chosen in product(*choices):
            yield {**binding, **dict(zip(free, chosen, strict=True))}


def _effect(
    clauses: Clauses, rule: WorldRule, conditions: tuple[Prop, ...], case: dict[str, Term]
) -> Iterator[Expression]:
    """What a law makes so in one case, if its conditions hold and nothing it excepts. Nothing, where that cannot be said."""
    try:
        when = [clauses.condition(put(one, case), {}) for one in conditions]
        when += [Not(clauses.condition(put(one, case), {})) for one in rule.unless]
        made = [
            effect
            for one in rule.effects
            for prop in _made(clauses, put(one, case))
            for effect in clauses.effects(prop, {})
        ]
    except Unsayable:
        return
    if made and FALSE not in when:
        yield If(((And(tuple(when)), And(tuple(made))),), None)


def _made(clauses: Clauses, prop: Prop) -> Iterator[Prop]:
    """What comes of it: of an event, what it makes so."""
    match prop:
        case Every(items):
            for item in items:
                yield from _made(clauses, item)
        case Did(verb, args, True):
            bound = [put(one, dict(args)) for one in clauses.trace.story.definitions.verbs[verb].makes]
            yield from (one for one in bound if not variables(one))
        case _:
            yield prop
