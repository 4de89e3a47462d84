"""What a moment of the story hangs on, as one `Tie`, and what all who look for ties ask of a moment. Floor 8.

In: a story ready to be asked, a moment or a proposition. Out: the tie to what made it so; who does, takes part and is named at a moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chekhov.questions.common import Asker
from chekhov.questions.ground import parts
from chekhov.story.meaning import (
    Asks,
    Did,
    Holds,
    Prop,
    Term,
    Thinks,
    Verb,
    figures_in,
    put,
    variables,
)
from chekhov.story.replacing import replaced
from chekhov.trace.record import Moment
from chekhov.world.event import Event
from chekhov.world.log import Entry, Path

How = Literal[
    "reason", "motive", "blow", "poison", "unwilling", "rule", "content", "need", "being", "presence", "setting"
]


@dataclass(frozen=True, slots=True)
class Tie:
    """One thing that a moment rests on. ``prop``: what must be so (in the mind of ``path``); None where it is the causes themselves that must
    have happened. ``causes``: the moments that made it so, the latest first.

    ``how``: ``reason`` (it is stated), ``motive`` (an order, a request, a want that it carries out), ``blow`` (a death follows upon it), ``poison`` (it made
    deadly what was taken), ``rule`` (a law of the world was set off), ``content`` (what is told, seen, thought), ``need`` (of the verb),
    ``being`` (to exist and be able), ``presence``.
    """

    how: How
    prop: Prop | None
    causes: tuple[int, ...]
    path: Path = ()


def tie_to(asker: Asker, how: How, prop: Prop, before: int, path: Path = ()) -> Tie | None:
    """A tie to what made something so, if it is surely so (at the moment being looked at) because something made it so."""
    verdict = asker.trace.world.verdict(prop, path)
    if verdict.status != "yes":
        return None
    causes = {entry.cause for entry in verdict.evidence if 0 < entry.cause < before and made_so(asker, entry)}
    return Tie(how, prop, tuple(sorted(causes, reverse=True)), path) if causes else None


def made_so(asker: Asker, entry: Entry) -> bool:
    """Did something that is told make it so (and was it not only taken for granted)?"""
    verb = asker.trace.story.definitions.verbs.get(asker.trace.moments[entry.cause].verb)
    usual = verb.usually if verb is not None else ()
    return not entry.soft or any(isinstance(effect, Holds) and effect.fluent[0] == entry.fluent[0] for effect in usual)


def event_of(asker: Asker, moment: Moment) -> Event | None:
    """A moment as the event that it is."""
    verb: Verb | None = asker.trace.story.definitions.verbs.get(moment.verb)
    return Event(verb, moment.fillers, moment.place) if verb is not None else None


def doer_of(asker: Asker, moment: Moment) -> int | None:
    """Who chooses what happens at a moment."""
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    terms = [moment.fillers.get(slot) for slot in verb.chosen_by] if verb is not None else []
    return next((term for term in terms if isinstance(term, int)), None)


def figures_of_moment(asker: Asker, moment: Moment) -> list[int]:
    """The figures that a moment speaks of outright (not within what is told or thought)."""
    terms: list[Term] = list(moment.fillers.values())
    if not moment.verb and moment.act is not None:
        terms = [term for prop in parts(moment.act.prop) for term in _terms(prop)]
    terms = [
        term[1] if isinstance(term, tuple) and len(term) == 2 and isinstance(term[0], str) else term for term in terms
    ]
    real = [asker.trace.world.real(term) for term in terms if isinstance(term, int) and not isinstance(term, bool)]
    return list(dict.fromkeys(term for term in real if isinstance(term, int)))


def _terms(prop: Prop) -> tuple[Term, ...]:
    match prop:
        case Holds(fluent, value):
            return (*fluent[1:], *((value,) if not isinstance(value, bool) else ()))
        case Did(_, args):
            return tuple(term for _, term in args)
        case Thinks(who):
            return (who,)
    return ()


def with_found(asker: Asker, prop: Prop) -> Prop:
    """A proposition with its described figures found."""
    binding: dict[int, Term] = {
        figure: asker.trace.world.real(figure) for figure in figures_in(prop) if figure in asker.trace.world.actual
    }
    return replaced(prop, binding) if binding else prop


def what_it_takes(asker: Asker, content: Prop) -> list[Prop]:
    """What must be so for a content to be true: of "why they were rejoined" that they were; of a deed that the story words otherwise, its effects."""
    world = asker.trace.world
    if isinstance(content, Asks) and not variables(content.prop):
        content = content.prop
    if isinstance(content, Did) and content.truth and not variables(content) and world.verdict(content).status != "yes":
        made = [put(effect, dict(content.args)) for effect in asker.trace.story.definitions.verbs[content.verb].makes]
        return [effect for effect in made if isinstance(effect, Holds) and not variables(effect)]
    return [content]
