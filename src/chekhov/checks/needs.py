"""The generic check: needs that are known not to hold, priced by their cheapest bridge; what comes of one and the same is said once. Floor 7.

In: a trace and its needs. Out: findings (their words: `needwords`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from chekhov.checks.blurred import unread
from chekhov.checks.kept import Kept
from chekhov.checks.needwords import Worder
from chekhov.checks.staged import staged
from chekhov.findings import Finding, Severity, Step
from chekhov.language.words import plural
from chekhov.planning.bridge import Bridge
from chekhov.source import Span
from chekhov.story.meaning import Holds, Term, Thinks, figures_in
from chekhov.trace.needed import told_beside
from chekhov.trace.record import Need, Trace


def check(
    trace: Trace,
    kept: Kept,
    further: Sequence[Need] = (),
    blamed: Collection[int] = (),
    late: Collection[tuple[int, int]] = (),
) -> list[Finding]:
    """All findings about needs, in story order; what one fact stands in the way of is one finding, with all its places. ``further``: needs
    beside those that the trace marked. ``blamed``: moments whose troubles another check has traced to their cause. ``late``: who is known to have
    come to which scene too soon."""
    found: dict[tuple[object, ...], Finding] = {}
    more: dict[tuple[object, ...], list[Need]] = {}
    spoken_to: dict[tuple[object, ...], tuple[Need, tuple[object, ...]]] = {}
    broken = [need for need in (*trace.needs, *further) if need.status == "broken" and need.moment not in blamed]
    looks = {id(need): kept.once(need, lambda need: _look(trace, need)) for need in broken}
    broken = [need for need in broken if not looks[id(need)].beside]
    priced = [(need, kept.price(trace, need)) for need in sorted(broken, key=lambda need: need.moment)]
    priced = _once_each(priced, looks)
    unable, helpless, seconds = _unable(trace), _helpless(priced), _second_ones(trace, priced)
    blurs = unread(trace)
    sham = staged(trace, broken)
    kept.unread_are([*blurs, *(one.item for one in sham.values())])
    together: dict[tuple[object, ...], list[Need]] = {}
    companies = [together.setdefault(_company(trace, need, cost), []) for need, cost in priced]
    for (need, _), company in zip(priced, companies, strict=True):
        company.append(need)
    for (need, cost), company in zip(priced, companies, strict=True):
        if _follows(need, unable, helpless) or (_whose_place(trace, need), trace.moments[need.moment].scene) in late:
            continue
        if looks[id(need)].spared or _is_a_part(trace, need) or (need.moment, _about(need)) in seconds:
            continue  # (one of the two is in the other room: this may be the other; everybody has eyes of their own)
        if _has_another(trace, need):
            continue  # "all three read the letter": one of them holds it
        if company[0] is not need:
            continue  # said together with the first of them
        finding = kept.word(need, company, cost, Worder(trace, need, cost, company, blurs, sham).finding)
        key = _root(trace, need, finding)
        if key in found:
            more.setdefault(key, []).append(need)
        else:
            found[key] = finding
        if need.about == "hearing":
            spoken_to[key] = (need, (need.prop.fluent[1] if isinstance(need.prop, Holds) else need.who, key[-1]))
    for key, (
        need,
        root,
    ) in spoken_to.items():  # whoever acts on though they are dead is spoken to as well: that is one mistake
        if root in found and key in found and root != key:
            more.setdefault(root, []).extend((need, *more.get(key, ())))
            del found[key]
    return [_with_places(trace, finding, more.get(key, [])) for key, finding in found.items()]


def _unable(trace: Trace) -> set[tuple[int, Term | None]]:
    """Who cannot act at which moment."""
    about = ("ability", "existence")
    return {(need.moment, need.who) for need in trace.needs if need.status == "broken" and need.about in about}


def _helpless(priced: list[tuple[Need, Bridge]]) -> set[tuple[int, Term]]:
    """Who is in which moment in a state that nothing can have ended."""
    return {
        (need.moment, need.prop.fluent[1])
        for need, cost in priced
        if cost.price is None and isinstance(need.prop, Holds) and len(need.prop.fluent) == 2
    }


def _follows(need: Need, unable: set[tuple[int, Term | None]], helpless: set[tuple[int, Term]]) -> bool:
    """Does it go without saying? Whoever is dead need not be told to be elsewhere as well, nor not to know what happens around them."""
    if need.about == "presence":
        return (need.moment, need.who) in unable
    return isinstance(need.prop, Thinks) and (need.moment, need.prop.who) in helpless


def _whose_place(trace: Trace, need: Need) -> Term | None:
    """Who is to be somewhere, or is said to be."""
    if need.about == "assertion" and isinstance(need.prop, Holds) and need.prop.fluent[0] == trace.world.place_id:
        return need.prop.fluent[1]
    return need.who if need.about == "presence" else None


class _Look(NamedTuple):
    """What of a need hangs on nothing that comes later. ``beside``: whether it is told beside what stands against it; ``spared``: whether that is no trouble
    after all; ``twin``: what it shares with those that say the same (None: with none)."""

    beside: bool
    spared: bool
    twin: tuple[object, ...] | None


def _look(trace: Trace, need: Need) -> _Look:
    spared = (
        _addressed(trace, need)  # what was written to somebody has been sent
        or _is_another(trace, need)  # one of the two was destroyed: this may be the other
        or _is_sent(trace, need)  # "a messenger brings him the letter"
        or _are_others(trace, need)  # "three sailors drown. The sailors sing": those who are left
        or _took_it_together(trace, need)  # "they take the purse from him": either has it
        or _is_left_to(trace, need)  # "gives her the cell" that she has carried to her ship: lets her keep it
    )
    return _Look(told_beside(trace, need.evidence, trace.moments[need.moment]), spared, _twin(trace, need))


def _took_it_together(trace: Trace, need: Need) -> bool:
    """Has whoever needs something taken it, in the same deed, together with him who is said to have it?"""
    figures = set(figures_in(need.prop)) if isinstance(need.prop, Holds) else set()
    for entry in need.evidence:
        cause = trace.moments[entry.cause]
        if not cause.verb or cause.act is None:
            continue
        first = trace.story.definitions.verbs[cause.verb].slots[0].name
        handled = {slot: term for slot, term in cause.fillers.items() if slot != first}
        for other in trace.moments[max(0, entry.cause - 4) : entry.cause + 5]:
            same = other.act is not None and other.act.span == cause.act.span and other.verb == cause.verb
            if same and other is not cause and other.fillers.get(first) in figures:
                if handled == {slot: term for slot, term in other.fillers.items() if slot != first}:
                    return True
    return False


def _is_left_to(trace: Trace, need: Need) -> bool:
    """Does somebody need what lies in a place of somebody else's who takes part in the deed?"""
    prop, cast = need.prop, trace.story.cast
    if need.about != "need" or not isinstance(prop, Holds) or not isinstance(prop.value, tuple) or not need.evidence:
        return False
    spots = [entry.value[1] for entry in need.evidence if isinstance(entry.value, tuple) and len(entry.value) == 2]
    owners = {cast[one].owner for one in spots if isinstance(one, int) and trace.world.is_place(one)}
    return bool(owners & set(trace.moments[need.moment].fillers.values()) - {None, prop.value[1]})


