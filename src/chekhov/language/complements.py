"""Complements: everything that can follow a verb, in order.

In: a :class:`Chart`, a token, the verb and an open gap (questions and relative clauses), if any. Out: items ``(end,
price, chain)``; a chain is a linked list of complements, adverbs and polarity, remembered per place. Attachment
follows the published precedence: ``of`` to the noun unless the verb waits for it, every other preposition to the
verb.
"""

from __future__ import annotations

from typing import cast

from chekhov.language import closed, words
from chekhov.language.asides import OVER_THERE
from chekhov.language.chart import MAX_DEPTH, Chart, GiveUp, knows_noun, span_of, step
from chekhov.language.contents import CLOSED_STAGE, SMALL, contents, that_clauses
from chekhov.language.heads import ROUGHLY
from chekhov.language.neighbours import (
    behind_noun,
    ends_there,
    is_phrasal,
    is_subject_form,
    noun_follows,
    right_behind,
    stops_phrase,
)
from chekhov.language.objects import LASTING, objects_at
from chekhov.language.phrases import STRESSED, phrases
from chekhov.language.predicates import (
    LINKING,
    Chain,
    Found,
    Frame,
    Mark,
    Part,
    adjectives,
    measured,
    quote_at,
    words_at,
)
from chekhov.language.prepositions import prepositions
from chekhov.language.prices import cheapest
from chekhov.language.timephrases import before_or_after, time_at
from chekhov.language.tokens import MARK, NAME, QUOTE, WORD
from chekhov.language.tree import (
    Gap,
    Group,
    NounPhrase,
    Object,
    Particle,
    Prep,
    Pronoun,
    Quote,
    When,
)
from chekhov.language.verbgroups import REFLEXIVES

Item = tuple[int, int, "Chain | None"]
KEEP = 3
DEAREST = 16
_WHENCE = frozenset("behind above below within outside inside afar nowhere abroad".split())
_SAYING = frozenset("say answer reply shout whisper cry scream murmur".split())
_HEARD_OF = words.ENGLISH_VERBS.union(
    LINKING, _SAYING, SMALL, LASTING, closed.INTRANSITIVE, (lemma for lemma, _ in closed.PHRASAL),
    closed.THAT_VERBS, closed.TO_VERBS, closed.ING_VERBS, closed.BARE_VERBS, closed.WH_VERBS, closed.TWO_OBJECT_VERBS,
    closed.ADJECTIVE_VERBS, closed.RECIPIENT_VERBS,
)  # fmt: skip


def complements(chart: Chart, i: int, frame: Frame, objects: int, gap: int) -> list[Item]:
    """All chains of complements from token ``i`` on. ``objects``: bare noun phrases so far; ``gap``: number of the
    open gap, 0 for none.
    """
    # verbs that nobody has ever heard of all take the same complements
    verb = frame.lemma if frame.known or frame.lemma in _HEARD_OF else right_behind(chart, i, frame)
    key = ("c", i, verb, frame.passive, objects, gap)
    known = chart.memo.get(key)
    if known is not None:
        return cast("list[Item]", known)
    chart.memo[key] = []
    step(chart)
    chart.depth += 1
    if chart.depth > MAX_DEPTH:
        raise GiveUp("this sentence is nested too deep")
    items: list[Item] = []
    if not gap:
        items.append((i, 0, None))
    found: list[Found] = []
    if objects == CLOSED_STAGE:
        if i < chart.count and chart.kind[i] == WORD:
            _late_times(chart, i, gap, found)
    else:
        if gap:
            _gap_object(chart, i, frame, objects, gap, found)
        if i < chart.count:
            _options(chart, i, frame, objects, gap, found)
    dearest = min(DEAREST, chart.limit)
    for end, price, part, now, left in found:
        if price > dearest:
            continue
        for stop, extra, rest in complements(chart, end, frame, now, left):
            items.append((stop, price + extra, (part, rest)))
    items = cheapest(items, chart.limit, KEEP, DEAREST)
    chart.depth -= 1
    chart.memo[key] = items
    return items


