"""What things cost by the prices that the story tells: three pears and a plum, one muffin of twelve, how much more the one costs than the other. Floor 8.

In: the words of a question. Out: a `Reply` with the sum, or None where a price is wanting or nothing of this kind is asked.
"""

from __future__ import annotations

import re
from fractions import Fraction

from chekhov.language import words as w
from chekhov.language.closed import HUNDREDTHS
from chekhov.questions.common import Asker, Reply
from chekhov.questions.times import Time
from chekhov.story.foreach import is_told_of_each
from chekhov.story.meaning import Did, Term, put
from chekhov.trace.record import Moment

_ALL = r"(?: together| altogether| in all| in total| all together)?"
_COST = re.compile(rf"^how much (?:do|does|did|will|would) (?P<things>.+?) cost{_ALL}\?$", re.I)
_PAID = re.compile(
    rf"^how much (?:money )?(?:did|does|do|must|has|had) (?P<who>.+?)(?: have to)? (?:pay|spend|paid|spent)(?: (?:for|on) (?P<things>.+?))?{_ALL}\?$",
    re.I,
)
_MORE = re.compile(
    r"^how much (?P<way>more|less) (?:did|does|do) (?P<one>.+?) cost than (?P<other>.+?)\?$"
    r"|^how much (?P<how>more expensive|dearer|cheaper) (?:is|was|are|were) (?P<first>.+?) than (?P<second>.+?)\?$",
    re.I,
)
_BACK = re.compile(r"^how much money (?:did|does|do|will|would) (?P<who>.+?) get back(?: from .+)?\?$", re.I)

_TOLD = ("event", "backstory")

Price = tuple[Fraction, str, int]
"""What one of a thing costs, in which coin, and the moment that tells so."""


def answer(asker: Asker, question: str, time: Time) -> Reply | None:
    """The answer to a question of this kind."""
    text = question.strip()
    hit = _MORE.match(text)
    if hit is not None:
        return _difference(asker, hit["one"] or hit["first"], hit["other"] or hit["second"])
    hit = _BACK.match(text)
    if hit is not None:
        who = asker.one_called(hit["who"])
        return _change(asker, who) if who is not None else None
    hit = _COST.match(text)
    if hit is not None:
        wanted = _counted(hit["things"])
        plain = hit["things"].lower().startswith("the ") and len(wanted) < 2
        return _summed(asker, wanted) if wanted and not plain else _all_of(asker, hit["things"])
    return None


def _all_of(asker: Asker, words: str) -> Reply | None:
    """ "How much did the books cost?", where each of the five has its price."""
    hit = re.match(r"the (?:(?P<many>[\w-]+) )?(?P<things>[a-z]+)$", words.strip(), re.I)
    noun = (w.singular(hit["things"].lower()) or "") if hit is not None else ""
    cast = asker.trace.story.cast
    groups = [cast[one].number or 0 for one in asker.figures if cast[one].noun == noun and cast[one].group]
    many = w.number_of(hit["many"].lower()) if hit is not None and hit["many"] else None
    if hit is None or hit["things"].lower() == noun or len(groups) != 1 or (hit["many"] and many != groups[0]):
        return None
    price = _prices(asker).get(noun)
    each = price is not None and (is_told_of_each(asker.sentence_of(price[2])) or _is_of_one(asker, price[2]))
    return _summed(asker, [(groups[0], noun)]) if each and groups[0] > 1 else None


def _is_of_one(asker: Asker, index: int) -> bool:
    """Does a moment tell what a single one costs: "a pen costs two euros"?"""
    told = _told(asker, asker.trace.moments[index])
    return told is not None and not asker.trace.story.cast[told[0]].group


def paid(asker: Asker, question: str) -> Reply | None:
    """ "How much did the old lady pay?", where the story tells what she bought, and what one of it costs."""
    hit = _PAID.match(question.strip())
    who = asker.one_called(hit["who"]) if hit is not None else None
    return _paid(asker, who, _counted(hit["things"] or "")) if hit is not None and who is not None else None


def _counted(words: str) -> list[tuple[int, str]]:
    """ "Three pears and a plum": how many of what; nothing where that is not said."""
    found: list[tuple[int, str]] = []
    for part in re.split(r",\s*(?:and\s+)?|\s+and\s+", words.strip().lower()):
        number, _, rest = part.partition(" ")
        many = 1 if number in ("a", "an", "the") else w.number_of(number)
        if many is None or not rest:
            return []
        found.append((many, w.singular(rest) or rest))
    return found


