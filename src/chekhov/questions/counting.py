"""How many of a kind somebody has: what they had, got and gave away, added up. Floor 8.

In: the story's moments. Out: a number, with the moments that it rests on. Which verbs give and take is said by their effects in the library.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from chekhov.questions.common import Asker
from chekhov.questions.times import Time
from chekhov.story.meaning import Holds, Prop, Term, Verb, figures_in, put
from chekhov.trace.record import Moment

_BARE = frozenset(("", "one", "more"))  # "four", "six new ones", "two more"


@dataclass
class Ledger:
    """What one holder has of one kind, as far as the moments have been read. ``rows``: the amounts that came and went."""

    asker: Asker
    holder: int
    noun: str
    rows: list[tuple[int, int]] = field(default_factory=list)  # moment, amount
    counted: bool = False  # was any number told?
    last: str = ""  # what was counted last, by whoever: "she bought four more"

    @property
    def total(self) -> int:
        return sum(amount for _, amount in self.rows)

    def read(self, time: Time) -> None:
        """Add up all moments up to a time; "at the beginning" is what is told first."""
        last = len(self.asker.trace.moments) - 1 if time.at is None or time.first else time.at
        for moment in self.asker.trace.moments[: last + 1]:
            self._counted_in(moment)
            if moment.kind == "state" and moment.act is not None:
                self._stated(moment, moment.act.prop)
            elif moment.kind == "event" and moment.verb:
                verb = self.asker.trace.story.definitions.verbs[moment.verb]
                for name, amount in self._flows(verb, moment.fillers):
                    self._row(moment, moment.fillers[name], amount)
            if time.first and self.rows:
                break

    def _counted_in(self, moment: Moment) -> None:
        """What a moment counts is what a bare number counts from then on."""
        cast = self.asker.trace.story.cast
        named = figures_in(moment.act.prop) if moment.act is not None else []
        for figure in (cast[one] for one in (*named, *moment.fillers.values()) if isinstance(one, int)):
            if figure.number and figure.noun not in _BARE:
                self.last = figure.noun

    def _stated(self, moment: Moment, prop: Prop) -> None:
        if isinstance(prop, Holds) and prop.truth and self._is_had(prop) and isinstance(prop.value, tuple):
            if self._is_holder(prop.value[1]):
                self._row(moment, prop.fluent[1], 1)
        elif isinstance(prop, Holds) and self._is_had(prop) and isinstance(prop.value, tuple):
            if self._is_holder(prop.value[1]) and self._noun_of(prop.fluent[1]) == self.noun:
                self.counted = True  # "now he has none"
                self.rows.append((moment.index, -self.total))

    def _flows(self, verb: Verb, fillers: dict[str, Term]) -> list[tuple[str, int]]:
        """The slots of what comes to the holder (1) or goes from him (-1) in an event."""
        found: list[tuple[str, int]] = []
        doer = fillers.get(verb.slots[0].name)
        for slot in verb.slots:
            if not isinstance(fillers.get(slot.name), int):
                continue
            for effect in verb.makes:
                bound = put(effect, fillers)
                if isinstance(effect, Holds) and isinstance(bound, Holds) and effect.fluent[1:] == (slot.name,):
                    if self._is_had(bound) and isinstance(bound.value, tuple) and self._is_holder(bound.value[1]):
                        found.append((slot.name, 1 if bound.truth else -1))
                    elif (
                        self._is_had(bound)
                        and "treating" in verb.roles
                        and self._is_holder(fillers.get(verb.slots[1].name))
                    ):
                        found.append((slot.name, 1))  # "her grandmother bought her four more"
            if slot.name in verb.ends and self._is_holder(doer):
                found.append((slot.name, -1))
            if "gaining" in verb.roles and slot is not verb.slots[0] and self._is_holder(doer):
                found.append((slot.name, 1))
        return found

    def _is_had(self, prop: Holds) -> bool:
        world = self.asker.trace.world
        relation = (
            self.asker.trace.story.definitions.relations.get(prop.value[0]) if isinstance(prop.value, tuple) else None
        )
        return prop.fluent[0] == world.place_id and relation is not None and "held" in relation.roles

    def _is_holder(self, term: Term | None) -> bool:
        return isinstance(term, int) and self.asker.trace.world.real(term) == self.holder

    def _noun_of(self, term: Term) -> str:
        """What is counted: by its name, or ("four", "none") what was counted last."""
        if not isinstance(term, int):
            return self.last
        figure = self.asker.trace.story.cast[term]
        return self.last if figure.noun in _BARE or figure.label == "one" else figure.noun or ""

    def _row(self, moment: Moment, term: Term, sign: int) -> None:
        if not isinstance(term, int):
            return
        figure = self.asker.trace.story.cast[term]
        if self._noun_of(term) != self.noun:
            return
        if figure.label.startswith("half "):
            number = self._half(moment, sign)
        else:
            number = figure.number or (None if figure.plural else 1)
        if number is None:
            return
        self.counted = self.counted or figure.number is not None or figure.plural
        self.rows.append((moment.index, sign * number))

    def _half(self, moment: Moment, sign: int) -> int | None:
        """ "Gives half of his marbles to Sara": half of what he has by then."""
        verb = self.asker.trace.story.definitions.verbs[moment.verb] if moment.verb else None
        giver = self.asker.trace.world.real(moment.fillers.get(verb.slots[0].name, -1)) if verb is not None else -1
        if sign < 0 or giver == self.holder or not isinstance(giver, int):
            return self.total // 2
        had = amount(self.asker, giver, self.noun, Time(moment.index - 1))
        return had[0] // 2 if had is not None else None


Amount = tuple[int, tuple[int, ...]]
"""How many, and the moments that tell so."""


def amount(asker: Asker, holder: int, noun: str, time: Time) -> Amount | None:
    """How many of a kind somebody has, if the story tells numbers and they add up."""
    ledger = Ledger(asker, holder, noun)
    ledger.read(time)
    if not ledger.counted or not ledger.rows or ledger.rows[0][1] < 0 or ledger.total < 0:
        return None
    return ledger.total, tuple(index for index, _ in ledger.rows)
