"""Minds: what is told before it happens, what nobody can have known, what somebody must know and is said not to. Floor 7.

In: a trace, and the story by figure. Out: findings; and the needs that follow only from a thing told too soon, of which nothing more is to be said.
Only what *cannot* be is found here: what the story does not show, somebody may have told off the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from chekhov.checks.kept import Kept
from chekhov.checks.past import Past
from chekhov.findings import Finding, Severity
from chekhov.planning.bridge import bridge
from chekhov.source import Span
from chekhov.story.linked import BECAUSE
from chekhov.story.meaning import Asks, Did, Every, Figure, Holds, IsA, Prop, Term, Thinks, Verb, put, variables
from chekhov.trace.claims import is_untold, of_the_past, was_so
from chekhov.trace.record import Moment, Need, Trace
from chekhov.trace.saying import names_of
from chekhov.world.log import Entry

_LEARNT = 20  # so many answers to an indirect question are looked at


def check(trace: Trace, past: Past, kept: Kept) -> list[Finding]:
    """All findings of this family but those of :func:`too_soon`."""
    return [
        *kept.at_each("forgotten", lambda moment: _forgotten(trace, past, moment)),
        *_known_too_soon(trace, past),
        *kept.at_each("against belief", lambda moment: _against_belief(trace, past, moment)),
        *kept.at_each("known already", lambda moment: _known_already(trace, past, moment)),
        *_shown_already(trace, past),
        *_without_the_word(trace, past),
    ]


# ---------------------------------------------------------------- told before it happens


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
    for thought in _stated(moment) if moment.kind == "state" else ():
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
        if any(isinstance(one, Thinks) for one in _stated(later)):
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
    ends = [one for one in ends if one.index != telling.index and not _stated(one)]
    if not ends or ends[0].index < telling.index or ends[0].kind != "event" or ends[0].scene < 0:
        return None
    return ends[0]


def _stated(moment: Moment) -> tuple[Prop, ...]:
    """What a line states, one by one."""
    prop = moment.act.prop if moment.act is not None and moment.kind == "state" else None
    return prop.items if isinstance(prop, Every) else (prop,) if prop is not None else ()


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
        for part in _stated(moment):
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


__all__ = ["Early", "check", "too_soon"]