def _prices(asker: Asker) -> dict[str, Price]:
    """What one of each thing costs, by its noun, the last price that is told of it."""
    found: dict[str, Price] = {}
    for moment in asker.trace.moments:
        told = _told(asker, moment)
        if told is not None:
            thing, many, coin = told
            found[asker.trace.story.cast[thing].noun] = (many, coin, moment.index)
    return found


def _told(asker: Asker, moment: Moment) -> tuple[int, Fraction, str] | None:
    """The thing whose price an event tells, what one of it costs, and in which coin."""
    definitions, cast = asker.trace.story.definitions, asker.trace.story.cast
    verb = definitions.verbs.get(moment.verb)
    if verb is None or moment.kind not in _TOLD:
        return None
    costs = {frame.target for frame in definitions.frames.get("cost", ()) if not frame.relation}
    said = Did(moment.verb, tuple(moment.fillers.items()))
    more = (put(one, moment.fillers) for one in verb.amounts_to)
    for deed in (said, *more):
        terms = [term for _, term in deed.args] if isinstance(deed, Did) and deed.verb in costs else []
        thing, price = terms if len(terms) == 2 else (None, None)
        if isinstance(thing, int) and isinstance(price, int) and cast[price].number and cast[thing].noun:
            each = is_told_of_each(asker.sentence_of(moment.index))
            many = 1 if each else cast[thing].number or 1
            return thing, Fraction(cast[price].number or 1, many), cast[price].noun
    return None


def _summed(asker: Asker, wanted: list[tuple[int, str]]) -> Reply | None:
    """So many of this and so many of that, at the prices told."""
    prices = _prices(asker)
    if any(noun not in prices for _, noun in wanted):
        return None
    rows = [(many * prices[noun][0], prices[noun][1]) for many, noun in wanted]
    return _worded(asker, rows, tuple(prices[noun][2] for _, noun in wanted))


def _difference(asker: Asker, one: str, other: str) -> Reply | None:
    """How much more the one costs than the other."""
    first, second = (_summed(asker, _counted(words)) for words in (one, other))
    nouns = [_counted(words) for words in (one, other)]
    prices = _prices(asker)
    if first is None or second is None or any(len(row) != 1 for row in nouns):
        return None
    (much, coin, _), (less, sort, _) = (prices[row[0][1]] for row in nouns)
    high, low = (_in_small(*two) for two in ((much, coin), (less, sort)))
    rows = [(abs(high - low), "")] if coin != sort else [(abs(much - less), coin)]
    return _worded(asker, rows, (*first.moments, *second.moments), sort)


def _paid(asker: Asker, who: int, wanted: list[tuple[int, str]]) -> Reply | None:
    """What somebody who bought things had to pay for them, where the story does not tell what they paid."""
    found = bill(asker, who, wanted)
    if found is None:
        return None
    return _worded(asker, [(much, coin) for much, coin, _ in found], tuple(at for _, _, ats in found for at in ats))


def bill(asker: Asker, who: int, wanted: list[tuple[int, str]]) -> list[tuple[Fraction, str, tuple[int, int]]] | None:
    """All that somebody bought (or what is ``wanted`` of it): what it costs by the prices told, and the moments of the buying and of the price.
    None where nothing was bought, a price is wanting, or the story itself tells what was paid."""
    cast, world, definitions = asker.trace.story.cast, asker.trace.world, asker.trace.story.definitions
    prices = _prices(asker)
    pays = {frame.target for frame in definitions.frames.get("pay", ())}
    rows: list[tuple[Fraction, str, tuple[int, int]]] = []
    for moment in asker.trace.moments:
        verb = definitions.verbs.get(moment.verb)
        bought = _bought(asker, moment, who) if verb is not None and moment.kind in _TOLD else None
        if bought is None:
            doer = world.real(next(iter(moment.fillers.values()), -1))
            paying = verb is not None and doer == who and moment.verb in pays and "paying" in verb.roles
            if paying and (rows or not wanted):
                return None  # the story tells it
            continue
        noun = cast[bought].noun
        if wanted and noun not in [one for _, one in wanted]:
            continue
        if noun not in prices:
            return None
        much, coin, told = prices[noun]
        rows.append(((cast[bought].number or 1) * much, coin, (moment.index, told)))
    return rows or None


