"""What was found in a story as it was, and still stands now that it has been changed. Floor 7.

In: the trace of the story as it was, and as it is. Out: the prices and wordings of needs to be somewhere (by far the most), and the further needs, of what
happens before the change: they are taken up, not worked out again. Nothing is taken up where something is otherwise that has no time of its own: whom there
is, who is whom, when the scenes are, what somebody is called; and what hangs on what comes later (who learns something after all) is never kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from chekhov.checks.hearsay import tells
from chekhov.checks.past import Past
from chekhov.findings import Finding
from chekhov.planning.bridge import Bridge, at_the_time, in_the_end
from chekhov.planning.unsaid.tellers import bonds
from chekhov.source import Sources, first_difference
from chekhov.story.scenes import SentenceItem
from chekhov.trace.record import Moment, Need, Trace
from chekhov.trace.saying import names_of

V = TypeVar("V")
_KEPT = frozenset(("presence",))
"""Needs of which neither the bridge nor its words hang on anything that comes later: what else somebody needs, they may be given, or turn out to have."""


@dataclass(slots=True)
class Store(Generic[V]):
    """Something known of needs: by the needs themselves (not by what they say)."""

    known: dict[int, tuple[Need, V]] = field(default_factory=dict)

    def get(self, need: Need) -> V | None:
        """What is known of a need."""
        found = self.known.get(id(need))
        return found[1] if found is not None and found[0] is need else None

    def put(self, need: Need, value: V) -> None:
        """Know something of a need from now on."""
        self.known[id(need)] = (need, value)

    def keep(self, stands: Callable[[Need], bool]) -> None:
        """Forget what is known of all other needs."""
        self.known = {key: one for key, one in self.known.items() if stands(one[0])}


@dataclass(slots=True)
class Kept:
    """``trace``: of the story as it was, and ``past``: the same looked up by figure; ``called``: what everybody and everything is called in it;
    ``further``: the needs that a check found beside those of the trace; ``found``: what a check found at which moments (None: it is to be
    asked again); ``prices``; ``worded``: with whom a need is told together, its price in the end, and the finding;
    ``assumed``: in words; ``looked``: what else is known of a need itself;
    ``unread``: the sentences not wholly understood; ``since``: the first moment that is new; ``changed``: the first place at
    which the text is otherwise."""

    trace: Trace | None = None
    past: Past | None = None
    called: list[str] = field(default_factory=list)
    further: dict[str, list[Need]] = field(default_factory=dict)
    found: dict[str, dict[int, Sequence[object] | None]] = field(default_factory=dict)
    prices: Store[Bridge] = field(default_factory=Store)
    worded: Store[tuple[list[Need], Bridge, Finding]] = field(default_factory=Store)
    assumed: Store[str] = field(default_factory=Store)
    looked: Store[object] = field(default_factory=Store)
    unread: list[SentenceItem] = field(default_factory=list)
    since: int = 0
    changed: int = 0

    def begin(self, trace: Trace) -> Past:
        """The story as it is now is to be checked. Out: what it tells, looked up by figure."""
        old, called = self.trace, _called(trace)
        self.since = _first_new(old, trace) if old is not None and called == self.called else 0
        self.changed = _first_difference(old, trace) if old is not None else 0
        self.past, self.called = Past.of(trace, self.past, self.since), called
        for store in (self.prices, self.worded, self.assumed, self.looked):
            store.keep(lambda need: need.moment < self.since)
        self.trace = trace
        self.further = {
            check: [need for need in needs if need.moment < self.since] for check, needs in self.further.items()
        }
        self.found = {
            check: {at: some for at, some in found.items() if at < self.since} for check, found in self.found.items()
        }
        return self.past

    def needs(self, check: str, find: Callable[[int], list[Need]]) -> list[Need]:
        """The further needs that a check finds (it is asked from a moment on)."""
        self.further[check] = [*self.further.get(check, ()), *find(self.since)]
        return self.further[check]

    def at_each(self, check: str, find: Callable[[Moment], Iterable[V]]) -> list[V]:
        """All that a check finds, moment by moment; it hangs on nothing that comes later (but for how another sentence words it: then it is asked again)."""
        assert self.trace is not None
        names, moments, found = names_of(self.trace), self.trace.moments, self.found.setdefault(check, {})
        again = {at for at, known in found.items() if known is None}
        searched: dict[int, list[V]] = {}
        for at in (*sorted(again), *range(self.since, len(moments))):
            names.searched = False
            some = list(find(moments[at]))
            if names.searched:
                found[at], searched[at] = None, some
            elif some:
                found[at] = some
        return [one for at in sorted(found) for one in (searched[at] if at in searched else found[at] or ())]  # type: ignore[misc]

    def price(self, trace: Trace, need: Need) -> Bridge:
        """The cheapest bridge for a need."""
        known = self.prices.get(need)
        if known is not None:
            return in_the_end(trace, need, known)
        found, lasts = self._said(lambda: at_the_time(trace, need))
        if lasts and (need.about in _KEPT or need.is_to_know) and not self._is_of_the_unborn(need):
            self.prices.put(need, found)
        return in_the_end(trace, need, found)

    def once(self, need: Need, look: Callable[[Need], V]) -> V:
        """What hangs on a need itself and on nothing that comes later."""
        known = self.looked.get(need)
        if known is None:
            known = look(need)
            self.looked.put(need, known)
        return known  # type: ignore[return-value]

    def word(self, need: Need, company: list[Need], cost: Bridge, say: Callable[[], Finding]) -> Finding:
        """The finding about a need that is told together with others."""
        found = self.worded.get(need)
        if found is not None and len(found[0]) == len(company) and found[1] == cost:
            if all(one is other for one, other in zip(found[0], company, strict=True)) and self._stands(found[2]):
                return found[2]
        finding, lasts = self._said(say)
        if lasts and not self._hangs_on_later(need):
            self.worded.put(need, (company, cost, finding))
        return finding

    def unread_are(self, items: list[SentenceItem]) -> None:
        """These sentences were not wholly understood. Where others were before, what is told behind the first of them is worded anew."""
        before, now = {id(item): item for item in self.unread}, {id(item): item for item in items}
        others = [item.line.span.start for key, item in (before | now).items() if (key in before) != (key in now)]
        if others:
            first = min(others)
            self.worded.keep(lambda need: need.span.start <= first)
        self.unread = items

    def _said(self, say: Callable[[], V]) -> tuple[V, bool]:
        """Something said, and whether it can be said so again: not where the words of a sentence were looked for that may yet be told."""
        assert self.trace is not None
        names = names_of(self.trace)
        names.searched = False
        return say(), not names.searched

    def _hangs_on_later(self, need: Need) -> bool:
        """Does it matter what the story tells later, beside what it makes of the price: who comes into being, who was elsewhere in a scene at the same
        time (so that they cannot tell)?"""
        assert self.trace is not None
        acts_on = need.about == "knowledge" and not tells(self.trace, need)
        return not (need.about in _KEPT or acts_on) or self._is_of_the_unborn(need)

    def _is_of_the_unborn(self, need: Need) -> bool:
        """Does it rest on who is not there yet?"""
        assert self.trace is not None
        causes = [self.trace.moments[entry.cause] for entry in need.evidence]
        return any(cause.item is None and cause.scene < 0 for cause in causes)

    def _stands(self, finding: Finding) -> bool:
        """Are its remedies still where they were?"""
        return all(fix.span.end < self.changed for fix in finding.fixes)

    def assume(self, need: Need, say: Callable[[], str]) -> str:
        """What is taken for granted, in words."""
        known = self.assumed.get(need)
        if known is not None:
            return known
        found, lasts = self._said(say)
        if lasts:
            self.assumed.put(need, found)
        return found


def _first_new(old: Trace, new: Trace) -> int:
    """The first moment that was not there before; 0 where what has no time of its own is otherwise."""
    if _timeless(old) != _timeless(new):
        return 0
    most = min(len(old.moments), len(new.moments))
    low, high = 0, most  # the moments that are the same ones stand before all others
    while low < high:
        middle = (low + high) // 2
        if old.moments[middle] is new.moments[middle]:
            low = middle + 1
        else:
            high = middle
    return low


def _timeless(trace: Trace) -> list[object]:
    """What a need, its bridge and its words hang on at whatever time it arises."""
    story, world = trace.story, trace.world
    journey = story.definitions.role("journey")
    figures = [
        (one.label, one.kinds, one.pronoun, one.named, one.group, one.noun, one.part_of, one.number)
        for one in story.cast
    ]
    return [
        figures, world.actual, sorted(world.twins), world.log.groups, trace.order.line.statements, trace.order.line.overlaps,
        list(world.log.by_relation.get(journey.fluent_id, ())) if journey is not None else [],
        trace.guarded, world.log.minds, bonds(trace), story.discourse.base_past, story.calendar, story.rules, [source.name for source in story.sources.files],
    ]  # fmt: skip


def _called(trace: Trace) -> list[str]:
    """What everybody and everything is called."""
    words = names_of(trace)
    return [words.figure(one.id) for one in trace.story.cast]


def _first_difference(old: Trace, new: Trace) -> int:
    """The first place at which the texts differ."""
    for one, other in zip(old.story.sources.files, new.story.sources.files, strict=True):
        if one.text != other.text:
            return one.base + first_difference(one.text, other.text)
    return _end(new.story.sources)


def _end(sources: Sources) -> int:
    """Behind the last text."""
    return sources.files[-1].base + len(sources.files[-1].text) + 1 if sources.files else 0
