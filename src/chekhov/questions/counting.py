"""How many of a kind somebody has, or a place holds: what was there, came and went, added up. Floor 8.

In: the story's moments. Out: a number, with the moments that it rests on. Which verbs give, take and end is said by their effects in the library. Whoever
takes some and says not from where takes them from where they are; of a whole that was told by its parts ("six are sheep"), the parts are counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from chekhov.language import words as w
from chekhov.questions.common import Asker, Reply
from chekhov.questions.comparedcounts import compared
from chekhov.questions.ground import parts
from chekhov.questions.times import Time
from chekhov.story.foreach import is_told_of_each
from chekhov.story.meaning import GAP, Did, Holds, IsA, Prop, Term, Verb, figures_in, put
from chekhov.trace.record import Moment

_ENDS = frozenset(("ends", "gone"))
_BARE = frozenset(("", "one", "more"))  # "four", "six new ones", "two more"


@dataclass
class Ledger:
    """What one holder (somebody, or a box, a bus, a room) has of one kind, as far as the moments have been read. ``rows``: the amounts that came and went."""

    asker: Asker
    holder: int
    noun: str
    rows: list[tuple[int, int]] = field(default_factory=list)  # moment, amount
    counted: bool = False  # was any number told?
    last: str = ""  # what was counted last, by whoever: "she bought four more"
    picks: tuple[Prop, ...] = ()  # what has to be so of those that are counted: "how many green balloons"
    whole: int | None = None  # those of whom a bare number says that they are there
    wholes: set[int] = field(default_factory=set)  # what the holder has that may be told by its parts

    @property
    def total(self) -> int:
        return sum(amount for _, amount in self.rows)

    @property
    def is_being(self) -> bool:
        return self.asker.trace.world.is_mind(self.holder)

    def read(self, time: Time) -> None:
        """Add up all moments up to a time; "at the beginning" is what is told first."""
        last = len(self.asker.trace.moments) - 1 if time.at is None or time.first else time.at
        for moment in self.asker.trace.moments[: last + 1]:
            self._counted_in(moment)
            if moment.kind == "state" and moment.act is not None:
                for prop in parts(moment.act.prop):
                    self._stated(moment, prop)
            elif moment.kind == "event" and moment.verb:
                verb = self.asker.trace.story.definitions.verbs[moment.verb]
                share = self._share(verb, moment)
                if share is not None:
                    self.counted, self.rows = True, [*self.rows, (moment.index, share)]
                    continue
                flows = self._flows(verb, moment.fillers) or self._lost(verb, moment) or self._from_here(verb, moment)
                flows = flows or self._sold(verb, moment)
                for name, amount in flows:
                    self._row(moment, moment.fillers[name], amount)
                price = self._price_known(verb, moment)
                if price is not None:
                    self._row(moment, price[0], -price[1])
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
        if isinstance(prop, Holds) and self._is_had(prop) and isinstance(prop.value, tuple):
            if self._is_holder(prop.value[1]) and prop.truth:
                self._there(moment, prop.fluent[1])
            elif self._is_holder(prop.value[1]) and self._is_counted(prop.fluent[1]):
                self.counted = True  # "now he has none"
                self.rows = [(moment.index, 0)]
            return
        whole = prop.who if isinstance(prop, IsA) else prop.fluent[1] if isinstance(prop, Holds) else None
        figure = self.asker.trace.story.cast[whole] if isinstance(whole, int) and self._is_part(whole) else None
        if figure is not None and (self.picks or figure.noun != self.noun):
            self._row(moment, figure.id, 1)  # "six of the ten animals are sheep", "three of them are green"

    def _there(self, moment: Moment, term: Term) -> None:
        """ "There are nine lamps in the crypt": among them the one that was told of before."""
        if not isinstance(term, int) or self.is_being or not self._is_counted(term):
            self._row(moment, term, 1)
            return
        figure = self.asker.trace.story.cast[term]
        if figure.number is not None and len(figure.label.split()) == 2:
            if all(amount == 1 for _, amount in self.rows) and self.total < figure.number:
                self.rows = []
            self.whole = term
        elif self.whole is not None and term < self.whole and figure.number is None and not figure.plural:
            return
        self._row(moment, term, 1)

    def _flows(self, verb: Verb, fillers: dict[str, Term]) -> list[tuple[str, int]]:
        """The slots of what comes to the holder (1) or goes from it (-1) in an event."""
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
            if "boarding" in verb.roles and slot is verb.slots[0] and self._is_vehicle():
                found.append((slot.name, 1))
            if "coming back" in verb.roles and slot is verb.slots[0] and self._is_back(fillers):
                found.append((slot.name, 1))
            if slot.name in verb.ends and self._is_holder(doer):
                found.append((slot.name, -1))
            gained = "gaining" in verb.roles or slot.name in verb.begins  # found, or made
            if gained and slot is not verb.slots[0] and self._is_holder(doer):
                found.append((slot.name, 1))
        return list(dict.fromkeys(found))

    def _is_back(self, fillers: dict[str, Term]) -> bool:
        """Some come back, nobody says where to: to where so many have left."""
        return not self.is_being and len(fillers) == 1 and any(amount < 0 for _, amount in self.rows)

    def _price_known(self, verb: Verb, moment: Moment) -> tuple[Term, int] | None:
        """What the holder pays for what was said before to cost so much, and how many times: "The ball cost two euros. Tom bought it." """
        verbs, doer = self.asker.trace.story.definitions.verbs, verb.slots[0].name
        costs = [one for one in verb.amounts_to if isinstance(one, Did) and len(one.args) == 2 and one.verb != verb.id]
        for deed in costs if self._is_holder(moment.fillers.get(doer)) else ():
            (_, thing), (_, price) = deed.args
            first, second = (slot.name for slot in verbs[deed.verb].slots[:2])
            if price in moment.fillers or thing == doer or thing not in moment.fillers:
                continue
            goods = moment.fillers[str(thing)]
            for told in self.asker.trace.moments:
                if told.verb == deed.verb and told.fillers.get(first) == goods:
                    many = self.asker.trace.story.cast[goods].number if isinstance(goods, int) else None
                    each = is_told_of_each(self.asker.sentence_of(told.index))
                    return told.fillers.get(second, -1), (many or 1) if each else 1
        return None

    def _lost(self, verb: Verb, moment: Moment) -> list[tuple[str, int]]:
        """Some of those that the holder has end, or go away of themselves: "two of the balloons burst"."""
        gone = {name for name in verb.ends if self._is_one_of(moment.fillers.get(name), moment)}
        for effect in verb.makes:
            name = effect.fluent[1] if isinstance(effect, Holds) and len(effect.fluent) == 2 else None
            if (
                isinstance(name, str)
                and isinstance(effect, Holds)
                and self._is_one_of(moment.fillers.get(name), moment)
            ):
                relation = self.asker.trace.story.definitions.relations.get(str(effect.fluent[0]))
                if effect.fluent[0] == self.asker.trace.world.place_id:
                    bound = put(effect, moment.fillers)
                    away = isinstance(bound, Holds) and isinstance(bound.value, tuple)
                    gone |= {name} if away else set()
                elif relation is not None and self._is_end(relation.roles, effect, relation.values):
                    gone.add(name)
        return [(name, -1) for name in sorted(gone)]

    def _is_end(self, roles: tuple[str, ...], effect: Holds, values: tuple[str, ...]) -> bool:
        """Does a condition say that something is no more, or (of what somebody has) no good: dead, gone, burst?"""
        if "spent" in roles:
            return self.is_being and effect.truth and effect.value is True
        if "alive" in roles:
            return effect.value != values[0]
        return bool(_ENDS & set(roles)) and effect.truth and effect.value is True

    def _from_here(self, verb: Verb, moment: Moment) -> list[tuple[str, int]]:
        """Whoever takes, eats or gets off so many, and nobody says from where: from where there are so many, if that is here."""
        if self.is_being or self.total <= 0:
            return []
        found = []
        for slot in verb.slots:
            term = moment.fillers.get(slot.name)
            if isinstance(term, int) and self._is_counted(term) and self._is_new(term, moment):
                if self._takes(verb, slot.name, moment):
                    found.append((slot.name, -1))
        return found

    def _sold(self, verb: Verb, moment: Moment) -> list[tuple[str, int]]:
        """ "Mr Tran buys three cabbages", of which nobody says from whom: from the one who sells such things."""
        if "buying" not in verb.roles or not self.is_being or self.total <= 0 or len(moment.fillers) < 2:
            return []
        (_, buyer), (name, goods) = list(moment.fillers.items())[:2]
        sells = {one.target for one in self.asker.trace.story.definitions.frames.get("sell", ())}
        sellers = {
            self.asker.trace.world.real(next(iter(one.fillers.values()), -1))
            for one in self.asker.trace.moments
            if one.verb in sells
        }
        seller = any(isinstance(one, int) and one not in (buyer, goods) for one in moment.fillers.values())
        if self._is_holder(buyer) or sellers != {self.holder} or not self._is_counted(goods):
            return []
        return [(name, -1)] if not seller and isinstance(goods, int) and self._is_new(goods, moment) else []

    def _is_new(self, term: int, moment: Moment) -> bool:
        """Is this the first that is told of just these, and no more than there are?"""
        number = self.asker.trace.story.cast[term].number or 1
        told = [one for one in self.asker.trace.moments[: moment.index] if one.item is not moment.item]
        return number <= self.total and not any(
            term in one.fillers.values() or (one.act is not None and term in figures_in(one.act.prop)) for one in told
        )

    def _takes(self, verb: Verb, name: str, moment: Moment) -> bool:
        """Does an event take what a slot names from a place that it leaves open?"""
        sources = [
            slot
            for slot in verb.slots
            if f"[from/off {{{slot.name}" in verb.text or f"[from {{{slot.name}" in verb.text
        ]
        if any(slot.name in moment.fillers for slot in sources):
            return False
        if "leaving" in verb.roles:
            return name == verb.slots[0].name
        doer = moment.fillers.get(verb.slots[0].name)
        own = amount(self.asker, doer, self.noun, Time(moment.index - 1)) if isinstance(doer, int) else None
        if own is not None and own[0] > 0:
            return False  # the doer's own
        places = [
            one
            for one in verb.makes
            if isinstance(one, Holds) and one.fluent == (self.asker.trace.world.place_id, name)
        ]
        given = any(not one.truth and self._is_had(one, True) for one in places)
        taken = any(one.truth and self._is_had(one, True) for one in places)
        moved = any(one.truth and not self._is_had(one, True) for one in places)
        return name in verb.ends or given or moved or (taken and any("being" not in slot.kinds for slot in sources))

    def _is_vehicle(self) -> bool:
        kinds = self.asker.trace.story.definitions.kinds
        return any(kinds.has_role(kind, "vehicle") for kind in self.asker.trace.story.cast[self.holder].kinds)

    def _is_had(self, prop: Holds, by_anybody: bool = False) -> bool:
        """Does a place or a holding put something where the holder is the place of it?"""
        world = self.asker.trace.world
        relation = (
            self.asker.trace.story.definitions.relations.get(prop.value[0]) if isinstance(prop.value, tuple) else None
        )
        if prop.fluent[0] != world.place_id or not isinstance(prop.value, tuple):
            return False
        held = relation is not None and "held" in relation.roles
        return held if self.is_being or by_anybody else not held

    def _is_holder(self, term: Term | None) -> bool:
        return isinstance(term, int) and self.asker.trace.world.real(term) == self.holder

    def _is_part(self, term: Term | None) -> bool:
        """Is this some of what the holder has?"""
        cast = self.asker.trace.story.cast
        part = cast[term].part_of if isinstance(term, int) else None
        while part is not None and part not in self.wholes:
            part = cast[part].part_of
        return part is not None

    def _is_one_of(self, term: Term | None, moment: Moment) -> bool:
        """Is this some of what the holder has, or so many as nobody else of whom the story tells has any: "three sheep died"?"""
        if self._is_part(term):
            return True
        if not self.is_being or not isinstance(term, int) or self.total <= 0 or not self._is_counted(term):
            return False
        cast = self.asker.trace.story.cast
        told = cast[term].number is not None and cast[term].part_of is None and not cast[term].owner
        doer = self.asker.trace.world.real(next(iter(moment.fillers.values()), -1))
        if isinstance(doer, int) and doer not in (self.holder, term) and self.asker.trace.world.is_mind(doer):
            own = amount(self.asker, doer, self.noun, Time(moment.index - 1))
            if own is not None and own[0] > 0:
                return False  # who loses two coins loses their own
        return told and self._is_new(term, moment) and _owners(self.asker, self.noun) <= {self.holder}

    def _is_counted(self, term: Term) -> bool:
        """Is it of the kind that is counted: by its name, by what it is said to be, or ("four", "none") what was counted last?"""
        if not isinstance(term, int):
            return self.last == self.noun
        figure, kinds = self.asker.trace.story.cast[term], self.asker.trace.story.definitions.kinds
        if not self._is_picked(term):
            return False
        if (figure.noun in _BARE or figure.label in ("one", "the rest")) and not figure.named:
            return self.last == self.noun
        wanted = kinds.canonical(self.noun) or self.noun
        return self.noun == figure.noun or any(kinds.is_a(kind, wanted) for kind in figure.kinds)

    def _is_picked(self, term: int) -> bool:
        """Is so of it, or of what it is a part of, what has to be so?"""
        cast, world = self.asker.trace.story.cast, self.asker.trace.world
        chain = [term]
        while (whole := cast[chain[-1]].part_of) is not None:
            chain.append(whole)
        return all(any(world.verdict(put(pick, {GAP: one})).status == "yes" for one in chain) for pick in self.picks)

    def _row(self, moment: Moment, term: Term, sign: int) -> None:
        if not isinstance(term, int):
            return
        figure = self.asker.trace.story.cast[term]
        if sign > 0:
            self.wholes.add(term)
        if not self._is_counted(term):
            return
        if figure.label.startswith("half "):
            number = self._half(moment, sign)
        elif figure.label == "the rest":
            number = self._rest(moment)
        else:
            number = figure.number or (None if figure.plural else 1)
        if number is None:
            return
        self.counted = self.counted or figure.number is not None or figure.plural or figure.label == "the rest"
        self.rows.append((moment.index, sign * number))

    def _share(self, verb: Verb, moment: Moment) -> int | None:
        """ "Hanno and Imme share twelve marbles equally": six for each of them."""
        terms = list(moment.fillers.values())
        if "dividing" not in verb.roles or not any(map(self._is_holder, terms)):
            return None
        goods = [one for one in terms[1:] if isinstance(one, int) and self._is_counted(one)]
        number = self.asker.trace.story.cast[goods[0]].number if goods else None
        told = [one for one in self.asker.trace.moments if one.item is moment.item and one.verb == moment.verb]
        sharers = {one for other in told for one in other.fillers.values() if one not in goods}
        return number // len(sharers) if number is not None and goods[0] not in self.wholes else None

    def _rest(self, moment: Moment) -> int | None:
        """ "Puts the rest into a bowl": what is left of so many, by what the same person has done with some of them since."""
        doer, cast = next(iter(moment.fillers.values()), None), self.asker.trace.story.cast
        left: int | None = None
        for one in self.asker.trace.moments[: moment.index]:
            terms = list(one.fillers.values()) if one.kind == "event" else []
            prop = one.act.prop if one.act is not None and one.kind == "state" else None
            if isinstance(prop, Holds) and isinstance(prop.value, tuple):
                terms = [prop.value[1], prop.fluent[1]]
            some = [cast[term] for term in terms[1:] if isinstance(term, int) and not cast[term].named]
            counted = [each.number for each in some if each.noun in (self.noun, *_BARE)]
            for number in counted if terms and terms[0] == doer else ():
                left = number if left is None else left - (number or 1)
        return left

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


def amount(asker: Asker, holder: int, noun: str, time: Time, picks: tuple[Prop, ...] = ()) -> Amount | None:
    """How many of a kind somebody has, or a place holds, if the story tells numbers and they add up."""
    return _amount(asker, holder, noun, time, picks, frozenset((holder,)))


def _amount(
    asker: Asker, holder: int, noun: str, time: Time, picks: tuple[Prop, ...], asked: frozenset[int]
) -> Amount | None:
    ledger = Ledger(asker, holder, noun, picks=picks)
    ledger.read(time)
    by_another = compared(asker, holder, noun) if not picks else None
    if by_another is not None and by_another.other not in asked and (time.at is None or by_another.since <= time.at):
        then = Time(by_another.since, 0, by_another.since)
        other = _amount(asker, by_another.other, noun, then, picks, asked | {by_another.other})
        total = other[0] * by_another.times + by_another.more if other is not None else None
        if other is not None and total is not None and total >= 0 and total.denominator == 1:
            since = [(index, number) for index, number in ledger.rows if index > by_another.since]
            told = (*other[1], by_another.since, *(index for index, _ in since))
            return int(total) + sum(number for _, number in since), tuple(dict.fromkeys(told))
    if not ledger.counted or not ledger.rows or ledger.rows[0][1] < 0 or ledger.total < 0:
        return None
    return ledger.total, tuple(index for index, _ in ledger.rows)


_LEFT = re.compile(
    r"^how many(?: of (?:the|these|those|his|her|their))?(?: (?P<noun>[a-z-]+))? (?:is|are|was|were)(?: there)? left\?$",
    re.I,
)
_HAS = re.compile(r"^how many (?:does|do|did|has|have|had) (?P<who>.+?)(?: (?:have|got|now))*\?$", re.I)


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "How many cakes are left?", "how many has she now?": of what the story counted first, where the question does not name it."""
    text = question.strip()
    hit, has = _LEFT.match(text), _HAS.match(text)
    noun = (hit["noun"] or "") if hit is not None else ""
    noun = w.singular(noun.lower()) or noun.lower()
    owners = asker.called(has["who"]) if has is not None else []
    if hit is None and len(owners) != 1:
        return None
    for holder, counted in (*_holders(asker), *_gainers(asker)):
        if (noun and noun != counted) or (owners and holder != owners[0]):
            continue
        found = amount(asker, holder, counted, time)
        if found is not None:
            return worded(asker, holder, counted, found)
    return None


