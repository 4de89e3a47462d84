"""A preposition among the complements of a verb: with its noun phrase, its gap, a V-ing or an indirect question.

In: a :class:`Chart`, a token, the verb, the noun phrases before it, the open gap. Out: :data:`Found` items. Attachment follows the published precedence:
``of`` to the noun unless the verb waits for it, every other preposition to the verb.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from chekhov.language import closed, words
from chekhov.language.chart import Chart, forms_at, knows_noun, span_of
from chekhov.language.contents import CLOSED_STAGE, ing_clauses
from chekhov.language.described import BY_NAME
from chekhov.language.figures import number_at
from chekhov.language.heads import RELATIVE_WORDS
from chekhov.language.neighbours import inside_preposition, is_phrasal, is_subject_form, noun_follows, stops_phrase
from chekhov.language.phrases import phrases
from chekhov.language.predicates import Found, Frame, compared, is_goal, pair
from chekhov.language.rows import is_definite
from chekhov.language.timephrases import time_at
from chekhov.language.tokens import WORD
from chekhov.language.tree import Adjective, Clause, Gap, Group, Ing, Name, Noun, NounPhrase, Particle, Prep
from chekhov.language.verbgroups import bases

_BEFORE_ING = frozenset("from|for|of|at|about|with|in|on|into|against|to|like|besides|in the middle of".split("|"))
_NEAR = frozenset("near outside by beyond beside opposite behind".split()) | {"close to"}
_HERS = frozenset(("home", "back", "past"))  # what somebody has, rather than where to, behind "in her", "from her"
_STRANDABLE = frozenset("for after at of to with on upon about into from against".split())


def prepositions(chart: Chart, i: int, frame: Frame, objects: int, gap: int) -> Iterator[Found]:
    """What may stand at a token that is a preposition."""
    low, after = chart.low[i], i + 1
    if low == "than" and (frame.lemma == "be" or not compared(chart, i)):
        return
    if low == "than" and chart.low[i - 1] in ("more", "less", "fewer") and number_at(chart, after)[0] is not None:
        return  # "owes him more than nine pounds": so many
    price = _price(chart, i, frame, objects)
    if after < chart.count:
        yield from _with_phrase(chart, i, frame, objects, gap, price)
    doubled = low == "from" and chart.low[after] in closed.PREPOSITIONS
    if gap and price <= chart.limit and not doubled and not noun_follows(chart, after):
        node = Prep(low, cast(NounPhrase, chart.gaps[gap]), span_of(chart, i, after))
        yield after, price, node, objects, 0
    if frame.passive and objects == 0 and low in _STRANDABLE and low not in closed.PARTICLES:
        if stops_phrase(chart, after) or chart.low[after] in closed.LINKS or words.is_adverb(chart.low[after]):
            yield after, price, Particle(low, span_of(chart, i, after)), objects, gap  # was sent for
    if low in _BEFORE_ING or low in frame.use.literals:
        yield from _with_clause(chart, i, frame, objects, gap)


def _price(chart: Chart, i: int, frame: Frame, objects: int) -> int:
    """How hard it is to take a preposition with the verb."""
    low, after = chart.low[i], i + 1
    price = 1 if is_phrasal(chart, frame.lemma, i) and objects == 0 else 0
    if low == "than" and chart.low[i - 3] in ("a", "an", "no") and words.comparative_of(chart.low[i - 2]) is not None:
        price += 1  # "loved | a better man than the king"
    if low == "of":
        if "of" not in frame.use.literals:
            price += 0 if frame.lemma == "be" and words.looks_adjective(chart.low[i - 1]) else 1
        elif objects >= 2:
            price += 3
        elif inside_preposition(chart, i, frame):
            price += 1
    if (
        low in ("into", "onto")
        and frame.lemma == "be"
        and not frame.passive
        and chart.low[i - 1] not in closed.BE_FORMS
    ):
        price += 3  # "drops a pearl full of poison | into the cup"
    if low in _TIMES and _behind_relative(chart, i, frame):
        price += 1  # "a fungus that should have been killed | before the launch"
    plain = chart.kind[after] == WORD and not chart.cap[after] and chart.low[after] not in closed.CLOSED
    if tuple(chart.low[i : i + 4]) == BY_NAME:
        price += 3  # "a gambler by the name of Pike"
    if low == "to" and plain:
        if frame.use.to and not knows_noun(chart, chart.low[after]):
            price += 5  # "wants to glorp", "told Ann to vent the deck": a verb rather
        elif any(guess <= 1 for _, guess, _ in bases(chart, after, "to")) and not is_goal(chart, i):
            price += 2
    return price


_TIMES = frozenset(("before", "after", "during", "since", "until"))


def _behind_relative(chart: Chart, i: int, frame: Frame) -> bool:
    """Whether a relative clause stands between the verb and a token."""
    for at in range(i - 1, max(i - 10, 0), -1):
        if any(lemma == frame.lemma for lemma, _, _, _ in forms_at(chart, at)):
            return False
        if chart.low[at] in RELATIVE_WORDS:
            return True
    return False


def _with_phrase(chart: Chart, i: int, frame: Frame, objects: int, gap: int, price: int) -> Iterator[Found]:
    """``Into the hall``, ``to his father and to his brother``, ``from behind the door``."""
    low, after = chart.low[i], i + 1
    if low in ("about", "around", "over") and low not in frame.use.literals and number_at(chart, after)[1] > after:
        price += 2  # sees about twenty people
    if any(not dear for _, dear in time_at(chart, i)):
        price += 2
    for end, extra, phrase in phrases(chart, after, False) if price <= chart.limit else ():
        if chart.low[end] == low and isinstance(phrase, Group):
            extra += 3  # "the axe to Tom and the rope | to Marek"
        if objects and _goes_elsewhere(chart, i, end, phrase):
            extra += 4  # "a glove near the gate and a bag | in the canal"
        if low in _NEAR and _is_where(phrase):
            extra += 4  # "a farm near the border, where she waits": at the farm
        if chart.low[after] == "her" and end == after + 1:
            hers = (chart.low[end] in _HERS and low != "with") or chart.low[end + 1] == "'s"
            extra += 2 * hers  # "a knife in her | back", "gave in to her | father's wishes"
        if not is_subject_form(phrase):
            word = closed.PLAIN_PREPOSITIONS.get(low, low)
            if low == "at" or (low == "from" and frame.lemma != "be"):
                phrase = _place_of(phrase)
            yield end, price + extra, Prep(word, phrase, span_of(chart, i, end)), objects, gap
            if chart.low[end : end + 3] == [",", "not", low]:  # "to Ann, not to Tom"
                for stop, more, _ in phrases(chart, end + 3, False):
                    yield stop, price + extra + more, Prep(word, phrase, span_of(chart, i, end)), objects, gap
        if chart.limit and chart.low[end] in ("and", "or") and chart.low[end + 1] == low:
            for stop, more, two in _also(chart, end, phrase):
                yield stop, 1 + price + extra + more, Prep(low, two, span_of(chart, i, stop)), objects, gap
    doubled = low in ("from", "until", "since", "to") and chart.low[after] in closed.PREPOSITIONS
    if doubled and chart.kind[after] == WORD:
        for end, extra, phrase in phrases(chart, after + 1, False):
            if not is_subject_form(phrase):
                both = Prep(f"{low} {chart.low[after]}", phrase, span_of(chart, i, end))
                yield end, 1 + extra, both, objects, gap


def _place_of(phrase: NounPhrase) -> NounPhrase:
    """``At my mother's``: where she lives; ``at Eva's``."""
    if isinstance(phrase, Noun) and phrase == Noun("", "one", possessor=phrase.possessor):
        return replace(phrase, noun="place")
    return phrase


WHERE = frozenset("in at on under near behind beside inside above below by between among beneath".split())
"""Where things are."""


def _goes_elsewhere(chart: Chart, i: int, end: int, phrase: NounPhrase) -> bool:
    """Is another thing at the end of a row behind a place, and a place of its own behind that?"""
    if not isinstance(phrase, Group) or len(phrase.items) != 2 or chart.low[end] not in closed.PREPOSITIONS - {"of"}:
        return False
    known, other = phrase.items
    if not (is_definite(known) and not (isinstance(known, Noun) and known.determiner == "a")):
        return False
    if isinstance(other, Noun) and other.determiner == "a":
        return True
    places = {chart.low[i], chart.low[end]}
    return is_definite(other) and len(places) == 2 and places <= WHERE and not time_at(chart, end)


def _is_where(phrase: NounPhrase) -> bool:
    """Does a phrase end with what happens there: "the border, where she waits"?"""
    last = phrase.relatives[-1] if isinstance(phrase, (Noun, Name)) and phrase.relatives else None
    inner = last.clause if last is not None and last.comma else None
    place = inner.complements[-1] if isinstance(inner, Clause) and inner.complements else None
    return isinstance(place, Prep) and place.word == "in" and isinstance(place.phrase, Gap)


def _with_clause(chart: Chart, i: int, frame: Frame, objects: int, gap: int) -> Iterator[Found]:
    """``Of stealing it``, ``about where it lay``, ``for dead``."""
    low, after = chart.low[i], i + 1
    state = chart.low[after]
    literal = Particle(low, span_of(chart, i, after))
    if low != "in" or frame.known:
        for end, extra, clause in ing_clauses(chart, after, gap):
            yield end, extra, pair(literal, Ing(clause, span_of(chart, after, end))), CLOSED_STAGE, 0
    if state in closed.WH_WORDS or state in ("how many", "how long"):
        relative = 3 if objects and state in ("which", "whom", "whose") else 0  # the box in which it lies
        for end, extra, wh in chart.hooks.questions(chart, after):
            yield end, relative + extra, pair(literal, wh), CLOSED_STAGE, gap
    likened = low == "as" and chart.low[after + 1] == "as"  # "as tall as she"
    if (
        low in ("for", "as")
        and not likened
        and (state in chart.lexicon.adjectives or state in ("dead", "lost", "granted"))
    ):
        adjective = Adjective(state, span=span_of(chart, after, after + 1))
        yield after + 1, 0, pair(literal, adjective), objects, gap


def _also(chart: Chart, joined: int, first: NounPhrase) -> Iterator[tuple[int, int, Group]]:
    """A noun phrase together with the one behind *and* and the same preposition."""
    for end, price, second in phrases(chart, joined + 2, False):
        if not (is_subject_form(second) or isinstance(first, Group) or isinstance(second, Group)):
            yield end, price, Group((first, second), chart.low[joined], span=span_of(chart, joined, end))
