"""Ordinals: of two pods there is no third, and whoever has three children has no fourth of whose birth nothing is told. Floor 7.

In: a trace, and the story by figure. Out: findings. Only what the story says somebody or something has ("The ship has two pods"), or that there is, counts, and
only until another of them comes, or is born.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.language import tree as t
from chekhov.language.amounts import ordinal
from chekhov.source import NOWHERE
from chekhov.story.meaning import figures_in
from chekhov.trace.record import Moment, Trace

_HAVING = frozenset(("have", "be"))


@dataclass(frozen=True, slots=True)
class _Count:
    """So many of them somebody is said to have, and in which moment. ``whose``: whoever has them, by the words of the sentence ("" for what there is)."""

    number: int
    whose: frozenset[str]
    moment: int


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family, in telling order."""
    counts: dict[str, _Count] = {}
    found: list[Finding] = []
    told: list[Moment] = []
    for moment in trace.moments:
        if moment.item is None or not moment.item.readings or (told and told[-1].item is moment.item):
            continue
        told.append(moment)
        tree = moment.item.readings[0].tree
        body = tree.body if tree is not None else None
        for noun in _nouns(body) if counts else ():
            count = counts.get(noun.noun)
            which = next(filter(None, map(ordinal, noun.adjectives)), None)
            if count is not None and which is not None and _is_beyond(trace, noun, which, count):
                if not _is_born(trace, past, noun.noun, count.moment, moment):
                    found.append(_finding(trace, past, noun, count, moment))
                del counts[noun.noun]
            elif count is not None and (noun.determiner in ("a", "another") or noun.number is not None):
                del counts[noun.noun]  # one more
        counts.update(_counted(body, moment.index))
    return found


def _counted(body: object, moment: int) -> Iterator[tuple[str, _Count]]:
    """ "The ship has two pods", "They had three children: Karin, Nils and Sofie", "There are two doors"."""
    if not isinstance(body, t.Clause) or body.verb not in _HAVING or body.modal or body.polarity != "yes":
        return
    told = next((one.phrase for one in body.complements if isinstance(one, t.Object)), None)
    there = body.verb == "be" and isinstance(body.subject, t.Pronoun) and body.subject.word == "there"
    whose = frozenset() if there or body.subject is None else frozenset(_names(body.subject))
    for what in told.items if isinstance(told, t.Group) else (told,):
        if isinstance(what, t.Noun) and what.number is not None and what.number > 1 and (body.verb == "have" or there):
            yield what.noun, _Count(what.number, whose, moment)


def _is_beyond(trace: Trace, noun: t.Noun, which: int, count: _Count) -> bool:
    """Is it one more than there are, of the same ones? (Whoever has two horses may buy a third; to be born takes longer.)"""
    if which <= count.number or noun.plural or noun.of is not None:
        return False
    bond = trace.story.definitions.relation_nouns.get(noun.noun)
    bred = bond is not None and "younger" in bond[0].roles
    if noun.possessor is None:
        return noun.determiner == "the" and not bred
    return bred and (count.whose == {"they"} or bool(count.whose & set(_names(noun.possessor))))


def _is_born(trace: Trace, past: Past, noun: str, since: int, until: Moment) -> bool:
    """Has anything come into being since that was not counted by name, or does it in this very sentence?"""
    item, named = trace.moments[since].item, set[object]()
    for moment in trace.moments[since:]:
        if moment.item is item:
            named |= set(figures_in(moment.act.prop)) if moment.act is not None else set()
            continue
        if moment.index > until.index and moment.item is not until.item:
            return False
        slots = past.verb(moment).begins if moment.kind == "event" and moment.verb else ()
        begun = {one for slot in slots if isinstance(one := moment.fillers.get(slot), int)} - named
        if any(trace.world.is_mind(one) or trace.story.cast[one].noun == noun for one in begun):
            return True
    return False


def _nouns(node: object) -> Iterator[t.Noun]:
    """The nouns of a statement."""
    if isinstance(node, t.Noun):
        yield node
    for one in node if isinstance(node, tuple) else ():
        yield from _nouns(one)
    for name in getattr(node, "__match_args__", ()):
        yield from _nouns(getattr(node, name))


def _names(phrase: object) -> Iterator[str]:
    """The words for whoever is meant: "Martha and Anders", "the ship"."""
    match phrase:
        case t.Group():
            for one in phrase.items:
                yield from _names(one)
        case t.Name():
            yield phrase.text
        case t.Noun():
            yield phrase.noun
        case t.Pronoun():
            yield "they"


def _finding(trace: Trace, past: Past, noun: t.Noun, count: _Count, moment: Moment) -> Finding:
    assert moment.item is not None
    nth = next(filter(ordinal, noun.adjectives))
    return Finding(
        "too-many",
        Severity.WARNING,
        f"this speaks of a {nth} {noun.noun}, but there are only {count.number}",
        noun.span if noun.span != NOWHERE else moment.item.line.span,
        "more than there are",
        (past.step(count.moment),),
        "correct one of the numbers, or let another one come",
    )