def worded(asker: Asker, holder: int, noun: str, found: Amount) -> Reply:
    """The number, and a sentence that says of whom it is: "Mia has five pens"."""
    total, moments = found
    several = f"{w.number_word(total) if total else 'no'} {noun if total == 1 else w.plural(noun)}"
    name = asker.names.term(holder)
    have = "have" if asker.trace.story.cast[holder].pronoun == "they" else "has"
    act = asker.trace.moments[moments[0]].act
    if act is not None and isinstance(act.prop, Holds) and not asker.trace.world.is_mind(holder):
        there = re.sub(r"^.*? (?:is|are) ", "", asker.say(act.prop))  # "on the plate"
        text = f"{several} {'is' if total == 1 else 'are'} {there}"
    else:
        text = f"{name} {have} {several}"
    return Reply(str(total), "yes" if total else "no", asker.sentence(text), moments)


def _holders(asker: Asker) -> Iterator[tuple[int, str]]:
    """Whoever and whatever is said to hold a number of things, in order, with what they are."""
    world, cast = asker.trace.world, asker.trace.story.cast
    for moment in asker.trace.moments:
        prop = moment.act.prop if moment.act is not None and moment.kind == "state" else None
        if not isinstance(prop, Holds) or prop.fluent[0] != world.place_id or not isinstance(prop.value, tuple):
            continue
        thing, holder = prop.fluent[1], world.real(prop.value[1])
        if isinstance(thing, int) and isinstance(holder, int) and cast[thing].number:
            yield holder, cast[thing].noun


