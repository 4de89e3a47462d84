"""Told too soon: what is spoken of as done before it happens. Floor 7.

In: a trace, and the story by figure. Out: findings, and the later moments whose own troubles come from that alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from chekhov.checks.kept import Kept
from chekhov.checks.past import Past, stated
from chekhov.findings import Finding, Severity
from chekhov.source import Span
from chekhov.story.linked import BECAUSE
from chekhov.story.meaning import Did, Every, Figure, Holds, Thinks, Verb, put, variables
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of


class Early(NamedTuple):
    """A deed that can happen but once, or hardly twice (a crime), spoken of as done, and happening only later. (Who met once may meet again.)"""

    telling: Moment
    span: Span
    deed: Did
    happens: Moment


def too_soon(trace: Trace, past: Past, kept: Kept) -> tuple[list[Finding], set[int]]:
    """What is told, or given as a reason, before it happens; and the later moments whose own troubles come from that alone."""
    early: dict[int, list[Early]] = {}
    for one in _early(past, kept):
        early.setdefault(one.happens.index, []).append(one)
    words = names_of(trace)
    found: list[Finding] = []
    for tellings in early.values():
        first = tellings[0]
        said = words.told(first.happens.item, first.deed, True)
        found.append(
            Finding(
                "told-too-soon",
                Severity.WARNING if _once(past, first.deed) else Severity.HINT,
                f"this speaks of something as done that happens only later: {said}",
                first.span,
                "not yet so in the order of the story",
                (past.step(first.happens.index, "only here does it happen: "),),
                "let it happen before this line, or be told after it; a foreboding or a lie can be called so",
                places=tuple(past.step(one.telling.index) for one in tellings[1:]),
            )
        )
    told = {one.telling.index for tellings in early.values() for one in tellings}
    follows = (need for need in trace.needs if need.status == "broken" and need.evidence)
    return found, {*early, *(one.moment for one in follows if told.issuperset(entry.cause for entry in one.evidence))}


class _Spoken(NamedTuple):
    """A deed that a moment speaks of as done; None where it avenges one."""

    telling: Moment
    deed: Did | None
    span: Span


def _early(past: Past, kept: Kept) -> Iterator[Early]:
    for moment, deed, span in kept.at_each("spoken of", lambda moment: _all_spoken_of(past, moment)):
        if deed is None:
            wrong = _not_yet_wronged(past, moment)
            if wrong is not None:
                yield Early(moment, span, Did(wrong.verb, tuple(wrong.fillers.items())), wrong)
            continue
        happens = _first_later(past, moment, deed)
        if happens is not None and happens.item is moment.item:
            continue  # "tells her a secret: she has forged the letter"
        if happens is not None and len(deed.args) == 1 and _is_only_claimed(past, moment, deed, happens):
            continue
        grave = happens is not None and (_once(past, deed) or past.verb(happens).weight == "grave")
        if happens is not None and (grave or _is_otherwise(past, moment, deed)):
            yield Early(moment, span, deed, happens)


def _all_spoken_of(past: Past, moment: Moment) -> Iterator[_Spoken]:
    """What a moment of the story speaks of as done."""
    if moment.act is None or moment.scene < 0 or moment.kind not in ("event", "backstory", "state"):
        return
    for deed, span in _spoken_of(past, moment):
        yield _Spoken(moment, deed, span)
    if moment.verb and "avenging" in past.verb(moment).roles and moment.kind == "event":
        yield _Spoken(moment, None, moment.span)


def _is_only_claimed(past: Past, moment: Moment, deed: Did, happens: Moment) -> bool:
    """Is somebody only said by others to have died, and does something before they die? A false report is a story's good right."""
    if any(reason == deed for _, reason, _ in (moment.act.reasons if moment.act is not None else ())):
        return False
    between = past.events_of(next(term for _, term in deed.args if isinstance(term, int)))
    return any(moment.index < one.index < happens.index and one.scene >= 0 for one in between)


def _not_yet_wronged(past: Past, moment: Moment) -> Moment | None:
    """The grave deed that is avenged before it is done; None where something grave befell the victim before, or never does."""
    victim = past.fillers(moment).get(past.verb(moment).slots[1].name)
    if not isinstance(victim, int) or not past.trace.world.is_mind(victim) or past.dead_at(victim, moment.index - 1):
        return None
    grave = [
        one
        for one in past.parts.get(victim, ())
        if one.verb and one is not moment and past.verb(one).weight == "grave" and past.doer(one) != victim
    ]
    if any(one.index < moment.index or one.kind == "backstory" for one in grave):
        return None
    return next((one for one in grave if one.scene >= 0 and "dire" in past.verb(one).roles), None)


