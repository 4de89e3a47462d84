"""How much money somebody has or has spent, where the story counts it in coins of one sort. Floor 8.

In: the words of a question. Out: a sum with its coin ("4 euros"), or None where the story counts none.
"""

from __future__ import annotations

import re
from fractions import Fraction

from chekhov.language import words as w
from chekhov.questions.common import Asker, Reply
from chekhov.questions.counting import Amount, Ledger, amount
from chekhov.questions.prices import bill
from chekhov.questions.times import Time
from chekhov.story.wording import listed

_MONEY = re.compile(
    r"^how much money (?:does|do|did|has|have|had) (?P<who>.+?)(?: still)?(?: (?P<verb>have|own|got|spend|pay|get))?"
    r"(?: (?:left(?: over)?|now|in all|altogether|in total|at the end|in the end|back|still))*[?.!]*$",
    re.I,
)


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """ "How much money does Ann have left?", "how much money did she spend?" """
    hit = _MONEY.match(question.strip())
    owner = asker.one_called(hit["who"]) if hit is not None else None
    if hit is None or owner is None:
        return None
    spent = (hit["verb"] or "").lower() in ("spend", "pay")
    reckoned = _spent if spent else _left
    found = [(coin, sum_) for coin in _coins(asker) if (sum_ := reckoned(asker, owner, coin, time)) is not None]
    counted = [(coin, sum_) for coin, sum_ in found if sum_[0]] or found[:1]
    return _worded(asker, owner, counted, "spent" if spent else "has") if counted else None


def _coins(asker: Asker) -> list[str]:
    """The sorts of money that the story counts, in order."""
    cast, kinds = asker.trace.story.cast, asker.trace.story.definitions.kinds
    counted = [one.noun for one in cast if one.number and any(kinds.is_a(kind, "money") for kind in one.kinds)]
    return list(dict.fromkeys(counted))


def _left(asker: Asker, holder: int, coin: str, time: Time) -> Amount | None:
    """What somebody has, without what they paid for things whose price was told."""
    had = amount(asker, holder, coin, time)
    paid = bill(asker, holder, []) if had is not None and time.at is None else None
    if had is None or paid is None or any(sort != coin for _, sort, _ in paid):
        return had
    rest = had[0] - sum((much for much, _, _ in paid), Fraction(0))
    if rest < 0 or rest.denominator != 1 or set(had[1]) & {at for _, _, (at, _) in paid}:
        return had
    return int(rest), (*had[1], *(at for _, _, ats in paid for at in ats))


def _spent(asker: Asker, holder: int, coin: str, time: Time) -> Amount | None:
    """What went from somebody by their own choice, and to nobody as a gift."""
    ledger = Ledger(asker, holder, coin)
    ledger.read(time)
    paid = [(index, -number) for index, number in ledger.rows if number < 0 and _pays(asker, index, holder)]
    return (sum(number for _, number in paid), tuple(index for index, _ in paid)) if paid else None


def _pays(asker: Asker, index: int, holder: int) -> bool:
    """Does somebody get something for it, or gives it to nobody who is named?"""
    moment, world = asker.trace.moments[index], asker.trace.world
    verb = asker.trace.story.definitions.verbs.get(moment.verb)
    others = [world.real(one) for one in moment.fillers.values() if isinstance(one, int) and world.real(one) != holder]
    bought = len([one for one in others if not world.is_mind(one)]) > 1
    return verb is not None and bool(verb.chosen_by) and (bought or not any(map(world.is_mind, others)))


def _worded(asker: Asker, holder: int, counted: list[tuple[str, Amount]], verb: str) -> Reply:
    """The sums in words: "one dollar and eighty-seven cents"."""
    coins = [coin if total == 1 else w.plural(coin) for coin, (total, _) in counted]
    totals = [total for _, (total, _) in counted]
    words = listed(
        [f"{w.number_word(total) if total else 'no'} {coin}" for total, coin in zip(totals, coins, strict=True)]
    )
    said = listed([f"{total} {coin}" for total, coin in zip(totals, coins, strict=True)])
    moments = tuple(dict.fromkeys(moment for _, (_, told) in counted for moment in told))
    return Reply(
        said, "yes" if any(totals) else "no", asker.sentence(f"{asker.names.term(holder)} {verb} {words}"), moments
    )