def _gainers(asker: Asker) -> Iterator[tuple[int, str]]:
    """Whoever is told to find, make or get a number of things, in order, with what they are."""
    cast, world, verbs = asker.trace.story.cast, asker.trace.world, asker.trace.story.definitions.verbs
    for moment in asker.trace.moments:
        verb = verbs.get(moment.verb)
        doer = world.real(next(iter(moment.fillers.values()), -1)) if verb is not None else -1
        if verb is None or not isinstance(doer, int) or not world.is_mind(doer):
            continue
        for slot in verb.slots[1:]:
            thing = moment.fillers.get(slot.name)
            if isinstance(thing, int) and cast[thing].number and cast[thing].noun:
                if "gaining" in verb.roles or slot.name in verb.begins or _comes_to_have(asker, verb, slot.name):
                    yield doer, cast[thing].noun


def _comes_to_have(asker: Asker, verb: Verb, name: str) -> bool:
    """Does whoever does this have what a slot names afterwards?"""
    relations, first = asker.trace.story.definitions.relations, verb.slots[0].name
    return any(
        isinstance(one, Holds)
        and one.truth
        and one.fluent == (asker.trace.world.place_id, name)
        and isinstance(one.value, tuple)
        and one.value[1] == first
        and "held" in relations[one.value[0]].roles
        for one in verb.makes
    )


def _owners(asker: Asker, noun: str) -> set[int]:
    """All that are told to have, hold, or come to have so many of a kind."""
    return {holder for holder, counted in (*_holders(asker), *_gainers(asker)) if counted == noun}
