"""A grounded planning problem as flat arrays of integers: what every search takes, in whatever language it is written. Floor 6.

In: nothing (:mod:`chekhov.planning.ground` builds it). Out: :class:`Flat`.

All arrays are ``array('i')`` (32 bit, signed, contiguous, readable through the buffer protocol). A table of rows is stored row after row;
a list of lists as ``starts`` and ``items``: the items of list ``i`` are ``items[starts[i]:starts[i + 1]]``, and ``starts`` has one element more than there are lists.

**Values.** A boolean is 0 or 1. An entity is 1 … E in order of declaration, and 0 is ``?``. A number is held as a multiple of ``1 / scale`` and never
leaves ±:data:`LARGEST` (arithmetic stops there); ``?`` of a number is :data:`UNKNOWN`. ``unknown[f]`` is the ``?`` of fluent ``f``, or ``NEVER``
where it has none (booleans).

**Characters** are 0 … C-1, in order of declaration. Index C, where it occurs, is the author.

**Chains.** A chain is whose belief is meant, outermost first: chain 0 is empty (the world itself), ``(2, 0)`` is what 2 believes that 0 believes.
No chain names the same character twice running. Seen from a world that belongs to its first character, that character is dropped
(what one believes of one's own beliefs is one's beliefs).

**Expressions** (``nodes``, rows of 4: ``op, a, b, c``; a row refers to earlier rows only), evaluated in one world:
``CONSTANT a``: the value a. ``READ a b``: fluent a at chain b. ``ADD|SUBTRACT|MULTIPLY|DIVIDE a b``: of rows a and b, ``UNKNOWN`` if either is;
a product is ``a * b / scale`` and a quotient ``a * scale / b``, both rounded half away from zero, and division by zero is ``UNKNOWN``.
``IF a b c``: row b if condition a holds, else row c.

**Atoms** (``atoms``, rows of 6: ``op, fluent, chain, left, right, constant``). Left side: the fluent at the chain, or, where ``fluent`` is -1, expression ``left``.
Right side: ``constant`` where ``right`` is -1, else expression ``right``. Comparisons by size are false where a side is ``UNKNOWN``; the ``NOT_…``
are their negations, true there.

**Conditions**: a disjunction (``condition_starts``, ``condition_items``: disjuncts) of conjunctions (``disjunct_starts``, ``disjunct_items``: atoms,
in the order of the text).
Condition 0 is false (no disjunct), condition 1 true (one empty disjunct). An atom that is the same in every world that can come about is folded away.

**Effects** (``effects``, rows of 4: ``condition, chain, fluent, node``): where the condition holds, the fluent at the chain becomes the node's value;
all read before anything is written.
Rows on one fluent and chain stand together; where several conditions hold, the smallest value wins.

**Actions**: ``action_precondition[a]`` (a condition), ``action_effects[a] … action_effects[a + 1]`` (a range of rows of ``effects``),
``observing[a * C + c]`` (the condition on which c observes a, read in the world in which it happens), ``consenting_starts``/``consenting_items`` (characters).

**Triggers**: ``trigger_precondition``, ``trigger_effects`` likewise, and ``trigger_stratum[t]``: 0 where it changes the world in which it fires, 1
where it only changes beliefs.

**Utilities**: ``utility[c]`` for characters, ``utility[C]`` for the author: expressions.

**The start**: ``initial[f]`` and ``stated`` (rows of 3: ``chain, fluent, value``), the beliefs somebody stated, before any trigger. Value of a fluent
at a chain: the stated one,
else that at the chain without its last character. Worlds are then closed under triggers from the innermost outwards.

**What happens** when action a happens in world w, which belongs to character o (to nobody, if it is the real one):

1. the values of a's effects are read in w; those on chain 0 make the new values. Those on chain ``(o,)``: where ``introspective`` is set they are
   effects on chain 0 that are written after the others; else they are dropped.
2. For every character c other than o: its world B in w, if the condition ``observing`` does not hold in w, stays. Else: where the precondition is
   false in B, for every disjunct of the precondition that
   holds in w and every atom of it that is false in B, in order, and whose left side is a fluent at a chain: an ``EQUAL`` atom copies the left side's
   value in w into B (at that chain, seen from B), any other writes ``unknown``. (Atoms are
   tested one after the other, each in B as it then is. Booleans know only ``EQUAL``.) Then the action happens in B, by these same rules.
3. Effects on longer chains are written into the worlds they name; a world written into is closed under triggers again (all writes of one action into one world first).
4. w itself is closed: while some trigger's precondition holds *and it would change something*, the one of lowest stratum, and among these the first,
   fires: its effects are all read, then written: into the world itself, and into the believed worlds
   they name, each of which is closed at once. A trigger that fires
   more than :data:`OFTEN` times within one closing is in a loop: an error.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from enum import IntEnum

UNKNOWN = -(2**31)
"""``?`` as a number."""
NEVER = -(2**31) + 1
"""In ``unknown``: this fluent has no ``?``."""
LARGEST = 2_000_000_000
"""Numbers stop at plus and minus this (counted in units of ``1 / scale``)."""


OFTEN = 1000
"""A trigger that fires more often than this within one closing is in a loop."""


class Node(IntEnum):
    """What a row of ``nodes`` is."""

    CONSTANT = 0
    READ = 1
    ADD = 2
    SUBTRACT = 3
    MULTIPLY = 4
    DIVIDE = 5
    IF = 6


OPERATIONS = (Node.ADD, Node.SUBTRACT, Node.MULTIPLY, Node.DIVIDE)
"""The nodes that work a number out of two others."""


class Compare(IntEnum):
    """What a row of ``atoms`` asks."""

    EQUAL = 0
    NOT_EQUAL = 1
    LESS = 2
    AT_MOST = 3
    MORE = 4
    AT_LEAST = 5
    NOT_LESS = 6
    NOT_AT_MOST = 7
    NOT_MORE = 8
    NOT_AT_LEAST = 9


FALSE, TRUE = 0, 1
"""The conditions that never and always hold."""

BOOLEAN, NUMBER, ENTITY = 0, 1, 2
"""Kinds of fluents."""


def ints() -> array[int]:
    """A new array of 32 bit integers."""
    return array("i")


@dataclass(frozen=True, slots=True)
class Flat:
    """A grounded problem. The arrays are described at the top of this module; the names are for people and for reports."""

    characters: tuple[str, ...]
    entities: tuple[str, ...]
    """Name of entity ``i + 1``."""
    fluents: tuple[str, ...]
    actions: tuple[str, ...]
    triggers: tuple[str, ...]
    scale: int = 1
    introspective: bool = False

    kind: array[int] = field(default_factory=ints)
    unknown: array[int] = field(default_factory=ints)
    initial: array[int] = field(default_factory=ints)
    stated: array[int] = field(default_factory=ints)

    chain_starts: array[int] = field(default_factory=ints)
    chain_items: array[int] = field(default_factory=ints)
    nodes: array[int] = field(default_factory=ints)
    atoms: array[int] = field(default_factory=ints)
    disjunct_starts: array[int] = field(default_factory=ints)
    disjunct_items: array[int] = field(default_factory=ints)
    condition_starts: array[int] = field(default_factory=ints)
    condition_items: array[int] = field(default_factory=ints)
    effects: array[int] = field(default_factory=ints)

    action_precondition: array[int] = field(default_factory=ints)
    action_effects: array[int] = field(default_factory=ints)
    observing: array[int] = field(default_factory=ints)
    consenting_starts: array[int] = field(default_factory=ints)
    consenting_items: array[int] = field(default_factory=ints)
    trigger_precondition: array[int] = field(default_factory=ints)
    trigger_effects: array[int] = field(default_factory=ints)
    trigger_stratum: array[int] = field(default_factory=ints)
    utility: array[int] = field(default_factory=ints)

    def chain(self, number: int) -> tuple[int, ...]:
        """The characters of a chain, outermost first."""
        return tuple(self.chain_items[self.chain_starts[number] : self.chain_starts[number + 1]])

    def consenting(self, action: int) -> tuple[int, ...]:
        """Who must have a reason for an action."""
        return tuple(self.consenting_items[self.consenting_starts[action] : self.consenting_starts[action + 1]])

    def condition(self, number: int) -> tuple[tuple[int, ...], ...]:
        """A condition as disjuncts of atoms."""
        starts, items = self.disjunct_starts, self.disjunct_items
        chosen = self.condition_items[self.condition_starts[number] : self.condition_starts[number + 1]]
        return tuple(tuple(items[starts[disjunct] : starts[disjunct + 1]]) for disjunct in chosen)

    def rows(self, table: array[int], width: int) -> list[tuple[int, ...]]:
        """A table as a list of rows."""
        return [tuple(table[at : at + width]) for at in range(0, len(table), width)]


def rounded(numerator: int, denominator: int) -> int:
    """A quotient, rounded half away from zero. The denominator is not 0."""
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    half = (2 * abs(numerator) + denominator) // (2 * denominator)
    return half if numerator >= 0 else -half


def clamped(number: int) -> int:
    """A number held within the range of numbers."""
    return max(-LARGEST, min(LARGEST, number))


def arithmetic(node: int, left: int, right: int, scale: int) -> int:
    """The value of an arithmetic node (:class:`Node`) of two numbers."""
    if left == UNKNOWN or right == UNKNOWN:
        return UNKNOWN
    match node:
        case Node.ADD:
            return clamped(left + right)
        case Node.SUBTRACT:
            return clamped(left - right)
        case Node.MULTIPLY:
            return clamped(rounded(left * right, scale))
        case _:
            return clamped(rounded(left * scale, right)) if right else UNKNOWN


def compare(op: int, left: int, right: int) -> bool:
    """Does a comparison (:class:`Compare`) hold between two values?"""
    if op == Compare.EQUAL:
        return left == right
    if op == Compare.NOT_EQUAL:
        return left != right
    if op >= Compare.NOT_LESS:
        return not compare(op - 4, left, right)
    if left == UNKNOWN or right == UNKNOWN:
        return False
    match op:
        case Compare.LESS:
            return left < right
        case Compare.AT_MOST:
            return left <= right
        case Compare.MORE:
            return left > right
        case _:
            return left >= right