def _spoken_of(past: Past, moment: Moment) -> Iterator[tuple[Did, Span]]:
    """The deeds that an event speaks of as done."""
    assert moment.act is not None
    for word, reason, span in moment.act.reasons:
        if word in BECAUSE and isinstance(reason, Did) and reason.truth and not reason.at:
            yield reason, span
    for slot in past.once(moment, _claims) if moment.verb else ():
        term = moment.fillers.get(slot)
        for one in term.items if isinstance(term, Every) else (term,):
            if isinstance(one, Did) and one.truth and not one.at:
                yield one, moment.act.spans.get(slot, moment.act.span)
    for thought in stated(moment) if moment.kind == "state" else ():
        if isinstance(thought, Thinks) and thought.knows and thought.truth and isinstance(thought.prop, Did):
            if thought.prop.truth and not thought.prop.at:
                yield thought.prop, moment.act.span


def _claims(past: Past, verb: Verb) -> list[str]:
    """The slots of a verb for what it tells as true, or charges somebody with."""
    if "charge" in verb.roles:
        return [slot.name for slot in verb.slots if "event" in slot.kinds or "ing" in slot.form.split("/")]
    vouched = dict(verb.holds)
    told = {str(effect.prop) for effect in verb.makes if isinstance(effect, Thinks)}
    claims = [slot.name for slot in verb.slots if "that" in slot.form.split("/")]
    return [slot for slot in claims if vouched.get(slot) is not False and (slot in told or vouched.get(slot) is True)]


def _first_later(past: Past, telling: Moment, deed: Did) -> Moment | None:
    """The event that words about a deed can only mean, where it comes after them; None where something like it was before, or may have been."""
    world, moments = past.trace.world, past.trace.moments
    wanted = [(slot, world.real(term)) for slot, term in deed.args if isinstance(term, int)]
    single = [term for _, term in wanted if isinstance(term, int) and _is_one(past.figure(term))]
    if len(wanted) == 1 == len(deed.args) and single and past.figure(single[0]).named:
        return _ends_later(past, telling, deed, single[0])
    if len(wanted) < 2 or len(single) < 2 or len(wanted) != len(deed.args):
        return None
    for done in world.deeds.get(deed.verb, ()):
        meant = all(world.real(done.fillers.get(slot, -1)) == term for slot, term in wanted)
        later = moments[done.moment]
        if not meant or done.moment == telling.index or (later.kind == "event" and later.verb != deed.verb):
            continue  # what this very line, or another that only tells of it, says is so from there on
        if any(isinstance(one, Thinks) for one in stated(later)):
            continue
        return later if done.moment > telling.index and later.kind == "event" and later.scene >= 0 else None
    return None


def _ends_later(past: Past, telling: Moment, deed: Did, figure: int) -> Moment | None:
    """What brings it about for good that somebody "has died", where that comes after the words: by whatever verb, and nothing has before."""
    relations, verbs = past.trace.story.definitions.relations, past.trace.story.definitions.verbs
    made = [effect for effect in verbs[deed.verb].makes if isinstance(effect, Holds) and effect.truth]
    lasting = [one for effect in made if (one := relations.get(str(effect.fluent[0]))) is not None and one.lasting]
    if not lasting or past.trace.world.guises((), figure) != [figure]:
        return None
    ends = [one for one in past.parts.get(figure, ()) if past.verb_makes(one, lasting[0], figure)]
    ends = [one for one in ends if one.index != telling.index and not stated(one)]
    if not ends or ends[0].index < telling.index or ends[0].kind != "event" or ends[0].scene < 0:
        return None
    return ends[0]


def _is_one(figure: Figure) -> bool:
    """Is it one that can be told from all others of its kind?"""
    return figure.named or not (figure.group or figure.plural)


def _once(past: Past, deed: Did) -> bool:
    """Can it happen but once: does it make something so that lasts, or something that was not there before?"""
    relations, verb = past.trace.story.definitions.relations, past.trace.story.definitions.verbs[deed.verb]
    if any(isinstance(dict(deed.args).get(slot), int) for slot in verb.begins):
        return True
    for effect in verb.makes:
        relation = relations.get(str(effect.fluent[0])) if isinstance(effect, Holds) else None
        if relation is not None and relation.lasting:
            return True
    return False


def _is_otherwise(past: Past, moment: Moment, deed: Did) -> bool:
    """Is what the deed brings about known not to be so yet ("because he has cured her", who is ill)?"""
    world = past.trace.world
    with world.at(moment.index - 1):
        made = [put(effect, dict(deed.args)) for effect in past.trace.story.definitions.verbs[deed.verb].makes]
        found = [world.verdict(one) for one in made if isinstance(one, Holds) and not variables(one)]
    return any(one.status == "no" and not one.default and one.evidence for one in found)
