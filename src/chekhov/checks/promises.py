"""Promises that a story makes: vows, orders, secrets, captives, people of weight, and what the writer marks as set up. Floor 7.

In: a trace, and the story by figure. Out: findings about what never comes due. All that is inferred is weighed: of a minor figure, or in the last scene, nothing
is expected. What is marked (``@setup:``, ``@payoff:``) the writer wants to be reminded of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.story.meaning import Did, Holds, Prop, put, variables
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_LONG = 12  # so many sentences after which somebody is missed
_WEIGHTY = 4  # so many deeds make somebody one of whom more is expected


def check(trace: Trace, past: Past) -> list[Finding]:
    """All findings of this family."""
    return [
        *_bound(trace, past),
        *_secrets(trace, past),
        *_captives(trace, past),
        *_vanished(trace, past),
        *_marks(trace),
        *_deadlines(trace, past),
    ]


# ---------------------------------------------------------------- orders and vows


def _bound(trace: Trace, past: Past) -> Iterator[Finding]:
    """Orders and vows that are neither fulfilled nor refused: nobody so bound is seen to do such a thing, and what it was to bring about is not so."""
    words = names_of(trace)
    last = max((moment.scene for moment in trace.moments), default=-1)
    for role, rule in (("ordered", "order-not-carried-out"), ("vowed", "promise-not-kept")):
        for ident in trace.story.definitions.roles.get(role, ()):
            fluent_id = trace.story.definitions.relations[ident].fluent_id
            for fluent in trace.world.log.by_relation.get(fluent_id, ()):
                entry = trace.world.log.fact(fluent)
                who, deed = fluent[1], next((term for term in fluent[2:] if isinstance(term, Did)), None)
                if entry is None or entry.value is not True or deed is None or not isinstance(who, int):
                    continue
                moment = trace.moments[entry.cause]
                if moment.kind != "event" or moment.scene < 0 or settled(past, who, deed, entry.moment):
                    continue
                if role == "vowed" and (moment.scene == last or not _can_come_due(past, deed)):
                    continue
                name = words.term(who)
                they = words.pronoun(who)
                many = they == "they"
                does = "do" if trace.story.cast[who].group and many else "does"
                said = f"{name} never {does} what {they} {'are' if many else 'is'} ordered to do"
                if role == "vowed":
                    said = f"{name} never {does} what {they} {'have' if many else 'has'} promised: {words.goal(deed, [who])}"
                yield Finding(
                    rule, Severity.HINT, said, moment.span, help="show it done, refused, prevented or taken back"
                )


def _can_come_due(past: Past, deed: Did) -> bool:
    """Is it a deed that brings something about (to return) or reaches somebody (to write), and not a way to go on (to be faithful)? Of what is
    vowed not to happen nothing comes due."""
    verb = past.trace.story.definitions.verbs[deed.verb]
    reaches = any(slot.reach == "reach" and slot.name in dict(deed.args) for slot in verb.slots)
    return deed.truth and "general" not in verb.roles and (bool(verb.makes) or reaches)


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a deed that somebody was bound to. ``how``: ``done``, ``tried`` (something was done because of it), ``refused`` (or failed, or prevented),
    ``impossible`` (somebody whom it takes is dead) or ``mentioned`` (it comes up again, and whether it is done is left open).
    ``moment``: the moment that tells so, where there is one."""

    how: Literal["done", "tried", "refused", "impossible", "mentioned"]
    moment: int | None = None