_NOTE = re.compile(r"^(?:the |an? )?(?P<many>[\w.]+)-(?P<coin>[a-z]+) (?:note|bill|coin|piece|banknote)$", re.I)


def handed(asker: Asker, moment: Moment) -> tuple[int, str] | None:
    """The sum that somebody hands over by an event: "pays with a 20-euro note", "gives him 20 euros"."""
    for term in list(moment.fillers.values())[1:]:
        figure = asker.trace.story.cast[term] if isinstance(term, int) else None
        if figure is not None and figure.number and asker.trace.story.definitions.kinds.is_a(figure.noun, "money"):
            return figure.number, figure.noun
        hit = _NOTE.match(figure.label) if figure is not None else None
        many = w.number_of(hit["many"].lower()) if hit is not None else None
        if hit is not None and many is not None:
            return many, hit["coin"].lower()
    return None


def _change(asker: Asker, who: int) -> Reply | None:
    """What somebody gets back who handed over more than they had to pay."""
    world, found = asker.trace.world, bill(asker, who, [])
    bought = [at for _, _, (at, _) in found or ()]
    given = [
        (sum_, moment.index)
        for moment in asker.trace.moments
        if moment.kind in _TOLD and world.real(next(iter(moment.fillers.values()), -1)) == who
        if (sum_ := handed(asker, moment)) is not None and bought and moment.index >= bought[0]
    ]
    if not found or len(given) != 1 or {coin for _, coin, _ in found} != {w.singular(given[0][0][1]) or given[0][0][1]}:
        return None
    (many, coin), at = given[0]
    rest = many - sum((much for much, _, _ in found), Fraction(0))
    moments = (*(one for _, _, ats in found for one in ats), at)
    return _worded(asker, [(rest, coin)], moments) if rest >= 0 else None


def _bought(asker: Asker, moment: Moment, who: int) -> int | None:
    """What somebody buys by this, or is sold."""
    definitions, world = asker.trace.story.definitions, asker.trace.world
    buys = {frame.target for frame in definitions.frames.get("buy", ()) if not frame.relation}
    said = Did(moment.verb, tuple(moment.fillers.items()))
    more = (put(one, moment.fillers) for one in definitions.verbs[moment.verb].amounts_to)
    for deed in (said, *more):
        terms: list[Term] = [term for _, term in deed.args] if isinstance(deed, Did) and deed.verb in buys else []
        if len(terms) > 1 and isinstance(terms[0], int) and world.real(terms[0]) == who and isinstance(terms[1], int):
            return terms[1]
    return None


def _in_small(much: Fraction, coin: str) -> Fraction:
    """A sum in hundredths."""
    return much if coin in HUNDREDTHS else much * 100


def _worded(asker: Asker, rows: list[tuple[Fraction, str]], moments: tuple[int, ...], other: str = "") -> Reply | None:
    """A sum in one coin: "3 euros", "75 cents", "1.50 euros"."""
    coins = list(dict.fromkeys(coin for _, coin in rows if coin))
    large = next((coin for coin in (*coins, *_coins_counted(asker), other) if coin and coin not in HUNDREDTHS), "")
    small = next((coin for coin in coins if coin in HUNDREDTHS), "cent" if len(coins) != 1 else "")
    if len([coin for coin in coins if coin not in HUNDREDTHS]) > 1:
        return None  # pounds and dollars
    if not small:
        total = sum((much for much, _ in rows), Fraction(0))
        said = _number(total, coins[0])
    else:
        hundredths = sum((_in_small(much, coin) if coin else much for much, coin in rows), Fraction(0))
        said = _number(hundredths / 100, large) if large and hundredths >= 100 else _number(hundredths, small)
    return Reply(said, "yes", asker.sentence(said), tuple(dict.fromkeys(moments)))


def _coins_counted(asker: Asker) -> list[str]:
    kinds = asker.trace.story.definitions.kinds
    return [
        one.noun
        for one in asker.trace.story.cast
        if one.number and any(kinds.is_a(kind, "money") for kind in one.kinds)
    ]


def _number(total: Fraction, coin: str) -> str:
    """ "3 euros", "1.50 euros", "1 euro"."""
    figure = str(total) if total.denominator == 1 else f"{float(total):.2f}"
    return f"{figure} {coin if total == 1 else w.plural(coin)}"
