"""Who did the most of something, and how many several did together: "who ate the most pancakes?", "how many goals did they score altogether?". Floor 8.

In: the words of a question, and how to answer one. Out: the `Reply`, reckoned from how many each of them did by what the story tells; None where it is asked
otherwise, or the story tells no numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from chekhov.language import words as w
from chekhov.questions.common import Asker, Reply
from chekhov.story.wording import listed
from chekhov.views import Known

Ask = Callable[[str], Reply | None]

_MOST = re.compile(
    r"^who (?P<verb>[a-z]+) (?:(?:the )?(?P<most>most|fewest|least)|(?P<way>more|fewer|less)) (?P<what>[a-z]+)"
    r"(?: than (?P<than>[^,?]+)|,? (?P<one>[^,?]+?) or (?P<other>[^,?]+?)|(?: of (?:all|them|them all))?)[?.! ]*$",
    re.I,
)
_TOGETHER = re.compile(
    r"^how many (?P<what>[a-z]+) (?:did|have|had|has) (?P<who>they|all of them|both of them|.+? and .+?|.+?, .+?) (?P<verb>[a-z]+)"
    r"(?P<rest> .+?)?(?P<sum> (?:together|altogether|in all|in total|all together))?[?.! ]*$",
    re.I,
)
_DIFFERENCE = re.compile(
    r"^how many (?P<way>more|fewer|less) (?P<what>[a-z]+) did (?P<one>.+?) (?P<verb>[a-z]+) than (?P<other>.+?)(?: did)?[?.! ]*$",
    re.I,
)
_MOST_ASKED = 12


class Amount(NamedTuple):
    """How many somebody did, and the moments that tell so."""

    who: str
    number: int
    moments: tuple[int, ...]


def answer(asker: Asker, text: str, ask: Ask) -> Reply | None:
    """The answer to a question of how many somebody did, against others or together with them."""
    most, apart, together = _MOST.match(text), _DIFFERENCE.match(text), _TOGETHER.match(text)
    if most is not None:
        return _of_most(asker, most, ask)
    if apart is not None:
        return _apart(asker, apart, ask)
    return _together(asker, together, ask) if together is not None and together["sum"] else None


def of_each(asker: Asker, text: str, ask: Ask) -> Reply | None:
    """ "How many books did they borrow?", where the story tells it of each and not of all of them."""
    together = _TOGETHER.match(text)
    return _together(asker, together, ask) if together is not None else None


def _of_most(asker: Asker, hit: re.Match[str], ask: Ask) -> Reply | None:
    """ "Who ate the most pancakes?", "who ate fewer than Tess?", "who scored more goals, Rui or Paula?" """
    lemmas = [lemma for lemma, _ in w.verb_forms(hit["verb"].lower())]
    names = [hit["one"], hit["other"]] if hit["one"] else _persons(asker)
    found = list(_amounts(names, hit["what"], lemmas[0], "", ask)) if lemmas else []
    if len(found) < 2:
        return None
    sign = 1 if (hit["most"] or hit["way"]).lower() in ("most", "more") else -1
    than = next((one for one in found if hit["than"] and _same(asker, one.who, hit["than"])), None)
    if hit["than"]:
        if than is None:
            return None
        kept = [one for one in found if sign * (one.number - than.number) > 0]
    else:
        kept = [one for one in found if sign * one.number == max(sign * other.number for other in found)]
    said = listed([f"{one.who}: {one.number}" for one in found])
    known: Known = "yes" if kept else "no"
    return Reply(listed([one.who for one in kept]) or "nobody", known, asker.sentence(said), _proof(found))


def _apart(asker: Asker, hit: re.Match[str], ask: Ask) -> Reply | None:
    """ "How many more pancakes did Rob eat than Tess?" """
    found = list(_amounts([hit["one"], hit["other"]], hit["what"], hit["verb"], "", ask))
    if len(found) != 2:
        return None
    more = (found[0].number - found[1].number) * (1 if hit["way"].lower() == "more" else -1)
    said = f"{more}: {listed([f'{one.who} {one.number}' for one in found])}"
    return Reply(str(more), "yes", asker.sentence(said), _proof(found)) if more >= 0 else None


def _together(asker: Asker, hit: re.Match[str], ask: Ask) -> Reply | None:
    """ "How many books did they borrow altogether?", where the story tells it of each."""
    everybody = hit["who"].lower() in ("they", "all of them", "both of them")
    names = _persons(asker) if everybody else re.split(r",? and |, ", hit["who"])
    found = list(_amounts(names, hit["what"], hit["verb"], hit["rest"] or "", ask))
    if len(found) < 2 or (len(found) < len(names) and not everybody):
        return None
    told = [set(one.moments) for one in found]
    if any(first & second for at, first in enumerate(told) for second in told[at + 1 :]):
        return None  # what they did together is told of all of them at once
    total = sum(one.number for one in found)
    said = f"{total}: {listed([f'{one.who} {one.number}' for one in found])}"
    return Reply(str(total), "yes", asker.sentence(said), _proof(found))


def _amounts(names: Iterable[str], what: str, verb: str, rest: str, ask: Ask) -> Iterator[Amount]:
    """Of whom the story tells how many they did."""
    for who in names:
        reply = ask(f"How many {w.plural(w.singular(what) or what)} did {who} {verb}{rest}?")
        words = reply.answer.split(" ") if reply is not None and reply.known == "yes" else []
        number = w.number_of(words[0].lower()) if words else None
        if reply is not None and number is not None and reply.moments:
            yield Amount(who, number, reply.moments)


def _persons(asker: Asker) -> list[str]:
    """Everybody of whom it may be told, one by one."""
    cast = asker.trace.story.cast
    single = [one for one in asker.figures if asker.trace.world.is_mind(one) and not cast[one].group]
    return [asker.names.figure(one) for one in single[:_MOST_ASKED]]


def _same(asker: Asker, left: str, right: str) -> bool:
    return left.lower() == right.lower() or asker.one_called(left) == asker.one_called(right) is not None


def _proof(found: Iterable[Amount]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(index for one in found for index in one.moments))
