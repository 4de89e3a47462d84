"""Clauses of a question that say less than a pattern wants: "who lied?", "when Susan asks Mary". Floor 8.

In: a clause whose verb the library knows only with more behind it. Out: the events that it may stand for, with what is not said left open.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.language import tree as t
from chekhov.questions.naming import Asking
from chekhov.story.meaning import Did, Holds, SlotDef, Term, Verb
from chekhov.story.pattern import Frame
from chekhov.world.change import World

_ABOUT = ("about", "of")
_WAYS = frozenset("out in away off along home up down back inside outside".split())


def shorter(clause: t.Clause, scope: Asking) -> Iterator[tuple[Did, Asking]]:
    """The events of the story that a shortened clause may speak of, each with the scope it was read in."""
    trace = scope.trace
    seen: set[str] = set()
    for frame in trace.story.definitions.frames.get(clause.verb, ()):
        if frame.relation or frame.predicate is not None or frame.target in seen or clause.passive:
            continue
        if not trace.world.deeds.get(frame.target):
            continue
        inner = Asking(scope.people, here=list(scope.here), pick=scope.pick)
        args = _bound(frame, clause, inner, _moves(trace.world, trace.story.definitions.verbs.get(frame.target)))
        if args is not None:
            seen.add(frame.target)
            yield Did(frame.target, tuple(args.items()), clause.polarity == "yes"), inner


def _moves(world: World, verb: Verb | None) -> bool:
    """Does a deed take somebody or something from where it is?"""
    effects = [one for one in (verb.makes if verb is not None else ()) if isinstance(one, Holds)]
    along = verb is not None and "bringing along" in verb.roles
    return along or any(one.fluent[0] in (world.place_id, world.with_id) for one in effects)


def _bound(frame: Frame, clause: t.Clause, scope: Asking, moves: bool) -> dict[str, Term] | None:
    """The slots that the words fill; None where they do not fit, or where nothing is missing. Of what ``moves`` it may be left out where to."""
    waiting = [slot for slot, _ in frame.objects]
    missing = [slot for slot, optional in (*frame.objects, *frame.contents) if not optional]
    if frame.fixed or frame.pair is not None or clause.subject is None:
        return None
    particles = {item.word for item in clause.complements if isinstance(item, t.Particle)}
    whole = particles == set(frame.particles)
    if not whole and not (moves and not particles and _WAYS.issuperset(frame.particles)):
        return None
    if moves:
        missing += [one.slot for one in frame.preps if not one.optional]
    pairs: list[tuple[SlotDef, t.NounPhrase]] = [(frame.subject, clause.subject)]
    for item in clause.complements:
        match item:
            case t.Particle() | t.When():
                continue
            case t.Object(phrase=phrase) if waiting:
                pairs.append((waiting.pop(0), phrase))
            case t.Prep(word=word, phrase=phrase):
                slot = next((one.slot for one in frame.preps if word in one.words), None)
                if slot is None and word in _ABOUT and isinstance(phrase, t.Gap) and frame.contents:
                    slot = frame.contents[0].slot
                if slot is None:
                    return None
                pairs.append((slot, phrase))
            case _:
                return None
    if (
        whole
        and not {slot.name for slot in missing} - {slot.name for slot, _ in pairs}
        and len(pairs) > 1
        and not _asks_content(pairs)
    ):
        return None
    args: dict[str, Term] = {}
    for slot, phrase in pairs:
        terms = scope.refer(
            phrase, slot if slot.form == "noun" else None, "subject" if slot is frame.subject else "object"
        )
        if terms is None or len(terms.items) != 1 or terms.none:
            return None
        args[slot.name] = terms.items[0]
    return args


def _asks_content(pairs: list[tuple[SlotDef, t.NounPhrase]]) -> bool:
    return any(isinstance(phrase, t.Gap) and slot.form != "noun" for slot, phrase in pairs)
