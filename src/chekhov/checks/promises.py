"""Promises that a story makes: vows, orders, secrets, captives, people of weight, and what the writer marks as set up. Floor 7.

In: a trace, and the story by figure. Out: findings about what never comes due. All that is inferred is weighed: of a minor figure, or in the last scene, nothing
is expected. What is marked (``@setup:``, ``@payoff:``) the writer wants to be reminded of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from chekhov.checks import broken
from chekhov.checks.outcome import is_thing, settled
from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.story.meaning import Did, Hedged, Holds
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_LONG = 12  # so many sentences after which somebody is missed
_DEEDS, _SCENES = 3, 3  # so many deeds and scenes make a vow of before one that the story is about
_SHORTLY = 3  # in a story that is one scene: so many sentences before its end
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


@dataclass(frozen=True, slots=True)
class _Due:
    """Somebody is bound to something, or it is foretold. ``since``: the moment at which that is said."""

    source: Literal["ordered", "vowed", "threatening", "prophecy"]
    who: int
    deed: Did
    since: int


_MENTIONED: dict[str, Literal["vowed", "threatening", "prophecy"]] = {
    "vowing": "vowed",
    "threatening": "threatening",
    "prophecy": "prophecy",
}


def _bound(trace: Trace, past: Past) -> Iterator[Finding]:
    """Orders, vows, threats and prophecies that are neither fulfilled nor refused: nobody so bound is seen to do such a thing, and what it was to
    bring about is not so."""
    seen: set[tuple[int, Did]] = set()
    verbs = trace.story.definitions.verbs
    for due in (*_facts_due(trace), *_said_due(trace, past)):
        moment = trace.moments[due.since]
        verb = verbs[due.deed.verb]
        slight = verb.weight == "trivial" and not verb.makes
        if due.source == "ordered" and (not due.deed.truth or slight):
            continue  # whoever does nothing carries it out, and nobody tells of those who take their time or keep an eye on somebody
        if moment.kind != "event" or (due.who, due.deed) in seen or (moment.scene < 0 and not _opens(trace, past, due)):
            continue
        seen.add((due.who, due.deed))
        if moment.verb == due.deed.verb and past.doer(moment) == due.who:
            continue  # "he frees him because she has ordered it": told together
        if due.source == "vowed" and (breach := broken.breach(past, due.who, due.deed, due.since)) is not None:
            at, told = breach
            if not told:
                yield broken.finding(past, due.who, due.deed, at, due.since)
            continue
        if due.source != "ordered" and (_ends_soon(trace, moment) or not _can_come_due(past, due.deed)):
            continue
        if settled(past, due.who, due.deed, due.since) or (due.source == "threatening" and _works(past, moment)):
            continue
        yield _unkept(trace, due)


def _opens(trace: Trace, past: Past, due: _Due) -> bool:
    """Is it a vow of somebody of weight with which a story of some length begins?"""
    told = sum(1 for one in past.events_of(due.who) if one.scene >= 0)
    return due.source == "vowed" and told >= _DEEDS and len(trace.order.ranks) >= _SCENES


def _facts_due(trace: Trace) -> Iterator[_Due]:
    """What somebody is ordered to do, or bound to."""
    roles: tuple[Literal["ordered"], Literal["vowed"]] = ("ordered", "vowed")
    for role in roles:
        for ident in trace.story.definitions.roles.get(role, ()):
            fluent_id = trace.story.definitions.relations[ident].fluent_id
            for fluent in trace.world.log.by_relation.get(fluent_id, ()):
                entry = trace.world.log.fact(fluent)
                who, deed = fluent[1], next((term for term in fluent[2:] if isinstance(term, Did)), None)
                if entry is not None and entry.value is True and deed is not None and isinstance(who, int):
                    yield _Due(role, who, deed, entry.cause)


def _said_due(trace: Trace, past: Past) -> Iterator[_Due]:
    """What somebody swears that they will do, threatens to do, or foretells."""
    verbs = trace.story.definitions.verbs
    for moment in past.moments_of(lambda verb: not _MENTIONED.keys().isdisjoint(verb.roles)):
        source = next(_MENTIONED[one] for one in verbs[moment.verb].roles if one in _MENTIONED)
        forms = {slot.name: slot.form for slot in verbs[moment.verb].slots}
        for name, term in past.fillers(moment).items():
            if isinstance(term, Did) and "that" in forms[name].split("/") and source != "prophecy":
                continue  # "swears that he saw it": that is no promise
            to_come = isinstance(term, Hedged) and term.mood in ("will", "would") and not term.conditions
            deed = term.prop if isinstance(term, Hedged) and to_come else term
            who = next((one for _, one in deed.args if isinstance(one, int)), None) if isinstance(deed, Did) else None
            if isinstance(deed, Did) and who is not None and (source == "prophecy" or who == past.doer(moment)):
                yield _Due(source, who, deed, moment.index)


def _works(past: Past, threat: Moment) -> bool:
    """Does somebody else act towards whoever threatens before the scene is over (a threat is a means), or do they deal with each other later?"""
    who = past.doer(threat)
    later = [one for one in past.events_of(who) if one.index > threat.index] if who is not None else []
    return any(past.doer(one) not in (who, None) for one in later)


def _unkept(trace: Trace, due: _Due) -> Finding:
    """What nothing comes of, in words."""
    words, moment = names_of(trace), trace.moments[due.since]
    if due.source == "prophecy":
        return Finding(
            "setup-without-payoff",
            Severity.HINT,
            f"what is foretold here never comes to pass: {words.term(Hedged('will', due.deed, ()))}",
            moment.span,
            "a prophecy is a promise to the reader",
            help="let it come true, or fail, or be remembered",
        )
    name, they = words.term(due.who), words.pronoun(due.who)
    figure = trace.story.cast[due.who]
    teller = figure.pronoun in ("me", "us", "you")  # "I never do what I have promised"
    they = name[0].lower() + name[1:] if teller and name != "I" else name if teller else they
    many = teller or they == "they"
    does = "do" if teller or (figure.group and many) else "does"
    said = f"{name} never {does} what {they} {'am' if they == 'I' else 'are' if many else 'is'} ordered to do"
    if due.source != "ordered":
        done = "promised" if due.source == "vowed" else "threatened"
        said = f"{name} never {does} what {they} {'have' if many else 'has'} {done}: {words.goal(due.deed, [due.who])}"
    rule = "order-not-carried-out" if due.source == "ordered" else "promise-not-kept"
    label = "nothing that is told later settles it"
    return Finding(
        rule,
        Severity.HINT,
        said,
        moment.span,
        label,
        help="show it done, refused, prevented or taken back; or mark the sentence [intended: reason]",
    )


def _can_come_due(past: Past, deed: Did) -> bool:
    """Is it a deed that brings something about (to return), reaches somebody (to write), is done to something (to ring the bell) or does something with it for
    somebody (to teach her the song), and not a way to go on (to be faithful)? Of what is vowed not to happen nothing comes due."""
    verb, given = past.trace.story.definitions.verbs[deed.verb], dict(deed.args)
    reaches = any(slot.reach == "reach" and slot.name in given for slot in verb.slots)
    things = [given[slot.name] for slot in verb.slots[1:] if slot.name in given and slot.reach != "reach"][:1]
    handles = not verb.id.startswith("~") and any(isinstance(one, int) and is_thing(past, one) for one in things)
    others = [given[slot.name] for slot in verb.slots[1:] if slot.name in given]
    teaches = len(others) > 1 and any(isinstance(one, int) and past.trace.world.is_mind(one) for one in others)
    brings = bool(verb.makes) or not {"avenging", "merit"}.isdisjoint(verb.roles)
    return deed.truth and "general" not in verb.roles and (brings or reaches or handles or teaches)


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
        called = said or (
            kind and any(kind in one for one in figure.kinds) and (figure.noun != kind or figure.scene < 0)
        )
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
        if past.hints_at_what_is_hidden(moment):
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
        if cause is None or cause.scene < 0 or _ends_soon(trace, cause):
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
        if _is_named_in(past, figure, trace.order.ranks[rank + 1 :]):
            continue  # in a sentence that was not understood
        yield Finding(
            "vanishes",
            Severity.HINT,
            f"{words.term(figure)} takes part in {deeds} events, and the last {gone} scenes say nothing of {words.term(figure)}",
            last.span,
            "the last that is told",
            help="let the reader know what becomes of them",
        )


def _is_named_in(past: Past, figure: int, scenes: Sequence[int]) -> bool:
    """Does any sentence of these scenes call somebody by a part of their name?"""
    names = "|".join(re.escape(word) for word in re.findall(r"[A-Z][\w-]{2,}", past.figure(figure).label))
    named = re.compile(rf"\b(?:{names})\b") if names else None
    told = past.trace.story.scenes
    return named is not None and any(named.search(item.line.text) for one in scenes for item in told[one].sentences)


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


def _ends_soon(trace: Trace, moment: Moment) -> bool:
    """Does the story end with this scene (or, where it is all one scene, in a few sentences), so that nothing more is to be expected of it?"""
    if moment.scene != _last_scene(trace):
        return False
    return len(trace.order.ranks) > 1 or _sentences_after(trace, moment) < _SHORTLY


def _last_scene(trace: Trace) -> int:
    return trace.order.ranks[-1] if trace.order.ranks else -1


# ---------------------------------------------------------------- marked by the writer


def _marks(trace: Trace) -> Iterator[Finding]:
    """``@setup: the gun`` wants it to come up again in a later scene, or ``@payoff: the gun``; and the other way round."""
    scenes = trace.story.scenes
    if not any(scene.marks for scene in scenes):
        return
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
                        "setup-without-payoff", Severity.WARNING, f"{what} is set up here and never comes due", span, "no later scene speaks of it",
                        help="let it matter in a later scene (or mark that scene @payoff), or take the setup out",
                    )  # fmt: skip
                else:
                    yield Finding(
                        "payoff-without-setup", Severity.WARNING, f"{what} comes due here, and no earlier scene sets it up", span, "no earlier scene speaks of it",
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
        if limit is None or not isinstance(deed, Did) or _ends_soon(trace, moment):
            continue
        who = next((term for _, term in deed.args if isinstance(term, int)), None)
        if who is None or settled(past, who, deed, moment.index):
            continue
        yield Finding(
            "deadline-passes",
            Severity.HINT,
            f"{words.term(who)} must do this {limit}, and the story never says whether it is done",
            moment.span,
            "nothing that is told later settles it",
            help="show it done, or what comes of it that it is not",
        )
