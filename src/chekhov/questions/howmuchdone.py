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
from chekhov.story.foreach import is_told_of_each
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
    r"^how many (?P<way>more|fewer|less) (?P<what>[a-z]+) (?:did|does|do) (?P<one>.+?) (?P<verb>[a-z]+) than (?P<other>.+?)(?: (?:did|does|do|has))?[?.! ]*$",
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
    each = _for_each(asker, text, ask)
    if each is not None:
        return each
    return _together(asker, together, ask) if together is not None and together["sum"] else None


def of_each(asker: Asker, text: str, ask: Ask) -> Reply | None:
    """ "How many books did they borrow?", where the story tells it of each and not of all of them."""
    together = _TOGETHER.match(text)
    return _together(asker, together, ask) if together is not None else None


_EACH = re.compile(
    r"^(?P<front>how many (?P<what>[a-z]+) (?:.+? )?)(?:each|every)(?: (?:one )?of (?:the|these|those|them))? (?P<one>[a-z]+)(?P<rest>.*)$",
    re.I,
)


def _for_each(asker: Asker, text: str, ask: Ask) -> Reply | None:
    """ "How many eggs are in each box?": of all of them, as many times fewer as there are boxes; "how many sweets does each friend get?" of those shared."""
    hit = _EACH.match(text)
    if hit is None:
        return None
    one = (w.singular(hit["one"].lower()) or hit["one"].lower()) if hit["one"] else ""
    cast, verbs = asker.trace.story.cast, asker.trace.story.definitions.verbs
    groups = [figure for figure in asker.figures if cast[figure].noun == one and (cast[figure].number or 0) > 1]
    what = w.singular(hit["what"].lower()) or hit["what"].lower()
    for moment in asker.trace.moments:  # what they share
        terms = [term for term in moment.fillers.values() if isinstance(term, int)]
        goods = [term for term in terms if cast[term].noun == what and cast[term].number]
        sharers = [term for term in terms if term in groups]
        if goods and sharers and {"dividing", "sharing out"} & set(verbs[moment.verb].roles):
            each = (cast[goods[0]].number or 0) // (cast[sharers[0]].number or 1)
            return Reply(
                str(each), "yes", asker.sentence(f"{each}: {asker.sentence_of(moment.index)}"), (moment.index,)
            )
    front = re.sub(r"\bdoes\b", "do", re.sub(r"\bwas\b", "were", hit["front"]))
    reply = ask(f"{front}the {w.plural(one)}{hit['rest']}") if len(groups) == 1 else None
    told = reply is not None and any(is_told_of_each(asker.sentence_of(index)) for index in reply.moments)
    number = (
        w.number_of(reply.answer.split(" ")[0].lower()) if reply is not None and reply.known == "yes" and told else None
    )
    if reply is None or number is None:
        return None
    each, over = divmod(number, cast[groups[0]].number or 1)
    return Reply(str(each), "yes", asker.sentence(f"{each}: {reply.text}"), reply.moments) if not over else None


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
