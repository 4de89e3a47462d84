"""Worlds, each held once: what happens in them is worked out once. Floor 6.

In: :class:`~chekhov.planning.search.compiled.Compiled`. Out: numbers of worlds, and what follows from an event in each.

A world of level 0 is only its valuation (a number). A world of level n is a valuation and, for every character, the number of a world of level n - 1: the one they
believe in; -1 stands in the place of whoever the world belongs to ("this one"). Below level 0 everybody is taken to share the belief above, so a world says all there
is to say down to its level. Equal worlds have one number per level. What happens is told in :mod:`chekhov.planning.flat`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from time import process_time

from chekhov.planning.flat import OFTEN, Compare
from chekhov.planning.search.compiled import Compiled, Effects, Reader, Valuation, packed

SELF = -1
Write = tuple[tuple[int, ...], int, int]
"""Whose belief (seen from the world written into), which fluent, which value."""
Own = list[tuple[int, int]]
"""Fluents of a world itself and their new values."""


Possible = tuple[tuple[int, ...], tuple[tuple[int, int], ...]]
"""The actions that a valuation allows: those for sure, and (action, row) of those that hang on beliefs."""


class Exhausted(Exception):
    """A bound of the search was reached: which."""


class Looping(Exception):
    """Triggers set each other off without end: which."""

    def __init__(self, triggers: tuple[str, ...]) -> None:
        super().__init__("triggers set each other off without end: " + ", ".join(triggers))
        self.triggers = triggers


class Worlds:
    """All worlds met so far. ``most``: so many may be made (valuations and worlds of every level together); ``until``: the moment to stop at."""

    def __init__(self, compiled: Compiled, most: int, until: float | None = None) -> None:
        self.compiled, self.most, self.until = compiled, most, until
        self.count, self.made = compiled.count, 0
        self.valuations: list[Valuation] = []
        self._numbers: dict[Valuation, int] = {}
        self.minds: list[list[tuple[int, ...]]] = [[]]
        """``minds[n][w]``: what everybody believes in world w of level n > 0, and, last, its valuation."""
        self._interned: list[dict[tuple[int, ...], int]] = [{}]
        self._after: list[dict[int, int]] = [{}]
        self._sure: dict[int, Possible] = {}
        self._same: dict[Possible, Possible] = {}
        self._allowed: list[dict[int, int]] = [{} for _ in range(self.count + 1)]
        self._slots = [slot for slot, masks in enumerate(compiled.trigger_rows.masks) if masks and slot]

    # ------------------------------------------------------------ making

    def _count_one(self) -> None:
        self.made += 1
        if self.made > self.most:
            raise Exhausted("worlds")
        if self.until is not None and not self.made & 255 and process_time() > self.until:
            raise Exhausted("seconds")

    def valuation(self, values: Valuation) -> int:
        """The number of a valuation."""
        number = self._numbers.get(values)
        if number is None:
            self._count_one()
            number = self._numbers[values] = len(self.valuations)
            self.valuations.append(values)
        return number

    def world(self, level: int, valuation: int, minds: Iterable[int]) -> int:
        """The number of a world of a level above 0."""
        row = (*minds, valuation)
        number = self._interned[level].get(row)
        if number is None:
            self._count_one()
            number = self._interned[level][row] = len(self.minds[level])
            self.minds[level].append(row)
        return number

    def start(self, level: int) -> int:
        """The world at the start, of a level (beliefs are known down to as many minds within minds)."""
        flat = self.compiled.flat
        while len(self.minds) <= level:
            self.minds.append([])
            self._interned.append({})
            self._after.append({})
        stated: dict[tuple[int, ...], dict[int, int]] = {}
        for chain, fluent, value in flat.rows(flat.stated, 3):
            stated.setdefault(self.compiled.chains[chain], {})[fluent] = value

        def build(chain: tuple[int, ...], values: Valuation, left: int) -> int:
            said = stated.get(chain, {})
            values = packed([said.get(fluent, value) for fluent, value in enumerate(values)])
            owner = chain[-1] if chain else self.count
            minds = [
                SELF if who == owner else build((*chain, who), values, left - 1)
                for who in range(self.count if left else 0)
            ]
            return self._close(left, owner, self.valuation(values), minds)

        return build((), packed(flat.initial), level)

    # ------------------------------------------------------------ looking

    def value(self, level: int, world: int) -> int:
        """The number of a world's valuation."""
        return self.minds[level][world][-1] if level else world

    def reader(self, level: int, valuation: int, minds: Sequence[int], owner: int) -> Reader:
        """What reads a valuation at a chain of believers, seen from a world."""

        def read(chain: int) -> Valuation:
            at, value, believed, whose = level, valuation, minds, owner
            for who in self.compiled.chains[chain]:
                if who != whose and at:
                    at -= 1
                    world = believed[who]
                    value = world if not at else self.minds[at][world][-1]
                    believed = self.minds[at][world] if at else ()
                    whose = who
            return self.valuations[value]

        return read

    def reader_of(self, level: int, world: int, owner: int) -> Reader:
        """The same for a finished world."""
        return self.reader(level, self.value(level, world), self.minds[level][world] if level else (), owner)

    def _possible(self, value: int) -> Possible:
        found = self._sure.get(value)
        if found is None:
            rows, v = self.compiled.action_rows, self.valuations[value]
            bits, sure, open_rows = rows.allowed(0, v), [], []
            while bits:
                low = bits & -bits
                bits ^= low
                row = low.bit_length() - 1
                left = rows.left[row]
                if left is None or (not left[1] and left[0](v, _unread)):
                    sure.append(rows.of[row])
                elif left[1]:
                    open_rows.append((rows.of[row], row))
            certain = tuple(sorted(set(sure)))
            found = certain, tuple((a, row) for a, row in open_rows if a not in certain)
            found = self._sure[value] = self._same.setdefault(found, found)
        return found

    def actions(self, level: int, world: int, owner: int) -> tuple[int, ...]:
        """The actions that are possible in a world."""
        value = self.value(level, world)
        sure, open_rows = self._possible(value)
        if not open_rows:
            return sure
        v, g, rows = self.valuations[value], self.reader_of(level, world, owner), self.compiled.action_rows
        more = [action for action, row in open_rows if rows.left[row][0](v, g)]  # type: ignore[index]
        return tuple(sorted({*sure, *more}))

    def possible(self, action: int, level: int, world: int, owner: int) -> bool:
        """Is an action possible in a world?"""
        value = self.value(level, world)
        sure, open_rows = self._possible(value)
        at = bisect_left(sure, action)
        if at < len(sure) and sure[at] == action:
            return True
        return bool(open_rows) and action in self.actions(level, world, owner)

    # ------------------------------------------------------------ events

    def _writes(self, effects: Effects, v: Valuation, g: Reader, owner: int) -> tuple[Own, list[Write]]:
        """What an event writes into the world itself and into beliefs."""
        if not effects.other:
            return list(effects.sure), []
        own, deep, late = list(effects.sure), [], []
        for chain, fluent, cases in effects.other:
            values = [value(v, g) for test, value in cases if test is None or test(v, g)]
            if not values:
                continue
            if not chain:
                own.append((fluent, min(values)))
            elif chain[0] != owner:
                deep.append((chain, fluent, min(values)))
            elif len(chain) > 1:
                deep.append((chain[1:], fluent, min(values)))
            elif self.compiled.flat.introspective:
                late.append((fluent, min(values)))
        return own + late, deep

    def after(self, action: int, level: int, world: int, owner: int) -> int:
        """The world after an action."""
        compiled = self.compiled
        key = world * len(compiled.actions) + action
        if not level:
            if compiled.flat.introspective:
                key = key * (self.count + 1) + owner
            found = self._after[0].get(key)
            if found is None:
                v = self.valuations[world]
                own, _ = self._writes(compiled.actions[action], v, lambda chain: v, owner)
                found = self._after[0][key] = self._close(0, owner, self._changed(world, own), [])
            return found
        found = self._after[level].get(key)
        if found is None:
            found = self._after[level][key] = self._happens(action, level, world, owner)
        return found

    def _changed(self, value: int, own: Own) -> int:
        """A valuation with some fluents changed."""
        if not own:
            return value
        values = list(self.valuations[value])
        for fluent, number in own:
            values[fluent] = number
        return self.valuation(packed(values))

    def _happens(self, action: int, level: int, world: int, owner: int) -> int:
        *minds, value = self.minds[level][world]
        v, g = self.valuations[value], self.reader(level, value, minds, owner)
        own, deep = self._writes(self.compiled.actions[action], v, g, owner)
        found = list(minds)
        for who, observes in enumerate(self.compiled.observing[action]):
            if who != owner and (observes is True or (observes is not False and observes(v, g))):
                mind = minds[who]
                if not self.possible(action, level - 1, mind, who):
                    mind = self._surprised(action, level, v, g, mind, who)
                found[who] = self.after(action, level - 1, mind, who)
        for who in dict.fromkeys(chain[0] for chain, _, _ in deep):
            into = [(chain[1:], fluent, number) for chain, fluent, number in deep if chain[0] == who]
            found[who] = self._written(level - 1, found[who], who, into)
        return self._close(level, owner, self._changed(value, own), found)

    def _surprised(self, action: int, level: int, v: Valuation, g: Reader, mind: int, who: int) -> int:
        """What somebody believes who sees an action that was impossible by their lights."""
        compiled = self.compiled
        for disjunct in compiled.preconditions[action]:
            if not compiled.test((disjunct,))(v, g):
                continue
            for atom in disjunct:
                op, fluent, chain, _, _, _ = compiled.atoms[atom]
                value = self.value(level - 1, mind)
                if fluent < 0 or compiled.test(((atom,),))(
                    self.valuations[value], self.reader_of(level - 1, mind, who)
                ):
                    continue
                if op == Compare.EQUAL:
                    number = (g(chain) if chain else v)[fluent]
                else:
                    number = compiled.flat.unknown[fluent]
                mind = self._repaired(level - 1, mind, who, compiled.chains[chain], fluent, number)
        return mind

    def _repaired(self, level: int, world: int, owner: int, chain: tuple[int, ...], fluent: int, number: int) -> int:
        """A world with one value set right; no trigger runs."""
        while chain and chain[0] == owner:
            chain = chain[1:]
        if not level:
            return world if chain else self._changed(world, [(fluent, number)])
        *minds, value = self.minds[level][world]
        if not chain:
            return self.world(level, self._changed(value, [(fluent, number)]), minds)
        minds[chain[0]] = self._repaired(level - 1, minds[chain[0]], chain[0], chain[1:], fluent, number)
        return self.world(level, value, minds)

    def _written(self, level: int, world: int, owner: int, writes: list[Write]) -> int:
        """A believed world after beliefs were set in it."""
        own = [(fluent, number) for chain, fluent, number in writes if not chain]
        if not level:
            return self._close(0, owner, self._changed(world, own), []) if own else world
        *found, value = self.minds[level][world]
        deep = [write for write in writes if write[0]]
        for who in dict.fromkeys(chain[0] for chain, _, _ in deep):
            into = [(chain[1:], fluent, number) for chain, fluent, number in deep if chain[0] == who]
            found[who] = self._written(level - 1, found[who], who, into)
        return self._close(level, owner, self._changed(value, own), found)

    # ------------------------------------------------------------ triggers

    def _close(self, level: int, owner: int, value: int, minds: list[int]) -> int:
        """The world that this one becomes once no trigger fires any more."""
        rows = self.compiled.trigger_rows
        fired: list[int] = []
        while rows.all:
            bits, g = self._ready(level, owner, value, minds), None
            while bits:
                low = bits & -bits
                bits ^= low
                row = low.bit_length() - 1
                v = self.valuations[value]
                g = g or self.reader(level, value, minds, owner)
                left = rows.left[row]
                if left is not None and not left[0](v, g):
                    continue
                own, deep = self._writes(self.compiled.triggers[rows.of[row]], v, g, owner)
                own = [(fluent, number) for fluent, number in own if v[fluent] != number]
                changes = self._news(level, minds, deep) if level else []
                if own or changes:
                    fired.append(rows.of[row])
                    value = self._changed(value, own)
                    for who in dict.fromkeys(chain[0] for chain, _, _ in changes):
                        into = [(chain[1:], fluent, number) for chain, fluent, number in changes if chain[0] == who]
                        minds[who] = self._written(level - 1, minds[who], who, into)
                    break
            else:
                break
            if len(fired) > OFTEN and max(map(fired.count, set(fired))) > OFTEN:
                names = self.compiled.flat.triggers
                raise Looping(tuple(names[trigger] for trigger in sorted(set(fired[-len(set(fired)) - 1 :]))))
        return self.world(level, value, minds) if level else value

    def _ready(self, level: int, owner: int, value: int, minds: list[int]) -> int:
        """The trigger rows that the valuations of a world and of the minds in it allow."""
        bits = self._mask(0, value)
        if not level and not self.compiled.flat.introspective:
            bits &= self.compiled.worldly
        for slot in self._slots:
            if not bits:
                return 0
            who = slot - 1
            believed = value if who == owner or not level else self.value(level - 1, minds[who])
            bits &= self._mask(slot, believed)
        return bits

    def _mask(self, slot: int, value: int) -> int:
        known = self._allowed[slot]
        found = known.get(value)
        if found is None:
            found = known[value] = self.compiled.trigger_rows.allowed(slot, self.valuations[value])
        return found

    def _news(self, level: int, minds: list[int], deep: list[Write]) -> list[Write]:
        """Of what a trigger writes into beliefs, that which is not believed already."""
        found = []
        for chain, fluent, number in deep:
            at, world, whose = level - 1, minds[chain[0]], chain[0]
            for who in chain[1:]:
                if who == whose:
                    continue
                if not at:
                    break
                at, world, whose = at - 1, self.minds[at][world][who], who
            else:
                if self.valuations[self.value(at, world)][fluent] != number:
                    found.append((chain, fluent, number))
        return found


def _unread(chain: int) -> Valuation:
    raise AssertionError("this reads no belief")
