"""Who somebody unnamed turns out to be: events that are told of again, with a name or without one. Floor 5.

In: the telling of an event that the story has shown before. Out: identities, written to the log with those who learn them. "A man saved her", said by
her who saw it, speaks of the man who did; "it was Tetsuya who saved her" says who he is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from chekhov.source import Span
from chekhov.story.meaning import Did, Same, Term, Verb
from chekhov.trace.record import Moment
from chekhov.world.audience import concerned
from chekhov.world.change import Audience, Stamp
from chekhov.world.view import Deed

if TYPE_CHECKING:
    from chekhov.trace.run import Runner


def named_at_last(runner: Runner, prop: Did, moment: Moment, audience: Audience | None = None) -> Deed | None:
    """The event that has been shown, done by somebody who had no name then: now the name is said. The two are one from here on. (Of an event of which no doer was told,
    "he is killed", it is now said who did it.)"""
    for deed in reversed(runner.world.deeds.get(prop.verb, ())):
        if _done_by_nobody(runner, deed, prop):
            heard = concerned(runner.world, prop, moment.place) if audience is None else audience
            runner.world.make(prop, Stamp(moment.index, moment.index, heard, late=True))
            moment.causes[deed.moment] = None
            return deed
        pair = _only_difference(runner, deed, prop)
        if pair is None or not _nameless(runner, pair[0]):
            continue
        same = Same(pair[0], pair[1])
        heard = concerned(runner.world, same, moment.place) if audience is None else audience
        runner.world.make(same, Stamp(moment.index, moment.index, heard))
        moment.causes[deed.moment] = None
        return deed
    return None


def _done_by_nobody(runner: Runner, deed: Deed, prop: Did) -> bool:
    """Is it an event that the story has shown without its doer, and all else agrees?"""
    world, chosen = runner.world, runner.story.definitions.verbs[prop.verb].chosen_by
    shown = runner.trace.moments[deed.moment]
    if shown.kind != "event" or shown.verb != deed.verb or world.log.fact(deed.fluent) is None:
        return False
    told = {slot: world.real(term) for slot, term in prop.args}
    missing = [slot for slot in chosen if slot in told and slot not in deed.fillers]
    others = [slot for slot in told if slot not in chosen and isinstance(told[slot], int)]
    agree = all(slot in deed.fillers and world.real(deed.fillers[slot]) == told[slot] for slot in others)
    return bool(missing and others) and agree and not any(slot in deed.fillers for slot in chosen)


def told_again(runner: Runner, verb: Verb, fillers: dict[str, Term], span: Span, moment: Moment) -> bool:
    """Whoever tells what they have seen means the one whom they saw, even if they name nobody ("that a man saved her"). Was somebody found?"""
    told = [content for content in fillers.values() if type(content) is Did and content.truth and not content.at]
    if not told:
        return False
    speaker = fillers.get(verb.slots[0].name)
    lies = any(not wanted for _, wanted in verb.holds)
    if lies or not isinstance(speaker, int) or not runner.world.is_mind(speaker):
        return False
    found = False
    for content in told:
        if not any(
            isinstance(one := runner.world.real(term), int) and _nameless(runner, one) for _, term in content.args
        ):
            continue  # all whom it tells of have names
        for deed in reversed(runner.world.deeds.get(content.verb, ())):
            pair = _only_difference(runner, deed, content)
            if pair is None or not _nameless(runner, pair[1]) or not _introduced(runner, pair[1], span):
                continue
            if runner.world.verdict(Did(deed.verb, tuple(deed.fillers.items())), (speaker,)).status != "yes":
                continue
            if _nameless(runner, pair[0]):
                runner.world.actual[pair[1]] = pair[0]
                found = True
            else:
                mask = runner.world.log.bit(speaker)
                runner.world.make(Same(pair[0], pair[1]), Stamp(moment.index, moment.index, Audience(mask)))
            break
    return found


def _only_difference(runner: Runner, deed: Deed, prop: Did) -> tuple[int, int] | None:
    """Where a known event and a told one differ in one figure only: the two figures."""
    world = runner.world
    fact = world.log.fact(deed.fluent)
    if fact is None or fact.value is not True:
        return None
    found: tuple[int, int] | None = None
    for slot, told in prop.args:
        shown, told = world.real(deed.fillers.get(slot, "")), world.real(told)
        if not isinstance(shown, str) and world.fills((), shown, told):
            continue
        if found is not None or not (isinstance(shown, int) and isinstance(told, int)):
            return None
        found = (shown, told)
    return found if found is not None and _may_be_one(runner, *found) else None


def _may_be_one(runner: Runner, shown: int, told: int) -> bool:
    """Could the two be one? Not two of different sorts, of different sexes, one and many, or said not to be one."""
    cast, kinds = runner.story.cast, runner.story.definitions.kinds  # a thief may be a knight, a dog is no man
    one, other = cast[shown], cast[told]
    if one.group != other.group or (one.pronoun and other.pronoun and one.pronoun != other.pronoun):
        return False
    fact = runner.world.log.fact(("same", min(shown, told), max(shown, told)))
    if fact is not None and fact.value is not True:
        return False
    if any(kinds.is_a(kind, wider) or kinds.is_a(wider, kind) for kind in one.kinds for wider in other.kinds):
        return True
    return runner.world.has_role(shown, "person") and (runner.world.has_role(told, "person") or not other.kinds)


def _nameless(runner: Runner, figure: int) -> bool:
    """One being that the story has not named: not several, nor a part of some."""
    entry = runner.story.cast[figure]
    single = not entry.group and not entry.plural and entry.part_of is None
    return single and not entry.named and entry.described is None and entry.owner is None


def _introduced(runner: Runner, figure: int, span: Span) -> bool:
    """Does this very sentence speak of it for the first time?"""
    born = runner.story.cast[figure].span
    return span.start <= born.start <= span.end