def settled(past: Past, who: int, deed: Did, since: int) -> Settled | None:
    """Whether a deed has been done since (by anybody of those bound), refused, become impossible, or only come up again; None where it never does."""
    trace, verbs = past.trace, past.trace.story.definitions.verbs
    refused: Settled | None = None
    tried: Settled | None = None
    mentioned: Settled | None = None
    for moment in trace.moments[since + 1 :]:
        if moment.verb and who in moment.fillers.values():  # "the guard obeys", "the guard refuses"
            if "obeying" in verbs[moment.verb].roles:
                return Settled("done", moment.index)
            if "refusing" in verbs[moment.verb].roles:
                refused = refused or Settled("refused", moment.index)
        if moment.verb and verbs[moment.verb].lemma == verbs[deed.verb].lemma and _takes_part(past, moment, who):
            if moment.kind == "event" and _of_the_same(past, moment, who, deed):
                return Settled("done", moment.index)
            mentioned = mentioned or Settled("mentioned", moment.index)
        for slot, term in moment.fillers.items():
            if isinstance(term, Did) and term.verb == deed.verb:
                if verbs[moment.verb].does_not == slot and _takes_part(past, moment, who):
                    refused = refused or Settled("refused", moment.index)
                mentioned = mentioned or Settled("mentioned", moment.index)
        act = moment.act
        if moment.kind == "event" and _takes_part(past, moment, who) and _acted_on(moment, deed):
            tried = tried or Settled("tried", moment.index)
        if moment.kind == "event" and _under_way(past, moment, deed):
            tried = tried or Settled("tried", moment.index)
        if act is not None and act.kind == "not" and isinstance(act.prop, Did) and act.prop.verb == deed.verb:
            refused = refused or Settled("refused", moment.index)
    if refused is not None:
        return refused
    verb = verbs[deed.verb]
    made = [put(effect, dict(deed.args)) for effect in (*verb.makes, *verb.usually)]
    effects = [effect for effect in made if isinstance(effect, Holds) and not variables(effect)]
    done = next((found for effect in effects if (found := came_about(past, effect, since)) is not None), None)
    if done is None:
        done = _has_come(past, who, deed, since)
    if done is not None:
        return Settled("done", done if done >= 0 else None)
    return tried or _impossible(past, who, deed) or mentioned


def _under_way(past: Past, moment: Moment, deed: Did) -> bool:
    """Does a vehicle leave or go, where somebody was told to set sail?"""
    world, verbs = past.trace.world, past.trace.story.definitions.verbs
    moves = [
        any(
            isinstance(made, Holds) and made.fluent[0] == world.place_id and made.fluent[1] == verb.slots[0].name
            for made in verb.makes
        )
        for verb in (verbs[deed.verb], *((verbs[moment.verb],) if moment.verb else ()))
    ]
    doer = moment.fillers.get(verbs[moment.verb].slots[0].name) if moment.verb else None
    return len(moves) == 2 and all(moves) and isinstance(doer, int) and world.has_role(doer, "vehicle")


def _has_come(past: Past, who: int, deed: Did, since: int) -> int | None:
    """The moment since which whoever was to be fetched is where the order was given, or the promise; None where that does not happen."""
    world, verb, place = (
        past.trace.world,
        past.trace.story.definitions.verbs[deed.verb],
        past.trace.moments[since].place,
    )
    near = (world.place_id, world.with_id)
    brought = {
        str(one.fluent[1]) for one in (*verb.makes, *verb.usually) if isinstance(one, Holds) and one.fluent[0] in near
    }
    if place is None:
        return None
    for slot, term in deed.args:
        if slot in brought and isinstance(term, int) and term != who and world.is_mind(term):
            found = came_about(past, Holds((world.place_id, term), (world.place_id, place)), since)
            if found is not None:
                return found
    return None


def _acted_on(moment: Moment, deed: Did) -> bool:
    """Is that one is bound to it the stated reason of something done ("because he has sworn to take revenge")?"""
    reasons = moment.act.reasons if moment.act is not None else ()
    return any(word in ("because", "since", "as") and _speaks_of(reason, deed) for word, reason, _ in reasons)


def _speaks_of(reason: Prop, deed: Did) -> bool:
    """Has a reason a deed of that kind as its content?"""
    terms = (
        reason.fluent
        if isinstance(reason, Holds)
        else [term for _, term in reason.args]
        if isinstance(reason, Did)
        else ()
    )
    return any(isinstance(term, Did) and (term.verb == deed.verb or _speaks_of(term, deed)) for term in terms)


def _impossible(past: Past, who: int, deed: Did) -> Settled | None:
    """Is somebody dead whom it takes?"""
    others = (term for _, term in deed.args if isinstance(term, int))
    dead = [one for one in (who, *others) if past.trace.world.is_mind(one) and past.dead_at(one)]
    return Settled("impossible") if dead and not _kills(past, deed) else None


def _takes_part(past: Past, moment: Moment, who: int) -> bool:
    return any(past.trace.world.fills((), term, who) or term == who for term in moment.fillers.values())


def _of_the_same(past: Past, moment: Moment, who: int, deed: Did) -> bool:
    """Is it done to those, and with that, which it was to be done to and with? (Of a group, one will do.)"""
    world, cast = past.trace.world, past.trace.story.cast
    for _, term in deed.args:
        if not isinstance(term, int) or world.same((), term, who):
            continue
        near = [one for one in moment.fillers.values() if isinstance(one, int)]
        if not any(
            world.same((), one, term) or world.fills((), one, term) or cast[one].part_of == term for one in near
        ):
            return False
    return True