def _twin(trace: Trace, need: Need) -> tuple[object, ...] | None:
    """The sentence, and who lacks what, where two figures have to do with it."""
    figures = figures_in(need.prop) if isinstance(need.prop, Holds) else []
    if not isinstance(need.prop, Holds) or len(figures) != 2:
        return None
    item = trace.moments[need.moment].item
    lacks = _at_hand(trace, need.prop) or need.prop.fluent[0]
    told = item.line.span if item is not None else need.span
    return (told, need.about, lacks, need.prop.truth, frozenset(figures))


def _once_each(priced: list[tuple[Need, Bridge]], looks: dict[int, _Look]) -> list[tuple[Need, Bridge]]:
    """The same without what says one thing twice: that a bond which goes both ways is missing on either side, and what goes wrong only because a
    sentence that is false itself is believed."""
    seen: set[tuple[object, ...]] = set()
    false = {need.moment for need, cost in priced if need.about == "assertion" and cost.price is None}
    kept = []
    for need, cost in priced:
        twin = looks[id(need)].twin
        if twin is not None:
            if twin in seen:
                continue
            seen.add(twin)
        if need.evidence and all(entry.cause in false and entry.cause != need.moment for entry in need.evidence):
            continue
        kept.append((need, cost))
    return kept


def _at_hand(trace: Trace, prop: Holds) -> str:
    """Is it that somebody must have something, or be where it is? Whoever has it not need not be told to be elsewhere as well."""
    if not isinstance(prop.value, tuple):
        return "at hand" if prop.fluent[0] == trace.world.with_id else ""
    relation = trace.story.definitions.relations.get(prop.value[0])
    return "at hand" if relation is not None and "held" in relation.roles else ""


