"""What only some know: the story says so, and then somebody else uses it; or it never comes up again. Floor 7.

In: a trace, and the story by figure ("Only Oda and Mechthild know that the relic is in the well", "Nobody knows that he is her father", "He is secretly her father").
Out: findings. Whoever has been told it, or was there when it was spoken of, may know it; of a mind of which nothing is said nothing is found.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.language import tree as t
from chekhov.story.linked import BECAUSE
from chekhov.story.meaning import Did, Every, Holds, Prop, Thinks, figures_in, variables
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_LONG, _SCENES = 6, 3  # so many sentences and scenes after which a secret is missed


class _Secret(NamedTuple):
    """``known``: who may know it by what is said. ``moment``: where that is said. ``closed``: nobody else does."""

    content: Prop
    known: frozenset[int]
    moment: Moment
    closed: bool


def check(trace: Trace, past: Past) -> Iterator[Finding]:
    """All findings of this family."""
    secrets = list(_secrets(trace))
    if not secrets:
        return
    told = len({id(moment.item) for moment in trace.moments if moment.scene >= 0 and moment.item is not None})
    for secret in secrets:
        if secret.closed:
            yield from _used(trace, past, secret)
        if told >= _LONG and len(trace.order.ranks) >= _SCENES and not _comes_up(trace, past, secret):
            yield Finding(
                "secret-kept",
                Severity.HINT,
                f"this is a secret, and it never comes up again: {names_of(trace).say(secret.content)}",
                secret.moment.span,
                "a secret is a promise to the reader",
                help="let somebody learn it, guess it, or guard it",
            )


def _secrets(trace: Trace) -> Iterator[_Secret]:
    """All that is said to be known to some, or to nobody."""
    for moment in trace.moments:
        if moment.kind != "state" or moment.act is None or moment.act.hypothetical:
            continue
        prop = moment.act.prop
        if moment.act.private and isinstance(prop, Holds) and len(figures_in(prop)) > 1:
            yield _Secret(prop, frozenset(figures_in(prop)), moment, False)
            continue
        thoughts = [one for one in (prop.items if isinstance(prop, Every) else (prop,)) if isinstance(one, Thinks)]
        contents = {one.prop for one in thoughts}
        if len(contents) != 1 or not all(one.knows for one in thoughts) or not _only(moment):
            continue
        content = contents.pop()
        if isinstance(content, (Holds, Did)) and not variables(content):
            known = {one.who for one in thoughts if isinstance(one.who, int)} | set(figures_in(content))
            yield _Secret(content, frozenset(known), moment, True)


def _only(moment: Moment) -> bool:
    """ "Only they know it", "nobody but her knows it", "nobody knows it"."""
    tree = moment.item.readings[0].tree if moment.item is not None and moment.item.readings else None
    match tree.body if tree is not None else None:
        case t.Clause(subject=t.Noun(determiner="only"), polarity="yes"):
            return True
        case t.Clause(subject=t.Pronoun(word="nobody" | "no one")):
            return True
    return False


def _used(trace: Trace, past: Past, secret: _Secret) -> Iterator[Finding]:
    """Somebody else has it as a reason, or tells it."""
    world, seen = trace.world, set[int]()
    for moment in trace.moments[secret.moment.index + 1 :]:
        if moment.kind != "event" or moment.act is None or moment.scene < 0 or not moment.verb:
            continue
        slots = past.verb(moment).slots
        who = past.fillers(moment).get(slots[0].name) if slots else None
        uses = any(word in BECAUSE and reason == secret.content for word, reason, _ in moment.act.reasons)
        tells = any(term == secret.content for term in moment.fillers.values()) and past.doer(moment) == who
        if not isinstance(who, int) or who in secret.known | seen or not (uses or tells) or not world.is_mind(who):
            continue
        if _has_heard(trace, past, secret, who, moment.index):
            continue
        if tells and {"opinion", "wondering", "watching"} & set(past.verb(moment).roles):
            continue
        seen.add(who)
        words = names_of(trace)
        yield Finding(
            "knows-too-soon",
            Severity.WARNING,
            f"{words.term(who)} {'tells' if tells else 'acts on'} what only others know: {words.say(secret.content)}",
            moment.span,
            f"nobody has told {words.term(who)}",
            (past.step(secret.moment.index),),
            f"let {words.pronoun(who, True)} find it out or be told before this line; or mark the sentence [intended: reason]",
        )


def _has_heard(trace: Trace, past: Past, secret: _Secret, who: int, at: int) -> bool:
    """Does somebody know it by then, or have they been where it was spoken of?"""
    world = trace.world
    with world.at(at - 1):
        verdict = world.verdict(secret.content, (who,))
    if verdict.status == "yes" and any(trace.moments[entry.moment].kind == "event" for entry in verdict.evidence):
        return True  # (of what only some know nobody takes note in passing)
    bit = world.log.bits.get(who, 0)
    return any(
        _speaks(past, moment, secret.content)
        and (bit & (moment.witnesses | moment.watchers) or who in past.fillers(moment).values())
        for moment in trace.moments[secret.moment.index + 1 : at]
    )


def _speaks(past: Past, moment: Moment, content: Prop) -> bool:
    """Is it spoken of here?"""
    sign = f"fluent={content.fluent!r}" if isinstance(content, Holds) else f"verb={getattr(content, 'verb', '')!r}"
    reasons = moment.act.reasons if moment.act is not None else ()
    return past.speaks_of(moment, sign) or any(sign in repr(reason) for _, reason, _ in reasons)


def _comes_up(trace: Trace, past: Past, secret: _Secret) -> bool:
    """Is it spoken of later, or are those whom it concerns seen together?"""
    concerned = {trace.world.real(one) for one in figures_in(secret.content)}
    for moment in trace.moments[secret.moment.index + 1 :]:
        if moment.act is None or (moment.scene < 0 and moment.kind != "event"):
            continue
        if _speaks(past, moment, secret.content) or past.hints_at_what_is_hidden(moment):
            return True
        met = {*past.fillers(moment).values(), *map(trace.world.real, figures_in(moment.act.prop))}
        if concerned <= met and moment.scene >= 0:
            return True
    return False
