"""Who sits where in a row: at the ends, in the middle, beside whom, between whom. Floor 8.

In: the words of a question. Out: a `Reply` with what is so in every order that fits all that the story says of a row; None where no row is told of, or where
something else is asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import permutations

from chekhov.questions.common import Asker, Reply
from chekhov.questions.ground import parts
from chekhov.questions.times import Time
from chekhov.story.meaning import Holds
from chekhov.story.wording import listed
from chekhov.trace.record import Moment

_MOST = 7
"""So many at most: all their orders are tried."""
_BE = r"(?:is|are|was|were|sits|sit|sat|stands|stand|stood)(?: (?:sitting|standing|seated|placed))?"
_SPOT = (
    r"(?:(?P<close>immediately|directly|just|right) )?(?:(?:(?:to|on) the )?(?P<side>left|right) of (?P<of>.+?)"
    r"|(?:next to|beside) (?P<by>.+?)|between (?P<one>.+?) and (?P<two>.+?)"
    r"|(?:on|at|in) the (?:(?:far|very|extreme) )?(?P<end>left|right|middle|centre|center)(?: end)?)"
    r"(?: (?:on|in|of) the (?:bench|row|line|sofa|shelf))?[?.! ]*$"
)
_WHO = re.compile(rf"^(?:who|what|which \w+) {_BE} {_SPOT}", re.I)
_IS = re.compile(rf"^(?:is|are|was|were) (?P<who>.+?)(?: (?:sitting|standing))? {_SPOT}", re.I)
_DOES = re.compile(rf"^(?:does|did) (?P<who>.+?) (?:sit|stand) {_SPOT}", re.I)
_END = re.compile(r"(?:the )?(?:(?:far|very|extreme) )?(?P<end>left|right|middle|centre|center)(?: end)?$")
_SIDE_BY_SIDE = re.compile(r"\b(?:next to|beside)\b", re.I)


@dataclass(frozen=True, slots=True)
class _Said:
    """One thing that the story says of a row: ``end`` of the first of ``who``, or a ``way`` between all of them."""

    way: str
    who: tuple[int, ...]
    moment: int

    def holds(self, order: tuple[int, ...]) -> bool:
        """Is it so in an order from left to right?"""
        at = [order.index(one) for one in self.who]
        match self.way:
            case "left":
                return at[0] == 0 if len(at) == 1 else at[0] < at[1]
            case "right":
                return at[0] == len(order) - 1 if len(at) == 1 else at[0] > at[1]
            case "next left":
                return at[0] == at[1] - 1
            case "next right":
                return at[0] == at[1] + 1
            case "by":
                return abs(at[0] - at[1]) == 1
            case "between":
                return min(at[1:]) < at[0] < max(at[1:])
        return 2 * at[0] == len(order) - 1  # in the middle


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """The answer to a question of one of these shapes, of a row that the story tells of."""
    text = question.strip()
    who, yes = _WHO.match(text), _IS.match(text) or _DOES.match(text)
    hit = who or yes
    if hit is None:
        return None
    said = _all_said(asker, time)
    orders = _orders(asker, said)
    if not orders:
        return None
    if who is not None:
        found = [one for one in orders[0] if _asked(asker, hit, one, orders[0]) is not None]
        sure = [one for one in found if all(_so(asker, hit, one, order) for order in orders)]
        names = listed([asker.names.term(one) for one in _nearest(asker, hit, sure, orders[0])])
    else:
        one = asker.one_called(hit["who"])
        so = {_so(asker, hit, one, order) for order in orders} if one in orders[0] and one is not None else set()
        names = "" if len(so) != 1 or None in so else "yes" if so == {True} else "no"
    if not names:
        return None
    proof = tuple(dict.fromkeys(one.moment for one in said))
    return Reply(
        names,
        "no" if names == "no" else "yes",
        asker.sentence(names if who else f"{names}, by the order that is told"),
        proof,
        1,
    )


def _nearest(asker: Asker, hit: re.Match[str], found: list[int], order: tuple[int, ...]) -> list[int]:
    """Those to one side of somebody, the nearest first."""
    of = asker.one_called(hit["of"]) if hit["of"] else None
    return sorted(found, key=lambda one: abs(order.index(one) - order.index(of))) if of in order else found


def _so(asker: Asker, hit: re.Match[str], one: int, order: tuple[int, ...]) -> bool | None:
    said = _asked(asker, hit, one, order)
    return said.holds(order) if said is not None else None


def _asked(asker: Asker, hit: re.Match[str], one: int, order: tuple[int, ...]) -> _Said | None:
    """What a question asks of one of the row; None where it names others than are in it."""
    if hit["end"]:
        return _Said(hit["end"].lower(), (one,), -1)
    others = [asker.one_called(hit[name]) for name in ("of", "by", "one", "two") if hit[name]]
    named = [other for other in others if other is not None and other in order and other != one]
    if len(named) != len(others):
        return None
    way = "by" if hit["by"] else "between" if hit["one"] else hit["side"].lower()
    return _Said(f"next {way}" if hit["close"] and hit["side"] else way, (one, *named), -1)


def _orders(asker: Asker, said: list[_Said]) -> list[tuple[int, ...]]:
    """All orders of the row that fit what is said; none where it is no row, or others are in it of whom nothing is said."""
    row = list(dict.fromkeys(one for each in said for one in each.who))
    if not 2 < len(row) <= _MOST or all(each.way in ("left", "right") and len(each.who) > 1 for each in said):
        return []
    counted = {one.number for one in asker.trace.story.cast if one.group and one.number and one.number > 2}
    if counted and len(row) not in counted:
        return []
    return [order for order in permutations(row) if all(each.holds(order) for each in said)]


def _all_said(asker: Asker, time: Time) -> list[_Said]:
    """All that the story says, up to a time, of who is where in a row."""
    until = len(asker.trace.moments) if time.until is None else time.until + 1
    return [one for moment in asker.trace.moments[:until] if moment.kind == "state" for one in _said(asker, moment)]


def _said(asker: Asker, moment: Moment) -> list[_Said]:
    act, words = moment.act, asker.sentence_of(moment.index)
    found: list[_Said] = []
    amid: list[tuple[int, int]] = []
    for prop in parts(act.prop) if act is not None else ():
        if not isinstance(prop, Holds) or not prop.truth or not all(isinstance(one, int) for one in prop.fluent[1:]):
            continue
        who = tuple(one for one in prop.fluent[1:] if isinstance(one, int))
        if len(who) == 2 and prop.value is True:
            relation = asker.trace.story.definitions.relations.get(str(prop.fluent[0]))
            if relation is not None and "beside" in relation.roles:
                amid.append((who[0], who[1]))
            elif relation is not None and relation.step is not None and relation.step.plane == "view":
                found += [_Said("right", who, moment.index)] if relation.step.right > 0 else []
        elif isinstance(prop.value, tuple) and isinstance(prop.value[1], int):
            other = prop.value[1]
            end = _END.match(asker.trace.story.cast[other].label) if not asker.trace.world.is_mind(other) else None
            if end is not None:
                found.append(_Said(end["end"], who, moment.index))
            elif _SIDE_BY_SIDE.search(words):
                found.append(_Said("by", (*who, other), moment.index))
    if len(amid) == 2 and amid[0][0] == amid[1][0]:
        found.append(_Said("between", (amid[0][0], amid[0][1], amid[1][1]), moment.index))
    return found
