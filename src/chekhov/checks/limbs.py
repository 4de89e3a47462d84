"""Limbs: nobody lifts a chest with the hand that is in plaster, or runs up the stairs on a leg that is off. Floor 7.

In: a trace, and the story by figure. Out: findings at the deed. The library says which parts one grasps with and which one walks on (``upper limb``, ``lower limb``),
and which deeds cost the use of them for weeks (``laming``) or for good (``maiming``). Where it is not known that little time has passed, a bone may have healed;
where a sentence between speaks of a cure, a crutch or a wooden leg, nobody is accused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from chekhov.checks.kept import Kept
from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.language import closed
from chekhov.language import words as w
from chekhov.story.meaning import Figure, Holds, figures_in
from chekhov.trace.record import Moment, Trace
from chekhov.trace.saying import names_of

_HEALED = 14  # days: so long at least nobody has the use of it
_HURTING = frozenset(("laming", "maiming"))
_LIMBS = ("upper limb", "lower limb")
_WITH = re.compile(
    r"^with (?P<whose>his|her|its|their|my|both|one|the)(?: own| bare)*(?: (?P<side>left|right))? (?P<noun>\w+)$", re.I
)
_INSTEAD = re.compile(
    r"\b(?:wooden|false|artificial|iron|steel|mechanical|prosthe\w+|crutch\w*|stilts?|peg|hook|wheelchair|(?:un)?heal\w*|cur(?:e|ed|es)|mend(?:s|ed)|magic\w*"
    r"|recover\w*|well again|grow\w*|new|good)\b",
    re.I,
)
_HARDLY = re.compile(
    r"\b(?:despite|in spite of|although|though|even so|all the same|limp\w*|hobbl\w*|tries|tried|pretend\w*)\b", re.I
)


_BROKEN = re.compile(r"\b(?:broken|shattered|fractured|sprained|dislocated|twisted)\b")


class _Injury(NamedTuple):
    """What has happened to a part of somebody (``owner``), and when; ``gone``: for good."""

    part: Figure
    owner: int
    moment: Moment
    gone: bool


def check(trace: Trace, past: Past, kept: Kept) -> list[Finding]:
    """All findings of this family, in story order."""
    injuries: dict[int, list[_Injury]] = {}
    for one in kept.at_each("injuries", lambda moment: _injuries(trace, moment)):
        injuries.setdefault(one.moment.index, []).append(one)
    hurt: dict[int, list[_Injury]] = {}
    found: list[Finding] = []
    for moment in trace.moments[min(injuries) :] if injuries else ():
        if moment.act is None or moment.item is None or moment.act.hypothetical:
            continue
        doer = _doer(past, moment) if hurt else -1
        used = [one for one in hurt.get(doer, ()) if _needs(trace, moment, one)]
        touched = [one for owned in hurt.values() for one in owned if one.gone and _is_handled(past, moment, one)]
        injury = next((one for one in (*used, *touched) if _lasts(past, one, moment)), None)
        if injury is not None:
            hurt[injury.owner].remove(injury)  # once is enough
            found.append(_finding(trace, past, injury, moment))
        for one in injuries.get(moment.index, ()):
            hurt.setdefault(one.owner, []).append(one)
    return found


def _doer(past: Past, moment: Moment) -> int:
    """Who does it himself, in a scene; -1 for nobody."""
    told = (
        moment.kind == "event" and moment.verb and moment.scene >= 0 and not (moment.act is None or moment.act.before)
    )
    first = past.fillers(moment).get(past.verb(moment).slots[0].name) if told else None
    return first if isinstance(first, int) else -1


def _injuries(trace: Trace, moment: Moment) -> Iterator[_Injury]:
    """What a moment does to the parts of somebody."""
    if moment.act is None or moment.item is None or moment.act.hypothetical:
        return
    cast, definitions = trace.story.cast, trace.story.definitions
    verb = definitions.verbs[moment.verb] if moment.kind == "event" and moment.verb else None
    if verb is not None and not _HURTING.isdisjoint(verb.roles):
        parts = [cast[one] for one in moment.fillers.values() if isinstance(one, int) and _limb(trace, cast[one])]
        hit = [moment.fillers.get(slot.name) for slot in verb.slots if slot.name not in verb.chosen_by]
        victim = next((one for one in hit if isinstance(one, int) and trace.world.is_mind(one)), None)
        owners = [(one, one.owner if one.owner is not None else victim) for one in parts]  # "shoots him in the leg"
        yield from (_Injury(one, who, moment, "maiming" in verb.roles) for one, who in owners if who is not None)
        return
    yield from _broken_already(trace, moment)
    prop = moment.act.prop if moment.kind == "state" else None
    if not isinstance(prop, Holds) or not prop.truth or not isinstance(prop.fluent[-1], int):
        return
    part, where = cast[prop.fluent[-1]], prop.value[-1] if isinstance(prop.value, tuple) else None
    held_up = isinstance(where, int) and trace.world.has_role(where, "splint")
    relation = definitions.relations.get(str(prop.fluent[0]))
    spoilt = held_up or (relation is not None and not {"ruin", "spent"}.isdisjoint(relation.roles))
    if part.owner is not None and _limb(trace, part) and spoilt:
        yield _Injury(part, part.owner, moment, False)


def _broken_already(trace: Trace, moment: Moment) -> Iterator[_Injury]:
    """ "Was brought in with a broken leg", "has a broken arm": whoever has it."""
    cast, act = trace.story.cast, moment.act
    assert act is not None
    if moment.kind == "state":
        props = [act.prop] if isinstance(act.prop, Holds) and act.prop.truth else []
        had = [(one.fluent[1], one.value[1]) for one in props if isinstance(one.value, tuple) and len(one.value) > 1]
    else:
        world = trace.world
        minds = [one for one in moment.fillers.values() if isinstance(one, int) and world.is_mind(one)]
        minds = [one for one in minds if not world.is_place(one)]
        with_it = any(one.words.startswith("with ") and _BROKEN.search(one.words) for one in act.beside)
        near = [one for one in cast if with_it and act.span.start <= one.span.start < act.span.end]
        had = [(one.id, minds[-1]) for one in near if minds]
    for part, who in had:
        if not isinstance(part, int) or not isinstance(who, int) or not trace.world.is_mind(who):
            continue
        if _limb(trace, cast[part]) and _BROKEN.search(cast[part].label):
            yield _Injury(cast[part], who, moment, False)


def _limb(trace: Trace, part: Figure) -> str:
    """Which sort of limb is it? "" for none."""
    kinds = trace.story.definitions.kinds
    return next((one for one in _LIMBS if any(kinds.has_role(kind, one) for kind in part.kinds)), "")


def _needs(trace: Trace, moment: Moment, injury: _Injury) -> bool:
    """Does a deed need the limb: does it say that it is done with it, or is it one that needs both legs?"""
    assert moment.act is not None
    if _limb(trace, injury.part) == "lower limb":
        return moment.act.said_by in closed.LEGWORK and _is_of_the_body(trace, moment)
    both = "two-handed" in trace.story.definitions.verbs[moment.verb].roles
    return both or any(_is_with(trace, one.words, injury.part) for one in moment.act.beside)


def _is_handled(past: Past, moment: Moment, injury: _Injury) -> bool:
    """Does somebody move, hurt or bandage the very limb that is off, or what hung on it ("his left foot", of the left leg)?"""
    trace, act = past.trace, moment.act
    if act is None or act.before or act.perfect or moment.kind != "event" or not moment.verb or moment.scene < 0:
        return False
    if "of a limb" not in past.verb(moment).roles:
        return False
    kinds, lost = trace.story.definitions.kinds, injury.part
    whole = any(kinds.has_role(kind, "whole limb") for kind in lost.kinds)
    for one in moment.fillers.values():
        part = trace.story.cast[one] if isinstance(one, int) else None
        if part is None or part.plural or _limb(trace, part) != _limb(trace, lost):
            continue
        if part.owner != injury.owner and not (part.owner is None and injury.owner in moment.fillers.values()):
            continue
        if _side(part.label) == _side(lost.label) and (part.id == lost.id or whole):
            return True
    return False


def _is_of_the_body(trace: Trace, moment: Moment) -> bool:
    """ "Runs up the stairs", but not "runs a shop"; nor "climbs into the car", where others may help."""
    verb, place = trace.story.definitions.verbs[moment.verb], trace.world.place_id
    ruled = [
        one
        for one in verb.makes
        if isinstance(one, Holds) and one.fluent[0] != place and verb.slots[0].name == one.value
    ]
    rides = [one for one in moment.fillers.values() if isinstance(one, int) and trace.world.has_role(one, "vehicle")]
    return not ruled and not rides


def _is_with(trace: Trace, words: str, part: Figure) -> bool:
    """ "With his right hand", "with both hands", of whoever has hurt their right arm."""
    found = _WITH.match(words.strip())
    if found is None:
        return False
    kinds, both = trace.story.definitions.kinds, found["whose"].lower() == "both"
    noun = w.singular(found["noun"].lower()) or found["noun"].lower()
    kind = kinds.canonical(noun)
    if kind is None or not kinds.has_role(kind, "upper limb"):
        return False
    side = _side(part.label)
    return (
        both or (side != "" and (found["side"] or "").lower() == side) or (not side and found["noun"].lower() != noun)
    )


def _side(label: str) -> str:
    return next((side for side in ("left", "right") if re.search(rf"\b{side}\b", label)), "")


def _lasts(past: Past, injury: _Injury, moment: Moment) -> bool:
    """Has the limb not been healed, replaced or spared since then, and has no time passed in which it may have been?"""
    trace, net = past.trace, past.trace.order.line.net
    between = trace.moments[injury.moment.index : moment.index + 1]
    if any(one.item is not None and _INSTEAD.search(one.item.line.text) for one in between if _concerns(injury, one)):
        return False
    if any(one.item is not None and _HARDLY.search(one.item.line.text) for one in (injury.moment, moment)):
        return False
    hurt = trace.story.definitions.role("hurt")
    entries = trace.world.log.history((hurt.fluent_id, injury.owner)) if hurt is not None else ()
    if any(entry.value is False and entry.moment > injury.moment.index for entry in entries):
        return False
    if injury.gone or injury.moment.scene == moment.scene:
        return True
    passed = (
        net.longest(trace.point(injury.moment.index), trace.point(moment.index)) if injury.moment.scene >= 0 else None
    )
    return passed is not None and passed < _HEALED * trace.story.calendar.seconds("day")


def _concerns(injury: _Injury, moment: Moment) -> bool:
    """Has a moment to do with whoever is hurt? (Of what could not be read, who knows.)"""
    if moment.act is None or moment.kind not in ("event", "state"):
        return True
    prop = moment.act.prop
    about = {*moment.fillers.values(), *(figures_in(prop) if isinstance(prop, Holds) else ())}
    return not about.isdisjoint((injury.owner, injury.part.id))


def _finding(trace: Trace, past: Past, injury: _Injury, moment: Moment) -> Finding:
    words = names_of(trace)
    assert moment.act is not None
    name, part = words.term(injury.owner), words.term(injury.part.id)
    return Finding(
        "not-able",
        Severity.WARNING,
        f"{name} needs {part} for this, which {'is lost' if injury.gone else 'has not healed'}",
        moment.act.span,
        f"{name} cannot do this now",
        (past.step(injury.moment.index),),
        "let more time pass, let it be healed or be another limb, or let somebody else do it; or mark the sentence [intended: reason]",
    )
