"""Why somebody did what they did: the reasons that are stated, the orders and wants that a deed carries out, the blow that it follows upon. Floor 8.

In: a story ready to be asked, a moment. Out: `Tie`s.
"""

from __future__ import annotations

from collections.abc import Iterator

from chekhov.questions.common import Asker
from chekhov.questions.ground import parts
from chekhov.questions.taken import taken_before
from chekhov.questions.tie import Tie, doer_of, tie_to, what_it_takes, with_found
from chekhov.questions.times import Time
from chekhov.questions.whens import moment_of
from chekhov.source import Span
from chekhov.story.linked import BECAUSE
from chekhov.story.meaning import (
    Did,
    Every,
    Holds,
    Prop,
    Term,
    Verb,
    put,
    variables,
)
from chekhov.story.scenes import SentenceItem
from chekhov.trace.record import Moment

GOALS = ("ordered", "want", "vowed")


def reasons(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """The reasons that the sentence states, and that whoever acts on them has come to know them."""
    for word, reason, span in moment.act.reasons if moment.act is not None else ():
        if not is_reason(moment, word, span):
            continue
        prop = with_found(asker, reason)
        doer = doer_of(asker, moment)
        with asker.judge.looking(moment.index - 1):
            tie = tie_to(asker, "reason", prop, moment.index)
            known = tie_to(asker, "reason", prop, moment.index, (doer,)) if doer is not None else None
        if tie is None:
            shown = tuple(grounds(asker, prop, moment.index))
            tie = Tie("reason", None, shown) if shown else None
        if tie is None:
            with asker.judge.looking(moment.index - 1):
                made = [
                    tie_to(asker, "reason", told, moment.index)
                    for part in parts(prop)
                    for told in what_it_takes(asker, part)
                ]
            tie = next((one for one in made if one is not None), None)
        if tie is not None:
            yield tie
            if known is not None and set(known.causes) - set(tie.causes):
                yield known
        elif known is not None:
            yield known  # they were told so, and it was not so


def is_reason(moment: Moment, word: str, span: Span) -> bool:
    """Does a sentence give it as the reason: "because …", or what stands before its *so*?"""
    return word in BECAUSE or (word == "so" and moment.act is not None and span.end <= moment.act.span.start)


def grounds(asker: Asker, prop: Prop, before: int) -> list[int]:
    """The moments before one that show a stated reason to be so."""
    found = [index for index in explained(asker, prop, Time(before, 0, before)) if index < before]
    if found or not isinstance(prop, Did):
        return found
    if not prop.truth:  # "because he did not stop it": he had refused to
        return [
            index
            for index in asker.judge.said.denied(prop._replace(truth=True), Time(before, 0, before))
            if index < before
        ]
    result = asker.judge.said.consequence(prop, Time(before, 0, before))
    return (
        list(result[:2]) if result is not None else _told_alike(asker, prop, before) or _amounting(asker, prop, before)
    )


def _amounting(asker: Asker, prop: Did, before: int) -> list[int]:
    """ "Because she stole it", where the story tells that she took it: a deed of hers that has made the same so."""
    verb = asker.trace.story.definitions.verbs[prop.verb]
    made = [put(effect, dict(prop.args)) for effect in verb.makes]
    wanted = [(one.fluent, one.value) for one in made if isinstance(one, Holds) and one.truth and not variables(one)]
    doer = dict(prop.args).get(verb.chosen_by[0]) if verb.chosen_by else None
    for one in reversed(asker.trace.moments[:before] if isinstance(doer, int) else ()):
        if one.kind == "event" and one.scene >= 0 and doer_of(asker, one) == doer:
            if any((fluent, entry.value) in wanted for fluent, entry in one.changes):
                return [one.index]
    return []


def _told_alike(asker: Asker, prop: Did, before: int) -> list[int]:
    """The same deed told before, of some of the same people: "they killed most of the robots" twice over."""
    wanted = dict(prop.args)
    for one in reversed(asker.trace.moments[:before]):
        if one.verb == prop.verb and one.kind == "event" and one.scene >= 0 and wanted.keys() <= one.fillers.keys():
            if all(_alike(asker, one.fillers[slot], term) for slot, term in wanted.items()):
                return [one.index]
    return []


def _alike(asker: Asker, one: Term, other: Term) -> bool:
    """Are they the same, or each some of the same group?"""
    cast, same = asker.trace.story.cast, asker.trace.world.same((), one, other)
    if same or not isinstance(one, int) or not isinstance(other, int):
        return same
    whole = cast[one].part_of
    return whole is not None and whole == cast[other].part_of and cast[one].group and cast[other].group


def explained(asker: Asker, prop: Prop, time: Time) -> list[int]:
    """The moments that made something so (or at which it happened)."""
    found = asker.judge.judge(prop, time)
    if found.known == "yes" and found.moments:
        return list(found.moments)
    if isinstance(prop, Did) and prop.truth:
        index = moment_of(asker, prop, time.until)
        if index is not None:
            return [index]
    index = asker.judge.turning(prop, until=time.at) if not isinstance(prop, Did) else None
    if index is not None and index > 0:
        return [index]
    return list(asker.judge.said.denied(prop, time))


def motives(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """The orders, requests, vows and wants that a chosen deed carries out."""
    doer = doer_of(asker, moment)
    if doer is None:
        return
    causes: dict[int, None] = {}
    for content, cause in goals(asker, doer, moment.index):
        if (
            cause < moment.index
            and carries_out(asker, content, moment)
            and not _spent(asker, content, doer, cause, moment)
        ):
            causes[cause] = None
    if causes:
        yield Tie("motive", None, tuple(sorted(causes, reverse=True)))


def goals(asker: Asker, doer: int, before: int) -> Iterator[tuple[Prop, int]]:
    """What somebody was told to do, or wants, before a moment; and the moment from which that comes."""
    world, definitions = asker.trace.world, asker.trace.story.definitions
    for role in GOALS:
        for ident in definitions.roles.get(role, ()):
            for fluent in world.log.by_relation.get(definitions.relations[ident].fluent_id, ()):
                entry = world.log.fact(fluent, before - 1)
                if entry is None or entry.value is not True or not world.same((), world.real(fluent[1]), doer):
                    continue
                for term in fluent[2:]:
                    if isinstance(term, tuple):
                        yield term, entry.cause
    yield from _urged(asker, doer, before)
    for ident, deeds in world.deeds.items():
        verb = definitions.verbs[ident]
        asks = verb.deed_of and not verb.does and not verb.does_not and not _forbids(asker, verb)
        for deed in deeds if asks else ():
            asked = deed.fillers.get(verb.deed_of)
            if deed.moment < before and asked is not None and world.same((), world.real(asked), doer):
                for term in deed.fillers.values():
                    if isinstance(term, tuple) and verb.chosen_by and verb.deed_of not in verb.chosen_by:
                        yield term, deed.moment


def _urged(asker: Asker, doer: int, before: int) -> Iterator[tuple[Prop, int]]:
    """ "She demands that Ruben arrest him": what is to be done by Ruben."""
    world, verbs = asker.trace.world, asker.trace.story.definitions.verbs
    for ident, deeds in world.deeds.items():
        for deed in deeds if "urging" in verbs[ident].roles else ():
            for term in deed.fillers.values():
                if deed.moment >= before or not isinstance(term, Did) or not term.truth:
                    continue
                given, chosen = dict(term.args), verbs[term.verb].chosen_by
                if any(slot in given and world.same((), world.real(given[slot]), doer) for slot in chosen):
                    yield term, deed.moment


def _forbids(asker: Asker, verb: Verb) -> bool:
    """Does it ask that something be left undone?"""
    forbidden = asker.trace.story.definitions.role("forbidden")
    return forbidden is not None and any(
        isinstance(effect, Holds) and effect.fluent[0] == forbidden.fluent_id for effect in verb.makes
    )


def _spent(asker: Asker, content: Prop, doer: int, since: int, moment: Moment) -> bool:
    """Was it carried out before?"""
    for one in asker.trace.moments[since + 1 : moment.index]:
        other = doer_of(asker, one) if one.verb and one.item is not moment.item else None
        if other is not None and asker.trace.world.same((), other, doer) and carries_out(asker, content, one):
            return True
    return False


def carries_out(asker: Asker, content: Prop, moment: Moment) -> bool:
    """Does a deed do what was ordered or wanted, or bring it about?"""
    if isinstance(content, Every):
        return any(carries_out(asker, item, moment) for item in content.items)
    if isinstance(content, Did):
        if not content.truth:
            return False
        if asker.judge.said.answers(Did(moment.verb, tuple(moment.fillers.items())), content._replace(at="")):
            return True
        verb = asker.trace.story.definitions.verbs[content.verb]
        wanted = [put(effect, dict(content.args)) for effect in verb.makes]
    else:
        wanted = [content]
    wanted = [prop for prop in wanted if isinstance(prop, Holds) and not variables(prop)]
    return bool(wanted) and all(_comes_about(asker, prop, moment) for prop in wanted)


def _comes_about(asker: Asker, prop: Prop, moment: Moment) -> bool:
    world = asker.trace.world
    with asker.judge.looking(moment.index - 1):
        if world.verdict(prop).status == "yes":
            return False
    with asker.judge.looking(moment.index):
        return world.verdict(prop).status == "yes"


def blow(asker: Asker, moment: Moment) -> Iterator[Tie]:
    """What led to something that nobody chose: a blow, or what was taken before."""
    verb = asker.trace.story.definitions.verbs[moment.verb]
    if verb.chosen_by or moment.kind != "event":
        return
    blow = asker.judge.said.blow_before(moment)
    taken = taken_before(asker.trace, moment) if blow is None else None
    if taken is not None:
        yield Tie("blow", None, (taken.moment,))
        if taken.made:
            yield Tie("poison", None, taken.made)
        return
    blow = _blow_just_before(asker, moment) if blow is None else blow
    if blow is not None:
        yield Tie("blow", None, (blow,))


def _blow_just_before(asker: Asker, moment: Moment) -> int | None:
    """The grave deed of the sentence before against whomever this befalls ("Burai defeats Tetsuya. Tetsuya loses consciousness.")."""
    world, verbs = asker.trace.world, asker.trace.story.definitions.verbs
    befallen = moment.fillers.get(verbs[moment.verb].slots[0].name)
    before: SentenceItem | None = None
    for one in reversed(asker.trace.moments[: moment.index]):
        if one.scene != moment.scene or (before is not None and one.item is not before):
            return None
        if one.item is moment.item or one.kind == "rule":
            continue
        before = one.item
        verb = verbs.get(one.verb)
        if verb is not None and verb.weight == "grave" and verb.chosen_by and one.kind == "event":
            others = [term for slot, term in one.fillers.items() if slot not in verb.chosen_by]
            if befallen is not None and any(
                isinstance(term, int) and world.same((), world.real(term), befallen) for term in others
            ):
                return one.index
    return None
