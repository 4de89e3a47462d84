"""What somebody will not do: "Holmes refuses to come", put where the story lets him promise it. Floor 9.

In: the second run so far, and what an act of the story does. Out: the sentence by which its doer has refused it, unless something that still happens has
made them willing since.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from chekhov.story.meaning import Did, Holds, Prop, Term, Verb, put, variables
from chekhov.story.scenes import SentenceItem
from chekhov.trace.run import Runner
from chekhov.world.event import Event


class Refusal(NamedTuple):
    """Who will not do what, what it would bring about, and the moment and the sentence that tell it."""

    who: Term
    deed: Did
    effects: tuple[Holds, ...]
    moment: int
    item: SentenceItem


@dataclass
class Refused:
    """What is refused in the sentences that were put in (``added``: their identities)."""

    added: frozenset[int]
    found: list[Refusal] = field(default_factory=list)
    _seen: int = 0

    def against(self, runner: Runner, event: Event) -> SentenceItem | None:
        """The sentence by which whoever chooses this event has refused it, or all that it brings about."""
        done = Did(event.verb.id, tuple(event.fillers.items()))
        brings = set(_effects(event.verb, event.fillers))
        doers = {event.fillers.get(slot) for slot in event.verb.chosen_by}
        for one in self._all(runner):
            alike = one.deed == done or (one.effects and brings.issuperset(one.effects))
            if one.who in doers and alike and not _willing_since(runner, one):
                return one.item
        return None

    def keeps_away(self, runner: Runner, figure: int, place: int) -> SentenceItem | None:
        """The sentence by which somebody has refused to come to a place."""
        there = Holds((runner.world.place_id, figure), (runner.world.place_id, place))
        for one in self._all(runner):
            if one.who == figure and there in one.effects and not _willing_since(runner, one):
                return one.item
        return None

    def _all(self, runner: Runner) -> list[Refusal]:
        moments = runner.trace.moments
        for moment in moments[self._seen :] if self.added else ():
            if moment.item is not None and id(moment.item) in self.added:
                for deed in _refused(runner, moment.verb, moment.fillers, moment.act.kind if moment.act else ""):
                    verb = runner.story.definitions.verbs[deed.verb]
                    fillers = dict(deed.args)
                    who = next((fillers[slot] for slot in verb.chosen_by if slot in fillers), None)
                    if who is not None:
                        effects = tuple(_effects(verb, fillers))
                        self.found.append(Refusal(who, deed, effects, moment.index, moment.item))
        self._seen = len(moments)
        return self.found


def _refused(runner: Runner, verb: str, fillers: dict[str, Term], kind: str) -> Iterator[Did]:
    """The deeds that a sentence says are not done."""
    entry = runner.story.definitions.verbs.get(verb)
    content = fillers.get(entry.does_not) if entry is not None and entry.does_not else None
    if isinstance(content, Did):
        yield content._replace(at="")
    elif entry is not None and kind == "not":
        yield Did(verb, tuple(fillers.items()))


def _effects(verb: Verb, fillers: dict[str, Term]) -> Iterator[Holds]:
    for effect in verb.makes:
        bound: Prop = put(effect, fillers)
        if isinstance(bound, Holds) and bound.truth and not variables(bound):
            yield bound


def _willing_since(runner: Runner, refusal: Refusal) -> bool:
    """Has whoever refused it bound themselves to it since, or come to want it?"""
    definitions = runner.story.definitions
    for ident in (*definitions.roles.get("vowed", ()), *definitions.roles.get("want", ())):
        fluent = (definitions.relations[ident].fluent_id, refusal.who, refusal.deed)
        entry = runner.world.log.fact(fluent)
        if entry is not None and entry.value is True and entry.moment > refusal.moment:
            return True
    return False