def _kills(past: Past, deed: Did) -> bool:
    """Is somebody's death what was vowed?"""
    alive = past.trace.story.definitions.role("alive")
    return alive is not None and any(
        isinstance(effect, Holds) and effect.fluent[0] == alive.fluent_id
        for effect in past.trace.story.definitions.verbs[deed.verb].makes
    )


def came_about(past: Past, effect: Holds, since: int) -> int | None:
    """The moment since which at which something was so; -1 where it is so at the end and no such moment was looked at; None where it never was."""
    world = past.trace.world
    subject = world.real(effect.fluent[1])
    times = [one.index for one in past.parts.get(subject, ()) if one.index > since] if isinstance(subject, int) else []
    kept = world.moment
    try:
        for time in (*times[:_LOOKS], None):
            world.moment = time
            if world.verdict(effect).status == "yes":
                return -1 if time is None else time
    finally:
        world.moment = kept
    return None


_LOOKS = 100  # so many moments are looked at for one promise


# ---------------------------------------------------------------- secrets


def _secrets(trace: Trace, past: Past) -> Iterator[Finding]:
    """Secrets of which the story says no more once it has called them so."""
    relation = trace.story.definitions.role("secret")
    words = names_of(trace)
    kind = relation.id.removeprefix("is ") if relation is not None else ""
    for figure in trace.story.cast:
        if trace.world.real(figure.id) != figure.id:
            continue
        said = relation is not None and trace.world.log.fact((relation.fluent_id, figure.id))
        called = said or (kind and any(kind in one for one in figure.kinds) and figure.noun != kind)
        if not called or _comes_up(past, figure.id):
            continue
        yield Finding(
            "secret-kept",
            Severity.HINT,
            f"{words.term(figure.id)} is a secret that never comes up again",
            figure.span,
            "a secret is a promise to the reader",
            help="let somebody learn it, guess it, or guard it",
        )


def _comes_up(past: Past, figure: int) -> bool:
    """Is the secret, or the one whose it is, spoken of in the story by anybody who tells, learns or hides something?"""
    cast = past.trace.story.cast
    own = {figure}
    for moment in past.trace.moments:
        if moment.scene < 0 or moment.act is None:
            continue
        if own & set(past_figures(moment)):
            return True
        text = moment.item.line.text if moment.item is not None else ""
        if cast[figure].noun and re.search(rf"\b{re.escape(cast[figure].noun)}s?\b", text, re.IGNORECASE):
            return True
        if "secret" in text.lower():
            return True
    return False


def past_figures(moment: Moment) -> Iterator[int]:
    """The figures of an act, contents and all."""
    from chekhov.story.meaning import figures_in

    if moment.act is not None:
        yield from figures_in(moment.act.prop)
        for _, reason, _ in moment.act.reasons:
            yield from figures_in(reason)


# ---------------------------------------------------------------- people


def _captives(trace: Trace, past: Past) -> Iterator[Finding]:
    """Those whom a story leaves in captivity, though it goes on for long."""
    words = names_of(trace)
    for figure, parts in past.parts.items():
        if not _matters(past, figure) or past.is_so("captive", figure) is not True or past.dead_at(figure):
            continue
        relation = trace.story.definitions.role("captive")
        cause = next((one for one in reversed(parts) if past.verb_makes(one, relation, figure)), None)
        if cause is None or cause.scene < 0 or cause.scene == _last_scene(trace):
            continue
        if any(past.doer(one) == figure for one in past.events_of(figure) if one.index > cause.index):
            continue  # who acts again is no captive any more, whatever is not told
        rest = _sentences_after(trace, parts[-1])
        if rest < _LONG // 2 and not any(_deeds(past, other) > 1 for other in past.bound_to(figure)):
            continue  # the villain may well end in prison; whom somebody loves may not
        yield Finding(
            "captive-forgotten",
            Severity.HINT,
            f"{words.term(figure)} is still a captive when the story ends",
            cause.span,
            "nothing is told of freedom, escape or death",
            help="let them be freed, escape, die, or be remembered; or mark the sentence [intended: reason]",
        )