def _root(trace: Trace, need: Need, finding: Finding) -> tuple[object, ...]:
    """What findings share that come from one mistake: whom it is about, and what made it so. (Notes: also what they say.)"""
    facts = tuple(entry.moment for entry in need.evidence)
    if finding.severity < Severity.WARNING or not facts or finding.rule in _EACH:
        return (finding.rule, finding.severity, need.who if need.who is not None else need.prop, facts)
    about = need.prop.fluent[1] if isinstance(need.prop, Holds) and len(need.prop.fluent) > 1 else need.who
    if isinstance(need.prop, Thinks):
        about = need.who
    return (about, facts)


_EACH = ("not-able", "contradiction", "not-true")  # a law that is broken twice is broken twice


def _with_places(trace: Trace, finding: Finding, more: list[Need]) -> Finding:
    """The finding with the other sentences that the same mistake shows in."""
    places: dict[Span, Step] = {}
    for need in sorted(more, key=lambda one: one.moment):
        item, scene = trace.moments[need.moment].item, trace.scene_of(need.moment)
        span = item.line.span if item is not None else need.span
        if not span.start <= finding.span.start < span.end:
            words = " ".join(trace.story.sources.text_of(span).split())
            places.setdefault(span, Step(span, words, scene.title if scene is not None else "World"))
    return replace(finding, places=tuple(places.values())) if places else finding


def _addressed(trace: Trace, need: Need) -> bool:
    """Does somebody need what was written to them, and is not said to be kept from them?"""
    prop, moments, verbs = need.prop, trace.moments, trace.story.definitions.verbs
    if not isinstance(prop, Holds) or not need.doer:
        return False
    for entry in need.evidence:
        cause = moments[entry.cause]
        written = entry.fluent[1] if len(entry.fluent) > 1 else None
        if not (entry.soft and cause.verb):
            continue
        about = set(figures_in(prop))
        if written in about and not trace.world.is_mind(written or ""):
            first = verbs[cause.verb].slots[0].name
            others = {term for slot, term in cause.fillers.items() if slot != first}
            if written in others and others & about - {written}:
                return True
    return False


def _is_a_part(trace: Trace, need: Need) -> bool:
    """ "Anna had blue eyes. Karl had brown eyes": everybody has their own."""
    thing = _about(need) if need.about == "assertion" else None
    if not isinstance(thing, int) or not isinstance(need.prop, Holds) or not isinstance(need.prop.value, tuple):
        return False
    kinds, one = trace.story.definitions.kinds, trace.story.cast[thing]
    return one.plural and any(kinds.has_role(kind, "part") for kind in one.kinds)


def _about(need: Need) -> Term | None:
    """Who or what is to be somewhere, or to be so."""
    if need.about == "presence" or not isinstance(need.prop, Holds):
        return need.who
    return need.prop.fluent[1]


def _second_ones(trace: Trace, priced: list[tuple[Need, Bridge]]) -> set[tuple[int, Term | None]]:
    """What stays where it is and is met in another room of the same scene ("the door"), where nothing says in
    which it is: that is a second one."""
    found: set[tuple[int, Term | None]] = set()
    for need, _ in priced:
        one = trace.story.cast[need.who] if isinstance(need.who, int) else None
        if need.about != "presence" or not need.within_scene or one is None or not need.evidence:
            continue
        used = all(trace.moments[entry.cause].kind == "event" for entry in need.evidence)
        if used and not one.named and one.owner is None and trace.world.has_role(one.id, "fixed"):
            found.add((need.moment, one.id))
    return found