def _late_times(chart: Chart, i: int, gap: int, found: list[Found]) -> None:
    """Behind a clausal complement: a time that belongs to the verb before it (first in questions)."""
    price = 0 if chart.question else 2
    for end, extra in time_at(chart, i):
        if extra == 0:
            found.append((end, price, When(words_at(chart, i, end), span_of(chart, i, end)), CLOSED_STAGE, gap))
    if chart.question and chart.low[i] in ("before", "after", "during", "at", "until", "since"):
        for end, extra, phrase in phrases(chart, i + 1, False):
            if not is_subject_form(phrase):
                found.append(
                    (end, price + extra, Prep(chart.low[i], phrase, span_of(chart, i, end)), CLOSED_STAGE, gap)
                )


def _gap_object(chart: Chart, i: int, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """The gap itself as an object (or behind *be*): it takes no words."""
    node = chart.gaps[gap]
    if objects == 0:
        price = 0
        if frame.passive:
            price = 0 if frame.use.two_objects else 5  # nothing more is done to what is done to somebody
        elif frame.lemma in closed.INTRANSITIVE:
            price = 2
    elif objects == 1:
        price = 0 if frame.use.two_objects else 4
    else:
        return
    if frame.lemma == "be" and objects:
        return
    if frame.lemma == "be" and isinstance(node, Gap) and not node.word:
        price += 3  # "knocks (that) the weapon is"
    if (chart.low[i] == "that" and frame.use.that) or (chart.low[i] == "to" and frame.use.to):
        price += 1  # the gap lies inside that clause rather
    elif frame.use.that and chart.low[i] in closed.SUBJECT_PRONOUNS:
        price += 2  # the man she says she loves
    elif (
        objects == 0 and frame.use.two_objects and isinstance(node, Gap) and node.word in ("what", "which", "how many")
    ):
        price += 1 if noun_follows(chart, i) else 0
    found.append((i, price, Object(cast(NounPhrase, node)), objects + 1, 0))


def _options(chart: Chart, i: int, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """Everything that may stand at token ``i`` as the next complement."""
    kind, low = chart.kind[i], chart.low[i]
    if kind == MARK:
        if low == ",":
            _behind_comma(chart, i, frame, objects, gap, found)
        elif low == ":" and chart.kind[i + 1] == QUOTE:
            found.append((i + 2, 0, quote_at(chart, i + 1), objects, gap))
        return
    if kind == QUOTE:
        found.append((i + 1, 0, quote_at(chart, i), objects, gap))
        return
    if kind == NAME and chart.limit:
        found += that_clauses(chart, i, frame, objects, gap)  # "said | Ann came", "was afraid | Ann would come"
    if low in ("no", "yes") and frame.lemma in _SAYING and stops_phrase(chart, i + 1):
        found.append((i + 1, 0, Quote(low, None, span_of(chart, i, i + 1)), objects, gap))
    if kind == WORD:
        _small_words(chart, i, low, frame, objects, gap, found)
        if likened := _as_before(chart, i):
            found.append((likened, 0, Mark("adverb", words_at(chart, i, likened)), objects, gap))
        if low in closed.PREPOSITIONS:
            found += prepositions(chart, i, frame, objects, gap)
        if objects or low not in closed.PARTICLES or frame.lemma == "be" or not noun_follows(chart, i + 1):
            adjectives(chart, i, low, frame, objects, gap, found)  # but "turned on the guard": no guard that is on
        found += contents(chart, i, frame, objects, gap)
    if kind != NAME:
        measured(chart, i, frame, objects, gap, found)
    for end, price in time_at(chart, i):
        if price and frame.lemma in LASTING:
            price += 2
        elif price:
            price = int(end == before_or_after(chart, i))  # "left two days | before the war began"
        if (frame.lemma == "be" and kind != WORD) or (low == "the" and not objects and frame.lemma in LASTING):
            price += 1
        found.append((end, price, When(words_at(chart, i, end), span_of(chart, i, end)), objects, gap))
    if objects < 2:
        found += objects_at(chart, i, frame, objects, gap)


def _behind_comma(chart: Chart, i: int, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """A comma before a quote, a preposition or a time."""
    low = chart.low[i + 1]
    if chart.kind[i + 1] == QUOTE:
        found.append((i + 2, 0, quote_at(chart, i + 1), objects, gap))
        return
    if chart.kind[i + 1] != WORD:
        return
    if low == "much" and chart.low[i + 2] == "to" and chart.limit:  # "much to her surprise"
        i, low = i + 1, "to"
    likened = _as_before(chart, i + 1)
    if likened:
        found.append((likened, 0, Mark("adverb", words_at(chart, i + 1, likened)), objects, gap))
    if low == "too" or (words.is_adverb(low) and chart.low[i + 2] in ("", ",")):
        found.append((i + 2, 1, Mark("adverb", low), objects, gap))
    if low in closed.PREPOSITIONS and low not in ("as", "since") and chart.limit:
        inner = prepositions(chart, i + 1, frame, objects, 0)
        if low == "for":  # "counted the money into his hand, for a doctor"
            inner = (item for item in inner if item[0] == chart.count)
        found += [
            (end, price + 1 + 3 * _is_in_row(chart, i, end, part), part, now, gap) for end, price, part, now, _ in inner
        ]
    for end, price in time_at(chart, i + 1):
        found.append((end, price + 1, When(words_at(chart, i + 1, end), span_of(chart, i + 1, end)), objects, gap))


def _is_in_row(chart: Chart, comma: int, end: int, part: Part) -> bool:
    """ "(In the drawer), on the shelf and (even) in the oven": one of three places."""
    if isinstance(part, Prep) and isinstance(part.phrase, Group) and part.word in chart.low[max(0, comma - 5) : comma]:
        return True  # "in the barn, in the castle and in the tower"
    at = end + (chart.low[end] == ",")
    at += 1 + (chart.low[at + 1] in STRESSED)
    ahead = any(low in closed.PREPOSITIONS for low in chart.low[max(0, comma - 5) : comma])
    return ahead and chart.low[end] in ("and", ",") and chart.low[at] in closed.PREPOSITIONS


def _as_before(chart: Chart, i: int) -> int:
    """Where ``as she had often done before`` ends, if it stands at a token: how, not a second deed; 0 where not."""
    at = i + 2
    if chart.low[i] != "as" or not (chart.low[i + 1] in closed.SUBJECT_PRONOUNS or chart.kind[i + 1] == NAME):
        return 0
    while chart.low[at] in closed.HAVE_FORMS or (chart.kind[at] == WORD and words.is_adverb(chart.low[at])):
        at += 1
    if chart.low[at] not in ("do", "does", "did", "done"):
        return 0
    at += 1
    for end, _ in time_at(chart, at):
        at = max(at, end)
    while chart.low[at] == "before" or (chart.kind[at] == WORD and words.is_adverb(chart.low[at])):
        at += 1
    return at if ends_there(chart, at) else 0


def _small_words(chart: Chart, i: int, low: str, frame: Frame, objects: int, gap: int, found: list[Found]) -> None:
    """Adverbs, late negations and particles."""
    after = chart.low[i + 1]
    if low in ("no longer", "never", "not yet") and chart.low[i + 1] != "to":
        found.append((i + 1, 0, Mark("polarity", low), objects, gap))
        return
    if low == "either" and (i + 1 >= chart.count or chart.kind[i + 1] == MARK):
        found.append((i + 1, 0, Mark("adverb", low), objects, gap))  # "he did not come either"
        return
    if low == "so" and words.is_adverb(after) and (after.endswith("ly") or chart.low[i + 2] == "that"):
        found.append((i + 2, 0, Mark("adverb", f"so {after}"), objects, gap))  # "laughed so loudly that"
        return
    if low == "ever since" and ends_there(chart, i + 1):
        found.append((i + 1, 0, Mark("adverb", low), objects, gap))  # "has loved her ever since"
        return
    if low == "so" and frame.use.that and frame.lemma != "be" and not gap and ends_there(chart, i + 1):
        said = Object(Pronoun("this", span=span_of(chart, i, i + 1)), span_of(chart, i, i + 1))
        found.append((i + 1, 0, said, objects + 1, gap))  # "he told her so"
    if low == "to" and not (objects or gap) and stops_phrase(chart, i + 1):
        found.append((i + 1, 0, Particle(low, span_of(chart, i, i + 1)), objects, gap))  # "he came to"
    if low == "from" and chart.low[i + 1] in _WHENCE and (ends_there(chart, i + 2) or stops_phrase(chart, i + 2)):
        found.append((i + 2, 0, Mark("adverb", f"from {chart.low[i + 1]}"), objects, gap))  # "hits her from behind"
    if low == "yet" and (i + 1 >= chart.count or chart.kind[i + 1] == MARK or chart.low[i + 1] in closed.LINKS):
        found.append((i + 1, 0, Mark("polarity", "not yet"), objects, gap))  # "has not been found yet"
        return
    if low in REFLEXIVES and (objects or behind_noun(chart, i, frame)) and ends_there(chart, i + 1):
        found.append(
            (i + 1, 0, Mark("adverb", low), objects, gap)
        )  # "opens the door himself", "comes to the party himself"
    if low == "not" and frame.lemma == "be" and objects == 0:
        found.append((i + 1, 1, Mark("polarity", "not"), objects, gap))
    if (
        low == "a"
        and chart.low[i + 1] in ("little", "bit", "lot")
        and (stops_phrase(chart, i + 2) or time_at(chart, i + 2))
    ):
        found.append((i + 2, 1, Mark("adverb", f"a {chart.low[i + 1]}"), objects, gap))  # cries a little
    capital = chart.cap[i] and i > 0
    if capital and low not in closed.PARTICLES:
        return
    if (
        low not in closed.WHEN_WORDS
        and (words.is_adverb(low) or low in ("anyway", "free"))
        and low not in ("each", "much")
        and not (low in ("once", "twice") and time_at(chart, i))
    ):
        price = 0
        better = frame.lemma in LINKING and low in ("better", "best")
        if better or low in chart.lexicon.adjectives or (low in words.ADJECTIVES and not low.endswith("ly")):
            price = 1 if frame.lemma not in LINKING else 2
        if low in ("more", "less", "most") and i + 1 < chart.count and knows_noun(chart, chart.low[i + 1]):
            price += 2  # "less money"
        if low in ("more", "less", "most") and words.looks_adjective(chart.low[i + 1]):
            price += 1  # "made it more difficult"
        if low == "only" or (low in closed.DEGREES and frame.lemma in LINKING and i + 1 < chart.count):
            price += 1
        if low in ("so", "too", "twice") and chart.low[i + 1] in ("many", "much", "few", "little", "as"):
            price += 1  # too much money
        if low in closed.PREPOSITIONS and (chart.kind[i + 1] == NAME or chart.low[i + 1] in closed.DETERMINERS):
            price += 2  # on board the ship
        price += before_or_after(chart, i) > 0
        found.append((i + 1, price, Mark("adverb", low), objects, gap))
    if low in closed.PARTICLES:
        price = _price_of_particle(chart, i, low, frame, objects)
        found.append((i + 1, price, Particle(low, span_of(chart, i, i + 1)), objects, gap))


def _price_of_particle(chart: Chart, i: int, low: str, frame: Frame, objects: int) -> int:
    """How much speaks against a small word as a particle of the verb: it may begin a prepositional phrase, or a time."""
    price, after = 0, chart.low[i + 1]
    if low in closed.PREPOSITIONS and i + 1 < chart.count and chart.kind[i + 1] != MARK:
        phrasal = objects == 0 and is_phrasal(chart, frame.lemma, i)  # "gave her the best mill | in the land"
        price = 0 if phrasal else 2
        if not (chart.kind[i + 1] == NAME or after in closed.DETERMINERS or after in closed.PRONOUNS):
            price = min(price, 1)
        if after in closed.PREPOSITIONS or after in closed.LINKS or after in closed.CONJUNCTIONS:
            price = 3 * (low == "by" and after in ROUGHLY)  # "by about a minute"
    if low in OVER_THERE and behind_noun(chart, i, frame):
        price += 3
    if low in closed.PREPOSITIONS and chart.low[i - 1] in closed.PARTICLES and price == 0 and chart.kind[i + 1] != MARK:
        price += 2  # "turned up | in the garden"
    if low in closed.PREPOSITIONS and any(not dear for _, dear in time_at(chart, i)):
        price += 3  # "went back | on Monday night"
    return price


# ---------------------------------------------------------------- complements that hold a clause