def _vanished(trace: Trace, past: Past) -> Iterator[Finding]:
    """People of weight of whom the last part of the story says nothing."""
    words = names_of(trace)
    scenes = len(trace.order.ranks)
    busiest = max((_deeds(past, figure) for figure in past.parts), default=0)
    for figure, parts in past.parts.items():
        last = next((one for one in reversed(parts) if one.scene >= 0), None)
        deeds = _deeds(past, figure)
        if last is None or not _matters(past, figure) or deeds < max(_WEIGHTY, busiest // 2) or past.dead_at(figure):
            continue
        rank = {scene: place for place, scene in enumerate(trace.order.ranks)}[last.scene]
        own = {one.scene for one in parts if one.scene >= 0}
        gone = scenes - rank - 1
        if gone < 3 or gone * 5 < scenes * 2 or len(own) < 2 or _sentences_after(trace, last) < 2 * _LONG:
            continue
        if past.is_so("captive", figure) is True or _leaves(past, last, figure) or _told_last(trace, own):
            continue
        yield Finding(
            "vanishes",
            Severity.HINT,
            f"{words.term(figure)} takes part in {deeds} events, and the last {gone} scenes say nothing of {words.term(figure)}",
            last.span,
            "the last that is told",
            help="let the reader know what becomes of them",
        )


def _told_last(trace: Trace, own: set[int]) -> bool:
    """Does the telling end with them, whatever the order of events?"""
    return max(own) >= len(trace.story.scenes) - 2


def _matters(past: Past, figure: int) -> bool:
    """Is it somebody with a name of their own?"""
    one = past.figure(figure)
    return past.trace.world.is_mind(figure) and one.named and not one.group


def _deeds(past: Past, figure: int) -> int:
    return len(past.events_of(figure))


def _leaves(past: Past, last: Moment, figure: int) -> bool:
    """Is the last that is told of somebody that they go?"""
    verb = past.verb(last) if last.verb else None
    if verb is None:
        return False
    place = past.trace.world.place_id
    moves = any(isinstance(effect, Holds) and effect.fluent[0] == place for effect in (*verb.makes, *verb.usually))
    return "leaving" in verb.roles or (moves and past.fillers(last).get(verb.slots[0].name) == figure)


def _sentences_after(trace: Trace, moment: Moment) -> int:
    """How many sentences of the story come after a moment."""
    items = {id(one.item) for one in trace.moments[moment.index + 1 :] if one.item is not None and one.scene >= 0}
    return len(items)


def _last_scene(trace: Trace) -> int:
    return trace.order.ranks[-1] if trace.order.ranks else -1


# ---------------------------------------------------------------- marked by the writer


def _marks(trace: Trace) -> Iterator[Finding]:
    """``@setup: the gun`` wants it to come up again in a later scene, or ``@payoff: the gun``; and the other way round."""
    scenes = trace.story.scenes
    texts = ["\n".join(item.line.text for item in scene.sentences).lower() for scene in scenes]
    for index, scene in enumerate(scenes):
        for key, value, span in scene.marks:
            for what in (part.strip() for part in value.split(",")):
                wanted = re.sub(r"^(?:the|a|an) ", "", what.lower())
                if not wanted:
                    continue
                elsewhere = range(index + 1, len(scenes)) if key == "setup" else range(index)
                met = any(re.search(rf"\b{re.escape(wanted)}\b", texts[other]) for other in elsewhere)
                other_key = "payoff" if key == "setup" else "setup"
                met = met or any(
                    mark == other_key and wanted in words.lower()
                    for other in (*elsewhere, index)
                    for mark, words, _ in scenes[other].marks
                )
                if met:
                    continue
                if key == "setup":
                    yield Finding(
                        "setup-without-payoff", Severity.WARNING, f"{what} is set up here and never comes due", span,
                        help="let it matter in a later scene (or mark that scene @payoff), or take the setup out",
                    )  # fmt: skip
                else:
                    yield Finding(
                        "payoff-without-setup", Severity.WARNING, f"{what} comes due here, and no earlier scene sets it up", span,
                        help="show it in an earlier scene (or mark that scene @setup)",
                    )  # fmt: skip


# ---------------------------------------------------------------- deadlines


def _deadlines(trace: Trace, past: Past) -> Iterator[Finding]:
    """What must be done by a time, and never is, nor refused."""
    words = names_of(trace)
    for moment in trace.moments:
        act = moment.act
        if act is None or moment.kind != "hypothetical" or act.mood not in ("must", "have to") or moment.scene < 0:
            continue
        limit = next((when for when in act.whens if when.split(" ")[0] in ("by", "before", "until")), None)
        deed = act.prop
        if limit is None or not isinstance(deed, Did) or moment.scene == _last_scene(trace):
            continue
        who = next((term for _, term in deed.args if isinstance(term, int)), None)
        if who is None or settled(past, who, deed, moment.index):
            continue
        yield Finding(
            "deadline-passes",
            Severity.HINT,
            f"{words.term(who)} must do this {limit}, and the story never says whether it is done",
            moment.span,
            help="show it done, or what comes of it that it is not",
        )