def _is_another(trace: Trace, need: Need) -> bool:
    """Is what stands in the way that something is broken or destroyed which is one of several, and is it called here as the one there is ("the suit")?"""
    prop, cast, definitions = need.prop, trace.story.cast, trace.story.definitions
    thing = prop.fluent[1] if isinstance(prop, Holds) and len(prop.fluent) == 2 else None
    if (
        not isinstance(prop, Holds)
        or not isinstance(thing, int)
        or trace.world.is_mind(thing)
        or need.about == "assertion"
    ):
        return False
    relation = definitions.relations.get(str(prop.fluent[0]))
    spoilt = relation is not None and not {"ruin", "gone", "spent", "mislaid"}.isdisjoint(relation.roles)
    whole = cast[thing].part_of
    return spoilt and whole is not None and cast[whole].group


def _are_others(trace: Trace, need: Need) -> bool:
    """Is what stands in the way told of people nobody has spoken of before ("three guards fall"), and is it "the guards" who do it? There are more of them."""
    who = trace.story.cast[need.who] if isinstance(need.who, int) else None
    if who is None or not who.group or who.named or not need.evidence:
        return False
    words = trace.story.sources.text_of(need.span).lower().split()
    told = [trace.moments[entry.cause].item for entry in need.evidence]
    new = all(one is not None and one.line.span.start <= who.span.start < one.line.span.end for one in told)
    return new and len(words) == 2 and words[0] == "the" and words[1] in (who.noun, plural(who.noun))


def _is_sent(trace: Trace, need: Need) -> bool:
    """Does somebody who is new here have something with them (an unnamed messenger, a stranger)? Whoever had it has sent them."""
    prop, moment = need.prop, trace.moments[need.moment]
    if not (isinstance(prop, Holds) and isinstance(prop.value, tuple) and moment.verb and moment.item is not None):
        return False
    doer = prop.value[1]
    if not isinstance(doer, int) or not need.evidence or need.about != "need":
        return False
    figure, told = trace.story.cast[doer], moment.item.line.span
    return not figure.named and told.start <= figure.span.start < told.end


def _has_another(trace: Trace, need: Need) -> bool:
    """Does somebody do the same with the same thing, in the same words? Then one of them has it."""
    prop, moment = need.prop, trace.moments[need.moment]
    if need.about != "need" or moment.act is None or not isinstance(prop, Holds) or not isinstance(prop.value, tuple):
        return False
    if "held" not in trace.story.definitions.relations[prop.value[0]].roles:
        return False
    return any(
        other is not moment
        and other.item is moment.item
        and other.verb == moment.verb
        and other.act is not None
        and other.act.span == moment.act.span
        and prop.fluent[1] in other.fillers.values()
        for other in trace.moments[max(0, need.moment - _COMPANY) : need.moment + _COMPANY]
    )


_COMPANY = 12  # so many at most are looked at on either side


def _company(trace: Trace, need: Need, cost: Bridge) -> tuple[object, ...]:
    """What the needs share of which one thing is to be said. Travellers: the sentence, where from, where to, the price. Others: the sentence at fault,
    the condition, and the sentences that made it so ("Tom and Anna fall asleep"). What nothing made so shares nothing."""
    if need.about == "presence" and cost.price is not None:
        origin = next((entry.value for entry in need.evidence), None)
        return (need.span, origin, need.place, cost.price, len(cost.lacks))
    item = trace.moments[need.moment].item
    condition = need.prop.fluent[0] if isinstance(need.prop, Holds) else type(need.prop).__name__
    sources = [trace.moments[entry.cause].item for entry in need.evidence]
    if item is None or need.about in ("rule", "assertion", "truth", "saying") or not sources or None in sources:
        return (id(need),)
    where = need.evidence[0].value if need.about == "presence" else None
    spans = dict.fromkeys(source.line.span for source in sources if source is not None)
    return (item.line.span, need.about, condition, need.doer, cost.price, where, *spans)
