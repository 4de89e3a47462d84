"""Minds: what nobody can have known, what somebody must know and is said not to. Floor 7.

In: a trace, and the story by figure. Out: findings.
Only what *cannot* be is found here: what the story does not show, somebody may have told off the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from chekhov.checks.kept import Kept
from chekhov.checks.past import Past, stated
from chekhov.findings import Finding, Severity
from chekhov.planning.bridge import bridge
from chekhov.story.meaning import Asks, Did, Holds, IsA, Prop, Term, Thinks, Verb, put, variables
from chekhov.trace.claims import is_untold, of_the_past, was_so
from chekhov.trace.record import Moment, Need, Trace
from chekhov.trace.saying import names_of
from chekhov.world.log import Entry

_LEARNT = 20  # so many answers to an indirect question are looked at


def check(trace: Trace, past: Past, kept: Kept) -> list[Finding]:
    """All findings of this family."""
    return [
        *kept.at_each("forgotten", lambda moment: _forgotten(trace, past, moment)),
        *_known_too_soon(trace, past),
        *kept.at_each("against belief", lambda moment: _against_belief(trace, past, moment)),
        *kept.at_each("known already", lambda moment: _known_already(trace, past, moment)),
        *_shown_already(trace, past),
        *_without_the_word(trace, past),
    ]


# ---------------------------------------------------------------- said not to know


def _forgotten(trace: Trace, past: Past, moment: Moment) -> Iterator[Finding]:
    """Statements that somebody does not know what they must know."""
    if moment.kind == "event" and moment.verb and moment.scene >= 0 and "wondering" in past.verb(moment).roles:
        fillers = past.fillers(moment)
        who, matter = (fillers.get(slot.name) for slot in past.verb(moment).slots[:2])
        if isinstance(who, int) and isinstance(matter, tuple):
            found = _must_know(trace, past, moment, Thinks(who, matter, False, True))  # type: ignore[arg-type]
            if found is not None:
                yield found
    yield from _knows_nothing_of(trace, past, moment)
    for part in _thoughts(moment):
        if not part.knows and part.truth and isinstance(part.prop, Holds) and not variables(part.prop):
            contrary = Thinks(part.who, part.prop._replace(truth=not part.prop.truth), False, True)
            found = _must_know(trace, past, moment, contrary)
            if found is not None:
                yield replace(
                    found,
                    severity=Severity.HINT,
                    message=f"{names_of(trace).term(part.who)} is said to believe otherwise than what {names_of(trace).pronoun(part.who)} saw",
                )
        elif part.knows and not part.truth and not isinstance(part.prop, Thinks):
            found = _must_know(trace, past, moment, part)  # (one need not know who else was watching)
            if found is not None:
                yield found


def _knows_nothing_of(trace: Trace, past: Past, moment: Moment) -> Iterator[Finding]:
    """ "She knows nothing of the red folder", which she has had in her own hands."""
    prop = moment.act.prop if moment.kind == "state" and moment.act is not None and moment.scene >= 0 else None
    acquaintance = trace.story.definitions.role("acquaintance")
    if not isinstance(prop, Holds) or acquaintance is None or prop.fluent[0] != acquaintance.fluent_id:
        return
    who, thing = map(trace.world.real, prop.fluent[1:3])
    if prop.truth == prop.value or not isinstance(who, int) or not trace.world.has_role(thing, "thing"):
        return
    for deed in past.events_of(who):
        earlier = deed.index < moment.index and 0 <= deed.scene != moment.scene
        bodily = {past.fillers(deed).get(slot.name) for slot in past.verb(deed).slots if slot.reach == "bodily"}
        if earlier and past.doer(deed) == who and thing in bodily:
            yield _witness(trace, past, moment, who, deed)
            return


def _known_too_soon(trace: Trace, past: Past) -> Iterator[Finding]:
    """Statements that somebody knows what they cannot know."""
    for moment in trace.moments:
        for part in _thoughts(moment):
            if part.knows and part.truth and not isinstance(part.prop, Thinks):
                found = _cannot_know(trace, past, moment, part)
                if found is not None:
                    yield found


def _thoughts(moment: Moment) -> Iterator[Thinks]:
    """What a line states that somebody knows, does not know or believes."""
    if moment.kind == "state" and moment.act is not None and moment.scene >= 0 and not moment.act.hypothetical:
        for part in stated(moment):
            if isinstance(part, Thinks) and isinstance(part.who, int) and isinstance(part.prop, tuple):
                yield part


def _contents(trace: Trace, prop: Prop) -> list[Prop]:
    """What somebody would know: the content itself, or each answer to an indirect question."""
    if not isinstance(prop, Asks):
        return [prop]
    inner: Term = prop.prop
    if not isinstance(inner, Did):
        return []  # "who she is": one may see somebody and not know that
    return [put(inner, binding) for binding in list(trace.world.solutions(inner))[:_LEARNT]]


def _must_know(trace: Trace, past: Past, moment: Moment, thought: Thinks) -> Finding | None:
    """ "She does not know that he did it", who was there when he did."""
    world = trace.world
    who = world.real(thought.who)
    assert isinstance(who, int) and isinstance(thought.prop, tuple)
    with world.at(moment.index - 1):
        sources = [
            entry for content in _contents(trace, thought.prop) for entry in world.verdict(content, (who,)).evidence
        ]
        source = next((entry for entry in sources if _surely_took_in(trace, past, moment, who, entry)), None)
    return _witness(trace, past, moment, who, trace.moments[source.cause]) if source is not None else None


def _witness(trace: Trace, past: Past, moment: Moment, who: int, source: Moment) -> Finding:
    """Somebody is said not to know what they have taken part in, or seen."""
    words = names_of(trace)
    name = words.term(who)
    they = words.pronoun(who)
    saw = "were there to see" if they == "they" else "was there to see"
    took_part = who in past.fillers(source).values()
    return Finding(
        "witness-forgets",
        Severity.WARNING,
        f"{name} is said not to know what {they} {'took part in' if took_part else saw}",
        moment.span,
        f"{name} has known it since then",
        (past.step(source.index),),
        f"let {name} be elsewhere then, or not see it; or let {name} forget",
    )


def _surely_took_in(trace: Trace, past: Past, moment: Moment, who: int, entry: Entry) -> bool:
    """Did somebody surely perceive what made this so? Of the same scene only who took part in it: what follows an event may say who missed it."""
    source = trace.moments[entry.cause]
    if source.kind != "event" or source.scene < 0 or not entry.true:
        return False
    if who in past.fillers(source).values():
        return who == past.doer(source) or source.scene != moment.scene
    there = bool(trace.world.log.bit(who) & (source.witnesses | source.watchers))
    listed = source.scene >= 0 and who in trace.story.scenes[source.scene].present
    return there and listed and source.scene != moment.scene


def _cannot_know(trace: Trace, past: Past, moment: Moment, thought: Thinks) -> Finding | None:
    """ "She knows that he did it": nobody who is left could have told her."""
    world, words = trace.world, names_of(trace)
    who = world.real(thought.who)
    assert isinstance(who, int)
    content = thought.prop
    if not isinstance(content, (Did, Holds)) or variables(content):
        return None
    with world.at(moment.index - 1):
        fact, own = world.verdict(content), world.verdict(content, (who,))
    if fact.status != "yes" or own.status == "yes" or not fact.evidence or fact.default:
        return None
    if any(entry.moment <= 0 or trace.moments[entry.cause].kind != "event" for entry in fact.evidence):
        return None
    need = Need(
        moment.index, "knowledge", "broken", Thinks(who, content, True, True), moment.span, True, fact.evidence, who
    )
    price = bridge(trace, need)
    if price.price is not None:
        return None
    return Finding(
        "knows-too-soon",
        Severity.WARNING,
        f"{words.term(who)} is said to know something {words.term(who)} cannot know yet: that {words.term(content)}",
        moment.span,
        f"{words.term(who)} was not there, and nobody can have told it",
        tuple(past.step(entry.cause) for entry in fact.evidence),
        f"let it be told before this line: {', then '.join(price.events(trace))}",
        searched=price.searched,
    )


# ---------------------------------------------------------------- the password


def _without_the_word(trace: Trace, past: Past) -> Iterator[Finding]:
    """Who tells or uses what only others are said to know (a password, a recipe), and has not learnt it since."""
    keepers = {one.what: one for one in trace.guarded if isinstance(one.what, int)}
    world, words = trace.world, names_of(trace)
    knows = trace.story.definitions.role("acquaintance")
    accused: set[tuple[int, int]] = set()
    if not keepers or knows is None:
        return
    for moment in trace.moments:
        if moment.kind != "event" or not moment.verb or moment.act is None or moment.scene < 0:
            continue
        doer = past.doer(moment)
        for what in _handled(past, moment):
            if doer is None or what not in keepers or (doer, what) in accused or keepers[what].moment > moment.index:
                continue
            with world.at(moment.index - 1):
                own = world.verdict(Holds((knows.fluent_id, doer, what), True))
            if own.status == "yes":
                continue
            accused.add((doer, what))
            they = words.pronoun(doer)
            yield Finding(
                "knows-too-soon",
                Severity.WARNING,
                f"{words.term(doer)} uses what {they} can hardly know: {words.term(what)}",
                moment.span,
                f"nobody is shown telling {words.pronoun(doer, True)}",
                (past.step(keepers[what].moment),),
                f"let {words.term(keepers[what].who)} tell {words.pronoun(doer, True)} {words.term(what)}, or let it be overheard; "
                "or mark the sentence [intended: reason]",
            )


def _handled(past: Past, moment: Moment) -> Iterator[int]:
    """What a deed tells to others, uses, or is done with."""
    verb, fillers = past.verb(moment), past.fillers(moment)
    doer = past.doer(moment)
    told = {
        str(effect.prop)
        for effect in verb.makes
        if isinstance(effect, Thinks) and fillers.get(str(effect.who)) not in (doer, None)
    }
    using = {slot.name for slot in verb.slots} if "using" in verb.roles else _to_have(past, verb)
    yield from (term for slot, term in fillers.items() if slot in told | using and isinstance(term, int))
    assert moment.act is not None
    yield from (term for term in map(past.trace.world.real, moment.act.companions) if isinstance(term, int))


def _to_have(past: Past, verb: Verb) -> set[str]:
    """The slots for what a deed needs whoever does it to have."""
    held = past.trace.story.definitions.role("held")
    needs = [one for one in verb.needs if isinstance(one, Holds) and isinstance(one.value, tuple)]
    return {str(one.fluent[1]) for one in needs if held is not None and one.value == (held.id, verb.slots[0].name)}


# ---------------------------------------------------------------- learnt twice


def _known_already(trace: Trace, past: Past, moment: Moment) -> Iterator[Finding]:
    """Who finds out what they have found out before, or were part of."""
    if moment.kind != "event" or not moment.verb or moment.scene < 0 or moment.act is None:
        return
    verb = past.verb(moment)
    if "discovery" not in verb.roles:
        return
    learnt = next((effect for effect in verb.makes if isinstance(effect, Thinks)), None)
    if learnt is None:
        return
    world, words, fillers = trace.world, names_of(trace), past.fillers(moment)
    who, content = fillers.get(str(learnt.who)), fillers.get(str(learnt.prop))
    if not isinstance(who, int) or not isinstance(content, tuple) or variables(content) - {"?"}:
        return
    if not isinstance(content, (Did, Holds, IsA)):
        return
    with world.at(moment.index - 1):
        own = world.verdict(content, (who,))
    known = own.evidence if own.status == "yes" else ()
    sources = (trace.moments[entry.cause] for entry in known)
    before = next((one for one in sources if _was_news(past, one, who)), None)
    if before is not None and _told_unlearnt(past, before, who, content):
        they = words.pronoun(who)
        yield Finding(
            "knows-too-soon",
            Severity.WARNING,
            f"{words.term(who)} tells what {they} {'find' if they == 'they' else 'finds'} out only later: that {words.term(content)}",
            before.span,
            f"nothing before this lets {words.pronoun(who, True)} know it",
            (past.step(moment.index, "only here is it found out: "),),
            f"let {words.term(who)} tell it after that, or let {words.pronoun(who, True)} find it out before; a guess can be called so; "
            "or mark the sentence [intended: reason]",
        )
    elif before is not None:
        yield Finding(
            "known-already",
            Severity.HINT,
            f"{words.term(who)} finds out what {words.pronoun(who)} already knew",
            moment.span,
            f"{words.term(who)} has known it since then",
            (past.step(before.index),),
            "leave one of the two out, or let this one say what is new",
        )


def _shown_already(trace: Trace, past: Past) -> Iterator[Finding]:
    """What turns out ("it turns out that …"), though the reader has seen it happen."""
    for moment in trace.moments:
        act = moment.act
        if act is None or moment.kind != "pointer" or act.presume != "revealed" or not isinstance(act.prop, Did):
            continue
        shown = _shown_before(past, moment, act.prop)
        if shown is not None:
            yield Finding(
                "known-already",
                Severity.HINT,
                f"this turns out, but the reader has seen it already: {names_of(trace).told(shown.item, act.prop, True)}",
                moment.span,
                "no news to the reader",
                (past.step(shown.index),),
                "if it is news to somebody there, say who learns it; or hide before who did it",
            )


def _shown_before(past: Past, moment: Moment, deed: Did) -> Moment | None:
    """The event that the text has told before, with all who took part in it."""
    wanted = {(slot, past.trace.world.real(term)) for slot, term in deed.args if isinstance(term, int)}
    for done in past.trace.world.deeds.get(deed.verb, ()) if len(wanted) > 1 else ():
        shown = past.trace.moments[done.moment]
        if shown.kind == "event" and shown.verb == deed.verb and shown.item is not None and shown.scene >= 0:
            if shown.span.start < moment.span.start and wanted <= set(past.fillers(shown).items()):
                return shown
    return None


def _was_news(past: Past, moment: Moment, who: int) -> bool:
    """Did somebody find it out then, do it, or get told it?"""
    if moment.kind != "event" or not moment.verb or moment.scene < 0:
        return False
    verb, fillers = past.verb(moment), past.fillers(moment)
    found_out = "discovery" in verb.roles and who in fillers.values()
    told = verb.chosen_by and any(isinstance(one, Thinks) and fillers.get(str(one.who)) == who for one in verb.makes)
    return found_out or bool(told) or past.doer(moment) == who


def _told_unlearnt(past: Past, telling: Moment, who: int, content: Prop) -> bool:
    """Has somebody told others, as a fact, what nothing in the story had let them know?"""
    if past.doer(telling) != who or content not in telling.fillers.values():
        return False
    if {"opinion", "prophecy", "avowal", "untrue", "discovery"} & set(past.verb(telling).roles):
        return False
    world = past.trace.world
    with world.at(telling.index - 1):
        return world.verdict(content, (who,)).status != "yes"


# ---------------------------------------------------------------- said against one's own belief


def _vouched(past: Past, verb: Verb) -> list[str]:
    """The slots for what a speaker tells others, of a verb that does not say whether it is so."""
    told = (effect for effect in verb.makes if isinstance(effect, Thinks) and effect.who != verb.slots[0].name)
    return [str(one.prop) for one in told if isinstance(one.prop, str)] if verb.chosen_by and not verb.holds else []


def _against_belief(trace: Trace, past: Past, moment: Moment) -> Iterator[Finding]:
    """Who tells as true what they have seen to be otherwise: a lie, but not called one."""
    if moment.kind != "event" or not moment.verb or moment.scene < 0 or moment.act is None:
        return
    world, words = trace.world, names_of(trace)
    for slot in past.once(moment, _vouched):
        speaker, claim = past.doer(moment), moment.fillers.get(slot)
        if speaker is None or not isinstance(claim, (Did, Holds)) or variables(claim):
            continue
        if isinstance(claim, Did) and claim.truth:
            continue  # (of what nobody did nothing is known)
        if was_so(trace, moment, slot, claim) or is_untold(trace, moment, slot, claim):
            continue  # "he was in the garden at nine": so he was, or nobody has told
        with world.at(moment.index - 1):
            own = world.verdict(claim, (speaker,))
        if own.status == "no" and own.evidence and not own.default:
            name, causes = words.term(speaker), [trace.moments[entry.cause] for entry in own.evidence]
            did_it = any(cause.verb and past.doer(cause) == speaker for cause in causes)
            said = words.say(claim, True) if of_the_past(trace, moment, slot) else words.term(claim)
            yield Finding(
                "says-against-belief",
                Severity.HINT if did_it and isinstance(claim, Did) else Severity.NOTE,
                f"{name} tells what {words.pronoun(speaker)} {'knows is not so' if did_it else 'does not believe'}: that {said}",
                moment.act.spans.get(slot, moment.span),
                f"{name} knows better",
                tuple(past.step(entry.cause) for entry in own.evidence),
                f"if it is a lie, call it one: {name} lies that …",
            )
